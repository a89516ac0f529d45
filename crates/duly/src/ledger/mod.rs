//! What is true: an append-only log of dated facts, and what follows from it on any day, as known
//! on any day.

mod activity;
mod ahead;
mod application;
mod book;
pub(crate) mod booking;
mod change;
pub(crate) mod debt;
mod entry;
mod history;
#[cfg(test)]
mod history_tests;
mod keeping;
mod kept;
mod known;
#[expect(clippy::module_inception, reason = "the room is named after its one type")]
mod ledger;
mod line;
mod matching;
mod open_item;
mod policy;
mod position;
mod post_dated;
mod posting;
mod reversing;
mod status;

pub use self::{
    activity::{Activity, ActivityKind},
    application::{
        AllocationOrder, AllocationShare, Claim, ClaimPart, ClaimShare, ClaimTie, Component,
        Priority, SettlementOrder, Traversal, allocate, allocate_claims,
    },
    change::ItemChange,
    entry::{
        Adjustment, AdjustmentKind, Application, AppliesTo, Conversion, DimensionChange, Entry,
        Fact, FxDifference, Identification, NewDue, PeriodLock, PolicyChange, Residual, Reversal,
        ReversalEffect, Target, TermChange, Together, Transfer,
    },
    known::Known,
    ledger::{Ledger, Outcome, Posted},
    line::SCHEMA_VERSION,
    matching::{
        AmountFit, AttemptOutcome, MatchAttempt, MatchEvidence, MatchGrade, MatchPolicy,
        MatchProposal, MatchRound, MatchShare, MatchStrategy, PartyEvidence, PayerPolicy,
        match_receipts,
    },
    open_item::{ItemDetails, OpenItem},
    policy::{AcrossCustomers, LedgerPolicy, LockedPeriod},
    position::{AccountBalance, Position, PositionQuery},
    post_dated::PostDatedReceipt,
    status::{DocumentStatus, Lifecycle, SettledBy, Settlement, StatusSummary},
};
