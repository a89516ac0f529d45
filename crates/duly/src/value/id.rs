//! Names the host gives: ids and numbers, kept as they came and compared byte by byte.
//!
//! An id is 1 to 128 characters with no control character and no blank at either end. Ids of up
//! to 23 bytes are stored in place, without an allocation.
//!
//! ```
//! use duly::{DocumentId, ItemId};
//!
//! let invoice = DocumentId::new("INV-1")?;
//! assert_eq!(ItemId::of(invoice).to_string(), "INV-1#1");
//! assert_eq!(DocumentId::new(" INV-1").unwrap_err().code(), "id.invalid");
//! # Ok::<(), duly::Error>(())
//! ```

use std::{borrow::Borrow, fmt, str::FromStr};

use smol_str::SmolStr;

use crate::error::{Error, ErrorKind, Result};

const MAX_CHARS: usize = 128;

fn checked(field: &'static str, text: &str) -> Result<SmolStr> {
    let fine = !text.is_empty()
        && text.len() <= MAX_CHARS.saturating_mul(4)
        && text.chars().count() <= MAX_CHARS
        && !text.starts_with(char::is_whitespace)
        && !text.ends_with(char::is_whitespace)
        && !text.chars().any(char::is_control);
    if fine {
        return Ok(SmolStr::new(text));
    }
    let shown: String = text.chars().take(40).collect();
    Err(Error::expected_in(
        ErrorKind::InvalidId,
        field,
        shown.escape_debug(),
        "1 to 128 characters without control characters or outer blanks",
    ))
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident in $field:literal,)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub struct $name(SmolStr);

        impl $name {
            /// Takes the host's text as it is.
            ///
            /// # Errors
            ///
            /// [`InvalidId`](ErrorKind::InvalidId) when the text is empty, longer than 128
            /// characters, begins or ends with a blank, or holds a control character.
            pub fn new(text: impl AsRef<str>) -> Result<Self> {
                checked($field, text.as_ref()).map(Self)
            }

            /// The text as the host gave it.
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                self.as_str()
            }
        }

        impl FromStr for $name {
            type Err = Error;

            fn from_str(text: &str) -> Result<Self> {
                Self::new(text)
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                Self::new(text).map_err(serde::de::Error::custom)
            }
        }
    )*};
}

ids! {
    /// The legal entity or company code to which money is owed (F5b).
    ///
    /// A host with one company never mentions it: the default is [`CreditorId::SOLE`].
    #[doc(alias = "company code")]
    #[doc(alias = "legal entity")]
    CreditorId in "creditor",
    /// The party who owes: the legal customer of an account (F5b).
    #[doc(alias = "debtor")]
    CustomerId in "customer",
    /// A billing account of a customer, where one legal customer has several (G11).
    BillingAccountId in "billing_account",
    /// A document that became one or more open items: invoice, credit note, payment, refund …
    ///
    /// It is also the id of the entry that posted the document: ids are unique in a ledger over
    /// all creditors and kinds (F5b).
    #[doc(alias = "invoice id")]
    DocumentId in "document_id",
    /// The number printed on a document, unique per creditor at most (F5b).
    #[doc(alias = "invoice number")]
    DocumentNumber in "number",
    /// One entry of a ledger: never used twice (A12).
    EntryId in "entry_id",
    /// The line of a remittance an application stands for (A12).
    LineKey in "line",
}

impl CreditorId {
    /// The name of the creditor in a ledger that has only one.
    pub const SOLE: &'static str = "sole";

    /// Whether this is the unnamed creditor of a single-company host.
    pub fn is_sole(&self) -> bool {
        self.as_str() == Self::SOLE
    }
}

impl Default for CreditorId {
    fn default() -> Self {
        // In place, as a parsed one is: two in place are compared without a call.
        Self(SmolStr::new_inline(Self::SOLE))
    }
}

impl From<DocumentId> for EntryId {
    fn from(id: DocumentId) -> Self {
        Self(id.0)
    }
}

impl From<EntryId> for DocumentId {
    fn from(id: EntryId) -> Self {
        Self(id.0)
    }
}

/// One open item: an installment of a document, or a part of it after a term change (G4).
///
/// Ordered by document id, installment, part.
#[derive(Clone, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct ItemId {
    /// The document the item belongs to.
    pub document: DocumentId,
    /// The installment, counted from 1.
    #[cfg_attr(feature = "serde", serde(default = "first"))]
    pub installment: u32,
    /// 0 for the installment as agreed at first; 1, 2 … for what a term change of the residual
    /// took out of it (T12).
    #[cfg_attr(feature = "serde", serde(default))]
    pub part: u32,
}

#[cfg(feature = "serde")]
fn first() -> u32 {
    1
}

impl ItemId {
    /// The first (often the only) installment of a document, as agreed at first.
    pub fn of(document: DocumentId) -> Self {
        Self { document, installment: 1, part: 0 }
    }

    /// The same document's installment `installment`, counted from 1.
    pub fn installment(document: DocumentId, installment: u32) -> Self {
        Self { document, installment, part: 0 }
    }
}

impl FromStr for ItemId {
    type Err = Error;

    /// Reads what [`Display`](fmt::Display) writes: `INV-1#2`, `INV-1#2.1`. What stands before
    /// the last `#` is the document's id, as it is.
    ///
    /// ```
    /// use duly::ItemId;
    ///
    /// let second: ItemId = "INV-1#2".parse()?;
    /// assert_eq!((second.installment, second.part), (2, 0));
    /// assert_eq!("INV-1#2.1".parse::<ItemId>()?.to_string(), "INV-1#2.1");
    /// assert_eq!("INV-1".parse::<ItemId>().unwrap_err().code(), "id.invalid");
    /// # Ok::<(), duly::Error>(())
    /// ```
    fn from_str(text: &str) -> Result<Self> {
        let wrong = || {
            let expected = "a document's id, `#`, the installment, and perhaps `.` and the part";
            Error::expected_in(ErrorKind::InvalidId, "item", text.escape_debug(), expected)
        };
        let (document, place) = text.rsplit_once('#').ok_or_else(wrong)?;
        let (installment, part) = place.split_once('.').unwrap_or((place, "0"));
        let number = |digits: &str| {
            let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
            digits
                .parse::<u32>()
                .ok()
                .filter(|_| plain && (digits == "0" || !digits.starts_with('0')))
        };
        let (installment, part) =
            (number(installment).ok_or_else(wrong)?, number(part).ok_or_else(wrong)?);
        Ok(Self { document: document.parse()?, installment, part })
    }
}

impl fmt::Display for ItemId {
    /// `INV-1#2`, and `INV-1#2.1` for its first later part.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.document, self.installment)?;
        if self.part > 0 {
            write!(f, ".{}", self.part)?;
        }
        Ok(())
    }
}

impl fmt::Debug for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_keep_their_text_and_refuse_what_cannot_be_seen() {
        let long = "x".repeat(128);
        let umlauts = "ü".repeat(128);
        for text in ["1", "0000611365", "RE 2026/017", "Größe-7", &long, &umlauts] {
            assert_eq!(DocumentId::new(text).unwrap().as_str(), text);
        }
        let too_long = "x".repeat(129);
        for text in ["", " ", " 1", "1 ", "1\n", "a\tb", "\u{7f}", &too_long] {
            let error = DocumentId::new(text).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidId, "{text:?}");
            assert_eq!(error.field(), Some("document_id"));
        }
    }

    #[test]
    fn items_print_and_sort() {
        let doc = DocumentId::new("INV-1").unwrap();
        let second = ItemId::installment(doc.clone(), 2);
        let part = ItemId { part: 1, ..second.clone() };
        assert_eq!(second.to_string(), "INV-1#2");
        assert_eq!(part.to_string(), "INV-1#2.1");
        assert!(ItemId::of(doc) < second && second < part);
    }

    #[test]
    fn items_read_as_they_print() {
        for text in ["INV-1#1", "INV-1#2.1", "A#B#3", "A#1#1", "#7#4294967295"] {
            assert_eq!(text.parse::<ItemId>().unwrap().to_string(), text);
        }
        for text in ["INV-1", "#1", "INV-1#", "INV-1#x", "INV-1#01", "INV-1#+1", "INV-1#1.", "I#-1"]
        {
            assert_eq!(text.parse::<ItemId>().unwrap_err().code(), "id.invalid", "{text}");
        }
    }

    #[test]
    fn twelve_characters_take_no_heap() {
        assert_eq!(size_of::<DocumentId>(), 24);
        assert_eq!(size_of::<Option<DocumentId>>(), 24);
    }
}
