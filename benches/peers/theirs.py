"""The other side of `cargo xtask bench peers`: what a host would use where duly is not.

Reads `rows.csv` from the folder named, times terms with dateutil and aging with SQLite and DuckDB,
and writes what each answered beside duly's answers, in the same form. On standard output, a line
for each figure: `figure`, task, side, nanoseconds for one item, parted by tabs; and a line
`version` for each peer. The time is the processor's, as on duly's side.

Each peer is given its best form. Rows are loaded before the clock starts, cents as whole numbers
in SQLite and as DECIMAL(18,2) in DuckDB, and only sums by bucket are asked for, where duly also
counts, finds the oldest, adds up totals and proves that they foot. Of three ways to write the
question, one SUM with a FILTER for each bucket was the quickest in SQLite (SUM of CASE took 1.2
times as long, grouping by a CASE three times as long); DuckDB is timed in two.
"""

import csv
import platform
import sqlite3
import statistics
import sys
import time
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from importlib.metadata import version
from pathlib import Path

import duckdb
from dateutil.relativedelta import relativedelta

# On duly's side only Linux has this clock; elsewhere both read the one on the wall.
clock = time.process_time if sys.platform == "linux" else time.perf_counter

FIRST_DAY = date.fromordinal(738_000)
AS_OF = date.fromordinal(739_000)
DAYS = 2_192
REPEATS = 3
EDGES = (0, 30, 60, 90)


def main(folder: Path) -> None:
    for name, number in [
        ("Python", platform.python_version()),
        ("dateutil", version("python-dateutil")),
        ("SQLite", sqlite3.sqlite_version),
        ("DuckDB", duckdb.__version__),
    ]:
        print(f"version\t{name}\t{number}")
    terms(folder)
    in_sqlite(folder)
    in_duckdb(folder)


def figure(task: str, side: str, seconds: float) -> None:
    print(f"figure\t{task}\t{side}\t{seconds * 1e9:.1f}", flush=True)


def median(work, repeats: int = REPEATS) -> float:
    """The middle one of several, after one that warms up, in seconds."""
    work()
    times = []
    for _ in range(repeats):
        start = clock()
        work()
        times.append(clock() - start)
    return statistics.median(times)


# Terms. `kept`: the relativedelta is made once, which is the most a host can save. `made`: it is
# made for each invoice from the numbers of its terms, as hosts with terms in a table do.

TOTAL = Decimal("1210.37")
CENT = Decimal("0.01")
DAYS_30, DAYS_10 = relativedelta(days=30), relativedelta(days=10)
PROX_10, MONTH_END = relativedelta(months=1, day=10), relativedelta(day=31)
TWO_PERCENT = Decimal("0.02")


def discounted(due: date, until: date, total: Decimal):
    discount = (total * TWO_PERCENT).quantize(CENT, ROUND_HALF_UP)
    return [(due, total, until, discount, total - discount)]


KEPT = {
    "net 30": lambda on, total: [(on + DAYS_30, total)],
    "2/10 net 30": lambda on, total: discounted(on + DAYS_30, on + DAYS_10, total),
    "net 10th prox": lambda on, total: [(on + PROX_10, total)],
    "30 days then eom": lambda on, total: [(on + DAYS_30 + MONTH_END, total)],
}
MADE = {
    "net 30": lambda on, total: [(on + relativedelta(days=30), total)],
    "2/10 net 30": lambda on, total: discounted(
        on + relativedelta(days=30), on + relativedelta(days=10), total
    ),
    "net 10th prox": lambda on, total: [(on + relativedelta(months=1, day=10), total)],
    "30 days then eom": lambda on, total: [
        (on + relativedelta(days=30) + relativedelta(day=31), total)
    ],
}


def terms(folder: Path) -> None:
    dates = [FIRST_DAY + timedelta(days=n) for n in range(DAYS)]
    answers = []
    for text, schedule in KEPT.items():
        for side, rule in [("dateutil, kept", schedule), ("dateutil, made", MADE[text])]:

            def all_of_them(rule=rule):
                for on in dates:
                    rule(on, TOTAL)

            figure(f"schedule of `{text}`", side, median(all_of_them, 7) / DAYS)
            assert [rule(on, TOTAL) for on in dates] == [schedule(on, TOTAL) for on in dates]
        for on in dates:
            for part in schedule(on, TOTAL):
                answers.append(",".join([text, str(on), *map(str, part)]))
    # The least that Python can do for `net 30`: no months, no discount, no peer at all.
    month = timedelta(days=30)

    def plain():
        for on in dates:
            [(on + month, TOTAL)]

    figure("schedule of `net 30`", "timedelta", median(plain, 7) / DAYS)
    write(folder, "terms-dateutil.csv", answers)


# Aging.


def buckets(due: str, amount: str, day) -> str:
    """The sums by bucket; `day` writes the day so many days before the one asked about."""
    edges = [f"{due} >= {day(0)}"]
    for newer, older in zip(EDGES, EDGES[1:]):
        edges.append(f"{due} >= {day(older)} AND {due} < {day(newer)}")
    edges.append(f"{due} < {day(EDGES[-1])}")
    sums = [f"SUM({amount}) FILTER (WHERE {edge}) AS b{n}" for n, edge in enumerate(edges)]
    return ", ".join(sums)


def kept(question: str, columns: str) -> str:
    """The whole answer made, and left in the engine: one row of sums of it crosses to Python."""
    return f"SELECT COUNT(*), {columns} FROM ({question})"


ALL_SUMS = ", ".join(f"SUM(b{n})" for n in range(5))


def in_sqlite(folder: Path) -> None:
    with open(folder / "rows.csv", newline="", encoding="ascii") as file:
        rows = [
            (customer, currency, date.fromisoformat(due).toordinal(), int(amount.replace(".", "")))
            for customer, currency, due, amount in list(csv.reader(file))[1:]
        ]
    count = len(rows)
    store = sqlite3.connect(":memory:")
    store.execute("PRAGMA temp_store = MEMORY")
    store.execute("PRAGMA cache_size = -1000000")
    columns = "(customer TEXT, currency TEXT, due INTEGER, cents INTEGER)"
    store.execute(f"CREATE TABLE items {columns}")
    start = clock()
    with store:
        store.executemany("INSERT INTO items VALUES (?, ?, ?, ?)", rows)
    figure("making 1M rows ready", "SQLite, from tuples", (clock() - start) / count)

    def question(table: str) -> str:
        sums = buckets("due", "cents", lambda days: AS_OF.toordinal() - days)
        return f"SELECT customer, currency, {sums} FROM {table} GROUP BY customer, currency"

    def timed(side: str, sql: str, repeats: int = REPEATS) -> None:
        seconds = median(lambda: store.execute(sql).fetchall(), repeats)
        figure("aging 1M items", side, seconds / count)

    # Once, for it sorts all rows: seconds.
    timed("SQLite, no index", kept(question("items"), ALL_SUMS), 1)
    start = clock()
    store.execute("CREATE INDEX by_customer ON items (customer, currency, due, cents)")
    store.execute("ANALYZE")
    figure("making 1M rows ready", "SQLite, its index", (clock() - start) / count)
    timed("SQLite, index", kept(question("items"), ALL_SUMS))
    timed("SQLite, index, rows to Python", question("items"))

    def amount(cents) -> str:
        return f"{(cents or 0) // 100}.{(cents or 0) % 100:02}"

    answers = sorted(store.execute(question("items")).fetchall())
    lines = [",".join([c, y, *map(amount, sums)]) for c, y, *sums in answers]
    write(folder, "aging-sqlite.csv", lines)

    # Whole numbers for customers and currencies: the host keeps their names elsewhere.
    store.execute(
        "CREATE TABLE numbers AS SELECT CAST(substr(customer, 5) AS INTEGER) AS customer, "
        "CASE currency WHEN 'EUR' THEN 0 WHEN 'USD' THEN 1 ELSE 2 END AS currency, due, cents "
        "FROM items"
    )
    store.execute("CREATE INDEX numbers_by ON numbers (customer, currency, due, cents)")
    store.execute("ANALYZE")
    timed("SQLite, index, numbered customers", kept(question("numbers"), ALL_SUMS))
    store.close()


def in_duckdb(folder: Path) -> None:
    store = duckdb.connect()
    store.execute("SET threads = 1")
    columns = "{customer: 'VARCHAR', currency: 'VARCHAR', due: 'DATE', amount: 'DECIMAL(18,2)'}"
    source = f"read_csv('{folder / 'rows.csv'}', header = true, columns = {columns})"
    start = clock()
    store.execute(f"CREATE TABLE items AS SELECT * FROM {source}")
    (count,) = store.execute("SELECT COUNT(*) FROM items").fetchone()
    figure("making 1M rows ready", "DuckDB, from CSV", (clock() - start) / count)
    for column in ["customer", "currency"]:
        names = f"SELECT DISTINCT {column} FROM items ORDER BY 1"
        store.execute(f"CREATE TYPE {column} AS ENUM ({names})")
    store.execute(
        "CREATE TABLE named AS SELECT customer::customer AS customer, "
        "currency::currency AS currency, due, amount FROM items"
    )

    def day(days: int) -> str:
        return f"DATE '{AS_OF - timedelta(days=days)}'"

    def question(table: str) -> str:
        sums = buckets("due", "amount", day)
        return f"SELECT customer, currency, {sums} FROM {table} GROUP BY customer, currency"

    def by_bucket(table: str) -> str:
        edges = [f"WHEN due >= {day(edge)} THEN {n}" for n, edge in enumerate(EDGES)]
        bucket = f"CASE {' '.join(edges)} ELSE 4 END"
        return (
            f"SELECT customer, currency, {bucket} AS bucket, SUM(amount) AS b FROM {table} "
            "GROUP BY customer, currency, bucket"
        )

    def timed(side: str, sql: str) -> None:
        seconds = median(lambda: store.execute(sql).fetchall())
        figure("aging 1M items", side, seconds / count)

    for table, kind in [("items", "text"), ("named", "enum")]:
        timed(f"DuckDB, {kind} customers", kept(question(table), ALL_SUMS))
        timed(f"DuckDB, {kind} customers, by bucket", kept(by_bucket(table), "SUM(b)"))
    timed("DuckDB, text customers, rows to Python", question("items"))
    answers = sorted(store.execute(question("items")).fetchall())
    lines = [
        ",".join([c, y, *(f"{amount or Decimal(0):.2f}" for amount in sums)])
        for c, y, *sums in answers
    ]
    write(folder, "aging-duckdb.csv", lines)
    store.close()


def write(folder: Path, name: str, lines: list[str]) -> None:
    (folder / name).write_text("".join(f"{line}\n" for line in lines), encoding="ascii", newline="")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
