"""What is refused, and how: one table of calls, each with its class, code and field."""

import copy
import math
import pickle
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

import duly

DAY = date(2026, 1, 15)
# What a type checker would not let through is asked for as well.
untyped: Any = duly


def eur(amount: Any) -> duly.Money:
    return duly.Money(amount, "EUR")


def invoice(**more: Any) -> duly.Invoice:
    return duly.Invoice("INV-1", "ACME", DAY, eur("1000.00"), **more)


def post(fact: Any) -> duly.Posted:
    return duly.Ledger().post(duly.Entry(DAY, fact))


def with_field(record: Any, field: str) -> str:
    """The JSON form of a record with one field more."""
    return str(record.to_json()[:-1]) + f",{field}}}"


Row = tuple[str, Callable[[], object], type[duly.DulyError], str, str | None]

INPUT, JSON, VALUE = duly.InputError, duly.JsonError, duly.ValueRefused
MONEY, DATE, TERMS = duly.MoneyError, duly.DateError, duly.TermsError
LEDGER, READING, RECORD = duly.LedgerError, duly.ReadingError, duly.RecordError

TABLE: list[Row] = [
    # What is not exact, or could mean two things.
    ("a float", lambda: eur(0.1), INPUT, "input.wrong_type", "amount"),
    ("a whole float", lambda: eur(100.0), INPUT, "input.wrong_type", "amount"),
    ("a float that is no number", lambda: eur(math.nan), INPUT, "input.wrong_type", "amount"),
    ("a Decimal that is no number", lambda: eur(Decimal("NaN")), VALUE, "decimal.syntax", "amount"),
    ("a signaling one", lambda: eur(Decimal("sNaN")), VALUE, "decimal.syntax", "amount"),
    ("without end", lambda: eur(Decimal("-Infinity")), VALUE, "decimal.syntax", "amount"),
    ("a bool", lambda: eur(True), INPUT, "input.wrong_type", "amount"),
    ("a bool as a count", lambda: duly.date_plus_days(DAY, True), INPUT, "input.wrong_type", "days"),
    (
        "a number as a bool",
        lambda: duly.PositionQuery(DAY, entries=untyped.SCHEMA_VERSION),
        INPUT,
        "input.wrong_type",
        "entries",
    ),
    (
        "a datetime",
        lambda: duly.Invoice("I", "ACME", datetime(2026, 1, 15), eur("1")),
        INPUT,
        "input.wrong_type",
        "invoice_date",
    ),
    (
        "a str for a date",
        lambda: untyped.Invoice("I", "ACME", "2026-01-15", eur("1")),
        INPUT,
        "input.wrong_type",
        "invoice_date",
    ),
    (
        "a datetime in a list",
        lambda: duly.Calendar(["sunday"], [DAY, datetime(2026, 1, 1)]),
        INPUT,
        "input.wrong_type",
        "holidays[1]",
    ),
    ("a rate as a number", lambda: untyped.Money.times(eur(1), 2), INPUT, "input.wrong_type", "rate"),
    ("half a character", lambda: duly.currency_info("\ud800"), INPUT, "input.wrong_type", "currency"),
    # Numbers out of range.
    ("too many digits", lambda: eur("10.005"), MONEY, "money.too_many_digits", "amount"),
    ("and as a Decimal", lambda: eur(Decimal("10.005")), MONEY, "money.too_many_digits", "amount"),
    ("29 digits", lambda: eur("9" * 29), VALUE, "decimal.out_of_range", "amount"),
    ("and as a Decimal", lambda: eur(Decimal("9" * 29)), VALUE, "decimal.out_of_range", "amount"),
    ("and as an int", lambda: eur(int("9" * 29)), VALUE, "decimal.out_of_range", "amount"),
    ("5001 digits", lambda: eur(10**5000), VALUE, "decimal.out_of_range", "amount"),
    ("more than there is room for", lambda: eur(Decimal("1E+999999999")), VALUE,
     "decimal.out_of_range", "amount"),
    ("less than can be told", lambda: eur(Decimal("1E-999999999")), VALUE,
     "decimal.out_of_range", "amount"),
    ("an exponent in a text", lambda: eur("1e3"), VALUE, "decimal.syntax", "amount"),
    ("a comma in a text", lambda: eur("1,000.00"), VALUE, "decimal.syntax", "amount"),
    ("2**53 + 1 days", lambda: duly.date_plus_days(DAY, 2**53 + 1), INPUT,
     "input.out_of_range", "days"),
    ("2**64 entries", lambda: duly.Entry(DAY, invoice(), sequence=2**64), INPUT,
     "input.out_of_range", "sequence"),
    ("2**9999 entries", lambda: duly.Known.through(2**9999), INPUT, "input.out_of_range", "value"),
    ("1.5 as a count", lambda: untyped.date_plus_days(DAY, 1.5), INPUT, "input.wrong_type", "days"),
    ("a negative count", lambda: eur("1").split_evenly(-1), INPUT, "input.out_of_range", "lines"),
    ("installment -1", lambda: duly.ItemId("INV-1", installment=-1), INPUT,
     "input.out_of_range", "installment"),
    ("a day of a year 10000", lambda: duly.date_plus_days(date.max, 1), DATE,
     "date.out_of_range", "date"),
    # Amounts that do not go together.
    ("another currency", lambda: eur("1").plus(duly.Money("1", "USD")), MONEY,
     "money.currency_mismatch", "currency"),
    ("and by +", lambda: eur("1") + duly.Money("1", "USD"), MONEY,
     "money.currency_mismatch", "currency"),
    ("and by <", lambda: eur("1") < duly.Money("1", "USD"), MONEY,
     "money.currency_mismatch", "currency"),
    ("a number to an amount", lambda: eur("1") + untyped.SCHEMA_VERSION, INPUT,
     "input.wrong_type", "other"),
    ("an amount times a float", lambda: untyped.Money.__mul__(eur("1"), 1.5), INPUT,
     "input.wrong_type", "factor"),
    ("half a cent", lambda: eur("1.01") * Decimal("0.5"), MONEY, "money.too_many_digits", "factor"),
    ("nearly nothing", lambda: eur("0.01") * Decimal("1E-28"), MONEY, "money.overflow", "amount"),
    ("nearly a whole cent", lambda: eur("99999999999999.99") * Decimal("1.00000000000001"), MONEY,
     "money.overflow", "amount"),
    ("no weights", lambda: eur("1").split([]), VALUE, "split.invalid_weights", "weights"),
    ("a weight below zero", lambda: eur("1").split([1, -1]), VALUE,
     "split.invalid_weights", "weights[1]"),
    ("a currency of no land", lambda: duly.Money("1", "EUX"), VALUE, "currency.unknown", "currency"),
    ("a currency in small letters", lambda: duly.Money("1", "eur"), VALUE,
     "currency.unknown", "currency"),
    ("a rate without its sign", lambda: eur("1").times("2"), VALUE, "rate.syntax", "rate"),
    # Fields.
    ("None for a required field", lambda: untyped.Invoice("I", None, DAY, eur("1")), INPUT,
     "input.wrong_type", "customer"),
    ("None for an amount", lambda: eur(None), INPUT, "input.wrong_type", "amount"),
    ("an empty id", lambda: duly.Invoice("", "ACME", DAY, eur("1")), VALUE, "id.invalid", "id"),
    ("an unknown field to replace", lambda: invoice().replace(due_dat=DAY), INPUT,
     "input.unknown_field", "due_dat"),
    ("another class to replace", lambda: invoice().replace(total=1000), INPUT,
     "input.wrong_type", "total"),
    ("another class in a list", lambda: invoice(lines=[duly.Line("x", eur("1")), "y"]), INPUT,
     "input.wrong_type", "lines[1]"),
    ("a text for a list", lambda: invoice(lines="abc"), INPUT, "input.wrong_type", "lines"),
    ("a list for a dict", lambda: untyped.ClosingRates("EUR", DAY, []), INPUT,
     "input.wrong_type", "rates"),
    ("a float in a dict", lambda: untyped.ClosingRates("EUR", DAY, {"USD": 1.5}), INPUT,
     "input.wrong_type", 'rates["USD"]'),
    ("a key of a dict", lambda: duly.ClosingRates("EUR", DAY, {"usd": 1}), VALUE,
     "currency.unknown", 'rates["usd"]'),
    ("no pair", lambda: untyped.AcrossCustomers.listed([("ACME",)]), INPUT,
     "input.wrong_type", "value[0]"),
    ("what is no fact", lambda: untyped.Entry(DAY, eur("1")), INPUT, "input.wrong_type", "fact"),
    ("an id that is no text", lambda: untyped.SCHEMA_VERSION in duly.Ledger(), INPUT,
     "input.wrong_type", "id"),
    ("terms without a schedule", lambda: post(invoice(terms="net 30")), RECORD,
     "record.invalid", "schedule"),
    # Words.
    ("an unknown word", lambda: eur("1").times("2%", "half"), INPUT, "input.unknown_word", "mode"),
    ("no word", lambda: untyped.rounding_mode_round(None, 1, 1), INPUT,
     "input.wrong_type", "rounding_mode"),
    ("a word that is another's", lambda: duly.CreditNote("C", "ACME", DAY, eur("1"), reason="paid"),
     INPUT, "input.unknown_word", "reason"),
    ("a member of another enum", lambda: eur("1").times("2%", duly.Roll.NEAREST), INPUT,
     "input.unknown_word", "mode"),
    ("a word that needs more", lambda: eur("1").split([1], "round_each_rest_last"), INPUT,
     "input.unknown_word", "rule"),
    ("a day in words", lambda: duly.Ledger().as_known("yesterday", DAY), INPUT,
     "input.unknown_word", "known"),
    # JSON.
    ("no JSON", lambda: duly.Money.from_json("{"), JSON, "json.syntax", None),
    ("bytes", lambda: untyped.Money.from_json(b"{}"), INPUT, "input.wrong_type", "text"),
    ("an unknown field", lambda: duly.Invoice.from_json(with_field(invoice(), '"due_dat":1')), JSON,
     "json.syntax", None),
    ("null", lambda: duly.Invoice.from_json(with_field(invoice(), '"number":null')), JSON,
     "json.syntax", None),
    ("a number for an amount", lambda: duly.Money.from_json('{"amount":1,"currency":"EUR"}'), JSON,
     "json.syntax", None),
    ("too many digits in JSON",
     lambda: duly.Money.from_json('{"amount":"10.005","currency":"EUR"}'), JSON, "json.syntax", None),
    ("no entry", lambda: duly.Entry.from_line("{}"), LEDGER, "ledger.entry_syntax", "line"),
    ("an entry of tomorrow", lambda: duly.Ledger.from_lines('{"v":99}'), LEDGER,
     "ledger.unknown_schema", "v"),
    # Dates and terms.
    ("a day that is none", lambda: duly.date_parse("2026-02-30"), DATE, "date.syntax", "date"),
    ("a week without work", lambda: duly.Calendar(list(duly.Weekday), []), DATE,
     "calendar.no_business_day", "weekend"),
    ("the 40th", lambda: duly.date_program_run([duly.Step.day_of_month(40)], DAY), DATE,
     "program.invalid", "day_of_month"),
    ("days that run backwards",
     lambda: duly.day_count_days("act_360", duly.DayCountInput(DAY, date(2025, 1, 1))), DATE,
     "day_count.invalid", "end"),
    ("terms that are none", lambda: duly.PaymentTerms("2/10 nett 30"), TERMS, "terms.syntax",
     "terms"),
    ("terms with two readings", lambda: duly.PaymentTerms("net 30 eom"), TERMS, "terms.ambiguous",
     "terms"),
    ("terms as a field", lambda: invoice(terms="nett 30"), TERMS, "terms.syntax", "terms"),
    ("terms that lack a fact",
     lambda: invoice().with_terms(duly.PaymentTerms("2/10 net 30").with_discount_base("net")),
     TERMS, "terms.missing_fact", "tax"),
    # Ledgers and readings.
    ("a document nobody knows", lambda: duly.Ledger().status("INV-9", DAY), LEDGER,
     "ledger.unknown_id", "document"),
    ("and its history", lambda: duly.Ledger().history("INV-9"), LEDGER, "ledger.unknown_id",
     "document"),
    ("a reversal of nothing", lambda: post(duly.Reversal("R-1", "P-1", DAY)), LEDGER,
     "ledger.unknown_id", "of"),
    ("a payment of nothing", lambda: post(duly.Application("A-1", "P-1", "INV-1", eur("1"), DAY)),
     LEDGER, "ledger.unknown_id", "credit"),
    ("a period that runs backwards", lambda: duly.Ledger().roll_forward(DAY, date(2025, 1, 1)),
     READING, "reading.invalid_period", "to"),
    ("buckets out of order", lambda: duly.Buckets("60,30"), READING, "aging.invalid_buckets",
     "buckets"),
    ("buckets as a field", lambda: duly.AgingPolicy(buckets="x"), READING,
     "aging.invalid_buckets", "buckets"),
]


@pytest.mark.parametrize("row", TABLE, ids=[row[0] for row in TABLE])
def test_what_is_refused_is_named(row: Row) -> None:
    _, call, kind, code, field = row
    with pytest.raises(duly.DulyError) as caught:
        call()
    assert (type(caught.value), caught.value.code, caught.value.field) == (kind, code, field)
    assert caught.value.message
    assert str(caught.value) == f"{caught.value.message} [{code}]"


def test_what_is_taken_all_the_same() -> None:
    assert duly.Entry(DAY, invoice(), sequence=2**53 + 1).sequence == 2**53 + 1
    assert duly.Known.through(2**64 - 1).value == 2**64 - 1
    assert eur(Decimal("1E+3")).amount == Decimal("1000.00")
    assert str(eur(10)) == "10.00 EUR"
    # A field that may be left out may be None.
    assert invoice(number=None) == invoice()


def test_names_that_are_no_arguments_are_type_errors_of_python() -> None:
    with pytest.raises(TypeError):
        untyped.Invoice("INV-1", "ACME", DAY, eur("1"), due_dat=DAY)
    with pytest.raises(TypeError):
        untyped.Invoice("INV-1")
    with pytest.raises(TypeError):
        untyped.Invoice("INV-1", "ACME", DAY, eur("1"), "sole")


def test_a_fault_in_a_text_has_its_place() -> None:
    with pytest.raises(duly.TermsError) as caught:
        duly.PaymentTerms("2/10 nett 30")
    assert caught.value.position == 5
    with pytest.raises(duly.TermsError) as caught:
        duly.PaymentTerms("50% now, 50% net 30 eom")
    assert caught.value.position is not None and caught.value.position > 8
    with pytest.raises(duly.JsonError) as json_caught:
        duly.Money.from_json('{"amount":"1.00",\n"currency":EUR}')
    assert json_caught.value.position == 29
    with pytest.raises(duly.JsonError) as json_caught:
        duly.Money.from_json('{"amount":"10.005","currency":"EUR"}')
    assert json_caught.value.position is None


def test_the_facts_are_attributes() -> None:
    with pytest.raises(duly.MoneyError) as caught:
        eur("10.005")
    error = caught.value
    assert (error.found, error.item, error.date, error.position) == ("10.005", None, None, None)
    assert error.args == (error.message,)
    assert "10.005" in error.message and error.expected is not None
    ledger = duly.Ledger()
    ledger.post(duly.Entry(DAY, invoice().due_on(DAY)))
    ledger.post(duly.Entry(DAY, duly.Payment("P-1", DAY, eur("5000.00"), customer="ACME")))
    with pytest.raises(duly.LedgerError) as over:
        ledger.post(duly.Entry(DAY, duly.Application("A-1", "P-1", "INV-1", eur("1000.01"), DAY)))
    assert (over.value.code, over.value.date) == ("ledger.over_applied", "2026-01-15")


def test_an_answer_of_many_carries_its_refusal() -> None:
    ledger = duly.Ledger()
    first, second = ledger.post_all(
        [duly.Entry(DAY, invoice()), duly.Entry(DAY, duly.Reversal("R-1", "P-1", DAY))]
    )
    assert first.posted is not None and first.refusal is None
    assert second.posted is None and second.refusal is not None
    assert (second.refusal.code, second.refusal.field) == ("ledger.unknown_id", "of")
    assert len(ledger) == 1


KINDS: list[tuple[type[duly.DulyError], type[Exception] | None]] = [
    (duly.InputError, TypeError),
    (duly.JsonError, ValueError),
    (duly.ValueRefused, ValueError),
    (duly.MoneyError, ValueError),
    (duly.DateError, ValueError),
    (duly.TermsError, ValueError),
    (duly.RecordError, ValueError),
    (duly.LedgerError, None),
    (duly.ReadingError, None),
]


@pytest.mark.parametrize(("kind", "of_python"), KINDS)
def test_an_exception_is_also_one_of_pythons(
    kind: type[duly.DulyError], of_python: type[Exception] | None
) -> None:
    assert issubclass(kind, duly.DulyError)
    for standard in (TypeError, ValueError):
        assert issubclass(kind, standard) == (standard is of_python)
    # Each kind is in the table.
    assert any(row[2] is kind for row in TABLE)


@pytest.mark.parametrize("row", TABLE, ids=[row[0] for row in TABLE])
def test_an_exception_crosses_processes(row: Row) -> None:
    with pytest.raises(duly.DulyError) as caught:
        row[1]()
    for again in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
        assert type(again) is type(caught.value)
        assert again.__dict__ == caught.value.__dict__
        assert str(again) == str(caught.value)
