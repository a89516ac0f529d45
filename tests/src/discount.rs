//! Early-payment discount: base, part payments, one rounding (E2, E5, E9).

use duly::{
    CashStep, Decimal, DiscountBase, DiscountOff, Money, Rate, Result, RoundingMode,
    discount::{self, BaseFacts, Discountable, Early, MixedTax, PartialPolicy},
    parse_decimal,
};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{Answer, Fault, form::MoneyForm, read, value::sum, written};

pub(crate) fn tier_discount(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        total: MoneyForm,
        tax: MoneyForm,
        rate: String,
        #[serde(default)]
        base: DiscountBase,
    }
    let input: Input = read(input)?;
    let (mut total, mut tax) = (input.total.build()?, input.tax.build()?);
    let rate: Rate = input.rate.parse()?;
    let rounding = RoundingMode::HalfUp;
    if input.base == DiscountBase::Mixed {
        let net = total.minus(tax)?;
        let facts = MixedTax { net, discount: rate, tax: rate_of(tax, net)? };
        tax = discount::mixed_tax(facts, rounding)?;
        total = net.plus(tax)?;
    }
    let facts = BaseFacts { total, tax: Some(tax), freight: None, lines: None };
    let base = input.base.amount(&facts)?;
    let facts = Discountable { amount: total, base, cash_step: None, rounding };
    let less = discount::of(DiscountOff::Percent(rate), facts)?;
    Ok(json!({
        "discount": written(less.discount)?,
        "pay": written(less.pay)?,
        "total": written(total)?,
    }))
}

/// The rate a tax was billed at: the vectors give the amount, the library asks for the rate.
fn rate_of(tax: Money, net: Money) -> Result<Rate, Fault> {
    if net.is_zero() {
        return Ok(Rate::ZERO);
    }
    let percent = tax.amount().checked_mul(Decimal::ONE_HUNDRED);
    let percent = percent.and_then(|hundred| hundred.checked_div(net.amount()));
    let rate = Rate::percent(percent.unwrap_or_default().normalize());
    if net.times(rate, RoundingMode::HalfUp)? == tax {
        return Ok(rate);
    }
    Err(Fault::Unreadable(format!("`{tax}` on `{net}` is not a rate that can be written down")))
}

pub(crate) fn partial_discount(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        residual: MoneyForm,
        discount: MoneyForm,
        paid: MoneyForm,
        #[serde(default)]
        policy: PartialPolicy,
    }
    let input: Input = read(input)?;
    let facts = Early {
        residual: input.residual.build()?,
        discount: input.discount.build()?,
        payment: input.paid.build()?,
        first: true,
    };
    let settled = discount::settle(facts, input.policy)?;
    Ok(json!({"discount": written(settled.discount)?, "settles": written(settled.settles)?}))
}

pub(crate) fn round_once(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        lines: Vec<MoneyForm>,
        rate: String,
        rounding: RoundingMode,
        step: Option<String>,
    }
    let input: Input = read(input)?;
    let none = || Fault::Unreadable("no lines".to_owned());
    let total = sum(&input.lines)?.ok_or_else(none)?;
    let step = input.step.as_deref().map(|step| CashStep::new(parse_decimal(step)?));
    let facts = Discountable {
        amount: total,
        base: total,
        cash_step: step.transpose()?,
        rounding: input.rounding,
    };
    let less = discount::of(DiscountOff::Percent(input.rate.parse()?), facts)?;
    Ok(json!({"discount": written(less.discount)?, "pay": written(less.pay)?}))
}
