//! Cash application: 10,000 receipts against 100,000 open items of 3,000 accounts; and sets of
//! amounts made to collide.

use std::collections::BTreeMap;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use duly::{Currency, ItemId, MatchPolicy, Money, OpenItem, Receipt, match_receipts};
use duly_benches::{OpenItems, day, open_items};

const RECEIPTS: usize = 10_000;

/// Receipts over one to four debits of an account, or over an amount that none make up.
fn receipts(open: &[OpenItem], numbers: bool, right: bool) -> Vec<Receipt> {
    let mut accounts: BTreeMap<_, Vec<&OpenItem>> = BTreeMap::new();
    for item in open.iter().filter(|item| item.open.is_positive()) {
        accounts.entry((item.customer.clone(), item.open.currency())).or_default().push(item);
    }
    let accounts: Vec<_> = accounts.into_iter().collect();
    let receipt = |n: usize| {
        let ((customer, currency), items) = &accounts[n % accounts.len()];
        let some = items.iter().skip(n / accounts.len() * 5).take(1 + n % 4);
        let amount = Money::sum(some.clone().map(|item| item.open), *currency).expect("small");
        let off = Money::from_minor(if right { 0 } else { 1 }, *currency).expect("small");
        let amount = amount.plus(off).expect("small");
        let mut receipt =
            Receipt::new(format!("P{n:07}").parse().expect("an id"), day(1_000), amount);
        receipt.customer.clone_from(customer);
        let named: Vec<&str> = some.map(|item| item.id.document.as_str()).collect();
        receipt.text = numbers.then(|| format!("payment of {}", named.join(", ")));
        receipt
    };
    (0..RECEIPTS).map(receipt).filter(|receipt| receipt.amount.is_positive()).collect()
}

fn batch(c: &mut Criterion) {
    let open = open_items(OpenItems { items: 100_000, customers: 1_000, sorted: false });
    let mut group = c.benchmark_group("match 10,000 receipts, 100,000 open items");
    group.sample_size(10);
    group.throughput(Throughput::Elements(10_000));
    let cases = [
        ("with numbers", true, true),
        ("without", false, true),
        ("amounts that none make up", false, false),
    ];
    for (name, numbers, right) in cases {
        let receipts = receipts(&open, numbers, right);
        group.bench_function(name, |b| {
            b.iter(|| match_receipts(&receipts, &open, &[], &MatchPolicy::default()));
        });
    }
    group.finish();
}

/// Thirty amounts, all sums different, and an amount that none make up; and one customer with
/// 10,000 open items.
fn worst(c: &mut Criterion) {
    let eur = Currency::parse("EUR").expect("a currency");
    let item = |n: u32, units: i128| {
        let id = ItemId::of(format!("INV-{n:05}").parse().expect("an id"));
        let amount = Money::from_minor(units, eur).expect("small");
        OpenItem::new(id, "ACME".parse().expect("an id"), day(500 + n % 400), amount)
    };
    let ask = |units: i128| {
        let amount = Money::from_minor(units, eur).expect("small");
        let mut receipt = Receipt::new("P-1".parse().expect("an id"), day(1_000), amount);
        receipt.customer = Some("ACME".parse().expect("an id"));
        [receipt]
    };
    let mut group = c.benchmark_group("match one receipt");
    let powers: Vec<OpenItem> = (0..30).map(|n| item(n, (1 << n) * 2)).collect();
    group.bench_function("30 items, all sums different", |b| {
        b.iter(|| match_receipts(&ask((1 << 31) - 1), &powers, &[], &MatchPolicy::default()));
    });
    let many: Vec<OpenItem> =
        (0..10_000).map(|n| item(n, i128::from(n % 977) * 2 + 1_000)).collect();
    group.bench_function("10,000 items of one customer", |b| {
        b.iter(|| match_receipts(&ask(123_457), &many, &[], &MatchPolicy::default()));
    });
    group.finish();
}

criterion_group!(benches, batch, worst);
criterion_main!(benches);
