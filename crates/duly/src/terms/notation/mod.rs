//! Payment terms as text, both ways: `2/10 net 30`.
//!
//! The grammar is in `grammar.md`, part of the documentation of [`PaymentTerms`]. A text is cut
//! into tokens (`scan`), walked over (`cursor`), read (`read`, and `phrase` for dates), and printed
//! in one form (`print`). For every terms `t`, `t.to_string().parse()` is `t`.

mod cursor;
mod phrase;
mod print;
mod read;
mod scan;

use std::str::FromStr;

use crate::{
    error::{Error, Result},
    terms::payment_terms::PaymentTerms,
};

impl FromStr for PaymentTerms {
    type Err = Error;

    /// Reads terms in [the notation](PaymentTerms#notation).
    ///
    /// # Errors
    ///
    /// [`TermsSyntax`](crate::ErrorKind::TermsSyntax) with position, found and expected for a text
    /// that cannot be read, [`TermsAmbiguous`](crate::ErrorKind::TermsAmbiguous) with both
    /// readings for one that may mean two things (T4), and as [`PaymentTerms::new`] for terms that
    /// cannot be, such as `50% now, 49.99% net 30`. A fault in the text is reported before one in
    /// the terms.
    fn from_str(text: &str) -> Result<Self> {
        read::read(text)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for PaymentTerms {
    /// The text in the notation.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for PaymentTerms {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests;
