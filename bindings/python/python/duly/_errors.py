"""Why something was refused: an exception for each kind, with the facts as attributes."""

from typing import Self


class DulyError(Exception):
    """Something was refused. The `code` says which rule did, the same in every language.

    Attributes that do not apply are `None`.
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
    """A value of a kind, range or name that the argument does not take (`input.…`)."""


class JsonError(DulyError, ValueError):
    """A text that is no JSON, or not of the record's form (`json.…`)."""


class ValueRefused(DulyError, ValueError):
    """A value that cannot be: an id, decimal, currency, rate, weight (`id.…`, `decimal.…`,
    `currency.…`, `rate.…`, `split.…`)."""


class MoneyError(DulyError, ValueError):
    """Amounts that do not go together or leave the exact range (`money.…`)."""


class DateError(DulyError, ValueError):
    """Dates, calendars, programs and day counts that cannot be (`date.…`, `calendar.…`,
    `program.…`, `day_count.…`)."""


class TermsError(DulyError, ValueError):
    """Payment terms that cannot be read, mean two things, or lack a fact (`terms.…`)."""


class RecordError(DulyError, ValueError):
    """A document or record that contradicts itself (`record.…`)."""


class LedgerError(DulyError):
    """An entry the ledger does not take, or a question it cannot answer (`ledger.…`)."""


class ReadingError(DulyError):
    """An aging or a statement that cannot be made as asked (`aging.…`, `reading.…`)."""


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
