//! The door's backend: how each record, enum and union is read from JSON, and a function for each
//! of the list.

use std::fmt::Write as _;

use crate::{
    making::{self, Words},
    model::{Choice, Field, Function, Holds, Make, Model, Receiver, Record, snake},
};

/// The name the door has for a function.
pub(crate) fn name(function: &Function) -> String {
    match &function.owner {
        Some(owner) => format!("{}.{}", snake(owner), function.name),
        None => function.name.clone(),
    }
}

pub(crate) fn rust(model: &Model) -> String {
    let mut out = String::from(
        "#![allow(clippy::clone_on_copy)]\n\n\
         use serde_json::Value;\n\n\
         use crate::{self as api, Way, door::Function, json::{Fields, Json, Read, form, inside, \
         made, refused, text, unknown_word, variant, wrong_type}};\n\n",
    );
    for of in &model.texts {
        let _ = writeln!(
            out,
            "impl Json for api::{0} {{\n\
             fn read(value: &Value, way: &Way<'_>) -> Read<Self> {{ text(value, way) }}\n\n\
             fn write(&self) -> Read<Value> {{ form(self) }}\n}}\n",
            of.name
        );
    }
    for choice in &model.choices {
        self::choice(&mut out, choice);
    }
    for record in &model.records {
        self::record(&mut out, record);
    }
    out.push_str("pub(crate) const CALLS: &[(&str, &[&str], Function)] = &[\n");
    for function in &model.functions {
        let _ = writeln!(
            out,
            "({:?}, &[{}], {}),",
            name(function),
            arguments(function).iter().map(|a| format!("{a:?}")).collect::<Vec<_>>().join(", "),
            function_name(function)
        );
    }
    out.push_str("];\n\n");
    for function in &model.functions {
        self::function(&mut out, function);
    }
    out
}

fn function_name(function: &Function) -> String {
    name(function).replace('.', "_")
}

fn arguments(function: &Function) -> Vec<String> {
    let this = (function.receiver != Receiver::None)
        .then(|| snake(function.owner.as_deref().unwrap_or_default()));
    this.into_iter().chain(function.params.iter().map(|param| param.name.clone())).collect()
}

fn function(out: &mut String, function: &Function) {
    let unused = if arguments(function).is_empty() { "_" } else { "" };
    let _ =
        writeln!(out, "fn {}({unused}of: &Fields<'_>) -> Read<Value> {{", function_name(function));
    let owner = function.owner.as_deref().unwrap_or_default();
    let this = match function.receiver {
        Receiver::None => None,
        Receiver::Value => Some(("", "")),
        Receiver::Ref => Some(("", "let this = &this;")),
        Receiver::Mut => Some(("mut ", "")),
    };
    if let Some((mutable, reference)) = this {
        let _ = writeln!(
            out,
            "let {mutable}this: api::{owner} = of.get({:?})?;\n{reference}",
            snake(owner)
        );
    }
    for param in &function.params {
        let (name, ty) = (&param.name, param.ty.rust());
        let read = match (param.optional, param.ty.is_option()) {
            (false, _) => format!("of.get({name:?})?"),
            (true, true) => format!("of.opt({name:?})?"),
            (true, false) => format!("of.opt({name:?})?.unwrap_or_default()"),
        };
        let _ = writeln!(out, "let {name}: {ty} = {read};");
    }
    let call = match function.receiver {
        Receiver::Mut => function.call().replacen("(this", "(&mut this", 1),
        _ => function.call(),
    };
    let answer = if function.fallible { format!("refused({call})?") } else { call };
    match (function.receiver, &function.ret) {
        (Receiver::Mut, _) => {
            let _ = writeln!(
                out,
                "let answer = {answer}.write()?;\n\
                 Ok(serde_json::json!({{\"answer\": answer, {:?}: this.write()?}}))",
                snake(owner)
            );
        }
        (_, crate::model::Ty::Unit) => {
            let _ = writeln!(out, "{answer};\nOk(Value::Null)");
        }
        _ => {
            let _ =
                writeln!(out, "let answer: {} = {answer};\nanswer.write()", function.ret.rust());
        }
    }
    out.push_str("}\n\n");
}

fn choice(out: &mut String, choice: &Choice) {
    let name = &choice.name;
    let words: Vec<String> = choice.variants.iter().map(|v| format!("{:?}", v.word)).collect();
    let _ = writeln!(
        out,
        "impl Json for api::{name} {{\n\
         fn read(value: &Value, way: &Way<'_>) -> Read<Self> {{\n\
         const WORDS: &[&str] = &[{}];",
        words.join(", ")
    );
    if choice.is_union {
        out.push_str("let (word, inner) = variant(value, way)?;\nmatch word {\n");
    } else {
        out.push_str(
            "let Value::String(word) = value else { \
             return Err(wrong_type(value, way, \"a word\")) };\n\
             match word.as_str() {\n",
        );
    }
    for variant in &choice.variants {
        let word = &variant.word;
        let path = format!("api::{name}::{}", variant.name);
        match &variant.holds {
            Holds::Nothing if choice.is_union => {
                let _ = writeln!(out, "{word:?} if inner.is_none() => Ok({path}),");
            }
            Holds::Nothing => {
                let _ = writeln!(out, "{word:?} => Ok({path}),");
            }
            Holds::One(_) => {
                let _ = writeln!(
                    out,
                    "{word:?} => Ok({path}(Json::read(inside(value, inner, way, {word:?})?, \
                     &Way::Field(way, {word:?}))?)),"
                );
            }
            // Written by the core without the field's name.
            Holds::Fields(fields) if fields.len() == 1 && name == "Step" => {
                let _ = writeln!(
                    out,
                    "{word:?} => Ok({path} {{ {}: Json::read(inside(value, inner, way, {word:?})?, \
                     &Way::Field(way, {word:?}))? }}),",
                    fields[0].0
                );
            }
            Holds::Fields(fields) => {
                let known: Vec<String> = fields.iter().map(|(f, ..)| format!("{f:?}")).collect();
                let sets: Vec<String> =
                    fields.iter().map(|(f, ..)| format!("{f}: of.get({f:?})?")).collect();
                let _ = writeln!(
                    out,
                    "{word:?} => {{\nlet way = Way::Field(way, {word:?});\n\
                     let inner = inside(value, inner, &way, {word:?})?;\n\
                     let of = Fields::of(inner, &way, &[{}])?;\nOk({path} {{ {} }})\n}}",
                    known.join(", "),
                    sets.join(", ")
                );
            }
        }
    }
    out.push_str(
        "_ => Err(unknown_word(value, way, WORDS)),\n}\n}\n\n\
         fn write(&self) -> Read<Value> { form(self) }\n}\n\n",
    );
}

fn record(out: &mut String, record: &Record) {
    let name = &record.name;
    let known: Vec<String> = record.fields.iter().map(|f| format!("{:?}", f.name)).collect();
    let _ = writeln!(
        out,
        "impl Json for api::{name} {{\nfn read(value: &Value, way: &Way<'_>) -> Read<Self> {{"
    );
    match &record.make {
        Make::Never => {
            // Only an answer: nothing takes one, and the core's own reader suffices.
            let _ = writeln!(
                out,
                "serde_json::from_value(value.clone()).map_err(|error| \
                 wrong_type(value, way, &format!(\"a {name}: {{error}}\")))"
            );
        }
        _ => {
            let _ = writeln!(out, "let fields = Fields::of(value, way, &[{}])?;", known.join(", "));
            let ask = |f: &Field| if f.nullable { "null" } else { "opt" };
            let words = Words {
                need: &|f| format!("fields.get({:?})?", f.name),
                maybe: &|f| format!("fields.{}({:?})?", ask(f), f.name),
                refused: &|result| format!("made({result}, way)?"),
                done: "Ok(made)",
            };
            making::body(out, record, &words);
        }
    }
    let _ = writeln!(out, "}}\n\nfn write(&self) -> Read<Value> {{ form(self) }}\n}}\n");
}
