//! The list itself: `crates/duly-api/api.list`, one name to a line.

/// What a line of the list says of a name.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Entry {
    /// A value that each language has a type of its own for: `Decimal`, `Date`.
    Leaf(String),
    /// A value that crosses as its text, read by `FromStr`, printed by `Display`.
    Text(String),
    /// A value that is held by a handle and asked by methods.
    Object(String),
    /// A value with named fields.
    Record { name: String, by_form: bool },
    /// A choice of words.
    Enum(String),
    /// A choice of which some carry something. The variants are given where a macro of the core
    /// writes them, each around the record of its name.
    Union { name: String, variants: Vec<String> },
    /// A function: `Owner::name`, or a name alone.
    Function { owner: Option<String>, name: String, long: bool },
    /// What only Rust has, and why.
    RustOnly { what: String, why: String },
}

/// The list by room, in its order.
#[derive(Clone, Debug, Default)]
pub(crate) struct List {
    pub(crate) entries: Vec<(String, Entry)>,
}

impl List {
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let (mut list, mut room) = (Self::default(), String::new());
        for (number, line) in text.lines().enumerate() {
            let line = line.split('#').next().unwrap_or_default().trim();
            if line.is_empty() {
                continue;
            }
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                room = name.to_owned();
                continue;
            }
            let entry = entry(line).ok_or_else(|| {
                format!("api.list, line {}: `{line}` is no entry of the list", number + 1)
            })?;
            list.entries.push((room.clone(), entry));
        }
        Ok(list)
    }

    pub(crate) fn find(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().map(|(_, entry)| entry).find(|entry| match entry {
            Entry::Leaf(found) | Entry::Text(found) | Entry::Object(found) | Entry::Enum(found) => {
                found == name
            }
            Entry::Record { name: found, .. } | Entry::Union { name: found, .. } => found == name,
            Entry::Function { .. } | Entry::RustOnly { .. } => false,
        })
    }
}

fn entry(line: &str) -> Option<Entry> {
    let (word, rest) = line.split_once(' ')?;
    let rest = rest.trim();
    let words: Vec<&str> = rest.split_whitespace().collect();
    let name = (*words.first()?).to_owned();
    Some(match (word, words.get(1..)?) {
        ("leaf", []) => Entry::Leaf(name),
        ("text", []) => Entry::Text(name),
        ("object", []) => Entry::Object(name),
        ("record", []) => Entry::Record { name, by_form: false },
        ("record", ["form"]) => Entry::Record { name, by_form: true },
        ("enum", []) => Entry::Enum(name),
        ("union", []) => Entry::Union { name, variants: Vec::new() },
        ("union", ["of", variants @ ..]) => {
            Entry::Union { name, variants: variants.iter().map(|v| (*v).to_owned()).collect() }
        }
        ("fn", more @ ([] | ["long"])) => {
            let (owner, name) = match name.split_once("::") {
                Some((owner, name)) => (Some(owner.to_owned()), name.to_owned()),
                None => (None, name),
            };
            Entry::Function { owner, name, long: !more.is_empty() }
        }
        ("rust", _) => {
            let (what, why) = rest.split_once(": ")?;
            Entry::RustOnly { what: what.to_owned(), why: why.trim().to_owned() }
        }
        _ => return None,
    })
}
