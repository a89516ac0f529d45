//! Dates, calendars, programs, day counts (F1, T1 to T7, I6).

use duly::{
    Calendar, Date, DayCount, DayCountInput, Rate, Result, Roll, RoundingMode, YearFraction,
};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    Answer,
    form::{CalendarForm, MoneyForm, ProgramForm},
    read, written,
};

pub(crate) fn date_parse(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        date: String,
    }
    written(read::<Input>(input)?.date.parse::<Date>()?)
}

pub(crate) fn plus_months(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        date: String,
        months: i32,
    }
    let input: Input = read(input)?;
    written(input.date.parse::<Date>()?.plus_months(input.months)?)
}

pub(crate) fn plus_days(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        date: String,
        days: i32,
    }
    let input: Input = read(input)?;
    written(input.date.parse::<Date>()?.plus_days(input.days)?)
}

pub(crate) fn roll(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        calendar: CalendarForm,
        date: String,
        roll: Roll,
    }
    let input: Input = read(input)?;
    written(input.calendar.build()?.roll(input.date.parse()?, input.roll)?)
}

pub(crate) fn add_business_days(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        calendar: CalendarForm,
        date: String,
        days: i32,
    }
    let input: Input = read(input)?;
    written(input.calendar.build()?.add_business_days(input.date.parse()?, input.days)?)
}

pub(crate) fn run_program(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        program: ProgramForm,
        base: String,
        calendar: Option<CalendarForm>,
    }
    let input: Input = read(input)?;
    let calendar = input.calendar.as_ref().map(CalendarForm::build).transpose()?;
    let calendar = calendar.unwrap_or_else(Calendar::every_day);
    let way = input.program.build()?.explain(input.base.parse()?, &calendar)?;
    let steps = way.steps.iter().map(|step| json!({"from": step.from, "to": step.to}));
    let steps: Vec<Value> = steps.collect();
    Ok(json!({"nominal": way.nominal, "date": way.date, "steps": steps}))
}

/// A stretch of days: from a start to an end, for 30E/360 ISDA with the last day of the contract.
fn period(start: &str, end: &str, termination: Option<&str>) -> Result<DayCountInput> {
    let termination = termination.map(str::parse).transpose()?;
    Ok(DayCountInput { start: start.parse()?, end: end.parse()?, termination })
}

pub(crate) fn day_count(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        #[serde(default)]
        day_count: DayCount,
        start: String,
        end: String,
        termination: Option<String>,
    }
    let input: Input = read(input)?;
    let period = period(&input.start, &input.end, input.termination.as_deref())?;
    let part: YearFraction = input.day_count.year_fraction(period)?;
    Ok(json!({
        "days": input.day_count.days(period)?,
        "numerator": part.numerator(),
        "denominator": part.denominator(),
    }))
}

pub(crate) fn simple_interest(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        amount: MoneyForm,
        rate: String,
        #[serde(default)]
        day_count: DayCount,
        start: String,
        end: String,
        termination: Option<String>,
        rounding: RoundingMode,
    }
    let input: Input = read(input)?;
    let period = period(&input.start, &input.end, input.termination.as_deref())?;
    let part = input.day_count.year_fraction(period)?;
    let rate: Rate = input.rate.parse()?;
    written(part.interest(input.amount.build()?, rate, input.rounding)?)
}
