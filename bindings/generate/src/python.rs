//! The Python backend: plain Rust for pyo3, a class for each record, union and object that holds
//! the core's own value.

use std::fmt::Write as _;

use crate::{
    docs,
    examples::Examples,
    making::{self, Words},
    model::{Choice, Field, Function, Holds, Make, Model, Object, Param, Receiver, Record, snake},
};

/// Types that are also taken in a shorter way (`bindings/python/src/shorthand.rs`).
pub(crate) const SHORTHANDS: [&str; 5] = ["Buckets", "ItemId", "Known", "PaymentTerms", "Target"];

/// Functions of these owners are functions of the module: the owner is a type of Python's own, or
/// a class written in Python, or no type at all.
pub(crate) fn is_class(model: &Model, owner: &str) -> bool {
    model.record(owner).is_some()
        || model.objects.iter().any(|object| object.name == owner)
        || model.choice(owner).is_some_and(|choice| choice.is_union)
}

/// The name in Python of a function that is no method.
pub(crate) fn module_name(function: &Function) -> String {
    match &function.owner {
        Some(owner) => format!("{}_{}", snake(owner), function.name),
        None => function.name.clone(),
    }
}

/// What an object knows without working for it is an attribute.
pub(crate) fn is_property(model: &Model, function: &Function) -> bool {
    let owner = function.owner.as_deref().unwrap_or_default();
    model.objects.iter().any(|object| object.name == owner)
        && function.receiver != Receiver::None
        && function.params.is_empty()
        && !function.fallible
        && !function.long
        && !matches!(function.name.as_str(), "len" | "is_empty" | "text")
}

pub(crate) fn rust(model: &Model, examples: &Examples) -> String {
    let mut out = String::from(
        "#![allow(clippy::too_many_arguments, clippy::needless_pass_by_value, \
         clippy::clone_on_copy, \
         clippy::match_single_binding, clippy::doc_lazy_continuation, \
         clippy::wrong_self_convention)]\n\n\
         use duly_api as api;\n\
         use pyo3::{prelude::*, types::PyDict};\n\n\
         use crate::cross::{Any, Cross, Out, Words, arg, class_of, from_json, give, given, \
         hash_of, opt, refused_word, replaced, shown, to_json, wrong_class};\n\n",
    );
    for choice in &model.choices {
        match choice.is_union {
            false => enumeration(&mut out, choice),
            true if choice.name == "Fact" => fact(&mut out, choice),
            true => union(&mut out, model, choice, examples),
        }
    }
    for record in &model.records {
        self::record(&mut out, model, record, examples);
    }
    for object in &model.objects {
        self::object(&mut out, model, object, examples);
    }
    let free: Vec<&Function> = model
        .functions
        .iter()
        .filter(|function| !function.owner.as_deref().is_some_and(|o| is_class(model, o)))
        .collect();
    for function in &free {
        let name = module_name(function);
        doc(&mut out, &function_doc(function, examples, &name));
        let _ = writeln!(out, "#[pyfunction(signature = ({}))]", signature(function, true));
        let mut params = vec!["py: Python<'_>".to_owned()];
        if function.receiver != Receiver::None {
            params.push(format!("{}: Any<'_, '_>", this_name(function)));
        }
        params.extend(function.params.iter().map(param));
        let _ = writeln!(out, "pub(crate) fn {name}({}) -> Out {{", params.join(", "));
        if function.receiver != Receiver::None {
            let owner = function.owner.as_deref().unwrap_or_default();
            let this = this_name(function);
            let ty = leaf_type(model, owner);
            let _ = writeln!(out, "let this: {ty} = arg({this}, \"{this}\")?;");
        }
        body(&mut out, function, false);
        out.push_str("}\n\n");
    }
    registration(&mut out, model, &free);
    out
}

fn registration(out: &mut String, model: &Model, free: &[&Function]) {
    out.push_str(
        "/// Adds every class and function to the module.\n\
         pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {\n",
    );
    for name in classes(model) {
        let _ = writeln!(out, "module.add_class::<{name}>()?;");
    }
    for function in free {
        let name = module_name(function);
        let _ = writeln!(out, "module.add_function(wrap_pyfunction!({name}, module)?)?;");
    }
    out.push_str("Ok(())\n}\n");
}

/// The classes of the module that are written in Rust.
pub(crate) fn classes(model: &Model) -> Vec<&str> {
    let records = model.records.iter().map(|record| record.name.as_str());
    let unions = model.choices.iter().filter(|choice| choice.is_union && choice.name != "Fact");
    let objects = model.objects.iter().map(|object| object.name.as_str());
    records.chain(unions.map(|choice| choice.name.as_str())).chain(objects).collect()
}

fn leaf_type(model: &Model, owner: &str) -> String {
    let _ = model;
    match owner {
        "Date" => "api::Date".to_owned(),
        owner => format!("api::{owner}"),
    }
}

/// What the receiver of a function of the module is called: `date`, `rate`, `day_count`.
pub(crate) fn this_name(function: &Function) -> String {
    snake(function.owner.as_deref().unwrap_or_default())
}

fn doc(out: &mut String, text: &str) {
    for line in text.lines() {
        let _ = writeln!(out, "#[doc = {:?}]", line);
    }
}

pub(crate) fn function_doc(function: &Function, examples: &Examples, name: &str) -> String {
    with_example(docs::plain(&function.doc), examples.of(name))
}

pub(crate) fn with_example(text: String, example: Option<&str>) -> String {
    match example {
        Some(example) if text.is_empty() => example.to_owned(),
        Some(example) => format!("{text}\n\n{example}"),
        None => text,
    }
}

fn param(param: &Param) -> String {
    match param.optional {
        true => format!("{}: Option<Any<'_, '_>>", py(&param.name)),
        false => format!("{}: Any<'_, '_>", py(&param.name)),
    }
}

fn signature(function: &Function, free: bool) -> String {
    let mut names = Vec::new();
    if free && function.receiver != Receiver::None {
        names.push(this_name(function));
    }
    names.extend(function.params.iter().map(|param| match param.optional {
        true => format!("{}=None", py(&param.name)),
        false => py(&param.name),
    }));
    names.join(", ")
}

/// The arguments read by name, the call, and its answer handed over.
fn body(out: &mut String, function: &Function, locked: bool) {
    for param in &function.params {
        let (name, ty) = (py(&param.name), param.ty.rust());
        let read = match (param.optional, param.ty.is_option()) {
            (false, _) => format!("arg({name}, {name:?})?"),
            (true, true) => format!("opt({name}, {name:?})?"),
            (true, false) => format!("opt({name}, {name:?})?.unwrap_or_default()"),
        };
        let _ = writeln!(out, "let {}: {ty} = {read};", param.name);
    }
    let call = function.call();
    let answer = if function.fallible { "give" } else { "given" };
    if locked || function.long {
        let lock = match (locked, function.receiver) {
            (true, Receiver::Mut) => "let this = &mut *self.write();",
            (true, Receiver::Ref) => "let this = &*self.read();",
            _ => "",
        };
        let _ = writeln!(out, "let answer = py.detach(|| {{ {lock} {call} }});");
        let _ = writeln!(out, "{answer}(answer, py)");
    } else {
        let _ = writeln!(out, "{answer}({call}, py)");
    }
}

fn methods(out: &mut String, model: &Model, owner: &str, examples: &Examples, locked: bool) {
    for function in model.functions_of(owner) {
        let shown = format!("{owner}.{}", function.name);
        let is_new = function.name == "new" && function.is_constructor();
        let static_ = function.receiver == Receiver::None;
        if !is_new {
            doc(out, &function_doc(function, examples, &shown));
        }
        let signature = signature(function, false);
        match (is_new, static_) {
            (true, _) => {
                let _ = writeln!(out, "#[new]\n#[pyo3(signature = ({signature}))]");
            }
            (false, true) => {
                let _ = writeln!(out, "#[staticmethod]\n#[pyo3(signature = ({signature}))]");
            }
            (false, false) if is_property(model, function) => out.push_str("#[getter]\n"),
            (false, false) => {
                let _ = writeln!(out, "#[pyo3(signature = ({signature}))]");
            }
        }
        let mut params = Vec::new();
        if !static_ {
            params.push("&self".to_owned());
        }
        params.push("py: Python<'_>".to_owned());
        params.extend(function.params.iter().map(param));
        if is_new {
            let _ = writeln!(out, "fn new({}) -> PyResult<Self> {{", params.join(", "));
            body_of_new(out, function);
        } else {
            let _ = writeln!(out, "fn {}({}) -> Out {{", function.name, params.join(", "));
            match (function.receiver, locked) {
                (Receiver::Value, false) => out.push_str("let this = self.0.clone();\n"),
                (Receiver::Ref, false) => out.push_str("let this = &self.0;\n"),
                _ => {}
            }
            body(out, function, locked && !static_);
        }
        out.push_str("}\n\n");
    }
}

fn body_of_new(out: &mut String, function: &Function) {
    let mut inner = String::new();
    body(&mut inner, function, false);
    // The same arguments; the answer is wrapped, not handed over.
    let arguments: String =
        inner.lines().filter(|line| line.starts_with("let ")).map(|l| format!("{l}\n")).collect();
    out.push_str(&arguments);
    let call = function.call();
    match function.fallible {
        true => {
            let _ = writeln!(out, "let _ = py;\ncrate::cross::raise({call}).map(Self::of)");
        }
        false => {
            let _ = writeln!(out, "let _ = py;\nOk(Self::of({call}))");
        }
    }
}

fn enumeration(out: &mut String, choice: &Choice) {
    let name = &choice.name;
    let constant = snake(name).to_uppercase();
    let words: Vec<String> = choice.variants.iter().map(|v| format!("{:?}", v.word)).collect();
    let _ = writeln!(
        out,
        "static {constant}: Words = Words::new({name:?}, &[{}]);\n",
        words.join(", ")
    );
    let _ = writeln!(
        out,
        "impl Cross for api::{name} {{\n\
         fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {{\n\
         Ok(match {constant}.read(value, way)? {{"
    );
    for (place, variant) in choice.variants.iter().enumerate() {
        let _ = writeln!(out, "{place} => api::{name}::{},", variant.name);
    }
    let _ = writeln!(out, "_ => return Err(refused_word(&{constant}, value, way)),\n}})\n}}\n");
    out.push_str("fn to_py(self, py: Python<'_>) -> Out {\nlet place = match self {\n");
    for (place, variant) in choice.variants.iter().enumerate() {
        let _ = writeln!(out, "api::{name}::{} => {place},", variant.name);
    }
    if choice.non_exhaustive {
        out.push_str("_ => usize::MAX,\n");
    }
    let _ = writeln!(out, "}};\n{constant}.member(py, place)\n}}\n}}\n");
}

/// Facts are the records themselves.
fn fact(out: &mut String, choice: &Choice) {
    out.push_str(
        "impl Cross for api::Fact {\n\
         fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {\n",
    );
    for variant in &choice.variants {
        let _ = writeln!(
            out,
            "if let Ok(of) = value.cast::<{0}>() {{ return Ok(of.get().0.clone().into()); }}",
            variant.name
        );
    }
    out.push_str("Err(wrong_class(value, way, \"a fact, such as an Invoice\"))\n}\n\n");
    out.push_str("fn to_py(self, py: Python<'_>) -> Out {\nmatch self {\n");
    for variant in &choice.variants {
        let _ = writeln!(out, "api::Fact::{}(of) => Cross::to_py(of, py),", variant.name);
    }
    out.push_str("_ => Err(crate::cross::newer(\"Fact\")),\n}\n}\n}\n\n");
}

fn union(out: &mut String, model: &Model, choice: &Choice, examples: &Examples) {
    let name = &choice.name;
    let text = with_example(docs::plain(&choice.doc), examples.of(name));
    doc(out, &text);
    let _ = writeln!(
        out,
        "#[pyclass(frozen, eq, hash, module = \"duly\")]\n\
         #[derive(Clone, Eq, Hash, PartialEq)]\n\
         pub(crate) struct {name}(pub(crate) api::{name});\n"
    );
    let words: Vec<String> = choice
        .variants
        .iter()
        .filter(|v| matches!(v.holds, Holds::Nothing))
        .map(|v| format!("{:?} => Some(api::{name}::{}),", v.word, v.name))
        .collect();
    let _ = writeln!(
        out,
        "impl {name} {{\nfn bare(word: &str) -> Option<api::{name}> {{\nmatch word {{\n{}\n\
         _ => None,\n}}\n}}\n}}\n",
        words.join("\n")
    );
    let _ = writeln!(
        out,
        "impl Cross for api::{name} {{\n\
         fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {{\n\
         if let Ok(of) = value.cast::<{name}>() {{ return Ok(of.get().0.clone()); }}"
    );
    shorthand(out, name);
    let _ = writeln!(
        out,
        "crate::cross::bare(value, way, {name:?}, {name}::bare)\n}}\n\n\
         fn to_py(self, py: Python<'_>) -> Out {{ class_of({name}(self), py) }}\n}}\n"
    );
    let _ = writeln!(out, "#[pymethods]\nimpl {name} {{");
    for variant in &choice.variants {
        doc(out, &docs::plain(&variant.doc));
        let path = format!("api::{name}::{}", variant.name);
        let word = &variant.word;
        match &variant.holds {
            Holds::Nothing => {
                let _ = writeln!(out, "#[staticmethod]\nfn {word}() -> Self {{ Self({path}) }}\n");
            }
            Holds::One(_) => {
                let _ = writeln!(
                    out,
                    "#[staticmethod]\nfn {word}(value: Any<'_, '_>) -> PyResult<Self> {{ \
                     Ok(Self({path}(arg(value, \"value\")?))) }}\n"
                );
            }
            Holds::Fields(fields) => {
                let params: Vec<String> =
                    fields.iter().map(|(f, ..)| format!("{f}: Any<'_, '_>")).collect();
                let sets: Vec<String> =
                    fields.iter().map(|(f, ..)| format!("{f}: arg({f}, {f:?})?")).collect();
                let _ = writeln!(
                    out,
                    "#[staticmethod]\nfn {word}({}) -> PyResult<Self> {{ \
                     Ok(Self({path} {{ {} }})) }}\n",
                    params.join(", "),
                    sets.join(", ")
                );
            }
        }
    }
    // Which it is, and what it carries.
    let pattern = |v: &crate::model::Variant, bind: &str| match &v.holds {
        Holds::Nothing => format!("api::{name}::{}", v.name),
        Holds::One(_) if bind.is_empty() => format!("api::{name}::{}(_)", v.name),
        Holds::One(_) => format!("api::{name}::{}({bind})", v.name),
        Holds::Fields(_) if bind.is_empty() => format!("api::{name}::{} {{ .. }}", v.name),
        Holds::Fields(_) => format!("api::{name}::{} {{ {bind}, .. }}", v.name),
    };
    let rest = if choice.non_exhaustive { "_ => \"\",\n" } else { "" };
    let kinds: String =
        choice.variants.iter().map(|v| format!("{} => {:?},\n", pattern(v, ""), v.word)).collect();
    let _ = writeln!(
        out,
        "/// Which it is, as a word.\n#[getter]\nfn kind(&self) -> &'static str {{\n\
         match &self.0 {{\n{kinds}{rest}}}\n}}\n"
    );
    let mut parts: Vec<(String, Vec<String>)> = Vec::new();
    let mut add = |part: &str, arm: String| match parts.iter_mut().find(|(of, _)| of == part) {
        Some((_, arms)) => arms.push(arm),
        None => parts.push((part.to_owned(), vec![arm])),
    };
    for variant in &choice.variants {
        match &variant.holds {
            Holds::Nothing => {}
            Holds::One(_) => add("value", pattern(variant, "of")),
            Holds::Fields(fields) => {
                for (field, ..) in fields {
                    add(field, pattern(variant, &format!("{field}: of")));
                }
            }
        }
    }
    for (part, arms) in &parts {
        let lines: String =
            arms.iter().map(|arm| format!("{arm} => Cross::to_py(of.clone(), py),\n")).collect();
        let covered = arms.len() == choice.variants.len() && !choice.non_exhaustive;
        let rest = if covered { "" } else { "_ => Ok(py.None()),\n" };
        let _ = writeln!(
            out,
            "/// What it carries; none where it carries nothing of the kind.\n#[getter]\n\
             fn {part}(&self, py: Python<'_>) -> Out {{\nmatch &self.0 {{\n{lines}{rest}}}\n}}\n"
        );
    }
    let names: Vec<String> = parts.iter().map(|(part, _)| format!("{part:?}")).collect();
    let values: Vec<String> =
        parts.iter().map(|(part, _)| format!("slf.get().{part}(py)?")).collect();
    let pairs: Vec<String> =
        names.iter().zip(&values).map(|(name, value)| format!("({name}, {value})")).collect();
    let _ = writeln!(
        out,
        "fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {{\n\
         crate::cross::shown_union({name:?}, slf.get().kind(), vec![{}], py)\n}}\n",
        pairs.join(", ")
    );
    json(out, name);
    methods(out, model, name, examples, false);
    out.push_str("}\n\n");
}

fn shorthand(out: &mut String, name: &str) {
    if SHORTHANDS.contains(&name) {
        let _ = writeln!(
            out,
            "if let Some(of) = crate::shorthand::{}(value, way)? {{ return Ok(of); }}",
            snake(name)
        );
    }
}

fn json(out: &mut String, name: &str) {
    let _ = writeln!(
        out,
        "/// The JSON form, the same in every language.\n\
         fn to_json(&self) -> PyResult<String> {{ to_json(&self.0) }}\n\n\
         /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.\n\
         #[staticmethod]\n#[pyo3(signature = (text))]\n\
         fn from_json(text: Any<'_, '_>) -> PyResult<Self> {{ from_json(text).map(Self) }}\n\n\
         fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {{\n\
         let read = slf.get_type().getattr(\"from_json\")?.unbind();\n\
         Ok((read, (to_json(&slf.get().0)?,)))\n}}\n"
    );
    let _ = name;
}

fn record(out: &mut String, model: &Model, record: &Record, examples: &Examples) {
    let name = &record.name;
    doc(out, &with_example(docs::plain(&record.doc), examples.of(name)));
    // Amounts are ordered as well, and compare by hand (`manners`).
    let (eq, order) = match name.as_str() {
        "Money" => ("", ""),
        "ItemId" => ("eq, ord, ", ", PartialOrd"),
        _ => ("eq, ", ""),
    };
    let _ = writeln!(
        out,
        "#[pyclass(frozen, {eq}module = \"duly\")]\n\
         #[derive(Clone, PartialEq{order})]\n\
         pub(crate) struct {name}(pub(crate) api::{name});\n"
    );
    let _ = writeln!(
        out,
        "impl Cross for api::{name} {{\n\
         fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {{\n\
         if let Ok(of) = value.cast::<{name}>() {{ return Ok(of.get().0.clone()); }}"
    );
    shorthand(out, name);
    let a = if name.starts_with(['A', 'E', 'I', 'O', 'U']) { "an" } else { "a" };
    let _ = writeln!(
        out,
        "Err(wrong_class(value, way, \"{a} {name}\"))\n}}\n\n\
         fn to_py(self, py: Python<'_>) -> Out {{ class_of({name}(self), py) }}\n}}\n"
    );
    let _ = writeln!(out, "#[pymethods]\nimpl {name} {{");
    let makeable = !matches!(record.make, Make::Never);
    if makeable {
        constructor(out, record);
    }
    for field in &record.fields {
        doc(out, &docs::plain(&field.doc));
        let value = match (&record.make, field.get.ends_with(')')) {
            (Make::Form, _) => format!("api::form::{name}::from(&self.0){}", field.get),
            (_, true) => format!("self.0{}", field.get),
            (_, false) => format!("self.0{}.clone()", field.get),
        };
        let _ = writeln!(
            out,
            "#[getter]\nfn {}(&self, py: Python<'_>) -> Out {{ Cross::to_py({value}, py) }}\n",
            py(&field.name)
        );
    }
    let pairs: Vec<String> = record
        .fields
        .iter()
        .map(|f| {
            format!("({0:?}, {1}, of.{0}(py)?)", py(&f.name), f.optional)
                .replace("of.\"", "of.")
                .replace("\"(py)", "(py)")
        })
        .collect();
    if name != "Money" {
        let _ = writeln!(
            out,
            "fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {{\n\
             let of = slf.get();\nshown({name:?}, vec![{}], py)\n}}\n",
            pairs.join(", ")
        );
    }
    match record.hash {
        true => out.push_str("fn __hash__(&self) -> u64 { hash_of(&self.0) }\n\n"),
        false => out.push_str(
            "fn __hash__(&self) -> PyResult<u64> { Ok(hash_of(&to_json(&self.0)?)) }\n\n",
        ),
    }
    json(out, name);
    if makeable {
        let names: Vec<String> =
            record.fields.iter().map(|f| format!("{:?}", py(&f.name))).collect();
        let _ = writeln!(
            out,
            "/// The same record with other values in some fields.\n\
             #[pyo3(signature = (**changes))]\n\
             fn replace<'py>(slf: &Bound<'py, Self>, changes: Option<&Bound<'py, PyDict>>) \
             -> PyResult<Bound<'py, PyAny>> {{\nreplaced(slf.as_any(), &[{}], changes)\n}}\n",
            names.join(", ")
        );
    }
    methods(out, model, name, examples, false);
    out.push_str("}\n\n");
}

/// A name that is a word of Python's own has a stroke behind it.
pub(crate) fn py(name: &str) -> String {
    match name {
        "from" => "from_".to_owned(),
        name => name.to_owned(),
    }
}

fn constructor(out: &mut String, record: &Record) {
    let name = &record.name;
    let (required, optional): (Vec<&Field>, Vec<&Field>) =
        record.fields.iter().partition(|field| !field.optional);
    let mut signature: Vec<String> = required.iter().map(|f| py(&f.name)).collect();
    if !optional.is_empty() {
        if !required.is_empty() && name != "Buckets" {
            signature.push("*".to_owned());
        }
        signature.extend(optional.iter().map(|f| format!("{}=None", py(&f.name))));
    }
    let params: Vec<String> = required
        .iter()
        .map(|f| format!("{}: Any<'_, '_>", py(&f.name)))
        .chain(optional.iter().map(|f| format!("{}: Option<Any<'_, '_>>", py(&f.name))))
        .collect();
    let _ = writeln!(
        out,
        "#[new]\n#[pyo3(signature = ({}))]\nfn new({}) -> PyResult<Self> {{",
        signature.join(", "),
        params.join(", ")
    );
    let words = Words {
        need: &|f| {
            let name = py(&f.name);
            format!("arg({name}, {name:?})?")
        },
        maybe: &|f| {
            let name = py(&f.name);
            format!("opt({name}, {name:?})?")
        },
        refused: &|result| format!("crate::cross::raise({result})?"),
        done: "Ok(Self(made))",
    };
    making::body(out, record, &words);
    out.push_str("}\n\n");
}

fn object(out: &mut String, model: &Model, object: &Object, examples: &Examples) {
    let name = &object.name;
    let locked = name == "Ledger";
    doc(out, &with_example(docs::plain(&object.doc), examples.of(name)));
    let _ = writeln!(out, "#[pyclass(frozen, module = \"duly\")]");
    if locked {
        let _ = writeln!(
            out,
            "pub(crate) struct {name}(std::sync::RwLock<api::{name}>);\n\n\
             impl {name} {{\n\
             pub(crate) fn of(of: api::{name}) -> Self {{ Self(std::sync::RwLock::new(of)) }}\n\n\
             pub(crate) fn read(&self) -> std::sync::RwLockReadGuard<'_, api::{name}> {{\n\
             self.0.read().unwrap_or_else(std::sync::PoisonError::into_inner)\n}}\n\n\
             pub(crate) fn write(&self) -> std::sync::RwLockWriteGuard<'_, api::{name}> {{\n\
             self.0.write().unwrap_or_else(std::sync::PoisonError::into_inner)\n}}\n}}\n"
        );
    } else {
        let _ = writeln!(
            out,
            "pub(crate) struct {name}(pub(crate) api::{name});\n\n\
             impl {name} {{\nfn of(of: api::{name}) -> Self {{ Self(of) }}\n}}\n"
        );
    }
    let _ = writeln!(
        out,
        "impl Cross for api::{name} {{\n\
         fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {{\n\
         if let Ok(of) = value.cast::<{name}>() {{ return Ok({}); }}",
        if locked { "of.get().read().clone()" } else { "of.get().0.clone()" }
    );
    shorthand(out, name);
    let _ = writeln!(
        out,
        "Err(wrong_class(value, way, \"a {name}\"))\n}}\n\n\
         fn to_py(self, py: Python<'_>) -> Out {{ class_of({name}::of(self), py) }}\n}}\n"
    );
    let _ = writeln!(out, "#[pymethods]\nimpl {name} {{");
    methods(out, model, name, examples, locked);
    out.push_str("}\n\n");
}
