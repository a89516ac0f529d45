//! A story: entries posted to one ledger and questions between them, each step answered in turn.
//! What is refused is an answer too, and the story goes on.

use duly::{
    Date, DocumentId, Entry, ItemChange, Known, Ledger, OpenItem, PositionQuery, PostDatedReceipt,
    RollForward, RollForwardRow, Statement, StatementAccount,
};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    Answer, Fault,
    journal::{self, AskedJournal, AskedRevaluation, AskedTie},
    read,
    reading::{self, AskedAccount, AskedAllocation, AskedForward, AskedOpenItems},
    written,
};

pub(crate) fn ledger_story(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        steps: Vec<Step>,
    }
    let mut ledger = Ledger::new();
    let answer = |step: &Step| match step.take(&mut ledger) {
        Err(Fault::Refused(error)) => Ok(refused(&error)),
        answer => answer,
    };
    let answers: Result<Vec<Value>, Fault> =
        read::<Input>(input)?.steps.iter().map(answer).collect();
    Ok(json!({"answers": answers?}))
}

fn refused(error: &duly::Error) -> Value {
    match error.date() {
        Some(date) => json!({"error": {"code": error.code(), "date": date}}),
        None => json!({"error": {"code": error.code()}}),
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Step {
    Post(Value),
    OpenItems(Asked),
    Status(AskedStatus),
    ChangedSince(AskedChange),
    Aging(Value),
    RollForward(AskedPeriod),
    ActivityStatement(AskedStatement),
    OpenItemStatement(AskedOpenItems),
    BalanceForwardStatement(AskedForward),
    Balance(AskedAccount),
    Allocate(AskedAllocation),
    PostDated(Asked),
    Journal(AskedJournal),
    Revaluation(AskedRevaluation),
    Tie(AskedTie),
}

/// A day, and how much of the log counts.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    as_of: String,
    #[serde(default)]
    known: Known,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AskedStatus {
    document: String,
    as_of: String,
    #[serde(default)]
    known: Known,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AskedChange {
    since: Known,
    as_of: String,
}

/// A period, both days inclusive.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AskedPeriod {
    from: String,
    to: String,
    #[serde(default)]
    known: Known,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AskedStatement {
    creditor: String,
    customer: String,
    from: String,
    to: String,
    #[serde(default)]
    known: Known,
}

impl Step {
    fn take(&self, ledger: &mut Ledger) -> Answer {
        match self {
            Self::Post(entry) => post(ledger, entry),
            Self::OpenItems(Asked { as_of, known }) => {
                let position = ledger.as_known(*known, as_of.parse()?)?;
                Ok(position.open_items().iter().map(open_item).collect::<Result<_, _>>()?)
            }
            Self::Status(AskedStatus { document, as_of, known }) => {
                status(ledger, &document.parse()?, *known, as_of.parse()?)
            }
            Self::ChangedSince(AskedChange { since, as_of }) => {
                let changes = ledger.changed_since(*since, as_of.parse()?)?;
                Ok(changes.iter().map(change).collect())
            }
            Self::Aging(asked) => reading::ledger_aging(ledger, asked),
            Self::RollForward(AskedPeriod { from, to, known }) => {
                let period = from.parse()?..=to.parse()?;
                let rows = RollForward::of(ledger, period, *known)?.rows;
                let rows: Result<Vec<Value>, Fault> = rows.iter().map(roll_forward_row).collect();
                Ok(json!({"rows": rows?}))
            }
            Self::ActivityStatement(asked) => {
                let (creditor, customer) = (asked.creditor.parse()?, asked.customer.parse()?);
                let period = asked.from.parse()?..=asked.to.parse()?;
                let statement =
                    Statement::activity(ledger, &creditor, &customer, period, asked.known)?;
                let told = |account: &&StatementAccount| {
                    reading::has_movements(account) || !account.opening.is_zero()
                };
                Ok(statement.currencies.iter().filter(told).map(statement_account).collect())
            }
            Self::OpenItemStatement(asked) => reading::open_item_statement(ledger, asked),
            Self::BalanceForwardStatement(asked) => {
                reading::balance_forward_statement(ledger, asked)
            }
            Self::Balance(asked) => reading::balance(ledger, asked),
            Self::Allocate(asked) => reading::ledger_allocate(ledger, asked),
            Self::PostDated(Asked { as_of, known }) => {
                let (post_dated, known, date) = (true, *known, as_of.parse::<Date>()?);
                let query = PositionQuery { post_dated, known, ..PositionQuery::from(date) };
                let position = ledger.position(query)?;
                let told = position.post_dated().unwrap_or_default().iter().map(post_dated_receipt);
                Ok(told.collect())
            }
            Self::Journal(asked) => journal::journal(ledger, asked),
            Self::Revaluation(asked) => journal::revaluation(ledger, asked),
            Self::Tie(asked) => journal::tie(ledger, asked),
        }
    }
}

fn post_dated_receipt(receipt: &PostDatedReceipt) -> Value {
    json!({
        "payment": receipt.id,
        "customer": receipt.customer,
        "currency": receipt.amount.currency(),
        "value_date": receipt.value_date,
        "posting_date": receipt.posting_date,
        "amount": receipt.amount.amount().to_string(),
        "counted": receipt.counted,
    })
}

/// An entry comes as the ledger writes it, without the version of the schema.
fn post(ledger: &mut Ledger, entry: &Value) -> Answer {
    let mut line = entry.clone();
    line["v"] = json!(duly::SCHEMA_VERSION);
    let posted = ledger.post(Entry::from_line(&line.to_string())?)?;
    written(posted)
}

fn open_item(item: &OpenItem) -> Answer {
    Ok(json!({
        "item": item.id.to_string(),
        "customer": item.customer,
        "kind": written(item.kind)?,
        "due": item.due,
        "original": item.original.amount().to_string(),
        "open": item.open.amount().to_string(),
        "currency": item.open.currency(),
    }))
}

fn status(ledger: &Ledger, document: &DocumentId, known: Known, as_of: Date) -> Answer {
    let status = ledger.status(document, known, as_of)?;
    let by = status.settled_by;
    let text = |money: duly::Money| money.amount().to_string();
    Ok(json!({
        "lifecycle": written(status.lifecycle)?,
        "settlement": written(status.settlement)?,
        "past_due": status.past_due,
        "days_past_due": status.days_past_due,
        "open": text(status.open),
        "summary": written(status.summary)?,
        "settled_by": {
            "cash": text(by.cash),
            "credit": text(by.credit),
            "discount": text(by.discount),
            "tolerance": text(by.tolerance),
            "withholding": text(by.withholding),
            "write_off": text(by.write_off),
            "moved": text(by.moved),
            "before_take_over": text(by.before_take_over),
        },
    }))
}

fn change(change: &ItemChange) -> Value {
    let open = |item: &Option<OpenItem>| item.as_ref().map(|item| item.open.amount().to_string());
    json!({
        "item": change.item.to_string(),
        "before": open(&change.before),
        "after": open(&change.after),
        "entries": change.entries,
    })
}

/// The columns that are not zero. Advances are payments to the vectors, and stand apart here.
fn roll_forward_row(row: &RollForwardRow) -> Answer {
    let amounts = &row.amounts;
    let columns = [
        ("taken_over", amounts.taken_over),
        ("invoices", amounts.invoices),
        ("debit_notes", amounts.debit_notes),
        ("charges", amounts.charges),
        ("payments", amounts.payments.plus(amounts.advances)?),
        ("payments_reversed", amounts.payments_reversed),
        ("refunds", amounts.refunds),
        ("credit_notes", amounts.credit_notes),
        ("discounts", amounts.discounts),
        ("tolerance", amounts.tolerance),
        ("withholding", amounts.withholding),
        ("write_offs", amounts.write_offs),
        ("reversals", amounts.adjustments_reversed),
        ("transfers", amounts.transfers),
        ("conversions", amounts.conversions),
    ];
    let text = |money: &duly::Money| Value::String(money.amount().to_string());
    let moved = columns.iter().filter(|(_, amount)| !amount.is_zero());
    let moved: serde_json::Map<String, Value> =
        moved.map(|(name, amount)| ((*name).to_owned(), text(amount))).collect();
    Ok(json!({
        "creditor": row.creditor,
        "customer": row.customer,
        "currency": row.currency,
        "opening": text(&amounts.opening),
        "columns": moved,
        "closing": text(&amounts.closing),
    }))
}

fn statement_account(account: &StatementAccount) -> Value {
    json!({
        "currency": account.currency,
        "opening": account.opening.amount().to_string(),
        "movements": reading::movements(&account.lines),
        "closing": account.closing.amount().to_string(),
    })
}
