"""Why something was refused: an exception for each kind, with the facts as attributes."""

from typing import Self


class DulyError(Exception):
    """Something was refused. The `code` says which rule did, the same in every language.

    Attributes that do not apply are `None`.

    >>> try:
    ...     duly.Money("10.005", "EUR")
    ... except duly.DulyError as error:
    ...     error.code, error.field, error.found
    ('money.too_many_digits', 'amount', '10.005')
    """

    #: The stable dotted word, such as `money.currency_mismatch`.
    code: str
    #: The sentence a person reads.
    message: str
    #: The field or argument that was wrong, with the way to it: `lines[1].net`.
    field: str | None
    #: What was found there, as text.
    found: str | None
    #: What would have been taken, in words.
    expected: str | None
    #: The id of the record, item or entry concerned.
    item: str | None
    #: The first date on which the rule would be broken, ISO 8601.
    date: str | None
    #: In a text that was parsed: how many characters stand before the fault.
    position: int | None

    def __init__(
        self,
        code: str,
        message: str,
        field: str | None = None,
        found: str | None = None,
        expected: str | None = None,
        item: str | None = None,
        date: str | None = None,
        position: int | None = None,
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.field = field
        self.found = found
        self.expected = expected
        self.item = item
        self.date = date
        self.position = position

    def __reduce__(self) -> tuple[type[Self], tuple[str | int | None, ...]]:
        details = (self.field, self.found, self.expected, self.item, self.date, self.position)
        return type(self), (self.code, self.message, *details)

    def __str__(self) -> str:
        return f"{self.message} [{self.code}]"


class InputError(DulyError, TypeError):
    """A value of a kind, range or name that the argument does not take (`input.…`).

    >>> duly.Money(10.0, "EUR")
    Traceback (most recent call last):
        ...
    duly.InputError: amount: float 10.0 is not a Decimal, an int, or a decimal text [input.wrong_type]
    """


class JsonError(DulyError, ValueError):
    """A text that is no JSON, or not of the record's form (`json.…`).

    >>> duly.Known.from_json("[]")
    Traceback (most recent call last):
        ...
    duly.JsonError: ...
    """


class ValueRefused(DulyError, ValueError):
    """A value that cannot be: an id, decimal, currency, rate, weight (`id.…`, `decimal.…`,
    `currency.…`, `rate.…`, `split.…`).

    >>> duly.Money("10.00", "EUX")
    Traceback (most recent call last):
        ...
    duly.ValueRefused: currency `EUX` is not a code of ISO 4217 in capitals [currency.unknown]
    """


class MoneyError(DulyError, ValueError):
    """Amounts that do not go together or leave the exact range (`money.…`).

    >>> eur("10.00") + duly.Money("10.00", "USD")
    Traceback (most recent call last):
        ...
    duly.MoneyError: `10.00 EUR` and `10.00 USD` are of different currencies [money.currency_mismatch]
    """


class DateError(DulyError, ValueError):
    """Dates, calendars, programs and day counts that cannot be (`date.…`, `calendar.…`,
    `program.…`, `day_count.…`).

    >>> duly.date_parse("2026-02-30")
    Traceback (most recent call last):
        ...
    duly.DateError: date `2026-02-30` is not a day of the calendar as YYYY-MM-DD [date.syntax]
    """


class TermsError(DulyError, ValueError):
    """Payment terms that cannot be read, mean two things, or lack a fact (`terms.…`).

    >>> try:
    ...     duly.PaymentTerms("2/10 nett 30")
    ... except duly.TermsError as error:
    ...     error.code, error.position
    ('terms.syntax', 5)
    """


class RecordError(DulyError, ValueError):
    """A document or record that contradicts itself (`record.…`).

    >>> duly.Payment("PAY-2", date(2026, 3, 5), eur("-5.00")).check()
    Traceback (most recent call last):
        ...
    duly.RecordError: amount `-5.00 EUR` is not zero or above: amounts stand as on paper [record.invalid]
    """


class LedgerError(DulyError):
    """An entry the ledger does not take, or a question it cannot answer (`ledger.…`).

    >>> ledger.status("INV-9", date(2026, 3, 31))
    Traceback (most recent call last):
        ...
    duly.LedgerError: document `INV-9` is not in the books on `2026-03-31` [ledger.unknown_id]
    """


class ReadingError(DulyError):
    """An aging or a statement that cannot be made as asked (`aging.…`, `reading.…`).

    >>> duly.Buckets("60,30")
    Traceback (most recent call last):
        ...
    duly.ReadingError: buckets `60,30` is not increasing [aging.invalid_buckets]
    """


_KINDS: dict[str, type[DulyError]] = {
    "input": InputError,
    "json": JsonError,
    "id": ValueRefused,
    "decimal": ValueRefused,
    "currency": ValueRefused,
    "rate": ValueRefused,
    "split": ValueRefused,
    "money": MoneyError,
    "date": DateError,
    "calendar": DateError,
    "program": DateError,
    "day_count": DateError,
    "terms": TermsError,
    "record": RecordError,
    "ledger": LedgerError,
    "aging": ReadingError,
    "reading": ReadingError,
}


# They are told and pickled by the name under which they are public.
for _kind in (DulyError, *_KINDS.values()):
    _kind.__module__ = "duly"


def from_refusal(code: str, message: str, **details: str | int | None) -> DulyError:
    """The exception of a refusal, by the first word of its code."""
    kind = _KINDS.get(code.partition(".")[0], DulyError)
    return kind(code, message, **details)  # type: ignore[arg-type]
