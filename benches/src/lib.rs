//! The books that the benches read: made by rule, the same on every run.

use std::time::Duration;

use duly::*;

/// How large a made-up book is.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub invoices: u32,
    pub payments: u32,
    pub applications: u32,
    pub customers: u32,
}

impl Size {
    /// A book in the proportions of the design's target: 4 invoices, 3 receipts, 6 applications.
    pub fn of(invoices: u32) -> Self {
        Self {
            invoices,
            payments: invoices / 4 * 3,
            applications: invoices / 4 * 6,
            customers: (invoices / 300).max(1),
        }
    }
}

pub fn day(number: u32) -> Date {
    Date::from_ordinal(738_000 + i32::try_from(number).unwrap_or(0)).expect("a day of our time")
}

fn amount(units: u32) -> Money {
    Money::from_minor(units.into(), eur()).expect("a small amount")
}

pub fn eur() -> Currency {
    Currency::parse("EUR").expect("the euro")
}

/// Invoices, then payments, then applications, each in the order of their days; ids of 12
/// characters. Every payment is applied to two invoices of its customer, at most in full.
pub fn entries(size: Size) -> Vec<Entry> {
    let span = 1_000;
    let mut entries = Vec::new();
    let last = day(3 * span);
    for i in 0..size.invoices {
        let date = day(i * span / size.invoices);
        let customer = format!("CUST{:08}", i % size.customers).parse().expect("an id");
        let id = format!("INVO{i:08}").parse().expect("an id");
        let invoice = Invoice::new(id, customer, date, amount(10_000));
        let due = date.plus_days(30).expect("a day");
        entries.push(Entry::new(invoice.due_on(due), date));
    }
    // Payment p pays invoices 2p and 2p + 1, counted customer by customer.
    let place = |n: u32| {
        // Even, so that the two are of one customer.
        let per_customer = size.invoices / size.customers / 2 * 2;
        let (customer, nth) = (n / per_customer, n % per_customer);
        (customer, nth * size.customers + customer)
    };
    for p in 0..size.payments {
        let (customer, _) = place(p % (size.invoices / 2) * 2);
        let customer = format!("CUST{:08}", customer).parse().expect("an id");
        let id = format!("PAYM{p:08}").parse().expect("an id");
        let date = day(span + p * span / size.payments);
        entries.push(Entry::new(
            Payment::new(
                id,
                customer,
                date,
                amount(if p < size.invoices / 2 { 12_000 } else { 8_000 }),
            ),
            date,
        ));
    }
    for a in 0..size.applications {
        let p = a / 2;
        let (customer, invoice) = place((p % (size.invoices / 2)) * 2 + a % 2);
        if customer >= size.customers || invoice >= size.invoices || p >= size.payments {
            continue;
        }
        let (credit, debit) = (format!("PAYM{p:08}"), format!("INVO{invoice:08}"));
        let id = format!("APPL{a:08}").parse().expect("an id");
        let date = day(span + p * span / size.payments);
        let part = if p < size.invoices / 2 { 6_000 } else { 4_000 };
        let apply = Application::new(id, credit.as_str(), debit.as_str(), amount(part), date)
            .expect("two ids");
        entries.push(Entry::new(apply, last));
    }
    for entry in &mut entries {
        entry.recorded = last;
    }
    entries
}

/// How many open items, of whom, and in which order.
#[derive(Clone, Copy, Debug)]
pub struct OpenItems {
    pub items: u32,
    /// Each customer owes in three currencies: so many times three are the rows of an aging.
    pub customers: u32,
    /// Whether items of one account stand together, as an extract by customer has them.
    pub sorted: bool,
}

/// Open items with ids of 12 characters, due from 150 days before day 1,000 to 50 after it; one
/// in ten is a credit.
pub fn open_items(size: OpenItems) -> Vec<OpenItem> {
    let currencies = ["EUR", "USD", "JPY"].map(|code| Currency::parse(code).expect("a currency"));
    let rows = size.customers.max(1) * 3;
    let item = |i: u32| {
        let row = match size.sorted {
            true => u64::from(i) * u64::from(rows) / u64::from(size.items),
            false => mixed(i, 1) % u64::from(rows),
        };
        let id = ItemId::of(format!("INVO{i:08}").parse().expect("an id"));
        let customer = format!("CUST{:08}", row / 3).parse().expect("an id");
        let currency = currencies[usize::try_from(row % 3).unwrap_or(0)];
        let sign = if mixed(i, 2).is_multiple_of(10) { -1 } else { 1 };
        let units = i128::from(mixed(i, 3) % 1_000_000 + 1) * sign;
        let due = day(850 + u32::try_from(mixed(i, 4) % 200).unwrap_or(0));
        OpenItem::new(id, customer, due, Money::from_minor(units, currency).expect("small"))
    };
    (0..size.items).map(item).collect()
}

/// A number without a pattern, the same on every run (the finalizer of SplitMix64).
fn mixed(number: u32, salt: u64) -> u64 {
    let mut mixed = (u64::from(number) << 3 | salt).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// How long this process was on a processor: what else runs on the machine counts little. Python's
/// `time.process_time` reads the same clock.
#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
pub fn processor_time() -> Duration {
    #[repr(C)]
    struct Time {
        seconds: i64,
        nanoseconds: i64,
    }
    unsafe extern "C" {
        fn clock_gettime(clock: i32, time: *mut Time) -> i32;
    }
    const PROCESS: i32 = 2;
    let mut time = Time { seconds: 0, nanoseconds: 0 };
    // The standard library has no such clock; the C library it is linked with has.
    let failed = unsafe { clock_gettime(PROCESS, &raw mut time) };
    assert_eq!(failed, 0, "the clock of the process can be read");
    let nanoseconds = u64::try_from(time.seconds * 1_000_000_000 + time.nanoseconds);
    Duration::from_nanos(nanoseconds.expect("time goes forward"))
}

/// Elsewhere the time on the wall: let nothing else run.
#[cfg(not(all(target_os = "linux", target_pointer_width = "64")))]
pub fn processor_time() -> Duration {
    static START: std::sync::LazyLock<std::time::Instant> =
        std::sync::LazyLock::new(std::time::Instant::now);
    START.elapsed()
}
