//! Which days are worked: weekends and holidays, of one place or of several together (T6).
//!
//! With Saturdays, Sundays and Friday 2026-12-25 closed, one business day after Thursday
//! 2026-12-24 is Monday 12-28 and five are Friday 2027-01-01: nobody said that New Year's Day is a
//! holiday. The library ships no list of holidays, the host gives those its contract means; a list
//! that ends in 2026 closes nothing in 2027.

use std::{
    fmt,
    hash::{Hash, Hasher},
    sync::Arc,
};

use crate::{
    error::{Error, ErrorKind, Result},
    time::{Date, Weekday},
};

/// The business days of a place: every day but its weekends and its holidays (T6).
///
/// Cheap to clone, however many holidays it has. Two are equal when they were given the same
/// weekend and the same holidays, in any order. The default is
/// [`every_day`](Calendar::every_day).
///
/// In JSON `{"weekend":["saturday","sunday"],"holidays":["2026-12-25"]}`: both lists in order when
/// written, in any order when read, where `holidays` may be left out. A join may be given as
/// `{"join":"holidays","calendars":[…]}` (see [`joined`](Calendar::joined)) and is written as the
/// one calendar it is. Nothing else may stand there.
///
/// ```
/// use duly::{Calendar, Date, Roll, Weekday};
///
/// let calendar = Calendar::new(
///     [Weekday::Saturday, Weekday::Sunday],
///     [Date::new(2026, 12, 25)?], // a Friday
/// )?;
/// let due = Date::new(2026, 12, 25)?;
/// assert!(!calendar.is_business_day(due));
/// assert_eq!(calendar.roll(due, Roll::Following)?, Date::new(2026, 12, 28)?);
/// assert_eq!(calendar.roll(due, Roll::Preceding)?, Date::new(2026, 12, 24)?);
/// assert_eq!(calendar.add_business_days(due, 5)?, Date::new(2027, 1, 1)?);
/// # Ok::<(), duly::Error>(())
/// ```
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Calendar {
    week: Week,
    /// None where only the week closes days.
    holidays: Option<Arc<Holidays>>,
}

impl Calendar {
    /// The calendar that is closed on those days of the week and on those dates.
    ///
    /// The order does not matter, nor does a day that is given twice or that falls on a weekend.
    ///
    /// # Errors
    ///
    /// [`InvalidCalendar`](ErrorKind::InvalidCalendar) when no business day is left: all seven
    /// days are weekend, or the holidays are every other day there is.
    pub fn new(
        weekend: impl IntoIterator<Item = Weekday>,
        holidays: impl IntoIterator<Item = Date>,
    ) -> Result<Self> {
        let week = weekend.into_iter().fold(Week::default(), Week::without);
        Self::of(week, holidays.into_iter().collect())
    }

    fn of(week: Week, mut holidays: Vec<Date>) -> Result<Self> {
        holidays.sort_unstable();
        holidays.dedup();
        let holidays = Holidays::of(week, holidays).map(Arc::new);
        let calendar = Self { week, holidays };
        if calendar.through(Date::MAX) == 0 {
            return Err(Error::new(
                ErrorKind::InvalidCalendar,
                "weekend and holidays leave no business day",
            )
            .with_field(if week.open == 0 { "weekend" } else { "holidays" })
            .with_expected("at least one business day"));
        }
        Ok(calendar)
    }

    /// The calendar on which every day is a business day. The default.
    pub fn every_day() -> Self {
        Self::default()
    }

    /// The calendar that is closed on Saturdays and Sundays, without holidays.
    pub fn saturday_sunday() -> Self {
        let week = Week::default().without(Weekday::Saturday).without(Weekday::Sunday);
        Self { week, holidays: None }
    }

    /// One calendar out of several, each of which judges every day by its own weekend and
    /// holidays.
    ///
    /// The result is a calendar like any other, in JSON too. Its holidays are
    /// those of the members, less the days that [`BusinessDays`](JoinRule::BusinessDays) opens.
    /// Joining none by [`Holidays`](JoinRule::Holidays) is [`every_day`](Calendar::every_day).
    ///
    /// # Errors
    ///
    /// [`InvalidCalendar`](ErrorKind::InvalidCalendar) when the members leave no business day.
    ///
    /// # Example
    ///
    /// ```
    /// use duly::{Calendar, Date, JoinRule, Weekday};
    ///
    /// let frankfurt = Calendar::saturday_sunday();
    /// let riyadh = Calendar::new([Weekday::Friday, Weekday::Saturday], [])?;
    /// let pair = [frankfurt, riyadh];
    /// let both = Calendar::joined(&pair, JoinRule::Holidays)?;
    /// let any = Calendar::joined(&pair, JoinRule::BusinessDays)?;
    /// let [friday, saturday] = [Date::new(2026, 2, 27)?, Date::new(2026, 2, 28)?];
    /// assert!(!both.is_business_day(friday) && any.is_business_day(friday));
    /// assert!(!both.is_business_day(saturday) && !any.is_business_day(saturday));
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn joined(calendars: &[Calendar], rule: JoinRule) -> Result<Self> {
        let weeks = calendars.iter().map(|calendar| calendar.week.open);
        let open = match rule {
            JoinRule::Holidays => weeks.fold(Week::ALL, |joined, open| joined & open),
            JoinRule::BusinessDays => weeks.fold(0, |joined, open| joined | open),
        };
        // A day that is nobody's holiday is closed by the weeks alone, so a weekly pattern and a
        // list of dates say all there is to say about the join.
        let holidays = calendars.iter().flat_map(Self::holidays).copied();
        let closed = holidays.filter(|day| match rule {
            JoinRule::Holidays => true,
            JoinRule::BusinessDays => calendars.iter().all(|one| !one.is_business_day(*day)),
        });
        Self::of(Week { open }, closed.collect())
    }

    /// The days of the week that are closed, Monday first.
    pub fn weekend(&self) -> impl Iterator<Item = Weekday> {
        let week = self.week;
        Weekday::ALL.into_iter().filter(move |day| week.open & bit(*day) == 0)
    }

    /// The holidays in order, those on a weekend included.
    pub fn holidays(&self) -> &[Date] {
        self.holidays.as_deref().map_or(&[], |holidays| &holidays.dates)
    }

    /// Whether the day is worked: neither weekend nor holiday.
    pub fn is_business_day(&self, date: Date) -> bool {
        self.week.open & bit(date.weekday()) != 0 && self.holidays().binary_search(&date).is_err()
    }

    /// The business day so many business days later; earlier when negative.
    ///
    /// The start does not count, whether it is a business day or not: from Friday, Saturday and
    /// Sunday alike, one business day later is Monday. Zero is the date itself if it is a
    /// business day, else the next one.
    ///
    /// # Errors
    ///
    /// [`DateRange`](ErrorKind::DateRange) when there is no such day from 0001-01-01 to
    /// 9999-12-31 (F1).
    ///
    /// # Example
    ///
    /// ```
    /// use duly::{Calendar, Date};
    ///
    /// let calendar = Calendar::saturday_sunday();
    /// let [friday, saturday] = [Date::new(2026, 2, 27)?, Date::new(2026, 2, 28)?];
    /// let monday = Date::new(2026, 3, 2)?;
    /// assert_eq!(calendar.add_business_days(friday, 0)?, friday);
    /// assert_eq!(calendar.add_business_days(friday, 1)?, monday);
    /// assert_eq!(calendar.add_business_days(saturday, 0)?, monday);
    /// assert_eq!(calendar.add_business_days(saturday, 1)?, monday);
    /// assert_eq!(calendar.add_business_days(saturday, -1)?, friday);
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn add_business_days(&self, date: Date, days: i32) -> Result<Date> {
        let open = self.is_business_day(date);
        if days == 0 && open {
            return Ok(date);
        }
        let passed = self.through(date);
        let number = match days {
            // Going back from a business day, the day itself is the one that does not count.
            ..0 if open => passed.saturating_add(days),
            ..=0 => passed.saturating_add(days).saturating_add(1),
            1.. => passed.saturating_add(days),
        };
        self.nth(number).ok_or_else(|| leaves(date, format_args!("plus `{days}` business days")))
    }

    /// How many business days lie after `after`, up to and including `through`; negative when
    /// `through` is the earlier one.
    ///
    /// From Friday to the Monday after it is 1, as is adding 1 to the Friday.
    ///
    /// ```
    /// use duly::{Calendar, Date};
    ///
    /// let calendar = Calendar::saturday_sunday();
    /// let [friday, monday] = [Date::new(2026, 2, 27)?, Date::new(2026, 3, 2)?];
    /// assert_eq!(calendar.business_days_between(friday, monday), 1);
    /// assert_eq!(calendar.business_days_between(monday, friday), -1);
    /// assert_eq!(calendar.business_days_between(friday, friday), 0);
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn business_days_between(&self, after: Date, through: Date) -> i32 {
        self.through(through).saturating_sub(self.through(after))
    }

    /// How many business days there are from 0001-01-01 through `date`.
    pub(super) fn through(&self, date: Date) -> i32 {
        let closing = self.closing();
        let closed = closing.partition_point(|one| one.day <= date);
        let closed = i32::try_from(closed).unwrap_or(i32::MAX);
        self.week.through(date.ordinal()).saturating_sub(closed)
    }

    /// The business day that has such a number, counted from 1 on 0001-01-01 on; none outside
    /// the domain. However long the run of closed days, this is one binary search.
    pub(super) fn nth(&self, number: i32) -> Option<Date> {
        let closed = self.closing().partition_point(|one| one.before < number);
        let number = number.checked_add(i32::try_from(closed).ok()?)?;
        let ordinal = self.week.nth(number)?;
        (ordinal <= Date::MAX.ordinal()).then(|| Date::from_ordinal(ordinal).ok()).flatten()
    }

    fn closing(&self) -> &[Closing] {
        self.holidays.as_deref().map_or(&[], |holidays| &holidays.closing)
    }
}

/// The error of having no such business day, `how` saying which.
#[cold]
pub(super) fn leaves(date: Date, how: impl fmt::Display) -> Error {
    Error::new(ErrorKind::DateRange, format!("`{date}` {how} leaves 0001-01-01 to 9999-12-31"))
        .with_field("date")
        .with_found(date)
        .with_expected("a business day from 0001-01-01 to 9999-12-31")
}

/// Which days of the week are open, Monday in the lowest bit.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
struct Week {
    open: u8,
}

impl Default for Week {
    fn default() -> Self {
        Self { open: Self::ALL }
    }
}

impl Week {
    const ALL: u8 = 0b111_1111;

    fn without(self, day: Weekday) -> Self {
        Self { open: self.open & !bit(day) }
    }

    /// How many open days there are from day 1, a Monday, through day `ordinal`.
    fn through(self, ordinal: i32) -> i32 {
        let weeks = ordinal.div_euclid(7);
        let begun = 1_u8.wrapping_shl(ordinal.rem_euclid(7).unsigned_abs()).wrapping_sub(1);
        let rest = Self { open: self.open & begun };
        self.per_week().saturating_mul(weeks).saturating_add(rest.per_week())
    }

    /// The open day of such a number, counted from 1; none for a number below.
    fn nth(self, number: i32) -> Option<i32> {
        let index = number.checked_sub(1).filter(|index| *index >= 0)?;
        let weeks = index.checked_div(self.per_week())?;
        let skip = usize::try_from(index.checked_rem(self.per_week())?).ok()?;
        let mut open = (0_u8..7).filter(|day| self.open.wrapping_shr(u32::from(*day)) & 1 == 1);
        let day = i32::from(open.nth(skip)?).checked_add(1)?;
        weeks.checked_mul(7)?.checked_add(day)
    }

    fn per_week(self) -> i32 {
        i32::try_from(self.open.count_ones()).unwrap_or(0)
    }
}

fn bit(day: Weekday) -> u8 {
    match day {
        Weekday::Monday => 1,
        Weekday::Tuesday => 1 << 1,
        Weekday::Wednesday => 1 << 2,
        Weekday::Thursday => 1 << 3,
        Weekday::Friday => 1 << 4,
        Weekday::Saturday => 1 << 5,
        Weekday::Sunday => 1 << 6,
    }
}

/// The holidays of a calendar, at least one.
#[derive(Debug)]
struct Holidays {
    /// As given, in order, each once.
    dates: Box<[Date]>,
    /// Those that close a day the week leaves open.
    closing: Box<[Closing]>,
}

/// A holiday on an open day of the week, and how many business days there are before it.
#[derive(Debug)]
struct Closing {
    day: Date,
    before: i32,
}

impl Holidays {
    /// From dates in order, each once.
    fn of(week: Week, dates: Vec<Date>) -> Option<Self> {
        if dates.is_empty() {
            return None;
        }
        let on_open_days = dates.iter().filter(|day| week.open & bit(day.weekday()) != 0);
        let closing = (1_i32..).zip(on_open_days).map(|(so_far, day)| Closing {
            day: *day,
            before: week.through(day.ordinal()).saturating_sub(so_far),
        });
        Some(Self { closing: closing.collect(), dates: dates.into_boxed_slice() })
    }
}

impl PartialEq for Holidays {
    fn eq(&self, other: &Self) -> bool {
        self.dates == other.dates
    }
}

impl Eq for Holidays {}

impl Hash for Holidays {
    /// As equality: by the dates, from which the rest is made.
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.dates.hash(state);
    }
}

/// When a day of several calendars is a business day.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum JoinRule {
    /// Holidays are joined: a day is worked when all calendars work it. The default.
    #[default]
    Holidays,
    /// Business days are joined: a day is worked when at least one calendar works it.
    BusinessDays,
}

/// The JSON form of a calendar, and the one of a join, which is read only.
#[cfg(feature = "serde")]
mod form {
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

    use super::{Calendar, Date, JoinRule, Weekday};
    use crate::value::said;

    #[derive(Serialize)]
    struct Written<'a> {
        weekend: Vec<Weekday>,
        holidays: &'a [Date],
    }

    #[derive(Deserialize)]
    #[serde(rename = "calendar", deny_unknown_fields)]
    struct Read {
        #[serde(default, deserialize_with = "said")]
        weekend: Option<Vec<Weekday>>,
        #[serde(default, deserialize_with = "said")]
        holidays: Option<Vec<Date>>,
        #[serde(default, deserialize_with = "said")]
        join: Option<JoinRule>,
        #[serde(default, deserialize_with = "said")]
        calendars: Option<Vec<Calendar>>,
    }

    impl Serialize for Calendar {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let weekend = self.weekend().collect();
            Written { weekend, holidays: self.holidays() }.serialize(serializer)
        }
    }

    impl<'de> Deserialize<'de> for Calendar {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let Read { weekend, holidays, join, calendars } = Read::deserialize(deserializer)?;
            match (weekend, holidays, join, calendars) {
                (Some(weekend), holidays, None, None) => {
                    Self::new(weekend, holidays.unwrap_or_default())
                }
                (None, None, Some(rule), Some(members)) => Self::joined(&members, rule),
                _ => {
                    let expected = "a calendar has either `weekend` and, if any, `holidays`, \
                                    or `join` and `calendars`";
                    return Err(D::Error::custom(expected));
                }
            }
            .map_err(D::Error::custom)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::testing::{busy, date, days};

    #[test]
    fn t6_business_days_are_counted_as_they_are_walked() {
        let calendar = busy();
        let open: Vec<Date> =
            days("1998-12-01", "2033-01-31").filter(|day| calendar.is_business_day(*day)).collect();
        for day in days("1999-01-01", "2032-12-31") {
            // The first business day on or after, and the first after.
            let at = open.partition_point(|other| *other < day);
            let after = open.partition_point(|other| *other <= day);
            for by in [0_i32, 1, 2, 5, 13, -1, -2, -5, -13] {
                let index = match by {
                    0 => at,
                    1.. => after + by as usize - 1,
                    ..0 => at - by.unsigned_abs() as usize,
                };
                let moved = calendar.add_business_days(day, by).unwrap();
                assert_eq!(moved, open[index], "{day} {by}");
                if calendar.is_business_day(day) {
                    assert_eq!(calendar.business_days_between(day, moved), by, "{day}");
                    assert_eq!(calendar.business_days_between(moved, day), -by, "{day}");
                }
            }
            let span = calendar.business_days_between(open[0], day);
            assert_eq!(span, after as i32 - 1, "{day}");
        }
    }

    #[test]
    fn t6_a_join_asks_every_member() {
        let gulf = Calendar::new(
            [Weekday::Friday, Weekday::Saturday],
            [date("2026-09-23"), date("2026-09-27")],
        );
        // A Sunday of its own and a Friday of the other: closed in both, though no common holiday.
        let north = Calendar::new(
            [Weekday::Saturday, Weekday::Sunday],
            [date("2026-09-25"), date("2026-09-28")],
        );
        let members = [gulf.unwrap(), north.unwrap()];
        let all = Calendar::joined(&members, JoinRule::Holidays).unwrap();
        let any = Calendar::joined(&members, JoinRule::BusinessDays).unwrap();
        for day in days("2026-01-01", "2026-12-31") {
            let mut open = members.iter().map(|calendar| calendar.is_business_day(day));
            assert_eq!(all.is_business_day(day), open.clone().all(|one| one), "{day}");
            assert_eq!(any.is_business_day(day), open.any(|one| one), "{day}");
        }
        assert_eq!(any.holidays(), [date("2026-09-25"), date("2026-09-27")]);
        assert_eq!(any.weekend().collect::<Vec<_>>(), [Weekday::Saturday]);
        assert_eq!(Calendar::joined(&members[..1], JoinRule::default()).unwrap(), members[0]);
    }

    #[test]
    fn f1_beyond_the_ends_of_time_is_an_error() {
        let calendar = Calendar::new([], [Date::MIN, Date::MAX]).unwrap();
        let (second, last) = (date("0001-01-02"), date("9999-12-30"));
        for (from, by) in [
            (Date::MAX, 0),
            (Date::MAX, 1),
            (last, 1),
            (Date::MIN, -1),
            (second, -1),
            (Date::MAX, i32::MIN),
            (Date::MIN, i32::MAX),
        ] {
            let error = calendar.add_business_days(from, by).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::DateRange, "{from} {by}");
        }
        assert_eq!(calendar.add_business_days(second, 3_652_056).unwrap(), last);
        assert_eq!(calendar.add_business_days(Date::MAX, -3_652_057).unwrap(), second);
    }

    #[test]
    fn t6_a_calendar_without_a_business_day_is_refused() {
        let error = Calendar::new(Weekday::ALL, []).unwrap_err();
        assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidCalendar, Some("weekend")));
        assert_eq!(error.to_string(), "weekend and holidays leave no business day");
        let six = Weekday::ALL.into_iter().skip(1);
        let mondays = days("0001-01-01", "9999-12-31").step_by(7);
        let error = Calendar::new(six.clone(), mondays.clone()).unwrap_err();
        assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidCalendar, Some("holidays")));
        let one = Calendar::new(six, mondays.filter(|day| *day != date("2026-03-02"))).unwrap();
        assert_eq!(one.add_business_days(Date::MIN, 1).unwrap(), date("2026-03-02"));
        assert_eq!(one.add_business_days(Date::MAX, -1).unwrap(), date("2026-03-02"));
        assert!(one.add_business_days(Date::MIN, 2).is_err());
        let [low, high] = [&Weekday::ALL[..3], &Weekday::ALL[3..]]
            .map(|closed| Calendar::new(closed.iter().copied(), []).unwrap());
        let error = Calendar::joined(&[low, high], JoinRule::Holidays).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidCalendar);
        assert!(Calendar::joined(&[], JoinRule::BusinessDays).is_err());
        assert_eq!(Calendar::joined(&[], JoinRule::Holidays).unwrap(), Calendar::every_day());
    }

    #[cfg(feature = "serde")]
    #[test]
    fn the_json_form_is_strict() {
        let text = r#"{"weekend":["saturday","sunday"],"holidays":["2026-12-25"]}"#;
        let calendar: Calendar = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&calendar).unwrap(), text);
        let bare: Calendar = serde_json::from_str(r#"{"weekend":[]}"#).unwrap();
        assert_eq!(bare, Calendar::every_day());
        let joined = format!(
            r#"{{"join":"business_days","calendars":[{text},{{"weekend":["friday","saturday"]}}]}}"#
        );
        let joined: Calendar = serde_json::from_str(&joined).unwrap();
        let closed = serde_json::to_string(&joined).unwrap();
        assert_eq!(closed, r#"{"weekend":["saturday"],"holidays":["2026-12-25"]}"#);
        for text in [
            "{}",
            "[]",
            r#"{"holidays":[]}"#,
            r#"{"weekend":["Saturday"]}"#,
            r#"{"weekend":[],"holidays":null}"#,
            r#"{"weekend":[],"join":"holidays","calendars":[]}"#,
            r#"{"join":"business_days"}"#,
            r#"{"join":"business_days","calendars":[]}"#,
            r#"{"weekend":["saturday"],"holiday":[]}"#,
            r#"{"weekend":[],"holidays":["2026-1-1"]}"#,
            r#"{"weekend":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]}"#,
        ] {
            assert!(serde_json::from_str::<Calendar>(text).is_err(), "{text}");
        }
        assert_eq!(serde_json::to_string(&JoinRule::BusinessDays).unwrap(), r#""business_days""#);
    }
}
