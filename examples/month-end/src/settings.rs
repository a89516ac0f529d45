//! What the flags say about reading: columns, blanks and dates, for all files or for one.

use std::cell::Cell;

use crate::{
    args::Args,
    field::{Field, FileKind},
    input::DateFormat,
};

/// How files are read.
#[derive(Debug)]
pub(crate) struct Settings {
    maps: Vec<Map>,
    defaults: Vec<(Option<FileKind>, Field, String)>,
    dates: Vec<(Option<FileKind>, DateFormat)>,
    iso: DateFormat,
}

#[derive(Debug)]
struct Map {
    kind: Option<FileKind>,
    field: Field,
    column: String,
    /// Whether a file had the column: a name that no file has is a typing mistake.
    met: Cell<bool>,
}

/// Where a field stands in a file, as far as the caller said.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Slot {
    Unsaid,
    /// `--map FIELD=`: no column is this field.
    Off,
    At(usize),
}

impl Settings {
    pub(crate) fn new(args: &Args) -> Result<Self, String> {
        let mut maps = Vec::new();
        for text in &args.map {
            let (kind, field, column) = scoped(text, "--map", "COLUMN")?;
            let met = Cell::new(column.is_empty());
            maps.push(Map { kind, field, column: column.to_owned(), met });
        }
        let mut defaults = Vec::new();
        for text in &args.default {
            let (kind, field, value) = scoped(text, "--default", "VALUE")?;
            if value.is_empty() {
                return Err(format!("--default {text}: a value is needed after `=`"));
            }
            defaults.push((kind, field, value.to_owned()));
        }
        if let Some(currency) = args.currency {
            // An application or an event is in the currency of its document, not in this one.
            for kind in [FileKind::Invoices, FileKind::CreditNotes, FileKind::Payments] {
                defaults.push((Some(kind), Field::Currency, currency.to_string()));
            }
        }
        let mut dates = Vec::new();
        for text in &args.date_format {
            let (kind, format) = match text.split_once('=') {
                Some((file, format)) => (Some(file_kind(file, "--date-format")?), format),
                None => (None, text.as_str()),
            };
            let format = format.parse().map_err(|fault| format!("--date-format {fault}"))?;
            dates.push((kind, format));
        }
        Ok(Self { maps, defaults, dates, iso: DateFormat::iso() })
    }

    /// Where the caller says a field stands; what is said of one file goes before what is said of
    /// all.
    pub(crate) fn slot(
        &self,
        kind: FileKind,
        field: Field,
        place: impl Fn(&str) -> Result<Option<usize>, String>,
    ) -> Result<Slot, String> {
        let said = self.maps.iter().filter(|map| map.field == field);
        let mut said: Vec<&Map> = said.filter(|map| map.kind.is_none_or(|k| k == kind)).collect();
        said.sort_by_key(|map| map.kind.is_none());
        for map in said {
            if map.column.is_empty() {
                return Ok(Slot::Off);
            }
            if let Some(found) = place(&map.column)? {
                map.met.set(true);
                return Ok(Slot::At(found));
            }
            if map.kind.is_some() {
                return Err(format!("no column `{}` for `{kind}.{field}`", map.column));
            }
        }
        Ok(Slot::Unsaid)
    }

    /// A fault when a column was named that no file has.
    pub(crate) fn all_met(&self) -> Result<(), String> {
        match self.maps.iter().find(|map| !map.met.get()) {
            None => Ok(()),
            Some(map) => {
                Err(format!("--map {}={}: no file has such a column", map.field, map.column))
            }
        }
    }

    pub(crate) fn default_of(&self, kind: FileKind, field: Field) -> Option<String> {
        let fits = |wanted: Option<FileKind>| {
            let mut all = self.defaults.iter();
            all.find(|(kind, candidate, _)| *kind == wanted && *candidate == field)
        };
        fits(Some(kind)).or_else(|| fits(None)).map(|(_, _, value)| value.clone())
    }

    pub(crate) fn date_format(&self, kind: FileKind) -> &DateFormat {
        let fits = |wanted: Option<FileKind>| self.dates.iter().find(|(kind, _)| *kind == wanted);
        fits(Some(kind)).or_else(|| fits(None)).map_or(&self.iso, |(_, format)| format)
    }
}

/// `FIELD=VALUE` or `FILE.FIELD=VALUE`.
fn scoped<'a>(
    text: &'a str,
    flag: &str,
    what: &str,
) -> Result<(Option<FileKind>, Field, &'a str), String> {
    let Some((left, value)) = text.split_once('=') else {
        return Err(format!("{flag} {text}: expected FIELD={what}"));
    };
    let (kind, field) = match left.split_once('.') {
        Some((file, field)) => (Some(file_kind(file, flag)?), field),
        None => (None, left),
    };
    let all = || match kind {
        Some(kind) => kind.fields().to_vec(),
        None => Field::ALL.to_vec(),
    };
    let found = Field::parse(field).filter(|field| all().contains(field));
    let field = found.ok_or_else(|| {
        let words: Vec<&str> = all().iter().map(|field| field.as_str()).collect();
        format!("{flag} {text}: `{field}` is none of {}", words.join(", "))
    })?;
    Ok((kind, field, value.trim()))
}

fn file_kind(word: &str, flag: &str) -> Result<FileKind, String> {
    FileKind::parse(word).ok_or_else(|| {
        let words: Vec<&str> = FileKind::ALL.iter().map(|kind| kind.as_str()).collect();
        format!("{flag}: `{word}` is none of {}", words.join(", "))
    })
}
