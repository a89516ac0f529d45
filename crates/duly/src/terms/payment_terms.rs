//! What was agreed about when to pay, as plain data (T1–T6, T8, F9).
//!
//! Terms are one or more lines, each with a share of the total, a date and perhaps discounts, and
//! a few options that go for all. Most are written in a few words (see
//! [the notation](PaymentTerms#notation)); each name stands for a date program that can be
//! printed:
//!
//! | words | due date | from 2026-01-15 |
//! |---|---|---|
//! | `net 30` | `add_days 30` | 2026-02-14 |
//! | `30 days then eom` | `add_days 30, end_of_month` | 2026-02-28 |
//! | `eom then 30 days` | `end_of_month, add_days 30` | 2026-03-02 |
//! | `net 10th prox` | `add_months 1, day_of_month 10` | 2026-02-10 |
//! | `1 month eom` | `add_months 1, end_of_month` | 2026-02-28 |
//! | `cutoff 14, 20th of next month` | `cutoff_month 14, add_months 1, day_of_month 20` | 2026-03-20 |
//!
//! ```
//! use duly::PaymentTerms;
//!
//! let terms: PaymentTerms = "2/10 net 30".parse()?;
//! assert_eq!(
//!     terms.expansion(),
//!     "the whole: invoice date, add_days 30\n\
//!      2% off: invoice date, add_days 10\n\
//!      discount on the gross amount"
//! );
//! assert_eq!(PaymentTerms::net_then_eom(30)?.to_string(), "30 days then eom");
//! # Ok::<(), duly::Error>(())
//! ```

use std::fmt::Write;

use crate::{
    error::{Error, ErrorKind, Result},
    terms::{
        base_date::BaseDate,
        discount::DiscountBase,
        line::{DiscountTier, Share, TermsDate, TermsLine},
        schedule::Allocation,
    },
    time::{Roll, Step},
    value::{CashStep, Decimal, RoundingMode, SplitRule},
};

/// The most lines terms can have: monthly for a hundred years.
const MOST_LINES: usize = 1200;

/// When a document's amount is to be paid, in which parts, and what may be kept back.
///
/// Plain data: equal when they say the same. They are checked when they are made, so a value of
/// this type is always sound. A template for documents; what counts for an issued document is the
/// [`Schedule`](crate::Schedule) frozen from it (T10).
///
#[doc = include_str!("notation/grammar.md")]
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[doc(alias = "payment conditions")]
pub struct PaymentTerms {
    lines: Vec<TermsLine>,
    options: TermsOptions,
}

/// What goes for all lines of payment terms; the defaults are those of F9.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, default))]
pub struct TermsOptions {
    /// The business-day convention of due and discount dates (T6). Default: unadjusted.
    pub roll: Roll,
    /// What percentages of discount are counted on (E2). Default: gross.
    pub discount_base: DiscountBase,
    /// Whether freight earns no discount (E2). Default: it does.
    pub discount_without_freight: bool,
    /// Where the tax falls due among installments (T8). Default: prorated.
    pub tax: Allocation,
    /// Where the freight falls due among installments (T8). Default: prorated.
    pub freight: Allocation,
    /// How the total is split over the lines (F3). Default: (c) half-up.
    pub split: SplitRule,
    /// The step that discounted amounts are rounded to (E9). Default: none.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub cash_step: Option<CashStep>,
}

/// Two days of the month and a number of months, for [`PaymentTerms::cutoff`].
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Cutoff {
    /// The last day that still belongs to its own month, 1 to 31.
    pub last_day: u8,
    /// How many months later it is due.
    pub months: u16,
    /// On which day of that month, 1 to 31, or its last.
    pub day: u8,
}

/// A day of the month and a number of months, for [`PaymentTerms::prox`].
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Proximo {
    /// On which day of the month, 1 to 31, or its last.
    pub day: u8,
    /// How many months later; 1 is the next month.
    pub months: u16,
}

impl PaymentTerms {
    /// Terms of those lines, with the default options.
    ///
    /// # Errors
    ///
    /// [`InvalidTerms`](ErrorKind::InvalidTerms), the first of: no line or more than 1,200; in a
    /// line, a share, discount or date that cannot be; shares that do not make a whole: lines of
    /// percentages that do not sum to exactly 100 (the error names the sum), a remainder that is
    /// not the last line or not there, parts beside other shares (T8).
    ///
    /// # Example
    ///
    /// ```
    /// use duly::{PaymentTerms, Share, Step, TermsDate, TermsLine};
    ///
    /// let line = |percent: &str, days| {
    ///     let due = TermsDate::of(vec![Step::AddDays(days)])?;
    ///     Ok::<_, duly::Error>(TermsLine::new(Share::Percent(percent.parse()?), due))
    /// };
    /// let terms = PaymentTerms::new(vec![line("50%", 0)?, line("50%", 30)?])?;
    /// assert_eq!(terms.to_string(), "50% now, 50% net 30");
    /// let error = PaymentTerms::new(vec![line("50%", 0)?, line("49.99%", 30)?]).unwrap_err();
    /// assert_eq!(error.found(), Some("99.99%"));
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn new(lines: Vec<TermsLine>) -> Result<Self> {
        Self::with_everything(lines, TermsOptions::default())
    }

    /// The same terms with other options.
    ///
    /// # Errors
    ///
    /// [`InvalidTerms`](ErrorKind::InvalidTerms) for rule (a) of F3 on lines that are not all of
    /// percentages or parts: shares that depend on one another cannot be split at once.
    pub fn with_options(self, options: TermsOptions) -> Result<Self> {
        Self::with_everything(self.lines, options)
    }

    pub(crate) fn with_everything(
        mut lines: Vec<TermsLine>,
        options: TermsOptions,
    ) -> Result<Self> {
        if lines.is_empty() || lines.len() > MOST_LINES {
            let (found, expected) = (lines.len(), "from 1 to 1200 lines");
            return Err(Error::expected_in(ErrorKind::InvalidTerms, "lines", found, expected));
        }
        for (index, line) in lines.iter_mut().enumerate() {
            line.admit(&format!("lines[{index}]"))?;
        }
        check_shares(&lines)?;
        let terms = Self { lines, options };
        if options.split == SplitRule::LargestRemainder && terms.weights().is_none() {
            return Err(Error::expected_in(
                ErrorKind::InvalidTerms,
                "split",
                "largest_remainder",
                "for lines with amounts or shares of a remainder",
            ));
        }
        Ok(terms)
    }

    /// Due so many days after the invoice date: `net 30`.
    ///
    /// ```
    /// # use duly::PaymentTerms;
    /// assert_eq!(PaymentTerms::net(30)?.to_string(), "net 30");
    /// # Ok::<(), duly::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// None today; as [`new`](PaymentTerms::new).
    pub fn net(days: u16) -> Result<Self> {
        Self::single(vec![Step::AddDays(i32::from(days))])
    }

    /// Due on the invoice date itself: `due on receipt`. Also the default of a credit note (T9).
    ///
    /// ```
    /// # use duly::PaymentTerms;
    /// assert_eq!(PaymentTerms::due_on_receipt()?.to_string(), "due on receipt");
    /// # Ok::<(), duly::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// None today; as [`new`](PaymentTerms::new).
    #[doc(alias = "immediate")]
    pub fn due_on_receipt() -> Result<Self> {
        Self::single(vec![])
    }

    /// The terms of a credit note that says nothing: at once (T9).
    ///
    /// # Errors
    ///
    /// None today; as [`new`](PaymentTerms::new).
    pub fn credit_note() -> Result<Self> {
        Self::due_on_receipt()
    }

    /// So many days, then the end of that month (T4, days first): `30 days then eom`.
    ///
    /// ```
    /// # use duly::PaymentTerms;
    /// assert_eq!(PaymentTerms::net_then_eom(45)?.to_string(), "45 days then eom");
    /// # Ok::<(), duly::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// None today; as [`new`](PaymentTerms::new).
    pub fn net_then_eom(days: u16) -> Result<Self> {
        Self::single(vec![Step::AddDays(i32::from(days)), Step::EndOfMonth])
    }

    /// The end of the invoice's month, then so many days (T4, month first): `eom then 30 days`.
    ///
    /// ```
    /// # use duly::PaymentTerms;
    /// assert_eq!(PaymentTerms::eom_then(30)?.to_string(), "eom then 30 days");
    /// # Ok::<(), duly::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// None today; as [`new`](PaymentTerms::new).
    pub fn eom_then(days: u16) -> Result<Self> {
        Self::single(vec![Step::EndOfMonth, Step::AddDays(i32::from(days))])
    }

    /// A day of a following month: `net 10th prox`.
    ///
    /// ```
    /// # use duly::{PaymentTerms, Proximo};
    /// let terms = PaymentTerms::prox(Proximo { day: 10, months: 1 })?;
    /// assert_eq!(terms.to_string(), "net 10th prox");
    /// # Ok::<(), duly::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidProgram`](ErrorKind::InvalidProgram) for a day outside 1 to 31.
    pub fn prox(on: Proximo) -> Result<Self> {
        let day = Step::DayOfMonth(u32::from(on.day));
        Self::single(vec![Step::AddMonths(i32::from(on.months)), day])
    }

    /// So many months, then the end of that month, which is taken last (T3): `1 month eom`.
    ///
    /// ```
    /// # use duly::PaymentTerms;
    /// assert_eq!(PaymentTerms::months_eom(2)?.to_string(), "2 months eom");
    /// # Ok::<(), duly::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// None today; as [`new`](PaymentTerms::new).
    pub fn months_eom(months: u16) -> Result<Self> {
        Self::single(vec![Step::AddMonths(i32::from(months)), Step::EndOfMonth])
    }

    /// A day of a following month, one month later for invoices dated after the cut-off (T5):
    /// `cutoff 15, 20th of next month`.
    ///
    /// ```
    /// # use duly::{Cutoff, PaymentTerms};
    /// let terms = PaymentTerms::cutoff(Cutoff { last_day: 15, months: 1, day: 20 })?;
    /// assert_eq!(terms.to_string(), "cutoff 15, 20th of next month");
    /// # Ok::<(), duly::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidProgram`](ErrorKind::InvalidProgram) for a day outside 1 to 31.
    pub fn cutoff(cutoff: Cutoff) -> Result<Self> {
        Self::single(vec![
            Step::CutoffMonth { day: u32::from(cutoff.last_day) },
            Step::AddMonths(i32::from(cutoff.months)),
            Step::DayOfMonth(u32::from(cutoff.day)),
        ])
    }

    /// Equal installments a month apart, each counted from the invoice date and not from the one
    /// before (T2): `4 monthly installments`.
    ///
    /// ```
    /// use duly::{Currency, Money, PaymentTerms};
    ///
    /// let total = Money::parse("100.00", Currency::parse("EUR")?)?;
    /// let schedule = PaymentTerms::monthly(4)?.schedule(("2026-01-31".parse()?, total))?;
    /// let due: Vec<_> = schedule.installments.iter().map(|part| part.due.to_string()).collect();
    /// assert_eq!(due, ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"]);
    /// # Ok::<(), duly::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidTerms`](ErrorKind::InvalidTerms) for none or more than 1,200.
    pub fn monthly(installments: u16) -> Result<Self> {
        let months = (1..=i32::from(installments)).map(|months| {
            let due = TermsDate::of(vec![Step::AddMonths(months)])?;
            Ok(TermsLine::new(Share::Parts(1), due))
        });
        Self::new(months.collect::<Result<_>>()?)
    }

    fn single(steps: Vec<Step>) -> Result<Self> {
        Self::new(vec![TermsLine::new(Share::Remainder, TermsDate::of(steps)?)])
    }

    /// The same terms with one more discount on every line: `net 30` becomes `2/10 net 30`.
    ///
    /// ```
    /// # use duly::{DiscountTier, PaymentTerms};
    /// let tier = DiscountTier::days("2%".parse()?, 10)?;
    /// assert_eq!(PaymentTerms::net(30)?.with_discount(tier)?.to_string(), "2/10 net 30");
    /// # Ok::<(), duly::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidTerms`](ErrorKind::InvalidTerms) for a discount that cannot be, that is no less
    /// than one before it, or whose last day, said in days as the due date is, lies after it.
    pub fn with_discount(mut self, tier: DiscountTier) -> Result<Self> {
        for line in &mut self.lines {
            line.tiers.push(tier.clone());
        }
        Self::with_everything(self.lines, self.options)
    }

    /// The same terms with another business-day convention (T6): `net 30, following`.
    #[must_use]
    pub fn with_roll(mut self, roll: Roll) -> Self {
        self.options.roll = roll;
        self
    }

    /// The same terms with discounts counted on something else (E2): `…, discount on net`.
    #[must_use]
    pub fn with_discount_base(mut self, base: DiscountBase) -> Self {
        self.options.discount_base = base;
        self
    }

    /// The same terms with every date counted from another day: `net 30 from delivery`. Dates
    /// counted from a day named in the terms stay.
    #[must_use]
    pub fn from_base(mut self, base: BaseDate) -> Self {
        for line in &mut self.lines {
            let untils = line.tiers.iter_mut().map(|tier| &mut tier.until);
            for date in untils.chain([&mut line.due]) {
                if !matches!(date.base, BaseDate::Fixed(_)) {
                    date.base = base;
                }
            }
        }
        self
    }

    /// The lines, in their order.
    pub fn lines(&self) -> &[TermsLine] {
        &self.lines
    }

    /// What goes for all lines.
    pub fn options(&self) -> &TermsOptions {
        &self.options
    }

    /// Whether any due date goes by the end of a month, for
    /// [`LegalCaps::check`](crate::LegalCaps::check).
    pub fn goes_by_month_end(&self) -> bool {
        self.lines.iter().any(|line| line.due.has(&Step::EndOfMonth))
    }

    /// The lines as weights, where one split by them gives all amounts: percentages and parts.
    pub(crate) fn weights(&self) -> Option<Vec<Decimal>> {
        let mut left = Decimal::ONE_HUNDRED;
        let weight = |line: &TermsLine| match line.share {
            Share::Percent(rate) => {
                left = left.checked_sub(rate.as_percent())?;
                Some(rate.as_percent())
            }
            Share::Remainder => Some(left),
            Share::Parts(parts) => Some(Decimal::from(parts)),
            Share::Fixed(_) | Share::PercentOfRemainder(_) => None,
        };
        self.lines.iter().map(weight).collect()
    }

    /// The terms as the programs they stand for, a line each: what a person checks before they
    /// are used.
    ///
    /// ```
    /// # use duly::PaymentTerms;
    /// let terms: PaymentTerms = "50% now, 50% 30 days then eom, following".parse()?;
    /// assert_eq!(
    ///     terms.expansion(),
    ///     "50%: invoice date, immediate\n\
    ///      50%: invoice date, add_days 30, end_of_month\n\
    ///      split: round_each_rest_last half_up\n\
    ///      business days: following"
    /// );
    /// # Ok::<(), duly::Error>(())
    /// ```
    #[doc(alias = "describe")]
    pub fn expansion(&self) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = self.expand(&mut text);
        text.truncate(text.trim_end().len());
        text
    }

    fn expand(&self, to: &mut String) -> std::fmt::Result {
        let date = |to: &mut String, date: &TermsDate| match date.base {
            BaseDate::Fixed(day) => writeln!(to, "{day}, {}", date.program),
            BaseDate::Receipt => writeln!(to, "receipt of invoice, {}", date.program),
            base => writeln!(to, "{base} date, {}", date.program),
        };
        for line in &self.lines {
            match (self.lines.len(), line.share) {
                (1, _) => write!(to, "the whole: ")?,
                (_, share) => write!(to, "{share}: ")?,
            }
            date(to, &line.due)?;
            for tier in &line.tiers {
                write!(to, "{} off: ", tier.off)?;
                date(to, &tier.until)?;
            }
        }
        let options = &self.options;
        if self.lines.iter().any(|line| !line.tiers.is_empty()) {
            let freight = if options.discount_without_freight { ", freight taken off" } else { "" };
            writeln!(to, "discount on the {} amount{freight}", options.discount_base)?;
        }
        if self.lines.len() > 1 {
            writeln!(to, "split: {}", split_words(options.split))?;
            for (name, allocation) in [("tax", options.tax), ("freight", options.freight)] {
                if allocation == Allocation::First {
                    writeln!(to, "{name}: all in the first installment")?;
                }
            }
        }
        if options.roll != Roll::Unadjusted {
            writeln!(to, "business days: {}", options.roll)?;
        }
        match options.cash_step {
            Some(step) => writeln!(to, "discounted amounts in steps of {}", step.step()),
            None => Ok(()),
        }
    }
}

fn split_words(rule: SplitRule) -> String {
    match rule {
        SplitRule::LargestRemainder => "largest_remainder".to_owned(),
        SplitRule::TruncateRestLast => "truncate_rest_last".to_owned(),
        SplitRule::RoundEachRestLast(mode) => format!("round_each_rest_last {mode}"),
    }
}

/// Whether the shares make a whole (T8).
fn check_shares(lines: &[TermsLine]) -> Result<()> {
    let wrong = |found: &dyn std::fmt::Display, expected: &str| {
        Err(Error::expected_in(ErrorKind::InvalidTerms, "shares", found, expected))
    };
    let parts = lines.iter().filter(|line| matches!(line.share, Share::Parts(_))).count();
    if parts == lines.len() {
        return Ok(());
    }
    if parts > 0 {
        return wrong(&format!("{parts} of {}", lines.len()), "parts in every line or in none");
    }
    let rates = lines.iter().map(|line| match line.share {
        Share::Percent(rate) => rate.as_percent(),
        _ => Decimal::ZERO,
    });
    let sum = rates.clone().try_fold(Decimal::ZERO, Decimal::checked_add);
    let sum = sum.map_or(Decimal::MAX, |sum| sum.normalize());
    let shown = format!("{sum}%");
    if lines.iter().all(|line| matches!(line.share, Share::Percent(_))) {
        if sum == Decimal::ONE_HUNDRED {
            return Ok(());
        }
        return wrong(&shown, "exactly 100 % in all, and no line takes the rest");
    }
    let rests = lines.iter().filter(|line| line.share == Share::Remainder).count();
    let last = lines.last().map(|line| line.share);
    if rests != 1 || last != Some(Share::Remainder) {
        let found = last.map_or_else(String::new, |share| share.to_string());
        return wrong(&found, "the rest, which stands once and last");
    }
    if sum >= Decimal::ONE_HUNDRED {
        return wrong(&shown, "less than 100 % beside a rest");
    }
    Ok(())
}

/// The mode single shares are rounded by under a rule of F3.
pub(crate) fn share_rounding(rule: SplitRule) -> RoundingMode {
    match rule {
        SplitRule::RoundEachRestLast(mode) => mode,
        SplitRule::TruncateRestLast | SplitRule::LargestRemainder => RoundingMode::Down,
    }
}
