// What is refused at the border, with its code and the way to the value.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  Calendar, DulyError, Ledger, PaymentTerms, aging, currency, date, dayCount, entry, invoice,
  itemId, json, money, rate, roundingMode, schedule,
} from '../index.mjs';

const eur = (amount) => ({ amount, currency: 'EUR' });
const one = eur('1.00');
const bill = {
  id: 'INV-1', customer: 'ACME', invoiceDate: '2026-01-15', total: eur('100.00'),
};
const posting = (fact, recorded = '2026-01-15') => new Ledger().post({ recorded, fact });
const billing = (changes) => posting({ kind: 'invoice', value: { ...bill, ...changes } });
const lineOf = (net) => ({ description: 'Hours', net });
const period = { start: '2026-01-01', end: '2026-02-01' };

/** What is called, the code it is refused with, and the field. */
const table = {
  'a float for an amount': [() => money.plus(eur(0.1), one), 'input.wrong_type', 'money.amount'],
  'NaN for an amount': [() => money.plus(eur(NaN), one), 'input.wrong_type', 'money.amount'],
  'a BigInt for an amount': [() => money.plus(eur(1n), one), 'input.wrong_type', 'money.amount'],
  'too many digits': [
    () => money.plus(eur('10.005'), one), 'money.too_many_digits', 'money.amount',
  ],
  'no decimal': [() => money.plus(eur('1e3'), one), 'decimal.syntax', 'money.amount'],
  'NaN as text': [() => money.plus(eur('NaN'), one), 'decimal.syntax', 'money.amount'],
  'a text for a record': [() => money.plus('1.00 EUR', one), 'input.wrong_type', 'money'],
  'an array for a record': [() => money.plus([one], one), 'input.wrong_type', 'money'],
  'a function for a record': [() => money.plus(() => one, one), 'input.wrong_type', 'money'],
  'another currency': [
    () => money.plus(one, { amount: '1.00', currency: 'USD' }), 'money.currency_mismatch',
    'currency',
  ],
  'a currency that is none': [() => currency.info('EURO'), 'currency.unknown', 'currency'],
  'true for a number': [() => date.plusDays('2026-01-01', true), 'input.wrong_type', 'days'],
  'a text for a number': [() => date.plusDays('2026-01-01', '1'), 'input.wrong_type', 'days'],
  'a BigInt for a number': [() => date.plusDays('2026-01-01', 1n), 'input.wrong_type', 'days'],
  'one and a half days': [() => date.plusDays('2026-01-01', 1.5), 'input.out_of_range', 'days'],
  'NaN days': [() => date.plusDays('2026-01-01', NaN), 'input.out_of_range', 'days'],
  'endless days': [() => date.plusDays('2026-01-01', Infinity), 'input.out_of_range', 'days'],
  '2^40 days': [() => date.plusDays('2026-01-01', 2 ** 40), 'input.out_of_range', 'days'],
  'a negative count': [() => money.splitEvenly(one, -1), 'input.out_of_range', 'lines'],
  'beyond what is exact': [
    () => new Ledger().asKnown({ kind: 'through', value: 2 ** 53 }, '2026-01-01'),
    'input.out_of_range', 'known.value',
  ],
  '2^53 + 1': [
    () => new Ledger().post({
      sequence: 2 ** 53 + 1, recorded: '2026-01-15', fact: { kind: 'invoice', value: bill },
    }),
    'input.out_of_range', 'entry.sequence',
  ],
  'a Date': [() => date.plusDays(new Date(0), 1), 'input.wrong_type', 'date'],
  'a Date in a record': [
    () => billing({ invoiceDate: new Date(0) }), 'input.wrong_type',
    'entry.fact.value.invoiceDate',
  ],
  'a day that is none': [() => date.plusDays('2026-02-30', 1), 'date.syntax', 'date'],
  'a time beside the day': [
    () => date.plusDays('2026-02-03T00:00:00Z', 1), 'date.syntax', 'date',
  ],
  'null for a value': [() => date.plusDays(null, 1), 'input.wrong_type', 'date'],
  'null for what may be left out': [
    () => money.rounded('1', 'EUR', null), 'input.wrong_type', 'mode',
  ],
  'null for a field that may be left out': [
    () => billing({ tax: null }), 'input.wrong_type', 'entry.fact.value.tax',
  ],
  'nothing for an argument': [() => money.plus(one), 'input.missing_field', 'other'],
  'nothing for a field': [
    () => billing({ customer: undefined }), 'input.missing_field', 'entry.fact.value.customer',
  ],
  'a lock that does not say through when': [
    () => posting({ kind: 'period_lock', value: { id: 'L-1' } }), 'input.missing_field',
    'entry.fact.value.through',
  ],
  'a field too many': [
    () => billing({ due_dat: '2026-02-14' }), 'input.unknown_field',
    'entry.fact.value.due_dat',
  ],
  'a field of the prototype\'s name': [
    () => billing(JSON.parse('{"__proto__": 1}')), 'input.unknown_field',
    'entry.fact.value.__proto__',
  ],
  'deep in a list': [
    () => billing({ lines: [lineOf(eur('50.00')), lineOf(eur(50))] }), 'input.wrong_type',
    'entry.fact.value.lines[1].net.amount',
  ],
  'an object for a list': [
    () => billing({ lines: { 0: lineOf(eur('50.00')) } }), 'input.wrong_type',
    'entry.fact.value.lines',
  ],
  'a word that is none': [
    () => roundingMode.round('halfUp', '1.005', 2), 'input.unknown_word', 'roundingMode',
  ],
  'a number for a word': [
    () => roundingMode.round(0, '1.005', 2), 'input.wrong_type', 'roundingMode',
  ],
  'a kind that is none': [
    () => posting({ kind: 'Invoice', value: bill }), 'input.unknown_word', 'entry.fact.kind',
  ],
  'no kind': [() => posting(bill), 'input.missing_field', 'entry.fact.kind'],
  'a kind without its value': [
    () => posting({ kind: 'invoice' }), 'input.missing_field', 'entry.fact.value',
  ],
  'a bare word that carries something': [
    () => new Ledger().asKnown('on', '2026-01-01'), 'input.unknown_word', 'known',
  ],
  'a key of a map that is none': [
    () => aging.of('2026-01-31', [], {
      convert: { base: 'EUR', date: '2026-01-31', rates: { XYZ: '1' } },
    }),
    'currency.unknown', 'policy.convert.rates["XYZ"]',
  ],
  'a value of a map': [
    () => aging.of('2026-01-31', [], {
      convert: { base: 'EUR', date: '2026-01-31', rates: { USD: 1.1 } },
    }),
    'input.wrong_type', 'policy.convert.rates["USD"]',
  ],
  'a pair of one': [
    () => posting({
      kind: 'policy_change',
      value: { id: 'P', policy: { acrossCustomers: { kind: 'listed', value: [['A']] } } },
    }),
    'input.wrong_type', 'entry.fact.value.policy.acrossCustomers.value[0]',
  ],
  'half a character': [() => itemId.parse('\ud800#1'), 'input.wrong_type', 'text'],
  'terms with two readings': [() => new PaymentTerms('net 30 eom'), 'terms.ambiguous', 'terms'],
  'terms in a record': [
    () => billing({ terms: 'nett 30' }), 'terms.syntax', 'entry.fact.value.terms',
  ],
  'a ledger for terms': [
    () => billing({ terms: new Ledger() }), 'input.wrong_type', 'entry.fact.value.terms',
  ],
  'an impostor for terms': [
    () => billing({ terms: Object.create(PaymentTerms.prototype) }), undefined, undefined,
  ],
  'a week without a business day': [
    () => new Calendar(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday',
      'sunday'], []),
    'calendar.no_business_day', undefined,
  ],
  'a rate as a number': [
    () => dayCount.interest('act_360', period, one, 0.05), 'input.wrong_type', 'rate',
  ],
  'a rate without its sign': [() => rate.plus('5', '1pp'), 'rate.syntax', 'rate'],
  'a line that is no entry': [() => entry.fromLine('{}'), 'ledger.entry_syntax', undefined],
  'a record that does not add up': [
    () => invoice.check({ ...bill, schedule: schedule.single('2026-02-14', one) }),
    'record.total_mismatch', undefined,
  ],
  'a type that has no form': [() => json.read('Invoce', '{}'), 'input.unknown_word', 'type'],
  'no JSON': [() => json.read('Money', '{'), 'json.syntax', undefined],
  'a number for an amount in JSON': [
    () => json.read('Money', '{"amount":1.00,"currency":"EUR"}'), 'json.syntax', undefined,
  ],
};

for (const [name, [ask, code, field]] of Object.entries(table)) {
  test(`refused: ${name}`, () => {
    assert.throws(ask, (error) => {
      assert.ok(error instanceof Error);
      if (code === undefined) return true;
      assert.ok(error instanceof DulyError, String(error));
      assert.equal(error.code, code, error.message);
      if (field !== undefined) assert.equal(error.field, field, error.message);
      return true;
    });
  });
}

test('an error has the facts that are known, and no others', () => {
  assert.throws(() => new PaymentTerms('net 30 eom'), {
    name: 'DulyError',
    code: 'terms.ambiguous',
    found: '30 eom',
    position: 4,
  });
  assert.throws(() => date.plusDays('2026-01-01', 1.5), (error) => {
    assert.deepEqual(Object.keys(error), ['code', 'field', 'found', 'expected']);
    assert.match(error.stack, /^DulyError: .*\n {4}at .*refusals\.test\.mjs/);
    return true;
  });
});

test('facts within facts end before the stack does', () => {
  let fact = { kind: 'together', value: { id: 'T', facts: [] } };
  for (let depth = 0; depth < 100_000; depth += 1) {
    fact = { kind: 'together', value: { id: 'T', facts: [fact] } };
  }
  assert.throws(() => posting(fact), { code: 'input.out_of_range' });
});

test('objects of no use are refused, and nothing else happens', () => {
  assert.throws(() => new Ledger().postAll(new Array(2 ** 32 - 1)), {
    code: 'input.wrong_type', field: 'entries[0]',
  });
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  assert.throws(() => money.plus(proxy, one), TypeError);
  assert.throws(() => Ledger.prototype.len.call(new PaymentTerms('net 30')), TypeError);
  const held = { Ledger };
  assert.throws(() => held.Ledger(), /made by `new`/);
  assert.throws(() => Ledger.call(undefined), Error);
});

test('an asynchronous function refuses by its promise', async () => {
  const ledger = new Ledger();
  const wrong = ledger.asOfAsync(new Date(0));
  await assert.rejects(wrong, { name: 'DulyError', code: 'input.wrong_type', field: 'date' });
  await assert.rejects(Ledger.fromLinesAsync('{}'), DulyError);
  await assert.rejects(ledger.rollForwardAsync('2026-02-01', '2026-01-01'), {
    name: 'DulyError',
    code: 'reading.invalid_period',
  });
});

test('a number too large for JavaScript is refused on its way out', () => {
  const sequence = '9007199254740993';
  const text = `{"sequence":${sequence},"recorded":"2026-01-15","fact":{"invoice":${
    json.write('Invoice', bill)}}}`;
  assert.throws(() => json.read('Entry', text), {
    code: 'input.out_of_range',
    found: sequence,
  });
});

test('what a getter throws comes through', () => {
  const thrown = new RangeError('mine');
  const amount = { currency: 'EUR', get amount() { throw thrown; } };
  assert.throws(() => money.plus(amount, one), (error) => error === thrown);
});
