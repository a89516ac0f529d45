//! `cargo xtask bench peers`: duly beside what a host would use without it.
//!
//! The two sides take turns, several times over. Both answer the same questions of the same rows,
//! and what they answer must be the same to the byte: a comparison that disagrees fails.

use std::{collections::BTreeMap, fs, path::Path};

use crate::step::{Outcome, command, has, lines};

/// Below `target/`, with everything that is made here.
const OUT: &str = "target/peers";
const VENV: &str = "target/peers/venv";
const SCRIPT: &str = "benches/peers/theirs.py";
const REQUIREMENTS: &str = "benches/peers/requirements.txt";
const TURNS: usize = 5;

/// Our side: the one that the ratios are of.
const OURS: &str = "duly";

/// Files that must be equal, our answer first.
const ANSWERS: [(&str, &[&str]); 2] = [
    ("aging-duly.csv", &["aging-sqlite.csv", "aging-duckdb.csv"]),
    ("terms-duly.csv", &["terms-dateutil.csv"]),
];

/// The nanoseconds of each turn, by task and side.
type Figures = BTreeMap<(String, String), Vec<f64>>;

pub(crate) fn run() -> Result<bool, String> {
    let python = python()?;
    let mut figures = Figures::new();
    let mut versions = Vec::new();
    for turn in 1..=TURNS {
        println!("\n── turn {turn} of {TURNS}");
        for (_, theirs) in ANSWERS {
            // Left from a turn before, they would prove nothing about this one.
            theirs.iter().for_each(|file| drop(fs::remove_file(Path::new(OUT).join(file))));
        }
        let ours = ["run", "--release", "--locked", "-q", "-p", "duly-benches", "--bin", "peers"];
        let printed = side("cargo", &[&ours[..], &["--", OUT]].concat())?;
        printed.iter().filter_map(|line| figure(line)).for_each(|found| add(&mut figures, found));
        let printed = side(&python, &[SCRIPT, OUT])?;
        printed.iter().filter_map(|line| figure(line)).for_each(|found| add(&mut figures, found));
        versions = printed.iter().filter_map(|line| peer(line)).collect();
        agree()?;
    }
    println!("\n{}; both sides agreed in each of {TURNS} turns\n", versions.join(", "));
    print!("{}", table(&figures)?);
    Ok(true)
}

/// The Python of an environment of its own, with the peers in it; made where it is not there.
fn python() -> Result<String, String> {
    let python = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
    let python = Path::new(VENV).join(python);
    let python = python.to_str().ok_or("the folder has no plain name")?;
    if !Path::new(python).is_file() {
        if !has("python3", &["--version"]) {
            return Err("the peers are Python's: python3 is needed".to_owned());
        }
        passed(command("python3", &["-m", "venv", VENV]))?;
    }
    let install = ["-m", "pip", "install", "-q", "--disable-pip-version-check", "-r", REQUIREMENTS];
    passed(command(python, &install))?;
    Ok(python.to_owned())
}

fn side(program: &str, arguments: &[&str]) -> Result<Vec<String>, String> {
    let (outcome, printed) = lines(program, arguments);
    passed(outcome)?;
    Ok(printed)
}

fn passed(outcome: Outcome) -> Result<(), String> {
    match outcome {
        Outcome::Passed => Ok(()),
        Outcome::Failed(why) | Outcome::Skipped(why) => Err(why),
    }
}

/// `figure`, task, side, nanoseconds, parted by tabs.
fn figure(line: &str) -> Option<(String, String, f64)> {
    let mut fields = line.strip_prefix("figure\t")?.split('\t');
    let (task, side) = (fields.next()?.to_owned(), fields.next()?.to_owned());
    Some((task, side, fields.next()?.parse().ok()?))
}

/// `version`, name, number, parted by tabs.
fn peer(line: &str) -> Option<String> {
    Some(line.strip_prefix("version\t")?.replace('\t', " "))
}

fn add(figures: &mut Figures, (task, side, nanoseconds): (String, String, f64)) {
    figures.entry((task, side)).or_default().push(nanoseconds);
}

fn agree() -> Result<(), String> {
    let read = |file: &str| {
        fs::read(Path::new(OUT).join(file)).map_err(|error| format!("no {file}: {error}"))
    };
    for (ours, theirs) in ANSWERS {
        let answer = read(ours)?;
        if answer.is_empty() {
            return Err(format!("{ours} is empty"));
        }
        for theirs in theirs {
            if read(theirs)? != answer {
                return Err(format!("{ours} and {theirs} in {OUT} differ: nothing is compared"));
            }
        }
    }
    Ok(())
}

/// One line for each task and side: the median, the range, and how many times ours it is, which is
/// the median of each turn's own ratio: what slows a whole turn slows both.
fn table(figures: &Figures) -> Result<String, String> {
    let mut text = format!(
        "{:32} {:40} {:>10} {:>19} {:>9}\n",
        "task", "side", "median ns", "least–most", "÷ duly"
    );
    for ((task, side), turns) in figures {
        let ours = figures
            .get(&(task.clone(), OURS.to_owned()))
            .ok_or_else(|| format!("duly has no figure of {task}"))?;
        let mut sorted = turns.clone();
        sorted.sort_by(f64::total_cmp);
        let (Some(least), Some(most)) = (sorted.first(), sorted.last()) else { continue };
        let range = format!("{least:.0}–{most:.0}");
        let middle = median(turns);
        let times = median(&turns.iter().zip(ours).map(|pair| pair.0 / pair.1).collect::<Vec<_>>());
        text.push_str(&format!("{task:32} {side:40} {middle:>10.1} {range:>19} {times:>9.2}\n"));
    }
    Ok(text)
}

fn median(turns: &[f64]) -> f64 {
    let mut sorted = turns.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::{Figures, add, figure, peer, table};

    #[test]
    fn a_figure_is_read_from_its_line() {
        let found = figure("figure\taging\tduly\t61.5");
        assert_eq!(found, Some(("aging".to_owned(), "duly".to_owned(), 61.5)));
        for line in ["figure\taging\tduly", "figure\taging\tduly\tfast", "aging\tduly\t61.5"] {
            assert_eq!(figure(line), None, "{line}");
        }
        assert_eq!(peer("version\tSQLite\t3.40.1").as_deref(), Some("SQLite 3.40.1"));
    }

    #[test]
    fn a_ratio_is_of_one_turn() {
        let mut figures = Figures::new();
        for (side, turns) in [("duly", [20.0, 10.0, 90.0]), ("SQLite", [100.0, 5.0, 300.0])] {
            for nanoseconds in turns {
                add(&mut figures, ("aging".to_owned(), side.to_owned(), nanoseconds));
            }
        }
        let table = table(&figures).unwrap();
        let words: Vec<Vec<&str>> =
            table.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(words[1], ["aging", "SQLite", "100.0", "5–300", "3.33"]);
        assert_eq!(words[2], ["aging", "duly", "20.0", "10–90", "1.00"]);
        figures.retain(|(_, side), _| side != "duly");
        assert!(super::table(&figures).is_err());
    }
}
