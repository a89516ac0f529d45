//! Agings held to the printed figures of the rules.

use crate::{
    Adjustment, AdjustmentKind, Aging, AgingBasis, AgingGroup, AgingPolicy, AgingReport,
    Application, BookedRate, ClosingRates, CreditNote, CreditorId, Currency, Date, Dimension,
    DimensionChange, Entry, ErrorKind, Invoice, ItemId, Known, Ledger, MissingBasis, Money,
    OpenItem, Payment, Position, PositionQuery, Reversal, Schedule, Target, UnappliedCredits,
};

pub(super) fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn eur(text: &str) -> Money {
    Money::parse(text, Currency::parse("EUR").unwrap()).unwrap()
}

fn item(id: &str, due: &str, amount: &str) -> OpenItem {
    let id = ItemId::of(id.parse().unwrap());
    OpenItem::new(id, "ACME".parse().unwrap(), date(due), eur(amount))
}

fn of(customer: &str, item: OpenItem) -> OpenItem {
    OpenItem { customer: Some(customer.parse().unwrap()), ..item }
}

fn under(unapplied: UnappliedCredits) -> AgingPolicy {
    AgingPolicy { unapplied, ..AgingPolicy::default() }
}

#[track_caller]
fn age(as_of: &str, items: &[OpenItem], policy: &AgingPolicy) -> AgingReport {
    Aging::of(date(as_of), items, policy).unwrap()
}

/// Buckets, then unapplied, then total, of the first row.
#[track_caller]
fn is(report: &AgingReport, expected: &[&str]) {
    let amounts = &report.rows[0].amounts;
    let cells = amounts.buckets.iter().chain([&amounts.unapplied, &amounts.total]);
    let cells: Vec<String> = cells.map(|money| money.amount().to_string()).collect();
    assert_eq!(cells, expected);
}

fn post(ledger: &mut Ledger, fact: impl Into<crate::Fact>, recorded: &str) {
    ledger.post(Entry::new(fact, date(recorded))).unwrap();
}

fn invoice(id: &str, dates: (&str, &str), amount: &str) -> Invoice {
    let (id, customer) = (id.parse().unwrap(), "ACME".parse().unwrap());
    Invoice::new(id, customer, date(dates.0), eur(amount)).due_on(date(dates.1))
}

fn payment(id: &str, on: &str, amount: &str) -> Payment {
    Payment::new(id.parse().unwrap(), "ACME".parse().unwrap(), date(on), eur(amount))
}

fn apply(id: &str, (credit, debit): (&str, &str), amount: &str, on: &str) -> Application {
    Application::new(id.parse().unwrap(), credit, debit, eur(amount), date(on)).unwrap()
}

#[test]
fn case_7_due_today_is_not_due() {
    let due = [item("I", "2026-03-31", "1.00")];
    let policy = AgingPolicy::default();
    is(
        &age("2026-03-31", &due, &policy),
        &["1.00", "0.00", "0.00", "0.00", "0.00", "0.00", "1.00"],
    );
    let report = age("2026-04-01", &due, &policy);
    is(&report, &["0.00", "1.00", "0.00", "0.00", "0.00", "0.00", "1.00"]);
    assert_eq!(report.rows[0].amounts.max_days_past_due, 1);
}

#[test]
fn case_8_thirty_days_are_the_last_of_their_bucket() {
    let due = [item("I", "2026-01-01", "1.00")];
    let bucket = |as_of: &str| {
        let report = age(as_of, &due, &AgingPolicy::default());
        let place = report.rows[0].amounts.buckets.iter().position(|money| !money.is_zero());
        report.buckets[place.unwrap()].label.clone()
    };
    let table = [
        ("2025-12-31", "Not due"),
        ("2026-01-01", "Not due"),
        ("2026-01-02", "1–30"),
        ("2026-01-31", "1–30"),
        ("2026-02-01", "31–60"),
        ("2026-03-02", "31–60"),
        ("2026-03-03", "61–90"),
        ("2026-04-01", "61–90"),
        ("2026-04-02", "91+"),
    ];
    for (as_of, label) in table {
        assert_eq!(bucket(as_of), label, "{as_of}");
    }
}

#[test]
fn case_10_as_of_and_as_known() {
    let mut ledger = Ledger::new();
    post(&mut ledger, invoice("I", ("2026-03-01", "2026-03-31"), "1000.00"), "2026-03-01");
    post(&mut ledger, payment("P", "2026-05-10", "400.00"), "2026-05-10");
    post(&mut ledger, apply("A", ("P", "I"), "400.00", "2026-05-10"), "2026-05-10");
    let aged = |ledger: &Ledger, known: Known, as_of: &str| {
        ledger.as_known(known, date(as_of)).unwrap().aging(&AgingPolicy::default()).unwrap()
    };
    let april = aged(&ledger, Known::Everything, "2026-04-30");
    is(&april, &["0.00", "1000.00", "0.00", "0.00", "0.00", "0.00", "1000.00"]);
    // The receipt bounces on 20 May, back-dated or not.
    for (effective, later) in [("2026-05-10", "1000.00"), ("2026-05-20", "600.00")] {
        let mut ledger = ledger.clone();
        let of = "P".parse().unwrap();
        let bounce = Reversal::new("R".parse().unwrap(), of, date(effective));
        post(&mut ledger, bounce, "2026-05-20");
        let then = aged(&ledger, date("2026-05-15").into(), "2026-05-15");
        assert_eq!(then.known, Some(Known::On(date("2026-05-15"))));
        is(&then, &["0.00", "0.00", "600.00", "0.00", "0.00", "0.00", "600.00"]);
        let now = aged(&ledger, date("2026-05-31").into(), "2026-05-15");
        is(&now, &["0.00", "0.00", later, "0.00", "0.00", "0.00", later]);
    }
}

#[test]
fn case_11_all_of_it_is_shown_and_foots() {
    let items = [
        item("I-1", "2026-05-01", "5000.00"),
        item("I-2", "2026-02-14", "1000.00"),
        item("C-1", "2026-03-01", "-200.00"),
    ];
    let report = age("2026-03-31", &items, &AgingPolicy::default());
    is(&report, &["5000.00", "0.00", "1000.00", "0.00", "0.00", "-200.00", "5800.00"]);
    let proof = &report.footing[0];
    assert_eq!((proof.buckets, proof.unapplied), (eur("6000.00"), eur("-200.00")));
    assert_eq!((proof.total, proof.open), (eur("5800.00"), eur("5800.00")));
    assert_eq!((report.rows[0].amounts.items, report.rows[0].amounts.credits), (3, 1));
}

#[test]
fn case_12_and_g6_unapplied_cash_under_every_policy() {
    let items = [item("I", "2025-12-26", "10000.00"), item("P", "2026-03-31", "-4000.00")];
    let table = [
        (UnappliedCredits::Separate, ["0.00", "10000.00", "-4000.00"]),
        (UnappliedCredits::OwnDate, ["-4000.00", "10000.00", "0.00"]),
        (UnappliedCredits::OldestFirst, ["0.00", "6000.00", "0.00"]),
        (UnappliedCredits::NotDue, ["-4000.00", "10000.00", "0.00"]),
    ];
    for (unapplied, [not_due, oldest, column]) in table {
        let report = age("2026-03-31", &items, &under(unapplied));
        is(&report, &[not_due, "0.00", "0.00", "0.00", oldest, column, "6000.00"]);
        assert_eq!(report.rows[0].amounts.max_days_past_due, 95);
    }
}

#[test]
fn g6_own_date_and_oldest_first_in_detail() {
    let mut credit = item("C", "2026-03-31", "-150.00");
    credit.invoice_date = Some(date("2026-02-20")); // 39 days: its own date, not its due date
    let report = age("2026-03-31", &[credit.clone()], &under(UnappliedCredits::OwnDate));
    is(&report, &["0.00", "0.00", "-150.00", "0.00", "0.00", "0.00", "-150.00"]);
    let usd = Money::parse("50.00", Currency::parse("USD").unwrap()).unwrap();
    let items = [
        item("I-2", "2026-03-01", "100.00"),
        credit,
        item("I-1", "2025-12-01", "100.00"),
        of("OTHER", item("I-3", "2025-01-01", "10.00")),
        OpenItem { original: usd, open: usd, ..item("I-4", "2025-01-01", "0.00") },
        OpenItem { creditor: "B".parse().unwrap(), ..item("I-5", "2025-01-01", "7.00") },
    ];
    let report = age("2026-03-31", &items, &under(UnappliedCredits::OldestFirst));
    let rows: Vec<(String, Vec<String>)> = report
        .rows
        .iter()
        .map(|row| {
            let customer = row.customer.as_ref().unwrap();
            let cells = row.amounts.buckets.iter().chain([&row.amounts.unapplied]);
            let cells = cells.filter(|money| !money.is_zero()).map(|money| money.to_string());
            (format!("{} {customer}", row.creditor), cells.collect())
        })
        .collect();
    let expected = [
        ("B ACME", vec!["7.00 EUR"]),
        ("sole ACME", vec!["50.00 EUR"]),
        ("sole ACME", vec!["50.00 USD"]),
        ("sole OTHER", vec!["10.00 EUR"]),
    ];
    let expected: Vec<(String, Vec<String>)> = expected
        .iter()
        .map(|(key, cells)| (key.to_string(), cells.iter().map(|cell| cell.to_string()).collect()))
        .collect();
    assert_eq!(rows, expected);
    // More credit than debt: the rest stays in its column.
    let more = [item("I", "2026-03-01", "100.00"), item("C", "2026-03-01", "-130.00")];
    let report = age("2026-03-31", &more, &under(UnappliedCredits::OldestFirst));
    is(&report, &["0.00", "0.00", "0.00", "0.00", "0.00", "-30.00", "-30.00"]);
}

#[test]
fn case_13_a_partial_write_off_leaves_the_rest_in_its_bucket() {
    let mut ledger = Ledger::new();
    post(&mut ledger, invoice("I", ("2026-01-01", "2026-02-14"), "1000.00"), "2026-01-01");
    let kind = AdjustmentKind::WriteOff;
    let (id, on) = ("W".parse().unwrap(), date("2026-03-01"));
    post(&mut ledger, Adjustment::new(id, kind, "I", eur("10.00"), on).unwrap(), "2026-03-01");
    let report = ledger.as_of(date("2026-03-31")).unwrap().aging(&AgingPolicy::default()).unwrap();
    is(&report, &["0.00", "0.00", "990.00", "0.00", "0.00", "0.00", "990.00"]);
}

#[test]
fn g1_fallbacks_are_ordered_and_reported() {
    let mut dated = item("I-1", "2026-03-31", "1.00");
    dated.details_mut().delivery_date = Some(date("2026-01-20"));
    let mut posted = item("I-2", "2026-03-31", "2.00");
    posted.posting_date = Some(date("2026-02-20"));
    let credit = item("C", "2026-03-31", "-4.00");
    let bare = OpenItem { due: None, ..item("I-3", "2026-03-31", "8.00") };
    let mut policy = AgingPolicy {
        basis: AgingBasis::Delivery,
        fallback: vec![AgingBasis::Posting, AgingBasis::Due],
        ..AgingPolicy::default()
    };
    let due = item("I-4", "2026-03-01", "16.00");
    let items = [due, posted, dated, credit, bare];
    let error = Aging::of(date("2026-03-31"), &items, &policy).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::MissingBasisDate);
    assert_eq!(error.to_string(), "`I-3#1` has no delivery date or posting date or due date");
    assert_eq!(error.item(), Some("I-3#1"));
    policy.missing = MissingBasis::AgeZero;
    let report = age("2026-03-31", &items, &policy);
    is(&report, &["8.00", "16.00", "2.00", "1.00", "0.00", "-4.00", "23.00"]);
    let used: Vec<(String, AgingBasis)> =
        report.fallbacks.iter().map(|one| (one.item.to_string(), one.used)).collect();
    let expected =
        [("I-2#1".to_owned(), AgingBasis::Posting), ("I-4#1".to_owned(), AgingBasis::Due)];
    assert_eq!(used, expected);
    assert_eq!(report.undated, [ItemId::of("I-3".parse().unwrap())]);
    assert_eq!(report.buckets[0].label, "0 and before");
}

#[test]
fn g1_each_basis_takes_its_own_date() {
    let mut one = item("I", "2026-03-31", "1.00");
    one.invoice_date = Some(date("2026-03-01"));
    one.posting_date = Some(date("2026-02-28"));
    one.details_mut().delivery_date = Some(date("2026-01-29"));
    one.details_mut().statutory_default_date = Some(date("2025-12-30"));
    one.nominal_due = Some(date("2026-03-30"));
    for (basis, bucket) in AgingBasis::ALL.into_iter().zip([0, 1, 2, 3, 4, 1]) {
        let policy = AgingPolicy { basis, ..AgingPolicy::default() };
        let report = age("2026-03-31", std::slice::from_ref(&one), &policy);
        assert_eq!(report.rows[0].amounts.buckets[bucket], eur("1.00"), "{basis:?}");
    }
}

#[test]
fn g4_each_installment_ages_by_its_own_date() {
    let mut ledger = Ledger::new();
    let mut three = invoice("I", ("2026-01-01", "2026-01-31"), "300.00");
    let parts = ["2026-01-31", "2026-02-28", "2026-03-31"];
    let parts =
        parts.iter().flat_map(|due| Schedule::single(date(due), eur("100.00")).installments);
    three.schedule = Some(Schedule::new(parts.collect()));
    post(&mut ledger, three, "2026-01-01");
    let report = ledger.as_of(date("2026-03-31")).unwrap().aging(&AgingPolicy::default()).unwrap();
    is(&report, &["100.00", "0.00", "200.00", "0.00", "0.00", "0.00", "300.00"]);
    assert_eq!(report.rows[0].amounts.max_days_past_due, 59);
}

#[test]
fn g5_items_of_another_day_are_refused_unless_projected() {
    let mut ledger = Ledger::new();
    post(&mut ledger, invoice("I", ("2026-03-01", "2026-03-31"), "1.00"), "2026-03-01");
    let position: Position = ledger.as_of(date("2026-03-31")).unwrap();
    let project = AgingPolicy { project: true, ..AgingPolicy::default() };
    let ask =
        |as_of: &str, policy: &AgingPolicy| Aging::of(date(as_of), position.open_items(), policy);
    let error = ask("2026-04-30", &AgingPolicy::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OtherDay);
    assert_eq!(error.to_string(), "`I#1` is of `2026-03-31` but the aging of `2026-04-30`");
    is(
        &ask("2026-04-30", &project).unwrap(),
        &["0.00", "1.00", "0.00", "0.00", "0.00", "0.00", "1.00"],
    );
    // A forecast goes forward only.
    assert_eq!(ask("2026-03-30", &project).unwrap_err().kind(), ErrorKind::OtherDay);
    assert!(ask("2026-03-31", &AgingPolicy::default()).is_ok());
}

/// A row, or all: to come, counted, and what is owed.
fn post_dated(report: &AgingReport, customer: Option<&str>) -> [Money; 3] {
    let of = |row: &&crate::AgingRow| row.customer.as_ref().map(|id| id.as_str()) == customer;
    let amounts = match customer {
        None => &report.currencies[0].amounts,
        Some(_) => &report.rows.iter().find(of).unwrap().amounts,
    };
    let shown = amounts.post_dated.clone().unwrap();
    [shown.to_come, shown.counted, amounts.total]
}

/// An invoice of 1,000.00; checks of 400.00 (applied on its day), 50.00 (posted before its value
/// date) and 30.00 (of a new customer); 7.00 that came at once; 99.00 that bounced; and 1.00
/// recorded in April.
fn post_dated_story() -> Ledger {
    let mut ledger = Ledger::new();
    post(&mut ledger, invoice("I", ("2026-01-15", "2026-02-14"), "1000.00"), "2026-01-15");
    post(&mut ledger, payment("P-1", "2026-04-10", "400.00"), "2026-03-20");
    let posted = Some(date("2026-03-25"));
    let early = Payment { posting_date: posted, ..payment("P-2", "2026-04-05", "50.00") };
    post(&mut ledger, early, "2026-03-25");
    let customer = Some("NEW".parse().unwrap());
    let new = Payment { customer, ..payment("P-3", "2026-04-15", "30.00") };
    post(&mut ledger, new, "2026-03-26");
    post(&mut ledger, payment("P-4", "2026-03-27", "7.00"), "2026-03-27");
    post(&mut ledger, payment("P-5", "2026-04-12", "99.00"), "2026-03-28");
    post(&mut ledger, apply("A-1", ("P-1", "I"), "400.00", "2026-04-10"), "2026-03-29");
    let bounce = Reversal::new("R".parse().unwrap(), "P-5".parse().unwrap(), date("2026-04-12"));
    post(&mut ledger, bounce, "2026-03-30");
    post(&mut ledger, payment("P-6", "2026-04-20", "1.00"), "2026-04-02");
    ledger
}

#[test]
fn g5_post_dated_receipts_stand_apart_when_asked() {
    let ledger = post_dated_story();
    let read = |known: Known, as_of: &str, post_dated| {
        let query = PositionQuery { known, post_dated, ..PositionQuery::from(date(as_of)) };
        ledger.position(query).unwrap()
    };
    let policy = AgingPolicy { post_dated: true, ..AgingPolicy::default() };
    let on = |day: &str| Known::On(date(day));
    let march = on("2026-03-31");
    // Known, as of; ACME, NEW, all: to come, counted, total.
    let table = [
        (march, "2026-03-31", ["-400", "-50", "943", "-30", "0", "0", "-430", "-50", "943"]),
        (march, "2026-04-09", ["-400", "-50", "943", "-30", "0", "0", "-430", "-50", "943"]),
        (march, "2026-04-10", ["0", "-450", "543", "-30", "0", "0", "-30", "-450", "543"]),
        (march, "2026-04-30", ["0", "-450", "543", "0", "-30", "-30", "0", "-480", "513"]),
        // Before the bounce is known; the last entry was recorded on 2 April.
        (
            on("2026-03-29"),
            "2026-03-31",
            ["-499", "-50", "943", "-30", "0", "0", "-529", "-50", "943"],
        ),
        (
            Known::Everything,
            "2026-03-31",
            ["-401", "-50", "943", "-30", "0", "0", "-431", "-50", "943"],
        ),
        // On the day before the value date, and on it: the money is there.
        (
            on("2026-04-04"),
            "2026-04-05",
            ["-401", "-50", "943", "-30", "0", "0", "-431", "-50", "943"],
        ),
        (on("2026-04-05"), "2026-04-05", ["-401", "0", "943", "-30", "0", "0", "-431", "0", "943"]),
    ];
    for (known, as_of, expected) in table {
        let report = read(known, as_of, true).aging(&policy).unwrap();
        let shown = [Some("ACME"), Some("NEW"), None].map(|row| post_dated(&report, row));
        assert_eq!(shown.concat(), expected.map(eur), "{known:?} {as_of}");
        assert_eq!(report.creditors[0].amounts, report.currencies[0].amounts);
        assert_eq!(report.footing[0].total, report.currencies[0].amounts.total);
    }
    // Not asked for: not shown, and no row of what is to come alone.
    let report = read(march, "2026-03-31", true).aging(&AgingPolicy::default()).unwrap();
    assert_eq!((report.rows.len(), &report.rows[0].amounts.post_dated), (1, &None));
    // A position that does not have them, and no position at all.
    let error = read(march, "2026-03-31", false).aging(&policy).unwrap_err();
    assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidRecord, Some("post_dated")));
    let error = Aging::of(date("2026-03-31"), &[], &policy).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRecord);
}

#[test]
fn g7_the_base_column_is_of_the_residual() {
    let (cny, base) = (Currency::parse("CNY").unwrap(), Currency::parse("EUR").unwrap());
    let rate = |text: &str| crate::parse_decimal(text).unwrap();
    let open = Money::parse("60.00", cny).unwrap();
    let mut left = item("I", "2026-02-14", "0.00");
    (left.original, left.open) = (Money::parse("100.00", cny).unwrap(), open);
    left.details_mut().booked = Some(BookedRate { base, rate: rate("5.00") });
    let rates =
        ClosingRates { base, date: date("2026-03-31"), rates: [(cny, rate("4.30"))].into() };
    let mut policy = AgingPolicy { convert: Some(rates), ..AgingPolicy::default() };
    let items = [left.clone(), item("E", "2026-03-31", "10.00")];
    let report = age("2026-03-31", &items, &policy);
    let column = report.rows[0].amounts.base.as_ref().unwrap(); // CNY before EUR
    assert_eq!((column.buckets[2], column.total), (eur("258.00"), eur("258.00")));
    assert_eq!((column.at_booking, column.revaluation), (eur("300.00"), eur("-42.00")));
    let all = report.base.as_ref().unwrap();
    assert_eq!((all.total, all.revaluation), (eur("268.00"), eur("-42.00")));
    assert_eq!(report.rows[0].amounts.total, open); // one table per currency
    // No booking rate: reported, and no difference is made up.
    left.details_mut().booked = None;
    let report = age("2026-03-31", &[left.clone()], &policy);
    assert_eq!(report.base.as_ref().unwrap().revaluation, eur("0.00"));
    assert_eq!(report.without_booked_rate, [left.id.clone()]);
    // Rates of another day, and no rate.
    let error = Aging::of(date("2026-04-01"), &items, &policy).unwrap_err();
    assert_eq!((error.kind(), error.field()), (ErrorKind::OtherDay, Some("convert.date")));
    policy.convert.as_mut().unwrap().rates.clear();
    let error = Aging::of(date("2026-03-31"), &items, &policy).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::MissingRate);
    assert_eq!(error.to_string(), "no rate from `CNY` to `EUR` on `2026-03-31`");
}

#[test]
fn g8_dimensions_split_buckets_and_never_exclude() {
    let said = |mut item: OpenItem, said: &[(Dimension, &str)]| {
        item.details_mut().dimensions =
            said.iter().map(|(what, amount)| (*what, eur(amount))).collect();
        item
    };
    let items = [
        said(item("I-1", "2026-02-14", "100.00"), &[(Dimension::Disputed, "30.00")]),
        said(
            item("I-2", "2026-02-14", "50.00"),
            &[(Dimension::Disputed, "80.00"), (Dimension::Promised, "50.00")],
        ),
        said(item("P", "2026-03-01", "-40.00"), &[(Dimension::OnAccount, "15.00")]),
    ];
    let report = age("2026-03-31", &items, &AgingPolicy::default());
    is(&report, &["0.00", "0.00", "150.00", "0.00", "0.00", "-40.00", "110.00"]);
    let amounts = &report.rows[0].amounts;
    let [disputed, promised, on_account] = amounts.dimensions.as_slice() else { panic!() };
    assert_eq!((disputed.dimension, disputed.buckets[2]), (Dimension::Disputed, eur("80.00")));
    assert_eq!((promised.buckets[2], promised.total), (eur("50.00"), eur("50.00")));
    assert_eq!((on_account.unapplied, on_account.total), (eur("-15.00"), eur("-15.00")));
    let [excess] = report.excess.as_slice() else { panic!() };
    assert_eq!(
        (excess.item.to_string().as_str(), excess.dimension),
        ("I-2#1", Dimension::Disputed)
    );
    assert_eq!((excess.said, excess.open), (eur("80.00"), eur("50.00")));
    assert_eq!(report.currencies[0].amounts.dimensions, amounts.dimensions);
}

#[test]
fn g11_no_grouping_repeats_a_total() {
    let on = |account: &str, mut item: OpenItem| {
        item.details_mut().billing_account = Some(account.parse().unwrap());
        item
    };
    let items = [
        on("B-1", item("I-1", "2026-02-14", "100.00")),
        on("B-2", item("I-2", "2026-02-14", "20.00")),
        item("I-3", "2026-02-14", "3.00"),
        of("CHILD", item("I-4", "2026-02-14", "0.50")),
    ];
    let rows = |group_by: AgingGroup| -> Vec<String> {
        let policy = AgingPolicy { group_by, ..AgingPolicy::default() };
        let report = age("2026-03-31", &items, &policy);
        assert_eq!(report.currencies[0].amounts.total, eur("123.50"));
        let row = |row: &crate::AgingRow| {
            let customer = row.customer.as_ref().map_or("-", |id| id.as_str());
            let account = row.billing_account.as_ref().map_or("-", |id| id.as_str());
            format!("{customer} {account} {}", row.amounts.total.amount())
        };
        report.rows.iter().map(row).collect()
    };
    assert_eq!(rows(AgingGroup::Customer), ["ACME - 123.00", "CHILD - 0.50"]);
    let accounts = ["ACME - 3.00", "ACME B-1 100.00", "ACME B-2 20.00", "CHILD - 0.50"];
    assert_eq!(rows(AgingGroup::BillingAccount), accounts);
    let parents = [("CHILD".parse().unwrap(), "ACME".parse().unwrap())].into();
    assert_eq!(rows(AgingGroup::Parent(parents)), ["ACME - 123.50"]);
}

#[test]
fn a7_unidentified_cash_has_its_own_row() {
    let cash = OpenItem { customer: None, ..item("P", "2026-03-01", "-70.00") };
    let report =
        age("2026-03-31", &[item("I", "2026-02-14", "100.00"), cash], &AgingPolicy::default());
    let rows: Vec<_> =
        report.rows.iter().map(|r| (r.customer.is_none(), r.amounts.total)).collect();
    assert_eq!(rows, [(true, eur("-70.00")), (false, eur("100.00"))]);
    assert_eq!(report.currencies[0].amounts.total, eur("30.00"));
}

#[test]
fn f5b_totals_per_creditor_and_currency() {
    let usd = Money::parse("9.00", Currency::parse("USD").unwrap()).unwrap();
    let items = [
        OpenItem { creditor: "B".parse().unwrap(), ..item("I-1", "2026-02-14", "1.00") },
        OpenItem { creditor: "A".parse().unwrap(), ..item("I-2", "2026-02-14", "2.00") },
        OpenItem { creditor: "A".parse().unwrap(), open: usd, ..item("I-3", "2026-02-14", "0") },
        of("Z", OpenItem { creditor: "A".parse().unwrap(), ..item("I-4", "2026-03-14", "4.00") }),
    ];
    let report = age("2026-03-31", &items, &AgingPolicy::default());
    let total = |t: &crate::AgingTotal| {
        format!("{} {}", t.creditor.as_ref().map_or("all", CreditorId::as_str), t.amounts.total)
    };
    let creditors: Vec<String> = report.creditors.iter().map(total).collect();
    assert_eq!(creditors, ["A 6.00 EUR", "A 9.00 USD", "B 1.00 EUR"]);
    let currencies: Vec<String> = report.currencies.iter().map(total).collect();
    assert_eq!(currencies, ["all 7.00 EUR", "all 9.00 USD"]);
    assert_eq!(report.currencies[0].amounts.oldest_due, Some(date("2026-02-14")));
}

#[test]
fn g2_nothing_open_counts_and_no_items_is_a_report() {
    let report = age("2026-03-31", &[item("I", "2026-02-14", "0.00")], &AgingPolicy::default());
    is(&report, &["0.00", "0.00", "0.00", "0.00", "0.00", "0.00", "0.00"]);
    assert_eq!((report.rows[0].amounts.items, report.rows[0].amounts.oldest_due), (1, None));
    let report = age("2026-03-31", &[], &AgingPolicy::default());
    assert!(report.rows.is_empty() && report.currencies.is_empty() && report.footing.is_empty());
}

#[test]
fn f2_amounts_beyond_64_bits_add_up_exactly() {
    let most = "9999999999999999999999999.99"; // 27 digits
    let items = [
        item("I-1", "2026-02-14", most),
        item("I-2", "2026-02-14", "92233720368547758.07"), // the most minor units of 64 bits
        item("I-3", "2026-02-14", "0.02"),
        item("C-1", "2026-03-01", &format!("-{most}")),
        item("C-2", "2026-03-01", "-92233720368547758.08"),
        item("C-3", "2026-03-01", "-1.01"),
    ];
    let report = age("2026-03-31", &items[1..], &under(UnappliedCredits::Separate));
    let (owed, credits) = ("92233720368547758.09", "-10000000092233720368547759.08");
    assert_eq!(report.rows[0].amounts.buckets[2], eur(owed));
    assert_eq!(report.rows[0].amounts.unapplied.to_string(), format!("{credits} EUR"));
    let report = age("2026-03-31", &items, &under(UnappliedCredits::NotDue));
    assert_eq!(report.rows[0].amounts.total, eur("-1.00"));
    assert_eq!(report.footing[0].open, eur("-1.00"));
    // A sum of more than 28 digits is refused.
    let twice = vec![item("I", "2026-02-14", "99999999999999999999999999.99"); 2];
    let error = Aging::of(date("2026-03-31"), &twice, &AgingPolicy::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::MoneyOverflow);
}

#[test]
fn the_first_item_with_a_fault_is_the_one_reported() {
    let usd = Money::parse("1.00", Currency::parse("USD").unwrap()).unwrap();
    let plain = || item("I", "2026-02-14", "1.00");
    let other_day = || OpenItem { as_of: Some(date("2026-03-30")), ..plain() };
    let no_date = || OpenItem { due: None, ..plain() };
    let no_rate = || OpenItem { original: usd, open: usd, ..plain() };
    let rates = [].into();
    let (base, day) = (Currency::parse("EUR").unwrap(), date("2026-03-31"));
    let convert = Some(ClosingRates { base, date: day, rates });
    let policy = AgingPolicy { convert, ..AgingPolicy::default() };
    let faults = [
        (other_day(), ErrorKind::OtherDay),
        (no_date(), ErrorKind::MissingBasisDate),
        (no_rate(), ErrorKind::MissingRate),
    ];
    // Near to each other and far, whichever comes first; where one item has all, the first.
    for (first, kind) in &faults {
        for (second, _) in &faults {
            for (before, between) in [(0, 0), (3, 5), (63, 0), (64, 0), (100, 100)] {
                let mut items = vec![plain(); before];
                items.push(first.clone());
                items.extend(vec![plain(); between]);
                items.push(second.clone());
                assert_eq!(Aging::of(day, &items, &policy).unwrap_err().kind(), *kind);
            }
        }
    }
    let all = OpenItem { as_of: Some(date("2026-03-30")), due: None, ..no_rate() };
    let kind = |item| Aging::of(day, &[item], &policy).unwrap_err().kind();
    assert_eq!(kind(all.clone()), ErrorKind::OtherDay);
    assert_eq!(kind(OpenItem { as_of: None, ..all }), ErrorKind::MissingBasisDate);
}

#[test]
fn cells_name_their_items_when_asked() {
    let items = [
        item("I-3", "2026-02-10", "1.00"),
        item("I-2", "2026-02-14", "1.00"),
        item("I-1", "2026-02-14", "1.00"),
        item("C", "2026-02-14", "-1.00"),
    ];
    let policy = AgingPolicy { drill_down: true, ..AgingPolicy::default() };
    let report = age("2026-03-31", &items, &policy);
    let cells = report.rows[0].items.as_ref().unwrap();
    let ids = |cell: &Vec<ItemId>| cell.iter().map(ItemId::to_string).collect::<Vec<_>>();
    assert_eq!(ids(&cells[2]), ["I-3#1", "I-1#1", "I-2#1"]);
    assert_eq!((cells.len(), ids(&cells[5])), (6, vec!["C#1".to_owned()]));
    assert!(age("2026-03-31", &items, &AgingPolicy::default()).rows[0].items.is_none());
}

#[test]
fn k1_credit_notes_follow_the_one_policy() {
    let mut ledger = Ledger::new();
    post(&mut ledger, invoice("I", ("2026-01-01", "2026-01-31"), "100.00"), "2026-01-01");
    let (id, customer) = ("C".parse().unwrap(), "ACME".parse().unwrap());
    let note = CreditNote::new(id, customer, date("2026-03-20"), eur("30.00"));
    post(&mut ledger, note, "2026-03-20");
    let change = DimensionChange {
        id: "D".parse().unwrap(),
        item: Target::try_from("I").unwrap(),
        dimension: Dimension::Disputed,
        amount: eur("500.00"),
        date: date("2026-02-01"),
        reason: None,
    };
    post(&mut ledger, change, "2026-03-20");
    let position = ledger.as_of(date("2026-03-31")).unwrap();
    let report = position.aging(&under(UnappliedCredits::OwnDate)).unwrap();
    is(&report, &["0.00", "-30.00", "100.00", "0.00", "0.00", "0.00", "70.00"]);
    assert_eq!(report.excess[0].open, eur("100.00"));
}
