// Asks every shared vector (tests/vectors) of the typed API and compares to the letter; with
// `--cases FILE` the cases of a file instead, one to a line (`-` is the standard input). Prints
// what differs and, last, `node: N passed, M failed`.
import { readFileSync, readdirSync } from 'node:fs';
import { DulyError } from '../index.mjs';
import { differences, refusedAs } from './vectors/compare.mjs';
import { matching } from './vectors/matching.mjs';
import { readings } from './vectors/readings.mjs';
import { stories } from './vectors/story.mjs';
import { schedules } from './vectors/terms.mjs';
import { caps, discounts, time, values } from './vectors/values.mjs';

const calls = { ...values, ...time, ...discounts, ...caps, ...schedules, ...matching, ...readings, ...stories };
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

/** Each file's name with its cases: of the shared folder, or of the one file that is named. */
function files() {
  const [option, file, ...rest] = process.argv.slice(2);
  if (option === undefined) {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json')).sort();
    const read = (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    return names.map((name) => [name, read(name).cases]);
  }
  if (option !== '--cases' || file === undefined || rest.length > 0) {
    throw new Error('usage: vectors.mjs [--cases FILE]');
  }
  const lines = readFileSync(file === '-' ? 0 : file, 'utf8').split('\n').filter(Boolean);
  return [[file, lines.map((line) => JSON.parse(line))]];
}

let [passed, failed] = [0, 0];
for (const [file, cases] of files()) {
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
