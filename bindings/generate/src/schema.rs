//! A JSON Schema for every form of the list, under `docs/schemas`.

use std::fmt::Write as _;

use crate::{
    docs,
    model::{Choice, Field, Holds, Model, Record, Ty},
    output::Output,
};

const DECIMAL: &str = r#"{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$"}"#;
const DATE: &str = r#"{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}"#;

pub(crate) fn write(output: &mut Output, model: &Model) {
    for record in &model.records {
        output.file(&path(&record.name), file(&record.name, &record.doc, &self::record(record)));
    }
    for choice in &model.choices {
        output.file(&path(&choice.name), file(&choice.name, &choice.doc, &self::choice(choice)));
    }
    for text in &model.texts {
        output.file(&path(&text.name), file(&text.name, &text.doc, &self::text(&text.name)));
    }
    for (name, form) in [
        ("CashStep", DECIMAL.to_owned()),
        ("DateProgram", r#"{"type":"array","items":{"$ref":"Step.json"}}"#.to_owned()),
        ("PaymentTerms", r#"{"type":"string","minLength":1}"#.to_owned()),
        (
            "Calendar",
            format!(
                "{{\"type\":\"object\",\"properties\":{{\"weekend\":{{\"type\":\"array\",\
                 \"items\":{{\"$ref\":\"Weekday.json\"}}}},\"holidays\":{{\"type\":\"array\",\
                 \"items\":{DATE}}}}},\"required\":[\"weekend\"],\"additionalProperties\":false}}"
            ),
        ),
    ] {
        output.file(&path(name), file(name, "", &form));
    }
}

fn path(name: &str) -> String {
    format!("docs/schemas/{name}.json")
}

/// One schema, with its title and what it is.
fn file(name: &str, doc: &str, form: &str) -> String {
    let inner = form.strip_prefix('{').unwrap_or(form);
    let about = docs::plain(doc);
    let about = about.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    let about = match about.is_empty() {
        true => String::new(),
        false => format!("  \"description\": {},\n", quoted(&about)),
    };
    format!(
        "{{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \
         \"$id\": \"{name}.json\",\n  \"title\": \"{name}\",\n{about}  {inner}\n"
    )
}

/// A text as JSON writes it.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn text(name: &str) -> String {
    match name {
        "Currency" => r#"{"type":"string","pattern":"^[A-Z]{3}$"}"#.into(),
        "Rate" => r#"{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?%$"}"#.into(),
        "Points" => r#"{"type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?pp$"}"#.into(),
        _ => r#"{"type":"string","minLength":1,"maxLength":128}"#.into(),
    }
}

fn form(ty: &Ty) -> String {
    match ty {
        Ty::Unit => r#"{"type":"null"}"#.into(),
        Ty::Bool => r#"{"type":"boolean"}"#.into(),
        Ty::Int(name) => {
            let (low, high) = match name.as_str() {
                "u8" => ("0", "255"),
                "u16" => ("0", "65535"),
                "u32" => ("0", "4294967295"),
                "i32" => ("-2147483648", "2147483647"),
                "i64" => ("-9223372036854775808", "9223372036854775807"),
                _ => ("0", "18446744073709551615"),
            };
            format!("{{\"type\":\"integer\",\"minimum\":{low},\"maximum\":{high}}}")
        }
        Ty::Str => r#"{"type":"string"}"#.into(),
        Ty::Decimal => DECIMAL.into(),
        Ty::Date => DATE.into(),
        Ty::Named(name, _) => format!("{{\"$ref\":\"{name}.json\"}}"),
        Ty::Option(of) => form(of),
        Ty::List(of) => format!("{{\"type\":\"array\",\"items\":{}}}", form(of)),
        Ty::Map(_, value) => {
            format!("{{\"type\":\"object\",\"additionalProperties\":{}}}", form(value))
        }
        Ty::Pair(one, two) => format!(
            "{{\"type\":\"array\",\"prefixItems\":[{},{}],\"minItems\":2,\"maxItems\":2}}",
            form(one),
            form(two)
        ),
        Ty::Boxed(_, of) => form(of),
    }
}

fn record(record: &Record) -> String {
    let property = |field: &Field| {
        let form = form(&field.ty);
        // An answer writes null for what it does not have; a lock says by it that all is open.
        let null = field.nullable || field.ty.is_option() && !field.optional;
        let form = match null {
            true => format!("{{\"anyOf\":[{form},{{\"type\":\"null\"}}]}}"),
            false => form,
        };
        let about = docs::plain(&field.doc).replace('\n', " ");
        let described = match (about.is_empty(), form.strip_prefix('{')) {
            (false, Some(rest)) => format!("{{\"description\":{},{rest}", quoted(&about)),
            _ => form,
        };
        format!("    \"{}\": {described}", field.name)
    };
    let properties: Vec<String> = record.fields.iter().map(property).collect();
    let required: Vec<String> = record
        .fields
        .iter()
        .filter(|field| !field.optional)
        .map(|field| format!("\"{}\"", field.name))
        .collect();
    format!(
        "{{\"type\": \"object\",\n  \"properties\": {{\n{}\n  }},\n  \"required\": [{}],\n  \
         \"additionalProperties\": false\n}}",
        properties.join(",\n"),
        required.join(", ")
    )
}

fn choice(choice: &Choice) -> String {
    let word = |word: &str| format!("{{\"const\":\"{word}\"}}");
    if !choice.is_union {
        let words: Vec<String> =
            choice.variants.iter().map(|v| format!("\"{}\"", v.word)).collect();
        return format!("{{\"enum\": [{}]\n}}", words.join(", "));
    }
    let one = |name: &str, form: &str| {
        format!(
            "{{\"type\":\"object\",\"properties\":{{\"{name}\":{form}}},\"required\":[\"{name}\"],\
             \"additionalProperties\":false}}"
        )
    };
    let variants: Vec<String> = choice
        .variants
        .iter()
        .map(|variant| match &variant.holds {
            Holds::Nothing => word(&variant.word),
            Holds::One(ty) => one(&variant.word, &form(ty)),
            Holds::Fields(fields) if choice.name == "Step" && fields.len() == 1 => {
                one(&variant.word, &form(&fields[0].1))
            }
            Holds::Fields(fields) => {
                let properties: Vec<String> =
                    fields.iter().map(|(n, ty, _)| format!("\"{n}\":{}", form(ty))).collect();
                let names: Vec<String> = fields.iter().map(|(n, ..)| format!("\"{n}\"")).collect();
                one(
                    &variant.word,
                    &format!(
                        "{{\"type\":\"object\",\"properties\":{{{}}},\"required\":[{}],\
                         \"additionalProperties\":false}}",
                        properties.join(","),
                        names.join(",")
                    ),
                )
            }
        })
        .collect();
    format!("{{\"oneOf\": [\n    {}\n  ]\n}}", variants.join(",\n    "))
}
