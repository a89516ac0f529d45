// What a call costs across the border: the calls of benches/src/border.rs, from Node.
//
//     npm run build -- --release && node bindings/node/benches/border.mjs
//
// Nanoseconds a call, the median of 31 rounds, in processor time. Records are plain objects that
// are read at every call; terms and positions are objects, made before the clock runs.
import { Ledger, PaymentTerms, date, invoice, money } from '../index.mjs';

const rounds = 31;
const items = 1000;
/** A round takes about this long, in nanoseconds. */
const round = 20_000_000;

const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
};

function timed(calls, call) {
  const start = processorTime();
  for (let turn = 0; turn < calls; turn += 1) call();
  return processorTime() - start;
}

const median = (times) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)];
const repeated = (once) => Array.from({ length: rounds }, once);

const told = (name, nanoseconds) =>
  console.log(`${name.padEnd(28)} ${nanoseconds.toFixed(0).padStart(12)} ns`);

/** Positions are given back between turns of the event loop: each round is a turn of its own. */
async function measure(name, call) {
  let calls = 1;
  while (timed(calls, call) < round) calls *= 2;
  const times = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    await new Promise(setImmediate);
    times.push(timed(calls, call));
  }
  told(name, median(times) / calls);
}

const eur = (amount) => ({ amount, currency: 'EUR' });

const made = (number) => {
  const customer = `CUST-${number % 100}`;
  const total = eur('1000.00');
  const issued = { id: `INV-${number}`, customer, invoiceDate: '2026-01-15', total };
  const value = invoice.dueOn(issued, '2026-02-14');
  return { recorded: '2026-01-15', fact: { kind: 'invoice', value } };
};

/** Each round posts 1,000 invoices to a ledger of its own; they are made off the clock. */
function post(entries) {
  const times = repeated(() => {
    const ledger = new Ledger();
    const start = processorTime();
    for (const entry of entries) ledger.post(entry);
    return processorTime() - start;
  });
  told('post of an invoice', median(times) / items);
}

/** 1,000 open invoices, every tenth of them paid in part. */
function book(entries) {
  const ledger = Ledger.replay(entries);
  const [day, paid] = ['2026-02-10', eur('400.00')];
  const add = (kind, value) => ledger.post({ recorded: day, fact: { kind, value } });
  for (let number = 0; number < items; number += 10) {
    const id = `PAY-${number}`;
    add('payment', { id, customer: `CUST-${number % 100}`, valueDate: day, amount: paid });
    add('application', {
      id: `APP-${number}`, credit: { document: id }, debit: { document: `INV-${number}` },
      amount: paid, date: day,
    });
  }
  return ledger;
}

const [one, other] = [eur('1000.00'), eur('0.10')];
await measure('money plus', () => money.plus(one, other));
const day = '2026-01-31';
await measure('date plus months', () => date.plusMonths(day, 1));
await measure('terms parse', () => new PaymentTerms('2/10 net 30'));
const terms = new PaymentTerms('2/10 net 30');
await measure('schedule of 2/10 net 30', () => terms.schedule({ invoiceDate: day, total: one }));
const entries = Array.from({ length: items }, (_, number) => made(number));
post(entries);
const ledger = book(entries);
const on = '2026-03-31';
await measure('as_of, 1,000 items', () => ledger.asOf(on));
const position = ledger.asOf(on);
await measure('aging, 1,000 items', () => position.aging());
