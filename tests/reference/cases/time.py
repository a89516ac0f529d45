"""Cases of the floor `time`: date, calendar, program, day_count (F1, T1–T6, I6)."""

from room import Room


def rooms():
    return [date(), calendar(), program(), day_count()]


FIRST, LAST = "0001-01-01", "9999-12-31"
WEEK = {"weekend": ["saturday", "sunday"], "holidays": []}
GULF = {"weekend": ["friday", "saturday"], "holidays": []}
OPEN = {"weekend": [], "holidays": []}


def with_holidays(*days, weekend=("saturday", "sunday")):
    return {"weekend": list(weekend), "holidays": list(days)}


def named(day):
    return day.replace("-", "_")


def date():
    room = Room("date")
    for day in [FIRST, LAST, "2026-02-28", "2024-02-29", "2000-02-29", "2026-12-31", "1600-02-29",
                "0004-02-29", "0999-09-09", "9996-02-29"]:
        room.case(f"f1_parse_{named(day)}", "F1", "date_parse", {"date": day}, day)
    for name, text in {
            "short_month": "2026-1-05", "short_day": "2026-01-5", "leap_day_of_2026": "2026-02-29",
            "leap_day_of_1900": "1900-02-29", "leap_day_of_2100": "2100-02-29",
            "february_30": "2024-02-30", "april_31": "2026-04-31", "june_31": "2026-06-31",
            "january_32": "2026-01-32", "day_zero": "2026-01-00", "month_zero": "2026-00-10",
            "month_13": "2026-13-01", "basic_form": "20260228", "slashes": "2026/02/28",
            "points": "28.02.2026", "two_digit_year": "26-02-28", "five_digit_year": "10000-01-01",
            "signed_year": "+2026-01-01", "negative_year": "-0001-01-01", "week": "2026-W09-6",
            "day_of_year": "2026-059", "time": "2026-02-28T00:00:00", "zone": "2026-02-28Z",
            "leading_blank": " 2026-02-28", "trailing_blank": "2026-02-28 ",
            "new_line": "2026-02-28\n", "month_only": "2026-02", "empty": "", "word": "today",
            "arabic_digits": "\u0662\u0660\u0662\u0666-02-28"}.items():
        room.case(f"f1_syntax_{name}", "F1", "date_parse", {"date": text}, error="date.syntax")
    for day in ["0000-01-01", "0000-12-31", "0000-02-29"]:
        room.case(f"f1_out_of_range_{named(day)}", "F1", "date_parse", {"date": day},
                  error="date.out_of_range")

    def shift(unit, rule, day, count, expected=None, error=None):
        sign = "minus" if count < 0 else "plus"
        room.case(f"{rule.lower()}_{named(day)}_{sign}_{abs(count)}_{unit}", rule,
                  f"plus_{unit}", {"date": day, unit: count}, expected, error)

    for day, count, expected in [
            ("2026-01-31", 1, "2026-02-28"), ("2026-01-31", 2, "2026-03-31"),
            ("2026-01-31", 3, "2026-04-30"), ("2026-01-31", 4, "2026-05-31"),
            ("2026-01-31", 0, "2026-01-31"), ("2024-01-31", 1, "2024-02-29"),
            ("2024-01-30", 1, "2024-02-29"), ("2026-01-29", 1, "2026-02-28"),
            ("2026-01-28", 1, "2026-02-28"), ("2026-02-28", 1, "2026-03-28"),
            ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
            ("2024-02-29", -12, "2023-02-28"), ("2096-02-29", 48, "2100-02-28"),
            ("2026-03-31", -1, "2026-02-28"), ("2024-03-31", -1, "2024-02-29"),
            ("2026-05-31", -3, "2026-02-28"), ("2026-12-15", 1, "2027-01-15"),
            ("2026-11-30", 3, "2027-02-28"), ("2026-01-15", -1, "2025-12-15"),
            ("2026-01-15", -13, "2024-12-15"), ("2026-12-31", 2, "2027-02-28"),
            ("9999-11-30", 1, "9999-12-30"), ("0001-02-28", -1, "0001-01-28"),
            (FIRST, 119987, "9999-12-01"), (LAST, -119987, "0001-01-31")]:
        shift("months", "T2", day, count, expected)
    for day, count in [("9999-12-01", 1), (LAST, 1), (FIRST, -1), ("0001-01-31", -1),
                       ("2026-01-01", 120000), ("2026-01-01", -120000)]:
        shift("months", "F1", day, count, error="date.out_of_range")
    for day, count, expected in [
            ("2026-01-15", 30, "2026-02-14"), ("2026-01-15", 0, "2026-01-15"),
            ("2026-02-28", 1, "2026-03-01"), ("2024-02-28", 1, "2024-02-29"),
            ("2024-02-29", 1, "2024-03-01"), ("2026-12-31", 1, "2027-01-01"),
            ("2026-01-01", -1, "2025-12-31"), ("2026-03-01", -1, "2026-02-28"),
            ("2024-03-01", -1, "2024-02-29"), ("1900-02-28", 1, "1900-03-01"),
            ("2000-02-28", 1, "2000-02-29"), ("2026-01-15", 45, "2026-03-01"),
            ("2026-01-31", 45, "2026-03-17"), ("2026-01-01", 365, "2027-01-01"),
            ("2024-01-01", 365, "2024-12-31"), ("9999-12-30", 1, LAST),
            ("0001-01-02", -1, FIRST), (FIRST, 3652058, LAST), (LAST, -3652058, FIRST)]:
        shift("days", "F1", day, count, expected)
    for day, count in [(LAST, 1), (FIRST, -1), (FIRST, 3652059), (LAST, -3652059),
                       ("2026-01-01", 2147483647), ("2026-01-01", -2147483648)]:
        shift("days", "F1", day, count, error="date.out_of_range")
    return room


CONVENTIONS = ["unadjusted", "following", "modified_following", "preceding",
               "modified_preceding", "nearest"]

# Name: address, calendar, date, and where the six conventions lead, in the order above.
ROLLS = {
    "sat_2026_10_31": ("case 6", WEEK, "2026-10-31",
                       "2026-10-31 2026-11-02 2026-10-30 2026-10-30 2026-10-30 2026-10-30"),
    "sat_2026_02_28": ("T6", WEEK, "2026-02-28",
                       "2026-02-28 2026-03-02 2026-02-27 2026-02-27 2026-02-27 2026-02-27"),
    "business_day": ("T6", WEEK, "2026-10-30", " ".join(["2026-10-30"] * 6)),
    "sat_in_mid_month": ("T6", WEEK, "2026-02-14",
                         "2026-02-14 2026-02-16 2026-02-16 2026-02-13 2026-02-13 2026-02-13"),
    "sun_in_mid_month": ("T6", WEEK, "2026-02-15",
                         "2026-02-15 2026-02-16 2026-02-16 2026-02-13 2026-02-13 2026-02-16"),
    "sun_first_of_month": ("T6", WEEK, "2026-02-01",
                           "2026-02-01 2026-02-02 2026-02-02 2026-01-30 2026-02-02 2026-02-02"),
    "sat_first_of_month": ("T6", WEEK, "2026-08-01",
                           "2026-08-01 2026-08-03 2026-08-03 2026-07-31 2026-08-03 2026-07-31"),
    "sun_last_of_month": ("T6", WEEK, "2026-05-31",
                          "2026-05-31 2026-06-01 2026-05-29 2026-05-29 2026-05-29 2026-06-01"),
    "lone_holiday_is_a_tie": (
        "T6", with_holidays("2026-04-15"), "2026-04-15",
        "2026-04-15 2026-04-16 2026-04-16 2026-04-14 2026-04-14 2026-04-16"),
    "good_friday_to_easter_monday": (
        "T6", with_holidays("2026-04-03", "2026-04-06"), "2026-04-03",
        "2026-04-03 2026-04-07 2026-04-07 2026-04-02 2026-04-02 2026-04-02"),
    "easter_sunday": (
        "T6", with_holidays("2026-04-03", "2026-04-06"), "2026-04-05",
        "2026-04-05 2026-04-07 2026-04-07 2026-04-02 2026-04-02 2026-04-07"),
    "new_year_over_the_year_end": (
        "T6", with_holidays("2027-01-01"), "2027-01-01",
        "2027-01-01 2027-01-04 2027-01-04 2026-12-31 2027-01-04 2026-12-31"),
    "year_end_holiday": (
        "T6", with_holidays("2026-12-31", "2027-01-01"), "2026-12-31",
        "2026-12-31 2027-01-04 2026-12-30 2026-12-30 2026-12-30 2026-12-30"),
    "leap_day": ("T6", with_holidays("2024-02-29"), "2024-02-29",
                 "2024-02-29 2024-03-01 2024-02-28 2024-02-28 2024-02-28 2024-03-01"),
    "gulf_friday": ("T6", GULF, "2026-02-27",
                    "2026-02-27 2026-03-01 2026-02-26 2026-02-26 2026-02-26 2026-02-26"),
    "gulf_sunday_is_open": ("T6", GULF, "2026-03-01", " ".join(["2026-03-01"] * 6)),
    "no_weekend": ("T6", OPEN, "2026-10-31", " ".join(["2026-10-31"] * 6)),
    "only_wednesdays": (
        "T6", with_holidays(weekend=("monday", "tuesday", "thursday", "friday", "saturday",
                                     "sunday")), "2026-05-30",
        "2026-05-30 2026-06-03 2026-05-27 2026-05-27 2026-05-27 2026-05-27"),
    "holiday_on_a_weekend_counts_once": (
        "T6", with_holidays("2026-08-15"), "2026-08-15",
        "2026-08-15 2026-08-17 2026-08-17 2026-08-14 2026-08-14 2026-08-14"),
}


def calendar():
    room = Room("calendar")

    def roll(name, rule, days, day, convention, expected=None, error=None):
        prefix = "edge6" if rule == "case 6" else rule.lower()
        room.case(f"{prefix}_{name}_{convention}", rule, "roll",
                  {"calendar": days, "date": day, "roll": convention}, expected, error)

    for name, (rule, days, day, answers) in ROLLS.items():
        for convention, expected in zip(CONVENTIONS, answers.split()):
            roll(name, rule, days, day, convention, expected)

    last, first = with_holidays(LAST), with_holidays(FIRST)
    roll("last_day_of_the_domain", "F1", last, LAST, "following", error="date.out_of_range")
    roll("last_day_of_the_domain", "F1", last, LAST, "preceding", "9999-12-30")
    roll("last_day_of_the_domain", "F1", last, LAST, "modified_following", "9999-12-30")
    roll("last_day_of_the_domain", "F1", last, LAST, "unadjusted", LAST)
    roll("first_day_of_the_domain", "F1", first, FIRST, "preceding", error="date.out_of_range")
    roll("first_day_of_the_domain", "F1", first, FIRST, "following", "0001-01-02")
    roll("first_day_of_the_domain", "F1", first, FIRST, "modified_preceding", "0001-01-02")
    roll("open_last_day_of_the_domain", "F1", WEEK, LAST, "following", LAST)
    roll("open_first_day_of_the_domain", "F1", WEEK, FIRST, "preceding", FIRST)

    week = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    for convention in CONVENTIONS:
        roll("no_business_day", "T6", with_holidays(weekend=week), "2026-02-28", convention,
             error="calendar.no_business_day")

    def joined(join, *calendars):
        return {"join": join, "calendars": list(calendars)}

    both = with_holidays("2026-04-06")
    for name, day, closed, opened in [
            ("friday", "2026-02-27", "2026-03-02", "2026-02-27"),
            ("saturday", "2026-02-28", "2026-03-02", "2026-03-01"),
            ("sunday", "2026-03-01", "2026-03-02", "2026-03-01"),
            ("monday", "2026-03-02", "2026-03-02", "2026-03-02")]:
        roll(f"joined_holidays_{name}", "T6", joined("holidays", WEEK, GULF), day, "following",
             closed)
        roll(f"joined_business_days_{name}", "T6", joined("business_days", WEEK, GULF), day,
             "following", opened)
    roll("joined_holidays_one_closed", "T6", joined("holidays", WEEK, both), "2026-04-06",
         "following", "2026-04-07")
    roll("joined_business_days_one_open", "T6", joined("business_days", WEEK, both),
         "2026-04-06", "following", "2026-04-06")
    roll("joined_holidays_of_one", "T6", joined("holidays", both), "2026-04-06", "preceding",
         "2026-04-03")
    roll("joined_holidays_of_three", "T6", joined("holidays", WEEK, GULF, both), "2026-04-03",
         "following", "2026-04-07")
    early, late = with_holidays(weekend=week[:4]), with_holidays(weekend=week[4:])
    roll("joined_holidays_leave_no_day", "T6", joined("holidays", early, late), "2026-04-06",
         "following", error="calendar.no_business_day")
    roll("joined_business_days_leave_all_days", "T6", joined("business_days", early, late),
         "2026-04-05", "following", "2026-04-05")

    easter = with_holidays("2026-04-03", "2026-04-06")
    for name, days, day, count, expected in [
            ("zero_on_a_business_day", WEEK, "2026-02-27", 0, "2026-02-27"),
            ("zero_on_a_saturday", WEEK, "2026-02-28", 0, "2026-03-02"),
            ("zero_on_a_holiday", easter, "2026-04-03", 0, "2026-04-07"),
            ("one_in_the_week", WEEK, "2026-02-26", 1, "2026-02-27"),
            ("one_over_the_weekend", WEEK, "2026-02-27", 1, "2026-03-02"),
            ("one_from_a_saturday", WEEK, "2026-02-28", 1, "2026-03-02"),
            ("two_from_a_saturday", WEEK, "2026-02-28", 2, "2026-03-03"),
            ("one_from_a_sunday", WEEK, "2026-03-01", 1, "2026-03-02"),
            ("five_is_a_week", WEEK, "2026-02-27", 5, "2026-03-06"),
            ("ten_is_two_weeks", WEEK, "2026-02-27", 10, "2026-03-13"),
            ("one_over_easter", easter, "2026-04-02", 1, "2026-04-07"),
            ("five_over_easter", easter, "2026-04-01", 5, "2026-04-10"),
            ("one_over_the_year_end", with_holidays("2027-01-01"), "2026-12-31", 1, "2027-01-04"),
            ("back_one_in_the_week", WEEK, "2026-02-27", -1, "2026-02-26"),
            ("back_one_over_the_weekend", WEEK, "2026-03-02", -1, "2026-02-27"),
            ("back_one_from_a_saturday", WEEK, "2026-02-28", -1, "2026-02-27"),
            ("back_one_from_a_sunday", WEEK, "2026-03-01", -1, "2026-02-27"),
            ("back_five_is_a_week", WEEK, "2026-03-06", -5, "2026-02-27"),
            ("back_one_over_easter", easter, "2026-04-07", -1, "2026-04-02"),
            ("gulf_one_over_the_weekend", GULF, "2026-02-26", 1, "2026-03-01"),
            ("no_weekend_is_plain_days", OPEN, "2026-02-27", 3, "2026-03-02"),
            ("250_in_plain_weeks", WEEK, "2026-01-02", 250, "2026-12-18"),
            ("joined_holidays", {"join": "holidays", "calendars": [WEEK, GULF]}, "2026-02-26", 2,
             "2026-03-03"),
            ("to_the_last_day_of_the_domain", WEEK, "9999-12-30", 1, LAST),
            ("to_the_first_day_of_the_domain", WEEK, "0001-01-02", -1, FIRST)]:
        room.case(f"t1_business_days_{name}", "T1", "add_business_days",
                  {"calendar": days, "date": day, "days": count}, expected)
    for name, day, count in [("past_the_last_day", LAST, 1), ("before_the_first_day", FIRST, -1)]:
        room.case(f"f1_business_days_{name}", "F1", "add_business_days",
                  {"calendar": WEEK, "date": day, "days": count}, error="date.out_of_range")
    return room


def proximo(cutoff, months, day):
    return [{"cutoff_month": cutoff}, {"add_months": months}, {"day_of_month": day}]


def program():
    room = Room("program")

    def run(name, rule, steps, base, days, calendar=None, due=None):
        """`days`: where each step leads; the last is the date, `due` the nominal one if another."""
        dates = [base] + days.split()
        given = {"program": steps, "base": base}
        if calendar:
            given["calendar"] = calendar
        prefix = rule.lower().replace("case ", "edge")
        room.case(f"{prefix}_{name}", rule, "run_program", given, {
            "nominal": due or dates[-1], "date": dates[-1],
            "steps": [{"from": a, "to": b} for a, b in zip(dates, dates[1:])]})

    jan15, eom = "2026-01-15", "end_of_month"
    run("empty_is_the_base", "T1", [], jan15, "")
    run("net_30", "T1", [{"add_days": 30}], jan15, "2026-02-14")
    run("net_30_then_eom", "T1", [{"add_days": 30}, eom], jan15, "2026-02-14 2026-02-28")
    run("eom_then_30", "T1", [eom, {"add_days": 30}], jan15, "2026-01-31 2026-03-02")
    run("net_10th_prox", "T1", [{"add_months": 1}, {"day_of_month": 10}], jan15,
        "2026-02-15 2026-02-10")
    run("one_month_eom", "T1", [{"add_months": 1}, eom], jan15, "2026-02-15 2026-02-28")
    run("45_days_then_eom", "case 1", [{"add_days": 45}, eom], jan15, "2026-03-01 2026-03-31")
    run("eom_then_45_days", "case 1", [eom, {"add_days": 45}], jan15, "2026-01-31 2026-03-17")
    run("45_days_then_eom", "T4", [{"add_days": 45}, eom], jan15, "2026-03-01 2026-03-31")
    run("eom_then_45_days", "T4", [eom, {"add_days": 45}], jan15, "2026-01-31 2026-03-17")
    run("one_month_then_eom_of_10_feb_2025", "case 2", [{"add_months": 1}, eom], "2025-02-10",
        "2025-03-10 2025-03-31")
    run("eom_then_one_month_is_another_program", "case 2", [eom, {"add_months": 1}],
        "2025-02-10", "2025-02-28 2025-03-28")
    run("28_feb_one_month_eom_is_31_mar", "T3", [{"add_months": 1}, eom], "2026-02-28",
        "2026-03-28 2026-03-31")
    run("31_jan_one_month_eom_clamps_first", "T3", [{"add_months": 1}, eom], "2026-01-31",
        "2026-02-28 2026-02-28")
    run("leap_february_eom", "T3", [{"add_months": 1}, eom], "2024-01-31",
        "2024-02-29 2024-02-29")
    run("three_months_eom", "T3", [{"add_months": 3}, eom], "2026-11-30",
        "2027-02-28 2027-02-28")
    for months, day in enumerate(["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"], 1):
        run(f"installment_{months}_is_anchored", "case 3", [{"add_months": months}],
            "2026-01-31", day)
    run("a_program_is_left_to_right", "T2", [{"add_months": 1}, {"add_months": 1}], "2026-01-31",
        "2026-02-28 2026-03-28")
    run("day_31_of_next_month", "case 4", [{"add_months": 1}, {"day_of_month": 31}], "2026-02-10",
        "2026-03-10 2026-03-31")
    run("day_31_of_next_month_from_31_jan", "case 4", [{"add_months": 1}, {"day_of_month": 31}],
        "2026-01-31", "2026-02-28 2026-02-28")
    run("on_the_cutoff", "case 5", proximo(15, 1, 20), "2026-08-15",
        "2026-08-15 2026-09-15 2026-09-20")
    run("after_the_cutoff", "case 5", proximo(15, 1, 20), "2026-08-16",
        "2026-09-16 2026-10-16 2026-10-20")
    run("aug_10_cutoff_12_day_20", "T5", proximo(12, 1, 20), "2026-08-10",
        "2026-08-10 2026-09-10 2026-09-20")
    run("aug_15_cutoff_12_day_20", "T5", proximo(12, 1, 20), "2026-08-15",
        "2026-09-15 2026-10-15 2026-10-20")
    run("aug_21_cutoff_20_day_12", "T5", proximo(20, 1, 12), "2026-08-21",
        "2026-09-21 2026-10-21 2026-10-12")
    run("aug_15_cutoff_eom_day_eom", "T5", proximo(31, 1, 31), "2026-08-15",
        "2026-08-15 2026-09-15 2026-09-30")
    run("jan_1_cutoff_5_day_30", "T5", proximo(5, 1, 30), "2026-01-01",
        "2026-01-01 2026-02-01 2026-02-28")
    run("jan_1_cutoff_5_day_30_in_a_leap_year", "T5", proximo(5, 1, 30), "2024-01-01",
        "2024-01-01 2024-02-01 2024-02-29")
    run("cutoff_31_on_the_31st", "T5", proximo(31, 1, 20), "2026-08-31",
        "2026-08-31 2026-09-30 2026-09-20")
    run("cutoff_30_on_31_jan", "T5", proximo(30, 1, 31), "2026-01-31",
        "2026-02-28 2026-03-28 2026-03-31")
    run("cutoff_over_the_year_end", "T5", proximo(15, 1, 10), "2026-12-16",
        "2027-01-16 2027-02-16 2027-02-10")
    run("cutoff_alone_before", "T1", [{"cutoff_month": 15}], "2026-01-14", "2026-01-14")
    run("cutoff_alone_on", "T1", [{"cutoff_month": 15}], "2026-01-15", "2026-01-15")
    run("cutoff_alone_after", "T1", [{"cutoff_month": 15}], "2026-01-16", "2026-02-16")
    run("cutoff_1_on_the_first", "T1", [{"cutoff_month": 1}], "2026-03-01", "2026-03-01")
    run("cutoff_1_on_the_second", "T1", [{"cutoff_month": 1}], "2026-03-02", "2026-04-02")

    def one(name, step, base, day, calendar=None):
        run(name, "T1", [step], base, day, calendar)

    one("add_no_days", {"add_days": 0}, jan15, jan15)
    one("add_days_over_a_leap_day", {"add_days": 30}, "2024-01-31", "2024-03-01")
    one("add_days_in_a_plain_year", {"add_days": 30}, "2026-01-31", "2026-03-02")
    one("add_days_to_the_last_day", {"add_days": 1}, "9999-12-30", LAST)
    one("add_no_weeks", {"add_weeks": 0}, jan15, jan15)
    one("add_weeks", {"add_weeks": 2}, jan15, "2026-01-29")
    one("add_weeks_over_february", {"add_weeks": 8}, jan15, "2026-03-12")
    one("add_no_months", {"add_months": 0}, "2026-01-31", "2026-01-31")
    one("add_months_clamps", {"add_months": 1}, "2026-01-31", "2026-02-28")
    one("add_months_over_the_year_end", {"add_months": 3}, "2026-11-15", "2027-02-15")
    one("add_twelve_months_from_a_leap_day", {"add_months": 12}, "2024-02-29", "2025-02-28")
    one("end_of_month_stays", eom, "2026-01-31", "2026-01-31")
    one("end_of_february", eom, "2026-02-01", "2026-02-28")
    one("end_of_leap_february", eom, "2024-02-29", "2024-02-29")
    one("end_of_the_domain", eom, "9999-12-01", LAST)
    one("day_of_month_may_go_back", {"day_of_month": 10}, "2026-01-31", "2026-01-10")
    one("day_of_month_forward", {"day_of_month": 10}, "2026-01-01", "2026-01-10")
    one("day_of_month_1", {"day_of_month": 1}, "2026-01-31", "2026-01-01")
    one("day_of_month_clamps", {"day_of_month": 31}, "2026-04-02", "2026-04-30")
    one("day_of_month_30_in_february", {"day_of_month": 30}, "2026-02-10", "2026-02-28")
    one("day_of_month_29_in_leap_february", {"day_of_month": 29}, "2024-02-10", "2024-02-29")
    one("month_of_year_forward", {"month_of_year": 6}, jan15, "2026-06-15")
    one("month_of_year_back", {"month_of_year": 1}, "2026-06-15", jan15)
    one("month_of_year_same", {"month_of_year": 1}, jan15, jan15)
    one("month_of_year_clamps", {"month_of_year": 2}, "2026-01-31", "2026-02-28")
    one("month_of_year_clamps_in_a_leap_year", {"month_of_year": 2}, "2024-12-31", "2024-02-29")
    one("month_of_year_12", {"month_of_year": 12}, "2026-11-30", "2026-12-30")
    one("next_day_before", {"next_day_of_month": 20}, jan15, "2026-01-20")
    one("next_day_on", {"next_day_of_month": 15}, jan15, jan15)
    one("next_day_after", {"next_day_of_month": 14}, jan15, "2026-02-14")
    one("next_day_over_the_year_end", {"next_day_of_month": 5}, "2026-12-06", "2027-01-05")
    one("next_day_31_clamps", {"next_day_of_month": 31}, "2026-02-10", "2026-02-28")
    one("next_day_31_on_the_last_day", {"next_day_of_month": 31}, "2026-04-30", "2026-04-30")
    one("next_day_30_from_31_jan", {"next_day_of_month": 30}, "2026-01-31", "2026-02-28")
    one("next_day_1", {"next_day_of_month": 1}, "2026-01-02", "2026-02-01")
    one("payment_days_first", {"payment_days": [10, 25]}, "2026-01-05", "2026-01-10")
    one("payment_days_on_the_first", {"payment_days": [10, 25]}, "2026-01-10", "2026-01-10")
    one("payment_days_day_after_the_first", {"payment_days": [10, 25]}, "2026-01-11",
        "2026-01-25")
    one("payment_days_on_the_second", {"payment_days": [10, 25]}, "2026-01-25", "2026-01-25")
    one("payment_days_day_after_the_second", {"payment_days": [10, 25]}, "2026-01-26",
        "2026-02-10")
    one("payment_days_over_the_year_end", {"payment_days": [10, 25]}, "2026-12-26", "2027-01-10")
    one("payment_days_clamp", {"payment_days": [15, 31]}, "2026-02-16", "2026-02-28")
    one("payment_days_clamped_day_itself", {"payment_days": [15, 31]}, "2026-02-28",
        "2026-02-28")
    one("payment_days_only_31", {"payment_days": [31]}, "2026-04-01", "2026-04-30")
    one("payment_days_30_from_31_jan", {"payment_days": [30]}, "2026-01-31", "2026-02-28")
    one("weekday_on", {"weekday": "friday"}, "2026-01-16", "2026-01-16")
    one("weekday_day_after", {"weekday": "friday"}, "2026-01-17", "2026-01-23")
    one("weekday_day_before", {"weekday": "friday"}, "2026-01-15", "2026-01-16")
    one("weekday_monday_from_sunday", {"weekday": "monday"}, "2026-01-18", "2026-01-19")
    one("weekday_sunday_from_monday", {"weekday": "sunday"}, "2026-01-19", "2026-01-25")
    one("weekday_over_the_month_end", {"weekday": "monday"}, "2026-02-28", "2026-03-02")
    one("business_days_in_a_program", {"add_business_days": 5}, jan15, "2026-01-22", WEEK)
    one("business_days_over_a_holiday", {"add_business_days": 1}, "2026-04-02", "2026-04-07",
        with_holidays("2026-04-03", "2026-04-06"))
    one("no_business_days_from_a_saturday", {"add_business_days": 0}, "2026-02-28",
        "2026-03-02", WEEK)

    for convention, day in zip(CONVENTIONS, "2026-10-31 2026-11-02 2026-10-30 2026-10-30 "
                                            "2026-10-30 2026-10-30".split()):
        run(f"due_sat_31_oct_{convention}", "case 6",
            [{"add_days": 30}, {"adjust": convention}], "2026-10-01", f"2026-10-31 {day}", WEEK,
            "2026-10-31")
    run("adjust_alone", "T6", [{"adjust": "following"}], "2026-02-28", "2026-03-02", WEEK,
        "2026-02-28")
    run("adjust_of_a_business_day", "T6", [{"add_days": 30}, {"adjust": "following"}],
        "2026-01-14", "2026-02-13 2026-02-13", WEEK, "2026-02-13")
    run("three_steps_and_adjust", "T6", [*proximo(15, 1, 31), {"adjust": "modified_following"}],
        "2026-01-16", "2026-02-16 2026-03-16 2026-03-31 2026-03-31", WEEK, "2026-03-31")
    run("days_payment_days_adjust", "T1",
        [{"add_days": 60}, {"payment_days": [10, 25]}, {"adjust": "preceding"}], "2026-02-20",
        "2026-04-21 2026-04-25 2026-04-24", WEEK, "2026-04-25")
    run("eom_weeks_weekday", "T1", [eom, {"add_weeks": 1}, {"weekday": "friday"}], "2026-02-03",
        "2026-02-28 2026-03-07 2026-03-13")

    def refuse(name, rule, steps, base=jan15, error="program.invalid", calendar=None):
        given = {"program": steps, "base": base}
        if calendar:
            given["calendar"] = calendar
        room.case(f"{rule.lower()}_{name}", rule, "run_program", given, error=error)

    following = {"adjust": "following"}
    refuse("adjust_first", "T1", [following, {"add_days": 30}], calendar=WEEK)
    refuse("adjust_in_the_middle", "T1", [{"add_days": 1}, following, eom], calendar=WEEK)
    refuse("adjust_twice", "T1", [{"add_days": 30}, following, following], calendar=WEEK)
    for step, values in {"day_of_month": [0, 32], "next_day_of_month": [0, 32],
                         "cutoff_month": [0, 32], "month_of_year": [0, 13]}.items():
        for value in values:
            refuse(f"{step}_{value}", "T1", [{step: value}])
    refuse("payment_days_none", "T1", [{"payment_days": []}])
    refuse("payment_days_0", "T1", [{"payment_days": [0, 10]}])
    refuse("payment_days_32", "T1", [{"payment_days": [10, 32]}])
    far = "date.out_of_range"
    refuse("add_days_past_the_end", "F1", [{"add_days": 1}], LAST, far)
    refuse("add_weeks_past_the_end", "F1", [{"add_weeks": 1}], "9999-12-25", far)
    refuse("add_months_past_the_end", "F1", [{"add_months": 1}], "9999-12-01", far)
    refuse("cutoff_past_the_end", "F1", [{"cutoff_month": 15}], "9999-12-16", far)
    refuse("next_day_past_the_end", "F1", [{"next_day_of_month": 10}], "9999-12-11", far)
    refuse("payment_days_past_the_end", "F1", [{"payment_days": [10, 25]}], "9999-12-26", far)
    refuse("weekday_past_the_end", "F1", [{"weekday": "monday"}], LAST, far)
    refuse("business_days_past_the_end", "F1", [{"add_business_days": 1}], LAST, far, WEEK)
    refuse("adjust_past_the_end", "F1", [following], LAST, far, with_holidays(LAST))
    return room


# Start, end: days by bond basis, 30E/360 and 30E/360 ISDA (termination beyond the end).
THIRTY = [
    ("2007-01-15", "2007-01-30", 15, 15, 15),
    ("2007-01-15", "2007-02-15", 30, 30, 30),
    ("2007-01-15", "2007-07-15", 180, 180, 180),
    ("2007-09-30", "2008-03-31", 180, 180, 180),
    ("2007-09-30", "2007-10-31", 30, 30, 30),
    ("2007-09-30", "2008-09-30", 360, 360, 360),
    ("2007-01-15", "2007-01-31", 16, 15, 15),
    ("2007-01-31", "2007-02-28", 28, 28, 30),
    ("2007-02-28", "2007-03-31", 33, 32, 30),
    ("2006-08-31", "2007-02-28", 178, 178, 180),
    ("2007-02-28", "2007-08-31", 183, 182, 180),
    ("2007-02-14", "2007-02-28", 14, 14, 16),
    ("2007-02-26", "2008-02-29", 363, 363, 364),
    ("2008-02-29", "2008-03-30", 31, 31, 30),
    ("2008-02-29", "2008-03-31", 32, 31, 30),
    ("2007-02-28", "2007-03-05", 7, 7, 5),
    ("2007-10-31", "2007-11-28", 28, 28, 28),
    ("2007-08-31", "2008-02-29", 179, 179, 180),
    ("2008-02-29", "2008-08-31", 182, 181, 180),
    ("2026-02-28", "2026-03-31", 33, 32, 30),
]

NAMES = ["act_365_fixed", "act_365_leap", "act_360", "act_366", "act_act_isda", "thirty_360_us",
         "thirty_360_bond", "thirty_e_360", "thirty_e_360_isda"]
FAR = "2050-06-15"


def day_count():
    room = Room("day_count")

    def given(name, start, end, termination=None):
        values = {"day_count": name, "start": start, "end": end}
        return {**values, "termination": termination} if termination else values

    def count(label, name, start, end, answer=None, termination=None, rule="I6"):
        """`answer`: days, numerator, denominator."""
        expected = answer and dict(zip(["days", "numerator", "denominator"], answer))
        prefix = rule.lower().replace("case ", "edge")
        room.case(f"{prefix}_{label}_{name}", rule, "day_count",
                  given(name, start, end, termination), expected)

    jan, mar = "2024-01-31", "2024-03-01"
    plain = {"start": jan, "end": mar}
    room.case("f9_actual_days_over_365_unless_said", "F9", "day_count", plain,
              {"days": 30, "numerator": 6, "denominator": 73})
    room.case("f9_interest_over_365_unless_said", "F9", "simple_interest",
              {**plain, "amount": {"amount": "10000.00", "currency": "EUR"}, "rate": "8%",
               "rounding": "half_up"}, {"amount": "65.75", "currency": "EUR"})
    for name, answer in zip(NAMES, [(30, 6, 73), (30, 5, 61), (30, 1, 12), (30, 5, 61),
                                    (30, 5, 61), (31, 31, 360), (31, 31, 360), (31, 31, 360),
                                    (31, 31, 360)]):
        count("31_jan_to_1_mar_2024", name, jan, mar, answer,
              FAR if name.endswith("isda") and name.startswith("thirty") else None)
    for name, amount in [("act_365_fixed", "65.75"), ("act_365_leap", "65.57"),
                         ("act_366", "65.57"), ("act_360", "66.67"), ("thirty_e_360", "68.89"),
                         ("act_act_isda", "65.57"), ("thirty_360_bond", "68.89"),
                         ("thirty_360_us", "68.89")]:
        room.case(f"i6_10000_at_8_percent_{name}", "I6", "simple_interest",
                  {"amount": {"amount": "10000.00", "currency": "EUR"}, "rate": "8%",
                   **given(name, jan, mar), "rounding": "half_up"},
                  {"amount": amount, "currency": "EUR"})
    count("28_feb_to_31_mar_2026", "thirty_360_us", "2026-02-28", "2026-03-31", (30, 1, 12))
    count("15_jan_to_31_mar_2026", "act_365_fixed", "2026-01-15", "2026-03-31", (75, 15, 73),
          rule="case 1")
    count("15_jan_to_17_mar_2026", "act_365_fixed", "2026-01-15", "2026-03-17", (61, 61, 365),
          rule="case 1")

    for start, end, bond, euro, isda in THIRTY:
        label = f"{named(start)}_to_{named(end)}"
        for name, days in [("thirty_360_bond", bond), ("thirty_e_360", euro),
                           ("thirty_e_360_isda", isda)]:
            far = FAR if name.endswith("isda") else None
            room.partly(f"i6_{label}_{name}", "I6", "day_count", given(name, start, end, far),
                        "days", days)
    # The last February of a loan keeps its days.
    for start, end, ended, running in [("2008-02-29", "2009-02-28", 358, 360),
                                       ("2008-08-31", "2009-02-28", 178, 180),
                                       ("2007-08-31", "2008-02-29", 179, 180)]:
        for label, days, termination in [("terminates", ended, end), ("runs_on", running, FAR)]:
            room.partly(f"i6_{named(start)}_to_{named(end)}_{label}", "I6", "day_count",
                        given("thirty_e_360_isda", start, end, termination), "days", days)
    count("terminates_on_31_mar", "thirty_e_360_isda", "2026-02-28", "2026-03-31", (30, 1, 12),
          "2026-03-31")

    us = "thirty_360_us"
    for label, start, end, days in [
            ("feb_end_to_feb_end", "2026-02-28", "2027-02-28", 360),
            ("feb_end_to_leap_day", "2027-02-28", "2028-02-29", 360),
            ("leap_day_to_feb_end", "2028-02-29", "2029-02-28", 360),
            ("28_feb_to_28_feb_of_a_leap_year", "2027-02-28", "2028-02-28", 358),
            ("28_feb_of_a_leap_year_to_31_mar", "2028-02-28", "2028-03-31", 33),
            ("leap_day_to_31_mar", "2028-02-29", "2028-03-31", 30),
            ("31_to_31", "2026-01-31", "2026-03-31", 60),
            ("30_to_31", "2026-01-30", "2026-03-31", 60),
            ("29_to_31", "2026-01-29", "2026-03-31", 62),
            ("31_to_30", "2026-01-31", "2026-04-30", 90),
            ("31_jan_to_28_feb", "2026-01-31", "2026-02-28", 28),
            ("feb_end_to_1_mar", "2026-02-28", "2026-03-01", 1)]:
        room.partly(f"i6_{label}_{us}", "I6", "day_count", given(us, start, end), "days", days)

    isda = "act_act_isda"
    for label, start, end, answer in [
            ("over_new_year_2004", "2003-11-01", "2004-05-01",
             (182, 61 * 366 + 121 * 365, 365 * 366)),
            ("inside_1999", "1999-02-01", "1999-07-01", (150, 30, 73)),
            ("over_new_year_2000", "1999-07-01", "2000-07-01",
             (366, 184 * 366 + 182 * 365, 365 * 366)),
            ("inside_plain_years", "2002-08-15", "2003-07-15", (334, 334, 365)),
            ("short_into_2000", "1999-07-30", "2000-01-30",
             (184, 155 * 366 + 29 * 365, 365 * 366)),
            ("inside_2000", "2000-01-30", "2000-06-30", (152, 76, 183)),
            ("one_leap_year", "2024-01-01", "2025-01-01", (366, 1, 1)),
            ("one_plain_year", "2026-01-01", "2027-01-01", (365, 1, 1)),
            ("four_years", "2024-01-01", "2028-01-01", (1461, 4, 1)),
            ("last_day_of_a_leap_year", "2024-12-31", "2025-01-01", (1, 1, 366)),
            ("last_day_before_a_leap_year", "2023-12-31", "2024-01-01", (1, 1, 365)),
            ("2100_is_no_leap_year", "2100-01-01", "2100-12-31", (364, 364, 365))]:
        divisor = greatest(answer[1], answer[2])
        count(label, isda, start, end, (answer[0], answer[1] // divisor, answer[2] // divisor))
    for label, start, end, answer in [
            ("end_in_a_leap_year", "2023-12-31", "2024-01-01", (1, 1, 366)),
            ("end_after_a_leap_year", "2024-12-31", "2025-01-01", (1, 1, 365)),
            ("end_on_the_leap_day", "2023-03-01", "2024-02-29", (365, 365, 366)),
            ("end_in_1900", "1900-01-01", "1900-03-01", (59, 59, 365)),
            ("end_in_2000", "2000-01-01", "2000-03-01", (60, 10, 61))]:
        count(label, "act_365_leap", start, end, answer)

    for name in NAMES:
        far = FAR if name == "thirty_e_360_isda" else None
        count("no_days", name, "2026-03-15", "2026-03-15", (0, 0, 1), far)
    for name, answer in zip(NAMES, [(1, 1, 365), (1, 1, 365), (1, 1, 360), (1, 1, 366),
                                    (1, 1, 365), (1, 1, 360), (1, 1, 360), (1, 1, 360),
                                    (1, 1, 360)]):
        far = FAR if name == "thirty_e_360_isda" else None
        count("one_day", name, "2026-03-15", "2026-03-16", answer, far)
    for name, days in zip(NAMES, [3652058] * 5 + [3599640, 3599640, 3599639, 3599639]):
        far = LAST if name == "thirty_e_360_isda" else None
        room.partly(f"f1_whole_domain_{name}", "F1", "day_count", given(name, FIRST, LAST, far),
                    "days", days)
    for name in NAMES:
        far = FAR if name == "thirty_e_360_isda" else None
        room.case(f"i6_end_before_start_{name}", "I6", "day_count",
                  given(name, "2026-03-16", "2026-03-15", far), error="day_count.invalid")
    room.case("i6_isda_without_termination", "I6", "day_count",
              given("thirty_e_360_isda", "2026-01-31", "2026-02-28"), error="day_count.invalid")
    return room


def greatest(a, b):
    return a if b == 0 else greatest(b, a % b)
