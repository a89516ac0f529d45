//! Statements held to R1–R4, and to random ledgers.

use proptest::prelude::*;

use super::random_ledger_tests;
use crate::{
    Activity, ActivityKind, Adjustment, AdjustmentKind, Application, CreditorId, Currency,
    CustomerId, Date, Dimension, DimensionChange, DiscountOffer, DocumentKind, Entry, ErrorKind,
    Fact, Identification, Invoice, Known, LastStatement, Ledger, Money, NewDue, OpenItem,
    OpeningItem, Payment, PositionQuery, Reversal, Schedule, Statement, StatementAccount,
    StatementOptions, Target, TermChange,
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

fn sole() -> CreditorId {
    CreditorId::default()
}

#[track_caller]
fn post(ledger: &mut Ledger, fact: impl Into<Fact>, recorded: &str) {
    ledger.post(Entry::new(fact, date(recorded))).unwrap();
}

fn invoice(id: &str, on: &str, amount: &str) -> Invoice {
    let invoice = Invoice::new(id.parse().unwrap(), acme(), date(on), eur(amount));
    invoice.due_on(date(on).plus_days(30).unwrap())
}

fn payment(id: &str, on: &str, amount: &str) -> Payment {
    Payment::new(id.parse().unwrap(), acme(), date(on), eur(amount))
}

fn apply(id: &str, (credit, debit): (&str, &str), amount: &str, on: &str) -> Application {
    Application::new(id.parse().unwrap(), credit, debit, eur(amount), date(on)).unwrap()
}

/// `date entry amount balance` of each line.
fn lines(lines: &[crate::StatementLine]) -> Vec<String> {
    let line = |line: &crate::StatementLine| {
        let mark = if line.withdrawn { " withdrawn" } else { "" };
        let (amount, balance) = (line.amount.amount(), line.balance.amount());
        format!("{} {} {amount} {balance}{mark}", line.date, line.entry)
    };
    lines.iter().map(line).collect()
}

#[track_caller]
fn activity(ledger: &Ledger, from: &str, to: &str) -> StatementAccount {
    let period = date(from)..=date(to);
    let statement =
        Statement::activity(ledger, &sole(), &acme(), period, Known::Everything).unwrap();
    statement.currencies[0].clone()
}

#[test]
fn r1_every_open_item_with_its_figures() {
    let mut ledger = Ledger::new();
    let mut first = invoice("I-1", "2026-01-15", "1000.00");
    first.number = Some("2026/7".parse().unwrap());
    post(&mut ledger, first, "2026-01-15");
    post(&mut ledger, invoice("I-2", "2026-03-01", "80.00"), "2026-03-01"); // due 31 March
    post(&mut ledger, invoice("I-3", "2026-01-10", "5.00"), "2026-03-01");
    post(&mut ledger, payment("P-1", "2026-03-02", "305.00"), "2026-03-02");
    post(&mut ledger, apply("A-1", ("P-1", "I-1"), "100.00", "2026-03-02"), "2026-03-02");
    post(&mut ledger, apply("A-2", ("P-1", "I-3"), "5.00", "2026-03-02"), "2026-03-02");
    let change = DimensionChange {
        id: "D".parse().unwrap(),
        item: Target::try_from("I-1").unwrap(),
        dimension: Dimension::Disputed,
        amount: eur("150.00"),
        date: date("2026-03-03"),
        reason: None,
    };
    post(&mut ledger, change, "2026-03-03");
    let position = ledger.as_of(date("2026-03-31")).unwrap();
    let statement = position.statement(&sole(), &acme(), &StatementOptions::default()).unwrap();
    let [account] = statement.currencies.as_slice() else { panic!() };
    let shown: Vec<String> = account
        .items
        .iter()
        .map(|item| {
            let (original, settled) = (item.original.amount(), item.settled.amount());
            let (open, disputed) = (item.open.amount(), item.disputed.amount());
            format!("{} {original} {settled} {open} {} {disputed}", item.id, item.days_past_due)
        })
        .collect();
    let expected = [
        "I-1#1 1000.00 100.00 900.00 45 150.00",
        "P-1#1 -305.00 -105.00 -200.00 0 0.00",
        "I-2#1 80.00 0.00 80.00 0 0.00",
    ];
    assert_eq!(shown, expected);
    assert_eq!(account.items[0].number, Some("2026/7".parse().unwrap()));
    let buckets: Vec<Money> = ["80.00", "0", "900.00", "0", "0"].map(eur).to_vec();
    assert_eq!((&account.buckets, account.unapplied), (&buckets, eur("-200.00")));
    assert_eq!((account.total, account.past_due), (eur("780.00"), eur("900.00")));
    assert_eq!(account.disputed, eur("150.00"));
    // The day after, the second is past due too.
    let next = ledger.as_of(date("2026-04-01")).unwrap();
    let next = next.statement(&sole(), &acme(), &StatementOptions::default()).unwrap();
    assert_eq!(next.currencies[0].past_due, eur("980.00"));
    let none = position.statement(&sole(), &"X".parse().unwrap(), &StatementOptions::default());
    assert!(none.unwrap().currencies.is_empty());
}

#[test]
fn r1_pay_by_offers_are_exact_only_while_nothing_is_settled() {
    let mut ledger = Ledger::new();
    let mut offered = invoice("I", "2026-01-15", "1000.00");
    let offer = |until: &str, discount: &str, pay: &str| DiscountOffer {
        until: date(until),
        discount: eur(discount),
        pay: eur(pay),
    };
    let mut schedule = Schedule::single(date("2026-02-14"), eur("1000.00"));
    schedule.installments[0].offers =
        vec![offer("2026-01-25", "20.00", "980.00"), offer("2026-02-04", "10.00", "990.00")];
    offered.schedule = Some(schedule);
    post(&mut ledger, offered, "2026-01-15");
    let offers = |ledger: &Ledger, on: &str| -> Vec<(Money, Option<Money>)> {
        let position = ledger.as_of(date(on)).unwrap();
        let statement = position.statement(&sole(), &acme(), &StatementOptions::default()).unwrap();
        let offers = &statement.currencies[0].items[0].offers;
        offers.iter().map(|offer| (offer.discount, offer.pay)).collect()
    };
    let (first, second) =
        ((eur("20.00"), Some(eur("980.00"))), (eur("10.00"), Some(eur("990.00"))));
    assert_eq!(offers(&ledger, "2026-01-25"), [first, second]);
    assert_eq!(offers(&ledger, "2026-01-26"), [second]);
    assert_eq!(offers(&ledger, "2026-02-05"), []);
    post(&mut ledger, payment("P", "2026-01-20", "490.00"), "2026-01-20");
    post(&mut ledger, apply("A", ("P", "I"), "490.00", "2026-01-20"), "2026-01-20");
    assert_eq!(offers(&ledger, "2026-01-25"), [(eur("20.00"), None), (eur("10.00"), None)]);
}

#[test]
fn t6_statements_may_print_the_nominal_due_date() {
    let mut ledger = Ledger::new();
    let mut rolled = invoice("I", "2026-03-01", "1.00");
    let mut schedule = Schedule::single(date("2026-03-30"), eur("1.00"));
    schedule.installments[0].nominal_due = date("2026-03-28");
    rolled.schedule = Some(schedule);
    post(&mut ledger, rolled, "2026-03-01");
    let position = ledger.as_of(date("2026-03-31")).unwrap();
    for (nominal_due, due) in [(false, "2026-03-30"), (true, "2026-03-28")] {
        let options = StatementOptions { nominal_due, ..StatementOptions::default() };
        let statement = position.statement(&sole(), &acme(), &options).unwrap();
        let item = &statement.currencies[0].items[0];
        assert_eq!((item.due, item.days_past_due), (Some(date(due)), 1));
    }
}

#[test]
fn r2_opening_and_movements_are_the_closing() {
    let mut ledger = Ledger::new();
    post(&mut ledger, invoice("I-1", "2026-02-28", "1000.00"), "2026-02-28");
    let mut two = invoice("I-2", "2026-03-01", "100.00");
    let parts = ["2026-03-31", "2026-04-30"];
    let parts = parts.iter().flat_map(|due| Schedule::single(date(due), eur("50.00")).installments);
    two.schedule = Some(Schedule::new(parts.collect()));
    post(&mut ledger, two, "2026-03-01");
    post(&mut ledger, payment("P-1", "2026-03-31", "600.00"), "2026-04-01");
    post(&mut ledger, apply("A-1", ("P-1", "I-1"), "600.00", "2026-03-31"), "2026-04-01");
    let kind = AdjustmentKind::WriteOff;
    let (id, on) = ("W".parse().unwrap(), date("2026-03-15"));
    let write_off = Adjustment::new(id, kind, "I-1", eur("10.00"), on).unwrap();
    post(&mut ledger, write_off, "2026-04-01");
    post(&mut ledger, invoice("I-3", "2026-04-01", "7.00"), "2026-04-01");
    let account = activity(&ledger, "2026-03-01", "2026-03-31");
    assert_eq!(account.opening, eur("1000.00"));
    let expected = [
        "2026-03-01 I-2 100.00 1100.00", // both installments are one line
        "2026-03-15 W -10.00 1090.00",
        "2026-03-31 P-1 -600.00 490.00",
    ];
    assert_eq!(lines(&account.lines), expected);
    assert_eq!(account.lines[0].items.len(), 2);
    assert_eq!(account.closing, eur("490.00"));
    // What settled what stands apart and moves nothing.
    let [allocation] = account.allocations.as_slice() else { panic!() };
    assert_eq!((allocation.kind, allocation.reversal), (ActivityKind::Application, false));
    let items: Vec<String> =
        allocation.items.iter().map(|(id, amount)| format!("{id} {amount}")).collect();
    assert_eq!(items, ["I-1#1 -600.00 EUR", "P-1#1 600.00 EUR"]);
    assert!(account.prior_period.is_empty());
}

#[test]
fn r2_a_bounce_and_a_term_change() {
    let mut ledger = Ledger::new();
    post(&mut ledger, invoice("I", "2026-02-01", "500.00"), "2026-02-01");
    post(&mut ledger, payment("P", "2026-02-10", "200.00"), "2026-02-10");
    post(&mut ledger, apply("A", ("P", "I"), "200.00", "2026-02-10"), "2026-02-10");
    let of = "P".parse().unwrap();
    let bounce = Reversal::new("R".parse().unwrap(), of, date("2026-03-05"));
    post(&mut ledger, bounce, "2026-03-05");
    let dates = NewDue { new_due: date("2026-05-01"), effective: date("2026-03-10") };
    let mut change = TermChange::new("N".parse().unwrap(), "I", dates).unwrap();
    change.applies_to = crate::AppliesTo::Residual;
    post(&mut ledger, change, "2026-03-10");
    let account = activity(&ledger, "2026-03-01", "2026-03-31");
    assert_eq!((account.opening, account.closing), (eur("300.00"), eur("500.00")));
    assert_eq!(lines(&account.lines), ["2026-03-05 R 200.00 500.00"]);
    let line = &account.lines[0];
    assert_eq!((line.kind, line.reversal), (ActivityKind::Document(DocumentKind::Payment), true));
    let allocations: Vec<(ActivityKind, bool)> =
        account.allocations.iter().map(|one| (one.kind, one.reversal)).collect();
    let expected = [(ActivityKind::Application, true), (ActivityKind::TermChange, false)];
    assert_eq!(allocations, expected);
}

#[test]
fn r2_periods_that_cannot_be_and_books_that_begin_later() {
    let mut ledger = Ledger::new();
    let (id, kind) = ("I".parse().unwrap(), DocumentKind::Invoice);
    let mut item = OpeningItem::new(id, kind, date("2026-01-01"), eur("9.00"));
    (item.customer, item.take_over) = (Some(acme()), date("2026-03-10"));
    post(&mut ledger, item, "2026-03-10");
    let account = activity(&ledger, "2026-03-01", "2026-03-31");
    assert_eq!(lines(&account.lines), ["2026-03-10 I 9.00 9.00"]);
    let ask = |creditor: &CreditorId, from: &str, to: &str| {
        let period = date(from)..=date(to);
        Statement::activity(&ledger, creditor, &acme(), period, Known::Everything).unwrap_err()
    };
    assert_eq!(ask(&sole(), "2026-04-01", "2026-03-31").kind(), ErrorKind::InvalidPeriod);
    assert_eq!(ask(&sole(), "2026-01-01", "2026-03-09").kind(), ErrorKind::TakeOver);
    let other = "other".parse().unwrap();
    assert_eq!(ask(&other, "2026-03-01", "2026-03-31").kind(), ErrorKind::UnknownId);
}

#[track_caller]
fn forward(ledger: &Ledger, last: (&str, &str), now: &str) -> StatementAccount {
    let last = LastStatement { as_of: date(last.0), known: date(last.1).into() };
    let statement =
        Statement::balance_forward(ledger, &sole(), &acme(), last, date(now), date(now)).unwrap();
    statement.currencies[0].clone()
}

#[test]
fn r3_what_was_not_known_then_stands_as_prior_period() {
    let mut ledger = Ledger::new();
    post(&mut ledger, invoice("I-1", "2026-03-10", "500.00"), "2026-03-10");
    // Known then, but of a later day: it was not in the total.
    let mut ahead = invoice("I-2", "2026-03-20", "60.00");
    ahead.posting_date = Some(date("2026-04-01"));
    post(&mut ledger, ahead, "2026-03-20");
    post(&mut ledger, payment("P", "2026-03-31", "100.00"), "2026-04-02"); // late
    post(&mut ledger, apply("A", ("P", "I-1"), "100.00", "2026-04-05"), "2026-04-05");
    post(&mut ledger, invoice("I-3", "2026-04-10", "300.00"), "2026-04-10");
    post(&mut ledger, invoice("I-4", "2026-05-01", "8.00"), "2026-04-10");
    let account = forward(&ledger, ("2026-03-31", "2026-03-31"), "2026-04-30");
    assert_eq!(account.opening, eur("500.00"));
    assert_eq!(lines(&account.prior_period), ["2026-03-31 P -100.00 400.00"]);
    let expected = ["2026-04-01 I-2 60.00 460.00", "2026-04-10 I-3 300.00 760.00"];
    assert_eq!(lines(&account.lines), expected);
    assert_eq!((account.closing, account.allocations.len()), (eur("760.00"), 1));
    // Drawn up again at once there is nothing new; the chain goes on from what was known.
    let next = forward(&ledger, ("2026-04-30", "2026-04-30"), "2026-05-31");
    assert_eq!((next.opening, next.closing), (eur("760.00"), eur("768.00")));
    assert!(next.prior_period.is_empty());
    let late = forward(&ledger, ("2026-03-31", "2026-03-31"), "2026-03-31");
    assert_eq!((late.opening, late.closing), (eur("500.00"), eur("500.00")));
    let last = LastStatement::from((date("2026-04-30"), Known::Everything));
    let (day, known) = (date("2026-04-29"), Known::Everything);
    let error = Statement::balance_forward(&ledger, &sole(), &acme(), last, day, known);
    assert_eq!(error.unwrap_err().kind(), ErrorKind::InvalidPeriod);
}

#[test]
fn r3_cash_identified_later_is_of_the_prior_period() {
    let mut ledger = Ledger::new();
    post(&mut ledger, invoice("I", "2026-03-10", "500.00"), "2026-03-10");
    let cash = Payment::unidentified("P".parse().unwrap(), date("2026-03-20"), eur("70.00"));
    post(&mut ledger, cash, "2026-03-20");
    let known = Identification {
        id: "K".parse().unwrap(),
        payment: "P".parse().unwrap(),
        customer: acme(),
        date: None,
    };
    post(&mut ledger, known, "2026-04-02");
    // The payment itself had been recorded before the statement, but not as this customer's.
    let account = forward(&ledger, ("2026-03-31", "2026-03-31"), "2026-04-30");
    assert_eq!(lines(&account.prior_period), ["2026-03-20 P -70.00 430.00"]);
    assert_eq!((account.opening, account.closing), (eur("500.00"), eur("430.00")));
}

#[test]
fn r3_what_no_longer_holds_is_withdrawn() {
    let mut ledger = Ledger::new();
    post(&mut ledger, invoice("I", "2026-03-01", "500.00"), "2026-03-01");
    let cash = Payment::unidentified("P".parse().unwrap(), date("2026-03-05"), eur("70.00"));
    post(&mut ledger, cash, "2026-03-05");
    let known = Identification {
        id: "K".parse().unwrap(),
        payment: "P".parse().unwrap(),
        customer: acme(),
        date: Some(date("2026-03-20")),
    };
    post(&mut ledger, known, "2026-03-20");
    // It had bounced before it was identified, but the bank said so only in April.
    let of = "P".parse().unwrap();
    post(&mut ledger, Reversal::new("R".parse().unwrap(), of, date("2026-03-10")), "2026-04-02");
    let account = forward(&ledger, ("2026-03-31", "2026-03-31"), "2026-04-30");
    assert_eq!((account.opening, account.closing), (eur("430.00"), eur("500.00")));
    assert_eq!(lines(&account.prior_period), ["2026-03-20 K 70.00 500.00 withdrawn"]);
    assert!(account.lines.is_empty() && account.allocations.is_empty());
}

#[cfg(feature = "serde")]
#[test]
fn statements_and_reports_are_written_as_data() {
    let mut ledger = Ledger::new();
    post(&mut ledger, invoice("I", "2026-03-10", "500.00"), "2026-03-10");
    let account = activity(&ledger, "2026-03-01", "2026-03-31");
    let text = serde_json::to_string(&account).unwrap();
    assert!(text.contains(r#""kind":{"document":"invoice"}"#), "{text}");
    assert!(text.contains(r#""closing":{"amount":"500.00","currency":"EUR"}"#), "{text}");
    let options: StatementOptions =
        serde_json::from_str(r#"{"buckets":{"bounds":"30"},"nominal_due":true}"#).unwrap();
    assert_eq!(options.buckets.to_string(), "30");
    assert!(serde_json::from_str::<StatementOptions>(r#"{"bucket":1}"#).is_err());
}

fn sums(account: &StatementAccount) -> Money {
    let lines = account.prior_period.iter().chain(&account.lines).map(|line| line.amount);
    Money::sum(lines, account.currency).unwrap().plus(account.opening).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]
    #[test]
    fn r2_r3_statements_close_under_any_ledger(
        seeds in random_ledger_tests::seeds(),
        (from, days) in (-5..90_i32, 0..60_i32),
        (then, later) in (0..70_i32, 0..70_i32),
    ) {
        let ledger = random_ledger_tests::ledger(&seeds);
        let (from, to) = (random_ledger_tests::day(from), random_ledger_tests::day(from + days));
        let then = Known::On(random_ledger_tests::day(then));
        let later = Known::On(random_ledger_tests::day(70 + later));
        for creditor in ["x", "y"].map(|id| id.parse::<CreditorId>().unwrap()) {
            for customer in ["A", "B", "C"].map(|id| id.parse::<CustomerId>().unwrap()) {
                let activity = Statement::activity(&ledger, &creditor, &customer, from..=to, then);
                let last = LastStatement { as_of: from, known: then };
                let forward = Statement::balance_forward(
                    &ledger, &creditor, &customer, last, to, later,
                );
                let activity = activity.map(|statement| statement.currencies);
                let forward = forward.map(|statement| statement.currencies);
                for statement in [activity, forward] {
                    match statement {
                        Ok(accounts) => for account in &accounts {
                            prop_assert_eq!(sums(account), account.closing);
                            for allocation in &account.allocations {
                                let amounts = allocation.items.iter().map(|(_, amount)| *amount);
                                let sum = Money::sum(amounts, account.currency).unwrap();
                                prop_assert!(sum.is_zero());
                            }
                        },
                        Err(error) => prop_assert!(
                            matches!(error.kind(), ErrorKind::TakeOver | ErrorKind::UnknownId),
                            "{}", error
                        ),
                    }
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]
    #[test]
    fn f5b_one_account_asked_alone_is_the_same_as_within_all(
        seeds in random_ledger_tests::seeds(),
        (as_of, from, then) in (-5..120_i32, -5..90_i32, 0..140_i32),
    ) {
        let ledger = random_ledger_tests::ledger(&seeds);
        let day = random_ledger_tests::day;
        let (as_of, known) = (day(as_of), Known::On(day(then)));
        let period = day(from)..=day(from + 30);
        for customer in ["A", "B", "C", "nobody"].map(|id| id.parse::<CustomerId>().unwrap()) {
            let whole = PositionQuery { known, ..PositionQuery::from(as_of) };
            let alone = PositionQuery { customer: Some(customer.clone()), ..whole.clone() };
            let (whole, alone) = (ledger.position(whole), ledger.position(alone));
            if let (Ok(whole), Ok(alone)) = (whole, alone) {
                let its = |item: &&OpenItem| item.customer.as_ref() == Some(&customer);
                let its: Vec<_> = whole.open_items().iter().filter(its).cloned().collect();
                prop_assert_eq!(its, alone.open_items().to_vec());
            }
            for creditor in ["x", "y"].map(|id| id.parse::<CreditorId>().unwrap()) {
                let its = |one: &Activity| {
                    one.creditor == creditor && one.customer.as_ref() == Some(&customer)
                };
                let all: Vec<_> = ledger.activity(known, period.clone()).filter(its).collect();
                let alone = ledger.account_activity(&creditor, &customer, known, period.clone());
                prop_assert_eq!(all, alone);
            }
        }
    }
}
