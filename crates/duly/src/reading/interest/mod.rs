//! Late-payment interest and compensation (I1–I14).

mod accrual;
mod compensation;
mod data;
mod documents;
mod exact;
mod facts;
mod policy;
mod presets;
mod rates;
mod run;
#[cfg(test)]
mod run_tests;
mod spans;
#[cfg(test)]
mod tests;

pub use self::{
    accrual::{Interest, InterestAccrual, InterestNote, InterestSegment},
    compensation::{Compensation, CompensationDue, CompensationTier},
    documents::{ChargeOptions, ChargePer, InterestDocuments},
    facts::{
        BalanceChange, HoldEffect, InterestCharge, InterestChargeKind, InterestFacts, InterestHold,
    },
    policy::{Compounding, InterestGrace, InterestMethod, InterestPolicy, InterestTier},
    presets::{ReceiptDates, StatutoryInterest},
    rates::{InterestRate, RateFloor, RateResolution, RateRow, RateTable},
    run::{HeldItem, InterestQuery, InterestReport, InterestTotal},
};
