"""A story: entries posted to one ledger and questions between them, each step answered in turn."""

import aging
import allocation
import dates
import journal
import open_item
import roll_forward
import statement
import status
from ledger import Ledger, cash, heard, text
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
    day = dates.parse(given["as_of"])
    items = open_item.of_ledger(book, day, given.get("known"))
    return aging.Aging(items, day, given).answer()


def post_dated(book, given):
    """G5, F4c: receipts known before their money comes, those in the books only after the day
    and those in them whose value date lies after the last day known; none known to have bounced."""
    day, known = dates.parse(given["as_of"]), given.get("known")
    book.check_asked(day, known)
    told = [fact for fact in book.facts if heard(fact, known)]
    last = dates.parse(known["on"]) if known and "on" in known else \
        max((fact.recorded for fact in told), default=None)
    answer = []
    for fact in told:
        if fact.kind != "payment":
            continue
        item = book.document_items(fact.id)[0]
        counted = item.posting <= day
        if counted and not (last and item.document_date > last):
            continue
        undone = [mark for mark in book.undone if mark.about == (fact.id,) and heard(mark, known)]
        if any(not counted or mark.date <= day for mark in undone):
            continue
        payer = book.customer(item, max(item.posting, day), known)
        answer.append({"payment": fact.id, "customer": payer, "currency": item.currency,
                       "value_date": item.document_date.isoformat(),
                       "posting_date": item.posting.isoformat(),
                       "amount": text(item.original, item.currency), "counted": counted})
    return answer


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


def statement_of(book, given):
    day, known = dates.parse(given["as_of"]), given.get("known")
    return statement.open_items(book, given["creditor"], given["customer"], day, known, given)


def forward(book, given):
    return statement.balance_forward(book, given["creditor"], given["customer"], given["last"],
                                     dates.parse(given["as_of"]), given.get("known"))


def balance(book, given):
    day, known = dates.parse(given["as_of"]), given.get("known")
    return statement.balances(book, given["creditor"], given["customer"], day, known)


def allocate(book, given):
    day, amount = dates.parse(given["as_of"]), cash(given["amount"])
    items = statement.account_items(book, given["creditor"], given["customer"], day,
                                    given.get("known"))
    return allocated(amount, items, given)


def allocated(amount, items, given):
    shares, left = allocation.allocate(amount, items, given.get("order", "oldest_first"))
    return {"shares": [{"item": item.name, "amount": text(units, amount.currency)}
                       for item, units in shares], "left": text(left, amount.currency)}


def period(given):
    return dates.parse(given["from"]), dates.parse(given["to"]), given.get("known")


ASKED = {"post": post, "open_items": open_items, "status": status_of,
         "changed_since": changed_since, "aging": aging_of, "roll_forward": rolled,
         "activity_statement": activity, "open_item_statement": statement_of,
         "balance_forward_statement": forward, "balance": balance, "allocate": allocate,
         "post_dated": post_dated, "journal": journal.journal,
         "revaluation": journal.revaluation, "tie": journal.tie}
