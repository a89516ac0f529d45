//! How values cross: texts for what is exact (amounts, rates, dates), numbers for counts. What is
//! not exact, or could mean two things (a float, a `Date`, null), is refused with the way to it.

use std::{collections::BTreeMap, fmt::Display, str::FromStr, sync::Arc};

use duly_api::{CashStep, Date, DateProgram, Decimal, Error, Refusal, Step, Way, parse_decimal};
use napi::{
    Env, JsValue, Unknown, ValueType,
    bindgen_prelude::{JsObjectValue, Null, Object, ToNapiValue},
};

use crate::{
    fault::Fault,
    fields::{entries, found, told_text},
};

/// A value on its way to JavaScript.
pub(crate) type Out<'e> = Result<Unknown<'e>, Fault>;

/// What JavaScript gets.
pub(crate) trait ToJs {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e>;
}

/// What JavaScript hands in as well.
pub(crate) trait Cross: ToJs + Sized {
    fn from_js(value: Unknown<'_>, way: &Way<'_>) -> Result<Self, Fault>;
}

/// An argument that has to be given.
pub(crate) fn arg<T: Cross>(value: Unknown<'_>, name: &str) -> Result<T, Fault> {
    match maybe(value, name)? {
        Some(value) => Ok(value),
        None => Err(Refusal::missing_field(name.to_owned()).into()),
    }
}

/// An argument that may be left out.
pub(crate) fn maybe<T: Cross>(value: Unknown<'_>, name: &str) -> Result<Option<T>, Fault> {
    if value.get_type()? == ValueType::Undefined {
        return Ok(None);
    }
    T::from_js(value, &Way::argument(name)).map(Some)
}

/// An answer that may be none: undefined.
pub(crate) fn perhaps<'e, T: ToJs>(answer: &Option<T>, env: &'e Env) -> Out<'e> {
    answer.as_ref().map_or_else(|| ().to_js(env), |answer| answer.to_js(env))
}

fn js<'e, T: ToNapiValue>(env: &'e Env, value: T) -> Out<'e> {
    Ok(value.into_unknown(env)?)
}

/// What a value is, for the sentence of a refusal: `the number 0.1`.
pub(crate) fn told(value: Unknown<'_>) -> napi::Result<String> {
    Ok(match value.get_type()? {
        ValueType::Undefined => "undefined".to_owned(),
        ValueType::Null => "null".to_owned(),
        ValueType::Boolean => value.coerce_to_bool()?.to_string(),
        ValueType::Number => format!("the number {}", value.coerce_to_number()?.get_double()?),
        ValueType::String => told_text(&value.coerce_to_string()?.into_utf8()?.into_owned()?),
        ValueType::Function => "a function".to_owned(),
        ValueType::Object if value.is_array()? => "an array".to_owned(),
        ValueType::Object if value.is_date()? => "a Date".to_owned(),
        ValueType::Object => "an object".to_owned(),
        other => format!("a {other}").to_lowercase(),
    })
}

#[cold]
pub(crate) fn wrong_type(value: Unknown<'_>, way: &Way<'_>, expected: &str) -> Fault {
    Refusal::wrong_type(way.to_string(), found(value), expected).into()
}

#[cold]
pub(crate) fn unknown_word(way: &Way<'_>, word: &str, expected: &str) -> Fault {
    Refusal::unknown_word(way.to_string(), told_text(word), expected).into()
}

/// The text a value is; none where it is no text.
pub(crate) fn text_in(value: Unknown<'_>) -> Result<Option<String>, Fault> {
    if value.get_type()? != ValueType::String {
        return Ok(None);
    }
    let text = value.coerce_to_string()?;
    let read = text.into_utf8()?.into_owned()?;
    // Half a pair of surrogates has no other form than this sign, which may also stand for itself.
    if read.contains('\u{FFFD}') && String::from_utf16(&text.into_utf16()?).is_err() {
        let found = "a text with half a character".to_owned();
        return Err(Refusal::wrong_type(String::new(), found, "well-formed text").into());
    }
    Ok(Some(read))
}

/// The text a value has to be.
pub(crate) fn text(value: Unknown<'_>, way: &Way<'_>, expected: &str) -> Result<String, Fault> {
    match text_in(value) {
        Ok(Some(text)) => Ok(text),
        Ok(None) => Err(wrong_type(value, way, expected)),
        Err(Fault::Refused(refusal)) => Err(refusal.at(way.to_string()).into()),
        Err(thrown) => Err(thrown),
    }
}

/// What is read from its text.
fn parsed<T>(
    value: Unknown<'_>,
    way: &Way<'_>,
    expected: &str,
    read: impl FnOnce(&str) -> Result<T, Error>,
) -> Result<T, Fault> {
    let text = text(value, way, expected)?;
    read(&text).map_err(|error| Fault::within(error, way, &[]))
}

/// What crosses as its text.
macro_rules! texts {
    ($($name:ident: $expected:literal),* $(,)?) => {$(
        impl ToJs for duly_api::$name {
            fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
                js(env, self.to_string())
            }
        }

        impl Cross for duly_api::$name {
            fn from_js(value: Unknown<'_>, way: &Way<'_>) -> Result<Self, Fault> {
                parsed(value, way, $expected, str::parse)
            }
        }
    )*};
}

texts! {
    BillingAccountId: "a billing account's id",
    CreditorId: "a creditor's id",
    Currency: "a currency's code such as \"EUR\"",
    CustomerId: "a customer's id",
    DocumentId: "a document's id",
    DocumentNumber: "a document's number",
    EntryId: "an entry's id",
    LineKey: "the key of a line",
    Points: "percentage points such as \"5pp\"",
    Rate: "a rate such as \"2%\"",
}

const DECIMAL: &str = "a decimal as text such as \"10.50\"";

impl ToJs for Decimal {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        js(env, self.to_string())
    }
}

impl Cross for Decimal {
    fn from_js(value: Unknown<'_>, way: &Way<'_>) -> Result<Self, Fault> {
        parsed(value, way, DECIMAL, parse_decimal)
    }
}

impl ToJs for CashStep {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        self.step().to_js(env)
    }
}

impl Cross for CashStep {
    fn from_js(value: Unknown<'_>, way: &Way<'_>) -> Result<Self, Fault> {
        parsed(value, way, DECIMAL, |text| Self::new(parse_decimal(text)?))
    }
}

impl ToJs for Date {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        js(env, self.to_string())
    }
}

impl Cross for Date {
    fn from_js(value: Unknown<'_>, way: &Way<'_>) -> Result<Self, Fault> {
        parsed(value, way, "a day as text such as \"2026-01-31\"", str::parse)
    }
}

impl ToJs for DateProgram {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        list(self.steps(), env)
    }
}

impl Cross for DateProgram {
    fn from_js(value: Unknown<'_>, way: &Way<'_>) -> Result<Self, Fault> {
        let steps: Vec<Step> = Cross::from_js(value, way)?;
        Self::new(steps).map_err(|error| Fault::within(error, way, &[]))
    }
}

impl ToJs for () {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        js(env, ())
    }
}

impl ToJs for bool {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        js(env, *self)
    }
}

impl Cross for bool {
    fn from_js(value: Unknown<'_>, way: &Way<'_>) -> Result<Self, Fault> {
        match value.get_type()? {
            ValueType::Boolean => Ok(value.coerce_to_bool()?),
            _ => Err(wrong_type(value, way, "true or false")),
        }
    }
}

impl ToJs for str {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        js(env, self)
    }
}

impl ToJs for String {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        js(env, self.as_str())
    }
}

impl Cross for String {
    fn from_js(value: Unknown<'_>, way: &Way<'_>) -> Result<Self, Fault> {
        text(value, way, "a text")
    }
}

/// 2^53 - 1: up to here a number of JavaScript is each whole number and no other.
const SAFE: i64 = 9_007_199_254_740_991;

/// A whole number, or what was found in its place.
fn whole(value: Unknown<'_>) -> Result<Option<i64>, Fault> {
    let number = value.coerce_to_number()?;
    let exact = number.get_double()?;
    if !exact.is_finite() || exact.fract() != 0.0 {
        return Ok(None);
    }
    let whole = number.get_int64()?;
    Ok(Some(whole).filter(|whole| (-SAFE..=SAFE).contains(whole)))
}

macro_rules! integers {
    ($($name:ident),*) => {$(
        impl ToJs for $name {
            fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
                match i64::try_from(*self).ok().filter(|whole| (-SAFE..=SAFE).contains(whole)) {
                    Some(whole) => js(env, whole),
                    None => {
                        let found = self.to_string();
                        let expected = "a number JavaScript can hold exactly, up to 2^53 - 1";
                        Err(Refusal::out_of_range(String::new(), found, expected).into())
                    }
                }
            }
        }

        impl Cross for $name {
            fn from_js(value: Unknown<'_>, way: &Way<'_>) -> Result<Self, Fault> {
                if value.get_type()? != ValueType::Number {
                    return Err(wrong_type(value, way, "a whole number"));
                }
                let whole = whole(value)?.and_then(|whole| Self::try_from(whole).ok());
                whole.ok_or_else(|| {
                    let (from, to) = (i128::from(Self::MIN).max((-SAFE).into()), Self::MAX);
                    let to = i128::from(to).min(SAFE.into());
                    let expected = format!("a whole number from {from} to {to}");
                    Refusal::out_of_range(way.to_string(), found(value), &expected).into()
                })
            }
        }
    )*};
}

integers!(u8, u16, u32, u64, i32, i64);

impl ToJs for usize {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        u64::try_from(*self).unwrap_or(u64::MAX).to_js(env)
    }
}

impl Cross for usize {
    fn from_js(value: Unknown<'_>, way: &Way<'_>) -> Result<Self, Fault> {
        // No count of things in memory is beyond 32 bits on any machine Node runs on.
        let count = u32::from_js(value, way)?;
        Ok(Self::try_from(count).unwrap_or(Self::MAX))
    }
}

/// Where none is a value: null.
impl<T: ToJs> ToJs for Option<T> {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        self.as_ref().map_or_else(|| js(env, Null), |value| value.to_js(env))
    }
}

impl<T: Cross> Cross for Option<T> {
    fn from_js(value: Unknown<'_>, way: &Way<'_>) -> Result<Self, Fault> {
        match value.get_type()? {
            ValueType::Null => Ok(None),
            _ => T::from_js(value, way).map(Some),
        }
    }
}

fn list<'e, T: ToJs>(values: &[T], env: &'e Env) -> Out<'e> {
    let length = u32::try_from(values.len()).unwrap_or(u32::MAX);
    let mut array = env.create_array(length)?;
    for (place, value) in (0..length).zip(values) {
        scoped(env, || Ok(array.set(place, value.to_js(env)?)?))?;
    }
    Ok(array.to_unknown())
}

/// The handles of one value of many go with it.
fn scoped<T>(env: &Env, run: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    env.run_in_scope(|| Ok(run()))?
}

impl<T: ToJs> ToJs for Vec<T> {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        list(self, env)
    }
}

impl<T: Cross> Cross for Vec<T> {
    fn from_js(value: Unknown<'_>, way: &Way<'_>) -> Result<Self, Fault> {
        let array = array(value, way, "an array")?;
        if steps(way) > DEEPEST {
            let expected = "a list within at most 128 others and fields";
            let found = "one deeper".to_owned();
            return Err(Refusal::out_of_range(way.to_string(), found, expected).into());
        }
        let env = Env::from_raw(value.value().env);
        let length = array.get_array_length()?;
        // What an array says of its length is not yet there.
        let mut read = Self::with_capacity(usize::from(u16::try_from(length).unwrap_or(u16::MAX)));
        for place in 0..length {
            let item = scoped(&env, || {
                let place_of = usize::try_from(place).unwrap_or_default();
                T::from_js(array.get_element(place)?, &Way::Place(way, place_of))
            })?;
            read.push(item);
        }
        Ok(read)
    }
}

/// As deep as JSON is read, too: facts may stand within a fact, and a stack has an end.
const DEEPEST: usize = 128;

fn steps(mut way: &Way<'_>) -> usize {
    let mut steps: usize = 0;
    while let Way::Field(before, _) | Way::Place(before, _) | Way::Key(before, _) = way {
        way = before;
        steps = steps.saturating_add(1);
    }
    steps
}

fn array<'e>(value: Unknown<'e>, way: &Way<'_>, expected: &str) -> Result<Object<'e>, Fault> {
    match value.is_array()? {
        true => Ok(value.coerce_to_object()?),
        false => Err(wrong_type(value, way, expected)),
    }
}

impl<A: ToJs, B: ToJs> ToJs for (A, B) {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut pair = env.create_array(2)?;
        pair.set(0, self.0.to_js(env)?)?;
        pair.set(1, self.1.to_js(env)?)?;
        Ok(pair.to_unknown())
    }
}

impl<A: Cross, B: Cross> Cross for (A, B) {
    fn from_js(value: Unknown<'_>, way: &Way<'_>) -> Result<Self, Fault> {
        let pair = array(value, way, "an array of two")?;
        if pair.get_array_length()? != 2 {
            return Err(wrong_type(value, way, "an array of two"));
        }
        let one = A::from_js(pair.get_element(0)?, &Way::Place(way, 0))?;
        Ok((one, B::from_js(pair.get_element(1)?, &Way::Place(way, 1))?))
    }
}

impl<K: Display, V: ToJs> ToJs for BTreeMap<K, V> {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        // Defined, not set: a key may be called `__proto__`.
        let mut properties = Vec::with_capacity(self.len());
        for (key, value) in self {
            let value = value.to_js(env)?;
            let named = napi::Property::new().with_name(env, key.to_string())?;
            let attributes = napi::PropertyAttributes::Writable
                | napi::PropertyAttributes::Enumerable
                | napi::PropertyAttributes::Configurable;
            properties.push(named.with_value(&value).with_property_attributes(attributes));
        }
        let mut object = Object::new(env)?;
        object.define_properties(&properties)?;
        Ok(object.to_unknown())
    }
}

impl<K: FromStr<Err = Error> + Display + Ord, V: Cross> Cross for BTreeMap<K, V> {
    fn from_js(value: Unknown<'_>, way: &Way<'_>) -> Result<Self, Fault> {
        let mut map = Self::new();
        for (key, value) in entries(value, way, "an object of keys and values")? {
            let way = Way::Key(way, &key);
            let read = key.parse().map_err(|error| Fault::within(error, &way, &[]))?;
            map.insert(read, V::from_js(value, &way)?);
        }
        Ok(map)
    }
}

macro_rules! boxes {
    ($($name:ident),*) => {$(
        impl<T: ToJs> ToJs for $name<T> {
            fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
                self.as_ref().to_js(env)
            }
        }

        impl<T: Cross> Cross for $name<T> {
            fn from_js(value: Unknown<'_>, way: &Way<'_>) -> Result<Self, Fault> {
                T::from_js(value, way).map(Self::new)
            }
        }
    )*};
}

boxes!(Arc, Box);
