//! One door to duly: the name of a call and its input as JSON, an answer as JSON.
//!
//! The vectors (`vectors/*.json`) are asked through it. It holds no rule: a function reads its
//! input, calls the library and writes down what that said.
//!
//! ```
//! use conformance::call;
//! use serde_json::json;
//!
//! let input = json!({"date": "2026-01-31", "months": 1});
//! assert_eq!(call("plus_months", &input), Ok(json!("2026-02-28")));
//! ```

mod caps;
mod discount;
mod early;
mod form;
mod journal;
mod matching;
mod reading;
mod reference;
mod schedule;
mod story;
mod suite;
mod time;
mod value;

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::Value;

pub use suite::{Case, FileReport, Suite, differences};

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// The library refused, with its code: an answer too.
    Refused(duly::Error),
    /// The question could not be put: an unknown call, or an input of another form.
    Unreadable(String),
}

impl From<duly::Error> for Fault {
    fn from(error: duly::Error) -> Self {
        Self::Refused(error)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(error) => write!(f, "{}: {error}", error.code()),
            Self::Unreadable(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for Fault {}

/// An answer, or why there is none.
pub type Answer = Result<Value, Fault>;

/// A call of the list: its input in, its answer out.
pub type Call = fn(&Value) -> Answer;

/// Every call there is, by room.
pub const CALLS: &[(&str, Call)] = &[
    ("currency", value::currency),
    ("money_parse", value::money_parse),
    ("money_plus", value::money_plus),
    ("money_times", value::money_times),
    ("round_to_step", value::round_to_step),
    ("round", value::round),
    ("split", value::split),
    ("rate_plus", value::rate_plus),
    ("date_parse", time::date_parse),
    ("plus_months", time::plus_months),
    ("plus_days", time::plus_days),
    ("roll", time::roll),
    ("add_business_days", time::add_business_days),
    ("run_program", time::run_program),
    ("day_count", time::day_count),
    ("simple_interest", time::simple_interest),
    ("terms_parse", schedule::terms_parse),
    ("schedule", schedule::schedule),
    ("schedule_lines", schedule::schedule_lines),
    ("tier_discount", discount::tier_discount),
    ("partial_discount", discount::partial_discount),
    ("round_once", discount::round_once),
    ("late_days", schedule::late_days),
    ("legal_caps", caps::legal_caps),
    ("bucket_edges", reading::bucket_edges),
    ("bucket_labels", reading::bucket_labels),
    ("aging", reading::aging),
    ("allocate", reading::allocate_items),
    ("reference_check", reference::check),
    ("reference_make", reference::make),
    ("reference_recognize", reference::recognize),
    ("reference_near", reference::near),
    ("tolerance_allowed", early::tolerance),
    ("early_close", early::close_one),
    ("early_close_together", early::close_all),
    ("pay_by_table", early::pay_by),
    ("still_open", early::open),
    ("sliding_discount", early::sliding),
    ("annual_cost", early::cost),
    ("break_even", early::even),
    ("allocate_claims", matching::claims),
    ("match_receipts", matching::receipts),
    ("ledger_story", story::ledger_story),
];

/// Puts one question to the library.
///
/// # Errors
///
/// [`Fault::Refused`] with the library's error, [`Fault::Unreadable`] where it could not be asked.
pub fn call(name: &str, input: &Value) -> Answer {
    let found = CALLS.iter().find(|(known, _)| *known == name);
    let (_, call) = found.ok_or_else(|| Fault::Unreadable(format!("no call `{name}`")))?;
    call(input)
}

/// Reads an input into its form; a field too many or too few is a fault.
fn read<Form: DeserializeOwned>(input: &Value) -> Result<Form, Fault> {
    Form::deserialize(input).map_err(|error| Fault::Unreadable(error.to_string()))
}

/// Writes down what the library says in the form it gives its own values.
fn written(said: impl serde::Serialize) -> Answer {
    serde_json::to_value(said).map_err(|error| Fault::Unreadable(error.to_string()))
}
