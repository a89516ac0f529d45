//! Where a due date goes that falls on a day nobody works (T6).
//!
//! With Saturdays and Sundays closed, Saturday 2026-02-28 becomes
//!
//! | unadjusted | following | modified following | preceding | modified preceding | nearest |
//! |---|---|---|---|---|---|
//! | Sat 02-28 | Mon 03-02 | Fri 02-27 | Fri 02-27 | Fri 02-27 | Fri 02-27 |

use std::fmt;

use crate::{
    error::Result,
    time::{Calendar, Date, calendar::leaves},
};

/// Where a date goes that is no business day (T6). A business day never moves.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[doc(alias = "business day convention")]
pub enum Roll {
    /// It stays. The default.
    #[default]
    Unadjusted,
    /// To the next business day.
    Following,
    /// To the next business day, or, where that lies in another month, to the one before, be it
    /// in another month too.
    ModifiedFollowing,
    /// To the business day before.
    Preceding,
    /// To the business day before, or, where that lies in another month, to the next one, be it
    /// in another month too.
    ModifiedPreceding,
    /// To the nearest business day, counted in days of the civil calendar; a tie goes forward.
    Nearest,
}

impl Roll {
    /// Every convention, in the order they are declared.
    pub const ALL: [Roll; 6] = [
        Self::Unadjusted,
        Self::Following,
        Self::ModifiedFollowing,
        Self::Preceding,
        Self::ModifiedPreceding,
        Self::Nearest,
    ];
}

impl fmt::Display for Roll {
    /// `unadjusted`, `following`, `modified_following`, `preceding`, `modified_preceding`,
    /// `nearest`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Unadjusted => "unadjusted",
            Self::Following => "following",
            Self::ModifiedFollowing => "modified_following",
            Self::Preceding => "preceding",
            Self::ModifiedPreceding => "modified_preceding",
            Self::Nearest => "nearest",
        })
    }
}

impl Calendar {
    /// Where a date goes by a convention (T6). A business day stays where it is.
    ///
    /// # Errors
    ///
    /// [`DateRange`](crate::ErrorKind::DateRange) when the convention leads out of 0001-01-01 to
    /// 9999-12-31 (F1).
    ///
    /// # Example
    ///
    /// Saturday 31 October 2026: the next business day lies in another month.
    ///
    /// ```
    /// use duly::{Calendar, Date, Roll};
    ///
    /// let calendar = Calendar::saturday_sunday();
    /// let due = Date::new(2026, 10, 31)?;
    /// assert_eq!(calendar.roll(due, Roll::Following)?, Date::new(2026, 11, 2)?);
    /// assert_eq!(calendar.roll(due, Roll::ModifiedFollowing)?, Date::new(2026, 10, 30)?);
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn roll(&self, date: Date, roll: Roll) -> Result<Date> {
        if roll == Roll::Unadjusted || self.is_business_day(date) {
            return Ok(date);
        }
        let passed = self.through(date);
        let back = || self.nth(passed);
        let ahead = || self.nth(passed.saturating_add(1));
        let same_month =
            |other: &Date| (other.year(), other.month()) == (date.year(), date.month());
        let rolled = match roll {
            Roll::Unadjusted => Some(date),
            Roll::Following => ahead(),
            Roll::ModifiedFollowing => ahead().filter(same_month).or_else(back),
            Roll::Preceding => back(),
            Roll::ModifiedPreceding => back().filter(same_month).or_else(ahead),
            Roll::Nearest => nearest(date, back(), ahead()),
        };
        rolled.ok_or_else(|| leaves(date, format_args!("rolled `{roll}`")))
    }
}

/// The nearer of the business days before and after a closed day; a tie goes forward. Beyond the
/// domain a business day may stand right behind its end, so a side that has none counts from there.
fn nearest(date: Date, back: Option<Date>, ahead: Option<Date>) -> Option<Date> {
    let behind_the_end = Date::MAX.days_since(date).saturating_add(1);
    let before_the_start = date.days_since(Date::MIN).saturating_add(1);
    let to_ahead = ahead.map_or(behind_the_end, |day| day.days_since(date));
    let to_back = back.map_or(before_the_start, |day| date.days_since(day));
    if to_ahead <= to_back { ahead } else { back }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        error::ErrorKind,
        time::{
            Weekday,
            testing::{busy, date, days},
        },
    };

    /// The rule in its own words, one day after the other.
    fn naive(calendar: &Calendar, date: Date, roll: Roll) -> Date {
        let walk = |by: i32| {
            let mut day = date;
            while !calendar.is_business_day(day) {
                day = day.plus_days(by).unwrap();
            }
            day
        };
        let (ahead, back) = (walk(1), walk(-1));
        match roll {
            Roll::Unadjusted => date,
            Roll::Following => ahead,
            Roll::ModifiedFollowing if ahead.month() == date.month() => ahead,
            Roll::Preceding | Roll::ModifiedFollowing => back,
            Roll::ModifiedPreceding if back.month() == date.month() => back,
            Roll::ModifiedPreceding => ahead,
            Roll::Nearest if ahead.days_since(date) <= date.days_since(back) => ahead,
            Roll::Nearest => back,
        }
    }

    #[test]
    fn t6_a_weekend_at_the_end_of_a_month() {
        // date, then following, modified following, preceding, modified preceding, nearest
        let table = [
            // Edge case 6: Saturday, the next business day is in the next month.
            ("2026-10-31", ["2026-11-02", "2026-10-30", "2026-10-30", "2026-10-30", "2026-10-30"]),
            ("2026-02-28", ["2026-03-02", "2026-02-27", "2026-02-27", "2026-02-27", "2026-02-27"]),
            // Sunday the 1st: preceding would leave the month.
            ("2026-02-01", ["2026-02-02", "2026-02-02", "2026-01-30", "2026-02-02", "2026-02-02"]),
            // The last business day before and the first after do not move.
            ("2026-02-27", ["2026-02-27"; 5]),
            ("2026-03-02", ["2026-03-02"; 5]),
        ];
        let calendar = Calendar::saturday_sunday();
        for (from, expected) in table {
            assert_eq!(calendar.roll(date(from), Roll::Unadjusted).unwrap(), date(from));
            for (roll, to) in Roll::ALL.into_iter().skip(1).zip(expected) {
                assert_eq!(calendar.roll(date(from), roll).unwrap(), date(to), "{from} {roll}");
            }
        }
    }

    #[test]
    fn t6_nearest_goes_forward_on_a_tie() {
        let calendar = Calendar::new([], days("2026-05-05", "2026-05-07")).unwrap();
        for (from, to) in [
            ("2026-05-05", "2026-05-04"),
            ("2026-05-06", "2026-05-08"),
            ("2026-05-07", "2026-05-08"),
        ] {
            assert_eq!(calendar.roll(date(from), Roll::Nearest).unwrap(), date(to), "{from}");
        }
    }

    #[test]
    fn t6_a_closed_month_has_no_day_to_stay_in() {
        let calendar = Calendar::new([], days("2026-05-01", "2026-05-31")).unwrap();
        let roll = |roll| calendar.roll(date("2026-05-15"), roll).unwrap();
        assert_eq!(roll(Roll::ModifiedFollowing), date("2026-04-30"));
        assert_eq!(roll(Roll::ModifiedPreceding), date("2026-06-01"));
    }

    #[test]
    fn t6_every_date_and_convention_against_the_rule_in_words() {
        for calendar in [busy(), Calendar::saturday_sunday(), Calendar::every_day()] {
            for day in days("1999-01-01", "2032-12-31") {
                for roll in Roll::ALL {
                    let rolled = calendar.roll(day, roll).unwrap();
                    assert_eq!(rolled, naive(&calendar, day, roll), "{day} {roll}");
                    assert!(roll == Roll::Unadjusted || calendar.is_business_day(rolled));
                }
            }
        }
    }

    #[test]
    fn f1_beyond_the_ends_of_time_is_an_error() {
        let calendar = Calendar::new([], [Date::MIN, Date::MAX]).unwrap();
        let (second, last) = (date("0001-01-02"), date("9999-12-30"));
        // following, modified following, preceding, modified preceding, nearest
        let table = [
            (Date::MIN, [Some(second), Some(second), None, Some(second), Some(second)]),
            (Date::MAX, [None, Some(last), Some(last), Some(last), None]),
        ];
        for (from, expected) in table {
            for (roll, to) in Roll::ALL.into_iter().skip(1).zip(expected) {
                let rolled = calendar.roll(from, roll);
                assert_eq!(rolled.as_ref().ok(), to.as_ref(), "{from} {roll}");
                if let Err(error) = rolled {
                    let text = format!("`{from}` rolled `{roll}` leaves 0001-01-01 to 9999-12-31");
                    assert_eq!((error.kind(), error.to_string()), (ErrorKind::DateRange, text));
                    assert_eq!(error.found(), Some(from.to_string().as_str()));
                }
            }
        }
    }

    #[test]
    fn t6_nearest_does_not_guess_beyond_the_ends() {
        let calendar = Calendar::new([], days("0001-01-01", "0001-01-10")).unwrap();
        // On the 5th the next is 6 days off; one right before the first day would be 5.
        for (from, to) in [("0001-01-05", None), ("0001-01-06", Some(date("0001-01-11")))] {
            assert_eq!(calendar.roll(date(from), Roll::Nearest).ok(), to, "{from}");
        }
    }

    #[test]
    fn t6_centuries_of_holidays_are_one_search() {
        let run = || days("1600-01-01", "2400-12-31");
        let calendar = Calendar::new([Weekday::Sunday], run()).unwrap();
        // Walking would be 42 thousand million steps.
        for day in run() {
            assert_eq!(calendar.roll(day, Roll::Following).unwrap(), date("2401-01-01"));
            assert_eq!(calendar.add_business_days(day, -1).unwrap(), date("1599-12-31"));
        }
    }

    #[cfg(feature = "serde")]
    #[test]
    fn the_names_are_those_of_json() {
        for roll in Roll::ALL {
            let json = serde_json::to_string(&roll).unwrap();
            assert_eq!(json, format!("\"{roll}\""));
            assert_eq!(serde_json::from_str::<Roll>(&json).unwrap(), roll);
        }
    }
}
