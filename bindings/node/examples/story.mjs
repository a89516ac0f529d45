// An invoice, a payment that is too short, a statement, and the payment that bounces. The part
// between the marks is the README's; a test holds both together.
// story:
import assert from 'node:assert/strict';
import { DulyError, Ledger, invoice, itemId, money } from 'duly';

const eur = (amount) => ({ amount, currency: 'EUR' });
const ledger = new Ledger();

// An invoice of 15 January: 980.00 by the 25th, or 1,000.00 by 14 February.
const draft = { id: 'INV-1', customer: 'ACME', invoiceDate: '2026-01-15', total: eur('1000.00') };
const billed = invoice.withTerms(draft, '2/10 net 30');
assert.deepEqual(billed.schedule.installments[0].offers[0].pay, eur('980.00'));
ledger.post({ recorded: '2026-01-15', fact: { kind: 'invoice', value: billed } });

// 850.00 come on 10 February: too little, and too late for the discount.
const paid = '2026-02-10';
const payment = { id: 'P-1', customer: 'ACME', valueDate: paid, amount: eur('850.00') };
const application = {
  id: 'A-1', date: paid, amount: eur('850.00'),
  credit: { document: 'P-1' }, debit: { document: 'INV-1' },
};
ledger.post({ recorded: paid, fact: { kind: 'payment', value: payment } });
ledger.post({ recorded: paid, fact: { kind: 'application', value: application } });

// What was open at the end of each month, and how late it was.
const listing = (day) => ledger.asOf(day).openItems().map((item) =>
  `${itemId.text(item.id)}: ${item.open.amount} of ${item.original.amount}, due ${item.due}`);
assert.deepEqual(listing('2026-01-31'), ['INV-1#1: 1000.00 of 1000.00, due 2026-02-14']);
assert.deepEqual(listing('2026-02-28'), ['INV-1#1: 150.00 of 1000.00, due 2026-02-14']);

// The customer's statement of the end of February.
const statement = ledger.asOf('2026-02-28').statement('ACME');
const [{ items: [{ settled, daysPastDue }], pastDue }] = statement.currencies;
assert.deepEqual([settled, daysPastDue, pastDue], [eur('850.00'), 14, eur('150.00')]);

// The payment bounces on 5 March: all of it is open again, due as before. What was true of
// February, and what was known of it then, stay as they were.
const bounce = { id: 'R-1', of: 'P-1', date: '2026-03-05', reason: 'no funds' };
ledger.post({ recorded: '2026-03-05', fact: { kind: 'reversal', value: bounce } });
assert.deepEqual(listing('2026-03-05'), ['INV-1#1: 1000.00 of 1000.00, due 2026-02-14']);
assert.deepEqual(listing('2026-02-28'), ['INV-1#1: 150.00 of 1000.00, due 2026-02-14']);
const then = ledger.asKnown({ kind: 'on', value: '2026-03-04' }, '2026-03-05');
assert.deepEqual(then.openItems()[0].open, eur('150.00'));

// What cannot be true is refused with a stable code and the day; the ledger stays as it was.
const refused = (ask) => {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof DulyError)) throw error;
    return [error.code, error.date ?? error.field];
  }
};
const twice = { kind: 'application', value: { ...application, id: 'A-2', date: '2026-03-05' } };
assert.deepEqual(
  refused(() => ledger.post({ recorded: '2026-03-05', fact: twice })),
  ['ledger.over_applied', '2026-03-05'],
);
assert.deepEqual(
  refused(() => money.plus(eur(0.1), eur('0.20'))),
  ['input.wrong_type', 'money.amount'],
);
// :story
console.log('the story is as it was told');
