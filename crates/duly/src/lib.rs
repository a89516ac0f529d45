#![doc = include_str!("../README.md")]
#![cfg_attr(
    test,
    allow(
        clippy::arithmetic_side_effects,
        clippy::as_conversions,
        clippy::print_stdout,
        clippy::unreachable
    )
)]

// The floors, left to right: a floor imports those before it, never one after
// (`tests/architecture.rs` holds them to it).
mod error;

mod value;

mod time;

mod terms;

mod record;

mod ledger;

mod reading;

pub use crate::{error::*, ledger::*, reading::*, record::*, terms::*, time::*, value::*};

/// The guide: what each floor answers, chapter by chapter, with code that runs.
#[cfg(any(doc, doctest))]
pub mod _guide {
    #[doc = include_str!("../docs/guide/1-terms.md")]
    pub mod _1_terms {}

    #[doc = include_str!("../docs/guide/2-ledger.md")]
    pub mod _2_ledger {}

    #[doc = include_str!("../docs/guide/3-as-of-and-as-known.md")]
    pub mod _3_as_of_and_as_known {}

    #[doc = include_str!("../docs/guide/4-aging.md")]
    pub mod _4_aging {}

    #[doc = include_str!("../docs/guide/5-cash-application.md")]
    pub mod _5_cash_application {}
}

/// Pages of reference: errors, the JSON form, the design, the words of the field.
#[cfg(any(doc, doctest))]
pub mod _reference {
    #[doc = include_str!("../docs/errors.md")]
    pub mod _errors {}

    #[doc = include_str!("../docs/json.md")]
    pub mod _json {}

    #[doc = include_str!("../docs/DESIGN.md")]
    pub mod _design {}

    #[doc = include_str!("../docs/GLOSSARY.md")]
    #[allow(
        rustdoc::broken_intra_doc_links,
        reason = "a word in brackets is another word of the field there"
    )]
    pub mod _glossary {}

    #[doc = include_str!("../docs/COMPARE.md")]
    #[allow(rustdoc::broken_intra_doc_links, reason = "a word in brackets is a source there")]
    pub mod _compare {}
}
