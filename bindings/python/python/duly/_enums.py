# Written by `cargo xtask bindings` from crates/duly-api/api.list. Do not edit.
"""The words of every choice: each is a text too, equal to its word."""

from enum import StrEnum


class RoundingMode(StrEnum):
    """How a number loses digits it cannot keep.

    The default is commercial rounding, `HalfUp`.

    >>> duly.Money.rounded("0.125", "EUR", duly.RoundingMode.HALF_EVEN)
    Money('0.12', 'EUR')
    >>> duly.RoundingMode.HALF_EVEN == "half_even"
    True
    """

    #: To the nearest; a tie away from zero. Commercial rounding.
    HALF_UP = "half_up"
    #: To the nearest; a tie to the even digit. Banker's rounding.
    HALF_EVEN = "half_even"
    #: To the nearest; a tie toward zero.
    HALF_DOWN = "half_down"
    #: Toward zero.
    DOWN = "down"
    #: Away from zero.
    UP = "up"


class Weekday(StrEnum):
    """A day of the week.

    >>> calendar = duly.Calendar([duly.Weekday.FRIDAY, "saturday"], [])
    >>> calendar.is_business_day(date(2026, 2, 13))
    False
    """

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class JoinRule(StrEnum):
    """When a day of several calendars is a business day.

    >>> weekends = [duly.Calendar(["friday", "saturday"], []), duly.Calendar.saturday_sunday()]
    >>> duly.Calendar.joined(weekends, duly.JoinRule.HOLIDAYS).weekend
    [<Weekday.FRIDAY: 'friday'>, <Weekday.SATURDAY: 'saturday'>, <Weekday.SUNDAY: 'sunday'>]
    """

    #: Holidays are joined: a day is worked when all calendars work it. The default.
    HOLIDAYS = "holidays"
    #: Business days are joined: a day is worked when at least one calendar works it.
    BUSINESS_DAYS = "business_days"


class Roll(StrEnum):
    """Where a date goes that is no business day (T6). A business day never moves.

    >>> calendar = duly.Calendar.saturday_sunday()
    >>> [str(calendar.roll(date(2026, 2, 28), roll)) for roll in ("following", "modified_following")]
    ['2026-03-02', '2026-02-27']
    """

    #: It stays. The default.
    UNADJUSTED = "unadjusted"
    #: To the next business day.
    FOLLOWING = "following"
    #: To the next business day, or, where that lies in another month, to the one before, be it
    #: in another month too.
    MODIFIED_FOLLOWING = "modified_following"
    #: To the business day before.
    PRECEDING = "preceding"
    #: To the business day before, or, where that lies in another month, to the next one, be it
    #: in another month too.
    MODIFIED_PRECEDING = "modified_preceding"
    #: To the nearest business day, counted in days of the civil calendar; a tie goes forward.
    NEAREST = "nearest"


class DayCount(StrEnum):
    """How days become a part of a year (I6).

    *Actual* counts the days of the civil calendar. *30/360* gives every month 30 days:
    360 × years + 30 × months + days apart, the days of the month d1 (start) and d2 (end) first
    changed as told below, in that order.

    In JSON the name of the `Display` form: `"act_365_fixed"`.

    >>> year = duly.DayCountInput(date(2026, 1, 1), date(2027, 1, 1))
    >>> duly.day_count_days(duly.DayCount.ACT_360, year), duly.day_count_days("thirty_e_360", year)
    (365, 360)
    """

    #: Actual days over 365, in leap years too: the practice in Germany and the United Kingdom.
    #: The default (F9).
    ACT_365_FIXED = "act_365_fixed"
    #: Actual days over 366 when the *end* lies in a leap year, else over 365: actual/365L, in
    #: its form that does not look for a 29 February. No year end splits the period, which keeps
    #: it apart from `ActActIsda`.
    ACT_365_LEAP = "act_365_leap"
    #: Actual days over 360.
    ACT_360 = "act_360"
    #: Actual days over 366, in every year.
    ACT_366 = "act_366"
    #: Actual days, those in leap years over 366 and the others over 365. A day belongs to the
    #: year it begins in: the start counts, the end does not.
    ACT_ACT_ISDA = "act_act_isda"
    #: 30/360 US, with rules for February: if start and end are both the last day of February,
    #: d2 = 30; if the start is, d1 = 30; if d2 is 31 and d1 is 30 or 31, d2 = 30; if d1 is 31,
    #: d1 = 30. From 28 February to 31 March 2026: 30 days.
    THIRTY_360_US = "thirty_360_us"
    #: 30/360 bond basis, without rules for February: if d1 is 31, d1 = 30; if d2 is 31 and d1 is
    #: then 30, d2 = 30. From 28 February to 31 March 2026: 33 days.
    THIRTY_360_BOND = "thirty_360_bond"
    #: 30E/360, Eurobond basis: a 31 becomes 30 on either side.
    THIRTY_E_360 = "thirty_e_360"
    #: 30E/360 ISDA: the last day of any month becomes 30 on either side, but not an end in
    #: February that is the termination date. It must be told that date.
    THIRTY_E_360_ISDA = "thirty_e_360_isda"


class Allocation(StrEnum):
    """Where tax or freight falls due among installments (T8).

    >>> facts = duly.ScheduleInput(date(2026, 1, 15), eur("1190.00"), tax=eur("190.00"))
    >>> options = duly.TermsOptions(tax=duly.Allocation.FIRST)
    >>> terms = duly.PaymentTerms("50% now, 50% net 30").with_options(options)
    >>> [str(part.amount) for part in terms.schedule(facts).installments]
    ['690.00 EUR', '500.00 EUR']
    """

    #: In every installment, in proportion to its amount. The default.
    PRORATE = "prorate"
    #: All of it in the first installment.
    FIRST = "first"


class DiscountBase(StrEnum):
    """What a percentage of discount is counted on (E2). The default is the gross amount (F9).

    >>> duly.PaymentTerms("2/10 net 30").with_discount_base(duly.DiscountBase.NET)
    PaymentTerms('2/10 net 30, discount on net')
    """

    #: The whole amount, tax included; the tax share of a discount taken must be corrected (E3).
    GROSS = "gross"
    #: The amount without tax; the tax is owed in full.
    NET = "net"
    #: Only the lines flagged as discountable, whose sum the caller gives.
    LINES = "lines"
    #: The amount without tax, where the tax was billed on the discounted net from the start
    #: (Belgium): as `Net`, on a total made with `mixed_tax`.
    MIXED = "mixed"


class PartialPolicy(StrEnum):
    """What a payment within the discount window earns when it does not close the item (E5).

    >>> early = duly.Early(eur("1000.00"), eur("20.00"), eur("490.00"), True)
    >>> duly.discount_settle(early, duly.PartialPolicy.NONE).settles
    Money('490.00', 'EUR')
    """

    #: Nothing: the discount is earned only by the payment that closes.
    NONE = "none"
    #: Its share of the discount still possible. The default (F9).
    PROPORTIONAL = "proportional"
    #: Its share, but only the first payment within the window; later ones earn nothing unless
    #: they close.
    FIRST_ONLY = "first_only"


class FullPayer(StrEnum):
    """What becomes of a payment of all that is open where a discount could be had (E8).

    >>> duly.EarlyPolicy(full_payer="take_in_time").full_payer
    <FullPayer.TAKE_IN_TIME: 'take_in_time'>
    """

    #: It closes without a discount: who pays in full asks for none. The default (F9: variant B).
    NO_DISCOUNT = "no_discount"
    #: In time it takes the discount, and the rest stays unapplied.
    TAKE_IN_TIME = "take_in_time"
    #: The same, also within the grace days (variant A).
    TAKE_IN_GRACE = "take_in_grace"


class LateDiscount(StrEnum):
    """Who lets a discount pass that is taken within the grace days (E7).

    >>> duly.EarlyPolicy(late="auto").late
    <LateDiscount.AUTO: 'auto'>
    """

    #: Somebody has to accept it; it is proposed. The default (F9).
    ASK = "ask"
    #: It passes by itself.
    AUTO = "auto"


class UnearnedDiscount(StrEnum):
    """What becomes of a payment that is short by the discount after the grace days (E7).

    >>> duly.EarlyPolicy().unearned
    <UnearnedDiscount.DEDUCTION: 'deduction'>
    """

    #: What is missing stays open, as a deduction with the reason `unearned_discount`. The default
    #: (F9).
    DEDUCTION = "deduction"
    #: What is missing stays open and is charged back.
    CHARGEBACK = "chargeback"
    #: It closes once somebody has allowed the discount.
    ALLOW_WITH_APPROVAL = "allow_with_approval"


class ClosingReason(StrEnum):
    """Why a payment does what it does.

    >>> [str(reason) for reason in duly.ClosingReason][:3]
    ['in_time', 'in_time_over', 'full']
    """

    #: In time, and the amount less the discount, within the tolerance.
    IN_TIME = "in_time"
    #: In time, and more than that but less than all: the excess stays unapplied (E4).
    IN_TIME_OVER = "in_time_over"
    #: All that is open, within the tolerance: no discount.
    FULL = "full"
    #: All that is open, of which the discount stays unapplied: `FullPayer`.
    FULL_LESS_DISCOUNT = "full_less_discount"
    #: Within the grace days, and the amount less the discount.
    LATE = "late"
    #: After the grace days, and short by just the discount: `UnearnedDiscount`.
    UNEARNED = "unearned"
    #: More than all that is open: no discount, the excess stays unapplied.
    OVER_PAID = "over_paid"
    #: Less than would close it.
    PARTIAL = "partial"


class PayByReason(StrEnum):
    """Why so much is to be paid.

    >>> [str(reason) for reason in duly.PayByReason]
    ['discount', 'full', 'past_due']
    """

    #: A discount is earned on these days.
    DISCOUNT = "discount"
    #: No discount is, and nothing of it is past due.
    FULL = "full"
    #: No discount is, and something of it is past due.
    PAST_DUE = "past_due"


class YearDays(StrEnum):
    """How many days a year of interest has in a simple yearly rate.

    >>> [str(year) for year in duly.YearDays]
    ['days_360', 'days_365']
    """

    #: 360 days.
    DAYS_360 = "days_360"
    #: 365 days. The default.
    DAYS_365 = "days_365"


class CapCase(StrEnum):
    """Which of a law's limits applies.

    >>> duly.CapCase("public_exceptional")
    <CapCase.PUBLIC_EXCEPTIONAL: 'public_exceptional'>
    """

    #: Between undertakings. The default.
    BUSINESS = "business"
    #: The debtor is a public body.
    PUBLIC = "public"
    #: The debtor is a public body to which the law grants longer periods.
    PUBLIC_EXCEPTIONAL = "public_exceptional"
    #: A periodic invoice, one for the deliveries of a period.
    PERIODIC = "periodic"
    #: Nothing was agreed about the date.
    SILENT = "silent"


class CapFrom(StrEnum):
    """The day a limit counts from.

    >>> sorted({str(rule.from_) for rule in duly.LegalCaps.builtin("fr").rules})
    ['invoice', 'receipt']
    """

    #: The invoice date.
    INVOICE = "invoice"
    #: The day goods, service or invoice were received, as the source says; where the host gives
    #: none, the invoice date.
    RECEIPT = "receipt"


class CapEnds(StrEnum):
    """Where a limit ends.

    >>> sorted({str(rule.ends) for rule in duly.LegalCaps.builtin("fr").rules})
    ['eom', 'exact']
    """

    #: On the last of the days.
    EXACT = "exact"
    #: At the later of the two readings of "days end of month" (T4), both being admitted; only
    #: for terms that go by the month's end.
    EOM = "eom"


class CapUnless(StrEnum):
    """What lifts a limit.

    >>> sorted({str(rule.unless) for rule in duly.LegalCaps.builtin("eu").rules})
    ['expressly_agreed', 'never']
    """

    #: Nothing.
    NEVER = "never"
    #: An express agreement.
    EXPRESSLY_AGREED = "expressly_agreed"


class ReferenceScheme(StrEnum):
    """A standard by which payment references carry check digits (A13).

    Which one a payee uses is agreed with its bank: nothing in a text of digits tells it.

    | scheme | finds any one wrong digit | finds two neighbours swapped |
    |---|---|---|
    | `Rf` | yes (and any one wrong letter) | yes, if both are digits or both letters |
    | `Qrr` | yes | all but some digits three or seven apart, such as 1 and 4 |
    | `Ogm` | yes | yes |
    | `Viite` | yes | all but digits five apart, such as 1 and 6 |
    | `KidMod11` | yes | yes |
    | `KidMod10`, `Ocr`, `OcrLength` | yes | all but 0 and 9 |

    >>> duly.ReferenceScheme.RF
    <ReferenceScheme.RF: 'rf'>
    """

    #: Creditor reference (ISO 11649:2009): `RF`, check digits 02–98 by mod 97, 1–21 letters and
    #: digits. Printed in fours.
    RF = "rf"
    #: QR reference of Swiss QR-bills (SIX, Swiss Payment Standards), before them ISR: 27 digits,
    #: the last by recursive mod 10. Printed as two and five times five.
    QRR = "qrr"
    #: Structured communication, OGM or VCS (Febelfin, Belgium): 12 digits, the last two the first
    #: ten by mod 97, 97 where that is 0. Printed `+++090/9337/55493+++`.
    OGM = "ogm"
    #: Viitenumero (Finance Finland): 4–20 digits, the last by weights 7, 3, 1. Leading zeros do
    #: not count and are not written. Printed in fives from the right.
    VIITE = "viite"
    #: KID (Nets, Norway) by mod 10: 2–25 digits, the last by Luhn.
    KID_MOD10 = "kid_mod10"
    #: KID by mod 11: 2–25 digits, the last by weights 2–7; a `-` where it would be ten.
    KID_MOD11 = "kid_mod11"
    #: OCR reference (Bankgirot, Sweden): 2–25 digits, the last by Luhn.
    OCR = "ocr"
    #: OCR reference with a length digit: 3–25 digits, the last by Luhn, the one before it the
    #: number of digits in all, by ten. Always an `Ocr` as well.
    OCR_LENGTH = "ocr_length"


class DocumentKind(StrEnum):
    """What a document is. Debits raise what is owed, credits lower it (F5).

    >>> [str(kind) for kind in duly.DocumentKind if duly.document_kind_is_credit(kind)]
    ['credit_note', 'payment', 'advance']
    """

    #: Asks for payment. Debit.
    INVOICE = "invoice"
    #: Raises what is owed after the invoice. Debit.
    DEBIT_NOTE = "debit_note"
    #: Interest, a fee or a compensation charged. Debit.
    CHARGE = "charge"
    #: Lowers what is owed. Credit.
    CREDIT_NOTE = "credit_note"
    #: Money in. Credit.
    PAYMENT = "payment"
    #: Money in before there is an invoice (K5). Credit.
    ADVANCE = "advance"
    #: Money paid back. Debit.
    REFUND = "refund"
    #: What came from another account by a transfer: of either side.
    TRANSFER = "transfer"
    #: The rest of an item, opened as an item of its own (A6): of either side.
    RESIDUAL = "residual"
    #: What came from an item in another currency: of either side.
    CONVERSION = "conversion"


class Dimension(StrEnum):
    """A share of an open amount that somebody has said something about (G8): a dimension of an item,
    never a reason to leave it out.

    >>> day, kind = date(2026, 3, 5), duly.Dimension.DISPUTED
    >>> disputed = duly.DimensionChange("DIS-1", "INV-1", kind, eur("100.00"), day)
    >>> posted = ledger.post(duly.Entry(day, disputed))
    >>> ledger.as_of(date(2026, 3, 31)).open_items()[0].share("disputed")
    Money('100.00', 'EUR')
    """

    #: Contested by the customer.
    DISPUTED = "disputed"
    #: Promised to be paid.
    PROMISED = "promised"
    #: Part of a payment plan.
    PLAN = "plan"
    #: Handed to a collection agency.
    AGENCY = "agency"
    #: Proposed to be written off.
    WRITE_OFF_PROPOSED = "write_off_proposed"
    #: Credit that was put on the account on purpose (A7).
    ON_ACCOUNT = "on_account"


class DebitNotePurpose(StrEnum):
    """What a debit note is for.

    >>> duly.DebitNote("DN-1", "ACME", date(2026, 2, 20), eur("40.00")).purpose
    <DebitNotePurpose.ADJUSTMENT: 'adjustment'>
    """

    #: It corrects an invoice upward, or asks for something beside it.
    ADJUSTMENT = "adjustment"
    #: It charges interest, a fee or a compensation, and does not say which.
    CHARGE = "charge"
    #: It charges interest for paying late.
    INTEREST = "interest"
    #: It charges a fee, such as for a reminder.
    FEE = "fee"
    #: It charges the fixed compensation of a statute for the costs of collection.
    COMPENSATION = "compensation"


class CreditReason(StrEnum):
    """Why a credit note was written.

    >>> [str(reason) for reason in duly.CreditReason][:3]
    ['other', 'return', 'correction']
    """

    #: Not said, or none of the others.
    OTHER = "other"
    #: Goods came back.
    RETURN = "return"
    #: A price, a quantity or a tax was wrong.
    CORRECTION = "correction"
    #: An allowance, a bonus or a rebate.
    ALLOWANCE = "allowance"
    #: It settles a dispute.
    DISPUTE = "dispute"
    #: The invoice was a mistake: credited in full for this reason it is cancelled (U1).
    CANCELLATION = "cancellation"


class PaymentKind(StrEnum):
    """What money in is.

    >>> duly.Payment("PAY-2", date(2026, 3, 5), eur("400.00"), kind="advance").kind
    <PaymentKind.ADVANCE: 'advance'>
    """

    #: A payment of what is owed.
    RECEIPT = "receipt"
    #: A deposit, before there is an invoice (K5); aged as unapplied cash.
    ADVANCE = "advance"


class Component(StrEnum):
    """What a part of a debt is (A8).

    >>> [str(component) for component in duly.Component]
    ['costs', 'interest', 'principal']
    """

    #: What it cost to collect: fees, compensation, costs of proceedings.
    COSTS = "costs"
    #: Interest for paying late.
    INTEREST = "interest"
    #: The debt itself.
    PRINCIPAL = "principal"


class Traversal(StrEnum):
    """Which way a payment goes through debts and their components (A8b).

    >>> duly.SettlementOrder().traversal
    <Traversal.HORIZONTAL: 'horizontal'>
    """

    #: Debt by debt, the components inside each. The default (F9).
    HORIZONTAL = "horizontal"
    #: Component by component, each across all debts: all costs, then all interest, then all
    #: principal.
    VERTICAL = "vertical"


class Priority(StrEnum):
    """A way to say which of two debts comes first (A8). What two debts are alike in, the next decides.

    >>> [str(priority) for priority in duly.Priority]
    ['due', 'least_secured', 'most_burdensome', 'oldest']
    """

    #: What is due before what is not yet; due on its due date already.
    DUE = "due"
    #: What is secured least.
    LEAST_SECURED = "least_secured"
    #: What burdens the debtor most.
    MOST_BURDENSOME = "most_burdensome"
    #: What is oldest; what has no date is older than all.
    OLDEST = "oldest"


class ClaimTie(StrEnum):
    """What becomes of debts that are alike in all priorities.

    >>> duly.SettlementOrder().ties
    <ClaimTie.BY_ID: 'by_id'>
    """

    #: The lower id first. The default.
    BY_ID = "by_id"
    #: In proportion to what is open of each, by the largest remainder (F3); the lower id takes a
    #: unit first.
    PRO_RATA = "pro_rata"


class MatchStrategy(StrEnum):
    """A way to find what a receipt settles (A1). Each answers by itself; they are asked in the order
    of the policy, and the first that finds something is followed.

    >>> [str(strategy) for strategy in duly.MatchStrategy][:4]
    ['remittance_lines', 'references', 'document_numbers', 'single_amount']
    """

    #: The lines of the remittance advice (1).
    REMITTANCE_LINES = "remittance_lines"
    #: The structured references (2).
    REFERENCES = "references"
    #: Numbers of documents in the free text (3).
    DOCUMENT_NUMBERS = "document_numbers"
    #: One item of just this amount (4).
    SINGLE_AMOUNT = "single_amount"
    #: One item of just this amount, less a discount still open on the value date (5).
    SINGLE_WITH_DISCOUNT = "single_with_discount"
    #: All that is open on the account, credits too (6).
    WHOLE_ACCOUNT = "whole_account"
    #: All debits past due (7).
    PAST_DUE = "past_due"
    #: All debits past due with the same number of days from invoice to due date (8).
    PAST_DUE_BY_TERMS = "past_due_by_terms"
    #: All debits due from one day to another.
    DUE_RUN = "due_run"
    #: The only set of debits that makes up the amount, each in full or less its discount (9).
    SUBSET_SUM = "subset_sum"
    #: The oldest debits, as far as the money goes (10). Never automatic by itself.
    OLDEST_FIRST = "oldest_first"
    #: The debits in the order of the policy's `settlement`, as far as
    #: the money goes (11). Never automatic by itself.
    STATUTORY_ORDER = "statutory_order"
    #: A share of each debit, in proportion to what is open of it (12). Never automatic by itself.
    PRO_RATA = "pro_rata"


class MatchRound(StrEnum):
    """How exact an answer has to be. A round asks the strategies for what the round before has not
    found: exact hits come before those that are tolerated (A4), and a discount that has lapsed is
    looked for last (E7).

    >>> [str(round) for round in duly.MatchRound]
    ['exact', 'near', 'late']
    """

    #: To the last unit, in full or less a discount that holds.
    EXACT = "exact"
    #: But for what is tolerated. Asked where the policy tolerates anything.
    NEAR = "near"
    #: With discounts that have lapsed within the grace days, exactly or but for what is
    #: tolerated. Asked where the policy gives grace.
    LATE = "late"


class MatchGrade(StrEnum):
    """How far a proposal may be followed (A3).

    >>> [str(grade) for grade in duly.MatchGrade]
    ['automatic', 'suggested', 'unmatched']
    """

    #: It may be posted without anybody looking.
    AUTOMATIC = "automatic"
    #: Somebody should look. What is of nobody's saying is that.
    SUGGESTED = "suggested"
    #: Nothing, or nothing that is worth a look: all stays unapplied.
    UNMATCHED = "unmatched"


class AttemptOutcome(StrEnum):
    """What a strategy said.

    >>> [str(outcome) for outcome in duly.AttemptOutcome]
    ['nothing', 'found', 'over', 'ambiguous', 'gave_up']
    """

    #: It found nothing.
    NOTHING = "nothing"
    #: It found what is proposed.
    FOUND = "found"
    #: It found less than the amount: further strategies are asked for what else was paid.
    OVER = "over"
    #: It found several answers: the candidates (A2).
    AMBIGUOUS = "ambiguous"
    #: There was too much to try (A2): it is not known.
    GAVE_UP = "gave_up"


class AmountFit(StrEnum):
    """How the amount fits what is proposed (A3).

    >>> [str(fit) for fit in duly.AmountFit][:4]
    ['exact', 'with_discount', 'within_tolerance', 'late_discount']
    """

    #: To the last unit.
    EXACT = "exact"
    #: To the last unit, with the discounts of the shares.
    WITH_DISCOUNT = "with_discount"
    #: But for what is tolerated of the shares (A4).
    WITHIN_TOLERANCE = "within_tolerance"
    #: With a discount that has lapsed within the grace days (E7).
    LATE_DISCOUNT = "late_discount"
    #: Less than what is named: the last item stays open in part. Automatic only where the payer's
    #: own lines say the part.
    PARTIAL = "partial"
    #: More than what is named: something is left unapplied.
    OVER = "over"
    #: Nothing is proposed.
    NONE = "none"


class PartyEvidence(StrEnum):
    """How the payer was known (A3), the strongest first.

    >>> [str(evidence) for evidence in duly.PartyEvidence]
    ['given', 'account', 'alias', 'name', 'documents']
    """

    #: The receipt says so.
    GIVEN = "given"
    #: The account it came from is the customer's alone.
    ACCOUNT = "account"
    #: The payer's name is a learned one, of this customer alone.
    ALIAS = "alias"
    #: The payer's name is like the customer's, and like no other's as much.
    NAME = "name"
    #: Only the documents named tell whose they are.
    DOCUMENTS = "documents"


class AdjustmentKind(StrEnum):
    """What an adjustment is for.

    >>> duly.Adjustment("ADJ-1", "discount", "INV-1", eur("20.00"), date(2026, 3, 5)).kind
    <AdjustmentKind.DISCOUNT: 'discount'>
    """

    #: Kept back for paying early.
    DISCOUNT = "discount"
    #: A difference small enough to let go.
    TOLERANCE = "tolerance"
    #: Tax the payer kept back and owes the state (A14).
    WITHHOLDING = "withholding"
    #: Judged uncollectible (O1).
    WRITE_OFF = "write_off"


class ReversalEffect(StrEnum):
    """Whether what is taken back had ever held (A11).

    >>> duly.Reversal("REV-1", "PAY-1", date(2026, 3, 5)).effect
    <ReversalEffect.VOID_AB_INITIO: 'void_ab_initio'>
    """

    #: It never held: a returned debit or cheque. Interest and days to pay run through. The
    #: default, and that for returns.
    VOID_AB_INITIO = "void_ab_initio"
    #: It held until the reversal.
    FROM_REVERSAL = "from_reversal"


class AppliesTo(StrEnum):
    """What a term change is about (T12).

    >>> duly.TermChange("TC-1", "INV-1", date(2026, 4, 30), date(2026, 3, 5)).applies_to
    <AppliesTo.WHOLE: 'whole'>
    """

    #: Every open amount of the item, also what comes back later.
    WHOLE = "whole"
    #: What is open on the day, as a part of its own; what comes back later ages as before.
    RESIDUAL = "residual"


class LockedPeriod(StrEnum):
    """What happens to an entry that would take effect in a closed period (F4d).

    >>> duly.LedgerPolicy(locked_period=duly.LockedPeriod.FIRST_OPEN_DAY).locked_period
    <LockedPeriod.FIRST_OPEN_DAY: 'first_open_day'>
    """

    #: It is refused, and the error names the day. The default.
    REFUSE = "refuse"
    #: Its posting or application date moves to the first open day; all other dates stay.
    FIRST_OPEN_DAY = "first_open_day"


class Outcome(StrEnum):
    """Whether a post changed anything.

    >>> entry = ledger.entry("PAY-1")
    >>> ledger.post(duly.Entry(date(2026, 3, 5), entry.fact)).outcome
    <Outcome.REPEATED: 'repeated'>
    """

    #: The entry is in the ledger now.
    TAKEN = "taken"
    #: It was taken as asked, but on another day than it asked for (F4d, F4b).
    MOVED = "moved"
    #: The same was in the ledger already; nothing changed (A12).
    REPEATED = "repeated"


class Lifecycle(StrEnum):
    """Where a document is in its life. Drafts never reach a ledger.

    >>> ledger.status("INV-1", date(2026, 3, 31)).lifecycle
    <Lifecycle.ISSUED: 'issued'>
    """

    #: In the books.
    ISSUED = "issued"
    #: Credited in full for the reason of cancelling.
    CANCELLED = "cancelled"


class Settlement(StrEnum):
    """How much of a document is settled.

    >>> ledger.status("INV-1", date(2026, 3, 31)).settlement
    <Settlement.PARTLY_PAID: 'partly_paid'>
    """

    #: Nothing.
    OPEN = "open"
    #: A part.
    PARTLY_PAID = "partly_paid"
    #: All of it.
    SETTLED = "settled"


class StatusSummary(StrEnum):
    """One word for people: the first that holds (U1).

    >>> ledger.status("INV-1", date(2026, 3, 31)).summary
    <StatusSummary.PAST_DUE: 'past_due'>
    """

    #: Credited in full for the reason of cancelling.
    CANCELLED = "cancelled"
    #: Settled, most of it by cash (discount, tolerance and tax withheld count with it).
    PAID = "paid"
    #: Settled, most of it by credit notes, or moved elsewhere.
    CREDITED = "credited"
    #: Settled, most of it written off.
    WRITTEN_OFF = "written_off"
    #: All that is open is disputed.
    DISPUTED = "disputed"
    #: An installment is open after its due date.
    PAST_DUE = "past_due"
    #: A part is settled.
    PARTLY_PAID = "partly_paid"
    #: Nothing is settled, nothing past due.
    OPEN = "open"


class AccountRole(StrEnum):
    """What an account of the general ledger is for. Which one it is, the host says; several roles may
    be one account.

    The first four together are the subledger: what is open of all items (see `Tie`).

    >>> line = ledger.journal(date(2026, 1, 1), date(2026, 3, 31)).postings[0].lines[0]
    >>> line.role
    <AccountRole.RECEIVABLES: 'receivables'>
    """

    #: What is open of invoices, debit notes, charges and credit notes: the control account.
    RECEIVABLES = "receivables"
    #: Cash of known payers that settles nothing yet, and refunds of it (A7).
    UNAPPLIED = "unapplied"
    #: Cash of unknown payers (A7).
    UNIDENTIFIED = "unidentified"
    #: Cash that came before there was an invoice (K5).
    ADVANCES = "advances"
    #: Money at the bank, or on its way there.
    CASH = "cash"
    #: Revenue of invoices and debit notes, without tax.
    SALES = "sales"
    #: The tax in documents.
    SALES_TAX = "sales_tax"
    #: What credit notes take from revenue, without tax.
    CREDIT_NOTES = "credit_notes"
    #: Interest charged.
    INTEREST = "interest"
    #: Fees and compensation charged, and charges that do not say what they are.
    FEES = "fees"
    #: Kept back for paying early; its share of tax is for the host to split (E3).
    DISCOUNT = "discount"
    #: Small differences let go (A4).
    TOLERANCE = "tolerance"
    #: Tax the payer kept back and owes the state (A14).
    WITHHOLDING = "withholding"
    #: Judged uncollectible (O1).
    WRITE_OFF = "write_off"
    #: Judged uncollectible and paid all the same: a write-off taken back from its reversal on
    #: (O3).
    RECOVERY = "recovery"
    #: What rates of exchange made, and what rounding in the base currency left; in the base
    #: currency only (A10).
    EXCHANGE_DIFFERENCE = "exchange_difference"
    #: Between two currencies of one creditor.
    CURRENCY_CLEARING = "currency_clearing"
    #: Between two creditors.
    INTERCOMPANY = "intercompany"
    #: Against what was taken over from other books (F4e).
    OPENING_BALANCE = "opening_balance"


class AgingBasis(StrEnum):
    """Which date of an item its age is counted from: age = as-of date − this date (G1).

    >>> policy = duly.AgingPolicy(basis=duly.AgingBasis.INVOICE)
    >>> ledger.as_of(date(2026, 3, 31)).aging(policy).policy.basis
    <AgingBasis.INVOICE: 'invoice'>
    """

    #: The due date in force, per installment. The default.
    DUE = "due"
    #: The date printed on the document; of a payment its value date.
    INVOICE = "invoice"
    #: The day it entered the books.
    POSTING = "posting"
    #: The day of delivery.
    DELIVERY = "delivery"
    #: The day statutory default begins: age 0 is its first day.
    STATUTORY_DEFAULT = "statutory_default"
    #: The due date before any business-day adjustment (T6).
    NOMINAL_DUE = "nominal_due"


class UnappliedCredits(StrEnum):
    """Where open credits stand: credit notes, advances and cash not yet applied (G6, K1).

    >>> duly.AgingPolicy().unapplied
    <UnappliedCredits.SEPARATE: 'separate'>
    """

    #: In a column of their own. The default.
    SEPARATE = "separate"
    #: In the bucket of their own date, below zero: the date printed on them, of a payment its
    #: value date (K1).
    OWN_DATE = "own_date"
    #: Set against the same customer's oldest items of the currency, in this report only; what is
    #: left of them stands in the column of its own.
    OLDEST_FIRST = "oldest_first"
    #: In the bucket of what is due on the day, which is not due.
    NOT_DUE = "not_due"


class MissingBasis(StrEnum):
    """What becomes of an item with none of the dates asked for (G1).

    >>> item = duly.OpenItem("INV-9#1", "invoice", eur("10.00"), eur("10.00"))
    >>> report = duly.aging_of(date(2026, 3, 31), [item], duly.AgingPolicy(missing="age_zero"))
    >>> [one.text() for one in report.undated]
    ['INV-9#1']
    """

    #: The aging is refused and the error names the item. The default.
    REFUSE = "refuse"
    #: It is aged as of the day itself, age 0, and reported by id.
    AGE_ZERO = "age_zero"
