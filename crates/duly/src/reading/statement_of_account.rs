//! Statements of what moved: by activity, and brought forward from the last one (R2, R3).
//!
//! Each proves itself: what it opens with and its lines add up to what is open at its end. An
//! application inside the account moves nothing of what is owed, so it is no line; it stands apart
//! among the allocations, which say what settled what.
//!
//! ```
//! use duly::*;
//!
//! let eur = Currency::parse("EUR")?;
//! let money = |text: &str| Money::parse(text, eur);
//! let day = |text: &str| text.parse::<Date>();
//! let mut ledger = Ledger::new();
//! let (creditor, customer): (_, CustomerId) = (CreditorId::default(), "ACME".parse()?);
//! let mut invoice = |id: &str, on: &str, amount: &str| -> Result<Posted> {
//!     let invoice = Invoice::new(id.parse()?, customer.clone(), day(on)?, money(amount)?);
//!     ledger.post(Entry::new(invoice, day(on)?))
//! };
//! invoice("I-1", "2026-02-10", "500.00")?;
//! invoice("I-2", "2026-03-05", "300.00")?;
//! let paid = money("200.00")?;
//! let payment = Payment::new("P-1".parse()?, customer.clone(), day("2026-03-20")?, paid);
//! ledger.post(Entry::new(payment, day("2026-03-20")?))?;
//!
//! let march = day("2026-03-01")?..=day("2026-03-31")?;
//! let statement = Statement::activity(&ledger, &creditor, &customer, march, Known::Everything)?;
//! let account = &statement.currencies[0];
//! assert_eq!(account.opening, money("500.00")?);
//! let balances: Vec<Money> = account.lines.iter().map(|line| line.balance).collect();
//! assert_eq!(balances, [money("800.00")?, money("600.00")?]);
//! assert_eq!(account.closing, money("600.00")?);
//! # Ok::<(), duly::Error>(())
//! ```

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::RangeInclusive,
};

use crate::{
    error::Result,
    ledger::{Activity, ActivityKind, Known, Ledger, Position, PositionQuery},
    reading::roll_forward::{books, checked_period, does_not_foot},
    record::DocumentKind,
    time::Date,
    value::{CreditorId, Currency, CustomerId, DocumentNumber, EntryId, ItemId, Money},
};

/// Draws up statements of account. It has no state: see its functions, and
/// [`Position::statement`] for the one of open items.
#[derive(Clone, Copy, Debug)]
pub enum Statement {}

/// What moved in a period (R2).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct ActivityStatement {
    /// To whom it is owed.
    pub creditor: CreditorId,
    /// Who owes it.
    pub customer: CustomerId,
    /// The first day of the period.
    pub from: Date,
    /// Its last day, inclusive.
    pub to: Date,
    /// What was known.
    pub known: Known,
    /// By currency code; only those with anything open at an end or moved between.
    pub currencies: Vec<StatementAccount>,
}

/// What is new since the last statement (R3).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct BalanceForwardStatement {
    /// To whom it is owed.
    pub creditor: CreditorId,
    /// Who owes it.
    pub customer: CustomerId,
    /// The last statement, whose total is the opening of this one.
    pub last: LastStatement,
    /// The day this one is true of.
    pub as_of: Date,
    /// What was known for this one.
    pub known: Known,
    /// By currency code.
    pub currencies: Vec<StatementAccount>,
}

/// The day a statement was true of and what was known when it was drawn up.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct LastStatement {
    /// The day.
    pub as_of: Date,
    /// What was known: a day or a number. With everything, nothing can have come later, and no
    /// line is of a prior period.
    pub known: Known,
}

impl From<(Date, Known)> for LastStatement {
    fn from((as_of, known): (Date, Known)) -> Self {
        Self { as_of, known }
    }
}

/// One currency of an account: opening + Σ prior period + Σ lines = closing, always.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct StatementAccount {
    /// The currency.
    pub currency: Currency,
    /// What it begins with: what was open the day before, or the total of the last statement.
    pub opening: Money,
    /// What takes effect on or before the last statement's day but was not known to it; empty in
    /// a statement by activity.
    pub prior_period: Vec<StatementLine>,
    /// What moved, by effective date, then number.
    pub lines: Vec<StatementLine>,
    /// What settled what inside the account, by the same order; it moves nothing.
    pub allocations: Vec<StatementAllocation>,
    /// What is open at the end.
    pub closing: Money,
}

/// One movement of what is owed.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct StatementLine {
    /// From this day on.
    pub date: Date,
    /// The day it was recorded.
    pub recorded: Date,
    /// The number of the entry.
    pub sequence: u64,
    /// The entry that did it.
    pub entry: EntryId,
    /// What it was.
    pub kind: ActivityKind,
    /// The kind of the document concerned.
    pub document_kind: DocumentKind,
    /// Its printed number.
    pub number: Option<DocumentNumber>,
    /// The items concerned, by id.
    pub items: Vec<ItemId>,
    /// Whether it takes such a thing back.
    pub reversal: bool,
    /// Whether the last statement had counted it and it is no longer so: the amount is then the
    /// opposite of what was counted. A payment identified later on another day does this.
    pub withdrawn: bool,
    /// What it added to what is owed.
    pub amount: Money,
    /// What was owed after it.
    pub balance: Money,
}

/// What settled what inside an account: the amounts add up to nothing.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct StatementAllocation {
    /// From this day on.
    pub date: Date,
    /// The number of the entry.
    pub sequence: u64,
    /// The entry that did it.
    pub entry: EntryId,
    /// What it was.
    pub kind: ActivityKind,
    /// Whether it takes such a thing back.
    pub reversal: bool,
    /// Whether it held for the last statement and holds no longer, as with lines.
    pub withdrawn: bool,
    /// Each item with what was added to its open amount, by id.
    pub items: Vec<(ItemId, Money)>,
}

impl Statement {
    /// What moved on an account in a period, both days inclusive (R2).
    ///
    /// # Errors
    ///
    /// [`InvalidPeriod`](crate::ErrorKind::InvalidPeriod) when the period ends before it starts,
    /// [`UnknownId`](crate::ErrorKind::UnknownId) for a creditor the ledger has not heard of,
    /// [`TakeOver`](crate::ErrorKind::TakeOver) when the period ends before its books begin (one
    /// that starts before opens with nothing),
    /// [`MoneyOverflow`](crate::ErrorKind::MoneyOverflow) when a sum leaves the range,
    /// [`DoesNotFoot`](crate::ErrorKind::DoesNotFoot) should the proof fail, which is a defect.
    pub fn activity(
        ledger: &Ledger,
        creditor: &CreditorId,
        customer: &CustomerId,
        period: RangeInclusive<Date>,
        known: impl Into<Known>,
    ) -> Result<ActivityStatement> {
        let (from, to, known) = (*period.start(), *period.end(), known.into());
        checked_period(from, to)?;
        let account = Account { ledger, creditor, customer };
        let opening = match from.plus_days(-1) {
            Ok(before) => account.open_on(before, known)?,
            Err(_) => Balances::new(),
        };
        let moved = account.moved(period, known).into_iter().map(Move::new).collect();
        let news = News { opening, prior: Vec::new(), moved };
        let closing = account.open_at_end(to, known)?;
        let currencies = account.currencies(news, closing)?;
        let (creditor, customer) = (creditor.clone(), customer.clone());
        Ok(ActivityStatement { creditor, customer, from, to, known, currencies })
    }

    /// The total of the last statement and everything that was not known when it was drawn up
    /// (R3).
    ///
    /// What takes effect after the last statement's day is a line, also where it was known
    /// already; what takes effect on it or before but was recorded later stands apart, as of a
    /// prior period.
    ///
    /// # Errors
    ///
    /// As [`activity`](Statement::activity);
    /// [`InvalidPeriod`](crate::ErrorKind::InvalidPeriod) when the day lies before that of the
    /// last statement.
    ///
    /// # Example
    ///
    /// ```
    /// # use duly::*;
    /// # let eur = Currency::parse("EUR")?;
    /// # let money = |text: &str| Money::parse(text, eur);
    /// # let day = |text: &str| text.parse::<Date>();
    /// # let mut ledger = Ledger::new();
    /// # let (creditor, customer): (_, CustomerId) = (CreditorId::default(), "ACME".parse()?);
    /// # let mut invoice = |id: &str, on: &str, amount: &str, recorded: &str| -> Result<Posted> {
    /// #     let invoice = Invoice::new(id.parse()?, customer.clone(), day(on)?, money(amount)?);
    /// #     ledger.post(Entry::new(invoice, day(recorded)?))
    /// # };
    /// invoice("I-1", "2026-03-10", "500.00", "2026-03-10")?;
    /// // The statement of 31 March says 500.00. Then a March invoice is recorded late:
    /// invoice("I-2", "2026-03-30", "40.00", "2026-04-02")?;
    /// invoice("I-3", "2026-04-10", "300.00", "2026-04-10")?;
    /// let last = LastStatement { as_of: day("2026-03-31")?, known: day("2026-03-31")?.into() };
    /// let (as_of, known) = (day("2026-04-30")?, day("2026-04-30")?);
    /// let statement =
    ///     Statement::balance_forward(&ledger, &creditor, &customer, last, as_of, known)?;
    /// let account = &statement.currencies[0];
    /// assert_eq!(account.opening, money("500.00")?);
    /// assert_eq!(account.prior_period[0].amount, money("40.00")?);
    /// assert_eq!(account.lines[0].amount, money("300.00")?);
    /// assert_eq!(account.closing, money("840.00")?);
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn balance_forward(
        ledger: &Ledger,
        creditor: &CreditorId,
        customer: &CustomerId,
        last: impl Into<LastStatement>,
        as_of: Date,
        known: impl Into<Known>,
    ) -> Result<BalanceForwardStatement> {
        let (last, known) = (last.into(), known.into());
        checked_period(last.as_of, as_of)?;
        let account = Account { ledger, creditor, customer };
        let opening = account.open_on(last.as_of, last.known)?;
        let prior = Date::MIN..=last.as_of;
        let (then, now) = (account.moved(prior.clone(), last.known), account.moved(prior, known));
        let prior = differing(then, now);
        let moved = match last.as_of.plus_days(1) {
            Ok(next) if next <= as_of => account.moved(next..=as_of, known),
            _ => Vec::new(),
        };
        let news = News { opening, prior, moved: moved.into_iter().map(Move::new).collect() };
        let closing = account.open_at_end(as_of, known)?;
        let currencies = account.currencies(news, closing)?;
        let (creditor, customer) = (creditor.clone(), customer.clone());
        Ok(BalanceForwardStatement { creditor, customer, last, as_of, known, currencies })
    }
}

type Balances = BTreeMap<Currency, Money>;

/// One movement, and whether it is one that no longer holds.
struct Move {
    activity: Activity,
    withdrawn: bool,
}

impl Move {
    fn new(activity: Activity) -> Self {
        Self { activity, withdrawn: false }
    }

    fn withdrawn(mut activity: Activity) -> Self {
        activity.amount = activity.amount.negated();
        Self { activity, withdrawn: true }
    }

    /// What makes a line: everything an entry does of one kind, and of one document where the
    /// kind is about one. The order of lines is that of these keys.
    fn key(&self) -> impl Ord + '_ {
        let Activity { date, sequence, entry, kind, reversal, .. } = &self.activity;
        let between = matches!(
            kind,
            ActivityKind::Application
                | ActivityKind::Transfer
                | ActivityKind::Residual
                | ActivityKind::Conversion
                | ActivityKind::TermChange
        );
        let document = (!between).then_some(&self.activity.item.document);
        let leaves = self.activity.leaves_account;
        ((date, sequence, entry), (kind, reversal, leaves), (document, self.withdrawn))
    }
}

struct News {
    opening: Balances,
    prior: Vec<Move>,
    moved: Vec<Move>,
}

#[derive(Clone, Copy)]
struct Account<'a> {
    ledger: &'a Ledger,
    creditor: &'a CreditorId,
    customer: &'a CustomerId,
}

impl Account<'_> {
    fn open_on(&self, day: Date, known: Known) -> Result<Balances> {
        match books(self.ledger, self.open(day, known))? {
            Some(position) => self.balances(&position),
            None => Ok(Balances::new()),
        }
    }

    fn open_at_end(&self, day: Date, known: Known) -> Result<Balances> {
        self.balances(&self.ledger.position(self.open(day, known))?)
    }

    fn open(&self, as_of: Date, known: Known) -> PositionQuery {
        let (creditor, customer) = (Some(self.creditor.clone()), Some(self.customer.clone()));
        PositionQuery { known, creditor, customer, ..PositionQuery::from(as_of) }
    }

    fn balances(&self, position: &Position) -> Result<Balances> {
        let balances = position.balance(self.creditor, Some(self.customer))?;
        Ok(balances.into_iter().map(|balance| (balance.currency, balance.net)).collect())
    }

    fn moved(&self, period: RangeInclusive<Date>, known: Known) -> Vec<Activity> {
        self.ledger.account_activity(self.creditor, self.customer, known, period)
    }

    fn currencies(&self, news: News, closing: Balances) -> Result<Vec<StatementAccount>> {
        let News { opening, prior, moved } = news;
        let (mut prior, mut moved) = (by_currency(prior), by_currency(moved));
        let all = opening.keys().chain(closing.keys()).chain(prior.keys()).chain(moved.keys());
        let all: BTreeSet<Currency> = all.copied().collect();
        let mut currencies = Vec::with_capacity(all.len());
        for currency in all {
            let zero = Money::zero(currency);
            let opening = opening.get(&currency).copied().unwrap_or(zero);
            let closing = closing.get(&currency).copied().unwrap_or(zero);
            let (mut reached, mut allocations) = (opening, Vec::new());
            let mut write = |moves: Option<Vec<Move>>| {
                self.lines(moves.unwrap_or_default(), &mut reached, &mut allocations)
            };
            let prior_period = write(prior.remove(&currency))?;
            let lines = write(moved.remove(&currency))?;
            if reached != closing {
                let message = format!("the statement reaches `{reached}` but `{closing}` is open");
                return Err(does_not_foot(message, reached, closing));
            }
            let account =
                StatementAccount { currency, opening, prior_period, lines, allocations, closing };
            currencies.push(account);
        }
        Ok(currencies)
    }

    /// The lines of some movements; what nets to nothing inside the account goes to the
    /// allocations.
    fn lines(
        &self,
        mut moves: Vec<Move>,
        balance: &mut Money,
        allocations: &mut Vec<StatementAllocation>,
    ) -> Result<Vec<StatementLine>> {
        let order = |a: &Move, b: &Move| {
            a.key().cmp(&b.key()).then_with(|| a.activity.item.cmp(&b.activity.item))
        };
        moves.sort_by(order);
        let mut lines = Vec::new();
        for run in moves.chunk_by(|a, b| a.key() == b.key()) {
            let Some(Move { activity: first, withdrawn }) = run.first() else { continue };
            let amounts = run.iter().map(|one| one.activity.amount);
            let amount = Money::sum(amounts, first.amount.currency())?;
            let Activity { date, recorded, sequence, kind, reversal, .. } = *first;
            let entry = first.entry.clone();
            if is_inside(kind) && run.iter().all(|one| one.activity.amount.is_zero()) {
                continue; // cash that was gone before it got its customer
            }
            if amount.is_zero() && is_inside(kind) {
                let items = run.iter().map(|one| (one.activity.item.clone(), one.activity.amount));
                let items = items.collect();
                allocations.push(StatementAllocation {
                    date,
                    sequence,
                    entry,
                    kind,
                    reversal,
                    withdrawn: *withdrawn,
                    items,
                });
                continue;
            }
            *balance = balance.plus(amount)?;
            lines.push(StatementLine {
                date,
                recorded,
                sequence,
                entry,
                kind,
                document_kind: first.document_kind,
                number: self.ledger.number_of(&first.item.document),
                items: run.iter().map(|one| one.activity.item.clone()).collect(),
                reversal,
                withdrawn: *withdrawn,
                amount,
                balance: *balance,
            });
        }
        Ok(lines)
    }
}

/// Whether a thing that nets to nothing is no movement of the account.
fn is_inside(kind: ActivityKind) -> bool {
    !matches!(kind, ActivityKind::Document(_) | ActivityKind::TakenOver)
}

fn by_currency(moves: Vec<Move>) -> BTreeMap<Currency, Vec<Move>> {
    let mut sorted: BTreeMap<Currency, Vec<Move>> = BTreeMap::new();
    for one in moves {
        sorted.entry(one.activity.amount.currency()).or_default().push(one);
    }
    sorted
}

/// What is there now and was not then, and the opposite of what was there and is no longer.
fn differing(then: Vec<Activity>, now: Vec<Activity>) -> Vec<Move> {
    fn key(one: &Activity) -> (Date, u64, &EntryId, &ItemId, ActivityKind, bool, i128) {
        let units = one.amount.minor_units();
        (one.date, one.sequence, &one.entry, &one.item, one.kind, one.reversal, units)
    }
    let (mut then, mut now) = (then, now);
    then.sort_by(|a, b| key(a).cmp(&key(b)));
    now.sort_by(|a, b| key(a).cmp(&key(b)));
    let mut moves = Vec::new();
    let (mut then, mut now) = (then.into_iter().peekable(), now.into_iter().peekable());
    loop {
        let order = match (then.peek(), now.peek()) {
            (Some(a), Some(b)) => key(a).cmp(&key(b)),
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (None, None) => return moves,
        };
        let (was, is) = match order {
            std::cmp::Ordering::Less => (then.next(), None),
            std::cmp::Ordering::Greater => (None, now.next()),
            std::cmp::Ordering::Equal => {
                then.next();
                now.next();
                continue;
            }
        };
        moves.extend(was.map(Move::withdrawn));
        moves.extend(is.map(Move::new));
    }
}
