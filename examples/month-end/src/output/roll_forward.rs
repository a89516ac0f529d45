//! `roll_forward.csv`: a row a customer and currency; all columns but the last add up to it.

use std::io::{self, Write};

use crate::{
    closing::{COLUMNS, Closing, creditor_text, movements},
    output::sheet::Sheet,
};

pub(super) fn csv(out: &mut dyn Write, closing: &Closing) -> io::Result<()> {
    let front = closing.has_creditor.then_some("creditor");
    let names = COLUMNS.map(|(name, _)| name);
    let header = front.into_iter().chain(["customer", "currency", "opening"]).chain(names);
    let mut sheet = Sheet::new(out, header.chain(["closing"]))?;
    for row in &closing.roll_forward.rows {
        if closing.has_creditor {
            sheet.cell(creditor_text(&row.creditor))?;
        }
        sheet.cell(row.customer.as_ref().map_or("", |customer| customer.as_str()))?;
        sheet.cell(row.currency.code())?;
        sheet.amount(row.amounts.opening)?;
        for amount in movements(&row.amounts) {
            sheet.amount(amount)?;
        }
        sheet.amount(row.amounts.closing)?;
        sheet.end()?;
    }
    sheet.finish()
}
