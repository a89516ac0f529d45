// Both doors lead to one library, in every thread.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import * as duly from '../index.mjs';

const require = createRequire(import.meta.url);
const required = require('../index.cjs');

test('require and import give the same', () => {
  const names = Object.keys(duly).sort();
  assert.deepEqual(names, Object.keys(required).sort());
  for (const name of names) assert.equal(duly[name], required[name], name);
});

test('the package is found by its name, both ways', async () => {
  assert.equal(require('duly'), required);
  assert.equal((await import('duly')).Ledger, duly.Ledger);
});

test('what is exported cannot be changed', () => {
  assert.ok(Object.isFrozen(required));
  assert.throws(() => { duly.money.plus = undefined; }, TypeError);
});

test('a worker has a library of its own, with errors of its own', async () => {
  const source = `
    const { parentPort } = require('node:worker_threads');
    const { DulyError, Ledger, date } = require(${JSON.stringify(require.resolve('../index.cjs'))});
    (async () => {
      let code;
      try { date.plusDays('2026-02-30', 1); } catch (error) {
        code = error instanceof DulyError && error.code;
      }
      const position = await new Ledger().asOfAsync('2026-01-31');
      parentPort.postMessage({ code, asOf: position.asOf() });
    })();
  `;
  const said = () => new Promise((resolve, reject) => {
    const worker = new Worker(source, { eval: true });
    let message;
    worker.on('message', (value) => { message = value; });
    worker.on('error', reject);
    worker.on('exit', () => resolve(message));
  });
  for (const message of await Promise.all([said(), said(), said()])) {
    assert.deepEqual(message, { code: 'date.syntax', asOf: '2026-01-31' });
  }
  assert.throws(() => duly.date.plusDays('2026-02-30', 1), duly.DulyError);
});
