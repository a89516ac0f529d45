//! Any text is an entry or an error; an entry that was read is written as a line that reads the
//! same, and a ledger answers it without a panic.
#![no_main]

use duly::{Entry, Ledger};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let mut ledger = Ledger::new();
    for line in text.lines() {
        let Ok(entry) = Entry::from_line(line) else { continue };
        let written = entry.to_line().unwrap();
        assert_eq!(Entry::from_line(&written).as_ref(), Ok(&entry), "{written}");
        let _ = ledger.post(entry);
    }
    let lines: Vec<String> = ledger.to_lines().map(Result::unwrap).collect();
    let again = Ledger::from_lines(lines.iter().map(String::as_str)).unwrap();
    assert_eq!(again, ledger);
});
