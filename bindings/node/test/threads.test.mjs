// One ledger asked from many sides at once, and ledgers rebuilt in workers, answer the same.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { Ledger, invoice } from '../index.mjs';

const timeout = 60_000;
const entryPoint = createRequire(import.meta.url).resolve('../index.cjs');
const eur = (amount) => ({ amount, currency: 'EUR' });
const pad = (number) => String(number).padStart(2, '0');

/** Invoice `number`, of one of seven customers, recorded on a day of January. */
function billed(number) {
  const day = `2026-01-${pad(number % 28 + 1)}`;
  const customer = `CUST-${number % 7}`;
  const draft = { id: `INV-${number}`, customer, invoiceDate: day, total: eur('100.00') };
  const value = invoice.withTerms(draft, '2/10 net 30');
  return { recorded: '2026-01-31', fact: { kind: 'invoice', value } };
}

const entries = (count) => Array.from({ length: count }, (_, number) => billed(number));

/** What a ledger says at the end of February, as plain data. */
const answers = `(ledger) => {
  const position = ledger.asOf('2026-02-28');
  return JSON.stringify({
    items: position.openItems(),
    aging: position.aging(),
    statement: position.statement('CUST-3'),
    rollForward: ledger.rollForward('2026-01-01', '2026-02-28'),
    status: ledger.status('INV-5', '2026-02-28'),
    lines: ledger.toLines(),
  });
}`;
const told = new Function(`return ${answers}`)();

/** What a worker answers that rebuilds the ledger from its entries, and from its lines. */
function inWorker(workerData) {
  const source = `
    const { parentPort, workerData } = require('node:worker_threads');
    const { Ledger } = require(${JSON.stringify(entryPoint)});
    const told = ${answers};
    parentPort.postMessage([
      told(Ledger.replay(workerData.entries)), told(Ledger.fromLines(workerData.lines)),
    ]);
  `;
  return new Promise((resolve, reject) => {
    const worker = new Worker(source, { eval: true, workerData });
    let message;
    worker.on('message', (value) => { message = value; });
    worker.on('error', reject);
    worker.on('exit', (code) => resolve(message ?? `no answer, exit code ${code}`));
  });
}

test('workers that rebuild a ledger answer the same', { timeout }, async () => {
  const ledger = Ledger.replay(entries(300));
  const here = told(ledger);
  const data = { entries: ledger.entries(), lines: ledger.toLines().join('\n') };
  const there = await Promise.all(Array.from({ length: 4 }, () => inWorker(data)));
  for (const [replayed, read] of there) {
    assert.equal(replayed, here);
    assert.equal(read, here);
  }
});

test('fifty calls at once on a ledger that is posted to', { timeout }, async () => {
  const all = entries(400);
  const [before, after] = [all.slice(0, 200), all.slice(200)];
  const ledger = Ledger.replay(before);
  const asked = [];
  // Ten turns of five calls each, with posts between them, by both ways; nothing is awaited.
  for (let turn = 0; turn < 10; turn += 1) {
    asked.push(
      ledger.asOfAsync('2026-02-28').then((position) => position.openItems().length),
      ledger.entriesAsync().then((kept) => kept.length),
      ledger.toLinesAsync().then((lines) => Ledger.fromLines(lines.join('\n')).len()),
      ledger.rollForwardAsync('2026-01-01', '2026-02-28').then(({ currencies: [total] }) =>
        Number(total.amounts.closing.amount) / 100),
      ledger.postAllAsync(after.slice(turn * 20, turn * 20 + 10)),
    );
    for (const entry of after.slice(turn * 20 + 10, turn * 20 + 20)) ledger.post(entry);
  }
  const said = await Promise.all(asked);
  assert.equal(said.length, 50);
  for (const [place, answer] of said.entries()) {
    if (place % 5 === 4) {
      assert.ok(answer.every(({ posted, refusal }) => posted && !refusal));
      continue;
    }
    // Each reads the ledger as it was at one moment: whole posts, none lost.
    assert.ok(Number.isInteger(answer) && answer >= 200 && answer <= 400, `${place}: ${answer}`);
  }
  // At the end all is there once, in an order of its own, and replays to the same.
  assert.equal(ledger.len(), 400);
  const kept = ledger.entries();
  assert.deepEqual(kept.map(({ sequence }) => sequence), all.map((_, place) => place + 1));
  const ids = (list) => list.map(({ fact }) => fact.value.id).sort();
  assert.deepEqual(ids(kept), ids(all));
  assert.equal(told(Ledger.replay(kept)), told(ledger));
  assert.equal(ledger.asOf('2026-02-28').openItems().length, 400);
});
