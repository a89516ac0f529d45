"""Random calls with the answers of the reference, one case to a line, for differential tests.

    python3 tests/reference/random_calls.py SEED COUNT

The same seed gives the same calls: schedules, programs, agings and allocations of given items,
buckets, limits, splits, part payments, late days, early payment, claims, receipts. What the rules
leave open is not asked.
"""

import json
import random
import sys
from datetime import date, timedelta
from decimal import Decimal
from functools import partial

import random_early
from calls import answer

WEEK = {"weekend": ["saturday", "sunday"], "holidays": ["2026-01-01", "2026-04-03", "2026-05-01"]}
ROLLS = ("unadjusted", "following", "modified_following", "preceding", "modified_preceding",
         "nearest")
MODES = ("half_up", "half_even", "half_down", "down", "up")
DIMENSIONS = ("disputed", "promised", "plan", "agency", "write_off_proposed")


class Asker:
    def __init__(self, seed):
        self.chance = random.Random(seed)

    def ask(self):
        kinds = (self.schedule, self.schedule, self.program, self.aging, self.aging, self.allocate,
                 self.caps, self.edges, self.split, self.part_payment, self.late,
                 *(partial(kind, self) for kind in (
                     random_early.close, random_early.close_together, random_early.pay_by,
                     random_early.claims, random_early.matching, random_early.matching)))
        return self.chance.choice(kinds)()

    # What calls are made of.

    def maybe(self, often=0.5):
        return self.chance.random() < often

    def day(self, start=date(2026, 1, 1), within=400):
        return (start + timedelta(days=self.chance.randint(0, within))).isoformat()

    def money(self, units, currency="EUR"):
        digits = {"JPY": 0, "KWD": 3}.get(currency, 2)
        text = f"{abs(units):0{digits + 1}}"
        text = f"{text[:-digits]}.{text[-digits:]}" if digits else text
        return {"amount": f"{'-' if units < 0 else ''}{text}", "currency": currency}

    def units(self, most=200000):
        return self.chance.choice((self.chance.randint(1, 99), self.chance.randint(1, most)))

    def steps(self):
        pick = self.chance.randint
        one = lambda: self.chance.choice((  # noqa: E731
            {"add_days": pick(0, 120)}, {"add_weeks": pick(0, 9)}, {"add_months": pick(0, 14)},
            "end_of_month", {"day_of_month": pick(1, 31)}, {"month_of_year": pick(1, 12)},
            {"next_day_of_month": pick(1, 31)}, {"cutoff_month": pick(1, 31)},
            {"payment_days": sorted({pick(1, 31), pick(1, 31)})},
            {"weekday": self.chance.choice(("monday", "friday", "sunday"))},
            {"add_business_days": pick(0, 20)}))
        return [one() for _ in range(self.chance.randint(0, 4))]

    # Calls.

    def program(self):
        steps = self.steps()
        if self.maybe():
            steps.append({"adjust": self.chance.choice(ROLLS)})
        return "run_program", {"program": steps, "base": self.day(date(2023, 12, 1), 1200),
                               "calendar": WEEK}

    def schedule(self):
        sign, currency = self.chance.choice((1, 1, 1, -1)), self.chance.choice(("EUR", "EUR", "JPY",
                                                                                "KWD"))
        total = self.units()
        given = {"lines": [], "invoice_date": self.day(date(2023, 12, 1), 1200),
                 "total": self.money(sign * total, currency), "calendar": WEEK}
        shares = self.shares(total, currency)
        given["lines"] = [self.line(share) for share in shares]
        if self.maybe():
            given["roll"] = self.chance.choice(ROLLS)
        tax = total * self.chance.randint(0, 30) // 100
        freight = (total - tax) * self.chance.randint(0, 20) // 100
        base = self.chance.choice(("gross", "net", "lines"))
        given.update({"tax": self.money(sign * tax, currency), "discount_base": base,
                      "freight": self.money(sign * freight, currency),
                      "discountable_lines": self.money(
                          sign * ((total - tax) * self.chance.randint(0, 100) // 100), currency)})
        if self.maybe(0.3):
            given["discount_without_freight"] = True
        if self.maybe(0.3) and base != "lines":
            given["tax_in"] = given["freight_in"] = "first"
        if self.maybe(0.2) and currency == "EUR":
            given["cash_step"] = "0.05"
        if self.maybe(0.3) and len(shares) > 1 and "remainder" not in shares:
            given["split"] = self.chance.choice(
                ("largest_remainder", "truncate_rest_last",
                 *({"round_each_rest_last": mode} for mode in MODES)))
        given["bases"] = {base: self.day() for base in ("posting", "delivery", "receipt",
                                                        "service_end", "period_end")}
        return "schedule_lines", given

    def shares(self, total, currency):
        kind = self.chance.choice(("one", "percent", "percent", "turn"))
        count = self.chance.randint(2, 4)
        if kind == "one":
            return ["remainder"]
        if kind == "percent":
            cuts = sorted(self.chance.sample(range(1, 10000), count - 1))
            parts = [b - a for a, b in zip([0] + cuts, cuts + [10000])]
            return [{"percent": f"{part // 100}.{part % 100:02}%"} for part in parts]
        one = lambda: self.chance.choice((  # noqa: E731
            {"percent": f"{self.chance.randint(1, 33)}%"},
            {"percent_of_remainder": f"{self.chance.randint(1, 99)}%"},
            {"fixed": self.money(self.chance.randint(1, max(1, total // 2)), currency)}))
        return [one() for _ in range(count - 1)] + ["remainder"]

    def line(self, share):
        base = self.chance.choice(("invoice", "invoice", "posting", "delivery", "receipt",
                                   "service_end", "period_end", {"fixed": self.day()}))
        form = {"share": share, "due": self.steps(), "base": base}
        if self.maybe(0.6):
            # Not said in days as the due date is: which tier is then one is left open.
            rates = sorted({self.chance.randint(1, 9) for _ in range(2)}, reverse=True)
            offers = [{"rate": f"{rate}%", "until": ["end_of_month", {"add_days": days}]}
                      for rate, days in zip(rates, sorted(self.chance.sample(range(40), 2)))]
            form["offers"] = offers[:self.chance.randint(1, 2)]
        return form

    def items(self):
        found = []
        for number in range(self.chance.randint(0, 8)):
            currency = self.chance.choice(("EUR", "EUR", "EUR", "JPY"))
            credit = self.maybe(0.25)
            units = -self.units() if credit else self.units()
            of = units * self.chance.choice((1, 1, 2))
            dates = {name: self.day(date(2026, 1, 1), 150) for name in (
                "invoice_date", "posting_date", "delivery_date", "statutory_default_date", "due",
                "nominal_due") if self.maybe(0.8) or credit and name == "invoice_date"}
            item = {"id": {"document": f"D-{number}", "installment": self.chance.randint(1, 3)},
                    "kind": "credit_note" if credit else "invoice", **dates,
                    "creditor": self.chance.choice(("sole", "B")),
                    "original": self.money(of, currency), "open": self.money(units, currency)}
            if self.maybe(0.9):
                item["customer"] = self.chance.choice(("ACME", "BETA"))
            if self.maybe(0.2):
                item["billing_account"] = "1"
            if self.maybe(0.3):
                item["number"] = f"{self.chance.randint(1, 4)}"
            if self.maybe(0.3) and not credit:
                names = sorted(self.chance.sample(range(5), self.chance.randint(1, 2)))
                item["dimensions"] = [[DIMENSIONS[at], self.money(self.units(), currency)]
                                      for at in names]
            if self.maybe(0.6) and currency != "EUR":
                item["booked"] = {"base": "EUR", "rate": "0.0061"}
            if self.maybe(0.1):
                item["as_of"] = "2026-05-31"
            found.append(item)
        return found

    def aging(self):
        how = self.chance.choice(("separate", "own_date", "oldest_first", "not_due"))
        basis = self.chance.choice(("due", "invoice", "posting", "delivery", "statutory_default",
                                    "nominal_due"))
        day = self.chance.choice(("2026-05-31", "2026-06-30"))
        given = {"as_of": day, "items": self.items(), "unapplied": how, "basis": basis,
                 "buckets": self.chance.choice(("30,60,90", "1m,2m", "-30,-7,0,30", "1w,10")),
                 "missing": self.chance.choice(("age_zero", "age_zero", "refuse")),
                 "group_by": self.chance.choice(("customer", "billing_account",
                                                 {"parent": {"ACME": "GROUP"}})),
                 "totals": self.maybe(), "project": self.maybe(0.8)}
        if not given["project"]:
            given["missing"] = "age_zero"  # which of two refusals comes first is left open
        if how == "oldest_first":
            given.update({"basis": "due", "missing": "refuse", "project": True})
        else:
            given["drill_down"] = self.maybe()
            given["fallback"] = self.chance.sample(
                [name for name in ("due", "invoice", "posting") if name != basis], 1)
            if self.maybe(0.3):
                given["convert"] = {"base": "EUR", "date": day, "rates": {"JPY": "0.0064"}}
        return "aging", given

    def allocate(self):
        items = [item for item in self.items() if "due" in item and "number" not in item]
        given = {"items": items, "amount": self.money(self.units(400000))}
        if self.maybe():
            given["order"] = {"referenced_first": [f"D-{number}" for number in self.chance.sample(
                range(9), self.chance.randint(0, 3))]}
        return "allocate", given

    def caps(self):
        cases = ("business", "public", "public_exceptional", "periodic", "silent")
        invoice = date.fromisoformat(self.day(date(2023, 12, 1), 1000))
        given = {"caps": self.chance.choice(("eu", "fr")), "case": self.chance.choice(cases),
                 "invoice": invoice.isoformat(), "as_of": "2026-12-01",
                 "due": self.day(invoice, 100), "by_month_end": self.maybe(),
                 "expressly_agreed": self.maybe(0.3)}
        if self.maybe():
            given["receipt"] = self.day(invoice, 20)
        return "legal_caps", given

    def edges(self):
        unit = self.chance.choice(("m", "", "w"))
        numbers = sorted(self.chance.sample(range(-9, 20), self.chance.randint(1, 5)))
        if 0 in numbers and numbers[0] == 0:
            numbers.remove(0)  # among positive ones only: left open
        numbers = numbers or [1]
        text = ",".join(str(number) + (unit if number else "") for number in numbers)
        return "bucket_edges", {"buckets": text, "as_of": self.day(date(2023, 12, 1), 1200)}

    def split(self):
        rule = self.chance.choice(("largest_remainder", "truncate_rest_last",
                                   *({"round_each_rest_last": mode} for mode in MODES)))
        currency = self.chance.choice(("EUR", "JPY", "KWD"))
        weights = [str(self.chance.choice((0, 1, 1, self.chance.randint(1, 999))))
                   for _ in range(self.chance.randint(1, 8))]
        if not any(int(weight) for weight in weights):
            weights[0] = "1"
        units = self.units() * self.chance.choice((1, -1))
        return "split", {"amount": self.money(units, currency), "weights": weights, "rule": rule}

    def part_payment(self):
        residual = self.units()
        less = self.chance.randint(0, residual // 2)
        paid = self.chance.randint(0, residual - less)
        return "partial_discount", {
            "residual": self.money(residual), "discount": self.money(less),
            "paid": self.money(paid), "policy": self.chance.choice(("proportional", "none"))}

    def late(self):
        changes = [{"effective": self.day(within=120), "due": self.day(within=160),
                    "waive_past": self.maybe(0.3)} for _ in range(self.chance.randint(0, 3))]
        changes.sort(key=lambda change: change["effective"])
        return "late_days", {"due": self.day(within=90), "changes": changes,
                             "asked": self.day(within=200)}


def left_open(said):
    """Offers of which a later one is worth as much, or that ask for more than the amount."""
    for part in said.get("output", {}).get("installments", []):
        less = [(offer["until"], Decimal(offer["discount"]["amount"])) for offer in part["offers"]]
        sign = -1 if part["amount"]["amount"].startswith("-") else 1
        if any(sign * amount < 0 for _, amount in less):
            return True
        if any(one is not other and one[0] <= other[0] and sign * one[1] <= sign * other[1]
               or one is not other and one[0] == other[0] for one in less for other in less):
            return True
    return False


def main(seed, count):
    for number in range(count):
        call, given = Asker(f"{seed}/{number}").ask()
        said = answer(call, given)
        if call == "schedule_lines" and left_open(said):
            continue
        case = {"name": f"f6_random_{seed}_{number}", "rule": "F6", "call": call, "input": given}
        print(json.dumps({**case, **said}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
