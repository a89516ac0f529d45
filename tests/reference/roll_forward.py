"""From one balance to the next: the roll-forward and the activity statement (G10, R2).

Both are made of the same flows: signed amounts that enter or leave an account (creditor,
customer, currency) on a day. What stays inside one account has no column and must sum to zero.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from aging import order_of
from ledger import heard
from refused import Refused

REVERSED = ("discount", "tolerance", "withholding", "write_off")
ADJUSTED = {"discount": "discounts", "tolerance": "tolerance", "withholding": "withholding",
            "write_off": "write_offs"}


# What one entry did on one day stands in this order in a statement.
KINDS = ("document", "reversal", "opening", "application", "discount", "tolerance", "withholding",
         "write_off", "transfer", "residual", "conversion", "part", "identification")


@dataclass
class Flow:
    account: tuple
    date: date
    units: int
    column: str | None
    kind: str
    entry: str
    sequence: int


def flows(book, known):
    found = []

    def add(item, day, units, column, kind, what):
        account = (item.creditor, book.customer(item, day, known), item.currency)
        found.append(Flow(account, day, units, column, kind, what.entry, what.sequence))

    for item in book.items:
        if heard(item, known):
            kind = "opening" if item.column == "taken_over" else "part" if item.part else \
                item.kind if item.kind in KINDS else "document"
            add(item, item.posting, item.original, item.column, kind, item)
    for move in book.moves:
        if heard(move, known):
            add(move.item, move.date, move.units, column_of(book, move, known), move.kind, move)
    for mark in book.customers:
        if not heard(mark, known):
            continue
        item = book.document_items(mark.about[0])[0]
        if mark.date > item.posting:
            units = book.open_units(item, mark.date - timedelta(days=1), known)
            for customer, amount in ((item.customer, -units), (mark.says, units)):
                account = (item.creditor, customer, item.currency)
                found.append(Flow(account, mark.date, amount, "transfers", "identification",
                                  mark.entry, mark.sequence))
    return found


def column_of(book, move, known):
    if move.kind == "application":
        here, there = (side_of(book, item, move.date, known) for item in (move.item, move.counter))
        if here == there:
            return None
        return "conversions" if here[2] != there[2] else "transfers"
    if move.kind in REVERSED:
        return "reversals" if move.undoes else ADJUSTED[move.kind]
    if move.kind == "reversal":
        return "payments_reversed" if move.item.kind != "refund" else "refunds"
    return {"opening": "taken_over", "transfer": "transfers", "conversion": "conversions",
            "residual": None, "part": None}[move.kind]


def side_of(book, item, day, known):
    return item.creditor, book.customer(item, day, known), item.currency


def roll_forward(book, start, end, known=None):
    check_period(book, start, end, known)
    accounts = {}
    for flow in flows(book, known):
        if flow.date <= end:
            accounts.setdefault(flow.account, []).append(flow)
    rows = []
    for account, found in sorted(accounts.items(), key=lambda pair: order_of(pair[0])):
        opening = sum(flow.units for flow in found if flow.date < start)
        columns = {}
        for flow in found:
            if flow.date >= start:
                columns[flow.column] = columns.get(flow.column, 0) + flow.units
        assert columns.pop(None, 0) == 0, "what stays inside an account moves nothing"
        columns = {name: units for name, units in columns.items() if units}
        closing = opening + sum(columns.values())
        assert closing == balance(book, account, end, known), "closing is the balance"
        if opening or closing or columns:
            rows.append((account, opening, columns, closing))
    return rows


def balance(book, account, day, known):
    return sum(book.open_units(item, day, known) for item in book.items
               if side_of(book, item, day, known) == account)


def activity(book, creditor, customer, start, end, known=None):
    """R2: what one entry did to the account on one day is one movement for each kind; zero is
    none."""
    check_period(book, start, end, known)
    statement = []
    mine = [flow for flow in flows(book, known) if flow.account[:2] == (creditor, customer)]
    for currency in sorted({flow.account[2] for flow in mine}):
        found = [flow for flow in mine if flow.account[2] == currency and flow.date <= end]
        opening = sum(flow.units for flow in found if flow.date < start)
        movements = {}
        for flow in sorted(found, key=lambda flow: (flow.date, flow.sequence, flow.entry,
                                                    KINDS.index(flow.kind))):
            if flow.date >= start:
                key = (flow.date, flow.entry, flow.kind)
                movements[key] = movements.get(key, 0) + flow.units
        movements = {key: units for key, units in movements.items() if units}
        closing = opening + sum(movements.values())
        assert closing == balance(book, (creditor, customer, currency), end, known)
        if opening or movements:
            statement.append((currency, opening, movements, closing))
    return statement


def check_period(book, start, end, known):
    """The take-over date itself may begin a period: its opening balance is nothing."""
    if end < start:
        raise Refused("reading.invalid_period")
    book.check_asked(start, known)
