//! The open-item statement: what a customer is told is open, item by item (R1, R4).
//!
//! ```
//! use duly::*;
//!
//! let eur = Currency::parse("EUR")?;
//! let money = |text: &str| Money::parse(text, eur);
//! let day = |text: &str| text.parse::<Date>();
//! let mut ledger = Ledger::new();
//! let customer: CustomerId = "ACME".parse()?;
//! let (total, paid) = (money("990.00")?, money("200.00")?);
//! let invoice = Invoice::new("I-1".parse()?, customer.clone(), day("2026-01-15")?, total);
//! ledger.post(Entry::new(invoice.due_on(day("2026-02-14")?), day("2026-01-15")?))?;
//! let advance = Payment::new("P-1".parse()?, customer.clone(), day("2026-03-01")?, paid);
//! ledger.post(Entry::new(advance, day("2026-03-01")?))?;
//!
//! let position = ledger.as_of(day("2026-03-31")?)?;
//! let statement = position.statement(&CreditorId::default(), &customer, &Default::default())?;
//! let account = &statement.currencies[0];
//! assert_eq!((account.items.len(), account.items[0].days_past_due), (2, 45));
//! assert_eq!((account.past_due, account.unapplied), (money("990.00")?, money("-200.00")?));
//! assert_eq!(account.total.to_string(), "790.00 EUR");
//! # Ok::<(), duly::Error>(())
//! ```

use crate::{
    error::Result,
    ledger::{Activity, Known, OpenItem, Position},
    reading::{Aging, AgingBasis, AgingPolicy, BucketName, Buckets, UnappliedCredits},
    record::{Dimension, DocumentKind},
    time::Date,
    value::{CreditorId, Currency, CustomerId, DocumentNumber, ItemId, Money},
};

/// How an open-item statement is drawn up.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, default))]
pub struct StatementOptions {
    /// The buckets of its totals.
    pub buckets: Buckets,
    /// Where credits stand in its totals.
    pub unapplied: UnappliedCredits,
    /// Whether items show the due date before its business-day adjustment (T6). What is past due
    /// is judged by the adjusted one all the same.
    pub nominal_due: bool,
}

/// Everything open between one creditor and one customer on a day.
///
/// It says what was issued and what is left of it, and nothing a creditor thinks of its customer.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct OpenItemStatement {
    /// The day it is true of.
    pub as_of: Date,
    /// What was known.
    pub known: Known,
    /// To whom it is owed.
    pub creditor: CreditorId,
    /// Who owes it.
    pub customer: CustomerId,
    /// The names of the buckets.
    pub buckets: Vec<BucketName>,
    /// By currency code; none when nothing is open.
    pub currencies: Vec<StatementCurrency>,
}

/// What is open in one currency: Σ items = Σ buckets + unapplied = total.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct StatementCurrency {
    /// The currency of all amounts.
    pub currency: Currency,
    /// By due date, then number, then id.
    pub items: Vec<StatementItem>,
    /// The total by bucket.
    pub buckets: Vec<Money>,
    /// Credits that are not applied.
    pub unapplied: Money,
    /// What is owed in all.
    pub total: Money,
    /// What of it is past due: debits only.
    pub past_due: Money,
    /// What of the debits is disputed.
    pub disputed: Money,
}

/// One open item as its customer sees it.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct StatementItem {
    /// Document, installment and part.
    pub id: ItemId,
    /// The number printed on the document.
    pub number: Option<DocumentNumber>,
    /// What the document is.
    pub kind: DocumentKind,
    /// The date printed on the document.
    pub invoice_date: Option<Date>,
    /// The last day to pay on time.
    pub due: Option<Date>,
    /// What it was over at first.
    pub original: Money,
    /// What has been settled of it: original − open.
    pub settled: Money,
    /// What is left.
    pub open: Money,
    /// How many days past due a debit is: 0 on its due date and before (T7), and for credits.
    pub days_past_due: i32,
    /// How much of it is disputed, without sign; at most what is open.
    pub disputed: Money,
    /// What may still be kept back for paying early; the earliest last day first.
    pub offers: Vec<StatementOffer>,
    /// What moved it since it came, where the position was asked with its entries: original and
    /// these add up to what is open.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub entries: Vec<Activity>,
}

/// A discount that can still be earned.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct StatementOffer {
    /// The last day to earn it, inclusive.
    pub until: Date,
    /// What may be kept back of the whole, as frozen at issue.
    pub discount: Money,
    /// What settles the item by then. None when something of it has been settled already: what a
    /// partial payment has earned is a question of the terms (E5), not of a statement.
    pub pay: Option<Money>,
}

impl Position {
    /// The open-item statement of one account (R1).
    ///
    /// A customer who is not known owes nothing: the statement is empty.
    ///
    /// # Errors
    ///
    /// [`MoneyOverflow`](crate::ErrorKind::MoneyOverflow) when a sum leaves the range.
    ///
    /// # Example
    ///
    /// A discount is offered through its last day:
    ///
    /// ```
    /// # use duly::*;
    /// # let money = |text: &str| Money::parse(text, Currency::parse("EUR")?);
    /// # let day = |text: &str| text.parse::<Date>();
    /// # let customer: CustomerId = "ACME".parse()?;
    /// # let mut invoice =
    /// #     Invoice::new("I".parse()?, customer.clone(), day("2026-01-15")?, money("1000.00")?);
    /// # let mut schedule = Schedule::single(day("2026-02-14")?, money("1000.00")?);
    /// # schedule.installments[0].offers.push(DiscountOffer {
    /// #     until: day("2026-01-25")?, discount: money("20.00")?, pay: money("980.00")?,
    /// # });
    /// # invoice.schedule = Some(schedule);
    /// # let mut ledger = Ledger::new();
    /// # ledger.post(Entry::new(invoice, day("2026-01-15")?))?;
    /// let pay = |on: &str| -> Result<Option<Money>> {
    ///     let position = ledger.as_of(day(on)?)?;
    ///     let creditor = CreditorId::default();
    ///     let statement = position.statement(&creditor, &customer, &Default::default())?;
    ///     Ok(statement.currencies[0].items[0].offers.first().and_then(|offer| offer.pay))
    /// };
    /// assert_eq!(pay("2026-01-25")?, Some(money("980.00")?));
    /// assert_eq!(pay("2026-01-26")?, None);
    /// # Ok::<(), duly::Error>(())
    /// ```
    ///
    /// With what was paid on it, where the position is asked with its entries:
    ///
    /// ```
    /// # use duly::*;
    /// # let money = |text: &str| Money::parse(text, Currency::parse("EUR")?);
    /// # let day = |text: &str| text.parse::<Date>();
    /// # let mut ledger = Ledger::new();
    /// # let (issued, paid) = (day("2026-03-01")?, day("2026-05-10")?);
    /// let invoice = Invoice::new("I".parse()?, "ACME".parse()?, issued, money("1000.00")?);
    /// ledger.post(Entry::new(invoice, issued))?;
    /// let payment = Payment::new("P".parse()?, "ACME".parse()?, paid, money("400.00")?);
    /// ledger.post(Entry::new(payment, paid))?;
    /// let apply = Application::new("A".parse()?, "P", "I", money("400.00")?, paid)?;
    /// ledger.post(Entry::new(apply, paid))?;
    ///
    /// let customer: CustomerId = "ACME".parse()?;
    /// let query = PositionQuery {
    ///     customer: Some(customer.clone()),
    ///     entries: true,
    ///     ..day("2026-05-31")?.into()
    /// };
    /// let position = ledger.position(query)?;
    /// let statement =
    ///     position.statement(&CreditorId::default(), &customer, &Default::default())?;
    /// let item = &statement.currencies[0].items[0];
    /// assert_eq!((item.original, item.open), (money("1000.00")?, money("600.00")?));
    /// assert_eq!((item.entries[0].date, item.entries[0].amount), (paid, money("-400.00")?));
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn statement(
        &self,
        creditor: &CreditorId,
        customer: &CustomerId,
        options: &StatementOptions,
    ) -> Result<OpenItemStatement> {
        let items: Vec<OpenItem> =
            self.account(creditor, Some(customer)).into_iter().cloned().collect();
        let policy = AgingPolicy {
            buckets: options.buckets.clone(),
            unapplied: options.unapplied,
            ..AgingPolicy::default()
        };
        let aged = Aging::of(self.as_of(), &items, &policy)?;
        let mut currencies = Vec::with_capacity(aged.rows.len());
        for row in aged.rows {
            let of_row = items.iter().filter(|item| item.open.currency() == row.currency);
            let mut shown = Vec::new();
            let zero = Money::zero(row.currency);
            let (mut past_due, mut disputed) = (zero, zero);
            for item in of_row {
                if item.is_past_due(self.as_of()) {
                    past_due = past_due.plus(item.open)?;
                }
                if item.open.is_positive() {
                    disputed = disputed.plus(item.share(Dimension::Disputed))?;
                }
                shown.push(shown_item(item, self.as_of(), options)?);
            }
            currencies.push(StatementCurrency {
                currency: row.currency,
                items: shown,
                buckets: row.amounts.buckets,
                unapplied: row.amounts.unapplied,
                total: row.amounts.total,
                past_due,
                disputed,
            });
        }
        Ok(OpenItemStatement {
            as_of: self.as_of(),
            known: self.known(),
            creditor: creditor.clone(),
            customer: customer.clone(),
            buckets: options.buckets.names(AgingBasis::Due),
            currencies,
        })
    }
}

fn shown_item(item: &OpenItem, as_of: Date, options: &StatementOptions) -> Result<StatementItem> {
    let due = if options.nominal_due { item.nominal_due.or(item.due) } else { item.due };
    let mut offers = Vec::new();
    for offer in item.details().offers.iter().filter(|offer| as_of <= offer.until) {
        // Of a part of an installment (T12) the offer is about more than the part.
        let whole = item.open == item.original && offer.pay.plus(offer.discount)? == item.open;
        let pay = whole.then_some(offer.pay);
        offers.push(StatementOffer { until: offer.until, discount: offer.discount, pay });
    }
    Ok(StatementItem {
        id: item.id.clone(),
        number: item.number.clone(),
        kind: item.kind,
        invoice_date: item.invoice_date,
        due,
        original: item.original,
        settled: item.original.minus(item.open)?,
        open: item.open,
        days_past_due: if item.is_past_due(as_of) { item.days_past_due(as_of) } else { 0 },
        disputed: item.share(Dimension::Disputed),
        offers,
        entries: item.details().entries.clone(),
    })
}
