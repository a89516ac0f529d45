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

mod netting;
mod policy;
mod report;
mod sums;
#[cfg(test)]
mod tests;

use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashTable};

use crate::{
    error::{Error, ErrorKind, Result},
    ledger::{Known, OpenItem, Position},
    reading::{AgingBasis, buckets},
    time::Date,
    value::{ItemId, Money},
};

use self::sums::{Notes, RowKey, Sums, Table};
pub use self::{
    policy::{AgingGroup, AgingPolicy, ClosingRates, MissingBasis, UnappliedCredits},
    report::{
        AgingAmounts, AgingBase, AgingFooting, AgingReport, AgingRow, AgingTotal, BasisFallback,
        DimensionAmounts, ExcessShare,
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
    /// As [`AgingPolicy::check`]; then by the first item that has a fault:
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
        run(as_of, None, items, policy)
    }
}

impl Position {
    /// Ages everything open on the position's day, as known then (G5).
    ///
    /// # Errors
    ///
    /// As [`Aging::of`].
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
        run(self.as_of(), Some(self.known()), self.open_items(), policy)
    }
}

fn run(
    as_of: Date,
    known: Option<Known>,
    items: &[OpenItem],
    policy: &AgingPolicy,
) -> Result<AgingReport> {
    policy.check()?;
    if let Some(rates) = policy.convert.as_ref().filter(|rates| rates.date != as_of) {
        let message = format!("rates are of `{}` but the aging of `{as_of}`", rates.date);
        return Err(Error::new(ErrorKind::OtherDay, message)
            .with_field("convert.date")
            .with_found(rates.date)
            .with_expected(as_of));
    }
    let mut ager = Ager::new(as_of, policy, items.len());
    let left = match policy.unapplied {
        UnappliedCredits::OldestFirst => Some(netting::left_over(items, policy, as_of)),
        _ => None,
    };
    for (place, item) in items.iter().enumerate() {
        let left = left.as_ref().and_then(|left| left.get(place)).copied();
        ager.add(place, item, left)?;
    }
    ager.report(known, items)
}

struct Ager<'a> {
    as_of: Date,
    policy: &'a AgingPolicy,
    /// Of each bucket edge the last date at or past it.
    last_dates: Vec<Date>,
    /// The column of credits that stand apart: after the last bucket.
    apart: usize,
    /// The bucket of the day itself.
    today: usize,
    table: Table,
    /// Rows by their key: only their places are kept, the keys are in the table.
    index: HashTable<u32>,
    /// The hash of each row's key, so that the index grows without reading the keys.
    hashes: Vec<u64>,
    hasher: DefaultHashBuilder,
    /// The row of the item before: items of an account often come together.
    last_row: u32,
    /// What is open per currency, added up apart from the rows.
    open: Sums,
    notes: Notes,
    cells: Vec<(u32, usize, usize)>,
}

impl<'a> Ager<'a> {
    fn new(as_of: Date, policy: &'a AgingPolicy, items: usize) -> Self {
        // Accounts often have some items each: room for a row to every eight.
        let rows = items.checked_div(8).unwrap_or(0);
        let last_dates = policy.buckets.last_dates(as_of);
        let today = buckets::place(&last_dates, as_of);
        let base = policy.convert.as_ref().map(|rates| rates.base);
        Self {
            as_of,
            policy,
            today,
            apart: policy.buckets.len(),
            table: Table::new(policy.buckets.len(), base, rows),
            last_dates,
            index: HashTable::new(),
            hashes: Vec::with_capacity(rows),
            hasher: DefaultHashBuilder::default(),
            last_row: u32::MAX,
            open: Sums::default(),
            notes: Notes::default(),
            cells: Vec::new(),
        }
    }

    /// Adds one item; `left` is what the netting left of it.
    #[inline]
    fn add(&mut self, place: usize, item: &OpenItem, left: Option<i128>) -> Result<()> {
        if item.as_of.is_some_and(|day| day != self.as_of) {
            self.projected(item)?;
        }
        let open = item.open.minor_units();
        let amount = left.unwrap_or(open);
        let column = self.column(item)?;
        let row = self.row(item)?;
        self.open.add(item.open.currency(), open)?;
        self.table.add(row, column, amount, item)?;
        if !item.details().dimensions.is_empty() {
            self.dimensions(row, column, amount, item)?;
        }
        if self.policy.convert.is_some() {
            self.convert(row, column, amount, item)?;
        }
        if self.policy.drill_down {
            self.cells.push((row, column, place));
        }
        Ok(())
    }

    /// G5: items of an earlier day may age on where the policy says so.
    #[cold]
    fn projected(&self, item: &OpenItem) -> Result<()> {
        let day = item.as_of.unwrap_or(self.as_of);
        if self.policy.project && day < self.as_of {
            return Ok(());
        }
        let message = format!("`{}` is of `{day}` but the aging of `{}`", item.id, self.as_of);
        Err(Error::new(ErrorKind::OtherDay, message)
            .with_field("as_of")
            .with_found(day)
            .with_expected(self.as_of)
            .with_item(&item.id))
    }

    /// The bucket of an item, or the column after the last for a credit that stands apart.
    fn column(&mut self, item: &OpenItem) -> Result<usize> {
        let dated = if item.open.is_negative() {
            match self.policy.unapplied {
                UnappliedCredits::NotDue => return Ok(self.today),
                UnappliedCredits::OwnDate => self.policy.credit_date(item),
                UnappliedCredits::Separate | UnappliedCredits::OldestFirst => {
                    return Ok(self.apart);
                }
            }
        } else {
            self.policy.dated(item)
        };
        match dated {
            Some((used, date)) => {
                if used != self.policy.basis {
                    self.notes.fallbacks.push(BasisFallback { item: item.id.clone(), used });
                }
                Ok(buckets::place(&self.last_dates, date))
            }
            None => self.undated(item),
        }
    }

    #[cold]
    fn undated(&mut self, item: &OpenItem) -> Result<usize> {
        if self.policy.missing == MissingBasis::AgeZero {
            self.notes.undated.push(item.id.clone());
            return Ok(self.today);
        }
        let asked = std::iter::once(&self.policy.basis).chain(&self.policy.fallback);
        let asked: Vec<&str> = asked.map(|basis| AgingBasis::as_words(*basis)).collect();
        let asked = asked.join(" or ");
        Err(Error::new(ErrorKind::MissingBasisDate, format!("`{}` has no {asked}", item.id))
            .with_field("basis")
            .with_expected(asked)
            .with_item(&item.id))
    }

    /// The row of an item, made when it is the first of it.
    #[inline]
    fn row(&mut self, item: &OpenItem) -> Result<u32> {
        let customer = item.customer.as_ref();
        let (customer, billing_account) = match &self.policy.group_by {
            AgingGroup::Customer => (customer, None),
            AgingGroup::BillingAccount => (customer, item.details().billing_account.as_ref()),
            AgingGroup::Parent(parents) => {
                (customer.map(|customer| parents.get(customer).unwrap_or(customer)), None)
            }
        };
        let currency = item.open.currency();
        let key = RowKey { creditor: &item.creditor, customer, billing_account, currency };
        if self.table.is(self.last_row, &key) {
            return Ok(self.last_row);
        }
        let hash = self.hasher.hash_one(key);
        self.last_row = match self.index.find(hash, |row| self.table.is(*row, &key)) {
            Some(row) => *row,
            None => {
                let by_account = self.policy.group_by == AgingGroup::BillingAccount;
                let row = self.table.make(&key, by_account)?;
                self.hashes.push(hash);
                let hashes = &self.hashes;
                let hash_of = |row: &u32| hashes.get(sums::at(*row)).copied();
                self.index.insert_unique(hash, row, |row| hash_of(row).unwrap_or(0));
                row
            }
        };
        Ok(self.last_row)
    }

    /// G8: each share up to the amount shown; what was said beyond what is open is reported.
    #[cold]
    fn dimensions(&mut self, row: u32, column: usize, amount: i128, item: &OpenItem) -> Result<()> {
        for (dimension, said) in &item.details().dimensions {
            item.open.same_currency(*said)?;
            let open = item.open.abs();
            if said.amount() > open.amount() {
                let (item, dimension, said) = (item.id.clone(), *dimension, *said);
                self.notes.excess.push(ExcessShare { item, dimension, said, open });
            }
            let size = said.minor_units().min(amount.saturating_abs());
            let signed = if amount < 0 { size.saturating_neg() } else { size };
            self.table.add_share(row, (column, *dimension), signed)?;
        }
        Ok(())
    }

    /// G7: the amount shown at the closing rate, and the residual at the rate it was booked at.
    fn convert(&mut self, row: u32, column: usize, amount: i128, item: &OpenItem) -> Result<()> {
        let Some(rates) = &self.policy.convert else { return Ok(()) };
        let currency = item.open.currency();
        let closing = rates.convert(Money::from_minor(amount, currency)?)?;
        let booked = item.details().booked.filter(|booked| booked.base == rates.base);
        let at_booking = match booked {
            _ if currency == rates.base => item.open,
            Some(booked) => booked.convert(item.open)?,
            None => {
                self.notes.without_booked_rate.push(item.id.clone());
                rates.convert(item.open)?
            }
        };
        self.table.add_base(row, column, closing, at_booking)
    }

    fn report(mut self, known: Option<Known>, items: &[OpenItem]) -> Result<AgingReport> {
        let footing = self.table.foot(&self.open)?;
        let cells = std::mem::take(&mut self.cells);
        let named = self.policy.drill_down.then(|| self.named(cells, items));
        let sorted = self.table.sorted();
        let mut rows = Vec::with_capacity(sorted.len());
        for row in &sorted {
            let mut made = self.table.row(*row, self.as_of)?;
            made.items = named.as_ref().and_then(|named| named.get(sums::at(*row)).cloned());
            rows.push(made);
        }
        let totals = self.table.totals(&sorted, self.as_of)?;
        self.notes.sort();
        let notes = self.notes;
        Ok(AgingReport {
            as_of: self.as_of,
            known,
            policy: self.policy.clone(),
            buckets: self.policy.buckets.names(self.policy.basis),
            rows,
            creditors: totals.creditors,
            currencies: totals.currencies,
            base: totals.base,
            footing,
            fallbacks: notes.fallbacks,
            undated: notes.undated,
            excess: notes.excess,
            without_booked_rate: notes.without_booked_rate,
        })
    }

    /// The items of each cell, by row and column.
    fn named(
        &self,
        mut cells: Vec<(u32, usize, usize)>,
        items: &[OpenItem],
    ) -> Vec<Vec<Vec<ItemId>>> {
        let key = |place: usize| items.get(place).map(|item| (item.due, &item.number, &item.id));
        cells.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then_with(|| key(a.2).cmp(&key(b.2))));
        let columns = self.apart.saturating_add(1);
        let mut named = vec![vec![Vec::new(); columns]; self.table.len()];
        for (row, column, place) in cells {
            let cell = named.get_mut(sums::at(row)).and_then(|row| row.get_mut(column));
            if let (Some(cell), Some(item)) = (cell, items.get(place)) {
                cell.push(item.id.clone());
            }
        }
        named
    }
}
