"""What a call costs across the border: the calls of `benches/src/border.rs`, from Python.

    maturin develop --release --skip-install
    PYTHONPATH=bindings/python/python python bindings/python/benches/border.py

Nanoseconds a call, the median of 31 rounds, in processor time. Arguments that Rust has as values
are made before the clock runs: a call is timed with what it takes to hand them over and to wrap
the answer.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from statistics import median

import duly

ROUNDS = 31
ITEMS = 1_000
#: A round takes about this long, in nanoseconds.
ROUND = 20_000_000


def timed(calls: int, call: Callable[[], object]) -> int:
    turns = range(calls)
    start = time.process_time_ns()
    for _ in turns:
        call()
    return time.process_time_ns() - start


def told(name: str, nanoseconds: float) -> None:
    print(f"{name:28} {nanoseconds:12.0f} ns", flush=True)


def measure(name: str, call: Callable[[], object]) -> None:
    calls = 1
    while timed(calls, call) < ROUND:
        calls *= 2
    told(name, median(timed(calls, call) for _ in range(ROUNDS)) / calls)


def invoice(number: int) -> duly.Invoice:
    total = duly.Money("1000.00", "EUR")
    issued = duly.Invoice(f"INV-{number}", f"CUST-{number % 100}", date(2026, 1, 15), total)
    return issued.due_on(date(2026, 2, 14))


def post(entries: list[duly.Entry]) -> None:
    """Each round posts 1,000 invoices to a ledger of its own; they are made off the clock."""
    rounds = []
    for _ in range(ROUNDS):
        ledger = duly.Ledger()
        start = time.process_time_ns()
        for entry in entries:
            ledger.post(entry)
        rounds.append(time.process_time_ns() - start)
    told("post of an invoice", median(rounds) / ITEMS)


def book(entries: list[duly.Entry]) -> duly.Ledger:
    """1,000 open invoices, every tenth of them paid in part."""
    ledger = duly.Ledger.replay(entries)
    day, paid = date(2026, 2, 10), duly.Money("400.00", "EUR")
    for number in range(0, ITEMS, 10):
        payment = duly.Payment(f"PAY-{number}", day, paid, customer=f"CUST-{number % 100}")
        ledger.post(duly.Entry(day, payment))
        applied = duly.Application(f"APP-{number}", payment.id, f"INV-{number}", paid, day)
        ledger.post(duly.Entry(day, applied))
    return ledger


def main() -> None:
    one, other = duly.Money("1000.00", "EUR"), duly.Money("0.10", "EUR")
    measure("money plus", lambda: one.plus(other))
    day = date(2026, 1, 31)
    measure("date plus months", lambda: duly.date_plus_months(day, 1))
    measure("terms parse", lambda: duly.PaymentTerms("2/10 net 30"))
    terms = duly.PaymentTerms("2/10 net 30")
    measure("schedule of 2/10 net 30", lambda: terms.schedule(duly.ScheduleInput(day, one)))
    entries = [duly.Entry(date(2026, 1, 15), invoice(number)) for number in range(ITEMS)]
    post(entries)
    ledger = book(entries)
    on = date(2026, 3, 31)
    measure("as_of, 1,000 items", lambda: ledger.as_of(on))
    position = ledger.as_of(on)
    policy = duly.AgingPolicy()
    measure("aging, 1,000 items", lambda: position.aging(policy))


if __name__ == "__main__":
    main()
