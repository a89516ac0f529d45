"""Cases of what a customer is told, and of what was frozen at issue (R1, R3, R4, F5, T10)."""

from telling import (activity, adj, again, app, balances, convert, debit, dim, forward, forward_no,
                     fx, identify, inv, lock, moved, no, note, ok, open_, opening, part, pay,
                     policy, refund, residual, rev, schedule, terms, together, told_open,
                     told_open_no, transfer)

I1000 = inv("INV-1", "03-01", 1000, due="03-31")
P400 = pay("P-1", "03-10", 400)
A400 = app("A-1", "P-1", "INV-1", 400, "03-10")
SKONTO = inv("INV-1", "03-01", 1000, plan=[part("03-31", 1000, "03-11 20 980")])
NOT_DUE = "1000 0 0 0 0 | 0 = 1000"
LATE = "0 1000 0 0 0 | 0 = 1000; past 1000"


def open_items(t):
    whole = "INV-1#1 1000 of=03-01 due=03-31"
    for on, sums, late in (("03-01", NOT_DUE, ""), ("03-31", NOT_DUE, ""),
                           ("04-01", LATE, " late=1"), ("04-30", LATE, " late=30")):
        t(f"r1_an_invoice_on_{on.replace('-', '_')}", "R1", ok(I1000),
          told_open(on, [sums, whole + late]))
    t("r1_31_days_late", "R1", ok(I1000),
      told_open("05-01", ["0 0 1000 0 0 | 0 = 1000; past 1000", whole + " late=31"]))
    t("r1_nothing_before_the_posting_date", "R1", ok(inv("INV-1", "03-01", 1000, posting="03-05")),
      told_open("03-04"),
      told_open("03-05", [LATE, "INV-1#1 1000 of=03-01 due=03-01 late=4"]))
    t("r1_nothing_at_all", "R1", told_open("03-01"))
    t("r1_a_customer_nobody_knows", "R1", ok(I1000), told_open("03-31", customer="BETA"))
    paid = (ok(I1000), ok(P400), ok(A400))
    t("r1_partly_paid", "R1", *paid, told_open("03-09", [NOT_DUE, whole]),
      told_open("03-10", ["600 0 0 0 0 | 0 = 600", "INV-1#1 600/1000 of=03-01 due=03-31"]))
    t("r1_all_but_a_cent", "R1", ok(I1000), ok(pay("P-1", "03-10", "999.99")),
      ok(app("A-1", "P-1", "INV-1", "999.99", "03-10")),
      told_open("04-01", ["0 0.01 0 0 0 | 0 = 0.01; past 0.01",
                          "INV-1#1 0.01/1000 of=03-01 due=03-31 late=1"]))
    t("r1_settled_is_not_told", "R1", ok(I1000), ok(pay("P-1", "03-10", 1000)),
      ok(app("A-1", "P-1", "INV-1", 1000, "03-10")), told_open("03-10"),
      told_open("03-09", [NOT_DUE, whole]))
    t("r1_reopened_is_told_again", "R1", *paid, ok(rev("R-1", "P-1", "04-10")),
      told_open("04-09", ["0 600 0 0 0 | 0 = 600; past 600",
                          "INV-1#1 600/1000 of=03-01 due=03-31 late=9"]),
      told_open("04-10", [LATE, whole + " late=10"]))
    moved = (*paid, ok(adj("D-1", "write_off", "INV-1", 10, "03-20")), ok(rev("R-1", "A-1", "04-10")))
    for on, left, entries in (("03-09", "1000", ""), ("03-10", "600", "A-1:03-10:-400"),
                              ("03-19", "600", "A-1:03-10:-400"),
                              ("03-20", "590", "A-1:03-10:-400,D-1:03-20:-10")):
        t(f"r1_entries_on_{on.replace('-', '_')}", "R1", *moved, told_open(
            on, [f"{left} 0 0 0 0 | 0 = {left}",
                 f"INV-1#1 {left}/1000 of=03-01 due=03-31 entries={entries}"], entries=True))
    t("r1_entries_taken_back", "R1", *moved,
      told_open("04-09", ["0 590 0 0 0 | 0 = 590; past 590",
                          "INV-1#1 590/1000 of=03-01 due=03-31 late=9 "
                          "entries=A-1:03-10:-400,D-1:03-20:-10"], entries=True),
      told_open("04-10", ["0 990 0 0 0 | -400 = 590; past 990",
                          "P-1#1 -400 of=03-10 due=03-10 kind=payment "
                          "entries=A-1:03-10:400,R-1:04-10:-400",
                          "INV-1#1 990/1000 of=03-01 due=03-31 late=10 "
                          "entries=A-1:03-10:-400,D-1:03-20:-10,R-1:04-10:400"], entries=True))
    t("r1_entries_as_they_were_known", "R1", *paid, ok(rev("R-1", "A-1", "03-10"), rec="04-05"),
      told_open("03-31", ["600 0 0 0 0 | 0 = 600", "INV-1#1 600/1000 of=03-01 due=03-31 "
                          "entries=A-1:03-10:-400"], entries=True, k="04-04"),
      told_open("03-31", ["1000 0 0 0 0 | -400 = 600", "P-1#1 -400 of=03-10 due=03-10 "
                          "kind=payment entries=A-1:03-10:400,R-1:03-10:-400",
                          whole + " entries=A-1:03-10:-400,R-1:03-10:400"],
                entries=True, k="04-05"))
    t("r1_as_it_was_known", "R1", ok(I1000), ok(P400, rec="04-05"),
      told_open("03-31", [NOT_DUE, whole], k="04-04"),
      told_open("03-31", ["1000 0 0 0 0 | -400 = 600",
                          "P-1#1 -400 of=03-10 due=03-10 kind=payment", whole], k="04-05"),
      told_open("03-31", [NOT_DUE, whole], k=1), told_open("03-31", k=0))
    cash_row = "P-1#1 -400 of=03-10 due=03-10 kind=payment"
    t("r1_unapplied_cash_is_shown_apart", "R1", ok(I1000), ok(P400),
      told_open("04-01", ["0 1000 0 0 0 | -400 = 600; past 1000", cash_row, whole + " late=1"]))
    for how, sums in (("separate", "0 1000 0 0 0 | -400 = 600"),
                      ("own_date", "0 600 0 0 0 | 0 = 600"),
                      ("oldest_first", "0 600 0 0 0 | 0 = 600"),
                      ("not_due", "-400 1000 0 0 0 | 0 = 600")):
        t(f"r1_unapplied_cash_{how}", "R1", ok(I1000), ok(P400),
          told_open("04-01", [sums + "; past 1000", cash_row, whole + " late=1"], unapplied=how))
    t("r1_only_credit", "R1", ok(P400), told_open("04-01", ["0 0 0 0 0 | -400 = -400", cash_row]))
    t("r1_a_credit_is_never_past_due", "R1", ok(note("CN-1", "01-05", 50)),
      told_open("04-01", ["0 0 0 0 0 | -50 = -50", "CN-1#1 -50 of=01-05 due=01-05 "
                          "kind=credit_note"]))
    t("r1_an_account_that_sums_to_nothing_is_told", "R1", ok(inv("INV-1", "03-01", 400)), ok(P400),
      told_open("03-10", ["0 400 0 0 0 | -400 = 0; past 400",
                          "INV-1#1 400 of=03-01 due=03-01 late=9", cash_row]))
    t("r1_buckets_of_another_list", "R1", ok(I1000),
      told_open("04-20", ["0 0 1000 0 | 0 = 1000; past 1000", whole + " late=20"],
                buckets="15,30"),
      told_open("03-31", ["0 0 1000 0 0 | 0 = 1000", whole], buckets="-7,0,30"))
    t("r1_buckets_that_are_none", "R1", ok(I1000),
      told_open_no("04-20", "aging.invalid_buckets", buckets="30,15"))
    t("r1_items_by_due_date", "R1", ok(inv("INV-2", "03-01", 5, due="03-20")),
      ok(inv("INV-1", "03-02", 7, due="04-20")), ok(inv("INV-3", "03-03", 9, due="03-15")),
      told_open("03-03", ["21 0 0 0 0 | 0 = 21", "INV-3#1 9 of=03-03 due=03-15",
                          "INV-2#1 5 of=03-01 due=03-20", "INV-1#1 7 of=03-02 due=04-20"]))
    t("r1_of_one_due_date_by_number", "F6",
      ok(inv("INV-1", "03-01", 5, due="03-20", number="2026/2")),
      ok(inv("INV-2", "03-01", 7, due="03-20", number="2026/1")),
      told_open("03-03", ["12 0 0 0 0 | 0 = 12", "INV-2#1 7 of=03-01 due=03-20",
                          "INV-1#1 5 of=03-01 due=03-20"]))
    t("r1_of_one_due_date_by_id", "F6", ok(inv("INV-2", "03-01", 5, due="03-20")),
      ok(inv("INV-1", "03-01", 7, due="03-20")),
      told_open("03-03", ["12 0 0 0 0 | 0 = 12", "INV-1#1 7 of=03-01 due=03-20",
                          "INV-2#1 5 of=03-01 due=03-20"]))
    t("r1_each_installment", "R1",
      ok(inv("INV-1", "03-01", 1000, plan=[("03-31", 400), ("04-30", 600)])),
      told_open("04-01", ["600 400 0 0 0 | 0 = 1000; past 400",
                          "INV-1#1 400 of=03-01 due=03-31 late=1",
                          "INV-1#2 600 of=03-01 due=04-30"]))
    t("r1_parts_of_an_installment", "R1", *paid,
      ok(terms("C-1", "INV-1", "05-15", "03-20", "residual")), ok(rev("R-1", "P-1", "03-25")),
      told_open("04-01", ["600 400 0 0 0 | 0 = 1000; past 400",
                          "INV-1#1 400/1000 of=03-01 due=03-31 late=1",
                          "INV-1#1.1 600 of=03-01 due=05-15"]))
    t("r1_a_changed_due_date", "R1", ok(I1000), ok(terms("C-1", "INV-1", "04-15", "04-10")),
      told_open("04-09", [LATE, whole + " late=9"]),
      told_open("04-10", [NOT_DUE, "INV-1#1 1000 of=03-01 due=04-15"]))
    adjusted = ok(inv("INV-1", "03-01", 1000, plan=[("03-30", "03-28", 1000)]))
    t("r1_the_nominal_due_date_may_be_printed", "R1", adjusted,
      told_open("03-29", [NOT_DUE, "INV-1#1 1000 of=03-01 due=03-28"], nominal_due=True),
      told_open("03-30", [NOT_DUE, "INV-1#1 1000 of=03-01 due=03-28"], nominal_due=True),
      told_open("03-31", [LATE, "INV-1#1 1000 of=03-01 due=03-28 late=1"], nominal_due=True),
      told_open("03-31", [LATE, "INV-1#1 1000 of=03-01 due=03-30 late=1"]))
    for name, fact, kind in (
            ("a_debit_note", debit("D-1", "03-01", 40), "debit_note"),
            ("a_charge", debit("D-1", "03-01", 40, purpose="charge"), "charge"),
            ("a_refund", refund("D-1", "03-01", 40), "refund")):
        t(f"r1_{name}", "R1", ok(fact),
          told_open("03-01", ["40 0 0 0 0 | 0 = 40", f"D-1#1 40 of=03-01 due=03-01 kind={kind}"]))
    t("r1_an_advance", "R1", ok(pay("P-1", "03-01", 40, kind="advance")),
      told_open("03-01", ["0 0 0 0 0 | -40 = -40", "P-1#1 -40 of=03-01 due=03-01 kind=advance"]))
    t("r1_a_residual_item", "R1", ok(I1000), ok(residual("S-1", "INV-1", 150, "03-10", "04-20")),
      told_open("04-01", ["150 850 0 0 0 | 0 = 1000; past 850",
                          "INV-1#1 850/1000 of=03-01 due=03-31 late=1",
                          "S-1#1 150 of=03-01 due=04-20 kind=residual"]))
    t("r1_a_transfer_is_told_to_whom_it_went", "R1", ok(I1000),
      ok(transfer("T-1", "INV-1", 400, "03-10", "BETA")),
      told_open("03-10", ["600 0 0 0 0 | 0 = 600", "INV-1#1 600/1000 of=03-01 due=03-31"]),
      told_open("03-10", ["400 0 0 0 0 | 0 = 400", "T-1#1 400 of=03-01 due=03-31 kind=transfer"],
                customer="BETA"))
    t("r1_a_partly_written_off_item", "R1", ok(I1000),
      ok(adj("W-1", "write_off", "INV-1", 10, "04-01")),
      told_open("04-01", ["0 990 0 0 0 | 0 = 990; past 990",
                          "INV-1#1 990/1000 of=03-01 due=03-31 late=1"]))
    t("r1_taken_over", "R1",
      ok(opening("INV-7", "invoice", "2025-11-03", "01-01", 1000, 400, due="2025-12-03")),
      told_open_no("2025-12-31", "ledger.take_over"),
      told_open("01-01", ["0 400 0 0 0 | 0 = 400; past 400",
                          "INV-7#1 400/1000 of=2025-11-03 due=2025-12-03 late=29"]))


def marks(t):
    """Disputed marks and offers to pay by (R1)."""
    row = "INV-1#1 1000 of=03-01 due=03-31"
    t("r1_disputed_in_part", "R1", ok(I1000), ok(dim("D-1", "INV-1", "disputed", 300, "03-10")),
      told_open("03-09", [NOT_DUE, row]),
      told_open("03-10", [NOT_DUE + "; disputed 300", row + " disputed=300"]))
    t("r1_disputed_is_past_due_all_the_same", "R1", ok(I1000),
      ok(dim("D-1", "INV-1", "disputed", 1000, "03-10")),
      told_open("04-01", [LATE + "; disputed 1000", row + " disputed=1000 late=1"]))
    t("r1_disputed_more_than_is_open", "R1", ok(I1000),
      ok(dim("D-1", "INV-1", "disputed", 700, "03-05")), ok(P400), ok(A400),
      told_open("03-10", ["600 0 0 0 0 | 0 = 600; disputed 600",
                          "INV-1#1 600/1000 of=03-01 due=03-31 disputed=600"]))
    t("r1_a_dispute_that_ended", "R1", ok(I1000), ok(dim("D-1", "INV-1", "disputed", 300, "03-10")),
      ok(dim("D-2", "INV-1", "disputed", 0, "03-20")), told_open("03-20", [NOT_DUE, row]))
    t("r1_disputes_of_two_items", "R1", ok(I1000), ok(inv("INV-2", "03-01", 50, due="04-30")),
      ok(dim("D-1", "INV-1", "disputed", 300, "03-10")),
      ok(dim("D-2", "INV-2", "disputed", 50, "03-10")),
      told_open("03-10", ["1050 0 0 0 0 | 0 = 1050; disputed 350", row + " disputed=300",
                          "INV-2#1 50 of=03-01 due=04-30 disputed=50"]))
    for name in ("promised", "plan", "agency", "write_off_proposed"):
        t(f"r1_what_is_{name}_is_not_told", "R5", ok(I1000), ok(dim("D-1", "INV-1", name, 300,
          "03-10")), told_open("03-10", [NOT_DUE, row]))
    offer = " until=03-11/20/980"
    t("r1_an_offer_through_its_last_day", "R1", ok(SKONTO),
      told_open("03-01", [NOT_DUE, row + offer]), told_open("03-11", [NOT_DUE, row + offer]),
      told_open("03-12", [NOT_DUE, row]))
    two = inv("INV-1", "03-01", 1000, plan=[part("03-31", 1000, "03-08 30 970", "03-15 20 980")])
    t("r1_two_offers", "R1", ok(two),
      told_open("03-08", [NOT_DUE, row + " until=03-08/30/970 until=03-15/20/980"]),
      told_open("03-09", [NOT_DUE, row + " until=03-15/20/980"]),
      told_open("03-16", [NOT_DUE, row]))
    t("r1_an_offer_on_the_due_date", "R1",
      ok(inv("INV-1", "03-01", 1000, plan=[part("03-31", 1000, "03-31 20 980")])),
      told_open("03-31", [NOT_DUE, row + " until=03-31/20/980"]),
      told_open("04-01", [LATE, row + " late=1"]))
    t("r1_an_offer_once_something_was_paid", "R1", ok(SKONTO), ok(P400), ok(A400),
      told_open("03-10", ["600 0 0 0 0 | 0 = 600",
                          "INV-1#1 600/1000 of=03-01 due=03-31 until=03-11/20/-"]))
    t("r1_an_offer_after_the_payment_was_taken_back", "R1", ok(SKONTO), ok(P400), ok(A400),
      ok(rev("R-1", "A-1", "03-11")),
      told_open("03-11", ["1000 0 0 0 0 | -400 = 600",
                          "P-1#1 -400 of=03-10 due=03-10 kind=payment", row + offer]))
    t("r1_an_offer_beside_unapplied_cash", "R1", ok(SKONTO), ok(P400),
      told_open("03-10", ["1000 0 0 0 0 | -400 = 600",
                          "P-1#1 -400 of=03-10 due=03-10 kind=payment", row + offer]))
    t("r1_an_offer_after_a_change_of_terms_stands_as_frozen", "T10", ok(SKONTO),
      ok(terms("C-1", "INV-1", "03-05", "03-03")),
      told_open("03-11", [LATE, "INV-1#1 1000 of=03-01 due=03-05 late=6" + offer]),
      told_open("03-12", [LATE, "INV-1#1 1000 of=03-01 due=03-05 late=7"]))
    t("r1_an_offer_of_a_credit_note_mirrors", "T9",
      ok(note("CN-1", "03-01", 100, schedule=schedule([part("03-31", 100, "03-11 2 98")]))),
      told_open("03-11", ["0 0 0 0 0 | -100 = -100", "CN-1#1 -100 of=03-01 due=03-31 "
                          "kind=credit_note until=03-11/-2/-98"]))
    t("r1_an_offer_for_each_installment", "R1",
      ok(inv("INV-1", "03-01", 1000, plan=[part("03-31", 400, "03-11 8 392"),
                                           part("04-30", 600, "03-20 12 588")])),
      told_open("03-11", [NOT_DUE, "INV-1#1 400 of=03-01 due=03-31 until=03-11/8/392",
                          "INV-1#2 600 of=03-01 due=04-30 until=03-20/12/588"]),
      told_open("03-12", [NOT_DUE, "INV-1#1 400 of=03-01 due=03-31",
                          "INV-1#2 600 of=03-01 due=04-30 until=03-20/12/588"]))


def issued(t):
    """R4: only issued documents, currencies apart; nobody else's."""
    row = "INV-1#1 1000 of=03-01 due=03-31"
    t("r4_open_items_currencies_apart", "R4", ok(inv("INV-2", "03-02", "50 USD")), ok(I1000),
      ok(pay("P-1", "03-03", "20 JPY")),
      told_open("03-03", [NOT_DUE, row],
                ["JPY: 0 0 0 0 0 | -20 = -20", "P-1#1 -20 of=03-03 due=03-03 kind=payment"],
                ["USD: 0 50 0 0 0 | 0 = 50; past 50", "INV-2#1 50 of=03-02 due=03-02 late=1"]))
    t("r4_a_conversion_leaves_its_currency", "R4", ok(inv("INV-1", "03-01", "100 USD")),
      ok(convert("V-1", "INV-1", "100 USD", "92 EUR", "03-10")),
      told_open("03-10", ["0 92 0 0 0 | 0 = 92; past 92",
                          "V-1#1 92 of=03-01 due=03-01 late=9 kind=conversion"]))
    t("r4_other_customers_and_creditors_stay_out", "R4", ok(I1000),
      ok(inv("INV-2", "03-01", 5, customer="BETA")), ok(inv("INV-3", "03-01", 7, creditor="B")),
      told_open("03-01", [NOT_DUE, row]),
      told_open("03-01", ["7 0 0 0 0 | 0 = 7", "INV-3#1 7 of=03-01 due=03-01"], creditor="B"))
    t("r4_unidentified_cash_is_nobodys", "R4", ok(I1000), ok(pay("P-1", "03-10", 400,
      customer=None)), ok(identify("N-1", "P-1", "ACME", "03-15")),
      told_open("03-14", [NOT_DUE, row]),
      told_open("03-15", ["1000 0 0 0 0 | -400 = 600",
                          "P-1#1 -400 of=03-10 due=03-10 kind=payment", row]))
    t("r4_what_is_dated_ahead_is_not_issued_yet", "R4", ok(I1000),
      ok(inv("INV-2", "04-05", 50), rec="03-20"), told_open("04-04", [LATE, row + " late=4"]),
      activity("03-01", "04-04", "0; 03-01 INV-1 1000; 1000"),
      forward("03-31", "04-04", "1000 | | | 1000"))
    t("r4_a_cancelled_invoice_is_told_no_more", "R4", ok(I1000),
      ok(note("CN-1", "03-10", 1000, reason="cancellation", of="INV-1")),
      ok(app("A-1", "CN-1", "INV-1", 1000, "03-10")), told_open("03-10"),
      activity("03-01", "03-31", "0; 03-01 INV-1 1000; 03-10 CN-1 -1000; 0"))
    t("r4_a_refused_document_was_never_issued", "R4", no(inv("INV-1", "03-01", -1),
      "record.invalid"), told_open("03-31"))
    t("r4_activity_of_each_currency", "R4", ok(I1000), ok(inv("INV-2", "03-05", "50 USD")),
      ok(pay("P-1", "03-10", "50 USD")), ok(app("A-1", "P-1", "INV-2", "50 USD", "03-10")),
      activity("03-01", "03-31", "0; 03-01 INV-1 1000; 1000",
               "USD 0; 03-05 INV-2 50; 03-10 P-1 -50; 0"),
      activity("04-01", "04-30", "1000; 1000"))
    t("r4_forward_of_each_currency", "R4", ok(I1000), ok(inv("INV-2", "03-05", "50 USD")),
      ok(pay("P-1", "04-10", "20 USD")), ok(inv("INV-3", "04-02", "9 CHF")),
      forward("03-31", "04-30", "CHF 0 | | 04-02 INV-3 9 | 9", "1000 | | | 1000",
              "USD 50 | | 04-10 P-1 -20 | 30"))


def forwards(t):
    start = ok(inv("INV-1", "03-10", 500))
    late = ok(inv("INV-2", "03-30", 40), rec="04-02")
    t("r3_late_entries_are_of_the_prior_period", "R3", start, late, ok(inv("INV-3", "04-10", 300)),
      forward("03-31", "04-30", "500 | 03-30 INV-2 40 | 04-10 INV-3 300 | 840"))
    t("r3_nothing_new", "R3", start, forward("03-31", "04-30", "500 | | | 500"))
    t("r3_a_customer_nobody_knows", "R3", start, forward("03-31", "04-30", customer="BETA"))
    for on, prior, moves in (("03-30", "03-30 INV-2 40", ""), ("03-31", "03-31 INV-2 40", ""),
                             ("04-01", "", "04-01 INV-2 40")):
        t(f"r3_recorded_late_of_{on.replace('-', '_')}", "R3", start,
          ok(inv("INV-2", on, 40), rec="04-02"),
          forward("03-31", "04-30", f"500 | {prior} | {moves} | 540"))
    for rec, prior, opening_ in (("03-31", "", 540), ("04-01", "03-30 INV-2 40", 500)):
        t(f"r3_of_march_recorded_on_{rec.replace('-', '_')}", "R3", start,
          ok(inv("INV-2", "03-30", 40), rec=rec),
          forward("03-31", "04-30", f"{opening_} | {prior} | | 540"))
    t("r3_drawn_up_later_it_knew_more", "R3", start, late,
      forward(("03-31", "04-02"), "04-30", "540 | | | 540"),
      forward(("03-31", "04-01"), "04-30", "500 | 03-30 INV-2 40 | | 540"))
    t("r3_drawn_up_at_a_number", "R3", start, ok(inv("INV-2", "03-30", 40)),
      ok(inv("INV-3", "03-30", 7)),
      forward(("03-31", 1), "04-30", "500 | 03-30 INV-2 40; 03-30 INV-3 7 | | 547"),
      forward(("03-31", 2), "04-30", "540 | 03-30 INV-3 7 | | 547"),
      forward(("03-31", 3), "04-30", "547 | | | 547"),
      forward(("03-31", 0), "04-30",
              "0 | 03-10 INV-1 500; 03-30 INV-2 40; 03-30 INV-3 7 | | 547"))
    t("r3_drawn_up_knowing_everything", "R3", start, late,
      forward(("03-31", None), "04-30", "540 | | | 540"))
    t("r3_of_the_same_day", "R3", start, late, ok(inv("INV-3", "04-01", 300)),
      forward("03-31", "03-31", "500 | 03-30 INV-2 40 | | 540"))
    t("r3_of_the_day_after", "R3", start, late, ok(inv("INV-3", "04-01", 300)),
      forward("03-31", "04-01", "500 | 03-30 INV-2 40 | 04-01 INV-3 300 | 840"))
    t("r3_of_a_day_before_the_last", "R3", start, forward_no("03-31", "03-30",
                                                             "reading.invalid_period"))
    t("r3_known_already_but_of_a_later_day", "R3", start,
      ok(inv("INV-2", "04-05", 40), rec="03-20"),
      forward("03-31", "04-30", "500 | | 04-05 INV-2 40 | 540"))
    t("r3_as_known_on_a_day", "R3", start, late, ok(inv("INV-3", "04-10", 300)),
      forward("03-31", "04-30", "500 | 03-30 INV-2 40 | | 540", k="04-09"),
      forward("03-31", "04-30", "500 | | | 500", k="04-01"))
    t("r3_one_statement_leads_to_the_next", "R3", start, late, ok(inv("INV-3", "04-10", 300)),
      ok(pay("P-1", "04-20", 100), rec="05-03"), ok(inv("INV-4", "05-10", 9)),
      forward("03-31", "04-30", "500 | 03-30 INV-2 40 | 04-10 INV-3 300 | 840", k="04-30"),
      forward("04-30", "05-31", "840 | 04-20 P-1 -100 | 05-10 INV-4 9 | 749", k="05-31"),
      balances("05-31", "849 - 100 = 749"))
    t("r3_by_posting_date", "R3", start, ok(pay("P-1", "03-30", 100, posting="04-02")),
      forward("03-31", "04-30", "500 | | 04-02 P-1 -100 | 400"))
    t("r3_a_late_payment_and_its_application", "R3", start,
      ok(pay("P-1", "03-25", 100), rec="04-02"), ok(app("A-1", "P-1", "INV-1", 100, "03-25")),
      forward("03-31", "04-30", "500 | 03-25 P-1 -100 | | 400"))
    paid = (start, ok(pay("P-1", "03-25", 100)), ok(app("A-1", "P-1", "INV-1", 100, "03-25")))
    t("r3_a_late_application_moves_nothing", "R3", *paid[:2],
      ok(app("A-1", "P-1", "INV-1", 100, "03-25"), rec="04-02"),
      forward("03-31", "04-30", "400 | | | 400"))
    t("r3_a_bounce_back_dated", "R3", *paid, ok(rev("R-1", "P-1", "03-28"), rec="04-05"),
      forward("03-31", "04-30", "400 | 03-28 R-1 100 | | 500"))
    t("r3_a_bounce_of_its_own_day", "R3", *paid, ok(rev("R-1", "P-1", "04-05")),
      forward("03-31", "04-30", "400 | | 04-05 R-1 100 | 500"))
    t("r3_a_bounce_with_its_discount", "R3", *paid,
      ok(adj("D-1", "discount", "INV-1", 2, "03-25", receipt="P-1")),
      ok(rev("R-1", "P-1", "03-28"), rec="04-05"),
      forward("03-31", "04-30", "398 | 03-28 R-1 100; 03-28 R-1 2 | | 500"))
    t("r3_a_late_write_off_and_its_reversal", "R3", start,
      ok(adj("W-1", "write_off", "INV-1", 500, "03-20"), rec="04-02"),
      ok(rev("R-1", "W-1", "04-04")),
      forward("03-31", "04-30", "500 | 03-20 W-1 -500 | 04-04 R-1 500 | 500"),
      forward("03-31", "04-03", "500 | 03-20 W-1 -500 | | 0"))
    for kind in ("discount", "tolerance", "withholding", "write_off"):
        t(f"r3_a_late_{kind}", "R3", start, ok(adj("W-1", kind, "INV-1", 5, "03-31"), rec="04-01"),
          forward("03-31", "04-30", "500 | 03-31 W-1 -5 | | 495"))
    t("r3_a_late_credit_note", "R3", start, ok(note("CN-1", "03-15", 50), rec="04-02"),
      forward("03-31", "04-30", "500 | 03-15 CN-1 -50 | | 450"))
    t("r3_a_late_transfer", "R3", start, ok(transfer("T-1", "INV-1", 200, "03-20", "BETA"),
                                            rec="04-02"),
      forward("03-31", "04-30", "500 | 03-20 T-1 -200 | | 300"),
      forward("03-31", "04-30", "0 | 03-20 T-1 200 | | 200", customer="BETA"))
    t("r3_a_late_conversion", "R3", ok(inv("INV-1", "03-10", "500 USD")),
      ok(convert("V-1", "INV-1", "200 USD", "184 EUR", "03-20"), rec="04-02"),
      forward("03-31", "04-30", "0 | 03-20 V-1 184 | | 184",
              "USD 500 | 03-20 V-1 -200 | | 300"))
    t("r3_a_late_residual_moves_nothing", "R3", start,
      ok(residual("S-1", "INV-1", 100, "03-20"), rec="04-02"),
      forward("03-31", "04-30", "500 | | | 500"))
    t("r3_due_dates_disputes_and_rates_move_nothing", "R3", start,
      ok(terms("C-1", "INV-1", "04-15", "03-20"), rec="04-02"),
      ok(dim("D-1", "INV-1", "disputed", 100, "03-20")), ok(fx("X-1", "INV-1", 5, "03-20")),
      forward("03-31", "04-30", "500 | | | 500"))
    t("r3_moved_out_of_a_closed_period_it_is_new", "F4d",
      ok(policy("Y-1", locked_period="first_open_day"), rec="03-01"), start,
      ok(lock("L-1", "03-31"), rec="04-01"), moved(inv("INV-2", "03-30", 40), "04-01", rec="04-02"),
      forward("03-31", "04-30", "500 | | 04-01 INV-2 40 | 540"))
    t("r3_of_one_day_by_the_order_of_recording", "R3", start,
      ok(inv("INV-9", "03-20", 9), rec="04-02"), ok(inv("INV-8", "03-20", 8)),
      ok(inv("INV-7", "03-15", 7)),
      forward("03-31", "04-30", "500 | 03-15 INV-7 7; 03-20 INV-9 9; 03-20 INV-8 8 | | 524"))
    t("r3_facts_of_one_entry_keep_their_ids", "R3", start,
      ok(together("G-1", inv("INV-2", "03-20", 40), pay("P-1", "04-02", 100)), rec="04-02"),
      forward("03-31", "04-30", "500 | 03-20 INV-2 40 | 04-02 P-1 -100 | 440"))
    t("r3_a_credit_balance_is_carried", "R3", ok(pay("P-1", "03-10", 500)),
      ok(inv("INV-1", "04-02", 200)), forward("03-31", "04-30", "-500 | | 04-02 INV-1 200 | -300"))
    t("r3_settled_accounts_are_left_out", "R3", start, ok(pay("P-1", "03-12", 500)),
      forward("03-31", "04-30"), forward("03-11", "04-30", "500 | | 03-12 P-1 -500 | 0"))
    t("r3_taken_over", "F4e",
      ok(opening("INV-7", "invoice", "2025-11-03", "01-01", 1000, 400)),
      ok(inv("INV-8", "01-10", 50)),
      forward("01-01", "01-31", "400 | | 01-10 INV-8 50 | 450"))
    t("r3_the_same_post_again_is_no_news", "R3", start, again(inv("INV-1", "03-10", 500), 1,
      rec="04-02"), forward("03-31", "04-30", "500 | | | 500"))


def sides(t):
    """F5: a balance is all debits and all credits, never clamped."""
    t("f5_a_balance_of_both_sides", "F5", ok(I1000), ok(P400),
      balances("03-09", "1000 - 0 = 1000"), balances("03-10", "1000 - 400 = 600"),
      balances("02-28"))
    t("f5_an_application_lowers_both_sides", "F5", ok(I1000), ok(P400), ok(A400),
      balances("03-10", "600 - 0 = 600"))
    t("f5_a_balance_below_zero", "F5", ok(I1000), ok(pay("P-1", "03-10", 1500)),
      balances("03-10", "1000 - 1500 = -500"))
    t("f5_a_balance_of_zero_is_one", "F5", ok(I1000), ok(pay("P-1", "03-10", 1000)),
      balances("03-10", "1000 - 1000 = 0"))
    t("f5_nothing_open_is_no_balance", "F5", ok(I1000), ok(pay("P-1", "03-10", 1000)),
      ok(app("A-1", "P-1", "INV-1", 1000, "03-10")), balances("03-10"))
    t("f5_a_balance_of_a_cent", "F5", ok(inv("INV-1", "03-01", "0.01")),
      balances("03-01", "0.01 - 0 = 0.01"))
    t("f5_a_balance_of_a_cent_of_credit", "F5", ok(pay("P-1", "03-01", "0.01")),
      balances("03-01", "0 - 0.01 = -0.01"))
    t("f5_a_balance_of_each_currency", "F5", ok(I1000), ok(pay("P-1", "03-01", "20 JPY")),
      ok(inv("INV-2", "03-01", "7 JPY")),
      balances("03-01", "1000 - 0 = 1000", "JPY 7 - 20 = -13"))
    t("f5_credits_of_each_kind", "F5", ok(pay("P-1", "03-01", 1)), ok(note("CN-1", "03-01", 2)),
      ok(pay("P-2", "03-01", 4, kind="advance")), balances("03-01", "0 - 7 = -7"))
    t("f5_debits_of_each_kind", "F5", ok(inv("INV-1", "03-01", 1)), ok(debit("DN-1", "03-01", 2)),
      ok(debit("DN-2", "03-01", 4, purpose="charge")), ok(refund("F-1", "03-01", 8)),
      balances("03-01", "15 - 0 = 15"))
    t("f5_what_comes_from_a_credit_is_a_credit", "F5", ok(P400),
      ok(transfer("T-1", "P-1", 150, "03-12", "BETA")), balances("03-12", "0 - 250 = -250"),
      balances("03-12", "0 - 150 = -150", customer="BETA"))
    t("f5_a_balance_as_known", "F5", ok(I1000), ok(P400, rec="04-05"),
      balances("03-31", "1000 - 0 = 1000", k="04-04"),
      balances("03-31", "1000 - 400 = 600", k="04-05"))
    t("f5_a_balance_of_another_creditor", "F5b", ok(I1000), ok(inv("INV-2", "03-01", 7,
      creditor="B")), balances("03-01", "1000 - 0 = 1000"),
      balances("03-01", "7 - 0 = 7", creditor="B"), balances("03-01", customer="BETA"))
    t("f5_an_adjustment_of_a_credit_brings_it_nearer_to_zero", "F5", ok(P400),
      ok(adj("W-1", "write_off", "P-1", "0.01", "03-10")), balances("03-10",
                                                                    "0 - 399.99 = -399.99"))


def snapshots(t):
    """T10: what was frozen at issue stands, whatever becomes of the terms."""
    row = "INV-1#1 1000 of=03-01 due=03-31"
    plan = [part("03-31", 1000, "03-11 20 980")]
    t("t10_dates_and_discounts_are_in_the_invoice", "T10",
      ok(inv("INV-1", "03-01", 1000, plan=plan, terms="2/10 net 30")),
      told_open("03-11", [NOT_DUE, row + " until=03-11/20/980"]),
      told_open("03-12", [NOT_DUE, row]), told_open("04-01", [LATE, row + " late=1"]))
    t("t10_terms_that_would_say_otherwise_by_now", "T10",
      ok(inv("INV-1", "03-01", 1000, plan=plan, terms="3/14 net 60")),
      told_open("03-11", [NOT_DUE, row + " until=03-11/20/980"]),
      told_open("03-12", [NOT_DUE, row]), open_("03-31", "INV-1#1 1000 due=03-31"))
    t("t10_terms_that_were_not_frozen", "T10",
      no(inv("INV-1", "03-01", 1000, terms="net 30"), "record.invalid"),
      no(opening("OP-1", "invoice", "03-01", "04-01", 1000, 1000, terms="net 30"),
         "record.invalid"),
      ok(inv("INV-1", "03-01", 1000)),
      told_open("03-01", [NOT_DUE, "INV-1#1 1000 of=03-01 due=03-01"]))
    t("t10_later_invoices_of_changed_terms", "T10",
      ok(inv("INV-1", "03-01", 1000, plan=plan, terms="2/10 net 30")),
      ok(inv("INV-2", "03-02", 500, plan=[part("05-01", 500, "03-16 15 485")],
             terms="3/14 net 60")),
      told_open("03-11", ["1500 0 0 0 0 | 0 = 1500", row + " until=03-11/20/980",
                          "INV-2#1 500 of=03-02 due=05-01 until=03-16/15/485"]))
    t("t10_the_same_invoice_with_another_schedule_is_another", "T10",
      ok(inv("INV-1", "03-01", 1000, plan=plan)),
      no(inv("INV-1", "03-01", 1000, plan=[part("04-30", 1000)]), "ledger.id_conflict"),
      no(inv("INV-1", "03-01", 1000, plan=[part("03-31", 1000, "03-11 30 970")]),
         "ledger.id_conflict"),
      again(inv("INV-1", "03-01", 1000, plan=plan), 1),
      told_open("03-11", [NOT_DUE, row + " until=03-11/20/980"]))
    t("t10_posted_later_it_keeps_its_dates", "T10",
      ok(inv("INV-1", "03-01", 1000, plan=plan, posting="03-05")),
      told_open("03-05", [NOT_DUE, row + " until=03-11/20/980"]))
    t("t10_moved_by_a_lock_it_keeps_its_dates", "T10",
      ok(policy("Y-1", locked_period="first_open_day"), rec="03-01"),
      ok(lock("L-1", "03-05"), rec="03-06"),
      moved(inv("INV-1", "03-01", 1000, plan=plan), "03-06", rec="03-07"),
      told_open("03-06", [NOT_DUE, row + " until=03-11/20/980"]))
    t("t10_recorded_late_it_keeps_its_dates", "T10", ok(inv("INV-1", "03-01", 1000, plan=plan),
      rec="04-20"), told_open("03-11", [NOT_DUE, row + " until=03-11/20/980"]),
      told_open("04-20", [LATE, row + " late=20"]))
    t("t10_the_adjusted_and_the_nominal_date_are_both_frozen", "T10",
      ok(inv("INV-1", "03-01", 1000, plan=[part("04-07", 1000, "03-11 20 980",
                                                nominal="04-03")])),
      told_open("04-07", [NOT_DUE, "INV-1#1 1000 of=03-01 due=04-07"]),
      told_open("04-07", [NOT_DUE, "INV-1#1 1000 of=03-01 due=04-03"], nominal_due=True))
    t("t10_each_installment_is_frozen", "T10",
      ok(inv("INV-1", "01-31", "100.00", plan=[part("02-28", "33.33"), part("03-31", "33.33"),
                                               part("04-30", "33.34")])),
      open_("01-31", "INV-1#1 33.33", "INV-1#2 33.33", "INV-1#3 33.34"))
    t("t10_a_payment_leaves_the_frozen_discount", "T10", ok(inv("INV-1", "03-01", 1000, plan=plan)),
      ok(P400), ok(A400),
      told_open("03-11", ["600 0 0 0 0 | 0 = 600",
                          "INV-1#1 600/1000 of=03-01 due=03-31 until=03-11/20/-"]))
    t("t10_only_an_entry_changes_a_due_date", "T10", ok(inv("INV-1", "03-01", 1000, plan=plan)),
      ok(terms("C-1", "INV-1", "04-30", "03-20", old_due="2026-03-31")),
      told_open("03-19", [NOT_DUE, row]),
      told_open("03-20", [NOT_DUE, "INV-1#1 1000 of=03-01 due=04-30"]),
      told_open("03-20", [NOT_DUE, row], k="03-19"))
    t("t10_taken_over_as_it_was_frozen", "T10",
      ok(opening("INV-7", "invoice", "2025-12-20", "01-01", 1000, 1000,
                 plan=[part("01-19", 1000, "01-03 20 980")], terms="2/14 net 30")),
      told_open("01-03", [NOT_DUE, "INV-7#1 1000 of=2025-12-20 due=01-19 until=01-03/20/980"]),
      told_open("01-04", [NOT_DUE, "INV-7#1 1000 of=2025-12-20 due=01-19"]))
    t("t10_half_paid_when_taken_over", "T10",
      ok(opening("INV-7", "invoice", "2025-12-20", "01-01", 1000, 400,
                 plan=[part("01-19", 1000, "01-03 20 980")])),
      told_open("01-03", ["400 0 0 0 0 | 0 = 400",
                          "INV-7#1 400/1000 of=2025-12-20 due=01-19 until=01-03/20/-"]))
    t("t10_installments_must_be_the_total", "T10",
      no(inv("INV-1", "03-01", 1000, plan=[part("03-31", 500), part("04-30", "499.99")]),
         "record.total_mismatch"))


PARTS = (open_items, marks, issued, forwards, sides, snapshots)
