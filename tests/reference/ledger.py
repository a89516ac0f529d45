"""A slow, plain ledger of dated facts (F4): lists that only grow, and sums made anew each time.

An item is what a document leaves open in one installment; a move is a signed amount that takes
effect on an item on a day. What is open is original + moves, of those that had taken effect by
the day asked (A) and were recorded by then (K). Nothing else is kept.

>>> book = Ledger()
>>> eur = {"amount": "100.00", "currency": "EUR"}
>>> invoice = {"id": "I", "customer": "C", "invoice_date": "2026-03-01", "total": eur}
>>> book.post({"recorded": "2026-03-01", "fact": {"invoice": invoice}})["outcome"]
'taken'
>>> book.open_units(book.items[0], dates.parse("2026-03-01"))
10000
"""

from dataclasses import dataclass, field
from datetime import date, timedelta

import dates
import money
from refused import Refused

SOLE = "sole"
DEFAULTS = {"creditor": SOLE, "purpose": "adjustment", "effect": "void_ab_initio",
            "applies_to": "whole", "waive_past": False}
POLICY = {"locked_period": "refuse", "apply_on_value_date": False, "across_creditors": False,
          "across_customers": "refuse"}
# The column of the roll-forward a document enters by (G10).
COLUMNS = {"invoice": "invoices", "debit_note": "debit_notes", "charge": "charges",
           "credit_note": "credit_notes", "payment": "payments", "advance": "payments",
           "refund": "refunds", "transfer": "transfers", "conversion": "conversions"}
# The last day on which a document may be dated in a withdrawn currency (F2).
WITHDRAWN = {"DEM": date(2001, 12, 31), "HRK": date(2022, 12, 31)}
CREDITS = ("credit_note", "payment", "advance")
CASH = ("payment", "advance")
DIMENSIONS = ("disputed", "promised", "plan", "agency", "write_off_proposed", "on_account")


@dataclass
class Item:
    """One installment of a document, or a part of it (G4). Amounts in minor units, signed."""
    document: str
    installment: int
    part: int
    kind: str
    creditor: str
    customer: str | None
    currency: str
    original: int
    posting: date
    value: date | None
    document_date: date
    due: date
    nominal_due: date
    column: str | None
    sequence: int
    recorded: date
    entry: str
    reason: str | None = None
    facts: dict = field(default_factory=dict)  # what the document says beside, as it says it
    offers: list = field(default_factory=list)  # frozen at issue (T10)

    def name(self):
        part = f".{self.part}" if self.part else ""
        return f"{self.document}#{self.installment}{part}"


@dataclass
class Move:
    """A signed amount on an item from a day on."""
    item: Item
    units: int
    date: date
    kind: str
    entry: str
    sequence: int
    recorded: date
    counter: Item | None = None
    undoes: str | None = None


@dataclass
class Fact:
    """An accepted fact, one inside a `together` included."""
    id: str
    kind: str
    body: dict
    sequence: int
    recorded: date
    effective: date | None
    outcome: str


@dataclass
class Mark:
    """What changes no amount: due dates, dimensions, names, locks, policies, reversals."""
    about: tuple
    says: object
    date: date | None
    sequence: int
    recorded: date
    entry: str


@dataclass
class Ledger:
    facts: list = field(default_factory=list)
    items: list = field(default_factory=list)
    moves: list = field(default_factory=list)
    dues: list = field(default_factory=list)
    dimensions: list = field(default_factory=list)
    customers: list = field(default_factory=list)
    locks: list = field(default_factory=list)
    policies: list = field(default_factory=list)
    take_overs: list = field(default_factory=list)
    undone: list = field(default_factory=list)
    last_sequence: int = 0
    last_recorded: date = date.min
    open_readings: list = field(default_factory=list)  # what the rules leave open, met by a post

    # Posting.

    def post(self, entry):
        """Takes an entry whole, or refuses it and stays as it was."""
        (kind, body), = entry["fact"].items()
        self.open_readings = []
        recorded = dates.parse(entry["recorded"])
        first = self.same_as_before(kind, body)
        if first:
            return answer_of(first, "repeated")
        if recorded < self.last_recorded:
            raise Refused("ledger.recorded_earlier")
        sequence = entry.get("sequence", self.last_sequence + 1)
        if sequence == 0:
            self.left_open("whether numbers may begin at nought")
        if sequence <= self.last_sequence:
            raise Refused("ledger.sequence_order")
        before = {name: len(kept) for name, kept in vars(self).items() if isinstance(kept, list)}
        self.sequence, self.recorded = sequence, recorded
        try:
            fact = self.take(kind, body)
            self.check_range()
        except Refused:
            for name, length in before.items():
                if name != "open_readings":
                    del getattr(self, name)[length:]
            raise
        self.last_sequence, self.last_recorded = sequence, recorded
        return answer_of(fact, fact.outcome)

    def same_as_before(self, kind, body):
        """The fact that said the same before, if one did (A12, T12)."""
        for fact in self.facts:
            if fact.id == body["id"]:
                if (fact.kind, plain(fact.body)) != (kind, plain(body)):
                    raise Refused("ledger.id_conflict")
                return fact
        if kind == "application":
            return self.same_application(body)
        if kind == "term_change":
            return self.same_term_change(body)
        return None

    def same_application(self, body):
        for fact in self.facts:
            if fact.kind != "application" or not self.stands(fact.id):
                continue
            if application_key(fact.body) != application_key(body):
                continue
            taken = lambda one: one.get("credit_amount", one["amount"])  # noqa: E731
            if fact.body["amount"] != body["amount"] or taken(fact.body) != taken(body) \
                    or not self.same_items(fact.body["debit"], body["debit"]):
                raise Refused("ledger.application_conflict")
            return fact
        return None

    def same_items(self, one, other):
        """Whether two targets mean the same items, however they name them."""
        try:
            return one == other or (one["document"] == other["document"] and
                                    [item.name() for item in self.targets(one)] ==
                                    [item.name() for item in self.targets(other)])
        except Refused:
            return False

    def same_term_change(self, body):
        for mark in self.dues:
            fact = self.fact(mark.entry)
            told, before = ({name: said for name, said in plain(one).items()
                             if name not in ("id", "item", "reason", "approved_by")}
                            for one in (body, fact.body))
            same = told == before and self.same_items(body["item"], fact.body["item"])
            if same and self.stands(fact.id):
                later = [other for other in self.dues if other.about[0] == mark.about[0]
                         and other is not mark and self.stands(other.entry)]
                if later:
                    self.left_open("a term change repeated after another one")
                return fact
        return None

    def take(self, kind, body):
        self.moved = False
        known = {fact.id for fact in self.facts}
        if body["id"] in known:
            self.left_open("an id twice in a together")
            raise Refused("ledger.id_conflict")
        fact = Fact(body["id"], kind, body, self.sequence, self.recorded, None, "taken")
        self.entry = body["id"]
        fact.effective = getattr(self, f"take_{kind}")(body)
        fact.outcome = "moved" if self.moved else "taken"
        self.facts.append(fact)
        return fact

    def take_together(self, body):
        moved = False
        if not body["facts"]:
            self.left_open("an empty together")
        for fact in body["facts"]:
            (kind, inner), = fact.items()
            if kind == "together":
                raise Refused("record.invalid")
            if self.repeats_inside(kind, inner):
                self.left_open("a repetition inside a together")
                continue
            moved |= self.take(kind, inner).outcome == "moved"
        self.entry, self.moved = body["id"], moved
        return None

    def repeats_inside(self, kind, body):
        return self.same_as_before(kind, body) is not None

    def check_range(self, items=None):
        """F4c: every item lies between zero and its original on every date; else the first."""
        broken = []
        for item in items or self.items:
            for day in self.days_of(item):
                units = self.open_units(item, day)
                if not min(0, item.original) <= units <= max(0, item.original):
                    broken.append(day)
        if broken:
            refused = Refused("ledger.over_applied")
            refused.date = min(broken)
            raise refused

    def days_of(self, item):
        return sorted({item.posting} | {move.date for move in self.moves if move.item is item})

    def left_open(self, what):
        self.open_readings.append(what)

    # Documents.

    def take_invoice(self, body):
        return self.document(body, "invoice", body["invoice_date"], body["total"])

    def take_debit_note(self, body):
        kind = "charge" if body.get("purpose", "adjustment") != "adjustment" else "debit_note"
        return self.document(body, kind, body["date"], body["total"])

    def take_credit_note(self, body):
        return self.document(body, "credit_note", body["date"], body["total"])

    def take_payment(self, body):
        kind = "advance" if body.get("kind") == "advance" else "payment"
        return self.document(body, kind, body["value_date"], body["amount"], valued=True)

    def take_refund(self, body):
        return self.document(body, "refund", body["value_date"], body["amount"], valued=True)

    def document(self, body, kind, day, total, valued=False):
        total, day = cash(total), dates.parse(day)
        check_document(total, body)
        posting = dates.parse(body["posting_date"]) if body.get("posting_date") else day
        creditor = body.get("creditor", SOLE)
        if day > WITHDRAWN.get(total.currency, date.max):
            raise Refused("currency.withdrawn")
        begins = self.taken_over(creditor)
        if begins and posting < begins:
            self.left_open("a document posted before the take-over date")
            raise Refused("ledger.take_over")
        posting = self.open_day(posting, creditor)
        self.add_items(body, kind, total, day, posting, day if valued else None, COLUMNS[kind])
        return posting

    def add_items(self, body, kind, total, day, posting, value, column):
        sign = -1 if kind in CREDITS else 1
        whole = [{"due": day.isoformat(), "nominal_due": day.isoformat(),
                  "amount": {"amount": text(total.units, total.currency),
                             "currency": total.currency}}]
        parts = (body.get("schedule") or {"installments": whole})["installments"]
        for number, part in enumerate(parts, start=1):
            self.items.append(Item(
                document=body["id"], installment=number, part=0, kind=kind,
                creditor=body.get("creditor", SOLE), customer=body.get("customer"),
                currency=total.currency, original=sign * cash(part["amount"]).units,
                posting=posting, value=value, document_date=day, due=dates.parse(part["due"]),
                nominal_due=dates.parse(part["nominal_due"]), column=column,
                sequence=self.sequence, recorded=self.recorded, entry=body["id"],
                reason=body.get("reason"), facts=body, offers=part.get("offers", [])))

    def take_opening_item(self, body):
        """F4e: the item enters on the take-over date; what was settled is an entry of that day."""
        original, left = cash(body["original"]), cash(body["open"])
        day, begins = dates.parse(body["document_date"]), dates.parse(body["take_over"])
        check_document(original, body)
        check_document(left, {})
        same_currency(left, original)
        if left.units > original.units or day > begins:
            raise Refused("record.invalid")
        if not body.get("customer") and body["kind"] not in CASH:
            raise Refused("record.invalid")
        creditor = body.get("creditor", SOLE)
        if self.taken_over(creditor) not in (None, begins):
            raise Refused("ledger.take_over")
        if any(item.creditor == creditor and item.posting < begins for item in self.items):
            self.left_open("a take-over after the first documents")
        if self.open_day(begins, creditor) != begins:
            self.left_open("an opening item on a closed day")
        if body["kind"] not in COLUMNS or body["kind"] in ("transfer", "conversion"):
            self.left_open("an opening item of a kind of either side")
        self.take_overs.append(self.mark((creditor,), begins, begins))
        value = day if body["kind"] in CASH + ("refund",) else None
        self.add_items(body, body["kind"], original, day, begins, value, "taken_over")
        rest = original.units - left.units
        items = [item for item in self.items if item.document == body["id"]]
        for item in sorted(items, key=lambda item: (item.due, item.installment)):
            share = min(rest, abs(item.original))
            rest -= share
            if share:
                self.move(item, -share if item.original > 0 else share, begins, "opening")
        for dimension, amount in body.get("dimensions", []):
            if len(items) > 1:
                self.left_open("dimensions of an opening item in installments")
            about = (items[0].document, items[0].installment, 0, dimension)
            self.dimensions.append(self.mark(about, cash(amount).units, begins))
        return begins

    # Applications and adjustments.

    def take_application(self, body):
        amount = positive(body["amount"])
        credits, debits = self.targets(body["credit"]), self.targets(body["debit"])
        taken = positive(body["credit_amount"]) if "credit_amount" in body else amount
        if credits[0].original > 0 or debits[0].original < 0:
            raise Refused("ledger.wrong_side")
        if 0 in (credits[0].original, debits[0].original):
            self.left_open("an application to a document of zero")
        same_currency(amount, debits[0])
        same_currency(taken, credits[0])
        if "credit_amount" in body and taken.currency == amount.currency and taken != amount:
            self.left_open("two amounts of one currency in an application")
            raise Refused("record.invalid")
        self.allowed_across(credits[0], debits[0])
        asked = dates.parse(body["date"])
        if self.policy()["apply_on_value_date"]:
            day = self.first_day_that_works(credits, debits, amount, taken, asked)
        else:
            day = self.open_day(asked, credits[0].creditor, debits[0].creditor)
            if day < self.first_day_of(credits, debits):
                raise Refused("ledger.before_in_books")
        self.moved |= day != asked
        self.apply(credits, debits, amount, taken, day)
        return day

    def apply(self, credits, debits, amount, taken, day):
        for item, units in self.spread(debits, amount.units, day):
            self.move(item, units, day, "application", counter=credits[0])
        for item, units in self.spread(credits, taken.units, day):
            self.move(item, units, day, "application", counter=debits[0])

    def first_day_of(self, *documents):
        """F4b: the latest of the posting and value dates, and of the days a payer was named."""
        days = []
        for items in documents:
            days.append(min(item.posting for item in items))
            days.append(items[0].value or days[-1])
            days += [mark.date for mark in self.customers if mark.about == (items[0].document,)]
        return max(days)

    def first_day_that_works(self, credits, debits, amount, taken, asked):
        """F4b, `apply_on_value_date`: the first day on which F4c holds to the end."""
        start = self.first_day_of(credits, debits)
        creditors = (credits[0].creditor, debits[0].creditor)
        closed = self.locked_through(*creditors)
        if closed and start <= closed:
            self.left_open("a value date in a closed period")
            if self.policy()["locked_period"] == "first_open_day":
                start = closed + timedelta(days=1)
        days = {start} | {day for item in credits + debits for day in self.days_of(item)
                          if day > start}
        for day in sorted(days):
            moves, readings = len(self.moves), len(self.open_readings)
            self.apply(credits, debits, amount, taken, day)
            try:
                self.check_range(credits + debits)
            except Refused:
                continue
            finally:
                del self.moves[moves:], self.open_readings[readings:]
            return self.open_day(day, *creditors)
        if asked < start:
            self.left_open("the first bad date where no day works")
        return max(start, asked)

    def allowed_across(self, credit, debit):
        policy = self.policy()
        if credit.creditor != debit.creditor and not policy["across_creditors"]:
            raise Refused("ledger.cross_creditor")
        payer, debtor = self.customer_now(credit), self.customer_now(debit)
        allowed = policy["across_customers"]
        if payer == debtor or allowed == "allow" and payer is not None:
            return
        if payer is None:
            self.left_open("an application of unidentified cash")
        elif isinstance(allowed, dict) and [payer, debtor] in allowed["listed"]:
            return
        raise Refused("ledger.cross_customer")

    def spread(self, items, units, day):
        """G4, T12: a signed share for each item: by due date, as far as it is free to the end."""
        if len(items) == 1:
            return [(items[0], toward_zero(items[0], units))]
        ordered = sorted((item for item in items if item.posting <= day),
                         key=lambda item: (self.due(item, day), item.installment, item.part))
        shares = []
        for item in ordered:
            free = max(0, min(abs(self.open_units(item, at))
                              for at in [day] + self.days_of(item) if at >= day))
            shares.append([item, min(free, units)])
            units -= min(free, units)
        if units:
            self.left_open("where the excess over several items falls")
            shares[0][1] += units
        return [(item, toward_zero(item, share)) for item, share in shares if share]

    def take_adjustment(self, body):
        amount = positive(body["amount"])
        items = self.targets(body["item"])
        same_currency(amount, items[0])
        if body.get("receipt"):
            receipt = self.document_items(body["receipt"])[0]
            if receipt.kind not in CASH:
                raise Refused("ledger.wrong_kind")
            if not self.stands(receipt.document):
                self.left_open("an adjustment with a receipt that bounced")
        day = self.from_day(body, items, items[0].creditor)
        for item, units in self.spread(items, amount.units, day):
            self.move(item, units, day, body["kind"])
        return day

    def from_day(self, body, items, *creditors):
        """The day an entry about items asks for, or is moved to; not before their posting."""
        asked = dates.parse(body["date"])
        day = self.open_day(asked, *creditors)
        if day < min(item.posting for item in items):
            raise Refused("ledger.before_in_books")
        return day

    # Items that come from items.

    def take_transfer(self, body):
        creditor = body.get("creditor")
        return self.derive(body, "transfer", body["amount"], customer=body["customer"],
                           creditor=creditor)

    def take_residual(self, body):
        return self.derive(body, "residual", body["amount"], due=body.get("due"))

    def take_conversion(self, body):
        if body["converted"]["currency"] == body["amount"]["currency"]:
            self.left_open("a conversion into the same currency")
        return self.derive(body, "conversion", body["converted"])

    def derive(self, body, kind, becomes, customer=None, creditor=None, due=None):
        amount, becomes = positive(body["amount"]), positive(becomes)
        items = self.targets(body["item"])
        if len(items) > 1:
            self.left_open("several items moved at once")
        source = items[0]
        same_currency(amount, source)
        creditor = creditor or source.creditor
        asked = (source.creditor, self.customer(source, dates.parse(body["date"])))
        if kind == "transfer" and asked == (creditor, customer):
            # Told before its day is: which of two faults is named is left open too.
            self.left_open("a transfer to the same account")
        day = self.from_day(body, items, source.creditor, creditor)
        here = (source.creditor, self.customer(source, day))
        customer = customer or here[1]
        if here[1] != self.customer_now(source):
            self.left_open("cash moved on before its payer was named")
        if kind == "transfer" and here == (creditor, customer):
            self.left_open("a transfer to the same account")
        if kind == "transfer" and here[1] is None:
            self.left_open("a transfer of unidentified cash")
        shares = self.spread(items, amount.units, day)
        source = shares[0][0]
        sign = 1 if source.original > 0 else -1
        nominal = dates.parse(due) if due else self.nominal_due(source, day)
        due = dates.parse(due) if due else self.due(source, day)
        new = Item(document=body["id"], installment=1, part=0, kind=kind, creditor=creditor,
                   customer=customer, currency=becomes.currency, original=sign * becomes.units,
                   posting=day, value=source.value, document_date=source.document_date, due=due,
                   nominal_due=nominal, column=COLUMNS.get(kind), sequence=self.sequence,
                   recorded=self.recorded, entry=body["id"],
                   facts=self.facts_of_derived(source, (creditor, customer) == here,
                                               becomes.currency == source.currency))
        for item, units in shares:
            self.move(item, units, day, kind, counter=new)
        self.items.append(new)
        return day

    def facts_of_derived(self, source, same_account, same_currency):
        """It is still of the document it came from; an account of another customer and a rate of
        another currency are not its own."""
        names = ["number", "delivery_date", "statutory_default_date"]
        names += ["billing_account"] if same_account else []
        names += ["booked"] if same_currency else []
        return {name: source.facts[name] for name in names if name in source.facts}

    # Reversals.

    def take_reversal(self, body):
        fact = self.fact(body["of"])
        if fact is None:
            raise Refused("ledger.unknown_id")
        if fact.kind == "together":
            return self.take_back_together(fact, body)
        return self.take_back_fact(fact, body)

    def take_back_together(self, whole, body):
        """A11: of facts told together all that stand, the last first."""
        inner = [fact for fact in self.facts
                 if fact.sequence == whole.sequence and fact is not whole and self.stands(fact.id)]
        if not self.stands(whole.id) or not inner:
            raise Refused("ledger.already_reversed")
        days = [self.take_back_fact(fact, body) for fact in reversed(inner)
                if self.stands(fact.id)]
        self.undone.append(self.mark((whole.id,), self.entry, max(days)))
        return max(days)

    def take_back_fact(self, fact, body):
        if fact.kind == "opening_item" and fact.body["kind"] in CASH:
            self.left_open("the reversal of cash taken over: its opening, or the cash itself")
        if fact.kind not in ("application", "adjustment", "transfer", "residual", "conversion",
                             "opening_item", "payment", "refund", "term_change",
                             "fx_difference"):
            raise Refused("ledger.not_reversible")
        if not self.stands(fact.id):
            raise Refused("ledger.already_reversed")
        asked = dates.parse(body["date"])
        if fact.kind in ("payment", "refund"):
            return self.take_back_document(fact, asked)
        if fact.kind in ("term_change", "fx_difference"):
            return self.take_back_mark(fact, asked)
        return self.take_back(fact, asked)

    def take_back(self, fact, asked):
        """A11: opposite moves, each on the later of the day asked and its own."""
        days = []
        for move in [move for move in self.moves if move.entry == fact.id]:
            days.append(self.opposite_day(asked, move.date, move.item, move.counter))
            self.move(move.item, -move.units, days[-1], move.kind, move.counter, undoes=fact.id)
        if fact.kind in ("transfer", "residual", "conversion"):
            new = self.document_items(fact.id)[0]
            source = next(move.item for move in self.moves if move.entry == fact.id)
            self.move(new, -new.original, days[0], fact.kind, source, undoes=fact.id)
        if not days:
            self.left_open("the reversal of an opening that settled nothing")
            days = [asked]
        self.undone.append(self.mark((fact.id,), self.entry, days[0]))
        return days[0]

    def take_back_document(self, fact, asked):
        """A11: the receipt, and every application, discount and tolerance of it."""
        if fact.kind == "refund":
            self.left_open("the reversal of a refund")
        item, *parts = self.document_items(fact.id)
        if parts:
            self.left_open("a document taken back in parts")
        if any(mark.about == (item.document,) for mark in self.customers):
            if asked < max(mark.date for mark in self.customers if mark.about == (item.document,)):
                self.left_open("a bounce before the payer was named")
        day = self.opposite_day(asked, item.posting, item, None)
        for other in [other for other in self.facts if self.stands(other.id)]:
            of_it = (other.kind == "application" and fact.id in (
                other.body["credit"]["document"], other.body["debit"]["document"]))
            with_it = other.kind == "adjustment" and other.body.get("receipt") == fact.id
            if of_it or with_it:
                self.take_back(other, asked)
            elif other.kind in ("adjustment", "transfer", "residual", "conversion") and any(
                    move.entry == other.id and move.item is item for move in self.moves):
                self.left_open("a bounce of a receipt that was moved or adjusted itself")
        self.move(item, -item.original, day, "reversal", undoes=fact.id)
        self.undone.append(self.mark((fact.id,), self.entry, day))
        return day

    def take_back_mark(self, fact, asked):
        if fact.kind == "fx_difference":
            self.left_open("the reversal of an exchange difference")
        if fact.body.get("applies_to") == "residual":
            self.left_open("the reversal of a term change of the residual")
            raise Refused("ledger.not_reversible")
        items = self.targets(fact.body["item"])
        day = self.open_day(max(asked, fact.effective), items[0].creditor)
        self.moved |= day != max(asked, fact.effective)
        self.undone.append(self.mark((fact.id,), self.entry, day))
        return day

    def opposite_day(self, asked, undone, item, counter):
        creditors = {item.creditor} | ({counter.creditor} if counter else set())
        day = max(asked, undone)
        opened = self.open_day(day, *creditors)
        self.moved |= opened != day
        return opened

    # What changes no open amount.

    def take_term_change(self, body):
        new_due = dates.parse(body["new_due"])
        items = self.targets(body["item"])
        if len({item.installment for item in items}) > 1:
            self.left_open("a term change of several installments")
            raise Refused("record.invalid")
        day = self.from_day(body, items, items[0].creditor)
        residual = body.get("applies_to", "whole") == "residual"
        if len(items) > 1 and residual or body["item"].get("part") is not None:
            self.left_open("a term change of a part, or a second of the residual")
        in_force = {self.due(item, day) for item in items}
        if body.get("old_due") and {dates.parse(body["old_due"])} != in_force:
            self.left_open("the code for another old due date")
            raise Refused("record.invalid")
        if residual:
            self.part_off(items, new_due, day)
        about = (items[0].document, items[0].installment, body["item"].get("part"))
        self.dues.append(self.mark(about, None if residual else new_due, day))
        return day

    def part_off(self, items, new_due, day):
        """T12: what is open then becomes a part of its own."""
        item = items[-1]
        units = self.open_units(item, day)
        if any(move.item is item and move.date > day for move in self.moves):
            self.left_open("a residual term change before later entries")
        if not units:
            self.left_open("a residual term change where nothing is open")
        part = Item(**{**vars(item), "part": 1 + max(other.part for other in items),
                       "original": units, "posting": day, "due": new_due, "column": None,
                       "nominal_due": new_due, "sequence": self.sequence,
                       "recorded": self.recorded, "entry": self.entry})
        self.move(item, -units, day, "part", counter=part)
        self.items.append(part)

    def take_fx_difference(self, body):
        items = self.targets(body["item"])
        if len(items) > 1:
            self.left_open("an exchange difference of several items")
        if self.locked_through(items[0].creditor):
            self.left_open("whether a lock stops an exchange difference")
        return self.from_day(body, items, items[0].creditor)

    def take_dimension_change(self, body):
        amount = cash(body["amount"])
        items = self.targets(body["item"])
        if amount.units < 0:
            raise Refused("record.invalid")
        same_currency(amount, items[0])
        if len(items) > 1:
            self.left_open("a dimension of several items")
        day = dates.parse(body["date"])
        if day < items[0].posting:
            self.left_open("a dimension before its item is in the books")
            raise Refused("ledger.before_in_books")
        item = items[0]
        about = (item.document, item.installment, item.part, body["dimension"])
        self.dimensions.append(self.mark(about, amount.units, day))
        return day

    def take_identification(self, body):
        """A7: from the day given; by default from the value date, or the first open day."""
        item = self.document_items(body["payment"])[0]
        if item.kind not in CASH:
            raise Refused("ledger.wrong_kind")
        if self.customer_now(item) is not None:
            self.left_open("a payment identified twice")
            raise Refused("ledger.wrong_kind")
        if not self.stands(item.document):
            self.left_open("a bounced payment identified")
        if any(move.item is item for move in self.moves):
            self.left_open("cash identified after something happened to it")
        asked = dates.parse(body["date"]) if body.get("date") else max(item.value, item.posting)
        if not body.get("date"):
            if item.value > item.posting:
                self.left_open("cash posted before its value date, identified by default")
            closed = self.locked_through(item.creditor)
            asked = closed + timedelta(days=1) if closed and asked <= closed else asked
        day = self.open_day(asked, item.creditor)
        if day < item.posting:
            raise Refused("ledger.before_in_books")
        self.moved |= day != asked
        self.customers.append(self.mark((item.document,), body["customer"], day))
        return day

    def take_period_lock(self, body):
        creditor = body.get("creditor", SOLE)
        through = dates.parse(body["through"]) if body.get("through") else None
        before = self.locked_through(creditor)
        if before and (through is None or through < before) and not body.get("reason"):
            raise Refused("record.invalid")
        self.locks.append(self.mark((creditor,), through, None))
        return None

    def take_policy_change(self, body):
        self.policies.append(self.mark((), {**POLICY, **body["policy"]}, None))
        return None

    # Small parts.

    def move(self, item, units, day, kind, counter=None, undoes=None):
        self.moves.append(Move(item, units, day, kind, self.entry, self.sequence, self.recorded,
                               counter, undoes))

    def mark(self, about, says, day):
        return Mark(about, says, day, self.sequence, self.recorded, self.entry)

    def open_day(self, day, *creditors):
        """F4d: the day itself; a closed one is refused, or by policy the first open one."""
        closed = self.locked_through(*creditors)
        if closed is None or day > closed:
            return day
        if self.policy()["locked_period"] == "refuse":
            raise Refused("ledger.period_locked")
        self.moved = True
        return closed + timedelta(days=1)

    def locked_through(self, *creditors):
        last = {mark.about[0]: mark.says for mark in self.locks}
        return max((last[name] for name in creditors if last.get(name)), default=None)

    def policy(self):
        return self.policies[-1].says if self.policies else POLICY

    def taken_over(self, creditor):
        days = {mark.says for mark in self.take_overs if mark.about == (creditor,)}
        return max(days, default=None)

    def fact(self, name):
        return next((fact for fact in self.facts if fact.id == name), None)

    def stands(self, name):
        return not any(mark.about == (name,) for mark in self.undone)

    def document_items(self, name):
        items = [item for item in self.items if item.document == name]
        if not items:
            raise Refused("ledger.wrong_kind" if self.fact(name) else "ledger.unknown_id")
        return items

    def targets(self, target):
        items = [item for item in self.document_items(target["document"])
                 if target.get("installment") in (None, item.installment)
                 and target.get("part") in (None, item.part)]
        if not items:
            raise Refused("ledger.unknown_id")
        return items

    def customer_now(self, item):
        names = [mark.says for mark in self.customers if mark.about == (item.document,)]
        return names[-1] if names else item.customer

    # Questions: as of A, as known on K (F4).

    def open_units(self, item, day, known=None):
        """original + Σ moves in effect and known; zero before the item is in the books."""
        if not heard(item, known) or item.posting > day:
            return 0
        return item.original + sum(move.units for move in self.moves if move.item is item
                                   and move.date <= day and heard(move, known))

    def due(self, item, day, known=None):
        """The due date in force on a day (T12)."""
        return self.due_change(item, day, known) or item.due

    def nominal_due(self, item, day, known=None):
        """The due date before its adjustment; of a changed one there is no other (T12)."""
        return self.due_change(item, day, known) or item.nominal_due

    def due_change(self, item, day, known=None):
        due = None
        for mark in sorted(self.dues, key=lambda mark: (mark.date, mark.sequence)):
            covers = mark.about[:2] == (item.document, item.installment) \
                and mark.about[2] in (None, item.part)
            later = item.part == 0 or (mark.date, mark.sequence) > (item.posting, item.sequence)
            if mark.says and covers and later and mark.date <= day and heard(mark, known) \
                    and not self.taken_back(mark.entry, day, known):
                due = mark.says
        return due

    def taken_back(self, name, day, known):
        return any(mark.about == (name,) and mark.date <= day and heard(mark, known)
                   for mark in self.undone)

    def customer(self, item, day, known=None):
        name = item.customer
        for mark in self.customers:
            if mark.about == (item.document,) and mark.date <= day and heard(mark, known):
                name = mark.says
        return name

    def check_asked(self, day, known=None):
        if any(heard(mark, known) and mark.says > day for mark in self.take_overs):
            raise Refused("ledger.take_over")

    def open_items(self, day, known=None):
        """Every item with an open amount, in the order of recording (R1)."""
        self.check_asked(day, known)
        order = {item.document: number for number, item in reversed(list(enumerate(self.items)))}
        items = sorted(self.items, key=lambda item: (order[item.document], item.installment,
                                                     item.part))
        return [item for item in items if self.open_units(item, day, known)]

    def dimension(self, item, name, day, known=None):
        said = 0
        about = (item.document, item.installment, item.part, name)
        for mark in sorted(self.dimensions, key=lambda mark: (mark.date, mark.sequence)):
            if mark.about == about and mark.date <= day and heard(mark, known):
                said = mark.says
        return said

    def changed_since(self, since, day):
        """F4d: rows that differ between what was known then and now, and who changed them."""
        self.check_asked(day)
        order = {item.document: number for number, item in reversed(list(enumerate(self.items)))}
        changes = []
        for item in sorted(self.items, key=lambda item: (order[item.document], item.installment,
                                                         item.part)):
            before, after = self.row(item, day, since), self.row(item, day)
            if before == after:
                continue
            told = [(what.sequence, what.entry) for what in self.moves + self.items
                    if what is item or getattr(what, "item", None) is item
                    if not heard(what, since) and getattr(what, "date", item.posting) <= day]
            told += [(mark.sequence, mark.entry) for mark in self.customers
                     if mark.about == (item.document,) and mark.date <= day
                     and not heard(mark, since)]
            told += [(mark.sequence, mark.entry) for mark in self.dues
                     if mark.about[:2] == (item.document, item.installment)
                     and mark.date <= day and not heard(mark, since)]
            names = [entry for _, entry in sorted(told, key=lambda pair: pair[0])]
            changes.append((item, before[0], after[0], list(dict.fromkeys(names))))
        return changes

    def row(self, item, day, known=None):
        units = self.open_units(item, day, known)
        if not units:
            return None, None, None
        return units, self.due(item, day, known), self.customer(item, day, known)


def heard(what, known):
    """Whether something had been recorded by K: {"on": date}, {"through": number} or none."""
    if known is None:
        return True
    if "on" in known:
        return what.recorded <= dates.parse(known["on"])
    return what.sequence <= known["through"]


def application_key(body):
    """A12: the receipt, and the remittance line or the entry's own id."""
    return body["credit"]["document"], body.get("line", body["id"])


def answer_of(fact, outcome):
    day = {"effective": fact.effective.isoformat()} if fact.effective else {}
    return {"sequence": fact.sequence, **day, "outcome": outcome}


def plain(form):
    """A fact without what it says only by default."""
    if isinstance(form, dict):
        kept = {key: plain(value) for key, value in form.items()}
        return {key: value for key, value in kept.items()
                if value not in (None, []) and DEFAULTS.get(key) != value
                and (key, value) not in (("kind", "receipt"), ("reason", "other"))}
    return [plain(part) for part in form] if isinstance(form, list) else form


def cash(form):
    return money.parse_money(form["amount"], form["currency"])


def text(units, currency):
    return money.print_decimal(units, money.currency_digits(currency))


def positive(form):
    amount = cash(form)
    if amount.units <= 0:
        raise Refused("record.invalid")
    return amount


def toward_zero(item, units):
    return -units if item.original > 0 else units


def same_currency(amount, item):
    if amount.currency != item.currency:
        raise Refused("money.currency_mismatch")


def check_document(total, body):
    """V1, tolerance 0: nothing negative; lines and tax, and the installments, sum to the total."""
    if total.units < 0:
        raise Refused("record.invalid")
    if body.get("terms") and not body.get("schedule"):
        raise Refused("record.invalid")  # T10: terms are frozen, or they say nothing
    sums = [[part["amount"] for part in body["schedule"]["installments"]]] \
        if body.get("schedule") else []
    if body.get("lines"):
        tax = [body["tax"]] if body.get("tax") else []
        sums.append([line["net"] for line in body["lines"]] + tax)
    for forms in sums:
        amounts = [cash(form) for form in forms]
        for amount in amounts:
            same_currency(amount, total)
        if sum(amount.units for amount in amounts) != total.units:
            raise Refused("record.total_mismatch")
