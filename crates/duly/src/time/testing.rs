//! What several tests of this floor share.

use crate::time::{Calendar, Date, Weekday};

pub(super) fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// Every day from one to another, both included.
pub(super) fn days(from: &str, to: &str) -> impl Iterator<Item = Date> + Clone {
    let numbers = date(from).ordinal()..=date(to).ordinal();
    numbers.map(|number| Date::from_ordinal(number).unwrap())
}

/// Saturdays and Sundays; every 24 to 26 December; runs at the turn of a month, of a year, and
/// of a whole month; a holiday on a Saturday.
pub(super) fn busy() -> Calendar {
    let christmas = (1998..=2033).flat_map(|year| [24, 25, 26].map(|day| Date::new(year, 12, day)));
    let runs = days("2004-02-20", "2004-03-09")
        .chain(days("2010-12-27", "2011-01-14"))
        .chain(days("2026-04-24", "2026-06-03"))
        .chain([date("2026-10-31"), date("2026-11-02"), date("2026-10-30")]);
    let holidays = christmas.map(Result::unwrap).chain(runs);
    Calendar::new([Weekday::Sunday, Weekday::Saturday], holidays).unwrap()
}
