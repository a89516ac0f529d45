//! What the calls cost that `bindings/python/benches/border.py` and
//! `bindings/node/benches/border.mjs` make across a border, here without one:
//! `cargo run --release -p duly-benches --bin border`.

use std::{hint::black_box, time::Duration};

use duly::{
    AgingPolicy, Application, Date, Entry, Invoice, Ledger, Money, Payment, PaymentTerms,
    ScheduleInput,
};
use duly_benches::{eur, processor_time};

const ROUNDS: usize = 31;
const ITEMS: u32 = 1_000;
/// A round takes about this long.
const ROUND: Duration = Duration::from_millis(20);

/// Nanoseconds a call: the median of the rounds, in processor time.
fn median(name: &str, mut call: impl FnMut()) {
    let mut calls = 1_u32;
    let timed = |calls: u32, call: &mut dyn FnMut()| {
        let start = processor_time();
        (0..calls).for_each(|_| call());
        processor_time() - start
    };
    while timed(calls, &mut call) < ROUND && calls < 1 << 24 {
        calls *= 2;
    }
    let mut rounds: Vec<Duration> = (0..ROUNDS).map(|_| timed(calls, &mut call)).collect();
    rounds.sort();
    told(name, rounds[ROUNDS / 2], calls);
}

fn told(name: &str, round: Duration, calls: u32) {
    println!("{name:28} {:>12.0} ns", round.as_nanos() as f64 / f64::from(calls));
}

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

fn money(text: &str) -> Money {
    Money::parse(text, eur()).expect("an amount")
}

fn invoice(number: u32) -> Invoice {
    let customer = format!("CUST-{}", number % 100).parse().expect("an id");
    let id = format!("INV-{number}").parse().expect("an id");
    let invoice = Invoice::new(id, customer, day("2026-01-15"), money("1000.00"));
    invoice.due_on(day("2026-02-14"))
}

fn main() {
    let (one, other) = (money("1000.00"), money("0.10"));
    median("money plus", || {
        black_box(black_box(one).plus(black_box(other)).expect("a sum"));
    });
    let date = day("2026-01-31");
    median("date plus months", || {
        black_box(black_box(date).plus_months(black_box(1)).expect("a day"));
    });
    median("terms parse", || {
        black_box(black_box("2/10 net 30").parse::<PaymentTerms>().expect("terms"));
    });
    let terms: PaymentTerms = "2/10 net 30".parse().expect("terms");
    median("schedule of 2/10 net 30", || {
        let input = ScheduleInput::new(black_box(date), black_box(one));
        black_box(terms.schedule(input).expect("a schedule"));
    });
    let entries: Vec<Entry> =
        (0..ITEMS).map(|number| Entry::new(invoice(number), day("2026-01-15"))).collect();
    post(&entries);
    let ledger = book(entries);
    let on = day("2026-03-31");
    median("as_of, 1,000 items", || {
        black_box(ledger.as_of(black_box(on)).expect("a position"));
    });
    let position = ledger.as_of(on).expect("a position");
    let policy = AgingPolicy::default();
    median("aging, 1,000 items", || {
        black_box(position.aging(black_box(&policy)).expect("a report"));
    });
}

/// Each round posts 1,000 invoices to a ledger of its own; they are made off the clock.
fn post(entries: &[Entry]) {
    let mut rounds: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let (mut ledger, given) = (Ledger::new(), entries.to_vec());
            let start = processor_time();
            for entry in given {
                black_box(ledger.post(entry).expect("an entry"));
            }
            processor_time() - start
        })
        .collect();
    rounds.sort();
    told("post of an invoice", rounds[ROUNDS / 2], ITEMS);
}

/// 1,000 open invoices, every tenth of them paid in part.
fn book(entries: Vec<Entry>) -> Ledger {
    let mut ledger = Ledger::replay(entries).expect("a ledger");
    for number in (0..ITEMS).step_by(10) {
        let (id, of) = (format!("PAY-{number}"), format!("INV-{number}"));
        let customer = format!("CUST-{}", number % 100).parse().expect("an id");
        let (date, paid) = (day("2026-02-10"), money("400.00"));
        let payment = Payment::new(id.parse().expect("an id"), customer, date, paid);
        ledger.post(Entry::new(payment, date)).expect("a payment");
        let app = format!("APP-{number}").parse().expect("an id");
        let apply = Application::new(app, id.as_str(), of.as_str(), paid, date).expect("two ids");
        ledger.post(Entry::new(apply, date)).expect("an application");
    }
    ledger
}
