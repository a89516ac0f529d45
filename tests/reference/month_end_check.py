#!/usr/bin/env python3
"""The main job held to a second computation: real invoice files, aged here in a few lines.

    python3 tests/reference/month_end_check.py [PROGRAM] [DATA]

PROGRAM is the built `month-end` (default: the release, else the debug build), DATA the folder of
the real files (default `../shared/data`). Without the data it says so and is done. Every row and
every cell of `aging.csv` and `roll_forward.csv` must be the same, to the cent.
"""

import csv
import datetime
import gzip
import pathlib
import subprocess
import sys
import tempfile
from collections import defaultdict
from decimal import Decimal

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUCKETS = ["not_due", "1_30", "31_60", "61_90", "91_plus"]


def iso(text):
    return datetime.date.fromisoformat(text)


def american(text):
    month, day, year = map(int, text.split("/"))
    return datetime.date(year, month, day)


def rows_of(path):
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


# Each reader gives one tuple a document: creditor, customer, currency, the day it is posted, the
# day it is due, the amount with its sign, the day it was settled in full.


def ibm(path):
    for row in rows_of(path):
        posted, due = american(row["InvoiceDate"]), american(row["DueDate"])
        amount, settled = Decimal(row["InvoiceAmount"]), american(row["SettledDate"])
        yield "", row["customerID"], "USD", posted, due, amount, settled


def highradius_closed(path):
    # About 2 % are exact duplicates; with a document number they are one document.
    seen = set()
    for row in rows_of(path):
        if row["invoice_id"]:
            if row["invoice_id"] in seen:
                continue
            seen.add(row["invoice_id"])
        currency = row["currency"] or "USD"
        posted, due = iso(row["posting_date_est"]), iso(row["due_in_date"])
        amount, settled = Decimal(row["amount"]), iso(row["clear_date"])
        yield row["business_code"], row["customer"], currency, posted, due, amount, settled


def highradius_open(path):
    for row in rows_of(path):
        posted, due = iso(row["posting_date"]), iso(row["due_in_date"])
        amount = Decimal(row["amount"])
        yield row["business_code"], row["customer"], row["currency"], posted, due, amount, None


def uci(path):
    for row in rows_of(path):
        posted, amount = iso(row["invoice_datetime"][:10]), Decimal(row["total"])
        due = posted + datetime.timedelta(days=30)
        yield "", row["customer"] or "CASH SALES", "GBP", posted, due, amount, None


def aged(documents, as_of):
    """The rows of aging.csv, by creditor, customer and currency."""
    table = defaultdict(lambda: [Decimal(0)] * 6)
    for creditor, customer, currency, posted, due, amount, settled in documents:
        cells = []
        if posted <= as_of and amount and not (settled and max(settled, posted) <= as_of):
            late = (as_of - due).days
            column = 0 if late <= 0 else min(1 + (late - 1) // 30, 4)
            cells.append((column if amount > 0 else 5, amount))
        if settled and settled <= as_of < posted:
            cells.append((5, -amount))
        for column, open_amount in cells:
            table[creditor, customer, currency][column] += open_amount
    return {key: [*cells, sum(cells)] for key, cells in table.items()}


def rolled(documents, first, last):
    """Opening, invoices, credit notes, payments and closing, by account."""
    table = defaultdict(lambda: [Decimal(0)] * 5)
    for creditor, customer, currency, posted, _, amount, settled in documents:
        row = table[creditor, customer, currency]
        moves = [(posted, amount, 1 if amount > 0 else 2)]
        moves += [(settled, -amount, 3)] if settled else []
        for day, moved, column in moves:
            if day < first:
                row[0] += moved
            elif day <= last:
                row[column] += moved
            row[4] += moved if day <= last else 0
    return {key: row for key, row in table.items() if any(row)}


def run(program, flags, as_of):
    with tempfile.TemporaryDirectory() as out:
        done = subprocess.run(
            [program, *flags, "--as-of", str(as_of), "--out", out],
            capture_output=True, text=True, cwd=ROOT, check=False,
        )
        if done.returncode != 0:
            sys.exit(f"month-end ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return {path.name: list(rows_of(path)) for path in pathlib.Path(out).glob("*.csv")}


def key(row):
    return row.get("creditor", ""), row["customer"], row["currency"]


def compare(name, found, expected):
    if found == expected:
        return
    for place in sorted(found.keys() | expected.keys()):
        if found.get(place) != expected.get(place):
            print(f"  {place}: found {found.get(place)}, expected {expected.get(place)}")
    sys.exit(f"{name}: the two computations differ")


def check(program, name, documents, flags, dates):
    for as_of in map(iso, dates):
        files = run(program, flags, as_of)
        rows = files["aging.csv"]
        columns = [*BUCKETS, "unapplied", "total"]
        found = {key(row): [Decimal(row[column]) for column in columns] for row in rows}
        if len(found) != len(rows):
            sys.exit(f"{name} {as_of}: an account has two rows")
        expected = aged(documents, as_of)
        compare(f"{name} {as_of} aging", found, expected)
        total = defaultdict(Decimal)
        for (_, _, currency), cells in expected.items():
            total[currency] += cells[6]
        sums = ", ".join(f"{currency} {amount}" for currency, amount in sorted(total.items()))
        print(f"{name} as of {as_of}: {len(rows)} rows the same, {sums or 'nothing open'}")
        roll_forward(name, files.get("roll_forward.csv"), documents, as_of)


def roll_forward(name, rows, documents, as_of):
    if rows is None:
        return
    columns = ["opening", "invoices", "credit_notes", "payments", "closing"]
    found = {key(row): [Decimal(row[column]) for column in columns] for row in rows}
    expected = rolled(documents, as_of.replace(day=1), as_of)
    compare(f"{name} {as_of} roll-forward", {k: v for k, v in found.items() if any(v)}, expected)


def main():
    built = [ROOT / "target" / kind / "month-end" for kind in ("release", "debug")]
    built = [path for path in built if path.exists()]
    program = sys.argv[1] if len(sys.argv) > 1 else next(iter(built), None)
    data = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else ROOT.parent / "shared" / "data"
    data = data.resolve()
    if program is None:
        sys.exit("month-end is not built: cargo build --release -p month-end")
    if not data.is_dir():
        print(f"skipped: the real files are not in {data}")
        return
    program = pathlib.Path(program).resolve()

    path = data / "ibm-late-payments" / "invoices.csv"
    flags = ["--invoices", str(path), "--date-format", "M/D/YYYY", "--currency", "USD"]
    dates = ["2011-12-31", "2012-12-31", "2013-03-31", "2013-09-30", "2013-12-31", "2014-12-31"]
    check(program, "IBM", list(ibm(path)), flags, dates)

    path = data / "highradius" / "closed_invoices.csv.gz"
    flags = ["--invoices", str(path), "--currency", "USD"]
    flags += ["--map", "creditor=business_code", "--map", "invoice_date=posting_date_est"]
    flags += ["--map", "due_date=due_in_date", "--map", "settled_date=clear_date"]
    dates = ["2018-12-31", "2019-03-31", "2019-06-30", "2019-09-30", "2019-12-31"]
    check(program, "HighRadius closed", list(highradius_closed(path)), flags, dates)

    path = data / "highradius" / "open_invoices.csv.gz"
    flags = ["--invoices", str(path), "--map", "creditor=business_code"]
    flags += ["--map", "due_date=due_in_date", "--map", "terms="]
    dates = ["2020-02-29", "2020-04-30", "2020-06-30"]
    check(program, "HighRadius open", list(highradius_open(path)), flags, dates)

    path = data / "uci-online-retail" / "invoices.csv.gz"
    flags = ["--invoices", str(path), "--currency", "GBP", "--default", "terms=net 30"]
    flags += ["--default", "customer=CASH SALES", "--date-format", "YYYY-MM-DD HH:MM"]
    check(program, "UCI", list(uci(path)), flags, ["2010-12-31", "2011-06-30", "2011-12-31"])


if __name__ == "__main__":
    main()
