//! Decimal numbers as text: strict, exact, and free of a signed zero.
//!
//! The decimal library takes `1_000.10`, rounds in silence past 28 digits and prints `-0.00`;
//! none of that may pass a border of ours (F2).

use rust_decimal::Decimal;

use crate::error::{Error, ErrorKind, Result};

/// Reads a plain decimal number: an optional `-`, digits, and optionally a dot and digits.
///
/// Nothing else is taken: no `+`, exponent, blank, digit separator or comma. The number of
/// decimals is kept (`1.50` has two); zero loses its sign.
///
/// # Errors
///
/// [`DecimalSyntax`](ErrorKind::DecimalSyntax) for anything else,
/// [`DecimalRange`](ErrorKind::DecimalRange) when the number has more than 28 digits (leading
/// zeros apart) or decimals.
///
/// # Example
///
/// ```
/// assert_eq!(duly::parse_decimal("-1000.50")?.to_string(), "-1000.50");
/// assert_eq!(duly::parse_decimal("-0.00")?.to_string(), "0.00");
/// for text in ["1_000.10", "1e3", "+1", ".5", "5.", "1,5", " 1", "٣", ""] {
///     assert_eq!(duly::parse_decimal(text).unwrap_err().code(), "decimal.syntax", "{text}");
/// }
/// let long = "12345678901234567890123456789.5";
/// assert_eq!(duly::parse_decimal(long).unwrap_err().code(), "decimal.out_of_range");
/// # Ok::<(), duly::Error>(())
/// ```
pub fn parse_decimal(text: &str) -> Result<Decimal> {
    if !is_plain(text) {
        let shown: String = text.chars().take(40).collect();
        return Err(Error::expected_in(
            ErrorKind::DecimalSyntax,
            "number",
            shown.escape_debug(),
            "a plain decimal such as `-1234.50`",
        ));
    }
    match Decimal::from_str_exact(text) {
        Ok(number) if within_digits(number) => Ok(unsigned_zero(number)),
        _ => {
            let shown: String = text.chars().take(40).collect();
            Err(Error::expected_in(
                ErrorKind::DecimalRange,
                "number",
                shown,
                "a decimal of at most 28 digits",
            ))
        }
    }
}

fn is_plain(text: &str) -> bool {
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    let body = text.strip_prefix('-').unwrap_or(text);
    match body.split_once('.') {
        Some((whole, decimals)) => digits(whole) && digits(decimals),
        None => digits(body),
    }
}

/// Whether a number has at most 28 digits, its scale counted in: what can be kept and read back.
pub(crate) fn within_digits(number: Decimal) -> bool {
    const MOST: u128 = 10_u128.pow(28);
    number.mantissa().unsigned_abs() < MOST
}

/// The same number; zero without a sign.
pub(crate) fn unsigned_zero(mut number: Decimal) -> Decimal {
    if number.is_zero() {
        number.set_sign_positive(true);
    }
    number
}

/// Serde of a decimal as its text, strictly: a JSON number is refused.
#[cfg(feature = "serde")]
pub(crate) mod text {
    use std::borrow::Cow;

    use rust_decimal::Decimal;
    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    pub(crate) fn serialize<S: Serializer>(
        value: &Decimal,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Decimal, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        super::parse_decimal(&text).map_err(D::Error::custom)
    }
}

/// Serde of an optional decimal as text; `null` is refused, as by `said`.
#[cfg(feature = "serde")]
pub(crate) mod optional {
    use rust_decimal::Decimal;
    use serde::{Deserialize, Deserializer, Serializer};

    #[derive(Deserialize)]
    struct Text(#[serde(with = "crate::value::decimal_text")] Decimal);

    pub(crate) fn serialize<S: Serializer>(
        value: &Option<Decimal>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => serializer.collect_str(value),
            None => serializer.serialize_none(),
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Decimal>, D::Error> {
        Text::deserialize(deserializer).map(|text| Some(text.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_numbers_are_kept_exactly() {
        for text in ["9999999999999999999999999999", "0.0000000000000000000000000001"] {
            assert_eq!(parse_decimal(text).unwrap().to_string(), text);
        }
        // One digit more would fit the number's bits up to 79228162514264337593543950335, which
        // is no limit anybody could remember.
        for text in [
            "10000000000000000000000000000",
            "-79228162514264337593543950335",
            "79228162514264337593543950336",
            "1.0000000000000000000000000000",
            "0.00000000000000000000000000001",
        ] {
            assert_eq!(parse_decimal(text).unwrap_err().kind(), ErrorKind::DecimalRange, "{text}");
        }
    }
}
