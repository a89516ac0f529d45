"""Cases of the floor `value`: currency, money, rounding, split, rate (F2, F3, I5)."""

from room import Room

MODES = ["half_up", "half_even", "half_down", "down", "up"]


def rooms():
    return [currency(), money(), rounding(), split(), rate()]


def eur(amount):
    return cash(amount, "EUR")


def cash(amount, code):
    return {"amount": amount, "currency": code}


def named(text):
    """A number as part of a name: -0.125 is minus_0_125."""
    return text.replace("-", "minus_").replace(".", "_")


def currency():
    room = Room("currency")
    for digits, codes in {0: "JPY KRW VND CLP ISK XAF XOF XPF PYG UGX RWF",
                          2: "EUR USD GBP CHF SEK NOK DKK PLN CZK HUF RON TRY CNY INR BRL MXN "
                             "CAD AUD NZD ZAR SGD HKD AED SAR ILS THB IDR UAH MGA MRU",
                          3: "KWD BHD OMR JOD TND IQD LYD",
                          4: "CLF UYW"}.items():
        for code in codes.split():
            room.case(f"f2_{code.lower()}_has_{digits}_digits", "F2", "currency",
                      {"code": code}, {"code": code, "digits": digits})
    room.case("f2_withdrawn_dem_is_still_known", "F2", "currency", {"code": "DEM"},
              {"code": "DEM", "digits": 2})
    room.case("f2_withdrawn_hrk_is_still_known", "F2", "currency", {"code": "HRK"},
              {"code": "HRK", "digits": 2})
    for code in "XAU XAG XPT XPD XDR XTS XXX".split():
        room.case(f"f2_{code.lower()}_has_no_minor_unit", "F2", "currency", {"code": code},
                  error="currency.no_minor_unit")
    for name, code in {"lower_case": "eur", "mixed_case": "Eur", "unassigned": "ABC", "empty": "",
                       "two_letters": "EU", "four_letters": "EURO", "symbol": "€",
                       "leading_blank": " EUR", "trailing_blank": "EUR ", "numeric": "978",
                       "full_width": "ＥＵＲ"}.items():
        room.case(f"f2_unknown_{name}", "F2", "currency", {"code": code},
                  error="currency.unknown")
    return room


def money():
    room = Room("money")

    def parse(name, amount, code, expected=None, error=None):
        room.case(f"f2_parse_{name}", "F2", "money_parse", cash(amount, code),
                  expected and cash(expected, code), error)

    parse("plain", "1000.00", "EUR", "1000.00")
    parse("whole_number", "1000", "EUR", "1000.00")
    parse("one_decimal", "1000.5", "EUR", "1000.50")
    parse("one_cent", "0.01", "EUR", "0.01")
    parse("minus_one_cent", "-0.01", "EUR", "-0.01")
    parse("negative", "-1234.50", "EUR", "-1234.50")
    parse("zero", "0", "EUR", "0.00")
    parse("zero_has_no_sign", "-0.00", "EUR", "0.00")
    parse("whole_zero_has_no_sign", "-0", "JPY", "0")
    parse("jpy_whole", "1000", "JPY", "1000")
    parse("jpy_negative", "-1", "JPY", "-1")
    parse("kwd_three_decimals", "1.234", "KWD", "1.234")
    parse("kwd_is_filled_up", "1.2", "KWD", "1.200")
    parse("clf_four_decimals", "0.0001", "CLF", "0.0001")
    parse("clf_is_filled_up", "36000", "CLF", "36000.0000")
    parse("28_digits_jpy", "9999999999999999999999999999", "JPY", "9999999999999999999999999999")
    parse("28_digits_eur", "99999999999999999999999999.99", "EUR",
          "99999999999999999999999999.99")
    parse("28_digits_negative", "-99999999999999999999999999.99", "EUR",
          "-99999999999999999999999999.99")
    for name, amount, code in [("eur_three_decimals", "10.005", "EUR"),
                               ("jpy_one_decimal", "100.5", "JPY"),
                               ("kwd_four_decimals", "1.2345", "KWD"),
                               ("clf_five_decimals", "1.23456", "CLF"),
                               ("negative_three_decimals", "-0.001", "EUR")]:
        parse(f"too_many_digits_{name}", amount, code, error="money.too_many_digits")
    for name, amount in [("29_digits", "10000000000000000000000000000"),
                         ("29_digits_negative", "-99999999999999999999999999999"),
                         ("two_to_the_96", "79228162514264337593543950336"),
                         ("60_digits", "1" + "0" * 59)]:
        parse(f"out_of_range_{name}", amount, "JPY", error="decimal.out_of_range")
    for name, amount in [("empty", ""), ("blank", " "), ("leading_blank", " 1.00"),
                         ("trailing_blank", "1.00 "), ("inner_blank", "1 000.00"),
                         ("minus_alone", "-"), ("point_alone", "."), ("no_whole_part", ".50"),
                         ("no_decimals_after_point", "1."), ("two_points", "1.0.0"),
                         ("two_signs", "--1.00"), ("plus_sign", "+1.00"),
                         ("sign_after", "1.00-"), ("comma_groups", "1,000.00"),
                         ("comma_decimals", "1,50"), ("underscore", "1_000.10"),
                         ("apostrophe", "1'000.00"), ("exponent", "1e3"),
                         ("upper_exponent", "1E-2"), ("hexadecimal", "0x10"),
                         ("nan", "NaN"), ("infinity", "inf"), ("word", "ten"),
                         ("brackets", "(1.00)"), ("currency_inside", "1.00 EUR"),
                         ("minus_of_typesetters", "\u22121.00"),
                         ("arabic_digits", "\u0661\u0662"), ("full_width_digits", "\uff11.00"),
                         ("new_line", "1.00\n")]:
        parse(f"syntax_{name}", amount, "EUR", error="decimal.syntax")
    parse("unknown_currency", "1.00", "eur", error="currency.unknown")
    parse("gold", "1", "XAU", error="currency.no_minor_unit")

    def plus(name, a, b, expected=None, error=None):
        room.case(f"f2_plus_{name}", "F2", "money_plus", {"amount": a, "other": b},
                  expected, error)

    plus("cents", eur("0.10"), eur("0.20"), eur("0.30"))
    plus("carries", eur("999.99"), eur("0.01"), eur("1000.00"))
    plus("to_zero", eur("-5.00"), eur("5.00"), eur("0.00"))
    plus("below_zero", eur("5.00"), eur("-5.01"), eur("-0.01"))
    plus("zeros", eur("-0.00"), eur("0.00"), eur("0.00"))
    plus("jpy", cash("1", "JPY"), cash("2", "JPY"), cash("3", "JPY"))
    plus("kwd", cash("0.001", "KWD"), cash("0.999", "KWD"), cash("1.000", "KWD"))
    plus("other_currency", eur("1.00"), cash("1.00", "USD"), error="money.currency_mismatch")
    plus("zero_of_other_currency", eur("1.00"), cash("0", "JPY"), error="money.currency_mismatch")
    most = cash("9999999999999999999999999999", "JPY")
    plus("up_to_28_digits", cash("9999999999999999999999999998", "JPY"), cash("1", "JPY"), most)
    plus("overflow", most, cash("1", "JPY"), error="money.overflow")
    plus("overflow_below", cash("-" + most["amount"], "JPY"), cash("-1", "JPY"),
         error="money.overflow")

    def times(name, amount, rate, rounding, expected=None, error=None, rule="F2"):
        prefix = "edge15" if rule == "case 15" else rule.lower()
        room.case(f"{prefix}_times_{name}", rule, "money_times",
                  {"amount": amount, "rate": rate, "rounding": rounding}, expected, error)

    times("two_percent_of_1000", eur("1000.00"), "2%", "half_up", eur("20.00"))
    times("two_percent_of_1210", eur("1210.00"), "2%", "half_up", eur("24.20"), rule="E2")
    times("mixed_tax_of_210", eur("210.00"), "98%", "half_up", eur("205.80"), rule="E2")
    times("five_percent_forward", eur("9810.70"), "5%", "half_up", eur("490.54"), rule="case 15")
    times("five_percent_half_even", eur("9810.70"), "5%", "half_even", eur("490.54"))
    times("five_percent_half_down", eur("9810.70"), "5%", "half_down", eur("490.53"))
    times("five_percent_down", eur("9810.70"), "5%", "down", eur("490.53"))
    times("five_percent_up", eur("9810.70"), "5%", "up", eur("490.54"))
    times("one_percent_of_a_line", eur("4.76"), "1%", "half_up", eur("0.05"), rule="E9")
    times("one_percent_of_four_lines", eur("19.04"), "1%", "half_up", eur("0.19"), rule="E9")
    times("zero_percent", eur("1000.00"), "0%", "up", eur("0.00"))
    times("hundred_percent", eur("1000.01"), "100%", "down", eur("1000.01"))
    times("of_zero", eur("0.00"), "19%", "up", eur("0.00"))
    times("negative_rate", eur("100.00"), "-2%", "half_up", eur("-2.00"))
    times("negative_both", eur("-100.00"), "-2%", "half_up", eur("2.00"))
    times("small_vanishes_without_sign", eur("-0.01"), "2%", "half_up", eur("0.00"))
    times("small_up_is_one_cent", eur("-0.01"), "2%", "up", eur("-0.01"))
    times("jpy", cash("1001", "JPY"), "2%", "half_up", cash("20", "JPY"))
    times("jpy_tie", cash("1025", "JPY"), "2%", "half_even", cash("20", "JPY"))
    times("kwd", cash("1.234", "KWD"), "2.5%", "half_up", cash("0.031", "KWD"))
    times("kwd_tie_down", cash("0.100", "KWD"), "2.5%", "half_down", cash("0.002", "KWD"))
    times("long_rate", eur("1000000.00"), "0.00000125%", "half_even", eur("0.01"))
    for mode, cents in zip(MODES, ["0.03", "0.02", "0.02", "0.02", "0.03"]):
        times(f"tie_{mode}", eur("1.00"), "2.5%", mode, eur(cents))
        times(f"tie_of_credit_{mode}", eur("-1.00"), "2.5%", mode, eur("-" + cents))
    times("overflow", most, "1000%", "half_up", error="money.overflow")
    times("rate_without_percent", eur("1.00"), "2", "half_up", error="rate.syntax")

    def to_step(name, amount, step, rounding, expected=None, error=None):
        room.case(f"f2_step_{name}", "F2", "round_to_step",
                  {"amount": amount, "step": step, "rounding": rounding}, expected, error)

    chf = {"10.00": "10.00", "10.01": "10.00", "10.02": "10.00", "10.03": "10.05",
           "10.05": "10.05", "10.07": "10.05", "10.08": "10.10", "-10.02": "-10.00",
           "-10.03": "-10.05", "-0.02": "0.00", "0.00": "0.00", "0.03": "0.05"}
    for amount, rounded in chf.items():
        to_step(f"chf_{named(amount)}", cash(amount, "CHF"), "0.05", "half_up",
                cash(rounded, "CHF"))
    for mode, tie, below in zip(MODES, ["0.20", "0.20", "0.10", "0.10", "0.20"],
                                ["0.30", "0.20", "0.20", "0.20", "0.30"]):
        to_step(f"tie_to_odd_{mode}", eur("0.15"), "0.10", mode, eur(tie))
        to_step(f"tie_to_even_{mode}", eur("0.25"), "0.10", mode, eur(below))
        to_step(f"tie_of_credit_{mode}", eur("-0.25"), "0.10", mode, eur("-" + below))
    to_step("up_to_next_step", eur("10.01"), "0.05", "up", eur("10.05"))
    to_step("down_to_last_step", eur("10.04"), "0.05", "down", eur("10.00"))
    to_step("one_cent_changes_nothing", eur("10.01"), "0.01", "half_up", eur("10.01"))
    to_step("whole_units", cash("1234.50", "SEK"), "1", "half_up", cash("1235.00", "SEK"))
    to_step("tens_of_jpy", cash("1234", "JPY"), "10", "half_up", cash("1230", "JPY"))
    to_step("five_fils_of_kwd", cash("1.238", "KWD"), "0.005", "half_up", cash("1.240", "KWD"))
    to_step("scale_does_not_matter", eur("10.03"), "0.050", "half_up", eur("10.05"))
    for name, amount, step in [("zero", eur("1.00"), "0"), ("negative", eur("1.00"), "-0.05"),
                               ("finer_than_eur", eur("1.00"), "0.005"),
                               ("finer_than_jpy", cash("1", "JPY"), "0.5")]:
        to_step(f"invalid_{name}", amount, step, "half_up", error="money.invalid_cash_step")
    return room


ROUNDED = {  # number, decimals: by half_up, half_even, half_down, down, up
    ("0.121", 2): "0.12 0.12 0.12 0.12 0.13",
    ("0.125", 2): "0.13 0.12 0.12 0.12 0.13",
    ("0.135", 2): "0.14 0.14 0.13 0.13 0.14",
    ("0.1250001", 2): "0.13 0.13 0.13 0.12 0.13",
    ("0.1249999", 2): "0.12 0.12 0.12 0.12 0.13",
    ("-0.121", 2): "-0.12 -0.12 -0.12 -0.12 -0.13",
    ("-0.125", 2): "-0.13 -0.12 -0.12 -0.12 -0.13",
    ("-0.135", 2): "-0.14 -0.14 -0.13 -0.13 -0.14",
    ("0.5", 0): "1 0 0 0 1",
    ("1.5", 0): "2 2 1 1 2",
    ("2.5", 0): "3 2 2 2 3",
    ("-0.5", 0): "-1 0 0 0 -1",
    ("-2.5", 0): "-3 -2 -2 -2 -3",
    ("0.4", 0): "0 0 0 0 1",
    ("-0.4", 0): "0 0 0 0 -1",
    ("0", 0): "0 0 0 0 0",
    ("-0.000", 2): "0.00 0.00 0.00 0.00 0.00",
    ("9.995", 2): "10.00 10.00 9.99 9.99 10.00",
    ("0.001", 2): "0.00 0.00 0.00 0.00 0.01",
    ("1.005", 2): "1.01 1.00 1.00 1.00 1.01",
    ("490.535", 2): "490.54 490.54 490.53 490.53 490.54",
    ("0.1904", 2): "0.19 0.19 0.19 0.19 0.20",
    ("1.23", 2): "1.23 1.23 1.23 1.23 1.23",
    ("0.0005", 3): "0.001 0.000 0.000 0.000 0.001",
    ("0.00005", 4): "0.0001 0.0000 0.0000 0.0000 0.0001",
}


def rounding():
    room = Room("rounding")
    for (number, decimals), answers in ROUNDED.items():
        for mode, expected in zip(MODES, answers.split()):
            room.case(f"f2_{named(number)}_to_{decimals}_{mode}", "F2", "round",
                      {"number": number, "decimals": decimals, "rounding": mode}, expected)
    return room


def by(mode):
    return {"round_each_rest_last": mode}


A, B, C = "largest_remainder", "truncate_rest_last", by("half_up")


def split():
    room = Room("split")

    def check(name, amount, weights, rule, parts, used=None, address="F3"):
        code = "EUR"
        if " " in amount:
            amount, code = amount.split()
        expected = parts and {"parts": [cash(part, code) for part in parts.split()],
                              "rule": used or rule}
        prefix = address.lower() if address == "F3" else "edge18"
        room.case(f"{prefix}_{name}", address, "split",
                  {"amount": cash(amount, code), "weights": weights, "rule": rule}, expected)

    three = ["1", "1", "1"]
    printed = {  # amount: by (a), by (b), by (c) half-up
        "200.00": ("66.67 66.67 66.66", "66.66 66.66 66.68", "66.67 66.67 66.66"),
        "10.00": ("3.34 3.33 3.33", "3.33 3.33 3.34", "3.33 3.33 3.34"),
        "100.00": ("33.34 33.33 33.33", "33.33 33.33 33.34", "33.33 33.33 33.34"),
        "0.05": ("0.02 0.02 0.01", "0.01 0.01 0.03", "0.02 0.02 0.01"),
        "100 JPY": ("34 33 33", "33 33 34", "33 33 34"),
        "0.02": ("0.01 0.01 0.00", "0.00 0.00 0.02", "0.01 0.01 0.00"),
        "0.01": ("0.01 0.00 0.00", "0.00 0.00 0.01", "0.00 0.00 0.01"),
        "0.00": ("0.00 0.00 0.00", "0.00 0.00 0.00", "0.00 0.00 0.00"),
        "9.99": ("3.33 3.33 3.33", "3.33 3.33 3.33", "3.33 3.33 3.33"),
        "1.000 KWD": ("0.334 0.333 0.333", "0.333 0.333 0.334", "0.333 0.333 0.334"),
        "1.0000 CLF": ("0.3334 0.3333 0.3333", "0.3333 0.3333 0.3334", "0.3333 0.3333 0.3334"),
    }
    for amount, answers in printed.items():
        stem = named(amount).replace(" ", "_").lower()
        for letter, rule, parts in zip("abc", [A, B, C], answers):
            check(f"{stem}_in_three_{letter}", amount, three, rule, parts)
            if amount != "0.00":
                mirrored = " ".join("-" + part if set(part) - set("0.") else part
                                    for part in parts.split())
                check(f"minus_{stem}_in_three_{letter}", "-" + amount, three, rule, mirrored)

    for mode, parts in zip(MODES, ["0.02 0.02 0.01", "0.02 0.02 0.01", "0.02 0.02 0.01",
                                   "0.01 0.01 0.03", "0.02 0.02 0.01"]):
        check(f"0_05_in_three_c_{mode}", "0.05", three, by(mode), parts)
    for mode, parts in zip(MODES, ["0.03 0.02", "0.02 0.03", "0.02 0.03", "0.02 0.03",
                                   "0.03 0.02"]):
        check(f"tie_in_two_c_{mode}", "0.05", ["1", "1"], by(mode), parts)
    for mode, parts in zip(MODES, ["0.13 0.12", "0.12 0.13", "0.12 0.13", "0.12 0.13",
                                   "0.13 0.12"]):
        check(f"tie_to_even_in_two_c_{mode}", "0.25", ["1", "1"], by(mode), parts)
        check(f"minus_tie_to_even_in_two_c_{mode}", "-0.25", ["1", "1"], by(mode),
              " ".join("-" + part for part in parts.split()))

    ten = ["1"] * 10
    first_five = "0.01 " * 5 + "0.00 " * 5
    check("0_05_in_ten_c_falls_back", "0.05", ten, C, first_five, A)
    check("minus_0_05_in_ten_c_falls_back", "-0.05", ten, C, "-0.01 " * 5 + "0.00 " * 5, A)
    check("0_05_in_ten_a", "0.05", ten, A, first_five)
    check("0_05_in_ten_b", "0.05", ten, B, "0.00 " * 9 + "0.05")
    check("0_05_in_ten_c_half_even", "0.05", ten, by("half_even"), "0.00 " * 9 + "0.05")
    check("0_05_in_ten_c_half_down", "0.05", ten, by("half_down"), "0.00 " * 9 + "0.05")
    check("0_09_in_ten_c_last_is_zero", "0.09", ten, C, "0.01 " * 9 + "0.00")
    check("0_08_in_ten_c_falls_back", "0.08", ten, C, "0.01 " * 8 + "0.00 " * 2, A)
    check("0_01_in_three_c_up_falls_back", "0.01", three, by("up"), "0.01 0.00 0.00", A)
    check("0_02_in_three_c_up", "0.02", three, by("up"), "0.01 0.01 0.00")
    check("0_04_in_three_c_up_last_is_zero", "0.04", three, by("up"), "0.02 0.02 0.00")

    check("one_line_a", "12.34", ["7"], A, "12.34")
    check("one_line_b", "12.34", ["7"], B, "12.34")
    check("one_line_c", "12.34", ["7"], C, "12.34")
    check("zero_weight_first_a", "10.00", ["0", "1", "1", "1"], A, "0.00 3.34 3.33 3.33")
    check("zero_weight_first_c", "10.00", ["0", "1", "1", "1"], C, "0.00 3.33 3.33 3.34")
    check("zero_weight_middle_a", "0.01", ["1", "0", "1"], A, "0.01 0.00 0.00")
    check("zero_weight_last_b", "10.00", ["1", "1", "1", "0"], B, "3.33 3.33 3.34 0.00")
    check("zero_weight_last_c", "10.00", ["1", "1", "1", "0"], C, "3.33 3.33 3.34 0.00")
    check("zero_weights_last_c_falls_back", "0.05", ten + ["0"], C, first_five + " 0.00", A)
    check("unequal_a", "100.00", ["50", "30", "20"], A, "50.00 30.00 20.00")
    check("largest_rest_is_last_a", "0.10", ["1", "1", "4"], A, "0.02 0.02 0.06")
    check("largest_rest_is_middle_a", "1.00", ["1", "2", "4"], A, "0.14 0.29 0.57")
    check("largest_rest_is_middle_b", "1.00", ["1", "2", "4"], B, "0.14 0.28 0.58")
    check("largest_rest_is_middle_c", "1.00", ["1", "2", "4"], C, "0.14 0.29 0.57")
    check("tie_goes_to_lowest_index_a", "0.01", ["1", "1"], A, "0.01 0.00")
    check("thirds_in_percent_a", "100.00", ["33.33", "33.33", "33.34"], A, "33.33 33.33 33.34")
    check("decimal_weights_a", "10.00", ["0.5", "0.25", "0.25"], A, "5.00 2.50 2.50")
    check("scale_of_weights_does_not_matter_c", "10.00", ["1.0", "1.00", "1"], C,
          "3.33 3.33 3.34")
    check("large_weights_a", "0.03", ["1000000000000", "1", "1"], A, "0.03 0.00 0.00")
    check("large_total_a", "99999999999999999999999999.99", ["1", "1"], A,
          "50000000000000000000000000.00 49999999999999999999999999.99")
    check("jpy_seven_a", "1000 JPY", ["1"] * 7, A, "143 143 143 143 143 143 142")
    check("jpy_seven_b", "1000 JPY", ["1"] * 7, B, "142 142 142 142 142 142 148")
    check("jpy_seven_c", "1000 JPY", ["1"] * 7, C, "143 143 143 143 143 143 142")
    check("tax_of_500_in_1210", "210.00", ["500.00", "710.00"], A, "86.78 123.22",
          address="case 18")
    check("tax_of_500_in_1210_credited", "-210.00", ["500.00", "710.00"], A, "-86.78 -123.22",
          address="case 18")

    for name, weights in [("none", []), ("zero", ["0"]), ("all_zero", ["0", "0.00", "0"]),
                          ("negative", ["1", "-1", "3"]), ("all_negative", ["-1", "-1"])]:
        for letter, rule in zip("abc", [A, B, C]):
            room.case(f"f3_weights_{name}_{letter}", "F3", "split",
                      {"amount": eur("10.00"), "weights": weights, "rule": rule},
                      error="split.invalid_weights")
    room.case("f3_weights_checked_for_zero_amount", "F3", "split",
              {"amount": eur("0.00"), "weights": ["0", "0"], "rule": A},
              error="split.invalid_weights")
    return room


def rate():
    room = Room("rate")

    def plus(name, base, points, expected=None, error=None):
        room.case(f"i5_{name}", "I5", "rate_plus", {"rate": base, "points": points},
                  expected, error)

    plus("points_are_not_percent", "1.14%", "5pp", "6.14%")
    plus("whole", "2%", "9pp", "11%")
    plus("ecb_reference", "2.15%", "8pp", "10.15%")
    plus("below_zero_base", "-0.88%", "9pp", "8.12%")
    plus("negative_points", "5%", "-3pp", "2%")
    plus("to_zero", "5%", "-5pp", "0%")
    plus("below_zero", "1%", "-1.5pp", "-0.5%")
    plus("zero_has_no_sign", "-0%", "0pp", "0%")
    plus("keeps_the_longer_scale", "1.1%", "0.25pp", "1.35%")
    plus("keeps_a_typed_zero", "1.10%", "5pp", "6.10%")
    plus("carries", "9.99%", "0.01pp", "10.00%")
    plus("over_hundred", "99%", "8pp", "107%")
    plus("small", "0.0001%", "0.0001pp", "0.0002%")
    plus("half_points", "3.75%", "0.5pp", "4.25%")
    for name, base in [("empty", ""), ("no_sign", "2"), ("sign_alone", "%"), ("points", "2pp"),
                       ("comma", "1,5%"), ("word", "two%"), ("two_signs", "2%%"),
                       ("sign_before", "%2"), ("plus_sign", "+2%"), ("exponent", "1e1%"),
                       ("leading_blank", " 2%"), ("trailing_blank", "2% "),
                       ("permille", "2\u2030"), ("no_whole_part", ".5%")]:
        plus(f"rate_syntax_{name}", base, "5pp", error="rate.syntax")
    for name, points in [("empty", ""), ("no_unit", "5"), ("percent", "5%"), ("unit_alone", "pp"),
                         ("one_p", "5p"), ("basis_points", "500bp"), ("upper_case", "5PP"),
                         ("comma", "0,5pp")]:
        plus(f"points_syntax_{name}", "1.14%", points, error="rate.syntax")
    return room
