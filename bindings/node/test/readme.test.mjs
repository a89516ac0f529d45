// The README shows a file that runs, and all of its names are there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as duly from '../index.mjs';

const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

test('the README holds the marked part of the story', () => {
  const [, story] = read('examples/story.mjs').match(/^\/\/ story:\n([^]*?)^\/\/ :story$/m);
  const [, shown] = read('README.md').match(/^```js\n([^]*?)^```$/m);
  assert.equal(shown, story);
});

test('the story runs', async () => {
  await import('../examples/story.mjs');
});

test('what the README names is exported', () => {
  const calls = read('README.md').matchAll(/`(\w+)\.(\w+)\(/g);
  for (const [, owner, name] of calls) {
    const place = { ledger: duly.Ledger.prototype, position: duly.Position.prototype }[owner]
      ?? duly[owner];
    assert.equal(typeof place?.[name], 'function', `${owner}.${name}`);
  }
});
