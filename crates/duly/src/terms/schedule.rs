//! The frozen outcome of payment terms on one document (T10): installments, each with its due
//! date, its amount and what may be kept back for paying early.

use crate::{time::Date, value::Money};

/// What a document's amount falls due in, fixed when the document is issued (T10).
///
/// The installments are in the order of the terms and sum to the document's total. Editing the
/// terms later changes nothing here.
#[derive(Clone, Debug, Eq, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Schedule {
    /// One or more dated parts.
    pub installments: Vec<Installment>,
}

/// One dated part of a document's amount.
#[derive(Clone, Debug, Eq, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Installment {
    /// The last day to pay in full on time: an item is past due from the day after (T7).
    pub due: Date,
    /// The due date before any business-day adjustment (T6); statements may print it.
    pub nominal_due: Date,
    /// What is due, with the document's sign.
    pub amount: Money,
    /// What may be kept back by paying early, the earliest `until` first; often empty.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub offers: Vec<DiscountOffer>,
}

/// A discount that is earned by paying on or before a day.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct DiscountOffer {
    /// The last day to earn it.
    pub until: Date,
    /// What may be kept back, with the document's sign.
    pub discount: Money,
    /// What settles the installment: amount less discount.
    pub pay: Money,
}
