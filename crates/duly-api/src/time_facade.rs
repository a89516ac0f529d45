//! Dates, calendars, programs and day counts, with owned arguments.

use duly::{
    Calendar, Date, DateProgram, DayCount, DayCountInput, Derivation, Money, ProgramDate, Rate,
    Result, RoundingMode, Step, Weekday,
};

pub mod date {
    //! Functions of dates.

    use super::{Date, Result};

    /// Reads a date of the form `YYYY-MM-DD`.
    ///
    /// # Errors
    ///
    /// `date.syntax`, `date.out_of_range`.
    pub fn parse(text: &str) -> Result<Date> {
        text.parse()
    }
}

pub mod calendar {
    //! Making calendars.

    use super::{Calendar, Date, Result, Weekday};

    /// A calendar of the days that are closed every week, and holidays.
    ///
    /// # Errors
    ///
    /// `calendar.no_business_day` where every day of the week is closed.
    pub fn new(weekend: Vec<Weekday>, holidays: Vec<Date>) -> Result<Calendar> {
        Calendar::new(weekend, holidays)
    }
}

pub mod date_program {
    //! Programs of dates, each a list of steps (T2).

    use super::{Calendar, Date, DateProgram, Derivation, ProgramDate, Result, Step};

    /// Runs a program from a base date; without a calendar every day is a business day.
    ///
    /// # Errors
    ///
    /// `program.invalid` for steps that make no program, `date.out_of_range`.
    pub fn run(steps: Vec<Step>, base: Date, calendar: Option<Calendar>) -> Result<ProgramDate> {
        let calendar = calendar.unwrap_or_else(Calendar::every_day);
        DateProgram::new(steps)?.run(base, &calendar)
    }

    /// The same, step by step.
    ///
    /// # Errors
    ///
    /// As `run`.
    pub fn explain(steps: Vec<Step>, base: Date, calendar: Option<Calendar>) -> Result<Derivation> {
        let calendar = calendar.unwrap_or_else(Calendar::every_day);
        DateProgram::new(steps)?.explain(base, &calendar)
    }

    /// Reads a program from its text: `"add_days 30, adjust following"`.
    ///
    /// # Errors
    ///
    /// `program.invalid`.
    pub fn parse(text: &str) -> Result<Vec<Step>> {
        Ok(text.parse::<DateProgram>()?.steps().to_vec())
    }

    /// A program as text.
    ///
    /// # Errors
    ///
    /// `program.invalid` for steps that make no program.
    pub fn text(steps: Vec<Step>) -> Result<String> {
        Ok(DateProgram::new(steps)?.to_string())
    }
}

pub mod day_count {
    //! Interest by a day count.

    use super::{DayCount, DayCountInput, Money, Rate, Result, RoundingMode};

    /// Simple interest on an amount over a period: amount × rate × part of a year, rounded once.
    ///
    /// # Errors
    ///
    /// `day_count.invalid` for a period that runs backwards or lacks a date, `money.overflow`.
    pub fn interest(
        this: DayCount,
        period: DayCountInput,
        amount: Money,
        rate: Rate,
        rounding: RoundingMode,
    ) -> Result<Money> {
        this.year_fraction(period)?.interest(amount, rate, rounding)
    }
}
