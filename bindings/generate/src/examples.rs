//! Examples by name, kept in one file a language: `## Money.plus`, then the lines of it.

use std::collections::BTreeMap;

#[derive(Default)]
pub(crate) struct Examples(BTreeMap<String, String>);

impl Examples {
    pub(crate) fn read(text: &str) -> Self {
        let mut all = BTreeMap::new();
        let mut name: Option<String> = None;
        let mut lines: Vec<&str> = Vec::new();
        for line in text.lines().chain(["## "]) {
            if let Some(next) = line.strip_prefix("## ") {
                if let Some(name) = name.take() {
                    all.insert(name, lines.join("\n").trim().to_owned());
                }
                lines.clear();
                name = Some(next.trim().to_owned());
            } else {
                lines.push(line);
            }
        }
        Self(all)
    }

    pub(crate) fn of(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }
}
