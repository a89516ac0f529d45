//! Interest on one debt: spans of constant balance and rate, each unrounded, rounded once (I1).
//!
//! 10,000.00 due on 31 January 2026, of which 4,000.00 came on 2 March, at 10 % to 30 April: 30
//! days on 10,000.00 and 59 on 6,000.00 are 82.19 and 96.99, together 179.18.
//!
//! ```
//! use duly::*;
//!
//! let eur = Currency::parse("EUR")?;
//! let money = |text: &str| Money::parse(text, eur);
//! let date = |text: &str| text.parse::<Date>();
//! let item = ItemId::of("INV-1".parse()?);
//! let debt = InterestFacts::new(item, date("2026-01-31")?, money("10000.00")?)
//!     .paid(date("2026-03-02")?, money("4000.00")?);
//! let policy = InterestPolicy::new("10%".parse::<Rate>()?);
//! let accrual = Interest::accrue(&debt, &policy, date("2026-04-30")?)?;
//! assert_eq!(accrual.earned, money("179.18")?);
//! let [first, second] = accrual.segments.as_slice() else { panic!() };
//! assert_eq!((first.days, first.interest.to_string().as_str()), (30, "82.1917808219"));
//! assert_eq!((second.days, second.balance), (59, money("6000.00")?));
//! # Ok::<(), duly::Error>(())
//! ```

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorKind, Result},
    reading::interest::{
        exact::{Exact, Scale},
        facts::{Charged, InterestFacts},
        policy::{InterestGrace, InterestMethod, InterestPolicy},
        spans,
    },
    time::{Date, YearFraction},
    value::{CreditorId, CustomerId, ItemId, Money, Rate, RoundingMode},
};

/// Late-payment interest: what a debt has earned, and what of it is to be charged now.
#[derive(Clone, Copy, Debug)]
pub enum Interest {}

/// Days on which balance and rate were the same: one line of the trace (I1).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct InterestSegment {
    /// The day before the first that bears interest.
    pub from: Date,
    /// The last day that does.
    pub to: Date,
    /// What it is taken on.
    pub balance: Money,
    /// The rate, in percent a year; of a charge that is an amount nought.
    pub rate: Rate,
    /// The days between, by the day count.
    pub days: i32,
    /// The part of a year they are; of a flat percentage the whole.
    pub part: YearFraction,
    /// The interest, not rounded but for being shown with ten decimals, half-up. The sum is made
    /// of the exact fractions.
    #[cfg_attr(feature = "serde", serde(with = "crate::value::decimal_text"))]
    pub interest: Decimal,
    /// Whether it is kept apart, for the item was held (I12).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub memo: bool,
}

/// Why an item is charged less than it has earned, or nothing.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum InterestNote {
    /// No day is late.
    NotLate,
    /// It is late, but within the days of grace (I3).
    WithinGrace,
    /// Part of it is kept apart, for the item was held (I12).
    Held,
    /// The most that may be charged is reached (I13).
    Capped,
    /// What is to be charged is less than the minimum, and waits (I13).
    BelowMinimum,
    /// What is to be charged is below nought: a payment or credit came late to be known (I2).
    GivesBack,
    /// A rate table was to be reviewed before the day asked about.
    StaleRates,
}

/// What one debt has earned through a day, and what of it is to be charged now.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct InterestAccrual {
    /// The item.
    pub item: ItemId,
    /// To whom it is owed.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "CreditorId::is_sole"))]
    pub creditor: CreditorId,
    /// Who owes it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub customer: Option<CustomerId>,
    /// The last day counted.
    pub as_of: Date,
    /// The first day that bears interest; none where no day does.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub starts: Option<Date>,
    /// The trace, by date; of a day that is held in part what is charged stands first.
    pub segments: Vec<InterestSegment>,
    /// What it has earned since interest started, rounded once, within the cap; without what is
    /// kept apart.
    pub earned: Money,
    /// What of it was charged already, net of what was forgiven or taken back.
    pub charged: Money,
    /// What of it was forgiven.
    pub waived: Money,
    /// What is to be charged now: earned − charged − waived, or nothing while less than the
    /// minimum; below nought gives back.
    pub charge: Money,
    /// What waits, being less than the minimum: earned = charged + waived + charge + waiting.
    pub waiting: Money,
    /// What is kept apart while the item is held, rounded once (I12).
    pub memo: Money,
    /// Why less is charged than was earned.
    pub notes: Vec<InterestNote>,
}

impl Interest {
    /// What a debt has earned through `as_of`, that day included, and what of it is to be charged
    /// now (I1–I3, I6–I8, I13, I14).
    ///
    /// The days that bear interest are those that lie after the due date in force on them (T12).
    /// Of each the interest is taken on what was open at the end of the day before, at the rate in
    /// force on the day. Nothing is rounded but the sum, once, by the policy. What was charged
    /// already is taken off, so a second run for the same day charges nothing.
    ///
    /// Where payments by their value dates bring more than was open, nothing is open.
    ///
    /// Interest over parts of a time adds up to that over the whole, before rounding, by the day
    /// counts that count days singly: actual/365 fixed, actual/360, actual/366, actual/actual and
    /// 30E/360. The others look at where a period ends, so each segment is counted by itself.
    ///
    /// # Errors
    ///
    /// In this order: those of [`InterestPolicy::check`] and [`InterestFacts::check`];
    /// [`ChargedThrough`](ErrorKind::ChargedThrough) for a day before the last one charged;
    /// [`MissingInterestRate`](ErrorKind::MissingInterestRate) for a day without a rate;
    /// [`MoneyOverflow`](ErrorKind::MoneyOverflow) out of range.
    ///
    /// # Example
    ///
    /// Letters after 30 and 60 days on 1,000.00 at 12 %: 9.86, then 9.87, together 19.73.
    ///
    /// ```
    /// use duly::*;
    ///
    /// let eur = Currency::parse("EUR")?;
    /// let money = |text: &str| Money::parse(text, eur);
    /// let due: Date = "2026-01-31".parse()?;
    /// let policy = InterestPolicy::new("12%".parse::<Rate>()?);
    /// let item = ItemId::of("INV-1".parse()?);
    /// let mut debt = InterestFacts::new(item.clone(), due, money("1000.00")?);
    ///
    /// let first = Interest::accrue(&debt, &policy, due.plus_days(30)?)?;
    /// assert_eq!(first.charge, money("9.86")?);
    /// debt.charges.push(InterestCharge::new(item, first.as_of, first.charge));
    /// assert!(Interest::accrue(&debt, &policy, first.as_of)?.charge.is_zero());
    ///
    /// let second = Interest::accrue(&debt, &policy, due.plus_days(60)?)?;
    /// assert_eq!((second.charge, second.earned), (money("9.87")?, money("19.73")?));
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn accrue(
        facts: &InterestFacts,
        policy: &InterestPolicy,
        as_of: Date,
    ) -> Result<InterestAccrual> {
        policy.check()?;
        accrued(facts, policy, as_of)
    }

    /// What each of many debts has earned, in the order given; each is refused by itself.
    ///
    /// # Errors
    ///
    /// What the [check](InterestPolicy::check) of the policy refuses.
    pub fn accrue_all(
        facts: &[InterestFacts],
        policy: &InterestPolicy,
        as_of: Date,
    ) -> Result<Vec<Result<InterestAccrual>>> {
        policy.check()?;
        Ok(facts.iter().map(|facts| accrued(facts, policy, as_of)).collect())
    }
}

/// As [`Interest::accrue`], under a policy that was checked.
pub(super) fn accrued(
    facts: &InterestFacts,
    policy: &InterestPolicy,
    as_of: Date,
) -> Result<InterestAccrual> {
    facts.check()?;
    let charged = Charged::of(facts)?;
    if let Some(through) = charged.through.filter(|through| as_of < *through) {
        let message =
            format!("interest on `{}` is charged through `{through}`, after `{as_of}`", facts.item);
        return Err(Error::new(ErrorKind::ChargedThrough, message)
            .with_field("as_of")
            .with_found(as_of)
            .with_expected(format!("on or after {through}"))
            .with_item(&facts.item)
            .with_date(through));
    }
    let mut notes = Vec::new();
    let days = Days::of(facts, policy, as_of, &mut notes)?;
    let currency = facts.amount.currency();
    let scale = Scale::new(currency, policy.day_count);
    let mut run = Run { facts, policy, as_of, scale, starts: days.starts, found: Found::default() };
    spans::run(&mut run, &days.spans)?;
    let Found { segments, exact, memo } = run.found;

    let mut earned = scale.rounded(exact, policy.rounding)?;
    let memo = scale.rounded(memo, policy.rounding)?;
    if !memo.is_zero() {
        notes.push(InterestNote::Held);
    }
    if let Some(left) = left_of_cap(facts, policy)?
        && earned.abs().compare(left)?.is_gt()
    {
        earned = if earned.is_negative() { left.negated() } else { left };
        notes.push(InterestNote::Capped);
    }
    let mut waiting = Money::zero(currency);
    let mut charge = earned.minus(charged.charged)?.minus(charged.waived)?;
    let against = charge.minor_units().signum() == facts.amount.minor_units().signum();
    let minimum = policy.minimum.iter().find(|minimum| minimum.currency() == currency);
    if !charge.is_zero() && !against {
        notes.push(InterestNote::GivesBack);
    } else if let Some(minimum) = minimum
        && !charge.is_zero()
        && charge.abs().compare(*minimum)?.is_lt()
    {
        (waiting, charge) = (charge, waiting);
        notes.push(InterestNote::BelowMinimum);
    }
    if policy.rate.is_stale(as_of) && !segments.is_empty() {
        notes.push(InterestNote::StaleRates);
    }
    notes.sort_unstable();
    let starts = days.starts.filter(|_| !segments.is_empty());
    Ok(InterestAccrual {
        item: facts.item.clone(),
        creditor: facts.creditor.clone(),
        customer: facts.customer.clone(),
        as_of,
        starts,
        segments,
        earned,
        charged: charged.charged,
        waived: charged.waived,
        charge,
        waiting,
        memo,
        notes,
    })
}

/// How much may still be earned under the cap, without sign; none where there is none.
fn left_of_cap(facts: &InterestFacts, policy: &InterestPolicy) -> Result<Option<Money>> {
    let Some(cap) = policy.cap else { return Ok(None) };
    let most = facts.amount.abs().times(cap, RoundingMode::HalfUp)?;
    let left = match facts.charged_before {
        Some(before) => most.minus(before.abs())?,
        None => most,
    };
    Ok(Some(if left.is_negative() { Money::zero(left.currency()) } else { left }))
}

/// The days that bear interest.
struct Days {
    starts: Option<Date>,
    spans: Vec<(Date, Date)>,
}

impl Days {
    fn of(
        facts: &InterestFacts,
        policy: &InterestPolicy,
        as_of: Date,
        notes: &mut Vec<InterestNote>,
    ) -> Result<Self> {
        let nothing = Self { starts: None, spans: Vec::new() };
        let mut spans = facts.due.late_spans(as_of);
        let Some((due, _)) = spans.first().copied() else {
            notes.push(InterestNote::NotLate);
            return Ok(nothing);
        };
        let grace = match policy.grace {
            InterestGrace::Threshold(days) | InterestGrace::Shift(days) => i32::from(days),
        };
        let ends = due.plus_days(grace).unwrap_or(Date::MAX);
        let mut after = facts.after.unwrap_or(Date::MIN);
        if grace > 0 {
            let shifted = matches!(policy.grace, InterestGrace::Shift(_));
            if as_of <= ends || (!shifted && spans::open_on(facts, ends)?.is_zero()) {
                notes.push(InterestNote::WithinGrace);
                return Ok(nothing);
            }
            if shifted {
                after = after.max(ends);
            }
        }
        // The start of interest is that of the debt, whatever was charged elsewhere (I4).
        let first = if matches!(policy.grace, InterestGrace::Shift(_)) { ends } else { due };
        let starts = first.plus_days(1).ok();
        spans.iter_mut().for_each(|(from, _)| *from = (*from).max(after));
        spans.retain(|(from, to)| from < to);
        Ok(Self { starts, spans })
    }
}

/// One accrual while it goes on.
pub(super) struct Run<'a> {
    pub(super) facts: &'a InterestFacts,
    pub(super) policy: &'a InterestPolicy,
    pub(super) as_of: Date,
    pub(super) scale: Scale,
    pub(super) starts: Option<Date>,
    found: Found,
}

#[derive(Default)]
struct Found {
    segments: Vec<InterestSegment>,
    exact: Exact,
    memo: Exact,
}

/// A line of the trace before its interest is shown.
pub(super) struct Line {
    pub(super) from: Date,
    pub(super) to: Date,
    pub(super) balance: Money,
    pub(super) rate: Rate,
    pub(super) days: i32,
    pub(super) part: YearFraction,
    pub(super) memo: bool,
}

impl Run<'_> {
    /// Takes a line with what it earns.
    pub(super) fn take(&mut self, line: Line, exact: Exact) -> Result<()> {
        let Line { from, to, balance, rate, days, part, memo } = line;
        let interest = self.scale.shown(exact)?;
        let sum = if memo { &mut self.found.memo } else { &mut self.found.exact };
        *sum = self.scale.plus(*sum, exact)?;
        let segment = InterestSegment { from, to, balance, rate, days, part, interest, memo };
        self.found.segments.push(segment);
        Ok(())
    }

    /// The sum so far of what is not kept apart.
    pub(super) fn exact(&self) -> Exact {
        self.found.exact
    }

    pub(super) fn method(&self) -> &InterestMethod {
        &self.policy.method
    }
}
