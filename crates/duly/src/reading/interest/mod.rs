//! Late-payment interest and compensation (I1–I14).

mod accrual;
mod data;
mod exact;
mod facts;
mod policy;
mod rates;
mod spans;
#[cfg(test)]
mod tests;

pub use self::{
    accrual::{Interest, InterestAccrual, InterestNote, InterestSegment},
    facts::{
        BalanceChange, HoldEffect, InterestCharge, InterestChargeKind, InterestFacts, InterestHold,
    },
    policy::{Compounding, InterestGrace, InterestMethod, InterestPolicy, InterestTier},
    rates::{InterestRate, RateFloor, RateResolution, RateRow, RateTable},
};
