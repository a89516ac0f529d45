//! One payment over several installments: which discounts it took (A5).
//!
//! Discounts in time are always offered; those within the grace days are looked for, the fewest
//! first. Two invoices of 1,000.00, one with 60.00 until 15 January, one with 30.00 until 17
//! January, five days of grace: 1,910.00 on the 16th is both less the late 60.00 and the 30.00 in
//! time.
//!
//! ```
//! use duly::discount::{EarlyPayment, EarlyPolicy, OpenInstallment, close_together};
//! use duly::{Currency, Date, DiscountOffer, Money};
//!
//! let eur = Currency::parse("EUR")?;
//! let money = |text| Money::parse(text, eur);
//! let item = |until: &str, discount, pay| -> duly::Result<OpenInstallment> {
//!     let offer =
//!         DiscountOffer { until: until.parse()?, discount: money(discount)?, pay: money(pay)? };
//!     let (due, residual) = ("2026-01-31".parse()?, money("1000")?);
//!     Ok(OpenInstallment { due, residual, offers: vec![offer], sliding: None })
//! };
//! let items = [item("2026-01-15", "60", "940")?, item("2026-01-17", "30", "970")?];
//! let policy = EarlyPolicy { grace_days: 5, ..EarlyPolicy::default() };
//!
//! let paid = EarlyPayment::new(money("1910")?, "2026-01-16".parse()?);
//! let done = close_together(&items, paid, &policy)?;
//! let late: Vec<bool> = done.closings.iter().map(|one| one.needs_acceptance).collect();
//! assert_eq!(late, [true, false]);
//! # Ok::<(), duly::Error>(())
//! ```

use crate::{
    error::{Error, ErrorKind, Result},
    terms::discount::{
        Closing, ClosingReason, EarlyPayment, EarlyPolicy, FullPayer, LateDiscount,
        OpenInstallment, closing::Offers,
    },
    value::Money,
};

/// How many sets of late discounts are tried.
const MOST_SETS: u32 = 65_536;

/// What one payment over several installments does.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct LumpSum {
    /// Why. [`Partial`](ClosingReason::Partial): it does not close them all, and which of them it
    /// settles is not for this to say.
    pub reason: ClosingReason,
    /// What it does to each installment, in their order; of a partial payment none.
    pub closings: Vec<Closing>,
    /// What of it is left.
    pub unapplied: Money,
    /// Whether there were more sets of late discounts than are tried: then one of those may have
    /// been meant.
    pub gave_up: bool,
}

/// What one payment does that is meant to settle several installments at once (A5).
///
/// The target is what is open of all less their discounts, and tolerated is what is of each,
/// together. Of the late discounts the set of fewest is taken that the payment hits, none before
/// one, then the one that writes off least, then the first in the order given; more than all of it
/// is over-paid.
///
/// # Errors
///
/// As [`close`](super::close); all must have one sign.
pub fn close_together(
    installments: &[OpenInstallment],
    payment: EarlyPayment,
    policy: &EarlyPolicy,
) -> Result<LumpSum> {
    let zero = Money::zero(payment.amount.currency());
    let mut items = Vec::with_capacity(installments.len());
    for installment in installments {
        installment.validate()?;
        let residual = installment.residual;
        residual.same_currency(payment.amount)?;
        let turned = !residual.is_zero() && residual.is_negative() != payment.amount.is_negative();
        if turned && !payment.amount.is_zero() {
            let expected = "the sign of the payment";
            let found = residual;
            return Err(Error::expected_in(ErrorKind::InvalidTerms, "residual", found, expected));
        }
        let offers = Offers::on(installment, payment.date, policy.grace_days)?;
        items.push(Item {
            open: residual.abs(),
            in_time: offers.in_time.unwrap_or(zero),
            late: offers.late,
            over: policy.tolerance.over.allowed(residual)?,
            under: policy.tolerance.under.allowed(residual)?,
        });
    }
    let lump = Lump::of(&items, payment.amount.abs(), zero)?.judged(policy)?;
    Ok(if payment.amount.is_negative() { lump.negated() } else { lump })
}

impl LumpSum {
    fn negated(self) -> Self {
        Self {
            closings: self.closings.into_iter().map(Closing::negated).collect(),
            unapplied: self.unapplied.negated(),
            ..self
        }
    }
}

/// What is open of an installment, all of it without sign.
struct Item {
    open: Money,
    in_time: Money,
    late: Option<Money>,
    over: Money,
    under: Money,
}

struct Lump<'a> {
    items: &'a [Item],
    paid: Money,
    zero: Money,
    open: Money,
    in_time: Money,
    over: Money,
    under: Money,
}

/// Which installments take their late discount.
type Set = Vec<usize>;

impl<'a> Lump<'a> {
    fn of(items: &'a [Item], paid: Money, zero: Money) -> Result<Self> {
        let currency = zero.currency();
        let sum = |of: fn(&Item) -> Money| Money::sum(items.iter().map(of), currency);
        Ok(Self {
            items,
            paid,
            zero,
            open: sum(|item| item.open)?,
            in_time: sum(|item| item.in_time)?,
            over: sum(|item| item.over)?,
            under: sum(|item| item.under)?,
        })
    }

    fn judged(&self, policy: &EarlyPolicy) -> Result<LumpSum> {
        let target = self.open.minus(self.in_time)?;
        let (full, earned) = (self.off(self.open)?, self.off(target)?);
        let takes = policy.full_payer != FullPayer::NoDiscount && !self.in_time.is_zero();
        let size = |off: Money| off.amount().abs();
        if self.near(earned) && !(self.near(full) && size(full) <= size(earned)) {
            let reason =
                if self.in_time.is_zero() { ClosingReason::Full } else { ClosingReason::InTime };
            return self.closed(reason, &[], policy);
        }
        if self.near(full) {
            return match takes {
                true => self.closed(ClosingReason::FullLessDiscount, &[], policy),
                false => self.closed(ClosingReason::Full, &[], policy),
            };
        }
        if full.is_positive() {
            return match takes {
                true => self.closed(ClosingReason::FullLessDiscount, &[], policy),
                false => self.closed(ClosingReason::OverPaid, &[], policy),
            };
        }
        if earned.is_positive() && !self.in_time.is_zero() {
            return self.closed(ClosingReason::InTimeOver, &[], policy);
        }
        let (found, gave_up) = self.late(target)?;
        let lump = match found {
            Some(set) => self.closed(ClosingReason::Late, &set, policy)?,
            None => LumpSum {
                reason: ClosingReason::Partial,
                closings: Vec::new(),
                unapplied: self.paid,
                gave_up: false,
            },
        };
        Ok(LumpSum { gave_up, ..lump })
    }

    /// How far the payment is from an amount; above zero: it is more.
    fn off(&self, target: Money) -> Result<Money> {
        self.paid.minus(target)
    }

    fn near(&self, off: Money) -> bool {
        let limit = if off.is_negative() { self.under } else { self.over };
        off.amount().abs() <= limit.amount()
    }

    /// The late discounts that the payment took, and whether there were too many sets to try.
    fn late(&self, target: Money) -> Result<(Option<Set>, bool)> {
        let mut more = Vec::new();
        for (place, item) in self.items.iter().enumerate() {
            if let Some(late) = item.late {
                more.push((place, late.minus(item.in_time)?));
            }
        }
        let mut tries = Tries { left: MOST_SETS, best: None };
        for count in 1..=more.len() {
            tries.sets(self, &more, count, target, &mut Vec::new())?;
            if tries.best.is_some() || tries.left == 0 {
                break;
            }
        }
        let gave_up = tries.left == 0;
        // A set found is one of fewest; but whether it writes off least is not known then.
        Ok((tries.best.map(|(_, set)| set), gave_up))
    }

    /// All close: each with its discount in time, or its late one where it is in the set, and with
    /// its share of what is tolerated, the first ones first.
    fn closed(
        &self,
        reason: ClosingReason,
        late: &[usize],
        policy: &EarlyPolicy,
    ) -> Result<LumpSum> {
        let whole = matches!(reason, ClosingReason::Full | ClosingReason::OverPaid);
        let mut discounts = Vec::with_capacity(self.items.len());
        for (place, item) in self.items.iter().enumerate() {
            let is_late = late.contains(&place);
            discounts.push(match item.late.filter(|_| is_late) {
                Some(discount) => discount,
                None if whole => self.zero,
                None => item.in_time,
            });
        }
        let taken = Money::sum(discounts.iter().copied(), self.zero.currency())?;
        let off = self.off(self.open.minus(taken)?)?;
        let (mut left, unapplied) =
            if self.near(off) { (off, self.zero) } else { (self.zero, off) };
        let mut closings = Vec::with_capacity(self.items.len());
        for (place, (item, discount)) in self.items.iter().zip(discounts).enumerate() {
            // What is missing is let go, what is too much kept: each within its own limit.
            let limit = if left.is_negative() { item.under } else { item.over };
            let part = if left.amount().abs() > limit.amount() { limit } else { left.abs() };
            let part = if left.is_negative() { part } else { part.negated() };
            left = left.plus(part)?;
            let is_late = late.contains(&place);
            closings.push(Closing {
                reason: match (reason, is_late) {
                    (ClosingReason::Late, false) if item.in_time.is_zero() => ClosingReason::Full,
                    (ClosingReason::Late, false) => ClosingReason::InTime,
                    (reason, _) => reason,
                },
                applied: item.open.minus(discount)?.minus(part)?,
                discount,
                tolerance: part,
                unapplied: self.zero,
                open: self.zero,
                needs_acceptance: is_late && policy.late == LateDiscount::Ask,
            });
        }
        Ok(LumpSum { reason, closings, unapplied, gave_up: false })
    }
}

/// A search that counts.
struct Tries {
    left: u32,
    /// What it would miss, and the set.
    best: Option<(Money, Set)>,
}

impl Tries {
    /// All sets of so many more, in the order given.
    fn sets(
        &mut self,
        lump: &Lump<'_>,
        more: &[(usize, Money)],
        count: usize,
        target: Money,
        set: &mut Set,
    ) -> Result<()> {
        if self.left == 0 {
            return Ok(());
        }
        let Some(fewer) = count.checked_sub(1) else {
            self.left = self.left.saturating_sub(1);
            let off = lump.off(target)?;
            let better =
                self.best.as_ref().is_none_or(|(best, _)| off.amount().abs() < best.amount().abs());
            if lump.near(off) && better {
                self.best = Some((off, set.clone()));
            }
            return Ok(());
        };
        for (at, (place, less)) in more.iter().enumerate() {
            let rest = more.get(at.saturating_add(1)..).unwrap_or_default();
            if rest.len() < fewer {
                break;
            }
            set.push(*place);
            self.sets(lump, rest, fewer, target.minus(*less)?, set)?;
            set.pop();
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::terms::discount::{
        close,
        closing_tests::{cents, day, eur, five, open},
    };

    /// Two invoices of 1,000: 60 to 15 January, 30 to 17 January.
    fn pair() -> [OpenInstallment; 2] {
        [open("1000.00", &[("2026-01-15", "60.00")]), open("1000.00", &[("2026-01-17", "30.00")])]
    }

    /// What is taken of each, a star where somebody must accept it; none of a partial payment.
    fn told(paid: &str, on: &str) -> Option<Vec<String>> {
        let done = close_together(&pair(), EarlyPayment::new(eur(paid), day(on)), &five()).unwrap();
        if done.reason == ClosingReason::Partial {
            return None;
        }
        let one = |one: &Closing| {
            let star = if one.needs_acceptance { "*" } else { "" };
            format!("{}{star}", one.discount.amount().normalize())
        };
        Some(done.closings.iter().map(one).collect())
    }

    #[test]
    fn a5_the_thirty_lump_sums() {
        // The day, the centre and the discounts: each centre with 10 more and 10 less.
        let centres: [(&str, i64, [&str; 2]); 10] = [
            ("2026-01-15", 1910, ["60", "30"]),
            ("2026-01-17", 1970, ["0", "30"]),
            ("2026-01-17", 1910, ["60*", "30"]),
            ("2026-01-20", 2000, ["0", "0"]),
            ("2026-01-20", 1970, ["0", "30*"]),
            ("2026-01-20", 1940, ["60*", "0"]),
            ("2026-01-20", 1910, ["60*", "30*"]),
            ("2026-01-22", 2000, ["0", "0"]),
            ("2026-01-22", 1970, ["0", "30*"]),
            ("2026-01-23", 2000, ["0", "0"]),
        ];
        for (on, centre, expected) in centres {
            for off in [-10, 0, 10] {
                let paid = (centre + off).to_string();
                let expected = expected.map(str::to_owned).to_vec();
                assert_eq!(told(&paid, on), Some(expected), "{paid} on {on}");
            }
        }
    }

    #[test]
    fn a5_beyond_ten_of_each_centre_nothing_closes_or_something_is_left() {
        for (paid, on) in [
            ("1899.99", "2026-01-15"),
            ("1899.99", "2026-01-17"),
            ("1959.99", "2026-01-17"),
            ("1929.99", "2026-01-20"),
            ("1989.99", "2026-01-20"),
            ("1959.99", "2026-01-22"),
            ("1989.99", "2026-01-23"),
            ("1970.00", "2026-01-23"),
        ] {
            assert_eq!(told(paid, on), None, "{paid} on {on}");
        }
        let over = |paid: &str, on: &str| {
            let paid = EarlyPayment::new(eur(paid), day(on));
            let done = close_together(&pair(), paid, &five()).unwrap();
            (done.reason, done.unapplied)
        };
        use ClosingReason::*;
        assert_eq!(over("1920.01", "2026-01-15"), (InTimeOver, eur("10.01")));
        assert_eq!(over("1989.99", "2026-01-15"), (InTimeOver, eur("79.99")));
        assert_eq!(over("1990.00", "2026-01-15"), (Full, eur("0.00")));
        assert_eq!(over("2010.01", "2026-01-15"), (OverPaid, eur("10.01")));
        assert_eq!(over("2010.01", "2026-01-23"), (OverPaid, eur("10.01")));
    }

    #[test]
    fn a5_a_full_payer_by_the_same_switch() {
        let policy = EarlyPolicy { full_payer: FullPayer::TakeInTime, ..five() };
        let paid = EarlyPayment::new(eur("2000"), day("2026-01-15"));
        let done = close_together(&pair(), paid, &policy).unwrap();
        assert_eq!((done.reason, done.unapplied), (ClosingReason::FullLessDiscount, eur("90.00")));
    }

    #[test]
    fn a5_the_fewest_late_ones_and_giving_up_is_said() {
        // 30 alone, or 10 and 20: the one.
        let items: Vec<OpenInstallment> = ["10", "20", "30"]
            .iter()
            .map(|discount| open("100.00", &[("2026-01-15", discount)]))
            .collect();
        let paid = EarlyPayment::new(eur("270"), day("2026-01-16"));
        let policy = EarlyPolicy { grace_days: 5, ..EarlyPolicy::default() };
        let done = close_together(&items, paid, &policy).unwrap();
        let late: Vec<bool> = done.closings.iter().map(|one| one.needs_acceptance).collect();
        assert_eq!((late, done.gave_up), (vec![false, false, true], false));

        let many: Vec<OpenInstallment> =
            (1..=40).map(|n| open("100.00", &[("2026-01-15", &format!("0.{n:02}"))])).collect();
        let paid = EarlyPayment::new(eur("3000.01"), day("2026-01-16"));
        let done = close_together(&many, paid, &policy).unwrap();
        assert_eq!((done.reason, done.gave_up), (ClosingReason::Partial, true));
    }

    proptest! {
        #[test]
        fn a5_one_alone_is_as_one_alone(
            units in 1_500_i64..9_000, share in 0_i64..60, paid in 0_i64..10_000, on in 1_i32..25,
        ) {
            let residual = cents(units);
            let discount = cents(units * share / 100);
            // Where two windows of one overlap the nearer wins; of several the fewest late ones.
            prop_assume!(discount.is_zero() || discount.compare(eur("10.00"))?.is_gt());
            let pay = residual.minus(discount)?;
            let offer = crate::terms::DiscountOffer { until: day("2026-01-10"), discount, pay };
            let (due, offers) = (day("2026-01-31"), vec![offer]);
            let item = OpenInstallment { due, residual, offers, sliding: None };
            let date = day("2026-01-01").plus_days(on)?;
            let policy = five();
            let payment = EarlyPayment::new(cents(paid), date);
            let alone = close(&item, payment, &policy)?;
            let lump = close_together(std::slice::from_ref(&item), payment, &policy)?;
            match lump.closings.as_slice() {
                [one] => {
                    prop_assert!(alone.closes(), "{alone:?} {one:?}");
                    prop_assert_eq!(one.discount, alone.discount);
                    prop_assert_eq!(one.tolerance, alone.tolerance);
                    prop_assert_eq!(lump.unapplied, alone.unapplied);
                }
                _ => prop_assert!(!alone.closes()),
            }
        }

        #[test]
        fn a5_all_that_is_paid_is_applied_or_left(
            all in prop::collection::vec((1_i64..3_000, 0_i64..60, 0_i32..20), 1..5),
            paid in 0_i64..9_000,
            on in 0_i32..25,
        ) {
            let items: Vec<OpenInstallment> = all.iter().map(|(units, share, until)| {
                let (residual, discount) = (cents(*units), cents(units * share / 100));
                let pay = residual.minus(discount).unwrap();
                let until = day("2026-01-01").plus_days(*until).unwrap();
                let offers = vec![crate::terms::DiscountOffer { until, discount, pay }];
                OpenInstallment { due: day("2026-01-31"), residual, offers, sliding: None }
            }).collect();
            let payment = EarlyPayment::new(cents(paid), day("2026-01-01").plus_days(on)?);
            let lump = close_together(&items, payment, &five())?;
            let applied = lump.closings.iter().map(|one| one.applied);
            let applied = Money::sum(applied, cents(0).currency())?;
            prop_assert_eq!(applied.plus(lump.unapplied)?, payment.amount);
            for (item, one) in items.iter().zip(&lump.closings) {
                let parts = [one.applied, one.discount, one.tolerance];
                prop_assert_eq!(Money::sum(parts, cents(0).currency())?, item.residual);
                prop_assert!(one.tolerance.amount().abs() <= eur("5.00").amount());
            }
        }
    }
}
