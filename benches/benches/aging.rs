//! Aging of open items: cost an item and growth from 10⁴ to 10⁷.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use duly::{Aging, AgingPolicy};
use duly_benches::{day, open_items};

fn aging(c: &mut Criterion) {
    let mut group = c.benchmark_group("age open items");
    group.sample_size(10);
    for items in [10_000_u32, 100_000, 1_000_000, 10_000_000] {
        let open = open_items(items, items / 100);
        group.throughput(Throughput::Elements(items.into()));
        group.bench_with_input(BenchmarkId::from_parameter(items), &open, |b, open| {
            b.iter(|| Aging::of(day(1_000), open, &AgingPolicy::default()).expect("it foots"));
        });
    }
    group.finish();
}

criterion_group!(benches, aging);
criterion_main!(benches);
