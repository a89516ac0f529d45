//! The open items of a run, by account and by number, and how much of each is still to be taken.

use std::cmp::Ordering;

use hashbrown::{HashMap, HashSet};
use smallvec::SmallVec;
use smol_str::SmolStr;

use super::{
    policy::{MatchPolicy, PayerPolicy},
    text::{is_telling, normal},
};
use crate::{
    ledger::OpenItem,
    record::Receipt,
    terms::discount::best_of,
    time::Date,
    value::{CreditorId, Currency, CustomerId, DocumentId, Money, Tolerance, ToleranceLimit},
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
    /// The same less a discount that has lapsed within the grace days: net where there is none.
    pub(super) late: i64,
    /// How much more and how much less may be paid for it (A4); not below zero.
    pub(super) over: i64,
    pub(super) under: i64,
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
    policy: &'a MatchPolicy,
    tolerances: HashMap<&'a CustomerId, Tolerance>,
}

impl<'a> Pool<'a> {
    /// Without what the receipts are themselves: their payments may stand among the items as cash
    /// not applied yet.
    pub(super) fn new(
        items: &'a [OpenItem],
        receipts: &[Receipt],
        policy: &'a MatchPolicy,
    ) -> Self {
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
        let payers = policy.payers.iter();
        let tolerance = |payer: &'a PayerPolicy| {
            let theirs = payer.tolerance?;
            // The stricter of both (A4); where they cannot be compared nothing is tolerated.
            let both = policy.tolerance.stricter(theirs).unwrap_or(Tolerance::NONE);
            Some((&payer.customer, both))
        };
        let tolerances = payers.filter_map(tolerance).collect();
        let left = items.iter().map(units).collect();
        Self { items, left, accounts, numbers, amounts, policy, tolerances }
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

    /// The items of some accounts of which something is left, the earliest due first, as they
    /// stand on a value date.
    pub(super) fn account(&self, keys: &[AccountKey], on: Date, near: bool) -> Vec<Payable> {
        let places = |key: &AccountKey| self.accounts.get(key).map_or(&[][..], Vec::as_slice);
        if let [key] = keys {
            return self.payable(places(key).iter().copied(), on, near);
        }
        let mut places: Vec<Place> = keys.iter().flat_map(places).copied().collect();
        places.sort_by(|a, b| self.compare(*a, *b));
        places.dedup();
        self.payable(places, on, near)
    }

    /// The items of a creditor that an amount alone could close, whoever owes them.
    pub(super) fn of_amount(&self, receipt: &Receipt, units: i64) -> Vec<Payable> {
        let key = (receipt.amount.currency(), units);
        let places = self.amounts.get(&key).map_or(&[][..], |places| places.as_slice());
        let theirs =
            |place: &Place| self.item(*place).is_some_and(|item| item.creditor == receipt.creditor);
        let mut places: Vec<Place> = places.iter().copied().filter(theirs).collect();
        places.sort_by(|a, b| self.compare(*a, *b));
        self.payable(places, receipt.value_date, false)
    }

    /// The items of a document that a text names, over all accounts.
    pub(super) fn named(&self, creditor: &CreditorId, number: &SmolStr) -> &[Place] {
        let key = (creditor.clone(), number.clone());
        self.numbers.get(&key).map_or(&[], |places| places.as_slice())
    }

    /// The items as they stand on a value date; with `near` also what may be paid for them though
    /// it is not to the last unit what they ask.
    pub(super) fn payable(
        &self,
        places: impl IntoIterator<Item = Place>,
        on: Date,
        near: bool,
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
            let exact =
                Payable { place, open, net, late: net, over: 0, under: 0, due: item.due, days };
            found.push(if near { self.near(item, exact, on) } else { exact });
        }
        found
    }

    /// With what is tolerated of it and the discount of the grace days.
    fn near(&self, item: &OpenItem, exact: Payable, on: Date) -> Payable {
        if exact.open <= 0 {
            return exact;
        }
        let lapsed = on.plus_days(i32::from(self.policy.grace_days).saturating_neg());
        let most = discount(item, exact.open, lapsed.unwrap_or(Date::MIN));
        let late = exact.open.saturating_sub(most);
        let late = if late > 0 { late.min(exact.net) } else { exact.net };
        let own = item.customer.as_ref().and_then(|customer| self.tolerances.get(customer));
        let tolerance = own.copied().unwrap_or(self.policy.tolerance);
        if tolerance == Tolerance::NONE {
            return Payable { late, ..exact };
        }
        let open = Money::from_minor(i128::from(exact.open), item.open.currency());
        // A limit of another currency allows nothing here.
        let allowed = |limit: ToleranceLimit| {
            let allowed = limit.allowed(*open.as_ref().ok()?).ok()?;
            i64::try_from(allowed.minor_units()).ok()
        };
        let over = allowed(tolerance.over).unwrap_or(0);
        let under = allowed(tolerance.under).unwrap_or(0);
        Payable { late, over, under, ..exact }
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
