"""Random values go through the border and come back as they were; random ledgers answer the
same after a replay."""

import copy
import inspect
import pickle
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import duly
from samples import properties

settings.register_profile(
    "duly",
    max_examples=50,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("duly")

Values = st.SearchStrategy[Any]
DIGITS = {code: duly.currency_info(code).digits for code in ("EUR", "JPY", "KWD", "USD")}

days = st.dates()
near = st.dates(date(2025, 1, 1), date(2027, 12, 31))
codes = st.sampled_from(sorted(DIGITS))
whole = st.integers(-(10**20), 10**20)
ids = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=40)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
maybe_text = st.none() | texts
rates = st.decimals(Decimal("0.0001"), 9999, places=4, allow_nan=False)
percents = st.integers(0, 10_000).map(lambda points: f"{Decimal(points) / 100}%")


def enum(kind: Any) -> Values:
    """A member, or its word."""
    return st.sampled_from(list(kind)) | st.sampled_from([str(one) for one in kind])


@st.composite
def numbers(draw: st.DrawFn, code: str) -> Decimal:
    """An amount with the decimals of its currency, or with fewer."""
    places = draw(st.integers(0, DIGITS[code]))
    return Decimal(draw(whole)).scaleb(-places)


@st.composite
def moneys(draw: st.DrawFn, code: str | None = None) -> duly.Money:
    code = code or draw(codes)
    return duly.Money(draw(numbers(code)), code)


def record(of: Any, /, *required: Values, **optional: Values) -> Values:
    """What is given to a constructor, and what it makes of it."""
    given_fields = st.fixed_dictionaries({}, optional=optional)
    return st.tuples(st.just(of), st.tuples(*required), given_fields)


def lists(of: Values, most: int = 3) -> Values:
    return st.lists(of, max_size=most)


def made(of: Any, /, *required: Values, **optional: Values) -> Values:
    return record(of, *required, **optional).map(lambda one: one[0](*one[1], **one[2]))


counts = st.integers(0, 2**32 - 1)
item_ids = made(duly.ItemId, ids, installment=counts, part=counts)
steps = st.one_of(
    st.integers(-(2**31), 2**31 - 1).map(duly.Step.add_days),
    st.integers(-100, 100).map(duly.Step.add_months),
    st.just("end_of_month"),
    st.integers(1, 31).map(duly.Step.day_of_month),
    st.lists(st.integers(1, 31), min_size=1, max_size=4, unique=True)
    .map(sorted)
    .map(duly.Step.payment_days),
    enum(duly.Weekday).map(duly.Step.weekday),
    st.integers(1, 31).map(duly.Step.cutoff_month),
    st.integers(0, 60).map(duly.Step.add_business_days),
)
knowns = st.one_of(
    st.just("everything"),
    days,
    days.map(duly.Known.on),
    st.integers(0, 2**64 - 1).map(duly.Known.through),
)
booked = made(duly.BookedRate, codes, rates)
lines = made(
    duly.Line,
    texts,
    moneys(),
    quantity=rates | st.integers(1, 99),
    unit_price=rates,
    tax_rate=percents,
)
offers = made(duly.DiscountOffer, days, moneys(), moneys())
schedules = made(
    duly.Schedule, lists(made(duly.Installment, days, days, moneys(), offers=lists(offers)))
)
targets = st.one_of(ids, item_ids, made(duly.Target, ids, installment=counts, part=counts))
calendars = made(
    duly.Calendar,
    st.lists(enum(duly.Weekday), max_size=6),
    lists(days, 8),
)
terms = st.sampled_from(
    ["net 30", "2/10 net 30", "3/10 2/20 net 60", "50% now, 50% net 30", "due on receipt",
     "30 days then eom", "10th prox", "net 30 following"]
)
closing = made(duly.ClosingRates, codes, days, st.dictionaries(codes, rates))
bucket_lists = st.lists(st.integers(1, 400), min_size=1, max_size=6, unique=True).map(
    lambda bounds: ",".join(map(str, sorted(bounds)))
)
buckets = bucket_lists | made(duly.Buckets, bucket_lists, version=ids)
groups = st.one_of(
    st.just("billing_account"),
    st.just("customer"),
    st.dictionaries(ids, ids, max_size=3).map(duly.AgingGroup.parent),
)
flags = st.booleans()
notes = {
    "creditor": ids, "billing_account": ids, "number": ids, "posting_date": days, "tax": moneys(),
    "lines": lists(lines), "schedule": schedules, "booked": booked,
}
dimensions = st.lists(st.tuples(enum(duly.Dimension), moneys()), max_size=3)

RECORDS: dict[str, Values] = {
    "Money": codes.flatmap(lambda code: record(duly.Money, numbers(code), st.just(code))),
    "ItemId": record(duly.ItemId, ids, installment=counts, part=counts),
    "Target": record(duly.Target, ids, installment=counts, part=counts),
    "Line": record(duly.Line, texts, moneys(), quantity=rates, unit_price=rates, tax_rate=percents),
    "Schedule": record(duly.Schedule, lists(made(duly.Installment, days, days, moneys()))),
    "Invoice": record(
        duly.Invoice, ids, ids, days, moneys(), delivery_date=days, statutory_default_date=days,
        terms=terms, **notes,
    ),
    "DebitNote": record(
        duly.DebitNote, ids, ids, days, moneys(), purpose=enum(duly.DebitNotePurpose),
        references=lists(ids), **notes,
    ),
    "CreditNote": record(
        duly.CreditNote, ids, ids, days, moneys(), reason=enum(duly.CreditReason),
        references=lists(ids), **notes,
    ),
    "Payment": record(
        duly.Payment, ids, days, moneys(), customer=ids, creditor=ids, billing_account=ids,
        number=ids, posting_date=days, kind=enum(duly.PaymentKind), reference=texts, booked=booked,
    ),
    "Application": record(
        duly.Application, ids, targets, targets, moneys(), days, credit_amount=moneys(), line=ids
    ),
    "Adjustment": record(
        duly.Adjustment, ids, enum(duly.AdjustmentKind), targets, moneys(), days, receipt=ids,
        reason=texts, approved_by=texts,
    ),
    "TermChange": record(
        duly.TermChange, ids, targets, days, days, old_due=days, applies_to=enum(duly.AppliesTo),
        waive_past=flags, reason=texts, approved_by=texts,
    ),
    "PeriodLock": record(duly.PeriodLock, ids, st.none() | days, creditor=ids, reason=texts),
    "LedgerPolicy": record(
        duly.LedgerPolicy, locked_period=enum(duly.LockedPeriod), apply_on_value_date=flags,
        across_creditors=flags,
        across_customers=st.just("allow")
        | st.lists(st.tuples(ids, ids), max_size=3).map(duly.AcrossCustomers.listed),
    ),
    "PositionQuery": record(
        duly.PositionQuery, days, known=knowns, creditor=ids, customer=ids, entries=flags,
        post_dated=flags,
    ),
    "OpenItem": record(
        duly.OpenItem, item_ids, enum(duly.DocumentKind), moneys(), moneys(), customer=ids,
        as_of=days, due=days, nominal_due=days, number=ids, issued_due=days, offers=lists(offers),
        due_changes=lists(made(duly.DueChange, days, days, waive_past=flags)), booked=booked,
        dimensions=dimensions,
    ),
    "ScheduleInput": record(
        duly.ScheduleInput, days, moneys(), tax=moneys(), freight=moneys(), calendar=calendars,
        posting_date=days, receipt_date=days, rates=st.dictionaries(codes, rates),
    ),
    "TermsDate": record(
        duly.TermsDate, st.just("receipt") | days.map(duly.BaseDate.fixed), lists(steps, 5)
    ),
    "DayCountInput": record(duly.DayCountInput, days, days, termination=days),
    # Changes are kept by the day they take effect.
    "DueHistory": record(
        duly.DueHistory,
        days,
        lists(made(duly.DueChange, days, days)).map(
            lambda changes: sorted(changes, key=lambda one: one.effective)
        ),
    ),
    "ClosingRates": record(duly.ClosingRates, codes, days, st.dictionaries(codes, rates)),
    "Buckets": record(duly.Buckets, bucket_lists, version=ids),
    "AgingPolicy": record(
        duly.AgingPolicy, basis=enum(duly.AgingBasis), fallback=lists(enum(duly.AgingBasis)),
        missing=enum(duly.MissingBasis), buckets=buckets, unapplied=enum(duly.UnappliedCredits),
        group_by=groups, project=flags, drill_down=flags, convert=closing, post_dated=flags,
    ),
    "StatementOptions": record(
        duly.StatementOptions, buckets, enum(duly.UnappliedCredits), flags
    ),
    "LastStatement": record(duly.LastStatement, days, knowns),
    "Customer": record(duly.Customer, ids, texts, parent=ids, billing_accounts=lists(ids)),
}


def is_same(given_value: Any, got: Any) -> bool:
    """Whether a field is what was given for it, told in full."""
    if isinstance(given_value, list | tuple) and isinstance(got, list | tuple):
        return len(given_value) == len(got) and all(map(is_same, given_value, got))
    if isinstance(given_value, Decimal) and isinstance(got, Decimal):
        return given_value.as_tuple() == got.as_tuple()
    if given_value == got:
        return True
    match got:
        case duly.Buckets():
            return bool(got.bounds == given_value and got.version is None)
        case duly.PaymentTerms():
            return bool(got == duly.PaymentTerms(given_value))
        case duly.ItemId():
            return bool(got.text() == given_value)
        case duly.Target() if isinstance(given_value, duly.ItemId):
            return (got.document, got.installment, got.part) == (
                given_value.document, given_value.installment, given_value.part,
            )
        case duly.Target():
            return bool(got == duly.Target(given_value))
        case duly.Known(kind="on"):
            return bool(got.value == given_value)
        case duly.Known() | duly.Step() | duly.AgingGroup() | duly.BaseDate():
            return bool(got.kind == given_value and got.value is None)
        case duly.AcrossCustomers():
            return bool(got.kind == given_value and got.value is None)
    return False


@pytest.mark.parametrize("name", RECORDS)
@given(data=st.data())
def test_a_record_comes_back_as_it_was_given(name: str, data: st.DataObject) -> None:
    kind, required, optional = data.draw(RECORDS[name])
    value = kind(*required, **optional)
    fields = list(inspect.signature(kind).parameters)
    given_fields = dict(zip(fields, required, strict=False)) | optional
    for field, said in given_fields.items():
        got = getattr(value, field)
        if kind is duly.Money and field == "amount":
            # An amount has the decimals of its currency; any other number keeps its own.
            said = said.quantize(Decimal(1).scaleb(-DIGITS[value.currency]))
        assert is_same(said, got), field
    unsaid = set(properties(kind)) - given_fields.keys()
    assert all(getattr(value, field) == getattr(kind(*required), field) for field in unsaid)
    copies = [
        kind.from_json(value.to_json()),
        pickle.loads(pickle.dumps(value)),
        copy.deepcopy(value),
        value.replace(),
        value.replace(**{field: getattr(value, field) for field in properties(kind)}),
    ]
    for again in copies:
        assert again == value and hash(again) == hash(value)
        assert again.to_json() == value.to_json() and repr(again) == repr(value)
    json_form = value.to_json()
    assert kind.from_json(json_form).to_json() == json_form


@given(lists(steps, 6))
def test_steps_come_back_from_their_text(program: list[duly.Step]) -> None:
    try:
        text = duly.date_program_text(program)
    except duly.DateError as error:
        assert error.code == "program.invalid"
        return
    again = duly.date_program_parse(text)
    assert all(map(is_same, program, again)) and len(again) == len(program)
    assert [duly.Step.from_json(step.to_json()) for step in again] == again


@given(calendars, near, st.integers(-40, 40))
def test_calendars_come_back_and_count(calendar: duly.Calendar, on: date, number: int) -> None:
    assert duly.Calendar.from_json(calendar.to_json()) == calendar
    assert pickle.loads(pickle.dumps(calendar)) == calendar
    assert duly.Calendar(calendar.weekend, calendar.holidays) == calendar
    moved = calendar.add_business_days(on, number)
    assert calendar.is_business_day(moved)
    if calendar.is_business_day(on):
        assert calendar.business_days_between(on, moved) == number


@given(terms)
def test_terms_come_back(text: str) -> None:
    made_terms = duly.PaymentTerms(text)
    again = duly.PaymentTerms.of_lines(made_terms.lines, made_terms.options)
    assert again == made_terms == pickle.loads(pickle.dumps(made_terms))
    assert hash(again) == hash(made_terms) and duly.PaymentTerms(made_terms.text()) == made_terms


@given(codes.flatmap(lambda code: st.lists(moneys(code), min_size=1, max_size=6)))
def test_sums_are_those_of_decimals(amounts: list[duly.Money]) -> None:
    code = amounts[0].currency
    total = duly.Money.sum(amounts, code)
    assert total == sum(amounts) and total.amount == sum(one.amount for one in amounts)
    assert sorted(amounts) == sorted(amounts, key=lambda one: one.amount)
    assert -total + total == duly.Money.zero(code)


@given(moneys(), st.lists(st.integers(0, 1000), min_size=1, max_size=6).filter(any))
def test_parts_add_up(amount: duly.Money, weights: list[int]) -> None:
    parts = amount.split(weights).parts
    assert len(parts) == len(weights) and sum(parts) == amount


@given(st.decimals(allow_nan=True, allow_infinity=True) | st.floats() | st.integers() | texts)
def test_an_amount_is_exact_or_refused(number: Any) -> None:
    try:
        amount = duly.Money(number, "EUR")
    except duly.DulyError:
        return
    assert not isinstance(number, float)
    assert amount.amount == Decimal(number)


# --------------------------------------------------------------------------------------- ledgers

amount_texts = st.integers(1, 20_000).map(lambda cents: Decimal(cents) / 100)


@st.composite
def facts(draw: st.DrawFn) -> tuple[int, duly.Fact]:
    """A fact of a small world, so that facts name one another; and how much later it is known."""
    number = draw(st.integers(0, 5))
    on = draw(st.dates(date(2026, 1, 1), date(2026, 3, 31)))
    amount = duly.Money(draw(amount_texts), "EUR")
    customer = draw(st.sampled_from(["ACME", "BETA"]))
    payment = duly.Payment(f"PAY-{number}", on, amount, customer=customer)
    invoice = duly.Invoice(f"INV-{number}", customer, on, amount)
    other = draw(st.integers(0, 5))
    some: list[duly.Fact] = [
        invoice.with_terms("2/10 net 30"),
        invoice.with_terms("50% net 10, 50% net 40"),
        invoice.due_on(on),
        payment,
        payment.replace(customer=None),
        duly.CreditNote(f"CN-{number}", customer, on, amount),
        duly.Application(f"APP-{number}", f"PAY-{number}", f"INV-{other}", amount, on),
        duly.Adjustment(f"ADJ-{number}", "tolerance", f"INV-{other}", amount, on),
        duly.DimensionChange(f"DIM-{number}", f"INV-{other}", "disputed", amount, on),
        duly.Identification(f"IDN-{number}", f"PAY-{other}", customer),
        duly.Reversal(f"REV-{number}", f"PAY-{other}", on),
        duly.Reversal(f"UN-{number}", f"APP-{other}", on),
        duly.TermChange(f"TC-{number}", f"INV-{other}", on, on),
        duly.PeriodLock(f"LOCK-{number}", date(2026, 1, 10)),
        duly.Together(f"TOG-{number}", [payment.replace(id=f"PAY-T{number}")]),
    ]
    return draw(st.integers(0, 9)), draw(st.sampled_from(some))


questions = st.tuples(st.dates(date(2026, 1, 1), date(2026, 5, 31)), knowns)


def told(ledger: duly.Ledger, on: date, known: Any) -> list[object]:
    """What a ledger says of a day."""
    position = ledger.as_known(known, on)
    report = position.aging(duly.AgingPolicy(drill_down=True))
    assert duly.Position.__eq__(position, ledger.as_known(known, on))
    total = sum((row.amounts.total for row in report.rows), duly.Money.zero("EUR"))
    assert total == sum((item.open for item in position), duly.Money.zero("EUR"))
    return [
        [item.to_json() for item in position],
        report.to_json(),
        ledger.roll_forward(date(2026, 1, 1), on, known).to_json(),
        [balance.to_json() for balance in position.balance("ACME")],
    ]


@settings(max_examples=80)
@given(st.lists(facts(), max_size=30), st.lists(questions, min_size=1, max_size=4))
def test_a_ledger_answers_the_same_after_a_replay(
    posts: list[tuple[int, duly.Fact]], asked: list[tuple[date, Any]]
) -> None:
    ledger, recorded = duly.Ledger(), date(2026, 4, 1)
    for later, fact in posts:
        recorded += timedelta(days=later)
        before = ledger.to_lines()
        try:
            posted = ledger.post(duly.Entry(recorded, fact))
        except duly.DulyError as error:
            assert error.code.startswith(("ledger.", "record."))
            assert ledger.to_lines() == before
        else:
            assert (posted.outcome == "repeated") == (ledger.to_lines() == before)
    lines_ = ledger.to_lines()
    again = [
        duly.Ledger.from_lines("\n".join(lines_)),
        duly.Ledger.replay(ledger.entries()),
        duly.Ledger.replay(duly.Entry.from_line(line) for line in lines_),
        copy.deepcopy(ledger),
        pickle.loads(pickle.dumps(ledger)),
    ]
    for other in again:
        assert other.to_lines() == lines_
        for on, known in asked:
            assert told(other, on, known) == told(ledger, on, known)
