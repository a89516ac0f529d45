//! The printed figures of E2 to E9, each with its mirror.

use super::*;
use crate::value::{Currency, parse_decimal};

fn eur(text: &str) -> Money {
    Money::parse(text, Currency::parse("EUR").unwrap()).unwrap()
}

fn percent(text: &str) -> DiscountOff {
    DiscountOff::Percent(text.parse().unwrap())
}

fn step(text: &str) -> CashStep {
    CashStep::new(parse_decimal(text).unwrap()).unwrap()
}

#[track_caller]
fn case(
    off: DiscountOff,
    (amount, base): (&str, &str),
    cash: Option<&str>,
    (discount, pay): (&str, &str),
) {
    let facts = Discountable {
        amount: eur(amount),
        base: eur(base),
        cash_step: cash.map(step),
        rounding: RoundingMode::HalfUp,
    };
    let got = of(off, facts).unwrap();
    assert_eq!((got.discount, got.pay), (eur(discount), eur(pay)));
    let turned =
        Discountable { amount: facts.amount.negated(), base: facts.base.negated(), ..facts };
    let mirror = of(off, turned).unwrap();
    assert_eq!((mirror.discount.negated(), mirror.pay.negated()), (got.discount, got.pay));
}

#[test]
fn e2_the_three_bases_of_1210() {
    case(percent("2%"), ("1210.00", "1210.00"), None, ("24.20", "1185.80"));
    case(percent("2%"), ("1210.00", "1000.00"), None, ("20.00", "1190.00"));
    let (discount, tax) = ("2%".parse().unwrap(), "21%".parse().unwrap());
    let facts = MixedTax { net: eur("1000.00"), discount, tax };
    let tax = mixed_tax(facts, RoundingMode::HalfUp).unwrap();
    assert_eq!(tax, eur("205.80"));
    let base = BaseFacts { total: eur("1205.80"), tax: Some(tax), freight: None, lines: None };
    assert_eq!(DiscountBase::Mixed.amount(&base).unwrap(), eur("1000.00"));
    case(percent("2%"), ("1205.80", "1000.00"), None, ("20.00", "1185.80"));
}

#[test]
fn e2_freight_and_lines_and_missing_facts() {
    let all = BaseFacts {
        total: eur("1210.00"),
        tax: Some(eur("210.00")),
        freight: Some(eur("50.00")),
        lines: Some(eur("400.00")),
    };
    for (base, expected) in [
        (DiscountBase::Gross, "1160.00"),
        (DiscountBase::Net, "950.00"),
        (DiscountBase::Mixed, "950.00"),
        (DiscountBase::Lines, "400.00"),
    ] {
        assert_eq!(base.amount(&all).unwrap(), eur(expected), "{base}");
    }
    let bare = BaseFacts { tax: None, freight: None, lines: None, ..all };
    assert_eq!(DiscountBase::Gross.amount(&bare).unwrap(), eur("1210.00"));
    for (base, field) in
        [(DiscountBase::Net, "tax"), (DiscountBase::Mixed, "tax"), (DiscountBase::Lines, "lines")]
    {
        let error = base.amount(&bare).unwrap_err();
        assert_eq!((error.kind(), error.field()), (ErrorKind::MissingScheduleFact, Some(field)));
    }
}

#[test]
fn e9_one_rounding_after_the_base_is_summed() {
    // Four lines of 4.76: 0.05 each would be 0.20 (odoo PR 247996).
    case(percent("1%"), ("19.04", "19.04"), None, ("0.19", "18.85"));
    case(percent("1%"), ("4.76", "4.76"), None, ("0.05", "4.71"));
}

#[test]
fn e9_with_cash_steps_the_discount_is_the_difference() {
    case(percent("2%"), ("12.45", "12.45"), Some("0.05"), ("0.25", "12.20"));
    // 12.0442 and 12.05 (a tie) left to pay, in steps of 0.10.
    case(percent("2%"), ("12.29", "12.29"), Some("0.10"), ("0.29", "12.00"));
    case(percent("50%"), ("24.10", "24.10"), Some("0.10"), ("12.00", "12.10"));
    case(DiscountOff::Fixed(eur("0.33")), ("10.00", "10.00"), Some("0.05"), ("0.35", "9.65"));
    // A step larger than the discount never makes a customer pay more than he owes.
    case(percent("1%"), ("1.97", "1.97"), Some("1"), ("0.00", "1.97"));
}

#[test]
fn e9_the_rest_is_rounded_to_the_step_from_the_exact_figure() {
    // 12.29 less 1.96 % is 12.049116: to the cent 12.05, which a second rounding would lift
    // to 12.10.
    case(percent("1.96%"), ("12.29", "12.29"), Some("0.10"), ("0.29", "12.00"));
}

#[test]
fn e2_a_fixed_discount_is_capped_by_the_amount() {
    case(DiscountOff::Fixed(eur("20.00")), ("100.00", "100.00"), None, ("20.00", "80.00"));
    case(DiscountOff::Fixed(eur("20.00")), ("10.00", "10.00"), None, ("10.00", "0.00"));
    case(percent("100%"), ("10.00", "10.00"), None, ("10.00", "0.00"));
}

#[test]
fn e4_forward_from_the_document_never_back_from_the_payment() {
    // Oracle document 263404.1.
    case(percent("5%"), ("9810.70", "9810.70"), None, ("490.54", "9320.16"));
    paid(("9810.70", "490.54"), "9320.16", PartialPolicy::None, ("9810.70", "490.54", "0.00"));
}

#[track_caller]
fn paid(
    (residual, discount): (&str, &str),
    payment: &str,
    policy: PartialPolicy,
    (settles, earned, excess): (&str, &str, &str),
) {
    let facts = Early {
        residual: eur(residual),
        discount: eur(discount),
        payment: eur(payment),
        first: true,
    };
    let got = settle(facts, policy).unwrap();
    let expected = Settlement { settles: eur(settles), discount: eur(earned), excess: eur(excess) };
    assert_eq!(got, expected);
    let mirror = Early {
        residual: facts.residual.negated(),
        discount: facts.discount.negated(),
        payment: facts.payment.negated(),
        first: true,
    };
    let turned = settle(mirror, policy).unwrap();
    assert_eq!(turned.settles.negated(), got.settles);
    assert_eq!(turned.discount.negated(), got.discount);
    assert_eq!(turned.excess.negated(), got.excess);
}

#[test]
fn e5_partial_payments_by_policy() {
    use PartialPolicy::{FirstOnly, None, Proportional};
    let whole = ("1000.00", "20.00");
    paid(whole, "490.00", Proportional, ("500.00", "10.00", "0.00"));
    paid(whole, "500.00", Proportional, ("510.20", "10.20", "0.00"));
    paid(("1210.00", "20.00"), "595.00", Proportional, ("605.00", "10.00", "0.00"));
    paid(whole, "490.00", FirstOnly, ("500.00", "10.00", "0.00"));
    paid(whole, "490.00", None, ("490.00", "0.00", "0.00"));
    for policy in [None, Proportional, FirstOnly] {
        paid(whole, "980.00", policy, ("1000.00", "20.00", "0.00"));
        paid(whole, "990.00", policy, ("1000.00", "20.00", "10.00"));
        paid(whole, "1000.00", policy, ("1000.00", "0.00", "0.00"));
        paid(whole, "1000.01", policy, ("1000.00", "0.00", "0.01"));
        paid(whole, "0.00", policy, ("0.00", "0.00", "0.00"));
    }
    // The last cent of the window: the share is rounded up to d and no further.
    paid(whole, "979.99", Proportional, ("999.99", "20.00", "0.00"));
}

#[test]
fn e5_only_the_first_payment_earns_under_first_only() {
    let facts = Early {
        residual: eur("500.00"),
        discount: eur("10.00"),
        payment: eur("98.00"),
        first: false,
    };
    assert_eq!(settle(facts, PartialPolicy::FirstOnly).unwrap().settles, eur("98.00"));
    let closing = Early { payment: eur("490.00"), ..facts };
    assert_eq!(settle(closing, PartialPolicy::FirstOnly).unwrap().settles, eur("500.00"));
}

#[test]
fn e5_facts_of_two_signs_are_refused() {
    let good = Early {
        residual: eur("100.00"),
        discount: eur("2.00"),
        payment: eur("50.00"),
        first: true,
    };
    for bad in [
        Early { payment: eur("-50.00"), ..good },
        Early { discount: eur("-2.00"), ..good },
        Early { discount: eur("100.01"), ..good },
    ] {
        let error = settle(bad, PartialPolicy::Proportional).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidTerms);
    }
    let usd = Money::parse("50.00", Currency::parse("USD").unwrap()).unwrap();
    let error = settle(Early { payment: usd, ..good }, PartialPolicy::None).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::CurrencyMismatch);
}
