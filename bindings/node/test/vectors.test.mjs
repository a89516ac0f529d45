// Every shared vector, as a test: `node test/vectors.mjs` says what differs.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('every shared vector is answered to the letter', () => {
  const runner = fileURLToPath(new URL('vectors.mjs', import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [runner]);
  assert.match(String(stdout), /node: \d+ passed, 0 failed\n$/);
  assert.equal(status, 0);
});
