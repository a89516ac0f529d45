// Makes and drops objects in rounds: what a process holds must not grow (`cargo xtask leaks`).
//
//     node --expose-gc --max-semi-space-size=1 bindings/node/test/leaks.mjs [OBJECTS] [POSITIONS]
//
// A million records and 2,000 positions, unless said otherwise, after a round that warms up.
// Prints the resident memory after each round; fails when it grows by more than a tenth from the
// third round to the last. The space for young objects is kept small: Node doubles it now and
// then, by up to 16 MiB, and never gives it back, which would look like a leak.
import { DulyError, Ledger, invoice, json, money } from '../index.mjs';

const rounds = 10;
const first = 3;
const day = '2026-01-15';
const [objects = 1_000_000, positions = 2_000] = process.argv.slice(2).map(Number);
const eur = (amount) => ({ amount, currency: 'EUR' });

const billed = (number) => invoice.withTerms({
  id: `INV-${number}`, customer: 'ACME', invoiceDate: day, total: eur(`${number % 9000 + 1}.00`),
}, '2/10 net 30');

const entered = (number) => {
  const value = { id: `P-${number}`, customer: 'ACME', valueDate: day, amount: eur('900.00') };
  return json.write('Entry', { recorded: day, fact: { kind: 'payment', value } });
};

/** Amounts, invoices with their schedules, entries, a third each; now and then a refusal. */
function makeRecords(count) {
  for (let number = 0; number < count / 3; number += 1) {
    money.plus(eur('1.00'), eur('1.00'));
    billed(number);
    entered(number);
    if (number % 100 === 0) refused(number);
  }
}

function refused(number) {
  try {
    money.parse(`${number}.001`, 'EUR');
  } catch (error) {
    if (error instanceof DulyError) return;
    throw error;
  }
  throw new Error('a third digit of a euro is refused');
}

/** Of a ledger of 1,000 items, with its items, an aging and a statement read of some. */
async function makePositions(ledger, count) {
  for (let number = 0; number < count; number += 1) {
    const date = `2026-${String(number % 12 + 1).padStart(2, '0')}-28`;
    const position = number % 2 === 0 ? ledger.asOf(date) : await ledger.asOfAsync(date);
    if (number % 10 !== 0) continue;
    position.openItems();
    position.aging();
    await position.agingAsync();
    position.statement('ACME');
  }
}

/** What is given back is given back between turns of the event loop. */
async function settled() {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise(setImmediate);
    globalThis.gc();
  }
}

/** Whether what is held stays the same. */
async function steady(name, once) {
  await once();
  const held = [];
  for (let number = 1; number <= rounds; number += 1) {
    await once();
    await settled();
    held.push(process.memoryUsage.rss());
    const size = (held.at(-1) / 2 ** 20).toFixed(1).padStart(7);
    console.log(`${name}, round ${String(number).padStart(2)}: ${size} MiB`);
  }
  const grown = held.at(-1) / held[first - 1] - 1;
  const percent = `${grown < 0 ? '' : '+'}${(grown * 100).toFixed(1)}%`;
  console.log(`${name}: ${percent} from round ${first} to round ${rounds}`);
  return grown <= 0.1;
}

if (globalThis.gc === undefined) throw new Error('run it by node --expose-gc, as said above');
const ledger = new Ledger();
for (let number = 0; number < 1000; number += 1) {
  ledger.post({ recorded: day, fact: { kind: 'invoice', value: billed(number) } });
}
const records = await steady('records', () => makeRecords(objects / rounds));
const kept = await steady('positions', () => makePositions(ledger, positions / rounds));
console.log(records && kept ? 'node: nothing grows' : 'node: memory grows');
process.exitCode = records && kept ? 0 : 1;
