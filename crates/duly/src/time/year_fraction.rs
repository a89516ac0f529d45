//! Parts of a year as exact fractions, and simple interest for one (I1, I6).
//!
//! 10,000.00 at 8 % from 31 January to 1 March 2024 are 30 days: 30/365 of 800.00 is 65.75.

use std::fmt;

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorKind, Result},
    value::{Money, Rate, RoundingMode, divided},
};

/// An exact part of a year, such as 30/365, in lowest terms: 6/73.
///
/// Nought or more, and not limited to a whole year. Equal when the parts are equal.
///
/// ```
/// use duly::{Date, DayCount};
///
/// let period = (Date::new(2026, 1, 1)?, Date::new(2026, 3, 15)?); // 73 days
/// let part = DayCount::Act365Fixed.year_fraction(period)?;
/// assert_eq!((part.numerator(), part.denominator()), (1, 5));
/// assert_eq!(part.as_decimal().to_string(), "0.2");
/// # Ok::<(), duly::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(try_from = "form::YearFractionForm"))]
pub struct YearFraction {
    numerator: i64,
    denominator: i64,
}

/// Read, it is brought to lowest terms, and no fraction without a denominator is taken.
#[cfg(feature = "serde")]
mod form {
    use super::YearFraction;

    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(super) struct YearFractionForm {
        numerator: i64,
        denominator: i64,
    }

    impl TryFrom<YearFractionForm> for YearFraction {
        type Error = &'static str;

        fn try_from(form: YearFractionForm) -> Result<Self, Self::Error> {
            match (form.numerator, form.denominator) {
                (0.., 1..) => Ok(Self::reduced(form.numerator, form.denominator)),
                _ => Err("a part of a year is nought or more, over one or more"),
            }
        }
    }
}

impl YearFraction {
    /// The whole of a year, 1/1.
    pub(crate) fn whole() -> Self {
        Self { numerator: 1, denominator: 1 }
    }

    /// From a numerator of nought or more and a denominator above nought.
    pub(super) fn reduced(numerator: i64, denominator: i64) -> Self {
        let (mut divisor, mut rest) = (denominator, numerator);
        while rest != 0 {
            (divisor, rest) = (rest, divisor.checked_rem(rest).unwrap_or(0));
        }
        let part = |number: i64| number.checked_div(divisor).unwrap_or(number);
        Self { numerator: part(numerator), denominator: part(denominator) }
    }

    /// The number above the line, nought or more. An amount for a year times this, divided by the
    /// [`denominator`](YearFraction::denominator), is the exact amount for the period.
    pub fn numerator(self) -> i64 {
        self.numerator
    }

    /// The number below the line, above nought, without a common factor with the numerator; 1
    /// under nought.
    pub fn denominator(self) -> i64 {
        self.denominator
    }

    /// The fraction as a decimal without trailing zeros, to 28 digits at most: 5/61 has no end.
    ///
    /// For showing. An amount is multiplied by the numerator first and divided once, so that
    /// nothing is rounded on the way.
    pub fn as_decimal(self) -> Decimal {
        let (above, below) = (Decimal::from(self.numerator), Decimal::from(self.denominator));
        above.checked_div(below).unwrap_or_default().normalize()
    }

    /// Simple interest at a yearly rate for this part of a year, exact to the end and rounded
    /// once (I1, I6).
    ///
    /// Has the sign of amount × rate.
    ///
    /// # Errors
    ///
    /// [`MoneyOverflow`](ErrorKind::MoneyOverflow) when the exact product needs more than 38
    /// digits.
    ///
    /// # Example
    ///
    /// ```
    /// use duly::{Currency, Date, DayCount, Money, RoundingMode};
    ///
    /// let period = (Date::new(2024, 1, 31)?, Date::new(2024, 3, 1)?);
    /// let amount = Money::parse("10000.00", Currency::parse("EUR")?)?;
    /// let part = DayCount::Act365Fixed.year_fraction(period)?;
    /// let interest = part.interest(amount, "8%".parse()?, RoundingMode::HalfUp)?;
    /// assert_eq!(interest.to_string(), "65.75 EUR");
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn interest(self, amount: Money, rate: Rate, rounding: RoundingMode) -> Result<Money> {
        let units = || {
            let percent = rate.as_percent().normalize();
            let year = amount.minor_units().checked_mul(percent.mantissa())?;
            let above = year.checked_mul(i128::from(self.numerator))?;
            let hundred = 10_i128.checked_pow(percent.scale().checked_add(2)?)?;
            divided(above, hundred.checked_mul(i128::from(self.denominator))?, rounding)
        };
        let units = units().ok_or_else(|| {
            Error::new(
                ErrorKind::MoneyOverflow,
                format!("`{amount}` at `{rate}` leaves the range of exact amounts"),
            )
            .with_field("amount")
            .with_found(amount)
            .with_expected("an amount and a rate of fewer digits")
        })?;
        Money::from_minor(units, amount.currency())
    }
}

impl fmt::Display for YearFraction {
    /// `6/73`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Currency;

    #[track_caller]
    fn case(amount: &str, rate: &str, part: (i64, i64), expected: [&str; 5]) {
        let amount = Money::parse(amount, Currency::parse("EUR").unwrap()).unwrap();
        let part = YearFraction::reduced(part.0, part.1);
        for (mode, expected) in RoundingMode::ALL.into_iter().zip(expected) {
            let interest = part.interest(amount, rate.parse().unwrap(), mode).unwrap();
            assert_eq!(interest.amount().to_string(), expected, "{mode}");
            let mirror = part.interest(amount.negated(), rate.parse().unwrap(), mode).unwrap();
            assert_eq!(mirror, interest.negated(), "{mode}");
        }
    }

    #[test]
    fn i6_one_rounding_of_the_exact_product() {
        // half_up, half_even, half_down, down, up
        case("10000.00", "8%", (30, 365), ["65.75", "65.75", "65.75", "65.75", "65.76"]);
        case("10000.00", "8%", (31, 360), ["68.89", "68.89", "68.89", "68.88", "68.89"]);
        // 0.125 exactly, a tie that only an unrounded product sees.
        case("2.50", "5.0%", (1, 1), ["0.13", "0.12", "0.12", "0.12", "0.13"]);
        case("3.00", "12.5%", (1, 3), ["0.13", "0.12", "0.12", "0.12", "0.13"]);
        case("10000.00", "0%", (30, 365), ["0.00"; 5]);
        case("10000.00", "8%", (0, 1), ["0.00"; 5]);
    }

    #[test]
    fn i6_a_product_out_of_range_is_refused() {
        let most = Money::parse("99999999999999999999999999.99", Currency::parse("EUR").unwrap());
        let part = YearFraction::reduced(133_589, 133_590);
        let rate: Rate = "8.123456789%".parse().unwrap();
        let error = part.interest(most.unwrap(), rate, RoundingMode::HalfUp).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::MoneyOverflow);
    }
}
