//! Aging: what is open, by how long, as of a day; it adds up to what is owed, and proves it (C6).
//!
//! ```
//! use duly::*;
//!
//! let eur = Currency::parse("EUR")?;
//! let item = |id: &str, due: &str, amount: &str| -> Result<OpenItem> {
//!     Ok(OpenItem::new(
//!         ItemId::of(id.parse()?), "ACME".parse()?, due.parse()?, Money::parse(amount, eur)?,
//!     ))
//! };
//! let items = [
//!     item("INV-1", "2026-02-14", "1000.00")?, // 45 days past due on 31 March
//!     item("INV-2", "2026-04-30", "5000.00")?,
//!     item("CN-1", "2026-03-20", "-200.00")?,
//! ];
//! let report = Aging::of("2026-03-31".parse()?, &items, &AgingPolicy::default())?;
//! let row = &report.rows[0].amounts;
//! let buckets: Vec<String> = row.buckets.iter().map(|m| m.amount().to_string()).collect();
//! assert_eq!(buckets, ["5000.00", "0.00", "1000.00", "0.00", "0.00"]);
//! assert_eq!(row.unapplied.to_string(), "-200.00 EUR");
//! assert_eq!(row.total.to_string(), "5800.00 EUR");
//! assert_eq!((row.oldest_due, row.max_days_past_due), (Some("2026-02-14".parse()?), 45));
//! assert_eq!(report.footing[0].total, report.footing[0].open);
//! # Ok::<(), duly::Error>(())
//! ```

mod accounts;
mod ager;
mod netting;
mod policy;
mod post_dated;
#[cfg(test)]
mod random_tests;
mod report;
mod sums;
#[cfg(test)]
mod tests;

use crate::{
    error::{Error, ErrorKind, Result},
    ledger::{Known, OpenItem, Position, PostDatedReceipt},
    time::Date,
};

use self::ager::Ager;
pub use self::{
    policy::{AgingGroup, AgingPolicy, ClosingRates, MissingBasis, UnappliedCredits},
    report::{
        AgingAmounts, AgingBase, AgingFooting, AgingPostDated, AgingReport, AgingRow, AgingTotal,
        BasisFallback, DimensionAmounts, ExcessShare,
    },
};

/// Ages open items. It has no state: see [`Aging::of`].
#[derive(Clone, Copy, Debug)]
pub enum Aging {}

impl Aging {
    /// Ages items on a day, whatever their order and whoever made them.
    ///
    /// Every item counts, with nothing open and below zero too. A million items take about as
    /// long as reading them from memory.
    ///
    /// # Errors
    ///
    /// As [`AgingPolicy::check`]; [`InvalidRecord`](ErrorKind::InvalidRecord) where the policy asks
    /// for post-dated receipts, which only a position has; then by the first item that has a fault:
    /// [`OtherDay`](ErrorKind::OtherDay) when it is of another day (with `project`: of a later
    /// one), [`MissingBasisDate`](ErrorKind::MissingBasisDate) when it has none of the dates asked
    /// for, [`MissingRate`](ErrorKind::MissingRate) when its currency has no rate;
    /// [`OtherDay`](ErrorKind::OtherDay) too for rates of another day;
    /// [`MoneyOverflow`](ErrorKind::MoneyOverflow) when a sum leaves the range;
    /// [`DoesNotFoot`](ErrorKind::DoesNotFoot) should the sums not agree, which is a defect.
    ///
    /// # Example
    ///
    /// The last day, then the day after:
    ///
    /// ```
    /// # use duly::*;
    /// # let open = Money::parse("100.00", Currency::parse("EUR")?)?;
    /// # let id = ItemId::of("INV-1".parse()?);
    /// let item = OpenItem::new(id, "ACME".parse()?, "2026-03-31".parse()?, open);
    /// let bucket = |as_of: &str| -> Result<usize> {
    ///     let report = Aging::of(as_of.parse()?, &[item.clone()], &AgingPolicy::default())?;
    ///     Ok(report.rows[0].amounts.buckets.iter().position(|m| !m.is_zero()).unwrap())
    /// };
    /// assert_eq!((bucket("2026-03-31")?, bucket("2026-04-01")?), (0, 1)); // due today is not due
    /// assert_eq!((bucket("2026-04-30")?, bucket("2026-05-01")?), (1, 2)); // 30 days, 31 days
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn of(as_of: Date, items: &[OpenItem], policy: &AgingPolicy) -> Result<AgingReport> {
        run(as_of, None, (items, None), policy)
    }
}

impl Position {
    /// Ages everything open on the position's day, as known then (G5).
    ///
    /// # Errors
    ///
    /// As [`Aging::of`]; [`InvalidRecord`](ErrorKind::InvalidRecord) where the policy asks for
    /// post-dated receipts and the position was read without them.
    ///
    /// # Example
    ///
    /// ```
    /// # use duly::*;
    /// # let eur = Currency::parse("EUR")?;
    /// # let day = Date::new(2026, 1, 15)?;
    /// # let mut ledger = Ledger::new();
    /// let total = Money::parse("990.00", eur)?;
    /// let invoice = Invoice::new("I".parse()?, "ACME".parse()?, day, total);
    /// ledger.post(Entry::new(invoice.due_on("2026-02-14".parse()?), day))?;
    /// let report = ledger.as_of("2026-03-31".parse()?)?.aging(&AgingPolicy::default())?;
    /// assert_eq!(report.currencies[0].amounts.buckets[2], total); // 45 days: 31–60
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn aging(&self, policy: &AgingPolicy) -> Result<AgingReport> {
        let items = (self.open_items(), self.post_dated());
        run(self.as_of(), Some(self.known()), items, policy)
    }
}

fn run(
    as_of: Date,
    known: Option<Known>,
    (items, post_dated): (&[OpenItem], Option<&[PostDatedReceipt]>),
    policy: &AgingPolicy,
) -> Result<AgingReport> {
    policy.check()?;
    if policy.post_dated && post_dated.is_none() {
        let expected = "asked of a position that was read with `post_dated`";
        return Err(Error::expected_in(ErrorKind::InvalidRecord, "post_dated", true, expected));
    }
    if let Some(rates) = policy.convert.as_ref().filter(|rates| rates.date != as_of) {
        let message = format!("rates are of `{}` but the aging of `{as_of}`", rates.date);
        return Err(Error::new(ErrorKind::OtherDay, message)
            .with_field("convert.date")
            .with_found(rates.date)
            .with_expected(as_of));
    }
    let mut ager = Ager::new(as_of, policy, items.len());
    ager.add_all(items)?;
    if policy.post_dated {
        ager.add_post_dated(post_dated.unwrap_or_default())?;
    }
    ager.report(known, items)
}
