//! Early-payment discount on plain facts: what it is counted on, what it comes to, and what a
//! payment earns of it (E1, E2, E4, E5, E9).
//!
//! An invoice of 1,000.00 and 21 % tax, in all 1,210.00, at 2 % for early payment:
//!
//! | base | discount | to pay |
//! |---|---|---|
//! | [`Gross`](DiscountBase::Gross), tax included | 24.20 | 1,185.80 |
//! | [`Net`](DiscountBase::Net), tax untouched | 20.00 | 1,190.00 |
//! | [`Mixed`](DiscountBase::Mixed): tax billed on the discounted net, total 1,205.80 | 20.00 | 1,185.80 |
//!
//! Amounts carry the document's sign throughout: a credit note's discount is negative, and every
//! answer for −T is the one for T with the signs turned.
//!
//! ```
//! use duly::{Currency, Money, discount::{self, PartialPolicy}};
//!
//! let eur = Currency::parse("EUR")?;
//! let money = |text| Money::parse(text, eur);
//! // 2/10 on 1,000.00: 490.00 in time settles 500.00 and leaves 10.00 to be earned (E5).
//! let settled = discount::settle(
//!     discount::Early {
//!         residual: money("1000.00")?,
//!         discount: money("20.00")?,
//!         payment: money("490.00")?,
//!         first: true,
//!     },
//!     PartialPolicy::Proportional,
//! )?;
//! assert_eq!(settled.discount, money("10.00")?);
//! assert_eq!(settled.settles, money("500.00")?);
//! assert_eq!(settled.excess, money("0.00")?);
//! # Ok::<(), duly::Error>(())
//! ```

mod closing;
#[cfg(test)]
mod closing_tests;
mod cost;
mod lump_sum;
mod open;
mod pay_by;
mod sliding;

use std::fmt;

pub use self::{
    closing::{
        Closing, ClosingReason, EarlyPayment, EarlyPolicy, FullPayer, LateDiscount,
        UnearnedDiscount, close,
    },
    cost::{DiscountCost, annual_cost, break_even},
    lump_sum::{LumpSum, close_together},
    open::{InstallmentProgress, LinkedCredit, OpenInstallment, still_open},
    pay_by::{PayByRange, PayByReason, pay_by_table},
    sliding::{Slide, SlidingOffer, YearDays},
};
use crate::{
    error::{Error, ErrorKind, Result},
    terms::schedule::{DiscountOffer, Installment},
    time::Date,
    value::{CashStep, Money, Rate, RoundingMode},
};

/// What may be kept back: a part of the base, or an amount.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum DiscountOff {
    /// A percentage of the discount's base: above nought, at most 100 %.
    Percent(Rate),
    /// An amount above zero, whatever the base; it turns its sign with the document.
    Fixed(Money),
}

impl fmt::Display for DiscountOff {
    /// `2%`, `20.00 EUR`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Percent(rate) => rate.fmt(f),
            Self::Fixed(money) => money.fmt(f),
        }
    }
}

/// What a percentage of discount is counted on (E2). The default is the gross amount (F9).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum DiscountBase {
    /// The whole amount, tax included; the tax share of a discount taken must be corrected (E3).
    #[default]
    Gross,
    /// The amount without tax; the tax is owed in full.
    Net,
    /// Only the lines flagged as discountable, whose sum the caller gives.
    Lines,
    /// The amount without tax, where the tax was billed on the discounted net from the start
    /// (Belgium): as [`Net`](DiscountBase::Net), on a total made with [`mixed_tax`].
    Mixed,
}

impl fmt::Display for DiscountBase {
    /// `gross`, `net`, `lines`, `mixed`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Gross => "gross",
            Self::Net => "net",
            Self::Lines => "lines",
            Self::Mixed => "mixed",
        })
    }
}

/// The facts a discount base is made from: parts of one amount, in its currency and sign.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct BaseFacts {
    /// The whole amount: of a document or of one installment.
    pub total: Money,
    /// The tax in it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub tax: Option<Money>,
    /// The freight in it (without tax); given only where freight earns no discount.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub freight: Option<Money>,
    /// The sum of the lines that earn a discount.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub lines: Option<Money>,
}

impl DiscountBase {
    /// The amount a percentage is taken of (E2): 1,210.00 gross, 1,000.00 net of 210.00 tax.
    ///
    /// Freight, where given, is taken off each base but the flagged lines, which say themselves
    /// what is in them.
    ///
    /// # Errors
    ///
    /// [`MissingScheduleFact`](ErrorKind::MissingScheduleFact) when `tax` or `lines` is needed
    /// and missing, [`CurrencyMismatch`](ErrorKind::CurrencyMismatch) between currencies.
    ///
    /// # Example
    ///
    /// ```
    /// use duly::{Currency, Money, discount::{BaseFacts, DiscountBase}};
    ///
    /// let eur = Currency::parse("EUR")?;
    /// let facts = BaseFacts {
    ///     total: Money::parse("1210.00", eur)?,
    ///     tax: Some(Money::parse("210.00", eur)?),
    ///     freight: None,
    ///     lines: None,
    /// };
    /// assert_eq!(DiscountBase::Gross.amount(&facts)?.to_string(), "1210.00 EUR");
    /// assert_eq!(DiscountBase::Net.amount(&facts)?.to_string(), "1000.00 EUR");
    /// assert_eq!(DiscountBase::Lines.amount(&facts).unwrap_err().code(), "terms.missing_fact");
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn amount(self, facts: &BaseFacts) -> Result<Money> {
        let base = match self {
            Self::Gross => facts.total,
            Self::Net | Self::Mixed => {
                facts.total.minus(facts.tax.ok_or_else(|| missing("tax", self))?)?
            }
            Self::Lines => return facts.lines.ok_or_else(|| missing("lines", self)),
        };
        facts.freight.map_or(Ok(base), |freight| base.minus(freight))
    }
}

#[cold]
fn missing(field: &str, base: DiscountBase) -> Error {
    Error::new(
        ErrorKind::MissingScheduleFact,
        format!("a discount on `{base}` needs the amount of the document's {field}"),
    )
    .with_field(field)
    .with_expected("an amount in the document's currency")
}

/// What a discount is worked out from.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Discountable {
    /// What is owed without a discount, with the document's sign.
    pub amount: Money,
    /// What a percentage is taken of (see [`DiscountBase::amount`]), of the same sign.
    pub base: Money,
    /// The smallest step cash is paid in, if the discounted amount is to be rounded to it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub cash_step: Option<CashStep>,
    /// How the result is rounded, once (E9). Commercial is half-up.
    pub rounding: RoundingMode,
}

/// A discount and what is left to pay; the two sum to the amount.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Discounted {
    /// What may be kept back.
    pub discount: Money,
    /// What settles the amount.
    pub pay: Money,
}

/// The discount on an amount, forward from the document and rounded once (E2, E4, E9).
///
/// Never more than the amount itself. With a cash step, what is left to pay is rounded to the
/// step, from the unrounded figure, and the discount is the difference.
///
/// # Errors
///
/// [`CurrencyMismatch`](ErrorKind::CurrencyMismatch) when a fixed discount, the base and the
/// amount are of two currencies, [`InvalidCashStep`](ErrorKind::InvalidCashStep) for a step finer
/// than the currency, [`MoneyOverflow`](ErrorKind::MoneyOverflow) out of range.
///
/// # Example
///
/// ```
/// use duly::discount::{self, DiscountOff, Discountable};
/// use duly::{CashStep, Currency, Money, RoundingMode};
///
/// let chf = Currency::parse("CHF")?;
/// let amount = Money::parse("99.95", chf)?;
/// let plain =
///     Discountable { amount, base: amount, cash_step: None, rounding: RoundingMode::HalfUp };
/// let two = DiscountOff::Percent("2%".parse()?);
/// // 97.951 exactly: 97.95 to the cent and to the step of 0.05; in steps of 0.10 it is 98.00.
/// assert_eq!(discount::of(two, plain)?.pay.to_string(), "97.95 CHF");
/// let step = CashStep::new(duly::parse_decimal("0.10")?)?;
/// let cash = discount::of(two, Discountable { cash_step: Some(step), ..plain })?;
/// assert_eq!(cash.pay.to_string(), "98.00 CHF");
/// assert_eq!(cash.discount.to_string(), "1.95 CHF");
/// # Ok::<(), duly::Error>(())
/// ```
pub fn of(off: DiscountOff, facts: Discountable) -> Result<Discounted> {
    facts.amount.same_currency(facts.base)?;
    let discount = match off {
        DiscountOff::Percent(rate) => match facts.cash_step {
            None => facts.base.times(rate, facts.rounding)?,
            Some(step) => return with_step(rate, step, facts),
        },
        DiscountOff::Fixed(money) => signed_as(money, facts.amount),
    };
    let discounted = Discounted { discount, pay: facts.amount.minus(discount)? };
    let stepped = match facts.cash_step {
        None => discounted,
        Some(step) => {
            let pay = discounted.pay.round_to_step(step, facts.rounding)?;
            Discounted { discount: facts.amount.minus(pay)?, pay }
        }
    };
    Ok(capped(stepped, facts.amount))
}

/// A percentage whose remainder is rounded to a cash step, in one rounding.
fn with_step(rate: Rate, step: CashStep, facts: Discountable) -> Result<Discounted> {
    // To the cent first would be a second rounding: 12.0491 in steps of 0.10 is 12.00, not 12.10.
    let overflow = || {
        Error::new(ErrorKind::MoneyOverflow, "the discount leaves the range of exact amounts")
            .with_field("amount")
            .with_expected("an amount of at most 28 digits")
    };
    let (amount, base, factor) = (facts.amount, facts.base, rate.as_factor()?);
    // The step must be payable in the currency; asked once, of nothing.
    Money::zero(amount.currency()).round_to_step(step, facts.rounding)?;
    let product = base.amount().normalize().checked_mul(factor.normalize());
    let exact = product.and_then(|off| amount.amount().checked_sub(off)).ok_or_else(overflow)?;
    let steps = exact.checked_div(step.step()).ok_or_else(overflow)?;
    let pay = facts.rounding.round(steps, 0).checked_mul(step.step()).ok_or_else(overflow)?;
    let pay = Money::new(pay, amount.currency())?;
    Ok(capped(Discounted { discount: amount.minus(pay)?, pay }, amount))
}

/// At least nothing and at most the amount.
fn capped(discounted: Discounted, amount: Money) -> Discounted {
    let zero = Money::zero(amount.currency());
    let found = discounted.discount;
    if amount.is_zero() || (!found.is_zero() && found.is_negative() != amount.is_negative()) {
        return Discounted { discount: zero, pay: amount };
    }
    if found.amount().abs() > amount.amount().abs() {
        return Discounted { discount: amount, pay: zero };
    }
    discounted
}

/// An unsigned amount with the sign of another.
pub(crate) fn signed_as(money: Money, like: Money) -> Money {
    if like.is_negative() { money.negated() } else { money }
}

/// What a mixed invoice is made from: two rates that must not be confused.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct MixedTax {
    /// The amount without tax and before discount.
    pub net: Money,
    /// The highest discount offered.
    pub discount: Rate,
    /// The rate of tax.
    pub tax: Rate,
}

/// The tax a mixed invoice bills: on the net less the discount, whether it is taken or not (E2).
///
/// The discounted net is rounded to the currency, then the tax on it, each by `rounding`.
///
/// # Errors
///
/// [`MoneyOverflow`](ErrorKind::MoneyOverflow) out of range.
///
/// # Example
///
/// ```
/// use duly::{Currency, Money, RoundingMode, discount::{MixedTax, mixed_tax}};
///
/// let net = Money::parse("1000.00", Currency::parse("EUR")?)?;
/// let facts = MixedTax { net, discount: "2%".parse()?, tax: "21%".parse()? };
/// let tax = mixed_tax(facts, RoundingMode::HalfUp)?;
/// assert_eq!(tax.to_string(), "205.80 EUR");
/// assert_eq!(net.plus(tax)?.to_string(), "1205.80 EUR");
/// # Ok::<(), duly::Error>(())
/// ```
pub fn mixed_tax(facts: MixedTax, rounding: RoundingMode) -> Result<Money> {
    let discount = facts.net.times(facts.discount, rounding)?;
    facts.net.minus(discount)?.times(facts.tax, rounding)
}

/// The best offer still open on a day: one whose last day is that day or later (E1).
///
/// Of two that keep back the same, the earlier. None when every offer has lapsed.
///
/// ```
/// use duly::{Currency, Date, DiscountOffer, Installment, Money, discount};
///
/// let date = |text: &str| text.parse::<Date>();
/// let money = |text: &str| Money::parse(text, Currency::parse("EUR")?);
/// // 3/10 2/20 net 60 on 1,000.00 of 2026-01-15.
/// let (d10, d20, due) = (date("2026-01-25")?, date("2026-02-04")?, date("2026-03-16")?);
/// let three = DiscountOffer { until: d10, discount: money("30.00")?, pay: money("970.00")? };
/// let two = DiscountOffer { until: d20, discount: money("20.00")?, pay: money("980.00")? };
/// let (amount, offers) = (money("1000.00")?, vec![three, two]);
/// let installment = Installment { due, nominal_due: due, amount, offers };
/// assert_eq!(discount::best_offer(&installment, d10), Some(three));
/// assert_eq!(discount::best_offer(&installment, date("2026-01-26")?), Some(two));
/// assert_eq!(discount::best_offer(&installment, date("2026-02-05")?), None);
/// # Ok::<(), duly::Error>(())
/// ```
pub fn best_offer(installment: &Installment, on: Date) -> Option<DiscountOffer> {
    best_of(&installment.offers, on)
}

/// The same of offers that stand elsewhere, such as in an open item.
pub(crate) fn best_of(offers: &[DiscountOffer], on: Date) -> Option<DiscountOffer> {
    let keeps = |offer: &DiscountOffer| offer.discount.amount().abs();
    let open = offers.iter().filter(|offer| offer.until >= on);
    open.fold(None, |best, offer| match best {
        Some(kept) if keeps(&kept) >= keeps(offer) => Some(kept),
        _ => Some(*offer),
    })
}

/// What a payment within the discount window earns when it does not close the item (E5).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum PartialPolicy {
    /// Nothing: the discount is earned only by the payment that closes.
    None,
    /// Its share of the discount still possible. The default (F9).
    #[default]
    Proportional,
    /// Its share, but only the first payment within the window; later ones earn nothing unless
    /// they close.
    FirstOnly,
}

impl fmt::Display for PartialPolicy {
    /// `none`, `proportional`, `first_only`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::None => "none",
            Self::Proportional => "proportional",
            Self::FirstOnly => "first_only",
        })
    }
}

/// A payment within the window of a discount: all amounts of one currency and one sign.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Early {
    /// R: what is open before the payment.
    pub residual: Money,
    /// d: the discount still possible on it, from the frozen schedule, less what was taken.
    pub discount: Money,
    /// P: what is paid.
    pub payment: Money,
    /// Whether it is the first payment within the window.
    pub first: bool,
}

/// What a payment settles: payment − excess + discount.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Settlement {
    /// What comes off the residual.
    pub settles: Money,
    /// The discount in it.
    pub discount: Money,
    /// What of the payment is left over and stays unapplied.
    pub excess: Money,
}

/// What a payment made in time settles, with the discount it earns (E4, E5).
///
/// A payment of R or more settles R without a discount (E8); one of R − d or more settles R with
/// all of d, computed forward from the document, and the excess stays unapplied; a smaller one
/// earns by the policy, proportionally P × d / (R − d), rounded half-up once and never above d.
/// Tolerances, grace days and the choices of A5 are not judged here but by cash application.
///
/// # Errors
///
/// [`CurrencyMismatch`](ErrorKind::CurrencyMismatch) between currencies,
/// [`InvalidTerms`](ErrorKind::InvalidTerms) when the three differ in sign or the discount exceeds
/// the residual, [`MoneyOverflow`](ErrorKind::MoneyOverflow) out of range.
///
/// # Example
///
/// ```
/// use duly::{Currency, Money, discount::{self, Early, PartialPolicy}};
///
/// let eur = Currency::parse("EUR")?;
/// let money = |text| Money::parse(text, eur);
/// let settles = |residual, discount, payment| {
///     let facts = Early {
///         residual: money(residual)?,
///         discount: money(discount)?,
///         payment: money(payment)?,
///         first: true,
///     };
///     let settled = discount::settle(facts, PartialPolicy::Proportional)?;
///     Ok::<_, duly::Error>(settled.settles.to_string())
/// };
/// assert_eq!(settles("1000.00", "20.00", "500.00")?, "510.20 EUR");
/// assert_eq!(settles("1210.00", "20.00", "595.00")?, "605.00 EUR");
/// // Forward: 5 % of 9,810.70 is 490.54, so 9,320.16 closes the item to the cent.
/// assert_eq!(settles("9810.70", "490.54", "9320.16")?, "9810.70 EUR");
/// # Ok::<(), duly::Error>(())
/// ```
pub fn settle(facts: Early, policy: PartialPolicy) -> Result<Settlement> {
    let Early { residual, discount, payment, first } = facts;
    residual.same_currency(discount)?;
    residual.same_currency(payment)?;
    let size = |money: Money| money.amount().abs();
    let turned = |money: Money| !money.is_zero() && money.is_negative() != residual.is_negative();
    if turned(discount) || turned(payment) || size(discount) > size(residual) {
        return Err(Error::new(
            ErrorKind::InvalidTerms,
            format!(
                "payment `{payment}` and discount `{discount}` do not fit the open amount \
                 `{residual}`: one sign, and at most the open amount of discount, is expected"
            ),
        )
        .with_field("discount")
        .with_found(discount)
        .with_expected("the sign of the open amount and no more than it"));
    }
    let target = residual.minus(discount)?;
    let none = Money::zero(residual.currency());
    if size(payment) >= size(residual) {
        let excess = payment.minus(residual)?;
        return Ok(Settlement { settles: residual, discount: none, excess });
    }
    if size(payment) >= size(target) {
        return Ok(Settlement { settles: residual, discount, excess: payment.minus(target)? });
    }
    let earned = match policy {
        PartialPolicy::Proportional => proportion(payment, discount, target)?,
        PartialPolicy::FirstOnly if first => proportion(payment, discount, target)?,
        PartialPolicy::None | PartialPolicy::FirstOnly => none,
    };
    let earned = if size(earned) > size(discount) { discount } else { earned };
    Ok(Settlement { settles: payment.plus(earned)?, discount: earned, excess: none })
}

/// `amount × part ÷ whole`, rounded half-up once; all of one sign.
fn proportion(amount: Money, part: Money, whole: Money) -> Result<Money> {
    let exact = |amount: Money, part: Money, whole: Money| {
        let whole = whole.minor_units().unsigned_abs();
        let product =
            amount.minor_units().unsigned_abs().checked_mul(part.minor_units().unsigned_abs())?;
        let (share, rest) = (product.checked_div(whole)?, product.checked_rem(whole)?);
        let up = u128::from(rest.checked_mul(2)? >= whole);
        i128::try_from(share.checked_add(up)?).ok()
    };
    let units = exact(amount, part, whole).ok_or_else(|| {
        Error::new(ErrorKind::MoneyOverflow, format!("`{amount}` times `{part}` is out of range"))
            .with_field("payment")
            .with_found(amount)
            .with_expected("an amount of fewer digits")
    })?;
    Ok(signed_as(Money::from_minor(units, amount.currency())?, amount))
}

#[cfg(test)]
mod tests;
