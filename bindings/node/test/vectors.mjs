// Asks every shared vector (tests/vectors) of the typed API and compares to the letter. Prints
// what differs and, last, `node: N passed, M failed`.
import { readFileSync, readdirSync } from 'node:fs';
import { DulyError } from '../index.mjs';
import { differences, refusedAs } from './vectors/compare.mjs';
import { readings } from './vectors/readings.mjs';
import { stories } from './vectors/story.mjs';
import { schedules } from './vectors/terms.mjs';
import { caps, discounts, time, values } from './vectors/values.mjs';

const calls = { ...values, ...time, ...discounts, ...caps, ...schedules, ...readings, ...stories };
const folder = new URL('../../../tests/vectors/', import.meta.url);

/** What is wrong with the answer to a case; nothing when it is the expected one. */
function faults({ call, input, output, error }) {
  if ((output === undefined) === (error === undefined)) return ['not one of output and error'];
  try {
    const got = calls[call](input);
    if (error === undefined) return differences(output, got);
    return [`expected error ${JSON.stringify(error)}, got ${JSON.stringify(got)}`];
  } catch (thrown) {
    if (error !== undefined && thrown instanceof DulyError && refusedAs(thrown, error)) return [];
    const { code = 'no code', field = '-', date = '-' } = thrown;
    const expected = JSON.stringify(error ?? output);
    return [`expected ${expected}, got ${code} (field ${field}, date ${date}): ${thrown}`];
  }
}

let [passed, failed] = [0, 0];
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')).sort()) {
  const { cases } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  for (const one of cases) {
    const wrong = faults(one);
    if (wrong.length === 0) {
      passed += 1;
      continue;
    }
    failed += 1;
    console.log(`${file} ${one.name}\n  ${one.call} ${JSON.stringify(one.input)}`);
    for (const line of wrong) console.log(`  ${line}`);
  }
}
console.log(`node: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
