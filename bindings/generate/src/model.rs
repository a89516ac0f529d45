//! What the list names, with what the sources say of it: the one thing every backend writes from.

/// A type as it crosses a border.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Ty {
    Unit,
    Bool,
    /// `u8`, `u16`, `u32`, `u64`, `usize`, `i32`, `i64`.
    Int(String),
    /// `String` and `&str`.
    Str,
    Decimal,
    Date,
    /// Of the list, by name: a leaf, a text, an object, a record, an enum, a union.
    Named(String, Kind),
    Option(Box<Ty>),
    List(Box<Ty>),
    Map(Box<Ty>, Box<Ty>),
    Pair(Box<Ty>, Box<Ty>),
    /// `Box` and `Arc` of the core, which no other language sees.
    Boxed(&'static str, Box<Ty>),
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    Leaf,
    Text,
    Object,
    Record,
    Enum,
    Union,
}

impl Ty {
    /// The type in Rust, as a user of the core writes it.
    pub(crate) fn rust(&self) -> String {
        match self {
            Ty::Unit => "()".into(),
            Ty::Bool => "bool".into(),
            Ty::Int(name) => name.clone(),
            Ty::Str => "String".into(),
            Ty::Decimal => "api::Decimal".into(),
            Ty::Date => "api::Date".into(),
            Ty::Named(name, _) => format!("api::{name}"),
            Ty::Option(of) => format!("Option<{}>", of.rust()),
            Ty::List(of) => format!("Vec<{}>", of.rust()),
            Ty::Map(key, value) => {
                format!("std::collections::BTreeMap<{}, {}>", key.rust(), value.rust())
            }
            Ty::Pair(one, two) => format!("({}, {})", one.rust(), two.rust()),
            Ty::Boxed("Arc", of) => format!("std::sync::Arc<{}>", of.rust()),
            Ty::Boxed(_, of) => format!("Box<{}>", of.rust()),
        }
    }

    /// Without `Box` and `Arc`.
    pub(crate) fn plain(&self) -> &Ty {
        match self {
            Ty::Boxed(_, of) => of.plain(),
            other => other,
        }
    }

    pub(crate) fn is_option(&self) -> bool {
        matches!(self.plain(), Ty::Option(_))
    }

    /// Every name of the list in it.
    pub(crate) fn names(&self) -> Vec<&str> {
        match self {
            Ty::Named(name, _) => vec![name],
            Ty::Option(of) | Ty::List(of) | Ty::Boxed(_, of) => of.names(),
            Ty::Map(one, two) | Ty::Pair(one, two) => [one.names(), two.names()].concat(),
            _ => Vec::new(),
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) ty: Ty,
    pub(crate) doc: String,
    /// May be left out: an `Option`, or what has a default in the JSON form.
    pub(crate) optional: bool,
    /// Is written as `null` in the JSON form where it is none: fields of answers.
    pub(crate) nullable: bool,
    /// How a reference to the core's value is asked for it: `.due`, `.amount()`,
    /// `.details().offers`.
    pub(crate) get: String,
    /// How it is set on a value in the making: `due`, `details_mut().offers`; none where only the
    /// constructor can.
    pub(crate) set: Option<String>,
}

/// How a record is made of its fields.
#[derive(Clone, Debug)]
pub(crate) enum Make {
    /// A struct literal of all fields.
    Literal,
    /// A function of these fields, whether it can refuse; the other fields are set after it.
    New { path: String, fields: Vec<String>, fallible: bool },
    /// A form of its own in `duly_api::form`, turned into the core's type.
    Form,
    /// Only answers are made of it.
    Never,
}

#[derive(Clone, Debug)]
pub(crate) struct Record {
    pub(crate) name: String,
    pub(crate) room: String,
    pub(crate) doc: String,
    pub(crate) fields: Vec<Field>,
    pub(crate) make: Make,
    /// Has a default: all of it may be left out as an argument.
    pub(crate) has_default: bool,
    /// Whether the core's type can be hashed.
    pub(crate) hash: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Variant {
    pub(crate) name: String,
    /// The word in the JSON form.
    pub(crate) word: String,
    pub(crate) doc: String,
    pub(crate) holds: Holds,
}

#[derive(Clone, Debug)]
pub(crate) enum Holds {
    Nothing,
    One(Ty),
    Fields(Vec<(String, Ty, String)>),
}

/// An enum (nothing held by any variant) or a union.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    pub(crate) name: String,
    pub(crate) room: String,
    pub(crate) doc: String,
    pub(crate) variants: Vec<Variant>,
    pub(crate) is_union: bool,
    pub(crate) non_exhaustive: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Object {
    pub(crate) name: String,
    pub(crate) room: String,
    pub(crate) doc: String,
}

/// How an argument is handed to the core.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Pass {
    Value,
    Ref,
    /// `Option<&T>`.
    OptionRef,
    /// Two dates as `from..=to`; this is the first of them.
    From,
    To,
}

#[derive(Clone, Debug)]
pub(crate) struct Param {
    pub(crate) name: String,
    pub(crate) ty: Ty,
    pub(crate) pass: Pass,
    /// May be left out: an `Option`, or a last argument whose type has a default.
    pub(crate) optional: bool,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Receiver {
    None,
    Value,
    Ref,
    Mut,
}

/// How what the core returns becomes an owned value.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Own {
    AsIs,
    /// `&T`: `.clone()`.
    Clone,
    /// `&str`: `.to_owned()`.
    ToOwned,
    /// `&[T]`: `.to_vec()`.
    ToVec,
    /// `Option<&[T]>`.
    OptionToVec,
    /// `impl Iterator<Item = T>`.
    Collect,
    /// `impl Iterator<Item = Result<T>>`.
    CollectResult,
    /// `Vec<&T>`.
    VecCloned,
}

#[derive(Clone, Debug)]
pub(crate) struct Function {
    pub(crate) owner: Option<String>,
    pub(crate) name: String,
    pub(crate) room: String,
    pub(crate) doc: String,
    pub(crate) receiver: Receiver,
    pub(crate) params: Vec<Param>,
    pub(crate) ret: Ty,
    pub(crate) own: Own,
    pub(crate) fallible: bool,
    /// Worth leaving the interpreter's lock or the main thread for.
    pub(crate) long: bool,
    /// The path it is called by: `api::Money::plus`, `api::ledger::roll_forward`.
    pub(crate) path: String,
}

impl Function {
    /// The call, with the arguments by their names (the receiver is `this`, a reference or, where
    /// it is taken by value, a value): an expression of the owned answer, a `duly::Result` of it
    /// where the function can refuse.
    pub(crate) fn call(&self) -> String {
        let mut arguments = Vec::new();
        if self.receiver != Receiver::None {
            arguments.push("this".to_owned());
        }
        let mut params = self.params.iter().peekable();
        while let Some(param) = params.next() {
            arguments.push(match param.pass {
                Pass::Value => param.name.clone(),
                Pass::Ref => format!("&{}", param.name),
                Pass::OptionRef => format!("{}.as_ref()", param.name),
                Pass::From => {
                    let to = params.next().map(|to| to.name.as_str()).unwrap_or_default();
                    format!("{}..={to}", param.name)
                }
                Pass::To => continue,
            });
        }
        let call = format!("{}({})", self.path, arguments.join(", "));
        match (self.own, self.fallible) {
            (Own::AsIs, _) => call,
            (Own::Clone, false) => format!("{call}.clone()"),
            (Own::ToOwned, false) => format!("{call}.to_owned()"),
            (Own::ToVec, false) => format!("{call}.to_vec()"),
            (Own::OptionToVec, false) => format!("{call}.map(<[_]>::to_vec)"),
            (Own::Collect, false) => format!("{call}.collect::<Vec<_>>()"),
            (Own::CollectResult, _) => format!("{call}.collect::<duly::Result<Vec<_>>>()"),
            (Own::VecCloned, false) => {
                format!("{call}.into_iter().cloned().collect::<Vec<_>>()")
            }
            (_, true) => format!("{call}.map(|of| of.to_owned())"),
        }
    }

    /// Whether it makes its owner anew: `Ledger::replay`.
    pub(crate) fn is_constructor(&self) -> bool {
        let owner = self.owner.as_deref().unwrap_or_default();
        self.receiver == Receiver::None && matches!(&self.ret, Ty::Named(name, _) if name == owner)
    }
}

/// Everything the list names, in its order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Model {
    pub(crate) leaves: Vec<String>,
    pub(crate) texts: Vec<Object>,
    pub(crate) objects: Vec<Object>,
    pub(crate) records: Vec<Record>,
    pub(crate) choices: Vec<Choice>,
    pub(crate) functions: Vec<Function>,
    pub(crate) rust_only: Vec<(String, String)>,
}

impl Model {
    pub(crate) fn record(&self, name: &str) -> Option<&Record> {
        self.records.iter().find(|record| record.name == name)
    }

    pub(crate) fn choice(&self, name: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.name == name)
    }

    /// The functions of an owner, in the order of the list.
    pub(crate) fn functions_of<'a>(
        &'a self,
        owner: &'a str,
    ) -> impl Iterator<Item = &'a Function> + 'a {
        self.functions.iter().filter(move |function| function.owner.as_deref() == Some(owner))
    }
}

/// `AgingPolicy` to `aging_policy`; digits stay with what they follow.
pub(crate) fn snake(name: &str) -> String {
    let mut text = String::new();
    for (place, c) in name.char_indices() {
        if c.is_ascii_uppercase() && place > 0 {
            text.push('_');
        }
        text.push(c.to_ascii_lowercase());
    }
    text
}

/// `days_past_due` to `daysPastDue`, `AgingPolicy` to `agingPolicy`.
pub(crate) fn camel(name: &str) -> String {
    let mut text = String::new();
    let mut upper = false;
    for (place, c) in name.char_indices() {
        match c {
            '_' => upper = true,
            c if place == 0 => text.push(c.to_ascii_lowercase()),
            c if upper => {
                text.push(c.to_ascii_uppercase());
                upper = false;
            }
            c => text.push(c),
        }
    }
    text
}
