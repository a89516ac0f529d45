//! Any text is an entry or an error; an entry that was read is written as a line that reads the
//! same, and a ledger answers it without a panic, whatever its dates and amounts.
#![no_main]

use duly::*;
use libfuzzer_sys::fuzz_target;

/// An answer may be refused, but never because sums do not agree.
fn foots<T>(answer: Result<T>) {
    if let Err(error) = answer {
        assert_ne!(error.kind(), ErrorKind::DoesNotFoot, "{error}");
    }
}

fuzz_target!(|text: &str| {
    let mut ledger = Ledger::new();
    let mut days = vec![Date::MIN, Date::MAX];
    for line in text.lines() {
        let Ok(entry) = Entry::from_line(line) else { continue };
        let written = entry.to_line().unwrap();
        assert_eq!(Entry::from_line(&written).as_ref(), Ok(&entry), "{written}");
        if let Ok(posted) = ledger.post(entry) {
            days.push(posted.effective);
        }
    }
    let lines: Vec<String> = ledger.to_lines().map(Result::unwrap).collect();
    let again = Ledger::from_lines(lines.iter().map(String::as_str)).unwrap();
    assert_eq!(again, ledger);

    for day in days {
        let query = PositionQuery { entries: true, post_dated: true, ..day.into() };
        foots(ledger.position(query).and_then(|all| all.aging(&AgingPolicy::default())));
        foots(RollForward::of(&ledger, Date::MIN..=day, Known::Everything));
        foots(RollForward::of(&ledger, day..=Date::MAX, Known::On(day)));
    }
    for one in ledger.activity(Known::Everything, Date::MIN..=Date::MAX) {
        let Some(customer) = &one.customer else { continue };
        let period = Date::MIN..=one.date;
        let all = Known::Everything;
        foots(Statement::activity(&ledger, &one.creditor, customer, period, all));
    }
});
