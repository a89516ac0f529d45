//! Money in. A blank customer is a payer nobody knows yet (A7).

use duly::{DocumentId, ErrorKind, Payment};

use crate::{
    field::{Field, FileKind},
    input::Cells,
    problem::Problem,
    rows::{Dated, Desk, What},
};

pub(super) fn take(desk: &mut Desk<'_>, cells: &Cells<'_>) -> Result<(), Problem> {
    let id: DocumentId = cells.id(Field::PaymentId)?;
    let value_date = cells.needed_date(Field::ValueDate)?;
    let amount = cells.money()?;
    if amount.is_negative() {
        let found = amount.amount().to_string();
        let expected = "zero or above: money that went back is a bounce or a refund (--events)";
        let code = ErrorKind::InvalidRecord.code();
        return Err(Problem::new(code, Field::Amount, &found, expected));
    }
    let mut payment = Payment::unidentified(id.clone(), value_date, amount);
    payment.customer = cells.parsed(Field::Customer)?;
    payment.creditor = cells.parsed(Field::Creditor)?.unwrap_or_default();
    payment.posting_date = cells.date(Field::PostingDate)?;
    payment.reference = cells.text(Field::Reference)?.map(str::to_owned);
    let posted = payment.posting_date.unwrap_or(value_date);
    let recorded = cells.date(Field::RecordedDate)?.unwrap_or(posted);
    desk.remember(&id, Dated { earliest: posted.max(value_date), recorded });
    desk.post(recorded, FileKind::Payments, What::Fact(payment.into()));
    Ok(())
}
