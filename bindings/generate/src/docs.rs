//! Documentation of the core, as other languages show it.

use std::{collections::BTreeMap, sync::LazyLock};

/// The code of each kind of error, by the kind's name: other languages have codes only.
static CODES: LazyLock<BTreeMap<&str, &str>> = LazyLock::new(|| {
    let lines = include_str!("../../../crates/duly/src/error.rs").lines();
    let kind = |line: &'static str| line.trim().strip_suffix("\",")?.split_once(" = \"");
    lines.filter_map(kind).collect()
});

/// Rustdoc as plain text: without code, examples and headings of Rust, links as their words.
pub(crate) fn plain(doc: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let (mut code, mut skipped) = (false, false);
    for line in doc.lines() {
        let trimmed = line.trim();
        if trimmed.starts_with("```") {
            code = !code;
            continue;
        }
        if code {
            continue;
        }
        if let Some(heading) = trimmed.strip_prefix("# ") {
            skipped = matches!(heading, "Examples" | "Example" | "Panics");
            if heading == "Errors" {
                lines.push("Refused as:".to_owned());
            }
            continue;
        }
        // Where a link of the text leads.
        let definition = trimmed.starts_with('[') && trimmed.contains("]: ");
        if !skipped && !definition {
            lines.push(words(line));
        }
    }
    let text = lines.join("\n");
    let mut text = text.trim().to_owned();
    while text.contains("\n\n\n") {
        text = text.replace("\n\n\n", "\n\n");
    }
    text.replace("Refused as:\n\n", "Refused as: ")
        .trim_end_matches("Refused as:")
        .trim()
        .to_owned()
}

/// `[`Money`](crate::Money)` is Money, ``[`code`]`` is `code`.
fn words(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some(start) = rest.find('[') {
        let (before, from) = rest.split_at(start);
        text.push_str(before);
        let Some(end) = from.find(']') else {
            text.push_str(from);
            return text;
        };
        let inner = &from[1..end];
        let after = &from[end + 1..];
        let target = after.strip_prefix('(').and_then(|of| of.find(')').map(|at| at + 2));
        let is_link = target.is_some() || inner.starts_with('`') && inner.ends_with('`');
        if !is_link {
            text.push_str(&from[..=end]);
            rest = after;
            continue;
        }
        let kind = after[..target.unwrap_or(0)].trim_end_matches(')').split("ErrorKind::").nth(1);
        match kind.and_then(|kind| CODES.get(kind)) {
            Some(code) => text.push_str(&format!("`{code}`")),
            None => text.push_str(&inner.replace("::", ".")),
        }
        rest = &after[target.unwrap_or(0)..];
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_their_words_and_code_is_left_out() {
        let doc = "One of [`Known`](crate::Known), [`Date`] or [a, b].\n\n```\ncode\n```\n\n\
                   # Errors\n\n[`X`](Y::X) when so.\n\n# Examples\n\nNone.";
        let refused = "[`InvalidRecord`](ErrorKind::InvalidRecord) by [`Invoice::check`].\n\n\
                       [`Invoice::check`]: crate::Invoice::check";
        assert_eq!(plain(refused), "`record.invalid` by `Invoice.check`.");
        assert_eq!(plain(doc), "One of `Known`, `Date` or [a, b].\n\nRefused as: `X` when so.");
    }
}
