//! The native half of the Python package `duly`. What is written by hand here: how values cross
//! (`cross`), shorter ways to say some of them (`shorthand`), errors (`errors`) and what makes
//! amounts, ledgers and positions feel like Python (`manners`). All else is `generated`.

mod cross;
mod errors;
mod generated;
mod manners;
mod shorthand;

use pyo3::prelude::*;

/// Accounts receivable: what is owed, by whom, since when, why it is not paid, what to do next.
#[pymodule]
fn _duly(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add("SCHEMA_VERSION", duly::SCHEMA_VERSION)?;
    generated::register(module)?;
    // The package says what is public.
    module.delattr("__all__")
}
