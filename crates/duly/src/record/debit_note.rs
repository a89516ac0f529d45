//! The debit note: a document that raises what is owed, after the invoice or beside it.
//!
//! Interest, fees and compensation are debit notes whose purpose is a charge: reports show them
//! apart (G10).
//!
//! ```
//! use duly::{Currency, Date, DebitNote, DebitNotePurpose, Money};
//!
//! let fee = Money::parse("40.00", Currency::parse("EUR")?)?;
//! let mut note = DebitNote::new("D-1".parse()?, "ACME".parse()?, Date::new(2026, 4, 1)?, fee);
//! note.purpose = DebitNotePurpose::Compensation;
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

/// What a debit note is for.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum DebitNotePurpose {
    /// It corrects an invoice upward, or asks for something beside it.
    #[default]
    Adjustment,
    /// It charges interest, a fee or a compensation, and does not say which.
    Charge,
    /// It charges interest for paying late.
    Interest,
    /// It charges a fee, such as for a reminder.
    Fee,
    /// It charges the fixed compensation of a statute for the costs of collection.
    Compensation,
}

impl DebitNotePurpose {
    /// Whether it is a charge, which reports show apart (G10).
    pub fn is_charge(self) -> bool {
        self != Self::Adjustment
    }
}

/// A debit note, frozen once posted.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct DebitNote {
    /// Its id, unique in a ledger.
    pub id: DocumentId,
    /// To whom it is owed.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "CreditorId::is_sole"))]
    pub creditor: CreditorId,
    /// Who owes it.
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
    pub purpose: DebitNotePurpose,
    /// The invoices it is about.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub references: Vec<DocumentId>,
    /// What is owed, tax included; zero or above.
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

impl DebitNote {
    /// A debit note of the sole creditor, due on its date until a schedule is set.
    pub fn new(id: DocumentId, customer: CustomerId, date: Date, total: Money) -> Self {
        Self {
            id,
            creditor: CreditorId::default(),
            customer,
            billing_account: None,
            number: None,
            date,
            posting_date: None,
            purpose: DebitNotePurpose::default(),
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
            kind: match self.purpose.is_charge() {
                true => DocumentKind::Charge,
                false => DocumentKind::DebitNote,
            },
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
