"""Aging, statements, balances and allocations: of a ledger's items, or of a host's own."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import duly
from vectors.form import (
    Json,
    buckets,
    day,
    item,
    known,
    money,
    order,
    text,
    texts,
    told,
)


def bucket_edges(buckets_: Json, as_of: str) -> Json:
    made = buckets(buckets_)
    assert made is not None
    return made.edges(day(as_of))


def bucket_labels(buckets_: Json | None = None, basis: str = "due") -> Json:
    made = buckets(buckets_) or duly.AgingPolicy().buckets
    return [name.label for name in made.names(basis)]


def aging(as_of: str, items: list[Json], **asked: Json) -> Json:
    """An aging of items that are given."""
    policy, totals = _policy(**asked)
    return _report(duly.aging_of(day(as_of), [item(one) for one in items], policy), totals)


def ledger_aging(
    ledger: duly.Ledger, as_of: str, known_: Json | None = None, **asked: Json
) -> Json:
    position = ledger.as_known(known(known_), day(as_of))
    policy, totals = _policy(**asked)
    return _report(position.aging(policy), totals)


def _policy(
    basis: str | None = None,
    fallback: list[str] | None = None,
    missing: str | None = None,
    buckets_: Json | None = None,
    unapplied: str | None = None,
    group_by: Json | None = None,
    project: bool | None = None,
    drill_down: bool | None = None,
    convert: Json | None = None,
    totals: bool = False,
) -> tuple[duly.AgingPolicy, bool]:
    policy = duly.AgingPolicy(
        basis=basis,
        fallback=fallback,
        missing=missing,
        buckets=buckets(buckets_),
        unapplied=unapplied,
        group_by=_group(group_by),
        project=project,
        drill_down=drill_down,
        convert=None if convert is None else _rates(**convert),
    )
    return policy, totals


def _group(form: Json | None) -> duly.AgingGroup | None:
    match form:
        case None:
            return None
        case "customer":
            return duly.AgingGroup.customer()
        case "billing_account":
            return duly.AgingGroup.billing_account()
        case {"parent": dict(parents)}:
            return duly.AgingGroup.parent(parents)
    raise LookupError(f"no group {form!r}")


def _rates(base: str, date: str, rates: dict[str, str]) -> duly.ClosingRates:
    read = {code: Decimal(rate) for code, rate in rates.items()}
    return duly.ClosingRates(base, day(date), read)


def _report(report: duly.AgingReport, totals: bool) -> Json:
    """What says nothing is left out."""
    answer: dict[str, Json] = {"rows": [_row(row, report.policy) for row in report.rows]}
    if totals:
        answer["creditors"] = [_total(total) for total in report.creditors]
        answer["currencies"] = [_total(total) for total in report.currencies]
        if report.base is not None:
            answer["base"] = _base(report.base)
    notes: dict[str, Json] = {
        "fallbacks": [{"item": told(one.item), "used": told(one.used)} for one in report.fallbacks],
        "excess": [
            {
                "item": told(one.item),
                "dimension": told(one.dimension),
                "said": text(one.said),
                "open": text(one.open),
            }
            for one in report.excess
        ],
        "undated": told(report.undated),
        "without_booked_rate": told(report.without_booked_rate),
    }
    answer |= {name: notes_ for name, notes_ in notes.items() if notes_}
    if report.policy.buckets.version is not None:
        answer["buckets"] = told(report.policy.buckets)
    return answer


def _total(total: duly.AgingTotal) -> Json:
    answer = _amounts(total.currency, total.amounts)
    if total.creditor is not None:
        answer["creditor"] = total.creditor
    return answer


def _row(row: duly.AgingRow, policy: duly.AgingPolicy) -> Json:
    answer = _amounts(row.currency, row.amounts)
    answer |= {"creditor": row.creditor, "customer": row.customer}
    if policy.group_by.kind == "billing_account":
        answer["billing_account"] = row.billing_account
    if row.items is not None:
        answer["items"] = told(row.items)
    return answer


def _amounts(currency: str, amounts: duly.AgingAmounts) -> dict[str, Json]:
    answer: dict[str, Json] = {"currency": currency} | _cells(amounts)
    dimensions = {
        told(one.dimension): _cells(one)
        for one in amounts.dimensions
        if one.total or any(one.buckets)
    }
    if dimensions:
        answer["dimensions"] = dimensions
    if amounts.base is not None:
        answer["base"] = _base(amounts.base)
    return answer


def _cells(
    row: duly.AgingAmounts | duly.DimensionAmounts | duly.AgingBase | duly.StatementCurrency,
) -> dict[str, Json]:
    return {
        "buckets": texts(row.buckets),
        "unapplied": text(row.unapplied),
        "total": text(row.total),
    }


def _base(base: duly.AgingBase) -> Json:
    more = {"at_booking": text(base.at_booking), "revaluation": text(base.revaluation)}
    return _cells(base) | more


def balance(
    ledger: duly.Ledger, creditor: str, customer: str, as_of: str, known_: Json | None = None
) -> Json:
    position = ledger.as_known(known(known_), day(as_of))
    return [
        {
            "currency": one.currency,
            "debits": text(one.debits),
            "credits": text(one.credits),
            "net": text(one.net),
        }
        for one in position.balance(customer, creditor)
    ]


def open_item_statement(
    ledger: duly.Ledger,
    creditor: str,
    customer: str,
    as_of: str,
    known_: Json | None = None,
    buckets_: Json | None = None,
    unapplied: str | None = None,
    nominal_due: bool = False,
    entries: bool = False,
) -> Json:
    options = duly.StatementOptions(buckets(buckets_), unapplied, nominal_due)
    query = duly.PositionQuery(
        day(as_of), known=known(known_), customer=customer, entries=entries
    )
    statement = ledger.position(query).statement(customer, options, creditor)
    return [
        {
            "currency": one.currency,
            "items": [_statement_item(shown, entries) for shown in one.items],
            "past_due": text(one.past_due),
            "disputed": text(one.disputed),
        }
        | _cells(one)
        for one in statement.currencies
    ]


def _statement_item(shown: duly.StatementItem, entries: bool) -> Json:
    offers = [
        {
            "until": told(offer.until),
            "discount": text(offer.discount),
            "pay": None if offer.pay is None else text(offer.pay),
        }
        for offer in shown.offers
    ]
    answer: dict[str, Json] = {
        "item": told(shown.id),
        "kind": told(shown.kind),
        "invoice_date": told(shown.invoice_date),
        "due": told(shown.due),
        "original": text(shown.original),
        "settled": text(shown.settled),
        "open": text(shown.open),
        "disputed": text(shown.disputed),
        "days_past_due": shown.days_past_due,
        "offers": offers,
    }
    if entries:
        answer["entries"] = [_movement(one.date, one.entry, one.amount) for one in shown.entries]
    return answer


def activity_statement(
    ledger: duly.Ledger,
    creditor: str,
    customer: str,
    from_: str,
    to: str,
    known_: Json | None = None,
) -> Json:
    statement = ledger.activity_statement(
        customer, day(from_), day(to), known(known_), creditor
    )
    return [
        {
            "currency": account.currency,
            "opening": text(account.opening),
            "movements": _movements(account.lines),
            "closing": text(account.closing),
        }
        for account in statement.currencies
        if _tells(account)
    ]


def balance_forward_statement(
    ledger: duly.Ledger,
    creditor: str,
    customer: str,
    last: Json,
    as_of: str,
    known_: Json | None = None,
) -> Json:
    before = duly.LastStatement(day(last["as_of"]), known(last.get("known")))
    statement = ledger.balance_forward_statement(
        customer, before, day(as_of), known(known_), creditor
    )
    return [
        {
            "currency": account.currency,
            "opening": text(account.opening),
            "prior_period": _movements(account.prior_period),
            "movements": _movements(account.lines),
            "closing": text(account.closing),
        }
        for account in statement.currencies
        if _tells(account)
    ]


def _tells(account: duly.StatementAccount) -> bool:
    """The vectors tell movements only: neither documents of nothing nor what settled what inside
    an account, nor an account that has nothing else."""
    lines = account.lines + account.prior_period
    return bool(account.opening) or any(line.amount for line in lines)


def _movements(lines: list[duly.StatementLine]) -> list[Json]:
    return [_movement(line.date, line.entry, line.amount) for line in lines if line.amount]


def _movement(on: date, entry: str, amount: duly.Money) -> Json:
    return {"date": told(on), "entry": entry, "amount": text(amount)}


def ledger_allocate(
    ledger: duly.Ledger,
    creditor: str,
    customer: str,
    as_of: str,
    amount: Json,
    known_: Json | None = None,
    order_: Json | None = None,
) -> Json:
    position = ledger.as_known(known(known_), day(as_of))
    return _allocated(money(amount), position.account(customer, creditor), order(order_))


def allocate(amount: Json, items: list[Json], order_: Json | None = None) -> Json:
    return _allocated(money(amount), [item(one) for one in items], order(order_))


def _allocated(
    amount: duly.Money, items: list[duly.OpenItem], order: duly.AllocationOrder | None
) -> Json:
    spread = duly.aging_allocate(amount, items, order)
    shares = [{"item": told(one.item), "amount": text(one.amount)} for one in spread.shares]
    return {"shares": shares, "left": text(spread.left)}
