//! Parts of a year as exact fractions (I6).

use std::fmt;

use rust_decimal::Decimal;

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
pub struct YearFraction {
    numerator: i64,
    denominator: i64,
}

impl YearFraction {
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
}

impl fmt::Display for YearFraction {
    /// `6/73`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}
