//! Longest payment periods allowed by statute: warnings, never errors (T11).
//!
//! The limits are data with their source and a review date (`data/legal_caps.csv`), loaded by
//! explicit choice: a host may bring its own rows, and one who loads none is told nothing.
//!
//! In France an invoice of 15 January 2026 may fall due by 16 March (60 days), or, under terms
//! that go by the end of the month, by 31 March (45 days, then the end of that month).
//!
//! ```
//! use duly::{CapCase, CapFacts, CapWarning, Date, LegalCaps};
//!
//! let date = |text: &str| text.parse::<Date>();
//! let france = LegalCaps::builtin("fr")?;
//! let facts = CapFacts {
//!     case: CapCase::Business,
//!     invoice: date("2026-01-15")?,
//!     receipt: None,
//!     due: date("2026-03-17")?,
//!     by_month_end: false,
//!     expressly_agreed: true,
//! };
//! let warnings = france.check(&facts, date("2026-12-01")?);
//! let [CapWarning::TooLong { latest, days_over, .. }] = warnings.as_slice() else { panic!() };
//! assert_eq!((*latest, *days_over), (date("2026-03-16")?, 1));
//! let by_month_end = CapFacts { by_month_end: true, ..facts };
//! assert!(france.check(&by_month_end, date("2026-12-01")?).is_empty());
//! # Ok::<(), duly::Error>(())
//! ```

use std::{fmt, str::FromStr};

use crate::{
    error::{Error, ErrorKind, Result},
    time::Date,
};

/// The rows the library brings, as of the review dates in them.
const BUILTIN: &str = include_str!("../../data/legal_caps.csv");
const HEAD: &str = "set,case,from,days,ends,unless,reviewed,review_by,source";

/// Which of a law's limits applies.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum CapCase {
    /// Between undertakings. The default.
    #[default]
    Business,
    /// The debtor is a public body.
    Public,
    /// The debtor is a public body to which the law grants longer periods.
    PublicExceptional,
    /// A periodic invoice, one for the deliveries of a period.
    Periodic,
    /// Nothing was agreed about the date.
    Silent,
}

/// The day a limit counts from.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum CapFrom {
    /// The invoice date.
    Invoice,
    /// The day goods, service or invoice were received, as the source says; where the host gives
    /// none, the invoice date.
    Receipt,
}

/// Where a limit ends.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum CapEnds {
    /// On the last of the days.
    Exact,
    /// At the later of the two readings of "days end of month" (T4), both being admitted; only
    /// for terms that go by the month's end.
    Eom,
}

/// What lifts a limit.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum CapUnless {
    /// Nothing.
    Never,
    /// An express agreement.
    ExpresslyAgreed,
}

/// One limit of one law, with where it is written and when it was last compared.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct CapRule {
    /// Which of the law's limits it is.
    pub case: CapCase,
    /// The day it counts from.
    pub from: CapFrom,
    /// How many days.
    pub days: u16,
    /// Where it ends.
    pub ends: CapEnds,
    /// What lifts it.
    pub unless: CapUnless,
    /// The day it was last compared with its source.
    pub reviewed: Date,
    /// The last day on which that comparison counts as fresh.
    pub review_by: Date,
    /// Where it is written.
    pub source: String,
}

/// The limits of one law.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct LegalCaps {
    /// Whose law, such as `eu` or `fr`.
    pub set: String,
    /// Its limits; of several for one case the most generous that applies decides.
    pub rules: Vec<CapRule>,
}

/// What a check is asked about.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct CapFacts {
    /// Which of the law's limits applies.
    pub case: CapCase,
    /// The invoice date.
    pub invoice: Date,
    /// The day of receipt, where it is known.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub receipt: Option<Date>,
    /// The due date; of several installments the last. The one before any business-day
    /// adjustment, where the law lets a holiday pass.
    pub due: Date,
    /// Whether the terms go by the month's end
    /// (see [`PaymentTerms::goes_by_month_end`](crate::PaymentTerms::goes_by_month_end)).
    pub by_month_end: bool,
    /// Whether the period was agreed expressly.
    pub expressly_agreed: bool,
}

/// What a person should look at.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case", deny_unknown_fields))]
pub enum CapWarning {
    /// The due date lies after every limit that applies.
    TooLong {
        /// The last day the most generous limit allows.
        latest: Date,
        /// How many days the due date lies after it.
        days_over: i32,
        /// That limit.
        rule: CapRule,
    },
    /// A limit that was asked has not been compared with its source since its review date.
    Stale {
        /// The limit.
        rule: CapRule,
    },
    /// The law has no limit for the case.
    NoRule {
        /// The case.
        case: CapCase,
    },
}

impl LegalCaps {
    /// The limits of a law the library brings: `eu` or `fr`.
    ///
    /// # Errors
    ///
    /// [`InvalidTerms`](ErrorKind::InvalidTerms) for another name.
    pub fn builtin(set: &str) -> Result<Self> {
        Self::read(BUILTIN, set)
    }

    /// The limits of a law from rows in the form of `data/legal_caps.csv`: a head line, then one
    /// row each; lines that start with `#` and empty ones are passed over.
    ///
    /// # Errors
    ///
    /// [`InvalidTerms`](ErrorKind::InvalidTerms) for a head or row that is not of that form (the
    /// field names the line), or when no row is of that law.
    ///
    /// # Example
    ///
    /// ```
    /// let rows = "set,case,from,days,ends,unless,reviewed,review_by,source\n\
    ///             house,business,invoice,45,exact,never,2026-01-01,2027-01-01,credit policy 4\n";
    /// let caps = duly::LegalCaps::read(rows, "house")?;
    /// assert_eq!(caps.rules[0].days, 45);
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn read(rows: &str, set: &str) -> Result<Self> {
        let mut lines =
            rows.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
        match lines.next() {
            Some((_, line)) if line == HEAD => {}
            other => {
                let found = other.map_or("", |(_, line)| line);
                return Err(Error::expected_in(ErrorKind::InvalidTerms, "legal caps", found, HEAD));
            }
        }
        let mut rules = Vec::new();
        for (index, line) in lines {
            let (of, rule) = row(line).ok_or_else(|| {
                let field = format!("legal caps, line {}", index.saturating_add(1));
                Error::expected_in(ErrorKind::InvalidTerms, &field, line.escape_debug(), HEAD)
            })?;
            if of == set {
                rules.push(rule);
            }
        }
        if rules.is_empty() {
            let expected = "the name of a law in the rows";
            return Err(Error::expected_in(ErrorKind::InvalidTerms, "set", set, expected));
        }
        Ok(Self { set: set.to_owned(), rules })
    }

    /// What a person should look at before these terms are used; empty when nothing.
    ///
    /// The due date is held against the most generous limit that applies: those of the case, or,
    /// where the law has none of its own for periodic invoices, those between undertakings. The
    /// last day of a limit is within it. `as_of` is the caller's day, against which the review
    /// dates are read. A limit past 9999-12-31 is no limit.
    pub fn check(&self, facts: &CapFacts, as_of: Date) -> Vec<CapWarning> {
        let mut warnings = Vec::new();
        let mut best: Option<(Date, &CapRule)> = None;
        let mut within = false;
        let rules = self.of_case(facts.case);
        if rules.is_empty() {
            warnings.push(CapWarning::NoRule { case: facts.case });
        }
        for rule in rules {
            if as_of > rule.review_by {
                warnings.push(CapWarning::Stale { rule: rule.clone() });
            }
            let lifted = rule.unless == CapUnless::ExpresslyAgreed && facts.expressly_agreed;
            match rule.latest(facts) {
                Limit::OtherTerms => {}
                Limit::Beyond => within = true,
                Limit::Day(day) => {
                    within = within || lifted || facts.due <= day;
                    if best.is_none_or(|(latest, _)| day > latest) {
                        best = Some((day, rule));
                    }
                }
            }
        }
        if let (false, Some((latest, rule))) = (within, best) {
            let days_over = facts.due.days_since(latest);
            warnings.insert(0, CapWarning::TooLong { latest, days_over, rule: rule.clone() });
        }
        warnings
    }

    fn of_case(&self, case: CapCase) -> Vec<&CapRule> {
        let of = |case| self.rules.iter().filter(|rule| rule.case == case).collect::<Vec<_>>();
        let own = of(case);
        if own.is_empty() && case == CapCase::Periodic { of(CapCase::Business) } else { own }
    }
}

/// The last day a rule allows.
enum Limit {
    Day(Date),
    Beyond,
    OtherTerms,
}

impl CapRule {
    fn latest(&self, facts: &CapFacts) -> Limit {
        let from = match self.from {
            CapFrom::Invoice => facts.invoice,
            CapFrom::Receipt => facts.receipt.unwrap_or(facts.invoice),
        };
        let days = i32::from(self.days);
        let last = match self.ends {
            CapEnds::Exact => from.plus_days(days),
            CapEnds::Eom if !facts.by_month_end => return Limit::OtherTerms,
            CapEnds::Eom => {
                let days_first = from.plus_days(days).map(Date::end_of_month);
                let month_first = from.end_of_month().plus_days(days);
                days_first.and_then(|day| month_first.map(|other| day.max(other)))
            }
        };
        last.map_or(Limit::Beyond, Limit::Day)
    }
}

impl fmt::Display for CapWarning {
    /// A sentence for a person.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong { latest, days_over, rule } => {
                let days = if *days_over == 1 { "day" } else { "days" };
                write!(
                    f,
                    "due {days_over} {days} after `{latest}`, the last day allowed by {}",
                    rule.source
                )
            }
            Self::Stale { rule } => write!(
                f,
                "the limit of `{}` days by {} was to be reviewed by `{}`",
                rule.days, rule.source, rule.review_by
            ),
            Self::NoRule { case } => {
                write!(f, "the law has no limit for the case `{}`", word(*case))
            }
        }
    }
}

/// A row and the law it is of.
fn row(line: &str) -> Option<(&str, CapRule)> {
    let mut fields = line.splitn(9, ',');
    let mut next = || fields.next().map(str::trim);
    let (set, case, from) = (next()?, next()?, next()?);
    let (days, ends, unless) = (next()?, next()?, next()?);
    let (reviewed, review_by, source) = (next()?, next()?, next()?);
    let rule = CapRule {
        case: *CASES.iter().find(|known| word(**known) == case)?,
        from: match from {
            "invoice" => CapFrom::Invoice,
            "receipt" => CapFrom::Receipt,
            _ => return None,
        },
        days: u16::from_str(days).ok()?,
        ends: match ends {
            "exact" => CapEnds::Exact,
            "eom" => CapEnds::Eom,
            _ => return None,
        },
        unless: match unless {
            "never" => CapUnless::Never,
            "expressly_agreed" => CapUnless::ExpresslyAgreed,
            _ => return None,
        },
        reviewed: reviewed.parse().ok()?,
        review_by: review_by.parse().ok()?,
        source: source.to_owned(),
    };
    (!set.is_empty() && !source.is_empty()).then_some((set, rule))
}

const CASES: [CapCase; 5] = [
    CapCase::Business,
    CapCase::Public,
    CapCase::PublicExceptional,
    CapCase::Periodic,
    CapCase::Silent,
];

fn word(case: CapCase) -> &'static str {
    match case {
        CapCase::Business => "business",
        CapCase::Public => "public",
        CapCase::PublicExceptional => "public_exceptional",
        CapCase::Periodic => "periodic",
        CapCase::Silent => "silent",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn facts(case: CapCase, due: &str) -> CapFacts {
        CapFacts {
            case,
            invoice: date("2026-01-15"),
            receipt: None,
            due: date(due),
            by_month_end: false,
            expressly_agreed: false,
        }
    }

    /// The last day without a warning.
    #[track_caller]
    fn last(set: &str, given: CapFacts, expected: &str) {
        let caps = LegalCaps::builtin(set).unwrap();
        let asked = date("2026-12-01");
        let on = |due| caps.check(&CapFacts { due, ..given }, asked);
        assert_eq!(on(date(expected)), [], "the last day is within");
        let after = on(date(expected).plus_days(1).unwrap());
        match after.as_slice() {
            [CapWarning::TooLong { latest, days_over: 1, .. }] => {
                assert_eq!(*latest, date(expected))
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn t11_the_limits_of_the_rule() {
        let any = "2026-01-15";
        last("eu", facts(CapCase::Business, any), "2026-03-16");
        last("eu", facts(CapCase::Public, any), "2026-02-14");
        last("eu", facts(CapCase::PublicExceptional, any), "2026-03-16");
        last("eu", facts(CapCase::Silent, any), "2026-02-14");
        last("eu", facts(CapCase::Periodic, any), "2026-03-16");
        last("fr", facts(CapCase::Business, any), "2026-03-16");
        last("fr", facts(CapCase::Periodic, any), "2026-03-01");
        last("fr", facts(CapCase::Silent, any), "2026-02-14");
        let by_month_end = CapFacts { by_month_end: true, ..facts(CapCase::Business, any) };
        last("fr", by_month_end, "2026-03-31");
        let received =
            CapFacts { receipt: Some(date("2026-01-20")), ..facts(CapCase::Business, any) };
        last("eu", received, "2026-03-21");
        last("fr", received, "2026-03-16");
    }

    #[test]
    fn t11_an_express_agreement_lifts_the_european_limit_only() {
        let agreed = CapFacts { expressly_agreed: true, ..facts(CapCase::Business, "2026-12-31") };
        let asked = date("2026-12-01");
        assert_eq!(LegalCaps::builtin("eu").unwrap().check(&agreed, asked), []);
        assert_eq!(LegalCaps::builtin("fr").unwrap().check(&agreed, asked).len(), 1);
    }

    #[test]
    fn t11_a_limit_past_its_review_date_says_so() {
        let caps = LegalCaps::builtin("fr").unwrap();
        let fine = facts(CapCase::Business, "2026-02-14");
        let review_by = caps.rules[0].review_by;
        assert_eq!(caps.check(&fine, review_by), []);
        let late = caps.check(&fine, review_by.plus_days(1).unwrap());
        assert!(matches!(late.as_slice(), [CapWarning::Stale { .. }, CapWarning::Stale { .. }]));
        assert!(late[0].to_string().contains("was to be reviewed by"), "{}", late[0]);
    }

    #[test]
    fn t11_never_an_error_not_even_at_the_end_of_time() {
        let caps = LegalCaps::builtin("fr").unwrap();
        let end = CapFacts {
            invoice: Date::MAX,
            by_month_end: true,
            ..facts(CapCase::Business, "9999-12-31")
        };
        assert_eq!(caps.check(&end, date("2026-12-01")), []);
        let none = caps.check(&facts(CapCase::Public, "2026-02-01"), date("2026-12-01"));
        assert_eq!(none, [CapWarning::NoRule { case: CapCase::Public }]);
    }

    #[test]
    fn t11_rows_that_cannot_be_read_name_their_line() {
        assert_eq!(LegalCaps::builtin("xx").unwrap_err().field(), Some("set"));
        assert!(LegalCaps::read("", "eu").is_err());
        let good = "eu,business,receipt,60,exact,never,2026-01-01,2027-01-01,a source, with commas";
        let read = LegalCaps::read(&format!("# note\n{HEAD}\n\n{good}"), "eu").unwrap();
        assert_eq!(read.rules[0].source, "a source, with commas");
        for bad in ["eu,business", &good.replace("60", "-1"), &good.replace("exact", "later")] {
            let error = LegalCaps::read(&format!("{HEAD}\n{good}\n{bad}"), "eu").unwrap_err();
            assert_eq!(error.field(), Some("legal caps, line 3"), "{bad}");
        }
    }
}
