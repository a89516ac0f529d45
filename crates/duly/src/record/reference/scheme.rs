//! The schemes: what each takes, how it is checked, made and printed.

use std::{fmt, ops::RangeInclusive};

use super::digits;
use crate::error::{Error, ErrorKind, Result};

/// A standard by which payment references carry check digits (A13).
///
/// Which one a payee uses is agreed with its bank: nothing in a text of digits tells it.
///
/// | scheme | finds any one wrong digit | finds two neighbours swapped |
/// |---|---|---|
/// | `Rf` | yes (and any one wrong letter) | yes, if both are digits or both letters |
/// | `Qrr` | yes | all but some digits three or seven apart, such as 1 and 4 |
/// | `Ogm` | yes | yes |
/// | `Viite` | yes | all but digits five apart, such as 1 and 6 |
/// | `KidMod11` | yes | yes |
/// | `KidMod10`, `Ocr`, `OcrLength` | yes | all but 0 and 9 |
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ReferenceScheme {
    /// Creditor reference (ISO 11649:2009): `RF`, check digits 02–98 by mod 97, 1–21 letters and
    /// digits. Printed in fours.
    Rf,
    /// QR reference of Swiss QR-bills (SIX, Swiss Payment Standards), before them ISR: 27 digits,
    /// the last by recursive mod 10. Printed as two and five times five.
    Qrr,
    /// Structured communication, OGM or VCS (Febelfin, Belgium): 12 digits, the last two the first
    /// ten by mod 97, 97 where that is 0. Printed `+++090/9337/55493+++`.
    Ogm,
    /// Viitenumero (Finance Finland): 4–20 digits, the last by weights 7, 3, 1. Leading zeros do
    /// not count and are not written. Printed in fives from the right.
    Viite,
    /// KID (Nets, Norway) by mod 10: 2–25 digits, the last by Luhn.
    KidMod10,
    /// KID by mod 11: 2–25 digits, the last by weights 2–7; a `-` where it would be ten.
    KidMod11,
    /// OCR reference (Bankgirot, Sweden): 2–25 digits, the last by Luhn.
    Ocr,
    /// OCR reference with a length digit: 3–25 digits, the last by Luhn, the one before it the
    /// number of digits in all, by ten. Always an [`Ocr`](Self::Ocr) as well.
    OcrLength,
}

impl ReferenceScheme {
    /// Every scheme, in the order they are declared.
    pub const ALL: [ReferenceScheme; 8] = [
        Self::Rf,
        Self::Qrr,
        Self::Ogm,
        Self::Viite,
        Self::KidMod10,
        Self::KidMod11,
        Self::Ocr,
        Self::OcrLength,
    ];

    /// The word of the JSON form, such as `kid_mod10`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rf => "rf",
            Self::Qrr => "qrr",
            Self::Ogm => "ogm",
            Self::Viite => "viite",
            Self::KidMod10 => "kid_mod10",
            Self::KidMod11 => "kid_mod11",
            Self::Ocr => "ocr",
            Self::OcrLength => "ocr_length",
        }
    }

    /// Reads a text as a reference of this scheme and checks its digits.
    ///
    /// Blanks, dots, slashes, pluses, the stars some Belgian forms print in their place, and
    /// hyphens between digits do not count, nor does case. A text that fails is tried again without
    /// its leading zeros, of which banks add some; of a scheme with a fixed length, without those
    /// too many.
    ///
    /// # Errors
    ///
    /// [`ReferenceForm`](ErrorKind::ReferenceForm) when the text has not the scheme's length or
    /// characters, or is nothing but zeros; [`ReferenceCheckDigit`](ErrorKind::ReferenceCheckDigit)
    /// when it has, and a check digit is wrong: found and expected are the digits.
    ///
    /// # Example
    ///
    /// ```
    /// use duly::ReferenceScheme;
    ///
    /// let read = ReferenceScheme::Ogm.check("***090/9337/55493***")?;
    /// assert_eq!(read.canonical, "090933755493");
    /// assert_eq!(read.printed, "+++090/9337/55493+++");
    /// let wrong = ReferenceScheme::Ogm.check("090/9337/55439").unwrap_err();
    /// assert_eq!(wrong.code(), "reference.check_digit");
    /// assert_eq!((wrong.found(), wrong.expected()), (Some("39"), Some("93")));
    /// assert_eq!(ReferenceScheme::Qrr.check("1234").unwrap_err().code(), "reference.form");
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn check(self, text: &str) -> Result<PaymentReference> {
        let normal = normal(text);
        match self.checked(&normal) {
            Err(error) => {
                self.unpadded(&normal).and_then(|rest| self.checked(rest).ok()).ok_or(error)
            }
            read => read,
        }
    }

    /// The reference a payload has in this scheme: the payload with its check digits.
    ///
    /// The payload is written as for [`check`](Self::check). One that is too short for a scheme of
    /// fixed length (26 digits, 10 digits) gets zeros in front.
    ///
    /// # Errors
    ///
    /// [`ReferenceForm`](ErrorKind::ReferenceForm) when the scheme does not take the payload.
    ///
    /// # Example
    ///
    /// ```
    /// use duly::ReferenceScheme;
    ///
    /// assert_eq!(ReferenceScheme::Viite.make("123456")?.printed, "12 34561");
    /// assert_eq!(ReferenceScheme::OcrLength.make("12345")?.canonical, "1234574");
    /// assert_eq!(ReferenceScheme::Ogm.make("90933 7554")?.printed, "+++090/9337/55493+++");
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn make(self, payload: &str) -> Result<PaymentReference> {
        let mut payload = normal(payload);
        if let Some(length) = self.fixed() {
            let digits = length.saturating_sub(self.check_length());
            if !payload.is_empty() && payload.len() < digits {
                payload = format!("{payload:0>digits$}");
            }
        }
        if self == Self::Viite {
            payload = payload.trim_start_matches('0').to_owned();
        }
        let canonical = match self {
            Self::Rf => format!("RF{}{payload}", self.check_digits(&payload)),
            Self::OcrLength => {
                let payload = format!("{payload}{}", length_digit(payload.len()));
                format!("{payload}{}", self.check_digits(&payload))
            }
            _ => format!("{payload}{}", self.check_digits(&payload)),
        };
        self.checked(&canonical).map_err(|_| self.form_error("payload", &payload))
    }

    /// How many characters a reference has.
    fn lengths(self) -> RangeInclusive<usize> {
        match self {
            Self::Rf => 5..=25,
            Self::Qrr => 27..=27,
            Self::Ogm => 12..=12,
            Self::Viite => 4..=20,
            Self::KidMod10 | Self::KidMod11 | Self::Ocr => 2..=25,
            Self::OcrLength => 3..=25,
        }
    }

    fn fixed(self) -> Option<usize> {
        let lengths = self.lengths();
        (lengths.start() == lengths.end()).then_some(*lengths.end())
    }

    fn check_length(self) -> usize {
        if matches!(self, Self::Rf | Self::Ogm) { 2 } else { 1 }
    }

    /// The check digits of all that stands before them; of RF of the payload.
    fn check_digits(self, payload: &str) -> String {
        let rest = match self {
            Self::Rf => {
                98_u32.saturating_sub(digits::mod_97(payload.chars().chain("RF00".chars())))
            }
            Self::Qrr => digits::recursive_mod_10(payload),
            Self::Ogm => match digits::mod_97(payload.chars()) {
                0 => 97,
                rest => rest,
            },
            Self::Viite => digits::seven_three_one(payload),
            Self::KidMod10 | Self::Ocr | Self::OcrLength => digits::luhn(payload),
            Self::KidMod11 => digits::mod_11(payload),
        };
        match self {
            Self::Rf | Self::Ogm => format!("{rest:02}"),
            Self::KidMod11 if rest == 10 => "-".to_owned(),
            _ => rest.to_string(),
        }
    }

    /// Whether a normal text has the length and the characters of the scheme.
    pub(super) fn fits(self, normal: &str) -> bool {
        let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        self.lengths().contains(&normal.len())
            && match self {
                Self::Rf => normal.strip_prefix("RF").is_some_and(|rest| {
                    rest.bytes().all(|b| b.is_ascii_alphanumeric())
                        && rest.get(..2).is_some_and(digits)
                }),
                Self::KidMod11 => digits(normal.strip_suffix('-').unwrap_or(normal)),
                _ => digits(normal),
            }
            && normal.bytes().any(|b| !matches!(b, b'0' | b'-'))
            && (self != Self::Viite || !normal.starts_with('0'))
    }

    /// A normal text without the zeros in front that a bank may have added.
    pub(super) fn unpadded(self, normal: &str) -> Option<&str> {
        let bare = normal.trim_start_matches('0');
        let keep = self.fixed().unwrap_or(0).max(bare.len());
        let rest = normal.len().checked_sub(keep).and_then(|too_many| normal.get(too_many..))?;
        (rest.len() < normal.len()).then_some(rest)
    }

    /// Checks a normal text as it stands.
    pub(super) fn checked(self, normal: &str) -> Result<PaymentReference> {
        let parts = if self.fits(normal) { self.parts(normal) } else { None };
        let (payload, found) = parts.ok_or_else(|| self.form_error("reference", normal))?;
        let mut expected = self.check_digits(payload);
        let (mut wrong, mut told) = (found != expected, found.to_owned());
        let mut payload = payload;
        if self == Self::OcrLength {
            let length = length_digit(normal.len().saturating_sub(2)).to_string();
            let (before, stands) = cut(payload, 1).unwrap_or((payload, ""));
            payload = before;
            if stands != length {
                expected = format!("{length}{}", digits::luhn(&format!("{before}{length}")));
                (wrong, told) = (true, format!("{stands}{found}"));
            }
        }
        if wrong {
            let message = format!(
                "`{normal}` has the check digit `{told}`, which as {self} would be `{expected}`"
            );
            return Err(Error::new(ErrorKind::ReferenceCheckDigit, message)
                .with_field("reference")
                .with_found(told)
                .with_expected(expected));
        }
        Ok(PaymentReference {
            scheme: self,
            canonical: normal.to_owned(),
            printed: self.printed(normal),
            payload: payload.to_owned(),
        })
    }

    /// What is checked, and the digits that check it.
    fn parts(self, normal: &str) -> Option<(&str, &str)> {
        match self {
            Self::Rf => Some((normal.get(4..)?, normal.get(2..4)?)),
            _ => cut(normal, self.check_length()),
        }
    }

    /// A canonical reference as people print it.
    fn printed(self, canonical: &str) -> String {
        match self {
            Self::Rf => grouped(canonical, 4, 4),
            Self::Qrr => grouped(canonical, 2, 5),
            Self::Ogm => {
                let part = |from: usize, to: usize| canonical.get(from..to).unwrap_or_default();
                format!("+++{}/{}/{}+++", part(0, 3), part(3, 7), part(7, 12))
            }
            Self::Viite => grouped(canonical, canonical.len() % 5, 5),
            Self::KidMod10 | Self::KidMod11 | Self::Ocr | Self::OcrLength => canonical.to_owned(),
        }
    }

    #[cold]
    fn form_error(self, field: &str, found: &str) -> Error {
        let form = match self {
            Self::Rf => "`RF`, two digits and 1 to 21 letters or digits",
            Self::Qrr => "27 digits",
            Self::Ogm => "12 digits",
            Self::Viite => "4 to 20 digits",
            Self::KidMod10 | Self::Ocr => "2 to 25 digits",
            Self::KidMod11 => "2 to 25 digits, of which the last may be a `-`",
            Self::OcrLength => "3 to 25 digits",
        };
        let expected = if field == "payload" {
            format!("what makes, with its check digits, {form}")
        } else {
            format!("{form}, and not nought")
        };
        Error::expected_in(ErrorKind::ReferenceForm, field, found, &expected)
    }
}

impl fmt::Display for ReferenceScheme {
    /// The word of the JSON form.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A reference of one scheme whose check digits are right (A13).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct PaymentReference {
    /// Its scheme.
    pub scheme: ReferenceScheme,
    /// As systems write it: without blanks and signs, in capitals. Leading zeros stand where the
    /// check holds with them (of `viite` never).
    pub canonical: String,
    /// As people print it.
    pub printed: String,
    /// What is checked: the reference without its check digits, `RF` and length digit.
    pub payload: String,
}

impl PaymentReference {
    /// Every scheme a text satisfies, in the order of [`ReferenceScheme::ALL`]; empty where none.
    ///
    /// One digit in ten is right by chance: a short text of digits that satisfies one of the
    /// national schemes tells little by itself.
    ///
    /// ```
    /// use duly::{PaymentReference, ReferenceScheme};
    ///
    /// let read = PaymentReference::recognize("1234561");
    /// assert_eq!(read.len(), 1);
    /// assert_eq!(read[0].scheme, ReferenceScheme::Viite);
    /// assert!(PaymentReference::recognize("RF19 5390 0754 7034").is_empty());
    /// ```
    pub fn recognize(text: &str) -> Vec<Self> {
        let normal = normal(text);
        ReferenceScheme::ALL.into_iter().filter_map(|scheme| scheme.check(&normal).ok()).collect()
    }
}

impl fmt::Display for PaymentReference {
    /// As people print it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.printed)
    }
}

/// A text without what does not count, in capitals: blanks, dots, slashes, pluses, stars, and
/// hyphens but a last one, which may be a check digit (mod 11).
pub(super) fn normal(text: &str) -> String {
    let passed = |c: &char| c.is_whitespace() || matches!(c, '.' | '/' | '+' | '*');
    let kept: String = text.chars().filter(|c| !passed(c)).collect();
    let (body, last) = match kept.strip_suffix('-') {
        Some(body) => (body, "-"),
        None => (kept.as_str(), ""),
    };
    let mut normal: String =
        body.chars().filter(|c| *c != '-').map(|c| c.to_ascii_uppercase()).collect();
    normal.push_str(last);
    normal
}

/// The length of a whole reference, by ten, for a payload without length and check digit.
fn length_digit(payload: usize) -> usize {
    payload.saturating_add(2) % 10
}

/// All but the last characters, and these.
fn cut(text: &str, last: usize) -> Option<(&str, &str)> {
    text.split_at_checked(text.len().checked_sub(last)?)
}

/// A first group, then groups of one size, a blank between.
fn grouped(text: &str, first: usize, size: usize) -> String {
    let mut printed = String::new();
    for (place, c) in text.chars().enumerate() {
        let past = place.checked_sub(first).and_then(|past| past.checked_rem(size));
        if place > 0 && past == Some(0) {
            printed.push(' ');
        }
        printed.push(c);
    }
    printed
}
