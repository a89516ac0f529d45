//! A file as rows of named cells: headers to fields, blanks to what they mean, dates to days.

use std::{cell::Cell, path::Path, sync::Arc};

use csv::ByteRecord;
use duly::{Currency, CustomerId, Date, Decimal, ErrorKind, Money, parse_decimal};
use indicatif::ProgressBar;

use crate::{
    field::{Field, FileKind, plain},
    input::{
        DateFormat, Opened,
        watch::{Notes, RowNote, Watch},
    },
    problem::{Problem, shown},
    settings::{Settings, Slot},
};

/// A file being read.
pub(crate) struct Table {
    /// The file's name, as refused rows and made-up ids show it.
    pub(crate) label: Arc<str>,
    pub(crate) kind: FileKind,
    reader: csv::Reader<Watch<Box<dyn std::io::Read>>>,
    notes: Notes,
    record: ByteRecord,
    width: usize,
    columns: Columns,
    ended: bool,
}

/// How many unread columns are named: a hostile file has a million.
const MOST_UNREAD: usize = 40;

/// Where each field stands and what its blanks mean.
struct Columns {
    kind: FileKind,
    places: Vec<Option<usize>>,
    defaults: Vec<Option<String>>,
    /// How many blank cells got the default.
    filled: Vec<Cell<u64>>,
    /// The headers of columns that no field is read from.
    unread: Vec<String>,
    dates: DateFormat,
}

/// What the next row is.
pub(crate) enum Reading<'a> {
    Row(Cells<'a>),
    /// A row that is no row, with its line.
    Refused(u64, Problem),
    End,
}

/// The cells of one row.
#[derive(Clone, Copy)]
pub(crate) struct Cells<'a> {
    pub(crate) label: &'a Arc<str>,
    pub(crate) line: u64,
    /// An oddity of the row as text.
    pub(crate) odd_quotes: bool,
    record: &'a ByteRecord,
    columns: &'a Columns,
}

impl Table {
    /// Opens a file and finds its columns.
    pub(crate) fn open(
        kind: FileKind,
        path: &Path,
        label: Arc<str>,
        settings: &Settings,
        bar: &ProgressBar,
    ) -> Result<Self, String> {
        let Opened { text, delimiter } = Opened::new(path, bar)?;
        let (watch, notes) = Watch::new(text, delimiter);
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .buffer_capacity(1 << 16)
            .from_reader(watch);
        let mut record = ByteRecord::new();
        let found = reader.read_byte_record(&mut record);
        let found = found.map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        let header = notes.borrow_mut().pop_front();
        if !found || record.is_empty() {
            return Err(format!("{} is empty: a header line is needed", path.display()));
        }
        if header.is_some_and(|note| note.open) {
            let path = path.display();
            return Err(format!("{path}: a quote in the header is never closed"));
        }
        let headers: Vec<String> =
            record.iter().map(|cell| String::from_utf8_lossy(cell).trim().to_owned()).collect();
        let columns = Columns::find(kind, &headers, settings)
            .map_err(|fault| format!("{}: {fault}", path.display()))?;
        let width = headers.len();
        Ok(Self { label, kind, reader, notes, record, width, columns, ended: false })
    }

    /// Whether the file has a column for a field.
    pub(crate) fn has(&self, field: Field) -> bool {
        self.columns.place(field).is_some()
    }

    /// The columns that nothing is read from, as their headers name them: a misspelled one would
    /// otherwise be missed by nobody.
    pub(crate) fn unread(&self) -> &[String] {
        &self.columns.unread
    }

    /// How many blank cells of a column were filled, and with what.
    pub(crate) fn filled(&self) -> Vec<(Field, String, u64)> {
        let columns = &self.columns;
        let all = self.kind.fields().iter().zip(&columns.defaults).zip(&columns.filled);
        let some = all.filter(|((field, _), _)| self.has(**field));
        let some = some.filter_map(|((field, default), count)| {
            Some((*field, default.clone()?, count.get())).filter(|(_, _, count)| *count > 0)
        });
        some.collect()
    }

    pub(crate) fn next_row(&mut self) -> Reading<'_> {
        if self.ended {
            return Reading::End;
        }
        let read = self.reader.read_byte_record(&mut self.record);
        let note = self.notes.borrow_mut().pop_front();
        let csv_line = self.reader.position().line();
        match read {
            Ok(false) => {
                self.ended = true;
                return Reading::End;
            }
            Ok(true) => {}
            Err(error) => {
                // What comes after is unknown: it is reported as one row, and never as none.
                self.ended = true;
                let line = note.map_or(csv_line, |note| note.line);
                let expected = "a file that can be read to its end".to_owned();
                let fault = Problem::of_row("input.unreadable", "no readable end".into(), expected);
                let message = format!("from here on the file cannot be read: {error}");
                return Reading::Refused(line, fault.with_message(message));
            }
        }
        let fallback = RowNote { line: csv_line, last_line: csv_line, stray: false, open: false };
        let note = note.unwrap_or(fallback);
        if let Some(problem) = self.broken(note) {
            return Reading::Refused(note.line, problem);
        }
        Reading::Row(Cells {
            label: &self.label,
            line: note.line,
            odd_quotes: note.stray,
            record: &self.record,
            columns: &self.columns,
        })
    }

    /// What makes the row no row.
    fn broken(&self, note: RowNote) -> Option<Problem> {
        let RowNote { line, last_line, .. } = note;
        if note.open {
            let found = format!("a quote that is never closed (lines {line} to {last_line})");
            return Some(Problem::of_row("input.quotes", found, "quotes in pairs".to_owned()));
        }
        if note.stray && last_line > line {
            let found = format!("quotes that do not match (lines {line} to {last_line})");
            return Some(Problem::of_row("input.quotes", found, "quotes in pairs".to_owned()));
        }
        let cells = self.record.len();
        let blank_rest = self.record.iter().skip(self.width).all(|cell| cell.is_empty());
        if cells < self.width || !blank_rest {
            let expected = format!("{} as the header has", self.width);
            return Some(Problem::of_row("input.cells", format!("{cells} cells"), expected));
        }
        None
    }
}

impl Columns {
    fn find(kind: FileKind, headers: &[String], settings: &Settings) -> Result<Self, String> {
        let fields = kind.fields();
        let mut slots = Vec::with_capacity(fields.len());
        let mut taken = Vec::new();
        // What the caller says comes first, then a field's own word, then its other names.
        for field in fields {
            let slot = settings.slot(kind, *field, |name| one_column(headers, name))?;
            taken.extend(match slot {
                Slot::At(place) => Some(place),
                _ => None,
            });
            slots.push(slot);
        }
        for (slot, field) in slots.iter_mut().zip(fields) {
            if *slot != Slot::Unsaid {
                continue;
            }
            let fits = headers.iter().enumerate().filter(|(place, _)| !taken.contains(place));
            let mut ranked: Vec<(usize, usize)> =
                fits.filter_map(|(place, header)| Some((field.fits(header)?, place))).collect();
            ranked.sort_unstable();
            match ranked.as_slice() {
                [(a, _), (b, _), ..] if a == b => {
                    return Err(format!("two columns could be `{field}`: name one by --map"));
                }
                [(_, place), ..] => {
                    taken.push(*place);
                    *slot = Slot::At(*place);
                }
                [] => {}
            }
        }
        let place = |slot: &Slot| match slot {
            Slot::At(place) => Some(*place),
            Slot::Unsaid | Slot::Off => None,
        };
        let places = slots.iter().map(place).collect();
        let defaults: Vec<Option<String>> =
            fields.iter().map(|field| settings.default_of(kind, *field)).collect();
        let filled = fields.iter().map(|_| Cell::new(0)).collect();
        let dates = settings.date_format(kind).clone();
        let unread = headers.iter().enumerate().filter(|(place, _)| !taken.contains(place));
        let unread: Vec<String> = unread
            .take(MOST_UNREAD)
            .map(|(_, name)| if name.is_empty() { "(unnamed)".to_owned() } else { shown(name) })
            .collect();
        let columns = Self { kind, places, defaults, filled, unread, dates };
        for field in kind.required() {
            if columns.place(*field).is_none() && columns.default(*field).is_none() {
                let posted =
                    *field == Field::InvoiceDate && columns.place(Field::PostingDate).is_some();
                if posted {
                    continue;
                }
                let mut seen = headers.iter().take(20).map(|h| shown(h)).collect::<Vec<_>>();
                if headers.len() > seen.len() {
                    seen.push("…".to_owned());
                }
                return Err(format!(
                    "no column for `{field}` among {}: name it by --map {field}=COLUMN, or what \
                     is meant by --default {field}=VALUE",
                    seen.join(", ")
                ));
            }
        }
        Ok(columns)
    }

    fn index(&self, field: Field) -> Option<usize> {
        self.kind.fields().iter().position(|candidate| *candidate == field)
    }

    fn place(&self, field: Field) -> Option<usize> {
        self.places.get(self.index(field)?).copied().flatten()
    }

    fn default(&self, field: Field) -> Option<&str> {
        self.defaults.get(self.index(field)?)?.as_deref()
    }
}

/// The place of the column of a name the caller gave: as written, or else but for capitals,
/// blanks and marks.
fn one_column(headers: &[String], name: &str) -> Result<Option<usize>, String> {
    let places = |same: &dyn Fn(&String) -> bool| -> Vec<usize> {
        let all = headers.iter().enumerate();
        all.filter(|(_, header)| same(header)).map(|(place, _)| place).collect()
    };
    let mut found = places(&|header| header == name);
    if found.is_empty() {
        found = places(&|header| plain(header) == plain(name));
    }
    match found.as_slice() {
        [] => Ok(None),
        [place] => Ok(Some(*place)),
        _ => Err(format!("the column `{name}` stands twice in the header")),
    }
}

type Found<T> = Result<T, Problem>;

impl<'a> Cells<'a> {
    /// What the file itself says, without outer blanks; none for a blank.
    pub(crate) fn said(&self, field: Field) -> Found<Option<&'a str>> {
        let Some(place) = self.columns.place(field) else { return Ok(None) };
        let cell = self.record.get(place).unwrap_or_default().trim_ascii();
        if cell.is_empty() {
            return Ok(None);
        }
        match std::str::from_utf8(cell) {
            Ok(text) => Ok(Some(text)),
            Err(_) => {
                let lossy = String::from_utf8_lossy(cell);
                Err(Problem::new("input.not_utf8", field, &lossy, "text in UTF-8"))
            }
        }
    }

    /// What the cell says, or what its blank was said to mean.
    pub(crate) fn text(&self, field: Field) -> Found<Option<&'a str>> {
        if let Some(said) = self.said(field)? {
            return Ok(Some(said));
        }
        let Some(index) = self.columns.index(field) else { return Ok(None) };
        let default = self.columns.defaults.get(index).and_then(Option::as_deref);
        if let Some(filled) = self.columns.filled.get(index).filter(|_| default.is_some()) {
            filled.set(filled.get().saturating_add(1));
        }
        Ok(default)
    }

    pub(crate) fn needed(&self, field: Field, expected: &str) -> Found<&'a str> {
        self.text(field)?.ok_or_else(|| Problem::missing(field, expected))
    }

    pub(crate) fn date(&self, field: Field) -> Found<Option<Date>> {
        let Some(cell) = self.text(field)? else { return Ok(None) };
        let dates = &self.columns.dates;
        dates.read(cell).map(Some).ok_or_else(|| {
            Problem::new(ErrorKind::DateSyntax.code(), field, cell, &dates.expected())
        })
    }

    pub(crate) fn needed_date(&self, field: Field) -> Found<Date> {
        let date = self.date(field)?;
        date.ok_or_else(|| Problem::missing(field, &self.columns.dates.expected()))
    }

    pub(crate) fn number(&self, field: Field) -> Found<Option<Decimal>> {
        let Some(cell) = self.text(field)? else { return Ok(None) };
        let number = parse_decimal(cell).map_err(|error| {
            let expected = error.expected().unwrap_or("a plain decimal").to_owned();
            Problem::new(error.code(), field, cell, &expected)
        })?;
        Ok(Some(number))
    }

    pub(crate) fn currency(&self) -> Found<Option<Currency>> {
        self.parsed(Field::Currency)
    }

    pub(crate) fn customer(&self) -> Found<CustomerId> {
        let expected = "a customer (or --default customer=NAME)";
        let customer = self.parsed(Field::Customer)?;
        customer.ok_or_else(|| Problem::missing(Field::Customer, expected))
    }

    /// The amount of a document in its own currency, with the sign it has in the file.
    pub(crate) fn money(&self) -> Found<Money> {
        let expected = "a currency of ISO 4217 (or --currency CODE)";
        let currency = self.currency()?;
        let currency = currency.ok_or_else(|| Problem::missing(Field::Currency, expected))?;
        let number = self.number(Field::Amount)?;
        let number = number.ok_or_else(|| Problem::missing(Field::Amount, "a plain decimal"))?;
        Money::new(number, currency).map_err(|error| Problem::of_library(&error, Field::Amount))
    }

    /// An id or another checked text of the library.
    pub(crate) fn parsed<T>(&self, field: Field) -> Found<Option<T>>
    where
        T: std::str::FromStr<Err = duly::Error>,
    {
        let Some(cell) = self.text(field)? else { return Ok(None) };
        cell.parse().map(Some).map_err(|error| Problem::of_library(&error, field))
    }

    /// The row's id, or one made of file and line where the file gives none.
    pub(crate) fn id<T>(&self, field: Field) -> Found<T>
    where
        T: std::str::FromStr<Err = duly::Error>,
    {
        match self.parsed(field)? {
            Some(id) => Ok(id),
            None => format!("{}:{}", self.label, self.line)
                .parse()
                .map_err(|error| Problem::of_library(&error, field)),
        }
    }
}
