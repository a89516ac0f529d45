//! Due dates that were changed after issue: which was in force when, and how many days were late
//! (T7, T12).
//!
//! An invoice of 1 March was due on 31 March. On 20 April net 45 was agreed, which counts from the
//! invoice date: 15 April. Asked on 25 April, 19 days lie after the old date while it was in force
//! and 6 after the new one: 25 late. Aging goes by the date in force: 10 days past due.
//!
//! ```
//! use duly::{Date, DueChange, DueHistory};
//!
//! let date = |text: &str| text.parse::<Date>();
//! let change =
//!     DueChange { effective: date("2026-04-20")?, due: date("2026-04-15")?, waive_past: false };
//! let history = DueHistory::new(date("2026-03-31")?, [change]);
//! assert_eq!(history.late_days(date("2026-04-25")?), 25);
//! assert_eq!(history.days_past_due(date("2026-04-25")?), 10);
//!
//! let waived = DueHistory::new(date("2026-03-31")?, [DueChange { waive_past: true, ..change }]);
//! assert_eq!(waived.late_days(date("2026-04-25")?), 10);
//! # Ok::<(), duly::Error>(())
//! ```

use crate::time::Date;

/// A new due date for an item, or a part of one, that was already issued.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct DueChange {
    /// The first day on which the new due date is in force.
    pub effective: Date,
    /// The new due date, counted from the original baseline; it may lie before `effective`.
    pub due: Date,
    /// Whether the days before `effective` count as late only if they lie after the new date too.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub waive_past: bool,
}

/// A due date and its changes, in the order they take effect.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct DueHistory {
    original: Date,
    #[cfg_attr(feature = "serde", serde(deserialize_with = "in_order"))]
    changes: Vec<DueChange>,
}

/// Changes as [`DueHistory::new`] keeps them.
#[cfg(feature = "serde")]
fn in_order<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<DueChange>, D::Error> {
    let mut changes: Vec<DueChange> = serde::Deserialize::deserialize(from)?;
    changes.sort_by_key(|change| change.effective);
    Ok(changes)
}

impl DueHistory {
    /// The history of a due date; the changes may come in any order, of several that take effect
    /// on one day the last given stands.
    pub fn new(original: Date, changes: impl IntoIterator<Item = DueChange>) -> Self {
        let mut changes: Vec<DueChange> = changes.into_iter().collect();
        changes.sort_by_key(|change| change.effective);
        Self { original, changes }
    }

    /// The due date as it was issued.
    pub fn original(&self) -> Date {
        self.original
    }

    /// The changes by the day they take effect.
    pub fn changes(&self) -> &[DueChange] {
        &self.changes
    }

    /// The due date in force on a day: a change counts from its effective day on, that day
    /// included (T12).
    ///
    /// ```
    /// # use duly::{Date, DueChange, DueHistory};
    /// # let date = |text: &str| text.parse::<Date>();
    /// # let (effective, due) = (date("2026-04-20")?, date("2026-04-15")?);
    /// # let change = DueChange { effective, due, waive_past: false };
    /// # let history = DueHistory::new(date("2026-03-31")?, [change]);
    /// assert_eq!(history.due_on(date("2026-04-19")?), date("2026-03-31")?);
    /// assert_eq!(history.due_on(date("2026-04-20")?), date("2026-04-15")?);
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn due_on(&self, day: Date) -> Date {
        let before = self.changes.partition_point(|change| change.effective <= day);
        self.changes.iter().take(before).next_back().map_or(self.original, |change| change.due)
    }

    /// How many days past the due date in force a day is: 0 on the due date itself (T7) and
    /// before. What aging goes by.
    pub fn days_past_due(&self, as_of: Date) -> i32 {
        as_of.days_since(self.due_on(as_of)).max(0)
    }

    /// How many of the days through `as_of`, that day included, were late (T12): a day is late if
    /// it lies after the due date in force on it, and after the date of every change since that
    /// waives the past. What interest and lateness figures go by.
    ///
    /// Changes that take effect after `as_of` are not yet known and count for nothing.
    pub fn late_days(&self, as_of: Date) -> i32 {
        let known = self.changes.partition_point(|change| change.effective <= as_of);
        let mut late = 0_i32;
        let mut through = as_of;
        let mut waived: Option<Date> = None;
        // Backward, so that a waiver is known before the days it covers are counted.
        for change in self.changes.iter().take(known).rev() {
            late = late.saturating_add(days_after(change.due, waived, change.effective, through));
            if change.waive_past && through >= change.effective {
                waived = waived.max(Some(change.due));
            }
            through = match change.effective.plus_days(-1) {
                Ok(day) => day.min(through),
                Err(_) => return late,
            };
        }
        late.saturating_add(days_after(self.original, waived, Date::MIN, through))
    }

    /// The late days through `as_of` as spans, the earliest first: of each the day before its
    /// first and its last, so that the days between the two are those of
    /// [`late_days`](DueHistory::late_days).
    ///
    /// ```
    /// # use duly::{Date, DueHistory};
    /// # let date = |text: &str| text.parse::<Date>();
    /// let history = DueHistory::new(date("2026-03-31")?, []);
    /// let april = (date("2026-03-31")?, date("2026-04-30")?);
    /// assert_eq!(history.late_spans(date("2026-04-30")?), [april]);
    /// assert_eq!(history.late_spans(date("2026-03-31")?), []);
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn late_spans(&self, as_of: Date) -> Vec<(Date, Date)> {
        let known = self.changes.partition_point(|change| change.effective <= as_of);
        let mut spans: Vec<(Date, Date)> = Vec::new();
        let mut through = as_of;
        let mut waived: Option<Date> = None;
        let mut late = |due: Date, waived: Option<Date>, before: Date, through: Date| {
            let after = waived.map_or(due, |waived| waived.max(due)).max(before);
            match spans.last_mut() {
                Some(later) if after < through && later.0 == through => later.0 = after,
                _ if after < through => spans.push((after, through)),
                _ => {}
            }
        };
        for change in self.changes.iter().take(known).rev() {
            let Ok(before) = change.effective.plus_days(-1) else {
                late(change.due, waived, Date::MIN, through);
                through = Date::MIN;
                break;
            };
            late(change.due, waived, before, through);
            if change.waive_past && through >= change.effective {
                waived = waived.max(Some(change.due));
            }
            through = before.min(through);
        }
        late(self.original, waived, Date::MIN, through);
        spans.reverse();
        spans
    }
}

/// How many days from `from` through `to` lie after both dates.
fn days_after(due: Date, waived: Option<Date>, from: Date, to: Date) -> i32 {
    let due = waived.map_or(due, |waived| waived.max(due));
    if from > due {
        to.days_since(from).saturating_add(1).max(0)
    } else {
        to.days_since(due).max(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn change(effective: &str, due: &str, waive_past: bool) -> DueChange {
        DueChange { effective: date(effective), due: date(due), waive_past }
    }

    /// A plain second reading of T12: every day judged by itself.
    fn oracle(original: Date, changes: &[DueChange], as_of: Date) -> i32 {
        let known: Vec<_> = changes.iter().filter(|change| change.effective <= as_of).collect();
        let mut late = 0;
        let mut day = date("2026-01-01");
        while day <= as_of {
            let standing = known.iter().rposition(|change| change.effective <= day);
            let due = standing.map_or(original, |index| known[index].due);
            // A change replaced on its own day never stood, so it waives nothing.
            let waived = known.iter().enumerate().any(|(index, change)| {
                let stood = known.get(index + 1).is_none_or(|n| n.effective > change.effective);
                stood && change.waive_past && change.effective > day && day <= change.due
            });
            late += i32::from(day > due && !waived);
            day = day.plus_days(1).unwrap();
        }
        late
    }

    #[test]
    fn t12_the_printed_figures() {
        let one = |waive| {
            DueHistory::new(date("2026-03-31"), [change("2026-04-20", "2026-04-15", waive)])
        };
        let asked = date("2026-04-25");
        assert_eq!((one(false).late_days(asked), one(false).days_past_due(asked)), (25, 10));
        assert_eq!((one(true).late_days(asked), one(true).days_past_due(asked)), (10, 10));
        // Before the change is in force the waiver is not known.
        assert_eq!(one(true).late_days(date("2026-04-19")), 19);
        assert_eq!(one(true).late_days(date("2026-04-20")), 5);
    }

    #[test]
    fn t7_the_due_date_itself_is_on_time() {
        let plain = DueHistory::new(date("2026-03-31"), []);
        for (asked, late) in [("2026-03-30", 0), ("2026-03-31", 0), ("2026-04-01", 1)] {
            assert_eq!(plain.late_days(date(asked)), late);
            assert_eq!(plain.days_past_due(date(asked)), late);
        }
    }

    #[test]
    fn t12_days_within_a_longer_date_are_not_late() {
        let longer =
            DueHistory::new(date("2026-03-31"), [change("2026-03-20", "2026-04-30", false)]);
        assert_eq!(longer.late_days(date("2026-04-30")), 0);
        assert_eq!(longer.late_days(date("2026-05-02")), 2);
        // Agreed when already late: the ten days stay, the respite adds none.
        let respite =
            DueHistory::new(date("2026-03-31"), [change("2026-04-11", "2026-04-30", false)]);
        assert_eq!(respite.late_days(date("2026-04-30")), 10);
        assert_eq!(respite.days_past_due(date("2026-04-30")), 0);
        assert_eq!(respite.late_days(date("2026-05-01")), 11);
    }

    #[test]
    fn t12_every_pair_of_changes_against_a_day_by_day_count() {
        let day = |n: i32| date("2026-01-01").plus_days(n).unwrap();
        let points = [3, 9, 14, 20];
        let mut tried = 0;
        for original in [5, 12] {
            for (e1, d1, w1) in all(&points) {
                for (e2, d2, w2) in all(&points) {
                    let changes = [
                        DueChange { effective: day(e1), due: day(d1), waive_past: w1 },
                        DueChange { effective: day(e2), due: day(d2), waive_past: w2 },
                    ];
                    let history = DueHistory::new(day(original), changes);
                    for asked in [2, 4, 9, 13, 14, 15, 21, 26] {
                        let expected = oracle(day(original), history.changes(), day(asked));
                        assert_eq!(history.late_days(day(asked)), expected, "{history:?} {asked}");
                        let spans = history.late_spans(day(asked));
                        let in_spans: i32 = spans.iter().map(|(a, b)| b.days_since(*a)).sum();
                        assert_eq!(in_spans, expected, "{history:?} {asked} {spans:?}");
                        assert!(spans.is_sorted() && spans.iter().all(|(a, b)| a < b));
                        tried += 1;
                    }
                }
            }
        }
        assert!(tried > 10_000, "{tried}");
    }

    fn all(points: &[i32]) -> Vec<(i32, i32, bool)> {
        let pairs = points.iter().flat_map(|e| points.iter().map(move |d| (*e, *d)));
        pairs.flat_map(|(e, d)| [(e, d, false), (e, d, true)]).collect()
    }

    #[test]
    fn f1_changes_at_the_ends_of_time() {
        let first = change("0001-01-01", "0001-01-01", true);
        let history = DueHistory::new(date("2026-03-31"), [first]);
        assert_eq!(history.late_days(Date::MAX), 3_652_058);
        assert_eq!(DueHistory::new(Date::MAX, []).late_days(Date::MAX), 0);
    }
}
