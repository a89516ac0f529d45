//! The status of a document: three axes, derived when asked, never stored as one word (U1).

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorKind, Result},
    ledger::{
        AdjustmentKind, Fact,
        activity::counter_item,
        book::Book,
        history::{Movement, negative},
        kept::Kept,
    },
    record::{CreditReason, Dimension},
    time::Date,
    value::{Currency, DocumentId, Money},
};

/// Where a document is in its life. Drafts never reach a ledger.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Lifecycle {
    /// In the books.
    Issued,
    /// Credited in full for the reason of cancelling.
    Cancelled,
}

/// How much of a document is settled.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Settlement {
    /// Nothing.
    Open,
    /// A part.
    PartlyPaid,
    /// All of it.
    Settled,
}

/// One word for people: the first that holds (U1).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum StatusSummary {
    /// Credited in full for the reason of cancelling.
    Cancelled,
    /// Settled, most of it by cash (discount, tolerance and tax withheld count with it).
    Paid,
    /// Settled, most of it by credit notes, or moved elsewhere.
    Credited,
    /// Settled, most of it written off.
    WrittenOff,
    /// All that is open is disputed.
    Disputed,
    /// An installment is open after its due date.
    PastDue,
    /// A part is settled.
    PartlyPaid,
    /// Nothing is settled, nothing past due.
    Open,
}

/// What settled a document, by cause; each zero or above, without the document's sign.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct SettledBy {
    /// Payments and advances; of a credit: what it settled.
    pub cash: Money,
    /// Credit notes and other credits.
    pub credit: Money,
    /// Discount taken.
    pub discount: Money,
    /// Differences let go.
    pub tolerance: Money,
    /// Tax withheld.
    pub withholding: Money,
    /// Written off.
    pub write_off: Money,
    /// Moved to another account, item or currency, or taken back.
    pub moved: Money,
    /// Settled before the books were taken over (F4e).
    pub before_take_over: Money,
}

/// A document's status on a day, as known on a day.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct DocumentStatus {
    /// Issued or cancelled.
    pub lifecycle: Lifecycle,
    /// Open, partly paid or settled.
    pub settlement: Settlement,
    /// Whether any installment is open after its due date (T7).
    pub past_due: bool,
    /// Days past due of the oldest open installment; 0 when none is.
    pub days_past_due: i32,
    /// What the document was over, with its sign.
    pub original: Money,
    /// What is left, with its sign.
    pub open: Money,
    /// What settled the rest.
    pub settled_by: SettledBy,
    /// One word for people.
    pub summary: StatusSummary,
}

impl DocumentStatus {
    pub(super) fn read(
        book: &Book,
        document: &DocumentId,
        known: u32,
        as_of: Date,
    ) -> Result<Self> {
        let found = book.find(document.as_str()).filter(|log| {
            *log < known && book.facts(*log).is_some() && book.record(*log).effective <= as_of
        });
        let Some(log) = found else {
            let expected = format!("in the books on `{as_of}`");
            return Err(Error::expected_in(ErrorKind::UnknownId, "document", document, &expected)
                .with_item(document));
        };
        Sums::of(book, log, known, as_of).and_then(Sums::into_status)
    }
}

/// Everything about a document's items added up.
struct Sums {
    currency: Currency,
    original: Decimal,
    open: Decimal,
    disputed: Decimal,
    cancelled: Decimal,
    days_past_due: i32,
    past_due: bool,
    /// By the order of [`SettledBy`]'s fields.
    causes: [Decimal; 8],
}

const CASH: usize = 0;
const CREDIT: usize = 1;
const MOVED: usize = 6;
const BEFORE: usize = 7;

impl Sums {
    fn of(book: &Book, log: u32, known: u32, as_of: Date) -> Result<Self> {
        let items: Vec<u32> = book.document_items(log).collect();
        let currency = items.first().map(|item| book.item(*item).currency);
        let mut sums = Self {
            currency: currency.map_or_else(|| Currency::parse("EUR"), Ok)?,
            original: Decimal::ZERO,
            open: Decimal::ZERO,
            disputed: Decimal::ZERO,
            cancelled: Decimal::ZERO,
            days_past_due: 0,
            past_due: false,
            causes: [Decimal::ZERO; 8],
        };
        for index in items {
            sums.item(book, index, known, as_of);
        }
        Ok(sums)
    }

    fn item(&mut self, book: &Book, index: u32, known: u32, as_of: Date) {
        let item = book.item(index);
        if item.in_books > as_of || item.born >= known {
            return;
        }
        if item.part == 0 {
            self.original = self.original.saturating_add(item.original);
        }
        let open = book.open(index, as_of, known);
        self.open = self.open.saturating_add(open);
        let days = as_of.days_since(book.due(index, as_of, known));
        if !open.is_zero() && days > 0 {
            self.past_due = true;
            self.days_past_due = self.days_past_due.max(days);
        }
        let disputed = item.extra.iter().flat_map(|extra| &extra.dimensions).filter(|share| {
            share.dimension == Dimension::Disputed && share.log < known && share.date <= as_of
        });
        let disputed = disputed.max_by_key(|share| (share.date, share.log)).map(|s| s.amount);
        self.disputed = self.disputed.saturating_add(disputed.unwrap_or_default().min(open.abs()));
        for movement in item.history.movements() {
            if movement.log < known && movement.date <= as_of {
                self.movement(book, index, movement);
            }
        }
    }

    fn movement(&mut self, book: &Book, index: u32, movement: &Movement) {
        let cause = match &book.record(movement.cause).kept {
            Kept::Application(_) | Kept::Whole(Fact::Application(_)) => {
                let counter = counter_item(book, index, movement.cause);
                let counter = counter.map(|counter| book.item(counter).document);
                let cash =
                    counter.and_then(|log| book.facts(log)).is_some_and(|f| f.kind.is_cash());
                let note = counter.map(|log| &book.record(log).kept);
                let reason = match note {
                    Some(Kept::Whole(Fact::CreditNote(note))) => Some(note.reason),
                    _ => None,
                };
                if reason == Some(CreditReason::Cancellation) {
                    self.cancelled = self.cancelled.saturating_add(movement.amount);
                }
                // A credit is settled by what it settles: say so as cash.
                let credit = book.item(index).original.is_sign_negative();
                if cash || credit { CASH } else { CREDIT }
            }
            Kept::Whole(Fact::Adjustment(adjustment)) => match adjustment.kind {
                AdjustmentKind::Discount => 2,
                AdjustmentKind::Tolerance => 3,
                AdjustmentKind::Withholding => 4,
                AdjustmentKind::WriteOff => 5,
            },
            Kept::Whole(Fact::OpeningItem(_)) => BEFORE,
            // Parts of one document: nothing leaves it.
            Kept::Whole(Fact::TermChange(_)) => return,
            _ => MOVED,
        };
        if let Some(sum) = self.causes.get_mut(cause) {
            *sum = sum.saturating_add(movement.amount);
        }
    }

    fn into_status(self) -> Result<DocumentStatus> {
        let money = |amount| Money::new(amount, self.currency);
        // Movements have the sign opposite to the document's.
        let credit = self.original.is_sign_negative();
        let settled = |place: usize| {
            let sum = self.causes.get(place).copied().unwrap_or_default();
            money(if credit { sum } else { negative(sum) })
        };
        let settled_by = SettledBy {
            cash: settled(CASH)?,
            credit: settled(CREDIT)?,
            discount: settled(2)?,
            tolerance: settled(3)?,
            withholding: settled(4)?,
            write_off: settled(5)?,
            moved: settled(MOVED)?,
            before_take_over: settled(BEFORE)?,
        };
        let nothing_left = self.open.is_zero();
        let cancelled =
            nothing_left && !self.original.is_zero() && self.cancelled.abs() == self.original.abs();
        let settlement = if nothing_left {
            Settlement::Settled
        } else if self.open == self.original {
            Settlement::Open
        } else {
            Settlement::PartlyPaid
        };
        let summary = if cancelled {
            StatusSummary::Cancelled
        } else if nothing_left {
            largest_cause(&settled_by)?
        } else if self.disputed == self.open.abs() {
            StatusSummary::Disputed
        } else if self.past_due && !credit {
            StatusSummary::PastDue
        } else if settlement == Settlement::PartlyPaid {
            StatusSummary::PartlyPaid
        } else {
            StatusSummary::Open
        };
        Ok(DocumentStatus {
            lifecycle: if cancelled { Lifecycle::Cancelled } else { Lifecycle::Issued },
            settlement,
            past_due: self.past_due && !credit,
            days_past_due: if credit { 0 } else { self.days_past_due },
            original: money(self.original)?,
            open: money(self.open)?,
            settled_by,
            summary,
        })
    }
}

/// Paid, credited or written off, by the largest; of equals the first.
fn largest_cause(by: &SettledBy) -> Result<StatusSummary> {
    let paid = [by.discount, by.tolerance, by.withholding, by.before_take_over];
    let paid = paid.into_iter().try_fold(by.cash, Money::plus)?;
    let credited = by.credit.plus(by.moved)?;
    let causes = [
        (paid, StatusSummary::Paid),
        (credited, StatusSummary::Credited),
        (by.write_off, StatusSummary::WrittenOff),
    ];
    let mut largest = StatusSummary::Paid;
    let mut most: Option<Money> = None;
    for (amount, summary) in causes {
        if most.is_none_or(|most| amount.amount() > most.amount()) {
            (most, largest) = (Some(amount), summary);
        }
    }
    Ok(largest)
}
