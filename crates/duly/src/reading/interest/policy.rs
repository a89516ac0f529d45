//! How interest is charged: every choice as plain data, each with its default (I3–I8, I13, I14).
//!
//! ```
//! use duly::*;
//!
//! let policy = InterestPolicy {
//!     grace: InterestGrace::Threshold(5),
//!     ..InterestPolicy::new("10%".parse::<Rate>()?)
//! };
//! assert_eq!(policy.day_count, DayCount::Act365Fixed);
//! assert!(policy.describe().contains("more than 5 days late"), "{}", policy.describe());
//! # Ok::<(), duly::Error>(())
//! ```

use crate::{
    error::{Error, ErrorKind, Result},
    reading::interest::rates::{InterestRate, RateResolution},
    time::{Date, DayCount},
    value::{Money, Rate, RoundingMode},
};

/// What a few days of lateness do (I3).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum InterestGrace {
    /// No interest while at most so many days late, nor on what is settled by then in full; once
    /// exceeded it runs from the due date. The default, with no days.
    Threshold(u16),
    /// Interest runs only after so many days.
    Shift(u16),
}

impl Default for InterestGrace {
    fn default() -> Self {
        Self::Threshold(0)
    }
}

/// Whether interest bears interest (I8).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Compounding {
    /// It does not. The default.
    #[default]
    Simple,
    /// Every so many months from the start of interest, what has run up since is rounded and
    /// bears interest itself, as long as something of the item is open. Only where a contract
    /// says so.
    EveryMonths(u16),
    /// The same, every so many days.
    EveryDays(u16),
}

/// A charge by days late (I14).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct InterestTier {
    /// It applies when more than so many days are late.
    pub over_days: u16,
    /// What is charged, once; zero or above.
    pub amount: Money,
}

/// What interest is taken on: ours, and those of other systems for their settings (I14).
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum InterestMethod {
    /// On what was open on each day (I1). The default.
    #[default]
    Segments,
    /// On what is open on the day asked about, for all the days late: what was paid late earns
    /// nothing.
    OverdueOnly,
    /// On each amount that was paid late, for the days it was late: what is open earns nothing
    /// until it is paid.
    LatePaymentsOnly,
    /// On the average of what was open on the days late, rounded half-up, at the last day's rate.
    AverageDailyBalance,
    /// So many percent of what is open and late on the day, however late it is.
    FlatPercent(Rate),
    /// An amount by how many days it is late, while something is open: that of the highest tier
    /// reached.
    AmountPerTier(Vec<InterestTier>),
}

/// Every choice of late-payment interest.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct InterestPolicy {
    /// The rate of each day.
    pub rate: InterestRate,
    /// What interest is taken on.
    #[cfg_attr(feature = "serde", serde(default))]
    pub method: InterestMethod,
    /// How days become a part of a year (I6); of a 30/360 by ISDA the day asked about is the
    /// termination.
    #[cfg_attr(feature = "serde", serde(default))]
    pub day_count: DayCount,
    /// How the sum of an item is rounded, once (I1).
    #[cfg_attr(feature = "serde", serde(default))]
    pub rounding: RoundingMode,
    /// Whether the interest of one day is rounded and taken times the days (I7).
    #[cfg_attr(feature = "serde", serde(default))]
    pub round_daily: bool,
    /// What a few days of lateness do (I3).
    #[cfg_attr(feature = "serde", serde(default))]
    pub grace: InterestGrace,
    /// Whether interest bears interest (I8).
    #[cfg_attr(feature = "serde", serde(default))]
    pub compounding: Compounding,
    /// Whether charges (interest, fees, compensation) bear interest when they are late (I8). Only
    /// a run over a ledger asks.
    #[cfg_attr(feature = "serde", serde(default))]
    pub on_charges: bool,
    /// Whether an item without an agreed date runs from its statutory default date (I11), where
    /// the host has said one. Only a run over a ledger asks.
    #[cfg_attr(feature = "serde", serde(default))]
    pub statutory_default: bool,
    /// Smaller charges wait, by currency (I13): a later run charges them with what has come since.
    #[cfg_attr(feature = "serde", serde(default))]
    pub minimum: Vec<Money>,
    /// The most that is charged on an item in all, in percent of its original amount (I13).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub cap: Option<Rate>,
}

impl InterestPolicy {
    /// A policy of this rate and the defaults: from the day after the due date, simple, by
    /// actual/365, rounded once half-up (F9).
    pub fn new(rate: impl Into<InterestRate>) -> Self {
        Self {
            rate: rate.into(),
            method: InterestMethod::default(),
            day_count: DayCount::default(),
            rounding: RoundingMode::default(),
            round_daily: false,
            grace: InterestGrace::default(),
            compounding: Compounding::default(),
            on_charges: false,
            statutory_default: false,
            minimum: Vec::new(),
            cap: None,
        }
    }

    /// Refuses a policy that contradicts itself.
    ///
    /// # Errors
    ///
    /// [`InvalidInterest`](ErrorKind::InvalidInterest), naming the field: a floor or a cap below
    /// nought, a compounding of no length or with a method other than segments, two minimums of
    /// one currency or one below nought, tiers whose days do not increase.
    pub fn check(&self) -> Result<()> {
        let refused = |field: &str, found: &dyn std::fmt::Display, expected: &str| {
            Err(Error::expected_in(ErrorKind::InvalidInterest, field, found, expected))
        };
        self.rate.check()?;
        if let Some(cap) = self.cap.filter(|cap| cap.is_negative()) {
            return refused("cap", &cap, "nought or above");
        }
        match self.compounding {
            Compounding::EveryMonths(0) | Compounding::EveryDays(0) => {
                return refused("compounding", &0, "one or more");
            }
            Compounding::EveryMonths(every) | Compounding::EveryDays(every) => {
                if self.method != InterestMethod::Segments {
                    return refused("compounding", &every, "simple, as the method asks");
                }
            }
            Compounding::Simple => {}
        }
        for (place, minimum) in self.minimum.iter().enumerate() {
            let same = |other: &Money| other.currency() == minimum.currency();
            if minimum.is_negative() || self.minimum.iter().take(place).any(same) {
                return refused("minimum", minimum, "nought or above, one for a currency");
            }
        }
        match &self.method {
            InterestMethod::FlatPercent(percent) if percent.is_negative() => {
                refused("method.flat_percent", percent, "nought or above")
            }
            InterestMethod::AmountPerTier(tiers) => {
                for (before, after) in tiers.iter().zip(tiers.iter().skip(1)) {
                    if after.over_days <= before.over_days {
                        let field = "method.amount_per_tier";
                        return refused(field, &after.over_days, "in increasing order of days");
                    }
                }
                match tiers.iter().find(|tier| tier.amount.is_negative()) {
                    Some(tier) => {
                        refused("method.amount_per_tier", &tier.amount, "nought or above")
                    }
                    None => Ok(()),
                }
            }
            _ => Ok(()),
        }
    }

    /// The policy in words, one sentence a line: what a credit manager would sign.
    pub fn describe(&self) -> String {
        let mut lines = Vec::new();
        let InterestRate { reference, margin, resolution, floor } = &self.rate;
        let points = margin.as_points();
        let plus = match points.is_zero() {
            true => String::new(),
            false => format!(" and {points} percentage points"),
        };
        let when = match resolution {
            RateResolution::Floating => "in force on each day",
            RateResolution::HalfYearly => "in force on the first day of each half year",
            RateResolution::FixedAtDefault => {
                "in force on the last 31 December or 30 June before interest starts, kept for \
                 that debt"
            }
        };
        let constant = matches!(reference.rows(), [only] if only.from == Date::MIN);
        lines.push(match (reference.rows(), constant) {
            ([only], true) => format!("The rate is {}{plus}.", only.rate),
            _ => format!("The rate is `{}`, {when}{plus}.", reference.name()),
        });
        if let Some(floor) = floor {
            let (times, table) = (floor.times, floor.table.name());
            lines.push(format!("It is at least {times} times `{table}` on each day."));
        }
        lines.push(match &self.method {
            InterestMethod::Segments => "It runs on what is open on each day.".to_owned(),
            InterestMethod::OverdueOnly => {
                "It runs on what is open on the day, for all days late.".to_owned()
            }
            InterestMethod::LatePaymentsOnly => "It runs on what is paid late, once it is.".into(),
            InterestMethod::AverageDailyBalance => {
                "It runs on the average of what was open on the days late.".to_owned()
            }
            InterestMethod::FlatPercent(percent) => {
                format!("It is {percent} of what is open and late, however late.")
            }
            InterestMethod::AmountPerTier(_) => "It is an amount by the days late.".to_owned(),
        });
        let daily = if self.round_daily { "of each day" } else { "of an item once" };
        lines.push(format!(
            "Days count by {}; the interest {daily} is rounded {}.",
            self.day_count, self.rounding
        ));
        match self.grace {
            InterestGrace::Threshold(0) | InterestGrace::Shift(0) => {
                lines.push("It runs from the day after the due date.".to_owned());
            }
            InterestGrace::Threshold(days) => lines.push(format!(
                "An item more than {days} days late bears it from the day after its due date."
            )),
            InterestGrace::Shift(days) => {
                lines.push(format!("It runs once an item is {days} days late, from then on."));
            }
        }
        lines.push(match self.compounding {
            Compounding::Simple => "Interest bears no interest.".to_owned(),
            Compounding::EveryMonths(k) => format!("Interest bears interest every {k} months."),
            Compounding::EveryDays(k) => format!("Interest bears interest every {k} days."),
        });
        if self.on_charges {
            lines.push("Charges bear interest too.".to_owned());
        }
        for minimum in &self.minimum {
            lines.push(format!("Less than {minimum} on an item is not charged yet."));
        }
        if let Some(cap) = self.cap {
            lines.push(format!("No item is charged more than {cap} of its amount in all."));
        }
        lines.push(String::new());
        lines.join("\n")
    }
}
