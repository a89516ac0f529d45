//! Aging buckets: an ordered, versioned list of edges that is data, not code (G2, G9).
//!
//! A list such as `30,60,90` names the last day of each bucket; a negative number names a bucket's
//! first, farthest day. The first and the last bucket have no end. Between what is due and what is
//! past due there is always an edge, so no bucket crosses it.
//!
//! ```
//! use duly::{AgingBasis, Buckets};
//!
//! let as_of = "2026-03-31".parse()?;
//! let usual = Buckets::default();
//! assert_eq!(usual.to_string(), "30,60,90");
//! assert_eq!(usual.edges(as_of), [1, 31, 61, 91]);
//! let labels = |buckets: &Buckets| -> Vec<String> {
//!     buckets.names(AgingBasis::Due).into_iter().map(|name| name.label).collect()
//! };
//! assert_eq!(labels(&usual), ["Not due", "1–30", "31–60", "61–90", "91+"]);
//!
//! let ahead: Buckets = "-30,-7,0,30,60,90".parse()?;
//! assert_eq!(ahead.edges(as_of), [-30, -7, 0, 1, 31, 61, 91]);
//! assert_eq!(labels(&ahead)[..3], ["Due in 31+", "Due in 8–30", "Due in 1–7"]);
//! assert_eq!(labels(&ahead)[3..5], ["Due today", "1–30"]);
//!
//! // Months by the calendar: one month before 31 March is 28 February, 31 days.
//! let months: Buckets = "1m,2m,3m".parse()?;
//! assert_eq!(months.edges(as_of), [1, 32, 60, 91]);
//! # Ok::<(), duly::Error>(())
//! ```

use std::{fmt, str::FromStr};

use crate::{
    error::{Error, ErrorKind, Result},
    reading::AgingBasis,
    time::Date,
};

/// What a bucket's bound is counted in.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum BucketUnit {
    /// Days: `30`.
    Days,
    /// Weeks of seven days: `2w`.
    Weeks,
    /// Calendar months, clamped to the month's last day (T2): `1m`.
    Months,
}

/// One number of a bucket list.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct BucketBound {
    count: i32,
    unit: BucketUnit,
}

impl BucketBound {
    /// So many units: the last day of a bucket, or its farthest day when negative.
    pub fn count(self) -> i32 {
        self.count
    }

    /// Days, weeks or months.
    pub fn unit(self) -> BucketUnit {
        self.unit
    }

    /// In days (weeks are seven), or in months.
    fn size(self) -> i32 {
        match self.unit {
            BucketUnit::Weeks => self.count.saturating_mul(7),
            BucketUnit::Days | BucketUnit::Months => self.count,
        }
    }

    fn is_months(self) -> bool {
        self.unit == BucketUnit::Months
    }

    /// So many units before a day, or after it when negative; none beyond the calendar.
    fn before(self, day: Date) -> Option<Date> {
        let by = self.size().checked_neg()?;
        if self.is_months() { day.plus_months(by).ok() } else { day.plus_days(by).ok() }
    }
}

impl fmt::Display for BucketBound {
    /// `30`, `-7`, `2w`, `1m`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            BucketUnit::Days => "",
            BucketUnit::Weeks => "w",
            BucketUnit::Months => "m",
        };
        write!(f, "{}{unit}", self.count)
    }
}

/// The name of one bucket: one for machines, one for people.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct BucketName {
    /// A column name: `not_due`, `1_30`, `91_plus`.
    pub name: String,
    /// The heading: `Not due`, `1–30`, `91+`.
    pub label: String,
}

/// Where ages are cut into buckets: a value that a stored report keeps, so that it can be run
/// again with the set it was run with (G9).
///
/// Printed as the list it is made from and read back to the same; equal when list and version
/// are. JSON: `{"bounds": "30,60,90", "version": "2026-1"}`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Buckets {
    bounds: Vec<BucketBound>,
    version: Option<String>,
}

/// The border between two buckets, the farthest from the past first.
#[derive(Clone, Copy)]
enum Cut {
    /// Up to so much ahead.
    Ahead(BucketBound),
    /// From the day itself on: only where `0` is listed beside negative numbers.
    Today,
    /// From the day after on.
    Past,
    /// More than so much past.
    Beyond(BucketBound),
}

impl Cut {
    /// The last date that lies on the far side: a date belongs to as many cuts as it is not after.
    fn last_date(self, as_of: Date) -> Option<Date> {
        match self {
            Self::Ahead(bound) => Some(bound.before(as_of).unwrap_or(Date::MAX)),
            Self::Today => Some(as_of),
            Self::Past => as_of.plus_days(-1).ok(),
            Self::Beyond(bound) => bound.before(as_of)?.plus_days(-1).ok(),
        }
    }

    fn edge(self, as_of: Date) -> i32 {
        match self {
            Self::Ahead(bound) | Self::Beyond(bound) if bound.is_months() => {
                let far = if bound.count < 0 { i32::MIN } else { i32::MAX };
                let day = bound.before(as_of);
                let age = day.map_or(far, |day| as_of.days_since(day));
                age.saturating_add(i32::from(bound.count > 0))
            }
            Self::Ahead(bound) => bound.size(),
            Self::Beyond(bound) => bound.size().saturating_add(1),
            Self::Today => 0,
            Self::Past => 1,
        }
    }
}

impl Buckets {
    /// Buckets in days, by the last day of each (negative: the farthest day).
    ///
    /// # Errors
    ///
    /// [`InvalidBuckets`](ErrorKind::InvalidBuckets) for an empty list, one that does not
    /// increase, or a number beyond 3,652,058 days.
    ///
    /// # Example
    ///
    /// ```
    /// # use duly::Buckets;
    /// assert_eq!(Buckets::days([15, 45])?.edges("2026-03-31".parse()?), [1, 16, 46]);
    /// assert_eq!(Buckets::days([30, 30]).unwrap_err().code(), "aging.invalid_buckets");
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn days(bounds: impl IntoIterator<Item = i32>) -> Result<Self> {
        let bound = |count| BucketBound { count, unit: BucketUnit::Days };
        Self::of(bounds.into_iter().map(bound).collect())
    }

    fn of(bounds: Vec<BucketBound>) -> Result<Self> {
        let wrong = |found: &dyn fmt::Display, expected: &str| {
            Error::expected_in(ErrorKind::InvalidBuckets, "buckets", found, expected)
        };
        if bounds.is_empty() {
            return Err(wrong(&"", "a list of at least one number"));
        }
        for bound in &bounds {
            let most = if bound.is_months() { 119_987 } else { 3_652_058 };
            if bound.size().checked_abs().is_none_or(|size| size > most) {
                return Err(wrong(bound, "within the calendar of 9999 years"));
            }
        }
        let months = bounds.iter().filter(|bound| bound.is_months()).count();
        let counted = bounds.iter().filter(|bound| bound.count != 0).count();
        if months > 0 && months < counted {
            let list = Self { bounds, version: None };
            return Err(wrong(&list, "in months or in days and weeks, not both"));
        }
        for (a, b) in bounds.iter().zip(bounds.iter().skip(1)) {
            if a.size() >= b.size() {
                return Err(wrong(&format_args!("{a},{b}"), "increasing"));
            }
        }
        Ok(Self { bounds, version: None })
    }

    /// The same list under a name a stored report can keep (G9).
    #[must_use]
    pub fn with_version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// The name of this version of the list, if it was given one.
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    /// The numbers of the list.
    pub fn bounds(&self) -> &[BucketBound] {
        &self.bounds
    }

    /// How many buckets there are: one more than edges, so at least two.
    #[expect(clippy::len_without_is_empty, reason = "there are at least two buckets")]
    pub fn len(&self) -> usize {
        self.cuts().count().saturating_add(1)
    }

    fn cuts(&self) -> impl Iterator<Item = Cut> + '_ {
        let ahead = self.bounds.iter().filter(|bound| bound.count < 0).copied().map(Cut::Ahead);
        let beyond = self.bounds.iter().filter(|bound| bound.count > 0).copied().map(Cut::Beyond);
        let some_ahead = self.bounds.iter().any(|bound| bound.count < 0);
        let zero = self.bounds.iter().any(|bound| bound.count == 0);
        let today = (some_ahead && zero).then_some(Cut::Today);
        ahead.chain(today).chain([Cut::Past]).chain(beyond)
    }

    /// The edges on a day, in days of age: bucket i holds the ages from edge i − 1 up to but not
    /// including edge i.
    ///
    /// Only edges in months depend on the day. One beyond the calendar is the least or largest
    /// number there is: no date reaches it.
    pub fn edges(&self, as_of: Date) -> Vec<i32> {
        self.cuts().map(|cut| cut.edge(as_of)).collect()
    }

    /// The bucket of a date on a day, counted from 0.
    ///
    /// ```
    /// # use duly::Buckets;
    /// let (buckets, as_of) = (Buckets::default(), "2026-03-31".parse()?);
    /// assert_eq!(buckets.bucket_of(as_of, "2026-03-31".parse()?), 0); // due today: not due (T7)
    /// assert_eq!(buckets.bucket_of(as_of, "2026-03-30".parse()?), 1); // 1–30
    /// assert_eq!(buckets.bucket_of(as_of, "2026-03-01".parse()?), 1); // 30 days: the last day
    /// assert_eq!(buckets.bucket_of(as_of, "2026-02-28".parse()?), 2); // 31: the day after
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn bucket_of(&self, as_of: Date, date: Date) -> usize {
        place(&self.last_dates(as_of), date)
    }

    /// Of each edge the last date that is at or past it; edges no date can reach are left out,
    /// which are the farthest past.
    pub(super) fn last_dates(&self, as_of: Date) -> Vec<Date> {
        self.cuts().filter_map(|cut| cut.last_date(as_of)).collect()
    }

    /// The names of the buckets, as they read for a basis.
    ///
    /// By a due date the bucket up to age 0 is "Not due"; by any other date an age of 0 or less
    /// says nothing of what is due, so it is called "0 and before". Weeks are named in days.
    ///
    /// ```
    /// # use duly::{AgingBasis, Buckets};
    /// let names: Vec<_> = Buckets::default().names(AgingBasis::Due);
    /// assert_eq!((names[0].name.as_str(), names[4].name.as_str()), ("not_due", "91_plus"));
    /// let names: Vec<_> = Buckets::default().names(AgingBasis::Invoice);
    /// assert_eq!(names[0].name, "0_and_before");
    /// assert_eq!(names[0].label, "0 and before");
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn names(&self, basis: AgingBasis) -> Vec<BucketName> {
        let from = std::iter::once(None).chain(self.cuts().map(Some));
        let to = self.cuts().map(Some).chain([None]);
        from.zip(to).map(|(from, to)| name(from, to, basis.is_due())).collect()
    }
}

/// How many of the edges a date is at or past. All are looked at: that is faster than a branch
/// that cannot be foreseen.
#[inline]
pub(super) fn place(last_dates: &[Date], date: Date) -> usize {
    last_dates.iter().map(|last| usize::from(date <= *last)).sum()
}

fn name(from: Option<Cut>, to: Option<Cut>, due: bool) -> BucketName {
    let of =
        |name: &str, label: &str| BucketName { name: name.to_owned(), label: label.to_owned() };
    let ahead = |(name, label): (String, String)| {
        if due {
            BucketName { name: format!("due_in_{name}"), label: format!("Due in {label}") }
        } else {
            BucketName { name: format!("{name}_before"), label: format!("{label} before") }
        }
    };
    let past = |(name, label): (String, String)| {
        let mut letters = label.chars();
        let first = letters.next().map(|letter| letter.to_uppercase().to_string());
        BucketName { name, label: format!("{}{}", first.unwrap_or_default(), letters.as_str()) }
    };
    match (from, to) {
        (None, Some(Cut::Ahead(near))) => ahead(span(Some(near.away()), None)),
        (Some(Cut::Ahead(far)), Some(Cut::Ahead(near))) => {
            ahead(span(Some(near.away()), Some(far.away())))
        }
        (Some(Cut::Ahead(far)), Some(Cut::Past)) if !far.is_months() => {
            ahead(days(0, Some(far.away().size())))
        }
        (Some(Cut::Ahead(far)), _) => ahead(span(None, Some(far.away()))),
        (Some(Cut::Today), _) if due => of("due_today", "Due today"),
        (Some(Cut::Today), _) => of("0", "0"),
        (None, _) if due => of("not_due", "Not due"),
        (None, _) => of("0_and_before", "0 and before"),
        (Some(Cut::Past), Some(Cut::Beyond(last))) => past(span(None, Some(last))),
        (Some(Cut::Past), _) => past(days(1, None)),
        (Some(Cut::Beyond(last)), Some(Cut::Beyond(next))) => past(span(Some(last), Some(next))),
        (Some(Cut::Beyond(last)), _) => past(span(Some(last), None)),
    }
}

impl BucketBound {
    fn away(self) -> Self {
        Self { count: self.count.saturating_abs(), ..self }
    }
}

/// The name and label of what lies after one bound, through another.
fn span(after: Option<BucketBound>, through: Option<BucketBound>) -> (String, String) {
    let months = |bound: &BucketBound| bound.is_months();
    if !after.iter().chain(&through).any(months) {
        let first = after.map_or(1, |bound| bound.size().saturating_add(1));
        return days(first, through.map(BucketBound::size));
    }
    let word = |count: i32| if count == 1 { "month" } else { "months" };
    match (after, through) {
        (Some(a), Some(b)) => (format!("{a}_{b}"), format!("{}–{} months", a.count, b.count)),
        (Some(a), None) => (format!("over_{a}"), format!("over {} {}", a.count, word(a.count))),
        (None, Some(b)) => (format!("to_{b}"), format!("up to {} {}", b.count, word(b.count))),
        (None, None) => days(1, None),
    }
}

fn days(first: i32, last: Option<i32>) -> (String, String) {
    match last {
        None => (format!("{first}_plus"), format!("{first}+")),
        Some(last) if last == first => (first.to_string(), first.to_string()),
        Some(last) => (format!("{first}_{last}"), format!("{first}–{last}")),
    }
}

impl Default for Buckets {
    /// `30,60,90`.
    fn default() -> Self {
        let bound = |count| BucketBound { count, unit: BucketUnit::Days };
        Self { bounds: [30, 60, 90].map(bound).to_vec(), version: None }
    }
}

impl fmt::Display for Buckets {
    /// The list: `-7,0,30,60,90`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, bound) in self.bounds.iter().enumerate() {
            if place > 0 {
                f.write_str(",")?;
            }
            write!(f, "{bound}")?;
        }
        Ok(())
    }
}

impl FromStr for Buckets {
    type Err = Error;

    /// Reads a list such as `30,60,90`, `-7,0,2w,4w` or `1m,2m,3m`: whole numbers without blanks,
    /// plus sign or leading zeros, between commas.
    fn from_str(text: &str) -> Result<Self> {
        let wrong = |found: &str| {
            let shown: String = found.chars().take(40).collect();
            let expected = "a list of numbers such as `30,60,90` or `1m,2m,3m`";
            Error::expected_in(ErrorKind::InvalidBuckets, "buckets", shown.escape_debug(), expected)
        };
        if text.is_empty() {
            return Self::of(Vec::new());
        }
        let bounds: Result<Vec<BucketBound>> = text
            .split(',')
            .map(|word| {
                let (digits, unit) = match (word.strip_suffix('w'), word.strip_suffix('m')) {
                    (Some(digits), _) => (digits, BucketUnit::Weeks),
                    (_, Some(digits)) => (digits, BucketUnit::Months),
                    _ => (word, BucketUnit::Days),
                };
                let count = digits.parse::<i32>().ok();
                let bound = count.map(|count| BucketBound { count, unit });
                // What does not print as it was typed was not typed plainly; nought has no unit.
                let plain = |bound: &BucketBound| {
                    bound.to_string() == word && (bound.count != 0 || unit == BucketUnit::Days)
                };
                bound.filter(plain).ok_or_else(|| wrong(word))
            })
            .collect();
        Self::of(bounds?)
    }
}

#[cfg(feature = "serde")]
mod serde_form {
    use std::borrow::Cow;

    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

    use super::Buckets;
    use crate::value::said;

    #[derive(Deserialize, Serialize)]
    #[serde(rename = "Buckets", deny_unknown_fields)]
    struct Form<'a> {
        bounds: Cow<'a, str>,
        #[serde(default, deserialize_with = "said", skip_serializing_if = "Option::is_none")]
        version: Option<Cow<'a, str>>,
    }

    impl Serialize for Buckets {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let version = self.version.as_deref().map(Cow::Borrowed);
            Form { bounds: self.to_string().into(), version }.serialize(serializer)
        }
    }

    impl<'de> Deserialize<'de> for Buckets {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let form = Form::deserialize(deserializer)?;
            let buckets: Buckets = form.bounds.parse().map_err(D::Error::custom)?;
            Ok(Buckets { version: form.version.map(Cow::into_owned), ..buckets })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[track_caller]
    fn edges(list: &str, as_of: &str, expected: &[i32]) {
        let buckets: Buckets = list.parse().unwrap();
        assert_eq!(buckets.to_string(), list);
        assert_eq!(buckets.edges(date(as_of)), expected, "{list}");
        assert_eq!(buckets.len(), expected.len() + 1);
        assert_eq!(buckets.names(AgingBasis::Due).len(), buckets.len());
    }

    #[track_caller]
    fn labels(list: &str, basis: AgingBasis, expected: &[(&str, &str)]) {
        let names = list.parse::<Buckets>().unwrap().names(basis);
        let names: Vec<(&str, &str)> =
            names.iter().map(|name| (name.name.as_str(), name.label.as_str())).collect();
        assert_eq!(names, expected, "{list}");
    }

    #[test]
    fn g2_edges_of_lists() {
        let day = "2026-03-31";
        edges("30,60,90", day, &[1, 31, 61, 91]);
        edges("-30,-7,0,30,60,90", day, &[-30, -7, 0, 1, 31, 61, 91]);
        edges("-7,30", day, &[-7, 1, 31]); // without 0, due today is in the bucket before
        edges("0,30", day, &[1, 31]);
        edges("0", day, &[1]);
        edges("-7", day, &[-7, 1]);
        edges("-7,0", day, &[-7, 0, 1]);
        edges("1,2,3,4,5,6,7,8,9,10,20", day, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 21]);
        edges("1w,2w,30", day, &[1, 8, 15, 31]);
        edges("-1w,0,1w", day, &[-7, 0, 1, 8]);
    }

    #[test]
    fn g2_months_by_the_calendar_clamped() {
        edges("1m,2m,3m", "2026-03-31", &[1, 32, 60, 91]); // from 28 Feb, 31 Jan, 31 Dec
        edges("1m,2m", "2026-03-15", &[1, 29, 60]); // from 15 Feb, 15 Jan
        edges("1m", "2024-03-31", &[1, 32]); // from 29 Feb
        edges("-1m,0,1m", "2026-01-31", &[-28, 0, 1, 32]); // to 28 Feb, from 31 Dec
        // Up to 1 month late holds D ≥ A − 1 month.
        let (months, as_of): (Buckets, _) = ("1m,2m".parse().unwrap(), date("2026-03-31"));
        let table = [
            ("2026-04-01", 0),
            ("2026-03-31", 0),
            ("2026-03-30", 1),
            ("2026-02-28", 1),
            ("2026-02-27", 2),
            ("2026-01-31", 2),
            ("2026-01-30", 3),
        ];
        for (due, bucket) in table {
            assert_eq!(months.bucket_of(as_of, date(due)), bucket, "{due}");
        }
    }

    #[test]
    fn g2_the_first_and_the_last_bucket_have_no_end() {
        let buckets: Buckets = "-30,-7,0,30,60,90".parse().unwrap();
        let as_of = date("2026-03-31");
        let table = [
            ("9999-12-31", 0),
            ("2026-05-01", 0), // −31
            ("2026-04-30", 1), // −30
            ("2026-04-08", 1), // −8
            ("2026-04-07", 2), // −7
            ("2026-04-01", 2), // −1
            ("2026-03-31", 3), // 0
            ("2026-03-30", 4), // 1
            ("2026-03-01", 4), // 30
            ("2026-02-28", 5), // 31
            ("2026-01-30", 5), // 60
            ("2026-01-29", 6), // 61
            ("2025-12-31", 6), // 90
            ("2025-12-30", 7), // 91
            ("0001-01-01", 7),
        ];
        for (due, bucket) in table {
            assert_eq!(buckets.bucket_of(as_of, date(due)), bucket, "{due}");
        }
        // At both ends of the calendar too.
        for list in ["-30,0,30", "-1m,0,1m", "-3652058,0,3652058"] {
            let buckets: Buckets = list.parse().unwrap();
            assert_eq!(buckets.bucket_of(Date::MAX, Date::MAX), 2, "{list}");
            assert_eq!(buckets.bucket_of(Date::MIN, Date::MIN), 2, "{list}");
            assert!(buckets.edges(Date::MIN).is_sorted() && buckets.edges(Date::MAX).is_sorted());
        }
    }

    #[test]
    fn g2_a_bucket_of_every_age_is_that_of_its_edges() {
        let as_of = date("2026-03-31");
        for list in ["30,60,90", "-30,-7,0,30", "-7,1w,2w", "1m,2m,3m", "-2m,-1m,0,1m", "0"] {
            let buckets: Buckets = list.parse().unwrap();
            let edges = buckets.edges(as_of);
            for age in -200..200 {
                let expected = edges.iter().filter(|edge| age >= **edge).count();
                let due = as_of.plus_days(-age).unwrap();
                assert_eq!(buckets.bucket_of(as_of, due), expected, "{list} {age}");
            }
        }
    }

    #[test]
    fn g2_names() {
        labels(
            "30,60,90",
            AgingBasis::Due,
            &[
                ("not_due", "Not due"),
                ("1_30", "1–30"),
                ("31_60", "31–60"),
                ("61_90", "61–90"),
                ("91_plus", "91+"),
            ],
        );
        labels(
            "-30,-7,0,30",
            AgingBasis::Due,
            &[
                ("due_in_31_plus", "Due in 31+"),
                ("due_in_8_30", "Due in 8–30"),
                ("due_in_1_7", "Due in 1–7"),
                ("due_today", "Due today"),
                ("1_30", "1–30"),
                ("31_plus", "31+"),
            ],
        );
        labels(
            "-7,1",
            AgingBasis::NominalDue,
            &[
                ("due_in_8_plus", "Due in 8+"),
                ("due_in_0_7", "Due in 0–7"),
                ("1", "1"),
                ("2_plus", "2+"),
            ],
        );
        labels(
            "-1m,0,1m,2m",
            AgingBasis::Due,
            &[
                ("due_in_over_1m", "Due in over 1 month"),
                ("due_in_to_1m", "Due in up to 1 month"),
                ("due_today", "Due today"),
                ("to_1m", "Up to 1 month"),
                ("1m_2m", "1–2 months"),
                ("over_2m", "Over 2 months"),
            ],
        );
        labels(
            "-7,0,30",
            AgingBasis::Invoice,
            &[
                ("8_plus_before", "8+ before"),
                ("1_7_before", "1–7 before"),
                ("0", "0"),
                ("1_30", "1–30"),
                ("31_plus", "31+"),
            ],
        );
        labels("0", AgingBasis::Posting, &[("0_and_before", "0 and before"), ("1_plus", "1+")]);
    }

    #[test]
    fn g2_lists_that_cannot_be() {
        let table = [
            ("", "", "at least one"),
            ("30,30", "30,30", "increasing"),
            ("60,30", "60,30", "increasing"),
            ("7,1w", "7,1w", "increasing"),
            ("30,1m", "30,1m", "not both"),
            ("-30,0,1m", "-30,0,1m", "not both"),
            ("30,", "", "a list"),
            ("30, 60", " 60", "a list"),
            ("+30", "+30", "a list"),
            ("030", "030", "a list"),
            ("0m", "0m", "a list"),
            ("-0", "-0", "a list"),
            ("30.5", "30.5", "a list"),
            ("1y", "1y", "a list"),
            ("99999999999", "99999999999", "a list"),
            ("3652059", "3652059", "within"),
            ("-2147483648", "-2147483648", "within"),
        ];
        for (list, found, expected) in table {
            let error = list.parse::<Buckets>().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidBuckets, "{list}");
            assert_eq!((error.field(), error.found()), (Some("buckets"), Some(found)), "{list}");
            assert!(error.expected().unwrap().contains(expected), "{list}: {error}");
        }
    }

    #[cfg(feature = "serde")]
    #[test]
    fn g9_the_stored_form_keeps_list_and_version() {
        let buckets = "1m,2m".parse::<Buckets>().unwrap().with_version("2026-1");
        let text = serde_json::to_string(&buckets).unwrap();
        assert_eq!(text, r#"{"bounds":"1m,2m","version":"2026-1"}"#);
        assert_eq!(serde_json::from_str::<Buckets>(&text).unwrap(), buckets);
        for text in [r#"{"bounds":"60,30"}"#, r#"{"bounds":"30","edges":[1]}"#, r#""30""#, "{}"] {
            assert!(serde_json::from_str::<Buckets>(text).is_err(), "{text}");
        }
    }
}
