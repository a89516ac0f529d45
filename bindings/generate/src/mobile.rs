//! The mobile backend: plain Rust for uniffi, which makes Kotlin and Swift of it. Records, enums
//! and unions are data of their own that is turned into the core's; objects hold the core's value.

use std::fmt::Write as _;

use crate::{
    docs,
    model::{
        Choice, Field, Function, Holds, Kind, Make, Model, Object, Param, Receiver, Record, Ty,
        snake,
    },
    reading::OWN_DEFAULTS,
};

/// Where a type stands: terms in a record are their text, as an argument or answer an object.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Place {
    Field,
    Call,
}

/// Pairs are records, which need names: of the pair, of its halves, and what it says.
const PAIRS: [(&str, &str, [&str; 5]); 3] = [
    (
        "Dimension",
        "Money",
        ["DimensionShare", "dimension", "amount", "What somebody said of a share of an item.", ""],
    ),
    ("ItemId", "Money", ["ItemAmount", "item", "amount", "An item, and an amount of it.", ""]),
    (
        "CustomerId",
        "CustomerId",
        ["CustomerPair", "payer", "debtor", "Whose credit may settle whose debit.", ""],
    ),
];

pub(crate) fn rust(model: &Model) -> Result<String, String> {
    let mut out = String::from(
        "#![allow(clippy::clone_on_copy, clippy::large_enum_variant)]\n\
         #![allow(clippy::too_many_arguments)]\n\n\
         use std::{collections::HashMap, sync::{Arc, PoisonError, RwLock, RwLockReadGuard, \
         RwLockWriteGuard}};\n\n\
         use duly_api::{self as api, Way};\n\n\
         use crate::{cross::{Amount, CivilDate, Lift, Lower, Refused, arg, at, count, give, \
         newer, opt, or_default, within}, errors::DulyError};\n\n",
    );
    for choice in &model.choices {
        self::choice(&mut out, choice)?;
    }
    for record in &model.records {
        self::record(&mut out, record, is_answer(model, record))?;
    }
    for (one, two, [name, first, second, doc, _]) in PAIRS {
        pair(&mut out, [one, two, name, first, second, doc])?;
    }
    for object in &model.objects {
        self::object(&mut out, object);
    }
    let mut owners: Vec<&str> = Vec::new();
    for function in &model.functions {
        match function.owner.as_deref() {
            Some(owner) if has_methods(model, owner) => {
                if !owners.contains(&owner) {
                    owners.push(owner);
                }
                if !is_method(model, function) {
                    free(&mut out, model, function)?;
                }
            }
            _ => free(&mut out, model, function)?,
        }
    }
    for owner in owners {
        let methods: Vec<&Function> =
            model.functions_of(owner).filter(|of| is_method(model, of)).collect();
        if methods.is_empty() {
            continue;
        }
        let _ = writeln!(out, "#[uniffi::export]\nimpl {owner} {{");
        for function in methods {
            method(&mut out, model, owner, function)?;
        }
        out.push_str("}\n\n");
    }
    Ok(out)
}

fn is_object(model: &Model, name: &str) -> bool {
    model.objects.iter().any(|object| object.name == name)
}

/// Whether a type of the binding stands for the owner, and can have methods.
fn has_methods(model: &Model, owner: &str) -> bool {
    is_object(model, owner) || model.record(owner).is_some() || model.choice(owner).is_some()
}

/// Whether it stands in the block of its owner; objects have constructors, data has methods only.
fn is_method(model: &Model, function: &Function) -> bool {
    let owner = function.owner.as_deref().unwrap_or_default();
    match function.receiver {
        Receiver::None => is_object(model, owner) && function.is_constructor(),
        _ => has_methods(model, owner),
    }
}

/// Whether the library makes it and no caller can: itself, or a record within it.
fn is_answer(model: &Model, record: &Record) -> bool {
    let within = |field: &Field| {
        let names = field.ty.names().into_iter().filter_map(|name| model.record(name));
        names.into_iter().any(|of| matches!(of.make, Make::Never))
    };
    matches!(record.make, Make::Never) || record.fields.iter().any(within)
}

/// The type that crosses.
fn border(ty: &Ty, place: Place) -> Result<String, String> {
    Ok(match ty {
        Ty::Unit => "()".into(),
        Ty::Bool => "bool".into(),
        Ty::Int(name) if name == "usize" => "u64".into(),
        Ty::Int(name) => name.clone(),
        Ty::Str => "String".into(),
        Ty::Decimal => "Amount".into(),
        Ty::Date => "CivilDate".into(),
        Ty::Named(name, kind) => match (kind, name.as_str()) {
            (Kind::Leaf, "Decimal" | "CashStep") => "Amount".into(),
            (Kind::Leaf, "Date") => "CivilDate".into(),
            (Kind::Leaf, "DateProgram") => "Vec<Step>".into(),
            (Kind::Leaf, other) => return Err(format!("no type for the leaf {other}")),
            (Kind::Text, _) => "String".into(),
            (Kind::Object, "PaymentTerms") if place == Place::Field => "String".into(),
            (Kind::Object, name) => format!("Arc<{name}>"),
            (_, name) => name.to_owned(),
        },
        Ty::Option(of) => format!("Option<{}>", border(of, place)?),
        Ty::List(of) => format!("Vec<{}>", border(of, place)?),
        Ty::Map(_, value) => format!("HashMap<String, {}>", border(value, place)?),
        Ty::Pair(one, two) => {
            let name = |ty: &Ty| ty.names().first().map(|name| (*name).to_owned());
            let (one, two) = (name(one).unwrap_or_default(), name(two).unwrap_or_default());
            let found = PAIRS.iter().find(|(a, b, _)| *a == one && *b == two);
            found.ok_or(format!("the pair ({one}, {two}) has no name"))?.2[0].to_owned()
        }
        Ty::Boxed(_, of) => border(of, place)?,
    })
}

fn doc(out: &mut String, text: &str) {
    for line in docs::plain(text).lines() {
        let _ = writeln!(out, "/// {line}");
    }
}

/// A field as it crosses: its type, its default, and whether it is an `Option` of a value that
/// is none in the core.
fn field_type(record: &str, field: &Field) -> Result<(String, String, bool), String> {
    let ty = border(&field.ty, Place::Field)?;
    if !field.optional {
        return Ok((ty, String::new(), false));
    }
    if OWN_DEFAULTS.contains(&record) && !field.ty.is_option() {
        return Ok((format!("Option<{ty}>"), "#[uniffi(default = None)]\n".to_owned(), true));
    }
    let (default, wrapped) = match field.ty.plain() {
        Ty::Option(_) => ("None", false),
        Ty::Bool => ("false", false),
        Ty::List(_) => ("[]", false),
        Ty::Map(..) => return Ok((ty, "#[uniffi(default)]\n".to_owned(), false)),
        Ty::Int(_) if (record, field.name.as_str()) == ("ItemId", "installment") => ("1", false),
        Ty::Int(_) => ("0", false),
        Ty::Named(name, Kind::Text) if name == "CreditorId" => ("\"sole\"", false),
        _ => ("None", true),
    };
    let ty = if wrapped { format!("Option<{ty}>") } else { ty };
    Ok((ty, format!("#[uniffi(default = {default})]\n"), wrapped))
}

fn record(out: &mut String, record: &Record, is_answer: bool) -> Result<(), String> {
    let name = &record.name;
    doc(out, &record.doc);
    let _ = writeln!(out, "#[derive(Clone, uniffi::Record)]\npub struct {name} {{");
    let mut wrapped_fields = Vec::new();
    // What has to be said comes first: in Kotlin and Swift arguments may go by their places.
    let (required, optional): (Vec<&Field>, Vec<&Field>) =
        record.fields.iter().partition(|field| !field.optional);
    for field in required.into_iter().chain(optional) {
        let (ty, default, wrapped) = field_type(name, field)?;
        doc(out, &field.doc);
        let _ = writeln!(out, "{default}pub {}: {ty},", field.name);
        if wrapped {
            wrapped_fields.push(field.name.as_str());
        }
    }
    out.push_str("}\n\n");
    if !is_answer {
        lift_record(out, record, &wrapped_fields);
    }
    let by_parts = record.fields.iter().any(|field| field.get.contains('('));
    let _ = writeln!(
        out,
        "impl Lower<api::{name}> for {name} {{\n\
         fn lower(core: api::{name}) -> Result<Self, Refused> {{"
    );
    if matches!(record.make, Make::Form) {
        let _ = writeln!(out, "let core = api::form::{name}::from(&core);");
    }
    out.push_str("Ok(Self {\n");
    for field in &record.fields {
        let value = match (by_parts, field.get.ends_with(')')) {
            (true, false) => format!("core{}.clone()", field.get),
            _ => format!("core{}", field.get),
        };
        let value = match wrapped_fields.contains(&field.name.as_str()) {
            true => format!("Some(Lower::lower({value})?)"),
            false => format!("Lower::lower({value})?"),
        };
        let _ = writeln!(out, "{}: {value},", field.name);
    }
    out.push_str("})\n}\n}\n\n");
    Ok(())
}

fn lift_record(out: &mut String, record: &Record, wrapped: &[&str]) {
    let name = &record.name;
    let read = |field: &Field| {
        let way = format!("&Way::Field(way, {:?})", field.name);
        match wrapped.contains(&field.name.as_str()) {
            true if OWN_DEFAULTS.contains(&name.as_str()) => format!(
                "match self.{0} {{ Some(said) => said.lift({way})?, \
                 None => api::{name}::default().{0} }}",
                field.name
            ),
            true => format!("or_default(self.{}, {way})?", field.name),
            false => format!("self.{}.lift({way})?", field.name),
        }
    };
    let _ = writeln!(
        out,
        "impl Lift<api::{name}> for {name} {{\n\
         fn lift(self, way: &Way<'_>) -> Result<api::{name}, Refused> {{"
    );
    let all: String = record.fields.iter().map(|f| format!("{}: {},\n", f.name, read(f))).collect();
    match &record.make {
        Make::Literal => {
            let _ = writeln!(out, "Ok(api::{name} {{\n{all}}})");
        }
        Make::Form => {
            let _ = writeln!(
                out,
                "let form = api::form::{name} {{\n{all}}};\n\
                 form.try_into().map_err(|error| at(error, way))"
            );
        }
        Make::New { path, fields, fallible } => {
            let given = fields.iter().filter_map(|of| record.fields.iter().find(|f| f.name == *of));
            let mut names = Vec::new();
            for field in given {
                let _ = writeln!(out, "let {}: {} = {};", field.name, field.ty.rust(), read(field));
                names.push(field.name.clone());
            }
            let call = format!("{path}({})", names.join(", "));
            let refused = format!("{call}.map_err(|error| within(error, way))");
            let rest: Vec<(&String, &Field)> = record
                .fields
                .iter()
                .filter(|f| !fields.contains(&f.name))
                .filter_map(|f| f.set.as_ref().map(|set| (set, f)))
                .collect();
            if rest.is_empty() {
                let made = if *fallible { refused } else { format!("Ok({call})") };
                let _ = writeln!(out, "{made}");
            } else {
                let made = if *fallible { format!("{refused}?") } else { call };
                let _ = writeln!(out, "let mut made = {made};");
                for (set, field) in rest {
                    let _ = writeln!(out, "made.{set} = {};", read(field));
                }
                out.push_str("Ok(made)\n");
            }
        }
        Make::Never => {}
    }
    out.push_str("}\n}\n\n");
}

fn pair(out: &mut String, [one, two, name, first, second, said]: [&str; 6]) -> Result<(), String> {
    let kind = |name: &str| if name == "CustomerId" { Kind::Text } else { Kind::Record };
    let ty = |name: &str| border(&Ty::Named(name.to_owned(), kind(name)), Place::Field);
    let _ = writeln!(
        out,
        "/// {said}\n#[derive(Clone, uniffi::Record)]\npub struct {name} {{\n\
         /// The one.\npub {first}: {a},\n/// The other.\npub {second}: {b},\n}}\n\n\
         impl Lift<(api::{one}, api::{two})> for {name} {{\n\
         fn lift(self, way: &Way<'_>) -> Result<(api::{one}, api::{two}), Refused> {{\n\
         Ok((self.{first}.lift(&Way::Field(way, {first:?}))?, \
         self.{second}.lift(&Way::Field(way, {second:?}))?))\n}}\n}}\n\n\
         impl Lower<(api::{one}, api::{two})> for {name} {{\n\
         fn lower((one, two): (api::{one}, api::{two})) -> Result<Self, Refused> {{\n\
         Ok(Self {{ {first}: Lower::lower(one)?, {second}: Lower::lower(two)? }})\n}}\n}}\n",
        a = ty(one)?,
        b = ty(two)?,
    );
    Ok(())
}

fn choice(out: &mut String, choice: &Choice) -> Result<(), String> {
    let name = &choice.name;
    doc(out, &choice.doc);
    let _ = writeln!(out, "#[derive(Clone, uniffi::Enum)]\npub enum {name} {{");
    let (mut lift, mut lower) = (String::new(), String::new());
    for variant in &choice.variants {
        doc(out, &variant.doc);
        let (own, path) = (&variant.name, format!("api::{name}::{}", variant.name));
        match &variant.holds {
            Holds::Nothing => {
                let _ = writeln!(out, "{own},");
                let _ = writeln!(lift, "Self::{own} => {path},");
                let _ = writeln!(lower, "{path} => Self::{own},");
            }
            Holds::One(ty) => {
                let ty = border(ty, Place::Field)?;
                let _ = writeln!(out, "{own} {{ /// What it is of.\nvalue: {ty} }},");
                let word = &variant.word;
                let _ = writeln!(
                    lift,
                    "Self::{own} {{ value }} => {path}(value.lift(&Way::Field(way, {word:?}))?),"
                );
                let _ = writeln!(
                    lower,
                    "{path}(value) => Self::{own} {{ value: Lower::lower(value)? }},"
                );
            }
            Holds::Fields(fields) => {
                let _ = writeln!(out, "{own} {{");
                let (mut set, mut get) = (String::new(), String::new());
                let names: Vec<&str> = fields.iter().map(|(field, ..)| field.as_str()).collect();
                for (field, ty, said) in fields {
                    doc(out, said);
                    let _ = writeln!(out, "{field}: {},", border(ty, Place::Field)?);
                    let _ = write!(set, "{field}: {field}.lift(&Way::Field(way, {field:?}))?,");
                    let _ = write!(get, "{field}: Lower::lower({field})?,");
                }
                out.push_str("},\n");
                let names = names.join(", ");
                let _ = writeln!(lift, "Self::{own} {{ {names} }} => {path} {{ {set} }},");
                let _ = writeln!(lower, "{path} {{ {names} }} => Self::{own} {{ {get} }},");
            }
        }
    }
    if choice.non_exhaustive {
        let _ = writeln!(lower, "_ => return Err(newer({name:?})),");
    }
    let way = if choice.is_union { "way" } else { "_" };
    let _ = writeln!(
        out,
        "}}\n\n\
         impl Lift<api::{name}> for {name} {{\n\
         fn lift(self, {way}: &Way<'_>) -> Result<api::{name}, Refused> {{\n\
         Ok(match self {{\n{lift}}})\n}}\n}}\n\n\
         impl Lower<api::{name}> for {name} {{\n\
         fn lower(core: api::{name}) -> Result<Self, Refused> {{\n\
         Ok(match core {{\n{lower}}})\n}}\n}}\n"
    );
    Ok(())
}

fn object(out: &mut String, object: &Object) {
    let name = &object.name;
    let is_locked = name == "Ledger";
    doc(out, &object.doc);
    // What is a value in the core is equal by its worth; terms are shown as their text.
    out.push_str(match name.as_str() {
        "Calendar" => {
            "#[derive(Eq, Hash, PartialEq, uniffi::Object)]\n#[uniffi::export(Eq, Hash)]\n"
        }
        "PaymentTerms" => {
            "#[derive(Eq, Hash, PartialEq, uniffi::Object)]\n\
             #[uniffi::export(Display, Eq, Hash)]\n"
        }
        _ => "#[derive(uniffi::Object)]\n",
    });
    let (held, made, asked) = match is_locked {
        true => (format!("RwLock<api::{name}>"), "RwLock::new(core)", "self.read().clone()"),
        false => (format!("api::{name}"), "core", "self.0.clone()"),
    };
    let _ = writeln!(out, "pub struct {name}({held});\n");
    if name == "PaymentTerms" {
        let _ = writeln!(
            out,
            "impl std::fmt::Display for {name} {{\n\
             fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\n\
             self.0.fmt(f)\n}}\n}}\n"
        );
    }
    if is_locked {
        let _ = writeln!(
            out,
            "impl {name} {{\n\
             fn read(&self) -> RwLockReadGuard<'_, api::{name}> {{\n\
             self.0.read().unwrap_or_else(PoisonError::into_inner)\n}}\n\n\
             fn write(&self) -> RwLockWriteGuard<'_, api::{name}> {{\n\
             self.0.write().unwrap_or_else(PoisonError::into_inner)\n}}\n}}\n"
        );
    } else {
        let _ = writeln!(
            out,
            "impl Lift<api::{name}> for Arc<{name}> {{\n\
             fn lift(self, _: &Way<'_>) -> Result<api::{name}, Refused> {{\nOk({asked})\n}}\n}}\n"
        );
    }
    let _ = writeln!(
        out,
        "impl Lower<api::{name}> for Arc<{name}> {{\n\
         fn lower(core: api::{name}) -> Result<Self, Refused> {{\n\
         Ok(Arc::new({name}({made})))\n}}\n}}\n"
    );
}

/// Whether an argument may be left out. A rate may not: 0 is no default for what is asked for.
fn is_optional(param: &Param) -> bool {
    let is_text = matches!(&param.ty, Ty::Named(name, Kind::Text) if name != "CreditorId");
    param.optional && !is_text
}

fn param(param: &Param) -> Result<String, String> {
    let ty = border(&param.ty, Place::Call)?;
    Ok(match is_optional(param) && !param.ty.is_option() {
        true => format!("{}: Option<{ty}>", param.name),
        false => format!("{}: {ty}", param.name),
    })
}

/// The arguments that may be left out, for the attribute.
fn defaults(function: &Function) -> String {
    let names: Vec<String> = function
        .params
        .iter()
        .filter(|param| is_optional(param))
        .map(|param| format!("{} = None", param.name))
        .collect();
    match names.is_empty() {
        true => String::new(),
        false => format!("(default({}))", names.join(", ")),
    }
}

/// Whether nothing that crosses can be refused.
fn is_plain(model: &Model, function: &Function) -> bool {
    let owner = function.owner.as_deref().unwrap_or_default();
    let from_nothing = function.receiver == Receiver::None || is_object(model, owner);
    let answer = match &function.ret {
        Ty::Unit | Ty::Bool | Ty::Int(_) | Ty::Str => true,
        Ty::Named(name, Kind::Object) => is_object(model, name),
        _ => false,
    };
    from_nothing && answer && !function.fallible && function.params.is_empty()
}

/// The arguments read, the call, and its answer on its way out.
fn body(out: &mut String, model: &Model, function: &Function) {
    for param in &function.params {
        let (name, ty) = (&param.name, param.ty.rust());
        let read = match is_optional(param) && !param.ty.is_option() {
            true => "opt",
            false => "arg",
        };
        let _ = writeln!(out, "let {name}: {ty} = {read}({name}, {name:?})?;");
    }
    let call = function.call();
    let call = if function.fallible { format!("{call}?") } else { call };
    if is_plain(model, function) {
        let _ = match &function.ret {
            Ty::Int(name) if name == "usize" => writeln!(out, "count({call})"),
            Ty::Named(name, Kind::Object) => match name.as_str() {
                "Ledger" => writeln!(out, "Arc::new({name}(RwLock::new({call})))"),
                _ => writeln!(out, "Arc::new({name}({call}))"),
            },
            _ => writeln!(out, "{call}"),
        };
    } else if function.ret == Ty::Unit {
        let _ = writeln!(out, "{call};\nOk(())");
    } else {
        let _ = writeln!(out, "give({call})");
    }
}

fn answer(model: &Model, function: &Function) -> Result<String, String> {
    let ty = border(&function.ret, Place::Call)?;
    Ok(match is_plain(model, function) {
        true => format!("-> {ty}"),
        false => format!("-> Result<{ty}, DulyError>"),
    })
}

fn method(out: &mut String, model: &Model, owner: &str, of: &Function) -> Result<(), String> {
    doc(out, &of.doc);
    let defaults = defaults(of);
    if of.receiver == Receiver::None {
        let _ = writeln!(out, "#[uniffi::constructor{defaults}]");
    } else if !defaults.is_empty() {
        let _ = writeln!(out, "#[uniffi::method{defaults}]");
    }
    let mut params = Vec::new();
    if of.receiver != Receiver::None {
        params.push("&self".to_owned());
    }
    for one in &of.params {
        params.push(param(one)?);
    }
    let answer = answer(model, of)?;
    let _ = writeln!(out, "pub fn {}({}) {answer} {{", of.name, params.join(", "));
    match (of.receiver, is_object(model, owner), owner == "Ledger") {
        (Receiver::None, ..) => {}
        (Receiver::Mut, _, true) => out.push_str("let this = &mut *self.write();\n"),
        (_, _, true) => out.push_str("let this = &*self.read();\n"),
        (Receiver::Value, true, _) => out.push_str("let this = self.0.clone();\n"),
        (_, true, _) => out.push_str("let this = &self.0;\n"),
        (receiver, false, _) => {
            let name = snake(owner);
            let _ = writeln!(out, "let this: api::{owner} = arg(self.clone(), {name:?})?;");
            if receiver == Receiver::Ref {
                out.push_str("let this = &this;\n");
            }
        }
    }
    body(out, model, of);
    out.push_str("}\n\n");
    Ok(())
}

/// A function of the module: `money_parse`, `date_plus_months`.
fn free(out: &mut String, model: &Model, function: &Function) -> Result<(), String> {
    let owner = function.owner.as_deref().unwrap_or_default();
    doc(out, &function.doc);
    let _ = writeln!(out, "#[uniffi::export{}]", defaults(function));
    let mut params = Vec::new();
    let this = snake(owner);
    if function.receiver != Receiver::None {
        let ty = match owner {
            "Date" => Ty::Date,
            owner => Ty::Named(owner.to_owned(), Kind::Text),
        };
        params.push(format!("{this}: {}", border(&ty, Place::Call)?));
    }
    for one in &function.params {
        params.push(param(one)?);
    }
    let name = match owner {
        "" => function.name.clone(),
        _ => format!("{this}_{}", function.name),
    };
    let answer = answer(model, function)?;
    let _ = writeln!(out, "pub fn {name}({}) {answer} {{", params.join(", "));
    if function.receiver != Receiver::None {
        let _ = writeln!(out, "let this: api::{owner} = arg({this}, {this:?})?;");
        if function.receiver == Receiver::Ref {
            out.push_str("let this = &this;\n");
        }
    }
    body(out, model, function);
    out.push_str("}\n\n");
    Ok(())
}
