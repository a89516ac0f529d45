//! How values cross: Python's own types where it has them, exactly; what is not exact, or could
//! mean two things (a float, a bool, a datetime), is refused with the argument's name.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

use duly::{CashStep, Date, DateProgram, Decimal, Step, parse_decimal};
use duly_api::{Refusal, Way};
use pyo3::{
    prelude::*,
    pyclass::PyClass,
    pyclass_init::PyClassInitializer,
    sync::PyOnceLock,
    types::{
        PyBool, PyBytes, PyDict, PyFloat, PyInt, PyList, PyMapping, PyMappingMethods, PyString,
        PyTuple, PyType,
    },
};
use serde::{Serialize, de::DeserializeOwned};

use crate::errors;

/// An argument, as it came.
pub(crate) type Any<'a, 'py> = &'a Bound<'py, PyAny>;
/// An answer, on its way out.
pub(crate) type Out = PyResult<Py<PyAny>>;

/// A value of the core that Python hands in and gets back.
pub(crate) trait Cross: Sized {
    fn from_py(value: Any<'_, '_>, way: &Way<'_>) -> PyResult<Self>;
    fn to_py(self, py: Python<'_>) -> Out;
}

/// An argument that has to be given.
pub(crate) fn arg<T: Cross>(value: Any<'_, '_>, name: &str) -> PyResult<T> {
    T::from_py(value, &Way::argument(name))
}

/// An argument that may be left out.
pub(crate) fn opt<T: Cross>(value: Option<Any<'_, '_>>, name: &str) -> PyResult<Option<T>> {
    value.map(|value| arg(value, name)).transpose()
}

/// An answer that may be a refusal.
pub(crate) fn give<T: Cross>(answer: duly::Result<T>, py: Python<'_>) -> Out {
    raise(answer)?.to_py(py)
}

/// An answer.
pub(crate) fn given<T: Cross>(answer: T, py: Python<'_>) -> Out {
    answer.to_py(py)
}

/// The exception in place of the error.
pub(crate) fn raise<T>(answer: duly::Result<T>) -> PyResult<T> {
    answer.map_err(errors::of)
}

/// The characters of a text, which a half of a pair of surrogates is not.
pub(crate) fn said<'a>(text: &'a Bound<'_, PyString>, way: &Way<'_>) -> PyResult<Cow<'a, str>> {
    text.to_cow().map_err(|_| wrong_class(text.as_any(), way, "a str of Unicode characters"))
}

/// An instance of a class of this module.
pub(crate) fn class_of<T: PyClass + Into<PyClassInitializer<T>>>(value: T, py: Python<'_>) -> Out {
    Ok(Py::new(py, value)?.into_any())
}

/// What a value is, for the sentence of a refusal: `float 0.1`.
fn told(value: Any<'_, '_>) -> String {
    let kind = value.get_type().name().map(|name| name.to_string()).unwrap_or_default();
    if value.is_none() {
        return "None".to_owned();
    }
    let shown = value.repr().map(|text| text.to_string()).unwrap_or_default();
    let short: String = shown.chars().take(60).collect();
    format!("{kind} {short}")
}

#[cold]
pub(crate) fn wrong_class(value: Any<'_, '_>, way: &Way<'_>, expected: &str) -> PyErr {
    errors::exception(&Refusal::wrong_type(way.to_string(), told(value), expected))
}

#[cold]
fn out_of_range(value: Any<'_, '_>, way: &Way<'_>, expected: &str) -> PyErr {
    errors::exception(&Refusal::out_of_range(way.to_string(), told(value), expected))
}

/// A variant that a newer core has and this module does not know.
#[cold]
pub(crate) fn newer(name: &str) -> PyErr {
    let (found, expected) = (format!("a newer {name}"), "one this release knows");
    errors::exception(&Refusal::unknown_word(String::new(), found, expected))
}

/// The words of a `StrEnum`, and its members once they are asked for.
pub(crate) struct Words {
    name: &'static str,
    words: &'static [&'static str],
    members: PyOnceLock<Vec<Py<PyAny>>>,
}

impl Words {
    pub(crate) const fn new(name: &'static str, words: &'static [&'static str]) -> Self {
        Self { name, words, members: PyOnceLock::new() }
    }

    /// The place of a word, or of a member, which is a text as well.
    pub(crate) fn read(&self, value: Any<'_, '_>, way: &Way<'_>) -> PyResult<usize> {
        let Ok(text) = value.cast::<PyString>() else {
            return Err(wrong_class(value, way, &format!("a {} or its word", self.name)));
        };
        let text = said(text, way)?;
        let place = self.words.iter().position(|word| *word == text);
        place.ok_or_else(|| refused_word(self, value, way))
    }

    pub(crate) fn member(&self, py: Python<'_>, place: usize) -> Out {
        let members = self.members.get_or_try_init(py, || {
            let class = py.import("duly._enums")?.getattr(self.name)?;
            let member = |word: &&str| class.call1((*word,)).map(Bound::unbind);
            self.words.iter().map(member).collect::<PyResult<Vec<_>>>()
        })?;
        members.get(place).map(|member| member.clone_ref(py)).ok_or_else(|| newer(self.name))
    }
}

#[cold]
pub(crate) fn refused_word(words: &Words, value: Any<'_, '_>, way: &Way<'_>) -> PyErr {
    let expected = format!("one of {}", words.words.join(", "));
    errors::exception(&Refusal::unknown_word(way.to_string(), told(value), &expected))
}

/// A variant that carries nothing, by its word alone.
pub(crate) fn bare<T>(
    value: Any<'_, '_>,
    way: &Way<'_>,
    name: &str,
    read: fn(&str) -> Option<T>,
) -> PyResult<T> {
    let Ok(text) = value.cast::<PyString>() else {
        let a = if name.starts_with(['A', 'E', 'I', 'O', 'U']) { "an" } else { "a" };
        return Err(wrong_class(value, way, &format!("{a} {name}")));
    };
    read(&said(text, way)?).ok_or_else(|| {
        let expected = format!("a word of {name} that needs nothing more");
        errors::exception(&Refusal::unknown_word(way.to_string(), told(value), &expected))
    })
}

pub(crate) fn hash_of<T: Hash>(value: &T) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

pub(crate) fn to_json<T: Serialize>(value: &T) -> PyResult<String> {
    serde_json::to_string(value).map_err(|error| {
        errors::exception(&Refusal::new("json.syntax", String::new(), error.to_string(), "JSON"))
    })
}

pub(crate) fn from_json<T: DeserializeOwned>(text: Any<'_, '_>) -> PyResult<T> {
    let way = Way::argument("text");
    let Ok(json) = text.cast::<PyString>() else {
        return Err(wrong_class(text, &way, "JSON as a str"));
    };
    duly_api::read_json(&said(json, &way)?).map_err(|refusal| errors::exception(&refusal))
}

/// `Invoice(id='INV-1', …)`: what is not said, and what is empty, is left out.
pub(crate) fn shown(
    name: &str,
    fields: Vec<(&str, bool, Py<PyAny>)>,
    py: Python<'_>,
) -> PyResult<String> {
    let mut parts = Vec::with_capacity(fields.len());
    for (field, optional, value) in fields {
        let value = value.bind(py);
        let empty = value.is_none()
            || value.cast::<PyList>().is_ok_and(|list| list.is_empty())
            || value.cast::<PyDict>().is_ok_and(|dict| dict.is_empty())
            || value.cast::<PyBool>().is_ok_and(|said| !said.is_true());
        if !(optional && empty) {
            parts.push(format!("{field}={}", value.repr()?));
        }
    }
    Ok(format!("{name}({})", parts.join(", ")))
}

/// `Known.on(datetime.date(2026, 5, 15))`.
pub(crate) fn shown_union(
    name: &str,
    kind: &str,
    parts: Vec<(&str, Py<PyAny>)>,
    py: Python<'_>,
) -> PyResult<String> {
    let mut said = Vec::new();
    for (part, value) in parts {
        let value = value.bind(py);
        if !value.is_none() {
            let shown = value.repr()?;
            said.push(if part == "value" { shown.to_string() } else { format!("{part}={shown}") });
        }
    }
    Ok(format!("{name}.{kind}({})", said.join(", ")))
}

/// A record like another, made anew with the changes.
pub(crate) fn replaced<'py>(
    record: &Bound<'py, PyAny>,
    fields: &[&str],
    changes: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let all = PyDict::new(record.py());
    for field in fields {
        all.set_item(*field, record.getattr(*field)?)?;
    }
    if let Some(changes) = changes {
        for (name, value) in changes {
            let name: String = name.extract()?;
            if !fields.contains(&name.as_str()) {
                let expected = format!("one of {}", fields.join(", "));
                return Err(errors::exception(&Refusal::unknown_field(name, &expected)));
            }
            all.set_item(name, value)?;
        }
    }
    record.get_type().call((), Some(&all))
}

impl Cross for () {
    fn from_py(value: Any<'_, '_>, way: &Way<'_>) -> PyResult<Self> {
        if value.is_none() { Ok(()) } else { Err(wrong_class(value, way, "None")) }
    }

    fn to_py(self, py: Python<'_>) -> Out {
        Ok(py.None())
    }
}

impl Cross for bool {
    fn from_py(value: Any<'_, '_>, way: &Way<'_>) -> PyResult<Self> {
        match value.cast::<PyBool>() {
            Ok(said) => Ok(said.is_true()),
            Err(_) => Err(wrong_class(value, way, "True or False")),
        }
    }

    fn to_py(self, py: Python<'_>) -> Out {
        Ok(PyBool::new(py, self).to_owned().into_any().unbind())
    }
}

macro_rules! whole {
    ($($int:ty),*) => {$(
        impl Cross for $int {
            fn from_py(value: Any<'_, '_>, way: &Way<'_>) -> PyResult<Self> {
                if value.is_instance_of::<PyBool>() || !value.is_instance_of::<PyInt>() {
                    return Err(wrong_class(value, way, "a whole number (int)"));
                }
                value.extract().map_err(|_| {
                    let range = format!("between {} and {}", <$int>::MIN, <$int>::MAX);
                    out_of_range(value, way, &range)
                })
            }

            fn to_py(self, py: Python<'_>) -> Out {
                Ok(self.into_pyobject(py)?.into_any().unbind())
            }
        }
    )*};
}

whole!(u8, u16, u32, u64, usize, i32, i64);

impl Cross for String {
    fn from_py(value: Any<'_, '_>, way: &Way<'_>) -> PyResult<Self> {
        match value.cast::<PyString>() {
            Ok(text) => Ok(said(text, way)?.into_owned()),
            Err(_) => Err(wrong_class(value, way, "a str")),
        }
    }

    fn to_py(self, py: Python<'_>) -> Out {
        Ok(PyString::new(py, &self).into_any().unbind())
    }
}

/// Values that cross as their text.
macro_rules! texts {
    ($($name:ident: $what:literal),* $(,)?) => {$(
        impl Cross for duly::$name {
            fn from_py(value: Any<'_, '_>, way: &Way<'_>) -> PyResult<Self> {
                match value.cast::<PyString>() {
                    Ok(text) => said(text, way)?.parse().map_err(|error| errors::at(error, way)),
                    Err(_) => Err(wrong_class(value, way, $what)),
                }
            }

            fn to_py(self, py: Python<'_>) -> Out {
                Ok(PyString::new(py, &self.to_string()).into_any().unbind())
            }
        }
    )*};
}

texts! {
    CreditorId: "a creditor's id (str)",
    CustomerId: "a customer's id (str)",
    BillingAccountId: "a billing account's id (str)",
    DocumentId: "a document's id (str)",
    DocumentNumber: "a document's number (str)",
    EntryId: "an entry's id (str)",
    LineKey: "a line's key (str)",
    Currency: "a currency's code (str), such as 'EUR'",
    Rate: "a rate (str), such as '2%'",
    Points: "percentage points (str), such as '5pp'",
}

/// `decimal.Decimal`, once imported.
fn decimal_class(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    CLASS.import(py, "decimal", "Decimal")
}

/// How far from the point the first digit of any decimal may be, far above what is taken.
const LONGEST: i64 = 1000;

#[cold]
fn too_long(value: Any<'_, '_>, way: &Way<'_>) -> PyErr {
    let expected = "a decimal of at most 28 digits";
    let refusal = Refusal::new("decimal.out_of_range", way.to_string(), told(value), expected);
    errors::exception(&refusal)
}

impl Cross for Decimal {
    /// A `Decimal`, an `int`, or a plain decimal text; never a `float` or a `bool`.
    fn from_py(value: Any<'_, '_>, way: &Way<'_>) -> PyResult<Self> {
        const EXPECTED: &str = "a Decimal, an int, or a decimal text";
        if let Ok(text) = value.cast::<PyString>() {
            return parse_decimal(&said(text, way)?).map_err(|error| errors::at(error, way));
        }
        let py = value.py();
        if value.is_instance(decimal_class(py)?)? {
            // `1E+999999999` is short, its digits are not.
            if value.call_method0("adjusted")?.extract::<i64>()?.abs() > LONGEST {
                return Err(too_long(value, way));
            }
            let plain = value.call_method1("__format__", ("f",))?;
            let plain = plain.cast::<PyString>()?.to_cow()?.into_owned();
            return parse_decimal(&plain).map_err(|error| errors::at(error, way));
        }
        if value.is_instance_of::<PyInt>() && !value.is_instance_of::<PyBool>() {
            // Of a very long one Python makes no text.
            let Ok(text) = value.str() else { return Err(too_long(value, way)) };
            return parse_decimal(&said(&text, way)?).map_err(|error| errors::at(error, way));
        }
        Err(wrong_class(value, way, EXPECTED))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        Ok(decimal_class(py)?.call1((self.to_string(),))?.unbind())
    }
}

impl Cross for CashStep {
    fn from_py(value: Any<'_, '_>, way: &Way<'_>) -> PyResult<Self> {
        Self::new(Decimal::from_py(value, way)?).map_err(|error| errors::at(error, way))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        self.step().to_py(py)
    }
}

impl Cross for Date {
    /// A `date`; a `datetime`, which is one as well, would lose its time and is refused.
    fn from_py(value: Any<'_, '_>, way: &Way<'_>) -> PyResult<Self> {
        static DATE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        static DATETIME: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        let py = value.py();
        let is_date = value.is_instance(DATE.import(py, "datetime", "date")?)?;
        if !is_date || value.is_instance(DATETIME.import(py, "datetime", "datetime")?)? {
            return Err(wrong_class(value, way, "a datetime.date without a time"));
        }
        let number: i32 = value.call_method0("toordinal")?.extract()?;
        Self::from_ordinal(number).map_err(|error| errors::at(error, way))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        static MAKER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let maker = MAKER.get_or_try_init(py, || {
            let class = py.import("datetime")?.getattr("date")?;
            PyResult::Ok(class.getattr("fromordinal")?.unbind())
        })?;
        Ok(maker.bind(py).call1((self.ordinal(),))?.unbind())
    }
}

impl Cross for DateProgram {
    fn from_py(value: Any<'_, '_>, way: &Way<'_>) -> PyResult<Self> {
        Self::new(Vec::<Step>::from_py(value, way)?).map_err(|error| errors::at(error, way))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        self.steps().to_vec().to_py(py)
    }
}

impl<T: Cross> Cross for Option<T> {
    fn from_py(value: Any<'_, '_>, way: &Way<'_>) -> PyResult<Self> {
        if value.is_none() { Ok(None) } else { T::from_py(value, way).map(Some) }
    }

    fn to_py(self, py: Python<'_>) -> Out {
        match self {
            Some(value) => value.to_py(py),
            None => Ok(py.None()),
        }
    }
}

impl<T: Cross> Cross for Vec<T> {
    /// Anything that can be gone through, a text apart.
    fn from_py(value: Any<'_, '_>, way: &Way<'_>) -> PyResult<Self> {
        let is_text = value.is_instance_of::<PyString>() || value.is_instance_of::<PyBytes>();
        let Some(items) = value.try_iter().ok().filter(|_| !is_text) else {
            return Err(wrong_class(value, way, "a list"));
        };
        let mut all = Vec::with_capacity(value.len().unwrap_or(0));
        for (place, item) in items.enumerate() {
            all.push(T::from_py(&item?, &Way::Place(way, place))?);
        }
        Ok(all)
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let list = PyList::empty(py);
        for value in self {
            list.append(value.to_py(py)?)?;
        }
        Ok(list.into_any().unbind())
    }
}

impl<K: Cross + Ord, V: Cross> Cross for BTreeMap<K, V> {
    fn from_py(value: Any<'_, '_>, way: &Way<'_>) -> PyResult<Self> {
        let Ok(mapping) = value.cast::<PyMapping>() else {
            return Err(wrong_class(value, way, "a dict"));
        };
        let mut all = Self::new();
        for pair in mapping.items()?.iter() {
            let (key, value): (Bound<'_, PyAny>, Bound<'_, PyAny>) = pair.extract()?;
            let name = key.str()?;
            let name = name.to_cow()?;
            let way = Way::Key(way, &name);
            all.insert(K::from_py(&key, &way)?, V::from_py(&value, &way)?);
        }
        Ok(all)
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let dict = PyDict::new(py);
        for (key, value) in self {
            dict.set_item(key.to_py(py)?, value.to_py(py)?)?;
        }
        Ok(dict.into_any().unbind())
    }
}

impl<A: Cross, B: Cross> Cross for (A, B) {
    fn from_py(value: Any<'_, '_>, way: &Way<'_>) -> PyResult<Self> {
        let pair = value.cast::<PyTuple>().ok().filter(|pair| pair.len() == 2);
        let Some(pair) = pair else { return Err(wrong_class(value, way, "a pair (tuple of two)")) };
        Ok((
            A::from_py(&pair.get_item(0)?, &Way::Place(way, 0))?,
            B::from_py(&pair.get_item(1)?, &Way::Place(way, 1))?,
        ))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        Ok(PyTuple::new(py, [self.0.to_py(py)?, self.1.to_py(py)?])?.into_any().unbind())
    }
}

impl<T: Cross> Cross for Box<T> {
    fn from_py(value: Any<'_, '_>, way: &Way<'_>) -> PyResult<Self> {
        T::from_py(value, way).map(Self::new)
    }

    fn to_py(self, py: Python<'_>) -> Out {
        (*self).to_py(py)
    }
}

impl<T: Cross + Clone> Cross for Arc<T> {
    fn from_py(value: Any<'_, '_>, way: &Way<'_>) -> PyResult<Self> {
        T::from_py(value, way).map(Self::new)
    }

    fn to_py(self, py: Python<'_>) -> Out {
        Self::unwrap_or_clone(self).to_py(py)
    }
}

/// Whether it is a float, which no amount is made of.
pub(crate) fn is_float(value: Any<'_, '_>) -> bool {
    value.is_instance_of::<PyFloat>()
}
