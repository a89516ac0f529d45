//! A refusal as data: what every language shows of an error.

use duly::Error;

/// Why something was refused: the code to branch on, the sentence to show, and the facts.
///
/// The library's own refusals keep their code. A border has codes of its own, which all languages
/// share: `input.wrong_type`, `input.missing_field`, `input.unknown_field`, `input.out_of_range`,
/// `input.unknown_word`, `input.unknown_call`, `json.syntax`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// The stable dotted word, such as `money.currency_mismatch`.
    pub code: String,
    /// The sentence a person reads.
    pub message: String,
    /// The field or argument that was wrong, with the way to it: `lines[1].net.amount`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// What was found there, as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found: Option<String>,
    /// What would have been taken, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
    /// The id of the record, item or entry concerned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// The first date on which the rule would be broken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// In a text that was parsed: how many characters stand before the fault.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<u64>,
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        let text = |said: Option<&str>| said.map(str::to_owned);
        Self {
            code: error.code().to_owned(),
            message: error.to_string(),
            field: text(error.field()),
            found: text(error.found()),
            expected: text(error.expected()),
            item: text(error.item()),
            date: text(error.date()),
            position: error.position().and_then(|place| u64::try_from(place).ok()),
        }
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Refusal {}

impl Refusal {
    /// The sentence ``field: found is not expected``, with its details set.
    pub fn new(code: &str, field: String, found: String, expected: &str) -> Self {
        let message = match field.as_str() {
            "" => format!("{found} is not {expected}"),
            field => format!("{field}: {found} is not {expected}"),
        };
        Self {
            code: code.to_owned(),
            message,
            field: Some(field).filter(|field| !field.is_empty()),
            found: Some(found),
            expected: Some(expected.to_owned()),
            ..Self::default()
        }
    }

    /// A value of another kind than the field takes: a float for an amount.
    pub fn wrong_type(field: String, found: String, expected: &str) -> Self {
        Self::new("input.wrong_type", field, found, expected)
    }

    /// A number the field cannot hold: below zero, not whole, above what is exact.
    pub fn out_of_range(field: String, found: String, expected: &str) -> Self {
        Self::new("input.out_of_range", field, found, expected)
    }

    /// A word that is none of the field's.
    pub fn unknown_word(field: String, found: String, expected: &str) -> Self {
        Self::new("input.unknown_word", field, found, expected)
    }

    /// A field the record does not have.
    pub fn unknown_field(field: String, expected: &str) -> Self {
        let name = field.rsplit('.').next().unwrap_or_default().to_owned();
        Self::new("input.unknown_field", field, name, expected)
    }

    /// A field the record cannot be without.
    pub fn missing_field(field: String) -> Self {
        Self {
            code: "input.missing_field".to_owned(),
            message: format!("{field} is missing"),
            field: Some(field),
            ..Self::default()
        }
    }

    /// The same, of a field: the way to it stands in front of what the error itself names.
    #[must_use]
    pub fn at(mut self, way: String) -> Self {
        if !way.is_empty() {
            self.field = Some(way);
        }
        self
    }
}

impl Refusal {
    /// The same, of a record that stands at a way: what the error names is a field of it.
    #[must_use]
    pub fn under(mut self, way: &str) -> Self {
        self.field = match (way, self.field) {
            ("", field) => field,
            (way, None) => Some(way.to_owned()),
            (way, Some(field)) => Some(format!("{way}.{field}")),
        };
        self
    }
}

/// Reads a value from its JSON form.
///
/// # Errors
///
/// `json.syntax` for a text that is no JSON or not of the form: an unknown field, a number where
/// an amount's text belongs, a date that does not exist.
pub fn read_json<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Box<Refusal>> {
    serde_json::from_str(text).map_err(|error| {
        let said = error.to_string();
        let found = said.rsplit_once(" at line ").map_or(said.as_str(), |(said, _)| said);
        Box::new(Refusal {
            code: "json.syntax".to_owned(),
            message: said.clone(),
            found: Some(found.to_owned()),
            expected: Some("the JSON form of the record".to_owned()),
            position: place(text, &error),
            ..Refusal::default()
        })
    })
}

/// How many characters stand before the fault; none where the whole is at fault.
fn place(text: &str, error: &serde_json::Error) -> Option<u64> {
    let line = error.line().checked_sub(1)?;
    let mut lines = text.split_inclusive('\n');
    let before: usize = lines.by_ref().take(line).map(|line| line.chars().count()).sum();
    // Of a character that does not belong the column counts itself.
    let column = error.column().saturating_sub(usize::from(error.is_syntax()));
    let bytes = lines.next().unwrap_or_default().bytes().take(column);
    // A character is counted by its first byte.
    let within = bytes.filter(|byte| byte & 0b1100_0000 != 0b1000_0000).count();
    u64::try_from(before.saturating_add(within)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_in_a_json_text_is_placed_by_characters() {
        let place = |text: &str| read_json::<Vec<u8>>(text).unwrap_err().position;
        assert_eq!(place("[1, x]"), Some(4));
        assert_eq!(place("[1,\n\n 2, x]"), Some(9));
        assert_eq!(place("[\"\u{e4}\u{e4}\"]"), Some(5));
        assert_eq!(place("[1"), Some(2));
        // A value whose parts do not go together has no place.
        let amount = r#"{"amount":"10.005","currency":"EUR"}"#;
        let refused = read_json::<duly::Money>(amount).unwrap_err();
        assert_eq!((refused.code.as_str(), refused.position), ("json.syntax", None));
    }
}
