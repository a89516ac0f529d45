//! How each fact changes the book: one function a kind, all of them refusing before or being
//! rolled back after.

mod asking;
mod changing;
mod documents;
mod moving;
mod settling;
#[cfg(test)]
#[cfg(feature = "serde")]
mod tests;

use smallvec::SmallVec;

use crate::{
    error::{Error, ErrorKind, Result},
    ledger::{
        Fact,
        book::{Book, NONE, Record},
        kept::Kept,
    },
    time::Date,
};

/// What goes with every fact of one post.
#[derive(Clone, Copy, Debug)]
pub(super) struct Post {
    pub(super) sequence: u64,
    pub(super) recorded: Date,
    /// A replay takes documents in currencies withdrawn since (F2).
    pub(super) replay: bool,
}

impl Book {
    /// Takes a fact, or a part of one, and returns the record's index. What the record keeps of
    /// the fact is for the caller to say ([`keep`](Book::keep)).
    pub(super) fn take(&mut self, fact: &Fact, post: Post, bundled: bool) -> Result<u32> {
        let log = self.push_record(Record {
            id: fact.document_id(),
            kept: Kept::Posting,
            sequence: post.sequence,
            recorded: post.recorded,
            effective: asked_date(fact).unwrap_or(post.recorded),
            reversed_by: NONE,
            bundled,
            moved: false,
            items: SmallVec::new(),
        })?;
        match fact {
            Fact::Invoice(invoice) => {
                invoice.check()?;
                self.document(log, invoice.facts(), post)?;
            }
            Fact::DebitNote(note) => {
                note.check()?;
                self.document(log, note.facts(), post)?;
            }
            Fact::CreditNote(note) => {
                note.check()?;
                self.document(log, note.facts(), post)?;
            }
            Fact::Payment(payment) => {
                payment.check()?;
                self.document(log, payment.facts(), post)?;
            }
            Fact::Refund(refund) => {
                refund.check()?;
                self.document(log, refund.facts(), post)?;
            }
            Fact::OpeningItem(item) => self.opening(log, item, post)?,
            Fact::Application(application) => self.application(log, application)?,
            Fact::Adjustment(adjustment) => self.adjustment(log, adjustment)?,
            Fact::Transfer(transfer) => self.transfer(log, transfer)?,
            Fact::Residual(residual) => self.residual(log, residual)?,
            Fact::Conversion(conversion) => self.conversion(log, conversion)?,
            Fact::Reversal(reversal) => self.reversal(log, reversal)?,
            Fact::TermChange(change) => self.term_change(log, change)?,
            Fact::FxDifference(fx) => self.fx_difference(log, fx)?,
            Fact::DimensionChange(change) => self.dimension_change(log, change)?,
            Fact::Identification(identification) => self.identification(log, identification)?,
            Fact::PeriodLock(lock) => self.period_lock(lock)?,
            Fact::PolicyChange(change) => self.set_policy(change.policy.clone()),
            Fact::Together(together) => {
                if together.facts.is_empty() {
                    let expected = "at least one fact";
                    return Err(Error::expected_in(ErrorKind::InvalidRecord, "facts", 0, expected)
                        .with_item(&together.id));
                }
                for part in &together.facts {
                    if matches!(part, Fact::Together(_)) {
                        return Err(Error::expected_in(
                            ErrorKind::InvalidRecord,
                            "facts",
                            "together",
                            "facts that are not bundles themselves",
                        )
                        .with_item(&together.id));
                    }
                    if self.already(part)?.is_none() {
                        let taken = self.take(part, post, true)?;
                        // The bundle holds it too: as it was handed in, both share it.
                        self.set_kept(taken, Kept::Whole(part.clone()));
                        if self.record(taken).moved {
                            self.note_moved(log);
                        }
                    }
                }
            }
        }
        // A reversal knows by itself: its day is the later of its own and what it takes back.
        let asked = asked_date(fact).filter(|_| !matches!(fact, Fact::Reversal(_)));
        if asked.is_some_and(|asked| asked != self.record(log).effective) {
            self.note_moved(log);
        }
        Ok(log)
    }
}

/// The day a fact asks to take effect; none for those that have no day.
fn asked_date(fact: &Fact) -> Option<Date> {
    Some(match fact {
        Fact::Invoice(fact) => fact.facts().posting_date,
        Fact::DebitNote(fact) => fact.facts().posting_date,
        Fact::CreditNote(fact) => fact.facts().posting_date,
        Fact::Payment(fact) => fact.facts().posting_date,
        Fact::Refund(fact) => fact.facts().posting_date,
        Fact::OpeningItem(fact) => fact.take_over,
        Fact::Application(fact) => fact.date,
        Fact::Adjustment(fact) => fact.date,
        Fact::Transfer(fact) => fact.date,
        Fact::Residual(fact) => fact.date,
        Fact::Conversion(fact) => fact.date,
        Fact::Reversal(fact) => fact.date,
        Fact::TermChange(fact) => fact.date,
        Fact::FxDifference(fact) => fact.date,
        Fact::DimensionChange(fact) => fact.date,
        Fact::Identification(fact) => return fact.date,
        Fact::PeriodLock(_) | Fact::PolicyChange(_) | Fact::Together(_) => return None,
    })
}
