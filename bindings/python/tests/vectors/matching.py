"""Receipts and what they settle, debts in their order, early payment: forms of docs/json.md."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import duly
from vectors.form import Json


def _read(kind: Any, form: Json) -> Any:
    return kind.from_json(json.dumps(form))


def _all(kind: Any, forms: list[Json]) -> list[Any]:
    return [_read(kind, form) for form in forms]


def _or(kind: Any, form: Json | None) -> Any:
    return None if form is None else _read(kind, form)


def _told(value: Any) -> Json:
    return json.loads(value.to_json())


def tolerance_allowed(limit: Json, residual: Json) -> Json:
    money = _read(duly.Money, residual)
    return _told(_read(duly.ToleranceLimit, limit).allowed(money))


def early_close(installment: Json, payment: Json, policy: Json | None = None) -> Json:
    item, paid = _read(duly.OpenInstallment, installment), _read(duly.EarlyPayment, payment)
    return _told(duly.discount_close(item, paid, _or(duly.EarlyPolicy, policy)))


def early_close_together(
    installments: list[Json], payment: Json, policy: Json | None = None
) -> Json:
    items, paid = _all(duly.OpenInstallment, installments), _read(duly.EarlyPayment, payment)
    return _told(duly.discount_close_together(items, paid, _or(duly.EarlyPolicy, policy)))


def pay_by_table(installments: list[Json], from_: str, to: str) -> Json:
    items = _all(duly.OpenInstallment, installments)
    start, end = date.fromisoformat(from_), date.fromisoformat(to)
    return {"ranges": [_told(row) for row in duly.discount_pay_by_table(items, start, end)]}


def still_open(installment: Json, progress: Json) -> Json:
    frozen = _read(duly.Installment, installment)
    return _told(duly.discount_still_open(frozen, _read(duly.InstallmentProgress, progress)))


def sliding_discount(offer: Json, day: str) -> Json:
    return _told(_read(duly.SlidingOffer, offer).on(date.fromisoformat(day)))


def annual_cost(discount: str, days: int, year: str) -> Json:
    return _told(duly.discount_annual_cost(discount, days, year))


def break_even(rate: str, days: int, year: str) -> Json:
    return duly.discount_break_even(rate, days, year)


def allocate_claims(amount: Json, on: str, claims: list[Json], order_: Json = None) -> Json:
    match order_:
        case str():
            asked = getattr(duly.SettlementOrder, order_)()
        case _:
            asked = _or(duly.SettlementOrder, order_)
    debts = _all(duly.Claim, claims)
    paid = _read(duly.Money, amount)
    return _told(duly.claims_allocate(paid, date.fromisoformat(on), debts, asked))


def match_receipts(
    receipts: list[Json],
    items: list[Json],
    known_: list[Json] | None = None,
    policy: Json | None = None,
) -> Json:
    answers = duly.matching_propose(
        _all(duly.Receipt, receipts),
        _all(duly.OpenItem, items),
        _all(duly.KnownPayer, known_ or []),
        _or(duly.MatchPolicy, policy),
    )
    return {"answers": [_answer(answer) for answer in answers]}


def _answer(answer: duly.MatchResult) -> Json:
    if answer.refusal is not None:
        return {"error": {"code": answer.refusal.code, "field": answer.refusal.field}}
    return _told(answer.proposal)


CALLS: dict[str, Callable[..., Json]] = {
    "tolerance_allowed": tolerance_allowed,
    "early_close": early_close,
    "early_close_together": early_close_together,
    "pay_by_table": pay_by_table,
    "still_open": still_open,
    "sliding_discount": sliding_discount,
    "annual_cost": annual_cost,
    "break_even": break_even,
    "allocate_claims": allocate_claims,
    "match_receipts": match_receipts,
}
