//! What it means: agings, roll-forwards and statements, each read from open items or a ledger and
//! none of them changing one.

mod aging;
mod basis;
mod buckets;
mod interest;
mod journal;
#[cfg(test)]
mod random_ledger_tests;
mod roll_forward;
#[cfg(test)]
mod roll_forward_tests;
mod statement;
mod statement_of_account;
#[cfg(test)]
mod statement_tests;

pub use self::{
    aging::{
        Aging, AgingAmounts, AgingBase, AgingFooting, AgingGroup, AgingPolicy, AgingPostDated,
        AgingReport, AgingRow, AgingTotal, BasisFallback, ClosingRates, DimensionAmounts,
        ExcessShare, MissingBasis, UnappliedCredits,
    },
    basis::AgingBasis,
    buckets::{BucketBound, BucketName, BucketUnit, Buckets},
    interest::{
        BalanceChange, ChargeOptions, ChargePer, Compensation, CompensationDue, CompensationTier,
        Compounding, HeldItem, HoldEffect, Interest, InterestAccrual, InterestCharge,
        InterestChargeKind, InterestDocuments, InterestFacts, InterestGrace, InterestHold,
        InterestMethod, InterestNote, InterestPolicy, InterestQuery, InterestRate, InterestReport,
        InterestSegment, InterestTier, InterestTotal, RateFloor, RateResolution, RateRow,
        RateTable, ReceiptDates, StatutoryInterest,
    },
    journal::{
        AccountRole, ControlLine, Journal, JournalOptions, JournalTotal, Posting, PostingLine,
        Revaluation, RevaluationRow, Tie, TieDifference, TieRow,
    },
    roll_forward::{RollForward, RollForwardAmounts, RollForwardRow, RollForwardTotal},
    statement::{
        OpenItemStatement, StatementCurrency, StatementItem, StatementOffer, StatementOptions,
    },
    statement_of_account::{
        ActivityStatement, BalanceForwardStatement, LastStatement, Statement, StatementAccount,
        StatementAllocation, StatementLine,
    },
};
