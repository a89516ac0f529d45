//! `cargo xtask demo`: closes a month on the sample that lies in the repository.

use std::path::Path;

use crate::step::{Outcome, command};

const PROGRAM: &str = "examples/month-end";
const OUT: &str = "out/demo";
const REPORT: &str = "report.html";

/// The inputs of the sample; the program reads a file by its flag.
const INPUTS: [(&str, &str); 6] = [
    ("--invoices", "invoices.csv"),
    ("--credit-notes", "credit-notes.csv"),
    ("--payments", "payments.csv"),
    ("--applications", "applications.csv"),
    ("--events", "events.csv"),
    ("--remittances", "remittances.csv"),
];

/// What is asked of them.
const ASKED: [&str; 4] = ["--as-of", "2026-03-31", "--out", OUT];

pub(crate) fn run() -> Result<bool, String> {
    if !Path::new(PROGRAM).is_dir() {
        return Err(format!("{PROGRAM} is not there yet"));
    }
    let files: Vec<(&str, String)> = INPUTS
        .iter()
        .map(|(flag, file)| (*flag, format!("{PROGRAM}/sample/{file}")))
        .filter(|(_, file)| Path::new(file).is_file())
        .collect();
    let mut arguments = vec!["run", "--release", "--locked", "-p", "month-end", "--"];
    arguments.extend(files.iter().flat_map(|(flag, file)| [*flag, file.as_str()]));
    arguments.extend(ASKED);
    match command("cargo", &arguments) {
        Outcome::Passed => {}
        Outcome::Failed(why) | Outcome::Skipped(why) => {
            eprintln!("the demo did not end well: {why}");
            return Ok(false);
        }
    }
    let report = Path::new(OUT).join(REPORT);
    let shown = std::fs::canonicalize(&report).map_err(|_| format!("no {}", report.display()))?;
    println!("\nthe report is in {}; open it in a browser", report.display());
    println!("file://{}", shown.display());
    Ok(true)
}
