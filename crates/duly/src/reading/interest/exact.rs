//! Interest before its one rounding: an exact fraction of the minor unit (I1).

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorKind, Result},
    time::{DayCount, YearFraction},
    value::{Currency, Money, Rate, RoundingMode, divided},
};

/// How many decimals an unrounded amount is shown with.
pub(super) const SHOWN: u32 = 10;

/// So many minor units over `parts × 10^scale`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Exact {
    above: i128,
    scale: u32,
}

/// One denominator for every fraction of a day count.
fn parts(day_count: DayCount) -> i64 {
    match day_count {
        DayCount::Act365Fixed => 365,
        DayCount::Act366 => 366,
        DayCount::Act365Leap | DayCount::ActActIsda => 365 * 366,
        DayCount::Act360
        | DayCount::Thirty360Us
        | DayCount::Thirty360Bond
        | DayCount::ThirtyE360
        | DayCount::ThirtyE360Isda => 360,
    }
}

/// Sums of one currency and one day count.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    pub(super) currency: Currency,
    parts: i64,
}

impl Scale {
    pub(super) fn new(currency: Currency, day_count: DayCount) -> Self {
        Self { currency, parts: parts(day_count) }
    }

    /// What an amount earns at a rate in a part of a year.
    pub(super) fn interest(self, on: Money, rate: Rate, part: YearFraction) -> Result<Exact> {
        let exact = || {
            let percent = rate.as_percent().normalize();
            let times = self.parts.checked_div(part.denominator())?;
            let year = on.minor_units().checked_mul(percent.mantissa())?;
            let above = year.checked_mul(i128::from(part.numerator()))?;
            let above = above.checked_mul(i128::from(times))?;
            Some(Exact { above, scale: percent.scale().checked_add(2)? })
        };
        exact().ok_or_else(|| overflow(self.currency))
    }

    /// A rounded amount, so many times.
    pub(super) fn whole(self, amount: Money, times: i64) -> Result<Exact> {
        let above = amount.minor_units().checked_mul(i128::from(self.parts));
        let above = above.and_then(|above| above.checked_mul(i128::from(times)));
        let above = above.ok_or_else(|| overflow(self.currency))?;
        Ok(Exact { above, scale: 0 })
    }

    pub(super) fn plus(self, a: Exact, b: Exact) -> Result<Exact> {
        let scale = a.scale.max(b.scale);
        let at = |exact: Exact| {
            let by = 10_i128.checked_pow(scale.checked_sub(exact.scale)?)?;
            exact.above.checked_mul(by)
        };
        let sum = at(a).and_then(|a| a.checked_add(at(b)?));
        sum.map(|above| Exact { above, scale }).ok_or_else(|| overflow(self.currency))
    }

    /// The one rounding.
    pub(super) fn rounded(self, exact: Exact, mode: RoundingMode) -> Result<Money> {
        let units = || {
            let by = 10_i128.checked_pow(exact.scale)?.checked_mul(i128::from(self.parts))?;
            divided(exact.above, by, mode)
        };
        Money::from_minor(units().ok_or_else(|| overflow(self.currency))?, self.currency)
    }

    /// For a reader: to ten decimals of the currency's unit, half-up.
    pub(super) fn shown(self, exact: Exact) -> Result<Decimal> {
        let units = || {
            let scale = exact.scale.checked_add(self.currency.digits())?;
            let power = |by: u32| 10_i128.checked_pow(by);
            let above = exact.above.checked_mul(power(SHOWN.saturating_sub(scale))?)?;
            let below = i128::from(self.parts).checked_mul(power(scale.saturating_sub(SHOWN))?)?;
            let units = divided(above, below, RoundingMode::HalfUp)?;
            Decimal::try_from_i128_with_scale(units, SHOWN).ok()
        };
        units().ok_or_else(|| overflow(self.currency))
    }
}

#[cold]
fn overflow(currency: Currency) -> Error {
    Error::new(
        ErrorKind::MoneyOverflow,
        format!("interest in `{currency}` leaves the range of exact amounts"),
    )
    .with_field("amount")
    .with_expected("an amount and a rate of fewer digits")
}
