"""Random questions of early payment, claims and matching, for `random_calls.py`.

Amounts are small and alike on purpose, so that sums meet, windows overlap and sets are ambiguous.
"""

CUSTOMERS = ("ACME", "BETA", "GAMMA")


def limit(asker):
    said = {}
    if asker.maybe(0.8):
        said["amount"] = asker.money(asker.chance.choice((0, 1, 50, 500)))
    if asker.maybe(0.4):
        said["percent"] = asker.chance.choice(("0%", "0.5%", "1%", "3%"))
    return said


def tolerance(asker):
    return {side: limit(asker) for side in ("over", "under") if asker.maybe(0.8)}


def offers(asker, units, most=2):
    sizes, made = set(), []
    for day in sorted(asker.chance.sample(range(1, 25), asker.chance.randint(0, most))):
        less = units * asker.chance.choice((1, 2, 3, 5)) // 100
        if less and less not in sizes:
            sizes.add(less)
            made.append({"until": f"2026-01-{day:02}", "discount": asker.money(less),
                         "pay": asker.money(units - less)})
    made.sort(key=lambda offer: offer["discount"]["amount"], reverse=True)
    return made


def installment(asker):
    units = asker.chance.choice((10000, 20000, asker.chance.randint(100, 30000)))
    made = {"due": f"2026-01-{asker.chance.randint(25, 31)}", "residual": asker.money(units)}
    held = offers(asker, units)
    if held:
        made["offers"] = held
    if asker.maybe(0.2):
        slide = {"rate": asker.chance.choice(("2%", "4.5%")), "start": "2026-01-05",
                 "end": "2026-01-24"}
        made["sliding"] = {"slide": {"linear": slide}, "base": asker.money(units),
                           "rounding": "half_up"}
    return made


def policy(asker):
    pick = asker.chance.choice
    return {"partial": pick(("proportional", "none", "first_only")),
            "full_payer": pick(("no_discount", "take_in_time", "take_in_grace")),
            "grace_days": pick((0, 3, 9)), "late": pick(("ask", "auto")),
            "unearned": pick(("deduction", "chargeback", "allow_with_approval")),
            "tolerance": tolerance(asker)}


def cents(form):
    return int(form["amount"].replace(".", ""))


def payment(asker, items):
    """Near one of the amounts that could have been meant."""
    units = 0
    for item in items:
        less = [0] + [cents(offer["discount"]) for offer in item.get("offers", [])]
        units += cents(item["residual"]) - asker.chance.choice(less)
    units += asker.chance.choice((0, 0, 1, -1, 300, -300, 700, -700, -units // 2))
    return {"amount": asker.money(max(units, 0)), "date": f"2026-01-{asker.chance.randint(1, 31):02}",
            "first": asker.maybe()}


def close(asker):
    item = installment(asker)
    return "early_close", {"installment": item, "payment": payment(asker, [item]),
                           "policy": policy(asker)}


def close_together(asker):
    items = [installment(asker) for _ in range(asker.chance.randint(1, 4))]
    return "early_close_together", {"installments": items, "payment": payment(asker, items),
                                    "policy": policy(asker)}


def pay_by(asker):
    items = [installment(asker) for _ in range(asker.chance.randint(0, 4))]
    first = asker.chance.randint(1, 31)
    return "pay_by_table", {"installments": items, "from": f"2026-01-{first:02}",
                            "to": f"2026-01-{asker.chance.randint(first, 31):02}"}


def claims(asker):
    pick = asker.chance.choice

    def claim(number):
        parts = [{"item": {"document": f"D{number}-{at}", "installment": 1, "part": 0},
                  "component": component,
                  "open": asker.money(pick((0, 500, asker.units(20000))),
                                      pick(("EUR",) * 9 + ("USD",)))}
                 for at, component in enumerate(asker.chance.sample(
                     ("costs", "interest", "principal"), asker.chance.randint(1, 3)))]
        made = {"debt": f"D{number}", "security": asker.chance.randint(0, 1),
                "burden": asker.chance.randint(0, 1), "parts": parts}
        for name in ("due", "since"):
            if asker.maybe(0.8):
                made[name] = f"2026-01-{asker.chance.randint(10, 13)}"
        return made

    debts = [claim(number) for number in range(asker.chance.randint(1, 6))]
    asker.chance.shuffle(debts)
    order = pick(("bgb", "code_civil", "pro_rata", {"traversal": pick(("horizontal", "vertical")),
                  "ties": pick(("by_id", "pro_rata")), "designated": ["D3", "D1"]}))
    return "allocate_claims", {"amount": asker.money(asker.units(60000)), "on": "2026-01-12",
                               "claims": debts, "order": order}


def matching(asker):
    pick = asker.chance.choice
    items = []
    for number in range(asker.chance.randint(1, 8)):
        units = pick((10000, 20000, 30000, 10100, asker.chance.randint(1, 40000)))
        open_units = units if asker.maybe(0.8) else max(1, units * 3 // 5)
        item = {"id": {"document": f"INV-{1000 + number}", "installment": 1, "part": 0},
                "customer": pick(CUSTOMERS[:2]), "kind": "invoice", "original": asker.money(units),
                "open": asker.money(open_units),
                "due": f"2026-01-{asker.chance.randint(10, 31)}",
                "invoice_date": f"2025-12-{pick((1, 15, 20)):02}"}
        if asker.maybe(0.15):
            item.update(kind="credit_note", original=asker.money(-units), open=asker.money(-units))
        elif asker.maybe(0.4):
            held = offers(asker, units)
            if held:
                item["offers"] = held
        if asker.maybe(0.2):
            item["number"] = f"2026/{number:04}"
        items.append(item)
    receipts = [receipt(asker, items, number) for number in range(asker.chance.randint(1, 3))]
    strategies = ["remittance_lines", "references", "document_numbers", "single_amount",
                  "single_with_discount", "whole_account", "past_due", "past_due_by_terms",
                  "due_run", "subset_sum"]
    if asker.maybe(0.4):
        strategies.append(pick(("oldest_first", "statutory_order", "pro_rata")))
    asked = {"strategies": strategies, "grace_days": pick((0, 0, 7)), "late": pick(("ask", "auto")),
             "earliest_of_alike": asker.maybe(0.3), "most_items": pick((30, 4))}
    if asker.maybe(0.6):
        asked["tolerance"] = tolerance(asker)
    payers = [{"customer": "ACME", **({"pays_for": ["BETA"]} if asker.maybe() else {}),
               **({"tolerance": tolerance(asker)} if asker.maybe() else {})}]
    if asker.maybe(0.3):
        asked["payers"] = payers
    known = [{"customer": "BETA", "mark": {"account": "DE02 1"}},
             {"customer": "ACME", "mark": {"name": "Acme Trading Ltd"}}]
    return "match_receipts", {"receipts": receipts, "items": items, "known": known,
                              "policy": asked}


def receipt(asker, items, number):
    pick = asker.chance.choice
    chosen = asker.chance.sample(items, asker.chance.randint(1, min(4, len(items))))
    units = 0
    for item in chosen:
        less = [0] + [cents(offer["discount"]) for offer in item.get("offers", [])]
        units += cents(item["open"]) - pick(less)
    units += pick((0, 0, 0, 1, -1, 40, -40, 5000, -units // 3))
    made = {"id": f"P-{number}", "value_date": f"2026-01-{asker.chance.randint(5, 28):02}",
            "amount": asker.money(max(units, 1))}
    who = pick(("customer", "account", "name", "none"))
    if who == "customer":
        made["customer"] = chosen[0]["customer"]
    elif who == "account":
        made["payer_account"] = "de021"
    elif who == "name":
        made["payer_name"] = pick(("ACME TRADING", "Acme Tradng GmbH", "Somebody"))
    names = [item["id"]["document"] for item in chosen]
    told = pick(("text", "lines", "references", "nothing", "nothing"))
    if told == "text":
        made["text"] = "pays " + ", ".join(pick((name, name.replace("-", " "))) for name in names)
    elif told == "references":
        made["references"] = names
    elif told == "lines":
        made["lines"] = [{"document": item["id"]["document"],
                          **({"amount": item["open"]} if asker.maybe() else {})}
                         for item in chosen]
    return made
