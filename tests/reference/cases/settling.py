"""Cases of what settles an item and of its states: proposals, write-offs (K2, O1, O2, C23)."""

from cases.aged import item
from room import Room
from telling import (activity, adj, again, aged, allocated, app, balances, cash, changed, clean,
                     debit, dim, identify, inv, lock, moved, no, note, ok, open_, opening, pay,
                     policy, refund, rev, status, tell, terms, told_open)

I1000 = inv("INV-1", "03-01", 1000, due="03-31")
P1000 = pay("P-1", "03-10", 1000)


def rooms():
    return [allocation()]


# K2: what a credit would settle where nobody has said.

def allocation():
    room = Room("allocation")

    def ask(name, amount, items, *shares, left=0, order=None, rule="K2"):
        _, _, currency = str(amount).partition(" ")
        form = lambda text: cash(f"{text} {currency}".strip())["amount"]  # noqa: E731
        given = clean(amount=cash(amount), items=items, order=order)
        answer = {"shares": [{"item": share.split()[0], "amount": form(share.split()[1])}
                             for share in shares], "left": form(left)}
        room.case(f"{rule.lower()}_{name}", rule, "allocate", given, answer)

    first = lambda *names: {"referenced_first": list(names)}  # noqa: E731
    three = [item("INV-1", 600, due="03-31"), item("INV-2", 800, due="02-28"),
             item("INV-3", 100, due="04-30")]
    for name, amount, shares, left in [
            ("nothing", "0.00", [], 0), ("a_cent", "0.01", ["INV-2#1 0.01"], 0),
            ("a_cent_less_than_the_oldest", "799.99", ["INV-2#1 799.99"], 0),
            ("the_oldest", "800", ["INV-2#1 800"], 0),
            ("a_cent_more_than_the_oldest", "800.01", ["INV-2#1 800", "INV-1#1 0.01"], 0),
            ("two", "1400", ["INV-2#1 800", "INV-1#1 600"], 0),
            ("all_but_a_cent", "1499.99", ["INV-2#1 800", "INV-1#1 600", "INV-3#1 99.99"], 0),
            ("all", "1500", ["INV-2#1 800", "INV-1#1 600", "INV-3#1 100"], 0),
            ("more_than_all", "1500.01", ["INV-2#1 800", "INV-1#1 600", "INV-3#1 100"], "0.01")]:
        ask(f"oldest_first_{name}", amount, three, *shares, left=left, order="oldest_first")
        ask(f"oldest_first_given_the_other_way_round_{name}", amount, three[::-1], *shares,
            left=left, order="oldest_first")
    ask("oldest_first_unless_said", 900, three, "INV-2#1 800", "INV-1#1 100", rule="F9")
    ask("nothing_is_open", 50, [], left=50)
    for name, amount, shares, left in [
            ("a_cent", "0.01", ["INV-3#1 0.01"], 0),
            ("the_invoice", 100, ["INV-3#1 100"], 0),
            ("a_cent_more_then_the_oldest", "100.01", ["INV-3#1 100", "INV-2#1 0.01"], 0),
            ("then_by_due_date", 1000, ["INV-3#1 100", "INV-2#1 800", "INV-1#1 100"], 0),
            ("more_than_all", 1600, ["INV-3#1 100", "INV-2#1 800", "INV-1#1 600"], 100)]:
        ask(f"referenced_first_{name}", amount, three, *shares, left=left, order=first("INV-3"))
    ask("referenced_first_as_they_are_named", 650, three, "INV-3#1 100", "INV-1#1 550",
        order=first("INV-3", "INV-1"))
    ask("referenced_first_as_they_are_named_turned", 650, three, "INV-1#1 600", "INV-3#1 50",
        order=first("INV-1", "INV-3"))
    ask("referenced_first_of_one_that_is_not_open", 100, three, "INV-2#1 100",
        order=first("INV-9"))
    ask("referenced_first_of_none", 900, three, "INV-2#1 800", "INV-1#1 100", order=first())
    plan = [item("INV-1#1", 300, due="04-30"), item("INV-1#2", 200, due="03-31"),
            item("INV-2", 50, due="01-31")]
    ask("referenced_installments_by_due_date", 400, plan, "INV-1#2 200", "INV-1#1 200",
        order=first("INV-1"))
    ask("installments_by_due_date", 400, plan, "INV-2#1 50", "INV-1#2 200", "INV-1#1 150")
    tied = [item("INV-3", 10, due="03-31", number="2026/1"),
            item("INV-1", 10, due="03-31", number="2026/3"),
            item("INV-2", 10, due="03-31", number="2026/2")]
    ask("of_one_due_date_by_number", 25, tied, "INV-3#1 10", "INV-2#1 10", "INV-1#1 5", rule="F6")
    ask("of_one_due_date_by_id", 25, [item(name, 10, due="03-31") for name in
                                      ("INV-2", "INV-3", "INV-1", "INV-1#2")],
        "INV-1#1 10", "INV-1#2 10", "INV-2#1 5", rule="F6")

    # Never across currencies.
    mixed = [item("INV-1", "600 USD", due="01-31"), item("INV-2", 800, due="02-28")]
    ask("another_currency_is_left_alone", 900, mixed, "INV-2#1 800", left=100)
    ask("another_currency_is_left_alone_though_referenced", 500, mixed, "INV-2#1 500",
        order=first("INV-1"))
    ask("only_another_currency", 500, mixed[:1], left=500, order=first("INV-1"))
    ask("in_jpy", "7 JPY", [item("INV-1", "5 JPY", due="01-31"), item("INV-2", "5 JPY",
        due="02-28")], "INV-1#1 5", "INV-2#1 2")

    # Never against the disputed part.
    for name, said, shares in [("nothing", "0.01", ["INV-1#1 599.99", "INV-2#1 300.01"]),
                               ("a_third", "200", ["INV-1#1 400", "INV-2#1 500"]),
                               ("all_but_a_cent", "599.99", ["INV-1#1 0.01", "INV-2#1 800"]),
                               ("all", "600", ["INV-2#1 800"]),
                               ("more_than_all", "600.01", ["INV-2#1 800"])]:
        name = {"nothing": "a_cent"}.get(name, name)
        disputed = [item("INV-1", 600, due="01-31", says=[("disputed", said)]),
                    item("INV-2", 800, due="02-28")]
        left = {"all": 100, "more_than_all": 100, "all_but_a_cent": "99.99"}.get(name, 0)
        ask(f"disputed_{name}", 900, disputed, *shares, left=left)
        ask(f"disputed_{name}_though_referenced", 900, disputed, *shares, left=left,
            order=first("INV-1"))
    for name in ("promised", "plan", "agency", "write_off_proposed"):
        ask(f"{name}_may_be_settled", 100, [item("INV-1", 600, due="01-31", says=[(name, 600)])],
            "INV-1#1 100")
    ask("credits_are_left_alone", 100, [item("CN-1", -500, due="01-31"),
                                        item("INV-1", 60, due="02-28")], "INV-1#1 60", left=40)
    ask("partly_paid_only_what_is_open", 900, [item("INV-1", 400, of=1000, due="01-31")],
        "INV-1#1 400", left=500)

    for part_of in (proposals,):
        part_of(lambda name, rule, *steps: tell(room, name, rule, *steps))
    return room


def proposals(t):
    old = inv("INV-2", "02-01", 800, due="02-28")
    both = (ok(old), ok(I1000))
    t("k2_of_an_account_on_a_day", "K2", *both, allocated("02-28", 900, "INV-2#1 800", left=100),
      allocated("03-01", 900, "INV-2#1 800", "INV-1#1 100"),
      allocated("03-01", 900, "INV-1#1 900", order={"referenced_first": ["INV-1"]}))
    t("k2_a_proposal_posts_nothing", "K2", *both, allocated("03-01", 900, "INV-2#1 800",
      "INV-1#1 100"), open_("03-01", "INV-2#1 800", "INV-1#1 1000"))
    t("k2_a_note_then_applied_as_proposed", "K2", *both,
      ok(note("CN-1", "03-10", 1100, of="INV-1")),
      allocated("03-10", 1100, "INV-1#1 1000", "INV-2#1 100",
                order={"referenced_first": ["INV-1"]}),
      ok(app("A-1", "CN-1", "INV-1#1", 1000, "03-10")),
      ok(app("A-2", "CN-1", "INV-2#1", 100, "03-10")),
      open_("03-10", "INV-2#1 700/800"), balances("03-10", "700 - 0 = 700"),
      allocated("03-10", 1, "INV-2#1 1"))
    t("k2_as_it_was_known", "K2", ok(I1000), ok(old, rec="03-05"),
      allocated("03-01", 50, "INV-1#1 50", k="03-04"), allocated("03-01", 50, "INV-2#1 50"))
    t("k2_by_the_due_date_in_force", "K2", *both, ok(terms("C-1", "INV-2", "04-15", "03-10")),
      allocated("03-09", 50, "INV-2#1 50"), allocated("03-10", 50, "INV-1#1 50"))
    t("k2_a_dispute_from_its_day", "K2", *both, ok(dim("D-1", "INV-2", "disputed", 800, "03-10")),
      allocated("03-09", 50, "INV-2#1 50"), allocated("03-10", 50, "INV-1#1 50"))
    t("k2_nobody_elses_items", "K2", ok(inv("INV-3", "01-01", 5, customer="BETA")),
      ok(inv("INV-4", "01-01", 7, creditor="B")), ok(I1000),
      allocated("03-01", 50, "INV-1#1 50"), allocated("03-01", 50, "INV-3#1 5", left=45,
                                                      customer="BETA"),
      allocated("03-01", 50, "INV-4#1 7", left=43, creditor="B"))


# O1, O2: write-offs, and their reversal.

def write_offs(t):
    for name, amount, left in (("a_cent", "0.01", "999.99"), ("a_part", 10, 990),
                               ("all_but_a_cent", "999.99", "0.01")):
        t(f"o1_{name}", "O1", ok(I1000), ok(adj("W-1", "write_off", "INV-1", amount, "05-01")),
          open_("04-30", "INV-1#1 1000"), open_("05-01", f"INV-1#1 {left}/1000"),
          status("INV-1", "05-01", "partly_paid", left, "past_due", 31, write_off=amount))
    t("o1_all_of_it_stays_to_be_asked_for", "O1", ok(I1000),
      ok(adj("W-1", "write_off", "INV-1", 1000, "05-01")),
      status("INV-1", "04-30", "open", 1000, "past_due", 30),
      status("INV-1", "05-01", "settled", 0, "written_off", write_off=1000),
      status("INV-1", "9999-12-31", "settled", 0, "written_off", write_off=1000),
      activity("03-01", "05-31", "0; 03-01 INV-1 1000; 05-01 W-1 -1000; 0"))
    for name, amount, code in (("nothing", 0, "record.invalid"), ("less", -1, "record.invalid"),
                               ("another_currency", "10 USD", "money.currency_mismatch")):
        t(f"o1_of_{name}", "O1", ok(I1000), no(adj("W-1", "write_off", "INV-1", amount, "05-01"),
          code), open_("05-01", "INV-1#1 1000"))
    t("o1_a_cent_too_much", "O1", ok(I1000),
      no(adj("W-1", "write_off", "INV-1", "1000.01", "05-01"), "ledger.over_applied", "05-01"),
      ok(adj("W-1", "write_off", "INV-1", 1000, "05-01")), open_("05-01"))
    t("o1_the_rest_after_a_payment", "O1", ok(I1000), ok(P1000),
      ok(app("A-1", "P-1", "INV-1", "999.50", "03-10")),
      no(adj("W-1", "write_off", "INV-1", "0.51", "03-10"), "ledger.over_applied", "03-10"),
      ok(adj("W-1", "write_off", "INV-1", "0.50", "03-10")),
      status("INV-1", "03-10", "settled", 0, "paid", cash="999.50", write_off="0.50"))
    t("o1_before_a_later_payment_leaves_it_no_room", "O1", ok(I1000), ok(P1000),
      ok(app("A-1", "P-1", "INV-1", 1000, "03-10")),
      no(adj("W-1", "write_off", "INV-1", "0.01", "03-05"), "ledger.over_applied", "03-10"))
    t("o1_on_the_posting_date_and_before", "O1", ok(inv("INV-1", "03-01", 1000, posting="03-05")),
      no(adj("W-1", "write_off", "INV-1", 10, "03-04"), "ledger.before_in_books"),
      ok(adj("W-1", "write_off", "INV-1", 10, "03-05")), open_("03-05", "INV-1#1 990/1000"))
    plan = ok(inv("INV-1", "03-01", 1000, plan=[("04-30", 600), ("03-31", 400)]))
    t("o1_of_one_installment", "O1", plan, ok(adj("W-1", "write_off", "INV-1#1", 600, "05-01")),
      open_("05-01", "INV-1#2 400"))
    t("o1_of_a_document_by_due_date", "O1", plan, ok(adj("W-1", "write_off", "INV-1", 500,
      "05-01")), open_("05-01", "INV-1#1 500/600"))
    t("o1_of_an_installment_there_is_not", "O1", plan,
      no(adj("W-1", "write_off", "INV-1#3", 1, "05-01"), "ledger.unknown_id"),
      no(adj("W-1", "write_off", "INV-9", 1, "05-01"), "ledger.unknown_id"))
    for name, fact in (("a_charge", debit("D-1", "03-01", 40, purpose="charge")),
                       ("a_debit_note", debit("D-1", "03-01", 40)),
                       ("a_refund", refund("D-1", "03-01", 40)),
                       ("an_item_taken_over", opening("D-1", "invoice", "2025-11-03", "01-01", 100,
                                                      40))):
        t(f"o1_of_{name}", "O1", ok(fact), ok(adj("W-1", "write_off", "D-1", 40, "03-02")),
          balances("03-01", "40 - 0 = 40"), balances("03-02"))
    t("o1_of_a_credit_that_nobody_claims", "O1", ok(pay("P-1", "03-10", "0.07")),
      ok(adj("W-1", "write_off", "P-1", "0.07", "03-31")), balances("03-30", "0 - 0.07 = -0.07"),
      balances("03-31"))
    t("o1_in_a_closed_period", "O1", ok(I1000), ok(lock("L-1", "03-31"), rec="04-05"),
      no(adj("W-1", "write_off", "INV-1", 10, "03-31"), "ledger.period_locked", rec="04-05"),
      ok(adj("W-1", "write_off", "INV-1", 10, "04-01"), rec="04-05"))
    t("o1_in_a_closed_period_moved", "O1", ok(policy("Y-1", locked_period="first_open_day")),
      ok(I1000), ok(lock("L-1", "03-31"), rec="04-05"),
      moved(adj("W-1", "write_off", "INV-1", 10, "03-20"), "04-01", rec="04-05"),
      open_("03-31", "INV-1#1 1000"), open_("04-01", "INV-1#1 990/1000"))
    said = adj("W-1", "write_off", "INV-1", 10, "05-01", reason="insolvent", approved_by="m.weber")
    t("o1_with_its_reason_and_who_allowed_it", "O1", ok(I1000), ok(said), again(said, 2, "05-01"),
      no(adj("W-1", "write_off", "INV-1", 10, "05-01", reason="small"), "ledger.id_conflict"),
      no(adj("W-1", "write_off", "INV-1", 10, "05-01", reason="insolvent",
             approved_by="k.klein"), "ledger.id_conflict"))
    t("o1_known_later", "O1", ok(I1000), ok(adj("W-1", "write_off", "INV-1", 1000, "04-30"),
      rec="05-05"), status("INV-1", "04-30", "open", 1000, "past_due", 30, k="05-04"),
      status("INV-1", "04-30", "settled", 0, "written_off", write_off=1000),
      changed("05-04", "04-30", "INV-1#1 1000 - W-1"))
    t("o1_two_of_one_item", "O1", ok(I1000), ok(adj("W-1", "write_off", "INV-1", 300, "05-01")),
      ok(adj("W-2", "write_off", "INV-1", 700, "05-02")), open_("05-01", "INV-1#1 700/1000"),
      status("INV-1", "05-02", "settled", 0, "written_off", write_off=1000))
    t("o1_a_dispute_does_not_stop_it", "O1", ok(I1000),
      ok(dim("D-1", "INV-1", "disputed", 1000, "04-10")),
      ok(adj("W-1", "write_off", "INV-1", 1000, "05-01")), open_("05-01"))

    written = (ok(I1000), ok(adj("W-1", "write_off", "INV-1", 1000, "05-01")))
    t("o2_back_in_the_bucket_it_would_be_in", "O2", *written, ok(rev("R-1", "W-1", "06-01")),
      aged("05-31"), aged("06-01", "ACME: 0 0 0 1000 0 | 0 = 1000"),
      status("INV-1", "05-31", "settled", 0, "written_off", write_off=1000),
      status("INV-1", "06-01", "open", 1000, "past_due", 62))
    t("o2_of_a_part", "O2", ok(I1000), ok(adj("W-1", "write_off", "INV-1", 10, "05-01")),
      ok(rev("R-1", "W-1", "05-02")), open_("05-01", "INV-1#1 990/1000"),
      open_("05-02", "INV-1#1 1000"))
    t("o2_of_one_of_two", "O2", ok(I1000), ok(adj("W-1", "write_off", "INV-1", 300, "05-01")),
      ok(adj("W-2", "write_off", "INV-1", 700, "05-02")), ok(rev("R-1", "W-1", "05-03")),
      open_("05-02"), open_("05-03", "INV-1#1 300/1000 due=03-31"))
    t("o2_twice", "O2", *written, ok(rev("R-1", "W-1", "06-01")),
      no(rev("R-2", "W-1", "06-02"), "ledger.already_reversed"),
      again(rev("R-1", "W-1", "06-01"), 3, "06-01"))
    t("o2_and_written_off_again", "O2", *written, ok(rev("R-1", "W-1", "06-01")),
      ok(adj("W-2", "write_off", "INV-1", 1000, "06-10")), open_("06-09", "INV-1#1 1000"),
      open_("06-10"))
    t("o2_a_reversal_is_not_reversed", "O2", *written, ok(rev("R-1", "W-1", "06-01")),
      no(rev("R-2", "R-1", "06-02"), "ledger.not_reversible"))
    t("o2_the_terms_changed_while_it_was_written_off", "O2", *written,
      ok(terms("C-1", "INV-1", "07-31", "05-10")), ok(rev("R-1", "W-1", "06-01")),
      open_("06-01", "INV-1#1 1000 due=07-31"), aged("06-01", "ACME: 1000 0 0 0 0 | 0 = 1000"))
    t("o2_in_a_closed_period", "O2", *written, ok(lock("L-1", "05-31")),
      no(rev("R-1", "W-1", "05-31"), "ledger.period_locked"), ok(rev("R-1", "W-1", "06-01")))
    t("o2_in_a_closed_period_moved", "O2", ok(policy("Y-1", locked_period="first_open_day"),
      rec="03-01"), *written, ok(lock("L-1", "05-31"), rec="06-05"),
      moved(rev("R-1", "W-1", "05-10"), "06-01", rec="06-06"), open_("05-31"),
      open_("06-01", "INV-1#1 1000 due=03-31"))
    t("o2_with_the_disputed_mark_it_had", "O2", ok(I1000),
      ok(dim("D-1", "INV-1", "disputed", 1000, "04-10")),
      ok(adj("W-1", "write_off", "INV-1", 1000, "05-01")), ok(rev("R-1", "W-1", "06-01")),
      status("INV-1", "06-01", "open", 1000, "disputed", 62))
    t("o2_paid_after_it", "O2", *written, ok(rev("R-1", "W-1", "06-01")),
      ok(pay("P-1", "06-10", 1000)), ok(app("A-1", "P-1", "INV-1", 1000, "06-10")),
      status("INV-1", "06-10", "settled", 0, "paid", cash=1000))


# C23: the moves of items and receipts.

def items(t):
    t("c23_issued_once_posted", "C23", ok(I1000), status("INV-1", "03-01", "open", 1000, "open"))
    for name, fact in (("an_invoice", I1000), ("a_debit_note", debit("INV-1", "03-01", 1000)),
                       ("a_charge", debit("INV-1", "03-01", 1000, purpose="charge")),
                       ("a_credit_note", note("INV-1", "03-01", 1000))):
        t(f"c23_{name}_is_never_taken_back", "C23", ok(fact),
          no(rev("R-1", "INV-1", "03-10"), "ledger.not_reversible"),
          no(rev("R-1", "INV-1", "03-01"), "ledger.not_reversible"))
    credit = note("CN-1", "03-10", 1000, reason="cancellation", of="INV-1")
    cancelled = (ok(I1000), ok(credit), ok(app("A-1", "CN-1", "INV-1", 1000, "03-10")))
    t("c23_cancelled_only_by_full_credit", "C23", *cancelled,
      status("INV-1", "03-09", "open", 1000, "open"),
      status("INV-1", "03-10", "settled", 0, "cancelled", life="cancelled", credit=1000))
    t("c23_cancelled_it_stays_in_the_history", "C23", *cancelled,
      status("INV-1", "03-10", "open", 1000, "open", k=1),
      activity("03-01", "03-31", "0; 03-01 INV-1 1000; 03-10 CN-1 -1000; 0"))
    t("c23_cancelled_by_two_notes", "C23", ok(I1000),
      ok(note("CN-1", "03-10", 400, reason="cancellation")),
      ok(note("CN-2", "03-12", 600, reason="cancellation")),
      ok(app("A-1", "CN-1", "INV-1", 400, "03-10")), ok(app("A-2", "CN-2", "INV-1", 600, "03-12")),
      status("INV-1", "03-11", "partly_paid", 600, "partly_paid", credit=400),
      status("INV-1", "03-12", "settled", 0, "cancelled", life="cancelled", credit=1000))
    t("c23_one_of_two_notes_for_another_reason", "C23", ok(I1000),
      ok(note("CN-1", "03-10", 400, reason="return")),
      ok(note("CN-2", "03-12", 600, reason="cancellation")),
      ok(app("A-1", "CN-1", "INV-1", 400, "03-10")), ok(app("A-2", "CN-2", "INV-1", 600, "03-12")),
      status("INV-1", "03-12", "settled", 0, "credited", credit=1000))
    t("c23_cancelled_no_more_once_the_note_is_unapplied", "C23", *cancelled,
      ok(rev("R-1", "A-1", "03-20")),
      status("INV-1", "03-19", "settled", 0, "cancelled", life="cancelled", credit=1000),
      status("INV-1", "03-20", "open", 1000, "open"))
    for reason in ("other", "return", "correction", "allowance", "dispute"):
        t(f"c23_credited_in_full_for_{reason}_is_not_cancelled", "C23", ok(I1000),
          ok(note("CN-1", "03-10", 1000, reason=reason)),
          ok(app("A-1", "CN-1", "INV-1", 1000, "03-10")),
          status("INV-1", "03-10", "settled", 0, "credited", credit=1000))
    t("c23_paid_in_full_is_not_cancelled", "C23", ok(I1000), ok(P1000),
      ok(app("A-1", "P-1", "INV-1", 1000, "03-10")),
      status("INV-1", "03-10", "settled", 0, "paid", cash=1000))
    t("c23_written_off_in_full_is_not_cancelled", "C23", ok(I1000),
      ok(adj("W-1", "write_off", "INV-1", 1000, "03-10")),
      status("INV-1", "03-10", "settled", 0, "written_off", write_off=1000))
    t("c23_a_cancelling_note_of_all_but_a_cent", "C23", ok(I1000), ok(credit),
      ok(app("A-1", "CN-1", "INV-1", "999.99", "03-10")),
      ok(adj("W-1", "write_off", "INV-1", "0.01", "03-10")),
      status("INV-1", "03-10", "settled", 0, "credited", credit="999.99", write_off="0.01"))
    t("c23_every_installment_must_be_credited", "C23",
      ok(inv("INV-1", "03-01", 1000, plan=[("03-31", 400), ("04-30", 600)])), ok(credit),
      ok(app("A-1", "CN-1", "INV-1#1", 400, "03-10")),
      ok(app("A-2", "CN-1", "INV-1#2", 600, "03-12")),
      status("INV-1", "03-11", "partly_paid", 600, "partly_paid", credit=400),
      status("INV-1", "03-12", "settled", 0, "cancelled", life="cancelled", credit=1000))
    t("c23_settled_and_open_again_and_settled", "C23", ok(I1000), ok(P1000),
      ok(app("A-1", "P-1", "INV-1", 1000, "03-10")), ok(rev("R-1", "A-1", "04-05")),
      ok(app("A-2", "P-1", "INV-1", 600, "04-10")),
      status("INV-1", "03-10", "settled", 0, "paid", cash=1000),
      status("INV-1", "04-05", "open", 1000, "past_due", 5),
      status("INV-1", "04-10", "partly_paid", 400, "past_due", 10, cash=600))


def receipts(t):
    recorded = (ok(I1000), ok(P1000))
    t("c23_a_receipt_partly_applied_and_applied", "C23", *recorded,
      ok(app("A-1", "P-1", "INV-1", 400, "03-10")), ok(app("A-2", "P-1", "INV-1", 600, "03-12")),
      open_("03-10", "INV-1#1 600/1000", "P-1#1 -600/-1000"), open_("03-12"))
    t("c23_a_receipt_applied_and_partly_applied_again", "C23", *recorded,
      ok(app("A-1", "P-1", "INV-1", 400, "03-10")), ok(app("A-2", "P-1", "INV-1", 600, "03-12")),
      ok(rev("R-1", "A-1", "03-15")), open_("03-14"),
      open_("03-15", "INV-1#1 400/1000", "P-1#1 -400/-1000"), ok(rev("R-2", "A-2", "03-16")),
      open_("03-16", "INV-1#1 1000", "P-1#1 -1000"))
    t("c23_a_receipt_reversed_with_all_of_it", "C23", ok(I1000), ok(inv("INV-2", "03-01", 100)),
      ok(pay("P-1", "03-10", 1070)), ok(app("A-1", "P-1", "INV-1", 975, "03-10")),
      ok(adj("D-1", "discount", "INV-1", 20, "03-10", receipt="P-1")),
      ok(adj("D-2", "tolerance", "INV-1", 5, "03-10", receipt="P-1")),
      ok(app("A-2", "P-1", "INV-2", 95, "03-11")), open_("03-11", "INV-2#1 5/100"),
      ok(rev("R-1", "P-1", "03-20")), open_("03-19", "INV-2#1 5/100"),
      open_("03-20", "INV-1#1 1000", "INV-2#1 100"))
    t("c23_a_receipt_reversed_unapplied", "C23", ok(P1000), ok(rev("R-1", "P-1", "03-20")),
      open_("03-19", "P-1#1 -1000"), open_("03-20"))
    t("c23_a_receipt_reversed_twice", "C23", ok(P1000), ok(rev("R-1", "P-1", "03-20")),
      no(rev("R-2", "P-1", "03-21"), "ledger.already_reversed"),
      again(rev("R-1", "P-1", "03-20"), 2, "03-20"))
    t("c23_a_reversed_receipt_settles_nothing", "C23", *recorded, ok(rev("R-1", "P-1", "03-20")),
      no(app("A-1", "P-1", "INV-1", 1, "03-20"), "ledger.over_applied", "03-20"),
      no(app("A-1", "P-1", "INV-1", 1, "03-15"), "ledger.over_applied", "03-20"))
    t("c23_a_reversal_of_a_receipt_is_final", "C23", ok(P1000), ok(rev("R-1", "P-1", "03-20")),
      no(rev("R-2", "R-1", "03-21"), "ledger.not_reversible"))
    t("c23_an_id_of_a_reversed_receipt_is_not_free", "C23", ok(P1000),
      ok(rev("R-1", "P-1", "03-20")), no(pay("P-1", "03-25", 1000), "ledger.id_conflict"),
      ok(pay("P-2", "03-25", 1000)), open_("03-25", "P-2#1 -1000"))
    t("c23_unidentified_then_recorded", "C23", ok(pay("P-1", "03-10", 400, customer=None)),
      ok(identify("N-1", "P-1", "ACME", "03-20")),
      open_("03-19", "P-1#1 -400 customer=-"), open_("03-20", "P-1#1 -400 customer=ACME"))
    t("c23_identified_its_value_date_is_unchanged", "C23", ok(pay("P-1", "03-10", 400,
      customer=None)), ok(identify("N-1", "P-1", "ACME", "03-20")),
      aged("04-09", "ACME: 0 -400 0 0 0 | 0 = -400", unapplied="own_date"),
      aged("04-10", "ACME: 0 0 -400 0 0 | 0 = -400", unapplied="own_date"),
      told_open("03-20", ["0 0 0 0 0 | -400 = -400",
                          "P-1#1 -400 of=03-10 due=03-10 kind=payment"]))
    t("c23_identified_it_is_not_identified_again", "C23", ok(pay("P-1", "03-10", 400,
      customer=None)), ok(identify("N-1", "P-1", "ACME", "03-20")),
      no(identify("N-2", "P-1", "BETA", "03-25"), "ledger.wrong_kind"),
      again(identify("N-1", "P-1", "ACME", "03-20"), 2, "03-20"))
    t("c23_recorded_it_has_its_customer", "C23", ok(P1000),
      no(identify("N-1", "P-1", "BETA", "03-20"), "ledger.wrong_kind"))
    t("c23_an_invoice_is_not_identified", "C23", ok(I1000),
      no(identify("N-1", "INV-1", "BETA", "03-20"), "ledger.wrong_kind"),
      no(identify("N-1", "P-9", "BETA", "03-20"), "ledger.unknown_id"))
    t("c23_unidentified_it_may_be_reversed", "C23", ok(pay("P-1", "03-10", 400, customer=None)),
      ok(rev("R-1", "P-1", "03-20")), open_("03-19", "P-1#1 -400"), open_("03-20"))


PARTS = (write_offs, items, receipts)
