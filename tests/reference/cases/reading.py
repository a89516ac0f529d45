"""Cases of what a ledger's items mean: aging, roll-forward, activity, status (G, R, U1)."""

from cases import aged as aged_cases
from cases import told
from room import Room
from telling import (activity, adj, aged, aged_no, app, convert, debit, dim, fx, identify, inv,
                     lock, moved, no, note, ok, opening, pay, policy, refund, residual, rev,
                     rolled, rolled_no, status, status_no, tell, terms, together, transfer)

I1000 = inv("INV-1", "03-01", 1000, due="03-31")
P400 = pay("P-1", "05-10", 400)
POLICIES = ("separate", "own_date", "oldest_first", "not_due")


def rooms():
    return [*aged_cases.rooms((aging, policies, edges, bases, rows)),
            of("roll_forward", columns, across, rolling),
            of("statement", statements, *told.PARTS),
            of("status", settlements, causes, words, lifecycles, lateness)]


def of(name, *parts):
    room = Room(name)
    for part in parts:
        part(lambda name, rule, *steps: tell(room, name, rule, *steps))
    return room


# Aging.

def aging(t):
    for on, row in (("03-01", "1000 0 0 0 0"), ("03-30", "1000 0 0 0 0"), ("03-31", "1000 0 0 0 0"),
                    ("04-01", "0 1000 0 0 0"), ("04-30", "0 1000 0 0 0"), ("05-01", "0 0 1000 0 0"),
                    ("05-30", "0 0 1000 0 0"), ("05-31", "0 0 0 1000 0"), ("06-29", "0 0 0 1000 0"),
                    ("06-30", "0 0 0 0 1000"), ("9999-12-31", "0 0 0 0 1000")):
        rule = "case 7" if on == "03-31" else "G2"
        name = "edge7_due_today_is_not_due" if on == "03-31" else f"g2_on_{on.replace('-', '_')}"
        t(name, rule, ok(I1000), aged(on, f"ACME: {row} | 0 = 1000"))
    t("edge8_due_on_new_year_asked_on_31_january", "case 8", ok(inv("INV-1", "01-01", 100)),
      aged("01-31", "ACME: 0 100 0 0 0 | 0 = 100"), aged("01-01", "ACME: 100 0 0 0 0 | 0 = 100"),
      aged("02-01", "ACME: 0 0 100 0 0 | 0 = 100"))
    paid = (ok(I1000), ok(P400), ok(app("A-1", "P-1", "INV-1", 400, "05-10")))
    t("edge10_aging_of_april_after_a_receipt_of_may", "case 10", *paid,
      aged("04-30", "ACME: 0 1000 0 0 0 | 0 = 1000"), aged("05-10", "ACME: 0 0 600 0 0 | 0 = 600"))
    t("edge10_aging_known_then_and_now", "case 10", *paid,
      ok(rev("R-1", "P-1", "05-10"), rec="05-20"),
      aged("05-15", "ACME: 0 0 600 0 0 | 0 = 600", k="05-15"),
      aged("05-15", "ACME: 0 0 1000 0 0 | 0 = 1000", k="05-31"),
      aged("05-15", "ACME: 0 0 600 0 0 | 0 = 600", k=3))
    t("edge10_aging_of_a_bounce_dated_the_day_it_came", "case 10", *paid,
      ok(rev("R-1", "P-1", "05-20")),
      aged("05-15", "ACME: 0 0 600 0 0 | 0 = 600", k="05-31"),
      aged("05-20", "ACME: 0 0 1000 0 0 | 0 = 1000"))
    t("edge13_a_partly_written_off_item_stays_in_its_bucket", "case 13", ok(I1000),
      ok(adj("W-1", "write_off", "INV-1", 10, "04-30")),
      aged("04-30", "ACME: 0 990 0 0 0 | 0 = 990"),
      status("INV-1", "04-30", "partly_paid", 990, "past_due", 30, write_off=10))
    t("g2_an_empty_ledger", "G2", aged("04-30"))
    t("g2_settled_accounts_have_no_row", "G2", ok(I1000), ok(pay("P-1", "04-10", 1000)),
      ok(app("A-1", "P-1", "INV-1", 1000, "04-10")), aged("04-10"),
      aged("04-09", "ACME: 0 1000 0 0 0 | 0 = 1000"))
    t("g2_an_account_that_sums_to_zero_has_a_row", "G2", ok(I1000), ok(pay("P-1", "04-10", 1000)),
      aged("04-10", "ACME: 0 1000 0 0 0 | -1000 = 0"))
    t("g4_each_installment_in_its_bucket", "G4",
      ok(inv("INV-1", "03-01", 1000, plan=[("03-31", 500), ("04-30", 300), ("05-31", 200)])),
      aged("04-30", "ACME: 500 500 0 0 0 | 0 = 1000"),
      aged("05-31", "ACME: 200 0 300 500 0 | 0 = 1000"))
    t("t12_age_and_change_of_terms", "T12", ok(I1000), ok(terms("C-1", "INV-1", "04-15", "04-20")),
      aged("04-19", "ACME: 0 0 1000 | 0 = 1000", buckets="15"),
      aged("04-20", "ACME: 0 1000 0 | 0 = 1000", buckets="15"),
      aged("04-25", "ACME: 0 1000 0 | 0 = 1000", buckets="10"),
      aged("04-26", "ACME: 0 0 1000 | 0 = 1000", buckets="10"))
    t("t12_age_with_the_past_waived", "T12", ok(I1000),
      ok(terms("C-1", "INV-1", "04-15", "04-20", waive=True)),
      aged("04-25", "ACME: 0 1000 0 | 0 = 1000", buckets="10"))
    t("t12_parts_age_apart", "T12", ok(I1000), ok(pay("P-1", "03-10", 400)),
      ok(app("A-1", "P-1", "INV-1", 400, "03-10")),
      ok(terms("C-1", "INV-1", "05-15", "04-10", "residual")), ok(rev("R-1", "P-1", "04-20")),
      aged("04-30", "ACME: 600 400 0 0 0 | 0 = 1000"))
    t("f4e_aging_before_the_take_over", "F4e",
      ok(opening("INV-7", "invoice", "2025-11-03", "01-01", 1000, 400, due="2025-12-03")),
      aged_no("2025-12-31", "ledger.take_over"), aged("01-01", "ACME: 0 400 0 0 0 | 0 = 400"))
    t("g8_a_disputed_amount_stays_in_its_bucket", "G8", ok(I1000),
      ok(dim("D-1", "INV-1", "disputed", 300, "04-10")),
      aged("04-30", "ACME: 0 1000 0 0 0 | 0 = 1000; disputed 0 300 0 0 0 | 0 = 300"))
    t("g7_fx_moves_no_bucket", "G7", ok(inv("INV-1", "03-01", "100 USD", due="03-31")),
      ok(fx("X-1", "INV-1", -42, "04-10")), aged("04-30", "ACME USD: 0 100 0 0 0 | 0 = 100"))
    t("g5_a_future_day", "G5", ok(I1000), ok(pay("P-1", "12-01", 400), rec="03-05"),
      aged("11-30", "ACME: 0 0 0 0 1000 | 0 = 1000"),
      aged("12-01", "ACME: 0 0 0 0 1000 | -400 = 600"),
      aged("12-01", "ACME: 0 0 0 0 1000 | -400 = 600", k="03-05"))


def policies(t):
    eleven = (ok(inv("INV-1", "03-20", 5000, due="04-30")),
              ok(inv("INV-2", "01-01", 1000, due="02-14")), ok(note("CN-1", "03-25", 200)))
    for how, row in zip(POLICIES, ("5000 0 1000 0 0 | -200 = 5800", "5000 -200 1000 0 0 | 0 = 5800",
                                   "5000 0 800 0 0 | 0 = 5800", "4800 0 1000 0 0 | 0 = 5800")):
        t(f"edge11_footing_{how}", "case 11", *eleven, aged("03-31", f"ACME: {row}", unapplied=how))
    twelve = (ok(inv("INV-1", "03-01", 10000, due="03-31")), ok(pay("P-1", "07-04", 4000)))
    for how, row in zip(POLICIES, ("0 0 0 0 10000 | -4000 = 6000", "-4000 0 0 0 10000 | 0 = 6000",
                                   "0 0 0 0 6000 | 0 = 6000", "-4000 0 0 0 10000 | 0 = 6000")):
        t(f"edge12_95_days_late_with_cash_of_today_{how}", "case 12", *twelve,
          aged("07-04", f"ACME: {row}", unapplied=how))
    many = (ok(inv("INV-1", "01-01", 100, due="01-31")),
            ok(inv("INV-2", "02-01", 200, due="03-03")),
            ok(inv("INV-3", "03-01", 400, due="04-30")), ok(note("CN-1", "03-05", 50)))
    for paid, row, rest in ((49, "400 200 1 0 0", 0), (50, "400 200 0 0 0", 0),
                            (51, "400 199 0 0 0", 0), (250, "400 0 0 0 0", 0),
                            (251, "399 0 0 0 0", 0), (650, "0 0 0 0 0", 0),
                            (651, "0 0 0 0 0", -1)):
        t(f"g6_oldest_first_{paid}_and_a_note_of_50", "G6", *many, ok(pay("P-1", "03-10", paid)),
          aged("03-31", f"ACME: {row} | {rest} = {650 - paid}", unapplied="oldest_first"))
    t("g6_oldest_first_stays_in_its_account", "G6", ok(I1000),
      ok(inv("INV-2", "03-01", 500, customer="BETA")), ok(inv("INV-3", "03-01", "300 USD")),
      ok(pay("P-1", "03-10", 600, customer="BETA")),
      aged("03-31", "ACME: 1000 0 0 0 0 | 0 = 1000", "ACME USD: 0 300 0 0 0 | 0 = 300",
           "BETA: 0 0 0 0 0 | -100 = -100", unapplied="oldest_first"))
    alone = ("0 0 0 0 0 | -100 = -100", "0 -100 0 0 0 | 0 = -100", "0 0 0 0 0 | -100 = -100",
             "-100 0 0 0 0 | 0 = -100")
    for how, row in zip(POLICIES, alone):
        t(f"g6_only_a_credit_{how}", "G6", ok(pay("P-1", "03-10", 100)),
          aged("03-31", f"ACME: {row}", unapplied=how))
        t(f"g6_unidentified_cash_{how}", "A7", ok(pay("P-1", "03-10", 100, customer=None)),
          ok(I1000),
          aged("03-31", f"-: {row}", "ACME: 1000 0 0 0 0 | 0 = 1000", unapplied=how))
    for on, row in (("03-10", "-100 0 0 0 0"), ("03-11", "0 -100 0 0 0"), ("04-09", "0 -100 0 0 0"),
                    ("04-10", "0 0 -100 0 0")):
        t(f"k1_own_date_of_a_credit_asked_{on.replace('-', '_')}", "K1",
          ok(pay("P-1", "03-10", 100)), aged(on, f"ACME: {row} | 0 = -100", unapplied="own_date"))
    t("k1_own_date_is_the_value_date_not_the_posting_date", "K1",
      ok(pay("P-1", "03-10", 100, posting="03-20")),
      aged("04-10", "ACME: 0 0 -100 0 0 | 0 = -100", unapplied="own_date"))
    t("k5_an_advance_ages_as_unapplied_cash", "K5", ok(pay("P-1", "02-01", 300, kind="advance")),
      ok(I1000), aged("03-31", "ACME: 1000 0 0 0 0 | -300 = 700"))
    t("g6_partly_applied_cash", "G6", ok(I1000), ok(pay("P-1", "04-10", 500)),
      ok(app("A-1", "P-1", "INV-1", 300, "04-10")),
      aged("04-30", "ACME: 0 700 0 0 0 | -200 = 500"))


def edges(t):
    early = "-30,-7,0,30,60,90"
    for on, at in (("02-27", 0), ("02-28", 0), ("03-01", 1), ("03-23", 1), ("03-24", 2),
                   ("03-30", 2), ("03-31", 3), ("04-01", 4), ("04-30", 4), ("05-01", 5),
                   ("05-30", 5), ("05-31", 6), ("06-29", 6), ("06-30", 7)):
        row = " ".join("1000" if bucket == at else "0" for bucket in range(8))
        t(f"g2_negative_edges_on_{on.replace('-', '_')}", "G2",
          ok(inv("INV-1", "02-01", 1000, due="03-31")),
          aged(on, f"ACME: {row} | 0 = 1000", buckets=early))
    t("g2_one_bucket_past_due", "G2", ok(I1000),
      aged("05-30", "ACME: 0 1000 0 | 0 = 1000", buckets="60"),
      aged("05-31", "ACME: 0 0 1000 | 0 = 1000", buckets="60"))
    t("g2_days_of_one", "G2", ok(I1000), aged("04-01", "ACME: 0 1000 0 0 | 0 = 1000",
      buckets="1,2"),
      aged("04-02", "ACME: 0 0 1000 0 | 0 = 1000", buckets="1,2"),
      aged("04-03", "ACME: 0 0 0 1000 | 0 = 1000", buckets="1,2"))
    t("g2_buckets_of_another_set", "G2", ok(I1000),
      aged("05-15", "ACME: 0 0 0 1000 0 0 | 0 = 1000", buckets="15,30,45,90"))
    for name, text in {"going_back": "60,30", "twice": "30,30", "of_words": "thirty"}.items():
        t(f"g2_buckets_{name}", "G2", ok(I1000),
          aged_no("04-30", "aging.invalid_buckets", buckets=text))


def bases(t):
    start = ok(inv("INV-1", "03-01", 1000, plan=[("04-02", "03-31", 1000)], posting="03-05"))
    for basis, before, first in (("due", "04-02", "04-03"), ("nominal_due", "03-31", "04-01"),
                                 ("invoice", None, "03-05"), ("posting", "03-05", "03-06")):
        asked = [aged(before, "ACME: 1000 0 0 0 0 | 0 = 1000", basis=basis)] if before else []
        t(f"g1_basis_{basis}", "G1", start, *asked,
          aged(first, "ACME: 0 1000 0 0 0 | 0 = 1000", basis=basis))
    t("g1_by_invoice_date_31_days", "G1", ok(I1000),
      aged("03-01", "ACME: 1000 0 0 0 0 | 0 = 1000", basis="invoice"),
      aged("03-02", "ACME: 0 1000 0 0 0 | 0 = 1000", basis="invoice"),
      aged("03-31", "ACME: 0 1000 0 0 0 | 0 = 1000", basis="invoice"),
      aged("04-01", "ACME: 0 0 1000 0 0 | 0 = 1000", basis="invoice"))
    t("g1_by_invoice_date_installments_age_together", "G1",
      ok(inv("INV-1", "03-01", 1000, plan=[("03-31", 500), ("04-30", 500)])),
      aged("04-30", "ACME: 0 0 1000 0 0 | 0 = 1000", basis="invoice"),
      aged("04-30", "ACME: 500 500 0 0 0 | 0 = 1000"))
    t("g1_by_invoice_date_a_changed_due_date_changes_nothing", "G1", ok(I1000),
      ok(terms("C-1", "INV-1", "05-15", "03-10")),
      aged("04-01", "ACME: 0 0 1000 0 0 | 0 = 1000", basis="invoice"),
      aged("04-01", "ACME: 1000 0 0 0 0 | 0 = 1000"))
    t("g1_a_transfer_keeps_the_dates_it_had", "G1", ok(I1000),
      ok(transfer("T-1", "INV-1", 400, "04-20", "BETA")),
      aged("04-30", "ACME: 0 0 600 0 0 | 0 = 600", "BETA: 0 0 400 0 0 | 0 = 400", basis="invoice"),
      aged("04-30", "ACME: 0 600 0 0 0 | 0 = 600", "BETA: 0 400 0 0 0 | 0 = 400"))


def rows(t):
    t("g2_rows_by_creditor_customer_and_currency", "F6",
      ok(inv("INV-1", "03-01", 1, customer="ZETA", creditor="B")),
      ok(inv("INV-2", "03-01", 2, customer="BETA", creditor="B")),
      ok(inv("INV-3", "03-01", "3 USD", customer="BETA", creditor="B")),
      ok(inv("INV-4", "03-01", "4 CHF", customer="BETA", creditor="B")),
      ok(inv("INV-5", "03-01", 5, customer="ZETA", creditor="A")),
      ok(pay("P-1", "03-01", 6, customer=None, creditor="B")),
      aged("03-01", "A/ZETA: 5 0 0 0 0 | 0 = 5", "B/-: 0 0 0 0 0 | -6 = -6",
           "B/BETA CHF: 4 0 0 0 0 | 0 = 4", "B/BETA: 2 0 0 0 0 | 0 = 2",
           "B/BETA USD: 3 0 0 0 0 | 0 = 3", "B/ZETA: 1 0 0 0 0 | 0 = 1"))
    t("a7_unidentified_and_identified", "A7", ok(pay("P-1", "05-10", 400, customer=None)),
      ok(identify("N-1", "P-1", "ACME", "05-15")), aged("05-14", "-: 0 0 0 0 0 | -400 = -400"),
      aged("05-15", "ACME: 0 0 0 0 0 | -400 = -400"),
      aged("05-15", "-: 0 0 0 0 0 | -400 = -400", k="05-14"))
    t("g7_currencies_without_cents", "G7", ok(inv("INV-1", "03-01", "1000 JPY")),
      aged("04-10", "ACME JPY: 0 0 1000 0 0 | 0 = 1000"))


# Roll-forward (G10).

MARCH = ("03-01", "03-31")
APRIL = ("04-01", "04-30")


def columns(t):
    for name, fact, column in (
            ("invoices", inv("D-1", "03-05", 100), "+ 100 invoices"),
            ("debit_notes", debit("D-1", "03-05", 100), "+ 100 debit_notes"),
            ("charges", debit("D-1", "03-05", 100, purpose="charge"), "+ 100 charges"),
            ("refunds", refund("D-1", "03-05", 100), "+ 100 refunds"),
            ("payments", pay("D-1", "03-05", 100), "- 100 payments"),
            ("advances", pay("D-1", "03-05", 100, kind="advance"), "- 100 payments"),
            ("credit_notes", note("D-1", "03-05", 100), "- 100 credit_notes")):
        total = "100" if "+" in column else "-100"
        t(f"g10_{name}", "G10", ok(fact), rolled(*MARCH, f"ACME: 0 {column} = {total}"),
          rolled(*APRIL, f"ACME: {total} = {total}"), rolled("02-01", "02-28"))
    for on, answer in (("02-28", ["ACME: 100 = 100"]), ("03-01", ["ACME: 0 + 100 invoices = 100"]),
                       ("03-31", ["ACME: 0 + 100 invoices = 100"]), ("04-01", [])):
        t(f"g10_an_invoice_of_{on.replace('-', '_')}_in_march", "G10", ok(inv("INV-1", on, 100)),
          rolled(*MARCH, *answer))
    t("g10_payments_on_their_posting_date", "G10", ok(pay("P-1", "03-31", 100, posting="04-02")),
      rolled(*MARCH), rolled(*APRIL, "ACME: 0 - 100 payments = -100"))
    t("g10_an_application_moves_nothing", "G10", ok(I1000), ok(pay("P-1", "03-10", 400)),
      ok(app("A-1", "P-1", "INV-1", 400, "03-10")),
      rolled(*MARCH, "ACME: 0 + 1000 invoices - 400 payments = 600"))
    for kind, column in (("discount", "discounts"), ("tolerance", "tolerance"),
                         ("withholding", "withholding"), ("write_off", "write_offs")):
        let = (ok(I1000), ok(adj("W-1", kind, "INV-1", 30, "03-10")))
        t(f"g10_{column}", "G10", *let, rolled(*MARCH,
          f"ACME: 0 + 1000 invoices - 30 {column} = 970"))
        t(f"g10_{column}_reversed", "G10", *let, ok(rev("R-1", "W-1", "04-10")),
          rolled(*APRIL, "ACME: 970 + 30 reversals = 1000"),
          rolled("03-01", "04-30",
                 f"ACME: 0 + 1000 invoices - 30 {column} + 30 reversals = 1000"))
        t(f"g10_{column}_of_a_credit", "G10", ok(note("CN-1", "03-05", 100)),
          ok(adj("W-1", kind, "CN-1", 1, "03-10")),
          rolled(*MARCH, f"ACME: 0 - 100 credit_notes + 1 {column} = -99"))
    t("g10_payments_reversed", "G10", ok(I1000), ok(pay("P-1", "03-10", 400)),
      ok(app("A-1", "P-1", "INV-1", 400, "03-10")), ok(rev("R-1", "P-1", "04-10")),
      rolled(*APRIL, "ACME: 600 + 400 payments_reversed = 1000"),
      rolled("03-01", "04-30",
             "ACME: 0 + 1000 invoices - 400 payments + 400 payments_reversed = 1000"))
    t("g10_a_bounce_with_its_discount", "G10", ok(I1000), ok(pay("P-1", "03-10", 980)),
      ok(app("A-1", "P-1", "INV-1", 980, "03-10")),
      ok(adj("D-1", "discount", "INV-1", 20, "03-10", receipt="P-1")),
      ok(rev("R-1", "P-1", "03-20")),
      rolled(*MARCH, "ACME: 0 + 1000 invoices - 980 payments - 20 discounts"
             " + 980 payments_reversed + 20 reversals = 1000"))
    t("g10_taken_over", "G10", ok(opening("INV-7", "invoice", "2025-11-03", "01-01", 1000, 400)),
      ok(opening("P-7", "payment", "2025-12-03", "01-01", 50, 30)),
      rolled("01-01", "01-31", "ACME: 0 + 370 taken_over = 370"),
      rolled("02-01", "02-28", "ACME: 370 = 370"))
    t("g10_an_opening_reversed", "G10",
      ok(opening("INV-7", "invoice", "2025-11-03", "01-01", 1000, 400)),
      ok(rev("R-1", "INV-7", "01-20")), rolled("01-01", "01-31",
      "ACME: 0 + 1000 taken_over = 1000"),
      rolled("01-11", "01-31", "ACME: 400 + 600 taken_over = 1000"))
    t("g10_a_residual_moves_nothing", "G10", ok(I1000), ok(residual("S-1", "INV-1", 100, "03-10")),
      rolled(*MARCH, "ACME: 0 + 1000 invoices = 1000"), rolled(*APRIL, "ACME: 1000 = 1000"))
    t("g10_a_new_due_date_moves_nothing", "G10", ok(I1000),
      ok(terms("C-1", "INV-1", "04-15", "03-10", "residual")),
      rolled(*MARCH, "ACME: 0 + 1000 invoices = 1000"), rolled(*APRIL, "ACME: 1000 = 1000"))
    t("g10_a_refund_paid_out_of_a_receipt", "G10", ok(pay("P-1", "03-05", 400)),
      ok(refund("F-1", "03-10", 400)), ok(app("A-1", "P-1", "F-1", 400, "03-10")),
      rolled(*MARCH, "ACME: 0 + 400 refunds - 400 payments = 0"), rolled(*APRIL))
    t("g10_fx_is_no_column", "G10", ok(I1000), ok(fx("X-1", "INV-1", 5, "03-10")),
      rolled(*MARCH, "ACME: 0 + 1000 invoices = 1000"))


def across(t):
    t("g10_a_transfer", "G10", ok(I1000), ok(transfer("T-1", "INV-1", 400, "03-10", "BETA")),
      rolled(*MARCH, "ACME: 0 + 1000 invoices - 400 transfers = 600",
             "BETA: 0 + 400 transfers = 400"))
    t("g10_a_transfer_reversed_later", "G10", ok(I1000),
      ok(transfer("T-1", "INV-1", 400, "03-10", "BETA")), ok(rev("R-1", "T-1", "04-10")),
      rolled(*APRIL, "ACME: 600 + 400 transfers = 1000", "BETA: 400 - 400 transfers = 0"))
    t("g10_a_transfer_of_a_credit", "G10", ok(pay("P-1", "03-05", 400)),
      ok(transfer("T-1", "P-1", 150, "03-10", "BETA")),
      rolled(*MARCH, "ACME: 0 - 400 payments + 150 transfers = -250",
             "BETA: 0 - 150 transfers = -150"))
    allow = ok(policy("Y-1", across_customers="allow"))
    paid = (allow, ok(I1000), ok(pay("P-1", "03-10", 400, customer="PARENT")),
            ok(app("A-1", "P-1", "INV-1", 300, "03-10")))
    t("g10_an_application_across_customers", "G10", *paid,
      rolled(*MARCH, "ACME: 0 + 1000 invoices - 300 transfers = 700",
             "PARENT: 0 - 400 payments + 300 transfers = -100"))
    t("g10_an_application_across_customers_unapplied", "G10", *paid, ok(rev("R-1", "A-1", "04-10")),
      rolled(*APRIL, "ACME: 700 + 300 transfers = 1000", "PARENT: -100 - 300 transfers = -400"))
    t("g10_a_bounce_across_customers", "G10", *paid, ok(rev("R-1", "P-1", "04-10")),
      rolled(*APRIL, "ACME: 700 + 300 transfers = 1000",
             "PARENT: -100 + 400 payments_reversed - 300 transfers = 0"))
    t("g10_an_application_across_creditors", "G10", ok(policy("Y-1", across_creditors=True)),
      ok(inv("INV-1", "03-01", 1000, creditor="A")), ok(pay("P-1", "03-10", 400, creditor="B")),
      ok(app("A-1", "P-1", "INV-1", 400, "03-10")),
      rolled(*MARCH, "A/ACME: 0 + 1000 invoices - 400 transfers = 600",
             "B/ACME: 0 - 400 payments + 400 transfers = 0"))
    t("g10_a_conversion", "G10", ok(inv("INV-1", "03-01", "1000 USD")),
      ok(convert("V-1", "INV-1", "400 USD", "370 EUR", "03-10")),
      rolled(*MARCH, "ACME: 0 + 370 conversions = 370",
             "ACME USD: 0 + 1000 invoices - 400 conversions = 600"))
    t("g10_an_application_across_currencies", "G10", ok(I1000), ok(pay("P-1", "03-10", "500 USD")),
      ok(app("A-1", "P-1", "INV-1", 400, "03-10", takes="440 USD")),
      rolled(*MARCH, "ACME: 0 + 1000 invoices - 400 conversions = 600",
             "ACME USD: 0 - 500 payments + 440 conversions = -60"))
    t("g10_unidentified_cash_identified_from_a_later_day", "G10",
      ok(pay("P-1", "03-05", 400, customer=None)), ok(identify("N-1", "P-1", "ACME", "03-15")),
      rolled(*MARCH, "-: 0 - 400 payments + 400 transfers = 0", "ACME: 0 - 400 transfers = -400"),
      rolled("03-01", "03-14", "-: 0 - 400 payments = -400"),
      rolled("03-16", "03-31", "ACME: -400 = -400"))
    t("g10_unidentified_cash_identified_from_its_value_date", "G10",
      ok(pay("P-1", "03-05", 400, customer=None)),
      ok(identify("N-1", "P-1", "ACME"), eff="03-05", rec="03-15"),
      rolled(*MARCH, "ACME: 0 - 400 payments = -400"),
      rolled(*MARCH, "-: 0 - 400 payments = -400", k="03-14"))


def rolling(t):
    spring = (ok(I1000), ok(inv("INV-2", "03-15", 500)), ok(pay("P-1", "04-05", 980)),
              ok(app("A-1", "P-1", "INV-1", 980, "04-05")),
              ok(adj("D-1", "discount", "INV-1", 20, "04-05", receipt="P-1")),
              ok(note("CN-1", "04-20", 50, of="INV-2")),
              ok(app("A-2", "CN-1", "INV-2", 50, "04-20")), ok(rev("R-1", "P-1", "05-02")),
              ok(adj("W-1", "write_off", "INV-2", 450, "05-20")))
    t("g10_month_after_month", "G10", *spring, rolled(*MARCH, "ACME: 0 + 1500 invoices = 1500"),
      rolled(*APRIL, "ACME: 1500 - 980 payments - 20 discounts - 50 credit_notes = 450"),
      rolled("05-01", "05-31",
             "ACME: 450 + 980 payments_reversed + 20 reversals - 450 write_offs = 1000"),
      rolled("06-01", "06-30", "ACME: 1000 = 1000"))
    t("g10_a_quarter", "G10", *spring, rolled(
        "03-01", "05-31", "ACME: 0 + 1500 invoices - 980 payments - 20 discounts - 50 credit_notes"
        " + 980 payments_reversed + 20 reversals - 450 write_offs = 1000"))
    t("g10_a_single_day", "G10", *spring,
      rolled("04-05", "04-05", "ACME: 1500 - 980 payments - 20 discounts = 500"))
    t("g10_a_period_that_ends_before_it_starts", "G10", ok(I1000),
      rolled_no("03-31", "03-30", "reading.invalid_period"))
    t("g10_known_then", "G10", ok(I1000), ok(pay("P-1", "03-20", 400), rec="04-05"),
      rolled(*MARCH, "ACME: 0 + 1000 invoices = 1000", k="04-04"),
      rolled(*MARCH, "ACME: 0 + 1000 invoices - 400 payments = 600", k="04-05"))
    t("g10_moved_to_the_first_open_day", "F4d", ok(policy("Y-1", locked_period="first_open_day")),
      ok(lock("L-1", "03-31")), moved(I1000, "04-01"), rolled(*MARCH),
      rolled(*APRIL, "ACME: 0 + 1000 invoices = 1000"))
    t("g10_an_account_that_sums_to_zero_throughout", "G10", ok(I1000),
      ok(pay("P-1", "03-01", 1000)),
      rolled(*MARCH, "ACME: 0 + 1000 invoices - 1000 payments = 0"), rolled(*APRIL))


# Activity statements (R2).

def statements(t):
    start = (ok(I1000), ok(P400), ok(app("A-1", "P-1", "INV-1", 400, "05-10")))
    t("r2_opening_movements_closing", "R2", *start,
      activity("03-01", "05-31", "0; 03-01 INV-1 1000; 05-10 P-1 -400; 600"),
      activity("03-02", "05-31", "1000; 05-10 P-1 -400; 600"),
      activity("03-02", "05-09", "1000; 1000"),
      activity("05-10", "05-10", "1000; 05-10 P-1 -400; 600"),
      activity("05-11", "05-31", "600; 600"), activity("01-01", "02-28"))
    t("r2_movements_by_effective_date_not_by_recording", "R2", ok(P400), ok(I1000, rec="05-20"),
      activity("03-01", "05-31", "0; 03-01 INV-1 1000; 05-10 P-1 -400; 600"))
    t("r2_of_one_day_in_the_order_of_recording", "R2", ok(inv("INV-2", "03-01", 5)),
      ok(inv("INV-1", "03-01", 7)),
      activity("03-01", "03-01", "0; 03-01 INV-2 5; 03-01 INV-1 7; 12"))
    t("r2_known_then", "R2", ok(I1000), ok(pay("P-1", "03-20", 400), rec="04-05"),
      activity(*MARCH, "0; 03-01 INV-1 1000; 1000", k="04-04"),
      activity(*MARCH, "0; 03-01 INV-1 1000; 03-20 P-1 -400; 600", k="04-05"))
    t("r2_a_bounce_with_its_discount_is_two_movements", "R2", ok(I1000),
      ok(pay("P-1", "03-10", 980)),
      ok(app("A-1", "P-1", "INV-1", 980, "03-10")),
      ok(adj("D-1", "discount", "INV-1", 20, "03-10", receipt="P-1")),
      ok(rev("R-1", "P-1", "03-20")),
      activity(*MARCH, "0; 03-01 INV-1 1000; 03-10 P-1 -980; 03-10 D-1 -20; "
                       "03-20 R-1 980; 03-20 R-1 20; 1000"))
    t("r2_an_unapplication_is_no_movement", "R2", *start, ok(rev("R-1", "A-1", "05-20")),
      activity("05-11", "05-31", "600; 600"))
    t("r2_a_residual_is_no_movement", "R2", ok(I1000), ok(residual("S-1", "INV-1", 100, "03-10")),
      activity(*MARCH, "0; 03-01 INV-1 1000; 1000"))
    t("r2_a_transfer_is_one_in_each_account", "R2", ok(I1000),
      ok(transfer("T-1", "INV-1", 400, "03-10", "BETA")),
      activity(*MARCH, "0; 03-01 INV-1 1000; 03-10 T-1 -400; 600"),
      activity(*MARCH, "0; 03-10 T-1 400; 400", customer="BETA"))
    t("r2_an_application_across_customers_is_one_in_each_account", "R2",
      ok(policy("Y-1", across_customers="allow")), ok(I1000),
      ok(pay("P-1", "03-10", 400, customer="PARENT")), ok(app("A-1", "P-1", "INV-1", 300, "03-12")),
      activity(*MARCH, "0; 03-01 INV-1 1000; 03-12 A-1 -300; 700"),
      activity(*MARCH, "0; 03-10 P-1 -400; 03-12 A-1 300; -100", customer="PARENT"))
    t("r4_currencies_apart", "R4", ok(I1000), ok(inv("INV-2", "03-02", "50 USD")),
      ok(pay("P-1", "03-03", "20 USD")), ok(inv("INV-3", "04-02", "9 CHF")),
      activity(*MARCH, "0; 03-01 INV-1 1000; 1000", "USD 0; 03-02 INV-2 50; 03-03 P-1 -20; 30"))
    t("r2_a_conversion_is_one_in_each_currency", "R2", ok(inv("INV-1", "03-01", "1000 USD")),
      ok(convert("V-1", "INV-1", "400 USD", "370 EUR", "03-10")),
      activity(*MARCH, "0; 03-10 V-1 370; 370", "USD 0; 03-01 INV-1 1000; 03-10 V-1 -400; 600"))
    t("r2_other_accounts_stay_out", "F5b", ok(I1000), ok(inv("INV-2", "03-01", 5, customer="BETA")),
      ok(inv("INV-3", "03-01", 7, creditor="B")), activity(*MARCH, "0; 03-01 INV-1 1000; 1000"),
      activity(*MARCH, "0; 03-01 INV-3 7; 7", creditor="B"), activity(*MARCH, customer="GAMMA"))
    t("r2_a_half_paid_item_taken_over_is_what_was_left", "F4e",
      ok(opening("INV-7", "invoice", "2025-11-03", "01-01", 1000, 400)),
      activity("01-01", "01-31", "0; 01-01 INV-7 400; 400"), activity("01-02", "01-31", "400; 400"))
    t("r2_a_write_off_and_its_reversal", "O2", ok(I1000),
      ok(adj("W-1", "write_off", "INV-1", 1000, "03-10")), ok(rev("R-1", "W-1", "03-20")),
      activity(*MARCH, "0; 03-01 INV-1 1000; 03-10 W-1 -1000; 03-20 R-1 1000; 1000"))
    t("r2_due_dates_and_disputes_are_no_movements", "R2", ok(I1000),
      ok(terms("C-1", "INV-1", "04-15", "03-10")),
      ok(dim("D-1", "INV-1", "disputed", 100, "03-10")),
      ok(fx("X-1", "INV-1", 5, "03-11")), activity(*MARCH, "0; 03-01 INV-1 1000; 1000"))
    t("r2_facts_of_one_entry_keep_their_ids", "R2",
      ok(together("G-1", I1000, pay("P-1", "03-10", 400),
      app("A-1", "P-1", "INV-1", 400, "03-10"))),
      activity(*MARCH, "0; 03-01 INV-1 1000; 03-10 P-1 -400; 600"))
    t("r2_cash_identified_from_a_later_day", "A7", ok(pay("P-1", "03-05", 400, customer=None)),
      ok(identify("N-1", "P-1", "ACME", "03-15")), activity(*MARCH, "0; 03-15 N-1 -400; -400"))
    t("r2_settled_before_the_period", "R2", ok(I1000), ok(pay("P-1", "03-10", 1000)),
      activity(*APRIL), activity("03-05", "03-31", "1000; 03-10 P-1 -1000; 0"))


# Status (U1).

def settlements(t):
    for paid, left in (("0.01", "999.99"), ("400", "600"), ("999.99", "0.01")):
        t(f"u1_paid_{paid.replace('.', '_')}", "U1", ok(I1000), ok(pay("P-1", "03-10", 1000)),
          ok(app("A-1", "P-1", "INV-1", paid, "03-10")),
          status("INV-1", "03-10", "partly_paid", left, "partly_paid", cash=paid),
          status("INV-1", "03-09", "open", 1000, "open"))
    full = (ok(I1000), ok(pay("P-1", "03-10", 1000)), ok(app("A-1", "P-1", "INV-1", 1000, "03-10")))
    t("u1_paid_in_full", "U1", *full, status("INV-1", "03-10", "settled", 0, "paid", cash=1000),
      status("INV-1", "04-10", "settled", 0, "paid", cash=1000))
    t("u1_unapplied_cash_settles_nothing", "U1", *full[:2],
      status("INV-1", "03-10", "open", 1000, "open"))
    t("u1_reopened_by_a_bounce", "U1", *full, ok(rev("R-1", "P-1", "04-10")),
      status("INV-1", "04-09", "settled", 0, "paid", cash=1000),
      status("INV-1", "04-10", "open", 1000, "past_due", 10))
    t("u1_known_then", "U1", ok(I1000), ok(P400), ok(app("A-1", "P-1", "INV-1", 400, "05-10")),
      ok(rev("R-1", "P-1", "05-10"), rec="05-20"),
      status("INV-1", "05-15", "partly_paid", 600, "past_due", 45, cash=400, k="05-15"),
      status("INV-1", "05-15", "open", 1000, "past_due", 45))
    t("u1_before_it_is_in_the_books_and_unknown", "U1",
      ok(inv("INV-1", "03-01", 1000, posting="03-05")),
      status_no("INV-1", "03-04", "ledger.unknown_id"),
      status_no("INV-9", "03-05", "ledger.unknown_id"),
      status_no("INV-1", "03-05", "ledger.unknown_id", k=0),
      status("INV-1", "03-05", "open", 1000, "past_due", 4))


def causes(t):
    t("u1_paid_with_a_discount_and_a_tolerance", "U1", ok(I1000), ok(pay("P-1", "03-10", 975)),
      ok(app("A-1", "P-1", "INV-1", 975, "03-10")),
      ok(adj("D-1", "discount", "INV-1", 20, "03-10", receipt="P-1")),
      ok(adj("D-2", "tolerance", "INV-1", 5, "03-10", receipt="P-1")),
      status("INV-1", "03-10", "settled", 0, "paid", cash=975, discount=20, tolerance=5))
    t("u1_paid_less_tax_withheld", "U1", ok(I1000), ok(pay("P-1", "03-10", 800)),
      ok(app("A-1", "P-1", "INV-1", 800, "03-10")),
      ok(adj("D-1", "withholding", "INV-1", 200, "03-10")),
      status("INV-1", "03-10", "settled", 0, "paid", cash=800, withholding=200))
    t("u1_credited_mostly", "U1", ok(I1000), ok(pay("P-1", "03-10", 400)),
      ok(note("CN-1", "03-10", 600)), ok(app("A-1", "P-1", "INV-1", 400, "03-10")),
      ok(app("A-2", "CN-1", "INV-1", 600, "03-10")),
      status("INV-1", "03-10", "settled", 0, "credited", cash=400, credit=600))
    t("u1_written_off_mostly", "U1", ok(I1000), ok(pay("P-1", "03-10", 400)),
      ok(app("A-1", "P-1", "INV-1", 400, "03-10")),
      ok(adj("W-1", "write_off", "INV-1", 600, "03-10")),
      status("INV-1", "03-10", "settled", 0, "written_off", cash=400, write_off=600))
    t("u1_the_largest_of_three", "U1", ok(I1000), ok(pay("P-1", "03-10", 340)),
      ok(note("CN-1", "03-10", 331)), ok(app("A-1", "P-1", "INV-1", 340, "03-10")),
      ok(app("A-2", "CN-1", "INV-1", 331, "03-10")),
      ok(adj("W-1", "write_off", "INV-1", 329, "03-10")),
      status("INV-1", "03-10", "settled", 0, "paid", cash=340, credit=331, write_off=329))
    t("u1_moved_to_a_residual_item", "U1", ok(I1000), ok(residual("S-1", "INV-1", 100, "03-10")),
      status("INV-1", "03-10", "partly_paid", 900, "partly_paid", moved=100),
      status("S-1", "03-10", "open", 100, "open"))
    t("u1_an_application_taken_back_counts_no_more", "U1", ok(I1000), ok(pay("P-1", "03-10", 400)),
      ok(app("A-1", "P-1", "INV-1", 400, "03-10")), ok(rev("R-1", "A-1", "03-20")),
      status("INV-1", "03-19", "partly_paid", 600, "partly_paid", cash=400),
      status("INV-1", "03-20", "open", 1000, "open"))
    t("u1_settled_before_the_take_over", "U1",
      ok(opening("INV-7", "invoice", "2025-11-03", "01-01", 1000, 400, due="02-03")),
      status("INV-7", "01-01", "partly_paid", 400, "partly_paid", before_take_over=600))
    t("u1_a_new_due_date_of_the_residual_settles_nothing", "U1", ok(I1000),
      ok(pay("P-1", "03-10", 400)), ok(app("A-1", "P-1", "INV-1", 400, "03-10")),
      ok(terms("C-1", "INV-1", "04-15", "03-20", "residual")),
      status("INV-1", "03-20", "partly_paid", 600, "partly_paid", cash=400))
    t("u1_a_write_off_and_its_reversal", "O2", ok(I1000),
      ok(adj("W-1", "write_off", "INV-1", 1000, "04-10")), ok(rev("R-1", "W-1", "04-20")),
      status("INV-1", "04-10", "settled", 0, "written_off", write_off=1000),
      status("INV-1", "04-20", "open", 1000, "past_due", 20))
    t("u1_amounts_without_cents", "U1", ok(inv("INV-1", "03-01", "1000 JPY")),
      ok(pay("P-1", "03-01", "1 JPY")), ok(app("A-1", "P-1", "INV-1", "1 JPY", "03-01")),
      status("INV-1", "03-01", "partly_paid", "999 JPY", "partly_paid", cash="1 JPY"))


def words(t):
    t("u1_past_due_goes_before_partly_paid", "U1", ok(I1000), ok(pay("P-1", "03-10", 400)),
      ok(app("A-1", "P-1", "INV-1", 400, "03-10")),
      status("INV-1", "03-31", "partly_paid", 600, "partly_paid", cash=400),
      status("INV-1", "04-01", "partly_paid", 600, "past_due", 1, cash=400))
    for amount, word in (("999.99", "past_due"), ("1000", "disputed"), ("1000.01", "disputed")):
        t(f"u1_disputed_{amount.replace('.', '_')}_of_1000", "U1", ok(I1000),
          ok(dim("D-1", "INV-1", "disputed", amount, "04-10")),
          status("INV-1", "04-09", "open", 1000, "past_due", 9),
          status("INV-1", "04-10", "open", 1000, word, 10))
    t("u1_what_is_left_is_disputed_in_full", "U1", ok(I1000),
      ok(dim("D-1", "INV-1", "disputed", 600, "03-10")), ok(pay("P-1", "03-15", 400)),
      ok(app("A-1", "P-1", "INV-1", 400, "03-15")), status("INV-1", "03-14", "open", 1000, "open"),
      status("INV-1", "03-15", "partly_paid", 600, "disputed", cash=400))
    t("u1_a_dispute_ended", "U1", ok(I1000), ok(dim("D-1", "INV-1", "disputed", 1000, "03-10")),
      ok(dim("D-2", "INV-1", "disputed", 0, "03-20")),
      status("INV-1", "03-19", "open", 1000, "disputed"),
      status("INV-1", "03-20", "open", 1000, "open"))
    t("u1_a_promise_is_no_dispute", "U1", ok(I1000),
      ok(dim("D-1", "INV-1", "promised", 1000, "03-10")),
      status("INV-1", "03-10", "open", 1000, "open"))
    t("u1_settled_goes_before_disputed", "U1", ok(I1000),
      ok(dim("D-1", "INV-1", "disputed", 1000, "03-10")), ok(pay("P-1", "03-15", 1000)),
      ok(app("A-1", "P-1", "INV-1", 1000, "03-15")),
      status("INV-1", "03-15", "settled", 0, "paid", cash=1000))


def lifecycles(t):
    def credited(amount, reason):
        return (ok(I1000), ok(note("CN-1", "03-10", 1000, reason=reason, of="INV-1")),
                ok(app("A-1", "CN-1", "INV-1", amount, "03-10")))
    t("u1_cancelled_is_credited_in_full_for_that_reason", "U1", *credited(1000, "cancellation"),
      status("INV-1", "03-09", "open", 1000, "open"),
      status("INV-1", "03-10", "settled", 0, "cancelled", life="cancelled", credit=1000))
    t("u1_credited_in_full_for_another_reason", "U1", *credited(1000, "return"),
      status("INV-1", "03-10", "settled", 0, "credited", credit=1000))
    t("u1_credited_without_a_reason", "U1", *credited(1000, None),
      status("INV-1", "03-10", "settled", 0, "credited", credit=1000))
    t("u1_all_but_a_cent_credited_for_cancelling", "U1", *credited("999.99", "cancellation"),
      status("INV-1", "03-10", "partly_paid", "0.01", "partly_paid", credit="999.99"))
    t("u1_a_cancelling_note_that_is_not_applied", "U1", *credited(1000, "cancellation")[:2],
      status("INV-1", "03-10", "open", 1000, "open"))
    t("u1_partly_paid_and_the_rest_credited_for_cancelling", "U1", ok(I1000),
      ok(pay("P-1", "03-05", 400)), ok(app("A-1", "P-1", "INV-1", 400, "03-05")),
      ok(note("CN-1", "03-10", 600, reason="cancellation", of="INV-1")),
      ok(app("A-2", "CN-1", "INV-1", 600, "03-10")),
      status("INV-1", "03-10", "settled", 0, "credited", cash=400, credit=600))
    t("u1_never_back_to_draft", "C23", ok(I1000),
      no(rev("R-1", "INV-1", "03-10"), "ledger.not_reversible"),
      status("INV-1", "03-10", "open", 1000, "open"))


def lateness(t):
    for on, days in (("03-30", 0), ("03-31", 0), ("04-01", 1), ("04-30", 30), ("05-15", 45)):
        t(f"u1_past_due_on_{on.replace('-', '_')}", "T7", ok(I1000),
          status("INV-1", on, "open", 1000, "past_due" if days else "open", days))
    plan = ok(inv("INV-1", "03-01", 1000, plan=[("03-31", 500), ("04-30", 500)]))
    t("u1_days_of_the_oldest_open_installment", "U1", plan,
      status("INV-1", "04-10", "open", 1000, "past_due", 10),
      status("INV-1", "05-10", "open", 1000, "past_due", 40))
    t("u1_days_once_the_oldest_is_paid", "U1", plan, ok(pay("P-1", "04-05", 500)),
      ok(app("A-1", "P-1", "INV-1", 500, "04-05")),
      status("INV-1", "04-10", "partly_paid", 500, "partly_paid", cash=500),
      status("INV-1", "05-10", "partly_paid", 500, "past_due", 10, cash=500))
    t("u1_days_by_the_due_date_in_force", "T12", ok(I1000),
      ok(terms("C-1", "INV-1", "04-15", "04-20")),
      status("INV-1", "04-19", "open", 1000, "past_due", 19),
      status("INV-1", "04-20", "open", 1000, "past_due", 5),
      status("INV-1", "04-25", "open", 1000, "past_due", 10))
    t("u1_days_of_parts_that_came_apart", "T12", ok(I1000), ok(pay("P-1", "03-10", 400)),
      ok(app("A-1", "P-1", "INV-1", 400, "03-10")),
      ok(terms("C-1", "INV-1", "05-15", "03-20", "residual")), ok(rev("R-1", "P-1", "04-20")),
      status("INV-1", "04-19", "partly_paid", 600, "partly_paid", cash=400),
      status("INV-1", "04-20", "open", 1000, "past_due", 20))
    t("u1_a_charge_and_a_debit_note_have_a_status", "U1",
      ok(debit("DN-1", "03-01", 40, purpose="charge")),
      status("DN-1", "03-02", "open", 40, "past_due", 1),
      status("DN-1", "03-01", "open", 40, "open"))
