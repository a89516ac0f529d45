//! Taking an entry back by opposite ones, each on the later of the reversal's day and its own
//! (F4, A11).

use std::sync::Arc;

use smallvec::SmallVec;

use crate::{
    error::{Error, ErrorKind, Result},
    ledger::{
        Fact, Reversal, Together,
        book::{Book, NONE},
        entry::FactKind,
        history::{Movement, negative},
        kept::Kept,
    },
    time::Date,
};

impl Book {
    pub(super) fn reversal(&mut self, log: u32, reversal: &Reversal) -> Result<()> {
        let id = reversal.id.as_str();
        let of = self.find(reversal.of.as_str()).filter(|of| *of != log).ok_or_else(|| {
            Error::new(
                ErrorKind::UnknownId,
                format!(
                    "`{id}` takes back `{}`, which is not an entry of this ledger",
                    reversal.of
                ),
            )
            .with_field("of")
            .with_found(&reversal.of)
            .with_expected("an entry of this ledger")
            .with_item(id)
        })?;
        let record = self.record(of);
        if record.reversed_by != NONE {
            let by = &self.record(record.reversed_by).id;
            return Err(Error::new(
                ErrorKind::AlreadyReversed,
                format!("`{}` was taken back by `{by}` already", reversal.of),
            )
            .with_field("of")
            .with_found(&reversal.of)
            .with_item(id));
        }
        if let Kept::Whole(Fact::Together(together)) = &record.kept {
            let together = Arc::clone(together);
            return self.take_back_together(log, of, &together, reversal);
        }
        self.take_back_one(log, of, reversal)
    }

    /// Of facts that were told together, all that stand, the last first.
    fn take_back_together(
        &mut self,
        log: u32,
        of: u32,
        together: &Together,
        reversal: &Reversal,
    ) -> Result<()> {
        let (sequence, mut effective, mut any) = (self.record(of).sequence, None, false);
        for fact in together.facts.iter().rev() {
            let part = self.find(fact.id()).filter(|part| {
                // What was in the ledger before these facts is not theirs to take back.
                let record = self.record(*part);
                record.bundled && record.sequence == sequence
            });
            let Some(part) = part.filter(|part| self.record(*part).reversed_by == NONE) else {
                continue;
            };
            self.take_back_one(log, part, reversal)?;
            effective = effective.max(Some(self.record(log).effective));
            any = true;
        }
        if !any {
            let message = format!("all of `{}` was taken back already", reversal.of);
            return Err(Error::new(ErrorKind::AlreadyReversed, message)
                .with_field("of")
                .with_found(&reversal.of)
                .with_item(&reversal.id));
        }
        if let Some(effective) = effective {
            self.set_effective(log, effective);
        }
        self.mark_reversed(of, log);
        Ok(())
    }

    fn take_back_one(&mut self, log: u32, of: u32, reversal: &Reversal) -> Result<()> {
        let id = reversal.id.as_str();
        let Some(kind) = self.record(of).kept.kind() else { return Ok(()) };
        match kind {
            FactKind::Payment | FactKind::Refund => self.take_back_document(log, of, reversal)?,
            FactKind::OpeningItem if self.credited_on(of).is_some() => {
                self.take_back_document(log, of, reversal)?;
            }
            FactKind::Application
            | FactKind::Adjustment
            | FactKind::Transfer
            | FactKind::Residual
            | FactKind::Conversion
            | FactKind::TermChange
            | FactKind::OpeningItem => self.take_back(log, of, reversal)?,
            _ => {
                let of = &self.record(of).id;
                return Err(Error::new(
                    ErrorKind::NotReversible,
                    format!(
                        "`{id}` cannot take back `{of}`: only a payment, a refund or an entry that \
                         moves an item can be; a credit note cancels an invoice",
                    ),
                )
                .with_field("of")
                .with_found(of)
                .with_expected("a payment, a refund or an entry that moves an item")
                .with_item(id));
            }
        }
        Ok(())
    }

    /// A payment that bounced, or a refund that came back: everything that stands of it is taken
    /// back, then itself.
    fn take_back_document(&mut self, log: u32, of: u32, reversal: &Reversal) -> Result<()> {
        let (mut documents, mut own) = (vec![of], reversal.date);
        while let Some(document) = documents.pop() {
            let items: SmallVec<[u32; 4]> = self.document_items(document).collect();
            for item in &items {
                for standing in self.standing_on(*item, document) {
                    self.take_back(log, standing, reversal)?;
                    // What moved on from it is gone too, with all that was done to it there.
                    if self.facts(standing).is_some() {
                        documents.push(standing);
                    }
                }
            }
            if document == of {
                // Of a payment taken over, what the old books had applied is taken back too.
                self.take_back_movements(log, of, reversal)?;
                self.take_back_originals(log, of, reversal)?;
                self.mark_reversed(of, log);
                own = self.record(log).effective;
            }
        }
        self.set_effective(log, own);
        Ok(())
    }

    /// The records that moved an item and stand, and the adjustments that came with it.
    fn standing_on(&self, item: u32, document: u32) -> Vec<u32> {
        let item = self.item(item);
        let moved = item.history.movements().iter().map(|movement| movement.log);
        let linked = item.extra.iter().flat_map(|extra| extra.adjustments.iter().copied());
        let mut standing: Vec<u32> = moved
            .chain(linked)
            .filter(|log| {
                let record = self.record(*log);
                let kind = matches!(
                    record.kept.kind(),
                    Some(
                        FactKind::Application
                            | FactKind::Adjustment
                            | FactKind::Transfer
                            | FactKind::Residual
                            | FactKind::Conversion
                    )
                );
                kind && *log != document && record.reversed_by == NONE
            })
            .collect();
        standing.sort_unstable();
        standing.dedup();
        standing
    }

    /// Adds the opposite of every movement a record brought, and of every item it made.
    fn take_back(&mut self, log: u32, of: u32, reversal: &Reversal) -> Result<()> {
        self.take_back_movements(log, of, reversal)?;
        if !self.record(of).is(FactKind::OpeningItem) {
            self.take_back_originals(log, of, reversal)?;
        }
        self.mark_reversed(of, log);
        Ok(())
    }

    fn take_back_movements(&mut self, log: u32, of: u32, reversal: &Reversal) -> Result<()> {
        let mut items: SmallVec<[u32; 4]> = self.record(of).items.clone();
        let change = self.record(of).is(FactKind::TermChange);
        if let Some(first) = items.first().filter(|_| change) {
            // Parts split off since may have it too.
            items = self.document_items(self.item(*first).document).collect();
        }
        items.sort_unstable();
        items.dedup();
        for item in items {
            let movements: SmallVec<[Movement; 2]> = self.item(item).history.of_log(of).collect();
            for movement in movements {
                let date = self.reversal_day((log, of), reversal, movement.date)?;
                let amount = negative(movement.amount);
                self.note_item(log, item);
                self.push_move(item, Movement { date, log, cause: of, amount });
            }
            if self.item(item).extra.as_ref().is_some_and(|e| e.dues.iter().any(|d| d.log == of)) {
                let own = self.record(of).effective;
                let date = self.reversal_day((log, of), reversal, own)?;
                self.note_item(log, item);
                self.end_due(item, of, (log, date));
            }
        }
        Ok(())
    }

    /// Brings the items that a record made back to nothing.
    fn take_back_originals(&mut self, log: u32, of: u32, reversal: &Reversal) -> Result<()> {
        let items: SmallVec<[u32; 4]> = self.record(of).items.clone();
        for item in items {
            if self.item(item).born == of {
                let (in_books, original) = (self.item(item).in_books, self.item(item).original);
                let date = self.reversal_day((log, of), reversal, in_books)?;
                let amount = negative(original);
                self.note_item(log, item);
                self.push_move(item, Movement { date, log, cause: of, amount });
            }
        }
        Ok(())
    }

    /// The later of the reversal's day and the day of what it takes back, in an open period of
    /// every creditor concerned. The last one asked for is the day the reversal itself takes
    /// effect.
    fn reversal_day(
        &mut self,
        (log, of): (u32, u32),
        reversal: &Reversal,
        own: Date,
    ) -> Result<Date> {
        let wanted = reversal.date.max(own);
        let mut date = wanted;
        for item in &self.record(of).items {
            let creditor = self.account(self.item(*item).account).creditor;
            date = self.open_day(creditor, date, reversal.id.as_str())?;
        }
        self.set_effective(log, date);
        if date != wanted {
            self.note_moved(log);
        }
        Ok(date)
    }
}
