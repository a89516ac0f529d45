//! When: civil dates.

mod date;

pub use self::date::{Date, Weekday};
