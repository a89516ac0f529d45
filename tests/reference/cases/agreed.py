"""Cases of what terms as data may say beside their lines (C1, T8, E2, E9, F3)."""

JAN15 = "2026-01-15"
WEEK = {"weekend": ["saturday", "sunday"], "holidays": []}
DAYS = {"posting": "2026-01-20", "delivery": "2026-01-12", "receipt": "2026-01-19",
        "service_end": "2026-01-31", "period_end": "2026-01-31"}


def cash(text):
    """ "12.30" is in EUR, "12 JPY" in JPY."""
    amount, _, code = text.partition(" ")
    return {"amount": amount, "currency": code or "EUR"}


def line(text, *due, offers=()):
    """A line of terms as data; `text` is "50%", an amount or "remainder"."""
    share = {"percent": text} if text.endswith("%") else \
        text if text == "remainder" else {"fixed": cash(text)}
    offers = [{"rate": rate, "until": [{"add_days": days}]} for rate, days in offers]
    return {"share": share, "due": list(due), **({"offers": offers} if offers else {})}


def cases(room):
    """Into the room `schedule`."""
    for part in (base_dates, discounted, first_installment, splits, steps, foreign):
        part(room.lines)


def from_day(base, text, *due, offers=()):
    return {**line(text, *due), "base": base, **({"offers": list(offers)} if offers else {})}


def off(until, base=None, rate=None, amount=None):
    return {**({"rate": rate} if rate else {"amount": cash(amount)}),
            "until": [{"add_days": until}], **({"base": base} if base else {})}


def base_dates(lines):
    """C1: the day a term counts from."""
    for base, due in (("invoice", "2026-02-14"), ("posting", "2026-02-19"),
                      ("delivery", "2026-02-11"), ("receipt", "2026-02-18"),
                      ("service_end", "2026-03-02"), ("period_end", "2026-03-02")):
        lines(f"from_{base}", "T1", [from_day(base, "remainder", {"add_days": 30})], JAN15,
              "1000.00", f"{due} 1000.00", bases=DAYS)
        if base != "invoice":
            rest = {name: day for name, day in DAYS.items() if name != base}
            lines(f"from_{base}_that_is_not_said", "T1",
                  [from_day(base, "remainder", {"add_days": 30})], JAN15, "1000.00",
                  error="terms.missing_fact", bases=rest)
    lines("from_a_day_in_the_terms", "T1",
          [from_day({"fixed": "2026-06-30"}, "remainder", {"add_days": 1})], JAN15, "1000.00",
          "2026-07-01 1000.00")
    lines("on_a_day_in_the_terms", "T1", [from_day({"fixed": "2028-02-29"}, "remainder")], JAN15,
          "1000.00", "2028-02-29 1000.00")
    lines("each_line_from_its_own_day", "T1",
          [from_day("delivery", "50%", {"add_days": 10}),
           from_day("receipt", "50%", {"add_days": 10})], JAN15, "100.00", "2026-01-22 50.00",
          "2026-01-29 50.00", bases=DAYS)
    lines("an_offer_from_another_day", "T1",
          [from_day("invoice", "remainder", {"add_days": 30},
                    offers=[off(10, "receipt", rate="2%")])], JAN15, "1000.00",
          "2026-02-14 1000.00; 2026-01-29 20.00 980.00", bases=DAYS)
    lines("an_offer_from_a_day_that_is_not_said", "T1",
          [from_day("invoice", "remainder", {"add_days": 30},
                    offers=[off(10, "receipt", rate="2%")])], JAN15, "1000.00",
          error="terms.missing_fact")
    lines("end_of_the_month_of_delivery_then_30_days", "T1",
          [from_day("delivery", "remainder", "end_of_month", {"add_days": 30})], "2026-02-03",
          "1000.00", "2026-03-02 1000.00", bases=DAYS)
    lines("from_delivery_it_rolls", "T6",
          [from_day("delivery", "remainder", {"add_days": 33})], JAN15, "1000.00",
          "2026-02-16 (2026-02-14) 1000.00", bases=DAYS, roll="following", calendar=WEEK)


def discounted(lines):
    """E2: of what a percentage is counted."""
    one = [line("remainder", {"add_days": 30}, offers=[("2%", 10)])]
    tax = {"tax": cash("210.00")}

    def ask(name, total, less, pay, **said):
        lines(name, "E2", one, JAN15, total, f"2026-02-14 {total}; 2026-01-25 {less} {pay}",
              **said)
    ask("of_the_flagged_lines", "1210.00", "12.00", "1198.00", discount_base="lines",
        discountable_lines=cash("600.00"))
    ask("of_all_lines_flagged", "1210.00", "20.00", "1190.00", discount_base="lines",
        discountable_lines=cash("1000.00"), **tax)
    ask("of_flagged_lines_credited", "-1210.00", "-12.00", "-1198.00", discount_base="lines",
        discountable_lines=cash("-600.00"))
    ask("of_flagged_lines_half_up", "1210.00", "0.01", "1209.99", discount_base="lines",
        discountable_lines=cash("0.25"))
    lines("of_no_flagged_line", "E2", one, JAN15, "1210.00", "2026-02-14 1210.00",
          discount_base="lines", discountable_lines=cash("0.00"))
    lines("of_flagged_lines_nobody_said", "E2", one, JAN15, "1210.00", discount_base="lines",
          error="terms.missing_fact")
    ask("gross_without_freight", "1210.00", "23.20", "1186.80", freight=cash("50.00"),
        discount_without_freight=True)
    ask("net_without_freight", "1210.00", "19.00", "1191.00", freight=cash("50.00"),
        discount_without_freight=True, discount_base="net", **tax)
    ask("with_freight_unless_said", "1210.00", "24.20", "1185.80", freight=cash("50.00"))
    ask("without_freight_of_nothing", "1210.00", "24.20", "1185.80", freight=cash("0.00"),
        discount_without_freight=True)
    ask("without_freight_credited", "-1210.00", "-23.20", "-1186.80", freight=cash("-50.00"),
        discount_without_freight=True)
    lines("without_freight_nobody_said", "E2", one, JAN15, "1210.00",
          discount_without_freight=True, error="terms.missing_fact")
    lines("of_flagged_lines_by_installment", "E2",
          [line("50%", offers=[("2%", 0)]), line("50%", {"add_days": 30}, offers=[("2%", 10)])],
          JAN15, "1000.00", "2026-01-15 500.00; 2026-01-15 6.00 494.00",
          "2026-02-14 500.00; 2026-01-25 6.00 494.00", discount_base="lines",
          discountable_lines=cash("600.00"))
    fixed = [from_day("invoice", "remainder", {"add_days": 30}, offers=[off(10, amount="15.00")])]
    lines("a_fixed_discount", "E1", fixed, JAN15, "1000.00",
          "2026-02-14 1000.00; 2026-01-25 15.00 985.00")
    lines("a_fixed_discount_credited", "E1", fixed, JAN15, "-1000.00",
          "2026-02-14 -1000.00; 2026-01-25 -15.00 -985.00")
    lines("a_fixed_discount_whatever_the_base", "E1", fixed, JAN15, "1210.00",
          "2026-02-14 1210.00; 2026-01-25 15.00 1195.00", discount_base="net", **tax)


def first_installment(lines):
    """T8: tax and freight prorated, or all in the first."""
    halves = [line("50%"), line("50%", {"add_days": 30})]
    said = {"tax": cash("210.00"), "freight": cash("60.00")}

    def ask(name, total, first, second, *, of=halves, **more):
        lines(name, "T8", of, JAN15, total, f"2026-01-15 {first}", f"2026-02-14 {second}",
              **{**said, **more})
    ask("tax_and_freight_prorated_unless_said", "1210.00", "605.00", "605.00")
    ask("tax_in_the_first", "1210.00", "710.00", "500.00", tax_in="first")
    ask("freight_in_the_first", "1210.00", "635.00", "575.00", freight_in="first")
    ask("tax_and_freight_in_the_first", "1210.00", "740.00", "470.00", tax_in="first",
        freight_in="first")
    ask("no_tax_in_the_first", "1210.00", "605.00", "605.00", tax_in="first", tax=cash("0.00"))
    ask("tax_in_the_first_credited", "-1210.00", "-710.00", "-500.00", tax_in="first",
        tax=cash("-210.00"))
    ask("tax_in_the_first_of_a_fixed_line", "1210.00", "510.00", "700.00", tax_in="first",
        of=[line("300.00"), line("remainder", {"add_days": 30})])
    ask("tax_in_the_first_of_three_tenths", "1210.00", "510.00", "700.00", tax_in="first",
        of=[line("30%"), line("remainder", {"add_days": 30})])
    lines("tax_in_the_first_of_one", "T8", [line("remainder", {"add_days": 30})], JAN15, "1210.00",
          "2026-02-14 1210.00", tax_in="first", **said)
    for name in ("tax", "freight"):
        lines(f"{name}_in_the_first_nobody_said", "T8", halves, JAN15, "1210.00",
              error="terms.missing_fact", **{f"{name}_in": "first"})
    both = [line("50%", offers=[("2%", 0)]), line("50%", {"add_days": 30}, offers=[("2%", 10)])]
    lines("tax_in_the_first_earns_no_discount_net", "T8", both, JAN15, "1210.00",
          "2026-01-15 710.00; 2026-01-15 10.00 700.00",
          "2026-02-14 500.00; 2026-01-25 10.00 490.00", tax_in="first", tax=cash("210.00"),
          discount_base="net")
    lines("tax_in_the_first_earns_a_discount_gross", "T8", both, JAN15, "1210.00",
          "2026-01-15 710.00; 2026-01-15 14.20 695.80",
          "2026-02-14 500.00; 2026-01-25 10.00 490.00", tax_in="first", tax=cash("210.00"))


def splits(lines):
    """F3: the named rules, over percentages."""
    halves = [line("50%"), line("50%", {"add_days": 30})]
    for name, rule in (("largest_remainder", "largest_remainder"),
                       ("truncate_rest_last", "truncate_rest_last"),
                       *((mode, {"round_each_rest_last": mode}) for mode in
                         ("half_up", "half_even", "half_down", "down", "up"))):
        up = name in ("largest_remainder", "half_up", "up")
        first, second = ("0.03", "0.02") if up else ("0.02", "0.03")
        for sign in ("", "-"):
            lines(f"halves_of_{'minus_' if sign else ''}5_cents_{name}", "F3", halves, JAN15,
                  f"{sign}0.05", f"2026-01-15 {sign}{first}", f"2026-02-14 {sign}{second}",
                  split=rule)
        lines(f"halves_of_an_even_amount_{name}", "F3", halves, JAN15, "0.06", "2026-01-15 0.03",
              "2026-02-14 0.03", split=rule)
    lines("halves_of_5_cents_unless_said", "F9", halves, JAN15, "0.05", "2026-01-15 0.03",
          "2026-02-14 0.02")


def steps(lines):
    """E9: the discounted amount by a cash step, the discount as what is left."""
    def ask(name, total, less, pay, rate="2%", step="0.05"):
        code = total.partition(" ")[2]
        tail = f" {code}" if code else ""
        offer = f"; 2026-01-25 {less} {pay}" if less else ""
        lines(f"cash_step_{name}", "E9",
              [line("remainder", {"add_days": 30}, offers=[(rate, 10)])], JAN15, total,
              f"2026-02-14 {total.split()[0]}{tail}{offer}", cash_step=step)
    ask("gives_more", "10.10 CHF", "0.20", "9.90")
    ask("gives_less", "10.25 CHF", "0.20", "10.05")
    ask("needs_no_rounding", "10.00 CHF", "0.20", "9.80")
    ask("rounds_the_discount_away", "1.00 CHF", None, None)
    ask("of_one_cent", "1.25 CHF", "0.02", "1.23", step="0.01", rate="1.6%")
    ask("credited", "-10.10 CHF", "-0.20", "-9.90")
    ask("of_ten_jpy", "1000 JPY", "20", "980", rate="1.6%", step="10")
    lines("cash_step_once_an_installment", "E9",
          [line("50%", offers=[("2%", 0)]), line("50%", {"add_days": 30}, offers=[("2%", 10)])],
          JAN15, "20.20 CHF", "2026-01-15 10.10 CHF; 2026-01-15 0.20 9.90",
          "2026-02-14 10.10 CHF; 2026-01-25 0.20 9.90", cash_step="0.05")
    lines("cash_step_on_a_net_base", "E9",
          [line("remainder", {"add_days": 30}, offers=[("2%", 10)])], JAN15, "10.77 CHF",
          "2026-02-14 10.77 CHF; 2026-01-25 0.22 10.55", cash_step="0.05", discount_base="net",
          tax=cash("0.77 CHF"))


def foreign(lines):
    """T8: a fixed amount in another currency needs a rate."""
    two = [line("500.00 USD"), line("remainder", {"add_days": 30})]

    def ask(name, rate, first, second):
        lines(f"fixed_in_usd_{name}", "T8", two, JAN15, "1000.00", f"2026-01-15 {first}",
              f"2026-02-14 {second}", rates={"USD": rate})
    ask("at_0_92", "0.92", "460.00", "540.00")
    ask("at_par", "1", "500.00", "500.00")
    ask("half_up", "0.92001", "460.01", "539.99")
    ask("below_the_tie", "0.920009", "460.00", "540.00")
    lines("fixed_in_usd_of_more_than_all", "T8", two, JAN15, "1000.00", "2026-01-15 1000.00",
          rates={"USD": "2.01"})
    lines("fixed_in_usd_of_all", "T8", two, JAN15, "1000.00", "2026-01-15 1000.00",
          rates={"USD": "2"})
    lines("fixed_in_usd_without_a_rate", "T8", two, JAN15, "1000.00", error="terms.missing_fact")
    lines("fixed_in_usd_with_a_rate_of_another", "T8", two, JAN15, "1000.00",
          error="terms.missing_fact", rates={"GBP": "1.17"})
    lines("fixed_in_usd_credited", "T8", two, JAN15, "-1000.00", "2026-01-15 -460.00",
          "2026-02-14 -540.00", rates={"USD": "0.92"})
    lines("fixed_in_usd_of_jpy", "T8", two, JAN15, "100000 JPY", "2026-01-15 75050 JPY",
          "2026-02-14 24950 JPY", rates={"USD": "150.1"})
