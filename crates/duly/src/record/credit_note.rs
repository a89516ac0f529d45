//! The credit note: a document that lowers what is owed (K1).
//!
//! It may name one invoice, several, or none, and is due at once unless it says otherwise (T9).
//!
//! ```
//! use duly::{CreditNote, CreditReason, Currency, Date, Money};
//!
//! let total = Money::parse("100.00", Currency::parse("EUR")?)?;
//! let mut note = CreditNote::new("C-1".parse()?, "ACME".parse()?, Date::new(2026, 2, 1)?, total);
//! note.references.push("INV-1".parse()?);
//! note.reason = CreditReason::Return;
//! note.check()?;
//! # Ok::<(), duly::Error>(())
//! ```

use crate::{
    error::Result,
    record::{
        BookedRate, DocumentKind, Line,
        document::{DocumentFacts, adds_up, not_negative},
    },
    terms::Schedule,
    time::Date,
    value::{BillingAccountId, CreditorId, CustomerId, DocumentId, DocumentNumber, Money},
};

/// Why a credit note was written.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum CreditReason {
    /// Not said, or none of the others.
    #[default]
    Other,
    /// Goods came back.
    Return,
    /// A price, a quantity or a tax was wrong.
    Correction,
    /// An allowance, a bonus or a rebate.
    Allowance,
    /// It settles a dispute.
    Dispute,
    /// The invoice was a mistake: credited in full for this reason it is cancelled (U1).
    Cancellation,
}

/// A credit note, frozen once posted.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct CreditNote {
    /// Its id, unique in a ledger.
    pub id: DocumentId,
    /// Whose receivables it lowers.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "CreditorId::is_sole"))]
    pub creditor: CreditorId,
    /// Whose debt it lowers.
    pub customer: CustomerId,
    /// The billing account it belongs to (G11).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub billing_account: Option<BillingAccountId>,
    /// The number printed on it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub number: Option<DocumentNumber>,
    /// The date printed on it.
    pub date: Date,
    /// The day the books take it; its date where it is not said (F4).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub posting_date: Option<Date>,
    /// Why it was written.
    #[cfg_attr(feature = "serde", serde(default))]
    pub reason: CreditReason,
    /// The invoices it is about. It settles none of them by itself: an application does, which
    /// [`allocate`](crate::allocate) proposes, the documents named here first
    /// ([`ReferencedFirst`](crate::AllocationOrder::ReferencedFirst), K2).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub references: Vec<DocumentId>,
    /// What is credited, tax included, as on paper: zero or above.
    pub total: Money,
    /// The tax in the total.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub tax: Option<Money>,
    /// Its lines, without tax; when there are any, they and the tax sum to the total.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub lines: Vec<Line>,
    /// The frozen installments (T10); none: due on its date.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub schedule: Option<Schedule>,
    /// The rate it was booked at in the creditor's own currency.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub booked: Option<BookedRate>,
}

impl CreditNote {
    /// A credit note of the sole creditor, due at once (T9).
    pub fn new(id: DocumentId, customer: CustomerId, date: Date, total: Money) -> Self {
        Self {
            id,
            creditor: CreditorId::default(),
            customer,
            billing_account: None,
            number: None,
            date,
            posting_date: None,
            reason: CreditReason::default(),
            references: Vec::new(),
            total,
            tax: None,
            lines: Vec::new(),
            schedule: None,
            booked: None,
        }
    }

    /// Checks that no amount is negative and that lines, tax, installments and total add up.
    ///
    /// # Errors
    ///
    /// [`InvalidRecord`](crate::ErrorKind::InvalidRecord) or
    /// [`TotalMismatch`](crate::ErrorKind::TotalMismatch), naming the field.
    pub fn check(&self) -> Result<()> {
        not_negative(&self.id, "total", self.total)?;
        adds_up(&self.id, self.total, self.tax, &self.lines, self.schedule.as_ref())
    }

    pub(crate) fn facts(&self) -> DocumentFacts<'_> {
        DocumentFacts {
            id: &self.id,
            kind: DocumentKind::CreditNote,
            creditor: &self.creditor,
            customer: Some(&self.customer),
            billing_account: self.billing_account.as_ref(),
            number: self.number.as_ref(),
            document_date: self.date,
            posting_date: self.posting_date.unwrap_or(self.date),
            delivery_date: None,
            statutory_default_date: None,
            total: self.total,
            schedule: self.schedule.as_ref(),
            booked: self.booked,
        }
    }
}
