//! Everything that moved an amount: what roll-forwards, statements and audits are read from.

use std::ops::RangeInclusive;

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorKind, Result},
    ledger::{
        AdjustmentKind, Fact,
        book::{Book, NONE},
        entry::FactKind,
        history::{Movement, negative},
        kept::Kept,
    },
    record::DocumentKind,
    time::Date,
    value::{CreditorId, CustomerId, DocumentId, EntryId, ItemId, Money},
};

/// What an activity is.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ActivityKind {
    /// A document entered the books.
    Document(DocumentKind),
    /// An item was taken over from other books, at what was open of it (F4e).
    TakenOver,
    /// A credit settled a debit.
    Application,
    /// A discount was taken.
    Discount,
    /// A difference was let go.
    Tolerance,
    /// Tax was withheld.
    Withholding,
    /// It was written off.
    WriteOff,
    /// It moved to or from another account.
    Transfer,
    /// It moved to or from an item of its own in the same account.
    Residual,
    /// It became or came from another currency.
    Conversion,
    /// It moved between parts of one installment (T12).
    TermChange,
    /// Unidentified cash got its customer (A7).
    Identification,
}

/// One change of one item's open amount.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Activity {
    /// The item that changed.
    pub item: ItemId,
    /// Its document's kind.
    pub document_kind: DocumentKind,
    /// The creditor whose books changed.
    pub creditor: CreditorId,
    /// The customer whose account changed; none for unidentified cash.
    pub customer: Option<CustomerId>,
    /// From this day on.
    pub date: Date,
    /// The day the entry was recorded.
    pub recorded: Date,
    /// The number of the entry.
    pub sequence: u64,
    /// What it was.
    pub kind: ActivityKind,
    /// Whether it takes such a thing back.
    pub reversal: bool,
    /// What was added to the item's open amount, with its sign.
    pub amount: Money,
    /// The entry that did it.
    pub entry: EntryId,
    /// Of an application: the first item on the other side.
    pub counter_item: Option<ItemId>,
    /// Whether the other side is of another creditor, customer or currency: then an application
    /// is a transfer or a conversion (G10).
    pub leaves_account: bool,
}

impl Activity {
    /// A movement of a host's own books, by the least a statement tells of it: of an invoice of
    /// the sole creditor, recorded on its own date.
    ///
    /// ```
    /// use duly::*;
    ///
    /// let paid = Money::parse("-400.00", Currency::parse("EUR")?)?;
    /// let item = ItemId::of("INV-1".parse()?);
    /// let on = "2026-04-10".parse()?;
    /// let movement = Activity::new(item, ActivityKind::Application, on, paid, "A-1".parse()?);
    /// assert_eq!(movement.recorded, on);
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn new(
        item: ItemId,
        kind: ActivityKind,
        date: Date,
        amount: Money,
        entry: EntryId,
    ) -> Self {
        Self {
            item,
            document_kind: DocumentKind::Invoice,
            creditor: CreditorId::default(),
            customer: None,
            date,
            recorded: date,
            sequence: 0,
            kind,
            reversal: false,
            amount,
            entry,
            counter_item: None,
            leaves_account: false,
        }
    }
}

pub(super) fn read(
    book: &Book,
    known: u32,
    period: RangeInclusive<Date>,
) -> impl Iterator<Item = Activity> + '_ {
    let count = u32::try_from(book.items.len()).unwrap_or(NONE);
    of_items(book, 0..count, known, period)
}

/// What moved the account of a creditor and a customer.
pub(super) fn of_account(
    book: &Book,
    (creditor, customer): (&CreditorId, &CustomerId),
    known: u32,
    period: RangeInclusive<Date>,
) -> Vec<Activity> {
    let items = book.items_of_customer(customer).into_iter();
    let ours = |activity: &Activity| {
        activity.creditor == *creditor && activity.customer.as_ref() == Some(customer)
    };
    of_items(book, items, known, period).filter(ours).collect()
}

fn of_items(
    book: &Book,
    items: impl Iterator<Item = u32>,
    known: u32,
    period: RangeInclusive<Date>,
) -> impl Iterator<Item = Activity> {
    items.flat_map(move |item| {
        // Most items lie outside a period: look at their dates before anything is built.
        let touched = book.item(item);
        let mut dates = touched.history.movements().iter().map(|movement| movement.date);
        let moved = touched.extra.as_ref().is_some_and(|extra| !extra.accounts.is_empty());
        let inside = period.contains(&touched.in_books) || dates.any(|date| period.contains(&date));
        let found = if inside || moved { of_item(book, item, known) } else { Vec::new() };
        let period = period.clone();
        found.into_iter().filter(move |activity| period.contains(&activity.date))
    })
}

pub(super) fn of_document(book: &Book, document: &DocumentId) -> Result<Vec<Activity>> {
    let found = book.find(document.as_str()).filter(|log| book.facts(*log).is_some());
    let Some(log) = found else {
        let expected = "a document of this ledger";
        return Err(Error::expected_in(ErrorKind::UnknownId, "document", document, expected)
            .with_item(document));
    };
    let items: Vec<u32> = book.document_items(log).collect();
    let mut all: Vec<Activity> =
        items.into_iter().flat_map(|item| of_item(book, item, NONE)).collect();
    all.sort_by_key(|activity| (activity.date, activity.sequence));
    Ok(all)
}

/// What moved an item's open amount by the end of a day since it came, by date, then order of
/// recording (R1).
pub(super) fn since_birth(book: &Book, index: u32, (as_of, known): (Date, u32)) -> Vec<Activity> {
    let mut all: Vec<Activity> = of_item(book, index, known)
        .into_iter()
        .skip(1) // its own coming
        .filter(|one| one.date <= as_of && one.kind != ActivityKind::Identification)
        .collect();
    all.sort_by_key(|one| (one.date, one.sequence));
    all
}

/// All that happened to an item, as known: first that it came.
fn of_item(book: &Book, index: u32, known: u32) -> Vec<Activity> {
    let item = book.item(index);
    if item.born >= known {
        return Vec::new();
    }
    let Some(facts) = book.facts(item.document) else { return Vec::new() };
    let (id, document_kind) = (book.item_id(index), facts.kind);
    let activity = |log: u32, date: Date, kind, amount: Decimal| {
        let account = book.account(book.account_on(index, date, known));
        let record = book.record(log);
        Some(Activity {
            item: id.clone(),
            document_kind,
            creditor: book.creditor(account.creditor).id.clone(),
            customer: account.customer.clone(),
            date,
            recorded: record.recorded,
            sequence: record.sequence,
            kind,
            reversal: false,
            amount: Money::new(amount, item.currency).ok()?,
            entry: record.id.clone().into(),
            counter_item: None,
            leaves_account: false,
        })
    };
    let mut all = Vec::with_capacity(item.history.movements().len().saturating_add(1));
    let born = kind_of_birth(book, index, document_kind);
    all.extend(activity(item.born, item.in_books, born, item.original));
    for movement in item.history.movements() {
        if movement.log >= known {
            break;
        }
        let kind = kind_of(book, index, movement);
        if let Some(mut moved) = activity(movement.log, movement.date, kind, movement.amount) {
            moved.reversal = movement.cause != movement.log;
            if kind == ActivityKind::Application {
                let counter = counter_item(book, index, movement.cause);
                moved.counter_item = counter.map(|counter| book.item_id(counter));
                moved.leaves_account = counter
                    .is_some_and(|counter| apart(book, index, counter, movement.date, known));
            }
            all.push(moved);
        }
    }
    // Cash that got its customer later: out of the unidentified account, into the customer's.
    for moved in item.extra.iter().flat_map(|extra| &extra.accounts) {
        if moved.log >= known || moved.date <= item.in_books {
            continue;
        }
        let before = moved.date.plus_days(-1).unwrap_or(moved.date);
        let open = book.open(index, before, known);
        let kind = ActivityKind::Identification;
        let (from, to) = (book.account_on(index, before, known), moved.account);
        for (account, amount) in [(from, negative(open)), (to, open)] {
            if let Some(mut change) = activity(moved.log, moved.date, kind, amount) {
                change.customer = book.account(account).customer.clone();
                all.push(change);
            }
        }
    }
    all
}

fn kind_of_birth(book: &Book, index: u32, document_kind: DocumentKind) -> ActivityKind {
    match book.record(book.item(index).born).kept.kind() {
        Some(FactKind::TermChange) => ActivityKind::TermChange,
        Some(FactKind::OpeningItem) => ActivityKind::TakenOver,
        Some(FactKind::Transfer) => ActivityKind::Transfer,
        Some(FactKind::Residual) => ActivityKind::Residual,
        Some(FactKind::Conversion) => ActivityKind::Conversion,
        _ => ActivityKind::Document(document_kind),
    }
}

/// A movement has the kind of the fact that caused it, also when it takes that back.
fn kind_of(book: &Book, index: u32, movement: &Movement) -> ActivityKind {
    match &book.record(movement.cause).kept {
        Kept::Application(_) | Kept::Whole(Fact::Application(_)) => ActivityKind::Application,
        Kept::Whole(Fact::Adjustment(adjustment)) => match adjustment.kind {
            AdjustmentKind::Discount => ActivityKind::Discount,
            AdjustmentKind::Tolerance => ActivityKind::Tolerance,
            AdjustmentKind::Withholding => ActivityKind::Withholding,
            AdjustmentKind::WriteOff => ActivityKind::WriteOff,
        },
        Kept::Whole(Fact::Transfer(_)) => ActivityKind::Transfer,
        Kept::Whole(Fact::Residual(_)) => ActivityKind::Residual,
        Kept::Whole(Fact::Conversion(_)) => ActivityKind::Conversion,
        Kept::Whole(Fact::TermChange(_)) => ActivityKind::TermChange,
        Kept::Whole(Fact::OpeningItem(_)) => ActivityKind::TakenOver,
        _ => {
            let kind = book.facts(book.item(index).document).map(|facts| facts.kind);
            ActivityKind::Document(kind.unwrap_or(DocumentKind::Payment))
        }
    }
}

/// The first item on the other side of an application.
pub(super) fn counter_item(book: &Book, index: u32, application: u32) -> Option<u32> {
    let credit = |item: u32| book.item(item).original.is_sign_negative();
    let items = &book.record(application).items;
    items.iter().copied().find(|item| credit(*item) != credit(index))
}

fn apart(book: &Book, a: u32, b: u32, date: Date, known: u32) -> bool {
    let account = |item| book.account_on(item, date, known);
    account(a) != account(b) || book.item(a).currency != book.item(b).currency
}
