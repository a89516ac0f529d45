//! What an early-payment discount costs by the year, and from which rate on it is worth it (E10).
//!
//! A buyer who does not pay 2/10 net 30 on day 10 keeps the money 20 days longer for 2 of each 98:
//!
//! | | a year of 365 days | of 360 days |
//! |---|---|---|
//! | simple | 37.24 % | 36.73 % |
//! | effective | 44.59 % | 43.86 % |
//!
//! A seller whose money costs 12 % a year breaks even at 0.65 % for 20 days.
//!
//! ```
//! use duly::{Rate, discount::{YearDays, annual_cost, break_even}};
//!
//! let cost = annual_cost("2%".parse()?, 20, YearDays::Days365)?;
//! assert_eq!(cost.simple.to_string(), "37.2448979592%");
//! assert_eq!(cost.effective.to_string(), "44.5852927312%");
//! assert_eq!(break_even("12%".parse()?, 20, YearDays::Days365)?.to_string(), "0.653239%");
//! # Ok::<(), duly::Error>(())
//! ```

use rust_decimal::MathematicalOps;

use crate::{
    error::{Error, ErrorKind, Result},
    terms::discount::YearDays,
    value::{Decimal, Rate},
};

/// How many digits a rate of cost has after the point of its percentage.
const DIGITS: u32 = 10;

/// How many a rate of discount has.
const DIGITS_OF_DISCOUNT: u32 = 6;

/// What a discount comes to as a yearly rate.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct DiscountCost {
    /// `p ÷ (1 − p) × year ÷ days`: what the same money would bear without interest on interest.
    pub simple: Rate,
    /// `(1 + p ÷ (1 − p)) ^ (year ÷ days) − 1`: with interest on interest.
    pub effective: Rate,
}

/// The yearly cost of not taking a discount, which is what granting it costs (E10).
///
/// `days` is by how many days the payment comes earlier: of 2/10 net 30 it is 20. Both rates are
/// rounded half-up to ten digits of a percent.
///
/// # Errors
///
/// [`RateRange`](ErrorKind::RateRange) for a discount that is not above nought and below 100 %, and
/// for a cost too large for a rate; [`InvalidTerms`](ErrorKind::InvalidTerms) for no days.
pub fn annual_cost(discount: Rate, days: u16, year: YearDays) -> Result<DiscountCost> {
    if discount.is_negative() || discount.is_zero() || discount >= Rate::WHOLE {
        let expected = "above `0%` and below `100%`";
        return Err(Error::expected_in(ErrorKind::RateRange, "discount", discount, expected));
    }
    let part = discount.as_factor()?;
    let times = periods(days, year)?;
    let too_large = || {
        let expected = "one whose yearly cost has at most 28 digits";
        Error::expected_in(ErrorKind::RateRange, "discount", discount, expected)
    };
    let left = Decimal::ONE.checked_sub(part).ok_or_else(too_large)?;
    let gain = part.checked_div(left).ok_or_else(too_large)?;
    let simple = gain.checked_mul(times).ok_or_else(too_large)?;
    let grown = Decimal::ONE.checked_add(gain).ok_or_else(too_large)?;
    let grown = grown.checked_powd(times).ok_or_else(too_large)?;
    let effective = grown.checked_sub(Decimal::ONE).ok_or_else(too_large)?;
    let rate = |factor: Decimal| percent(factor, DIGITS).ok_or_else(too_large);
    Ok(DiscountCost { simple: rate(simple)?, effective: rate(effective)? })
}

/// The discount at which paying early costs as much as it brings (E10).
///
/// `p* = r·Δ ÷ year ÷ (1 + r·Δ ÷ year)`. For a seller, `rate` is what its money costs and what
/// waiting is expected to lose: a smaller discount is worth granting. For a buyer, it is what the
/// money would bear or cost elsewhere: a larger discount is worth taking. Rounded half-up to six
/// digits of a percent.
///
/// # Errors
///
/// [`RateRange`](ErrorKind::RateRange) for a rate below nought or beyond all measure;
/// [`InvalidTerms`](ErrorKind::InvalidTerms) for no days.
pub fn break_even(rate: Rate, days: u16, year: YearDays) -> Result<Rate> {
    if rate.is_negative() {
        return Err(Error::expected_in(ErrorKind::RateRange, "rate", rate, "not below `0%`"));
    }
    let times = periods(days, year)?;
    let of_days = rate.as_factor()?.checked_div(times);
    let break_even = of_days.and_then(|bears| {
        percent(bears.checked_div(Decimal::ONE.checked_add(bears)?)?, DIGITS_OF_DISCOUNT)
    });
    break_even.ok_or_else(|| {
        Error::expected_in(ErrorKind::RateRange, "rate", rate, "a rate of fewer digits")
    })
}

/// How many times so many days are in a year.
fn periods(days: u16, year: YearDays) -> Result<Decimal> {
    Decimal::from(year.days()).checked_div(Decimal::from(days)).ok_or_else(|| {
        Error::expected_in(ErrorKind::InvalidTerms, "days", days, "at least one day earlier")
    })
}

fn percent(factor: Decimal, digits: u32) -> Option<Rate> {
    let percent = factor.checked_mul(Decimal::ONE_HUNDRED)?;
    let strategy = rust_decimal::RoundingStrategy::MidpointAwayFromZero;
    Some(Rate::percent(percent.round_dp_with_strategy(digits, strategy).normalize()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rate(text: &str) -> Rate {
        text.parse().unwrap()
    }

    #[test]
    fn e10_to_ten_digits_of_a_percent() {
        // Discount, days, year, simple, effective: worked out with 40 digits.
        use YearDays::{Days360, Days365};
        for (discount, days, year, simple, effective) in [
            ("2%", 20, Days365, "37.2448979592%", "44.5852927312%"),
            ("2%", 20, Days360, "36.7346938776%", "43.85688018%"),
            ("1%", 10, Days365, "36.8686868687%", "44.3163037706%"),
            ("3%", 50, Days365, "22.5773195876%", "24.9011220436%"),
            ("0.5%", 15, Days360, "12.0603015075%", "12.7836283459%"),
        ] {
            let cost = annual_cost(rate(discount), days, year).unwrap();
            assert_eq!(cost.simple.to_string(), simple, "{discount} {days}");
            assert_eq!(cost.effective.to_string(), effective, "{discount} {days}");
        }
    }

    #[test]
    fn e10_break_even_is_the_discount_whose_simple_cost_is_the_rate() {
        for (of, days) in [("12%", 20), ("8%", 50), ("37.2448979592%", 20), ("0%", 20)] {
            let even = break_even(rate(of), days, YearDays::Days365).unwrap();
            if even.is_zero() {
                continue;
            }
            let cost = annual_cost(even, days, YearDays::Days365).unwrap().simple;
            let off = cost.as_percent() - rate(of).as_percent();
            assert!(off.abs() < Decimal::new(1, 4), "{of}: {cost}");
        }
        let two = break_even(rate("37.2448979592%"), 20, YearDays::Days365).unwrap();
        assert_eq!(two.to_string(), "2%");
    }

    #[test]
    fn e10_what_cannot_be_is_refused() {
        for (discount, days, field) in [
            ("0%", 20, "discount"),
            ("-1%", 20, "discount"),
            ("100%", 20, "discount"),
            ("2%", 0, "days"),
        ] {
            let error = annual_cost(rate(discount), days, YearDays::Days365).unwrap_err();
            assert_eq!(error.field(), Some(field), "{discount} {days}");
        }
        let error = annual_cost(rate("99%"), 1, YearDays::Days365).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::RateRange);
        let error = break_even(rate("-1%"), 20, YearDays::Days365).unwrap_err();
        assert_eq!((error.kind(), error.field()), (ErrorKind::RateRange, Some("rate")));
    }
}
