//! The work of an aging: items in blocks, each block in steps (columns and amounts, rows, adding
//! up), then the report.

use crate::{
    error::{Error, ErrorKind, Result},
    ledger::{Known, OpenItem, PostDatedReceipt},
    reading::{AgingBasis, buckets},
    time::Date,
    value::{BillingAccountId, CreditorId, Currency, CustomerId, ItemId, Money},
};

use super::{
    AgingGroup, AgingPolicy, AgingReport, BasisFallback, ExcessShare, MissingBasis,
    UnappliedCredits,
    accounts::{Accounts, BLOCK, Currencies, RowKey},
    netting,
    post_dated::PostDated,
    sums::{self, Notes, Sums, Table},
};

/// Where an item's amount goes.
#[derive(Clone, Copy)]
struct Placed {
    column: usize,
    /// The number of its currency.
    currency: u8,
    /// In minor units with its sign: what is open, or what the netting left of it.
    amount: i128,
}

/// Ages items of a policy that was checked.
pub(super) struct Ager<'a> {
    as_of: Date,
    policy: &'a AgingPolicy,
    /// Of each bucket edge the last date at or past it.
    last_dates: Vec<Date>,
    /// The column of credits that stand apart: after the last bucket.
    apart: usize,
    /// The bucket of the day itself.
    today: usize,
    currencies: Currencies,
    accounts: Accounts,
    table: Table,
    /// What is open per currency, added up apart from the rows.
    open: Sums,
    notes: Notes,
    post_dated: PostDated,
    /// With drill-down: of each item its row, its column and its place among all.
    cells: Vec<(u32, usize, usize)>,
    /// Whether an item of a block has more to it than an amount, or the policy asks for more.
    more: bool,
    /// Of the items of a block, where they go and their rows.
    placed: Vec<Placed>,
    rows: Vec<u32>,
}

impl<'a> Ager<'a> {
    pub(super) fn new(as_of: Date, policy: &'a AgingPolicy, items: usize) -> Self {
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
            currencies: Currencies::new(),
            accounts: Accounts::new(rows),
            table: Table::new(policy.buckets.len(), base, rows),
            last_dates,
            open: Sums::new(),
            notes: Notes::default(),
            post_dated: PostDated::default(),
            cells: Vec::new(),
            more: false,
            placed: Vec::with_capacity(BLOCK),
            rows: Vec::with_capacity(BLOCK),
        }
    }

    /// Adds all items; the first that has a fault is reported.
    pub(super) fn add_all(&mut self, items: &[OpenItem]) -> Result<()> {
        let left = match self.policy.unapplied {
            UnappliedCredits::OldestFirst => {
                Some(netting::left_over(items, self.policy, self.as_of))
            }
            _ => None,
        };
        let mut first = 0;
        for block in items.chunks(BLOCK) {
            let left = left.as_ref().and_then(|left| left.get(first..));
            self.add(first, block, left)?;
            first = first.saturating_add(block.len());
        }
        Ok(())
    }

    /// Adds a block of items, of which `first` is the place of the first; `left` is what the
    /// netting left of them.
    ///
    /// Each step goes over the whole block before the next begins, so that the processor waits
    /// for the memory of many items at once. An item whose step fails ends the block before it:
    /// what is wrong with an item before it comes first.
    fn add(&mut self, first: usize, block: &[OpenItem], left: Option<&[i128]>) -> Result<()> {
        let fault = self.place(block, left).err();
        let keys = block.iter().zip(&self.placed);
        let keys = keys.map(|(item, placed)| (item_key(self.policy, item), placed.currency));
        self.accounts.find_all(keys, &mut self.rows)?;
        self.table.grow_to(self.accounts.len());
        let (placed, rows) = (std::mem::take(&mut self.placed), std::mem::take(&mut self.rows));
        self.table.touch(rows.iter().zip(&placed).map(|(row, placed)| (*row, placed.column)));
        for ((item, placed), row) in block.iter().zip(&placed).zip(&rows) {
            self.table.add(*row, placed.column, placed.amount, item.open.currency())?;
            self.table.count(*row, item)?;
        }
        if self.more {
            for (((item, placed), row), place) in block.iter().zip(&placed).zip(&rows).zip(first..)
            {
                if self.policy.drill_down {
                    self.cells.push((*row, placed.column, place));
                }
                self.dimensions(*row, placed.column, placed.amount, item)?;
                self.convert(*row, placed.column, placed.amount, item)?;
            }
        }
        (self.placed, self.rows) = (placed, rows);
        fault.map_or(Ok(()), Err)
    }

    /// The first step: the columns and amounts of a block's items, up to one that has none.
    fn place(&mut self, block: &[OpenItem], left: Option<&[i128]>) -> Result<()> {
        self.placed.clear();
        self.more = self.policy.drill_down || self.policy.convert.is_some();
        for (place, item) in block.iter().enumerate() {
            if item.as_of.is_some_and(|day| day != self.as_of) {
                self.projected(item)?;
            }
            let column = self.column(item)?;
            let open = item.open.minor_units();
            let amount = left.and_then(|left| left.get(place)).copied().unwrap_or(open);
            let currency = self.currencies.number(item.open.currency());
            self.open.add(currency, open, item.open.currency())?;
            self.more |= !item.details().dimensions.is_empty();
            self.placed.push(Placed { column, currency, amount });
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

    /// G8: each share up to the amount shown; what was said beyond what is open is reported.
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
            self.table.add_share(row, (column, *dimension), signed, open.currency())?;
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

    /// G5: receipts that are known before their money comes, each in its payer's row, which is
    /// made where nothing is open.
    pub(super) fn add_post_dated(&mut self, receipts: &[PostDatedReceipt]) -> Result<()> {
        for receipt in receipts {
            let currency = receipt.amount.currency();
            let names = (receipt.customer.as_ref(), receipt.billing_account.as_ref());
            let key = row_key(self.policy, &receipt.creditor, names, currency);
            let number = self.currencies.number(currency);
            self.accounts.find_all(std::iter::once((key, number)), &mut self.rows)?;
            if let Some(row) = self.rows.first() {
                self.post_dated.add(*row, receipt)?;
            }
        }
        self.table.grow_to(self.accounts.len());
        Ok(())
    }

    /// The report of what was added.
    pub(super) fn report(
        mut self,
        known: Option<Known>,
        items: &[OpenItem],
    ) -> Result<AgingReport> {
        let footing = self.table.foot(&self.accounts, &self.open, &mut self.currencies)?;
        let cells = std::mem::take(&mut self.cells);
        let named = self.policy.drill_down.then(|| self.named(cells, items));
        let sorted = self.accounts.sorted();
        let mut rows = Vec::with_capacity(sorted.len());
        for row in &sorted {
            let mut made = self.table.row(&self.accounts, *row, self.as_of)?;
            made.items = named.as_ref().and_then(|named| named.get(sums::at(*row)).cloned());
            if self.policy.post_dated {
                made.amounts.post_dated = Some(self.post_dated.of_row(*row, made.currency)?);
            }
            rows.push(made);
        }
        let mut totals = self.table.totals(&self.accounts, self.as_of)?;
        if self.policy.post_dated {
            for total in totals.creditors.iter_mut().chain(&mut totals.currencies) {
                total.amounts.post_dated = Some(self.post_dated.of_total(total)?);
            }
        }
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
        let mut named = vec![vec![Vec::new(); columns]; self.accounts.len()];
        for (row, column, place) in cells {
            let cell = named.get_mut(sums::at(row)).and_then(|row| row.get_mut(column));
            if let (Some(cell), Some(item)) = (cell, items.get(place)) {
                cell.push(item.id.clone());
            }
        }
        named
    }
}

/// The key of an item's row.
#[inline]
fn item_key<'a>(policy: &'a AgingPolicy, item: &'a OpenItem) -> RowKey<'a> {
    let account = match policy.group_by {
        AgingGroup::BillingAccount => item.details().billing_account.as_ref(),
        _ => None,
    };
    row_key(policy, &item.creditor, (item.customer.as_ref(), account), item.open.currency())
}

/// The key of a row, as the policy groups (G11).
#[inline]
fn row_key<'a>(
    policy: &'a AgingPolicy,
    creditor: &'a CreditorId,
    (customer, billing_account): (Option<&'a CustomerId>, Option<&'a BillingAccountId>),
    currency: Currency,
) -> RowKey<'a> {
    let (customer, billing_account) = match &policy.group_by {
        AgingGroup::Customer => (customer, None),
        AgingGroup::BillingAccount => (customer, billing_account),
        AgingGroup::Parent(parents) => {
            (customer.map(|customer| parents.get(customer).unwrap_or(customer)), None)
        }
    };
    RowKey { creditor, customer, billing_account, currency }
}
