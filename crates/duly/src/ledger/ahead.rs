//! Many entries at once: what the next ones name is looked up before they are posted.
//!
//! An application names three ids in a table of millions, and every step of a look-up waits for
//! memory. One after another, between the work of posting, the waits add up; side by side they
//! pass together. Nothing is decided here: posting looks up again, and finds near at hand what
//! was far away.

use std::hint::black_box;

use crate::ledger::{Entry, Fact, Ledger, book::Book};

/// How many entries are looked at together: their records and items fit the nearest memory.
const WINDOW: usize = 64;

/// Books of fewer records are near at hand as they are.
const SMALL: usize = 1 << 14;

impl Ledger {
    /// Hands entries to `post` in their order, a window of them looked up at a time, until one
    /// of them stops it.
    pub(super) fn post_each<E>(
        &mut self,
        entries: impl Iterator<Item = Entry>,
        mut post: impl FnMut(&mut Self, Entry) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut entries = entries.fuse();
        let mut window = Vec::with_capacity(WINDOW);
        let mut places = Vec::new();
        loop {
            window.extend(entries.by_ref().take(WINDOW));
            if window.is_empty() {
                return Ok(());
            }
            if self.book.log.len() >= SMALL {
                self.book.look_up(&window, &mut places);
            }
            for entry in window.drain(..) {
                post(self, entry)?;
            }
        }
    }
}

impl Book {
    /// Reads what entries name, step by step for all of them: ids, records, items. `places` is
    /// scratch.
    fn look_up(&self, entries: &[Entry], places: &mut Vec<u32>) {
        places.clear();
        entries.iter().for_each(|entry| self.hash_names(&entry.fact, places));
        places.iter_mut().for_each(|place| *place = self.likely(*place));
        places.retain(|log| self.log.get(super::book::at(*log)).is_some());
        for place in places.iter_mut() {
            *place = self.record(*place).items.first().copied().unwrap_or_default();
        }
        let there = places.iter().filter_map(|item| self.items.get(super::book::at(*item)));
        black_box(there.fold(0, |sum, item| {
            let movements = item.history.movements().len();
            movements.wrapping_add(usize::from(item.original.is_zero())).wrapping_add(sum)
        }));
    }

    /// The hashes of the ids a fact names, its own first.
    fn hash_names(&self, fact: &Fact, hashes: &mut Vec<u32>) {
        hashes.push(self.short_hash(fact.id()));
        let mut name = |id: &str| hashes.push(self.short_hash(id));
        match fact {
            Fact::Application(application) => {
                name(application.credit.document.as_str());
                name(application.debit.document.as_str());
            }
            Fact::Adjustment(adjustment) => name(adjustment.item.document.as_str()),
            Fact::Reversal(reversal) => name(reversal.of.as_str()),
            Fact::Together(together) => {
                together.facts.iter().for_each(|fact| self.hash_names(fact, hashes));
            }
            _ => {}
        }
    }
}
