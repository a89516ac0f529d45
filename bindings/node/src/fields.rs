//! Plain objects: records by their properties, unions by their `kind`.

use std::ffi::CStr;

use duly_api::{Refusal, Way};
use napi::{
    Env, JsValue, KeyCollectionMode, KeyConversion, KeyFilter, Unknown, ValueType,
    bindgen_prelude::{JsObjectValue, Object},
};

use crate::{
    cross::{Cross, Out, ToJs, text_in, told, unknown_word, wrong_type},
    fault::Fault,
};

/// The properties of an object that was handed in, by the places of their names.
pub(crate) struct Fields<'a, 'e> {
    given: Vec<Option<Unknown<'e>>>,
    names: &'static [&'static str],
    way: &'a Way<'a>,
}

impl<'a, 'e> Fields<'a, 'e> {
    /// Reads the properties an object has of its own; one that is not among the names is refused.
    pub(crate) fn of(
        value: Unknown<'e>,
        way: &'a Way<'a>,
        names: &'static [&'static str],
        what: &str,
    ) -> Result<Self, Fault> {
        let object = plain_object(value, way, what)?;
        let mut given = vec![None; names.len()];
        for key in own_names(&object)? {
            let (key, value) = key?;
            let place = names.iter().position(|name| *name == key);
            match place.and_then(|place| given.get_mut(place)) {
                Some(slot) if value.get_type()? != ValueType::Undefined => *slot = Some(value),
                Some(_) => {}
                None => {
                    let expected = format!("one of {}", names.join(", "));
                    let way = Way::Field(way, &key).to_string();
                    return Err(Refusal::unknown_field(way, &expected).into());
                }
            }
        }
        Ok(Self { given, names, way })
    }

    /// The value of a property that has to be there.
    pub(crate) fn need<T: Cross>(&self, place: usize) -> Result<T, Fault> {
        match self.maybe(place)? {
            Some(value) => Ok(value),
            None => Err(Refusal::missing_field(self.named(place).to_string()).into()),
        }
    }

    /// The value of a property that may be left out.
    pub(crate) fn maybe<T: Cross>(&self, place: usize) -> Result<Option<T>, Fault> {
        let given = self.given.get(place).copied().flatten();
        given.map(|value| T::from_js(value, &self.named(place))).transpose()
    }

    fn named(&self, place: usize) -> Way<'_> {
        Way::Field(self.way, self.names.get(place).copied().unwrap_or_default())
    }
}

/// An object that is no array, no `Date` and no function.
fn plain_object<'e>(value: Unknown<'e>, way: &Way<'_>, what: &str) -> Result<Object<'e>, Fault> {
    if value.get_type()? != ValueType::Object || value.is_array()? || value.is_date()? {
        return Err(wrong_type(value, way, what));
    }
    Ok(value.coerce_to_object()?)
}

type Property<'e> = (String, Unknown<'e>);

/// Each own property that has a text for its name, with its value.
fn own_names<'e>(
    object: &Object<'e>,
) -> Result<impl Iterator<Item = Result<Property<'e>, Fault>>, Fault> {
    let names = object.get_all_property_names(
        KeyCollectionMode::OwnOnly,
        KeyFilter::Enumerable,
        KeyConversion::NumbersToStrings,
    )?;
    let (length, object) = (names.get_array_length()?, *object);
    let property = move |place| -> Result<Option<Property<'e>>, Fault> {
        let key: Unknown<'_> = names.get_element(place)?;
        // A symbol is no name.
        let Some(name) = text_in(key)? else { return Ok(None) };
        Ok(Some((name, object.get_property_unchecked(key)?)))
    };
    Ok((0..length).filter_map(move |place| property(place).transpose()))
}

/// Every property of an object whose names are keys.
pub(crate) fn entries<'e>(
    value: Unknown<'e>,
    way: &Way<'_>,
    what: &str,
) -> Result<Vec<Property<'e>>, Fault> {
    own_names(&plain_object(value, way, what)?)?.collect()
}

/// Which of a union a value is: its word, alone or as `kind`.
pub(crate) enum Which<'e> {
    Word(String),
    Kind(String, Unknown<'e>),
}

impl<'e> Which<'e> {
    pub(crate) fn of(value: Unknown<'e>, way: &Way<'_>, what: &str) -> Result<Self, Fault> {
        if let Some(word) = text_in(value)? {
            return Ok(Self::Word(word));
        }
        let object = plain_object(value, way, what)?;
        let kind: Unknown<'e> = object.get_named_property_unchecked("kind")?;
        let way = Way::Field(way, "kind");
        match text_in(kind)? {
            Some(kind) => Ok(Self::Kind(kind, value)),
            None if kind.get_type()? == ValueType::Undefined => {
                Err(Refusal::missing_field(way.to_string()).into())
            }
            None => Err(wrong_type(kind, &way, "the word of a kind")),
        }
    }

    /// The refusal of a word that is none of the union's.
    #[cold]
    pub(crate) fn unknown(&self, way: &Way<'_>, words: &str, bare: &str) -> Fault {
        match self {
            Self::Kind(kind, _) => unknown_word(&Way::Field(way, "kind"), kind, words),
            Self::Word(word) if bare.is_empty() => {
                let expected = format!("an object whose kind is {words}");
                Refusal::wrong_type(way.to_string(), told_text(word), &expected).into()
            }
            Self::Word(word) => {
                let expected = format!("{bare}, or an object whose kind is {words}");
                unknown_word(way, word, &expected)
            }
        }
    }
}

/// A text as a refusal shows it.
pub(crate) fn told_text(text: &str) -> String {
    let short: String = text.chars().take(60).collect();
    format!("{short:?}")
}

/// An object in the making.
pub(crate) struct Made<'e> {
    env: &'e Env,
    object: Object<'e>,
}

impl<'e> Made<'e> {
    pub(crate) fn new(env: &'e Env) -> Result<Self, Fault> {
        Ok(Self { env, object: Object::new(env)? })
    }

    /// One of a union.
    pub(crate) fn kind(env: &'e Env, word: &str) -> Result<Self, Fault> {
        let mut made = Self::new(env)?;
        made.object.set_c_named_property(c"kind", word)?;
        Ok(made)
    }

    pub(crate) fn set<T: ToJs>(&mut self, name: &CStr, value: &T) -> Result<(), Fault> {
        let value = value.to_js(self.env)?;
        Ok(self.object.set_c_named_property(name, value)?)
    }

    /// What is none is left out.
    pub(crate) fn maybe<T: ToJs>(&mut self, name: &CStr, value: &Option<T>) -> Result<(), Fault> {
        value.as_ref().map_or(Ok(()), |value| self.set(name, value))
    }

    pub(crate) fn done(self) -> Out<'e> {
        Ok(self.object.to_unknown())
    }
}

/// A variant that a newer core has and this release does not know.
#[cold]
pub(crate) fn newer(name: &str) -> Fault {
    let (found, expected) = (format!("a newer {name}"), "one this release knows");
    Refusal::unknown_word(String::new(), found, expected).into()
}

/// A record that only answers are made of, read by way of its JSON form: the parts are read one
/// by one, by name and type, and put together by the form.
pub(crate) struct Parts(serde_json::Map<String, serde_json::Value>);

impl Parts {
    pub(crate) fn new() -> Self {
        Self(serde_json::Map::new())
    }

    pub(crate) fn set<T: serde::Serialize>(&mut self, name: &str, value: &T) -> Result<(), Fault> {
        self.0.insert(name.to_owned(), serde_json::to_value(value).map_err(|e| no_form(&e))?);
        Ok(())
    }

    pub(crate) fn maybe<T: serde::Serialize>(
        &mut self,
        name: &str,
        value: &Option<T>,
    ) -> Result<(), Fault> {
        value.as_ref().map_or(Ok(()), |value| self.set(name, value))
    }

    pub(crate) fn done<T: serde::de::DeserializeOwned>(self, way: &Way<'_>) -> Result<T, Fault> {
        serde_json::from_value(serde_json::Value::Object(self.0)).map_err(|error| {
            let mut refusal = json_refusal(&error);
            refusal = refusal.at(way.to_string());
            refusal.into()
        })
    }
}

fn no_form(error: &serde_json::Error) -> Fault {
    json_refusal(error).into()
}

fn json_refusal(error: &serde_json::Error) -> Refusal {
    Refusal { code: "json.syntax".to_owned(), message: error.to_string(), ..Refusal::default() }
}

/// A value in its JSON form.
pub(crate) fn write_json<T: Cross + serde::Serialize>(value: Unknown<'_>) -> Result<String, Fault> {
    let value = T::from_js(value, &Way::argument("value"))?;
    serde_json::to_string(&value).map_err(|error| no_form(&error))
}

/// A value from its JSON form.
pub(crate) fn read_json<'e, T: ToJs + serde::de::DeserializeOwned>(
    text: &str,
    env: &'e Env,
) -> Out<'e> {
    duly_api::read_json::<T>(text)?.to_js(env)
}

/// The refusal of a type that has no JSON form.
#[cold]
pub(crate) fn no_type(name: &str) -> Fault {
    unknown_word(&Way::argument("type"), name, "the name of a record, enum or union")
}

/// What was found, for a refusal by hand.
pub(crate) fn found(value: Unknown<'_>) -> String {
    told(value).unwrap_or_else(|_| "something else".to_owned())
}
