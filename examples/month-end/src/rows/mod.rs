//! From cells to facts: one function a kind of file.

mod applications;
mod credit_notes;
mod events;
mod invoices;
mod payments;
mod remittances;
mod settlement;

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use duly::{Currency, Date, Decimal, DocumentId, EntryId, Fact, LineKey, PaymentTerms, Receipt};

pub(crate) use self::events::{EventKind, EventRow};
use crate::{
    field::{Field, FileKind},
    input::{Cells, Reading, Table},
    problem::{Located, Problem},
};

/// One thing to post, with what its place in the order is made of.
#[derive(Debug)]
pub(crate) struct Pending {
    pub(crate) recorded: Date,
    pub(crate) rank: FileKind,
    pub(crate) line: u64,
    pub(crate) file: FileKind,
    /// It follows from the row besides what the row says first: the payment of a settled date.
    pub(crate) derived: bool,
    pub(crate) what: What,
}

#[derive(Debug)]
pub(crate) enum What {
    Fact(Fact),
    /// Needs its invoice, for the currency.
    Apply(Box<ApplicationRow>),
    /// Needs the document it is about.
    Event(Box<EventRow>),
}

/// A row of the applications file.
#[derive(Debug)]
pub(crate) struct ApplicationRow {
    pub(crate) id: EntryId,
    pub(crate) credit: DocumentId,
    pub(crate) debit: DocumentId,
    pub(crate) installment: Option<u32>,
    pub(crate) amount: Decimal,
    pub(crate) currency: Option<Currency>,
    pub(crate) date: Date,
    pub(crate) line: Option<LineKey>,
}

/// What is needed of a document before it is posted, to place what names it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dated {
    /// The first day it can be applied: in the books, and of cash credited (F4b).
    pub(crate) earliest: Date,
    pub(crate) recorded: Date,
}

/// How many rows of a file came to what.
#[derive(Debug)]
pub(crate) struct FileCount {
    pub(crate) kind: FileKind,
    pub(crate) label: Arc<str>,
    pub(crate) read: u64,
    pub(crate) repeated: u64,
    pub(crate) refused: u64,
    /// Blank cells that were given a meaning.
    pub(crate) filled: Vec<(Field, String, u64)>,
    /// Columns that nothing was read from.
    pub(crate) unread: Vec<String>,
}

impl FileCount {
    pub(crate) fn posted(&self) -> u64 {
        self.read.saturating_sub(self.repeated).saturating_sub(self.refused)
    }
}

/// Everything read so far, and afterwards what became of it.
#[derive(Debug, Default)]
pub(crate) struct Intake {
    pub(crate) rows: Vec<Pending>,
    pub(crate) files: Vec<FileCount>,
    pub(crate) refused: Vec<(FileKind, Located)>,
    pub(crate) warnings: Vec<(FileKind, Located)>,
    pub(crate) has_creditor: bool,
    /// The receipts to be matched, each with its line.
    pub(crate) receipts: Vec<(u64, Receipt)>,
    /// Kept only when a file to come names documents.
    pub(crate) dated: Option<HashMap<DocumentId, Dated>>,
    /// The lines refused, so that a row with two faults counts once and what follows from a
    /// refused row is not posted.
    refused_lines: HashSet<(FileKind, u64)>,
    terms: HashMap<String, Result<PaymentTerms, Problem>>,
}

impl Intake {
    /// Reads a whole file.
    pub(crate) fn read(&mut self, table: &mut Table) {
        let kind = table.kind;
        let label = table.label.clone();
        self.has_creditor |= table.has(Field::Creditor);
        let mut read = 0_u64;
        loop {
            let (line, taken) = match table.next_row() {
                Reading::End => break,
                Reading::Refused(line, problem) => (line, Err(problem)),
                Reading::Row(cells) => {
                    let line = cells.line;
                    let mut desk = Desk { intake: self, label: &label, file: kind, line };
                    (line, desk.take(&cells))
                }
            };
            read = read.saturating_add(1);
            if let Err(problem) = taken {
                self.refuse(kind, &label, line, problem);
            }
        }
        let (filled, unread) = (table.filled(), table.unread().to_vec());
        self.files.push(FileCount { kind, label, read, repeated: 0, refused: 0, filled, unread });
    }

    pub(crate) fn refuse(&mut self, file: FileKind, label: &Arc<str>, line: u64, problem: Problem) {
        if self.refused_lines.insert((file, line)) {
            self.refused.push((file, Located::new(label, line, problem)));
        }
    }

    pub(crate) fn warn(&mut self, file: FileKind, label: &Arc<str>, line: u64, problem: Problem) {
        self.warnings.push((file, Located::new(label, line, problem)));
    }

    /// What is odd about a row is of no interest once the row is refused: a row is in one list.
    pub(crate) fn keep_warnings_of_taken_rows(&mut self) {
        let Self { warnings, refused_lines, .. } = self;
        warnings.retain(|(file, located)| !refused_lines.contains(&(*file, located.line)));
    }

    pub(crate) fn is_refused(&self, file: FileKind, line: u64) -> bool {
        self.refused_lines.contains(&(file, line))
    }

    pub(crate) fn label(&self, kind: FileKind) -> Arc<str> {
        let file = self.files.iter().find(|file| file.kind == kind);
        file.map_or_else(|| Arc::from(kind.as_str()), |file| file.label.clone())
    }
}

/// Where what one row means is put.
struct Desk<'a> {
    intake: &'a mut Intake,
    label: &'a Arc<str>,
    file: FileKind,
    line: u64,
}

impl Desk<'_> {
    fn take(&mut self, cells: &Cells<'_>) -> Result<(), Problem> {
        if cells.odd_quotes {
            let found = "a quote in the middle of a cell".to_owned();
            let expected = "quotes around whole cells, doubled inside".to_owned();
            self.warn(Problem::of_row("odd.quotes", found, expected));
        }
        match self.file {
            FileKind::Invoices => invoices::take(self, cells),
            FileKind::CreditNotes => credit_notes::take(self, cells),
            FileKind::Payments => payments::take(self, cells),
            FileKind::Applications => applications::take(self, cells),
            FileKind::Events => events::take(self, cells),
            FileKind::Remittances => remittances::take(self, cells),
        }
    }

    fn warn(&mut self, problem: Problem) {
        self.intake.warn(self.file, self.label, self.line, problem);
    }

    /// The row's own fact.
    fn post(&mut self, recorded: Date, rank: FileKind, what: What) {
        let Self { file, line, .. } = *self;
        self.intake.rows.push(Pending { recorded, rank, line, file, derived: false, what });
    }

    /// A fact that follows from the row.
    fn post_derived(&mut self, recorded: Date, rank: FileKind, fact: Fact) {
        let Self { file, line, .. } = *self;
        let what = What::Fact(fact);
        self.intake.rows.push(Pending { recorded, rank, line, file, derived: true, what });
    }

    /// Remembers the dates of a document for those who name it; of two rows of one id the first.
    fn remember(&mut self, id: &DocumentId, dated: Dated) {
        if let Some(all) = &mut self.intake.dated {
            all.entry(id.clone()).or_insert(dated);
        }
    }

    fn dated(&self, id: &DocumentId) -> Option<Dated> {
        self.intake.dated.as_ref()?.get(id).copied()
    }

    /// Terms as the library reads them, each wording once.
    fn terms(&mut self, text: &str) -> Result<PaymentTerms, Problem> {
        if let Some(known) = self.intake.terms.get(text) {
            return known.clone();
        }
        let parsed = text.parse().map_err(|error| Problem::of_library(&error, Field::Terms));
        self.intake.terms.insert(text.to_owned(), parsed.clone());
        parsed
    }
}
