//! What of the Python package is Python: its stubs, its words, its front page.

use std::fmt::Write as _;

use crate::{
    docs,
    examples::Examples,
    model::{Choice, Field, Holds, Kind, Make, Model, Param, Receiver, Record, Ty},
    output::HEAD,
    python::{
        classes, function_doc, is_class, is_property, module_name, py, this_name, with_example,
    },
};

/// The type an argument is annotated with: what is taken.
fn taken(model: &Model, ty: &Ty) -> String {
    match ty.plain() {
        Ty::Decimal => "Decimal | int | str".into(),
        Ty::Option(of) => format!("{} | None", taken(model, of)),
        Ty::List(of) => format!("Iterable[{}]", taken(model, of)),
        Ty::Map(key, value) => {
            format!("Mapping[{}, {}]", taken(model, key), taken(model, value))
        }
        Ty::Pair(one, two) => format!("tuple[{}, {}]", taken(model, one), taken(model, two)),
        Ty::Named(name, kind) => match (name.as_str(), kind) {
            ("CashStep", _) => "Decimal | int | str".into(),
            ("DateProgram", _) => "Iterable[Step | str]".into(),
            ("Buckets" | "ItemId" | "PaymentTerms", _) => format!("{name} | str"),
            ("Target", _) => "Target | ItemId | str".into(),
            ("Known", _) => "Known | datetime.date | str".into(),
            ("Fact", _) => "_Fact".into(),
            (name, Kind::Enum) => format!("{name} | str"),
            (name, Kind::Union) => {
                let bare = model
                    .choice(name)
                    .is_some_and(|c| c.variants.iter().any(|v| matches!(v.holds, Holds::Nothing)));
                if bare { format!("{name} | str") } else { name.to_owned() }
            }
            _ => given(ty),
        },
        other => given(other),
    }
}

/// The type of an answer.
fn given(ty: &Ty) -> String {
    match ty.plain() {
        Ty::Unit => "None".into(),
        Ty::Bool => "bool".into(),
        Ty::Int(_) => "int".into(),
        Ty::Str => "str".into(),
        Ty::Decimal => "Decimal".into(),
        Ty::Date => "datetime.date".into(),
        Ty::Option(of) => format!("{} | None", given(of)),
        Ty::List(of) => format!("list[{}]", given(of)),
        Ty::Map(key, value) => format!("dict[{}, {}]", given(key), given(value)),
        Ty::Pair(one, two) => format!("tuple[{}, {}]", given(one), given(two)),
        Ty::Named(name, kind) => match (name.as_str(), kind) {
            ("CashStep", _) => "Decimal".into(),
            ("DateProgram", _) => "list[Step]".into(),
            ("Fact", _) => "_Fact".into(),
            (_, Kind::Text) => "str".into(),
            (name, _) => name.to_owned(),
        },
        Ty::Boxed(_, of) => given(of),
    }
}

/// A docstring at an indent.
fn docstring(text: &str, indent: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let text = text.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default();
    let rest: Vec<&str> = lines.collect();
    let mut out = format!("{indent}\"\"\"{first}");
    for line in &rest {
        out.push('\n');
        if !line.is_empty() {
            out.push_str(indent);
            out.push_str(line);
        }
    }
    match rest.is_empty() {
        true => out.push_str("\"\"\"\n"),
        false => {
            let _ = write!(out, "\n{indent}\"\"\"\n");
        }
    }
    out
}

/// `_duly.pyi`: what the native module holds, with its documentation.
pub(crate) fn stub(model: &Model, examples: &Examples, manners: &str) -> String {
    let mut out = format!(
        "# {HEAD}\n\
         import datetime\n\
         from collections.abc import Iterable, Iterator, Mapping\n\
         from decimal import Decimal\n\
         from typing import Any, Final, Literal, TypeAlias, final\n\n\
         from duly._enums import (\n"
    );
    for choice in model.choices.iter().filter(|choice| !choice.is_union) {
        let _ = writeln!(out, "    {} as {0},", choice.name);
    }
    out.push_str(")\n\n__version__: Final[str]\nSCHEMA_VERSION: Final[int]\n\n");
    let facts = model.choice("Fact").map(|fact| {
        let names: Vec<&str> = fact.variants.iter().map(|v| v.name.as_str()).collect();
        names.join(" | ")
    });
    let _ = writeln!(out, "_Fact: TypeAlias = {}\n", facts.unwrap_or_default());
    for record in &model.records {
        self::record(&mut out, model, record, examples, manners);
    }
    for choice in model.choices.iter().filter(|c| c.is_union && c.name != "Fact") {
        union(&mut out, model, choice, examples, manners);
    }
    for object in &model.objects {
        let _ = writeln!(out, "@final\nclass {}:", object.name);
        let text = with_example(docs::plain(&object.doc), examples.of(&object.name));
        out.push_str(&docstring(&text, "    "));
        methods(&mut out, model, &object.name, examples);
        by_hand(&mut out, &object.name, manners);
        out.push('\n');
    }
    for function in &model.functions {
        if function.owner.as_deref().is_some_and(|owner| is_class(model, owner)) {
            continue;
        }
        let name = module_name(function);
        let mut params = Vec::new();
        if function.receiver != Receiver::None {
            let owner = function.owner.clone().unwrap_or_default();
            let ty = match owner.as_str() {
                "Date" => Ty::Date,
                other => named(model, other),
            };
            params.push(format!("{}: {}", this_name(function), taken(model, &ty)));
        }
        params.extend(function.params.iter().map(|p| param(model, p)));
        let _ = writeln!(out, "def {name}({}) -> {}:", params.join(", "), given(&function.ret));
        body(&mut out, &function_doc(function, examples, &name), "    ");
    }
    by_hand(&mut out, MODULE, manners);
    out
}

fn named(model: &Model, name: &str) -> Ty {
    let kind = match (model.choice(name), model.texts.iter().any(|text| text.name == name)) {
        (Some(choice), _) if choice.is_union => Kind::Union,
        (Some(_), _) => Kind::Enum,
        (None, true) => Kind::Text,
        _ => Kind::Leaf,
    };
    Ty::Named(name.to_owned(), kind)
}

fn body(out: &mut String, text: &str, indent: &str) {
    match text.is_empty() {
        true => {
            let _ = writeln!(out, "{indent}...\n");
        }
        false => {
            out.push_str(&docstring(text, indent));
            let _ = writeln!(out, "{indent}...\n");
        }
    }
}

fn param(model: &Model, param: &Param) -> String {
    let ty = taken(model, &param.ty);
    match (param.optional, param.ty.is_option()) {
        (true, true) => format!("{}: {ty} = None", py(&param.name)),
        (true, false) => format!("{}: {ty} | None = None", py(&param.name)),
        (false, _) => format!("{}: {ty}", py(&param.name)),
    }
}

fn methods(out: &mut String, model: &Model, owner: &str, examples: &Examples) {
    for function in model.functions_of(owner) {
        let text = function_doc(function, examples, &format!("{owner}.{}", function.name));
        let params: Vec<String> = function.params.iter().map(|p| param(model, p)).collect();
        let joined = |first: &str| {
            let first = (!first.is_empty()).then(|| first.to_owned());
            first.into_iter().chain(params.iter().cloned()).collect::<Vec<_>>().join(", ")
        };
        let ret = given(&function.ret);
        let name = &function.name;
        if name == "new" && function.is_constructor() {
            let _ = writeln!(out, "    def __new__({}) -> {owner}:", joined("cls"));
        } else if function.receiver == Receiver::None {
            let _ = writeln!(out, "    @staticmethod\n    def {name}({}) -> {ret}:", joined(""));
        } else if is_property(model, function) {
            let _ = writeln!(out, "    @property\n    def {name}(self) -> {ret}:");
        } else {
            let _ = writeln!(out, "    def {name}({}) -> {ret}:", joined("self"));
        }
        body(out, &text, "        ");
    }
}

/// The heading of the functions among what is written by hand.
const MODULE: &str = "the module";

/// The stubs of what is written by hand (`bindings/python/manners.pyi`).
fn by_hand(out: &mut String, name: &str, manners: &str) {
    let indent = if name == MODULE { "" } else { "    " };
    let mut inside = false;
    for line in manners.lines() {
        if let Some(of) = line.strip_prefix("## ") {
            inside = of == name;
        } else if inside {
            let _ = writeln!(out, "{}{line}", if line.is_empty() { "" } else { indent });
        }
    }
}

fn json(out: &mut String, name: &str) {
    let _ = write!(
        out,
        "    def to_json(self) -> str:\n        \
         \"\"\"The JSON form, the same in every language.\"\"\"\n        ...\n\n    \
         @staticmethod\n    def from_json(text: str) -> {name}:\n        \
         \"\"\"Reads the JSON form. Unknown fields, and numbers for amounts, are \
         refused.\"\"\"\n        \
         ...\n\n    \
         def __reduce__(self) -> tuple[Any, tuple[str]]: ...\n    \
         def __hash__(self) -> int: ...\n"
    );
    if name != "Money" {
        out.push_str("    def __eq__(self, other: object, /) -> bool: ...\n");
        out.push_str("    def __ne__(self, other: object, /) -> bool: ...\n");
    }
}

fn record(out: &mut String, model: &Model, record: &Record, examples: &Examples, manners: &str) {
    let name = &record.name;
    let _ = writeln!(out, "@final\nclass {name}:");
    let text = with_example(docs::plain(&record.doc), examples.of(name));
    out.push_str(&docstring(&text, "    "));
    if !matches!(record.make, Make::Never) {
        let (required, optional): (Vec<&Field>, Vec<&Field>) =
            record.fields.iter().partition(|field| !field.optional);
        let mut params = vec!["cls".to_owned()];
        params.extend(required.iter().map(|f| format!("{}: {}", py(&f.name), taken(model, &f.ty))));
        if !optional.is_empty() && !required.is_empty() && name != "Buckets" {
            params.push("*".into());
        }
        params.extend(optional.iter().map(|f| {
            let ty = taken(model, &f.ty);
            let none = if f.ty.is_option() { "" } else { " | None" };
            format!("{}: {ty}{none} = None", py(&f.name))
        }));
        let _ = writeln!(out, "    def __new__({}) -> {name}: ...", params.join(", "));
        let _ = writeln!(out, "    def replace(self, **changes: Any) -> {name}:");
        body(out, "The same record with other values in some fields.", "        ");
    }
    for field in &record.fields {
        let _ = writeln!(
            out,
            "    @property\n    def {}(self) -> {}:",
            py(&field.name),
            given(&field.ty)
        );
        body(out, &docs::plain(&field.doc), "        ");
    }
    methods(out, model, name, examples);
    json(out, name);
    by_hand(out, name, manners);
    out.push('\n');
}

fn union(out: &mut String, model: &Model, choice: &Choice, examples: &Examples, manners: &str) {
    let name = &choice.name;
    let _ = writeln!(out, "@final\nclass {name}:");
    let text = with_example(docs::plain(&choice.doc), examples.of(name));
    out.push_str(&docstring(&text, "    "));
    let mut parts: Vec<(String, Vec<String>)> = Vec::new();
    let mut add = |part: &str, ty: String| match parts.iter_mut().find(|(of, _)| of == part) {
        Some((_, types)) if types.contains(&ty) => {}
        Some((_, types)) => types.push(ty),
        None => parts.push((part.to_owned(), vec![ty])),
    };
    for variant in &choice.variants {
        let params = match &variant.holds {
            Holds::Nothing => String::new(),
            Holds::One(ty) => {
                add("value", given(ty));
                format!("value: {}", taken(model, ty))
            }
            Holds::Fields(fields) => {
                fields.iter().for_each(|(field, ty, _)| add(field, given(ty)));
                let all: Vec<String> =
                    fields.iter().map(|(f, ty, _)| format!("{f}: {}", taken(model, ty))).collect();
                all.join(", ")
            }
        };
        let _ = writeln!(out, "    @staticmethod\n    def {}({params}) -> {name}:", variant.word);
        body(out, &docs::plain(&variant.doc), "        ");
    }
    let words: Vec<String> = choice.variants.iter().map(|v| format!("\"{}\"", v.word)).collect();
    let _ = writeln!(out, "    @property\n    def kind(self) -> Literal[{}]:", words.join(", "));
    body(out, "Which it is, as a word.", "        ");
    for (part, types) in &parts {
        let all = types.len();
        let every = choice.variants.iter().all(|v| match &v.holds {
            Holds::Nothing => false,
            Holds::One(_) => part == "value",
            Holds::Fields(fields) => fields.iter().any(|(f, ..)| f == part),
        });
        let none = if every { "" } else { " | None" };
        let _ = all;
        let _ =
            writeln!(out, "    @property\n    def {part}(self) -> {}{none}:", types.join(" | "));
        body(out, "What it carries; none where it carries nothing of the kind.", "        ");
    }
    methods(out, model, name, examples);
    json(out, name);
    by_hand(out, name, manners);
    out.push('\n');
}

/// `_enums.py`: the words, as Python's own enums.
pub(crate) fn enums(model: &Model, examples: &Examples) -> String {
    let mut out = format!(
        "# {HEAD}\n\
         \"\"\"The words of every choice: each is a text too, equal to its word.\"\"\"\n\n\
         from enum import StrEnum\n"
    );
    for choice in model.choices.iter().filter(|choice| !choice.is_union) {
        let _ = write!(out, "\n\nclass {}(StrEnum):\n", choice.name);
        let text = with_example(docs::plain(&choice.doc), examples.of(&choice.name));
        out.push_str(&docstring(&text, "    "));
        out.push('\n');
        for variant in &choice.variants {
            let word = &variant.word;
            for line in docs::plain(&variant.doc).lines() {
                let _ = writeln!(out, "    #: {line}");
            }
            let _ = writeln!(out, "    {} = \"{word}\"", word.to_uppercase());
        }
    }
    out
}

/// `__init__.py`: everything by its name.
pub(crate) fn init(model: &Model, front: &str, errors: &[&str], by_hand: &[&str]) -> String {
    let mut native: Vec<String> = classes(model).iter().map(|name| (*name).to_owned()).collect();
    native.extend(
        model
            .functions
            .iter()
            .filter(|f| !f.owner.as_deref().is_some_and(|owner| is_class(model, owner)))
            .map(module_name),
    );
    native.extend(["SCHEMA_VERSION".to_owned(), "__version__".to_owned()]);
    native.extend(by_hand.iter().map(|name| (*name).to_owned()));
    let enums: Vec<String> =
        model.choices.iter().filter(|c| !c.is_union).map(|c| c.name.clone()).collect();
    let errors: Vec<String> = errors.iter().map(|name| (*name).to_owned()).collect();
    let import = |module: &str, names: &[String]| {
        let mut names = names.to_vec();
        names.sort();
        let lines: Vec<String> = names.iter().map(|name| format!("    {name},\n")).collect();
        format!("from {module} import (\n{})\n", lines.concat())
    };
    let mut all = [native.clone(), enums.clone(), errors.clone(), vec!["Fact".into()]].concat();
    all.sort();
    let quoted: Vec<String> = all.iter().map(|name| format!("    \"{name}\",\n")).collect();
    let facts = model.choice("Fact").map(|fact| {
        let names: Vec<&str> = fact.variants.iter().map(|v| v.name.as_str()).collect();
        names.join("\n    | ")
    });
    format!(
        "# {HEAD}\n{}\nfrom typing import TypeAlias\n\n{}{}{}\n\
         #: What a ledger takes, each a record of its own.\n\
         Fact: TypeAlias = (\n    {}\n)\n\n\
         __all__ = [\n{}]\n",
        docstring(front.trim(), ""),
        import("duly._duly", &native),
        import("duly._enums", &enums),
        import("duly._errors", &errors),
        facts.unwrap_or_default(),
        quoted.concat()
    )
}
