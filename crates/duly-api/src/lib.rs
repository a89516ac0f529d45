//! What every language gets of duly: the list (`api.list`), and the few functions whose arguments
//! in Rust no border takes (borrowed, generic, a range), with owned ones in their place.
//!
//! It holds no rule. The bindings are written from the list by `cargo xtask bindings`
//! (`docs/decisions/0002-bindings.md`), and each of them calls what stands here or in the core.
//! [`call`] is the door for everything else: the same functions by name, JSON in and out.
//!
//! Everything of [`duly`] is reachable here under its own name.

mod door;
mod form_impls;
mod generated;
mod json;
mod ledger_facade;
mod matching_facade;
mod record_facade;
mod refusal;
mod terms_facade;
mod time_facade;
mod value_facade;
mod way;

pub mod form;

pub use duly::{
    discount::{
        BaseFacts, Closing, ClosingReason, DiscountCost, Discountable, Discounted, Early,
        EarlyPayment, EarlyPolicy, FullPayer, InstallmentProgress, LateDiscount, LinkedCredit,
        LumpSum, MixedTax, OpenInstallment, PartialPolicy, PayByRange, PayByReason, Slide,
        SlidingOffer, UnearnedDiscount, YearDays,
    },
    *,
};

pub use crate::{
    door::{call, calls},
    ledger_facade::{
        Allocated, PostResult, aging, ledger, open_item, payment, position, term_change,
    },
    matching_facade::{ClaimAllocation, MatchResult, claims, matching},
    record_facade::{payment_reference, reference_scheme},
    refusal::{Refusal, read_json},
    terms_facade::{
        ScheduleInput, discount, discount::EarlySettlement, due_history, payment_terms,
    },
    time_facade::{calendar, date, date_program, day_count},
    value_facade::{CurrencyInfo, currency, item_id, money, rate},
    way::Way,
};
