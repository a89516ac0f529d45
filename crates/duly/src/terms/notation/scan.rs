//! The words, numbers and signs of a text of terms, each with where it stands.

use crate::time::Date;

/// What a token is. Words are in lower case and without dots: `E.O.M.` is `eom`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    /// `30`, `2.5`, `-5`: the digits as typed.
    Number(String),
    /// `10th`, `1st`: the number.
    Ordinal(String),
    /// Letters.
    Word(String),
    /// `2026-06-30`.
    Day(Date),
    Percent,
    Slash,
    /// A comma or a semicolon.
    Comma,
    Plus,
    /// Any other character.
    Other,
}

/// One token.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// How many characters stand before it.
    pub(super) position: usize,
    /// Where it is in the text, in bytes.
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The text as tokens; never fails, what is unknown is `Other`.
pub(super) fn scan(text: &str) -> Vec<Token> {
    let mut scanner = Scanner { text, at: 0, position: 0 };
    let mut tokens = Vec::new();
    let mut glued = false;
    while let Some(next) = scanner.peek() {
        let (start, position) = (scanner.at, scanner.position);
        if next.is_whitespace() {
            scanner.take(char::is_whitespace);
            glued = false;
            continue;
        }
        let kind = scanner.token(next, glued);
        // A hyphen between words or before a number that follows one is a blank: `net-30`.
        if let Some(kind) = kind {
            tokens.push(Token { kind, position, start, end: scanner.at });
            glued = true;
        }
    }
    tokens
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    position: usize,
}

impl<'a> Scanner<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn bump(&mut self, taken: &str) {
        self.at = self.at.saturating_add(taken.len());
        self.position = self.position.saturating_add(taken.chars().count());
    }

    /// Takes the characters that belong.
    fn take(&mut self, belongs: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let length = rest.find(|c| !belongs(c)).unwrap_or(rest.len());
        let taken = rest.get(..length).unwrap_or("");
        self.bump(taken);
        taken
    }

    fn one(&mut self, kind: Kind) -> Option<Kind> {
        let length = self.peek().map_or(0, char::len_utf8);
        let taken = self.rest().get(..length).unwrap_or("");
        self.bump(taken);
        Some(kind)
    }

    /// The token that begins with `next`; none for a hyphen that only joins.
    fn token(&mut self, next: char, glued: bool) -> Option<Kind> {
        match next {
            '%' => self.one(Kind::Percent),
            '/' => self.one(Kind::Slash),
            ',' | ';' => self.one(Kind::Comma),
            '+' => self.one(Kind::Plus),
            '-' => {
                let mut after = self.rest().chars().skip(1);
                match after.next() {
                    Some(c) if c.is_ascii_digit() && !glued => {
                        self.one(Kind::Other);
                        match self.number() {
                            Kind::Number(digits) => Some(Kind::Number(format!("-{digits}"))),
                            other => Some(other),
                        }
                    }
                    Some(c) if glued && c.is_ascii_alphanumeric() => {
                        self.one(Kind::Other);
                        None
                    }
                    _ => self.one(Kind::Other),
                }
            }
            c if c.is_ascii_digit() => match self.day() {
                Some(day) => Some(day),
                None => Some(self.number()),
            },
            c if c.is_ascii_alphabetic() => {
                // A dot belongs to an abbreviation, not to the word.
                let word = self.take(|c| c.is_ascii_alphabetic() || c == '.');
                Some(Kind::Word(word.replace('.', "").to_ascii_lowercase()))
            }
            _ => self.one(Kind::Other),
        }
    }

    /// Ten characters in the shape of `2026-06-30`; other than a day if there is none such.
    fn day(&mut self) -> Option<Kind> {
        let text = self.rest().get(..10)?;
        let shape = |(c, form): (u8, u8)| if form == b'-' { c == form } else { c.is_ascii_digit() };
        if !text.bytes().zip(*b"0000-00-00").all(shape) {
            return None;
        }
        self.bump(text);
        Some(text.parse().map_or(Kind::Other, Kind::Day))
    }

    /// Digits, with decimals if a dot and more digits follow, or an ordinal.
    fn number(&mut self) -> Kind {
        let mut digits = self.take(|c| c.is_ascii_digit()).to_owned();
        let rest = self.rest();
        let decimals =
            rest.strip_prefix('.').filter(|r| r.starts_with(|c: char| c.is_ascii_digit()));
        if decimals.is_some() {
            self.one(Kind::Other);
            digits.push('.');
            digits.push_str(self.take(|c| c.is_ascii_digit()));
            return Kind::Number(digits);
        }
        let suffix = rest.get(..2).map(str::to_ascii_lowercase);
        let longer = rest.chars().nth(2).is_some_and(|c| c.is_ascii_alphanumeric());
        match suffix.as_deref() {
            Some("st" | "nd" | "rd" | "th") if !longer => {
                self.bump(rest.get(..2).unwrap_or(""));
                Kind::Ordinal(digits)
            }
            _ => Kind::Number(digits),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn kinds(text: &str, expected: &str) {
        let shown: Vec<String> = scan(text)
            .into_iter()
            .map(|token| match token.kind {
                Kind::Number(digits) => digits,
                Kind::Ordinal(digits) => format!("{digits}."),
                Kind::Word(word) => word,
                Kind::Day(day) => day.to_string(),
                Kind::Percent => "%".into(),
                Kind::Slash => "/".into(),
                Kind::Comma => ",".into(),
                Kind::Plus => "+".into(),
                Kind::Other => "?".into(),
            })
            .collect();
        assert_eq!(shown.join(" "), expected, "{text}");
    }

    #[test]
    fn words_numbers_and_signs() {
        kinds("2/10 Net30", "2 / 10 net 30");
        kinds("2%10NET-30", "2 % 10 net 30");
        kinds("10th prox., E.O.M.; 1ST", "10. prox , eom , 1.");
        kinds("2.5% -5 days", "2.5 % -5 days");
        kinds("on 2026-06-30", "on 2026-06-30");
        kinds("2026-02-30 2026-6-1", "? 2026 6 1");
        kinds("30days 10thx é\u{a0}–", "30 days 10 thx ? ?");
        kinds("", "");
    }

    #[test]
    fn positions_count_characters() {
        let tokens = scan("é 30 days");
        let positions: Vec<usize> = tokens.iter().map(|token| token.position).collect();
        assert_eq!(positions, [0, 2, 5]);
        assert_eq!(tokens[1].start, 3);
    }
}
