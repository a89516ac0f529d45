//! What books of account need of a ledger, beyond what moved on which day: in which order each item
//! moved, by which entry, at which rate it was booked, and whose account it was.

use std::ops::{Range, RangeInclusive};

use rust_decimal::Decimal;

use crate::{
    ledger::{
        AdjustmentKind, Fact, Known, Ledger, ReversalEffect,
        book::{Book, NONE},
        entry::FactKind,
        kept::Kept,
    },
    record::{BookedRate, DebitNotePurpose, DocumentKind},
    time::Date,
    value::{CreditorId, Currency, CustomerId, EntryId, ItemId, Money},
};

/// What a movement is booked against: the kind of the entry that caused it, also where that is
/// taken back.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Cause {
    /// An invoice, or a debit note that is no charge.
    Sale,
    /// A debit note that charges something.
    Charge(DebitNotePurpose),
    CreditNote,
    /// A payment, an advance or a refund.
    Cash,
    TakenOver,
    Adjustment(AdjustmentKind),
    /// Another item moves too: an application, a transfer, a residual item, a conversion, new terms
    /// of a part, an identification.
    Between,
    FxDifference,
}

/// One change of an item, in the order of recording.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Move {
    /// The record that brought it.
    pub(crate) log: u32,
    /// The record whose kind it has: itself, or what it takes back.
    pub(crate) cause: u32,
    pub(crate) date: Date,
    /// What was added to the open amount.
    pub(crate) amount: Decimal,
    /// Of an exchange difference: what was added to the value in the base currency.
    pub(crate) fx: Option<Money>,
}

/// One item with all that was ever recorded of it.
pub(crate) struct ItemBook<'a> {
    book: &'a Book,
    index: u32,
    pub(crate) currency: Currency,
    /// The kind of the document it is of; of a transfer and the like, of what that came of.
    pub(crate) root: DocumentKind,
    pub(crate) booked: Option<BookedRate>,
    pub(crate) moves: Vec<Move>,
    /// The records that gave it another payer, and from which day on (A7).
    pub(crate) identified: Vec<(u32, Date)>,
    pub(crate) in_books: Date,
}

/// One record of the log.
pub(crate) struct RecordBook {
    pub(crate) entry: EntryId,
    pub(crate) sequence: u64,
    pub(crate) recorded: Date,
    pub(crate) cause: Cause,
    /// The tax in a document's total, as on paper: not negative.
    pub(crate) tax: Option<Money>,
    /// Of a reversal: whether what it takes back had held.
    pub(crate) effect: Option<ReversalEffect>,
}

impl Ledger {
    /// The records of entries by their numbers, both inclusive.
    pub(crate) fn records_of(&self, entries: &RangeInclusive<u64>) -> Range<u32> {
        let before = |number: u64| self.book.log.partition_point(|r| r.sequence < number);
        let first = before(*entries.start());
        let last = match entries.end().checked_add(1) {
            Some(next) => before(next),
            None => self.book.log.len(),
        };
        let index = |count: usize| u32::try_from(count).unwrap_or(NONE);
        index(first)..index(last.max(first))
    }

    /// How many records are known.
    pub(crate) fn records_known(&self, known: Known) -> u32 {
        self.book.known(known)
    }

    /// The items that records made or moved, each once, in the order they were made.
    pub(crate) fn items_of_records(&self, records: Range<u32>) -> Vec<u32> {
        let items = records.flat_map(|log| self.book.record(log).items.iter().copied());
        let mut items: Vec<u32> = items.collect();
        items.sort_unstable();
        items.dedup();
        items
    }

    /// The items that a period could concern, in the order they were made: those in the books by
    /// its end that moved, or got another payer, from its first day on.
    pub(crate) fn items_of_period(&self, period: &RangeInclusive<Date>) -> Vec<u32> {
        let concerned = |item: &u32| {
            let item = self.book.item(*item);
            let moves = item.history.movements().iter().map(|movement| movement.date);
            let extra = item.extra.iter().flat_map(|extra| {
                let moved = extra.accounts.iter().map(|moved| moved.date);
                moved.chain(extra.fx.iter().map(|(_, date, _)| *date))
            });
            moves.chain(extra).chain([item.in_books]).any(|date| period.contains(&date))
        };
        let count = u32::try_from(self.book.items.len()).unwrap_or(NONE);
        (0..count).filter(concerned).collect()
    }

    /// All that was ever recorded of an item by an index this ledger gave.
    pub(crate) fn item_book(&self, index: u32) -> ItemBook<'_> {
        let (book, item) = (&self.book, self.book.item(index));
        let born = Move {
            log: item.born,
            cause: item.born,
            date: item.in_books,
            amount: item.original,
            fx: None,
        };
        let moved = item.history.movements().iter().map(|movement| Move {
            log: movement.log,
            cause: movement.cause,
            date: movement.date,
            amount: movement.amount,
            fx: None,
        });
        let extra = item.extra.as_deref();
        let differences = extra.into_iter().flat_map(|extra| &extra.fx).map(|(log, date, fx)| {
            Move { log: *log, cause: *log, date: *date, amount: Decimal::ZERO, fx: Some(*fx) }
        });
        let mut moves: Vec<Move> = [born].into_iter().chain(moved).chain(differences).collect();
        moves.sort_by_key(|one| one.log); // stable: an item comes before it moves
        let accounts = extra.into_iter().flat_map(|extra| &extra.accounts);
        ItemBook {
            book,
            index,
            currency: item.currency,
            root: book.root_kind(item.document),
            booked: book.facts(item.document).and_then(|facts| facts.booked),
            moves,
            identified: accounts.map(|moved| (moved.log, moved.date)).collect(),
            in_books: item.in_books,
        }
    }

    /// A record by an index this ledger gave.
    pub(crate) fn record_book(&self, log: u32) -> RecordBook {
        let record = self.book.record(log);
        let effect = match &record.kept {
            Kept::Whole(Fact::Reversal(reversal)) => Some(reversal.effect),
            _ => None,
        };
        RecordBook {
            entry: record.id.clone().into(),
            sequence: record.sequence,
            recorded: record.recorded,
            cause: self.book.cause(log),
            tax: self.book.tax(log),
            effect,
        }
    }
}

impl ItemBook<'_> {
    pub(crate) fn id(&self) -> ItemId {
        self.book.item_id(self.index)
    }

    /// Whose it is on a day, of the first `known` records.
    pub(crate) fn account(&self, on: Date, known: u32) -> (CreditorId, Option<CustomerId>) {
        let account = self.book.account(self.book.account_on(self.index, on, known));
        (self.book.creditor(account.creditor).id.clone(), account.customer.clone())
    }
}

impl Book {
    /// The kind of the document at the beginning of a chain of transfers and the like.
    fn root_kind(&self, document: u32) -> DocumentKind {
        let mut document = document;
        loop {
            let Some(facts) = self.facts(document) else { return DocumentKind::Invoice };
            // What came of another document was made after it, so this ends.
            let source = self.record(document).items.first().map(|item| self.item(*item).document);
            match source.filter(|source| facts.kind.is_derived() && *source < document) {
                Some(source) => document = source,
                None => return facts.kind,
            }
        }
    }

    fn cause(&self, log: u32) -> Cause {
        let record = self.record(log);
        match (&record.kept, record.kept.kind()) {
            (Kept::Whole(Fact::DebitNote(note)), _) if note.purpose.is_charge() => {
                Cause::Charge(note.purpose)
            }
            (Kept::Whole(Fact::Adjustment(adjustment)), _) => Cause::Adjustment(adjustment.kind),
            (_, Some(FactKind::Invoice | FactKind::DebitNote)) => Cause::Sale,
            (_, Some(FactKind::CreditNote)) => Cause::CreditNote,
            (_, Some(FactKind::Payment | FactKind::Refund)) => Cause::Cash,
            (_, Some(FactKind::OpeningItem)) => Cause::TakenOver,
            (_, Some(FactKind::FxDifference)) => Cause::FxDifference,
            _ => Cause::Between,
        }
    }

    fn tax(&self, log: u32) -> Option<Money> {
        match &self.record(log).kept {
            Kept::Invoice(kept) => kept.tax(),
            Kept::Whole(Fact::Invoice(invoice)) => invoice.tax,
            Kept::Whole(Fact::DebitNote(note)) => note.tax,
            Kept::Whole(Fact::CreditNote(note)) => note.tax,
            _ => None,
        }
    }
}
