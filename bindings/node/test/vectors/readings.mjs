// Aging, statements, balances and allocations: of a ledger's items, or of a host's own.
import { aging as agings, buckets as lists, money } from '../../index.mjs';
import { amount, amounts, buckets, given, named, orNull, record, union } from './forms.mjs';

export const readings = {
  bucket_edges: (input) => lists.edges(buckets(input.buckets), input.as_of),
  bucket_labels({ buckets: form, basis = 'due' }) {
    const list = form === undefined ? agings.of('2026-01-01', []).policy.buckets : buckets(form);
    return lists.names(list, basis).map(({ label }) => label);
  },
  aging({ as_of: asOf, items, ...asked }) {
    const policy = policyOf(asked);
    return report(agings.of(asOf, record(items), policy), asked);
  },
  allocate: ({ amount: sum, items, order }) =>
    allocated(agings.allocate(sum, record(items), given(order, union))),
};

/** What is left of an input beside the day is the policy. */
function policyOf({ totals: _, buckets: form, ...policy }) {
  return { ...record(policy), buckets: given(form, buckets) };
}

export function ledgerAging(ledger, { as_of: asOf, known = 'everything', ...asked }) {
  const position = ledger.asKnown(union(known), asOf);
  return report(position.aging(policyOf(asked)), asked);
}

/** What says nothing is left out. */
function report(said, asked) {
  const told = { rows: said.rows.map((row) => rowOf(row, said.policy)) };
  if (asked.totals) {
    told.creditors = said.creditors.map(total);
    told.currencies = said.currencies.map(total);
    if (said.base) told.base = base(said.base);
  }
  const notes = {
    fallbacks: said.fallbacks.map(({ item, used }) => ({ item: named(item), used })),
    excess: said.excess.map((one) => ({
      item: named(one.item), dimension: one.dimension,
      said: amount(one.said), open: amount(one.open),
    })),
    undated: said.undated.map(named),
    without_booked_rate: said.withoutBookedRate.map(named),
  };
  Object.assign(told, Object.fromEntries(Object.entries(notes).filter(([, list]) => list.length)));
  if (said.policy.buckets.version !== undefined) told.buckets = said.policy.buckets;
  return told;
}

function rowOf(row, { groupBy }) {
  const told = { creditor: row.creditor, customer: orNull(row.customer), ...cells(row) };
  if (groupBy.kind === 'billing_account') told.billing_account = orNull(row.billingAccount);
  if (row.items) told.items = row.items.map((cell) => cell.map(named));
  return told;
}

const total = (row) => ({ ...(row.creditor && { creditor: row.creditor }), ...cells(row) });

function cells({ currency, amounts: said }) {
  const told = { currency, ...bucketed(said) };
  const held = said.dimensions.filter(
    (one) => [one.total, ...one.buckets].some((cell) => !money.isZero(cell)),
  );
  if (held.length > 0) {
    told.dimensions = Object.fromEntries(held.map((one) => [one.dimension, bucketed(one)]));
  }
  if (said.base) told.base = base(said.base);
  return told;
}

const bucketed = (said) => ({
  buckets: amounts(said.buckets), unapplied: amount(said.unapplied), total: amount(said.total),
});

const base = (said) => ({
  ...bucketed(said), at_booking: amount(said.atBooking), revaluation: amount(said.revaluation),
});

export function balance(ledger, { creditor, customer, as_of: asOf, known = 'everything' }) {
  const told = ledger.asKnown(union(known), asOf).balance(customer, creditor);
  return told.map((one) => ({
    currency: one.currency,
    debits: amount(one.debits),
    credits: amount(one.credits),
    net: amount(one.net),
  }));
}

export function ledgerAllocate(ledger, asked) {
  const position = ledger.asKnown(union(asked.known ?? 'everything'), asked.as_of);
  const items = position.account(asked.customer, asked.creditor);
  return allocated(agings.allocate(asked.amount, items, given(asked.order, union)));
}

const allocated = ({ shares, left }) => ({
  shares: shares.map((share) => ({ item: named(share.item), amount: amount(share.amount) })),
  left: amount(left),
});

export function openItemStatement(ledger, asked) {
  const { creditor, customer, as_of: asOf, known, entries = false } = asked;
  const position = ledger.position({ asOf, known: given(known, union), customer, entries });
  const options = {
    buckets: given(asked.buckets, buckets),
    unapplied: asked.unapplied,
    nominalDue: asked.nominal_due,
  };
  return position.statement(customer, options, creditor).currencies.map((told) => ({
    currency: told.currency,
    items: told.items.map((item) => statementItem(item, entries)),
    ...bucketed(told),
    past_due: amount(told.pastDue),
    disputed: amount(told.disputed),
  }));
}

function statementItem(item, entries) {
  const told = {
    item: named(item.id),
    kind: item.kind,
    invoice_date: orNull(item.invoiceDate),
    due: orNull(item.due),
    original: amount(item.original),
    settled: amount(item.settled),
    open: amount(item.open),
    disputed: amount(item.disputed),
    days_past_due: item.daysPastDue,
    offers: item.offers.map(({ until, discount, pay }) => ({
      until, discount: amount(discount), pay: pay ? amount(pay) : null,
    })),
  };
  return entries ? { ...told, entries: item.entries.map(movement) } : told;
}

export function activityStatement(ledger, { creditor, customer, from, to, known }) {
  const said = ledger.activityStatement(customer, from, to, given(known, union), creditor);
  return moving(said).map((account) => ({
    currency: account.currency,
    opening: amount(account.opening),
    movements: movements(account.lines),
    closing: amount(account.closing),
  }));
}

export function balanceForwardStatement(ledger, { creditor, customer, last, as_of, known }) {
  const before = { asOf: last.as_of, known: union(last.known ?? 'everything') };
  const all = given(known, union);
  const said = ledger.balanceForwardStatement(customer, before, as_of, all, creditor);
  return moving(said).map((account) => ({
    currency: account.currency,
    opening: amount(account.opening),
    prior_period: movements(account.priorPeriod),
    movements: movements(account.lines),
    closing: amount(account.closing),
  }));
}

/** The vectors tell movements only, of accounts that have any or had something before. */
const moving = ({ currencies }) =>
  currencies.filter(({ opening, lines, priorPeriod }) =>
    [opening, ...[...lines, ...priorPeriod].map((line) => line.amount)]
      .some((sum) => !money.isZero(sum)));

const movements = (lines) => lines.filter((line) => !money.isZero(line.amount)).map(movement);

const movement = ({ date, entry, amount: sum }) => ({ date, entry, amount: amount(sum) });

