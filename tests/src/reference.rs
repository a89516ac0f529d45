//! Payment references (A13).

use duly::{PaymentReference, ReferenceScheme};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{Answer, read, written};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    scheme: ReferenceScheme,
    text: String,
}

pub(crate) fn check(input: &Value) -> Answer {
    let input: Input = read(input)?;
    written(input.scheme.check(&input.text)?)
}

pub(crate) fn make(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        scheme: ReferenceScheme,
        payload: String,
    }
    let input: Input = read(input)?;
    written(input.scheme.make(&input.payload)?)
}

pub(crate) fn recognize(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        text: String,
    }
    let found = PaymentReference::recognize(&read::<Input>(input)?.text);
    let schemes: Vec<ReferenceScheme> = found.iter().map(|one| one.scheme).collect();
    Ok(json!({"schemes": schemes}))
}

pub(crate) fn near(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        scheme: ReferenceScheme,
        text: String,
        open: Vec<String>,
    }
    let input: Input = read(input)?;
    Ok(json!({"near": written(input.scheme.near_misses(&input.text, &input.open))?}))
}
