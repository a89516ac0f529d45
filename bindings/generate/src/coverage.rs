//! What the core makes public and the list does not name.

use std::collections::BTreeSet;

use crate::{
    list::{Entry, List},
    model::snake,
    source::Sources,
};

/// Types of the core whose methods are not a language's business: they cross as values.
const NOT_ASKED: [&str; 3] = ["Error", "ErrorKind", "ScheduleInput"];

/// Every public type and function of the core that is neither listed nor said to be Rust's own.
pub(crate) fn forgotten(list: &List, core: &Sources) -> Vec<String> {
    let mut known: BTreeSet<String> = BTreeSet::new();
    for (_, entry) in &list.entries {
        match entry {
            Entry::Leaf(name)
            | Entry::Text(name)
            | Entry::Object(name)
            | Entry::Enum(name)
            | Entry::Record { name, .. }
            | Entry::Union { name, .. } => known.insert(name.clone()),
            Entry::Function { owner: Some(owner), name, .. } => {
                known.insert(format!("{owner}::{name}"))
            }
            Entry::Function { owner: None, name, .. } => known.insert(name.clone()),
            Entry::RustOnly { what, .. } => {
                for name in what.split_whitespace() {
                    known.insert(name.trim_end_matches(',').to_owned());
                }
                true
            }
        };
    }
    let mut forgotten = Vec::new();
    let types = core.structs.keys().chain(core.enums.keys());
    for name in types.filter(|name| !known.contains(*name)) {
        forgotten.push(name.clone());
    }
    for (owner, name) in core.methods.keys() {
        let whole = format!("{owner}::{name}");
        let whole_type = known.contains(&format!("{owner}::*"));
        // A constructor or an accessor of a record is its constructor and its field.
        let field = core.structs.get(owner).is_some_and(|item| {
            item.fields.iter().any(|f| f.ident.as_ref().is_some_and(|i| i == name))
        });
        if !(known.contains(&whole)
            || whole_type
            || NOT_ASKED.contains(&owner.as_str())
            || field
            || name == "new")
        {
            forgotten.push(whole);
        }
    }
    for (module, name) in core.free.keys() {
        let listed = known.iter().any(|known| match known.split_once("::") {
            Some((owner, of)) => of == name && Some(snake(owner)) == *module,
            None => known == name,
        });
        if !listed {
            forgotten.push(format!("{}::{name}", module.as_deref().unwrap_or("duly")));
        }
    }
    forgotten
}
