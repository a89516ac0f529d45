"""Civil dates, business-day calendars and date programs (F1, T1–T6).

>>> run([{"add_months": 1}, "end_of_month"], parse("2025-02-10"))[1].isoformat()
'2025-03-31'
"""

import re
from calendar import monthrange
from datetime import date, timedelta

from refused import Refused

WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
ONE_DAY = timedelta(days=1)


def parse(text):
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise Refused("date.syntax")
    year, month, day = (int(part) for part in text.split("-"))
    # The year 0 is tested on a leap year with the same calendar, 2000.
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year or 2000, month)[1]:
        raise Refused("date.syntax")
    if year == 0:
        raise Refused("date.out_of_range")
    return date(year, month, day)


def plus_days(day, days):
    try:
        return day + timedelta(days=days)
    except OverflowError:
        raise Refused("date.out_of_range") from None


def plus_months(day, months):
    """T2: the same day of the month, or the month's last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        raise Refused("date.out_of_range")
    return with_day(date(year, month + 1, 1), day.day)


def with_day(day, number):
    return day.replace(day=min(number, monthrange(day.year, day.month)[1]))


def end_of_month(day):
    return with_day(day, 31)


# Calendars.

class Calendar:
    def __init__(self, weekend, holidays):
        self.weekend = {WEEKDAYS.index(name) for name in weekend}
        self.holidays = set(holidays)
        if not self.working_weekdays():
            raise Refused("calendar.no_business_day")

    def working_weekdays(self):
        return set(range(7)) - self.weekend

    def is_business_day(self, day):
        return day.weekday() not in self.weekend and day not in self.holidays


class Joined:
    """`holidays`: closed where any calendar is closed; `business_days`: open where any is open."""

    def __init__(self, join, calendars):
        self.test = {"holidays": all, "business_days": any}[join]
        self.calendars = calendars
        if not self.working_weekdays():
            raise Refused("calendar.no_business_day")

    def working_weekdays(self):
        return {weekday for weekday in range(7)
                if self.test(weekday in part.working_weekdays() for part in self.calendars)}

    def is_business_day(self, day):
        return self.test(part.is_business_day(day) for part in self.calendars)


def calendar_from(form):
    if "join" in form:
        return Joined(form["join"], [calendar_from(part) for part in form["calendars"]])
    return Calendar(form["weekend"], [parse(text) for text in form["holidays"]])


def search(calendar, day, step):
    while not calendar.is_business_day(day):
        day = plus_days(day, step)
    return day


def roll(calendar, day, convention):
    """T6. `nearest` prefers the later day on a tie."""
    if convention == "unadjusted" or calendar.is_business_day(day):
        return day
    if convention == "following":
        return search(calendar, day, 1)
    if convention == "preceding":
        return search(calendar, day, -1)
    if convention == "nearest":
        after, before = search(calendar, day, 1), search(calendar, day, -1)
        return after if after - day <= day - before else before
    first, second = {"modified_following": (1, -1), "modified_preceding": (-1, 1)}[convention]
    return stay_in_month(calendar, day, first) or search(calendar, day, second)


def stay_in_month(calendar, day, step):
    """The first business day in one direction, or nothing where the month ends before it."""
    while not calendar.is_business_day(day):
        if day == (end_of_month(day) if step > 0 else with_day(day, 1)):
            return None
        day = plus_days(day, step)
    return day


def add_business_days(calendar, day, days):
    """The n-th business day after (before) `day`; 0 is the day itself or else the next one."""
    if days == 0:
        return search(calendar, day, 1)
    step = 1 if days > 0 else -1
    for _ in range(abs(days)):
        day = search(calendar, plus_days(day, step), step)
    return day


# Programs (T1): the steps of a date, left to right.

def run(program, base, calendar=None):
    """(nominal date, adjusted date, [(from, to) of each step])."""
    check(program)
    nominal = day = base
    trace = []
    for step in program:
        before, day = day, apply(step, day, calendar)
        trace.append((before, day))
        if name_of(step) != "adjust":
            nominal = day
    return nominal, day, trace


def name_of(step):
    return step if isinstance(step, str) else next(iter(step))


def value_of(step):
    return None if isinstance(step, str) else next(iter(step.values()))


def check(program):
    for place, step in enumerate(program):
        name, value = name_of(step), value_of(step)
        fine = {
            "day_of_month": lambda: 1 <= value <= 31,
            "next_day_of_month": lambda: 1 <= value <= 31,
            "cutoff_month": lambda: 1 <= value <= 31,
            "month_of_year": lambda: 1 <= value <= 12,
            "payment_days": lambda: value and all(1 <= day <= 31 for day in value),
            "adjust": lambda: place == len(program) - 1,
        }.get(name, lambda: True)
        if not fine():
            raise Refused("program.invalid")


def apply(step, day, calendar):
    value = value_of(step)
    return {
        "add_days": lambda: plus_days(day, value),
        "add_weeks": lambda: plus_days(day, 7 * value),
        "add_months": lambda: plus_months(day, value),
        "end_of_month": lambda: end_of_month(day),
        "day_of_month": lambda: with_day(day, value),
        "month_of_year": lambda: with_day(day.replace(day=1, month=value), day.day),
        "next_day_of_month": lambda: next_listed_day(day, [value]),
        "payment_days": lambda: next_listed_day(day, value),
        "weekday": lambda: plus_days(day, (WEEKDAYS.index(value) - day.weekday()) % 7),
        "cutoff_month": lambda: plus_months(day, 1 if day.day > value else 0),
        "add_business_days": lambda: add_business_days(calendar, day, value),
        "adjust": lambda: roll(calendar, day, value),
    }[name_of(step)]()


def next_listed_day(day, numbers):
    this_month = [with_day(day, number) for number in numbers]
    later = [candidate for candidate in this_month if candidate >= day]
    if later:
        return min(later)
    return with_day(plus_months(day.replace(day=1), 1), min(numbers))
