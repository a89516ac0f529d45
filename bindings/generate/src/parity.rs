//! What each entry of the list is called in each language: a table to read
//! (`docs/PARITY.md`), and a file the tests of each language hold their package against.

use std::fmt::Write as _;

use crate::{
    door,
    model::{Function, Model, Receiver, camel, snake},
    output::{HEAD, Output},
    python,
};

fn is_object(model: &Model, owner: &str) -> bool {
    model.objects.iter().any(|object| object.name == owner)
}

fn is_value(model: &Model, owner: &str) -> bool {
    model.record(owner).is_some() || model.choice(owner).is_some()
}

fn rust_name(function: &Function) -> String {
    match &function.owner {
        Some(owner) => format!("{owner}::{}", function.name),
        None => function.name.clone(),
    }
}

fn python_name(model: &Model, function: &Function) -> String {
    match &function.owner {
        Some(owner) if python::is_class(model, owner) => match function.name.as_str() {
            "new" if function.is_constructor() => owner.clone(),
            name => format!("{owner}.{name}"),
        },
        _ => python::module_name(function),
    }
}

fn node_name(model: &Model, function: &Function) -> String {
    let name = camel(&function.name);
    match function.owner.as_deref() {
        Some(owner) if is_object(model, owner) => match function.name.as_str() {
            "new" if function.is_constructor() => owner.to_owned(),
            _ => format!("{owner}.{name}"),
        },
        Some(owner) => format!("{}.{name}", camel(owner)),
        None => name,
    }
}

/// Of Kotlin and of Swift, which are written from the same source.
fn mobile_name(model: &Model, function: &Function) -> String {
    let name = camel(&function.name);
    match function.owner.as_deref() {
        Some(owner) if is_object(model, owner) => match function.name.as_str() {
            "new" if function.is_constructor() => owner.to_owned(),
            _ => format!("{owner}.{name}"),
        },
        Some(owner) if is_value(model, owner) && function.receiver != Receiver::None => {
            format!("{owner}.{name}")
        }
        Some(owner) => camel(&format!("{}_{}", snake(owner), function.name)),
        None => name,
    }
}

pub(crate) fn write(output: &mut Output, model: &Model) {
    output.file("docs/PARITY.md", table(model));
    output.file("bindings/parity.json", json(model));
}

/// Each type with what it is and its room.
fn types(model: &Model) -> Vec<(&str, &'static str, &str)> {
    let objects = model.objects.iter().map(|of| (of.name.as_str(), "object", of.room.as_str()));
    let records = model.records.iter().map(|of| (of.name.as_str(), "record", of.room.as_str()));
    let choices = model
        .choices
        .iter()
        .map(|of| (of.name.as_str(), if of.is_union { "union" } else { "enum" }, of.room.as_str()));
    objects.chain(records).chain(choices).collect()
}

fn table(model: &Model) -> String {
    let mut out = format!(
        "<!-- {HEAD} -->\n\
         # The same in every language\n\n\
         {} types and {} functions stand in one list; each language's tests hold its package \
         against it.\n\n\
         Records are classes in Python, plain objects in Node, data classes in Kotlin, structs in \
         Swift; enums are words; unions are classes in Python, objects with a `kind` in Node, \
         sealed classes in Kotlin, enums in Swift; objects are classes everywhere. A decimal is a \
         `Decimal` in Python, text in Node, a `BigDecimal` in Kotlin, a `Decimal` in Swift; a date \
         a `datetime.date`, ISO text, a `LocalDate`, a `CivilDate`. Ids, currencies, rates and \
         points are text.\n",
        types(model).len(),
        model.functions.len()
    );
    let mut rooms: Vec<&str> = Vec::new();
    for function in &model.functions {
        if !rooms.contains(&function.room.as_str()) {
            rooms.push(&function.room);
        }
    }
    for room in rooms {
        self::room(&mut out, model, room);
    }
    out.push_str("\n## In Rust alone\n\n| What | Why |\n|---|---|\n");
    for (what, why) in &model.rust_only {
        let names: Vec<String> = what.split_whitespace().map(|n| format!("`{n}`")).collect();
        let _ = writeln!(out, "| {} | {why} |", names.join(" "));
    }
    out
}

/// The types and the functions of one room.
fn room(out: &mut String, model: &Model, room: &str) {
    let _ = writeln!(out, "\n## {room}\n");
    for kind in ["object", "record", "union", "enum"] {
        let names: Vec<String> = types(model)
            .iter()
            .filter(|(_, of, at)| *of == kind && *at == room)
            .map(|(name, ..)| format!("`{name}`"))
            .collect();
        if !names.is_empty() {
            let _ = writeln!(out, "- {kind}s: {}", names.join(" "));
        }
    }
    out.push_str("\n| Rust | Python | Node | Kotlin, Swift | The door |\n|---|---|---|---|---|\n");
    for function in model.functions.iter().filter(|function| function.room == room) {
        let more = if function.long { ", also `…Async`" } else { "" };
        let _ = writeln!(
            out,
            "| `{}` | `{}` | `{}`{more} | `{}` | `{}` |",
            rust_name(function),
            python_name(model, function),
            node_name(model, function),
            mobile_name(model, function),
            door::name(function)
        );
    }
}

fn json(model: &Model) -> String {
    let mut out = String::from("{\n  \"types\": [\n");
    let types: Vec<String> = types(model)
        .iter()
        .map(|(name, kind, _)| format!("    {{\"name\": \"{name}\", \"kind\": \"{kind}\"}}"))
        .collect();
    out.push_str(&types.join(",\n"));
    out.push_str("\n  ],\n  \"functions\": [\n");
    let functions: Vec<String> = model
        .functions
        .iter()
        .map(|function| {
            format!(
                "    {{\"rust\": \"{}\", \"python\": \"{}\", \"node\": \"{}\", \"kotlin\": \"{}\", \
                 \"door\": \"{}\", \"long\": {}}}",
                rust_name(function),
                python_name(model, function),
                node_name(model, function),
                mobile_name(model, function),
                door::name(function),
                function.long
            )
        })
        .collect();
    out.push_str(&functions.join(",\n"));
    out.push_str("\n  ]\n}\n");
    out
}
