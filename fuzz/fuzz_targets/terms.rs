//! Any text is terms or an error; what is read prints as text that reads the same; a schedule of
//! any terms sums to its total.
#![no_main]

use duly::{Calendar, Currency, Date, Money, PaymentTerms, ScheduleInput};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
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
