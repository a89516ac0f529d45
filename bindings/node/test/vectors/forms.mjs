// The forms of the vectors are those of JSON: names in snake_case, and of a union an object with
// one key. Here they become what the typed API takes, and its answers become them again.
import { Calendar, PaymentTerms, itemId } from '../../index.mjs';

const camel = (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What is not there is not given. */
export const given = (value, read) => (value === undefined ? undefined : read(value));

/** The fields that hold a union, or a list of them, wherever they stand. */
const UNIONS = new Set([
  'across_customers', 'base', 'fact', 'facts', 'group_by', 'known', 'order', 'since', 'split',
]);

/** The fields whose names are keys of the host's: rates by currency. */
const MAPS = new Set(['rates']);

/** A record as the typed API takes it. */
export function record(value, name = '') {
  if (Array.isArray(value)) return value.map((one) => record(one, name));
  if (typeof value !== 'object' || value === null || MAPS.has(name)) return value;
  if (UNIONS.has(name)) return union(value);
  const fields = Object.entries(value);
  return Object.fromEntries(fields.map(([key, held]) => [camel(key), record(held, key)]));
}

/** One of a union: a word, or an object with one key. */
export function union(value) {
  if (typeof value === 'string') return value;
  const [[kind, held]] = Object.entries(value);
  return { kind, value: kind === 'parent' ? held : record(held, kind) };
}

/** The steps of a program. */
export const program = (steps) => steps.map((step) => {
  if (typeof step === 'string') return step;
  const [[kind, value]] = Object.entries(step);
  return kind === 'cutoff_month' ? { kind, day: value } : { kind, value };
});

/** A calendar, or several as one. */
export function calendar(form) {
  if (!('join' in form)) return new Calendar(form.weekend, form.holidays);
  return Calendar.joined(form.calendars.map(calendar), form.join);
}

/** A list of buckets, alone or with the name of its version. */
export const buckets = (form) => (typeof form === 'string' ? { bounds: form } : form);

/** An answer in the form of JSON: of offers none are not told. */
export function written(value) {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.kind === 'string') {
    const held = value.value ?? value.day;
    return held === undefined ? value.kind : { [value.kind]: written(held) };
  }
  const told = Object.entries(value).filter(([name, held]) => name !== 'offers' || held.length > 0);
  return Object.fromEntries(told.map(([key, held]) => [snake(key), written(held)]));
}

/** An item's id as one text. */
export const named = (id) => itemId.text(id);

/** The decimals of amounts. */
export const amount = (money) => money.amount;
export const amounts = (moneys) => moneys.map(amount);

/** What may be none is null to the vectors. */
export const orNull = (value) => value ?? null;

export const terms = (text) => new PaymentTerms(text);
