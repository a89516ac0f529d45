"""What a credit would settle where nobody has said (K2, A1 strategy 10): a proposal.

The documents named, in the order named; then the earliest due, then number, then id. Never across
currencies, never of a credit, never of the disputed part.
"""

from aging import by_due


def allocate(amount, items, order="oldest_first"):
    """([(item, units)], what is left over); `order` as the form `AllocationOrder`."""
    named = [] if order == "oldest_first" else order["referenced_first"]
    debits = [item for item in items if item.units > 0 and item.currency == amount.currency]

    def place(item):
        at = named.index(item.document) if item.document in named else len(named)
        return at, by_due(item)

    left, shares = amount.units, []
    for item in sorted(debits, key=place):
        free = item.units - min(item.units, item.dimensions.get("disputed", 0))
        share = min(free, left)
        if share:
            shares.append((item, share))
            left -= share
    return shares, left
