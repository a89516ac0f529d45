//! A5: the rows of the table, the switches, and what holds of every payment.

use proptest::prelude::*;

use super::{
    ClosingReason, EarlyPayment, EarlyPolicy, FullPayer, InstallmentProgress, LateDiscount,
    LinkedCredit, OpenInstallment, PartialPolicy, Slide, SlidingOffer, UnearnedDiscount, YearDays,
    close, still_open,
};
use crate::{
    error::{ErrorKind, Result},
    terms::DiscountOffer,
    time::Date,
    value::{Currency, Money, RoundingMode, Tolerance, ToleranceLimit},
};

pub(super) fn eur(text: &str) -> Money {
    Money::parse(text, Currency::parse("EUR").unwrap()).unwrap()
}

pub(super) fn cents(units: i64) -> Money {
    Money::from_minor(units.into(), Currency::parse("EUR").unwrap()).unwrap()
}

pub(super) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// An amount with offers `until discount`, due on 31 January.
pub(super) fn open(amount: &str, offers: &[(&str, &str)]) -> OpenInstallment {
    let residual = eur(amount);
    let offer = |(until, discount): &(&str, &str)| {
        let discount = eur(discount);
        DiscountOffer { until: day(until), discount, pay: residual.minus(discount).unwrap() }
    };
    let offers = offers.iter().map(offer).collect();
    OpenInstallment { due: day("2026-01-31"), residual, offers, sliding: None }
}

pub(super) fn five() -> EarlyPolicy {
    let tolerance = Tolerance::both(ToleranceLimit::amount(eur("5.00")));
    EarlyPolicy { grace_days: 5, tolerance, ..EarlyPolicy::default() }
}

/// `reason applied discount tolerance unapplied open[ ask]`, for 1,000 with 20 until 10 January.
fn told(paid: &str, on: &str, policy: &EarlyPolicy) -> String {
    let installment = open("1000.00", &[("2026-01-10", "20.00")]);
    let done = close(&installment, EarlyPayment::new(eur(paid), day(on)), policy).unwrap();
    let amounts = [done.applied, done.discount, done.tolerance, done.unapplied, done.open];
    let amounts: Vec<String> =
        amounts.iter().map(|amount| amount.amount().normalize().to_string()).collect();
    let ask = if done.needs_acceptance { " ask" } else { "" };
    format!("{:?} {}{ask}", done.reason, amounts.join(" "))
}

const IN_TIME: &str = "2026-01-10";
const GRACE: &str = "2026-01-15";
const AFTER: &str = "2026-01-16";

#[test]
fn a5_the_fifteen_rows() {
    // Payment, day, what it does: 1,000 with a discount of 20 and 5 tolerated, variant B.
    let rows = [
        ("1005", IN_TIME, "Full 1005 0 -5 0 0"),
        ("1000", IN_TIME, "Full 1000 0 0 0 0"),
        ("995", IN_TIME, "Full 995 0 5 0 0"),
        ("985", IN_TIME, "InTime 985 20 -5 0 0"),
        ("980", IN_TIME, "InTime 980 20 0 0 0"),
        ("975", IN_TIME, "InTime 975 20 5 0 0"),
        ("1005", GRACE, "Full 1005 0 -5 0 0"),
        ("1000", GRACE, "Full 1000 0 0 0 0"),
        ("995", GRACE, "Full 995 0 5 0 0"),
        ("985", GRACE, "Late 985 20 -5 0 0 ask"),
        ("980", GRACE, "Late 980 20 0 0 0 ask"),
        ("975", GRACE, "Late 975 20 5 0 0 ask"),
        ("1005", AFTER, "Full 1005 0 -5 0 0"),
        ("1000", AFTER, "Full 1000 0 0 0 0"),
        ("995", AFTER, "Full 995 0 5 0 0"),
    ];
    for (paid, on, expected) in rows {
        assert_eq!(told(paid, on, &five()), expected, "{paid} on {on}");
    }
    // After the grace days what is short by the discount stays open.
    for paid in ["985", "980", "975"] {
        let left = eur("1000").minus(eur(paid)).unwrap().amount().normalize();
        assert_eq!(told(paid, AFTER, &five()), format!("Unearned {paid} 0 0 0 {left}"));
    }
}

#[test]
fn a5_variant_a_leaves_the_discount_on_the_payment() {
    let in_grace = EarlyPolicy { full_payer: FullPayer::TakeInGrace, ..five() };
    for (paid, left) in [("1005", 25), ("1000", 20), ("995", 15)] {
        let expected = format!("FullLessDiscount 980 20 0 {left} 0 ask");
        assert_eq!(told(paid, GRACE, &in_grace), expected);
        let expected = format!("FullLessDiscount 980 20 0 {left} 0");
        assert_eq!(told(paid, IN_TIME, &in_grace), expected);
    }
    let in_time = EarlyPolicy { full_payer: FullPayer::TakeInTime, ..five() };
    assert_eq!(told("1000", IN_TIME, &in_time), "FullLessDiscount 980 20 0 20 0");
    assert_eq!(told("1000", GRACE, &in_time), "Full 1000 0 0 0 0");
    // More than all of it: a switch is a switch in time, and none in grace.
    assert_eq!(told("1010", IN_TIME, &in_time), "FullLessDiscount 980 20 0 30 0");
    assert_eq!(told("1010", GRACE, &in_grace), "OverPaid 1000 0 0 10 0");
}

#[test]
fn a5_between_the_windows_and_beyond_them() {
    let rows = [
        ("990", IN_TIME, "InTimeOver 980 20 0 10 0"),
        ("985.01", IN_TIME, "InTimeOver 980 20 0 5.01 0"),
        ("994.99", IN_TIME, "InTimeOver 980 20 0 14.99 0"),
        ("1005.01", IN_TIME, "OverPaid 1000 0 0 5.01 0"),
        ("974.99", IN_TIME, "Partial 974.99 19.9 0 0 5.11"),
        ("490", IN_TIME, "Partial 490 10 0 0 500"),
        ("990", GRACE, "Partial 990 0 0 0 10"),
        ("974.99", GRACE, "Partial 974.99 0 0 0 25.01"),
        ("1005.01", GRACE, "OverPaid 1000 0 0 5.01 0"),
        ("990", AFTER, "Partial 990 0 0 0 10"),
        ("0", AFTER, "Partial 0 0 0 0 1000"),
    ];
    for (paid, on, expected) in rows {
        assert_eq!(told(paid, on, &five()), expected, "{paid} on {on}");
    }
}

#[test]
fn a5_where_windows_overlap_exact_wins_then_less_written_off_then_no_discount() {
    // A discount of 6 and a tolerance of 5: 994 and 1,000 overlap from 995 to 999.
    let installment = open("1000.00", &[("2026-01-10", "6.00")]);
    for (paid, reason) in [
        ("994", ClosingReason::InTime),
        ("996", ClosingReason::InTime),
        ("997", ClosingReason::Full),
        ("998", ClosingReason::Full),
        ("1000", ClosingReason::Full),
    ] {
        let done = close(&installment, EarlyPayment::new(eur(paid), day(IN_TIME)), &five());
        assert_eq!(done.unwrap().reason, reason, "{paid}");
    }
    let late = close(&installment, EarlyPayment::new(eur("996"), day(GRACE)), &five()).unwrap();
    assert_eq!((late.reason, late.needs_acceptance), (ClosingReason::Late, true));
    let full = close(&installment, EarlyPayment::new(eur("997"), day(GRACE)), &five()).unwrap();
    assert_eq!(full.reason, ClosingReason::Full);
}

#[test]
fn e7_what_is_not_earned() {
    let auto = EarlyPolicy { late: LateDiscount::Auto, ..five() };
    assert_eq!(told("980", GRACE, &auto), "Late 980 20 0 0 0");
    let allow = EarlyPolicy { unearned: UnearnedDiscount::AllowWithApproval, ..five() };
    assert_eq!(told("980", AFTER, &allow), "Unearned 980 20 0 0 0 ask");
    let back = EarlyPolicy { unearned: UnearnedDiscount::Chargeback, ..five() };
    assert_eq!(told("980", AFTER, &back), "Unearned 980 0 0 0 20");
}

#[test]
fn e1_a_lapsed_tier_is_an_exception_also_where_another_is_open() {
    // 3/10 2/20, paid on day 13 with five days of grace: 2 %.
    let tiers = open("1000.00", &[("2026-01-10", "30.00"), ("2026-01-20", "20.00")]);
    let done = |paid: &str| {
        close(&tiers, EarlyPayment::new(eur(paid), day("2026-01-13")), &five()).unwrap()
    };
    assert_eq!((done("980").reason, done("980").discount), (ClosingReason::InTime, eur("20.00")));
    let late = done("970");
    assert_eq!((late.reason, late.discount), (ClosingReason::Late, eur("30.00")));
    assert!(late.needs_acceptance);
    assert_eq!(done("900").reason, ClosingReason::Partial);
}

#[test]
fn e5_what_a_part_earns() {
    let policy = |partial| EarlyPolicy { partial, ..EarlyPolicy::default() };
    assert_eq!(told("500", IN_TIME, &policy(PartialPolicy::None)), "Partial 500 0 0 0 500");
    let share = told("500", IN_TIME, &policy(PartialPolicy::Proportional));
    assert_eq!(share, "Partial 500 10.2 0 0 489.8");
}

#[test]
fn a_payment_of_the_other_sign_is_refused() {
    let installment = open("1000.00", &[]);
    let paid = EarlyPayment::new(eur("-1.00"), day(IN_TIME));
    let error = close(&installment, paid, &five()).unwrap_err();
    assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidTerms, Some("amount")));
}

fn policies() -> impl Strategy<Value = EarlyPolicy> {
    let limit = || {
        prop::option::of(0_i64..900)
            .prop_map(|units| ToleranceLimit { amount: units.map(cents), percent: None })
    };
    let full = prop::sample::select(vec![
        FullPayer::NoDiscount,
        FullPayer::TakeInTime,
        FullPayer::TakeInGrace,
    ]);
    let unearned = prop::sample::select(vec![
        UnearnedDiscount::Deduction,
        UnearnedDiscount::AllowWithApproval,
    ]);
    let partial = prop::sample::select(vec![
        PartialPolicy::None,
        PartialPolicy::Proportional,
        PartialPolicy::FirstOnly,
    ]);
    (limit(), limit(), full, unearned, partial, 0_u16..8).prop_map(
        |(over, under, full_payer, unearned, partial, grace_days)| EarlyPolicy {
            partial,
            full_payer,
            grace_days,
            late: LateDiscount::Ask,
            unearned,
            tolerance: Tolerance { over, under },
        },
    )
}

prop_compose! {
    fn installments()(
        units in 1_i64..20_000,
        parts in prop::collection::vec((0_i32..20, 0_i64..100), 0..3),
    ) -> OpenInstallment {
        let residual = cents(units);
        let offer = |(until, share): (i32, i64)| {
            let discount = cents(units * share / 100);
            let until = day("2026-01-05").plus_days(until).unwrap();
            DiscountOffer { until, discount, pay: residual.minus(discount).unwrap() }
        };
        let offers = parts.into_iter().map(offer).collect();
        OpenInstallment { due: day("2026-01-31"), residual, offers, sliding: None }
    }
}

fn turned(installment: &OpenInstallment) -> OpenInstallment {
    let offers = installment.offers.iter().map(|offer| DiscountOffer {
        until: offer.until,
        discount: offer.discount.negated(),
        pay: offer.pay.negated(),
    });
    OpenInstallment {
        residual: installment.residual.negated(),
        offers: offers.collect(),
        ..installment.clone()
    }
}

proptest! {
    #[test]
    fn a5_what_was_open_is_paid_discounted_tolerated_or_open_and_it_mirrors(
        installment in installments(), policy in policies(), paid in 0_i64..25_000, on in 0_i32..40,
    ) {
        let date = day("2026-01-01").plus_days(on).unwrap();
        let payment = EarlyPayment::new(cents(paid), date);
        let done = close(&installment, payment, &policy)?;
        let parts = [done.applied, done.discount, done.tolerance, done.open];
        prop_assert_eq!(Money::sum(parts, done.open.currency())?, installment.residual);
        prop_assert_eq!(done.applied.plus(done.unapplied)?, payment.amount);
        prop_assert!(!done.open.is_negative() && !done.unapplied.is_negative());
        prop_assert!(!done.discount.is_negative() && !done.applied.is_negative());
        let Tolerance { over, under } = policy.tolerance;
        let limit = if done.tolerance.is_negative() { over } else { under };
        let allowed = limit.allowed(installment.residual)?;
        prop_assert!(done.tolerance.amount().abs() <= allowed.amount());

        let payment = EarlyPayment { amount: payment.amount.negated(), ..payment };
        let mirrored = close(&turned(&installment), payment, &policy)?;
        prop_assert_eq!(mirrored.negated(), done);
    }
}

#[test]
fn amounts_are_exact_to_the_cent() -> Result<()> {
    // E4: forward from the document, never back from the payment.
    let bill = open("9810.70", &[("2026-01-10", "490.54")]);
    let done =
        close(&bill, EarlyPayment::new(eur("9320.16"), day(IN_TIME)), &EarlyPolicy::default())?;
    assert!(done.closes() && done.unapplied.is_zero());
    assert_eq!(done.discount, eur("490.54"));
    Ok(())
}

#[test]
fn e6_what_may_still_be_kept_back() -> Result<()> {
    let frozen = crate::terms::Installment {
        due: day("2026-02-14"),
        nominal_due: day("2026-02-14"),
        amount: eur("1000.00"),
        offers: open("1000.00", &[("2026-01-10", "20.00"), ("2026-01-20", "10.00")]).offers,
    };
    let left = |residual: &str, taken: &str, credits: &[(&str, Option<&str>)]| -> Result<Vec<_>> {
        let credits = credits
            .iter()
            .map(|(amount, own)| LinkedCredit { amount: eur(amount), discount: own.map(eur) });
        let (residual, taken, credits) = (eur(residual), eur(taken), credits.collect());
        let progress = InstallmentProgress { residual, taken, credits };
        let open = still_open(&frozen, &progress)?;
        Ok(open.offers.iter().map(|offer| (offer.discount.amount(), offer.pay.amount())).collect())
    };
    let amounts = |all: &[(&str, &str)]| -> Vec<_> {
        all.iter().map(|(discount, pay)| (eur(discount).amount(), eur(pay).amount())).collect()
    };
    // BC: 1,000/20 less a memo of 100/2 is 900/18; a memo that says nothing takes its share.
    let memo = amounts(&[("18.00", "882.00"), ("9.00", "891.00")]);
    assert_eq!(left("900.00", "0.00", &[("100.00", Some("2.00"))])?, memo);
    assert_eq!(left("900.00", "0.00", &[("100.00", None)])?, memo);
    // 500.00 paid in time earned 10.20: 480.00 closes the rest, and not 980.00.
    assert_eq!(left("489.80", "10.20", &[])?, amounts(&[("9.80", "480.00")]));
    // Nothing more than what is open, nothing below nought, all of it credited: none.
    assert_eq!(left("5.00", "0.00", &[])?, amounts(&[("5.00", "0.00"), ("5.00", "0.00")]));
    assert_eq!(left("500.00", "20.00", &[])?, amounts(&[]));
    assert_eq!(left("0.00", "0.00", &[("1000.00", None)])?, amounts(&[]));
    let error = left("1000.01", "0.00", &[]).unwrap_err();
    assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidTerms, Some("residual")));
    Ok(())
}

#[test]
fn e11_both_forms_fall_to_nought_and_mirror() -> Result<()> {
    let (start, end) = (day("2026-01-31"), day("2026-03-02"));
    let linear = Slide::Linear { rate: "3%".parse()?, start, end };
    let yearly = Slide::Yearly { rate: "12%".parse()?, year: YearDays::Days360, end };
    for (on, falling, by_year) in [
        ("2026-01-31", "30.00", "10.00"),
        ("2026-02-10", "20.00", "6.67"),
        ("2026-03-01", "1.00", "0.33"),
        ("2026-03-02", "0.00", "0.00"),
        ("2026-04-01", "0.00", "0.00"),
    ] {
        for (slide, expected) in [(linear, falling), (yearly, by_year)] {
            let base = eur("1000.00");
            let offer = SlidingOffer { slide, base, rounding: RoundingMode::HalfUp };
            assert_eq!(offer.on(day(on))?, eur(expected), "{on}");
            let turned = SlidingOffer { base: base.negated(), ..offer };
            assert_eq!(turned.on(day(on))?, eur(expected).negated());
        }
    }
    let before = SlidingOffer { slide: linear, base: eur("1000"), rounding: RoundingMode::HalfUp };
    assert_eq!(before.on(day("2025-12-01"))?, eur("30.00"));
    let turned = Slide::Linear { rate: "3%".parse()?, start: end, end: start };
    let error = SlidingOffer { slide: turned, ..before }.on(start).unwrap_err();
    assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidTerms, Some("start")));
    Ok(())
}
