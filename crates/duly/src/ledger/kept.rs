//! The forms in which the log keeps a fact: invoices, payments and applications, which make up a
//! book, in small ones, which leave account and due date to their items and name documents by their
//! place; all others as they were handed in.
//!
//! A book of a million invoices is read far more often than it is written out again. So what every
//! question reads lies together, and the record as it was handed in is made anew when it is asked
//! for (`keeping`). Nothing is lost: what goes beyond the least is in a `rest`, and what does not
//! fit is kept whole.

use std::sync::Arc;

use crate::{
    ledger::{Application, Fact, Target, entry::FactKind},
    record::{BookedRate, DocumentFacts, DocumentKind, Invoice, Line, Payment, PaymentKind},
    terms::{PaymentTerms, Schedule},
    time::Date,
    value::{BillingAccountId, CreditorId, CustomerId, DocumentId, DocumentNumber, LineKey, Money},
};

/// A fact as the log keeps it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Kept {
    /// While its post goes on, and never after.
    Posting,
    Invoice(KeptInvoice),
    Payment(KeptPayment),
    Application(KeptApplication),
    /// As it was handed in.
    Whole(Fact),
}

/// What the small forms leave to a document's first item, as it was made.
#[derive(Clone, Copy, Debug)]
pub(super) struct OfItem<'a> {
    pub(super) creditor: &'a CreditorId,
    pub(super) customer: Option<&'a CustomerId>,
    pub(super) due: Date,
    pub(super) nominal_due: Date,
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct KeptInvoice {
    invoice_date: Date,
    posting_date: Option<Date>,
    total: Money,
    /// Whether it has the commonest schedule: the total on one day, without offers.
    single: bool,
    /// Few terms are agreed with many: each is there once.
    terms: Option<Arc<PaymentTerms>>,
    rest: Option<Box<InvoiceRest>>,
}

/// What an invoice has beside the least.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
struct InvoiceRest {
    billing_account: Option<BillingAccountId>,
    number: Option<DocumentNumber>,
    delivery_date: Option<Date>,
    statutory_default_date: Option<Date>,
    tax: Option<Money>,
    lines: Vec<Line>,
    schedule: Option<Schedule>,
    booked: Option<BookedRate>,
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct KeptPayment {
    kind: PaymentKind,
    pub(super) value_date: Date,
    posting_date: Option<Date>,
    amount: Money,
    rest: Option<Box<PaymentRest>>,
}

/// What a payment has beside the least.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
struct PaymentRest {
    billing_account: Option<BillingAccountId>,
    number: Option<DocumentNumber>,
    reference: Option<String>,
    booked: Option<BookedRate>,
}

/// An application inside one currency.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct KeptApplication {
    pub(super) credit: Named,
    pub(super) debit: Named,
    amount: Money,
    date: Date,
    line: Option<Box<LineKey>>,
}

/// A [`Target`] by the record of its document.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Named {
    pub(super) document: u32,
    /// [`ANY`] where none was said.
    installment: u16,
    /// [`ANY`] where none was said.
    part: u16,
}

const ANY: u16 = u16::MAX;

impl Named {
    /// None where a number is too large for the small form.
    fn of(target: &Target, document: u32) -> Option<Self> {
        let small = |number: Option<u32>| match number {
            None => Some(ANY),
            Some(number) => u16::try_from(number).ok().filter(|small| *small != ANY),
        };
        let (installment, part) = (small(target.installment)?, small(target.part)?);
        Some(Self { document, installment, part })
    }

    fn target(self, document: &DocumentId) -> Target {
        let (installment, part) = (said(self.installment), said(self.part));
        Target { document: document.clone(), installment, part }
    }
}

impl Kept {
    pub(super) fn kind(&self) -> Option<FactKind> {
        match self {
            Self::Posting => None,
            Self::Invoice(_) => Some(FactKind::Invoice),
            Self::Payment(_) => Some(FactKind::Payment),
            Self::Application(_) => Some(FactKind::Application),
            Self::Whole(fact) => Some(fact.kind()),
        }
    }
}

fn said(number: u16) -> Option<u32> {
    Some(number).filter(|number| *number != ANY).map(u32::from)
}

/// A box for what is not nothing.
fn boxed<T: Default + PartialEq>(rest: T) -> Option<Box<T>> {
    (rest != T::default()).then(|| Box::new(rest))
}

impl KeptInvoice {
    pub(super) fn of(
        invoice: Invoice,
        shared: impl FnOnce(PaymentTerms) -> Arc<PaymentTerms>,
    ) -> Self {
        let single = invoice.schedule.as_ref().is_some_and(|all| is_single(all, invoice.total));
        let rest = InvoiceRest {
            billing_account: invoice.billing_account,
            number: invoice.number,
            delivery_date: invoice.delivery_date,
            statutory_default_date: invoice.statutory_default_date,
            tax: invoice.tax,
            lines: invoice.lines,
            schedule: invoice.schedule.filter(|_| !single),
            booked: invoice.booked,
        };
        Self {
            invoice_date: invoice.invoice_date,
            posting_date: invoice.posting_date,
            total: invoice.total,
            single,
            terms: invoice.terms.map(shared),
            rest: boxed(rest),
        }
    }

    /// The invoice as it was handed in; none without a customer, whom every invoice has.
    pub(super) fn told(&self, id: &DocumentId, item: OfItem<'_>) -> Option<Invoice> {
        let customer = item.customer?.clone();
        let mut invoice = Invoice::new(id.clone(), customer, self.invoice_date, self.total);
        invoice.creditor = item.creditor.clone();
        invoice.posting_date = self.posting_date;
        invoice.terms = self.terms.clone().map(Arc::unwrap_or_clone);
        if self.single {
            let mut schedule = Schedule::single(item.due, self.total);
            schedule.installments.iter_mut().for_each(|only| only.nominal_due = item.nominal_due);
            invoice.schedule = Some(schedule);
        }
        if let Some(rest) = self.rest.as_deref().cloned() {
            invoice.billing_account = rest.billing_account;
            invoice.number = rest.number;
            invoice.delivery_date = rest.delivery_date;
            invoice.statutory_default_date = rest.statutory_default_date;
            invoice.tax = rest.tax;
            invoice.lines = rest.lines;
            invoice.schedule = rest.schedule.or(invoice.schedule);
            invoice.booked = rest.booked;
        }
        Some(invoice)
    }

    pub(super) fn tax(&self) -> Option<Money> {
        self.rest.as_deref()?.tax
    }

    pub(super) fn facts<'a>(&'a self, id: &'a DocumentId, item: OfItem<'a>) -> DocumentFacts<'a> {
        let rest = self.rest.as_deref();
        DocumentFacts {
            id,
            kind: DocumentKind::Invoice,
            creditor: item.creditor,
            customer: item.customer,
            billing_account: rest.and_then(|rest| rest.billing_account.as_ref()),
            number: rest.and_then(|rest| rest.number.as_ref()),
            document_date: self.invoice_date,
            posting_date: self.posting_date.unwrap_or(self.invoice_date),
            delivery_date: rest.and_then(|rest| rest.delivery_date),
            statutory_default_date: rest.and_then(|rest| rest.statutory_default_date),
            total: self.total,
            schedule: rest.and_then(|rest| rest.schedule.as_ref()),
            booked: rest.and_then(|rest| rest.booked),
        }
    }
}

impl KeptPayment {
    pub(super) fn of(payment: Payment) -> Self {
        let rest = PaymentRest {
            billing_account: payment.billing_account,
            number: payment.number,
            reference: payment.reference,
            booked: payment.booked,
        };
        Self {
            kind: payment.kind,
            value_date: payment.value_date,
            posting_date: payment.posting_date,
            amount: payment.amount,
            rest: boxed(rest),
        }
    }

    /// The payment as it was handed in.
    pub(super) fn told(&self, id: &DocumentId, item: OfItem<'_>) -> Payment {
        let mut payment = Payment::unidentified(id.clone(), self.value_date, self.amount);
        payment.creditor = item.creditor.clone();
        payment.customer = item.customer.cloned();
        payment.posting_date = self.posting_date;
        payment.kind = self.kind;
        if let Some(rest) = self.rest.as_deref().cloned() {
            payment.billing_account = rest.billing_account;
            payment.number = rest.number;
            payment.reference = rest.reference;
            payment.booked = rest.booked;
        }
        payment
    }

    pub(super) fn facts<'a>(&'a self, id: &'a DocumentId, item: OfItem<'a>) -> DocumentFacts<'a> {
        let rest = self.rest.as_deref();
        DocumentFacts {
            id,
            kind: self.kind.document_kind(),
            creditor: item.creditor,
            customer: item.customer,
            billing_account: rest.and_then(|rest| rest.billing_account.as_ref()),
            number: rest.and_then(|rest| rest.number.as_ref()),
            document_date: self.value_date,
            posting_date: self.posting_date.unwrap_or(self.value_date),
            delivery_date: None,
            statutory_default_date: None,
            total: self.amount,
            schedule: None,
            booked: rest.and_then(|rest| rest.booked),
        }
    }
}

impl KeptApplication {
    /// The small form of an application between the documents of two records; none where it says
    /// more than that form holds.
    pub(super) fn of(application: &Application, credit: u32, debit: u32) -> Option<Self> {
        if application.credit_amount.is_some() {
            return None;
        }
        Some(Self {
            credit: Named::of(&application.credit, credit)?,
            debit: Named::of(&application.debit, debit)?,
            amount: application.amount,
            date: application.date,
            line: application.line.clone().map(Box::new),
        })
    }

    /// The application as it was handed in, between the documents of those ids.
    pub(super) fn told(
        &self,
        id: &DocumentId,
        credit: &DocumentId,
        debit: &DocumentId,
    ) -> Application {
        Application {
            id: id.clone().into(),
            credit: self.credit.target(credit),
            debit: self.debit.target(debit),
            amount: self.amount,
            credit_amount: None,
            date: self.date,
            line: self.line.as_deref().cloned(),
        }
    }
}

/// Whether a schedule says nothing but one due date.
fn is_single(schedule: &Schedule, total: Money) -> bool {
    let [only] = schedule.installments.as_slice() else { return false };
    only.amount == total && only.offers.is_empty() && schedule.trace.is_empty()
}
