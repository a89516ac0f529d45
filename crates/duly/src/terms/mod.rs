//! What was agreed: payment terms and the schedules frozen from them.

mod schedule;

pub use self::schedule::{DiscountOffer, Installment, Schedule};
