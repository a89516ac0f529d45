// The types, checked by the compiler under its strictest options: `test/types`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
const folder = fileURLToPath(new URL('types', import.meta.url));

test('the types are strict, and refuse what the library refuses', () => {
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', folder]);
  assert.equal(status, 0, String(stdout));
});
