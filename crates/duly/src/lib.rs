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
