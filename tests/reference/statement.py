"""What a customer is told: what is open, and what is new since the last statement (R1, R3, R4)."""

import aging
import dates
import open_item
from ledger import cash, heard, text
from refused import Refused
from roll_forward import KINDS, balance, flows


def account_items(book, creditor, customer, day, known):
    return [item for item in open_item.of_ledger(book, day, known)
            if (item.creditor, item.customer) == (creditor, customer)]


def balances(book, creditor, customer, day, known=None):
    """F5: by currency what is owed, what is credited, and both together."""
    answer = []
    items = account_items(book, creditor, customer, day, known)
    for currency in sorted({item.currency for item in items}):
        units = [item.units for item in items if item.currency == currency]
        debits, credits = sum(one for one in units if one > 0), sum(o for o in units if o < 0)
        answer.append({"currency": currency, "debits": text(debits, currency),
                       "credits": text(credits, currency), "net": text(debits + credits, currency)})
    return answer


def open_items(book, creditor, customer, day, known=None, options=None):
    """R1: every open item of the account, the total by bucket, what is disputed, what to pay by."""
    options = options or {}
    items = account_items(book, creditor, customer, day, known)
    policy = {name: options[name] for name in ("buckets", "unapplied") if name in options}
    aged = {row["currency"]: row for row in aging.Aging(items, day, policy).answer()["rows"]}
    answer = []
    for currency in sorted({item.currency for item in items}):
        mine = sorted((item for item in items if item.currency == currency), key=aging.by_due)
        late = [item for item in mine if item.units > 0 and item.dates["due"] < day]
        disputed = sum(disputed_of(item) for item in mine if item.units > 0)
        amounts = {name: aged[currency][name] for name in ("buckets", "unapplied", "total")}
        answer.append({
            "currency": currency, "items": [
                {**shown(item, day, options), **entries(book, item, day, known, options)}
                for item in mine], **amounts,
            "past_due": text(sum(item.units for item in late), currency),
            "disputed": text(disputed, currency)})
    return answer


def shown(item, day, options):
    due = item.dates["nominal_due" if options.get("nominal_due") else "due"]
    late = (day - item.dates["due"]).days if item.units > 0 else 0
    amounts = {"original": item.original, "settled": item.original - item.units,
               "open": item.units, "disputed": disputed_of(item)}
    return {"item": item.name, "kind": item.kind, "invoice_date": item.dates["invoice"].isoformat(),
            "due": due.isoformat(),
            **{name: text(units, item.currency) for name, units in amounts.items()},
            "days_past_due": max(0, late), "offers": offers_of(item, day)}


def entries(book, item, day, known, options):
    """R1: what moved the item since it came, by date, then as it was recorded."""
    if not options.get("entries"):
        return {}
    mine = [move for move in book.moves if move.item.name() == item.name
            and move.date <= day and heard(move, known)]
    assert item.original + sum(move.units for move in mine) == item.units
    return {"entries": [{"date": move.date.isoformat(), "entry": move.entry,
                         "amount": text(move.units, item.currency)}
                        for move in sorted(mine, key=lambda move: (move.date, move.sequence))]}


def disputed_of(item):
    """G8: at most what is open, without sign."""
    return min(item.dimensions.get("disputed", 0), abs(item.units))


def offers_of(item, day):
    """Through its last day; what to pay is said while the item is what the offer is about."""
    answer = []
    for offer in sorted(item.offers, key=lambda offer: offer["until"]):
        if dates.parse(offer["until"]) < day:
            continue
        sign = 1 if item.original > 0 else -1
        form = lambda name: text(sign * cash(offer[name]).units, item.currency)  # noqa: E731
        about = cash(offer["pay"]).units + cash(offer["discount"]).units
        whole = item.units == item.original and abs(item.units) == about
        answer.append({"until": offer["until"], "discount": form("discount"),
                       "pay": form("pay") if whole else None})
    return answer


def balance_forward(book, creditor, customer, last, day, known=None):
    """R3: the total of the last statement, and everything that was not known when it was drawn."""
    then, knew = dates.parse(last["as_of"]), last.get("known")
    if day < then:
        raise Refused("reading.invalid_period")
    book.check_asked(then, knew)
    book.check_asked(day, known)
    mine = (creditor, customer)
    before = [flow for flow in flows(book, knew) if flow.account[:2] == mine and flow.date <= then]
    now = [flow for flow in flows(book, known) if flow.account[:2] == mine and flow.date <= day]
    answer = []
    for currency in sorted({flow.account[2] for flow in before + now}):
        old = summed(flow for flow in before if flow.account[2] == currency)
        new = summed(flow for flow in now if flow.account[2] == currency)
        opening = sum(units for _, units in old.values())
        assert opening == balance(book, (*mine, currency), then, knew)
        prior, moved = [], []
        for key in sorted(old.keys() | new.keys()):
            units = new.get(key, (0, 0))[1]
            if key[0] <= then:
                units -= old.get(key, (0, 0))[1]
            if units:
                (prior if key[0] <= then else moved).append(
                    {"date": key[0].isoformat(), "entry": key[2], "amount": text(units, currency)})
        closing = balance(book, (*mine, currency), day, known)
        told = [units for key, (_, units) in new.items()]
        assert closing == sum(told), "what is told is what is open"
        if opening or prior or moved:
            answer.append({"currency": currency, "opening": text(opening, currency),
                           "prior_period": prior, "movements": moved,
                           "closing": text(closing, currency)})
    return answer


def summed(found):
    """By date, order of recording, entry and kind: what one entry did on one day."""
    sums = {}
    for flow in found:
        key = (flow.date, flow.sequence, flow.entry, KINDS.index(flow.kind))
        sums[key] = (flow.kind, sums.get(key, (0, 0))[1] + flow.units)
    return sums
