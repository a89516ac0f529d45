//! The native half of `duly` for Kotlin and Swift. What is written by hand here: how values cross
//! (`cross`) and refusals as errors (`errors`). All else is `generated`.

mod cross;
mod errors;
mod generated;

pub use cross::{Amount, CivilDate};
pub use errors::DulyError;
pub use generated::*;

uniffi::setup_scaffolding!("duly");
