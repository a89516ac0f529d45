// The journal, the revaluation and the tie, asked of a ledger within a story.
import { amount, named, orNull, union } from './forms.mjs';

const knownOf = ({ known = 'everything' }) => union(known);

export function journal(ledger, asked) {
  const options = { base: asked.base ?? {} };
  const said = asked.entries === undefined
    ? ledger.journal(asked.from, asked.to, knownOf(asked), options)
    : ledger.journalOfEntries(...asked.entries, options);
  return {
    postings: said.postings.map((posting) => ({
      entry: posting.entry,
      date: posting.date,
      creditor: posting.creditor,
      currency: posting.currency,
      lines: posting.lines.map(line),
    })),
    without_rate: said.withoutRate,
    nothing_to_post: said.nothingToPost,
  };
}

function line({ role, customer, amount: moved, base }) {
  const told = { role, customer: orNull(customer), amount: amount(moved) };
  return base === undefined ? told : { ...told, base: amount(base) };
}

export function revaluation(ledger, asked) {
  const rates = { base: asked.currency, date: asked.date, rates: asked.rates };
  const said = ledger.revaluation(rates, { base: asked.base }, knownOf(asked));
  return {
    rows: said.rows.map((row) => ({
      creditor: row.creditor,
      role: row.role,
      customer: orNull(row.customer),
      open: amount(row.open),
      currency: row.open.currency,
      booked: amount(row.booked),
      closing: amount(row.closing),
    })),
    total: amount(said.total),
    without_rate: said.withoutRate.map(named),
  };
}

export function tie(ledger, asked) {
  return ledger.tie(asked.from, asked.to, asked.lines, knownOf(asked)).rows.map((row) => ({
    creditor: row.creditor,
    currency: row.currency,
    subledger: amount(row.subledger),
    control: amount(row.control),
    differences: row.differences.map((one) => ({
      entry: orNull(one.entry),
      subledger: amount(one.subledger),
      control: amount(one.control),
    })),
  }));
}
