//! Writes what the languages get from the list (`crates/duly-api/api.list`) and the sources it
//! names: `cargo run -p generate`, or `-- --check` to fail where a file on disk differs.

mod coverage;
mod docs;
mod door;
mod examples;
mod list;
mod model;
mod output;
mod parity;
mod python;
mod python_text;
mod schema;
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
    let mut core = source::Sources::default();
    core.read(&root.join("crates/duly/src"), false)?;
    match coverage::forgotten(&list, &core).as_slice() {
        [] => {}
        some => {
            return Err(format!(
                "public in the core, but neither in api.list nor said to be Rust's own: {}",
                some.join(", ")
            ));
        }
    }
    let model = reading::Reader::new(&list, &sources).model()?;
    let python = fs::read_to_string(root.join("bindings/python/examples.txt")).unwrap_or_default();
    let examples = examples::Examples::read(&python);
    let mut output = Output::new(root.clone());
    output.rust("crates/duly-api/src/generated.rs", &door::rust(&model))?;
    output.rust("bindings/python/src/generated.rs", &python::rust(&model, &examples))?;
    let read = |path: &str| {
        fs::read_to_string(root.join(path)).map_err(|error| format!("{path}: {error}"))
    };
    let manners = read("bindings/python/manners.pyi")?;
    let front = read("bindings/python/front.txt")?;
    let errors = classes_of(&read("bindings/python/python/duly/_errors.py")?);
    let errors: Vec<&str> = errors.iter().map(String::as_str).collect();
    let folder = "bindings/python/python/duly";
    let stub = python_text::stub(&model, &examples, &manners);
    output.file(&format!("{folder}/_duly.pyi"), stub);
    output.file(&format!("{folder}/_enums.py"), python_text::enums(&model));
    output.file(&format!("{folder}/__init__.py"), python_text::init(&model, &front, &errors, &["call", "calls"]));
    schema::write(&mut output, &model);
    parity::write(&mut output, &model);
    output.finish(check)
}

/// The names of the classes of a Python file.
fn classes_of(text: &str) -> Vec<String> {
    let names = text.lines().filter_map(|line| line.strip_prefix("class "));
    names.filter_map(|rest| rest.split(['(', ':']).next()).map(str::to_owned).collect()
}
