//! The JSON forms of `docs/json.md`: each example is read and written again, a field nobody knows
//! is refused in each of its objects, and so are a number where an amount belongs and a `null`.
#![cfg(feature = "serde")]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may stop at the first surprise"
)]

use std::collections::BTreeMap;

use duly::{
    discount::{
        BaseFacts, DiscountCost, Discountable, Discounted, Early, EarlyPayment, EarlyPolicy,
        LumpSum, MixedTax, OpenInstallment, PayByRange, SlidingOffer,
    },
    *,
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// Reads an example as its type and writes it again; the error of reading, if there is one.
type Form = fn(&str) -> Result<String, String>;

fn form<T: DeserializeOwned + Serialize>(text: &str) -> Result<String, String> {
    let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    Ok(serde_json::to_string(&value).expect("what was read can be written"))
}

/// An entry in the form of a line, with the version in front.
fn line(text: &str) -> Result<String, String> {
    let entry = Entry::from_line(text).map_err(|error| error.to_string())?;
    entry.to_line().map_err(|error| error.to_string())
}

/// Every type whose JSON form is read, by its name in the page.
fn forms() -> BTreeMap<&'static str, Form> {
    let mut forms: BTreeMap<&'static str, Form> = BTreeMap::new();
    macro_rules! add {
        ($($name:ident)*) => {$(
            let before = forms.insert(stringify!($name), form::<$name>);
            assert!(before.is_none(), "{} twice", stringify!($name));
        )*};
    }
    add! {
        CustomerId ItemId Currency Money Rate Points RoundingMode CashStep SplitRule Split
        ToleranceLimit Tolerance
        Date Weekday Calendar Roll Step DateProgram ProgramDate Derivation DayCount DayCountInput
        PaymentTerms TermsOptions TermsLine TermsDate Share DiscountTier DiscountOff Cutoff
        Proximo BaseDate Schedule DueChange DueHistory YearFraction
        CapRule LegalCaps CapFacts CapWarning
        BaseFacts Discountable Discounted MixedTax Early OpenInstallment EarlyPolicy EarlyPayment
        LumpSum PayByRange SlidingOffer DiscountCost SkontoEntry SkontoText
        Creditor Customer Line BookedRate Invoice DebitNote CreditNote Payment Refund OpeningItem
        Fact Target Application Adjustment Transfer Residual Conversion Reversal TermChange NewDue
        FxDifference DimensionChange Identification PeriodLock PolicyChange LedgerPolicy Together
        Entry Known PositionQuery OpenItem ItemDetails AllocationOrder Claim SettlementOrder
        AgingBasis Buckets BucketUnit ClosingRates AgingPolicy StatementOptions LastStatement
        AgingReport RollForward OpenItemStatement ActivityStatement BalanceForwardStatement
        Posted AccountBalance DocumentStatus Activity ItemChange PostDatedReceipt AllocationShare
        ClaimShare Receipt KnownPayer MatchPolicy PayerPolicy MatchProposal
        JournalOptions ControlLine Journal Revaluation Tie
        PaymentReference FoundReference NearMiss
    }
    forms.insert("discount::Settlement", form::<discount::Settlement>);
    forms.insert("Entry line", line);
    forms
}

/// The examples of the page: the name in the heading above and the text of the block.
fn examples() -> Vec<(String, String)> {
    let page = include_str!("../docs/json.md").replace("\r\n", "\n");
    let (mut name, mut block, mut found) = (String::new(), None::<String>, Vec::new());
    for text in page.lines() {
        match (&mut block, text) {
            (None, "```json") => block = Some(String::new()),
            (Some(_), "```") => found.extend(block.take().map(|block| (name.clone(), block))),
            (Some(block), text) => {
                block.push_str(text);
                block.push('\n');
            }
            (None, text) => {
                if let Some(heading) = text.strip_prefix("### ") {
                    heading.trim_matches('`').clone_into(&mut name);
                }
            }
        }
    }
    found
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// The texts of a value with one object, number or amount in it changed, each with what was done.
fn spoiled(whole: &Value) -> Vec<(String, Value)> {
    let mut spoiled = Vec::new();
    for path in paths(whole) {
        let mut add = |change: &dyn Fn(&mut Value), what: String| {
            let mut copy = whole.clone();
            change(copy.pointer_mut(&path).expect("a path of the value"));
            spoiled.push((what, copy));
        };
        match whole.pointer(&path).expect("a path of the value") {
            Value::Object(_) => {
                add(
                    &|value| value["surprise"] = Value::from(1),
                    format!("a field nobody knows at `{path}`"),
                );
            }
            Value::String(text) if parse_decimal(text).is_ok() => {
                add(&|value| *value = Value::from(1000), format!("a number at `{path}`"));
            }
            Value::Number(_) => {
                let part = parsed("1.5");
                add(&|value| *value = part.clone(), format!("a part of one at `{path}`"));
            }
            _ => {}
        }
    }
    spoiled
}

#[test]
fn every_example_reads_and_writes_the_same() {
    let forms = forms();
    for (name, text) in examples() {
        let Some(form) = forms.get(name.as_str()) else { continue };
        let written = form(&text).unwrap_or_else(|error| panic!("{name}: {error}: {text}"));
        assert_eq!(parsed(&written), parsed(&text), "{name}");
    }
}

#[test]
fn unknown_fields_and_numbers_for_amounts_are_refused() {
    let forms = forms();
    for (name, text) in examples() {
        let Some(form) = forms.get(name.as_str()) else { continue };
        for (what, value) in spoiled(&parsed(&text)) {
            assert!(form(&value.to_string()).is_err(), "{name}: taken with {what}: {value}");
        }
    }
}

/// The optional fields of every form that somebody writes for the library to read: its name, the
/// least it needs (`M` is an amount, `I` an item, `D` a date), and what else may be said.
const OPTIONAL: &[(&str, &str, &str)] = &[
    ("DayCountInput", r#"{"start":D,"end":D}"#, "termination"),
    ("TermsOptions", "{}", "cash_step"),
    (
        "CapFacts",
        r#"{"case":"public","invoice":D,"due":D,"by_month_end":false,"expressly_agreed":false}"#,
        "receipt",
    ),
    ("BaseFacts", r#"{"total":M}"#, "tax freight lines"),
    ("Discountable", r#"{"amount":M,"base":M,"rounding":"half_up"}"#, "cash_step"),
    ("Creditor", r#"{"id":"A","name":"A"}"#, "base_currency"),
    ("Customer", r#"{"id":"A","name":"A"}"#, "parent"),
    ("Line", r#"{"description":"drums","net":M}"#, "quantity unit_price tax_rate"),
    (
        "Invoice",
        r#"{"id":"A","customer":"C","invoice_date":D,"total":M}"#,
        "billing_account number posting_date delivery_date statutory_default_date tax terms \
         schedule booked",
    ),
    (
        "DebitNote",
        r#"{"id":"A","customer":"C","date":D,"total":M,"purpose":"charge"}"#,
        "billing_account number posting_date tax schedule booked",
    ),
    (
        "CreditNote",
        r#"{"id":"A","customer":"C","date":D,"total":M,"reason":"return"}"#,
        "billing_account number posting_date tax schedule booked",
    ),
    (
        "Payment",
        r#"{"id":"A","value_date":D,"amount":M,"kind":"receipt"}"#,
        "customer billing_account number posting_date reference booked",
    ),
    (
        "Refund",
        r#"{"id":"A","customer":"C","value_date":D,"amount":M}"#,
        "billing_account number posting_date reason booked",
    ),
    (
        "OpeningItem",
        r#"{"id":"A","kind":"invoice","document_date":D,"take_over":D,"original":M,"open":M}"#,
        "customer billing_account number terms schedule dunning_level discount_taken \
         interest_charged charged_through booked",
    ),
    ("Target", r#"{"document":"A"}"#, "installment part"),
    ("Application", r#"{"id":"A","credit":I,"debit":I,"amount":M,"date":D}"#, "credit_amount line"),
    (
        "Adjustment",
        r#"{"id":"A","kind":"discount","item":I,"amount":M,"date":D}"#,
        "receipt reason approved_by",
    ),
    ("Transfer", r#"{"id":"A","item":I,"amount":M,"date":D,"customer":"C"}"#, "creditor reason"),
    ("Residual", r#"{"id":"A","item":I,"amount":M,"date":D}"#, "due reason"),
    ("Conversion", r#"{"id":"A","item":I,"amount":M,"converted":M,"date":D}"#, "reason"),
    ("Reversal", r#"{"id":"A","of":"P","date":D}"#, "reason"),
    ("TermChange", r#"{"id":"A","item":I,"new_due":D,"date":D}"#, "old_due reason approved_by"),
    ("FxDifference", r#"{"id":"A","item":I,"base_amount":M,"date":D}"#, "reason"),
    (
        "DimensionChange",
        r#"{"id":"A","item":I,"dimension":"disputed","amount":M,"date":D}"#,
        "reason",
    ),
    ("Identification", r#"{"id":"A","payment":"P","customer":"C"}"#, "date"),
    ("PeriodLock", r#"{"id":"A","through":null}"#, "reason"),
    (
        "Entry",
        r#"{"recorded":D,"fact":{"policy_change":{"id":"A","policy":{}}}}"#,
        "sequence moved_to",
    ),
    (
        "Entry line",
        r#"{"v":1,"recorded":D,"fact":{"policy_change":{"id":"A","policy":{}}}}"#,
        "sequence moved_to",
    ),
    ("PositionQuery", r#"{"as_of":D}"#, "creditor customer"),
    (
        "OpenItem",
        r#"{"id":I,"kind":"invoice","original":M,"open":M}"#,
        "customer billing_account number as_of invoice_date posting_date delivery_date \
         statutory_default_date due nominal_due issued_due booked",
    ),
    ("ItemDetails", "{}", "billing_account delivery_date statutory_default_date issued_due booked"),
    ("Calendar", r#"{"weekend":[]}"#, "holidays"),
    ("Buckets", r#"{"bounds":"30"}"#, "version"),
    ("AgingPolicy", "{}", "convert"),
];

#[test]
fn null_is_refused_where_a_field_may_be_left_out() {
    let forms = forms();
    for (name, least, fields) in OPTIONAL {
        let form = forms[name];
        let least = least
            .replace(":M", r#":{"amount":"1.00","currency":"EUR"}"#)
            .replace(":I", r#":{"document":"I"}"#)
            .replace(":D", r#":"2026-01-15""#);
        form(&least).unwrap_or_else(|error| panic!("{name}: {error}: {least}"));
        for field in fields.split_whitespace() {
            let mut value = parsed(&least);
            value[field] = Value::Null;
            let error = form(&value.to_string()).expect_err(&format!("{name}.{field}: null"));
            assert!(error.contains("invalid type: null, expected "), "{name}.{field}: {error}");
        }
    }
}

#[test]
fn null_is_refused_in_every_example_of_what_is_said() {
    let (forms, answers) = (forms(), answers());
    for (name, text) in examples() {
        if answers.contains_key(name.as_str()) {
            continue;
        }
        let whole = parsed(&text);
        for path in paths(&whole) {
            // What a lock says by it, and the answers in an item: entries that moved it.
            let says = (name.as_str(), path.as_str()) == ("PeriodLock", "/through");
            if says || path.starts_with("/entries/") {
                continue;
            }
            let mut copy = whole.clone();
            *copy.pointer_mut(&path).expect("a path of the value") = Value::Null;
            assert!(forms[name.as_str()](&copy.to_string()).is_err(), "{name}: null at `{path}`");
        }
    }
}

/// The paths of all values in a value, its own first.
fn paths(whole: &Value) -> Vec<String> {
    let mut paths = vec![String::new()];
    let mut at = 0;
    while let Some(path) = paths.get(at).cloned() {
        match whole.pointer(&path).expect("a path of the value") {
            Value::Object(fields) => paths.extend(fields.keys().map(|key| format!("{path}/{key}"))),
            Value::Array(items) => {
                paths.extend((0..items.len()).map(|index| format!("{path}/{index}")));
            }
            _ => {}
        }
        at += 1;
    }
    paths
}

#[test]
fn every_form_has_an_example_and_every_example_a_form() {
    let (examples, forms) = (examples(), forms());
    for name in forms.keys() {
        assert!(examples.iter().any(|(found, _)| found == name), "{name} has no example");
    }
    for (name, _) in &examples {
        assert!(forms.contains_key(name.as_str()), "{name} is no form");
    }
}

#[test]
fn answers_are_written_as_the_page_says() {
    let answers = answers();
    for (name, text) in examples() {
        if let Some(written) = answers.get(name.as_str()) {
            assert_eq!(*written, parsed(&text), "{name}: {written:#}");
        }
    }
    assert!(answers.keys().all(|name| forms().contains_key(name)), "an answer without a form");
}

/// What the library writes itself: answers, by name, from one small story.
fn answers() -> BTreeMap<&'static str, Value> {
    let eur = |text| Money::parse(text, Currency::parse("EUR").unwrap()).unwrap();
    let day = |text: &str| text.parse::<Date>().unwrap();
    let id = |text: &str| text.parse::<EntryId>().unwrap();
    let (march, may) = (day("2026-03-01"), day("2026-05-10"));
    let mut ledger = Ledger::new();
    let invoice = Invoice::new(id("INV-1").into(), "ACME".parse().unwrap(), march, eur("1000.00"));
    ledger.post(Entry::new(invoice.due_on(day("2026-03-31")), march)).unwrap();
    let payment = Payment::new(id("P-1").into(), "ACME".parse().unwrap(), may, eur("400.00"));
    ledger.post(Entry::new(payment, may)).unwrap();
    let known = ledger.last_sequence().unwrap();
    let apply = Application::new(id("A-1"), "P-1", "INV-1", eur("400.00"), may).unwrap();
    let posted = ledger.post(Entry::new(apply, may)).unwrap();

    let position = ledger.as_of(may).unwrap();
    let customer: CustomerId = "ACME".parse().unwrap();
    let balance = position.balance(&CreditorId::default(), Some(&customer)).unwrap();
    let status = ledger.status(&id("INV-1").into(), Known::Everything, may).unwrap();
    let activity: Vec<Activity> = ledger.history(&id("INV-1").into()).unwrap();
    let changes = ledger.changed_since(Known::Through(known), may).unwrap();
    let order = AllocationOrder::OldestFirst;
    let (shares, _) = allocate(eur("150.00"), position.open_items(), &order).unwrap();
    let aging =
        position.aging(&AgingPolicy { drill_down: true, ..AgingPolicy::default() }).unwrap();
    let period = day("2026-05-01")..=day("2026-05-31");
    let roll_forward = RollForward::of(&ledger, period.clone(), Known::Everything).unwrap();
    let options = StatementOptions::default();
    let (sole, all) = (CreditorId::default(), Known::Everything);
    let statement = position.statement(&sole, &customer, &options).unwrap();
    let moved = Statement::activity(&ledger, &sole, &customer, period, all).unwrap();
    let last = LastStatement { as_of: day("2026-04-30"), known: Known::Through(1) };
    let forward = Statement::balance_forward(&ledger, &sole, &customer, last, may, all).unwrap();
    let mut ahead = Ledger::new();
    let check = Payment::new(id("P-9").into(), customer, day("2026-04-10"), eur("400.00"));
    ahead.post(Entry::new(check, day("2026-03-20"))).unwrap();
    let query = PositionQuery { post_dated: true, ..day("2026-03-31").into() };
    let post_dated = ahead.position(query).unwrap().post_dated().unwrap().to_vec();
    let value = |value: &dyn Fn() -> serde_json::Result<Value>| value().unwrap();
    BTreeMap::from([
        ("Posted", value(&|| serde_json::to_value(posted))),
        ("AccountBalance", value(&|| serde_json::to_value(&balance[0]))),
        ("DocumentStatus", value(&|| serde_json::to_value(status))),
        ("Activity", value(&|| serde_json::to_value(activity.last().unwrap()))),
        ("ItemChange", value(&|| serde_json::to_value(&changes[0]))),
        ("AgingReport", value(&|| serde_json::to_value(&aging))),
        ("RollForward", value(&|| serde_json::to_value(&roll_forward))),
        ("OpenItemStatement", value(&|| serde_json::to_value(&statement))),
        ("ActivityStatement", value(&|| serde_json::to_value(&moved))),
        ("BalanceForwardStatement", value(&|| serde_json::to_value(&forward))),
        ("PostDatedReceipt", value(&|| serde_json::to_value(&post_dated[0]))),
        ("AllocationShare", value(&|| serde_json::to_value(&shares[0]))),
    ])
}
