//! Any text is terms or an error; what is read prints as text that reads the same; a schedule of
//! any terms sums to its total.
#![no_main]

use std::borrow::Cow;

use duly::{Calendar, Currency, Date, Money, PaymentTerms, ScheduleInput};
use libfuzzer_sys::fuzz_target;

/// The words of the notation, and texts that its rules are about.
#[rustfmt::skip]
const WORDS: [&str; 128] = [
    "after", "and", "at", "balance", "billing", "business", "by", "calendar", "cash", "cut off",
    "cutoff", "d", "date", "day", "days", "delivery", "discount", "due", "end", "end of month",
    "eom", "first", "following", "freight", "from", "goods", "if paid within", "immediate",
    "immediately", "in", "installment", "installments", "instalments", "invoice", "modified",
    "modified following", "month", "monthly", "months", "n", "nearest", "net", "next",
    "next month", "now", "of", "off", "on", "paid", "part", "parts", "payable", "payment",
    "payments", "percent", "period", "posting", "preceding", "prorated", "prox", "proximo",
    "receipt", "remainder", "rest", "roll", "s", "service", "split", "step", "tax", "the", "then",
    "this month", "total", "unadjusted", "until", "upon receipt", "week", "weeks", "within",
    "without", "working", ",", "%", "/", "+", "-", "0", "1", "2", "10", "15", "30", "31", "45",
    "60", "1st", "10th", "20th", "31st", "2.5", "33.33%", "50%", "100%", "2/10", "net 30",
    "2026-02-28", "2026-06-30", "E.O.M.", "99999999999", "0.000000001", "; ",
    "friday", "monday", "EUR", "500.00 EUR", "of remainder", "% off by", "eom then", "days then",
    "10 days", "business days", "payment days 10, 25", "discount on net", "cutoff 15",
    "monthly installments", "net 10th prox", "weeks then",
];

/// The input where it is text; else each byte that is not ASCII stands for a word, so that one
/// mutation brings in a whole one.
fn text(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.into();
    }
    let mut text = String::new();
    for byte in bytes {
        match byte.checked_sub(128) {
            None => text.push(char::from(*byte)),
            Some(word) => {
                text.push(' ');
                text.push_str(WORDS[usize::from(word)]);
                text.push(' ');
            }
        }
    }
    text.into()
}

fuzz_target!(|bytes: &[u8]| {
    let text = text(bytes);
    let Ok(terms) = text.parse::<PaymentTerms>() else { return };
    let printed = terms.to_string();
    assert_eq!(printed.parse::<PaymentTerms>().as_ref(), Ok(&terms), "{printed}");

    let eur = Currency::parse("EUR").unwrap();
    let total = Money::parse("1210.00", eur).unwrap();
    let date = Date::new(2026, 1, 31).unwrap();
    let calendar = Calendar::saturday_sunday();
    let input = ScheduleInput::new(date, total)
        .with_calendar(&calendar)
        .with_tax(Money::parse("210.00", eur).unwrap());
    if let Ok(schedule) = terms.schedule(input) {
        schedule.validate(total).unwrap();
    }
});
