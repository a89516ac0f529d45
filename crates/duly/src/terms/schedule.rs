//! The frozen outcome of payment terms on one document (T10): installments, each with its due
//! date, its amount and what may be kept back for paying early.
//!
//! `2/10 net 30` on EUR 1,000.00 of 2026-01-15 freezes one installment: 1,000.00 due 2026-02-14,
//! or 980.00 by 2026-01-25. A host that knows its due date needs no terms:
//!
//! ```
//! use duly::{Allocation, Currency, Money, Schedule};
//!
//! let eur = Currency::parse("EUR")?;
//! let money = |text| Money::parse(text, eur);
//! let single = Schedule::single("2026-02-14".parse()?, money("1210.00")?);
//! single.validate(money("1210.00")?)?;
//! let mut two = Schedule::single("2026-02-14".parse()?, money("500.00")?);
//! two.installments.extend(Schedule::single("2026-03-14".parse()?, money("710.00")?).installments);
//! let tax = two.tax_shares(money("210.00")?, Allocation::Prorate)?;
//! assert_eq!(tax, [money("86.78")?, money("123.22")?]);
//! # Ok::<(), duly::Error>(())
//! ```

use crate::{
    error::{Error, ErrorKind, Result},
    terms::base_date::BaseDate,
    time::{Date, Derivation},
    value::{Decimal, Money, SplitRule},
};

/// What a document's amount falls due in, fixed when the document is issued (T10).
///
/// The installments are in the order of the terms and sum to the document's total. Editing the
/// terms later changes nothing here.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Schedule {
    /// One or more dated parts.
    pub installments: Vec<Installment>,
    /// The way to each date, an entry for each installment (F7); empty unless it was asked for
    /// ([`schedule_explained`](crate::PaymentTerms::schedule_explained)), and then no part of the
    /// JSON form.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub trace: Vec<InstallmentTrace>,
}

/// One dated part of a document's amount.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Installment {
    /// The last day to pay in full on time: an item is past due from the day after (T7).
    pub due: Date,
    /// The due date before any business-day adjustment (T6); statements may print it.
    pub nominal_due: Date,
    /// What is due, with the document's sign.
    pub amount: Money,
    /// What may be kept back by paying early, the earliest `until` first; often empty.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub offers: Vec<DiscountOffer>,
}

/// A discount that is earned by paying on or before a day.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct DiscountOffer {
    /// The last day to earn it.
    pub until: Date,
    /// What may be kept back, with the document's sign.
    pub discount: Money,
    /// What settles the installment: amount less discount.
    pub pay: Money,
}

/// How an installment came about (F7).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct InstallmentTrace {
    /// Which line of the terms it is, from 0.
    pub line: usize,
    /// The day the due date was counted from.
    pub base: BaseDate,
    /// The way to the due date.
    pub due: Derivation,
    /// The way to the last day of each offer, in their order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub offers: Vec<OfferTrace>,
}

/// How the last day of an offer came about (F7).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct OfferTrace {
    /// The day it was counted from.
    pub base: BaseDate,
    /// The way to the day.
    pub until: Derivation,
    /// Whether that day lies after the due date, which then stands in its place (T6).
    pub cut_to_due: bool,
}

/// Where tax or freight falls due among installments (T8).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Allocation {
    /// In every installment, in proportion to its amount. The default.
    #[default]
    Prorate,
    /// All of it in the first installment.
    First,
}

impl Schedule {
    /// A schedule of those installments, without a trace. Nothing is checked; see
    /// [`validate`](Schedule::validate).
    pub fn new(installments: Vec<Installment>) -> Self {
        Self { installments, trace: Vec::new() }
    }

    /// The schedule of a host that knows its due date: one installment, no discount.
    ///
    /// ```
    /// # use duly::{Currency, Money, Schedule};
    /// let amount = Money::parse("1000.00", Currency::parse("EUR")?)?;
    /// let schedule = Schedule::single("2026-02-14".parse()?, amount);
    /// assert_eq!(schedule.installments[0].due, schedule.installments[0].nominal_due);
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn single(due: Date, amount: Money) -> Self {
        Self::new(vec![Installment { due, nominal_due: due, amount, offers: vec![] }])
    }

    /// Refuses a schedule that cannot be that of a document of this total.
    ///
    /// In this order, installment by installment: at least one; each in the currency of the total
    /// and not of the other sign (T9); each offer's last day on or before the due date (T6), its
    /// discount of the installment's sign and no more than it, discount + pay = amount, the
    /// offers by their last day; at the end, the amounts sum to the total (V1).
    ///
    /// # Errors
    ///
    /// [`CurrencyMismatch`](ErrorKind::CurrencyMismatch) between currencies,
    /// [`TotalMismatch`](ErrorKind::TotalMismatch) for everything else, with the field
    /// (`installments[0].offers[0].until`).
    ///
    /// # Example
    ///
    /// ```
    /// # use duly::{Currency, Money, Schedule};
    /// let eur = Currency::parse("EUR")?;
    /// let schedule = Schedule::single("2026-02-14".parse()?, Money::parse("999.99", eur)?);
    /// let error = schedule.validate(Money::parse("1000.00", eur)?).unwrap_err();
    /// assert_eq!(error.to_string(), "installments sum to `999.99 EUR`, not to `1000.00 EUR`");
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn validate(&self, total: Money) -> Result<()> {
        let wrong = |field: &str, found: &dyn std::fmt::Display, expected: &str| {
            Error::expected_in(ErrorKind::TotalMismatch, field, found, expected)
        };
        if self.installments.is_empty() {
            return Err(wrong("installments", &0, "at least one"));
        }
        for (index, installment) in self.installments.iter().enumerate() {
            let field = format!("installments[{index}]");
            total.same_currency(installment.amount)?;
            if opposed(installment.amount, total) {
                let expected = format!("of the sign of the total `{total}`");
                return Err(wrong(&format!("{field}.amount"), &installment.amount, &expected));
            }
            let mut earlier = Date::MIN;
            for (index, offer) in installment.offers.iter().enumerate() {
                let field = format!("{field}.offers[{index}]");
                if offer.until > installment.due || offer.until < earlier {
                    let expected = format!("from `{earlier}` to `{}`", installment.due);
                    return Err(wrong(&format!("{field}.until"), &offer.until, &expected));
                }
                earlier = offer.until;
                let rest = installment.amount.minus(offer.discount)?;
                if offer.pay != rest {
                    return Err(wrong(&format!("{field}.pay"), &offer.pay, &format!("`{rest}`")));
                }
                if opposed(offer.discount, installment.amount) || opposed(rest, installment.amount)
                {
                    let expected = format!("between nothing and `{}`", installment.amount);
                    return Err(wrong(&format!("{field}.discount"), &offer.discount, &expected));
                }
            }
        }
        let amounts = self.installments.iter().map(|installment| installment.amount);
        let sum = Money::sum(amounts, total.currency())?;
        if sum == total {
            return Ok(());
        }
        Err(Error::new(
            ErrorKind::TotalMismatch,
            format!("installments sum to `{sum}`, not to `{total}`"),
        )
        .with_field("installments")
        .with_found(sum)
        .with_expected(total))
    }

    /// The share of an amount inside the total, of tax or freight, in each installment (T8, F3).
    ///
    /// Prorated by the installments' amounts, rule (a) largest remainder; or all in the first.
    /// The shares are in the order of the installments and sum to the amount: 500.00 of 1,210.00
    /// with 210.00 tax carries 86.78, not 105.00.
    ///
    /// # Errors
    ///
    /// [`CurrencyMismatch`](ErrorKind::CurrencyMismatch) for another currency,
    /// [`TotalMismatch`](ErrorKind::TotalMismatch) for a schedule without installments,
    /// [`MoneyOverflow`](ErrorKind::MoneyOverflow) out of range.
    pub fn tax_shares(&self, tax: Money, allocation: Allocation) -> Result<Vec<Money>> {
        let Some(first) = self.installments.first() else {
            let expected = "at least one";
            return Err(Error::expected_in(ErrorKind::TotalMismatch, "installments", 0, expected));
        };
        first.amount.same_currency(tax)?;
        let weights: Vec<Decimal> =
            self.installments.iter().map(|part| part.amount.amount().abs()).collect();
        if allocation == Allocation::First || weights.iter().all(Decimal::is_zero) {
            let mut shares = vec![Money::zero(tax.currency()); weights.len()];
            if let Some(first) = shares.first_mut() {
                *first = tax;
            }
            return Ok(shares);
        }
        Ok(tax.split(&weights, SplitRule::LargestRemainder)?.into_parts())
    }
}

/// Whether an amount has the sign that a total must not have.
fn opposed(amount: Money, total: Money) -> bool {
    !amount.is_zero() && (total.is_zero() || amount.is_negative() != total.is_negative())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Currency;

    fn eur(text: &str) -> Money {
        Money::parse(text, Currency::parse("EUR").unwrap()).unwrap()
    }

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn of(parts: &[(&str, &str)]) -> Schedule {
        let part = |(due, amount): &(&str, &str)| Schedule::single(date(due), eur(amount));
        Schedule::new(parts.iter().flat_map(|one| part(one).installments).collect())
    }

    #[test]
    fn t8_tax_shares_of_installments() {
        // Edge case 18: Odoo 16 says 105.00.
        let two = of(&[("2026-02-14", "500.00"), ("2026-03-14", "710.00")]);
        let shares = two.tax_shares(eur("210.00"), Allocation::Prorate).unwrap();
        assert_eq!(shares, [eur("86.78"), eur("123.22")]);
        let shares = two.tax_shares(eur("210.00"), Allocation::First).unwrap();
        assert_eq!(shares, [eur("210.00"), eur("0.00")]);
        let mirror = of(&[("2026-02-14", "-500.00"), ("2026-03-14", "-710.00")]);
        let shares = mirror.tax_shares(eur("-210.00"), Allocation::Prorate).unwrap();
        assert_eq!(shares, [eur("-86.78"), eur("-123.22")]);
        assert!(of(&[]).tax_shares(eur("1.00"), Allocation::Prorate).is_err());
    }

    #[test]
    fn v1_installments_sum_to_the_total_and_have_one_sign() {
        let two = [("2026-02-14", "500.00"), ("2026-03-14", "710.00")];
        of(&two).validate(eur("1210.00")).unwrap();
        of(&[("2026-02-14", "0.00")]).validate(eur("0.00")).unwrap();
        let field = |schedule: Schedule, total: &str| {
            let error = schedule.validate(eur(total)).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::TotalMismatch, "{error}");
            error.field().unwrap().to_owned()
        };
        assert_eq!(field(of(&[]), "1.00"), "installments");
        assert_eq!(field(of(&two), "1210.01"), "installments");
        let turned = of(&[("2026-02-14", "-1.00"), ("2026-03-14", "2.00")]);
        assert_eq!(field(turned, "1.00"), "installments[0].amount");
        let nothing = of(&[("2026-02-14", "-1.00"), ("2026-03-14", "1.00")]);
        assert_eq!(field(nothing, "0.00"), "installments[0].amount");
    }

    #[test]
    fn t6_offers_lie_before_the_due_date_and_add_up() {
        let offered = |until: &str, discount: &str, pay: &str| {
            let mut schedule = of(&[("2026-02-14", "100.00")]);
            schedule.installments[0].offers =
                vec![DiscountOffer { until: date(until), discount: eur(discount), pay: eur(pay) }];
            let error = schedule.validate(eur("100.00")).err();
            error.map(|error| error.field().unwrap().replace("installments[0].offers[0].", ""))
        };
        assert_eq!(offered("2026-02-14", "2.00", "98.00"), None);
        assert_eq!(offered("2026-02-15", "2.00", "98.00").as_deref(), Some("until"));
        assert_eq!(offered("2026-02-14", "2.00", "98.01").as_deref(), Some("pay"));
        assert_eq!(offered("2026-02-14", "-2.00", "102.00").as_deref(), Some("discount"));
        assert_eq!(offered("2026-02-14", "102.00", "-2.00").as_deref(), Some("discount"));
    }

    #[cfg(feature = "serde")]
    #[test]
    fn t10_the_frozen_form_stays() {
        let text = r#"{"installments":[{"due":"2026-02-14","nominal_due":"2026-02-14","#.to_owned()
            + &format!(r#""amount":{}}}]}}"#, serde_json::to_string(&eur("1000.00")).unwrap());
        let schedule: Schedule = serde_json::from_str(&text).unwrap();
        assert_eq!(schedule, of(&[("2026-02-14", "1000.00")]));
        assert_eq!(serde_json::to_string(&schedule).unwrap(), text);
    }
}
