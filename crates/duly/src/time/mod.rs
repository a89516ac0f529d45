//! When: civil dates, business days, the steps of a date, and days as a part of a year.

mod calendar;
mod date;
mod day_count;
mod program;
mod roll;
mod step;
#[cfg(test)]
mod testing;
mod year_fraction;

pub use self::{
    calendar::{Calendar, JoinRule},
    date::{Date, Weekday},
    day_count::{DayCount, DayCountInput},
    program::{DateProgram, Derivation, DerivedStep, ProgramDate},
    roll::Roll,
    step::Step,
    year_fraction::YearFraction,
};
