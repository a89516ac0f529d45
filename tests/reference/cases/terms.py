"""Cases of the floor `terms`: notation, schedule, discount, late days (T1–T12, E2, E5, E9)."""

from cases import agreed
from room import Room


def rooms():
    return [terms(), schedule(), explained(), discount(), late_days()]


def cash(text):
    """ "12.30" is in EUR, "12 JPY" in JPY."""
    amount, _, code = text.partition(" ")
    return {"amount": amount, "currency": code or "EUR"}


def named(text):
    for old, new in {"%": " percent", "/": " on ", ",": " ", ".": " point "}.items():
        text = text.replace(old, new)
    return "_".join(text.split())


WEEK = {"weekend": ["saturday", "sunday"], "holidays": []}
EASTER = {"weekend": ["saturday", "sunday"], "holidays": ["2026-04-03", "2026-04-06"]}


def terms():
    room = Room("terms")

    def parse(name, rule, text, expected=None, error=None):
        room.case(f"{rule.lower()}_{name}", rule, "terms_parse", {"text": text},
                  expected and {"canonical": expected}, error)

    parse("prints_net_0", "T1", "net 0", "due on receipt")
    parse("prints_50_percent_net_0_50_percent_net_30", "T8", "50% net 0, 50% net 30",
          "50% now, 50% net 30")
    for text in ["net 30", "net 1", "net 45", "net 365", "2/10 net 30",
                 "3/10 2/20 net 60", "1.5/10 net 30", "4/7 3/14 2/21 net 30", "net 10th prox",
                 "net 1st prox", "net 2nd prox", "net 3rd prox", "net 11th prox",
                 "net 12th prox", "net 13th prox", "net 21st prox", "net 22nd prox",
                 "net 23rd prox", "net 31st prox", "due on receipt", "1 month eom",
                 "2 months eom", "3 months eom", "eom then 30 days", "30 days then eom",
                 "eom then 45 days", "45 days then eom", "cutoff 15, 20th of next month",
                 "cutoff 5, 31st of next month", "cutoff 31, 1st of next month"]:
        parse(f"prints_{named(text)}", "T1", text, text)
    for text in ["50% now, 50% net 30", "30% now, 70% net 30", "30% now, 30% net 30, 40% net 60",
                 "33.33% now, 33.33% net 30, 33.34% net 60", "50.00% now, 50.00% net 30",
                 "33.3% now, 66.70% net 30", "0.01% now, 99.99% net 30",
                 "50% net 30, 50% 1 month eom", "50% net 10th prox, 50% eom then 30 days",
                 "50% now, 50% cutoff 15, 20th of next month"]:
        parse(f"prints_{named(text)}", "T8", text, text)
    for text in ["net 30, following", "net 30, preceding", "net 30, nearest",
                 "2/10 net 30, following", "50% now, 50% net 30, following",
                 "cutoff 15, 20th of next month, following", "1 month eom, preceding"]:
        parse(f"prints_{named(text)}", "T6", text, text)
    for name, text, printed in [
            ("capitals", "Net 30", "net 30"), ("upper_case", "2/10 NET 30", "2/10 net 30"),
            ("inner_blanks", "net   30", "net 30"), ("outer_blanks", "  net 30 ", "net 30"),
            ("upper_case_prox", "Net 10th Prox", "net 10th prox"),
            ("upper_case_eom", "1 Month EOM", "1 month eom"),
            ("sentence", "Due on receipt", "due on receipt"),
            ("percent_list", "50% Now,  50% Net 30", "50% now, 50% net 30")]:
        parse(f"reads_{name}", "T1", text, printed)
    for text in ["net 30 eom", "Net 30 EOM", "net 45 eom", "net 60 eom", "2/10 net 30 eom",
                 "30 days eom", "45 days eom", "50% now, 50% net 30 eom", "net 30 eom, following"]:
        name = "".join(letter if letter.islower() or not letter.isalpha() else "upper_" +
                       letter.lower() for letter in text.replace("EOM", "Eom"))
        parse(f"ambiguous_{named(name)}", "T4", text, error="terms.ambiguous")
    parse("ambiguous_day_without_prox", "T4", "net 10th", error="terms.ambiguous")
    for name, text in {
            "empty": "", "blank": "   ", "word": "soon", "net_alone": "net",
            "net_word": "net thirty", "net_decimal": "net 30.5",
            "net_twice": "net 30 net 60", "tier_without_days": "2/ net 30",
            "tier_without_rate": "/10 net 30", "tier_of_words": "two/ten net 30",
            "tier_without_net": "2/10 net",
            "prox_without_day": "net prox", "eom_then_nothing": "eom then",
            "then_first": "then eom", "days_then_nothing": "30 days then",
            "percent_without_when": "50% , 50% net 30", "comma_alone": ",",
            "nothing_after_comma": "net 30,", "nothing_before_comma": ", net 30",
            "unknown_roll": "net 30, sideways",
            "half_of_a_due_on_receipt": "due on", "bad_percent": "5o% now, 50% net 30",
            "arabic_digits": "net \u0663\u0660"}.items():
        parse(f"syntax_{name}", "T1", text, error="terms.syntax")
    for name, text in {
            "99_99": "50% now, 49.99% net 30", "99_99_in_three":
            "33.33% now, 33.33% net 30, 33.33% net 60", "100_01": "50% now, 50.01% net 30",
            "110": "60% now, 50% net 30", "90": "30% now, 30% net 30, 30% net 60",
            "one_line_of_50": "50% net 30", "one_line_of_110": "110% net 30",
            "200": "100% now, 100% net 30",
            "a_hair_below": "50% now, 49.9999999999% net 30"}.items():
        parse(f"percentages_sum_to_{name}", "T8", text, error="terms.invalid")
    return room


def installment(text):
    """ "2026-02-14 1000.00" with a nominal date in brackets where another, then the offers:
    "2026-03-02 (2026-02-28) 1000.00; 2026-01-26 20.00 980.00"."""
    head, *offers = text.split("; ")
    words = head.split()
    due = words.pop(0)
    nominal = words.pop(0).strip("()") if words[0].startswith("(") else due
    code = words[1] if len(words) > 1 else "EUR"
    return {"due": due, "nominal_due": nominal, "amount": {"amount": words[0], "currency": code},
            "offers": [{"until": until, "discount": {"amount": less, "currency": code},
                        "pay": {"amount": pay, "currency": code}}
                       for until, less, pay in (offer.split() for offer in offers)]}


class Schedules(Room):
    def ask(self, call, name, rule, agreed, day, total, *answer, error=None, **extra):
        given = {**agreed, "invoice_date": day, "total": cash(total), **extra}
        expected = None if error else {"installments": [installment(text) for text in answer]}
        prefix = rule.lower().replace("case ", "edge")
        self.case(f"{prefix}_schedule_{name}", rule, call, given, expected, error)

    def text_terms(self, name, rule, text, day, total, *answer, **extra):
        self.ask("schedule", name, rule, {"terms": text}, day, total, *answer, **extra)

    def lines(self, name, rule, lines, day, total, *answer, roll=None, **extra):
        agreed = {"lines": lines, **({"roll": roll} if roll else {})}
        self.ask("schedule_lines", name, rule, agreed, day, total, *answer, **extra)


def line(share, *due, offers=()):
    """A line of terms as data; `share` is "50%", "50% of the rest", an amount or "remainder"."""
    if share.endswith("% of the rest"):
        share = {"percent_of_remainder": share.removesuffix(" of the rest")}
    elif share.endswith("%"):
        share = {"percent": share}
    elif share != "remainder":
        share = {"fixed": cash(share)}
    answer = {"share": share, "due": list(due)}
    if offers:
        answer["offers"] = [{"rate": rate, "until": [{"add_days": days}]}
                            for rate, days in offers]
    return answer


def schedule():
    room = Schedules("schedule")
    due, lines = room.text_terms, room.lines
    jan15 = "2026-01-15"

    due("net_30", "T1", "net 30", jan15, "1000.00", "2026-02-14 1000.00")
    due("net_0", "T1", "net 0", jan15, "1000.00", "2026-01-15 1000.00")
    due("due_on_receipt", "T1", "due on receipt", jan15, "1000.00", "2026-01-15 1000.00")
    due("net_30_from_31_jan", "T1", "net 30", "2026-01-31", "1000.00", "2026-03-02 1000.00")
    due("net_30_over_a_leap_day", "T1", "net 30", "2024-01-31", "1000.00", "2024-03-01 1000.00")
    due("net_29_to_the_leap_day", "T1", "net 29", "2024-01-31", "1000.00", "2024-02-29 1000.00")
    due("net_30_over_the_year_end", "T1", "net 30", "2026-12-15", "1000.00",
        "2027-01-14 1000.00")
    due("net_30_in_1900", "T1", "net 30", "1900-01-31", "1000.00", "1900-03-02 1000.00")
    due("net_30_of_zero", "T1", "net 30", jan15, "0.00", "2026-02-14 0.00")
    due("net_1_to_the_last_day", "F1", "net 1", "9999-12-30", "1.00", "9999-12-31 1.00")
    due("net_1_past_the_last_day", "F1", "net 1", "9999-12-31", "1.00",
        error="date.out_of_range")
    due("net_10th_prox", "T1", "net 10th prox", jan15, "1000.00", "2026-02-10 1000.00")
    due("net_10th_prox_from_the_last_day", "T1", "net 10th prox", "2026-01-31", "1000.00",
        "2026-02-10 1000.00")
    due("net_10th_prox_over_the_year_end", "T1", "net 10th prox", "2026-12-01", "1000.00",
        "2027-01-10 1000.00")
    due("eom_then_30_days", "T1", "eom then 30 days", jan15, "1000.00", "2026-03-02 1000.00")
    due("eom_then_30_days_in_a_leap_year", "T1", "eom then 30 days", "2024-01-15", "1000.00",
        "2024-03-01 1000.00")
    due("30_days_then_eom", "T1", "30 days then eom", jan15, "1000.00", "2026-02-28 1000.00")
    due("45_days_then_eom", "case 1", "45 days then eom", jan15, "1000.00", "2026-03-31 1000.00")
    due("eom_then_45_days", "case 1", "eom then 45 days", jan15, "1000.00", "2026-03-17 1000.00")
    due("45_days_eom", "T4", "45 days eom", jan15, "1000.00", error="terms.ambiguous")
    due("one_month_eom", "case 2", "1 month eom", "2025-02-10", "1000.00",
        "2025-03-31 1000.00")
    due("one_month_eom_of_28_feb", "T3", "1 month eom", "2026-02-28", "1000.00",
        "2026-03-31 1000.00")
    due("one_month_eom_of_31_jan", "T3", "1 month eom", "2026-01-31", "1000.00",
        "2026-02-28 1000.00")
    due("one_month_eom_of_31_jan_2024", "T3", "1 month eom", "2024-01-31", "1000.00",
        "2024-02-29 1000.00")
    due("two_months_eom", "T3", "2 months eom", "2026-12-31", "1000.00", "2027-02-28 1000.00")
    due("31st_prox_of_10_feb", "case 4", "net 31st prox", "2026-02-10", "1000.00",
        "2026-03-31 1000.00")
    due("31st_prox_of_31_jan", "case 4", "net 31st prox", "2026-01-31", "1000.00",
        "2026-02-28 1000.00")
    due("31st_prox_of_10_mar", "case 4", "net 31st prox", "2026-03-10", "1000.00",
        "2026-04-30 1000.00")
    cutoff = "cutoff 15, 20th of next month"
    for day, date in {"2026-08-14": "2026-09-20", "2026-08-15": "2026-09-20",
                      "2026-08-16": "2026-10-20", "2026-08-31": "2026-10-20",
                      "2026-12-15": "2027-01-20", "2026-12-16": "2027-02-20"}.items():
        due(f"cutoff_15_on_{day.replace('-', '_')}", "case 5", cutoff, day, "1000.00",
            f"{date} 1000.00")
    for name, text, day, date in [
            ("aug_10", "cutoff 12, 20th of next month", "2026-08-10", "2026-09-20"),
            ("aug_15", "cutoff 12, 20th of next month", "2026-08-15", "2026-10-20"),
            ("aug_21", "cutoff 20, 12th of next month", "2026-08-21", "2026-10-12"),
            ("aug_15_eom", "cutoff 31, 31st of next month", "2026-08-15", "2026-09-30"),
            ("jan_1", "cutoff 5, 30th of next month", "2026-01-01", "2026-02-28")]:
        due(f"published_table_{name}", "T5", text, day, "1000.00", f"{date} 1000.00")

    # Rolls: the nominal date is kept, and offers roll the same way.
    for word, date in {"unadjusted": "2026-10-31", "following": "2026-11-02",
                       "preceding": "2026-10-30", "nearest": "2026-10-30"}.items():
        due(f"due_sat_31_oct_{word}", "case 6", f"net 30, {word}", "2026-10-01", "1000.00",
            f"{date} (2026-10-31) 1000.00", calendar=WEEK)
        lines(f"lines_due_sat_31_oct_{word}", "case 6", [line("remainder", {"add_days": 30})],
              "2026-10-01", "1000.00", f"{date} (2026-10-31) 1000.00", roll=word, calendar=WEEK)
    for word in ["modified_following", "modified_preceding"]:
        lines(f"lines_due_sat_31_oct_{word}", "case 6", [line("remainder", {"add_days": 30})],
              "2026-10-01", "1000.00", "2026-10-30 (2026-10-31) 1000.00", roll=word,
              calendar=WEEK)
    due("no_roll_keeps_the_weekend", "T6", "net 30", jan15, "1000.00", "2026-02-14 1000.00",
        calendar=WEEK)
    due("due_on_a_business_day", "T6", "net 30, following", "2026-01-14", "1000.00",
        "2026-02-13 1000.00", calendar=WEEK)
    due("due_sat_following", "T6", "net 30, following", jan15, "1000.00",
        "2026-02-16 (2026-02-14) 1000.00", calendar=WEEK)
    due("offer_rolls_too", "T6", "2/10 net 30, following", jan15, "1000.00",
        "2026-02-16 (2026-02-14) 1000.00; 2026-01-26 20.00 980.00", calendar=WEEK)
    due("offer_rolls_back_too", "T6", "2/10 net 30, preceding", jan15, "1000.00",
        "2026-02-13 (2026-02-14) 1000.00; 2026-01-23 20.00 980.00", calendar=WEEK)
    due("offer_and_due_meet_on_one_day", "T6", "2/10 net 11, following", jan15, "1000.00",
        "2026-01-26 1000.00; 2026-01-26 20.00 980.00", calendar=WEEK)
    due("over_easter", "T6", "net 14, following", "2026-03-20", "1000.00",
        "2026-04-07 (2026-04-03) 1000.00", calendar=EASTER)
    due("installments_roll_each", "T6", "50% now, 50% net 30, following", "2026-02-28", "100.00",
        "2026-03-02 (2026-02-28) 50.00", "2026-03-30 50.00", calendar=WEEK)
    due("cutoff_rolls", "T6", cutoff + ", following", "2026-08-15", "1000.00",
        "2026-09-21 (2026-09-20) 1000.00", calendar=WEEK)
    lines("offer_never_passes_the_due_date", "T6",
          [line("remainder", {"add_months": 1}, {"day_of_month": 10}, offers=[("2%", 30)])],
          "2026-01-25", "1000.00", "2026-02-10 1000.00; 2026-02-10 20.00 980.00")
    lines("offer_never_passes_the_rolled_due_date", "T6",
          [line("remainder", {"add_weeks": 4}, {"add_days": 2}, offers=[("2%", 31)])], jan15,
          "1000.00",
          "2026-02-13 (2026-02-14) 1000.00; 2026-02-13 20.00 980.00", roll="preceding",
          calendar=WEEK)

    # Offers and their base.
    due("2_10_net_30", "E2", "2/10 net 30", jan15, "1000.00",
        "2026-02-14 1000.00; 2026-01-25 20.00 980.00")
    due("3_10_2_20_net_60", "E2", "3/10 2/20 net 60", jan15, "1000.00",
        "2026-03-16 1000.00; 2026-01-25 30.00 970.00; 2026-02-04 20.00 980.00")
    due("gross_base_by_default", "E2", "2/10 net 30", jan15, "1210.00",
        "2026-02-14 1210.00; 2026-01-25 24.20 1185.80", tax=cash("210.00"))
    due("gross_base", "E2", "2/10 net 30", jan15, "1210.00",
        "2026-02-14 1210.00; 2026-01-25 24.20 1185.80", tax=cash("210.00"),
        discount_base="gross")
    due("gross_base_needs_no_tax", "E2", "2/10 net 30", jan15, "1210.00",
        "2026-02-14 1210.00; 2026-01-25 24.20 1185.80", discount_base="gross")
    due("net_base", "E2", "2/10 net 30", jan15, "1210.00",
        "2026-02-14 1210.00; 2026-01-25 20.00 1190.00", tax=cash("210.00"), discount_base="net")
    due("net_base_with_zero_tax", "E2", "2/10 net 30", jan15, "1000.00",
        "2026-02-14 1000.00; 2026-01-25 20.00 980.00", tax=cash("0.00"), discount_base="net")
    due("net_base_without_tax", "E2", "2/10 net 30", jan15, "1210.00", discount_base="net",
        error="terms.missing_fact")
    due("net_base_of_a_credit", "E2", "2/10 net 30", jan15, "-1210.00",
        "2026-02-14 -1210.00; 2026-01-25 -20.00 -1190.00", tax=cash("-210.00"),
        discount_base="net")
    due("net_base_two_tiers", "E2", "3/10 2/20 net 60", jan15, "1210.00",
        "2026-03-16 1210.00; 2026-01-25 30.00 1180.00; 2026-02-04 20.00 1190.00",
        tax=cash("210.00"), discount_base="net")
    due("forward_from_the_document", "case 15", "5/10 net 30", jan15, "9810.70",
        "2026-02-14 9810.70; 2026-01-25 490.54 9320.16")
    due("discount_rounds_half_up", "E2", "2/10 net 30", jan15, "0.25",
        "2026-02-14 0.25; 2026-01-25 0.01 0.24")
    due("discount_rounds_to_nothing", "E2", "2/10 net 30", jan15, "0.24",
        "2026-02-14 0.24")
    due("discount_of_zero", "E2", "2/10 net 30", jan15, "0.00",
        "2026-02-14 0.00")
    due("discount_in_jpy", "E2", "2/10 net 30", jan15, "1025 JPY",
        "2026-02-14 1025 JPY; 2026-01-25 21 1004")
    due("discount_in_jpy_below_the_tie", "E2", "2/10 net 30", jan15, "1024 JPY",
        "2026-02-14 1024 JPY; 2026-01-25 20 1004")
    due("discount_in_kwd", "E2", "2/10 net 30", jan15, "1.234 KWD",
        "2026-02-14 1.234 KWD; 2026-01-25 0.025 1.209")
    due("decimal_rate", "E2", "1.5/10 net 30", jan15, "1000.00",
        "2026-02-14 1000.00; 2026-01-25 15.00 985.00")
    due("offer_on_the_leap_day", "E2", "2/10 net 30", "2024-02-19", "1000.00",
        "2024-03-20 1000.00; 2024-02-29 20.00 980.00")
    due("offer_in_a_plain_february", "E2", "2/10 net 30", "2026-02-19", "1000.00",
        "2026-03-21 1000.00; 2026-03-01 20.00 980.00")

    # Installments.
    halves, thirds = "50% now, 50% net 30", "33.33% now, 33.33% net 30, 33.34% net 60"

    def in_halves(name, rule, total, first, last):
        due(name, rule, halves, jan15, total, f"2026-01-15 {first}", f"2026-02-14 {last}")

    def in_thirds(name, rule, total, *parts):
        days = ["2026-01-15", "2026-02-14", "2026-03-16"]
        due(name, rule, thirds, jan15, total, *[f"{d} {p}" for d, p in zip(days, parts)])

    in_halves("halves", "T8", "1000.00", "500.00", "500.00")
    in_halves("halves_of_an_odd_cent", "T8", "0.05", "0.03", "0.02")
    due("halves_of_one_cent", "T8", halves, jan15, "0.01", "2026-01-15 0.01")
    due("halves_of_zero", "T8", halves, jan15, "0.00", "2026-02-14 0.00")
    in_halves("halves_credited", "T9", "-1000.00", "-500.00", "-500.00")
    in_halves("halves_of_an_odd_cent_credited", "T9", "-0.05", "-0.03", "-0.02")
    in_halves("halves_jpy", "T8", "101 JPY", "51 JPY", "50 JPY")
    in_halves("halves_jpy_credited", "T9", "-101 JPY", "-51 JPY", "-50 JPY")
    in_halves("halves_kwd", "T8", "1.001 KWD", "0.501 KWD", "0.500 KWD")
    in_thirds("thirds_of_200", "T8", "200.00", "66.66", "66.66", "66.68")
    in_thirds("thirds_of_100", "T8", "100.00", "33.33", "33.33", "33.34")
    in_thirds("thirds_of_10", "T8", "10.00", "3.33", "3.33", "3.34")
    in_thirds("thirds_of_5_cents", "T8", "0.05", "0.02", "0.02", "0.01")
    in_thirds("thirds_of_100_credited", "T9", "-100.00", "-33.33", "-33.33", "-33.34")
    in_thirds("thirds_of_100_jpy", "T8", "100 JPY", "33 JPY", "33 JPY", "34 JPY")
    in_thirds("thirds_of_10_kwd", "T8", "10.000 KWD", "3.333 KWD", "3.333 KWD", "3.334 KWD")
    due("last_line_takes_what_is_left", "T8", "30% now, 30% net 30, 40% net 60", jan15, "0.10",
        "2026-01-15 0.03", "2026-02-14 0.03", "2026-03-16 0.04")
    due("unequal_percentages", "T8", "12.5% now, 87.5% net 30", jan15, "999.99",
        "2026-01-15 125.00", "2026-02-14 874.99")
    due("installments_over_a_leap_day", "T8", halves, "2024-01-31", "100.00",
        "2024-01-31 50.00", "2024-03-01 50.00")
    due("installments_by_month_end", "T8", "50% 1 month eom, 50% 2 months eom", "2026-01-31",
        "100.00", "2026-02-28 50.00", "2026-03-31 50.00")
    due("99_99_percent", "T8", "50% now, 49.99% net 30", jan15, "100.00", error="terms.invalid")

    monthly = [line("25%", {"add_months": months}) for months in range(1, 5)]
    for name, rule, day, days in [
            ("monthly_from_31_jan", "case 3", "2026-01-31",
             "2026-02-28 2026-03-31 2026-04-30 2026-05-31"),
            ("monthly_from_31_jan_2024", "case 3", "2024-01-31",
             "2024-02-29 2024-03-31 2024-04-30 2024-05-31"),
            ("monthly_from_30_jan", "T2", "2026-01-30",
             "2026-02-28 2026-03-30 2026-04-30 2026-05-30"),
            ("monthly_from_31_oct", "T2", "2026-10-31",
             "2026-11-30 2026-12-31 2027-01-31 2027-02-28"),
            ("monthly_from_28_feb", "T2", "2026-02-28",
             "2026-03-28 2026-04-28 2026-05-28 2026-06-28")]:
        lines(name, rule, monthly, day, "1000.00", *[f"{date} 250.00" for date in days.split()])
    lines("quarterly_from_30_nov", "T2",
          [line("50%", {"add_months": 3}), line("50%", {"add_months": 6})], "2026-11-30",
          "100.01", "2027-02-28 50.01", "2027-05-30 50.00")

    now, net30, net60 = [], [{"add_days": 30}], [{"add_days": 60}]
    d0, d30, d60 = "2026-01-15", "2026-02-14", "2026-03-16"
    lines("percent_and_remainder", "T8", [line("30%", *now), line("remainder", *net30)], jan15,
          "100.01", f"{d0} 30.00", f"{d30} 70.01")
    lines("percent_of_the_rest", "T8",
          [line("50%", *now), line("50% of the rest", *net30), line("remainder", *net60)], jan15,
          "0.05", f"{d0} 0.03", f"{d30} 0.01", f"{d60} 0.01")
    lines("percent_of_the_rest_twice", "T8",
          [line("10% of the rest", *now), line("10% of the rest", *net30),
           line("remainder", *net60)], jan15, "100.00",
          f"{d0} 10.00", f"{d30} 9.00", f"{d60} 81.00")
    lines("fixed_and_remainder", "T8", [line("500.00", *now), line("remainder", *net30)], jan15,
          "1210.00", f"{d0} 500.00", f"{d30} 710.00")
    lines("fixed_then_percent_of_the_rest", "T8",
          [line("100.00", *now), line("50% of the rest", *net30), line("remainder", *net60)],
          jan15, "1000.01", f"{d0} 100.00", f"{d30} 450.01", f"{d60} 450.00")
    lines("fixed_then_percent_of_the_total", "T8",
          [line("100.00", *now), line("50%", *net30), line("remainder", *net60)], jan15,
          "1000.00", f"{d0} 100.00", f"{d30} 500.00", f"{d60} 400.00")
    lines("fixed_beyond_the_total_is_cut", "T8",
          [line("500.00", *now), line("700.00", *net30), line("remainder", *net60)], jan15,
          "1000.00", f"{d0} 500.00", f"{d30} 500.00")
    lines("first_line_beyond_the_total_is_cut", "T8",
          [line("500.00", *now), line("remainder", *net30)], jan15, "300.00", f"{d0} 300.00")
    lines("cut_credit", "T9",
          [line("500.00", *now), line("700.00", *net30), line("remainder", *net60)], jan15,
          "-1000.00", f"{d0} -500.00", f"{d30} -500.00")
    lines("fixed_and_remainder_credited", "T9",
          [line("500.00", *now), line("remainder", *net30)], jan15, "-1210.00",
          f"{d0} -500.00", f"{d30} -710.00")
    lines("fixed_in_another_currency", "T8",
          [line("500.00 USD", *now), line("remainder", *net30)], jan15, "1210.00",
          error="terms.missing_fact")
    lines("remainder_first", "T8", [line("remainder", *now), line("50%", *net30)], jan15,
          "100.00", error="terms.invalid")
    lines("remainder_twice", "T8", [line("remainder", *now), line("remainder", *net30)], jan15,
          "100.00", error="terms.invalid")
    lines("lines_of_99_99_percent", "T8", [line("50%", *now), line("49.99%", *net30)], jan15,
          "100.00", error="terms.invalid")

    early = [("2%", 10)]
    lines("discount_of_each_installment", "E9",
          [line("50%", *net30, offers=early), line("50%", *net60, offers=early)], jan15,
          "1000.00", f"{d30} 500.00; 2026-01-25 10.00 490.00",
          f"{d60} 500.00; 2026-01-25 10.00 490.00")
    lines("discount_rounded_once_an_installment", "E9",
          [line("50%", *net30, offers=early), line("50%", *net60, offers=early)], jan15,
          "0.50", f"{d30} 0.25; 2026-01-25 0.01 0.24", f"{d60} 0.25; 2026-01-25 0.01 0.24")
    lines("discount_of_one_installment", "E2",
          [line("50%", *now), line("50%", *net30, offers=early)], jan15, "1000.00",
          f"{d0} 500.00", f"{d30} 500.00; 2026-01-25 10.00 490.00")
    lines("tax_share_of_500_in_1210", "case 18",
          [line("500.00", *net30, offers=[("10%", 10)]), line("remainder", *net60)], jan15,
          "1210.00", f"{d30} 500.00; 2026-01-25 41.32 458.68", f"{d60} 710.00",
          tax=cash("210.00"), discount_base="net")
    lines("tax_share_of_both_installments", "case 18",
          [line("500.00", *net30, offers=[("100%", 10)]),
           line("remainder", *net60, offers=[("100%", 10)])], jan15, "1210.00",
          f"{d30} 500.00; 2026-01-25 413.22 86.78", f"{d60} 710.00; 2026-01-25 586.78 123.22",
          tax=cash("210.00"), discount_base="net")
    lines("net_base_in_halves", "E2",
          [line("50%", *net30, offers=early), line("50%", *net60, offers=early)], jan15,
          "1210.00", f"{d30} 605.00; 2026-01-25 10.00 595.00",
          f"{d60} 605.00; 2026-01-25 10.00 595.00", tax=cash("210.00"), discount_base="net")
    lines("net_base_odd_tax_cent", "E2",
          [line("50%", *net30, offers=[("100%", 10)]),
           line("50%", *net60, offers=[("100%", 10)])], jan15, "2.42",
          f"{d30} 1.21; 2026-01-25 1.00 0.21", f"{d60} 1.21; 2026-01-25 1.01 0.20",
          tax=cash("0.41"), discount_base="net")

    due("net_30_credited", "T9", "net 30", jan15, "-1000.00", "2026-02-14 -1000.00")
    due("offer_credited", "T9", "2/10 net 30", jan15, "-1000.00",
        "2026-02-14 -1000.00; 2026-01-25 -20.00 -980.00")
    due("offer_credited_rounds_as_mirror", "T9", "2/10 net 30", jan15, "-0.25",
        "2026-02-14 -0.25; 2026-01-25 -0.01 -0.24")
    due("gross_base_credited", "T9", "2/10 net 30", jan15, "-1210.00",
        "2026-02-14 -1210.00; 2026-01-25 -24.20 -1185.80", tax=cash("-210.00"))
    agreed.cases(room)
    return room


def way(base, *steps, nominal=None):
    """A derivation: steps as (step, day after it); the roll is the last."""
    told, at = [], base
    for step, to in steps:
        told.append({"step": step, "from": at, "to": to})
        at = to
    nominal = nominal or next((day for step, day in reversed(steps) if "adjust" not in step), base)
    return {"base": base, "steps": told, "nominal": nominal, "date": at}


def explained():
    """F7: each date of a schedule with the way to it; named terms print their expansion (T1)."""
    room = Room("explained")
    jan15 = "2026-01-15"

    def trace(name, rule, call, agreed, day, total, *lines, **extra):
        given = {**agreed, "invoice_date": day, "total": cash(total), "trace": True, **extra}
        told = lambda offers: [{"base": "invoice", "until": until,  # noqa: E731
                                "cut_to_due": cut} for until, cut in offers]
        expected = [{"line": number, "base": "invoice", "due": due,
                     **({"offers": told(offers)} if offers else {})}
                    for number, due, *offers in lines]
        room.partly(f"f7_{name}", rule, call, given, "trace", expected)

    def due(name, text, day, *steps, total="1000.00", **extra):
        trace(name, "F7", "schedule", {"terms": text}, day, total, (0, way(day, *steps)), **extra)

    days = lambda n: {"add_days": n}  # noqa: E731
    months = lambda n: {"add_months": n}  # noqa: E731
    of_month = lambda k: {"day_of_month": k}  # noqa: E731
    eom = "end_of_month"
    due("due_on_receipt_takes_no_step", "due on receipt", jan15)
    due("net_0_takes_no_step", "net 0", jan15)
    due("net_30", "net 30", jan15, (days(30), "2026-02-14"))
    due("net_30_over_a_leap_day", "net 30", "2024-01-31", (days(30), "2024-03-01"))
    due("45_days_then_eom", "45 days then eom", jan15, (days(45), "2026-03-01"),
        (eom, "2026-03-31"))
    due("eom_then_45_days", "eom then 45 days", jan15, (eom, "2026-01-31"),
        (days(45), "2026-03-17"))
    due("prox_10th", "net 10th prox", jan15, (months(1), "2026-02-15"),
        (of_month(10), "2026-02-10"))
    due("prox_31st_clamps_twice", "net 31st prox", "2026-01-31", (months(1), "2026-02-28"),
        (of_month(31), "2026-02-28"))
    due("one_month_eom", "1 month eom", "2025-02-10", (months(1), "2025-03-10"),
        (eom, "2025-03-31"))
    due("one_month_eom_of_28_feb", "1 month eom", "2026-02-28", (months(1), "2026-03-28"),
        (eom, "2026-03-31"))
    cutoff = "cutoff 15, 20th of next month"
    due("cutoff_on_its_day_adds_nothing", cutoff, "2026-08-15", ({"cutoff_month": 15},
        "2026-08-15"), (months(1), "2026-09-15"), (of_month(20), "2026-09-20"))
    due("cutoff_the_day_after_adds_a_month", cutoff, "2026-08-16", ({"cutoff_month": 15},
        "2026-09-16"), (months(1), "2026-10-16"), (of_month(20), "2026-10-20"))
    for word, date in {"following": "2026-11-02", "preceding": "2026-10-30",
                       "nearest": "2026-10-30"}.items():
        due(f"the_roll_is_the_last_step_{word}", f"net 30, {word}", "2026-10-01",
            (days(30), "2026-10-31"), ({"adjust": word}, date), calendar=WEEK)
    due("a_roll_that_moves_nothing_is_a_step", "net 30, following", "2026-01-14",
        (days(30), "2026-02-13"), ({"adjust": "following"}, "2026-02-13"), calendar=WEEK)
    due("no_roll_is_no_step", "net 30", jan15, (days(30), "2026-02-14"), calendar=WEEK)

    net30 = way(jan15, (days(30), "2026-02-14"))
    trace("an_offer", "F7", "schedule", {"terms": "2/10 net 30"}, jan15, "1000.00",
          (0, net30, (way(jan15, (days(10), "2026-01-25")), False)))
    trace("two_offers", "F7", "schedule", {"terms": "3/10 2/20 net 60"}, jan15, "1000.00",
          (0, way(jan15, (days(60), "2026-03-16")),
           (way(jan15, (days(10), "2026-01-25")), False),
           (way(jan15, (days(20), "2026-02-04")), False)))
    rolled = {"adjust": "following"}
    trace("an_offer_rolls_like_the_due_date", "F7", "schedule",
          {"terms": "2/10 net 30, following"}, jan15, "1000.00",
          (0, way(jan15, (days(30), "2026-02-14"), (rolled, "2026-02-16")),
           (way(jan15, (days(10), "2026-01-25"), (rolled, "2026-01-26")), False)), calendar=WEEK)
    late = line("remainder", {"add_months": 1}, {"day_of_month": 10}, offers=[("2%", 30)])
    trace("an_offer_cut_to_the_due_date", "F7", "schedule_lines", {"lines": [late]},
          "2026-01-25", "1000.00",
          (0, way("2026-01-25", (months(1), "2026-02-25"), (of_month(10), "2026-02-10")),
           (way("2026-01-25", (days(30), "2026-02-24")), True)))
    on_due = line("remainder", days(30), offers=[("2%", 30)])
    trace("an_offer_on_the_due_date_is_not_cut", "F7", "schedule_lines", {"lines": [on_due]},
          jan15, "1000.00", (0, net30, (way(jan15, (days(30), "2026-02-14")), False)))
    anchored = [line("25%", months(n)) for n in (1, 2, 3, 4)]
    trace("installments_each_from_the_original_base", "T2", "schedule_lines",
          {"lines": anchored}, "2026-01-31", "100.00",
          *((n - 1, way("2026-01-31", (months(n), date))) for n, date in
            ((1, "2026-02-28"), (2, "2026-03-31"), (3, "2026-04-30"), (4, "2026-05-31"))))
    trace("a_line_that_comes_to_nothing_is_left_out", "F7", "schedule_lines",
          {"lines": [line("0.10", days(10)), line("0.4%", days(20)), line("remainder", days(30))]},
          jan15, "1.00", (0, way(jan15, (days(10), "2026-01-25"))),
          (2, way(jan15, (days(30), "2026-02-14"))))
    trace("a_line_that_was_cut_and_the_rest_dropped", "F7", "schedule_lines",
          {"lines": [line("70%", days(10)), line("500.00", days(20)),
                     line("remainder", days(30))]}, jan15, "1000.00",
          (0, way(jan15, (days(10), "2026-01-25"))), (1, way(jan15, (days(20), "2026-02-04"))))
    for name, step, base, to in (
            ("weeks", {"add_weeks": 2}, jan15, "2026-01-29"),
            ("month_of_year_may_go_back", {"month_of_year": 6}, "2026-08-31", "2026-06-30"),
            ("next_day_of_month", {"next_day_of_month": 20}, "2026-01-21", "2026-02-20"),
            ("payment_days", {"payment_days": [10, 25]}, "2026-01-26", "2026-02-10"),
            ("weekday", {"weekday": "friday"}, jan15, "2026-01-16"),
            ("business_days", {"add_business_days": 2}, "2026-01-16", "2026-01-20")):
        trace(f"a_step_of_{name}", "F7", "schedule_lines", {"lines": [line("remainder", step)]},
              base, "1000.00", (0, way(base, (step, to))), calendar=WEEK)
    return room


def discount():
    room = Room("discount")
    by_default = lambda name, call, given, **answer: room.case(  # noqa: E731
        f"f9_{name}", "F9", call, given, answer)
    by_default("discount_of_the_gross_amount_unless_said", "tier_discount",
               {"total": cash("1210.00"), "tax": cash("210.00"), "rate": "2%"},
               discount=cash("24.20"), pay=cash("1185.80"), total=cash("1210.00"))
    by_default("a_part_payment_earns_its_share_unless_said", "partial_discount",
               {"residual": cash("1000.00"), "discount": cash("20.00"), "paid": cash("490.00")},
               discount=cash("10.00"), settles=cash("500.00"))

    def tier(name, rule, total, tax, rate, base, less, pay, billed=None):
        prefix = rule.lower().replace("case ", "edge")
        given = {"total": cash(total), "tax": cash(tax), "rate": rate, "base": base}
        room.case(f"{prefix}_{name}_{base}", rule, "tier_discount", given,
                  {"discount": cash(less), "pay": cash(pay), "total": cash(billed or total)})

    for rule in ["E2", "case 16"]:
        tier("1000_and_21_percent", rule, "1210.00", "210.00", "2%", "gross", "24.20", "1185.80")
        tier("1000_and_21_percent", rule, "1210.00", "210.00", "2%", "net", "20.00", "1190.00")
        tier("1000_and_21_percent", rule, "1210.00", "210.00", "2%", "mixed", "20.00", "1185.80",
             "1205.80")
    for name, total, tax, rate, gross, net, mixed in [
            ("credited", "-1210.00", "-210.00", "2%", "-24.20 -1185.80", "-20.00 -1190.00",
             "-20.00 -1185.80 -1205.80"),
            ("without_tax", "1000.00", "0.00", "2%", "20.00 980.00", "20.00 980.00",
             "20.00 980.00 1000.00"),
            ("zero_percent", "1210.00", "210.00", "0%", "0.00 1210.00", "0.00 1210.00",
             "0.00 1210.00 1210.00"),
            ("hundred_percent", "1210.00", "210.00", "100%", "1210.00 0.00", "1000.00 210.00",
             "1000.00 0.00 1000.00"),
            ("of_zero", "0.00", "0.00", "2%", "0.00 0.00", "0.00 0.00", "0.00 0.00 0.00"),
            ("19_percent_tax", "1190.00", "190.00", "3%", "35.70 1154.30", "30.00 1160.00",
             "30.00 1154.30 1184.30"),
            ("small", "1.21", "0.21", "2%", "0.02 1.19", "0.02 1.19", "0.02 1.19 1.21"),
            ("tie", "0.30", "0.05", "2%", "0.01 0.29", "0.01 0.29", "0.01 0.29 0.30")]:
        for base, answer in [("gross", gross), ("net", net), ("mixed", mixed)]:
            tier(name, "E2", total, tax, rate, base, *answer.split())
    tier("jpy", "E2", "1100 JPY", "100 JPY", "2%", "gross", "22 JPY", "1078 JPY")
    tier("jpy", "E2", "1100 JPY", "100 JPY", "2%", "net", "20 JPY", "1080 JPY")
    tier("jpy", "E2", "1100 JPY", "100 JPY", "2%", "mixed", "20 JPY", "1078 JPY", "1098 JPY")
    tier("kwd", "E2", "1.050 KWD", "0.050 KWD", "2.5%", "gross", "0.026 KWD", "1.024 KWD")
    tier("kwd", "E2", "1.050 KWD", "0.050 KWD", "2.5%", "net", "0.025 KWD", "1.025 KWD")
    tier("forward", "case 15", "9810.70", "0.00", "5%", "gross", "490.54", "9320.16")

    def part(name, rule, residual, possible, paid, policy, earned, settles):
        given = {"residual": cash(residual), "discount": cash(possible), "paid": cash(paid),
                 "policy": policy}
        prefix = rule.lower().replace("case ", "edge")
        room.case(f"{prefix}_{name}_{policy}", rule, "partial_discount", given,
                  {"discount": cash(earned), "settles": cash(settles)})

    for rule in ["E5", "case 14"]:
        part("490_of_1000", rule, "1000.00", "20.00", "490.00", "proportional", "10.00", "500.00")
        part("500_of_1000", rule, "1000.00", "20.00", "500.00", "proportional", "10.20", "510.20")
    part("what_is_left_after_490", "case 14", "500.00", "10.00", "490.00", "proportional",
         "10.00", "500.00")
    part("595_of_1210_on_a_net_base", "E5", "1210.00", "20.00", "595.00", "proportional",
         "10.00", "605.00")
    part("forward_discount_closes", "case 15", "9810.70", "490.54", "9320.16", "proportional",
         "490.54", "9810.70")
    for name, paid, earned, settles, none in [
            ("nothing", "0.00", "0.00", "0.00", "0.00 0.00"),
            ("one_cent", "0.01", "0.00", "0.01", "0.00 0.01"),
            ("below_the_tie", "0.24", "0.00", "0.24", "0.00 0.24"),
            ("above_the_tie", "0.25", "0.01", "0.26", "0.00 0.25"),
            ("on_the_tie", "24.50", "0.50", "25.00", "0.00 24.50"),
            ("a_cent_short", "979.99", "20.00", "999.99", "0.00 979.99"),
            ("all_but_the_discount", "980.00", "20.00", "1000.00", "20.00 1000.00"),
            ("a_cent_over", "980.01", "20.00", "1000.00", "20.00 1000.00"),
            ("990_leaves_10_unapplied", "990.00", "20.00", "1000.00", "20.00 1000.00")]:
        part(name, "E5", "1000.00", "20.00", paid, "proportional", earned, settles)
        part(name, "E5", "1000.00", "20.00", paid, "none", *none.split())
    part("490_of_1000", "E5", "1000.00", "20.00", "490.00", "none", "0.00", "490.00")
    part("no_discount_left", "E5", "1000.00", "0.00", "400.00", "proportional", "0.00", "400.00")
    part("exact_tie_rounds_up", "E5", "3.00", "1.00", "0.01", "proportional", "0.01", "0.02")
    part("capped_by_what_is_possible", "E5", "0.05", "0.02", "0.03", "proportional", "0.02",
         "0.05")
    part("credited", "E5", "-1000.00", "-20.00", "-490.00", "proportional", "-10.00", "-500.00")
    part("credited_unrounded", "E5", "-1000.00", "-20.00", "-500.00", "proportional", "-10.20",
         "-510.20")
    part("jpy", "E5", "1000 JPY", "20 JPY", "500 JPY", "proportional", "10 JPY", "510 JPY")
    part("kwd", "E5", "1.000 KWD", "0.020 KWD", "0.500 KWD", "proportional", "0.010 KWD",
         "0.510 KWD")
    part("one_third", "E5", "900.00", "30.00", "290.00", "proportional", "10.00", "300.00")

    def once(name, rule, lines, rate, less, pay, rounding="half_up", step=None):
        given = {"lines": [cash(text) for text in lines.split("; ")], "rate": rate,
                 "rounding": rounding}
        if step:
            given["step"] = step
        prefix = rule.lower().replace("case ", "edge")
        room.case(f"{prefix}_{name}", rule, "round_once", given,
                  {"discount": cash(less), "pay": cash(pay)})

    four = "4.76; 4.76; 4.76; 4.76"
    once("four_lines_of_4_76", "E9", four, "1%", "0.19", "18.85")
    once("four_lines_of_4_76", "case 17", four, "1%", "0.19", "18.85")
    once("one_line_of_4_76", "E9", "4.76", "1%", "0.05", "4.71")
    once("four_lines_credited", "E9", "-4.76; -4.76; -4.76; -4.76", "1%", "-0.19", "-18.85")
    once("a_line_and_its_return", "E9", "4.76; -4.76", "1%", "0.00", "0.00")
    once("three_small_lines", "E9", "0.24; 0.24; 0.24", "2%", "0.01", "0.71")
    once("jpy", "E9", "24 JPY; 24 JPY; 24 JPY", "2%", "1 JPY", "71 JPY")
    once("kwd", "E9", "0.024 KWD; 0.024 KWD; 0.024 KWD", "2%", "0.001 KWD", "0.071 KWD")
    for mode, less, pay in [("half_up", "0.13", "12.37"), ("half_even", "0.12", "12.38"),
                            ("half_down", "0.12", "12.38"), ("down", "0.12", "12.38"),
                            ("up", "0.13", "12.37")]:
        once(f"tie_{mode}", "E9", "6.25; 6.25", "1%", less, pay, mode)
        once(f"tie_credited_{mode}", "E9", "-6.25; -6.25", "1%", "-" + less, "-" + pay, mode)
    once("cash_step", "E9", four, "1%", "0.19", "18.85", step="0.05")
    once("cash_step_takes_the_difference", "E9", "10.00", "2%", "0.20", "9.80", step="0.05")
    once("cash_step_gives_more", "E9", "10.10 CHF", "2%", "0.20 CHF", "9.90 CHF", step="0.05")
    once("cash_step_gives_less", "E9", "10.25 CHF", "2%", "0.20 CHF", "10.05 CHF", step="0.05")
    once("cash_step_rounds_the_discount_away", "E9", "1.00 CHF", "2%", "0.00 CHF", "1.00 CHF",
         step="0.05")
    once("cash_step_credited", "E9", "-10.10 CHF", "2%", "-0.20 CHF", "-9.90 CHF", step="0.05")
    once("cash_step_of_ten_jpy", "E9", "1000 JPY", "1.6%", "20 JPY", "980 JPY", step="10")
    return room


def late_days():
    room = Room("late_days")

    def late(name, rule, due, changes, asked, days, age):
        given = {"due": due, "changes": [
            {"effective": effective, "due": new, "waive_past": waive}
            for effective, new, waive in changes], "asked": asked}
        prefix = rule.lower().replace("case ", "edge")
        room.case(f"{prefix}_{name}", rule, "late_days", given, {"late": days, "age": age})

    d = "2026-03-31"
    late("day_before_due", "T7", d, [], "2026-03-30", 0, 0)
    late("on_the_due_date", "T7", d, [], d, 0, 0)
    late("day_after_due", "T7", d, [], "2026-04-01", 1, 1)
    late("30_days_after_due", "T7", d, [], "2026-04-30", 30, 30)
    late("long_before_due", "T7", d, [], "2026-01-01", 0, 0)
    late("over_a_leap_day", "T7", "2024-02-28", [], "2024-03-01", 2, 2)
    late("over_a_plain_february", "T7", "2026-02-28", [], "2026-03-01", 1, 1)
    late("a_year", "T7", "2025-03-31", [], d, 365, 365)
    late("first_days_of_the_domain", "F1", "0001-01-01", [], "0001-01-02", 1, 1)
    late("last_days_of_the_domain", "F1", "9999-12-30", [], "9999-12-31", 1, 1)
    late("last_day_of_the_domain", "F1", "9999-12-31", [], "9999-12-31", 0, 0)

    plain, waived = [("2026-04-20", "2026-04-15", False)], [("2026-04-20", "2026-04-15", True)]
    for asked, without, age, waiving in [
            ("2026-04-01", 1, 1, 1), ("2026-04-15", 15, 15, 15), ("2026-04-16", 16, 16, 16),
            ("2026-04-19", 19, 19, 19), ("2026-04-20", 20, 5, 5), ("2026-04-21", 21, 6, 6),
            ("2026-04-25", 25, 10, 10), ("2026-03-31", 0, 0, 0)]:
        stem = asked.replace("-", "_")
        late(f"net_45_asked_{stem}", "T12", d, plain, asked, without, age)
        late(f"net_45_waived_asked_{stem}", "T12", d, waived, asked, waiving, age)

    ahead = ("2026-03-20", "2026-04-15", False)
    for asked, days in [("2026-03-31", 0), ("2026-04-01", 0), ("2026-04-15", 0),
                        ("2026-04-16", 1), ("2026-04-25", 10)]:
        late(f"changed_in_time_asked_{asked.replace('-', '_')}", "T12", d, [ahead], asked, days,
             days)
    future = [("2026-04-10", "2026-05-31", False)]
    forgiven = [("2026-04-10", "2026-05-31", True)]
    for asked, days, age, waiving in [
            ("2026-04-09", 9, 9, 9), ("2026-04-10", 9, 0, 0), ("2026-05-31", 9, 0, 0),
            ("2026-06-01", 10, 1, 1), ("2026-06-10", 19, 10, 10)]:
        stem = asked.replace("-", "_")
        late(f"moved_beyond_asked_{stem}", "T12", d, future, asked, days, age)
        late(f"moved_beyond_waived_asked_{stem}", "T12", d, forgiven, asked, waiving, age)

    earlier = [("2026-04-10", "2026-03-15", False)]
    late("moved_earlier_day_before", "T12", d, earlier, "2026-04-09", 9, 9)
    late("moved_earlier_on_the_day", "T12", d, earlier, "2026-04-10", 10, 26)
    late("moved_earlier_before_the_old_due_date", "T12", d,
         [("2026-03-20", "2026-03-15", False)], "2026-03-25", 6, 10)

    twice = [("2026-04-05", "2026-04-15", False), ("2026-04-20", "2026-04-30", False)]
    for asked, days, age in [("2026-04-04", 4, 4), ("2026-04-05", 4, 0), ("2026-04-15", 4, 0),
                             ("2026-04-19", 8, 4), ("2026-04-20", 8, 0), ("2026-04-30", 8, 0),
                             ("2026-05-01", 9, 1)]:
        late(f"changed_twice_asked_{asked.replace('-', '_')}", "T12", d, twice, asked, days, age)
    second_waives = [twice[0], ("2026-04-20", "2026-04-30", True)]
    late("second_change_waives_not_yet", "T12", d, second_waives, "2026-04-19", 8, 4)
    late("second_change_waives_both", "T12", d, second_waives, "2026-05-01", 1, 1)
    first_waives = [("2026-04-05", "2026-04-15", True), twice[1]]
    late("first_change_waives_its_past_only", "T12", d, first_waives, "2026-05-01", 5, 1)
    late("change_effective_on_the_old_due_date", "T12", d, [(d, "2026-04-15", False)],
         "2026-04-16", 1, 1)
    late("change_effective_the_day_after", "T12", d, [("2026-04-01", "2026-04-15", False)],
         "2026-04-16", 1, 1)
    late("change_after_the_day_asked", "T12", d, [("2026-05-01", "2026-05-15", True)],
         "2026-04-30", 30, 30)
    corrected = [("2026-01-28", "2026-01-15", True), ("2026-01-28", "2026-03-02", False)]
    late("corrected_on_its_day_the_first_says_nothing", "T12", "2026-01-12", corrected,
         "2026-05-29", 103, 88)
    late("change_to_the_same_due_date", "T12", d, [("2026-04-20", d, False)], "2026-04-25", 25,
         25)
    return room
