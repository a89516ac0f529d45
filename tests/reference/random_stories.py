"""Random stories with the answers of the reference, one case to a line, for differential tests.

    python3 tests/reference/random_stories.py SEED COUNT          settled readings only
    python3 tests/reference/random_stories.py SEED COUNT --all    also what the rules leave open

The same seed gives the same stories. Posts are of every kind, good and bad, with much
back-dating. Where the reference meets something the rules leave open (`Ledger.left_open`), the
step is dropped unless `--all` is said; so are questions with more than one fair answer.
"""

import copy
import json
import random
import sys
from datetime import date, timedelta
from decimal import Decimal

import journal
import story
from ledger import CASH, Ledger
from telling import (adj, app, clean, convert, debit, dim, fx, identify, inv, lock, note, opening,
                     pay, policy, refund, residual, rev, terms, together, transfer)

BEGIN = date(2026, 1, 1)
LAST = date(2027, 1, 1)
CUSTOMERS = ("ACME", "ACME", "ACME", "BETA", "GAMMA")
CREDITORS = ((None,), (None,), (None, None, None, "B"))
CURRENCIES = (("EUR",), ("EUR",), ("JPY",), ("EUR", "EUR", "EUR", "USD", "JPY"))


class Teller:
    def __init__(self, seed, everything):
        self.chance = random.Random(seed)
        self.everything = everything
        self.book = Ledger()
        self.steps, self.answers = [], []
        self.count = 0
        self.recorded = BEGIN
        self.told = []
        self.creditors = self.chance.choice(CREDITORS)
        self.currencies = self.chance.choice(CURRENCIES)

    def tell(self):
        if self.chance.random() < 0.5:
            self.post(self.policy())
        for _ in range(self.chance.choice((0, 0, 0, 2))):
            self.post(self.opening())
        for _ in range(self.chance.randint(5, 45)):
            self.post(self.fact())
            if self.chance.random() < 0.15:
                self.ask()
        for _ in range(5):
            self.ask()
        if not self.steps:
            self.steps.append({"open_items": {"as_of": BEGIN.isoformat()}})
            self.answers.append([])
        return {"steps": self.steps}, {"answers": self.answers}

    # Posting.

    def post(self, fact):
        if fact is None:
            return
        given = {"recorded": self.record().isoformat(), "fact": fact}
        if self.chance.random() < 0.03:
            given["sequence"] = self.book.last_sequence + self.chance.randint(0, 4)
        before = copy.deepcopy(self.book)
        answer = story.told(self.book, {"post": given})
        readings = self.book.open_readings
        if readings and not self.everything:
            self.book = before
            return
        if "error" not in answer:
            self.recorded = self.book.last_recorded
            self.told.append(fact)
        self.steps.append({"post": given})
        self.answers.append(answer)

    def record(self):
        if self.chance.random() < 0.03:
            return self.recorded - timedelta(days=1)
        return self.recorded + timedelta(days=self.chance.choice((0, 0, 1, 2, 5)))

    def fact(self):
        kinds = {self.invoice: 12, self.payment: 9, self.credit_note: 4, self.debit_note: 2,
                 self.refund: 2, self.application: 30, self.adjustment: 7, self.transfer: 3,
                 self.residual: 3, self.conversion: 2, self.reversal: 13, self.term_change: 6,
                 self.fx: 1, self.dimension: 2, self.identification: 4, self.lock: 2,
                 self.policy: 2, self.together: 4, self.again: 5, self.opening: 1}
        return self.chance.choices(list(kinds), list(kinds.values()))[0]()

    def invoice(self):
        total, on = self.amount(), self.day()
        plan = None
        if self.chance.random() < 0.3:
            first, _, currency = total.partition(" ")
            whole = int(first.replace(".", ""))
            parts = self.parts_of(whole, self.chance.randint(2, 3))
            off = 1 if self.chance.random() < 0.04 else 0
            plan = [(self.day(), f"{self.written(part + off, currency)} {currency}")
                    for part in parts]
        due = self.day() if self.chance.random() < 0.7 else None
        fact = inv(self.name("INV"), on, total, due=due, plan=plan, posting=self.posting(on),
                   customer=self.chance.choice(CUSTOMERS), creditor=self.creditor(),
                   **self.details(on, total))
        for part in fact["invoice"].get("schedule", {}).get("installments", []):
            if self.chance.random() < 0.3:
                part["offers"] = [self.offer(part) for _ in range(self.chance.randint(1, 2))]
                part["offers"].sort(key=lambda offer: offer["until"])
        return fact

    def details(self, on, total):
        """What only some readings look at."""
        said = {"delivery_date": (date.fromisoformat(on) - timedelta(days=2)).isoformat(),
                "statutory_default_date": self.day(), "billing_account": "ACME-1",
                "number": f"2026/{self.chance.randint(1, 9)}"}
        said = {name: value for name, value in said.items() if self.chance.random() < 0.2}
        if self.chance.random() < 0.3:
            amount, _, currency = total.partition(" ")
            part = int(amount.replace(".", "")) // 6
            said["tax"] = {"amount": self.written(part, currency), "currency": currency}
        return {**said, **self.booked(total)}

    def booked(self, total):
        if self.chance.random() < 0.2 or total.endswith("EUR"):
            return {}
        rate = self.chance.choice(("0.92", "0.0061", "1.5"))
        return {"booked": {"base": "EUR", "rate": rate}}

    def offer(self, part):
        whole = Decimal(part["amount"]["amount"])
        step = 1 if part["amount"]["currency"] == "JPY" else Decimal("0.01")
        less = min(whole, max(step, (whole / 50).quantize(step)))
        form = lambda amount: {**part["amount"], "amount": str(amount)}  # noqa: E731
        until = (date.fromisoformat(part["due"]) - timedelta(days=self.chance.randint(0, 20)))
        return {"until": until.isoformat(), "discount": form(less), "pay": form(whole - less)}

    def parts_of(self, whole, count):
        cuts = sorted(self.chance.randint(1, max(1, whole - 1)) for _ in range(count - 1))
        parts = [end - start for start, end in zip([0] + cuts, cuts + [whole])]
        return [part for part in parts if part > 0]

    def payment(self):
        on = self.day()
        customer = None if self.chance.random() < 0.15 else self.chance.choice(CUSTOMERS)
        kind = "advance" if self.chance.random() < 0.15 else None
        amount = self.amount()
        return pay(self.name("P"), on, amount, customer=customer, kind=kind,
                   posting=self.posting(on), creditor=self.creditor(), **self.booked(amount))

    def credit_note(self):
        on = self.day()
        return note(self.name("CN"), on, self.amount(), posting=self.posting(on),
                    reason=self.chance.choice((None, "return", "cancellation")),
                    customer=self.chance.choice(CUSTOMERS), creditor=self.creditor())

    def debit_note(self):
        on = self.day()
        return debit(self.name("DN"), on, self.amount(), posting=self.posting(on),
                     purpose=self.chance.choice((None, "charge", "interest", "fee")),
                     customer=self.chance.choice(CUSTOMERS), creditor=self.creditor())

    def refund(self):
        on = self.day()
        return refund(self.name("F"), on, self.amount(), posting=self.posting(on),
                      customer=self.chance.choice(CUSTOMERS), creditor=self.creditor())

    def opening(self):
        kind = self.chance.choice(("invoice", "invoice", "credit_note", "payment"))
        begins = BEGIN if self.chance.random() < 0.95 else BEGIN + timedelta(days=1)
        whole = self.chance.randint(1, 100000)
        left = self.chance.choice((whole, whole // 2, 0, whole // 3))
        on = (BEGIN - timedelta(days=self.chance.randint(0, 90))).isoformat()
        due = self.day() if kind == "invoice" else None
        return opening(self.name("OLD"), kind, on, begins.isoformat(), self.written(whole, "EUR"),
                       self.written(left, "EUR"), due=due)

    def application(self):
        credit, owed = self.item(-1), self.item(1)
        if self.chance.random() < 0.85:
            fair = [(one, other) for one in self.items(-1) for other in self.items(1)
                    if self.book.customer_now(one) == self.book.customer_now(other)
                    and (one.creditor, one.currency) == (other.creditor, other.currency)]
            credit, owed = self.chance.choice(fair) if fair else (credit, owed)
        if credit is None or owed is None:
            return None
        if self.chance.random() < 0.02:
            credit, owed = owed, credit
        takes = None
        amount = self.much(owed, credit)
        if owed.currency != credit.currency and self.chance.random() < 0.8:
            takes = self.much(credit)
        if self.chance.random() < 0.03:
            amount = amount.replace("EUR", "USD")
        line = str(self.chance.randint(1, 3)) if self.chance.random() < 0.3 else None
        return app(self.name("A"), self.aim(credit), self.aim(owed), amount,
                   self.day_for(credit, owed), line=line, takes=takes)

    def adjustment(self):
        item = self.item(self.chance.choice((1, 1, 1, 1, -1)))
        if item is None:
            return None
        receipts = [other.document for other in self.book.items if other.kind in CASH]
        receipt = self.chance.choice(receipts) if receipts and self.chance.random() < 0.4 else None
        kind = self.chance.choice(("discount", "tolerance", "withholding", "write_off"))
        return adj(self.name("W"), kind, self.aim(item), self.much(item), self.day_for(item),
                   receipt=receipt)

    def transfer(self):
        item = self.item(self.chance.choice((1, 1, -1)))
        return item and transfer(self.name("T"), item.name(), self.much(item), self.day_for(item),
                                 self.chance.choice(CUSTOMERS), self.creditor())

    def residual(self):
        item = self.item(self.chance.choice((1, 1, 1, -1)))
        due = self.day() if self.chance.random() < 0.5 else None
        return item and residual(self.name("S"), item.name(), self.much(item), self.day_for(item),
                                 due)

    def conversion(self):
        item = self.item(self.chance.choice((1, 1, -1)))
        other = self.chance.choice(("EUR", "USD", "JPY"))
        return item and convert(self.name("V"), item.name(), self.much(item),
                                f"{self.written(self.chance.randint(1, 90000), other)} {other}",
                                self.day_for(item))

    def reversal(self):
        kinds = ("application", "adjustment", "payment", "transfer", "residual", "conversion",
                 "opening_item", "term_change")
        facts = [fact for fact in self.book.facts if fact.kind in kinds]
        facts = [fact for fact in facts if self.book.stands(fact.id)]
        if self.chance.random() < 0.1:
            facts = self.book.facts
        if not facts:
            return None
        fact = self.chance.choice(facts)
        day = self.near(fact.effective or BEGIN)
        effect = self.chance.choice((None, None, "from_reversal"))
        return rev(self.name("R"), fact.id, day, **clean(effect=effect))

    def term_change(self):
        item = self.item(1)
        if item is None:
            return None
        target = f"{item.document}#{item.installment}"
        applies = self.chance.choice((None, None, "residual"))
        waive = True if self.chance.random() < 0.3 else None
        return terms(self.name("C"), target, self.day(), self.day_for(item), applies, waive)

    def fx(self):
        item = self.item(1)
        return item and fx(self.name("X"), self.aim(item), "-4.20", self.day_for(item))

    def dimension(self):
        item = self.item(self.chance.choice((1, 1, -1)))
        what = "on_account" if item and item.original < 0 else \
            self.chance.choice(("disputed", "disputed", "promised", "plan", "write_off_proposed"))
        return item and dim(self.name("D"), item.name(), what, self.much(item), self.day_for(item))

    def identification(self):
        unknown = [item for item in self.book.items
                   if item.kind in CASH and self.book.customer_now(item) is None]
        if not unknown:
            return None
        item = self.chance.choice(unknown)
        day = self.near(item.posting) if self.chance.random() < 0.5 else None
        return identify(self.name("N"), item.document, self.chance.choice(CUSTOMERS), day)

    def lock(self):
        through = self.chance.choice((None, self.day(40), self.day(40), self.day(40)))
        reason = "audit" if self.chance.random() < 0.6 else None
        return lock(self.name("L"), through, reason, self.creditor())

    def policy(self):
        across = self.chance.choice(("refuse", "allow", {"listed": [["ACME", "BETA"]]}))
        return policy(self.name("Y"), across_customers=across,
                      across_creditors=self.chance.random() < 0.4,
                      apply_on_value_date=self.chance.random() < 0.25,
                      locked_period=self.chance.choice(("refuse", "first_open_day")))

    def together(self):
        kinds = (self.invoice, self.payment, self.application, self.application, self.adjustment,
                 self.reversal)
        facts = [self.chance.choice(kinds)() for _ in range(self.chance.randint(1, 4))]
        facts = [fact for fact in facts if fact]
        return together(self.name("G"), *facts) if facts else None

    def again(self):
        """Something told before: the same, or with another amount under the same id."""
        if not self.told:
            return None
        fact = copy.deepcopy(self.chance.choice(self.told))
        (kind, body), = fact.items()
        if self.chance.random() < 0.3 and "amount" in body:
            body["amount"]["amount"] = "7" if body["amount"]["currency"] == "JPY" else "7.77"
        elif kind in ("application", "term_change") and self.chance.random() < 0.5:
            body["id"] = self.name("A")
        return fact

    # What facts are made of.

    def name(self, kind):
        self.count += 1
        return f"{kind}-{self.count}"

    def creditor(self):
        return self.chance.choice(self.creditors)

    def day(self, within=90):
        return (BEGIN + timedelta(days=self.chance.randint(0, within))).isoformat()

    def near(self, day):
        return max(BEGIN, day + timedelta(days=self.chance.randint(-4, 8))).isoformat()

    def day_for(self, *items):
        """Mostly a day on which they are in the books, sometimes a day too early."""
        first = max(max(item.posting, item.value or item.posting) for item in items)
        ahead = self.chance.choice((-1, 0, 0, 0, 1, 2, 5, 10, 20, 30))
        return (first + timedelta(days=ahead)).isoformat()

    def posting(self, on):
        if self.chance.random() < 0.8:
            return None
        return (date.fromisoformat(on) + timedelta(days=self.chance.randint(0, 4))).isoformat()

    def amount(self):
        currency = self.chance.choice(self.currencies)
        return f"{self.written(self.chance.randint(1, 100000), currency)} {currency}"

    def written(self, units, currency):
        return str(units) if currency == "JPY" else f"{units // 100}.{units % 100:02}"

    def items(self, side):
        """Items of a side, mostly those that are open in the end."""
        items = [item for item in self.book.items if item.original * side > 0]
        if self.chance.random() < 0.1:
            return items
        return [item for item in items if self.book.open_units(item, LAST)]

    def item(self, side):
        items = self.items(side)
        return self.chance.choice(items[-8:]) if items else None

    def aim(self, item):
        return item.document if self.chance.random() < 0.8 else item.name()

    def much(self, *items):
        """Of the first item: all that is open at last, a part, a cent more, or anything."""
        left = min(abs(self.book.open_units(item, LAST)) for item in items
                   if item.currency == items[0].currency)
        units = self.chance.choice((left, left, left // 2, left // 3, left + 1,
                                    self.chance.randint(0, 100000)))
        return f"{self.written(units, items[0].currency)} {items[0].currency}"

    # Questions.

    def ask(self):
        kinds = (self.ask_open, self.ask_open, self.ask_aging, self.ask_roll, self.ask_activity,
                 self.ask_status, self.ask_changed, self.ask_statement, self.ask_forward,
                 self.ask_post_dated,
                 self.ask_balance, self.ask_allocate)
        step = self.chance.choice(kinds)()
        if step is None:
            return
        answer = story.told(self.book, step)
        early = answer == {"error": {"code": "ledger.take_over"}}
        since = {"from", "last"} & set(next(iter(step.values())))
        if early and since and not self.everything:
            return  # a period that begins before the books do
        self.steps.append(step)
        self.answers.append(answer)

    def known(self):
        kind = self.chance.choice((None, None, "on", "through"))
        if kind == "on":
            return {"known": {"on": self.near(self.recorded - timedelta(days=15))}}
        if kind == "through":
            return {"known": {"through": self.chance.randint(0, self.book.last_sequence + 1)}}
        return {}

    def asked_day(self):
        return self.day(130)

    def ask_open(self):
        if self.book.take_overs and self.chance.random() < 0.1:
            return {"open_items": {"as_of": "2025-12-31"}}
        return {"open_items": {"as_of": self.asked_day(), **self.known()}}

    def ask_aging(self):
        how = self.chance.choice(("separate", "own_date", "oldest_first", "not_due"))
        bases = ("due",) if how == "oldest_first" and not self.everything \
            else ("due", "due", "invoice", "posting")
        buckets = self.chance.choice(("30,60,90", "7,14,21,28", "-30,-7,0,30,60,90", "1m,2m",
                                      "-1m,0,1m", "1w,2w,4w"))
        step = {"as_of": self.asked_day(), **self.known(), "buckets": buckets,
                "basis": self.chance.choice(bases), "unapplied": how}
        plainly = how != "oldest_first" or self.everything
        if self.chance.random() < 0.3:
            step["totals"] = True
        if self.chance.random() < 0.3 and plainly:
            step["drill_down"] = True
        if self.chance.random() < 0.2:
            step["group_by"] = {"parent": {"ACME": "GROUP", "BETA": "GROUP"}}
        if self.chance.random() < 0.2 and plainly:
            step["group_by"] = "billing_account"
        if self.chance.random() < 0.3 and plainly:
            step["basis"] = self.chance.choice(("delivery", "statutory_default"))
            step["fallback"] = self.chance.choice((["invoice"], ["posting", "due"], []))
            step["missing"] = self.chance.choice(("refuse", "age_zero"))
        if self.chance.random() < 0.3 and plainly:
            rates = {"USD": "0.95", "JPY": "0.0064"}
            step["convert"] = {"base": "EUR", "date": step["as_of"], "rates": rates}
        return {"aging": step}

    def ask_post_dated(self):
        return {"post_dated": {"as_of": self.asked_day(), **self.known()}}

    def account(self):
        creditor = self.chance.choice(("sole", "sole", "B"))
        if creditor not in {item.creditor for item in self.book.items} and not self.everything:
            creditor = None
        return creditor and {"creditor": creditor, "customer": self.chance.choice(CUSTOMERS)}

    def ask_statement(self):
        account = self.account()
        step = {"as_of": self.asked_day(), **self.known(), **(account or {})}
        if self.chance.random() < 0.2:
            step["unapplied"] = self.chance.choice(("own_date", "oldest_first"))
        same = any(mark.says == item.due for mark in self.book.dues for item in self.book.items)
        if self.chance.random() < 0.2 and (not same or self.everything):
            step["nominal_due"] = True  # of a change to the date it had two are fair
        if self.chance.random() < 0.5:
            step["entries"] = True
        return account and {"open_item_statement": step}

    def ask_forward(self):
        """Only of a book whose cash had its customer from the first day on."""
        account = self.account()
        if account is None:
            return None
        then, now = sorted((self.asked_day(), self.asked_day()))
        step = {"last": {"as_of": then, **self.known()}, "as_of": now, **self.known(), **account}
        knew, knows = (self.number(asked.get("known")) for asked in (step["last"], step))
        if knew > knows and not self.everything:
            return None  # a statement that knows less than the last one
        return {"balance_forward_statement": step}

    def number(self, known):
        """The last number that is known."""
        if known is None:
            return self.book.last_sequence
        if "through" in known:
            return min(known["through"], self.book.last_sequence)
        on = date.fromisoformat(known["on"])
        return max([0] + [fact.sequence for fact in self.book.facts if fact.recorded <= on])

    def ask_balance(self):
        account = self.account()
        return account and {"balance": {"as_of": self.asked_day(), **self.known(), **account}}

    def ask_allocate(self):
        account = self.account()
        currency = self.chance.choice(self.currencies)
        amount = {"amount": self.written(self.chance.randint(0, 150000), currency),
                  "currency": currency}
        step = {"as_of": self.asked_day(), **self.known(), **(account or {}), "amount": amount}
        names = [item.document for item in self.items(1)]
        if names and self.chance.random() < 0.5:
            named = self.chance.sample(names, min(len(names), self.chance.randint(1, 2)))
            step["order"] = {"referenced_first": list(dict.fromkeys(named))}
        return account and {"allocate": step}

    def period(self):
        start, end = sorted((self.asked_day(), self.asked_day()))
        return {"from": start, "to": end, **self.known()}

    def ask_roll(self):
        if not self.everything and self.between_three():
            return None
        return {"roll_forward": self.period()}

    def between_three(self):
        """An application across customers and currencies at once: two fair columns."""
        return any(move.kind == "application" and move.counter.currency != move.item.currency
                   and (move.counter.creditor, self.book.customer_now(move.counter)) !=
                   (move.item.creditor, self.book.customer_now(move.item))
                   for move in self.book.moves)

    def ask_journal(self):
        base = {"base": {"sole": "EUR", "B": "EUR"}} if self.chance.random() < 0.7 else {}
        if self.chance.random() < 0.5:
            first = self.chance.randint(0, max(1, self.book.last_sequence))
            return {"journal": {"entries": [first, first + self.chance.randint(0, 60)], **base}}
        return {"journal": {**self.period(), **base}}

    def ask_revaluation(self):
        return {"revaluation": {
            "date": self.asked_day(), "currency": "EUR", "base": {"sole": "EUR"},
            "rates": {"USD": "0.87", "JPY": "0.0059"}, **self.known()}}

    def ask_tie(self):
        span = self.period()
        told = story.told(self.book, {"journal": {**span, "from": "0001-01-01"}})
        lines = []
        for posting in told["postings"]:
            for line in posting["lines"]:
                if line["role"] in journal.SUBLEDGER and self.chance.random() < 0.9:
                    amount = {"amount": line["amount"], "currency": posting["currency"]}
                    late = posting["date"] >= span["from"]
                    lines.append({"creditor": posting["creditor"], "amount": amount,
                                  **({"entry": posting["entry"]} if late else {})})
        return {"tie": {**span, "lines": lines}}

    def ask_activity(self):
        creditor = self.chance.choice(("sole", "sole", "B"))
        if creditor not in {item.creditor for item in self.book.items} and not self.everything:
            return None
        return {"activity_statement": {
            "creditor": creditor,
            "customer": self.chance.choice(CUSTOMERS), **self.period()}}

    def ask_status(self):
        kinds = ("invoice", "debit_note", "charge", "residual", "transfer")
        items = [item for item in self.items(1) if item.kind in kinds]
        if not items:
            return None
        step = {"status": {"document": self.chance.choice(items).document,
                           "as_of": self.asked_day(), **self.known()}}
        answer = story.told(self.book, step)
        return None if not self.everything and self.has_a_tie(answer) else step

    def has_a_tie(self, answer):
        if answer.get("settlement") != "settled" or answer["lifecycle"] == "cancelled":
            return False
        by = {cause: Decimal(amount) for cause, amount in answer["settled_by"].items()}
        groups = sorted((by["cash"] + by["discount"] + by["tolerance"] + by["withholding"],
                         by["credit"] + by["moved"], by["write_off"]))
        return groups[-1] == groups[-2] or by["before_take_over"] > 0

    def ask_changed(self):
        plainly = not (self.book.dues or self.book.dimensions or self.book.customers)
        if not plainly and not self.everything:
            return None
        since = self.known().get("known", {"through": self.book.last_sequence // 2})
        return {"changed_since": {"since": since, "as_of": self.asked_day()}}


def main(seed, count, everything):
    for number in range(count):
        given, output = Teller(f"{seed}/{number}", everything).tell()
        case = {"name": f"f4_random_{seed}_{number}", "rule": "F4", "call": "ledger_story",
                "input": given, "output": output}
        print(json.dumps(case))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), "--all" in sys.argv[3:])
