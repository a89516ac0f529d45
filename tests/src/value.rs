//! Currencies, amounts, rounding, splitting, rates (F2, F3, I5).

use duly::{
    CashStep, Currency, Decimal, Money, Points, Rate, Result, RoundingMode, SplitRule,
    parse_decimal,
};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    Answer,
    form::{MoneyForm, moneys},
    read, written,
};

pub(crate) fn currency(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        code: String,
    }
    let currency = Currency::parse(&read::<Input>(input)?.code)?;
    Ok(json!({"code": currency.code(), "digits": currency.digits()}))
}

pub(crate) fn money_parse(input: &Value) -> Answer {
    written(read::<MoneyForm>(input)?.build()?)
}

pub(crate) fn money_plus(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        amount: MoneyForm,
        other: MoneyForm,
    }
    let input: Input = read(input)?;
    written(input.amount.build()?.plus(input.other.build()?)?)
}

pub(crate) fn money_times(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        amount: MoneyForm,
        rate: String,
        rounding: RoundingMode,
    }
    let input: Input = read(input)?;
    written(input.amount.build()?.times(input.rate.parse::<Rate>()?, input.rounding)?)
}

pub(crate) fn round_to_step(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        amount: MoneyForm,
        step: String,
        rounding: RoundingMode,
    }
    let input: Input = read(input)?;
    let step = CashStep::new(parse_decimal(&input.step)?)?;
    written(input.amount.build()?.round_to_step(step, input.rounding)?)
}

pub(crate) fn round(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        number: String,
        decimals: u32,
        rounding: RoundingMode,
    }
    let input: Input = read(input)?;
    let rounded = input.rounding.round(parse_decimal(&input.number)?, input.decimals);
    Ok(json!(rounded.to_string()))
}

pub(crate) fn split(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        amount: MoneyForm,
        weights: Vec<String>,
        rule: SplitRule,
    }
    let input: Input = read(input)?;
    let weights: Result<Vec<Decimal>> = input.weights.iter().map(|w| parse_decimal(w)).collect();
    let split = input.amount.build()?.split(&weights?, input.rule)?;
    Ok(json!({"parts": written(split.parts())?, "rule": written(split.rule())?}))
}

pub(crate) fn rate_plus(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        rate: String,
        points: String,
    }
    let input: Input = read(input)?;
    written(input.rate.parse::<Rate>()?.plus(input.points.parse::<Points>()?)?)
}

/// The sum of amounts of one currency; of none there is no sum to speak of.
pub(crate) fn sum(forms: &[MoneyForm]) -> Result<Option<Money>> {
    let amounts = moneys(forms)?;
    let Some(first) = amounts.first() else { return Ok(None) };
    Money::sum(amounts.iter().copied(), first.currency()).map(Some)
}
