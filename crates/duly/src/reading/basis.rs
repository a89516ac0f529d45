//! The date an item's age is counted from (G1).
//!
//! ```
//! use duly::{AgingBasis, Currency, ItemId, Money, OpenItem};
//!
//! let open = Money::parse("1000.00", Currency::parse("EUR")?)?;
//! let id = ItemId::of("INV-1".parse()?);
//! let item = OpenItem::new(id, "ACME".parse()?, "2026-02-14".parse()?, open);
//! assert_eq!(AgingBasis::Due.date_of(&item), Some("2026-02-14".parse()?));
//! assert_eq!(AgingBasis::Invoice.date_of(&item), None); // the host did not say
//! # Ok::<(), duly::Error>(())
//! ```

use crate::{ledger::OpenItem, time::Date};

/// Which date of an item its age is counted from: age = as-of date − this date (G1).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum AgingBasis {
    /// The due date in force, per installment. The default.
    #[default]
    Due,
    /// The date printed on the document; of a payment its value date.
    Invoice,
    /// The day it entered the books.
    Posting,
    /// The day of delivery.
    Delivery,
    /// The day statutory default begins: age 0 is its first day.
    StatutoryDefault,
    /// The due date before any business-day adjustment (T6).
    NominalDue,
}

impl AgingBasis {
    /// All of them.
    pub const ALL: [AgingBasis; 6] = [
        Self::Due,
        Self::Invoice,
        Self::Posting,
        Self::Delivery,
        Self::StatutoryDefault,
        Self::NominalDue,
    ];

    /// The item's date of this kind, where it has one.
    pub fn date_of(self, item: &OpenItem) -> Option<Date> {
        match self {
            Self::Due => item.due,
            Self::Invoice => item.invoice_date,
            Self::Posting => item.posting_date,
            Self::Delivery => item.details().delivery_date,
            Self::StatutoryDefault => item.details().statutory_default_date,
            Self::NominalDue => item.nominal_due,
        }
    }

    /// Whether an age of nought or less means that nothing is due yet (T7): so for the two kinds
    /// of due date only.
    pub fn is_due(self) -> bool {
        matches!(self, Self::Due | Self::NominalDue)
    }

    /// In words, as a report prints it: `due date`.
    pub fn as_words(self) -> &'static str {
        match self {
            Self::Due => "due date",
            Self::Invoice => "invoice date",
            Self::Posting => "posting date",
            Self::Delivery => "delivery date",
            Self::StatutoryDefault => "date statutory default begins",
            Self::NominalDue => "nominal due date",
        }
    }
}

/// A credit's own date (K1): the one printed on it (of a payment its value date), else the day it
/// entered the books, else its due date.
pub(super) fn own_date(item: &OpenItem) -> Option<Date> {
    item.invoice_date.or(item.posting_date).or(item.due)
}
