//! The JSON forms of `docs/json.md`: each example is read and written again, a field nobody knows
//! is refused in each of its objects, and so is a number where an amount belongs.
#![cfg(feature = "serde")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may stop at the first surprise"
)]

use std::collections::BTreeMap;

use duly::{
    discount::{BaseFacts, Discountable, Discounted, Early, MixedTax},
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
        CustomerId ItemId Currency Money Rate Points RoundingMode CashStep SplitRule
        Date Weekday Calendar Roll Step DateProgram ProgramDate Derivation DayCount DayCountInput
        PaymentTerms TermsOptions TermsLine TermsDate Share DiscountTier DiscountOff Cutoff
        Proximo BaseDate Schedule DueChange CapRule LegalCaps CapFacts CapWarning
        BaseFacts Discountable Discounted MixedTax Early
        Creditor Customer Line BookedRate Invoice DebitNote CreditNote Payment Refund OpeningItem
        Fact Target Application Adjustment Transfer Residual Conversion Reversal TermChange NewDue
        FxDifference DimensionChange Identification PeriodLock PolicyChange LedgerPolicy Together
        Entry Known PositionQuery OpenItem ItemDetails AllocationOrder
        AgingBasis Buckets BucketUnit ClosingRates AgingPolicy StatementOptions LastStatement
        AgingReport RollForward OpenItemStatement ActivityStatement BalanceForwardStatement
        Posted AccountBalance DocumentStatus Activity ItemChange PostDatedReceipt AllocationShare
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

/// The texts of a value with one object or amount in it changed, each with what was done.
fn spoiled(whole: &Value) -> Vec<(String, Value)> {
    let mut paths = vec![String::new()];
    let mut spoiled = Vec::new();
    while let Some(path) = paths.pop() {
        let mut add = |change: &dyn Fn(&mut Value), what: String| {
            let mut copy = whole.clone();
            change(copy.pointer_mut(&path).expect("a path of the value"));
            spoiled.push((what, copy));
        };
        match whole.pointer(&path).expect("a path of the value") {
            Value::Object(fields) => {
                add(
                    &|value| value["surprise"] = Value::from(1),
                    format!("a field nobody knows at `{path}`"),
                );
                paths.extend(fields.keys().map(|key| format!("{path}/{key}")));
            }
            Value::Array(items) => {
                paths.extend((0..items.len()).map(|index| format!("{path}/{index}")));
            }
            Value::String(text) if path.ends_with("/amount") && parse_decimal(text).is_ok() => {
                add(&|value| *value = Value::from(1000), format!("a number at `{path}`"));
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
