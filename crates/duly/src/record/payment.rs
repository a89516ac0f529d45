//! Money in, and money paid back.
//!
//! A payment lowers what its customer owes on its posting date, as unapplied cash; which items it
//! settles is said by applications (F4b).
//!
//! ```
//! use duly::{Currency, Date, Money, Payment};
//!
//! let amount = Money::parse("980.00", Currency::parse("EUR")?)?;
//! let payment = Payment::new("P-1".parse()?, "ACME".parse()?, Date::new(2026, 1, 24)?, amount);
//! payment.check()?;
//! let unknown = Payment::unidentified("P-2".parse()?, Date::new(2026, 1, 24)?, amount);
//! assert!(unknown.customer.is_none());
//! # Ok::<(), duly::Error>(())
//! ```

use crate::{
    error::Result,
    record::{
        BookedRate, DocumentKind,
        document::{DocumentFacts, not_negative},
    },
    time::Date,
    value::{BillingAccountId, CreditorId, CustomerId, DocumentId, DocumentNumber, Money},
};

/// What money in is.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum PaymentKind {
    /// A payment of what is owed.
    #[default]
    Receipt,
    /// A deposit, before there is an invoice (K5); aged as unapplied cash.
    Advance,
}

impl PaymentKind {
    pub(crate) fn document_kind(self) -> DocumentKind {
        match self {
            Self::Receipt => DocumentKind::Payment,
            Self::Advance => DocumentKind::Advance,
        }
    }
}

/// Money in: a receipt or an advance.
#[doc(alias = "receipt")]
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Payment {
    /// Its id, unique in a ledger.
    pub id: DocumentId,
    /// To whom it was paid.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "CreditorId::is_sole"))]
    pub creditor: CreditorId,
    /// Whose account it lowers; none while the payer is unknown (A7).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub customer: Option<CustomerId>,
    /// The billing account it was paid on (G11).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub billing_account: Option<BillingAccountId>,
    /// The bank's or the cheque's number.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub number: Option<DocumentNumber>,
    /// The day the money was credited: what days to pay, discounts and interest count by (F4b).
    pub value_date: Date,
    /// The day the books take it; the value date where it is not said (F4).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub posting_date: Option<Date>,
    /// A receipt or an advance.
    #[cfg_attr(feature = "serde", serde(default))]
    pub kind: PaymentKind,
    /// How much came in; zero or above.
    pub amount: Money,
    /// What the payer wrote on it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub reference: Option<String>,
    /// The rate it was booked at in the creditor's own currency.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub booked: Option<BookedRate>,
}

impl Payment {
    /// A payment of a known customer to the sole creditor.
    pub fn new(id: DocumentId, customer: CustomerId, value_date: Date, amount: Money) -> Self {
        Self { customer: Some(customer), ..Self::unidentified(id, value_date, amount) }
    }

    /// A payment whose payer is not known yet (A7).
    pub fn unidentified(id: DocumentId, value_date: Date, amount: Money) -> Self {
        Self {
            id,
            creditor: CreditorId::default(),
            customer: None,
            billing_account: None,
            number: None,
            value_date,
            posting_date: None,
            kind: PaymentKind::default(),
            amount,
            reference: None,
            booked: None,
        }
    }

    /// Checks that the amount is not negative.
    ///
    /// # Errors
    ///
    /// [`InvalidRecord`](crate::ErrorKind::InvalidRecord), naming the field.
    pub fn check(&self) -> Result<()> {
        not_negative(&self.id, "amount", self.amount)
    }

    pub(crate) fn facts(&self) -> DocumentFacts<'_> {
        DocumentFacts {
            id: &self.id,
            kind: self.kind.document_kind(),
            creditor: &self.creditor,
            customer: self.customer.as_ref(),
            billing_account: self.billing_account.as_ref(),
            number: self.number.as_ref(),
            document_date: self.value_date,
            posting_date: self.posting_date.unwrap_or(self.value_date),
            delivery_date: None,
            statutory_default_date: None,
            total: self.amount,
            schedule: None,
            booked: self.booked,
        }
    }
}

/// Money paid back to a customer: a debit that an application sets against the credit it repays.
///
/// If the credit is taken back later (a bounced payment), the refund comes back as an open debit
/// (A11).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Refund {
    /// Its id, unique in a ledger.
    pub id: DocumentId,
    /// Who paid it back.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "CreditorId::is_sole"))]
    pub creditor: CreditorId,
    /// Who got it.
    pub customer: CustomerId,
    /// The billing account it was paid from (G11).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub billing_account: Option<BillingAccountId>,
    /// The bank's number.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub number: Option<DocumentNumber>,
    /// The day the money left.
    pub value_date: Date,
    /// The day the books take it; the value date where it is not said (F4).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub posting_date: Option<Date>,
    /// How much was paid back; zero or above.
    pub amount: Money,
    /// Why.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub reason: Option<String>,
    /// The rate it was booked at in the creditor's own currency.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub booked: Option<BookedRate>,
}

impl Refund {
    /// A refund by the sole creditor.
    pub fn new(id: DocumentId, customer: CustomerId, value_date: Date, amount: Money) -> Self {
        Self {
            id,
            creditor: CreditorId::default(),
            customer,
            billing_account: None,
            number: None,
            value_date,
            posting_date: None,
            amount,
            reason: None,
            booked: None,
        }
    }

    /// Checks that the amount is not negative.
    ///
    /// # Errors
    ///
    /// [`InvalidRecord`](crate::ErrorKind::InvalidRecord), naming the field.
    pub fn check(&self) -> Result<()> {
        not_negative(&self.id, "amount", self.amount)
    }

    pub(crate) fn facts(&self) -> DocumentFacts<'_> {
        DocumentFacts {
            id: &self.id,
            kind: DocumentKind::Refund,
            creditor: &self.creditor,
            customer: Some(&self.customer),
            billing_account: self.billing_account.as_ref(),
            number: self.number.as_ref(),
            document_date: self.value_date,
            posting_date: self.posting_date.unwrap_or(self.value_date),
            delivery_date: None,
            statutory_default_date: None,
            total: self.amount,
            schedule: None,
            booked: self.booked,
        }
    }
}
