//! Late-payment interest and compensation (I1–I14).

mod data;
mod rates;

pub use self::rates::{InterestRate, RateFloor, RateResolution, RateRow, RateTable};
