//! Aging of open items: cost an item by the order they come in, and growth from 10⁴ to 10⁷.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use duly::{Aging, AgingPolicy};
use duly_benches::{OpenItems, day, open_items};

fn age(c: &mut Criterion, name: &str, sizes: &[OpenItems]) {
    let mut group = c.benchmark_group(name);
    group.sample_size(10);
    for size in sizes {
        let open = open_items(*size);
        group.throughput(Throughput::Elements(size.items.into()));
        group.bench_with_input(BenchmarkId::from_parameter(size.items), &open, |b, open| {
            b.iter(|| Aging::of(day(1_000), open, &AgingPolicy::default()).expect("it foots"));
        });
    }
    group.finish();
}

/// The design's target: a million items of 10,000 customers in three currencies.
fn orders(c: &mut Criterion) {
    let size = OpenItems { items: 1_000_000, customers: 10_000, sorted: false };
    age(c, "age open items in random order, 30,000 rows", &[size]);
    age(c, "age open items by customer, 30,000 rows", &[OpenItems { sorted: true, ..size }]);
}

/// Ten times the items of the same rows: at most eleven times the time.
fn growth(c: &mut Criterion) {
    let counts = [10_000, 100_000, 1_000_000, 10_000_000];
    let sizes = counts.map(|items| OpenItems { items, customers: 1_000, sorted: false });
    age(c, "age open items in random order, 3,000 rows", &sizes);
}

criterion_group!(benches, orders, growth);
criterion_main!(benches);
