"""Aging of a ledger's open items as of a day, as known on a day (G1–G6, cases 7, 8, 11, 12)."""

from bisect import bisect_right

from refused import Refused


def edges_of(buckets):
    """G2: "30,60,90" names last days: edges 1, 31, 61, 91. A negative number names a first day."""
    try:
        numbers = [int(part) for part in buckets.split(",")]
    except ValueError:
        raise Refused("aging.invalid_buckets") from None
    if any(later <= earlier for earlier, later in zip(numbers, numbers[1:])):
        raise Refused("aging.invalid_buckets")
    edges = {number if number < 0 else number + 1 for number in numbers} | {1}
    if 0 in numbers and numbers[0] < 0:
        edges.add(0)  # due today is a bucket of its own
    return sorted(edges)


def aging(book, day, known=None, buckets="30,60,90", basis="due", unapplied="separate"):
    edges = edges_of(buckets)
    accounts = {}
    for item in book.open_items(day, known):
        key = (item.creditor, book.customer(item, day, known), item.currency)
        accounts.setdefault(key, []).append(item)
    return [row(book, key, items, day, known, edges, basis, unapplied)
            for key, items in sorted(accounts.items(), key=lambda pair: order_of(pair[0]))]


def order_of(key):
    """By creditor, customer (unidentified first), currency."""
    creditor, customer, currency = key
    return creditor, customer is not None, customer or "", currency


def row(book, key, items, day, known, edges, basis, unapplied):
    buckets, column = [0] * (len(edges) + 1), 0
    debits, credits = [], 0
    for item in items:
        units = book.open_units(item, day, known)
        if item.original > 0:
            debits.append([basis_date(book, item, basis, day, known), units])
        elif unapplied == "own_date":
            buckets[bucket(edges, day, item.document_date)] += units
        elif unapplied == "not_due":
            buckets[bisect_right(edges, 0)] += units
        else:
            credits += units
    if unapplied == "oldest_first":
        for debit in sorted(debits, key=lambda debit: debit[0]):
            taken = min(debit[1], -credits)
            debit[1] -= taken
            credits += taken
    for start, units in debits:
        buckets[bucket(edges, day, start)] += units
    column += credits
    total = sum(book.open_units(item, day, known) for item in items)
    assert sum(buckets) + column == total, "the invariant of G2"
    creditor, customer, currency = key
    return {"creditor": creditor, "customer": customer, "currency": currency,
            "buckets": buckets, "unapplied": column, "total": total}


def basis_date(book, item, basis, day, known):
    return {"due": book.due(item, day, known), "invoice": item.document_date,
            "posting": item.posting, "nominal_due": item.nominal_due}[basis]


def bucket(edges, day, start):
    return bisect_right(edges, (day - start).days)
