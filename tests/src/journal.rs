//! The journal, the revaluation and the tie, asked of a ledger within a story.

use std::collections::BTreeMap;

use duly::{
    ClosingRates, ControlLine, Currency, Date, Journal, JournalOptions, Known, Ledger, Posting,
    PostingLine, Revaluation, Tie, parse_decimal,
};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::Answer;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskedJournal {
    entries: Option<(u64, u64)>,
    from: Option<String>,
    to: Option<String>,
    #[serde(default)]
    known: Known,
    #[serde(default)]
    base: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskedRevaluation {
    date: String,
    currency: String,
    rates: BTreeMap<String, String>,
    #[serde(default)]
    known: Known,
    base: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskedTie {
    from: String,
    to: String,
    #[serde(default)]
    known: Known,
    lines: Vec<ControlLine>,
}

fn options(base: &BTreeMap<String, String>) -> duly::Result<JournalOptions> {
    let own = |(creditor, currency): (&String, &String)| {
        Ok((creditor.parse()?, Currency::parse(currency)?))
    };
    Ok(JournalOptions { base: base.iter().map(own).collect::<duly::Result<_>>()? })
}

pub(crate) fn journal(ledger: &Ledger, asked: &AskedJournal) -> Answer {
    let options = options(&asked.base)?;
    let journal = match asked.entries {
        Some((first, last)) => Journal::of_entries(ledger, first..=last, &options)?,
        None => {
            let day = |text: &Option<String>| text.as_deref().unwrap_or_default().parse::<Date>();
            let period = day(&asked.from)?..=day(&asked.to)?;
            Journal::of_period(ledger, period, asked.known, &options)?
        }
    };
    let postings: Vec<Value> = journal.postings.iter().map(posting).collect();
    Ok(json!({
        "postings": postings,
        "without_rate": journal.without_rate,
        "nothing_to_post": journal.nothing_to_post,
    }))
}

fn posting(posting: &Posting) -> Value {
    let lines: Vec<Value> = posting.lines.iter().map(line).collect();
    json!({
        "entry": posting.entry,
        "date": posting.date,
        "creditor": posting.creditor,
        "currency": posting.currency,
        "lines": lines,
    })
}

fn line(line: &PostingLine) -> Value {
    let mut told = json!({
        "role": line.role,
        "customer": line.customer,
        "amount": line.amount.amount().to_string(),
    });
    if let Some(base) = line.base {
        told["base"] = base.amount().to_string().into();
    }
    told
}

pub(crate) fn revaluation(ledger: &Ledger, asked: &AskedRevaluation) -> Answer {
    let rate = |(currency, rate): (&String, &String)| {
        Ok((Currency::parse(currency)?, parse_decimal(rate)?))
    };
    let rates = asked.rates.iter().map(rate).collect::<duly::Result<_>>()?;
    let base = Currency::parse(&asked.currency)?;
    let rates = ClosingRates { base, date: asked.date.parse()?, rates };
    let revaluation = Revaluation::of(ledger, asked.known, &rates, &options(&asked.base)?)?;
    let row = |row: &duly::RevaluationRow| {
        json!({
            "creditor": row.creditor,
            "role": row.role,
            "customer": row.customer,
            "open": row.open.amount().to_string(),
            "currency": row.open.currency(),
            "booked": row.booked.amount().to_string(),
            "closing": row.closing.amount().to_string(),
        })
    };
    let rows: Vec<Value> = revaluation.rows.iter().map(row).collect();
    let without: Vec<String> = revaluation.without_rate.iter().map(ToString::to_string).collect();
    let total = revaluation.total.amount().to_string();
    Ok(json!({"rows": rows, "total": total, "without_rate": without}))
}

pub(crate) fn tie(ledger: &Ledger, asked: &AskedTie) -> Answer {
    let period = asked.from.parse()?..=asked.to.parse()?;
    let tie = Tie::of(ledger, period, asked.known, &asked.lines)?;
    let row = |row: &duly::TieRow| {
        let differences = row.differences.iter().map(|one| {
            json!({
                "entry": one.entry,
                "subledger": one.subledger.amount().to_string(),
                "control": one.control.amount().to_string(),
            })
        });
        json!({
            "creditor": row.creditor,
            "currency": row.currency,
            "subledger": row.subledger.amount().to_string(),
            "control": row.control.amount().to_string(),
            "differences": differences.collect::<Vec<Value>>(),
        })
    };
    Ok(tie.rows.iter().map(row).collect())
}
