//! The ledger's memory: the log of what was told, and the items it made, each with its history.
//!
//! Every change goes through a method here that also notes how to take it back; a post that is
//! refused half-way is rolled back to the very state before it.

use std::{hash::BuildHasher, sync::Arc};

use hashbrown::{DefaultHashBuilder, HashMap, HashTable};
use rust_decimal::Decimal;
use smallvec::SmallVec;

use crate::{
    error::{Error, ErrorKind, Result},
    ledger::{
        Application, LedgerPolicy,
        entry::FactKind,
        history::{Bounds, History, Movement, number},
        kept::Kept,
    },
    record::Dimension,
    terms::PaymentTerms,
    time::Date,
    value::{CreditorId, Currency, CustomerId, DocumentId, ItemId, LineKey, Money},
};

/// No record, no item.
pub(super) const NONE: u32 = u32::MAX;

/// One fact as the log keeps it, with what the ledger added.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Record {
    /// The entry's id, and of a document its own.
    pub(super) id: DocumentId,
    pub(super) kept: Kept,
    pub(super) sequence: u64,
    pub(super) recorded: Date,
    /// The day it takes effect, after any move.
    pub(super) effective: Date,
    /// The record that took it back, or [`NONE`].
    pub(super) reversed_by: u32,
    /// Whether it came inside a [`Together`](crate::Together).
    pub(super) bundled: bool,
    /// Whether a closed period or the policy put it on another day than it asked for.
    pub(super) moved: bool,
    /// The items it made or moved; of an application the credit's first.
    pub(super) items: SmallVec<[u32; 4]>,
}

impl Record {
    pub(super) fn is(&self, kind: FactKind) -> bool {
        self.kept.kind() == Some(kind)
    }
}

/// One installment of a document, or a part of it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Item {
    /// The record of its document.
    pub(super) document: u32,
    /// The record that made it: the document's, or a term change's.
    pub(super) born: u32,
    pub(super) installment: u32,
    pub(super) part: u32,
    /// The next part of the same installment, or [`NONE`].
    pub(super) next_part: u32,
    /// Its account when it was made.
    pub(super) account: u32,
    pub(super) currency: Currency,
    /// The day it enters the books.
    pub(super) in_books: Date,
    pub(super) due: Date,
    pub(super) nominal_due: Date,
    /// With its sign: debits above zero.
    pub(super) original: Decimal,
    pub(super) history: History,
    pub(super) extra: Option<Box<Extra>>,
}

impl Item {
    /// Whether a record has changed something about the item by a day.
    pub(super) fn changed_by(&self, log: u32, day: Date) -> bool {
        let by = |(record, date): (u32, Date)| record == log && date <= day;
        let made = by((self.born, self.in_books));
        let moved = self.history.of_log(log).any(|movement| movement.date <= day);
        let said = |extra: &Extra| {
            let dues = extra.dues.iter().map(|due| (due.log, due.effective));
            let ended = extra.dues.iter().filter_map(|due| due.ended);
            let shares = extra.dimensions.iter().map(|share| (share.log, share.date));
            let accounts = extra.accounts.iter().map(|moved| (moved.log, moved.date));
            dues.chain(ended).chain(shares).chain(accounts).any(by)
        };
        made || moved || self.extra.as_deref().is_some_and(said)
    }
}

/// What only few items have.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Extra {
    pub(super) dues: Vec<Due>,
    pub(super) dimensions: Vec<Share>,
    pub(super) accounts: Vec<Moved>,
    pub(super) fx: Vec<(u32, Date, Money)>,
    /// Of a receipt: the adjustments that came with it.
    pub(super) adjustments: Vec<u32>,
}

/// A due date in force from a day on (T12).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Due {
    pub(super) log: u32,
    pub(super) effective: Date,
    pub(super) due: Date,
    pub(super) waive_past: bool,
    /// The record that took it back and from when.
    pub(super) ended: Option<(u32, Date)>,
}

/// An amount in a dimension from a day on (G8).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Share {
    pub(super) log: u32,
    pub(super) date: Date,
    pub(super) dimension: Dimension,
    pub(super) amount: Decimal,
}

/// An account from a day on (A7).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Moved {
    pub(super) log: u32,
    pub(super) date: Date,
    pub(super) account: u32,
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Account {
    pub(super) creditor: u32,
    /// None: unidentified cash.
    pub(super) customer: Option<CustomerId>,
    /// The items that were its own at some time, in the order they came to it.
    pub(super) items: Vec<u32>,
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct CreditorState {
    pub(super) id: CreditorId,
    pub(super) lock: Option<Date>,
    /// The take-over date, and the record that first told it.
    pub(super) take_over: Option<(Date, u32)>,
    pub(super) first_posting: Option<Date>,
}

/// The record of a credit, and the line of a remittance (A12).
type Key = (u32, LineKey);

/// How to take one change back. Small: every change of every post notes one.
#[derive(Debug)]
enum Undo {
    Record,
    Item,
    Account,
    Creditor,
    CreditorState(Box<(u32, CreditorState)>),
    Move(u32),
    NextPart(u32),
    Reversed(u32),
    Due(u32),
    DueEnded(u32, u32),
    Share(u32),
    Moved(u32),
    Fx(u32),
    Adjustment(u32),
    Key(Box<(Key, Option<u32>)>),
    Policy(Box<LedgerPolicy>),
}

#[derive(Debug, Default)]
pub(super) struct Book {
    pub(super) log: Vec<Record>,
    pub(super) items: Vec<Item>,
    pub(super) accounts: Vec<Account>,
    pub(super) creditors: Vec<CreditorState>,
    pub(super) policy: LedgerPolicy,
    /// The standing or last application of a credit's remittance line (A12).
    keys: HashMap<Key, u32>,
    /// Records by their id, each with a hash of it: a table that grows does not visit them.
    ids: HashTable<(u32, u32)>,
    account_ids: HashTable<u32>,
    /// The terms that invoices name, each once.
    pub(super) terms: HashTable<Arc<PaymentTerms>>,
    hasher: DefaultHashBuilder,
    journal: Vec<Undo>,
}

impl Clone for Book {
    fn clone(&self) -> Self {
        Self {
            log: self.log.clone(),
            items: self.items.clone(),
            accounts: self.accounts.clone(),
            creditors: self.creditors.clone(),
            policy: self.policy.clone(),
            keys: self.keys.clone(),
            ids: self.ids.clone(),
            account_ids: self.account_ids.clone(),
            terms: self.terms.clone(),
            hasher: self.hasher.clone(),
            journal: Vec::new(),
        }
    }
}

impl PartialEq for Book {
    /// The tables are left out: they are derived from what is compared.
    fn eq(&self, other: &Self) -> bool {
        self.log == other.log
            && self.items == other.items
            && self.accounts == other.accounts
            && self.creditors == other.creditors
            && self.policy == other.policy
            && self.keys == other.keys
            && self.ids.len() == other.ids.len()
    }
}

/// An index into a vector of this book.
pub(super) fn at(index: u32) -> usize {
    usize::try_from(index).unwrap_or(usize::MAX)
}

/// All 64 bits of a table's hash from the 32 that are kept.
fn spread(hash: u32) -> u64 {
    u64::from(hash).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

fn index(length: usize) -> Result<u32> {
    u32::try_from(length).ok().filter(|index| *index < NONE).ok_or_else(|| {
        Error::new(ErrorKind::SequenceOrder, "a ledger holds at most 4294967294 entries")
    })
}

impl Book {
    // --- reading

    /// A record by an index this book gave.
    #[expect(clippy::indexing_slicing, reason = "indices come from this book, which only grows")]
    pub(super) fn record(&self, log: u32) -> &Record {
        &self.log[at(log)]
    }

    /// An item by an index this book gave.
    #[expect(clippy::indexing_slicing, reason = "indices come from this book, which only grows")]
    pub(super) fn item(&self, item: u32) -> &Item {
        &self.items[at(item)]
    }

    #[expect(clippy::indexing_slicing, reason = "indices come from this book, which only grows")]
    fn item_mut(&mut self, item: u32) -> &mut Item {
        &mut self.items[at(item)]
    }

    #[expect(clippy::indexing_slicing, reason = "indices come from this book, which only grows")]
    pub(super) fn account(&self, account: u32) -> &Account {
        &self.accounts[at(account)]
    }

    #[expect(clippy::indexing_slicing, reason = "indices come from this book, which only grows")]
    pub(super) fn creditor(&self, creditor: u32) -> &CreditorState {
        &self.creditors[at(creditor)]
    }

    pub(super) fn short_hash(&self, id: &str) -> u32 {
        let hash = self.hasher.hash_one(id);
        u32::try_from(hash >> 32).unwrap_or(0)
    }

    /// Makes room for so many entries more.
    pub(super) fn reserve(&mut self, entries: usize) {
        self.log.reserve(entries);
        self.ids.reserve(entries, |(hash, _)| spread(*hash));
    }

    /// The record whose fact has an id.
    pub(super) fn find(&self, id: &str) -> Option<u32> {
        let short = self.short_hash(id);
        let same = |(hash, log): &(u32, u32)| *hash == short && self.record(*log).id.as_str() == id;
        self.ids.find(spread(short), same).map(|(_, log)| *log)
    }

    /// A record whose id has that hash: most likely the one meant. [`NONE`] if there is none.
    pub(super) fn likely(&self, short: u32) -> u32 {
        let found = self.ids.find(spread(short), |(hash, _)| *hash == short);
        found.map_or(NONE, |(_, log)| *log)
    }

    /// The first record that is not among those known.
    pub(super) fn next_log(&self) -> Result<u32> {
        index(self.log.len())
    }

    /// The items of a document, each installment followed by its parts.
    pub(super) fn document_items(&self, document: u32) -> impl Iterator<Item = u32> + '_ {
        let record = self.record(document);
        let made = record.items.iter().copied();
        let first_parts = made.filter(move |item| self.item(*item).document == document);
        first_parts.flat_map(move |first| {
            std::iter::successors(Some(first), |item| {
                Some(self.item(*item).next_part).filter(|next| *next != NONE)
            })
        })
    }

    /// The item of a document that has just one, as most have.
    pub(super) fn only_item(&self, document: u32) -> Option<u32> {
        let [only] = self.record(document).items.as_slice() else { return None };
        let item = self.item(*only);
        (item.document == document && item.next_part == NONE).then_some(*only)
    }

    /// The place of an item among all: by document, installment and part.
    pub(super) fn place(&self, item: u32) -> (u32, u32, u32) {
        let item = self.item(item);
        (item.document, item.installment, item.part)
    }

    pub(super) fn item_id(&self, item: u32) -> ItemId {
        let item = self.item(item);
        let document = self.record(item.document).id.clone();
        ItemId { document, installment: item.installment, part: item.part }
    }

    /// What is open of an item on a day, of the first `known` records; nought before it is in
    /// the books.
    pub(super) fn open(&self, item: u32, on: Date, known: u32) -> Decimal {
        let item = self.item(item);
        if item.in_books > on || item.born >= known {
            return Decimal::ZERO;
        }
        let open = item.original.mantissa().saturating_add(item.history.sum(on, known));
        number(open, item.original.scale())
    }

    /// The due date in force on a day.
    pub(super) fn due(&self, item: u32, on: Date, known: u32) -> Date {
        let item = self.item(item);
        let Some(extra) = &item.extra else { return item.due };
        let in_force = extra.dues.iter().filter(|due| {
            let ended = due.ended.is_some_and(|(log, from)| log < known && from <= on);
            due.log < known && due.effective <= on && !ended
        });
        in_force.max_by_key(|due| (due.effective, due.log)).map_or(item.due, |due| due.due)
    }

    /// The account on a day: it changes when unidentified cash is identified (A7).
    pub(super) fn account_on(&self, item: u32, on: Date, known: u32) -> u32 {
        let item = self.item(item);
        let Some(extra) = &item.extra else { return item.account };
        let moved = extra.accounts.iter().filter(|moved| moved.log < known && moved.date <= on);
        moved.max_by_key(|moved| (moved.date, moved.log)).map_or(item.account, |m| m.account)
    }

    /// The last application posted with the key of another: the same credit and line (A12).
    pub(super) fn keyed(&self, application: &Application) -> Option<u32> {
        if self.keys.is_empty() {
            return None;
        }
        let line = LineKey::new(application.key()).ok()?;
        let credit = self.find(application.credit.document.as_str())?;
        self.keys.get(&(credit, line)).copied()
    }

    /// Whether nothing has taken a record back.
    pub(super) fn stands(&self, log: u32) -> bool {
        self.record(log).reversed_by == NONE
    }

    // --- changing, each with its undo

    /// How far the journal reaches: what a roll-back goes back to.
    pub(super) fn mark(&self) -> usize {
        self.journal.len()
    }

    pub(super) fn commit(&mut self) {
        self.journal.clear();
    }

    pub(super) fn roll_back(&mut self, mark: usize) {
        while self.journal.len() > mark {
            if let Some(undo) = self.journal.pop() {
                self.undo(undo);
            }
        }
    }

    fn undo(&mut self, undo: Undo) {
        match undo {
            Undo::Record => {
                if let Some(record) = self.log.pop() {
                    let gone = u32::try_from(self.log.len()).unwrap_or(NONE);
                    let hash = spread(self.short_hash(record.id.as_str()));
                    if let Ok(entry) = self.ids.find_entry(hash, |(_, log)| *log == gone) {
                        entry.remove();
                    }
                }
            }
            Undo::Item => {
                if let Some(item) = self.items.pop() {
                    self.account_mut(item.account, |account| _ = account.items.pop());
                }
            }
            Undo::Account => {
                if let Some(account) = self.accounts.pop() {
                    let gone = u32::try_from(self.accounts.len()).unwrap_or(NONE);
                    let hash = self.hasher.hash_one((account.creditor, account.customer.as_ref()));
                    if let Ok(entry) = self.account_ids.find_entry(hash, |index| *index == gone) {
                        entry.remove();
                    }
                }
            }
            Undo::Creditor => drop(self.creditors.pop()),
            Undo::CreditorState(before) => {
                let (index, state) = *before;
                if let Some(creditor) = self.creditors.get_mut(at(index)) {
                    *creditor = state;
                }
            }
            Undo::Move(item) => self.item_mut(item).history.pop(),
            Undo::NextPart(item) => self.item_mut(item).next_part = NONE,
            Undo::Reversed(log) => {
                if let Some(record) = self.log.get_mut(at(log)) {
                    record.reversed_by = NONE;
                }
            }
            Undo::Due(item) => self.undo_extra(item, |extra| _ = extra.dues.pop()),
            Undo::DueEnded(item, place) => self.undo_extra(item, |extra| {
                if let Some(due) = extra.dues.get_mut(at(place)) {
                    due.ended = None;
                }
            }),
            Undo::Share(item) => self.undo_extra(item, |extra| _ = extra.dimensions.pop()),
            Undo::Moved(item) => {
                let mut left = None;
                self.undo_extra(item, |extra| left = extra.accounts.pop());
                if let Some(moved) = left {
                    self.account_mut(moved.account, |account| _ = account.items.pop());
                }
            }
            Undo::Fx(item) => self.undo_extra(item, |extra| _ = extra.fx.pop()),
            Undo::Adjustment(item) => {
                self.undo_extra(item, |extra| _ = extra.adjustments.pop());
            }
            Undo::Key(undo) => {
                let (key, before) = *undo;
                match before {
                    Some(log) => self.keys.insert(key, log),
                    None => self.keys.remove(&key),
                };
            }
            Undo::Policy(policy) => self.policy = *policy,
        }
    }

    /// Undoes a change of what few items have; an item that then has nothing of it has none.
    fn undo_extra(&mut self, item: u32, change: impl FnOnce(&mut Extra)) {
        let item = self.item_mut(item);
        if let Some(extra) = &mut item.extra {
            change(extra);
            if **extra == Extra::default() {
                item.extra = None;
            }
        }
    }

    fn account_mut(&mut self, account: u32, change: impl FnOnce(&mut Account)) {
        if let Some(account) = self.accounts.get_mut(at(account)) {
            change(account);
        }
    }

    fn extra(&mut self, item: u32) -> &mut Extra {
        self.item_mut(item).extra.get_or_insert_default()
    }

    pub(super) fn push_record(&mut self, record: Record) -> Result<u32> {
        let log = self.next_log()?;
        let short = self.short_hash(record.id.as_str());
        self.log.push(record);
        self.ids.insert_unique(spread(short), (short, log), |(hash, _)| spread(*hash));
        self.journal.push(Undo::Record);
        Ok(log)
    }

    /// Sets what is kept of a record's fact. Needs no undo: its post has succeeded, or goes with
    /// the record.
    pub(super) fn set_kept(&mut self, log: u32, kept: Kept) {
        if let Some(record) = self.log.get_mut(at(log)) {
            record.kept = kept;
        }
    }

    /// The same terms as another invoice named, if one did. Needs no undo: nothing is read from
    /// the table but equal terms.
    pub(super) fn shared_terms(&mut self, terms: PaymentTerms) -> Arc<PaymentTerms> {
        let hash = self.hasher.hash_one(&terms);
        if let Some(known) = self.terms.find(hash, |known| **known == terms) {
            return Arc::clone(known);
        }
        let (terms, hasher) = (Arc::new(terms), &self.hasher);
        self.terms.insert_unique(hash, Arc::clone(&terms), |terms| hasher.hash_one(&**terms));
        terms
    }

    /// Notes that a record made or moved an item. Needs no undo: it goes with the record.
    pub(super) fn note_item(&mut self, log: u32, item: u32) {
        if let Some(record) = self.log.get_mut(at(log)) {
            record.items.push(item);
        }
    }

    /// Sets the day a record takes effect. Needs no undo: it goes with the record.
    pub(super) fn set_effective(&mut self, log: u32, effective: Date) {
        if let Some(record) = self.log.get_mut(at(log)) {
            record.effective = effective;
        }
    }

    /// Notes that a record takes effect on another day than it asked for. Needs no undo.
    pub(super) fn note_moved(&mut self, log: u32) {
        if let Some(record) = self.log.get_mut(at(log)) {
            record.moved = true;
        }
    }

    pub(super) fn push_item(&mut self, item: Item) -> Result<u32> {
        let made = index(self.items.len())?;
        let born = item.born;
        self.account_mut(item.account, |account| account.items.push(made));
        self.items.push(item);
        self.journal.push(Undo::Item);
        self.note_item(born, made);
        Ok(made)
    }

    /// Moves an item's open amount. The bounds of F4c are checked when the entry is whole.
    pub(super) fn push_move(&mut self, item: u32, movement: Movement) {
        self.item_mut(item).history.push(movement);
        self.journal.push(Undo::Move(item));
    }

    pub(super) fn creditor_of(&mut self, id: &CreditorId) -> Result<u32> {
        if let Some(place) = self.creditors.iter().position(|creditor| creditor.id == *id) {
            return index(place);
        }
        let made = index(self.creditors.len())?;
        let state =
            CreditorState { id: id.clone(), lock: None, take_over: None, first_posting: None };
        self.creditors.push(state);
        self.journal.push(Undo::Creditor);
        Ok(made)
    }

    pub(super) fn change_creditor(&mut self, index: u32, change: impl FnOnce(&mut CreditorState)) {
        if let Some(creditor) = self.creditors.get_mut(at(index)) {
            self.journal.push(Undo::CreditorState(Box::new((index, creditor.clone()))));
            change(creditor);
        }
    }

    /// The account of a creditor and a customer, or of its unidentified cash.
    pub(super) fn find_account(&self, creditor: u32, customer: Option<&CustomerId>) -> Option<u32> {
        let same = |index: &u32| {
            let account = self.account(*index);
            account.creditor == creditor && account.customer.as_ref() == customer
        };
        self.account_ids.find(self.hasher.hash_one((creditor, customer)), same).copied()
    }

    /// The same, made if it is not there.
    pub(super) fn account_of(
        &mut self,
        creditor: u32,
        customer: Option<&CustomerId>,
    ) -> Result<u32> {
        if let Some(found) = self.find_account(creditor, customer) {
            return Ok(found);
        }
        let made = index(self.accounts.len())?;
        self.accounts.push(Account { creditor, customer: customer.cloned(), items: Vec::new() });
        let (accounts, hasher) = (&self.accounts, &self.hasher);
        let hash = hasher.hash_one((creditor, customer));
        self.account_ids.insert_unique(hash, made, |index| {
            accounts
                .get(at(*index))
                .map_or(0, |account| hasher.hash_one((account.creditor, account.customer.as_ref())))
        });
        self.journal.push(Undo::Account);
        Ok(made)
    }

    /// The items that were a customer's own at some time, of all creditors, in the order they
    /// were made.
    pub(super) fn items_of_customer(&self, customer: &CustomerId) -> Vec<u32> {
        let creditors = (0_u32..).zip(&self.creditors).map(|(creditor, _)| creditor);
        let accounts = creditors.filter_map(|creditor| self.find_account(creditor, Some(customer)));
        let mut items: Vec<u32> =
            accounts.flat_map(|account| self.account(account).items.iter().copied()).collect();
        items.sort_unstable();
        items.dedup(); // cash that was moved to it twice
        items
    }

    pub(super) fn link_part(&mut self, item: u32, part: u32) {
        self.item_mut(item).next_part = part;
        self.journal.push(Undo::NextPart(item));
    }

    pub(super) fn mark_reversed(&mut self, log: u32, by: u32) {
        if let Some(record) = self.log.get_mut(at(log)) {
            record.reversed_by = by;
            self.journal.push(Undo::Reversed(log));
        }
    }

    pub(super) fn push_due(&mut self, item: u32, due: Due) {
        self.extra(item).dues.push(due);
        self.journal.push(Undo::Due(item));
    }

    pub(super) fn end_due(&mut self, item: u32, log: u32, ended: (u32, Date)) {
        let dues = &mut self.extra(item).dues;
        if let Some(place) = dues.iter().position(|due| due.log == log) {
            if let Some(due) = dues.get_mut(place) {
                due.ended = Some(ended);
            }
            self.journal.push(Undo::DueEnded(item, index(place).unwrap_or(NONE)));
        }
    }

    pub(super) fn push_share(&mut self, item: u32, share: Share) {
        self.extra(item).dimensions.push(share);
        self.journal.push(Undo::Share(item));
    }

    pub(super) fn push_moved(&mut self, item: u32, moved: Moved) {
        self.account_mut(moved.account, |account| account.items.push(item));
        self.extra(item).accounts.push(moved);
        self.journal.push(Undo::Moved(item));
    }

    pub(super) fn push_fx(&mut self, item: u32, log: u32, date: Date, amount: Money) {
        self.extra(item).fx.push((log, date, amount));
        self.journal.push(Undo::Fx(item));
    }

    pub(super) fn link_adjustment(&mut self, receipt: u32, log: u32) {
        self.extra(receipt).adjustments.push(log);
        self.journal.push(Undo::Adjustment(receipt));
    }

    pub(super) fn set_key(&mut self, credit: u32, line: LineKey, log: u32) {
        let key = (credit, line);
        let before = self.keys.insert(key.clone(), log);
        self.journal.push(Undo::Key(Box::new((key, before))));
    }

    pub(super) fn set_policy(&mut self, policy: LedgerPolicy) {
        let before = std::mem::replace(&mut self.policy, policy);
        self.journal.push(Undo::Policy(Box::new(before)));
    }

    /// The first date on which an item moved since a mark leaves its bounds, and that item.
    pub(super) fn first_violation(&self, mark: usize) -> Option<(u32, Date)> {
        let (mut last, mut first) = (NONE, None::<(u32, Date)>);
        for undo in self.journal.get(mark..).unwrap_or_default() {
            let Undo::Move(moved) = undo else { continue };
            if *moved == last {
                continue;
            }
            last = *moved;
            let item = self.item(last);
            let found = item.history.first_violation(Bounds::of(item.original));
            let earlier = found.filter(|date| first.is_none_or(|(_, first)| *date < first));
            first = earlier.map(|date| (last, date)).or(first);
        }
        first
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_every_question_reads_is_small() {
        assert_eq!(size_of::<Record>(), 128); // two cache lines
        assert!(size_of::<Item>() <= 136, "{}", size_of::<Item>());
        assert_eq!(size_of::<Undo>(), 16);
    }
}
