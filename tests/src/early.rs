//! Early payment: what a payment closes, what is to be paid on a day, what a discount costs (E, A4,
//! A5). Every form is that of `docs/json.md`.

use duly::{
    Date, Installment, Money, Rate, ToleranceLimit,
    discount::{
        EarlyPayment, EarlyPolicy, InstallmentProgress, OpenInstallment, SlidingOffer, YearDays,
        annual_cost, break_even, close, close_together, pay_by_table, still_open,
    },
};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{Answer, read, written};

pub(crate) fn tolerance(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        limit: ToleranceLimit,
        residual: Money,
    }
    let input: Input = read(input)?;
    written(input.limit.allowed(input.residual)?)
}

pub(crate) fn close_one(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        installment: OpenInstallment,
        payment: EarlyPayment,
        #[serde(default)]
        policy: EarlyPolicy,
    }
    let input: Input = read(input)?;
    written(close(&input.installment, input.payment, &input.policy)?)
}

pub(crate) fn close_all(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        installments: Vec<OpenInstallment>,
        payment: EarlyPayment,
        #[serde(default)]
        policy: EarlyPolicy,
    }
    let input: Input = read(input)?;
    written(close_together(&input.installments, input.payment, &input.policy)?)
}

pub(crate) fn pay_by(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        installments: Vec<OpenInstallment>,
        from: Date,
        to: Date,
    }
    let input: Input = read(input)?;
    let ranges = pay_by_table(&input.installments, input.from, input.to)?;
    Ok(json!({"ranges": written(ranges)?}))
}

pub(crate) fn open(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        installment: Installment,
        progress: InstallmentProgress,
    }
    let input: Input = read(input)?;
    written(still_open(&input.installment, &input.progress)?)
}

pub(crate) fn sliding(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        offer: SlidingOffer,
        day: Date,
    }
    let input: Input = read(input)?;
    written(input.offer.on(input.day)?)
}

pub(crate) fn cost(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        discount: Rate,
        days: u16,
        year: YearDays,
    }
    let input: Input = read(input)?;
    written(annual_cost(input.discount, input.days, input.year)?)
}

pub(crate) fn even(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        rate: Rate,
        days: u16,
        year: YearDays,
    }
    let input: Input = read(input)?;
    written(break_even(input.rate, input.days, input.year)?)
}
