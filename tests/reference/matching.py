"""What a receipt settles (A1 to A5, A9, E7): every set of items is tried, one by one.

Receipts, items and policies are forms of docs/json.md; amounts are minor units with their sign.
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from fractions import Fraction
from itertools import product

import allocation
import claims
import dates
import open_item
from aging import by_due
from early import allowed, told, units_of
from money import Money, round_whole

NAMED = ("remittance_lines", "references", "document_numbers")
BY_ORDER = ("oldest_first", "statutory_order", "pro_rata")
ALL = (*NAMED, "single_amount", "single_with_discount", "whole_account", "past_due",
       "past_due_by_terms", "due_run", "subset_sum")
DEFAULT = {"strategies": ALL, "automatic": 800, "suggested": 400, "earliest_of_alike": False,
           "likeness": 850, "most_items": 30, "settlement": {}, "tolerance": {}, "grace_days": 0,
           "late": "ask", "payers": []}
TOLD = 8
COMPANIES = set("AB AG AS ASA BV CO CORP GMBH INC KFT KG LIMITED LLC LLP LTD NV OY OYJ PLC PTY SA "
                "SARL SPA SRL".split())


# ── texts ─────────────────────────────────────────────────────────────────────────────────────

def normal(text):
    kept = "".join(c for c in text if c.isalnum()).upper()
    return kept.lstrip("0") or ("0" if "0" in kept else "")


def telling(number):
    return len(number) >= 4 and any(c in "0123456789" for c in number)


def words_of(text):
    return "".join(c if c.isalnum() else " " for c in text).split()


def company(text):
    words = words_of(text.upper())
    return "".join([word for word in words if word not in COMPANIES] or words)


def likeness(one, other):
    """In thousandths of the longer: letters to change, add, drop, or swap with a neighbour."""
    rows = [list(range(len(other) + 1))]
    for i in range(1, len(one) + 1):
        row = [i]
        for j in range(1, len(other) + 1):
            same = one[i - 1] == other[j - 1]
            best = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (not same))
            if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
                best = min(best, rows[i - 2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    longest = max(len(one), len(other))
    return 1000 - rows[-1][-1] * 1000 // longest if longest else 0


def payer(receipt, known, least):
    """(customer, evidence, likeness) or None (A3)."""
    if receipt.get("customer"):
        return receipt["customer"], "given", None

    def only(kind, text):
        theirs = {row["customer"] for row in known
                  if kind in row["mark"] and normal(row["mark"][kind]) == normal(text)}
        return theirs.pop() if len(theirs) == 1 and normal(text) else None

    for kind, field in (("account", "payer_account"), ("alias", "payer_name")):
        found = only(kind, receipt[field]) if receipt.get(field) else None
        if found:
            return found, kind, None
    asked = company(receipt.get("payer_name") or "")
    named = [(company(row["mark"]["name"]), row["customer"]) for row in known
             if "name" in row["mark"]]
    if not asked or not named:
        return None
    same = {customer for text, customer in named if text == asked}
    if same:
        return (same.pop(), "name", 1000) if len(same) == 1 else None
    scores = [(likeness(text, asked), customer) for text, customer in named]
    best = max(score for score, _ in scores)
    theirs = {customer for score, customer in scores if score == best}
    return (theirs.pop(), "name", best) if best >= least and len(theirs) == 1 else None


# ── what may be paid for an item ──────────────────────────────────────────────────────────────

@dataclass
class Payable:
    item: object
    units: int
    net: int
    late: int
    over: int
    under: int

    @property
    def due(self):
        return self.item.dates["due"]

    def ways(self, stage):
        """(amount, least, most) in a round, the smallest amount first."""
        amounts = {self.net, self.units} | ({self.late} if stage == "late" else set())
        return [(amount, *self.bounds(amount, stage)) for amount in sorted(amounts)]

    def bounds(self, amount, stage):
        if stage == "exact" or amount <= 0:
            return amount, amount
        return max(1, amount - self.under), amount + self.over

    def taken(self, amount):
        late = amount == self.late != self.net
        closes = late or amount == self.net
        return Taken(self, amount, self.units - amount if closes else 0, 0, late, False)


@dataclass
class Taken:
    of: Payable
    paid: int
    discount: int
    tolerance: int
    late: bool
    named: bool


def offered(item, left, day):
    """The best discount that holds on a day, of what is left of the item in proportion."""
    held = [units_of(offer["discount"]) for offer in item.offers
            if dates.parse(offer["until"]) >= day]
    best = max(held, key=abs, default=0)
    if left == item.original or not item.original:
        return best
    return (-1 if best < 0 else 1) * round_whole(
        Fraction(abs(best) * abs(left), abs(item.original)), "half_up")


# ── a run ─────────────────────────────────────────────────────────────────────────────────────

class Run:
    def __init__(self, given):
        self.policy = {**DEFAULT, **given.get("policy", {})}
        self.items = [open_item.of_form(form) for form in given["items"]]
        own = {receipt["id"] for receipt in given["receipts"]}
        self.left = {id(item): 0 if item.document in own else item.units for item in self.items}
        self.known = given.get("known", [])
        self.receipts = given["receipts"]

    def answers(self):
        order = sorted(range(len(self.receipts)), key=lambda at: (
            self.receipts[at]["value_date"], self.receipts[at]["id"], at))
        seen, said = set(), {}
        for at in order:
            receipt = self.receipts[at]
            if receipt["id"] in seen:
                said[at] = {"error": {"code": "record.invalid", "field": "id"}}
            elif units_of(receipt["amount"]) <= 0:
                said[at] = {"error": {"code": "record.invalid", "field": "amount"}}
            else:
                said[at] = Asked(self, receipt).proposal()
            seen.add(receipt["id"])
        return {"answers": [said[at] for at in range(len(self.receipts))]}

    def payer_policy(self, customer):
        own = [row for row in self.policy["payers"] if row["customer"] == customer]
        return own[-1] if own else {"customer": customer}

    def tolerance(self, customer, units):
        """What is tolerated above and below, by the stricter of the policy's and their own."""
        sides = []
        for side in ("over", "under"):
            limits = [self.policy["tolerance"].get(side, {})]
            own = self.payer_policy(customer).get("tolerance")
            limits += [own.get(side, {})] if own is not None else []
            sides.append(min(allowed(limit, units) for limit in limits))
        return sides


class Asked:
    def __init__(self, run, receipt):
        self.run, self.receipt, self.policy = run, receipt, run.policy
        self.amount = units_of(receipt["amount"])
        self.currency = receipt["amount"]["currency"]
        self.day = dates.parse(receipt["value_date"])
        self.party = payer(receipt, run.known, run.policy["likeness"])
        self.whose = []
        if self.party:
            self.whose = [self.party[0], *run.payer_policy(self.party[0]).get("pays_for", [])]
        self.named = []
        ours = [item for item in run.items
                if item.creditor == receipt.get("creditor", "sole")
                and item.currency == self.currency and run.left[id(item)]]
        self.ours = [self.payable(item) for item in sorted(ours, key=by_due)]
        self.account = [one for one in self.ours if one.item.customer in self.whose]
        if not self.party:
            closing = {self.amount}
            self.account = [one for one in self.ours if closing & {
                one.item.units, *(units_of(offer["pay"]) for offer in one.item.offers)}]

    def payable(self, item):
        left = self.run.left[id(item)]
        net = left - offered(item, left, self.day)
        net = net or left
        late, over, under = net, 0, 0
        if left > 0:
            lapsed = self.day - timedelta(days=self.policy["grace_days"])
            most = left - offered(item, left, lapsed)
            late = min(most, net) if most > 0 else net
            over, under = self.run.tolerance(item.customer, left)
        return Payable(item, left, net, late, over, under)

    # ── answers: (outcome, taken, fit, candidates) ──

    def closing(self, taken):
        fit = "exact"
        if any(one.late for one in taken):
            fit = "late_discount"
        elif any(one.tolerance for one in taken):
            fit = "within_tolerance"
        elif any(one.discount for one in taken):
            fit = "with_discount"
        return "found", taken, fit, []

    def near(self, chosen, amount):
        """What closes each chosen (payable, amount), the tolerance to the first first."""
        off, taken = amount - sum(way for _, way in chosen), []
        for one, way in chosen:
            part = max(-one.under, min(one.over, off))
            off -= part
            made = one.taken(way)
            made.paid, made.tolerance = made.paid + part, -part
            taken.append(made)
        return self.closing(taken)

    NOTHING = ("nothing", [], "none", [])

    def ambiguous(self, sets):
        return "ambiguous", [], "none", sets[:TOLD]

    def debits(self):
        return [one for one in self.account if one.units > 0]

    def holds_named(self, ones):
        return all(any(one is named.of for one in ones) for named in self.named)

    def late_is_nearer(self, taken, stage):
        if stage != "near" or len(taken) != 1:
            return False
        return abs(taken[0].of.late - taken[0].paid) < abs(taken[0].tolerance)

    def ask(self, strategy, stage):
        self.stage = stage
        outcome, taken, fit, sets = getattr(self, strategy)()
        if outcome == "found":
            if not self.holds_named([one.of for one in taken]):
                return self.NOTHING
            if self.late_is_nearer(taken, stage):
                return self.NOTHING
            for one in taken:
                one.named = one.named or any(one.of is named.of for named in self.named)
        return outcome, taken, fit, sets

    # ── what is named ──

    def meant(self, number):
        def names(item):
            texts = {normal(item.document), normal(item.number or "")}
            return number in texts and telling(number)
        return [one for one in self.ours if names(one.item)
                and (not self.whose or one.item.customer in self.whose)]

    def remittance_lines(self):
        taken, short = [], False
        for line in self.receipt.get("lines", []):
            said = line.get("amount")
            if said and said["currency"] != self.currency:
                continue
            left = units_of(said) if said else None
            meant = self.meant(normal(line["document"]))
            for one in meant:
                if left == 0 or any(one is before.of for before in taken):
                    continue
                if left is None:
                    made = one.taken(one.net)
                elif (left > 0) != (one.units > 0):
                    continue
                else:
                    made, closes = self.line(one, left, len(meant) == 1)
                    short = short or not closes
                left = None if left is None else left - made.paid
                made.named = True
                taken.append(made)
        total = sum(one.paid for one in taken)
        if not taken or not 0 < total <= self.amount:
            return self.NOTHING
        if total < self.amount:
            return "found", taken, "over", []
        return ("found", taken, "partial", []) if short else self.closing(taken)

    def line(self, one, said, tolerates):
        ways = [one.net, one.units, one.late]
        near = [way for way in ways
                if one.bounds(way, "near")[0] <= said <= one.bounds(way, "near")[1]]
        if said in ways or near and tolerates:
            way = said if said in ways else min(near, key=lambda way: abs(said - way))
            made = one.taken(way)
            made.paid, made.tolerance = said, way - said
            return made, True
        paid = one.units if abs(said) >= abs(one.units) else said
        return Taken(one, paid, 0, 0, False, False), paid == one.units

    def references(self):
        numbers = [normal(text) for text in self.receipt.get("references", [])]
        return self.documents([number for number in numbers if telling(number)])

    def document_numbers(self):
        words, numbers, at = words_of(self.receipt.get("text") or ""), [], 0
        known = {number for one in self.run.items
                 if one.creditor == self.receipt.get("creditor", "sole")
                 for number in (normal(one.document), normal(one.number or ""))}
        while at < len(words):
            for count in (4, 3, 2, 1):
                number = normal("".join(words[at:at + count]))
                if at + count <= len(words) and telling(number) and number in known:
                    numbers.append(number)
                    at += count - 1
                    break
            at += 1
        return self.documents(numbers)

    def documents(self, numbers):
        ones = []
        for number in numbers:
            ones += [one for one in self.meant(number) if not any(one is o for o in ones)]
        if not ones:
            return self.NOTHING
        if not self.whose and len({one.item.customer for one in ones}) > 1:
            return self.ambiguous([[one] for one in ones])
        debits = [one for one in ones if one.units > 0]
        answer = self.NOTHING
        for stage in self.stages():
            answer = self.all(ones, stage)
            if answer[0] == "nothing":
                answer = self.subset_of(debits, self.amount, stage)
            if self.late_is_nearer(answer[1], stage):
                answer = self.NOTHING
            if answer[0] != "nothing":
                break
        if answer[0] == "nothing":
            answer = self.first_of(debits)
        for one in answer[1]:
            one.named = True
        return answer

    def first_of(self, debits):
        taken, left = [], self.amount
        for one in debits:
            paid = min(one.net, left)
            if paid > 0:
                taken.append(one.taken(paid))
                left -= paid
        return ("found", taken, "over" if left else "partial", []) if taken else self.NOTHING

    # ── what makes up the amount ──

    def pays(self, ones, amount_of, stage):
        total = sum(amount_of(one) for one in ones)
        over = under = 0
        if stage != "exact":
            over, under = sum(one.over for one in ones), sum(one.under for one in ones)
        return total - under <= self.amount <= total + over

    def single_amount(self):
        return self.single(lambda one: one.units, lambda one: True)

    def single_with_discount(self):
        if self.stage == "late":
            return self.single(lambda one: one.late, lambda one: one.late != one.net)
        return self.single(lambda one: one.net, lambda one: one.net != one.units)

    def single(self, amount_of, has):
        def nearest(one):
            ways = [way for way, *_ in one.ways(self.stage)]
            return max(ways, key=lambda way: (-abs(self.amount - way), way)) == amount_of(one)
        found = [one for one in self.debits() if has(one)
                 and self.pays([one], amount_of, self.stage) and nearest(one)
                 and self.holds_named([one])]
        if len(found) == 1 or found and self.policy["earliest_of_alike"]:
            return self.near([(found[0], amount_of(found[0]))], self.amount)
        return self.ambiguous([[one] for one in found]) if found else self.NOTHING

    def all(self, ones, stage):
        in_full, less = (lambda one: one.units), (lambda one: one.net)
        ways = [lambda one: one.late] if stage == "late" else [in_full, less]
        fits = [way for way in ways if ones and self.pays(ones, way, stage)]
        if not fits:
            return self.NOTHING
        way = min(fits, key=lambda way: abs(self.amount - sum(way(one) for one in ones)))
        return self.near([(one, way(one)) for one in ones], self.amount)

    def whole_account(self):
        return self.all(self.account, self.stage)

    def overdue(self):
        return [one for one in self.debits() if one.due and one.due < self.day]

    def past_due(self):
        return self.all(self.overdue(), self.stage)

    def past_due_by_terms(self):
        def days(one):
            issued = one.item.dates["invoice"]
            return (one.due - issued).days if issued else None
        kinds = sorted({days(one) for one in self.overdue()} - {None})
        found = [self.all([one for one in self.overdue() if days(one) == kind], self.stage)
                 for kind in kinds]
        found = [answer for answer in found
                 if answer[0] == "found" and self.holds_named([one.of for one in answer[1]])]
        return self.one_of(found[:TOLD])

    def one_of(self, found):
        if len(found) > 1:
            return self.ambiguous([[one.of for one in answer[1]] for answer in found])
        return found[0] if found else self.NOTHING

    def due_run(self):
        days = []
        for one in self.debits():
            if one.due not in days:
                days.append(one.due)
        in_full, less = (lambda one: one.units), (lambda one: one.net)
        for way in [lambda one: one.late] if self.stage == "late" else [in_full, less]:
            found = []
            for to in range(len(days)):
                for start in range(to + 1):
                    run = [one for one in self.debits() if one.due in days[start:to + 1]]
                    if self.pays(run, way, self.stage) and self.holds_named(run):
                        chosen = [(one, way(one)) for one in run]
                        found.append(self.near(chosen, self.amount))
            if found:
                return self.one_of(found[:TOLD])
        return self.NOTHING

    def subset_sum(self):
        rest = self.amount - sum(named.paid for named in self.named)
        ones = [one for one in self.debits()
                if not any(one is named.of for named in self.named)
                and one.ways(self.stage)[0][1] <= rest]
        if rest <= 0:
            return self.NOTHING
        if len(ones) > self.policy["most_items"]:
            return "gave_up", [], "none", []
        answer = self.subset_of(ones, rest, self.stage)
        if answer[0] == "found":
            return self.closing([*answer[1], *self.named])
        return answer

    def subset_of(self, ones, amount, stage):
        """Every set of them in every way; the only one, or the candidates (A2)."""
        ways = [one.ways(stage) for one in ones]
        hits = []
        for chosen in product(*[range(-1, len(way)) for way in ways]):
            picked = [(place, way) for place, way in enumerate(chosen) if way >= 0]
            low = sum(ways[place][way][1] for place, way in picked)
            high = sum(ways[place][way][2] for place, way in picked)
            if picked and low <= amount <= high:
                hits.append(picked)

        def chosen_of(picked):
            return [(ones[place], ways[place][way][0]) for place, way in picked]

        if not hits:
            return self.NOTHING
        if len(hits) == 1:
            return self.near(chosen_of(hits[0]), amount)
        places = {tuple(place for place, _ in picked) for picked in hits}
        alike = any(ways[one] == ways[other] for picked in hits for one, way in picked
                    for other, also in picked if one < other and way != also)
        if len(places) == 1 and not alike:
            def key(picked):
                total = sum(ways[place][way][0] for place, way in picked)
                late = sum(one.taken(way).late for one, way in chosen_of(picked))
                return abs(amount - total), late, -total
            best = sorted(hits, key=key)
            if key(best[0]) != key(best[1]):
                return self.near(chosen_of(best[0]), amount)
        told_once = [picked for picked in hits if self.stands_first(picked, ways)]
        told_once.sort(key=lambda picked: (len(picked), picked))
        return self.ambiguous([[ones[place] for place, _ in picked] for picked in told_once])

    def stands_first(self, picked, ways):
        """Of items that are alike those in front are told, the larger ways first."""
        for kind in {tuple(way) for way in ways}:
            alike = [place for place, way in enumerate(ways) if tuple(way) == kind]
            taken = [(place, way) for place, way in picked if place in alike]
            if [place for place, _ in taken] != alike[:len(taken)]:
                return False
            if [way for _, way in taken] != sorted((way for _, way in taken), reverse=True):
                return False
        return True

    # ── what nobody named ──

    def oldest_first(self):
        now = [replace(one.item, units=one.units) for one in self.debits()]
        shares, left = allocation.allocate(Money(self.amount, self.currency), now)
        return self.as_far([(item.name, units) for item, units in shares], left)

    def statutory_order(self):
        return self.by_order(self.policy["settlement"])

    def pro_rata(self):
        return self.by_order(claims.READY["pro_rata"])

    def by_order(self, order):
        debts = []
        for one in self.debits():
            free = one.units - min(one.units, one.item.dimensions.get("disputed", 0))
            component = "costs" if one.item.kind == "charge" else "principal"
            debt = {"debt": one.item.document, "parts": [
                {"item": item_told(one.item), "component": component,
                 "open": told(free, self.currency)}]}
            for name, day in (("due", one.due), ("since", one.item.dates["invoice"])):
                if day:
                    debt[name] = day.isoformat()
            debts.append(debt)
        shares, left = claims.allocate(self.amount, self.currency, self.day, debts, order)
        return self.as_far([(named(item), units) for _, item, _, units in shares], left)

    def as_far(self, shares, left):
        by_name = {one.item.name: one for one in self.debits()}
        taken = [Taken(by_name[name], units, 0, 0, False, False) for name, units in shares]
        return ("found", taken, "over" if left else "partial", []) if taken else self.NOTHING

    # ── all together ──

    def stages(self):
        tolerated = any(self.policy["tolerance"].get(side) for side in ("over", "under"))
        asked = (("exact", True), ("near", tolerated), ("late", self.policy["grace_days"] > 0))
        return [stage for stage, there in asked if there]

    def steps(self):
        for stage in self.stages():
            for strategy in self.policy["strategies"]:
                if strategy not in BY_ORDER and (stage == "exact" or strategy not in NAMED):
                    yield stage, strategy
        for strategy in self.policy["strategies"]:
            if strategy in BY_ORDER:
                yield "exact", strategy

    def proposal(self):
        attempts, found = [], None
        for stage, strategy in self.steps():
            by_amount = strategy in ("single_amount", "single_with_discount") and stage == "exact"
            if not self.party and strategy not in NAMED and not by_amount:
                continue
            if strategy in BY_ORDER and found:
                continue
            outcome, taken, fit, sets = self.ask(strategy, stage)
            looks_on = outcome == "found" and fit == "over" and strategy not in BY_ORDER
            said = {"strategy": strategy, "round": stage,
                    "outcome": "over" if outcome == "found" and fit == "over" else outcome}
            if sets:
                said["candidates"] = [[item_told(one.item) for one in some] for some in sets]
            attempts.append(said)
            if outcome != "found":
                continue
            if looks_on and not found:
                self.named = taken
            if not looks_on or not found:
                found = strategy, taken, fit
            if not looks_on:
                break
        return self.told(attempts, found)

    def told(self, attempts, found):
        strategy, taken, fit = found or (None, [], "none")
        taken = sorted(taken, key=lambda one: by_due(one.of.item))
        named = sum(one.named for one in taken)
        unsure = any(said["outcome"] in ("ambiguous", "gave_up") for said in attempts)
        customer, party, like = self.party or (None, None, None)
        if not customer and taken:
            customer = taken[0].of.item.customer
            party = "documents" if customer and named else None
        evidence = {"named": named, "amount": fit, "unique": bool(found) and not unsure}
        if party:
            evidence["party"] = party
        if like is not None:
            evidence["likeness"] = like
        score = points(evidence, len(taken))
        accept = self.policy["late"] == "ask"
        may = bool(found) and strategy not in BY_ORDER
        may = may and (strategy == "remittance_lines" or fit != "partial")
        may = may and not (accept and any(one.late for one in taken))
        grade = "unmatched"
        if found and score >= self.policy["suggested"]:
            grade = "suggested"
        if may and score >= self.policy["automatic"]:
            grade = "automatic"
            for one in taken:
                self.run.left[id(one.of.item)] -= one.paid + one.discount + one.tolerance
        shares = [] if grade == "unmatched" else [
            {"item": item_told(one.of.item),
             **{name: told(units, self.currency) for name, units in (
                 ("amount", one.paid), ("discount", one.discount),
                 ("tolerance", one.tolerance))},
             "needs_acceptance": one.late and accept} for one in taken]
        unapplied = self.amount - (sum(one.paid for one in taken) if shares else 0)
        said = {"receipt": self.receipt["id"], "grade": grade, "score": score,
                "unapplied": told(unapplied, self.currency), "evidence": evidence,
                "attempts": attempts}
        if customer:
            said["customer"] = customer
        if strategy and grade != "unmatched":
            said["strategy"] = strategy
        if shares:
            said["shares"] = shares
        return said


def points(evidence, shares):
    party = {"given": 400, "account": 400, "alias": 400}.get(evidence.get("party"), 0)
    if evidence.get("party") == "name":
        party = evidence.get("likeness", 0) // 4
    named = evidence["named"]
    documents = 0 if not named else 200 if named < shares else 400
    fit = evidence["amount"]
    if fit == "none":
        return 0
    amount = {"exact": 200, "with_discount": 200, "within_tolerance": 150,
              "late_discount": 150}.get(fit, 50)
    most = 700 if fit == "over" or fit == "partial" and shares > 1 else 1000
    return min(party + documents + amount + (200 if evidence["unique"] else 0), most)


def named(item):
    return f"{item['document']}#{item['installment']}" + (f".{item['part']}" if item["part"] else "")


def item_told(item):
    return {"document": item.document, "installment": item.installment, "part": item.part}


def match_receipts(given):
    return Run(given).answers()
