//! Item by item: which account each change moves, and what it is worth in the base currency.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{AccountRole, JournalOptions};
use crate::{
    error::{Error, ErrorKind, Result},
    ledger::booking::{ItemBook, Move},
    record::DocumentKind,
    time::Date,
    value::{CreditorId, Currency, CustomerId, Money, RoundingMode},
};

/// A line of an item's account, before anything stands against it.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct Line {
    /// The record that posts it.
    pub(super) log: u32,
    /// The record whose kind it has.
    pub(super) cause: u32,
    pub(super) date: Date,
    pub(super) creditor: CreditorId,
    pub(super) currency: Currency,
    pub(super) role: AccountRole,
    pub(super) customer: Option<CustomerId>,
    pub(super) amount: Decimal,
    pub(super) base: Option<Decimal>,
}

/// What a change adds to an item's value in the base currency, in the order of recording.
#[derive(Clone, Copy, Debug)]
struct Valued {
    change: Move,
    base: Option<Decimal>,
}

/// An item with its changes valued.
pub(super) struct ItemLines<'a> {
    item: ItemBook<'a>,
    /// The base currency of its creditor, if it has one.
    pub(super) own: Option<Currency>,
    valued: Vec<Valued>,
}

/// What an exchange difference that is no change of an open item leaves to say.
pub(super) struct Idle(pub(super) u32);

impl<'a> ItemLines<'a> {
    pub(super) fn new(item: ItemBook<'a>, options: &JournalOptions) -> Result<(Self, Vec<Idle>)> {
        let (creditor, _) = item.account(item.in_books, u32::MAX);
        let own = options.base.get(&creditor).copied();
        let mut idle = Vec::new();
        let mut carried = Carried::new(&item, own);
        let mut valued = Vec::with_capacity(item.moves.len());
        for change in &item.moves {
            match carried.change(change)? {
                Some(base) => valued.push(Valued { change: *change, base }),
                None => idle.push(Idle(change.log)),
            }
        }
        Ok((Self { item, own, valued }, idle))
    }

    /// Whether who it belongs to changed: then an entry may move what earlier ones posted.
    pub(super) fn is_identified(&self) -> bool {
        !self.item.identified.is_empty()
    }

    /// The records that changed it, or its payer.
    pub(super) fn records(&self) -> Vec<u32> {
        let moved = self.valued.iter().map(|valued| valued.change.log);
        let identified = self.item.identified.iter().map(|(log, _)| *log);
        let mut records: Vec<u32> = moved.chain(identified).collect();
        records.sort_unstable();
        records.dedup();
        records
    }

    /// Its lines as the first `known` records tell them.
    pub(super) fn as_known(&self, known: u32) -> Vec<Line> {
        let heard: Vec<&Valued> = self.valued.iter().filter(|v| v.change.log < known).collect();
        let mut lines: Vec<Line> = Vec::with_capacity(heard.len());
        for Valued { change, base } in &heard {
            let at = (change.log, change.cause, change.date);
            lines.push(self.line(at, change.date, known, change.amount, *base));
        }
        for (log, date) in &self.item.identified {
            if *log >= known || *date <= self.item.in_books || heard.is_empty() {
                continue;
            }
            let before = date.plus_days(-1).unwrap_or(*date);
            let there = || heard.iter().filter(|valued| valued.change.date <= before);
            let open = there().fold(Decimal::ZERO, |sum, v| sum.saturating_add(v.change.amount));
            let base = there()
                .map(|valued| valued.base)
                .try_fold(Decimal::ZERO, |sum, base| base.map(|base| sum.saturating_add(base)));
            let turned = |amount: Decimal| Decimal::ZERO.saturating_sub(amount);
            let at = (*log, *log, *date);
            lines.push(self.line(at, before, known, turned(open), base.map(turned)));
            lines.push(self.line(at, *date, known, open, base));
        }
        lines
    }

    /// What one record changes in the lines: its own, and what it corrects of others'.
    pub(super) fn by_record(&self, log: u32) -> Vec<Line> {
        let after = self.as_known(log.saturating_add(1));
        if !self.is_identified() {
            return after.into_iter().filter(|line| line.log == log).collect();
        }
        let mut changed: Vec<Line> = after;
        for line in self.as_known(log) {
            match changed.iter().position(|other| *other == line) {
                Some(place) => drop(changed.swap_remove(place)),
                None => changed.push(Line {
                    amount: Decimal::ZERO.saturating_sub(line.amount),
                    base: line.base.map(|base| Decimal::ZERO.saturating_sub(base)),
                    ..line
                }),
            }
        }
        changed.into_iter().map(|line| Line { log, ..line }).collect()
    }

    fn line(
        &self,
        (log, cause, date): (u32, u32, Date),
        owned: Date,
        known: u32,
        amount: Decimal,
        base: Option<Decimal>,
    ) -> Line {
        let (creditor, customer) = self.item.account(owned, known);
        let role = match self.item.root {
            DocumentKind::Payment | DocumentKind::Advance | DocumentKind::Refund
                if customer.is_none() =>
            {
                AccountRole::Unidentified
            }
            DocumentKind::Advance => AccountRole::Advances,
            DocumentKind::Payment | DocumentKind::Refund => AccountRole::Unapplied,
            _ => AccountRole::Receivables,
        };
        let currency = self.item.currency;
        Line { log, cause, date, creditor, currency, role, customer, amount, base }
    }

    /// What it is worth on a day by what was booked, by role: what is open and its value.
    pub(super) fn worth(&self, on: Date, known: u32) -> BTreeMap<Owner, Worth> {
        let mut worth: BTreeMap<Owner, Worth> = BTreeMap::new();
        for line in self.as_known(known).into_iter().filter(|line| line.date <= on) {
            let owner = (line.creditor, line.currency, line.role, line.customer);
            let sums = worth.entry(owner).or_insert((Decimal::ZERO, Some(Decimal::ZERO)));
            let base = sums.1.zip(line.base).map(|(sum, base)| sum.saturating_add(base));
            *sums = (sums.0.saturating_add(line.amount), base);
        }
        worth
    }

    pub(super) fn id(&self) -> crate::value::ItemId {
        self.item.id()
    }
}

/// Whose, in which currency, on which account.
pub(super) type Owner = (CreditorId, Currency, AccountRole, Option<CustomerId>);

/// What is open, and its value in the base currency where it is known.
pub(super) type Worth = (Decimal, Option<Decimal>);

/// An item's value in the base currency, carried from change to change so that nothing of it is
/// left when nothing is open: the value of what is open at the rate of booking, and the exchange
/// differences told of it, as far as they are not settled.
struct Carried {
    open: Money,
    value: Option<Money>,
    differences: Option<Money>,
    rate: Rate,
}

/// How an amount becomes one of the base currency.
#[derive(Clone, Copy)]
enum Rate {
    None,
    Own,
    Booked(crate::record::BookedRate),
}

impl Carried {
    fn new(item: &ItemBook<'_>, own: Option<Currency>) -> Self {
        let rate = match (own, item.booked) {
            (Some(own), _) if own == item.currency => Rate::Own,
            (Some(own), Some(booked)) if booked.base == own => Rate::Booked(booked),
            _ => Rate::None,
        };
        let zero = own.filter(|_| !matches!(rate, Rate::None)).map(Money::zero);
        Self { open: Money::zero(item.currency), value: zero, differences: zero, rate }
    }

    /// What a change adds to the value; none where it adds nothing to be posted.
    fn change(&mut self, change: &Move) -> Result<Option<Option<Decimal>>> {
        if let Some(fx) = change.fx {
            let held = self.differences.filter(|held| held.currency() == fx.currency());
            let Some(held) = held.filter(|_| !self.open.is_zero()) else { return Ok(None) };
            self.differences = Some(held.plus(fx)?);
            return Ok(Some(Some(fx.amount())));
        }
        let before = self.total()?;
        let open = self.open.plus(Money::new(change.amount, self.open.currency())?)?;
        if let Some(held) = self.differences.filter(|held| !held.is_zero()) {
            self.differences = Some(share(held, open, self.open)?);
        }
        self.open = open;
        self.value = match self.rate {
            Rate::None => None,
            Rate::Own => Some(open),
            Rate::Booked(booked) => Some(booked.convert(open)?),
        };
        let after = self.total()?;
        let added = match before.zip(after) {
            Some((before, after)) => Some(after.minus(before)?.amount()),
            None => None,
        };
        Ok(Some(added))
    }

    fn total(&self) -> Result<Option<Money>> {
        match self.value.zip(self.differences) {
            Some((value, differences)) => value.plus(differences).map(Some),
            None => Ok(None),
        }
    }
}

/// What is left of a difference when so much of what it was on is still open; a difference does not
/// grow when more is open again.
fn share(held: Money, open: Money, of: Money) -> Result<Money> {
    if of.is_zero() || open.abs().amount() >= of.abs().amount() {
        return Ok(held);
    }
    let part = open.amount().checked_div(of.amount()).ok_or_else(|| {
        Error::expected_in(ErrorKind::MoneyOverflow, "open", open, "a part of what was open")
    })?;
    held.times_factor(part, RoundingMode::HalfUp)
}
