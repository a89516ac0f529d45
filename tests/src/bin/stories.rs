//! Compares told stories with the ledger: a case on each line of the file that is named, or of the
//! standard input, of `ledger_story` as `reference/random_stories.py` tells them, or of another
//! call as `reference/random_calls.py` asks them.
//!
//! Prints each disagreement as one line of JSON, of a story with the step, both answers, where they
//! differ and the steps before; at the end `stories: 5000 agree, 0 disagree`. Fails when one
//! disagrees, or when there was nothing to read.

use std::{
    env,
    fs::File,
    io::{self, BufRead, BufReader},
    process::ExitCode,
};

use conformance::{Case, call, differences};
use serde_json::{Value, json};

fn main() -> ExitCode {
    let (mut agree, mut disagree) = (0_u64, 0_u64);
    let cases: Box<dyn BufRead> = match env::args_os().nth(1) {
        None => Box::new(io::stdin().lock()),
        Some(name) => match File::open(&name) {
            Ok(file) => Box::new(BufReader::new(file)),
            Err(error) => {
                eprintln!("{}: {error}", name.display());
                return ExitCode::FAILURE;
            }
        },
    };
    for line in cases.lines() {
        let told = line.map_err(|error| error.to_string()).and_then(|line| judged(&line));
        match told {
            Ok(None) => agree += 1,
            Ok(Some(disagreement)) => {
                disagree += 1;
                println!("{disagreement}");
            }
            Err(error) => {
                disagree += 1;
                println!("{}", json!({"unreadable": error}));
            }
        }
    }
    println!("stories: {agree} agree, {disagree} disagree");
    if agree > 0 && disagree == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The first step at which the ledger says something else, with all that led there.
fn judged(line: &str) -> Result<Option<Value>, String> {
    let case: Case = serde_json::from_str(line).map_err(|error| error.to_string())?;
    if case.call != "ledger_story" {
        return Ok(case.fault().map(|fault| json!({"name": case.name, "fault": fault})));
    }
    let said = call(&case.call, &case.input).map_err(|fault| format!("{}: {fault}", case.name))?;
    let list = |value: &Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
    let (steps, said) = (list(&case.input, "steps"), list(&said, "answers"));
    let told = list(&case.output.unwrap_or_default(), "answers");
    if said.len() != told.len() || said.is_empty() {
        return Err(format!("{}: {} answers to {} steps", case.name, told.len(), said.len()));
    }
    let differs = |(said, told): (&Value, &Value)| !differences(told, said).is_empty();
    let Some(at) = said.iter().zip(&told).position(differs) else { return Ok(None) };
    Ok(Some(json!({
        "name": case.name,
        "step": at,
        "asked": steps[at],
        "told": told[at],
        "said": said[at],
        "differences": differences(&told[at], &said[at]),
        "before": steps[..at],
    })))
}
