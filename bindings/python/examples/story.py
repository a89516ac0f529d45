"""The short story of an invoice: issued, paid short, asked about, and its payment bounced."""

# [story]
from datetime import date

import duly

ledger = duly.Ledger()


def post(recorded: date, fact: duly.Fact) -> None:
    ledger.post(duly.Entry(recorded, fact))


# 15 January: 1,000.00 EUR, less 2 % within 10 days, else due in 30.
invoice = duly.Invoice("INV-1", "ACME", date(2026, 1, 15), duly.Money("1000.00", "EUR"))
post(date(2026, 1, 15), invoice.with_terms("2/10 net 30"))

# 25 January: 900.00 comes in, which the ledger hears of on the 27th.
paid = duly.Payment("PAY-1", date(2026, 1, 25), duly.Money("900.00", "EUR"), customer="ACME")
post(date(2026, 1, 27), paid)
post(date(2026, 1, 27), duly.Application("APP-1", "PAY-1", "INV-1", paid.amount, paid.value_date))

# What is owed on 31 March, and how late it is.
item, = ledger.as_of(date(2026, 3, 31))
print(f"{item.id.text()}: {item.open:,} open, {item.days_past_due(date(2026, 3, 31))} days late")
assert str(item.open) == "100.00 EUR"

# What was owed on 26 January, as it was known on that evening: all of it.
item, = ledger.as_known(date(2026, 1, 26), date(2026, 1, 26))
print(f"As known on 26 January: {item.open:,}")
assert item.open == invoice.total

# The customer's statement of January, movement by movement.
statement = ledger.activity_statement("ACME", date(2026, 1, 1), date(2026, 1, 31))
for line in statement.currencies[0].lines:
    print(f"{line.date}  {line.entry:6} {line.amount:>12,}  {line.balance:>12,}")

# 2 April: the payment bounced. What it settled is owed again, and stays told.
post(date(2026, 4, 2), duly.Reversal("REV-1", "PAY-1", date(2026, 4, 2), reason="no funds"))
status = ledger.status("INV-1", date(2026, 4, 2))
print(f"After the bounce: {status.summary}, {status.open:,}")
assert ledger.as_of(date(2026, 3, 31)).open_items()[0].open == duly.Money("100.00", "EUR")

# What cannot be is refused, with a code to branch on.
try:
    post(date(2026, 4, 2), duly.Reversal("REV-2", "PAY-9", date(2026, 4, 2)))
except duly.LedgerError as error:
    print(error)
    assert (error.code, error.field) == ("ledger.unknown_id", "of")
# [end]
