"""Cases of early payment (A4, A5, E1, E4 to E8, E10, E11)."""

from room import Room


def eur(amount):
    whole, _, cents = str(amount).partition(".")
    return {"amount": f"{whole}.{cents.ljust(2, '0')}", "currency": "EUR"}


def offer(until, residual, discount):
    pay = round(float(residual) - float(discount), 2)
    return {"until": until, "discount": eur(discount), "pay": eur(f"{pay:.2f}")}


def installment(residual, *offers, due="2026-01-31"):
    made = {"due": due, "residual": eur(residual)}
    if offers:
        made["offers"] = [offer(until, residual, discount) for until, discount in offers]
    return made


FIVE = {"tolerance": {"over": {"amount": eur(5)}, "under": {"amount": eur(5)}}, "grace_days": 5}
ONE = installment("1000.00", ("2026-01-10", "20.00"))


def closing(reason, applied, discount=0, tolerance=0, unapplied=0, left=0, accept=False):
    return {"reason": reason, "applied": eur(applied), "discount": eur(discount),
            "tolerance": eur(tolerance), "unapplied": eur(unapplied), "open": eur(left),
            "needs_acceptance": accept}


def close(room, name, rule, paid, on, expected, policy=FIVE, of=ONE, first=True):
    payment = {"amount": eur(paid), "date": on, "first": first}
    room.case(name, rule, "early_close",
              {"installment": of, "payment": payment, "policy": policy}, expected)


IN_TIME, IN_GRACE, AFTER = "2026-01-10", "2026-01-15", "2026-01-16"


def fifteen_rows(room):
    """BC's table: 1,000 open, 20 discount, 5 tolerated; acceptance given or not."""
    for paid, tolerance in ((1005, -5), (1000, 0), (995, 5)):
        for number, on in enumerate((IN_TIME, IN_GRACE, AFTER)):
            close(room, f"a5_row_{paid}_{('in_time', 'in_grace', 'after')[number]}", "A5",
                  paid, on, closing("full", paid, 0, tolerance))
    for paid, tolerance in ((985, -5), (980, 0), (975, 5)):
        close(room, f"a5_row_{paid}_in_time", "A5", paid, IN_TIME,
              closing("in_time", paid, 20, tolerance))
        close(room, f"a5_row_{paid}_in_grace", "A5", paid, IN_GRACE,
              closing("late", paid, 20, tolerance, accept=True))
        close(room, f"a5_row_{paid}_after", "A5", paid, AFTER,
              closing("unearned", paid, left=1000 - paid))


def single(room):
    close(room, "a5_more_than_the_discounted_amount", "A5", 990, IN_TIME,
          closing("in_time_over", 980, 20, 0, 10))
    close(room, "a5_between_the_windows_in_grace_is_partial", "A5", 990, IN_GRACE,
          closing("partial", 990, left=10))
    close(room, "a5_over_paid_on_any_day", "A5", "1005.01", IN_TIME,
          closing("over_paid", 1000, 0, 0, "5.01"))
    close(room, "a5_over_paid_after", "A5", 1100, AFTER, closing("over_paid", 1000, 0, 0, 100))
    close(room, "a5_a_cent_outside_is_not_it", "A5", "974.99", IN_GRACE,
          closing("partial", "974.99", left="25.01"))
    takes = {**FIVE, "full_payer": "take_in_time"}
    close(room, "e8_a_full_payer_may_be_given_the_discount", "E8", 1000, IN_TIME,
          closing("full_less_discount", 980, 20, 0, 20), takes)
    close(room, "e8_in_time_only", "E8", 1000, IN_GRACE, closing("full", 1000), takes)
    grace = {**FIVE, "full_payer": "take_in_grace"}
    for paid, left in ((1005, 25), (1000, 20), (995, 15)):
        close(room, f"e8_variant_a_leaves_{left}", "E8", paid, IN_GRACE,
              closing("full_less_discount", 980, 20, 0, left, accept=True), grace)
    close(room, "f9_e8_variant_b_takes_none", "E8", 1000, IN_GRACE, closing("full", 1000), FIVE)
    close(room, "f9_e7_inside_grace_somebody_is_asked", "E7", 980, IN_GRACE,
          closing("late", 980, 20, accept=True))
    close(room, "f9_e7_after_it_a_deduction", "E7", 980, AFTER,
          closing("unearned", 980, left=20))
    close(room, "e7_auto", "E7", 980, IN_GRACE, closing("late", 980, 20),
          {**FIVE, "late": "auto"})
    close(room, "e7_allowed_with_approval", "E7", 980, AFTER,
          closing("unearned", 980, 20, accept=True),
          {**FIVE, "unearned": "allow_with_approval"})
    close(room, "f9_nothing_is_tolerated", "A4", "999.99", AFTER,
          closing("partial", "999.99", left="0.01"), {})
    tiers = installment("1000.00", ("2026-01-10", "30.00"), ("2026-01-20", "20.00"), due="2026-03-01")
    close(room, "e1_the_second_tier_on_the_thirteenth", "E1", 980, "2026-01-13",
          closing("in_time", 980, 20), {"grace_days": 5}, tiers)
    close(room, "e1_the_lapsed_tier_is_an_exception", "E1", 970, "2026-01-13",
          closing("late", 970, 30, accept=True), {"grace_days": 5}, tiers)
    close(room, "e4_oracle_forward_and_closed", "E4", "9320.16", IN_TIME,
          closing("in_time", "9320.16", "490.54"), {},
          installment("9810.70", ("2026-01-10", "490.54")))
    close(room, "edge15_forward_rounding_leaves_no_cent", "case 15", "9320.16", IN_TIME,
          closing("in_time", "9320.16", "490.54"), {},
          installment("9810.70", ("2026-01-10", "490.54")))
    close(room, "e5_a_part_in_time_earns_its_share", "E5", 490, IN_TIME,
          closing("partial", 490, 10, left=500), {})
    close(room, "e5_none_of_a_part", "E5", 490, IN_TIME, closing("partial", 490, left=510),
          {"partial": "none"})
    close(room, "e5_the_first_only", "E5", 490, IN_TIME, closing("partial", 490, left=510),
          {"partial": "first_only"}, first=False)
    close(room, "e5_the_first", "E5", 490, IN_TIME, closing("partial", 490, 10, left=500),
          {"partial": "first_only"})
    half = installment("500.00", ("2026-01-10", "10.00"))
    close(room, "e5_of_1000_with_500_settled_490_closes", "E5", 490, IN_TIME,
          closing("in_time", 490, 10), {}, half)
    narrow = installment("100.00", ("2026-01-10", "4.00"))
    close(room, "a5_windows_overlap_the_exact_one_wins", "A5", 96, IN_TIME,
          closing("in_time", 96, 4), FIVE, narrow)
    close(room, "a5_windows_overlap_less_is_written_off", "A5", 99, IN_TIME,
          closing("full", 99, 0, 1), FIVE, narrow)
    close(room, "a5_windows_overlap_then_no_discount", "A5", 98, IN_TIME,
          closing("full", 98, 0, 2), FIVE, narrow)
    percent = {"tolerance": {"under": {"percent": "2%"}}}
    close(room, "a4_two_percent_inclusive", "A4", "1185.80", AFTER,
          closing("full", "1185.80", 0, "24.20"), percent, installment("1210.00"))
    close(room, "a4_a_cent_more_is_too_much", "A4", "1185.79", AFTER,
          closing("partial", "1185.79", left="24.21"), percent, installment("1210.00"))
    close(room, "a4_the_limit_is_of_what_is_open", "A4", 410, AFTER,
          closing("partial", 410, left=45), {"tolerance": {"under": {"amount": eur("0.10")}}},
          installment("455.00"))
    only_over = {"tolerance": {"over": {"amount": eur(5)}}}
    close(room, "a4_over_alone_tolerates_nothing_under", "A4", 999, AFTER,
          closing("partial", 999, left=1), only_over)
    close(room, "a4_over_alone", "A4", 1001, AFTER, closing("full", 1001, 0, -1), only_over)
    credit = {"due": "2026-01-31", "residual": eur(-1000),
              "offers": [{"until": "2026-01-10", "discount": eur(-20), "pay": eur(-980)}]}
    close(room, "a5_of_a_credit_the_same_with_its_sign", "A5", -975, IN_TIME,
          closing("in_time", -975, -20, -5), FIVE, credit)
    room.case("a5_a_payment_of_the_other_sign", "A5", "early_close",
              {"installment": ONE, "payment": {"amount": eur(-5), "date": IN_TIME, "first": True}},
              error="terms.invalid")


def lump_sums(room):
    """BC's thirty: 60 to 15 January (grace to the 20th), 30 to 17 January (grace to the 22nd)."""
    pair = [installment("1000.00", ("2026-01-15", "60.00")),
            installment("1000.00", ("2026-01-17", "30.00"))]
    centres = (("2026-01-15", 1910, (60, 30), ""), ("2026-01-17", 1970, (0, 30), ""),
               ("2026-01-17", 1910, (60, 30), "first"), ("2026-01-20", 2000, (0, 0), ""),
               ("2026-01-20", 1970, (0, 30), "second"), ("2026-01-20", 1940, (60, 0), "first"),
               ("2026-01-20", 1910, (60, 30), "both"), ("2026-01-22", 2000, (0, 0), ""),
               ("2026-01-22", 1970, (0, 30), "second"), ("2026-01-23", 2000, (0, 0), ""))
    for on, centre, discounts, late in centres:
        for off in (-10, 0, 10):
            given = {"installments": pair, "policy": FIVE,
                     "payment": {"amount": eur(centre + off), "date": on, "first": True}}
            name = f"a5_lump_{centre + off}_on_{on[-2:]}_{'late_' + late if late else 'in_time'}"
            room.case(name, "A5", "early_close_together", given)
            answer = room.cases[-1]["output"]
            told = [(one["discount"], one["needs_acceptance"]) for one in answer["closings"]]
            accepts = (late in ("first", "both"), late in ("second", "both"))
            assert told == [(eur(less), ask) for less, ask in zip(discounts, accepts)], told
            paid = sum(float(one["applied"]["amount"]) for one in answer["closings"])
            assert paid == centre + off and not answer["gave_up"], answer
            room.typed += 1
    for paid, on, reason, left in (
            ("1899.99", "2026-01-15", "partial", "1899.99"),
            ("1959.99", "2026-01-17", "partial", "1959.99"),
            ("1920.01", "2026-01-15", "in_time_over", "10.01"),
            ("2010.01", "2026-01-23", "over_paid", "10.01")):
        given = {"installments": pair, "policy": FIVE,
                 "payment": {"amount": eur(paid), "date": on, "first": True}}
        name = f"a5_lump_{paid.replace('.', '_')}_on_{on[-2:]}_{reason}"
        room.partly(name, "A5", "early_close_together", given, "unapplied", eur(left))
        assert room.cases[-1]["output"]["reason"] == reason


def tables(room):
    def row(start, end, pay, discount, past, reason):
        return {"from": f"2026-{start}", "to": f"2026-{end}", "pay": eur(pay),
                "discount": eur(discount), "past_due": eur(past), "reason": reason}

    tiers = installment("1000.00", ("2026-01-25", "30.00"), ("2026-02-04", "20.00"),
                        due="2026-03-16")
    room.case("e1_pay_by_of_three_ten_two_twenty", "E1", "pay_by_table",
              {"installments": [tiers], "from": "2026-01-15", "to": "2026-03-31"},
              {"ranges": [row("01-15", "01-25", 970, 30, 0, "discount"),
                          row("01-26", "02-04", 980, 20, 0, "discount"),
                          row("02-05", "03-16", 1000, 0, 0, "full"),
                          row("03-17", "03-31", 1000, 0, 1000, "past_due")]})
    account = [installment("1000.00", ("2026-01-10", "20.00")),
               installment("500.00", ("2026-01-15", "5.00"), ("2026-01-10", "10.00")),
               installment("300.00", due="2026-01-20"), installment("-100.00", due="2026-01-05")]
    room.case("e1_pay_by_of_an_account", "E1", "pay_by_table",
              {"installments": account, "from": "2026-01-01", "to": "2026-02-10"},
              {"ranges": [row("01-01", "01-05", 1670, 30, 0, "discount"),
                          row("01-06", "01-10", 1670, 30, -100, "discount"),
                          row("01-11", "01-15", 1695, 5, -100, "discount"),
                          row("01-16", "01-20", 1700, 0, -100, "past_due"),
                          row("01-21", "01-31", 1700, 0, 200, "past_due"),
                          row("02-01", "02-10", 1700, 0, 1700, "past_due")]})
    slide = {"slide": {"linear": {"rate": "3%", "start": "2026-01-31", "end": "2026-02-03"}},
             "base": eur(1000), "rounding": "half_up"}
    room.case("e11_pay_by_day_for_day", "E11", "pay_by_table",
              {"installments": [{"due": "2026-02-28", "residual": eur(1000), "sliding": slide}],
               "from": "2026-01-29", "to": "2026-02-28"},
              {"ranges": [row("01-29", "01-31", 970, 30, 0, "discount"),
                          row("02-01", "02-01", 980, 20, 0, "discount"),
                          row("02-02", "02-02", 990, 10, 0, "discount"),
                          row("02-03", "02-28", 1000, 0, 0, "full")]})
    room.case("e1_pay_by_of_nothing", "E1", "pay_by_table",
              {"installments": [], "from": "2026-01-01", "to": "2026-01-31"}, {"ranges": []})
    room.case("e1_pay_by_backwards", "E1", "pay_by_table",
              {"installments": [tiers], "from": "2026-02-01", "to": "2026-01-31"},
              error="reading.invalid_period")


def rest(room):
    frozen = {"due": "2026-02-14", "nominal_due": "2026-02-14", "amount": eur(1000),
              "offers": [offer("2026-01-25", "1000.00", "20.00")]}

    def open_after(name, residual, taken, credits, expected):
        progress = {"residual": eur(residual), "taken": eur(taken)}
        if credits:
            progress["credits"] = credits
        room.case(name, "E6", "still_open", {"installment": frozen, "progress": progress},
                  expected)

    def left(residual, discount):
        made = {"due": "2026-02-14", "residual": eur(residual)}
        if discount:
            made["offers"] = [offer("2026-01-25", residual, discount)]
        return made

    open_after("e6_bc_less_a_memo_of_100_with_2", 900, 0,
               [{"amount": eur(100), "discount": eur(2)}], left(900, 18))
    open_after("e6_a_memo_takes_its_share", 900, 0, [{"amount": eur(100)}], left(900, 18))
    open_after("e6_a_memo_without_discount", 900, 0,
               [{"amount": eur(100), "discount": eur(0)}], left(900, 20))
    open_after("e6_less_what_was_taken", 500, 10, [], left(500, 10))
    open_after("e6_all_taken", 300, 20, [], left(300, 0))
    open_after("e6_at_most_what_is_open", 5, 0, [], left(5, 5))
    open_after("e5_odoo_500_of_1000_paid_may_offer_480", 500, 0, [], left(500, 20))
    slide = {"slide": {"linear": {"rate": "3%", "start": "2026-01-31", "end": "2026-03-02"}},
             "base": eur(1000), "rounding": "half_up"}
    for day, discount in (("2026-01-01", 30), ("2026-01-31", 30), ("2026-02-10", 20),
                          ("2026-03-01", 1), ("2026-03-02", 0), ("2026-04-01", 0)):
        room.case(f"e11_linear_on_{day[5:].replace('-', '_')}", "E11", "sliding_discount",
                  {"offer": slide, "day": day}, eur(discount))
    for year, discount in (("days_365", "9.86"), ("days_360", "10.00")):
        slide = {"slide": {"yearly": {"rate": "12%", "year": year, "end": "2026-03-02"}},
                 "base": eur(1000), "rounding": "half_up"}
        room.case(f"e11_yearly_of_{year}", "E11", "sliding_discount",
                  {"offer": slide, "day": "2026-01-31"}, eur(discount))
    for year, simple, effective in (("days_365", "37.2448979592%", "44.5852927312%"),
                                    ("days_360", "36.7346938776%", "43.85688018%")):
        room.case(f"e10_two_ten_net_thirty_{year}", "E10", "annual_cost",
                  {"discount": "2%", "days": 20, "year": year},
                  {"simple": simple, "effective": effective})
    for discount, days, year in (("1%", 10, "days_365"), ("3%", 50, "days_365"),
                                 ("0.5%", 15, "days_360"), ("10%", 365, "days_365")):
        name = f"e10_{discount[:-1].replace('.', '_')}_percent_in_{days}_of_{year}"
        room.case(name, "E10", "annual_cost", {"discount": discount, "days": days, "year": year})
    for name, given, code in (("of_nothing", ("0%", 20), "rate.out_of_range"),
                              ("of_all", ("100%", 20), "rate.out_of_range"),
                              ("in_no_days", ("2%", 0), "terms.invalid")):
        discount, days = given
        room.case(f"e10_{name}", "E10", "annual_cost",
                  {"discount": discount, "days": days, "year": "days_365"}, error=code)
    room.case("e10_break_even_at_twelve_percent", "E10", "break_even",
              {"rate": "12%", "days": 20, "year": "days_365"}, "0.653239%")
    room.case("e10_break_even_of_the_cost_is_the_discount", "E10", "break_even",
              {"rate": "37.2448979592%", "days": 20, "year": "days_365"}, "2%")
    for name, limit, residual, expected in (
            ("amount", {"amount": eur(5)}, 1000, 5),
            ("percent_down", {"percent": "1%"}, "455.99", "4.55"),
            ("stricter", {"amount": eur(5), "percent": "1%"}, 200, 2),
            ("of_a_credit", {"percent": "2%"}, "-1210", "24.20"),
            ("nothing_said", {}, 1000, 0)):
        room.case(f"a4_allowed_{name}", "A4", "tolerance_allowed",
                  {"limit": limit, "residual": eur(residual)}, eur(expected))


def rooms():
    room = Room("early")
    fifteen_rows(room)
    single(room)
    lump_sums(room)
    tables(room)
    rest(room)
    return [room]
