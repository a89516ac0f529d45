//! `cargo xtask test`: every check there is, in groups that can be run alone.

use std::{collections::BTreeSet, path::Path};

use crate::{
    chores, languages,
    step::{Outcome, Steps, command, has, lines, with_env},
};

/// One check: the group it is run with, its own name, what it does.
struct Check {
    group: &'static str,
    name: &'static str,
    about: &'static str,
    run: fn() -> Outcome,
}

/// In the order in which a fault is cheapest to find.
const CHECKS: &[Check] = &[
    Check { group: "rust", name: "format", about: "rustfmt changes nothing", run: format },
    Check { group: "rust", name: "lints", about: "clippy, every warning denied", run: lints },
    Check { group: "rust", name: "tests", about: "unit and integration tests", run: tests },
    Check {
        group: "rust",
        name: "examples",
        about: "the code in the documentation",
        run: examples,
    },
    Check { group: "rust", name: "docs", about: "rustdoc, every warning denied", run: docs },
    Check {
        group: "rust",
        name: "features",
        about: "the core without its features",
        run: features,
    },
    Check { group: "rust", name: "package", about: "what `cargo package` ships", run: package },
    Check {
        group: "reference",
        name: "vectors",
        about: "the vectors are what the reference in Python computes",
        run: reference,
    },
    Check {
        group: "guests",
        name: "licences",
        about: "cargo-deny, where installed",
        run: licences,
    },
    Check {
        group: "bindings",
        name: "generated",
        about: "what is written from the list is what is on disk",
        run: languages::generated,
    },
    Check {
        group: "python",
        name: "pytest",
        about: "the Python package",
        run: languages::python_tests,
    },
    Check {
        group: "python",
        name: "stubs",
        about: "mypy strict, pyright, stubtest",
        run: languages::python_types,
    },
    Check {
        group: "python",
        name: "wheel",
        about: "a wheel, in an empty environment",
        run: languages::python_wheel,
    },
    Check { group: "node", name: "node", about: "the npm package", run: languages::node_tests },
    Check {
        group: "node",
        name: "types",
        about: "its types, by strict TypeScript",
        run: languages::node_types,
    },
    Check {
        group: "node",
        name: "npm",
        about: "the package, installed in an empty folder",
        run: languages::node_package,
    },
    Check {
        group: "kotlin",
        name: "junit",
        about: "the Kotlin module, on the JVM",
        run: languages::kotlin_tests,
    },
    Check {
        group: "kotlin",
        name: "sources",
        about: "the Kotlin and Swift sources are those of the library",
        run: languages::kotlin_generated,
    },
    Check {
        group: "vectors",
        name: "all",
        about: "the shared vectors in every language, equal in number",
        run: all_vectors,
    },
    Check {
        group: "vectors",
        name: "random",
        about: "200 random stories of the reference in every language",
        run: random_stories,
    },
];

/// The lines of `cargo xtask help` that name the parts.
pub(crate) fn parts() -> String {
    let mut text = String::new();
    for group in groups() {
        let named: Vec<_> = CHECKS.iter().filter(|check| check.group == group).collect();
        if named.len() > 1 {
            text.push_str(&format!("                   {group:10} all of these:\n"));
        }
        for check in named {
            let name = format!("{group}:{}", check.name);
            text.push_str(&format!("                     {name:18} {}\n", check.about));
        }
    }
    text
}

fn groups() -> Vec<&'static str> {
    let mut seen = BTreeSet::new();
    CHECKS.iter().map(|check| check.group).filter(|group| seen.insert(*group)).collect()
}

/// Runs the checks named by group, by name or by both (`rust:lints`); all of them when none is.
pub(crate) fn run(parts: &[&str]) -> Result<bool, String> {
    let named = |check: &Check, part: &str| {
        part == check.group
            || part == check.name
            || part.split_once(':') == Some((check.group, check.name))
    };
    if let Some(part) = parts.iter().find(|part| !CHECKS.iter().any(|check| named(check, part))) {
        return Err(format!("`{part}` is no part of the tests; see `cargo xtask help`"));
    }
    let runs = |check: &Check| parts.is_empty() || parts.iter().any(|part| named(check, part));
    // The vectors are asked in every language.
    languages::fetch_ahead(|language| {
        CHECKS.iter().any(|check| runs(check) && [language, "vectors"].contains(&check.group))
    });
    let mut steps = Steps::default();
    for check in CHECKS {
        if runs(check) {
            steps.run(&format!("{}:{}", check.group, check.name), check.run);
        }
    }
    Ok(steps.summary())
}

/// Cargo fetches crates by itself; these parts of the toolchain it does not.
fn with_component(name: &str, probe: &str) -> Result<(), Outcome> {
    if has("cargo", &[probe, "--version"]) {
        return Ok(());
    }
    match command("rustup", &["component", "add", name]) {
        Outcome::Passed => Ok(()),
        other => Err(other),
    }
}

fn format() -> Outcome {
    match with_component("rustfmt", "fmt") {
        Ok(()) => command("cargo", &["fmt", "--all", "--check"]),
        Err(missing) => missing,
    }
}

/// The bindings apart: what a language calls is called by nobody in a test of Rust.
fn lints() -> Outcome {
    if let Err(missing) = with_component("clippy", "clippy") {
        return missing;
    }
    let bindings = ["-p", "duly-python", "-p", "duly-node", "-p", "duly-mobile"];
    let sets: [&[&str]; 2] = [&["--all-targets"], &bindings];
    for set in sets {
        let all = [&["clippy", "--locked"][..], set, &["--", "-D", "warnings"]].concat();
        let outcome = command("cargo", &all);
        if !matches!(outcome, Outcome::Passed) {
            return outcome;
        }
    }
    Outcome::Passed
}

/// Of the members by default: the bindings are tested from their own languages.
fn tests() -> Outcome {
    let targets = ["--lib", "--bins", "--tests", "--examples"];
    let arguments = [&["test", "--locked", "--no-fail-fast"][..], &targets].concat();
    command("cargo", &arguments)
}

fn examples() -> Outcome {
    command("cargo", &["test", "--locked", "--doc"])
}

fn docs() -> Outcome {
    let arguments = ["doc", "--locked", "--no-deps"];
    with_env("cargo", &arguments, &[("RUSTDOCFLAGS", "-D warnings")])
}

/// Features are few, so every set of them is tried. The set with all of them is the default one,
/// which the other checks run.
fn features() -> Outcome {
    const SETS: [&[&str]; 1] = [&["--no-default-features"]];
    for set in SETS {
        let lints = ["clippy", "-p", "duly", "--all-targets", "--locked"];
        let clippy = [&lints[..], set, &["--", "-D", "warnings"]].concat();
        let tests = [&["test", "-p", "duly", "--locked", "--lib", "--tests"][..], set].concat();
        let examples = [&["test", "-p", "duly", "--locked", "--doc"][..], set].concat();
        for arguments in [clippy, tests, examples] {
            let outcome = command("cargo", &arguments);
            if !matches!(outcome, Outcome::Passed) {
                return outcome;
            }
        }
    }
    Outcome::Passed
}

/// The package must hold what its documentation includes: those files stand outside the crate and
/// come in by links.
fn package() -> Outcome {
    const NEEDED: [&str; 7] = [
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "README.md",
        "data/iso4217.csv",
        "docs/DESIGN.md",
        "docs/GLOSSARY.md",
        "src/lib.rs",
    ];
    let (outcome, files) =
        lines("cargo", &["package", "-p", "duly", "--allow-dirty", "--no-verify", "--list"]);
    let missing = NEEDED.iter().filter(|needed| !files.iter().any(|file| file == *needed));
    let missing: Vec<&str> = missing.copied().collect();
    match outcome {
        Outcome::Passed if !missing.is_empty() => {
            Outcome::Failed(format!("the package lacks {}", missing.join(", ")))
        }
        // Built as a stranger would build it: from the packed files alone.
        Outcome::Passed => command("cargo", &["package", "-p", "duly", "--allow-dirty"]),
        other => other,
    }
}

fn reference() -> Outcome {
    const SCRIPT: &str = "tests/reference/make_vectors.py";
    if !Path::new(SCRIPT).is_file() {
        return Outcome::Skipped(format!("there is no {SCRIPT} yet"));
    }
    if !has("python3", &["--version"]) {
        return Outcome::Skipped("python3 is not installed".to_owned());
    }
    command("python3", &[SCRIPT, "--check"])
}

fn all_vectors() -> Outcome {
    same_everywhere(chores::vectors())
}

/// The seed is fixed: what fails, fails again. Other seeds: `cargo xtask stories SEED COUNT`.
fn random_stories() -> Outcome {
    if !has("python3", &["--version"]) {
        return Outcome::Skipped("python3 is not installed".to_owned());
    }
    same_everywhere(chores::stories("2026", "200"))
}

fn same_everywhere(done: Result<bool, String>) -> Outcome {
    match done {
        Ok(true) => Outcome::Passed,
        Ok(false) => Outcome::Failed("not the same everywhere".to_owned()),
        Err(why) => Outcome::Failed(why),
    }
}

fn licences() -> Outcome {
    if !has("cargo", &["deny", "--version"]) {
        return Outcome::Skipped(
            "cargo-deny is not installed (cargo install cargo-deny)".to_owned(),
        );
    }
    command("cargo", &["deny", "check", "bans", "licenses", "sources"])
}
