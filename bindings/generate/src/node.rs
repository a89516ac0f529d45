//! The Node backend: plain Rust for napi. Records and unions cross as plain objects, so each gets
//! an `impl` of the trait that reads and writes it; objects become classes; all other functions
//! are members of a namespace named after what they are about.

use std::fmt::Write as _;

use crate::{
    making::{self, Words},
    model::{
        Choice, Field, Function, Holds, Kind, Make, Model, Object, Param, Receiver, Record, Ty,
        camel, snake,
    },
};

/// Whether functions of this owner are methods of a class.
pub(crate) fn is_class(model: &Model, owner: Option<&str>) -> bool {
    model.objects.iter().any(|object| Some(object.name.as_str()) == owner)
}

/// The owners that are no classes, each a namespace, in the order of the list.
pub(crate) fn namespaces(model: &Model) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for function in &model.functions {
        let Some(owner) = function.owner.as_deref() else { continue };
        if !is_class(model, Some(owner)) && !names.contains(&owner) {
            names.push(owner);
        }
    }
    names
}

pub(crate) fn rust(model: &Model) -> String {
    let mut out = String::from(
        "#![allow(clippy::too_many_arguments, clippy::unit_arg, \
         clippy::needless_lifetimes, clippy::wrong_self_convention, unreachable_pub)]\n\n\
         use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};\n\n\
         use duly_api as api;\n\
         use napi::{Env, Unknown, JsValue, \
         bindgen_prelude::{AsyncTask, Function, JavaScriptClassExt, This}};\n\
         use napi_derive::napi;\n\n\
         use crate::cross::{Cross, Out, ToJs, arg, maybe, perhaps, text, unknown_word};\n\
         use crate::fault::{Fault, answer, set_maker};\n\
         use crate::fields::{Fields, Made, Parts, Which, newer, no_type, read_json, write_json};\n\
         use crate::later::{Later, ready};\n\
         use crate::objects::by_new;\n\n",
    );
    for choice in &model.choices {
        match choice.is_union {
            true => union(&mut out, choice),
            false => enumeration(&mut out, choice),
        }
    }
    for record in &model.records {
        self::record(&mut out, record);
    }
    for object in &model.objects {
        self::object(&mut out, model, object);
    }
    for function in &model.functions {
        if !is_class(model, function.owner.as_deref()) {
            free(&mut out, function);
        }
    }
    json(&mut out, model);
    out
}

/// Every type that has a JSON form of its own, by name.
pub(crate) fn with_json(model: &Model) -> Vec<&str> {
    let records = model.records.iter().map(|record| record.name.as_str());
    let choices = model.choices.iter().map(|choice| choice.name.as_str());
    records.chain(choices).collect()
}

fn json(out: &mut String, model: &Model) {
    let arms = |call: &str| -> String {
        let arm = |name: &&str| format!("{name:?} => {},\n", call.replace("NAME", name));
        with_json(model).iter().map(arm).collect()
    };
    let _ = writeln!(
        out,
        "#[napi(namespace = \"json\", js_name = \"write\")]\n\
         pub fn json_write<'e>(env: &'e Env, name: Unknown<'e>, value: Unknown<'e>) \
         -> napi::Result<String> {{\n\
         answer(env, || {{ let name: String = arg(name, \"type\")?;\nmatch name.as_str() {{\n{}\
         _ => Err(no_type(&name)),\n}} }})\n}}\n",
        arms("write_json::<api::NAME>(value)")
    );
    let _ = writeln!(
        out,
        "#[napi(namespace = \"json\", js_name = \"read\")]\n\
         pub fn json_read<'e>(env: &'e Env, name: Unknown<'e>, text: Unknown<'e>) \
         -> napi::Result<Unknown<'e>> {{\n\
         answer(env, || {{ let name: String = arg(name, \"type\")?;\n\
         let text: String = arg(text, \"text\")?;\nmatch name.as_str() {{\n{}\
         _ => Err(no_type(&name)),\n}} }})\n}}\n",
        arms("read_json::<api::NAME>(&text, env)")
    );
    out.push_str(
        "/// Takes the function that makes a `DulyError`; called once, by `index.cjs`.\n\
         #[napi(js_name = \"setErrorMaker\")]\n\
         pub fn set_error_maker(maker: Function<'_, String, Unknown<'static>>) \
         -> napi::Result<()> {\nset_maker(&maker)\n}\n",
    );
}

fn enumeration(out: &mut String, choice: &Choice) {
    let name = &choice.name;
    let words: Vec<String> = choice.variants.iter().map(|v| v.word.clone()).collect();
    let expected = format!("one of {}", words.join(", "));
    let to: String = choice
        .variants
        .iter()
        .map(|v| format!("api::{name}::{} => {:?},\n", v.name, v.word))
        .collect();
    let from: String = choice
        .variants
        .iter()
        .map(|v| format!("{:?} => api::{name}::{},\n", v.word, v.name))
        .collect();
    let rest = match choice.non_exhaustive {
        true => format!("_ => return Err(newer({name:?})),\n"),
        false => String::new(),
    };
    let _ = writeln!(
        out,
        "impl ToJs for api::{name} {{\n\
         fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {{\n\
         let word = match self {{\n{to}{rest}}};\nword.to_js(env)\n}}\n}}\n\n\
         impl Cross for api::{name} {{\n\
         fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {{\n\
         const EXPECTED: &str = {expected:?};\n\
         let word = text(value, way, EXPECTED)?;\nOk(match word.as_str() {{\n{from}\
         _ => return Err(unknown_word(way, &word, EXPECTED)),\n}})\n}}\n}}\n"
    );
}

fn union(out: &mut String, choice: &Choice) {
    let name = &choice.name;
    let words: Vec<String> = choice.variants.iter().map(|v| v.word.clone()).collect();
    let bare: Vec<String> = choice
        .variants
        .iter()
        .filter(|v| matches!(v.holds, Holds::Nothing))
        .map(|v| v.word.clone())
        .collect();
    let (mut to, mut from) = (String::new(), String::new());
    for variant in &choice.variants {
        let (path, word) = (format!("api::{name}::{}", variant.name), &variant.word);
        match &variant.holds {
            Holds::Nothing => {
                let _ = writeln!(to, "{path} => Made::kind(env, {word:?})?.done(),");
                let _ = writeln!(
                    from,
                    "Which::Word(word) if word == {word:?} => Ok({path}),\n\
                     Which::Kind(kind, value) if kind == {word:?} => {{\n\
                     Fields::of(*value, way, &[\"kind\"], {name:?})?;\nOk({path})\n}}"
                );
            }
            Holds::One(_) => {
                let _ = writeln!(
                    to,
                    "{path}(of) => {{ let mut made = Made::kind(env, {word:?})?;\n\
                     made.set(c\"value\", of)?;\nmade.done() }}"
                );
                let _ = writeln!(
                    from,
                    "Which::Kind(kind, value) if kind == {word:?} => {{\n\
                     let fields = Fields::of(*value, way, &[\"kind\", \"value\"], {name:?})?;\n\
                     Ok({path}(fields.need(1)?))\n}}"
                );
            }
            Holds::Fields(fields) => {
                let names: Vec<&str> = fields.iter().map(|(field, ..)| field.as_str()).collect();
                let sets: String = fields
                    .iter()
                    .map(|(f, ty, _)| {
                        let set = if ty.is_option() { "maybe" } else { "set" };
                        format!("made.{set}(c{:?}, {f})?;\n", camel(f))
                    })
                    .collect();
                let _ = writeln!(
                    to,
                    "{path} {{ {} }} => {{ let mut made = Made::kind(env, {word:?})?;\n\
                     {sets}made.done() }}",
                    names.join(", ")
                );
                let listed: String = names.iter().map(|f| format!(", {:?}", camel(f))).collect();
                let gets: Vec<String> = fields
                    .iter()
                    .enumerate()
                    .map(|(place, (f, ty, _))| {
                        let get = if ty.is_option() { "maybe" } else { "need" };
                        format!("{f}: fields.{get}({})?", place + 1)
                    })
                    .collect();
                let _ = writeln!(
                    from,
                    "Which::Kind(kind, value) if kind == {word:?} => {{\n\
                     let fields = Fields::of(*value, way, &[\"kind\"{listed}], {name:?})?;\n\
                     Ok({path} {{ {} }})\n}}",
                    gets.join(", ")
                );
            }
        }
    }
    let rest = match choice.non_exhaustive {
        true => format!("_ => Err(newer({name:?})),\n"),
        false => String::new(),
    };
    let (words, bare) = (words.join(", "), bare.join(", "));
    let _ = writeln!(
        out,
        "impl ToJs for api::{name} {{\n\
         fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {{\nmatch self {{\n{to}{rest}}}\n}}\n}}\n\n\
         impl Cross for api::{name} {{\n\
         fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {{\n\
         let which = Which::of(value, way, \"{} with its kind\")?;\n\
         match &which {{\n{from}_ => Err(which.unknown(way, {words:?}, {bare:?})),\n}}\n}}\n}}\n",
        article(name)
    );
}

/// `an Invoice`, `a Payment`.
pub(crate) fn article(name: &str) -> String {
    let a = if name.starts_with(['A', 'E', 'I', 'O']) { "an" } else { "a" };
    format!("{a} {name}")
}

fn record(out: &mut String, record: &Record) {
    let name = &record.name;
    let constant = format!("{}_FIELDS", snake(name).to_uppercase());
    let names: Vec<String> =
        record.fields.iter().map(|field| format!("{:?}", camel(&field.name))).collect();
    let _ = writeln!(out, "const {constant}: &[&str] = &[{}];\n", names.join(", "));
    let mut sets = String::new();
    let is_form = matches!(record.make, Make::Form);
    if is_form {
        let _ = writeln!(sets, "let this = api::form::{name}::from(self);");
    }
    let this = if is_form { "this" } else { "self" };
    for field in &record.fields {
        let set = if field.optional && field.ty.is_option() { "maybe" } else { "set" };
        let property = camel(&field.name);
        let _ = writeln!(sets, "made.{set}(c{property:?}, &{this}{})?;", field.get);
    }
    let _ = writeln!(
        out,
        "impl ToJs for api::{name} {{\n\
         fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {{\n\
         let mut made = Made::new(env)?;\n{sets}made.done()\n}}\n}}\n"
    );
    let _ = writeln!(
        out,
        "impl Cross for api::{name} {{\n\
         fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {{\n\
         let fields = Fields::of(value, way, {constant}, {:?})?;",
        article(name)
    );
    made(out, record, &constant);
    out.push_str("}\n}\n\n");
}

fn made(out: &mut String, record: &Record, constant: &str) {
    let place =
        |field: &Field| record.fields.iter().position(|f| f.name == field.name).unwrap_or_default();
    let words = Words {
        need: &|f| format!("fields.need({})?", place(f)),
        maybe: &|f| format!("fields.maybe({})?", place(f)),
        refused: &|result| {
            format!("{result}.map_err(|error| Fault::within(error, way, {constant}))?")
        },
        done: "Ok(made)",
    };
    making::body(out, record, &words);
    if !matches!(record.make, Make::Never) {
        return;
    }
    out.push_str("let mut parts = Parts::new();\n");
    for field in &record.fields {
        let leave = field.optional && field.ty.is_option();
        let (set, ty) = match (leave, field.ty.plain()) {
            (true, Ty::Option(of)) => ("maybe", format!("Option<{}>", of.rust())),
            _ => ("set", field.ty.rust()),
        };
        let get = match (leave, field.optional) {
            (true, _) => format!("fields.maybe({})?", place(field)),
            (false, true) => format!("fields.maybe({})?.unwrap_or_default()", place(field)),
            (false, false) => format!("fields.need({})?", place(field)),
        };
        let _ = writeln!(out, "let part: {ty} = {get};");
        let _ = writeln!(out, "parts.{set}({:?}, &part)?;", field.name);
    }
    out.push_str("parts.done(way)\n");
}

fn object(out: &mut String, model: &Model, object: &Object) {
    let name = &object.name;
    let held = match name.as_str() {
        "Ledger" => "Arc<RwLock<api::Ledger>>".to_owned(),
        name => format!("api::{name}"),
    };
    let wrapped = match name.as_str() {
        "Ledger" => "Arc::new(RwLock::new(of))",
        _ => "of",
    };
    // What is held outside of JavaScript's memory is told to it (`objects`).
    let finalized = if name == "Position" { "(custom_finalize)" } else { "" };
    let _ = writeln!(
        out,
        "#[napi{finalized}]\n#[derive(Clone)]\npub struct {name}(pub(crate) {held});\n\n\
         impl {name} {{\nfn of(of: api::{name}) -> Self {{ Self({wrapped}) }}\n"
    );
    if name == "Ledger" {
        out.push_str(
            "\nfn read(&self) -> RwLockReadGuard<'_, api::Ledger> {\n\
             self.0.read().unwrap_or_else(PoisonError::into_inner)\n}\n\n\
             fn write(&self) -> RwLockWriteGuard<'_, api::Ledger> {\n\
             self.0.write().unwrap_or_else(PoisonError::into_inner)\n}\n",
        );
    }
    let told = if name == "Position" { "self.tell(env, 1)?;\n" } else { "" };
    let _ = writeln!(
        out,
        "}}\n\nimpl ToJs for {name} {{\nfn to_js<'e>(&self, env: &'e Env) -> Out<'e> {{\n{told}\
         Ok(self.clone().into_instance(env)?.as_object(env).to_unknown())\n}}\n}}\n"
    );
    let _ = writeln!(out, "#[napi]\nimpl {name} {{");
    for function in model.functions_of(name) {
        method(out, object, function);
    }
    out.push_str("}\n\n");
}

/// The arguments as Rust takes them, and the lines that read them.
fn arguments(function: &Function) -> (Vec<String>, String) {
    let taken = function.params.iter().map(|p| format!("{}: Unknown<'e>", p.name)).collect();
    let read = |param: &Param| {
        let (name, shown, ty) = (&param.name, camel(&param.name), param.ty.rust());
        let read = match (param.optional, param.ty.is_option()) {
            (false, _) => format!("arg({name}, {shown:?})?"),
            (true, true) => format!("maybe({name}, {shown:?})?"),
            (true, false) => format!("maybe({name}, {shown:?})?.unwrap_or_default()"),
        };
        format!("let {name}: {ty} = {read};\n")
    };
    (taken, function.params.iter().map(read).collect())
}

/// The call as an expression of what is handed over, a refusal already gone its way.
fn value(function: &Function) -> String {
    let call = function.call().replace("duly::Result", "api::Result");
    let call = if function.fallible { format!("{call}?") } else { call };
    match object_in(&function.ret) {
        Some(name) => format!("{name}::of({call})"),
        None => call,
    }
}

fn object_in(ty: &Ty) -> Option<&str> {
    match ty.plain() {
        Ty::Named(name, Kind::Object) => Some(name),
        _ => None,
    }
}

/// The answer of a call that is done at once.
fn handed(function: &Function) -> String {
    match function.ret.plain() {
        Ty::Option(_) => format!("perhaps(&{}, env)", value(function)),
        _ => format!("({}).to_js(env)", value(function)),
    }
}

/// The answer of a call that is done elsewhere.
fn later(function: &Function) -> String {
    match function.ret.plain() {
        Ty::Option(_) => format!(
            "let answer = {}; Ok(Box::new(move |env: &Env| perhaps(&answer, env)) as Answer)",
            value(function)
        ),
        _ => format!("Ok(ready({}))", value(function)),
    }
}

fn method(out: &mut String, object: &Object, function: &Function) {
    let name = &function.name;
    let (taken, read) = arguments(function);
    let static_ = function.receiver == Receiver::None;
    if name == "new" && function.is_constructor() {
        let given = ["env: &'e Env", "this: This<'e>"].map(str::to_owned);
        let params: Vec<String> = given.into_iter().chain(taken).collect();
        let call = function.call().replace("duly::Result", "api::Result");
        let call = if function.fallible { format!("{call}?") } else { call };
        let _ = writeln!(
            out,
            "#[napi(constructor)]\n#[allow(clippy::new_without_default)]\n\
             pub fn new<'e>({}) -> napi::Result<Self> {{\n\
             answer(env, || {{ by_new::<Self>(env, &this)?;\n{read}Ok(Self::of({call})) }})\n\
             }}\n",
            params.join(", ")
        );
        return;
    }
    let locked = object.name == "Ledger";
    let this = match (static_, locked, function.receiver) {
        (true, ..) => "",
        (_, true, Receiver::Mut) => "let mut this = self.write(); let this = &mut *this;\n",
        (_, true, _) => "let this = self.read(); let this = &*this;\n",
        (_, false, Receiver::Value) => "let this = self.0.clone();\n",
        (_, false, _) => "let this = &self.0;\n",
    };
    let mut params = Vec::new();
    if !static_ {
        params.push("&self".to_owned());
    }
    params.push("env: &'e Env".to_owned());
    params.extend(taken.iter().cloned());
    let _ = writeln!(
        out,
        "#[napi(js_name = {:?})]\n\
         pub fn {name}<'e>({}) -> napi::Result<Unknown<'e>> {{\n\
         answer(env, || {{ {read}{this}{} }})\n}}\n",
        camel(name),
        params.join(", "),
        handed(function)
    );
    if !function.long {
        return;
    }
    let held = if static_ { "" } else { "let held = self.clone();\n" };
    let this = this.replace("self", "held");
    let mut params = Vec::new();
    if !static_ {
        params.push("&self".to_owned());
    }
    params.extend(taken.iter().map(|param| param.replace("'e", "'_")));
    let _ = writeln!(
        out,
        "#[napi(js_name = \"{}Async\")]\n\
         pub fn {name}_async({}) -> AsyncTask<Later> {{\n\
         Later::start(|| {{ {read}{held}Ok(Box::new(move || {{ {this}{} }})) }})\n}}\n",
        camel(name),
        params.join(", "),
        later(function)
    );
}

/// A function of a namespace.
fn free(out: &mut String, function: &Function) {
    let (mut taken, mut read) = arguments(function);
    let name = match &function.owner {
        Some(owner) => format!("{}_{}", snake(owner), function.name),
        None => function.name.clone(),
    };
    let owner = function.owner.as_deref().unwrap_or_default();
    if function.receiver != Receiver::None {
        taken.insert(0, "this: Unknown<'e>".to_owned());
        let by = if function.receiver == Receiver::Ref { "let this = &this;\n" } else { "" };
        let shown = camel(owner);
        read.insert_str(0, &format!("let this: api::{owner} = arg(this, {shown:?})?;\n{by}"));
    }
    let within = match &function.owner {
        Some(owner) => format!("namespace = {:?}, ", camel(owner)),
        None => String::new(),
    };
    let shown = camel(&function.name);
    let params: Vec<String> =
        ["env: &'e Env".to_owned()].into_iter().chain(taken.clone()).collect();
    let _ = writeln!(
        out,
        "#[napi({within}js_name = {shown:?})]\n\
         pub fn {name}<'e>({}) -> napi::Result<Unknown<'e>> {{\n\
         answer(env, || {{ {read}{} }})\n}}\n",
        params.join(", "),
        handed(function)
    );
    if function.long {
        let read = read.replace("let this = &this;\n", "");
        let by = if function.receiver == Receiver::Ref { "let this = &this;\n" } else { "" };
        let _ = writeln!(
            out,
            "#[napi({within}js_name = \"{shown}Async\")]\n\
             pub fn {name}_async({}) -> AsyncTask<Later> {{\n\
             Later::start(|| {{ {read}Ok(Box::new(move || {{ {by}{} }})) }})\n}}\n",
            taken.join(", ").replace("'e", "'_"),
            later(function)
        );
    }
}
