//! The position: what is open on a day, as known on a day, held by itself.
//!
//! It does not change while the ledger goes on, clones in constant time and crosses every border.

use std::{
    ops::Range,
    sync::{Arc, OnceLock},
};

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorKind, Result},
    ledger::{
        Known, OpenItem, PostDatedReceipt,
        book::{Book, at},
        open_item, post_dated,
    },
    time::Date,
    value::{CreditorId, Currency, CustomerId, Money},
};

/// What to read from a ledger.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct PositionQuery {
    /// The day asked about (A).
    pub as_of: Date,
    /// How much of the log counts (K); everything where it is not said.
    #[cfg_attr(feature = "serde", serde(default))]
    pub known: Known,
    /// One creditor; all where it is not said.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub creditor: Option<CreditorId>,
    /// One customer; all, and unidentified cash, where it is not said. Costs what that customer's
    /// items cost, however large the ledger is.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub customer: Option<CustomerId>,
    /// Whether each item lists what moved it ([`ItemDetails::entries`]), as a statement of open
    /// items shows it (R1). Not where it is not said.
    ///
    /// [`ItemDetails::entries`]: crate::ItemDetails::entries
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub entries: bool,
    /// Whether to list the receipts that are known before their money comes (G5); not unless it
    /// is said, as a past day may have very many.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub post_dated: bool,
}

impl From<Date> for PositionQuery {
    fn from(as_of: Date) -> Self {
        let (known, nobody) = (Known::Everything, None);
        Self { as_of, known, creditor: None, customer: nobody, entries: false, post_dated: false }
    }
}

/// What one customer owes one creditor in one currency on a day.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct AccountBalance {
    /// The currency of the amounts.
    pub currency: Currency,
    /// Σ of what is open of debits: zero or above.
    pub debits: Money,
    /// Σ of what is open of credits: zero or below.
    pub credits: Money,
    /// Debits and credits together: what the customer owes (F5).
    pub net: Money,
}

/// An owned snapshot of what is true on one day, as known on one day.
///
/// Cloning shares it. Items are in the order their documents were recorded, installments and
/// parts after one another; only items with something open are in it.
///
/// ```
/// use duly::*;
///
/// # let eur = Currency::parse("EUR")?;
/// # let day = Date::new(2026, 1, 15)?;
/// # let mut ledger = Ledger::new();
/// let invoice = Invoice::new("I".parse()?, "ACME".parse()?, day, Money::parse("990.00", eur)?);
/// ledger.post(Entry::new(invoice, day))?;
/// let advance = Payment::new("P".parse()?, "ACME".parse()?, day, Money::parse("200.00", eur)?);
/// ledger.post(Entry::new(advance, day))?;
///
/// let position = ledger.as_of(day)?;
/// let account = position.balance(&CreditorId::default(), Some(&"ACME".parse()?))?;
/// assert_eq!(account[0].debits.to_string(), "990.00 EUR");
/// assert_eq!(account[0].credits.to_string(), "-200.00 EUR");
/// assert_eq!(account[0].net.to_string(), "790.00 EUR");
/// # Ok::<(), duly::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Position(Arc<Snapshot>);

#[derive(Debug)]
struct Snapshot {
    as_of: Date,
    known: Known,
    items: Vec<OpenItem>,
    post_dated: Option<Vec<PostDatedReceipt>>,
    /// The places of items sorted by account, made when an account is first asked for.
    accounts: OnceLock<Vec<u32>>,
}

impl PartialEq for Position {
    fn eq(&self, other: &Self) -> bool {
        (self.0.as_of, self.0.known, &self.0.items, &self.0.post_dated)
            == (other.0.as_of, other.0.known, &other.0.items, &other.0.post_dated)
    }
}

type Key<'a> = (&'a CreditorId, Option<&'a CustomerId>);

fn key(item: &OpenItem) -> Key<'_> {
    (&item.creditor, item.customer.as_ref())
}

/// F4e: no day is asked of books that begin later, as far as that was known.
pub(super) fn begun(
    book: &Book,
    (as_of, records): (Date, u32),
    creditor: Option<usize>,
) -> Result<()> {
    let asked = |index: usize| creditor.is_none_or(|creditor| creditor == index);
    for (index, state) in book.creditors.iter().enumerate() {
        // What was not known to be taken over then is no reason to refuse (F4).
        let told = state.take_over.filter(|(_, log)| *log < records);
        let begins = told.map(|(begins, _)| begins);
        if let Some(begins) = begins.filter(|begins| as_of < *begins && asked(index)) {
            return Err(Error::new(
                ErrorKind::TakeOver,
                format!("the books of `{}` begin on `{begins}`, after `{as_of}`", state.id),
            )
            .with_field("as_of")
            .with_found(as_of)
            .with_expected(format!("on or after {begins}"))
            .with_item(&state.id));
        }
    }
    Ok(())
}

impl Position {
    pub(super) fn read(book: &Book, query: PositionQuery) -> Result<Self> {
        let PositionQuery { as_of, known, creditor, customer, entries, post_dated } = query;
        let creditor = match creditor {
            None => None,
            Some(id) => {
                let found = book.creditors.iter().position(|state| state.id == id);
                Some(found.ok_or_else(|| {
                    Error::expected_in(ErrorKind::UnknownId, "creditor", &id, "in this ledger")
                })?)
            }
        };
        let records = book.known(known);
        begun(book, (as_of, records), creditor)?;
        let of_creditor = |index: &u32| {
            let its = || book.account(book.item(*index).account).creditor;
            creditor.is_none_or(|creditor| at(its()) == creditor)
        };
        // Two passes: the first finds what is open, so that the second allocates once.
        let open_of = |index| (index, book.open(index, as_of, records));
        let is_open = |(_, left): &(u32, Decimal)| !left.is_zero();
        let mut open: Vec<(u32, Decimal)> = match &customer {
            None => {
                let all = 0..u32::try_from(book.items.len()).unwrap_or(u32::MAX);
                all.filter(of_creditor).map(open_of).filter(is_open).collect()
            }
            Some(customer) => {
                let then = |index: &u32| book.account_on(*index, as_of, records);
                let its = |index: &u32| book.account(then(index)).customer.as_ref();
                let items = book.items_of_customer(customer).into_iter().filter(of_creditor);
                let items = items.filter(|index| its(index) == Some(customer));
                items.map(open_of).filter(is_open).collect()
            }
        };
        // A part made later (T12) stands behind its installment, not behind all before it.
        if open.iter().any(|(index, _)| book.item(*index).part > 0) {
            open.sort_by_key(|(index, _)| book.place(*index));
        }
        let mut items = Vec::with_capacity(open.len());
        let day = (as_of, records);
        items.extend(open.into_iter().filter_map(|(index, left)| {
            let item = open_item::with_open(book, index, left, day)?;
            Some(if entries { open_item::with_entries(book, index, item, day) } else { item })
        }));
        let post_dated = post_dated.then(|| {
            let known_on = match known {
                Known::On(day) => Some(day),
                _ => book.log.get(..at(records)).and_then(<[_]>::last).map(|last| last.recorded),
            };
            post_dated::read(book, (as_of, records, known_on), creditor, customer.as_ref())
        });
        let accounts = OnceLock::new();
        Ok(Self(Arc::new(Snapshot { as_of, known, items, post_dated, accounts })))
    }

    /// The day it is true of.
    pub fn as_of(&self) -> Date {
        self.0.as_of
    }

    /// How much of the log counted.
    pub fn known(&self) -> Known {
        self.0.known
    }

    /// Everything open, in the order the documents were recorded.
    pub fn open_items(&self) -> &[OpenItem] {
        &self.0.items
    }

    /// The receipts that were known before their money came, in the order they were recorded;
    /// none where the position was read without asking for them (G5).
    ///
    /// These are those in the books only after the position's day, which are no part of what is
    /// open; and those in the books by then whose value date lies after the last day that was
    /// known: K where that is a day, else the day the last known entry was recorded (F4c).
    ///
    /// # Example
    ///
    /// A check of 20 March, dated 10 April, seen from 31 March and in a forecast for 30 April:
    ///
    /// ```
    /// use duly::*;
    ///
    /// let eur = Currency::parse("EUR")?;
    /// let (march, april): (Date, Date) = ("2026-03-31".parse()?, "2026-04-30".parse()?);
    /// let mut ledger = Ledger::new();
    /// let money = Money::parse("400.00", eur)?;
    /// let check = Payment::new("P".parse()?, "ACME".parse()?, "2026-04-10".parse()?, money);
    /// ledger.post(Entry::new(check, "2026-03-20".parse()?))?;
    ///
    /// let ask = |as_of| PositionQuery {
    ///     known: Known::On(march),
    ///     post_dated: true,
    ///     ..PositionQuery::from(as_of)
    /// };
    /// let then = ledger.position(ask(march))?;
    /// let receipt = &then.post_dated().unwrap_or_default()[0];
    /// assert_eq!((receipt.amount, receipt.counted), (money.negated(), false));
    /// assert!(then.open_items().is_empty());
    ///
    /// let ahead = ledger.position(ask(april))?;
    /// assert!(ahead.post_dated().unwrap_or_default()[0].counted);
    /// assert_eq!(ahead.open_items()[0].open, receipt.amount);
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn post_dated(&self) -> Option<&[PostDatedReceipt]> {
        self.0.post_dated.as_deref()
    }

    /// What is open on one account, by due date, then number, then id; none as customer asks for
    /// the creditor's unidentified cash. Fast after the first call.
    pub fn account(&self, creditor: &CreditorId, customer: Option<&CustomerId>) -> Vec<&OpenItem> {
        let items = &self.0.items;
        let item = |place: &u32| usize::try_from(*place).ok().and_then(|place| items.get(place));
        let places = self.0.accounts.get_or_init(|| {
            let mut places: Vec<u32> =
                (0..u32::try_from(items.len()).unwrap_or(u32::MAX)).collect();
            places.sort_by_cached_key(|place| {
                item(place).map(|item| (key(item), item.due, &item.number, &item.id))
            });
            places
        });
        let wanted = Some((creditor, customer));
        let start = places.partition_point(|place| item(place).map(key) < wanted);
        let end = places.partition_point(|place| item(place).map(key) <= wanted);
        let range: Range<usize> = start..end;
        places.get(range).unwrap_or_default().iter().filter_map(item).collect()
    }

    /// What one account owes, by currency code.
    ///
    /// # Errors
    ///
    /// [`MoneyOverflow`](ErrorKind::MoneyOverflow) when a sum leaves the range.
    pub fn balance(
        &self,
        creditor: &CreditorId,
        customer: Option<&CustomerId>,
    ) -> Result<Vec<AccountBalance>> {
        let mut balances: Vec<AccountBalance> = Vec::new();
        for item in self.account(creditor, customer) {
            let currency = item.open.currency();
            let place = match balances.binary_search_by_key(&currency, |b| b.currency) {
                Ok(place) => place,
                Err(place) => {
                    let zero = Money::zero(currency);
                    let nothing =
                        AccountBalance { currency, debits: zero, credits: zero, net: zero };
                    balances.insert(place, nothing);
                    place
                }
            };
            if let Some(balance) = balances.get_mut(place) {
                let side = if item.open.is_negative() {
                    &mut balance.credits
                } else {
                    &mut balance.debits
                };
                *side = side.plus(item.open)?;
                balance.net = balance.net.plus(item.open)?;
            }
        }
        Ok(balances)
    }
}
