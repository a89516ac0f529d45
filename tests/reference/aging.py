"""Aging of open items on a day (G1–G11, cases 7, 8, 11, 12): of a ledger's, or of a host's own.

Everything here works on `open_item.Open`. A policy is the plain form of `docs/json.md`, except
that `buckets` may be the list alone.
"""

from bisect import bisect_right
from datetime import date
from fractions import Fraction

import dates
import money
from ledger import text
from refused import Refused

LEAST, MOST = -(10 ** 9), 10 ** 9  # ages that no date reaches


# Buckets (G2).

def bounds_of(buckets):
    """(number, unit) of each: d for days, w for weeks, m for months."""
    found = []
    for word in buckets.split(","):
        unit = word[-1] if word[-1:] in ("w", "m") else "d"
        digits = word.removesuffix(unit) if unit != "d" else word
        try:
            number = int(digits)
        except ValueError:
            raise Refused("aging.invalid_buckets") from None
        if str(number) != digits or number == 0 and unit != "d":
            raise Refused("aging.invalid_buckets")
        found.append((number, unit))
    units = {unit == "m" for number, unit in found if number}
    if len(units) > 1:
        raise Refused("aging.invalid_buckets")
    sizes = [number * (7 if unit == "w" else 1) for number, unit in found]
    if any(later <= earlier for earlier, later in zip(sizes, sizes[1:])):
        raise Refused("aging.invalid_buckets")
    return found


def edges_of(buckets, day):
    """G2: "30,60,90" names last days: edges 1, 31, 61, 91. A negative number names a first day."""
    bounds = bounds_of(buckets)
    edges = {1}
    for number, unit in bounds:
        if number:
            age = age_of(number, unit, day)
            edges.add(age if number < 0 else min(age + 1, MOST))
    if (0, "d") in bounds and bounds[0][0] < 0:
        edges.add(0)  # due today is a bucket of its own
    return sorted(edges)


def labels_of(buckets):
    """By due date, of a list in days: as G2 and `not due` (G3) name them."""
    edges = edges_of(buckets, date(2026, 1, 1))
    spans = list(zip([None] + edges, [edge - 1 for edge in edges] + [None]))
    return [label_of(*span) for span in spans]


def label_of(first, last):
    if first is None:
        return "Not due" if last == 0 else f"Due in {-last}+"
    if last is None:
        return f"{first}+"
    if first < 0:
        return f"Due in {days_of(max(-last, 0), -first)}"
    return "Due today" if last == 0 else days_of(first, last)


def days_of(first, last):
    return str(first) if first == last else f"{first}\u2013{last}"


def age_of(number, unit, day):
    """So many days or weeks; so many months back from the day, clamped (T2)."""
    if unit == "d":
        return number
    if unit == "w":
        return 7 * number
    try:
        return (day - dates.plus_months(day, -number)).days
    except Refused:
        return MOST if number > 0 else LEAST


def place(edges, day, start):
    return bisect_right(edges, (day - start).days)


# The report.

BASES = ("due", "invoice", "posting", "delivery", "statutory_default", "nominal_due")


class Aging:
    def __init__(self, items, day, policy):
        self.day, self.policy = day, policy
        buckets = policy.get("buckets", "30,60,90")
        self.bounds = buckets if isinstance(buckets, str) else buckets["bounds"]
        self.edges = edges_of(self.bounds, day)
        self.basis = policy.get("basis", "due")
        self.how = policy.get("unapplied", "separate")
        self.group = policy.get("group_by", "customer")
        self.convert = policy.get("convert")
        self.check(items)
        self.items = items
        self.fallbacks, self.undated, self.excess, self.unbooked = [], [], [], []
        self.left = {item.name: item.units for item in items}
        if self.how == "oldest_first":
            self.net()
        self.cells = [(item, self.column(item)) for item in items]
        for item in items:
            self.note(item)

    def check(self, items):
        used = [self.basis] + self.policy.get("fallback", [])
        if len(set(used)) < len(used):
            raise Refused("record.invalid")
        if self.convert:
            if any(Fraction(rate) <= 0 for rate in self.convert["rates"].values()):
                raise Refused("rate.out_of_range")
            if dates.parse(self.convert["date"]) != self.day:
                raise Refused("aging.other_day")
        for item in items:
            if item.as_of is not None and item.as_of != self.day:
                if not self.policy.get("project") or item.as_of > self.day:
                    raise Refused("aging.other_day")

    def column(self, item):
        """The bucket of an item, or the column after the last."""
        apart = len(self.edges) + 1
        if item.units > 0:
            return place(self.edges, self.day, self.start(item))
        if self.how == "own_date":
            return place(self.edges, self.day, item.dates["invoice"])
        return bisect_right(self.edges, 0) if self.how == "not_due" else apart

    def start(self, item):
        """G1: the date of the basis, else the first that is there in the order said."""
        for basis in [self.basis] + self.policy.get("fallback", []):
            if item.dates[basis]:
                return item.dates[basis]
        if self.policy.get("missing", "refuse") == "refuse":
            raise Refused("aging.missing_basis_date")
        return self.day

    def note(self, item):
        if item.units > 0 and not item.dates[self.basis]:
            used = next((basis for basis in self.policy.get("fallback", []) if item.dates[basis]),
                        None)
            if used:
                self.fallbacks.append({"item": item.name, "used": used})
            else:
                self.undated.append(item.name)
        for dimension, said in item.dimensions.items():
            if said > abs(item.units):
                self.excess.append({"item": item.name, "dimension": dimension,
                                    "said": text(said, item.currency),
                                    "open": text(abs(item.units), item.currency)})
        if self.convert and item.currency != self.convert["base"] and not item.booked:
            self.unbooked.append(item.name)

    def net(self):
        """G6: credits against the oldest debits of the same creditor, customer and currency, and
        of the same billing account where rows are by those, as each row foots."""
        accounts = {}
        for item in self.items:
            by = item.billing_account if self.group == "billing_account" else None
            accounts.setdefault((item.creditor, item.customer, by, item.currency), []).append(item)
        for items in accounts.values():
            credits = [item for item in items if item.units < 0]
            credits.sort(key=lambda item: (item.dates["invoice"], order_within(item)))
            debits = [item for item in items if item.units > 0]
            debits.sort(key=lambda item: (self.start(item), order_within(item)))
            for credit in credits:
                for debit in debits:
                    taken = min(self.left[debit.name], -self.left[credit.name])
                    self.left[debit.name] -= taken
                    self.left[credit.name] += taken

    def key(self, item):
        customer, account = item.customer, None
        if self.group == "billing_account":
            account = item.billing_account
        elif isinstance(self.group, dict):
            customer = self.group["parent"].get(customer, customer)
        return item.creditor, customer, account, item.currency

    def answer(self):
        rows = {}
        for item, column in self.cells:
            rows.setdefault(self.key(item), []).append((item, column))
        made = []
        for key in sorted(rows, key=order_of):
            creditor, customer, account, currency = key
            by = {"billing_account": account} if self.group == "billing_account" else {}
            row = {"creditor": creditor, "customer": customer, **by,
                   **self.amounts(rows[key], currency)}
            if self.policy.get("drill_down"):
                row["items"] = [
                    [item.name for item in sorted((item for item, where in rows[key]
                                                   if where == column), key=by_due)]
                    for column in [*range(len(self.edges) + 1), len(self.edges) + 1]]
            made.append(row)
        return {"rows": made, **self.totals(), **self.notes()}

    def amounts(self, cells, currency):
        width = len(self.edges) + 1
        said = self.sums(cells, lambda item: self.left[item.name], currency)
        owed = sum(item.units for item, _ in cells)
        assert said["total"] == text(owed, currency), "the invariant of G2"
        dimensions = {}
        for name in DIMENSIONS:
            share = lambda item: self.share(item, name)  # noqa: E731
            if any(share(item) for item, _ in cells):
                dimensions[name] = self.sums(cells, share, currency)
        answer = {"currency": currency, **said}
        if dimensions:
            answer["dimensions"] = dimensions
        if self.convert:
            answer["base"] = self.in_base(cells)
        assert len(said["buckets"]) == width
        return answer

    def share(self, item, dimension):
        """G8: at most what the cell holds of the item, with its sign."""
        left = self.left[item.name]
        said = min(item.dimensions.get(dimension, 0), abs(left))
        return said if left > 0 else -said

    def sums(self, cells, units, currency):
        columns = [0] * (len(self.edges) + 2)
        for item, column in cells:
            columns[column] += units(item)
        return {"buckets": [text(amount, currency) for amount in columns[:-1]],
                "unapplied": text(columns[-1], currency), "total": text(sum(columns), currency)}

    def in_base(self, cells):
        """G7: each residual at the closing rate, and at the rate it was booked at."""
        base = self.convert["base"]
        said = self.sums(cells, lambda item: self.at_closing(item), base)
        closing = sum(self.at_closing(item) for item, _ in cells)
        booked = sum(self.at_booking(item) for item, _ in cells)
        return {**said, "at_booking": text(booked, base),
                "revaluation": text(closing - booked, base)}

    def at_closing(self, item):
        base = self.convert["base"]
        if item.currency == base:
            return self.left[item.name]
        if item.currency not in self.convert["rates"]:
            raise Refused("aging.missing_rate")
        return converted(self.left[item.name], item.currency, self.convert["rates"][item.currency],
                         base)

    def at_booking(self, item):
        base = self.convert["base"]
        if item.currency == base or not item.booked:
            return self.at_closing(item)
        return converted(self.left[item.name], item.currency, item.booked["rate"], base)

    def totals(self):
        if not self.policy.get("totals"):
            return {}
        creditors, currencies = {}, {}
        for item, column in self.cells:
            creditors.setdefault((item.creditor, item.currency), []).append((item, column))
            currencies.setdefault(item.currency, []).append((item, column))
        answer = {"creditors": [{"creditor": creditor, **self.amounts(cells, currency)}
                                for (creditor, currency), cells in sorted(creditors.items(),
                                                                          key=lambda p: p[0])],
                  "currencies": [self.amounts(cells, currency)
                                 for currency, cells in sorted(currencies.items())]}
        if self.convert:
            answer["base"] = self.in_base(self.cells)
        return answer

    def notes(self):
        names = {item.name: (item.document, item.installment, item.part) for item in self.items}
        order = lambda note: (names[note["item"]], DIMENSIONS.index(note["dimension"])  # noqa: E731
                              if "dimension" in note else 0)
        found = {"fallbacks": sorted(self.fallbacks, key=order),
                 "undated": sorted(self.undated, key=names.get),
                 "excess": sorted(self.excess, key=order),
                 "without_booked_rate": sorted(self.unbooked, key=names.get)}
        buckets = self.policy.get("buckets")
        if isinstance(buckets, dict) and "version" in buckets:
            found["buckets"] = buckets
        return {name: told for name, told in found.items() if told}


DIMENSIONS = ("disputed", "promised", "plan", "agency", "write_off_proposed", "on_account")


def converted(units, currency, rate, base):
    """Half-up to the base currency's decimals."""
    value = Fraction(units, 10 ** money.currency_digits(currency)) * Fraction(rate)
    return money.round_whole(value * 10 ** money.currency_digits(base), "half_up")


def order_of(key):
    """By creditor, customer (unidentified first), billing account (none first), currency."""
    *names, currency = key
    return [(name is not None, name or "") for name in names] + [(True, currency)]


def order_within(item):
    """F6: by number (none first), then id."""
    return item.number or "", item.document, item.installment, item.part


def by_due(item):
    return item.dates["due"] or date.min, order_within(item)
