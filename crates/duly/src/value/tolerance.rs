//! How far a payment may miss an amount and still be taken for it (A4).
//!
//! A difference is tolerated when it is within an amount **and** within a percentage of what is
//! open, both inclusive and exact. What is compared is the amount still open, never the original:
//!
//! | open | difference | limit | tolerated |
//! |---|---|---|---|
//! | 455.00, of 500.00 | 45.00 | 0.10 EUR | no |
//! | 1,210.00 | 24.20 | 2 % | yes: it is exactly 2 % |
//! | 1,000.00 | 5.01 | 5.00 EUR | no |
//!
//! A payment above the amount and one below it have a limit each, because a customer who pays too
//! much is another case than one who keeps something back.
//!
//! ```
//! use duly::{Currency, Money, Tolerance, ToleranceLimit};
//!
//! let eur = Currency::parse("EUR")?;
//! let money = |text| Money::parse(text, eur);
//! let limit = ToleranceLimit { amount: Some(money("5.00")?), percent: Some("1%".parse()?) };
//! let tolerance = Tolerance::both(limit);
//! // Of 1,000.00 the amount is the stricter limit, of 200.00 the percentage.
//! assert!(tolerance.accepts(money("1000.00")?, money("1000.00")?, money("995.00")?)?);
//! assert!(!tolerance.accepts(money("200.00")?, money("200.00")?, money("197.99")?)?);
//! assert!(tolerance.accepts(money("200.00")?, money("200.00")?, money("198.00")?)?);
//! # Ok::<(), duly::Error>(())
//! ```

use crate::{
    error::{Error, ErrorKind, Result},
    value::{Money, Rate, RoundingMode},
};

/// How far on one side: within the amount and within the percentage, where both are given.
///
/// One that is left out does not limit; where neither is given nothing is tolerated.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct ToleranceLimit {
    /// The largest difference, not below zero, in the currency of what is compared.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub amount: Option<Money>,
    /// The largest difference as a part of what is open: nought to 100 %.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub percent: Option<Rate>,
}

impl ToleranceLimit {
    /// Nothing is tolerated.
    pub const NONE: ToleranceLimit = ToleranceLimit { amount: None, percent: None };

    /// Up to an amount, whatever is open.
    pub fn amount(amount: Money) -> Self {
        Self { amount: Some(amount), percent: None }
    }

    /// Up to a percentage of what is open.
    pub fn percent(percent: Rate) -> Self {
        Self { amount: None, percent: Some(percent) }
    }

    /// The largest difference tolerated on an open amount: not below zero, whatever the sign of
    /// what is open, and rounded down to the currency, which no payable difference notices.
    ///
    /// # Errors
    ///
    /// [`InvalidTolerance`](ErrorKind::InvalidTolerance) for an amount below zero or a percentage
    /// outside nought to 100 %, [`CurrencyMismatch`](ErrorKind::CurrencyMismatch) when the limit
    /// is of another currency, [`MoneyOverflow`](ErrorKind::MoneyOverflow) out of range.
    ///
    /// # Example
    ///
    /// ```
    /// # use duly::{Currency, Money, ToleranceLimit};
    /// let eur = Currency::parse("EUR")?;
    /// let open = Money::parse("1210.00", eur)?;
    /// let limit = ToleranceLimit::percent("2%".parse()?);
    /// assert_eq!(limit.allowed(open)?, Money::parse("24.20", eur)?);
    /// assert_eq!(limit.allowed(open.negated())?, Money::parse("24.20", eur)?);
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn allowed(self, residual: Money) -> Result<Money> {
        self.check()?;
        let part = match self.percent {
            None => None,
            Some(percent) => Some(residual.abs().times(percent, RoundingMode::Down)?),
        };
        if let Some(amount) = self.amount {
            residual.same_currency(amount)?;
        }
        match (self.amount, part) {
            (None, None) => Ok(Money::zero(residual.currency())),
            (Some(amount), None) => Ok(amount),
            (None, Some(part)) => Ok(part),
            (Some(amount), Some(part)) => smaller(amount, part),
        }
    }

    /// Whether it makes sense.
    ///
    /// # Errors
    ///
    /// [`InvalidTolerance`](ErrorKind::InvalidTolerance) for an amount below zero or a percentage
    /// outside nought to 100 %.
    pub fn check(self) -> Result<()> {
        if let Some(percent) = self.percent
            && (percent.is_negative() || percent > Rate::WHOLE)
        {
            return Err(invalid("percent", percent, "from `0%` to `100%`"));
        }
        match self.amount {
            Some(amount) if amount.is_negative() => Err(invalid("amount", amount, "zero or above")),
            _ => Ok(()),
        }
    }

    /// The limit that holds where this one and another do: the stricter of each kind (A4).
    ///
    /// # Errors
    ///
    /// [`CurrencyMismatch`](ErrorKind::CurrencyMismatch) for amounts of two currencies.
    pub fn stricter(self, other: Self) -> Result<Self> {
        // A limit that says nothing tolerates nothing.
        if self == Self::NONE || other == Self::NONE {
            return Ok(Self::NONE);
        }
        let amount = match (self.amount, other.amount) {
            (Some(one), Some(two)) => Some(smaller(one, two)?),
            (one, two) => one.or(two),
        };
        let percent = match (self.percent, other.percent) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        };
        Ok(Self { amount, percent })
    }
}

/// How far a payment may lie above or below an amount and still be taken for it (A4).
///
/// The default tolerates nothing; so should a payer whose money goes to the oldest balance.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
pub struct Tolerance {
    /// For a payment above the amount.
    pub over: ToleranceLimit,
    /// For a payment below the amount.
    pub under: ToleranceLimit,
}

impl Tolerance {
    /// Nothing is tolerated: the amount to the cent.
    pub const NONE: Tolerance =
        Tolerance { over: ToleranceLimit::NONE, under: ToleranceLimit::NONE };

    /// One limit for both sides.
    pub fn both(limit: ToleranceLimit) -> Self {
        Self { over: limit, under: limit }
    }

    /// The tolerance that holds where both do, side by side: the user's and the customer's.
    ///
    /// # Errors
    ///
    /// [`CurrencyMismatch`](ErrorKind::CurrencyMismatch) for amounts of two currencies.
    ///
    /// # Example
    ///
    /// ```
    /// use duly::{Currency, Money, Tolerance, ToleranceLimit};
    ///
    /// let five = Money::parse("5.00", Currency::parse("EUR")?)?;
    /// let clerk = Tolerance::both(ToleranceLimit::amount(five));
    /// let customer = Tolerance::both(ToleranceLimit::percent("1%".parse()?));
    /// let held = clerk.stricter(customer)?;
    /// assert_eq!(held.under.amount, Some(five));
    /// assert_eq!(held.under.percent, Some("1%".parse()?));
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn stricter(self, other: Self) -> Result<Self> {
        Ok(Self { over: self.over.stricter(other.over)?, under: self.under.stricter(other.under)? })
    }

    /// Whether a payment that was to be `target` is taken for it, of an item with `residual` open.
    ///
    /// The target is the amount open, or that less a discount; the percentage is always of the
    /// amount open. Above and below are told by the sign of the amount open: of a credit note of
    /// −100.00 a payment of −101.00 is above.
    ///
    /// # Errors
    ///
    /// As [`ToleranceLimit::allowed`]; of the side the payment is on.
    pub fn accepts(self, residual: Money, target: Money, payment: Money) -> Result<bool> {
        residual.same_currency(target)?;
        let difference = payment.minus(target)?;
        if difference.is_zero() {
            return Ok(true);
        }
        let over = difference.is_negative() == residual.is_negative();
        let limit = if over { self.over } else { self.under };
        Ok(difference.amount().abs() <= limit.allowed(residual)?.amount())
    }
}

fn smaller(one: Money, other: Money) -> Result<Money> {
    Ok(if one.compare(other)?.is_le() { one } else { other })
}

#[cold]
fn invalid(field: &str, found: impl std::fmt::Display, expected: &str) -> Error {
    Error::expected_in(ErrorKind::InvalidTolerance, field, found, expected)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::value::Currency;

    fn eur(text: &str) -> Money {
        Money::parse(text, Currency::parse("EUR").unwrap()).unwrap()
    }

    fn cents(units: i64) -> Money {
        Money::from_minor(i128::from(units), Currency::parse("EUR").unwrap()).unwrap()
    }

    fn limit(amount: &str, percent: &str) -> ToleranceLimit {
        ToleranceLimit {
            amount: (!amount.is_empty()).then(|| eur(amount)),
            percent: (!percent.is_empty()).then(|| percent.parse().unwrap()),
        }
    }

    #[track_caller]
    fn case(limit: ToleranceLimit, residual: &str, payment: &str, accepted: bool) {
        let (residual, payment) = (eur(residual), eur(payment));
        let both = Tolerance::both(limit);
        assert_eq!(both.accepts(residual, residual, payment).unwrap(), accepted);
        let (residual, payment) = (residual.negated(), payment.negated());
        assert_eq!(both.accepts(residual, residual, payment).unwrap(), accepted, "mirror");
    }

    #[test]
    fn a4_within_the_amount_and_the_percentage_both_inclusive() {
        // Edge case 23: 500.00 of which 45.00 came before; the next payment is 500.00.
        case(limit("0.10", ""), "455.00", "500.00", false);
        case(limit("", "2%"), "1210.00", "1185.80", true);
        case(limit("", "2%"), "1210.00", "1185.79", false);
        case(limit("5.00", ""), "1000.00", "995.00", true);
        case(limit("5.00", ""), "1000.00", "994.99", false);
        case(limit("5.00", ""), "1000.00", "1005.00", true);
        case(limit("5.00", ""), "1000.00", "1005.01", false);
        case(limit("5.00", "1%"), "200.00", "198.00", true);
        case(limit("5.00", "1%"), "200.00", "197.99", false);
        case(limit("5.00", "1%"), "1000.00", "994.99", false);
        // 1 % of 0.99 is less than a cent.
        case(limit("", "1%"), "0.99", "0.98", false);
        case(limit("", ""), "1000.00", "1000.00", true);
        case(limit("", ""), "1000.00", "999.99", false);
        case(limit("0.00", ""), "1000.00", "999.99", false);
    }

    #[test]
    fn a4_the_sides_have_a_limit_each() {
        let tolerance = Tolerance { over: limit("1.00", ""), under: limit("0.10", "") };
        let open = eur("100.00");
        for (payment, accepted) in
            [("101.00", true), ("101.01", false), ("99.90", true), ("99.89", false)]
        {
            assert_eq!(tolerance.accepts(open, open, eur(payment)).unwrap(), accepted, "{payment}");
            let turned = tolerance.accepts(open.negated(), open.negated(), eur(payment).negated());
            assert_eq!(turned.unwrap(), accepted, "-{payment}");
        }
    }

    #[test]
    fn a4_the_percentage_is_of_the_open_amount_whatever_the_target() {
        let one = Tolerance::both(limit("", "1%"));
        assert!(one.accepts(eur("1000.00"), eur("980.00"), eur("970.00")).unwrap());
        assert!(!one.accepts(eur("1000.00"), eur("980.00"), eur("969.99")).unwrap());
    }

    #[test]
    fn a4_the_stricter_of_two_holds() {
        let both = limit("5.00", "1%").stricter(limit("3.00", "2%")).unwrap();
        assert_eq!(both, limit("3.00", "1%"));
        assert_eq!(limit("5.00", "").stricter(limit("", "2%")).unwrap(), limit("5.00", "2%"));
        assert_eq!(limit("5.00", "").stricter(limit("", "")).unwrap(), ToleranceLimit::NONE);
    }

    #[test]
    fn a4_limits_that_cannot_be_are_refused() {
        for (bad, field) in [
            (limit("-0.01", ""), "amount"),
            (limit("", "-1%"), "percent"),
            (limit("", "101%"), "percent"),
        ] {
            let error = bad.allowed(eur("1.00")).unwrap_err();
            assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidTolerance, Some(field)));
        }
        let usd = Money::parse("1.00", Currency::parse("USD").unwrap()).unwrap();
        let error = ToleranceLimit::amount(usd).allowed(eur("1.00")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::CurrencyMismatch);
        let error = ToleranceLimit::amount(usd).stricter(limit("1.00", "")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::CurrencyMismatch);
    }

    prop_compose! {
        fn limits()(
            amount in prop::option::of(0_i64..500), percent in prop::option::of(0_i64..1000),
        )
            -> ToleranceLimit
        {
            let percent = percent.map(|bp| Rate::percent(rust_decimal::Decimal::new(bp, 2)));
            ToleranceLimit { amount: amount.map(cents), percent }
        }
    }

    proptest! {
        #[test]
        fn a4_the_stricter_allows_what_both_allow(
            one in limits(), two in limits(), open in -100_000_i64..100_000,
        ) {
            let both = one.stricter(two).unwrap().allowed(cents(open)).unwrap();
            let (first, second) = (one.allowed(cents(open)), two.allowed(cents(open)));
            let least = smaller(first.unwrap(), second.unwrap());
            prop_assert_eq!(both, least.unwrap());
            prop_assert_eq!(both, two.stricter(one).unwrap().allowed(cents(open)).unwrap());
            prop_assert_eq!(both, one.stricter(two).unwrap().allowed(cents(-open)).unwrap());
        }

        #[test]
        fn a4_nearer_payments_are_tolerated_too(
            over in limits(), under in limits(), open in 1_i64..100_000, off in -2_000_i64..2_000,
        ) {
            let (tolerance, open) = (Tolerance { over, under }, cents(open));
            let near = open.plus(cents(off / 2)).unwrap();
            if tolerance.accepts(open, open, open.plus(cents(off)).unwrap()).unwrap() {
                prop_assert!(tolerance.accepts(open, open, near).unwrap());
            }
        }
    }
}
