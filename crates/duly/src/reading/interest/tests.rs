//! The figures of I1–I14 and of cases 19–21.

use super::*;
use crate::{
    error::ErrorKind,
    time::{Date, DayCount},
    value::{Currency, ItemId, Money, Rate},
};

pub(super) fn date(text: &str) -> Date {
    text.parse().unwrap()
}

pub(super) fn eur(text: &str) -> Money {
    Money::parse(text, Currency::parse("EUR").unwrap()).unwrap()
}

pub(super) fn item() -> ItemId {
    ItemId::of("INV-1".parse().unwrap())
}

pub(super) fn debt(due: &str, amount: &str) -> InterestFacts {
    InterestFacts::new(item(), date(due), eur(amount))
}

pub(super) fn at(rate: &str) -> InterestPolicy {
    InterestPolicy::new(rate.parse::<Rate>().unwrap())
}

#[track_caller]
pub(super) fn accrue(
    facts: &InterestFacts,
    policy: &InterestPolicy,
    as_of: &str,
) -> InterestAccrual {
    Interest::accrue(facts, policy, date(as_of)).unwrap()
}

fn rows(accrual: &InterestAccrual) -> Vec<(String, String, i32, String)> {
    let row = |row: &InterestSegment| {
        let (balance, rate) = (row.balance.amount().to_string(), row.rate.to_string());
        (balance, rate, row.days, row.interest.round_dp(2).to_string())
    };
    accrual.segments.iter().map(row).collect()
}

#[test]
fn i1_a_part_paid_debt_is_neither_naive_figure() {
    // Case 19: 146.30 and 243.84 are wrong.
    let debt = debt("2026-01-31", "10000.00").paid(date("2026-03-02"), eur("4000.00"));
    let accrual = accrue(&debt, &at("10%"), "2026-04-30");
    assert_eq!(accrual.earned, eur("179.18"));
    assert_eq!(accrual.charge, eur("179.18"));
    assert_eq!(accrual.starts, Some(date("2026-02-01")));
    assert_eq!(
        rows(&accrual),
        [
            ("10000.00".into(), "10%".into(), 30, "82.19".into()),
            ("6000.00".into(), "10%".into(), 59, "96.99".into()),
        ]
    );
    let naive = InterestPolicy { method: InterestMethod::OverdueOnly, ..at("10%") };
    assert_eq!(accrue(&debt, &naive, "2026-04-30").earned, eur("146.30"));
    let unpaid = InterestFacts { changes: Vec::new(), ..debt };
    assert_eq!(accrue(&unpaid, &at("10%"), "2026-04-30").earned, eur("243.84"));
}

#[test]
fn i1_the_due_date_and_the_day_of_a_payment() {
    let debt = debt("2026-01-31", "36500.00");
    let accrual = accrue(&debt, &at("1%"), "2026-01-31");
    assert_eq!((accrual.earned, accrual.notes), (eur("0.00"), vec![InterestNote::NotLate]));
    assert_eq!(accrue(&debt, &at("1%"), "2026-02-01").earned, eur("1.00"));
    // Paid on the due date: nothing. On the day after: that day still bears interest.
    let paid = |day| debt.clone().paid(date(day), eur("36500.00"));
    assert_eq!(accrue(&paid("2026-01-31"), &at("1%"), "2026-06-30").earned, eur("0.00"));
    assert_eq!(accrue(&paid("2026-02-01"), &at("1%"), "2026-06-30").earned, eur("1.00"));
}

#[test]
fn i2_a_second_letter_charges_what_has_come_since() {
    // Case 20: 29.59 is wrong.
    let mut debt = debt("2026-01-31", "1000.00");
    let first = accrue(&debt, &at("12%"), "2026-03-02");
    assert_eq!(first.charge, eur("9.86"));
    debt.charges.push(InterestCharge::new(item(), first.as_of, first.charge));
    assert!(accrue(&debt, &at("12%"), "2026-03-02").charge.is_zero());
    let second = accrue(&debt, &at("12%"), "2026-04-01");
    assert_eq!((second.charge, second.earned), (eur("9.87"), eur("19.73")));
    let error = Interest::accrue(&debt, &at("12%"), date("2026-03-01")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ChargedThrough);
    assert_eq!((error.date(), error.item()), (Some("2026-03-02"), Some("INV-1#1")));
}

#[test]
fn i2_a_back_dated_payment_gives_back() {
    let mut debt = debt("2026-01-31", "1000.00");
    debt.charges.push(InterestCharge::new(item(), date("2026-03-02"), eur("9.86")));
    let debt = debt.paid(date("2026-01-31"), eur("500.00"));
    let accrual = accrue(&debt, &at("12%"), "2026-03-02");
    assert_eq!(accrual.charge, eur("-4.93"));
    assert_eq!(accrual.notes, [InterestNote::GivesBack]);
    // A minimum does not keep back what is to be given back.
    let policy = InterestPolicy { minimum: vec![eur("5.00")], ..at("12%") };
    assert_eq!(accrue(&debt, &policy, "2026-03-02").charge, eur("-4.93"));
}

#[test]
fn i3_grace_is_a_threshold_or_a_shift() {
    let debt = debt("2026-01-31", "36500.00");
    let with = |grace| InterestPolicy { grace, ..at("1%") };
    let threshold = with(InterestGrace::Threshold(5));
    let within = accrue(&debt, &threshold, "2026-02-05");
    assert_eq!((within.earned, within.notes), (eur("0.00"), vec![InterestNote::WithinGrace]));
    assert_eq!(accrue(&debt, &threshold, "2026-02-06").earned, eur("6.00"));
    let shift = with(InterestGrace::Shift(5));
    assert_eq!(accrue(&debt, &shift, "2026-02-05").earned, eur("0.00"));
    let shifted = accrue(&debt, &shift, "2026-02-06");
    assert_eq!((shifted.earned, shifted.starts), (eur("1.00"), Some(date("2026-02-06"))));
    // What was settled within the grace was never late enough.
    let paid = debt.paid(date("2026-02-05"), eur("36500.00"));
    assert_eq!(accrue(&paid, &threshold, "2026-06-30").earned, eur("0.00"));
}

fn german(rows: &[(&str, &str)]) -> InterestPolicy {
    let row = |(from, rate): &(&str, &str)| RateRow {
        from: date(from),
        rate: rate.parse().unwrap(),
        source: None,
    };
    let table = RateTable::new("t", rows.iter().map(row).collect(), None).unwrap();
    InterestPolicy::new(table)
}

#[test]
fn i4_a_rate_that_changes_on_the_way() {
    // Case 21: 255.84 at the first rate is wrong.
    let policy = german(&[("2024-01-01", "10.15%"), ("2024-07-01", "9.90%")]);
    let debt = debt("2024-05-31", "10000.00");
    let accrual = accrue(&debt, &policy, "2024-08-31");
    assert_eq!(accrual.earned, eur("251.59"));
    assert_eq!(
        rows(&accrual),
        [
            ("10000.00".into(), "10.15%".into(), 30, "83.42".into()),
            ("10000.00".into(), "9.90%".into(), 62, "168.16".into()),
        ]
    );
    assert_eq!(accrue(&debt, &at("10.15%"), "2024-08-31").earned, eur("255.84"));
    // The United Kingdom: late from 10 February, the bank cuts on 1 May, the rate stays.
    let mut uk = german(&[("2023-12-31", "5.25%"), ("2024-05-01", "5.00%")]);
    uk.rate.margin = "8pp".parse().unwrap();
    uk.rate.resolution = RateResolution::FixedAtDefault;
    let debt = self::debt("2024-02-09", "10000.00");
    let accrual = accrue(&debt, &uk, "2024-08-31");
    let [only] = accrual.segments.as_slice() else { panic!("{accrual:?}") };
    assert_eq!((only.rate, accrual.starts), ("13.25%".parse().unwrap(), Some(date("2024-02-10"))));
}

#[test]
fn i6_each_day_count() {
    let debt = debt("2024-01-31", "10000.00");
    for (day_count, expected) in [
        (DayCount::Act365Fixed, "65.75"),
        (DayCount::Act365Leap, "65.57"),
        (DayCount::Act360, "66.67"),
        (DayCount::Act366, "65.57"),
        (DayCount::ActActIsda, "65.57"),
        (DayCount::Thirty360Us, "68.89"),
        (DayCount::Thirty360Bond, "68.89"),
        (DayCount::ThirtyE360, "68.89"),
        (DayCount::ThirtyE360Isda, "68.89"),
    ] {
        let policy = InterestPolicy { day_count, ..at("8%") };
        assert_eq!(accrue(&debt, &policy, "2024-03-01").earned, eur(expected), "{day_count}");
    }
}

#[test]
fn i7_rounded_by_the_day_only_where_it_is_asked_for() {
    let debt = debt("2026-01-01", "5000.00");
    let exact = at("12.25%");
    let daily = InterestPolicy { round_daily: true, ..at("12.25%") };
    assert_eq!(accrue(&debt, &exact, "2026-04-12").earned, eur("169.49"));
    assert_eq!(accrue(&debt, &daily, "2026-04-12").earned, eur("169.68"));
}

#[test]
fn i8_interest_bears_interest_only_by_contract() {
    let debt = debt("2025-12-31", "10000.00");
    let policy = InterestPolicy { day_count: DayCount::ThirtyE360, ..at("12%") };
    assert_eq!(accrue(&debt, &policy, "2026-12-31").earned, eur("1200.00"));
    let compound = InterestPolicy { compounding: Compounding::EveryMonths(3), ..policy };
    // 300.00, 309.00, 318.27, 327.82: each on what has become principal, rounded.
    let accrual = accrue(&debt, &compound, "2026-12-31");
    assert_eq!(accrual.earned, eur("1255.09"));
    let balances: Vec<_> = accrual.segments.iter().map(|row| row.balance).collect();
    assert_eq!(balances, ["10000.00", "10300.00", "10609.00", "10927.27"].map(eur));
}

#[test]
fn i13_minimum_cap_and_holds() {
    let debt = debt("2026-01-31", "10000.00");
    let policy = InterestPolicy { minimum: vec![eur("82.20")], ..at("10%") };
    let waits = accrue(&debt, &policy, "2026-03-02");
    assert_eq!((waits.earned, waits.charge), (eur("82.19"), eur("0.00")));
    assert_eq!(waits.notes, [InterestNote::BelowMinimum]);
    assert_eq!(accrue(&debt, &policy, "2026-03-03").charge, eur("84.93"));

    let policy = InterestPolicy { cap: Some("1%".parse().unwrap()), ..at("10%") };
    let capped = accrue(&debt, &policy, "2026-12-31");
    assert_eq!((capped.earned, capped.notes), (eur("100.00"), vec![InterestNote::Capped]));
    let before = InterestFacts { charged_before: Some(eur("30.00")), ..debt.clone() };
    assert_eq!(accrue(&before, &policy, "2026-12-31").earned, eur("70.00"));

    let hold = InterestHold {
        from: date("2026-02-11"),
        through: Some(date("2026-02-20")),
        amount: None,
        effect: HoldEffect::Dropped,
        reason: None,
    };
    let held = InterestFacts { holds: vec![hold], ..debt };
    assert_eq!(accrue(&held, &at("10%"), "2026-03-02").earned, eur("54.79"));
}

#[test]
fn i12_silent_interest_is_dropped_or_reinstated() {
    let hold = |effect| InterestHold {
        from: date("2026-02-11"),
        through: Some(date("2026-02-20")),
        amount: Some(eur("4000.00")),
        effect,
        reason: Some("dispute D-1".to_owned()),
    };
    let with =
        |effect| InterestFacts { holds: vec![hold(effect)], ..debt("2026-01-31", "10000.00") };
    // Of 82.19 in all, 4,000.00 for ten days are 10.96.
    let memo = accrue(&with(HoldEffect::Memo), &at("10%"), "2026-03-02");
    assert_eq!((memo.earned, memo.memo), (eur("71.23"), eur("10.96")));
    assert_eq!(memo.notes, [InterestNote::Held]);
    let dropped = accrue(&with(HoldEffect::Dropped), &at("10%"), "2026-03-02");
    assert_eq!((dropped.earned, dropped.memo), (eur("71.23"), eur("0.00")));
    let back = accrue(&with(HoldEffect::Reinstated), &at("10%"), "2026-03-02");
    assert_eq!((back.earned, back.memo), (eur("82.19"), eur("0.00")));
}

#[test]
fn i12_waived_reversed_and_reinstated() {
    use InterestChargeKind::*;
    let through = date("2026-03-02");
    // What was done after 9.86 had been charged: charged, waived, what the same day charges now.
    for (done, charged, waived, charge) in [
        (vec![], "9.86", "0.00", "0.00"),
        (vec![(Waived, "9.86")], "0.00", "9.86", "0.00"),
        (vec![(Waived, "4.00")], "5.86", "4.00", "0.00"),
        (vec![(Waived, "9.86"), (Reinstated, "9.86")], "0.00", "0.00", "9.86"),
        (vec![(Reversed, "9.86")], "0.00", "0.00", "9.86"),
        (vec![(Reversed, "9.86"), (Dropped, "9.86")], "0.00", "9.86", "0.00"),
    ] {
        let mut debt = debt("2026-01-31", "1000.00");
        debt.charges.push(InterestCharge::new(item(), through, eur("9.86")));
        for (kind, amount) in &done {
            let record = InterestCharge::new(item(), through, eur(amount));
            debt.charges.push(InterestCharge { kind: *kind, ..record });
        }
        let accrual = accrue(&debt, &at("12%"), "2026-03-02");
        assert_eq!((accrual.charged, accrual.waived), (eur(charged), eur(waived)), "{done:?}");
        assert_eq!(accrual.charge, eur(charge), "{done:?}");
        // A charge that was taken back whole closes no day.
        let earlier = Interest::accrue(&debt, &at("12%"), date("2026-03-01"));
        assert_eq!(earlier.is_ok(), done == [(Reversed, "9.86")], "{done:?}");
    }
}

#[test]
fn f4e_an_opening_item_runs_from_the_day_it_was_charged_through() {
    let after = Some(date("2026-03-31"));
    let debt = InterestFacts { after, ..debt("2026-01-31", "36500.00") };
    assert_eq!(accrue(&debt, &at("1%"), "2026-04-10").earned, eur("10.00"));
    assert_eq!(accrue(&debt, &at("1%"), "2026-03-31").earned, eur("0.00"));
    let error = Interest::accrue(&debt, &at("1%"), date("2026-03-30")).unwrap_err();
    assert_eq!(error.code(), "interest.charged_through");
}

#[test]
fn i14_a_trace_answers_what_a_user_could_not_explain() {
    // 217.90 on 25,864.30 at 10.25 %, 1,071 days late: all but 30 days were charged before.
    let due = "2021-06-30";
    let as_of = date(due).plus_days(1071).unwrap();
    let after = Some(as_of.plus_days(-30).unwrap());
    let debt = InterestFacts { after, ..debt(due, "25864.30") };
    let accrual = Interest::accrue(&debt, &at("10.25%"), as_of).unwrap();
    assert_eq!(accrual.charge, eur("217.90"));
    assert_eq!(accrual.segments[0].days, 30);
    assert_eq!(accrual.segments[0].part.to_string(), "6/73"); // 30/365
}

#[test]
fn i14_the_other_methods() {
    let debt = debt("2026-01-31", "10000.00").paid(date("2026-03-02"), eur("4000.00"));
    let by = |method| {
        let policy = InterestPolicy { method, ..at("10%") };
        accrue(&debt, &policy, "2026-04-30").earned
    };
    // 4,000.00 × 30 days: what was paid late.
    assert_eq!(by(InterestMethod::LatePaymentsOnly), eur("32.88"));
    // (10,000.00 × 30 + 6,000.00 × 59) ÷ 89 = 7,348.31 for 89 days.
    assert_eq!(by(InterestMethod::AverageDailyBalance), eur("179.18"));
    assert_eq!(by(InterestMethod::FlatPercent("1.5%".parse().unwrap())), eur("90.00"));
    let tiers = [(30, "15.00"), (88, "40.00"), (89, "60.00")];
    let tier = |(over_days, amount): (u16, &str)| InterestTier { over_days, amount: eur(amount) };
    assert_eq!(by(InterestMethod::AmountPerTier(tiers.map(tier).to_vec())), eur("40.00"));
}

#[test]
fn t12_interest_goes_by_the_due_date_in_force_on_each_day() {
    let mut debt = debt("2026-03-31", "36500.00");
    let change = |waive_past| crate::terms::DueChange {
        effective: date("2026-04-20"),
        due: date("2026-04-15"),
        waive_past,
    };
    for (waive, expected) in [(false, "25.00"), (true, "10.00")] {
        debt.due = crate::terms::DueHistory::new(date("2026-03-31"), [change(waive)]);
        assert_eq!(accrue(&debt, &at("1%"), "2026-04-25").earned, eur(expected));
    }
}
