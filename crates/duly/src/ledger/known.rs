//! How much of the log counts: the second axis of every question (F4).

use crate::{
    ledger::book::{Book, NONE},
    time::Date,
};

/// How much of the log counts: the second axis of every question (F4).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Known {
    /// All that is known now.
    #[default]
    Everything,
    /// What had been recorded by the end of a day (inclusive).
    On(Date),
    /// What had been recorded up to a sequence number (inclusive).
    Through(u64),
}

impl From<Date> for Known {
    fn from(date: Date) -> Self {
        Self::On(date)
    }
}

impl Book {
    /// How many records are known.
    pub(super) fn known(&self, known: Known) -> u32 {
        let count = match known {
            Known::Everything => self.log.len(),
            Known::On(day) => self.log.partition_point(|record| record.recorded <= day),
            Known::Through(number) => self.log.partition_point(|r| r.sequence <= number),
        };
        u32::try_from(count).unwrap_or(NONE)
    }
}
