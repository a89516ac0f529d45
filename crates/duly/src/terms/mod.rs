//! What was agreed: payment terms and the schedules frozen from them.

pub mod discount;
mod due_history;
mod legal_cap;
mod line;
mod notation;
mod payment_terms;
mod schedule;

pub use self::{
    discount::{DiscountBase, DiscountOff},
    due_history::{DueChange, DueHistory},
    legal_cap::{CapCase, CapEnds, CapFacts, CapFrom, CapRule, CapUnless, CapWarning, LegalCaps},
    line::{BaseDate, DiscountTier, Share, TermsDate, TermsLine},
    payment_terms::{Cutoff, PaymentTerms, Proximo, TermsOptions},
    schedule::{Allocation, DiscountOffer, Installment, Schedule},
};
