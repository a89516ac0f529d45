//! `aging.csv`: a row a customer and currency.

use std::io::{self, Write};

use crate::{
    closing::{Closing, creditor_text},
    output::sheet::Sheet,
};

pub(super) fn csv(out: &mut dyn Write, closing: &Closing) -> io::Result<()> {
    let front = closing.has_creditor.then_some("creditor");
    let buckets = closing.bucket_columns.iter().map(String::as_str);
    let header = front.into_iter().chain(["customer", "currency"]).chain(buckets);
    let mut sheet = Sheet::new(out, header.chain(["unapplied", "total"]))?;
    for row in &closing.aging.rows {
        if closing.has_creditor {
            sheet.cell(creditor_text(&row.creditor))?;
        }
        // Cash of unknown payers has a row without a customer.
        sheet.cell(row.customer.as_ref().map_or("", |customer| customer.as_str()))?;
        sheet.cell(row.currency.code())?;
        for amount in &row.amounts.buckets {
            sheet.amount(*amount)?;
        }
        sheet.amount(row.amounts.unapplied)?;
        sheet.amount(row.amounts.total)?;
        sheet.end()?;
    }
    sheet.finish()
}
