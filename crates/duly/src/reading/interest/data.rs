//! Rows of dated data: comma-separated, a head line first; the last field may hold commas.

use crate::error::{Error, ErrorKind, Result};

/// Each row with the number of its line.
pub(super) fn rows<'a>(text: &'a str, head: &str) -> Result<Vec<(usize, Vec<&'a str>)>> {
    let mut lines =
        text.lines().zip(1..).filter(|(line, _)| !line.is_empty() && !line.starts_with('#'));
    match lines.next() {
        Some((line, _)) if line == head => {}
        other => {
            let found = other.map_or("", |(line, _)| line);
            let kind = ErrorKind::InvalidInterest;
            return Err(Error::expected_in(kind, "interest data", found, head));
        }
    }
    let columns = head.split(',').count();
    let fields = |line: &'a str| line.splitn(columns, ',').map(str::trim).collect();
    Ok(lines.map(|(line, number)| (number, fields(line))).collect())
}

/// A row that is not of the form of its head.
#[cold]
pub(super) fn wrong(number: usize, fields: &[&str], head: &str) -> Error {
    let field = format!("interest data, line {number}");
    let found = fields.join(",");
    Error::expected_in(ErrorKind::InvalidInterest, &field, found.escape_debug(), head)
}
