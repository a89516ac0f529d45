//! The small things done for every row: terms to a schedule, a split, a roll.

use criterion::{Criterion, criterion_group, criterion_main};
use duly::{Calendar, Money, PaymentTerms, Roll, ScheduleInput, SplitRule};
use duly_benches::{day, eur};
use std::hint::black_box;

fn terms(c: &mut Criterion) {
    let total = Money::parse("1210.00", eur()).expect("an amount");
    let calendar = Calendar::saturday_sunday();
    for text in
        ["net 30", "2/10 net 30", "net 10th prox", "50% now, 50% net 30", "net 30, following"]
    {
        let terms: PaymentTerms = text.parse().expect("terms");
        c.bench_function(&format!("schedule of `{text}`"), |b| {
            b.iter(|| {
                let input = ScheduleInput::new(black_box(day(500)), black_box(total));
                terms.schedule(input.with_calendar(&calendar)).expect("a schedule")
            });
        });
        c.bench_function(&format!("reading `{text}`"), |b| {
            b.iter(|| black_box(text).parse::<PaymentTerms>().expect("terms"));
        });
    }
}

fn splits(c: &mut Criterion) {
    let total = Money::parse("1210.00", eur()).expect("an amount");
    for lines in [3, 12] {
        for (name, rule) in [
            ("largest remainder", SplitRule::LargestRemainder),
            ("round each, rest last", SplitRule::default()),
        ] {
            c.bench_function(&format!("split in {lines} by {name}"), |b| {
                b.iter(|| black_box(total).split_evenly(lines, rule).expect("a split"));
            });
        }
    }
}

fn rolls(c: &mut Criterion) {
    let holidays = (0..40).map(|year| day(year * 365));
    let weekend = [duly::Weekday::Saturday, duly::Weekday::Sunday];
    let calendar = Calendar::new(weekend, holidays).expect("a calendar");
    c.bench_function("roll modified following", |b| {
        b.iter(|| calendar.roll(black_box(day(503)), Roll::ModifiedFollowing).expect("a day"));
    });
}

criterion_group!(benches, terms, splits, rolls);
criterion_main!(benches);
