//! What is open in other currencies, at the rates of a closing: the difference to what was booked,
//! posted on the day and taken back on the next (A10, G7).

use std::collections::BTreeMap;

use super::{
    AccountRole, JournalOptions, Posting, PostingLine,
    lines::{ItemLines, Owner},
};
use crate::{
    error::Result,
    ledger::{Known, Ledger},
    reading::ClosingRates,
    time::Date,
    value::{CreditorId, Currency, CustomerId, EntryId, ItemId, Money},
};

/// The value of one account in another currency, at booking and at the closing.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct RevaluationRow {
    /// Whose books.
    pub creditor: CreditorId,
    /// Which account of the subledger.
    pub role: AccountRole,
    /// Whose account; none: cash of unknown payers.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub customer: Option<CustomerId>,
    /// What is open, in its currency: debits above zero.
    pub open: Money,
    /// Its value as booked, with the exchange differences told of it (A10).
    pub booked: Money,
    /// Its value at the closing rate, item by item.
    pub closing: Money,
    /// Closing − booked: a gain above zero.
    pub difference: Money,
}

/// A revaluation of what is open on a day.
///
/// It is no entry of the ledger, so it cannot be settled, aged or revalued a second time; what is
/// realised later is the whole difference to the rate of booking, and the posting of the next day
/// has taken this one back by then.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Revaluation {
    /// The day of the rates.
    pub as_of: Date,
    /// The currency revalued in.
    pub base: Currency,
    /// By creditor, currency, role and customer.
    pub rows: Vec<RevaluationRow>,
    /// All differences together.
    pub total: Money,
    /// What to post on the day, per creditor and currency: no amounts, only base amounts.
    pub postings: Vec<Posting>,
    /// The same with the sides changed, on the next day.
    pub reversals: Vec<Posting>,
    /// Open items whose document was booked without a rate in the base currency: they are not
    /// revalued. By id.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub without_rate: Vec<ItemId>,
}

impl Revaluation {
    /// Revalues what is open on the day of the rates, as known, in the books of the creditors whose
    /// own currency is that of the rates (by the options). What is open in that currency itself
    /// needs no revaluation.
    ///
    /// The postings are named `revaluation:` and the day, the reversals the same with `:back`.
    ///
    /// # Errors
    ///
    /// [`MissingRate`](crate::ErrorKind::MissingRate) for a currency without a closing rate,
    /// [`MoneyOverflow`](crate::ErrorKind::MoneyOverflow) out of range,
    /// [`DateRange`](crate::ErrorKind::DateRange) where there is no next day.
    ///
    /// # Example
    ///
    /// 100 CNY at 5.00, 40 paid, closing at 4.30: −42 on what is left, not −70 (G7).
    ///
    /// ```
    /// use duly::*;
    ///
    /// let (eur, cny) = (Currency::parse("EUR")?, Currency::parse("CNY")?);
    /// let (march, end): (Date, Date) = ("2026-03-02".parse()?, "2026-03-31".parse()?);
    /// let booked = Some(BookedRate { base: eur, rate: Decimal::from(5) });
    /// let mut ledger = Ledger::new();
    /// let total = Money::parse("100.00", cny)?;
    /// let mut invoice = Invoice::new("I-1".parse()?, "ACME".parse()?, march, total).due_on(end);
    /// invoice.booked = booked;
    /// ledger.post(Entry::new(invoice, march))?;
    /// let paid = Money::parse("40.00", cny)?;
    /// let mut payment = Payment::new("P-1".parse()?, "ACME".parse()?, march, paid);
    /// payment.booked = booked;
    /// ledger.post(Entry::new(payment, march))?;
    /// let apply = Application::new("A-1".parse()?, "P-1", "I-1", paid, march)?;
    /// ledger.post(Entry::new(apply, march))?;
    ///
    /// let rates = [(cny, parse_decimal("4.30")?)].into();
    /// let rates = ClosingRates { base: eur, date: end, rates };
    /// let options = JournalOptions::in_base(eur);
    /// let revaluation = Revaluation::of(&ledger, Known::Everything, &rates, &options)?;
    /// assert_eq!(revaluation.total.to_string(), "-42.00 EUR");
    /// assert_eq!(revaluation.reversals[0].date.to_string(), "2026-04-01");
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn of(
        ledger: &Ledger,
        known: impl Into<Known>,
        rates: &ClosingRates,
        options: &JournalOptions,
    ) -> Result<Self> {
        let (as_of, base) = (rates.date, rates.base);
        let known = ledger.records_known(known.into());
        let mut sums: BTreeMap<Owner, Values> = BTreeMap::new();
        let mut without_rate = Vec::new();
        for index in ledger.items_of_period(&(Date::MIN..=as_of)) {
            let (item, _) = ItemLines::new(ledger.item_book(index), options)?;
            if item.own != Some(base) {
                continue;
            }
            for (owner, (open, booked)) in item.worth(as_of, known) {
                let (open, Some(booked)) = (Money::new(open, owner.1)?, booked) else {
                    if !open.is_zero() {
                        without_rate.push(item.id());
                    }
                    continue;
                };
                if owner.1 == base {
                    continue;
                }
                let closing = rates.convert(open)?;
                let zero = Values::zero(owner.1, base);
                let values = sums.entry(owner).or_insert(zero);
                values.open = values.open.plus(open)?;
                values.booked = values.booked.plus(Money::new(booked, base)?)?;
                values.closing = values.closing.plus(closing)?;
            }
        }
        without_rate.sort();
        let rows = rows(sums)?;
        let total = Money::sum(rows.iter().map(|row| row.difference), base)?;
        let next = as_of.plus_days(1)?;
        let (posted, back) = (format!("revaluation:{as_of}"), format!("revaluation:{as_of}:back"));
        let postings = postings(&rows, EntryId::new(posted)?, as_of, false)?;
        let reversals = self::postings(&rows, EntryId::new(back)?, next, true)?;
        Ok(Self { as_of, base, rows, total, postings, reversals, without_rate })
    }
}

#[derive(Clone, Copy)]
struct Values {
    open: Money,
    booked: Money,
    closing: Money,
}

impl Values {
    fn zero(currency: Currency, base: Currency) -> Self {
        let (open, value) = (Money::zero(currency), Money::zero(base));
        Self { open, booked: value, closing: value }
    }
}

fn rows(sums: BTreeMap<Owner, Values>) -> Result<Vec<RevaluationRow>> {
    let mut rows = Vec::with_capacity(sums.len());
    for ((creditor, _, role, customer), Values { open, booked, closing }) in sums {
        let difference = closing.minus(booked)?;
        if open.is_zero() && difference.is_zero() {
            continue;
        }
        rows.push(RevaluationRow { creditor, role, customer, open, booked, closing, difference });
    }
    Ok(rows)
}

fn postings(
    rows: &[RevaluationRow],
    entry: EntryId,
    date: Date,
    turned: bool,
) -> Result<Vec<Posting>> {
    let mut postings = Vec::new();
    let books = |row: &RevaluationRow| (row.creditor.clone(), row.open.currency());
    for of_one in rows.chunk_by(|a, b| books(a) == books(b)) {
        let Some(first) = of_one.first() else { continue };
        let (creditor, currency) = books(first);
        let mut lines = Vec::new();
        let mut against = Money::zero(first.difference.currency());
        for row in of_one.iter().filter(|row| !row.difference.is_zero()) {
            let base = if turned { row.difference.negated() } else { row.difference };
            against = against.minus(base)?;
            let amount = Money::zero(currency);
            let (role, customer) = (row.role, row.customer.clone());
            lines.push(PostingLine { role, customer, amount, base: Some(base) });
        }
        if !against.is_zero() {
            let (role, amount) = (AccountRole::ExchangeDifference, Money::zero(currency));
            lines.push(PostingLine { role, customer: None, amount, base: Some(against) });
        }
        if lines.is_empty() {
            continue;
        }
        let entry = entry.clone();
        postings.push(Posting {
            entry,
            sequence: 0,
            recorded: date,
            date,
            creditor,
            currency,
            lines,
        });
    }
    Ok(postings)
}
