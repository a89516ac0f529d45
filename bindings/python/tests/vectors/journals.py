"""The journal, the revaluation and the tie, asked of a ledger within a story."""

from __future__ import annotations

from decimal import Decimal

import duly
from vectors.form import Json, day, known, money, text, told


def journal(
    ledger: duly.Ledger,
    entries: Json | None = None,
    from_: str | None = None,
    to: str | None = None,
    known_: Json | None = None,
    base: Json | None = None,
) -> Json:
    options = duly.JournalOptions(base=base or {})
    if entries is not None:
        first, last = entries
        answer = ledger.journal_of_entries(first, last, options)
    else:
        assert from_ is not None and to is not None
        answer = ledger.journal(day(from_), day(to), known(known_), options)
    return {
        "postings": [_posting(posting) for posting in answer.postings],
        "without_rate": answer.without_rate,
        "nothing_to_post": answer.nothing_to_post,
    }


def _posting(posting: duly.Posting) -> Json:
    return {
        "entry": posting.entry,
        "date": told(posting.date),
        "creditor": posting.creditor,
        "currency": posting.currency,
        "lines": [_line(line) for line in posting.lines],
    }


def _line(line: duly.PostingLine) -> Json:
    base = {} if line.base is None else {"base": text(line.base)}
    return {"role": told(line.role), "customer": line.customer, "amount": text(line.amount)} | base


def revaluation(
    ledger: duly.Ledger,
    date: str,
    currency: str,
    rates: Json,
    base: Json,
    known_: Json | None = None,
) -> Json:
    of = {name: Decimal(rate) for name, rate in rates.items()}
    closing = duly.ClosingRates(currency, day(date), of)
    answer = ledger.revaluation(closing, duly.JournalOptions(base=base), known(known_))
    return {
        "rows": [
            {
                "creditor": row.creditor,
                "role": told(row.role),
                "customer": row.customer,
                "open": text(row.open),
                "currency": row.open.currency,
                "booked": text(row.booked),
                "closing": text(row.closing),
            }
            for row in answer.rows
        ],
        "total": text(answer.total),
        "without_rate": told(answer.without_rate),
    }


def tie(
    ledger: duly.Ledger, from_: str, to: str, lines: list[Json], known_: Json | None = None
) -> Json:
    control = [
        duly.ControlLine(
            money(line["amount"]), creditor=line.get("creditor"), entry=line.get("entry")
        )
        for line in lines
    ]
    answer = ledger.tie(day(from_), day(to), control, known(known_))
    return [
        {
            "creditor": row.creditor,
            "currency": row.currency,
            "subledger": text(row.subledger),
            "control": text(row.control),
            "differences": [
                {
                    "entry": one.entry,
                    "subledger": text(one.subledger),
                    "control": text(one.control),
                }
                for one in row.differences
            ],
        }
        for row in answer.rows
    ]
