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

use rust_decimal::Decimal;

use crate::{
    ledger::book::Book,
    record::{BookedRate, Dimension, DocumentKind},
    terms::{DiscountOffer, DueChange, DueHistory},
    time::Date,
    value::{BillingAccountId, CreditorId, CustomerId, DocumentNumber, ItemId, Money},
};

/// What is left of one installment of a document, or of a part of it, on a day (G4).
///
/// Debits are above zero, credits below (F5). Amounts are exact; nothing is clamped or dropped.
#[derive(Clone, Debug, Eq, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct OpenItem {
    /// Document, installment and part.
    pub id: ItemId,
    /// To whom it is owed.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "CreditorId::is_sole"))]
    pub creditor: CreditorId,
    /// Who owes it; none for cash of an unknown payer (A7).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub customer: Option<CustomerId>,
    /// The billing account it belongs to (G11).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub billing_account: Option<BillingAccountId>,
    /// The number printed on the document.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub number: Option<DocumentNumber>,
    /// What the document is.
    pub kind: DocumentKind,
    /// What it was over at first.
    pub original: Money,
    /// What is left of it.
    pub open: Money,
    /// The day this is true of; none: of whatever day is asked.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub as_of: Option<Date>,
    /// The date printed on the document; of a payment its value date.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub invoice_date: Option<Date>,
    /// The day it entered the books.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub posting_date: Option<Date>,
    /// The day of delivery.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub delivery_date: Option<Date>,
    /// The day statutory default begins.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub statutory_default_date: Option<Date>,
    /// The due date in force: the last day to pay on time.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub due: Option<Date>,
    /// The due date before a business-day adjustment (T6).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub nominal_due: Option<Date>,
    /// The due date as issued, where it was changed since (T12).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub issued_due: Option<Date>,
    /// The changes of the due date that had taken effect, in their order (T12).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub due_changes: Vec<DueChange>,
    /// What may be kept back for paying early, frozen at issue.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub offers: Vec<DiscountOffer>,
    /// What somebody has said about shares of it (G8): each without sign, in the order of
    /// [`Dimension::ALL`], none of them zero. One may be more than what is open.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub dimensions: Vec<(Dimension, Money)>,
    /// The rate it was booked at in the creditor's own currency.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub booked: Option<BookedRate>,
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
            billing_account: None,
            number: None,
            kind,
            original: open,
            open,
            as_of: None,
            invoice_date: None,
            posting_date: None,
            delivery_date: None,
            statutory_default_date: None,
            due: Some(due),
            nominal_due: None,
            issued_due: None,
            due_changes: Vec::new(),
            offers: Vec::new(),
            dimensions: Vec::new(),
            booked: None,
        }
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
        let Some(due) = self.issued_due.or(self.due) else { return 0 };
        DueHistory::new(due, self.due_changes.iter().copied()).late_days(as_of)
    }

    /// The share in a dimension, without sign and at most what is open (G8).
    pub fn share(&self, dimension: Dimension) -> Money {
        let said = self.dimensions.iter().find(|(found, _)| *found == dimension);
        let open = self.open.abs();
        match said {
            Some((_, amount)) if amount.amount() < open.amount() => *amount,
            Some(_) => open,
            None => Money::zero(open.currency()),
        }
    }
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
        billing_account: facts.billing_account.cloned(),
        number: facts.number.cloned(),
        kind: facts.kind,
        original: money(item.original),
        open: money(open),
        as_of: Some(as_of),
        invoice_date: Some(facts.document_date),
        posting_date: Some(item.in_books),
        delivery_date: facts.delivery_date,
        statutory_default_date: facts.statutory_default_date,
        due: Some(item.due),
        nominal_due: Some(item.nominal_due),
        issued_due: None,
        due_changes: Vec::new(),
        offers: offers(&facts, item.installment),
        dimensions: Vec::new(),
        booked: facts.booked,
    };
    if item.extra.is_some() {
        open_item.due_changes = due_changes(book, index, as_of, known);
        if let Some(last) = open_item.due_changes.last() {
            open_item.issued_due = Some(item.due);
            (open_item.due, open_item.nominal_due) = (Some(last.due), Some(last.due));
        }
        open_item.dimensions = dimensions(book, index, as_of, known);
    }
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

fn due_changes(book: &Book, index: u32, as_of: Date, known: u32) -> Vec<DueChange> {
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
