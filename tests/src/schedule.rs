//! Payment terms, what they come to on a document, and how late a day is (T1 to T12, E2).

use duly::{
    Date, DiscountBase, DiscountOff, DiscountTier, DueChange, DueHistory, PaymentTerms, Result,
    Roll, Schedule, ScheduleInput, Share, TermsDate, TermsLine,
};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    Answer,
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
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        terms: String,
        invoice_date: String,
        total: MoneyForm,
        tax: Option<MoneyForm>,
        discount_base: Option<DiscountBase>,
        calendar: Option<CalendarForm>,
        #[serde(default)]
        trace: bool,
    }
    let Input { terms, invoice_date, total, tax, discount_base, calendar, trace } = read(input)?;
    let facts = Facts { invoice_date, total, tax, discount_base, calendar, trace };
    facts.installments(terms.parse()?)
}

pub(crate) fn schedule_lines(input: &Value) -> Answer {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Input {
        lines: Vec<LineForm>,
        roll: Option<Roll>,
        invoice_date: String,
        total: MoneyForm,
        tax: Option<MoneyForm>,
        discount_base: Option<DiscountBase>,
        calendar: Option<CalendarForm>,
        #[serde(default)]
        trace: bool,
    }
    let Input { lines, roll, invoice_date, total, tax, discount_base, calendar, trace } =
        read(input)?;
    let lines: Result<Vec<TermsLine>> = lines.iter().map(LineForm::build).collect();
    let terms = PaymentTerms::new(lines?)?.with_roll(roll.unwrap_or_default());
    let facts = Facts { invoice_date, total, tax, discount_base, calendar, trace };
    facts.installments(terms)
}

/// What a document says beside its terms.
struct Facts {
    invoice_date: String,
    total: MoneyForm,
    tax: Option<MoneyForm>,
    discount_base: Option<DiscountBase>,
    calendar: Option<CalendarForm>,
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

    fn schedule(&self, terms: PaymentTerms) -> Result<Schedule> {
        let calendar = self.calendar.as_ref().map(CalendarForm::build).transpose()?;
        let mut input = ScheduleInput::new(self.invoice_date.parse()?, self.total.build()?);
        if let Some(tax) = &self.tax {
            input = input.with_tax(tax.build()?);
        }
        if let Some(calendar) = &calendar {
            input = input.with_calendar(calendar);
        }
        let terms = match self.discount_base {
            Some(base) => terms.with_discount_base(base),
            None => terms,
        };
        if self.trace { terms.schedule_explained(input) } else { terms.schedule(input) }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LineForm {
    share: ShareForm,
    due: ProgramForm,
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
    rate: String,
    until: ProgramForm,
}

impl LineForm {
    fn build(&self) -> Result<TermsLine> {
        let share = match &self.share {
            ShareForm::Percent(rate) => Share::Percent(rate.parse()?),
            ShareForm::PercentOfRemainder(rate) => Share::PercentOfRemainder(rate.parse()?),
            ShareForm::Fixed(money) => Share::Fixed(money.build()?),
            ShareForm::Remainder => Share::Remainder,
        };
        let mut line = TermsLine::new(share, TermsDate::of(self.due.steps()?)?);
        for offer in &self.offers {
            let off = DiscountOff::Percent(offer.rate.parse()?);
            line.tiers.push(DiscountTier { off, until: TermsDate::of(offer.until.steps()?)? });
        }
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
