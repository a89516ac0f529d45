//! Steps: a command or a check, run in the open, timed and counted.

use std::{
    env,
    fs::{self, File},
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

/// How a step ended.
pub(crate) enum Outcome {
    Passed,
    /// Why, in a few words.
    Failed(String),
    /// What it needs and does not find. A skipped step is neither passed nor failed, and says so.
    Skipped(String),
}

impl Outcome {
    /// What comes next, where this passed.
    pub(crate) fn then(self, next: impl FnOnce() -> Self) -> Self {
        match self {
            Self::Passed => next(),
            other => other,
        }
    }
}

/// How a command ended, and the lines it printed.
pub(crate) type Ran = (Outcome, Vec<String>);

/// What ran, in order.
#[derive(Default)]
pub(crate) struct Steps {
    done: Vec<(String, Outcome, Duration)>,
}

impl Steps {
    /// Runs one step and keeps how it ended. A failure does not stop the steps after it.
    pub(crate) fn run(&mut self, name: &str, step: impl FnOnce() -> Outcome) {
        println!("\n── {name}");
        let start = Instant::now();
        let outcome = step();
        let took = start.elapsed();
        let word = match &outcome {
            Outcome::Passed => "passed".to_owned(),
            Outcome::Failed(why) => format!("FAILED: {why}"),
            Outcome::Skipped(why) => format!("skipped: {why}"),
        };
        println!("── {name}: {word} ({:.1} s)", took.as_secs_f64());
        self.done.push((name.to_owned(), outcome, took));
    }

    /// Prints the table and, last, the line `N passed, N failed`. True when nothing failed.
    pub(crate) fn summary(&self) -> bool {
        let width = self.done.iter().map(|(name, ..)| name.chars().count()).max().unwrap_or(0);
        println!("\n── summary");
        let (mut passed, mut failed) = (0, 0);
        for (name, outcome, took) in &self.done {
            let word = match outcome {
                Outcome::Passed => {
                    passed += 1;
                    "passed".to_owned()
                }
                Outcome::Failed(why) => {
                    failed += 1;
                    format!("FAILED   {why}")
                }
                Outcome::Skipped(why) => format!("skipped  {why}"),
            };
            println!("{name:width$}  {:>7.1} s  {word}", took.as_secs_f64());
        }
        println!("{passed} passed, {failed} failed");
        failed == 0
    }
}

/// Runs a command with its output in view: passed when its exit status is zero.
pub(crate) fn command(program: &str, arguments: &[&str]) -> Outcome {
    with_env(program, arguments, &[])
}

/// [`command`], with variables of the environment set.
pub(crate) fn with_env(program: &str, arguments: &[&str], set: &[(&str, &str)]) -> Outcome {
    let settings: String = set.iter().map(|(name, value)| format!("{name}={value:?} ")).collect();
    println!("$ {settings}{program} {}", quoted(arguments));
    match prepared(program, arguments).envs(set.iter().copied()).status() {
        Ok(status) if status.success() => Outcome::Passed,
        Ok(status) => Outcome::Failed(status.to_string()),
        Err(error) => Outcome::Failed(format!("{program}: {error}")),
    }
}

/// Runs a command and writes what it prints into a file.
pub(crate) fn command_into(file: &str, program: &str, arguments: &[&str]) -> Outcome {
    println!("$ {program} {} > {file}", quoted(arguments));
    let folder = Path::new(file).parent().map_or(Ok(()), fs::create_dir_all);
    let ran = folder
        .and_then(|()| File::create(file))
        .and_then(|file| prepared(program, arguments).stdout(file).status());
    match ran {
        Ok(status) if status.success() => Outcome::Passed,
        Ok(status) => Outcome::Failed(status.to_string()),
        Err(error) => Outcome::Failed(format!("{program} > {file}: {error}")),
    }
}

/// Runs a command with its output in view, and gives each line it printed.
pub(crate) fn lines(program: &str, arguments: &[&str]) -> Ran {
    lines_with(program, arguments, &[])
}

/// [`lines`], with variables of the environment set.
pub(crate) fn lines_with(program: &str, arguments: &[&str], set: &[(&str, &str)]) -> Ran {
    println!("$ {program} {}", quoted(arguments));
    let mut command = prepared(program, arguments);
    let child = command.envs(set.iter().copied()).stdout(Stdio::piped()).spawn();
    let mut child = match child {
        Ok(child) => child,
        Err(error) => return (Outcome::Failed(format!("{program}: {error}")), Vec::new()),
    };
    let mut printed = Vec::new();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            println!("{line}");
            printed.push(line);
        }
    }
    let outcome = match child.wait() {
        Ok(status) if status.success() => Outcome::Passed,
        Ok(status) => Outcome::Failed(status.to_string()),
        Err(error) => Outcome::Failed(error.to_string()),
    };
    (outcome, printed)
}

/// Runs steps in a folder of the project, and comes back.
pub(crate) fn inside(folder: &str, steps: impl FnOnce() -> Outcome) -> Outcome {
    let before = env::current_dir();
    let entered = before.and_then(|before| env::set_current_dir(folder).map(|()| before));
    let before = match entered {
        Ok(before) => before,
        Err(error) => return Outcome::Failed(format!("{folder}: {error}")),
    };
    println!("$ cd {folder}");
    let outcome = steps();
    match env::set_current_dir(before) {
        Ok(()) => outcome,
        Err(error) => Outcome::Failed(format!("back from {folder}: {error}")),
    }
}

/// Whether a program is there to be called.
pub(crate) fn has(program: &str, arguments: &[&str]) -> bool {
    let silent = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    silent.is_ok_and(|status| status.success())
}

/// The command; `cargo` is the one that runs us, so that the toolchain stays the same.
fn prepared(program: &str, arguments: &[&str]) -> Command {
    let cargo = env::var("CARGO").ok().filter(|_| program == "cargo");
    let toolchain = arguments.first().is_some_and(|first| first.starts_with('+'));
    let mut command = match cargo {
        // Only the proxy of rustup understands `+nightly`.
        Some(path) if !toolchain => Command::new(path),
        _ => Command::new(program),
    };
    command.args(arguments).stdin(Stdio::null());
    command
}

fn quoted(arguments: &[&str]) -> String {
    let quote = |argument: &&str| {
        let plain = |c: char| c.is_alphanumeric() || "-_./,:=+@".contains(c);
        if argument.chars().all(plain) { (*argument).to_owned() } else { format!("'{argument}'") }
    };
    arguments.iter().map(quote).collect::<Vec<_>>().join(" ")
}
