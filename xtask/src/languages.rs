//! The bindings: what each needs, fetched while others compile, and what each is asked.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Mutex,
};

use crate::step::{Outcome, Ran, command, has, inside, lines, lines_with, with_env};

/// The virtual environment of the Python tests.
const VENV: &str = "target/venv";
const REQUIREMENTS: &str = "bindings/python/requirements-dev.txt";

/// What is being fetched, by the language that waits for it.
static FETCHING: Mutex<Vec<(&str, Child)>> = Mutex::new(Vec::new());

/// Begins to fetch what the languages need, so that it is there when they are built.
pub(crate) fn fetch_ahead(wanted: impl Fn(&str) -> bool) {
    let begin = |language: &'static str, script: &str| {
        if !wanted(language) {
            return;
        }
        let child = Command::new("sh")
            .args(["-c", script])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        if let (Ok(child), Ok(mut fetching)) = (child, FETCHING.lock()) {
            println!("$ {script} &");
            fetching.push((language, child));
        }
    };
    if has("python3", &["--version"]) && !ready() {
        begin(
            "python",
            &format!(
                "python3 -m venv {VENV} && {VENV}/bin/pip install --quiet -r {REQUIREMENTS} \
                 && cp {REQUIREMENTS} {VENV}/installed.txt"
            ),
        );
    }
    if has("npm", &["--version"]) && !Path::new("bindings/node/node_modules").is_dir() {
        begin("node", "cd bindings/node && npm ci --silent --no-audit --no-fund");
    }
    if has("mvn", &["--version"]) && Path::new("bindings/mobile/kotlin/pom.xml").is_file() {
        begin("kotlin", "mvn -q -B -f bindings/mobile/kotlin/pom.xml dependency:go-offline");
    }
}

/// Waits for what was begun for a language. A failure is found by the step that needs it.
fn fetched(language: &str) {
    let Ok(mut fetching) = FETCHING.lock() else { return };
    for (_, child) in fetching.iter_mut().filter(|(of, _)| *of == language) {
        let _ = child.wait();
    }
    fetching.retain(|(of, _)| *of != language);
}

/// Whether the environment holds what the list of requirements says.
fn ready() -> bool {
    let installed = fs::read_to_string(format!("{VENV}/installed.txt")).unwrap_or_default();
    fs::read_to_string(REQUIREMENTS).is_ok_and(|wanted| wanted == installed)
}

fn first_failure(steps: impl IntoIterator<Item = Outcome>) -> Outcome {
    let failed = steps.into_iter().find(|outcome| !matches!(outcome, Outcome::Passed));
    failed.unwrap_or(Outcome::Passed)
}

/// Writes the bindings from the list.
pub(crate) fn written() -> Outcome {
    command("cargo", &["run", "--locked", "--quiet", "-p", "generate"])
}

/// That what is written from the list is what is on disk.
pub(crate) fn generated() -> Outcome {
    command("cargo", &["run", "--locked", "--quiet", "-p", "generate", "--", "--check"])
}

/// The environment, and the native module built into the package's folder.
pub(crate) fn python_built() -> Outcome {
    if !has("python3", &["--version"]) {
        return Outcome::Skipped("python3 is not installed".to_owned());
    }
    fetched("python");
    if !ready() {
        fetch_ahead(|language| language == "python");
        fetched("python");
    }
    if !ready() {
        return Outcome::Failed(format!("pip could not install {REQUIREMENTS}"));
    }
    python("maturin", &["develop", "--quiet", "--skip-install", "--locked", "-m", PYTHON_CRATE])
}

const PYTHON_CRATE: &str = "bindings/python/Cargo.toml";
const PYTHON_CODE: [&str; 2] = ["bindings/python/python/duly", "bindings/python/tests"];

/// A program of the environment, with the package where Python finds it.
fn python(program: &str, arguments: &[&str]) -> Outcome {
    let path = format!("{VENV}/bin:{}", env::var("PATH").unwrap_or_default());
    let venv = absolute(VENV);
    let set = [
        ("PATH", path.as_str()),
        ("VIRTUAL_ENV", venv.as_str()),
        ("PYTHONPATH", "bindings/python/python"),
        ("MYPYPATH", "bindings/python/python"),
    ];
    with_env(&format!("{VENV}/bin/{program}"), arguments, &set)
}

fn absolute(path: &str) -> String {
    let here = env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
    here.join(path).display().to_string()
}

pub(crate) fn python_tests() -> Outcome {
    let pytest = ["-m", "pytest", "-q", "-c", "bindings/python/pyproject.toml", PYTHON_CODE[1]];
    built_then(python_built(), || python("python", &pytest))
}

/// The stubs are right, say two readers of types, and the same as what runs, says a third.
pub(crate) fn python_types() -> Outcome {
    built_then(python_built(), || {
        first_failure([
            python("mypy", &["--strict", PYTHON_CODE[0], PYTHON_CODE[1]]),
            python("pyright", &["--pythonpath", "target/venv/bin/python", PYTHON_CODE[0]]),
            python("stubtest", &["duly"]),
        ])
    })
}

/// The wheel holds its licences and stubs, and runs where nothing else is.
pub(crate) fn python_wheel() -> Outcome {
    built_then(python_built(), || {
        let build = ["build", "--quiet", "--locked", "--profile", "dev", "-o", "target/wheels"];
        first_failure([
            python("maturin", &[&build[..], &["-m", PYTHON_CRATE]].concat()),
            python("python", &["bindings/python/try_wheel.py", "target/wheels"]),
        ])
    })
}

/// Where Python finds the package and what asks the vectors of it.
const PYTHON_PATH: (&str, &str) = ("PYTHONPATH", "bindings/python/python:bindings/python/tests");

/// The shared vectors, or the cases that the options name.
pub(crate) fn python_vectors(options: &[&str]) -> Ran {
    match python_built() {
        Outcome::Passed => {
            let arguments = [&["-m", "vectors"], options].concat();
            lines_with(&format!("{VENV}/bin/python"), &arguments, &[PYTHON_PATH])
        }
        other => (other, Vec::new()),
    }
}

/// A million objects made and dropped, in rounds.
pub(crate) fn python_leaks() -> Outcome {
    built_then(python_built(), || python("python", &["bindings/python/tests/leaks.py"]))
}

/// The told stories; and what their ledgers say, written as text.
pub(crate) fn python_stories(stories: &str, into: &str) -> Ran {
    let (outcome, printed) = python_vectors(&["--cases", stories]);
    let texts = ["-m", "vectors.texts", stories, into];
    let program = format!("{VENV}/bin/python");
    (built_then(outcome, || with_env(&program, &texts, &[PYTHON_PATH])), printed)
}

fn built_then(built: Outcome, then: impl FnOnce() -> Outcome) -> Outcome {
    match built {
        Outcome::Passed => then(),
        other => other,
    }
}

pub(crate) fn node_built() -> Outcome {
    if !has("node", &["--version"]) {
        return Outcome::Skipped("node is not installed".to_owned());
    }
    fetched("node");
    inside("bindings/node", || {
        let fetch = match Path::new("node_modules").is_dir() {
            true => Outcome::Passed,
            false => command("npm", &["ci", "--silent", "--no-audit", "--no-fund"]),
        };
        built_then(fetch, || command("node", &["build.mjs"]))
    })
}

pub(crate) fn node_tests() -> Outcome {
    built_then(node_built(), || inside("bindings/node", || command("npm", &["test", "--silent"])))
}

pub(crate) fn node_types() -> Outcome {
    built_then(node_built(), || {
        inside("bindings/node", || command("npm", &["run", "--silent", "types"]))
    })
}

/// The shared vectors, or the cases that the options name.
pub(crate) fn node_vectors(options: &[&str]) -> Ran {
    match node_built() {
        Outcome::Passed => lines("node", &[&["bindings/node/test/vectors.mjs"], options].concat()),
        other => (other, Vec::new()),
    }
}

/// A million objects made and dropped, in rounds.
pub(crate) fn node_leaks() -> Outcome {
    let flags = ["--expose-gc", "--max-semi-space-size=1"];
    let arguments = [&flags[..], &["bindings/node/test/leaks.mjs"]].concat();
    built_then(node_built(), || command("node", &arguments))
}

/// The told stories; and what their ledgers say, written as text.
pub(crate) fn node_stories(stories: &str, into: &str) -> Ran {
    let (outcome, printed) = node_vectors(&["--cases", stories]);
    let texts = ["bindings/node/test/texts.mjs", stories, into];
    (built_then(outcome, || command("node", &texts)), printed)
}

const POM: &str = "bindings/mobile/kotlin/pom.xml";

/// The library that the JVM loads.
pub(crate) fn kotlin_built() -> Outcome {
    if !has("mvn", &["--version"]) {
        return Outcome::Skipped("mvn is not installed".to_owned());
    }
    fetched("kotlin");
    command("cargo", &["build", "--locked", "--quiet", "-p", "duly-mobile"])
}

pub(crate) fn kotlin_tests() -> Outcome {
    built_then(kotlin_built(), || command("mvn", &["-q", "-B", "-f", POM, "test"]))
}

/// That the sources of Kotlin and Swift are those of the library. The program that writes them
/// takes longer to build than all the rest of a binding.
pub(crate) fn kotlin_generated() -> Outcome {
    let bindgen = ["--features", "cli", "--bin", "uniffi-bindgen", "--", "--check"];
    let run = ["run", "--locked", "--quiet", "-p", "duly-mobile"];
    command("cargo", &[&run[..], &bindgen].concat())
}

pub(crate) fn kotlin_vectors() -> Ran {
    match kotlin_built() {
        Outcome::Passed => {
            let only = ["-q", "-B", "-f", POM, "test", "-Dtest=VectorsTest"];
            lines("mvn", &only)
        }
        other => (other, Vec::new()),
    }
}
