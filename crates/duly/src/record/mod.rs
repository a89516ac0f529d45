//! What people say and send: documents and parties, as data that can be checked by itself.
//!
//! Amounts stand as on paper: a credit note over 100.00 has `total` 100.00. Which side of an
//! account a document moves is the ledger's business.

mod credit_note;
mod debit_note;
mod document;
mod invoice;
mod opening;
mod party;
mod payment;
mod receipt;
mod reference;

pub(crate) use self::document::DocumentFacts;
pub use self::{
    credit_note::{CreditNote, CreditReason},
    debit_note::{DebitNote, DebitNotePurpose},
    document::{BookedRate, Dimension, DocumentKind, Line},
    invoice::Invoice,
    opening::OpeningItem,
    party::{Creditor, Customer},
    payment::{Payment, PaymentKind, Refund},
    receipt::{KnownPayer, PayerMark, Receipt, RemittanceLine},
    reference::{FoundReference, NearMiss, PaymentReference, ReferenceScheme, ReferenceSlip},
};
