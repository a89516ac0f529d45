//! The one door to every chore: `cargo xtask help`.
//!
//! Standard library only, so that it builds in a second on a machine that has nothing but Rust.
//! Each chore is a list of steps ([`step`]); a step prints its command line before it runs, so
//! that anybody can run it alone.
#![allow(clippy::disallowed_types, reason = "the core has no clock, but a chore may time itself")]

mod chores;
mod count;
mod demo;
mod languages;
mod peers;
mod step;
mod suite;

use std::{path::Path, process::ExitCode};

const HELP: &str = "\
cargo xtask COMMAND

  test [PART…]   sets up what is missing and runs every check, or only the parts named:
{parts}
  demo           closes a month on the sample files and says where the report is
  vectors        runs the shared vectors in every language and prints how many passed
  stories SEED COUNT
                 has the reference tell so many random stories (needs python3), asks them of
                 every language, and compares the texts that their ledgers give
  leaks          makes and drops a million objects in Python and Node, and watches the memory
  bindings       writes the bindings from crates/duly-api/api.list
  lines          counts the lines of the bindings that are by hand, for each function
  bench [NAME]   runs the benches, or those whose name holds NAME
  bench peers    the same work in duly, dateutil, SQLite and DuckDB, with ratios (needs python3)
  fuzz SECONDS   runs every fuzz target for so long
  help           this text";

fn main() -> ExitCode {
    // Every step runs from the root, wherever the command was typed.
    if let Err(error) = std::env::set_current_dir(root()) {
        eprintln!("cannot enter {}: {error}", root().display());
        return ExitCode::FAILURE;
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["test", parts @ ..] => suite::run(parts),
        ["demo"] => demo::run(),
        ["vectors"] => chores::vectors(),
        ["lines"] => count::lines(),
        ["stories", seed, count] => chores::stories(seed, count),
        ["leaks"] => chores::leaks(),
        ["bindings"] => Ok(matches!(languages::written(), step::Outcome::Passed)),
        ["bench", "peers"] => peers::run(),
        ["bench", names @ ..] => chores::bench(names),
        ["fuzz", seconds] => chores::fuzz(seconds),
        ["help" | "--help" | "-h"] => {
            println!("{}", HELP.replace("{parts}", suite::parts().trim_end()));
            Ok(true)
        }
        other => Err(format!("`{}` is no command; see `cargo xtask help`", other.join(" "))),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(complaint) => {
            eprintln!("xtask: {complaint}");
            ExitCode::from(2)
        }
    }
}

/// The root of the workspace this program was built in.
fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}
