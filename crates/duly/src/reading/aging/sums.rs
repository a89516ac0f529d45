//! The adding-up of an aging: one flat table of minor units, a row of cells each account.

use std::collections::BTreeMap;

use smallvec::SmallVec;

use crate::{
    error::{Error, ErrorKind, Result},
    ledger::OpenItem,
    record::Dimension,
    time::Date,
    value::{CreditorId, Currency, ItemId, Money},
};

use super::{
    AgingAmounts, AgingBase, AgingFooting, AgingRow, AgingTotal, BasisFallback, DimensionAmounts,
    ExcessShare,
    accounts::{Accounts, Currencies, RowKey, touch},
};

#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    items: u64,
    credits: u64,
    oldest_due: Option<Date>,
}

/// The tally of a row while items are added: 12 bytes.
#[derive(Clone, Copy, Debug, Default)]
struct RowTally {
    items: u32,
    credits: u32,
    oldest_due: Option<Date>,
}

impl RowTally {
    #[inline]
    fn count(&mut self, item: &OpenItem) -> Result<()> {
        let items = self.items.checked_add(1);
        self.items = items.ok_or_else(|| overflow(item.open.currency()))?;
        self.credits = self.credits.saturating_add(u32::from(item.open.is_negative()));
        // An earlier date than all before is rare; the sign is not looked at without it.
        let earlier = |due: &Date| self.oldest_due.is_none_or(|oldest| *due < oldest);
        if item.due.as_ref().is_some_and(earlier) && item.open.is_positive() {
            self.oldest_due = item.due;
        }
        Ok(())
    }
}

impl From<RowTally> for Tally {
    fn from(row: RowTally) -> Self {
        let RowTally { items, credits, oldest_due } = row;
        Self { items: items.into(), credits: credits.into(), oldest_due }
    }
}

impl Tally {
    fn owed_since(&mut self, due: Option<Date>) {
        self.oldest_due = self.oldest_due.into_iter().chain(due).min();
    }

    fn merge(&mut self, other: Self) {
        self.items = self.items.saturating_add(other.items);
        self.credits = self.credits.saturating_add(other.credits);
        self.owed_since(other.oldest_due);
    }
}

/// The cells of one row.
type Cells = SmallVec<[i128; 8]>;

type Shares = BTreeMap<(usize, Dimension), i128>;

/// What an aging reports of single items.
#[derive(Debug, Default)]
pub(super) struct Notes {
    pub(super) fallbacks: Vec<BasisFallback>,
    pub(super) undated: Vec<ItemId>,
    pub(super) excess: Vec<ExcessShare>,
    pub(super) without_booked_rate: Vec<ItemId>,
}

impl Notes {
    pub(super) fn sort(&mut self) {
        self.fallbacks.sort();
        self.undated.sort();
        self.excess.sort_by(|a, b| (&a.item, a.dimension).cmp(&(&b.item, b.dimension)));
        self.without_booked_rate.sort();
    }
}

/// Sums by the number of a currency.
#[derive(Debug)]
pub(super) struct Sums([i128; 256]);

impl Sums {
    pub(super) fn new() -> Self {
        Self([0; 256])
    }

    #[inline]
    pub(super) fn add(&mut self, number: u8, amount: i128, currency: Currency) -> Result<()> {
        self.0.get_mut(usize::from(number)).map_or(Ok(()), |sum| add(sum, amount, currency))
    }

    fn of(&self, number: u8) -> i128 {
        self.0.get(usize::from(number)).copied().unwrap_or(0)
    }
}

pub(super) fn at(row: u32) -> usize {
    usize::try_from(row).unwrap_or(usize::MAX)
}

#[inline]
pub(super) fn add(sum: &mut i128, amount: i128, currency: Currency) -> Result<()> {
    match sum.checked_add(amount) {
        Some(new) => {
            *sum = new;
            Ok(())
        }
        None => Err(overflow(currency)),
    }
}

#[cold]
pub(super) fn overflow(currency: Currency) -> Error {
    Error::new(ErrorKind::MoneyOverflow, format!("a sum in `{currency}` leaves the range"))
        .with_field("amount")
        .with_expected("an amount of at most 28 digits")
}

fn sum(cells: &[i128], currency: Currency) -> Result<i128> {
    let mut total = 0;
    cells.iter().try_for_each(|cell| add(&mut total, *cell, currency))?;
    Ok(total)
}

/// The sums of all rows: of each its buckets, then the column of credits.
///
/// Rows are counted as [`Accounts`] does; their keys stand there, apart from what is added to.
#[derive(Debug)]
pub(super) struct Table {
    width: usize,
    /// What fits 64 bits: half as much memory to wait for.
    cells: Vec<i64>,
    /// What did not, by the same place; what a cell holds is both together.
    wide: BTreeMap<usize, i128>,
    tallies: Vec<RowTally>,
    shares: BTreeMap<u32, Shares>,
    base: Option<Currency>,
    /// With a base currency: the same cells in it, and at the end what was booked.
    base_cells: Vec<i128>,
}

/// The rows added up.
#[derive(Debug, Default)]
pub(super) struct Totals {
    pub(super) creditors: Vec<AgingTotal>,
    pub(super) currencies: Vec<AgingTotal>,
    pub(super) base: Option<AgingBase>,
}

/// One total while it grows.
#[derive(Debug, Default)]
struct Growing {
    cells: Vec<i128>,
    base_cells: Vec<i128>,
    shares: Shares,
    tally: Tally,
}

impl Table {
    /// An empty table with room for some rows.
    pub(super) fn new(buckets: usize, base: Option<Currency>, rows: usize) -> Self {
        let width = buckets.saturating_add(1);
        Self {
            width,
            cells: Vec::with_capacity(rows.saturating_mul(width)),
            wide: BTreeMap::new(),
            tallies: Vec::with_capacity(rows),
            shares: BTreeMap::new(),
            base,
            base_cells: Vec::new(),
        }
    }

    /// Makes rows, all nought, up to so many.
    pub(super) fn grow_to(&mut self, rows: usize) {
        self.tallies.resize(rows, RowTally::default());
        self.cells.resize(rows.saturating_mul(self.width), 0);
        if self.base.is_some() {
            self.base_cells.resize(rows.saturating_mul(self.width.saturating_add(1)), 0);
        }
    }

    /// Where a cell stands.
    #[inline]
    fn place(&self, row: u32, column: usize) -> usize {
        at(row).saturating_mul(self.width).saturating_add(column)
    }

    /// Reads cells and tallies that are about to be added to.
    #[inline]
    pub(super) fn touch(&self, places: impl Iterator<Item = (u32, usize)>) {
        touch(places.map(|(row, column)| {
            let cell =
                self.cells.get(self.place(row, column)).map_or(0, |cell| cell.unsigned_abs());
            cell ^ self.tallies.get(at(row)).map_or(0, |tally| tally.items.into())
        }));
    }

    #[inline]
    pub(super) fn add(
        &mut self,
        row: u32,
        column: usize,
        amount: i128,
        currency: Currency,
    ) -> Result<()> {
        let place = self.place(row, column);
        let Some(cell) = self.cells.get_mut(place) else { return Ok(()) };
        match i64::try_from(amount).ok().and_then(|amount| cell.checked_add(amount)) {
            Some(sum) => {
                *cell = sum;
                Ok(())
            }
            None => self.add_wide(place, amount, currency),
        }
    }

    #[cold]
    fn add_wide(&mut self, place: usize, amount: i128, currency: Currency) -> Result<()> {
        add(self.wide.entry(place).or_default(), amount, currency)
    }

    #[inline]
    pub(super) fn count(&mut self, row: u32, item: &OpenItem) -> Result<()> {
        self.tallies.get_mut(at(row)).map_or(Ok(()), |tally| tally.count(item))
    }

    pub(super) fn add_share(
        &mut self,
        row: u32,
        cell: (usize, Dimension),
        amount: i128,
        currency: Currency,
    ) -> Result<()> {
        add(self.shares.entry(row).or_default().entry(cell).or_default(), amount, currency)
    }

    pub(super) fn add_base(
        &mut self,
        row: u32,
        column: usize,
        closing: Money,
        at_booking: Money,
    ) -> Result<()> {
        let start = at(row).saturating_mul(self.width.saturating_add(1));
        let booked = start.saturating_add(self.width);
        for (cell, money) in [(start.saturating_add(column), closing), (booked, at_booking)] {
            if let Some(cell) = self.base_cells.get_mut(cell) {
                add(cell, money.minor_units(), money.currency())?;
            }
        }
        Ok(())
    }

    fn cells_of(&self, row: u32, currency: Currency) -> Result<Cells> {
        let start = at(row).saturating_mul(self.width);
        let end = start.saturating_add(self.width);
        let cells = self.cells.get(start..end).unwrap_or_default();
        let mut cells: Cells = cells.iter().copied().map(i128::from).collect();
        for (place, more) in self.wide.range(start..end) {
            if let Some(cell) = cells.get_mut(place.saturating_sub(start)) {
                add(cell, *more, currency)?;
            }
        }
        Ok(cells)
    }

    fn base_of(&self, row: u32) -> &[i128] {
        let width = self.width.saturating_add(1);
        let start = at(row).saturating_mul(width);
        self.base_cells.get(start..start.saturating_add(width)).unwrap_or_default()
    }

    /// Σ buckets + unapplied = Σ of what is open, per currency, by code (G2).
    pub(super) fn foot(
        &self,
        accounts: &Accounts,
        open: &Sums,
        currencies: &mut Currencies,
    ) -> Result<Vec<AgingFooting>> {
        let mut sums: BTreeMap<Currency, (i128, i128)> = BTreeMap::new();
        for (currency, row) in accounts.currencies().zip(0..) {
            let (buckets, unapplied) = sums.entry(currency).or_default();
            if let Some((credits, inside)) = self.cells_of(row, currency)?.split_last() {
                add(buckets, sum(inside, currency)?, currency)?;
                add(unapplied, *credits, currency)?;
            }
        }
        let foot = |(currency, (buckets, unapplied)): (Currency, (i128, i128))| {
            let money = |units| Money::from_minor(units, currency);
            let (buckets, unapplied) = (money(buckets)?, money(unapplied)?);
            let (total, open) =
                (buckets.plus(unapplied)?, money(open.of(currencies.number(currency)))?);
            if total == open {
                return Ok(AgingFooting { currency, buckets, unapplied, total, open });
            }
            let message = format!("the aging adds up to `{total}` but its items to `{open}`");
            Err(Error::new(ErrorKind::DoesNotFoot, message)
                .with_field("total")
                .with_found(total)
                .with_expected(open))
        };
        sums.into_iter().map(foot).collect()
    }

    pub(super) fn row(&self, accounts: &Accounts, row: u32, as_of: Date) -> Result<AgingRow> {
        let (Some(key), Some(tally)) = (accounts.key(row), self.tallies.get(at(row))) else {
            return Err(Error::new(ErrorKind::DoesNotFoot, "a row of the aging is lost"));
        };
        let no_shares = Shares::new();
        let amounts = self.amounts(
            key.currency,
            (&self.cells_of(row, key.currency)?, self.base_of(row)),
            self.shares.get(&row).unwrap_or(&no_shares),
            ((*tally).into(), as_of),
        )?;
        Ok(AgingRow {
            creditor: key.creditor.clone(),
            customer: key.customer.cloned(),
            billing_account: key.billing_account.cloned(),
            currency: key.currency,
            amounts,
            items: None,
        })
    }

    fn amounts(
        &self,
        currency: Currency,
        (cells, base_cells): (&[i128], &[i128]),
        shares: &Shares,
        (tally, as_of): (Tally, Date),
    ) -> Result<AgingAmounts> {
        let (buckets, unapplied, total) = split(cells, currency)?;
        let base = match (self.base, base_cells.split_last()) {
            (Some(base), Some((booked, cells))) => {
                Some(Box::new(base_amounts(base, cells, *booked)?))
            }
            _ => None,
        };
        let max = tally.oldest_due.map_or(0, |due| as_of.days_since(due).max(0));
        Ok(AgingAmounts {
            buckets,
            unapplied,
            total,
            dimensions: self.dimensions(shares, currency)?,
            items: tally.items,
            credits: tally.credits,
            oldest_due: tally.oldest_due,
            max_days_past_due: max,
            base,
            post_dated: None,
        })
    }

    fn dimensions(&self, shares: &Shares, currency: Currency) -> Result<Vec<DimensionAmounts>> {
        let mut all = Vec::new();
        if shares.is_empty() {
            return Ok(all);
        }
        for dimension in Dimension::ALL {
            let mut cells = vec![0; self.width];
            let mut said = false;
            for ((column, of), amount) in shares {
                if let Some(cell) = cells.get_mut(*column).filter(|_| *of == dimension) {
                    (*cell, said) = (*amount, true);
                }
            }
            if said {
                let (buckets, unapplied, total) = split(&cells, currency)?;
                all.push(DimensionAmounts { dimension, buckets, unapplied, total });
            }
        }
        Ok(all)
    }

    /// The rows added up: by creditor and currency, those by currency, and those in the base.
    pub(super) fn totals(&self, accounts: &Accounts, as_of: Date) -> Result<Totals> {
        let mut creditors: BTreeMap<(&CreditorId, Currency), Growing> = BTreeMap::new();
        for row in 0..u32::try_from(accounts.len()).unwrap_or(u32::MAX) {
            let Some(key) = accounts.key(row) else { continue };
            self.grow(creditors.entry((key.creditor, key.currency)).or_default(), row, key)?;
        }
        let mut currencies: BTreeMap<Currency, Growing> = BTreeMap::new();
        let mut all_base = Vec::new();
        for ((_, currency), of_creditor) in &creditors {
            let total = currencies.entry(*currency).or_default();
            total.merge(of_creditor, (*currency, self.base.unwrap_or(*currency)))?;
            grow(&mut all_base, &of_creditor.base_cells, self.base.unwrap_or(*currency))?;
        }
        let total = |creditor: Option<&CreditorId>, currency, growing: Growing| {
            let Growing { cells, base_cells, shares, tally } = growing;
            let cells = (cells.as_slice(), base_cells.as_slice());
            let amounts = self.amounts(currency, cells, &shares, (tally, as_of))?;
            Ok(AgingTotal { creditor: creditor.cloned(), currency, amounts })
        };
        let creditors =
            creditors.into_iter().map(|((id, currency), sums)| total(Some(id), currency, sums));
        let currencies = currencies.into_iter().map(|(currency, sums)| total(None, currency, sums));
        let (creditors, currencies) =
            (creditors.collect::<Result<_>>()?, currencies.collect::<Result<_>>()?);
        all_base.resize(self.width.saturating_add(1), 0);
        let base = match (self.base, all_base.split_last()) {
            (Some(base), Some((booked, cells))) => Some(base_amounts(base, cells, *booked)?),
            _ => None,
        };
        Ok(Totals { creditors, currencies, base })
    }

    fn grow(&self, total: &mut Growing, row: u32, key: RowKey<'_>) -> Result<()> {
        grow(&mut total.cells, &self.cells_of(row, key.currency)?, key.currency)?;
        grow(&mut total.base_cells, self.base_of(row), self.base.unwrap_or(key.currency))?;
        if let Some(shares) = self.shares.get(&row) {
            merge(&mut total.shares, shares, key.currency)?;
        }
        let tally = self.tallies.get(at(row)).copied().unwrap_or_default();
        total.tally.merge(tally.into());
        Ok(())
    }
}

impl Growing {
    fn merge(&mut self, other: &Self, (currency, base): (Currency, Currency)) -> Result<()> {
        grow(&mut self.cells, &other.cells, currency)?;
        grow(&mut self.base_cells, &other.base_cells, base)?;
        merge(&mut self.shares, &other.shares, currency)?;
        self.tally.merge(other.tally);
        Ok(())
    }
}

fn merge(shares: &mut Shares, more: &Shares, currency: Currency) -> Result<()> {
    let mut more = more.iter();
    more.try_for_each(|(cell, amount)| add(shares.entry(*cell).or_default(), *amount, currency))
}

fn grow(sums: &mut Vec<i128>, cells: &[i128], currency: Currency) -> Result<()> {
    sums.resize(cells.len(), 0);
    sums.iter_mut().zip(cells).try_for_each(|(sum, cell)| add(sum, *cell, currency))
}

/// Buckets, credits and both together.
fn split(cells: &[i128], currency: Currency) -> Result<(Vec<Money>, Money, Money)> {
    let money = |units: &i128| Money::from_minor(*units, currency);
    let total = money(&sum(cells, currency)?)?;
    let (unapplied, buckets) = cells.split_last().unwrap_or((&0, &[]));
    let buckets: Result<Vec<Money>> = buckets.iter().map(money).collect();
    Ok((buckets?, money(unapplied)?, total))
}

fn base_amounts(base: Currency, cells: &[i128], booked: i128) -> Result<AgingBase> {
    let (buckets, unapplied, total) = split(cells, base)?;
    let at_booking = Money::from_minor(booked, base)?;
    let revaluation = total.minus(at_booking)?;
    Ok(AgingBase { buckets, unapplied, total, at_booking, revaluation })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn g2_sums_that_do_not_agree_are_refused() {
        let eur = Currency::parse("EUR").unwrap();
        let (creditor, mut open) = (CreditorId::default(), Sums::new());
        let mut currencies = Currencies::new();
        let euro = currencies.number(eur);
        let key =
            RowKey { creditor: &creditor, customer: None, billing_account: None, currency: eur };
        let (mut accounts, mut rows) = (Accounts::new(0), Vec::new());
        accounts.find_all([(key, euro)].into_iter(), &mut rows).unwrap();
        let mut table = Table::new(5, None, 0);
        table.grow_to(accounts.len());
        let money = Money::parse("-1.00", eur).unwrap();
        table.add(rows[0], 5, -100, eur).unwrap();
        open.add(euro, -99, eur).unwrap();
        let error = table.foot(&accounts, &open, &mut currencies).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::DoesNotFoot);
        assert_eq!(
            error.to_string(),
            "the aging adds up to `-1.00 EUR` but its items to `-0.99 EUR`"
        );
        open.add(euro, -1, eur).unwrap();
        assert_eq!(table.foot(&accounts, &open, &mut currencies).unwrap()[0].unapplied, money);
        open.add(euro, i128::MIN + 100, eur).unwrap();
        assert_eq!(open.add(euro, -1, eur).unwrap_err().kind(), ErrorKind::MoneyOverflow);
    }
}
