//! Ready policies for what a credit settles, where nobody has said: proposals, never postings.
//!
//! [`allocate`] shares an amount over open items; [`allocate_claims`] over debts of which interest
//! and costs are parts, in the order a statute or a contract gives.
//!
//! ```
//! use duly::*;
//!
//! let eur = Currency::parse("EUR")?;
//! let item = |id: &str, due: &str, amount: &str| -> Result<OpenItem> {
//!     let id = ItemId::of(id.parse()?);
//!     Ok(OpenItem::new(id, "ACME".parse()?, due.parse()?, Money::parse(amount, eur)?))
//! };
//! let open = [item("INV-2", "2026-03-31", "800.00")?, item("INV-1", "2026-02-28", "1000.00")?];
//!
//! let (shares, rest) =
//!     allocate(Money::parse("1500.00", eur)?, &open, &AllocationOrder::OldestFirst)?;
//! let shares: Vec<String> =
//!     shares.iter().map(|share| format!("{} of {}", share.amount, share.item)).collect();
//! assert_eq!(shares, ["1000.00 EUR of INV-1#1", "500.00 EUR of INV-2#1"]);
//! assert!(rest.is_zero());
//! # Ok::<(), duly::Error>(())
//! ```

mod claims;
#[cfg(test)]
mod claims_tests;

pub use self::claims::{
    Claim, ClaimPart, ClaimShare, ClaimTie, Component, Priority, SettlementOrder, Traversal,
    allocate_claims,
};
use crate::{
    error::Result,
    ledger::OpenItem,
    record::Dimension,
    value::{DocumentId, ItemId, Money},
};

/// In which order open debits are settled.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum AllocationOrder {
    /// The earliest due first, then by number, then by id (A1, strategy 10). The default.
    #[default]
    #[doc(alias = "FIFO")]
    OldestFirst,
    /// The documents named, then the earliest due (K2): for a credit note and the invoices it is
    /// about.
    ReferencedFirst(Vec<DocumentId>),
}

/// A proposed share of a credit.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct AllocationShare {
    /// The item to settle.
    pub item: ItemId,
    /// How much of it; above zero.
    pub amount: Money,
}

/// Shares an amount over open debits of its currency; returns the shares and what is left over.
///
/// What is disputed of an item is left alone (K2), items of other currencies and credits too. The
/// amount is without sign.
///
/// # Errors
///
/// [`MoneyOverflow`](crate::ErrorKind::MoneyOverflow), should a difference leave the range.
pub fn allocate(
    amount: Money,
    items: &[OpenItem],
    order: &AllocationOrder,
) -> Result<(Vec<AllocationShare>, Money)> {
    let debits = items
        .iter()
        .filter(|item| item.open.is_positive() && item.open.currency() == amount.currency());
    let mut sorted: Vec<&OpenItem> = debits.collect();
    let named = |item: &OpenItem| match order {
        AllocationOrder::OldestFirst => None,
        AllocationOrder::ReferencedFirst(documents) => {
            Some(documents.iter().position(|id| *id == item.id.document).unwrap_or(usize::MAX))
        }
    };
    sorted.sort_by(|a, b| {
        let key = |item: &OpenItem| (named(item), item.due);
        key(a).cmp(&key(b)).then_with(|| (&a.number, &a.id).cmp(&(&b.number, &b.id)))
    });
    let (mut left, mut shares) = (amount, Vec::new());
    for item in sorted {
        let payable = item.open.minus(item.share(Dimension::Disputed))?;
        let share = if payable.compare(left)?.is_lt() { payable } else { left };
        if share.is_positive() {
            shares.push(AllocationShare { item: item.id.clone(), amount: share });
            left = left.minus(share)?;
        }
    }
    Ok((shares, left))
}
