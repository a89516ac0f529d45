"""Day counts (I6): how the days from `start` to `end` become a part of a year.

>>> share("thirty_e_360", date(2024, 1, 31), date(2024, 3, 1))
(31, Fraction(31, 360))
"""

from calendar import isleap
from datetime import date, timedelta
from fractions import Fraction

from refused import Refused


def share(name, start, end, termination=None):
    """(days by the convention, their part of a year)."""
    if start > end:
        raise Refused("day_count.invalid")
    actual = (end - start).days
    if name == "act_act_isda":
        return actual, act_act_isda(start, end)
    if name.startswith("act_"):
        leap = 366 if isleap(end.year) else 365
        basis = {"act_365_fixed": 365, "act_365_leap": leap, "act_360": 360, "act_366": 366}[name]
        return actual, Fraction(actual, basis)
    first, last = {
        "thirty_360_us": us,
        "thirty_360_bond": bond,
        "thirty_e_360": eurobond,
        "thirty_e_360_isda": lambda a, b: eurobond_isda(a, b, termination),
    }[name](start, end)
    days = 360 * (end.year - start.year) + 30 * (end.month - start.month) + last - first
    return days, Fraction(days, 360)


def act_act_isda(start, end):
    """The days in leap years over 366, the others over 365, year by year."""
    total = Fraction(0)
    for year in range(start.year, end.year + 1):
        new_year = date(year, 1, 1)
        begins = max(start, new_year)
        # A year's end is the last day plus one, which the last year of the domain has not.
        ends = (end - new_year).days if end.year == year else (366 if isleap(year) else 365)
        total += Fraction(ends - (begins - new_year).days, 366 if isleap(year) else 365)
    return total


def us(start, end):
    first, last = start.day, end.day
    if is_end_of_february(start):
        first = 30
        if is_end_of_february(end):
            last = 30
    if last == 31 and first >= 30:
        last = 30
    return min(first, 30), last


def bond(start, end):
    first = min(start.day, 30)
    return first, 30 if end.day == 31 and first == 30 else end.day


def eurobond(start, end):
    return min(start.day, 30), min(end.day, 30)


def eurobond_isda(start, end, termination):
    if termination is None:
        raise Refused("day_count.invalid")
    first = 30 if is_end_of_month(start) else start.day
    stays = end.month == 2 and end == termination
    return first, 30 if is_end_of_month(end) and not stays else end.day


def is_end_of_month(day):
    return day == date.max or (day + timedelta(days=1)).month != day.month


def is_end_of_february(day):
    return day.month == 2 and is_end_of_month(day)
