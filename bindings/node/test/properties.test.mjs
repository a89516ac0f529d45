// Random values cross the border and come back unchanged.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Ledger, date, itemId, json, money, rate } from '../index.mjs';

const record = (fields) => fc.record(fields, { noNullPrototype: true });
const runs = { numRuns: 300 };
const check = (...property) => fc.assert(fc.property(...property), runs);

const pad = (number, width) => String(number).padStart(width, '0');
const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const id = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((text) => text.length <= 100 && text.trim() === text)
  .filter((text) => !/\p{Cc}|\p{Zl}|\p{Zp}/u.test(text));
const codes = fc.constantFrom(['EUR', 2], ['USD', 2], ['JPY', 0], ['BHD', 3]);
const decimal = (digits) => fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 20n }))
  .map(([minus, minor]) => {
    const text = pad(minor, digits + 1);
    const whole = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
    return minus && minor !== 0n ? `-${whole}` : whole;
  });
const moneyIn = ([currency, digits]) => decimal(digits).map((amount) => ({ amount, currency }));
const moneys = codes.chain(moneyIn);
const maybe = (value) => fc.option(value, { nil: undefined });
const given = (fields) => Object.fromEntries(
  Object.entries(fields).filter(([, value]) => value !== undefined),
);

const installments = codes.chain((code) => fc.array(
  record({
    due: days, nominalDue: days, amount: moneyIn(code),
    offers: fc.array(record({ until: days, discount: moneyIn(code), pay: moneyIn(code) }),
      { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 3 },
));
const lines = fc.array(record({
  description: fc.string({ unit: 'grapheme', maxLength: 20 }),
  quantity: maybe(decimal(3)),
  net: moneys,
  taxRate: maybe(decimal(2).map((percent) => `${percent}%`)),
}).map(given), { maxLength: 3 });
const invoices = record({
  id, customer: id, creditor: id, billingAccount: maybe(id), number: maybe(id),
  invoiceDate: days, postingDate: maybe(days), deliveryDate: maybe(days), total: moneys,
  tax: maybe(moneys), lines, terms: maybe(fc.constantFrom('net 30', '2/10 net 30')),
  schedule: maybe(installments.map((parts) => ({ installments: parts, trace: [] }))),
}).map(given);

const whole = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const steps = fc.array(fc.oneof(
  record({ kind: fc.constantFrom('add_days', 'add_weeks', 'add_months'), value: whole }),
  record({ kind: fc.constant('day_of_month'), value: fc.integer({ min: 1, max: 31 }) }),
  record({ kind: fc.constant('cutoff_month'), day: fc.integer({ min: 1, max: 31 }) }),
  fc.constant({ kind: 'end_of_month' }),
), { maxLength: 5 });
const known = fc.oneof(
  fc.constant({ kind: 'everything' }),
  days.map((value) => ({ kind: 'on', value })),
  fc.maxSafeNat().map((value) => ({ kind: 'through', value })),
);

/** What comes back of a value by its JSON form. */
const back = (name, value) => json.read(name, json.write(name, value));

test('amounts, with all their digits', () => {
  check(moneys, (value) => {
    assert.deepEqual(back('Money', value), value);
    assert.deepEqual(money.negated(money.negated(value)), value);
    assert.deepEqual(money.plus(value, money.zero(value.currency)), value);
  });
});

test('days', () => {
  check(days, fc.integer({ min: -20000, max: 20000 }), (day, count) => {
    assert.equal(date.parse(day), day);
    assert.equal(date.daysSince(date.plusDays(day, count), day), count);
  });
});

test('rates and ids', () => {
  check(decimal(2), (percent) => assert.equal(rate.asPercent(`${percent}%`), percent));
  check(id, fc.nat(), fc.nat(), (document, installment, part) => {
    const item = { document, installment, part };
    assert.deepEqual(itemId.parse(itemId.text(item)), item);
  });
});

test('invoices, by their JSON form', () => {
  check(invoices, (invoice) => {
    const read = back('Invoice', invoice);
    for (const [name, value] of Object.entries(invoice)) assert.deepEqual(read[name], value, name);
    assert.deepEqual(back('Invoice', read), read);
  });
});

test('unions and lists of them', () => {
  check(known, (value) => assert.deepEqual(back('Known', value), value));
  check(days, steps, (fixed, program) => {
    const value = { base: { kind: 'fixed', value: fixed }, program };
    assert.deepEqual(back('TermsDate', value), value);
  });
});

test('numbers: whole ones in range are taken, all others refused', () => {
  const asked = (value) => back('Target', { document: 'X', installment: value }).installment;
  check(fc.nat({ max: 2 ** 32 - 1 }), (value) => assert.equal(asked(value), value));
  check(fc.double().filter((n) => !Number.isInteger(n) || n < 0 || n >= 2 ** 32), (value) => {
    assert.throws(() => asked(value), { code: 'input.out_of_range' });
  });
});

test('no value of JavaScript passes for an amount, a day or a record by chance', () => {
  const anything = fc.anything({
    withBigInt: true, withDate: true, withMap: true, withSet: true,
  });
  const refused = { name: 'DulyError' };
  check(anything, (value) => {
    assert.throws(() => money.plus({ amount: value, currency: 'EUR' }, value), refused);
    assert.throws(() => new Ledger().post(value), refused);
  });
});

test('entries, by a ledger and by its lines', () => {
  const entries = fc.uniqueArray(
    record({ id, customer: id, amount: fc.integer({ min: 1, max: 10 ** 9 }), day: days }),
    { selector: (entry) => entry.id, maxLength: 6 },
  );
  check(entries, (list) => {
    const ledger = new Ledger();
    const sorted = list.sort((one, other) => (one.day < other.day ? -1 : 1));
    for (const { id: document, customer, amount, day } of sorted) {
      const total = { amount: `${amount}.00`, currency: 'EUR' };
      const value = {
        id: document, customer, invoiceDate: day, total,
        schedule: { installments: [{ due: day, nominalDue: day, amount: total }] },
      };
      ledger.post({ recorded: day, fact: { kind: 'invoice', value } });
    }
    const kept = ledger.entries();
    assert.deepEqual(kept.map(({ fact }) => fact.value.id), sorted.map((entry) => entry.id));
    assert.deepEqual(kept.map((entry) => back('Entry', entry)), kept);
    assert.deepEqual(Ledger.replay(kept).entries(), kept);
    assert.deepEqual(Ledger.fromLines(ledger.toLines().join('\n')).entries(), kept);
  });
});
