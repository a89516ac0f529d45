// Written by `cargo xtask bindings` from crates/duly-api/api.list. Do not edit.

/** A decimal as text, with its digits: `"10.50"`. Numbers are refused, they are not exact. */
export type DecimalText = string;
/** A day as text: `"2026-01-31"`. A `Date` is refused, it shifts across time zones. */
export type DateText = string;
/** The smallest step of a cash payment, as a decimal: `"0.05"`. */
export type CashStep = DecimalText;
/** The steps from a base date to a date (T2). */
export type DateProgram = Step[];
/** Payment terms in their notation: `"2/10 net 30"` (T4). */
export type TermsText = string;
/** A calendar by its parts. */
export interface CalendarParts {
  /** The days of the week that are closed. */
  weekend: Weekday[];
  /** The single days that are closed. */
  holidays?: DateText[];
}
/** Why something was refused. */
export class DulyError extends Error {
  constructor(refusal: Refusal);
  readonly name: 'DulyError';
  /** The stable dotted word to branch on, such as `money.currency_mismatch`. */
  readonly code: string;
  /** The field or argument that was wrong, with the way to it: `lines[1].net.amount`. */
  readonly field?: string;
  /** What was found there, as text. */
  readonly found?: string;
  /** What would have been taken, in words. */
  readonly expected?: string;
  /** The id of the record, item or entry concerned. */
  readonly item?: string;
  /** The first date on which the rule would be broken. */
  readonly date?: DateText;
  /** In a text that was parsed: how many characters stand before the fault. */
  readonly position?: number;
}
/** Text as the host gave it, 1 to 128 characters. */
export type CreditorId = string;
/** Text as the host gave it, 1 to 128 characters. */
export type CustomerId = string;
/** Text as the host gave it, 1 to 128 characters. */
export type BillingAccountId = string;
/** Text as the host gave it, 1 to 128 characters. */
export type DocumentId = string;
/** Text as the host gave it, 1 to 128 characters. */
export type DocumentNumber = string;
/** Text as the host gave it, 1 to 128 characters. */
export type EntryId = string;
/** Text as the host gave it, 1 to 128 characters. */
export type LineKey = string;
/**
 * A currency of ISO 4217 that has a minor unit, current or withdrawn.
 *
 * Ordered by its code. Four bytes; two of one code are equal.
 */
export type Currency = string;
/**
 * An exact rate, said in percent: `2%` of 1,000.00 is 20.00.
 *
 * It may carry more decimals than an amount and may be negative (base rates have been). Equal
 * when the numbers are: `2%` = `2.00%`.
 */
export type Rate = string;
/** A difference between two rates, in percentage points: `5pp`. */
export type Points = string;

/**
 * How a number loses digits it cannot keep.
 *
 * The default is commercial rounding, `'half_up'`.
 *
 * - 'half_up': To the nearest; a tie away from zero. Commercial rounding.
 * - 'half_even': To the nearest; a tie to the even digit. Banker's rounding.
 * - 'half_down': To the nearest; a tie toward zero.
 * - 'down': Toward zero.
 * - 'up': Away from zero.
 */
export type RoundingMode =
  | 'half_up'
  | 'half_even'
  | 'half_down'
  | 'down'
  | 'up';

/**
 * How a total is shared out by weights (F3).
 *
 * - 'largest_remainder': (a) Each share toward zero, the units left over one each to the largest
 *   fractions, the earlier line first. The default for tax and other shares.
 * - 'truncate_rest_last': (b) Each share toward zero, all the rest to the last line that has a
 *   weight.
 * - 'round_each_rest_last': (c) Each share rounded by the mode, the last line that has a weight
 *   takes what is left. The default (half-up) for installments.
 */
export type SplitRule =
  | 'largest_remainder'
  | { kind: 'largest_remainder' }
  | 'truncate_rest_last'
  | { kind: 'truncate_rest_last' }
  | { kind: 'round_each_rest_last'; value: RoundingMode };

/** A day of the week. */
export type Weekday =
  | 'monday'
  | 'tuesday'
  | 'wednesday'
  | 'thursday'
  | 'friday'
  | 'saturday'
  | 'sunday';

/**
 * When a day of several calendars is a business day.
 *
 * - 'holidays': Holidays are joined: a day is worked when all calendars work it. The default.
 * - 'business_days': Business days are joined: a day is worked when at least one calendar works
 *   it.
 */
export type JoinRule =
  | 'holidays'
  | 'business_days';

/**
 * Where a date goes that is no business day (T6). A business day never moves.
 *
 * - 'unadjusted': It stays. The default.
 * - 'following': To the next business day.
 * - 'modified_following': To the next business day, or, where that lies in another month, to the
 *   one before, be it in another month too.
 * - 'preceding': To the business day before.
 * - 'modified_preceding': To the business day before, or, where that lies in another month, to the
 *   next one, be it in another month too.
 * - 'nearest': To the nearest business day, counted in days of the civil calendar; a tie goes
 *   forward.
 */
export type Roll =
  | 'unadjusted'
  | 'following'
  | 'modified_following'
  | 'preceding'
  | 'modified_preceding'
  | 'nearest';

/**
 * How days become a part of a year (I6).
 *
 * *Actual* counts the days of the civil calendar. *30/360* gives every month 30 days:
 * 360 × years + 30 × months + days apart, the days of the month d1 (start) and d2 (end) first
 * changed as told below, in that order.
 *
 * In JSON the name of the `Display` form: `"act_365_fixed"`.
 *
 * - 'act_365_fixed': Actual days over 365, in leap years too: the practice in Germany and the
 *   United Kingdom. The default (F9).
 * - 'act_365_leap': Actual days over 366 when the *end* lies in a leap year, else over 365:
 *   actual/365L, in its form that does not look for a 29 February. No year end splits the period,
 *   which keeps it apart from `'act_act_isda'`.
 * - 'act_360': Actual days over 360.
 * - 'act_366': Actual days over 366, in every year.
 * - 'act_act_isda': Actual days, those in leap years over 366 and the others over 365. A day
 *   belongs to the year it begins in: the start counts, the end does not.
 * - 'thirty_360_us': 30/360 US, with rules for February: if start and end are both the last day of
 *   February, d2 = 30; if the start is, d1 = 30; if d2 is 31 and d1 is 30 or 31, d2 = 30; if d1 is
 *   31, d1 = 30. From 28 February to 31 March 2026: 30 days.
 * - 'thirty_360_bond': 30/360 bond basis, without rules for February: if d1 is 31, d1 = 30; if d2
 *   is 31 and d1 is then 30, d2 = 30. From 28 February to 31 March 2026: 33 days.
 * - 'thirty_e_360': 30E/360, Eurobond basis: a 31 becomes 30 on either side.
 * - 'thirty_e_360_isda': 30E/360 ISDA: the last day of any month becomes 30 on either side, but
 *   not an end in February that is the termination date. It must be told that date.
 */
export type DayCount =
  | 'act_365_fixed'
  | 'act_365_leap'
  | 'act_360'
  | 'act_366'
  | 'act_act_isda'
  | 'thirty_360_us'
  | 'thirty_360_bond'
  | 'thirty_e_360'
  | 'thirty_e_360_isda';

/**
 * One operation on a date; a `DateProgram` is a list of them (T1).
 *
 * Where a day of the month is named and the month is shorter, its last day is meant: 31 is the
 * last day of every month.
 *
 * - 'add_days': So many days later; earlier when negative.
 * - 'add_weeks': So many times seven days later; earlier when negative.
 * - 'add_months': The same day so many months later, or the month's last day where it is shorter
 *   (T2): 31 January and 1 month is 28 February.
 * - 'end_of_month': The last day of the month.
 * - 'day_of_month': That day of the same month, 1 to 31: later, earlier, or the same.
 * - 'month_of_year': The same day in that month of the same year, 1 to 12, which may go back.
 * - 'next_day_of_month': The first such day of a month, 1 to 31, on or after the date: this
 *   month's or the next's.
 * - 'payment_days': The first of several days of a month on or after the date, else the first of
 *   them in the next month. From 1 to 31, increasing, at least one.
 * - 'weekday': The first such day of the week on or after the date.
 * - 'cutoff_month': The same date up to and including that day of the month, 1 to 31; after it a
 *   month later, as `'add_months'` does (T5).
 * - 'add_business_days': So many business days later; earlier when negative (see
 *   `addBusinessDays`).
 * - 'adjust': Off a day that is not worked, by a convention (T6). Stands only at the end.
 */
export type Step =
  | { kind: 'add_days'; value: number }
  | { kind: 'add_weeks'; value: number }
  | { kind: 'add_months'; value: number }
  | 'end_of_month'
  | { kind: 'end_of_month' }
  | { kind: 'day_of_month'; value: number }
  | { kind: 'month_of_year'; value: number }
  | { kind: 'next_day_of_month'; value: number }
  | { kind: 'payment_days'; value: number[] }
  | { kind: 'weekday'; value: Weekday }
  | { kind: 'cutoff_month'; day: number }
  | { kind: 'add_business_days'; value: number }
  | { kind: 'adjust'; value: Roll };

/**
 * Where tax or freight falls due among installments (T8).
 *
 * - 'prorate': In every installment, in proportion to its amount. The default.
 * - 'first': All of it in the first installment.
 */
export type Allocation =
  | 'prorate'
  | 'first';

/**
 * What a percentage of discount is counted on (E2). The default is the gross amount (F9).
 *
 * - 'gross': The whole amount, tax included; the tax share of a discount taken must be corrected
 *   (E3).
 * - 'net': The amount without tax; the tax is owed in full.
 * - 'lines': Only the lines flagged as discountable, whose sum the caller gives.
 * - 'mixed': The amount without tax, where the tax was billed on the discounted net from the start
 *   (Belgium): as `'net'`, on a total made with `mixedTax`.
 */
export type DiscountBase =
  | 'gross'
  | 'net'
  | 'lines'
  | 'mixed';

/**
 * What a payment within the discount window earns when it does not close the item (E5).
 *
 * - 'none': Nothing: the discount is earned only by the payment that closes.
 * - 'proportional': Its share of the discount still possible. The default (F9).
 * - 'first_only': Its share, but only the first payment within the window; later ones earn nothing
 *   unless they close.
 */
export type PartialPolicy =
  | 'none'
  | 'proportional'
  | 'first_only';

/**
 * What becomes of a payment of all that is open where a discount could be had (E8).
 *
 * - 'no_discount': It closes without a discount: who pays in full asks for none. The default (F9:
 *   variant B).
 * - 'take_in_time': In time it takes the discount, and the rest stays unapplied.
 * - 'take_in_grace': The same, also within the grace days (variant A).
 */
export type FullPayer =
  | 'no_discount'
  | 'take_in_time'
  | 'take_in_grace';

/**
 * Who lets a discount pass that is taken within the grace days (E7).
 *
 * - 'ask': Somebody has to accept it; it is proposed. The default (F9).
 * - 'auto': It passes by itself.
 */
export type LateDiscount =
  | 'ask'
  | 'auto';

/**
 * What becomes of a payment that is short by the discount after the grace days (E7).
 *
 * - 'deduction': What is missing stays open, as a deduction with the reason `unearned_discount`.
 *   The default (F9).
 * - 'chargeback': What is missing stays open and is charged back.
 * - 'allow_with_approval': It closes once somebody has allowed the discount.
 */
export type UnearnedDiscount =
  | 'deduction'
  | 'chargeback'
  | 'allow_with_approval';

/**
 * Why a payment does what it does.
 *
 * - 'in_time': In time, and the amount less the discount, within the tolerance.
 * - 'in_time_over': In time, and more than that but less than all: the excess stays unapplied
 *   (E4).
 * - 'full': All that is open, within the tolerance: no discount.
 * - 'full_less_discount': All that is open, of which the discount stays unapplied: `FullPayer`.
 * - 'late': Within the grace days, and the amount less the discount.
 * - 'unearned': After the grace days, and short by just the discount: `UnearnedDiscount`.
 * - 'over_paid': More than all that is open: no discount, the excess stays unapplied.
 * - 'partial': Less than would close it.
 */
export type ClosingReason =
  | 'in_time'
  | 'in_time_over'
  | 'full'
  | 'full_less_discount'
  | 'late'
  | 'unearned'
  | 'over_paid'
  | 'partial';

/**
 * Why so much is to be paid.
 *
 * - 'discount': A discount is earned on these days.
 * - 'full': No discount is, and nothing of it is past due.
 * - 'past_due': No discount is, and something of it is past due.
 */
export type PayByReason =
  | 'discount'
  | 'full'
  | 'past_due';

/**
 * How many days a year of interest has in a simple yearly rate.
 *
 * - 'days_360': 360 days.
 * - 'days_365': 365 days. The default.
 */
export type YearDays =
  | 'days_360'
  | 'days_365';

/**
 * How a discount shrinks (E11).
 *
 * - 'linear': `rate × (end − day) ÷ (end − start)`: all of the rate until `start`, nothing from
 *   `end` on.
 * - 'yearly': `rate × (end − day) ÷ year`: what a yearly rate makes of the days paid early.
 */
export type Slide =
  | { kind: 'linear'; rate: Rate; start: DateText; end: DateText }
  | { kind: 'yearly'; rate: Rate; year: YearDays; end: DateText };

/**
 * Which of a law's limits applies.
 *
 * - 'business': Between undertakings. The default.
 * - 'public': The debtor is a public body.
 * - 'public_exceptional': The debtor is a public body to which the law grants longer periods.
 * - 'periodic': A periodic invoice, one for the deliveries of a period.
 * - 'silent': Nothing was agreed about the date.
 */
export type CapCase =
  | 'business'
  | 'public'
  | 'public_exceptional'
  | 'periodic'
  | 'silent';

/**
 * The day a limit counts from.
 *
 * - 'invoice': The invoice date.
 * - 'receipt': The day goods, service or invoice were received, as the source says; where the host
 *   gives none, the invoice date.
 */
export type CapFrom =
  | 'invoice'
  | 'receipt';

/**
 * Where a limit ends.
 *
 * - 'exact': On the last of the days.
 * - 'eom': At the later of the two readings of "days end of month" (T4), both being admitted; only
 *   for terms that go by the month's end.
 */
export type CapEnds =
  | 'exact'
  | 'eom';

/**
 * What lifts a limit.
 *
 * - 'never': Nothing.
 * - 'expressly_agreed': An express agreement.
 */
export type CapUnless =
  | 'never'
  | 'expressly_agreed';

/**
 * The day a date program counts from.
 *
 * - 'invoice': The invoice date. The default.
 * - 'posting': The day the books take the document.
 * - 'delivery': The day the goods were delivered or the service rendered.
 * - 'receipt': The day the customer received the invoice.
 * - 'service_end': The last day of the service.
 * - 'period_end': The last day of the billing period.
 * - 'fixed': A day named in the terms.
 */
export type BaseDate =
  | 'invoice'
  | { kind: 'invoice' }
  | 'posting'
  | { kind: 'posting' }
  | 'delivery'
  | { kind: 'delivery' }
  | 'receipt'
  | { kind: 'receipt' }
  | 'service_end'
  | { kind: 'service_end' }
  | 'period_end'
  | { kind: 'period_end' }
  | { kind: 'fixed'; value: DateText };

/**
 * How much of the total a line is (T8).
 *
 * Shares are unsigned: those of a credit note are the same with the sign turned.
 *
 * - 'percent': A percentage of the total. Lines of percentages only sum to exactly 100 %, and the
 *   last takes what rounding left.
 * - 'percent_of_remainder': A percentage of what the lines before it, rounded, left over.
 * - 'fixed': An amount; in another currency than the document's it needs a rate.
 * - 'parts': So many equal parts of the sum of all parts. Either every line says parts or none
 *   does.
 * - 'remainder': Whatever is left. Exactly one line, the last.
 */
export type Share =
  | { kind: 'percent'; value: Rate }
  | { kind: 'percent_of_remainder'; value: Rate }
  | { kind: 'fixed'; value: Money }
  | { kind: 'parts'; value: number }
  | 'remainder'
  | { kind: 'remainder' };

/**
 * What may be kept back: a part of the base, or an amount.
 *
 * - 'percent': A percentage of the discount's base: above nought, at most 100 %.
 * - 'fixed': An amount above zero, whatever the base; it turns its sign with the document.
 */
export type DiscountOff =
  | { kind: 'percent'; value: Rate }
  | { kind: 'fixed'; value: Money };

/**
 * What a person should look at.
 *
 * - 'too_long': The due date lies after every limit that applies.
 * - 'stale': A limit that was asked has not been compared with its source since its review date.
 * - 'no_rule': The law has no limit for the case.
 */
export type CapWarning =
  | { kind: 'too_long'; latest: DateText; daysOver: number; rule: CapRule }
  | { kind: 'stale'; rule: CapRule }
  | { kind: 'no_rule'; case: CapCase };

/**
 * What is known of how a customer pays: an account, a name it goes by, or the name in the master
 * data (A3). A row each; a customer may have many.
 *
 * - 'account': A bank account, such as an IBAN.
 * - 'alias': A name learned from an earlier receipt: it counts when it is the same, and more than
 *   a likeness.
 * - 'name': The name in the master data: it counts by its likeness.
 */
export type PayerMark =
  | { kind: 'account'; value: string }
  | { kind: 'alias'; value: string }
  | { kind: 'name'; value: string };

/**
 * A standard by which payment references carry check digits (A13).
 *
 * Which one a payee uses is agreed with its bank: nothing in a text of digits tells it.
 *
 * - 'rf': Creditor reference (ISO 11649:2009): `RF`, check digits 02–98 by mod 97, 1–21 letters
 *   and digits. Printed in fours.
 * - 'qrr': QR reference of Swiss QR-bills (SIX, Swiss Payment Standards), before them ISR: 27
 *   digits, the last by recursive mod 10. Printed as two and five times five.
 * - 'ogm': Structured communication, OGM or VCS (Febelfin, Belgium): 12 digits, the last two the
 *   first ten by mod 97, 97 where that is 0. Printed `+++090/9337/55493+++`.
 * - 'viite': Viitenumero (Finance Finland): 4–20 digits, the last by weights 7, 3, 1. Leading
 *   zeros do not count and are not written. Printed in fives from the right.
 * - 'kid_mod10': KID (Nets, Norway) by mod 10: 2–25 digits, the last by Luhn.
 * - 'kid_mod11': KID by mod 11: 2–25 digits, the last by weights 2–7; a `-` where it would be ten.
 * - 'ocr': OCR reference (Bankgirot, Sweden): 2–25 digits, the last by Luhn.
 * - 'ocr_length': OCR reference with a length digit: 3–25 digits, the last by Luhn, the one before
 *   it the number of digits in all, by ten. Always an `'ocr'` as well.
 */
export type ReferenceScheme =
  | 'rf'
  | 'qrr'
  | 'ogm'
  | 'viite'
  | 'kid_mod10'
  | 'kid_mod11'
  | 'ocr'
  | 'ocr_length';

/**
 * How a text differs from a reference. Places count from 0 in the canonical form.
 *
 * - 'changed': One character was changed: the one at this place.
 * - 'swapped': Two neighbours were swapped: the one at this place and the next.
 */
export type ReferenceSlip =
  | { kind: 'changed'; value: number }
  | { kind: 'swapped'; value: number };

/**
 * What a document is. Debits raise what is owed, credits lower it (F5).
 *
 * - 'invoice': Asks for payment. Debit.
 * - 'debit_note': Raises what is owed after the invoice. Debit.
 * - 'charge': Interest, a fee or a compensation charged. Debit.
 * - 'credit_note': Lowers what is owed. Credit.
 * - 'payment': Money in. Credit.
 * - 'advance': Money in before there is an invoice (K5). Credit.
 * - 'refund': Money paid back. Debit.
 * - 'transfer': What came from another account by a transfer: of either side.
 * - 'residual': The rest of an item, opened as an item of its own (A6): of either side.
 * - 'conversion': What came from an item in another currency: of either side.
 */
export type DocumentKind =
  | 'invoice'
  | 'debit_note'
  | 'charge'
  | 'credit_note'
  | 'payment'
  | 'advance'
  | 'refund'
  | 'transfer'
  | 'residual'
  | 'conversion';

/**
 * A share of an open amount that somebody has said something about (G8): a dimension of an item,
 * never a reason to leave it out.
 *
 * - 'disputed': Contested by the customer.
 * - 'promised': Promised to be paid.
 * - 'plan': Part of a payment plan.
 * - 'agency': Handed to a collection agency.
 * - 'write_off_proposed': Proposed to be written off.
 * - 'on_account': Credit that was put on the account on purpose (A7).
 */
export type Dimension =
  | 'disputed'
  | 'promised'
  | 'plan'
  | 'agency'
  | 'write_off_proposed'
  | 'on_account';

/**
 * What a debit note is for.
 *
 * - 'adjustment': It corrects an invoice upward, or asks for something beside it.
 * - 'charge': It charges interest, a fee or a compensation, and does not say which.
 * - 'interest': It charges interest for paying late.
 * - 'fee': It charges a fee, such as for a reminder.
 * - 'compensation': It charges the fixed compensation of a statute for the costs of collection.
 */
export type DebitNotePurpose =
  | 'adjustment'
  | 'charge'
  | 'interest'
  | 'fee'
  | 'compensation';

/**
 * Why a credit note was written.
 *
 * - 'other': Not said, or none of the others.
 * - 'return': Goods came back.
 * - 'correction': A price, a quantity or a tax was wrong.
 * - 'allowance': An allowance, a bonus or a rebate.
 * - 'dispute': It settles a dispute.
 * - 'cancellation': The invoice was a mistake: credited in full for this reason it is cancelled
 *   (U1).
 */
export type CreditReason =
  | 'other'
  | 'return'
  | 'correction'
  | 'allowance'
  | 'dispute'
  | 'cancellation';

/**
 * What money in is.
 *
 * - 'receipt': A payment of what is owed.
 * - 'advance': A deposit, before there is an invoice (K5); aged as unapplied cash.
 */
export type PaymentKind =
  | 'receipt'
  | 'advance';

/**
 * What a part of a debt is (A8).
 *
 * - 'costs': What it cost to collect: fees, compensation, costs of proceedings.
 * - 'interest': Interest for paying late.
 * - 'principal': The debt itself.
 */
export type Component =
  | 'costs'
  | 'interest'
  | 'principal';

/**
 * Which way a payment goes through debts and their components (A8b).
 *
 * - 'horizontal': Debt by debt, the components inside each. The default (F9).
 * - 'vertical': Component by component, each across all debts: all costs, then all interest, then
 *   all principal.
 */
export type Traversal =
  | 'horizontal'
  | 'vertical';

/**
 * A way to say which of two debts comes first (A8). What two debts are alike in, the next decides.
 *
 * - 'due': What is due before what is not yet; due on its due date already.
 * - 'least_secured': What is secured least.
 * - 'most_burdensome': What burdens the debtor most.
 * - 'oldest': What is oldest; what has no date is older than all.
 */
export type Priority =
  | 'due'
  | 'least_secured'
  | 'most_burdensome'
  | 'oldest';

/**
 * What becomes of debts that are alike in all priorities.
 *
 * - 'by_id': The lower id first. The default.
 * - 'pro_rata': In proportion to what is open of each, by the largest remainder (F3); the lower id
 *   takes a unit first.
 */
export type ClaimTie =
  | 'by_id'
  | 'pro_rata';

/**
 * A way to find what a receipt settles (A1). Each answers by itself; they are asked in the order
 * of the policy, and the first that finds something is followed.
 *
 * - 'remittance_lines': The lines of the remittance advice (1).
 * - 'references': The structured references (2).
 * - 'document_numbers': Numbers of documents in the free text (3).
 * - 'single_amount': One item of just this amount (4).
 * - 'single_with_discount': One item of just this amount, less a discount still open on the value
 *   date (5).
 * - 'whole_account': All that is open on the account, credits too (6).
 * - 'past_due': All debits past due (7).
 * - 'past_due_by_terms': All debits past due with the same number of days from invoice to due date
 *   (8).
 * - 'due_run': All debits due from one day to another.
 * - 'subset_sum': The only set of debits that makes up the amount, each in full or less its
 *   discount (9).
 * - 'oldest_first': The oldest debits, as far as the money goes (10). Never automatic by itself.
 * - 'statutory_order': The debits in the order of the policy's `settlement`, as far as the money
 *   goes (11). Never automatic by itself.
 * - 'pro_rata': A share of each debit, in proportion to what is open of it (12). Never automatic
 *   by itself.
 */
export type MatchStrategy =
  | 'remittance_lines'
  | 'references'
  | 'document_numbers'
  | 'single_amount'
  | 'single_with_discount'
  | 'whole_account'
  | 'past_due'
  | 'past_due_by_terms'
  | 'due_run'
  | 'subset_sum'
  | 'oldest_first'
  | 'statutory_order'
  | 'pro_rata';

/**
 * How exact an answer has to be. A round asks the strategies for what the round before has not
 * found: exact hits come before those that are tolerated (A4), and a discount that has lapsed is
 * looked for last (E7).
 *
 * - 'exact': To the last unit, in full or less a discount that holds.
 * - 'near': But for what is tolerated. Asked where the policy tolerates anything.
 * - 'late': With discounts that have lapsed within the grace days, exactly or but for what is
 *   tolerated. Asked where the policy gives grace.
 */
export type MatchRound =
  | 'exact'
  | 'near'
  | 'late';

/**
 * How far a proposal may be followed (A3).
 *
 * - 'automatic': It may be posted without anybody looking.
 * - 'suggested': Somebody should look. What is of nobody's saying is that.
 * - 'unmatched': Nothing, or nothing that is worth a look: all stays unapplied.
 */
export type MatchGrade =
  | 'automatic'
  | 'suggested'
  | 'unmatched';

/**
 * What a strategy said.
 *
 * - 'nothing': It found nothing.
 * - 'found': It found what is proposed.
 * - 'over': It found less than the amount: further strategies are asked for what else was paid.
 * - 'ambiguous': It found several answers: the candidates (A2).
 * - 'gave_up': There was too much to try (A2): it is not known.
 */
export type AttemptOutcome =
  | 'nothing'
  | 'found'
  | 'over'
  | 'ambiguous'
  | 'gave_up';

/**
 * How the amount fits what is proposed (A3).
 *
 * - 'exact': To the last unit.
 * - 'with_discount': To the last unit, with the discounts of the shares.
 * - 'within_tolerance': But for what is tolerated of the shares (A4).
 * - 'late_discount': With a discount that has lapsed within the grace days (E7).
 * - 'partial': Less than what is named: the last item stays open in part. Automatic only where the
 *   payer's own lines say the part.
 * - 'over': More than what is named: something is left unapplied.
 * - 'none': Nothing is proposed.
 */
export type AmountFit =
  | 'exact'
  | 'with_discount'
  | 'within_tolerance'
  | 'late_discount'
  | 'partial'
  | 'over'
  | 'none';

/**
 * How the payer was known (A3), the strongest first.
 *
 * - 'given': The receipt says so.
 * - 'account': The account it came from is the customer's alone.
 * - 'alias': The payer's name is a learned one, of this customer alone.
 * - 'name': The payer's name is like the customer's, and like no other's as much.
 * - 'documents': Only the documents named tell whose they are.
 */
export type PartyEvidence =
  | 'given'
  | 'account'
  | 'alias'
  | 'name'
  | 'documents';

/**
 * What an adjustment is for.
 *
 * - 'discount': Kept back for paying early.
 * - 'tolerance': A difference small enough to let go.
 * - 'withholding': Tax the payer kept back and owes the state (A14).
 * - 'write_off': Judged uncollectible (O1).
 */
export type AdjustmentKind =
  | 'discount'
  | 'tolerance'
  | 'withholding'
  | 'write_off';

/**
 * Whether what is taken back had ever held (A11).
 *
 * - 'void_ab_initio': It never held: a returned debit or cheque. Interest and days to pay run
 *   through. The default, and that for returns.
 * - 'from_reversal': It held until the reversal.
 */
export type ReversalEffect =
  | 'void_ab_initio'
  | 'from_reversal';

/**
 * What a term change is about (T12).
 *
 * - 'whole': Every open amount of the item, also what comes back later.
 * - 'residual': What is open on the day, as a part of its own; what comes back later ages as
 *   before.
 */
export type AppliesTo =
  | 'whole'
  | 'residual';

/**
 * What happens to an entry that would take effect in a closed period (F4d).
 *
 * - 'refuse': It is refused, and the error names the day. The default.
 * - 'first_open_day': Its posting or application date moves to the first open day; all other dates
 *   stay.
 */
export type LockedPeriod =
  | 'refuse'
  | 'first_open_day';

/**
 * Whether a post changed anything.
 *
 * - 'taken': The entry is in the ledger now.
 * - 'moved': It was taken as asked, but on another day than it asked for (F4d, F4b).
 * - 'repeated': The same was in the ledger already; nothing changed (A12).
 */
export type Outcome =
  | 'taken'
  | 'moved'
  | 'repeated';

/**
 * Where a document is in its life. Drafts never reach a ledger.
 *
 * - 'issued': In the books.
 * - 'cancelled': Credited in full for the reason of cancelling.
 */
export type Lifecycle =
  | 'issued'
  | 'cancelled';

/**
 * How much of a document is settled.
 *
 * - 'open': Nothing.
 * - 'partly_paid': A part.
 * - 'settled': All of it.
 */
export type Settlement =
  | 'open'
  | 'partly_paid'
  | 'settled';

/**
 * One word for people: the first that holds (U1).
 *
 * - 'cancelled': Credited in full for the reason of cancelling.
 * - 'paid': Settled, most of it by cash (discount, tolerance and tax withheld count with it).
 * - 'credited': Settled, most of it by credit notes, or moved elsewhere.
 * - 'written_off': Settled, most of it written off.
 * - 'disputed': All that is open is disputed.
 * - 'past_due': An installment is open after its due date.
 * - 'partly_paid': A part is settled.
 * - 'open': Nothing is settled, nothing past due.
 */
export type StatusSummary =
  | 'cancelled'
  | 'paid'
  | 'credited'
  | 'written_off'
  | 'disputed'
  | 'past_due'
  | 'partly_paid'
  | 'open';

/**
 * A fact a ledger takes.
 *
 * - 'invoice': An invoice, frozen once posted: its schedule is what the terms said on its day
 *   (T10).
 * - 'debit_note': A debit note, frozen once posted.
 * - 'credit_note': A credit note, frozen once posted.
 * - 'payment': Money in: a receipt or an advance.
 * - 'refund': Money paid back to a customer: a debit that an application sets against the credit
 *   it repays.
 * - 'opening_item': An item taken over from other books, with what had happened to it until then
 *   (F4e).
 * - 'application': A credit settles a debit, or a part of it, from a day on (F4b).
 * - 'adjustment': A discount, a tolerated difference, tax withheld, or a write-off: it brings an
 *   item nearer to zero without money (F4). A write-off of a part leaves the rest open (O1).
 * - 'transfer': An open amount moves to another customer or creditor: there it is a new item,
 *   whose document id is the entry's, with the dates it had.
 * - 'residual': A part of an item becomes an item of its own in the same account (A6), whose
 *   document id is the entry's.
 * - 'conversion': A part of an item becomes an item in another currency, whose document id is the
 *   entry's.
 * - 'reversal': An entry is taken back by an opposite one; nothing is deleted (F4, A11).
 * - 'term_change': An issued item is due on another day from a day on; both due dates stay known
 *   (T12).
 * - 'fx_difference': An exchange difference of an item in its creditor's own currency: it never
 *   changes what is open (A10).
 * - 'dimension_change': From a day on, so much of an item is disputed, promised, in a plan … (G8).
 * - 'identification': The payer of unidentified cash is known now (A7); the value date stays.
 * - 'period_lock': A creditor's books are closed through a day (F4d).
 * - 'policy_change': What a ledger allows, from here on.
 * - 'together': Several facts that stand or fall together, posted in their order (design: one
 *   entry).
 */
export type Fact =
  | { kind: 'invoice'; value: Invoice }
  | { kind: 'debit_note'; value: DebitNote }
  | { kind: 'credit_note'; value: CreditNote }
  | { kind: 'payment'; value: Payment }
  | { kind: 'refund'; value: Refund }
  | { kind: 'opening_item'; value: OpeningItem }
  | { kind: 'application'; value: Application }
  | { kind: 'adjustment'; value: Adjustment }
  | { kind: 'transfer'; value: Transfer }
  | { kind: 'residual'; value: Residual }
  | { kind: 'conversion'; value: Conversion }
  | { kind: 'reversal'; value: Reversal }
  | { kind: 'term_change'; value: TermChange }
  | { kind: 'fx_difference'; value: FxDifference }
  | { kind: 'dimension_change'; value: DimensionChange }
  | { kind: 'identification'; value: Identification }
  | { kind: 'period_lock'; value: PeriodLock }
  | { kind: 'policy_change'; value: PolicyChange }
  | { kind: 'together'; value: Together };

/**
 * How much of the log counts: the second axis of every question (F4).
 *
 * - 'everything': All that is known now.
 * - 'on': What had been recorded by the end of a day (inclusive).
 * - 'through': What had been recorded up to a sequence number (inclusive).
 */
export type Known =
  | 'everything'
  | { kind: 'everything' }
  | { kind: 'on'; value: DateText }
  | { kind: 'through'; value: number };

/**
 * Which customers' debits a customer's credit may settle (A9).
 *
 * - 'refuse': Only its own. The default.
 * - 'listed': Its own, and those of each (payer, customer) listed.
 * - 'allow': Any customer's.
 */
export type AcrossCustomers =
  | 'refuse'
  | { kind: 'refuse' }
  | { kind: 'listed'; value: Array<[CustomerId, CustomerId]> }
  | 'allow'
  | { kind: 'allow' };

/**
 * What an activity is.
 *
 * - 'document': A document entered the books.
 * - 'taken_over': An item was taken over from other books, at what was open of it (F4e).
 * - 'application': A credit settled a debit.
 * - 'discount': A discount was taken.
 * - 'tolerance': A difference was let go.
 * - 'withholding': Tax was withheld.
 * - 'write_off': It was written off.
 * - 'transfer': It moved to or from another account.
 * - 'residual': It moved to or from an item of its own in the same account.
 * - 'conversion': It became or came from another currency.
 * - 'term_change': It moved between parts of one installment (T12).
 * - 'identification': Unidentified cash got its customer (A7).
 */
export type ActivityKind =
  | { kind: 'document'; value: DocumentKind }
  | 'taken_over'
  | { kind: 'taken_over' }
  | 'application'
  | { kind: 'application' }
  | 'discount'
  | { kind: 'discount' }
  | 'tolerance'
  | { kind: 'tolerance' }
  | 'withholding'
  | { kind: 'withholding' }
  | 'write_off'
  | { kind: 'write_off' }
  | 'transfer'
  | { kind: 'transfer' }
  | 'residual'
  | { kind: 'residual' }
  | 'conversion'
  | { kind: 'conversion' }
  | 'term_change'
  | { kind: 'term_change' }
  | 'identification'
  | { kind: 'identification' };

/**
 * In which order open debits are settled.
 *
 * - 'oldest_first': The earliest due first, then by number, then by id (A1, strategy 10). The
 *   default.
 * - 'referenced_first': The documents named, then the earliest due (K2): for a credit note and the
 *   invoices it is about.
 */
export type AllocationOrder =
  | 'oldest_first'
  | { kind: 'oldest_first' }
  | { kind: 'referenced_first'; value: DocumentId[] };

/**
 * What an account of the general ledger is for. Which one it is, the host says; several roles may
 * be one account.
 *
 * The first four together are the subledger: what is open of all items (see `Tie`).
 *
 * - 'receivables': What is open of invoices, debit notes, charges and credit notes: the control
 *   account.
 * - 'unapplied': Cash of known payers that settles nothing yet, and refunds of it (A7).
 * - 'unidentified': Cash of unknown payers (A7).
 * - 'advances': Cash that came before there was an invoice (K5).
 * - 'cash': Money at the bank, or on its way there.
 * - 'sales': Revenue of invoices and debit notes, without tax.
 * - 'sales_tax': The tax in documents.
 * - 'credit_notes': What credit notes take from revenue, without tax.
 * - 'interest': Interest charged.
 * - 'fees': Fees and compensation charged, and charges that do not say what they are.
 * - 'discount': Kept back for paying early; its share of tax is for the host to split (E3).
 * - 'tolerance': Small differences let go (A4).
 * - 'withholding': Tax the payer kept back and owes the state (A14).
 * - 'write_off': Judged uncollectible (O1).
 * - 'recovery': Judged uncollectible and paid all the same: a write-off taken back from its
 *   reversal on (O3).
 * - 'exchange_difference': What rates of exchange made, and what rounding in the base currency
 *   left; in the base currency only (A10).
 * - 'currency_clearing': Between two currencies of one creditor.
 * - 'intercompany': Between two creditors.
 * - 'opening_balance': Against what was taken over from other books (F4e).
 */
export type AccountRole =
  | 'receivables'
  | 'unapplied'
  | 'unidentified'
  | 'advances'
  | 'cash'
  | 'sales'
  | 'sales_tax'
  | 'credit_notes'
  | 'interest'
  | 'fees'
  | 'discount'
  | 'tolerance'
  | 'withholding'
  | 'write_off'
  | 'recovery'
  | 'exchange_difference'
  | 'currency_clearing'
  | 'intercompany'
  | 'opening_balance';

/**
 * Which date of an item its age is counted from: age = as-of date − this date (G1).
 *
 * - 'due': The due date in force, per installment. The default.
 * - 'invoice': The date printed on the document; of a payment its value date.
 * - 'posting': The day it entered the books.
 * - 'delivery': The day of delivery.
 * - 'statutory_default': The day statutory default begins: age 0 is its first day.
 * - 'nominal_due': The due date before any business-day adjustment (T6).
 */
export type AgingBasis =
  | 'due'
  | 'invoice'
  | 'posting'
  | 'delivery'
  | 'statutory_default'
  | 'nominal_due';

/**
 * Where open credits stand: credit notes, advances and cash not yet applied (G6, K1).
 *
 * - 'separate': In a column of their own. The default.
 * - 'own_date': In the bucket of their own date, below zero: the date printed on them, of a
 *   payment its value date (K1).
 * - 'oldest_first': Set against the same customer's oldest items of the currency, in this report
 *   only; what is left of them stands in the column of its own.
 * - 'not_due': In the bucket of what is due on the day, which is not due.
 */
export type UnappliedCredits =
  | 'separate'
  | 'own_date'
  | 'oldest_first'
  | 'not_due';

/**
 * What becomes of an item with none of the dates asked for (G1).
 *
 * - 'refuse': The aging is refused and the error names the item. The default.
 * - 'age_zero': It is aged as of the day itself, age 0, and reported by id.
 */
export type MissingBasis =
  | 'refuse'
  | 'age_zero';

/**
 * What one row stands for, within one creditor and currency (G11).
 *
 * Whichever it is, an item is in one row only: no total is repeated.
 *
 * - 'customer': A legal customer. The default.
 * - 'billing_account': A billing account of a customer; what has none is the customer's row
 *   without one.
 * - 'parent': The parent of customers: each customer with its parent; one that is not named is its
 *   own. One step is taken: give the topmost parent where there are several.
 */
export type AgingGroup =
  | 'customer'
  | { kind: 'customer' }
  | 'billing_account'
  | { kind: 'billing_account' }
  | { kind: 'parent'; value: Record<CustomerId, CustomerId> };

/**
 * An exact amount at the scale of its currency.
 *
 * Two are equal when currency and number are. There is no order between currencies, so `Money`
 * has no `<`: use `compare`.
 */
export interface Money {
  /** The number, with exactly the currency's decimals. */
  amount: DecimalText;
  /** The currency. */
  currency: Currency;
}

/**
 * One open item: an installment of a document, or a part of it after a term change (G4).
 *
 * Ordered by document id, installment, part.
 */
export interface ItemId {
  /** The document the item belongs to. */
  document: DocumentId;
  /** The installment, counted from 1. */
  installment?: number;
  /**
   * 0 for the installment as agreed at first; 1, 2 … for what a term change of the residual
   * took out of it (T12).
   */
  part?: number;
}

/** What ISO 4217 says of a currency. */
export interface CurrencyInfo {
  /** The three letters. */
  code: Currency;
  /** How many decimals an amount has. */
  digits: number;
  /** The numeric code, where there is one. */
  number?: number;
  /** The first day of the month in which it was withdrawn, for currencies of the past. */
  withdrawn?: DateText;
}

/** The parts of an amount, in the order of the weights, and the rule that made them. */
export interface Split {
  /** One part for each weight; they sum to the total. */
  parts: Money[];
  /**
   * The rule that made the parts: (a) where (c) was asked for but would have turned the sign
   * of the last part.
   */
  rule: SplitRule;
}

/**
 * Why something was refused: the code to branch on, the sentence to show, and the facts.
 *
 * The library's own refusals keep their code. A border has codes of its own, which all languages
 * share: `input.wrong_type`, `input.missing_field`, `input.unknown_field`, `input.out_of_range`,
 * `input.unknown_word`, `input.unknown_call`, `json.syntax`.
 */
export interface Refusal {
  /** The stable dotted word, such as `money.currency_mismatch`. */
  code: string;
  /** The sentence a person reads. */
  message: string;
  /** The field or argument that was wrong, with the way to it: `lines[1].net.amount`. */
  field?: string;
  /** What was found there, as text. */
  found?: string;
  /** What would have been taken, in words. */
  expected?: string;
  /** The id of the record, item or entry concerned. */
  item?: string;
  /** The first date on which the rule would be broken. */
  date?: string;
  /** In a text that was parsed: how many characters stand before the fault. */
  position?: number;
}

/**
 * How far on one side: within the amount and within the percentage, where both are given.
 *
 * One that is left out does not limit; where neither is given nothing is tolerated.
 */
export interface ToleranceLimit {
  /** The largest difference, not below zero, in the currency of what is compared. */
  amount?: Money;
  /** The largest difference as a part of what is open: nought to 100 %. */
  percent?: Rate;
}

/**
 * How far a payment may lie above or below an amount and still be taken for it (A4).
 *
 * The default tolerates nothing; so should a payer whose money goes to the oldest balance.
 */
export interface Tolerance {
  /** For a payment above the amount. */
  over?: ToleranceLimit;
  /** For a payment below the amount. */
  under?: ToleranceLimit;
}

/** What a `DateProgram` makes of a base date. */
export interface ProgramDate {
  /** The date before the business-day convention (T6); statements may print it. */
  nominal: DateText;
  /** The date that counts, and the last day on time (T7): past due is the day after. */
  date: DateText;
}

/** A date and the way to it (F7), from `DateProgram.explain`. */
export interface Derivation {
  /** The date the program started from. */
  base: DateText;
  /** What each step did, in order. */
  steps: DerivedStep[];
  /** The date before the business-day convention (T6). */
  nominal: DateText;
  /** The date that counts. */
  date: DateText;
}

/** What one step of a program did (F7). */
export interface DerivedStep {
  /** The step. */
  step: Step;
  /** The date it was given. */
  from: DateText;
  /** The date it made of it. */
  to: DateText;
}

/** The period a `DayCount` counts; from a start and an end it makes itself. */
export interface DayCountInput {
  /** The date the period begins. */
  start: DateText;
  /** The date it ends, on or after the start. */
  end: DateText;
  /**
   * The last date of the whole contract. Only
   * `'thirty_e_360_isda'` asks for it, to compare it with the end.
   */
  termination?: DateText;
}

/**
 * An exact part of a year, such as 30/365, in lowest terms: 6/73.
 *
 * Nought or more, and not limited to a whole year. Equal when the parts are equal.
 */
export interface YearFraction {
  /**
   * The number above the line, nought or more. An amount for a year times this, divided by the
   * `denominator`, is the exact amount for the period.
   */
  numerator: number;
  /**
   * The number below the line, above nought, without a common factor with the numerator; 1
   * under nought.
   */
  denominator: number;
}

/**
 * What a document's amount falls due in, fixed when the document is issued (T10).
 *
 * The installments are in the order of the terms and sum to the document's total. Editing the
 * terms later changes nothing here.
 */
export interface Schedule {
  /** One or more dated parts. */
  installments: Installment[];
  /**
   * The way to each date, an entry for each installment (F7); empty unless it was asked for
   * (`scheduleExplained`), and then no part of the
   * JSON form.
   */
  trace?: InstallmentTrace[];
}

/** One dated part of a document's amount. */
export interface Installment {
  /** The last day to pay in full on time: an item is past due from the day after (T7). */
  due: DateText;
  /** The due date before any business-day adjustment (T6); statements may print it. */
  nominalDue: DateText;
  /** What is due, with the document's sign. */
  amount: Money;
  /** What may be kept back by paying early, the earliest `until` first; often empty. */
  offers?: DiscountOffer[];
}

/** A discount that is earned by paying on or before a day. */
export interface DiscountOffer {
  /** The last day to earn it. */
  until: DateText;
  /** What may be kept back, with the document's sign. */
  discount: Money;
  /** What settles the installment: amount less discount. */
  pay: Money;
}

/** How an installment came about (F7). */
export interface InstallmentTrace {
  /** Which line of the terms it is, from 0. */
  line: number;
  /** The day the due date was counted from. */
  base: BaseDate;
  /** The way to the due date. */
  due: Derivation;
  /** The way to the last day of each offer, in their order. */
  offers?: OfferTrace[];
}

/** How the last day of an offer came about (F7). */
export interface OfferTrace {
  /** The day it was counted from. */
  base: BaseDate;
  /** The way to the day. */
  until: Derivation;
  /** Whether that day lies after the due date, which then stands in its place (T6). */
  cutToDue: boolean;
}

/**
 * The facts of one document that its terms are applied to. Most terms need the invoice date and
 * the total; what else some need is asked for by name where it is missing.
 */
export interface ScheduleInput {
  /** The date printed on the document. */
  invoiceDate: DateText;
  /** The total, tax included, with the document's sign: negative for a credit note. */
  total: Money;
  /** The tax within the total, for discounts on the net amount (E2). */
  tax?: Money;
  /** The freight within the total, for discounts without it (E2). */
  freight?: Money;
  /** The sum of the lines that earn a discount (E2). */
  discountableLines?: Money;
  /** Business days and holidays; without it every day is a business day. */
  calendar?: Calendar | CalendarParts;
  /** The day the document entered the books. */
  postingDate?: DateText;
  /** The day of delivery. */
  deliveryDate?: DateText;
  /** The day the customer received the document. */
  receiptDate?: DateText;
  /** The last day of the service. */
  serviceEnd?: DateText;
  /** The last day of the billing period. */
  periodEnd?: DateText;
  /** What one unit of another currency is in the document's, for fixed amounts in it (T8). */
  rates?: Record<Currency, DecimalText>;
}

/** One line of payment terms. */
export interface TermsLine {
  /** How much of the total. */
  share: Share;
  /** What may be kept back, the earliest first; often empty. */
  tiers?: DiscountTier[];
  /** The last day to pay in full. */
  due: TermsDate;
}

/**
 * A date of the terms: a program and the day it counts from.
 *
 * The program has no `'adjust'`: one business-day convention goes for all dates of
 * the terms (`TermsOptions.roll`, T6).
 */
export interface TermsDate {
  /** The day to count from. */
  base: BaseDate;
  /** The steps from there; none is that day itself. */
  program: DateProgram;
}

/** What may be kept back by paying on or before a date (E1). */
export interface DiscountTier {
  /** How much. */
  off: DiscountOff;
  /** The last day to earn it; never later than the due date of its line (T6). */
  until: TermsDate;
}

/** What goes for all lines of payment terms; the defaults are those of F9. */
export interface TermsOptions {
  /** The business-day convention of due and discount dates (T6). Default: unadjusted. */
  roll?: Roll;
  /** What percentages of discount are counted on (E2). Default: gross. */
  discountBase?: DiscountBase;
  /** Whether freight earns no discount (E2). Default: it does. */
  discountWithoutFreight?: boolean;
  /** Where the tax falls due among installments (T8). Default: prorated. */
  tax?: Allocation;
  /** Where the freight falls due among installments (T8). Default: prorated. */
  freight?: Allocation;
  /** How the total is split over the lines (F3). Default: (c) half-up. */
  split?: SplitRule;
  /** The step that discounted amounts are rounded to (E9). Default: none. */
  cashStep?: CashStep;
}

/** A new due date for an item, or a part of one, that was already issued. */
export interface DueChange {
  /** The first day on which the new due date is in force. */
  effective: DateText;
  /** The new due date, counted from the original baseline; it may lie before `effective`. */
  due: DateText;
  /** Whether the days before `effective` count as late only if they lie after the new date too. */
  waivePast?: boolean;
}

/** A due date and its changes, in the order they take effect. */
export interface DueHistory {
  /** The due date as it was issued. */
  original: DateText;
  /** The changes by the day they take effect. */
  changes: DueChange[];
}

/** The limits of one law. */
export interface LegalCaps {
  /** Whose law, such as `eu` or `fr`. */
  set: string;
  /** Its limits; of several for one case the most generous that applies decides. */
  rules: CapRule[];
}

/** One limit of one law, with where it is written and when it was last compared. */
export interface CapRule {
  /** Which of the law's limits it is. */
  case: CapCase;
  /** The day it counts from. */
  from: CapFrom;
  /** How many days. */
  days: number;
  /** Where it ends. */
  ends: CapEnds;
  /** What lifts it. */
  unless: CapUnless;
  /** The day it was last compared with its source. */
  reviewed: DateText;
  /** The last day on which that comparison counts as fresh. */
  reviewBy: DateText;
  /** Where it is written. */
  source: string;
}

/** What a check is asked about. */
export interface CapFacts {
  /** Which of the law's limits applies. */
  case: CapCase;
  /** The invoice date. */
  invoice: DateText;
  /** The day of receipt, where it is known. */
  receipt?: DateText;
  /**
   * The due date; of several installments the last. The one before any business-day
   * adjustment, where the law lets a holiday pass.
   */
  due: DateText;
  /**
   * Whether the terms go by the month's end
   * (see `PaymentTerms.goes_by_month_end`).
   */
  byMonthEnd: boolean;
  /** Whether the period was agreed expressly. */
  expresslyAgreed: boolean;
}

/** The facts a discount base is made from: parts of one amount, in its currency and sign. */
export interface BaseFacts {
  /** The whole amount: of a document or of one installment. */
  total: Money;
  /** The tax in it. */
  tax?: Money;
  /** The freight in it (without tax); given only where freight earns no discount. */
  freight?: Money;
  /** The sum of the lines that earn a discount. */
  lines?: Money;
}

/** What a discount is worked out from. */
export interface Discountable {
  /** What is owed without a discount, with the document's sign. */
  amount: Money;
  /** What a percentage is taken of (see `DiscountBase.amount`), of the same sign. */
  base: Money;
  /** The smallest step cash is paid in, if the discounted amount is to be rounded to it. */
  cashStep?: CashStep;
  /** How the result is rounded, once (E9). Commercial is half-up. */
  rounding: RoundingMode;
}

/** A discount and what is left to pay; the two sum to the amount. */
export interface Discounted {
  /** What may be kept back. */
  discount: Money;
  /** What settles the amount. */
  pay: Money;
}

/** What a mixed invoice is made from: two rates that must not be confused. */
export interface MixedTax {
  /** The amount without tax and before discount. */
  net: Money;
  /** The highest discount offered. */
  discount: Rate;
  /** The rate of tax. */
  tax: Rate;
}

/** A payment within the window of a discount: all amounts of one currency and one sign. */
export interface Early {
  /** R: what is open before the payment. */
  residual: Money;
  /** d: the discount still possible on it, from the frozen schedule, less what was taken. */
  discount: Money;
  /** P: what is paid. */
  payment: Money;
  /** Whether it is the first payment within the window. */
  first: boolean;
}

/** What an early payment settles. */
export interface EarlySettlement {
  /** Paid and earned, at most the residual. */
  settles: Money;
  /** The discount earned. */
  discount: Money;
  /** Paid beyond what was needed. */
  excess: Money;
}

/** An installment as it is open now: what early payment is judged on. */
export interface OpenInstallment {
  /** The last day to pay in full on time. */
  due: DateText;
  /** R: what is open, with the document's sign. */
  residual: Money;
  /**
   * What may still be kept back, each offer less what was taken: discount + pay is the
   * residual.
   */
  offers?: DiscountOffer[];
  /** A discount that shrinks from day to day, beside the offers (E11). */
  sliding?: SlidingOffer;
}

/** What has happened to an installment since it was issued; amounts with its sign. */
export interface InstallmentProgress {
  /** R: what is open now. */
  residual: Money;
  /** The discount taken so far. */
  taken: Money;
  /** The credit notes linked to it. */
  credits?: LinkedCredit[];
}

/** A credit note linked to an installment: what it takes off, with the installment's sign. */
export interface LinkedCredit {
  /** The part of the installment it credits. */
  amount: Money;
  /** The discount of its own, at the best offer; left out, its share of the installment's. */
  discount?: Money;
}

/** A discount that shrinks from day to day, and what its rate is taken of. */
export interface SlidingOffer {
  /** How it shrinks. */
  slide: Slide;
  /**
   * What the rate is taken of, with the document's sign
   * (see `DiscountBase.amount`).
   */
  base: Money;
  /** How a day's discount is rounded, once (E9). */
  rounding: RoundingMode;
}

/** A payment, or what is left of one. */
export interface EarlyPayment {
  /** How much, with the sign of what is open. */
  amount: Money;
  /** The day it was credited (E1): its value date, not the clerk's day. */
  date: DateText;
  /**
   * Whether it is the first within the window
   * (`'first_only'`).
   */
  first: boolean;
}

/** How a payment is judged where a discount is offered (A5, E5, E7, E8). */
export interface EarlyPolicy {
  /** What a payment in time earns that does not close. */
  partial?: PartialPolicy;
  /** What a full payer gets. */
  fullPayer?: FullPayer;
  /** How many days after an offer's last day a discount may still be let pass. */
  graceDays?: number;
  /** Who lets it pass. */
  late?: LateDiscount;
  /** What becomes of a discount taken after the grace days. */
  unearned?: UnearnedDiscount;
  /** How far a payment may miss an amount (A4), of what is open. */
  tolerance?: Tolerance;
}

/**
 * What a payment does: payment − unapplied + discount + tolerance + open is what was open before.
 */
export interface Closing {
  /** Why. */
  reason: ClosingReason;
  /** What of the payment goes to the installment. */
  applied: Money;
  /** The discount taken. */
  discount: Money;
  /** What is let go, or below zero what is kept, as too little to matter (A4). */
  tolerance: Money;
  /** What of the payment is left. */
  unapplied: Money;
  /** What stays open. */
  open: Money;
  /** Whether the discount holds only once somebody accepts it. */
  needsAcceptance: boolean;
}

/** What one payment over several installments does. */
export interface LumpSum {
  /**
   * Why. `'partial'`: it does not close them all, and which of them it
   * settles is not for this to say.
   */
  reason: ClosingReason;
  /** What it does to each installment, in their order; of a partial payment none. */
  closings: Closing[];
  /** What of it is left. */
  unapplied: Money;
  /**
   * Whether there were more sets of late discounts than are tried: then one of those may have
   * been meant.
   */
  gaveUp: boolean;
}

/** What settles it on each of some days, and why: the same on all of them. */
export interface PayByRange {
  /** The first day. */
  from: DateText;
  /** The last day, inclusive. */
  to: DateText;
  /** What settles it all. */
  pay: Money;
  /** The discount that is kept back. */
  discount: Money;
  /** How much of what is open is past due. */
  pastDue: Money;
  /** Why. */
  reason: PayByReason;
}

/** What a discount comes to as a yearly rate. */
export interface DiscountCost {
  /**
   * `p ÷ (1 − p) × year ÷ days`: what the same money would bear without interest on interest.
   */
  simple: Rate;
  /** `(1 + p ÷ (1 − p)) ^ (year ÷ days) − 1`: with interest on interest. */
  effective: Rate;
}

/** A legal entity to which money is owed: a company code. Every record belongs to one (F5b). */
export interface Creditor {
  /** Its id. */
  id: CreditorId;
  /** Its name as documents print it. */
  name: string;
  /** The currency its own books are kept in: the functional currency. */
  baseCurrency?: Currency;
}

/**
 * A party who owes: a legal customer, who may have several billing accounts and a parent (G11).
 */
export interface Customer {
  /** Its id. */
  id: CustomerId;
  /** Its name as statements print it. */
  name: string;
  /** Who pays for it, where a group pays centrally (A9). */
  parent?: CustomerId;
  /** Its billing accounts, if it has more than one. */
  billingAccounts?: BillingAccountId[];
}

/** One line of an invoice or a note. */
export interface Line {
  /** What was sold. */
  description: string;
  /** How many; one where it is not said. May have any number of decimals. */
  quantity?: DecimalText;
  /** The price of one, without tax. May have more decimals than the currency. */
  unitPrice?: DecimalText;
  /** The line's amount without tax; negative for an allowance. */
  net: Money;
  /** The rate of tax on it. */
  taxRate?: Rate;
}

/** The rate a document was booked at in its creditor's own currency (A10, G7). */
export interface BookedRate {
  /** The creditor's own (functional) currency. */
  base: Currency;
  /** How many units of the base currency one unit of the document's currency is worth. */
  rate: DecimalText;
}

/** An invoice, frozen once posted: its schedule is what the terms said on its day (T10). */
export interface Invoice {
  /** Its id, unique in a ledger. */
  id: DocumentId;
  /** To whom it is owed. */
  creditor?: CreditorId;
  /** Who owes it. */
  customer: CustomerId;
  /** The billing account it belongs to, where the customer has several (G11). */
  billingAccount?: BillingAccountId;
  /** The number printed on it. */
  number?: DocumentNumber;
  /** The date printed on it. */
  invoiceDate: DateText;
  /** The day the books take it; the invoice date where it is not said (F4). */
  postingDate?: DateText;
  /** The day the goods or services were delivered. */
  deliveryDate?: DateText;
  /** The day statutory default begins, where the host knows it (I11). */
  statutoryDefaultDate?: DateText;
  /** What is owed, tax included; zero or above. */
  total: Money;
  /** The tax in the total. */
  tax?: Money;
  /** Its lines, without tax; when there are any, they and the tax sum to the total. */
  lines?: Line[];
  /**
   * The terms as agreed, kept for the reader: what counts is the schedule, and terms without
   * one are refused (`withTerms` works it out).
   */
  terms?: PaymentTerms | TermsText;
  /** The frozen installments (T10); none: the whole total is due on the invoice date. */
  schedule?: Schedule;
  /** The rate it was booked at in the creditor's own currency. */
  booked?: BookedRate;
}

/** A debit note, frozen once posted. */
export interface DebitNote {
  /** Its id, unique in a ledger. */
  id: DocumentId;
  /** To whom it is owed. */
  creditor?: CreditorId;
  /** Who owes it. */
  customer: CustomerId;
  /** The billing account it belongs to (G11). */
  billingAccount?: BillingAccountId;
  /** The number printed on it. */
  number?: DocumentNumber;
  /** The date printed on it. */
  date: DateText;
  /** The day the books take it; its date where it is not said (F4). */
  postingDate?: DateText;
  /** Why it was written. */
  purpose?: DebitNotePurpose;
  /** The invoices it is about. */
  references?: DocumentId[];
  /** What is owed, tax included; zero or above. */
  total: Money;
  /** The tax in the total. */
  tax?: Money;
  /** Its lines, without tax; when there are any, they and the tax sum to the total. */
  lines?: Line[];
  /** The frozen installments (T10); none: due on its date. */
  schedule?: Schedule;
  /** The rate it was booked at in the creditor's own currency. */
  booked?: BookedRate;
}

/** A credit note, frozen once posted. */
export interface CreditNote {
  /** Its id, unique in a ledger. */
  id: DocumentId;
  /** Whose receivables it lowers. */
  creditor?: CreditorId;
  /** Whose debt it lowers. */
  customer: CustomerId;
  /** The billing account it belongs to (G11). */
  billingAccount?: BillingAccountId;
  /** The number printed on it. */
  number?: DocumentNumber;
  /** The date printed on it. */
  date: DateText;
  /** The day the books take it; its date where it is not said (F4). */
  postingDate?: DateText;
  /** Why it was written. */
  reason?: CreditReason;
  /**
   * The invoices it is about. It settles none of them by itself: an application does, which
   * `allocate` proposes, the documents named here first
   * (`'referenced_first'`, K2).
   */
  references?: DocumentId[];
  /** What is credited, tax included, as on paper: zero or above. */
  total: Money;
  /** The tax in the total. */
  tax?: Money;
  /** Its lines, without tax; when there are any, they and the tax sum to the total. */
  lines?: Line[];
  /** The frozen installments (T10); none: due on its date. */
  schedule?: Schedule;
  /** The rate it was booked at in the creditor's own currency. */
  booked?: BookedRate;
}

/** Money in: a receipt or an advance. */
export interface Payment {
  /** Its id, unique in a ledger. */
  id: DocumentId;
  /** To whom it was paid. */
  creditor?: CreditorId;
  /** Whose account it lowers; none while the payer is unknown (A7). */
  customer?: CustomerId;
  /** The billing account it was paid on (G11). */
  billingAccount?: BillingAccountId;
  /** The bank's or the cheque's number. */
  number?: DocumentNumber;
  /** The day the money was credited: what days to pay, discounts and interest count by (F4b). */
  valueDate: DateText;
  /** The day the books take it; the value date where it is not said (F4). */
  postingDate?: DateText;
  /** A receipt or an advance. */
  kind?: PaymentKind;
  /** How much came in; zero or above. */
  amount: Money;
  /** What the payer wrote on it. */
  reference?: string;
  /** The rate it was booked at in the creditor's own currency. */
  booked?: BookedRate;
}

/**
 * Money paid back to a customer: a debit that an application sets against the credit it repays.
 *
 * If the credit is taken back later (a bounced payment), the refund comes back as an open debit
 * (A11).
 */
export interface Refund {
  /** Its id, unique in a ledger. */
  id: DocumentId;
  /** Who paid it back. */
  creditor?: CreditorId;
  /** Who got it. */
  customer: CustomerId;
  /** The billing account it was paid from (G11). */
  billingAccount?: BillingAccountId;
  /** The bank's number. */
  number?: DocumentNumber;
  /** The day the money left. */
  valueDate: DateText;
  /** The day the books take it; the value date where it is not said (F4). */
  postingDate?: DateText;
  /** How much was paid back; zero or above. */
  amount: Money;
  /** Why. */
  reason?: string;
  /** The rate it was booked at in the creditor's own currency. */
  booked?: BookedRate;
}

/**
 * An item taken over from other books, with what had happened to it until then (F4e).
 *
 * It enters the books on the take-over date. The difference between its original and its open
 * amount is an entry of kind `opening` on that date.
 */
export interface OpeningItem {
  /** Its id, unique in a ledger. */
  id: DocumentId;
  /** What it is. */
  kind: DocumentKind;
  /** To whom it is owed. */
  creditor?: CreditorId;
  /** Who owes it; none for a payment whose payer is unknown. */
  customer?: CustomerId;
  /** The billing account it belongs to (G11). */
  billingAccount?: BillingAccountId;
  /** The number printed on it. */
  number?: DocumentNumber;
  /** The date printed on it; of a payment its value date. */
  documentDate: DateText;
  /** The day this ledger takes over: one for each creditor. */
  takeOver: DateText;
  /** What it was over at first, as on paper: zero or above. */
  original: Money;
  /** What is left of it on the take-over date: from zero to the original. */
  open: Money;
  /** The terms as agreed, kept for the reader; with them a schedule is needed (T10). */
  terms?: PaymentTerms | TermsText;
  /**
   * The frozen installments of the original; none: due on its date. What had been settled is
   * taken from the earliest due.
   */
  schedule?: Schedule;
  /** The dunning level reached. */
  dunningLevel?: number;
  /** The discount taken so far, within original − open. */
  discountTaken?: Money;
  /** The late-payment interest charged so far. */
  interestCharged?: Money;
  /** The last day interest was charged for; the take-over date where it is not said. */
  chargedThrough?: DateText;
  /** What was promised, disputed … on the take-over date, each zero or above. */
  dimensions?: Array<[Dimension, Money]>;
  /** The rate it was booked at in the creditor's own currency. */
  booked?: BookedRate;
}

/** A reference of one scheme whose check digits are right (A13). */
export interface PaymentReference {
  /** Its scheme. */
  scheme: ReferenceScheme;
  /**
   * As systems write it: without blanks and signs, in capitals. Leading zeros stand where the
   * check holds with them (of `viite` never).
   */
  canonical: string;
  /** As people print it. */
  printed: string;
  /** What is checked: the reference without its check digits, `RF` and length digit. */
  payload: string;
}

/** A reference that stands in a text. */
export interface FoundReference {
  /** How many characters stand before it. */
  position: number;
  /** What stands there, as it stands there. */
  text: string;
  /** What it is. */
  reference: PaymentReference;
}

/**
 * An open reference that a mistyped one may have been: a suggestion to a person, never a match.
 */
export interface NearMiss {
  /** The open reference, as it was given. */
  reference: string;
  /** The scheme it satisfies. */
  scheme: ReferenceScheme;
  /** What happened to it. */
  slip: ReferenceSlip;
}

/** Money that came in, with all that is said about it (A1). */
export interface Receipt {
  /** The id of the payment. */
  id: DocumentId;
  /** To whom it was paid. */
  creditor?: CreditorId;
  /** Who paid, where that is known for certain. */
  customer?: CustomerId;
  /** The day the money was credited. */
  valueDate: DateText;
  /** How much came in; above zero. */
  amount: Money;
  /** The account it came from, such as an IBAN; blanks and case do not matter. */
  payerAccount?: string;
  /** Who sent it, as the bank writes the name. */
  payerName?: string;
  /** The lines of a remittance advice, in its order. */
  lines?: RemittanceLine[];
  /** Structured references (A13). */
  references?: string[];
  /** Free text, such as the remittance text of a transfer. */
  text?: string;
}

/** One line of a remittance advice: a document the payer says it pays, and how much of it. */
export interface RemittanceLine {
  /** The number or id of the document, as the payer writes it. */
  document: string;
  /**
   * What is paid on it, with the document's sign: a credit note taken is below zero. None: all
   * that is to be paid.
   */
  amount?: Money;
}

/** A mark, and whose it is. */
export interface KnownPayer {
  /** Whose. */
  customer: CustomerId;
  /** How it is known. */
  mark: PayerMark;
}

/**
 * One fact and when it was recorded.
 *
 * Cloning is cheap: the fact is shared.
 */
export interface Entry {
  /** The number the ledger gave when it first took the entry; none before. Replay keeps it. */
  sequence?: number;
  /** The day the host recorded it, in one zone for a whole ledger; never earlier than the last. */
  recorded: DateText;
  /** Where the ledger moved the day it takes effect (F4d, F4b): that day. Set by the ledger. */
  movedTo?: DateText;
  /** What is told. */
  fact: Fact;
}

/**
 * Names what an entry is about: a document, or one installment, or one part of it.
 *
 * A target that names only a document means all its items; an amount then goes to them by due
 * date, the earliest first (G4).
 */
export interface Target {
  /** The document. */
  document: DocumentId;
  /** The installment, counted from 1; none: any. */
  installment?: number;
  /** The part (T12), 0 for the first; none: any. */
  part?: number;
}

/**
 * A credit settles a debit, or a part of it, from a day on (F4b).
 *
 * The day must not be before either document's posting or value date; the policy
 * `applyOnValueDate` puts it on the first day that works instead. The debit's and the
 * credit's open amounts both move toward zero.
 */
export interface Application {
  /** The entry's id. */
  id: EntryId;
  /** The payment, credit note or other credit. */
  credit: Target;
  /** The invoice or other debit. */
  debit: Target;
  /** How much of the debit it settles, in the debit's currency; above zero. */
  amount: Money;
  /** How much of the credit it takes, where the credit is in another currency (A10). */
  creditAmount?: Money;
  /** The application date: from this day on it counts. */
  date: DateText;
  /** The line of the remittance it stands for; with the credit's id the key of A12. */
  line?: LineKey;
}

/**
 * A discount, a tolerated difference, tax withheld, or a write-off: it brings an item nearer to
 * zero without money (F4). A write-off of a part leaves the rest open (O1).
 */
export interface Adjustment {
  /** The entry's id. */
  id: EntryId;
  /** What it is for. */
  kind: AdjustmentKind;
  /** The item, of either side. */
  item: Target;
  /** How much; above zero. */
  amount: Money;
  /** From this day on it counts. */
  date: DateText;
  /** The receipt it came with: a bounce takes it back too (A11). */
  receipt?: DocumentId;
  /** Why. */
  reason?: string;
  /** Who allowed it. */
  approvedBy?: string;
}

/**
 * An open amount moves to another customer or creditor: there it is a new item, whose document
 * id is the entry's, with the dates it had.
 */
export interface Transfer {
  /** The entry's id, and the new document's. */
  id: DocumentId;
  /** The item it comes from. */
  item: Target;
  /** How much; above zero. */
  amount: Money;
  /** From this day on. */
  date: DateText;
  /** The customer it goes to. */
  customer: CustomerId;
  /** The creditor it goes to; the item's own where it is not said. */
  creditor?: CreditorId;
  /** Why. */
  reason?: string;
}

/**
 * A part of an item becomes an item of its own in the same account (A6), whose document id is
 * the entry's.
 */
export interface Residual {
  /** The entry's id, and the new document's. */
  id: DocumentId;
  /** The item it comes from. */
  item: Target;
  /** How much; above zero. */
  amount: Money;
  /** From this day on. */
  date: DateText;
  /** When the new item is due; the due date it had where it is not said. */
  due?: DateText;
  /** Why. */
  reason?: string;
}

/** A part of an item becomes an item in another currency, whose document id is the entry's. */
export interface Conversion {
  /** The entry's id, and the new document's. */
  id: DocumentId;
  /** The item it comes from. */
  item: Target;
  /** How much of it, in its currency; above zero. */
  amount: Money;
  /** What it becomes, in the other currency; above zero. */
  converted: Money;
  /** From this day on. */
  date: DateText;
  /** Why. */
  reason?: string;
}

/**
 * An entry is taken back by an opposite one; nothing is deleted (F4, A11).
 *
 * Of an application: it is un-applied. Of a payment: it bounced, and every application,
 * discount and tolerance of it is taken back with it. Of facts told
 * together, as the ones of a matching proposal: all of them that stand, the last
 * first. Each opposite takes effect on the later of this date and the day of what it takes back.
 */
export interface Reversal {
  /** The entry's id. */
  id: EntryId;
  /** The entry it takes back. */
  of: EntryId;
  /** The day of the bank's reversal, or of the decision. */
  date: DateText;
  /** Whether what is taken back had ever held. */
  effect?: ReversalEffect;
  /** Why. */
  reason?: string;
}

/** An issued item is due on another day from a day on; both due dates stay known (T12). */
export interface TermChange {
  /** The entry's id. */
  id: EntryId;
  /** The item; a document of several installments needs one named. */
  item: Target;
  /** The due date it is meant to replace; refused when another is in force. Optional. */
  oldDue?: DateText;
  /** The new due date, counted from the original baseline. */
  newDue: DateText;
  /** From this day on (inclusive) aging uses the new due date. */
  date: DateText;
  /** The whole item or what is open then. */
  appliesTo?: AppliesTo;
  /** Whether lateness before the new due date is forgiven. */
  waivePast?: boolean;
  /** Why. */
  reason?: string;
  /** Who allowed it. */
  approvedBy?: string;
}

/**
 * An exchange difference of an item in its creditor's own currency: it never changes what is
 * open (A10).
 */
export interface FxDifference {
  /** The entry's id. */
  id: EntryId;
  /** The item. */
  item: Target;
  /** The difference in the base currency: positive raises the item's value there. */
  baseAmount: Money;
  /** From this day on. */
  date: DateText;
  /** Why. */
  reason?: string;
}

/**
 * From a day on, so much of an item is disputed, promised, in a plan … (G8).
 *
 * The amount replaces what was said before in the same dimension; zero ends it. It may be more
 * than what is open: reports then show the open amount and the excess.
 */
export interface DimensionChange {
  /** The entry's id. */
  id: EntryId;
  /** The item; a document of several installments needs one named. */
  item: Target;
  /** Which dimension. */
  dimension: Dimension;
  /** How much of it from now on; zero or above. */
  amount: Money;
  /** From this day on. */
  date: DateText;
  /** Why. */
  reason?: string;
}

/** The payer of unidentified cash is known now (A7); the value date stays. */
export interface Identification {
  /** The entry's id. */
  id: EntryId;
  /** The payment. */
  payment: DocumentId;
  /** Who paid. */
  customer: CustomerId;
  /**
   * The day the customer's balance falls; where it is not said, the payment's value date (its
   * posting date if that is later), or the first open day after a lock.
   */
  date?: DateText;
}

/** A creditor's books are closed through a day (F4d). */
export interface PeriodLock {
  /** The entry's id. */
  id: EntryId;
  /** Whose books. */
  creditor?: CreditorId;
  /**
   * The last closed day; none opens everything. In JSON always said, `null` for none: a lock
   * whose day is forgotten must not open the books.
   */
  through: DateText | null;
  /** Why; needed when the lock moves back. */
  reason?: string;
}

/** What a ledger allows, from here on. */
export interface PolicyChange {
  /** The entry's id. */
  id: EntryId;
  /** The new policy, whole. */
  policy: LedgerPolicy;
}

/**
 * Several facts that stand or fall together, posted in their order (design: one entry).
 *
 * Each keeps its own id. What must hold of amounts must hold when all of them are in.
 */
export interface Together {
  /** The id of the whole. */
  id: EntryId;
  /** The facts; none of them a `together` itself. */
  facts: Fact[];
}

/**
 * What a ledger allows; told by a `PolicyChange`, so that a replay judges
 * as the first time.
 */
export interface LedgerPolicy {
  /** What happens to an entry in a closed period. */
  lockedPeriod?: LockedPeriod;
  /**
   * Whether an application takes effect on the first day from the value date on which it
   * works, instead of its own (F4b).
   */
  applyOnValueDate?: boolean;
  /** Whether a credit of one creditor may settle a debit of another (F5b). */
  acrossCreditors?: boolean;
  /** Whether a credit of one customer may settle a debit of another (A9). */
  acrossCustomers?: AcrossCustomers;
}

/** What a post answered. */
export interface Posted {
  /** The entry's number in the ledger; of a repeated one the first's. */
  sequence: number;
  /** The day it takes effect. */
  effective: DateText;
  /** Whether it was new. */
  outcome: Outcome;
}

/** What became of one entry of many: taken, or why not. */
export interface PostResult {
  /** What the ledger answered; none where it refused. */
  posted?: Posted;
  /** Why it refused; none where it was taken. */
  refusal?: Refusal;
}

/** What to read from a ledger. */
export interface PositionQuery {
  /** The day asked about (A). */
  asOf: DateText;
  /** How much of the log counts (K); everything where it is not said. */
  known?: Known;
  /** One creditor; all where it is not said. */
  creditor?: CreditorId;
  /**
   * One customer; all, and unidentified cash, where it is not said. Costs what that customer's
   * items cost, however large the ledger is.
   */
  customer?: CustomerId;
  /**
   * Whether each item lists what moved it (`ItemDetails.entries`), as a statement of open
   * items shows it (R1). Not where it is not said.
   */
  entries?: boolean;
  /**
   * Whether to list the receipts that are known before their money comes (G5); not unless it
   * is said, as a past day may have very many.
   */
  postDated?: boolean;
}

/**
 * What is left of one installment of a document, or of a part of it, on a day (G4).
 *
 * Debits are above zero, credits below (F5). Amounts are exact; nothing is clamped or dropped.
 *
 * What only some items have stands apart in `ItemDetails`, so that a million plain items are
 * small to read; in the JSON form all fields stand side by side.
 */
export interface OpenItem {
  /** Document, installment and part. */
  id: ItemId;
  /** To whom it is owed. */
  creditor?: CreditorId;
  /** Who owes it; none for cash of an unknown payer (A7). */
  customer?: CustomerId;
  /** The number printed on the document. */
  number?: DocumentNumber;
  /** What the document is. */
  kind: DocumentKind;
  /** What it was over at first. */
  original: Money;
  /** What is left of it. */
  open: Money;
  /** The day this is true of; none: of whatever day is asked. */
  asOf?: DateText;
  /** The date printed on the document; of a payment its value date. */
  invoiceDate?: DateText;
  /** The day it entered the books. */
  postingDate?: DateText;
  /** The due date in force: the last day to pay on time. */
  due?: DateText;
  /** The due date before a business-day adjustment (T6). */
  nominalDue?: DateText;
  /** The billing account it belongs to (G11). */
  billingAccount?: BillingAccountId;
  /** The day of delivery. */
  deliveryDate?: DateText;
  /** The day statutory default begins. */
  statutoryDefaultDate?: DateText;
  /** The due date as issued, where it was changed since (T12). */
  issuedDue?: DateText;
  /** The changes of the due date that had taken effect, in their order (T12). */
  dueChanges?: DueChange[];
  /** What may be kept back for paying early, frozen at issue. */
  offers?: DiscountOffer[];
  /**
   * What somebody has said about shares of it (G8): each without sign, in the order of
   * `Dimension.ALL`, none of them zero. One may be more than what is open.
   */
  dimensions?: Array<[Dimension, Money]>;
  /** The rate it was booked at in the creditor's own currency. */
  booked?: BookedRate;
  /**
   * What moved its open amount since it came, by date, then order of recording: original and
   * these add up to what is open (R1). Only where it was asked for
   * (`PositionQuery.entries`).
   */
  entries?: Activity[];
}

/** What one customer owes one creditor in one currency on a day. */
export interface AccountBalance {
  /** The currency of the amounts. */
  currency: Currency;
  /** Σ of what is open of debits: zero or above. */
  debits: Money;
  /** Σ of what is open of credits: zero or below. */
  credits: Money;
  /** Debits and credits together: what the customer owes (F5). */
  net: Money;
}

/** One change of one item's open amount. */
export interface Activity {
  /** The item that changed. */
  item: ItemId;
  /** Its document's kind. */
  documentKind: DocumentKind;
  /** The creditor whose books changed. */
  creditor?: CreditorId;
  /** The customer whose account changed; none for unidentified cash. */
  customer?: CustomerId;
  /** From this day on. */
  date: DateText;
  /** The day the entry was recorded. */
  recorded: DateText;
  /** The number of the entry. */
  sequence: number;
  /** What it was. */
  kind: ActivityKind;
  /** Whether it takes such a thing back. */
  reversal: boolean;
  /** What was added to the item's open amount, with its sign. */
  amount: Money;
  /** The entry that did it. */
  entry: EntryId;
  /** Of an application: the first item on the other side. */
  counterItem?: ItemId;
  /**
   * Whether the other side is of another creditor, customer or currency: then an application
   * is a transfer or a conversion (G10).
   */
  leavesAccount: boolean;
}

/** One item that looks different now than it did. */
export interface ItemChange {
  /** The item. */
  item: ItemId;
  /** As it was known; none if nothing was open of it. */
  before?: OpenItem;
  /** As it is known now; none if nothing is open of it. */
  after?: OpenItem;
  /**
   * The entries recorded since that did it, in their order: what takes effect on a later day
   * than the one asked is not among them.
   */
  entries: EntryId[];
}

/** A document's status on a day, as known on a day. */
export interface DocumentStatus {
  /** Issued or cancelled. */
  lifecycle: Lifecycle;
  /** Open, partly paid or settled. */
  settlement: Settlement;
  /** Whether any installment is open after its due date (T7). */
  pastDue: boolean;
  /** Days past due of the oldest open installment; 0 when none is. */
  daysPastDue: number;
  /** What the document was over, with its sign. */
  original: Money;
  /** What is left, with its sign. */
  open: Money;
  /** What settled the rest. */
  settledBy: SettledBy;
  /** One word for people. */
  summary: StatusSummary;
}

/** What settled a document, by cause; each zero or above, without the document's sign. */
export interface SettledBy {
  /** Payments and advances; of a credit: what it settled. */
  cash: Money;
  /** Credit notes and other credits. */
  credit: Money;
  /** Discount taken. */
  discount: Money;
  /** Differences let go. */
  tolerance: Money;
  /** Tax withheld. */
  withholding: Money;
  /** Written off. */
  writeOff: Money;
  /** Moved to another account, item or currency, or taken back. */
  moved: Money;
  /** Settled before the books were taken over (F4e). */
  beforeTakeOver: Money;
}

/**
 * A receipt that was known before its money came: a check dated ahead, a transfer announced (G5).
 *
 * A customer hands in a check of 400.00 on 20 March that is dated 10 April. On 31 March it is
 * known, but not in the books: it is *to come*. In a forecast for 30 April from what was known on
 * 31 March it is in the books, and *counted* as any receipt, though nobody had the money yet.
 *
 * A receipt that is known to have bounced is none: nobody waits for it.
 */
export interface PostDatedReceipt {
  /** The payment or advance. */
  id: DocumentId;
  /** To whom it was paid. */
  creditor: CreditorId;
  /** Who paid, as known for the day it is in the books; none: an unknown payer (A7). */
  customer?: CustomerId;
  /** The billing account it was paid on. */
  billingAccount?: BillingAccountId;
  /** The day the money comes. */
  valueDate: DateText;
  /** The day it enters the books, which may be earlier or later. */
  postingDate: DateText;
  /** All of it, applied or not: below zero, as every credit (F5). */
  amount: Money;
  /**
   * Whether it is in the books by the day asked about (inclusive), and so part of what is open
   * then; if not, it is to come.
   */
  counted: boolean;
}

/** A proposed share of a credit. */
export interface AllocationShare {
  /** The item to settle. */
  item: ItemId;
  /** How much of it; above zero. */
  amount: Money;
}

/** An amount spread over items, and what none of them takes. */
export interface Allocated {
  /** A share for each item that takes any, in the order in which they are paid. */
  shares: AllocationShare[];
  /** What is left over. */
  left: Money;
}

/** A debt with its interest and costs, and what a statute orders debts by (A8). */
export interface Claim {
  /** The document that the debt is known by. */
  debt: DocumentId;
  /** The last day to pay on time; it is due from this day on. None: due on demand, so due. */
  due?: DateText;
  /** The day that tells how old it is; its due date where it is not said. */
  since?: DateText;
  /** How well it is secured, by any scale of the host's; 0: not at all. */
  security?: number;
  /**
   * How burdensome it is to the debtor, by any scale of the host's: with a higher rate of
   * interest or under a judgment, more.
   */
  burden?: number;
  /** Its open parts. */
  parts: ClaimPart[];
}

/** An open part of a debt. */
export interface ClaimPart {
  /**
   * The item that carries it. Interest and costs are mostly documents of their own; parts of
   * one item may share its id.
   */
  item: ItemId;
  /** What it is. */
  component: Component;
  /** What is open of it. Only what is above zero, and of the payment's currency, is settled. */
  open: Money;
}

/** A proposed share of a payment. */
export interface ClaimShare {
  /** The debt. */
  debt: DocumentId;
  /** The item to settle. */
  item: ItemId;
  /** Which component it is of. */
  component: Component;
  /** How much of it; above zero. */
  amount: Money;
}

/** An amount spread over debts, and what none of them takes. */
export interface ClaimAllocation {
  /** A share for each part that takes any, in the order in which they are paid. */
  shares: ClaimShare[];
  /** What is left over. */
  left: Money;
}

/**
 * The order in which debts and their parts are settled (A8, A8b).
 *
 * The default (F9): what the debtor designates, what is due before what is not, the oldest, then
 * by id; debt by debt, in each costs, interest, principal.
 *
 * §367(2) of the BGB lets a creditor refuse a payment that the debtor designates to principal
 * first; whether it is refused is for the creditor to say, not for this order.
 */
export interface SettlementOrder {
  /** The debts the debtor designates, in this order, before all others. */
  designated?: DocumentId[];
  /** Debt by debt or component by component. */
  traversal?: Traversal;
  /** The order of the components; each of them once. */
  components?: Component[];
  /** What says which debt comes first. */
  priorities?: Priority[];
  /** What becomes of debts that are alike. */
  ties?: ClaimTie;
}

/**
 * How receipts are matched. The default asks every strategy but those that settle by an order
 * alone what nobody has named (`MatchStrategy.is_by_order`).
 */
export interface MatchPolicy {
  /** Which strategies are asked, in this order. */
  strategies?: MatchStrategy[];
  /** From how many points on, of 1000, a proposal is automatic (A3). */
  automatic?: number;
  /** From how many points on it is suggested. */
  suggested?: number;
  /**
   * Whether of several items of just this amount the one due first is taken (A2); otherwise
   * they are told as candidates.
   */
  earliestOfAlike?: boolean;
  /** From which likeness on, in thousandths, a name tells a customer. */
  likeness?: number;
  /** How many debits of an account are tried in sets (A2). */
  mostItems?: number;
  /**
   * How many sums may be listed to find a set, for each half of the debits (A2): what bounds
   * time and memory.
   */
  mostSums?: number;
  /**
   * The order of `MatchStrategy.StatutoryOrder` (A8); what is due is asked of the receipt's
   * value date. A charge is costs, any other debit principal.
   */
  settlement?: SettlementOrder;
  /**
   * How much more or less than an item asks may be paid for it (A4), of what is open of it; for
   * several items together their sum. The default tolerates nothing. A limit in one currency
   * holds for items of that currency alone.
   */
  tolerance?: Tolerance;
  /** How many days after its last day a discount may still be taken (E7). The default is none. */
  graceDays?: number;
  /** Whether such a discount has to be accepted: then it is never automatic. */
  late?: LateDiscount;
  /** What holds for some payers alone; of two about one customer the last. */
  payers?: PayerPolicy[];
}

/** What holds for one payer alone. */
export interface PayerPolicy {
  /** Whom it is about. */
  customer: CustomerId;
  /**
   * What is tolerated of this customer's items; where the policy's is stricter, that (A4). None:
   * the policy's.
   */
  tolerance?: Tolerance;
  /**
   * Whose items this customer pays beside its own, such as a parent its subsidiaries' (A9). The
   * ledger must allow it too: `AcrossCustomers`.
   */
  paysFor?: CustomerId[];
}

/**
 * What a receipt is proposed to settle. The shares and what is unapplied add up to the receipt.
 */
export interface MatchProposal {
  /** The receipt. */
  receipt: DocumentId;
  /** Who paid; none: it is not known, and the cash unidentified (A7). */
  customer?: CustomerId;
  /** How far it may be followed. */
  grade?: MatchGrade;
  /** The points of 1000 (see `MatchEvidence.score`). */
  score?: number;
  /** Which strategy found it. */
  strategy?: MatchStrategy;
  /** What it settles, the earliest due first. */
  shares?: MatchShare[];
  /** What is left of it. */
  unapplied: Money;
  /** Why it is believed. */
  evidence?: MatchEvidence;
  /** Every strategy asked, in order. */
  attempts?: MatchAttempt[];
}

/** A share of the receipt. */
export interface MatchShare {
  /** The item. */
  item: ItemId;
  /** What the receipt pays of it, with the item's sign: of a credit taken with it, below zero. */
  amount: Money;
  /** The discount that goes with it. */
  discount: Money;
  /**
   * What is let go of it, or below zero what is kept of the receipt, as too little to matter
   * (A4): amount, discount and tolerance are together what is closed of the item.
   */
  tolerance: Money;
  /**
   * Whether its discount has lapsed within the grace days and holds only once somebody accepts
   * it (E7).
   */
  needsAcceptance?: boolean;
}

/** Why a proposal is believed (A3). */
export interface MatchEvidence {
  /** How the payer was known; none: not at all. */
  party?: PartyEvidence;
  /** How alike the names are, in thousandths, where the name told. */
  likeness?: number;
  /** How many of the shares are of documents that the payer names. */
  named?: number;
  /** How the amount fits. */
  amount?: AmountFit;
  /** Whether the strategy knows of no other answer. */
  unique?: boolean;
}

/** A strategy that was asked, and what it said. */
export interface MatchAttempt {
  /** Which strategy. */
  strategy: MatchStrategy;
  /** How exact the answer had to be. */
  round?: MatchRound;
  /** What it said. */
  outcome: AttemptOutcome;
  /** Of several answers the first: of each the items. */
  candidates?: ItemId[][];
}

/** What became of one receipt of many: what is proposed, or why it was not looked at. */
export interface MatchResult {
  /** What it is proposed to settle; none where it was refused. */
  proposal?: MatchProposal;
  /** Why it was refused; none where it was looked at. */
  refusal?: Refusal;
}

/**
 * Where ages are cut into buckets: a value that a stored report keeps, so that it can be run
 * again with the set it was run with (G9).
 *
 * Printed as the list it is made from and read back to the same; equal when list and version
 * are. JSON: `{"bounds": "30,60,90", "version": "2026-1"}`.
 */
export interface Buckets {
  /** The last day of each bucket: `"30,60,90"`; weeks `"2w"` and months `"1m"` too (G2). */
  bounds: string;
  /** What the list is called in the policy (G9). */
  version?: string;
}

/** The name of one bucket: one for machines, one for people. */
export interface BucketName {
  /** A column name: `not_due`, `1_30`, `91_plus`. */
  name: string;
  /** The heading: `Not due`, `1–30`, `91+`. */
  label: string;
}

/**
 * The rates of one day for a base column: how many units of the base currency one unit of each
 * currency is worth (G7).
 */
export interface ClosingRates {
  /** The currency to convert to; it needs no rate of its own. */
  base: Currency;
  /**
   * The day they hold on, which must be the day asked about: a past day is never converted at
   * today's rate.
   */
  date: DateText;
  /** The rates, above zero. */
  rates: Record<Currency, DecimalText>;
}

/**
 * Every choice of an aging. JSON: an object; what is not said has the default.
 *
 * Equal policies give byte-equal reports of the same items.
 */
export interface AgingPolicy {
  /** The date an age is counted from; the due date unless said otherwise. */
  basis?: AgingBasis;
  /**
   * What is taken instead where an item has no such date, in this order. Nothing by default:
   * a date that is taken instead is one the report names (G1).
   */
  fallback?: AgingBasis[];
  /** What becomes of an item with none of these dates. */
  missing?: MissingBasis;
  /** Where ages are cut. */
  buckets?: Buckets;
  /** Where open credits stand. */
  unapplied?: UnappliedCredits;
  /** What a row stands for. */
  groupBy?: AgingGroup;
  /**
   * Whether items of an earlier day may be aged on a later one, as a forecast (G5); else items
   * of another day are refused.
   */
  project?: boolean;
  /** Whether each cell names its items. */
  drillDown?: boolean;
  /** The rates of a base column; none: no such column (G7). */
  convert?: ClosingRates;
  /**
   * Whether receipts that are known before their money comes stand in a column apart (G5); not
   * by default. The position must have been read with them
   * (`PositionQuery.post_dated`).
   */
  postDated?: boolean;
}

/**
 * Who owes what since when, on one day.
 *
 * Rows are sorted by creditor, customer (none first), billing account and currency; the same
 * items in any order give the same report.
 */
export interface AgingReport {
  /** The day ages are counted to (A). */
  asOf: DateText;
  /** What was known (K), where the items came from a position. */
  known?: Known;
  /** The choices it was made with: enough to make it again (G9). */
  policy: AgingPolicy;
  /** The names of the buckets, in the order of every list of amounts. */
  buckets: BucketName[];
  /** One per creditor, customer and currency, or as the policy groups. */
  rows: AgingRow[];
  /** The rows added up per creditor and currency. */
  creditors: AgingTotal[];
  /** The rows added up per currency. */
  currencies: AgingTotal[];
  /** The base columns of all currencies added up; none without rates. */
  base?: AgingBase;
  /**
   * The proof: per currency, what the buckets and the column of credits add up to beside what
   * the items do.
   */
  footing: AgingFooting[];
  /** The items aged by another date than asked for, by id (G1). */
  fallbacks: BasisFallback[];
  /** The items with none of the dates, aged 0, by id. */
  undated: ItemId[];
  /** What was said of more of an item than is open, by item and dimension (G8). */
  excess: ExcessShare[];
  /**
   * Only with rates: the items in another currency than the base whose booking rate is not
   * known; their part of the revaluation is shown as nought. By id.
   */
  withoutBookedRate: ItemId[];
}

/** One row of an aging. */
export interface AgingRow {
  /** To whom it is owed. */
  creditor: CreditorId;
  /** Who owes it, or their parent; none: cash of unknown payers (A7). */
  customer?: CustomerId;
  /** The billing account, where rows are made by those (G11). */
  billingAccount?: BillingAccountId;
  /** The currency of all amounts but the base column. */
  currency: Currency;
  /** The amounts. */
  amounts: AgingAmounts;
  /**
   * With drill-down: the items of each bucket and, at the end, of the column of credits, each
   * by due date, then number, then id. An item that a credit covers wholly in this report
   * (`oldest_first`) is still named.
   */
  items?: ItemId[][];
}

/** Rows added up. */
export interface AgingTotal {
  /** Of one creditor; none: of all. */
  creditor?: CreditorId;
  /** The currency. */
  currency: Currency;
  /** The sums. */
  amounts: AgingAmounts;
}

/** The amounts of a row or total: Σ buckets + unapplied = total, always. */
export interface AgingAmounts {
  /** By bucket; a bucket may be below zero where the policy puts credits there. */
  buckets: Money[];
  /** Credits that are not applied, zero or below. */
  unapplied: Money;
  /** What is owed in all (F5). */
  total: Money;
  /**
   * How much of each bucket is disputed, promised …: only dimensions that occur (G8). They are
   * views of the same money and may overlap.
   */
  dimensions: DimensionAmounts[];
  /** How many items there are, those with nothing open included. */
  items: number;
  /** How many of them are credits. */
  credits: number;
  /** The earliest due date of what is owed; none when there is none. */
  oldestDue?: DateText;
  /** How many days past due that is; 0 on the day and before (T7). */
  maxDaysPastDue: number;
  /** The same in the base currency, with rates (G7). */
  base?: AgingBase;
  /**
   * Receipts that are known before their money comes, where the policy asks for them (G5):
   * beside the buckets, the credits and the total, and no part of the proof.
   */
  postDated?: AgingPostDated;
}

/**
 * Receipts that were known before their money came, in the currency of the row: zero or below,
 * as all credits (G5).
 *
 * The worked example stands at `AgingPolicy.post_dated`.
 */
export interface AgingPostDated {
  /** Those in the books only after the day (A): no other amount knows of them. */
  toCome: Money;
  /**
   * Those in the books by the day (inclusive) whose value date lies after the last day that
   * is known (F4c): all of them, applied or not. The other amounts are already lower by them.
   */
  counted: Money;
}

/** The base column: each item's amount at the closing rate, rounded once, half-up (G7). */
export interface AgingBase {
  /** By bucket. */
  buckets: Money[];
  /** Credits that are not applied. */
  unapplied: Money;
  /** The buckets and the credits together. */
  total: Money;
  /** The residuals at the rates they were booked at. */
  atBooking: Money;
  /** What the rates have changed: total − at booking, on what is open only. */
  revaluation: Money;
}

/** One dimension's share of each bucket, with the sign of the items. */
export interface DimensionAmounts {
  /** Which. */
  dimension: Dimension;
  /** By bucket. */
  buckets: Money[];
  /** Of the credits. */
  unapplied: Money;
  /** Both together. */
  total: Money;
}

/** The proof of one currency: Σ buckets + unapplied = total = Σ of what is open. */
export interface AgingFooting {
  /** The currency. */
  currency: Currency;
  /** Σ of all buckets of all rows. */
  buckets: Money;
  /** Σ of the column of credits of all rows. */
  unapplied: Money;
  /** Both together. */
  total: Money;
  /** Σ of what is open, added up item by item apart from the rows. */
  open: Money;
}

/** An item that was aged by another date than asked for. */
export interface BasisFallback {
  /** The item. */
  item: ItemId;
  /** The date that was taken. */
  used: AgingBasis;
}

/** More was said of an item than is open (G8). */
export interface ExcessShare {
  /** The item. */
  item: ItemId;
  /** In which dimension. */
  dimension: Dimension;
  /** What was said, without sign. */
  said: Money;
  /** What is open, without sign: this is what the report shows. */
  open: Money;
}

/** How what was owed moved from one day to another. */
export interface RollForward {
  /** The first day of the period; the opening is that of the day before. */
  from: DateText;
  /** The last day of the period (inclusive). */
  to: DateText;
  /** What was known, at both ends. */
  known: Known;
  /**
   * One per creditor, customer (none first) and currency that had anything open at an end or
   * moved between.
   */
  rows: RollForwardRow[];
  /** The rows added up per creditor and currency. */
  creditors: RollForwardTotal[];
  /** The rows added up per currency. */
  currencies: RollForwardTotal[];
}

/** One account in one currency. */
export interface RollForwardRow {
  /** To whom it is owed. */
  creditor: CreditorId;
  /** Who owes it; none: cash of unknown payers. */
  customer?: CustomerId;
  /** The currency. */
  currency: Currency;
  /** What moved. */
  amounts: RollForwardAmounts;
}

/** Rows added up. */
export interface RollForwardTotal {
  /** Of one creditor; none: of all. */
  creditor?: CreditorId;
  /** The currency. */
  currency: Currency;
  /** The sums. */
  amounts: RollForwardAmounts;
}

/** The columns, each with the sign it is added with: Σ of all but the last = closing. */
export interface RollForwardAmounts {
  /** What was owed at the end of the day before the period. */
  opening: Money;
  /** What came from other books, at what was open of it, less what of it was taken back (F4e). */
  takenOver: Money;
  /** Invoices, on their posting date. */
  invoices: Money;
  /** Debit notes. */
  debitNotes: Money;
  /** Debit notes for interest, fees and compensation. */
  charges: Money;
  /** Payments, on their posting date; below zero. */
  payments: Money;
  /** Payments before there is an invoice; below zero. */
  advances: Money;
  /** Payments and advances that bounced, those taken over too. */
  paymentsReversed: Money;
  /** Money paid back, less what of it came back. */
  refunds: Money;
  /** Credit notes; below zero. */
  creditNotes: Money;
  /** Discounts taken. */
  discounts: Money;
  /** Differences let go. */
  tolerance: Money;
  /** Tax withheld. */
  withholding: Money;
  /** Written off. */
  writeOffs: Money;
  /** Discounts, tolerances, withholdings and write-offs taken back. */
  adjustmentsReversed: Money;
  /**
   * To and from other customers and creditors: transfers, applications across accounts, cash
   * that got its customer.
   */
  transfers: Money;
  /** To and from other currencies: conversions, applications across currencies. */
  conversions: Money;
  /** What is owed at the end of the period's last day. */
  closing: Money;
}

/** How an open-item statement is drawn up. */
export interface StatementOptions {
  /** The buckets of its totals. */
  buckets?: Buckets;
  /** Where credits stand in its totals. */
  unapplied?: UnappliedCredits;
  /**
   * Whether items show the due date before its business-day adjustment (T6). What is past due
   * is judged by the adjusted one all the same.
   */
  nominalDue?: boolean;
}

/**
 * Everything open between one creditor and one customer on a day.
 *
 * It says what was issued and what is left of it, and nothing a creditor thinks of its customer.
 */
export interface OpenItemStatement {
  /** The day it is true of. */
  asOf: DateText;
  /** What was known. */
  known: Known;
  /** To whom it is owed. */
  creditor: CreditorId;
  /** Who owes it. */
  customer: CustomerId;
  /** The names of the buckets. */
  buckets: BucketName[];
  /** By currency code; none when nothing is open. */
  currencies: StatementCurrency[];
}

/** What is open in one currency: Σ items = Σ buckets + unapplied = total. */
export interface StatementCurrency {
  /** The currency of all amounts. */
  currency: Currency;
  /** By due date, then number, then id. */
  items: StatementItem[];
  /** The total by bucket. */
  buckets: Money[];
  /** Credits that are not applied. */
  unapplied: Money;
  /** What is owed in all. */
  total: Money;
  /** What of it is past due: debits only. */
  pastDue: Money;
  /** What of the debits is disputed. */
  disputed: Money;
}

/** One open item as its customer sees it. */
export interface StatementItem {
  /** Document, installment and part. */
  id: ItemId;
  /** The number printed on the document. */
  number?: DocumentNumber;
  /** What the document is. */
  kind: DocumentKind;
  /** The date printed on the document. */
  invoiceDate?: DateText;
  /** The last day to pay on time. */
  due?: DateText;
  /** What it was over at first. */
  original: Money;
  /** What has been settled of it: original − open. */
  settled: Money;
  /** What is left. */
  open: Money;
  /** How many days past due a debit is: 0 on its due date and before (T7), and for credits. */
  daysPastDue: number;
  /** How much of it is disputed, without sign; at most what is open. */
  disputed: Money;
  /** What may still be kept back for paying early; the earliest last day first. */
  offers: StatementOffer[];
  /**
   * What moved it since it came, where the position was asked with its entries: original and
   * these add up to what is open.
   */
  entries?: Activity[];
}

/** A discount that can still be earned. */
export interface StatementOffer {
  /** The last day to earn it, inclusive. */
  until: DateText;
  /** What may be kept back of the whole, as frozen at issue. */
  discount: Money;
  /**
   * What settles the item by then. None when something of it has been settled already: what a
   * partial payment has earned is a question of the terms (E5), not of a statement.
   */
  pay?: Money;
}

/** What moved in a period (R2). */
export interface ActivityStatement {
  /** To whom it is owed. */
  creditor: CreditorId;
  /** Who owes it. */
  customer: CustomerId;
  /** The first day of the period. */
  from: DateText;
  /** Its last day, inclusive. */
  to: DateText;
  /** What was known. */
  known: Known;
  /** By currency code; only those with anything open at an end or moved between. */
  currencies: StatementAccount[];
}

/** What is new since the last statement (R3). */
export interface BalanceForwardStatement {
  /** To whom it is owed. */
  creditor: CreditorId;
  /** Who owes it. */
  customer: CustomerId;
  /** The last statement, whose total is the opening of this one. */
  last: LastStatement;
  /** The day this one is true of. */
  asOf: DateText;
  /** What was known for this one. */
  known: Known;
  /** By currency code. */
  currencies: StatementAccount[];
}

/** The day a statement was true of and what was known when it was drawn up. */
export interface LastStatement {
  /** The day. */
  asOf: DateText;
  /**
   * What was known: a day or a number. With everything, nothing can have come later, and no
   * line is of a prior period.
   */
  known: Known;
}

/** One currency of an account: opening + Σ prior period + Σ lines = closing, always. */
export interface StatementAccount {
  /** The currency. */
  currency: Currency;
  /** What it begins with: what was open the day before, or the total of the last statement. */
  opening: Money;
  /**
   * What takes effect on or before the last statement's day but was not known to it; empty in
   * a statement by activity.
   */
  priorPeriod: StatementLine[];
  /** What moved, by effective date, then number. */
  lines: StatementLine[];
  /** What settled what inside the account, by the same order; it moves nothing. */
  allocations: StatementAllocation[];
  /** What is open at the end. */
  closing: Money;
}

/** One movement of what is owed. */
export interface StatementLine {
  /** From this day on. */
  date: DateText;
  /** The day it was recorded. */
  recorded: DateText;
  /** The number of the entry. */
  sequence: number;
  /** The entry that did it. */
  entry: EntryId;
  /** What it was. */
  kind: ActivityKind;
  /** The kind of the document concerned. */
  documentKind: DocumentKind;
  /** Its printed number. */
  number?: DocumentNumber;
  /** The items concerned, by id. */
  items: ItemId[];
  /** Whether it takes such a thing back. */
  reversal: boolean;
  /**
   * Whether the last statement had counted it and it is no longer so: the amount is then the
   * opposite of what was counted. A payment identified later on another day does this.
   */
  withdrawn: boolean;
  /** What it added to what is owed. */
  amount: Money;
  /** What was owed after it. */
  balance: Money;
}

/** What settled what inside an account: the amounts add up to nothing. */
export interface StatementAllocation {
  /** From this day on. */
  date: DateText;
  /** The number of the entry. */
  sequence: number;
  /** The entry that did it. */
  entry: EntryId;
  /** What it was. */
  kind: ActivityKind;
  /** Whether it takes such a thing back. */
  reversal: boolean;
  /** Whether it held for the last statement and holds no longer, as with lines. */
  withdrawn: boolean;
  /** Each item with what was added to its open amount, by id. */
  items: Array<[ItemId, Money]>;
}

/** How a journal is read. */
export interface JournalOptions {
  /**
   * The own (functional) currency of creditors. A creditor's postings have base amounts where
   * it stands here: of an item in this currency its amount, of any other by the rate its
   * document was booked at.
   */
  base?: Record<CreditorId, Currency>;
}

/** Proposed postings to the general ledger. */
export interface Journal {
  /** By the order of recording, then day, creditor and currency. */
  postings: Posting[];
  /** Added up, by creditor, currency and role. */
  totals: JournalTotal[];
  /**
   * Entries whose postings have no base amounts though their creditor has an own currency: a
   * document was booked without a rate, or by a rate in another currency.
   */
  withoutRate?: EntryId[];
  /**
   * Exchange differences (A10) that add nothing: nothing was open of the item, so what its
   * settlement made is posted with that; or the item has no value in that currency.
   */
  nothingToPost?: EntryId[];
}

/**
 * What one entry posts on one day in the books of one creditor in one currency. The amounts of its
 * lines add up to zero, and so do their base amounts.
 */
export interface Posting {
  /** The entry; of facts together each by its own id. */
  entry: EntryId;
  /** Its number. */
  sequence: number;
  /** The day it was recorded. */
  recorded: DateText;
  /** The day it counts. */
  date: DateText;
  /** Whose books. */
  creditor: CreditorId;
  /** The currency of the amounts. */
  currency: Currency;
  /** The lines, by role, then customer; each at most once. */
  lines: PostingLine[];
}

/** One line of a posting. */
export interface PostingLine {
  /** The account. */
  role: AccountRole;
  /** Of the subledger's roles, whose account it is. */
  customer?: CustomerId;
  /** A debit above zero, a credit below. Zero where only the base amount moves. */
  amount: Money;
  /** The same in the creditor's own currency, where it is known. */
  base?: Money;
}

/** The postings of one account role added up. */
export interface JournalTotal {
  /** Whose books. */
  creditor: CreditorId;
  /** The currency of the amounts. */
  currency: Currency;
  /** The account. */
  role: AccountRole;
  /** The debits of its lines; not negative. */
  debit: Money;
  /** The credits of its lines; not negative. */
  credit: Money;
  /** The base amounts of its lines, as far as they are known. */
  base?: Money;
}

/**
 * A revaluation of what is open on a day.
 *
 * It is no entry of the ledger, so it cannot be settled, aged or revalued a second time; what is
 * realised later is the whole difference to the rate of booking, and the posting of the next day
 * has taken this one back by then.
 */
export interface Revaluation {
  /** The day of the rates. */
  asOf: DateText;
  /** The currency revalued in. */
  base: Currency;
  /** By creditor, currency, role and customer. */
  rows: RevaluationRow[];
  /** All differences together. */
  total: Money;
  /** What to post on the day, per creditor and currency: no amounts, only base amounts. */
  postings: Posting[];
  /** The same with the sides changed, on the next day. */
  reversals: Posting[];
  /**
   * Open items whose document was booked without a rate in the base currency: they are not
   * revalued. By id.
   */
  withoutRate?: ItemId[];
}

/** The value of one account in another currency, at booking and at the closing. */
export interface RevaluationRow {
  /** Whose books. */
  creditor: CreditorId;
  /** Which account of the subledger. */
  role: AccountRole;
  /** Whose account; none: cash of unknown payers. */
  customer?: CustomerId;
  /** What is open, in its currency: debits above zero. */
  open: Money;
  /** Its value as booked, with the exchange differences told of it (A10). */
  booked: Money;
  /** Its value at the closing rate, item by item. */
  closing: Money;
  /** Closing − booked: a gain above zero. */
  difference: Money;
}

/**
 * A line of the control account, or of the accounts that together are the subledger's, as the
 * general ledger has it.
 */
export interface ControlLine {
  /** Whose books. */
  creditor?: CreditorId;
  /**
   * The ledger's entry it was posted for; none: a balance brought forward, or a line posted by
   * hand.
   */
  entry?: EntryId;
  /** A debit above zero, a credit below. */
  amount: Money;
}

/** The subledger by creditor and currency against the control account. */
export interface Tie {
  /** The first day looked at. */
  from: DateText;
  /** The last day, inclusive: the closing. */
  to: DateText;
  /** By creditor, then currency. */
  rows: TieRow[];
}

/** The tie of one creditor in one currency. */
export interface TieRow {
  /** Whose books. */
  creditor: CreditorId;
  /** The currency. */
  currency: Currency;
  /** What is open of all items at the end: debits above zero, credits below. */
  subledger: Money;
  /** The lines of the control account added up. */
  control: Money;
  /** Control − subledger; zero: they tie. */
  difference: Money;
  /**
   * What makes up the difference, by entry; may be there where the whole ties, as two entries
   * that make good for each other.
   */
  differences?: TieDifference[];
}

/** What one entry moved in the subledger and in the control account, where they differ. */
export interface TieDifference {
  /** The entry; none: what was brought forward, with all lines that name no entry. */
  entry?: EntryId;
  /** What it moved in the subledger; zero: nothing in the period, or not at all. */
  subledger: Money;
  /** What it moved in the control account; zero: it was not posted there. */
  control: Money;
  /** Control − subledger. */
  difference: Money;
}

/**
 * The business days of a place: every day but its weekends and its holidays (T6).
 *
 * Cheap to clone, however many holidays it has. Two are equal when they were given the same
 * weekend and the same holidays, in any order. The default is
 * `everyDay`.
 *
 * In JSON `{"weekend":["saturday","sunday"],"holidays":["2026-12-25"]}`: both lists in order when
 * written, in any order when read, where `holidays` may be left out. A join may be given as
 * `{"join":"holidays","calendars":[…]}` (see `joined`) and is written as the
 * one calendar it is. Nothing else may stand there.
 */
export class Calendar {
  private readonly _calendar: unknown;
  /**
   * A calendar of the days that are closed every week, and holidays.
   *
   * Refused as: `calendar.no_business_day` where every day of the week is closed.
   */
  constructor(weekend: readonly Weekday[], holidays: readonly DateText[]);
  /** The calendar on which every day is a business day. The default. */
  static everyDay(): Calendar;
  /** The calendar that is closed on Saturdays and Sundays, without holidays. */
  static saturdaySunday(): Calendar;
  /**
   * One calendar out of several, each of which judges every day by its own weekend and
   * holidays.
   *
   * The result is a calendar like any other, in JSON too. Its holidays are
   * those of the members, less the days that `'business_days'` opens.
   * Joining none by `'holidays'` is `everyDay`.
   *
   * Refused as: `calendar.no_business_day` when the members leave no business day.
   */
  static joined(calendars: readonly (Calendar | CalendarParts)[], rule?: JoinRule): Calendar;
  /** The days of the week that are closed, Monday first. */
  weekend(): Weekday[];
  /** The holidays in order, those on a weekend included. */
  holidays(): DateText[];
  /** Whether the day is worked: neither weekend nor holiday. */
  isBusinessDay(date: DateText): boolean;
  /**
   * The business day so many business days later; earlier when negative.
   *
   * The start does not count, whether it is a business day or not: from Friday, Saturday and
   * Sunday alike, one business day later is Monday. Zero is the date itself if it is a
   * business day, else the next one.
   *
   * Refused as: `date.out_of_range` when there is no such day from 0001-01-01 to
   * 9999-12-31 (F1).
   */
  addBusinessDays(date: DateText, days: number): DateText;
  /**
   * How many business days lie after `after`, up to and including `through`; negative when
   * `through` is the earlier one.
   *
   * From Friday to the Monday after it is 1, as is adding 1 to the Friday.
   */
  businessDaysBetween(after: DateText, through: DateText): number;
  /**
   * Where a date goes by a convention (T6). A business day stays where it is.
   *
   * Refused as: `date.out_of_range` when the convention leads out of 0001-01-01 to
   * 9999-12-31 (F1).
   */
  roll(date: DateText, roll?: Roll): DateText;
}

/**
 * When a document's amount is to be paid, in which parts, and what may be kept back.
 *
 * Plain data: equal when they say the same. They are checked when they are made, so a value of
 * this type is always sound. A template for documents; what counts for an issued document is the
 * `Schedule` frozen from it (T10).
 */
export class PaymentTerms {
  private readonly _paymentTerms: unknown;
  /**
   * Reads terms from their notation: `net 30`, `2/10 net 30`, `50% now, 50% net 30` (T4).
   *
   * Refused as: `terms.syntax` with the position of the fault, `terms.ambiguous` where a text has
   * two
   * readings (`net 30 eom`), `terms.invalid` for terms that contradict themselves.
   */
  constructor(text: string);
  /**
   * Terms as data, for what the notation has no words of.
   *
   * Refused as: `terms.invalid` for terms that contradict themselves.
   */
  static ofLines(lines: readonly TermsLine[], options?: TermsOptions): PaymentTerms;
  /** The terms in the one form that every text of the same terms has. */
  text(): string;
  /** The lines, in their order. */
  lines(): TermsLine[];
  /** What goes for all lines. */
  options(): TermsOptions;
  /**
   * Whether any due date goes by the end of a month, for
   * `LegalCaps.check`.
   */
  goesByMonthEnd(): boolean;
  /**
   * The terms as the programs they stand for, a line each: what a person checks before they
   * are used.
   */
  expansion(): string;
  /**
   * The same terms with other options.
   *
   * Refused as: `terms.invalid` for rule (a) of F3 on lines that are not all of
   * percentages or parts: shares that depend on one another cannot be split at once.
   */
  withOptions(options: TermsOptions): PaymentTerms;
  /** The same terms with another business-day convention (T6): `net 30, following`. */
  withRoll(roll: Roll): PaymentTerms;
  /** The same terms with discounts counted on something else (E2): `…, discount on net`. */
  withDiscountBase(base: DiscountBase): PaymentTerms;
  /**
   * The same terms with every date counted from another day: `net 30 from delivery`. Dates
   * counted from a day named in the terms stay.
   */
  fromBase(base: BaseDate): PaymentTerms;
  /**
   * Due dates, amounts and offers of a document under these terms (T8).
   *
   * Refused as: `terms.missing_fact` for a fact the terms need, `date.out_of_range`,
   * `money.overflow`.
   */
  schedule(input: ScheduleInput): Schedule;
  /**
   * The same, with the way to every date (F7).
   *
   * Refused as: As `schedule`.
   */
  scheduleExplained(input: ScheduleInput): Schedule;
  /**
   * The due dates alone, one for each line of the terms.
   *
   * Refused as: As `schedule`.
   */
  dueDates(input: ScheduleInput): ProgramDate[];
  /**
   * The due dates a document would have under other terms, one for each of its installments
   * (T10).
   *
   * Refused as: As `schedule`; `terms.invalid` where the new terms cannot be laid over the old
   * schedule.
   */
  newDueDates(old: Schedule, input: ScheduleInput): ProgramDate[];
}

/**
 * An append-only ledger of dated facts.
 *
 * Nothing is ever half-posted: `post` takes an entry whole or returns an error
 * and leaves the ledger as it was. No clock, no files, no hidden state: the same entries give the
 * same ledger.
 */
export class Ledger {
  private readonly _ledger: unknown;
  /** An empty ledger under the default policy. */
  constructor();
  /**
   * Rebuilds a ledger from the entries of another, in their order and with their numbers.
   *
   * Currencies that were withdrawn since are taken (F2).
   *
   * Refused as: As `post` for the first entry that is refused; an entry whose
   * `movedTo` differs from what the entries before it give is of kind
   * `ledger.sequence_order`.
   */
  static replay(entries: readonly Entry[]): Ledger;
  /** {@link replay}, off the main thread. */
  static replayAsync(entries: readonly Entry[]): Promise<Ledger>;
  /**
   * Rebuilds a ledger from its lines, one entry to a line; empty lines are passed over.
   *
   * Refused as: `ledger.entry_syntax` and `ledger.unknown_schema` with the number of the line,
   * counted
   * from 1 without the empty ones; what a replay refuses.
   */
  static fromLines(lines: string): Ledger;
  /** {@link fromLines}, off the main thread. */
  static fromLinesAsync(lines: string): Promise<Ledger>;
  /**
   * Takes one entry.
   *
   * An id that is in the ledger with the same content is a no-op with the first answer, whatever
   * its recorded date; so is an application of the same receipt, line, item and amount while
   * the first stands (A12), and a term change that is in force (T12).
   *
   * Refused as: The first that holds, in this order: the id is known with other content
   * (`ledger.id_conflict`); the remittance line is applied otherwise
   * (`ledger.application_conflict`); it is recorded before the last
   * entry (`ledger.recorded_earlier`) or its sequence number is not above
   * the last (`ledger.sequence_order`); the record contradicts itself; what
   * it names is unknown, of another kind, side or currency; its day is closed or too early; an
   * open amount would leave zero to its original on some date
   * (`ledger.over_applied`, with the first such date, F4c). The ledger is then
   * exactly as before.
   */
  post(entry: Entry): Posted;
  /** Posts entries in their order; each is taken or refused by itself, answer by answer. */
  postAll(entries: readonly Entry[]): PostResult[];
  /** {@link postAll}, off the main thread. */
  postAllAsync(entries: readonly Entry[]): Promise<PostResult[]>;
  /**
   * Every entry as it was handed in, in the order of recording, with its number.
   *
   * Each is made anew: a ledger keeps less than a host hands in.
   */
  entries(): Entry[];
  /** {@link entries}, off the main thread. */
  entriesAsync(): Promise<Entry[]>;
  /**
   * Every entry as a line of JSON, in order: what `fromLines` reads.
   *
   * Refused as: As `Entry.to_line`, each line by itself.
   */
  toLines(): string[];
  /** {@link toLines}, off the main thread. */
  toLinesAsync(): Promise<string[]>;
  /** How many entries there are; a `Together` is one. */
  len(): number;
  /** Whether nothing has been posted. */
  isEmpty(): boolean;
  /** The entry of an id, or the document of it. */
  entry(id: EntryId): Entry | undefined;
  /** The entry that took another back, if one did. */
  reversedBy(id: EntryId): EntryId | undefined;
  /**
   * What is true on a day by all that is known.
   *
   * Refused as: `ledger.take_over` for a day before a creditor's books begin (F4e).
   */
  asOf(date: DateText): Position;
  /** {@link asOf}, off the main thread. */
  asOfAsync(date: DateText): Promise<Position>;
  /**
   * What was known to be true of a day: of its entries only those count that were recorded by
   * then (F4).
   *
   * Refused as: As `asOf`.
   */
  asKnown(known: Known, date: DateText): Position;
  /** {@link asKnown}, off the main thread. */
  asKnownAsync(known: Known, date: DateText): Promise<Position>;
  /**
   * What is true on a day, of a part of the books, or with more told of each item.
   *
   * Refused as: As `asOf`.
   */
  position(query: PositionQuery): Position;
  /** {@link position}, off the main thread. */
  positionAsync(query: PositionQuery): Promise<Position>;
  /**
   * Where a document stands on a day: open, past due, disputed, and what settled it (U1).
   *
   * Refused as: `ledger.unknown_id` for a document that is not known by then, `ledger.take_over`.
   */
  status(document: DocumentId, asOf: DateText, known?: Known): DocumentStatus;
  /**
   * All that happened to one document's items, by effective date, then order of recording.
   *
   * Refused as: `ledger.unknown_id` when there is no such document.
   */
  history(document: DocumentId): Activity[];
  /** Every movement of every account that takes effect within a period, both days inclusive. */
  activity(from: DateText, to: DateText, known?: Known): Activity[];
  /** {@link activity}, off the main thread. */
  activityAsync(from: DateText, to: DateText, known?: Known): Promise<Activity[]>;
  /** The movements of one account within a period, both days inclusive. */
  accountActivity(customer: CustomerId, from: DateText, to: DateText, known?: Known, creditor?: CreditorId): Activity[];
  /** {@link accountActivity}, off the main thread. */
  accountActivityAsync(customer: CustomerId, from: DateText, to: DateText, known?: Known, creditor?: CreditorId): Promise<Activity[]>;
  /**
   * What changed in a day's open items since something was known (F4d).
   *
   * Refused as: As `asOf`.
   */
  changedSince(since: Known, asOf: DateText): ItemChange[];
  /** {@link changedSince}, off the main thread. */
  changedSinceAsync(since: Known, asOf: DateText): Promise<ItemChange[]>;
  /**
   * From the opening to the closing balance of every account, by cause (G10).
   *
   * Refused as: `reading.invalid_period` where the end lies before the start, `ledger.take_over`.
   */
  rollForward(from: DateText, to: DateText, known?: Known): RollForward;
  /** {@link rollForward}, off the main thread. */
  rollForwardAsync(from: DateText, to: DateText, known?: Known): Promise<RollForward>;
  /**
   * An account's statement of movements: opening, each movement, closing (R2).
   *
   * Refused as: `reading.invalid_period` where the end lies before the start, `ledger.take_over`.
   */
  activityStatement(customer: CustomerId, from: DateText, to: DateText, known?: Known, creditor?: CreditorId): ActivityStatement;
  /** {@link activityStatement}, off the main thread. */
  activityStatementAsync(customer: CustomerId, from: DateText, to: DateText, known?: Known, creditor?: CreditorId): Promise<ActivityStatement>;
  /**
   * An account's statement since the last one, with what came late to that (R3).
   *
   * Refused as: `reading.invalid_period` for a day before the last statement's, `ledger.take_over`.
   */
  balanceForwardStatement(customer: CustomerId, last: LastStatement, asOf: DateText, known?: Known, creditor?: CreditorId): BalanceForwardStatement;
  /** {@link balanceForwardStatement}, off the main thread. */
  balanceForwardStatementAsync(customer: CustomerId, last: LastStatement, asOf: DateText, known?: Known, creditor?: CreditorId): Promise<BalanceForwardStatement>;
  /**
   * The postings to the general ledger that count within a period, both days inclusive: by
   * account role, balanced, with exchange differences apart (A10).
   *
   * Refused as: `money.overflow` should a sum or a base amount leave the range.
   */
  journal(from: DateText, to: DateText, known?: Known, options?: JournalOptions): Journal;
  /** {@link journal}, off the main thread. */
  journalAsync(from: DateText, to: DateText, known?: Known, options?: JournalOptions): Promise<Journal>;
  /**
   * The postings of entries by their numbers, both inclusive: what an export since the last one
   * asks for. They never change, whatever is recorded later.
   *
   * Refused as: As `journal`.
   */
  journalOfEntries(first: number, last: number, options?: JournalOptions): Journal;
  /** {@link journalOfEntries}, off the main thread. */
  journalOfEntriesAsync(first: number, last: number, options?: JournalOptions): Promise<Journal>;
  /**
   * What is open in other currencies at the rates of a closing, and what to post for it and take
   * back on the next day (G7).
   *
   * Refused as: `aging.missing_rate` for a currency without a rate, `money.overflow`,
   * `date.out_of_range`.
   */
  revaluation(rates: ClosingRates, options?: JournalOptions, known?: Known): Revaluation;
  /** {@link revaluation}, off the main thread. */
  revaluationAsync(rates: ClosingRates, options?: JournalOptions, known?: Known): Promise<Revaluation>;
  /**
   * The subledger against lines of the control account of a period, both days inclusive, and the
   * entries behind each difference.
   *
   * Refused as: `ledger.take_over`, `money.overflow`.
   */
  tie(from: DateText, to: DateText, control: readonly ControlLine[], known?: Known): Tie;
  /** {@link tie}, off the main thread. */
  tieAsync(from: DateText, to: DateText, control: readonly ControlLine[], known?: Known): Promise<Tie>;
  /** The policy in force. */
  policy(): LedgerPolicy;
  /** The last day of a creditor that is closed; none where nothing is (F4d). */
  lockedThrough(creditor?: CreditorId): DateText | undefined;
  /** The day a creditor's books were taken over from another system (F4e). */
  takenOverOn(creditor?: CreditorId): DateText | undefined;
  /** The number of the last entry. */
  lastSequence(): number | undefined;
}

/**
 * An owned snapshot of what is true on one day, as known on one day.
 *
 * Cloning shares it. Items are in the order their documents were recorded, installments and
 * parts after one another; only items with something open are in it.
 */
export class Position {
  private constructor();
  private readonly _position: unknown;
  /** The day it is true of. */
  asOf(): DateText;
  /** How much of the log counted. */
  known(): Known;
  /** Everything open, in the order the documents were recorded. */
  openItems(): OpenItem[];
  /** {@link openItems}, off the main thread. */
  openItemsAsync(): Promise<OpenItem[]>;
  /**
   * The receipts that were known before their money came, in the order they were recorded;
   * none where the position was read without asking for them (G5).
   *
   * These are those in the books only after the position's day, which are no part of what is
   * open; and those in the books by then whose value date lies after the last day that was
   * known: K where that is a day, else the day the last known entry was recorded (F4c).
   */
  postDated(): PostDatedReceipt[] | undefined;
  /**
   * The open items of one account, in the order they were recorded; without a customer those
   * of unidentified cash.
   */
  account(customer?: CustomerId, creditor?: CreditorId): OpenItem[];
  /**
   * An account's balance in each of its currencies: debits, credits, and both together.
   *
   * Refused as: `money.overflow` where a sum leaves the exact range.
   */
  balance(customer?: CustomerId, creditor?: CreditorId): AccountBalance[];
  /**
   * An account's statement of open items (R1).
   *
   * Refused as: `money.overflow`; what the buckets of the options refuse.
   */
  statement(customer: CustomerId, options?: StatementOptions, creditor?: CreditorId): OpenItemStatement;
  /**
   * Ages everything open on the position's day, as known then (G5).
   *
   * Refused as: As `Aging.of`; `record.invalid` where the policy asks for
   * post-dated receipts and the position was read without them.
   */
  aging(policy?: AgingPolicy): AgingReport;
  /** {@link aging}, off the main thread. */
  agingAsync(policy?: AgingPolicy): Promise<AgingReport>;
}

/** Functions about: currency. */
export const currency: {
  /** What is known of a currency: its decimals, its number, when it was withdrawn (F2). */
  info(currency: Currency): CurrencyInfo;
  /** Every currency known, those of the past too, by code. */
  all(): Currency[];
};

/** Functions of {@link Money}. */
export const money: {
  /**
   * Reads a plain decimal such as `1000.00` or `-5`, strictly
   * (see `parse_decimal`); never a text with a currency in it.
   *
   * Refused as: As `parse_decimal` and `new`.
   */
  parse(amount: string, currency: Currency): Money;
  /**
   * An amount rounded to the currency's decimals by the named mode.
   *
   * Refused as: `money.overflow` when the number is too large for the scale.
   */
  rounded(amount: DecimalText, currency: Currency, mode?: RoundingMode): Money;
  /** Nothing, in a currency. */
  zero(currency: Currency): Money;
  /** Whether it is nothing. */
  isZero(money: Money): boolean;
  /** Whether it is a debit: above zero (F5). */
  isPositive(money: Money): boolean;
  /** Whether it is a credit: below zero (F5). */
  isNegative(money: Money): boolean;
  /** The amount without its sign. */
  abs(money: Money): Money;
  /** The amount with the other sign; zero stays zero. */
  negated(money: Money): Money;
  /**
   * The sum of two amounts.
   *
   * Refused as: `money.currency_mismatch` between currencies,
   * `money.overflow` out of range.
   */
  plus(money: Money, other: Money): Money;
  /**
   * The difference of two amounts.
   *
   * Refused as: As `plus`.
   */
  minus(money: Money, other: Money): Money;
  /**
   * The amount times a rate, rounded once by the named mode: 2 % of 1,000.00 is 20.00.
   *
   * Refused as: `money.overflow` when the product cannot be kept exactly before
   * it is rounded, or leaves the range.
   */
  times(money: Money, rate: Rate, mode?: RoundingMode): Money;
  /**
   * The amount times a plain number, rounded once by the named mode.
   *
   * Refused as: As `times`.
   */
  timesFactor(money: Money, factor: DecimalText, mode?: RoundingMode): Money;
  /**
   * The amount rounded to a multiple of a cash step, by the named mode (F2): 12.43 in steps of
   * 0.05 is 12.45 half-up, 12.40 down.
   *
   * Refused as: `money.invalid_cash_step` when the step is finer than the currency's
   * minor unit, `money.overflow` out of range.
   */
  roundToStep(money: Money, step: CashStep, mode?: RoundingMode): Money;
  /**
   * -1, 0 or 1: how an amount compares with another of the same currency.
   *
   * Refused as: `money.currency_mismatch`: currencies are never compared.
   */
  compare(money: Money, other: Money): number;
  /**
   * The sum of amounts of one currency; zero of none.
   *
   * Refused as: `money.currency_mismatch` where one has another currency, `money.overflow`.
   */
  sum(amounts: readonly Money[], currency: Currency): Money;
  /**
   * Shares of an amount by weights, which add up to it exactly (F3).
   *
   * Refused as: `split.invalid_weights` for no weights, a negative one, or all zero.
   */
  split(money: Money, weights: readonly DecimalText[], rule?: SplitRule): Split;
  /**
   * Splits the amount into `lines` equal shares, by a named rule (F3).
   *
   * Refused as: As `split`; zero lines are no weights.
   */
  splitEvenly(money: Money, lines: number, rule?: SplitRule): Split;
};

/** Functions of {@link RoundingMode}. */
export const roundingMode: {
  /**
   * The number with exactly `decimals` decimals; zero has no sign.
   *
   * A number too large to be printed with that many keeps as many as fit.
   */
  round(roundingMode: RoundingMode, number: DecimalText, decimals: number): DecimalText;
};

/** Functions of {@link ToleranceLimit}. */
export const toleranceLimit: {
  /**
   * The largest difference tolerated on an open amount: not below zero, whatever the sign of
   * what is open, and rounded down to the currency, which no payable difference notices.
   *
   * Refused as: `tolerance.invalid` for an amount below zero or a percentage
   * outside nought to 100 %, `money.currency_mismatch` when the limit
   * is of another currency, `money.overflow` out of range.
   */
  allowed(toleranceLimit: ToleranceLimit, residual: Money): Money;
  /**
   * The limit that holds where this one and another do: the stricter of each kind (A4).
   *
   * Refused as: `money.currency_mismatch` for amounts of two currencies.
   */
  stricter(toleranceLimit: ToleranceLimit, other?: ToleranceLimit): ToleranceLimit;
};

/** Functions of {@link Tolerance}. */
export const tolerance: {
  /**
   * Whether a payment that was to be `target` is taken for it, of an item with `residual` open.
   *
   * The target is the amount open, or that less a discount; the percentage is always of the
   * amount open. Above and below are told by the sign of the amount open: of a credit note of
   * −100.00 a payment of −101.00 is above.
   *
   * Refused as: As `ToleranceLimit.allowed`; of the side the payment is on.
   */
  accepts(tolerance: Tolerance, residual: Money, target: Money, payment: Money): boolean;
  /**
   * The tolerance that holds where both do, side by side: the user's and the customer's.
   *
   * Refused as: `money.currency_mismatch` for amounts of two currencies.
   */
  stricter(tolerance: Tolerance, other?: Tolerance): Tolerance;
};

/** Functions about: rate. */
export const rate: {
  /** The rate of so many percent: `2` is `2%`. */
  percent(percent: DecimalText): Rate;
  /** The number of percent: 2 for two percent. */
  asPercent(rate: Rate): DecimalText;
  /**
   * The rate as a plain factor: 0.02 for two percent.
   *
   * Refused as: `rate.out_of_range` when the factor has more decimals than can be kept.
   */
  asFactor(rate: Rate): DecimalText;
  /**
   * A rate raised by percentage points: `1.14%` and `5pp` are `6.14%` (I5).
   *
   * Refused as: `rate.out_of_range` where the sum is not exact.
   */
  plus(rate: Rate, points: Points): Rate;
};

/** Functions about: points. */
export const points: {
  /** The number of points. */
  asPoints(points: Points): DecimalText;
};

/** Functions of {@link ItemId}. */
export const itemId: {
  /**
   * Reads `INV-1`, `INV-1#2` or `INV-1#2.1`: document, installment, part.
   *
   * Refused as: `id.invalid` where the document's id is none, or a number is none.
   */
  parse(text: string): ItemId;
  /** The id as one text: `INV-1#2`, of a part `INV-1#2.1`. */
  text(itemId: ItemId): string;
};

/** Functions about: date. */
export const date: {
  /**
   * Reads a date of the form `YYYY-MM-DD`.
   *
   * Refused as: `date.syntax`, `date.out_of_range`.
   */
  parse(text: string): DateText;
  /**
   * So many days later; earlier when negative.
   *
   * Refused as: `date.out_of_range` when the result leaves the domain (F1).
   */
  plusDays(date: DateText, days: number): DateText;
  /**
   * The same day of the month so many months later (earlier when negative), or the month's
   * last day where it has no such day (T2): 31 Jan + 1 month = 28 Feb.
   *
   * Refused as: `date.out_of_range` when the result leaves the domain (F1).
   */
  plusMonths(date: DateText, months: number): DateText;
  /** The last day of the same month. */
  endOfMonth(date: DateText): DateText;
  /**
   * How many days lie from `earlier` to this day: 1 from yesterday to today, negative when
   * `earlier` is later.
   */
  daysSince(date: DateText, earlier: DateText): number;
  /** The day of the week. */
  weekday(date: DateText): Weekday;
};

/** Functions about: date program. */
export const dateProgram: {
  /**
   * Runs a program from a base date; without a calendar every day is a business day.
   *
   * Refused as: `program.invalid` for steps that make no program, `date.out_of_range`.
   */
  run(steps: readonly Step[], base: DateText, calendar?: Calendar | CalendarParts): ProgramDate;
  /**
   * The same, step by step.
   *
   * Refused as: As `run`.
   */
  explain(steps: readonly Step[], base: DateText, calendar?: Calendar | CalendarParts): Derivation;
  /**
   * Reads a program from its text: `"add_days 30, adjust following"`.
   *
   * Refused as: `program.invalid`.
   */
  parse(text: string): Step[];
  /**
   * A program as text.
   *
   * Refused as: `program.invalid` for steps that make no program.
   */
  text(steps: readonly Step[]): string;
};

/** Functions of {@link DayCount}. */
export const dayCount: {
  /**
   * The days from start to end; none from a day to itself.
   *
   * Refused as: `day_count.invalid`, of field `end` when the end lies before
   * the start; after that, of field `termination` when
   * `'thirty_e_360_isda'` is asked without that date, whether it would
   * matter or not.
   */
  days(dayCount: DayCount, period: DayCountInput): number;
  /**
   * The exact part of a year from start to end, which may be more than a whole one.
   *
   * Refused as: As `days`.
   */
  yearFraction(dayCount: DayCount, period: DayCountInput): YearFraction;
  /**
   * Simple interest on an amount over a period: amount × rate × part of a year, rounded once.
   *
   * Refused as: `day_count.invalid` for a period that runs backwards or lacks a date,
   * `money.overflow`.
   */
  interest(dayCount: DayCount, period: DayCountInput, amount: Money, rate: Rate, rounding?: RoundingMode): Money;
};

/** Functions of {@link Schedule}. */
export const schedule: {
  /** The schedule of a host that knows its due date: one installment, no discount. */
  single(due: DateText, amount: Money): Schedule;
  /**
   * Refuses a schedule that cannot be that of a document of this total.
   *
   * In this order, installment by installment: at least one; each in the currency of the total
   * and not of the other sign (T9); each offer's last day on or before the due date (T6), its
   * discount of the installment's sign and no more than it, discount + pay = amount, the
   * offers by their last day; at the end, the amounts sum to the total (V1).
   *
   * Refused as: `money.currency_mismatch` between currencies,
   * `record.total_mismatch` for everything else, with the field
   * (`installments[0].offers[0].until`).
   */
  validate(schedule: Schedule, total: Money): void;
  /**
   * The share of an amount inside the total, of tax or freight, in each installment (T8, F3).
   *
   * Prorated by the installments' amounts, rule (a) largest remainder; or all in the first.
   * The shares are in the order of the installments and sum to the amount: 500.00 of 1,210.00
   * with 210.00 tax carries 86.78, not 105.00.
   *
   * Refused as: `money.currency_mismatch` for another currency,
   * `record.total_mismatch` for a schedule without installments,
   * `money.overflow` out of range.
   */
  taxShares(schedule: Schedule, tax: Money, allocation?: Allocation): Money[];
};

/** Functions of {@link DueHistory}. */
export const dueHistory: {
  /**
   * The due date in force on a day: a change counts from its effective day on, that day
   * included (T12).
   */
  dueOn(dueHistory: DueHistory, day: DateText): DateText;
  /**
   * How many days past the due date in force a day is: 0 on the due date itself (T7) and
   * before. What aging goes by.
   */
  daysPastDue(dueHistory: DueHistory, asOf: DateText): number;
  /**
   * How many of the days through `asOf`, that day included, were late (T12): a day is late if
   * it lies after the due date in force on it, and after the date of every change since that
   * waives the past. What interest and lateness figures go by.
   *
   * Changes that take effect after `asOf` are not yet known and count for nothing.
   */
  lateDays(dueHistory: DueHistory, asOf: DateText): number;
};

/** Functions of {@link LegalCaps}. */
export const legalCaps: {
  /**
   * The limits of a law the library brings: `eu` or `fr`.
   *
   * Refused as: `terms.invalid` for another name.
   */
  builtin(set: string): LegalCaps;
  /**
   * The limits of a law from rows in the form of `data/legal_caps.csv`: a head line, then one
   * row each; lines that start with `#` and empty ones are passed over.
   *
   * Refused as: `terms.invalid` for a head or row that is not of that form (the
   * field names the line), or when no row is of that law.
   */
  read(rows: string, set: string): LegalCaps;
  /**
   * What a person should look at before these terms are used; empty when nothing.
   *
   * The due date is held against the most generous limit that applies: those of the case, or,
   * where the law has none of its own for periodic invoices, those between undertakings. The
   * last day of a limit is within it. `asOf` is the caller's day, against which the review
   * dates are read. A limit past 9999-12-31 is no limit.
   */
  check(legalCaps: LegalCaps, facts: CapFacts, asOf: DateText): CapWarning[];
};

/** Functions of {@link DiscountBase}. */
export const discountBase: {
  /**
   * The amount a percentage is taken of (E2): 1,210.00 gross, 1,000.00 net of 210.00 tax.
   *
   * Freight, where given, is taken off each base but the flagged lines, which say themselves
   * what is in them.
   *
   * Refused as: `terms.missing_fact` when `tax` or `lines` is needed
   * and missing, `money.currency_mismatch` between currencies.
   */
  amount(discountBase: DiscountBase, facts: BaseFacts): Money;
};

/** Functions about: discount. */
export const discount: {
  /**
   * The discount on an amount, forward from the document and rounded once (E2, E4, E9).
   *
   * Never more than the amount itself. With a cash step, what is left to pay is rounded to the
   * step, from the unrounded figure, and the discount is the difference.
   *
   * Refused as: `money.currency_mismatch` when a fixed discount, the base and the
   * amount are of two currencies, `money.invalid_cash_step` for a step finer
   * than the currency, `money.overflow` out of range.
   */
  of(off: DiscountOff, facts: Discountable): Discounted;
  /**
   * The tax a mixed invoice bills: on the net less the discount, whether it is taken or not (E2).
   *
   * The discounted net is rounded to the currency, then the tax on it, each by `rounding`.
   *
   * Refused as: `money.overflow` out of range.
   */
  mixedTax(facts: MixedTax, rounding?: RoundingMode): Money;
  /**
   * The best offer still open on a day: one whose last day is that day or later (E1).
   *
   * Of two that keep back the same, the earlier. None when every offer has lapsed.
   */
  bestOffer(installment: Installment, on: DateText): DiscountOffer | undefined;
  /**
   * What a payment within the discount period settles of an installment (E5).
   *
   * Refused as: `money.currency_mismatch`, `money.overflow`.
   */
  settle(facts: Early, policy?: PartialPolicy): EarlySettlement;
  /**
   * What a payment does to what is open of an installment (A5).
   *
   * In time a payment is measured against the amount less the discount and against the whole; where
   * both would do, the exact one wins, then the one that writes off less, then the one without
   * discount. An offer that lapsed within the grace days is looked at last, and only in full.
   *
   * Refused as: `terms.invalid` when the payment has another sign than what is open,
   * or an offer does not fit it; `tolerance.invalid` for limits that
   * cannot be; `money.currency_mismatch` between currencies.
   */
  close(installment: OpenInstallment, payment: EarlyPayment, policy?: EarlyPolicy): Closing;
  /**
   * What one payment does that is meant to settle several installments at once (A5).
   *
   * The target is what is open of all less their discounts, and tolerated is what is of each,
   * together. Of the late discounts the set of fewest is taken that the payment hits, none before
   * one, then the one that writes off least, then the first in the order given; more than all of it
   * is over-paid.
   *
   * Refused as: As `close`; all must have one sign.
   */
  closeTogether(installments: readonly OpenInstallment[], payment: EarlyPayment, policy?: EarlyPolicy): LumpSum;
  /**
   * What settles an installment, or all the installments of an invoice or of an account, on each day
   * between two, both inclusive; days of the same answer are one range.
   *
   * Each installment takes its best discount of the day, and credits among them take off what they
   * would earn. A table of no installments has no ranges: nothing is of no currency. Interest for
   * paying late is not in it.
   *
   * Refused as: `reading.invalid_period` when the last day is before the first;
   * `money.currency_mismatch` between currencies;
   * `terms.invalid` where offers do not fit what is open;
   * `money.overflow` out of range.
   */
  payByTable(installments: readonly OpenInstallment[], from: DateText, to: DateText): PayByRange[];
  /**
   * What may still be kept back of an installment (E6): each frozen discount less that of the
   * linked credit notes and less what was taken, at least nothing and at most what is open.
   *
   * A credit note brings its own discount, or takes its share: `discount × credited ÷ amount`,
   * summed over the notes and rounded half-up once. Offers that come to nothing are left out.
   *
   * Refused as: `money.currency_mismatch` between currencies,
   * `terms.invalid` when an amount has another sign than the installment
   * or more is open or credited than it came to, `money.overflow` out of
   * range.
   */
  stillOpen(installment: Installment, progress: InstallmentProgress): OpenInstallment;
  /**
   * The yearly cost of not taking a discount, which is what granting it costs (E10).
   *
   * `days` is by how many days the payment comes earlier: of 2/10 net 30 it is 20. Both rates are
   * rounded half-up to ten digits of a percent.
   *
   * Refused as: `rate.out_of_range` for a discount that is not above nought and below 100 %, and
   * for a cost too large for a rate; `terms.invalid` for no days.
   */
  annualCost(discount: Rate, days: number, year?: YearDays): DiscountCost;
  /**
   * The discount at which paying early costs as much as it brings (E10).
   *
   * `p* = r·Δ ÷ year ÷ (1 + r·Δ ÷ year)`. For a seller, `rate` is what its money costs and what
   * waiting is expected to lose: a smaller discount is worth granting. For a buyer, it is what the
   * money would bear or cost elsewhere: a larger discount is worth taking. Rounded half-up to six
   * digits of a percent.
   *
   * Refused as: `rate.out_of_range` for a rate below nought or beyond all measure;
   * `terms.invalid` for no days.
   */
  breakEven(rate: Rate, days: number, year?: YearDays): Rate;
};

/** Functions of {@link OpenInstallment}. */
export const openInstallment: {
  /**
   * The best discount of a day: of the offers still open, and of the one that slides (E1).
   *
   * Of two that keep back the same, the offer that lasts. Never one of nothing.
   *
   * Refused as: As `SlidingOffer.on`.
   */
  bestOn(openInstallment: OpenInstallment, day: DateText): DiscountOffer | undefined;
};

/** Functions of {@link SlidingOffer}. */
export const slidingOffer: {
  /**
   * The discount of a day: nothing from the end on, never above the base.
   *
   * Refused as: `rate.out_of_range` for a rate below nought, or a linear one above 100 %;
   * `terms.invalid` for a start that is not before the end,
   * `money.overflow` out of range.
   */
  on(slidingOffer: SlidingOffer, day: DateText): Money;
  /** The first day that earns nothing. */
  end(slidingOffer: SlidingOffer): DateText;
};

/** Functions of {@link DocumentKind}. */
export const documentKind: {
  /**
   * Whether the document lowers what is owed; for a transfer, a residual or a conversion its
   * amount tells.
   */
  isCredit(documentKind: DocumentKind): boolean;
  /** Whether it is money in: a payment or an advance. */
  isCash(documentKind: DocumentKind): boolean;
};

/** Functions of {@link BookedRate}. */
export const bookedRate: {
  /**
   * An amount of the document's currency in the base currency at this rate, rounded half-up.
   *
   * Refused as: `money.overflow` out of range.
   */
  convert(bookedRate: BookedRate, amount: Money): Money;
};

/** Functions of {@link Invoice}. */
export const invoice: {
  /**
   * The invoice with the schedule its terms give for its date and total, frozen (T10).
   *
   * Refused as: As `PaymentTerms.schedule`.
   */
  withTerms(invoice: Invoice, terms: PaymentTerms | TermsText): Invoice;
  /**
   * The same on a calendar of business days (T6). The posting, delivery and tax the invoice
   * knows are taken from it.
   *
   * Refused as: As `PaymentTerms.schedule`.
   */
  withTermsIn(invoice: Invoice, terms: PaymentTerms | TermsText, calendar: Calendar | CalendarParts): Invoice;
  /** The invoice due in one amount on a day the host knows. */
  dueOn(invoice: Invoice, due: DateText): Invoice;
  /**
   * Checks that no amount is negative, that lines, tax, installments and total add up, and
   * that what the terms say is frozen in a schedule (T10).
   *
   * Refused as: `record.invalid` or
   * `record.total_mismatch`, naming the field.
   */
  check(invoice: Invoice): void;
};

/** Functions of {@link DebitNote}. */
export const debitNote: {
  /**
   * Checks that no amount is negative and that lines, tax, installments and total add up.
   *
   * Refused as: `record.invalid` or
   * `record.total_mismatch`, naming the field.
   */
  check(debitNote: DebitNote): void;
};

/** Functions of {@link CreditNote}. */
export const creditNote: {
  /**
   * Checks that no amount is negative and that lines, tax, installments and total add up.
   *
   * Refused as: `record.invalid` or
   * `record.total_mismatch`, naming the field.
   */
  check(creditNote: CreditNote): void;
};

/** Functions of {@link Payment}. */
export const payment: {
  /**
   * Checks that the amount is not negative.
   *
   * Refused as: `record.invalid`, naming the field.
   */
  check(payment: Payment): void;
};

/** Functions of {@link Refund}. */
export const refund: {
  /**
   * Checks that the amount is not negative.
   *
   * Refused as: `record.invalid`, naming the field.
   */
  check(refund: Refund): void;
};

/** Functions of {@link OpeningItem}. */
export const openingItem: {
  /**
   * Checks the amounts and that the customer is named unless it is cash.
   *
   * Refused as: `record.invalid`,
   * `record.total_mismatch` or
   * `money.currency_mismatch`, naming the field.
   */
  check(openingItem: OpeningItem): void;
};

/** Functions of {@link ReferenceScheme}. */
export const referenceScheme: {
  /**
   * Reads a text as a reference of this scheme and checks its digits.
   *
   * Blanks, dots, slashes, pluses, the stars some Belgian forms print in their place, and
   * hyphens between digits do not count, nor does case. A text that fails is tried again without
   * its leading zeros, of which banks add some; of a scheme with a fixed length, without those
   * too many.
   *
   * Refused as: `reference.form` when the text has not the scheme's length or
   * characters, or is nothing but zeros; `reference.check_digit`
   * when it has, and a check digit is wrong: found and expected are the digits.
   */
  check(referenceScheme: ReferenceScheme, text: string): PaymentReference;
  /**
   * The reference a payload has in this scheme: the payload with its check digits.
   *
   * The payload is written as for `check`. One that is too short for a scheme of
   * fixed length (26 digits, 10 digits) gets zeros in front.
   *
   * Refused as: `reference.form` when the scheme does not take the payload.
   */
  make(referenceScheme: ReferenceScheme, payload: string): PaymentReference;
  /**
   * The open references from which a text with a wrong check digit differs by one slip: one
   * character changed, or two neighbours swapped (A13). A suggestion to a person, never a match.
   */
  nearMisses(referenceScheme: ReferenceScheme, text: string, open: readonly string[]): NearMiss[];
};

/** Functions of {@link PaymentReference}. */
export const paymentReference: {
  /**
   * Every scheme a text satisfies, in the order of `ReferenceScheme.ALL`; empty where none.
   *
   * One digit in ten is right by chance: a short text of digits that satisfies one of the
   * national schemes tells little by itself.
   */
  recognize(text: string): PaymentReference[];
  /**
   * The references of some schemes in a text with words around them, by place, length and
   * scheme: candidates, of which the open references tell which are meant (A13).
   */
  findIn(text: string, schemes: readonly ReferenceScheme[]): FoundReference[];
};

/** Functions of {@link Entry}. */
export const entry: {
  /**
   * The entry as one line of JSON, without a line break.
   *
   * Refused as: `ledger.entry_syntax`, should a fact not be writable; none is known.
   */
  toLine(entry: Entry): string;
  /**
   * Reads a line that `toLine` wrote.
   *
   * Refused as: `ledger.unknown_schema` for a version this release does not know,
   * `ledger.entry_syntax` for anything that is not an entry: an unknown
   * field, a number where an amount's text belongs, a date that does not exist.
   */
  fromLine(line: string): Entry;
};

/** Functions of {@link OpenItem}. */
export const openItem: {
  /** How many days past due it is on a day: 0 on the due date and before (T7), and without one. */
  daysPastDue(openItem: OpenItem, asOf: DateText): number;
  /** Whether it is past due on a day: a debit, open, after its due date (T7). */
  isPastDue(openItem: OpenItem, asOf: DateText): boolean;
  /**
   * How many days were late through a day, by the due date in force on each (T12).
   *
   * The worked example of T12 stands at `DueHistory`.
   */
  lateDays(openItem: OpenItem, asOf: DateText): number;
  /** The share in a dimension, without sign and at most what is open (G8). */
  share(openItem: OpenItem, dimension: Dimension): Money;
};

/** Functions of {@link Claim}. */
export const claim: {
  /**
   * An open item as a debt by itself, as old as its invoice: a charge is costs, all else
   * principal. Whether a charge is interest, and on which debt, the item does not tell.
   */
  of(item: OpenItem): Claim;
};

/** Functions about: claims. */
export const claims: {
  /**
   * Shares an amount paid on a day over debts with their interest and costs, by an order of a
   * statute or a contract (A8): a proposal, never a posting.
   *
   * Refused as: `record.invalid` for an amount below zero or an order of other components,
   * `money.overflow`.
   */
  allocate(amount: Money, on: DateText, claims: readonly Claim[], order?: SettlementOrder): ClaimAllocation;
};

/** Functions of {@link SettlementOrder}. */
export const settlementOrder: {
  /**
   * The German order: designation, due, least secured, most burdensome, oldest, pro rata (BGB
   * §366); inside a debt costs, interest, principal (§367).
   */
  bgb(): SettlementOrder;
  /**
   * The French order: designation, due, what the debtor has most interest in paying, oldest,
   * pro rata (Code civil 1342-10); interest before the capital (1343-1).
   */
  codeCivil(): SettlementOrder;
  /**
   * Over all debts in proportion to what is open of each, whatever their dates (A1, strategy
   * 12).
   */
  proRata(): SettlementOrder;
  /**
   * Checks that each component stands in the order once.
   *
   * Refused as: `record.invalid`, with the components found.
   */
  check(settlementOrder: SettlementOrder): void;
};

/** Functions of {@link MatchPolicy}. */
export const matchPolicy: {
  /**
   * Whether it makes sense.
   *
   * Refused as: `tolerance.invalid` for limits that cannot be,
   * `money.currency_mismatch` for a customer's limit in another
   * currency than the policy's.
   */
  check(matchPolicy: MatchPolicy): void;
};

/** Functions about: matching. */
export const matching: {
  /**
   * Proposes for each receipt which open items it settles, in the order of the receipts (A1);
   * nothing is posted.
   *
   * What is open of an item is given out once: first to the earliest value date, then by id,
   * and only an automatic proposal takes it. A receipt that is refused stops no other.
   */
  propose(receipts: readonly Receipt[], items: readonly OpenItem[], known: readonly KnownPayer[], policy?: MatchPolicy): MatchResult[];
  /** {@link propose}, off the main thread. */
  proposeAsync(receipts: readonly Receipt[], items: readonly OpenItem[], known: readonly KnownPayer[], policy?: MatchPolicy): Promise<MatchResult[]>;
};

/** Functions of {@link MatchProposal}. */
export const matchProposal: {
  /**
   * The applications and discounts of the proposal, as one fact that stands or falls together;
   * the receipt's payment must be in the ledger. A proposal without shares has no facts.
   *
   * Credits taken with the receipt settle the debits due first, the receipt the rest. Ids are
   * made of the receipt's and the item's, `P-1:INV-1042#1`: posted twice, nothing happens twice
   * (A12), and what is left of the receipt can settle other items later. What is let go (A4) is
   * written off the item, and what is kept off the receipt. Of a discount that needs acceptance,
   * posting is the acceptance. A bounce of the receipt takes discounts and what was let go back
   * too, and a `Reversal` of the whole's id takes back the proposal (A11).
   *
   * Refused as: `id.invalid` where the two ids are too long for one.
   */
  facts(matchProposal: MatchProposal, date: DateText): Together;
};

/** Functions about: aging. */
export const aging: {
  /**
   * Ages items on a day, whatever their order and whoever made them.
   *
   * Every item counts, with nothing open and below zero too. A million items take about as
   * long as reading them from memory.
   *
   * Refused as: As `AgingPolicy.check`; `record.invalid` where the policy asks
   * for post-dated receipts, which only a position has; then by the first item that has a fault:
   * `aging.other_day` when it is of another day (with `project`: of a later
   * one), `aging.missing_basis_date` when it has none of the dates asked
   * for, `aging.missing_rate` when its currency has no rate;
   * `aging.other_day` too for rates of another day;
   * `money.overflow` when a sum leaves the range;
   * `reading.does_not_foot` should the sums not agree, which is a defect.
   */
  of(asOf: DateText, items: readonly OpenItem[], policy?: AgingPolicy): AgingReport;
  /** {@link of}, off the main thread. */
  ofAsync(asOf: DateText, items: readonly OpenItem[], policy?: AgingPolicy): Promise<AgingReport>;
  /**
   * Spreads an amount over open debits in an order, without posting anything (K2).
   *
   * Refused as: `money.currency_mismatch`, `record.invalid` for an amount of nought or less.
   */
  allocate(amount: Money, items: readonly OpenItem[], order?: AllocationOrder): Allocated;
};

/** Functions of {@link AgingPolicy}. */
export const agingPolicy: {
  /**
   * Refuses a policy that contradicts itself.
   *
   * Refused as: `record.invalid` when the fallback names a date twice or the
   * basis itself, `rate.out_of_range` for a rate that is not above zero.
   */
  check(agingPolicy: AgingPolicy): void;
  /** The policy in words, one sentence a line: what a collections manager would sign. */
  describe(agingPolicy: AgingPolicy): string;
};

/** Functions of {@link AgingBasis}. */
export const agingBasis: {
  /** The item's date of this kind, where it has one. */
  dateOf(agingBasis: AgingBasis, item: OpenItem): DateText | undefined;
  /**
   * Whether an age of nought or less means that nothing is due yet (T7): so for the two kinds
   * of due date only.
   */
  isDue(agingBasis: AgingBasis): boolean;
};

/** Functions of {@link Buckets}. */
export const buckets: {
  /**
   * Buckets in days, by the last day of each (negative: the farthest day).
   *
   * Refused as: `aging.invalid_buckets` for an empty list, one that does not
   * increase, or a number beyond 3,652,058 days.
   */
  days(bounds: readonly number[]): Buckets;
  /**
   * The edges on a day, in days of age: bucket i holds the ages from edge i − 1 up to but not
   * including edge i.
   *
   * Only edges in months depend on the day. One beyond the calendar is the least or largest
   * number there is: no date reaches it.
   */
  edges(buckets: Buckets, asOf: DateText): number[];
  /** The bucket of a date on a day, counted from 0. */
  bucketOf(buckets: Buckets, asOf: DateText, date: DateText): number;
  /**
   * The names of the buckets, as they read for a basis.
   *
   * By a due date the bucket up to age 0 is "Not due"; by any other date an age of 0 or less
   * says nothing of what is due, so it is called "0 and before". Weeks are named in days.
   */
  names(buckets: Buckets, basis?: AgingBasis): BucketName[];
};

/** Functions of {@link ClosingRates}. */
export const closingRates: {
  /**
   * An amount in the base currency, rounded half-up.
   *
   * Refused as: `aging.missing_rate` when its currency has no rate here,
   * `money.overflow` out of range.
   */
  convert(closingRates: ClosingRates, amount: Money): Money;
};

/** What has a JSON form, by name. */
export interface JsonTypes {
  Money: Money;
  ItemId: ItemId;
  CurrencyInfo: CurrencyInfo;
  Split: Split;
  Refusal: Refusal;
  ToleranceLimit: ToleranceLimit;
  Tolerance: Tolerance;
  ProgramDate: ProgramDate;
  Derivation: Derivation;
  DerivedStep: DerivedStep;
  DayCountInput: DayCountInput;
  YearFraction: YearFraction;
  Schedule: Schedule;
  Installment: Installment;
  DiscountOffer: DiscountOffer;
  InstallmentTrace: InstallmentTrace;
  OfferTrace: OfferTrace;
  ScheduleInput: ScheduleInput;
  TermsLine: TermsLine;
  TermsDate: TermsDate;
  DiscountTier: DiscountTier;
  TermsOptions: TermsOptions;
  DueChange: DueChange;
  DueHistory: DueHistory;
  LegalCaps: LegalCaps;
  CapRule: CapRule;
  CapFacts: CapFacts;
  BaseFacts: BaseFacts;
  Discountable: Discountable;
  Discounted: Discounted;
  MixedTax: MixedTax;
  Early: Early;
  EarlySettlement: EarlySettlement;
  OpenInstallment: OpenInstallment;
  InstallmentProgress: InstallmentProgress;
  LinkedCredit: LinkedCredit;
  SlidingOffer: SlidingOffer;
  EarlyPayment: EarlyPayment;
  EarlyPolicy: EarlyPolicy;
  Closing: Closing;
  LumpSum: LumpSum;
  PayByRange: PayByRange;
  DiscountCost: DiscountCost;
  Creditor: Creditor;
  Customer: Customer;
  Line: Line;
  BookedRate: BookedRate;
  Invoice: Invoice;
  DebitNote: DebitNote;
  CreditNote: CreditNote;
  Payment: Payment;
  Refund: Refund;
  OpeningItem: OpeningItem;
  PaymentReference: PaymentReference;
  FoundReference: FoundReference;
  NearMiss: NearMiss;
  Receipt: Receipt;
  RemittanceLine: RemittanceLine;
  KnownPayer: KnownPayer;
  Entry: Entry;
  Target: Target;
  Application: Application;
  Adjustment: Adjustment;
  Transfer: Transfer;
  Residual: Residual;
  Conversion: Conversion;
  Reversal: Reversal;
  TermChange: TermChange;
  FxDifference: FxDifference;
  DimensionChange: DimensionChange;
  Identification: Identification;
  PeriodLock: PeriodLock;
  PolicyChange: PolicyChange;
  Together: Together;
  LedgerPolicy: LedgerPolicy;
  Posted: Posted;
  PostResult: PostResult;
  PositionQuery: PositionQuery;
  OpenItem: OpenItem;
  AccountBalance: AccountBalance;
  Activity: Activity;
  ItemChange: ItemChange;
  DocumentStatus: DocumentStatus;
  SettledBy: SettledBy;
  PostDatedReceipt: PostDatedReceipt;
  AllocationShare: AllocationShare;
  Allocated: Allocated;
  Claim: Claim;
  ClaimPart: ClaimPart;
  ClaimShare: ClaimShare;
  ClaimAllocation: ClaimAllocation;
  SettlementOrder: SettlementOrder;
  MatchPolicy: MatchPolicy;
  PayerPolicy: PayerPolicy;
  MatchProposal: MatchProposal;
  MatchShare: MatchShare;
  MatchEvidence: MatchEvidence;
  MatchAttempt: MatchAttempt;
  MatchResult: MatchResult;
  Buckets: Buckets;
  BucketName: BucketName;
  ClosingRates: ClosingRates;
  AgingPolicy: AgingPolicy;
  AgingReport: AgingReport;
  AgingRow: AgingRow;
  AgingTotal: AgingTotal;
  AgingAmounts: AgingAmounts;
  AgingPostDated: AgingPostDated;
  AgingBase: AgingBase;
  DimensionAmounts: DimensionAmounts;
  AgingFooting: AgingFooting;
  BasisFallback: BasisFallback;
  ExcessShare: ExcessShare;
  RollForward: RollForward;
  RollForwardRow: RollForwardRow;
  RollForwardTotal: RollForwardTotal;
  RollForwardAmounts: RollForwardAmounts;
  StatementOptions: StatementOptions;
  OpenItemStatement: OpenItemStatement;
  StatementCurrency: StatementCurrency;
  StatementItem: StatementItem;
  StatementOffer: StatementOffer;
  ActivityStatement: ActivityStatement;
  BalanceForwardStatement: BalanceForwardStatement;
  LastStatement: LastStatement;
  StatementAccount: StatementAccount;
  StatementLine: StatementLine;
  StatementAllocation: StatementAllocation;
  JournalOptions: JournalOptions;
  Journal: Journal;
  Posting: Posting;
  PostingLine: PostingLine;
  JournalTotal: JournalTotal;
  Revaluation: Revaluation;
  RevaluationRow: RevaluationRow;
  ControlLine: ControlLine;
  Tie: Tie;
  TieRow: TieRow;
  TieDifference: TieDifference;
  RoundingMode: RoundingMode;
  SplitRule: SplitRule;
  Weekday: Weekday;
  JoinRule: JoinRule;
  Roll: Roll;
  DayCount: DayCount;
  Step: Step;
  Allocation: Allocation;
  DiscountBase: DiscountBase;
  PartialPolicy: PartialPolicy;
  FullPayer: FullPayer;
  LateDiscount: LateDiscount;
  UnearnedDiscount: UnearnedDiscount;
  ClosingReason: ClosingReason;
  PayByReason: PayByReason;
  YearDays: YearDays;
  Slide: Slide;
  CapCase: CapCase;
  CapFrom: CapFrom;
  CapEnds: CapEnds;
  CapUnless: CapUnless;
  BaseDate: BaseDate;
  Share: Share;
  DiscountOff: DiscountOff;
  CapWarning: CapWarning;
  PayerMark: PayerMark;
  ReferenceScheme: ReferenceScheme;
  ReferenceSlip: ReferenceSlip;
  DocumentKind: DocumentKind;
  Dimension: Dimension;
  DebitNotePurpose: DebitNotePurpose;
  CreditReason: CreditReason;
  PaymentKind: PaymentKind;
  Component: Component;
  Traversal: Traversal;
  Priority: Priority;
  ClaimTie: ClaimTie;
  MatchStrategy: MatchStrategy;
  MatchRound: MatchRound;
  MatchGrade: MatchGrade;
  AttemptOutcome: AttemptOutcome;
  AmountFit: AmountFit;
  PartyEvidence: PartyEvidence;
  AdjustmentKind: AdjustmentKind;
  ReversalEffect: ReversalEffect;
  AppliesTo: AppliesTo;
  LockedPeriod: LockedPeriod;
  Outcome: Outcome;
  Lifecycle: Lifecycle;
  Settlement: Settlement;
  StatusSummary: StatusSummary;
  Fact: Fact;
  Known: Known;
  AcrossCustomers: AcrossCustomers;
  ActivityKind: ActivityKind;
  AllocationOrder: AllocationOrder;
  AccountRole: AccountRole;
  AgingBasis: AgingBasis;
  UnappliedCredits: UnappliedCredits;
  MissingBasis: MissingBasis;
  AgingGroup: AgingGroup;
}

/** The JSON form of each record, enum and union: the same in every language. */
export const json: {
  /** The JSON form of a value. */
  write<Name extends keyof JsonTypes>(type: Name, value: JsonTypes[Name]): string;
  /** A value from its JSON form. Unknown fields, and numbers for amounts, are refused. */
  read<Name extends keyof JsonTypes>(type: Name, text: string): JsonTypes[Name];
};

/**
 * Calls a function by its name, such as `money.plus` or `ledger.roll_forward`: its arguments and
 * its answer are in the JSON form that all languages share.
 */
export function call(name: string, input: string): string;
/** {@link call}, off the main thread. */
export function callAsync(name: string, input: string): Promise<string>;
/** The names {@link call} knows, each with the names of its arguments. */
export function calls(): Record<string, string[]>;
