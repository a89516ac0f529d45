//! The column of receipts that are known before their money comes (G5, F4c): beside what is owed,
//! and no part of it.

use std::collections::BTreeMap;

use crate::{
    error::Result,
    ledger::PostDatedReceipt,
    value::{CreditorId, Currency, Money},
};

use super::{AgingPostDated, AgingTotal, sums};

/// What is to come, and what is counted already, in minor units.
type Both = [i128; 2];

/// Post-dated receipts by row and by total.
#[derive(Debug, Default)]
pub(super) struct PostDated {
    rows: BTreeMap<u32, Both>,
    totals: BTreeMap<(Option<CreditorId>, Currency), Both>,
}

impl PostDated {
    pub(super) fn add(&mut self, row: u32, receipt: &PostDatedReceipt) -> Result<()> {
        let currency = receipt.amount.currency();
        let creditor = Some(receipt.creditor.clone());
        add(self.rows.entry(row).or_default(), receipt)?;
        add(self.totals.entry((creditor, currency)).or_default(), receipt)?;
        add(self.totals.entry((None, currency)).or_default(), receipt)
    }

    pub(super) fn of_row(&self, row: u32, currency: Currency) -> Result<AgingPostDated> {
        amounts(self.rows.get(&row), currency)
    }

    pub(super) fn of_total(&self, total: &AgingTotal) -> Result<AgingPostDated> {
        let key = (total.creditor.clone(), total.currency);
        amounts(self.totals.get(&key), total.currency)
    }
}

fn add([to_come, counted]: &mut Both, receipt: &PostDatedReceipt) -> Result<()> {
    let sum = if receipt.counted { counted } else { to_come };
    sums::add(sum, receipt.amount.minor_units(), receipt.amount.currency())
}

fn amounts(both: Option<&Both>, currency: Currency) -> Result<AgingPostDated> {
    let [to_come, counted] = both.copied().unwrap_or_default();
    Ok(AgingPostDated {
        to_come: Money::from_minor(to_come, currency)?,
        counted: Money::from_minor(counted, currency)?,
    })
}
