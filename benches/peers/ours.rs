//! Our side of `cargo xtask bench peers`: makes the rows that both sides read, times duly on them
//! and writes what it answered, for the other side's answers to be held against.
//!
//! Into the folder named: `rows.csv` (the open items), `aging-duly.csv` (sums to the cent) and
//! `terms-duly.csv` (dates and discounts). On standard output, a line for each figure:
//! `figure`, task, side, nanoseconds for one item, parted by tabs. They are of the processor's
//! time, so that what else runs on the machine counts little, and the same on both sides.

use std::{
    fmt::Write,
    fs,
    hint::black_box,
    path::{Path, PathBuf},
    time::Duration,
};

use duly::{
    Aging, AgingPolicy, AgingReport, Currency, Date, ItemId, Money, OpenItem, PaymentTerms,
    ScheduleInput,
};
use duly_benches::{day, processor_time};

const ITEMS: u32 = 1_000_000;
const CUSTOMERS: u64 = 10_000;
/// All of two digits, so that a peer may keep cents.
const CURRENCIES: [&str; 3] = ["EUR", "USD", "GBP"];
/// The day that is asked about; items fall due from 150 days before to 49 days after.
const AS_OF: u32 = 1_000;
const TERMS: [&str; 4] = ["net 30", "2/10 net 30", "net 10th prox", "30 days then eom"];
/// Invoices of every day of six years: leap days and all ends of months are among them.
const DAYS: u32 = 2_192;
/// Each day so many times in one reading of the clock.
const ROUNDS: u32 = 50;
const REPEATS: usize = 7;

fn main() {
    let folder: PathBuf = std::env::args().nth(1).expect("a folder to write to").into();
    let rows = rows();
    write_rows(&folder, &rows);
    aging(&folder, &rows);
    terms(&folder);
}

/// What an open item comes from, as a table would hold it.
struct Row {
    customer: String,
    currency: &'static str,
    due: Date,
    cents: u32,
}

/// Customers, currencies, days and amounts that know nothing of each other or of their place: each
/// customer has items of all currencies in all buckets, and neighbours are of different customers.
fn rows() -> Vec<Row> {
    let row = |place: u32| {
        let mixed = mix(place.into());
        let small = |number: u64| u32::try_from(number).expect("a small number");
        Row {
            customer: format!("CUST{:08}", mixed % CUSTOMERS),
            currency: CURRENCIES[usize::from(u8::try_from((mixed >> 16) % 3).expect("0 to 2"))],
            due: day(AS_OF - 150 + small((mixed >> 24) % 200)),
            cents: small((mixed >> 40) % 1_000_000) + 1,
        }
    };
    (0..ITEMS).map(row).collect()
}

/// The finisher of splitmix64: every bit of the answer hangs on every bit of the number.
fn mix(number: u64) -> u64 {
    let mixed = (number + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

fn write_rows(folder: &Path, rows: &[Row]) {
    let mut text = String::from("customer,currency,due,amount\n");
    for Row { customer, currency, due, cents } in rows {
        let (units, cents) = (cents / 100, cents % 100);
        writeln!(text, "{customer},{currency},{due},{units}.{cents:02}").expect("memory");
    }
    write(folder, "rows.csv", &text);
}

fn aging(folder: &Path, rows: &[Row]) {
    let start = processor_time();
    let items: Vec<OpenItem> = rows.iter().zip(0..).map(|(row, place)| item(row, place)).collect();
    figure("making 1M rows ready", "duly", seconds_since(start) / f64::from(ITEMS));
    let policy = AgingPolicy::default();
    let age = || Aging::of(day(AS_OF), &items, &policy).expect("it foots");
    figure("aging 1M items", "duly", median(|| drop(black_box(age()))) / f64::from(ITEMS));
    write(folder, "aging-duly.csv", &sums(&age()));
}

fn item(row: &Row, place: u32) -> OpenItem {
    let id = ItemId::of(format!("INVO{place:08}").parse().expect("an id"));
    let customer = row.customer.parse().expect("an id");
    let currency = Currency::parse(row.currency).expect("a currency");
    let amount = Money::from_minor(row.cents.into(), currency).expect("a small amount");
    OpenItem::new(id, customer, row.due, amount)
}

fn sums(report: &AgingReport) -> String {
    let mut text = String::new();
    for row in &report.rows {
        let customer = row.customer.as_ref().expect("each item has one");
        write!(text, "{customer},{}", row.currency).expect("memory");
        for amount in &row.amounts.buckets {
            write!(text, ",{}", amount.amount()).expect("memory");
        }
        text.push('\n');
    }
    text
}

fn terms(folder: &Path) {
    let eur = Currency::parse("EUR").expect("the euro");
    let total = Money::parse("1210.37", eur).expect("an amount");
    let mut answers = String::new();
    for text in TERMS {
        let terms: PaymentTerms = text.parse().expect("terms");
        let schedule = |date| terms.schedule(ScheduleInput::new(date, total)).expect("a schedule");
        let all = || {
            for number in 0..DAYS * ROUNDS {
                black_box(schedule(black_box(day(number % DAYS))));
            }
        };
        figure(&format!("schedule of `{text}`"), "duly", median(all) / f64::from(DAYS * ROUNDS));
        for date in (0..DAYS).map(day) {
            for part in schedule(date).installments {
                write!(answers, "{text},{date},{},{}", part.due, part.amount.amount())
                    .expect("memory");
                for offer in &part.offers {
                    let (discount, pay) = (offer.discount.amount(), offer.pay.amount());
                    write!(answers, ",{},{discount},{pay}", offer.until).expect("memory");
                }
                answers.push('\n');
            }
        }
    }
    write(folder, "terms-duly.csv", &answers);
}

/// The middle one of several, after one that warms up, in seconds.
fn median(mut work: impl FnMut()) -> f64 {
    work();
    let mut times: Vec<f64> = (0..REPEATS)
        .map(|_| {
            let start = processor_time();
            work();
            seconds_since(start)
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[REPEATS / 2]
}

fn seconds_since(start: Duration) -> f64 {
    (processor_time() - start).as_secs_f64()
}

fn figure(task: &str, side: &str, seconds: f64) {
    println!("figure\t{task}\t{side}\t{:.1}", seconds * 1e9);
}

fn write(folder: &Path, name: &str, text: &str) {
    fs::write(folder.join(name), text).expect("the folder can be written to");
}
