"""A story: entries posted to one ledger and questions between them, each step answered in turn."""

import aging
import dates
import roll_forward
import status
from ledger import Ledger, text
from refused import Refused


def story(given):
    book = Ledger()
    return {"answers": [told(book, step) for step in given["steps"]]}


def told(book, step):
    (ask, given), = step.items()
    try:
        return ASKED[ask](book, given)
    except Refused as refused:
        first = getattr(refused, "date", None)
        return {"error": {"code": refused.code, **({"date": first.isoformat()} if first else {})}}


def post(book, given):
    return book.post(given)


def open_items(book, given):
    day, known = dates.parse(given["as_of"]), given.get("known")
    return [{"item": item.name(), "customer": book.customer(item, day, known), "kind": item.kind,
             "due": book.due(item, day, known).isoformat(),
             "original": text(item.original, item.currency),
             "open": text(book.open_units(item, day, known), item.currency),
             "currency": item.currency} for item in book.open_items(day, known)]


def status_of(book, given):
    return status.status(book, given["document"], dates.parse(given["as_of"]), given.get("known"))


def changed_since(book, given):
    changes = book.changed_since(given["since"], dates.parse(given["as_of"]))
    return [{"item": item.name(), "before": before and text(before, item.currency),
             "after": after and text(after, item.currency), "entries": entries}
            for item, before, after, entries in changes]


def aging_of(book, given):
    policy = {name: given[name] for name in ("buckets", "basis", "unapplied") if name in given}
    rows = aging.aging(book, dates.parse(given["as_of"]), given.get("known"), **policy)
    return {"rows": [{**row, "buckets": [text(units, row["currency"]) for units in row["buckets"]],
                      "unapplied": text(row["unapplied"], row["currency"]),
                      "total": text(row["total"], row["currency"])} for row in rows]}


def rolled(book, given):
    rows = roll_forward.roll_forward(book, *period(given))
    return {"rows": [{"creditor": creditor, "customer": customer, "currency": currency,
                      "opening": text(opening, currency),
                      "columns": {name: text(units, currency)
                                  for name, units in sorted(columns.items())},
                      "closing": text(closing, currency)}
                     for (creditor, customer, currency), opening, columns, closing in rows]}


def activity(book, given):
    statement = roll_forward.activity(book, given["creditor"], given["customer"], *period(given))
    return [{"currency": currency, "opening": text(opening, currency),
             "movements": [{"date": day.isoformat(), "entry": entry,
                            "amount": text(units, currency)}
                           for (day, entry, _), units in movements.items()],
             "closing": text(closing, currency)}
            for currency, opening, movements, closing in statement]


def period(given):
    return dates.parse(given["from"]), dates.parse(given["to"]), given.get("known")


ASKED = {"post": post, "open_items": open_items, "status": status_of,
         "changed_since": changed_since, "aging": aging_of, "roll_forward": rolled,
         "activity_statement": activity}
