// A story: entries posted to one ledger and questions between them, each answered in turn. What
// is refused is an answer too, and the story goes on.
import { DulyError, Ledger, money } from '../../index.mjs';
import { amount, named, orNull, record, union, written } from './forms.mjs';
import {
  activityStatement, balance, balanceForwardStatement, ledgerAging, ledgerAllocate,
  openItemStatement,
} from './readings.mjs';
import { journal, revaluation, tie } from './journals.mjs';

export const stories = {
  ledger_story({ steps }) {
    const ledger = new Ledger();
    return { answers: steps.map((step) => answer(ledger, step)) };
  },
};

function answer(ledger, step) {
  const [[name, asked]] = Object.entries(step);
  try {
    return questions[name](ledger, asked);
  } catch (error) {
    if (!(error instanceof DulyError)) throw error;
    const { code, date } = error;
    return { error: date === undefined ? { code } : { code, date } };
  }
}

const knownOf = ({ known = 'everything' }) => union(known);

const questions = {
  post: (ledger, entry) => written(ledger.post(record(entry))),
  open_items: (ledger, asked) =>
    ledger.asKnown(knownOf(asked), asked.as_of).openItems().map((item) => ({
      item: named(item.id),
      customer: orNull(item.customer),
      kind: item.kind,
      due: orNull(item.due),
      original: amount(item.original),
      open: amount(item.open),
      currency: item.open.currency,
    })),
  status,
  changed_since: (ledger, { since, as_of: asOf }) =>
    ledger.changedSince(union(since), asOf).map((change) => ({
      item: named(change.item),
      before: change.before ? amount(change.before.open) : null,
      after: change.after ? amount(change.after.open) : null,
      entries: change.entries,
    })),
  aging: ledgerAging,
  roll_forward: (ledger, asked) => ({
    rows: ledger.rollForward(asked.from, asked.to, knownOf(asked)).rows.map(rollForwardRow),
  }),
  activity_statement: activityStatement,
  open_item_statement: openItemStatement,
  balance_forward_statement: balanceForwardStatement,
  balance,
  journal,
  revaluation,
  tie,
  allocate: ledgerAllocate,
  post_dated: (ledger, asked) =>
    ledger.position({ asOf: asked.as_of, known: knownOf(asked), postDated: true })
      .postDated().map((receipt) => ({
        payment: receipt.id,
        customer: orNull(receipt.customer),
        currency: receipt.amount.currency,
        value_date: receipt.valueDate,
        posting_date: receipt.postingDate,
        amount: amount(receipt.amount),
        counted: receipt.counted,
      })),
};

function status(ledger, asked) {
  const said = ledger.status(asked.document, asked.as_of, knownOf(asked));
  const by = Object.entries(said.settledBy).map(([name, sum]) => [name, amount(sum)]);
  return {
    lifecycle: said.lifecycle,
    settlement: said.settlement,
    past_due: said.pastDue,
    days_past_due: said.daysPastDue,
    open: amount(said.open),
    summary: said.summary,
    settled_by: written(Object.fromEntries(by)),
  };
}

/** The columns that are not zero. Advances are payments to the vectors, and stand apart here. */
function rollForwardRow({ creditor, customer, currency, amounts: said }) {
  const { opening, closing, advances, adjustmentsReversed, ...moved } = said;
  const columns = {
    ...moved,
    payments: money.plus(moved.payments, advances),
    reversals: adjustmentsReversed,
  };
  const told = Object.entries(columns).filter(([, sum]) => !money.isZero(sum));
  return {
    creditor,
    customer: orNull(customer),
    currency,
    opening: amount(opening),
    columns: written(Object.fromEntries(told.map(([name, sum]) => [name, amount(sum)]))),
    closing: amount(closing),
  };
}
