//! How to age: every choice of an aging as plain data, each with its default (G1, G2, G6–G11).
//!
//! ```
//! use duly::{AgingPolicy, UnappliedCredits};
//!
//! let policy = AgingPolicy { unapplied: UnappliedCredits::OldestFirst, ..Default::default() };
//! let text = policy.describe();
//! assert!(text.starts_with("Items are aged by due date; one without it is refused.\n"), "{text}");
//! assert!(text.contains("set against the same customer's oldest items"), "{text}");
//! ```

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorKind, Result},
    ledger::OpenItem,
    reading::{AgingBasis, Buckets, basis::own_date},
    time::Date,
    value::{Currency, CustomerId, Money, RoundingMode},
};

/// Where open credits stand: credit notes, advances and cash not yet applied (G6, K1).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum UnappliedCredits {
    /// In a column of their own. The default.
    #[default]
    Separate,
    /// In the bucket of their own date, below zero: the date printed on them, of a payment its
    /// value date (K1).
    OwnDate,
    /// Set against the same customer's oldest items of the currency, in this report only; what is
    /// left of them stands in the column of its own.
    #[doc(alias = "FIFO")]
    OldestFirst,
    /// In the bucket of what is due on the day, which is not due.
    NotDue,
}

/// What becomes of an item with none of the dates asked for (G1).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum MissingBasis {
    /// The aging is refused and the error names the item. The default.
    #[default]
    Refuse,
    /// It is aged as of the day itself, age 0, and reported by id.
    AgeZero,
}

/// What one row stands for, within one creditor and currency (G11).
///
/// Whichever it is, an item is in one row only: no total is repeated.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum AgingGroup {
    /// A legal customer. The default.
    #[default]
    Customer,
    /// A billing account of a customer; what has none is the customer's row without one.
    BillingAccount,
    /// The parent of customers: each customer with its parent; one that is not named is its own.
    /// One step is taken: give the topmost parent where there are several.
    Parent(BTreeMap<CustomerId, CustomerId>),
}

/// The rates of one day for a base column: how many units of the base currency one unit of each
/// currency is worth (G7).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct ClosingRates {
    /// The currency to convert to; it needs no rate of its own.
    pub base: Currency,
    /// The day they hold on, which must be the day asked about: a past day is never converted at
    /// today's rate.
    pub date: Date,
    /// The rates, above zero.
    #[cfg_attr(feature = "serde", serde(with = "rates_text"))]
    pub rates: BTreeMap<Currency, Decimal>,
}

impl ClosingRates {
    /// An amount in the base currency, rounded half-up.
    ///
    /// # Errors
    ///
    /// [`MissingRate`](ErrorKind::MissingRate) when its currency has no rate here,
    /// [`MoneyOverflow`](ErrorKind::MoneyOverflow) out of range.
    ///
    /// # Example
    ///
    /// ```
    /// # use duly::{ClosingRates, Currency, Decimal, Money};
    /// let (eur, cny) = (Currency::parse("EUR")?, Currency::parse("CNY")?);
    /// let rates = [(cny, Decimal::new(125, 3))].into();
    /// let closing = ClosingRates { base: eur, date: "2026-03-31".parse()?, rates };
    /// let converted = closing.convert(Money::parse("60.00", cny)?)?;
    /// assert_eq!(converted, Money::parse("7.50", eur)?);
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn convert(&self, amount: Money) -> Result<Money> {
        let currency = amount.currency();
        if currency == self.base {
            return Ok(amount);
        }
        let rate = self.rates.get(&currency).ok_or_else(|| {
            let message =
                format!("no rate from `{currency}` to `{}` on `{}`", self.base, self.date);
            Error::new(ErrorKind::MissingRate, message)
                .with_field("rates")
                .with_found(currency)
                .with_expected(format!("a rate to {}", self.base))
        })?;
        let exact = amount.amount().checked_mul(*rate).ok_or_else(|| {
            Error::expected_in(ErrorKind::MoneyOverflow, "rate", rate, "of fewer digits")
        })?;
        Money::rounded(exact, self.base, RoundingMode::HalfUp)
    }

    fn check(&self) -> Result<()> {
        let wrong = self.rates.iter().find(|(_, rate)| **rate <= Decimal::ZERO);
        match wrong {
            None => Ok(()),
            Some((currency, rate)) => {
                let field = format!("rates.{currency}");
                Err(Error::expected_in(ErrorKind::RateRange, &field, rate, "above zero"))
            }
        }
    }
}

/// Every choice of an aging. JSON: an object; what is not said has the default.
///
/// Equal policies give byte-equal reports of the same items.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, default))]
pub struct AgingPolicy {
    /// The date an age is counted from; the due date unless said otherwise.
    pub basis: AgingBasis,
    /// What is taken instead where an item has no such date, in this order. Nothing by default:
    /// a date that is taken instead is one the report names (G1).
    pub fallback: Vec<AgingBasis>,
    /// What becomes of an item with none of these dates.
    pub missing: MissingBasis,
    /// Where ages are cut.
    pub buckets: Buckets,
    /// Where open credits stand.
    pub unapplied: UnappliedCredits,
    /// What a row stands for.
    pub group_by: AgingGroup,
    /// Whether items of an earlier day may be aged on a later one, as a forecast (G5); else items
    /// of another day are refused.
    pub project: bool,
    /// Whether each cell names its items.
    pub drill_down: bool,
    /// The rates of a base column; none: no such column (G7).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub convert: Option<ClosingRates>,
    /// Whether receipts that are known before their money comes stand in a column apart (G5); not
    /// by default. The position must have been read with them
    /// ([`PositionQuery::post_dated`](crate::PositionQuery::post_dated)).
    ///
    /// # Example
    ///
    /// A check of 20 March over 400.00, dated 10 April, on an invoice of 1,000.00:
    ///
    /// ```
    /// use duly::*;
    ///
    /// let eur = Currency::parse("EUR")?;
    /// let (march, april): (Date, Date) = ("2026-03-31".parse()?, "2026-04-30".parse()?);
    /// let mut ledger = Ledger::new();
    /// let total = Money::parse("1000.00", eur)?;
    /// let invoice = Invoice::new("I".parse()?, "ACME".parse()?, "2026-01-15".parse()?, total);
    /// ledger.post(Entry::new(invoice.due_on("2026-02-14".parse()?), "2026-01-15".parse()?))?;
    /// let money = Money::parse("400.00", eur)?;
    /// let check = Payment::new("P".parse()?, "ACME".parse()?, "2026-04-10".parse()?, money);
    /// ledger.post(Entry::new(check, "2026-03-20".parse()?))?;
    ///
    /// let policy = AgingPolicy { post_dated: true, ..Default::default() };
    /// let aged = |as_of| -> Result<AgingAmounts> {
    ///     let (known, post_dated) = (Known::On(march), true);
    ///     let query = PositionQuery { known, post_dated, ..PositionQuery::from(as_of) };
    ///     Ok(ledger.position(query)?.aging(&policy)?.rows[0].amounts.clone())
    /// };
    /// let now = aged(march)?;
    /// assert_eq!(now.total, total);
    /// assert_eq!(now.post_dated.unwrap().to_come, money.negated());
    /// let ahead = aged(april)?; // a forecast from what is known on 31 March
    /// assert_eq!(ahead.unapplied, money.negated());
    /// assert_eq!(ahead.total.to_string(), "600.00 EUR");
    /// assert_eq!(ahead.post_dated.unwrap().counted, money.negated());
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub post_dated: bool,
}

impl AgingPolicy {
    /// Refuses a policy that contradicts itself.
    ///
    /// # Errors
    ///
    /// [`InvalidRecord`](ErrorKind::InvalidRecord) when the fallback names a date twice or the
    /// basis itself, [`RateRange`](ErrorKind::RateRange) for a rate that is not above zero.
    pub fn check(&self) -> Result<()> {
        let mut seen = vec![self.basis];
        for basis in &self.fallback {
            if seen.contains(basis) {
                let (found, expected) = (basis.as_words(), "a date that was not named before");
                let kind = ErrorKind::InvalidRecord;
                return Err(Error::expected_in(kind, "fallback", found, expected));
            }
            seen.push(*basis);
        }
        self.convert.as_ref().map_or(Ok(()), ClosingRates::check)
    }

    /// The policy in words, one sentence a line: what a collections manager would sign.
    pub fn describe(&self) -> String {
        let mut lines = vec![self.basis_in_words()];
        let names = self.buckets.names(self.basis).into_iter().map(|name| name.label);
        let names: Vec<String> = names.collect();
        let version = self.buckets.version().map(|name| format!(" (version {name})"));
        let (names, version) = (names.join(", "), version.unwrap_or_default());
        lines.push(format!("The buckets are {names}{version}."));
        lines.push(
            match self.unapplied {
                UnappliedCredits::Separate => {
                    "Credits that are not applied stand in a column of their own."
                }
                UnappliedCredits::OwnDate => {
                    "Credits that are not applied stand in the bucket of their own date."
                }
                UnappliedCredits::OldestFirst => {
                    "Credits that are not applied are set against the same customer's oldest \
                     items, in the report only; the rest stands in a column of its own."
                }
                UnappliedCredits::NotDue => {
                    "Credits that are not applied stand with what is not due."
                }
            }
            .to_owned(),
        );
        let row = match &self.group_by {
            AgingGroup::Customer => "customer",
            AgingGroup::BillingAccount => "customer and billing account",
            AgingGroup::Parent(_) => "parent of customers",
        };
        lines.push(format!("There is one row for each creditor, {row} and currency."));
        if self.project {
            lines.push("Items of an earlier day may be aged on a later one.".to_owned());
        }
        if self.drill_down {
            lines.push("Each cell names its items.".to_owned());
        }
        if let Some(ClosingRates { base, date, .. }) = &self.convert {
            lines.push(format!(
                "A column in {base} is converted at the rates of {date}, with the difference to \
                 the rates of booking."
            ));
        }
        if self.post_dated {
            let apart = "Receipts that are known before their money comes stand in a column apart.";
            lines.push(apart.to_owned());
        }
        lines.push(String::new());
        lines.join("\n")
    }

    fn basis_in_words(&self) -> String {
        let words = std::iter::once(&self.basis).chain(&self.fallback).map(|b| b.as_words());
        let words: Vec<&str> = words.collect();
        let missing = match (self.missing, words.len()) {
            (MissingBasis::Refuse, 1) => "one without it is refused",
            (MissingBasis::Refuse, _) => "one without any of them is refused",
            (MissingBasis::AgeZero, 1) => "one without it is aged 0 and reported",
            (MissingBasis::AgeZero, _) => "one without any of them is aged 0 and reported",
        };
        format!("Items are aged by {}; {missing}.", words.join(", else by "))
    }

    /// The date an item is aged from, and which it is; none when it has none of those asked for.
    pub(super) fn dated(&self, item: &OpenItem) -> Option<(AgingBasis, Date)> {
        if let Some(date) = self.basis.date_of(item) {
            return Some((self.basis, date));
        }
        self.fallback.iter().find_map(|basis| Some((*basis, basis.date_of(item)?)))
    }

    /// The date a credit is aged from: its own (K1), else as any item's.
    pub(super) fn credit_date(&self, item: &OpenItem) -> Option<(AgingBasis, Date)> {
        match own_date(item) {
            Some(date) => Some((self.basis, date)),
            None => self.dated(item),
        }
    }
}

#[cfg(feature = "serde")]
mod rates_text {
    use std::collections::BTreeMap;

    use rust_decimal::Decimal;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use crate::value::Currency;

    #[derive(Deserialize, Serialize)]
    struct Text(#[serde(with = "crate::value::decimal_text")] Decimal);

    pub(super) fn serialize<S: Serializer>(
        rates: &BTreeMap<Currency, Decimal>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_map(rates.iter().map(|(currency, rate)| (currency, Text(*rate))))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<BTreeMap<Currency, Decimal>, D::Error> {
        let rates = BTreeMap::<Currency, Text>::deserialize(deserializer)?;
        Ok(rates.into_iter().map(|(currency, rate)| (currency, rate.0)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn g1_a_fallback_names_each_date_once() {
        let policy = |fallback: &[AgingBasis]| AgingPolicy {
            basis: AgingBasis::Delivery,
            fallback: fallback.to_vec(),
            ..AgingPolicy::default()
        };
        policy(&[AgingBasis::Invoice, AgingBasis::Posting]).check().unwrap();
        for wrong in [
            &[AgingBasis::Delivery][..],
            &[AgingBasis::Invoice, AgingBasis::Posting, AgingBasis::Invoice],
        ] {
            let error = policy(wrong).check().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidRecord);
            assert_eq!(error.field(), Some("fallback"));
        }
    }

    #[test]
    fn policies_print_in_words() {
        let mut policy = AgingPolicy::default();
        assert_eq!(
            policy.describe(),
            "Items are aged by due date; one without it is refused.\n\
             The buckets are Not due, 1–30, 31–60, 61–90, 91+.\n\
             Credits that are not applied stand in a column of their own.\n\
             There is one row for each creditor, customer and currency.\n"
        );
        policy.basis = AgingBasis::Delivery;
        policy.fallback = vec![AgingBasis::Invoice];
        policy.missing = MissingBasis::AgeZero;
        policy.buckets = "0".parse::<Buckets>().unwrap().with_version("2026-1");
        policy.unapplied = UnappliedCredits::NotDue;
        policy.group_by = AgingGroup::BillingAccount;
        policy.project = true;
        policy.drill_down = true;
        let (base, date) = (Currency::parse("EUR").unwrap(), "2026-03-31".parse().unwrap());
        policy.convert = Some(ClosingRates { base, date, rates: BTreeMap::new() });
        policy.post_dated = true;
        assert_eq!(
            policy.describe(),
            "Items are aged by delivery date, else by invoice date; one without any of them is \
             aged 0 and reported.\n\
             The buckets are 0 and before, 1+ (version 2026-1).\n\
             Credits that are not applied stand with what is not due.\n\
             There is one row for each creditor, customer and billing account and currency.\n\
             Items of an earlier day may be aged on a later one.\n\
             Each cell names its items.\n\
             A column in EUR is converted at the rates of 2026-03-31, with the difference to the \
             rates of booking.\n\
             Receipts that are known before their money comes stand in a column apart.\n"
        );
    }

    #[test]
    fn g7_rates_are_above_zero() {
        let (eur, usd) = (Currency::parse("EUR").unwrap(), Currency::parse("USD").unwrap());
        let rates = [(usd, Decimal::ZERO)].into();
        let convert = ClosingRates { base: eur, date: "2026-03-31".parse().unwrap(), rates };
        let policy = AgingPolicy { convert: Some(convert), ..AgingPolicy::default() };
        let error = policy.check().unwrap_err();
        assert_eq!(error.to_string(), "rates.USD `0` is not above zero");
    }

    #[cfg(feature = "serde")]
    #[test]
    fn policies_are_strict_data() {
        let text = r#"{"basis":"invoice","fallback":["posting"],"missing":"age_zero","#.to_owned()
            + r#""buckets":{"bounds":"30,60"},"unapplied":"oldest_first","#
            + r#""group_by":{"parent":{"A":"P"}},"project":true,"drill_down":true,"#
            + r#""convert":{"base":"EUR","date":"2026-03-31","rates":{"CNY":"0.125"}},"post_dated":true}"#;
        let policy: AgingPolicy = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::to_string(&policy).unwrap(), text);
        assert_eq!(serde_json::from_str::<AgingPolicy>("{}").unwrap(), AgingPolicy::default());
        for wrong in [
            r#"{"bucket":{}}"#,
            r#"{"unapplied":"ignore"}"#,
            r#"{"convert":{"base":"EUR","date":"2026-03-31","rates":{"CNY":0.125}}}"#,
            r#"{"convert":{"base":"EUR","rates":{}}}"#,
        ] {
            assert!(serde_json::from_str::<AgingPolicy>(wrong).is_err(), "{wrong}");
        }
    }
}
