"""A story: entries posted to one ledger and questions between them, each step answered in turn.
What is refused is an answer too, and the story goes on."""

from __future__ import annotations

import json
from collections.abc import Callable

import duly
from vectors import journals, readings
from vectors.form import Json, day, known, text, told


def ledger_story(steps: list[Json]) -> Json:
    ledger = duly.Ledger()
    return {"answers": [_answer(ledger, step) for step in steps]}


def _answer(ledger: duly.Ledger, step: Json) -> Json:
    ((word, asked),) = step.items()
    take = STEPS[word]
    try:
        return post(ledger, asked) if word == "post" else take(ledger, **renamed(asked))
    except duly.DulyError as error:
        date = {} if error.date is None else {"date": error.date}
        return {"error": {"code": error.code} | date}


def renamed(asked: Json) -> dict[str, Json]:
    """What the names of an input are called here, where a function or Python has that name."""
    return {f"{name}_" if name in NAMES else name: value for name, value in asked.items()}


NAMES = {"known", "buckets", "order", "from"}


def post(ledger: duly.Ledger, entry: Json) -> Json:
    """An entry comes as the ledger writes it, without the version of the schema."""
    line = json.dumps(entry | {"v": duly.SCHEMA_VERSION})
    return told(ledger.post(duly.Entry.from_line(line)))


def open_items(ledger: duly.Ledger, as_of: str, known_: Json | None = None) -> Json:
    return [
        {
            "item": told(item.id),
            "customer": item.customer,
            "kind": told(item.kind),
            "due": told(item.due),
            "original": text(item.original),
            "open": text(item.open),
            "currency": item.open.currency,
        }
        for item in ledger.as_known(known(known_), day(as_of))
    ]


def status(ledger: duly.Ledger, document: str, as_of: str, known_: Json | None = None) -> Json:
    status = ledger.status(document, day(as_of), known(known_))
    by = status.settled_by
    return {
        "lifecycle": told(status.lifecycle),
        "settlement": told(status.settlement),
        "past_due": status.past_due,
        "days_past_due": status.days_past_due,
        "open": text(status.open),
        "summary": told(status.summary),
        "settled_by": {
            "cash": text(by.cash),
            "credit": text(by.credit),
            "discount": text(by.discount),
            "tolerance": text(by.tolerance),
            "withholding": text(by.withholding),
            "write_off": text(by.write_off),
            "moved": text(by.moved),
            "before_take_over": text(by.before_take_over),
        },
    }


def changed_since(ledger: duly.Ledger, since: Json, as_of: str) -> Json:
    def open_amount(item: duly.OpenItem | None) -> Json:
        return None if item is None else text(item.open)

    return [
        {
            "item": told(change.item),
            "before": open_amount(change.before),
            "after": open_amount(change.after),
            "entries": change.entries,
        }
        for change in ledger.changed_since(known(since), day(as_of))
    ]


def roll_forward(
    ledger: duly.Ledger, from_: str, to: str, known_: Json | None = None
) -> Json:
    report = ledger.roll_forward(day(from_), day(to), known(known_))
    return {"rows": [_roll_forward_row(row) for row in report.rows]}


def _roll_forward_row(row: duly.RollForwardRow) -> Json:
    """The columns that are not zero. Advances are payments to the vectors, and stand apart here."""
    of = row.amounts
    columns = {
        "taken_over": of.taken_over,
        "invoices": of.invoices,
        "debit_notes": of.debit_notes,
        "charges": of.charges,
        "payments": of.payments + of.advances,
        "payments_reversed": of.payments_reversed,
        "refunds": of.refunds,
        "credit_notes": of.credit_notes,
        "discounts": of.discounts,
        "tolerance": of.tolerance,
        "withholding": of.withholding,
        "write_offs": of.write_offs,
        "reversals": of.adjustments_reversed,
        "transfers": of.transfers,
        "conversions": of.conversions,
    }
    return {
        "creditor": row.creditor,
        "customer": row.customer,
        "currency": row.currency,
        "opening": text(of.opening),
        "columns": {name: text(amount) for name, amount in columns.items() if amount},
        "closing": text(of.closing),
    }


def post_dated(ledger: duly.Ledger, as_of: str, known_: Json | None = None) -> Json:
    query = duly.PositionQuery(day(as_of), known=known(known_), post_dated=True)
    return [
        {
            "payment": receipt.id,
            "customer": receipt.customer,
            "currency": receipt.amount.currency,
            "value_date": told(receipt.value_date),
            "posting_date": told(receipt.posting_date),
            "amount": text(receipt.amount),
            "counted": receipt.counted,
        }
        for receipt in ledger.position(query).post_dated or []
    ]


STEPS: dict[str, Callable[..., Json]] = {
    "post": post,
    "open_items": open_items,
    "status": status,
    "changed_since": changed_since,
    "roll_forward": roll_forward,
    "post_dated": post_dated,
    "aging": readings.ledger_aging,
    "activity_statement": readings.activity_statement,
    "open_item_statement": readings.open_item_statement,
    "balance_forward_statement": readings.balance_forward_statement,
    "balance": readings.balance,
    "journal": journals.journal,
    "revaluation": journals.revaluation,
    "tie": journals.tie,
    "allocate": readings.ledger_allocate,
}
