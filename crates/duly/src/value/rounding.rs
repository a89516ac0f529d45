//! Named roundings (F2): every one is chosen at the call and done once, at the end.
//!
//! All modes mirror: what they do to 0.125 they do to −0.125 with the other sign.
//!
//! | to 2 decimals | 0.121 | 0.125 | 0.135 | −0.125 |
//! |---|---|---|---|---|
//! | half-up (commercial) | 0.12 | 0.13 | 0.14 | −0.13 |
//! | half-even | 0.12 | 0.12 | 0.14 | −0.12 |
//! | half-down | 0.12 | 0.12 | 0.13 | −0.12 |
//! | down | 0.12 | 0.12 | 0.13 | −0.12 |
//! | up | 0.13 | 0.13 | 0.14 | −0.13 |

use std::fmt;

use rust_decimal::{Decimal, RoundingStrategy};

use crate::{
    error::{Error, ErrorKind, Result},
    value::decimal::unsigned_zero,
};

/// How a number loses digits it cannot keep.
///
/// The default is commercial rounding, [`HalfUp`](RoundingMode::HalfUp).
///
/// ```
/// use duly::{Decimal, RoundingMode};
///
/// let tie = duly::parse_decimal("-2.345")?;
/// assert_eq!(RoundingMode::HalfUp.round(tie, 2).to_string(), "-2.35");
/// assert_eq!(RoundingMode::HalfEven.round(tie, 2).to_string(), "-2.34");
/// # Ok::<(), duly::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum RoundingMode {
    /// To the nearest; a tie away from zero. Commercial rounding.
    #[default]
    HalfUp,
    /// To the nearest; a tie to the even digit. Banker's rounding.
    HalfEven,
    /// To the nearest; a tie toward zero.
    HalfDown,
    /// Toward zero.
    Down,
    /// Away from zero.
    Up,
}

impl RoundingMode {
    /// Every mode, in the order they are declared.
    pub const ALL: [RoundingMode; 5] =
        [Self::HalfUp, Self::HalfEven, Self::HalfDown, Self::Down, Self::Up];

    /// The number with exactly `decimals` decimals; zero has no sign.
    ///
    /// A number too large to be printed with that many keeps as many as fit.
    pub fn round(self, number: Decimal, decimals: u32) -> Decimal {
        let strategy = match self {
            Self::HalfUp => RoundingStrategy::MidpointAwayFromZero,
            Self::HalfEven => RoundingStrategy::MidpointNearestEven,
            Self::HalfDown => RoundingStrategy::MidpointTowardZero,
            Self::Down => RoundingStrategy::ToZero,
            Self::Up => RoundingStrategy::AwayFromZero,
        };
        let mut rounded = number.round_dp_with_strategy(decimals, strategy);
        if rounded.scale() != decimals {
            rounded.rescale(decimals);
        }
        unsigned_zero(rounded)
    }
}

impl fmt::Display for RoundingMode {
    /// `half_up`, `half_even`, `half_down`, `down`, `up`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::HalfUp => "half_up",
            Self::HalfEven => "half_even",
            Self::HalfDown => "half_down",
            Self::Down => "down",
            Self::Up => "up",
        })
    }
}

/// The smallest step cash is paid in, such as 0.05 in Switzerland (F2). Always above zero.
///
/// ```
/// use duly::{CashStep, Currency, Money, RoundingMode};
///
/// let chf = Currency::parse("CHF")?;
/// let step = CashStep::new(duly::parse_decimal("0.05")?)?;
/// let due = Money::parse("12.43", chf)?;
/// assert_eq!(due.round_to_step(step, RoundingMode::HalfUp)?, Money::parse("12.45", chf)?);
/// # Ok::<(), duly::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(try_from = "StepText", into = "StepText"))]
pub struct CashStep(Decimal);

impl CashStep {
    /// A step in units of the currency: `0.05`, `0.10`, `1`.
    ///
    /// # Errors
    ///
    /// [`InvalidCashStep`](ErrorKind::InvalidCashStep) when it is zero or negative.
    pub fn new(step: Decimal) -> Result<Self> {
        if step.is_zero() || step.is_sign_negative() {
            return Err(Error::expected_in(
                ErrorKind::InvalidCashStep,
                "cash step",
                step,
                "above zero",
            ));
        }
        Ok(Self(step))
    }

    /// The step in units of the currency.
    pub fn step(self) -> Decimal {
        self.0
    }
}

#[cfg(feature = "serde")]
#[derive(serde::Deserialize, serde::Serialize)]
#[serde(transparent)]
struct StepText(#[serde(with = "crate::value::decimal_text")] Decimal);

#[cfg(feature = "serde")]
impl From<CashStep> for StepText {
    fn from(step: CashStep) -> Self {
        Self(step.0)
    }
}

#[cfg(feature = "serde")]
impl TryFrom<StepText> for CashStep {
    type Error = Error;

    fn try_from(text: StepText) -> Result<Self> {
        Self::new(text.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::parse_decimal;

    #[test]
    fn f2_each_mode_on_each_kind_of_digit() {
        // number, half_up, half_even, half_down, down, up
        let table = [
            ("0.121", "0.12", "0.12", "0.12", "0.12", "0.13"),
            ("0.125", "0.13", "0.12", "0.12", "0.12", "0.13"),
            ("0.135", "0.14", "0.14", "0.13", "0.13", "0.14"),
            ("0.1250001", "0.13", "0.13", "0.13", "0.12", "0.13"),
            ("0.129", "0.13", "0.13", "0.13", "0.12", "0.13"),
            ("0.12", "0.12", "0.12", "0.12", "0.12", "0.12"),
            ("7", "7.00", "7.00", "7.00", "7.00", "7.00"),
            ("0.004", "0.00", "0.00", "0.00", "0.00", "0.01"),
            ("0.005", "0.01", "0.00", "0.00", "0.00", "0.01"),
            ("0", "0.00", "0.00", "0.00", "0.00", "0.00"),
        ];
        for (number, a, b, c, d, e) in table {
            let plus = parse_decimal(number).unwrap();
            for (mode, expected) in RoundingMode::ALL.into_iter().zip([a, b, c, d, e]) {
                assert_eq!(mode.round(plus, 2).to_string(), expected, "{mode} of {number}");
                let mirrored = unsigned_zero(-mode.round(plus, 2));
                let minus = mode.round(-plus, 2);
                assert_eq!(minus.to_string(), mirrored.to_string(), "{mode} of -{number}");
            }
        }
    }
}
