//! The answer of an aging: rows, totals and the proof that they foot (G2, G8).

use crate::{
    ledger::Known,
    reading::{AgingBasis, AgingPolicy, BucketName},
    record::Dimension,
    time::Date,
    value::{BillingAccountId, CreditorId, Currency, CustomerId, ItemId, Money},
};

/// Who owes what since when, on one day.
///
/// Rows are sorted by creditor, customer (none first), billing account and currency; the same
/// items in any order give the same report.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct AgingReport {
    /// The day ages are counted to (A).
    pub as_of: Date,
    /// What was known (K), where the items came from a position.
    pub known: Option<Known>,
    /// The choices it was made with: enough to make it again (G9).
    pub policy: AgingPolicy,
    /// The names of the buckets, in the order of every list of amounts.
    pub buckets: Vec<BucketName>,
    /// One per creditor, customer and currency, or as the policy groups.
    pub rows: Vec<AgingRow>,
    /// The rows added up per creditor and currency.
    pub creditors: Vec<AgingTotal>,
    /// The rows added up per currency.
    pub currencies: Vec<AgingTotal>,
    /// The base columns of all currencies added up; none without rates.
    pub base: Option<AgingBase>,
    /// The proof: per currency, what the buckets and the column of credits add up to beside what
    /// the items do.
    pub footing: Vec<AgingFooting>,
    /// The items aged by another date than asked for, by id (G1).
    pub fallbacks: Vec<BasisFallback>,
    /// The items with none of the dates, aged 0, by id.
    pub undated: Vec<ItemId>,
    /// What was said of more of an item than is open, by item and dimension (G8).
    pub excess: Vec<ExcessShare>,
    /// Only with rates: the items in another currency than the base whose booking rate is not
    /// known; their part of the revaluation is shown as nought. By id.
    pub without_booked_rate: Vec<ItemId>,
}

/// One row of an aging.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct AgingRow {
    /// To whom it is owed.
    pub creditor: CreditorId,
    /// Who owes it, or their parent; none: cash of unknown payers (A7).
    pub customer: Option<CustomerId>,
    /// The billing account, where rows are made by those (G11).
    pub billing_account: Option<BillingAccountId>,
    /// The currency of all amounts but the base column.
    pub currency: Currency,
    /// The amounts.
    pub amounts: AgingAmounts,
    /// With drill-down: the items of each bucket and, at the end, of the column of credits, each
    /// by due date, then number, then id. An item that a credit covers wholly in this report
    /// (`oldest_first`) is still named.
    pub items: Option<Vec<Vec<ItemId>>>,
}

/// Rows added up.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct AgingTotal {
    /// Of one creditor; none: of all.
    pub creditor: Option<CreditorId>,
    /// The currency.
    pub currency: Currency,
    /// The sums.
    pub amounts: AgingAmounts,
}

/// The amounts of a row or total: Σ buckets + unapplied = total, always.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct AgingAmounts {
    /// By bucket; a bucket may be below zero where the policy puts credits there.
    pub buckets: Vec<Money>,
    /// Credits that are not applied, zero or below.
    pub unapplied: Money,
    /// What is owed in all (F5).
    pub total: Money,
    /// How much of each bucket is disputed, promised …: only dimensions that occur (G8). They are
    /// views of the same money and may overlap.
    pub dimensions: Vec<DimensionAmounts>,
    /// How many items there are, those with nothing open included.
    pub items: u64,
    /// How many of them are credits.
    pub credits: u64,
    /// The earliest due date of what is owed; none when there is none.
    pub oldest_due: Option<Date>,
    /// How many days past due that is; 0 on the day and before (T7).
    pub max_days_past_due: i32,
    /// The same in the base currency, with rates (G7).
    pub base: Option<Box<AgingBase>>,
    /// Receipts that are known before their money comes, where the policy asks for them (G5):
    /// beside the buckets, the credits and the total, and no part of the proof.
    pub post_dated: Option<AgingPostDated>,
}

/// Receipts that were known before their money came, in the currency of the row: zero or below,
/// as all credits (G5).
///
/// The worked example stands at [`AgingPolicy::post_dated`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct AgingPostDated {
    /// Those in the books only after the day (A): no other amount knows of them.
    pub to_come: Money,
    /// Those in the books by the day (inclusive) whose value date lies after the last day that
    /// is known (F4c): all of them, applied or not. The other amounts are already lower by them.
    pub counted: Money,
}

/// The base column: each item's amount at the closing rate, rounded once, half-up (G7).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct AgingBase {
    /// By bucket.
    pub buckets: Vec<Money>,
    /// Credits that are not applied.
    pub unapplied: Money,
    /// The buckets and the credits together.
    pub total: Money,
    /// The residuals at the rates they were booked at.
    pub at_booking: Money,
    /// What the rates have changed: total − at booking, on what is open only.
    pub revaluation: Money,
}

/// One dimension's share of each bucket, with the sign of the items.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct DimensionAmounts {
    /// Which.
    pub dimension: Dimension,
    /// By bucket.
    pub buckets: Vec<Money>,
    /// Of the credits.
    pub unapplied: Money,
    /// Both together.
    pub total: Money,
}

/// The proof of one currency: Σ buckets + unapplied = total = Σ of what is open.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct AgingFooting {
    /// The currency.
    pub currency: Currency,
    /// Σ of all buckets of all rows.
    pub buckets: Money,
    /// Σ of the column of credits of all rows.
    pub unapplied: Money,
    /// Both together.
    pub total: Money,
    /// Σ of what is open, added up item by item apart from the rows.
    pub open: Money,
}

/// An item that was aged by another date than asked for.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct BasisFallback {
    /// The item.
    pub item: ItemId,
    /// The date that was taken.
    pub used: AgingBasis,
}

/// More was said of an item than is open (G8).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct ExcessShare {
    /// The item.
    pub item: ItemId,
    /// In which dimension.
    pub dimension: Dimension,
    /// What was said, without sign.
    pub said: Money,
    /// What is open, without sign: this is what the report shows.
    pub open: Money,
}
