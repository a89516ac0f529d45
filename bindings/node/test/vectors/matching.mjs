// Receipts and what they settle, debts in their order, early payment: the forms are those of JSON.
import {
  claims, discount, json, matching as runs, settlementOrder, slidingOffer, toleranceLimit,
} from '../../index.mjs';
import { given } from './forms.mjs';

const read = (type, form) => json.read(type, JSON.stringify(form));
const all = (type, forms) => forms.map((form) => read(type, form));
const told = (type, value) => JSON.parse(json.write(type, value));
const policyOf = (policy) => given(policy, (form) => read('EarlyPolicy', form));

const READY = {
  bgb: settlementOrder.bgb, code_civil: settlementOrder.codeCivil,
  pro_rata: settlementOrder.proRata,
};
const orderOf = (order) => (typeof order === 'string' ? READY[order]() : read('SettlementOrder', order));

export const matching = {
  tolerance_allowed: ({ limit, residual }) =>
    told('Money', toleranceLimit.allowed(read('ToleranceLimit', limit), read('Money', residual))),
  early_close: ({ installment, payment, policy }) => told('Closing', discount.close(
    read('OpenInstallment', installment), read('EarlyPayment', payment), policyOf(policy))),
  early_close_together: ({ installments, payment, policy }) => told('LumpSum', discount.closeTogether(
    all('OpenInstallment', installments), read('EarlyPayment', payment), policyOf(policy))),
  pay_by_table: ({ installments, from, to }) => ({
    ranges: discount.payByTable(all('OpenInstallment', installments), from, to)
      .map((row) => told('PayByRange', row)),
  }),
  still_open: ({ installment, progress }) => told('OpenInstallment', discount.stillOpen(
    read('Installment', installment), read('InstallmentProgress', progress))),
  sliding_discount: ({ offer, day }) =>
    told('Money', slidingOffer.on(read('SlidingOffer', offer), day)),
  annual_cost: ({ discount: rate, days, year }) =>
    told('DiscountCost', discount.annualCost(rate, days, year)),
  break_even: ({ rate, days, year }) => discount.breakEven(rate, days, year),
  allocate_claims: ({ amount, on, claims: debts, order }) => told('ClaimAllocation', claims.allocate(
    read('Money', amount), on, all('Claim', debts), given(order, orderOf))),
  match_receipts({ receipts, items, known = [], policy }) {
    const answers = runs.propose(
      all('Receipt', receipts), all('OpenItem', items), all('KnownPayer', known),
      given(policy, (form) => read('MatchPolicy', form)));
    return { answers: answers.map(answer) };
  },
};

const answer = ({ proposal, refusal }) => (refusal
  ? { error: { code: refusal.code, field: refusal.field } }
  : told('MatchProposal', proposal));
