//! The door by name and JSON: answers, refusals with their codes and fields, every function asked.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use duly_api::{Refusal, call, calls};
use serde_json::{Value, json};

fn answer(name: &str, input: Value) -> Value {
    match call(name, &input.to_string()) {
        Ok(text) => serde_json::from_str(&text).unwrap(),
        Err(refusal) => panic!("{name}: {refusal:?}"),
    }
}

fn refusal(name: &str, input: &str) -> Refusal {
    *call(name, input).unwrap_err()
}

fn invoice() -> Value {
    json!({"recorded": "2026-01-15", "fact": {"invoice": {
        "id": "INV-1", "customer": "ACME", "invoice_date": "2026-01-15", "terms": "net 30",
        "total": {"amount": "1000.00", "currency": "EUR"},
        "schedule": {"installments": [{"due": "2026-02-14", "nominal_due": "2026-02-14",
            "amount": {"amount": "1000.00", "currency": "EUR"}}]},
    }}})
}

#[test]
fn a_ledger_is_its_entries_and_a_position_a_question_to_it() {
    let posted = answer("ledger.post", json!({"ledger": [], "entry": invoice()}));
    assert_eq!(
        posted["answer"],
        json!({"sequence": 1, "effective": "2026-01-15", "outcome": "taken"})
    );
    let position = json!({"ledger": posted["ledger"], "query": {"as_of": "2026-03-31"}});
    let aging = answer("position.aging", json!({"position": position}));
    let amounts = &aging["rows"][0]["amounts"];
    assert_eq!(amounts["buckets"][2], json!({"amount": "1000.00", "currency": "EUR"}));
    assert_eq!(amounts["max_days_past_due"], json!(45));
    let told = answer("ledger.as_of", json!({"ledger": posted["ledger"], "date": "2026-01-31"}));
    assert_eq!(told["open_items"].as_array().unwrap().len(), 1);
}

#[test]
fn what_is_left_out_has_its_default() {
    let terms = json!({"payment_terms": "2/10 net 30", "input":
        {"invoice_date": "2026-01-15", "total": {"amount": "1000.00", "currency": "EUR"}}});
    let schedule = answer("payment_terms.schedule", terms);
    assert_eq!(schedule["installments"][0]["offers"][0]["until"], json!("2026-01-25"));
    let id = answer("item_id.text", json!({"item_id": {"document": "INV-1"}}));
    assert_eq!(id, json!("INV-1#1"));
}

#[test]
fn each_refusal_has_its_code_and_the_way_to_the_field() {
    let euro = r#"{"amount":"1.00","currency":"EUR"}"#;
    let plus = |money: &str, other: &str| format!(r#"{{"money":{money},"other":{other}}}"#);
    let post = |change: &dyn Fn(&mut Value)| {
        let mut entry = invoice();
        change(&mut entry["fact"]["invoice"]);
        json!({"ledger": [], "entry": entry}).to_string()
    };
    let table: Vec<(&str, String, &str, Option<&str>)> = vec![
        ("money.add", "{}".into(), "input.unknown_call", None),
        ("money.plus", "{".into(), "json.syntax", None),
        ("money.plus", "[]".into(), "input.wrong_type", None),
        ("money.plus", plus(euro, "null"), "input.wrong_type", Some("other")),
        ("money.plus", format!(r#"{{"money":{euro}}}"#), "input.missing_field", Some("other")),
        (
            "money.plus",
            plus(euro, r#"{"amount":1.0,"currency":"EUR"}"#),
            "input.wrong_type",
            Some("other.amount"),
        ),
        (
            "money.plus",
            plus(euro, r#"{"amount":"1.005","currency":"EUR"}"#),
            "money.too_many_digits",
            Some("other.amount"),
        ),
        (
            "money.plus",
            plus(euro, r#"{"amount":"1.00","currency":"EURO"}"#),
            "currency.unknown",
            Some("other.currency"),
        ),
        (
            "money.plus",
            plus(euro, r#"{"amount":"1.00","currency":"USD"}"#),
            "money.currency_mismatch",
            Some("currency"),
        ),
        (
            "money.plus",
            plus(euro, r#"{"amount":"1.00","currency":"EUR","note":""}"#),
            "input.unknown_field",
            Some("other.note"),
        ),
        (
            "date.plus_days",
            r#"{"date":"2026-01-01","days":1.5}"#.into(),
            "input.out_of_range",
            Some("days"),
        ),
        (
            "date.plus_days",
            r#"{"date":"2026-01-01","days":9007199254740993}"#.into(),
            "input.out_of_range",
            Some("days"),
        ),
        (
            "date.plus_days",
            r#"{"date":"2026-01-01T00:00:00Z","days":1}"#.into(),
            "date.syntax",
            Some("date"),
        ),
        (
            "rounding_mode.round",
            r#"{"rounding_mode":"half","number":"1","decimals":0}"#.into(),
            "input.unknown_word",
            Some("rounding_mode"),
        ),
        (
            "ledger.post",
            post(&|invoice| invoice["due_dat"] = json!("2026-02-14")),
            "input.unknown_field",
            Some("entry.fact.invoice.due_dat"),
        ),
        (
            "ledger.post",
            post(&|invoice| invoice["tax"] = Value::Null),
            "input.wrong_type",
            Some("entry.fact.invoice.tax"),
        ),
        (
            "ledger.post",
            post(&|invoice| invoice["schedule"]["installments"][0]["due"] = json!("2026-02-30")),
            "date.syntax",
            Some("entry.fact.invoice.schedule.installments[0].due"),
        ),
    ];
    for (name, input, code, field) in table {
        let refusal = refusal(name, &input);
        assert_eq!((refusal.code.as_str(), refusal.field.as_deref()), (code, field), "{input}");
        assert!(!refusal.message.is_empty());
    }
}

#[test]
fn every_function_answers_or_says_what_is_missing() {
    let mut names = std::collections::BTreeSet::new();
    for (name, arguments) in calls() {
        assert!(names.insert(name), "{name} twice");
        match call(name, "{}") {
            Ok(_) => {}
            Err(refusal) => {
                assert_eq!(refusal.code, "input.missing_field", "{name}");
                assert_eq!(refusal.field.as_deref(), arguments.first().copied(), "{name}");
            }
        }
        let refusal = refusal(name, r#"{"nobody":1}"#);
        assert_eq!(refusal.code, "input.unknown_field", "{name}");
    }
    assert!(names.len() > 100, "{}", names.len());
}
