//! The rows of an aging by their keys, and how the row of an item is found: what most of the time
//! of a large aging goes into.
//!
//! Rows of many customers lie far apart in memory, and a processor waits for each that it asks
//! for. It waits for many at once where it is asked for nothing but them, so keys are looked up a
//! block at a time: all are packed and hashed, then all their places in the index are touched,
//! and only then are they compared.

use std::hash::{BuildHasher, Hash, Hasher};

use hashbrown::{DefaultHashBuilder, HashMap};
use smallvec::SmallVec;

use crate::{
    error::Result,
    value::{BillingAccountId, CreditorId, Currency, CustomerId},
};

use super::sums::{self, at};

/// How many items are looked up together: few enough to stay near, enough to wait for at once.
pub(super) const BLOCK: usize = 64;

/// Reads what is about to be needed, so that it is near when it is.
#[inline]
pub(super) fn touch(all: impl Iterator<Item = u64>) {
    std::hint::black_box(all.fold(0, |all, one| all ^ one));
}

/// What a row is found by.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct RowKey<'a> {
    pub(super) creditor: &'a CreditorId,
    pub(super) customer: Option<&'a CustomerId>,
    pub(super) billing_account: Option<&'a BillingAccountId>,
    pub(super) currency: Currency,
}

impl RowKey<'_> {
    /// Whether it is the same; what differs most often is looked at first.
    #[inline]
    fn is(&self, other: &Self) -> bool {
        self.customer == other.customer
            && self.currency.bits() == other.currency.bits()
            && self.creditor == other.creditor
            && self.billing_account == other.billing_account
    }
}

/// A key as it is compared, and its row: 32 bytes, so that finding a row touches one line of
/// memory.
///
/// A customer of up to sixteen bytes is told from all others by its length, its first eight and
/// its last eight bytes; a longer one is compared in full besides.
#[derive(Clone, Copy, Debug)]
#[repr(align(32))]
struct Packed {
    first: u64,
    last: u64,
    /// The number of the creditor and, where rows are by billing account, of that; 0: none.
    owner: u64,
    /// The customer's length (0 without one: no id is empty) and the number of the currency.
    rest: u32,
    row: u32,
}

/// No row: a place of the index that is free.
const NONE: u32 = u32::MAX;

const FREE: Packed = Packed { first: 0, last: 0, owner: 0, rest: 0, row: NONE };

impl Packed {
    /// Whether there is more to the customer than what is kept here.
    #[inline]
    fn is_long(&self) -> bool {
        (self.rest >> 8) > 16
    }

    /// Whether the keys are alike. All is compared at once: that it is the same is all but sure,
    /// and four branches cost more than one.
    #[inline]
    fn is_like(&self, other: &Self) -> bool {
        let names = (self.first ^ other.first) | (self.last ^ other.last);
        names | (self.owner ^ other.owner) | u64::from(self.rest ^ other.rest) == 0
    }
}

/// The length of a customer's id, its first eight and its last eight bytes.
#[inline]
fn packed(customer: Option<&CustomerId>) -> (u32, u64, u64) {
    let text = customer.map_or("", CustomerId::as_str).as_bytes();
    let (first, last) = match (text.first_chunk(), text.last_chunk()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => (text.iter().fold(0, |all, byte| (all << 8) | u64::from(*byte)), 0),
    };
    // An id has at most 512 bytes.
    (u32::try_from(text.len()).unwrap_or(0), first, last)
}

/// A run of items of one key that is being looked up.
struct Probe<'a> {
    packed: Packed,
    key: RowKey<'a>,
    hash: usize,
    items: usize,
}

/// Ids by number, from 1, in the order they came: of creditors most agings have one.
#[derive(Debug)]
struct Numbered<Id> {
    ids: Vec<Id>,
    last: u32,
    numbers: HashMap<Id, u32>,
}

impl<Id: Clone + Eq + Hash + Ord> Numbered<Id> {
    fn new() -> Self {
        Self { ids: Vec::new(), last: 0, numbers: HashMap::new() }
    }

    /// The id of a number; none of 0.
    #[inline]
    fn get(&self, number: u32) -> Option<&Id> {
        self.ids.get(at(number.wrapping_sub(1)))
    }

    #[inline]
    fn number(&mut self, id: &Id) -> u32 {
        if self.get(self.last) != Some(id) {
            self.last = self.other_number(id);
        }
        self.last
    }

    fn other_number(&mut self, id: &Id) -> u32 {
        if let Some(number) = self.numbers.get(id) {
            return *number;
        }
        self.ids.push(id.clone());
        let number = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
        self.numbers.insert(id.clone(), number);
        number
    }

    /// Of each number, counted from 0, its place in the order of the ids.
    fn ranks(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.ids.len()).collect();
        order.sort_unstable_by_key(|place| self.ids.get(*place));
        let mut ranks = vec![0; order.len()];
        for (rank, place) in order.into_iter().enumerate() {
            if let Some(of) = ranks.get_mut(place) {
                *of = rank;
            }
        }
        ranks
    }
}

/// The keys of all rows, in the order their first items came.
#[derive(Debug)]
pub(super) struct Accounts {
    rows: Vec<Row>,
    creditors: Numbered<CreditorId>,
    billing_accounts: Numbered<BillingAccountId>,
    /// Rows by their hash: each at its place or the next that was free. A power of two long, and
    /// at most half full.
    index: Vec<Packed>,
    hasher: DefaultHashBuilder,
}

/// A key as it is told: looked at when a row is made, and at the end.
#[derive(Debug)]
struct Row {
    customer: Option<CustomerId>,
    currency: Currency,
    creditor: u32,
    billing_account: u32,
}

fn two(high: u32, low: u32) -> u64 {
    (u64::from(high) << 32) | u64::from(low)
}

/// Currencies by number.
///
/// Where a currency stands is remembered by some bits of its name: that is right for nearly every
/// item, and a branch that can be foreseen, in whatever order the currencies come.
#[derive(Debug)]
pub(super) struct Currencies {
    all: Vec<Currency>,
    places: [u8; 64],
}

impl Currencies {
    pub(super) fn new() -> Self {
        Self { all: Vec::new(), places: [0; 64] }
    }

    #[inline]
    pub(super) fn number(&mut self, currency: Currency) -> u8 {
        let bits = at(currency.bits().wrapping_mul(0x9e37_79b9) >> 26);
        let place = self.places.get(bits).copied().unwrap_or(0);
        let found = self.all.get(usize::from(place));
        if found.is_some_and(|found| found.bits() == currency.bits()) {
            return place;
        }
        self.other_number(currency, bits)
    }

    /// There are fewer currencies than numbers: 181 in ISO 4217.
    #[cold]
    fn other_number(&mut self, currency: Currency, bits: usize) -> u8 {
        let found = self.all.iter().position(|known| *known == currency);
        let place = found.unwrap_or_else(|| {
            self.all.push(currency);
            self.all.len().saturating_sub(1)
        });
        let place = u8::try_from(place).unwrap_or(u8::MAX);
        if let Some(guess) = self.places.get_mut(bits) {
            *guess = place;
        }
        place
    }
}

/// The first sixteen bytes as a number that sorts as they do; a shorter text is filled with
/// noughts, which no id holds.
fn first_bytes(text: &str) -> u128 {
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(text.bytes()).for_each(|(to, from)| *to = from);
    u128::from_be_bytes(bytes)
}

#[inline]
fn hash(hasher: &DefaultHashBuilder, packed: &Packed, customer: Option<&CustomerId>) -> usize {
    let mut state = hasher.build_hasher();
    for part in [packed.first, packed.last, packed.owner, u64::from(packed.rest)] {
        state.write_u64(part);
    }
    if let Some(customer) = customer.filter(|_| packed.is_long()) {
        state.write(customer.as_str().as_bytes());
    }
    usize::try_from(state.finish() >> 32).unwrap_or(0)
}

impl Accounts {
    /// No rows, with room for some.
    pub(super) fn new(rows: usize) -> Self {
        Self {
            rows: Vec::with_capacity(rows),
            creditors: Numbered::new(),
            billing_accounts: Numbered::new(),
            index: vec![FREE; 64],
            hasher: DefaultHashBuilder::default(),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn key(&self, row: u32) -> Option<RowKey<'_>> {
        let row = self.rows.get(at(row))?;
        Some(RowKey {
            creditor: self.creditors.get(row.creditor)?,
            customer: row.customer.as_ref(),
            billing_account: self.billing_accounts.get(row.billing_account),
            currency: row.currency,
        })
    }

    /// The currency of each row.
    pub(super) fn currencies(&self) -> impl Iterator<Item = Currency> + '_ {
        self.rows.iter().map(|row| row.currency)
    }

    /// The rows of a block of keys, each with the number of its currency, in their order into
    /// `rows`; those that are new are made.
    #[inline]
    pub(super) fn find_all<'k>(
        &mut self,
        keys: impl Iterator<Item = (RowKey<'k>, u8)>,
        rows: &mut Vec<u32>,
    ) -> Result<()> {
        let mut probes: SmallVec<[Probe<'k>; BLOCK]> = SmallVec::new();
        for (key, currency) in keys {
            match probes.last_mut() {
                Some(run) if run.key.is(&key) => run.items = run.items.saturating_add(1),
                _ => {
                    let packed = self.pack(&key, currency);
                    let hash = hash(&self.hasher, &packed, key.customer);
                    probes.push(Probe { packed, key, hash, items: 1 });
                }
            }
        }
        let places = probes.iter().map(|probe| self.index.get(self.place(probe.hash)));
        touch(places.map(|place| place.map_or(0, |place| place.first)));
        rows.clear();
        for probe in &probes {
            let row = match self.find(probe) {
                Ok(row) => row,
                Err(free) => self.make(probe, free)?,
            };
            rows.extend(std::iter::repeat_n(row, probe.items));
        }
        Ok(())
    }

    #[inline]
    fn pack(&mut self, key: &RowKey<'_>, currency: u8) -> Packed {
        let (length, first, last) = packed(key.customer);
        let billing_account = match key.billing_account {
            None => 0,
            Some(account) => self.billing_accounts.number(account),
        };
        Packed {
            first,
            last,
            owner: two(self.creditors.number(key.creditor), billing_account),
            rest: (length << 8) | u32::from(currency),
            row: NONE,
        }
    }

    /// Where in the index a hash begins.
    #[inline]
    fn place(&self, hash: usize) -> usize {
        hash & self.index.len().wrapping_sub(1)
    }

    /// The row of a key, or the place in the index where it would stand.
    #[inline]
    fn find(&self, probe: &Probe<'_>) -> std::result::Result<u32, usize> {
        let mut place = self.place(probe.hash);
        while let Some(packed) = self.index.get(place) {
            if packed.is_like(&probe.packed)
                && packed.row != NONE
                && (!packed.is_long() || self.customer(packed.row) == probe.key.customer)
            {
                return Ok(packed.row);
            }
            if packed.row == NONE {
                break;
            }
            place = self.place(place.wrapping_add(1));
        }
        Err(place)
    }

    fn customer(&self, row: u32) -> Option<&CustomerId> {
        self.rows.get(at(row)).and_then(|row| row.customer.as_ref())
    }

    #[cold]
    fn make(&mut self, probe: &Probe<'_>, free: usize) -> Result<u32> {
        let (packed, key) = (probe.packed, probe.key);
        let row = u32::try_from(self.len()).ok().filter(|row| *row < NONE);
        let row = row.ok_or_else(|| sums::overflow(key.currency))?;
        let number = |half: u64| u32::try_from(half & u64::from(u32::MAX)).unwrap_or(0);
        self.rows.push(Row {
            customer: key.customer.cloned(),
            currency: key.currency,
            creditor: number(packed.owner >> 32),
            billing_account: number(packed.owner),
        });
        if let Some(place) = self.index.get_mut(free) {
            *place = Packed { row, ..packed };
        }
        if self.len().saturating_mul(2) > self.index.len() {
            self.grow();
        }
        Ok(row)
    }

    /// Four times as many places.
    fn grow(&mut self) {
        let more = vec![FREE; self.index.len().saturating_mul(4)];
        for packed in std::mem::replace(&mut self.index, more) {
            let customer = self.customer(packed.row);
            let mut place = self.place(hash(&self.hasher, &packed, customer));
            while self.index.get(place).is_some_and(|taken| taken.row != NONE) {
                place = self.place(place.wrapping_add(1));
            }
            if let Some(free) = self.index.get_mut(place).filter(|_| packed.row != NONE) {
                *free = packed;
            }
        }
    }

    /// The places of the rows in the order of their keys.
    ///
    /// Most keys differ within the first bytes of the customer: those are compared as a number,
    /// and only ties by the keys themselves.
    pub(super) fn sorted(&self) -> Vec<u32> {
        let ranks = self.creditors.ranks();
        let rows = self.rows.iter().zip(0_u32..).map(|(row, place)| {
            let number = at(row.creditor.wrapping_sub(1));
            let rank = ranks.get(number).copied().unwrap_or(0);
            (rank, row.customer.as_ref().map(|id| first_bytes(id.as_str())), place)
        });
        let mut order: Vec<(usize, Option<u128>, u32)> = rows.collect();
        order.sort_unstable_by(|a, b| {
            (a.0, a.1).cmp(&(b.0, b.1)).then_with(|| self.key(a.2).cmp(&self.key(b.2)))
        });
        order.into_iter().map(|(_, _, place)| place).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(customers: &[Option<&str>], hash: impl Fn(usize) -> usize) -> Vec<u32> {
        let (creditor, currency) = (CreditorId::default(), Currency::parse("EUR").unwrap());
        let mut accounts = Accounts::new(0);
        let mut row = |customer: Option<CustomerId>| {
            let customer = customer.as_ref();
            let key = RowKey { creditor: &creditor, customer, billing_account: None, currency };
            let packed = accounts.pack(&key, 0);
            let hash = hash(super::hash(&accounts.hasher, &packed, customer));
            let probe = Probe { packed, key, hash, items: 1 };
            match accounts.find(&probe) {
                Ok(row) => row,
                Err(free) => accounts.make(&probe, free).unwrap(),
            }
        };
        let parse = |id: &Option<&str>| id.map(|id| id.parse::<CustomerId>().unwrap());
        customers.iter().map(|id| row(parse(id))).collect()
    }

    #[test]
    fn a_key_is_small_to_compare() {
        assert_eq!(size_of::<Packed>(), 32);
    }

    #[test]
    fn every_customer_has_a_row_of_its_own() {
        // Of every length around the borders of what is packed: alike but for one byte.
        let mut customers = vec![None];
        let texts: Vec<String> = (1..30).map(|length| "x".repeat(length)).collect();
        let other = texts.iter().flat_map(|text| {
            (0..text.len()).map(|at| {
                let mut bytes = text.clone().into_bytes();
                bytes[at] = b'y';
                String::from_utf8(bytes).unwrap()
            })
        });
        let other: Vec<String> = other.collect();
        customers.extend(texts.iter().chain(&other).map(|text| Some(text.as_str())));
        let once: Vec<u32> = (0..).take(customers.len()).collect();
        let twice = |few: &[Option<&str>]| rows(&[few, few].concat(), |hash| hash);
        assert_eq!(twice(&customers), [once.as_slice(), once.as_slice()].concat());
        // Where all have one hash too, as long as the index does not grow.
        for few in customers.chunks(30) {
            let once = &once[..few.len()];
            assert_eq!(rows(&[few, few].concat(), |_| 61), [once, once].concat());
        }
    }
}
