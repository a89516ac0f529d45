//! What makes amounts, ledgers, positions and terms feel like Python: operators, iteration,
//! `len`, formatting.

use duly::{Decimal, Money as Amount, RoundingMode};
use duly_api::{Refusal, Way};
use pyo3::{
    basic::CompareOp,
    prelude::*,
    types::{PyBool, PyInt},
};

use crate::{
    cross::{Any, Cross, Out, is_float, raise, to_json, wrong_class},
    errors,
    generated::{Calendar, Ledger, Money, PaymentTerms, Position},
};

/// `0`, with which `sum()` begins.
fn is_nought(value: Any<'_, '_>) -> bool {
    value.is_instance_of::<PyInt>()
        && !value.is_instance_of::<PyBool>()
        && value.extract::<i64>().is_ok_and(|number| number == 0)
}

fn money(value: Any<'_, '_>) -> PyResult<Amount> {
    Amount::from_py(value, &Way::argument("other"))
}

fn wrap(amount: duly::Result<Amount>) -> PyResult<Money> {
    raise(amount).map(Money)
}

#[pymethods]
impl Money {
    fn __add__(&self, other: Any<'_, '_>) -> PyResult<Self> {
        wrap(self.0.plus(money(other)?))
    }

    /// Only with the 0 that `sum()` begins with.
    fn __radd__(&self, other: Any<'_, '_>) -> PyResult<Self> {
        if is_nought(other) { Ok(self.clone()) } else { wrap(money(other)?.plus(self.0)) }
    }

    fn __sub__(&self, other: Any<'_, '_>) -> PyResult<Self> {
        wrap(self.0.minus(money(other)?))
    }

    /// Times a whole number, or a decimal whose product has no more digits than the currency:
    /// nothing is rounded in silence (`times` and `times_factor` round by a mode).
    fn __mul__(&self, factor: Any<'_, '_>) -> PyResult<Self> {
        if is_float(factor) {
            return Err(wrong_class(factor, &Way::argument("factor"), "a Decimal or an int"));
        }
        let factor = Decimal::from_py(factor, &Way::argument("factor"))?;
        let down = raise(self.0.times_factor(factor, RoundingMode::Down))?;
        let up = raise(self.0.times_factor(factor, RoundingMode::Up))?;
        if down == up {
            return Ok(Self(down));
        }
        let expected = format!("a factor that leaves whole units of {}", self.0.currency());
        let (found, field) = (factor.to_string(), "factor".to_owned());
        let refusal = Refusal::new("money.too_many_digits", field, found, &expected);
        Err(errors::exception(&refusal))
    }

    fn __rmul__(&self, factor: Any<'_, '_>) -> PyResult<Self> {
        self.__mul__(factor)
    }

    fn __neg__(&self) -> Self {
        Self(self.0.negated())
    }

    fn __pos__(&self) -> Self {
        self.clone()
    }

    fn __abs__(&self) -> Self {
        Self(self.0.abs())
    }

    fn __bool__(&self) -> bool {
        !self.0.is_zero()
    }

    fn __eq__(&self, other: Any<'_, '_>) -> bool {
        other.cast::<Self>().is_ok_and(|other| other.get().0 == self.0)
    }

    fn __lt__(&self, other: Any<'_, '_>) -> PyResult<bool> {
        self.ordered(other, CompareOp::Lt)
    }

    fn __le__(&self, other: Any<'_, '_>) -> PyResult<bool> {
        self.ordered(other, CompareOp::Le)
    }

    fn __gt__(&self, other: Any<'_, '_>) -> PyResult<bool> {
        self.ordered(other, CompareOp::Gt)
    }

    fn __ge__(&self, other: Any<'_, '_>) -> PyResult<bool> {
        self.ordered(other, CompareOp::Ge)
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("Money('{}', '{}')", self.0.amount(), self.0.currency())
    }

    /// As a `Decimal` is formatted, with the currency behind it: `f"{amount:,}"`.
    fn __format__(&self, spec: &str, py: Python<'_>) -> PyResult<String> {
        if spec.is_empty() {
            return Ok(self.0.to_string());
        }
        let amount = self.0.amount().to_py(py)?;
        let amount = amount.bind(py).call_method1("__format__", (spec,))?;
        Ok(format!("{amount} {}", self.0.currency()))
    }
}

impl Money {
    fn ordered(&self, other: Any<'_, '_>, by: CompareOp) -> PyResult<bool> {
        let order = raise(self.0.compare(money(other)?))?;
        Ok(by.matches(order))
    }
}

#[pymethods]
impl PaymentTerms {
    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("PaymentTerms('{}')", self.0)
    }

    fn __eq__(&self, other: Any<'_, '_>) -> bool {
        other.cast::<Self>().is_ok_and(|other| other.get().0 == self.0)
    }

    fn __hash__(&self) -> u64 {
        crate::cross::hash_of(&self.0)
    }

    fn __reduce__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<(Py<PyAny>, Out2)> {
        let this = &slf.get().0;
        let lines = this.lines().to_vec().to_py(py)?;
        let options = (*this.options()).to_py(py)?;
        Ok((slf.get_type().getattr("of_lines")?.unbind(), (lines, options)))
    }
}

type Out2 = (Py<PyAny>, Py<PyAny>);

#[pymethods]
impl Calendar {
    fn __eq__(&self, other: Any<'_, '_>) -> bool {
        other.cast::<Self>().is_ok_and(|other| other.get().0 == self.0)
    }

    fn __hash__(&self) -> u64 {
        crate::cross::hash_of(&self.0)
    }

    fn __repr__(&self) -> String {
        let weekend: Vec<String> = self.0.weekend().map(|day| format!("'{day}'")).collect();
        let holidays = self.0.holidays().len();
        format!("Calendar([{}], {holidays} holidays)", weekend.join(", "))
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form.
    #[staticmethod]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        crate::cross::from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[pymethods]
impl Ledger {
    fn __len__(&self, py: Python<'_>) -> usize {
        py.detach(|| self.read().len())
    }

    fn __bool__(&self) -> bool {
        true
    }

    /// Goes through the entries in their order, as they are now.
    fn __iter__(&self, py: Python<'_>) -> Out {
        let entries = py.detach(|| self.read().entries().collect::<Vec<_>>());
        Ok(entries.to_py(py)?.bind(py).try_iter()?.into_any().unbind())
    }

    fn __contains__(&self, id: Any<'_, '_>, py: Python<'_>) -> PyResult<bool> {
        let id = duly::EntryId::from_py(id, &Way::argument("id"))?;
        Ok(py.detach(|| self.read().entry(&id).is_some()))
    }

    fn __repr__(&self, py: Python<'_>) -> String {
        format!("<duly.Ledger of {} entries>", self.__len__(py))
    }

    /// A ledger of its own with the same entries.
    fn __copy__(&self, py: Python<'_>) -> Self {
        Self::of(py.detach(|| self.read().clone()))
    }

    fn __deepcopy__(&self, _memo: Any<'_, '_>, py: Python<'_>) -> Self {
        self.__copy__(py)
    }

    fn __reduce__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<(Py<PyAny>, (String,))> {
        let this = slf.get();
        let lines = py.detach(|| this.read().to_lines().collect::<duly::Result<Vec<_>>>());
        let read = slf.get_type().getattr("from_lines")?.unbind();
        Ok((read, (raise(lines)?.join("\n"),)))
    }
}

#[pymethods]
impl Position {
    fn __len__(&self) -> usize {
        self.0.open_items().len()
    }

    fn __bool__(&self) -> bool {
        true
    }

    /// Goes through the open items in the order they were recorded.
    fn __iter__(&self, py: Python<'_>) -> Out {
        let items = self.0.open_items().to_vec();
        Ok(items.to_py(py)?.bind(py).try_iter()?.into_any().unbind())
    }

    /// Itself: it is never changed.
    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: Any<'_, '_>) -> Bound<'py, Self> {
        slf
    }

    fn __eq__(&self, other: Any<'_, '_>) -> bool {
        other.cast::<Self>().is_ok_and(|other| other.get().0 == self.0)
    }

    fn __repr__(&self) -> String {
        format!("<duly.Position of {} open items as of {}>", self.__len__(), self.0.as_of())
    }
}
