//! Writes what the languages get from the list (`crates/duly-api/api.list`) and the sources it
//! names: `cargo run -p generate`, or `-- --check` to fail where a file on disk differs.

mod list;
mod model;
mod output;
mod reading;
mod source;

use std::{fs, path::PathBuf, process::ExitCode};

use crate::output::Output;

fn main() -> ExitCode {
    let check = std::env::args().any(|argument| argument == "--check");
    match run(check) {
        Ok(written) => {
            println!("generate: {written}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("generate: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run(check: bool) -> Result<String, String> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let text = fs::read_to_string(root.join("crates/duly-api/api.list"))
        .map_err(|error| error.to_string())?;
    let list = list::List::read(&text)?;
    let mut sources = source::Sources::default();
    // What stands in the facade goes before what it stands for.
    sources.read(&root.join("crates/duly-api/src"), true)?;
    sources.read(&root.join("crates/duly/src"), false)?;
    let model = reading::Reader::new(&list, &sources).model()?;
    let output = Output::new(root);
    let _ = &model;
    output.finish(check)
}
