//! Refusals as exceptions, which are written in Python (`duly._errors`): so they have attributes,
//! are pickled and cross to the workers of an engine.

use duly_api::Refusal;
use pyo3::{
    prelude::*,
    sync::PyOnceLock,
    types::{IntoPyDict, PyDict},
};

/// The exception of a refusal, by the first word of its code.
#[cold]
pub(crate) fn exception(refusal: &Refusal) -> PyErr {
    Python::attach(|py| made(py, refusal).unwrap_or_else(|error| error))
}

fn made(py: Python<'_>, refusal: &Refusal) -> PyResult<PyErr> {
    static MAKER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let maker = MAKER.get_or_try_init(py, || {
        PyResult::Ok(py.import("duly._errors")?.getattr("from_refusal")?.unbind())
    })?;
    let details: Bound<'_, PyDict> = [
        ("field", &refusal.field),
        ("found", &refusal.found),
        ("expected", &refusal.expected),
        ("item", &refusal.item),
        ("date", &refusal.date),
    ]
    .into_py_dict(py)?;
    details.set_item("position", refusal.position)?;
    let made = maker.bind(py).call((&refusal.code, &refusal.message), Some(&details))?;
    Ok(PyErr::from_value(made))
}

/// The exception of an error of the library.
#[cold]
pub(crate) fn of(error: duly::Error) -> PyErr {
    exception(&Refusal::from(error))
}

/// The exception of an error of the library in a value on its way in.
#[cold]
pub(crate) fn at(error: duly::Error, way: &duly_api::Way<'_>) -> PyErr {
    exception(&Refusal::from(error).at(way.to_string()))
}
