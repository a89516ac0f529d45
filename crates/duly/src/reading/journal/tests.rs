//! The journal: each kind of entry, rates of exchange, what holds of any ledger.

use std::collections::BTreeMap;

use proptest::prelude::*;

use crate::{
    AccountRole, AcrossCustomers, Adjustment, AdjustmentKind, Application, BookedRate,
    ClosingRates, ControlLine, Conversion, CreditNote, CreditorId, Currency, Date, DebitNote,
    DebitNotePurpose, Decimal, DocumentKind, Entry, Fact, FxDifference, Identification, Invoice,
    Journal, JournalOptions, Known, Ledger, LedgerPolicy, Money, OpeningItem, Payment, PaymentKind,
    PolicyChange, Posting, Refund, Residual, Revaluation, Reversal, ReversalEffect, Tie, Transfer,
    error::Result,
    reading::random_ledger_tests::{day, ledger, seeds},
};

const START: &str = "2026-01-15";

fn cur(code: &str) -> Currency {
    Currency::parse(code).expect("a currency")
}

fn money(amount: &str, code: &str) -> Money {
    Money::parse(amount, cur(code)).expect("an amount")
}

fn eur(amount: &str) -> Money {
    money(amount, "EUR")
}

fn on(text: &str) -> Date {
    text.parse().expect("a date")
}

fn post(ledger: &mut Ledger, facts: impl IntoIterator<Item = Fact>) -> Result<()> {
    for fact in facts {
        ledger.post(Entry::new(fact, on("2026-06-30")))?;
    }
    Ok(())
}

fn invoice(id: &str, total: Money) -> Result<Invoice> {
    Ok(Invoice::new(id.parse()?, "ACME".parse()?, on(START), total).due_on(on("2026-02-14")))
}

fn payment(id: &str, amount: Money) -> Result<Payment> {
    Ok(Payment::new(id.parse()?, "ACME".parse()?, on("2026-02-10"), amount))
}

fn apply(id: &str, credit: &str, debit: &str, amount: Money) -> Result<Application> {
    Application::new(id.parse()?, credit, debit, amount, on("2026-02-12"))
}

/// `role[@customer] amount[ =base]`, the customer where it is not ACME.
fn told(posting: &Posting) -> Vec<String> {
    let line = |line: &crate::PostingLine| {
        let whose = match &line.customer {
            Some(customer) if customer.as_str() != "ACME" => format!("@{customer}"),
            _ => String::new(),
        };
        let base = line.base.map_or(String::new(), |base| format!(" ={}", base.amount()));
        format!("{}{whose} {}{base}", line.role.as_str(), line.amount.amount())
    };
    posting.lines.iter().map(line).collect()
}

/// What an entry posts, posting by posting.
fn posted(ledger: &Ledger, entry: &str) -> Vec<Vec<String>> {
    posted_by(ledger, entry, &JournalOptions::default())
}

fn posted_by(ledger: &Ledger, entry: &str, options: &JournalOptions) -> Vec<Vec<String>> {
    let journal = Journal::of_entries(ledger, 0..=u64::MAX, options).expect("a journal");
    journal.postings.iter().filter(|p| p.entry.as_str() == entry).map(told).collect()
}

#[test]
fn each_document_stands_against_its_own_account() -> Result<()> {
    let mut ledger = Ledger::new();
    let mut taxed = invoice("I-1", eur("1210.00"))?;
    taxed.tax = Some(eur("210.00"));
    let note = |id: &str, amount: &str, purpose| -> Result<DebitNote> {
        let mut note = DebitNote::new(id.parse()?, "ACME".parse()?, on(START), eur(amount));
        note.purpose = purpose;
        Ok(note)
    };
    let mut credit = CreditNote::new("C-1".parse()?, "ACME".parse()?, on(START), eur("121.00"));
    credit.tax = Some(eur("21.00"));
    let mut advance = payment("P-2", eur("50.00"))?;
    advance.kind = PaymentKind::Advance;
    let refund = Refund::new("F-1".parse()?, "ACME".parse()?, on("2026-02-20"), eur("30.00"));
    post(
        &mut ledger,
        [
            Fact::from(taxed),
            note("D-1", "10.00", DebitNotePurpose::Adjustment)?.into(),
            note("D-2", "9.86", DebitNotePurpose::Interest)?.into(),
            note("D-3", "5.00", DebitNotePurpose::Fee)?.into(),
            note("D-4", "40.00", DebitNotePurpose::Compensation)?.into(),
            note("D-5", "7.00", DebitNotePurpose::Charge)?.into(),
            credit.into(),
            payment("P-1", eur("500.00"))?.into(),
            advance.into(),
            Payment::unidentified("P-3".parse()?, on("2026-02-10"), eur("70.00")).into(),
            refund.into(),
        ],
    )?;
    let cases: [(&str, &[&str]); 11] = [
        ("I-1", &["receivables 1210.00", "sales -1000.00", "sales_tax -210.00"]),
        ("D-1", &["receivables 10.00", "sales -10.00"]),
        ("D-2", &["receivables 9.86", "interest -9.86"]),
        ("D-3", &["receivables 5.00", "fees -5.00"]),
        ("D-4", &["receivables 40.00", "fees -40.00"]),
        ("D-5", &["receivables 7.00", "fees -7.00"]),
        ("C-1", &["receivables -121.00", "sales_tax 21.00", "credit_notes 100.00"]),
        ("P-1", &["unapplied -500.00", "cash 500.00"]),
        ("P-2", &["advances -50.00", "cash 50.00"]),
        ("P-3", &["unidentified -70.00", "cash 70.00"]),
        ("F-1", &["unapplied 30.00", "cash -30.00"]),
    ];
    for (entry, expected) in cases {
        assert_eq!(posted(&ledger, entry), [expected.to_vec()], "{entry}");
    }
    Ok(())
}

#[test]
fn what_settles_and_what_takes_it_back_stand_on_the_same_accounts() -> Result<()> {
    let mut ledger = Ledger::new();
    let adjust = |id: &str, kind, amount: &str| -> Result<Fact> {
        let adjustment = Adjustment::new(id.parse()?, kind, "I-1", eur(amount), on("2026-03-02"))?;
        Ok(adjustment.into())
    };
    let back = |id: &str, of: &str, effect| -> Result<Fact> {
        let mut reversal = Reversal::new(id.parse()?, of.parse()?, on("2026-04-01"));
        reversal.effect = effect;
        Ok(reversal.into())
    };
    use ReversalEffect::{FromReversal, VoidAbInitio};
    post(
        &mut ledger,
        [
            invoice("I-1", eur("1000.00"))?.into(),
            payment("P-1", eur("500.00"))?.into(),
            apply("A-1", "P-1", "I-1", eur("450.00"))?.into(),
            adjust("X-1", AdjustmentKind::Discount, "20.00")?,
            adjust("X-2", AdjustmentKind::Tolerance, "0.50")?,
            adjust("X-3", AdjustmentKind::Withholding, "100.00")?,
            adjust("X-4", AdjustmentKind::WriteOff, "300.00")?,
            back("B-1", "X-1", VoidAbInitio)?,
            back("B-4", "X-4", FromReversal)?,
            adjust("X-5", AdjustmentKind::WriteOff, "100.00")?,
            back("B-5", "X-5", VoidAbInitio)?,
            back("B-0", "P-1", VoidAbInitio)?,
        ],
    )?;
    let cases: [(&str, &[&str]); 9] = [
        ("A-1", &["receivables -450.00", "unapplied 450.00"]),
        ("X-1", &["receivables -20.00", "discount 20.00"]),
        ("X-2", &["receivables -0.50", "tolerance 0.50"]),
        ("X-3", &["receivables -100.00", "withholding 100.00"]),
        ("X-4", &["receivables -300.00", "write_off 300.00"]),
        ("B-1", &["receivables 20.00", "discount -20.00"]),
        ("B-4", &["receivables 300.00", "recovery -300.00"]),
        ("B-5", &["receivables 100.00", "write_off -100.00"]),
        // A bounce takes the application back with the cash.
        ("B-0", &["receivables 450.00", "unapplied 50.00", "cash -500.00"]),
    ];
    for (entry, expected) in cases {
        assert_eq!(posted(&ledger, entry), [expected.to_vec()], "{entry}");
    }
    Ok(())
}

#[test]
fn a7_identified_cash_moves_and_what_an_entry_posted_stays_as_it_was() -> Result<()> {
    let mut ledger = Ledger::new();
    let cash = |id: &str| -> Result<Fact> {
        Ok(Payment::unidentified(id.parse()?, on("2026-02-10"), eur("70.00")).into())
    };
    let identified = |id: &str, payment: &str, date: Option<Date>| -> Result<Fact> {
        let (payment, customer) = (payment.parse()?, "ACME".parse()?);
        Ok(Identification { id: id.parse()?, payment, customer, date }.into())
    };
    post(
        &mut ledger,
        [
            cash("P-1")?,
            identified("N-1", "P-1", None)?,
            cash("P-2")?,
            identified("N-2", "P-2", Some(on("2026-03-01")))?,
            Reversal::new("B-2".parse()?, "P-2".parse()?, on("2026-02-15")).into(),
        ],
    )?;
    let back = [["unapplied -70.00", "unidentified 70.00"]];
    // From the value date on: the payment's own posting stays, and is corrected.
    assert_eq!(posted(&ledger, "P-1"), [["unidentified -70.00", "cash 70.00"]]);
    assert_eq!(posted(&ledger, "N-1"), back);
    assert_eq!(posted(&ledger, "N-2"), back);
    // It bounced on 15 February, before it was the customer's: that is taken back on 1 March.
    let bounced = posted(&ledger, "B-2");
    assert_eq!(bounced[0], ["unidentified 70.00", "cash -70.00"]);
    assert_eq!(bounced[1], ["unapplied 70.00", "unidentified -70.00"]);
    Ok(())
}

#[test]
fn a9_across_customers_and_creditors() -> Result<()> {
    let mut ledger = Ledger::new();
    let policy = LedgerPolicy {
        across_creditors: true,
        across_customers: AcrossCustomers::Allow,
        ..LedgerPolicy::default()
    };
    let child = Invoice::new("I-2".parse()?, "CHILD".parse()?, on(START), eur("80.00"));
    let mut other = invoice("I-3", eur("60.00"))?;
    other.creditor = "north".parse()?;
    let transfer = Transfer {
        id: "T-1".parse()?,
        item: "I-1".try_into()?,
        amount: eur("25.00"),
        date: on("2026-03-01"),
        customer: "ACME".parse()?,
        creditor: Some("north".parse()?),
        reason: None,
    };
    let residual = Residual {
        id: "R-1".parse()?,
        item: "I-1".try_into()?,
        amount: eur("10.00"),
        date: on("2026-03-01"),
        due: None,
        reason: None,
    };
    let facts: [Fact; 9] = [
        PolicyChange { id: "policy".parse()?, policy }.into(),
        invoice("I-1", eur("100.00"))?.into(),
        child.due_on(on("2026-02-14")).into(),
        other.into(),
        payment("P-1", eur("500.00"))?.into(),
        apply("A-2", "P-1", "I-2", eur("80.00"))?.into(),
        apply("A-3", "P-1", "I-3", eur("60.00"))?.into(),
        transfer.into(),
        residual.into(),
    ];
    post(&mut ledger, facts)?;
    assert_eq!(posted(&ledger, "A-2"), [["receivables@CHILD -80.00", "unapplied 80.00"]]);
    let apart =
        [["unapplied 60.00", "intercompany -60.00"], ["receivables -60.00", "intercompany 60.00"]];
    let mut found = posted(&ledger, "A-3");
    found.sort_by_key(|lines| lines[0].starts_with("receivables"));
    assert_eq!(found, apart);
    assert_eq!(posted(&ledger, "T-1").concat().len(), 4);
    assert!(posted(&ledger, "R-1").is_empty(), "a residual item is on the same account");
    Ok(())
}

#[test]
fn f4e_what_is_taken_over_stands_against_the_opening_balance() -> Result<()> {
    let mut item =
        OpeningItem::new("O-1".parse()?, DocumentKind::Invoice, on("2025-11-01"), eur("100.00"));
    item.customer = Some("ACME".parse()?);
    item.take_over = on(START);
    item.open = eur("40.00");
    let mut ledger = Ledger::new();
    post(&mut ledger, [item.into()])?;
    assert_eq!(posted(&ledger, "O-1"), [["receivables 40.00", "opening_balance -40.00"]]);
    Ok(())
}

fn booked(rate: &str) -> Option<BookedRate> {
    Some(BookedRate { base: cur("EUR"), rate: rate.parse().expect("a number") })
}

/// 100.00 USD at 0.90, paid at another rate.
fn in_dollars(paid_at: &str) -> Result<Ledger> {
    let mut ledger = Ledger::new();
    let mut bill = invoice("I-1", money("100.00", "USD"))?;
    (bill.booked, bill.tax) = (booked("0.90"), Some(money("16.67", "USD")));
    let mut cash = payment("P-1", money("100.00", "USD"))?;
    cash.booked = booked(paid_at);
    post(&mut ledger, [Fact::from(bill), cash.into()])?;
    Ok(ledger)
}

#[test]
fn a10_a_difference_of_rates_is_posted_in_the_base_currency_alone_and_part_by_part() -> Result<()> {
    let mut ledger = in_dollars("0.95")?;
    let part = |id: &str, amount: &str| apply(id, "P-1", "I-1", money(amount, "USD"));
    post(&mut ledger, [part("A-1", "33.33")?.into(), part("A-2", "66.67")?.into()])?;
    let options = JournalOptions::in_base(cur("EUR"));
    let lines = |entry| posted_by(&ledger, entry, &options);
    assert_eq!(
        lines("I-1"),
        [["receivables 100.00 =90.00", "sales -83.33 =-75.00", "sales_tax -16.67 =-15.00"]]
    );
    assert_eq!(lines("P-1"), [["unapplied -100.00 =-95.00", "cash 100.00 =95.00"]]);
    // 30.00 of 90.00 and 31.66 of 95.00; then all that is left of both.
    assert_eq!(
        lines("A-1"),
        [[
            "receivables -33.33 =-30.00",
            "unapplied 33.33 =31.66",
            "exchange_difference 0.00 =-1.66"
        ]]
    );
    assert_eq!(
        lines("A-2"),
        [[
            "receivables -66.67 =-60.00",
            "unapplied 66.67 =63.34",
            "exchange_difference 0.00 =-3.34"
        ]]
    );
    // Without the own currency of the creditor there is nothing to say of base amounts.
    assert_eq!(posted(&ledger, "A-1"), [["receivables -33.33", "unapplied 33.33"]]);
    Ok(())
}

#[test]
fn a10_a_difference_that_was_told_is_not_posted_again() -> Result<()> {
    let mut ledger = in_dollars("0.95")?;
    let told = |id: &str, item: &str, amount: &str| -> Result<Fact> {
        let (base_amount, date) = (eur(amount), on("2026-02-12"));
        let item = item.try_into()?;
        Ok(FxDifference { id: id.parse()?, item, base_amount, date, reason: None }.into())
    };
    let all = apply("A-1", "P-1", "I-1", money("100.00", "USD"))?;
    post(&mut ledger, [told("X-1", "I-1", "5.00")?, all.into(), told("X-2", "I-1", "5.00")?])?;
    let options = JournalOptions::in_base(cur("EUR"));
    let lines = |entry| posted_by(&ledger, entry, &options);
    assert_eq!(lines("X-1"), [["receivables 0.00 =5.00", "exchange_difference 0.00 =-5.00"]]);
    assert_eq!(lines("A-1"), [["receivables -100.00 =-95.00", "unapplied 100.00 =95.00"]]);
    let journal = Journal::of_entries(&ledger, 0..=u64::MAX, &options)?;
    assert_eq!(journal.nothing_to_post, ["X-2".parse()?]);
    assert!(lines("X-2").is_empty());
    Ok(())
}

#[test]
fn a10_across_currencies_the_cash_says_what_the_clearing_is_worth() -> Result<()> {
    let mut ledger = Ledger::new();
    let mut cash = payment("P-1", money("110.00", "USD"))?;
    cash.booked = booked("0.92");
    let mut across = apply("A-1", "P-1", "I-1", eur("100.00"))?;
    across.credit_amount = Some(money("110.00", "USD"));
    let mut dollars = invoice("I-2", money("100.00", "USD"))?;
    dollars.booked = booked("0.90");
    let conversion = Conversion {
        id: "K-1".parse()?,
        item: "I-2".try_into()?,
        amount: money("100.00", "USD"),
        converted: eur("92.00"),
        date: on("2026-03-01"),
        reason: None,
    };
    let facts: [Fact; 5] = [
        invoice("I-1", eur("100.00"))?.into(),
        cash.into(),
        across.into(),
        dollars.into(),
        conversion.into(),
    ];
    post(&mut ledger, facts)?;
    let options = JournalOptions::in_base(cur("EUR"));
    let mut lines = posted_by(&ledger, "A-1", &options);
    lines.sort_by_key(|lines| lines.len());
    assert_eq!(lines[0], ["unapplied 110.00 =101.20", "currency_clearing -110.00 =-101.20"]);
    assert_eq!(
        lines[1],
        [
            "receivables -100.00 =-100.00",
            "exchange_difference 0.00 =-1.20",
            "currency_clearing 100.00 =101.20"
        ]
    );
    let lines = posted_by(&ledger, "K-1", &options);
    assert_eq!(lines[0], ["receivables 92.00 =92.00", "currency_clearing -92.00 =-92.00"]);
    assert_eq!(
        lines[1],
        [
            "receivables -100.00 =-90.00",
            "exchange_difference 0.00 =-2.00",
            "currency_clearing 100.00 =92.00"
        ]
    );
    Ok(())
}

#[test]
fn what_was_booked_without_a_rate_has_no_base_amounts_and_is_told() -> Result<()> {
    let mut ledger = in_dollars("0.95")?;
    let mut cash = payment("P-2", money("10.00", "USD"))?;
    cash.booked = None;
    let more = apply("A-2", "P-2", "I-1", money("10.00", "USD"))?;
    post(&mut ledger, [cash.into(), more.into()])?;
    let options = JournalOptions::in_base(cur("EUR"));
    let journal = Journal::of_entries(&ledger, 0..=u64::MAX, &options)?;
    let without: Vec<&str> = journal.without_rate.iter().map(|id| id.as_str()).collect();
    assert_eq!(without, ["P-2", "A-2"]);
    assert_eq!(posted_by(&ledger, "A-2", &options), [["receivables -10.00", "unapplied 10.00"]]);
    Ok(())
}

#[test]
fn g7_a_revaluation_is_taken_back_on_the_next_day_and_leaves_what_has_no_rate() -> Result<()> {
    let mut ledger = in_dollars("0.95")?;
    let part = apply("A-1", "P-1", "I-1", money("40.00", "USD"))?;
    let bare = invoice("I-2", money("50.00", "USD"))?;
    post(&mut ledger, [part.into(), bare.into(), invoice("I-3", eur("9.00"))?.into()])?;
    let rates = |date: &str| ClosingRates {
        base: cur("EUR"),
        date: on(date),
        rates: BTreeMap::from([(cur("USD"), Decimal::ONE)]),
    };
    let options = JournalOptions::in_base(cur("EUR"));
    let all = Known::Everything;
    let revaluation = Revaluation::of(&ledger, all, &rates("2026-02-28"), &options)?;
    let rows: Vec<String> = revaluation
        .rows
        .iter()
        .map(|row| {
            let (booked, closing) = (row.booked.amount(), row.closing.amount());
            format!("{} {} {booked} {closing} {}", row.role.as_str(), row.open, row.difference)
        })
        .collect();
    // 60.00 left of the invoice at 0.90 and of the cash at 0.95.
    assert_eq!(
        rows,
        [
            "receivables 60.00 USD 54.00 60.00 6.00 EUR",
            "unapplied -60.00 USD -57.00 -60.00 -3.00 EUR"
        ]
    );
    assert_eq!(revaluation.total, eur("3.00"));
    let lines = told(&revaluation.postings[0]);
    let expected =
        ["receivables 0.00 =6.00", "unapplied 0.00 =-3.00", "exchange_difference 0.00 =-3.00"];
    assert_eq!(lines, expected);
    let back = &revaluation.reversals[0];
    assert_eq!((back.date, back.entry.as_str()), (on("2026-03-01"), "revaluation:2026-02-28:back"));
    let turned: Vec<Money> = back.lines.iter().filter_map(|line| line.base).collect();
    assert_eq!(turned, [eur("-6.00"), eur("3.00"), eur("3.00")]);
    let bare: Vec<String> = revaluation.without_rate.iter().map(ToString::to_string).collect();
    assert_eq!(bare, ["I-2#1"]);
    // Before the application both are whole; nothing of the future is in it.
    let earlier = Revaluation::of(&ledger, all, &rates("2026-02-11"), &options)?;
    assert_eq!(earlier.total, eur("5.00"));
    // Other books, another currency: nothing to revalue.
    let other = Revaluation::of(&ledger, all, &rates("2026-02-28"), &JournalOptions::default())?;
    assert!(other.rows.is_empty() && other.postings.is_empty() && other.total.is_zero());
    Ok(())
}

#[test]
fn a_tie_lists_what_is_missing_doubled_wrong_and_posted_by_hand() -> Result<()> {
    let mut ledger = Ledger::new();
    let facts: [Fact; 4] = [
        invoice("I-1", eur("100.00"))?.into(),
        invoice("I-2", eur("200.00"))?.into(),
        payment("P-1", eur("90.00"))?.into(),
        apply("A-1", "P-1", "I-1", eur("90.00"))?.into(),
    ];
    post(&mut ledger, facts)?;
    let line = |entry: Option<&str>, amount: &str| -> Result<ControlLine> {
        let entry = entry.map(str::parse).transpose()?;
        Ok(ControlLine::new(entry, eur(amount)))
    };
    let lines = [
        line(Some("I-1"), "100.00")?,
        line(Some("P-1"), "-90.00")?,
        line(Some("P-1"), "-90.00")?,
        line(Some("A-1"), "90.00")?,
        line(Some("A-1"), "-90.00")?,
        line(None, "7.00")?,
        line(Some("I-9"), "3.00")?,
    ];
    let tie = Tie::of(&ledger, Date::MIN..=on("2026-03-31"), Known::Everything, &lines)?;
    let row = &tie.rows[0];
    assert_eq!(
        (row.subledger, row.control, row.difference),
        (eur("210.00"), eur("-70.00"), eur("-280.00"))
    );
    let differences: Vec<String> = row
        .differences
        .iter()
        .map(|one| {
            let entry = one.entry.as_ref().map_or("by hand", |entry| entry.as_str());
            let (subledger, control) = (one.subledger.amount(), one.control.amount());
            format!("{entry} {subledger} {control} {}", one.difference.amount())
        })
        .collect();
    let expected = [
        "by hand 0.00 7.00 7.00",
        "I-2 200.00 0.00 -200.00",
        "I-9 0.00 3.00 3.00",
        "P-1 -90.00 -180.00 -90.00",
    ];
    assert_eq!(differences, expected);
    // A period: what was open before it is the balance brought forward.
    let lines = [line(None, "300.00")?, line(Some("P-1"), "-90.00")?];
    let february = on("2026-02-01")..=on("2026-02-28");
    let tie = Tie::of(&ledger, february, Known::Everything, &lines)?;
    assert!(tie.ties() && tie.rows[0].differences.is_empty());
    Ok(())
}

/// Lines of the subledger by creditor and currency, of the days asked for.
fn subledger<'a>(
    postings: impl IntoIterator<Item = &'a Posting>,
    through: Date,
) -> Result<BTreeMap<(CreditorId, Currency), Money>> {
    let mut sums = BTreeMap::new();
    for posting in postings.into_iter().filter(|posting| posting.date <= through) {
        for line in posting.lines.iter().filter(|line| line.role.is_of_subledger()) {
            let key = (posting.creditor.clone(), posting.currency);
            let sum = sums.entry(key).or_insert(Money::zero(posting.currency));
            *sum = sum.plus(line.amount)?;
        }
    }
    sums.retain(|_, sum| !sum.is_zero());
    Ok(sums)
}

/// By customer and role what the lines make.
fn accounts(postings: &[Posting]) -> Result<BTreeMap<(AccountRole, String, String), Money>> {
    let mut sums = BTreeMap::new();
    for posting in postings {
        for line in &posting.lines {
            let customer = line.customer.as_ref().map(ToString::to_string).unwrap_or_default();
            let key = (
                line.role,
                format!("{} {customer}", posting.creditor),
                posting.currency.to_string(),
            );
            let sum = sums.entry(key).or_insert(Money::zero(posting.currency));
            *sum = sum.plus(line.amount)?;
        }
    }
    sums.retain(|_, sum| !sum.is_zero());
    Ok(sums)
}

fn is_cut(postings: &[Posting], of: &Ledger, at: u64, options: &JournalOptions) -> Result<bool> {
    let mut both = Journal::of_entries(of, 0..=at, options)?.postings;
    both.extend(Journal::of_entries(of, at + 1..=u64::MAX, options)?.postings);
    Ok(both == postings)
}

proptest! {
    #[test]
    fn the_lines_of_any_ledger_are_what_is_open_on_any_day_as_known_then(
        seeds in seeds(), number in -10_i32..120, heard in 0_u64..70,
    ) {
        let ledger = ledger(&seeds);
        let (date, options) = (day(number), JournalOptions::default());
        for known in [Known::Everything, Known::Through(heard)] {
            let last = match known {
                Known::Through(heard) => heard,
                _ => u64::MAX,
            };
            let Ok(position) = ledger.as_known(known, date) else { continue };
            let mut open = BTreeMap::new();
            for item in position.open_items() {
                let zero = Money::zero(item.open.currency());
                let key = (item.creditor.clone(), item.open.currency());
                let sum = open.entry(key).or_insert(zero);
                *sum = sum.plus(item.open)?;
            }
            open.retain(|_, sum| !sum.is_zero());
            let journal = Journal::of_entries(&ledger, 0..=last, &options)?;
            prop_assert_eq!(&subledger(&journal.postings, date)?, &open);
            let period = Journal::of_period(&ledger, Date::MIN..=date, known, &options)?;
            prop_assert_eq!(&subledger(&period.postings, date)?, &open);
        }
    }

    #[test]
    fn an_entrys_postings_never_change(seeds in seeds(), at in 0_u64..70) {
        let ledger = ledger(&seeds);
        let options = JournalOptions::in_base(cur("EUR"));
        let all = Journal::of_entries(&ledger, 0..=u64::MAX, &options)?;
        prop_assert!(is_cut(&all.postings, &ledger, at, &options)?);
        let days = Journal::of_period(&ledger, Date::MIN..=Date::MAX, Known::Everything, &options)?;
        prop_assert_eq!(accounts(&all.postings)?, accounts(&days.postings)?);
    }

    #[test]
    fn a_ledgers_own_postings_tie(seeds in seeds(), from in -10_i32..60, days in 0_i32..60) {
        let ledger = ledger(&seeds);
        let (first, last) = (day(from), day(from + days));
        let all = Known::Everything;
        let journal =
            Journal::of_period(&ledger, Date::MIN..=last, all, &JournalOptions::default())?;
        let mut lines = Vec::new();
        for posting in &journal.postings {
            let subledger = posting.lines.iter().filter(|line| line.role.is_of_subledger());
            lines.extend(subledger.map(|line| {
                let entry = Some(posting.entry.clone()).filter(|_| posting.date >= first);
                ControlLine { creditor: posting.creditor.clone(), entry, amount: line.amount }
            }));
        }
        match Tie::of(&ledger, first..=last, all, &lines) {
            Ok(tie) => {
                prop_assert!(tie.ties());
                prop_assert!(tie.rows.iter().all(|row| row.differences.is_empty()));
            }
            Err(error) => prop_assert_eq!(error.kind(), crate::ErrorKind::TakeOver),
        }
    }

    /// Whatever is applied in whatever parts: on every account the base amounts are what is open at
    /// the rate of its booking, so nothing is left of what is closed.
    #[test]
    fn a10_base_amounts_are_what_is_open_at_its_rate(
        parts in prop::collection::vec((0_usize..3, 0_usize..3, 1_i64..4000, any::<bool>()), 0..12),
    ) {
        let options = JournalOptions::in_base(cur("EUR"));
        let mut ledger = Ledger::new();
        let rates = ["0.9137", "1.0871", "0.8333"];
        for (number, rate) in rates.iter().enumerate() {
            let mut bill = invoice(&format!("I-{number}"), money("61.07", "USD"))?;
            bill.booked = booked(rate);
            let mut cash = payment(&format!("P-{number}"), money("57.91", "USD"))?;
            cash.booked = booked(rates[(number + 1) % 3]);
            cash.customer = Some("ACME".parse()?);
            post(&mut ledger, [Fact::from(bill), cash.into()])?;
        }
        for (number, (credit, debit, cents, back)) in parts.into_iter().enumerate() {
            let id = format!("A-{number}");
            let amount = Money::from_minor(cents.into(), cur("USD"))?;
            let one = apply(&id, &format!("P-{credit}"), &format!("I-{debit}"), amount)?;
            let taken = ledger.post(Entry::new(one, on("2026-06-30"))).is_ok();
            if taken && back {
                let date = on("2026-03-01");
                let undo = Reversal::new(format!("B-{number}").parse()?, id.parse()?, date);
                post(&mut ledger, [undo.into()])?;
            }
        }
        let journal = Journal::of_entries(&ledger, 0..=u64::MAX, &options)?;
        let mut base: BTreeMap<AccountRole, Money> = BTreeMap::new();
        for line in journal.postings.iter().flat_map(|posting| &posting.lines) {
            let sum = base.entry(line.role).or_insert(eur("0.00"));
            *sum = sum.plus(line.base.expect("all have rates"))?;
        }
        let mut expected: BTreeMap<AccountRole, Money> = BTreeMap::new();
        for item in ledger.as_of(on("2026-06-30"))?.open_items() {
            let role = match item.kind {
                DocumentKind::Payment => AccountRole::Unapplied,
                _ => AccountRole::Receivables,
            };
            let worth = item.details().booked.expect("all have rates").convert(item.open)?;
            let sum = expected.entry(role).or_insert(eur("0.00"));
            *sum = sum.plus(worth)?;
        }
        for role in AccountRole::SUBLEDGER {
            let zero = eur("0.00");
            let (found, open) = (base.get(&role), expected.get(&role));
            prop_assert_eq!(found.unwrap_or(&zero), open.unwrap_or(&zero));
        }
    }
}
