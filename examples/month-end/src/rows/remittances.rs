//! Receipts to be matched: they are not posted.

use duly::{DocumentId, Receipt};

use crate::{field::Field, input::Cells, problem::Problem, rows::Desk};

pub(super) fn take(desk: &mut Desk<'_>, cells: &Cells<'_>) -> Result<(), Problem> {
    let id: DocumentId = cells.id(Field::PaymentId)?;
    let mut receipt = Receipt::new(id, cells.needed_date(Field::ValueDate)?, cells.money()?);
    receipt.customer = cells.parsed(Field::Customer)?;
    receipt.creditor = cells.parsed(Field::Creditor)?.unwrap_or_default();
    let text = |field| cells.text(field).map(|text| text.map(str::to_owned));
    receipt.payer_account = text(Field::PayerAccount)?;
    receipt.payer_name = text(Field::PayerName)?;
    receipt.references = text(Field::StructuredReference)?.into_iter().collect();
    receipt.text = text(Field::Reference)?;
    desk.intake.receipts.push((desk.line, receipt));
    Ok(())
}
