// Payment terms, and what they come to on a document.
import { PaymentTerms } from '../../index.mjs';
import { calendar, given, program, terms, union, written } from './forms.mjs';

export const schedules = {
  terms_parse: ({ text }) => ({ canonical: terms(text).text() }),
  schedule: ({ terms: text, ...facts }) => installments(terms(text), facts),
  schedule_lines: ({ lines, ...facts }) =>
    installments(PaymentTerms.ofLines(lines.map(line)), facts),
};

/** Each installment with its offers; the way to each date where it is asked for (F7). */
function installments(plain, facts) {
  const asked = plain.withOptions(options(plain.options(), facts));
  const input = document(facts);
  const schedule = facts.trace ? asked.scheduleExplained(input) : asked.schedule(input);
  const told = {
    installments: schedule.installments.map((part) => ({
      due: part.due,
      nominal_due: part.nominalDue,
      amount: part.amount,
      offers: part.offers.map(written),
    })),
  };
  return facts.trace ? { ...told, trace: written(schedule.trace) } : told;
}

/** What a document says beside its terms. */
function document(facts) {
  const { bases = {} } = facts;
  return {
    invoiceDate: facts.invoice_date,
    total: facts.total,
    tax: facts.tax,
    freight: facts.freight,
    discountableLines: facts.discountable_lines,
    calendar: given(facts.calendar, calendar),
    postingDate: bases.posting,
    deliveryDate: bases.delivery,
    receiptDate: bases.receipt,
    serviceEnd: bases.service_end,
    periodEnd: bases.period_end,
    rates: facts.rates,
  };
}

/** The choices that are no part of the lines; what is not said is as the terms have it. */
const options = (said, facts) => ({
  ...said,
  roll: facts.roll ?? said.roll,
  discountBase: facts.discount_base ?? said.discountBase,
  discountWithoutFreight: facts.discount_without_freight ?? false,
  tax: facts.tax_in ?? 'prorate',
  freight: facts.freight_in ?? 'prorate',
  split: given(facts.split, union) ?? said.split,
  cashStep: facts.cash_step,
});

const line = ({ share, due, base, offers = [] }) => ({
  share: union(share),
  due: counted(due, base),
  tiers: offers.map((offer) => ({
    off: offer.rate === undefined
      ? { kind: 'fixed', value: offer.amount }
      : { kind: 'percent', value: offer.rate },
    until: counted(offer.until, offer.base),
  })),
});

/** A program from a day of the document. */
const counted = (steps, base = 'invoice') => ({ base: union(base), program: program(steps) });
