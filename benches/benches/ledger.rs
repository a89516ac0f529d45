use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use duly::Ledger;
use duly_benches::{Size, day, entries};

fn replay(c: &mut Criterion) {
    let entries = entries(Size::of(100_000));
    c.bench_function("replay 325,000 entries", |b| {
        b.iter_batched(
            || entries.clone(),
            |entries| Ledger::replay(entries).expect("they fit"),
            BatchSize::LargeInput,
        );
    });
    let ledger = Ledger::replay(entries).expect("they fit");
    c.bench_function("position over 100,000 invoices", |b| {
        b.iter(|| ledger.as_of(day(1_500)).expect("a position"));
    });
}

criterion_group!(benches, replay);
criterion_main!(benches);
