//! What one payment does to what is open of an installment: discount, grace, tolerance, and what
//! stays open or unapplied (A5, E1, E4, E7, E8).
//!
//! 1,000.00 open, 20.00 discount until 10 January, five days of grace, 5.00 tolerated:
//!
//! | paid | until 10 January | 11 to 15 January | later |
//! |---|---|---|---|
//! | 1,005, 1,000, 995 | closes, no discount | closes, no discount | closes, no discount |
//! | 990 | closes, discount 20, 10 unapplied | 10 stays open | 10 stays open |
//! | 985, 980, 975 | closes, discount 20 | closes, once the late discount is accepted | stays open |
//! | 970 | in part, with its share of the discount | stays open | stays open |
//!
//! What is tolerated is written off, or kept where more was paid. In every case payment −
//! unapplied + discount + tolerance + open is what was open before.
//!
//! ```
//! use duly::discount::{ClosingReason, EarlyPayment, EarlyPolicy, OpenInstallment, close};
//! use duly::{Currency, Date, DiscountOffer, Money, Tolerance, ToleranceLimit};
//!
//! let eur = Currency::parse("EUR")?;
//! let money = |text| Money::parse(text, eur);
//! let until: Date = "2026-01-10".parse()?;
//! let offers = vec![DiscountOffer { until, discount: money("20")?, pay: money("980")? }];
//! let (due, residual) = ("2026-01-31".parse()?, money("1000")?);
//! let open = OpenInstallment { due, residual, offers, sliding: None };
//! let five = Tolerance::both(ToleranceLimit::amount(money("5")?));
//! let policy = EarlyPolicy { grace_days: 5, tolerance: five, ..EarlyPolicy::default() };
//!
//! let paid = |amount, date: &str| -> duly::Result<_> {
//!     close(&open, EarlyPayment::new(money(amount)?, date.parse()?), &policy)
//! };
//! let in_time = paid("990", "2026-01-10")?;
//! assert_eq!(in_time.reason, ClosingReason::InTimeOver);
//! assert_eq!((in_time.discount, in_time.unapplied), (money("20")?, money("10")?));
//! let late = paid("980", "2026-01-15")?;
//! assert_eq!((late.reason, late.needs_acceptance), (ClosingReason::Late, true));
//! assert_eq!(paid("980", "2026-01-16")?.open, money("20")?);
//! # Ok::<(), duly::Error>(())
//! ```

use crate::{
    error::{Error, ErrorKind, Result},
    terms::{
        discount::{Early, OpenInstallment, PartialPolicy, best_of, settle},
        schedule::DiscountOffer,
    },
    time::Date,
    value::{Money, Tolerance},
};

/// What becomes of a payment of all that is open where a discount could be had (E8).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum FullPayer {
    /// It closes without a discount: who pays in full asks for none. The default (F9: variant B).
    #[default]
    NoDiscount,
    /// In time it takes the discount, and the rest stays unapplied.
    TakeInTime,
    /// The same, also within the grace days (variant A).
    TakeInGrace,
}

/// Who lets a discount pass that is taken within the grace days (E7).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum LateDiscount {
    /// Somebody has to accept it; it is proposed. The default (F9).
    #[default]
    Ask,
    /// It passes by itself.
    Auto,
}

/// What becomes of a payment that is short by the discount after the grace days (E7).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum UnearnedDiscount {
    /// What is missing stays open, as a deduction with the reason `unearned_discount`. The default
    /// (F9).
    #[default]
    Deduction,
    /// What is missing stays open and is charged back.
    Chargeback,
    /// It closes once somebody has allowed the discount.
    AllowWithApproval,
}

/// How a payment is judged where a discount is offered (A5, E5, E7, E8).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, default))]
pub struct EarlyPolicy {
    /// What a payment in time earns that does not close.
    pub partial: PartialPolicy,
    /// What a full payer gets.
    pub full_payer: FullPayer,
    /// How many days after an offer's last day a discount may still be let pass.
    pub grace_days: u16,
    /// Who lets it pass.
    pub late: LateDiscount,
    /// What becomes of a discount taken after the grace days.
    pub unearned: UnearnedDiscount,
    /// How far a payment may miss an amount (A4), of what is open.
    pub tolerance: Tolerance,
}

/// A payment, or what is left of one.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct EarlyPayment {
    /// How much, with the sign of what is open.
    pub amount: Money,
    /// The day it was credited (E1): its value date, not the clerk's day.
    pub date: Date,
    /// Whether it is the first within the window
    /// ([`FirstOnly`](PartialPolicy::FirstOnly)).
    pub first: bool,
}

impl EarlyPayment {
    /// A first payment.
    pub fn new(amount: Money, date: Date) -> Self {
        Self { amount, date, first: true }
    }
}

/// Why a payment does what it does.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ClosingReason {
    /// In time, and the amount less the discount, within the tolerance.
    InTime,
    /// In time, and more than that but less than all: the excess stays unapplied (E4).
    InTimeOver,
    /// All that is open, within the tolerance: no discount.
    Full,
    /// All that is open, of which the discount stays unapplied: [`FullPayer`].
    FullLessDiscount,
    /// Within the grace days, and the amount less the discount.
    Late,
    /// After the grace days, and short by just the discount: [`UnearnedDiscount`].
    Unearned,
    /// More than all that is open: no discount, the excess stays unapplied.
    OverPaid,
    /// Less than would close it.
    Partial,
}

/// What a payment does: payment − unapplied + discount + tolerance + open is what was open before.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Closing {
    /// Why.
    pub reason: ClosingReason,
    /// What of the payment goes to the installment.
    pub applied: Money,
    /// The discount taken.
    pub discount: Money,
    /// What is let go, or below zero what is kept, as too little to matter (A4).
    pub tolerance: Money,
    /// What of the payment is left.
    pub unapplied: Money,
    /// What stays open.
    pub open: Money,
    /// Whether the discount holds only once somebody accepts it.
    pub needs_acceptance: bool,
}

impl Closing {
    /// Whether nothing stays open.
    pub fn closes(&self) -> bool {
        self.open.is_zero()
    }

    pub(super) fn negated(self) -> Self {
        Self {
            applied: self.applied.negated(),
            discount: self.discount.negated(),
            tolerance: self.tolerance.negated(),
            unapplied: self.unapplied.negated(),
            open: self.open.negated(),
            ..self
        }
    }
}

/// What a payment does to what is open of an installment (A5).
///
/// In time a payment is measured against the amount less the discount and against the whole; where
/// both would do, the exact one wins, then the one that writes off less, then the one without
/// discount. An offer that lapsed within the grace days is looked at last, and only in full.
///
/// # Errors
///
/// [`InvalidTerms`](ErrorKind::InvalidTerms) when the payment has another sign than what is open,
/// or an offer does not fit it; [`InvalidTolerance`](ErrorKind::InvalidTolerance) for limits that
/// cannot be; [`CurrencyMismatch`](ErrorKind::CurrencyMismatch) between currencies.
pub fn close(
    installment: &OpenInstallment,
    payment: EarlyPayment,
    policy: &EarlyPolicy,
) -> Result<Closing> {
    installment.validate()?;
    let (residual, amount) = (installment.residual, payment.amount);
    residual.same_currency(amount)?;
    if !amount.is_zero() && !residual.is_zero() && amount.is_negative() != residual.is_negative() {
        let expected = "the sign of what is open";
        return Err(Error::expected_in(ErrorKind::InvalidTerms, "amount", amount, expected));
    }
    let offers = Offers::on(installment, payment.date, policy.grace_days)?;
    let turned = residual.is_negative() || amount.is_negative();
    let facts = Facts {
        open: residual.abs(),
        paid: amount.abs(),
        first: payment.first,
        over: policy.tolerance.over.allowed(residual)?,
        under: policy.tolerance.under.allowed(residual)?,
    };
    let closing = facts.judged(offers, policy)?;
    Ok(if turned { closing.negated() } else { closing })
}

/// The discounts that a day could have, without sign.
#[derive(Clone, Copy, Debug)]
pub(super) struct Offers {
    /// In time.
    pub(super) in_time: Option<Money>,
    /// Lapsed within the grace days, and more than one in time.
    pub(super) late: Option<Money>,
    /// Lapsed before.
    lapsed: Option<Money>,
}

impl Offers {
    pub(super) fn on(installment: &OpenInstallment, day: Date, grace: u16) -> Result<Self> {
        let in_time = installment.best_on(day)?.map(|offer| offer.discount.abs());
        let ends = |offer: &DiscountOffer| offer.until.plus_days(i32::from(grace));
        let more = |offer: &DiscountOffer| {
            in_time.is_none_or(|least| offer.discount.amount().abs() > least.amount())
        };
        let of = |offers: Vec<DiscountOffer>| {
            best_of(&offers, Date::MIN).map(|offer| offer.discount.abs())
        };
        let past = installment.offers.iter().filter(|offer| offer.until < day && more(offer));
        // A grace beyond the last of all days ends there.
        let (late, lapsed): (Vec<DiscountOffer>, Vec<DiscountOffer>) =
            past.partition(|offer| ends(offer).map_or(true, |end| end >= day));
        Ok(Self { in_time, late: of(late), lapsed: of(lapsed) })
    }
}

/// What is judged, all of it without sign.
struct Facts {
    open: Money,
    paid: Money,
    first: bool,
    over: Money,
    under: Money,
}

impl Facts {
    fn judged(&self, offers: Offers, policy: &EarlyPolicy) -> Result<Closing> {
        let late = policy.late == LateDiscount::Ask;
        if let Some(discount) = offers.in_time {
            if let Some(closing) = self.in_time(discount, policy)? {
                return Ok(closing);
            }
            if let Some(more) = offers.late.filter(|more| self.is_near_less(*more)) {
                return self.less(ClosingReason::Late, more, late);
            }
            return self.partly(discount, policy);
        }
        let full = self.is_near(self.open)?;
        if let Some(discount) = offers.late {
            let hit = self.is_near_less(discount);
            if hit && !(full && self.full_is_nearer(discount)?) {
                return self.less(ClosingReason::Late, discount, late);
            }
            if full && policy.full_payer == FullPayer::TakeInGrace {
                return self.full_less(discount, late);
            }
        }
        if full {
            return self.closed(ClosingReason::Full, self.zero(), self.open.minus(self.paid)?);
        }
        if self.is_more(self.open)? {
            return self.over_paid();
        }
        if let Some(discount) = offers.lapsed.filter(|less| self.is_near_less(*less)) {
            if policy.unearned == UnearnedDiscount::AllowWithApproval {
                return self.less(ClosingReason::Unearned, discount, true);
            }
            return self.left_open(ClosingReason::Unearned);
        }
        self.left_open(ClosingReason::Partial)
    }

    /// What closes in time; none where it is less.
    fn in_time(&self, discount: Money, policy: &EarlyPolicy) -> Result<Option<Closing>> {
        let target = self.open.minus(discount)?;
        let takes = policy.full_payer != FullPayer::NoDiscount;
        let full = self.is_near(self.open)?;
        if self.is_near(target)? && !(full && self.full_is_nearer(discount)?) {
            return self.less(ClosingReason::InTime, discount, false).map(Some);
        }
        if full || self.is_more(self.open)? {
            return Ok(Some(match (takes, full) {
                (true, _) => self.full_less(discount, false)?,
                (false, true) => {
                    self.closed(ClosingReason::Full, self.zero(), self.open.minus(self.paid)?)?
                }
                (false, false) => self.over_paid()?,
            }));
        }
        if self.is_more(target)? {
            let closing = self.closed(ClosingReason::InTimeOver, discount, self.zero())?;
            return Ok(Some(closing));
        }
        Ok(None)
    }

    /// Whether the payment is within the tolerance of an amount.
    fn is_near(&self, target: Money) -> Result<bool> {
        let off = self.paid.minus(target)?;
        let limit = if off.is_negative() { self.under } else { self.over };
        Ok(off.amount().abs() <= limit.amount())
    }

    /// The same of what is open less a discount.
    fn is_near_less(&self, discount: Money) -> bool {
        let near = self.open.minus(discount).and_then(|target| self.is_near(target));
        near.unwrap_or(false)
    }

    fn is_more(&self, than: Money) -> Result<bool> {
        Ok(self.paid.compare(than)?.is_gt())
    }

    /// Of two amounts that would both do, whether it is the whole: exact first, then what is
    /// written off less, then no discount.
    fn full_is_nearer(&self, discount: Money) -> Result<bool> {
        let target = self.open.minus(discount)?;
        let (full, less) = (self.paid.minus(self.open)?, self.paid.minus(target)?);
        Ok(full.amount().abs() <= less.amount().abs())
    }

    /// It closes with a discount, and what is missed is tolerated.
    fn less(&self, reason: ClosingReason, discount: Money, accept: bool) -> Result<Closing> {
        let tolerance = self.open.minus(discount)?.minus(self.paid)?;
        let closing = self.closed(reason, discount, tolerance)?;
        Ok(Closing { needs_acceptance: accept, ..closing })
    }

    /// It closes with a discount that the payer did not ask for: what is over stays unapplied.
    fn full_less(&self, discount: Money, accept: bool) -> Result<Closing> {
        if !self.is_more(self.open.minus(discount)?)? {
            return self.less(ClosingReason::FullLessDiscount, discount, accept);
        }
        let closing = self.closed(ClosingReason::FullLessDiscount, discount, self.zero())?;
        Ok(Closing { needs_acceptance: accept, ..closing })
    }

    fn over_paid(&self) -> Result<Closing> {
        self.closed(ClosingReason::OverPaid, self.zero(), self.zero())
    }

    /// It closes: what neither discount nor tolerance takes is applied, the rest unapplied.
    fn closed(&self, reason: ClosingReason, discount: Money, tolerance: Money) -> Result<Closing> {
        let applied = self.open.minus(discount)?.minus(tolerance)?;
        let unapplied = self.paid.minus(applied)?;
        let (open, needs_acceptance) = (self.zero(), false);
        Ok(Closing { reason, applied, discount, tolerance, unapplied, open, needs_acceptance })
    }

    /// In time and less than closes: it earns its share by the policy (E5).
    fn partly(&self, discount: Money, policy: &EarlyPolicy) -> Result<Closing> {
        let (residual, payment, first) = (self.open, self.paid, self.first);
        let settled = settle(Early { residual, discount, payment, first }, policy.partial)?;
        Ok(Closing {
            reason: ClosingReason::Partial,
            applied: self.paid.minus(settled.excess)?,
            discount: settled.discount,
            tolerance: self.zero(),
            unapplied: settled.excess,
            open: self.open.minus(settled.settles)?,
            needs_acceptance: false,
        })
    }

    fn left_open(&self, reason: ClosingReason) -> Result<Closing> {
        let zero = self.zero();
        Ok(Closing {
            reason,
            applied: self.paid,
            discount: zero,
            tolerance: zero,
            unapplied: zero,
            open: self.open.minus(self.paid)?,
            needs_acceptance: false,
        })
    }

    fn zero(&self) -> Money {
        Money::zero(self.open.currency())
    }
}
