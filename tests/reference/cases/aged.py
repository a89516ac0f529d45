"""Cases of an aging's choices: basis, rows, currencies, dimensions, buckets (G1–G3, G5, G7–G11)."""

from datetime import date, timedelta

from room import Room
from telling import (adj, aged, aged_base, aged_no, aged_row, aged_total, ahead, app, cash, clean,
                     convert, day, dim, identify, inv, note, ok, opening, part, pay, refund,
                     rev, status, tell, terms, told_open, transfer)

I1000 = inv("INV-1", "03-01", 1000, due="03-31")
WHOLE = "0 1000 0 0 0 | 0 = 1000"


def rooms(others):
    """The rooms `buckets` and `aging`; `others` are the parts of the latter from elsewhere."""
    room = Room("aging")
    given = Asked(room)
    told = lambda name, rule, *steps: tell(room, name, rule, *steps)  # noqa: E731
    for part_of in others:
        part_of(told)
    for part_of in (bases, fallbacks, forecasts, currencies, rounding, orders):
        part_of(given)
    for part_of in (today, in_the_books, dimensions, versions, groups, booked, post_dated):
        part_of(told)
    return [buckets(), room]


def after(text, days):
    return (date.fromisoformat(day(text)) + timedelta(days=days)).isoformat()


class Asked:
    """Aging of items that are given."""

    def __init__(self, room):
        self.room = room

    def __call__(self, name, rule, on, items, *rows, also=None, error=None, **how):
        given = {"as_of": day(on), "items": items, **how}
        answer = {"rows": [aged_row(row, how) for row in rows], **(also or {})}
        self.room.case(name, rule, "aging", given, None if error else answer, error)


def item(name, left, due=None, of=None, invoice=None, posting=None, delivery=None, default=None,
         nominal=None, as_of=None, kind=None, says=(), customer="ACME", **more):
    """An open item as a host gives it; `name` is "INV-1" or "INV-1#2"."""
    document, _, number = name.partition("#")
    left, of = cash(left), cash(of or left)
    kind = kind or ("credit_note" if left["amount"].startswith("-") else "invoice")
    return clean(id=clean(document=document, installment=number and int(number) or None),
                 customer=customer, kind=kind, original=of, open=left, as_of=day(as_of),
                 invoice_date=day(invoice), posting_date=day(posting), delivery_date=day(delivery),
                 statutory_default_date=day(default), due=day(due), nominal_due=day(nominal),
                 dimensions=[[word, cash(much)] for word, much in says] or None, **more)


# Buckets.

def buckets():
    room = Room("buckets")

    def edges(name, text, on, *answer, rule="G2", error=None):
        room.case(f"{rule.lower()}_edges_{name}", rule, "bucket_edges",
                  {"buckets": text, "as_of": day(on)}, None if error else list(answer), error)

    edges("of_the_usual_list", "30,60,90", "03-31", 1, 31, 61, 91)
    edges("of_a_single_number", "30", "03-31", 1, 31)
    edges("of_one_day", "1", "03-31", 1, 2)
    edges("with_negative_numbers", "-30,-7,0,30,60,90", "03-31", -30, -7, 0, 1, 31, 61, 91)
    edges("with_negative_numbers_and_no_nought", "-7,30", "03-31", -7, 1, 31)
    edges("of_negative_numbers_only", "-30,-7", "03-31", -30, -7, 1)
    edges("due_today_only", "-1,0", "03-31", -1, 0, 1)
    edges("due_tomorrow_at_the_latest", "-1", "03-31", -1, 1)
    edges("of_days_on_any_day", "30,60,90", "9999-12-31", 1, 31, 61, 91)
    edges("of_weeks", "1w,2w,4w", "03-31", 1, 8, 15, 29)
    edges("of_weeks_and_days", "5,1w,10", "03-31", 1, 6, 8, 11)
    edges("of_weeks_ahead", "-2w,-1w,0,1w", "03-31", -14, -7, 0, 1, 8)
    # Up to one month late holds D from A − 1 month on: of 31 March 28 February, 31 days.
    for on, *answer in [("2026-03-31", 32, 60, 91), ("2024-03-31", 32, 61, 92),
                        ("2026-03-30", 31, 60, 91), ("2026-03-29", 30, 60, 91),
                        ("2026-03-28", 29, 60, 91), ("2026-03-01", 29, 60, 91),
                        ("2024-02-29", 32, 63, 93), ("2026-01-31", 32, 63, 93),
                        ("2026-05-31", 32, 62, 93)]:
        edges(f"of_months_on_{on.replace('-', '_')}", "1m,2m,3m", on, 1, *answer)
    edges("of_a_year_of_months", "12m", "2025-02-28", 1, 367)
    edges("of_a_year_of_months_from_a_leap_day", "12m", "2024-02-29", 1, 367)
    edges("of_months_ahead", "-1m,0,1m", "2026-01-31", -28, 0, 1, 32)
    edges("of_months_ahead_to_a_leap_day", "-1m,0,1m", "2024-01-31", -29, 0, 1, 32)
    for name, text in {"empty": "", "a_word": "thirty", "going_back": "60,30", "twice": "30,30",
                       "blanks": "30, 60", "a_plus": "+30", "a_leading_nought": "030",
                       "half_a_day": "30.5", "an_empty_number": "30,,60", "a_last_comma": "30,",
                       "months_and_days": "30,2m", "weeks_and_months": "1w,1m",
                       "minus_nought": "-0", "nought_with_a_unit": "0m", "years": "1y",
                       "weeks_that_are_as_long": "7,1w", "ahead_going_back": "-7,-30"}.items():
        edges(name, text, "03-31", error="aging.invalid_buckets")

    def labels(name, text, *answer, rule="G2"):
        room.case(f"{rule.lower()}_labels_{name}", rule, "bucket_labels",
                  {"buckets": text} if text else {}, list(answer))

    usual = ("Not due", "1\u201330", "31\u201360", "61\u201390", "91+")
    labels("of_the_usual_list", "30,60,90", *usual)
    labels("by_default", None, *usual, rule="F9")
    labels("of_a_single_number", "30", "Not due", "1\u201330", "31+")
    labels("of_single_days", "1,2", "Not due", "1", "2", "3+")
    labels("with_negative_numbers", "-30,-7,0,30,60,90", "Due in 31+", "Due in 8\u201330",
           "Due in 1\u20137", "Due today", *usual[1:])
    return room


# Of items that are given.

DATES = {"due": "03-31", "invoice": "03-01", "posting": "03-05", "delivery": "02-27",
         "statutory_default": "04-15", "nominal_due": "03-29"}


def dated(**says):
    names = {"statutory_default": "default", "nominal_due": "nominal"}
    return item("INV-1", 1000, **{names.get(name, name): on for name, on in says.items()})


def bases(t):
    for basis, on in DATES.items():
        for days, row in ((-1, "1000 0 0 0 0"), (0, "1000 0 0 0 0"), (1, "0 1000 0 0 0"),
                          (30, "0 1000 0 0 0"), (31, "0 0 1000 0 0"), (60, "0 0 1000 0 0"),
                          (61, "0 0 0 1000 0"), (90, "0 0 0 1000 0"), (91, "0 0 0 0 1000")):
            age = f"minus_{-days}" if days < 0 else str(days)
            t(f"g1_by_{basis}_at_age_{age}", "G1", after(on, days), [dated(**DATES)],
              f"ACME: {row} | 0 = 1000", basis=basis)
    t("f9_by_due_date_unless_said", "F9", "04-01", [dated(**DATES)], f"ACME: {WHOLE}")
    t("f9_credits_apart_unless_said", "F9", "04-01",
      [dated(**DATES), item("CN-1", -200, invoice="01-01")],
      "ACME: 0 1000 0 0 0 | -200 = 800")
    t("g1_delivery_over_a_leap_day", "G1", "2024-03-01",
      [item("INV-1", 1000, delivery="2024-02-28")], "ACME: 0 0 1000 0 0 | 0 = 1000", basis="delivery", buckets="1,2,3")
    t("g1_delivery_over_a_plain_february", "G1", "2026-03-01",
      [item("INV-1", 1000, delivery="2026-02-28")], "ACME: 0 1000 0 0 0 | 0 = 1000",
      basis="delivery", buckets="1,2,3")


def fallbacks(t):
    used = lambda name, basis: {"item": f"{name}#1", "used": basis}  # noqa: E731
    plain = {name: on for name, on in DATES.items() if name != "delivery"}
    for basis in DATES:
        rest = {name: on for name, on in DATES.items() if name != basis}
        t(f"g1_without_{basis}_refused", "G1", "04-30", [dated(**rest)],
          error="aging.missing_basis_date", basis=basis)
        t(f"g1_without_{basis}_aged_nought", "G1", "04-30", [dated(**rest)],
          "ACME: 1000 0 0 0 0 | 0 = 1000", also={"undated": ["INV-1#1"]}, basis=basis,
          missing="age_zero")
    t("g1_refused_is_the_default", "G1", "04-30", [dated(**plain)],
      error="aging.missing_basis_date", basis="delivery", fallback=[])
    t("g1_a_fallback_is_reported", "G1", "03-31", [dated(**plain)],
      f"ACME: {WHOLE}", also={"fallbacks": [used("INV-1", "invoice")]}, basis="delivery",
      fallback=["invoice"])
    t("g1_a_fallback_that_is_not_needed", "G1", "03-29", [dated(**DATES)], f"ACME: {WHOLE}",
      basis="delivery", fallback=["invoice"])
    t("g1_the_first_fallback_there_is", "G1", "04-04", [dated(**plain)], f"ACME: {WHOLE}",
      also={"fallbacks": [used("INV-1", "posting")]}, basis="delivery",
      fallback=["posting", "invoice"])
    t("g1_the_second_fallback", "G1", "04-04", [dated(invoice="03-01")],
      "ACME: 0 0 1000 0 0 | 0 = 1000", also={"fallbacks": [used("INV-1", "invoice")]},
      basis="delivery", fallback=["posting", "invoice"])
    t("g1_a_fallback_to_the_due_date", "G1", "03-31", [dated(due="03-31")],
      "ACME: 1000 0 0 0 0 | 0 = 1000", also={"fallbacks": [used("INV-1", "due")]},
      basis="statutory_default", fallback=["due"])
    t("g1_no_fallback_there_is", "G1", "04-04", [dated(due="03-31")],
      error="aging.missing_basis_date", basis="delivery", fallback=["posting", "invoice"])
    t("g1_no_fallback_there_is_aged_nought", "G1", "04-04", [dated(due="03-31")],
      "ACME: 1000 0 0 0 0 | 0 = 1000", also={"undated": ["INV-1#1"]}, basis="delivery",
      fallback=["posting", "invoice"], missing="age_zero")
    t("g1_aged_nought_is_due_today", "G1", "04-04", [dated(invoice="03-01")],
      "ACME: 0 0 1000 0 0 | 0 = 1000", also={"undated": ["INV-1#1"]}, missing="age_zero",
      buckets="-7,0,30")
    t("g1_reports_by_id", "G1", "04-04",
      [item("INV-3", 3, posting="04-01"), item("INV-2", 2), item("INV-1#2", 1), item("INV-1#1", 1),
       item("INV-10", 10, posting="04-01"), item("INV-4", 4, delivery="04-01")],
      "ACME: 4 17 0 0 0 | 0 = 21",
      also={"fallbacks": [used("INV-10", "posting"), used("INV-3", "posting")],
            "undated": ["INV-1#1", "INV-1#2", "INV-2#1"]},
      basis="delivery", fallback=["posting"], missing="age_zero")
    for name, basis, list_ in (("the_basis", "due", ["due"]), ("a_date_twice", "due",
                               ["invoice", "posting", "invoice"])):
        t(f"g1_a_fallback_names_{name}", "G1", "04-04", [dated(**DATES)], error="record.invalid",
          basis=basis, fallback=list_)
    credit = item("CN-1", -200, invoice="03-25")
    t("g1_a_credit_apart_needs_no_date", "G1", "04-30", [credit],
      "ACME: 0 0 0 0 0 | -200 = -200", basis="delivery")
    t("g1_a_credit_that_is_not_due_needs_no_date", "G1", "04-30", [credit],
      "ACME: -200 0 0 0 0 | 0 = -200", basis="delivery", unapplied="not_due")
    t("k1_a_credit_ages_by_its_own_date_whatever_the_basis", "K1", "04-30",
      [credit, dated(**DATES)], "ACME: 0 0 800 0 0 | 0 = 800", basis="delivery",
      unapplied="own_date", buckets="30,63,90")


def forecasts(t):
    on_march = dated(due="03-31", as_of="03-31")
    t("g5_items_of_the_day", "G5", "03-31", [on_march], "ACME: 1000 0 0 0 0 | 0 = 1000")
    t("g5_items_of_the_day_before", "G5", "04-01", [on_march], error="aging.other_day")
    t("g5_items_of_the_day_after", "G5", "03-30", [on_march], error="aging.other_day")
    for on, row in (("03-31", "1000 0 0 0 0"), ("04-01", "0 1000 0 0 0"),
                    ("04-30", "0 1000 0 0 0"), ("05-01", "0 0 1000 0 0"),
                    ("06-30", "0 0 0 0 1000")):
        t(f"g5_ages_move_forward_to_{on.replace('-', '_')}", "G5", on, [on_march],
          f"ACME: {row} | 0 = 1000", project=True)
    t("g5_ages_do_not_move_back", "G5", "03-30", [on_march], error="aging.other_day", project=True)
    t("g5_items_of_any_day", "G5", "05-01", [dated(due="03-31")], "ACME: 0 0 1000 0 0 | 0 = 1000")
    t("g5_one_item_of_another_day", "G5", "05-01",
      [dated(due="03-31"), item("INV-2", 5, due="03-31", as_of="04-30")], error="aging.other_day")


def cny(name, left, rate="5.00", **more):
    booked = {"base": "THB", "rate": rate} if rate else None
    return item(name, f"{left} CNY", due="03-31", **clean(booked=booked), **more)


def at(*rates, base="THB", on="03-31"):
    return {"base": base, "date": day(on), "rates": dict(rate.split() for rate in rates)}


def currencies(t):
    rates = at("CNY 4.30")
    t("g7_100_at_5_00_40_paid_closing_4_30", "G7", "03-31", [cny("INV-1", 60, of="100 CNY")],
      "ACME CNY: 60 0 0 0 0 | 0 = 60; base 258 0 0 0 0 | 0 = 258 booked 300 THB", convert=rates)
    t("g7_100_at_5_00_closing_4_30", "G7", "03-31", [cny("INV-1", 100)],
      "ACME CNY: 100 0 0 0 0 | 0 = 100; base 430 0 0 0 0 | 0 = 430 booked 500 THB", convert=rates)
    t("g7_at_the_rate_of_booking", "G7", "03-31", [cny("INV-1", 60)],
      "ACME CNY: 60 0 0 0 0 | 0 = 60; base 300 0 0 0 0 | 0 = 300 booked 300 THB",
      convert=at("CNY 5"))
    t("g7_a_gain", "G7", "04-30", [cny("INV-1", 60)],
      "ACME CNY: 0 60 0 0 0 | 0 = 60; base 0 330 0 0 0 | 0 = 330 booked 300 THB",
      convert=at("CNY 5.5", on="04-30"))
    t("g7_a_credit", "G7", "03-31", [cny("CN-1", -60)],
      "ACME CNY: 0 0 0 0 0 | -60 = -60; base 0 0 0 0 0 | -258 = -258 booked -300 THB",
      convert=rates)
    t("g7_a_credit_in_its_bucket", "G7", "03-31", [cny("CN-1", -60, invoice="03-30")],
      "ACME CNY: 0 -60 0 0 0 | 0 = -60; base 0 -258 0 0 0 | 0 = -258 booked -300 THB",
      convert=rates, unapplied="own_date")
    t("g7_the_base_currency_itself", "G7", "03-31", [item("INV-1", "60 THB", due="03-31")],
      "ACME THB: 60 0 0 0 0 | 0 = 60; base 60 0 0 0 0 | 0 = 60 booked 60 THB", convert=at())
    t("g7_each_bucket", "G7", "05-01",
      [cny("INV-1", 10), item("INV-2", "20 CNY", due="05-01",
                              booked={"base": "THB", "rate": "4"}),
       item("CN-1", "-5 CNY", due="04-01", booked={"base": "THB", "rate": "4.4"})],
      "ACME CNY: 20 0 10 0 0 | -5 = 25; base 86 0 43 0 0 | -21.50 = 107.50 booked 108 THB",
      convert=at("CNY 4.30", on="05-01"))
    t("g7_without_the_rate_of_booking", "G7", "03-31", [cny("INV-1", 60, rate=None)],
      "ACME CNY: 60 0 0 0 0 | 0 = 60; base 258 0 0 0 0 | 0 = 258 booked 258 THB", convert=rates,
      also={"without_booked_rate": ["INV-1#1"]})
    t("g7_without_the_rate_of_booking_by_id", "G7", "03-31",
      [cny("INV-2", 10, rate=None), cny("INV-3", 10), cny("INV-1", 10, rate=None),
       item("INV-4", "7 THB", due="03-31")],
      "ACME CNY: 30 0 0 0 0 | 0 = 30; base 129 0 0 0 0 | 0 = 129 booked 136 THB",
      "ACME THB: 7 0 0 0 0 | 0 = 7; base 7 0 0 0 0 | 0 = 7 booked 7 THB", convert=rates,
      also={"without_booked_rate": ["INV-1#1", "INV-2#1"]})
    t("g7_no_rate_of_a_currency", "G7", "03-31", [cny("INV-1", 60)], convert=at("USD 33"),
      error="aging.missing_rate")
    t("g7_a_rate_nobody_needs", "G7", "03-31", [item("INV-1", "60 THB", due="03-31")],
      "ACME THB: 60 0 0 0 0 | 0 = 60; base 60 0 0 0 0 | 0 = 60 booked 60 THB",
      convert=at("USD 33"))
    for name, on in (("the_day_before", "03-30"), ("the_day_after", "04-01")):
        t(f"g7_rates_of_{name}", "G7", "03-31", [cny("INV-1", 60)], convert=at("CNY 4.30", on=on),
          error="aging.other_day")
    for name, rate in (("nought", "0"), ("nought_in_full", "0.00"), ("below_nought", "-4.30")):
        t(f"g7_a_rate_of_{name}", "G7", "03-31", [cny("INV-1", 60)], convert=at(f"CNY {rate}"),
          error="rate.out_of_range")
    two = [cny("INV-1", 60), item("INV-2", "10 USD", due="02-28", customer="BETA",
                                  booked={"base": "THB", "rate": "30"}),
           item("INV-3", "40 THB", due="03-31")]
    t("g7_one_table_per_currency_and_one_base_column", "G7", "03-31", two,
      "ACME CNY: 60 0 0 0 0 | 0 = 60; base 258 0 0 0 0 | 0 = 258 booked 300 THB",
      "ACME THB: 40 0 0 0 0 | 0 = 40; base 40 0 0 0 0 | 0 = 40 booked 40 THB",
      "BETA USD: 0 0 10 0 0 | 0 = 10; base 0 0 330 0 0 | 0 = 330 booked 300 THB",
      convert=at("CNY 4.30", "USD 33"), totals=True,
      also={"creditors": [aged_total(told, "sole") for told in TOTALS],
            "currencies": [aged_total(told) for told in TOTALS],
            "base": aged_base("298 0 330 0 0 | 0 = 628 booked 640 THB")})
    t("g7_without_rates_no_base_column", "G7", "03-31", two[:1], "ACME CNY: 60 0 0 0 0 | 0 = 60")


TOTALS = ("CNY: 60 0 0 0 0 | 0 = 60; base 258 0 0 0 0 | 0 = 258 booked 300 THB",
          "THB: 40 0 0 0 0 | 0 = 40; base 40 0 0 0 0 | 0 = 40 booked 40 THB",
          "USD: 0 0 10 0 0 | 0 = 10; base 0 0 330 0 0 | 0 = 330 booked 300 THB")


def rounding(t):
    """Each item half-up, once."""
    usd = lambda name, left: item(name, f"{left} USD", due="03-31",  # noqa: E731
                                  booked={"base": "EUR", "rate": "1"})
    half = at("USD 0.5", base="EUR")
    for name, left, base, booked in (("a_tie", "0.05", "0.03", "0.05"),
                                     ("below_a_tie", "0.04", "0.02", "0.04"),
                                     ("a_cent", "0.01", "0.01", "0.01")):
        t(f"g7_rounds_half_up_{name}", "G7", "03-31", [usd("INV-1", left)],
          f"ACME USD: {left} 0 0 0 0 | 0 = {left}; base {base} 0 0 0 0 | 0 = {base} "
          f"booked {booked} EUR", convert=half)
        t(f"g7_rounds_a_credit_like_its_mirror_{name}", "G7", "03-31", [usd("CN-1", f"-{left}")],
          f"ACME USD: 0 0 0 0 0 | -{left} = -{left}; base 0 0 0 0 0 | -{base} = -{base} "
          f"booked -{booked} EUR", convert=half)
    t("g7_rounds_each_item_once", "G7", "03-31", [usd("INV-1", "0.05"), usd("INV-2", "0.05")],
      "ACME USD: 0.10 0 0 0 0 | 0 = 0.10; base 0.06 0 0 0 0 | 0 = 0.06 booked 0.10 EUR",
      convert=half)
    t("g7_from_a_currency_without_cents", "G7", "03-31", [item("INV-1", "101 JPY", due="03-31",
      booked={"base": "EUR", "rate": "0.0061"})],
      "ACME JPY: 101 0 0 0 0 | 0 = 101; base 0.65 0 0 0 0 | 0 = 0.65 booked 0.62 EUR",
      convert=at("JPY 0.0064", base="EUR"))
    t("g7_to_a_currency_without_cents", "G7", "03-31", [item("INV-1", "10.01", due="03-31",
      booked={"base": "JPY", "rate": "160"})],
      "ACME: 10.01 0 0 0 0 | 0 = 10.01; base 1607 0 0 0 0 | 0 = 1607 booked 1602 JPY",
      convert=at("EUR 160.5", base="JPY"))
    t("g7_to_a_currency_of_three_decimals", "G7", "03-31", [item("INV-1", "10.01", due="03-31",
      booked={"base": "KWD", "rate": "0.333"})],
      "ACME: 10.01 0 0 0 0 | 0 = 10.01; base 3.338 0.000 0.000 0.000 0.000 | 0.000 = 3.338 "
      "booked 3.333 KWD",
      convert=at("EUR 0.33345", base="KWD"))


def orders(t):
    given = [item("INV-2", 2, due="03-10"), item("INV-1", 1, due="03-20"),
             item("INV-3", 3, due="03-10", number="2026/2"),
             item("INV-4", 4, due="03-10", number="2026/1"), item("CN-2", -5, due="03-02"),
             item("CN-1", -6, due="03-05"), item("INV-1#2", 7, due="03-20"),
             item("INV-5", 8, due="04-10")]
    row = "ACME: 8 17 0 0 0 | -11 = 14; items INV-5#1 " \
          "INV-2#1,INV-4#1,INV-3#1,INV-1#1,INV-1#2 - - - CN-2#1,CN-1#1"
    t("f6_items_of_a_cell_by_due_date_then_number_then_id", "F6", "03-31", given, row,
      drill_down=True)
    t("f6_the_same_items_the_other_way_round", "F6", "03-31", given[::-1], row, drill_down=True)
    t("f6_rows_by_creditor_customer_and_currency", "F6", "03-31",
      [item("INV-1", 1, due="03-31", customer="BETA"), item("INV-2", 2, due="03-31"),
       item("INV-3", "3 CHF", due="03-31"), item("P-1", -4, customer=None, kind="payment"),
       item("INV-4", 5, due="03-31", creditor="A", customer="ZETA")],
      "A/ZETA: 5 0 0 0 0 | 0 = 5", "sole/-: 0 0 0 0 0 | -4 = -4", "ACME CHF: 3 0 0 0 0 | 0 = 3",
      "ACME: 2 0 0 0 0 | 0 = 2", "BETA: 1 0 0 0 0 | 0 = 1")
    t("f6_nothing_given", "F6", "03-31", [])
    t("f5_a_cent_stays", "F5", "03-31", [item("INV-1", "0.01", due="03-30")],
      "ACME: 0 0.01 0 0 0 | 0 = 0.01")
    t("f5_a_cent_of_credit_stays", "F5", "03-31", [item("CN-1", "-0.01", due="03-30")],
      "ACME: 0 0 0 0 0 | -0.01 = -0.01")
    t("f5_more_credit_than_debt", "F5", "03-31",
      [item("INV-1", 100, due="03-30"), item("CN-1", -250, due="03-30")],
      "ACME: 0 100 0 0 0 | -250 = -150")
    t("f5_a_bucket_below_zero", "F5", "03-31",
      [item("INV-1", 100, due="03-30"), item("CN-1", -250, invoice="03-30")],
      "ACME: 0 -150 0 0 0 | 0 = -150", unapplied="own_date")


# Of a ledger.

def today(t):
    t("g3_due_today_is_not_due", "G3", ok(I1000), aged("03-31", "ACME: 1000 0 0 0 0 | 0 = 1000"),
      status("INV-1", "03-31", "open", 1000, "open"),
      told_open("03-31", ["1000 0 0 0 0 | 0 = 1000", "INV-1#1 1000 of=03-01 due=03-31"]))
    t("g3_the_day_after_is_past_due", "G3", ok(I1000), aged("04-01", f"ACME: {WHOLE}"),
      status("INV-1", "04-01", "open", 1000, "past_due", 1),
      told_open("04-01", [f"{WHOLE}; past 1000", "INV-1#1 1000 of=03-01 due=03-31 late=1"]))
    plan = inv("INV-1", "03-01", 1000, plan=[("03-30", 100), ("03-31", 200), ("04-01", 700)])
    t("g3_one_installment_of_yesterday_today_and_tomorrow", "G3", ok(plan),
      aged("03-31", "ACME: 900 100 0 0 0 | 0 = 1000"),
      status("INV-1", "03-31", "open", 1000, "past_due", 1))
    t("g3_due_on_its_invoice_date", "G3", ok(inv("INV-1", "03-31", 1000)),
      aged("03-31", "ACME: 1000 0 0 0 0 | 0 = 1000"), aged("04-01", f"ACME: {WHOLE}"))
    t("g3_due_on_a_leap_day", "G3", ok(inv("INV-1", "2024-02-01", 1000, due="2024-02-29")),
      aged("2024-02-29", "ACME: 1000 0 0 0 0 | 0 = 1000"), aged("2024-03-01", f"ACME: {WHOLE}"))
    adjusted = inv("INV-1", "03-01", 1000, plan=[("03-30", "03-28", 1000)])
    t("g3_by_the_adjusted_date", "G3", ok(adjusted),
      aged("03-30", "ACME: 1000 0 0 0 0 | 0 = 1000"), aged("03-31", f"ACME: {WHOLE}"),
      aged("03-28", "ACME: 1000 0 0 0 0 | 0 = 1000", basis="nominal_due"),
      aged("03-29", f"ACME: {WHOLE}", basis="nominal_due"))
    for name, buckets, row in (("has_a_bucket_where_nought_is_listed", "-7,0,30", "0 0 1000 0 0"),
                               ("is_with_the_week_before_else", "-7,30", "0 1000 0 0"),
                               ("is_with_all_that_is_not_due_else", "30", "1000 0 0")):
        t(f"g3_due_today_{name}", "G3", ok(I1000),
          aged("03-31", f"ACME: {row} | 0 = 1000", buckets=buckets))
    t("g3_a_new_due_date_of_today", "G3", ok(I1000), ok(terms("C-1", "INV-1", "04-15", "04-10")),
      aged("04-09", f"ACME: {WHOLE}"), aged("04-15", "ACME: 1000 0 0 0 0 | 0 = 1000"),
      aged("04-16", f"ACME: {WHOLE}"))
    t("g1_a_changed_due_date_has_no_other_nominal_one", "G1", ok(adjusted),
      ok(terms("C-1", "INV-1", "04-15", "04-10")),
      aged("04-09", f"ACME: {WHOLE}", basis="nominal_due"),
      aged("04-10", "ACME: 1000 0 0 0 0 | 0 = 1000", basis="nominal_due"),
      aged("04-16", f"ACME: {WHOLE}", basis="nominal_due"))


    t("g1_a_transfer_keeps_the_nominal_due_date_it_had", "G1", ok(adjusted),
      ok(transfer("T-1", "INV-1", 400, "04-05", "BETA")),
      aged("03-29", f"ACME: {WHOLE}", basis="nominal_due"),
      told_open("04-05", ["0 400 0 0 0 | 0 = 400; past 400",
                          "T-1#1 400 of=03-01 due=03-28 late=6 kind=transfer"], customer="BETA",
                nominal_due=True))
    t("g1_a_transfer_after_a_changed_due_date", "T12", ok(adjusted),
      ok(terms("C-1", "INV-1", "04-15", "04-01")),
      ok(transfer("T-1", "INV-1", 400, "04-05", "BETA")),
      aged("04-15", "ACME: 600 0 0 0 0 | 0 = 600", "BETA: 400 0 0 0 0 | 0 = 400",
           basis="nominal_due"),
      aged("04-16", "ACME: 0 600 0 0 0 | 0 = 600", "BETA: 0 400 0 0 0 | 0 = 400",
           basis="nominal_due"))


def in_the_books(t):
    t("g5_an_invoice_from_its_posting_date", "G5", ok(inv("INV-1", "03-01", 1000, due="03-02",
      posting="03-05")), aged("03-04"), aged("03-05", f"ACME: {WHOLE}"))
    t("g5_cash_from_its_posting_date", "G5", ok(I1000), ok(pay("P-1", "03-10", 400,
      posting="03-12")), aged("03-11", "ACME: 1000 0 0 0 0 | 0 = 1000"),
      aged("03-12", "ACME: 1000 0 0 0 0 | -400 = 600"))
    t("g5_an_application_from_its_day", "G5", ok(I1000), ok(pay("P-1", "03-10", 400)),
      ok(app("A-1", "P-1", "INV-1", 400, "03-15")),
      aged("03-14", "ACME: 1000 0 0 0 0 | -400 = 600"),
      aged("03-15", "ACME: 600 0 0 0 0 | 0 = 600"))
    t("g5_cash_posted_ahead_of_its_value_date", "G5", ok(I1000), ok(pay("P-1", "04-10", 400,
      posting="03-12")), aged("03-12", "ACME: 1000 0 0 0 0 | -400 = 600"))
    t("g5_a_forecast_with_cash_that_is_known", "G5", ok(I1000), ok(pay("P-1", "06-15", 400),
      rec="03-20"), aged("06-14", "ACME: 0 0 0 1000 0 | 0 = 1000", k="03-20"),
      aged("06-15", "ACME: 0 0 0 1000 0 | -400 = 600", k="03-20"),
      aged("06-15", "ACME: 0 0 0 1000 0 | 0 = 1000", k="03-19"))
    t("g5_a_forecast_of_terms_that_change", "G5", ok(I1000),
      ok(terms("C-1", "INV-1", "06-30", "06-01"), rec="03-20"),
      aged("05-31", "ACME: 0 0 0 1000 0 | 0 = 1000"),
      aged("06-01", "ACME: 1000 0 0 0 0 | 0 = 1000"))
    t("g5_a_past_day_after_later_entries", "G5", ok(I1000), ok(pay("P-1", "05-10", 1000)),
      ok(app("A-1", "P-1", "INV-1", 1000, "05-10")), aged("04-30", f"ACME: {WHOLE}"),
      aged("05-09", "ACME: 0 0 1000 0 0 | 0 = 1000"), aged("05-10"))
    for on, row in (("03-31", "-300 0 0 0 0"), ("04-01", "-300 0 0 0 0")):
        t(f"k5_an_advance_of_the_day_not_due_{on.replace('-', '_')}", "K5",
          ok(pay("P-1", on, 300, kind="advance")),
          aged(on, f"ACME: {row} | 0 = -300", unapplied="not_due"))
    advance = (ok(pay("P-1", "02-01", 300, kind="advance")), ok(I1000))
    for how, row in (("separate", "0 1000 0 0 0 | -300 = 700"),
                     ("own_date", "0 1000 -300 0 0 | 0 = 700"),
                     ("oldest_first", "0 700 0 0 0 | 0 = 700"),
                     ("not_due", "-300 1000 0 0 0 | 0 = 700")):
        t(f"k5_an_advance_{how}", "K5", *advance, aged("04-01", f"ACME: {row}", unapplied=how))
        t(f"k1_note_advance_and_cash_alike_{how}", "K1", ok(pay("P-1", "02-01", 100)),
          ok(pay("P-2", "02-01", 100, kind="advance")), ok(note("CN-1", "02-01", 100)), ok(I1000),
          aged("04-01", f"ACME: {row}", unapplied=how))
    t("k5_an_advance_applied_on_invoicing", "K5", *advance,
      ok(app("A-1", "P-1", "INV-1", 300, "03-01")),
      aged("02-28", "ACME: 0 0 0 0 0 | -300 = -300"),
      aged("03-01", "ACME: 700 0 0 0 0 | 0 = 700"))
    t("k5_an_advance_applied_in_part", "K5", *advance,
      ok(app("A-1", "P-1", "INV-1", 200, "03-01")),
      aged("03-01", "ACME: 800 0 0 0 0 | -100 = 700"))
    t("k5_an_advance_refunded", "K5", advance[0], ok(refund("F-1", "02-10", 300)),
      ok(app("A-1", "P-1", "F-1", 300, "02-10")), aged("02-09", "ACME: 0 0 0 0 0 | -300 = -300"),
      aged("02-10"))
    t("k5_an_advance_taken_over", "K5",
      ok(opening("P-7", "advance", "2025-12-03", "01-01", 50, 30)),
      aged("01-01", "ACME: 0 0 0 0 0 | -30 = -30"),
      aged("01-02", "ACME: 0 -30 0 0 0 | 0 = -30", unapplied="own_date"))


def dimensions(t):
    for name in ("disputed", "promised", "plan", "agency", "write_off_proposed"):
        t(f"g8_{name}_is_a_part_of_its_bucket", "G8", ok(I1000),
          ok(dim("D-1", "INV-1", name, 300, "04-10")), aged("04-09", f"ACME: {WHOLE}"),
          aged("04-10", f"ACME: {WHOLE}; {name} 0 300 0 0 0 | 0 = 300"),
          aged("03-31", "ACME: 1000 0 0 0 0 | 0 = 1000"))
    for name, said, shown in (("a_cent_less", "999.99", "999.99"), ("all_of_it", 1000, 1000)):
        t(f"g8_disputed_{name}", "G8", ok(I1000),
          ok(dim("D-1", "INV-1", "disputed", said, "03-10")),
          aged("03-10", f"ACME: 1000 0 0 0 0 | 0 = 1000; disputed {shown} 0 0 0 0 | 0 = {shown}"))

    def excess(item, dimension, said, left):
        return {"excess": [{"item": item, "dimension": dimension, "said": cash(said)["amount"],
                            "open": cash(left)["amount"]}]}
    t("g8_more_than_is_open_shows_what_is_open", "G8", ok(I1000),
      ok(dim("D-1", "INV-1", "disputed", "1000.01", "03-10")),
      aged("03-10", "ACME: 1000 0 0 0 0 | 0 = 1000; disputed 1000 0 0 0 0 | 0 = 1000",
           also=excess("INV-1#1", "disputed", "1000.01", 1000)))
    paid = (ok(I1000), ok(dim("D-1", "INV-1", "disputed", 300, "03-10")),
            ok(pay("P-1", "03-15", 800)))
    t("g8_a_payment_below_the_dispute", "G8", *paid,
      ok(app("A-1", "P-1", "INV-1", 800, "03-15")),
      aged("03-14", "ACME: 1000 0 0 0 0 | 0 = 1000; disputed 300 0 0 0 0 | 0 = 300"),
      aged("03-15", "ACME: 200 0 0 0 0 | 0 = 200; disputed 200 0 0 0 0 | 0 = 200",
           also=excess("INV-1#1", "disputed", 300, 200)))
    t("g8_a_payment_down_to_the_dispute", "G8", *paid,
      ok(app("A-1", "P-1", "INV-1", 700, "03-15")),
      aged("03-15", "ACME: 300 0 0 0 0 | -100 = 200; disputed 300 0 0 0 0 | 0 = 300"))
    t("g8_settled_it_is_no_more", "G8", ok(I1000),
      ok(dim("D-1", "INV-1", "disputed", 300, "03-10")),
      ok(pay("P-1", "03-15", 1000)), ok(app("A-1", "P-1", "INV-1", 1000, "03-15")), aged("03-15"))
    t("g8_a_partial_write_off_leaves_the_rest", "G8", ok(I1000),
      ok(dim("D-1", "INV-1", "write_off_proposed", 100, "04-05")),
      ok(adj("W-1", "write_off", "INV-1", 100, "04-10")),
      ok(dim("D-2", "INV-1", "write_off_proposed", 0, "04-10")),
      aged("04-09", f"ACME: {WHOLE}; write_off_proposed 0 100 0 0 0 | 0 = 100"),
      aged("04-10", "ACME: 0 900 0 0 0 | 0 = 900"))
    t("g8_the_last_word_counts", "G8", ok(I1000), ok(dim("D-1", "INV-1", "disputed", 300, "03-10")),
      ok(dim("D-2", "INV-1", "disputed", 100, "03-20")),
      aged("03-19", "ACME: 1000 0 0 0 0 | 0 = 1000; disputed 300 0 0 0 0 | 0 = 300"),
      aged("03-20", "ACME: 1000 0 0 0 0 | 0 = 1000; disputed 100 0 0 0 0 | 0 = 100"))
    t("g8_of_one_day_the_last_recorded_counts", "G8", ok(I1000),
      ok(dim("D-1", "INV-1", "disputed", 300, "03-10")),
      ok(dim("D-2", "INV-1", "disputed", 100, "03-10"), rec="03-12"),
      aged("03-10", "ACME: 1000 0 0 0 0 | 0 = 1000; disputed 300 0 0 0 0 | 0 = 300", k="03-11"),
      aged("03-10", "ACME: 1000 0 0 0 0 | 0 = 1000; disputed 100 0 0 0 0 | 0 = 100"))
    t("g8_a_dispute_that_ended", "G8", ok(I1000), ok(dim("D-1", "INV-1", "disputed", 300, "03-10")),
      ok(dim("D-2", "INV-1", "disputed", 0, "03-20")),
      aged("03-20", "ACME: 1000 0 0 0 0 | 0 = 1000"))
    t("g8_dimensions_overlap", "G8", ok(I1000), ok(dim("D-1", "INV-1", "promised", 700, "03-10")),
      ok(dim("D-2", "INV-1", "disputed", 600, "03-10")),
      aged("03-10", "ACME: 1000 0 0 0 0 | 0 = 1000; disputed 600 0 0 0 0 | 0 = 600;"
           " promised 700 0 0 0 0 | 0 = 700"))
    plan = inv("INV-1", "03-01", 1000, plan=[("03-31", 400), ("04-30", 600)])
    t("g8_of_one_installment", "G8", ok(plan), ok(dim("D-1", "INV-1#1", "disputed", 100, "03-10")),
      ok(dim("D-2", "INV-1#2", "disputed", 200, "03-10")),
      aged("04-01", "ACME: 600 400 0 0 0 | 0 = 1000; disputed 200 100 0 0 0 | 0 = 300"))
    t("g8_on_account_is_a_part_of_the_credits", "G8", ok(I1000), ok(pay("P-1", "03-10", 400)),
      ok(dim("D-1", "P-1", "on_account", 150, "03-11")),
      aged("03-10", "ACME: 1000 0 0 0 0 | -400 = 600"),
      aged("03-11", "ACME: 1000 0 0 0 0 | -400 = 600; on_account 0 0 0 0 0 | -150 = -150"),
      aged("03-11", "ACME: 1000 -400 0 0 0 | 0 = 600; on_account 0 -150 0 0 0 | 0 = -150",
           unapplied="own_date"))
    t("g8_on_account_by_default_is_nothing", "A7", ok(pay("P-1", "03-10", 400)),
      aged("03-10", "ACME: 0 0 0 0 0 | -400 = -400"))
    t("g8_in_the_totals", "G8", ok(I1000), ok(inv("INV-2", "03-01", 500, customer="BETA")),
      ok(dim("D-1", "INV-1", "disputed", 300, "03-10")),
      ok(dim("D-2", "INV-2", "disputed", 500, "03-10")),
      aged("03-31", "ACME: 1000 0 0 0 0 | 0 = 1000; disputed 300 0 0 0 0 | 0 = 300",
           "BETA: 0 500 0 0 0 | 0 = 500; disputed 0 500 0 0 0 | 0 = 500", totals=True, also={
               "creditors": [aged_total("EUR: 1000 500 0 0 0 | 0 = 1500; disputed 300 500 0 0 0"
                                        " | 0 = 800", "sole")],
               "currencies": [aged_total("EUR: 1000 500 0 0 0 | 0 = 1500; disputed 300 500 0 0 0"
                                         " | 0 = 800")]}))
    t("g8_of_an_item_taken_over", "G8",
      ok(opening("INV-7", "invoice", "2025-11-03", "01-01", 1000, 400, due="2025-12-03",
                 dimensions=[["disputed", cash(150)]])),
      aged("01-01", "ACME: 0 400 0 0 0 | 0 = 400; disputed 0 150 0 0 0 | 0 = 150"))
    t("g8_netting_leaves_the_dispute_for_last", "G8", ok(I1000),
      ok(dim("D-1", "INV-1", "disputed", 300, "03-10")), ok(pay("P-1", "03-15", 600)),
      aged("03-15", "ACME: 400 0 0 0 0 | 0 = 400; disputed 300 0 0 0 0 | 0 = 300",
           unapplied="oldest_first"))


def versions(t):
    first = {"bounds": "30,60,90", "version": "2026-1"}
    second = {"bounds": "15,30", "version": "2026-2"}
    t("g9_a_list_has_a_version", "G9", ok(I1000),
      aged("04-20", f"ACME: {WHOLE}", buckets=first, also={"buckets": first}))
    t("g9_a_past_report_by_the_list_it_was_made_with", "G9", ok(I1000),
      aged("04-20", f"ACME: {WHOLE}", buckets=first, also={"buckets": first}),
      aged("04-20", "ACME: 0 0 1000 0 | 0 = 1000", buckets=second, also={"buckets": second}),
      aged("04-20", f"ACME: {WHOLE}", buckets=first, also={"buckets": first}))
    t("g9_a_list_without_a_version", "G9", ok(I1000),
      aged("04-20", f"ACME: {WHOLE}", buckets={"bounds": "30,60,90"}))
    t("g9_a_version_of_the_same_list", "G9", ok(I1000),
      aged("04-20", f"ACME: {WHOLE}", buckets={**first, "version": "2027-1"},
           also={"buckets": {**first, "version": "2027-1"}}))
    t("g9_and_as_it_was_known_then", "G9", ok(I1000), ok(pay("P-1", "04-15", 400), rec="05-02"),
      aged("04-20", f"ACME: {WHOLE}", buckets=first, k="04-30", also={"buckets": first}),
      aged("04-20", "ACME: 0 1000 0 0 0 | -400 = 600", buckets=first, also={"buckets": first}))
    t("g9_months_by_the_day_asked", "G9", ok(inv("INV-1", "02-01", 1000, due="02-28")),
      aged("03-31", "ACME: 0 1000 0 | 0 = 1000", buckets="1m"),
      aged("04-01", "ACME: 0 0 1000 | 0 = 1000", buckets="1m"))
    t("g9_a_versioned_list_that_is_none", "G9", ok(I1000),
      aged_no("04-20", "aging.invalid_buckets", buckets={"bounds": "60,30", "version": "2026-3"}))


def groups(t):
    def of(name, account=None, **more):
        return inv(name, "03-01", 100, due="03-31", **clean(billing_account=account), **more)
    accounts = (ok(of("INV-1", "ACME-1")), ok(of("INV-2", "ACME-2")), ok(of("INV-3")),
                ok(of("INV-4", "ACME-1")), ok(pay("P-1", "03-10", 50, billing_account="ACME-2")))
    total = "EUR: 0 400 0 0 0 | -50 = 350"
    also = {"creditors": [aged_total(total, "sole")], "currencies": [aged_total(total)]}
    t("g11_by_customer_unless_said", "F9", *accounts,
      aged("04-01", "ACME: 0 400 0 0 0 | -50 = 350", totals=True, also=also))
    t("g11_by_customer", "G11", *accounts,
      aged("04-01", "ACME: 0 400 0 0 0 | -50 = 350", group_by="customer", totals=True, also=also))
    t("g11_by_billing_account_no_total_twice", "G11", *accounts,
      aged("04-01", "ACME: 0 100 0 0 0 | 0 = 100", "ACME: 0 200 0 0 0 | 0 = 200; account ACME-1",
           "ACME: 0 100 0 0 0 | -50 = 50; account ACME-2", group_by="billing_account",
           totals=True, also=also))
    t("g11_one_account_name_of_two_customers", "G11", ok(of("INV-1", "1")),
      ok(of("INV-2", "1", customer="BETA")),
      aged("04-01", "ACME: 0 100 0 0 0 | 0 = 100; account 1",
           "BETA: 0 100 0 0 0 | 0 = 100; account 1", group_by="billing_account"))
    t("g11_an_account_in_two_currencies", "G11", ok(of("INV-1", "1")),
      ok(inv("INV-2", "03-01", "5 USD", due="03-31", billing_account="1")),
      aged("04-01", "ACME: 0 100 0 0 0 | 0 = 100; account 1",
           "ACME USD: 0 5 0 0 0 | 0 = 5; account 1", group_by="billing_account"))
    t("g11_an_account_paid_in_part", "G11", *accounts,
      ok(app("A-1", "P-1", "INV-2", 50, "03-10")),
      aged("04-01", "ACME: 0 100 0 0 0 | 0 = 100", "ACME: 0 200 0 0 0 | 0 = 200; account ACME-1",
           "ACME: 0 50 0 0 0 | 0 = 50; account ACME-2", group_by="billing_account"))
    family = (ok(of("INV-1")), ok(of("INV-2", customer="BETA")), ok(of("INV-3", customer="GROUP")),
              ok(of("INV-4", customer="ZETA")), ok(pay("P-1", "03-10", 30, customer="BETA")))
    parents = {"parent": {"ACME": "GROUP", "BETA": "GROUP"}}
    total = "EUR: 0 400 0 0 0 | -30 = 370"
    also = {"creditors": [aged_total(total, "sole")], "currencies": [aged_total(total)]}
    t("g11_by_parent_its_own_and_its_children_once", "G11", *family,
      aged("04-01", "GROUP: 0 300 0 0 0 | -30 = 270", "ZETA: 0 100 0 0 0 | 0 = 100",
           group_by=parents, totals=True, also=also))
    t("g11_by_parent_without_any", "G11", *family[:2],
      aged("04-01", "ACME: 0 100 0 0 0 | 0 = 100", "BETA: 0 100 0 0 0 | 0 = 100",
           group_by={"parent": {}}))
    t("g11_a_parent_that_owes_nothing_itself", "G11", *family[:2],
      aged("04-01", "GROUP: 0 200 0 0 0 | 0 = 200", group_by=parents))
    t("g11_by_parent_within_each_creditor_and_currency", "G11", ok(of("INV-1", creditor="A")),
      ok(of("INV-2", customer="BETA", creditor="B")), ok(of("INV-3", creditor="B")),
      ok(inv("INV-4", "03-01", "7 USD", due="03-31", creditor="B")),
      aged("04-01", "A/GROUP: 0 100 0 0 0 | 0 = 100", "B/GROUP: 0 200 0 0 0 | 0 = 200",
           "B/GROUP USD: 0 7 0 0 0 | 0 = 7", group_by=parents, totals=True, also={
               "creditors": [aged_total("EUR: 0 100 0 0 0 | 0 = 100", "A"),
                             aged_total("EUR: 0 200 0 0 0 | 0 = 200", "B"),
                             aged_total("USD: 0 7 0 0 0 | 0 = 7", "B")],
               "currencies": [aged_total("EUR: 0 300 0 0 0 | 0 = 300"),
                              aged_total("USD: 0 7 0 0 0 | 0 = 7")]}))
    t("g11_unidentified_cash_has_no_parent", "G11", ok(of("INV-1")),
      ok(pay("P-1", "03-10", 30, customer=None)),
      aged("04-01", "-: 0 0 0 0 0 | -30 = -30", "GROUP: 0 100 0 0 0 | 0 = 100", group_by=parents))
    t("g11_cash_once_identified_is_with_the_parent", "G11", ok(of("INV-1")),
      ok(pay("P-1", "03-10", 30, customer=None)), ok(identify("N-1", "P-1", "ACME", "03-20")),
      aged("03-19", "-: 0 0 0 0 0 | -30 = -30", "GROUP: 100 0 0 0 0 | 0 = 100", group_by=parents),
      aged("03-20", "GROUP: 100 0 0 0 0 | -30 = 70", group_by=parents))
    t("g11_netting_stays_with_the_customer_under_its_parent", "G6", ok(of("INV-1")),
      ok(pay("P-1", "03-10", 30, customer="BETA")),
      aged("04-01", "GROUP: 0 100 0 0 0 | -30 = 70", group_by=parents, unapplied="oldest_first"))
    t("g11_netting_stays_with_the_billing_account", "G6", ok(of("INV-1", "ACME-1")),
      ok(of("INV-2", "ACME-2")), ok(pay("P-1", "03-10", 30, billing_account="ACME-2")),
      ok(pay("P-2", "03-10", 7)),
      aged("04-01", "ACME: 0 0 0 0 0 | -7 = -7", "ACME: 0 100 0 0 0 | 0 = 100; account ACME-1",
           "ACME: 0 70 0 0 0 | 0 = 70; account ACME-2", group_by="billing_account",
           unapplied="oldest_first"))
    t("g11_a_transfer_leaves_the_billing_account", "G11",
      ok(inv("INV-1", "03-01", 100, due="03-31", billing_account="ACME-1")),
      ok(transfer("T-1", "INV-1", 40, "03-10", "BETA")),
      aged("04-01", "ACME: 0 60 0 0 0 | 0 = 60; account ACME-1", "BETA: 0 40 0 0 0 | 0 = 40",
           group_by="billing_account"))
    t("g11_a_row_of_the_parent_names_all_its_items", "G11", *family,
      aged("04-01", "GROUP: 0 300 0 0 0 | -30 = 270; items - INV-1#1,INV-2#1,INV-3#1 - - - P-1#1",
           "ZETA: 0 100 0 0 0 | 0 = 100; items - INV-4#1 - - - -", group_by=parents,
           drill_down=True))


def booked(t):
    invoice = inv("INV-1", "03-01", "100 CNY", due="03-31", booked={"base": "THB", "rate": "5.00"})
    rates = {"base": "THB", "date": "2026-04-30", "rates": {"CNY": "4.30"}}
    t("g7_what_was_paid_is_not_valued_again", "G7", ok(invoice), ok(pay("P-1", "04-10", "40 CNY",
      booked={"base": "THB", "rate": "4.60"})),
      ok(app("A-1", "P-1", "INV-1", "40 CNY", "04-10")),
      aged("04-30", "ACME CNY: 0 60 0 0 0 | 0 = 60; base 0 258 0 0 0 | 0 = 258 booked 300 THB",
           convert=rates))
    t("g7_cash_not_applied_by_its_own_rate", "G7", ok(invoice), ok(pay("P-1", "04-10", "40 CNY",
      booked={"base": "THB", "rate": "4.60"})),
      aged("04-30", "ACME CNY: 0 100 0 0 0 | -40 = 60; base 0 430 0 0 0 | -172 = 258"
           " booked 316 THB", convert=rates))
    t("g7_a_past_day_at_its_own_rate", "G7", ok(invoice),
      aged("04-30", "ACME CNY: 0 100 0 0 0 | 0 = 100; base 0 430 0 0 0 | 0 = 430 booked 500 THB",
           convert=rates),
      aged_no("04-30", "aging.other_day", convert={**rates, "date": "2026-05-31"}),
      aged_no("04-29", "aging.other_day", convert=rates))
    t("g7_settled_nothing_is_left_to_value", "G7", ok(invoice), ok(pay("P-1", "04-10", "100 CNY")),
      ok(app("A-1", "P-1", "INV-1", "100 CNY", "04-10")), aged("04-30", convert=rates))
    t("g7_a_conversion_has_no_rate_of_booking", "G7",
      ok(inv("INV-1", "03-01", "100 USD", due="03-31", booked={"base": "EUR", "rate": "0.92"})),
      ok(convert("V-1", "INV-1", "100 USD", "15000 JPY", "03-10")),
      aged("04-01", "ACME JPY: 0 15000 0 0 0 | 0 = 15000; base 0 96 0 0 0 | 0 = 96 booked 96 EUR",
           convert={"base": "EUR", "date": "2026-04-01", "rates": {"JPY": "0.0064"}},
           also={"without_booked_rate": ["V-1#1"]}))
    t("g7_installments_at_one_rate", "G7",
      ok(inv("INV-1", "03-01", "100 CNY", plan=[part("03-31", "30 CNY"), part("05-31", "70 CNY")],
             booked={"base": "THB", "rate": "5.00"})),
      aged("04-30", "ACME CNY: 70 30 0 0 0 | 0 = 100; base 301 129 0 0 0 | 0 = 430"
           " booked 500 THB", convert=rates))


def post_dated(t):
    """G5, F4c: receipts that are known before their money comes, apart from what is open."""
    check = ok(pay("P-1", "04-10", 400), rec="03-20")
    t("g5_a_check_dated_ahead_is_to_come", "G5", ok(I1000), check,
      ahead("03-31", "P-1 -400 due=04-10"), ahead("04-09", "P-1 -400 due=04-10"),
      aged("03-31", "ACME: 1000 0 0 0 0 | 0 = 1000"))
    t("g5_in_a_forecast_it_is_counted", "G5", ok(I1000), check,
      ahead("04-10", "P-1 -400 due=04-10 counted"), ahead("04-30", "P-1 -400 due=04-10 counted"),
      aged("04-10", "ACME: 0 1000 0 0 0 | -400 = 600"))
    t("g5_once_its_day_is_known_it_is_cash", "G5", ok(I1000), check,
      ahead("04-10", "P-1 -400 due=04-10 counted", k="04-09"), ahead("04-10", k="04-10"),
      ahead("04-09", "P-1 -400 due=04-10", k="04-10"))
    t("g5_not_known_yet", "G5", ok(I1000), check, ahead("03-31", k="03-19"),
      ahead("03-31", "P-1 -400 due=04-10", k="03-20"), ahead("03-31", k=1),
      ahead("03-31", "P-1 -400 due=04-10", k=2))
    t("g5_posted_after_its_value_date", "G5", ok(I1000),
      ok(pay("P-1", "03-10", 400, posting="03-15"), rec="03-12"),
      ahead("03-14", "P-1 -400 due=03-10 posting=03-15", k="03-12"), ahead("03-15", k="03-12"))
    t("g5_known_to_have_bounced_it_is_none", "G5", ok(I1000), check,
      ok(rev("R-1", "P-1", "03-25"), "04-10", rec="03-25"),
      ahead("03-31", "P-1 -400 due=04-10", k="03-24"), ahead("03-31", k="03-25"))
    t("g5_unknown_payer", "G5", ok(pay("P-1", "04-10", 400, customer=None), rec="03-20"),
      ahead("03-31", "P-1 -400 due=04-10 customer=-"))
    t("g5_an_applied_one_whole", "G5", ok(I1000), check,
      ok(app("A-1", "P-1", "INV-1", 300, "04-10"), rec="03-21"),
      ahead("04-15", "P-1 -400 due=04-10 counted"), ahead("03-31", "P-1 -400 due=04-10"))
    t("g5_none_of_a_note", "G5", ok(note("CN-1", "04-10", 50), rec="03-20"), ahead("03-31"))
