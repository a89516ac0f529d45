//! What changed since: the picture as of a day as it was known, beside the picture as it is known
//! now, and the entries between (F4d).

use crate::{
    error::Result,
    ledger::{
        Known, OpenItem,
        book::{Book, NONE},
        entry::FactKind,
        open_item,
        position::begun,
    },
    time::Date,
    value::{EntryId, ItemId},
};

/// One item that looks different now than it did.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct ItemChange {
    /// The item.
    pub item: ItemId,
    /// As it was known; none if nothing was open of it.
    pub before: Option<OpenItem>,
    /// As it is known now; none if nothing is open of it.
    pub after: Option<OpenItem>,
    /// The entries recorded since that did it, in their order: what takes effect on a later day
    /// than the one asked is not among them.
    pub entries: Vec<EntryId>,
}

pub(super) fn read(book: &Book, since: Known, as_of: Date) -> Result<Vec<ItemChange>> {
    begun(book, (as_of, NONE), None)?;
    let known = book.known(since);
    // Only what later entries are about can have changed.
    let later = || (known..book.known(Known::Everything)).map(|log| (log, book.record(log)));
    let mut touched: Vec<(u32, u32)> = later()
        .filter(|(_, record)| !record.is(FactKind::Together))
        .flat_map(|(log, record)| record.items.iter().map(move |item| (*item, log)))
        .collect();
    touched.sort_unstable_by_key(|(item, log)| (book.place(*item), *log));
    touched.dedup();
    let mut changes = Vec::new();
    for run in touched.chunk_by(|a, b| a.0 == b.0) {
        let Some((item, _)) = run.first() else { continue };
        let did = |(item, log): &&(u32, u32)| book.item(*item).changed_by(*log, as_of);
        let before = open_item::read(book, *item, as_of, known);
        let after = open_item::read(book, *item, as_of, NONE);
        if before != after {
            let entry = |(_, log): &(u32, u32)| book.record(*log).id.clone().into();
            let entries = run.iter().filter(did).map(entry).collect();
            changes.push(ItemChange { item: book.item_id(*item), before, after, entries });
        }
    }
    Ok(changes)
}
