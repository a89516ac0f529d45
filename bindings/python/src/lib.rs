//! The native half of the Python package `duly`. What is written by hand here: how values cross
//! (`cross`), shorter ways to say some of them (`shorthand`), errors (`errors`) and what makes
//! amounts, ledgers and positions feel like Python (`manners`). All else is `generated`.

mod cross;
mod errors;
mod generated;
mod manners;
mod shorthand;

use pyo3::prelude::*;

/// The door: a function of the list by its name, JSON in and JSON out (`money.plus`).
///
/// >>> import duly
/// >>> duly.call("date.plus_months", '{"date": "2026-01-31", "months": 1}')
/// '"2026-02-28"'
#[pyfunction]
#[pyo3(signature = (name, input))]
fn call(py: Python<'_>, name: cross::Any<'_, '_>, input: cross::Any<'_, '_>) -> PyResult<String> {
    let (name, input): (String, String) = (cross::arg(name, "name")?, cross::arg(input, "input")?);
    let answer = py.detach(|| duly_api::call(&name, &input));
    answer.map_err(|refusal| errors::exception(&refusal))
}

/// The names `call` knows, each with the names of its arguments.
///
/// >>> import duly
/// >>> duly.calls()["money.plus"]
/// ['money', 'other']
#[pyfunction]
fn calls() -> std::collections::BTreeMap<&'static str, Vec<&'static str>> {
    duly_api::calls().map(|(name, arguments)| (name, arguments.to_vec())).collect()
}

/// Accounts receivable: what is owed, by whom, since when, why it is not paid, what to do next.
#[pymodule]
fn _duly(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add("SCHEMA_VERSION", duly::SCHEMA_VERSION)?;
    module.add_function(wrap_pyfunction!(call, module)?)?;
    module.add_function(wrap_pyfunction!(calls, module)?)?;
    generated::register(module)?;
    // The package says what is public.
    module.delattr("__all__")
}
