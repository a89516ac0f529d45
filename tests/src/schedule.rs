//! Payment terms, what they come to on a document, and how late a day is (T1 to T12, E2).

use std::collections::BTreeMap;

use duly::{
    Allocation, BaseDate, CashStep, Currency, Date, DiscountBase, DiscountOff, DiscountTier,
    DueChange, DueHistory, PaymentTerms, Result, Roll, Schedule, ScheduleInput, Share, SplitRule,
    TermsDate, TermsLine, TermsOptions, parse_decimal,
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::{
    Answer, Fault,
    form::{CalendarForm, MoneyForm, ProgramForm},
    read, written,
};

pub(crate) fn terms_parse(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        text: String,
    }
    let terms: PaymentTerms = read::<Input>(input)?.text.parse()?;
    Ok(json!({"canonical": terms.to_string()}))
}

pub(crate) fn schedule(input: &Value) -> Answer {
    let (terms, facts) = split_off::<String>(input, "terms")?;
    facts.installments(terms.parse()?)
}

pub(crate) fn schedule_lines(input: &Value) -> Answer {
    let (lines, facts) = split_off::<Vec<LineForm>>(input, "lines")?;
    let lines: Result<Vec<TermsLine>> = lines.iter().map(LineForm::build).collect();
    facts.installments(PaymentTerms::new(lines?)?)
}

/// The terms, and what is said beside them.
fn split_off<Form: serde::de::DeserializeOwned>(
    input: &Value,
    name: &str,
) -> std::result::Result<(Form, Facts), Fault> {
    let mut rest: Map<String, Value> = read(input)?;
    let terms = rest.remove(name).unwrap_or_default();
    Ok((read(&terms)?, read(&Value::Object(rest))?))
}

/// What a document says beside its terms, and the choices that are no part of their lines.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    invoice_date: String,
    total: MoneyForm,
    tax: Option<MoneyForm>,
    freight: Option<MoneyForm>,
    discountable_lines: Option<MoneyForm>,
    calendar: Option<CalendarForm>,
    #[serde(default)]
    bases: Map<String, Value>,
    #[serde(default)]
    rates: BTreeMap<String, String>,
    roll: Option<Roll>,
    discount_base: Option<DiscountBase>,
    #[serde(default)]
    discount_without_freight: bool,
    #[serde(default)]
    tax_in: Allocation,
    #[serde(default)]
    freight_in: Allocation,
    split: Option<SplitRule>,
    cash_step: Option<String>,
    #[serde(default)]
    trace: bool,
}

impl Facts {
    /// Each installment with its offers, an empty list where it has none; the way to each date
    /// where it is asked for (F7).
    fn installments(&self, terms: PaymentTerms) -> Answer {
        let schedule = self.schedule(terms)?;
        let part = |part: &duly::Installment| -> Answer {
            Ok(json!({
                "due": part.due,
                "nominal_due": part.nominal_due,
                "amount": written(part.amount)?,
                "offers": written(&part.offers)?,
            }))
        };
        let parts: Result<Vec<Value>, _> = schedule.installments.iter().map(part).collect();
        let mut told = json!({"installments": parts?});
        if self.trace {
            told["trace"] = written(&schedule.trace)?;
        }
        Ok(told)
    }

    fn schedule(&self, terms: PaymentTerms) -> std::result::Result<Schedule, Fault> {
        let calendar = self.calendar.as_ref().map(CalendarForm::build).transpose()?;
        let mut input = ScheduleInput::new(self.invoice_date.parse()?, self.total.build()?);
        if let Some(tax) = &self.tax {
            input = input.with_tax(tax.build()?);
        }
        if let Some(freight) = &self.freight {
            input = input.with_freight(freight.build()?);
        }
        if let Some(lines) = &self.discountable_lines {
            input = input.with_discountable_lines(lines.build()?);
        }
        if let Some(calendar) = &calendar {
            input = input.with_calendar(calendar);
        }
        for (base, day) in &self.bases {
            input = input.with_base(read(&Value::String(base.clone()))?, read(day)?);
        }
        for (currency, rate) in &self.rates {
            input = input.with_rate(Currency::parse(currency)?, parse_decimal(rate)?);
        }
        let mut options =
            TermsOptions { roll: self.roll.unwrap_or(terms.options().roll), ..*terms.options() };
        options.discount_base = self.discount_base.unwrap_or(options.discount_base);
        options.discount_without_freight = self.discount_without_freight;
        (options.tax, options.freight) = (self.tax_in, self.freight_in);
        options.split = self.split.unwrap_or(options.split);
        let step = self.cash_step.as_deref().map(|step| CashStep::new(parse_decimal(step)?));
        options.cash_step = step.transpose()?;
        let terms = terms.with_options(options)?;
        let schedule =
            if self.trace { terms.schedule_explained(input) } else { terms.schedule(input) };
        Ok(schedule?)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LineForm {
    share: ShareForm,
    due: ProgramForm,
    #[serde(default)]
    base: BaseDate,
    #[serde(default)]
    offers: Vec<OfferForm>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum ShareForm {
    Percent(String),
    PercentOfRemainder(String),
    Fixed(MoneyForm),
    Remainder,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfferForm {
    rate: Option<String>,
    amount: Option<MoneyForm>,
    until: ProgramForm,
    #[serde(default)]
    base: BaseDate,
}

impl OfferForm {
    /// A percentage where it is said, else an amount.
    fn build(&self) -> Result<DiscountTier> {
        let off = match (&self.rate, &self.amount) {
            (None, Some(amount)) => DiscountOff::Fixed(amount.build()?),
            (rate, _) => DiscountOff::Percent(rate.as_deref().unwrap_or_default().parse()?),
        };
        Ok(DiscountTier { off, until: counted(&self.until, self.base)? })
    }
}

/// A program from a day of the document.
fn counted(program: &ProgramForm, base: BaseDate) -> Result<TermsDate> {
    Ok(TermsDate { base, ..TermsDate::of(program.steps()?)? })
}

impl LineForm {
    fn build(&self) -> Result<TermsLine> {
        let share = match &self.share {
            ShareForm::Percent(rate) => Share::Percent(rate.parse()?),
            ShareForm::PercentOfRemainder(rate) => Share::PercentOfRemainder(rate.parse()?),
            ShareForm::Fixed(money) => Share::Fixed(money.build()?),
            ShareForm::Remainder => Share::Remainder,
        };
        let mut line = TermsLine::new(share, counted(&self.due, self.base)?);
        let tiers: Result<Vec<DiscountTier>> = self.offers.iter().map(OfferForm::build).collect();
        line.tiers = tiers?;
        Ok(line)
    }
}

pub(crate) fn late_days(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        due: String,
        changes: Vec<ChangeForm>,
        asked: String,
    }
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct ChangeForm {
        effective: String,
        due: String,
        waive_past: bool,
    }
    let input: Input = read(input)?;
    let change = |form: &ChangeForm| -> Result<DueChange> {
        let (effective, due) = (form.effective.parse()?, form.due.parse()?);
        Ok(DueChange { effective, due, waive_past: form.waive_past })
    };
    let changes: Result<Vec<DueChange>> = input.changes.iter().map(change).collect();
    let history = DueHistory::new(input.due.parse()?, changes?);
    let asked: Date = input.asked.parse()?;
    Ok(json!({"late": history.late_days(asked), "age": history.days_past_due(asked)}))
}
