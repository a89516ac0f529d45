"""Days late and age of an item whose due date was changed (T12, T7).

A day is late if it lies after the due date in force on that day. A change is in force from its
effective date, that day included. One that waives the past leaves, of the days before it, only
those after the new due date. Of several that take effect on one day the last stands, and the
others say nothing. The age counts from the due date in force on the day asked.
"""

from datetime import timedelta


def late_days(due, changes, asked):
    """`changes`: (effective, new due date, waives the past), by effective date."""
    last = {change[0]: change for change in changes}
    known = [change for change in last.values() if change[0] <= asked]
    late = 0
    day = min([due] + [new_due for _, new_due, _ in known])
    while day < asked:
        day += timedelta(days=1)
        waived = any(waives and day < effective and day <= new_due
                     for effective, new_due, waives in known)
        if day > in_force(due, known, day) and not waived:
            late += 1
    return late, max(0, (asked - in_force(due, known, asked)).days)


def in_force(due, changes, day):
    for effective, new_due, _ in changes:
        if effective <= day:
            due = new_due
    return due
