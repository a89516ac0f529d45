//! A reader that looks at every byte on its way to the CSV reader and notes quotes that do not
//! match.
//!
//! The CSV reader forgives such quotes: it takes everything up to the next one, lines and all, as
//! one cell. Money would go missing in silence, so the places are noted, and a row that holds one
//! and goes over several lines is refused.

use std::{
    cell::RefCell,
    collections::VecDeque,
    io::{self, Read},
    rc::Rc,
};

/// A row longer than this is not a row: an unmatched quote in a large file, or a hostile one.
const LONGEST_ROW: u64 = 256 << 20;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum State {
    RowStart,
    CellStart,
    Plain,
    Quoted,
    /// After a quote inside a quoted cell: the end of it, or the first of two.
    QuoteInQuoted,
}

/// What was seen of one row: by the time the CSV reader hands a row out, all of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct RowNote {
    /// The line it begins on; the header is on line 1.
    pub(super) line: u64,
    /// The line it ends on.
    pub(super) last_line: u64,
    /// Whether a quote stands where none can.
    pub(super) stray: bool,
    /// Whether a quote is open: at the end of the file, one that is never closed.
    pub(super) open: bool,
}

/// The rows that were looked at and not yet handed out.
pub(super) type Notes = Rc<RefCell<VecDeque<RowNote>>>;

/// Follows the same states as the CSV reader, so that both see the same rows.
pub(super) struct Watch<R> {
    inner: R,
    delimiter: u8,
    state: State,
    line: u64,
    row_bytes: u64,
    row: RowNote,
    notes: Notes,
}

impl<R: Read> Watch<R> {
    pub(super) fn new(inner: R, delimiter: u8) -> (Self, Notes) {
        let notes = Notes::default();
        let row = RowNote { line: 1, last_line: 1, stray: false, open: false };
        let state = State::RowStart;
        let notes_too = Rc::clone(&notes);
        (Self { inner, delimiter, state, line: 1, row_bytes: 0, row, notes: notes_too }, notes)
    }

    fn look(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.row_bytes = self.row_bytes.saturating_add(1);
            let was = self.state;
            self.state = match (was, byte) {
                (State::Quoted, b'"') => State::QuoteInQuoted,
                (State::QuoteInQuoted, b'"') | (State::Quoted, _) => State::Quoted,
                (_, b'\n' | b'\r') => State::RowStart,
                (_, byte) if byte == self.delimiter => State::CellStart,
                (State::RowStart | State::CellStart, b'"') => State::Quoted,
                (State::QuoteInQuoted, _) | (State::Plain, b'"') => {
                    self.row.stray = true;
                    State::Plain
                }
                _ => State::Plain,
            };
            if was == State::RowStart && self.state != State::RowStart {
                let RowNote { stray, .. } = self.row;
                self.row = RowNote { line: self.line, last_line: self.line, stray, open: false };
            }
            if byte == b'\n' {
                self.line = self.line.saturating_add(1);
                self.row.last_line =
                    if self.state == State::Quoted { self.line } else { self.row.last_line };
            }
            if self.state == State::RowStart {
                self.row_bytes = 0;
                if was != State::RowStart {
                    self.hand_over();
                }
            }
        }
    }

    fn hand_over(&mut self) {
        self.notes.borrow_mut().push_back(self.row);
        self.row.stray = false;
    }
}

impl<R: Read> Read for Watch<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.look(buffer.get(..count).unwrap_or_default());
        if count == 0 && self.state != State::RowStart {
            self.row.open = self.state == State::Quoted;
            self.state = State::RowStart;
            self.hand_over();
        }
        if self.row_bytes > LONGEST_ROW {
            return Err(io::Error::other("a row of more than 256 MiB"));
        }
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn rows(text: &str) -> Vec<(u64, u64, bool, bool)> {
        let (mut watch, notes) = Watch::new(text.as_bytes(), b',');
        io::copy(&mut watch, &mut io::sink()).unwrap();
        let csv = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes())
            .into_byte_records()
            .count();
        let notes = notes.borrow();
        assert_eq!(csv, notes.len(), "{text:?}");
        notes.iter().map(|row| (row.line, row.last_line, row.stray, row.open)).collect()
    }

    #[test]
    fn it_sees_the_rows_the_csv_reader_sees() {
        assert_eq!(rows("a,b\n1,2\n"), [(1, 1, false, false), (2, 2, false, false)]);
        assert_eq!(rows("a\r\n\r\n\r\nb"), [(1, 1, false, false), (4, 4, false, false)]);
        assert_eq!(rows("a\rb\r"), [(1, 1, false, false), (1, 1, false, false)]);
        assert_eq!(rows("\"a\nb\",c\nd"), [(1, 2, false, false), (3, 3, false, false)]);
        assert_eq!(rows("\"a \"\"b\"\"\",c"), [(1, 1, false, false)]);
        assert_eq!(rows("5\" pipe,c\n"), [(1, 1, true, false)]);
        assert_eq!(rows("\"a\"b,c\nd\n"), [(1, 1, true, false), (2, 2, false, false)]);
        assert_eq!(rows("x,\"a\ny,\"b\"\nz\n"), [(1, 2, true, false), (3, 3, false, false)]);
        assert_eq!(rows("x,\"a\ny\nz\n"), [(1, 4, false, true)]);
        assert_eq!(rows(" \n,\n"), [(1, 1, false, false), (2, 2, false, false)]);
        assert_eq!(rows(""), []);
    }
}
