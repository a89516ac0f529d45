"""The forms in which values stand in the vectors: read by constructors, so that a refusal keeps
its code, and written down from the fields of what was answered."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import duly

#: What stands in a vector: JSON as Python reads it.
Json = Any


# ------------------------------------------------------------------------------------------ read


def day(text: str) -> date:
    """`"2026-02-28"`."""
    return duly.date_parse(text)


def maybe_day(text: str | None) -> date | None:
    return None if text is None else day(text)


def money(form: Json) -> duly.Money:
    """`{"amount": "66.67", "currency": "EUR"}`."""
    return amount_of(**form)


def amount_of(amount: str, currency: str) -> duly.Money:
    return duly.Money.parse(amount, currency)


def maybe_money(form: Json | None) -> duly.Money | None:
    return None if form is None else money(form)


def split_rule(form: Json) -> duly.SplitRule:
    """`"largest_remainder"`, `{"round_each_rest_last": "half_up"}`."""
    match form:
        case {"round_each_rest_last": str(mode)}:
            return duly.SplitRule.round_each_rest_last(mode)
        case "largest_remainder":
            return duly.SplitRule.largest_remainder()
        case "truncate_rest_last":
            return duly.SplitRule.truncate_rest_last()
    raise LookupError(f"no rule {form!r}")


def calendar(form: Json) -> duly.Calendar:
    """A weekend with holidays, or several calendars as one."""
    match form:
        case {"join": str(rule), "calendars": list(parts)} if len(form) == 2:
            return duly.Calendar.joined([calendar(part) for part in parts], rule)
        case {"weekend": list(weekend), "holidays": list(holidays)} if len(form) == 2:
            return duly.Calendar(weekend, [day(holiday) for holiday in holidays])
    raise LookupError(f"no calendar {form!r}")


def maybe_calendar(form: Json | None) -> duly.Calendar | None:
    return None if form is None else calendar(form)


def step(form: Json) -> duly.Step:
    """`"end_of_month"`, `{"add_days": 30}`, `{"payment_days": [10, 25]}`."""
    made: duly.Step
    if isinstance(form, str):
        made = getattr(duly.Step, form)()
    else:
        ((word, value),) = form.items()
        made = getattr(duly.Step, word)(value)
    return made


def program(form: list[Json]) -> list[duly.Step]:
    return [step(one) for one in form]


def base_date(form: Json) -> duly.BaseDate:
    """`"delivery"`, `{"fixed": "2026-02-28"}`."""
    match form:
        case {"fixed": str(text)}:
            return duly.BaseDate.fixed(day(text))
        case "invoice" | "posting" | "delivery" | "receipt" | "service_end" | "period_end":
            made: duly.BaseDate = getattr(duly.BaseDate, form)()
            return made
    raise LookupError(f"no base {form!r}")


def known(form: Json | None) -> duly.Known:
    """`{"on": "2026-02-28"}`, `{"through": 3}`; absent, everything is."""
    match form:
        case None:
            return duly.Known.everything()
        case {"on": str(text)}:
            return duly.Known.on(day(text))
        case {"through": int(number)}:
            return duly.Known.through(number)
    raise LookupError(f"no {form!r} is known")


def buckets(form: Json | None) -> duly.Buckets | None:
    """`"30,60,90"`, `{"bounds": "30,60,90", "version": "2026-1"}`."""
    match form:
        case None:
            return None
        case str(bounds):
            return duly.Buckets(bounds)
        case dict():
            return duly.Buckets(**form)
    raise LookupError(f"no buckets {form!r}")


def order(form: Json | None) -> duly.AllocationOrder | None:
    match form:
        case None:
            return None
        case "oldest_first":
            return duly.AllocationOrder.oldest_first()
        case {"referenced_first": list(ids)}:
            return duly.AllocationOrder.referenced_first(ids)
    raise LookupError(f"no order {form!r}")


def item(form: Json) -> duly.OpenItem:
    return duly.OpenItem.from_json(json.dumps(form))


# --------------------------------------------------------------------------------------- written


def number(value: Decimal) -> str:
    """A decimal with its scale; never an exponent."""
    return format(value, "f")


def text(amount: duly.Money) -> str:
    return number(amount.amount)


def texts(amounts: Sequence[duly.Money]) -> list[str]:
    return [text(amount) for amount in amounts]


def told(value: Any) -> Json:
    """A value as its JSON form has it, from its fields."""
    match value:
        case None | bool() | int() | str():
            return str(value) if isinstance(value, str) else value
        case date():
            return value.isoformat()
        case duly.Money():
            return {"amount": text(value), "currency": value.currency}
        case duly.ItemId():
            return value.text()
        case list():
            return [told(one) for one in value]
        case duly.DiscountOffer():
            return fields(value, "until", "discount", "pay")
        case duly.Buckets():
            return without_none(fields(value, "bounds", "version"))
        case duly.Posted():
            return without_none(fields(value, "sequence", "effective", "outcome"))
        case duly.Step(kind="cutoff_month"):
            return {value.kind: value.day}
        case duly.Step() | duly.BaseDate() | duly.SplitRule():
            return value.kind if value.value is None else {value.kind: told(value.value)}
        case duly.InstallmentTrace():
            return without_empty(fields(value, "line", "base", "due", "offers"))
        case duly.OfferTrace():
            return fields(value, "base", "until", "cut_to_due")
        case duly.Derivation():
            return fields(value, "base", "steps", "nominal", "date")
        case duly.DerivedStep():
            return {"step": told(value.step), "from": told(value.from_), "to": told(value.to)}
    raise TypeError(f"{value!r} is written nowhere")


def fields(record: object, *names: str) -> dict[str, Json]:
    return {name: told(getattr(record, name)) for name in names}


def without_none(form: dict[str, Json]) -> dict[str, Json]:
    return {name: value for name, value in form.items() if value is not None}


def without_empty(form: dict[str, Json]) -> dict[str, Json]:
    return {name: value for name, value in form.items() if value != []}
