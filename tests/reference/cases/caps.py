"""Cases of the longest payment periods that statutes allow (T11)."""

from datetime import date, timedelta

from room import Room

ASKED = "2026-12-01"


def rooms():
    return [legal_caps()]


def house(*rules):
    """Limits of one's own: (case, from, days, ends, unless)."""
    return {"set": "house", "rules": [
        {**dict(zip(("case", "from", "days", "ends", "unless"), rule)), "reviewed": "2026-01-01",
         "review_by": "2027-01-01", "source": "credit policy 4"} for rule in rules]}


def after(day, days=1):
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def legal_caps():
    room = Room("legal_caps")

    def ask(name, caps, invoice, due, *warnings, as_of=ASKED, error=None, **facts):
        given = {"caps": caps, "invoice": invoice, "due": due, "as_of": as_of, **facts}
        room.case(f"t11_{name}", "T11", "legal_caps", given,
                  None if error else {"warnings": list(warnings)}, error)

    def too_long(latest, over, days):
        return {"too_long": {"latest": latest, "days_over": over, "days": days}}

    def last(name, caps, invoice, latest, days, **facts):
        """The last day that is fine, and the day after."""
        ask(f"{name}_last_day", caps, invoice, latest, **facts)
        ask(f"{name}_day_after", caps, invoice, after(latest), too_long(latest, 1, days), **facts)

    jan15 = "2026-01-15"
    last("eu_business", "eu", jan15, "2026-03-16", 60, case="business")
    last("eu_of_itself_business", "eu", jan15, "2026-03-16", 60)
    last("eu_business_from_receipt", "eu", jan15, "2026-03-21", 60, receipt="2026-01-20")
    last("eu_business_received_before_the_invoice", "eu", jan15, "2026-03-11", 60,
         receipt="2026-01-10")
    last("eu_public", "eu", jan15, "2026-02-14", 30, case="public")
    last("eu_public_from_receipt", "eu", jan15, "2026-02-19", 30, case="public",
         receipt="2026-01-20")
    last("eu_public_exceptional", "eu", jan15, "2026-03-16", 60, case="public_exceptional")
    last("eu_silent", "eu", jan15, "2026-02-14", 30, case="silent")
    last("eu_silent_in_a_leap_year", "eu", "2024-01-31", "2024-03-01", 30, case="silent")
    last("eu_periodic_is_business", "eu", jan15, "2026-03-16", 60, case="periodic")
    last("eu_business_by_month_end_is_60_days_too", "eu", jan15, "2026-03-16", 60,
         by_month_end=True)
    last("fr_business", "fr", jan15, "2026-03-16", 60)
    last("fr_business_from_the_invoice_not_from_receipt", "fr", jan15, "2026-03-16", 60,
         receipt="2026-01-20")
    last("fr_business_over_a_leap_day", "fr", "2024-01-15", "2024-03-15", 60)
    last("fr_business_over_the_year_end", "fr", "2026-12-15", "2027-02-13", 60)
    last("fr_periodic", "fr", jan15, "2026-03-01", 45, case="periodic")
    last("fr_periodic_by_month_end_has_no_more", "fr", jan15, "2026-03-01", 45, case="periodic",
         by_month_end=True)
    last("fr_silent", "fr", jan15, "2026-02-14", 30, case="silent")

    # By the month's end the later of both readings of T4 is admitted, and 60 days as well.
    for invoice, latest, days in [
            (jan15, "2026-03-31", 45), ("2026-01-14", "2026-03-17", 45),
            ("2026-01-31", "2026-04-01", 60), ("2026-01-29", "2026-03-31", 45),
            ("2026-02-01", "2026-04-14", 45), ("2026-12-15", "2027-02-14", 45),
            ("2024-01-16", "2024-03-31", 45), ("2024-01-15", "2024-03-16", 45)]:
        last(f"fr_by_month_end_of_{invoice.replace('-', '_')}", "fr", invoice, latest, days,
             by_month_end=True)

    ask("due_on_the_invoice_date", "fr", jan15, jan15)
    ask("due_before_the_invoice_date", "fr", jan15, "2025-12-31")
    ask("days_over_are_counted", "fr", jan15, "2026-12-31", too_long("2026-03-16", 290, 60))
    ask("net_90_of_a_public_body", "eu", jan15, "2026-04-15", too_long("2026-02-14", 60, 30),
        case="public")
    ask("expressly_agreed_lifts_the_eu_limit", "eu", jan15, "2026-12-31", expressly_agreed=True)
    ask("expressly_agreed_lifts_it_for_periodic_ones", "eu", jan15, "2026-12-31",
        expressly_agreed=True, case="periodic")
    ask("expressly_agreed_lifts_none_of_a_public_body", "eu", jan15, "2026-02-15",
        too_long("2026-02-14", 1, 30), expressly_agreed=True, case="public")
    ask("expressly_agreed_lifts_none_of_the_exception", "eu", jan15, "2026-03-17",
        too_long("2026-03-16", 1, 60), expressly_agreed=True, case="public_exceptional")
    ask("expressly_agreed_lifts_none_in_france", "fr", jan15, "2026-03-17",
        too_long("2026-03-16", 1, 60), expressly_agreed=True)
    ask("france_has_none_for_public_bodies", "fr", jan15, "2026-12-31", {"no_rule": "public"},
        case="public")
    ask("france_has_none_for_the_exception", "fr", jan15, "2026-12-31",
        {"no_rule": "public_exceptional"}, case="public_exceptional")
    ask("no_such_law", "xx", jan15, jan15, error="terms.invalid")

    # One's own limits, and when they were last looked at.
    policy = house(("business", "invoice", 45, "exact", "never"))
    last("house_45_days", policy, jan15, "2026-03-01", 45)
    ask("house_fresh_on_its_last_day", policy, jan15, "2026-02-14", as_of="2027-01-01")
    stale = {"stale": {"days": 45, "review_by": "2027-01-01"}}
    ask("house_stale_the_day_after", policy, jan15, "2026-02-14", stale, as_of="2027-01-02")
    ask("house_too_long_and_stale", policy, jan15, "2026-03-02", too_long("2026-03-01", 1, 45),
        stale, as_of="2027-01-02")
    last("house_of_no_days", house(("business", "invoice", 0, "exact", "never")), jan15, jan15, 0)
    two = house(("business", "invoice", 30, "exact", "never"),
                ("business", "receipt", 20, "exact", "never"))
    last("house_the_most_generous", two, jan15, "2026-02-14", 30, receipt="2026-01-20")
    last("house_the_most_generous_by_receipt", two, jan15, "2026-02-19", 20, receipt="2026-01-30")
    agreed = house(("business", "invoice", 30, "exact", "never"),
                   ("business", "invoice", 20, "exact", "expressly_agreed"))
    ask("house_one_that_is_lifted_is_enough", agreed, jan15, "2026-12-31", expressly_agreed=True)
    last("house_neither_is_lifted", agreed, jan15, "2026-02-14", 30)
    monthly = house(("business", "invoice", 30, "eom", "never"))
    last("house_by_month_end", monthly, jan15, "2026-03-02", 30, by_month_end=True)
    ask("house_by_month_end_says_nothing_of_other_terms", monthly, jan15, "2026-12-31")
    ask("house_without_a_rule", house(), jan15, "2026-12-31", {"no_rule": "business"})
    ask("a_limit_past_the_calendar_is_none", policy, "9999-12-01", "9999-12-31")
    last("a_limit_on_the_last_day_but_one", policy, "9999-11-15", "9999-12-30", 45)
    return room
