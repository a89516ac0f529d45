"""Short words to tell a story in: facts, posts, and questions with their answers typed.

Dates without a year are of 2026; amounts without a currency are EUR; the customer is ACME and a
fact is recorded on its own day, or with the last one, unless said otherwise.
"""

from decimal import Decimal

def day(text):
    return text if text is None or len(text) > 5 else f"2026-{text}"


def cash(text):
    amount, _, currency = str(text).partition(" ")
    currency = currency or "EUR"
    if "." not in amount and currency != "JPY":
        amount += ".00"
    return {"amount": amount, "currency": currency}


def target(text):
    document, _, rest = text.partition("#")
    form = {"document": document}
    if rest:
        installment, _, part = rest.partition(".")
        form["installment"] = int(installment)
        if part:
            form["part"] = int(part)
    return form


def clean(**form):
    return {key: value for key, value in form.items() if value is not None}


def schedule(parts):
    """Parts as (due, amount), or (due, nominal due, amount), or as `part` gives them."""
    return {"installments": [one if isinstance(one, dict) else
                             {"due": day(one[0]), "nominal_due": day(one[-2]),
                              "amount": cash(one[-1])} for one in parts]}


def part(due, amount, *offers, nominal=None):
    """An installment with offers "03-11 20 980": until, discount, what to pay."""
    _, _, currency = str(amount).partition(" ")
    form = lambda text: cash(f"{text} {currency}".strip())  # noqa: E731
    offers = [offer.split() for offer in offers]
    return {"due": day(due), "nominal_due": day(nominal or due), "amount": cash(amount),
            **({"offers": [{"until": day(until), "discount": form(less), "pay": form(pay)}
                           for until, less, pay in offers]} if offers else {})}


# Facts.

def inv(name, on, total, due=None, customer="ACME", plan=None, posting=None, **more):
    plan = plan or (due and [(due, total)])
    return {"invoice": clean(id=name, customer=customer, invoice_date=day(on), total=cash(total),
                             posting_date=day(posting), schedule=plan and schedule(plan), **more)}


def debit(name, on, total, due=None, customer="ACME", posting=None, **more):
    return {"debit_note": clean(id=name, customer=customer, date=day(on), total=cash(total),
                                posting_date=day(posting),
                                schedule=due and schedule([(due, total)]), **more)}


def note(name, on, total, reason=None, of=None, customer="ACME", posting=None, **more):
    return {"credit_note": clean(id=name, customer=customer, date=day(on), total=cash(total),
                                 posting_date=day(posting), reason=reason,
                                 references=of and of.split(), **more)}


def pay(name, on, amount, customer="ACME", posting=None, **more):
    return {"payment": clean(id=name, customer=customer, value_date=day(on), amount=cash(amount),
                             posting_date=day(posting), **more)}


def refund(name, on, amount, customer="ACME", posting=None, **more):
    return {"refund": clean(id=name, customer=customer, value_date=day(on), amount=cash(amount),
                            posting_date=day(posting), **more)}


def opening(name, kind, on, begins, original, left, due=None, customer="ACME", plan=None, **more):
    plan = plan or (due and [(due, original)])
    return {"opening_item": clean(id=name, kind=kind, customer=customer, document_date=day(on),
                                  take_over=day(begins), original=cash(original),
                                  open=cash(left), schedule=plan and schedule(plan), **more)}


def app(name, credit, of, amount, on, line=None, takes=None):
    return {"application": clean(id=name, credit=target(credit), debit=target(of),
                                 amount=cash(amount), date=day(on), line=line,
                                 credit_amount=takes and cash(takes))}


def adj(name, kind, item, amount, on, receipt=None, **more):
    return {"adjustment": clean(id=name, kind=kind, item=target(item), amount=cash(amount),
                                date=day(on), receipt=receipt, **more)}


def transfer(name, item, amount, on, customer, creditor=None):
    return {"transfer": clean(id=name, item=target(item), amount=cash(amount), date=day(on),
                              customer=customer, creditor=creditor)}


def residual(name, item, amount, on, due=None):
    return {"residual": clean(id=name, item=target(item), amount=cash(amount), date=day(on),
                              due=day(due))}


def convert(name, item, amount, converted, on):
    return {"conversion": clean(id=name, item=target(item), amount=cash(amount),
                                converted=cash(converted), date=day(on))}


def rev(name, of, on, **more):
    return {"reversal": clean(id=name, of=of, date=day(on), **more)}


def terms(name, item, due, on, applies_to=None, waive=None, **more):
    return {"term_change": clean(id=name, item=target(item), new_due=day(due), date=day(on),
                                 applies_to=applies_to, waive_past=waive, **more)}


def fx(name, item, amount, on):
    return {"fx_difference": clean(id=name, item=target(item), base_amount=cash(amount),
                                   date=day(on))}


def dim(name, item, dimension, amount, on):
    return {"dimension_change": clean(id=name, item=target(item), dimension=dimension,
                                      amount=cash(amount), date=day(on))}


def identify(name, payment, customer, on=None):
    return {"identification": clean(id=name, payment=payment, customer=customer, date=day(on))}


def lock(name, through, reason=None, creditor=None):
    return {"period_lock": {**clean(id=name, creditor=creditor, reason=reason),
                            "through": day(through)}}


def policy(name, **allows):
    return {"policy_change": {"id": name, "policy": allows}}


def together(name, *facts):
    return {"together": {"id": name, "facts": list(facts)}}


# Steps: (what is asked, the answer as typed). A post that is taken needs no answer typed: its
# number counts up, and its day is the fact's own.

def ok(fact, eff=None, rec=None, out="taken", seq=None):
    return {"post": fact, "rec": day(rec), "eff": day(eff), "out": out, "seq": seq}


def moved(fact, eff, rec=None):
    return ok(fact, eff, rec, "moved")


def again(fact, seq, eff=None, rec=None):
    return ok(fact, eff, rec, "repeated", seq)


def no(fact, code, first=None, rec=None, seq=None):
    return {"post": fact, "rec": day(rec), "code": code, "first": day(first), "given": seq}


def numbered(fact, seq, rec=None):
    """A post that brings its number."""
    return {"post": fact, "rec": day(rec), "eff": None, "out": "taken", "seq": seq, "given": seq}


def asked(ask, answer, **given):
    if "known" in given and given["known"] is None:
        del given["known"]
    return {"ask": {ask: given}, "answer": answer}


def known(text):
    return text if text is None else {"through": text} if isinstance(text, int) \
        else {"on": day(text)}


def open_(on, *rows, k=None):
    """Rows as "INV-1#1 600/1000": what is open of what; then due=, customer=, kind=, in=."""
    return asked("open_items", list(rows), as_of=day(on), known=known(k))


def open_no(on, code, k=None):
    return asked("open_items", {"error": {"code": code}}, as_of=day(on), known=known(k))


CAUSES = ("cash", "credit", "discount", "tolerance", "withholding", "write_off", "moved",
          "before_take_over")


def status(document, on, settlement, left, word, days=0, life="issued", k=None, **causes):
    zero = "0" if str(left).endswith("JPY") else "0.00"
    by = {cause: cash(causes.pop(cause))["amount"] if cause in causes else zero
          for cause in CAUSES}
    assert not causes, causes
    answer = {"lifecycle": life, "settlement": settlement, "past_due": days > 0,
              "days_past_due": days, "open": cash(left)["amount"], "summary": word,
              "settled_by": by}
    return asked("status", answer, document=document, as_of=day(on), known=known(k))


def status_no(document, on, code, k=None):
    return asked("status", {"error": {"code": code}}, document=document, as_of=day(on),
                 known=known(k))


def changed(since, on, *rows):
    """Rows as "INV-1#1 600 1000 R-1 R-2"; `-` for none."""
    answer = []
    for row in rows:
        item, before, after, *entries = row.split()
        before, after = (None if amount == "-" else cash(amount)["amount"]
                         for amount in (before, after))
        answer.append({"item": item, "before": before, "after": after, "entries": entries})
    return asked("changed_since", answer, since=known(since), as_of=day(on))


def aged(on, *rows, k=None, also=None, **how):
    """Rows as "ACME: 0 1000 0 0 0 | 0 = 1000"; `-` for no customer; "X/ACME JPY: …".

    After that, parted by `;`: a dimension "disputed 0 300 0 0 0 | 0 = 300", "account AC-1",
    "items - INV-1#1,INV-2#1 - - - -", "base 0 258 0 0 0 | 0 = 258 booked 300 EUR".
    """
    answer = [aged_row(row, how) for row in rows]
    return asked("aging", {"rows": answer, **(also or {})}, as_of=day(on), known=known(k), **how)


def aged_row(row, how):
    who, _, told = row.partition(":")
    creditor, customer, currency = account(who)
    first, *more = told.split(";")
    by = {"billing_account": None} if how.get("group_by") == "billing_account" else {}
    answer = {"creditor": creditor, "customer": customer, **by, "currency": currency,
              **aged_sums(first, currency)}
    more_of(answer, more, currency)
    return answer


def aged_total(told, creditor=None):
    """A total as "EUR: 0 1000 0 0 0 | 0 = 1000; …", of a creditor or of all."""
    currency, _, told = told.partition(":")
    first, *more = told.split(";")
    answer = {**clean(creditor=creditor), "currency": currency, **aged_sums(first, currency)}
    more_of(answer, more, currency)
    return answer


def more_of(answer, told, currency):
    for part in told:
        name, _, rest = part.strip().partition(" ")
        if name == "items":
            answer["items"] = [[] if cell == "-" else cell.split(",") for cell in rest.split()]
        elif name == "account":
            answer["billing_account"] = rest
        elif name == "base":
            answer["base"] = aged_base(rest)
        else:
            answer.setdefault("dimensions", {})[name] = aged_sums(rest, currency)


def aged_base(told):
    sums, _, rest = told.partition(" booked ")
    booked, base = rest.split()
    answer = aged_sums(sums, base)
    amounts = [Decimal(answer["total"]), Decimal(cash(f"{booked} {base}")["amount"])]
    return {**answer, "at_booking": str(amounts[1]), "revaluation": str(amounts[0] - amounts[1])}


def aged_sums(told, currency):
    buckets, _, rest = told.partition("|")
    unapplied, _, total = rest.partition("=")
    amount = lambda text: cash(f"{text.strip()} {currency}")["amount"]  # noqa: E731
    return {"buckets": [amount(part) for part in buckets.split()],
            "unapplied": amount(unapplied), "total": amount(total)}


def aged_no(on, code, **how):
    return asked("aging", {"error": {"code": code}}, as_of=day(on), **how)


def journaled(*told, entries=None, days=None, k=None, base=None, without=(), idle=()):
    """Postings as "A-1 05-10: receivables@ACME -400 =-360, unapplied@ACME 400 …", a currency after
    the day where it is not EUR, and before the entry a creditor, as "X/A-1"; of the entries of
    two numbers, or of the days of a period."""
    base = {"sole": base} if isinstance(base, str) else base or {}
    answer = [posted(row, base) for row in told]
    span = {"entries": list(entries)} if entries else {"from": day(days[0]), "to": day(days[1])}
    return asked("journal", {"postings": answer, "without_rate": list(without),
                             "nothing_to_post": list(idle)}, **span, known=known(k),
                 **({"base": base} if base else {}))


def posted(row, base):
    head, _, rest = row.partition(":")
    entry, on, *more = head.split()
    creditor, _, entry = entry.rpartition("/")
    creditor, currency = creditor or "sole", more[0] if more else "EUR"
    lines = []
    for line in rest.split(","):
        name, amount, *value = line.split()
        role, _, customer = name.partition("@")
        form = {"role": role, "customer": customer or None,
                "amount": cash(f"{amount} {currency}")["amount"]}
        if value:
            form["base"] = cash(f"{value[0][1:]} {base[creditor]}")["amount"]
        lines.append(form)
    return {"entry": entry, "date": day(on), "creditor": creditor, "currency": currency,
            "lines": lines}


def revalued(on, currency, rates, *rows, total="0", without=(), base=None, k=None):
    """Rows as "receivables@ACME 60 USD: 54 60": what is open, at booking, at the closing."""
    base = {"sole": currency} if base is None else base
    answer = []
    for row in rows:
        head, _, values = row.partition(":")
        name, amount, foreign = head.split()
        role, _, customer = name.partition("@")
        creditor, _, role = role.rpartition("/")
        booked, closing = (cash(f"{value} {currency}")["amount"] for value in values.split())
        answer.append({"creditor": creditor or "sole", "role": role, "customer": customer or None,
                       "open": cash(f"{amount} {foreign}")["amount"], "currency": foreign,
                       "booked": booked, "closing": closing})
    return asked("revaluation", {"rows": answer, "total": cash(f"{total} {currency}")["amount"],
                                 "without_rate": list(without)},
                 date=day(on), currency=currency, rates=rates, base=base, known=known(k))


def tied(start, end, lines, *rows, k=None):
    """Lines as "I-1 1000" (an entry, or `-`, and an amount), rows as "sole EUR 1250 1500: I-2 250
    500, - 0 7": the subledger, the control account, and the entries that differ."""
    def line(told):
        entry, amount = told.split(" ", 1)
        creditor, _, entry = entry.rpartition("/")
        return clean(creditor=creditor or None, entry=None if entry == "-" else entry,
                     amount=cash(amount))
    answer = []
    for row in rows:
        head, _, rest = row.partition(":")
        creditor, currency, *sums = head.split()
        money = lambda text: cash(f"{text} {currency}")["amount"]  # noqa: E731
        differences = [part.split() for part in rest.split(",") if part.strip()]
        answer.append({"creditor": creditor, "currency": currency, "subledger": money(sums[0]),
                       "control": money(sums[1]),
                       "differences": [{"entry": None if entry == "-" else entry,
                                        "subledger": money(ours), "control": money(theirs)}
                                       for entry, ours, theirs in differences]})
    return asked("tie", answer, **{"from": day(start), "to": day(end)}, known=known(k),
                 lines=[line(told) for told in lines])


def account(who):
    who, _, currency = who.partition(" ")
    creditor, _, customer = who.rpartition("/")
    return creditor or "sole", None if customer == "-" else customer, currency or "EUR"


def rolled(start, end, *rows, k=None):
    """Rows as "ACME: 0 + 1000 invoices - 400 payments = 600"."""
    answer = []
    for row in rows:
        who, _, sum_ = row.partition(":")
        creditor, customer, currency = account(who)
        words = sum_.split()
        columns = {}
        for at in range(1, len(words) - 2, 3):
            sign, amount, name = words[at:at + 3]
            columns[name] = ("-" if sign == "-" else "") + cash(f"{amount} {currency}")["amount"]
        answer.append({"creditor": creditor, "customer": customer, "currency": currency,
                       "opening": cash(f"{words[0]} {currency}")["amount"],
                       "columns": dict(sorted(columns.items())),
                       "closing": cash(f"{words[-1]} {currency}")["amount"]})
    return asked("roll_forward", {"rows": answer}, **{"from": day(start), "to": day(end)},
                 known=known(k))


def rolled_no(start, end, code):
    return asked("roll_forward", {"error": {"code": code}}, **{"from": day(start), "to": day(end)})


def activity(start, end, *currencies, customer="ACME", creditor="sole", k=None):
    """Currencies as "0; 03-01 INV-1 1000; 03-10 P-1 -400; 600", "JPY 0; …"."""
    answer = []
    for told in currencies:
        parts = [part.split() for part in told.split(";")]
        currency = parts[0].pop(0) if len(parts[0]) > 1 else "EUR"
        amount = lambda text: cash(f"{text} {currency}")["amount"]  # noqa: E731
        answer.append({"currency": currency, "opening": amount(parts[0][0]),
                       "movements": [{"date": day(on), "entry": entry, "amount": amount(much)}
                                     for on, entry, much in parts[1:-1]],
                       "closing": amount(parts[-1][0])})
    return asked("activity_statement", answer, creditor=creditor, customer=customer,
                 **{"from": day(start), "to": day(end)}, known=known(k))


def balances(on, *currencies, customer="ACME", creditor="sole", k=None):
    """Currencies as "1000 - 400 = 600", "JPY 0 - 20 = -20": debits, credits, net."""
    answer = []
    for told in currencies:
        words = told.split()
        currency = words.pop(0) if len(words) > 5 else "EUR"
        amounts = [cash(f"{words[at]} {currency}")["amount"] for at in (0, 2, 4)]
        credits = amounts[1] if not Decimal(amounts[1]) else f"-{amounts[1]}"
        answer.append({"currency": currency, "debits": amounts[0], "credits": credits,
                       "net": amounts[2]})
    return asked("balance", answer, creditor=creditor, customer=customer, as_of=day(on),
                 known=known(k))


def told_open(on, *currencies, customer="ACME", creditor="sole", k=None, **how):
    """An open-item statement. A currency is a list: the sums, "0 1000 0 0 0 | 0 = 1000; past 1000;
    disputed 0", perhaps with "JPY:" before them; then an item each: "INV-1#1 600/1000 due=03-31
    of=03-01 late=30 disputed=0 kind=invoice", offers as "until=03-11/20/980" or "…/20/-"."""
    answer = []
    for sums, *items in currencies:
        currency, _, told = sums.rpartition(":")
        currency = currency or "EUR"
        amount = lambda text: cash(f"{text} {currency}")["amount"]  # noqa: E731
        first, *more = told.split(";")
        said = dict(part.split() for part in more)
        answer.append({"currency": currency,
                       "items": [told_item(item, amount) for item in items],
                       **aged_sums(first, currency), "past_due": amount(said.get("past", 0)),
                       "disputed": amount(said.get("disputed", 0))})
    return asked("open_item_statement", answer, creditor=creditor, customer=customer,
                 as_of=day(on), known=known(k), **how)


def ahead(on, *receipts, k=None):
    """Post-dated receipts: "P-1 -400 due=04-10" in the books and valued that day, to come; with
    "posting=04-12" posted apart, with "counted", "customer=BETA" or "customer=-"."""
    answer = []
    for told in receipts:
        name, units, *more = told.split()
        said = dict(word.partition("=")[::2] for word in more)
        payer = said.get("customer", "ACME")
        answer.append({"payment": name, "customer": None if payer == "-" else payer,
                       "currency": "EUR", "value_date": day(said["due"]),
                       "posting_date": day(said.get("posting", said["due"])),
                       "amount": cash(units)["amount"], "counted": "counted" in said})
    return asked("post_dated", answer, as_of=day(on), known=known(k))


def told_item(told, amount):
    """Entries as "A-1:03-10:-400"; none but the word "entries" where there are none."""
    name, amounts, *more = told.split()
    left, _, original = amounts.partition("/")
    original = original or left
    said, offers, entries = {"kind": "invoice", "late": 0, "disputed": 0}, [], {}
    for word in more:
        key, _, value = word.partition("=")
        if key == "entries":
            moved = [part.split(":") for part in value.split(",") if part]
            entries = {"entries": [{"date": day(on), "entry": entry, "amount": amount(units)}
                                   for entry, on, units in moved]}
        elif key == "until":
            until, less, to_pay = value.split("/")
            offers.append({"until": day(until), "discount": amount(less),
                           "pay": None if to_pay == "-" else amount(to_pay)})
        else:
            said[key] = value
    return {"item": name, "kind": said["kind"], "invoice_date": day(said["of"]),
            "due": day(said["due"]), "original": amount(original),
            "settled": amount(Decimal(original) - Decimal(left)), "open": amount(left),
            "disputed": amount(said["disputed"]), "days_past_due": int(said["late"]),
            "offers": offers, **entries}


def told_open_no(on, code, customer="ACME", creditor="sole", **how):
    return asked("open_item_statement", {"error": {"code": code}}, creditor=creditor,
                 customer=customer, as_of=day(on), **how)


def forward(last, on, *currencies, customer="ACME", creditor="sole", k=None):
    """Since the statement `last` ("03-31" known then, or (day, known)): currencies as "500 |
    03-30 INV-2 40 | 04-10 INV-3 300 | 840", "JPY 0 | | | 0"; movements parted by `;`."""
    then, knew = last if isinstance(last, tuple) else (last, last)
    answer = []
    for told in currencies:
        opening, prior, moves, closing = (part.strip() for part in told.split("|"))
        currency, _, opening = opening.rpartition(" ")
        currency = currency or "EUR"
        amount = lambda text: cash(f"{text} {currency}")["amount"]  # noqa: E731
        move = lambda text: dict(zip(("date", "entry", "amount"), text.split()))  # noqa: E731
        lists = [[{"date": day(one["date"]), "entry": one["entry"], "amount": amount(one["amount"])}
                  for one in map(move, part.split(";")) if one] for part in (prior, moves)]
        answer.append({"currency": currency, "opening": amount(opening), "prior_period": lists[0],
                       "movements": lists[1], "closing": amount(closing)})
    return asked("balance_forward_statement", answer, creditor=creditor, customer=customer,
                 last=clean(as_of=day(then), known=known(knew)), as_of=day(on), known=known(k))


def forward_no(last, on, code):
    return asked("balance_forward_statement", {"error": {"code": code}}, creditor="sole",
                 customer="ACME", last={"as_of": day(last), "known": known(last)}, as_of=day(on))


def allocated(on, amount, *shares, left=0, order=None, customer="ACME", creditor="sole", k=None):
    """Shares as "INV-1#1 600"; what is over."""
    _, _, currency = amount.partition(" ") if isinstance(amount, str) else ("", "", "")
    form = lambda text: cash(f"{text} {currency}".strip())["amount"]  # noqa: E731
    answer = {"shares": [{"item": share.split()[0], "amount": form(share.split()[1])}
                         for share in shares], "left": form(left)}
    return asked("allocate", answer, **clean(order=order), creditor=creditor, customer=customer,
                 as_of=day(on), amount=cash(amount), known=known(k))


# From steps to a case.

def own_day(fact):
    (kind, body), = fact.items()
    names = {"invoice": "invoice_date", "payment": "value_date", "refund": "value_date",
             "opening_item": "take_over"}
    return body.get("posting_date") or body.get(names.get(kind, "date"))


def tell(room, name, rule, *steps):
    """Adds a story to a room: the reference must give every answer as typed."""
    said, answers, facts, last, number = [], [], {}, "0001-01-01", 0
    for step in steps:
        if "ask" in step:
            (ask, given), = step["ask"].items()
            answer = step["answer"]
            if ask == "open_items" and isinstance(answer, list):
                answer = [row_of(row, facts) for row in answer]
            said.append({ask: given})
            answers.append(answer)
            continue
        fact = step["post"]
        rec = step["rec"] or max(last, recorded_day(fact) or last)
        if rec == "0001-01-01":
            rec = "2026-01-01"
        given = {"recorded": rec, "fact": fact}
        if step.get("given"):
            given["sequence"] = step["given"]
        said.append({"post": given})
        if "code" in step:
            first = {"date": step["first"]} if step["first"] else {}
            answers.append({"error": {"code": step["code"], **first}})
            continue
        if step["out"] != "repeated":
            last, number = rec, step["seq"] or number + 1
            learn(fact, facts)
        effective = step["eff"] or own_day(fact)
        answers.append({"sequence": number if step["out"] != "repeated" else step["seq"],
                        **({"effective": effective} if effective else {}),
                        "outcome": step["out"]})
    room.case(name, rule, "ledger_story", {"steps": said}, {"answers": answers})


def recorded_day(fact):
    (kind, body), = fact.items()
    if kind == "together":
        return max(filter(None, map(recorded_day, body["facts"])), default=None)
    return own_day(fact)


def learn(fact, facts):
    (kind, body), = fact.items()
    for inner in body.get("facts", []):
        learn(inner, facts)
    amount = next((body[name] for name in ("converted", "total", "original", "amount")
                   if name in body), None)
    kind = {"payment": body.get("kind", "payment"), "opening_item": body.get("kind")}.get(
        kind, "charge" if body.get("purpose") == "charge" else kind)
    source = facts.get(body.get("item", {}).get("document"), {})
    parts = body.get("schedule", {}).get("installments", [])
    dues = [part["due"] for part in parts] or [
        body.get("invoice_date") or body.get("value_date") or body.get("document_date")
        or body.get("date")]
    facts[body["id"]] = {"kind": kind, "customer": body.get("customer", source.get("customer")),
                         "currency": amount and amount["currency"], "dues": dues}


def row_of(row, facts):
    item, amounts, *rest = row.split()
    document, _, number = item.partition("#")
    told = facts[document]
    left, _, original = amounts.partition("/")
    said = dict(word.split("=") for word in rest)
    currency = said.get("in", told["currency"])
    customer = said.get("customer", told["customer"])
    dues = told["dues"]
    due = dues[int(number.partition(".")[0]) - 1]
    return {"item": item, "customer": None if customer == "-" else customer,
            "kind": said.get("kind", told["kind"]), "due": day(said.get("due", due)),
            "original": cash(f"{original or left} {currency}")["amount"],
            "open": cash(f"{left} {currency}")["amount"], "currency": currency}
