//! Properties of agings of random items, under random policies (G2, F6).

use proptest::prelude::*;

use super::tests::date;
use crate::{
    Aging, AgingGroup, AgingPolicy, BookedRate, Buckets, ClosingRates, Currency, Decimal,
    Dimension, ItemId, Money, OpenItem, UnappliedCredits,
};

fn any_item() -> impl Strategy<Value = OpenItem> {
    let id = (0..2_usize, 0..4_usize, 0..2_usize, 0..1_000_000_u32);
    let dates = (-150..60_i32, -150..60_i32, prop::bool::ANY);
    (id, dates, -50_000..50_000_i64, 0..60_000_i64, 0..8_usize).prop_map(
        |((creditor, customer, currency, id), (due, own, has_own), units, said, what)| {
            let as_of = date("2026-03-31");
            let currency = Currency::parse(["EUR", "JPY"][currency]).unwrap();
            let money = |units: i64| Money::from_minor(units.into(), currency).unwrap();
            let id = ItemId::of(format!("I-{id}").parse().unwrap());
            let customer_id = ["A", "B", "C", "D"][customer].parse().unwrap();
            let day = |age: i32| as_of.plus_days(age).unwrap();
            let mut item = OpenItem::new(id, customer_id, day(due), money(units));
            item.creditor = ["x", "y"][creditor].parse().unwrap();
            item.invoice_date = has_own.then(|| day(own));
            if customer == 3 && units < 0 {
                item.customer = None;
            }
            if let Some(dimension) = Dimension::ALL.get(what) {
                item.details_mut().dimensions.push((*dimension, money(said)));
            }
            item.details_mut().booked = (what == 2).then(|| BookedRate {
                base: Currency::parse("USD").unwrap(),
                rate: Decimal::new(said.max(1), 3),
            });
            item
        },
    )
}

fn any_policy() -> impl Strategy<Value = AgingPolicy> {
    let unapplied = [
        UnappliedCredits::Separate,
        UnappliedCredits::OwnDate,
        UnappliedCredits::OldestFirst,
        UnappliedCredits::NotDue,
    ];
    let lists = ["30,60,90", "-30,-7,0,30,60,90", "1m,2m", "0"];
    (0..4_usize, 0..4_usize, 0..3_usize, prop::bool::ANY).prop_map(
        move |(credits, list, group, base)| {
            let rate = |code: &str, rate| (Currency::parse(code).unwrap(), Decimal::new(rate, 4));
            AgingPolicy {
                unapplied: unapplied[credits],
                buckets: lists[list].parse::<Buckets>().unwrap(),
                drill_down: true,
                group_by: match group {
                    0 => AgingGroup::Customer,
                    1 => AgingGroup::BillingAccount,
                    _ => AgingGroup::Parent([("A".parse().unwrap(), "B".parse().unwrap())].into()),
                },
                convert: base.then(|| ClosingRates {
                    base: Currency::parse("USD").unwrap(),
                    date: date("2026-03-31"),
                    rates: [rate("EUR", 10_833), rate("JPY", 67)].into(),
                }),
                ..AgingPolicy::default()
            }
        },
    )
}

/// The same with an id each.
fn numbered(mut items: Vec<OpenItem>) -> Vec<OpenItem> {
    for (place, item) in items.iter_mut().enumerate() {
        item.id.installment = place as u32 + 1;
    }
    items
}

proptest! {
    #[test]
    fn g2_buckets_and_unapplied_are_what_is_owed(
        items in prop::collection::vec(any_item(), 0..60),
        policy in any_policy(),
    ) {
        let items = numbered(items);
        let report = Aging::of(date("2026-03-31"), &items, &policy).unwrap();
        let mut open = std::collections::BTreeMap::new();
        for item in &items {
            *open.entry(item.open.currency()).or_insert(0) += item.open.minor_units();
        }
        let units = |money: &[Money]| money.iter().map(|m| m.minor_units()).sum::<i128>();
        for total in &report.currencies {
            let amounts = &total.amounts;
            let sum = units(&amounts.buckets) + amounts.unapplied.minor_units();
            prop_assert_eq!(sum, amounts.total.minor_units());
            prop_assert_eq!(sum, open[&total.currency]);
            let rows = report.rows.iter().filter(|row| row.currency == total.currency);
            let rows: i128 = rows.map(|row| row.amounts.total.minor_units()).sum();
            prop_assert_eq!(rows, sum);
            for part in &amounts.dimensions {
                prop_assert_eq!(
                    units(&part.buckets) + part.unapplied.minor_units(),
                    part.total.minor_units()
                );
            }
        }
        let creditors: i128 = report.creditors.iter().map(|t| t.amounts.total.minor_units()).sum();
        prop_assert_eq!(creditors, open.values().sum::<i128>());
        let named = report.rows.iter().flat_map(|row| row.items.iter().flatten().flatten());
        prop_assert_eq!(named.count(), items.len());
        for row in &report.rows {
            if let Some(base) = &row.amounts.base {
                let sum = units(&base.buckets) + base.unapplied.minor_units();
                prop_assert_eq!(sum, base.total.minor_units());
            }
        }
        let netted = policy.unapplied == UnappliedCredits::OldestFirst;
        if netted && policy.group_by == AgingGroup::Customer {
            for row in &report.rows {
                // Netting goes as far as it can, and turns no sign.
                let owed = units(&row.amounts.buckets);
                prop_assert!(owed >= 0 && row.amounts.unapplied.minor_units() <= 0);
                prop_assert!(owed == 0 || row.amounts.unapplied.is_zero());
            }
        }
    }

    #[test]
    fn f6_any_order_of_items_gives_the_same_report(
        items in prop::collection::vec(any_item(), 0..40),
        policy in any_policy(),
        seed in 0..1000_usize,
    ) {
        let items = numbered(items);
        let mut turned = items.clone();
        turned.reverse();
        let middle = seed % (turned.len() + 1);
        turned.rotate_left(middle);
        let text = |items: &[OpenItem]| {
            let report = Aging::of(date("2026-03-31"), items, &policy).unwrap();
            format!("{report:?}")
        };
        prop_assert_eq!(text(&items), text(&turned));
    }

    #[test]
    fn g2_each_amount_lies_in_the_bucket_of_its_age(item in any_item(), list in 0..3_usize) {
        let buckets: Buckets = ["30,60,90", "-30,-7,0,30", "1m,2m,3m"][list].parse().unwrap();
        let as_of = date("2026-03-31");
        let unapplied = UnappliedCredits::OwnDate;
        let policy = AgingPolicy { buckets, unapplied, ..AgingPolicy::default() };
        let report = Aging::of(as_of, std::slice::from_ref(&item), &policy).unwrap();
        let own = if item.open.is_negative() { item.invoice_date } else { None };
        let age = as_of.days_since(own.or(item.due).unwrap());
        let edges = policy.buckets.edges(as_of);
        let place = edges.iter().filter(|edge| **edge <= age).count();
        prop_assert_eq!(report.rows[0].amounts.buckets[place], item.open);
    }
}
