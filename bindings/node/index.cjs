'use strict';

const { existsSync } = require('node:fs');
const { join } = require('node:path');

/** Why something was refused: `code` to branch on, `message` to show, and the facts. */
class DulyError extends Error {
  constructor(refusal) {
    super(refusal.message);
    const { message, ...facts } = refusal;
    Object.assign(this, facts);
  }
}
Object.defineProperty(DulyError.prototype, 'name', { value: 'DulyError' });

/** What the library for this machine is called: `linux-x64-gnu`, `darwin-arm64`. */
function target() {
  const { arch, platform } = process;
  if (platform === 'win32') return `win32-${arch}-msvc`;
  if (platform !== 'linux') return `${platform}-${arch}`;
  const gnu = process.report?.getReport().header.glibcVersionRuntime;
  return `linux-${arch}-${gnu ? 'gnu' : 'musl'}`;
}

/** The library beside this file, or else the package that carries it. */
function load() {
  const name = target();
  const file = join(__dirname, `duly.${name}.node`);
  if (existsSync(file)) return require(file);
  try {
    return require(`duly-${name}`);
  } catch (cause) {
    throw new Error(`duly has no library for ${name}; in the repository: npm run build`, { cause });
  }
}

const { setErrorMaker, ...native } = load();
setErrorMaker(function refused(refusal) {
  const error = new DulyError(JSON.parse(refusal));
  Error.captureStackTrace(error, refused);
  return error;
});

const duly = { DulyError };
for (const [name, member] of Object.entries(native)) {
  duly[name] = typeof member === 'object' ? Object.freeze(member) : member;
}
module.exports = Object.freeze(duly);
