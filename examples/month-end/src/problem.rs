//! What is wrong with a row, or only odd about it, and where it stands.

use serde::Serialize;

use crate::field::Field;

/// A fault or an oddity of one row, before it is known where the row stands.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Problem {
    pub(crate) field: String,
    pub(crate) found: String,
    pub(crate) expected: String,
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

/// The longest piece of a cell that is shown: enough to find it, and never a megabyte of it.
const SHOWN: usize = 60;

impl Problem {
    /// The sentence ``field `found` is not expected``.
    pub(crate) fn new(code: &'static str, field: Field, found: &str, expected: &str) -> Self {
        let found = shown(found);
        Self {
            field: field.to_string(),
            message: format!("{field} `{found}` is not {expected}"),
            found,
            expected: expected.to_owned(),
            code,
        }
    }

    pub(crate) fn missing(field: Field, expected: &str) -> Self {
        Self {
            field: field.to_string(),
            found: String::new(),
            expected: expected.to_owned(),
            code: "input.missing",
            message: format!("{field} is blank: expected {expected}"),
        }
    }

    /// A fault of the row as a whole rather than of one field.
    pub(crate) fn of_row(code: &'static str, found: String, expected: String) -> Self {
        let message = format!("the row has {found}, expected {expected}");
        Self { field: String::new(), found, expected, code, message }
    }

    /// What the library refused, under the name the field has in the file.
    pub(crate) fn of_library(error: &duly::Error, field: Field) -> Self {
        Self {
            field: field.to_string(),
            found: shown(error.found().unwrap_or_default()),
            expected: error.expected().unwrap_or_default().to_owned(),
            code: error.code(),
            message: error.to_string(),
        }
    }

    pub(crate) fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }
}

/// The start of a cell, with control characters made visible.
pub(crate) fn shown(text: &str) -> String {
    let mut shown = String::new();
    for c in text.chars().take(SHOWN) {
        match c.is_control() {
            true => shown.extend(c.escape_default()),
            false => shown.push(c),
        }
    }
    if text.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

/// A problem with its place: one line of `refused.csv` or `warnings.csv`.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Located {
    pub(crate) file: std::sync::Arc<str>,
    pub(crate) line: u64,
    pub(crate) field: String,
    pub(crate) found: String,
    pub(crate) expected: String,
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

impl Located {
    pub(crate) fn new(file: &std::sync::Arc<str>, line: u64, problem: Problem) -> Self {
        let Problem { field, found, expected, code, message } = problem;
        Self { file: file.clone(), line, field, found, expected, code, message }
    }
}
