// The package holds what the list (bindings/parity.json) names, and nothing else, by both doors.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import * as imported from '../index.mjs';

const required = createRequire(import.meta.url)('../index.cjs');
const text = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const parity = JSON.parse(text('../../parity.json'));
const types = text('../index.d.ts');
const doors = { import: imported, require: required };

/** What Node has beside the list. */
const own = ['DulyError', 'call', 'callAsync', 'calls', 'json.read', 'json.write'];

/** The names that the list asks of Node: what can take long has a twin that answers later. */
const listed = ({ types: all, functions }) => [
  ...all.filter(({ kind }) => kind === 'object').map(({ name }) => name),
  ...functions.flatMap(({ node, long }) => (long ? [node, `${node}Async`] : [node])),
];

const isClass = (member) => typeof member === 'function' && /^[A-Z]/.test(member.name);

const functionsOf = (holder) => Object.getOwnPropertyNames(holder)
  .filter((name) => typeof Object.getOwnPropertyDescriptor(holder, name).value === 'function');

/** Every function of a door by the name that the list has for it, a method without `prototype`. */
function present(door) {
  const names = Object.entries(door).flatMap(([name, member]) => {
    const members = typeof member === 'object' || isClass(member) ? functionsOf(member) : [];
    const methods = isClass(member) ? functionsOf(member.prototype) : [];
    const inside = [...members, ...methods].filter((each) => each !== 'constructor');
    const itself = typeof member === 'object' && inside.length > 0 ? [] : [name];
    return [...itself, ...inside.map((each) => `${name}.${each}`)];
  });
  return new Set(names);
}

const missing = (list, door) => listed(list).filter((name) => !present(door).has(name));

function extra(list, door) {
  const known = new Set([...listed(list), ...own]);
  return [...present(door)].filter((name) => !known.has(name));
}

const undeclared = (list, declared) => list.types.map(({ name }) => name)
  .filter((name) => !new RegExp(`^export (interface|type|class) ${name}\\b`, 'm').test(declared));

for (const [way, door] of Object.entries(doors)) {
  test(`what is listed is there, by ${way}`, () => {
    assert.deepEqual(missing(parity, door), []);
  });

  test(`nothing else is public, by ${way}`, () => {
    assert.deepEqual(extra(parity, door), []);
  });
}

test('every type is declared', () => {
  assert.deepEqual(undeclared(parity, types), []);
});

test('every name that is public is declared', () => {
  const names = Object.keys(imported);
  const known = names.filter((name) =>
    new RegExp(`^export (class|const|function) ${name}\\b`, 'm').test(types));
  assert.deepEqual(known, names);
});

test('the door knows every function', () => {
  const doorNames = parity.functions.map(({ door }) => door).sort();
  assert.deepEqual(Object.keys(imported.calls()).sort(), doorNames);
});

// The checks themselves: of a list with one line less, or one more, each says which.
const without = (key, wrong) => ({ ...parity, [key]: parity[key].filter((one) => !wrong(one)) });
const withMore = (key, one) => ({ ...parity, [key]: [...parity[key], one] });

test('a line removed from the list is told', () => {
  const every = [...new Set(parity.functions.map(({ node }) => node))];
  for (const name of every) {
    const twin = parity.functions.find(({ node }) => node === name).long ? [`${name}Async`] : [];
    // A class stays public by its type alone, not only by its constructor.
    const expected = name.includes('.') ? [name, ...twin] : [];
    const told = extra(without('functions', ({ node }) => node === name), imported);
    assert.deepEqual(told.sort(), expected.sort(), name);
  }
  const told = extra(without('types', ({ name }) => name === 'Position'), required);
  assert.deepEqual(told, ['Position']);
});

test('a function that is not there is told, and a twin that is not', () => {
  const one = { node: 'Ledger.forget', long: true };
  const told = ['Ledger.forget', 'Ledger.forgetAsync'];
  assert.deepEqual(missing(withMore('functions', one), imported), told);
  const odd = withMore('functions', { node: 'money.isOdd' });
  assert.deepEqual(missing(odd, required), ['money.isOdd']);
  const twin = { node: 'money.plus', long: true };
  assert.deepEqual(missing(withMore('functions', twin), required), ['money.plusAsync']);
});

test('a class and a type that are not there are told', () => {
  const list = withMore('types', { name: 'Lodger', kind: 'object' });
  assert.deepEqual(missing(list, imported), ['Lodger']);
  assert.deepEqual(undeclared(list, types), ['Lodger']);
  const gone = types.replace('export interface Money ', 'interface Money ');
  assert.deepEqual(undeclared(parity, gone), ['Money']);
});

test('a member removed from the package is told', () => {
  const { plus, ...rest } = imported.money;
  assert.equal(typeof plus, 'function');
  assert.deepEqual(missing(parity, { ...imported, money: rest }), ['money.plus']);
});
