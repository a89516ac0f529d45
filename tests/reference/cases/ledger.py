"""Cases of the ledger: what is open when, as known when, under which key (F4–F4c, A11, A12)."""

from cases import entries, settling
from room import Room
from telling import (adj, again, app, changed, debit, dim, fx, identify, inv, lock, moved, no, note,
                     numbered, ok, open_, pay, policy, refund, residual, rev, tell, terms, together,
                     transfer)

I1000 = inv("INV-1", "03-01", 1000, due="03-31")
P400 = pay("P-1", "05-10", 400)
P1000 = pay("P-1", "05-10", 1000)


def rooms():
    room = Room("ledger")
    for part in PARTS + entries.PARTS + settling.PARTS:
        part(lambda name, rule, *steps: tell(room, name, rule, *steps))
    return [room]


def as_of(t):
    t("f4_nothing_before_the_posting_date", "F4", ok(I1000), open_("02-28"),
      open_("03-01", "INV-1#1 1000"), open_("03-31", "INV-1#1 1000"),
      open_("04-30", "INV-1#1 1000"))
    t("f4_an_empty_ledger", "F4", open_("01-01"))
    t("f4_the_first_and_last_day", "F4", ok(inv("INV-1", "0001-01-01", 1)),
      open_("0001-01-01", "INV-1#1 1"), open_("9999-12-31", "INV-1#1 1"))
    t("f4_posting_date_after_the_invoice_date", "F4",
      ok(inv("INV-1", "03-01", 1000, posting="03-05")),
      open_("03-04"), open_("03-05", "INV-1#1 1000"))
    t("f4_posting_date_before_the_invoice_date", "F4",
      ok(inv("INV-1", "03-05", 1000, posting="03-01")), open_("02-28"),
      open_("03-01", "INV-1#1 1000"))
    t("f4_due_on_its_date_without_a_schedule", "F4", ok(inv("INV-1", "03-01", 1000)),
      open_("03-01", "INV-1#1 1000 due=03-01"))
    t("f4_recorded_after_it_was_posted", "F4", ok(I1000, rec="03-10"),
      open_("03-05", "INV-1#1 1000"), open_("03-05", k="03-09"),
      open_("03-05", "INV-1#1 1000", k="03-10"))
    t("f4_recorded_before_it_is_posted", "F4", ok(inv("INV-1", "03-10", 1000), rec="03-01"),
      open_("03-09"), open_("03-10", "INV-1#1 1000", k="03-01"), open_("03-10", k="02-28"))
    t("edge10_as_of_before_and_after_the_receipt", "case 10", ok(I1000), ok(P400),
      ok(app("A-1", "P-1", "INV-1", 400, "05-10")), open_("04-30", "INV-1#1 1000"),
      open_("05-09", "INV-1#1 1000"), open_("05-10", "INV-1#1 600/1000"))
    t("edge10_bounce_back_dated", "case 10", ok(I1000), ok(P400),
      ok(app("A-1", "P-1", "INV-1", 400, "05-10")), ok(rev("R-1", "P-1", "05-10"), rec="05-20"),
      open_("05-15", "INV-1#1 600/1000", k="05-15"), open_("05-15", "INV-1#1 600/1000", k="05-19"),
      open_("05-15", "INV-1#1 1000", k="05-20"), open_("05-15", "INV-1#1 1000", k="05-31"),
      open_("05-15", "INV-1#1 1000"), open_("05-09", "INV-1#1 1000"))
    t("edge10_bounce_dated_the_day_it_came", "case 10", ok(I1000), ok(P400),
      ok(app("A-1", "P-1", "INV-1", 400, "05-10")), ok(rev("R-1", "P-1", "05-20")),
      open_("05-15", "INV-1#1 600/1000", k="05-15"), open_("05-15", "INV-1#1 600/1000", k="05-31"),
      open_("05-19", "INV-1#1 600/1000"), open_("05-20", "INV-1#1 1000"))
    t("f4_known_through_each_number", "F4", ok(I1000), ok(P400),
      ok(app("A-1", "P-1", "INV-1", 400, "05-10")), open_("05-31", k=0),
      open_("05-31", "INV-1#1 1000", k=1), open_("05-31", "INV-1#1 1000", "P-1#1 -400", k=2),
      open_("05-31", "INV-1#1 600/1000", k=3), open_("05-31", "INV-1#1 600/1000", k=99))
    t("f4_known_through_a_number_is_not_a_day", "F4", ok(I1000, rec="05-01"), ok(P400, rec="05-01"),
      open_("05-10", "INV-1#1 1000", k=1), open_("05-10", "INV-1#1 1000", "P-1#1 -400", k="05-01"))
    t("f4_settled_items_are_not_listed", "F4", ok(I1000), ok(P1000),
      ok(app("A-1", "P-1", "INV-1", 1000, "05-10")), open_("05-09", "INV-1#1 1000"),
      open_("05-10"))


def three_dates(t):
    t("f4b_a_receipt_lowers_the_account_on_its_value_date", "F4b", ok(I1000), ok(P400),
      open_("05-09", "INV-1#1 1000"), open_("05-10", "INV-1#1 1000", "P-1#1 -400"))
    t("f4b_a_receipt_lowers_the_account_on_its_posting_date", "F4b", ok(I1000),
      ok(pay("P-1", "05-10", 400, posting="05-12")), open_("05-11", "INV-1#1 1000"),
      open_("05-12", "INV-1#1 1000", "P-1#1 -400 due=05-10"))
    t("f4b_the_item_falls_on_the_application_date", "F4b", ok(I1000), ok(P400),
      ok(app("A-1", "P-1", "INV-1", 400, "05-20")),
      open_("05-19", "INV-1#1 1000", "P-1#1 -400"), open_("05-20", "INV-1#1 600/1000"))
    for on, error in (("05-09", True), ("05-10", False), ("05-11", False)):
        word = {"05-09": "before", "05-10": "on", "05-11": "after"}[on]
        told = app("A-1", "P-1", "INV-1", 400, on)
        t(f"f4b_application_{word}_the_value_date", "F4b", ok(I1000), ok(P400),
          no(told, "ledger.before_in_books") if error else ok(told),
          open_("05-11", *(["INV-1#1 1000", "P-1#1 -400"] if error else ["INV-1#1 600/1000"])))
    for on, error in (("05-11", True), ("05-12", False)):
        told = app("A-1", "P-1", "INV-1", 400, on)
        t(f"f4b_application_{'before' if error else 'on'}_a_posting_date_after_the_value_date",
          "F4b", ok(I1000), ok(pay("P-1", "05-10", 400, posting="05-12")),
          no(told, "ledger.before_in_books") if error else ok(told))
    for on, error in (("05-11", True), ("05-12", False)):
        told = app("A-1", "P-1", "INV-1", 400, on)
        t(f"f4b_application_{'before' if error else 'on'}_a_value_date_after_the_posting_date",
          "F4b", ok(I1000), ok(pay("P-1", "05-12", 400, posting="05-10")),
          open_("05-10", "INV-1#1 1000", "P-1#1 -400 due=05-12"),
          no(told, "ledger.before_in_books") if error else ok(told))
    for on, error in (("02-28", True), ("03-01", False)):
        told = app("A-1", "P-1", "INV-1", 400, on)
        t(f"f4b_advance_cash_{'before' if error else 'on'}_the_day_of_its_invoice", "F4b",
          ok(pay("P-1", "02-01", 400)), ok(I1000),
          no(told, "ledger.before_in_books") if error else ok(told))
    for on, error in (("03-04", True), ("03-05", False)):
        told = app("A-1", "P-1", "INV-1", 400, on)
        t(f"f4b_application_{'before' if error else 'on'}_the_posting_date_of_the_invoice", "F4b",
          ok(pay("P-1", "02-01", 400)), ok(inv("INV-1", "03-01", 1000, posting="03-05")),
          no(told, "ledger.before_in_books") if error else ok(told))
    t("f4b_only_the_posting_date_of_an_invoice_counts", "F4b", ok(pay("P-1", "02-01", 400)),
      ok(inv("INV-1", "03-05", 1000, posting="03-01")),
      ok(app("A-1", "P-1", "INV-1", 400, "03-01")),
      open_("03-01", "INV-1#1 600/1000"))
    for on, error in (("02-28", True), ("03-01", False)):
        told = adj("W-1", "write_off", "INV-1", 10, on)
        t(f"f4c_adjustment_{'before' if error else 'on'}_the_posting_date", "F4c", ok(I1000),
          no(told, "ledger.before_in_books") if error else ok(told))
    t("f4b_value_date_after_the_day_known_still_counts", "F4b", ok(I1000),
      ok(pay("P-1", "05-20", 400), rec="05-10"),
      open_("05-20", "INV-1#1 1000", "P-1#1 -400", k="05-10"), open_("05-19", "INV-1#1 1000"))


def over_applied(t):
    t("f4c_one_cent_too_much_of_the_invoice", "F4c", ok(inv("INV-1", "03-01", "1000.00")),
      ok(pay("P-1", "03-10", 2000)),
      no(app("A-1", "P-1", "INV-1", "1000.01", "03-10"), "ledger.over_applied", "03-10"),
      ok(app("A-2", "P-1", "INV-1", "1000.00", "03-10")), open_("03-10", "P-1#1 -1000/-2000"))
    t("f4c_one_cent_too_much_of_the_receipt", "F4c", ok(I1000), ok(P400),
      no(app("A-1", "P-1", "INV-1", "400.01", "05-10"), "ledger.over_applied", "05-10"),
      ok(app("A-2", "P-1", "INV-1", "400.00", "05-10")))
    t("f4c_back_dated_into_a_later_application", "F4c", ok(I1000), ok(pay("P-1", "03-05", 1000)),
      ok(pay("P-2", "03-05", 1000)), ok(app("A-1", "P-1", "INV-1", 600, "03-20")),
      no(app("A-2", "P-2", "INV-1", 500, "03-10"), "ledger.over_applied", "03-20"),
      ok(app("A-3", "P-2", "INV-1", 400, "03-10")),
      open_("03-10", "INV-1#1 600/1000", "P-1#1 -1000", "P-2#1 -600/-1000"),
      open_("03-20", "P-1#1 -400/-1000", "P-2#1 -600/-1000"))
    t("f4c_the_first_of_several_bad_dates", "F4c", ok(I1000), ok(pay("P-1", "03-05", 2000)),
      ok(app("A-1", "P-1", "INV-1", 300, "03-20")), ok(app("A-2", "P-1", "INV-1", 300, "03-25")),
      no(app("A-3", "P-1", "INV-1", 500, "03-10"), "ledger.over_applied", "03-25"),
      no(app("A-4", "P-1", "INV-1", 800, "03-10"), "ledger.over_applied", "03-20"),
      no(app("A-5", "P-1", "INV-1", 1100, "03-10"), "ledger.over_applied", "03-10"))
    t("f4c_room_that_ends_before_a_reopening", "F4c", ok(I1000), ok(pay("P-1", "03-05", 1000)),
      ok(pay("P-2", "03-05", 1000)), ok(app("A-1", "P-1", "INV-1", 1000, "03-10")),
      ok(rev("R-1", "A-1", "03-20")),
      no(app("A-2", "P-2", "INV-1", 100, "03-19"), "ledger.over_applied", "03-19"),
      ok(app("A-3", "P-2", "INV-1", 100, "03-20")))
    t("f4c_a_hole_in_the_middle", "F4c", ok(I1000), ok(pay("P-1", "03-05", 1000)),
      ok(pay("P-2", "03-05", 1000)), ok(app("A-1", "P-1", "INV-1", 1000, "03-10")),
      ok(rev("R-1", "A-1", "03-20")),
      no(app("A-2", "P-2", "INV-1", 100, "03-05"), "ledger.over_applied", "03-10"))
    t("f4c_a_write_off_of_more_than_is_open", "F4c", ok(I1000), ok(P400),
      ok(app("A-1", "P-1", "INV-1", 400, "05-10")),
      no(adj("W-1", "write_off", "INV-1", "600.01", "05-10"), "ledger.over_applied", "05-10"),
      no(adj("W-2", "write_off", "INV-1", "600.01", "04-10"), "ledger.over_applied", "05-10"),
      ok(adj("W-3", "write_off", "INV-1", "600.00", "04-10")), open_("05-10"))
    t("f4c_refused_posts_change_nothing", "F4c", ok(I1000), ok(P400),
      no(app("A-1", "P-1", "INV-1", 500, "05-10"), "ledger.over_applied", "05-10"),
      open_("05-10", "INV-1#1 1000", "P-1#1 -400"), ok(app("A-1", "P-1", "INV-1", 400, "05-10")))
    for word, amount in (("zero", "0.00"), ("negative", "-1.00")):
        t(f"f4_an_application_of_a_{word}_amount", "F4", ok(I1000), ok(P400),
          no(app("A-1", "P-1", "INV-1", amount, "05-10"), "record.invalid"))
        t(f"f4_an_adjustment_of_a_{word}_amount", "F4", ok(I1000),
          no(adj("W-1", "discount", "INV-1", amount, "05-10"), "record.invalid"))
        t(f"f4_a_transfer_of_a_{word}_amount", "F4", ok(I1000),
          no(transfer("T-1", "INV-1", amount, "05-10", "BETA"), "record.invalid"))


def identity(t):
    t("a12_same_id_and_content", "A12", ok(I1000), again(I1000, 1), open_("03-01", "INV-1#1 1000"))
    t("a12_same_id_recorded_later", "A12", ok(I1000), again(I1000, 1, rec="07-01"))
    t("a12_same_id_recorded_earlier_than_the_last", "A12", ok(I1000), ok(P400),
      again(I1000, 1, rec="01-01"))
    t("a12_same_id_after_many_others", "A12", ok(I1000), ok(P400),
      ok(app("A-1", "P-1", "INV-1", 400, "05-10")), again(P400, 2), again(I1000, 1),
      again(app("A-1", "P-1", "INV-1", 400, "05-10"), 3))
    t("a12_other_amount", "A12", ok(I1000), no(inv("INV-1", "03-01", 999, due="03-31"),
                                               "ledger.id_conflict"))
    t("a12_other_date", "A12", ok(I1000), no(inv("INV-1", "03-02", 1000, due="03-31"),
                                             "ledger.id_conflict"))
    t("a12_other_kind", "A12", ok(I1000), no(pay("INV-1", "03-01", 1000), "ledger.id_conflict"))
    t("a12_other_customer", "A12", ok(I1000),
      no(inv("INV-1", "03-01", 1000, due="03-31", customer="BETA"), "ledger.id_conflict"))
    t("f5b_ids_are_unique_over_creditors", "F5b", ok(inv("INV-1", "03-01", 1000, creditor="A")),
      no(inv("INV-1", "03-01", 1000, creditor="B"), "ledger.id_conflict"))
    t("f5b_the_sole_creditor_need_not_be_named", "F5b", ok(I1000),
      again(inv("INV-1", "03-01", 1000, due="03-31", creditor="sole"), 1))
    t("a12_the_id_of_an_entry_for_a_document", "A12", ok(I1000), ok(P400),
      ok(app("A-1", "P-1", "INV-1", 400, "05-10")),
      no(inv("A-1", "05-10", 5), "ledger.id_conflict"))
    t("a12_an_id_of_another_case", "A12", ok(inv("INV-1", "03-01", 1000)),
      ok(inv("inv-1", "03-01", 1000)), open_("03-01", "INV-1#1 1000", "inv-1#1 1000"))
    t("a12_a_refused_id_is_free", "A12", ok(I1000),
      no(app("A-1", "P-1", "INV-1", 400, "05-10"), "ledger.unknown_id"), ok(P400),
      ok(app("A-1", "P-1", "INV-1", 400, "05-10")))
    t("f4d_repeated_after_a_lock", "F4d", ok(I1000), ok(lock("L-1", "03-31")), again(I1000, 1),
      no(inv("INV-2", "03-01", 1000), "ledger.period_locked"))
    t("f4d_repeated_after_it_was_moved", "F4d", ok(policy("Y-1", locked_period="first_open_day")),
      ok(lock("L-1", "03-31")), moved(I1000, "04-01"), again(I1000, 3, eff="04-01"),
      open_("03-31"), open_("04-01", "INV-1#1 1000"))
    t("f4d_a_moved_one_is_compared_as_handed_in", "F4d",
      ok(policy("Y-1", locked_period="first_open_day")), ok(lock("L-1", "03-31")),
      moved(inv("INV-1", "03-01", 1000), "04-01"),
      no(inv("INV-1", "04-01", 1000), "ledger.id_conflict"))
    t("a12_a_reversal_posted_twice", "A12", ok(I1000), ok(P400),
      ok(app("A-1", "P-1", "INV-1", 400, "05-10")), ok(rev("R-1", "A-1", "05-20")),
      again(rev("R-1", "A-1", "05-20"), 4), open_("05-20", "INV-1#1 1000", "P-1#1 -400"))
    t("f4_named_documents_must_be_known", "F4", ok(I1000), ok(P400),
      no(app("A-1", "P-9", "INV-1", 400, "05-10"), "ledger.unknown_id"),
      no(app("A-1", "P-1", "INV-9", 400, "05-10"), "ledger.unknown_id"),
      no(app("A-1", "P-1", "INV-1#2", 400, "05-10"), "ledger.unknown_id"),
      no(app("A-1", "P-1", "INV-1#1.1", 400, "05-10"), "ledger.unknown_id"),
      no(adj("W-1", "write_off", "INV-9", 1, "05-10"), "ledger.unknown_id"),
      no(transfer("T-1", "INV-9", 1, "05-10", "BETA"), "ledger.unknown_id"),
      no(residual("S-1", "INV-9", 1, "05-10"), "ledger.unknown_id"),
      no(terms("C-1", "INV-9", "05-10", "05-01"), "ledger.unknown_id"),
      no(rev("R-1", "A-9", "05-10"), "ledger.unknown_id"),
      no(identify("N-1", "P-9", "ACME"), "ledger.unknown_id"),
      no(dim("D-1", "INV-9", "disputed", 1, "05-10"), "ledger.unknown_id"),
      no(fx("X-1", "INV-9", 1, "05-10"), "ledger.unknown_id"))
    t("f4_an_entry_is_no_document", "F4", ok(I1000), ok(P400),
      ok(app("A-1", "P-1", "INV-1", 100, "05-10")),
      no(app("A-2", "A-1", "INV-1", 100, "05-10"), "ledger.wrong_kind"),
      no(adj("W-1", "discount", "INV-1", 1, "05-10", receipt="INV-1"), "ledger.wrong_kind"),
      no(adj("W-1", "discount", "INV-1", 1, "05-10", receipt="P-9"), "ledger.unknown_id"),
      no(identify("N-1", "INV-1", "BETA"), "ledger.wrong_kind"))


def keys(t):
    start = (ok(I1000), ok(inv("INV-2", "03-01", 500)), ok(pay("P-1", "05-10", 900)))
    first = app("A-1", "P-1", "INV-1", 400, "05-10", line="1")
    t("a12_same_line_item_and_amount", "A12", *start, ok(first),
      again(app("A-2", "P-1", "INV-1", 400, "05-10", line="1"), 4), open_(
          "05-10", "INV-1#1 600/1000", "INV-2#1 500", "P-1#1 -500/-900"))
    t("a12_same_line_another_date", "A12", *start, ok(first),
      again(app("A-2", "P-1", "INV-1", 400, "05-12", line="1"), 4, eff="05-10"))
    t("a12_same_line_other_amount", "A12", *start, ok(first),
      no(app("A-2", "P-1", "INV-1", 399, "05-10", line="1"), "ledger.application_conflict"))
    t("a12_same_line_other_item", "A12", *start, ok(first),
      no(app("A-2", "P-1", "INV-2", 400, "05-10", line="1"), "ledger.application_conflict"))
    t("a12_other_line_same_item_and_amount", "A12", *start, ok(first),
      ok(app("A-2", "P-1", "INV-1", 400, "05-10", line="2")),
      open_("05-10", "INV-1#1 200/1000", "INV-2#1 500", "P-1#1 -100/-900"))
    t("a12_same_line_of_another_receipt", "A12", *start, ok(pay("P-2", "05-10", 400)), ok(first),
      ok(app("A-2", "P-2", "INV-1", 400, "05-10", line="1")),
      open_("05-10", "INV-1#1 200/1000", "INV-2#1 500", "P-1#1 -500/-900"))
    t("a12_no_line_is_its_own_id", "A12", *start, ok(app("A-1", "P-1", "INV-1", 400, "05-10")),
      ok(app("A-2", "P-1", "INV-1", 400, "05-10")),
      open_("05-10", "INV-1#1 200/1000", "INV-2#1 500", "P-1#1 -100/-900"))
    t("a12_a_line_named_like_an_entry_without_one", "A12", *start,
      ok(app("A-1", "P-1", "INV-1", 400, "05-10")),
      again(app("A-2", "P-1", "INV-1", 400, "05-10", line="A-1"), 4),
      no(app("A-3", "P-1", "INV-2", 400, "05-10", line="A-1"), "ledger.application_conflict"))
    t("a12_unapplied_frees_the_line", "A12", *start, ok(first), ok(rev("R-1", "A-1", "05-12")),
      ok(app("A-2", "P-1", "INV-2", 300, "05-12", line="1")),
      no(app("A-3", "P-1", "INV-2", 200, "05-12", line="1"), "ledger.application_conflict"),
      open_("05-12", "INV-1#1 1000", "INV-2#1 200/500", "P-1#1 -600/-900"))
    t("a12_unapplied_frees_the_line_for_the_same_again", "A12", *start, ok(first),
      ok(rev("R-1", "A-1", "05-12")), ok(app("A-2", "P-1", "INV-1", 400, "05-12", line="1")),
      again(first, 4), open_("05-12", "INV-1#1 600/1000", "INV-2#1 500", "P-1#1 -500/-900"))
    t("a12_an_id_is_never_reused_though_its_line_is_free", "A12", *start, ok(first),
      ok(rev("R-1", "A-1", "05-12")),
      no(app("A-1", "P-1", "INV-2", 300, "05-12", line="1"), "ledger.id_conflict"))
    t("a12_same_line_recorded_earlier_than_the_last", "A12", *start, ok(first),
      again(app("A-2", "P-1", "INV-1", 400, "05-10", line="1"), 4, rec="01-01"))
    t("a12_same_line_after_a_lock", "A12", *start, ok(first), ok(lock("L-1", "05-31")),
      again(app("A-2", "P-1", "INV-1", 400, "05-10", line="1"), 4))


def unapplying(t):
    start = (ok(I1000), ok(P400), ok(app("A-1", "P-1", "INV-1", 400, "05-20")))
    for on, effective in (("05-01", "05-20"), ("05-19", "05-20"), ("05-20", "05-20"),
                          ("05-21", "05-21")):
        before = [open_("05-20", "INV-1#1 600/1000")] if on == "05-21" else []
        t(f"a11_unapplied_{on.replace('-', '_')}_counts_from_{effective.replace('-', '_')}", "A11",
          *start, ok(rev("R-1", "A-1", on), eff=effective),
          open_("05-19", "INV-1#1 1000", "P-1#1 -400"), *before,
          open_(effective, "INV-1#1 1000", "P-1#1 -400"))
    t("a11_unapplied_twice", "A11", *start, ok(rev("R-1", "A-1", "05-25")),
      no(rev("R-2", "A-1", "05-26"), "ledger.already_reversed"))
    t("a11_unapplied_of_an_unknown_entry", "A11", *start,
      no(rev("R-1", "A-2", "05-25"), "ledger.unknown_id"))
    t("a11_an_invoice_is_not_reversed_but_credited", "C23", ok(I1000),
      no(rev("R-1", "INV-1", "05-25"), "ledger.not_reversible"))
    t("a11_a_credit_note_is_not_reversed", "C23", ok(note("CN-1", "03-01", 100)),
      no(rev("R-1", "CN-1", "05-25"), "ledger.not_reversible"))
    t("a11_a_reversal_is_not_reversed", "A11", *start, ok(rev("R-1", "A-1", "05-25")),
      no(rev("R-2", "R-1", "05-26"), "ledger.not_reversible"))
    t("a11_a_lock_and_a_policy_are_not_reversed", "A11", ok(lock("L-1", "01-31")),
      ok(policy("Y-1")), no(rev("R-1", "L-1", "05-26"), "ledger.not_reversible"),
      no(rev("R-1", "Y-1", "05-26"), "ledger.not_reversible"))
    t("a11_applied_again_after_it_was_unapplied", "A11", *start, ok(rev("R-1", "A-1", "05-25")),
      ok(app("A-2", "P-1", "INV-1", 400, "05-25")), open_("05-24", "INV-1#1 600/1000"),
      open_("05-25", "INV-1#1 600/1000"))
    t("a11_one_of_two_applications", "A11", ok(I1000), ok(inv("INV-2", "03-01", 500)),
      ok(pay("P-1", "05-10", 900)), ok(app("A-1", "P-1", "INV-1", 400, "05-10")),
      ok(app("A-2", "P-1", "INV-2", 500, "05-10")), ok(rev("R-1", "A-2", "05-12")),
      open_("05-12", "INV-1#1 600/1000", "INV-2#1 500", "P-1#1 -500/-900"))
    t("a11_reopened_with_the_due_date_it_had", "A11", *start, ok(rev("R-1", "A-1", "07-01")),
      open_("07-01", "INV-1#1 1000 due=03-31", "P-1#1 -400"))
    t("a11_a_discount_taken_back_alone", "A11", ok(I1000),
      ok(adj("D-1", "discount", "INV-1", 20, "03-10")), open_("03-10", "INV-1#1 980/1000"),
      ok(rev("R-1", "D-1", "03-09"), eff="03-10"), open_("03-10", "INV-1#1 1000"),
      no(rev("R-2", "D-1", "03-12"), "ledger.already_reversed"))


def bounces(t):
    start = (ok(I1000), ok(inv("INV-2", "03-01", 500, due="04-30")), ok(P1000))
    apps = (ok(app("A-1", "P-1", "INV-1", 600, "05-10")),
        ok(app("A-2", "P-1", "INV-2", 300, "05-12")))
    whole = ("INV-1#1 1000", "INV-2#1 500")
    t("a11_bounce_with_several_applications", "A11", *start, *apps, ok(rev("R-1", "P-1", "05-20")),
      open_("05-19", "INV-1#1 400/1000", "INV-2#1 200/500", "P-1#1 -100/-1000"),
      open_("05-20", *whole))
    t("a11_bounce_before_an_application_takes_it_back_on_its_own_day", "A11", *start, *apps,
      ok(rev("R-1", "P-1", "05-11"), rec="05-20"),
      open_("05-10", "INV-1#1 400/1000", "INV-2#1 500", "P-1#1 -400/-1000"),
      open_("05-11", *whole), open_("05-12", *whole),
      open_("05-12", "INV-1#1 400/1000", "INV-2#1 200/500", "P-1#1 -100/-1000", k="05-19"))
    for on, effective in (("05-01", "05-10"), ("05-10", "05-10"), ("05-11", "05-11")):
        t(f"a11_bounce_of_{on.replace('-', '_')}_of_unapplied_cash", "A11", *start,
          ok(rev("R-1", "P-1", on), eff=effective), open_(effective, *whole),
          *([open_("05-10", *whole, "P-1#1 -1000")] if on == "05-11" else []))
    t("a11_bounce_with_a_discount_and_a_tolerance", "A11", ok(I1000), ok(pay("P-1", "03-10", 975)),
      ok(app("A-1", "P-1", "INV-1", 975, "03-10")),
      ok(adj("D-1", "discount", "INV-1", 20, "03-10", receipt="P-1")),
      ok(adj("D-2", "tolerance", "INV-1", 5, "03-10", receipt="P-1")), open_("03-10"),
      ok(rev("R-1", "P-1", "03-15")), open_("03-14"), open_("03-15", "INV-1#1 1000"),
      no(rev("R-2", "D-1", "03-16"), "ledger.already_reversed"),
      no(rev("R-3", "D-2", "03-16"), "ledger.already_reversed"),
      no(rev("R-4", "A-1", "03-16"), "ledger.already_reversed"),
      no(rev("R-5", "P-1", "03-16"), "ledger.already_reversed"))
    t("a11_bounce_leaves_a_discount_that_came_with_another_receipt", "A11", ok(I1000),
      ok(pay("P-1", "03-10", 490)), ok(pay("P-2", "03-10", 490)),
      ok(app("A-1", "P-1", "INV-1", 490, "03-10")), ok(app("A-2", "P-2", "INV-1", 490, "03-10")),
      ok(adj("D-1", "discount", "INV-1", 10, "03-10", receipt="P-1")),
      ok(adj("D-2", "discount", "INV-1", 10, "03-10", receipt="P-2")), open_("03-10"),
      ok(rev("R-1", "P-1", "03-15")), open_("03-15", "INV-1#1 500/1000"))
    t("a11_bounce_leaves_a_discount_without_a_receipt", "A11", ok(I1000),
      ok(pay("P-1", "03-10", 980)),
      ok(app("A-1", "P-1", "INV-1", 980, "03-10")),
      ok(adj("D-1", "discount", "INV-1", 20, "03-10")),
      ok(rev("R-1", "P-1", "03-15")), open_("03-15", "INV-1#1 980/1000"))
    t("a11_bounce_skips_what_was_unapplied_before", "A11", *start, *apps,
      ok(rev("R-1", "A-1", "05-15")), ok(rev("R-2", "P-1", "05-20")),
      open_("05-19", "INV-1#1 1000", "INV-2#1 200/500", "P-1#1 -700/-1000"), open_("05-20", *whole))
    t("a11_bounce_brings_a_refund_back_as_an_open_debit", "A11", ok(I1000),
      ok(pay("P-1", "05-10", 1400)),
      ok(app("A-1", "P-1", "INV-1", 1000, "05-10")), ok(refund("F-1", "05-15", 400)),
      ok(app("A-2", "P-1", "F-1", 400, "05-15")), open_("05-15"), ok(rev("R-1", "P-1", "05-20")),
      open_("05-19"), open_("05-20", "INV-1#1 1000", "F-1#1 400"))
    t("a11_bounce_of_before_the_refund", "A11", ok(pay("P-1", "05-10", 400)),
      ok(refund("F-1", "05-15", 400)), ok(app("A-1", "P-1", "F-1", 400, "05-15")),
      ok(rev("R-1", "P-1", "05-12"), rec="05-20"), open_("05-11", "P-1#1 -400"), open_("05-12"),
      open_("05-14"), open_("05-15", "F-1#1 400"))
    t("a11_bounce_leaves_a_residual_item", "A11", ok(I1000), ok(pay("P-1", "05-10", 900)),
      ok(app("A-1", "P-1", "INV-1", 900, "05-10")), ok(residual("S-1", "INV-1", 100, "05-10")),
      open_("05-10", "S-1#1 100 due=03-31"), ok(rev("R-1", "P-1", "05-20")),
      open_("05-20", "INV-1#1 900/1000", "S-1#1 100 due=03-31"))
    t("a11_bounced_twice", "A11", *start, ok(rev("R-1", "P-1", "05-20")),
      no(rev("R-2", "P-1", "05-21"), "ledger.already_reversed"))
    t("a11_nothing_is_left_to_apply_after_a_bounce", "A11", *start, ok(rev("R-1", "P-1", "05-20")),
      no(app("A-1", "P-1", "INV-1", 1, "05-20"), "ledger.over_applied", "05-20"),
      no(app("A-1", "P-1", "INV-1", 1, "05-15"), "ledger.over_applied", "05-20"))
    t("a11_an_agreed_reversal_has_the_same_amounts", "A11", *start, *apps,
      ok(rev("R-1", "P-1", "05-20", effect="from_reversal")), open_("05-20", *whole))
    t("a11_bounce_of_an_advance", "A11", ok(pay("P-1", "02-01", 400, kind="advance")), ok(I1000),
      ok(app("A-1", "P-1", "INV-1", 400, "03-01")), ok(rev("R-1", "P-1", "02-10"), rec="03-05"),
      open_("02-09", "P-1#1 -400 kind=advance"), open_("02-10"), open_("03-01", "INV-1#1 1000"))
    t("a11_bounce_of_a_receipt_of_zero_uses", "A11", ok(P400), ok(rev("R-1", "P-1", "05-10")),
      open_("05-10"), open_("05-10", "P-1#1 -400", k=1))


def on_value_date(t):
    back = ok(policy("Y-1", apply_on_value_date=True))
    t("f4b_policy_back_dates_to_the_value_date", "F4b", back, ok(I1000), ok(P400),
      moved(app("A-1", "P-1", "INV-1", 400, "05-20"), "05-10"), open_("05-09", "INV-1#1 1000"),
      open_("05-10", "INV-1#1 600/1000"))
    t("f4b_policy_on_the_value_date_itself_moves_nothing", "F4b", back, ok(I1000), ok(P400),
      ok(app("A-1", "P-1", "INV-1", 400, "05-10")))
    t("f4b_policy_not_before_the_invoice_is_posted", "F4b", back, ok(pay("P-1", "02-10", 400)),
      ok(inv("INV-1", "03-01", 1000, posting="03-05")),
      moved(app("A-1", "P-1", "INV-1", 400, "05-20"), "03-05"))
    t("f4b_policy_not_before_the_receipt_is_posted", "F4b", back, ok(I1000),
      ok(pay("P-1", "05-10", 400, posting="05-13")),
      moved(app("A-1", "P-1", "INV-1", 400, "05-20"), "05-13"))
    t("f4b_policy_not_before_the_value_date", "F4b", back, ok(I1000),
      ok(pay("P-1", "05-13", 400, posting="05-10")),
      moved(app("A-1", "P-1", "INV-1", 400, "05-20"), "05-13"))
    t("f4b_policy_first_day_with_room_to_the_end", "F4b", ok(I1000), ok(pay("P-1", "03-05", 1000)),
      ok(pay("P-2", "03-05", 1000)), ok(app("A-1", "P-1", "INV-1", 1000, "03-10")),
      ok(rev("R-1", "A-1", "03-20")), ok(policy("Y-1", apply_on_value_date=True)),
      moved(app("A-2", "P-2", "INV-1", 1000, "03-25"), "03-20"),
      open_("03-19", "P-2#1 -1000"), open_("03-20", "P-1#1 -1000"))
    t("f4b_policy_room_only_for_a_part", "F4b", ok(I1000), ok(pay("P-1", "03-05", 1000)),
      ok(pay("P-2", "03-05", 1000)), ok(app("A-1", "P-1", "INV-1", 600, "03-10")),
      ok(rev("R-1", "A-1", "03-20")), ok(policy("Y-1", apply_on_value_date=True)),
      moved(app("A-2", "P-2", "INV-1", 400, "03-25"), "03-05"),
      moved(app("A-3", "P-2", "INV-1", 100, "03-25"), "03-20"))
    t("f4b_policy_where_no_day_works", "F4b", ok(I1000), ok(P1000),
      ok(app("A-1", "P-1", "INV-1", 1000, "05-10")), ok(pay("P-2", "05-11", 100)),
      ok(policy("Y-1", apply_on_value_date=True)),
      no(app("A-2", "P-2", "INV-1", 100, "05-11"), "ledger.over_applied", "05-11"))
    t("f4b_policy_leaves_discounts_where_they_are", "F4b", back, ok(I1000),
      ok(pay("P-1", "03-10", 980)), moved(app("A-1", "P-1", "INV-1", 980, "03-15"), "03-10"),
      ok(adj("D-1", "discount", "INV-1", 20, "03-15", receipt="P-1")),
      open_("03-14", "INV-1#1 20/1000"), open_("03-15"))
    t("f4b_policy_repeated_as_handed_in", "F4b", back, ok(I1000), ok(P400),
      moved(app("A-1", "P-1", "INV-1", 400, "05-20"), "05-10"),
      again(app("A-1", "P-1", "INV-1", 400, "05-20"), 4, eff="05-10"),
      no(app("A-1", "P-1", "INV-1", 400, "05-10"), "ledger.id_conflict"))


def wholes(t):
    t("f4_together_is_one_entry", "design 3.1", ok(together(
        "G-1", I1000, P400, app("A-1", "P-1", "INV-1", 400, "05-10"))),
      open_("05-10", "INV-1#1 600/1000"), open_("05-10", "INV-1#1 600/1000", k=1),
      ok(inv("INV-2", "06-01", 5)))
    t("f4_together_falls_together", "design 3.1", ok(P400), no(together(
        "G-1", I1000, app("A-1", "P-1", "INV-1", 400, "05-09")), "ledger.before_in_books"),
      open_("05-10", "P-1#1 -400"), ok(I1000), ok(app("A-1", "P-1", "INV-1", 400, "05-10")))
    t("f4_together_falls_on_its_last_fact", "design 3.1", ok(I1000), ok(P400), no(together(
        "G-1", app("A-1", "P-1", "INV-1", 100, "05-10"),
        adj("W-1", "write_off", "INV-1", 5, "05-10"),
        app("A-2", "P-1", "INV-9", 100, "05-10")), "ledger.unknown_id"),
      open_("05-10", "INV-1#1 1000", "P-1#1 -400"))
    t("f4c_together_is_judged_when_all_are_in", "F4c", ok(I1000), ok(P1000),
      ok(pay("P-2", "05-10", 1000)),
      ok(app("A-1", "P-1", "INV-1", 1000, "05-10")), ok(together(
          "G-1", app("A-2", "P-2", "INV-1", 1000, "05-12"), rev("R-1", "A-1", "05-12"))),
      open_("05-11", "P-2#1 -1000"), open_("05-12", "P-1#1 -1000"))
    t("f4c_together_over_applied", "F4c", ok(I1000), ok(P1000), ok(pay("P-2", "05-10", 1000)),
      ok(app("A-1", "P-1", "INV-1", 1000, "05-10")), no(together(
          "G-1", app("A-2", "P-2", "INV-1", 1000, "05-11"), rev("R-1", "A-1", "05-12")),
          "ledger.over_applied", "05-11"), open_("05-12", "P-2#1 -1000"))
    both = together("G-1", I1000, P400)
    t("f4_together_repeated", "A12", ok(both), again(both, 1),
      open_("05-10", "INV-1#1 1000", "P-1#1 -400"))
    t("f4_together_other_content", "A12", ok(both),
      no(together("G-1", I1000), "ledger.id_conflict"))
    t("f4_together_with_an_id_in_use", "A12", ok(P400), no(together(
        "G-1", I1000, pay("P-1", "05-10", 401)), "ledger.id_conflict"),
        open_("05-10", "P-1#1 -400"))
    t("f4_together_inside_together", "design 3.1", no(together("G-1", together("G-2", I1000)),
                                                      "record.invalid"))
    t("f4_facts_inside_keep_their_ids", "A12", ok(both),
      ok(app("A-1", "P-1", "INV-1", 400, "05-10")),
      no(inv("P-1", "03-01", 5), "ledger.id_conflict"), ok(rev("R-1", "P-1", "05-12")),
      open_("05-12", "INV-1#1 1000"))
    t("f4d_together_with_one_closed_day", "F4d", ok(lock("L-1", "03-31")), no(together(
        "G-1", inv("INV-2", "04-01", 5), I1000), "ledger.period_locked"), open_("04-01"))
    t("f4_short_pay_as_one_entry", "design 3.1", ok(I1000), ok(together(
        "G-1", pay("P-1", "03-10", 975), app("A-1", "P-1", "INV-1", 975, "03-10"),
        adj("D-1", "discount", "INV-1", 20, "03-10", receipt="P-1"),
        adj("D-2", "tolerance", "INV-1", 5, "03-10", receipt="P-1"))), open_("03-10"),
      ok(rev("R-1", "P-1", "03-12")), open_("03-12", "INV-1#1 1000"))
    taken_back(t)


def taken_back(t):
    """A11: what was told together is taken back together."""
    matched = together("G-1", app("A-1", "P-1", "INV-1", 400, "05-10"),
                       adj("D-1", "discount", "INV-1", 20, "05-10", receipt="P-1"))
    t("a11_a_proposal_taken_back_whole", "A11", ok(I1000), ok(P400), ok(matched),
      ok(rev("R-1", "G-1", "05-20")), open_("05-19", "INV-1#1 580/1000"),
      open_("05-20", "INV-1#1 1000", "P-1#1 -400"), no(rev("R-2", "G-1", "05-21"),
                                                       "ledger.already_reversed"),
      no(rev("R-3", "D-1", "05-21"), "ledger.already_reversed"))
    t("a11_a_proposal_taken_back_where_a_part_was_before", "A11", ok(I1000), ok(P400),
      ok(matched), ok(rev("R-1", "A-1", "05-15")), open_("05-15", "INV-1#1 980/1000", "P-1#1 -400"),
      ok(rev("R-2", "G-1", "05-20")), open_("05-20", "INV-1#1 1000", "P-1#1 -400"))
    t("a11_a_proposal_whose_parts_are_all_taken_back", "A11", ok(I1000), ok(P400), ok(matched),
      ok(rev("R-1", "A-1", "05-15")), ok(rev("R-2", "D-1", "05-15")),
      no(rev("R-3", "G-1", "05-20"), "ledger.already_reversed"))
    t("a11_no_half_of_what_cannot_be_taken_back", "A11", ok(together("G-1", I1000, P400)),
      no(rev("R-1", "G-1", "05-20"), "ledger.not_reversible"),
      open_("05-20", "INV-1#1 1000", "P-1#1 -400"))
    t("a11_with_the_cash_goes_what_it_settled_since", "A11", ok(I1000),
      ok(inv("INV-2", "03-01", 50)), ok(together("G-1", P400, app("A-1", "P-1", "INV-1", 300, "05-10"))),
      ok(app("A-2", "P-1", "INV-2", 50, "05-12")), ok(rev("R-1", "G-1", "05-20")),
      open_("05-20", "INV-1#1 1000", "INV-2#1 50"))
    t("f4d_a_proposal_taken_back_moves_to_an_open_day", "F4d", ok(I1000), ok(P400), ok(matched),
      ok(lock("L-1", "05-31")), no(rev("R-1", "G-1", "05-20"), "ledger.period_locked"),
      ok(rev("R-2", "G-1", "06-01")), open_("05-31", "INV-1#1 580/1000"),
      open_("06-01", "INV-1#1 1000", "P-1#1 -400"))


def order(t):
    t("f4_recorded_on_the_same_day", "F4", ok(I1000, rec="03-05"), ok(P400, rec="03-05"))
    t("f4_recorded_a_day_earlier", "F4", ok(I1000, rec="03-05"),
      no(P400, "ledger.recorded_earlier", rec="03-04"), ok(P400, rec="03-05"))
    t("f4_a_refused_entry_sets_no_recorded_date", "F4", ok(I1000, rec="03-05"),
      no(app("A-1", "P-1", "INV-1", 1, "03-05"), "ledger.unknown_id", rec="07-01"),
      ok(P400, rec="03-06"))
    t("f4_a_repeated_entry_sets_no_recorded_date", "F4", ok(I1000, rec="03-05"),
      again(I1000, 1, rec="07-01"), ok(P400, rec="03-06"))
    t("f4_numbers_may_have_gaps", "F4", numbered(I1000, 5), numbered(P400, 9),
      ok(app("A-1", "P-1", "INV-1", 400, "05-10")), open_("05-10", "INV-1#1 1000", k=8),
      open_("05-10", "INV-1#1 1000", "P-1#1 -400", k=9), open_("05-10", "INV-1#1 600/1000", k=10))
    for number in (4, 5):
        t(f"f4_number_{number}_after_number_5", "F4", numbered(I1000, 5),
          no(P400, "ledger.sequence_order", seq=number), numbered(P400, 6))
    t("f4_a_repeated_entry_may_bring_its_number", "F4", numbered(I1000, 5), numbered(P400, 6),
      {**again(I1000, 5), "given": 5})
    t("f4_effective_dates_need_no_order", "F4", ok(P400, rec="07-01"), ok(I1000, rec="07-01"),
      ok(inv("INV-0", "01-01", 1), rec="07-01"),
      open_("05-10", "P-1#1 -400", "INV-1#1 1000", "INV-0#1 1"))


def currencies(t):
    for code, last in (("HRK", "2022-12-31"), ("DEM", "2001-12-31")):
        day = {"2022-12-31": "2023-01-01", "2001-12-31": "2002-01-01"}[last]
        t(f"f2_{code.lower()}_on_its_last_day_and_the_day_after", "F2",
          ok(inv("INV-1", last, f"10 {code}")),
          no(inv("INV-2", day, f"10 {code}"), "currency.withdrawn"),
          no(pay("P-2", day, f"10 {code}"), "currency.withdrawn"),
          no(note("CN-2", day, f"10 {code}"), "currency.withdrawn"),
          no(debit("DN-2", day, f"10 {code}"), "currency.withdrawn"))
    t("f2_a_withdrawn_currency_recorded_later", "F2",
      ok(inv("INV-1", "2022-12-31", "10 HRK"), rec="2026-03-01"))
    t("f2_an_application_in_another_currency", "F2", ok(I1000), ok(P400),
      no(app("A-1", "P-1", "INV-1", "400 USD", "05-10"), "money.currency_mismatch"))
    t("f2_a_receipt_in_another_currency", "F2", ok(I1000), ok(pay("P-1", "05-10", "400 USD")),
      no(app("A-1", "P-1", "INV-1", 400, "05-10"), "money.currency_mismatch"))
    t("a10_both_amounts_given", "A10", ok(I1000), ok(pay("P-1", "05-10", "500 USD")),
      ok(app("A-1", "P-1", "INV-1", 400, "05-10", takes="440 USD")),
      open_("05-10", "INV-1#1 600/1000", "P-1#1 -60/-500"),
      ok(rev("R-1", "P-1", "05-12")), open_("05-12", "INV-1#1 1000"))
    t("a10_too_much_of_the_receipt", "A10", ok(I1000), ok(pay("P-1", "05-10", "500 USD")),
      no(app("A-1", "P-1", "INV-1", 400, "05-10", takes="500.01 USD"), "ledger.over_applied",
          "05-10"),
      no(app("A-1", "P-1", "INV-1", 400, "05-10", takes="440 GBP"), "money.currency_mismatch"))
    t("f2_an_adjustment_in_another_currency", "F2", ok(I1000),
      no(adj("W-1", "discount", "INV-1", "5 USD", "05-10"), "money.currency_mismatch"))
    t("f2_amounts_without_cents", "F2", ok(inv("INV-1", "03-01", "1000 JPY")),
      ok(pay("P-1", "03-10", "999 JPY")), ok(app("A-1", "P-1", "INV-1", "999 JPY", "03-10")),
      open_("03-10", "INV-1#1 1/1000"))


def signs(t):
    t("f5_credits_are_below_zero", "F5", ok(I1000), ok(pay("P-1", "03-01", 1)),
      ok(note("CN-1", "03-01", 2)), ok(refund("F-1", "03-01", 3)), ok(debit("DN-1", "03-01", 4)),
      ok(pay("P-2", "03-01", 5, kind="advance")),
      open_("03-01", "INV-1#1 1000", "P-1#1 -1", "CN-1#1 -2", "F-1#1 3", "DN-1#1 4",
            "P-2#1 -5 kind=advance"))
    t("f5_an_amount_on_paper_has_no_sign", "F5", no(inv("INV-1", "03-01", -1), "record.invalid"),
      no(pay("P-1", "03-01", -1), "record.invalid"),
      no(note("CN-1", "03-01", -1), "record.invalid"),
      no(refund("F-1", "03-01", -1), "record.invalid"),
      no(debit("DN-1", "03-01", -1), "record.invalid"))
    t("f5_one_cent_is_not_dropped", "F5", ok(inv("INV-1", "03-01", "0.01")),
      ok(pay("P-1", "03-01", "0.01")), open_("03-01", "INV-1#1 0.01", "P-1#1 -0.01"))
    t("v1_installments_sum_to_the_total", "V1",
      no(inv("INV-1", "03-01", 1000, plan=[("03-31", 500), ("04-30", "499.99")]),
          "record.total_mismatch"),
      ok(inv("INV-1", "03-01", 1000, plan=[("03-31", 500), ("04-30", 500)])))


def known(t):
    t("f4_known_on_the_recorded_day_itself", "F4", ok(I1000, rec="03-05"), ok(P400, rec="05-12"),
      open_("05-10", "INV-1#1 1000", k="05-11"),
      open_("05-10", "INV-1#1 1000", "P-1#1 -400", k="05-12"), open_("05-10", k="03-04"))
    t("f4_an_unapplication_is_not_known_before_it_is_recorded", "F4", ok(I1000), ok(P400),
      ok(app("A-1", "P-1", "INV-1", 400, "05-10")), ok(rev("R-1", "A-1", "05-10"), rec="06-01"),
      open_("05-31", "INV-1#1 600/1000", k="05-31"),
      open_("05-31", "INV-1#1 1000", "P-1#1 -400", k="06-01"))
    t("f4_a_write_off_known_later", "F4", ok(I1000),
      ok(adj("W-1", "write_off", "INV-1", 10, "04-30"),
                                                        rec="05-05"),
      open_("04-30", "INV-1#1 1000", k="05-04"), open_("04-30", "INV-1#1 990/1000", k="05-05"))
    t("f4_a_moved_entry_known_then", "F4d", ok(policy("Y-1", locked_period="first_open_day")),
      ok(lock("L-1", "03-31"), rec="04-05"), moved(I1000, "04-01", rec="04-10"),
      open_("04-01", k="04-09"), open_("04-01", "INV-1#1 1000", k="04-10"))


def changes(t):
    start = (ok(I1000), ok(P400), ok(app("A-1", "P-1", "INV-1", 400, "05-10")))
    t("f4d_changed_since_by_a_back_dated_bounce", "F4d", *start,
      ok(rev("R-1", "P-1", "05-10"), rec="05-20"),
      changed("05-19", "05-15", "INV-1#1 600 1000 R-1"),
      changed("05-20", "05-15"), changed("05-19", "05-09"))
    t("f4d_changed_since_by_a_bounce_of_a_later_day", "F4d", *start, ok(rev("R-1", "P-1", "05-20")),
      changed("05-19", "05-15"), changed("05-19", "05-20", "INV-1#1 600 1000 R-1"))
    t("f4d_changed_since_a_number", "F4d", *start,
      changed(0, "05-10", "INV-1#1 - 600 INV-1 A-1"), changed(1, "05-10", "INV-1#1 1000 600 A-1"),
      changed(2, "05-10", "INV-1#1 1000 600 A-1", "P-1#1 -400 - A-1"), changed(3, "05-10"))
    t("f4d_changed_since_by_a_late_invoice", "F4d", ok(I1000),
      ok(inv("INV-2", "03-10", 50), rec="04-05"), changed("04-04", "03-31", "INV-2#1 - 50 INV-2"),
      changed("04-04", "03-09"))
    t("f4d_changed_since_and_back_again", "F4d", *start,
      ok(rev("R-1", "A-1", "05-10"), rec="05-20"),
      ok(app("A-2", "P-1", "INV-1", 400, "05-10")), changed("05-19", "05-15"))
    t("f4d_changed_since_by_several", "F4d", *start,
      ok(adj("W-1", "write_off", "INV-1", 10, "05-12"), rec="05-20"),
      ok(rev("R-1", "A-1", "05-14"), rec="05-21"),
      changed("05-19", "05-12", "INV-1#1 600 590 W-1"),
      changed("05-19", "05-14", "INV-1#1 600 990 W-1 R-1", "P-1#1 - -400 R-1"),
      changed("05-20", "05-14", "INV-1#1 590 990 R-1", "P-1#1 - -400 R-1"))
    t("f4d_changed_since_settled_now", "F4d", ok(I1000),
      ok(adj("W-1", "write_off", "INV-1", 1000, "03-05"),
                                                            rec="04-01"),
      changed("03-31", "03-05", "INV-1#1 1000 - W-1"))


PARTS = (as_of, three_dates, over_applied, identity, keys, unapplying, bounces, on_value_date,
         wholes, order, currencies, signs, known, changes)
