//! What the stories of the vectors found: one test a rule, each fact as its line of JSON.

use crate::{
    error::{ErrorKind, Result},
    ledger::{Entry, Ledger, Outcome, Posted},
    time::Date,
};

const INVOICE: &str = r#""invoice":{"id":"I","customer":"C","invoice_date":"2026-03-01",
    "total":{"amount":"1000.00","currency":"EUR"}}"#;
const PAYMENT: &str = r#""payment":{"id":"P","customer":"C","value_date":"2026-03-20",
    "amount":{"amount":"400.00","currency":"EUR"}}"#;
const FIRST_OPEN_DAY: &str =
    r#""policy_change":{"id":"Y","policy":{"locked_period":"first_open_day"}}"#;
const ON_VALUE_DATE: &str = r#""policy_change":{"id":"Y","policy":{"apply_on_value_date":true}}"#;
const LOCKED: &str = r#""period_lock":{"id":"L","through":"2026-03-31"}"#;

fn apply(id: &str, amount: &str, date: &str, more: &str) -> String {
    format!(
        r#""application":{{"id":"{id}","credit":{{"document":"P"}},"debit":{{"document":"I"}},
        "amount":{{"amount":"{amount}","currency":"EUR"}},"date":"{date}"{more}}}"#
    )
}

fn reverse(of: &str, date: &str) -> String {
    format!(r#""reversal":{{"id":"R-{of}","of":"{of}","date":"{date}"}}"#)
}

fn write_off(date: &str, more: &str) -> String {
    format!(
        r#""adjustment":{{"id":"W","kind":"write_off","item":{{"document":"I"}},
        "amount":{{"amount":"10.00","currency":"EUR"}},"date":"{date}"{more}}}"#
    )
}

fn new_due(id: &str, due: &str, date: &str, applies_to: &str) -> String {
    format!(
        r#""term_change":{{"id":"{id}","item":{{"document":"I"}},"new_due":"{due}",
        "date":"{date}","applies_to":"{applies_to}"}}"#
    )
}

fn post(ledger: &mut Ledger, fact: &str) -> Result<Posted> {
    let fact = fact.replace('\n', " ");
    let line = format!(r#"{{"v":1,"recorded":"2026-06-01","fact":{{{fact}}}}}"#);
    ledger.post(Entry::from_line(&line).unwrap())
}

#[track_caller]
fn ledger_of(facts: &[&str]) -> Ledger {
    let mut ledger = Ledger::new();
    for fact in facts {
        post(&mut ledger, fact).unwrap();
    }
    ledger
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

#[track_caller]
fn takes(ledger: &mut Ledger, fact: &str, effective: &str, outcome: Outcome) {
    let posted = post(ledger, fact).unwrap();
    assert_eq!((posted.effective, posted.outcome), (date(effective), outcome));
    let lines: Vec<String> = ledger.to_lines().collect::<Result<_>>().unwrap();
    assert_eq!(Ledger::from_lines(lines.iter().map(String::as_str)).as_ref(), Ok(&*ledger));
}

fn open_items(ledger: &Ledger, on: &str) -> Vec<String> {
    let position = ledger.as_of(date(on)).unwrap();
    let told = position.open_items().iter().map(|item| {
        format!("{} {} {}", item.id, item.open.amount(), item.due.unwrap_or(Date::MIN))
    });
    told.collect()
}

#[test]
fn a11_a_reversal_takes_effect_on_the_later_day() {
    let applied = apply("A", "400.00", "2026-04-10", "");
    let mut ledger = ledger_of(&[INVOICE, PAYMENT, &applied]);
    takes(&mut ledger, &reverse("A", "2026-04-05"), "2026-04-10", Outcome::Taken);
    let mut ledger = ledger_of(&[INVOICE, PAYMENT, &applied]);
    takes(&mut ledger, &reverse("P", "2026-04-05"), "2026-04-05", Outcome::Taken);
    let mut ledger = ledger_of(&[INVOICE, PAYMENT, &applied, FIRST_OPEN_DAY, LOCKED]);
    takes(&mut ledger, &reverse("P", "2026-03-25"), "2026-04-01", Outcome::Moved);
}

#[test]
fn f4d_an_application_moves_to_an_open_day_before_it_is_judged() {
    let mut ledger = ledger_of(&[INVOICE, FIRST_OPEN_DAY, LOCKED]);
    takes(&mut ledger, PAYMENT, "2026-04-01", Outcome::Moved);
    let applied = apply("A", "400.00", "2026-03-20", "");
    takes(&mut ledger, &applied, "2026-04-01", Outcome::Moved);
    let together =
        format!(r#""together":{{"id":"G","facts":[{{{}}}]}}"#, write_off("2026-03-20", ""));
    assert_eq!(post(&mut ledger, &together).unwrap().outcome, Outcome::Moved);
}

#[test]
fn f4_an_id_of_another_kind_is_not_unknown() {
    let mut ledger = ledger_of(&[INVOICE, PAYMENT, &apply("A", "100.00", "2026-03-20", "")]);
    let on_entry = apply("B", "1.00", "2026-03-20", "").replace(r#""I""#, r#""A""#);
    assert_eq!(post(&mut ledger, &on_entry).unwrap_err().kind(), ErrorKind::WrongKind);
    for (receipt, kind) in [("I", ErrorKind::WrongKind), ("X", ErrorKind::UnknownId)] {
        let with = write_off("2026-03-20", &format!(r#","receipt":"{receipt}""#));
        assert_eq!(post(&mut ledger, &with).unwrap_err().kind(), kind, "{receipt}");
    }
}

#[test]
fn a12_without_a_line_the_id_is_the_line() {
    let mut ledger = ledger_of(&[INVOICE, PAYMENT, &apply("A", "100.00", "2026-03-20", "")]);
    let line = r#","line":"A""#;
    takes(&mut ledger, &apply("B", "100.00", "2026-03-25", line), "2026-03-20", Outcome::Repeated);
    let other = post(&mut ledger, &apply("B", "90.00", "2026-03-25", line)).unwrap_err();
    assert_eq!(other.kind(), ErrorKind::ApplicationConflict);
    let line = r#","line":"D""#;
    takes(&mut ledger, &apply("C", "50.00", "2026-03-25", line), "2026-03-25", Outcome::Taken);
    takes(&mut ledger, &apply("D", "50.00", "2026-03-26", ""), "2026-03-25", Outcome::Repeated);
    takes(&mut ledger, &reverse("A", "2026-03-25"), "2026-03-25", Outcome::Taken);
    takes(
        &mut ledger,
        &apply("B", "90.00", "2026-03-25", r#","line":"A""#),
        "2026-03-25",
        Outcome::Taken,
    );
}

#[test]
fn f4d_what_changed_names_only_what_did_it_by_the_day() {
    let mut ledger = ledger_of(&[INVOICE, &write_off("2026-03-10", "")]);
    post(&mut ledger, &reverse("W", "2026-03-12")).unwrap();
    let changed = |on: &str| {
        let changes = ledger.changed_since(crate::Known::Through(1), date(on)).unwrap();
        changes.iter().map(|change| change.entries.len()).collect::<Vec<_>>()
    };
    assert_eq!(changed("2026-03-11"), [1]);
    assert_eq!(changed("2026-03-12"), [] as [usize; 0]);
}

#[test]
fn a7_cash_is_applied_once_it_is_its_payers() {
    let unknown = PAYMENT.replace(r#""customer":"C","#, "");
    let named = r#""identification":{"id":"N","payment":"P","customer":"C","date":"2026-04-02"}"#;
    let mut ledger = ledger_of(&[INVOICE, &unknown, named]);
    let early = post(&mut ledger, &apply("A", "400.00", "2026-04-01", "")).unwrap_err();
    assert_eq!(early.kind(), ErrorKind::BeforeInBooks);
    post(&mut ledger, ON_VALUE_DATE).unwrap();
    takes(&mut ledger, &apply("A", "400.00", "2026-04-09", ""), "2026-04-02", Outcome::Moved);
}

#[test]
fn t12_a_part_stands_behind_its_installment_and_holds_up_nothing() {
    let split = new_due("T", "2026-05-15", "2026-04-10", "residual");
    let mut ledger = ledger_of(&[INVOICE, PAYMENT, &write_off("2026-03-02", ""), &split]);
    assert_eq!(
        open_items(&ledger, "2026-04-10"),
        ["I#1.1 990.00 2026-05-15", "P#1 -400.00 2026-03-20"]
    );
    post(&mut ledger, &reverse("W", "2026-04-10")).unwrap();
    let items = open_items(&ledger, "2026-04-10");
    assert_eq!(items[..2], ["I#1 10.00 2026-03-01", "I#1.1 990.00 2026-05-15"]);
    // Before the part is there, the day is judged by the document; the money has left for it.
    let early = post(&mut ledger, &apply("A", "400.00", "2026-03-20", "")).unwrap_err();
    assert_eq!(early.kind(), ErrorKind::OverApplied);
}

#[test]
fn t12_the_whole_is_every_part_of_the_item() {
    let whole = new_due("V", "2026-06-30", "2026-04-20", "whole");
    let split = new_due("T", "2026-05-15", "2026-04-10", "residual");
    // In either order of recording.
    for facts in [[&split, &whole], [&whole, &split]] {
        let mut ledger = ledger_of(&[INVOICE, facts[0], facts[1]]);
        assert_eq!(open_items(&ledger, "2026-04-19"), ["I#1.1 1000.00 2026-05-15"]);
        assert_eq!(open_items(&ledger, "2026-04-20"), ["I#1.1 1000.00 2026-06-30"]);
        takes(&mut ledger, &reverse("V", "2026-04-25"), "2026-04-25", Outcome::Taken);
        assert_eq!(open_items(&ledger, "2026-04-25"), ["I#1.1 1000.00 2026-05-15"]);
    }
}

#[test]
fn f4b_the_first_day_that_works_for_several_items() {
    let parts = r#""invoice":{"id":"I","customer":"C","invoice_date":"2026-03-01",
        "total":{"amount":"1000.00","currency":"EUR"},"schedule":{"installments":[
        {"due":"2026-03-31","nominal_due":"2026-03-31",
         "amount":{"amount":"500.00","currency":"EUR"}},
        {"due":"2026-04-30","nominal_due":"2026-04-30",
         "amount":{"amount":"500.00","currency":"EUR"}}]}}"#;
    let first = apply("A", "300.00", "2026-03-22", "");
    let mut ledger = ledger_of(&[parts, PAYMENT, &first, &reverse("A", "2026-04-05")]);
    post(&mut ledger, ON_VALUE_DATE).unwrap();
    takes(&mut ledger, &apply("B", "400.00", "2026-05-01", ""), "2026-04-05", Outcome::Moved);
    let none = post(&mut ledger, &apply("D", "1.00", "2026-05-01", "")).unwrap_err();
    assert_eq!((none.kind(), none.date()), (ErrorKind::OverApplied, Some("2026-05-01")));
}

#[test]
fn f4c_the_first_bad_date_of_all_items() {
    let mut ledger = ledger_of(&[INVOICE, PAYMENT]);
    let two = format!(
        r#""together":{{"id":"G","facts":[{{{}}},{{{}}}]}}"#,
        apply("A", "401.00", "2026-04-02", ""),
        write_off("2026-03-03", "").replace("10.00", "1001.00")
    );
    let error = post(&mut ledger, &two).unwrap_err();
    assert_eq!((error.kind(), error.date()), (ErrorKind::OverApplied, Some("2026-03-03")));
}

#[test]
fn f4e_a_take_over_that_was_not_known_refuses_no_day() {
    let opening = r#""opening_item":{"id":"O","kind":"invoice","customer":"C",
        "document_date":"2025-11-03","take_over":"2026-01-02",
        "original":{"amount":"9.00","currency":"EUR"},"open":{"amount":"4.00","currency":"EUR"}}"#;
    let ledger = ledger_of(&[INVOICE, opening]);
    let asked = |known| ledger.as_known(known, date("2026-01-01")).map(|p| p.open_items().len());
    assert_eq!(asked(crate::Known::Through(1)), Ok(0));
    assert_eq!(asked(crate::Known::Through(2)).unwrap_err().kind(), ErrorKind::TakeOver);
    let changed = ledger.changed_since(crate::Known::Through(1), date("2026-01-01"));
    assert_eq!(changed.unwrap_err().kind(), ErrorKind::TakeOver);
}

#[test]
fn g4_what_is_over_applied_already_has_no_room() {
    let parts = r#""invoice":{"id":"I","customer":"C","invoice_date":"2026-03-01",
        "total":{"amount":"500.00","currency":"EUR"},"schedule":{"installments":[
        {"due":"2026-03-31","nominal_due":"2026-03-31",
         "amount":{"amount":"100.00","currency":"EUR"}},
        {"due":"2026-04-30","nominal_due":"2026-04-30",
         "amount":{"amount":"400.00","currency":"EUR"}}]}}"#;
    let first = r#","installment":1"#;
    let mut ledger = ledger_of(&[parts, PAYMENT]);
    let over = write_off("2026-04-10", "")
        .replace("10.00", "150.00")
        .replace(r#""document":"I""#, &format!(r#""document":"I"{first}"#));
    // The 50.00 go to the second installment, and the first bad day stays that of the write-off.
    let two = format!(
        r#""together":{{"id":"G","facts":[{{{over}}},{{{}}}]}}"#,
        apply("A", "50.00", "2026-03-20", "")
    );
    let error = post(&mut ledger, &two).unwrap_err();
    assert_eq!((error.kind(), error.date()), (ErrorKind::OverApplied, Some("2026-04-10")));
}
