//! Runs over ledgers: value dates, reversals, opening items, documents.

use super::{
    tests::{at, date, eur},
    *,
};
use crate::{
    error::{ErrorKind, Result},
    ledger::{
        Adjustment, AdjustmentKind, Application, AppliesTo, Entry, Fact, Ledger, NewDue, Residual,
        Reversal, ReversalEffect, TermChange,
    },
    record::{
        CreditNote, DebitNote, DebitNotePurpose, DocumentKind, Invoice, OpeningItem, Payment,
    },
    value::{Money, Rate},
};

#[derive(Default)]
struct Story {
    ledger: Ledger,
}

impl Story {
    fn post(&mut self, fact: impl Into<Fact>, recorded: &str) -> &mut Self {
        self.ledger.post(Entry::new(fact, date(recorded))).unwrap();
        self
    }

    fn invoice(&mut self, id: &str, due: &str, amount: &str) -> &mut Self {
        let on = date("2026-01-01");
        let invoice = Invoice::new(id.parse().unwrap(), "C".parse().unwrap(), on, eur(amount));
        self.post(invoice.due_on(date(due)), "2026-01-01")
    }

    fn payment(&mut self, id: &str, on: &str, amount: &str) -> &mut Self {
        let payment =
            Payment::new(id.parse().unwrap(), "C".parse().unwrap(), date(on), eur(amount));
        self.post(payment, on)
    }

    fn apply(&mut self, id: &str, from: &str, to: &str, amount: &str, on: &str) -> &mut Self {
        let id = id.parse().unwrap();
        self.post(Application::new(id, from, to, eur(amount), date(on)).unwrap(), on)
    }

    fn run(&self, query: &InterestQuery, policy: &InterestPolicy) -> Result<InterestReport> {
        Interest::run(&self.ledger, query, policy)
    }

    /// What the invoices earn by a day at 1 %: with 36,500.00, as many euros as days.
    #[track_caller]
    fn earned(&self, as_of: &str) -> Money {
        let report = self.run(&date(as_of).into(), &at("1%")).unwrap();
        report.totals.first().map_or(eur("0.00"), |total| total.earned)
    }
}

fn paid() -> Story {
    let mut story = Story::default();
    story.invoice("I", "2026-01-31", "36500.00").payment("P", "2026-02-10", "36500.00");
    story.apply("A", "P", "I", "36500.00", "2026-03-01");
    story
}

#[test]
fn f4b_cash_stops_interest_from_its_value_date() {
    let mut story = paid();
    assert_eq!(story.earned("2026-02-05"), eur("5.00"));
    // The clerk's delay is not the customer's: the day asked about may lie before it.
    for as_of in ["2026-02-10", "2026-02-20", "2026-06-30"] {
        assert_eq!(story.earned(as_of), eur("10.00"), "{as_of}");
    }
    // As it was known before it was applied, the debt ran on.
    let mut query = InterestQuery::from(date("2026-02-20"));
    query.known = date("2026-02-28").into();
    assert_eq!(story.run(&query, &at("1%")).unwrap().rows[0].earned, eur("20.00"));
    // Un-applied, it never settled the item.
    story.post(
        Reversal::new("R".parse().unwrap(), "A".parse().unwrap(), date("2026-03-05")),
        "2026-03-05",
    );
    assert_eq!(story.earned("2026-03-05"), eur("33.00"));
}

#[test]
fn a11_interest_runs_through_what_never_held() {
    for (effect, expected) in
        [(ReversalEffect::VoidAbInitio, "59.00"), (ReversalEffect::FromReversal, "21.00")]
    {
        let mut story = paid();
        let mut bounce =
            Reversal::new("R".parse().unwrap(), "P".parse().unwrap(), date("2026-03-20"));
        bounce.effect = effect;
        story.post(bounce, "2026-03-20");
        // From the reversal: 10 days before the money came, and 11 after it had gone again.
        assert_eq!(story.earned("2026-03-31"), eur(expected), "{effect:?}");
    }
}

#[test]
fn k6_a_credit_note_counts_from_the_day_after_its_posting_date() {
    let mut story = Story::default();
    story.invoice("I", "2026-01-31", "36500.00");
    let (id, customer) = ("N".parse().unwrap(), "C".parse().unwrap());
    let mut note = CreditNote::new(id, customer, date("2026-02-08"), eur("36500.00"));
    note.posting_date = Some(date("2026-02-10"));
    story.post(note, "2026-02-10").apply("A", "N", "I", "36500.00", "2026-02-15");
    assert_eq!(story.earned("2026-03-31"), eur("10.00"));
}

#[test]
fn a14_what_came_with_a_receipt_counts_from_its_value_date() {
    let mut story = Story::default();
    story.invoice("I", "2026-01-31", "36500.00").payment("P", "2026-02-10", "36000.00");
    story.apply("A", "P", "I", "36000.00", "2026-03-01");
    let id = "D".parse().unwrap();
    let mut let_go =
        Adjustment::new(id, AdjustmentKind::Tolerance, "I", eur("500.00"), date("2026-03-01"))
            .unwrap();
    let_go.receipt = Some("P".parse().unwrap());
    story.post(let_go, "2026-03-01");
    assert_eq!(story.earned("2026-06-30"), eur("10.00"));
}

#[test]
fn a6_a_residual_runs_from_the_day_it_was_made() {
    let mut story = Story::default();
    story.invoice("I", "2026-01-31", "73000.00");
    let residual = Residual {
        id: "S".parse().unwrap(),
        item: crate::value::ItemId::of("I".parse().unwrap()).into(),
        amount: eur("36500.00"),
        date: date("2026-02-10"),
        due: None,
        reason: None,
    };
    story.post(residual, "2026-02-10");
    // Ten days on all of it, then ten on each half.
    let report = story.run(&date("2026-02-20").into(), &at("1%")).unwrap();
    let earned: Vec<Money> = report.rows.iter().map(|row| row.earned).collect();
    assert_eq!(earned, [eur("30.00"), eur("10.00")]);
}

#[test]
fn t12_a_part_split_off_goes_by_its_own_date() {
    for (waive_past, expected) in [(false, "24.00"), (true, "5.00")] {
        let mut story = Story::default();
        story.invoice("I", "2026-03-31", "36500.00");
        let dates = NewDue { new_due: date("2026-04-20"), effective: date("2026-04-20") };
        let mut change = TermChange::new("T".parse().unwrap(), "I", dates).unwrap();
        change.applies_to = AppliesTo::Residual;
        change.waive_past = waive_past;
        story.post(change, "2026-04-20");
        // Late from 1 to 19 April by the old date, from 21 to 25 April by the new one.
        assert_eq!(story.earned("2026-04-25"), eur(expected), "{waive_past}");
    }
}

#[test]
fn f4e_an_opening_item_runs_from_the_take_over_or_the_day_charged_through() {
    for (through, expected) in [(None, "10.00"), (Some("2025-12-29"), "13.00")] {
        let mut story = Story::default();
        let id = "I".parse().unwrap();
        let mut item =
            OpeningItem::new(id, DocumentKind::Invoice, date("2025-10-01"), eur("73000.00"));
        item.customer = Some("C".parse().unwrap());
        item.open = eur("36500.00");
        item.take_over = date("2026-01-01");
        item.interest_charged = Some(eur("80.00"));
        item.charged_through = through.map(date);
        story.post(item, "2026-01-01");
        assert_eq!(story.earned("2026-01-11"), eur(expected));
        let before = story.run(&date("2025-12-31").into(), &at("1%")).unwrap_err();
        assert_eq!(before.kind(), ErrorKind::TakeOver);
        let policy = InterestPolicy { cap: Some("0.12%".parse().unwrap()), ..at("1%") };
        let report = story.run(&date("2026-06-30").into(), &policy).unwrap();
        assert_eq!(report.rows[0].earned, eur("7.60")); // 87.60 less 80.00
    }
}

#[test]
fn i8_charges_bear_interest_only_where_the_policy_says_so() {
    let mut story = Story::default();
    let (id, customer) = ("N".parse().unwrap(), "C".parse().unwrap());
    let mut note = DebitNote::new(id, customer, date("2026-01-31"), eur("36500.00"));
    note.purpose = DebitNotePurpose::Interest;
    story.post(note, "2026-01-31");
    assert_eq!(story.earned("2026-02-10"), eur("0.00"));
    let policy = InterestPolicy { on_charges: true, ..at("1%") };
    let report = story.run(&date("2026-02-10").into(), &policy).unwrap();
    assert_eq!(report.rows[0].earned, eur("10.00"));
}

#[test]
fn i11_the_statutory_default_date_where_the_policy_says_so() {
    let mut story = Story::default();
    let on = date("2026-01-01");
    let mut invoice = Invoice::new("I".parse().unwrap(), "C".parse().unwrap(), on, eur("36500.00"));
    invoice.statutory_default_date = Some(date("2026-01-31"));
    story.post(invoice, "2026-01-01");
    assert_eq!(story.earned("2026-02-10"), eur("40.00"));
    let policy = InterestPolicy { statutory_default: true, ..at("1%") };
    let report = story.run(&date("2026-02-10").into(), &policy).unwrap();
    assert_eq!(report.rows[0].earned, eur("10.00"));
}

#[test]
fn i9_compensation_once_for_each_late_installment() {
    let mut story = Story::default();
    let on = date("2026-01-01");
    let invoice = Invoice::new("I".parse().unwrap(), "C".parse().unwrap(), on, eur("100.00"))
        .with_terms("50% net 30, 50% net 60".parse().unwrap())
        .unwrap();
    story.post(invoice, "2026-01-01");
    let mut query = InterestQuery::from(date("2026-02-01"));
    query.compensation = StatutoryInterest::builtin("eu").unwrap().compensation;
    let first = story.run(&query, &at("1%")).unwrap();
    assert_eq!(first.totals[0].compensation, eur("40.00"));
    query.as_of = date("2026-03-31");
    assert_eq!(story.run(&query, &at("1%")).unwrap().totals[0].compensation, eur("80.00"));
    let documents = first.documents(&ChargeOptions::new("K")).unwrap();
    query.compensated = documents.compensated;
    let second = story.run(&query, &at("1%")).unwrap();
    assert_eq!(second.totals[0].compensation, eur("40.00"));
    assert_eq!(second.compensations[0].item.to_string(), "I#2");
}

#[test]
fn i2_documents_charge_what_is_new_and_give_back_what_was_too_much() {
    let mut story = Story::default();
    story.invoice("I-1", "2026-01-31", "36500.00").invoice("I-2", "2026-02-05", "36500.00");
    let mut query = InterestQuery::from(date("2026-02-10"));
    let report = story.run(&query, &at("1%")).unwrap();
    let made = report.documents(&ChargeOptions::new("INT")).unwrap();
    let [note] = made.debit_notes.as_slice() else { panic!("{made:?}") };
    note.check().unwrap();
    assert_eq!((note.total, note.lines.len(), note.references.len()), (eur("15.00"), 2, 2));
    assert_eq!((note.purpose, note.date), (DebitNotePurpose::Interest, date("2026-02-10")));
    let mut each = ChargeOptions::new("INT");
    each.per = ChargePer::Item;
    let each = report.documents(&each).unwrap();
    let ids: Vec<&str> = each.debit_notes.iter().map(|note| note.id.as_str()).collect();
    assert_eq!(ids, ["INT-1", "INT-2"]);

    query.charges = made.charges;
    let again = story.run(&query, &at("1%")).unwrap();
    assert!(again.totals[0].charge.is_zero());
    assert_eq!(again.documents(&ChargeOptions::new("INT")).unwrap(), InterestDocuments::default());

    // A payment of 4 February becomes known: six days on I-1 were too many.
    story.payment("P", "2026-02-04", "36500.00");
    story.apply("A", "P", "I-1", "36500.00", "2026-02-12");
    query.as_of = date("2026-02-12");
    let back = story.run(&query, &at("1%")).unwrap();
    let made = back.documents(&ChargeOptions::new("INT")).unwrap();
    let [credit] = made.credit_notes.as_slice() else { panic!("{made:?}") };
    credit.check().unwrap();
    assert_eq!(credit.total, eur("4.00")); // 6.00 back on I-1, 2.00 more on I-2
    assert!(made.debit_notes.is_empty());
}

#[test]
fn i1_a_run_asks_for_what_it_is_told_to() {
    let mut story = Story::default();
    story.invoice("I-1", "2026-01-31", "36500.00").invoice("I-2", "2026-02-05", "36500.00");
    let mut query = InterestQuery::from(date("2026-02-10"));
    query.document = Some("I-2".parse().unwrap());
    let report = story.run(&query, &at("1%")).unwrap();
    assert_eq!(report.rows.len(), 1);
    query.document = Some("I-3".parse().unwrap());
    let error = story.run(&query, &at("1%")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownId);
    query.document = None;
    query.customer = Some("D".parse().unwrap());
    assert!(story.run(&query, &at("1%")).unwrap().rows.is_empty());
    let rate: Rate = "-1%".parse().unwrap();
    let wrong = InterestPolicy { cap: Some(rate), ..at("1%") };
    assert_eq!(story.run(&query, &wrong).unwrap_err().field(), Some("cap"));
}
