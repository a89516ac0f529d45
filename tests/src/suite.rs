//! The vectors: read from their files, asked one by one, compared to the letter.

use std::{
    collections::BTreeSet,
    fmt, fs,
    panic::catch_unwind,
    path::{Path, PathBuf},
};

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{Answer, Fault, call};

/// What was asked of one file.
#[derive(Debug)]
pub struct FileReport {
    /// The file's name, `terms.json`.
    pub file: String,
    /// How many cases answered as expected.
    pub passed: usize,
    /// Each case that did not: name, input, expected, got.
    pub failures: Vec<String>,
}

impl fmt::Display for FileReport {
    /// The line that is counted: `terms.json vectors: 12 passed, 0 failed`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, passed, failures } = self;
        write!(f, "{file} vectors: {passed} passed, {} failed", failures.len())
    }
}

/// One question and its only right answer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Unique over all files.
    pub name: String,
    /// The rule it is about.
    pub rule: String,
    /// Which function is asked.
    pub call: String,
    /// Its arguments by name.
    pub input: Value,
    /// What it must say …
    pub output: Option<Value>,
    /// … or how it must refuse: the code, and whichever details are given.
    pub error: Option<Map<String, Value>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Room {
    room: String,
    cases: Vec<Case>,
}

/// All files of a folder of vectors.
#[derive(Debug, Default)]
pub struct Suite {
    names: BTreeSet<String>,
}

impl Suite {
    /// Asks every case of every file, in the order of the files' names.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read or holds no vectors.
    pub fn run(folder: &Path) -> Result<Vec<FileReport>, String> {
        let listed = fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        let listed = listed.map_err(|error| format!("{}: {error}", folder.display()))?;
        let mut files: Vec<PathBuf> = listed.into_iter().map(|file| file.path()).collect();
        files.retain(|file| file.file_name().is_some_and(|name| name != "README.md"));
        files.sort();
        let mut suite = Self::default();
        let reports: Vec<FileReport> = files.iter().map(|file| suite.file(file)).collect();
        if reports.is_empty() { Err("there are no vectors".to_owned()) } else { Ok(reports) }
    }

    fn file(&mut self, path: &Path) -> FileReport {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let mut report = FileReport { file: name.into_owned(), passed: 0, failures: Vec::new() };
        match fs::read_to_string(path) {
            Ok(text) => self.text(&text, &mut report),
            Err(error) => report.failures.push(format!("{}: {error}", report.file)),
        }
        report
    }

    fn text(&mut self, text: &str, report: &mut FileReport) {
        let mut wrong = Vec::new();
        match serde_json::from_str::<Room>(text) {
            Err(error) => wrong.push(format!("{}: {error}", report.file)),
            Ok(room) => {
                if format!("{}.json", room.room) != report.file {
                    wrong.push(format!("{} says it is of room `{}`", report.file, room.room));
                }
                if room.cases.is_empty() {
                    wrong.push(format!("{} has no cases", report.file));
                }
                for case in &room.cases {
                    if !self.names.insert(case.name.clone()) {
                        wrong.push(format!("{}: the name was used before", case.name));
                    }
                    match case.fault() {
                        Some(fault) => report.failures.push(fault),
                        None => report.passed += 1,
                    }
                }
            }
        }
        report.failures.append(&mut wrong);
    }
}

impl Case {
    /// What is wrong with the answer; none when it is the expected one.
    pub fn fault(&self) -> Option<String> {
        let asked = catch_unwind(|| call(&self.call, &self.input));
        let asked = asked.unwrap_or_else(|_| Err(Fault::Unreadable("a panic".to_owned())));
        let expected = match (&self.output, &self.error) {
            (Some(output), None) => match &asked {
                Ok(got) if differences(output, got).is_empty() => return None,
                _ => output.to_string(),
            },
            (None, Some(error)) => match &asked {
                Err(Fault::Refused(refused)) if refused_as(refused, error) => return None,
                _ => format!("error {}", Value::Object(error.clone())),
            },
            _ => "exactly one of `output` and `error` in the case".to_owned(),
        };
        let Self { name, call, input, .. } = self;
        let mut fault = format!(
            "{name}\n  {call} {input}\n  expected {expected}\n  got      {}",
            shown(&asked)
        );
        if let (Some(output), Ok(got)) = (&self.output, &asked) {
            for difference in differences(output, got) {
                fault.push_str(&format!("\n  {difference}"));
            }
        }
        Some(fault)
    }
}

fn shown(asked: &Answer) -> String {
    match asked {
        Ok(got) => got.to_string(),
        Err(Fault::Refused(error)) => {
            let (field, date) = (error.field().unwrap_or("-"), error.date().unwrap_or("-"));
            format!("error {} (field {field}, date {date}): {error}", error.code())
        }
        Err(Fault::Unreadable(why)) => format!("no answer: {why}"),
    }
}

/// Whether a refusal has the code and every detail that is given.
fn refused_as(refused: &duly::Error, expected: &Map<String, Value>) -> bool {
    expected.contains_key("code")
        && expected.iter().all(|(detail, value)| match detail.as_str() {
            "code" => value == refused.code(),
            "field" => value.as_str() == refused.field(),
            "date" => value.as_str() == refused.date(),
            _ => false,
        })
}

/// Where two answers differ, each by its path: `/answers/3/open: expected "1.00", got "2.00"`.
///
/// Of a refusal and of a post the details that are not told are not compared: the `date` of an
/// `error`, the `effective` day of what takes effect on no day.
pub fn differences(expected: &Value, got: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare(expected, got, &mut String::new(), &mut found);
    found
}

fn compare(expected: &Value, got: &Value, path: &mut String, found: &mut Vec<String>) {
    let length = path.len();
    match (expected, got) {
        (Value::Object(a), Value::Object(b)) => {
            let keys: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
            for key in keys {
                path.push('/');
                path.push_str(key);
                match (a.get(key), b.get(key)) {
                    (Some(a), Some(b)) => compare(a, b, path, found),
                    (Some(a), None) => found.push(format!("{path}: expected {a}, got nothing")),
                    (None, Some(_)) if untold(a, key) => {}
                    (None, Some(b)) => found.push(format!("{path}: expected nothing, got {b}")),
                    (None, None) => {}
                }
                path.truncate(length);
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (index, (a, b)) in a.iter().zip(b).enumerate() {
                path.push_str(&format!("/{index}"));
                compare(a, b, path, found);
                path.truncate(length);
            }
        }
        (a, b) if a != b => found.push(format!("{path}: expected {a}, got {b}")),
        _ => {}
    }
}

/// Whether a detail need not be told.
fn untold(told: &Map<String, Value>, detail: &str) -> bool {
    match detail {
        "date" | "field" => told.contains_key("code"),
        "effective" => told.contains_key("outcome"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn report(file: &str, text: &str) -> FileReport {
        let mut report = FileReport { file: file.to_owned(), passed: 0, failures: Vec::new() };
        Suite::default().text(text, &mut report);
        report
    }

    fn room(cases: &[Value]) -> String {
        json!({"room": "r", "cases": cases}).to_string()
    }

    fn case(call: &str, input: Value, key: &str, value: Value) -> Value {
        json!({"name": "n", "rule": "F1", "call": call, "input": input, key: value})
    }

    fn date(text: &str) -> Value {
        json!({"date": text})
    }

    #[test]
    fn what_answers_as_expected_passes() {
        let good = case("date_parse", date("2026-01-01"), "output", json!("2026-01-01"));
        let bad = case("date_parse", date("x"), "error", json!({"code": "date.syntax"}));
        for case in [good, bad] {
            let report = report("r.json", &room(&[case]));
            assert_eq!((report.passed, report.failures.len()), (1, 0), "{report:?}");
            assert_eq!(report.to_string(), "r.json vectors: 1 passed, 0 failed");
        }
    }

    #[test]
    fn what_proves_nothing_fails() {
        let good = || case("date_parse", date("2026-01-01"), "output", json!("2026-01-01"));
        let eur = |amount: &str| json!({"amount": amount, "currency": "EUR"});
        for (file, text) in [
            ("r.json", room(&[])),
            ("r.json", "not json".to_owned()),
            ("other.json", room(&[good()])),
            ("r.json", room(&[good(), good()])),
            ("r.json", room(&[case("no_such_call", json!({}), "output", json!(1))])),
            ("r.json", room(&[case("no_such_call", json!({}), "error", json!({"code": "x"}))])),
            ("r.json", room(&[case("date_parse", json!({}), "error", json!({"code": "x"}))])),
            ("r.json", room(&[case("date_parse", date("x"), "error", json!({}))])),
            ("r.json", room(&[case("date_parse", date("x"), "output", json!("x"))])),
            ("r.json", room(&[case("date_parse", date("2026-01-01"), "rest", json!("x"))])),
            // The scale is a part of the answer.
            ("r.json", room(&[case("money_parse", eur("1"), "output", eur("1"))])),
        ] {
            assert!(!report(file, &text).failures.is_empty(), "{file} {text}");
        }
        let other_field = json!({"code": "date.syntax", "field": "day"});
        let report =
            report("r.json", &room(&[case("date_parse", date("x"), "error", other_field)]));
        assert_eq!(report.failures.len(), 1);
    }

    #[test]
    fn a_difference_is_named_by_its_path() {
        let (a, b) = (json!({"a": [1, {"b": "1.0"}]}), json!({"a": [1, {"b": "1.00", "c": null}]}));
        let expected =
            ["/a/1/b: expected \"1.0\", got \"1.00\"", "/a/1/c: expected nothing, got null"];
        assert_eq!(differences(&a, &b), expected);
        let refused = |date: Value| json!({"error": date});
        let (told, got) = (json!({"code": "c"}), json!({"code": "c", "date": "2026-01-01"}));
        assert_eq!(differences(&refused(told.clone()), &refused(got.clone())), [""; 0]);
        assert_eq!(differences(&refused(got), &refused(told)).len(), 1);
    }
}
