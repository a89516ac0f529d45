//! Refusals as errors with a type: one variant for each first word of a code.

use std::fmt;

use duly_api::Refusal;

use crate::{
    cross::{Lower, Refused},
    generated,
};

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $word:literal),* $(,)?) => {
        /// Why something was refused, by kind. All kinds have the same fields: the code to branch
        /// on, the sentence to show, and the facts.
        #[derive(Clone, Debug, Eq, PartialEq, uniffi::Error)]
        #[uniffi::export(Display)]
        pub enum DulyError {
            $(
                $(#[$doc])*
                $kind {
                    /// The stable dotted word, such as `money.currency_mismatch`.
                    code: String,
                    /// The sentence a person reads.
                    reason: String,
                    /// The field or argument that was wrong, with the way to it:
                    /// `lines[1].net.amount`.
                    field: Option<String>,
                    /// What was found there, as text.
                    found: Option<String>,
                    /// What would have been taken, in words.
                    expected: Option<String>,
                    /// The id of the record, item or entry concerned.
                    item: Option<String>,
                    /// The first date on which the rule would be broken, ISO 8601.
                    date: Option<String>,
                    /// In a text that was parsed: how many characters stand before the fault.
                    position: Option<u64>,
                },
            )*
        }

        impl From<Refusal> for DulyError {
            fn from(refusal: Refusal) -> Self {
                let Refusal { code, message: reason, field, found, expected, item, date, position }
                    = refusal;
                match code.split('.').next().unwrap_or_default() {
                    $($word => Self::$kind {
                        code, reason, field, found, expected, item, date, position,
                    },)*
                    _ => Self::Other {
                        code, reason, field, found, expected, item, date, position,
                    },
                }
            }
        }

        impl From<DulyError> for Refusal {
            fn from(error: DulyError) -> Self {
                match error {
                    $(DulyError::$kind {
                        code, reason, field, found, expected, item, date, position,
                    } => Self {
                        code, message: reason, field, found, expected, item, date, position,
                    },)*
                }
            }
        }
    };
}

kinds! {
    /// An id that cannot be.
    Id = "id",
    /// A decimal that is none, or has too many digits.
    Decimal = "decimal",
    /// A currency that is none.
    Currency = "currency",
    /// Amounts that do not go together or leave the exact range.
    Money = "money",
    /// A rate that is none, or leaves the exact range.
    Rate = "rate",
    /// Weights that split nothing.
    Split = "split",
    /// A date that does not exist, or lies outside the calendar.
    Date = "date",
    /// A calendar that cannot be.
    Calendar = "calendar",
    /// A program of dates that cannot be.
    Program = "program",
    /// A period that no day count takes.
    DayCount = "day_count",
    /// Payment terms that cannot be read, mean two things, or lack a fact.
    Terms = "terms",
    /// A document or record that contradicts itself.
    Record = "record",
    /// An entry the ledger does not take, or a question it cannot answer.
    Ledger = "ledger",
    /// An aging that cannot be made as asked.
    Aging = "aging",
    /// A reading that cannot be made as asked.
    Reading = "reading",
    /// A value of a kind, range or name that the argument does not take.
    Input = "input",
    /// A text that is no JSON, or not of the record's form.
    Json = "json",
    /// A refusal of a kind newer than this library.
    Other = "other",
}

impl fmt::Display for DulyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let refusal = Refusal::from(self.clone());
        write!(f, "{} [{}]", refusal.message, refusal.code)
    }
}

impl std::error::Error for DulyError {}

impl From<Refused> for DulyError {
    fn from(refused: Refused) -> Self {
        Self::from(*refused)
    }
}

impl From<duly::Error> for DulyError {
    fn from(error: duly::Error) -> Self {
        Self::from(Refusal::from(error))
    }
}

#[uniffi::export]
impl DulyError {
    /// The refusal as data, whatever its kind.
    pub fn refusal(&self) -> Result<generated::Refusal, DulyError> {
        generated::Refusal::lower(Refusal::from(self.clone())).map_err(Self::from)
    }
}
