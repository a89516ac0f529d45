//! The invoice: the document that asks for payment.
//!
//! ```
//! use duly::{Currency, Date, Invoice, Line, Money};
//!
//! let eur = Currency::parse("EUR")?;
//! let mut invoice = Invoice::new(
//!     "INV-1".parse()?,
//!     "ACME".parse()?,
//!     Date::new(2026, 1, 15)?,
//!     Money::parse("990.00", eur)?,
//! );
//! invoice.lines.push(Line::new("two drums", Money::parse("900.00", eur)?));
//! invoice.tax = Some(Money::parse("90.00", eur)?);
//! invoice.check()?;
//! # Ok::<(), duly::Error>(())
//! ```

use crate::{
    error::Result,
    record::{
        BookedRate, DocumentKind, Line,
        document::{DocumentFacts, adds_up, frozen, not_negative},
    },
    terms::{BaseDate, PaymentTerms, Schedule, ScheduleInput},
    time::{Calendar, Date},
    value::{BillingAccountId, CreditorId, CustomerId, DocumentId, DocumentNumber, Money},
};

/// An invoice, frozen once posted: its schedule is what the terms said on its day (T10).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Invoice {
    /// Its id, unique in a ledger.
    pub id: DocumentId,
    /// To whom it is owed.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "CreditorId::is_sole"))]
    pub creditor: CreditorId,
    /// Who owes it.
    pub customer: CustomerId,
    /// The billing account it belongs to, where the customer has several (G11).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub billing_account: Option<BillingAccountId>,
    /// The number printed on it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub number: Option<DocumentNumber>,
    /// The date printed on it.
    pub invoice_date: Date,
    /// The day the books take it; the invoice date where it is not said (F4).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub posting_date: Option<Date>,
    /// The day the goods or services were delivered.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub delivery_date: Option<Date>,
    /// The day statutory default begins, where the host knows it (I11).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub statutory_default_date: Option<Date>,
    /// What is owed, tax included; zero or above.
    pub total: Money,
    /// The tax in the total.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub tax: Option<Money>,
    /// Its lines, without tax; when there are any, they and the tax sum to the total.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub lines: Vec<Line>,
    /// The terms as agreed, kept for the reader: what counts is the schedule, and terms without
    /// one are refused ([`with_terms`](Invoice::with_terms) works it out).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub terms: Option<PaymentTerms>,
    /// The frozen installments (T10); none: the whole total is due on the invoice date.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub schedule: Option<Schedule>,
    /// The rate it was booked at in the creditor's own currency.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub booked: Option<BookedRate>,
}

impl Invoice {
    /// An invoice of the sole creditor, due on its date until a schedule is set.
    pub fn new(id: DocumentId, customer: CustomerId, invoice_date: Date, total: Money) -> Self {
        Self {
            id,
            creditor: CreditorId::default(),
            customer,
            billing_account: None,
            number: None,
            invoice_date,
            posting_date: None,
            delivery_date: None,
            statutory_default_date: None,
            total,
            tax: None,
            lines: Vec::new(),
            terms: None,
            schedule: None,
            booked: None,
        }
    }

    /// The invoice with the schedule its terms give for its date and total, frozen (T10).
    ///
    /// # Errors
    ///
    /// As [`PaymentTerms::schedule`].
    ///
    /// # Example
    ///
    /// ```
    /// # use duly::{Currency, Date, Invoice, Money};
    /// let total = Money::parse("1000.00", Currency::parse("EUR")?)?;
    /// let invoice = Invoice::new("1".parse()?, "ACME".parse()?, Date::new(2026, 1, 15)?, total)
    ///     .with_terms("2/10 net 30".parse()?)?;
    /// assert_eq!(invoice.schedule.unwrap().installments[0].due, Date::new(2026, 2, 14)?);
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn with_terms(self, terms: PaymentTerms) -> Result<Self> {
        self.with_terms_in(terms, &Calendar::every_day())
    }

    /// The same on a calendar of business days (T6). The posting, delivery and tax the invoice
    /// knows are taken from it.
    ///
    /// # Errors
    ///
    /// As [`PaymentTerms::schedule`].
    pub fn with_terms_in(mut self, terms: PaymentTerms, calendar: &Calendar) -> Result<Self> {
        let mut input = ScheduleInput::new(self.invoice_date, self.total)
            .with_calendar(calendar)
            .with_base(BaseDate::Posting, self.posting_date());
        if let Some(delivery) = self.delivery_date {
            input = input.with_base(BaseDate::Delivery, delivery);
        }
        if let Some(tax) = self.tax {
            input = input.with_tax(tax);
        }
        self.schedule = Some(terms.schedule(input)?);
        self.terms = Some(terms);
        Ok(self)
    }

    /// The invoice due in one amount on a day the host knows.
    #[must_use]
    pub fn due_on(mut self, due: Date) -> Self {
        self.schedule = Some(Schedule::single(due, self.total));
        self
    }

    /// The day the books take it.
    pub fn posting_date(&self) -> Date {
        self.posting_date.unwrap_or(self.invoice_date)
    }

    /// Checks that no amount is negative, that lines, tax, installments and total add up, and
    /// that what the terms say is frozen in a schedule (T10).
    ///
    /// # Errors
    ///
    /// [`InvalidRecord`](crate::ErrorKind::InvalidRecord) or
    /// [`TotalMismatch`](crate::ErrorKind::TotalMismatch), naming the field.
    pub fn check(&self) -> Result<()> {
        not_negative(&self.id, "total", self.total)?;
        frozen(&self.id, self.terms.as_ref(), self.schedule.as_ref())?;
        adds_up(&self.id, self.total, self.tax, &self.lines, self.schedule.as_ref())
    }

    pub(crate) fn facts(&self) -> DocumentFacts<'_> {
        DocumentFacts {
            id: &self.id,
            kind: DocumentKind::Invoice,
            creditor: &self.creditor,
            customer: Some(&self.customer),
            billing_account: self.billing_account.as_ref(),
            number: self.number.as_ref(),
            document_date: self.invoice_date,
            posting_date: self.posting_date(),
            delivery_date: self.delivery_date,
            statutory_default_date: self.statutory_default_date,
            total: self.total,
            schedule: self.schedule.as_ref(),
            booked: self.booked,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{error::ErrorKind, value::Currency};

    #[test]
    fn f3_tax_is_of_the_currency_of_the_total_also_without_lines() {
        let money = |text: &str, code: &str| Money::parse(text, Currency::parse(code).unwrap());
        let day = Date::new(2026, 1, 15).unwrap();
        let total = money("990.00", "EUR").unwrap();
        let mut invoice = Invoice::new("I".parse().unwrap(), "C".parse().unwrap(), day, total);
        invoice.tax = Some(money("90.00", "EUR").unwrap());
        assert!(invoice.check().is_ok());
        invoice.tax = Some(money("90.00", "USD").unwrap());
        let error = invoice.check().unwrap_err();
        assert_eq!((error.code(), error.field()), ("money.currency_mismatch", Some("tax")));
    }

    #[test]
    fn t10_terms_are_worth_nothing_until_they_are_frozen() {
        let total = Money::parse("990.00", Currency::parse("EUR").unwrap()).unwrap();
        let day = Date::new(2026, 1, 15).unwrap();
        let mut invoice = Invoice::new("I".parse().unwrap(), "C".parse().unwrap(), day, total);
        invoice.terms = Some("net 30".parse().unwrap());
        let error = invoice.check().unwrap_err();
        assert_eq!((error.code(), error.field()), ("record.invalid", Some("schedule")));
        let invoice = invoice.with_terms("net 30".parse().unwrap()).unwrap();
        invoice.check().unwrap();
        assert_eq!(invoice.schedule.unwrap().installments[0].due.to_string(), "2026-02-14");
    }

    #[test]
    fn v1_lines_and_tax_sum_to_the_total() {
        let eur = |text| Money::parse(text, Currency::parse("EUR").unwrap()).unwrap();
        let day = Date::new(2026, 1, 15).unwrap();
        let mut invoice =
            Invoice::new("I".parse().unwrap(), "C".parse().unwrap(), day, eur("990.00"));
        invoice.lines.push(Line::new("two drums", eur("900.00")));
        let error = invoice.check().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TotalMismatch);
        assert_eq!(
            error.to_string(),
            "lines of `I` sum to `900.00 EUR` but its total is `990.00 EUR`"
        );
        invoice.tax = Some(eur("90.00"));
        invoice.check().unwrap();
        invoice.total = eur("-1.00");
        assert_eq!(invoice.check().unwrap_err().kind(), ErrorKind::InvalidRecord);
    }
}
