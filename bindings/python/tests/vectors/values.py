"""Amounts, dates, terms, discounts and limits: calls that need no ledger."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import duly
from vectors.form import (
    Json,
    base_date,
    calendar,
    day,
    maybe_calendar,
    maybe_day,
    maybe_money,
    money,
    number,
    program,
    split_rule,
    told,
)


def currency(code: str) -> Json:
    info = duly.currency_info(code)
    return {"code": info.code, "digits": info.digits}


def money_parse(amount: str, currency: str) -> Json:
    return told(duly.Money.parse(amount, currency))


def money_plus(amount: Json, other: Json) -> Json:
    return told(money(amount).plus(money(other)))


def money_times(amount: Json, rate: str, rounding: str) -> Json:
    return told(money(amount).times(rate, rounding))


def round_to_step(amount: Json, step: str, rounding: str) -> Json:
    return told(money(amount).round_to_step(step, rounding))


def round_(number_: str, decimals: int, rounding: str) -> Json:
    return number(duly.rounding_mode_round(rounding, number_, decimals))


def split(amount: Json, weights: list[str], rule: Json) -> Json:
    parts = money(amount).split(weights, split_rule(rule))
    return {"parts": told(parts.parts), "rule": told(parts.rule)}


def rate_plus(rate: str, points: str) -> Json:
    return duly.rate_plus(rate, points)


def date_parse(date: str) -> Json:
    return told(duly.date_parse(date))


def plus_months(date: str, months: int) -> Json:
    return told(duly.date_plus_months(day(date), months))


def plus_days(date: str, days: int) -> Json:
    return told(duly.date_plus_days(day(date), days))


def roll(calendar_: Json, date: str, roll: str) -> Json:
    return told(calendar(calendar_).roll(day(date), roll))


def add_business_days(calendar_: Json, date: str, days: int) -> Json:
    return told(calendar(calendar_).add_business_days(day(date), days))


def run_program(program_: list[Json], base: str, calendar: Json | None = None) -> Json:
    way = duly.date_program_explain(program(program_), day(base), maybe_calendar(calendar))
    steps = [{"from": told(step.from_), "to": told(step.to)} for step in way.steps]
    run = duly.date_program_run(program(program_), day(base), maybe_calendar(calendar))
    assert (run.nominal, run.date) == (way.nominal, way.date)
    return {"nominal": told(way.nominal), "date": told(way.date), "steps": steps}


def _period(start: str, end: str, termination: str | None) -> duly.DayCountInput:
    return duly.DayCountInput(day(start), day(end), termination=maybe_day(termination))


def day_count(
    start: str, end: str, termination: str | None = None, day_count: str = "act_365_fixed"
) -> Json:
    period = _period(start, end, termination)
    part = duly.day_count_year_fraction(day_count, period)
    return {
        "days": duly.day_count_days(day_count, period),
        "numerator": part.numerator,
        "denominator": part.denominator,
    }


def simple_interest(
    amount: Json,
    rate: str,
    start: str,
    end: str,
    rounding: str,
    termination: str | None = None,
    day_count: str = "act_365_fixed",
) -> Json:
    period = _period(start, end, termination)
    return told(duly.day_count_interest(day_count, period, money(amount), rate, rounding))


def terms_parse(text: str) -> Json:
    return {"canonical": duly.PaymentTerms(text).text()}


def schedule(terms: str, **facts: Json) -> Json:
    return _installments(duly.PaymentTerms(terms), **facts)


def schedule_lines(lines: list[Json], **facts: Json) -> Json:
    return _installments(duly.PaymentTerms.of_lines([_line(**line) for line in lines]), **facts)


def _installments(
    terms: duly.PaymentTerms,
    invoice_date: str,
    total: Json,
    tax: Json | None = None,
    freight: Json | None = None,
    discountable_lines: Json | None = None,
    calendar: Json | None = None,
    bases: dict[str, str] | None = None,
    rates: dict[str, str] | None = None,
    roll: str | None = None,
    discount_base: str | None = None,
    discount_without_freight: bool = False,
    tax_in: str | None = None,
    freight_in: str | None = None,
    split: Json | None = None,
    cash_step: str | None = None,
    trace: bool = False,
) -> Json:
    """Each installment with its offers; the way to each date where it is asked for (F7)."""
    days = {base: day(text) for base, text in (bases or {}).items()}
    facts = duly.ScheduleInput(
        day(invoice_date),
        money(total),
        tax=maybe_money(tax),
        freight=maybe_money(freight),
        discountable_lines=maybe_money(discountable_lines),
        calendar=maybe_calendar(calendar),
        posting_date=days.pop("posting", None),
        delivery_date=days.pop("delivery", None),
        receipt_date=days.pop("receipt", None),
        service_end=days.pop("service_end", None),
        period_end=days.pop("period_end", None),
        rates={code: Decimal(rate) for code, rate in (rates or {}).items()},
    )
    if days:
        raise LookupError(f"no base of a document: {days}")
    chosen = duly.TermsOptions(
        roll=roll or terms.options.roll,
        discount_base=discount_base or terms.options.discount_base,
        discount_without_freight=discount_without_freight,
        tax=tax_in,
        freight=freight_in,
        split=terms.options.split if split is None else split_rule(split),
        cash_step=cash_step,
    )
    terms = terms.with_options(chosen)
    made = terms.schedule_explained(facts) if trace else terms.schedule(facts)
    parts = [
        {
            "due": told(part.due),
            "nominal_due": told(part.nominal_due),
            "amount": told(part.amount),
            "offers": told(part.offers),
        }
        for part in made.installments
    ]
    return {"installments": parts} | ({"trace": told(made.trace)} if trace else {})


def _line(
    share: Json, due: list[Json], base: Json = "invoice", offers: list[Json] | None = None
) -> duly.TermsLine:
    tiers = [_offer(**offer) for offer in offers or []]
    return duly.TermsLine(_share(share), _counted(due, base), tiers=tiers)


def _share(form: Json) -> duly.Share:
    match form:
        case {"percent": str(rate)}:
            return duly.Share.percent(rate)
        case {"percent_of_remainder": str(rate)}:
            return duly.Share.percent_of_remainder(rate)
        case {"fixed": dict(amount)}:
            return duly.Share.fixed(money(amount))
        case "remainder":
            return duly.Share.remainder()
    raise LookupError(f"no share {form!r}")


def _offer(
    until: list[Json], rate: str | None = None, amount: Json | None = None, base: Json = "invoice"
) -> duly.DiscountTier:
    """A percentage where it is said, else an amount."""
    if rate is None and amount is not None:
        off = duly.DiscountOff.fixed(money(amount))
    else:
        off = duly.DiscountOff.percent(rate or "")
    return duly.DiscountTier(off, _counted(until, base))


def _counted(steps: list[Json], base: Json) -> duly.TermsDate:
    """A program from a day of the document."""
    return duly.TermsDate(base_date(base), program(steps))


def reference_check(scheme: str, text: str) -> Json:
    return _reference(duly.reference_scheme_check(scheme, text))


def reference_make(scheme: str, payload: str) -> Json:
    return _reference(duly.reference_scheme_make(scheme, payload))


def _reference(found: duly.PaymentReference) -> Json:
    return {
        "scheme": told(found.scheme),
        "canonical": found.canonical,
        "printed": found.printed,
        "payload": found.payload,
    }


def reference_recognize(text: str) -> Json:
    return {"schemes": [told(one.scheme) for one in duly.PaymentReference.recognize(text)]}


def reference_near(scheme: str, text: str, open: list[str]) -> Json:
    near = duly.reference_scheme_near_misses(scheme, text, open)
    return {
        "near": [
            {
                "reference": one.reference,
                "scheme": told(one.scheme),
                "slip": {one.slip.kind: one.slip.value},
            }
            for one in near
        ]
    }


def late_days(due: str, changes: list[Json], asked: str) -> Json:
    made = [
        duly.DueChange(day(one["effective"]), day(one["due"]), waive_past=one["waive_past"])
        for one in changes
    ]
    history, on = duly.DueHistory(day(due), made), day(asked)
    return {"late": history.late_days(on), "age": history.days_past_due(on)}


def tier_discount(total: Json, tax: Json, rate: str, base: str = "gross") -> Json:
    sum_, taxed = money(total), money(tax)
    if base == "mixed":
        net = sum_ - taxed
        taxed = duly.discount_mixed_tax(duly.MixedTax(net, rate, _rate_of(taxed, net)))
        sum_ = net + taxed
    counted = duly.discount_base_amount(base, duly.BaseFacts(sum_, tax=taxed))
    facts = duly.Discountable(sum_, counted, duly.RoundingMode.HALF_UP)
    less = duly.discount_of(duly.DiscountOff.percent(rate), facts)
    return {"discount": told(less.discount), "pay": told(less.pay), "total": told(sum_)}


def _rate_of(tax: duly.Money, net: duly.Money) -> str:
    """The rate a tax was billed at: the vectors give the amount, the library asks for the rate."""
    if net.is_zero():
        return "0%"
    rate = duly.rate_percent((tax.amount * 100 / net.amount).normalize())
    if net.times(rate) != tax:
        raise LookupError(f"{tax} on {net} is not a rate that can be written down")
    return rate


def partial_discount(
    residual: Json, discount: Json, paid: Json, policy: str | None = None
) -> Json:
    facts = duly.Early(money(residual), money(discount), money(paid), True)
    settled = duly.discount_settle(facts, policy)
    return {"discount": told(settled.discount), "settles": told(settled.settles)}


def round_once(lines: list[Json], rate: str, rounding: str, step: str | None = None) -> Json:
    amounts = [money(line) for line in lines]
    total = duly.Money.sum(amounts, amounts[0].currency)
    facts = duly.Discountable(total, total, rounding, cash_step=step)
    less = duly.discount_of(duly.DiscountOff.percent(rate), facts)
    return {"discount": told(less.discount), "pay": told(less.pay)}


def legal_caps(
    caps: Json,
    invoice: str,
    due: str,
    as_of: str,
    case: str = "business",
    receipt: str | None = None,
    by_month_end: bool = False,
    expressly_agreed: bool = False,
) -> Json:
    law = duly.LegalCaps.builtin(caps) if isinstance(caps, str) else _law(**caps)
    facts = duly.CapFacts(
        case,
        day(invoice),
        day(due),
        by_month_end,
        expressly_agreed,
        receipt=maybe_day(receipt),
    )
    return {"warnings": [_warning(one) for one in law.check(facts, day(as_of))]}


def _law(set: str, rules: list[Json]) -> duly.LegalCaps:
    read = []
    for rule in rules:
        dates = {name: day(rule[name]) for name in ("reviewed", "review_by")}
        words = {"from_" if name == "from" else name: value for name, value in rule.items()}
        read.append(duly.CapRule(**words | dates))
    return duly.LegalCaps(set, read)


def _warning(warning: duly.CapWarning) -> Json:
    rule = warning.rule
    match warning.kind:
        case "too_long" if rule is not None:
            told_of = {"latest": told(warning.latest), "days_over": warning.days_over}
            return {"too_long": told_of | {"days": rule.days}}
        case "stale" if rule is not None:
            return {"stale": {"days": rule.days, "review_by": told(rule.review_by)}}
        case "no_rule":
            return {"no_rule": told(warning.case)}
    raise LookupError(f"no warning {warning!r}")


#: What the names of an input are called here, where a module or a function has that name.
RENAMED = {
    "round": {"number": "number_"},
    "roll": {"calendar": "calendar_"},
    "add_business_days": {"calendar": "calendar_"},
    "run_program": {"program": "program_"},
}

CALLS: dict[str, Callable[..., Json]] = {
    "currency": currency,
    "money_parse": money_parse,
    "money_plus": money_plus,
    "money_times": money_times,
    "round_to_step": round_to_step,
    "round": round_,
    "split": split,
    "rate_plus": rate_plus,
    "date_parse": date_parse,
    "plus_months": plus_months,
    "plus_days": plus_days,
    "roll": roll,
    "add_business_days": add_business_days,
    "run_program": run_program,
    "day_count": day_count,
    "simple_interest": simple_interest,
    "terms_parse": terms_parse,
    "schedule": schedule,
    "schedule_lines": schedule_lines,
    "tier_discount": tier_discount,
    "partial_discount": partial_discount,
    "round_once": round_once,
    "late_days": late_days,
    "legal_caps": legal_caps,
    "reference_check": reference_check,
    "reference_make": reference_make,
    "reference_recognize": reference_recognize,
    "reference_near": reference_near,
}
