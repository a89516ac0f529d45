"""The status of a document, derived on a day (U1)."""

from ledger import CASH, heard, text
from refused import Refused

CAUSES = ("cash", "credit", "discount", "tolerance", "withholding", "write_off", "moved",
          "before_take_over")


def status(book, document, day, known=None):
    items = [item for item in book.items if item.document == document
             and item.posting <= day and heard(item, known)]
    if not items:
        raise Refused("ledger.unknown_id")
    first = items[0]
    original = sum(item.original for item in items if item.part == 0)
    left = sum(book.open_units(item, day, known) for item in items)
    by = settled_by(book, items, day, known)
    cancelled = original != 0 and cancelling(book, items, day, known) == abs(original)
    days = days_past_due(book, items, day, known)
    settlement = "settled" if left == 0 else "open" if left == original else "partly_paid"
    disputed = left != 0 and all(
        book.dimension(item, "disputed", day, known) >= abs(book.open_units(item, day, known))
        for item in items if book.open_units(item, day, known))
    return {"lifecycle": "cancelled" if cancelled else "issued", "settlement": settlement,
            "past_due": days > 0, "days_past_due": days, "open": text(left, first.currency),
            "summary": summary(cancelled, settlement, by, disputed, days),
            "settled_by": {cause: text(by[cause], first.currency) for cause in CAUSES}}


def moves_of(book, items, day, known):
    return [move for move in book.moves if any(move.item is item for item in items)
            and move.date <= day and heard(move, known)]


def settled_by(book, items, day, known):
    """What brought the items nearer to zero, by cause, without sign."""
    by = dict.fromkeys(CAUSES, 0)
    for move in moves_of(book, items, day, known):
        by[cause(move)] += -move.units if move.item.original > 0 else move.units
    # What a part took over from the item (T12) is still of the same document.
    by["moved"] -= sum(abs(item.original) for item in items if item.part > 0)
    return by


def cause(move):
    if move.kind == "application":
        return "cash" if move.counter.kind in CASH or move.item.kind in CASH else "credit"
    if move.kind == "opening":
        return "before_take_over"
    return move.kind if move.kind in CAUSES else "moved"


def cancelling(book, items, day, known):
    """How much was credited by notes whose reason is cancelling."""
    return sum(-move.units for move in moves_of(book, items, day, known)
               if move.counter and move.counter.kind == "credit_note"
               and move.counter.reason == "cancellation")


def days_past_due(book, items, day, known):
    """Of the oldest open installment; T7: the due date itself is on time. Debits only."""
    late = [(day - book.due(item, day, known)).days for item in items
            if item.original > 0 and book.open_units(item, day, known)]
    return max([0] + late)


def summary(cancelled, settlement, by, disputed, days):
    if cancelled:
        return "cancelled"
    if settlement == "settled":
        paid = by["cash"] + by["discount"] + by["tolerance"] + by["withholding"]
        causes = [(paid, "paid"), (by["credit"] + by["moved"], "credited"),
                  (by["write_off"], "written_off")]
        return max(causes, key=lambda cause: cause[0])[1]  # of equals the first
    if disputed:
        return "disputed"
    if days:
        return "past_due"
    return settlement
