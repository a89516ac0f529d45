//! Discounts that shrink from day to day (E11).
//!
//! Two forms: a highest rate that falls in equal steps to nought at the end, and a yearly rate for
//! the days by which the payment comes before the end. On 1,000.00 due 2026-03-02, with a start
//! on 2026-01-31, 30 days before:
//!
//! | paid on | 3 % falling to nought | 12 % a year over 360 |
//! |---|---|---|
//! | 2026-01-31 | 30.00 | 10.00 |
//! | 2026-02-10 | 20.00 | 6.67 |
//! | 2026-03-01 | 1.00 | 0.33 |
//! | 2026-03-02 and later | 0.00 | 0.00 |

use crate::{
    error::{Error, ErrorKind, Result},
    terms::{discount::signed_as, schedule::DiscountOffer},
    time::Date,
    value::{Decimal, Money, Rate, RoundingMode},
};

/// How many days a year of interest has in a simple yearly rate.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub enum YearDays {
    /// 360 days.
    #[cfg_attr(feature = "serde", serde(rename = "days_360"))]
    Days360,
    /// 365 days. The default.
    #[default]
    #[cfg_attr(feature = "serde", serde(rename = "days_365"))]
    Days365,
}

impl YearDays {
    /// 360 or 365.
    pub fn days(self) -> u16 {
        match self {
            Self::Days360 => 360,
            Self::Days365 => 365,
        }
    }
}

/// How a discount shrinks (E11).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case", deny_unknown_fields))]
pub enum Slide {
    /// `rate × (end − day) ÷ (end − start)`: all of the rate until `start`, nothing from `end` on.
    Linear {
        /// The highest rate: nought to 100 %.
        rate: Rate,
        /// The last day that earns all of it; before `end`.
        start: Date,
        /// The first day that earns nothing, usually the due date.
        end: Date,
    },
    /// `rate × (end − day) ÷ year`: what a yearly rate makes of the days paid early.
    Yearly {
        /// The rate of a year; not below nought.
        rate: Rate,
        /// The days of a year.
        year: YearDays,
        /// The first day that earns nothing, usually the due date.
        end: Date,
    },
}

/// A discount that shrinks from day to day, and what its rate is taken of.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct SlidingOffer {
    /// How it shrinks.
    pub slide: Slide,
    /// What the rate is taken of, with the document's sign
    /// (see [`DiscountBase::amount`](super::DiscountBase::amount)).
    pub base: Money,
    /// How a day's discount is rounded, once (E9).
    pub rounding: RoundingMode,
}

impl SlidingOffer {
    /// The discount of a day: nothing from the end on, never above the base.
    ///
    /// # Errors
    ///
    /// [`RateRange`](ErrorKind::RateRange) for a rate below nought, or a linear one above 100 %;
    /// [`InvalidTerms`](ErrorKind::InvalidTerms) for a start that is not before the end,
    /// [`MoneyOverflow`](ErrorKind::MoneyOverflow) out of range.
    ///
    /// # Example
    ///
    /// ```
    /// use duly::{Currency, Money, RoundingMode, discount::{Slide, SlidingOffer}};
    ///
    /// let eur = Currency::parse("EUR")?;
    /// let base = Money::parse("1000.00", eur)?;
    /// let (start, end) = ("2026-01-31".parse()?, "2026-03-02".parse()?);
    /// let slide = Slide::Linear { rate: "3%".parse()?, start, end };
    /// let offer = SlidingOffer { slide, base, rounding: RoundingMode::HalfUp };
    /// assert_eq!(offer.on("2026-01-31".parse()?)?, Money::parse("30.00", eur)?);
    /// assert_eq!(offer.on("2026-02-10".parse()?)?, Money::parse("20.00", eur)?);
    /// assert_eq!(offer.on("2026-03-02".parse()?)?, Money::zero(eur));
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn on(self, day: Date) -> Result<Money> {
        self.validate()?;
        let (rate, left, of) = match self.slide {
            Slide::Linear { rate, start, end } => {
                (rate, end.days_since(day.max(start)), end.days_since(start))
            }
            Slide::Yearly { rate, year, end } => {
                (rate, end.days_since(day), i32::from(year.days()))
            }
        };
        let share = || {
            let left = Decimal::from(left.max(0));
            let product = self.base.amount().abs().normalize();
            let product = product.checked_mul(rate.as_factor().ok()?.normalize())?;
            product.checked_mul(left)?.checked_div(Decimal::from(of))
        };
        let exact = share().ok_or_else(|| {
            Error::new(ErrorKind::MoneyOverflow, "the discount leaves the range of exact amounts")
                .with_field("base")
                .with_found(self.base)
                .with_expected("an amount of fewer digits")
        })?;
        let capped = exact.min(self.base.amount().abs());
        let money = Money::rounded(capped, self.base.currency(), self.rounding)?;
        Ok(signed_as(money, self.base))
    }

    /// The first day that earns nothing.
    pub fn end(self) -> Date {
        match self.slide {
            Slide::Linear { end, .. } | Slide::Yearly { end, .. } => end,
        }
    }

    /// The first day whose discount may differ from that of the day before.
    pub(super) fn moves_from(self) -> Date {
        match self.slide {
            Slide::Linear { start, .. } => start.plus_days(1).unwrap_or(Date::MAX),
            Slide::Yearly { .. } => Date::MIN,
        }
    }

    /// The same as an offer of that day, on what is open; none when it comes to nothing.
    pub(super) fn offer(self, day: Date, residual: Money) -> Result<Option<DiscountOffer>> {
        let found = self.on(day)?;
        let discount =
            if found.amount().abs() > residual.amount().abs() { residual } else { found };
        if discount.is_zero() {
            return Ok(None);
        }
        Ok(Some(DiscountOffer { until: day, discount, pay: residual.minus(discount)? }))
    }

    fn validate(self) -> Result<()> {
        let (rate, most) = match self.slide {
            Slide::Linear { rate, .. } => (rate, Some(Rate::WHOLE)),
            Slide::Yearly { rate, .. } => (rate, None),
        };
        if rate.is_negative() || most.is_some_and(|most| rate > most) {
            let expected = "not below `0%`, and for a linear slide at most `100%`";
            return Err(Error::expected_in(ErrorKind::RateRange, "rate", rate, expected));
        }
        match self.slide {
            Slide::Linear { start, end, .. } if start >= end => Err(Error::expected_in(
                ErrorKind::InvalidTerms,
                "start",
                start,
                &format!("before the end `{end}`"),
            )),
            _ => Ok(()),
        }
    }
}
