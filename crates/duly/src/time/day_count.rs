//! How many days lie between two dates, and which part of a year they are (I6).
//!
//! From 2024-01-31 to 2024-03-01, and what 10,000.00 at 8 % earns in that time:
//!
//! | day count | days | of a year | interest |
//! |---|---|---|---|
//! | actual/365 fixed | 30 | 30/365 | 65.75 |
//! | actual/365 leap, actual/366, actual/actual | 30 | 30/366 | 65.57 |
//! | actual/360 | 30 | 30/360 | 66.67 |
//! | 30E/360, and the other 30/360 | 31 | 31/360 | 68.89 |
//!
//! Of the two dates one counts and the other does not: from a day to the next is one day.

use std::fmt;

use crate::{
    error::{Error, ErrorKind, Result},
    time::{Date, YearFraction},
};

/// How days become a part of a year (I6).
///
/// *Actual* counts the days of the civil calendar. *30/360* gives every month 30 days:
/// 360 × years + 30 × months + days apart, the days of the month d1 (start) and d2 (end) first
/// changed as told below, in that order.
///
/// In JSON the name of the [`Display`](fmt::Display) form: `"act_365_fixed"`.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub enum DayCount {
    /// Actual days over 365, in leap years too: the practice in Germany and the United Kingdom.
    /// The default (F9).
    #[default]
    #[cfg_attr(feature = "serde", serde(rename = "act_365_fixed"))]
    Act365Fixed,
    /// Actual days over 366 when the *end* lies in a leap year, else over 365: actual/365L, in
    /// its form that does not look for a 29 February. No year end splits the period, which keeps
    /// it apart from [`ActActIsda`](DayCount::ActActIsda).
    #[cfg_attr(feature = "serde", serde(rename = "act_365_leap"))]
    Act365Leap,
    /// Actual days over 360.
    #[cfg_attr(feature = "serde", serde(rename = "act_360"))]
    Act360,
    /// Actual days over 366, in every year.
    #[cfg_attr(feature = "serde", serde(rename = "act_366"))]
    Act366,
    /// Actual days, those in leap years over 366 and the others over 365. A day belongs to the
    /// year it begins in: the start counts, the end does not.
    #[cfg_attr(feature = "serde", serde(rename = "act_act_isda"))]
    ActActIsda,
    /// 30/360 US, with rules for February: if start and end are both the last day of February,
    /// d2 = 30; if the start is, d1 = 30; if d2 is 31 and d1 is 30 or 31, d2 = 30; if d1 is 31,
    /// d1 = 30. From 28 February to 31 March 2026: 30 days.
    #[cfg_attr(feature = "serde", serde(rename = "thirty_360_us"))]
    Thirty360Us,
    /// 30/360 bond basis, without rules for February: if d1 is 31, d1 = 30; if d2 is 31 and d1 is
    /// then 30, d2 = 30. From 28 February to 31 March 2026: 33 days.
    #[cfg_attr(feature = "serde", serde(rename = "thirty_360_bond"))]
    Thirty360Bond,
    /// 30E/360, Eurobond basis: a 31 becomes 30 on either side.
    #[cfg_attr(feature = "serde", serde(rename = "thirty_e_360"))]
    ThirtyE360,
    /// 30E/360 ISDA: the last day of any month becomes 30 on either side, but not an end in
    /// February that is the termination date. It must be told that date.
    #[cfg_attr(feature = "serde", serde(rename = "thirty_e_360_isda"))]
    ThirtyE360Isda,
}

impl DayCount {
    /// Every day count, in the order they are declared.
    pub const ALL: [DayCount; 9] = [
        Self::Act365Fixed,
        Self::Act365Leap,
        Self::Act360,
        Self::Act366,
        Self::ActActIsda,
        Self::Thirty360Us,
        Self::Thirty360Bond,
        Self::ThirtyE360,
        Self::ThirtyE360Isda,
    ];

    /// The days from start to end; none from a day to itself.
    ///
    /// # Errors
    ///
    /// [`InvalidDayCount`](ErrorKind::InvalidDayCount), of field `end` when the end lies before
    /// the start; after that, of field `termination` when
    /// [`ThirtyE360Isda`](DayCount::ThirtyE360Isda) is asked without that date, whether it would
    /// matter or not.
    ///
    /// # Example
    ///
    /// ```
    /// use duly::{Date, DayCount};
    ///
    /// let period = (Date::new(2024, 1, 31)?, Date::new(2024, 3, 1)?);
    /// assert_eq!(DayCount::Act365Fixed.days(period)?, 30);
    /// assert_eq!(DayCount::ThirtyE360.days(period)?, 31);
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn days(self, period: impl Into<DayCountInput>) -> Result<i32> {
        self.count(period.into())
    }

    /// The exact part of a year from start to end, which may be more than a whole one.
    ///
    /// # Errors
    ///
    /// As [`days`](DayCount::days).
    ///
    /// # Example
    ///
    /// ```
    /// use duly::{Date, DayCount};
    ///
    /// let period = (Date::new(2024, 1, 31)?, Date::new(2024, 3, 1)?);
    /// assert_eq!(DayCount::Act360.year_fraction(period)?.to_string(), "1/12");
    /// assert_eq!(DayCount::Act366.year_fraction(period)?.to_string(), "5/61");
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn year_fraction(self, period: impl Into<DayCountInput>) -> Result<YearFraction> {
        let period = period.into();
        let days = i64::from(self.count(period)?);
        Ok(match self {
            Self::Act365Fixed => YearFraction::reduced(days, 365),
            Self::Act365Leap if period.end.is_leap_year() => YearFraction::reduced(days, 366),
            Self::Act365Leap => YearFraction::reduced(days, 365),
            Self::Act366 => YearFraction::reduced(days, 366),
            Self::ActActIsda => {
                let before = |date| i64::from(leap_year_days_before(date));
                let leap = before(period.end).saturating_sub(before(period.start));
                let common = days.saturating_sub(leap);
                // Over the common denominator of 365 and 366.
                let parts = common.saturating_mul(366).saturating_add(leap.saturating_mul(365));
                YearFraction::reduced(parts, 365 * 366)
            }
            Self::Act360
            | Self::Thirty360Us
            | Self::Thirty360Bond
            | Self::ThirtyE360
            | Self::ThirtyE360Isda => YearFraction::reduced(days, 360),
        })
    }

    fn count(self, period: DayCountInput) -> Result<i32> {
        let DayCountInput { start, end, termination } = period;
        if end < start {
            return Err(Error::expected_in(
                ErrorKind::InvalidDayCount,
                "end",
                end,
                &format!("on or after the start `{start}`"),
            ));
        }
        let (d1, d2) = match self {
            Self::Act365Fixed
            | Self::Act365Leap
            | Self::Act360
            | Self::Act366
            | Self::ActActIsda => return Ok(end.days_since(start)),
            Self::Thirty360Us => days_us(start, end),
            Self::Thirty360Bond => days_bond(start, end),
            Self::ThirtyE360 => (start.day().min(30), end.day().min(30)),
            Self::ThirtyE360Isda => days_isda(start, end, termination.ok_or_else(no_termination)?),
        };
        if start == end {
            return Ok(0);
        }
        let years = end.year().saturating_sub(start.year());
        let months = end.month().cast_signed().saturating_sub(start.month().cast_signed());
        let days = d2.cast_signed().saturating_sub(d1.cast_signed());
        Ok(years.saturating_mul(360).saturating_add(months.saturating_mul(30)).saturating_add(days))
    }
}

impl fmt::Display for DayCount {
    /// `act_365_fixed`, `act_365_leap`, `act_360`, `act_366`, `act_act_isda`, `thirty_360_us`,
    /// `thirty_360_bond`, `thirty_e_360`, `thirty_e_360_isda`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Act365Fixed => "act_365_fixed",
            Self::Act365Leap => "act_365_leap",
            Self::Act360 => "act_360",
            Self::Act366 => "act_366",
            Self::ActActIsda => "act_act_isda",
            Self::Thirty360Us => "thirty_360_us",
            Self::Thirty360Bond => "thirty_360_bond",
            Self::ThirtyE360 => "thirty_e_360",
            Self::ThirtyE360Isda => "thirty_e_360_isda",
        })
    }
}

/// The period a [`DayCount`] counts; from a start and an end it makes itself.
///
/// ```
/// use duly::{Date, DayCount, DayCountInput};
///
/// let (start, end) = (Date::new(2026, 1, 31)?, Date::new(2026, 2, 28)?);
/// let on_the_way = DayCountInput { start, end, termination: Some(Date::new(2027, 2, 28)?) };
/// let at_the_end = DayCountInput { termination: Some(end), ..on_the_way };
/// assert_eq!(DayCount::ThirtyE360Isda.days(on_the_way)?, 30);
/// assert_eq!(DayCount::ThirtyE360Isda.days(at_the_end)?, 28);
/// # Ok::<(), duly::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct DayCountInput {
    /// The date the period begins.
    pub start: Date,
    /// The date it ends, on or after the start.
    pub end: Date,
    /// The last date of the whole contract. Only
    /// [`ThirtyE360Isda`](DayCount::ThirtyE360Isda) asks for it, to compare it with the end.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub termination: Option<Date>,
}

impl From<(Date, Date)> for DayCountInput {
    /// From start and end.
    fn from((start, end): (Date, Date)) -> Self {
        Self { start, end, termination: None }
    }
}

#[cold]
fn no_termination() -> Error {
    Error::new(
        ErrorKind::InvalidDayCount,
        "day count `thirty_e_360_isda` needs the termination date",
    )
    .with_field("termination")
    .with_expected("the last date of the contract")
}

fn days_us(start: Date, end: Date) -> (u32, u32) {
    let (mut d1, mut d2) = (start.day(), end.day());
    if ends_february(start) && ends_february(end) {
        d2 = 30;
    }
    if ends_february(start) {
        d1 = 30;
    }
    if d2 == 31 && d1 >= 30 {
        d2 = 30;
    }
    (d1.min(30), d2)
}

fn days_bond(start: Date, end: Date) -> (u32, u32) {
    let d1 = start.day().min(30);
    (d1, if d1 == 30 { end.day().min(30) } else { end.day() })
}

fn days_isda(start: Date, end: Date, termination: Date) -> (u32, u32) {
    let d1 = if ends_february(start) { 30 } else { start.day().min(30) };
    let d2 = if ends_february(end) && end != termination { 30 } else { end.day().min(30) };
    (d1, d2)
}

fn ends_february(date: Date) -> bool {
    date.month() == 2 && date.day() == date.days_in_month()
}

/// How many days before a date lie in leap years, counted from 0001-01-01.
fn leap_year_days_before(date: Date) -> i32 {
    let full = date.year().saturating_sub(1);
    let leap_years = (full / 4).saturating_sub(full / 100).saturating_add(full / 400);
    let this_year = match Date::new(date.year(), 1, 1) {
        Ok(first) if date.is_leap_year() => date.days_since(first),
        _ => 0,
    };
    leap_years.saturating_mul(366).saturating_add(this_year)
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;
    use crate::{
        time::testing::{date, days},
        value::{RoundingMode, parse_decimal},
    };

    fn input(start: &str, end: &str) -> DayCountInput {
        (date(start), date(end)).into()
    }

    #[track_caller]
    fn counts(day_count: DayCount, termination: Option<&str>, table: &[(&str, &str, i32)]) {
        for (start, end, expected) in table {
            let period = DayCountInput { termination: termination.map(date), ..input(start, end) };
            assert_eq!(day_count.days(period), Ok(*expected), "{day_count} {start} {end}");
        }
    }

    /// What 10,000.00 earns at 8 %.
    fn interest(day_count: DayCount, period: DayCountInput) -> String {
        let part = day_count.year_fraction(period).unwrap();
        let year = Decimal::from(800) * Decimal::from(part.numerator());
        RoundingMode::HalfUp.round(year / Decimal::from(part.denominator()), 2).to_string()
    }

    #[test]
    fn i6_the_figures_of_the_rule() {
        let period = DayCountInput {
            termination: Some(date("2025-01-31")),
            ..input("2024-01-31", "2024-03-01")
        };
        for (day_count, days, expected) in [
            (DayCount::Act365Fixed, 30, "65.75"),
            (DayCount::Act365Leap, 30, "65.57"),
            (DayCount::Act360, 30, "66.67"),
            (DayCount::Act366, 30, "65.57"),
            (DayCount::ActActIsda, 30, "65.57"),
            (DayCount::Thirty360Us, 31, "68.89"),
            (DayCount::Thirty360Bond, 31, "68.89"),
            (DayCount::ThirtyE360, 31, "68.89"),
            (DayCount::ThirtyE360Isda, 31, "68.89"),
        ] {
            assert_eq!(day_count.days(period), Ok(days), "{day_count}");
            assert_eq!(interest(day_count, period), expected, "{day_count}");
        }
        let february = input("2026-02-28", "2026-03-31");
        assert_eq!(DayCount::Thirty360Us.days(february), Ok(30));
        assert_eq!(DayCount::Thirty360Bond.days(february), Ok(33));
        assert_eq!(DayCount::default(), DayCount::Act365Fixed);
        // I7's figure before any rounding by day: 5,000 at 12.25 % for 101 days.
        let part = DayCount::Act365Fixed.year_fraction(input("2026-01-01", "2026-04-12")).unwrap();
        let exact = Decimal::new(61250, 2) * part.as_decimal();
        assert_eq!(RoundingMode::HalfUp.round(exact, 2).to_string(), "169.49");
    }

    #[test]
    fn i6_leap_years_by_end_and_by_day() {
        // start, end, denominator of the leap form, parts of actual/actual in 133,590ths
        for (start, end, year, parts) in [
            ("2023-12-31", "2024-01-01", 366, 366),
            ("2024-12-31", "2025-01-01", 365, 365),
            ("2023-07-01", "2024-07-01", 366, 184 * 366 + 182 * 365),
            ("2024-07-01", "2025-07-01", 365, 184 * 365 + 181 * 366),
            ("2023-01-01", "2024-01-01", 366, 133_590),
            ("2024-01-01", "2025-01-01", 365, 133_590),
            ("2100-01-01", "2101-01-01", 365, 133_590),
            ("2000-01-01", "2001-01-01", 365, 133_590),
            ("0001-01-01", "9999-01-01", 365, 9998 * 133_590),
        ] {
            let period = input(start, end);
            let days = i64::from(DayCount::Act365Leap.days(period).unwrap());
            let leap = DayCount::Act365Leap.year_fraction(period).unwrap();
            assert_eq!(leap, YearFraction::reduced(days, year), "{start} {end}");
            let actual = DayCount::ActActIsda.year_fraction(period).unwrap();
            assert_eq!(actual, YearFraction::reduced(parts, 133_590), "{start} {end}");
        }
        // The published cases of QuantLib, test-suite/daycounters.cpp, testActualActual (ISDA), to
        // 10 decimals.
        for (start, end, expected) in [
            ("2003-11-01", "2004-05-01", "0.4977243806"),
            ("1999-02-01", "1999-07-01", "0.4109589041"),
            ("1999-07-01", "2000-07-01", "1.0013773486"),
            ("2002-08-15", "2003-07-15", "0.9150684932"),
            ("2003-07-15", "2004-01-15", "0.5040047908"),
            ("1999-07-30", "2000-01-30", "0.5038925069"),
            ("2000-01-30", "2000-06-30", "0.4153005464"),
        ] {
            let part = DayCount::ActActIsda.year_fraction(input(start, end)).unwrap().as_decimal();
            let rounded = RoundingMode::HalfUp.round(part, 10);
            assert_eq!(rounded, parse_decimal(expected).unwrap(), "{start} {end}");
        }
    }

    #[test]
    fn i6_every_actual_period_against_counting_day_by_day() {
        let start = date("1999-03-17");
        let (mut leap, mut common) = (0_i64, 0_i64);
        for end in days("1999-03-17", "2032-12-31") {
            let part = DayCount::ActActIsda.year_fraction((start, end)).unwrap();
            let parts = leap * 365 + common * 366;
            assert_eq!(part, YearFraction::reduced(parts, 133_590), "{end}");
            assert_eq!(i64::from(DayCount::Act360.days((start, end)).unwrap()), leap + common);
            *if end.is_leap_year() { &mut leap } else { &mut common } += 1;
        }
    }

    // The cases of ISDA's sheet on 30/360,
    // https://www.isda.org/2008/12/22/30-360-day-count-conventions/, as in QuantLib,
    // test-suite/daycounters.cpp.

    #[test]
    fn i6_thirty_360_bond_basis() {
        let table = [
            ("2006-08-20", "2007-02-20", 180),
            ("2006-08-31", "2007-02-28", 178),
            ("2007-02-28", "2007-08-31", 183),
            ("2007-08-31", "2008-02-29", 179),
            ("2008-02-29", "2008-08-31", 182),
            ("2006-01-31", "2006-02-28", 28),
            ("2006-02-28", "2006-03-03", 5),
            ("2006-02-14", "2006-02-28", 14),
            ("2006-09-30", "2006-10-31", 30),
            ("2008-02-28", "2008-08-31", 183),
            ("2007-02-26", "2008-02-29", 363),
            ("2008-02-29", "2009-02-28", 359),
            ("2008-02-28", "2008-03-30", 32),
            ("2008-02-28", "2008-03-31", 33),
        ];
        counts(DayCount::Thirty360Bond, None, &table);
    }

    #[test]
    fn i6_thirty_e_360() {
        let table = [
            ("2006-08-20", "2007-02-20", 180),
            ("2006-02-28", "2006-08-31", 182),
            ("2006-08-31", "2007-02-28", 178),
            ("2007-08-31", "2008-02-29", 179),
            ("2008-02-29", "2008-08-31", 181),
            ("2006-09-30", "2006-10-31", 30),
            ("2006-02-28", "2006-03-03", 5),
            ("2007-02-26", "2008-02-28", 362),
            ("2008-02-29", "2009-02-28", 359),
            ("2008-02-28", "2008-03-31", 32),
        ];
        counts(DayCount::ThirtyE360, None, &table);
    }

    #[test]
    fn i6_thirty_e_360_isda_asks_for_the_termination() {
        let table = [
            ("2006-02-28", "2006-08-31", 180),
            ("2006-08-31", "2007-02-28", 180),
            ("2007-08-31", "2008-02-29", 180),
            ("2008-02-29", "2008-08-31", 180),
            ("2011-08-31", "2012-02-29", 179),
        ];
        counts(DayCount::ThirtyE360Isda, Some("2012-02-29"), &table);
        let table = [
            ("2006-01-31", "2006-02-28", 30),
            ("2006-02-28", "2006-03-03", 3),
            ("2006-02-14", "2006-02-28", 16),
            ("2006-09-30", "2006-10-31", 30),
            ("2007-08-31", "2008-02-28", 178),
            ("2008-02-28", "2008-08-31", 182),
            ("2007-02-28", "2008-02-28", 358),
            ("2007-02-28", "2008-02-29", 359),
            ("2008-02-29", "2009-02-28", 360),
            ("2008-02-29", "2008-03-31", 30),
        ];
        counts(DayCount::ThirtyE360Isda, Some("2008-02-29"), &table);
        for end in ["2026-02-28", "2026-03-31"] {
            let error = DayCount::ThirtyE360Isda.days(input("2026-02-28", end)).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidDayCount);
            assert_eq!(error.field(), Some("termination"));
        }
    }

    #[test]
    fn i6_thirty_360_us_knows_february() {
        let table = [
            // Both the last day of February: years are whole.
            ("2023-02-28", "2024-02-29", 360),
            ("2024-02-29", "2025-02-28", 360),
            // 28 February of a leap year is not the last.
            ("2024-02-28", "2025-02-28", 360),
            ("2024-02-28", "2024-02-29", 1),
            ("2023-02-28", "2024-02-28", 358),
            // A start on the last day counts as the 30th, so a 31st does too.
            ("2026-02-28", "2026-03-30", 30),
            ("2026-02-28", "2026-03-31", 30),
            ("2026-02-28", "2026-03-01", 1),
            ("2026-02-27", "2026-03-31", 34),
            // An end alone does not change.
            ("2026-01-31", "2026-02-28", 28),
            ("2026-09-30", "2026-10-31", 30),
            ("2026-09-29", "2026-10-31", 32),
        ];
        counts(DayCount::Thirty360Us, None, &table);
    }

    #[test]
    fn i6_no_count_is_negative_and_a_day_to_itself_is_none() {
        for start in days("2023-01-01", "2024-12-31") {
            for ahead in 0..70 {
                let end = start.plus_days(ahead).unwrap();
                // A period that runs to the end of its contract, and one that does not.
                for termination in [Some(end), Some(Date::MAX)] {
                    let period = DayCountInput { start, end, termination };
                    for day_count in DayCount::ALL {
                        let days = day_count.days(period).unwrap();
                        assert!((ahead - 4..=ahead + 3).contains(&days), "{day_count} {period:?}");
                        assert!(days >= 0 && (ahead > 0 || days == 0), "{day_count} {period:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn i6_an_end_before_the_start_is_refused_first() {
        for day_count in DayCount::ALL {
            let error = day_count.year_fraction(input("2026-03-02", "2026-03-01")).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidDayCount);
            assert_eq!((error.field(), error.found()), (Some("end"), Some("2026-03-01")));
            assert_eq!(error.expected(), Some("on or after the start `2026-03-02`"));
            assert_eq!(
                error.to_string(),
                "end `2026-03-01` is not on or after the start `2026-03-02`"
            );
        }
        let whole = (Date::MIN, Date::MAX);
        assert_eq!(DayCount::Act365Fixed.days(whole), Ok(3_652_058));
        assert_eq!(DayCount::ThirtyE360.days(whole), Ok(360 * 9998 + 30 * 11 + 29));
    }

    #[test]
    fn i6_fractions_are_in_lowest_terms() {
        for (numerator, denominator, expected) in [
            (0, 365, "0/1"),
            (30, 365, "6/73"),
            (366, 366, "1/1"),
            (730, 365, "2/1"),
            (1, 360, "1/360"),
        ] {
            assert_eq!(YearFraction::reduced(numerator, denominator).to_string(), expected);
        }
        assert_eq!(
            YearFraction::reduced(1, 3).as_decimal().to_string(),
            "0.3333333333333333333333333333"
        );
        assert!(YearFraction::reduced(0, 360).as_decimal().is_zero());
    }

    #[cfg(feature = "serde")]
    #[test]
    fn the_names_are_those_of_json() {
        for day_count in DayCount::ALL {
            let json = serde_json::to_string(&day_count).unwrap();
            assert_eq!(json, format!("\"{day_count}\""));
            assert_eq!(serde_json::from_str::<DayCount>(&json).unwrap(), day_count);
        }
        assert!(serde_json::from_str::<DayCount>(r#""thirty360_us""#).is_err());
    }
}
