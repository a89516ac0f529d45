//! One line of payment terms: how much, by when, and what may be kept back for paying early
//! (T1, T8, E1).
//!
//! `50% 2/10 net 30, rest net 60 from delivery` has two lines: half the total, due 30 days after
//! the invoice date, or 2 % less by the 10th day; and what is left, due 60 days after delivery.

use std::fmt;

use crate::{
    error::{Error, ErrorKind, Result},
    terms::{base_date::BaseDate, discount::DiscountOff},
    time::{DateProgram, Step},
    value::{Decimal, Money, Rate},
};

/// A date of the terms: a program and the day it counts from.
///
/// The program has no [`Adjust`](Step::Adjust): one business-day convention goes for all dates of
/// the terms ([`TermsOptions::roll`](crate::TermsOptions::roll), T6).
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct TermsDate {
    /// The day to count from.
    pub base: BaseDate,
    /// The steps from there; none is that day itself.
    pub program: DateProgram,
}

impl TermsDate {
    /// The date a program makes of the invoice date.
    ///
    /// # Errors
    ///
    /// As [`DateProgram::new`].
    pub fn of(steps: Vec<Step>) -> Result<Self> {
        Ok(Self { base: BaseDate::Invoice, program: DateProgram::new(steps)? })
    }

    /// How many days after the base it is, if it is said in days and nothing else.
    pub(crate) fn plain_days(&self) -> Option<i32> {
        match self.program.steps() {
            [] => Some(0),
            [Step::AddDays(days)] => Some(*days),
            _ => None,
        }
    }

    /// Whether it has the step.
    pub(crate) fn has(&self, step: &Step) -> bool {
        self.program.steps().contains(step)
    }

    fn admit(&mut self, field: &str) -> Result<()> {
        if let Some(step @ Step::Adjust(_)) = self.program.steps().last() {
            return Err(Error::expected_in(
                ErrorKind::InvalidTerms,
                field,
                step,
                "a step before the business-day convention, which is an option of the terms",
            ));
        }
        // `net 0` and `now` are one thing and have one form.
        if matches!(self.program.steps(), [Step::AddDays(0)]) {
            self.program = DateProgram::default();
        }
        Ok(())
    }
}

impl From<DateProgram> for TermsDate {
    /// Counted from the invoice date.
    fn from(program: DateProgram) -> Self {
        Self { base: BaseDate::Invoice, program }
    }
}

/// How much of the total a line is (T8).
///
/// Shares are unsigned: those of a credit note are the same with the sign turned.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Share {
    /// A percentage of the total. Lines of percentages only sum to exactly 100 %, and the last
    /// takes what rounding left.
    Percent(Rate),
    /// A percentage of what the lines before it, rounded, left over.
    PercentOfRemainder(Rate),
    /// An amount; in another currency than the document's it needs a rate.
    Fixed(Money),
    /// So many equal parts of the sum of all parts. Either every line says parts or none does.
    Parts(u32),
    /// Whatever is left. Exactly one line, the last.
    Remainder,
}

impl fmt::Display for Share {
    /// As in the notation of terms: `50%`, `50% of remainder`, `500.00 EUR`, `2 parts`, `rest`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Percent(rate) => rate.fmt(f),
            Self::PercentOfRemainder(rate) => write!(f, "{rate} of remainder"),
            Self::Fixed(money) => money.fmt(f),
            Self::Parts(1) => f.write_str("1 part"),
            Self::Parts(parts) => write!(f, "{parts} parts"),
            Self::Remainder => f.write_str("rest"),
        }
    }
}

/// What may be kept back by paying on or before a date (E1).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct DiscountTier {
    /// How much.
    pub off: DiscountOff,
    /// The last day to earn it; never later than the due date of its line (T6).
    pub until: TermsDate,
}

impl DiscountTier {
    /// A percentage for paying within so many days of the invoice date: the `2/10` of
    /// `2/10 net 30`.
    ///
    /// # Errors
    ///
    /// As [`DateProgram::new`].
    pub fn days(percent: Rate, days: u16) -> Result<Self> {
        let until = TermsDate::of(vec![Step::AddDays(i32::from(days))])?;
        Ok(Self { off: DiscountOff::Percent(percent), until })
    }
}

/// One line of payment terms.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct TermsLine {
    /// How much of the total.
    pub share: Share,
    /// What may be kept back, the earliest first; often empty.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub tiers: Vec<DiscountTier>,
    /// The last day to pay in full.
    pub due: TermsDate,
}

impl TermsLine {
    /// A line without discount.
    pub fn new(share: Share, due: TermsDate) -> Self {
        Self { share, tiers: vec![], due }
    }

    /// Refuses what cannot be and brings the rest into its one form.
    pub(crate) fn admit(&mut self, field: &str) -> Result<()> {
        let wrong = |name: &str, found: &dyn fmt::Display, expected: &str| {
            let field = format!("{field}.{name}");
            Err(Error::expected_in(ErrorKind::InvalidTerms, &field, found, expected))
        };
        match self.share {
            Share::Percent(rate) | Share::PercentOfRemainder(rate) if !is_part(rate) => {
                return wrong("share", &rate, "above nought and at most 100 %");
            }
            Share::Fixed(money) if !money.is_positive() => {
                return wrong("share", &money, "an amount above zero");
            }
            Share::Parts(0) => return wrong("share", &0, "one part or more"),
            _ => {}
        }
        self.due.admit(&format!("{field}.due"))?;
        for tier in &mut self.tiers {
            match tier.off {
                DiscountOff::Percent(rate) if !is_part(rate) => {
                    return wrong("tiers", &rate, "above nought and at most 100 %");
                }
                DiscountOff::Fixed(money) if !money.is_positive() => {
                    return wrong("tiers", &money, "an amount above zero");
                }
                _ => {}
            }
            tier.until.admit(&format!("{field}.tiers"))?;
        }
        self.order_tiers(field)
    }

    /// Where all tiers are said in days from one base, the earliest comes first, and a later one
    /// must be worth less; none may lie after a due date said the same way.
    fn order_tiers(&mut self, field: &str) -> Result<()> {
        let Some(base) = self.tiers.first().map(|tier| tier.until.base) else { return Ok(()) };
        let days =
            |tier: &DiscountTier| tier.until.plain_days().filter(|_| tier.until.base == base);
        let Some(plain) = self.tiers.iter().map(days).collect::<Option<Vec<i32>>>() else {
            return Ok(());
        };
        self.tiers.sort_by_key(|tier| days(tier).unwrap_or(0));
        let field = format!("{field}.tiers");
        for pair in self.tiers.windows(2) {
            let [early, late] = pair else { continue };
            if days(early) == days(late) || !worth_less(late.off, early.off) {
                let found = format!("{} by day {}", late.off, days(late).unwrap_or(0));
                let expected = format!("later and less than {}", early.off);
                return Err(Error::expected_in(ErrorKind::InvalidTerms, &field, found, &expected));
            }
        }
        let last = plain.into_iter().max().unwrap_or(0);
        match self.due.plain_days().filter(|_| self.due.base == base) {
            Some(due) if last > due => {
                let expected = format!("on or before the due date, day {due}");
                let found = format!("day {last}");
                Err(Error::expected_in(ErrorKind::InvalidTerms, &field, found, &expected))
            }
            _ => Ok(()),
        }
    }
}

/// Whether one discount is less than another, as far as the terms alone can tell.
fn worth_less(one: DiscountOff, other: DiscountOff) -> bool {
    match (one, other) {
        (DiscountOff::Percent(one), DiscountOff::Percent(other)) => one < other,
        (DiscountOff::Fixed(one), DiscountOff::Fixed(other)) => {
            one.currency() != other.currency() || one.amount() < other.amount()
        }
        (DiscountOff::Percent(_), DiscountOff::Fixed(_))
        | (DiscountOff::Fixed(_), DiscountOff::Percent(_)) => true,
    }
}

fn is_part(rate: Rate) -> bool {
    !rate.is_negative() && !rate.is_zero() && rate.as_percent() <= Decimal::ONE_HUNDRED
}
