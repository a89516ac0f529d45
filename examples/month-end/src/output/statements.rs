//! `statements.csv` and `statements.json`: to each customer, what is open item by item, and in the
//! second also what moved each (R1).
//!
//! The column `balance` is the proof: it adds up the items of a customer and currency, and its last
//! line is the customer's total in `aging.csv`. Nobody is sent a statement of unidentified cash,
//! but its items are listed all the same, so that nothing is missing.

use std::io::{self, Write};

use duly::{
    CreditorId, CustomerId, Date, DocumentKind, ItemId, Ledger, Money, OpenItem, PositionQuery,
    StatementItem, StatementOptions,
};

use crate::{
    closing::{Closing, creditor_text},
    output::sheet::Sheet,
};

const HEADER: [&str; 14] = [
    "customer",
    "currency",
    "document",
    "installment",
    "part",
    "kind",
    "date",
    "due_date",
    "days_past_due",
    "original",
    "settled",
    "open",
    "disputed",
    "balance",
];

pub(super) fn write(
    rows: &mut dyn Write,
    list: &mut dyn Write,
    (closing, ledger): (&Closing, &Ledger),
) -> io::Result<()> {
    let front = closing.has_creditor.then_some("creditor");
    let mut sheet = Sheet::new(rows, front.into_iter().chain(HEADER))?;
    let policy = &closing.aging.policy;
    let (buckets, unapplied) = (policy.buckets.clone(), policy.unapplied);
    let options = StatementOptions { buckets, unapplied, ..StatementOptions::default() };
    let mut accounts: Vec<(&CreditorId, Option<&CustomerId>)> =
        closing.aging.rows.iter().map(|row| (&row.creditor, row.customer.as_ref())).collect();
    accounts.dedup();
    list.write_all(b"[")?;
    let mut first = true;
    for (creditor, customer) in accounts {
        let Some(customer) = customer else {
            unidentified(&mut sheet, closing, creditor)?;
            continue;
        };
        let query = PositionQuery {
            known: closing.position.known(),
            customer: Some(customer.clone()),
            entries: true,
            ..PositionQuery::from(closing.as_of)
        };
        let position = ledger.position(query).map_err(io::Error::other)?;
        let statement = position.statement(creditor, customer, &options);
        let statement = statement.map_err(io::Error::other)?;
        list.write_all(if first { b"\n" } else { b",\n" })?;
        first = false;
        serde_json::to_writer(&mut *list, &statement)?;
        for account in &statement.currencies {
            let mut balance = Money::zero(account.currency);
            for item in &account.items {
                balance = balance.plus(item.open).map_err(io::Error::other)?;
                let whose = (closing, creditor, Some(customer));
                row(&mut sheet, whose, &Shown::from(item), balance)?;
            }
        }
    }
    list.write_all(b"\n]\n")?;
    sheet.finish()
}

/// The cash of unknown payers, currency by currency as it came.
fn unidentified(
    sheet: &mut Sheet<&mut dyn Write>,
    closing: &Closing,
    creditor: &CreditorId,
) -> io::Result<()> {
    let mut items = closing.position.account(creditor, None);
    items.sort_by_key(|item| item.open.currency());
    let mut balance: Option<Money> = None;
    for item in items {
        let before = balance.filter(|sum| sum.currency() == item.open.currency());
        let before = before.unwrap_or_else(|| Money::zero(item.open.currency()));
        let sum = before.plus(item.open).map_err(io::Error::other)?;
        balance = Some(sum);
        row(sheet, (closing, creditor, None), &Shown::open(item)?, sum)?;
    }
    Ok(())
}

/// What a line shows of an item.
struct Shown<'a> {
    id: &'a ItemId,
    kind: DocumentKind,
    date: Option<Date>,
    due: Option<Date>,
    days_past_due: i32,
    original: Money,
    settled: Money,
    open: Money,
    disputed: Money,
}

impl<'a> From<&'a StatementItem> for Shown<'a> {
    fn from(item: &'a StatementItem) -> Self {
        Self {
            id: &item.id,
            kind: item.kind,
            date: item.invoice_date,
            due: item.due,
            days_past_due: item.days_past_due,
            original: item.original,
            settled: item.settled,
            open: item.open,
            disputed: item.disputed,
        }
    }
}

impl<'a> Shown<'a> {
    fn open(item: &'a OpenItem) -> io::Result<Self> {
        Ok(Self {
            id: &item.id,
            kind: item.kind,
            date: item.invoice_date,
            due: item.due,
            days_past_due: 0,
            original: item.original,
            settled: item.original.minus(item.open).map_err(io::Error::other)?,
            open: item.open,
            disputed: Money::zero(item.open.currency()),
        })
    }
}

fn row(
    sheet: &mut Sheet<&mut dyn Write>,
    (closing, creditor, customer): (&Closing, &CreditorId, Option<&CustomerId>),
    item: &Shown<'_>,
    balance: Money,
) -> io::Result<()> {
    if closing.has_creditor {
        sheet.cell(creditor_text(creditor))?;
    }
    sheet.cell(customer.map_or("", CustomerId::as_str))?;
    sheet.cell(item.open.currency().code())?;
    sheet.cell(item.id.document.as_str())?;
    sheet.cell(item.id.installment.to_string())?;
    sheet.cell(item.id.part.to_string())?;
    sheet.cell(item.kind.as_str())?;
    for date in [item.date, item.due] {
        sheet.cell(date.map(|date| date.to_string()).unwrap_or_default())?;
    }
    sheet.cell(item.days_past_due.to_string())?;
    for amount in [item.original, item.settled, item.open, item.disputed, balance] {
        sheet.amount(amount)?;
    }
    sheet.end()
}
