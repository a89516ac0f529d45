//! Currencies of ISO 4217: codes, minor units, and the day a withdrawn one ended (F2).
//!
//! The facts are in `data/iso4217.csv`, which names its source and the day it was checked. The
//! file is read while the crate compiles, so a lookup at run time searches a ready table.
//!
//! ```
//! use duly::Currency;
//!
//! let digits = |code| Currency::parse(code).map(Currency::digits);
//! assert_eq!((digits("JPY")?, digits("EUR")?, digits("KWD")?, digits("CLF")?), (0, 2, 3, 4));
//! assert_eq!(Currency::parse("XAU").unwrap_err().code(), "currency.no_minor_unit");
//! assert_eq!(Currency::parse("eur").unwrap_err().code(), "currency.unknown");
//! # Ok::<(), duly::Error>(())
//! ```

use std::{fmt, num::NonZeroU8, str::FromStr};

use crate::error::{Error, ErrorKind, Result};

/// A currency of ISO 4217 that has a minor unit, current or withdrawn.
///
/// Ordered by its code. Four bytes; two of one code are equal.
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Currency {
    // Letters are never nought, which lets an `Option<Money>` be no larger than a `Money`.
    code: [NonZeroU8; 3],
    digits: u8,
}

impl Currency {
    /// The currency of a three-letter code, in capitals.
    ///
    /// A withdrawn currency is a currency: documents of its time stay in the books. Whether a
    /// document may still be *dated* in it is asked with [`withdrawn`](Currency::withdrawn).
    ///
    /// # Errors
    ///
    /// [`UnknownCurrency`](ErrorKind::UnknownCurrency) when ISO 4217 has no such code,
    /// [`NoMinorUnit`](ErrorKind::NoMinorUnit) for codes without one, such as gold (`XAU`) or
    /// special drawing rights (`XDR`): no amount can be exact at a scale that does not exist.
    pub fn parse(code: &str) -> Result<Self> {
        let row = row(code).ok_or_else(|| {
            let shown: String = code.chars().take(40).collect();
            Error::expected_in(
                ErrorKind::UnknownCurrency,
                "currency",
                shown.escape_debug(),
                "a code of ISO 4217 in capitals",
            )
        })?;
        match row.digits {
            Some(digits) => Ok(Self { code: letters(row.code), digits }),
            None => Err(Error::expected_in(
                ErrorKind::NoMinorUnit,
                "currency",
                code,
                "a currency with a minor unit",
            )),
        }
    }

    /// The three-letter code.
    pub fn code(&self) -> &'static str {
        // Every currency was made from a row, whose code is text.
        row_of(self.code.map(NonZeroU8::get)).map_or("???", Row::text)
    }

    /// The letters and decimals as one number, to compare and hash without a search for the row.
    #[inline]
    pub(crate) fn bits(self) -> u32 {
        let [a, b, c] = self.code.map(NonZeroU8::get);
        u32::from_le_bytes([a, b, c, self.digits])
    }

    /// How many decimals an amount has: JPY 0, EUR 2, KWD 3, CLF 4.
    pub fn digits(self) -> u32 {
        u32::from(self.digits)
    }

    /// The three-digit number of ISO 4217, if it has one: 978 for EUR.
    pub fn number(self) -> Option<u16> {
        row_of(self.code.map(NonZeroU8::get)).and_then(|row| row.number)
    }

    /// The last day a document may be dated in it, as year, month and day; none for a currency
    /// that is in use.
    ///
    /// ```
    /// # use duly::Currency;
    /// assert_eq!(Currency::parse("DEM")?.withdrawn(), Some((2001, 12, 31)));
    /// assert_eq!(Currency::parse("EUR")?.withdrawn(), None);
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn withdrawn(self) -> Option<(u16, u8, u8)> {
        row_of(self.code.map(NonZeroU8::get)).and_then(|row| row.withdrawn)
    }

    /// Every currency with a minor unit, by code, withdrawn ones included.
    pub fn all() -> impl Iterator<Item = Currency> {
        TABLE.iter().filter_map(|row| Some(Self { code: letters(row.code), digits: row.digits? }))
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Currency {
    type Err = Error;

    fn from_str(code: &str) -> Result<Self> {
        Self::parse(code)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Currency {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&code).map_err(serde::de::Error::custom)
    }
}

#[derive(Clone, Copy)]
struct Row {
    code: [u8; 3],
    number: Option<u16>,
    digits: Option<u8>,
    withdrawn: Option<(u16, u8, u8)>,
}

impl Row {
    fn text(&'static self) -> &'static str {
        std::str::from_utf8(&self.code).unwrap_or("???")
    }
}

fn letters(code: [u8; 3]) -> [NonZeroU8; 3] {
    code.map(|letter| NonZeroU8::new(letter).unwrap_or(NonZeroU8::MIN))
}

fn row(code: &str) -> Option<&'static Row> {
    row_of(code.as_bytes().try_into().ok()?)
}

fn row_of(code: [u8; 3]) -> Option<&'static Row> {
    let at = TABLE.binary_search_by(|row| row.code.cmp(&code)).ok()?;
    TABLE.get(at)
}

const SOURCE: &[u8] = include_bytes!("../../data/iso4217.csv");
const ROWS: usize = count_rows(SOURCE);
static TABLE: [Row; ROWS] = parse_rows(SOURCE);

// What follows runs in the compiler: a fault in the data file is a build that fails.

/// Lines of data: all but the comments (`#`) and the header.
#[expect(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "run by the compiler")]
const fn count_rows(text: &[u8]) -> usize {
    let (mut rows, mut at) = (0, 0);
    while at < text.len() {
        if text[at] != b'#' {
            rows += 1;
        }
        at = next_line(text, at);
    }
    rows - 1
}

#[expect(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "run by the compiler")]
const fn next_line(text: &[u8], mut at: usize) -> usize {
    while at < text.len() && text[at] != b'\n' {
        at += 1;
    }
    at + 1
}

#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::panic,
    reason = "run by the compiler"
)]
const fn parse_rows(text: &[u8]) -> [Row; ROWS] {
    let empty = Row { code: [0; 3], number: None, digits: None, withdrawn: None };
    let mut rows = [empty; ROWS];
    let (mut at, mut row, mut header) = (0, 0, true);
    while at < text.len() {
        if text[at] != b'#' {
            if header {
                header = false;
            } else {
                rows[row] = parse_row(text, at);
                if row > 0 && !ascends(&rows[row - 1].code, &rows[row].code) {
                    panic!("iso4217.csv is not sorted by code");
                }
                row += 1;
            }
        }
        at = next_line(text, at);
    }
    rows
}

#[expect(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "run by the compiler")]
const fn ascends(a: &[u8; 3], b: &[u8; 3]) -> bool {
    let mut at = 0;
    while at < 3 {
        if a[at] != b[at] {
            return a[at] < b[at];
        }
        at += 1;
    }
    false
}

/// One line: `code,number,digits,withdrawn,name`.
#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::panic,
    reason = "run by the compiler"
)]
const fn parse_row(text: &[u8], at: usize) -> Row {
    let code = [text[at], text[at + 1], text[at + 2]];
    let mut at = at + 4;
    let iso_number = if text[at] == b',' {
        None
    } else {
        at += 3;
        Some(decimal(text, at - 3, 3))
    };
    at += 1;
    let digits = match text[at] {
        b'-' => None,
        b'0'..=b'4' => Some(text[at] - b'0'),
        _ => panic!("iso4217.csv has digits other than 0 to 4 or -"),
    };
    at += 2;
    let withdrawn = if text[at] == b',' {
        None
    } else {
        let month = decimal(text, at + 5, 2) as u8;
        Some((decimal(text, at, 4), month, decimal(text, at + 8, 2) as u8))
    };
    Row { code, number: iso_number, digits, withdrawn }
}

#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::panic,
    reason = "run by the compiler"
)]
const fn decimal(text: &[u8], at: usize, digits: usize) -> u16 {
    let (mut value, mut read) = (0, 0);
    while read < digits {
        if !text[at + read].is_ascii_digit() {
            panic!("iso4217.csv has a letter where a digit belongs");
        }
        value = value * 10 + (text[at + read] - b'0') as u16;
        read += 1;
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f2_digits_are_those_of_iso_4217() {
        let table = [
            ("BHD", 3),
            ("CHF", 2),
            ("CLF", 4),
            ("CLP", 0),
            ("EUR", 2),
            ("GBP", 2),
            ("IQD", 3),
            ("ISK", 0),
            ("JOD", 3),
            ("JPY", 0),
            ("KRW", 0),
            ("KWD", 3),
            ("LYD", 3),
            ("MGA", 2),
            ("OMR", 3),
            ("TND", 3),
            ("UGX", 0),
            ("USD", 2),
            ("UYI", 0),
            ("UYW", 4),
            ("VND", 0),
            ("XAF", 0),
            ("XPF", 0),
            ("INR", 2),
            ("IDR", 2),
            ("HUF", 2),
        ];
        for (code, digits) in table {
            assert_eq!(Currency::parse(code).unwrap().digits(), digits, "{code}");
        }
    }

    #[test]
    fn f2_codes_without_a_minor_unit_hold_no_amount() {
        for code in ["XAU", "XAG", "XPT", "XPD", "XDR", "XTS", "XXX", "XBA", "XSU", "XUA"] {
            assert_eq!(Currency::parse(code).unwrap_err().kind(), ErrorKind::NoMinorUnit, "{code}");
        }
    }

    #[test]
    fn what_is_not_a_code_is_unknown() {
        for code in ["", "E", "EU", "EURO", "eur", "€", "E R", "ZZZ"] {
            let error = Currency::parse(code).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::UnknownCurrency, "{code:?}");
        }
    }

    #[test]
    fn every_row_finds_itself() {
        let mut seen = 0;
        for currency in Currency::all() {
            assert_eq!(Currency::parse(currency.code()).unwrap(), currency);
            seen += 1;
        }
        assert!(seen > 150, "{seen}");
    }

    #[test]
    fn f2_withdrawn_currencies_know_their_last_day() {
        let end = |code| Currency::parse(code).unwrap().withdrawn();
        assert_eq!(end("HRK"), Some((2022, 12, 31)));
        assert_eq!(end("LTL"), Some((2014, 12, 31)));
        assert_eq!(end("USD"), None);
        assert_eq!(Currency::parse("EUR").unwrap().number(), Some(978));
        assert_eq!(Currency::parse("ALL").unwrap().number(), Some(8));
    }
}
