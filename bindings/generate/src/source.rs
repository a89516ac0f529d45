//! The sources of the core and of `duly-api`, read once: structs, enums and functions by name.

use std::{collections::BTreeMap, fs, path::Path};

use quote::ToTokens;
use syn::{Attribute, Item, ItemEnum, ItemFn, ItemStruct, Visibility};

/// A function as its source gives it: a method, or a free function of a module.
pub(crate) struct Source {
    pub(crate) signature: syn::Signature,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) path: String,
    /// Of a free function the folder of its file.
    pub(crate) home: Option<String>,
}

#[derive(Default)]
pub(crate) struct Sources {
    pub(crate) structs: BTreeMap<String, ItemStruct>,
    pub(crate) enums: BTreeMap<String, ItemEnum>,
    /// By owner and name: methods of the core.
    pub(crate) methods: BTreeMap<(String, String), Source>,
    /// By module (none: at the root of its crate) and name: free functions.
    pub(crate) free: BTreeMap<(Option<String>, String), Source>,
    /// Structs of `duly_api::form`.
    pub(crate) forms: BTreeMap<String, ItemStruct>,
}

impl Sources {
    /// Reads every file below a `src` folder, tests apart.
    pub(crate) fn read(&mut self, folder: &Path, facade: bool) -> Result<(), String> {
        let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
        let mut paths: Vec<_> = fs::read_dir(folder)
            .map_err(failed)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<_, _>>()
            .map_err(failed)?;
        paths.sort();
        for path in paths {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() && name != "generated" {
                self.read(&path, facade)?;
            } else if path.extension().is_some_and(|end| end == "rs") && !name.ends_with("tests") {
                let text = fs::read_to_string(&path).map_err(failed)?;
                let file = syn::parse_file(&text)
                    .map_err(|error| format!("{}: {error}", path.display()))?;
                // A file of a facade is a module of its name; of the core only those count that
                // are public modules, which are folders: their functions stand in any file of it.
                let folder = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
                let module = match (facade, name.as_str()) {
                    (_, "lib") => None,
                    (true, name) => Some(name.to_owned()),
                    (false, "mod") => Some(folder.clone()),
                    (false, _) => None,
                };
                let home = module.clone().or((!facade && name != "lib").then_some(folder));
                self.items(file.items, module, home.as_deref(), facade);
            }
        }
        Ok(())
    }

    fn items(
        &mut self,
        items: Vec<Item>,
        module: Option<String>,
        home: Option<&str>,
        facade: bool,
    ) {
        let is_form = facade && module.as_deref() == Some("form");
        for item in items {
            match item {
                Item::Struct(item) if public(&item.vis) => {
                    let into = if is_form { &mut self.forms } else { &mut self.structs };
                    let known = into.contains_key(&item.ident.to_string());
                    if facade || !known {
                        into.insert(item.ident.to_string(), item);
                    }
                }
                Item::Enum(item) if public(&item.vis) => {
                    self.enums.insert(item.ident.to_string(), item);
                }
                Item::Fn(ItemFn { vis, sig, attrs, .. }) if public(&vis) => {
                    let name = sig.ident.to_string();
                    let path = match module.as_deref().or(home) {
                        Some(module) => format!("api::{module}::{name}"),
                        None => format!("api::{name}"),
                    };
                    let home = home.map(str::to_owned);
                    let source = Source { signature: sig, attributes: attrs, path, home };
                    self.free.entry((module.clone(), name)).or_insert(source);
                }
                Item::Impl(item) if item.trait_.is_none() => {
                    let owner = item.self_ty.to_token_stream().to_string();
                    let owner = owner.split('<').next().unwrap_or_default().trim().to_owned();
                    for member in item.items {
                        if let syn::ImplItem::Fn(function) = member
                            && public(&function.vis)
                        {
                            let name = function.sig.ident.to_string();
                            let path = format!("api::{owner}::{name}");
                            let source = Source {
                                signature: function.sig,
                                attributes: function.attrs,
                                path,
                                home: None,
                            };
                            self.methods.entry((owner.clone(), name)).or_insert(source);
                        }
                    }
                }
                Item::Mod(item) if !is_test(&item.attrs) => {
                    if let Some((_, inner)) = item.content {
                        let name = item.ident.to_string();
                        let module = if facade { Some(name) } else { module.clone() };
                        self.items(inner, module.clone(), module.as_deref().or(home), facade);
                    }
                }
                _ => {}
            }
        }
    }
}

pub(crate) fn public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.meta.to_token_stream().to_string().contains("test")
    })
}

/// Whether an attribute of this name stands there.
pub(crate) fn marked(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

/// Whether a trait is derived, with or without a condition.
pub(crate) fn derives(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| {
        let text = attribute.to_token_stream().to_string();
        text.contains("derive")
            && text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name)
    })
}

/// The arguments of `serde(…)` attributes, conditional ones too, as one text.
pub(crate) fn serde(attributes: &[Attribute]) -> String {
    let mut said = String::new();
    for attribute in attributes {
        let text = attribute.to_token_stream().to_string();
        if let Some((_, rest)) = text.split_once("serde (") {
            said.push_str(rest);
            said.push(',');
        }
    }
    said
}

/// What stands in `word = "…"` of such a text.
pub(crate) fn said(serde: &str, word: &str) -> Option<String> {
    let (_, rest) = serde.split_once(&format!("{word} = \""))?;
    rest.split_once('"').map(|(value, _)| value.to_owned())
}

/// The doc comment, lines joined, one blank taken off each.
pub(crate) fn doc(attributes: &[Attribute]) -> String {
    let mut lines = Vec::new();
    for attribute in attributes {
        let syn::Meta::NameValue(pair) = &attribute.meta else { continue };
        if !pair.path.is_ident("doc") {
            continue;
        }
        if let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &pair.value {
            let text = text.value();
            lines.push(text.strip_prefix(' ').unwrap_or(&text).to_owned());
        }
    }
    lines.join("\n")
}
