"""Cases of the ledger, by what is posted: adjustments, transfers, locks, openings, terms."""

from telling import (adj, again, app, convert, debit, dim, fx, identify, inv, lock, moved, no, note,
                     ok, open_, open_no, opening, pay, policy, refund, residual, rev, terms,
                     transfer)

I1000 = inv("INV-1", "03-01", 1000, due="03-31")
P400 = pay("P-1", "05-10", 400)


def write_offs(t):
    t("edge13_partial_write_off_leaves_the_rest", "case 13", ok(I1000),
      ok(adj("W-1", "write_off", "INV-1", 10, "05-01")), open_("04-30", "INV-1#1 1000"),
      open_("05-01", "INV-1#1 990/1000"))
    t("o1_full_write_off", "O1", ok(I1000), ok(adj("W-1", "write_off", "INV-1", 1000, "05-01")),
      open_("04-30", "INV-1#1 1000"), open_("05-01"),
      no(adj("W-2", "write_off", "INV-1", "0.01", "05-01"), "ledger.over_applied", "05-01"))
    t("o2_write_off_reversed", "O2", ok(I1000), ok(adj("W-1", "write_off", "INV-1", 1000, "05-01")),
      ok(rev("R-1", "W-1", "06-01")), open_("05-31"), open_("06-01", "INV-1#1 1000 due=03-31"))
    t("o2_write_off_reversed_before_it_was_made", "O2", ok(I1000),
      ok(adj("W-1", "write_off", "INV-1", 1000, "05-01")),
      ok(rev("R-1", "W-1", "04-01"), eff="05-01"),
      open_("04-30", "INV-1#1 1000"), open_("05-01", "INV-1#1 1000"))
    t("o2_the_due_date_it_had_is_the_changed_one", "O2", ok(I1000),
      ok(terms("C-1", "INV-1", "04-15", "04-01")),
      ok(adj("W-1", "write_off", "INV-1", 1000, "05-01")), ok(rev("R-1", "W-1", "06-01")),
      open_("06-01", "INV-1#1 1000 due=04-15"))
    t("o3_paid_after_a_write_off", "O3", ok(I1000),
      ok(adj("W-1", "write_off", "INV-1", 1000, "05-01")),
      ok(pay("P-1", "06-01", 300)),
      no(app("A-1", "P-1", "INV-1", 300, "06-01"), "ledger.over_applied", "06-01"),
      ok(rev("R-1", "W-1", "06-01")), ok(app("A-1", "P-1", "INV-1", 300, "06-01")),
      open_("06-01", "INV-1#1 700/1000"))
    for kind in ("discount", "tolerance", "withholding", "write_off"):
        t(f"f4_{kind}_of_a_debit_and_of_a_credit", "F4", ok(I1000), ok(note("CN-1", "03-01", 100)),
          ok(adj("W-1", kind, "INV-1", 50, "03-05")), ok(adj("W-2", kind, "CN-1", "0.05", "03-05")),
          open_("03-05", "INV-1#1 950/1000", "CN-1#1 -99.95/-100"),
          no(adj("W-3", kind, "CN-1", "99.96", "03-05"), "ledger.over_applied", "03-05"))


def items_from_items(t):
    t("f4_transfer_to_another_customer", "F4", ok(I1000),
      ok(transfer("T-1", "INV-1", 400, "04-10", "BETA")), open_("04-09", "INV-1#1 1000"),
      open_("04-10", "INV-1#1 600/1000", "T-1#1 400 customer=BETA due=03-31"))
    t("f4_transfer_reversed", "F4", ok(I1000), ok(transfer("T-1", "INV-1", 400, "04-10", "BETA")),
      ok(rev("R-1", "T-1", "04-20")),
      open_("04-19", "INV-1#1 600/1000", "T-1#1 400 customer=BETA due=03-31"),
      open_("04-20", "INV-1#1 1000"))
    t("f4_transfer_reversed_after_it_was_paid", "F4", ok(I1000),
      ok(transfer("T-1", "INV-1", 400, "04-10", "BETA")),
      ok(pay("P-1", "04-15", 100, customer="BETA")),
      ok(app("A-1", "P-1", "T-1", 100, "04-15")),
      no(rev("R-1", "T-1", "04-20"), "ledger.over_applied", "04-20"),
      no(rev("R-1", "T-1", "04-12"), "ledger.over_applied", "04-15"),
      ok(rev("R-2", "A-1", "04-15")), ok(rev("R-1", "T-1", "04-20")),
      open_("04-20", "INV-1#1 1000", "P-1#1 -100"))
    t("f4_transfer_of_a_credit", "F4", ok(P400), ok(transfer("T-1", "P-1", 150, "05-12", "BETA")),
      open_("05-12", "P-1#1 -250/-400", "T-1#1 -150 customer=BETA due=05-10"),
      ok(inv("INV-2", "05-01", 500, customer="BETA")), ok(app("A-1", "T-1", "INV-2", 150, "05-12")),
      open_("05-12", "P-1#1 -250/-400", "INV-2#1 350/500"))
    t("f4_transfer_to_another_creditor", "F4", ok(inv("INV-1", "03-01", 1000, creditor="A")),
      ok(transfer("T-1", "INV-1", 1000, "04-10", "ACME", "B")),
      open_("04-10", "T-1#1 1000 due=03-01"))
    t("f4_transfer_of_more_than_is_open", "F4", ok(I1000), ok(P400),
      ok(app("A-1", "P-1", "INV-1", 400, "05-10")),
      no(transfer("T-1", "INV-1", "600.01", "04-10", "BETA"), "ledger.over_applied", "05-10"),
      no(transfer("T-1", "INV-1", "1000.01", "04-10", "BETA"), "ledger.over_applied", "04-10"))
    t("f4_transfer_before_the_item_is_in_the_books", "F4", ok(I1000),
      no(transfer("T-1", "INV-1", 100, "02-28", "BETA"), "ledger.before_in_books"),
      ok(transfer("T-1", "INV-1", 100, "03-01", "BETA")))
    t("f4_transfer_with_a_changed_due_date", "F4", ok(I1000),
      ok(terms("C-1", "INV-1", "04-15", "04-01")),
      ok(transfer("T-1", "INV-1", 400, "04-10", "BETA")),
      open_("04-10", "INV-1#1 600/1000 due=04-15", "T-1#1 400 customer=BETA due=04-15"))
    t("f4_nothing_is_applied_to_a_transfer_before_its_day", "F4b", ok(I1000),
      ok(transfer("T-1", "INV-1", 400, "04-10", "BETA")),
      ok(pay("P-1", "04-01", 400, customer="BETA")),
      no(app("A-1", "P-1", "T-1", 400, "04-09"), "ledger.before_in_books"),
      ok(app("A-1", "P-1", "T-1", 400, "04-10")))
    t("a6_residual_keeps_the_due_date", "A6", ok(I1000), ok(residual("S-1", "INV-1", 100, "04-10")),
      open_("04-09", "INV-1#1 1000"), open_("04-10", "INV-1#1 900/1000", "S-1#1 100 due=03-31"))
    t("a6_residual_with_a_due_date_of_its_own", "A6", ok(I1000),
      ok(residual("S-1", "INV-1", 100, "04-10", due="05-15")),
      open_("04-10", "INV-1#1 900/1000", "S-1#1 100 due=05-15"))
    t("a6_residual_reversed", "A6", ok(I1000), ok(residual("S-1", "INV-1", 100, "04-10")),
      ok(rev("R-1", "S-1", "04-05"), eff="04-10"), open_("04-10", "INV-1#1 1000"),
      no(rev("R-2", "S-1", "04-12"), "ledger.already_reversed"))
    t("a6_residual_reversed_after_it_was_paid", "A6", ok(I1000),
      ok(residual("S-1", "INV-1", 100, "04-10")), ok(pay("P-1", "04-20", 100)),
      ok(app("A-1", "P-1", "S-1", 100, "04-20")),
      no(rev("R-1", "S-1", "04-25"), "ledger.over_applied", "04-25"))
    t("a6_residual_of_a_residual", "A6", ok(I1000), ok(residual("S-1", "INV-1", 300, "04-10")),
      ok(residual("S-2", "S-1", 100, "04-12")),
      open_("04-12", "INV-1#1 700/1000", "S-1#1 200/300 due=03-31", "S-2#1 100 due=03-31"))
    t("a6_residual_of_a_credit", "A6", ok(note("CN-1", "03-01", 100)),
      ok(residual("S-1", "CN-1", 40, "03-05")),
      open_("03-05", "CN-1#1 -60/-100", "S-1#1 -40 due=03-01"))
    t("f4_conversion", "F4", ok(inv("INV-1", "03-01", "1000 USD", due="03-31")),
      ok(convert("V-1", "INV-1", "400 USD", "370 EUR", "04-10")),
      open_("04-10", "INV-1#1 600/1000", "V-1#1 370 due=03-31"))
    t("f4_conversion_to_a_currency_without_cents", "F4", ok(inv("INV-1", "03-01", 100)),
      ok(convert("V-1", "INV-1", "100 EUR", "16000 JPY", "04-10")),
      open_("04-10", "V-1#1 16000 due=03-01"))
    t("f4_conversion_reversed", "F4", ok(inv("INV-1", "03-01", "1000 USD")),
      ok(convert("V-1", "INV-1", "400 USD", "370 EUR", "04-10")), ok(rev("R-1", "V-1", "04-12")),
      open_("04-12", "INV-1#1 1000"))
    t("f4_conversion_of_an_amount_in_another_currency", "F2", ok(I1000),
      no(convert("V-1", "INV-1", "400 USD", "370 EUR", "04-10"), "money.currency_mismatch"))
    t("a10_an_exchange_difference_leaves_the_open_amount", "A10",
      ok(inv("INV-1", "03-01", "100 USD")), ok(fx("X-1", "INV-1", "-42", "04-30")),
      open_("04-30", "INV-1#1 100"))
    t("a6_a_derived_item_is_derived_from_by_its_entry_id", "A6", ok(I1000),
      ok(transfer("T-1", "INV-1", 400, "04-10", "BETA")),
      no(inv("T-1", "04-10", 400, customer="BETA"), "ledger.id_conflict"))


def accounts(t):
    two = (ok(inv("INV-1", "03-01", 1000, creditor="A")),
        ok(pay("P-1", "05-10", 400, creditor="B")))
    told = app("A-1", "P-1", "INV-1", 400, "05-10")
    t("f5b_across_creditors_is_refused", "F5b", *two, no(told, "ledger.cross_creditor"))
    t("f5b_across_creditors_by_policy", "F5b", *two, ok(policy("Y-1", across_creditors=True)),
      ok(told), open_("05-10", "INV-1#1 600/1000"))
    t("f5b_a_policy_counts_from_its_entry_on", "F5b", *two, no(told, "ledger.cross_creditor"),
      ok(policy("Y-1", across_creditors=True)), ok(told), ok(policy("Y-2")),
      no(app("A-2", "P-1", "INV-1", 1, "05-10"), "ledger.cross_creditor"), again(told, 4))
    two = (ok(I1000), ok(pay("P-1", "05-10", 400, customer="PARENT")))
    t("a9_across_customers_is_refused", "A9", *two, no(told, "ledger.cross_customer"))
    t("a9_across_customers_by_policy", "A9", *two, ok(policy("Y-1", across_customers="allow")),
      ok(told), open_("05-10", "INV-1#1 600/1000"))
    t("a9_across_customers_listed", "A9", *two,
      ok(policy("Y-1", across_customers={"listed": [["PARENT", "ACME"]]})), ok(told),
      open_("05-10", "INV-1#1 600/1000"))
    t("a9_the_list_has_a_direction", "A9", *two,
      ok(policy("Y-1", across_customers={"listed": [["ACME", "PARENT"]]})),
      no(told, "ledger.cross_customer"))
    t("a9_the_list_names_pairs", "A9", *two,
      ok(policy("Y-1", across_customers={"listed": [["PARENT", "BETA"], ["GAMMA", "ACME"]]})),
      no(told, "ledger.cross_customer"))
    t("a9_a_customer_always_pays_its_own", "A9", ok(I1000), ok(P400),
      ok(policy("Y-1", across_customers={"listed": []})), ok(told))
    t("f4_both_sides_are_debits", "F4", ok(I1000), ok(debit("DN-1", "03-01", 50)),
      no(app("A-1", "DN-1", "INV-1", 50, "03-01"), "ledger.wrong_side"))
    t("f4_both_sides_are_credits", "F4", ok(P400), ok(note("CN-1", "05-10", 50)),
      no(app("A-1", "P-1", "CN-1", 50, "05-10"), "ledger.wrong_side"))
    t("f4_sides_exchanged", "F4", ok(I1000), ok(P400),
      no(app("A-1", "INV-1", "P-1", 50, "05-10"), "ledger.wrong_side"))


def unidentified(t):
    unknown = ok(pay("P-1", "05-10", 400, customer=None))
    t("a7_unidentified_cash_has_no_customer", "A7", unknown,
      open_("05-10", "P-1#1 -400 customer=-"))
    t("a7_identified_from_its_value_date", "A7", unknown,
      ok(identify("N-1", "P-1", "ACME"), eff="05-10", rec="05-20"),
      open_("05-10", "P-1#1 -400 customer=ACME"),
      open_("05-10", "P-1#1 -400 customer=-", k="05-19"),
      open_("05-10", "P-1#1 -400 customer=ACME", k="05-20"))
    t("a7_identified_from_a_day_given", "A7", unknown, ok(identify("N-1", "P-1", "ACME", "05-15")),
      open_("05-14", "P-1#1 -400 customer=-"), open_("05-15", "P-1#1 -400 customer=ACME"))
    t("a7_identified_from_its_posting_date_where_that_is_later", "A7",
      ok(pay("P-1", "05-10", 400, customer=None, posting="05-12")),
      ok(identify("N-1", "P-1", "ACME"), eff="05-12", rec="05-20"),
      open_("05-11"), open_("05-12", "P-1#1 -400 customer=ACME due=05-10"))
    for on, error in (("05-09", True), ("05-10", False)):
        told = identify("N-1", "P-1", "ACME", on)
        t(f"a7_identified_{'before' if error else 'on'}_the_posting_date", "A7", unknown,
          no(told, "ledger.before_in_books") if error else ok(told))
    t("a7_identified_by_default_after_a_lock", "A7", unknown, ok(lock("L-1", "05-31")),
      ok(identify("N-1", "P-1", "ACME"), "06-01", rec="06-10"),
      open_("05-31", "P-1#1 -400 customer=-"), open_("06-01", "P-1#1 -400 customer=ACME"))
    t("a7_identified_by_default_the_day_before_a_lock_ends", "A7", unknown,
      ok(lock("L-1", "05-10")),
      ok(identify("N-1", "P-1", "ACME"), "05-11", rec="06-10"),
      open_("05-10", "P-1#1 -400 customer=-"), open_("05-11", "P-1#1 -400 customer=ACME"))
    t("a7_identified_by_default_after_an_earlier_lock", "A7", unknown, ok(lock("L-1", "05-09")),
      ok(identify("N-1", "P-1", "ACME"), eff="05-10", rec="06-10"))
    t("a7_identified_from_a_closed_day_given", "A7", unknown, ok(lock("L-1", "05-31")),
      no(identify("N-1", "P-1", "ACME", "05-15"), "ledger.period_locked"),
      ok(identify("N-1", "P-1", "ACME", "06-01")))
    t("a7_identified_from_a_closed_day_given_moved_by_policy", "A7", unknown,
      ok(policy("Y-1", locked_period="first_open_day")), ok(lock("L-1", "05-31")),
      moved(identify("N-1", "P-1", "ACME", "05-15"), "06-01"),
      open_("05-31", "P-1#1 -400 customer=-"), open_("06-01", "P-1#1 -400 customer=ACME"))
    t("a7_applied_once_identified", "A7", ok(I1000), unknown,
      ok(identify("N-1", "P-1", "ACME"), eff="05-10", rec="05-20"),
      ok(app("A-1", "P-1", "INV-1", 400, "05-10")), open_("05-10", "INV-1#1 600/1000"))
    t("a7_applied_before_it_is_the_customers", "A7", ok(I1000), unknown,
      ok(identify("N-1", "P-1", "ACME", "05-15")),
      no(app("A-1", "P-1", "INV-1", 400, "05-14"), "ledger.before_in_books"),
      ok(app("A-1", "P-1", "INV-1", 400, "05-15")), open_("05-15", "INV-1#1 600/1000"))
    t("a7_not_applied_while_unidentified", "A7", ok(I1000), unknown,
      no(app("A-1", "P-1", "INV-1", 400, "05-10"), "ledger.cross_customer"))
    t("a7_identified_as_another_customer_than_the_debtor", "A7", ok(I1000), unknown,
      ok(identify("N-1", "P-1", "BETA"), eff="05-10", rec="05-20"),
      no(app("A-1", "P-1", "INV-1", 400, "05-10"), "ledger.cross_customer"))
    t("a7_unidentified_cash_bounces", "A7", unknown, ok(rev("R-1", "P-1", "05-12")),
      open_("05-11", "P-1#1 -400 customer=-"), open_("05-12"))
    t("a7_identified_cash_bounces", "A7", ok(I1000), unknown,
      ok(identify("N-1", "P-1", "ACME"), eff="05-10", rec="05-12"),
      ok(app("A-1", "P-1", "INV-1", 400, "05-10")), ok(rev("R-1", "P-1", "05-20")),
      open_("05-20", "INV-1#1 1000"))
    t("a7_an_overpayment_stays_unapplied", "A7", ok(I1000), ok(pay("P-1", "05-10", 1200)),
      ok(app("A-1", "P-1", "INV-1", 1000, "05-10")), open_("05-10", "P-1#1 -200/-1200"))
    t("a7_put_on_account_on_purpose_it_is_still_open", "A7", ok(P400),
      ok(dim("O-1", "P-1", "on_account", 400, "05-11")), open_("05-11", "P-1#1 -400"))


def locks(t):
    for on, word in (("03-30", "before"), ("03-31", "on"), ("04-01", "after")):
        closed = word != "after"
        told = inv("INV-2", on, 500)
        t(f"f4d_invoice_{word}_the_lock_date", "F4d", ok(lock("L-1", "03-31")),
          no(told, "ledger.period_locked") if closed else ok(told))
        t(f"f4d_invoice_{word}_the_lock_date_first_open_day", "F4d",
          ok(policy("Y-1", locked_period="first_open_day")), ok(lock("L-1", "03-31")),
          moved(told, "04-01") if closed else ok(told),
          open_("04-01", f"INV-2#1 500 due={on}"), open_("03-31"))
    t("f4d_the_posting_date_is_what_counts", "F4d", ok(lock("L-1", "03-31")),
      ok(inv("INV-1", "03-15", 500, posting="04-01")),
      no(inv("INV-2", "04-15", 500, posting="03-31"), "ledger.period_locked"))
    t("f4d_due_dates_stay", "F4d", ok(policy("Y-1", locked_period="first_open_day")),
      ok(lock("L-1", "03-31")), moved(I1000, "04-01"), open_("04-01", "INV-1#1 1000 due=03-31"))
    t("f4d_a_receipt_keeps_its_value_date", "F4d",
      ok(policy("Y-1", locked_period="first_open_day")),
      ok(inv("INV-1", "03-01", 1000)), ok(lock("L-1", "03-31")),
      moved(pay("P-1", "03-20", 400), "04-01"),
      open_("03-31", "INV-1#1 1000"), open_("04-01", "INV-1#1 1000", "P-1#1 -400 due=03-20"),
      moved(app("A-1", "P-1", "INV-1", 400, "03-20"), "04-01"), open_("04-01", "INV-1#1 600/1000"))
    start = (ok(I1000), ok(pay("P-1", "03-20", 400)))
    told = app("A-1", "P-1", "INV-1", 400, "03-25")
    t("f4d_an_application_in_a_closed_period", "F4d", *start, ok(lock("L-1", "03-31")),
      no(told, "ledger.period_locked"))
    t("f4d_an_application_moves_to_the_first_open_day", "F4d", *start,
      ok(policy("Y-1", locked_period="first_open_day")), ok(lock("L-1", "03-31")),
      moved(told, "04-01"), open_("03-31", "INV-1#1 1000", "P-1#1 -400"),
      open_("04-01", "INV-1#1 600/1000"))
    t("f4d_every_kind_that_changes_amounts_heeds_the_lock", "F4d", *start, ok(lock("L-1", "03-31")),
      no(debit("DN-1", "03-25", 1), "ledger.period_locked"),
      no(note("CN-1", "03-25", 1), "ledger.period_locked"),
      no(pay("P-2", "03-25", 1), "ledger.period_locked"),
      no(refund("F-1", "03-25", 1), "ledger.period_locked"),
      no(adj("W-1", "discount", "INV-1", 1, "03-25"), "ledger.period_locked"),
      no(transfer("T-1", "INV-1", 1, "03-25", "BETA"), "ledger.period_locked"),
      no(residual("S-1", "INV-1", 1, "03-25"), "ledger.period_locked"),
      no(convert("V-1", "INV-1", "1 EUR", "1 USD", "03-25"), "ledger.period_locked"),
      no(terms("C-1", "INV-1", "04-15", "03-25"), "ledger.period_locked"),
      no(rev("R-1", "P-1", "03-25"), "ledger.period_locked"),
      open_("03-31", "INV-1#1 1000", "P-1#1 -400"))
    t("f4d_dimensions_pass", "F4d", *start, ok(lock("L-1", "03-31")),
      ok(dim("D-1", "INV-1", "disputed", 100, "03-25")),
      ok(dim("D-2", "INV-1", "promised", 100, "03-31")),
      ok(dim("D-3", "P-1", "on_account", 5, "03-25")))
    t("f4d_a_lock_moves_on", "F4d", ok(lock("L-1", "03-31")), ok(inv("INV-1", "04-01", 5)),
      ok(lock("L-2", "04-30")), no(inv("INV-2", "04-30", 5), "ledger.period_locked"),
      ok(inv("INV-3", "05-01", 5)))
    for word, through in (("earlier", "03-30"), ("open", None)):
        t(f"f4d_moving_back_to_{word}_needs_a_reason", "F4d", ok(lock("L-1", "03-31")),
          no(lock("L-2", through), "record.invalid"),
          ok(lock("L-3", through, reason="audit correction")), ok(inv("INV-1", "03-31", 5)))
    t("f4d_the_same_day_again_needs_no_reason", "F4d", ok(lock("L-1", "03-31")),
      ok(lock("L-2", "03-31")), no(inv("INV-1", "03-31", 5), "ledger.period_locked"))
    t("f4d_a_lock_repeated", "F4d", ok(lock("L-1", "03-31")), ok(lock("L-2", "04-30")),
      again(lock("L-1", "03-31"), 1), no(inv("INV-1", "04-30", 5), "ledger.period_locked"))


def more_locks(t):
    t("f5b_a_lock_is_the_creditors", "F5b", ok(lock("L-1", "03-31", creditor="A")),
      no(inv("INV-1", "03-31", 5, creditor="A"), "ledger.period_locked"),
      ok(inv("INV-1", "03-31", 5, creditor="B")), ok(inv("INV-2", "03-31", 5)))
    two = (ok(policy("Y-1", across_creditors=True)), ok(inv("INV-1", "03-01", 1000, creditor="A")),
           ok(pay("P-1", "03-10", 400, creditor="B")))
    for whose in ("A", "B"):
        t(f"f4d_an_application_across_creditors_heeds_the_lock_of_{whose.lower()}", "F4d", *two,
          ok(lock("L-1", "03-31", creditor=whose)),
          no(app("A-1", "P-1", "INV-1", 400, "03-31"), "ledger.period_locked"),
          ok(app("A-1", "P-1", "INV-1", 400, "04-01")))
    t("f4d_the_later_of_both_locks_moves_it", "F4d",
      ok(policy("Y-1", across_creditors=True, locked_period="first_open_day")),
      ok(inv("INV-1", "03-01", 1000, creditor="A")), ok(pay("P-1", "03-10", 400, creditor="B")),
      ok(lock("L-1", "03-31", creditor="A")), ok(lock("L-2", "04-30", creditor="B")),
      moved(app("A-1", "P-1", "INV-1", 400, "03-20"), "05-01"), open_("05-01", "INV-1#1 600/1000"))
    start = (ok(I1000), ok(pay("P-1", "03-20", 400)), ok(app("A-1", "P-1", "INV-1", 400, "03-25")))
    t("f4d_a_bounce_in_a_closed_period", "F4d", *start, ok(lock("L-1", "03-31")),
      no(rev("R-1", "P-1", "03-31"), "ledger.period_locked"), ok(rev("R-1", "P-1", "04-01")),
      open_("04-01", "INV-1#1 1000"))
    t("f4d_a_bounce_moves_whole", "F4d", *start, ok(policy("Y-1", locked_period="first_open_day")),
      ok(lock("L-1", "03-31")), moved(rev("R-1", "P-1", "03-26"), "04-01"),
      open_("03-31", "INV-1#1 600/1000"), open_("04-01", "INV-1#1 1000"))
    t("f4d_each_opposite_is_judged_on_its_own_day", "F4d", ok(I1000), ok(pay("P-1", "03-20", 400)),
      ok(app("A-1", "P-1", "INV-1", 400, "04-10")), ok(lock("L-1", "03-31")),
      ok(rev("R-1", "A-1", "03-25"), eff="04-10"), open_("04-10", "INV-1#1 1000", "P-1#1 -400"))
    t("f4d_only_the_closed_opposites_of_a_bounce_move", "F4d", ok(I1000),
      ok(pay("P-1", "03-20", 400)), ok(app("A-1", "P-1", "INV-1", 400, "04-10")),
      ok(policy("Y-1", locked_period="first_open_day")), ok(lock("L-1", "03-31")),
      moved(rev("R-1", "P-1", "03-25"), "04-01"), open_("03-31", "INV-1#1 1000", "P-1#1 -400"),
      open_("04-01", "INV-1#1 1000"), open_("04-10", "INV-1#1 1000"))
    t("f4d_a_reopened_period_takes_entries_again", "F4d", ok(lock("L-1", "03-31")),
      no(I1000, "ledger.period_locked"), ok(lock("L-2", "02-28", reason="late invoice")), ok(I1000),
      ok(lock("L-3", "03-31")), ok(P400),
      open_("05-10", "INV-1#1 1000", "P-1#1 -400"))
    t("f4d_before_a_lock_and_known_then", "F4d", ok(I1000), ok(lock("L-1", "03-31"), rec="04-05"),
      open_("03-31", "INV-1#1 1000"), open_("03-31", "INV-1#1 1000", k="03-31"))
    t("f4d_a_term_change_moves_too", "F4d", ok(I1000),
      ok(policy("Y-1", locked_period="first_open_day")),
      ok(lock("L-1", "03-31")), moved(terms("C-1", "INV-1", "04-15", "03-20"), "04-01"),
      open_("03-31", "INV-1#1 1000 due=03-31"), open_("04-01", "INV-1#1 1000 due=04-15"))
    t("f4d_the_last_day_of_all_has_no_open_day_after", "F4d", ok(lock("L-1", "9999-12-30")),
      no(inv("INV-1", "9999-12-30", 5), "ledger.period_locked"), ok(inv("INV-2", "9999-12-31", 5)))


def openings(t):
    half = opening("INV-7", "invoice", "2025-11-03", "01-01", 1000, 400, due="2025-12-03")
    t("f4e_half_paid_item", "F4e", ok(half), open_("01-01", "INV-7#1 400/1000 due=2025-12-03"),
      open_("06-30", "INV-7#1 400/1000"))
    t("f4e_an_earlier_day_is_an_error", "F4e", ok(half), open_no("2025-12-31", "ledger.take_over"),
      open_no("0001-01-01", "ledger.take_over"), open_("01-01", "INV-7#1 400/1000"))
    t("f4e_fully_open_and_settled_items", "F4e",
      ok(opening("INV-7", "invoice", "2025-11-03", "01-01", 1000, 1000)),
      ok(opening("INV-8", "invoice", "2025-11-03", "01-01", 500, 0)),
      open_("01-01", "INV-7#1 1000 due=2025-11-03"))
    t("f4e_one_take_over_date_a_creditor", "F4e", ok(half),
      no(opening("INV-8", "invoice", "2025-11-03", "01-02", 1, 1), "ledger.take_over"),
      no(opening("INV-8", "invoice", "2025-11-03", "2025-12-31", 1, 1), "ledger.take_over"),
      ok(opening("INV-8", "invoice", "2025-11-03", "01-01", 1, 1)),
      open_("01-01", "INV-7#1 400/1000", "INV-8#1 1 due=2025-11-03"))
    t("f4e_another_date_for_another_creditor", "F4e",
      ok(opening("INV-7", "invoice", "2025-11-03", "01-01", 1, 1, creditor="A")),
      ok(opening("INV-8", "invoice", "2025-11-03", "02-01", 2, 2, creditor="B")),
      open_no("01-31", "ledger.take_over"),
      open_("02-01", "INV-7#1 1 due=2025-11-03", "INV-8#1 2 due=2025-11-03"))
    t("f4e_paid_after_the_take_over", "F4e", ok(half), ok(pay("P-1", "01-10", 500)),
      no(app("A-1", "P-1", "INV-7", "400.01", "01-10"), "ledger.over_applied", "01-10"),
      ok(app("A-1", "P-1", "INV-7", 400, "01-10")), open_("01-10", "P-1#1 -100/-500"))
    t("f4e_the_opening_is_reversed_like_an_application", "F4e", ok(half),
      ok(rev("R-1", "INV-7", "01-20")), open_("01-19", "INV-7#1 400/1000"),
      open_("01-20", "INV-7#1 1000"), no(rev("R-2", "INV-7", "01-21"), "ledger.already_reversed"))
    t("f4e_the_opening_reversed_before_the_take_over", "F4e", ok(half),
      ok(rev("R-1", "INV-7", "2025-12-15"), eff="01-01", rec="01-20"),
      open_("01-01", "INV-7#1 1000"))
    t("f4e_taken_over_cash", "F4e",
      ok(opening("P-7", "payment", "2025-12-28", "01-01", 300, 120)),
      ok(inv("INV-1", "01-05", 200)),
      open_("01-01", "P-7#1 -120/-300 due=2025-12-28"),
      ok(app("A-1", "P-7", "INV-1", 120, "01-05")),
      open_("01-05", "INV-1#1 80/200"))
    t("f4e_taken_over_cash_of_an_unknown_payer", "F4e",
      ok(opening("P-7", "payment", "2025-12-28", "01-01", 300, 300, customer=None)),
      open_("01-01", "P-7#1 -300 customer=- due=2025-12-28"))
    t("f4e_only_cash_may_lack_its_customer", "F4e",
      no(opening("INV-7", "invoice", "2025-12-28", "01-01", 300, 300, customer=None),
          "record.invalid"))
    t("f4e_settled_from_the_earliest_due", "F4e",
      ok(opening("INV-7", "invoice", "2025-11-03", "01-01", 1000, 400,
                 plan=[("2025-12-03", 500), ("01-03", 500)])), open_("01-01", "INV-7#2 400/500"))
    t("f4e_settled_from_the_earliest_due_not_the_first", "F4e",
      ok(opening("INV-7", "invoice", "2025-11-03", "01-01", 1000, 900,
                 plan=[("01-03", 500), ("2025-12-03", 500)])),
      open_("01-01", "INV-7#1 500", "INV-7#2 400/500"))
    for name, form in {
            "open_above_the_original": dict(original=1000, left="1000.01"),
            "negative_open": dict(original=1000, left=-1),
            "dated_after_the_take_over": dict(original=1, left=1, on="01-02")}.items():
        on = form.pop("on", "2025-12-01")
        t(f"f4e_{name}", "F4e", no(opening("INV-7", "invoice", on, "01-01", **form),
            "record.invalid"))
    t("f4e_dated_on_the_take_over", "F4e",
      ok(opening("INV-7", "invoice", "01-01", "01-01", 1, 1)),
      open_("01-01", "INV-7#1 1 due=01-01"))


def term_changes(t):
    t("t12_the_new_due_date_from_its_day_on", "T12", ok(I1000),
      ok(terms("C-1", "INV-1", "04-15", "04-20")), open_("04-19", "INV-1#1 1000 due=03-31"),
      open_("04-20", "INV-1#1 1000 due=04-15"), open_("04-25", "INV-1#1 1000 due=04-15"))
    t("t12_waive_past_is_the_same_due_date", "T12", ok(I1000),
      ok(terms("C-1", "INV-1", "04-15", "04-20", waive=True)),
      open_("04-25", "INV-1#1 1000 due=04-15"))
    t("t12_known_then", "T12", ok(I1000), ok(terms("C-1", "INV-1", "04-15", "03-20"), rec="04-20"),
      open_("04-19", "INV-1#1 1000 due=03-31", k="04-19"), open_("04-19", "INV-1#1 1000 due=04-15"))
    t("t12_the_later_effective_date_wins", "T12", ok(I1000),
      ok(terms("C-1", "INV-1", "04-15", "04-20")),
      ok(terms("C-2", "INV-1", "05-15", "04-10"), rec="04-21"),
      open_("04-09", "INV-1#1 1000 due=03-31"), open_("04-10", "INV-1#1 1000 due=05-15"),
      open_("04-20", "INV-1#1 1000 due=04-15"))
    t("t12_of_one_day_the_last_recorded_wins", "T12", ok(I1000),
      ok(terms("C-1", "INV-1", "04-15", "04-01")), ok(terms("C-2", "INV-1", "05-15", "04-01")),
      open_("04-01", "INV-1#1 1000 due=05-15"))
    t("t12_repeated", "T12", ok(I1000), ok(terms("C-1", "INV-1", "04-15", "04-01")),
      again(terms("C-2", "INV-1", "04-15", "04-01"), 2), open_("04-01", "INV-1#1 1000 due=04-15"))
    t("t12_same_id_other_content", "T12", ok(I1000), ok(terms("C-1", "INV-1", "04-15", "04-01")),
      no(terms("C-1", "INV-1", "04-16", "04-01"), "ledger.id_conflict"))
    t("t12_an_earlier_due_date", "T12", ok(I1000), ok(terms("C-1", "INV-1", "03-15", "03-10")),
      open_("03-10", "INV-1#1 1000 due=03-15"))
    for on, error in (("02-28", True), ("03-01", False)):
        told = terms("C-1", "INV-1", "04-15", on)
        t(f"t12_{'before' if error else 'on'}_the_posting_date", "T12", ok(I1000),
          no(told, "ledger.before_in_books") if error else ok(told))
    t("t12_taken_back", "T12", ok(I1000), ok(terms("C-1", "INV-1", "04-15", "04-01")),
      ok(rev("R-1", "C-1", "04-10")), open_("04-09", "INV-1#1 1000 due=04-15"),
      open_("04-10", "INV-1#1 1000 due=03-31"))
    t("t12_taken_back_it_is_no_repetition", "T12", ok(I1000),
      ok(terms("C-1", "INV-1", "04-15", "04-01")),
      ok(rev("R-1", "C-1", "04-10")), ok(terms("C-2", "INV-1", "04-15", "04-12")),
      open_("04-11", "INV-1#1 1000 due=03-31"), open_("04-12", "INV-1#1 1000 due=04-15"))
    t("t12_whole_money_that_comes_back_ages_anew", "T12", ok(I1000), ok(pay("P-1", "03-10", 400)),
      ok(app("A-1", "P-1", "INV-1", 400, "03-10")), ok(terms("C-1", "INV-1", "04-15", "04-01")),
      ok(rev("R-1", "P-1", "04-20")), open_("04-20", "INV-1#1 1000 due=04-15"))
    t("t12_one_installment_of_two", "T12",
      ok(inv("INV-1", "03-01", 1000, plan=[("03-31", 500), ("04-30", 500)])),
      ok(terms("C-1", "INV-1#1", "05-31", "03-20")),
      open_("03-20", "INV-1#1 500 due=05-31", "INV-1#2 500 due=04-30"))


def parts(t):
    start = (ok(I1000), ok(pay("P-1", "03-10", 400)), ok(app("A-1", "P-1", "INV-1", 400, "03-10")),
             ok(terms("C-1", "INV-1", "04-15", "03-25", "residual")))
    back = (*start, ok(rev("R-1", "P-1", "04-01")))
    t("t12_residual_is_a_part_of_its_own", "T12", *start, open_("03-24", "INV-1#1 600/1000"),
      open_("03-25", "INV-1#1.1 600 due=04-15"))
    t("t12_a_bounce_returns_to_the_old_part", "T12", *back,
      open_("04-01", "INV-1#1 400/1000 due=03-31", "INV-1#1.1 600 due=04-15"))
    t("t12_an_unapplication_returns_to_the_old_part", "T12", *start, ok(rev("R-1", "A-1", "04-01")),
      open_("04-01", "INV-1#1 400/1000 due=03-31", "INV-1#1.1 600 due=04-15", "P-1#1 -400"))
    two = (*back, ok(pay("P-2", "04-05", 1000)))
    t("t12_a_payment_reduces_the_earlier_due_first", "T12", *two,
      ok(app("A-2", "P-2", "INV-1", 500, "04-05")),
      open_("04-05", "INV-1#1.1 500/600 due=04-15", "P-2#1 -500/-1000"))
    t("t12_a_payment_below_the_earlier_part", "T12", *two,
      ok(app("A-2", "P-2", "INV-1", 399, "04-05")),
      open_("04-05", "INV-1#1 1/1000", "INV-1#1.1 600 due=04-15", "P-2#1 -601/-1000"))
    t("t12_a_payment_of_all_parts", "T12", *two, ok(app("A-2", "P-2", "INV-1", 1000, "04-05")),
      open_("04-05"))
    t("t12_a_named_part", "T12", *two, ok(app("A-2", "P-2", "INV-1#1.1", 500, "04-05")),
      open_("04-05", "INV-1#1 400/1000", "INV-1#1.1 100/600 due=04-15", "P-2#1 -500/-1000"),
      no(app("A-3", "P-2", "INV-1#1.1", "100.01", "04-05"), "ledger.over_applied", "04-05"))
    t("t12_the_first_part_named", "T12", *two, ok(app("A-2", "P-2", "INV-1#1.0", 400, "04-05")),
      open_("04-05", "INV-1#1.1 600 due=04-15", "P-2#1 -600/-1000"),
      no(app("A-3", "P-2", "INV-1#1.0", "0.01", "04-05"), "ledger.over_applied", "04-05"))
    t("t12_an_unapplication_gives_back_to_the_parts_it_took_from", "T12", *two,
      ok(app("A-2", "P-2", "INV-1", 500, "04-05")), ok(rev("R-2", "A-2", "04-10")),
      open_("04-10", "INV-1#1 400/1000", "INV-1#1.1 600 due=04-15", "P-2#1 -1000"))
    t("t12_the_new_part_may_have_the_earlier_due_date", "T12", ok(I1000),
      ok(pay("P-1", "03-10", 400)),
      ok(app("A-1", "P-1", "INV-1", 400, "03-10")),
      ok(terms("C-1", "INV-1", "03-28", "03-25", "residual")), ok(rev("R-1", "P-1", "03-26")),
      ok(pay("P-2", "03-27", 1000)), ok(app("A-2", "P-2", "INV-1", 500, "03-27")),
      open_("03-27", "INV-1#1 400/1000 due=03-31", "INV-1#1.1 100/600 due=03-28",
          "P-2#1 -500/-1000"))
    t("t12_residual_repeated", "T12", *start,
      again(terms("C-2", "INV-1", "04-15", "03-25", "residual"), 4),
      open_("03-25", "INV-1#1.1 600 due=04-15"))
    t("t12_residual_of_an_unpaid_item", "T12", ok(I1000),
      ok(terms("C-1", "INV-1", "04-15", "03-25", "residual")),
      open_("03-24", "INV-1#1 1000"), open_("03-25", "INV-1#1.1 1000 due=04-15"))
    t("t12_residual_known_then", "T12", ok(I1000),
      ok(terms("C-1", "INV-1", "04-15", "03-25", "residual"),
                                                    rec="04-10"),
      open_("03-25", "INV-1#1 1000 due=03-31", k="04-09"),
      open_("03-25", "INV-1#1.1 1000 due=04-15", k="04-10"))
    t("t12_a_write_off_of_the_document_takes_the_earlier_due_first", "T12", *back,
      ok(adj("W-1", "write_off", "INV-1", 450, "04-05")),
      open_("04-05", "INV-1#1.1 550/600 due=04-15"))


def installments(t):
    plan = ok(inv("INV-1", "03-01", 1000, plan=[("03-31", 500), ("04-30", 300), ("05-31", 200)]))
    cash = ok(pay("P-1", "03-10", 2000))
    t("g4_each_installment_is_an_item", "G4", plan,
      open_("03-01", "INV-1#1 500", "INV-1#2 300", "INV-1#3 200"))
    for amount, left, rest in (
            ("499.99", ["INV-1#1 0.01/500", "INV-1#2 300", "INV-1#3 200"], "-1500.01"),
            ("500", ["INV-1#2 300", "INV-1#3 200"], "-1500"),
            ("500.01", ["INV-1#2 299.99/300", "INV-1#3 200"], "-1499.99"),
            ("800", ["INV-1#3 200"], "-1200"), ("1000", [], "-1000")):
        t(f"g4_{amount.replace('.', '_')}_by_due_date", "G4", plan, cash,
          ok(app("A-1", "P-1", "INV-1", amount, "03-10")),
          open_("03-10", *left, f"P-1#1 {rest}/-2000"))
    t("g4_more_than_all_installments", "G4", plan, cash,
      no(app("A-1", "P-1", "INV-1", "1000.01", "03-10"), "ledger.over_applied", "03-10"))
    t("g4_by_due_date_not_by_number", "G4",
      ok(inv("INV-1", "03-01", 1000, plan=[("05-31", 500), ("03-31", 500)])), cash,
      ok(app("A-1", "P-1", "INV-1", 600, "03-10")),
      open_("03-10", "INV-1#1 400/500", "P-1#1 -1400/-2000"))
    t("g4_of_one_due_date_by_number", "G4",
      ok(inv("INV-1", "03-01", 1000, plan=[("03-31", 500), ("03-31", 500)])), cash,
      ok(app("A-1", "P-1", "INV-1", 600, "03-10")),
      open_("03-10", "INV-1#2 400/500", "P-1#1 -1400/-2000"))
    t("g4_by_the_due_date_in_force", "G4", plan, cash, ok(terms("C-1", "INV-1#1", "06-30", "03-05"),
                                                         rec="03-10"),
      ok(app("A-1", "P-1", "INV-1", 300, "03-10")),
      open_("03-10", "INV-1#1 500 due=06-30", "INV-1#3 200", "P-1#1 -1700/-2000"))
    t("g4_of_one_due_date_a_part_stands_by_its_installment", "G4",
      ok(inv("INV-1", "03-01", 1000, plan=[("03-20", 600), ("03-31", 400)])),
      ok(terms("C-1", "INV-1#1", "03-31", "03-10", applies_to="residual")),
      ok(pay("P-1", "03-15", 700)), ok(app("A-1", "P-1", "INV-1", 700, "03-15")),
      open_("03-31", "INV-1#2 300/400 due=03-31"))
    t("a12_the_same_item_by_another_name", "A12", ok(inv("INV-1", "03-01", 1000, due="03-31")),
      ok(pay("P-1", "03-10", 400)), ok(app("A-1", "P-1", "INV-1", 40, "03-10", line="1")),
      again(app("A-2", "P-1", "INV-1#1", 40, "03-10", line="1"), 3),
      no(app("A-3", "P-1", "INV-1#1", 41, "03-10", line="1"), "ledger.application_conflict"),
      no(app("A-4", "P-1", "INV-1#2", 40, "03-10", line="1"), "ledger.application_conflict"))
    t("a12_of_two_installments_the_first_is_another_item", "A12", plan, cash,
      ok(app("A-1", "P-1", "INV-1", 40, "03-10", line="1")),
      no(app("A-2", "P-1", "INV-1#1", 40, "03-10", line="1"), "ledger.application_conflict"))
    t("t12_the_same_change_by_another_name", "T12", ok(inv("INV-1", "03-01", 1000, due="03-31")),
      ok(terms("C-1", "INV-1", "04-15", "04-20")),
      again(terms("C-2", "INV-1#1", "04-15", "04-20"), 2),
      open_("04-20", "INV-1#1 1000 due=04-15"))
    t("g4_a_named_installment", "G4", plan, cash, ok(app("A-1", "P-1", "INV-1#3", 200, "03-10")),
      open_("03-10", "INV-1#1 500", "INV-1#2 300", "P-1#1 -1800/-2000"),
      no(app("A-2", "P-1", "INV-1#3", "0.01", "03-10"), "ledger.over_applied", "03-10"),
      no(app("A-2", "P-1", "INV-1#4", 1, "03-10"), "ledger.unknown_id"))
    t("g4_a_named_installment_and_no_more_than_it", "G4", plan, cash,
      no(app("A-1", "P-1", "INV-1#1", "500.01", "03-10"), "ledger.over_applied", "03-10"))
    t("g4_unapplied_to_the_installments_it_took_from", "G4", plan, cash,
      ok(app("A-1", "P-1", "INV-1", 700, "03-10")), ok(rev("R-1", "A-1", "03-12")),
      open_("03-12", "INV-1#1 500", "INV-1#2 300", "INV-1#3 200", "P-1#1 -2000"))
    t("g4_a_write_off_of_the_document_goes_by_due_date", "G4", plan,
      ok(adj("W-1", "write_off", "INV-1", 600, "03-10")),
      open_("03-10", "INV-1#2 200/300", "INV-1#3 200"))
    t("g4_free_to_the_end_when_back_dated", "G4", plan, cash,
      ok(app("A-1", "P-1", "INV-1", 500, "03-20")), ok(app("A-2", "P-1", "INV-1", 300, "03-15"),
                                                       rec="03-20"),
      open_("03-15", "INV-1#1 500", "INV-1#3 200", "P-1#1 -1700/-2000"),
      open_("03-20", "INV-1#3 200", "P-1#1 -1200/-2000"))
    t("g4_a_credit_note_in_installments_is_taken_by_due_date", "G4", ok(I1000),
      ok({"credit_note": {"id": "CN-1", "customer": "ACME", "date": "2026-03-05",
                          "total": {"amount": "300.00", "currency": "EUR"}, "schedule": {
                              "installments": [
                                  {"due": "2026-04-05", "nominal_due": "2026-04-05",
                                   "amount": {"amount": "100.00", "currency": "EUR"}},
                                  {"due": "2026-03-05", "nominal_due": "2026-03-05",
                                   "amount": {"amount": "200.00", "currency": "EUR"}}]}}}),
      ok(app("A-1", "CN-1", "INV-1", 250, "03-05")),
      open_("03-05", "INV-1#1 750/1000", "CN-1#1 -50/-100"))


def credits(t):
    t("k1_a_credit_note_of_an_invoice_stands_until_applied", "K1", ok(I1000),
      ok(note("CN-1", "03-10", 100, of="INV-1")), open_("03-10", "INV-1#1 1000", "CN-1#1 -100"),
      ok(app("A-1", "CN-1", "INV-1", 100, "03-10")), open_("03-10", "INV-1#1 900/1000"))
    t("k1_a_credit_note_without_a_reference", "K1", ok(note("CN-1", "03-10", 100)),
      open_("03-10", "CN-1#1 -100"))
    t("k1_a_credit_note_on_another_invoice_than_it_names", "K1", ok(I1000),
      ok(inv("INV-2", "03-01", 50)), ok(note("CN-1", "03-10", 100, of="INV-1")),
      ok(app("A-1", "CN-1", "INV-2", 50, "03-10")),
      open_("03-10", "INV-1#1 1000", "CN-1#1 -50/-100"))
    t("t9_a_credit_note_is_due_at_once", "T9", ok(note("CN-1", "03-10", 100, posting="03-12")),
      open_("03-12", "CN-1#1 -100 due=03-10"))
    t("f4b_a_credit_note_on_its_posting_date", "F4b", ok(I1000),
      ok(note("CN-1", "03-10", 100, posting="03-12")), open_("03-11", "INV-1#1 1000"),
      no(app("A-1", "CN-1", "INV-1", 100, "03-11"), "ledger.before_in_books"),
      ok(app("A-1", "CN-1", "INV-1", 100, "03-12")))
    t("k1_a_credit_note_of_a_group", "K1", ok(I1000), ok(inv("INV-2", "03-01", 50)),
      ok(note("CN-1", "03-10", 100, of="INV-1 INV-2")),
      ok(app("A-1", "CN-1", "INV-1", 60, "03-10")), ok(app("A-2", "CN-1", "INV-2", 40, "03-10")),
      open_("03-10", "INV-1#1 940/1000", "INV-2#1 10/50"))
    t("k5_an_advance_is_applied_on_invoicing", "K5", ok(pay("P-1", "02-01", 300, kind="advance")),
      open_("02-15", "P-1#1 -300 kind=advance"), ok(I1000),
      ok(app("A-1", "P-1", "INV-1", 300, "03-01")),
      open_("02-28", "P-1#1 -300 kind=advance"), open_("03-01", "INV-1#1 700/1000"))
    t("a7_a_credit_balance_refunded", "A7", ok(note("CN-1", "03-10", 100)),
      ok(refund("F-1", "03-20", 100)), open_("03-20", "CN-1#1 -100", "F-1#1 100"),
      ok(app("A-1", "CN-1", "F-1", 100, "03-20")), open_("03-20"))
    t("g10_debit_notes_and_charges_are_debits", "F5", ok(debit("DN-1", "03-01", 50)),
      ok(debit("DN-2", "03-01", 40, purpose="charge")),
      open_("03-01", "DN-1#1 50", "DN-2#1 40 kind=charge"))


PARTS = (write_offs, items_from_items, accounts, unidentified, locks, more_locks, openings,
         term_changes, parts, installments, credits)
