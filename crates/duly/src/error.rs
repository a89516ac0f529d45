//! One error type for the whole library: a stable kind, a sentence, and the facts behind it.
//!
//! A host branches on [`ErrorKind`] (or its [`code`](ErrorKind::code), the same in every language),
//! shows the sentence to a person, and reads the details by accessor.
//!
//! ```
//! use duly::{Currency, ErrorKind, Money};
//!
//! let error = Money::parse("10.005", Currency::parse("EUR")?).unwrap_err();
//! assert_eq!(error.kind(), ErrorKind::TooManyDigits);
//! assert_eq!(error.code(), "money.too_many_digits");
//! assert_eq!(error.to_string(), "amount `10.005` has 3 decimals but `EUR` has 2");
//! assert_eq!(error.found(), Some("10.005"));
//! # Ok::<(), duly::Error>(())
//! ```

use std::fmt;

/// The result of everything here that can be refused.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something was refused.
///
/// Small to return (one pointer); equal when kind, sentence and details are equal.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Error(Box<Inner>);

#[derive(Clone, Debug, Eq, Hash, PartialEq)]
struct Inner {
    kind: ErrorKind,
    message: String,
    field: Option<String>,
    found: Option<String>,
    expected: Option<String>,
    item: Option<String>,
    date: Option<String>,
    position: Option<usize>,
}

impl Error {
    /// Starts an error from its kind and the sentence a person reads: lower case, values in
    /// backticks, no full stop.
    #[cold]
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            field: None,
            found: None,
            expected: None,
            item: None,
            date: None,
            position: None,
        }))
    }

    /// The sentence ``field `x` is not y``, with its three details set; of an empty text that it
    /// is empty.
    #[cold]
    pub(crate) fn expected_in(
        kind: ErrorKind,
        field: &str,
        found: impl fmt::Display,
        expected: &str,
    ) -> Self {
        let found = found.to_string();
        let sentence = if found.is_empty() {
            format!("{field} is empty, not {expected}")
        } else {
            format!("{field} `{found}` is not {expected}")
        };
        Self::new(kind, sentence).with_field(field).with_found(found).with_expected(expected)
    }

    pub(crate) fn with_field(mut self, field: impl fmt::Display) -> Self {
        self.0.field = Some(field.to_string());
        self
    }

    pub(crate) fn with_found(mut self, found: impl fmt::Display) -> Self {
        self.0.found = Some(found.to_string());
        self
    }

    pub(crate) fn with_expected(mut self, expected: impl fmt::Display) -> Self {
        self.0.expected = Some(expected.to_string());
        self
    }

    #[allow(dead_code)]
    pub(crate) fn with_item(mut self, item: impl fmt::Display) -> Self {
        self.0.item = Some(item.to_string());
        self
    }

    #[allow(dead_code)]
    pub(crate) fn with_date(mut self, date: impl fmt::Display) -> Self {
        self.0.date = Some(date.to_string());
        self
    }

    #[allow(dead_code)]
    pub(crate) fn with_position(mut self, position: usize) -> Self {
        self.0.position = Some(position);
        self
    }

    /// Which rule refused. Stable: new kinds may come, none changes its meaning.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The kind as a stable dotted word, such as `money.currency_mismatch`: the same in every
    /// language.
    pub fn code(&self) -> &'static str {
        self.0.kind.code()
    }

    /// The field or argument that was wrong, in the words of the JSON form (`due_date`).
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }

    /// What was found there, as text.
    pub fn found(&self) -> Option<&str> {
        self.0.found.as_deref()
    }

    /// What would have been taken, in words.
    pub fn expected(&self) -> Option<&str> {
        self.0.expected.as_deref()
    }

    /// The id of the record, item or entry concerned.
    pub fn item(&self) -> Option<&str> {
        self.0.item.as_deref()
    }

    /// The first date on which the rule would be broken, ISO 8601.
    pub fn date(&self) -> Option<&str> {
        self.0.date.as_deref()
    }

    /// In a text that was parsed: how many characters stand before the fault (0 at the start).
    pub fn position(&self) -> Option<usize> {
        self.0.position
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for Error {}

macro_rules! error_kinds {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)*) => {
        /// The kinds of [`Error`], each with a stable [`code`](ErrorKind::code).
        ///
        /// `docs/errors.md` lists them with a text of each.
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        #[non_exhaustive]
        pub enum ErrorKind {
            $($(#[$doc])* #[doc = concat!("\n\nCode `", $code, "`.")] $name,)*
        }

        impl ErrorKind {
            /// Every kind, in the order of the rooms.
            pub const ALL: &'static [ErrorKind] = &[$(ErrorKind::$name,)*];

            /// The stable dotted word of the kind.
            ///
            /// ```
            /// assert_eq!(duly::ErrorKind::CurrencyMismatch.code(), "money.currency_mismatch");
            /// ```
            pub const fn code(self) -> &'static str {
                match self {
                    $(ErrorKind::$name => $code,)*
                }
            }
        }
    };
}

error_kinds! {
    // value
    /// An id is empty, too long, or holds control characters or outer blanks.
    InvalidId = "id.invalid",
    /// A text is not a plain decimal number such as `-1234.50`.
    DecimalSyntax = "decimal.syntax",
    /// A number has more digits than an exact decimal holds: 28, leading zeros apart.
    DecimalRange = "decimal.out_of_range",
    /// The code is not in ISO 4217.
    UnknownCurrency = "currency.unknown",
    /// The code exists but has no minor unit (gold, special drawing rights): no amounts in it.
    NoMinorUnit = "currency.no_minor_unit",
    /// The currency had been withdrawn before the document's date.
    WithdrawnCurrency = "currency.withdrawn",
    /// Two amounts that must share a currency do not.
    CurrencyMismatch = "money.currency_mismatch",
    /// An amount has more decimals than its currency.
    TooManyDigits = "money.too_many_digits",
    /// A result leaves the range of exact amounts.
    MoneyOverflow = "money.overflow",
    /// A cash-rounding step that is zero, negative or finer than the currency.
    InvalidCashStep = "money.invalid_cash_step",
    /// A text is not a rate such as `2%` or `1.5%`, or not points such as `5pp`.
    RateSyntax = "rate.syntax",
    /// A rate outside what the field allows.
    RateRange = "rate.out_of_range",
    /// Weights to split by are missing, negative, or all zero.
    InvalidWeights = "split.invalid_weights",
    /// A tolerance below zero, or of more than the whole.
    InvalidTolerance = "tolerance.invalid",

    // time
    /// A text is not a date of the form `YYYY-MM-DD`, or no such day exists.
    DateSyntax = "date.syntax",
    /// A date or a result outside 0001-01-01 … 9999-12-31.
    DateRange = "date.out_of_range",
    /// A calendar without a single business day.
    InvalidCalendar = "calendar.no_business_day",
    /// A date program that cannot be: a step out of range, or `Adjust` not last.
    InvalidProgram = "program.invalid",
    /// A day count asked without a date it needs, or from a later to an earlier date.
    InvalidDayCount = "day_count.invalid",

    // terms
    /// A text of payment terms that cannot be read; the position says where.
    TermsSyntax = "terms.syntax",
    /// A text of payment terms with two legitimate readings (T4).
    TermsAmbiguous = "terms.ambiguous",
    /// Payment terms that contradict themselves, such as percentages that sum to 99.99.
    InvalidTerms = "terms.invalid",
    /// A schedule asked without a fact the terms need (a base date, a rate, a tax amount).
    MissingScheduleFact = "terms.missing_fact",

    // record
    /// A record with a field that cannot be.
    InvalidRecord = "record.invalid",
    /// A document whose lines, tax and total do not add up.
    TotalMismatch = "record.total_mismatch",
    /// A text that has not the length or the characters of a reference's scheme.
    ReferenceForm = "reference.form",
    /// A reference of the right form with a wrong check digit.
    ReferenceCheckDigit = "reference.check_digit",

    // ledger
    /// An id that was used before, for other content.
    IdConflict = "ledger.id_conflict",
    /// No entry, document or item of that id is in the ledger.
    UnknownId = "ledger.unknown_id",
    /// The id names something of another kind than the entry needs.
    WrongKind = "ledger.wrong_kind",
    /// An entry recorded before the last one.
    RecordedEarlier = "ledger.recorded_earlier",
    /// A sequence number that does not increase.
    SequenceOrder = "ledger.sequence_order",
    /// An entry that takes effect on or before its creditor's lock date.
    PeriodLocked = "ledger.period_locked",
    /// An entry that takes effect before what it is about is in the books.
    BeforeInBooks = "ledger.before_in_books",
    /// An open amount would leave the range from zero to its original on some date.
    OverApplied = "ledger.over_applied",
    /// The same receipt and line already applied to another item or with another amount.
    ApplicationConflict = "ledger.application_conflict",
    /// A debit where a credit is needed, or the other way round.
    WrongSide = "ledger.wrong_side",
    /// An application between two creditors, which the policy does not allow.
    CrossCreditor = "ledger.cross_creditor",
    /// An application between two customers, which the policy does not allow.
    CrossCustomer = "ledger.cross_customer",
    /// The entry has been reversed already.
    AlreadyReversed = "ledger.already_reversed",
    /// The entry is of a kind that cannot be reversed.
    NotReversible = "ledger.not_reversible",
    /// A date before the day the creditor's books were taken over, or a second take-over date.
    TakeOver = "ledger.take_over",
    /// An entry line of a schema version this release does not know.
    UnknownSchema = "ledger.unknown_schema",
    /// A text that is not an entry line.
    EntrySyntax = "ledger.entry_syntax",

    // reading
    /// An open item of another day than the one asked for.
    OtherDay = "aging.other_day",
    /// Bucket edges that do not increase.
    InvalidBuckets = "aging.invalid_buckets",
    /// An item has none of the dates the basis asks for.
    MissingBasisDate = "aging.missing_basis_date",
    /// No rate was given to convert a currency with.
    MissingRate = "aging.missing_rate",
    /// A period whose end lies before its start.
    InvalidPeriod = "reading.invalid_period",
    /// Interest rates, a policy or facts that contradict themselves (I1–I14).
    InvalidInterest = "interest.invalid",
    /// No rate of interest is known for a day.
    MissingInterestRate = "interest.missing_rate",
    /// Interest asked to a day before the last one charged through (I2, F4e).
    ChargedThrough = "interest.charged_through",
    /// A sum that must foot does not: a defect of the library or of hand-made items.
    DoesNotFoot = "reading.does_not_foot",
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn codes_are_unique_and_dotted() {
        let codes: BTreeSet<_> = ErrorKind::ALL.iter().map(|k| k.code()).collect();
        assert_eq!(codes.len(), ErrorKind::ALL.len());
        for code in codes {
            let (room, word) = code.split_once('.').expect("a dot");
            let plain = |s: &str| s.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
            assert!(plain(room) && plain(word), "{code}");
        }
    }

    #[test]
    fn an_error_is_one_pointer() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
        assert_eq!(size_of::<ErrorKind>(), 1);
    }
}
