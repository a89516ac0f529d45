//! The longest payment periods that statutes allow (T11).

use duly::{CapCase, CapFacts, CapWarning, LegalCaps};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{Answer, Fault, read, written};

pub(crate) fn legal_caps(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        caps: CapsForm,
        #[serde(default)]
        case: CapCase,
        invoice: String,
        receipt: Option<String>,
        due: String,
        #[serde(default)]
        by_month_end: bool,
        #[serde(default)]
        expressly_agreed: bool,
        as_of: String,
    }
    let input: Input = read(input)?;
    let caps = match input.caps {
        CapsForm::Named(set) => LegalCaps::builtin(&set)?,
        CapsForm::Given(caps) => caps,
    };
    let facts = CapFacts {
        case: input.case,
        invoice: input.invoice.parse()?,
        receipt: input.receipt.map(|day| day.parse()).transpose()?,
        due: input.due.parse()?,
        by_month_end: input.by_month_end,
        expressly_agreed: input.expressly_agreed,
    };
    let warnings = caps.check(&facts, input.as_of.parse()?);
    let warnings: Result<Vec<Value>, Fault> = warnings.iter().map(warning).collect();
    Ok(json!({"warnings": warnings?}))
}

/// The set of a law by its name, or one of the host's own.
#[derive(Deserialize)]
#[serde(untagged)]
enum CapsForm {
    Named(String),
    Given(LegalCaps),
}

fn warning(warning: &CapWarning) -> Answer {
    Ok(match warning {
        CapWarning::TooLong { latest, days_over, rule } => {
            json!({"too_long": {"latest": latest, "days_over": days_over, "days": rule.days}})
        }
        CapWarning::Stale { rule } => {
            json!({"stale": {"days": rule.days, "review_by": rule.review_by}})
        }
        CapWarning::NoRule { case } => json!({"no_rule": written(case)?}),
    })
}
