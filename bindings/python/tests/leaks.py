"""Makes and drops objects in rounds: what a process holds must not grow (`cargo xtask leaks`).

    python bindings/python/tests/leaks.py [OBJECTS] [POSITIONS]

A million records and 2,000 positions, unless said otherwise, after a round that warms up. Prints
the resident memory after each round; fails when it grows by more than a tenth from the third
round to the last.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import duly

ROUNDS = 10
FIRST = 3
DAY = date(2026, 1, 15)
ITEMS = 1_000


def resident() -> int:
    """In bytes, of this process now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def invoice(number: int) -> duly.Invoice:
    total = duly.Money(f"{number % 9_000 + 1}.00", "EUR")
    return duly.Invoice(f"INV-{number}", "ACME", DAY, total).with_terms("2/10 net 30")


def entry(number: int) -> duly.Entry:
    paid = duly.Payment(f"P-{number}", DAY, duly.Money("900.00", "EUR"), customer="ACME")
    return duly.Entry(DAY, paid)


def records(count: int) -> None:
    """Amounts, invoices with their schedules, entries, a third each; now and then a refusal."""
    euro = duly.Money("1.00", "EUR")
    for number in range(count // 3):
        _ = (euro + euro, invoice(number), entry(number))
        if number % 100 == 0:
            refused(number)


def refused(number: int) -> None:
    try:
        duly.Money(f"{number}.001", "EUR")
    except duly.MoneyError:
        return
    raise AssertionError("a third digit of a euro is refused")


def positions(ledger: duly.Ledger, count: int) -> None:
    """Of a ledger of 1,000 items, with every tenth item, an aging and a statement read."""
    for number in range(count):
        position = ledger.as_of(date(2026, 1 + number % 12, 28))
        _ = [item.open for item in position.open_items()[::10]]
        if number % 10 == 0:
            _ = (position.aging(), position.statement("ACME"))


def rounds(name: str, once: Callable[[], None]) -> bool:
    """Whether what is held stays the same."""
    once()
    held = []
    for number in range(1, ROUNDS + 1):
        once()
        gc.collect()
        held.append(resident())
        print(f"{name}, round {number:2}: {held[-1] / 2**20:7.1f} MiB", flush=True)
    grown = held[-1] / held[FIRST - 1] - 1
    print(f"{name}: {grown:+.1%} from round {FIRST} to round {ROUNDS}")
    return grown <= 0.1


def main(objects: int = 1_000_000, positions_: int = 2_000) -> int:
    ledger = duly.Ledger()
    for number in range(ITEMS):
        ledger.post(duly.Entry(DAY, invoice(number)))
    steady = [
        rounds("records", lambda: records(objects // ROUNDS)),
        rounds("positions", lambda: positions(ledger, positions_ // ROUNDS)),
    ]
    print("python: nothing grows" if all(steady) else "python: memory grows")
    return 0 if all(steady) else 1


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
