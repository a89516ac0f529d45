//! Documentation of the core as a comment in TypeScript: its names as JavaScript writes them.

use std::{collections::BTreeMap, fmt::Write as _};

use crate::{
    docs,
    model::{Model, camel},
    node::is_class,
};

/// What a name of Rust is called in JavaScript.
pub(crate) struct Words(BTreeMap<String, String>);

impl Words {
    /// From the model, and from the source of the core's errors: lines `IdConflict = "…",`.
    pub(crate) fn new(model: &Model, errors: &str) -> Self {
        let mut words = BTreeMap::new();
        let functions = model.functions.iter().map(|function| function.name.as_str());
        let params = model.functions.iter().flat_map(|function| &function.params);
        let fields = model.records.iter().flat_map(|record| &record.fields);
        let plain = functions
            .chain(params.map(|param| param.name.as_str()))
            .chain(fields.map(|field| field.name.as_str()));
        for name in plain {
            words.insert(name.to_owned(), camel(name));
        }
        for choice in &model.choices {
            for variant in &choice.variants {
                let word = format!("'{}'", variant.word);
                words.insert(format!("{}::{}", choice.name, variant.name), word.clone());
                words.entry(variant.name.clone()).or_insert(word);
            }
        }
        for function in &model.functions {
            let Some(owner) = &function.owner else { continue };
            let shown = match is_class(model, Some(owner)) {
                true => format!("{owner}.{}", camel(&function.name)),
                false => format!("{}.{}", camel(owner), camel(&function.name)),
            };
            words.insert(format!("{owner}::{}", function.name), shown);
        }
        let lines = errors.lines().filter_map(|line| line.trim().split_once(" = \""));
        for (name, code) in lines.filter(|(name, _)| name.chars().all(char::is_alphanumeric)) {
            words.insert(name.to_owned(), code.trim_end_matches("\",").to_owned());
        }
        // A type is called the same.
        let types = model.records.iter().map(|record| &record.name);
        for name in types.chain(model.choices.iter().map(|choice| &choice.name)) {
            words.insert(name.clone(), name.clone());
        }
        Self(words)
    }

    /// Rustdoc as the text of a comment.
    pub(crate) fn text(&self, doc: &str) -> String {
        let text = without_tables(&docs::plain(doc)).replace("*/", "* /");
        let mut inside = false;
        let parts = text.split('`').map(|part| {
            let known = self.0.get(part).filter(|_| inside);
            inside = !inside;
            known.map_or(part.to_owned(), Clone::clone)
        });
        parts.collect::<Vec<_>>().join("`")
    }

    /// The first paragraph of it, on one line.
    pub(crate) fn brief(&self, doc: &str) -> String {
        let text = self.text(doc);
        text.split("\n\n").next().unwrap_or_default().replace('\n', " ")
    }

    /// Writes a comment of what the core's documentation says; nothing where it says nothing.
    pub(crate) fn comment(&self, out: &mut String, doc: &str, indent: &str) {
        write(out, &self.text(doc), indent);
    }
}

/// Tables of the core show forms that are not those of JavaScript; what leads to one goes too.
fn without_tables(text: &str) -> String {
    let mut kept: Vec<String> = Vec::new();
    for line in text.lines() {
        if !line.starts_with('|') {
            kept.push(line.to_owned());
            continue;
        }
        while kept.last().is_some_and(|last| last.is_empty()) {
            kept.pop();
        }
        if let Some(last) = kept.last_mut().filter(|last| last.ends_with(':')) {
            last.truncate(last.rfind(". ").map_or(0, |end| end + 1));
        }
    }
    kept.join("\n")
}

/// A comment of a text, its lines no longer than the project's.
pub(crate) fn write(out: &mut String, text: &str, indent: &str) {
    let lines: Vec<String> = text.lines().flat_map(|line| wrapped(line, 96)).collect();
    match lines.as_slice() {
        [] => {}
        [line] if line.len() < 92 => {
            let _ = writeln!(out, "{indent}/** {line} */");
        }
        lines => {
            let _ = writeln!(out, "{indent}/**");
            for line in lines {
                let _ = writeln!(out, "{}", format!("{indent} * {line}").trim_end());
            }
            let _ = writeln!(out, "{indent} */");
        }
    }
}

/// A line as several; those of a list go on below its text.
fn wrapped(line: &str, width: usize) -> Vec<String> {
    let indent = if line.starts_with("- ") { "  " } else { "" };
    let mut lines = vec![String::new()];
    for word in line.split(' ') {
        let last = lines.len() - 1;
        if lines[last].trim().is_empty() {
            lines[last].push_str(word);
        } else if lines[last].chars().count() + 1 + word.chars().count() <= width {
            lines[last].push(' ');
            lines[last].push_str(word);
        } else {
            lines.push(format!("{indent}{word}"));
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_goes_with_what_leads_to_it() {
        let text = "It is so. The forms:\n\n| a | b |\n|---|---|\n\nMore.";
        assert_eq!(without_tables(text), "It is so.\n\nMore.");
    }

    #[test]
    fn long_lines_of_a_list_go_on_below_their_text() {
        assert_eq!(wrapped("- one two three", 9), ["- one two", "  three"]);
        assert_eq!(wrapped("", 9), [""]);
    }
}
