# Written by `cargo xtask bindings` from crates/duly-api/api.list. Do not edit.
import datetime
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, Final, Literal, TypeAlias, final

from duly._enums import (
    RoundingMode as RoundingMode,
    Weekday as Weekday,
    JoinRule as JoinRule,
    Roll as Roll,
    DayCount as DayCount,
    Allocation as Allocation,
    DiscountBase as DiscountBase,
    PartialPolicy as PartialPolicy,
    FullPayer as FullPayer,
    LateDiscount as LateDiscount,
    UnearnedDiscount as UnearnedDiscount,
    ClosingReason as ClosingReason,
    PayByReason as PayByReason,
    YearDays as YearDays,
    CapCase as CapCase,
    CapFrom as CapFrom,
    CapEnds as CapEnds,
    CapUnless as CapUnless,
    ReferenceScheme as ReferenceScheme,
    DocumentKind as DocumentKind,
    Dimension as Dimension,
    DebitNotePurpose as DebitNotePurpose,
    CreditReason as CreditReason,
    PaymentKind as PaymentKind,
    Component as Component,
    Traversal as Traversal,
    Priority as Priority,
    ClaimTie as ClaimTie,
    MatchStrategy as MatchStrategy,
    MatchRound as MatchRound,
    MatchGrade as MatchGrade,
    AttemptOutcome as AttemptOutcome,
    AmountFit as AmountFit,
    PartyEvidence as PartyEvidence,
    AdjustmentKind as AdjustmentKind,
    ReversalEffect as ReversalEffect,
    AppliesTo as AppliesTo,
    LockedPeriod as LockedPeriod,
    Outcome as Outcome,
    Lifecycle as Lifecycle,
    Settlement as Settlement,
    StatusSummary as StatusSummary,
    AccountRole as AccountRole,
    AgingBasis as AgingBasis,
    UnappliedCredits as UnappliedCredits,
    MissingBasis as MissingBasis,
)

__version__: Final[str]
SCHEMA_VERSION: Final[int]

_Fact: TypeAlias = Invoice | DebitNote | CreditNote | Payment | Refund | OpeningItem | Application | Adjustment | Transfer | Residual | Conversion | Reversal | TermChange | FxDifference | DimensionChange | Identification | PeriodLock | PolicyChange | Together

@final
class Money:
    """An exact amount at the scale of its currency.

    Two are equal when currency and number are. There is no order between currencies, so `Money`
    has no `<`: use `compare`.

    >>> total = duly.Money("1190.00", "EUR")
    >>> total.amount, total.currency
    (Decimal('1190.00'), 'EUR')
    >>> print(total - eur("238.00"))
    952.00 EUR
    >>> f"{total:,}"
    '1,190.00 EUR'
    """
    def __new__(cls, amount: Decimal | int | str, currency: str) -> Money: ...
    def replace(self, **changes: Any) -> Money:
        """The same record with other values in some fields."""
        ...

    @property
    def amount(self) -> Decimal:
        """The number, with exactly the currency's decimals."""
        ...

    @property
    def currency(self) -> str:
        """The currency."""
        ...

    @staticmethod
    def parse(amount: str, currency: str) -> Money:
        """Reads a plain decimal such as `1000.00` or `-5`, strictly
        (see `parse_decimal`); never a text with a currency in it.

        Refused as: As `parse_decimal` and `new`.

        >>> duly.Money.parse("66.67", "EUR")
        Money('66.67', 'EUR')
        >>> duly.Money.parse("66.675", "EUR")
        Traceback (most recent call last):
            ...
        duly.MoneyError: amount `66.675` has 3 decimals but `EUR` has 2 [money.too_many_digits]
        """
        ...

    @staticmethod
    def rounded(amount: Decimal | int | str, currency: str, mode: RoundingMode | str | None = None) -> Money:
        """An amount rounded to the currency's decimals by the named mode.

        Refused as: `money.overflow` when the number is too large for the scale.

        >>> duly.Money.rounded(Decimal("66.665"), "EUR")
        Money('66.67', 'EUR')
        >>> duly.Money.rounded(Decimal("66.665"), "EUR", "half_even")
        Money('66.66', 'EUR')
        """
        ...

    @staticmethod
    def zero(currency: str) -> Money:
        """Nothing, in a currency.

        >>> duly.Money.zero("JPY")
        Money('0', 'JPY')
        """
        ...

    def is_zero(self) -> bool:
        """Whether it is nothing.

        >>> eur("0.00").is_zero()
        True
        """
        ...

    def is_positive(self) -> bool:
        """Whether it is a debit: above zero (F5).

        >>> eur("0.01").is_positive(), eur("0.00").is_positive()
        (True, False)
        """
        ...

    def is_negative(self) -> bool:
        """Whether it is a credit: below zero (F5).

        >>> eur("-0.01").is_negative(), eur("0.00").is_negative()
        (True, False)
        """
        ...

    def abs(self) -> Money:
        """The amount without its sign.

        >>> eur("-25.00").abs()
        Money('25.00', 'EUR')
        """
        ...

    def negated(self) -> Money:
        """The amount with the other sign; zero stays zero.

        >>> eur("25.00").negated()
        Money('-25.00', 'EUR')
        """
        ...

    def plus(self, other: Money) -> Money:
        """The sum of two amounts.

        Refused as: `money.currency_mismatch` between currencies,
        `money.overflow` out of range.

        >>> eur("1000.00").plus(eur("190.00"))
        Money('1190.00', 'EUR')
        >>> eur("1000.00").plus(duly.Money("190.00", "USD"))
        Traceback (most recent call last):
            ...
        duly.MoneyError: `1000.00 EUR` and `190.00 USD` are of different currencies [money.currency_mismatch]
        """
        ...

    def minus(self, other: Money) -> Money:
        """The difference of two amounts.

        Refused as: As `plus`.

        >>> eur("1000.00").minus(eur("1190.00"))
        Money('-190.00', 'EUR')
        """
        ...

    def times(self, rate: str, mode: RoundingMode | str | None = None) -> Money:
        """The amount times a rate, rounded once by the named mode: 2 % of 1,000.00 is 20.00.

        Refused as: `money.overflow` when the product cannot be kept exactly before
        it is rounded, or leaves the range.

        >>> eur("333.25").times("2%")
        Money('6.67', 'EUR')
        >>> eur("333.25").times("2%", "down")
        Money('6.66', 'EUR')
        """
        ...

    def times_factor(self, factor: Decimal | int | str, mode: RoundingMode | str | None = None) -> Money:
        """The amount times a plain number, rounded once by the named mode.

        Refused as: As `times`.

        >>> eur("100.00").times_factor(Decimal("0.33335"))
        Money('33.34', 'EUR')
        """
        ...

    def round_to_step(self, step: Decimal | int | str, mode: RoundingMode | str | None = None) -> Money:
        """The amount rounded to a multiple of a cash step, by the named mode (F2): 12.43 in steps of
        0.05 is 12.45 half-up, 12.40 down.

        Refused as: `money.invalid_cash_step` when the step is finer than the currency's
        minor unit, `money.overflow` out of range.

        >>> duly.Money("12.43", "CHF").round_to_step("0.05")
        Money('12.45', 'CHF')
        """
        ...

    def compare(self, other: Money) -> int:
        """-1, 0 or 1: how an amount compares with another of the same currency.

        Refused as: `money.currency_mismatch`: currencies are never compared.

        >>> eur("10.00").compare(eur("9.99"))
        1
        """
        ...

    @staticmethod
    def sum(amounts: Iterable[Money], currency: str) -> Money:
        """The sum of amounts of one currency; zero of none.

        Refused as: `money.currency_mismatch` where one has another currency, `money.overflow`.

        >>> duly.Money.sum([eur("10.00"), eur("2.50")], "EUR")
        Money('12.50', 'EUR')
        >>> duly.Money.sum([], "EUR")
        Money('0.00', 'EUR')
        """
        ...

    def split(self, weights: Iterable[Decimal | int | str], rule: SplitRule | str | None = None) -> Split:
        """Shares of an amount by weights, which add up to it exactly (F3).

        Refused as: `split.invalid_weights` for no weights, a negative one, or all zero.

        >>> [str(part) for part in eur("100.00").split([1, 1, 1]).parts]
        ['33.33 EUR', '33.33 EUR', '33.34 EUR']
        >>> largest = duly.SplitRule.largest_remainder()
        >>> [str(part) for part in eur("100.00").split([1, 1, 1], largest).parts]
        ['33.34 EUR', '33.33 EUR', '33.33 EUR']
        """
        ...

    def split_evenly(self, lines: int, rule: SplitRule | str | None = None) -> Split:
        """Splits the amount into `lines` equal shares, by a named rule (F3).

        Refused as: As `split`; zero lines are no weights.

        >>> [str(part) for part in eur("100.00").split_evenly(3).parts]
        ['33.33 EUR', '33.33 EUR', '33.34 EUR']
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Money:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __add__(self, other: Money, /) -> Money: ...
    def __radd__(self, other: Money | int, /) -> Money: ...
    def __sub__(self, other: Money, /) -> Money: ...
    def __rsub__(self, other: Money, /) -> Money: ...
    def __mul__(self, factor: Decimal | int | str, /) -> Money: ...
    def __rmul__(self, factor: Decimal | int | str, /) -> Money: ...
    def __neg__(self) -> Money: ...
    def __pos__(self) -> Money: ...
    def __abs__(self) -> Money: ...
    def __bool__(self) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __lt__(self, other: Money, /) -> bool: ...
    def __le__(self, other: Money, /) -> bool: ...
    def __gt__(self, other: Money, /) -> bool: ...
    def __ge__(self, other: Money, /) -> bool: ...
    def __str__(self) -> str: ...
    def __format__(self, spec: str, /) -> str: ...

@final
class ItemId:
    """One open item: an installment of a document, or a part of it after a term change (G4).

    Ordered by document id, installment, part.

    >>> item = duly.ItemId("INV-1", installment=2)
    >>> item.document, item.installment, item.part
    ('INV-1', 2, 0)
    >>> duly.ItemId("INV-1") < item
    True
    """
    def __new__(cls, document: str, *, installment: int | None = None, part: int | None = None) -> ItemId: ...
    def replace(self, **changes: Any) -> ItemId:
        """The same record with other values in some fields."""
        ...

    @property
    def document(self) -> str:
        """The document the item belongs to."""
        ...

    @property
    def installment(self) -> int:
        """The installment, counted from 1."""
        ...

    @property
    def part(self) -> int:
        """0 for the installment as agreed at first; 1, 2 … for what a term change of the residual
        took out of it (T12).
        """
        ...

    @staticmethod
    def parse(text: str) -> ItemId:
        """Reads `INV-1`, `INV-1#2` or `INV-1#2.1`: document, installment, part.

        Refused as: `id.invalid` where the document's id is none, or a number is none.

        >>> duly.ItemId.parse("INV-1#2")
        ItemId(document='INV-1', installment=2, part=0)
        """
        ...

    def text(self) -> str:
        """The id as one text: `INV-1#2`, of a part `INV-1#2.1`.

        >>> duly.ItemId("INV-1", installment=2).text()
        'INV-1#2'
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> ItemId:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __lt__(self, other: ItemId, /) -> bool: ...
    def __le__(self, other: ItemId, /) -> bool: ...
    def __gt__(self, other: ItemId, /) -> bool: ...
    def __ge__(self, other: ItemId, /) -> bool: ...

@final
class CurrencyInfo:
    """What ISO 4217 says of a currency.

    >>> info = duly.currency_info("JPY")
    >>> info.digits, info.number, info.withdrawn
    (0, 392, None)
    """
    def __new__(cls, code: str, digits: int, *, number: int | None = None, withdrawn: datetime.date | None = None) -> CurrencyInfo: ...
    def replace(self, **changes: Any) -> CurrencyInfo:
        """The same record with other values in some fields."""
        ...

    @property
    def code(self) -> str:
        """The three letters."""
        ...

    @property
    def digits(self) -> int:
        """How many decimals an amount has."""
        ...

    @property
    def number(self) -> int | None:
        """The numeric code, where there is one."""
        ...

    @property
    def withdrawn(self) -> datetime.date | None:
        """The first day of the month in which it was withdrawn, for currencies of the past."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> CurrencyInfo:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Split:
    """The parts of an amount, in the order of the weights, and the rule that made them.

    >>> split = eur("10.00").split([1, 1, 1])
    >>> split.parts
    [Money('3.33', 'EUR'), Money('3.33', 'EUR'), Money('3.34', 'EUR')]
    >>> split.rule
    SplitRule.round_each_rest_last(<RoundingMode.HALF_UP: 'half_up'>)
    """
    @property
    def parts(self) -> list[Money]:
        """One part for each weight; they sum to the total."""
        ...

    @property
    def rule(self) -> SplitRule:
        """The rule that made the parts: (a) where (c) was asked for but would have turned the sign
        of the last part.
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Split:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Refusal:
    """Why something was refused: the code to branch on, the sentence to show, and the facts.

    The library's own refusals keep their code. A border has codes of its own, which all languages
    share: `input.wrong_type`, `input.missing_field`, `input.unknown_field`, `input.out_of_range`,
    `input.unknown_word`, `input.unknown_call`, `json.syntax`.

    >>> reversal = duly.Reversal("REV-9", "PAY-9", date(2026, 3, 31))
    >>> answer, = ledger.post_all([duly.Entry(date(2026, 3, 31), reversal)])
    >>> answer.refusal.code, answer.refusal.field
    ('ledger.unknown_id', 'of')
    """
    def __new__(cls, code: str, message: str, *, field: str | None = None, found: str | None = None, expected: str | None = None, item: str | None = None, date: str | None = None, position: int | None = None) -> Refusal: ...
    def replace(self, **changes: Any) -> Refusal:
        """The same record with other values in some fields."""
        ...

    @property
    def code(self) -> str:
        """The stable dotted word, such as `money.currency_mismatch`."""
        ...

    @property
    def message(self) -> str:
        """The sentence a person reads."""
        ...

    @property
    def field(self) -> str | None:
        """The field or argument that was wrong, with the way to it: `lines[1].net.amount`."""
        ...

    @property
    def found(self) -> str | None:
        """What was found there, as text."""
        ...

    @property
    def expected(self) -> str | None:
        """What would have been taken, in words."""
        ...

    @property
    def item(self) -> str | None:
        """The id of the record, item or entry concerned."""
        ...

    @property
    def date(self) -> str | None:
        """The first date on which the rule would be broken."""
        ...

    @property
    def position(self) -> int | None:
        """In a text that was parsed: how many characters stand before the fault."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Refusal:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class ToleranceLimit:
    """How far on one side: within the amount and within the percentage, where both are given.

    One that is left out does not limit; where neither is given nothing is tolerated.

    >>> duly.ToleranceLimit(amount=eur("5.00"), percent="1%").percent
    '1%'
    """
    def __new__(cls, amount: Money | None = None, percent: str | None = None) -> ToleranceLimit: ...
    def replace(self, **changes: Any) -> ToleranceLimit:
        """The same record with other values in some fields."""
        ...

    @property
    def amount(self) -> Money | None:
        """The largest difference, not below zero, in the currency of what is compared."""
        ...

    @property
    def percent(self) -> str | None:
        """The largest difference as a part of what is open: nought to 100 %."""
        ...

    def allowed(self, residual: Money) -> Money:
        """The largest difference tolerated on an open amount: not below zero, whatever the sign of
        what is open, and rounded down to the currency, which no payable difference notices.

        Refused as: `tolerance.invalid` for an amount below zero or a percentage
        outside nought to 100 %, `money.currency_mismatch` when the limit
        is of another currency, `money.overflow` out of range.

        >>> duly.ToleranceLimit(amount=eur("5.00"), percent="1%").allowed(eur("200.00"))
        Money('2.00', 'EUR')
        """
        ...

    def stricter(self, other: ToleranceLimit | None = None) -> ToleranceLimit:
        """The limit that holds where this one and another do: the stricter of each kind (A4).

        Refused as: `money.currency_mismatch` for amounts of two currencies.

        >>> five = duly.ToleranceLimit(amount=eur("5.00"))
        >>> str(five.stricter(duly.ToleranceLimit(amount=eur("2.00"), percent="1%")).amount)
        '2.00 EUR'
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> ToleranceLimit:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Tolerance:
    """How far a payment may lie above or below an amount and still be taken for it (A4).

    The default tolerates nothing; so should a payer whose money goes to the oldest balance.

    >>> duly.Tolerance(under=duly.ToleranceLimit(percent="1%")).under.percent
    '1%'
    """
    def __new__(cls, over: ToleranceLimit | None = None, under: ToleranceLimit | None = None) -> Tolerance: ...
    def replace(self, **changes: Any) -> Tolerance:
        """The same record with other values in some fields."""
        ...

    @property
    def over(self) -> ToleranceLimit:
        """For a payment above the amount."""
        ...

    @property
    def under(self) -> ToleranceLimit:
        """For a payment below the amount."""
        ...

    def accepts(self, residual: Money, target: Money, payment: Money) -> bool:
        """Whether a payment that was to be `target` is taken for it, of an item with `residual` open.

        The target is the amount open, or that less a discount; the percentage is always of the
        amount open. Above and below are told by the sign of the amount open: of a credit note of
        −100.00 a payment of −101.00 is above.

        Refused as: As `ToleranceLimit.allowed`; of the side the payment is on.

        >>> short = duly.Tolerance(under=duly.ToleranceLimit(amount=eur("5.00")))
        >>> whole = eur("1000.00")
        >>> short.accepts(whole, whole, eur("995.00")), short.accepts(whole, whole, eur("1005.00"))
        (True, False)
        """
        ...

    def stricter(self, other: Tolerance | None = None) -> Tolerance:
        """The tolerance that holds where both do, side by side: the user's and the customer's.

        Refused as: `money.currency_mismatch` for amounts of two currencies.

        >>> five, two = (duly.ToleranceLimit(amount=eur(n)) for n in ("5.00", "2.00"))
        >>> both = duly.Tolerance(five, five).stricter(duly.Tolerance(two, two))
        >>> str(both.over.amount)
        '2.00 EUR'
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Tolerance:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class ProgramDate:
    """What a `DateProgram` makes of a base date.

    >>> program = [duly.Step.add_days(30), duly.Step.adjust("following")]
    >>> ran = duly.date_program_run(program, date(2026, 1, 15), duly.Calendar.saturday_sunday())
    >>> str(ran.nominal), str(ran.date)
    ('2026-02-14', '2026-02-16')
    """
    def __new__(cls, nominal: datetime.date, date: datetime.date) -> ProgramDate: ...
    def replace(self, **changes: Any) -> ProgramDate:
        """The same record with other values in some fields."""
        ...

    @property
    def nominal(self) -> datetime.date:
        """The date before the business-day convention (T6); statements may print it."""
        ...

    @property
    def date(self) -> datetime.date:
        """The date that counts, and the last day on time (T7): past due is the day after."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> ProgramDate:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Derivation:
    """A date and the way to it (F7), from `DateProgram.explain`.

    >>> way = duly.date_program_explain([duly.Step.add_days(30), "end_of_month"], date(2026, 1, 15))
    >>> [(step.step.kind, str(step.to)) for step in way.steps]
    [('add_days', '2026-02-14'), ('end_of_month', '2026-02-28')]
    """
    def __new__(cls, base: datetime.date, steps: Iterable[DerivedStep], nominal: datetime.date, date: datetime.date) -> Derivation: ...
    def replace(self, **changes: Any) -> Derivation:
        """The same record with other values in some fields."""
        ...

    @property
    def base(self) -> datetime.date:
        """The date the program started from."""
        ...

    @property
    def steps(self) -> list[DerivedStep]:
        """What each step did, in order."""
        ...

    @property
    def nominal(self) -> datetime.date:
        """The date before the business-day convention (T6)."""
        ...

    @property
    def date(self) -> datetime.date:
        """The date that counts."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Derivation:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class DerivedStep:
    """What one step of a program did (F7).

    >>> way = duly.date_program_explain(["end_of_month"], date(2026, 1, 15))
    >>> way.steps[0].from_, way.steps[0].to
    (datetime.date(2026, 1, 15), datetime.date(2026, 1, 31))
    """
    def __new__(cls, step: Step | str, from_: datetime.date, to: datetime.date) -> DerivedStep: ...
    def replace(self, **changes: Any) -> DerivedStep:
        """The same record with other values in some fields."""
        ...

    @property
    def step(self) -> Step:
        """The step."""
        ...

    @property
    def from_(self) -> datetime.date:
        """The date it was given."""
        ...

    @property
    def to(self) -> datetime.date:
        """The date it made of it."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> DerivedStep:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class DayCountInput:
    """The period a `DayCount` counts; from a start and an end it makes itself.

    >>> period = duly.DayCountInput(date(2026, 2, 14), date(2026, 3, 31))
    >>> duly.day_count_days("act_365_fixed", period)
    45
    """
    def __new__(cls, start: datetime.date, end: datetime.date, *, termination: datetime.date | None = None) -> DayCountInput: ...
    def replace(self, **changes: Any) -> DayCountInput:
        """The same record with other values in some fields."""
        ...

    @property
    def start(self) -> datetime.date:
        """The date the period begins."""
        ...

    @property
    def end(self) -> datetime.date:
        """The date it ends, on or after the start."""
        ...

    @property
    def termination(self) -> datetime.date | None:
        """The last date of the whole contract. Only
        `ThirtyE360Isda` asks for it, to compare it with the end.
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> DayCountInput:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class YearFraction:
    """An exact part of a year, such as 30/365, in lowest terms: 6/73.

    Nought or more, and not limited to a whole year. Equal when the parts are equal.

    >>> period = duly.DayCountInput(date(2026, 2, 14), date(2026, 3, 31))
    >>> part = duly.day_count_year_fraction("act_360", period)
    >>> part.numerator, part.denominator
    (1, 8)
    """
    @property
    def numerator(self) -> int:
        """The number above the line, nought or more. An amount for a year times this, divided by the
        `denominator`, is the exact amount for the period.
        """
        ...

    @property
    def denominator(self) -> int:
        """The number below the line, above nought, without a common factor with the numerator; 1
        under nought.
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> YearFraction:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Schedule:
    """What a document's amount falls due in, fixed when the document is issued (T10).

    The installments are in the order of the terms and sum to the document's total. Editing the
    terms later changes nothing here.

    >>> facts = duly.ScheduleInput(date(2026, 1, 15), eur("1000.00"))
    >>> schedule = duly.PaymentTerms("2/10 net 30").schedule(facts)
    >>> str(schedule.installments[0].due), len(schedule.installments[0].offers)
    ('2026-02-14', 1)
    """
    def __new__(cls, installments: Iterable[Installment], *, trace: Iterable[InstallmentTrace] | None = None) -> Schedule: ...
    def replace(self, **changes: Any) -> Schedule:
        """The same record with other values in some fields."""
        ...

    @property
    def installments(self) -> list[Installment]:
        """One or more dated parts."""
        ...

    @property
    def trace(self) -> list[InstallmentTrace]:
        """The way to each date, an entry for each installment (F7); empty unless it was asked for
        (`schedule_explained`), and then no part of the
        JSON form.
        """
        ...

    @staticmethod
    def single(due: datetime.date, amount: Money) -> Schedule:
        """The schedule of a host that knows its due date: one installment, no discount.

        >>> duly.Schedule.single(date(2026, 2, 14), eur("1000.00")).installments[0].due
        datetime.date(2026, 2, 14)
        """
        ...

    def validate(self, total: Money) -> None:
        """Refuses a schedule that cannot be that of a document of this total.

        In this order, installment by installment: at least one; each in the currency of the total
        and not of the other sign (T9); each offer's last day on or before the due date (T6), its
        discount of the installment's sign and no more than it, discount + pay = amount, the
        offers by their last day; at the end, the amounts sum to the total (V1).

        Refused as: `money.currency_mismatch` between currencies,
        `record.total_mismatch` for everything else, with the field
        (`installments[0].offers[0].until`).

        >>> schedule = duly.Schedule.single(date(2026, 2, 14), eur("1000.00"))
        >>> schedule.validate(eur("1000.00"))
        >>> schedule.validate(eur("1190.00"))
        Traceback (most recent call last):
            ...
        duly.RecordError: installments sum to `1000.00 EUR`, not to `1190.00 EUR` [record.total_mismatch]
        """
        ...

    def tax_shares(self, tax: Money, allocation: Allocation | str | None = None) -> list[Money]:
        """The share of an amount inside the total, of tax or freight, in each installment (T8, F3).

        Prorated by the installments' amounts, rule (a) largest remainder; or all in the first.
        The shares are in the order of the installments and sum to the amount: 500.00 of 1,210.00
        with 210.00 tax carries 86.78, not 105.00.

        Refused as: `money.currency_mismatch` for another currency,
        `record.total_mismatch` for a schedule without installments,
        `money.overflow` out of range.

        >>> facts = duly.ScheduleInput(date(2026, 1, 15), eur("1210.00"))
        >>> schedule = duly.PaymentTerms("50% now, 50% net 30").schedule(facts)
        >>> [str(share) for share in schedule.tax_shares(eur("210.00"))]
        ['105.00 EUR', '105.00 EUR']
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Schedule:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Installment:
    """One dated part of a document's amount.

    >>> due = date(2026, 2, 14)
    >>> duly.Schedule([duly.Installment(due, due, eur("1000.00"))]).validate(eur("1000.00"))
    """
    def __new__(cls, due: datetime.date, nominal_due: datetime.date, amount: Money, *, offers: Iterable[DiscountOffer] | None = None) -> Installment: ...
    def replace(self, **changes: Any) -> Installment:
        """The same record with other values in some fields."""
        ...

    @property
    def due(self) -> datetime.date:
        """The last day to pay in full on time: an item is past due from the day after (T7)."""
        ...

    @property
    def nominal_due(self) -> datetime.date:
        """The due date before any business-day adjustment (T6); statements may print it."""
        ...

    @property
    def amount(self) -> Money:
        """What is due, with the document's sign."""
        ...

    @property
    def offers(self) -> list[DiscountOffer]:
        """What may be kept back by paying early, the earliest `until` first; often empty."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Installment:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class DiscountOffer:
    """A discount that is earned by paying on or before a day.

    >>> offer = duly.DiscountOffer(date(2026, 1, 25), eur("20.00"), eur("980.00"))
    >>> offer.discount + offer.pay
    Money('1000.00', 'EUR')
    """
    def __new__(cls, until: datetime.date, discount: Money, pay: Money) -> DiscountOffer: ...
    def replace(self, **changes: Any) -> DiscountOffer:
        """The same record with other values in some fields."""
        ...

    @property
    def until(self) -> datetime.date:
        """The last day to earn it."""
        ...

    @property
    def discount(self) -> Money:
        """What may be kept back, with the document's sign."""
        ...

    @property
    def pay(self) -> Money:
        """What settles the installment: amount less discount."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> DiscountOffer:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class InstallmentTrace:
    """How an installment came about (F7).

    >>> facts = duly.ScheduleInput(date(2026, 1, 15), eur("1000.00"))
    >>> trace, = duly.PaymentTerms("2/10 net 30").schedule_explained(facts).trace
    >>> trace.base.kind, str(trace.due.date)
    ('invoice', '2026-02-14')
    """
    def __new__(cls, line: int, base: BaseDate | str, due: Derivation, *, offers: Iterable[OfferTrace] | None = None) -> InstallmentTrace: ...
    def replace(self, **changes: Any) -> InstallmentTrace:
        """The same record with other values in some fields."""
        ...

    @property
    def line(self) -> int:
        """Which line of the terms it is, from 0."""
        ...

    @property
    def base(self) -> BaseDate:
        """The day the due date was counted from."""
        ...

    @property
    def due(self) -> Derivation:
        """The way to the due date."""
        ...

    @property
    def offers(self) -> list[OfferTrace]:
        """The way to the last day of each offer, in their order."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> InstallmentTrace:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class OfferTrace:
    """How the last day of an offer came about (F7).

    >>> facts = duly.ScheduleInput(date(2026, 1, 15), eur("1000.00"))
    >>> trace, = duly.PaymentTerms("2/10 net 30").schedule_explained(facts).trace
    >>> str(trace.offers[0].until.date), trace.offers[0].cut_to_due
    ('2026-01-25', False)
    """
    def __new__(cls, base: BaseDate | str, until: Derivation, cut_to_due: bool) -> OfferTrace: ...
    def replace(self, **changes: Any) -> OfferTrace:
        """The same record with other values in some fields."""
        ...

    @property
    def base(self) -> BaseDate:
        """The day it was counted from."""
        ...

    @property
    def until(self) -> Derivation:
        """The way to the day."""
        ...

    @property
    def cut_to_due(self) -> bool:
        """Whether that day lies after the due date, which then stands in its place (T6)."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> OfferTrace:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class ScheduleInput:
    """The facts of one document that its terms are applied to. Most terms need the invoice date and
    the total; what else some need is asked for by name where it is missing.

    >>> facts = duly.ScheduleInput(date(2026, 1, 15), eur("1190.00"), tax=eur("190.00"))
    >>> terms = duly.PaymentTerms("2/10 net 30").with_discount_base("net")
    >>> terms.schedule(facts).installments[0].offers[0].discount
    Money('20.00', 'EUR')
    """
    def __new__(cls, invoice_date: datetime.date, total: Money, *, tax: Money | None = None, freight: Money | None = None, discountable_lines: Money | None = None, calendar: Calendar | None = None, posting_date: datetime.date | None = None, delivery_date: datetime.date | None = None, receipt_date: datetime.date | None = None, service_end: datetime.date | None = None, period_end: datetime.date | None = None, rates: Mapping[str, Decimal | int | str] | None = None) -> ScheduleInput: ...
    def replace(self, **changes: Any) -> ScheduleInput:
        """The same record with other values in some fields."""
        ...

    @property
    def invoice_date(self) -> datetime.date:
        """The date printed on the document."""
        ...

    @property
    def total(self) -> Money:
        """The total, tax included, with the document's sign: negative for a credit note."""
        ...

    @property
    def tax(self) -> Money | None:
        """The tax within the total, for discounts on the net amount (E2)."""
        ...

    @property
    def freight(self) -> Money | None:
        """The freight within the total, for discounts without it (E2)."""
        ...

    @property
    def discountable_lines(self) -> Money | None:
        """The sum of the lines that earn a discount (E2)."""
        ...

    @property
    def calendar(self) -> Calendar | None:
        """Business days and holidays; without it every day is a business day."""
        ...

    @property
    def posting_date(self) -> datetime.date | None:
        """The day the document entered the books."""
        ...

    @property
    def delivery_date(self) -> datetime.date | None:
        """The day of delivery."""
        ...

    @property
    def receipt_date(self) -> datetime.date | None:
        """The day the customer received the document."""
        ...

    @property
    def service_end(self) -> datetime.date | None:
        """The last day of the service."""
        ...

    @property
    def period_end(self) -> datetime.date | None:
        """The last day of the billing period."""
        ...

    @property
    def rates(self) -> dict[str, Decimal]:
        """What one unit of another currency is in the document's, for fixed amounts in it (T8)."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> ScheduleInput:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class TermsLine:
    """One line of payment terms.

    >>> due = duly.TermsDate("invoice", [duly.Step.add_days(60)])
    >>> until = duly.TermsDate("invoice", [duly.Step.add_days(14)])
    >>> tier = duly.DiscountTier(duly.DiscountOff.percent("3%"), until)
    >>> duly.PaymentTerms.of_lines([duly.TermsLine(duly.Share.percent("100%"), due, tiers=[tier])])
    PaymentTerms('100% 3/14 net 60')
    """
    def __new__(cls, share: Share | str, due: TermsDate, *, tiers: Iterable[DiscountTier] | None = None) -> TermsLine: ...
    def replace(self, **changes: Any) -> TermsLine:
        """The same record with other values in some fields."""
        ...

    @property
    def share(self) -> Share:
        """How much of the total."""
        ...

    @property
    def tiers(self) -> list[DiscountTier]:
        """What may be kept back, the earliest first; often empty."""
        ...

    @property
    def due(self) -> TermsDate:
        """The last day to pay in full."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> TermsLine:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class TermsDate:
    """A date of the terms: a program and the day it counts from.

    The program has no `Adjust`: one business-day convention goes for all dates of
    the terms (`TermsOptions.roll`, T6).

    >>> due = duly.TermsDate("service_end", [duly.Step.add_days(14)])
    >>> due.base.kind, due.program
    ('service_end', [Step.add_days(14)])
    """
    def __new__(cls, base: BaseDate | str, program: Iterable[Step | str]) -> TermsDate: ...
    def replace(self, **changes: Any) -> TermsDate:
        """The same record with other values in some fields."""
        ...

    @property
    def base(self) -> BaseDate:
        """The day to count from."""
        ...

    @property
    def program(self) -> list[Step]:
        """The steps from there; none is that day itself."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> TermsDate:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class DiscountTier:
    """What may be kept back by paying on or before a date (E1).

    >>> until = duly.TermsDate("invoice", [duly.Step.add_days(10)])
    >>> duly.DiscountTier(duly.DiscountOff.percent("2%"), until).off.value
    '2%'
    """
    def __new__(cls, off: DiscountOff, until: TermsDate) -> DiscountTier: ...
    def replace(self, **changes: Any) -> DiscountTier:
        """The same record with other values in some fields."""
        ...

    @property
    def off(self) -> DiscountOff:
        """How much."""
        ...

    @property
    def until(self) -> TermsDate:
        """The last day to earn it; never later than the due date of its line (T6)."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> DiscountTier:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class TermsOptions:
    """What goes for all lines of payment terms; the defaults are those of F9.

    >>> options = duly.TermsOptions(roll="following", tax="first")
    >>> str(options.roll), str(options.tax), str(options.discount_base)
    ('following', 'first', 'gross')
    """
    def __new__(cls, roll: Roll | str | None = None, discount_base: DiscountBase | str | None = None, discount_without_freight: bool | None = None, tax: Allocation | str | None = None, freight: Allocation | str | None = None, split: SplitRule | str | None = None, cash_step: Decimal | int | str | None = None) -> TermsOptions: ...
    def replace(self, **changes: Any) -> TermsOptions:
        """The same record with other values in some fields."""
        ...

    @property
    def roll(self) -> Roll:
        """The business-day convention of due and discount dates (T6). Default: unadjusted."""
        ...

    @property
    def discount_base(self) -> DiscountBase:
        """What percentages of discount are counted on (E2). Default: gross."""
        ...

    @property
    def discount_without_freight(self) -> bool:
        """Whether freight earns no discount (E2). Default: it does."""
        ...

    @property
    def tax(self) -> Allocation:
        """Where the tax falls due among installments (T8). Default: prorated."""
        ...

    @property
    def freight(self) -> Allocation:
        """Where the freight falls due among installments (T8). Default: prorated."""
        ...

    @property
    def split(self) -> SplitRule:
        """How the total is split over the lines (F3). Default: (c) half-up."""
        ...

    @property
    def cash_step(self) -> Decimal | None:
        """The step that discounted amounts are rounded to (E9). Default: none."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> TermsOptions:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class DueChange:
    """A new due date for an item, or a part of one, that was already issued.

    >>> change = duly.DueChange(date(2026, 2, 10), date(2026, 3, 1))
    >>> duly.DueHistory(date(2026, 2, 14), [change]).due_on(date(2026, 2, 20))
    datetime.date(2026, 3, 1)
    """
    def __new__(cls, effective: datetime.date, due: datetime.date, *, waive_past: bool | None = None) -> DueChange: ...
    def replace(self, **changes: Any) -> DueChange:
        """The same record with other values in some fields."""
        ...

    @property
    def effective(self) -> datetime.date:
        """The first day on which the new due date is in force."""
        ...

    @property
    def due(self) -> datetime.date:
        """The new due date, counted from the original baseline; it may lie before `effective`."""
        ...

    @property
    def waive_past(self) -> bool:
        """Whether the days before `effective` count as late only if they lie after the new date too."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> DueChange:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class DueHistory:
    """A due date and its changes, in the order they take effect.

    >>> change = duly.DueChange(date(2026, 2, 24), date(2026, 3, 1))
    >>> history = duly.DueHistory(date(2026, 2, 14), [change])
    >>> history.days_past_due(date(2026, 2, 20)), history.days_past_due(date(2026, 3, 6))
    (6, 5)
    """
    def __new__(cls, original: datetime.date, changes: Iterable[DueChange]) -> DueHistory: ...
    def replace(self, **changes: Any) -> DueHistory:
        """The same record with other values in some fields."""
        ...

    @property
    def original(self) -> datetime.date:
        """The due date as it was issued."""
        ...

    @property
    def changes(self) -> list[DueChange]:
        """The changes by the day they take effect."""
        ...

    def due_on(self, day: datetime.date) -> datetime.date:
        """The due date in force on a day: a change counts from its effective day on, that day
        included (T12).

        >>> change = duly.DueChange(date(2026, 2, 24), date(2026, 3, 1))
        >>> history = duly.DueHistory(date(2026, 2, 14), [change])
        >>> str(history.due_on(date(2026, 2, 23))), str(history.due_on(date(2026, 2, 24)))
        ('2026-02-14', '2026-03-01')
        """
        ...

    def days_past_due(self, as_of: datetime.date) -> int:
        """How many days past the due date in force a day is: 0 on the due date itself (T7) and
        before. What aging goes by.

        >>> duly.DueHistory(date(2026, 2, 14), []).days_past_due(date(2026, 3, 31))
        45
        """
        ...

    def late_days(self, as_of: datetime.date) -> int:
        """How many of the days through `as_of`, that day included, were late (T12): a day is late if
        it lies after the due date in force on it, and after the date of every change since that
        waives the past. What interest and lateness figures go by.

        Changes that take effect after `as_of` are not yet known and count for nothing.

        >>> change = duly.DueChange(date(2026, 2, 24), date(2026, 3, 1), waive_past=True)
        >>> duly.DueHistory(date(2026, 2, 14), [change]).late_days(date(2026, 3, 6))
        5
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> DueHistory:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class LegalCaps:
    """The limits of one law.

    >>> caps = duly.LegalCaps.builtin("eu")
    >>> facts = duly.CapFacts("business", date(2026, 1, 15), date(2026, 4, 15), False, False)
    >>> [warning.kind for warning in caps.check(facts, date(2026, 1, 15))]
    ['too_long']
    """
    def __new__(cls, set: str, rules: Iterable[CapRule]) -> LegalCaps: ...
    def replace(self, **changes: Any) -> LegalCaps:
        """The same record with other values in some fields."""
        ...

    @property
    def set(self) -> str:
        """Whose law, such as `eu` or `fr`."""
        ...

    @property
    def rules(self) -> list[CapRule]:
        """Its limits; of several for one case the most generous that applies decides."""
        ...

    @staticmethod
    def builtin(set: str) -> LegalCaps:
        """The limits of a law the library brings: `eu` or `fr`.

        Refused as: `terms.invalid` for another name.

        >>> [rule.days for rule in duly.LegalCaps.builtin("eu").rules if rule.case == "business"]
        [60]
        """
        ...

    @staticmethod
    def read(rows: str, set: str) -> LegalCaps:
        """The limits of a law from rows in the form of `data/legal_caps.csv`: a head line, then one
        row each; lines that start with `#` and empty ones are passed over.

        Refused as: `terms.invalid` for a head or row that is not of that form (the
        field names the line), or when no row is of that law.

        >>> rows = \"\"\"\\
        ... set,case,from,days,ends,unless,reviewed,review_by,source
        ... house,business,invoice,45,exact,never,2026-01-01,2027-01-01,our policy
        ... \"\"\"
        >>> [rule.days for rule in duly.LegalCaps.read(rows, "house").rules]
        [45]
        """
        ...

    def check(self, facts: CapFacts, as_of: datetime.date) -> list[CapWarning]:
        """What a person should look at before these terms are used; empty when nothing.

        The due date is held against the most generous limit that applies: those of the case, or,
        where the law has none of its own for periodic invoices, those between undertakings. The
        last day of a limit is within it. `as_of` is the caller's day, against which the review
        dates are read. A limit past 9999-12-31 is no limit.

        >>> facts = duly.CapFacts("business", date(2026, 1, 15), date(2026, 4, 15), False, False)
        >>> warning, = duly.LegalCaps.builtin("eu").check(facts, date(2026, 1, 15))
        >>> str(warning.latest), warning.days_over
        ('2026-03-16', 30)
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> LegalCaps:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class CapRule:
    """One limit of one law, with where it is written and when it was last compared.

    >>> reviewed, review_by = date(2026, 1, 1), date(2027, 1, 1)
    >>> rule = duly.CapRule("business", "invoice", 45, "exact", "never", reviewed, review_by, "ours")
    >>> facts = duly.CapFacts("business", date(2026, 1, 15), date(2026, 3, 2), False, False)
    >>> duly.LegalCaps("house", [rule]).check(facts, date(2026, 1, 15))[0].days_over
    1
    """
    def __new__(cls, case: CapCase | str, from_: CapFrom | str, days: int, ends: CapEnds | str, unless: CapUnless | str, reviewed: datetime.date, review_by: datetime.date, source: str) -> CapRule: ...
    def replace(self, **changes: Any) -> CapRule:
        """The same record with other values in some fields."""
        ...

    @property
    def case(self) -> CapCase:
        """Which of the law's limits it is."""
        ...

    @property
    def from_(self) -> CapFrom:
        """The day it counts from."""
        ...

    @property
    def days(self) -> int:
        """How many days."""
        ...

    @property
    def ends(self) -> CapEnds:
        """Where it ends."""
        ...

    @property
    def unless(self) -> CapUnless:
        """What lifts it."""
        ...

    @property
    def reviewed(self) -> datetime.date:
        """The day it was last compared with its source."""
        ...

    @property
    def review_by(self) -> datetime.date:
        """The last day on which that comparison counts as fresh."""
        ...

    @property
    def source(self) -> str:
        """Where it is written."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> CapRule:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class CapFacts:
    """What a check is asked about.

    >>> facts = duly.CapFacts("public", date(2026, 1, 15), date(2026, 3, 31), False, False)
    >>> [warning.days_over for warning in duly.LegalCaps.builtin("eu").check(facts, date(2026, 1, 15))]
    [45]
    """
    def __new__(cls, case: CapCase | str, invoice: datetime.date, due: datetime.date, by_month_end: bool, expressly_agreed: bool, *, receipt: datetime.date | None = None) -> CapFacts: ...
    def replace(self, **changes: Any) -> CapFacts:
        """The same record with other values in some fields."""
        ...

    @property
    def case(self) -> CapCase:
        """Which of the law's limits applies."""
        ...

    @property
    def invoice(self) -> datetime.date:
        """The invoice date."""
        ...

    @property
    def receipt(self) -> datetime.date | None:
        """The day of receipt, where it is known."""
        ...

    @property
    def due(self) -> datetime.date:
        """The due date; of several installments the last. The one before any business-day
        adjustment, where the law lets a holiday pass.
        """
        ...

    @property
    def by_month_end(self) -> bool:
        """Whether the terms go by the month's end
        (see `PaymentTerms.goes_by_month_end`).
        """
        ...

    @property
    def expressly_agreed(self) -> bool:
        """Whether the period was agreed expressly."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> CapFacts:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class BaseFacts:
    """The facts a discount base is made from: parts of one amount, in its currency and sign.

    >>> facts = duly.BaseFacts(eur("1190.00"), tax=eur("190.00"))
    >>> duly.discount_base_amount("net", facts)
    Money('1000.00', 'EUR')
    """
    def __new__(cls, total: Money, *, tax: Money | None = None, freight: Money | None = None, lines: Money | None = None) -> BaseFacts: ...
    def replace(self, **changes: Any) -> BaseFacts:
        """The same record with other values in some fields."""
        ...

    @property
    def total(self) -> Money:
        """The whole amount: of a document or of one installment."""
        ...

    @property
    def tax(self) -> Money | None:
        """The tax in it."""
        ...

    @property
    def freight(self) -> Money | None:
        """The freight in it (without tax); given only where freight earns no discount."""
        ...

    @property
    def lines(self) -> Money | None:
        """The sum of the lines that earn a discount."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> BaseFacts:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Discountable:
    """What a discount is worked out from.

    >>> facts = duly.Discountable(eur("1190.00"), eur("1000.00"), "half_up")
    >>> duly.discount_of(duly.DiscountOff.percent("2%"), facts).pay
    Money('1170.00', 'EUR')
    """
    def __new__(cls, amount: Money, base: Money, rounding: RoundingMode | str, *, cash_step: Decimal | int | str | None = None) -> Discountable: ...
    def replace(self, **changes: Any) -> Discountable:
        """The same record with other values in some fields."""
        ...

    @property
    def amount(self) -> Money:
        """What is owed without a discount, with the document's sign."""
        ...

    @property
    def base(self) -> Money:
        """What a percentage is taken of (see `DiscountBase.amount`), of the same sign."""
        ...

    @property
    def cash_step(self) -> Decimal | None:
        """The smallest step cash is paid in, if the discounted amount is to be rounded to it."""
        ...

    @property
    def rounding(self) -> RoundingMode:
        """How the result is rounded, once (E9). Commercial is half-up."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Discountable:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Discounted:
    """A discount and what is left to pay; the two sum to the amount.

    >>> facts = duly.Discountable(eur("1190.00"), eur("1190.00"), "half_up")
    >>> duly.discount_of(duly.DiscountOff.percent("2%"), facts)
    Discounted(discount=Money('23.80', 'EUR'), pay=Money('1166.20', 'EUR'))
    """
    def __new__(cls, discount: Money, pay: Money) -> Discounted: ...
    def replace(self, **changes: Any) -> Discounted:
        """The same record with other values in some fields."""
        ...

    @property
    def discount(self) -> Money:
        """What may be kept back."""
        ...

    @property
    def pay(self) -> Money:
        """What settles the amount."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Discounted:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class MixedTax:
    """What a mixed invoice is made from: two rates that must not be confused.

    >>> duly.discount_mixed_tax(duly.MixedTax(eur("1000.00"), "2%", "19%"))
    Money('186.20', 'EUR')
    """
    def __new__(cls, net: Money, discount: str, tax: str) -> MixedTax: ...
    def replace(self, **changes: Any) -> MixedTax:
        """The same record with other values in some fields."""
        ...

    @property
    def net(self) -> Money:
        """The amount without tax and before discount."""
        ...

    @property
    def discount(self) -> str:
        """The highest discount offered."""
        ...

    @property
    def tax(self) -> str:
        """The rate of tax."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> MixedTax:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Early:
    """A payment within the window of a discount: all amounts of one currency and one sign.

    >>> early = duly.Early(eur("1000.00"), eur("20.00"), eur("490.00"), True)
    >>> duly.discount_settle(early).settles
    Money('500.00', 'EUR')
    """
    def __new__(cls, residual: Money, discount: Money, payment: Money, first: bool) -> Early: ...
    def replace(self, **changes: Any) -> Early:
        """The same record with other values in some fields."""
        ...

    @property
    def residual(self) -> Money:
        """R: what is open before the payment."""
        ...

    @property
    def discount(self) -> Money:
        """d: the discount still possible on it, from the frozen schedule, less what was taken."""
        ...

    @property
    def payment(self) -> Money:
        """P: what is paid."""
        ...

    @property
    def first(self) -> bool:
        """Whether it is the first payment within the window."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Early:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class EarlySettlement:
    """What an early payment settles.

    >>> early = duly.Early(eur("1000.00"), eur("20.00"), eur("990.00"), True)
    >>> duly.discount_settle(early)
    EarlySettlement(settles=Money('1000.00', 'EUR'), discount=Money('20.00', 'EUR'), excess=Money('10.00', 'EUR'))
    """
    def __new__(cls, settles: Money, discount: Money, excess: Money) -> EarlySettlement: ...
    def replace(self, **changes: Any) -> EarlySettlement:
        """The same record with other values in some fields."""
        ...

    @property
    def settles(self) -> Money:
        """Paid and earned, at most the residual."""
        ...

    @property
    def discount(self) -> Money:
        """The discount earned."""
        ...

    @property
    def excess(self) -> Money:
        """Paid beyond what was needed."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> EarlySettlement:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class OpenInstallment:
    """An installment as it is open now: what early payment is judged on.

    >>> offer = duly.DiscountOffer(date(2026, 1, 10), eur("20.00"), eur("980.00"))
    >>> item = duly.OpenInstallment(date(2026, 1, 31), eur("1000.00"), offers=[offer])
    >>> str(item.offers[0].pay)
    '980.00 EUR'
    """
    def __new__(cls, due: datetime.date, residual: Money, *, offers: Iterable[DiscountOffer] | None = None, sliding: SlidingOffer | None = None) -> OpenInstallment: ...
    def replace(self, **changes: Any) -> OpenInstallment:
        """The same record with other values in some fields."""
        ...

    @property
    def due(self) -> datetime.date:
        """The last day to pay in full on time."""
        ...

    @property
    def residual(self) -> Money:
        """R: what is open, with the document's sign."""
        ...

    @property
    def offers(self) -> list[DiscountOffer]:
        """What may still be kept back, each offer less what was taken: discount + pay is the
        residual.
        """
        ...

    @property
    def sliding(self) -> SlidingOffer | None:
        """A discount that shrinks from day to day, beside the offers (E11)."""
        ...

    def best_on(self, day: datetime.date) -> DiscountOffer | None:
        """The best discount of a day: of the offers still open, and of the one that slides (E1).

        Of two that keep back the same, the offer that lasts. Never one of nothing.

        Refused as: As `SlidingOffer.on`.

        >>> offer = duly.DiscountOffer(date(2026, 1, 10), eur("20.00"), eur("980.00"))
        >>> item = duly.OpenInstallment(date(2026, 1, 31), eur("1000.00"), offers=[offer])
        >>> str(item.best_on(date(2026, 1, 10)).pay), item.best_on(date(2026, 1, 11))
        ('980.00 EUR', None)
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> OpenInstallment:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class InstallmentProgress:
    """What has happened to an installment since it was issued; amounts with its sign.

    >>> duly.InstallmentProgress(eur("900.00"), eur("0.00")).credits
    []
    """
    def __new__(cls, residual: Money, taken: Money, *, credits: Iterable[LinkedCredit] | None = None) -> InstallmentProgress: ...
    def replace(self, **changes: Any) -> InstallmentProgress:
        """The same record with other values in some fields."""
        ...

    @property
    def residual(self) -> Money:
        """R: what is open now."""
        ...

    @property
    def taken(self) -> Money:
        """The discount taken so far."""
        ...

    @property
    def credits(self) -> list[LinkedCredit]:
        """The credit notes linked to it."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> InstallmentProgress:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class LinkedCredit:
    """A credit note linked to an installment: what it takes off, with the installment's sign.

    >>> str(duly.LinkedCredit(eur("100.00"), discount=eur("2.00")).amount)
    '100.00 EUR'
    """
    def __new__(cls, amount: Money, *, discount: Money | None = None) -> LinkedCredit: ...
    def replace(self, **changes: Any) -> LinkedCredit:
        """The same record with other values in some fields."""
        ...

    @property
    def amount(self) -> Money:
        """The part of the installment it credits."""
        ...

    @property
    def discount(self) -> Money | None:
        """The discount of its own, at the best offer; left out, its share of the installment's."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> LinkedCredit:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class SlidingOffer:
    """A discount that shrinks from day to day, and what its rate is taken of.

    >>> slide = duly.Slide.linear("3%", date(2026, 1, 31), date(2026, 3, 2))
    >>> duly.SlidingOffer(slide, eur("1000.00"), "half_up").slide.kind
    'linear'
    """
    def __new__(cls, slide: Slide, base: Money, rounding: RoundingMode | str) -> SlidingOffer: ...
    def replace(self, **changes: Any) -> SlidingOffer:
        """The same record with other values in some fields."""
        ...

    @property
    def slide(self) -> Slide:
        """How it shrinks."""
        ...

    @property
    def base(self) -> Money:
        """What the rate is taken of, with the document's sign
        (see `DiscountBase.amount`).
        """
        ...

    @property
    def rounding(self) -> RoundingMode:
        """How a day's discount is rounded, once (E9)."""
        ...

    def on(self, day: datetime.date) -> Money:
        """The discount of a day: nothing from the end on, never above the base.

        Refused as: `rate.out_of_range` for a rate below nought, or a linear one above 100 %;
        `terms.invalid` for a start that is not before the end,
        `money.overflow` out of range.

        >>> slide = duly.Slide.linear("3%", date(2026, 1, 31), date(2026, 3, 2))
        >>> offer = duly.SlidingOffer(slide, eur("1000.00"), "half_up")
        >>> offer.on(date(2026, 2, 10))
        Money('20.00', 'EUR')
        """
        ...

    def end(self) -> datetime.date:
        """The first day that earns nothing.

        >>> slide = duly.Slide.yearly("12%", "days_365", date(2026, 3, 2))
        >>> duly.SlidingOffer(slide, eur("1000.00"), "half_up").end()
        datetime.date(2026, 3, 2)
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> SlidingOffer:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class EarlyPayment:
    """A payment, or what is left of one.

    >>> duly.EarlyPayment(eur("980.00"), date(2026, 1, 10), True).first
    True
    """
    def __new__(cls, amount: Money, date: datetime.date, first: bool) -> EarlyPayment: ...
    def replace(self, **changes: Any) -> EarlyPayment:
        """The same record with other values in some fields."""
        ...

    @property
    def amount(self) -> Money:
        """How much, with the sign of what is open."""
        ...

    @property
    def date(self) -> datetime.date:
        """The day it was credited (E1): its value date, not the clerk's day."""
        ...

    @property
    def first(self) -> bool:
        """Whether it is the first within the window
        (`FirstOnly`).
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> EarlyPayment:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class EarlyPolicy:
    """How a payment is judged where a discount is offered (A5, E5, E7, E8).

    >>> policy = duly.EarlyPolicy(grace_days=5)
    >>> str(policy.partial), str(policy.late), str(policy.full_payer)
    ('proportional', 'ask', 'no_discount')
    """
    def __new__(cls, partial: PartialPolicy | str | None = None, full_payer: FullPayer | str | None = None, grace_days: int | None = None, late: LateDiscount | str | None = None, unearned: UnearnedDiscount | str | None = None, tolerance: Tolerance | None = None) -> EarlyPolicy: ...
    def replace(self, **changes: Any) -> EarlyPolicy:
        """The same record with other values in some fields."""
        ...

    @property
    def partial(self) -> PartialPolicy:
        """What a payment in time earns that does not close."""
        ...

    @property
    def full_payer(self) -> FullPayer:
        """What a full payer gets."""
        ...

    @property
    def grace_days(self) -> int:
        """How many days after an offer's last day a discount may still be let pass."""
        ...

    @property
    def late(self) -> LateDiscount:
        """Who lets it pass."""
        ...

    @property
    def unearned(self) -> UnearnedDiscount:
        """What becomes of a discount taken after the grace days."""
        ...

    @property
    def tolerance(self) -> Tolerance:
        """How far a payment may miss an amount (A4), of what is open."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> EarlyPolicy:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Closing:
    """What a payment does: payment − unapplied + discount + tolerance + open is what was open before.

    >>> offer = duly.DiscountOffer(date(2026, 1, 10), eur("20.00"), eur("980.00"))
    >>> item = duly.OpenInstallment(date(2026, 1, 31), eur("1000.00"), offers=[offer])
    >>> paid = duly.EarlyPayment(eur("990.00"), date(2026, 1, 10), True)
    >>> closing = duly.discount_close(item, paid)
    >>> str(closing.reason), str(closing.discount), str(closing.unapplied)
    ('in_time_over', '20.00 EUR', '10.00 EUR')
    """
    @property
    def reason(self) -> ClosingReason:
        """Why."""
        ...

    @property
    def applied(self) -> Money:
        """What of the payment goes to the installment."""
        ...

    @property
    def discount(self) -> Money:
        """The discount taken."""
        ...

    @property
    def tolerance(self) -> Money:
        """What is let go, or below zero what is kept, as too little to matter (A4)."""
        ...

    @property
    def unapplied(self) -> Money:
        """What of the payment is left."""
        ...

    @property
    def open(self) -> Money:
        """What stays open."""
        ...

    @property
    def needs_acceptance(self) -> bool:
        """Whether the discount holds only once somebody accepts it."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Closing:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class LumpSum:
    """What one payment over several installments does.

    >>> item = duly.OpenInstallment(date(2026, 1, 31), eur("1000.00"))
    >>> paid = duly.EarlyPayment(eur("2000.00"), date(2026, 1, 10), True)
    >>> lump = duly.discount_close_together([item, item], paid)
    >>> str(lump.reason), len(lump.closings), str(lump.unapplied)
    ('full', 2, '0.00 EUR')
    """
    @property
    def reason(self) -> ClosingReason:
        """Why. `Partial`: it does not close them all, and which of them it
        settles is not for this to say.
        """
        ...

    @property
    def closings(self) -> list[Closing]:
        """What it does to each installment, in their order; of a partial payment none."""
        ...

    @property
    def unapplied(self) -> Money:
        """What of it is left."""
        ...

    @property
    def gave_up(self) -> bool:
        """Whether there were more sets of late discounts than are tried: then one of those may have
        been meant.
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> LumpSum:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class PayByRange:
    """What settles it on each of some days, and why: the same on all of them.

    >>> item = duly.OpenInstallment(date(2026, 1, 31), eur("1000.00"))
    >>> table = duly.discount_pay_by_table([item], date(2026, 1, 1), date(2026, 2, 28))
    >>> [(row.to.isoformat(), str(row.reason)) for row in table]
    [('2026-01-31', 'full'), ('2026-02-28', 'past_due')]
    """
    @property
    def from_(self) -> datetime.date:
        """The first day."""
        ...

    @property
    def to(self) -> datetime.date:
        """The last day, inclusive."""
        ...

    @property
    def pay(self) -> Money:
        """What settles it all."""
        ...

    @property
    def discount(self) -> Money:
        """The discount that is kept back."""
        ...

    @property
    def past_due(self) -> Money:
        """How much of what is open is past due."""
        ...

    @property
    def reason(self) -> PayByReason:
        """Why."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> PayByRange:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class DiscountCost:
    """What a discount comes to as a yearly rate.

    >>> cost = duly.discount_annual_cost("2%", 20)
    >>> cost.simple, cost.effective
    ('37.2448979592%', '44.5852927312%')
    """
    @property
    def simple(self) -> str:
        """`p ÷ (1 − p) × year ÷ days`: what the same money would bear without interest on interest."""
        ...

    @property
    def effective(self) -> str:
        """`(1 + p ÷ (1 − p)) ^ (year ÷ days) − 1`: with interest on interest."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> DiscountCost:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Creditor:
    """A legal entity to which money is owed: a company code. Every record belongs to one (F5b).

    >>> duly.Creditor("sole", "Duly Ltd", base_currency="EUR")
    Creditor(id='sole', name='Duly Ltd', base_currency='EUR')
    """
    def __new__(cls, id: str, name: str, *, base_currency: str | None = None) -> Creditor: ...
    def replace(self, **changes: Any) -> Creditor:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> str:
        """Its id."""
        ...

    @property
    def name(self) -> str:
        """Its name as documents print it."""
        ...

    @property
    def base_currency(self) -> str | None:
        """The currency its own books are kept in: the functional currency."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Creditor:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Customer:
    """A party who owes: a legal customer, who may have several billing accounts and a parent (G11).

    >>> duly.Customer("ACME-FR", "Acme France", parent="ACME")
    Customer(id='ACME-FR', name='Acme France', parent='ACME')
    """
    def __new__(cls, id: str, name: str, *, parent: str | None = None, billing_accounts: Iterable[str] | None = None) -> Customer: ...
    def replace(self, **changes: Any) -> Customer:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> str:
        """Its id."""
        ...

    @property
    def name(self) -> str:
        """Its name as statements print it."""
        ...

    @property
    def parent(self) -> str | None:
        """Who pays for it, where a group pays centrally (A9)."""
        ...

    @property
    def billing_accounts(self) -> list[str]:
        """Its billing accounts, if it has more than one."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Customer:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Line:
    """One line of an invoice or a note.

    >>> line = duly.Line("Bolts, box of 100", eur("50.00"), quantity=Decimal("2.5"), unit_price=20)
    >>> line.quantity * line.unit_price == line.net.amount
    True
    """
    def __new__(cls, description: str, net: Money, *, quantity: Decimal | int | str | None = None, unit_price: Decimal | int | str | None = None, tax_rate: str | None = None) -> Line: ...
    def replace(self, **changes: Any) -> Line:
        """The same record with other values in some fields."""
        ...

    @property
    def description(self) -> str:
        """What was sold."""
        ...

    @property
    def quantity(self) -> Decimal | None:
        """How many; one where it is not said. May have any number of decimals."""
        ...

    @property
    def unit_price(self) -> Decimal | None:
        """The price of one, without tax. May have more decimals than the currency."""
        ...

    @property
    def net(self) -> Money:
        """The line's amount without tax; negative for an allowance."""
        ...

    @property
    def tax_rate(self) -> str | None:
        """The rate of tax on it."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Line:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class BookedRate:
    """The rate a document was booked at in its creditor's own currency (A10, G7).

    >>> invoice = duly.Invoice("INV-3", "ACME", date(2026, 1, 15), duly.Money("500.00", "USD"))
    >>> invoice.replace(booked=duly.BookedRate("EUR", Decimal("0.92"))).booked.rate
    Decimal('0.92')
    """
    def __new__(cls, base: str, rate: Decimal | int | str) -> BookedRate: ...
    def replace(self, **changes: Any) -> BookedRate:
        """The same record with other values in some fields."""
        ...

    @property
    def base(self) -> str:
        """The creditor's own (functional) currency."""
        ...

    @property
    def rate(self) -> Decimal:
        """How many units of the base currency one unit of the document's currency is worth."""
        ...

    def convert(self, amount: Money) -> Money:
        """An amount of the document's currency in the base currency at this rate, rounded half-up.

        Refused as: `money.overflow` out of range.

        >>> duly.BookedRate("EUR", Decimal("0.92")).convert(duly.Money("500.00", "USD"))
        Money('460.00', 'EUR')
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> BookedRate:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Invoice:
    """An invoice, frozen once posted: its schedule is what the terms said on its day (T10).

    >>> invoice = duly.Invoice("INV-3", "ACME", date(2026, 1, 15), eur("1190.00"), tax=eur("190.00"))
    >>> issued = invoice.with_terms("net 30")
    >>> ledger.post(duly.Entry(date(2026, 3, 5), issued)).outcome
    <Outcome.TAKEN: 'taken'>
    """
    def __new__(cls, id: str, customer: str, invoice_date: datetime.date, total: Money, *, creditor: str | None = None, billing_account: str | None = None, number: str | None = None, posting_date: datetime.date | None = None, delivery_date: datetime.date | None = None, statutory_default_date: datetime.date | None = None, tax: Money | None = None, lines: Iterable[Line] | None = None, terms: PaymentTerms | str | None = None, schedule: Schedule | None = None, booked: BookedRate | None = None) -> Invoice: ...
    def replace(self, **changes: Any) -> Invoice:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> str:
        """Its id, unique in a ledger."""
        ...

    @property
    def creditor(self) -> str:
        """To whom it is owed."""
        ...

    @property
    def customer(self) -> str:
        """Who owes it."""
        ...

    @property
    def billing_account(self) -> str | None:
        """The billing account it belongs to, where the customer has several (G11)."""
        ...

    @property
    def number(self) -> str | None:
        """The number printed on it."""
        ...

    @property
    def invoice_date(self) -> datetime.date:
        """The date printed on it."""
        ...

    @property
    def posting_date(self) -> datetime.date | None:
        """The day the books take it; the invoice date where it is not said (F4)."""
        ...

    @property
    def delivery_date(self) -> datetime.date | None:
        """The day the goods or services were delivered."""
        ...

    @property
    def statutory_default_date(self) -> datetime.date | None:
        """The day statutory default begins, where the host knows it (I11)."""
        ...

    @property
    def total(self) -> Money:
        """What is owed, tax included; zero or above."""
        ...

    @property
    def tax(self) -> Money | None:
        """The tax in the total."""
        ...

    @property
    def lines(self) -> list[Line]:
        """Its lines, without tax; when there are any, they and the tax sum to the total."""
        ...

    @property
    def terms(self) -> PaymentTerms | None:
        """The terms as agreed, kept for the reader: what counts is the schedule, and terms without
        one are refused (`with_terms` works it out).
        """
        ...

    @property
    def schedule(self) -> Schedule | None:
        """The frozen installments (T10); none: the whole total is due on the invoice date."""
        ...

    @property
    def booked(self) -> BookedRate | None:
        """The rate it was booked at in the creditor's own currency."""
        ...

    def with_terms(self, terms: PaymentTerms | str) -> Invoice:
        """The invoice with the schedule its terms give for its date and total, frozen (T10).

        Refused as: As `PaymentTerms.schedule`.

        >>> invoice = duly.Invoice("INV-3", "ACME", date(2026, 1, 15), eur("1000.00"))
        >>> invoice.with_terms("2/10 net 30").schedule.installments[0].due
        datetime.date(2026, 2, 14)
        """
        ...

    def with_terms_in(self, terms: PaymentTerms | str, calendar: Calendar) -> Invoice:
        """The same on a calendar of business days (T6). The posting, delivery and tax the invoice
        knows are taken from it.

        Refused as: As `PaymentTerms.schedule`.

        >>> invoice = duly.Invoice("INV-3", "ACME", date(2026, 1, 15), eur("1000.00"))
        >>> issued = invoice.with_terms_in("net 30 following", duly.Calendar.saturday_sunday())
        >>> part, = issued.schedule.installments
        >>> str(part.nominal_due), str(part.due)
        ('2026-02-14', '2026-02-16')
        """
        ...

    def due_on(self, due: datetime.date) -> Invoice:
        """The invoice due in one amount on a day the host knows.

        >>> invoice = duly.Invoice("INV-3", "ACME", date(2026, 1, 15), eur("1000.00"))
        >>> invoice.due_on(date(2026, 2, 28)).schedule.installments[0].due
        datetime.date(2026, 2, 28)
        """
        ...

    def check(self) -> None:
        """Checks that no amount is negative, that lines, tax, installments and total add up, and
        that what the terms say is frozen in a schedule (T10).

        Refused as: `record.invalid` or
        `record.total_mismatch`, naming the field.

        >>> invoice = duly.Invoice("INV-3", "ACME", date(2026, 1, 15), eur("1000.00"), terms="net 30")
        >>> invoice.check()
        Traceback (most recent call last):
            ...
        duly.RecordError: `INV-3` has terms `net 30` but no schedule that freezes their dates [record.invalid]
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Invoice:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class DebitNote:
    """A debit note, frozen once posted.

    >>> note = duly.DebitNote("DN-1", "ACME", date(2026, 2, 20), eur("40.00"), purpose="charge")
    >>> due = note.replace(schedule=duly.Schedule.single(date(2026, 3, 20), eur("40.00")))
    >>> ledger.post(duly.Entry(date(2026, 3, 5), due)).effective
    datetime.date(2026, 2, 20)
    """
    def __new__(cls, id: str, customer: str, date: datetime.date, total: Money, *, creditor: str | None = None, billing_account: str | None = None, number: str | None = None, posting_date: datetime.date | None = None, purpose: DebitNotePurpose | str | None = None, references: Iterable[str] | None = None, tax: Money | None = None, lines: Iterable[Line] | None = None, schedule: Schedule | None = None, booked: BookedRate | None = None) -> DebitNote: ...
    def replace(self, **changes: Any) -> DebitNote:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> str:
        """Its id, unique in a ledger."""
        ...

    @property
    def creditor(self) -> str:
        """To whom it is owed."""
        ...

    @property
    def customer(self) -> str:
        """Who owes it."""
        ...

    @property
    def billing_account(self) -> str | None:
        """The billing account it belongs to (G11)."""
        ...

    @property
    def number(self) -> str | None:
        """The number printed on it."""
        ...

    @property
    def date(self) -> datetime.date:
        """The date printed on it."""
        ...

    @property
    def posting_date(self) -> datetime.date | None:
        """The day the books take it; its date where it is not said (F4)."""
        ...

    @property
    def purpose(self) -> DebitNotePurpose:
        """Why it was written."""
        ...

    @property
    def references(self) -> list[str]:
        """The invoices it is about."""
        ...

    @property
    def total(self) -> Money:
        """What is owed, tax included; zero or above."""
        ...

    @property
    def tax(self) -> Money | None:
        """The tax in the total."""
        ...

    @property
    def lines(self) -> list[Line]:
        """Its lines, without tax; when there are any, they and the tax sum to the total."""
        ...

    @property
    def schedule(self) -> Schedule | None:
        """The frozen installments (T10); none: due on its date."""
        ...

    @property
    def booked(self) -> BookedRate | None:
        """The rate it was booked at in the creditor's own currency."""
        ...

    def check(self) -> None:
        """Checks that no amount is negative and that lines, tax, installments and total add up.

        Refused as: `record.invalid` or
        `record.total_mismatch`, naming the field.

        >>> note = duly.DebitNote("DN-1", "ACME", date(2026, 2, 20), eur("-40.00"))
        >>> note.check()
        Traceback (most recent call last):
            ...
        duly.RecordError: total `-40.00 EUR` is not zero or above: amounts stand as on paper [record.invalid]
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> DebitNote:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class CreditNote:
    """A credit note, frozen once posted.

    >>> note = duly.CreditNote("CN-1", "ACME", date(2026, 2, 20), eur("25.00"), references=["INV-1"])
    >>> ledger.post(duly.Entry(date(2026, 3, 5), note)).effective
    datetime.date(2026, 2, 20)
    """
    def __new__(cls, id: str, customer: str, date: datetime.date, total: Money, *, creditor: str | None = None, billing_account: str | None = None, number: str | None = None, posting_date: datetime.date | None = None, reason: CreditReason | str | None = None, references: Iterable[str] | None = None, tax: Money | None = None, lines: Iterable[Line] | None = None, schedule: Schedule | None = None, booked: BookedRate | None = None) -> CreditNote: ...
    def replace(self, **changes: Any) -> CreditNote:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> str:
        """Its id, unique in a ledger."""
        ...

    @property
    def creditor(self) -> str:
        """Whose receivables it lowers."""
        ...

    @property
    def customer(self) -> str:
        """Whose debt it lowers."""
        ...

    @property
    def billing_account(self) -> str | None:
        """The billing account it belongs to (G11)."""
        ...

    @property
    def number(self) -> str | None:
        """The number printed on it."""
        ...

    @property
    def date(self) -> datetime.date:
        """The date printed on it."""
        ...

    @property
    def posting_date(self) -> datetime.date | None:
        """The day the books take it; its date where it is not said (F4)."""
        ...

    @property
    def reason(self) -> CreditReason:
        """Why it was written."""
        ...

    @property
    def references(self) -> list[str]:
        """The invoices it is about. It settles none of them by itself: an application does, which
        `allocate` proposes, the documents named here first
        (`ReferencedFirst`, K2).
        """
        ...

    @property
    def total(self) -> Money:
        """What is credited, tax included, as on paper: zero or above."""
        ...

    @property
    def tax(self) -> Money | None:
        """The tax in the total."""
        ...

    @property
    def lines(self) -> list[Line]:
        """Its lines, without tax; when there are any, they and the tax sum to the total."""
        ...

    @property
    def schedule(self) -> Schedule | None:
        """The frozen installments (T10); none: due on its date."""
        ...

    @property
    def booked(self) -> BookedRate | None:
        """The rate it was booked at in the creditor's own currency."""
        ...

    def check(self) -> None:
        """Checks that no amount is negative and that lines, tax, installments and total add up.

        Refused as: `record.invalid` or
        `record.total_mismatch`, naming the field.

        >>> duly.CreditNote("CN-1", "ACME", date(2026, 2, 20), eur("-25.00")).check()
        Traceback (most recent call last):
            ...
        duly.RecordError: total `-25.00 EUR` is not zero or above: amounts stand as on paper [record.invalid]
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> CreditNote:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Payment:
    """Money in: a receipt or an advance.

    >>> payment = duly.Payment("PAY-2", date(2026, 3, 5), eur("400.00"), customer="ACME")
    >>> ledger.post(duly.Entry(date(2026, 3, 5), payment)).outcome
    <Outcome.TAKEN: 'taken'>
    """
    def __new__(cls, id: str, value_date: datetime.date, amount: Money, *, creditor: str | None = None, customer: str | None = None, billing_account: str | None = None, number: str | None = None, posting_date: datetime.date | None = None, kind: PaymentKind | str | None = None, reference: str | None = None, booked: BookedRate | None = None) -> Payment: ...
    def replace(self, **changes: Any) -> Payment:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> str:
        """Its id, unique in a ledger."""
        ...

    @property
    def creditor(self) -> str:
        """To whom it was paid."""
        ...

    @property
    def customer(self) -> str | None:
        """Whose account it lowers; none while the payer is unknown (A7)."""
        ...

    @property
    def billing_account(self) -> str | None:
        """The billing account it was paid on (G11)."""
        ...

    @property
    def number(self) -> str | None:
        """The bank's or the cheque's number."""
        ...

    @property
    def value_date(self) -> datetime.date:
        """The day the money was credited: what days to pay, discounts and interest count by (F4b)."""
        ...

    @property
    def posting_date(self) -> datetime.date | None:
        """The day the books take it; the value date where it is not said (F4)."""
        ...

    @property
    def kind(self) -> PaymentKind:
        """A receipt or an advance."""
        ...

    @property
    def amount(self) -> Money:
        """How much came in; zero or above."""
        ...

    @property
    def reference(self) -> str | None:
        """What the payer wrote on it."""
        ...

    @property
    def booked(self) -> BookedRate | None:
        """The rate it was booked at in the creditor's own currency."""
        ...

    def check(self) -> None:
        """Checks that the amount is not negative.

        Refused as: `record.invalid`, naming the field.

        >>> duly.Payment("PAY-2", date(2026, 3, 5), eur("-400.00"), customer="ACME").check()
        Traceback (most recent call last):
            ...
        duly.RecordError: amount `-400.00 EUR` is not zero or above: amounts stand as on paper [record.invalid]
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Payment:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Refund:
    """Money paid back to a customer: a debit that an application sets against the credit it repays.

    If the credit is taken back later (a bounced payment), the refund comes back as an open debit
    (A11).

    >>> refund = duly.Refund("REF-1", "ACME", date(2026, 3, 5), eur("20.00"), reason="paid twice")
    >>> refund.check()
    """
    def __new__(cls, id: str, customer: str, value_date: datetime.date, amount: Money, *, creditor: str | None = None, billing_account: str | None = None, number: str | None = None, posting_date: datetime.date | None = None, reason: str | None = None, booked: BookedRate | None = None) -> Refund: ...
    def replace(self, **changes: Any) -> Refund:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> str:
        """Its id, unique in a ledger."""
        ...

    @property
    def creditor(self) -> str:
        """Who paid it back."""
        ...

    @property
    def customer(self) -> str:
        """Who got it."""
        ...

    @property
    def billing_account(self) -> str | None:
        """The billing account it was paid from (G11)."""
        ...

    @property
    def number(self) -> str | None:
        """The bank's number."""
        ...

    @property
    def value_date(self) -> datetime.date:
        """The day the money left."""
        ...

    @property
    def posting_date(self) -> datetime.date | None:
        """The day the books take it; the value date where it is not said (F4)."""
        ...

    @property
    def amount(self) -> Money:
        """How much was paid back; zero or above."""
        ...

    @property
    def reason(self) -> str | None:
        """Why."""
        ...

    @property
    def booked(self) -> BookedRate | None:
        """The rate it was booked at in the creditor's own currency."""
        ...

    def check(self) -> None:
        """Checks that the amount is not negative.

        Refused as: `record.invalid`, naming the field.

        >>> duly.Refund("REF-1", "ACME", date(2026, 3, 5), eur("-20.00")).check()
        Traceback (most recent call last):
            ...
        duly.RecordError: amount `-20.00 EUR` is not zero or above: amounts stand as on paper [record.invalid]
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Refund:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class OpeningItem:
    """An item taken over from other books, with what had happened to it until then (F4e).

    It enters the books on the take-over date. The difference between its original and its open
    amount is an entry of kind `opening` on that date.

    >>> issued, taken_over = date(2025, 11, 3), date(2026, 1, 1)
    >>> opening = duly.OpeningItem(
    ...     "OLD-7", "invoice", issued, taken_over, eur("800.00"), eur("300.00"), customer="ACME"
    ... )
    >>> books = duly.Ledger()
    >>> posted = books.post(duly.Entry(date(2026, 1, 1), opening))
    >>> [str(item.open) for item in books.as_of(date(2026, 1, 31))]
    ['300.00 EUR']
    """
    def __new__(cls, id: str, kind: DocumentKind | str, document_date: datetime.date, take_over: datetime.date, original: Money, open: Money, *, creditor: str | None = None, customer: str | None = None, billing_account: str | None = None, number: str | None = None, terms: PaymentTerms | str | None = None, schedule: Schedule | None = None, dunning_level: int | None = None, discount_taken: Money | None = None, interest_charged: Money | None = None, charged_through: datetime.date | None = None, dimensions: Iterable[tuple[Dimension | str, Money]] | None = None, booked: BookedRate | None = None) -> OpeningItem: ...
    def replace(self, **changes: Any) -> OpeningItem:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> str:
        """Its id, unique in a ledger."""
        ...

    @property
    def kind(self) -> DocumentKind:
        """What it is."""
        ...

    @property
    def creditor(self) -> str:
        """To whom it is owed."""
        ...

    @property
    def customer(self) -> str | None:
        """Who owes it; none for a payment whose payer is unknown."""
        ...

    @property
    def billing_account(self) -> str | None:
        """The billing account it belongs to (G11)."""
        ...

    @property
    def number(self) -> str | None:
        """The number printed on it."""
        ...

    @property
    def document_date(self) -> datetime.date:
        """The date printed on it; of a payment its value date."""
        ...

    @property
    def take_over(self) -> datetime.date:
        """The day this ledger takes over: one for each creditor."""
        ...

    @property
    def original(self) -> Money:
        """What it was over at first, as on paper: zero or above."""
        ...

    @property
    def open(self) -> Money:
        """What is left of it on the take-over date: from zero to the original."""
        ...

    @property
    def terms(self) -> PaymentTerms | None:
        """The terms as agreed, kept for the reader; with them a schedule is needed (T10)."""
        ...

    @property
    def schedule(self) -> Schedule | None:
        """The frozen installments of the original; none: due on its date. What had been settled is
        taken from the earliest due.
        """
        ...

    @property
    def dunning_level(self) -> int | None:
        """The dunning level reached."""
        ...

    @property
    def discount_taken(self) -> Money | None:
        """The discount taken so far, within original − open."""
        ...

    @property
    def interest_charged(self) -> Money | None:
        """The late-payment interest charged so far."""
        ...

    @property
    def charged_through(self) -> datetime.date | None:
        """The last day interest was charged for; the take-over date where it is not said."""
        ...

    @property
    def dimensions(self) -> list[tuple[Dimension, Money]]:
        """What was promised, disputed … on the take-over date, each zero or above."""
        ...

    @property
    def booked(self) -> BookedRate | None:
        """The rate it was booked at in the creditor's own currency."""
        ...

    def check(self) -> None:
        """Checks the amounts and that the customer is named unless it is cash.

        Refused as: `record.invalid`,
        `record.total_mismatch` or
        `money.currency_mismatch`, naming the field.

        >>> issued, taken_over = date(2025, 11, 3), date(2026, 1, 1)
        >>> opening = duly.OpeningItem(
        ...     "OLD-7", "invoice", issued, taken_over, eur("800.00"), eur("900.00"), customer="ACME"
        ... )
        >>> opening.check()
        Traceback (most recent call last):
            ...
        duly.RecordError: open `900.00 EUR` is not at most the original `800.00 EUR` [record.invalid]
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> OpeningItem:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class PaymentReference:
    """A reference of one scheme whose check digits are right (A13).

    >>> read = duly.reference_scheme_check("viite", "1234561")
    >>> str(read.scheme), read.canonical, read.printed, read.payload
    ('viite', '1234561', '12 34561', '123456')
    """
    @property
    def scheme(self) -> ReferenceScheme:
        """Its scheme."""
        ...

    @property
    def canonical(self) -> str:
        """As systems write it: without blanks and signs, in capitals. Leading zeros stand where the
        check holds with them (of `viite` never).
        """
        ...

    @property
    def printed(self) -> str:
        """As people print it."""
        ...

    @property
    def payload(self) -> str:
        """What is checked: the reference without its check digits, `RF` and length digit."""
        ...

    @staticmethod
    def recognize(text: str) -> list[PaymentReference]:
        """Every scheme a text satisfies, in the order of `ReferenceScheme.ALL`; empty where none.

        One digit in ten is right by chance: a short text of digits that satisfies one of the
        national schemes tells little by itself.

        >>> [str(one.scheme) for one in duly.PaymentReference.recognize("1234567 4")]
        ['kid_mod10', 'kid_mod11', 'ocr']
        """
        ...

    @staticmethod
    def find_in(text: str, schemes: Iterable[ReferenceScheme | str]) -> list[FoundReference]:
        """The references of some schemes in a text with words around them, by place, length and
        scheme: candidates, of which the open references tell which are meant (A13).

        >>> found, = duly.PaymentReference.find_in("Thanks, RF18 5390 0754 7034", ["rf"])
        >>> found.position, found.text
        (8, 'RF18 5390 0754 7034')
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> PaymentReference:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class FoundReference:
    """A reference that stands in a text.

    >>> found, = duly.PaymentReference.find_in("KID 12345674", ["kid_mod10"])
    >>> found.reference.canonical
    '12345674'
    """
    @property
    def position(self) -> int:
        """How many characters stand before it."""
        ...

    @property
    def text(self) -> str:
        """What stands there, as it stands there."""
        ...

    @property
    def reference(self) -> PaymentReference:
        """What it is."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> FoundReference:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class NearMiss:
    """An open reference that a mistyped one may have been: a suggestion to a person, never a match.

    >>> near, = duly.reference_scheme_near_misses("rf", "RF17 5390 0754 7034",
    ...                                           ["RF18 5390 0754 7034"])
    >>> near.reference, str(near.scheme)
    ('RF18 5390 0754 7034', 'rf')
    """
    @property
    def reference(self) -> str:
        """The open reference, as it was given."""
        ...

    @property
    def scheme(self) -> ReferenceScheme:
        """The scheme it satisfies."""
        ...

    @property
    def slip(self) -> ReferenceSlip:
        """What happened to it."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> NearMiss:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Receipt:
    """Money that came in, with all that is said about it (A1).

    >>> duly.Receipt("PAY-9", date(2026, 3, 5), eur("400.00"), text="INV 1").text
    'INV 1'
    """
    def __new__(cls, id: str, value_date: datetime.date, amount: Money, *, creditor: str | None = None, customer: str | None = None, payer_account: str | None = None, payer_name: str | None = None, lines: Iterable[RemittanceLine] | None = None, references: Iterable[str] | None = None, text: str | None = None) -> Receipt: ...
    def replace(self, **changes: Any) -> Receipt:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> str:
        """The id of the payment."""
        ...

    @property
    def creditor(self) -> str:
        """To whom it was paid."""
        ...

    @property
    def customer(self) -> str | None:
        """Who paid, where that is known for certain."""
        ...

    @property
    def value_date(self) -> datetime.date:
        """The day the money was credited."""
        ...

    @property
    def amount(self) -> Money:
        """How much came in; above zero."""
        ...

    @property
    def payer_account(self) -> str | None:
        """The account it came from, such as an IBAN; blanks and case do not matter."""
        ...

    @property
    def payer_name(self) -> str | None:
        """Who sent it, as the bank writes the name."""
        ...

    @property
    def lines(self) -> list[RemittanceLine]:
        """The lines of a remittance advice, in its order."""
        ...

    @property
    def references(self) -> list[str]:
        """Structured references (A13)."""
        ...

    @property
    def text(self) -> str | None:
        """Free text, such as the remittance text of a transfer."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Receipt:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class RemittanceLine:
    """One line of a remittance advice: a document the payer says it pays, and how much of it.

    >>> str(duly.RemittanceLine("INV-1", amount=eur("400.00")).amount)
    '400.00 EUR'
    """
    def __new__(cls, document: str, *, amount: Money | None = None) -> RemittanceLine: ...
    def replace(self, **changes: Any) -> RemittanceLine:
        """The same record with other values in some fields."""
        ...

    @property
    def document(self) -> str:
        """The number or id of the document, as the payer writes it."""
        ...

    @property
    def amount(self) -> Money | None:
        """What is paid on it, with the document's sign: a credit note taken is below zero. None: all
        that is to be paid.
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> RemittanceLine:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class KnownPayer:
    """A mark, and whose it is.

    >>> duly.KnownPayer("ACME", duly.PayerMark.alias("Acme Holding")).mark.value
    'Acme Holding'
    """
    def __new__(cls, customer: str, mark: PayerMark) -> KnownPayer: ...
    def replace(self, **changes: Any) -> KnownPayer:
        """The same record with other values in some fields."""
        ...

    @property
    def customer(self) -> str:
        """Whose."""
        ...

    @property
    def mark(self) -> PayerMark:
        """How it is known."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> KnownPayer:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Entry:
    """One fact and when it was recorded.

    Cloning is cheap: the fact is shared.

    >>> payment = duly.Payment("PAY-2", date(2026, 3, 5), eur("400.00"), customer="ACME")
    >>> entry = duly.Entry(date(2026, 3, 6), payment)
    >>> entry.fact.id, entry.sequence
    ('PAY-2', None)
    """
    def __new__(cls, recorded: datetime.date, fact: _Fact, *, sequence: int | None = None, moved_to: datetime.date | None = None) -> Entry: ...
    def replace(self, **changes: Any) -> Entry:
        """The same record with other values in some fields."""
        ...

    @property
    def sequence(self) -> int | None:
        """The number the ledger gave when it first took the entry; none before. Replay keeps it."""
        ...

    @property
    def recorded(self) -> datetime.date:
        """The day the host recorded it, in one zone for a whole ledger; never earlier than the last."""
        ...

    @property
    def moved_to(self) -> datetime.date | None:
        """Where the ledger moved the day it takes effect (F4d, F4b): that day. Set by the ledger."""
        ...

    @property
    def fact(self) -> _Fact:
        """What is told."""
        ...

    def to_line(self) -> str:
        """The entry as one line of JSON, without a line break.

        Refused as: `ledger.entry_syntax`, should a fact not be writable; none is known.

        >>> ledger.entry("APP-1").to_line()[:48]
        '{"v":1,"sequence":3,"recorded":"2026-01-26","fac'
        """
        ...

    @staticmethod
    def from_line(line: str) -> Entry:
        """Reads a line that `to_line` wrote.

        Refused as: `ledger.unknown_schema` for a version this release does not know,
        `ledger.entry_syntax` for anything that is not an entry: an unknown
        field, a number where an amount's text belongs, a date that does not exist.

        >>> line = ledger.entry("APP-1").to_line()
        >>> duly.Entry.from_line(line).fact.amount
        Money('600.00', 'EUR')
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Entry:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Target:
    """Names what an entry is about: a document, or one installment, or one part of it.

    A target that names only a document means all its items; an amount then goes to them by due
    date, the earliest first (G4).

    >>> duly.Target("INV-1", installment=1)
    Target(document='INV-1', installment=1)
    """
    def __new__(cls, document: str, *, installment: int | None = None, part: int | None = None) -> Target: ...
    def replace(self, **changes: Any) -> Target:
        """The same record with other values in some fields."""
        ...

    @property
    def document(self) -> str:
        """The document."""
        ...

    @property
    def installment(self) -> int | None:
        """The installment, counted from 1; none: any."""
        ...

    @property
    def part(self) -> int | None:
        """The part (T12), 0 for the first; none: any."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Target:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Application:
    """A credit settles a debit, or a part of it, from a day on (F4b).

    The day must not be before either document's posting or value date; the policy
    `apply_on_value_date` puts it on the first day that works instead. The debit's and the
    credit's open amounts both move toward zero.

    >>> payment = duly.Payment("PAY-2", date(2026, 3, 5), eur("400.00"), customer="ACME")
    >>> applied = duly.Application("APP-2", "PAY-2", "INV-1", eur("400.00"), date(2026, 3, 5))
    >>> answers = ledger.post_all([duly.Entry(date(2026, 3, 5), fact) for fact in (payment, applied)])
    >>> ledger.status("INV-1", date(2026, 3, 5)).summary
    <StatusSummary.PAID: 'paid'>
    """
    def __new__(cls, id: str, credit: Target | ItemId | str, debit: Target | ItemId | str, amount: Money, date: datetime.date, *, credit_amount: Money | None = None, line: str | None = None) -> Application: ...
    def replace(self, **changes: Any) -> Application:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> str:
        """The entry's id."""
        ...

    @property
    def credit(self) -> Target:
        """The payment, credit note or other credit."""
        ...

    @property
    def debit(self) -> Target:
        """The invoice or other debit."""
        ...

    @property
    def amount(self) -> Money:
        """How much of the debit it settles, in the debit's currency; above zero."""
        ...

    @property
    def credit_amount(self) -> Money | None:
        """How much of the credit it takes, where the credit is in another currency (A10)."""
        ...

    @property
    def date(self) -> datetime.date:
        """The application date: from this day on it counts."""
        ...

    @property
    def line(self) -> str | None:
        """The line of the remittance it stands for; with the credit's id the key of A12."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Application:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Adjustment:
    """A discount, a tolerated difference, tax withheld, or a write-off: it brings an item nearer to
    zero without money (F4). A write-off of a part leaves the rest open (O1).

    >>> day = date(2026, 3, 5)
    >>> given_up = duly.Adjustment("ADJ-1", "write_off", "INV-1", eur("400.00"), day, approved_by="ada")
    >>> posted = ledger.post(duly.Entry(day, given_up))
    >>> ledger.status("INV-1", day).settled_by.write_off
    Money('400.00', 'EUR')
    """
    def __new__(cls, id: str, kind: AdjustmentKind | str, item: Target | ItemId | str, amount: Money, date: datetime.date, *, receipt: str | None = None, reason: str | None = None, approved_by: str | None = None) -> Adjustment: ...
    def replace(self, **changes: Any) -> Adjustment:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> str:
        """The entry's id."""
        ...

    @property
    def kind(self) -> AdjustmentKind:
        """What it is for."""
        ...

    @property
    def item(self) -> Target:
        """The item, of either side."""
        ...

    @property
    def amount(self) -> Money:
        """How much; above zero."""
        ...

    @property
    def date(self) -> datetime.date:
        """From this day on it counts."""
        ...

    @property
    def receipt(self) -> str | None:
        """The receipt it came with: a bounce takes it back too (A11)."""
        ...

    @property
    def reason(self) -> str | None:
        """Why."""
        ...

    @property
    def approved_by(self) -> str | None:
        """Who allowed it."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Adjustment:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Transfer:
    """An open amount moves to another customer or creditor: there it is a new item, whose document
    id is the entry's, with the dates it had.

    >>> moved = duly.Transfer("TR-1", "INV-1", eur("400.00"), date(2026, 3, 5), "BETA")
    >>> posted = ledger.post(duly.Entry(date(2026, 3, 5), moved))
    >>> [item.customer for item in ledger.as_of(date(2026, 3, 31))]
    ['BETA', 'BETA']
    """
    def __new__(cls, id: str, item: Target | ItemId | str, amount: Money, date: datetime.date, customer: str, *, creditor: str | None = None, reason: str | None = None) -> Transfer: ...
    def replace(self, **changes: Any) -> Transfer:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> str:
        """The entry's id, and the new document's."""
        ...

    @property
    def item(self) -> Target:
        """The item it comes from."""
        ...

    @property
    def amount(self) -> Money:
        """How much; above zero."""
        ...

    @property
    def date(self) -> datetime.date:
        """From this day on."""
        ...

    @property
    def customer(self) -> str:
        """The customer it goes to."""
        ...

    @property
    def creditor(self) -> str | None:
        """The creditor it goes to; the item's own where it is not said."""
        ...

    @property
    def reason(self) -> str | None:
        """Why."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Transfer:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Residual:
    """A part of an item becomes an item of its own in the same account (A6), whose document id is
    the entry's.

    >>> rest = duly.Residual("RES-1", "INV-1", eur("400.00"), date(2026, 3, 5), due=date(2026, 4, 30))
    >>> posted = ledger.post(duly.Entry(date(2026, 3, 5), rest))
    >>> [(item.id.text(), str(item.due)) for item in ledger.as_of(date(2026, 3, 31))]
    [('INV-2#1', '2026-03-31'), ('RES-1#1', '2026-04-30')]
    """
    def __new__(cls, id: str, item: Target | ItemId | str, amount: Money, date: datetime.date, *, due: datetime.date | None = None, reason: str | None = None) -> Residual: ...
    def replace(self, **changes: Any) -> Residual:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> str:
        """The entry's id, and the new document's."""
        ...

    @property
    def item(self) -> Target:
        """The item it comes from."""
        ...

    @property
    def amount(self) -> Money:
        """How much; above zero."""
        ...

    @property
    def date(self) -> datetime.date:
        """From this day on."""
        ...

    @property
    def due(self) -> datetime.date | None:
        """When the new item is due; the due date it had where it is not said."""
        ...

    @property
    def reason(self) -> str | None:
        """Why."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Residual:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Conversion:
    """A part of an item becomes an item in another currency, whose document id is the entry's.

    >>> day, dollars = date(2026, 3, 5), duly.Money("440.00", "USD")
    >>> converted = duly.Conversion("CO-1", "INV-1", eur("400.00"), dollars, day)
    >>> posted = ledger.post(duly.Entry(day, converted))
    >>> [str(item.open) for item in ledger.as_of(date(2026, 3, 31))]
    ['500.00 EUR', '440.00 USD']
    """
    def __new__(cls, id: str, item: Target | ItemId | str, amount: Money, converted: Money, date: datetime.date, *, reason: str | None = None) -> Conversion: ...
    def replace(self, **changes: Any) -> Conversion:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> str:
        """The entry's id, and the new document's."""
        ...

    @property
    def item(self) -> Target:
        """The item it comes from."""
        ...

    @property
    def amount(self) -> Money:
        """How much of it, in its currency; above zero."""
        ...

    @property
    def converted(self) -> Money:
        """What it becomes, in the other currency; above zero."""
        ...

    @property
    def date(self) -> datetime.date:
        """From this day on."""
        ...

    @property
    def reason(self) -> str | None:
        """Why."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Conversion:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Reversal:
    """An entry is taken back by an opposite one; nothing is deleted (F4, A11).

    Of an application: it is un-applied. Of a payment: it bounced, and every application,
    discount and tolerance of it is taken back with it. Of facts told
    together, as the ones of a matching proposal: all of them that stand, the last
    first. Each opposite takes effect on the later of this date and the day of what it takes back.

    >>> bounced = duly.Reversal("REV-1", "PAY-1", date(2026, 3, 5), reason="no funds")
    >>> posted = ledger.post(duly.Entry(date(2026, 3, 5), bounced))
    >>> str(ledger.status("INV-1", date(2026, 3, 5)).open), ledger.reversed_by("PAY-1")
    ('1000.00 EUR', 'REV-1')
    """
    def __new__(cls, id: str, of: str, date: datetime.date, *, effect: ReversalEffect | str | None = None, reason: str | None = None) -> Reversal: ...
    def replace(self, **changes: Any) -> Reversal:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> str:
        """The entry's id."""
        ...

    @property
    def of(self) -> str:
        """The entry it takes back."""
        ...

    @property
    def date(self) -> datetime.date:
        """The day of the bank's reversal, or of the decision."""
        ...

    @property
    def effect(self) -> ReversalEffect:
        """Whether what is taken back had ever held."""
        ...

    @property
    def reason(self) -> str | None:
        """Why."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Reversal:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class TermChange:
    """An issued item is due on another day from a day on; both due dates stay known (T12).

    >>> change = duly.TermChange("TC-1", "INV-1", date(2026, 4, 30), date(2026, 3, 5), reason="asked")
    >>> posted = ledger.post(duly.Entry(date(2026, 3, 5), change))
    >>> ledger.as_of(date(2026, 3, 31)).open_items()[0].due
    datetime.date(2026, 4, 30)
    """
    def __new__(cls, id: str, item: Target | ItemId | str, new_due: datetime.date, date: datetime.date, *, old_due: datetime.date | None = None, applies_to: AppliesTo | str | None = None, waive_past: bool | None = None, reason: str | None = None, approved_by: str | None = None) -> TermChange: ...
    def replace(self, **changes: Any) -> TermChange:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> str:
        """The entry's id."""
        ...

    @property
    def item(self) -> Target:
        """The item; a document of several installments needs one named."""
        ...

    @property
    def old_due(self) -> datetime.date | None:
        """The due date it is meant to replace; refused when another is in force. Optional."""
        ...

    @property
    def new_due(self) -> datetime.date:
        """The new due date, counted from the original baseline."""
        ...

    @property
    def date(self) -> datetime.date:
        """From this day on (inclusive) aging uses the new due date."""
        ...

    @property
    def applies_to(self) -> AppliesTo:
        """The whole item or what is open then."""
        ...

    @property
    def waive_past(self) -> bool:
        """Whether lateness before the new due date is forgiven."""
        ...

    @property
    def reason(self) -> str | None:
        """Why."""
        ...

    @property
    def approved_by(self) -> str | None:
        """Who allowed it."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> TermChange:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class FxDifference:
    """An exchange difference of an item in its creditor's own currency: it never changes what is
    open (A10).

    >>> duly.FxDifference("FX-1", "INV-1", eur("3.20"), date(2026, 3, 31)).base_amount
    Money('3.20', 'EUR')
    """
    def __new__(cls, id: str, item: Target | ItemId | str, base_amount: Money, date: datetime.date, *, reason: str | None = None) -> FxDifference: ...
    def replace(self, **changes: Any) -> FxDifference:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> str:
        """The entry's id."""
        ...

    @property
    def item(self) -> Target:
        """The item."""
        ...

    @property
    def base_amount(self) -> Money:
        """The difference in the base currency: positive raises the item's value there."""
        ...

    @property
    def date(self) -> datetime.date:
        """From this day on."""
        ...

    @property
    def reason(self) -> str | None:
        """Why."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> FxDifference:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class DimensionChange:
    """From a day on, so much of an item is disputed, promised, in a plan … (G8).

    The amount replaces what was said before in the same dimension; zero ends it. It may be more
    than what is open: reports then show the open amount and the excess.

    >>> promised = duly.DimensionChange("PRO-1", "INV-1", "promised", eur("400.00"), date(2026, 3, 5))
    >>> ledger.post(duly.Entry(date(2026, 3, 5), promised)).outcome
    <Outcome.TAKEN: 'taken'>
    """
    def __new__(cls, id: str, item: Target | ItemId | str, dimension: Dimension | str, amount: Money, date: datetime.date, *, reason: str | None = None) -> DimensionChange: ...
    def replace(self, **changes: Any) -> DimensionChange:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> str:
        """The entry's id."""
        ...

    @property
    def item(self) -> Target:
        """The item; a document of several installments needs one named."""
        ...

    @property
    def dimension(self) -> Dimension:
        """Which dimension."""
        ...

    @property
    def amount(self) -> Money:
        """How much of it from now on; zero or above."""
        ...

    @property
    def date(self) -> datetime.date:
        """From this day on."""
        ...

    @property
    def reason(self) -> str | None:
        """Why."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> DimensionChange:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Identification:
    """The payer of unidentified cash is known now (A7); the value date stays.

    >>> found = duly.Payment("PAY-3", date(2026, 3, 5), eur("50.00"))
    >>> whose = duly.Identification("IDN-1", "PAY-3", "ACME")
    >>> answers = ledger.post_all([duly.Entry(date(2026, 3, 5), fact) for fact in (found, whose)])
    >>> ledger.as_of(date(2026, 3, 31)).balance("ACME")[0].credits
    Money('-50.00', 'EUR')
    """
    def __new__(cls, id: str, payment: str, customer: str, *, date: datetime.date | None = None) -> Identification: ...
    def replace(self, **changes: Any) -> Identification:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> str:
        """The entry's id."""
        ...

    @property
    def payment(self) -> str:
        """The payment."""
        ...

    @property
    def customer(self) -> str:
        """Who paid."""
        ...

    @property
    def date(self) -> datetime.date | None:
        """The day the customer's balance falls; where it is not said, the payment's value date (its
        posting date if that is later), or the first open day after a lock.
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Identification:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class PeriodLock:
    """A creditor's books are closed through a day (F4d).

    >>> lock = duly.PeriodLock("LOCK-1", date(2026, 2, 28))
    >>> posted = ledger.post(duly.Entry(date(2026, 3, 5), lock))
    >>> ledger.locked_through()
    datetime.date(2026, 2, 28)
    """
    def __new__(cls, id: str, through: datetime.date | None, *, creditor: str | None = None, reason: str | None = None) -> PeriodLock: ...
    def replace(self, **changes: Any) -> PeriodLock:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> str:
        """The entry's id."""
        ...

    @property
    def creditor(self) -> str:
        """Whose books."""
        ...

    @property
    def through(self) -> datetime.date | None:
        """The last closed day; none opens everything. In JSON always said, `null` for none: a lock
        whose day is forgotten must not open the books.
        """
        ...

    @property
    def reason(self) -> str | None:
        """Why; needed when the lock moves back."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> PeriodLock:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class PolicyChange:
    """What a ledger allows, from here on.

    >>> policy = duly.LedgerPolicy(locked_period="first_open_day")
    >>> posted = ledger.post(duly.Entry(date(2026, 3, 5), duly.PolicyChange("POL-1", policy)))
    >>> ledger.policy.locked_period
    <LockedPeriod.FIRST_OPEN_DAY: 'first_open_day'>
    """
    def __new__(cls, id: str, policy: LedgerPolicy) -> PolicyChange: ...
    def replace(self, **changes: Any) -> PolicyChange:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> str:
        """The entry's id."""
        ...

    @property
    def policy(self) -> LedgerPolicy:
        """The new policy, whole."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> PolicyChange:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Together:
    """Several facts that stand or fall together, posted in their order (design: one entry).

    Each keeps its own id. What must hold of amounts must hold when all of them are in.

    >>> payment = duly.Payment("PAY-2", date(2026, 3, 5), eur("400.00"), customer="ACME")
    >>> applied = duly.Application("APP-2", "PAY-2", "INV-1", eur("400.00"), date(2026, 3, 5))
    >>> both = duly.Together("TOG-1", [payment, applied])
    >>> posted = ledger.post(duly.Entry(date(2026, 3, 5), both))
    >>> ledger.status("INV-1", date(2026, 3, 5)).settlement
    <Settlement.SETTLED: 'settled'>
    """
    def __new__(cls, id: str, facts: Iterable[_Fact]) -> Together: ...
    def replace(self, **changes: Any) -> Together:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> str:
        """The id of the whole."""
        ...

    @property
    def facts(self) -> list[_Fact]:
        """The facts; none of them a `together` itself."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Together:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class LedgerPolicy:
    """What a ledger allows; told by a `PolicyChange`, so that a replay judges
    as the first time.

    >>> duly.LedgerPolicy().locked_period, duly.LedgerPolicy().across_customers.kind
    (<LockedPeriod.REFUSE: 'refuse'>, 'refuse')
    """
    def __new__(cls, locked_period: LockedPeriod | str | None = None, apply_on_value_date: bool | None = None, across_creditors: bool | None = None, across_customers: AcrossCustomers | str | None = None) -> LedgerPolicy: ...
    def replace(self, **changes: Any) -> LedgerPolicy:
        """The same record with other values in some fields."""
        ...

    @property
    def locked_period(self) -> LockedPeriod:
        """What happens to an entry in a closed period."""
        ...

    @property
    def apply_on_value_date(self) -> bool:
        """Whether an application takes effect on the first day from the value date on which it
        works, instead of its own (F4b).
        """
        ...

    @property
    def across_creditors(self) -> bool:
        """Whether a credit of one creditor may settle a debit of another (F5b)."""
        ...

    @property
    def across_customers(self) -> AcrossCustomers:
        """Whether a credit of one customer may settle a debit of another (A9)."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> LedgerPolicy:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Posted:
    """What a post answered.

    >>> payment = duly.Payment("PAY-2", date(2026, 3, 5), eur("400.00"), customer="ACME")
    >>> posted = ledger.post(duly.Entry(date(2026, 3, 5), payment))
    >>> posted.sequence, str(posted.effective), str(posted.outcome)
    (5, '2026-03-05', 'taken')
    """
    def __new__(cls, sequence: int, effective: datetime.date, outcome: Outcome | str) -> Posted: ...
    def replace(self, **changes: Any) -> Posted:
        """The same record with other values in some fields."""
        ...

    @property
    def sequence(self) -> int:
        """The entry's number in the ledger; of a repeated one the first's."""
        ...

    @property
    def effective(self) -> datetime.date:
        """The day it takes effect."""
        ...

    @property
    def outcome(self) -> Outcome:
        """Whether it was new."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Posted:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class PostResult:
    """What became of one entry of many: taken, or why not.

    >>> reversal = duly.Reversal("REV-9", "PAY-9", date(2026, 3, 31))
    >>> answer, = ledger.post_all([duly.Entry(date(2026, 3, 31), reversal)])
    >>> answer.posted is None, answer.refusal.code
    (True, 'ledger.unknown_id')
    """
    def __new__(cls, posted: Posted | None = None, refusal: Refusal | None = None) -> PostResult: ...
    def replace(self, **changes: Any) -> PostResult:
        """The same record with other values in some fields."""
        ...

    @property
    def posted(self) -> Posted | None:
        """What the ledger answered; none where it refused."""
        ...

    @property
    def refusal(self) -> Refusal | None:
        """Why it refused; none where it was taken."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> PostResult:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class PositionQuery:
    """What to read from a ledger.

    >>> query = duly.PositionQuery(date(2026, 3, 31), customer="ACME", entries=True)
    >>> [(one.entry, str(one.amount)) for one in ledger.position(query).open_items()[0].entries]
    [('APP-1', '-600.00 EUR')]
    """
    def __new__(cls, as_of: datetime.date, *, known: Known | datetime.date | str | None = None, creditor: str | None = None, customer: str | None = None, entries: bool | None = None, post_dated: bool | None = None) -> PositionQuery: ...
    def replace(self, **changes: Any) -> PositionQuery:
        """The same record with other values in some fields."""
        ...

    @property
    def as_of(self) -> datetime.date:
        """The day asked about (A)."""
        ...

    @property
    def known(self) -> Known:
        """How much of the log counts (K); everything where it is not said."""
        ...

    @property
    def creditor(self) -> str | None:
        """One creditor; all where it is not said."""
        ...

    @property
    def customer(self) -> str | None:
        """One customer; all, and unidentified cash, where it is not said. Costs what that customer's
        items cost, however large the ledger is.
        """
        ...

    @property
    def entries(self) -> bool:
        """Whether each item lists what moved it (`ItemDetails.entries`), as a statement of open
        items shows it (R1). Not where it is not said.
        """
        ...

    @property
    def post_dated(self) -> bool:
        """Whether to list the receipts that are known before their money comes (G5); not unless it
        is said, as a past day may have very many.
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> PositionQuery:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class OpenItem:
    """What is left of one installment of a document, or of a part of it, on a day (G4).

    Debits are above zero, credits below (F5). Amounts are exact; nothing is clamped or dropped.

    What only some items have stands apart in `ItemDetails`, so that a million plain items are
    small to read; in the JSON form all fields stand side by side.

    >>> item = ledger.as_of(date(2026, 3, 31)).open_items()[0]
    >>> item.id.text(), str(item.original), str(item.open), str(item.due)
    ('INV-1#1', '1000.00 EUR', '400.00 EUR', '2026-02-14')
    """
    def __new__(cls, id: ItemId | str, kind: DocumentKind | str, original: Money, open: Money, *, creditor: str | None = None, customer: str | None = None, number: str | None = None, as_of: datetime.date | None = None, invoice_date: datetime.date | None = None, posting_date: datetime.date | None = None, due: datetime.date | None = None, nominal_due: datetime.date | None = None, billing_account: str | None = None, delivery_date: datetime.date | None = None, statutory_default_date: datetime.date | None = None, issued_due: datetime.date | None = None, due_changes: Iterable[DueChange] | None = None, offers: Iterable[DiscountOffer] | None = None, dimensions: Iterable[tuple[Dimension | str, Money]] | None = None, booked: BookedRate | None = None, entries: Iterable[Activity] | None = None) -> OpenItem: ...
    def replace(self, **changes: Any) -> OpenItem:
        """The same record with other values in some fields."""
        ...

    @property
    def id(self) -> ItemId:
        """Document, installment and part."""
        ...

    @property
    def creditor(self) -> str:
        """To whom it is owed."""
        ...

    @property
    def customer(self) -> str | None:
        """Who owes it; none for cash of an unknown payer (A7)."""
        ...

    @property
    def number(self) -> str | None:
        """The number printed on the document."""
        ...

    @property
    def kind(self) -> DocumentKind:
        """What the document is."""
        ...

    @property
    def original(self) -> Money:
        """What it was over at first."""
        ...

    @property
    def open(self) -> Money:
        """What is left of it."""
        ...

    @property
    def as_of(self) -> datetime.date | None:
        """The day this is true of; none: of whatever day is asked."""
        ...

    @property
    def invoice_date(self) -> datetime.date | None:
        """The date printed on the document; of a payment its value date."""
        ...

    @property
    def posting_date(self) -> datetime.date | None:
        """The day it entered the books."""
        ...

    @property
    def due(self) -> datetime.date | None:
        """The due date in force: the last day to pay on time."""
        ...

    @property
    def nominal_due(self) -> datetime.date | None:
        """The due date before a business-day adjustment (T6)."""
        ...

    @property
    def billing_account(self) -> str | None:
        """The billing account it belongs to (G11)."""
        ...

    @property
    def delivery_date(self) -> datetime.date | None:
        """The day of delivery."""
        ...

    @property
    def statutory_default_date(self) -> datetime.date | None:
        """The day statutory default begins."""
        ...

    @property
    def issued_due(self) -> datetime.date | None:
        """The due date as issued, where it was changed since (T12)."""
        ...

    @property
    def due_changes(self) -> list[DueChange]:
        """The changes of the due date that had taken effect, in their order (T12)."""
        ...

    @property
    def offers(self) -> list[DiscountOffer]:
        """What may be kept back for paying early, frozen at issue."""
        ...

    @property
    def dimensions(self) -> list[tuple[Dimension, Money]]:
        """What somebody has said about shares of it (G8): each without sign, in the order of
        `Dimension.ALL`, none of them zero. One may be more than what is open.
        """
        ...

    @property
    def booked(self) -> BookedRate | None:
        """The rate it was booked at in the creditor's own currency."""
        ...

    @property
    def entries(self) -> list[Activity]:
        """What moved its open amount since it came, by date, then order of recording: original and
        these add up to what is open (R1). Only where it was asked for
        (`PositionQuery.entries`).
        """
        ...

    def days_past_due(self, as_of: datetime.date) -> int:
        """How many days past due it is on a day: 0 on the due date and before (T7), and without one.

        >>> ledger.as_of(date(2026, 3, 31)).open_items()[0].days_past_due(date(2026, 3, 31))
        45
        """
        ...

    def is_past_due(self, as_of: datetime.date) -> bool:
        """Whether it is past due on a day: a debit, open, after its due date (T7).

        >>> item = ledger.as_of(date(2026, 3, 31)).open_items()[0]
        >>> item.is_past_due(date(2026, 2, 14)), item.is_past_due(date(2026, 2, 15))
        (False, True)
        """
        ...

    def late_days(self, as_of: datetime.date) -> int:
        """How many days were late through a day, by the due date in force on each (T12).

        The worked example of T12 stands at `DueHistory`.

        >>> ledger.as_of(date(2026, 3, 31)).open_items()[0].late_days(date(2026, 3, 31))
        45
        """
        ...

    def share(self, dimension: Dimension | str) -> Money:
        """The share in a dimension, without sign and at most what is open (G8).

        >>> ledger.as_of(date(2026, 3, 31)).open_items()[0].share("disputed")
        Money('0.00', 'EUR')
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> OpenItem:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class AccountBalance:
    """What one customer owes one creditor in one currency on a day.

    >>> balance, = ledger.as_of(date(2026, 3, 31)).balance("ACME")
    >>> balance.debits, balance.credits, balance.net
    (Money('400.00', 'EUR'), Money('0.00', 'EUR'), Money('400.00', 'EUR'))
    """
    def __new__(cls, currency: str, debits: Money, credits: Money, net: Money) -> AccountBalance: ...
    def replace(self, **changes: Any) -> AccountBalance:
        """The same record with other values in some fields."""
        ...

    @property
    def currency(self) -> str:
        """The currency of the amounts."""
        ...

    @property
    def debits(self) -> Money:
        """Σ of what is open of debits: zero or above."""
        ...

    @property
    def credits(self) -> Money:
        """Σ of what is open of credits: zero or below."""
        ...

    @property
    def net(self) -> Money:
        """Debits and credits together: what the customer owes (F5)."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> AccountBalance:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Activity:
    """One change of one item's open amount.

    >>> [(str(one.date), one.entry, str(one.amount)) for one in ledger.history("INV-1")]
    [('2026-01-15', 'INV-1', '1000.00 EUR'), ('2026-01-25', 'APP-1', '-600.00 EUR')]
    """
    def __new__(cls, item: ItemId | str, document_kind: DocumentKind | str, date: datetime.date, recorded: datetime.date, sequence: int, kind: ActivityKind | str, reversal: bool, amount: Money, entry: str, leaves_account: bool, *, creditor: str | None = None, customer: str | None = None, counter_item: ItemId | str | None = None) -> Activity: ...
    def replace(self, **changes: Any) -> Activity:
        """The same record with other values in some fields."""
        ...

    @property
    def item(self) -> ItemId:
        """The item that changed."""
        ...

    @property
    def document_kind(self) -> DocumentKind:
        """Its document's kind."""
        ...

    @property
    def creditor(self) -> str:
        """The creditor whose books changed."""
        ...

    @property
    def customer(self) -> str | None:
        """The customer whose account changed; none for unidentified cash."""
        ...

    @property
    def date(self) -> datetime.date:
        """From this day on."""
        ...

    @property
    def recorded(self) -> datetime.date:
        """The day the entry was recorded."""
        ...

    @property
    def sequence(self) -> int:
        """The number of the entry."""
        ...

    @property
    def kind(self) -> ActivityKind:
        """What it was."""
        ...

    @property
    def reversal(self) -> bool:
        """Whether it takes such a thing back."""
        ...

    @property
    def amount(self) -> Money:
        """What was added to the item's open amount, with its sign."""
        ...

    @property
    def entry(self) -> str:
        """The entry that did it."""
        ...

    @property
    def counter_item(self) -> ItemId | None:
        """Of an application: the first item on the other side."""
        ...

    @property
    def leaves_account(self) -> bool:
        """Whether the other side is of another creditor, customer or currency: then an application
        is a transfer or a conversion (G10).
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Activity:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class ItemChange:
    """One item that looks different now than it did.

    >>> change, = ledger.changed_since(date(2026, 1, 20), date(2026, 1, 31))
    >>> change.item.text(), str(change.before.open), str(change.after.open), change.entries
    ('INV-1#1', '1000.00 EUR', '400.00 EUR', ['APP-1'])
    """
    @property
    def item(self) -> ItemId:
        """The item."""
        ...

    @property
    def before(self) -> OpenItem | None:
        """As it was known; none if nothing was open of it."""
        ...

    @property
    def after(self) -> OpenItem | None:
        """As it is known now; none if nothing is open of it."""
        ...

    @property
    def entries(self) -> list[str]:
        """The entries recorded since that did it, in their order: what takes effect on a later day
        than the one asked is not among them.
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> ItemChange:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class DocumentStatus:
    """A document's status on a day, as known on a day.

    >>> status = ledger.status("INV-1", date(2026, 3, 31))
    >>> str(status.summary), status.days_past_due, str(status.open)
    ('past_due', 45, '400.00 EUR')
    """
    @property
    def lifecycle(self) -> Lifecycle:
        """Issued or cancelled."""
        ...

    @property
    def settlement(self) -> Settlement:
        """Open, partly paid or settled."""
        ...

    @property
    def past_due(self) -> bool:
        """Whether any installment is open after its due date (T7)."""
        ...

    @property
    def days_past_due(self) -> int:
        """Days past due of the oldest open installment; 0 when none is."""
        ...

    @property
    def original(self) -> Money:
        """What the document was over, with its sign."""
        ...

    @property
    def open(self) -> Money:
        """What is left, with its sign."""
        ...

    @property
    def settled_by(self) -> SettledBy:
        """What settled the rest."""
        ...

    @property
    def summary(self) -> StatusSummary:
        """One word for people."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> DocumentStatus:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class SettledBy:
    """What settled a document, by cause; each zero or above, without the document's sign.

    >>> ledger.status("INV-1", date(2026, 3, 31)).settled_by.cash
    Money('600.00', 'EUR')
    """
    def __new__(cls, cash: Money, credit: Money, discount: Money, tolerance: Money, withholding: Money, write_off: Money, moved: Money, before_take_over: Money) -> SettledBy: ...
    def replace(self, **changes: Any) -> SettledBy:
        """The same record with other values in some fields."""
        ...

    @property
    def cash(self) -> Money:
        """Payments and advances; of a credit: what it settled."""
        ...

    @property
    def credit(self) -> Money:
        """Credit notes and other credits."""
        ...

    @property
    def discount(self) -> Money:
        """Discount taken."""
        ...

    @property
    def tolerance(self) -> Money:
        """Differences let go."""
        ...

    @property
    def withholding(self) -> Money:
        """Tax withheld."""
        ...

    @property
    def write_off(self) -> Money:
        """Written off."""
        ...

    @property
    def moved(self) -> Money:
        """Moved to another account, item or currency, or taken back."""
        ...

    @property
    def before_take_over(self) -> Money:
        """Settled before the books were taken over (F4e)."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> SettledBy:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class PostDatedReceipt:
    """A receipt that was known before its money came: a check dated ahead, a transfer announced (G5).

    A customer hands in a check of 400.00 on 20 March that is dated 10 April. On 31 March it is
    known, but not in the books: it is *to come*. In a forecast for 30 April from what was known on
    31 March it is in the books, and *counted* as any receipt, though nobody had the money yet.

    A receipt that is known to have bounced is none: nobody waits for it.

    >>> check = duly.Payment("CHK-1", date(2026, 4, 10), eur("400.00"), customer="ACME")
    >>> posted = ledger.post(duly.Entry(date(2026, 3, 20), check))
    >>> receipt, = ledger.position(duly.PositionQuery(date(2026, 3, 31), post_dated=True)).post_dated
    >>> str(receipt.value_date), receipt.counted
    ('2026-04-10', False)
    """
    @property
    def id(self) -> str:
        """The payment or advance."""
        ...

    @property
    def creditor(self) -> str:
        """To whom it was paid."""
        ...

    @property
    def customer(self) -> str | None:
        """Who paid, as known for the day it is in the books; none: an unknown payer (A7)."""
        ...

    @property
    def billing_account(self) -> str | None:
        """The billing account it was paid on."""
        ...

    @property
    def value_date(self) -> datetime.date:
        """The day the money comes."""
        ...

    @property
    def posting_date(self) -> datetime.date:
        """The day it enters the books, which may be earlier or later."""
        ...

    @property
    def amount(self) -> Money:
        """All of it, applied or not: below zero, as every credit (F5)."""
        ...

    @property
    def counted(self) -> bool:
        """Whether it is in the books by the day asked about (inclusive), and so part of what is open
        then; if not, it is to come.
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> PostDatedReceipt:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class AllocationShare:
    """A proposed share of a credit.

    >>> items = ledger.as_of(date(2026, 3, 31)).account("ACME")
    >>> share, = duly.aging_allocate(eur("100.00"), items).shares
    >>> share.item.text(), str(share.amount)
    ('INV-1#1', '100.00 EUR')
    """
    @property
    def item(self) -> ItemId:
        """The item to settle."""
        ...

    @property
    def amount(self) -> Money:
        """How much of it; above zero."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> AllocationShare:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Allocated:
    """An amount spread over items, and what none of them takes.

    >>> items = ledger.as_of(date(2026, 3, 31)).account("ACME")
    >>> spread = duly.aging_allocate(eur("450.00"), items)
    >>> [str(share.amount) for share in spread.shares], str(spread.left)
    (['400.00 EUR'], '50.00 EUR')
    """
    def __new__(cls, shares: Iterable[AllocationShare], left: Money) -> Allocated: ...
    def replace(self, **changes: Any) -> Allocated:
        """The same record with other values in some fields."""
        ...

    @property
    def shares(self) -> list[AllocationShare]:
        """A share for each item that takes any, in the order in which they are paid."""
        ...

    @property
    def left(self) -> Money:
        """What is left over."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Allocated:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Claim:
    """A debt with its interest and costs, and what a statute orders debts by (A8).

    >>> part = duly.ClaimPart("INV-1#1", "principal", eur("100.00"))
    >>> duly.Claim("INV-1", parts=[part], due=date(2026, 2, 28)).security
    0
    """
    def __new__(cls, debt: str, parts: Iterable[ClaimPart], *, due: datetime.date | None = None, since: datetime.date | None = None, security: int | None = None, burden: int | None = None) -> Claim: ...
    def replace(self, **changes: Any) -> Claim:
        """The same record with other values in some fields."""
        ...

    @property
    def debt(self) -> str:
        """The document that the debt is known by."""
        ...

    @property
    def due(self) -> datetime.date | None:
        """The last day to pay on time; it is due from this day on. None: due on demand, so due."""
        ...

    @property
    def since(self) -> datetime.date | None:
        """The day that tells how old it is; its due date where it is not said."""
        ...

    @property
    def security(self) -> int:
        """How well it is secured, by any scale of the host's; 0: not at all."""
        ...

    @property
    def burden(self) -> int:
        """How burdensome it is to the debtor, by any scale of the host's: with a higher rate of
        interest or under a judgment, more.
        """
        ...

    @property
    def parts(self) -> list[ClaimPart]:
        """Its open parts."""
        ...

    @staticmethod
    def of(item: OpenItem) -> Claim:
        """An open item as a debt by itself, as old as its invoice: a charge is costs, all else
        principal. Whether a charge is interest, and on which debt, the item does not tell.

        >>> item = duly.OpenItem("INV-1#1", "invoice", eur("9.00"), eur("9.00"), due=date(2026, 2, 28))
        >>> str(duly.Claim.of(item).parts[0].component)
        'principal'
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Claim:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class ClaimPart:
    """An open part of a debt.

    >>> str(duly.ClaimPart("INT-1#1", "interest", eur("0.25")).component)
    'interest'
    """
    def __new__(cls, item: ItemId | str, component: Component | str, open: Money) -> ClaimPart: ...
    def replace(self, **changes: Any) -> ClaimPart:
        """The same record with other values in some fields."""
        ...

    @property
    def item(self) -> ItemId:
        """The item that carries it. Interest and costs are mostly documents of their own; parts of
        one item may share its id.
        """
        ...

    @property
    def component(self) -> Component:
        """What it is."""
        ...

    @property
    def open(self) -> Money:
        """What is open of it. Only what is above zero, and of the payment's currency, is settled."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> ClaimPart:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class ClaimShare:
    """A proposed share of a payment.

    >>> claim = duly.Claim("INV-1", parts=[duly.ClaimPart("INV-1#1", "principal", eur("100.00"))])
    >>> share = duly.claims_allocate(eur("60.00"), date(2026, 4, 1), [claim]).shares[0]
    >>> share.item.document, str(share.amount)
    ('INV-1', '60.00 EUR')
    """
    @property
    def debt(self) -> str:
        """The debt."""
        ...

    @property
    def item(self) -> ItemId:
        """The item to settle."""
        ...

    @property
    def component(self) -> Component:
        """Which component it is of."""
        ...

    @property
    def amount(self) -> Money:
        """How much of it; above zero."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> ClaimShare:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class ClaimAllocation:
    """An amount spread over debts, and what none of them takes.

    >>> claim = duly.Claim("INV-1", parts=[duly.ClaimPart("INV-1#1", "principal", eur("100.00"))])
    >>> duly.claims_allocate(eur("160.00"), date(2026, 4, 1), [claim]).left
    Money('60.00', 'EUR')
    """
    def __new__(cls, shares: Iterable[ClaimShare], left: Money) -> ClaimAllocation: ...
    def replace(self, **changes: Any) -> ClaimAllocation:
        """The same record with other values in some fields."""
        ...

    @property
    def shares(self) -> list[ClaimShare]:
        """A share for each part that takes any, in the order in which they are paid."""
        ...

    @property
    def left(self) -> Money:
        """What is left over."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> ClaimAllocation:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class SettlementOrder:
    """The order in which debts and their parts are settled (A8, A8b).

    The default (F9): what the debtor designates, what is due before what is not, the oldest, then
    by id; debt by debt, in each costs, interest, principal.

    §367(2) of the BGB lets a creditor refuse a payment that the debtor designates to principal
    first; whether it is refused is for the creditor to say, not for this order.

    >>> order = duly.SettlementOrder(traversal="vertical")
    >>> [str(component) for component in order.components]
    ['costs', 'interest', 'principal']
    """
    def __new__(cls, designated: Iterable[str] | None = None, traversal: Traversal | str | None = None, components: Iterable[Component | str] | None = None, priorities: Iterable[Priority | str] | None = None, ties: ClaimTie | str | None = None) -> SettlementOrder: ...
    def replace(self, **changes: Any) -> SettlementOrder:
        """The same record with other values in some fields."""
        ...

    @property
    def designated(self) -> list[str]:
        """The debts the debtor designates, in this order, before all others."""
        ...

    @property
    def traversal(self) -> Traversal:
        """Debt by debt or component by component."""
        ...

    @property
    def components(self) -> list[Component]:
        """The order of the components; each of them once."""
        ...

    @property
    def priorities(self) -> list[Priority]:
        """What says which debt comes first."""
        ...

    @property
    def ties(self) -> ClaimTie:
        """What becomes of debts that are alike."""
        ...

    @staticmethod
    def bgb() -> SettlementOrder:
        """The German order: designation, due, least secured, most burdensome, oldest, pro rata (BGB
        §366); inside a debt costs, interest, principal (§367).

        >>> [str(priority) for priority in duly.SettlementOrder.bgb().priorities]
        ['due', 'least_secured', 'most_burdensome', 'oldest']
        """
        ...

    @staticmethod
    def code_civil() -> SettlementOrder:
        """The French order: designation, due, what the debtor has most interest in paying, oldest,
        pro rata (Code civil 1342-10); interest before the capital (1343-1).

        >>> [str(priority) for priority in duly.SettlementOrder.code_civil().priorities]
        ['due', 'most_burdensome', 'oldest']
        """
        ...

    @staticmethod
    def pro_rata() -> SettlementOrder:
        """Over all debts in proportion to what is open of each, whatever their dates (A1, strategy
        12).

        >>> str(duly.SettlementOrder.pro_rata().ties)
        'pro_rata'
        """
        ...

    def check(self) -> None:
        """Checks that each component stands in the order once.

        Refused as: `record.invalid`, with the components found.

        >>> duly.SettlementOrder(components=["principal"]).check()
        Traceback (most recent call last):
            ...
        duly.RecordError: components `[principal]` is not costs, interest and principal, each once, in any order [record.invalid]
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> SettlementOrder:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class MatchPolicy:
    """How receipts are matched. The default asks every strategy but those that settle by an order
    alone what nobody has named (`MatchStrategy.is_by_order`).

    >>> policy = duly.MatchPolicy(grace_days=5)
    >>> policy.automatic, str(policy.strategies[0])
    (800, 'remittance_lines')
    """
    def __new__(cls, strategies: Iterable[MatchStrategy | str] | None = None, automatic: int | None = None, suggested: int | None = None, earliest_of_alike: bool | None = None, likeness: int | None = None, most_items: int | None = None, most_sums: int | None = None, settlement: SettlementOrder | None = None, tolerance: Tolerance | None = None, grace_days: int | None = None, late: LateDiscount | str | None = None, payers: Iterable[PayerPolicy] | None = None) -> MatchPolicy: ...
    def replace(self, **changes: Any) -> MatchPolicy:
        """The same record with other values in some fields."""
        ...

    @property
    def strategies(self) -> list[MatchStrategy]:
        """Which strategies are asked, in this order."""
        ...

    @property
    def automatic(self) -> int:
        """From how many points on, of 1000, a proposal is automatic (A3)."""
        ...

    @property
    def suggested(self) -> int:
        """From how many points on it is suggested."""
        ...

    @property
    def earliest_of_alike(self) -> bool:
        """Whether of several items of just this amount the one due first is taken (A2); otherwise
        they are told as candidates.
        """
        ...

    @property
    def likeness(self) -> int:
        """From which likeness on, in thousandths, a name tells a customer."""
        ...

    @property
    def most_items(self) -> int:
        """How many debits of an account are tried in sets (A2)."""
        ...

    @property
    def most_sums(self) -> int:
        """How many sums may be listed to find a set, for each half of the debits (A2): what bounds
        time and memory.
        """
        ...

    @property
    def settlement(self) -> SettlementOrder:
        """The order of `MatchStrategy.StatutoryOrder` (A8); what is due is asked of the receipt's
        value date. A charge is costs, any other debit principal.
        """
        ...

    @property
    def tolerance(self) -> Tolerance:
        """How much more or less than an item asks may be paid for it (A4), of what is open of it; for
        several items together their sum. The default tolerates nothing. A limit in one currency
        holds for items of that currency alone.
        """
        ...

    @property
    def grace_days(self) -> int:
        """How many days after its last day a discount may still be taken (E7). The default is none."""
        ...

    @property
    def late(self) -> LateDiscount:
        """Whether such a discount has to be accepted: then it is never automatic."""
        ...

    @property
    def payers(self) -> list[PayerPolicy]:
        """What holds for some payers alone; of two about one customer the last."""
        ...

    def check(self) -> None:
        """Whether it makes sense.

        Refused as: `tolerance.invalid` for limits that cannot be,
        `money.currency_mismatch` for a customer's limit in another
        currency than the policy's.

        >>> below = duly.ToleranceLimit(amount=eur("-1.00"))
        >>> duly.MatchPolicy(tolerance=duly.Tolerance(under=below)).check()
        Traceback (most recent call last):
            ...
        duly.DulyError: amount `-1.00 EUR` is not zero or above [tolerance.invalid]
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> MatchPolicy:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class PayerPolicy:
    """What holds for one payer alone.

    >>> duly.PayerPolicy("ACME", pays_for=["ACME-SOUTH"]).pays_for
    ['ACME-SOUTH']
    """
    def __new__(cls, customer: str, *, tolerance: Tolerance | None = None, pays_for: Iterable[str] | None = None) -> PayerPolicy: ...
    def replace(self, **changes: Any) -> PayerPolicy:
        """The same record with other values in some fields."""
        ...

    @property
    def customer(self) -> str:
        """Whom it is about."""
        ...

    @property
    def tolerance(self) -> Tolerance | None:
        """What is tolerated of this customer's items; where the policy's is stricter, that (A4). None:
        the policy's.
        """
        ...

    @property
    def pays_for(self) -> list[str]:
        """Whose items this customer pays beside its own, such as a parent its subsidiaries' (A9). The
        ledger must allow it too: `AcrossCustomers`.
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> PayerPolicy:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class MatchProposal:
    """What a receipt is proposed to settle. The shares and what is unapplied add up to the receipt.

    >>> open_items = ledger.as_of(date(2026, 3, 31)).open_items()
    >>> receipt = duly.Receipt("PAY-9", date(2026, 3, 31), eur("500.00"), customer="BETA")
    >>> proposal = duly.matching_propose([receipt], open_items, [])[0].proposal
    >>> str(proposal.grade), str(proposal.strategy), proposal.shares[0].item.document
    ('automatic', 'single_amount', 'INV-2')
    """
    def __new__(cls, receipt: str, unapplied: Money, *, customer: str | None = None, grade: MatchGrade | str | None = None, score: int | None = None, strategy: MatchStrategy | str | None = None, shares: Iterable[MatchShare] | None = None, evidence: MatchEvidence | None = None, attempts: Iterable[MatchAttempt] | None = None) -> MatchProposal: ...
    def replace(self, **changes: Any) -> MatchProposal:
        """The same record with other values in some fields."""
        ...

    @property
    def receipt(self) -> str:
        """The receipt."""
        ...

    @property
    def customer(self) -> str | None:
        """Who paid; none: it is not known, and the cash unidentified (A7)."""
        ...

    @property
    def grade(self) -> MatchGrade:
        """How far it may be followed."""
        ...

    @property
    def score(self) -> int:
        """The points of 1000 (see `MatchEvidence.score`)."""
        ...

    @property
    def strategy(self) -> MatchStrategy | None:
        """Which strategy found it."""
        ...

    @property
    def shares(self) -> list[MatchShare]:
        """What it settles, the earliest due first."""
        ...

    @property
    def unapplied(self) -> Money:
        """What is left of it."""
        ...

    @property
    def evidence(self) -> MatchEvidence:
        """Why it is believed."""
        ...

    @property
    def attempts(self) -> list[MatchAttempt]:
        """Every strategy asked, in order."""
        ...

    def facts(self, date: datetime.date) -> Together:
        """The applications and discounts of the proposal, as one fact that stands or falls together;
        the receipt's payment must be in the ledger. A proposal without shares has no facts.

        Credits taken with the receipt settle the debits due first, the receipt the rest. Ids are
        made of the receipt's and the item's, `P-1:INV-1042#1`: posted twice, nothing happens twice
        (A12), and what is left of the receipt can settle other items later. What is let go (A4) is
        written off the item, and what is kept off the receipt. Of a discount that needs acceptance,
        posting is the acceptance. A bounce of the receipt takes discounts and what was let go back
        too, and a `Reversal` of the whole's id takes back the proposal (A11).

        Refused as: `id.invalid` where the two ids are too long for one.

        >>> share = duly.MatchShare("INV-1#1", eur("400.00"), eur("0.00"), eur("0.00"))
        >>> proposal = duly.MatchProposal("PAY-9", eur("0.00"), shares=[share])
        >>> [fact.id for fact in proposal.facts(date(2026, 3, 31)).facts]
        ['PAY-9:INV-1#1']
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> MatchProposal:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class MatchShare:
    """A share of the receipt.

    >>> str(duly.MatchShare("INV-1#1", eur("980.00"), eur("20.00"), eur("0.00")).discount)
    '20.00 EUR'
    """
    def __new__(cls, item: ItemId | str, amount: Money, discount: Money, tolerance: Money, *, needs_acceptance: bool | None = None) -> MatchShare: ...
    def replace(self, **changes: Any) -> MatchShare:
        """The same record with other values in some fields."""
        ...

    @property
    def item(self) -> ItemId:
        """The item."""
        ...

    @property
    def amount(self) -> Money:
        """What the receipt pays of it, with the item's sign: of a credit taken with it, below zero."""
        ...

    @property
    def discount(self) -> Money:
        """The discount that goes with it."""
        ...

    @property
    def tolerance(self) -> Money:
        """What is let go of it, or below zero what is kept of the receipt, as too little to matter
        (A4): amount, discount and tolerance are together what is closed of the item.
        """
        ...

    @property
    def needs_acceptance(self) -> bool:
        """Whether its discount has lapsed within the grace days and holds only once somebody accepts
        it (E7).
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> MatchShare:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class MatchEvidence:
    """Why a proposal is believed (A3).

    >>> duly.MatchEvidence(party="alias", named=1).unique
    False
    """
    def __new__(cls, party: PartyEvidence | str | None = None, likeness: int | None = None, named: int | None = None, amount: AmountFit | str | None = None, unique: bool | None = None) -> MatchEvidence: ...
    def replace(self, **changes: Any) -> MatchEvidence:
        """The same record with other values in some fields."""
        ...

    @property
    def party(self) -> PartyEvidence | None:
        """How the payer was known; none: not at all."""
        ...

    @property
    def likeness(self) -> int | None:
        """How alike the names are, in thousandths, where the name told."""
        ...

    @property
    def named(self) -> int:
        """How many of the shares are of documents that the payer names."""
        ...

    @property
    def amount(self) -> AmountFit:
        """How the amount fits."""
        ...

    @property
    def unique(self) -> bool:
        """Whether the strategy knows of no other answer."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> MatchEvidence:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class MatchAttempt:
    """A strategy that was asked, and what it said.

    >>> duly.MatchAttempt("subset_sum", "gave_up").candidates
    []
    """
    def __new__(cls, strategy: MatchStrategy | str, outcome: AttemptOutcome | str, *, round: MatchRound | str | None = None, candidates: Iterable[Iterable[ItemId | str]] | None = None) -> MatchAttempt: ...
    def replace(self, **changes: Any) -> MatchAttempt:
        """The same record with other values in some fields."""
        ...

    @property
    def strategy(self) -> MatchStrategy:
        """Which strategy."""
        ...

    @property
    def round(self) -> MatchRound:
        """How exact the answer had to be."""
        ...

    @property
    def outcome(self) -> AttemptOutcome:
        """What it said."""
        ...

    @property
    def candidates(self) -> list[list[ItemId]]:
        """Of several answers the first: of each the items."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> MatchAttempt:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class MatchResult:
    """What became of one receipt of many: what is proposed, or why it was not looked at.

    >>> receipts = [duly.Receipt("PAY-9", date(2026, 3, 31), eur("0.00"))]
    >>> duly.matching_propose(receipts, [], [])[0].refusal.code
    'record.invalid'
    """
    def __new__(cls, proposal: MatchProposal | None = None, refusal: Refusal | None = None) -> MatchResult: ...
    def replace(self, **changes: Any) -> MatchResult:
        """The same record with other values in some fields."""
        ...

    @property
    def proposal(self) -> MatchProposal | None:
        """What it is proposed to settle; none where it was refused."""
        ...

    @property
    def refusal(self) -> Refusal | None:
        """Why it was refused; none where it was looked at."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> MatchResult:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Buckets:
    """Where ages are cut into buckets: a value that a stored report keeps, so that it can be run
    again with the set it was run with (G9).

    Printed as the list it is made from and read back to the same; equal when list and version
    are. JSON: `{"bounds": "30,60,90", "version": "2026-1"}`.

    >>> policy = duly.AgingPolicy(buckets=duly.Buckets("15,30,60", "2026-1"))
    >>> str(policy.buckets.bounds), policy.buckets.version
    ('15,30,60', '2026-1')
    """
    def __new__(cls, bounds: str, version: str | None = None) -> Buckets: ...
    def replace(self, **changes: Any) -> Buckets:
        """The same record with other values in some fields."""
        ...

    @property
    def bounds(self) -> str:
        """The last day of each bucket: `"30,60,90"`; weeks `"2w"` and months `"1m"` too (G2)."""
        ...

    @property
    def version(self) -> str | None:
        """What the list is called in the policy (G9)."""
        ...

    @staticmethod
    def days(bounds: Iterable[int]) -> Buckets:
        """Buckets in days, by the last day of each (negative: the farthest day).

        Refused as: `aging.invalid_buckets` for an empty list, one that does not
        increase, or a number beyond 3,652,058 days.

        >>> duly.Buckets.days([30, 60, 90])
        Buckets(bounds='30,60,90')
        """
        ...

    def edges(self, as_of: datetime.date) -> list[int]:
        """The edges on a day, in days of age: bucket i holds the ages from edge i − 1 up to but not
        including edge i.

        Only edges in months depend on the day. One beyond the calendar is the least or largest
        number there is: no date reaches it.

        >>> duly.Buckets("1m,2m").edges(date(2026, 3, 31))
        [1, 32, 60]
        """
        ...

    def bucket_of(self, as_of: datetime.date, date: datetime.date) -> int:
        """The bucket of a date on a day, counted from 0.

        >>> duly.Buckets("30,60,90").bucket_of(date(2026, 3, 31), date(2026, 2, 14))
        2
        """
        ...

    def names(self, basis: AgingBasis | str | None = None) -> list[BucketName]:
        """The names of the buckets, as they read for a basis.

        By a due date the bucket up to age 0 is "Not due"; by any other date an age of 0 or less
        says nothing of what is due, so it is called "0 and before". Weeks are named in days.

        >>> [name.label for name in duly.Buckets("30,60").names()]
        ['Not due', '1–30', '31–60', '61+']
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Buckets:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class BucketName:
    """The name of one bucket: one for machines, one for people.

    >>> duly.Buckets("30").names()[1]
    BucketName(name='1_30', label='1–30')
    """
    def __new__(cls, name: str, label: str) -> BucketName: ...
    def replace(self, **changes: Any) -> BucketName:
        """The same record with other values in some fields."""
        ...

    @property
    def name(self) -> str:
        """A column name: `not_due`, `1_30`, `91_plus`."""
        ...

    @property
    def label(self) -> str:
        """The heading: `Not due`, `1–30`, `91+`."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> BucketName:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class ClosingRates:
    """The rates of one day for a base column: how many units of the base currency one unit of each
    currency is worth (G7).

    >>> rates = duly.ClosingRates("EUR", date(2026, 3, 31), {"USD": Decimal("0.92")})
    >>> report = ledger.as_of(date(2026, 3, 31)).aging(duly.AgingPolicy(convert=rates))
    >>> report.base.total
    Money('900.00', 'EUR')
    """
    def __new__(cls, base: str, date: datetime.date, rates: Mapping[str, Decimal | int | str]) -> ClosingRates: ...
    def replace(self, **changes: Any) -> ClosingRates:
        """The same record with other values in some fields."""
        ...

    @property
    def base(self) -> str:
        """The currency to convert to; it needs no rate of its own."""
        ...

    @property
    def date(self) -> datetime.date:
        """The day they hold on, which must be the day asked about: a past day is never converted at
        today's rate.
        """
        ...

    @property
    def rates(self) -> dict[str, Decimal]:
        """The rates, above zero."""
        ...

    def convert(self, amount: Money) -> Money:
        """An amount in the base currency, rounded half-up.

        Refused as: `aging.missing_rate` when its currency has no rate here,
        `money.overflow` out of range.

        >>> rates = duly.ClosingRates("EUR", date(2026, 3, 31), {"USD": Decimal("0.92")})
        >>> rates.convert(duly.Money("500.00", "USD"))
        Money('460.00', 'EUR')
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> ClosingRates:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class AgingPolicy:
    """Every choice of an aging. JSON: an object; what is not said has the default.

    Equal policies give byte-equal reports of the same items.

    >>> policy = duly.AgingPolicy(buckets="30,60,90", basis="invoice", unapplied="oldest_first")
    >>> report = ledger.as_of(date(2026, 3, 31)).aging(policy)
    >>> [str(amount) for amount in report.rows[0].amounts.buckets]
    ['0.00 EUR', '0.00 EUR', '0.00 EUR', '400.00 EUR', '0.00 EUR']
    """
    def __new__(cls, basis: AgingBasis | str | None = None, fallback: Iterable[AgingBasis | str] | None = None, missing: MissingBasis | str | None = None, buckets: Buckets | str | None = None, unapplied: UnappliedCredits | str | None = None, group_by: AgingGroup | str | None = None, project: bool | None = None, drill_down: bool | None = None, convert: ClosingRates | None = None, post_dated: bool | None = None) -> AgingPolicy: ...
    def replace(self, **changes: Any) -> AgingPolicy:
        """The same record with other values in some fields."""
        ...

    @property
    def basis(self) -> AgingBasis:
        """The date an age is counted from; the due date unless said otherwise."""
        ...

    @property
    def fallback(self) -> list[AgingBasis]:
        """What is taken instead where an item has no such date, in this order. Nothing by default:
        a date that is taken instead is one the report names (G1).
        """
        ...

    @property
    def missing(self) -> MissingBasis:
        """What becomes of an item with none of these dates."""
        ...

    @property
    def buckets(self) -> Buckets:
        """Where ages are cut."""
        ...

    @property
    def unapplied(self) -> UnappliedCredits:
        """Where open credits stand."""
        ...

    @property
    def group_by(self) -> AgingGroup:
        """What a row stands for."""
        ...

    @property
    def project(self) -> bool:
        """Whether items of an earlier day may be aged on a later one, as a forecast (G5); else items
        of another day are refused.
        """
        ...

    @property
    def drill_down(self) -> bool:
        """Whether each cell names its items."""
        ...

    @property
    def convert(self) -> ClosingRates | None:
        """The rates of a base column; none: no such column (G7)."""
        ...

    @property
    def post_dated(self) -> bool:
        """Whether receipts that are known before their money comes stand in a column apart (G5); not
        by default. The position must have been read with them
        (`PositionQuery.post_dated`).
        """
        ...

    def check(self) -> None:
        """Refuses a policy that contradicts itself.

        Refused as: `record.invalid` when the fallback names a date twice or the
        basis itself, `rate.out_of_range` for a rate that is not above zero.

        >>> duly.AgingPolicy(basis="due", fallback=["due"]).check()
        Traceback (most recent call last):
            ...
        duly.RecordError: fallback `due date` is not a date that was not named before [record.invalid]
        """
        ...

    def describe(self) -> str:
        """The policy in words, one sentence a line: what a collections manager would sign.

        >>> duly.AgingPolicy().describe().splitlines()[0]
        'Items are aged by due date; one without it is refused.'
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> AgingPolicy:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class AgingReport:
    """Who owes what since when, on one day.

    Rows are sorted by creditor, customer (none first), billing account and currency; the same
    items in any order give the same report.

    >>> report = ledger.as_of(date(2026, 3, 31)).aging()
    >>> [(row.customer, str(row.amounts.total)) for row in report.rows]
    [('ACME', '400.00 EUR'), ('BETA', '500.00 EUR')]
    >>> [str(total.amounts.total) for total in report.currencies]
    ['900.00 EUR']
    """
    @property
    def as_of(self) -> datetime.date:
        """The day ages are counted to (A)."""
        ...

    @property
    def known(self) -> Known | None:
        """What was known (K), where the items came from a position."""
        ...

    @property
    def policy(self) -> AgingPolicy:
        """The choices it was made with: enough to make it again (G9)."""
        ...

    @property
    def buckets(self) -> list[BucketName]:
        """The names of the buckets, in the order of every list of amounts."""
        ...

    @property
    def rows(self) -> list[AgingRow]:
        """One per creditor, customer and currency, or as the policy groups."""
        ...

    @property
    def creditors(self) -> list[AgingTotal]:
        """The rows added up per creditor and currency."""
        ...

    @property
    def currencies(self) -> list[AgingTotal]:
        """The rows added up per currency."""
        ...

    @property
    def base(self) -> AgingBase | None:
        """The base columns of all currencies added up; none without rates."""
        ...

    @property
    def footing(self) -> list[AgingFooting]:
        """The proof: per currency, what the buckets and the column of credits add up to beside what
        the items do.
        """
        ...

    @property
    def fallbacks(self) -> list[BasisFallback]:
        """The items aged by another date than asked for, by id (G1)."""
        ...

    @property
    def undated(self) -> list[ItemId]:
        """The items with none of the dates, aged 0, by id."""
        ...

    @property
    def excess(self) -> list[ExcessShare]:
        """What was said of more of an item than is open, by item and dimension (G8)."""
        ...

    @property
    def without_booked_rate(self) -> list[ItemId]:
        """Only with rates: the items in another currency than the base whose booking rate is not
        known; their part of the revaluation is shown as nought. By id.
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> AgingReport:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class AgingRow:
    """One row of an aging.

    >>> row = ledger.as_of(date(2026, 3, 31)).aging(duly.AgingPolicy(drill_down=True)).rows[0]
    >>> row.customer, [[item.text() for item in items] for items in row.items]
    ('ACME', [[], [], ['INV-1#1'], [], [], []])
    """
    @property
    def creditor(self) -> str:
        """To whom it is owed."""
        ...

    @property
    def customer(self) -> str | None:
        """Who owes it, or their parent; none: cash of unknown payers (A7)."""
        ...

    @property
    def billing_account(self) -> str | None:
        """The billing account, where rows are made by those (G11)."""
        ...

    @property
    def currency(self) -> str:
        """The currency of all amounts but the base column."""
        ...

    @property
    def amounts(self) -> AgingAmounts:
        """The amounts."""
        ...

    @property
    def items(self) -> list[list[ItemId]] | None:
        """With drill-down: the items of each bucket and, at the end, of the column of credits, each
        by due date, then number, then id. An item that a credit covers wholly in this report
        (`oldest_first`) is still named.
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> AgingRow:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class AgingTotal:
    """Rows added up.

    >>> total, = ledger.as_of(date(2026, 3, 31)).aging().currencies
    >>> total.currency, str(total.amounts.total)
    ('EUR', '900.00 EUR')
    """
    @property
    def creditor(self) -> str | None:
        """Of one creditor; none: of all."""
        ...

    @property
    def currency(self) -> str:
        """The currency."""
        ...

    @property
    def amounts(self) -> AgingAmounts:
        """The sums."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> AgingTotal:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class AgingAmounts:
    """The amounts of a row or total: Σ buckets + unapplied = total, always.

    >>> amounts = ledger.as_of(date(2026, 3, 31)).aging().rows[0].amounts
    >>> [str(amount) for amount in amounts.buckets], amounts.max_days_past_due
    (['0.00 EUR', '0.00 EUR', '400.00 EUR', '0.00 EUR', '0.00 EUR'], 45)
    """
    @property
    def buckets(self) -> list[Money]:
        """By bucket; a bucket may be below zero where the policy puts credits there."""
        ...

    @property
    def unapplied(self) -> Money:
        """Credits that are not applied, zero or below."""
        ...

    @property
    def total(self) -> Money:
        """What is owed in all (F5)."""
        ...

    @property
    def dimensions(self) -> list[DimensionAmounts]:
        """How much of each bucket is disputed, promised …: only dimensions that occur (G8). They are
        views of the same money and may overlap.
        """
        ...

    @property
    def items(self) -> int:
        """How many items there are, those with nothing open included."""
        ...

    @property
    def credits(self) -> int:
        """How many of them are credits."""
        ...

    @property
    def oldest_due(self) -> datetime.date | None:
        """The earliest due date of what is owed; none when there is none."""
        ...

    @property
    def max_days_past_due(self) -> int:
        """How many days past due that is; 0 on the day and before (T7)."""
        ...

    @property
    def base(self) -> AgingBase | None:
        """The same in the base currency, with rates (G7)."""
        ...

    @property
    def post_dated(self) -> AgingPostDated | None:
        """Receipts that are known before their money comes, where the policy asks for them (G5):
        beside the buckets, the credits and the total, and no part of the proof.
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> AgingAmounts:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class AgingPostDated:
    """Receipts that were known before their money came, in the currency of the row: zero or below,
    as all credits (G5).

    The worked example stands at `AgingPolicy.post_dated`.

    >>> check = duly.Payment("CHK-1", date(2026, 4, 10), eur("400.00"), customer="ACME")
    >>> posted = ledger.post(duly.Entry(date(2026, 3, 20), check))
    >>> position = ledger.position(duly.PositionQuery(date(2026, 3, 31), post_dated=True))
    >>> report = position.aging(duly.AgingPolicy(post_dated=True))
    >>> report.rows[0].amounts.post_dated.to_come
    Money('-400.00', 'EUR')
    """
    @property
    def to_come(self) -> Money:
        """Those in the books only after the day (A): no other amount knows of them."""
        ...

    @property
    def counted(self) -> Money:
        """Those in the books by the day (inclusive) whose value date lies after the last day that
        is known (F4c): all of them, applied or not. The other amounts are already lower by them.
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> AgingPostDated:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class AgingBase:
    """The base column: each item's amount at the closing rate, rounded once, half-up (G7).

    >>> rates = duly.ClosingRates("EUR", date(2026, 3, 31), {})
    >>> base = ledger.as_of(date(2026, 3, 31)).aging(duly.AgingPolicy(convert=rates)).base
    >>> str(base.total), str(base.revaluation)
    ('900.00 EUR', '0.00 EUR')
    """
    @property
    def buckets(self) -> list[Money]:
        """By bucket."""
        ...

    @property
    def unapplied(self) -> Money:
        """Credits that are not applied."""
        ...

    @property
    def total(self) -> Money:
        """The buckets and the credits together."""
        ...

    @property
    def at_booking(self) -> Money:
        """The residuals at the rates they were booked at."""
        ...

    @property
    def revaluation(self) -> Money:
        """What the rates have changed: total − at booking, on what is open only."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> AgingBase:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class DimensionAmounts:
    """One dimension's share of each bucket, with the sign of the items.

    >>> disputed = duly.DimensionChange("DIS-1", "INV-1", "disputed", eur("100.00"), date(2026, 3, 5))
    >>> posted = ledger.post(duly.Entry(date(2026, 3, 5), disputed))
    >>> rows = ledger.as_of(date(2026, 3, 31)).aging().rows
    >>> [(str(one.dimension), str(one.total)) for one in rows[0].amounts.dimensions if one.total]
    [('disputed', '100.00 EUR')]
    """
    @property
    def dimension(self) -> Dimension:
        """Which."""
        ...

    @property
    def buckets(self) -> list[Money]:
        """By bucket."""
        ...

    @property
    def unapplied(self) -> Money:
        """Of the credits."""
        ...

    @property
    def total(self) -> Money:
        """Both together."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> DimensionAmounts:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class AgingFooting:
    """The proof of one currency: Σ buckets + unapplied = total = Σ of what is open.

    >>> footing, = ledger.as_of(date(2026, 3, 31)).aging().footing
    >>> footing.total == footing.open
    True
    """
    @property
    def currency(self) -> str:
        """The currency."""
        ...

    @property
    def buckets(self) -> Money:
        """Σ of all buckets of all rows."""
        ...

    @property
    def unapplied(self) -> Money:
        """Σ of the column of credits of all rows."""
        ...

    @property
    def total(self) -> Money:
        """Both together."""
        ...

    @property
    def open(self) -> Money:
        """Σ of what is open, added up item by item apart from the rows."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> AgingFooting:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class BasisFallback:
    """An item that was aged by another date than asked for.

    >>> day = date(2026, 3, 1)
    >>> item = duly.OpenItem("INV-9#1", "invoice", eur("10.00"), eur("10.00"), invoice_date=day)
    >>> policy = duly.AgingPolicy(fallback=["invoice"])
    >>> fallback, = duly.aging_of(date(2026, 3, 31), [item], policy).fallbacks
    >>> fallback.item.text(), str(fallback.used)
    ('INV-9#1', 'invoice')
    """
    @property
    def item(self) -> ItemId:
        """The item."""
        ...

    @property
    def used(self) -> AgingBasis:
        """The date that was taken."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> BasisFallback:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class ExcessShare:
    """More was said of an item than is open (G8).

    >>> said = [("disputed", eur("12.00"))]
    >>> item = duly.OpenItem("INV-9#1", "invoice", eur("10.00"), eur("10.00"), dimensions=said)
    >>> policy = duly.AgingPolicy(missing="age_zero")
    >>> excess, = duly.aging_of(date(2026, 3, 31), [item], policy).excess
    >>> str(excess.said), str(excess.open)
    ('12.00 EUR', '10.00 EUR')
    """
    @property
    def item(self) -> ItemId:
        """The item."""
        ...

    @property
    def dimension(self) -> Dimension:
        """In which dimension."""
        ...

    @property
    def said(self) -> Money:
        """What was said, without sign."""
        ...

    @property
    def open(self) -> Money:
        """What is open, without sign: this is what the report shows."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> ExcessShare:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class RollForward:
    """How what was owed moved from one day to another.

    >>> report = ledger.roll_forward(date(2026, 1, 1), date(2026, 3, 31))
    >>> [(row.customer, str(row.amounts.closing)) for row in report.rows]
    [('ACME', '400.00 EUR'), ('BETA', '500.00 EUR')]
    """
    @property
    def from_(self) -> datetime.date:
        """The first day of the period; the opening is that of the day before."""
        ...

    @property
    def to(self) -> datetime.date:
        """The last day of the period (inclusive)."""
        ...

    @property
    def known(self) -> Known:
        """What was known, at both ends."""
        ...

    @property
    def rows(self) -> list[RollForwardRow]:
        """One per creditor, customer (none first) and currency that had anything open at an end or
        moved between.
        """
        ...

    @property
    def creditors(self) -> list[RollForwardTotal]:
        """The rows added up per creditor and currency."""
        ...

    @property
    def currencies(self) -> list[RollForwardTotal]:
        """The rows added up per currency."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> RollForward:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class RollForwardRow:
    """One account in one currency.

    >>> row = ledger.roll_forward(date(2026, 2, 1), date(2026, 3, 31)).rows[0]
    >>> row.customer, str(row.amounts.opening), str(row.amounts.closing)
    ('ACME', '400.00 EUR', '400.00 EUR')
    """
    @property
    def creditor(self) -> str:
        """To whom it is owed."""
        ...

    @property
    def customer(self) -> str | None:
        """Who owes it; none: cash of unknown payers."""
        ...

    @property
    def currency(self) -> str:
        """The currency."""
        ...

    @property
    def amounts(self) -> RollForwardAmounts:
        """What moved."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> RollForwardRow:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class RollForwardTotal:
    """Rows added up.

    >>> total, = ledger.roll_forward(date(2026, 1, 1), date(2026, 3, 31)).currencies
    >>> total.currency, str(total.amounts.closing)
    ('EUR', '900.00 EUR')
    """
    @property
    def creditor(self) -> str | None:
        """Of one creditor; none: of all."""
        ...

    @property
    def currency(self) -> str:
        """The currency."""
        ...

    @property
    def amounts(self) -> RollForwardAmounts:
        """The sums."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> RollForwardTotal:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class RollForwardAmounts:
    """The columns, each with the sign it is added with: Σ of all but the last = closing.

    >>> amounts = ledger.roll_forward(date(2026, 1, 1), date(2026, 3, 31)).rows[0].amounts
    >>> str(amounts.invoices), str(amounts.payments)
    ('1000.00 EUR', '-600.00 EUR')
    """
    @property
    def opening(self) -> Money:
        """What was owed at the end of the day before the period."""
        ...

    @property
    def taken_over(self) -> Money:
        """What came from other books, at what was open of it, less what of it was taken back (F4e)."""
        ...

    @property
    def invoices(self) -> Money:
        """Invoices, on their posting date."""
        ...

    @property
    def debit_notes(self) -> Money:
        """Debit notes."""
        ...

    @property
    def charges(self) -> Money:
        """Debit notes for interest, fees and compensation."""
        ...

    @property
    def payments(self) -> Money:
        """Payments, on their posting date; below zero."""
        ...

    @property
    def advances(self) -> Money:
        """Payments before there is an invoice; below zero."""
        ...

    @property
    def payments_reversed(self) -> Money:
        """Payments and advances that bounced, those taken over too."""
        ...

    @property
    def refunds(self) -> Money:
        """Money paid back, less what of it came back."""
        ...

    @property
    def credit_notes(self) -> Money:
        """Credit notes; below zero."""
        ...

    @property
    def discounts(self) -> Money:
        """Discounts taken."""
        ...

    @property
    def tolerance(self) -> Money:
        """Differences let go."""
        ...

    @property
    def withholding(self) -> Money:
        """Tax withheld."""
        ...

    @property
    def write_offs(self) -> Money:
        """Written off."""
        ...

    @property
    def adjustments_reversed(self) -> Money:
        """Discounts, tolerances, withholdings and write-offs taken back."""
        ...

    @property
    def transfers(self) -> Money:
        """To and from other customers and creditors: transfers, applications across accounts, cash
        that got its customer.
        """
        ...

    @property
    def conversions(self) -> Money:
        """To and from other currencies: conversions, applications across currencies."""
        ...

    @property
    def closing(self) -> Money:
        """What is owed at the end of the period's last day."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> RollForwardAmounts:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class StatementOptions:
    """How an open-item statement is drawn up.

    >>> statement = ledger.as_of(date(2026, 3, 31)).statement("ACME", duly.StatementOptions("15,30"))
    >>> [bucket.label for bucket in statement.buckets]
    ['Not due', '1–15', '16–30', '31+']
    """
    def __new__(cls, buckets: Buckets | str | None = None, unapplied: UnappliedCredits | str | None = None, nominal_due: bool | None = None) -> StatementOptions: ...
    def replace(self, **changes: Any) -> StatementOptions:
        """The same record with other values in some fields."""
        ...

    @property
    def buckets(self) -> Buckets:
        """The buckets of its totals."""
        ...

    @property
    def unapplied(self) -> UnappliedCredits:
        """Where credits stand in its totals."""
        ...

    @property
    def nominal_due(self) -> bool:
        """Whether items show the due date before its business-day adjustment (T6). What is past due
        is judged by the adjusted one all the same.
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> StatementOptions:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class OpenItemStatement:
    """Everything open between one creditor and one customer on a day.

    It says what was issued and what is left of it, and nothing a creditor thinks of its customer.

    >>> statement = ledger.as_of(date(2026, 3, 31)).statement("ACME")
    >>> [(item.id.text(), str(item.open)) for item in statement.currencies[0].items]
    [('INV-1#1', '400.00 EUR')]
    """
    @property
    def as_of(self) -> datetime.date:
        """The day it is true of."""
        ...

    @property
    def known(self) -> Known:
        """What was known."""
        ...

    @property
    def creditor(self) -> str:
        """To whom it is owed."""
        ...

    @property
    def customer(self) -> str:
        """Who owes it."""
        ...

    @property
    def buckets(self) -> list[BucketName]:
        """The names of the buckets."""
        ...

    @property
    def currencies(self) -> list[StatementCurrency]:
        """By currency code; none when nothing is open."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> OpenItemStatement:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class StatementCurrency:
    """What is open in one currency: Σ items = Σ buckets + unapplied = total.

    >>> euros, = ledger.as_of(date(2026, 3, 31)).statement("ACME").currencies
    >>> euros.currency, str(euros.total), str(euros.past_due)
    ('EUR', '400.00 EUR', '400.00 EUR')
    """
    @property
    def currency(self) -> str:
        """The currency of all amounts."""
        ...

    @property
    def items(self) -> list[StatementItem]:
        """By due date, then number, then id."""
        ...

    @property
    def buckets(self) -> list[Money]:
        """The total by bucket."""
        ...

    @property
    def unapplied(self) -> Money:
        """Credits that are not applied."""
        ...

    @property
    def total(self) -> Money:
        """What is owed in all."""
        ...

    @property
    def past_due(self) -> Money:
        """What of it is past due: debits only."""
        ...

    @property
    def disputed(self) -> Money:
        """What of the debits is disputed."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> StatementCurrency:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class StatementItem:
    """One open item as its customer sees it.

    >>> item = ledger.as_of(date(2026, 3, 31)).statement("ACME").currencies[0].items[0]
    >>> str(item.original), str(item.settled), str(item.open), item.days_past_due
    ('1000.00 EUR', '600.00 EUR', '400.00 EUR', 45)
    """
    @property
    def id(self) -> ItemId:
        """Document, installment and part."""
        ...

    @property
    def number(self) -> str | None:
        """The number printed on the document."""
        ...

    @property
    def kind(self) -> DocumentKind:
        """What the document is."""
        ...

    @property
    def invoice_date(self) -> datetime.date | None:
        """The date printed on the document."""
        ...

    @property
    def due(self) -> datetime.date | None:
        """The last day to pay on time."""
        ...

    @property
    def original(self) -> Money:
        """What it was over at first."""
        ...

    @property
    def settled(self) -> Money:
        """What has been settled of it: original − open."""
        ...

    @property
    def open(self) -> Money:
        """What is left."""
        ...

    @property
    def days_past_due(self) -> int:
        """How many days past due a debit is: 0 on its due date and before (T7), and for credits."""
        ...

    @property
    def disputed(self) -> Money:
        """How much of it is disputed, without sign; at most what is open."""
        ...

    @property
    def offers(self) -> list[StatementOffer]:
        """What may still be kept back for paying early; the earliest last day first."""
        ...

    @property
    def entries(self) -> list[Activity]:
        """What moved it since it came, where the position was asked with its entries: original and
        these add up to what is open.
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> StatementItem:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class StatementOffer:
    """A discount that can still be earned.

    >>> item = ledger.as_of(date(2026, 1, 20)).statement("ACME").currencies[0].items[0]
    >>> offer, = item.offers
    >>> str(offer.until), str(offer.pay)
    ('2026-01-25', '980.00 EUR')
    """
    @property
    def until(self) -> datetime.date:
        """The last day to earn it, inclusive."""
        ...

    @property
    def discount(self) -> Money:
        """What may be kept back of the whole, as frozen at issue."""
        ...

    @property
    def pay(self) -> Money | None:
        """What settles the item by then. None when something of it has been settled already: what a
        partial payment has earned is a question of the terms (E5), not of a statement.
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> StatementOffer:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class ActivityStatement:
    """What moved in a period (R2).

    >>> statement = ledger.activity_statement("ACME", date(2026, 1, 1), date(2026, 1, 31))
    >>> str(statement.currencies[0].opening), str(statement.currencies[0].closing)
    ('0.00 EUR', '400.00 EUR')
    """
    @property
    def creditor(self) -> str:
        """To whom it is owed."""
        ...

    @property
    def customer(self) -> str:
        """Who owes it."""
        ...

    @property
    def from_(self) -> datetime.date:
        """The first day of the period."""
        ...

    @property
    def to(self) -> datetime.date:
        """Its last day, inclusive."""
        ...

    @property
    def known(self) -> Known:
        """What was known."""
        ...

    @property
    def currencies(self) -> list[StatementAccount]:
        """By currency code; only those with anything open at an end or moved between."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> ActivityStatement:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class BalanceForwardStatement:
    """What is new since the last statement (R3).

    >>> last = duly.LastStatement(date(2026, 1, 20), date(2026, 1, 20))
    >>> statement = ledger.balance_forward_statement("ACME", last, date(2026, 1, 31))
    >>> [line.entry for line in statement.currencies[0].lines]
    ['PAY-1']
    """
    @property
    def creditor(self) -> str:
        """To whom it is owed."""
        ...

    @property
    def customer(self) -> str:
        """Who owes it."""
        ...

    @property
    def last(self) -> LastStatement:
        """The last statement, whose total is the opening of this one."""
        ...

    @property
    def as_of(self) -> datetime.date:
        """The day this one is true of."""
        ...

    @property
    def known(self) -> Known:
        """What was known for this one."""
        ...

    @property
    def currencies(self) -> list[StatementAccount]:
        """By currency code."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> BalanceForwardStatement:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class LastStatement:
    """The day a statement was true of and what was known when it was drawn up.

    >>> duly.LastStatement(date(2026, 1, 31), date(2026, 2, 2)).known
    Known.on(datetime.date(2026, 2, 2))
    """
    def __new__(cls, as_of: datetime.date, known: Known | datetime.date | str) -> LastStatement: ...
    def replace(self, **changes: Any) -> LastStatement:
        """The same record with other values in some fields."""
        ...

    @property
    def as_of(self) -> datetime.date:
        """The day."""
        ...

    @property
    def known(self) -> Known:
        """What was known: a day or a number. With everything, nothing can have come later, and no
        line is of a prior period.
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> LastStatement:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class StatementAccount:
    """One currency of an account: opening + Σ prior period + Σ lines = closing, always.

    >>> account, = ledger.activity_statement("ACME", date(2026, 1, 1), date(2026, 1, 31)).currencies
    >>> str(account.opening), len(account.lines), str(account.closing)
    ('0.00 EUR', 2, '400.00 EUR')
    """
    @property
    def currency(self) -> str:
        """The currency."""
        ...

    @property
    def opening(self) -> Money:
        """What it begins with: what was open the day before, or the total of the last statement."""
        ...

    @property
    def prior_period(self) -> list[StatementLine]:
        """What takes effect on or before the last statement's day but was not known to it; empty in
        a statement by activity.
        """
        ...

    @property
    def lines(self) -> list[StatementLine]:
        """What moved, by effective date, then number."""
        ...

    @property
    def allocations(self) -> list[StatementAllocation]:
        """What settled what inside the account, by the same order; it moves nothing."""
        ...

    @property
    def closing(self) -> Money:
        """What is open at the end."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> StatementAccount:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class StatementLine:
    """One movement of what is owed.

    >>> account, = ledger.activity_statement("ACME", date(2026, 1, 1), date(2026, 1, 31)).currencies
    >>> line = account.lines[1]
    >>> line.entry, str(line.document_kind), str(line.amount), str(line.balance)
    ('PAY-1', 'payment', '-600.00 EUR', '400.00 EUR')
    """
    @property
    def date(self) -> datetime.date:
        """From this day on."""
        ...

    @property
    def recorded(self) -> datetime.date:
        """The day it was recorded."""
        ...

    @property
    def sequence(self) -> int:
        """The number of the entry."""
        ...

    @property
    def entry(self) -> str:
        """The entry that did it."""
        ...

    @property
    def kind(self) -> ActivityKind:
        """What it was."""
        ...

    @property
    def document_kind(self) -> DocumentKind:
        """The kind of the document concerned."""
        ...

    @property
    def number(self) -> str | None:
        """Its printed number."""
        ...

    @property
    def items(self) -> list[ItemId]:
        """The items concerned, by id."""
        ...

    @property
    def reversal(self) -> bool:
        """Whether it takes such a thing back."""
        ...

    @property
    def withdrawn(self) -> bool:
        """Whether the last statement had counted it and it is no longer so: the amount is then the
        opposite of what was counted. A payment identified later on another day does this.
        """
        ...

    @property
    def amount(self) -> Money:
        """What it added to what is owed."""
        ...

    @property
    def balance(self) -> Money:
        """What was owed after it."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> StatementLine:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class StatementAllocation:
    """What settled what inside an account: the amounts add up to nothing.

    >>> account, = ledger.activity_statement("ACME", date(2026, 1, 1), date(2026, 1, 31)).currencies
    >>> [(item.text(), str(amount)) for item, amount in account.allocations[0].items]
    [('INV-1#1', '-600.00 EUR'), ('PAY-1#1', '600.00 EUR')]
    """
    @property
    def date(self) -> datetime.date:
        """From this day on."""
        ...

    @property
    def sequence(self) -> int:
        """The number of the entry."""
        ...

    @property
    def entry(self) -> str:
        """The entry that did it."""
        ...

    @property
    def kind(self) -> ActivityKind:
        """What it was."""
        ...

    @property
    def reversal(self) -> bool:
        """Whether it takes such a thing back."""
        ...

    @property
    def withdrawn(self) -> bool:
        """Whether it held for the last statement and holds no longer, as with lines."""
        ...

    @property
    def items(self) -> list[tuple[ItemId, Money]]:
        """Each item with what was added to its open amount, by id."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> StatementAllocation:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class JournalOptions:
    """How a journal is read.

    >>> duly.JournalOptions(base={"sole": "EUR"}).base
    {'sole': 'EUR'}
    """
    def __new__(cls, base: Mapping[str, str] | None = None) -> JournalOptions: ...
    def replace(self, **changes: Any) -> JournalOptions:
        """The same record with other values in some fields."""
        ...

    @property
    def base(self) -> dict[str, str]:
        """The own (functional) currency of creditors. A creditor's postings have base amounts where
        it stands here: of an item in this currency its amount, of any other by the rate its
        document was booked at.
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> JournalOptions:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Journal:
    """Proposed postings to the general ledger.

    >>> journal = ledger.journal(date(2026, 1, 1), date(2026, 3, 31))
    >>> [(str(total.role), str(total.debit), str(total.credit)) for total in journal.totals][:1]
    [('receivables', '1500.00 EUR', '600.00 EUR')]
    """
    @property
    def postings(self) -> list[Posting]:
        """By the order of recording, then day, creditor and currency."""
        ...

    @property
    def totals(self) -> list[JournalTotal]:
        """Added up, by creditor, currency and role."""
        ...

    @property
    def without_rate(self) -> list[str]:
        """Entries whose postings have no base amounts though their creditor has an own currency: a
        document was booked without a rate, or by a rate in another currency.
        """
        ...

    @property
    def nothing_to_post(self) -> list[str]:
        """Exchange differences (A10) that add nothing: nothing was open of the item, so what its
        settlement made is posted with that; or the item has no value in that currency.
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Journal:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Posting:
    """What one entry posts on one day in the books of one creditor in one currency. The amounts of its
    lines add up to zero, and so do their base amounts.

    >>> posting = ledger.journal(date(2026, 1, 1), date(2026, 3, 31)).postings[0]
    >>> posting.entry, str(posting.date), posting.creditor, posting.currency
    ('INV-1', '2026-01-15', 'sole', 'EUR')
    """
    @property
    def entry(self) -> str:
        """The entry; of facts together each by its own id."""
        ...

    @property
    def sequence(self) -> int:
        """Its number."""
        ...

    @property
    def recorded(self) -> datetime.date:
        """The day it was recorded."""
        ...

    @property
    def date(self) -> datetime.date:
        """The day it counts."""
        ...

    @property
    def creditor(self) -> str:
        """Whose books."""
        ...

    @property
    def currency(self) -> str:
        """The currency of the amounts."""
        ...

    @property
    def lines(self) -> list[PostingLine]:
        """The lines, by role, then customer; each at most once."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Posting:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class PostingLine:
    """One line of a posting.

    >>> line = ledger.journal(date(2026, 1, 1), date(2026, 3, 31)).postings[0].lines[0]
    >>> str(line.role), line.customer, str(line.amount), line.base
    ('receivables', 'ACME', '1000.00 EUR', None)
    """
    @property
    def role(self) -> AccountRole:
        """The account."""
        ...

    @property
    def customer(self) -> str | None:
        """Of the subledger's roles, whose account it is."""
        ...

    @property
    def amount(self) -> Money:
        """A debit above zero, a credit below. Zero where only the base amount moves."""
        ...

    @property
    def base(self) -> Money | None:
        """The same in the creditor's own currency, where it is known."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> PostingLine:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class JournalTotal:
    """The postings of one account role added up.

    >>> total = ledger.journal(date(2026, 1, 1), date(2026, 3, 31)).totals[0]
    >>> str(total.role), str(total.debit), str(total.credit)
    ('receivables', '1500.00 EUR', '600.00 EUR')
    """
    @property
    def creditor(self) -> str:
        """Whose books."""
        ...

    @property
    def currency(self) -> str:
        """The currency of the amounts."""
        ...

    @property
    def role(self) -> AccountRole:
        """The account."""
        ...

    @property
    def debit(self) -> Money:
        """The debits of its lines; not negative."""
        ...

    @property
    def credit(self) -> Money:
        """The credits of its lines; not negative."""
        ...

    @property
    def base(self) -> Money | None:
        """The base amounts of its lines, as far as they are known."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> JournalTotal:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Revaluation:
    """A revaluation of what is open on a day.

    It is no entry of the ledger, so it cannot be settled, aged or revalued a second time; what is
    realised later is the whole difference to the rate of booking, and the posting of the next day
    has taken this one back by then.

    >>> rates = duly.ClosingRates("EUR", date(2026, 3, 31), {})
    >>> revaluation = ledger.revaluation(rates, duly.JournalOptions(base={"sole": "EUR"}))
    >>> revaluation.postings, str(revaluation.total)
    ([], '0.00 EUR')
    """
    @property
    def as_of(self) -> datetime.date:
        """The day of the rates."""
        ...

    @property
    def base(self) -> str:
        """The currency revalued in."""
        ...

    @property
    def rows(self) -> list[RevaluationRow]:
        """By creditor, currency, role and customer."""
        ...

    @property
    def total(self) -> Money:
        """All differences together."""
        ...

    @property
    def postings(self) -> list[Posting]:
        """What to post on the day, per creditor and currency: no amounts, only base amounts."""
        ...

    @property
    def reversals(self) -> list[Posting]:
        """The same with the sides changed, on the next day."""
        ...

    @property
    def without_rate(self) -> list[ItemId]:
        """Open items whose document was booked without a rate in the base currency: they are not
        revalued. By id.
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Revaluation:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class RevaluationRow:
    """The value of one account in another currency, at booking and at the closing.

    >>> bill = duly.Invoice("INV-9", "ACME", date(2026, 2, 1), duly.Money("100.00", "USD"),
    ...                     booked=duly.BookedRate("EUR", Decimal("0.90")))
    >>> posted = ledger.post(duly.Entry(date(2026, 3, 31), bill))
    >>> rates = duly.ClosingRates("EUR", date(2026, 3, 31), {"USD": Decimal("0.95")})
    >>> row, = ledger.revaluation(rates, duly.JournalOptions(base={"sole": "EUR"})).rows
    >>> str(row.role), str(row.booked), str(row.closing), str(row.difference)
    ('receivables', '90.00 EUR', '95.00 EUR', '5.00 EUR')
    """
    @property
    def creditor(self) -> str:
        """Whose books."""
        ...

    @property
    def role(self) -> AccountRole:
        """Which account of the subledger."""
        ...

    @property
    def customer(self) -> str | None:
        """Whose account; none: cash of unknown payers."""
        ...

    @property
    def open(self) -> Money:
        """What is open, in its currency: debits above zero."""
        ...

    @property
    def booked(self) -> Money:
        """Its value as booked, with the exchange differences told of it (A10)."""
        ...

    @property
    def closing(self) -> Money:
        """Its value at the closing rate, item by item."""
        ...

    @property
    def difference(self) -> Money:
        """Closing − booked: a gain above zero."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> RevaluationRow:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class ControlLine:
    """A line of the control account, or of the accounts that together are the subledger's, as the
    general ledger has it.

    >>> line = duly.ControlLine(eur("1000.00"), entry="INV-1")
    >>> line.creditor, line.entry, str(line.amount)
    ('sole', 'INV-1', '1000.00 EUR')
    """
    def __new__(cls, amount: Money, *, creditor: str | None = None, entry: str | None = None) -> ControlLine: ...
    def replace(self, **changes: Any) -> ControlLine:
        """The same record with other values in some fields."""
        ...

    @property
    def creditor(self) -> str:
        """Whose books."""
        ...

    @property
    def entry(self) -> str | None:
        """The ledger's entry it was posted for; none: a balance brought forward, or a line posted by
        hand.
        """
        ...

    @property
    def amount(self) -> Money:
        """A debit above zero, a credit below."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> ControlLine:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Tie:
    """The subledger by creditor and currency against the control account.

    >>> tie = ledger.tie(date(2026, 1, 1), date(2026, 3, 31), [])
    >>> str(tie.from_), str(tie.to), str(tie.rows[0].difference)
    ('2026-01-01', '2026-03-31', '-900.00 EUR')
    """
    @property
    def from_(self) -> datetime.date:
        """The first day looked at."""
        ...

    @property
    def to(self) -> datetime.date:
        """The last day, inclusive: the closing."""
        ...

    @property
    def rows(self) -> list[TieRow]:
        """By creditor, then currency."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Tie:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class TieRow:
    """The tie of one creditor in one currency.

    >>> row = ledger.tie(date(2026, 1, 1), date(2026, 3, 31), []).rows[0]
    >>> str(row.subledger), str(row.control), str(row.difference)
    ('900.00 EUR', '0.00 EUR', '-900.00 EUR')
    """
    @property
    def creditor(self) -> str:
        """Whose books."""
        ...

    @property
    def currency(self) -> str:
        """The currency."""
        ...

    @property
    def subledger(self) -> Money:
        """What is open of all items at the end: debits above zero, credits below."""
        ...

    @property
    def control(self) -> Money:
        """The lines of the control account added up."""
        ...

    @property
    def difference(self) -> Money:
        """Control − subledger; zero: they tie."""
        ...

    @property
    def differences(self) -> list[TieDifference]:
        """What makes up the difference, by entry; may be there where the whole ties, as two entries
        that make good for each other.
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> TieRow:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class TieDifference:
    """What one entry moved in the subledger and in the control account, where they differ.

    >>> first = ledger.tie(date(2026, 1, 1), date(2026, 3, 31), []).rows[0].differences[0]
    >>> first.entry, str(first.difference)
    ('INV-1', '-1000.00 EUR')
    """
    @property
    def entry(self) -> str | None:
        """The entry; none: what was brought forward, with all lines that name no entry."""
        ...

    @property
    def subledger(self) -> Money:
        """What it moved in the subledger; zero: nothing in the period, or not at all."""
        ...

    @property
    def control(self) -> Money:
        """What it moved in the control account; zero: it was not posted there."""
        ...

    @property
    def difference(self) -> Money:
        """Control − subledger."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> TieDifference:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class SplitRule:
    """How a total is shared out by weights (F3).

    >>> duly.SplitRule.round_each_rest_last("half_up").value
    <RoundingMode.HALF_UP: 'half_up'>
    >>> eur("0.05").split([1, 1], duly.SplitRule.truncate_rest_last()).parts
    [Money('0.02', 'EUR'), Money('0.03', 'EUR')]
    """
    @staticmethod
    def largest_remainder() -> SplitRule:
        """(a) Each share toward zero, the units left over one each to the largest fractions, the
        earlier line first. The default for tax and other shares.
        """
        ...

    @staticmethod
    def truncate_rest_last() -> SplitRule:
        """(b) Each share toward zero, all the rest to the last line that has a weight."""
        ...

    @staticmethod
    def round_each_rest_last(value: RoundingMode | str) -> SplitRule:
        """(c) Each share rounded by the mode, the last line that has a weight takes what is left.
        The default (half-up) for installments.
        """
        ...

    @property
    def kind(self) -> Literal["largest_remainder", "truncate_rest_last", "round_each_rest_last"]:
        """Which it is, as a word."""
        ...

    @property
    def value(self) -> RoundingMode | None:
        """What it carries; none where it carries nothing of the kind."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> SplitRule:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Step:
    """One operation on a date; a `DateProgram` is a list of them (T1).

    Where a day of the month is named and the month is shorter, its last day is meant: 31 is the
    last day of every month. The text and JSON forms have the same words:

    | step | text | JSON |
    |---|---|---|
    | `AddDays(30)` | `add_days 30` | `{"add_days":30}` |
    | `EndOfMonth` | `end_of_month` | `"end_of_month"` |
    | `PaymentDays(vec![10, 20])` | `payment_days 10 20` | `{"payment_days":[10,20]}` |
    | `Weekday(Friday)` | `weekday friday` | `{"weekday":"friday"}` |
    | `CutoffMonth { day: 15 }` | `cutoff_month 15` | `{"cutoff_month":15}` |
    | `Adjust(Following)` | `adjust following` | `{"adjust":"following"}` |

    >>> program = [duly.Step.add_days(30), duly.Step.end_of_month()]
    >>> duly.date_program_run(program, date(2026, 1, 15)).date
    datetime.date(2026, 2, 28)
    >>> program[0].kind, program[0].value
    ('add_days', 30)
    """
    @staticmethod
    def add_days(value: int) -> Step:
        """So many days later; earlier when negative."""
        ...

    @staticmethod
    def add_weeks(value: int) -> Step:
        """So many times seven days later; earlier when negative."""
        ...

    @staticmethod
    def add_months(value: int) -> Step:
        """The same day so many months later, or the month's last day where it is shorter (T2):
        31 January and 1 month is 28 February.
        """
        ...

    @staticmethod
    def end_of_month() -> Step:
        """The last day of the month."""
        ...

    @staticmethod
    def day_of_month(value: int) -> Step:
        """That day of the same month, 1 to 31: later, earlier, or the same."""
        ...

    @staticmethod
    def month_of_year(value: int) -> Step:
        """The same day in that month of the same year, 1 to 12, which may go back."""
        ...

    @staticmethod
    def next_day_of_month(value: int) -> Step:
        """The first such day of a month, 1 to 31, on or after the date: this month's or the next's."""
        ...

    @staticmethod
    def payment_days(value: Iterable[int]) -> Step:
        """The first of several days of a month on or after the date, else the first of them in the
        next month. From 1 to 31, increasing, at least one.
        """
        ...

    @staticmethod
    def weekday(value: Weekday | str) -> Step:
        """The first such day of the week on or after the date."""
        ...

    @staticmethod
    def cutoff_month(day: int) -> Step:
        """The same date up to and including that day of the month, 1 to 31; after it a month later,
        as `AddMonths` does (T5).
        """
        ...

    @staticmethod
    def add_business_days(value: int) -> Step:
        """So many business days later; earlier when negative (see
        `add_business_days`).
        """
        ...

    @staticmethod
    def adjust(value: Roll | str) -> Step:
        """Off a day that is not worked, by a convention (T6). Stands only at the end."""
        ...

    @property
    def kind(self) -> Literal["add_days", "add_weeks", "add_months", "end_of_month", "day_of_month", "month_of_year", "next_day_of_month", "payment_days", "weekday", "cutoff_month", "add_business_days", "adjust"]:
        """Which it is, as a word."""
        ...

    @property
    def value(self) -> int | list[int] | Weekday | Roll | None:
        """What it carries; none where it carries nothing of the kind."""
        ...

    @property
    def day(self) -> int | None:
        """What it carries; none where it carries nothing of the kind."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Step:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Slide:
    """How a discount shrinks (E11).

    >>> slide = duly.Slide.linear("3%", date(2026, 1, 31), date(2026, 3, 2))
    >>> slide.kind
    'linear'
    """
    @staticmethod
    def linear(rate: str, start: datetime.date, end: datetime.date) -> Slide:
        """`rate × (end − day) ÷ (end − start)`: all of the rate until `start`, nothing from `end` on."""
        ...

    @staticmethod
    def yearly(rate: str, year: YearDays | str, end: datetime.date) -> Slide:
        """`rate × (end − day) ÷ year`: what a yearly rate makes of the days paid early."""
        ...

    @property
    def kind(self) -> Literal["linear", "yearly"]:
        """Which it is, as a word."""
        ...

    @property
    def rate(self) -> str:
        """What it carries; none where it carries nothing of the kind."""
        ...

    @property
    def start(self) -> datetime.date | None:
        """What it carries; none where it carries nothing of the kind."""
        ...

    @property
    def end(self) -> datetime.date:
        """What it carries; none where it carries nothing of the kind."""
        ...

    @property
    def year(self) -> YearDays | None:
        """What it carries; none where it carries nothing of the kind."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Slide:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class BaseDate:
    """The day a date program counts from.

    >>> duly.PaymentTerms("net 30").from_base(duly.BaseDate.delivery())
    PaymentTerms('net 30 from delivery')
    >>> duly.BaseDate.fixed(date(2026, 6, 30)).value
    datetime.date(2026, 6, 30)
    """
    @staticmethod
    def invoice() -> BaseDate:
        """The invoice date. The default."""
        ...

    @staticmethod
    def posting() -> BaseDate:
        """The day the books take the document."""
        ...

    @staticmethod
    def delivery() -> BaseDate:
        """The day the goods were delivered or the service rendered."""
        ...

    @staticmethod
    def receipt() -> BaseDate:
        """The day the customer received the invoice."""
        ...

    @staticmethod
    def service_end() -> BaseDate:
        """The last day of the service."""
        ...

    @staticmethod
    def period_end() -> BaseDate:
        """The last day of the billing period."""
        ...

    @staticmethod
    def fixed(value: datetime.date) -> BaseDate:
        """A day named in the terms."""
        ...

    @property
    def kind(self) -> Literal["invoice", "posting", "delivery", "receipt", "service_end", "period_end", "fixed"]:
        """Which it is, as a word."""
        ...

    @property
    def value(self) -> datetime.date | None:
        """What it carries; none where it carries nothing of the kind."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> BaseDate:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Share:
    """How much of the total a line is (T8).

    Shares are unsigned: those of a credit note are the same with the sign turned.

    >>> duly.Share.percent("50%").value, duly.Share.remainder().kind
    ('50%', 'remainder')
    """
    @staticmethod
    def percent(value: str) -> Share:
        """A percentage of the total. Lines of percentages only sum to exactly 100 %, and the last
        takes what rounding left.
        """
        ...

    @staticmethod
    def percent_of_remainder(value: str) -> Share:
        """A percentage of what the lines before it, rounded, left over."""
        ...

    @staticmethod
    def fixed(value: Money) -> Share:
        """An amount; in another currency than the document's it needs a rate."""
        ...

    @staticmethod
    def parts(value: int) -> Share:
        """So many equal parts of the sum of all parts. Either every line says parts or none does."""
        ...

    @staticmethod
    def remainder() -> Share:
        """Whatever is left. Exactly one line, the last."""
        ...

    @property
    def kind(self) -> Literal["percent", "percent_of_remainder", "fixed", "parts", "remainder"]:
        """Which it is, as a word."""
        ...

    @property
    def value(self) -> str | Money | int | None:
        """What it carries; none where it carries nothing of the kind."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Share:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class DiscountOff:
    """What may be kept back: a part of the base, or an amount.

    >>> facts = duly.Discountable(eur("1000.00"), eur("1000.00"), "half_up")
    >>> duly.discount_of(duly.DiscountOff.fixed(eur("15.00")), facts).pay
    Money('985.00', 'EUR')
    """
    @staticmethod
    def percent(value: str) -> DiscountOff:
        """A percentage of the discount's base: above nought, at most 100 %."""
        ...

    @staticmethod
    def fixed(value: Money) -> DiscountOff:
        """An amount above zero, whatever the base; it turns its sign with the document."""
        ...

    @property
    def kind(self) -> Literal["percent", "fixed"]:
        """Which it is, as a word."""
        ...

    @property
    def value(self) -> str | Money:
        """What it carries; none where it carries nothing of the kind."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> DiscountOff:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class CapWarning:
    """What a person should look at.

    >>> rule, *_ = duly.LegalCaps.builtin("eu").rules
    >>> warning = duly.CapWarning.too_long(date(2026, 3, 16), 3, rule)
    >>> warning.kind, warning.days_over
    ('too_long', 3)
    """
    @staticmethod
    def too_long(latest: datetime.date, days_over: int, rule: CapRule) -> CapWarning:
        """The due date lies after every limit that applies."""
        ...

    @staticmethod
    def stale(rule: CapRule) -> CapWarning:
        """A limit that was asked has not been compared with its source since its review date."""
        ...

    @staticmethod
    def no_rule(case: CapCase | str) -> CapWarning:
        """The law has no limit for the case."""
        ...

    @property
    def kind(self) -> Literal["too_long", "stale", "no_rule"]:
        """Which it is, as a word."""
        ...

    @property
    def latest(self) -> datetime.date | None:
        """What it carries; none where it carries nothing of the kind."""
        ...

    @property
    def days_over(self) -> int | None:
        """What it carries; none where it carries nothing of the kind."""
        ...

    @property
    def rule(self) -> CapRule | None:
        """What it carries; none where it carries nothing of the kind."""
        ...

    @property
    def case(self) -> CapCase | None:
        """What it carries; none where it carries nothing of the kind."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> CapWarning:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class PayerMark:
    """What is known of how a customer pays: an account, a name it goes by, or the name in the master
    data (A3). A row each; a customer may have many.

    >>> mark = duly.PayerMark.account("DE02 1203 0000")
    >>> mark.kind, mark.value
    ('account', 'DE02 1203 0000')
    """
    @staticmethod
    def account(value: str) -> PayerMark:
        """A bank account, such as an IBAN."""
        ...

    @staticmethod
    def alias(value: str) -> PayerMark:
        """A name learned from an earlier receipt: it counts when it is the same, and more than a
        likeness.
        """
        ...

    @staticmethod
    def name(value: str) -> PayerMark:
        """The name in the master data: it counts by its likeness."""
        ...

    @property
    def kind(self) -> Literal["account", "alias", "name"]:
        """Which it is, as a word."""
        ...

    @property
    def value(self) -> str:
        """What it carries; none where it carries nothing of the kind."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> PayerMark:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class ReferenceSlip:
    """How a text differs from a reference. Places count from 0 in the canonical form.

    >>> slip = duly.ReferenceSlip.swapped(3)
    >>> slip.kind, slip.value
    ('swapped', 3)
    """
    @staticmethod
    def changed(value: int) -> ReferenceSlip:
        """One character was changed: the one at this place."""
        ...

    @staticmethod
    def swapped(value: int) -> ReferenceSlip:
        """Two neighbours were swapped: the one at this place and the next."""
        ...

    @property
    def kind(self) -> Literal["changed", "swapped"]:
        """Which it is, as a word."""
        ...

    @property
    def value(self) -> int:
        """What it carries; none where it carries nothing of the kind."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> ReferenceSlip:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Known:
    """How much of the log counts: the second axis of every question (F4).

    >>> then, now = duly.Known.on(date(2026, 1, 20)), duly.Known.everything()
    >>> [str(item.open) for item in ledger.as_known(then, date(2026, 1, 31))]
    ['1000.00 EUR']
    >>> [str(item.open) for item in ledger.as_known(now, date(2026, 1, 31))]
    ['400.00 EUR']
    """
    @staticmethod
    def everything() -> Known:
        """All that is known now."""
        ...

    @staticmethod
    def on(value: datetime.date) -> Known:
        """What had been recorded by the end of a day (inclusive)."""
        ...

    @staticmethod
    def through(value: int) -> Known:
        """What had been recorded up to a sequence number (inclusive)."""
        ...

    @property
    def kind(self) -> Literal["everything", "on", "through"]:
        """Which it is, as a word."""
        ...

    @property
    def value(self) -> datetime.date | int | None:
        """What it carries; none where it carries nothing of the kind."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> Known:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class AcrossCustomers:
    """Which customers' debits a customer's credit may settle (A9).

    >>> listed = duly.AcrossCustomers.listed([("GROUP", "ACME")])
    >>> duly.LedgerPolicy(across_customers=listed).across_customers.value
    [('GROUP', 'ACME')]
    """
    @staticmethod
    def refuse() -> AcrossCustomers:
        """Only its own. The default."""
        ...

    @staticmethod
    def listed(value: Iterable[tuple[str, str]]) -> AcrossCustomers:
        """Its own, and those of each (payer, customer) listed."""
        ...

    @staticmethod
    def allow() -> AcrossCustomers:
        """Any customer's."""
        ...

    @property
    def kind(self) -> Literal["refuse", "listed", "allow"]:
        """Which it is, as a word."""
        ...

    @property
    def value(self) -> list[tuple[str, str]] | None:
        """What it carries; none where it carries nothing of the kind."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> AcrossCustomers:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class ActivityKind:
    """What an activity is.

    >>> [one.kind.kind for one in ledger.history("INV-1")]
    ['document', 'application']
    """
    @staticmethod
    def document(value: DocumentKind | str) -> ActivityKind:
        """A document entered the books."""
        ...

    @staticmethod
    def taken_over() -> ActivityKind:
        """An item was taken over from other books, at what was open of it (F4e)."""
        ...

    @staticmethod
    def application() -> ActivityKind:
        """A credit settled a debit."""
        ...

    @staticmethod
    def discount() -> ActivityKind:
        """A discount was taken."""
        ...

    @staticmethod
    def tolerance() -> ActivityKind:
        """A difference was let go."""
        ...

    @staticmethod
    def withholding() -> ActivityKind:
        """Tax was withheld."""
        ...

    @staticmethod
    def write_off() -> ActivityKind:
        """It was written off."""
        ...

    @staticmethod
    def transfer() -> ActivityKind:
        """It moved to or from another account."""
        ...

    @staticmethod
    def residual() -> ActivityKind:
        """It moved to or from an item of its own in the same account."""
        ...

    @staticmethod
    def conversion() -> ActivityKind:
        """It became or came from another currency."""
        ...

    @staticmethod
    def term_change() -> ActivityKind:
        """It moved between parts of one installment (T12)."""
        ...

    @staticmethod
    def identification() -> ActivityKind:
        """Unidentified cash got its customer (A7)."""
        ...

    @property
    def kind(self) -> Literal["document", "taken_over", "application", "discount", "tolerance", "withholding", "write_off", "transfer", "residual", "conversion", "term_change", "identification"]:
        """Which it is, as a word."""
        ...

    @property
    def value(self) -> DocumentKind | None:
        """What it carries; none where it carries nothing of the kind."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> ActivityKind:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class AllocationOrder:
    """In which order open debits are settled.

    >>> items = ledger.as_of(date(2026, 3, 31)).open_items()
    >>> order = duly.AllocationOrder.referenced_first(["INV-2"])
    >>> [one.item.text() for one in duly.aging_allocate(eur("600.00"), items, order).shares]
    ['INV-2#1', 'INV-1#1']
    """
    @staticmethod
    def oldest_first() -> AllocationOrder:
        """The earliest due first, then by number, then by id (A1, strategy 10). The default."""
        ...

    @staticmethod
    def referenced_first(value: Iterable[str]) -> AllocationOrder:
        """The documents named, then the earliest due (K2): for a credit note and the invoices it is
        about.
        """
        ...

    @property
    def kind(self) -> Literal["oldest_first", "referenced_first"]:
        """Which it is, as a word."""
        ...

    @property
    def value(self) -> list[str] | None:
        """What it carries; none where it carries nothing of the kind."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> AllocationOrder:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class AgingGroup:
    """What one row stands for, within one creditor and currency (G11).

    Whichever it is, an item is in one row only: no total is repeated.

    >>> group = duly.AgingGroup.parent({"ACME": "GROUP", "BETA": "GROUP"})
    >>> report = ledger.as_of(date(2026, 3, 31)).aging(duly.AgingPolicy(group_by=group))
    >>> [(row.customer, str(row.amounts.total)) for row in report.rows]
    [('GROUP', '900.00 EUR')]
    """
    @staticmethod
    def customer() -> AgingGroup:
        """A legal customer. The default."""
        ...

    @staticmethod
    def billing_account() -> AgingGroup:
        """A billing account of a customer; what has none is the customer's row without one."""
        ...

    @staticmethod
    def parent(value: Mapping[str, str]) -> AgingGroup:
        """The parent of customers: each customer with its parent; one that is not named is its own.
        One step is taken: give the topmost parent where there are several.
        """
        ...

    @property
    def kind(self) -> Literal["customer", "billing_account", "parent"]:
        """Which it is, as a word."""
        ...

    @property
    def value(self) -> dict[str, str] | None:
        """What it carries; none where it carries nothing of the kind."""
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...

    @staticmethod
    def from_json(text: str) -> AgingGroup:
        """Reads the JSON form. Unknown fields, and numbers for amounts, are refused."""
        ...

    def __reduce__(self) -> tuple[Any, tuple[str]]: ...
    def __hash__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Calendar:
    """The business days of a place: every day but its weekends and its holidays (T6).

    Cheap to clone, however many holidays it has. Two are equal when they were given the same
    weekend and the same holidays, in any order. The default is
    `every_day`.

    In JSON `{"weekend":["saturday","sunday"],"holidays":["2026-12-25"]}`: both lists in order when
    written, in any order when read, where `holidays` may be left out. A join may be given as
    `{"join":"holidays","calendars":[…]}` (see `joined`) and is written as the
    one calendar it is. Nothing else may stand there.

    >>> calendar = duly.Calendar(["saturday", "sunday"], [date(2026, 12, 25)])
    >>> calendar.is_business_day(date(2026, 12, 25))
    False
    >>> calendar.roll(date(2026, 12, 25), "following")
    datetime.date(2026, 12, 28)
    """
    def __new__(cls, weekend: Iterable[Weekday | str], holidays: Iterable[datetime.date]) -> Calendar:
        """A calendar of the days that are closed every week, and holidays.

        Refused as: `calendar.no_business_day` where every day of the week is closed.
        """
        ...

    @staticmethod
    def every_day() -> Calendar:
        """The calendar on which every day is a business day. The default.

        >>> duly.Calendar.every_day().is_business_day(date(2026, 12, 25))
        True
        """
        ...

    @staticmethod
    def saturday_sunday() -> Calendar:
        """The calendar that is closed on Saturdays and Sundays, without holidays.

        >>> duly.Calendar.saturday_sunday().weekend
        [<Weekday.SATURDAY: 'saturday'>, <Weekday.SUNDAY: 'sunday'>]
        """
        ...

    @staticmethod
    def joined(calendars: Iterable[Calendar], rule: JoinRule | str | None = None) -> Calendar:
        """One calendar out of several, each of which judges every day by its own weekend and
        holidays.

        The result is a calendar like any other, in JSON too. Its holidays are
        those of the members, less the days that `BusinessDays` opens.
        Joining none by `Holidays` is `every_day`.

        Refused as: `calendar.no_business_day` when the members leave no business day.

        >>> ours = duly.Calendar(["saturday", "sunday"], [date(2026, 5, 1)])
        >>> theirs = duly.Calendar(["friday", "saturday"], [])
        >>> both = duly.Calendar.joined([ours, theirs])
        >>> both.roll(date(2026, 5, 1), "following")
        datetime.date(2026, 5, 4)
        """
        ...

    @property
    def weekend(self) -> list[Weekday]:
        """The days of the week that are closed, Monday first."""
        ...

    @property
    def holidays(self) -> list[datetime.date]:
        """The holidays in order, those on a weekend included."""
        ...

    def is_business_day(self, date: datetime.date) -> bool:
        """Whether the day is worked: neither weekend nor holiday.

        >>> duly.Calendar.saturday_sunday().is_business_day(date(2026, 2, 14))
        False
        """
        ...

    def add_business_days(self, date: datetime.date, days: int) -> datetime.date:
        """The business day so many business days later; earlier when negative.

        The start does not count, whether it is a business day or not: from Friday, Saturday and
        Sunday alike, one business day later is Monday. Zero is the date itself if it is a
        business day, else the next one.

        Refused as: `date.out_of_range` when there is no such day from 0001-01-01 to
        9999-12-31 (F1).

        >>> duly.Calendar.saturday_sunday().add_business_days(date(2026, 2, 13), 2)
        datetime.date(2026, 2, 17)
        """
        ...

    def business_days_between(self, after: datetime.date, through: datetime.date) -> int:
        """How many business days lie after `after`, up to and including `through`; negative when
        `through` is the earlier one.

        From Friday to the Monday after it is 1, as is adding 1 to the Friday.

        >>> duly.Calendar.saturday_sunday().business_days_between(date(2026, 2, 13), date(2026, 2, 16))
        1
        """
        ...

    def roll(self, date: datetime.date, roll: Roll | str | None = None) -> datetime.date:
        """Where a date goes by a convention (T6). A business day stays where it is.

        Refused as: `date.out_of_range` when the convention leads out of 0001-01-01 to
        9999-12-31 (F1).

        >>> duly.Calendar.saturday_sunday().roll(date(2026, 2, 14), "preceding")
        datetime.date(2026, 2, 13)
        """
        ...

    def to_json(self) -> str:
        """The JSON form, the same in every language."""
        ...
    @staticmethod
    def from_json(text: str) -> Calendar:
        """Reads the JSON form."""
        ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...

@final
class PaymentTerms:
    """When a document's amount is to be paid, in which parts, and what may be kept back.

    Plain data: equal when they say the same. They are checked when they are made, so a value of
    this type is always sound. A template for documents; what counts for an issued document is the
    `Schedule` frozen from it (T10).

    >>> terms = duly.PaymentTerms("2/10 net 30")
    >>> part, = terms.schedule(duly.ScheduleInput(date(2026, 1, 15), eur("1000.00"))).installments
    >>> str(part.due), str(part.offers[0].until), str(part.offers[0].pay)
    ('2026-02-14', '2026-01-25', '980.00 EUR')
    """
    def __new__(cls, text: str) -> PaymentTerms:
        """Reads terms from their notation: `net 30`, `2/10 net 30`, `50% now, 50% net 30` (T4).

        Refused as: `terms.syntax` with the position of the fault, `terms.ambiguous` where a text has two
        readings (`net 30 eom`), `terms.invalid` for terms that contradict themselves.
        """
        ...

    @staticmethod
    def of_lines(lines: Iterable[TermsLine], options: TermsOptions | None = None) -> PaymentTerms:
        """Terms as data, for what the notation has no words of.

        Refused as: `terms.invalid` for terms that contradict themselves.

        >>> due = duly.TermsDate("delivery", [duly.Step.add_days(30)])
        >>> duly.PaymentTerms.of_lines([duly.TermsLine(duly.Share.percent("100%"), due)])
        PaymentTerms('100% net 30 from delivery')
        """
        ...

    def text(self) -> str:
        """The terms in the one form that every text of the same terms has.

        >>> duly.PaymentTerms("2/10   NET 30").text()
        '2/10 net 30'
        """
        ...

    @property
    def lines(self) -> list[TermsLine]:
        """The lines, in their order."""
        ...

    @property
    def options(self) -> TermsOptions:
        """What goes for all lines."""
        ...

    @property
    def goes_by_month_end(self) -> bool:
        """Whether any due date goes by the end of a month, for
        `LegalCaps.check`.
        """
        ...

    @property
    def expansion(self) -> str:
        """The terms as the programs they stand for, a line each: what a person checks before they
        are used.
        """
        ...

    def with_options(self, options: TermsOptions) -> PaymentTerms:
        """The same terms with other options.

        Refused as: `terms.invalid` for rule (a) of F3 on lines that are not all of
        percentages or parts: shares that depend on one another cannot be split at once.

        >>> options = duly.TermsOptions(roll="following", discount_base="net")
        >>> duly.PaymentTerms("2/10 net 30").with_options(options)
        PaymentTerms('2/10 net 30, following, discount on net')
        """
        ...

    def with_roll(self, roll: Roll | str) -> PaymentTerms:
        """The same terms with another business-day convention (T6): `net 30, following`.

        >>> duly.PaymentTerms("net 30").with_roll("following")
        PaymentTerms('net 30, following')
        """
        ...

    def with_discount_base(self, base: DiscountBase | str) -> PaymentTerms:
        """The same terms with discounts counted on something else (E2): `…, discount on net`.

        >>> duly.PaymentTerms("2/10 net 30").with_discount_base("net")
        PaymentTerms('2/10 net 30, discount on net')
        """
        ...

    def from_base(self, base: BaseDate | str) -> PaymentTerms:
        """The same terms with every date counted from another day: `net 30 from delivery`. Dates
        counted from a day named in the terms stay.

        >>> duly.PaymentTerms("net 30").from_base("receipt")
        PaymentTerms('net 30 from receipt of invoice')
        """
        ...

    def schedule(self, input: ScheduleInput) -> Schedule:
        """Due dates, amounts and offers of a document under these terms (T8).

        Refused as: `terms.missing_fact` for a fact the terms need, `date.out_of_range`, `money.overflow`.

        >>> facts = duly.ScheduleInput(date(2026, 1, 15), eur("1000.00"))
        >>> schedule = duly.PaymentTerms("50% now, 50% net 30").schedule(facts)
        >>> [(str(part.due), str(part.amount)) for part in schedule.installments]
        [('2026-01-15', '500.00 EUR'), ('2026-02-14', '500.00 EUR')]
        """
        ...

    def schedule_explained(self, input: ScheduleInput) -> Schedule:
        """The same, with the way to every date (F7).

        Refused as: As `schedule`.

        >>> facts = duly.ScheduleInput(date(2026, 1, 15), eur("1000.00"))
        >>> schedule = duly.PaymentTerms("30 days then eom").schedule_explained(facts)
        >>> [(step.step.kind, str(step.to)) for step in schedule.trace[0].due.steps]
        [('add_days', '2026-02-14'), ('end_of_month', '2026-02-28')]
        """
        ...

    def due_dates(self, input: ScheduleInput) -> list[ProgramDate]:
        """The due dates alone, one for each line of the terms.

        Refused as: As `schedule`.

        >>> facts = duly.ScheduleInput(date(2026, 1, 15), eur("1000.00"))
        >>> [str(day.date) for day in duly.PaymentTerms("50% now, 50% net 30").due_dates(facts)]
        ['2026-01-15', '2026-02-14']
        """
        ...

    def new_due_dates(self, old: Schedule, input: ScheduleInput) -> list[ProgramDate]:
        """The due dates a document would have under other terms, one for each of its installments
        (T10).

        Refused as: As `schedule`; `terms.invalid` where the new terms cannot be laid over the old schedule.

        >>> facts = duly.ScheduleInput(date(2026, 1, 15), eur("1000.00"))
        >>> old = duly.PaymentTerms("net 30").schedule(facts)
        >>> [str(day.date) for day in duly.PaymentTerms("net 60").new_due_dates(old, facts)]
        ['2026-03-16']
        """
        ...

    def __str__(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, tuple[Any, Any]]: ...

@final
class Ledger:
    """An append-only ledger of dated facts.

    Nothing is ever half-posted: `post` takes an entry whole or returns an error
    and leaves the ledger as it was. No clock, no files, no hidden state: the same entries give the
    same ledger.

    >>> books = duly.Ledger()
    >>> invoice = duly.Invoice("INV-1", "ACME", date(2026, 1, 15), eur("1000.00")).with_terms("net 30")
    >>> books.post(duly.Entry(date(2026, 1, 15), invoice)).sequence
    1
    >>> "INV-1" in books, len(books)
    (True, 1)
    >>> [str(item.open) for item in books.as_of(date(2026, 3, 31))]
    ['1000.00 EUR']
    """
    def __new__(cls) -> Ledger:
        """An empty ledger under the default policy."""
        ...

    @staticmethod
    def replay(entries: Iterable[Entry]) -> Ledger:
        """Rebuilds a ledger from the entries of another, in their order and with their numbers.

        Currencies that were withdrawn since are taken (F2).

        Refused as: As `post` for the first entry that is refused; an entry whose
        `moved_to` differs from what the entries before it give is of kind
        `ledger.sequence_order`.

        >>> again = duly.Ledger.replay(ledger.entries())
        >>> again.to_lines() == ledger.to_lines()
        True
        """
        ...

    @staticmethod
    def from_lines(lines: str) -> Ledger:
        """Rebuilds a ledger from its lines, one entry to a line; empty lines are passed over.

        Refused as: `ledger.entry_syntax` and `ledger.unknown_schema` with the number of the line, counted
        from 1 without the empty ones; what a replay refuses.

        >>> again = duly.Ledger.from_lines("\\n".join(ledger.to_lines()))
        >>> len(again) == len(ledger)
        True
        """
        ...

    def post(self, entry: Entry) -> Posted:
        """Takes one entry.

        An id that is in the ledger with the same content is a no-op with the first answer, whatever
        its recorded date; so is an application of the same receipt, line, item and amount while
        the first stands (A12), and a term change that is in force (T12).

        Refused as: The first that holds, in this order: the id is known with other content
        (`ledger.id_conflict`); the remittance line is applied otherwise
        (`ledger.application_conflict`); it is recorded before the last
        entry (`ledger.recorded_earlier`) or its sequence number is not above
        the last (`ledger.sequence_order`); the record contradicts itself; what
        it names is unknown, of another kind, side or currency; its day is closed or too early; an
        open amount would leave zero to its original on some date
        (`ledger.over_applied`, with the first such date, F4c). The ledger is then
        exactly as before.

        >>> payment = duly.Payment("PAY-2", date(2026, 3, 5), eur("400.00"), customer="ACME")
        >>> ledger.post(duly.Entry(date(2026, 3, 5), payment))
        Posted(sequence=5, effective=datetime.date(2026, 3, 5), outcome=<Outcome.TAKEN: 'taken'>)
        >>> applied = duly.Application("APP-2", "PAY-2", "INV-1", eur("400.01"), date(2026, 3, 5))
        >>> ledger.post(duly.Entry(date(2026, 3, 5), applied))
        Traceback (most recent call last):
            ...
        duly.LedgerError: `APP-2` would leave `0.01 EUR` open of `PAY-2#1` on `2026-03-05`, outside zero to `-400.00 EUR` [ledger.over_applied]
        """
        ...

    def post_all(self, entries: Iterable[Entry]) -> list[PostResult]:
        """Posts entries in their order; each is taken or refused by itself, answer by answer.

        >>> payment = duly.Payment("PAY-2", date(2026, 3, 5), eur("400.00"), customer="ACME")
        >>> bad = duly.Reversal("REV-9", "PAY-9", date(2026, 3, 5))
        >>> answers = ledger.post_all([duly.Entry(date(2026, 3, 5), fact) for fact in (payment, bad)])
        >>> [answer.posted is not None for answer in answers]
        [True, False]
        """
        ...

    def entries(self) -> list[Entry]:
        """Every entry as it was handed in, in the order of recording, with its number.

        Each is made anew: a ledger keeps less than a host hands in.

        >>> [entry.fact.id for entry in ledger.entries()]
        ['INV-1', 'PAY-1', 'APP-1', 'INV-2']
        """
        ...

    def to_lines(self) -> list[str]:
        """Every entry as a line of JSON, in order: what `from_lines` reads.

        Refused as: As `Entry.to_line`, each line by itself.

        >>> len(ledger.to_lines())
        4
        """
        ...

    def len(self) -> int:
        """How many entries there are; a `Together` is one.

        >>> ledger.len() == len(ledger)
        True
        """
        ...

    def is_empty(self) -> bool:
        """Whether nothing has been posted.

        >>> duly.Ledger().is_empty(), ledger.is_empty()
        (True, False)
        """
        ...

    def entry(self, id: str) -> Entry | None:
        """The entry of an id, or the document of it.

        >>> str(ledger.entry("INV-1").recorded), ledger.entry("INV-9") is None
        ('2026-01-15', True)
        """
        ...

    def reversed_by(self, id: str) -> str | None:
        """The entry that took another back, if one did.

        >>> ledger.reversed_by("PAY-1") is None
        True
        """
        ...

    def as_of(self, date: datetime.date) -> Position:
        """What is true on a day by all that is known.

        Refused as: `ledger.take_over` for a day before a creditor's books begin (F4e).

        >>> [(item.id.text(), str(item.open)) for item in ledger.as_of(date(2026, 3, 31))]
        [('INV-1#1', '400.00 EUR'), ('INV-2#1', '500.00 EUR')]
        >>> [(item.id.text(), str(item.open)) for item in ledger.as_of(date(2026, 1, 20))]
        [('INV-1#1', '1000.00 EUR')]
        """
        ...

    def as_known(self, known: Known | datetime.date | str, date: datetime.date) -> Position:
        """What was known to be true of a day: of its entries only those count that were recorded by
        then (F4).

        Refused as: As `as_of`.

        >>> [str(item.open) for item in ledger.as_known(date(2026, 1, 20), date(2026, 1, 31))]
        ['1000.00 EUR']
        """
        ...

    def position(self, query: PositionQuery) -> Position:
        """What is true on a day, of a part of the books, or with more told of each item.

        Refused as: As `as_of`.

        >>> query = duly.PositionQuery(date(2026, 3, 31), customer="BETA")
        >>> [item.id.text() for item in ledger.position(query)]
        ['INV-2#1']
        """
        ...

    def status(self, document: str, as_of: datetime.date, known: Known | datetime.date | str | None = None) -> DocumentStatus:
        """Where a document stands on a day: open, past due, disputed, and what settled it (U1).

        Refused as: `ledger.unknown_id` for a document that is not known by then, `ledger.take_over`.

        >>> status = ledger.status("INV-1", date(2026, 3, 31))
        >>> str(status.summary), status.days_past_due
        ('past_due', 45)
        """
        ...

    def history(self, document: str) -> list[Activity]:
        """All that happened to one document's items, by effective date, then order of recording.

        Refused as: `ledger.unknown_id` when there is no such document.

        >>> [one.entry for one in ledger.history("INV-1")]
        ['INV-1', 'APP-1']
        """
        ...

    def activity(self, from_: datetime.date, to: datetime.date, known: Known | datetime.date | str | None = None) -> list[Activity]:
        """Every movement of every account that takes effect within a period, both days inclusive.

        >>> [one.entry for one in ledger.activity(date(2026, 1, 1), date(2026, 1, 31))]
        ['INV-1', 'APP-1', 'PAY-1', 'APP-1']
        """
        ...

    def account_activity(self, customer: str, from_: datetime.date, to: datetime.date, known: Known | datetime.date | str | None = None, creditor: str | None = None) -> list[Activity]:
        """The movements of one account within a period, both days inclusive.

        >>> [one.entry for one in ledger.account_activity("BETA", date(2026, 1, 1), date(2026, 3, 31))]
        ['INV-2']
        """
        ...

    def changed_since(self, since: Known | datetime.date | str, as_of: datetime.date) -> list[ItemChange]:
        """What changed in a day's open items since something was known (F4d).

        Refused as: As `as_of`.

        >>> [change.item.text() for change in ledger.changed_since(date(2026, 1, 20), date(2026, 1, 31))]
        ['INV-1#1']
        """
        ...

    def roll_forward(self, from_: datetime.date, to: datetime.date, known: Known | datetime.date | str | None = None) -> RollForward:
        """From the opening to the closing balance of every account, by cause (G10).

        Refused as: `reading.invalid_period` where the end lies before the start, `ledger.take_over`.

        >>> report = ledger.roll_forward(date(2026, 1, 1), date(2026, 1, 31))
        >>> of = report.rows[0].amounts
        >>> str(of.opening), str(of.invoices), str(of.payments), str(of.closing)
        ('0.00 EUR', '1000.00 EUR', '-600.00 EUR', '400.00 EUR')
        """
        ...

    def activity_statement(self, customer: str, from_: datetime.date, to: datetime.date, known: Known | datetime.date | str | None = None, creditor: str | None = None) -> ActivityStatement:
        """An account's statement of movements: opening, each movement, closing (R2).

        Refused as: `reading.invalid_period` where the end lies before the start, `ledger.take_over`.

        >>> statement = ledger.activity_statement("ACME", date(2026, 1, 1), date(2026, 1, 31))
        >>> [(line.entry, str(line.amount), str(line.balance)) for line in statement.currencies[0].lines]
        [('INV-1', '1000.00 EUR', '1000.00 EUR'), ('PAY-1', '-600.00 EUR', '400.00 EUR')]
        """
        ...

    def balance_forward_statement(self, customer: str, last: LastStatement, as_of: datetime.date, known: Known | datetime.date | str | None = None, creditor: str | None = None) -> BalanceForwardStatement:
        """An account's statement since the last one, with what came late to that (R3).

        Refused as: `reading.invalid_period` for a day before the last statement's, `ledger.take_over`.

        >>> last = duly.LastStatement(date(2026, 1, 20), date(2026, 1, 20))
        >>> statement = ledger.balance_forward_statement("ACME", last, date(2026, 1, 31))
        >>> str(statement.currencies[0].opening), str(statement.currencies[0].closing)
        ('1000.00 EUR', '400.00 EUR')
        """
        ...

    def journal(self, from_: datetime.date, to: datetime.date, known: Known | datetime.date | str | None = None, options: JournalOptions | None = None) -> Journal:
        """The postings to the general ledger that count within a period, both days inclusive: by
        account role, balanced, with exchange differences apart (A10).

        Refused as: `money.overflow` should a sum or a base amount leave the range.

        >>> journal = ledger.journal(date(2026, 1, 1), date(2026, 1, 31))
        >>> [(str(line.role), str(line.amount)) for line in journal.postings[0].lines]
        [('receivables', '1000.00 EUR'), ('sales', '-1000.00 EUR')]
        """
        ...

    def journal_of_entries(self, first: int, last: int, options: JournalOptions | None = None) -> Journal:
        """The postings of entries by their numbers, both inclusive: what an export since the last one
        asks for. They never change, whatever is recorded later.

        Refused as: As `journal`.

        >>> journal = ledger.journal_of_entries(1, 1)
        >>> [posting.entry for posting in journal.postings]
        ['INV-1']
        """
        ...

    def revaluation(self, rates: ClosingRates, options: JournalOptions | None = None, known: Known | datetime.date | str | None = None) -> Revaluation:
        """What is open in other currencies at the rates of a closing, and what to post for it and take
        back on the next day (G7).

        Refused as: `aging.missing_rate` for a currency without a rate, `money.overflow`, `date.out_of_range`.

        >>> rates = duly.ClosingRates("EUR", date(2026, 3, 31), {"USD": Decimal("0.92")})
        >>> str(ledger.revaluation(rates, duly.JournalOptions(base={"sole": "EUR"})).total)
        '0.00 EUR'
        """
        ...

    def tie(self, from_: datetime.date, to: datetime.date, control: Iterable[ControlLine], known: Known | datetime.date | str | None = None) -> Tie:
        """The subledger against lines of the control account of a period, both days inclusive, and the
        entries behind each difference.

        Refused as: `ledger.take_over`, `money.overflow`.

        >>> lines = [duly.ControlLine(eur("1000.00"), entry="INV-1")]
        >>> tie = ledger.tie(date(2026, 1, 1), date(2026, 1, 31), lines)
        >>> [(one.entry, str(one.difference)) for one in tie.rows[0].differences]
        [('PAY-1', '600.00 EUR')]
        """
        ...

    @property
    def policy(self) -> LedgerPolicy:
        """The policy in force."""
        ...

    def locked_through(self, creditor: str | None = None) -> datetime.date | None:
        """The last day of a creditor that is closed; none where nothing is (F4d).

        >>> ledger.locked_through() is None
        True
        """
        ...

    def taken_over_on(self, creditor: str | None = None) -> datetime.date | None:
        """The day a creditor's books were taken over from another system (F4e).

        >>> ledger.taken_over_on() is None
        True
        """
        ...

    @property
    def last_sequence(self) -> int | None:
        """The number of the last entry."""
        ...

    def __len__(self) -> int: ...
    def __bool__(self) -> bool: ...
    def __iter__(self) -> Iterator[Entry]:
        """Goes through the entries in their order, as they are now."""
        ...
    def __contains__(self, id: str, /) -> bool: ...
    def __copy__(self) -> Ledger: ...
    def __deepcopy__(self, memo: Any, /) -> Ledger: ...
    def __reduce__(self) -> tuple[Any, tuple[str]]: ...

@final
class Position:
    """An owned snapshot of what is true on one day, as known on one day.

    Cloning shares it. Items are in the order their documents were recorded, installments and
    parts after one another; only items with something open are in it.

    >>> position = ledger.as_of(date(2026, 3, 31))
    >>> len(position), str(position.as_of)
    (2, '2026-03-31')
    >>> [item.id.text() for item in position]
    ['INV-1#1', 'INV-2#1']
    """
    @property
    def as_of(self) -> datetime.date:
        """The day it is true of."""
        ...

    @property
    def known(self) -> Known:
        """How much of the log counted."""
        ...

    def open_items(self) -> list[OpenItem]:
        """Everything open, in the order the documents were recorded.

        >>> [str(item.open) for item in ledger.as_of(date(2026, 3, 31)).open_items()]
        ['400.00 EUR', '500.00 EUR']
        """
        ...

    @property
    def post_dated(self) -> list[PostDatedReceipt] | None:
        """The receipts that were known before their money came, in the order they were recorded;
        none where the position was read without asking for them (G5).

        These are those in the books only after the position's day, which are no part of what is
        open; and those in the books by then whose value date lies after the last day that was
        known: K where that is a day, else the day the last known entry was recorded (F4c).
        """
        ...

    def account(self, customer: str | None = None, creditor: str | None = None) -> list[OpenItem]:
        """The open items of one account, in the order they were recorded; without a customer those
        of unidentified cash.

        >>> [item.id.text() for item in ledger.as_of(date(2026, 3, 31)).account("ACME")]
        ['INV-1#1']
        """
        ...

    def balance(self, customer: str | None = None, creditor: str | None = None) -> list[AccountBalance]:
        """An account's balance in each of its currencies: debits, credits, and both together.

        Refused as: `money.overflow` where a sum leaves the exact range.

        >>> [str(balance.net) for balance in ledger.as_of(date(2026, 3, 31)).balance("ACME")]
        ['400.00 EUR']
        """
        ...

    def statement(self, customer: str, options: StatementOptions | None = None, creditor: str | None = None) -> OpenItemStatement:
        """An account's statement of open items (R1).

        Refused as: `money.overflow`; what the buckets of the options refuse.

        >>> statement = ledger.as_of(date(2026, 3, 31)).statement("ACME")
        >>> str(statement.currencies[0].total), str(statement.currencies[0].past_due)
        ('400.00 EUR', '400.00 EUR')
        """
        ...

    def aging(self, policy: AgingPolicy | None = None) -> AgingReport:
        """Ages everything open on the position's day, as known then (G5).

        Refused as: As `Aging.of`; `record.invalid` where the policy asks for
        post-dated receipts and the position was read without them.

        >>> report = ledger.as_of(date(2026, 3, 31)).aging()
        >>> [bucket.label for bucket in report.buckets]
        ['Not due', '1–30', '31–60', '61–90', '91+']
        >>> [str(amount) for amount in report.rows[0].amounts.buckets]
        ['0.00 EUR', '0.00 EUR', '400.00 EUR', '0.00 EUR', '0.00 EUR']
        """
        ...

    def __len__(self) -> int: ...
    def __bool__(self) -> bool: ...
    def __iter__(self) -> Iterator[OpenItem]:
        """Goes through the open items in the order they were recorded."""
        ...
    def __copy__(self) -> Position: ...
    def __deepcopy__(self, memo: Any, /) -> Position: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]

def currency_info(currency: str) -> CurrencyInfo:
    """What is known of a currency: its decimals, its number, when it was withdrawn (F2).

    >>> duly.currency_info("EUR").digits
    2
    >>> duly.currency_info("DEM").withdrawn
    datetime.date(2001, 12, 31)
    """
    ...

def currency_all() -> list[str]:
    """Every currency known, those of the past too, by code.

    >>> "CHF" in duly.currency_all()
    True
    """
    ...

def rounding_mode_round(rounding_mode: RoundingMode | str, number: Decimal | int | str, decimals: int) -> Decimal:
    """The number with exactly `decimals` decimals; zero has no sign.

    A number too large to be printed with that many keeps as many as fit.

    >>> duly.rounding_mode_round("half_up", Decimal("2.675"), 2)
    Decimal('2.68')
    >>> duly.rounding_mode_round("down", Decimal("2.675"), 2)
    Decimal('2.67')
    """
    ...

def rate_percent(percent: Decimal | int | str) -> str:
    """The rate of so many percent: `2` is `2%`.

    >>> duly.rate_percent(Decimal("2.5"))
    '2.5%'
    """
    ...

def rate_as_percent(rate: str) -> Decimal:
    """The number of percent: 2 for two percent.

    >>> duly.rate_as_percent("2.5%")
    Decimal('2.5')
    """
    ...

def rate_as_factor(rate: str) -> Decimal:
    """The rate as a plain factor: 0.02 for two percent.

    Refused as: `rate.out_of_range` when the factor has more decimals than can be kept.

    >>> duly.rate_as_factor("2.5%")
    Decimal('0.025')
    """
    ...

def rate_plus(rate: str, points: str) -> str:
    """A rate raised by percentage points: `1.14%` and `5pp` are `6.14%` (I5).

    Refused as: `rate.out_of_range` where the sum is not exact.

    >>> duly.rate_plus("1.27%", "9pp")
    '10.27%'
    """
    ...

def points_as_points(points: str) -> Decimal:
    """The number of points.

    >>> duly.points_as_points("9pp")
    Decimal('9')
    """
    ...

def date_parse(text: str) -> datetime.date:
    """Reads a date of the form `YYYY-MM-DD`.

    Refused as: `date.syntax`, `date.out_of_range`.

    >>> duly.date_parse("2026-02-28")
    datetime.date(2026, 2, 28)
    """
    ...

def date_plus_days(date: datetime.date, days: int) -> datetime.date:
    """So many days later; earlier when negative.

    Refused as: `date.out_of_range` when the result leaves the domain (F1).

    >>> duly.date_plus_days(date(2026, 1, 15), 30)
    datetime.date(2026, 2, 14)
    """
    ...

def date_plus_months(date: datetime.date, months: int) -> datetime.date:
    """The same day of the month so many months later (earlier when negative), or the month's
    last day where it has no such day (T2): 31 Jan + 1 month = 28 Feb.

    Refused as: `date.out_of_range` when the result leaves the domain (F1).

    >>> duly.date_plus_months(date(2026, 1, 31), 1)
    datetime.date(2026, 2, 28)
    """
    ...

def date_end_of_month(date: datetime.date) -> datetime.date:
    """The last day of the same month.

    >>> duly.date_end_of_month(date(2028, 2, 1))
    datetime.date(2028, 2, 29)
    """
    ...

def date_days_since(date: datetime.date, earlier: datetime.date) -> int:
    """How many days lie from `earlier` to this day: 1 from yesterday to today, negative when
    `earlier` is later.

    >>> duly.date_days_since(date(2026, 3, 31), date(2026, 2, 14))
    45
    """
    ...

def date_weekday(date: datetime.date) -> Weekday:
    """The day of the week.

    >>> duly.date_weekday(date(2026, 2, 14))
    <Weekday.SATURDAY: 'saturday'>
    """
    ...

def date_program_run(steps: Iterable[Step | str], base: datetime.date, calendar: Calendar | None = None) -> ProgramDate:
    """Runs a program from a base date; without a calendar every day is a business day.

    Refused as: `program.invalid` for steps that make no program, `date.out_of_range`.

    >>> program = [duly.Step.add_months(1), duly.Step.day_of_month(10)]
    >>> duly.date_program_run(program, date(2026, 1, 31)).date
    datetime.date(2026, 2, 10)
    """
    ...

def date_program_explain(steps: Iterable[Step | str], base: datetime.date, calendar: Calendar | None = None) -> Derivation:
    """The same, step by step.

    Refused as: As `run`.

    >>> way = duly.date_program_explain([duly.Step.cutoff_month(25)], date(2026, 1, 28))
    >>> [str(step.to) for step in way.steps]
    ['2026-02-28']
    """
    ...

def date_program_parse(text: str) -> list[Step]:
    """Reads a program from its text: `"add_days 30, adjust following"`.

    Refused as: `program.invalid`.

    >>> duly.date_program_parse("add_days 30, adjust following")
    [Step.add_days(30), Step.adjust(<Roll.FOLLOWING: 'following'>)]
    """
    ...

def date_program_text(steps: Iterable[Step | str]) -> str:
    """A program as text.

    Refused as: `program.invalid` for steps that make no program.

    >>> duly.date_program_text([duly.Step.payment_days([10, 25])])
    'payment_days 10 25'
    """
    ...

def day_count_days(day_count: DayCount | str, period: DayCountInput) -> int:
    """The days from start to end; none from a day to itself.

    Refused as: `day_count.invalid`, of field `end` when the end lies before
    the start; after that, of field `termination` when
    `ThirtyE360Isda` is asked without that date, whether it would
    matter or not.

    >>> period = duly.DayCountInput(date(2026, 1, 31), date(2026, 3, 31))
    >>> duly.day_count_days("thirty_e_360", period)
    60
    """
    ...

def day_count_year_fraction(day_count: DayCount | str, period: DayCountInput) -> YearFraction:
    """The exact part of a year from start to end, which may be more than a whole one.

    Refused as: As `days`.

    >>> half = duly.DayCountInput(date(2026, 1, 1), date(2026, 7, 1))
    >>> duly.day_count_year_fraction("act_365_fixed", half)
    YearFraction(numerator=181, denominator=365)
    """
    ...

def day_count_interest(day_count: DayCount | str, period: DayCountInput, amount: Money, rate: str, rounding: RoundingMode | str | None = None) -> Money:
    """Simple interest on an amount over a period: amount × rate × part of a year, rounded once.

    Refused as: `day_count.invalid` for a period that runs backwards or lacks a date, `money.overflow`.

    >>> period = duly.DayCountInput(date(2026, 2, 14), date(2026, 3, 31))
    >>> duly.day_count_interest("act_365_fixed", period, eur("1000.00"), "10.27%")
    Money('12.66', 'EUR')
    """
    ...

def discount_base_amount(discount_base: DiscountBase | str, facts: BaseFacts) -> Money:
    """The amount a percentage is taken of (E2): 1,210.00 gross, 1,000.00 net of 210.00 tax.

    Freight, where given, is taken off each base but the flagged lines, which say themselves
    what is in them.

    Refused as: `terms.missing_fact` when `tax` or `lines` is needed
    and missing, `money.currency_mismatch` between currencies.

    >>> facts = duly.BaseFacts(eur("1190.00"), tax=eur("190.00"), freight=eur("59.50"))
    >>> duly.discount_base_amount("gross", facts), duly.discount_base_amount("net", facts)
    (Money('1130.50', 'EUR'), Money('940.50', 'EUR'))
    """
    ...

def discount_of(off: DiscountOff, facts: Discountable) -> Discounted:
    """The discount on an amount, forward from the document and rounded once (E2, E4, E9).

    Never more than the amount itself. With a cash step, what is left to pay is rounded to the
    step, from the unrounded figure, and the discount is the difference.

    Refused as: `money.currency_mismatch` when a fixed discount, the base and the
    amount are of two currencies, `money.invalid_cash_step` for a step finer
    than the currency, `money.overflow` out of range.

    >>> facts = duly.Discountable(eur("999.99"), eur("999.99"), "half_up")
    >>> less = duly.discount_of(duly.DiscountOff.percent("2%"), facts)
    >>> less.discount, less.pay
    (Money('20.00', 'EUR'), Money('979.99', 'EUR'))
    """
    ...

def discount_mixed_tax(facts: MixedTax, rounding: RoundingMode | str | None = None) -> Money:
    """The tax a mixed invoice bills: on the net less the discount, whether it is taken or not (E2).

    The discounted net is rounded to the currency, then the tax on it, each by `rounding`.

    Refused as: `money.overflow` out of range.

    >>> duly.discount_mixed_tax(duly.MixedTax(eur("1000.00"), "3%", "21%"))
    Money('203.70', 'EUR')
    """
    ...

def discount_best_offer(installment: Installment, on: datetime.date) -> DiscountOffer | None:
    """The best offer still open on a day: one whose last day is that day or later (E1).

    Of two that keep back the same, the earlier. None when every offer has lapsed.

    >>> facts = duly.ScheduleInput(date(2026, 1, 15), eur("1000.00"))
    >>> part, = duly.PaymentTerms("3/10 2/20 net 60").schedule(facts).installments
    >>> duly.discount_best_offer(part, date(2026, 1, 30)).pay
    Money('980.00', 'EUR')
    >>> duly.discount_best_offer(part, date(2026, 2, 28)) is None
    True
    """
    ...

def discount_settle(facts: Early, policy: PartialPolicy | str | None = None) -> EarlySettlement:
    """What a payment within the discount period settles of an installment (E5).

    Refused as: `money.currency_mismatch`, `money.overflow`.

    >>> early = duly.Early(eur("1000.00"), eur("20.00"), eur("980.00"), True)
    >>> settled = duly.discount_settle(early)
    >>> settled.settles, settled.discount, settled.excess
    (Money('1000.00', 'EUR'), Money('20.00', 'EUR'), Money('0.00', 'EUR'))
    """
    ...

def discount_close(installment: OpenInstallment, payment: EarlyPayment, policy: EarlyPolicy | None = None) -> Closing:
    """What a payment does to what is open of an installment (A5).

    In time a payment is measured against the amount less the discount and against the whole; where
    both would do, the exact one wins, then the one that writes off less, then the one without
    discount. An offer that lapsed within the grace days is looked at last, and only in full.

    Refused as: `terms.invalid` when the payment has another sign than what is open,
    or an offer does not fit it; `tolerance.invalid` for limits that
    cannot be; `money.currency_mismatch` between currencies.

    >>> offer = duly.DiscountOffer(date(2026, 1, 10), eur("20.00"), eur("980.00"))
    >>> item = duly.OpenInstallment(date(2026, 1, 31), eur("1000.00"), offers=[offer])
    >>> paid = duly.EarlyPayment(eur("980.00"), date(2026, 1, 13), True)
    >>> closing = duly.discount_close(item, paid, duly.EarlyPolicy(grace_days=5))
    >>> str(closing.reason), closing.needs_acceptance
    ('late', True)
    """
    ...

def discount_close_together(installments: Iterable[OpenInstallment], payment: EarlyPayment, policy: EarlyPolicy | None = None) -> LumpSum:
    """What one payment does that is meant to settle several installments at once (A5).

    The target is what is open of all less their discounts, and tolerated is what is of each,
    together. Of the late discounts the set of fewest is taken that the payment hits, none before
    one, then the one that writes off least, then the first in the order given; more than all of it
    is over-paid.

    Refused as: As `close`; all must have one sign.

    >>> offer = duly.DiscountOffer(date(2026, 1, 10), eur("20.00"), eur("980.00"))
    >>> items = [duly.OpenInstallment(date(2026, 1, 31), eur("1000.00"), offers=[offer])] * 2
    >>> paid = duly.EarlyPayment(eur("1960.00"), date(2026, 1, 10), True)
    >>> [str(one.discount) for one in duly.discount_close_together(items, paid).closings]
    ['20.00 EUR', '20.00 EUR']
    """
    ...

def discount_pay_by_table(installments: Iterable[OpenInstallment], from_: datetime.date, to: datetime.date) -> list[PayByRange]:
    """What settles an installment, or all the installments of an invoice or of an account, on each day
    between two, both inclusive; days of the same answer are one range.

    Each installment takes its best discount of the day, and credits among them take off what they
    would earn. A table of no installments has no ranges: nothing is of no currency. Interest for
    paying late is not in it.

    Refused as: `reading.invalid_period` when the last day is before the first;
    `money.currency_mismatch` between currencies;
    `terms.invalid` where offers do not fit what is open;
    `money.overflow` out of range.

    >>> facts = duly.ScheduleInput(date(2026, 1, 15), eur("1000.00"))
    >>> frozen = duly.PaymentTerms("3/10 2/20 net 60").schedule(facts)
    >>> first = frozen.installments[0]
    >>> item = duly.OpenInstallment(first.due, first.amount, offers=first.offers)
    >>> table = duly.discount_pay_by_table([item], date(2026, 1, 15), date(2026, 3, 31))
    >>> [f"{row.to:%d %b} {row.pay}" for row in table][:3]
    ['25 Jan 970.00 EUR', '04 Feb 980.00 EUR', '16 Mar 1000.00 EUR']
    """
    ...

def discount_still_open(installment: Installment, progress: InstallmentProgress) -> OpenInstallment:
    """What may still be kept back of an installment (E6): each frozen discount less that of the
    linked credit notes and less what was taken, at least nothing and at most what is open.

    A credit note brings its own discount, or takes its share: `discount × credited ÷ amount`,
    summed over the notes and rounded half-up once. Offers that come to nothing are left out.

    Refused as: `money.currency_mismatch` between currencies,
    `terms.invalid` when an amount has another sign than the installment
    or more is open or credited than it came to, `money.overflow` out of
    range.

    >>> facts = duly.ScheduleInput(date(2026, 1, 15), eur("1000.00"))
    >>> frozen = duly.PaymentTerms("2/10 net 30").schedule(facts)
    >>> memo = duly.LinkedCredit(eur("100.00"), discount=eur("2.00"))
    >>> progress = duly.InstallmentProgress(eur("900.00"), eur("0.00"), credits=[memo])
    >>> duly.discount_still_open(frozen.installments[0], progress).offers[0].discount
    Money('18.00', 'EUR')
    """
    ...

def discount_annual_cost(discount: str, days: int, year: YearDays | str | None = None) -> DiscountCost:
    """The yearly cost of not taking a discount, which is what granting it costs (E10).

    `days` is by how many days the payment comes earlier: of 2/10 net 30 it is 20. Both rates are
    rounded half-up to ten digits of a percent.

    Refused as: `rate.out_of_range` for a discount that is not above nought and below 100 %, and
    for a cost too large for a rate; `terms.invalid` for no days.

    >>> duly.discount_annual_cost("2%", 20, "days_360").simple
    '36.7346938776%'
    """
    ...

def discount_break_even(rate: str, days: int, year: YearDays | str | None = None) -> str:
    """The discount at which paying early costs as much as it brings (E10).

    `p* = r·Δ ÷ year ÷ (1 + r·Δ ÷ year)`. For a seller, `rate` is what its money costs and what
    waiting is expected to lose: a smaller discount is worth granting. For a buyer, it is what the
    money would bear or cost elsewhere: a larger discount is worth taking. Rounded half-up to six
    digits of a percent.

    Refused as: `rate.out_of_range` for a rate below nought or beyond all measure;
    `terms.invalid` for no days.

    >>> duly.discount_break_even("12%", 20)
    '0.653239%'
    """
    ...

def document_kind_is_credit(document_kind: DocumentKind | str) -> bool:
    """Whether the document lowers what is owed; for a transfer, a residual or a conversion its
    amount tells.

    >>> duly.document_kind_is_credit("credit_note"), duly.document_kind_is_credit("invoice")
    (True, False)
    """
    ...

def document_kind_is_cash(document_kind: DocumentKind | str) -> bool:
    """Whether it is money in: a payment or an advance.

    >>> duly.document_kind_is_cash("payment"), duly.document_kind_is_cash("credit_note")
    (True, False)
    """
    ...

def reference_scheme_check(reference_scheme: ReferenceScheme | str, text: str) -> PaymentReference:
    """Reads a text as a reference of this scheme and checks its digits.

    Blanks, dots, slashes, pluses, the stars some Belgian forms print in their place, and
    hyphens between digits do not count, nor does case. A text that fails is tried again without
    its leading zeros, of which banks add some; of a scheme with a fixed length, without those
    too many.

    Refused as: `reference.form` when the text has not the scheme's length or
    characters, or is nothing but zeros; `reference.check_digit`
    when it has, and a check digit is wrong: found and expected are the digits.

    >>> duly.reference_scheme_check("ogm", "+++090/9337/55493+++").canonical
    '090933755493'
    """
    ...

def reference_scheme_make(reference_scheme: ReferenceScheme | str, payload: str) -> PaymentReference:
    """The reference a payload has in this scheme: the payload with its check digits.

    The payload is written as for `check`. One that is too short for a scheme of
    fixed length (26 digits, 10 digits) gets zeros in front.

    Refused as: `reference.form` when the scheme does not take the payload.

    >>> duly.reference_scheme_make("rf", "539007547034").printed
    'RF18 5390 0754 7034'
    """
    ...

def reference_scheme_near_misses(reference_scheme: ReferenceScheme | str, text: str, open: Iterable[str]) -> list[NearMiss]:
    """The open references from which a text with a wrong check digit differs by one slip: one
    character changed, or two neighbours swapped (A13). A suggestion to a person, never a match.

    >>> near, = duly.reference_scheme_near_misses("kid_mod10", "12354674", ["12345674"])
    >>> near.reference, near.slip.kind, near.slip.value
    ('12345674', 'swapped', 3)
    """
    ...

def claims_allocate(amount: Money, on: datetime.date, claims: Iterable[Claim], order: SettlementOrder | None = None) -> ClaimAllocation:
    """Shares an amount paid on a day over debts with their interest and costs, by an order of a
    statute or a contract (A8): a proposal, never a posting.

    Refused as: `record.invalid` for an amount below zero or an order of other components,
    `money.overflow`.

    >>> parts = [duly.ClaimPart("FEE-1#1", "costs", eur("5.00")),
    ...          duly.ClaimPart("INV-1#1", "principal", eur("100.00"))]
    >>> claim = duly.Claim("INV-1", parts=parts)
    >>> spread = duly.claims_allocate(eur("50.00"), date(2026, 4, 1), [claim])
    >>> [(share.item.document, str(share.amount)) for share in spread.shares]
    [('FEE-1', '5.00 EUR'), ('INV-1', '45.00 EUR')]
    """
    ...

def matching_propose(receipts: Iterable[Receipt], items: Iterable[OpenItem], known: Iterable[KnownPayer], policy: MatchPolicy | None = None) -> list[MatchResult]:
    """Proposes for each receipt which open items it settles, in the order of the receipts (A1);
    nothing is posted.

    What is open of an item is given out once: first to the earliest value date, then by id,
    and only an automatic proposal takes it. A receipt that is refused stops no other.

    >>> open_items = ledger.as_of(date(2026, 3, 31)).open_items()
    >>> receipts = [duly.Receipt("PAY-9", date(2026, 3, 31), eur("400.00"), text="INV-1, thanks")]
    >>> known = [duly.KnownPayer("ACME", duly.PayerMark.account("DE02"))]
    >>> proposal = duly.matching_propose(receipts, open_items, known)[0].proposal
    >>> proposal.customer, proposal.score, str(proposal.evidence.party)
    ('ACME', 800, 'documents')
    """
    ...

def aging_of(as_of: datetime.date, items: Iterable[OpenItem], policy: AgingPolicy | None = None) -> AgingReport:
    """Ages items on a day, whatever their order and whoever made them.

    Every item counts, with nothing open and below zero too. A million items take about as
    long as reading them from memory.

    Refused as: As `AgingPolicy.check`; `record.invalid` where the policy asks
    for post-dated receipts, which only a position has; then by the first item that has a fault:
    `aging.other_day` when it is of another day (with `project`: of a later
    one), `aging.missing_basis_date` when it has none of the dates asked
    for, `aging.missing_rate` when its currency has no rate;
    `aging.other_day` too for rates of another day;
    `money.overflow` when a sum leaves the range;
    `reading.does_not_foot` should the sums not agree, which is a defect.

    >>> item = duly.OpenItem("INV-9#1", "invoice", eur("10.00"), eur("10.00"), due=date(2026, 2, 14))
    >>> report = duly.aging_of(date(2026, 3, 31), [item], duly.AgingPolicy(buckets="30,60"))
    >>> [str(amount) for amount in report.rows[0].amounts.buckets]
    ['0.00 EUR', '0.00 EUR', '10.00 EUR', '0.00 EUR']
    """
    ...

def aging_allocate(amount: Money, items: Iterable[OpenItem], order: AllocationOrder | str | None = None) -> Allocated:
    """Spreads an amount over open debits in an order, without posting anything (K2).

    Refused as: `money.currency_mismatch`, `record.invalid` for an amount of nought or less.

    >>> items = ledger.as_of(date(2026, 3, 31)).open_items()
    >>> spread = duly.aging_allocate(eur("500.00"), items)
    >>> [(share.item.text(), str(share.amount)) for share in spread.shares]
    [('INV-1#1', '400.00 EUR'), ('INV-2#1', '100.00 EUR')]
    """
    ...

def aging_basis_date_of(aging_basis: AgingBasis | str, item: OpenItem) -> datetime.date | None:
    """The item's date of this kind, where it has one.

    >>> item = ledger.as_of(date(2026, 3, 31)).open_items()[0]
    >>> duly.aging_basis_date_of("due", item)
    datetime.date(2026, 2, 14)
    """
    ...

def aging_basis_is_due(aging_basis: AgingBasis | str) -> bool:
    """Whether an age of nought or less means that nothing is due yet (T7): so for the two kinds
    of due date only.

    >>> duly.aging_basis_is_due("due"), duly.aging_basis_is_due("invoice")
    (True, False)
    """
    ...

def call(name: str, input: str) -> str:
    """The door: a function of the list by its name, JSON in and JSON out (`money.plus`).

    >>> import duly
    >>> duly.call("date.plus_months", '{"date": "2026-01-31", "months": 1}')
    '"2026-02-28"'
    """
    ...

def calls() -> dict[str, list[str]]:
    """The names `call` knows, each with the names of its arguments.

    >>> import duly
    >>> duly.calls()["money.plus"]
    ['money', 'other']
    """
    ...
