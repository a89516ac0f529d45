//! What was agreed: payment terms and the schedules frozen from them.

mod base_date;
pub mod discount;
mod due_history;
mod input;
mod legal_cap;
mod line;
mod notation;
mod payment_terms;
mod schedule;
mod scheduling;
mod skonto;

pub use self::{
    base_date::BaseDate,
    discount::{DiscountBase, DiscountOff},
    due_history::{DueChange, DueHistory},
    input::ScheduleInput,
    legal_cap::{CapCase, CapEnds, CapFacts, CapFrom, CapRule, CapUnless, CapWarning, LegalCaps},
    line::{DiscountTier, Share, TermsDate, TermsLine},
    payment_terms::{Cutoff, PaymentTerms, Proximo, TermsOptions},
    schedule::{Allocation, DiscountOffer, Installment, InstallmentTrace, OfferTrace, Schedule},
    skonto::{SkontoEntry, SkontoFault, SkontoKind, SkontoRefusal, SkontoText},
};
