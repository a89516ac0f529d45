//! The native half of `duly` for Kotlin and Swift. What is written by hand here: how values cross
//! (`cross`) and refusals as errors (`errors`). All else is `generated`.

// A refusal that crosses has all its facts in it, and no box can be between; it is made seldom.
#![allow(clippy::result_large_err)]
// The macro below names floats, for those who have any. No module of this crate may.
#![allow(clippy::disallowed_types)]

#[deny(clippy::disallowed_types)]
mod cross;
#[deny(clippy::disallowed_types)]
mod errors;
#[deny(clippy::disallowed_types)]
mod generated;

pub use cross::{Amount, CivilDate};
pub use errors::DulyError;
pub use generated::*;

uniffi::setup_scaffolding!("duly");
