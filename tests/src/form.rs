//! The forms in which values arrive: texts, and what is made of texts by a constructor, so that a
//! refusal keeps its code.

use duly::{Calendar, Currency, Date, DateProgram, JoinRule, Money, Result, Step, Weekday};
use serde::Deserialize;
use serde_json::Value;

/// `{"amount": "66.67", "currency": "EUR"}`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MoneyForm {
    amount: String,
    currency: String,
}

impl MoneyForm {
    pub(crate) fn build(&self) -> Result<Money> {
        Money::parse(&self.amount, Currency::parse(&self.currency)?)
    }
}

pub(crate) fn moneys(forms: &[MoneyForm]) -> Result<Vec<Money>> {
    forms.iter().map(MoneyForm::build).collect()
}

/// A weekend with holidays, or several calendars as one.
#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum CalendarForm {
    Plain(PlainCalendar),
    Joined(JoinedCalendar),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlainCalendar {
    weekend: Vec<Weekday>,
    holidays: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct JoinedCalendar {
    join: JoinRule,
    calendars: Vec<CalendarForm>,
}

impl CalendarForm {
    pub(crate) fn build(&self) -> Result<Calendar> {
        match self {
            Self::Plain(PlainCalendar { weekend, holidays }) => {
                let holidays: Result<Vec<Date>> = holidays.iter().map(|day| day.parse()).collect();
                Calendar::new(weekend.iter().copied(), holidays?)
            }
            Self::Joined(JoinedCalendar { join, calendars }) => {
                let calendars: Result<Vec<_>> = calendars.iter().map(Self::build).collect();
                Calendar::joined(&calendars?, *join)
            }
        }
    }
}

/// A list of steps: `"end_of_month"`, `{"add_days": 30}`, `{"payment_days": [10, 25]}`.
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct ProgramForm(Vec<Value>);

impl ProgramForm {
    pub(crate) fn build(&self) -> Result<DateProgram> {
        DateProgram::new(self.steps()?)
    }

    /// The steps, each by its text `add_days 30`: what cannot be one is refused by its code.
    pub(crate) fn steps(&self) -> Result<Vec<Step>> {
        self.0.iter().map(|step| step_text(step).parse()).collect()
    }
}

fn step_text(step: &Value) -> String {
    match step {
        Value::String(word) => word.clone(),
        Value::Array(numbers) => numbers.iter().map(step_text).collect::<Vec<_>>().join(" "),
        Value::Object(one) => one
            .iter()
            .map(|(word, argument)| format!("{word} {}", step_text(argument)))
            .collect::<Vec<_>>()
            .join(" "),
        other => other.to_string(),
    }
}
