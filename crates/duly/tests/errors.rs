//! Every kind of error, produced through the public API, and its texts as `docs/errors.md` lists
//! them. `DULY_BLESS=1 cargo test -p duly --test errors` writes that page anew.
#![cfg(feature = "serde")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may stop at the first surprise"
)]

use std::{collections::BTreeSet, env, fmt::Write, fs, path::Path};

use duly::{ErrorKind as Kind, *};

/// How an error is made, in words, and the error.
type Case = (&'static str, Error);

fn eur(amount: &str) -> Money {
    Money::parse(amount, Currency::parse("EUR").unwrap()).unwrap()
}

fn usd(amount: &str) -> Money {
    Money::parse(amount, Currency::parse("USD").unwrap()).unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn id<T: std::str::FromStr<Err = Error>>(text: &str) -> T {
    text.parse().unwrap()
}

fn decimal(text: &str) -> Decimal {
    parse_decimal(text).unwrap()
}

fn invoice(name: &str, on: &str, total: Money) -> Invoice {
    Invoice::new(id(name), id("ACME"), day(on), total)
}

fn payment(name: &str, on: &str, amount: Money) -> Payment {
    Payment::new(id(name), id("ACME"), day(on), amount)
}

fn apply(name: &str, credit: &str, debit: &str, amount: Money, on: &str) -> Application {
    Application::new(id(name), credit, debit, amount, day(on)).unwrap()
}

fn post(ledger: &mut Ledger, fact: impl Into<Fact>, recorded: &str) -> Result<Posted> {
    ledger.post(Entry::new(fact, day(recorded)))
}

/// `INV-1` of 1 March 2026 over 1,000.00, due on 31 March, and `P-1` of 10 May over 400.00.
fn books() -> Ledger {
    let mut ledger = Ledger::new();
    let due = invoice("INV-1", "2026-03-01", eur("1000.00")).due_on(day("2026-03-31"));
    post(&mut ledger, due, "2026-03-01").unwrap();
    post(&mut ledger, payment("P-1", "2026-05-10", eur("400.00")), "2026-05-10").unwrap();
    ledger
}

/// What those books answer to one more fact.
fn refused(fact: impl Into<Fact>) -> Error {
    refused_by(&mut books(), fact)
}

fn refused_by(ledger: &mut Ledger, fact: impl Into<Fact>) -> Error {
    let before = ledger.clone();
    let error = post(ledger, fact, "2026-05-10").unwrap_err();
    assert!(*ledger == before, "a refused entry changed the ledger: {error}");
    error
}

fn value_cases() -> Vec<Case> {
    let halves = [Decimal::ZERO, Decimal::ZERO];
    vec![
        ("an empty id", DocumentId::new("").unwrap_err()),
        ("a blank at the end of an id", CustomerId::new("ACME ").unwrap_err()),
        ("an amount as people write it", parse_decimal("1,000.00").unwrap_err()),
        ("32 digits", parse_decimal("10000000000000000000000000000.001").unwrap_err()),
        ("a currency's sign", Currency::parse("€").unwrap_err()),
        ("gold", Currency::parse("XAU").unwrap_err()),
        ("an invoice of 2026 in Croatian kuna", {
            let kuna = Money::parse("100.00", Currency::parse("HRK").unwrap()).unwrap();
            refused(invoice("INV-2", "2026-03-01", kuna))
        }),
        ("EUR and USD added", eur("1.00").plus(usd("1.00")).unwrap_err()),
        (
            "an invoice in EUR applied to in USD",
            refused(apply("A-1", "P-1", "INV-1", usd("400.00"), "2026-05-10")),
        ),
        ("three decimals in EUR", {
            Money::parse("10.005", Currency::parse("EUR").unwrap()).unwrap_err()
        }),
        ("two of the largest amounts", {
            let jpy = Currency::parse("JPY").unwrap();
            let most = Money::parse(&"9".repeat(28), jpy).unwrap();
            most.plus(most).unwrap_err()
        }),
        ("a step of nought", CashStep::new(Decimal::ZERO).unwrap_err()),
        ("a step of half a cent", {
            let step = CashStep::new(decimal("0.005")).unwrap();
            eur("1.00").round_to_step(step, RoundingMode::HalfUp).unwrap_err()
        }),
        ("a rate without its sign", "2".parse::<Rate>().unwrap_err()),
        ("points written as a rate", "5%".parse::<Points>().unwrap_err()),
        ("a rate of 28 decimals", {
            let rate: Rate = "0.0000000000000000000000000001%".parse().unwrap();
            rate.as_factor().unwrap_err()
        }),
        ("weights of nought", eur("1.00").split(&halves, SplitRule::LargestRemainder).unwrap_err()),
        (
            "a weight below nought",
            eur("1.00").split(&[decimal("-1")], SplitRule::LargestRemainder).unwrap_err(),
        ),
        ("a tolerance below nought", {
            ToleranceLimit::amount(eur("-0.01")).allowed(eur("100.00")).unwrap_err()
        }),
    ]
}

fn time_cases() -> Vec<Case> {
    let days_360 = DayCount::ThirtyE360Isda;
    vec![
        ("31 February", "2026-02-31".parse::<Date>().unwrap_err()),
        ("a date without its noughts", "2026-1-5".parse::<Date>().unwrap_err()),
        ("the day after the last", Date::MAX.plus_days(1).unwrap_err()),
        ("30 February by numbers", Date::new(2026, 2, 30).unwrap_err()),
        ("a week of seven weekend days", Calendar::new(Weekday::ALL, []).unwrap_err()),
        ("a 32nd day", DateProgram::new(vec![Step::DayOfMonth(32)]).unwrap_err()),
        ("a step after `Adjust`", {
            let steps = vec![Step::Adjust(Roll::Following), Step::AddDays(1)];
            DateProgram::new(steps).unwrap_err()
        }),
        (
            "a period turned round",
            DayCount::Act360.days((day("2026-03-01"), day("2026-02-01"))).unwrap_err(),
        ),
        (
            "30E/360 ISDA without the termination date",
            days_360.days((day("2026-02-01"), day("2026-03-01"))).unwrap_err(),
        ),
    ]
}

fn terms_cases() -> Vec<Case> {
    let terms = |text: &str| text.parse::<PaymentTerms>();
    let schedule = |text: &str| {
        terms(text).unwrap().schedule((day("2026-01-15"), eur("1210.00"))).unwrap_err()
    };
    vec![
        ("a misspelled word", terms("2/10 nett 30").unwrap_err()),
        ("a text that ends too soon", terms("50% net 30, 50%").unwrap_err()),
        ("days and `eom` without an order", terms("net 30 eom").unwrap_err()),
        ("a day of no month", terms("net 30th").unwrap_err()),
        ("percentages that sum to 99.99", terms("50% now, 49.99% net 30").unwrap_err()),
        ("a discount after the due date", terms("2/40 net 30").unwrap_err()),
        ("the limits of a law nobody wrote", LegalCaps::builtin("xx").unwrap_err()),
        ("terms that count from delivery", schedule("net 30 from delivery")),
        ("terms in business days", schedule("10 business days")),
        ("a discount on the net amount", schedule("2/10 net 30, discount on net")),
        ("a fixed share in USD of an invoice in EUR", schedule("100.00 USD now, rest net 30")),
    ]
}

fn record_cases() -> Vec<Case> {
    let opening = |open: &str| {
        let mut item =
            OpeningItem::new(id("INV-7"), DocumentKind::Invoice, day("2025-11-03"), eur("1000.00"));
        item.take_over = day("2026-01-01");
        item.open = eur(open);
        item
    };
    let mut whole = invoice("INV-2", "2026-03-01", eur("990.00"));
    whole.lines.push(Line::new("two drums", eur("900.00")));
    let half = Schedule::single(day("2026-03-31"), eur("999.99"));
    let lock = |name: &str, through: &str| PeriodLock {
        id: id(name),
        creditor: CreditorId::default(),
        through: Some(day(through)),
        reason: None,
    };
    let mut locked = books();
    post(&mut locked, lock("L-1", "2026-03-31"), "2026-05-10").unwrap();
    let mut other_due = TermChange::new(
        id("T-1"),
        "INV-1",
        NewDue { new_due: day("2026-04-15"), effective: day("2026-04-20") },
    )
    .unwrap();
    other_due.old_due = Some(day("2026-03-30"));
    vec![
        ("a total below nought", refused(invoice("INV-2", "2026-03-01", eur("-1.00")))),
        (
            "an application of nought",
            refused(apply("A-1", "P-1", "INV-1", eur("0.00"), "2026-05-10")),
        ),
        ("an opening item without a customer", refused(opening("400.00"))),
        ("an opening item with more open than it was over", {
            let mut item = opening("1000.01");
            item.customer = Some(id("ACME"));
            refused(item)
        }),
        ("terms without a schedule", {
            let mut terms = invoice("INV-2", "2026-03-01", eur("1000.00"));
            terms.terms = Some(id("net 30"));
            refused(terms)
        }),
        ("a transfer to the customer it has", {
            refused(Transfer {
                id: id("T-1"),
                item: "INV-1".try_into().unwrap(),
                amount: eur("100.00"),
                date: day("2026-05-10"),
                customer: id("ACME"),
                creditor: None,
                reason: None,
            })
        }),
        ("a bundle of nothing", refused(Together { id: id("G-1"), facts: vec![] })),
        ("a lock moved back", refused_by(&mut locked, lock("L-2", "2026-02-28"))),
        ("a term change with another old due date", refused(other_due)),
        ("lines that are not the total", refused(whole)),
        ("installments that are not the total", half.validate(eur("1000.00")).unwrap_err()),
        ("a reference too short for its scheme", ReferenceScheme::Qrr.check("1234").unwrap_err()),
        (
            "a payload too long for its scheme",
            ReferenceScheme::Ogm.make("12345678901").unwrap_err(),
        ),
        (
            "a reference with two digits swapped",
            ReferenceScheme::Rf.check("RF18 5390 0757 4034").unwrap_err(),
        ),
    ]
}

fn naming_cases() -> Vec<Case> {
    let dues = NewDue { new_due: day("2026-04-15"), effective: day("2026-04-20") };
    let mut books = books();
    let parts: PaymentTerms = id("50% net 30, 50% net 60");
    let two = invoice("INV-2", "2026-03-01", eur("500.00")).with_terms(parts).unwrap();
    post(&mut books, two, "2026-05-10").unwrap();
    vec![
        (
            "the id of the invoice for another invoice",
            refused(invoice("INV-1", "2026-03-01", eur("999.00"))),
        ),
        (
            "an application of a payment that is not there",
            refused(apply("A-1", "P-9", "INV-1", eur("1.00"), "2026-05-10")),
        ),
        ("a reversal of nothing", refused(Reversal::new(id("R-1"), id("P-9"), day("2026-05-10")))),
        (
            "the status of an invoice that is not there",
            books.status(&id("INV-9"), Known::Everything, day("2026-05-10")).unwrap_err(),
        ),
        ("a creditor nobody mentioned", {
            let creditor = Some(id("2000"));
            let query = PositionQuery { creditor, ..PositionQuery::from(day("2026-05-10")) };
            books.position(query).unwrap_err()
        }),
        (
            "a term change of an invoice in two installments",
            refused_by(&mut books, TermChange::new(id("T-1"), "INV-2", dues).unwrap()),
        ),
        ("a payer for a payment that has one", {
            let (payment, customer) = (id("P-1"), id("OTHER"));
            refused(Identification { id: id("N-1"), payment, customer, date: None })
        }),
    ]
}

fn ledger_cases() -> Vec<Case> {
    let earlier = {
        let entry = Entry::new(payment("P-2", "2026-05-09", eur("1.00")), day("2026-05-09"));
        books().post(entry).unwrap_err()
    };
    let numbered = {
        let mut entry = Entry::new(payment("P-2", "2026-05-10", eur("1.00")), day("2026-05-10"));
        entry.sequence = Some(2);
        books().post(entry).unwrap_err()
    };
    let lock = PeriodLock {
        id: id("L-1"),
        creditor: CreditorId::default(),
        through: Some(day("2026-05-31")),
        reason: None,
    };
    let mut locked = books();
    post(&mut locked, lock, "2026-05-10").unwrap();
    let mut keyed = apply("A-1", "P-1", "INV-1", eur("400.00"), "2026-05-10");
    keyed.line = Some(id("1"));
    let mut applied = books();
    post(&mut applied, keyed.clone(), "2026-05-10").unwrap();
    (keyed.id, keyed.amount) = (id("A-2"), eur("300.00"));
    let mut elsewhere = payment("P-2", "2026-05-10", eur("400.00"));
    elsewhere.creditor = id("2000");
    let mut two = books();
    post(&mut two, elsewhere, "2026-05-10").unwrap();
    let other = Payment::new(id("P-2"), id("OTHER"), day("2026-05-10"), eur("400.00"));
    let mut others = books();
    post(&mut others, other, "2026-05-10").unwrap();
    let bounce = |name: &str, of: &str| Reversal::new(id(name), id(of), day("2026-05-20"));
    let mut bounced = books();
    post(&mut bounced, bounce("R-1", "P-1"), "2026-05-20").unwrap();
    let again = post(&mut bounced, bounce("R-2", "P-1"), "2026-05-20").unwrap_err();
    let line =
        Entry::new(payment("P-1", "2026-05-10", eur("1.00")), day("2026-05-10")).to_line().unwrap();
    vec![
        ("an entry recorded on 9 May after one of 10 May", earlier),
        ("a number that was given before", numbered),
        (
            "a payment of 10 May into books closed through 31 May",
            refused_by(&mut locked, payment("P-2", "2026-05-10", eur("1.00"))),
        ),
        (
            "an application before the payment came",
            refused(apply("A-1", "P-1", "INV-1", eur("400.00"), "2026-05-09")),
        ),
        (
            "a discount before the invoice was there",
            refused({
                let kind = AdjustmentKind::Discount;
                let on = day("2026-02-28");
                Adjustment::new(id("D-1"), kind, "INV-1", eur("20.00"), on).unwrap()
            }),
        ),
        (
            "500.00 of a payment over 400.00",
            refused(apply("A-1", "P-1", "INV-1", eur("500.00"), "2026-05-10")),
        ),
        ("one remittance line with two amounts", refused_by(&mut applied, keyed)),
        (
            "a payment that is to settle a payment",
            refused(apply("A-1", "P-1", "P-1", eur("1.00"), "2026-05-10")),
        ),
        (
            "a payment to one company for an invoice of another",
            refused_by(&mut two, apply("A-1", "P-2", "INV-1", eur("400.00"), "2026-05-10")),
        ),
        (
            "a payment of one customer for the invoice of another",
            refused_by(&mut others, apply("A-1", "P-2", "INV-1", eur("400.00"), "2026-05-10")),
        ),
        ("a second reversal of a payment", again),
        ("a reversal of an invoice", refused(bounce("R-1", "INV-1"))),
        ("the books of January, taken over in February", taken_over()),
        ("a line of the next schema", {
            Entry::from_line(&line.replace("\"v\":1", "\"v\":2")).unwrap_err()
        }),
        ("an amount that is a JSON number", {
            Entry::from_line(&line.replace("\"1.00\"", "1.00")).unwrap_err()
        }),
    ]
}

fn taken_over() -> Error {
    let kind = DocumentKind::Invoice;
    let mut item = OpeningItem::new(id("INV-7"), kind, day("2025-11-03"), eur("1000.00"));
    (item.customer, item.take_over) = (Some(id("ACME")), day("2026-02-01"));
    let mut ledger = Ledger::new();
    post(&mut ledger, item, "2026-02-01").unwrap();
    ledger.as_of(day("2026-01-31")).unwrap_err()
}

fn reading_cases() -> Vec<Case> {
    let open = |name: &str, open: Money| {
        OpenItem::new(ItemId::of(id(name)), id("ACME"), day("2026-03-31"), open)
    };
    let aged = |item: OpenItem, policy: AgingPolicy| {
        Aging::of(day("2026-04-30"), &[item], &policy).unwrap_err()
    };
    let rates = |on: &str| {
        let (base, rates) = (Currency::parse("EUR").unwrap(), [].into());
        let convert = Some(ClosingRates { base, date: day(on), rates });
        AgingPolicy { convert, ..AgingPolicy::default() }
    };
    let mut yesterday = open("INV-1", eur("1000.00"));
    yesterday.as_of = Some(day("2026-04-29"));
    let by_delivery = AgingPolicy { basis: AgingBasis::Delivery, ..AgingPolicy::default() };
    let march = day("2026-03-01");
    vec![
        ("an item of the day before", aged(yesterday, AgingPolicy::default())),
        ("rates of the day before", aged(open("INV-1", usd("1000.00")), rates("2026-04-29"))),
        ("bounds that do not increase", "30,30".parse::<Buckets>().unwrap_err()),
        ("an empty list of bounds", "".parse::<Buckets>().unwrap_err()),
        ("an aging by delivery", aged(open("INV-1", eur("1000.00")), by_delivery)),
        ("USD without a rate", aged(open("INV-1", usd("1000.00")), rates("2026-04-30"))),
        ("March, from its end to its start", {
            let turned = day("2026-03-31")..=march;
            RollForward::of(&books(), turned, Known::Everything).unwrap_err()
        }),
        ("interest that bears interest every nought days", {
            let every_nought = Compounding::EveryDays(0);
            let policy = InterestPolicy::new(id::<Rate>("12%"));
            let policy = InterestPolicy { compounding: every_nought, ..policy };
            policy.check().unwrap_err()
        }),
        ("interest before the first rate that is known", {
            let table = RateTable::builtin("de_base").unwrap();
            table.on(day("1999-12-31")).unwrap_err()
        }),
        ("interest through a day before the last charge", {
            let (item, due) = (ItemId::of(id("INV-1")), day("2026-01-31"));
            let mut debt = InterestFacts::new(item.clone(), due, eur("1000.00"));
            debt.charges.push(InterestCharge::new(item, day("2026-03-02"), eur("9.86")));
            let policy = InterestPolicy::new(id::<Rate>("12%"));
            Interest::accrue(&debt, &policy, day("2026-03-01")).unwrap_err()
        }),
    ]
}

/// Kinds that no public call produces here, with the reason.
const NOT_PRODUCED: [(Kind, &str); 1] =
    [(Kind::DoesNotFoot, "it would be a defect of the library; no call is known that gives it")];

fn cases() -> Vec<Case> {
    let rooms = [
        value_cases(),
        time_cases(),
        terms_cases(),
        record_cases(),
        naming_cases(),
        ledger_cases(),
        reading_cases(),
    ];
    rooms.into_iter().flatten().collect()
}

#[test]
fn every_kind_is_produced() {
    let produced: BTreeSet<Kind> = cases().iter().map(|(_, error)| error.kind()).collect();
    let excused: BTreeSet<Kind> = NOT_PRODUCED.iter().map(|(kind, _)| *kind).collect();
    for kind in Kind::ALL {
        let (made, listed) = (produced.contains(kind), excused.contains(kind));
        assert!(made != listed, "{}: produced {made}, listed as not {listed}", kind.code());
    }
}

#[test]
fn texts_are_in_the_house_style() {
    for (how, error) in cases() {
        let text = error.to_string();
        let outside: String = text.split('`').step_by(2).collect();
        assert_eq!(text.matches('`').count() % 2, 0, "{how}: an odd backtick: {text}");
        assert!(!text.contains("``"), "{how}: an empty value: {text}");
        assert!(!text.starts_with(char::is_uppercase), "{how}: a capital first: {text}");
        assert!(!text.ends_with('.') && !text.contains('\n'), "{how}: {text}");
        for rust in ["::", "Some(", "None", "Err("] {
            assert!(!outside.contains(rust), "{how}: a word of Rust: {text}");
        }
        assert!(error.expected().is_none_or(|expected| !expected.is_empty()), "{how}");
    }
}

/// The kinds of `src/error.rs` in its order: floor, name, meaning, code.
fn declared() -> Vec<[String; 4]> {
    let source = include_str!("../src/error.rs");
    let (_, list) = source.split_once("\nerror_kinds! {\n").expect("the list of kinds");
    let (list, _) = list.split_once("\n}\n").expect("its end");
    let (mut floor, mut meaning, mut kinds) = (String::new(), String::new(), Vec::new());
    for line in list.lines().map(str::trim) {
        if let Some(doc) = line.strip_prefix("/// ") {
            meaning = format!("{meaning} {doc}").trim().to_owned();
        } else if let Some(next) = line.strip_prefix("// ") {
            next.clone_into(&mut floor);
        } else if let Some((name, code)) = line.split_once(" = ") {
            let code = code.trim_matches([',', '"']).to_owned();
            kinds.push([floor.clone(), name.to_owned(), std::mem::take(&mut meaning), code]);
        }
    }
    kinds
}

const HEAD: &str = "\
# Errors

Everything that is refused is refused with one type, `Error`. A program branches on its `kind()` or
on its `code()`, which is the same in every language; a person reads its sentence; the details
`field()`, `found()`, `expected()`, `item()`, `date()` and `position()` say the same in parts. New
kinds may come; none changes its meaning. Sentences may become better: no program should read them.

A refused call changes nothing. Where several faults hold, each function says which is reported
first.

Below is every kind with its meaning, ways to produce it, and the sentence each of them gives. The
page is checked by `crates/duly/tests/errors.rs`, which produces every error on it. Unless another
fact is named, the ledger there holds invoice `INV-1` of 1 March 2026 over 1,000.00 EUR, due on
31 March, and payment `P-1` of 10 May over 400.00 EUR, both of customer `ACME`.
";

fn page() -> String {
    let (cases, mut page, mut last) = (cases(), HEAD.to_owned(), String::new());
    for [floor, name, meaning, code] in declared() {
        if floor != last {
            writeln!(page, "\n## {floor}").unwrap();
            last = floor;
        }
        writeln!(page, "\n### `{code}`\n\n`ErrorKind::{name}`. {meaning}\n").unwrap();
        let kind = Kind::ALL.iter().find(|kind| kind.code() == code).expect("a declared kind");
        for (how, error) in cases.iter().filter(|(_, error)| error.kind() == *kind) {
            writeln!(page, "- {how}:\n\n  ```text\n  {error}\n  ```\n").unwrap();
        }
        for (_, why) in NOT_PRODUCED.iter().filter(|(excused, _)| excused == kind) {
            writeln!(page, "- not produced: {why}\n").unwrap();
        }
        page.truncate(page.trim_end().len());
        page.push('\n');
    }
    page
}

#[test]
fn the_page_lists_them() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/errors.md");
    let page = page();
    if env::var("DULY_BLESS").is_ok_and(|bless| bless == "1") {
        fs::write(&path, page).expect("docs/errors.md can be written");
        return;
    }
    let found = fs::read_to_string(&path).expect("docs/errors.md").replace("\r\n", "\n");
    for (line, (found, made)) in found.lines().zip(page.lines()).enumerate() {
        assert_eq!(found, made, "docs/errors.md:{}: DULY_BLESS=1 writes it anew", line + 1);
    }
    assert_eq!(found.lines().count(), page.lines().count(), "DULY_BLESS=1 writes it anew");
}
