//! Credit notes, as on paper: the amount counts without its sign.

use duly::{CreditNote, CreditReason, DocumentId};

use crate::{
    field::{Field, FileKind},
    input::Cells,
    problem::Problem,
    rows::{Dated, Desk, What},
};

pub(super) fn take(desk: &mut Desk<'_>, cells: &Cells<'_>) -> Result<(), Problem> {
    let id: DocumentId = cells.id(Field::CreditNoteId)?;
    let customer = cells.customer()?;
    let posting_date = cells.date(Field::PostingDate)?;
    let date = match cells.date(Field::Date)?.or(posting_date) {
        Some(date) => date,
        None => cells.needed_date(Field::Date)?,
    };
    let mut note = CreditNote::new(id.clone(), customer, date, cells.money()?.abs());
    note.creditor = cells.parsed(Field::Creditor)?.unwrap_or_default();
    note.posting_date = posting_date;
    if let Some(list) = cells.text(Field::References)? {
        let ids = list.split([' ', ';', '|', ',']).filter(|id| !id.is_empty());
        let ids = ids
            .map(|id| id.parse().map_err(|error| Problem::of_library(&error, Field::References)));
        note.references = ids.collect::<Result<_, _>>()?;
    }
    note.reason = reason(desk, cells)?;
    let posted = posting_date.unwrap_or(date);
    let recorded = cells.date(Field::RecordedDate)?.unwrap_or(posted);
    desk.remember(&id, Dated { earliest: posted, recorded });
    desk.post(recorded, FileKind::CreditNotes, What::Fact(note.into()));
    Ok(())
}

const REASONS: [(&str, CreditReason); 6] = [
    ("other", CreditReason::Other),
    ("return", CreditReason::Return),
    ("correction", CreditReason::Correction),
    ("allowance", CreditReason::Allowance),
    ("dispute", CreditReason::Dispute),
    ("cancellation", CreditReason::Cancellation),
];

fn reason(desk: &mut Desk<'_>, cells: &Cells<'_>) -> Result<CreditReason, Problem> {
    let Some(text) = cells.text(Field::Reason)? else { return Ok(CreditReason::Other) };
    let found = REASONS.iter().find(|(word, _)| text.eq_ignore_ascii_case(word));
    if let Some((_, reason)) = found {
        return Ok(*reason);
    }
    let words = REASONS.map(|(word, _)| word).join(", ");
    let odd = Problem::new("odd.reason", Field::Reason, text, &format!("one of {words}"));
    let message = format!("{}: taken as `other`", odd.message);
    desk.warn(odd.with_message(message));
    Ok(CreditReason::Other)
}
