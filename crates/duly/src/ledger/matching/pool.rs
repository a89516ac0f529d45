//! The open items of a run, by account and by number, and how much of each is still to be taken.

use std::cmp::Ordering;

use hashbrown::{HashMap, HashSet};
use smallvec::SmallVec;
use smol_str::SmolStr;

use super::text::{is_telling, normal};
use crate::{
    ledger::OpenItem,
    record::Receipt,
    terms::discount::best_of,
    time::Date,
    value::{CreditorId, Currency, CustomerId, DocumentId, Money},
};

/// Where an item stands in the list that was handed in.
pub(super) type Place = usize;

/// Whose items: one creditor, customer and currency.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub(super) struct AccountKey {
    pub(super) creditor: CreditorId,
    pub(super) customer: Option<CustomerId>,
    pub(super) currency: Currency,
}

impl AccountKey {
    fn of(item: &OpenItem) -> Self {
        Self {
            creditor: item.creditor.clone(),
            customer: item.customer.clone(),
            currency: item.open.currency(),
        }
    }
}

/// An item as a receipt of a day sees it; in minor units, with the item's sign.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Payable {
    pub(super) place: Place,
    /// What is open of it.
    pub(super) open: i64,
    /// What settles it that day: the open amount, less a discount that still holds.
    pub(super) net: i64,
    pub(super) due: Option<Date>,
    /// Days from invoice to due date.
    pub(super) days: Option<i32>,
}

pub(super) struct Pool<'a> {
    items: &'a [OpenItem],
    /// What is still to be taken of each, in minor units; 0 where it cannot be counted.
    left: Vec<i64>,
    accounts: HashMap<AccountKey, Vec<Place>>,
    numbers: HashMap<(CreditorId, SmolStr), SmallVec<[Place; 1]>>,
    /// By what closes an item as it came: in full, or less one of its discounts.
    amounts: HashMap<(Currency, i64), SmallVec<[Place; 1]>>,
}

impl<'a> Pool<'a> {
    /// Without what the receipts are themselves: their payments may stand among the items as cash
    /// not applied yet.
    pub(super) fn new(items: &'a [OpenItem], receipts: &[Receipt]) -> Self {
        let own: HashSet<&DocumentId> = receipts.iter().map(|receipt| &receipt.id).collect();
        // Amounts beyond 9.2 × 10^18 minor units are no sum of a bank's: they match nothing.
        let units = |item: &OpenItem| match own.contains(&item.id.document) {
            true => 0,
            false => i64::try_from(item.open.minor_units()).unwrap_or(0),
        };
        let mut accounts: HashMap<AccountKey, Vec<Place>> = HashMap::new();
        let mut numbers: HashMap<(CreditorId, SmolStr), SmallVec<[Place; 1]>> = HashMap::new();
        let mut amounts: HashMap<(Currency, i64), SmallVec<[Place; 1]>> = HashMap::new();
        for (place, item) in items.iter().enumerate() {
            accounts.entry(AccountKey::of(item)).or_default().push(place);
            let offers = item.details().offers.iter();
            let pays = offers.map(|offer| i64::try_from(offer.pay.minor_units()).unwrap_or(0));
            for units in pays.chain([units(item)]) {
                let places = amounts.entry((item.open.currency(), units)).or_default();
                if places.last() != Some(&place) {
                    places.push(place);
                }
            }
            let id = normal(item.id.document.as_str());
            let number = item.number.as_ref().map(|number| normal(number.as_str()));
            for name in [Some(&id), number.as_ref().filter(|number| **number != id)] {
                if let Some(name) = name.filter(|name| is_telling(name)) {
                    let key = (item.creditor.clone(), name.clone());
                    numbers.entry(key).or_default().push(place);
                }
            }
        }
        for places in accounts.values_mut() {
            places.sort_by(|a, b| compare(items, *a, *b));
        }
        Self { items, left: items.iter().map(units).collect(), accounts, numbers, amounts }
    }

    pub(super) fn item(&self, place: Place) -> Option<&'a OpenItem> {
        self.items.get(place)
    }

    pub(super) fn left(&self, place: Place) -> i64 {
        self.left.get(place).copied().unwrap_or(0)
    }

    /// Takes a part of an item, with its sign: no other receipt of the run can have it.
    pub(super) fn take(&mut self, place: Place, units: i64) {
        if let Some(left) = self.left.get_mut(place) {
            *left = left.saturating_sub(units);
        }
    }

    /// The items of an account of which something is left, the earliest due first, as they stand
    /// on a value date.
    pub(super) fn account(&self, key: &AccountKey, on: Date) -> Vec<Payable> {
        let places = self.accounts.get(key).map_or(&[][..], Vec::as_slice);
        self.payable(places.iter().copied(), on)
    }

    /// The items of a creditor that an amount alone could close, whoever owes them.
    pub(super) fn of_amount(&self, receipt: &Receipt, units: i64) -> Vec<Payable> {
        let key = (receipt.amount.currency(), units);
        let places = self.amounts.get(&key).map_or(&[][..], |places| places.as_slice());
        let theirs =
            |place: &Place| self.item(*place).is_some_and(|item| item.creditor == receipt.creditor);
        let mut places: Vec<Place> = places.iter().copied().filter(theirs).collect();
        places.sort_by(|a, b| self.compare(*a, *b));
        self.payable(places, receipt.value_date)
    }

    /// The items of a document that a text names, over all accounts.
    pub(super) fn named(&self, creditor: &CreditorId, number: &SmolStr) -> &[Place] {
        let key = (creditor.clone(), number.clone());
        self.numbers.get(&key).map_or(&[], |places| places.as_slice())
    }

    pub(super) fn payable(
        &self,
        places: impl IntoIterator<Item = Place>,
        on: Date,
    ) -> Vec<Payable> {
        let mut found = Vec::new();
        for place in places {
            let (Some(item), open) = (self.item(place), self.left(place)) else { continue };
            if open == 0 {
                continue;
            }
            let days = item.due.zip(item.invoice_date).map(|(due, from)| due.days_since(from));
            let net = open.saturating_sub(discount(item, open, on));
            // A discount of all that is open leaves nothing that a receipt could pay.
            let net = if net == 0 { open } else { net };
            found.push(Payable { place, open, net, due: item.due, days });
        }
        found
    }

    /// In the order in which items are told: due date, number, id.
    pub(super) fn compare(&self, one: Place, other: Place) -> Ordering {
        compare(self.items, one, other)
    }
}

fn compare(items: &[OpenItem], one: Place, other: Place) -> Ordering {
    let key = |place: Place| items.get(place).map(|item| (item.due, &item.number, &item.id));
    key(one).cmp(&key(other))
}

/// The best discount that still holds on a day (E1), of what is open of the whole (E5): of an item
/// half settled half of it, half a unit upwards.
fn discount(item: &OpenItem, open: i64, on: Date) -> i64 {
    let Some(offer) = best_of(&item.details().offers, on) else { return 0 };
    let units = |money: Money| i64::try_from(money.minor_units()).unwrap_or(0);
    let (original, whole) = (units(item.original), units(offer.discount));
    if original == open || original == 0 {
        return whole;
    }
    let size = |units: i64| u128::from(units.unsigned_abs());
    let half = size(original) / 2;
    let share = size(whole).saturating_mul(size(open)).saturating_add(half);
    let share = share.checked_div(size(original)).and_then(|share| i64::try_from(share).ok());
    share.unwrap_or(0).saturating_mul(whole.signum())
}
