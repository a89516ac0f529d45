use proptest::prelude::*;

use crate::{
    AmountFit, AttemptOutcome, Currency, DiscountOffer, DocumentKind, ItemId, KnownPayer,
    MatchAttempt, MatchGrade, MatchPolicy, MatchProposal, MatchStrategy, Money, OpenItem,
    PartyEvidence, PayerMark, Receipt, RemittanceLine, SettlementOrder, Traversal, error::Result,
    match_receipts,
};

fn eur(amount: &str) -> Money {
    Money::parse(amount, Currency::parse("EUR").expect("a currency")).expect("an amount")
}

fn item(id: &str, customer: &str, due: &str, amount: &str) -> OpenItem {
    let id = ItemId::of(id.parse().expect("an id"));
    let (customer, due) = (customer.parse().expect("an id"), due.parse().expect("a date"));
    let mut item = OpenItem::new(id, customer, due, eur(amount));
    item.invoice_date = Some(due.plus_days(-30).expect("a date"));
    item
}

fn with_offer(mut item: OpenItem, until: &str, discount: &str) -> OpenItem {
    let discount = eur(discount);
    let pay = item.original.minus(discount).expect("in range");
    let until = until.parse().expect("a date");
    item.details_mut().offers.push(DiscountOffer { until, discount, pay });
    item
}

fn receipt(id: &str, customer: &str, amount: &str) -> Receipt {
    let day = "2026-04-02".parse().expect("a date");
    let mut receipt = Receipt::new(id.parse().expect("an id"), day, eur(amount));
    receipt.customer = (!customer.is_empty()).then(|| customer.parse().expect("an id"));
    receipt
}

fn with_text(mut receipt: Receipt, text: &str) -> Receipt {
    receipt.text = Some(text.to_owned());
    receipt
}

fn one(receipt: Receipt, items: &[OpenItem], policy: &MatchPolicy) -> MatchProposal {
    let answer = match_receipts(&[receipt], items, &[], policy).remove(0);
    answer.expect("a proposal")
}

fn shares(proposal: &MatchProposal) -> Vec<String> {
    let told = |share: &crate::MatchShare| format!("{} {}", share.item, share.amount.amount());
    proposal.shares.iter().map(told).collect()
}

fn book() -> Vec<OpenItem> {
    vec![
        item("INV-1001", "ACME", "2026-01-31", "100.00"),
        item("INV-1002", "ACME", "2026-02-28", "250.00"),
        item("INV-1003", "ACME", "2026-03-31", "400.00"),
        item("INV-1004", "ACME", "2026-04-30", "830.00"),
        item("INV-2001", "BETA", "2026-03-31", "77.70"),
    ]
}

#[test]
fn a1_each_strategy_finds_what_is_its_own() {
    let mut credit = item("CN-3001", "CRED", "2026-02-15", "-40.00");
    credit.kind = DocumentKind::CreditNote;
    let mut items = book();
    items.extend([
        item("INV-3002", "CRED", "2026-03-15", "100.00"),
        credit,
        with_offer(item("INV-4001", "DISC", "2026-05-01", "1000.00"), "2026-04-10", "20.00"),
        with_offer(item("INV-4002", "DISC", "2026-05-02", "500.00"), "2026-04-01", "10.00"),
    ]);
    let mut long = item("INV-5001", "TERM", "2026-03-01", "55.00");
    long.invoice_date = Some("2025-12-01".parse().expect("a date"));
    items.push(long);
    items.push(item("INV-5002", "TERM", "2026-02-01", "60.00"));
    items.push(item("INV-5003", "TERM", "2026-03-20", "80.00"));
    use MatchStrategy::*;
    let cases: [(&str, &str, MatchStrategy, &[&str]); 9] = [
        ("ACME", "250.00", SingleAmount, &["INV-1002#1 250.00"]),
        ("DISC", "980.00", SingleWithDiscount, &["INV-4001#1 980.00"]),
        ("CRED", "60.00", WholeAccount, &["CN-3001#1 -40.00", "INV-3002#1 100.00"]),
        (
            "ACME",
            "750.00",
            PastDue,
            &["INV-1001#1 100.00", "INV-1002#1 250.00", "INV-1003#1 400.00"],
        ),
        ("TERM", "140.00", PastDueByTerms, &["INV-5002#1 60.00", "INV-5003#1 80.00"]),
        ("ACME", "1230.00", DueRun, &["INV-1003#1 400.00", "INV-1004#1 830.00"]),
        ("ACME", "500.00", SubsetSum, &["INV-1001#1 100.00", "INV-1003#1 400.00"]),
        // The offer of INV-4002 has lapsed: 500.00 in full, and 980.00 for the other.
        ("DISC", "1480.00", WholeAccount, &["INV-4001#1 980.00", "INV-4002#1 500.00"]),
        ("DISC", "500.00", SingleAmount, &["INV-4002#1 500.00"]),
    ];
    for (customer, amount, strategy, expected) in cases {
        let found = one(receipt("P-1", customer, amount), &items, &MatchPolicy::default());
        assert_eq!(found.strategy, Some(strategy), "{customer} {amount}");
        assert_eq!(shares(&found), expected, "{customer} {amount}");
        assert_eq!(found.grade, MatchGrade::Automatic, "{customer} {amount}");
        assert!(found.unapplied.is_zero());
    }
}

#[test]
fn a1_what_the_payer_names_comes_first() {
    let items = book();
    let policy = MatchPolicy::default();
    let mut told = receipt("P-1", "ACME", "350.00");
    told.lines = vec![
        RemittanceLine::new("inv 1002", Some(eur("250.00"))),
        RemittanceLine::new("INV1001", None),
    ];
    let found = one(told, &items, &policy);
    assert_eq!(found.strategy, Some(MatchStrategy::RemittanceLines));
    assert_eq!(shares(&found), ["INV-1001#1 100.00", "INV-1002#1 250.00"]);
    assert_eq!((found.score, found.grade), (1000, MatchGrade::Automatic));

    // 400.00 is one item; but the text names two others, and these are 350.00: 50.00 are left.
    let found = one(
        with_text(receipt("P-2", "ACME", "400.00"), "for INV-1001 + INV-1002"),
        &items,
        &policy,
    );
    assert_eq!(found.strategy, Some(MatchStrategy::DocumentNumbers));
    assert_eq!(found.evidence.amount, AmountFit::Over);
    assert_eq!(found.unapplied, eur("50.00"));

    // Short: what is named stays open in part.
    let found = one(with_text(receipt("P-3", "ACME", "390.00"), "INV-1003"), &items, &policy);
    assert_eq!(shares(&found), ["INV-1003#1 390.00"]);
    assert_eq!(found.evidence.amount, AmountFit::Partial);

    // Of the three named just two are paid.
    let text = "INV-1001, INV-1002, INV-1003";
    let found = one(with_text(receipt("P-4", "ACME", "650.00"), text), &items, &policy);
    assert_eq!(shares(&found), ["INV-1002#1 250.00", "INV-1003#1 400.00"]);
    assert_eq!(found.evidence.named, 2);
}

#[test]
fn a1_lines_of_more_than_the_receipt_say_nothing_and_a_short_line_leaves_the_rest_open() {
    let items = book();
    let mut told = receipt("P-1", "ACME", "100.00");
    told.lines = vec![RemittanceLine::new("INV-1002", Some(eur("250.00")))];
    let found = one(told, &items, &MatchPolicy::default());
    assert_eq!(found.strategy, Some(MatchStrategy::SingleAmount));
    let mut told = receipt("P-1", "ACME", "200.00");
    told.lines = vec![
        RemittanceLine::new("INV-1002", Some(eur("200.00"))),
        RemittanceLine::new("INV-9999", None),
    ];
    let found = one(told, &items, &MatchPolicy::default());
    assert_eq!(shares(&found), ["INV-1002#1 200.00"]);
    assert_eq!(found.evidence.amount, AmountFit::Partial);
}

#[test]
fn a2_several_that_fit_are_candidates_and_nothing_is_settled() {
    let items = [
        item("INV-2", "ACME", "2026-05-31", "500.00"),
        item("INV-1", "ACME", "2026-05-30", "500.00"),
        item("INV-3", "ACME", "2026-06-30", "90.00"),
    ];
    let found = one(receipt("P-1", "ACME", "500.00"), &items, &MatchPolicy::default());
    assert_eq!((found.grade, found.shares.len()), (MatchGrade::Unmatched, 0));
    assert_eq!(found.unapplied, eur("500.00"));
    let MatchAttempt { outcome, candidates, .. } = found
        .attempts
        .iter()
        .find(|attempt| attempt.strategy == MatchStrategy::SingleAmount)
        .expect("asked");
    assert_eq!(*outcome, AttemptOutcome::Ambiguous);
    let told: Vec<String> = candidates.iter().flatten().map(ToString::to_string).collect();
    assert_eq!(told, ["INV-1#1", "INV-2#1"]);
    // A policy may take the one due first.
    let earliest = MatchPolicy { earliest_of_alike: true, ..MatchPolicy::default() };
    let found = one(receipt("P-1", "ACME", "500.00"), &items, &earliest);
    assert_eq!(shares(&found), ["INV-1#1 500.00"]);
}

#[test]
fn a2_a_set_that_is_not_the_only_one_is_never_automatic() {
    let items = [
        item("INV-1", "ACME", "2026-05-01", "100.00"),
        item("INV-2", "ACME", "2026-05-03", "250.00"),
        item("INV-3", "ACME", "2026-05-02", "200.00"),
        item("INV-4", "ACME", "2026-05-04", "150.00"),
    ];
    // 100 + 250 and 200 + 150.
    let found = one(receipt("P-1", "ACME", "350.00"), &items, &MatchPolicy::default());
    assert_eq!(found.grade, MatchGrade::Unmatched);
    let last = found.attempts.last().expect("asked");
    assert_eq!(
        (last.strategy, last.outcome),
        (MatchStrategy::SubsetSum, AttemptOutcome::Ambiguous)
    );
    assert_eq!(last.candidates.len(), 2);
}

#[test]
fn a2_more_than_the_bound_is_given_up_and_said() {
    let due = |n: usize| format!("2026-{:02}-{:02}", 5 + n / 28, 1 + n % 28);
    let some =
        |n: usize| item(&format!("INV-{n}"), "ACME", &due(n), &format!("{}.{:02}", 3 * n + 7, n));
    let items: Vec<OpenItem> = (0..31).map(some).collect();
    let target = [0, 2, 30]
        .iter()
        .fold(eur("0.00"), |sum, n: &usize| sum.plus(items[*n].open).expect("in range"));
    let mut asked = receipt("P-1", "ACME", "1.00");
    asked.amount = target;
    let found = one(asked.clone(), &items, &MatchPolicy::default());
    assert_eq!(found.attempts.last().map(|a| a.outcome), Some(AttemptOutcome::GaveUp));
    assert_eq!(found.grade, MatchGrade::Unmatched);
    let few = MatchPolicy { most_items: 40, most_sums: 100, ..MatchPolicy::default() };
    let found = one(asked, &items, &few);
    assert_eq!(found.attempts.last().map(|a| a.outcome), Some(AttemptOutcome::GaveUp));
}

#[test]
fn a3_an_amount_alone_is_suggested_and_no_more() {
    let found = one(receipt("P-1", "", "77.70"), &book(), &MatchPolicy::default());
    assert_eq!((found.grade, found.score), (MatchGrade::Suggested, 400));
    assert_eq!(found.customer.as_ref().map(|id| id.as_str()), Some("BETA"));
    assert_eq!(found.evidence.party, None);
    // A number tells whose it is.
    let found =
        one(with_text(receipt("P-1", "", "77.70"), "inv 2001"), &book(), &MatchPolicy::default());
    assert_eq!((found.grade, found.score), (MatchGrade::Automatic, 800));
    assert_eq!(found.evidence.party, Some(PartyEvidence::Documents));
    // Nobody owes this.
    let found = one(receipt("P-1", "", "1.23"), &book(), &MatchPolicy::default());
    assert_eq!((found.grade, found.customer), (MatchGrade::Unmatched, None));
    assert_eq!(found.unapplied, eur("1.23"));
}

#[test]
fn a3_an_account_or_a_learned_name_is_as_good_as_being_told_and_a_likeness_is_not() {
    let known = [
        KnownPayer::new("BETA".parse().expect("an id"), PayerMark::Account("DE02 1203".to_owned())),
        KnownPayer::new("BETA".parse().expect("an id"), PayerMark::Name("Beta Trading".to_owned())),
    ];
    let mut asked = receipt("P-1", "", "77.70");
    asked.payer_account = Some("de021203".to_owned());
    let ask = |asked: &Receipt| {
        let answers =
            match_receipts(std::slice::from_ref(asked), &book(), &known, &MatchPolicy::default());
        answers.into_iter().next().expect("an answer").expect("a proposal")
    };
    let found = ask(&asked);
    assert_eq!(
        (found.evidence.party, found.grade),
        (Some(PartyEvidence::Account), MatchGrade::Automatic)
    );
    asked.payer_account = None;
    asked.payer_name = Some("Beta Tradin Ltd".to_owned());
    let found = ask(&asked);
    assert_eq!(
        (found.evidence.party, found.grade),
        (Some(PartyEvidence::Name), MatchGrade::Suggested)
    );
    assert_eq!(found.evidence.likeness, Some(910));
}

#[test]
fn two_receipts_do_not_take_the_same_item() {
    let items = book();
    let asked = [receipt("P-2", "ACME", "250.00"), receipt("P-1", "ACME", "250.00")];
    let found = match_receipts(&asked, &items, &[], &MatchPolicy::default());
    let found: Vec<MatchProposal> = found.into_iter().map(|found| found.expect("fine")).collect();
    // The same day: the first by id has it, in whatever order they are handed in.
    assert_eq!(found[1].grade, MatchGrade::Automatic);
    assert_eq!(found[0].grade, MatchGrade::Unmatched);
    assert_eq!(found[0].receipt.as_str(), "P-2");
}

#[test]
fn a_receipt_that_cannot_be_is_refused_by_itself() {
    let asked = [
        receipt("P-1", "ACME", "0.00"),
        receipt("P-2", "ACME", "250.00"),
        receipt("P-2", "ACME", "100.00"),
    ];
    let found = match_receipts(&asked, &book(), &[], &MatchPolicy::default());
    let error = found[0].as_ref().expect_err("nothing came in");
    assert_eq!((error.code(), error.field()), ("record.invalid", Some("amount")));
    assert!(found[1].is_ok());
    assert_eq!(found[2].as_ref().expect_err("twice").field(), Some("id"));
}

#[test]
fn the_oldest_first_is_asked_for_and_never_automatic() {
    let mut policy = MatchPolicy::default();
    policy.strategies.push(MatchStrategy::OldestFirst);
    let found = one(receipt("P-1", "ACME", "300.00"), &book(), &policy);
    assert_eq!(found.strategy, Some(MatchStrategy::OldestFirst));
    assert_eq!(shares(&found), ["INV-1001#1 100.00", "INV-1002#1 200.00"]);
    assert_eq!(found.grade, MatchGrade::Suggested);
}

#[test]
fn k2_the_oldest_first_leaves_what_is_disputed_alone() {
    let mut items = book();
    items[0].details_mut().dimensions.push((crate::Dimension::Disputed, eur("60.00")));
    let strategies = vec![MatchStrategy::OldestFirst];
    let policy = MatchPolicy { strategies, ..MatchPolicy::default() };
    let found = one(receipt("P-1", "ACME", "300.00"), &items, &policy);
    let expected = ["INV-1001#1 40.00", "INV-1002#1 250.00", "INV-1003#1 10.00"];
    assert_eq!(shares(&found), expected);
    assert!(found.unapplied.is_zero());
}

#[test]
fn a1_the_statutory_order_and_pro_rata_are_asked_for_and_never_automatic() {
    let by = |strategy, settlement| {
        let strategies = vec![MatchStrategy::SingleAmount, strategy];
        let policy = MatchPolicy { strategies, settlement, ..MatchPolicy::default() };
        one(receipt("P-1", "ACME", "300.00"), &charged(), &policy)
    };
    // Of two due on one day the statute pays both in proportion, the default by id.
    let found = by(MatchStrategy::StatutoryOrder, SettlementOrder::bgb());
    assert_eq!(shares(&found), ["INV-1#1 100.00", "INV-2#1 200.00"]);
    assert_eq!(found.grade, MatchGrade::Suggested);
    let found = by(MatchStrategy::StatutoryOrder, SettlementOrder::default());
    assert_eq!(shares(&found), ["INV-1#1 200.00", "INV-2#1 100.00"]);
    // All of the costs of all debts come first, where the order goes by component.
    let vertical = SettlementOrder::default().with_traversal(Traversal::Vertical);
    let found = by(MatchStrategy::StatutoryOrder, vertical);
    assert_eq!(shares(&found), ["INV-1#1 200.00", "INV-2#1 60.00", "FEE-3#1 40.00"]);
    // 200, 400 and 40 of 640.
    let found = by(MatchStrategy::ProRata, SettlementOrder::default());
    assert_eq!(shares(&found), ["INV-1#1 93.75", "INV-2#1 187.50", "FEE-3#1 18.75"]);
    assert_eq!(found.grade, MatchGrade::Suggested);
}

/// Two invoices due on one day, and a fee due later.
fn charged() -> Vec<OpenItem> {
    let mut fee = item("FEE-3", "ACME", "2026-03-31", "40.00");
    fee.kind = DocumentKind::Charge;
    let invoice = |id, amount| item(id, "ACME", "2026-01-31", amount);
    vec![invoice("INV-2", "400.00"), fee, invoice("INV-1", "200.00")]
}

#[test]
fn a_number_in_a_text_settles_nothing_in_part_unseen_and_a_line_does() {
    let policy = MatchPolicy::default();
    let found = one(with_text(receipt("P-1", "ACME", "390.00"), "INV-1003"), &book(), &policy);
    assert_eq!((found.evidence.amount, found.grade), (AmountFit::Partial, MatchGrade::Suggested));
    let mut told = receipt("P-1", "ACME", "390.00");
    told.lines = vec![RemittanceLine::new("INV-1003", Some(eur("390.00")))];
    let found = one(told, &book(), &policy);
    assert_eq!((found.evidence.amount, found.grade), (AmountFit::Partial, MatchGrade::Automatic));
}

#[test]
fn a_line_in_another_currency_is_no_part_of_the_amount() {
    let usd = Money::parse("100.00", Currency::parse("USD").expect("a currency")).expect("small");
    let mut told = receipt("P-1", "ACME", "250.00");
    told.lines = vec![
        RemittanceLine::new("INV-1001", Some(usd)),
        RemittanceLine::new("INV-1002", Some(eur("250.00"))),
    ];
    let found = one(told, &book(), &MatchPolicy::default());
    assert_eq!(shares(&found), ["INV-1002#1 250.00"]);
    assert!(found.unapplied.is_zero());
}

#[test]
fn what_the_lines_name_is_part_of_every_further_answer() {
    // The line is 100.00 of 250.00 that came; the text names another document of just 250.00.
    let mut told = with_text(receipt("P-1", "ACME", "250.00"), "INV-1002");
    told.lines = vec![RemittanceLine::new("INV-1001", Some(eur("100.00")))];
    let found = one(told.clone(), &book(), &MatchPolicy::default());
    assert_eq!(shares(&found), ["INV-1001#1 100.00"]);
    assert_eq!((found.unapplied, found.grade), (eur("150.00"), MatchGrade::Suggested));
    // 500.00 are that line and one other item, and no other set.
    told.amount = eur("500.00");
    told.text = None;
    let found = one(told, &book(), &MatchPolicy::default());
    assert_eq!(shares(&found), ["INV-1001#1 100.00", "INV-1003#1 400.00"]);
    assert_eq!((found.evidence.named, found.grade), (1, MatchGrade::Automatic));
}

#[test]
fn e5_of_an_item_settled_in_part_the_same_part_of_its_discount_is_left() {
    let items = [with_offer(item("INV-1", "ACME", "2026-05-01", "6.00"), "2026-04-10", "0.10")];
    let mut part = receipt("P-1", "ACME", "1.00");
    part.lines = vec![RemittanceLine::new("INV-1", Some(eur("1.00")))];
    // 0.10 × 5.00 ⁄ 6.00 = 0.0833: 0.08 are left, and 4.92 settle the rest.
    let rest = receipt("P-2", "ACME", "4.92");
    let found = match_receipts(&[part, rest], &items, &[], &MatchPolicy::default());
    let rest = found[1].as_ref().expect("a proposal");
    assert_eq!(rest.strategy, Some(MatchStrategy::SingleWithDiscount));
    assert_eq!(rest.shares[0].discount, eur("0.08"));
}

#[test]
fn a_discount_of_all_there_is_leaves_the_item_to_be_paid_in_full() {
    let items = [
        with_offer(item("INV-1", "ACME", "2026-05-01", "6.00"), "2026-04-10", "6.00"),
        item("INV-2", "ACME", "2026-05-02", "5.00"),
    ];
    let found = one(receipt("P-1", "ACME", "5.00"), &items, &MatchPolicy::default());
    assert_eq!(shares(&found), ["INV-2#1 5.00"]);
}

fn random_items() -> impl Strategy<Value = Vec<OpenItem>> {
    let one = (0_usize..3, 1_i64..9, 0_i32..6, any::<bool>());
    prop::collection::vec(one, 0..12).prop_map(|rows| {
        let made = |(n, (customer, amount, due, offer)): (usize, (usize, i64, i32, bool))| {
            let due = format!("2026-04-{:02}", due + 1);
            let item =
                item(&format!("INV-{n}"), ["A", "B", "C"][customer], &due, &format!("{amount}.00"));
            if offer { with_offer(item, "2026-04-30", "0.10") } else { item }
        };
        rows.into_iter().enumerate().map(made).collect()
    })
}

fn random_receipts() -> impl Strategy<Value = Vec<Receipt>> {
    let one = (0_usize..3, 1_i64..30, any::<bool>(), 0_usize..12);
    prop::collection::vec(one, 0..6).prop_map(|rows| {
        let made = |(n, (customer, amount, short, named)): (usize, (usize, i64, bool, usize))| {
            let cents = if short { "90" } else { "00" };
            let receipt =
                receipt(&format!("P-{n}"), ["A", "B", "C"][customer], &format!("{amount}.{cents}"));
            if named < 4 { with_text(receipt, &format!("INV-{named}")) } else { receipt }
        };
        rows.into_iter().enumerate().map(made).collect()
    })
}

proptest! {
    /// Shares and what is unapplied are the receipt; no item is settled beyond what is open of it.
    #[test]
    fn proposals_foot(items in random_items(), receipts in random_receipts()) {
        let mut left: Vec<Money> = items.iter().map(|item| item.open).collect();
        let all = match_receipts(&receipts, &items, &[], &MatchPolicy::default());
        for (found, receipt) in all.into_iter().zip(&receipts) {
            let found = found.expect("fine");
            let amounts = found.shares.iter().map(|share| share.amount);
            let sum = Money::sum(amounts, receipt.amount.currency());
            prop_assert_eq!(sum.and_then(|sum| sum.plus(found.unapplied)), Ok(receipt.amount));
            if found.grade == MatchGrade::Automatic {
                for share in &found.shares {
                    let at = items.iter().position(|item| item.id == share.item).expect("an item");
                    let settled = share.amount.plus(share.discount).expect("in range");
                    left[at] = left[at].minus(settled).expect("in range");
                    prop_assert!(!left[at].is_negative());
                }
            }
        }
    }

    /// Another order of receipts and items changes nothing.
    #[test]
    fn order_does_not_matter(items in random_items(), receipts in random_receipts()) {
        let found = match_receipts(&receipts, &items, &[], &MatchPolicy::default());
        let (mut other_items, mut others) = (items, receipts);
        other_items.reverse();
        others.reverse();
        let mut again = match_receipts(&others, &other_items, &[], &MatchPolicy::default());
        again.reverse();
        prop_assert_eq!(found, again);
    }

    /// The receipts of one customer change nothing for another's.
    #[test]
    fn customers_do_not_disturb_each_other(items in random_items(), receipts in random_receipts()) {
        let all = match_receipts(&receipts, &items, &[], &MatchPolicy::default());
        for customer in ["A", "B", "C"] {
            let theirs = |receipt: &Receipt| {
                receipt.customer.as_ref().map(|id| id.as_str()) == Some(customer)
            };
            let some: Vec<Receipt> = receipts.iter().filter(|r| theirs(r)).cloned().collect();
            let alone = match_receipts(&some, &items, &[], &MatchPolicy::default());
            let among: Vec<Result<MatchProposal>> = all
                .iter()
                .zip(&receipts)
                .filter(|(_, receipt)| theirs(receipt))
                .map(|(found, _)| found.clone())
                .collect();
            prop_assert_eq!(alone, among);
        }
    }
}
