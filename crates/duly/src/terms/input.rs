//! What a schedule is worked out from: the document's date and total, and what else the terms ask
//! for.

use crate::{
    error::{Error, ErrorKind, Result},
    terms::base_date::BaseDate,
    time::{Calendar, Date},
    value::{Currency, Decimal, Money, RoundingMode},
};

/// The facts of one document that its terms are applied to.
///
/// Most terms need the invoice date and the total, so a pair of them is enough; what else some
/// terms need is added by name, and asked for by name where it is missing.
///
/// ```
/// use duly::{Calendar, Currency, Money, PaymentTerms, ScheduleInput};
///
/// let eur = Currency::parse("EUR")?;
/// let terms: PaymentTerms = "2/10 net 30, following, discount on net".parse()?;
/// let calendar = Calendar::saturday_sunday();
/// let input = ScheduleInput::new("2026-01-15".parse()?, Money::parse("1210.00", eur)?);
/// let error = terms.schedule(input.clone()).unwrap_err();
/// assert_eq!((error.code(), error.field()), ("terms.missing_fact", Some("tax")));
///
/// let input = input.with_calendar(&calendar).with_tax(Money::parse("210.00", eur)?);
/// let schedule = terms.schedule(input)?;
/// let part = &schedule.installments[0];
/// // Saturday 14 February, Sunday 25 January: both to the Monday after.
/// assert_eq!(part.nominal_due.to_string(), "2026-02-14");
/// assert_eq!(part.due.to_string(), "2026-02-16");
/// assert_eq!(part.offers[0].until.to_string(), "2026-01-26");
/// assert_eq!(part.offers[0].pay.to_string(), "1190.00 EUR");
/// # Ok::<(), duly::Error>(())
/// ```
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct ScheduleInput<'a> {
    pub(super) invoice: Date,
    pub(super) total: Money,
    pub(super) tax: Option<Money>,
    pub(super) freight: Option<Money>,
    pub(super) lines: Option<Money>,
    posting: Option<Date>,
    delivery: Option<Date>,
    receipt: Option<Date>,
    service_end: Option<Date>,
    period_end: Option<Date>,
    calendar: Option<&'a Calendar>,
    rates: Vec<(Currency, Decimal)>,
}

impl From<(Date, Money)> for ScheduleInput<'_> {
    /// The invoice date and the total, tax included.
    fn from((invoice, total): (Date, Money)) -> Self {
        Self::new(invoice, total)
    }
}

impl<'a> ScheduleInput<'a> {
    /// The invoice date and the total, tax included, with the document's sign: negative for a
    /// credit note.
    pub fn new(invoice: Date, total: Money) -> Self {
        Self {
            invoice,
            total,
            tax: None,
            freight: None,
            lines: None,
            posting: None,
            delivery: None,
            receipt: None,
            service_end: None,
            period_end: None,
            calendar: None,
            rates: Vec::new(),
        }
    }

    /// The business days, for terms with a convention or in business days (T6).
    #[must_use]
    pub fn with_calendar(mut self, calendar: &'a Calendar) -> Self {
        self.calendar = Some(calendar);
        self
    }

    /// The tax in the total, with the document's sign, for discounts on the net amount and for
    /// tax that falls due in the first installment.
    #[must_use]
    pub fn with_tax(mut self, tax: Money) -> Self {
        self.tax = Some(tax);
        self
    }

    /// The freight in the total, without tax, for discounts that leave it out and for freight
    /// that falls due in the first installment.
    #[must_use]
    pub fn with_freight(mut self, freight: Money) -> Self {
        self.freight = Some(freight);
        self
    }

    /// The sum of the lines that earn a discount, for discounts on lines (E2).
    #[must_use]
    pub fn with_discountable_lines(mut self, lines: Money) -> Self {
        self.lines = Some(lines);
        self
    }

    /// Another day that terms count from. The invoice date given here replaces the first; a day
    /// named in the terms needs none.
    #[must_use]
    pub fn with_base(mut self, base: BaseDate, date: Date) -> Self {
        match base {
            BaseDate::Invoice => self.invoice = date,
            BaseDate::Posting => self.posting = Some(date),
            BaseDate::Delivery => self.delivery = Some(date),
            BaseDate::Receipt => self.receipt = Some(date),
            BaseDate::ServiceEnd => self.service_end = Some(date),
            BaseDate::PeriodEnd => self.period_end = Some(date),
            BaseDate::Fixed(_) => {}
        }
        self
    }

    /// What one unit of another currency is in the document's, for fixed amounts in it (T8).
    #[must_use]
    pub fn with_rate(mut self, from: Currency, rate: Decimal) -> Self {
        self.rates.push((from, rate));
        self
    }

    /// The invoice date.
    pub fn invoice_date(&self) -> Date {
        self.invoice
    }

    /// The total, with the document's sign.
    pub fn total(&self) -> Money {
        self.total
    }

    pub(super) fn base(&self, base: BaseDate) -> Result<Date> {
        let found = match base {
            BaseDate::Invoice => Some(self.invoice),
            BaseDate::Posting => self.posting,
            BaseDate::Delivery => self.delivery,
            BaseDate::Receipt => self.receipt,
            BaseDate::ServiceEnd => self.service_end,
            BaseDate::PeriodEnd => self.period_end,
            BaseDate::Fixed(day) => Some(day),
        };
        found.ok_or_else(|| {
            let field = match base {
                BaseDate::Posting => "posting_date",
                BaseDate::Delivery => "delivery_date",
                BaseDate::Receipt => "receipt_date",
                BaseDate::ServiceEnd => "service_end",
                BaseDate::PeriodEnd => "period_end",
                BaseDate::Invoice | BaseDate::Fixed(_) => "invoice_date",
            };
            missing(field, &format!("a date counted from `{base}`"), "a date")
        })
    }

    /// The calendar, which must have been given where the terms ask for business days.
    pub(super) fn calendar(&self) -> Result<&'a Calendar> {
        let given = self.calendar;
        given.ok_or_else(|| missing("calendar", "a date that goes by business days", "a calendar"))
    }

    /// The tax, which must be part of the total.
    pub(super) fn tax(&self) -> Result<Money> {
        self.part("tax", self.tax)
    }

    /// The freight, which must be part of the total.
    pub(super) fn freight(&self) -> Result<Money> {
        self.part("freight", self.freight)
    }

    /// The discountable lines, which must be part of the total.
    pub(super) fn lines(&self) -> Result<Money> {
        self.part("lines", self.lines)
    }

    fn part(&self, field: &str, part: Option<Money>) -> Result<Money> {
        let part =
            part.ok_or_else(|| missing(field, "the schedule", "an amount of the document"))?;
        self.total.same_currency(part)?;
        let turned = !part.is_zero() && part.is_negative() != self.total.is_negative();
        if turned || part.amount().abs() > self.total.amount().abs() {
            let expected = format!("a part of the total `{}`", self.total);
            return Err(Error::expected_in(ErrorKind::TotalMismatch, field, part, &expected));
        }
        Ok(part)
    }

    /// An unsigned amount of the terms in the document's currency, rounded half-up once (T8).
    pub(super) fn converted(&self, amount: Money) -> Result<Money> {
        let currency = self.total.currency();
        if amount.currency() == currency {
            return Ok(amount);
        }
        let rate = self.rates.iter().rev().find(|(from, _)| *from == amount.currency());
        let Some((_, rate)) = rate else {
            let what = format!("an amount of `{amount}` on a document in `{currency}`");
            return Err(missing("rates", &what, "a rate above zero"));
        };
        if rate.is_zero() || rate.is_sign_negative() {
            let expected = "a rate above zero";
            return Err(Error::expected_in(
                ErrorKind::MissingScheduleFact,
                "rates",
                rate,
                expected,
            ));
        }
        let product = amount.amount().checked_mul(*rate).ok_or_else(|| {
            Error::expected_in(ErrorKind::MoneyOverflow, "rates", rate, "of fewer digits")
        })?;
        Money::rounded(product, currency, RoundingMode::HalfUp)
    }
}

#[cold]
fn missing(field: &str, what: &str, expected: &str) -> Error {
    Error::new(
        ErrorKind::MissingScheduleFact,
        format!("{what} needs `{field}`, which was not given"),
    )
    .with_field(field)
    .with_expected(expected)
}
