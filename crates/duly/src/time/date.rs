//! Civil dates, with no zone and no time of day (F1).
//!
//! The domain is 0001-01-01 … 9999-12-31; leaving it is an error. A host turns an instant into a
//! date in the *creditor's* zone before it asks anything here.
//!
//! ```
//! use duly::Date;
//!
//! let due: Date = "2026-02-14".parse()?;
//! let as_of: Date = "2026-03-31".parse()?;
//! assert_eq!(as_of.days_since(due), 45);
//! assert_eq!(Date::new(2026, 1, 31)?.plus_months(1)?, Date::new(2026, 2, 28)?);
//! assert_eq!("2026-02-31".parse::<Date>().unwrap_err().code(), "date.syntax");
//! # Ok::<(), duly::Error>(())
//! ```

use std::{fmt, str::FromStr};

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::error::{Error, ErrorKind, Result};

/// A day of the civil calendar from 0001-01-01 to 9999-12-31.
///
/// Four bytes, and an `Option<Date>` too. Ordered by time.
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Date(NaiveDate);

impl Date {
    /// The first day there is: 0001-01-01.
    pub const MIN: Date = Date(literal(1, 1, 1));
    /// The last day there is: 9999-12-31.
    pub const MAX: Date = Date(literal(9999, 12, 31));

    /// The day of a year, a month (1 to 12) and a day of the month (1 to 31).
    ///
    /// # Errors
    ///
    /// [`DateRange`](ErrorKind::DateRange) when there is no such day.
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self> {
        NaiveDate::from_ymd_opt(year, month, day).and_then(Self::within).ok_or_else(|| {
            Error::expected_in(
                ErrorKind::DateRange,
                "date",
                format_args!("{year:04}-{month:02}-{day:02}"),
                "a day from 0001-01-01 to 9999-12-31",
            )
        })
    }

    fn within(date: NaiveDate) -> Option<Self> {
        Some(Self(date)).filter(|date| *date >= Self::MIN && *date <= Self::MAX)
    }

    /// The year, 1 to 9999.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        match self.0.weekday() {
            chrono::Weekday::Mon => Weekday::Monday,
            chrono::Weekday::Tue => Weekday::Tuesday,
            chrono::Weekday::Wed => Weekday::Wednesday,
            chrono::Weekday::Thu => Weekday::Thursday,
            chrono::Weekday::Fri => Weekday::Friday,
            chrono::Weekday::Sat => Weekday::Saturday,
            chrono::Weekday::Sun => Weekday::Sunday,
        }
    }

    /// How many days lie from `earlier` to this day: 1 from yesterday to today, negative when
    /// `earlier` is later.
    pub fn days_since(self, earlier: Date) -> i32 {
        self.ordinal().saturating_sub(earlier.ordinal())
    }

    /// The day's number: 1 for 0001-01-01, and one more each day.
    pub fn ordinal(self) -> i32 {
        self.0.num_days_from_ce()
    }

    /// The day of such a number (see [`ordinal`](Date::ordinal)).
    ///
    /// # Errors
    ///
    /// [`DateRange`](ErrorKind::DateRange) outside 1 to 3,652,059.
    pub fn from_ordinal(number: i32) -> Result<Self> {
        NaiveDate::from_num_days_from_ce_opt(number).and_then(Self::within).ok_or_else(|| {
            Error::expected_in(ErrorKind::DateRange, "day", number, "from 1 to 3652059")
        })
    }

    /// So many days later; earlier when negative.
    ///
    /// # Errors
    ///
    /// [`DateRange`](ErrorKind::DateRange) when the result leaves the domain (F1).
    pub fn plus_days(self, days: i32) -> Result<Self> {
        let by = Days::new(u64::from(days.unsigned_abs()));
        let moved =
            if days < 0 { self.0.checked_sub_days(by) } else { self.0.checked_add_days(by) };
        moved.and_then(Self::within).ok_or_else(|| self.leaves(days, "days"))
    }

    /// The same day of the month so many months later (earlier when negative), or the month's
    /// last day where it has no such day (T2): 31 Jan + 1 month = 28 Feb.
    ///
    /// # Errors
    ///
    /// [`DateRange`](ErrorKind::DateRange) when the result leaves the domain (F1).
    pub fn plus_months(self, months: i32) -> Result<Self> {
        let by = Months::new(months.unsigned_abs());
        let moved =
            if months < 0 { self.0.checked_sub_months(by) } else { self.0.checked_add_months(by) };
        moved.and_then(Self::within).ok_or_else(|| self.leaves(months, "months"))
    }

    #[cold]
    fn leaves(self, by: i32, unit: &str) -> Error {
        Error::new(
            ErrorKind::DateRange,
            format!("`{self}` and `{by}` {unit} leave 0001-01-01 to 9999-12-31"),
        )
        .with_field("date")
        .with_found(self)
        .with_expected("a result from 0001-01-01 to 9999-12-31")
    }

    /// Day `day` of the same month, or its last day where the month is shorter.
    #[must_use]
    pub fn with_day_clamped(self, day: u32) -> Self {
        let day = day.clamp(1, self.days_in_month());
        self.0.with_day(day).map_or(self, Self)
    }

    /// The last day of the same month.
    #[must_use]
    pub fn end_of_month(self) -> Self {
        self.with_day_clamped(31)
    }

    /// How many days the month has: 28 to 31.
    pub fn days_in_month(self) -> u32 {
        u32::from(self.0.num_days_in_month())
    }

    /// Whether the year has 366 days.
    pub fn is_leap_year(self) -> bool {
        self.0.leap_year()
    }
}

const fn literal(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}

impl fmt::Display for Date {
    /// ISO 8601: `2026-01-05`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Date {
    type Err = Error;

    /// Reads `YYYY-MM-DD`, all ten characters, and nothing else. A day of the year 0000 is of the
    /// right form and outside the domain ([`DateRange`](ErrorKind::DateRange)).
    fn from_str(text: &str) -> Result<Self> {
        let day = iso(text).ok_or_else(|| {
            let shown: String = text.chars().take(40).collect();
            Error::expected_in(
                ErrorKind::DateSyntax,
                "date",
                shown.escape_debug(),
                "a day of the calendar as YYYY-MM-DD",
            )
        })?;
        Self::within(day).ok_or_else(|| {
            let expected = "a day from 0001-01-01 to 9999-12-31";
            Error::expected_in(ErrorKind::DateRange, "date", text, expected)
        })
    }
}

/// A day in the right form, of the year 0000 too.
fn iso(text: &str) -> Option<NaiveDate> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else { return None };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0_u32, |value, digit| {
            let digit = digit.is_ascii_digit().then(|| digit.saturating_sub(b'0'))?;
            value.checked_mul(10)?.checked_add(u32::from(digit))
        })
    };
    let year = i32::try_from(number(&[y1, y2, y3, y4])?).ok()?;
    NaiveDate::from_ymd_opt(year, number(&[m1, m2])?, number(&[d1, d2])?)
}

#[cfg(feature = "serde")]
impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A day of the week.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[expect(missing_docs, reason = "the names say all")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    /// The seven, Monday first.
    pub const ALL: [Weekday; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];
}

impl fmt::Display for Weekday {
    /// `monday` … `sunday`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Monday => "monday",
            Self::Tuesday => "tuesday",
            Self::Wednesday => "wednesday",
            Self::Thursday => "thursday",
            Self::Friday => "friday",
            Self::Saturday => "saturday",
            Self::Sunday => "sunday",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn f1_only_iso_dates_that_exist() {
        for text in ["0001-01-01", "9999-12-31", "2024-02-29", "2026-01-05"] {
            assert_eq!(date(text).to_string(), text);
        }
        for text in [
            "2026-1-5",
            "2026-02-29",
            "2026-02-31",
            "2026-13-01",
            "2026-00-10",
            "2026-01-00",
            "0000-02-30",
            "10000-01-01",
            "-001-01-01",
            "2026/01/05",
            "20260105",
            " 2026-01-05",
            "2026-01-05T00:00",
            "2026-01-5x",
            "",
        ] {
            assert_eq!(text.parse::<Date>().unwrap_err().kind(), ErrorKind::DateSyntax, "{text}");
        }
        for text in ["0000-01-01", "0000-02-29", "0000-12-31"] {
            assert_eq!(text.parse::<Date>().unwrap_err().kind(), ErrorKind::DateRange, "{text}");
        }
    }

    #[test]
    fn f1_leaving_the_domain_is_an_error() {
        assert!(Date::MAX.plus_days(1).is_err() && Date::MIN.plus_days(-1).is_err());
        assert!(Date::MAX.plus_months(1).is_err() && Date::MIN.plus_months(-1).is_err());
        assert!(Date::MIN.plus_days(i32::MIN).is_err() && Date::MAX.plus_months(i32::MAX).is_err());
        assert_eq!(Date::MIN.plus_days(3_652_058).unwrap(), Date::MAX);
        assert_eq!(Date::MAX.end_of_month(), Date::MAX);
        assert_eq!(Date::from_ordinal(Date::MAX.ordinal()).unwrap(), Date::MAX);
        assert!(Date::from_ordinal(0).is_err());
    }

    #[test]
    fn t2_adding_months_clamps_to_the_last_day() {
        assert_eq!(date("2026-01-31").plus_months(1).unwrap(), date("2026-02-28"));
        assert_eq!(date("2024-01-31").plus_months(1).unwrap(), date("2024-02-29"));
        assert_eq!(date("2026-03-31").plus_months(-1).unwrap(), date("2026-02-28"));
        assert_eq!(date("2026-01-31").plus_months(2).unwrap(), date("2026-03-31"));
    }

    #[test]
    fn dates_are_small() {
        assert_eq!((size_of::<Date>(), size_of::<Option<Date>>()), (4, 4));
    }
}
