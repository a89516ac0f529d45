"""Payment terms: a small notation, and the installments and offers it leads to (T1–T9, E2).

>>> [line.due for line in parse("2/10 net 30").lines]
[[{'add_days': 30}]]
"""

import re
from dataclasses import dataclass, field, replace
from fractions import Fraction

import dates
from money import Money, parse_rate, round_whole, split_by, times
from refused import Refused

ROLLS = ["unadjusted", "following", "modified_following", "preceding", "modified_preceding",
         "nearest"]


@dataclass(frozen=True)
class Line:
    due: list                                   # a date program without its roll
    share: object = None                        # see `Terms`
    offers: list = field(default_factory=list)  # (rate, date program), in the order written
    words: str = ""


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

def schedule(terms, invoice_date, total, tax=None, base="gross", calendar=None):
    check_lines(terms.lines)
    amounts = installment_amounts([line.share for line in terms.lines], total)
    # No installment is of nothing, but for a document of nothing: that has the last line's.
    kept = [(line, amount) for line, amount in zip(terms.lines, amounts) if amount.units]
    kept = kept or [(terms.lines[-1], total)]
    taxes = installment_taxes([amount for _, amount in kept], tax, base)
    roll = terms.roll or "unadjusted"
    answer = []
    for (line, amount), tax_share in zip(kept, taxes):
        nominal = dates.run(line.due, invoice_date, calendar)[0]
        due = dates.roll(calendar, nominal, roll)
        offers = []
        for rate, program in line.offers:
            until = dates.roll(calendar, dates.run(program, invoice_date, calendar)[0], roll)
            discount = times(Money(amount.units - tax_share, amount.currency), rate, "half_up")
            pay = Money(amount.units - discount.units, amount.currency)
            if discount.units:  # an offer of nothing is none
                offers.append((min(until, due), discount, pay))
        answer.append((due, nominal, amount, offers))
    return answer


def explain(terms, invoice_date, total, tax=None, base="gross", calendar=None):
    """F7: of each installment the line it comes from, and the way to its dates."""
    roll = terms.roll or "unadjusted"
    numbered = Terms([replace(line, words=number) for number, line in enumerate(terms.lines)],
                     terms.roll)
    amounts = installment_amounts([line.share for line in terms.lines], total)
    kept = [line for line, amount in zip(numbered.lines, amounts) if amount.units]
    answer = schedule(terms, invoice_date, total, tax, base, calendar)
    told = []
    for line, (due, _, amount, offers) in zip(kept or numbered.lines[-1:], answer):
        ways = [way(program, invoice_date, roll, calendar) for _, program in line.offers]
        assert len(ways) == len(offers), "an offer of nothing is not explained here"
        ways = [{"base": "invoice", "until": until, "cut_to_due": until["date"] > due.isoformat()}
                for until in ways]
        told.append({"line": line.words, "base": "invoice",
                     "due": way(line.due, invoice_date, roll, calendar),
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


def installment_amounts(shares, total):
    if shares == [None]:
        return [total]
    if "remainder" not in shares:  # percentages of 100: split (c), half-up
        weights = [part for _, part in shares]
        return split_by(total, weights, {"round_each_rest_last": "half_up"})[0]
    sign, size = -1 if total.units < 0 else 1, abs(total.units)
    left, parts = size, []
    for share in shares:
        wanted = share_units(share, size, left, total.currency)
        parts.append(Money(sign * min(left, wanted), total.currency))
        if wanted > left:  # cut, and the lines after it are dropped
            break
        left -= wanted
    return parts


def share_units(share, total, left, currency):
    if share == "remainder":
        return left
    kind, value = share
    if kind == "fixed":
        if value.currency != currency:
            raise Refused("terms.missing_fact")
        return value.units
    return round_whole({"percent": total, "percent_of_remainder": left}[kind] * value, "half_up")


def installment_taxes(amounts, tax, base):
    """The tax in each installment, in minor units: by largest remainder (F3), or none to heed."""
    if base == "gross":
        return [0] * len(amounts)
    if tax is None:
        raise Refused("terms.missing_fact")
    weights = [Fraction(abs(amount.units)) for amount in amounts]
    if sum(weights) == 0:
        return [tax.units]
    return [part.units for part in split_by(tax, weights, "largest_remainder")[0]]
