//! One operation on a date, the pieces of which due dates are made (T1).
//!
//! From Thursday 2026-01-15:
//!
//! | step | gives | why |
//! |---|---|---|
//! | `add_days 45` | 2026-03-01 | 16 left in January, 28 in February, 1 |
//! | `add_months 1` | 2026-02-15 | the same day; from 31 January the 28th (T2) |
//! | `end_of_month` | 2026-01-31 | |
//! | `day_of_month 10` | 2026-01-10 | this month's, though it has passed |
//! | `next_day_of_month 10` | 2026-02-10 | the first 10th from here on |
//! | `payment_days 10 20` | 2026-01-20 | the first of them from here on |
//! | `weekday friday` | 2026-01-16 | the first Friday from here on |
//! | `cutoff_month 14` | 2026-02-15 | the 15th is past the 14th (T5) |

use std::{fmt, str::FromStr};

use crate::{
    error::{Error, ErrorKind, Result},
    time::{Calendar, Date, Roll, Weekday},
};

/// One operation on a date; a [`DateProgram`](crate::DateProgram) is a list of them (T1).
///
/// Where a day of the month is named and the month is shorter, its last day is meant: 31 is the
/// last day of every month. The text and JSON forms have the same words:
///
/// | step | text | JSON |
/// |---|---|---|
/// | `AddDays(30)` | `add_days 30` | `{"add_days":30}` |
/// | `EndOfMonth` | `end_of_month` | `"end_of_month"` |
/// | `PaymentDays(vec![10, 20])` | `payment_days 10 20` | `{"payment_days":[10,20]}` |
/// | `Weekday(Friday)` | `weekday friday` | `{"weekday":"friday"}` |
/// | `CutoffMonth { day: 15 }` | `cutoff_month 15` | `{"cutoff_month":15}` |
/// | `Adjust(Following)` | `adjust following` | `{"adjust":"following"}` |
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case", deny_unknown_fields))]
pub enum Step {
    /// So many days later; earlier when negative.
    AddDays(i32),
    /// So many times seven days later; earlier when negative.
    AddWeeks(i32),
    /// The same day so many months later, or the month's last day where it is shorter (T2):
    /// 31 January and 1 month is 28 February.
    AddMonths(i32),
    /// The last day of the month.
    EndOfMonth,
    /// That day of the same month, 1 to 31: later, earlier, or the same.
    DayOfMonth(u32),
    /// The same day in that month of the same year, 1 to 12, which may go back.
    MonthOfYear(u32),
    /// The first such day of a month, 1 to 31, on or after the date: this month's or the next's.
    NextDayOfMonth(u32),
    /// The first of several days of a month on or after the date, else the first of them in the
    /// next month. From 1 to 31, increasing, at least one.
    PaymentDays(Vec<u32>),
    /// The first such day of the week on or after the date.
    Weekday(Weekday),
    /// The same date up to and including that day of the month, 1 to 31; after it a month later,
    /// as [`AddMonths`](Step::AddMonths) does (T5).
    #[cfg_attr(feature = "serde", serde(with = "bare_day"))]
    CutoffMonth {
        /// The last day that still belongs to its own month; 31 is the last day of every month.
        day: u32,
    },
    /// So many business days later; earlier when negative (see
    /// [`add_business_days`](Calendar::add_business_days)).
    AddBusinessDays(i32),
    /// Off a day that is not worked, by a convention (T6). Stands only at the end.
    Adjust(Roll),
}

impl Step {
    /// The date this step makes of another.
    pub(super) fn apply(&self, date: Date, calendar: &Calendar) -> Result<Date> {
        match self {
            Self::AddDays(days) => date.plus_days(*days),
            // Further than any date is long, so the product may as well stop there.
            Self::AddWeeks(weeks) => date.plus_days(weeks.saturating_mul(7)),
            Self::AddMonths(months) => date.plus_months(*months),
            Self::EndOfMonth => Ok(date.end_of_month()),
            Self::DayOfMonth(day) => Ok(date.with_day_clamped(*day)),
            Self::MonthOfYear(month) => {
                date.plus_months(month.cast_signed().saturating_sub(date.month().cast_signed()))
            }
            Self::NextDayOfMonth(day) => next_of(&[*day], date),
            Self::PaymentDays(days) => next_of(days, date),
            Self::Weekday(weekday) => {
                let mut day = date;
                while day.weekday() != *weekday {
                    day = day.plus_days(1)?;
                }
                Ok(day)
            }
            Self::CutoffMonth { day } if date.day() > (*day).min(date.days_in_month()) => {
                date.plus_months(1)
            }
            Self::CutoffMonth { .. } => Ok(date),
            Self::AddBusinessDays(days) => calendar.add_business_days(date, *days),
            Self::Adjust(roll) => calendar.roll(date, *roll),
        }
    }

    /// Whether the days and months it names exist.
    pub(super) fn check(&self) -> Result<()> {
        let day = |day: &u32| (1..=31).contains(day);
        let (fits, expected) = match self {
            Self::DayOfMonth(one) | Self::NextDayOfMonth(one) | Self::CutoffMonth { day: one } => {
                (day(one), "from 1 to 31")
            }
            Self::MonthOfYear(month) => ((1..=12).contains(month), "from 1 to 12"),
            Self::PaymentDays(days) => (
                !days.is_empty() && days.iter().all(day) && days.is_sorted_by(|a, b| a < b),
                "one or more days from 1 to 31 in increasing order",
            ),
            _ => return Ok(()),
        };
        if fits {
            return Ok(());
        }
        let text = self.to_string();
        let found = text.split_once(' ').map_or("", |(_, found)| found);
        Err(Error::expected_in(ErrorKind::InvalidProgram, self.word(), found, expected))
    }

    /// The word of the text and JSON forms.
    pub(super) fn word(&self) -> &'static str {
        match self {
            Self::AddDays(_) => "add_days",
            Self::AddWeeks(_) => "add_weeks",
            Self::AddMonths(_) => "add_months",
            Self::EndOfMonth => "end_of_month",
            Self::DayOfMonth(_) => "day_of_month",
            Self::MonthOfYear(_) => "month_of_year",
            Self::NextDayOfMonth(_) => "next_day_of_month",
            Self::PaymentDays(_) => "payment_days",
            Self::Weekday(_) => "weekday",
            Self::CutoffMonth { .. } => "cutoff_month",
            Self::AddBusinessDays(_) => "add_business_days",
            Self::Adjust(_) => "adjust",
        }
    }
}

/// The first day on or after `date` that is one of those days of its month, else the first of
/// them in the next month.
fn next_of(days: &[u32], date: Date) -> Result<Date> {
    let mut this_month = days.iter().map(|day| date.with_day_clamped(*day));
    if let Some(day) = this_month.find(|day| *day >= date) {
        return Ok(day);
    }
    let next_month = date.plus_months(1)?;
    Ok(days.first().map_or(next_month, |day| next_month.with_day_clamped(*day)))
}

impl fmt::Display for Step {
    /// The word and what belongs to it: `add_days 30`, `payment_days 10 20`, `end_of_month`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())?;
        match self {
            Self::EndOfMonth => Ok(()),
            Self::AddDays(count)
            | Self::AddWeeks(count)
            | Self::AddMonths(count)
            | Self::AddBusinessDays(count) => write!(f, " {count}"),
            Self::DayOfMonth(day) | Self::NextDayOfMonth(day) | Self::CutoffMonth { day } => {
                write!(f, " {day}")
            }
            Self::MonthOfYear(month) => write!(f, " {month}"),
            Self::PaymentDays(days) => days.iter().try_for_each(|day| write!(f, " {day}")),
            Self::Weekday(weekday) => write!(f, " {weekday}"),
            Self::Adjust(roll) => write!(f, " {roll}"),
        }
    }
}

impl FromStr for Step {
    type Err = Error;

    /// Reads what [`Display`](fmt::Display) writes, and nothing else: one blank between the words,
    /// no plus sign, no leading zero.
    ///
    /// # Errors
    ///
    /// [`InvalidProgram`](ErrorKind::InvalidProgram) when the text is no step, or names a day or
    /// a month that does not exist.
    fn from_str(text: &str) -> Result<Self> {
        let step = read(text).ok_or_else(|| {
            let shown: String = text.chars().take(40).collect();
            Error::expected_in(
                ErrorKind::InvalidProgram,
                "step",
                shown.escape_debug(),
                "one such as `add_days 30` or `end_of_month`",
            )
        })?;
        step.check().map(|()| step)
    }
}

fn read(text: &str) -> Option<Step> {
    let Some((word, rest)) = text.split_once(' ') else {
        return (text == "end_of_month").then_some(Step::EndOfMonth);
    };
    Some(match word {
        "add_days" => Step::AddDays(number(rest)?),
        "add_weeks" => Step::AddWeeks(number(rest)?),
        "add_months" => Step::AddMonths(number(rest)?),
        "day_of_month" => Step::DayOfMonth(number(rest)?),
        "month_of_year" => Step::MonthOfYear(number(rest)?),
        "next_day_of_month" => Step::NextDayOfMonth(number(rest)?),
        "payment_days" => Step::PaymentDays(rest.split(' ').map(number).collect::<Option<_>>()?),
        "weekday" => Step::Weekday(named(&Weekday::ALL, rest)?),
        "cutoff_month" => Step::CutoffMonth { day: number(rest)? },
        "add_business_days" => Step::AddBusinessDays(number(rest)?),
        "adjust" => Step::Adjust(named(&Roll::ALL, rest)?),
        _ => return None,
    })
}

/// A whole number as it would be written back.
fn number<N: FromStr + fmt::Display>(text: &str) -> Option<N> {
    text.parse().ok().filter(|number: &N| number.to_string() == text)
}

fn named<N: Copy + fmt::Display>(all: &[N], text: &str) -> Option<N> {
    all.iter().copied().find(|one| one.to_string() == text)
}

/// The day of a cut-off as a bare number, like the day of any other step.
#[cfg(feature = "serde")]
mod bare_day {
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(day: &u32, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(*day)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
        u32::deserialize(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::testing::{busy, date};

    /// The civil calendar from 1998 to 2034, counted out by the months' lengths and nothing else:
    /// year, month, day, length of the month and weekday (Monday 0) of each day.
    fn counted() -> Vec<(i32, u32, u32, u32, usize)> {
        let mut days = Vec::new();
        for year in 1998..=2034 {
            let february = if year % 4 == 0 { 29 } else { 28 };
            let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
            for (month, length) in (1..).zip(lengths) {
                for day in 1..=length {
                    // 1 January 1998 was a Thursday.
                    days.push((year, month, day, length, (days.len() + 3) % 7));
                }
            }
        }
        days
    }

    /// Holds a step to an oracle on every date of 1999 to 2032. The oracle is given the counted
    /// days and the index of the date, and answers with the index of another.
    #[track_caller]
    fn hold(step: &Step, oracle: impl Fn(&[(i32, u32, u32, u32, usize)], usize) -> usize) {
        let days = counted();
        let calendar = Calendar::every_day();
        for (index, &(year, month, day, ..)) in days.iter().enumerate() {
            if (1999..=2032).contains(&year) {
                let from = Date::new(year, month, day).unwrap();
                let to = step.apply(from, &calendar).unwrap();
                let (year, month, day, ..) = days[oracle(&days, index)];
                assert_eq!((to.year(), to.month(), to.day()), (year, month, day), "{from} {step}");
            }
        }
    }

    /// The first day from an index on that the test takes.
    fn walk(
        days: &[(i32, u32, u32, u32, usize)],
        index: usize,
        takes: impl Fn(&(i32, u32, u32, u32, usize)) -> bool,
    ) -> usize {
        index + days[index..].iter().position(takes).unwrap()
    }

    /// Goes so many months on by stepping over whole months from the first of one.
    fn months_on(days: &[(i32, u32, u32, u32, usize)], index: usize, months: i32) -> usize {
        let day = days[index].2;
        let mut first = index + 1 - day as usize;
        for _ in 0..months.abs() {
            first = match months {
                0.. => first + days[first].3 as usize,
                _ => first - days[first - 1].3 as usize,
            };
        }
        first + day.min(days[first].3) as usize - 1
    }

    #[test]
    fn t1_the_steps_of_the_head_doc() {
        for (step, expected) in [
            ("add_days 45", "2026-03-01"),
            ("add_months 1", "2026-02-15"),
            ("end_of_month", "2026-01-31"),
            ("day_of_month 10", "2026-01-10"),
            ("next_day_of_month 10", "2026-02-10"),
            ("next_day_of_month 15", "2026-01-15"),
            ("payment_days 10 20", "2026-01-20"),
            ("weekday friday", "2026-01-16"),
            ("weekday thursday", "2026-01-15"),
            ("cutoff_month 14", "2026-02-15"),
            ("cutoff_month 15", "2026-01-15"),
        ] {
            let to = step.parse::<Step>().unwrap().apply(date("2026-01-15"), &Calendar::default());
            assert_eq!(to.unwrap(), date(expected), "{step}");
        }
    }

    #[test]
    fn t1_days_and_weeks_on_every_date() {
        for count in [0, 1, 7, 14, 30, 45, 60, 90, 365, -1, -30, -365] {
            hold(&Step::AddDays(count), |_, index| index.strict_add_signed(count as isize));
        }
        for count in [0, 1, 2, 6, 52, -1, -52] {
            hold(&Step::AddWeeks(count), |_, index| index.strict_add_signed(count as isize * 7));
        }
    }

    #[test]
    fn t2_months_on_every_date() {
        for count in [0, 1, 2, 3, 6, 11, 12, 13, -1, -2, -12] {
            hold(&Step::AddMonths(count), |days, index| months_on(days, index, count));
        }
        for month in 1..=12 {
            hold(&Step::MonthOfYear(month), |days, index| {
                months_on(days, index, month as i32 - days[index].1 as i32)
            });
        }
    }

    #[test]
    fn t1_days_of_the_month_on_every_date() {
        let first =
            |days: &[(i32, u32, u32, u32, usize)], index: usize| index + 1 - days[index].2 as usize;
        hold(&Step::EndOfMonth, |days, index| walk(days, index, |day| day.2 == day.3));
        for k in 1..=31 {
            hold(&Step::DayOfMonth(k), |days, index| {
                walk(days, first(days, index), |day| day.2 == k.min(day.3))
            });
            let next = |days: &[_], index| walk(days, index, |day| day.2 == k.min(day.3));
            hold(&Step::NextDayOfMonth(k), next);
            hold(&Step::PaymentDays(vec![k]), next);
        }
        for list in [vec![10, 20], vec![1, 31], vec![5, 15, 25], vec![28, 29, 30], vec![30, 31]] {
            let step = Step::PaymentDays(list.clone());
            hold(&step, |days, index| {
                walk(days, index, |day| list.iter().any(|k| day.2 == (*k).min(day.3)))
            });
        }
    }

    #[test]
    fn t1_days_of_the_week_on_every_date() {
        for (number, weekday) in Weekday::ALL.into_iter().enumerate() {
            hold(&Step::Weekday(weekday), |days, index| walk(days, index, |day| day.4 == number));
        }
    }

    #[test]
    fn t5_cutoffs_on_every_date() {
        for cutoff in 1..=31 {
            // A cut-off of 30 or 31 is never passed in a month of 30 days.
            hold(&Step::CutoffMonth { day: cutoff }, |days, index| {
                months_on(days, index, i32::from(days[index].2 > cutoff))
            });
        }
    }

    #[test]
    fn t6_business_days_and_conventions_are_the_calendars() {
        let calendar = busy();
        for from in ["2026-10-30", "2026-10-31", "2026-11-02", "2026-11-03"].map(date) {
            for by in [-2, 0, 2] {
                let moved = Step::AddBusinessDays(by).apply(from, &calendar);
                assert_eq!(moved, calendar.add_business_days(from, by));
            }
            for roll in Roll::ALL {
                assert_eq!(Step::Adjust(roll).apply(from, &calendar), calendar.roll(from, roll));
            }
        }
    }

    #[test]
    fn f1_a_step_out_of_the_domain_is_an_error() {
        let fails = [
            ("add_days 1", "9999-12-31"),
            ("add_days -1", "0001-01-01"),
            ("add_days 2147483647", "2026-01-01"),
            ("add_weeks 1", "9999-12-25"),
            ("add_weeks 2147483647", "0001-01-01"),
            ("add_weeks -2147483648", "9999-12-31"),
            ("add_months 1", "9999-12-01"),
            ("add_months -1", "0001-01-31"),
            ("next_day_of_month 30", "9999-12-31"),
            ("payment_days 1 30", "9999-12-31"),
            ("weekday thursday", "9999-12-31"),
            ("cutoff_month 30", "9999-12-31"),
            ("add_business_days 1", "9999-12-31"),
        ];
        for (step, from) in fails {
            let moved = step.parse::<Step>().unwrap().apply(date(from), &Calendar::every_day());
            assert_eq!(moved.unwrap_err().kind(), ErrorKind::DateRange, "{step} {from}");
        }
        for step in [
            "end_of_month",
            "day_of_month 31",
            "month_of_year 12",
            "next_day_of_month 31",
            "payment_days 1 31",
            "weekday friday",
            "cutoff_month 31",
            "adjust following",
        ] {
            let moved = step.parse::<Step>().unwrap().apply(Date::MAX, &Calendar::every_day());
            assert_eq!(moved, Ok(Date::MAX), "{step}");
        }
    }

    #[test]
    fn t1_days_and_months_that_do_not_exist_are_refused() {
        for (text, message) in [
            ("day_of_month 0", "day_of_month `0` is not from 1 to 31"),
            ("day_of_month 32", "day_of_month `32` is not from 1 to 31"),
            ("next_day_of_month 0", "next_day_of_month `0` is not from 1 to 31"),
            ("next_day_of_month 32", "next_day_of_month `32` is not from 1 to 31"),
            ("cutoff_month 0", "cutoff_month `0` is not from 1 to 31"),
            ("cutoff_month 32", "cutoff_month `32` is not from 1 to 31"),
            ("month_of_year 0", "month_of_year `0` is not from 1 to 12"),
            ("month_of_year 13", "month_of_year `13` is not from 1 to 12"),
            (
                "payment_days 20 10",
                "payment_days `20 10` is not one or more days from 1 to 31 in increasing order",
            ),
        ] {
            let error = text.parse::<Step>().unwrap_err();
            assert_eq!(
                (error.kind(), error.to_string().as_str()),
                (ErrorKind::InvalidProgram, message)
            );
        }
        for days in [vec![], vec![0], vec![32], vec![5, 5], vec![0, 5], vec![5, 32]] {
            assert!(Step::PaymentDays(days).check().is_err());
        }
    }

    #[test]
    fn other_spellings_are_refused() {
        for text in [
            "",
            " ",
            "add_days",
            "add_days ",
            "add_days +3",
            "add_days 03",
            "add_days -0",
            "add_days 3 ",
            " add_days 3",
            "add_days  3",
            "add_days 3.0",
            "add_days 2147483648",
            "AddDays 3",
            "add_day 3",
            "end_of_month 1",
            "end_of_month ",
            "payment_days",
            "payment_days 10,20",
            "payment_days 10  20",
            "weekday Friday",
            "weekday 5",
            "day_of_month -1",
            "adjust",
            "adjust modified",
            "adjust none",
        ] {
            let error = text.parse::<Step>().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidProgram, "{text}");
            assert_eq!(error.field(), Some("step"), "{text}");
        }
    }
}
