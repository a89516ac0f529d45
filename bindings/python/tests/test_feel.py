"""Whether values feel like Python's own: frozen, equal, hashed, copied, pickled, shown, gone
through, added; and a ledger that many threads write to and read."""

import copy
import datetime
import pickle
import threading
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

import pytest

import duly
from samples import FEB, JAN, MAR, eur, everything, kinds, ledger, properties, unions, usd

ALL = everything()
VALUES = [(name, place) for name, values in ALL.items() for place in range(len(values))]
CLASSES = [
    name
    for name in duly.__all__
    if isinstance(kind := getattr(duly, name), type)
    and kind.__module__ == "duly"
    and not issubclass(kind, Exception)
]
OBJECTS = {"Ledger", "Position"}
RECORDS = [name for name in ALL if hasattr(getattr(duly, name), "replace")]
ENUMS = [
    kind
    for name in duly.__all__
    if isinstance(kind := getattr(duly, name), type) and issubclass(kind, StrEnum)
]


def a(name: str, place: int = 0) -> Any:
    return ALL[name][place]


def test_there_is_a_value_of_every_class() -> None:
    assert sorted(ALL.keys() | OBJECTS) == sorted(CLASSES)


@pytest.mark.parametrize("name", ALL)
def test_a_value_is_frozen(name: str) -> None:
    value = a(name)
    for field in properties(type(value)):
        with pytest.raises(AttributeError):
            setattr(value, field, getattr(value, field))
        with pytest.raises(AttributeError):
            delattr(value, field)
    with pytest.raises(AttributeError):
        value.no_such_field = 1


@pytest.mark.parametrize("name", ALL)
def test_lists_of_a_value_are_copies(name: str) -> None:
    value = a(name)
    for field in properties(type(value)):
        of_field = getattr(value, field)
        if isinstance(of_field, list | dict) and of_field:
            of_field.clear()
            assert getattr(value, field)


@pytest.mark.parametrize(("name", "place"), VALUES)
def test_a_value_is_itself_after_every_copy(name: str, place: int) -> None:
    value = a(name, place)
    copies = [copy.copy(value), copy.deepcopy([value])[0], pickle.loads(pickle.dumps(value))]
    if hasattr(value, "to_json"):
        copies.append(type(value).from_json(value.to_json()))
    for again in copies:
        assert again == value and not again != value
        assert hash(again) == hash(value)
        assert repr(again) == repr(value)
        assert type(again) is type(value)
    assert value != "other" and value != object()
    assert len({value, *copies}) == 1


@pytest.mark.parametrize("name", ALL)
def test_values_that_differ_are_not_equal(name: str) -> None:
    values = ALL[name]
    for one, other in zip(values, values[1:], strict=False):
        assert one != other and not one == other
    assert len(set(values)) == len(values)


@pytest.mark.parametrize(("name", "place"), VALUES)
def test_a_value_shows_itself(name: str, place: int) -> None:
    value = a(name, place)
    shown = repr(value)
    assert shown.startswith((f"{name}(", f"{name}."))
    if name in RECORDS and "Calendar(" not in shown and name not in ("Allocated", "ClaimAllocation"):
        # What is shown is how it is made.
        names = vars(duly) | {"datetime": datetime, "Decimal": Decimal}
        assert eval(words_of_enums(shown), names) == value


def words_of_enums(shown: str) -> str:
    """`<Roll.FOLLOWING: 'following'>` by its name."""
    for kind in ENUMS:
        for member in kind:
            shown = shown.replace(repr(member), f"{kind.__name__}.{member.name}")
    return shown


@pytest.mark.parametrize("name", RECORDS)
def test_a_record_is_made_anew_with_changes(name: str) -> None:
    value = a(name)
    assert value.replace() == value
    fields = properties(type(value))
    same = {field: getattr(value, field) for field in fields}
    assert value.replace(**same) == value
    others = [other for other in ALL[name] if other != value]
    for other in others[:3]:
        assert value.replace(**{field: getattr(other, field) for field in fields}) == other
    with pytest.raises(duly.InputError):
        value.replace(no_such_field=1)


def test_a_change_is_of_one_field() -> None:
    invoice = duly.Invoice("INV-1", "ACME", JAN, eur(100), lines=[duly.Line("x", eur(100))])
    other = invoice.replace(number="2026-1", lines=[])
    assert (other.number, other.lines, other.total) == ("2026-1", [], eur(100))
    assert (invoice.number, len(invoice.lines)) == (None, 1)
    assert other.replace(number=None) == invoice.replace(lines=None)


def test_equal_values_hash_equal() -> None:
    pairs: list[tuple[object, object]] = [
        (eur("1"), eur("1.00")),
        (eur("-0.00"), eur(0)),
        (duly.Line("x", eur(1), quantity=Decimal("2")),
         duly.Line("x", eur(1), quantity=Decimal("2.0"))),
        (duly.BookedRate("EUR", "0.9"), duly.BookedRate("EUR", "0.90")),
        (duly.ClosingRates("EUR", JAN, {"USD": 1}), duly.ClosingRates("EUR", JAN, {"USD": "1.0"})),
        (duly.ScheduleInput(JAN, eur(1), rates={"USD": 2}),
         duly.ScheduleInput(JAN, eur(1), rates={"USD": "2.0"})),
        (duly.AgingPolicy(convert=duly.ClosingRates("EUR", JAN, {"USD": 1})),
         duly.AgingPolicy(convert=duly.ClosingRates("EUR", JAN, {"USD": "1.00"}))),
        (duly.Calendar(["sunday", "saturday"], [JAN, FEB]),
         duly.Calendar(["saturday", "sunday"], [FEB, JAN, JAN])),
        (duly.PaymentTerms("2/10  NET 30"), duly.PaymentTerms("2/10 net 30")),
        (duly.ItemId("INV-1"), duly.ItemId("INV-1", installment=1, part=0)),
        (duly.Known.on(JAN), duly.Known.from_json('{"on":"2026-01-15"}')),
        (duly.DiscountOff.percent("2%"), duly.DiscountOff.percent("2.0%")),
        (duly.DayCount.ACT_360, "act_360"),
    ]
    for one, other in pairs:
        assert one == other
        assert hash(one) == hash(other), one


def test_positions_are_equal_but_not_hashed() -> None:
    books = ledger()
    position = books.as_of(MAR)
    assert position == books.as_of(MAR) and position != books.as_of(JAN)
    assert copy.copy(position) is position and copy.deepcopy([position])[0] == position
    with pytest.raises(TypeError):
        hash(position)
    # A ledger changes: it is equal to itself alone.
    assert books == books and books != copy.copy(books) and len({books}) == 1


# ----------------------------------------------------------------------------------------- words


@pytest.mark.parametrize("kind", ENUMS)
def test_a_word_is_a_text(kind: type[StrEnum]) -> None:
    members = list(kind)
    assert members and len(set(members)) == len(members)
    for member in members:
        assert member == member.value and str(member) == member.value
        assert member.name == member.value.upper()
        assert kind(member.value) is member
        assert pickle.loads(pickle.dumps(member)) is member
    assert kind.__doc__


def test_words_are_taken_and_members_given() -> None:
    policy = duly.AgingPolicy(basis="invoice", fallback=[duly.AgingBasis.DUE, "posting"])
    assert policy.basis is duly.AgingBasis.INVOICE
    assert policy.fallback == ["due", "posting"]
    assert all(isinstance(one, duly.AgingBasis) for one in policy.fallback)
    assert f"{duly.date_weekday(JAN)}" == "thursday"


UNIONS = sorted({type(value).__name__ for value in unions()})


@pytest.mark.parametrize("name", UNIONS)
def test_every_kind_of_a_union_has_its_word(name: str) -> None:
    assert {a(name, place).kind for place in range(len(ALL[name]))} == set(kinds(type(a(name))))


def test_a_word_stands_for_what_carries_nothing() -> None:
    assert duly.TermsDate("invoice", ["end_of_month"]) == duly.TermsDate(
        duly.BaseDate.invoice(), [duly.Step.end_of_month()]
    )
    match duly.Known.on(JAN):
        case duly.Known(kind="on", value=day):
            assert day == JAN


# ----------------------------------------------------------------------------------------- money


def test_money_is_added_and_compared() -> None:
    one, two = eur("1.50"), eur("2")
    assert (one + two, two - one, -one, +one, abs(-one)) == (
        eur("3.50"), eur("0.50"), eur("-1.50"), one, one
    )
    assert one < two and one <= two and two > one and two >= one and not one > two
    assert sorted([two, one]) == [one, two] and max(one, two) == two
    assert sum([one, two]) == eur("3.50") and sum([one, two], eur(1)) == eur("4.50")
    assert (one * 2, 2 * one, one * Decimal("0.5"), one * "2") == (eur(3), eur(3), eur("0.75"), eur(3))
    assert one and not eur(0) and bool(eur("-0.01"))
    assert one.amount == Decimal("1.50") and str(one.amount) == "1.50"


def test_money_is_formatted() -> None:
    assert f"{eur('1234567.5')}" == "1234567.50 EUR"
    assert f"{eur('1234567.5'):,}" == "1,234,567.50 EUR"
    assert f"{eur('-5'):>8}" == "   -5.00 EUR"
    assert f"{duly.Money(1500, 'JPY'):,} {str(eur(1))} {eur(1)!r}" == (
        "1,500 JPY 1.00 EUR Money('1.00', 'EUR')"
    )
    with pytest.raises(ValueError):
        f"{eur(1):nonsense}"


def test_currencies_do_not_mix() -> None:
    mixed: list[Callable[[], object]] = [
        lambda: eur(1) + usd(1),
        lambda: eur(1) - usd(1),
        lambda: eur(1) < usd(1),
        lambda: eur(1) >= usd(1),
        lambda: max(eur(1), usd(2)),
        lambda: sum([eur(1), usd(1)]),
        lambda: duly.Money.sum([eur(1), usd(1)], "EUR"),
        lambda: eur(1).compare(usd(1)),
    ]
    for call in mixed:
        with pytest.raises(duly.MoneyError) as caught:
            call()
        assert caught.value.code == "money.currency_mismatch"
    assert eur(1) != usd(1)


def test_money_and_numbers_do_not_mix() -> None:
    one: Any = eur(1)
    for call in (
        lambda: one + 1,
        lambda: 1 + one,
        lambda: one - Decimal(1),
        lambda: one * 1.0,
        lambda: one * one,
        lambda: one < 1,
        lambda: one / 2,
        lambda: sum([one, 1]),
        lambda: float(one),
        lambda: int(one),
    ):
        with pytest.raises(TypeError):
            call()
    assert one != 1 and one != Decimal(1)


def test_items_are_in_order() -> None:
    ids = [duly.ItemId("B"), duly.ItemId("A", installment=2), duly.ItemId("A", part=1),
           duly.ItemId("A")]
    assert [one.text() for one in sorted(ids)] == ["A#1", "A#1.1", "A#2", "B#1"]


# --------------------------------------------------------------------------------------- ledgers


def test_a_ledger_is_a_row_of_entries() -> None:
    books = ledger()
    assert len(books) == books.len() == len(list(books)) == len(books.entries())
    assert [entry.sequence for entry in books] == list(range(1, len(books) + 1))
    assert "INV-1" in books and "INV-9" not in books
    assert books and duly.Ledger() and not len(duly.Ledger()) and duly.Ledger().is_empty()
    entry = books.entry("INV-1")
    assert entry is not None and isinstance(entry.fact, duly.Invoice)
    assert repr(books) == f"<duly.Ledger of {len(books)} entries>"
    again = iter(books)
    books.post(duly.Entry(MAR, duly.Payment("PAY-9", MAR, eur(1), customer="ACME")))
    assert len(list(again)) == len(books) - 1


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy,
                                    lambda books: pickle.loads(pickle.dumps(books))])
def test_a_copy_of_a_ledger_goes_its_own_way(copied: Callable[[duly.Ledger], duly.Ledger]) -> None:
    books = ledger()
    other = copied(books)
    assert other.to_lines() == books.to_lines() and other is not books
    other.post(duly.Entry(MAR, duly.Payment("PAY-9", MAR, eur(1), customer="ACME")))
    assert len(other) == len(books) + 1
    assert "PAY-9" not in books and "PAY-9" in other


def test_a_position_is_a_row_of_items() -> None:
    position = ledger().as_of(MAR)
    assert len(position) == len(list(position)) == len(position.open_items()) > 0
    assert [item.id for item in position] == [item.id for item in position.open_items()]
    assert position.as_of == MAR and position.known == duly.Known.everything()
    assert bool(duly.Ledger().as_of(MAR)) and not list(duly.Ledger().as_of(MAR))
    assert repr(position) == f"<duly.Position of {len(position)} open items as of 2026-03-31>"


def test_many_threads_post_to_and_read_one_ledger() -> None:
    books, each, readers = duly.Ledger(), 60, 4
    faults: list[BaseException] = []
    begin = threading.Barrier(8 + readers)

    def post(number: int) -> None:
        begin.wait(30)
        for place in range(each):
            invoice = duly.Invoice(f"INV-{number}-{place}", "ACME", JAN, eur("10.00"))
            entry = duly.Entry(JAN, invoice.with_terms("net 30"))
            if place % 3:
                assert books.post(entry).outcome == "taken"
            else:
                assert all(answer.posted for answer in books.post_all([entry]))

    def read(number: int) -> None:
        begin.wait(30)
        for _ in range(15):
            position = books.as_of(MAR)
            report = position.aging()
            total = sum(item.open.amount for item in position)
            assert sum(row.amounts.total.amount for row in report.rows) == total
            assert len(books.to_lines()) <= len(books)
            assert all(entry.sequence for entry in books)
            books.status(next(iter(position)).id.document, MAR) if len(position) else None

    def guarded(work: Callable[[int], None], number: int) -> None:
        try:
            work(number)
        except BaseException as fault:
            faults.append(fault)

    threads = [
        threading.Thread(target=guarded, args=(work, number), daemon=True)
        for number, work in enumerate([post] * 8 + [read] * readers)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not any(thread.is_alive() for thread in threads), "a deadlock"
    assert not faults, faults
    ids = {entry.fact.id for entry in books}
    assert ids == {f"INV-{number}-{place}" for number in range(8) for place in range(each)}
    assert [entry.sequence for entry in books] == list(range(1, 8 * each + 1))
    assert sum(item.open for item in books.as_of(MAR)) == eur(8 * each * 10)


def test_dates_are_dates() -> None:
    invoice = duly.Invoice("INV-1", "ACME", JAN, eur(1))
    assert type(invoice.invoice_date) is date and invoice.invoice_date == JAN
    assert duly.date_plus_days(date.min, 0) == date.min
    assert duly.date_plus_days(date.max, 0) == date.max
