"""One value or more of every class, as they come about: made, or answered by a ledger."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import duly


def eur(amount: Decimal | int | str) -> duly.Money:
    return duly.Money(amount, "EUR")


def usd(amount: Decimal | int | str) -> duly.Money:
    return duly.Money(amount, "USD")


JAN, FEB, MAR = date(2026, 1, 15), date(2026, 2, 10), date(2026, 3, 31)


def ledger() -> duly.Ledger:
    """An invoice under 2/10 net 30, paid short and disputed; cash to come; a bounce; another
    currency; something taken over."""
    books = duly.Ledger()
    first = duly.Invoice("INV-1", "ACME", JAN, eur("1000.00"), tax=eur("190.00"), number="1")
    second = duly.Invoice("INV-2", "ACME", JAN, usd("500.00"), booked=duly.BookedRate("EUR", "0.9"))
    third = duly.Invoice("INV-3", "BETA", JAN, eur("300.00"))
    facts: list[duly.Fact] = [
        duly.OpeningItem("OLD-1", "invoice", date(2025, 11, 1), date(2026, 1, 1), eur(200), eur(50),
                         customer="ACME"),
        first.with_terms("2/10 net 30"),
        second.due_on(FEB),
        third.with_terms("50% net 10, 50% net 40"),
        duly.Payment("PAY-1", date(2026, 1, 25), eur("900.00"), customer="ACME"),
        duly.Application("APP-1", "PAY-1", "INV-1", eur("900.00"), date(2026, 1, 25)),
        duly.DimensionChange("DIS-1", "INV-1", "disputed", eur("150.00"), date(2026, 1, 25)),
        duly.Payment("PAY-2", FEB, eur("300.00"), customer="BETA"),
        duly.Application("APP-2", "PAY-2", "INV-3", eur("300.00"), FEB),
        duly.Reversal("REV-2", "PAY-2", date(2026, 2, 20), reason="bounced"),
        duly.TermChange("TC-1", "INV-2", date(2026, 3, 1), FEB, reason="asked for time"),
        duly.Payment("PAY-3", date(2026, 4, 10), eur("400.00"), customer="BETA",
                     posting_date=date(2026, 4, 10)),
        duly.DebitNote("DN-1", "ACME", FEB, eur("40.00"), purpose="charge").replace(
            schedule=duly.Schedule.single(MAR, eur("40.00"))
        ),
        duly.CreditNote("CN-1", "ACME", FEB, eur("25.00"), references=["INV-1"]),
        duly.Adjustment("ADJ-1", "tolerance", duly.ItemId("INV-3", installment=1), eur("0.05"), MAR),
    ]
    for fact in facts:
        books.post(duly.Entry(MAR, fact))
    return books


def made() -> list[object]:
    """Values by their constructors."""
    terms = duly.PaymentTerms("2/10 net 30")
    line = duly.TermsLine(
        duly.Share.percent("100%"),
        duly.TermsDate("invoice", [duly.Step.add_days(30)]),
        tiers=[duly.DiscountTier(duly.DiscountOff.percent("2%"), duly.TermsDate("invoice", []))],
    )
    facts = duly.ScheduleInput(JAN, eur("1000.00"), rates={"USD": Decimal("0.9")})
    explained = terms.schedule_explained(facts)
    rule = duly.CapRule("business", "invoice", 60, "exact", "never", JAN, MAR, "law")
    period = duly.DayCountInput(JAN, MAR)
    posted = duly.Posted(1, JAN, "taken")
    share = duly.aging_allocate(
        eur(5), [duly.OpenItem("INV-1#1", "invoice", eur(9), eur(9), due=JAN)]
    )
    refusal = duly.Refusal("json.syntax", "no", field="amount")
    rates = duly.ClosingRates("EUR", MAR, {"USD": Decimal("0.95")})
    offer = duly.DiscountOffer(JAN, eur(2), eur(98))
    slide = duly.Slide.yearly("12%", "days_365", MAR)
    item = duly.OpenInstallment(FEB, eur(100), offers=[offer])
    slides = duly.OpenInstallment(
        FEB, eur(100), sliding=duly.SlidingOffer(slide, eur(100), "half_up")
    )
    paid = duly.EarlyPayment(eur(98), JAN, True)
    limit = duly.ToleranceLimit(amount=eur(5), percent="1%")
    part = duly.ClaimPart("INV-1#1", "principal", eur(100))
    debt = duly.Claim("INV-1", due=FEB, since=JAN, security=1, burden=2, parts=[part])
    lent = duly.claims_allocate(eur(60), MAR, [debt])
    receipt = duly.Receipt("PAY-7", MAR, eur(9), customer="ACME", text="INV-1",
                           lines=[duly.RemittanceLine("INV-1", amount=eur(9))])
    owed = duly.OpenItem("INV-1#1", "invoice", eur(9), eur(9), customer="ACME", due=JAN)
    matched = duly.matching_propose([receipt, duly.Receipt("PAY-6", MAR, eur(0))], [owed], [])
    proposal = matched[0].proposal
    assert proposal is not None
    return [
        item,
        slides,
        slides.sliding,
        duly.InstallmentProgress(
            eur(90), eur(0), credits=[duly.LinkedCredit(eur(10), discount=eur(1))]
        ),
        duly.LinkedCredit(eur(10)),
        paid,
        duly.EarlyPolicy(grace_days=5, late="auto", tolerance=duly.Tolerance(limit, limit)),
        duly.discount_close(item, paid),
        duly.discount_close_together([item, item], duly.EarlyPayment(eur(196), JAN, True)),
        *duly.discount_pay_by_table([item], JAN, MAR),
        duly.discount_annual_cost("2%", 20),
        limit,
        duly.Tolerance(over=limit),
        part,
        debt,
        lent,
        *lent.shares,
        duly.SettlementOrder(designated=["INV-1"], traversal="vertical"),
        receipt,
        *receipt.lines,
        duly.KnownPayer("ACME", duly.PayerMark.alias("Acme Holding")),
        duly.MatchPolicy(grace_days=5, payers=[duly.PayerPolicy("ACME", pays_for=["BETA"])]),
        duly.PayerPolicy("ACME", tolerance=duly.Tolerance(under=limit)),
        *matched,
        proposal,
        *proposal.shares,
        *proposal.attempts,
        proposal.evidence,
        eur("66.67"),
        duly.ItemId("INV-1", installment=2, part=1),
        duly.currency_info("DEM"),
        eur(100).split_evenly(3),
        refusal,
        duly.date_program_run([duly.Step.add_days(1)], JAN),
        duly.date_program_explain([duly.Step.end_of_month()], JAN),
        duly.DerivedStep("end_of_month", JAN, date(2026, 1, 31)),
        period,
        duly.day_count_year_fraction("act_360", period),
        explained,
        *explained.installments,
        offer,
        *explained.trace,
        *explained.trace[0].offers,
        facts,
        line,
        line.due,
        *line.tiers,
        duly.TermsOptions(roll="following", cash_step=Decimal("0.05")),
        duly.DueChange(JAN, MAR, waive_past=True),
        duly.DueHistory(JAN, [duly.DueChange(JAN, MAR)]),
        duly.LegalCaps("house", [rule]),
        rule,
        duly.CapFacts("business", JAN, MAR, False, False),
        duly.BaseFacts(eur(119), tax=eur(19)),
        duly.Discountable(eur(119), eur(100), "half_up", cash_step="0.05"),
        duly.Discounted(eur(2), eur(98)),
        duly.MixedTax(eur(100), "2%", "19%"),
        duly.Early(eur(100), eur(2), eur(50), True),
        duly.discount_settle(duly.Early(eur(100), eur(2), eur(50), True)),
        duly.Creditor("sole", "Duly Ltd", base_currency="EUR"),
        duly.Customer("ACME", "Acme", parent="GROUP", billing_accounts=["A-1"]),
        duly.Line("bolts", eur(10), quantity=Decimal("2.50"), unit_price=4, tax_rate="19%"),
        duly.BookedRate("EUR", Decimal("0.9")),
        duly.Refund("REF-1", "ACME", MAR, eur(5), reason="twice paid"),
        duly.Target("INV-1", installment=1, part=0),
        duly.Transfer("TR-1", "INV-1", eur(5), MAR, "BETA"),
        duly.Residual("RES-1", "INV-1", eur(5), MAR, due=MAR),
        duly.Conversion("CO-1", "INV-1", eur(5), usd(6), MAR),
        duly.FxDifference("FX-1", "INV-2", eur(3), MAR),
        duly.Identification("IDN-1", "PAY-9", "ACME", date=MAR),
        duly.PeriodLock("LOCK-1", JAN),
        duly.PolicyChange("POL-1", duly.LedgerPolicy(locked_period="first_open_day")),
        duly.LedgerPolicy(across_customers=duly.AcrossCustomers.listed([("GROUP", "ACME")])),
        duly.Together("TOG-1", [duly.Payment("PAY-8", MAR, eur(1))]),
        posted,
        duly.PostResult(posted=posted),
        duly.PostResult(refusal=refusal),
        duly.PositionQuery(MAR, known=MAR, customer="ACME", entries=True),
        share,
        *share.shares,
        duly.Buckets("30,60,90", "2026-1"),
        duly.BucketName("not_due", "Not due"),
        rates,
        duly.AgingPolicy(basis="invoice", fallback=["due"], convert=rates),
        duly.StatementOptions("15,30", "own_date", True),
        duly.LastStatement(JAN, duly.Known.through(3)),
        duly.JournalOptions(base={"sole": "EUR"}),
        duly.ControlLine(eur("1000.00"), entry="INV-1"),
        duly.AccountBalance("EUR", eur(10), eur(-4), eur(6)),
        terms,
        duly.Calendar.saturday_sunday(),
        *duly.PaymentReference.find_in("KID 12345674", ["kid_mod10"]),
        *duly.reference_scheme_near_misses("kid_mod10", "12354674", ["12345674"]),
    ]


def unions() -> list[object]:
    """A value of every kind of every union."""
    rule = duly.CapRule("business", "invoice", 60, "exact", "never", JAN, MAR, "law")
    given: dict[str, dict[str, Any]] = {
        "SplitRule": {"round_each_rest_last": "half_even"},
        "Step": {
            "add_days": 30, "add_weeks": 2, "add_months": 1, "day_of_month": 10,
            "month_of_year": 6, "next_day_of_month": 20, "payment_days": [10, 25],
            "weekday": "friday", "cutoff_month": 15, "add_business_days": 5, "adjust": "following",
        },
        "BaseDate": {"fixed": JAN},
        "Share": {"percent": "50%", "percent_of_remainder": "50%", "fixed": eur(5), "parts": 3},
        "DiscountOff": {"percent": "2%", "fixed": eur(20)},
        "CapWarning": {"too_long": (MAR, 3, rule), "stale": rule, "no_rule": "public"},
        "Known": {"on": JAN, "through": 3},
        "AcrossCustomers": {"listed": [("GROUP", "ACME")]},
        "ActivityKind": {"document": "invoice"},
        "AllocationOrder": {"referenced_first": ["INV-2", "INV-1"]},
        "AgingGroup": {"parent": {"ACME": "GROUP"}},
        "ReferenceSlip": {"changed": 2, "swapped": 3},
        "PayerMark": {"account": "DE02", "alias": "Acme Holding", "name": "Acme Ltd"},
        "Slide": {"linear": ("3%", JAN, MAR), "yearly": ("12%", "days_365", MAR)},
    }
    values = []
    for name, carried in given.items():
        union = getattr(duly, name)
        for kind in kinds(union):
            value = carried.get(kind)
            arguments = () if value is None else value if isinstance(value, tuple) else (value,)
            values.append(getattr(union, kind)(*arguments))
    return values


def kinds(union: type) -> list[str]:
    """The words of a union: its constructors."""
    return [
        name
        for name, what in vars(union).items()
        if isinstance(what, staticmethod) and not name.startswith("_") and name != "from_json"
    ]


def answers() -> list[object]:
    """What a ledger answers, with everything inside it."""
    books = ledger()
    query = duly.PositionQuery(MAR, entries=True, post_dated=True)
    position = books.position(query)
    rates = duly.ClosingRates("EUR", MAR, {"USD": Decimal("0.95")})
    policy = duly.AgingPolicy(drill_down=True, convert=rates, post_dated=True)
    items = [
        duly.OpenItem("A#1", "invoice", eur(9), eur(9), customer="ACME", posting_date=JAN,
                      dimensions=[("disputed", eur(12))]),
        duly.OpenItem("B#1", "invoice", usd(9), usd(9), customer="ACME", posting_date=JAN),
    ]
    own = duly.JournalOptions(base={"sole": "EUR"})
    by_posting = duly.AgingPolicy("due", fallback=["posting"])
    return [
        *books,
        *position,
        *(position.post_dated or []),
        *position.balance("ACME"),
        position.aging(policy),
        duly.aging_of(MAR, items, by_posting),
        position.statement("ACME"),
        books.as_of(date(2026, 1, 20)).statement("ACME"),
        books.status("INV-1", MAR),
        *books.history("INV-1"),
        *books.changed_since(duly.Known.through(4), MAR),
        books.roll_forward(JAN, MAR),
        books.activity_statement("ACME", JAN, MAR),
        books.balance_forward_statement("BETA", duly.LastStatement(FEB, duly.Known.everything()),
                                        MAR),
        books.journal(JAN, MAR, options=own),
        books.revaluation(rates, own),
        books.tie(JAN, MAR, [duly.ControlLine(eur(5))]),
    ]


def inside(value: object) -> Iterator[object]:
    """A value and the values in it, as far as they are of this library."""
    if isinstance(value, list | tuple):
        for one in value:
            yield from inside(one)
    elif type(value).__module__ == "duly":
        yield value
        if not isinstance(value, duly.Ledger | duly.Position | duly.PaymentTerms):
            for name in properties(type(value)):
                yield from inside(getattr(value, name))


def properties(kind: type) -> list[str]:
    return [name for name, what in vars(kind).items() if type(what).__name__ == "getset_descriptor"]


def everything() -> dict[str, list[object]]:
    """Values by the name of their class, some of each."""
    found: dict[str, list[object]] = {}
    for value in inside([*made(), *unions(), *answers()]):
        of_kind = found.setdefault(type(value).__name__, [])
        if len(of_kind) < 20 and value not in of_kind:
            of_kind.append(value)
    return found
