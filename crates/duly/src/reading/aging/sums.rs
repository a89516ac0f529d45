//! The adding-up of an aging: one flat table of minor units, a row of cells each account.

use std::{
    collections::{BTreeMap, BTreeSet},
    hash::{Hash, Hasher},
};

use crate::{
    error::{Error, ErrorKind, Result},
    ledger::OpenItem,
    reading::{
        AgingAmounts, AgingBase, AgingFooting, AgingRow, AgingTotal, BasisFallback,
        DimensionAmounts, ExcessShare,
    },
    record::Dimension,
    time::Date,
    value::{BillingAccountId, CreditorId, Currency, CustomerId, ItemId, Money},
};

/// What a row is found by.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct RowKey<'a> {
    pub(super) creditor: &'a CreditorId,
    pub(super) customer: Option<&'a CustomerId>,
    pub(super) billing_account: Option<&'a BillingAccountId>,
    pub(super) currency: Currency,
}

impl Hash for RowKey<'_> {
    /// The bytes of the names and nothing between them: an account is looked up for every item,
    /// and what collides is told apart by comparing.
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write(self.customer.map_or("", CustomerId::as_str).as_bytes());
        state.write(self.creditor.as_str().as_bytes());
        if let Some(account) = self.billing_account {
            state.write(account.as_str().as_bytes());
        }
        let mut code = [0; 4];
        code.iter_mut().zip(self.currency.code().bytes()).for_each(|(to, from)| *to = from);
        state.write_u32(u32::from_le_bytes(code));
    }
}

#[derive(Debug)]
struct Row {
    creditor: CreditorId,
    customer: Option<CustomerId>,
    currency: Currency,
    tally: Tally,
}

#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    items: u64,
    credits: u64,
    oldest_due: Option<Date>,
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

/// The first sixteen bytes as a number that sorts as they do; a shorter text is filled with
/// noughts, which no id holds.
fn first_bytes(text: &str) -> u128 {
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(text.bytes()).for_each(|(to, from)| *to = from);
    u128::from_be_bytes(bytes)
}

/// Sums per currency, the one added to last looked at first.
#[derive(Debug, Default)]
pub(super) struct Sums {
    sums: Vec<(Currency, i128)>,
    last: usize,
}

impl Sums {
    #[inline]
    pub(super) fn add(&mut self, currency: Currency, amount: i128) -> Result<()> {
        let there = self.sums.get(self.last).is_some_and(|(last, _)| *last == currency);
        if !there {
            let found = self.sums.iter().position(|(known, _)| *known == currency);
            self.last = found.unwrap_or_else(|| {
                self.sums.push((currency, 0));
                self.sums.len().saturating_sub(1)
            });
        }
        match self.sums.get_mut(self.last) {
            Some((_, sum)) => add(sum, amount, currency),
            None => Ok(()),
        }
    }

    fn of(&self, currency: Currency) -> i128 {
        let found = self.sums.iter().find(|(known, _)| *known == currency);
        found.map_or(0, |(_, sum)| *sum)
    }
}

pub(super) fn at(row: u32) -> usize {
    usize::try_from(row).unwrap_or(usize::MAX)
}

#[inline]
fn add(sum: &mut i128, amount: i128, currency: Currency) -> Result<()> {
    match sum.checked_add(amount) {
        Some(new) => {
            *sum = new;
            Ok(())
        }
        None => Err(overflow(currency)),
    }
}

#[cold]
fn overflow(currency: Currency) -> Error {
    Error::new(ErrorKind::MoneyOverflow, format!("a sum in `{currency}` leaves the range"))
        .with_field("amount")
        .with_expected("an amount of at most 28 digits")
}

fn sum(cells: &[i128], currency: Currency) -> Result<i128> {
    let mut total = 0;
    cells.iter().try_for_each(|cell| add(&mut total, *cell, currency))?;
    Ok(total)
}

/// The cells of all rows: of each its buckets, then the column of credits.
#[derive(Debug)]
pub(super) struct Table {
    width: usize,
    rows: Vec<Row>,
    /// Of rows by billing account, theirs: kept apart, as most agings have none.
    billing_accounts: Vec<Option<BillingAccountId>>,
    cells: Vec<i128>,
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
            rows: Vec::with_capacity(rows),
            billing_accounts: Vec::new(),
            cells: Vec::with_capacity(rows.saturating_mul(width)),
            shares: BTreeMap::new(),
            base,
            base_cells: Vec::new(),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn key(&self, row: u32) -> Option<RowKey<'_>> {
        let Row { creditor, customer, currency, .. } = self.rows.get(at(row))?;
        Some(RowKey {
            creditor,
            customer: customer.as_ref(),
            billing_account: self.billing_account(row),
            currency: *currency,
        })
    }

    fn billing_account(&self, row: u32) -> Option<&BillingAccountId> {
        self.billing_accounts.get(at(row)).and_then(Option::as_ref)
    }

    /// Whether a row is that of a key; what differs most often is looked at first.
    #[inline]
    pub(super) fn is(&self, row: u32, key: &RowKey<'_>) -> bool {
        self.rows.get(at(row)).is_some_and(|found| {
            found.customer.as_ref() == key.customer
                && found.currency == key.currency
                && found.creditor == *key.creditor
                && (self.billing_accounts.is_empty()
                    || self.billing_account(row) == key.billing_account)
        })
    }

    /// Makes the row of a key; `by_account` says whether rows are by billing account.
    pub(super) fn make(&mut self, key: &RowKey<'_>, by_account: bool) -> Result<u32> {
        let row = u32::try_from(self.rows.len()).map_err(|_| overflow(key.currency))?;
        self.rows.push(Row {
            creditor: key.creditor.clone(),
            customer: key.customer.cloned(),
            currency: key.currency,
            tally: Tally::default(),
        });
        if by_account {
            self.billing_accounts.push(key.billing_account.cloned());
        }
        self.cells.resize(self.cells.len().saturating_add(self.width), 0);
        if self.base.is_some() {
            let more = self.width.saturating_add(1);
            self.base_cells.resize(self.base_cells.len().saturating_add(more), 0);
        }
        Ok(row)
    }

    #[inline]
    pub(super) fn add(
        &mut self,
        row: u32,
        column: usize,
        amount: i128,
        item: &OpenItem,
    ) -> Result<()> {
        let cell = at(row).saturating_mul(self.width).saturating_add(column);
        if let Some(cell) = self.cells.get_mut(cell) {
            add(cell, amount, item.open.currency())?;
        }
        if let Some(row) = self.rows.get_mut(at(row)) {
            let tally = &mut row.tally;
            tally.items = tally.items.saturating_add(1);
            if item.open.is_negative() {
                tally.credits = tally.credits.saturating_add(1);
            } else if item.open.is_positive() {
                tally.owed_since(item.due);
            }
        }
        Ok(())
    }

    pub(super) fn add_share(
        &mut self,
        row: u32,
        cell: (usize, Dimension),
        amount: i128,
    ) -> Result<()> {
        let Some(currency) = self.rows.get(at(row)).map(|row| row.currency) else { return Ok(()) };
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

    /// The places of the rows in the order of their keys.
    ///
    /// Most keys differ within the first bytes of the customer: those are compared as a number,
    /// and only ties by the keys themselves.
    pub(super) fn sorted(&self) -> Vec<u32> {
        let creditors: BTreeSet<&CreditorId> = self.rows.iter().map(|row| &row.creditor).collect();
        let creditors: Vec<&CreditorId> = creditors.into_iter().collect();
        let mut last: Option<(&CreditorId, usize)> = None;
        let rows = self.rows.iter().zip(0_u32..).map(|(row, place)| {
            let creditor = match last {
                Some((id, rank)) if *id == row.creditor => rank,
                _ => creditors.binary_search(&&row.creditor).unwrap_or(usize::MAX),
            };
            last = Some((&row.creditor, creditor));
            (creditor, row.customer.as_ref().map(|id| first_bytes(id.as_str())), place)
        });
        let mut order: Vec<(usize, Option<u128>, u32)> = rows.collect();
        order.sort_unstable_by(|a, b| {
            (a.0, a.1).cmp(&(b.0, b.1)).then_with(|| self.key(a.2).cmp(&self.key(b.2)))
        });
        order.into_iter().map(|(_, _, place)| place).collect()
    }

    fn cells_of(&self, row: u32) -> &[i128] {
        let start = at(row).saturating_mul(self.width);
        self.cells.get(start..start.saturating_add(self.width)).unwrap_or_default()
    }

    fn base_of(&self, row: u32) -> &[i128] {
        let width = self.width.saturating_add(1);
        let start = at(row).saturating_mul(width);
        self.base_cells.get(start..start.saturating_add(width)).unwrap_or_default()
    }

    /// Σ buckets + unapplied = Σ of what is open, per currency, by code (G2).
    pub(super) fn foot(&self, open: &Sums) -> Result<Vec<AgingFooting>> {
        let mut sums: BTreeMap<Currency, (i128, i128)> = BTreeMap::new();
        for (row, cells) in self.rows.iter().zip(self.cells.chunks(self.width)) {
            let (buckets, unapplied) = sums.entry(row.currency).or_default();
            if let Some((credits, inside)) = cells.split_last() {
                add(buckets, sum(inside, row.currency)?, row.currency)?;
                add(unapplied, *credits, row.currency)?;
            }
        }
        let foot = |(currency, (buckets, unapplied)): (Currency, (i128, i128))| {
            let money = |units| Money::from_minor(units, currency);
            let (buckets, unapplied) = (money(buckets)?, money(unapplied)?);
            let (total, open) = (buckets.plus(unapplied)?, money(open.of(currency))?);
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

    pub(super) fn row(&self, row: u32, as_of: Date) -> Result<AgingRow> {
        let Some(found) = self.rows.get(at(row)) else {
            return Err(Error::new(ErrorKind::DoesNotFoot, "a row of the aging is lost"));
        };
        let no_shares = Shares::new();
        let amounts = self.amounts(
            found.currency,
            (self.cells_of(row), self.base_of(row)),
            self.shares.get(&row).unwrap_or(&no_shares),
            (found.tally, as_of),
        )?;
        Ok(AgingRow {
            creditor: found.creditor.clone(),
            customer: found.customer.clone(),
            billing_account: self.billing_account(row).cloned(),
            currency: found.currency,
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

    /// The rows added up, in the order given.
    pub(super) fn totals(&self, sorted: &[u32], as_of: Date) -> Result<Totals> {
        let mut creditors: BTreeMap<(&CreditorId, Currency), Growing> = BTreeMap::new();
        let mut currencies: BTreeMap<Currency, Growing> = BTreeMap::new();
        let mut all_base = Vec::new();
        for place in sorted {
            let Some(row) = self.rows.get(at(*place)) else { continue };
            let of_creditor = creditors.entry((&row.creditor, row.currency)).or_default();
            self.grow(of_creditor, *place, row)?;
            self.grow(currencies.entry(row.currency).or_default(), *place, row)?;
            if let Some(base) = self.base {
                grow(&mut all_base, self.base_of(*place), base)?;
            }
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

    fn grow(&self, total: &mut Growing, place: u32, row: &Row) -> Result<()> {
        grow(&mut total.cells, self.cells_of(place), row.currency)?;
        grow(&mut total.base_cells, self.base_of(place), self.base.unwrap_or(row.currency))?;
        for (cell, amount) in self.shares.get(&place).into_iter().flatten() {
            add(total.shares.entry(*cell).or_default(), *amount, row.currency)?;
        }
        total.tally.merge(row.tally);
        Ok(())
    }
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
        let (creditor, mut open) = (CreditorId::default(), Sums::default());
        let key =
            RowKey { creditor: &creditor, customer: None, billing_account: None, currency: eur };
        let mut table = Table::new(5, None, 0);
        let row = table.make(&key, false).unwrap();
        let money = Money::parse("-1.00", eur).unwrap();
        let id = ItemId::of("P-1".parse().unwrap());
        let item = OpenItem::new(id, "C".parse().unwrap(), Date::MIN, money);
        table.add(row, 5, -100, &item).unwrap();
        open.add(eur, -99).unwrap();
        let error = table.foot(&open).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::DoesNotFoot);
        assert_eq!(
            error.to_string(),
            "the aging adds up to `-1.00 EUR` but its items to `-0.99 EUR`"
        );
        open.add(eur, -1).unwrap();
        assert_eq!(table.foot(&open).unwrap()[0].unapplied, money);
        open.add(eur, i128::MIN + 100).unwrap();
        assert_eq!(open.add(eur, -1).unwrap_err().kind(), ErrorKind::MoneyOverflow);
    }
}
