//! Shorter ways to say some values, which are read without a doubt.

use duly::{Buckets, Date, ItemId, Known, PaymentTerms, Target};
use duly_api::Way;
use pyo3::{prelude::*, types::PyString};

use crate::{
    cross::{Any, Cross, said},
    errors, generated,
};

fn text<T: std::str::FromStr<Err = duly::Error>>(
    value: Any<'_, '_>,
    way: &Way<'_>,
) -> PyResult<Option<T>> {
    match value.cast::<PyString>() {
        Ok(text) => said(text, way)?.parse().map(Some).map_err(|error| errors::at(error, way)),
        Err(_) => Ok(None),
    }
}

/// `"30,60,90"`.
pub(crate) fn buckets(value: Any<'_, '_>, way: &Way<'_>) -> PyResult<Option<Buckets>> {
    text(value, way)
}

/// `"INV-1#2"`, `"INV-1#2.1"`.
pub(crate) fn item_id(value: Any<'_, '_>, way: &Way<'_>) -> PyResult<Option<ItemId>> {
    text(value, way)
}

/// `"2/10 net 30"`.
pub(crate) fn payment_terms(value: Any<'_, '_>, way: &Way<'_>) -> PyResult<Option<PaymentTerms>> {
    text(value, way)
}

/// A day: what was known on it.
pub(crate) fn known(value: Any<'_, '_>, way: &Way<'_>) -> PyResult<Option<Known>> {
    match value.is_instance_of::<PyString>() || value.cast::<generated::Known>().is_ok() {
        true => Ok(None),
        false => Date::from_py(value, way).map(|day| Some(Known::On(day))),
    }
}

/// A document's id, or an item's.
pub(crate) fn target(value: Any<'_, '_>, way: &Way<'_>) -> PyResult<Option<Target>> {
    if let Ok(item) = value.cast::<generated::ItemId>() {
        return Ok(Some(item.get().0.clone().into()));
    }
    match value.cast::<PyString>() {
        Ok(text) => {
            Target::try_from(&*said(text, way)?).map(Some).map_err(|error| errors::at(error, way))
        }
        Err(_) => Ok(None),
    }
}
