//! A ledger's costs: posting, replay, a position on a day, and the hard case of one receipt
//! applied to very many items with a date in the past.

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use duly::{Application, Entry, Invoice, Ledger, Money, Payment};
use duly_benches::{Size, day, entries, eur};

/// Posting is replay without the numbers: entry by entry, each judged in full.
fn replay(c: &mut Criterion) {
    let mut group = c.benchmark_group("replay entries");
    group.sample_size(10);
    for invoices in [10_000, 100_000, 1_000_000] {
        let entries = entries(Size::of(invoices));
        group.throughput(Throughput::Elements(entries.len() as u64));
        group.bench_with_input(
            BenchmarkId::from_parameter(entries.len()),
            &entries,
            |b, entries| {
                b.iter_batched(
                    || entries.clone(),
                    |entries| Ledger::replay(entries).expect("they fit"),
                    BatchSize::PerIteration,
                );
            },
        );
    }
    group.finish();
}

fn position(c: &mut Criterion) {
    let mut group = c.benchmark_group("position over invoices");
    group.sample_size(10);
    for invoices in [100_000, 1_000_000] {
        let ledger = Ledger::replay(entries(Size::of(invoices))).expect("they fit");
        // In the middle everything invoiced is open, at the end most of it is settled.
        for (name, on) in [("all open", 999), ("half settled", 2_500)] {
            group.bench_with_input(BenchmarkId::new(name, invoices), &on, |b, on| {
                b.iter(|| ledger.as_of(day(*on)).expect("a position"));
            });
        }
    }
    group.finish();
}

/// One receipt, applied to `count` invoices, each application a day earlier than the one before.
fn back_dated(count: u32) -> Vec<Entry> {
    let amount = |cents: u32| Money::from_minor(cents.into(), eur()).expect("a small amount");
    let customer = || "CUST".parse().expect("an id");
    let mut entries = Vec::new();
    let total = amount(count * 100);
    let receipt = Payment::new("RECEIPT".parse().expect("an id"), customer(), day(0), total);
    entries.push(Entry::new(receipt, day(0)));
    for i in 0..count {
        let id = format!("I{i}").parse().expect("an id");
        entries.push(Entry::new(Invoice::new(id, customer(), day(0), amount(100)), day(0)));
    }
    for i in 0..count {
        let (id, invoice) = (format!("A{i}").parse().expect("an id"), format!("I{i}"));
        let date = day(4_000 - i % 4_000);
        let apply = Application::new(id, "RECEIPT", invoice.as_str(), amount(100), date);
        entries.push(Entry::new(apply.expect("two ids"), day(0)));
    }
    entries
}

fn one_receipt(c: &mut Criterion) {
    let mut group = c.benchmark_group("one receipt applied back-dated");
    group.sample_size(10);
    for count in [1_000, 10_000, 100_000] {
        let entries = back_dated(count);
        group.throughput(Throughput::Elements(count.into()));
        group.bench_with_input(BenchmarkId::from_parameter(count), &entries, |b, entries| {
            b.iter_batched(
                || entries.clone(),
                |entries| Ledger::replay(entries).expect("they fit"),
                BatchSize::PerIteration,
            );
        });
    }
    group.finish();
}

criterion_group!(benches, replay, position, one_receipt);
criterion_main!(benches);
