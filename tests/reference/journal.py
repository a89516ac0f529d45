"""The subledger as postings by account role, a revaluation, and the tie (A7, A10, G7, F4e, O3).

Plainly: the lines of all accounts are made anew from the first facts, and once more with the next
fact; what the next fact changed in them is what it posts.
"""

from collections import Counter
from datetime import timedelta
from fractions import Fraction

import dates
import money
from ledger import heard

SUBLEDGER = ("receivables", "unapplied", "unidentified", "advances")
ROLES = (*SUBLEDGER, "cash", "sales", "sales_tax", "credit_notes", "interest", "fees", "discount",
         "tolerance", "withholding", "write_off", "recovery", "exchange_difference",
         "currency_clearing", "intercompany", "opening_balance")
AGAINST = {"invoice": "sales", "debit_note": "sales", "credit_note": "credit_notes",
           "payment": "cash", "refund": "cash", "opening_item": "opening_balance",
           "fx_difference": "exchange_difference"}
CHARGES = {"interest": "interest", "charge": "fees", "fee": "fees", "compensation": "fees"}
DERIVED = ("transfer", "residual", "conversion")


def facts_of(book, known=None):
    """The facts in the order they were taken, of those known; none that only holds others."""
    return [fact for fact in book.facts if fact.kind != "together" and heard(fact, known)]


def root(book, item):
    """What the document at the beginning of a chain of transfers and the like was."""
    while item.kind in DERIVED:
        item = source(book, item)
    return item


def source(book, item):
    return next(move.item for move in book.moves
                if move.entry == item.document and move.item is not item)


def role_of(book, item, customer):
    kind = root(book, item).kind
    if kind in ("payment", "advance", "refund"):
        return "unidentified" if customer is None else \
            "advances" if kind == "advance" else "unapplied"
    return "receivables"


def owner(book, item, on, told):
    name = item.customer
    for mark in book.customers:
        if mark.about == (item.document,) and mark.date <= on and mark.entry in told:
            name = mark.says
    return name


def rate_of(book, item, own):
    """How many units of the creditor's own currency one of the item's is worth; none: unknown."""
    if own is None:
        return None
    if item.currency == own:
        return Fraction(1)
    if item.kind == "conversion":
        return None
    if item.kind in DERIVED:
        before = source(book, item)
        return rate_of(book, before, own) if before.currency == item.currency else None
    booked = next(fact for fact in book.facts if fact.id == item.document).body.get("booked")
    return Fraction(booked["rate"]) if booked and booked["base"] == own else None


def half_up(value):
    """Rounded to a whole number, half away from zero."""
    whole = int(abs(value) + Fraction(1, 2))
    return whole if value >= 0 else -whole


def in_base(units, rate, currency, own):
    digits = money.currency_digits
    return half_up(units * rate * Fraction(10) ** (digits(own) - digits(currency)))


def lines(book, told, own):
    """All lines of the subledger by some facts: (entry, cause, day, creditor, currency, role,
    customer, units, base) each, and the exchange differences that add nothing."""
    found, idle = Counter(), set()
    place = {fact.id: at for at, fact in enumerate(book.facts)}
    for item in book.items:
        if item.entry not in told:
            continue
        base_currency = own.get(item.creditor)
        rate = rate_of(book, item, base_currency)
        events = [(item.entry, item.entry, item.posting, item.original, None)]
        events += [(move.entry, move.undoes or move.entry, move.date, move.units, None)
                   for move in book.moves if move.item is item and move.entry in told]
        events += [(fact.id, fact.id, fact.effective, 0, fact.body["base_amount"])
                   for fact in book.facts if fact.kind == "fx_difference" and fact.id in told
                   and book.targets(fact.body["item"])[0] is item]
        events.sort(key=lambda event: place[event[0]])
        open_, held, by_day = 0, 0, []
        for entry, cause, on, units, difference in events:
            base = None
            if difference is not None:
                if rate is None or not open_ or difference["currency"] != base_currency:
                    idle.add(entry)
                    continue
                base = units_of(difference)
                held += base
            elif rate is not None:
                value = lambda: in_base(open_, rate, item.currency, base_currency) + held  # noqa
                before, was = value(), open_
                open_ += units
                if was and abs(open_) < abs(was):
                    held = half_up(Fraction(held * open_, was))
                base = value() - before
            else:
                open_ += units
            by_day.append((on, units, base))
            whose = owner(book, item, on, told)
            found[(entry, cause, on, item.creditor, item.currency, role_of(book, item, whose),
                   whose, units, base)] += 1
        for mark in book.customers:
            if mark.about != (item.document,) or mark.entry not in told \
                    or mark.date <= item.posting:
                continue
            eve = mark.date - timedelta(days=1)
            units = sum(units for on, units, _ in by_day if on <= eve)
            bases = [base for on, _, base in by_day if on <= eve]
            base = None if None in bases else sum(bases)
            for whose, sign in ((owner(book, item, eve, told), -1), (mark.says, 1)):
                found[(mark.entry, mark.entry, mark.date, item.creditor, item.currency,
                       role_of(book, item, whose), whose, sign * units,
                       base if base is None else sign * base)] += 1
    return found, idle


def units_of(amount):
    return money.parse_money(amount["amount"], amount["currency"]).units


def postings(book, own, known=None):
    """What each fact posts: (fact, day, creditor, currency, {(role, customer): [units, base]})."""
    told, before, idle_before, answer, idle = set(), Counter(), set(), [], []
    for fact in facts_of(book, known):
        told.add(fact.id)
        after, idle_now = lines(book, told, own)
        idle += [fact.id] if fact.id in idle_now - idle_before else []
        changed = [(key, 1) for key in (after - before).elements()]
        changed += [(key, -1) for key in (before - after).elements()]
        before, idle_before = after, idle_now
        answer += posted_by(book, fact, changed)
    return answer, idle


def posted_by(book, fact, changed):
    posted = {}
    for cause in dict.fromkeys(key[1] for key, _ in changed):
        mine = [(key, sign) for key, sign in changed if key[1] == cause]
        stand_against(book, fact, cause, mine, posted)
    return [(fact, on, creditor, currency, accounts)
            for (on, creditor, currency), accounts in sorted(posted.items())]


def add(posted, key, account, units, base):
    sums = posted.setdefault(key, {}).setdefault(account, [0, 0])
    sums[0] += units
    sums[1] = None if base is None or sums[1] is None else sums[1] + base


def stand_against(book, fact, cause, changed, posted):
    sums = {}
    for (_, _, on, creditor, currency, role, customer, units, base), sign in changed:
        key = (on, creditor, currency)
        base = base if base is None else sign * base
        add(posted, key, (role, customer), sign * units, base)
        add(sums, key, "all", sign * units, base)
        if role != "receivables":
            add(sums, key, "cash", 0, 0)
    source_fact = next(one for one in book.facts if one.id == cause)
    kind = source_fact.kind
    if kind in ("application", "identification", "term_change", *DERIVED):
        return balance(sums, posted)
    role = AGAINST.get(kind)
    if kind == "debit_note":
        role = CHARGES.get(source_fact.body.get("purpose", "adjustment"), "sales")
    if kind == "adjustment":
        role = source_fact.body["kind"]
        if role == "write_off" and fact.body.get("effect") == "from_reversal":
            role = "recovery"
    tax = source_fact.body.get("tax") if fact is source_fact else None
    for key, found in sums.items():
        units, base = found["all"]
        rest, rest_base = -units, base if base is None else -base
        if tax:
            part = units_of(tax) * (-1 if rest < 0 else 1)
            part_base = None if rest_base is None else \
                rest_base if part == rest else half_up(Fraction(rest_base * part, rest))
            add(posted, key, ("sales_tax", None), part, part_base)
            rest, rest_base = rest - part, None if rest_base is None else rest_base - part_base
        add(posted, key, (role, None), rest, rest_base)


def balance(sums, posted):
    if len({creditor for _, creditor, _ in sums}) > 1:
        for key, found in sums.items():
            units, base = found["all"]
            add(posted, key, ("intercompany", None), -units, base if base is None else -base)
        return
    crossing = [key for key in sorted(sums) if sums[key]["all"][0]]
    lead = next((key for key in crossing if "cash" in sums[key]), crossing[0] if crossing else None)
    for key, found in sums.items():
        units, base = found["all"]
        clearing = 0
        if units:
            clearing = base if base is None else -base
            if key != lead and base is not None and sums[lead]["all"][1] is not None:
                clearing = sums[lead]["all"][1]
            add(posted, key, ("currency_clearing", None), -units, clearing)
        if base is not None and base + clearing:
            add(posted, key, ("exchange_difference", None), 0, -base - clearing)


def journal(book, given):
    """The postings of entries by their numbers, or of a period, and what has no base amounts."""
    own = given.get("base", {})
    if "entries" in given:
        first, last = given["entries"]
        told, idle = postings(book, own)
        told = [one for one in told if first <= one[0].sequence <= last]
        idle = [name for name in idle if first <= book.fact(name).sequence <= last]
    else:
        start, end = dates.parse(given["from"]), dates.parse(given["to"])
        told, idle = of_days(book, own, given.get("known"), start, end)
    answer, without = [], []
    for fact, on, creditor, currency, accounts in told:
        kept = {account: sums for account, sums in accounts.items()
                if sums[0] or sums[1] is None or sums[1]}
        rated = creditor in own and all(base is not None for _, base in kept.values())
        rows = [{"role": role, "customer": customer, "amount": text(units, currency),
                 **({"base": text(base, own[creditor])} if rated else {})}
                for (role, customer), (units, base) in sorted(kept.items(), key=account_order)
                if units or rated]
        if rows and creditor in own and not rated and fact.id not in without:
            without.append(fact.id)
        if rows:
            answer.append({"entry": fact.id, "date": on.isoformat(), "creditor": creditor,
                           "currency": currency, "lines": rows})
    return {"postings": answer, "without_rate": without, "nothing_to_post": idle}


def of_days(book, own, known, start, end):
    """By days: the lines as known in the end, each of the fact that brought it."""
    facts = facts_of(book, known)
    order = [fact.id for fact in facts]
    found, idle = lines(book, set(order), own)
    answer = []
    for fact in facts:
        mine = [(key, 1) for key in found.elements() if key[0] == fact.id]
        answer += [posted for posted in posted_by(book, fact, mine) if start <= posted[1] <= end]
    return answer, sorted(idle, key=order.index)


def account_order(pair):
    (role, customer), _ = pair
    return ROLES.index(role), (customer is not None, customer or "")


def text(units, currency):
    return money.print_decimal(units, money.currency_digits(currency))


def revaluation(book, given):
    """G7: what is open on the day of the rates, at them, less what it was booked at; by account."""
    on, base, known = dates.parse(given["date"]), given["currency"], given.get("known")
    told = {fact.id for fact in facts_of(book, known)}
    own = given.get("base", {})
    rows, without = {}, []
    for item in book.items:
        if own.get(item.creditor) != base or item.entry not in told:
            continue
        alone = Alone(book, item)
        found, _ = lines(alone, told, own)
        mine = {}
        for (_, _, day, creditor, currency, role, customer, units, value), times in found.items():
            if day <= on:
                sums = mine.setdefault((creditor, currency, ROLES.index(role), customer or ""),
                                       [0, 0])
                sums[0] += times * units
                sums[1] = None if None in (sums[1], value) else sums[1] + times * value
        for key, (units, value) in mine.items():
            if value is None:
                without += [item.name()] if units else []
            elif item.currency != base:
                closing = in_base(units, Fraction(given["rates"][item.currency]), item.currency,
                                  base)
                row = rows.setdefault(key, [0, 0, 0])
                for at, more in enumerate((units, value, closing)):
                    row[at] += more
    return {"rows": [{"creditor": creditor, "role": ROLES[role], "customer": customer or None,
                      "open": text(units, currency), "currency": currency,
                      "booked": text(value, base), "closing": text(closing, base)}
                     for (creditor, currency, role, customer), (units, value, closing)
                     in sorted(rows.items()) if units or closing - value],
            "total": text(sum(row[2] - row[1] for row in rows.values()), base),
            "without_rate": sorted(without)}


class Alone:
    """A book of which only one item is looked at."""

    def __init__(self, book, item):
        self.book, self.items = book, [item]

    def __getattr__(self, name):
        return getattr(self.book, name)


def tie(book, given):
    """The subledger and the lines of the control account, by entry."""
    start, end = dates.parse(given["from"]), dates.parse(given["to"])
    known, sides = given.get("known"), {}

    def add_to(creditor, currency, entry, side, units):
        sums = sides.setdefault((creditor, currency), {}).setdefault(entry, [0, 0])
        sums[side] += units

    for fact, _, creditor, currency, accounts in of_days(book, {}, known, start, end)[0]:
        for (role, _), (units, _) in accounts.items():
            if role in SUBLEDGER and units:
                add_to(creditor, currency, fact.id, 0, units)
    if start > start.min:
        eve = start - timedelta(days=1)
        for item in book.open_items(eve, known):
            units = book.open_units(item, eve, known)
            add_to(item.creditor, item.currency, "", 0, units)
    for line in given["lines"]:
        amount = line["amount"]
        add_to(line.get("creditor", "sole"), amount["currency"], line.get("entry", ""), 1,
               units_of(amount))
    book.check_asked(end, known)
    return [{"creditor": creditor, "currency": currency,
             "subledger": text(sum(one[0] for one in sums.values()), currency),
             "control": text(sum(one[1] for one in sums.values()), currency),
             "differences": [{"entry": entry or None, "subledger": text(ours, currency),
                              "control": text(theirs, currency)}
                             for entry, (ours, theirs) in sorted(sums.items()) if ours != theirs]}
            for (creditor, currency), sums in sorted(sides.items())]
