//! The days that payment terms can count from (C1): the invoice date unless they say another.
//!
//! `net 30 from delivery`, delivered on 2026-01-10, is due on 2026-02-09, whenever it was
//! invoiced.

use std::fmt;

use crate::time::Date;

/// The day a date program counts from.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum BaseDate {
    /// The invoice date. The default.
    #[default]
    Invoice,
    /// The day the books take the document.
    Posting,
    /// The day the goods were delivered or the service rendered.
    Delivery,
    /// The day the customer received the invoice.
    Receipt,
    /// The last day of the service.
    ServiceEnd,
    /// The last day of the billing period.
    PeriodEnd,
    /// A day named in the terms.
    Fixed(Date),
}

impl fmt::Display for BaseDate {
    /// As in the notation of terms: `invoice`, `posting`, `delivery`, `receipt of invoice`,
    /// `service end`, `end of billing period`, `2026-06-30`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invoice => f.pad("invoice"),
            Self::Posting => f.pad("posting"),
            Self::Delivery => f.pad("delivery"),
            Self::Receipt => f.pad("receipt of invoice"),
            Self::ServiceEnd => f.pad("service end"),
            Self::PeriodEnd => f.pad("end of billing period"),
            Self::Fixed(date) => date.fmt(f),
        }
    }
}
