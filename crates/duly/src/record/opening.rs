//! The opening item: how a half-paid item comes into the books when a host goes live (F4e).
//!
//! ```
//! use duly::{Currency, Date, DocumentKind, Money, OpeningItem};
//!
//! let eur = |text| Money::parse(text, Currency::parse("EUR")?);
//! let mut item = OpeningItem::new(
//!     "INV-7".parse()?,
//!     DocumentKind::Invoice,
//!     Date::new(2025, 11, 3)?,
//!     eur("1000.00")?,
//! );
//! item.customer = Some("ACME".parse()?);
//! item.open = eur("400.00")?; // 600.00 had been paid in the old system
//! item.take_over = Date::new(2026, 1, 1)?;
//! item.check()?;
//! # Ok::<(), duly::Error>(())
//! ```

use crate::{
    error::{Error, ErrorKind, Result},
    record::{
        BookedRate, Dimension, DocumentKind,
        document::{DocumentFacts, adds_up, frozen, not_negative},
    },
    terms::{PaymentTerms, Schedule},
    time::Date,
    value::{BillingAccountId, CreditorId, CustomerId, DocumentId, DocumentNumber, Money},
};

/// An item taken over from other books, with what had happened to it until then (F4e).
///
/// It enters the books on the take-over date. The difference between its original and its open
/// amount is an entry of kind `opening` on that date.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct OpeningItem {
    /// Its id, unique in a ledger.
    pub id: DocumentId,
    /// What it is.
    pub kind: DocumentKind,
    /// To whom it is owed.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "CreditorId::is_sole"))]
    pub creditor: CreditorId,
    /// Who owes it; none for a payment whose payer is unknown.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub customer: Option<CustomerId>,
    /// The billing account it belongs to (G11).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub billing_account: Option<BillingAccountId>,
    /// The number printed on it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub number: Option<DocumentNumber>,
    /// The date printed on it; of a payment its value date.
    pub document_date: Date,
    /// The day this ledger takes over: one for each creditor.
    pub take_over: Date,
    /// What it was over at first, as on paper: zero or above.
    pub original: Money,
    /// What is left of it on the take-over date: from zero to the original.
    pub open: Money,
    /// The terms as agreed, kept for the reader; with them a schedule is needed (T10).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub terms: Option<PaymentTerms>,
    /// The frozen installments of the original; none: due on its date. What had been settled is
    /// taken from the earliest due.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub schedule: Option<Schedule>,
    /// The dunning level reached.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub dunning_level: Option<u32>,
    /// The discount taken so far, within original − open.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub discount_taken: Option<Money>,
    /// The late-payment interest charged so far.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub interest_charged: Option<Money>,
    /// The last day interest was charged for; the take-over date where it is not said.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub charged_through: Option<Date>,
    /// What was promised, disputed … on the take-over date, each zero or above.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub dimensions: Vec<(Dimension, Money)>,
    /// The rate it was booked at in the creditor's own currency.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub booked: Option<BookedRate>,
}

impl OpeningItem {
    /// A fully open item of the sole creditor, taken over on its own date until said otherwise.
    pub fn new(id: DocumentId, kind: DocumentKind, document_date: Date, original: Money) -> Self {
        Self {
            id,
            kind,
            creditor: CreditorId::default(),
            customer: None,
            billing_account: None,
            number: None,
            document_date,
            take_over: document_date,
            original,
            open: original,
            terms: None,
            schedule: None,
            dunning_level: None,
            discount_taken: None,
            interest_charged: None,
            charged_through: None,
            dimensions: Vec::new(),
            booked: None,
        }
    }

    /// Checks the amounts and that the customer is named unless it is cash.
    ///
    /// # Errors
    ///
    /// [`InvalidRecord`](ErrorKind::InvalidRecord),
    /// [`TotalMismatch`](ErrorKind::TotalMismatch) or
    /// [`CurrencyMismatch`](ErrorKind::CurrencyMismatch), naming the field.
    pub fn check(&self) -> Result<()> {
        let refused = |field: &str, found: &dyn std::fmt::Display, expected: &str| {
            Error::expected_in(ErrorKind::InvalidRecord, field, found, expected).with_item(&self.id)
        };
        not_negative(&self.id, "original", self.original)?;
        not_negative(&self.id, "open", self.open)?;
        if self.open.compare(self.original)?.is_gt() {
            let expected = format!("at most the original `{}`", self.original);
            return Err(refused("open", &self.open, &expected));
        }
        if self.customer.is_none() && !self.kind.is_cash() {
            return Err(Error::new(
                ErrorKind::InvalidRecord,
                format!("`{}` names no customer, as only unidentified cash may", self.id),
            )
            .with_field("customer")
            .with_expected("a customer")
            .with_item(&self.id));
        }
        if self.document_date > self.take_over {
            let expected = "on or before the take-over date";
            return Err(refused("document_date", &self.document_date, expected));
        }
        frozen(&self.id, self.terms.as_ref(), self.schedule.as_ref())?;
        adds_up(&self.id, self.original, None, &[], self.schedule.as_ref())
    }

    pub(crate) fn facts(&self) -> DocumentFacts<'_> {
        DocumentFacts {
            id: &self.id,
            kind: self.kind,
            creditor: &self.creditor,
            customer: self.customer.as_ref(),
            billing_account: self.billing_account.as_ref(),
            number: self.number.as_ref(),
            document_date: self.document_date,
            posting_date: self.take_over,
            delivery_date: None,
            statutory_default_date: None,
            total: self.original,
            schedule: self.schedule.as_ref(),
            booked: self.booked,
        }
    }
}
