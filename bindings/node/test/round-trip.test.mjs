// Values come back as they went in: by the JSON form, by a ledger, and by every class.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  Calendar, Ledger, PaymentTerms, Position, buckets, call, callAsync, calls, currency, dateProgram,
  dayCount, itemId, json, money, openItem, schedule,
} from '../index.mjs';

const eur = (amount) => ({ amount, currency: 'EUR' });
const bill = {
  id: 'INV-1', customer: 'ACME', invoiceDate: '2026-01-15', total: eur('1000.00'),
  schedule: schedule.single('2026-02-14', eur('1000.00')),
};
const entry = { recorded: '2026-01-15', fact: { kind: 'invoice', value: bill } };

/** The examples of docs/json.md: a heading with the name of the type, then its JSON. */
function examples() {
  const page = readFileSync(new URL('../../../crates/duly/docs/json.md', import.meta.url), 'utf8');
  const sections = page.split(/^### /m).slice(1);
  return sections.flatMap((section) => {
    const name = section.match(/^`(\w+)`/)?.[1];
    const texts = [...section.matchAll(/^```json\n([^]*?)^```/gm)].map(([, text]) => text);
    return texts.map((text) => ({ name, text }));
  });
}

/** What has a type of its own in the types, and so a form. */
const types = readFileSync(new URL('../index.d.ts', import.meta.url), 'utf8');
const names = new Set(
  [...types.match(/interface JsonTypes \{\n([^]*?)\n\}/)[1].matchAll(/^ {2}(\w+):/gm)]
    .map(([, name]) => name),
);

test('every example of the JSON form is read, written, and read again', () => {
  const asked = examples().filter(({ name }) => names.has(name));
  assert.ok(asked.length > 80, `${asked.length} examples`);
  for (const { name, text } of asked) {
    const value = json.read(name, text);
    const written = json.write(name, value);
    assert.deepEqual(JSON.parse(written), JSON.parse(text), name);
    assert.deepEqual(json.read(name, written), value, name);
  }
});

test('a ledger gives its entries back', () => {
  const ledger = new Ledger();
  assert.deepEqual(ledger.post(entry), {
    sequence: 1, effective: '2026-01-15', outcome: 'taken',
  });
  const [kept] = ledger.entries();
  assert.equal(kept.fact.kind, 'invoice');
  assert.equal(kept.fact.value.creditor, 'sole');
  assert.deepEqual(kept.fact.value.total, bill.total);
  assert.deepEqual(ledger.entry('INV-1'), kept);
  assert.equal(ledger.entry('INV-2'), undefined);
  const copy = Ledger.replay(ledger.entries());
  assert.deepEqual(copy.toLines(), ledger.toLines());
  assert.deepEqual(Ledger.fromLines(ledger.toLines().join('\n')).entries(), ledger.entries());
});

test('one refused entry of many leaves the others', () => {
  const ledger = new Ledger();
  const wrong = { ...entry, fact: { kind: 'invoice', value: { ...bill, customer: 'OTHER' } } };
  const [taken, refused] = ledger.postAll([entry, wrong]);
  assert.equal(taken.posted.outcome, 'taken');
  assert.equal(taken.refusal, undefined);
  assert.equal(refused.refusal.code, 'ledger.id_conflict');
  assert.ok(!('posted' in refused));
});

test('off the main thread the answers are the same', async () => {
  const ledger = await Ledger.replayAsync([{ ...entry, sequence: 7 }]);
  assert.equal(ledger.lastSequence(), 7);
  const position = await ledger.asOfAsync('2026-03-01');
  assert.ok(position instanceof Position);
  assert.deepEqual(await position.openItemsAsync(), position.openItems());
  assert.deepEqual(await position.agingAsync(), position.aging());
  assert.deepEqual(
    await ledger.rollForwardAsync('2026-01-01', '2026-01-31'),
    ledger.rollForward('2026-01-01', '2026-01-31'),
  );
  const posts = Array.from({ length: 20 }, (_, place) => ledger.postAllAsync([
    { ...entry, fact: { kind: 'invoice', value: { ...bill, id: `INV-${place + 2}` } } },
  ]));
  const read = Array.from({ length: 20 }, () => ledger.asOfAsync('2026-03-01'));
  assert.ok((await Promise.all(posts)).every(([{ posted }]) => posted?.outcome === 'taken'));
  await Promise.all(read);
  assert.equal(ledger.len(), 21);
});

test('terms come in as an instance or a text, and go out as text in a record', () => {
  const terms = new PaymentTerms('2/10  NET 30');
  assert.equal(terms.text(), '2/10 net 30');
  for (const given of [terms, '2/10 net 30']) {
    const form = json.write('Invoice', { ...bill, terms: given });
    assert.equal(json.read('Invoice', form).terms, '2/10 net 30');
  }
  assert.ok(terms.withRoll('following') instanceof PaymentTerms);
});

test('a calendar comes in as an instance or by its parts', () => {
  const plain = { weekend: ['saturday', 'sunday'], holidays: ['2026-02-16'] };
  const input = { invoiceDate: '2026-01-15', total: eur('10.00') };
  const terms = new PaymentTerms('net 30').withRoll('following');
  for (const calendar of [plain, new Calendar(plain.weekend, plain.holidays)]) {
    assert.deepEqual(terms.dueDates({ ...input, calendar }), [
      { nominal: '2026-02-14', date: '2026-02-17' },
    ]);
  }
  const text = json.write('ScheduleInput', { ...input, calendar: plain });
  assert.deepEqual(json.read('ScheduleInput', text).calendar, plain);
});

test('a word alone is the same as its kind', () => {
  for (const order of ['oldest_first', { kind: 'oldest_first' }]) {
    assert.equal(json.write('AllocationOrder', order), '"oldest_first"');
  }
  assert.deepEqual(json.read('AllocationOrder', '"oldest_first"'), { kind: 'oldest_first' });
  assert.deepEqual(dateProgram.parse('cutoff_month 15, end_of_month'), [
    { kind: 'cutoff_month', day: 15 }, { kind: 'end_of_month' },
  ]);
});

test('what is none is left out of an answer, and undefined alone', () => {
  assert.deepEqual(currency.info('EUR'), { code: 'EUR', digits: 2, number: 978 });
  assert.equal(new Ledger().lastSequence(), undefined);
  assert.equal(new Ledger().asOf('2026-01-01').postDated(), undefined);
});

test('null is a value only where a field says so', () => {
  const lock = { id: 'L-1', through: null, reason: 'opened again' };
  assert.equal(json.read('PeriodLock', json.write('PeriodLock', lock)).through, null);
});

test('a key of a map may have any name', () => {
  const parents = JSON.parse('{"__proto__": "ACME", "constructor": "ACME"}');
  const policy = { groupBy: { kind: 'parent', value: parents } };
  const back = json.read('AgingPolicy', json.write('AgingPolicy', policy));
  assert.deepEqual(Object.entries(back.groupBy.value).sort(), Object.entries(parents).sort());
  assert.equal(Object.getPrototypeOf(back.groupBy.value), Object.prototype);
});

test('what is left out has the default of the core', () => {
  assert.equal(itemId.text({ document: 'INV-1' }), 'INV-1#1');
  assert.deepEqual(buckets.names({ bounds: '30' }, 'due').length, 3);
  assert.deepEqual(money.split(eur('1.00'), ['1', '1', '1']).rule, {
    kind: 'round_each_rest_last', value: 'half_up',
  });
  assert.equal(
    dayCount.interest('act_360', { start: '2026-01-01', end: '2026-01-31' }, eur('1200.00'), '1%')
      .amount,
    '1.00',
  );
  const item = { id: { document: 'X' }, kind: 'invoice', original: eur('1.00'), open: eur('1.00') };
  assert.equal(openItem.daysPastDue(item, '2026-01-01'), 0);
});

test('every function is there by its name too, in the JSON form', async () => {
  const input = '{"date":"2026-01-31","months":1}';
  assert.equal(call('date.plus_months', input), '"2026-02-28"');
  assert.equal(await callAsync('date.plus_months', input), '"2026-02-28"');
  assert.deepEqual(calls()['money.plus'], ['money', 'other']);
  await assert.rejects(callAsync('date.plus', input), { code: 'input.unknown_call' });
  assert.throws(() => call('date.plus', input), { code: 'input.unknown_call' });
});

test('what positions hold is given back between turns', async () => {
  const ledger = new Ledger();
  ledger.postAll(Array.from({ length: 5000 }, (_, place) => ({
    ...entry, fact: { kind: 'invoice', value: { ...bill, id: `INV-${place}` } },
  })));
  const before = process.memoryUsage().rss;
  for (let turn = 0; turn < 300; turn += 1) {
    ledger.asOf('2026-03-01');
    await new Promise(setImmediate);
  }
  // Three hundred of them are 260 MB.
  const grown = (process.memoryUsage().rss - before) / 1e6;
  assert.ok(grown < 130, `${grown} MB`);
});
