//! The ledger's rules as short stories, in the notation of `support/story.rs`.

#![cfg(feature = "serde")]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

#[path = "support/story.rs"]
mod story;

use duly::*;
use story::play;

#[test]
fn f4_case_10_a_bounce_is_seen_from_both_sides() {
    play(
        "2026-03-01 invoice I C 1000.00 due 2026-03-31
         2026-05-10 payment P C 400.00
         2026-05-10 apply A P I 400.00
         open 2026-04-30 I#1 1000.00
         open 2026-05-09 I#1 1000.00
         open 2026-05-10 I#1 600.00
         2026-05-20 reverse R P on 2026-05-10
         open 2026-05-15 known 2026-05-15 I#1 600.00
         open 2026-05-15 known 2026-05-31 I#1 1000.00
         open 2026-05-09 I#1 1000.00
         due 2026-05-21 I#1 2026-03-31",
    );
    play(
        "2026-03-01 invoice I C 1000.00 due 2026-03-31
         2026-05-10 payment P C 400.00
         2026-05-10 apply A P I 400.00
         2026-05-20 reverse R P
         open 2026-05-15 known 2026-05-31 I#1 600.00
         open 2026-05-19 I#1 600.00
         open 2026-05-20 I#1 1000.00",
    );
}

#[test]
fn f4b_cash_falls_on_the_account_at_once_and_on_the_item_when_applied() {
    let ledger = play(
        "2026-03-01 invoice I C 1000.00 due 2026-03-31
         2026-03-10 payment P C 400.00 posted 2026-03-12
         2026-03-20 apply A P I 400.00
         open 2026-03-11 I#1 1000.00
         open 2026-03-12 I#1 1000.00 P#1 -400.00
         open 2026-03-19 I#1 1000.00 P#1 -400.00
         open 2026-03-20 I#1 600.00",
    );
    let day = |text: &str| text.parse::<Date>().unwrap();
    let net = |on: &str| {
        let position = ledger.as_of(day(on)).unwrap();
        let balances = position.balance(&CreditorId::default(), Some(&"C".parse().unwrap()));
        balances.unwrap()[0].net.to_string()
    };
    assert_eq!(net("2026-03-11"), "1000.00 EUR");
    assert_eq!(net("2026-03-12"), "600.00 EUR");
    assert_eq!(net("2026-03-20"), "600.00 EUR");
}

#[test]
fn f4b_no_application_before_either_document() {
    play(
        "2026-03-01 invoice I C 1000.00 posted 2026-03-05
         2026-03-10 payment P C 400.00 posted 2026-03-12
         refused ledger.before_in_books 2026-03-20 apply A P I 400.00 on 2026-03-11
         2026-03-20 apply A P I 400.00 on 2026-03-12
         2026-03-20 payment Q C 100.00 on 2026-03-02
         refused ledger.before_in_books 2026-03-20 apply B Q I 100.00 on 2026-03-04
         2026-03-20 apply B Q I 100.00 on 2026-03-05
         # credited on the 15th though posted on the 13th: not before the value date
         2026-03-20 payment V C 10.00 on 2026-03-15 posted 2026-03-13
         refused ledger.before_in_books 2026-03-20 apply W V I 10.00 on 2026-03-14
         2026-03-20 apply W V I 10.00 on 2026-03-15",
    );
}

#[test]
fn f4b_by_policy_an_application_goes_back_to_the_first_day_that_works() {
    play(
        "2026-03-01 policy X value-date
         2026-03-01 invoice I C 1000.00
         2026-03-10 payment P C 400.00
         moved 2026-03-10 2026-03-20 apply A P I 400.00
         open 2026-03-10 I#1 600.00
         2026-03-21 payment Q C 700.00 on 2026-03-05
         # 600.00 are left from the 10th on: 600.00 more fit from the 5th
         moved 2026-03-05 2026-03-21 apply B Q I 600.00
         open 2026-03-05 I#1 400.00 Q#1 -100.00
         open 2026-03-10 Q#1 -100.00
         refused ledger.over_applied 2026-03-22 apply D Q I 100.00",
    );
}

#[test]
fn f4c_back_dating_is_judged_on_every_date() {
    let ledger = play(
        "2026-03-01 invoice I C 100.00
         2026-03-02 payment P C 100.00
         2026-03-10 payment Q C 100.00
         2026-03-20 apply A P I 60.00
         refused ledger.over_applied 2026-03-21 apply B Q I 60.00 on 2026-03-12
         2026-03-22 reverse R A on 2026-03-25
         # between the 20th and the 25th 60.00 are taken, whatever happens later
         refused ledger.over_applied 2026-03-23 apply B Q I 60.00 on 2026-03-12
         2026-03-23 apply B Q I 40.00 on 2026-03-12
         2026-03-25 apply D P I 60.00
         open 2026-03-24 P#1 -40.00 Q#1 -60.00
         open 2026-03-25 P#1 -40.00 Q#1 -60.00",
    );
    let late = Application::new(
        "Z".parse().unwrap(),
        "Q",
        "I",
        Money::parse("1.00", Currency::parse("EUR").unwrap()).unwrap(),
        "2026-03-12".parse().unwrap(),
    );
    let mut ledger = ledger;
    let today = "2026-03-25".parse().unwrap();
    let error = ledger.post(Entry::new(late.unwrap(), today)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`Z` would leave `-1.00 EUR` open of `I#1` on `2026-03-20`, outside zero to `100.00 EUR`"
    );
    assert_eq!((error.date(), error.item()), (Some("2026-03-20"), Some("I#1")));
}

#[test]
fn a11_a_bounce_takes_back_all_of_a_receipt_and_a_refund_comes_back_open() {
    play(
        "2026-03-01 invoice I C 1000.00 due 2026-03-31
         2026-03-02 invoice J C 500.00 due 2026-04-01
         2026-03-10 payment P C 1470.00
         2026-03-10 apply A P I 980.00
         2026-03-10 discount D I 20.00 with P
         2026-03-11 apply B P J 400.00
         2026-03-12 tolerance T J 1.00 with P
         2026-03-13 write-off W J 9.00
         2026-03-14 refund F C 90.00
         2026-03-14 apply G P F 90.00
         open 2026-03-15 J#1 90.00
         2026-03-20 reverse R P
         open 2026-03-19 J#1 90.00
         # the write-off did not come with the receipt and stays
         open 2026-03-20 I#1 1000.00 J#1 491.00 F#1 90.00
         due 2026-03-20 I#1 2026-03-31
         refused ledger.already_reversed 2026-03-21 reverse S P
         refused ledger.already_reversed 2026-03-21 reverse S A
         # back-dated before the applications, each opposite waits for its own day
         status 2026-03-20 I open",
    );
    play(
        "2026-03-01 invoice I C 1000.00
         2026-03-10 payment P C 1000.00
         2026-03-15 apply A P I 1000.00
         2026-03-20 reverse R P on 2026-03-12
         open 2026-03-11 I#1 1000.00 P#1 -1000.00
         open 2026-03-12 I#1 1000.00
         open 2026-03-15 I#1 1000.00",
    );
}

#[test]
fn a11_a_residual_made_at_payment_stays() {
    play(
        "2026-03-01 invoice I C 1000.00 due 2026-03-31
         2026-03-10 payment P C 900.00
         2026-03-10 apply A P I 900.00
         2026-03-10 residual N I 100.00 due 2026-05-31
         open 2026-03-10 N#1 100.00
         2026-03-20 reverse R P
         open 2026-03-20 I#1 900.00 N#1 100.00
         2026-03-21 reverse S N
         open 2026-03-21 I#1 1000.00",
    );
}

#[test]
fn a12_the_key_of_an_application_is_receipt_and_line() {
    play(
        "2026-03-01 invoice I C 1000.00
         2026-03-01 invoice J C 1000.00
         2026-03-02 payment P C 500.00
         2026-03-02 apply A P I 100.00 line 1
         repeated 2026-03-03 apply A P I 100.00 line 1 on 2026-03-02
         repeated 2026-03-03 apply B P I 100.00 line 1
         refused ledger.application_conflict 2026-03-03 apply B P I 101.00 line 1
         refused ledger.application_conflict 2026-03-03 apply B P J 100.00 line 1
         refused ledger.id_conflict 2026-03-03 apply A P I 100.00 line 2
         2026-03-03 apply B P I 100.00 line 2
         2026-03-04 reverse R A
         2026-03-05 apply D P J 100.00 line 1
         # an id once used is never used again, not even after a reversal
         refused ledger.id_conflict 2026-03-06 apply A P J 50.00
         open 2026-03-06 I#1 900.00 J#1 900.00 P#1 -300.00",
    );
}

#[test]
fn f4d_a_locked_period_refuses_or_moves() {
    play(
        "2026-03-01 invoice I C 1000.00 due 2026-03-31
         2026-04-02 lock L through 2026-03-31
         # identity comes first
         repeated 2026-04-02 invoice I C 1000.00 due 2026-03-31 on 2026-03-01
         refused ledger.period_locked 2026-04-03 payment P C 100.00 on 2026-03-31
         2026-04-03 payment P C 100.00 on 2026-04-01
         refused ledger.period_locked 2026-04-03 write-off W I 10.00 on 2026-03-31
         refused ledger.period_locked 2026-04-03 terms T I due 2026-05-31 on 2026-03-31
         # a dimension passes
         2026-04-03 dispute D I 50.00 on 2026-03-15
         refused record.invalid 2026-04-04 lock M through 2026-02-28
         2026-04-04 lock M through 2026-02-28 because
         2026-04-04 write-off W I 10.00 on 2026-03-31
         open 2026-03-31 I#1 990.00",
    );
    play(
        "2026-03-01 policy X first-open-day
         2026-03-01 invoice I C 1000.00 due 2026-03-31
         2026-04-02 lock L through 2026-03-31
         moved 2026-04-01 2026-04-03 payment P C 100.00 on 2026-03-20
         moved 2026-04-01 2026-04-03 apply A P I 100.00 on 2026-03-20
         moved 2026-04-01 2026-04-03 invoice J C 50.00 due 2026-03-25 on 2026-03-10
         repeated 2026-04-04 invoice J C 50.00 due 2026-03-25 on 2026-03-10
         open 2026-03-31 I#1 1000.00
         open 2026-04-01 I#1 900.00 J#1 50.00
         due 2026-04-01 J#1 2026-03-25",
    );
}

#[test]
fn f4e_opening_items_begin_the_books() {
    let ledger = play(
        "2026-01-05 opening I C 1000.00 left 400.00 on 2025-11-03 taken 2026-01-01
         refused ledger.take_over 2026-01-05 opening J C 50.00 on 2025-12-03 taken 2026-01-02
         2026-01-05 opening J C 50.00 on 2025-12-03 taken 2026-01-01
         refused ledger.take_over 2026-01-05 invoice K C 10.00 on 2025-12-31
         2026-01-05 invoice K C 10.00 on 2026-01-01
         open 2026-01-01 I#1 400.00 J#1 50.00 K#1 10.00
         2026-01-10 reverse R I
         open 2026-01-09 I#1 400.00 J#1 50.00 K#1 10.00
         open 2026-01-10 I#1 1000.00 J#1 50.00 K#1 10.00",
    );
    let early = ledger.as_of("2025-12-31".parse().unwrap()).unwrap_err();
    assert_eq!(early.kind(), ErrorKind::TakeOver);
    assert_eq!(early.to_string(), "the books of `sole` begin on `2026-01-01`, after `2025-12-31`");
}

#[test]
fn t12_a_change_of_the_whole_item_keeps_both_dates() {
    let ledger = play(
        "2026-03-01 invoice I C 1000.00 due 2026-03-31
         2026-04-20 terms T I due 2026-04-15
         repeated 2026-04-21 terms U I due 2026-04-15 on 2026-04-20
         due 2026-04-19 I#1 2026-03-31
         due 2026-04-20 I#1 2026-04-15",
    );
    let asked = "2026-04-25".parse().unwrap();
    let position = ledger.as_of(asked).unwrap();
    let item = &position.open_items()[0];
    assert_eq!((item.late_days(asked), item.days_past_due(asked)), (25, 10));
    // As it was known before, there is no trace of the change.
    let before = ledger.as_known("2026-04-19".parse::<Date>().unwrap(), asked).unwrap();
    assert_eq!(before.open_items()[0].details().issued_due, None);
}

#[test]
fn t12_a_residual_change_splits_the_item_and_a_bounce_goes_back_to_the_old_part() {
    play(
        "2026-03-01 invoice I C 1000.00 due 2026-03-31
         2026-03-10 payment P C 300.00
         2026-03-10 apply A P I 300.00
         2026-04-20 terms T I#1 due 2026-05-31 residual
         open 2026-04-19 I#1 700.00
         open 2026-04-20 I#1.1 700.00
         due 2026-04-20 I#1.1 2026-05-31
         2026-05-02 reverse R P
         open 2026-05-02 I#1 300.00 I#1.1 700.00
         due 2026-05-02 I#1 2026-03-31
         # a payment reduces the part with the earlier due date first
         2026-05-03 payment Q C 400.00
         2026-05-03 apply B Q I 400.00
         open 2026-05-03 I#1.1 600.00
         # unless it names one
         2026-05-04 reverse S B
         2026-05-04 apply D Q I#1.1 400.00
         open 2026-05-04 I#1 300.00 I#1.1 300.00
         # an un-application gives back to the part it took from
         2026-05-05 reverse U D
         open 2026-05-05 I#1 300.00 I#1.1 700.00 Q#1 -400.00
         2026-05-06 reverse V T
         open 2026-05-06 I#1 1000.00 Q#1 -400.00
         due 2026-05-06 I#1 2026-03-31",
    );
}

#[test]
fn g4_a_document_alone_means_its_installments_by_due_date() {
    play(
        "2026-03-01 invoice I C 300.00 due 2026-05-01+2026-04-01+2026-06-01
         2026-03-10 payment P C 150.00
         2026-03-10 apply A P I 150.00
         open 2026-03-10 I#1 50.00 I#3 100.00
         2026-03-11 payment Q C 100.00
         2026-03-11 apply B Q I#3 100.00
         open 2026-03-11 I#1 50.00
         refused ledger.wrong_kind 2026-03-12 terms T I due 2026-07-01
         2026-03-12 terms T I#1 due 2026-07-01",
    );
}

#[test]
fn a7_unidentified_cash_gets_its_customer_on_the_day_given() {
    let ledger = play(
        "2026-03-01 invoice I C 500.00
         2026-03-05 payment P ? 500.00
         refused ledger.cross_customer 2026-03-06 apply A P I 500.00
         2026-03-10 identify X P C on 2026-03-08
         refused ledger.wrong_kind 2026-03-11 identify Y P D
         2026-03-11 apply A P I 500.00
         open 2026-03-10 I#1 500.00 P#1 -500.00
         open 2026-03-11 nothing",
    );
    let customer = |on: &str| {
        let position = ledger.as_of(on.parse().unwrap()).unwrap();
        position.open_items()[1].customer.clone()
    };
    assert_eq!(customer("2026-03-07"), None);
    assert_eq!(customer("2026-03-08"), Some("C".parse().unwrap()));
}

#[test]
fn a7_by_default_cash_is_the_customers_from_its_value_date() {
    let on = |story: &str, day: &str| {
        let position = play(story).as_of(day.parse().unwrap()).unwrap();
        position.open_items()[0].customer.clone()
    };
    let c = Some("C".parse().unwrap());
    let posted_later = "2026-03-10 payment P ? 500.00 on 2026-03-05 posted 2026-03-07
         2026-03-10 identify X P C";
    assert_eq!(on(posted_later, "2026-03-07"), c);
    let credited_later = "2026-03-10 payment P ? 500.00 on 2026-03-09 posted 2026-03-07
         2026-03-10 identify X P C";
    assert_eq!(on(credited_later, "2026-03-08"), None);
    assert_eq!(on(credited_later, "2026-03-09"), c);
}

#[test]
fn a9_across_customers_only_as_the_policy_says() {
    play(
        "2026-03-01 invoice I C 500.00
         2026-03-05 payment P D 500.00
         refused ledger.cross_customer 2026-03-06 apply A P I 500.00
         2026-03-06 policy X across-customers
         2026-03-06 apply A P I 500.00
         open 2026-03-06 nothing",
    );
}

#[test]
fn o1_o2_a_write_off_and_its_reversal() {
    play(
        "2026-03-01 invoice I C 1000.00 due 2026-03-31
         2026-06-01 write-off W I 10.00
         open 2026-06-01 I#1 990.00
         status 2026-06-01 I past_due
         2026-06-02 write-off X I 990.00
         open 2026-06-02 nothing
         status 2026-06-02 I written_off
         2026-06-03 reverse R X
         open 2026-06-03 I#1 990.00
         due 2026-06-03 I#1 2026-03-31
         status 2026-06-03 I past_due",
    );
}

#[test]
fn u1_the_summary_is_the_first_that_holds() {
    play(
        "2026-03-01 invoice I C 1000.00 due 2026-03-31
         status 2026-03-31 I open
         status 2026-04-01 I past_due
         2026-03-10 credit N C 1000.00 cancelling
         2026-03-10 apply A N I 1000.00
         status 2026-03-10 I cancelled
         2026-03-11 invoice J C 100.00 due 2026-03-31
         2026-03-11 credit M C 60.00
         2026-03-11 payment P C 40.00
         2026-03-12 apply B P J 40.00
         status 2026-03-12 J partly_paid
         2026-03-13 apply D M J 60.00
         status 2026-03-13 J credited
         2026-03-14 invoice K C 100.00 due 2026-03-31
         2026-03-14 dispute E K 100.00
         status 2026-04-14 K disputed
         2026-03-15 payment Q C 98.00
         2026-03-15 apply F Q K 98.00
         2026-03-15 discount G K 2.00
         status 2026-03-15 K paid",
    );
}

#[test]
fn f4_a_transfer_moves_an_amount_and_its_reversal_brings_it_back() {
    play(
        "2026-03-01 invoice I C 1000.00 due 2026-03-31
         2026-03-05 transfer X I 400.00 to D
         open 2026-03-05 I#1 600.00 X#1 400.00
         due 2026-03-05 X#1 2026-03-31
         2026-03-06 payment P D 100.00
         2026-03-06 apply A P X 100.00
         # what was paid there cannot be brought back
         refused ledger.over_applied 2026-03-07 reverse R X
         2026-03-07 reverse S A
         2026-03-07 reverse R X
         open 2026-03-07 I#1 1000.00 P#1 -100.00",
    );
}

#[test]
fn f2_a_withdrawn_currency_is_refused_on_later_documents_but_not_on_replay() {
    let dem = Currency::parse("DEM").unwrap();
    let day = |text: &str| text.parse::<Date>().unwrap();
    let invoice = |id: &str, date| {
        let total = Money::parse("100.00", dem).unwrap();
        Entry::new(Invoice::new(id.parse().unwrap(), "C".parse().unwrap(), date, total), date)
    };
    let mut ledger = Ledger::new();
    ledger.post(invoice("I", day("2001-12-31"))).unwrap();
    let late = invoice("J", day("2002-01-01"));
    let error = ledger.post(late.clone()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WithdrawnCurrency);
    assert_eq!(
        error.to_string(),
        "`J` is dated `2002-01-01` but `DEM` was withdrawn after `2001-12-31`"
    );
    assert!(Ledger::replay([late]).is_ok());
}

#[test]
fn f4d_what_changed_since() {
    let ledger = play(
        "2026-03-01 invoice I C 1000.00 due 2026-03-31
         2026-03-05 payment P C 400.00
         2026-03-31 invoice J C 70.00
         2026-04-05 apply A P I 400.00 on 2026-03-30
         2026-04-06 invoice K C 30.00 on 2026-03-31
         2026-04-07 invoice L C 5.00 on 2026-04-01",
    );
    let closing = "2026-03-31".parse::<Date>().unwrap();
    let changes = ledger.changed_since(closing, closing).unwrap();
    let read: Vec<String> = changes
        .iter()
        .map(|change| {
            let open = |item: &Option<OpenItem>| item.as_ref().map(|item| item.open.to_string());
            let entries: Vec<&str> = change.entries.iter().map(|id| id.as_str()).collect();
            let (before, after) = (open(&change.before), open(&change.after));
            format!("{} {before:?} {after:?} {entries:?}", change.item)
        })
        .collect();
    assert_eq!(
        read,
        [
            r#"I#1 Some("1000.00 EUR") Some("600.00 EUR") ["A"]"#,
            r#"P#1 Some("-400.00 EUR") None ["A"]"#,
            r#"K#1 None Some("30.00 EUR") ["K"]"#,
        ]
    );
}

#[test]
fn f4_what_must_stand_or_fall_together() {
    let (day, eur) = ("2026-03-01".parse::<Date>().unwrap(), Currency::parse("EUR").unwrap());
    let money = |text: &str| Money::parse(text, eur).unwrap();
    let mut ledger = play("2026-03-01 invoice I C 1000.00");
    let before = ledger.clone();
    let settle = |paid: &str, applied: &str| {
        let (id, customer) = ("P".parse().unwrap(), "C".parse().unwrap());
        let payment = Payment::new(id, customer, day, money(paid));
        let apply = Application::new("A".parse().unwrap(), "P", "I", money(applied), day).unwrap();
        let facts = vec![payment.into(), apply.into()];
        Entry::new(Together { id: "T".parse().unwrap(), facts }, day)
    };
    assert_eq!(ledger.post(settle("400.00", "500.00")).unwrap_err().kind(), ErrorKind::OverApplied);
    assert_eq!(ledger, before);
    ledger.post(settle("400.00", "400.00")).unwrap();
    assert_eq!(ledger.len(), 2);
    assert_eq!(ledger.post(settle("400.00", "400.00")).unwrap().outcome, Outcome::Repeated);
    let open = ledger.as_of(day).unwrap();
    assert_eq!(open.open_items().len(), 1);
    assert_eq!(open.open_items()[0].open, money("600.00"));
}
