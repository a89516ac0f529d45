"""Payment terms: a small notation, and the installments and offers it leads to (T1–T9, E2).

>>> [line.due for line in parse("2/10 net 30").lines]
[[{'add_days': 30}]]
"""

import re
from dataclasses import dataclass, field, replace
from fractions import Fraction

import dates
from money import (Money, currency_digits, parse_rate, round_to_step, round_whole, split_by, times,
                   value_of)
from refused import Refused

ROLLS = ["unadjusted", "following", "modified_following", "preceding", "modified_preceding",
         "nearest"]


@dataclass(frozen=True)
class Line:
    due: list                                   # a date program without its roll
    share: object = None                        # see `Terms`
    offers: list = field(default_factory=list)  # (rate or Money, date program), as written
    words: str = ""
    base: object = "invoice"                    # the day the due date counts from (C1)
    offer_bases: list = field(default_factory=list)


@dataclass(frozen=True)
class Terms:
    """Lines of shares: ("percent", Fraction), ("percent_of_remainder", Fraction),
    ("fixed", Money) or "remainder"."""
    lines: list
    roll: str | None = None

    def __str__(self):
        return ", ".join([line.words for line in self.lines] + ([self.roll] if self.roll else []))


# The notation.

AMBIGUOUS = r"((\S+ )*net )?[0-9]+( days?)? eom"


def parse(text):
    words = " ".join(text.lower().split())
    if not words:
        raise Refused("terms.syntax")
    # The one comma inside a line: "cutoff 15, 20th of next month".
    hidden = re.sub(r"(cutoff [0-9]+), ", r"\1; ", words)
    parts = [part.replace("; ", ", ") for part in hidden.split(", ")]
    roll = parts.pop() if parts[-1] in ROLLS and len(parts) > 1 else None
    terms = Terms([parse_line(part) for part in parts], roll)
    check_lines(terms.lines)
    return terms


def parse_line(text):
    percent = re.fullmatch(r"([0-9]+(?:\.[0-9]+)?%) (.+)", text)
    share, when = None, text
    if percent:
        share, when = ("percent", parse_rate(percent[1])[0]), percent[2]
    if re.fullmatch(AMBIGUOUS, when) or re.fullmatch(f"net {ORDINAL}", when):
        raise Refused("terms.ambiguous")
    # One meaning, one form: `net 0` is due at once, a line among others `now`.
    printed = {"net 0": "now" if share else "due on receipt"}.get(when, when)
    words = text.removesuffix(when) + printed
    return replace(parse_when(when), share=share, words=words)


def parse_when(text):
    if text in ("now", "due on receipt", "net 0"):
        return Line([])
    tiers = re.fullmatch(r"((?:[0-9]+(?:\.[0-9]+)?/[0-9]+ )*)(net .+)", text)
    offers = []
    for tier in tiers[1].split() if tiers else []:
        rate, days = tier.split("/")
        offers.append((Fraction(rate) / 100, [{"add_days": int(days)}]))
    for pattern, program in PROGRAMS:
        found = re.fullmatch(pattern, tiers[2] if tiers else text)
        if found:
            numbers = [int(number) for number in found.groups()]
            return Line(program(*numbers), offers=offers)
    raise Refused("terms.syntax")


ORDINAL = "([0-9]+)(?:st|nd|rd|th)"
PROGRAMS = [
    (r"net ([0-9]+)", lambda n: [{"add_days": n}]),
    (rf"net {ORDINAL} prox", lambda k: [{"add_months": 1}, {"day_of_month": k}]),
    (r"([0-9]+) months? eom", lambda n: [{"add_months": n}, "end_of_month"]),
    (r"eom then ([0-9]+) days?", lambda n: ["end_of_month", {"add_days": n}]),
    (r"([0-9]+) days? then eom", lambda n: [{"add_days": n}, "end_of_month"]),
    (rf"cutoff ([0-9]+), {ORDINAL} of next month",
     lambda c, k: [{"cutoff_month": c}, {"add_months": 1}, {"day_of_month": k}]),
]


def check_lines(lines):
    """T8: one line without a share is the whole; else percentages of 100 or one remainder, last."""
    shares = [line.share for line in lines]
    if len(shares) == 1 and shares[0] is None:
        return
    if None in shares:
        raise Refused("terms.syntax")
    if "remainder" in shares:
        if shares.index("remainder") != len(shares) - 1:
            raise Refused("terms.invalid")
    elif any(kind != "percent" for kind, _ in shares) or sum(part for _, part in shares) != 1:
        raise Refused("terms.invalid")


# The schedule.

@dataclass(frozen=True)
class Facts:
    """What a document says beside its total, and the choices that are no part of its lines."""
    tax: object = None
    base: str = "gross"
    calendar: object = None
    bases: dict = field(default_factory=dict)    # days that terms count from, but the invoice's
    freight: object = None
    without_freight: bool = False                # freight earns no discount (E2)
    lines: object = None                         # the sum of the lines that earn one
    tax_in: str = "prorate"                      # or all in the first installment (T8)
    freight_in: str = "prorate"
    split: object = None
    step: object = None                          # of the discounted amount (E9)
    rates: dict = field(default_factory=dict)    # for fixed amounts in other currencies (T8)

    def day(self, base, invoice_date):
        if base == "invoice":
            return invoice_date
        if isinstance(base, dict):
            return dates.parse(base["fixed"])
        if base not in self.bases:
            raise Refused("terms.missing_fact")
        return self.bases[base]

    def needed(self, name):
        if getattr(self, name) is None:
            raise Refused("terms.missing_fact")
        return getattr(self, name).units

    def first(self):
        """What is all in the first installment."""
        return (self.needed("tax") if self.tax_in == "first" else 0) + \
            (self.needed("freight") if self.freight_in == "first" else 0)


def schedule(terms, invoice_date, total, facts=Facts()):
    kept = kept_lines(terms, total, facts)
    amounts = [amount for _, amount in kept]
    counted = discounted_amounts(amounts, facts)
    roll, calendar = terms.roll or "unadjusted", facts.calendar
    answer = []
    for (line, amount), units in zip(kept, counted):
        start = facts.day(line.base, invoice_date)
        nominal = dates.run(line.due, start, calendar)[0]
        due = dates.roll(calendar, nominal, roll)
        offers = []
        bases = line.offer_bases or ["invoice"] * len(line.offers)
        for (off, program), base in zip(line.offers, bases):
            start = facts.day(base, invoice_date)
            until = dates.roll(calendar, dates.run(program, start, calendar)[0], roll)
            less = discount_of(off, amount, units, facts)
            if less:  # an offer of nothing is none
                offers.append((min(until, due), Money(less, amount.currency),
                               Money(amount.units - less, amount.currency)))
        answer.append((due, nominal, amount, offers))
    return answer


def kept_lines(terms, total, facts):
    """No installment is of nothing, but for a document of nothing: that has the last line's."""
    check_lines(terms.lines)
    if len(terms.lines) == 1:
        return [(terms.lines[0], total)]
    first = facts.first()
    spread = Money(total.units - first, total.currency)
    amounts = installment_amounts([line.share for line in terms.lines], spread, facts)
    amounts[0] = Money(amounts[0].units + first, total.currency)
    kept = [(line, amount) for line, amount in zip(terms.lines, amounts) if amount.units]
    return kept or [(terms.lines[-1], total)]


def discounted_amounts(amounts, facts):
    """E2: of each installment what earns a discount, in minor units."""
    if facts.base == "lines":
        return shared(facts.needed("lines"), amounts)
    counted = [amount.units for amount in amounts]
    taken = [("tax", facts.tax_in)] if facts.base == "net" else []
    taken += [("freight", facts.freight_in)] if facts.without_freight else []
    for name, where in taken:
        units = facts.needed(name)
        parts = [units] + [0] * (len(amounts) - 1) if where == "first" else shared(units, amounts)
        counted = [left - part for left, part in zip(counted, parts)]
    return counted


def shared(units, amounts):
    """By installment amounts, largest remainder (F3)."""
    weights = [Fraction(abs(amount.units)) for amount in amounts]
    if sum(weights) == 0:
        return [units]
    parts = split_by(Money(units, amounts[0].currency), weights, "largest_remainder")[0]
    return [part.units for part in parts]


def discount_of(off, amount, counted, facts):
    """Half-up; with a cash step what is paid is rounded to it, and the discount the difference."""
    if isinstance(off, Money):
        return off.units if amount.units > 0 else -off.units
    if facts.step is None:
        return times(Money(counted, amount.currency), off, "half_up").units
    exact = value_of(amount) - value_of(Money(counted, amount.currency)) * off
    return amount.units - round_to_step(exact, amount.currency, facts.step, "half_up").units


def explain(terms, invoice_date, total, facts=Facts()):
    """F7: of each installment the line it comes from, and the way to its dates."""
    roll = terms.roll or "unadjusted"
    numbered = Terms([replace(line, words=number) for number, line in enumerate(terms.lines)],
                     terms.roll)
    kept = [line for line, _ in kept_lines(numbered, total, facts)]
    told = []
    for line, (due, _, _, offers) in zip(kept, schedule(terms, invoice_date, total, facts)):
        bases = line.offer_bases or ["invoice"] * len(line.offers)
        ways = [way(program, facts.day(base, invoice_date), roll, facts.calendar)
                for (_, program), base in zip(line.offers, bases)]
        assert len(ways) == len(offers), "an offer of nothing is not explained here"
        ways = [{"base": base, "until": until, "cut_to_due": until["date"] > due.isoformat()}
                for until, base in zip(ways, bases)]
        told.append({"line": line.words, "base": line.base,
                     "due": way(line.due, facts.day(line.base, invoice_date), roll,
                                facts.calendar),
                     **({"offers": ways} if ways else {})})
    return told


def way(program, start, roll, calendar):
    """The form `Derivation`: each step with the day before and after it, the roll last."""
    steps = program + ([{"adjust": roll}] if roll != "unadjusted" else [])
    nominal, day, trace = dates.run(steps, start, calendar)
    return {"base": start.isoformat(),
            "steps": [{"step": step, "from": before.isoformat(), "to": after.isoformat()}
                      for step, (before, after) in zip(steps, trace)],
            "nominal": nominal.isoformat(), "date": day.isoformat()}


def installment_amounts(shares, total, facts):
    if "remainder" not in shares:  # percentages of 100: split (c), half-up
        weights = [part for _, part in shares]
        return split_by(total, weights, facts.split or {"round_each_rest_last": "half_up"})[0]
    sign, size = -1 if total.units < 0 else 1, abs(total.units)
    left, parts = size, []
    for share in shares:
        wanted = share_units(share, size, left, total.currency, facts)
        parts.append(Money(sign * min(left, wanted), total.currency))
        if wanted > left:  # cut, and the lines after it are dropped
            break
        left -= wanted
    return parts


def share_units(share, total, left, currency, facts):
    if share == "remainder":
        return left
    kind, value = share
    if kind == "fixed":
        if value.currency == currency:
            return value.units
        if value.currency not in facts.rates:
            raise Refused("terms.missing_fact")
        exact = value_of(value) * facts.rates[value.currency]
        return round_whole(exact * 10 ** currency_digits(currency), "half_up")
    return round_whole({"percent": total, "percent_of_remainder": left}[kind] * value, "half_up")
