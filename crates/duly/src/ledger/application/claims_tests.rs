//! A8 and A8b: the cases printed in the rules, and what holds of every order.

use proptest::{collection::vec, prelude::*};

use super::{
    Claim, ClaimPart, ClaimTie, Component, Priority, SettlementOrder, Traversal, allocate_claims,
};
use crate::{
    error::{ErrorKind, Result},
    time::Date,
    value::{Currency, ItemId, Money},
};

fn eur(amount: &str) -> Result<Money> {
    Money::parse(amount, Currency::parse("EUR")?)
}

fn day(text: &str) -> Result<Date> {
    text.parse()
}

/// A debt by its parts, each an item `INV-1:interest`.
fn claim(id: &str, due: &str, parts: &[(Component, &str)]) -> Result<Claim> {
    let mut claim = Claim::new(id.parse()?).due_on(day(due)?);
    for (component, open) in parts {
        let item = ItemId::of(format!("{id}:{component:?}").to_lowercase().parse()?);
        claim.parts.push(ClaimPart::new(item, *component, eur(open)?));
    }
    Ok(claim)
}

/// What each part of each debt has left: `inv-1:interest 5.00`.
fn left_after(
    amount: &str,
    claims: &[Claim],
    order: &SettlementOrder,
) -> Result<(Vec<String>, String)> {
    let (shares, rest) = allocate_claims(eur(amount)?, day("2026-06-30")?, claims, order)?;
    let mut left = Vec::new();
    for part in claims.iter().flat_map(|claim| &claim.parts) {
        let paid = shares.iter().filter(|share| share.item == part.item).map(|s| s.amount);
        let open = part.open.minus(Money::sum(paid, part.open.currency())?)?;
        if open.is_positive() {
            left.push(format!("{} {}", part.item.document, open.amount()));
        }
    }
    Ok((left, rest.amount().to_string()))
}

const I: Component = Component::Interest;
const P: Component = Component::Principal;
const C: Component = Component::Costs;

#[test]
fn a8b_two_instalments_of_interest_10_and_principal_90() -> Result<()> {
    let instalments = || -> Result<Vec<Claim>> {
        Ok(vec![
            claim("i1", "2026-02-28", &[(I, "10.00"), (P, "90.00")])?,
            claim("i2", "2026-03-31", &[(I, "10.00"), (P, "90.00")])?,
        ])
    };
    let interest_first = SettlementOrder::default();
    let principal_first = SettlementOrder::default().with_components([P, I, C]);
    let vertical = |order: &SettlementOrder| order.clone().with_traversal(Traversal::Vertical);
    let cases: [(&str, &SettlementOrder, &[&str]); 6] = [
        ("120.00", &interest_first, &["i2:principal 80.00"]),
        ("120.00", &vertical(&interest_first), &["i2:principal 80.00"]),
        ("120.00", &principal_first, &["i2:interest 10.00", "i2:principal 70.00"]),
        (
            "120.00",
            &vertical(&principal_first),
            &["i1:interest 10.00", "i2:interest 10.00", "i2:principal 60.00"],
        ),
        ("105.00", &interest_first, &["i2:interest 5.00", "i2:principal 90.00"]),
        ("105.00", &vertical(&interest_first), &["i1:principal 5.00", "i2:principal 90.00"]),
    ];
    for (amount, order, expected) in cases {
        let (left, rest) = left_after(amount, &instalments()?, order)?;
        assert_eq!(left, expected, "{amount} by {order:?}");
        assert_eq!(rest, "0.00");
    }
    Ok(())
}

#[test]
fn case_22_who_eats_a_part_payment() -> Result<()> {
    let debt = [claim("a", "2026-02-28", &[(P, "100.00"), (C, "5.00"), (I, "0.25")])?];
    let by_statute = left_after("50.00", &debt, &SettlementOrder::bgb())?;
    assert_eq!(by_statute.0, ["a:principal 55.25"]);
    let principal_first = SettlementOrder::default().with_components([P, C, I]);
    let other = left_after("50.00", &debt, &principal_first)?;
    assert_eq!(other.0, ["a:principal 50.00", "a:costs 5.00", "a:interest 0.25"]);
    Ok(())
}

#[test]
fn a8_each_priority_decides_only_where_those_before_are_alike() -> Result<()> {
    let plain = |id: &str, due: &str, security: u32, burden: u32| -> Result<Claim> {
        Ok(Claim { security, burden, ..claim(id, due, &[(P, "100.00")])? })
    };
    let (due, later) = ("2026-06-30", "2026-07-01");
    let order = SettlementOrder::bgb();
    let first = |claims: [Claim; 2], order: &SettlementOrder| -> Result<String> {
        let (shares, _) = allocate_claims(eur("1.00")?, day("2026-06-30")?, &claims, order)?;
        Ok(shares.iter().map(|share| share.debt.to_string()).collect())
    };
    // Due on its due date already; better secured, but due.
    assert_eq!(first([plain("a", later, 0, 9)?, plain("b", due, 9, 0)?], &order)?, "b");
    // Less secured, though less burdensome.
    assert_eq!(first([plain("a", due, 2, 9)?, plain("b", due, 1, 0)?], &order)?, "b");
    // More burdensome, though younger.
    assert_eq!(first([plain("a", "2026-01-31", 1, 1)?, plain("b", due, 1, 2)?], &order)?, "b");
    // Older.
    assert_eq!(first([plain("b", due, 1, 1)?, plain("a", "2026-05-31", 1, 1)?], &order)?, "a");
    // Without a date it is due, and older than all.
    let no_date = Claim { due: None, ..plain("z", due, 1, 1)? };
    assert_eq!(first([plain("a", "2020-01-31", 1, 1)?, no_date], &order)?, "z");
    // The French order asks nothing about security.
    let pair = [plain("a", due, 9, 2)?, plain("b", due, 0, 1)?];
    assert_eq!(first(pair, &SettlementOrder::code_civil())?, "a");
    // What the debtor designates, before all.
    let designated = order.with_designated(["b".parse()?]);
    assert_eq!(first([plain("a", due, 0, 9)?, plain("b", later, 9, 0)?], &designated)?, "b");
    Ok(())
}

#[test]
fn a8_debts_that_are_alike_are_paid_in_proportion() -> Result<()> {
    let alike = [
        claim("c", "2026-02-28", &[(P, "100.00")])?,
        claim("a", "2026-02-28", &[(I, "20.00"), (P, "180.00")])?,
        claim("b", "2026-02-28", &[(P, "100.00")])?,
    ];
    let (left, _) = left_after("100.00", &alike, &SettlementOrder::bgb())?;
    // 25, 50 (20 of it interest), 25.
    assert_eq!(left, ["c:principal 75.00", "a:principal 150.00", "b:principal 75.00"]);
    // Component by component the interest goes first, then 80.00 over 380.00 of principal.
    let vertical = SettlementOrder::bgb().with_traversal(Traversal::Vertical);
    let (left, _) = left_after("100.00", &alike, &vertical)?;
    assert_eq!(left, ["c:principal 78.95", "a:principal 142.10", "b:principal 78.95"]);
    // By id, where the order says so.
    let (left, _) = left_after("100.00", &alike, &SettlementOrder::default())?;
    assert_eq!(left, ["c:principal 100.00", "a:principal 100.00", "b:principal 100.00"]);
    Ok(())
}

#[test]
fn a8_what_is_more_than_all_is_left_over_and_other_currencies_and_credits_are_left_alone()
-> Result<()> {
    let usd = Money::parse("70.00", Currency::parse("USD")?)?;
    let mut debt = claim("a", "2026-02-28", &[(P, "100.00"), (C, "-5.00"), (I, "0.00")])?;
    debt.parts.push(ClaimPart::new(ItemId::of("usd".parse()?), P, usd));
    for order in [SettlementOrder::default(), SettlementOrder::bgb(), SettlementOrder::pro_rata()] {
        let (shares, rest) =
            allocate_claims(eur("130.00")?, day("2026-06-30")?, &[debt.clone()], &order)?;
        assert_eq!(shares.len(), 1);
        assert_eq!(rest, eur("30.00")?);
    }
    Ok(())
}

#[test]
fn a8_components_stand_in_the_order_once_each() -> Result<()> {
    for components in [vec![P, I], vec![P, I, I], vec![P, I, C, C], Vec::new()] {
        let order = SettlementOrder { components, ..SettlementOrder::default() };
        let error = allocate_claims(eur("1.00")?, day("2026-06-30")?, &[], &order).err();
        let error = error.map(|error| (error.kind(), error.field().map(str::to_owned)));
        assert_eq!(error, Some((ErrorKind::InvalidRecord, Some("components".to_owned()))));
    }
    Ok(())
}

fn claims() -> impl Strategy<Value = Vec<Claim>> {
    let part = (0_usize..3, 0_i64..5000);
    let one = (0_i32..4, 0_u32..3, 0_u32..3, vec(part, 0..4));
    vec(one, 0..7).prop_map(|all| {
        let build = |number: usize, (late, security, burden, parts)| -> Result<Claim> {
            let parts: Vec<(usize, i64)> = parts;
            let due = day("2026-06-28")?.plus_days(late)?;
            let mut claim = Claim::new(format!("d{number}").parse()?).due_on(due);
            (claim.security, claim.burden) = (security, burden);
            for (at, (component, cents)) in parts.into_iter().enumerate() {
                let item = ItemId::of(format!("d{number}:{at}").parse()?);
                let open = Money::from_minor(i128::from(cents), Currency::parse("EUR")?)?;
                let component = Component::ALL.get(component).copied().unwrap_or(P);
                claim.parts.push(ClaimPart::new(item, component, open));
            }
            Ok(claim)
        };
        let claims = all.into_iter().enumerate().map(|(number, one)| build(number, one));
        claims.collect::<Result<_>>().unwrap_or_default()
    })
}

fn orders() -> impl Strategy<Value = SettlementOrder> {
    let priorities = [
        Vec::new(),
        vec![Priority::Due, Priority::Oldest],
        SettlementOrder::bgb().priorities,
        vec![Priority::MostBurdensome, Priority::Due],
    ];
    let traversal = prop_oneof![Just(Traversal::Horizontal), Just(Traversal::Vertical)];
    let ties = prop_oneof![Just(ClaimTie::ById), Just(ClaimTie::ProRata)];
    let components = Just(Component::ALL.to_vec()).prop_shuffle();
    let order = (traversal, ties, prop::sample::select(priorities.to_vec()), components);
    order.prop_map(|(traversal, ties, priorities, components)| SettlementOrder {
        designated: Vec::new(),
        traversal,
        components,
        priorities,
        ties,
    })
}

proptest! {
    #[test]
    fn a8_shares_and_rest_are_the_payment_and_no_part_is_overpaid(
        claims in claims(), order in orders(), cents in 0_i64..60_000,
    ) {
        let amount = Money::from_minor(i128::from(cents), Currency::parse("EUR")?)?;
        let (shares, rest) = allocate_claims(amount, day("2026-06-30")?, &claims, &order)?;
        let paid = Money::sum(shares.iter().map(|share| share.amount), amount.currency())?;
        prop_assert_eq!(paid.plus(rest)?, amount);
        let mut open = Money::zero(amount.currency());
        for part in claims.iter().flat_map(|claim| &claim.parts) {
            let of_it: Vec<Money> =
                shares.iter().filter(|s| s.item == part.item).map(|s| s.amount).collect();
            prop_assert!(of_it.len() <= 1 && of_it.iter().all(|amount| amount.is_positive()));
            let paid = Money::sum(of_it, amount.currency())?;
            let left = part.open.minus(paid)?;
            prop_assert!(!left.is_negative());
            open = open.plus(left)?;
        }
        // Nothing is left over while something is open.
        prop_assert!(rest.is_zero() || open.is_zero());
    }

    #[test]
    fn a8_the_order_in_which_debts_are_handed_in_does_not_matter(
        claims in claims(), order in orders(), cents in 0_i64..60_000,
    ) {
        let amount = Money::from_minor(i128::from(cents), Currency::parse("EUR")?)?;
        let on = day("2026-06-30")?;
        let turned: Vec<Claim> = claims.iter().rev().cloned().collect();
        let (one, other) = (
            allocate_claims(amount, on, &claims, &order)?,
            allocate_claims(amount, on, &turned, &order)?,
        );
        prop_assert_eq!(one, other);
    }

    #[test]
    fn a8_a_debt_is_not_begun_before_those_that_go_first_are_closed(
        claims in claims(), cents in 0_i64..60_000,
    ) {
        let amount = Money::from_minor(i128::from(cents), Currency::parse("EUR")?)?;
        let order = SettlementOrder::default();
        let (shares, _) = allocate_claims(amount, day("2026-06-30")?, &claims, &order)?;
        let mut debts: Vec<_> = shares.iter().map(|share| &share.debt).collect();
        debts.dedup();
        for debt in debts.iter().rev().skip(1) {
            let of_it = shares.iter().filter(|share| share.debt == **debt).map(|s| s.amount);
            let paid = Money::sum(of_it, amount.currency())?;
            let claim = claims.iter().find(|claim| claim.debt == **debt);
            let open = claim.into_iter().flat_map(|claim| claim.parts.iter().map(|p| p.open));
            prop_assert_eq!(paid, Money::sum(open, amount.currency())?);
        }
    }
}
