//! Writes what the languages get from the list (`crates/duly-api/api.list`) and the sources it
//! names: `cargo run -p generate`, or `-- --check` to fail where a file on disk differs.

mod coverage;
mod docs;
mod door;
mod examples;
mod list;
mod making;
mod mobile;
mod model;
mod node;
mod node_docs;
mod node_types;
mod output;
mod parity;
mod python;
mod python_text;
mod reading;
mod schema;
mod source;

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use crate::{examples::Examples, model::Model, output::Output};

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
    let model = model(&root)?;
    let mut output = Output::new(root.clone());
    output.rust("crates/duly-api/src/generated.rs", &door::rust(&model))?;
    schema::write(&mut output, &model);
    parity::write(&mut output, &model);
    python(&mut output, &model, &root)?;
    node(&mut output, &model, &root)?;
    output.rust("bindings/mobile/src/generated.rs", &mobile::rust(&model)?)?;
    output.finish(check)
}

/// The list, with what the sources say of each name.
fn model(root: &Path) -> Result<Model, String> {
    let list = list::List::read(&read(root, "crates/duly-api/api.list")?)?;
    let mut core = source::Sources::default();
    core.read(&root.join("crates/duly/src"), false)?;
    let forgotten = coverage::forgotten(&list, &core);
    if !forgotten.is_empty() {
        return Err(format!(
            "public in the core, but neither in api.list nor said to be Rust's own: {}",
            forgotten.join(", ")
        ));
    }
    // What stands in the facade goes before what it stands for.
    let mut sources = source::Sources::default();
    sources.read(&root.join("crates/duly-api/src"), true)?;
    sources.read(&root.join("crates/duly/src"), false)?;
    reading::Reader::new(&list, &sources).model()
}

fn python(output: &mut Output, model: &Model, root: &Path) -> Result<(), String> {
    let examples = Examples::read(&read(root, "bindings/python/examples.txt").unwrap_or_default());
    output.rust("bindings/python/src/generated.rs", &python::rust(model, &examples))?;
    let manners = read(root, "bindings/python/manners.pyi")?;
    let front = read(root, "bindings/python/front.txt")?;
    let errors = classes_of(&read(root, "bindings/python/python/duly/_errors.py")?);
    let errors: Vec<&str> = errors.iter().map(String::as_str).collect();
    let folder = "bindings/python/python/duly";
    output.file(&format!("{folder}/_duly.pyi"), python_text::stub(model, &examples, &manners));
    output.file(&format!("{folder}/_enums.py"), python_text::enums(model, &examples));
    let init = python_text::init(model, &front, &errors, &["call", "calls"]);
    output.file(&format!("{folder}/__init__.py"), init);
    Ok(())
}

fn node(output: &mut Output, model: &Model, root: &Path) -> Result<(), String> {
    output.rust("bindings/node/src/generated.rs", &node::rust(model))?;
    let words = node_docs::Words::new(model, &read(root, "crates/duly/src/error.rs")?);
    output.file("bindings/node/index.d.ts", node_types::types(model, &words));
    output.file("bindings/node/index.mjs", node_types::module(model));
    Ok(())
}

fn read(root: &Path, path: &str) -> Result<String, String> {
    fs::read_to_string(root.join(path)).map_err(|error| format!("{path}: {error}"))
}

/// The names of the classes of a Python file.
fn classes_of(text: &str) -> Vec<String> {
    let names = text.lines().filter_map(|line| line.strip_prefix("class "));
    names.filter_map(|rest| rest.split(['(', ':']).next()).map(str::to_owned).collect()
}
