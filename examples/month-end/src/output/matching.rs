//! `matching.csv`: a row for each share of a receipt, and one for a receipt without any;
//! `matching.json`: the library's own answers.

use std::io::{self, Write};

use duly::{MatchGrade, MatchProposal};
use serde::Serialize;

use crate::{
    closing::{Closing, creditor_text},
    matching::Matching,
    output::sheet::Sheet,
};

pub(super) fn csv(out: &mut dyn Write, closing: &Closing, matching: &Matching) -> io::Result<()> {
    let front = closing.has_creditor.then_some("creditor");
    let mut sheet = Sheet::new(
        out,
        front.into_iter().chain([
            "receipt",
            "value_date",
            "customer",
            "currency",
            "amount",
            "grade",
            "score",
            "strategy",
            "party",
            "amount_fit",
            "unique",
            "item",
            "share",
            "discount",
            "unapplied",
        ]),
    )?;
    for (receipt, proposal) in &matching.rows {
        // A row at least, so that no receipt is missing.
        for number in 0..proposal.shares.len().max(1) {
            let share = proposal.shares.get(number);
            if closing.has_creditor {
                sheet.cell(creditor_text(&receipt.creditor))?;
            }
            sheet.cell(receipt.id.as_str())?;
            sheet.cell(receipt.value_date.to_string())?;
            sheet.cell(proposal.customer.as_ref().map_or("", |customer| customer.as_str()))?;
            sheet.cell(receipt.amount.currency().code())?;
            sheet.amount(receipt.amount)?;
            sheet.cell(word(&proposal.grade)?)?;
            sheet.cell(proposal.score.to_string())?;
            sheet.cell(word(&proposal.strategy)?)?;
            sheet.cell(word(&proposal.evidence.party)?)?;
            sheet.cell(word(&proposal.evidence.amount)?)?;
            sheet.cell(if proposal.evidence.unique { "yes" } else { "no" })?;
            match share {
                Some(share) => {
                    sheet.cell(share.item.to_string())?;
                    sheet.amount(share.amount)?;
                    sheet.amount(share.discount)?;
                }
                None => {
                    for _ in 0..3 {
                        sheet.cell("")?;
                    }
                }
            }
            sheet.amount(proposal.unapplied)?;
            sheet.end()?;
        }
    }
    sheet.finish()
}

/// The word of the JSON form; blank where there is none.
fn word(value: &impl Serialize) -> io::Result<String> {
    let value = serde_json::to_value(value)?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

pub(super) fn json(out: &mut dyn Write, matching: &Matching) -> io::Result<()> {
    let all: Vec<&MatchProposal> = matching.rows.iter().map(|(_, proposal)| proposal).collect();
    super::json(out, &all)
}

/// One line for the terminal.
pub(crate) fn told(out: &mut dyn Write, matching: &Matching) -> io::Result<()> {
    let count = |grade: MatchGrade| {
        matching.rows.iter().filter(|(_, proposal)| proposal.grade == grade).count()
    };
    writeln!(
        out,
        "\n{} receipts matched: {} automatic, {} suggested, {} not",
        matching.rows.len(),
        count(MatchGrade::Automatic),
        count(MatchGrade::Suggested),
        count(MatchGrade::Unmatched),
    )
}
