// `node try_package.mjs FOLDER`: packs the package into the folder and tries it where nothing else
// is: an empty package, elsewhere, without a registry.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const needed = [
  'index.cjs', 'index.d.mts', 'index.d.ts', 'index.mjs', 'LICENSE-APACHE', 'LICENSE-MIT',
  'README.md', 'package.json',
];

const folder = resolve(process.argv[2]);
mkdirSync(folder, { recursive: true });
const pack = ['pack', '--json', '--pack-destination', folder];
const [{ filename, files }] = JSON.parse(execFileSync('npm', pack, { cwd: here }));
const names = files.map(({ path }) => path);
const missing = needed.filter((need) => !names.includes(need));
if (!names.some((name) => name.endsWith('.node'))) missing.push('*.node');
if (missing.length > 0) throw new Error(`${filename} lacks ${missing.join(', ')}`);

const empty = mkdtempSync(join(tmpdir(), 'duly-'));
const run = (program, ...args) => execFileSync(program, args, { cwd: empty, stdio: 'inherit' });
try {
  writeFileSync(join(empty, 'package.json'), '{ "name": "empty", "private": true }\n');
  const tarball = join(folder, filename);
  run('npm', 'install', '--silent', '--offline', '--no-audit', '--no-fund', tarball);
  copyFileSync(join(here, 'examples/story.mjs'), join(empty, 'story.mjs'));
  run('node', 'story.mjs');
  // The other door of the package.
  run('node', '-e', "require('node:assert').equal(require('duly').currency.info('JPY').digits, 0)");
  const bytes = statSync(tarball).size.toLocaleString('en');
  console.log(`${filename}: ${bytes} bytes, ${names.length} files, runs by itself`);
} finally {
  rmSync(empty, { recursive: true });
}
