//! What settles what.

use duly::DocumentId;

use crate::{
    field::{Field, FileKind},
    input::Cells,
    problem::Problem,
    rows::{ApplicationRow, Desk, What},
};

pub(super) fn take(desk: &mut Desk<'_>, cells: &Cells<'_>) -> Result<(), Problem> {
    let document = |field, expected| -> Result<DocumentId, Problem> {
        let text = cells.needed(field, expected)?;
        text.parse().map_err(|error| Problem::of_library(&error, field))
    };
    let credit = document(Field::PaymentId, "the id of a payment or a credit note")?;
    let debit = document(Field::InvoiceId, "the id of an invoice")?;
    let amount = cells.number(Field::Amount)?;
    let amount = amount.ok_or_else(|| Problem::missing(Field::Amount, "a plain decimal"))?;
    let both = [desk.dated(&credit), desk.dated(&debit)];
    let earliest = both.iter().flatten().map(|dated| dated.earliest).max();
    let documents = both.iter().flatten().map(|dated| dated.recorded).max();
    let date = match (cells.date(Field::ApplicationDate)?, earliest) {
        (None, None) => cells.needed_date(Field::ApplicationDate)?,
        (None, Some(earliest)) => earliest,
        (Some(date), Some(earliest)) if date < earliest => {
            let (found, expected) = (date.to_string(), format!("on or after {earliest}"));
            let odd = Problem::new("odd.applied_early", Field::ApplicationDate, &found, &expected);
            let message = format!(
                "`{credit}` was applied to `{debit}` on {date}, before both were in the books: \
                 applied on {earliest}"
            );
            desk.warn(odd.with_message(message));
            earliest
        }
        (Some(date), _) => date,
    };
    // Where the row does not say, nobody can have recorded it before the documents it names.
    let recorded = match cells.date(Field::RecordedDate)? {
        Some(recorded) => recorded,
        None => documents.map_or(date, |documents| documents.max(date)),
    };
    let row = ApplicationRow {
        id: cells.id(Field::ApplicationId)?,
        credit,
        debit,
        installment: installment(cells)?,
        amount,
        currency: cells.currency()?,
        date,
        line: cells.parsed(Field::Line)?,
    };
    desk.post(recorded, FileKind::Applications, What::Apply(Box::new(row)));
    Ok(())
}

pub(super) fn installment(cells: &Cells<'_>) -> Result<Option<u32>, Problem> {
    let Some(text) = cells.text(Field::Installment)? else { return Ok(None) };
    let number = text.parse().ok().filter(|number| *number > 0);
    number.map(Some).ok_or_else(|| {
        Problem::new("input.installment", Field::Installment, text, "a number from 1 on")
    })
}
