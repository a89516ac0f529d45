//! What a ledger is told: one dated fact an entry, never changed afterwards (F4).
//!
//! An [`Entry`] is a [`Fact`] with the date it was recorded on. A document (invoice, payment …) is
//! a fact whose id is the document's own; every other fact has an id of its own. No id is used
//! twice, over all kinds and creditors (F5b, A12).
//!
//! ```
//! use duly::{Application, Currency, Date, Entry, Money};
//!
//! let eur = Currency::parse("EUR")?;
//! let on = Date::new(2026, 1, 24)?;
//! let apply = Application::new(
//!     "A-1".parse()?,
//!     "P-1",   // the payment …
//!     "INV-1", // … on the invoice
//!     Money::parse("980.00", eur)?,
//!     on,
//! )?;
//! let entry = Entry::new(apply, on);
//! assert_eq!(entry.fact.id(), "A-1");
//! # Ok::<(), duly::Error>(())
//! ```

use std::sync::Arc;

use crate::{
    error::{Error, Result},
    ledger::policy::LedgerPolicy,
    record::{CreditNote, DebitNote, Dimension, Invoice, OpeningItem, Payment, Refund},
    time::Date,
    value::{CreditorId, CustomerId, DocumentId, EntryId, ItemId, LineKey, Money},
};

/// One fact and when it was recorded.
///
/// Cloning is cheap: the fact is shared.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Entry {
    /// The number the ledger gave when it first took the entry; none before. Replay keeps it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub sequence: Option<u64>,
    /// The day the host recorded it, in one zone for a whole ledger; never earlier than the last.
    pub recorded: Date,
    /// Where the ledger moved the day it takes effect (F4d, F4b): that day. Set by the ledger.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub moved_to: Option<Date>,
    /// What is told.
    pub fact: Fact,
}

impl Entry {
    /// A new entry, recorded on a day.
    pub fn new(fact: impl Into<Fact>, recorded: Date) -> Self {
        Self { sequence: None, recorded, moved_to: None, fact: fact.into() }
    }
}

macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// A fact a ledger takes. Its JSON form is an object with one key, the fact's word:
        /// `{"invoice": {…}}`.
        #[derive(Clone, Debug, Eq, Hash, PartialEq)]
        #[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
        #[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
        #[non_exhaustive]
        pub enum Fact {
            $($(#[$doc])* $name(Arc<$name>),)*
        }

        /// Which fact, without its content.
        #[derive(Clone, Copy, Debug, Eq, PartialEq)]
        pub(super) enum FactKind {
            $($name,)*
        }

        impl Fact {
            /// The id of the entry; of a document its own id.
            pub fn id(&self) -> &str {
                match self {
                    $(Self::$name(fact) => fact.id.as_str(),)*
                }
            }

            /// The same id, as that of the document it may have made.
            pub(super) fn document_id(&self) -> DocumentId {
                match self {
                    $(Self::$name(fact) => fact.id.clone().into(),)*
                }
            }

            pub(super) fn kind(&self) -> FactKind {
                match self {
                    $(Self::$name(_) => FactKind::$name,)*
                }
            }
        }

        $(impl From<$name> for Fact {
            fn from(fact: $name) -> Self {
                Self::$name(Arc::new(fact))
            }
        })*
    };
}

facts! {
    /// An invoice enters the books on its posting date.
    Invoice,
    /// A debit note enters the books on its posting date.
    DebitNote,
    /// A credit note enters the books on its posting date.
    CreditNote,
    /// Money came in.
    Payment,
    /// Money was paid back.
    Refund,
    /// An item is taken over from other books (F4e).
    OpeningItem,
    /// A credit settles a debit, or a part of it.
    Application,
    /// A discount, a tolerated difference, tax withheld, or a write-off.
    Adjustment,
    /// An open amount moves to another account.
    Transfer,
    /// The rest of an item becomes an item of its own (A6).
    Residual,
    /// An open amount becomes one of another currency.
    Conversion,
    /// An entry is taken back: un-applied, bounced, reinstated.
    Reversal,
    /// An item is due on another day (T12).
    TermChange,
    /// An exchange difference, in the creditor's own currency only (A10).
    FxDifference,
    /// A share of an item is disputed, promised … from a day on (G8).
    DimensionChange,
    /// The payer of unidentified cash is known now (A7).
    Identification,
    /// A creditor's books are closed through a day, or opened again (F4d).
    PeriodLock,
    /// The ledger judges entries by another policy from here on.
    PolicyChange,
    /// Several facts that stand or fall together.
    Together,
}

/// Names what an entry is about: a document, or one installment, or one part of it.
///
/// A target that names only a document means all its items; an amount then goes to them by due
/// date, the earliest first (G4).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Target {
    /// The document.
    pub document: DocumentId,
    /// The installment, counted from 1; none: any.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub installment: Option<u32>,
    /// The part (T12), 0 for the first; none: any.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub part: Option<u32>,
}

impl Target {
    /// All items of a document.
    pub fn document(document: DocumentId) -> Self {
        Self { document, installment: None, part: None }
    }
}

impl From<DocumentId> for Target {
    fn from(document: DocumentId) -> Self {
        Self::document(document)
    }
}

impl From<ItemId> for Target {
    fn from(id: ItemId) -> Self {
        Self { document: id.document, installment: Some(id.installment), part: Some(id.part) }
    }
}

impl TryFrom<&str> for Target {
    type Error = Error;

    /// All items of the document of that id.
    fn try_from(document: &str) -> Result<Self> {
        DocumentId::new(document).map(Self::document)
    }
}

impl std::fmt::Display for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.document)?;
        if let Some(installment) = self.installment {
            write!(f, "#{installment}")?;
        }
        if let Some(part) = self.part.filter(|part| *part > 0) {
            write!(f, ".{part}")?;
        }
        Ok(())
    }
}

/// A credit settles a debit, or a part of it, from a day on (F4b).
///
/// The day must not be before either document's posting or value date; the policy
/// `apply_on_value_date` puts it on the first day that works instead. The debit's and the
/// credit's open amounts both move toward zero.
#[doc(alias = "match")]
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Application {
    /// The entry's id.
    pub id: EntryId,
    /// The payment, credit note or other credit.
    pub credit: Target,
    /// The invoice or other debit.
    pub debit: Target,
    /// How much of the debit it settles, in the debit's currency; above zero.
    pub amount: Money,
    /// How much of the credit it takes, where the credit is in another currency (A10).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub credit_amount: Option<Money>,
    /// The application date: from this day on it counts.
    pub date: Date,
    /// The line of the remittance it stands for; with the credit's id the key of A12.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub line: Option<LineKey>,
}

impl Application {
    /// An application of a credit to a debit, each an id, an [`ItemId`] or a [`Target`].
    ///
    /// # Errors
    ///
    /// [`InvalidId`](crate::ErrorKind::InvalidId) when a text is no id.
    pub fn new<C, D>(id: EntryId, credit: C, debit: D, amount: Money, date: Date) -> Result<Self>
    where
        C: TryInto<Target>,
        D: TryInto<Target>,
        Error: From<C::Error> + From<D::Error>,
    {
        let (credit, debit) = (credit.try_into()?, debit.try_into()?);
        Ok(Self { id, credit, debit, amount, credit_amount: None, date, line: None })
    }
}

impl Application {
    /// What tells two applications of one credit apart: the line, or the entry's own id (A12).
    pub(super) fn key(&self) -> &str {
        self.line.as_ref().map_or(self.id.as_str(), |line| line.as_str())
    }
}

impl From<std::convert::Infallible> for Error {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}

/// What an adjustment is for.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum AdjustmentKind {
    /// Kept back for paying early.
    Discount,
    /// A difference small enough to let go.
    Tolerance,
    /// Tax the payer kept back and owes the state (A14).
    Withholding,
    /// Judged uncollectible (O1).
    WriteOff,
}

impl AdjustmentKind {
    /// The word of the JSON form, such as `write_off`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Discount => "discount",
            Self::Tolerance => "tolerance",
            Self::Withholding => "withholding",
            Self::WriteOff => "write_off",
        }
    }
}

/// A discount, a tolerated difference, tax withheld, or a write-off: it brings an item nearer to
/// zero without money (F4). A write-off of a part leaves the rest open (O1).
#[doc(alias = "write-off")]
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Adjustment {
    /// The entry's id.
    pub id: EntryId,
    /// What it is for.
    pub kind: AdjustmentKind,
    /// The item, of either side.
    pub item: Target,
    /// How much; above zero.
    pub amount: Money,
    /// From this day on it counts.
    pub date: Date,
    /// The receipt it came with: a bounce takes it back too (A11).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub receipt: Option<DocumentId>,
    /// Why.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub reason: Option<String>,
    /// Who allowed it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub approved_by: Option<String>,
}

impl Adjustment {
    /// An adjustment of an item by an amount.
    ///
    /// # Errors
    ///
    /// [`InvalidId`](crate::ErrorKind::InvalidId) when a text is no id.
    pub fn new<T>(
        id: EntryId,
        kind: AdjustmentKind,
        item: T,
        amount: Money,
        date: Date,
    ) -> Result<Self>
    where
        T: TryInto<Target>,
        Error: From<T::Error>,
    {
        let item = item.try_into()?;
        Ok(Self { id, kind, item, amount, date, receipt: None, reason: None, approved_by: None })
    }
}

/// An open amount moves to another customer or creditor: there it is a new item, whose document
/// id is the entry's, with the dates it had.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Transfer {
    /// The entry's id, and the new document's.
    pub id: DocumentId,
    /// The item it comes from.
    pub item: Target,
    /// How much; above zero.
    pub amount: Money,
    /// From this day on.
    pub date: Date,
    /// The customer it goes to.
    pub customer: CustomerId,
    /// The creditor it goes to; the item's own where it is not said.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub creditor: Option<CreditorId>,
    /// Why.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub reason: Option<String>,
}

/// A part of an item becomes an item of its own in the same account (A6), whose document id is
/// the entry's.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Residual {
    /// The entry's id, and the new document's.
    pub id: DocumentId,
    /// The item it comes from.
    pub item: Target,
    /// How much; above zero.
    pub amount: Money,
    /// From this day on.
    pub date: Date,
    /// When the new item is due; the due date it had where it is not said.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub due: Option<Date>,
    /// Why.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub reason: Option<String>,
}

/// A part of an item becomes an item in another currency, whose document id is the entry's.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Conversion {
    /// The entry's id, and the new document's.
    pub id: DocumentId,
    /// The item it comes from.
    pub item: Target,
    /// How much of it, in its currency; above zero.
    pub amount: Money,
    /// What it becomes, in the other currency; above zero.
    pub converted: Money,
    /// From this day on.
    pub date: Date,
    /// Why.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub reason: Option<String>,
}

/// Whether what is taken back had ever held (A11).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum ReversalEffect {
    /// It never held: a returned debit or cheque. Interest and days to pay run through. The
    /// default, and that for returns.
    #[default]
    VoidAbInitio,
    /// It held until the reversal.
    FromReversal,
}

/// An entry is taken back by an opposite one; nothing is deleted (F4, A11).
///
/// Of an application: it is un-applied. Of a payment: it bounced, and every application,
/// discount and tolerance of it is taken back with it. Of facts told
/// [together](Together), as the ones of a matching proposal: all of them that stand, the last
/// first. Each opposite takes effect on the later of this date and the day of what it takes back.
#[doc(alias = "unapply")]
#[doc(alias = "bounce")]
#[doc(alias = "NSF")]
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Reversal {
    /// The entry's id.
    pub id: EntryId,
    /// The entry it takes back.
    pub of: EntryId,
    /// The day of the bank's reversal, or of the decision.
    pub date: Date,
    /// Whether what is taken back had ever held.
    #[cfg_attr(feature = "serde", serde(default))]
    pub effect: ReversalEffect,
    /// Why.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub reason: Option<String>,
}

impl Reversal {
    /// A reversal, void ab initio.
    pub fn new(id: EntryId, of: EntryId, date: Date) -> Self {
        Self { id, of, date, effect: ReversalEffect::default(), reason: None }
    }
}

/// What a term change is about (T12).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum AppliesTo {
    /// Every open amount of the item, also what comes back later.
    #[default]
    Whole,
    /// What is open on the day, as a part of its own; what comes back later ages as before.
    Residual,
}

/// An issued item is due on another day from a day on; both due dates stay known (T12).
#[doc(alias = "restructure")]
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct TermChange {
    /// The entry's id.
    pub id: EntryId,
    /// The item; a document of several installments needs one named.
    pub item: Target,
    /// The due date it is meant to replace; refused when another is in force. Optional.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub old_due: Option<Date>,
    /// The new due date, counted from the original baseline.
    pub new_due: Date,
    /// From this day on (inclusive) aging uses the new due date.
    pub date: Date,
    /// The whole item or what is open then.
    #[cfg_attr(feature = "serde", serde(default))]
    pub applies_to: AppliesTo,
    /// Whether lateness before the new due date is forgiven.
    #[cfg_attr(feature = "serde", serde(default))]
    pub waive_past: bool,
    /// Why.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub reason: Option<String>,
    /// Who allowed it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub approved_by: Option<String>,
}

impl TermChange {
    /// A change of the whole item's due date from a day on.
    ///
    /// # Errors
    ///
    /// [`InvalidId`](crate::ErrorKind::InvalidId) when a text is no id.
    pub fn new<T>(id: EntryId, item: T, dates: NewDue) -> Result<Self>
    where
        T: TryInto<Target>,
        Error: From<T::Error>,
    {
        Ok(Self {
            id,
            item: item.try_into()?,
            old_due: None,
            new_due: dates.new_due,
            date: dates.effective,
            applies_to: AppliesTo::default(),
            waive_past: false,
            reason: None,
            approved_by: None,
        })
    }
}

/// The two dates of a term change.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct NewDue {
    /// The new due date.
    pub new_due: Date,
    /// From this day on it holds.
    pub effective: Date,
}

/// An exchange difference of an item in its creditor's own currency: it never changes what is
/// open (A10).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct FxDifference {
    /// The entry's id.
    pub id: EntryId,
    /// The item.
    pub item: Target,
    /// The difference in the base currency: positive raises the item's value there.
    pub base_amount: Money,
    /// From this day on.
    pub date: Date,
    /// Why.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub reason: Option<String>,
}

/// From a day on, so much of an item is disputed, promised, in a plan … (G8).
///
/// The amount replaces what was said before in the same dimension; zero ends it. It may be more
/// than what is open: reports then show the open amount and the excess.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct DimensionChange {
    /// The entry's id.
    pub id: EntryId,
    /// The item; a document of several installments needs one named.
    pub item: Target,
    /// Which dimension.
    pub dimension: Dimension,
    /// How much of it from now on; zero or above.
    pub amount: Money,
    /// From this day on.
    pub date: Date,
    /// Why.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub reason: Option<String>,
}

/// The payer of unidentified cash is known now (A7); the value date stays.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Identification {
    /// The entry's id.
    pub id: EntryId,
    /// The payment.
    pub payment: DocumentId,
    /// Who paid.
    pub customer: CustomerId,
    /// The day the customer's balance falls; where it is not said, the payment's value date (its
    /// posting date if that is later), or the first open day after a lock.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub date: Option<Date>,
}

/// A creditor's books are closed through a day (F4d).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct PeriodLock {
    /// The entry's id.
    pub id: EntryId,
    /// Whose books.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "CreditorId::is_sole"))]
    pub creditor: CreditorId,
    /// The last closed day; none opens everything. In JSON always said, `null` for none: a lock
    /// whose day is forgotten must not open the books.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "serde::Deserialize::deserialize"))]
    pub through: Option<Date>,
    /// Why; needed when the lock moves back.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub reason: Option<String>,
}

/// What a ledger allows, from here on.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct PolicyChange {
    /// The entry's id.
    pub id: EntryId,
    /// The new policy, whole.
    pub policy: LedgerPolicy,
}

/// Several facts that stand or fall together, posted in their order (design: one entry).
///
/// Each keeps its own id. What must hold of amounts must hold when all of them are in.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Together {
    /// The id of the whole.
    pub id: EntryId,
    /// The facts; none of them a `together` itself.
    pub facts: Vec<Fact>,
}
