//! Reads as much of Rust as the architecture needs: which paths into the crate a file names.
//!
//! `use crate::{time::Date, value::{Money, Rate}};` in `ledger/entry.rs` names `time::Date`,
//! `value::Money` and `value::Rate`. Comments, texts and code only tests see name nothing.

/// A path of this crate that some code names, from the crate's root.
#[derive(Debug)]
pub(crate) struct Import {
    /// `["value", "Money"]` for `crate::value::Money`.
    pub(crate) path: Vec<String>,
    /// The name it has from then on.
    pub(crate) name: String,
    pub(crate) line: usize,
}

/// Every path into this crate, in `use` or in line, but for those of code only tests see.
pub(crate) fn imports(text: &str, module: &[String]) -> Vec<Import> {
    let mut reader =
        Reader { tokens: tokens(text), at: 0, module: module.to_vec(), found: Vec::new() };
    reader.items();
    reader.found
}

struct Reader {
    tokens: Vec<Token>,
    at: usize,
    /// The module the reader stands in; modules written in line come on top.
    module: Vec<String>,
    found: Vec<Import>,
}

impl Reader {
    fn text(&self, ahead: usize) -> &str {
        self.tokens.get(self.at + ahead).map_or("", |token| token.text.as_str())
    }

    fn is_word(&self, ahead: usize) -> bool {
        self.tokens.get(self.at + ahead).is_some_and(|token| token.kind == Kind::Word)
    }

    /// Reads to the end, or to the brace that closes the block it stands in.
    fn items(&mut self) {
        while let Some(token) = self.tokens.get(self.at) {
            let (kind, line) = (token.kind, token.line);
            match (kind, self.text(0)) {
                (Kind::Mark, "}") => {
                    self.at += 1;
                    return;
                }
                (Kind::Mark, "{") => {
                    self.at += 1;
                    self.items();
                }
                (Kind::Mark, "#") if self.is_test_only() => self.skip_item(),
                (Kind::Word, "mod") if self.is_word(1) && self.text(2) == "{" => {
                    self.module.push(self.text(1).to_owned());
                    self.at += 3;
                    self.items();
                    self.module.pop();
                }
                (Kind::Word, "use") => {
                    self.at += 1;
                    self.use_tree(&[]);
                }
                (Kind::Word, "crate" | "super" | "self") if self.text(1) == "::" => {
                    self.use_tree(&[]);
                }
                // An attribute names a path as text: `#[serde(with = "crate::value::…")]`.
                (Kind::Text, text) if text.starts_with("crate::") => {
                    let path: Vec<String> = text.split("::").map(str::to_owned).collect();
                    self.keep(&path, None, line);
                    self.at += 1;
                }
                _ => self.at += 1,
            }
        }
    }

    /// Whether `#[cfg(test)]` or `#[cfg(all(test, …))]` stands here.
    fn is_test_only(&self) -> bool {
        let starts = |marks: &[&str]| marks.iter().enumerate().all(|(at, m)| self.text(at) == *m);
        starts(&["#", "[", "cfg", "(", "test", ")", "]"])
            || starts(&["#", "[", "cfg", "(", "all", "(", "test"])
    }

    /// Skips what follows up to its `;` or to the end of its block.
    fn skip_item(&mut self) {
        let mut open = 0_usize;
        while self.at < self.tokens.len() {
            let ends_block = match self.text(0) {
                "{" => {
                    open += 1;
                    false
                }
                "}" => {
                    open -= 1;
                    open == 0
                }
                ";" => open == 0,
                _ => false,
            };
            self.at += 1;
            if ends_block {
                return;
            }
        }
    }

    /// Reads one path, or the tree of paths a `use` may hold, and leaves what follows.
    fn use_tree(&mut self, before: &[String]) {
        let line = self.tokens.get(self.at).map_or(0, |token| token.line);
        let mut path = before.to_vec();
        loop {
            if self.text(0) == "{" && path.last().is_some_and(|last| last == "::") {
                path.pop();
                self.at += 1;
                while self.at < self.tokens.len() && self.text(0) != "}" {
                    let at = self.at;
                    path.push("::".to_owned());
                    self.use_tree(&path.clone());
                    path.pop();
                    if self.text(0) == "," || self.at == at {
                        self.at += 1;
                    }
                }
                self.at += 1;
                return;
            }
            if !(self.is_word(0) || self.text(0) == "*") {
                break;
            }
            if path.last().is_some_and(|last| last == "::") {
                path.pop();
            }
            path.push(self.text(0).to_owned());
            self.at += 1;
            if self.text(0) != "::" || self.text(1) == "<" {
                break;
            }
            self.at += 1;
            path.push("::".to_owned());
        }
        let name = (self.text(0) == "as").then(|| self.text(1).to_owned());
        if name.is_some() {
            self.at += 2;
        }
        self.keep(&path, name, line);
    }

    /// Keeps a path if it leads into this crate, counted from its root.
    fn keep(&mut self, path: &[String], name: Option<String>, line: usize) {
        let mut from_root: Option<Vec<String>> = None;
        for part in path {
            match (part.as_str(), &mut from_root) {
                ("crate", None) => from_root = Some(Vec::new()),
                ("self", None) => from_root = Some(self.module.clone()),
                ("super", None) => {
                    let mut parent = self.module.clone();
                    parent.pop();
                    from_root = Some(parent);
                }
                ("super", Some(above)) => {
                    above.pop();
                }
                // `use crate::value::{self, Money}` names the floor itself.
                ("self", Some(_)) => {}
                (part, Some(above)) => above.push(part.to_owned()),
                (_, None) => return,
            }
        }
        let Some(path) = from_root else { return };
        let name = name.or_else(|| path.last().cloned()).unwrap_or_default();
        self.found.push(Import { path, name, line });
    }
}

// Reading Rust: only as much as tells code from comments and texts.

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    Word,
    Number,
    /// What stands between quotes.
    Text,
    Mark,
}

#[derive(Debug)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) text: String,
    pub(crate) line: usize,
}

pub(crate) fn tokens(source: &str) -> Vec<Token> {
    let (mut found, mut rest) = (Vec::new(), source);
    let (mut line, mut counted) = (1, source);
    while let Some(first) = rest.chars().next() {
        // Counting on from the last token keeps long files linear.
        line += counted[..counted.len() - rest.len()].matches('\n').count();
        counted = rest;
        let (length, kind) = lexeme(rest, first);
        let (body, after) = rest.split_at(length);
        if let Some(kind) = kind {
            let text = if kind == Kind::Text { inner(body) } else { body.trim_start_matches("r#") };
            found.push(Token { kind, text: text.to_owned(), line });
        }
        rest = after;
    }
    found
}

/// How long the next piece is, and its kind; none for blanks and comments.
fn lexeme(rest: &str, first: char) -> (usize, Option<Kind>) {
    let run = |of: fn(char) -> bool| rest.find(|c| !of(c)).unwrap_or(rest.len());
    let word = |c: char| c.is_alphanumeric() || c == '_';
    if first.is_whitespace() {
        return (run(char::is_whitespace), None);
    }
    if rest.starts_with("//") {
        return (rest.find('\n').unwrap_or(rest.len()), None);
    }
    if rest.starts_with("/*") {
        return (comment_length(rest), None);
    }
    if let Some(length) = text_length(rest) {
        return (length, Some(Kind::Text));
    }
    if first == '\'' {
        return quote(rest);
    }
    if rest.starts_with("::") {
        return (2, Some(Kind::Mark));
    }
    if let Some(raw) = rest.strip_prefix("r#") {
        return (2 + raw.find(|c| !word(c)).unwrap_or(raw.len()), Some(Kind::Word));
    }
    match first {
        '0'..='9' => (run(word), Some(Kind::Number)),
        _ if word(first) => (run(word), Some(Kind::Word)),
        _ => (first.len_utf8(), Some(Kind::Mark)),
    }
}

/// A comment between `/*` and `*/`, which may hold others.
fn comment_length(rest: &str) -> usize {
    let (mut at, mut open) = (2, 1);
    while open > 0 && at < rest.len() {
        let tail = &rest.as_bytes()[at..];
        let step = match (tail.starts_with(b"/*"), tail.starts_with(b"*/")) {
            (true, _) => 1,
            (_, true) => -1,
            _ => 0,
        };
        open += step;
        at += if step == 0 { 1 } else { 2 };
    }
    at
}

/// The length of a text literal with its quotes: plain, bytes, C, or raw with any number of `#`.
fn text_length(rest: &str) -> Option<usize> {
    let prefix = ["", "b", "c", "r", "br", "cr"].into_iter().rev().find(|prefix| {
        rest.strip_prefix(prefix).is_some_and(|tail| {
            let opened = if prefix.ends_with('r') { tail.trim_start_matches('#') } else { tail };
            opened.starts_with('"')
        })
    })?;
    let tail = &rest[prefix.len()..];
    if prefix.ends_with('r') {
        let fences = tail.len() - tail.trim_start_matches('#').len();
        let end = format!("\"{}", "#".repeat(fences));
        let body = prefix.len() + fences + 1;
        let length = rest[body..].find(&end).map_or(rest.len(), |at| body + at + end.len());
        return Some(length);
    }
    let bytes = rest.as_bytes();
    let mut at = prefix.len() + 1;
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    Some(rest.len().min(at + 1))
}

/// A character such as `'{'`, which is a text, or a lifetime such as `'a`, which is nothing.
fn quote(rest: &str) -> (usize, Option<Kind>) {
    let mut chars = rest.char_indices().skip(1);
    let (_, body) = chars.next().unwrap_or((0, ' '));
    if body == '\\' {
        let close = rest[3..].find('\'').map_or(rest.len(), |at| at + 4);
        return (close, Some(Kind::Text));
    }
    match chars.next() {
        Some((at, '\'')) => (at + 1, Some(Kind::Text)),
        _ => (1, None),
    }
}

fn inner(literal: &str) -> &str {
    literal.trim_start_matches(['b', 'c', 'r']).trim_matches('#').trim_matches('"')
}
