//! The door: every function of the list by its name, JSON in and JSON out, for hosts whose
//! language has no binding.

use serde_json::Value;

use crate::{Refusal, Way, generated, json::Fields};

/// A function of the list, as the door calls it.
pub(crate) type Function = fn(&Fields<'_>) -> Result<Value, Box<Refusal>>;

/// Calls a function of the list.
///
/// The name is that of the list, in lower case with a point: `money.plus`, `ledger.roll_forward`
/// ([`calls`] gives them all). The arguments are one JSON object by name; what a method is asked
/// of stands there by the name of its type (`"money"`, `"payment_terms"`). Forms are those of
/// `docs/json.md`, with a schema for each in `docs/schemas`. A ledger is the list of its entries,
/// a position `{"ledger": …, "query": …}`; a function that changes a ledger answers
/// `{"answer": …, "ledger": …}`.
///
/// ```
/// let input = r#"{"money": {"amount": "66.67", "currency": "EUR"},
///                 "other": {"amount": "0.33", "currency": "EUR"}}"#;
/// let answer = duly_api::call("money.plus", input);
/// assert_eq!(answer.as_deref(), Ok(r#"{"amount":"67.00","currency":"EUR"}"#));
///
/// let refusal = duly_api::call("date.plus_days", r#"{"date": "2026-02-30", "days": 1}"#);
/// let refusal = refusal.unwrap_err();
/// assert_eq!((refusal.code.as_str(), refusal.field.as_deref()), ("date.syntax", Some("date")));
/// ```
///
/// # Errors
///
/// What the function refuses; `input.unknown_call` for another name; `json.syntax` for a text
/// that is no JSON; `input.wrong_type`, `input.missing_field`, `input.unknown_field`,
/// `input.out_of_range` and `input.unknown_word` for arguments of another form.
pub fn call(name: &str, input: &str) -> Result<String, Box<Refusal>> {
    let found = generated::CALLS.iter().find(|(known, ..)| *known == name);
    let Some((_, arguments, function)) = found else {
        let expected = "a function of the list, such as `money.plus`";
        return Err(Box::new(Refusal::new(
            "input.unknown_call",
            String::new(),
            format!("`{name}`"),
            expected,
        )));
    };
    let input: Value = crate::read_json(input)?;
    let answer = function(&Fields::of(&input, &Way::Root, arguments)?)?;
    Ok(answer.to_string())
}

/// The names [`call`] knows, each with its arguments, in the order of the list.
pub fn calls() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    generated::CALLS.iter().map(|(name, arguments, _)| (*name, *arguments))
}
