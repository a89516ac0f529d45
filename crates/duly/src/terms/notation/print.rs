//! Terms to their one text.

use std::fmt;

use crate::{
    terms::{
        base_date::BaseDate,
        discount::{DiscountBase, DiscountOff},
        line::{DiscountTier, Share, TermsDate, TermsLine},
        payment_terms::{PaymentTerms, TermsOptions},
        schedule::Allocation,
    },
    time::{Roll, Step},
    value::{RoundingMode, SplitRule},
};

impl fmt::Display for PaymentTerms {
    /// The one text of the terms; read back, it gives the same terms.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines = self.lines();
        if is_monthly(lines) {
            write!(f, "{} monthly installments", lines.len())?;
        } else {
            for (index, line) in lines.iter().enumerate() {
                if index > 0 {
                    f.write_str(", ")?;
                }
                write_line(f, line, lines.len() == 1)?;
            }
        }
        write_options(f, self.options())
    }
}

/// Whether the lines are equal parts, each a month after the one before, the first after one.
fn is_monthly(lines: &[TermsLine]) -> bool {
    lines.len() > 1
        && (1_i32..).zip(lines).all(|(months, line)| {
            line.share == Share::Parts(1)
                && line.tiers.is_empty()
                && line.due.base == BaseDate::Invoice
                && line.due.program.steps() == [Step::AddMonths(months)]
        })
}

fn write_line(f: &mut fmt::Formatter<'_>, line: &TermsLine, alone: bool) -> fmt::Result {
    if !(alone && line.share == Share::Remainder) {
        write!(f, "{} ", line.share)?;
    }
    for tier in &line.tiers {
        write_tier(f, tier, tier_base(line.due.base))?;
    }
    let TermsDate { base, program } = &line.due;
    let steps = program.steps();
    let bare = line.tiers.is_empty();
    let proximo = line.tiers.iter().any(|tier| says_proximo(tier.until.program.steps()));
    match steps {
        [] if bare && alone && *base == BaseDate::Invoice && line.share == Share::Remainder => {
            return f.write_str("due on receipt");
        }
        // After a discount by `prox`, `net 30` alone could be the 30th.
        [Step::AddDays(days)] if !proximo => write!(f, "net {days}")?,
        [Step::AddMonths(1), Step::DayOfMonth(_)] => {
            f.write_str("net ")?;
            write_steps(f, steps)?;
        }
        _ => {
            if !bare {
                f.write_str("net ")?;
            }
            return write_date(f, &line.due, None);
        }
    }
    write_base(f, *base, None)
}

/// The day the discounts of a line count from unless they say another.
pub(super) fn tier_base(due: BaseDate) -> BaseDate {
    match due {
        BaseDate::Fixed(_) => BaseDate::Invoice,
        base => base,
    }
}

fn write_tier(f: &mut fmt::Formatter<'_>, tier: &DiscountTier, inherited: BaseDate) -> fmt::Result {
    let until = &tier.until;
    if let (DiscountOff::Percent(rate), Some(days @ 0..)) = (tier.off, until.plain_days())
        && !matches!((until.base, days), (BaseDate::Fixed(_), 0))
    {
        write!(f, "{}/{days}", rate.as_percent())?;
        write_base(f, until.base, Some(inherited))?;
        return f.write_str(" ");
    }
    write!(f, "{} off by ", tier.off)?;
    write_date(f, until, Some(inherited))?;
    f.write_str(", ")
}

/// A date, with its base unless that is the one inherited.
fn write_date(
    f: &mut fmt::Formatter<'_>,
    date: &TermsDate,
    inherited: Option<BaseDate>,
) -> fmt::Result {
    match (date.base, date.program.steps()) {
        (BaseDate::Fixed(day), []) if inherited.is_some() => write!(f, "{day}"),
        (BaseDate::Fixed(day), []) => write!(f, "on {day}"),
        (base, steps) => {
            write_steps(f, steps)?;
            write_base(f, base, inherited)
        }
    }
}

fn write_base(
    f: &mut fmt::Formatter<'_>,
    base: BaseDate,
    inherited: Option<BaseDate>,
) -> fmt::Result {
    if base == inherited.unwrap_or_default() { Ok(()) } else { write!(f, " from {base}") }
}

fn says_proximo(steps: &[Step]) -> bool {
    steps.windows(2).any(|pair| matches!(pair, [Step::AddMonths(1), Step::DayOfMonth(_)]))
}

fn write_steps(f: &mut fmt::Formatter<'_>, steps: &[Step]) -> fmt::Result {
    let mut rest = steps;
    if rest.is_empty() {
        return f.write_str("now");
    }
    let mut first = true;
    while let Some((step, after)) = rest.split_first() {
        if !first {
            f.write_str(" then ")?;
        }
        first = false;
        rest = match rest {
            [Step::AddMonths(months), Step::EndOfMonth, after @ ..] => {
                counted(f, *months, "month")?;
                f.write_str(" eom")?;
                after
            }
            [Step::AddMonths(1), Step::DayOfMonth(day), after @ ..] => {
                write!(f, "{} prox", ordinal(*day))?;
                after
            }
            [
                Step::CutoffMonth { day: cutoff },
                Step::AddMonths(1),
                Step::DayOfMonth(day),
                after @ ..,
            ] => {
                write!(f, "cutoff {cutoff}, {} of next month", ordinal(*day))?;
                after
            }
            _ => {
                write_step(f, step)?;
                after
            }
        };
    }
    Ok(())
}

fn write_step(f: &mut fmt::Formatter<'_>, step: &Step) -> fmt::Result {
    match step {
        Step::AddDays(days) => counted(f, *days, "day"),
        Step::AddWeeks(weeks) => counted(f, *weeks, "week"),
        Step::AddMonths(months) => counted(f, *months, "month"),
        Step::AddBusinessDays(days) => counted(f, *days, "business day"),
        Step::EndOfMonth => f.write_str("eom"),
        Step::DayOfMonth(day) => write!(f, "day {day}"),
        Step::MonthOfYear(month) => f.write_str(month_name(*month)),
        Step::NextDayOfMonth(day) => write!(f, "next {}", ordinal(*day)),
        Step::PaymentDays(days) => {
            f.write_str("payment days")?;
            for (index, day) in days.iter().enumerate() {
                write!(f, "{} {day}", if index > 0 { "," } else { "" })?;
            }
            Ok(())
        }
        Step::Weekday(weekday) => write!(f, "{weekday}"),
        Step::CutoffMonth { day } => write!(f, "cutoff {day}"),
        // Not in terms (see `TermsDate`); said all the same, so that nothing is lost in silence.
        Step::Adjust(roll) => write!(f, "{}", roll_words(*roll)),
    }
}

fn counted(f: &mut fmt::Formatter<'_>, count: i32, unit: &str) -> fmt::Result {
    write!(f, "{count} {unit}{}", if count == 1 { "" } else { "s" })
}

/// `1st`, `22nd`, `13th`.
pub(super) fn ordinal(day: u32) -> String {
    let suffix = match day {
        1 | 21 | 31 => "st",
        2 | 22 => "nd",
        3 | 23 => "rd",
        _ => "th",
    };
    format!("{day}{suffix}")
}

/// The months by their names, January first.
pub(super) const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

fn month_name(month: u32) -> &'static str {
    let index = usize::try_from(month).ok().and_then(|month| month.checked_sub(1));
    index.and_then(|index| MONTHS.get(index)).copied().unwrap_or("december")
}

fn write_options(f: &mut fmt::Formatter<'_>, options: &TermsOptions) -> fmt::Result {
    if options.roll != Roll::Unadjusted {
        write!(f, ", {}", roll_words(options.roll))?;
    }
    match options.discount_base {
        DiscountBase::Gross => {}
        base => write!(f, ", discount on {base}")?,
    }
    if options.discount_without_freight {
        f.write_str(", discount without freight")?;
    }
    for (name, allocation) in [("tax", options.tax), ("freight", options.freight)] {
        if allocation == Allocation::First {
            write!(f, ", {name} in first")?;
        }
    }
    if options.split != SplitRule::default() {
        write!(f, ", split {}", split_words(options.split))?;
    }
    match options.cash_step {
        Some(step) => write!(f, ", cash step {}", step.step()),
        None => Ok(()),
    }
}

/// `modified following`.
pub(super) fn roll_words(roll: Roll) -> &'static str {
    match roll {
        Roll::Unadjusted => "unadjusted",
        Roll::Following => "following",
        Roll::ModifiedFollowing => "modified following",
        Roll::Preceding => "preceding",
        Roll::ModifiedPreceding => "modified preceding",
        Roll::Nearest => "nearest",
    }
}

/// What stands after `split`.
pub(super) fn split_words(rule: SplitRule) -> &'static str {
    match rule {
        SplitRule::LargestRemainder => "largest remainder",
        SplitRule::TruncateRestLast => "truncate rest last",
        SplitRule::RoundEachRestLast(RoundingMode::HalfUp) => "round half up",
        SplitRule::RoundEachRestLast(RoundingMode::HalfEven) => "round half even",
        SplitRule::RoundEachRestLast(RoundingMode::HalfDown) => "round half down",
        SplitRule::RoundEachRestLast(RoundingMode::Down) => "round down",
        SplitRule::RoundEachRestLast(RoundingMode::Up) => "round up",
    }
}
