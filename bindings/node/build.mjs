// Builds the native library with cargo and puts it beside `index.cjs`, and the licences with it.
// `--release` for what is measured, `--dist` for what is published.
import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const profile = ['release', 'dist'].find((name) => process.argv.includes(`--${name}`)) ?? 'dev';

execFileSync('cargo', ['build', '--locked', '-p', 'duly-node', '--profile', profile], {
  cwd: root,
  stdio: 'inherit',
});

const { arch, platform } = process;
const [library, target] = {
  darwin: ['libduly_node.dylib', `darwin-${arch}`],
  win32: ['duly_node.dll', `win32-${arch}-msvc`],
}[platform] ?? ['libduly_node.so', `${platform}-${arch}-${libc()}`];

function libc() {
  return process.report.getReport().header.glibcVersionRuntime ? 'gnu' : 'musl';
}

const folder = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
const built = join(folder, profile === 'dev' ? 'debug' : profile, library);
const placed = join(here, `duly.${target}.node`);
copyFileSync(built, placed);
for (const license of ['LICENSE-APACHE', 'LICENSE-MIT']) {
  copyFileSync(join(root, license), join(here, license));
}
console.log(`built ${placed}`);
