//! The rate of interest on each day: a dated table, a margin in points, a floor (I4, I5, I10).
//!
//! ```
//! use duly::*;
//!
//! let date = |text: &str| text.parse::<Date>();
//! let german = InterestRate {
//!     margin: "9pp".parse()?,
//!     ..InterestRate::from(RateTable::builtin("de_base")?)
//! };
//! // A debt that is late from 1 June 2024: 3.62 + 9 in June, 3.37 + 9 from July on.
//! let starts = date("2024-06-01")?;
//! assert_eq!(german.on(starts, date("2024-06-30")?)?.to_string(), "12.62%");
//! assert_eq!(german.on(starts, date("2024-07-01")?)?.to_string(), "12.37%");
//! # Ok::<(), duly::Error>(())
//! ```

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorKind, Result},
    reading::interest::data,
    time::Date,
    value::{Points, Rate, parse_decimal},
};

const BUILTIN: &str = include_str!("../../../data/interest/rates.csv");
const HEAD: &str = "table,from,percent,review_by,source";

/// A rate from a day on.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct RateRow {
    /// The first day it is in force.
    pub from: Date,
    /// The rate, in percent a year; it may be below nought.
    pub rate: Rate,
    /// Where it was published.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub source: Option<String>,
}

/// Rates by the day each came into force (I4).
///
/// There is at least one row, and their days increase. The last row holds on.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(try_from = "form::RateTableForm"))]
pub struct RateTable {
    name: String,
    rows: Vec<RateRow>,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    review_by: Option<Date>,
}

#[cfg(feature = "serde")]
mod form {
    use super::{Date, Error, RateRow, RateTable, Result};

    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(super) struct RateTableForm {
        name: String,
        rows: Vec<RateRow>,
        #[serde(default, deserialize_with = "crate::value::said")]
        review_by: Option<Date>,
    }

    impl TryFrom<RateTableForm> for RateTable {
        type Error = Error;

        fn try_from(form: RateTableForm) -> Result<Self> {
            Self::new(form.name, form.rows, form.review_by)
        }
    }
}

impl RateTable {
    /// A table of rates.
    ///
    /// `review_by` is the last day through which it is known to be whole; none where that is not
    /// watched.
    ///
    /// # Errors
    ///
    /// [`InvalidInterest`](ErrorKind::InvalidInterest) without a row, or where a row's day is not
    /// after that of the row before it.
    pub fn new(
        name: impl Into<String>,
        rows: Vec<RateRow>,
        review_by: Option<Date>,
    ) -> Result<Self> {
        let kind = ErrorKind::InvalidInterest;
        let name = name.into();
        if rows.is_empty() {
            return Err(Error::expected_in(kind, "rows", "", "at least one rate"));
        }
        for (before, after) in rows.iter().zip(rows.iter().skip(1)) {
            if after.from <= before.from {
                let expected = format!("after `{}`, the day of the row before", before.from);
                return Err(Error::expected_in(kind, "rows", after.from, &expected));
            }
        }
        Ok(Self { name, rows, review_by })
    }

    /// One rate for all time: that of a contract.
    ///
    /// ```
    /// use duly::{Date, RateTable};
    ///
    /// let agreed = RateTable::constant("10%".parse()?);
    /// assert_eq!(agreed.on(Date::MIN)?, "10%".parse()?);
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn constant(rate: Rate) -> Self {
        let rows = vec![RateRow { from: Date::MIN, rate, source: None }];
        Self { name: "contract".to_owned(), rows, review_by: None }
    }

    /// A table the library brings: `ecb_refi`, `de_base`, `boe_bank`, `fr_legal` or `id_legal`.
    ///
    /// # Errors
    ///
    /// [`InvalidInterest`](ErrorKind::InvalidInterest) for another name.
    pub fn builtin(table: &str) -> Result<Self> {
        Self::read(BUILTIN, table)
    }

    /// A table from rows in the form of `data/interest/rates.csv`: a head line, then one row
    /// each; lines that start with `#` and empty ones are passed over. The review date is that of
    /// its last row.
    ///
    /// # Errors
    ///
    /// [`InvalidInterest`](ErrorKind::InvalidInterest) for a head or row that is not of that form
    /// (the field names the line), when no row is of that table, and as [`RateTable::new`].
    ///
    /// # Example
    ///
    /// ```
    /// let rows = "table,from,percent,review_by,source\n\
    ///             house,2026-01-01,7.5,2026-12-31,price list\n";
    /// let table = duly::RateTable::read(rows, "house")?;
    /// assert_eq!(table.on("2026-03-01".parse()?)?.to_string(), "7.5%");
    /// assert_eq!(table.on("2025-12-31".parse()?).unwrap_err().code(), "interest.missing_rate");
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn read(rows: &str, table: &str) -> Result<Self> {
        let mut review_by = None;
        let mut found = Vec::new();
        for (number, fields) in data::rows(rows, HEAD)? {
            let read = || {
                let [of, from, percent, review, source] = fields.as_slice() else { return None };
                let rate = Rate::percent(parse_decimal(percent).ok()?);
                let review = match *review {
                    "" => None,
                    day => Some(day.parse::<Date>().ok()?),
                };
                let source = Some((*source).to_owned()).filter(|source| !source.is_empty());
                Some((*of, review, RateRow { from: from.parse().ok()?, rate, source }))
            };
            let (of, review, row) = read().ok_or_else(|| data::wrong(number, &fields, HEAD))?;
            if of == table {
                review_by = review;
                found.push(row);
            }
        }
        if found.is_empty() {
            let expected = "the name of a table in the rows";
            return Err(Error::expected_in(ErrorKind::InvalidInterest, "table", table, expected));
        }
        Self::new(table, found, review_by)
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its rows, the earliest first.
    pub fn rows(&self) -> &[RateRow] {
        &self.rows
    }

    /// The last day through which it is known to be whole.
    pub fn review_by(&self) -> Option<Date> {
        self.review_by
    }

    /// Whether a day lies after the review date: then rates may be missing at its end, and a
    /// person should look. The last row still answers.
    pub fn is_stale(&self, as_of: Date) -> bool {
        self.review_by.is_some_and(|review_by| as_of > review_by)
    }

    /// The rate in force on a day.
    ///
    /// # Errors
    ///
    /// [`MissingInterestRate`](ErrorKind::MissingInterestRate) for a day before the first row.
    pub fn on(&self, day: Date) -> Result<Rate> {
        let through = self.rows.partition_point(|row| row.from <= day);
        let row = through.checked_sub(1).and_then(|last| self.rows.get(last));
        row.map(|row| row.rate).ok_or_else(|| {
            let first = self.rows.first().map(|row| row.from.to_string()).unwrap_or_default();
            let message = format!("`{}` has no rate on `{day}`: it begins `{first}`", self.name);
            Error::new(ErrorKind::MissingInterestRate, message)
                .with_field("rates")
                .with_found(day)
                .with_expected(format!("on or after {first}"))
                .with_date(day)
        })
    }

    /// The days after `from` through `to` on which a row comes into force.
    fn changes(&self, from: Date, to: Date) -> impl Iterator<Item = Date> + '_ {
        let days = self.rows.iter().map(|row| row.from);
        days.filter(move |day| *day > from && *day <= to)
    }
}

/// Which day's reference rate holds on a day of interest (I4).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum RateResolution {
    /// That in force on the day itself. The default.
    #[default]
    Floating,
    /// That in force on 1 January for the first half of a year, on 1 July for the second: the
    /// European directive's, over a table of the central bank's own days.
    HalfYearly,
    /// That in force on the last 31 December or 30 June before the day interest starts to run,
    /// kept for that debt: the United Kingdom's.
    FixedAtDefault,
}

/// The least a rate may be: so many times another rate (France: three times the legal one).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct RateFloor {
    /// The other rate.
    pub table: RateTable,
    /// How many times it, above nought.
    #[cfg_attr(feature = "serde", serde(with = "crate::value::decimal_text"))]
    pub times: Decimal,
}

/// How the rate of a day is found: a reference rate, points on top, and a floor.
///
/// A rate below nought counts as nought: lateness earns the debtor nothing.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct InterestRate {
    /// The reference rates.
    pub reference: RateTable,
    /// What is added, in percentage points (I5); none unless it is said.
    #[cfg_attr(feature = "serde", serde(default))]
    pub margin: Points,
    /// Which day's reference rate holds; that of the day unless it is said.
    #[cfg_attr(feature = "serde", serde(default))]
    pub resolution: RateResolution,
    /// The least it may be, by the other rate in force on the same day.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub floor: Option<RateFloor>,
}

impl From<RateTable> for InterestRate {
    /// The table's own rates, floating.
    fn from(reference: RateTable) -> Self {
        let (margin, resolution) = (Points::default(), RateResolution::default());
        Self { reference, margin, resolution, floor: None }
    }
}

impl From<Rate> for InterestRate {
    /// One rate for all time.
    fn from(rate: Rate) -> Self {
        RateTable::constant(rate).into()
    }
}

impl InterestRate {
    /// Refuses a floor that is not above nought times another rate.
    ///
    /// # Errors
    ///
    /// [`InvalidInterest`](ErrorKind::InvalidInterest).
    pub fn check(&self) -> Result<()> {
        match &self.floor {
            Some(RateFloor { times, .. }) if *times <= Decimal::ZERO => {
                let kind = ErrorKind::InvalidInterest;
                Err(Error::expected_in(kind, "floor.times", times, "above nought"))
            }
            _ => Ok(()),
        }
    }

    /// The rate of a day, of a debt whose interest starts on `starts` (the first day that bears
    /// any).
    ///
    /// # Errors
    ///
    /// [`MissingInterestRate`](ErrorKind::MissingInterestRate) where a table begins later,
    /// [`RateRange`](ErrorKind::RateRange) where a sum cannot be kept.
    ///
    /// # Example
    ///
    /// In the United Kingdom the rate of 31 December holds on for a debt that is late from 10
    /// February, whatever the bank decides in May:
    ///
    /// ```
    /// use duly::*;
    ///
    /// let date = |text: &str| text.parse::<Date>();
    /// let rate = InterestRate {
    ///     margin: "8pp".parse()?,
    ///     resolution: RateResolution::FixedAtDefault,
    ///     ..InterestRate::from(RateTable::builtin("boe_bank")?)
    /// };
    /// let starts = date("2025-02-10")?;
    /// assert_eq!(rate.on(starts, starts)?.to_string(), "12.75%"); // 4.75 on 31 December 2024
    /// assert_eq!(rate.on(starts, date("2025-09-30")?)?.to_string(), "12.75%");
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn on(&self, starts: Date, day: Date) -> Result<Rate> {
        let reference = self.reference.on(match self.resolution {
            RateResolution::Floating => day,
            RateResolution::HalfYearly => half_year(day),
            RateResolution::FixedAtDefault => half_year(starts).plus_days(-1)?,
        })?;
        let rate = reference.plus(self.margin)?.max(Rate::ZERO);
        let Some(RateFloor { table, times }) = &self.floor else { return Ok(rate) };
        let least = table.on(day)?.as_percent().checked_mul(*times).ok_or_else(|| {
            let kind = ErrorKind::RateRange;
            Error::expected_in(kind, "floor.times", times, "of fewer digits")
        })?;
        Ok(rate.max(Rate::percent(least)))
    }

    /// The days after `from` through `to` on which the rate may be a new one, in order.
    pub(super) fn changes(&self, from: Date, to: Date) -> Vec<Date> {
        let mut days: Vec<Date> = match self.resolution {
            RateResolution::Floating => self.reference.changes(from, to).collect(),
            RateResolution::HalfYearly => half_years(from, to),
            RateResolution::FixedAtDefault => Vec::new(),
        };
        days.extend(self.floor.iter().flat_map(|floor| floor.table.changes(from, to)));
        days.sort_unstable();
        days.dedup();
        days
    }

    /// Whether one of its tables was to be reviewed before a day.
    pub fn is_stale(&self, as_of: Date) -> bool {
        let floor = self.floor.as_ref().is_some_and(|floor| floor.table.is_stale(as_of));
        self.reference.is_stale(as_of) || floor
    }
}

/// The first day of the half year a day lies in.
fn half_year(day: Date) -> Date {
    let month = if day.month() >= 7 { 7 } else { 1 };
    Date::new(day.year(), month, 1).unwrap_or(day)
}

/// The half years that begin after `from` and by `to`.
fn half_years(from: Date, to: Date) -> Vec<Date> {
    let next = |day: Date| half_year(day).plus_months(6).ok().filter(|next| *next <= to);
    std::iter::successors(next(from), |day| next(*day)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn table(rows: &[(&str, &str)]) -> RateTable {
        let row = |(from, rate): &(&str, &str)| RateRow {
            from: date(from),
            rate: rate.parse().unwrap(),
            source: None,
        };
        RateTable::new("t", rows.iter().map(row).collect(), None).unwrap()
    }

    #[test]
    fn i4_a_table_is_in_order() {
        let rows = table(&[("2026-01-01", "1%"), ("2026-07-01", "2%")]).rows().to_vec();
        let turned: Vec<_> = rows.iter().rev().cloned().collect();
        for wrong in [Vec::new(), turned, vec![rows[0].clone(), rows[0].clone()]] {
            let error = RateTable::new("t", wrong, None).unwrap_err();
            assert_eq!((error.code(), error.field()), ("interest.invalid", Some("rows")));
        }
    }

    #[test]
    fn i4_a_rate_holds_from_its_day_on() {
        let rates = table(&[("2026-01-01", "1%"), ("2026-07-01", "-2%")]);
        for (day, expected) in [
            ("2026-01-01", "1%"),
            ("2026-06-30", "1%"),
            ("2026-07-01", "-2%"),
            ("2030-01-01", "-2%"),
        ] {
            assert_eq!(rates.on(date(day)).unwrap(), expected.parse().unwrap(), "{day}");
        }
        let error = rates.on(date("2025-12-31")).unwrap_err();
        assert_eq!((error.code(), error.date()), ("interest.missing_rate", Some("2025-12-31")));
    }

    #[test]
    fn i4_the_united_kingdom_looks_back_to_a_half_year_and_stays() {
        let reference =
            table(&[("2024-01-01", "5.25%"), ("2024-12-31", "4.75%"), ("2025-06-30", "4%")]);
        let rate = InterestRate {
            margin: "8pp".parse().unwrap(),
            resolution: RateResolution::FixedAtDefault,
            ..InterestRate::from(reference)
        };
        for (starts, expected) in [
            ("2024-12-31", "13.25%"), // 30 June lies before; the day itself does not
            ("2025-01-01", "12.75%"),
            ("2025-02-10", "12.75%"),
            ("2025-06-30", "12.75%"),
            ("2025-07-01", "12%"),
        ] {
            let starts = date(starts);
            for later in [starts, date("2026-05-01")] {
                assert_eq!(rate.on(starts, later).unwrap(), expected.parse().unwrap(), "{starts}");
            }
        }
        assert!(rate.changes(date("2024-01-01"), date("2027-01-01")).is_empty());
    }

    #[test]
    fn i4_a_half_year_has_the_rate_of_its_first_day() {
        let reference = table(&[("2023-09-20", "4.50%"), ("2024-06-12", "4.25%")]);
        let rate = InterestRate {
            resolution: RateResolution::HalfYearly,
            ..InterestRate::from(reference)
        };
        let on = |day| rate.on(date("2024-02-01"), date(day)).unwrap();
        assert_eq!(on("2024-06-30"), "4.50%".parse().unwrap());
        assert_eq!(on("2024-07-01"), "4.25%".parse().unwrap());
        assert_eq!(
            rate.changes(date("2023-12-31"), date("2025-01-01")),
            ["2024-01-01", "2024-07-01", "2025-01-01"].map(date)
        );
        assert!(rate.changes(date("2024-01-01"), date("2024-06-30")).is_empty());
    }

    #[test]
    fn i5_points_are_added_and_percent_is_not_taken() {
        let rate = InterestRate {
            margin: "5pp".parse().unwrap(),
            ..InterestRate::from("1.14%".parse::<Rate>().unwrap())
        };
        assert_eq!(rate.on(Date::MIN, Date::MIN).unwrap().to_string(), "6.14%");
    }

    #[test]
    fn i10_a_floor_is_three_times_the_legal_rate_of_the_day() {
        let floor = RateFloor {
            table: table(&[("2024-01-01", "5.07%"), ("2024-07-01", "4.92%")]),
            times: Decimal::from(3),
        };
        let agreed: Rate = "15%".parse().unwrap();
        let rate = InterestRate { floor: Some(floor), ..InterestRate::from(agreed) };
        let on = |day| rate.on(date("2024-01-01"), date(day)).unwrap().to_string();
        assert_eq!(on("2024-06-30"), "15.21%");
        assert_eq!(on("2024-07-01"), "15%");
        assert_eq!(rate.changes(date("2024-01-01"), date("2025-01-01")), [date("2024-07-01")]);
        let mut wrong = rate;
        wrong.floor.as_mut().unwrap().times = Decimal::ZERO;
        assert_eq!(wrong.check().unwrap_err().field(), Some("floor.times"));
    }

    #[test]
    fn i4_a_rate_below_nought_is_nought() {
        let rate = InterestRate {
            margin: "0.50pp".parse().unwrap(),
            ..InterestRate::from("-0.88%".parse::<Rate>().unwrap())
        };
        assert!(rate.on(Date::MIN, Date::MAX).unwrap().is_zero());
    }

    #[test]
    fn i4_the_tables_that_come_along_can_be_read_and_say_when_they_are_old() {
        for name in ["ecb_refi", "de_base", "boe_bank", "fr_legal", "id_legal"] {
            let table = RateTable::builtin(name).unwrap();
            let review_by = table.review_by().unwrap();
            assert!(!table.is_stale(review_by) && table.is_stale(review_by.plus_days(1).unwrap()));
            assert!(table.rows().iter().all(|row| row.source.is_some()), "{name}");
        }
        assert_eq!(RateTable::builtin("xx").unwrap_err().field(), Some("table"));
        let bad = format!("{HEAD}\nx,2026-01-01,1%,,s");
        let error = RateTable::read(&bad, "x").unwrap_err();
        assert_eq!(error.field(), Some("interest data, line 2"));
    }
}
