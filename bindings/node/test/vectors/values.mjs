// Amounts, dates, discounts and legal limits.
import {
  currency, date, dateProgram, dayCount, discount, discountBase, dueHistory, legalCaps, money,
  paymentReference, rate, referenceScheme, roundingMode,
} from '../../index.mjs';
import { calendar, given, program, record, union, written } from './forms.mjs';

const DAY_COUNT = 'act_365_fixed';

export const values = {
  currency({ code }) {
    const { code: found, digits } = currency.info(code);
    return { code: found, digits };
  },
  money_parse: ({ amount, currency: code }) => money.parse(amount, code),
  money_plus: ({ amount, other }) => money.plus(amount, other),
  money_times: (input) => money.times(input.amount, input.rate, input.rounding),
  round_to_step: (input) => money.roundToStep(input.amount, input.step, input.rounding),
  round: (input) => roundingMode.round(input.rounding, input.number, input.decimals),
  split: (input) => written(money.split(input.amount, input.weights, union(input.rule))),
  rate_plus: (input) => rate.plus(input.rate, input.points),
  reference_check: ({ scheme, text }) => referenceScheme.check(scheme, text),
  reference_make: ({ scheme, payload }) => referenceScheme.make(scheme, payload),
  reference_recognize: ({ text }) =>
    ({ schemes: paymentReference.recognize(text).map((found) => found.scheme) }),
  reference_near: ({ scheme, text, open }) =>
    ({ near: written(referenceScheme.nearMisses(scheme, text, open)) }),
};

export const time = {
  date_parse: (input) => date.parse(input.date),
  plus_months: (input) => date.plusMonths(input.date, input.months),
  plus_days: (input) => date.plusDays(input.date, input.days),
  roll: (input) => calendar(input.calendar).roll(input.date, input.roll),
  add_business_days: (input) =>
    calendar(input.calendar).addBusinessDays(input.date, input.days),
  run_program(input) {
    const days = given(input.calendar, calendar);
    const way = dateProgram.explain(program(input.program), input.base, days);
    const steps = way.steps.map(({ from, to }) => ({ from, to }));
    return { nominal: way.nominal, date: way.date, steps };
  },
  day_count({ day_count: count = DAY_COUNT, ...period }) {
    const { numerator, denominator } = dayCount.yearFraction(count, period);
    return { days: dayCount.days(count, period), numerator, denominator };
  },
  simple_interest({ amount, rate: percent, day_count: count = DAY_COUNT, rounding, ...period }) {
    return dayCount.interest(count, period, amount, percent, rounding);
  },
  late_days({ due, changes, asked }) {
    const history = { original: due, changes: record(changes) };
    const age = dueHistory.daysPastDue(history, asked);
    return { late: dueHistory.lateDays(history, asked), age };
  },
};

export const discounts = {
  tier_discount({ total, tax, rate: percent, base = 'gross' }) {
    if (base === 'mixed') {
      const net = money.minus(total, tax);
      const facts = { net, discount: percent, tax: rateOf(tax, net) };
      tax = discount.mixedTax(facts, 'half_up');
      total = money.plus(net, tax);
    }
    const part = discountBase.amount(base, { total, tax });
    const less = discount.of({ kind: 'percent', value: percent }, {
      amount: total, base: part, rounding: 'half_up',
    });
    return { ...less, total };
  },
  partial_discount({ residual, discount: possible, paid, policy }) {
    const facts = { residual, discount: possible, payment: paid, first: true };
    const { discount: earned, settles } = discount.settle(facts, policy);
    return { discount: earned, settles };
  },
  round_once({ lines, rate: percent, rounding, step }) {
    const total = money.sum(lines, lines[0].currency);
    const facts = { amount: total, base: total, cashStep: step, rounding };
    return discount.of({ kind: 'percent', value: percent }, facts);
  },
};

/** The rate a tax was billed at: the vectors give the amount, the library asks for the rate. */
function rateOf(tax, net) {
  if (money.isZero(net)) return '0%';
  const minor = ({ amount }) => BigInt(amount.replace('.', ''));
  const decimals = 20n;
  const scaled = (minor(tax) * 100n * 10n ** decimals) / minor(net);
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(Number(decimals) + 1, '0');
  const whole = digits.slice(0, -Number(decimals));
  const fraction = digits.slice(-Number(decimals)).replace(/0+$/, '');
  const found = `${scaled < 0n ? '-' : ''}${whole}${fraction && `.${fraction}`}%`;
  if (money.compare(money.times(net, found, 'half_up'), tax) === 0) return found;
  throw new Error(`${tax.amount} on ${net.amount} is not a rate that can be written down`);
}

export const caps = {
  legal_caps({ caps: rules, as_of: asOf, ...facts }) {
    const set = typeof rules === 'string' ? legalCaps.builtin(rules) : record(rules);
    const { case: of = 'business', byMonthEnd = false, expresslyAgreed = false, ...days } =
      record(facts);
    const asked = { case: of, byMonthEnd, expresslyAgreed, ...days };
    return { warnings: legalCaps.check(set, asked, asOf).map(warning) };
  },
};

function warning(told) {
  switch (told.kind) {
    case 'too_long': {
      const { latest, daysOver, rule } = told;
      return { too_long: { latest, days_over: daysOver, days: rule.days } };
    }
    case 'stale':
      return { stale: { days: told.rule.days, review_by: told.rule.reviewBy } };
    default:
      return { no_rule: told.case };
  }
}
