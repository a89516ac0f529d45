#!/usr/bin/env python3
"""Writes a book of so many rows for measuring: invoices, payments and applications.

    python3 make_book.py ROWS FOLDER

The same ROWS give the same files. Of four invoices of a customer two are paid together, one alone
and one never; a third payment settles nothing. Half of the applications come in two parts.
"""

import datetime
import pathlib
import random
import sys

rows, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
rng = random.Random(1)
start = datetime.date(2023, 1, 1)
customers = [f"C{number:06}" for number in range(max(1, rows // 250))]
currencies = ["EUR", "USD", "GBP"]

invoices = open(folder / "invoices.csv", "w", encoding="utf-8")
payments = open(folder / "payments.csv", "w", encoding="utf-8")
applications = open(folder / "applications.csv", "w", encoding="utf-8")
print("invoice_id,customer,invoice_date,terms,amount,currency", file=invoices)
print("payment_id,customer,value_date,amount,currency", file=payments)
print("payment_id,invoice_id,amount,application_date", file=applications)

number = paid = written = 0
while written < rows:
    customer = rng.choice(customers)
    currency = currencies[int(customer[1:]) % 3]
    group = []
    for _ in range(4):
        number += 1
        date = start + datetime.timedelta(days=rng.randrange(1170))
        cents = rng.randrange(1_000, 5_000_000)
        amount = f"{cents // 100}.{cents % 100:02}"
        print(f"INV-{number:08},{customer},{date},net 30,{amount},{currency}", file=invoices)
        group.append((f"INV-{number:08}", date, cents))
    written += 4
    for batch in (group[:2], group[2:3], []):
        paid += 1
        last = max((date for _, date, _ in batch), default=start)
        day = last + datetime.timedelta(days=rng.randrange(5, 75))
        cents = sum(cents for _, _, cents in batch) or rng.randrange(100, 9_900)
        amount = f"{cents // 100}.{cents % 100:02}"
        print(f"PAY-{paid:08},{customer},{day},{amount},{currency}", file=payments)
        for invoice, _, cents in batch:
            # Every other invoice is settled in two steps.
            parts = [cents] if cents % 2 else [cents // 2, cents - cents // 2]
            for part in parts:
                amount = f"{part // 100}.{part % 100:02}"
                print(f"PAY-{paid:08},{invoice},{amount},{day}", file=applications)
                written += 1
        written += 1
