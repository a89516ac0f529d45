//! A ledger's costs: posting, replay, a position on a day, and the hard case of one receipt
//! applied to very many items with a date in the past. All in processor time, for the shape of
//! their growth is what counts and a busy machine would bend it.

use std::{hint::black_box, time::Duration};

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use duly::{Application, Entry, Invoice, Ledger, Money, Payment};
use duly_benches::{Size, day, entries, eur, processor_time};

/// So many times: what is handed in made without the clock, what is answered dropped with it off.
fn timed<I, O>(times: u64, made: impl Fn() -> I, work: impl Fn(I) -> O) -> Duration {
    let once = |_| {
        let input = made();
        let start = processor_time();
        let answer = black_box(work(input));
        let took = processor_time() - start;
        drop(answer);
        took
    };
    (0..times).map(once).sum()
}

fn replayed(entries: Vec<Entry>) -> Ledger {
    Ledger::replay(entries).expect("they fit")
}

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
                b.iter_custom(|times| timed(times, || entries.clone(), replayed));
            },
        );
    }
    group.finish();
}

fn position(c: &mut Criterion) {
    let mut group = c.benchmark_group("position over invoices");
    group.sample_size(10);
    for invoices in [10_000, 100_000, 1_000_000] {
        let ledger = Ledger::replay(entries(Size::of(invoices))).expect("they fit");
        // In the middle everything invoiced is open, at the end most of it is settled.
        for (name, on) in [("all open", 999), ("half settled", 2_500)] {
            group.bench_with_input(BenchmarkId::new(name, invoices), &on, |b, on| {
                b.iter_custom(|times| {
                    timed(times, || day(*on), |on| ledger.as_of(on).expect("a position"))
                });
            });
        }
    }
    group.finish();
}

/// Receipts, each applied to `each` of `count` invoices, every application a day earlier than the
/// one before.
fn back_dated(count: u32, each: u32) -> Vec<Entry> {
    let amount = |cents: u32| Money::from_minor(cents.into(), eur()).expect("a small amount");
    let customer = || "CUST".parse().expect("an id");
    let mut entries = Vec::new();
    for i in 0..count / each {
        let id = format!("R{i}").parse().expect("an id");
        let receipt = Payment::new(id, customer(), day(0), amount(each * 100));
        entries.push(Entry::new(receipt, day(0)));
    }
    for i in 0..count {
        let id = format!("I{i}").parse().expect("an id");
        entries.push(Entry::new(Invoice::new(id, customer(), day(0), amount(100)), day(0)));
    }
    for i in 0..count {
        let id = format!("A{i}").parse().expect("an id");
        let (receipt, invoice) = (format!("R{}", i / each), format!("I{i}"));
        let date = day(count - i);
        let apply = Application::new(id, receipt.as_str(), invoice.as_str(), amount(100), date);
        entries.push(Entry::new(apply.expect("two ids"), day(0)));
    }
    entries
}

/// One receipt applied to all invoices, beside receipts applied to ten each: the same entries but
/// for the receipts, so that the difference is what a long history of one item costs.
fn one_receipt(c: &mut Criterion) {
    let mut group = c.benchmark_group("one receipt applied back-dated");
    group.sample_size(10);
    for count in [1_000, 10_000, 100_000] {
        for (name, each) in [("to all", count), ("to ten each", 10)] {
            let entries = back_dated(count, each);
            group.throughput(Throughput::Elements(count.into()));
            group.bench_with_input(BenchmarkId::new(name, count), &entries, |b, entries| {
                b.iter_custom(|times| timed(times, || entries.clone(), replayed));
            });
        }
    }
    group.finish();
}

criterion_group!(benches, replay, position, one_receipt);
criterion_main!(benches);
