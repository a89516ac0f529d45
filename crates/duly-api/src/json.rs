//! How values are read from JSON at the door: field by field, so that a refusal keeps the
//! library's code and names the way to the value; written by the core's own JSON form.

use std::collections::BTreeMap;

use duly::{CashStep, Date, DateProgram, Decimal, Entry, Ledger, Position, PositionQuery, Step};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{Refusal, Way};

/// An answer of the door, or why there is none.
pub(crate) type Read<T> = Result<T, Box<Refusal>>;

/// A value the door takes and gives.
pub(crate) trait Json: Sized {
    /// Reads the value that stands at a way.
    fn read(value: &Value, way: &Way<'_>) -> Read<Self>;
    /// Writes the JSON form.
    fn write(&self) -> Read<Value>;
}

/// What stands there, for the sentence of a refusal.
fn told(value: &Value) -> String {
    let kind = match value {
        Value::Null => return "null".to_owned(),
        Value::Bool(_) => "the boolean",
        Value::Number(_) => "the number",
        Value::String(_) => "the text",
        Value::Array(_) => return "a list".to_owned(),
        Value::Object(_) => return "an object".to_owned(),
    };
    let shown: String = value.to_string().chars().take(60).collect();
    format!("{kind} {shown}")
}

#[cold]
pub(crate) fn wrong_type(value: &Value, way: &Way<'_>, expected: &str) -> Box<Refusal> {
    Box::new(Refusal::wrong_type(way.to_string(), told(value), expected))
}

#[cold]
pub(crate) fn unknown_word(value: &Value, way: &Way<'_>, words: &[&str]) -> Box<Refusal> {
    let expected = format!("one of {}", words.join(", "));
    Box::new(Refusal::unknown_word(way.to_string(), told(value), &expected))
}

#[cold]
fn at(error: duly::Error, way: &Way<'_>) -> Box<Refusal> {
    Box::new(Refusal::from(error).at(way.to_string()))
}

/// The library's refusal as it is.
pub(crate) fn refused<T>(answer: duly::Result<T>) -> Read<T> {
    answer.map_err(|error| Box::new(error.into()))
}

/// A record made of its fields, or what refused it, as a field of what stands at the way.
pub(crate) fn made<T>(answer: duly::Result<T>, way: &Way<'_>) -> Read<T> {
    answer.map_err(|error| Box::new(Refusal::from(error).under(&way.to_string())))
}

/// The fields of a record, of which no other may stand there.
pub(crate) struct Fields<'a> {
    map: &'a Map<String, Value>,
    way: &'a Way<'a>,
}

impl<'a> Fields<'a> {
    pub(crate) fn of(value: &'a Value, way: &'a Way<'a>, known: &[&str]) -> Read<Self> {
        let Value::Object(map) = value else {
            return Err(wrong_type(value, way, "an object"));
        };
        match map.keys().find(|name| !known.contains(&name.as_str())) {
            None => Ok(Self { map, way }),
            Some(name) => {
                let expected = format!("one of {}", known.join(", "));
                let field = Way::Field(way, name).to_string();
                Err(Box::new(Refusal::unknown_field(field, &expected)))
            }
        }
    }

    /// A field that has to be there.
    pub(crate) fn get<T: Json>(&self, name: &str) -> Read<T> {
        let way = Way::Field(self.way, name);
        match self.map.get(name) {
            Some(value) => T::read(value, &way),
            None => Err(Box::new(Refusal::missing_field(way.to_string()))),
        }
    }

    /// A field that may be left out, but is not null.
    pub(crate) fn opt<T: Json>(&self, name: &str) -> Read<Option<T>> {
        let value = self.map.get(name);
        value.map(|value| T::read(value, &Way::Field(self.way, name))).transpose()
    }

    /// A field of an answer, which is null where it is none.
    pub(crate) fn null<T: Json>(&self, name: &str) -> Read<Option<T>> {
        match self.map.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => T::read(value, &Way::Field(self.way, name)).map(Some),
        }
    }
}

/// The variant's word and what it carries: `"everything"`, `{"on": "2026-05-15"}`.
pub(crate) fn variant<'a>(value: &'a Value, way: &Way<'_>) -> Read<(&'a str, Option<&'a Value>)> {
    match value {
        Value::String(word) => Ok((word, None)),
        Value::Object(map) if map.len() == 1 => match map.iter().next() {
            Some((word, inner)) => Ok((word, Some(inner))),
            None => Err(wrong_type(value, way, "an object with one key")),
        },
        _ => Err(wrong_type(value, way, "a word, or an object with one key")),
    }
}

/// What a variant carries, which has to be there.
pub(crate) fn inside<'a>(
    value: &Value,
    inner: Option<&'a Value>,
    way: &Way<'_>,
    word: &str,
) -> Read<&'a Value> {
    inner.ok_or_else(|| wrong_type(value, way, &format!("an object {{\"{word}\": …}}")))
}

/// The core's own form.
pub(crate) fn form<T: Serialize>(value: &T) -> Read<Value> {
    serde_json::to_value(value).map_err(|error| {
        Box::new(Refusal::new("json.syntax", String::new(), error.to_string(), "JSON"))
    })
}

/// Reads what crosses as a text.
pub(crate) fn text<T: std::str::FromStr<Err = duly::Error>>(
    value: &Value,
    way: &Way<'_>,
) -> Read<T> {
    match value {
        Value::String(text) => text.parse().map_err(|error| at(error, way)),
        _ => Err(wrong_type(value, way, "a text")),
    }
}

impl Json for () {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        if value.is_null() { Ok(()) } else { Err(wrong_type(value, way, "null")) }
    }

    fn write(&self) -> Read<Value> {
        Ok(Value::Null)
    }
}

impl Json for bool {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        value.as_bool().ok_or_else(|| wrong_type(value, way, "true or false"))
    }

    fn write(&self) -> Read<Value> {
        Ok(Value::Bool(*self))
    }
}

macro_rules! whole {
    ($($int:ty),*) => {$(
        impl Json for $int {
            fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
                let Value::Number(number) = value else {
                    return Err(wrong_type(value, way, "a whole number"));
                };
                let whole = number.as_i64().map(i128::from).or(number.as_u64().map(i128::from));
                whole.and_then(|whole| Self::try_from(whole).ok()).ok_or_else(|| {
                    let range = format!("whole, between {} and {}", Self::MIN, Self::MAX);
                    Box::new(Refusal::out_of_range(way.to_string(), told(value), &range))
                })
            }

            fn write(&self) -> Read<Value> {
                Ok(json!(*self))
            }
        }
    )*};
}

whole!(u8, u16, u32, u64, usize, i32, i64);

impl Json for String {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        match value {
            Value::String(text) => Ok(text.clone()),
            _ => Err(wrong_type(value, way, "a text")),
        }
    }

    fn write(&self) -> Read<Value> {
        Ok(Value::String(self.clone()))
    }
}

impl Json for Decimal {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        match value {
            Value::String(text) => duly::parse_decimal(text).map_err(|error| at(error, way)),
            _ => Err(wrong_type(value, way, "a decimal as text, such as \"1000.00\"")),
        }
    }

    fn write(&self) -> Read<Value> {
        Ok(Value::String(self.to_string()))
    }
}

impl Json for CashStep {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        Self::new(Decimal::read(value, way)?).map_err(|error| at(error, way))
    }

    fn write(&self) -> Read<Value> {
        self.step().write()
    }
}

impl Json for Date {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        text(value, way)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for DateProgram {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        Self::new(Vec::<Step>::read(value, way)?).map_err(|error| at(error, way))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for duly::PaymentTerms {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        text(value, way)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for duly::Calendar {
    /// A weekend and holidays, or a join of calendars, as the core reads them.
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone()).map_err(|error| {
            let expected = "a calendar: {\"weekend\": […], \"holidays\": […]}";
            let refusal = Refusal::wrong_type(way.to_string(), error.to_string(), expected);
            Box::new(refusal)
        })
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for Ledger {
    /// Its entries, which are replayed.
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        refused(Self::replay(Vec::<Entry>::read(value, way)?))
    }

    fn write(&self) -> Read<Value> {
        form(&self.entries().collect::<Vec<_>>())
    }
}

impl Json for Position {
    /// A ledger and what is asked of it: `{"ledger": […], "query": {"as_of": …}}`.
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["ledger", "query"])?;
        let (ledger, query): (Ledger, PositionQuery) =
            (fields.get("ledger")?, fields.get("query")?);
        refused(ledger.position(query))
    }

    /// The day, what was known, and the open items.
    fn write(&self) -> Read<Value> {
        let mut told = json!({
            "as_of": form(&self.as_of())?,
            "known": form(&self.known())?,
            "open_items": form(&self.open_items())?,
        });
        if let (Some(receipts), Value::Object(map)) = (self.post_dated(), &mut told) {
            map.insert("post_dated".to_owned(), form(&receipts)?);
        }
        Ok(told)
    }
}

impl<T: Json> Json for Option<T> {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        if value.is_null() { Ok(None) } else { T::read(value, way).map(Some) }
    }

    fn write(&self) -> Read<Value> {
        self.as_ref().map_or(Ok(Value::Null), Json::write)
    }
}

impl<T: Json> Json for Vec<T> {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let Value::Array(items) = value else { return Err(wrong_type(value, way, "a list")) };
        let read = |(place, item)| T::read(item, &Way::Place(way, place));
        items.iter().enumerate().map(read).collect()
    }

    fn write(&self) -> Read<Value> {
        self.iter().map(Json::write).collect()
    }
}

impl<K: std::str::FromStr<Err = duly::Error> + ToString + Ord, V: Json> Json for BTreeMap<K, V> {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let Value::Object(map) = value else { return Err(wrong_type(value, way, "an object")) };
        let read = |(key, value): (&String, &Value)| {
            let way = Way::Key(way, key);
            let key = key.parse().map_err(|error| at(error, &way))?;
            Ok((key, V::read(value, &way)?))
        };
        map.iter().map(read).collect()
    }

    fn write(&self) -> Read<Value> {
        self.iter().map(|(key, value)| Ok((key.to_string(), value.write()?))).collect()
    }
}

impl<A: Json, B: Json> Json for (A, B) {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        match value.as_array().map(Vec::as_slice) {
            Some([one, two]) => {
                Ok((A::read(one, &Way::Place(way, 0))?, B::read(two, &Way::Place(way, 1))?))
            }
            _ => Err(wrong_type(value, way, "a list of two")),
        }
    }

    fn write(&self) -> Read<Value> {
        Ok(Value::Array(vec![self.0.write()?, self.1.write()?]))
    }
}

impl<T: Json> Json for Box<T> {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        T::read(value, way).map(Self::new)
    }

    fn write(&self) -> Read<Value> {
        (**self).write()
    }
}

impl<T: Json> Json for std::sync::Arc<T> {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        T::read(value, way).map(Self::new)
    }

    fn write(&self) -> Read<Value> {
        (**self).write()
    }
}
