//! The open item: the waist of the house. A ledger makes them, or a host with books of its own;
//! every reading and action takes them.
//!
//! ```
//! use duly::{Currency, Date, ItemId, Money, OpenItem};
//!
//! let eur = Currency::parse("EUR")?;
//! let item = OpenItem::new(
//!     ItemId::of("INV-1".parse()?),
//!     "ACME".parse()?,
//!     Date::new(2026, 2, 14)?, // due
//!     Money::parse("1000.00", eur)?,
//! );
//! assert_eq!(item.days_past_due(Date::new(2026, 3, 31)?), 45);
//! # Ok::<(), duly::Error>(())
//! ```

use std::hash::{Hash, Hasher};

use rust_decimal::Decimal;

use crate::{
    ledger::{Activity, activity, book::Book},
    record::{BookedRate, Dimension, DocumentKind},
    terms::{DiscountOffer, DueChange, DueHistory},
    time::Date,
    value::{BillingAccountId, CreditorId, CustomerId, DocumentNumber, ItemId, Money},
};

/// What is left of one installment of a document, or of a part of it, on a day (G4).
///
/// Debits are above zero, credits below (F5). Amounts are exact; nothing is clamped or dropped.
///
/// What only some items have stands apart in [`ItemDetails`], so that a million plain items are
/// small to read; in the JSON form all fields stand side by side.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(from = "form::OpenItemForm", into = "form::OpenItemForm"))]
#[non_exhaustive]
pub struct OpenItem {
    /// Document, installment and part.
    pub id: ItemId,
    /// To whom it is owed.
    pub creditor: CreditorId,
    /// Who owes it; none for cash of an unknown payer (A7).
    pub customer: Option<CustomerId>,
    /// The number printed on the document.
    pub number: Option<DocumentNumber>,
    /// What the document is.
    pub kind: DocumentKind,
    /// What it was over at first.
    pub original: Money,
    /// What is left of it.
    pub open: Money,
    /// The day this is true of; none: of whatever day is asked.
    pub as_of: Option<Date>,
    /// The date printed on the document; of a payment its value date.
    pub invoice_date: Option<Date>,
    /// The day it entered the books.
    pub posting_date: Option<Date>,
    /// The due date in force: the last day to pay on time.
    pub due: Option<Date>,
    /// The due date before a business-day adjustment (T6).
    pub nominal_due: Option<Date>,
    pub(crate) details: Details,
}

/// What only some open items have.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, default))]
#[non_exhaustive]
pub struct ItemDetails {
    /// The billing account it belongs to (G11).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub billing_account: Option<BillingAccountId>,
    /// The day of delivery.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub delivery_date: Option<Date>,
    /// The day statutory default begins.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub statutory_default_date: Option<Date>,
    /// The due date as issued, where it was changed since (T12).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub issued_due: Option<Date>,
    /// The changes of the due date that had taken effect, in their order (T12).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub due_changes: Vec<DueChange>,
    /// What may be kept back for paying early, frozen at issue.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub offers: Vec<DiscountOffer>,
    /// What somebody has said about shares of it (G8): each without sign, in the order of
    /// [`Dimension::ALL`], none of them zero. One may be more than what is open.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub dimensions: Vec<(Dimension, Money)>,
    /// The rate it was booked at in the creditor's own currency.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub booked: Option<BookedRate>,
    /// What moved its open amount since it came, by date, then order of recording: original and
    /// these add up to what is open (R1). Only where it was asked for
    /// ([`PositionQuery::entries`](crate::PositionQuery::entries)).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub entries: Vec<Activity>,
}

static NO_DETAILS: ItemDetails = ItemDetails {
    billing_account: None,
    delivery_date: None,
    statutory_default_date: None,
    issued_due: None,
    due_changes: Vec::new(),
    offers: Vec::new(),
    dimensions: Vec::new(),
    booked: None,
    entries: Vec::new(),
};

/// Details on the heap, where there are any: without, an item is one pointer larger.
#[derive(Clone, Debug, Default, Eq)]
pub(crate) struct Details(Option<Box<ItemDetails>>);

impl Details {
    fn of(details: ItemDetails) -> Self {
        Self((details != NO_DETAILS).then(|| Box::new(details)))
    }

    fn get(&self) -> &ItemDetails {
        self.0.as_deref().unwrap_or(&NO_DETAILS)
    }
}

impl PartialEq for Details {
    /// Empty details are none.
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl Hash for Details {
    /// As equality: empty details are none.
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.get().hash(state);
    }
}

impl OpenItem {
    /// An open invoice of the sole creditor, by the least that aging needs: for hosts with books
    /// of their own.
    pub fn new(id: ItemId, customer: CustomerId, due: Date, open: Money) -> Self {
        let kind =
            if open.is_negative() { DocumentKind::CreditNote } else { DocumentKind::Invoice };
        Self {
            id,
            creditor: CreditorId::default(),
            customer: Some(customer),
            number: None,
            kind,
            original: open,
            open,
            as_of: None,
            invoice_date: None,
            posting_date: None,
            due: Some(due),
            nominal_due: None,
            details: Details::default(),
        }
    }

    /// What only some items have: dimensions, discount offers, changed due dates …
    pub fn details(&self) -> &ItemDetails {
        self.details.get()
    }

    /// The same, to be changed.
    ///
    /// ```
    /// # use duly::*;
    /// # let eur = Currency::parse("EUR")?;
    /// # let open = Money::parse("1000.00", eur)?;
    /// # let id = ItemId::of("INV-1".parse()?);
    /// let mut item = OpenItem::new(id, "ACME".parse()?, "2026-02-14".parse()?, open);
    /// let disputed = Money::parse("150.00", eur)?;
    /// item.details_mut().dimensions.push((Dimension::Disputed, disputed));
    /// assert_eq!(item.share(Dimension::Disputed), disputed);
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn details_mut(&mut self) -> &mut ItemDetails {
        self.details.0.get_or_insert_default()
    }

    /// How many days past due it is on a day: 0 on the due date and before (T7), and without one.
    pub fn days_past_due(&self, as_of: Date) -> i32 {
        self.due.map_or(0, |due| as_of.days_since(due).max(0))
    }

    /// Whether it is past due on a day: a debit, open, after its due date (T7).
    pub fn is_past_due(&self, as_of: Date) -> bool {
        self.open.is_positive() && self.due.is_some_and(|due| as_of > due)
    }

    /// How many days were late through a day, by the due date in force on each (T12).
    ///
    /// The worked example of T12 stands at [`DueHistory`].
    pub fn late_days(&self, as_of: Date) -> i32 {
        let Some(due) = self.details().issued_due.or(self.due) else { return 0 };
        DueHistory::new(due, self.details().due_changes.iter().copied()).late_days(as_of)
    }

    /// The share in a dimension, without sign and at most what is open (G8).
    pub fn share(&self, dimension: Dimension) -> Money {
        let said = self.details().dimensions.iter().find(|(found, _)| *found == dimension);
        let open = self.open.abs();
        match said {
            Some((_, amount)) if amount.amount() < open.amount() => *amount,
            Some(_) => open,
            None => Money::zero(open.currency()),
        }
    }
}

/// The item with all that moved it by a day (R1).
pub(super) fn with_entries(
    book: &Book,
    index: u32,
    mut item: OpenItem,
    day: (Date, u32),
) -> OpenItem {
    let entries = activity::since_birth(book, index, day);
    if !entries.is_empty() {
        item.details_mut().entries = entries;
    }
    item
}

/// What a book knows of an item on a day; none when nothing is open.
pub(super) fn read(book: &Book, index: u32, as_of: Date, known: u32) -> Option<OpenItem> {
    let open = book.open(index, as_of, known);
    if open.is_zero() { None } else { with_open(book, index, open, (as_of, known)) }
}

/// The item with what is known to be open of it.
pub(super) fn with_open(
    book: &Book,
    index: u32,
    open: Decimal,
    (as_of, known): (Date, u32),
) -> Option<OpenItem> {
    let item = book.item(index);
    let facts = book.facts(item.document)?;
    let account = book.account(book.account_on(index, as_of, known));
    let money = |amount| Money::at_own_scale(amount, item.currency);
    let mut open_item = OpenItem {
        id: ItemId { document: facts.id.clone(), installment: item.installment, part: item.part },
        creditor: book.creditor(account.creditor).id.clone(),
        customer: account.customer.clone(),
        number: facts.number.cloned(),
        kind: facts.kind,
        original: money(item.original),
        open: money(open),
        as_of: Some(as_of),
        invoice_date: Some(facts.document_date),
        posting_date: Some(item.in_books),
        due: Some(item.due),
        nominal_due: Some(item.nominal_due),
        details: Details::default(),
    };
    let mut details = ItemDetails {
        billing_account: facts.billing_account.cloned(),
        delivery_date: facts.delivery_date,
        statutory_default_date: facts.statutory_default_date,
        offers: offers(&facts, item.installment),
        booked: facts.booked,
        ..ItemDetails::default()
    };
    if item.extra.is_some() {
        details.due_changes = due_changes(book, index, as_of, known);
        if let Some(last) = details.due_changes.last() {
            details.issued_due = Some(item.due);
            (open_item.due, open_item.nominal_due) = (Some(last.due), Some(last.due));
        }
        details.dimensions = dimensions(book, index, as_of, known);
    }
    open_item.details = Details::of(details);
    Some(open_item)
}

fn offers(facts: &crate::record::DocumentFacts<'_>, installment: u32) -> Vec<DiscountOffer> {
    let Some(schedule) = facts.schedule else { return Vec::new() };
    let place = usize::try_from(installment).unwrap_or(0).wrapping_sub(1);
    let Some(part) = schedule.installments.get(place) else { return Vec::new() };
    if !facts.kind.is_credit() {
        return part.offers.clone();
    }
    let turned = part.offers.iter().map(|offer| DiscountOffer {
        until: offer.until,
        discount: offer.discount.negated(),
        pay: offer.pay.negated(),
    });
    turned.collect()
}

/// The changes of an item's due date that had taken effect by a day, in their order (T12).
pub(super) fn due_changes(book: &Book, index: u32, as_of: Date, known: u32) -> Vec<DueChange> {
    let Some(extra) = &book.item(index).extra else { return Vec::new() };
    let mut changes: Vec<_> = extra
        .dues
        .iter()
        .filter(|due| {
            let ended = due.ended.is_some_and(|(log, from)| log < known && from <= as_of);
            due.log < known && due.effective <= as_of && !ended
        })
        .collect();
    changes.sort_by_key(|due| (due.effective, due.log));
    let change = |due: &&super::book::Due| DueChange {
        effective: due.effective,
        due: due.due,
        waive_past: due.waive_past,
    };
    changes.iter().map(change).collect()
}

/// The last word in each dimension on a day: by date, then order of recording.
fn dimensions(book: &Book, index: u32, as_of: Date, known: u32) -> Vec<(Dimension, Money)> {
    let item = book.item(index);
    let Some(extra) = &item.extra else { return Vec::new() };
    let mut said = Vec::new();
    for dimension in Dimension::ALL {
        let last = extra
            .dimensions
            .iter()
            .filter(|s| s.dimension == dimension && s.log < known && s.date <= as_of)
            .max_by_key(|share| (share.date, share.log));
        if let Some(share) = last.filter(|share| !share.amount.is_zero()) {
            said.push((dimension, Money::at_own_scale(share.amount, item.currency)));
        }
    }
    said
}

/// The JSON form, in which all fields stand side by side.
#[cfg(feature = "serde")]
mod form {
    use serde::{Deserialize, Serialize};

    use super::{
        Activity, BillingAccountId, BookedRate, CreditorId, CustomerId, Date, Details, Dimension,
        DiscountOffer, DocumentKind, DocumentNumber, DueChange, ItemDetails, ItemId, Money,
        OpenItem,
    };
    use crate::value::said;

    #[derive(Deserialize, Serialize)]
    #[serde(rename = "OpenItem", deny_unknown_fields)]
    pub(super) struct OpenItemForm {
        id: ItemId,
        #[serde(default, skip_serializing_if = "CreditorId::is_sole")]
        creditor: CreditorId,
        #[serde(default, deserialize_with = "said", skip_serializing_if = "Option::is_none")]
        customer: Option<CustomerId>,
        #[serde(default, deserialize_with = "said", skip_serializing_if = "Option::is_none")]
        billing_account: Option<BillingAccountId>,
        #[serde(default, deserialize_with = "said", skip_serializing_if = "Option::is_none")]
        number: Option<DocumentNumber>,
        kind: DocumentKind,
        original: Money,
        open: Money,
        #[serde(default, deserialize_with = "said", skip_serializing_if = "Option::is_none")]
        as_of: Option<Date>,
        #[serde(default, deserialize_with = "said", skip_serializing_if = "Option::is_none")]
        invoice_date: Option<Date>,
        #[serde(default, deserialize_with = "said", skip_serializing_if = "Option::is_none")]
        posting_date: Option<Date>,
        #[serde(default, deserialize_with = "said", skip_serializing_if = "Option::is_none")]
        delivery_date: Option<Date>,
        #[serde(default, deserialize_with = "said", skip_serializing_if = "Option::is_none")]
        statutory_default_date: Option<Date>,
        #[serde(default, deserialize_with = "said", skip_serializing_if = "Option::is_none")]
        due: Option<Date>,
        #[serde(default, deserialize_with = "said", skip_serializing_if = "Option::is_none")]
        nominal_due: Option<Date>,
        #[serde(default, deserialize_with = "said", skip_serializing_if = "Option::is_none")]
        issued_due: Option<Date>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        due_changes: Vec<DueChange>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        offers: Vec<DiscountOffer>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        dimensions: Vec<(Dimension, Money)>,
        #[serde(default, deserialize_with = "said", skip_serializing_if = "Option::is_none")]
        booked: Option<BookedRate>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        entries: Vec<Activity>,
    }

    impl From<OpenItem> for OpenItemForm {
        fn from(item: OpenItem) -> Self {
            let details = item.details.0.map(|details| *details).unwrap_or_default();
            Self {
                id: item.id,
                creditor: item.creditor,
                customer: item.customer,
                billing_account: details.billing_account,
                number: item.number,
                kind: item.kind,
                original: item.original,
                open: item.open,
                as_of: item.as_of,
                invoice_date: item.invoice_date,
                posting_date: item.posting_date,
                delivery_date: details.delivery_date,
                statutory_default_date: details.statutory_default_date,
                due: item.due,
                nominal_due: item.nominal_due,
                issued_due: details.issued_due,
                due_changes: details.due_changes,
                offers: details.offers,
                dimensions: details.dimensions,
                booked: details.booked,
                entries: details.entries,
            }
        }
    }

    impl From<OpenItemForm> for OpenItem {
        fn from(form: OpenItemForm) -> Self {
            Self {
                id: form.id,
                creditor: form.creditor,
                customer: form.customer,
                number: form.number,
                kind: form.kind,
                original: form.original,
                open: form.open,
                as_of: form.as_of,
                invoice_date: form.invoice_date,
                posting_date: form.posting_date,
                due: form.due,
                nominal_due: form.nominal_due,
                details: Details::of(ItemDetails {
                    billing_account: form.billing_account,
                    delivery_date: form.delivery_date,
                    statutory_default_date: form.statutory_default_date,
                    issued_due: form.issued_due,
                    due_changes: form.due_changes,
                    offers: form.offers,
                    dimensions: form.dimensions,
                    booked: form.booked,
                    entries: form.entries,
                }),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_item_is_small_to_read() {
        assert!(size_of::<OpenItem>() <= 176, "{}", size_of::<OpenItem>());
    }
}
