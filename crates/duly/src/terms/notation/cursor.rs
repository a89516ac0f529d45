//! A text of terms as tokens, how far it has been read, and the two ways to refuse it.

use crate::{
    error::{Error, ErrorKind},
    terms::notation::scan::{Kind, Token, scan},
};

/// A text and how far it has been read.
pub(super) struct Reader<'a> {
    text: &'a str,
    tokens: Vec<Token>,
    pub(super) at: usize,
}

impl<'a> Reader<'a> {
    /// The text, unread.
    pub(super) fn of(text: &'a str) -> Self {
        Self { text, tokens: scan(text), at: 0 }
    }
}

impl Reader<'_> {
    pub(super) fn skip(&mut self, tokens: usize) {
        self.at = self.at.saturating_add(tokens);
    }

    pub(super) fn peek(&self, ahead: usize) -> Option<&Kind> {
        self.tokens.get(self.at.saturating_add(ahead)).map(|token| &token.kind)
    }

    pub(super) fn word(&self, ahead: usize) -> Option<&str> {
        match self.peek(ahead) {
            Some(Kind::Word(word)) => Some(word),
            _ => None,
        }
    }

    pub(super) fn is_word(&self, ahead: usize, words: &[&str]) -> bool {
        self.word(ahead).is_some_and(|word| words.contains(&word))
    }

    /// Whether these words stand there one after the other.
    pub(super) fn says(&self, ahead: usize, phrase: &[&str]) -> bool {
        let mut places = ahead..;
        phrase.iter().all(|word| places.next().and_then(|at| self.word(at)) == Some(*word))
    }

    pub(super) fn eat(&mut self, words: &[&str]) -> bool {
        let there = self.is_word(0, words);
        if there {
            self.skip(1);
        }
        there
    }

    pub(super) fn eat_phrase(&mut self, phrase: &[&str]) -> bool {
        let there = self.says(0, phrase);
        if there {
            self.skip(phrase.len());
        }
        there
    }

    pub(super) fn eat_kind(&mut self, kind: &Kind) -> bool {
        let there = self.peek(0) == Some(kind);
        if there {
            self.skip(1);
        }
        there
    }

    /// The text from one token up to another, that one left out.
    pub(super) fn slice(&self, from: usize, to: usize) -> &str {
        let start = self.tokens.get(from);
        let end = to.checked_sub(1).and_then(|last| self.tokens.get(last));
        start.zip(end).and_then(|(start, end)| self.text.get(start.start..end.end)).unwrap_or("")
    }

    /// Refuses the next token.
    #[cold]
    pub(super) fn fault(&self, expected: &str) -> Error {
        let token = self.tokens.get(self.at);
        let position = token.map_or_else(|| self.text.chars().count(), |token| token.position);
        let found = token.map(|token| self.text.get(token.start..token.end).unwrap_or(""));
        let found: String = found.unwrap_or("").chars().take(40).collect();
        let shown = match token {
            Some(_) => format!("have `{}`", found.escape_debug()),
            None => "end".to_owned(),
        };
        let message = format!("payment terms {shown} at {position} where {expected} belongs");
        Error::new(ErrorKind::TermsSyntax, message)
            .with_field("terms")
            .with_found(found)
            .with_expected(expected)
            .with_position(position)
    }

    /// Refuses the text from a token up to here, naming what it may mean (T4).
    #[cold]
    pub(super) fn ambiguous(&self, from: usize, one: &str, other: &str) -> Error {
        let start = self.tokens.get(from);
        let found: String = self.slice(from, self.at).chars().take(60).collect();
        let message = format!(
            "payment terms `{}` have two readings: write `{one}` or `{other}`",
            found.escape_debug()
        );
        Error::new(ErrorKind::TermsAmbiguous, message)
            .with_field("terms")
            .with_found(found)
            .with_expected(format!("`{one}` or `{other}`"))
            .with_position(start.map_or(0, |token| token.position))
    }
}
