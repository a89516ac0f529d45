"""Early payment to the cent: what a payment closes, alone or with others, what is to be paid on
each day, and what a discount costs by the year (A4, A5, E1, E4 to E8, E10, E11).

Forms are those of docs/json.md; inside, amounts are minor units without sign.
"""

import math
from datetime import timedelta
from decimal import Decimal, localcontext
from fractions import Fraction
from itertools import combinations

import dates
from money import currency_digits, parse_money, parse_rate, print_decimal, round_whole
from refused import Refused


def units_of(form):
    return parse_money(form["amount"], form["currency"]).units


def told(units, currency):
    return {"amount": print_decimal(units, currency_digits(currency)), "currency": currency}


def rate_of(text):
    return parse_rate(text)[0]


# ── A4 ────────────────────────────────────────────────────────────────────────────────────────

def allowed(limit, residual):
    """The largest difference that a limit tolerates of what is open."""
    limits = []
    if "percent" in limit:
        limits.append(math.floor(abs(residual) * rate_of(limit["percent"])))
    if "amount" in limit:
        limits.append(units_of(limit["amount"]))
    return min(limits, default=0)


def tolerance_of(policy, residual):
    said = policy.get("tolerance", {})
    return allowed(said.get("over", {}), residual), allowed(said.get("under", {}), residual)


def tolerance_allowed(given):
    residual = given["residual"]
    return told(allowed(given["limit"], units_of(residual)), residual["currency"])


# ── E11 and E1: the discounts of a day ────────────────────────────────────────────────────────

def slides(offer, day):
    (kind, slide), = offer["slide"].items()
    end = dates.parse(slide["end"])
    left = (end - day).days
    if kind == "linear":
        start = dates.parse(slide["start"])
        left, of = min(left, (end - start).days), (end - start).days
    else:
        of = {"days_365": 365, "days_360": 360}[slide["year"]]
    base = abs(units_of(offer["base"]))
    part = Fraction(max(left, 0), of) * rate_of(slide["rate"]) * base
    return round_whole(min(part, Fraction(base)), offer["rounding"])


def sliding_on(given):
    offer = given["offer"]
    sign = -1 if units_of(offer["base"]) < 0 else 1
    return told(sign * slides(offer, dates.parse(given["day"])), offer["base"]["currency"])


def best_on(installment, day):
    """The best discount of a day, 0 where there is none."""
    open_units = abs(units_of(installment["residual"]))
    found = [abs(units_of(offer["discount"])) for offer in installment.get("offers", [])
             if dates.parse(offer["until"]) >= day]
    if "sliding" in installment:
        found.append(min(slides(installment["sliding"], day), open_units))
    return max(found, default=0)


def lapsed_on(installment, day, grace):
    """The best of what lapsed within the grace days, and of what lapsed before; each only where
    it is more than what still holds."""
    held = best_on(installment, day)
    late, before = 0, 0
    for offer in installment.get("offers", []):
        until, discount = dates.parse(offer["until"]), abs(units_of(offer["discount"]))
        if until >= day or discount <= held:
            continue
        if until + timedelta(days=grace) >= day:
            late = max(late, discount)
        else:
            before = max(before, discount)
    return late, before


# ── A5: one installment ───────────────────────────────────────────────────────────────────────

def close(given):
    installment, payment = given["installment"], given["payment"]
    policy = given.get("policy", {})
    residual, amount = units_of(installment["residual"]), units_of(payment["amount"])
    if residual * amount < 0:
        raise Refused("terms.invalid", "amount")
    sign = -1 if residual < 0 or amount < 0 else 1
    done = judged(installment, abs(residual), abs(amount), dates.parse(payment["date"]),
                  payment.get("first", True), policy)
    return closing_told(done, sign, payment["amount"]["currency"])


def closing_told(done, sign, currency):
    reason, applied, discount, tolerance, unapplied, left, accept = done
    amounts = {"applied": applied, "discount": discount, "tolerance": tolerance,
               "unapplied": unapplied, "open": left}
    return {"reason": reason, **{name: told(sign * units, currency)
                                 for name, units in amounts.items()},
            "needs_acceptance": accept}


def judged(installment, whole, paid, day, first, policy):
    over, under = tolerance_of(policy, whole)
    grace = policy.get("grace_days", 0)
    held = best_on(installment, day)
    late, before = lapsed_on(installment, day, grace)
    asks = policy.get("late", "ask") == "ask"
    payer = policy.get("full_payer", "no_discount")

    def near(target):
        return -under <= paid - target <= over

    def closes(reason, discount, tolerance, accept=False):
        applied = whole - discount - tolerance
        return reason, applied, discount, tolerance, paid - applied, 0, accept

    def less(reason, discount, accept=False):
        return closes(reason, discount, whole - discount - paid, accept)

    def full_wins(discount):
        return near(whole) and abs(paid - whole) <= abs(paid - (whole - discount))

    if held:
        if near(whole - held) and not full_wins(held):
            return less("in_time", held)
        if near(whole) or paid > whole:
            if payer != "no_discount":
                return closes("full_less_discount", held, 0)
            if near(whole):
                return closes("full", 0, whole - paid)
            return closes("over_paid", 0, 0)
        if paid > whole - held:
            return closes("in_time_over", held, 0)
        if late and near(whole - late):
            return less("late", late, asks)
        partial = policy.get("partial", "proportional")
        earned = 0
        if partial == "proportional" or partial == "first_only" and first:
            earned = min(held, round_whole(Fraction(paid * held, whole - held), "half_up"))
        return "partial", paid, earned, 0, 0, whole - paid - earned, False
    if late:
        if near(whole - late) and not full_wins(late):
            return less("late", late, asks)
        if near(whole) and payer == "take_in_grace":
            return closes("full_less_discount", late, 0, asks)
    if near(whole):
        return closes("full", 0, whole - paid)
    if paid > whole:
        return closes("over_paid", 0, 0)
    reason = "partial"
    if before and near(whole - before):
        if policy.get("unearned", "deduction") == "allow_with_approval":
            return less("unearned", before, True)
        reason = "unearned"
    return reason, paid, 0, 0, 0, whole - paid, False


# ── A5: several installments, one payment ─────────────────────────────────────────────────────

def close_together(given):
    payment, policy = given["payment"], given.get("policy", {})
    currency, day = payment["amount"]["currency"], dates.parse(payment["date"])
    items = []
    for installment in given["installments"]:
        whole = units_of(installment["residual"])
        late, _ = lapsed_on(installment, day, policy.get("grace_days", 0))
        items.append((whole, best_on(installment, day), late, *tolerance_of(policy, whole)))
    paid = units_of(payment["amount"])
    reason, taken, unapplied = lump_sum(items, paid, policy)
    accept = policy.get("late", "ask") == "ask"
    closings = []
    off = 0
    if taken is not None:
        off = paid - unapplied - sum(item[0] - less for item, (less, _) in zip(items, taken))
        for (whole, held, _, over, under), (less, is_late) in zip(items, taken):
            part = max(-under, min(over, off))
            off -= part
            own = reason
            if reason == "late" and not is_late:
                own = "in_time" if held else "full"
            done = own, whole - less + part, less, -part, 0, 0, is_late and accept
            closings.append(closing_told(done, 1, currency))
    return {"reason": reason, "closings": closings, "unapplied": told(unapplied, currency),
            "gave_up": False}


def lump_sum(items, paid, policy):
    """(reason, [(discount, whether late)] or None, what is left)."""
    whole = sum(item[0] for item in items)
    earned = whole - sum(item[1] for item in items)
    over, under = sum(item[3] for item in items), sum(item[4] for item in items)
    in_time = [(item[1], False) for item in items]
    none = [(0, False) for _ in items]
    takes = policy.get("full_payer", "no_discount") != "no_discount" and earned != whole

    def near(target):
        return -under <= paid - target <= over

    if near(earned) and not (near(whole) and abs(paid - whole) <= abs(paid - earned)):
        return ("in_time" if earned != whole else "full"), in_time, 0
    if near(whole) or paid > whole:
        if takes:
            left = paid - earned
            return "full_less_discount", in_time, 0 if near(earned) else left
        return ("full", none, 0) if near(whole) else ("over_paid", none, paid - whole)
    if paid > earned and earned != whole:
        return "in_time_over", in_time, paid - earned
    more = [place for place, item in enumerate(items) if item[2]]
    for count in range(1, len(more) + 1):
        best = None
        for chosen in combinations(more, count):
            target = earned - sum(items[place][2] - items[place][1] for place in chosen)
            if near(target) and (best is None or abs(paid - target) < best[0]):
                best = abs(paid - target), chosen
        if best is not None:
            taken = [(item[2], True) if place in best[1] else (item[1], False)
                     for place, item in enumerate(items)]
            return "late", taken, 0
    return "partial", None, paid


# ── E1: what to pay on each day ───────────────────────────────────────────────────────────────

def pay_by_table(given):
    installments = given["installments"]
    day, last = dates.parse(given["from"]), dates.parse(given["to"])
    if last < day:
        raise Refused("reading.invalid_period", "to")
    if not installments:
        return {"ranges": []}
    currency, rows = installments[0]["residual"]["currency"], []
    while day <= last:
        pay = discount = past = 0
        for installment in installments:
            whole = units_of(installment["residual"])
            less = best_on(installment, day) * (-1 if whole < 0 else 1)
            pay, discount = pay + whole - less, discount + less
            past += whole if day > dates.parse(installment["due"]) else 0
        if rows and rows[-1][1:] == [pay, discount, past]:
            rows[-1][0][1] = day
        else:
            rows.append([[day, day], pay, discount, past])
        day += timedelta(days=1)
    return {"ranges": [
        {"from": first.isoformat(), "to": end.isoformat(), "pay": told(pay, currency),
         "discount": told(discount, currency), "past_due": told(past, currency),
         "reason": "discount" if discount else "past_due" if past else "full"}
        for (first, end), pay, discount, past in rows]}


# ── E6: what may still be kept back ───────────────────────────────────────────────────────────

def still_open(given):
    frozen, progress = given["installment"], given["progress"]
    whole, residual = units_of(frozen["amount"]), units_of(progress["residual"])
    currency, taken = frozen["amount"]["currency"], abs(units_of(progress["taken"]))
    credits = progress.get("credits", [])
    credited = sum(units_of(credit["amount"]) for credit in credits)
    for name, units in (("residual", residual), ("credits", credited)):
        if units * whole < 0 or abs(units) > abs(whole):
            raise Refused("terms.invalid", name)
    sign = -1 if whole < 0 else 1
    sizes = [abs(units_of(offer["discount"])) for offer in frozen.get("offers", [])]
    offers = []
    for offer, size in zip(frozen.get("offers", []), sizes):
        lost = Fraction(0)
        for credit in credits:
            if "discount" in credit:
                lost += Fraction(size * abs(units_of(credit["discount"])), max(sizes))
            else:
                lost += Fraction(size * abs(units_of(credit["amount"])), abs(whole))
        left = min(size - round_whole(lost, "half_up") - taken, abs(residual))
        if left > 0:
            offers.append({"until": offer["until"], "discount": told(sign * left, currency),
                           "pay": told(residual - sign * left, currency)})
    made = {"due": frozen["due"], "residual": told(residual, currency)}
    return {**made, "offers": offers} if offers else made


# ── E10: what it costs by the year ────────────────────────────────────────────────────────────

YEARS = {"days_365": 365, "days_360": 360}


def percent(value, digits):
    """Rounded half-up, without zeros at the end."""
    units = round_whole(Fraction(value) * 100 * 10 ** digits, "half_up")
    text = print_decimal(units, digits)
    return (text.rstrip("0").rstrip(".") if "." in text else text) + "%"


def annual_cost(given):
    discount, days = rate_of(given["discount"]), given["days"]
    if not 0 < discount < 1:
        raise Refused("rate.out_of_range", "discount")
    if days == 0:
        raise Refused("terms.invalid", "days")
    gain, times = discount / (1 - discount), Fraction(YEARS[given["year"]], days)
    with localcontext() as context:
        context.prec = 60
        grown = Decimal((1 + gain).numerator) / Decimal((1 + gain).denominator)
        power = Decimal(times.numerator) / Decimal(times.denominator)
        effective = Fraction(grown ** power - 1)
    return {"simple": percent(gain * times, 10), "effective": percent(effective, 10)}


def break_even(given):
    rate, days = rate_of(given["rate"]), given["days"]
    if rate < 0:
        raise Refused("rate.out_of_range", "rate")
    if days == 0:
        raise Refused("terms.invalid", "days")
    bears = rate * Fraction(days, YEARS[given["year"]])
    return percent(bears / (1 + bears), 6)
