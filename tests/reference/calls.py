"""The calls of the vectors: from their JSON form to the reference, and back."""

import aging
import claims
import dates
import day_count
import discount
import early
import late_days
import legal_cap
import matching
import money
import open_item
import reference
import story
import terms
from refused import Refused


def money_in(form):
    return money.parse_money(form["amount"], form["currency"])


def money_out(amount):
    digits = money.currency_digits(amount.currency)
    return {"amount": money.print_decimal(amount.units, digits), "currency": amount.currency}


def rate_in(text):
    return money.parse_rate(text)[0]


def decimal_in(text):
    return money.parse_decimal(text)[0]


def calendar_in(given):
    return dates.calendar_from(given["calendar"]) if "calendar" in given else None


def date_in(given, name):
    return dates.parse(given[name]) if name in given else None


def currency(given):
    return {"code": given["code"], "digits": money.currency_digits(given["code"])}


def money_parse(given):
    return money_out(money_in(given))


def money_plus(given):
    return money_out(money.plus(money_in(given["amount"]), money_in(given["other"])))


def money_times(given):
    rate = rate_in(given["rate"])
    return money_out(money.times(money_in(given["amount"]), rate, given["rounding"]))


def round_to_step(given):
    amount, step = money_in(given["amount"]), decimal_in(given["step"])
    rounded = money.round_to_step(money.value_of(amount), amount.currency, step, given["rounding"])
    return money_out(rounded)


def round_number(given):
    return money.round_decimal(decimal_in(given["number"]), given["decimals"], given["rounding"])


def split(given):
    parts, rule = money.split(money_in(given["amount"]), given["weights"], given["rule"])
    return {"parts": [money_out(part) for part in parts], "rule": rule}


def rate_plus(given):
    return money.rate_plus(given["rate"], given["points"])


def date_parse(given):
    return dates.parse(given["date"]).isoformat()


def plus_months(given):
    return dates.plus_months(dates.parse(given["date"]), given["months"]).isoformat()


def plus_days(given):
    return dates.plus_days(dates.parse(given["date"]), given["days"]).isoformat()


def roll(given):
    calendar = calendar_in(given)
    return dates.roll(calendar, dates.parse(given["date"]), given["roll"]).isoformat()


def add_business_days(given):
    calendar = calendar_in(given)
    day = dates.add_business_days(calendar, dates.parse(given["date"]), given["days"])
    return day.isoformat()


def run_program(given):
    base = dates.parse(given["base"])
    nominal, day, steps = dates.run(given["program"], base, calendar_in(given))
    return {"nominal": nominal.isoformat(), "date": day.isoformat(),
            "steps": [{"from": a.isoformat(), "to": b.isoformat()} for a, b in steps]}


def year_share(given):
    convention = given.get("day_count", "act_365_fixed")
    return day_count.share(convention, date_in(given, "start"), date_in(given, "end"),
                           date_in(given, "termination"))


def count_days(given):
    days, share = year_share(given)
    return {"days": days, "numerator": share.numerator, "denominator": share.denominator}


def simple_interest(given):
    part = rate_in(given["rate"]) * year_share(given)[1]
    return money_out(money.times(money_in(given["amount"]), part, given["rounding"]))


def terms_parse(given):
    return {"canonical": str(terms.parse(given["text"]))}


def schedule(given):
    return schedule_of(terms.parse(given["terms"]), given)


def schedule_lines(given):
    lines = [line_in(form) for form in given["lines"]]
    return schedule_of(terms.Terms(lines, given.get("roll")), given)


def line_in(form):
    told = form.get("offers", [])
    offers = [(rate_in(offer["rate"]) if "rate" in offer else money_in(offer["amount"]),
               offer["until"]) for offer in told]
    return terms.Line(form["due"], share_in(form["share"]), offers,
                      base=form.get("base", "invoice"),
                      offer_bases=[offer.get("base", "invoice") for offer in told])


def share_in(form):
    if form == "remainder":
        return form
    (kind, value), = form.items()
    return kind, money_in(value) if kind == "fixed" else rate_in(value)


def schedule_of(agreed, given):
    money_of = lambda name: money_in(given[name]) if name in given else None  # noqa: E731
    facts = terms.Facts(
        money_of("tax"), given.get("discount_base", "gross"), calendar_in(given),
        {base: dates.parse(day) for base, day in given.get("bases", {}).items()},
        money_of("freight"), given.get("discount_without_freight", False),
        money_of("discountable_lines"), given.get("tax_in", "prorate"),
        given.get("freight_in", "prorate"), given.get("split"),
        decimal_in(given["cash_step"]) if "cash_step" in given else None,
        {code: decimal_in(rate) for code, rate in given.get("rates", {}).items()})
    asked = (agreed, dates.parse(given["invoice_date"]), money_in(given["total"]), facts)
    answer = terms.schedule(*asked)
    trace = {"trace": terms.explain(*asked)} if given.get("trace") else {}
    return {"installments": [
        {"due": due.isoformat(), "nominal_due": nominal.isoformat(), "amount": money_out(amount),
         "offers": [{"until": until.isoformat(), "discount": money_out(less),
                     "pay": money_out(pay)} for until, less, pay in offers]}
        for due, nominal, amount, offers in answer], **trace}


def tier_discount(given):
    less, pay, total = discount.tier_discount(money_in(given["total"]), money_in(given["tax"]),
                                              rate_in(given["rate"]),
                                              given.get("base", "gross"))
    return {"discount": money_out(less), "pay": money_out(pay), "total": money_out(total)}


def partial_discount(given):
    amounts = [money_in(given[name]) for name in ("residual", "discount", "paid")]
    earned, settles = discount.partial_discount(*amounts,
                                                given.get("policy", "proportional"))
    return {"discount": money_out(earned), "settles": money_out(settles)}


def round_once(given):
    lines = [money_in(line) for line in given["lines"]]
    step = decimal_in(given["step"]) if "step" in given else None
    less, pay = discount.round_once(lines, rate_in(given["rate"]), given["rounding"], step)
    return {"discount": money_out(less), "pay": money_out(pay)}


def lateness(given):
    changes = [(dates.parse(change["effective"]), dates.parse(change["due"]), change["waive_past"])
               for change in given["changes"]]
    late, age = late_days.late_days(dates.parse(given["due"]), changes, dates.parse(given["asked"]))
    return {"late": late, "age": age}


def legal_caps(given):
    caps = given["caps"]
    rules = legal_cap.rules_of(caps) if isinstance(caps, str) else caps["rules"]
    return {"warnings": legal_cap.check(
        rules, given.get("case", "business"), date_in(given, "invoice"), date_in(given, "due"),
        date_in(given, "as_of"), date_in(given, "receipt"), given.get("by_month_end", False),
        given.get("expressly_agreed", False))}


def bucket_edges(given):
    buckets = given["buckets"]
    return aging.edges_of(buckets if isinstance(buckets, str) else buckets["bounds"],
                          date_in(given, "as_of"))


def bucket_labels(given):
    return aging.labels_of(given.get("buckets", "30,60,90"))


def age_items(given):
    items = [open_item.of_form(form) for form in given["items"]]
    return aging.Aging(items, date_in(given, "as_of"), given).answer()


def allocate(given):
    items = [open_item.of_form(form) for form in given["items"]]
    return story.allocated(money_in(given["amount"]), items, given)


def reference_check(given):
    return reference.check(given["scheme"], given["text"])


def reference_make(given):
    return reference.make(given["scheme"], given["payload"])


def reference_recognize(given):
    return {"schemes": [found["scheme"] for found in reference.recognize(given["text"])]}


def reference_near(given):
    return {"near": reference.near_misses(given["scheme"], given["text"], given["open"])}


CALLS = {
    "currency": currency, "money_parse": money_parse, "money_plus": money_plus,
    "money_times": money_times, "round_to_step": round_to_step, "round": round_number,
    "split": split, "rate_plus": rate_plus, "date_parse": date_parse,
    "plus_months": plus_months, "plus_days": plus_days, "roll": roll,
    "add_business_days": add_business_days, "run_program": run_program,
    "day_count": count_days, "simple_interest": simple_interest, "terms_parse": terms_parse,
    "schedule": schedule, "schedule_lines": schedule_lines, "tier_discount": tier_discount,
    "partial_discount": partial_discount, "round_once": round_once, "late_days": lateness,
    "legal_caps": legal_caps, "bucket_edges": bucket_edges, "bucket_labels": bucket_labels,
    "aging": age_items, "allocate": allocate,
    "reference_check": reference_check, "reference_make": reference_make,
    "reference_recognize": reference_recognize, "reference_near": reference_near,
    "tolerance_allowed": early.tolerance_allowed, "early_close": early.close,
    "early_close_together": early.close_together, "pay_by_table": early.pay_by_table,
    "still_open": early.still_open, "sliding_discount": early.sliding_on,
    "annual_cost": early.annual_cost, "break_even": early.break_even,
    "allocate_claims": claims.claims_allocate, "match_receipts": matching.match_receipts,
    "ledger_story": story.story,
}


def answer(call, given):
    """What the reference says: {"output": …} or {"error": {"code", "field"?}}."""
    try:
        return {"output": CALLS[call](given)}
    except Refused as refused:
        field = {"field": refused.field} if refused.field else {}
        return {"error": {"code": refused.code, **field}}
