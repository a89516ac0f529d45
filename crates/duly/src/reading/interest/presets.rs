//! What statutes set: rate, compensation and the day default begins (I9–I11), as dated data.
//!
//! Loaded by explicit choice; a host may bring rows of its own, and is told when ours are old.
//!
//! ```
//! use duly::*;
//!
//! let french = StatutoryInterest::builtin("fr")?;
//! let date = |text: &str| text.parse::<Date>();
//! let starts = date("2024-01-15")?;
//! // Nothing agreed: the central bank's rate of 1 January and ten points.
//! assert_eq!(french.policy().rate.on(starts, starts)?.to_string(), "14.50%");
//! // Agreed at 8 %: not less than three times the legal rate.
//! let agreed = french.contract("8%".parse::<Rate>()?);
//! assert_eq!(agreed.rate.on(starts, starts)?.to_string(), "15.21%");
//! # Ok::<(), duly::Error>(())
//! ```

use crate::{
    error::{Error, ErrorKind, Result},
    reading::interest::{
        compensation::{Compensation, CompensationTier},
        data,
        policy::InterestPolicy,
        rates::{InterestRate, RateFloor, RateResolution, RateTable},
    },
    time::{Date, DayCount},
    value::{Currency, Money, Points, parse_decimal},
};

const BUILTIN: &str = include_str!("../../../data/interest/presets.csv");
const HEAD: &str = "preset,table,margin,resolution,floor_table,floor_times,day_count,\
                    default_days,compensation,review_by,source";

/// The late-payment interest of one law.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct StatutoryInterest {
    /// Whose law, such as `de`.
    pub preset: String,
    /// The rate where nothing was agreed.
    pub rate: InterestRate,
    /// The least an agreed rate may be; none where a contract may set any.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub contract_floor: Option<RateFloor>,
    /// The practice of counting days.
    pub day_count: DayCount,
    /// The fixed compensation; none where the law has none (I9).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub compensation: Option<Compensation>,
    /// How many days after receipt default begins where no date was agreed (I11); none where it
    /// takes a notice.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub default_days: Option<u16>,
    /// The last day on which all of this counts as fresh; the rates have days of their own.
    pub review_by: Date,
    /// Where it is written.
    pub source: String,
}

/// When invoice and goods came, for a debt without an agreed date (I11).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, default))]
pub struct ReceiptDates {
    /// The day the debtor received the invoice.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub invoice: Option<Date>,
    /// The day it received the goods or services.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub goods: Option<Date>,
}

impl StatutoryInterest {
    /// The law of a preset the library brings: `eu`, `de`, `de_consumer`, `fr`, `uk` or `id`.
    ///
    /// # Errors
    ///
    /// [`InvalidInterest`](ErrorKind::InvalidInterest) for another name.
    pub fn builtin(preset: &str) -> Result<Self> {
        Self::read(BUILTIN, preset, RateTable::builtin)
    }

    /// A law from rows in the form of `data/interest/presets.csv`, with the tables it names.
    ///
    /// # Errors
    ///
    /// [`InvalidInterest`](ErrorKind::InvalidInterest) for a head or row that is not of that form
    /// (the field names the line) or when no row is of that preset; what `tables` answers.
    pub fn read(
        rows: &str,
        preset: &str,
        tables: impl Fn(&str) -> Result<RateTable>,
    ) -> Result<Self> {
        for (number, fields) in data::rows(rows, HEAD)? {
            let row = Row::of(&fields).ok_or_else(|| data::wrong(number, &fields, HEAD))?;
            if row.preset == preset {
                return row.with(tables);
            }
        }
        let expected = "the name of a law in the rows";
        Err(Error::expected_in(ErrorKind::InvalidInterest, "preset", preset, expected))
    }

    /// The policy where nothing was agreed about interest.
    pub fn policy(&self) -> InterestPolicy {
        InterestPolicy { day_count: self.day_count, ..InterestPolicy::new(self.rate.clone()) }
    }

    /// The policy under an agreed rate, raised to the least this law allows.
    pub fn contract(&self, rate: impl Into<InterestRate>) -> InterestPolicy {
        let rate = rate.into();
        let floor = rate.floor.clone().or_else(|| self.contract_floor.clone());
        let rate = InterestRate { floor, ..rate };
        InterestPolicy { day_count: self.day_count, ..InterestPolicy::new(rate) }
    }

    /// The statutory default date: the last day before interest runs, so many days after the
    /// later of the two receipts (I11). None without a day of receipt, or where it takes a notice.
    ///
    /// # Errors
    ///
    /// [`DateRange`](ErrorKind::DateRange) past 9999-12-31.
    ///
    /// # Example
    ///
    /// ```
    /// use duly::{Date, ReceiptDates, StatutoryInterest};
    ///
    /// let date = |text: &str| text.parse::<Date>();
    /// let (invoice, goods) = (Some(date("2026-01-10")?), Some(date("2026-01-20")?));
    /// let german = StatutoryInterest::builtin("de")?;
    /// let default = german.default_date(ReceiptDates { invoice, goods })?;
    /// assert_eq!(default, Some(date("2026-02-19")?));
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn default_date(&self, received: ReceiptDates) -> Result<Option<Date>> {
        match (received.invoice.max(received.goods), self.default_days) {
            (Some(later), Some(days)) => later.plus_days(i32::from(days)).map(Some),
            _ => Ok(None),
        }
    }

    /// Whether this law, or a table of its rates, was to be reviewed before a day.
    pub fn is_stale(&self, as_of: Date) -> bool {
        let floor = self.contract_floor.as_ref();
        as_of > self.review_by
            || self.rate.is_stale(as_of)
            || floor.is_some_and(|floor| floor.table.is_stale(as_of))
    }
}

/// A row before its tables are looked up.
struct Row<'a> {
    preset: &'a str,
    table: &'a str,
    margin: Points,
    resolution: RateResolution,
    floor: Option<(&'a str, rust_decimal::Decimal)>,
    day_count: DayCount,
    default_days: Option<u16>,
    compensation: Option<Compensation>,
    review_by: Date,
    source: &'a str,
}

impl<'a> Row<'a> {
    fn of(fields: &[&'a str]) -> Option<Self> {
        let [preset, table, margin, resolution, floor_table, floor_times, rest @ ..] = fields
        else {
            return None;
        };
        let [day_count, default_days, compensation, review_by, source] = rest else {
            return None;
        };
        let floor = match (*floor_table, *floor_times) {
            ("", "") => None,
            (table, times) => Some((table, parse_decimal(times).ok()?)),
        };
        Some(Self {
            preset,
            table,
            margin: Points::new(parse_decimal(margin).ok()?),
            resolution: match *resolution {
                "floating" => RateResolution::Floating,
                "half_yearly" => RateResolution::HalfYearly,
                "fixed_at_default" => RateResolution::FixedAtDefault,
                _ => return None,
            },
            floor,
            day_count: DayCount::ALL.into_iter().find(|known| known.to_string() == **day_count)?,
            default_days: match *default_days {
                "" => None,
                days => Some(days.parse().ok()?),
            },
            compensation: match *compensation {
                "" => None,
                tiers => Some(compensation_of(tiers)?),
            },
            review_by: review_by.parse().ok()?,
            source,
        })
    }

    fn with(self, tables: impl Fn(&str) -> Result<RateTable>) -> Result<StatutoryInterest> {
        let contract_floor = match self.floor {
            None => None,
            Some((table, times)) => Some(RateFloor { table: tables(table)?, times }),
        };
        Ok(StatutoryInterest {
            preset: self.preset.to_owned(),
            rate: InterestRate {
                reference: tables(self.table)?,
                margin: self.margin,
                resolution: self.resolution,
                floor: None,
            },
            contract_floor,
            day_count: self.day_count,
            compensation: self.compensation,
            default_days: self.default_days,
            review_by: self.review_by,
            source: self.source.to_owned(),
        })
    }
}

/// `GBP:0=40;1000=70`.
fn compensation_of(text: &str) -> Option<Compensation> {
    let (currency, tiers) = text.split_once(':')?;
    let currency = Currency::parse(currency).ok()?;
    let tier = |text: &str| {
        let (from, amount) = text.split_once('=')?;
        let from = Money::parse(from, currency).ok()?;
        let from = Some(from).filter(|from| !from.is_zero());
        Some(CompensationTier { from, amount: Money::parse(amount, currency).ok()? })
    };
    let tiers: Option<Vec<CompensationTier>> = tiers.split(';').map(tier).collect();
    let compensation = Compensation { tiers: tiers? };
    compensation.check().is_ok().then_some(compensation)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::interest::tests::date;

    #[test]
    fn i10_the_margins_of_the_statutes() {
        for (preset, day, expected) in [
            ("eu", "2024-03-31", "12.50%"),
            ("de", "2024-03-31", "12.62%"),
            ("de", "2020-03-31", "8.12%"),
            ("de_consumer", "2024-03-31", "8.62%"),
            ("de_consumer", "2004-03-31", "6.14%"),
            ("fr", "2024-03-31", "14.50%"),
            ("fr", "2024-10-31", "14.25%"),
            ("uk", "2024-03-31", "13.25%"),
            ("uk", "2025-03-31", "12.75%"),
            ("id", "2025-03-31", "6%"),
        ] {
            let law = StatutoryInterest::builtin(preset).unwrap();
            let policy = law.policy();
            policy.check().unwrap();
            let rate = policy.rate.on(date(day), date(day)).unwrap();
            assert_eq!(rate, expected.parse().unwrap(), "{preset} {day}");
        }
        assert_eq!(StatutoryInterest::builtin("xx").unwrap_err().field(), Some("preset"));
    }

    #[test]
    fn i9_the_compensations_of_the_statutes() {
        let amounts = |preset: &str| -> Vec<String> {
            let law = StatutoryInterest::builtin(preset).unwrap();
            let tiers = law.compensation.map(|all| all.tiers).unwrap_or_default();
            tiers.iter().map(|tier| tier.amount.to_string()).collect()
        };
        for preset in ["eu", "de", "fr"] {
            assert_eq!(amounts(preset), ["40.00 EUR"], "{preset}");
        }
        assert_eq!(amounts("uk"), ["40.00 GBP", "70.00 GBP", "100.00 GBP"]);
        assert!(amounts("de_consumer").is_empty() && amounts("id").is_empty());
    }

    #[test]
    fn i11_default_begins_thirty_days_after_the_later_receipt() {
        let law = StatutoryInterest::builtin("eu").unwrap();
        let on = |invoice: Option<&str>, goods: Option<&str>| {
            let received = ReceiptDates { invoice: invoice.map(date), goods: goods.map(date) };
            law.default_date(received).unwrap()
        };
        let expected = Some(date("2026-02-19"));
        assert_eq!(on(Some("2026-01-10"), Some("2026-01-20")), expected);
        assert_eq!(on(Some("2026-01-20"), Some("2026-01-10")), expected);
        assert_eq!(on(Some("2026-01-20"), None), expected);
        assert_eq!(on(None, None), None);
        let notice = StatutoryInterest::builtin("id").unwrap();
        let received = ReceiptDates { invoice: Some(date("2026-01-20")), goods: None };
        assert_eq!(notice.default_date(received).unwrap(), None);
    }

    #[test]
    fn i10_old_data_says_so() {
        let law = StatutoryInterest::builtin("de").unwrap();
        assert!(!law.is_stale(date("2025-12-31")));
        assert!(law.is_stale(date("2026-01-01")), "the rates end with the year");
        let bad = format!("{HEAD}\nde,de_base,9,later,,,act_365_fixed,30,,2026-12-31,s");
        let error = StatutoryInterest::read(&bad, "de", RateTable::builtin).unwrap_err();
        assert_eq!(error.field(), Some("interest data, line 2"));
    }
}
