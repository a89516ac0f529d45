"""Cases of the journal, the revaluation and the tie (A7, A10, F4e, G7, O1, O3)."""

from cases.reading import of
from telling import (adj, app, convert, debit, fx, identify, inv, journaled, lock, note, ok,
                     opening, pay, policy, refund, residual, rev, revalued, terms, tied, together,
                     transfer)

I1000 = inv("INV-1", "03-01", 1000, due="03-31")
P400 = pay("P-1", "05-10", 400)
A400 = app("A-1", "P-1", "INV-1", 400, "05-10")
YEAR = ("01-01", "12-31")


def rooms():
    return [of("journal", documents, settling, moving, payers, rates, closings, ties)]


def at(rate, base="EUR"):
    return {"base": base, "rate": rate}


def tax(amount):
    return {"amount": amount, "currency": "EUR"}


def documents(t):
    for name, fact, told in (
            ("invoice", inv("D", "03-01", 1210, tax=tax("210.00")),
             "receivables@ACME 1210, sales -1000, sales_tax -210"),
            ("invoice_without_tax", inv("D", "03-01", 1000), "receivables@ACME 1000, sales -1000"),
            ("invoice_in_installments", inv("D", "03-01", 1000, plan=[("03-31", 400),
                                                                      ("04-30", 600)]),
             "receivables@ACME 1000, sales -1000"),
            ("debit_note", debit("D", "03-01", 10), "receivables@ACME 10, sales -10"),
            ("interest", debit("D", "03-01", "9.86", purpose="interest"),
             "receivables@ACME 9.86, interest -9.86"),
            ("fee", debit("D", "03-01", 5, purpose="fee"), "receivables@ACME 5, fees -5"),
            ("compensation", debit("D", "03-01", 40, purpose="compensation"),
             "receivables@ACME 40, fees -40"),
            ("charge", debit("D", "03-01", 7, purpose="charge"), "receivables@ACME 7, fees -7"),
            ("credit_note", note("D", "03-01", 121, tax=tax("21.00")),
             "receivables@ACME -121, sales_tax 21, credit_notes 100"),
            ("payment", pay("D", "03-01", 400), "unapplied@ACME -400, cash 400"),
            ("advance", pay("D", "03-01", 400, kind="advance"), "advances@ACME -400, cash 400"),
            ("unidentified", pay("D", "03-01", 400, customer=None), "unidentified -400, cash 400"),
            ("refund", refund("D", "03-01", 30), "unapplied@ACME 30, cash -30"),
            ("taken_over", opening("D", "invoice", "01-05", "03-01", 1000, 370),
             "receivables@ACME 370, opening_balance -370"),
            ("cash_taken_over", opening("D", "payment", "01-05", "03-01", 100, 40),
             "unapplied@ACME -40, opening_balance 40")):
        t(f"j_{name}", "design 2", ok(fact), journaled(f"D 03-01: {told}", entries=(1, 1)))
    t("j_nothing_of_nothing", "design 2", ok(inv("INV-1", "03-01", 0)),
      journaled(entries=(1, 1)))
    t("j_of_entries_by_their_numbers", "design 2", ok(I1000), ok(P400), ok(A400),
      journaled("P-1 05-10: unapplied@ACME -400, cash 400", entries=(2, 2)),
      journaled("A-1 05-10: receivables@ACME -400, unapplied@ACME 400", entries=(3, 9)),
      journaled(entries=(4, 9)))
    t("j_of_days_as_known", "design 2", ok(I1000), ok(P400, rec="05-10"),
      ok(A400, rec="05-20"),
      journaled("P-1 05-10: unapplied@ACME -400, cash 400", days=("05-01", "05-31"), k="05-19"),
      journaled("INV-1 03-01: receivables@ACME 1000, sales -1000", days=("03-01", "05-09")))


def settling(t):
    for kind in ("discount", "tolerance", "withholding", "write_off"):
        t(f"j_{kind}", "design 2", ok(I1000), ok(adj("X-1", kind, "INV-1", 20, "03-10")),
          ok(rev("R-1", "X-1", "03-12")),
          journaled(f"X-1 03-10: receivables@ACME -20, {kind} 20",
                    f"R-1 03-12: receivables@ACME 20, {kind} -20", entries=(2, 3)))
    t("o3_a_recovery_is_no_write_off_taken_back", "O3", ok(I1000),
      ok(adj("W-1", "write_off", "INV-1", 300, "04-30")),
      ok(rev("R-1", "W-1", "06-01", effect="from_reversal")),
      journaled("R-1 06-01: receivables@ACME 300, recovery -300", entries=(3, 3)))
    t("a11_a_bounce_takes_all_of_it_back", "A11", ok(I1000), ok(P400), ok(A400),
      ok(adj("D-1", "discount", "INV-1", 20, "05-10", receipt="P-1")),
      ok(rev("R-1", "P-1", "05-20")),
      journaled("R-1 05-20: receivables@ACME 420, cash -400, discount -20", entries=(5, 5)))
    t("j_facts_together_each_by_its_own_name", "design 3.1", ok(I1000), ok(together(
        "G-1", P400, A400, adj("D-1", "discount", "INV-1", 20, "05-10", receipt="P-1"))),
      journaled("P-1 05-10: unapplied@ACME -400, cash 400",
                "A-1 05-10: receivables@ACME -400, unapplied@ACME 400",
                "D-1 05-10: receivables@ACME -20, discount 20", entries=(2, 2)),
      ok(rev("R-1", "A-1", "05-12")),
      journaled("R-1 05-12: receivables@ACME 400, unapplied@ACME -400", entries=(3, 3)))
    t("j_a_credit_note_that_settles_stays_on_its_account", "design 2", ok(I1000),
      ok(note("C-1", "03-10", 100)), ok(app("A-1", "C-1", "INV-1", 100, "03-10")),
      journaled(entries=(3, 3)))
    t("j_a_refund_comes_out_of_what_was_unapplied", "design 2", ok(P400),
      ok(refund("F-1", "06-01", 400)), ok(app("A-1", "P-1", "F-1", 400, "06-01")),
      journaled("F-1 06-01: unapplied@ACME 400, cash -400", entries=(2, 3)))


def moving(t):
    t("j_across_customers", "A9", ok(policy("Y-1", across_customers="allow")), ok(P400),
      ok(inv("INV-2", "03-01", 80, customer="BETA")),
      ok(app("A-1", "P-1", "INV-2", 80, "05-10")),
      journaled("A-1 05-10: receivables@BETA -80, unapplied@ACME 80", entries=(4, 4)))
    t("j_across_creditors", "A9", ok(policy("Y-1", across_creditors=True)), ok(P400),
      ok(inv("INV-2", "03-01", 80, creditor="X")), ok(app("A-1", "P-1", "INV-2", 80, "05-10")),
      journaled("X/A-1 05-10: receivables@ACME -80, intercompany 80",
                "A-1 05-10: unapplied@ACME 80, intercompany -80", entries=(4, 4)))
    t("j_a_transfer_to_a_customer", "A9", ok(P400),
      ok(transfer("T-1", "P-1", 150, "05-12", "BETA")),
      journaled("T-1 05-12: unapplied@ACME 150, unapplied@BETA -150", entries=(2, 2)))
    t("j_a_transfer_to_a_creditor", "A9", ok(I1000),
      ok(transfer("T-1", "INV-1", 150, "05-12", "ACME", "X")), ok(rev("R-1", "T-1", "05-20")),
      journaled("X/T-1 05-12: receivables@ACME 150, intercompany -150",
                "T-1 05-12: receivables@ACME -150, intercompany 150",
                "X/R-1 05-20: receivables@ACME -150, intercompany 150",
                "R-1 05-20: receivables@ACME 150, intercompany -150", entries=(2, 3)))
    t("j_residuals_and_terms_stay_on_their_account", "A6", ok(I1000),
      ok(residual("S-1", "INV-1", 150, "03-12")),
      ok(terms("T-1", "INV-1#1", "05-31", "03-20", applies_to="residual")),
      journaled(entries=(2, 3)))
    t("f4d_a_posting_counts_on_the_day_it_was_moved_to", "F4d",
      ok(policy("Y-1", locked_period="first_open_day")), ok(lock("L-1", "03-31")),
      ok(I1000, eff="04-01", out="moved"),
      journaled("INV-1 04-01: receivables@ACME 1000, sales -1000", days=YEAR))


def payers(t):
    cash = pay("P-1", "05-10", 70, customer=None)
    t("a7_identified_from_its_value_date_on", "A7", ok(cash),
      ok(identify("N-1", "P-1", "ACME"), eff="05-10"),
      journaled("P-1 05-10: unidentified -70, cash 70",
                "N-1 05-10: unapplied@ACME -70, unidentified 70", entries=(1, 2)),
      journaled("P-1 05-10: unapplied@ACME -70, cash 70", days=YEAR),
      journaled("P-1 05-10: unidentified -70, cash 70", days=YEAR, k=1))
    t("a7_identified_later", "A7", ok(cash), ok(identify("N-1", "P-1", "ACME", "06-01")),
      journaled("N-1 06-01: unapplied@ACME -70, unidentified 70", entries=(2, 2)),
      journaled("P-1 05-10: unidentified -70, cash 70", days=("05-01", "05-31")),
      journaled("N-1 06-01: unapplied@ACME -70, unidentified 70", days=("06-01", "06-30")))
    t("a7_an_advance_of_an_unknown_payer", "A7", ok(pay("P-1", "05-10", 70, customer=None,
                                                       kind="advance")),
      ok(identify("N-1", "P-1", "ACME", "06-01")),
      journaled("N-1 06-01: unidentified 70, advances@ACME -70", entries=(2, 2)))


def rates(t):
    dollars = inv("INV-1", "03-01", "100 USD", due="03-31", booked=at("0.90"),
                  tax={"amount": "16.67", "currency": "USD"})
    paid = pay("P-1", "05-10", "100 USD", booked=at("0.95"))
    some = lambda name, amount: app(name, "P-1", "INV-1", f"{amount} USD", "05-10")  # noqa: E731
    t("a10_differences_part_by_part", "A10", ok(dollars), ok(paid), ok(some("A-1", "33.33")),
      ok(some("A-2", "66.67")),
      journaled(
          "INV-1 03-01 USD: receivables@ACME 100 =90, sales -83.33 =-75, sales_tax -16.67 =-15",
          "P-1 05-10 USD: unapplied@ACME -100 =-95, cash 100 =95",
          "A-1 05-10 USD: receivables@ACME -33.33 =-30, unapplied@ACME 33.33 =31.66,"
          " exchange_difference 0 =-1.66",
          "A-2 05-10 USD: receivables@ACME -66.67 =-60, unapplied@ACME 66.67 =63.34,"
          " exchange_difference 0 =-3.34", entries=(1, 4), base="EUR"),
      journaled("A-1 05-10 USD: receivables@ACME -33.33, unapplied@ACME 33.33", entries=(3, 3)))
    t("a10_a_difference_told_is_not_posted_twice", "A10", ok(dollars), ok(paid),
      ok(fx("X-1", "INV-1", 5, "05-10")), ok(some("A-1", 100)), ok(fx("X-2", "INV-1", 5, "05-11")),
      journaled("X-1 05-10 USD: receivables@ACME 0 =5, exchange_difference 0 =-5",
                "A-1 05-10 USD: receivables@ACME -100 =-95, unapplied@ACME 100 =95",
                entries=(3, 5), base="EUR", idle=("X-2",)))
    t("a10_a_difference_told_goes_part_by_part", "A10", ok(dollars), ok(paid),
      ok(fx("X-1", "INV-1", "4.99", "05-10")), ok(some("A-1", 50)),
      journaled("A-1 05-10 USD: receivables@ACME -50 =-47.49, unapplied@ACME 50 =47.50,"
                " exchange_difference 0 =-0.01", entries=(4, 4), base="EUR"))
    t("a10_cash_says_what_the_clearing_is_worth", "A10", ok(inv("INV-1", "03-01", 100)),
      ok(pay("P-1", "05-10", "110 USD", booked=at("0.92"))),
      ok(app("A-1", "P-1", "INV-1", 100, "05-10", takes="110 USD")),
      journaled("A-1 05-10 EUR: receivables@ACME -100 =-100, exchange_difference 0 =-1.20,"
                " currency_clearing 100 =101.20",
                "A-1 05-10 USD: unapplied@ACME 110 =101.20, currency_clearing -110 =-101.20",
                entries=(3, 3), base="EUR"))
    t("a10_a_conversion", "A10", ok(dollars), ok(convert("K-1", "INV-1", "100 USD", 92, "03-10")),
      journaled("K-1 03-10 EUR: receivables@ACME 92 =92, currency_clearing -92 =-92",
                "K-1 03-10 USD: receivables@ACME -100 =-90, exchange_difference 0 =-2,"
                " currency_clearing 100 =92", entries=(2, 2), base="EUR"))
    t("a10_without_a_rate", "A10", ok(dollars), ok(pay("P-1", "05-10", "10 USD")),
      ok(some("A-1", 10)),
      journaled("P-1 05-10 USD: unapplied@ACME -10, cash 10",
                "A-1 05-10 USD: receivables@ACME -10, unapplied@ACME 10", entries=(2, 3),
                base="EUR", without=("P-1", "A-1")))
    t("a10_yen_have_no_decimals", "A10", ok(inv("INV-1", "03-01", "10001 JPY",
                                                booked=at("0.00612"))),
      journaled("INV-1 03-01 JPY: receivables@ACME 10001 =61.21, sales -10001 =-61.21",
                entries=(1, 1), base="EUR"))


def closings(t):
    cny = inv("INV-1", "03-01", "100 CNY", booked=at("5.00"))
    paid = (ok(cny), ok(pay("P-1", "03-10", "40 CNY", booked=at("5.00"))),
            ok(app("A-1", "P-1", "INV-1", "40 CNY", "03-10")))
    t("g7_on_the_residual_only", "G7", *paid,
      revalued("03-31", "EUR", {"CNY": "4.30"}, "receivables@ACME 60 CNY: 300 258", total="-42"),
      revalued("03-09", "EUR", {"CNY": "4.30"}, "receivables@ACME 100 CNY: 500 430", total="-70"),
      revalued("03-31", "EUR", {"CNY": "4.30"}, "receivables@ACME 100 CNY: 500 430", total="-70",
               k=1),
      revalued("03-31", "EUR", {"CNY": "4.30"}, base={}))
    t("g7_with_the_differences_told", "A10", *paid, ok(fx("X-1", "INV-1", -10, "03-31")),
      revalued("03-31", "EUR", {"CNY": "4.30"}, "receivables@ACME 60 CNY: 290 258", total="-32"))
    t("g7_what_has_no_rate_is_told", "G7", ok(inv("INV-2", "03-01", "50 USD")), ok(cny),
      ok(inv("INV-3", "03-01", 9)),
      revalued("03-31", "EUR", {"CNY": "4.30"}, "receivables@ACME 100 CNY: 500 430", total="-70",
               without=("INV-2#1",)))
    t("g7_cash_is_worth_less_too", "G7", ok(pay("P-1", "03-10", "40 CNY", customer=None,
                                               booked=at("5.00"))),
      revalued("03-31", "EUR", {"CNY": "4.30"}, "unidentified -40 CNY: -200 -172", total="28"))


def ties(t):
    book = (ok(I1000), ok(inv("INV-2", "03-01", 200)), ok(P400), ok(A400))
    t("j_tie_all_is_there", "design 2", *book,
      tied("0001-01-01", "05-31", ["INV-1 1000", "INV-2 200", "P-1 -400", "A-1 400", "A-1 -400"],
           "sole EUR 800 800"))
    t("j_tie_missing_doubled_unknown_and_by_hand", "design 2", *book,
      tied("0001-01-01", "05-31", ["INV-1 1000", "P-1 -400", "P-1 -400", "INV-9 3", "- 7"],
           "sole EUR 800 210: - 0 7, INV-2 200 0, INV-9 0 3, P-1 -400 -800"))
    t("j_tie_two_wrongs_that_make_a_right", "design 2", *book,
      tied("0001-01-01", "05-31", ["INV-1 1100", "INV-2 100", "P-1 -400"],
           "sole EUR 800 800: INV-1 1000 1100, INV-2 200 100"))
    t("j_tie_a_month_brings_forward_what_was_open", "design 2", *book,
      tied("05-01", "05-31", ["- 1200", "P-1 -400"], "sole EUR 800 800"),
      tied("05-01", "05-31", ["P-1 -400"], "sole EUR 800 -400: - 1200 0"),
      tied("05-01", "05-31", ["- 1200"], "sole EUR 1200 1200", k=2))
    t("j_tie_by_creditor_and_currency", "design 2", ok(I1000), ok(inv("INV-2", "03-01", "500 JPY",
                                                              creditor="X")),
      tied("0001-01-01", "12-31", ["INV-1 1000", "X/INV-2 500 JPY", "- 5 USD"],
           "X JPY 500 500", "sole EUR 1000 1000", "sole USD 0 5: - 0 5"))
