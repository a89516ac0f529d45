// `node test/texts.mjs CASES OUT`: of each told story the texts that a ledger of it gives. A line
// of JSON a story, made as bindings/python/tests/vectors/texts.py makes it: the two files must be
// the same to the byte (`cargo xtask stories`). The door sorts its names and says what is not
// there; read, what it says is what the typed functions say.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { DulyError, Ledger, call, entry, json } from '../index.mjs';

const [from, to] = ['2026-04-01', '2026-09-30'];
const version = 1;

/** What became of an entry; or the code and the sentence of the refusal. */
function posted(ledger, given) {
  try {
    const line = JSON.stringify({ ...given, v: version });
    return json.write('Posted', ledger.post(entry.fromLine(line)));
  } catch (error) {
    if (!(error instanceof DulyError)) throw error;
    return `${error.code}: ${error.message}`;
  }
}

function texts({ name, input: { steps } }) {
  const ledger = new Ledger();
  const posts = steps.filter(({ post }) => post).map(({ post }) => posted(ledger, post));
  const lines = ledger.toLines();
  const again = Ledger.fromLines(lines.join('\n'));
  assert.deepEqual(again.toLines(), lines, name);
  const [told, named] = [typed(again), door(lines)];
  for (const [key, read] of Object.entries(reads)) {
    assert.equal(read(named[key]), told[key], `${name}, ${key}`);
  }
  return { name, posts, lines, typed: told, door: named };
}

const written = (items) => `[${items.map((item) => json.write('OpenItem', item)).join(',')}]`;

const reads = {
  open_items: (text) =>
    written(JSON.parse(text).map((item) => json.read('OpenItem', JSON.stringify(item)))),
  aging: (text) => json.write('AgingReport', json.read('AgingReport', text)),
  roll_forward: (text) => json.write('RollForward', json.read('RollForward', text)),
};

const typed = (ledger) => ({
  open_items: written(ledger.asOf(to).openItems()),
  aging: json.write('AgingReport', ledger.asOf(to).aging()),
  roll_forward: json.write('RollForward', ledger.rollForward(from, to)),
});

/** The same by name, with the texts put together by hand: nothing reads them on the way. */
function door(lines) {
  const entries = call('ledger.from_lines', JSON.stringify({ lines: lines.join('\n') }));
  const position = `{"position":{"ledger":${entries},"query":{"as_of":"${to}"}}}`;
  const period = `{"ledger":${entries},"from":"${from}","to":"${to}"}`;
  return {
    open_items: call('position.open_items', position),
    aging: call('position.aging', position),
    roll_forward: call('ledger.roll_forward', period),
  };
}

const [cases, out] = process.argv.slice(2);
const told = readFileSync(cases, 'utf8').split('\n').filter(Boolean)
  .map((line) => `${JSON.stringify(texts(JSON.parse(line)))}\n`);
writeFileSync(out, told.join(''));
