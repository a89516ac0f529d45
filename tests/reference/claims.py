"""Which part of which debt a payment settles (A8, A8b): forms of docs/json.md in and out."""

from fractions import Fraction

import dates
from early import told, units_of
from refused import Refused

DEFAULT = {"designated": [], "traversal": "horizontal",
           "components": ["costs", "interest", "principal"], "priorities": ["due", "oldest"],
           "ties": "by_id"}
READY = {
    "bgb": {**DEFAULT, "priorities": ["due", "least_secured", "most_burdensome", "oldest"],
            "ties": "pro_rata"},
    "code_civil": {**DEFAULT, "priorities": ["due", "most_burdensome", "oldest"],
                   "ties": "pro_rata"},
    "pro_rata": {**DEFAULT, "priorities": [], "ties": "pro_rata"},
}


def item_key(item):
    return item["document"], item.get("installment", 1), item.get("part", 0)


def place(claim, order, on):
    named = order["designated"]
    said = [named.index(claim["debt"]) if claim["debt"] in named else len(named)]
    for priority in order["priorities"]:
        if priority == "due":
            said.append("due" in claim and dates.parse(claim["due"]) > on)
        elif priority == "least_secured":
            said.append(claim.get("security", 0))
        elif priority == "most_burdensome":
            said.append(-claim.get("burden", 0))
        else:
            since = claim.get("since") or claim.get("due")
            said.append((since is not None, since or ""))
    return said


def allocate(amount, currency, on, claims, order=None):
    """([(debt, item, component, units)], what is left over)."""
    order = {**DEFAULT, **(order or {})}
    if sorted(order["components"]) != sorted(DEFAULT["components"]):
        raise Refused("record.invalid", "components")
    claims = sorted(claims, key=lambda claim: (
        place(claim, order, on), claim["debt"], [item_key(p["item"]) for p in claim["parts"]]))
    groups = []
    for claim in claims:
        if groups and place(groups[-1][0], order, on) == place(claim, order, on):
            groups[-1].append(claim)
        else:
            groups.append([claim])
    passes = [order["components"]] if order["traversal"] == "horizontal" else [
        [component] for component in order["components"]]
    shares, left = [], amount

    def payable(claim, components):
        return [part for component in components for part in claim["parts"]
                if part["component"] == component and part["open"]["currency"] == currency
                and units_of(part["open"]) > 0]

    def pay(claim, components, most):
        nonlocal left
        for part in payable(claim, components):
            paid = min(units_of(part["open"]), most)
            if paid > 0:
                shares.append((claim["debt"], part["item"], part["component"], paid))
                most, left = most - paid, left - paid

    for components in passes:
        for group in groups:
            if left <= 0:
                break
            if order["ties"] == "by_id" or len(group) == 1:
                for claim in group:
                    pay(claim, components, left)
                continue
            opens = [sum(units_of(part["open"]) for part in payable(claim, components))
                     for claim in group]
            for claim, part in zip(group, in_proportion(left, opens)):
                pay(claim, components, part)
    return shares, left


def in_proportion(amount, weights):
    """By the largest remainder, the first first; no more than is open."""
    whole = sum(weights)
    if whole <= amount:
        return weights
    exact = [Fraction(amount * weight, whole) for weight in weights]
    parts = [int(part) for part in exact]
    by_rest = sorted(range(len(parts)), key=lambda at: (parts[at] - exact[at], at))
    for at in by_rest[:amount - sum(parts)]:
        parts[at] += 1
    return parts


def claims_allocate(given):
    amount, order = given["amount"], given.get("order")
    order = READY[order] if isinstance(order, str) else order
    shares, left = allocate(units_of(amount), amount["currency"], dates.parse(given["on"]),
                            given["claims"], order)
    currency = amount["currency"]
    return {"shares": [{"debt": debt, "item": item, "component": component,
                        "amount": told(units, currency)}
                       for debt, item, component, units in shares],
            "left": told(left, currency)}
