"""Cases of receipts and what they settle (A1 to A5, A9, E7), and of debts in their order (A8)."""

from cases.early import eur, offer
from room import Room


def item(document, amount, due="2026-01-31", customer="ACME", issued=None, **more):
    made = {"id": {"document": document, "installment": 1, "part": 0}, "customer": customer,
            "kind": "credit_note" if str(amount).startswith("-") else "invoice",
            "original": eur(amount), "open": eur(amount), "due": due}
    if issued:
        made["invoice_date"] = issued
    return {**made, **more}


def offered(document, amount, discount, until="2026-01-10", **more):
    return item(document, amount, offers=[offer(until, amount, discount)], **more)


def receipt(amount, on="2026-04-02", customer="ACME", id="P-1", **more):
    made = {"id": id, "value_date": on, "amount": eur(amount)}
    return {**made, **({"customer": customer} if customer else {}), **more}


BOOK = [item("INV-1001", 100, "2026-01-31"), item("INV-1002", 250, "2026-02-28"),
        item("INV-1003", 400, "2026-03-31"), item("INV-1004", 830, "2026-04-30"),
        item("INV-2001", "77.70", "2026-03-31", "BETA")]
FIVE = {"tolerance": {"over": {"amount": eur(5)}, "under": {"amount": eur(5)}}, "grace_days": 5}


def share(said):
    """`INV-1 980+20+0`, a star where somebody must accept it."""
    amounts = (float(said[name]["amount"]) for name in ("amount", "discount", "tolerance"))
    star = "*" if said["needs_acceptance"] else ""
    return f"{said['item']['document']} {'+'.join(f'{amount:g}' for amount in amounts)}{star}"


class Matching:
    def __init__(self, room):
        self.room = room

    def case(self, name, rule, given, *expected, items=BOOK, **more):
        """Each answer by its grade, strategy and shares; all of it is compared with the files."""
        receipts = given if isinstance(given, list) else [given]
        self.room.case(name, rule, "match_receipts",
                       {"receipts": receipts, "items": items, **more})
        answers = self.room.cases[-1]["output"]["answers"]
        told = [(said["error"]["code"],) if "error" in said else
                (said["grade"], said.get("strategy"),
                 *(share(one) for one in said.get("shares", []))) for said in answers]
        assert told == list(expected), (name, told)
        self.room.typed += 1
        return answers


def strategies(m):
    found = "automatic"
    m.case("a1_remittance_lines", "A1", receipt(350, lines=[
        {"document": "inv 1002", "amount": eur(250)}, {"document": "INV1001"}]),
        (found, "remittance_lines", "INV-1001 100+0+0", "INV-1002 250+0+0"))
    m.case("a1_a_line_in_part", "A1", receipt(150, lines=[
        {"document": "INV-1002", "amount": eur(150)}]),
        (found, "remittance_lines", "INV-1002 150+0+0"))
    m.case("a1_lines_of_less_leave_the_rest", "A1", receipt(120, lines=[
        {"document": "INV-1001", "amount": eur(100)}]),
        ("suggested", "remittance_lines", "INV-1001 100+0+0"))
    m.case("a1_structured_reference", "A1", receipt(250, references=["INV 1002"]),
           (found, "references", "INV-1002 250+0+0"))
    m.case("a1_numbers_in_a_text", "A1",
           receipt(500, text="we pay inv-1001 and INV 1003, thanks"),
           (found, "document_numbers", "INV-1001 100+0+0", "INV-1003 400+0+0"))
    m.case("a1_a_number_of_less_than_four_is_none", "A1",
           receipt(77, text="100 thanks"), ("unmatched", None))
    m.case("a1_single_amount", "A1", receipt(250), (found, "single_amount", "INV-1002 250+0+0"))
    disc = [offered("INV-4001", 1000, 20, "2026-04-10"), offered("INV-4002", 500, 10, "2026-04-01")]
    m.case("a1_single_with_discount", "A1", receipt(980),
           (found, "single_with_discount", "INV-4001 980+20+0"), items=disc)
    m.case("a1_a_lapsed_discount_is_none", "A1", receipt(490), ("unmatched", None), items=disc)
    m.case("a1_whole_account_with_a_credit", "A1", receipt(60),
           (found, "whole_account", "CN-3001 -40+0+0", "INV-3002 100+0+0"),
           items=[item("INV-3002", 100, "2026-03-15"), item("CN-3001", -40, "2026-02-15")])
    m.case("a1_past_due", "A1", receipt(750),
           (found, "past_due", "INV-1001 100+0+0", "INV-1002 250+0+0", "INV-1003 400+0+0"))
    terms = [item("INV-5001", 55, "2026-03-01", issued="2025-12-01"),
             item("INV-5002", 60, "2026-02-01", issued="2026-01-02"),
             item("INV-5003", 80, "2026-03-20", issued="2026-02-18")]
    m.case("a1_past_due_by_terms", "A1", receipt(140),
           (found, "past_due_by_terms", "INV-5002 60+0+0", "INV-5003 80+0+0"), items=terms)
    m.case("a1_due_run", "A1", receipt(1230),
           (found, "due_run", "INV-1003 400+0+0", "INV-1004 830+0+0"))
    m.case("a1_subset_sum", "A1", receipt(500),
           (found, "subset_sum", "INV-1001 100+0+0", "INV-1003 400+0+0"))
    for strategy, shares in (("oldest_first", ("INV-1001 100+0+0", "INV-1002 199+0+0")),
                             ("statutory_order", ("INV-1001 100+0+0", "INV-1002 199+0+0")),
                             ("pro_rata", ("INV-1001 18.92+0+0", "INV-1002 47.31+0+0",
                                           "INV-1003 75.7+0+0", "INV-1004 157.07+0+0"))):
        m.case(f"a1_{strategy}_is_never_automatic", "A1", receipt(299),
               ("suggested", strategy, *shares), policy={"strategies": ["single_amount", strategy]})
    disputed = [item("INV-1", 100, dimensions=[["disputed", eur(30)]]), item("INV-2", 50)]
    m.case("k2_what_is_disputed_is_left_alone", "K2", receipt(90),
           ("suggested", "oldest_first", "INV-1 70+0+0", "INV-2 20+0+0"), items=disputed,
           policy={"strategies": ["oldest_first"]})


def honest(m):
    twins = [item("INV-1", 100, "2026-01-31"), item("INV-2", 100, "2026-02-28")]
    m.case("a2_two_of_the_amount_are_candidates", "A2", receipt(100), ("unmatched", None),
           items=twins)
    m.case("a2_the_earliest_where_the_policy_says_so", "A2", receipt(100),
           ("automatic", "single_amount", "INV-1 100+0+0"), items=twins,
           policy={"earliest_of_alike": True})
    sums = [item("INV-1", 100), item("INV-2", 200, "2026-02-28"),
            item("INV-3", 300, "2026-03-31"), item("INV-4", 400, "2026-04-30")]
    mixed = [item("INV-1", 100), item("INV-2", 250, "2026-02-28"),
             item("INV-3", 200, "2026-03-31"), item("INV-4", 50, "2026-04-30")]
    m.case("a2_several_sets_are_candidates", "A2", receipt(300), ("unmatched", None), items=mixed)
    m.case("a2_the_only_set", "A2", receipt(900),
           ("automatic", "due_run", "INV-2 200+0+0", "INV-3 300+0+0", "INV-4 400+0+0"),
           items=sums)
    many = [item(f"INV-{n}", 1000 + n * n, f"2026-03-{n:02}") for n in range(1, 6)]
    answers = m.case("a2_giving_up_is_said", "A2", receipt(2010), ("unmatched", None), items=many,
                     policy={"most_items": 4})
    assert answers[0]["attempts"][-1] == {"strategy": "subset_sum", "round": "exact",
                                          "outcome": "gave_up"}
    own = item("P-1", -250, "2026-04-02")
    m.case("a12_the_payment_itself_is_no_item", "A12", receipt(250),
           ("automatic", "single_amount", "INV-1002 250+0+0"), items=[*BOOK, own])


def parties(m):
    known = [{"customer": "ACME", "mark": {"account": "DE02 1203 0000"}},
             {"customer": "BETA", "mark": {"alias": "Beta Holding"}},
             {"customer": "GAMMA", "mark": {"name": "Gamma Trading Ltd"}},
             {"customer": "DELTA", "mark": {"name": "Delta"}}]
    items = [item(f"INV-{n}", 100 + n, customer=who) for n, who in enumerate(
        ("ACME", "BETA", "GAMMA", "DELTA"), 1)]
    for name, amount, more, grade, party in (
            ("account", 101, {"payer_account": "de0212030000"}, "automatic", "account"),
            ("alias", 102, {"payer_name": "BETA  HOLDING"}, "automatic", "alias"),
            ("same_name", 104, {"payer_name": "DELTA INC"}, "suggested", "name"),
            ("like_name", 103, {"payer_name": "Gama Trading GmbH"}, "suggested", "name")):
        answers = m.case(f"a3_by_{name}", "A3", receipt(amount, customer=None, **more),
                         (grade, "single_amount",
                          f"INV-{amount - 100} {amount}+0+0"), items=items, known=known)
        assert answers[0]["evidence"]["party"] == party
    answers = m.case("a3_an_amount_alone_is_at_most_a_suggestion", "A3",
                     receipt(103, customer=None),
                     ("suggested", "single_amount", "INV-3 103+0+0"), items=items)
    assert answers[0]["score"] == 400
    m.case("a3_documents_tell_the_payer", "A3", receipt("77.70", customer=None, text="INV-2001"),
           ("automatic", "document_numbers", "INV-2001 77.7+0+0"))
    both = [{"customer": who, "mark": {"account": "DE02"}} for who in ("ACME", "BETA")]
    m.case("a3_an_account_of_two_tells_neither", "A3",
           receipt(999, customer=None, payer_account="DE02"), ("unmatched", None), known=both)
    m.case("a3_documents_of_two_customers", "A3",
           receipt("177.70", customer=None, text="INV-1001 INV-2001"), ("unmatched", None))


def near(m):
    one = [offered("INV-1", 1000, 20), item("INV-2", 64)]
    in_time, in_grace, after = "2026-01-10", "2026-01-15", "2026-01-16"
    for paid, tolerance in ((1005, -5), (1000, 0), (995, 5)):
        for on in (in_time, in_grace, after):
            grade = "automatic" if paid == 1000 else "suggested"
            m.case(f"a5_{paid}_on_{on[-2:]}", "A5", receipt(paid, on),
                   (grade, "single_amount", f"INV-1 {paid}+0+{tolerance}"), items=one, policy=FIVE)
    for paid, tolerance in ((985, -5), (980, 0), (975, 5)):
        grade = "automatic" if paid == 980 else "suggested"
        m.case(f"a5_{paid}_on_10", "A5", receipt(paid, in_time),
               (grade, "single_with_discount", f"INV-1 {paid}+20+{tolerance}"),
               items=one, policy=FIVE)
        m.case(f"a5_{paid}_on_15", "A5", receipt(paid, in_grace),
               ("suggested", "single_with_discount", f"INV-1 {paid}+20+{tolerance}*"),
               items=one, policy=FIVE)
        m.case(f"a5_{paid}_on_16", "A5", receipt(paid, after), ("unmatched", None),
               items=one, policy=FIVE)
    m.case("f9_a4_nothing_is_tolerated", "A4", receipt("999.99", after), ("unmatched", None),
           items=one)
    sets = [item("INV-1", 1003), item("INV-2", 600), item("INV-3", 400), item("INV-4", 50)]
    m.case("a4_exact_before_tolerated", "A4", receipt(1000, after),
           ("automatic", "subset_sum", "INV-2 600+0+0", "INV-3 400+0+0"), items=sets, policy=FIVE)
    m.case("a4_the_only_set_that_is_near", "A4", receipt("1650.50", after),
           ("suggested", "subset_sum", "INV-1 1000.5+0+2.5", "INV-2 600+0+0", "INV-4 50+0+0"),
           items=sets, policy=FIVE)
    m.case("a4_two_that_are_near_are_candidates", "A4", receipt(1002, after),
           ("unmatched", None), items=[item("INV-1", 1000), item("INV-2", 1004)], policy=FIVE)
    half = [{**item("INV-1", 455), "original": eur(500)}]
    percent = {"tolerance": {"under": {"percent": "1%"}}}
    m.case("a4_of_what_is_open", "A4", receipt("450.45", after),
           ("suggested", "single_amount", "INV-1 450.45+0+4.55"), items=half, policy=percent)
    m.case("a4_and_not_of_the_original", "A4", receipt("450.44", after), ("unmatched", None),
           items=half, policy=percent)
    own = {"over": {"amount": eur(2)}, "under": {"amount": eur(2)}}
    theirs = {**FIVE, "payers": [{"customer": "ACME", "tolerance": own}]}
    m.case("a4_the_customers_own_is_stricter", "A4", receipt(452, after), ("unmatched", None),
           items=half, policy=theirs)
    m.case("a4_within_both", "A4", receipt(453, after),
           ("suggested", "single_amount", "INV-1 453+0+2"), items=half, policy=theirs)
    named = [offered("INV-1001", 1000, 20), item("INV-1002", 500), item("INV-1003", 500)]
    m.case("a4_named_and_near", "A4", receipt(1477, "2026-01-09", text="INV-1001, INV-1003"),
           ("automatic", "document_numbers", "INV-1001 977+20+3", "INV-1003 500+0+0"),
           items=named, policy=FIVE)
    m.case("e7_named_and_late", "E7", receipt(1477, "2026-01-14", text="INV-1001, INV-1003"),
           ("suggested", "document_numbers", "INV-1001 977+20+3*", "INV-1003 500+0+0"),
           items=named, policy=FIVE)
    m.case("a4_lines_that_are_near", "A4", receipt("1481.50", "2026-01-09", lines=[
        {"document": "INV-1001", "amount": eur(984)},
        {"document": "INV-1002", "amount": eur("497.50")}]),
        ("automatic", "remittance_lines", "INV-1001 984+20+-4", "INV-1002 497.5+0+2.5"),
        items=named, policy=FIVE)
    m.case("e7_auto_among_items", "E7", receipt(980, "2026-01-13"),
           ("automatic", "single_with_discount", "INV-1 980+20+0"), items=one,
           policy={**FIVE, "late": "auto", "automatic": 750})


def runs(m):
    m.case("a1_no_item_is_taken_twice", "A1",
           [receipt(250, id="P-2"), receipt(250, id="P-1")],
           ("unmatched", None), ("automatic", "single_amount", "INV-1002 250+0+0"))
    m.case("a1_the_earlier_value_date_comes_first", "A1",
           [receipt(250, "2026-04-03", id="P-1"), receipt(250, "2026-04-02", id="P-2")],
           ("unmatched", None), ("automatic", "single_amount", "INV-1002 250+0+0"))
    m.case("a1_each_customer_for_itself", "A1",
           [receipt(100, id="P-1"), receipt("77.70", customer="BETA", id="P-2")],
           ("automatic", "single_amount", "INV-1001 100+0+0"),
           ("automatic", "single_amount", "INV-2001 77.7+0+0"))
    m.case("a1_a_bad_receipt_stops_no_other", "A1",
           [receipt(0, id="P-1"), receipt(100, id="P-2"), receipt(100, "2026-04-03", id="P-2")],
           ("record.invalid",), ("automatic", "single_amount", "INV-1001 100+0+0"),
           ("record.invalid",))
    family = [item("INV-1", 300), item("INV-2", 200, customer="ACME-SOUTH"),
              item("INV-3", 75, customer="BETA")]
    m.case("a9_a_parent_pays_only_its_own", "A9", receipt(500), ("unmatched", None), items=family)
    parent = {"payers": [{"customer": "ACME", "pays_for": ["ACME-SOUTH"]}]}
    m.case("a9_and_what_the_policy_lists", "A9", receipt(500),
           ("automatic", "whole_account", "INV-1 300+0+0", "INV-2 200+0+0"), items=family,
           policy=parent)
    m.case("a9_never_anybody_elses", "A9", receipt(75, text="INV-3"), ("unmatched", None),
           items=family, policy=parent)


def debts(room):
    def claim(debt, due, *parts, **more):
        return {"debt": debt, "due": due, "parts": [
            {"item": {"document": f"{debt}-{component}", "installment": 1, "part": 0},
             "component": component, "open": eur(amount)} for component, amount in parts], **more}

    def case(name, rule, amount, claims, expected, left=0, order=None):
        given = {"amount": eur(amount), "on": "2026-06-30", "claims": claims}
        if order:
            given["order"] = order
        shares = [{"debt": debt, "item": {"document": f"{debt}-{component}", "installment": 1,
                                          "part": 0}, "component": component,
                   "amount": eur(units)} for debt, component, units in expected]
        room.case(name, rule, "allocate_claims", given, {"shares": shares, "left": eur(left)})

    def two():
        return [claim(debt, due, ("interest", 10), ("principal", 90))
                for debt, due in (("i1", "2026-02-28"), ("i2", "2026-03-31"))]

    first, second = "i1", "i2"
    principal = {"components": ["principal", "interest", "costs"]}
    vertical = {"traversal": "vertical"}
    case("a8b_120_interest_first", "A8b", 120, two(),
         ((first, "interest", 10), (first, "principal", 90), (second, "interest", 10),
          (second, "principal", 10)))
    case("a8b_120_interest_first_vertical", "A8b", 120, two(),
         ((first, "interest", 10), (second, "interest", 10), (first, "principal", 90),
          (second, "principal", 10)), order=vertical)
    case("a8b_120_principal_first", "A8b", 120, two(),
         ((first, "principal", 90), (first, "interest", 10), (second, "principal", 20)),
         order=principal)
    case("a8b_120_principal_first_vertical", "A8b", 120, two(),
         ((first, "principal", 90), (second, "principal", 30)), order={**principal, **vertical})
    case("a8b_105_horizontal_closes_the_first", "A8b", 105, two(),
         ((first, "interest", 10), (first, "principal", 90), (second, "interest", 5)))
    case("a8b_105_vertical_leaves_five_on_it", "A8b", 105, two(),
         ((first, "interest", 10), (second, "interest", 10), (first, "principal", 85)),
         order=vertical)
    debt = [claim("a", "2026-02-28", ("principal", 100), ("costs", 5), ("interest", "0.25"))]
    case("edge22_who_eats_a_part_payment", "case 22", 50, debt,
         (("a", "costs", 5), ("a", "interest", "0.25"), ("a", "principal", "44.75")), order="bgb")
    case("f9_a8_costs_interest_principal", "A8", 50, debt,
         (("a", "costs", 5), ("a", "interest", "0.25"), ("a", "principal", "44.75")))
    alike = [claim("c", "2026-02-28", ("principal", 100)),
             claim("a", "2026-02-28", ("interest", 20), ("principal", 180)),
             claim("b", "2026-02-28", ("principal", 100))]
    case("a8_alike_in_proportion", "A8", 100, alike,
         (("a", "interest", 20), ("a", "principal", 30), ("b", "principal", 25),
          ("c", "principal", 25)), order="bgb")
    case("a8_alike_by_id", "A8", 100, alike,
         (("a", "interest", 20), ("a", "principal", 80)))
    secured = [claim("a", "2026-06-01", ("principal", 100), security=2),
               claim("b", "2026-06-01", ("principal", 100), security=1)]
    case("a8_bgb_the_least_secured", "A8", 50, secured, (("b", "principal", 50),), order="bgb")
    burden = [claim("a", "2026-06-01", ("principal", 100), burden=1, security=1),
              claim("b", "2026-06-02", ("principal", 100), burden=2, security=2)]
    case("a8_code_civil_the_most_burdensome", "A8", 50, burden, (("b", "principal", 50),),
         order="code_civil")
    case("a8_due_before_not_due", "A8", 50,
         [claim("a", "2026-07-01", ("principal", 100)), claim("b", "2026-06-30", ("principal", 100))],
         (("b", "principal", 50),))
    case("a8_designated_before_all", "A8", 50, secured, (("a", "principal", 50),),
         order={"designated": ["a"], "priorities": ["least_secured"]})
    case("a8_what_is_too_much_is_left", "A8", 130, debt,
         (("a", "costs", 5), ("a", "interest", "0.25"), ("a", "principal", 100)), "24.75")
    room.case("a8_each_component_once", "A8", "allocate_claims",
              {"amount": eur(1), "on": "2026-06-30", "claims": [],
               "order": {"components": ["principal", "interest"]}}, error="record.invalid")


def rooms():
    room = Room("matching")
    matching = Matching(room)
    for part in (strategies, honest, parties, near, runs):
        part(matching)
    debts(room)
    return [room]
