//! What was agreed: payment terms and the schedules frozen from them.

pub mod discount;
mod due_history;
mod legal_cap;
mod schedule;
mod stub;
pub use self::stub::*;

pub use self::{
    discount::{DiscountBase, DiscountOff},
    due_history::{DueChange, DueHistory},
    legal_cap::{CapCase, CapEnds, CapFacts, CapFrom, CapRule, CapUnless, CapWarning, LegalCaps},
    schedule::{Allocation, DiscountOffer, Installment, Schedule},
};
