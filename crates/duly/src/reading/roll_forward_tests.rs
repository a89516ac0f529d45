//! Roll-forwards held to G10, and to random ledgers.

use proptest::prelude::*;

use super::random_ledger_tests;
use crate::{
    AcrossCustomers, Adjustment, AdjustmentKind, Application, Conversion, CreditNote, Currency,
    CustomerId, Date, DebitNote, DebitNotePurpose, DocumentKind, Entry, ErrorKind, Fact,
    Identification, Invoice, Known, Ledger, LedgerPolicy, Money, OpeningItem, Payment, PaymentKind,
    PolicyChange, Refund, Reversal, RollForward, RollForwardAmounts, Target, Transfer,
};

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn eur(text: &str) -> Money {
    Money::parse(text, Currency::parse("EUR").unwrap()).unwrap()
}

fn acme() -> CustomerId {
    "ACME".parse().unwrap()
}

#[track_caller]
fn post(ledger: &mut Ledger, fact: impl Into<Fact>) {
    ledger.post(Entry::new(fact, date("2026-05-01"))).unwrap();
}

fn invoice(id: &str, on: &str, amount: &str) -> Invoice {
    Invoice::new(id.parse().unwrap(), acme(), date(on), eur(amount)).due_on(date("2026-06-30"))
}

fn payment(id: &str, on: &str, amount: &str) -> Payment {
    Payment::new(id.parse().unwrap(), acme(), date(on), eur(amount))
}

fn apply(id: &str, (credit, debit): (&str, &str), amount: &str, on: &str) -> Application {
    Application::new(id.parse().unwrap(), credit, debit, eur(amount), date(on)).unwrap()
}

fn adjust(id: &str, kind: AdjustmentKind, amount: &str, on: &str) -> Adjustment {
    Adjustment::new(id.parse().unwrap(), kind, "I-1", eur(amount), date(on)).unwrap()
}

fn back(id: &str, of: &str, on: &str) -> Reversal {
    Reversal::new(id.parse().unwrap(), of.parse().unwrap(), date(on))
}

fn march(ledger: &Ledger) -> RollForward {
    RollForward::of(ledger, date("2026-03-01")..=date("2026-03-31"), Known::Everything).unwrap()
}

/// The columns that are not nought, in their order.
fn columns(amounts: &RollForwardAmounts) -> Vec<(&'static str, String)> {
    let all = [
        ("opening", amounts.opening),
        ("taken_over", amounts.taken_over),
        ("invoices", amounts.invoices),
        ("debit_notes", amounts.debit_notes),
        ("charges", amounts.charges),
        ("payments", amounts.payments),
        ("advances", amounts.advances),
        ("payments_reversed", amounts.payments_reversed),
        ("refunds", amounts.refunds),
        ("credit_notes", amounts.credit_notes),
        ("discounts", amounts.discounts),
        ("tolerance", amounts.tolerance),
        ("withholding", amounts.withholding),
        ("write_offs", amounts.write_offs),
        ("adjustments_reversed", amounts.adjustments_reversed),
        ("transfers", amounts.transfers),
        ("conversions", amounts.conversions),
        ("closing", amounts.closing),
    ];
    let shown = all.into_iter().filter(|(_, amount)| !amount.is_zero());
    shown.map(|(name, amount)| (name, amount.amount().to_string())).collect()
}

#[track_caller]
fn is(amounts: &RollForwardAmounts, expected: &[(&str, &str)]) {
    let expected: Vec<(&str, String)> =
        expected.iter().map(|(name, amount)| (*name, (*amount).to_owned())).collect();
    assert_eq!(columns(amounts), expected);
}

#[test]
fn g10_every_column_of_one_account() {
    let mut ledger = Ledger::new();
    post(&mut ledger, invoice("I-1", "2026-02-28", "1000.00")); // the day before: opening
    post(&mut ledger, invoice("I-2", "2026-03-01", "500.00")); // the first day
    post(&mut ledger, invoice("I-3", "2026-03-31", "50.00")); // the last day
    post(&mut ledger, invoice("I-4", "2026-04-01", "7.00")); // the day after
    let note = |id: &str, amount: &str| {
        DebitNote::new(id.parse().unwrap(), acme(), date("2026-03-05"), eur(amount))
    };
    post(&mut ledger, note("D", "30.00"));
    let mut charge = note("F", "4.00");
    charge.purpose = DebitNotePurpose::Charge;
    post(&mut ledger, charge);
    post(&mut ledger, payment("P-1", "2026-03-10", "600.00"));
    post(&mut ledger, payment("P-2", "2026-03-11", "90.00"));
    let mut advance = payment("P-3", "2026-03-12", "20.00");
    advance.kind = PaymentKind::Advance;
    post(&mut ledger, advance);
    post(&mut ledger, apply("A-1", ("P-1", "I-1"), "600.00", "2026-03-10"));
    post(&mut ledger, apply("A-2", ("P-2", "I-2"), "90.00", "2026-03-11"));
    post(&mut ledger, back("R-1", "P-2", "2026-03-20"));
    let refund = Refund::new("X".parse().unwrap(), acme(), date("2026-03-15"), eur("5.00"));
    post(&mut ledger, refund);
    let credit = CreditNote::new("C".parse().unwrap(), acme(), date("2026-03-16"), eur("40.00"));
    post(&mut ledger, credit);
    post(&mut ledger, adjust("W-1", AdjustmentKind::Discount, "20.00", "2026-03-17"));
    post(&mut ledger, adjust("W-2", AdjustmentKind::Tolerance, "0.50", "2026-03-17"));
    post(&mut ledger, adjust("W-3", AdjustmentKind::Withholding, "15.00", "2026-03-17"));
    post(&mut ledger, adjust("W-4", AdjustmentKind::WriteOff, "100.00", "2026-03-17"));
    post(&mut ledger, back("R-2", "W-4", "2026-03-18"));
    let report = march(&ledger);
    let expected = [
        ("opening", "1000.00"),
        ("invoices", "550.00"),
        ("debit_notes", "30.00"),
        ("charges", "4.00"),
        ("payments", "-690.00"),
        ("advances", "-20.00"),
        ("payments_reversed", "90.00"),
        ("refunds", "5.00"),
        ("credit_notes", "-40.00"),
        ("discounts", "-20.00"),
        ("tolerance", "-0.50"),
        ("withholding", "-15.00"),
        ("write_offs", "-100.00"),
        ("adjustments_reversed", "100.00"),
        ("closing", "893.50"),
    ];
    is(&report.rows[0].amounts, &expected);
    assert_eq!(report.rows.len(), 1);
    is(&report.currencies[0].amounts, &expected);
    is(&report.creditors[0].amounts, &expected);
}

#[test]
fn g10_transfers_and_conversions_leave_one_account_for_another() {
    let mut ledger = Ledger::new();
    let across_customers = AcrossCustomers::Allow;
    let policy = LedgerPolicy { across_customers, ..LedgerPolicy::default() };
    post(&mut ledger, PolicyChange { id: "POL".parse().unwrap(), policy });
    post(&mut ledger, invoice("I-1", "2026-02-01", "1000.00"));
    let usd = |text| Money::parse(text, Currency::parse("USD").unwrap()).unwrap();
    // The parent pays 100.00, and 110.00 in dollars for another 100.00.
    let parent = |id: &str, amount| {
        Payment::new(id.parse().unwrap(), "PARENT".parse().unwrap(), date("2026-03-02"), amount)
    };
    post(&mut ledger, parent("P-1", eur("100.00")));
    post(&mut ledger, parent("P-2", usd("110.00")));
    post(&mut ledger, apply("A-1", ("P-1", "I-1"), "100.00", "2026-03-03"));
    let mut across = apply("A-2", ("P-2", "I-1"), "100.00", "2026-03-03");
    across.credit_amount = Some(usd("110.00"));
    post(&mut ledger, across);
    let (item, amount) = (Target::try_from("I-1").unwrap(), eur("50.00"));
    let transfer = Transfer {
        id: "T".parse().unwrap(),
        item: item.clone(),
        amount,
        date: date("2026-03-04"),
        customer: "NEW".parse().unwrap(),
        creditor: None,
        reason: None,
    };
    post(&mut ledger, transfer);
    let conversion = Conversion {
        id: "V".parse().unwrap(),
        item,
        amount,
        converted: usd("55.00"),
        date: date("2026-03-05"),
        reason: None,
    };
    post(&mut ledger, conversion);
    let cash = Payment::unidentified("P-3".parse().unwrap(), date("2026-03-06"), eur("9.00"));
    post(&mut ledger, cash);
    let known = Identification {
        id: "K".parse().unwrap(),
        payment: "P-3".parse().unwrap(),
        customer: acme(),
        date: Some(date("2026-03-07")),
    };
    post(&mut ledger, known);
    let report = march(&ledger);
    let rows: Vec<(String, Vec<(&str, String)>)> = report
        .rows
        .iter()
        .map(|row| {
            let customer = row.customer.as_ref().map_or("-", |id| id.as_str());
            (format!("{customer} {}", row.currency), columns(&row.amounts))
        })
        .collect();
    let expected: [(&str, &[(&str, &str)]); 6] = [
        ("- EUR", &[("payments", "-9.00"), ("transfers", "9.00")]),
        (
            "ACME EUR",
            &[
                ("opening", "1000.00"),
                ("transfers", "-159.00"),
                ("conversions", "-150.00"),
                ("closing", "691.00"),
            ],
        ),
        ("ACME USD", &[("conversions", "55.00"), ("closing", "55.00")]),
        ("NEW EUR", &[("transfers", "50.00"), ("closing", "50.00")]),
        ("PARENT EUR", &[("payments", "-100.00"), ("transfers", "100.00")]),
        ("PARENT USD", &[("payments", "-110.00"), ("conversions", "110.00")]),
    ];
    for (row, (account, figures)) in rows.iter().zip(expected) {
        let figures: Vec<_> =
            figures.iter().map(|(name, text)| (*name, (*text).to_owned())).collect();
        assert_eq!((row.0.as_str(), &row.1), (account, &figures));
    }
    assert_eq!(rows.len(), 6);
    // Between customers nothing is left over.
    assert_eq!(report.currencies[0].amounts.transfers, eur("0.00"));
}

#[test]
fn f4e_what_was_taken_over_stands_in_its_column() {
    let mut ledger = Ledger::new();
    let mut item = OpeningItem::new(
        "I-1".parse().unwrap(),
        DocumentKind::Invoice,
        date("2026-01-10"),
        eur("1000.00"),
    );
    (item.customer, item.open) = (Some(acme()), eur("400.00"));
    item.take_over = date("2026-03-15");
    post(&mut ledger, item);
    post(&mut ledger, payment("P", "2026-03-20", "100.00"));
    let report = march(&ledger);
    let expected = [("taken_over", "400.00"), ("payments", "-100.00"), ("closing", "300.00")];
    is(&report.rows[0].amounts, &expected);
    // The next period opens with it; one before the books begin cannot be asked.
    let of =
        |from: &str, to: &str| RollForward::of(&ledger, date(from)..=date(to), Known::Everything);
    let april = of("2026-04-01", "2026-04-30").unwrap();
    is(&april.rows[0].amounts, &[("opening", "300.00"), ("closing", "300.00")]);
    assert_eq!(of("2026-02-01", "2026-02-28").unwrap_err().kind(), ErrorKind::TakeOver);
    let error = of("2026-04-30", "2026-04-01").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidPeriod);
    assert_eq!(
        error.to_string(),
        "the period ends on `2026-04-01`, before it starts on `2026-04-30`"
    );
}

#[test]
fn g10_the_first_and_the_last_day_there_are() {
    let mut ledger = Ledger::new();
    post(&mut ledger, invoice("I-1", "2026-02-28", "10.00"));
    let report = RollForward::of(&ledger, Date::MIN..=Date::MAX, Known::Everything).unwrap();
    is(&report.rows[0].amounts, &[("invoices", "10.00"), ("closing", "10.00")]);
    let none = RollForward::of(&ledger, Date::MIN..=date("2026-02-27"), Known::Everything);
    assert!(none.unwrap().rows.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]
    #[test]
    fn g10_a_roll_forward_closes_under_any_ledger(
        seeds in random_ledger_tests::seeds(),
        (from, days) in (-5..90_i32, 0..60_i32),
        known in 0..90_i32,
    ) {
        let ledger = random_ledger_tests::ledger(&seeds);
        let (from, to) = (random_ledger_tests::day(from), random_ledger_tests::day(from + days));
        for known in [Known::Everything, random_ledger_tests::day(known).into()] {
            match RollForward::of(&ledger, from..=to, known) {
                Ok(report) => for total in &report.currencies {
                    let rows = report.rows.iter().filter(|row| row.currency == total.currency);
                    let sum = Money::sum(rows.map(|row| row.amounts.closing), total.currency);
                    prop_assert_eq!(sum.unwrap(), total.amounts.closing);
                    // What leaves one account reaches another of the currency.
                    prop_assert!(total.amounts.transfers.is_zero());
                },
                Err(error) => prop_assert_eq!(error.kind(), ErrorKind::TakeOver, "{}", error),
            }
        }
    }
}
