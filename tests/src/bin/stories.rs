//! Compares told stories with the ledger: one `{"steps": […], "answers": […]}` a line on the
//! standard input, as the reference tells them.
//!
//! Prints each disagreement as one line of JSON with the steps up to it, and at the end
//! `stories: 5000 agree, 0 disagree`. Fails when one disagrees, or when there was nothing to read.

use std::{
    io::{self, BufRead},
    process::ExitCode,
};

use conformance::{call, differences};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Story {
    steps: Vec<Value>,
    answers: Vec<Value>,
}

fn main() -> ExitCode {
    let (mut agree, mut disagree) = (0_u64, 0_u64);
    for (number, line) in (1_u64..).zip(io::stdin().lock().lines()) {
        let told = line.map_err(|error| error.to_string()).and_then(|line| judged(&line));
        match told {
            Ok(None) => agree += 1,
            Ok(Some(mut disagreement)) => {
                disagree += 1;
                disagreement["line"] = json!(number);
                println!("{disagreement}");
            }
            Err(error) => {
                disagree += 1;
                println!("{}", json!({"line": number, "unreadable": error}));
            }
        }
    }
    println!("stories: {agree} agree, {disagree} disagree");
    if agree > 0 && disagree == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The first step at which the ledger says something else, with all that led there.
fn judged(line: &str) -> Result<Option<Value>, String> {
    let Story { steps, answers } = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let said = call("ledger_story", &json!({"steps": steps})).map_err(|fault| fault.to_string())?;
    let said = said["answers"].as_array().cloned().unwrap_or_default();
    if said.len() != answers.len() {
        return Err(format!("{} answers to {} steps", answers.len(), said.len()));
    }
    let Some(at) =
        said.iter().zip(&answers).position(|(said, told)| !differences(told, said).is_empty())
    else {
        return Ok(None);
    };
    Ok(Some(json!({
        "step": at,
        "asked": steps[at],
        "told": answers[at],
        "said": said[at],
        "differences": differences(&answers[at], &said[at]),
        "before": steps[..at],
    })))
}
