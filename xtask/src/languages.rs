//! The bindings: what each needs, fetched while others compile, and what each is asked.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

use crate::step::{Outcome, Ran, command, has, inside, lines, lines_with, with_env};

/// The virtual environment of the Python tests.
const VENV: &str = "target/venv";
const REQUIREMENTS: &str = "bindings/python/requirements-dev.txt";

/// What is being fetched, by the language that waits for it.
static FETCHING: Mutex<Vec<(&str, Child)>> = Mutex::new(Vec::new());

/// Begins to fetch what the languages need, so that it is there when they are built; and to compile
/// the Kotlin, which needs no library for that.
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
        begin("kotlin", "mvn -q -B -f bindings/mobile/kotlin/pom.xml test-compile");
    }
}

/// Waits for what was begun for a language: whether there was something, and it went well.
fn fetched(language: &str) -> bool {
    let Ok(mut fetching) = FETCHING.lock() else { return false };
    let mut well = false;
    for (_, child) in fetching.iter_mut().filter(|(of, _)| *of == language) {
        well = child.wait().is_ok_and(|status| status.success());
    }
    fetching.retain(|(of, _)| *of != language);
    well
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

/// Writes the bindings from the list, and from the library of the phones their sources.
pub(crate) fn written() -> Outcome {
    let written = command("cargo", &["run", "--locked", "--quiet", "-p", "generate"]);
    written.then(phones_built).then(|| command(&sources(), &[]))
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
    python_built().then(|| python("python", &pytest))
}

/// The stubs are right, say two readers of types, and the same as what runs, says a third.
pub(crate) fn python_types() -> Outcome {
    python_built().then(|| {
        first_failure([
            python("mypy", &["--strict", PYTHON_CODE[0], PYTHON_CODE[1]]),
            python("pyright", &["--pythonpath", "target/venv/bin/python", PYTHON_CODE[0]]),
            python("stubtest", &["duly"]),
        ])
    })
}

/// The wheel holds its licences and stubs, and runs where nothing else is.
pub(crate) fn python_wheel() -> Outcome {
    python_built().then(|| {
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
    python_built().then(|| python("python", &["bindings/python/tests/leaks.py"]))
}

/// The told stories; and what their ledgers say, written as text.
pub(crate) fn python_stories(stories: &str, into: &str) -> Ran {
    let (outcome, printed) = python_vectors(&["--cases", stories]);
    let texts = ["-m", "vectors.texts", stories, into];
    let program = format!("{VENV}/bin/python");
    (outcome.then(|| with_env(&program, &texts, &[PYTHON_PATH])), printed)
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
        fetch.then(|| command("node", &["build.mjs"]))
    })
}

pub(crate) fn node_tests() -> Outcome {
    node_built().then(|| inside("bindings/node", || command("npm", &["test", "--silent"])))
}

/// The package holds its licences and types, and runs where nothing else is.
pub(crate) fn node_package() -> Outcome {
    let attempt = ["bindings/node/try_package.mjs", "target/packages"];
    node_built().then(|| command("node", &attempt))
}

pub(crate) fn node_types() -> Outcome {
    node_built().then(|| inside("bindings/node", || command("npm", &["run", "--silent", "types"])))
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
    node_built().then(|| command("node", &arguments))
}

/// The told stories; and what their ledgers say, written as text.
pub(crate) fn node_stories(stories: &str, into: &str) -> Ran {
    let (outcome, printed) = node_vectors(&["--cases", stories]);
    let texts = ["bindings/node/test/texts.mjs", stories, into];
    (outcome.then(|| command("node", &texts)), printed)
}

const POM: &str = "bindings/mobile/kotlin/pom.xml";

/// Whether this run has compiled the Kotlin.
static COMPILED: AtomicBool = AtomicBool::new(false);

/// The library that the JVM loads, and the classes.
pub(crate) fn kotlin_built() -> Outcome {
    if !has("mvn", &["--version"]) {
        return Outcome::Skipped("mvn is not installed".to_owned());
    }
    let compiled = COMPILED.load(Ordering::Relaxed) || fetched("kotlin");
    let built = phones_built();
    let compile = || command("mvn", &["-q", "-B", "-f", POM, "test-compile"]);
    let built = built.then(|| if compiled { Outcome::Passed } else { compile() });
    COMPILED.store(matches!(built, Outcome::Passed), Ordering::Relaxed);
    built
}

pub(crate) fn kotlin_tests() -> Outcome {
    kotlin_built().then(|| command("mvn", &["-q", "-B", "-f", POM, "surefire:test"]))
}

/// The library of the phones and the program that writes their sources: always both, because
/// Cargo builds each anew when it is asked for alone. One crate of the program takes two minutes.
fn phones_built() -> Outcome {
    let packages = ["-p", "duly-mobile", "-p", "mobile-sources"];
    command("cargo", &[&["build", "--locked", "--quiet"][..], &packages].concat())
}

/// The program, where it was built.
fn sources() -> String {
    let folder = env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    format!("{folder}/debug/mobile-sources{}", env::consts::EXE_SUFFIX)
}

/// That the sources of Kotlin and Swift are those of the library.
pub(crate) fn kotlin_generated() -> Outcome {
    phones_built().then(|| command(&sources(), &["--check"]))
}

pub(crate) fn kotlin_vectors() -> Ran {
    match kotlin_built() {
        Outcome::Passed => {
            lines("mvn", &["-q", "-B", "-f", POM, "surefire:test", "-Dtest=VectorsTest"])
        }
        other => (other, Vec::new()),
    }
}
