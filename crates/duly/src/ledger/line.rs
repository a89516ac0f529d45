//! One entry, one line of JSON, with the version of the schema in front (design §3.1).
//!
//! ```
//! # #[cfg(feature = "serde")] {
//! use duly::*;
//!
//! let eur = Currency::parse("EUR")?;
//! let on = Date::new(2026, 1, 24)?;
//! let payment = Payment::new("P-1".parse()?, "ACME".parse()?, on, Money::parse("980.00", eur)?);
//! let line = Entry::new(payment, on).to_line()?;
//! assert!(line.starts_with(r#"{"v":1,"recorded":"2026-01-24","fact":{"payment":{"id":"P-1","#));
//! assert_eq!(Entry::from_line(&line)?.to_line()?, line);
//!
//! let error = Entry::from_line(&line.replace("\"v\":1", "\"v\":2")).unwrap_err();
//! assert_eq!(error.code(), "ledger.unknown_schema");
//! # }
//! # Ok::<(), duly::Error>(())
//! ```

/// The version of the entry lines this release writes, and the newest it reads.
pub const SCHEMA_VERSION: u32 = 1;

#[cfg(feature = "serde")]
mod json {
    use serde::{Deserialize, Serialize};

    use super::SCHEMA_VERSION;
    use crate::{
        error::{Error, ErrorKind, Result},
        ledger::{Entry, Fact, Ledger},
        time::Date,
        value::said,
    };

    #[derive(Serialize)]
    struct Written<'a> {
        v: u32,
        #[serde(skip_serializing_if = "Option::is_none")]
        sequence: Option<u64>,
        recorded: Date,
        #[serde(skip_serializing_if = "Option::is_none")]
        moved_to: Option<Date>,
        fact: &'a Fact,
    }

    #[derive(Deserialize)]
    struct Version {
        v: u32,
    }

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Read {
        #[serde(rename = "v")]
        _v: u32,
        #[serde(default, deserialize_with = "said")]
        sequence: Option<u64>,
        recorded: Date,
        #[serde(default, deserialize_with = "said")]
        moved_to: Option<Date>,
        fact: Fact,
    }

    impl Entry {
        /// The entry as one line of JSON, without a line break.
        ///
        /// # Errors
        ///
        /// [`EntrySyntax`](ErrorKind::EntrySyntax), should a fact not be writable; none is known.
        pub fn to_line(&self) -> Result<String> {
            let Self { sequence, recorded, moved_to, fact } = self;
            let (sequence, recorded, moved_to) = (*sequence, *recorded, *moved_to);
            let line = Written { v: SCHEMA_VERSION, sequence, recorded, moved_to, fact };
            serde_json::to_string(&line).map_err(|error| syntax(&error))
        }

        /// Reads a line that [`to_line`](Entry::to_line) wrote.
        ///
        /// # Errors
        ///
        /// [`UnknownSchema`](ErrorKind::UnknownSchema) for a version this release does not know,
        /// [`EntrySyntax`](ErrorKind::EntrySyntax) for anything that is not an entry: an unknown
        /// field, a number where an amount's text belongs, a date that does not exist.
        pub fn from_line(line: &str) -> Result<Self> {
            let Version { v } = serde_json::from_str(line).map_err(|error| syntax(&error))?;
            if v != SCHEMA_VERSION {
                return Err(Error::expected_in(
                    ErrorKind::UnknownSchema,
                    "v",
                    v,
                    "a schema version this release knows, which is 1",
                ));
            }
            let read: Read = serde_json::from_str(line).map_err(|error| syntax(&error))?;
            let Read { sequence, recorded, moved_to, fact, .. } = read;
            Ok(Self { sequence, recorded, moved_to, fact })
        }
    }

    impl Ledger {
        /// Every entry as a line of JSON, in order: what [`from_lines`](Ledger::from_lines) reads.
        ///
        /// # Errors
        ///
        /// As [`Entry::to_line`], each line by itself.
        pub fn to_lines(&self) -> impl Iterator<Item = Result<String>> + '_ {
            self.entries().map(|entry| entry.to_line())
        }

        /// Rebuilds a ledger from its lines.
        ///
        /// # Errors
        ///
        /// As [`Entry::from_line`], the item being the number of the line, counted from 1; as
        /// [`Ledger::replay`].
        pub fn from_lines<'a>(lines: impl IntoIterator<Item = &'a str>) -> Result<Self> {
            let read = |(line, number): (&str, u64)| {
                Entry::from_line(line).map_err(|error| error.with_item(format!("line {number}")))
            };
            let entries: Result<Vec<Entry>> = lines.into_iter().zip(1_u64..).map(read).collect();
            Self::replay(entries?)
        }
    }

    fn syntax(error: &serde_json::Error) -> Error {
        // The reader counts lines of the one it was given, which is always the first.
        let said = error.to_string();
        let said = said.rsplit_once(" at line ").map_or(said.as_str(), |(said, _)| said);
        Error::new(ErrorKind::EntrySyntax, format!("entry line: {said}"))
            .with_field("line")
            .with_found(said)
            .with_expected("one entry as JSON")
            .with_position(error.column())
    }
}

#[cfg(all(test, feature = "serde"))]
mod tests {
    use crate::ledger::{Entry, Ledger};

    #[test]
    fn a_line_that_cannot_be_read_is_named() {
        let line = |day: &str| {
            let lock = r#"{"id":"L-1","through":null}"#;
            format!(r#"{{"v":1,"recorded":"{day}","fact":{{"period_lock":{lock}}}}}"#)
        };
        let (good, bad) = (line("2026-04-01"), line("2026-04-31"));
        let error = Ledger::from_lines([good.as_str(), bad.as_str()]).unwrap_err();
        assert_eq!((error.code(), error.item()), ("ledger.entry_syntax", Some("line 2")));
        assert!(!error.to_string().contains("at line"), "{error}");
        assert_eq!(error.position(), Some(30));
        let blank = Ledger::from_lines([good.as_str(), ""]).unwrap_err();
        assert_eq!(blank.item(), Some("line 2"));
    }

    #[test]
    fn f4d_a_lock_says_through_which_day() {
        let line = |through: &str| {
            let lock = format!(r#"{{"id":"L-1"{through},"reason":"why"}}"#);
            let line =
                format!(r#"{{"v":1,"recorded":"2026-04-01","fact":{{"period_lock":{lock}}}}}"#);
            Entry::from_line(&line).map(|_| ()).map_err(|error| error.to_string())
        };
        assert_eq!(line(r#","through":"2026-03-31""#), Ok(()));
        assert_eq!(line(r#","through":null"#), Ok(()));
        let missing = line("").unwrap_err();
        assert!(missing.contains("missing field `through`"), "{missing}");
    }
}
