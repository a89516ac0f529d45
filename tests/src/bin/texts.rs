//! `texts CASES OUT`: of each told story the texts that a ledger of it gives.
//!
//! A line of JSON a story, made as `bindings/python/tests/vectors/texts.py` and
//! `bindings/node/test/texts.mjs` make it: the files must be the same to the byte
//! (`cargo xtask stories`). The door sorts its names and says what is not there; read, what it says
//! is what the typed functions say.

use std::{env, error::Error, fs, process::ExitCode};

use conformance::Case;
use duly::{AgingPolicy, AgingReport, Date, Entry, Known, Ledger, OpenItem, RollForward};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

type Done<T> = Result<T, Box<dyn Error>>;

const SPAN: [&str; 2] = ["2026-04-01", "2026-09-30"];

/// In the order in which they are written.
#[derive(Serialize)]
struct Texts<'a> {
    name: &'a str,
    posts: Vec<String>,
    lines: Vec<String>,
    typed: Reads,
    door: Reads,
}

#[derive(Serialize)]
struct Reads {
    open_items: String,
    aging: String,
    roll_forward: String,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [cases, out] = arguments.as_slice() else {
        eprintln!("texts CASES OUT");
        return ExitCode::FAILURE;
    };
    match told(cases).and_then(|told| Ok(fs::write(out, told)?)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{cases}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn told(cases: &str) -> Done<String> {
    let mut told = String::new();
    for line in fs::read_to_string(cases)?.lines() {
        let case: Case = serde_json::from_str(line)?;
        let texts = texts(&case).map_err(|error| format!("{}: {error}", case.name))?;
        told.push_str(&serde_json::to_string(&texts)?);
        told.push('\n');
    }
    Ok(told)
}

fn texts(case: &Case) -> Done<Texts<'_>> {
    let mut ledger = Ledger::new();
    let steps = case.input["steps"].as_array().ok_or("no steps")?;
    let posts = steps.iter().filter_map(|step| step.get("post"));
    let posts = posts.map(|entry| posted(&mut ledger, entry)).collect::<Done<_>>()?;
    let lines = ledger.to_lines().collect::<duly::Result<Vec<String>>>()?;
    let again = Ledger::from_lines(lines.iter().map(String::as_str))?;
    if again.to_lines().collect::<duly::Result<Vec<String>>>()? != lines {
        return Err("its lines, read, give other lines".into());
    }
    let (typed, door) = (typed(&again)?, door(&lines)?);
    let read = Reads {
        open_items: read::<Vec<OpenItem>>(&door.open_items)?,
        aging: read::<AgingReport>(&door.aging)?,
        roll_forward: read::<RollForward>(&door.roll_forward)?,
    };
    if serde_json::to_value(&read)? != serde_json::to_value(&typed)? {
        return Err("the door and the types say different things".into());
    }
    Ok(Texts { name: &case.name, posts, lines, typed, door })
}

/// What became of an entry; or the code and the sentence of the refusal.
fn posted(ledger: &mut Ledger, entry: &Value) -> Done<String> {
    let mut entry = entry.clone();
    entry["v"] = json!(duly::SCHEMA_VERSION);
    match Entry::from_line(&entry.to_string()).and_then(|entry| ledger.post(entry)) {
        Ok(posted) => Ok(serde_json::to_string(&posted)?),
        Err(error) => Ok(format!("{}: {error}", error.code())),
    }
}

fn read<T: DeserializeOwned + Serialize>(text: &str) -> Done<String> {
    Ok(serde_json::to_string(&serde_json::from_str::<T>(text)?)?)
}

fn typed(ledger: &Ledger) -> Done<Reads> {
    let [from, to] = SPAN.map(str::parse::<Date>);
    let (from, to) = (from?, to?);
    let position = ledger.as_of(to)?;
    Ok(Reads {
        open_items: serde_json::to_string(position.open_items())?,
        aging: serde_json::to_string(&position.aging(&AgingPolicy::default())?)?,
        roll_forward: serde_json::to_string(&RollForward::of(
            ledger,
            from..=to,
            Known::Everything,
        )?)?,
    })
}

/// The same by name, with the texts put together by hand: nothing reads them on the way.
fn door(lines: &[String]) -> Done<Reads> {
    let [from, to] = SPAN;
    let call = |name: &str, input: &str| {
        duly_api::call(name, input).map_err(|refusal| format!("{name}: {refusal:?}"))
    };
    let entries = call("ledger.from_lines", &json!({"lines": lines.join("\n")}).to_string())?;
    let position = format!(r#"{{"position":{{"ledger":{entries},"query":{{"as_of":"{to}"}}}}}}"#);
    let period = format!(r#"{{"ledger":{entries},"from":"{from}","to":"{to}"}}"#);
    Ok(Reads {
        open_items: call("position.open_items", &position)?,
        aging: call("position.aging", &position)?,
        roll_forward: call("ledger.roll_forward", &period)?,
    })
}
