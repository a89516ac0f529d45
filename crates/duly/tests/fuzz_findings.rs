//! What fuzzing found, each as the shortest story that shows it.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use duly::*;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn eur(amount: &str) -> Money {
    Money::parse(amount, Currency::parse("EUR").unwrap()).unwrap()
}

fn customer() -> CustomerId {
    "C".parse().unwrap()
}

/// A payment of 400.00 to creditor `y`, of 1 March.
fn payment_of_another_creditor(ledger: &mut Ledger) {
    let on = day("2026-03-01");
    let mut payment = Payment::new("P".parse().unwrap(), customer(), on, eur("400.00"));
    payment.creditor = "y".parse().unwrap();
    ledger.post(Entry::new(payment, on)).unwrap();
}

/// 100.00 of it moves into the books of the sole creditor on 5 March.
fn transfer() -> Entry {
    let transfer = Transfer {
        id: "T".parse().unwrap(),
        item: "P".try_into().unwrap(),
        amount: eur("100.00"),
        date: day("2026-03-05"),
        customer: customer(),
        creditor: Some(CreditorId::default()),
        reason: None,
    };
    Entry::new(transfer, day("2026-03-05"))
}

/// The sole creditor's books are taken over on 1 April.
fn opening() -> Entry {
    let (id, issued) = ("O".parse().unwrap(), day("2026-02-01"));
    let mut opening = OpeningItem::new(id, DocumentKind::Invoice, issued, eur("50.00"));
    (opening.customer, opening.take_over) = (Some(customer()), day("2026-04-01"));
    Entry::new(opening, day("2026-04-01"))
}

/// F4e: what was transferred into a creditor's books is a posting there like any other, so they
/// cannot begin after it.
#[test]
fn f4e_no_take_over_after_a_transfer_into_the_books() {
    let mut ledger = Ledger::new();
    payment_of_another_creditor(&mut ledger);
    ledger.post(transfer()).unwrap();
    let answer = ledger.post(opening());
    // Were it taken, the transferred item would be open before the books begin, and the month
    // could not be closed:
    let april = day("2026-04-01")..=day("2026-04-30");
    RollForward::of(&ledger, april.clone(), Known::Everything).unwrap();
    let (creditor, customer) = (CreditorId::default(), customer());
    Statement::activity(&ledger, &creditor, &customer, april, Known::Everything).unwrap();
    assert_eq!(answer.unwrap_err().kind(), ErrorKind::TakeOver);
}

/// F4e: nor is anything transferred into them on a day before they begin.
#[test]
fn f4e_no_transfer_into_books_before_they_begin() {
    let mut ledger = Ledger::new();
    payment_of_another_creditor(&mut ledger);
    let entry = Entry { recorded: day("2026-03-01"), ..opening() };
    ledger.post(entry).unwrap();
    let answer = ledger.post(transfer());
    let april = day("2026-04-01")..=day("2026-04-30");
    RollForward::of(&ledger, april, Known::Everything).unwrap();
    assert_eq!(answer.unwrap_err().kind(), ErrorKind::TakeOver);
}
