//! From the list and the sources to the model: each name is looked up, its types are read, and
//! what cannot cross is refused by name.

use syn::{FnArg, GenericArgument, Pat, PathArguments, ReturnType, Type, TypeParamBound};

use crate::{
    list::{Entry, List},
    model::{
        Choice, Field, Function, Holds, Kind, Make, Model, Object, Own, Param, Pass, Receiver,
        Record, Ty, Variant, snake,
    },
    source::{Source, Sources, derives, doc, marked, public, said, serde},
};

/// Records of which every field has a default of its own, which need not be that of its type: a
/// list that is not empty, a number that is not nought.
pub(crate) const OWN_DEFAULTS: [&str; 2] = ["MatchPolicy", "SettlementOrder"];

pub(crate) struct Reader<'a> {
    list: &'a List,
    sources: &'a Sources,
}

type Read<T> = Result<T, String>;

impl<'a> Reader<'a> {
    pub(crate) fn new(list: &'a List, sources: &'a Sources) -> Self {
        Self { list, sources }
    }

    pub(crate) fn model(&self) -> Read<Model> {
        let mut model = Model::default();
        for (room, entry) in &self.list.entries {
            let room = room.clone();
            match entry {
                Entry::Leaf(name) => model.leaves.push(name.clone()),
                Entry::Text(name) => model.texts.push(self.object(name, room)),
                Entry::Object(name) => model.objects.push(self.object(name, room)),
                Entry::Record { name, by_form } => {
                    model.records.push(self.record(name, room, *by_form)?);
                }
                Entry::Enum(name) => model.choices.push(self.choice(name, room, false)?),
                Entry::Union { name, variants } if variants.is_empty() => {
                    model.choices.push(self.choice(name, room, true)?);
                }
                Entry::Union { name, variants } => {
                    model.choices.push(self.union_of_records(name, room, variants)?);
                }
                Entry::Function { owner, name, long } => {
                    let mut function = self.function(owner.as_deref(), name, room)?;
                    function.long = *long;
                    model.functions.push(function);
                }
                Entry::RustOnly { what, why } => {
                    model.rust_only.push((what.clone(), why.clone()));
                }
            }
        }
        Ok(model)
    }

    fn object(&self, name: &str, room: String) -> Object {
        let found = self.sources.structs.get(name);
        Object {
            name: name.to_owned(),
            room,
            doc: found.map(|item| doc(&item.attrs)).unwrap_or_default(),
        }
    }

    fn record(&self, name: &str, room: String, by_form: bool) -> Read<Record> {
        let missing = || format!("record {name}: no such struct");
        let core = self.sources.structs.get(name).ok_or_else(missing)?;
        let item = match by_form {
            true => self.sources.forms.get(name).ok_or_else(missing)?,
            false => core,
        };
        let mut fields = Vec::new();
        self.fields(&mut fields, item, "")?;
        let text = serde(&item.attrs);
        let all_default = has_word(&text, "default");
        if all_default {
            fields.iter_mut().for_each(|field| field.optional = true);
        }
        let make = if by_form { Make::Form } else { self.make(name, item, &fields) };
        // What a constructor leaves to the sole creditor may be left to it.
        if let Make::New { fields: given, .. } = &make {
            for field in &mut fields {
                let creditor = matches!(&field.ty, Ty::Named(name, _) if name == "CreditorId");
                field.optional |= creditor && !given.contains(&field.name);
            }
        }
        Ok(Record {
            name: name.to_owned(),
            room,
            doc: doc(&core.attrs),
            fields,
            make,
            has_default: self.has_default(name),
            hash: derives(&core.attrs, "Hash"),
        })
    }

    fn fields(&self, into: &mut Vec<Field>, item: &syn::ItemStruct, through: &str) -> Read<()> {
        let owner = item.ident.to_string();
        for field in &item.fields {
            let Some(ident) = &field.ident else { continue };
            let name = ident.to_string();
            if !public(&field.vis) {
                // What details hold stands beside the other fields.
                if let (Some(inner), true) =
                    (self.sources.structs.get("ItemDetails"), name == "details")
                {
                    self.fields(into, inner, "details")?;
                } else if let Some(method) =
                    self.sources.methods.get(&(owner.clone(), name.clone()))
                {
                    let (ty, own) = self.answer(&method.signature.output, &owner)?;
                    let get = match own.0 {
                        Own::ToVec => format!(".{name}().to_vec()"),
                        Own::ToOwned => format!(".{name}().to_owned()"),
                        _ => format!(".{name}()"),
                    };
                    into.push(Field {
                        optional: ty.is_option(),
                        nullable: false,
                        ty,
                        doc: doc(&method.attributes),
                        get,
                        set: None,
                        name,
                    });
                }
                continue;
            }
            let ty = self.ty(&field.ty, &owner).map_err(|why| format!("{owner}.{name}: {why}"))?;
            let text = serde(&field.attrs);
            let (get, set) = match through {
                "" => (format!(".{name}"), name.clone()),
                through => (format!(".{through}().{name}"), format!("{through}_mut().{name}")),
            };
            into.push(Field {
                nullable: ty.is_option()
                    && through.is_empty()
                    && !text.contains("skip_serializing_if")
                    && !serde(&item.attrs).contains("from ="),
                // Such an attribute makes a field that may be null one that has to be said.
                optional: ty.is_option() && !text.contains("\"serde::Deserialize::deserialize\"")
                    || has_word(&text, "default")
                    || !through.is_empty(),
                ty,
                doc: doc(&field.attrs),
                get,
                set: Some(set),
                name,
            });
        }
        Ok(())
    }

    fn make(&self, name: &str, item: &syn::ItemStruct, fields: &[Field]) -> Make {
        let own = self.sources.free.get(&(Some(snake(name)), "make".to_owned()));
        let new = self.sources.methods.get(&(name.to_owned(), "new".to_owned()));
        let open = item.fields.iter().all(|field| public(&field.vis))
            && !marked(&item.attrs, "non_exhaustive");
        if open && own.is_none() {
            return Make::Literal;
        }
        let Some(source) = own.or(new) else { return Make::Never };
        let names: Vec<String> = source.signature.inputs.iter().filter_map(param_name).collect();
        let known = |name: &String| fields.iter().any(|field| field.name == *name);
        if !names.iter().all(known) {
            return Make::Never;
        }
        let fallible = match &source.signature.output {
            ReturnType::Type(_, ty) => segment(ty).is_some_and(|last| last.ident == "Result"),
            ReturnType::Default => false,
        };
        Make::New { path: source.path.clone(), fields: names, fallible }
    }

    fn choice(&self, name: &str, room: String, is_union: bool) -> Read<Choice> {
        let item =
            self.sources.enums.get(name).ok_or_else(|| format!("enum {name}: no such enum"))?;
        let variants = item.variants.iter().map(|variant| {
            let own = variant.ident.to_string();
            let text = serde(&variant.attrs);
            let holds = match &variant.fields {
                syn::Fields::Unit => Holds::Nothing,
                syn::Fields::Unnamed(fields) => match fields.unnamed.first() {
                    Some(field) => Holds::One(self.ty(&field.ty, name)?),
                    None => Holds::Nothing,
                },
                syn::Fields::Named(fields) => {
                    let read = fields.named.iter().filter_map(|field| {
                        let ident = field.ident.as_ref()?.to_string();
                        let ty = self.ty(&field.ty, name);
                        Some(ty.map(|ty| (ident, ty, doc(&field.attrs))))
                    });
                    Holds::Fields(read.collect::<Read<_>>()?)
                }
            };
            let word = said(&text, "rename").unwrap_or_else(|| snake(&own));
            Ok(Variant { name: own, word, doc: doc(&variant.attrs), holds })
        });
        let variants: Vec<Variant> =
            variants.collect::<Read<_>>().map_err(|why| format!("{name}: {why}"))?;
        let holds = variants.iter().any(|variant| !matches!(variant.holds, Holds::Nothing));
        if holds != is_union {
            let right = if holds { "union" } else { "enum" };
            return Err(format!("{name} is an {right}, and is listed as another"));
        }
        Ok(Choice {
            name: name.to_owned(),
            room,
            doc: doc(&item.attrs),
            variants,
            is_union,
            non_exhaustive: marked(&item.attrs, "non_exhaustive"),
        })
    }

    fn union_of_records(&self, name: &str, room: String, variants: &[String]) -> Read<Choice> {
        let variant = |of: &String| -> Read<Variant> {
            let record = self.sources.structs.get(of).ok_or(format!("{name}: no record {of}"))?;
            Ok(Variant {
                name: of.clone(),
                word: snake(of),
                doc: doc(&record.attrs),
                holds: Holds::One(Ty::Boxed("Arc", Box::new(Ty::Named(of.clone(), Kind::Record)))),
            })
        };
        Ok(Choice {
            name: name.to_owned(),
            room,
            doc: "A fact a ledger takes.".to_owned(),
            variants: variants.iter().map(variant).collect::<Read<_>>()?,
            is_union: true,
            non_exhaustive: true,
        })
    }

    fn has_default(&self, name: &str) -> bool {
        let attributes = match (self.sources.structs.get(name), self.sources.enums.get(name)) {
            (Some(item), _) => &item.attrs,
            (None, Some(item)) => &item.attrs,
            (None, None) => return false,
        };
        derives(attributes, "Default")
            || matches!(name, "Buckets" | "AgingPolicy" | "SplitRule")
            || OWN_DEFAULTS.contains(&name)
    }

    fn function(&self, owner: Option<&str>, name: &str, room: String) -> Read<Function> {
        let shown = owner.map_or(name.to_owned(), |owner| format!("{owner}::{name}"));
        let facade = (owner.map(snake), name.to_owned());
        let method = owner.and_then(|o| self.sources.methods.get(&(o.to_owned(), name.to_owned())));
        // Of the core's folders any file may hold it.
        let in_folder = || {
            let found = self.sources.free.get(&(None, name.to_owned()));
            found.filter(|found| found.home == facade.0)
        };
        let free = self.sources.free.get(&facade).or_else(in_folder);
        let source = free.or(method).ok_or_else(|| format!("fn {shown}: no such function"))?;
        self.read_function(owner, name, room, source, free.is_some())
            .map_err(|why| format!("fn {shown}: {why}"))
    }

    fn read_function(
        &self,
        owner: Option<&str>,
        name: &str,
        room: String,
        source: &Source,
        free: bool,
    ) -> Read<Function> {
        let own = owner.unwrap_or_default();
        let mut receiver = Receiver::None;
        let mut params: Vec<Param> = Vec::new();
        for input in &source.signature.inputs {
            match input {
                FnArg::Receiver(this) => {
                    receiver = match (&this.reference, &this.mutability) {
                        (None, _) => Receiver::Value,
                        (Some(_), None) => Receiver::Ref,
                        (Some(_), Some(_)) => Receiver::Mut,
                    };
                }
                FnArg::Typed(typed) => {
                    let Pat::Ident(ident) = typed.pat.as_ref() else {
                        return Err("an argument without a name".to_owned());
                    };
                    let name = ident.ident.to_string();
                    // The first argument of a free function is the owner it is a method of.
                    if free && params.is_empty() && receiver == Receiver::None && name == "this" {
                        receiver = match typed.ty.as_ref() {
                            Type::Reference(of) if of.mutability.is_some() => Receiver::Mut,
                            Type::Reference(_) => Receiver::Ref,
                            _ => Receiver::Value,
                        };
                        continue;
                    }
                    self.param(&mut params, name, &typed.ty, own)?;
                }
            }
        }
        // The last arguments may be left out while each has a default. A rate has one in Rust only
        // (`0%`), and what a thing is made anew with is said.
        let sets = name.starts_with("with_") || name == "from_base";
        for param in params.iter_mut().rev() {
            let default = match &param.ty {
                Ty::Option(_) => true,
                Ty::Named(name, Kind::Text) => name == "CreditorId",
                Ty::Named(name, _) => !sets && self.has_default(name),
                _ => false,
            };
            if !default {
                break;
            }
            param.optional = true;
        }
        let (ty, (own_ness, fallible)) = self.answer(&source.signature.output, own)?;
        Ok(Function {
            owner: owner.map(str::to_owned),
            name: name.to_owned(),
            room,
            doc: doc(&source.attributes),
            receiver,
            params,
            ret: ty,
            own: own_ness,
            fallible,
            long: false,
            path: source.path.clone(),
        })
    }

    fn param(&self, into: &mut Vec<Param>, name: String, ty: &Type, owner: &str) -> Read<()> {
        let plain = |name: String, ty: Ty, pass: Pass| Param { optional: false, name, ty, pass };
        match ty {
            Type::Reference(reference) => {
                let ty = match reference.elem.as_ref() {
                    Type::Slice(slice) => Ty::List(Box::new(self.ty(&slice.elem, owner)?)),
                    other => self.ty(other, owner)?,
                };
                into.push(plain(name, ty, Pass::Ref));
            }
            Type::ImplTrait(bounds) => {
                let Some(TypeParamBound::Trait(bound)) = bounds.bounds.first() else {
                    return Err(format!("argument {name}: a bound that is not read"));
                };
                let Some(last) = bound.path.segments.last() else {
                    return Err(format!("argument {name}: no bound"));
                };
                let inner = first_type(&last.arguments)
                    .ok_or_else(|| format!("argument {name}: a bound without a type"))?;
                let ty = match last.ident.to_string().as_str() {
                    "IntoIterator" => Ty::List(Box::new(self.ty(inner, owner)?)),
                    "Into" => self.ty(inner, owner)?,
                    "AsRef" => Ty::Str,
                    other => return Err(format!("argument {name}: impl {other}")),
                };
                into.push(plain(name, ty, Pass::Value));
            }
            other => {
                let Some(last) = segment(other) else {
                    return Err(format!("argument {name}: a type that is not read"));
                };
                let inner = first_type(&last.arguments);
                match (last.ident.to_string().as_str(), inner) {
                    ("RangeInclusive", _) => {
                        into.push(plain("from".into(), Ty::Date, Pass::From));
                        into.push(plain("to".into(), Ty::Date, Pass::To));
                    }
                    ("Option", Some(Type::Reference(reference))) => {
                        let ty = Ty::Option(Box::new(self.ty(&reference.elem, owner)?));
                        into.push(plain(name, ty, Pass::OptionRef));
                    }
                    _ => into.push(plain(name, self.ty(other, owner)?, Pass::Value)),
                }
            }
        }
        Ok(())
    }

    fn answer(&self, output: &ReturnType, owner: &str) -> Read<(Ty, (Own, bool))> {
        let ReturnType::Type(_, ty) = output else { return Ok((Ty::Unit, (Own::AsIs, false))) };
        if let Some(last) = segment(ty).filter(|last| last.ident == "Result") {
            let inner = first_type(&last.arguments).ok_or("a result of nothing")?;
            let (ty, own) = self.owned(inner, owner)?;
            return Ok((ty, (own, true)));
        }
        let (ty, own) = self.owned(ty, owner)?;
        Ok((ty, (own, own == Own::CollectResult)))
    }

    fn owned(&self, ty: &Type, owner: &str) -> Read<(Ty, Own)> {
        match ty {
            Type::Reference(reference) => match reference.elem.as_ref() {
                Type::Slice(slice) => {
                    Ok((Ty::List(Box::new(self.ty(&slice.elem, owner)?)), Own::ToVec))
                }
                other => {
                    let ty = self.ty(other, owner)?;
                    let own = if ty == Ty::Str { Own::ToOwned } else { Own::Clone };
                    Ok((ty, own))
                }
            },
            Type::ImplTrait(bounds) => {
                let item = bounds.bounds.iter().find_map(|bound| {
                    let TypeParamBound::Trait(bound) = bound else { return None };
                    let last = bound.path.segments.last()?;
                    if last.ident == "Iterator" { first_type(&last.arguments) } else { None }
                });
                let item = item.ok_or("an answer that is no iterator")?;
                if let Some(last) = segment(item).filter(|last| last.ident == "Result") {
                    let inner = first_type(&last.arguments).ok_or("a result of nothing")?;
                    return Ok((Ty::List(Box::new(self.ty(inner, owner)?)), Own::CollectResult));
                }
                Ok((Ty::List(Box::new(self.ty(item, owner)?)), Own::Collect))
            }
            other => {
                if let Some(last) = segment(other) {
                    let inner = first_type(&last.arguments);
                    match (last.ident.to_string().as_str(), inner) {
                        ("Option", Some(Type::Reference(of))) => {
                            if let Type::Slice(slice) = of.elem.as_ref() {
                                let list = Ty::List(Box::new(self.ty(&slice.elem, owner)?));
                                return Ok((Ty::Option(Box::new(list)), Own::OptionToVec));
                            }
                        }
                        ("Vec", Some(Type::Reference(of))) => {
                            let list = Ty::List(Box::new(self.ty(&of.elem, owner)?));
                            return Ok((list, Own::VecCloned));
                        }
                        _ => {}
                    }
                }
                Ok((self.ty(other, owner)?, Own::AsIs))
            }
        }
    }

    fn ty(&self, ty: &Type, owner: &str) -> Read<Ty> {
        if let Type::Tuple(pair) = ty {
            let mut parts = pair.elems.iter();
            return match (parts.next(), parts.next(), parts.next()) {
                (None, ..) => Ok(Ty::Unit),
                (Some(one), Some(two), None) => {
                    Ok(Ty::Pair(Box::new(self.ty(one, owner)?), Box::new(self.ty(two, owner)?)))
                }
                _ => Err("a tuple of other than two".to_owned()),
            };
        }
        if let Type::Array(array) = ty {
            return Ok(Ty::List(Box::new(self.ty(&array.elem, owner)?)));
        }
        let last = segment(ty).ok_or("a type that is not read")?;
        let name = last.ident.to_string();
        let inner = first_type(&last.arguments);
        let of = |ty: Option<&Type>| -> Read<Box<Ty>> {
            Ok(Box::new(self.ty(ty.ok_or("a type without its argument")?, owner)?))
        };
        Ok(match name.as_str() {
            "bool" => Ty::Bool,
            "u8" | "u16" | "u32" | "u64" | "usize" | "i32" | "i64" => Ty::Int(name),
            "String" | "str" => Ty::Str,
            "Decimal" => Ty::Decimal,
            "Date" => Ty::Date,
            "Option" => Ty::Option(of(inner)?),
            "Vec" => Ty::List(of(inner)?),
            "Box" => Ty::Boxed("Box", of(inner)?),
            "Arc" => Ty::Boxed("Arc", of(inner)?),
            "BTreeMap" => Ty::Map(of(inner)?, of(second_type(&last.arguments))?),
            "Self" => self.named(owner)?,
            other => self.named(other)?,
        })
    }

    fn named(&self, name: &str) -> Read<Ty> {
        // A method of a date that gives another says `Self`.
        if name == "Date" {
            return Ok(Ty::Date);
        }
        let kind = match self.list.find(name) {
            Some(Entry::Leaf(_)) => Kind::Leaf,
            Some(Entry::Text(_)) => Kind::Text,
            Some(Entry::Object(_)) => Kind::Object,
            Some(Entry::Record { .. }) => Kind::Record,
            Some(Entry::Enum(_)) => Kind::Enum,
            Some(Entry::Union { .. }) => Kind::Union,
            _ => return Err(format!("`{name}` is not in the list")),
        };
        Ok(Ty::Named(name.to_owned(), kind))
    }
}

/// Whether a word stands by itself, or before `=`, among the arguments of an attribute.
fn has_word(arguments: &str, word: &str) -> bool {
    arguments.split(',').any(|argument| {
        let found = argument.split('=').next().unwrap_or_default();
        found.trim_matches(|c: char| !c.is_alphanumeric() && c != '_') == word
    })
}

fn segment(ty: &Type) -> Option<&syn::PathSegment> {
    match ty {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    }
}

fn types(arguments: &PathArguments) -> impl Iterator<Item = &Type> {
    let list = match arguments {
        PathArguments::AngleBracketed(list) => Some(list),
        _ => None,
    };
    list.into_iter().flat_map(|list| &list.args).filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        GenericArgument::AssocType(of) => Some(&of.ty),
        _ => None,
    })
}

fn first_type(arguments: &PathArguments) -> Option<&Type> {
    types(arguments).next()
}

fn second_type(arguments: &PathArguments) -> Option<&Type> {
    types(arguments).nth(1)
}

fn param_name(input: &FnArg) -> Option<String> {
    match input {
        FnArg::Typed(typed) => match typed.pat.as_ref() {
            Pat::Ident(ident) => Some(ident.ident.to_string()),
            _ => None,
        },
        FnArg::Receiver(_) => None,
    }
}
