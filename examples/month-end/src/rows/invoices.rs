//! Invoices, and what real invoice files hold besides: settlements and negative amounts.

use duly::{CreditNote, Date, DocumentId, Invoice, Schedule};

use crate::{
    field::{Field, FileKind},
    input::Cells,
    problem::Problem,
    rows::{Dated, Desk, What, settlement::Settlement},
};

pub(super) fn take(desk: &mut Desk<'_>, cells: &Cells<'_>) -> Result<(), Problem> {
    let id: DocumentId = cells.id(Field::InvoiceId)?;
    let customer = cells.customer()?;
    let creditor = cells.parsed(Field::Creditor)?.unwrap_or_default();
    let posting_date = cells.date(Field::PostingDate)?;
    // Books that know only when they took an invoice mean that day.
    let date = match cells.date(Field::InvoiceDate)?.or(posting_date) {
        Some(date) => date,
        None => cells.needed_date(Field::InvoiceDate)?,
    };
    let due = cells.date(Field::DueDate)?;
    let settled = cells.date(Field::SettledDate)?;
    let posted = posting_date.unwrap_or(date);
    let recorded = cells.date(Field::RecordedDate)?.unwrap_or(posted);
    let total = cells.money()?;
    if let Some(due) = due.filter(|due| *due < date) {
        let expected = format!("on or after {date}");
        let odd = Problem::new("odd.due_early", Field::DueDate, &due.to_string(), &expected);
        let message = format!("`{id}` is due on {due}, before its date {date}: taken as it is");
        desk.warn(odd.with_message(message));
    }
    let (rank, fact) = if total.is_negative() {
        let found = total.amount().to_string();
        let odd = Problem::new("odd.negative_invoice", Field::Amount, &found, "zero or above");
        desk.warn(odd.with_message(format!("`{id}` is over {total}: taken as a credit note")));
        let mut note = CreditNote::new(id.clone(), customer, date, total.abs());
        note.creditor = creditor;
        note.posting_date = posting_date;
        note.schedule = due.map(|due| Schedule::single(due, total.abs()));
        (FileKind::CreditNotes, note.into())
    } else {
        let mut invoice = Invoice::new(id.clone(), customer, date, total);
        invoice.creditor = creditor;
        invoice.posting_date = posting_date;
        (FileKind::Invoices, with_due(desk, cells, invoice, due)?.into())
    };
    desk.remember(&id, Dated { earliest: posted, recorded });
    let settlement = match settled {
        Some(day) => Settlement::of(desk, &fact, (posted, recorded), day)?,
        None => None,
    };
    desk.post(recorded, rank, What::Fact(fact));
    if let Some(settlement) = settlement {
        settlement.post(desk);
    }
    Ok(())
}

/// When the invoice is due: on the day the row names, else by its terms, else at once.
fn with_due(
    desk: &mut Desk<'_>,
    cells: &Cells<'_>,
    invoice: Invoice,
    due: Option<Date>,
) -> Result<Invoice, Problem> {
    let by_terms = |invoice: Invoice, terms| {
        let found = invoice.with_terms(terms);
        found.map_err(|error| Problem::of_library(&error, Field::Terms))
    };
    let Some(due) = due else {
        return match cells.text(Field::Terms)? {
            Some(text) => by_terms(invoice, desk.terms(text)?),
            None => Ok(invoice),
        };
    };
    // Terms beside a due date are of use for their discounts only, and only where they agree.
    let Some(text) = cells.said(Field::Terms)? else { return Ok(invoice.due_on(due)) };
    let why = match desk.terms(text).and_then(|terms| by_terms(invoice.clone(), terms)) {
        Ok(whole) => {
            let dues = whole.schedule.iter().flat_map(|schedule| &schedule.installments);
            let dues: Vec<Date> = dues.map(|part| part.due).collect();
            if dues == [due] {
                return Ok(whole);
            }
            let dues: Vec<String> = dues.iter().map(Date::to_string).collect();
            format!("terms `{text}` give {}", dues.join(" and "))
        }
        Err(problem) => problem.message,
    };
    let odd = Problem::new("odd.terms", Field::Terms, text, "terms that give the due date");
    let message = format!("`{}` is due on {due} as the row says; {why}", invoice.id);
    desk.warn(odd.with_message(message));
    Ok(invoice.due_on(due))
}
