//! The ledger: post facts, ask what is open on any day, as known on any day (F4).
//!
//! ```
//! use duly::*;
//!
//! let eur = Currency::parse("EUR")?;
//! let day = |text: &str| text.parse::<Date>();
//! let mut ledger = Ledger::new();
//!
//! let invoice = Invoice::new(
//!     "INV-1".parse()?, "ACME".parse()?, day("2026-03-01")?, Money::parse("1000.00", eur)?,
//! ).with_terms("net 30".parse()?)?;
//! ledger.post(Entry::new(invoice, day("2026-03-01")?))?;
//!
//! let payment = Payment::new(
//!     "P-1".parse()?, "ACME".parse()?, day("2026-05-10")?, Money::parse("400.00", eur)?,
//! );
//! ledger.post(Entry::new(payment, day("2026-05-10")?))?;
//! let apply = Application::new(
//!     "A-1".parse()?, "P-1", "INV-1", Money::parse("400.00", eur)?, day("2026-05-10")?,
//! )?;
//! ledger.post(Entry::new(apply, day("2026-05-10")?))?;
//!
//! let open = |date: &str| -> Result<String> {
//!     Ok(ledger.as_of(day(date)?)?.open_items()[0].open.to_string())
//! };
//! assert_eq!(open("2026-04-30")?, "1000.00 EUR"); // the payment came later
//! assert_eq!(open("2026-05-10")?, "600.00 EUR");
//! # Ok::<(), duly::Error>(())
//! ```

use std::{convert::Infallible, ops::RangeInclusive};

use crate::{
    error::{Error, ErrorKind, Result},
    ledger::{
        Activity, Application, DocumentStatus, Entry, Fact, ItemChange, Known, LedgerPolicy,
        Position, PositionQuery, Target,
        book::{Book, NONE},
        entry::FactKind,
        kept::Kept,
        posting::Post,
    },
    time::Date,
    value::{CreditorId, Currency, CustomerId, DocumentId, DocumentNumber, EntryId, Money},
};

/// What a post answered.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Posted {
    /// The entry's number in the ledger; of a repeated one the first's.
    pub sequence: u64,
    /// The day it takes effect.
    pub effective: Date,
    /// Whether it was new.
    pub outcome: Outcome,
}

/// Whether a post changed anything.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Outcome {
    /// The entry is in the ledger now.
    Taken,
    /// It was taken as asked, but on another day than it asked for (F4d, F4b).
    Moved,
    /// The same was in the ledger already; nothing changed (A12).
    Repeated,
}

/// An append-only ledger of dated facts.
///
/// Nothing is ever half-posted: [`post`](Ledger::post) takes an entry whole or returns an error
/// and leaves the ledger as it was. No clock, no files, no hidden state: the same entries give the
/// same ledger.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ledger {
    pub(super) book: Book,
}

impl Ledger {
    /// An empty ledger under the default policy.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes one entry.
    ///
    /// An id that is in the ledger with the same content is a no-op with the first answer, whatever
    /// its recorded date; so is an application of the same receipt, line, item and amount while
    /// the first stands (A12), and a term change that is in force (T12).
    ///
    /// # Errors
    ///
    /// The first that holds, in this order: the id is known with other content
    /// ([`IdConflict`](ErrorKind::IdConflict)); the remittance line is applied otherwise
    /// ([`ApplicationConflict`](ErrorKind::ApplicationConflict)); it is recorded before the last
    /// entry ([`RecordedEarlier`](ErrorKind::RecordedEarlier)) or its sequence number is not above
    /// the last ([`SequenceOrder`](ErrorKind::SequenceOrder)); the record contradicts itself; what
    /// it names is unknown, of another kind, side or currency; its day is closed or too early; an
    /// open amount would leave zero to its original on some date
    /// ([`OverApplied`](ErrorKind::OverApplied), with the first such date, F4c). The ledger is then
    /// exactly as before.
    pub fn post(&mut self, entry: Entry) -> Result<Posted> {
        self.take(entry, false)
    }

    /// Takes entries one by one and answers for each, in their order: one that is refused hides no
    /// other. What must stand or fall together is one entry ([`Together`](crate::Together)).
    ///
    /// # Errors
    ///
    /// None of its own: each answer is that of [`post`](Ledger::post).
    pub fn post_all(&mut self, entries: impl IntoIterator<Item = Entry>) -> Vec<Result<Posted>> {
        let entries = entries.into_iter();
        let mut answers = Vec::with_capacity(entries.size_hint().0);
        let Ok(()) = self.post_each(entries, |ledger, entry| {
            answers.push(ledger.post(entry));
            Ok::<(), Infallible>(())
        });
        answers
    }

    /// Rebuilds a ledger from the entries of another, in their order and with their numbers.
    ///
    /// Currencies that were withdrawn since are taken (F2).
    ///
    /// # Errors
    ///
    /// As [`post`](Ledger::post) for the first entry that is refused; an entry whose
    /// `moved_to` differs from what the entries before it give is of kind
    /// [`SequenceOrder`](ErrorKind::SequenceOrder).
    pub fn replay(entries: impl IntoIterator<Item = Entry>) -> Result<Self> {
        let mut ledger = Self::new();
        let entries = entries.into_iter();
        ledger.book.reserve(entries.size_hint().0);
        ledger.post_each(entries, |ledger, entry| ledger.take(entry, true).map(drop))?;
        Ok(ledger)
    }

    /// Every entry as it was handed in, in the order of recording, with its number.
    ///
    /// Each is made anew: a ledger keeps less than a host hands in.
    pub fn entries(&self) -> impl Iterator<Item = Entry> + '_ {
        let logs = self.book.log.iter().zip(0_u32..).filter(|(record, _)| !record.bundled);
        logs.filter_map(|(_, log)| self.book.entry(log))
    }

    /// How many entries there are; a [`Together`](crate::Together) is one.
    pub fn len(&self) -> usize {
        self.book.log.iter().filter(|record| !record.bundled).count()
    }

    /// Whether nothing has been posted.
    pub fn is_empty(&self) -> bool {
        self.book.log.is_empty()
    }

    /// The entry of an id, or the document of it.
    pub fn entry(&self, id: &EntryId) -> Option<Entry> {
        self.book.entry(self.book.find(id.as_str())?)
    }

    /// The number printed on a document; what came of a transfer and the like has none of its own.
    pub(crate) fn number_of(&self, document: &DocumentId) -> Option<DocumentNumber> {
        let facts = self.book.facts(self.book.find(document.as_str())?)?;
        facts.number.filter(|_| !facts.kind.is_derived()).cloned()
    }

    /// The currency of what is open of a document.
    pub(crate) fn currency_of(&self, document: &DocumentId) -> Option<Currency> {
        let first = self.book.document_items(self.book.find(document.as_str())?).next()?;
        Some(self.book.item(first).currency)
    }

    /// The entry that took another back, if one did.
    pub fn reversed_by(&self, id: &EntryId) -> Option<EntryId> {
        let record = self.book.record(self.book.find(id.as_str())?);
        let by = Some(record.reversed_by).filter(|by| *by != NONE)?;
        Some(self.book.record(by).id.clone().into())
    }

    /// What is open on a day, with all that is known now (F4).
    ///
    /// # Errors
    ///
    /// [`TakeOver`](ErrorKind::TakeOver) when a creditor's books begin later (F4e).
    pub fn as_of(&self, date: Date) -> Result<Position> {
        self.position(PositionQuery::from(date))
    }

    /// What was open on a day as it was known then: with only what had been recorded by `known`.
    ///
    /// # Errors
    ///
    /// As [`as_of`](Ledger::as_of).
    ///
    /// # Example
    ///
    /// A payment of 10 May bounces; the bank says so on 20 May, with effect of 10 May. On 15 May
    /// the books showed it as paid (rules, case 10).
    ///
    /// ```
    /// # use duly::*;
    /// # let eur = Currency::parse("EUR")?;
    /// # let day = |text: &str| text.parse::<Date>();
    /// # let money = |text: &str| Money::parse(text, eur);
    /// # let mut ledger = Ledger::new();
    /// # let (march, may) = (day("2026-03-01")?, day("2026-05-10")?);
    /// # let invoice = Invoice::new("I".parse()?, "C".parse()?, march, money("1000.00")?);
    /// # ledger.post(Entry::new(invoice.due_on(day("2026-03-31")?), march))?;
    /// # let payment = Payment::new("P".parse()?, "C".parse()?, may, money("400.00")?);
    /// # ledger.post(Entry::new(payment, may))?;
    /// # let apply = Application::new("A".parse()?, "P", "I", money("400.00")?, may)?;
    /// # ledger.post(Entry::new(apply, may))?;
    /// let bounce = Reversal::new("R".parse()?, "P".parse()?, may);
    /// ledger.post(Entry::new(bounce, day("2026-05-20")?))?;
    /// let open = |known: Known| -> Result<String> {
    ///     let position = ledger.as_known(known, day("2026-05-15")?)?;
    ///     Ok(position.open_items()[0].open.to_string())
    /// };
    /// assert_eq!(open(day("2026-05-15")?.into())?, "600.00 EUR");
    /// assert_eq!(open(day("2026-05-31")?.into())?, "1000.00 EUR");
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn as_known(&self, known: impl Into<Known>, date: Date) -> Result<Position> {
        self.position(PositionQuery { known: known.into(), ..PositionQuery::from(date) })
    }

    /// What is open by a query: as of a day, as known on a day, of one creditor or customer or
    /// all of them.
    ///
    /// # Errors
    ///
    /// [`TakeOver`](ErrorKind::TakeOver) when a creditor asked for begins later (F4e),
    /// [`UnknownId`](ErrorKind::UnknownId) when the creditor has never been heard of.
    pub fn position(&self, query: PositionQuery) -> Result<Position> {
        Position::read(&self.book, query)
    }

    /// The three axes of a document's status on a day (U1).
    ///
    /// # Errors
    ///
    /// [`UnknownId`](ErrorKind::UnknownId) when no document of that id is in the books by then,
    /// as known then.
    pub fn status(
        &self,
        document: &DocumentId,
        known: impl Into<Known>,
        as_of: Date,
    ) -> Result<DocumentStatus> {
        DocumentStatus::read(&self.book, document, self.book.known(known.into()), as_of)
    }

    /// Everything that moved an amount within a period (both days inclusive), as known: item by
    /// item in the order of posting, an item's own movements in the order they were posted.
    pub fn activity(
        &self,
        known: impl Into<Known>,
        period: RangeInclusive<Date>,
    ) -> impl Iterator<Item = Activity> + '_ {
        let known = self.book.known(known.into());
        super::activity::read(&self.book, known, period)
    }

    /// Everything that moved one account within a period (both days inclusive), as known: of the
    /// [`activity`](Ledger::activity) of the ledger what is that customer's with that creditor.
    /// Costs what that customer's items cost, however large the ledger is.
    pub fn account_activity(
        &self,
        creditor: &CreditorId,
        customer: &CustomerId,
        known: impl Into<Known>,
        period: RangeInclusive<Date>,
    ) -> Vec<Activity> {
        let known = self.book.known(known.into());
        super::activity::of_account(&self.book, (creditor, customer), known, period)
    }

    /// All that happened to one document's items, by effective date, then order of recording.
    ///
    /// # Errors
    ///
    /// [`UnknownId`](ErrorKind::UnknownId) when there is no such document.
    pub fn history(&self, document: &DocumentId) -> Result<Vec<Activity>> {
        super::activity::of_document(&self.book, document)
    }

    /// What the entries recorded after `since` changed in the picture as of a day: old, new, and
    /// the entries that did it (F4d). By the order of items.
    ///
    /// # Errors
    ///
    /// As [`as_of`](Ledger::as_of).
    pub fn changed_since(&self, since: impl Into<Known>, as_of: Date) -> Result<Vec<ItemChange>> {
        super::change::read(&self.book, since.into(), as_of)
    }

    /// The policy in force.
    pub fn policy(&self) -> &LedgerPolicy {
        &self.book.policy
    }

    /// The last closed day of a creditor's books (F4d).
    pub fn locked_through(&self, creditor: &CreditorId) -> Option<Date> {
        self.book.creditors.iter().find(|state| state.id == *creditor)?.lock
    }

    /// The day a creditor's books were taken over, if they were (F4e).
    pub fn taken_over_on(&self, creditor: &CreditorId) -> Option<Date> {
        self.book.creditors.iter().find(|state| state.id == *creditor)?.take_over.map(|told| told.0)
    }

    /// The number of the last entry.
    pub fn last_sequence(&self) -> Option<u64> {
        self.book.log.last().map(|record| record.sequence)
    }

    fn take(&mut self, entry: Entry, replay: bool) -> Result<Posted> {
        if let Some(log) = self.book.already(&entry.fact)? {
            let record = self.book.record(log);
            return Ok(Posted {
                sequence: record.sequence,
                effective: record.effective,
                outcome: Outcome::Repeated,
            });
        }
        let sequence = self.next_sequence(&entry)?;
        let post = Post { sequence, recorded: entry.recorded, replay };
        let mark = self.book.mark();
        let taken = self.book.take(&entry.fact, post, false).and_then(|log| {
            self.within_bounds(mark, entry.fact.id())?;
            if replay { self.same_move(&entry, log) } else { Ok(log) }
        });
        match taken {
            Ok(log) => {
                self.book.keep(log, entry.fact);
                self.book.commit();
                let record = self.book.record(log);
                let outcome = if record.moved { Outcome::Moved } else { Outcome::Taken };
                Ok(Posted { sequence, effective: record.effective, outcome })
            }
            Err(error) => {
                self.book.roll_back(mark);
                Err(error)
            }
        }
    }

    fn next_sequence(&self, entry: &Entry) -> Result<u64> {
        let Some(last) = self.book.log.last() else { return Ok(entry.sequence.unwrap_or(1)) };
        let id = entry.fact.id();
        if entry.recorded < last.recorded {
            return Err(Error::new(
                ErrorKind::RecordedEarlier,
                format!(
                    "`{id}` is recorded on `{}` but the last entry on `{}`",
                    entry.recorded, last.recorded
                ),
            )
            .with_field("recorded")
            .with_found(entry.recorded)
            .with_expected(format!("on or after {}", last.recorded))
            .with_item(id));
        }
        let next = last.sequence.checked_add(1);
        match (entry.sequence, next) {
            (Some(sequence), Some(next)) if sequence >= next => Ok(sequence),
            (None, Some(next)) => Ok(next),
            (found, _) => Err(Error::new(
                ErrorKind::SequenceOrder,
                format!(
                    "`{id}` has number `{}` but the last entry has `{}`",
                    found.unwrap_or(u64::MAX),
                    last.sequence
                ),
            )
            .with_field("sequence")
            .with_found(found.unwrap_or(u64::MAX))
            .with_expected(format!("above {}", last.sequence))
            .with_item(id)),
        }
    }

    /// F4c, once an entry is whole.
    fn within_bounds(&self, mark: usize, id: &str) -> Result<()> {
        let Some((item, date)) = self.book.first_violation(mark) else { return Ok(()) };
        let name = self.book.item_id(item);
        let state = self.book.item(item);
        let open = self.book.open(item, date, NONE);
        let original = Money::new(state.original, state.currency)?;
        let found = Money::new(open, state.currency).unwrap_or(original);
        let message = if date < state.in_books {
            format!("`{id}` moves `{name}` on `{date}`, before it enters the books")
        } else {
            format!(
                "`{id}` would leave `{found}` open of `{name}` on `{date}`, outside zero to \
                 `{original}`"
            )
        };
        Err(Error::new(ErrorKind::OverApplied, message)
            .with_field("amount")
            .with_found(found)
            .with_expected(format!("from zero to {original}"))
            .with_item(name)
            .with_date(date))
    }

    fn same_move(&self, entry: &Entry, log: u32) -> Result<u32> {
        let effective = self.book.record(log).effective;
        match entry.moved_to {
            Some(moved) if moved != effective => Err(Error::new(
                ErrorKind::SequenceOrder,
                format!(
                    "`{}` was moved to `{moved}` but the entries before it give `{effective}`",
                    entry.fact.id()
                ),
            )
            .with_field("moved_to")
            .with_found(moved)
            .with_expected(effective)
            .with_item(entry.fact.id())),
            _ => Ok(log),
        }
    }
}

impl Book {
    /// The entry of a record as it was handed in, with what the ledger added.
    fn entry(&self, log: u32) -> Option<Entry> {
        let (record, fact) = (self.record(log), self.told(log)?);
        // Of facts together each has its own day.
        let moved = record.moved && !record.is(FactKind::Together);
        let moved_to = moved.then_some(record.effective);
        Some(Entry { sequence: Some(record.sequence), recorded: record.recorded, moved_to, fact })
    }

    /// Whether two targets mean the same items, however they name them: `INV-1` is `INV-1#1` of an
    /// invoice in one installment.
    fn same_items(&self, a: &Target, b: &Target) -> bool {
        let items = |target| self.resolve(target, "item", "").ok();
        a == b || (a.document == b.document && items(a) == items(b))
    }

    /// The record that said the same before, if one did (A12, T12).
    pub(super) fn already(&self, fact: &Fact) -> Result<Option<u32>> {
        let id = fact.id();
        if let Some(log) = self.find(id) {
            if self.told(log).as_ref() == Some(fact) {
                return Ok(Some(log));
            }
            return Err(Error::new(
                ErrorKind::IdConflict,
                format!("`{id}` is in the ledger with other content"),
            )
            .with_field("id")
            .with_found(id)
            .with_expected("an id that was never used")
            .with_item(id));
        }
        match fact {
            Fact::Application(application) => {
                let Some((log, first)) = self.standing(application) else { return Ok(None) };
                let taken = |one: &Application| one.credit_amount.unwrap_or(one.amount);
                let same = self.same_items(&first.debit, &application.debit)
                    && first.amount == application.amount
                    && taken(&first) == taken(application);
                if same {
                    return Ok(Some(log));
                }
                Err(Error::new(
                    ErrorKind::ApplicationConflict,
                    format!(
                        "`{id}` applies `{}` of `{}` but line `{}` of `{}` stands for `{}` of \
                         `{}` by `{}`",
                        application.amount,
                        application.debit,
                        application.key(),
                        application.credit,
                        first.amount,
                        first.debit,
                        first.id
                    ),
                )
                .with_field("line")
                .with_found(format!("{} of {}", application.amount, application.debit))
                .with_expected(format!("{} of {}", first.amount, first.debit))
                .with_item(id))
            }
            Fact::TermChange(change) => {
                let Ok(items) = self.resolve(&change.item, "item", id) else { return Ok(None) };
                let made = items.iter().flat_map(|item| {
                    let extra = self.item(*item).extra.as_ref();
                    extra.map(|extra| extra.dues.as_slice()).unwrap_or_default()
                });
                Ok(made.filter(|due| due.ended.is_none()).map(|due| due.log).find(|log| {
                    matches!(&self.record(*log).kept, Kept::Whole(Fact::TermChange(first))
                        if self.same_items(&first.item, &change.item)
                            && first.date == change.date
                            && first.new_due == change.new_due
                            && first.applies_to == change.applies_to
                            && first.waive_past == change.waive_past)
                }))
            }
            _ => Ok(None),
        }
    }
}
