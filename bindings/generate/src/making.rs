//! How a record of the core is made of what a border hands in, field by field: the same steps in
//! every language, each with its own words for asking and refusing.

use std::fmt::Write as _;

use crate::model::{Field, Make, Record};

/// The words of one language.
pub(crate) struct Words<'a> {
    /// Asks for a field that has to be there.
    pub(crate) need: &'a dyn Fn(&Field) -> String,
    /// Asks for one that may be left out: an option of it.
    pub(crate) maybe: &'a dyn Fn(&Field) -> String,
    /// Turns a result of the core's into a value, or returns.
    pub(crate) refused: &'a dyn Fn(&str) -> String,
    /// Hands over what was made, which is `made`.
    pub(crate) done: &'a str,
}

/// The body of a function that makes the record; nothing for one that is never made of fields.
pub(crate) fn body(out: &mut String, record: &Record, words: &Words<'_>) {
    let name = &record.name;
    let read = |f: &Field| match (f.optional, f.ty.is_option()) {
        (false, _) => (words.need)(f),
        (true, true) => (words.maybe)(f),
        (true, false) => format!("{}.unwrap_or_default()", (words.maybe)(f)),
    };
    let literal = || {
        let sets = record.fields.iter().map(|f| format!("{}: {}", f.name, read(f)));
        sets.collect::<Vec<_>>().join(", ")
    };
    let mut set: Vec<&Field> = Vec::new();
    match &record.make {
        Make::Literal if record.has_default && record.fields.iter().all(|f| f.optional) => {
            let _ = writeln!(out, "let mut made = api::{name}::default();");
            set.extend(&record.fields);
        }
        Make::Literal => {
            let _ = writeln!(out, "let made = api::{name} {{ {} }};", literal());
        }
        Make::Form => {
            let _ = writeln!(out, "let form = api::form::{name} {{ {} }};", literal());
            let _ = writeln!(out, "let made = {};", (words.refused)("form.try_into()"));
        }
        Make::New { path, fields, fallible } => {
            for f in record.fields.iter().filter(|f| fields.contains(&f.name)) {
                let _ = writeln!(out, "let {}: {} = {};", f.name, f.ty.rust(), read(f));
            }
            set.extend(record.fields.iter().filter(|f| !fields.contains(&f.name)));
            set.retain(|f| f.set.is_some());
            let call = format!("{path}({})", fields.join(", "));
            let call = if *fallible { (words.refused)(&call) } else { call };
            let mutable = if set.is_empty() { "" } else { "mut " };
            let _ = writeln!(out, "let {mutable}made = {call};");
        }
        Make::Never => return,
    }
    for f in set {
        let Some(place) = &f.set else { continue };
        let value = if f.ty.is_option() { "Some(of)" } else { "of" };
        let _ = match f.optional {
            true => writeln!(
                out,
                "if let Some(of) = {} {{ made.{place} = {value}; }}",
                (words.maybe)(f)
            ),
            false => writeln!(out, "made.{place} = {};", (words.need)(f)),
        };
    }
    let _ = writeln!(out, "{}", words.done);
}
