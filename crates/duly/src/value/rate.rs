//! Rates in percent and differences of rates in percentage points.
//!
//! The two are different types because they are added differently: a base rate of 1.14 % plus a
//! margin of 5 *points* is 6.14 %, not 1.197 % (I5).
//!
//! ```
//! use duly::{Points, Rate};
//!
//! let base: Rate = "1.14%".parse()?;
//! let margin: Points = "5pp".parse()?;
//! assert_eq!(base.plus(margin)?.to_string(), "6.14%");
//! # Ok::<(), duly::Error>(())
//! ```

use std::{fmt, str::FromStr};

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorKind, Result},
    value::decimal::{parse_decimal, unsigned_zero},
};

/// An exact rate, said in percent: `2%` of 1,000.00 is 20.00.
///
/// It may carry more decimals than an amount and may be negative (base rates have been). Equal
/// when the numbers are: `2%` = `2.00%`.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Rate {
    percent: Decimal,
}

impl Rate {
    /// Nought percent.
    pub const ZERO: Rate = Rate { percent: Decimal::ZERO };
    /// The whole: 100 %.
    pub const WHOLE: Rate = Rate { percent: Decimal::ONE_HUNDRED };

    /// A rate of `percent` percent: 2 for two percent.
    ///
    /// ```
    /// # use duly::{Decimal, Rate};
    /// assert_eq!(Rate::percent(Decimal::TWO).to_string(), "2%");
    /// ```
    pub fn percent(percent: Decimal) -> Self {
        Self { percent: unsigned_zero(percent) }
    }

    /// The number of percent: 2 for two percent.
    pub fn as_percent(self) -> Decimal {
        self.percent
    }

    /// The rate as a plain factor: 0.02 for two percent.
    ///
    /// # Errors
    ///
    /// [`RateRange`](ErrorKind::RateRange) when the factor has more decimals than can be kept.
    pub fn as_factor(self) -> Result<Decimal> {
        // Shifting the point is exact where a division would round.
        let mut factor = self.percent;
        let scale = factor.scale().saturating_add(2);
        factor.set_scale(scale).map_err(|_| {
            Error::expected_in(ErrorKind::RateRange, "rate", self, "of at most 26 decimals")
        })?;
        Ok(factor)
    }

    /// This rate and `points` percentage points more (I5).
    ///
    /// # Errors
    ///
    /// [`RateRange`](ErrorKind::RateRange) when the sum cannot be kept.
    pub fn plus(self, points: Points) -> Result<Self> {
        self.percent.checked_add(points.0).map(Self::percent).ok_or_else(|| {
            Error::expected_in(ErrorKind::RateRange, "rate", self, "small enough to add points to")
        })
    }

    /// Whether it is exactly nought.
    pub fn is_zero(self) -> bool {
        self.percent.is_zero()
    }

    /// Whether it is below nought.
    pub fn is_negative(self) -> bool {
        self.percent.is_sign_negative() && !self.percent.is_zero()
    }
}

impl fmt::Display for Rate {
    /// `2%`, with the decimals it was made with.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}%", self.percent)
    }
}

impl FromStr for Rate {
    type Err = Error;

    /// Reads `2%`: a plain decimal and a percent sign, nothing between.
    fn from_str(text: &str) -> Result<Self> {
        suffixed(text, "%", "rate", "a percentage such as `2%`").map(Self::percent)
    }
}

/// A difference between two rates, in percentage points: `5pp`.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Points(Decimal);

impl Points {
    /// So many percentage points.
    pub fn new(points: Decimal) -> Self {
        Self(unsigned_zero(points))
    }

    /// The number of points.
    pub fn as_points(self) -> Decimal {
        self.0
    }
}

impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}pp", self.0)
    }
}

impl FromStr for Points {
    type Err = Error;

    /// Reads `5pp`.
    fn from_str(text: &str) -> Result<Self> {
        suffixed(text, "pp", "points", "percentage points such as `5pp`").map(Self::new)
    }
}

fn suffixed(text: &str, suffix: &str, field: &str, expected: &str) -> Result<Decimal> {
    let number = text.strip_suffix(suffix).and_then(|body| parse_decimal(body).ok());
    number.ok_or_else(|| {
        let shown: String = text.chars().take(40).collect();
        Error::expected_in(ErrorKind::RateSyntax, field, shown.escape_debug(), expected)
    })
}

#[cfg(feature = "serde")]
mod serde_text {
    use std::borrow::Cow;

    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

    use super::{Points, Rate};

    impl Serialize for Rate {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(self)
        }
    }

    impl<'de> Deserialize<'de> for Rate {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            Cow::<'de, str>::deserialize(deserializer)?.parse().map_err(D::Error::custom)
        }
    }

    impl Serialize for Points {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(self)
        }
    }

    impl<'de> Deserialize<'de> for Points {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            Cow::<'de, str>::deserialize(deserializer)?.parse().map_err(D::Error::custom)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn i5_points_are_added_not_multiplied() {
        let base: Rate = "1.14%".parse().unwrap();
        assert_eq!(base.plus("5pp".parse().unwrap()).unwrap().to_string(), "6.14%");
        let negative: Rate = "-0.88%".parse().unwrap();
        assert_eq!(negative.plus("9pp".parse().unwrap()).unwrap().to_string(), "8.12%");
    }

    #[test]
    fn a_factor_is_exact() {
        for (rate, factor) in
            [("2%", "0.02"), ("0.5%", "0.005"), ("100%", "1.00"), ("-1%", "-0.01")]
        {
            assert_eq!(rate.parse::<Rate>().unwrap().as_factor().unwrap().to_string(), factor);
        }
        let fine = Rate::percent(Decimal::new(1, 27));
        assert_eq!(fine.as_factor().unwrap_err().kind(), ErrorKind::RateRange);
    }

    #[test]
    fn other_spellings_are_refused() {
        for text in ["2", "2 %", "%", "2%%", "2,5%", "+2%", "5pp", ""] {
            assert_eq!(text.parse::<Rate>().unwrap_err().kind(), ErrorKind::RateSyntax, "{text}");
        }
        assert_eq!("5%".parse::<Points>().unwrap_err().kind(), ErrorKind::RateSyntax);
    }
}
