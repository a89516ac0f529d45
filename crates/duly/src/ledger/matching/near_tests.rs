//! What is tolerated, what is late, and who pays for whom (A4, A5, A9, E7).

use proptest::prelude::*;

use crate::{
    AcrossCustomers, AmountFit, Currency, Date, DiscountOffer, Entry, ErrorKind, Invoice, ItemId,
    Ledger, LedgerPolicy, MatchGrade, MatchPolicy, MatchProposal, MatchRound, MatchStrategy, Money,
    OpenItem, PayerPolicy, Payment, PolicyChange, Receipt, RemittanceLine, Reversal, Tolerance,
    ToleranceLimit,
    discount::{EarlyPayment, EarlyPolicy, LateDiscount, OpenInstallment, close},
    error::Result,
    match_receipts,
};

fn eur(amount: &str) -> Money {
    Money::parse(amount, Currency::parse("EUR").unwrap()).unwrap()
}

fn cents(units: i64) -> Money {
    Money::from_minor(i128::from(units), Currency::parse("EUR").unwrap()).unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn item(id: &str, customer: &str, amount: Money) -> OpenItem {
    let id = ItemId::of(id.parse().unwrap());
    OpenItem::new(id, customer.parse().unwrap(), day("2026-01-31"), amount)
}

/// Open, with a discount until 10 January.
fn offered(id: &str, amount: Money, discount: Money) -> OpenItem {
    let mut item = item(id, "ACME", amount);
    let (until, pay) = (day("2026-01-10"), amount.minus(discount).unwrap());
    item.details_mut().offers.push(DiscountOffer { until, discount, pay });
    item
}

fn receipt(amount: Money, on: &str) -> Receipt {
    let mut receipt = Receipt::new("P-1".parse().unwrap(), day(on), amount);
    receipt.customer = Some("ACME".parse().unwrap());
    receipt
}

/// Five tolerated, five days of grace.
fn five() -> MatchPolicy {
    let tolerance = Tolerance::both(ToleranceLimit::amount(eur("5.00")));
    MatchPolicy { tolerance, grace_days: 5, ..MatchPolicy::default() }
}

fn one(receipt: Receipt, items: &[OpenItem], policy: &MatchPolicy) -> MatchProposal {
    match_receipts(&[receipt], items, &[], policy).remove(0).unwrap()
}

/// Of each share the item, what is paid, the discount and what is tolerated; a star where somebody
/// must accept it.
fn told(proposal: &MatchProposal) -> Vec<String> {
    let told = |share: &crate::MatchShare| {
        let [paid, discount, tolerance] =
            [share.amount, share.discount, share.tolerance].map(|m| m.amount().normalize());
        let star = if share.needs_acceptance { "*" } else { "" };
        format!("{} {paid}+{discount}+{tolerance}{star}", share.item.document)
    };
    proposal.shares.iter().map(told).collect()
}

#[test]
fn a5_the_fifteen_rows_are_found_among_open_items() {
    let items = [offered("INV-1", eur("1000.00"), eur("20.00")), item("INV-2", "ACME", eur("64"))];
    // The amount, and what is proposed in time, in grace, later.
    let rows: [(&str, [&str; 3]); 6] = [
        ("1005", ["1005+0+-5", "1005+0+-5", "1005+0+-5"]),
        ("1000", ["1000+0+0", "1000+0+0", "1000+0+0"]),
        ("995", ["995+0+5", "995+0+5", "995+0+5"]),
        ("985", ["985+20+-5", "985+20+-5*", ""]),
        ("980", ["980+20+0", "980+20+0*", ""]),
        ("975", ["975+20+5", "975+20+5*", ""]),
    ];
    for (amount, expected) in rows {
        for (on, expected) in ["2026-01-10", "2026-01-15", "2026-01-16"].iter().zip(expected) {
            let found = one(receipt(eur(amount), on), &items, &five());
            let all = match expected {
                "" => Vec::new(),
                share => vec![format!("INV-1 {share}")],
            };
            assert_eq!(told(&found), all, "{amount} on {on}");
            let automatic = !expected.is_empty()
                && !expected.ends_with('*')
                && found.evidence.amount != AmountFit::WithinTolerance;
            assert_eq!(found.grade == MatchGrade::Automatic, automatic, "{amount} on {on}");
        }
    }
}

#[test]
fn a4_what_is_exact_comes_before_what_is_tolerated() {
    let items = [
        item("INV-1", "ACME", eur("1003.00")),
        item("INV-2", "ACME", eur("600.00")),
        item("INV-3", "ACME", eur("400.00")),
        item("INV-4", "ACME", eur("50.00")),
    ];
    // INV-1 alone is near; INV-2 and INV-3 are it.
    let found = one(receipt(eur("1000.00"), "2026-01-20"), &items, &five());
    assert_eq!(told(&found), ["INV-2 600+0+0", "INV-3 400+0+0"]);
    let near = one(receipt(eur("1650.50"), "2026-01-20"), &items, &five());
    // 1003 + 600 + 50 and 1003 + 600 + 400 …: only the first is near; it is short by 2.50.
    assert_eq!(told(&near), ["INV-1 1000.5+0+2.5", "INV-2 600+0+0", "INV-4 50+0+0"]);
    let last = near.attempts.last().unwrap();
    assert_eq!((last.round, last.strategy), (MatchRound::Near, MatchStrategy::SubsetSum));
    // Two sets that are both near are candidates, and nothing is proposed.
    let two = one(receipt(eur("1001.50"), "2026-01-20"), &items, &five());
    assert_eq!(
        (two.grade, two.strategy),
        (MatchGrade::Suggested, Some(MatchStrategy::SingleAmount))
    );
}

#[test]
fn a4_the_limits_are_of_what_is_open_the_customers_own_too_and_of_their_currency() {
    let mut half = item("INV-1", "ACME", eur("455.00"));
    half.original = eur("500.00");
    let percent = ToleranceLimit::percent("1%".parse().unwrap());
    let policy = MatchPolicy { tolerance: Tolerance::both(percent), ..MatchPolicy::default() };
    let asked = |amount: &str, policy: &MatchPolicy| {
        told(&one(receipt(eur(amount), "2026-01-20"), std::slice::from_ref(&half), policy))
    };
    // 1 % of the 455.00 that are open: 4.55.
    assert_eq!(asked("450.45", &policy), ["INV-1 450.45+0+4.55"]);
    assert!(asked("450.44", &policy).is_empty());
    let mut theirs = PayerPolicy::new("ACME".parse().unwrap());
    theirs.tolerance = Some(Tolerance::both(ToleranceLimit::amount(eur("2.00"))));
    let both = MatchPolicy { payers: vec![theirs], ..policy };
    assert_eq!(asked("453.00", &both), ["INV-1 453+0+2"]);
    assert!(asked("452.99", &both).is_empty());
    // Short only: who pays more has it unapplied.
    let under = Tolerance { under: ToleranceLimit::amount(eur("5.00")), ..Tolerance::NONE };
    let under = MatchPolicy { tolerance: under, ..MatchPolicy::default() };
    assert_eq!(asked("450.00", &under), ["INV-1 450+0+5"]);
    assert!(asked("455.01", &under).is_empty());
    let dollars = Money::parse("5.00", Currency::parse("USD").unwrap()).unwrap();
    let dollars = Tolerance::both(ToleranceLimit::amount(dollars));
    assert!(asked("453.00", &MatchPolicy { tolerance: dollars, ..under }).is_empty());
}

#[test]
fn a4_a_policy_that_cannot_be_is_refused_for_each_receipt() {
    let below = Tolerance::both(ToleranceLimit::amount(eur("-1.00")));
    let policy = MatchPolicy { tolerance: below, ..MatchPolicy::default() };
    let receipts = [receipt(eur("1"), "2026-01-20"), receipt(eur("2"), "2026-01-20")];
    let answers = match_receipts(&receipts, &[], &[], &policy);
    let kinds: Vec<_> = answers.into_iter().map(|answer| answer.unwrap_err().kind()).collect();
    assert_eq!(kinds, [ErrorKind::InvalidTolerance; 2]);
}

#[test]
fn a4_what_the_payer_names_may_miss_by_what_is_tolerated() {
    let items = [
        offered("INV-1001", eur("1000.00"), eur("20.00")),
        item("INV-1002", "ACME", eur("500.00")),
        item("INV-1003", "ACME", eur("500.00")),
    ];
    let mut named = receipt(eur("1477.00"), "2026-01-09");
    named.text = Some("INV-1001, INV-1003".to_owned());
    let found = one(named.clone(), &items, &five());
    assert_eq!(told(&found), ["INV-1001 977+20+3", "INV-1003 500+0+0"]);
    assert_eq!((found.score, found.grade), (1000, MatchGrade::Automatic));
    // Five days later the discount is late: it is proposed, and somebody must accept it.
    named.value_date = day("2026-01-14");
    let found = one(named, &items, &five());
    assert_eq!(told(&found), ["INV-1001 977+20+3*", "INV-1003 500+0+0"]);
    assert_eq!(found.grade, MatchGrade::Suggested);
    // A line says what it pays of its document.
    let mut lines = receipt(eur("1481.50"), "2026-01-09");
    lines.lines = vec![
        RemittanceLine::new("INV-1001", Some(eur("984.00"))),
        RemittanceLine::new("INV-1002", Some(eur("497.50"))),
    ];
    let found = one(lines, &items, &five());
    assert_eq!(told(&found), ["INV-1001 984+20+-4", "INV-1002 497.5+0+2.5"]);
    assert!(found.unapplied.is_zero());
}

#[test]
fn e7_late_discounts_pass_by_themselves_only_where_the_policy_says_so() {
    let items = [offered("INV-1", eur("1000.00"), eur("20.00"))];
    let auto = MatchPolicy { late: LateDiscount::Auto, automatic: 750, ..five() };
    let found = one(receipt(eur("980.00"), "2026-01-13"), &items, &auto);
    assert_eq!(
        (told(&found), found.grade),
        (vec!["INV-1 980+20+0".to_owned()], MatchGrade::Automatic)
    );
    assert_eq!(found.evidence.amount, AmountFit::LateDiscount);
}

#[test]
fn a9_a_parent_pays_its_subsidiaries_items_and_nobody_elses() -> Result<()> {
    let on = day("2026-01-20");
    let mut ledger = Ledger::new();
    let listed = vec![("ACME".parse()?, "ACME-SOUTH".parse()?)];
    let across = LedgerPolicy {
        across_customers: AcrossCustomers::Listed(listed),
        ..LedgerPolicy::default()
    };
    ledger.post(Entry::new(PolicyChange { id: "POL-1".parse()?, policy: across }, on))?;
    for (id, customer, amount) in
        [("INV-1", "ACME", "300.00"), ("INV-2", "ACME-SOUTH", "200.00"), ("INV-3", "BETA", "75.00")]
    {
        let invoice = Invoice::new(id.parse()?, customer.parse()?, on, eur(amount));
        ledger.post(Entry::new(invoice, on))?;
    }
    let payment = Payment::new("P-1".parse()?, "ACME".parse()?, on, eur("500.00"));
    ledger.post(Entry::new(payment, on))?;
    let open = ledger.as_of(on)?.open_items().to_vec();

    let asked = receipt(eur("500.00"), "2026-01-20");
    let alone = one(asked.clone(), &open, &MatchPolicy::default());
    assert_eq!(alone.grade, MatchGrade::Unmatched);
    let mut parent = PayerPolicy::new("ACME".parse()?);
    parent.pays_for = vec!["ACME-SOUTH".parse()?];
    let policy = MatchPolicy { payers: vec![parent], ..MatchPolicy::default() };
    let found = one(asked.clone(), &open, &policy);
    assert_eq!(told(&found), ["INV-1 300+0+0", "INV-2 200+0+0"]);
    assert_eq!(found.customer, Some("ACME".parse()?));
    ledger.post(Entry::new(found.facts(on)?, on))?;
    let left: Vec<String> =
        ledger.as_of(on)?.open_items().iter().map(|item| item.id.to_string()).collect();
    assert_eq!(left, ["INV-3#1"]);
    // Whose it is not, it is not though the text names it.
    let mut named = Receipt { amount: eur("75.00"), ..asked };
    named.text = Some("INV-3".to_owned());
    assert_eq!(one(named, &open, &policy).grade, MatchGrade::Unmatched);
    Ok(())
}

#[test]
fn a4_what_is_let_go_and_what_is_kept_is_posted_and_a_bounce_takes_it_back() -> Result<()> {
    for (paid, kept) in [("995.00", false), ("1005.00", true)] {
        let (on, back) = (day("2026-01-20"), day("2026-02-03"));
        let mut ledger = Ledger::new();
        let invoice = Invoice::new("INV-1".parse()?, "ACME".parse()?, on, eur("1000.00"));
        ledger.post(Entry::new(invoice, on))?;
        let payment = Payment::new("P-1".parse()?, "ACME".parse()?, on, eur(paid));
        ledger.post(Entry::new(payment, on))?;
        let open = ledger.as_of(on)?.open_items().to_vec();
        let found = one(receipt(eur(paid), "2026-01-20"), &open, &five());
        assert_eq!(found.shares[0].tolerance.is_negative(), kept);
        let facts = found.facts(on)?;
        let whole = facts.id.clone();
        ledger.post(Entry::new(facts, on))?;
        assert!(ledger.as_of(on)?.open_items().is_empty(), "{paid}");

        let mut taken_back = ledger.clone();
        taken_back.post(Entry::new(Reversal::new("R-1".parse()?, whole, back), back))?;
        let amounts = |items: &[OpenItem]| -> Vec<_> {
            items.iter().map(|item| (item.id.clone(), item.open)).collect()
        };
        assert_eq!(amounts(taken_back.as_of(back)?.open_items()), amounts(&open), "{paid}");

        let bounce = Reversal::new("R-2".parse()?, "P-1".parse()?, back);
        ledger.post(Entry::new(bounce, back))?;
        let left = amounts(ledger.as_of(back)?.open_items());
        assert_eq!(left, [(ItemId::of("INV-1".parse()?), eur("1000.00"))], "{paid}");
    }
    Ok(())
}

proptest! {
    #[test]
    fn a5_one_item_alone_is_matched_as_one_payment_closes_it(
        units in 1_500_i64..9_000, share in 0_i64..60, paid in 500_i64..10_000, on in 1_i32..25,
    ) {
        let (open, discount) = (cents(units), cents(units * share / 100));
        let item = offered("INV-1", open, discount);
        let date = day("2026-01-01").plus_days(on)?;
        let tolerance = Tolerance::both(ToleranceLimit::amount(eur("5.00")));
        let policy = EarlyPolicy { grace_days: 5, tolerance, ..EarlyPolicy::default() };
        let installment = OpenInstallment {
            due: day("2026-01-31"),
            residual: open,
            offers: item.details().offers.clone(),
            sliding: None,
        };
        let alone = close(&installment, EarlyPayment::new(cents(paid), date), &policy)?;
        let mut asked = receipt(cents(paid), "2026-01-01");
        asked.value_date = date;
        let found = one(asked, &[item], &five());
        if alone.closes() && alone.unapplied.is_zero() {
            prop_assert_eq!(found.shares.len(), 1, "{:?} {:?}", alone, found);
            let share = &found.shares[0];
            prop_assert_eq!(share.amount, alone.applied);
            prop_assert_eq!(share.discount, alone.discount);
            prop_assert_eq!(share.tolerance, alone.tolerance);
            prop_assert_eq!(share.needs_acceptance, alone.needs_acceptance);
        } else {
            prop_assert!(found.shares.is_empty(), "{:?} {:?}", alone, found);
        }
    }

    #[test]
    fn a4_paid_discount_and_tolerance_close_each_item_and_the_receipt_is_used_up(
        all in prop::collection::vec((1_i64..3_000, 0_i64..60), 1..8),
        paid in 1_i64..9_000,
        on in 1_i32..25,
    ) {
        let items: Vec<OpenItem> = all.iter().enumerate().map(|(n, (units, share))| {
            offered(&format!("INV-{n}"), cents(*units), cents(units * share / 100))
        }).collect();
        let mut asked = receipt(cents(paid), "2026-01-01");
        asked.value_date = day("2026-01-01").plus_days(on)?;
        let found = one(asked, &items, &five());
        let mut sum = found.unapplied;
        for share in &found.shares {
            sum = sum.plus(share.amount)?;
            let item = items.iter().find(|item| item.id == share.item).unwrap();
            let parts = [share.amount, share.discount, share.tolerance];
            prop_assert_eq!(Money::sum(parts, item.open.currency())?, item.open);
            prop_assert!(share.tolerance.amount().abs() <= eur("5.00").amount());
        }
        prop_assert_eq!(sum, cents(paid));
    }
}
