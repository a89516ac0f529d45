"""An open item as readings take it (G4): a row of a ledger, or of a host's own books.

Amounts are minor units with their sign; what a host does not say is None or empty.
"""

from dataclasses import dataclass

import dates
from ledger import DIMENSIONS, cash


@dataclass
class Open:
    document: str
    installment: int
    part: int
    creditor: str
    customer: str | None
    billing_account: str | None
    number: str | None
    kind: str
    currency: str
    original: int
    units: int
    as_of: object
    dates: dict
    dimensions: dict
    booked: dict | None
    offers: list

    @property
    def name(self):
        part = f".{self.part}" if self.part else ""
        return f"{self.document}#{self.installment}{part}"


def of_ledger(book, day, known=None):
    """Every item with an open amount, in the order of recording."""
    return [row(book, item, day, known) for item in book.open_items(day, known)]


def row(book, item, day, known):
    said = {name: book.dimension(item, name, day, known) for name in DIMENSIONS}
    facts = item.facts
    return Open(
        item.document, item.installment, item.part, item.creditor,
        book.customer(item, day, known), facts.get("billing_account"), facts.get("number"),
        item.kind, item.currency, item.original, book.open_units(item, day, known), day,
        {"due": book.due(item, day, known), "invoice": item.document_date,
         "posting": item.posting, "delivery": date_in(facts, "delivery_date"),
         "statutory_default": date_in(facts, "statutory_default_date"),
         "nominal_due": book.nominal_due(item, day, known)},
        {name: units for name, units in said.items() if units}, facts.get("booked"), item.offers)


def of_form(form):
    """The form `OpenItem` of docs/json.md."""
    amounts = cash(form["original"]), cash(form["open"])
    ids = form["id"]
    return Open(
        ids["document"], ids.get("installment", 1), ids.get("part", 0),
        form.get("creditor", "sole"), form.get("customer"), form.get("billing_account"),
        form.get("number"), form["kind"], amounts[1].currency, amounts[0].units, amounts[1].units,
        date_in(form, "as_of"),
        {"due": date_in(form, "due"), "invoice": date_in(form, "invoice_date"),
         "posting": date_in(form, "posting_date"), "delivery": date_in(form, "delivery_date"),
         "statutory_default": date_in(form, "statutory_default_date"),
         "nominal_due": date_in(form, "nominal_due")},
        {name: cash(amount).units for name, amount in form.get("dimensions", [])},
        form.get("booked"), form.get("offers", []))


def date_in(form, name):
    return dates.parse(form[name]) if form.get(name) else None
