"""The longest payment periods that statutes allow: warnings (T11).

A limit counts from the invoice date or from receipt (where that is not known, from the invoice
date), ends on its last day or, for terms that go by the month's end, on the later of the two
readings of T4, and may be lifted by an express agreement. Of several limits the most generous
decides.
"""

from datetime import timedelta

import dates
from refused import Refused

# As the rule lists them: (case, from, days, ends, unless).
SETS = {
    "eu": [("business", "receipt", 60, "exact", "expressly_agreed"),
           ("public", "receipt", 30, "exact", "never"),
           ("public_exceptional", "receipt", 60, "exact", "never"),
           ("silent", "receipt", 30, "exact", "never")],
    "fr": [("business", "invoice", 60, "exact", "never"),
           ("business", "invoice", 45, "eom", "never"),
           ("periodic", "invoice", 45, "exact", "never"),
           ("silent", "receipt", 30, "exact", "never")]}


def rules_of(name):
    if name not in SETS:
        raise Refused("terms.invalid")
    keys = ("case", "from", "days", "ends", "unless")
    return [dict(zip(keys, rule)) for rule in SETS[name]]


def check(rules, case, invoice, due, asked, receipt=None, by_month_end=False, agreed=False):
    found = [rule for rule in rules if rule["case"] == case]
    if not found and case == "periodic":  # no limit of its own: as between undertakings
        found = [rule for rule in rules if rule["case"] == "business"]
    if not found:
        return [{"no_rule": case}]
    stale = [{"stale": {"days": rule["days"], "review_by": rule["review_by"]}} for rule in found
             if rule.get("review_by") and asked > dates.parse(rule["review_by"])]
    limits = [(last_day(rule, receipt or invoice if rule["from"] == "receipt" else invoice), rule)
              for rule in found if rule["ends"] == "exact" or by_month_end]
    lifted = any(rule["unless"] == "expressly_agreed" and agreed for _, rule in limits)
    if not limits or lifted or any(day is None or due <= day for day, _ in limits):
        return stale
    latest, rule = max(limits, key=lambda limit: limit[0])
    return [{"too_long": {"latest": latest.isoformat(), "days_over": (due - latest).days,
                          "days": rule["days"]}}] + stale


def last_day(rule, start):
    """None where it lies beyond the calendar: no limit."""
    days = timedelta(days=rule["days"])
    try:
        if rule["ends"] == "exact":
            return start + days
        return max(dates.end_of_month(start + days), dates.end_of_month(start) + days)
    except OverflowError:
        return None
