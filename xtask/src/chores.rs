//! The smaller chores: vectors, random stories, leaks, benches, fuzzing.

use std::{fs, path::Path};

use crate::{
    languages,
    step::{Outcome, Ran, Steps, command, command_into, has, lines, with_env},
};

/// The crate that reads `tests/vectors`.
const CONFORMANCE: &str = "conformance";

type Runner = fn() -> Ran;

/// Runs the shared vectors in every language that is installed, and closes with a line for each,
/// `rust: N passed, N failed`: as many in one as in another.
pub(crate) fn vectors() -> Result<bool, String> {
    let languages: [(&str, Runner); 4] = [
        ("rust", rust_vectors),
        ("python", || languages::python_vectors(&[])),
        ("node", || languages::node_vectors(&[])),
        ("kotlin", languages::kotlin_vectors),
    ];
    Ok(alike("the vectors", &languages).is_some())
}

/// Where the random stories are written, and what each language makes of them.
const STORIES: &str = "target/stories.jsonl";
const TEXTS: [&str; 3] =
    ["target/stories.rust.jsonl", "target/stories.python.jsonl", "target/stories.node.jsonl"];

/// Has the reference tell so many random stories, asks them of Rust, Python and Node, and compares
/// the texts that their ledgers give to the byte.
pub(crate) fn stories(seed: &str, count: &str) -> Result<bool, String> {
    let wanted: u64 = count.parse().map_err(|_| format!("`{count}` is not a number of stories"))?;
    if !has("python3", &["--version"]) {
        return Err("the stories are told by the reference, in python3".to_owned());
    }
    let told =
        command_into(STORIES, "python3", &["tests/reference/random_stories.py", seed, count]);
    if let Outcome::Failed(why) = told {
        return Err(format!("the stories cannot be told: {why}"));
    }
    for texts in TEXTS {
        // What an earlier run has left proves nothing.
        let _ = fs::remove_file(texts);
    }
    let languages: [(&str, Runner); 3] = [
        ("rust", rust_stories),
        ("python", || languages::python_stories(STORIES, TEXTS[1])),
        ("node", || languages::node_stories(STORIES, TEXTS[2])),
    ];
    let answered = alike("the stories", &languages) == Some(wanted);
    if !answered {
        println!("not all of the {wanted} stories were answered right");
    }
    Ok(same_texts()? && answered)
}

/// Whether each language that is installed gives the texts that Rust gives, to the byte.
fn same_texts() -> Result<bool, String> {
    println!("\n── the texts of the stories");
    let [rust, others @ ..] = TEXTS;
    let read = |file| fs::read_to_string(file).map_err(|error| format!("{file}: {error}"));
    let ours = read(rust)?;
    let mut same = !ours.is_empty();
    println!("{rust}: {} bytes", ours.len());
    for (file, language) in others.into_iter().zip(["python3", "node"]) {
        if !has(language, &["--version"]) {
            println!("{file}: skipped: {language} is not installed");
            continue;
        }
        let theirs = read(file)?;
        if theirs == ours {
            println!("{file}: the same");
            continue;
        }
        same = false;
        let line = ours.lines().zip(theirs.lines()).position(|(one, other)| one != other);
        println!("{file}: another text, first in line {}", line.map_or(0, |line| line + 1));
    }
    Ok(same)
}

/// `stories` closes with `stories: 12 agree, 0 disagree`.
fn rust_stories() -> Ran {
    let run = ["run", "--locked", "--quiet", "-p", CONFORMANCE, "--bin"];
    let (outcome, mut printed) = lines("cargo", &[&run[..], &["stories", STORIES]].concat());
    if let Some((agree, disagree)) = printed.iter().rev().find_map(|line| agreed(line)) {
        printed.push(format!("rust: {agree} passed, {disagree} failed"));
    }
    let texts = || command("cargo", &[&run[..], &["texts", STORIES, TEXTS[0]]].concat());
    (outcome.then(texts), printed)
}

fn agreed(line: &str) -> Option<(u64, u64)> {
    let (agree, disagree) = line.strip_prefix("stories: ")?.split_once(" agree, ")?;
    Some((agree.parse().ok()?, disagree.strip_suffix(" disagree")?.parse().ok()?))
}

/// Runs something in every language that is installed and closes with a line for each. How many
/// passed, where none failed and it is one number everywhere.
fn alike(what: &str, languages: &[(&str, Runner)]) -> Option<u64> {
    let mut counts: Vec<(&str, u64, u64)> = Vec::new();
    let mut right = true;
    for (language, run) in languages {
        println!("\n── {what} in {language}");
        let (outcome, printed) = run();
        let counted = printed.iter().rev().find_map(|line| closing(line, language));
        match (outcome, counted) {
            (Outcome::Skipped(why), _) => println!("{language}: skipped: {why}"),
            (Outcome::Failed(why), None) => {
                println!("{language}: {why}");
                right = false;
            }
            // A run that counts nothing has proved nothing.
            (_, None) => right = false,
            (_, Some((passed, failed))) => counts.push((language, passed, failed)),
        }
    }
    println!();
    for (language, passed, failed) in &counts {
        println!("{language}: {passed} passed, {failed} failed");
    }
    let all = counts.first().map_or(0, |(_, passed, _)| *passed);
    let equal = counts.iter().all(|(_, passed, failed)| *passed == all && *failed == 0);
    if !equal {
        println!("the counts are not equal, or some failed");
    }
    (right && equal && all > 0).then_some(all)
}

/// The runner prints a line `vectors: N passed, N failed` for every file it has read; they are
/// added up here.
fn rust_vectors() -> Ran {
    let run = ["test", "--locked", "-p", CONFORMANCE, "--no-fail-fast", "--", "--nocapture"];
    let (outcome, mut printed) = lines("cargo", &run);
    let counts: Vec<(u64, u64)> = printed.iter().filter_map(|line| counted(line)).collect();
    let (passed, failed) =
        counts.iter().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
    printed.push(format!("rust: {passed} passed, {failed} failed"));
    (outcome, printed)
}

/// `node: 12 passed, 0 failed`, the last line of a language's runner.
fn closing(line: &str, language: &str) -> Option<(u64, u64)> {
    // Maven colours the line before.
    let (_, counts) = line.trim().rsplit_once(&format!("{language}: "))?;
    let (passed, failed) = counts.split_once(" passed, ")?;
    Some((passed.parse().ok()?, failed.strip_suffix(" failed")?.parse().ok()?))
}

/// `vectors: 12 passed, 0 failed`, with anything before it on the line.
fn counted(line: &str) -> Option<(u64, u64)> {
    let (_, counts) = line.split_once("vectors: ")?;
    let (passed, failed) = counts.split_once(" passed, ")?;
    Some((passed.trim().parse().ok()?, failed.split_once(" failed")?.0.parse().ok()?))
}

/// Whether objects that are made and dropped in Python and Node are gone.
pub(crate) fn leaks() -> Result<bool, String> {
    let mut steps = Steps::default();
    steps.run("python", languages::python_leaks);
    steps.run("node", languages::node_leaks);
    Ok(steps.summary())
}

pub(crate) fn bench(names: &[&str]) -> Result<bool, String> {
    let arguments = [&["bench", "--workspace", "--locked", "--benches", "--"][..], names].concat();
    Ok(matches!(command("cargo", &arguments), Outcome::Passed))
}

/// Runs each target of `fuzz/` for so many seconds; a target that finds nothing passes.
pub(crate) fn fuzz(seconds: &str) -> Result<bool, String> {
    let seconds: u32 =
        seconds.parse().map_err(|_| format!("`{seconds}` is not a number of seconds"))?;
    let targets = fuzz_targets();
    if targets.is_empty() {
        return Err("there are no fuzz targets yet (fuzz/fuzz_targets)".to_owned());
    }
    let install = ["install", "--locked", "cargo-fuzz"];
    if !has("cargo", &["fuzz", "--version"])
        && !matches!(command("cargo", &install), Outcome::Passed)
    {
        return Err("fuzzing needs cargo-fuzz".to_owned());
    }
    for target in &targets {
        sow(target).map_err(|error| format!("the seeds of `{target}`: {error}"))?;
    }
    let limit = format!("-max_total_time={seconds}");
    let mut steps = Steps::default();
    for target in &targets {
        // The stable compiler takes the flags of fuzzing when it is told that we know them to be
        // unstable: no second toolchain is needed. Nothing of ours is `unsafe`, and without a
        // sanitizer of addresses a target runs five times as often.
        let unstable = [("RUSTC_BOOTSTRAP", "1")];
        let run = ["fuzz", "run", "--sanitizer", "none", target, "--", &limit];
        steps.run(target, || with_env("cargo", &run, &unstable));
    }
    Ok(steps.summary())
}

/// Puts each paragraph of `fuzz/seeds/TARGET.txt` into the corpus that the target starts from.
fn sow(target: &str) -> std::io::Result<()> {
    let file = format!("fuzz/seeds/{target}.txt");
    if !Path::new(&file).exists() {
        return Ok(());
    }
    let corpus = format!("fuzz/corpus/{target}");
    fs::create_dir_all(&corpus)?;
    for (number, seed) in fs::read_to_string(file)?.split("\n\n").enumerate() {
        fs::write(format!("{corpus}/seed-{number}"), seed.trim_end_matches('\n'))?;
    }
    Ok(())
}

fn fuzz_targets() -> Vec<String> {
    let files = fs::read_dir(Path::new("fuzz/fuzz_targets")).into_iter().flatten().flatten();
    let rust =
        files.map(|file| file.path()).filter(|path| path.extension().is_some_and(|e| e == "rs"));
    let mut names: Vec<String> =
        rust.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect();
    names.sort();
    names
}

#[cfg(test)]
mod tests {
    use super::{agreed, closing, counted};

    #[test]
    fn a_runner_closes_with_its_count() {
        assert_eq!(closing("node: 12 passed, 1 failed", "node"), Some((12, 1)));
        assert_eq!(closing("python: 12 passed, 0 failed", "node"), None);
        assert_eq!(closing("node: 12 passed", "node"), None);
    }

    #[test]
    fn stories_close_with_theirs() {
        assert_eq!(agreed("stories: 12 agree, 1 disagree"), Some((12, 1)));
        assert_eq!(agreed("stories: 12 agree"), None);
        assert_eq!(agreed("node: 12 passed, 0 failed"), None);
    }

    #[test]
    fn a_count_is_read_from_its_line() {
        assert_eq!(counted("vectors: 12 passed, 0 failed"), Some((12, 0)));
        assert_eq!(counted("terms.json vectors: 3 passed, 1 failed (seen)"), Some((3, 1)));
        for line in ["test result: ok. 3 passed; 0 failed", "vectors: many passed, 0 failed", ""] {
            assert_eq!(counted(line), None, "{line}");
        }
    }
}
