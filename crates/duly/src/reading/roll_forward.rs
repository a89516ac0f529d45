//! The roll-forward: how what was owed at one end of a period became what is owed at the other,
//! column by column, from the entries themselves (G10).
//!
//! opening + taken over + invoices + debit notes + charges − payments − advances + payments
//! reversed + refunds − credit notes − discounts − tolerance − withholding − write-offs + reversals
//! of these four ± transfers ± conversions = closing. Amounts stand with their sign, so that the
//! row simply
//! adds up.
//!
//! ```
//! use duly::*;
//!
//! let eur = Currency::parse("EUR")?;
//! let money = |text: &str| Money::parse(text, eur);
//! let day = |text: &str| text.parse::<Date>();
//! let mut ledger = Ledger::new();
//! let customer: CustomerId = "ACME".parse()?;
//! let (first, second) = (money("500.00")?, money("300.00")?);
//! let invoice = Invoice::new("I-1".parse()?, customer.clone(), day("2026-02-10")?, first);
//! ledger.post(Entry::new(invoice.due_on(day("2026-03-12")?), day("2026-02-10")?))?;
//! let invoice = Invoice::new("I-2".parse()?, customer.clone(), day("2026-03-05")?, second);
//! ledger.post(Entry::new(invoice.due_on(day("2026-04-04")?), day("2026-03-05")?))?;
//! let payment = Payment::new("P-1".parse()?, customer, day("2026-03-20")?, money("200.00")?);
//! ledger.post(Entry::new(payment, day("2026-03-20")?))?;
//!
//! let march = day("2026-03-01")?..=day("2026-03-31")?;
//! let report = RollForward::of(&ledger, march, Known::Everything)?;
//! let row = &report.rows[0].amounts;
//! assert_eq!(row.opening.to_string(), "500.00 EUR");
//! assert_eq!((row.invoices, row.payments), (money("300.00")?, money("-200.00")?));
//! assert_eq!(row.closing.to_string(), "600.00 EUR");
//! # Ok::<(), duly::Error>(())
//! ```

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::RangeInclusive,
};

use crate::{
    error::{Error, ErrorKind, Result},
    ledger::{Activity, ActivityKind, Known, Ledger, OpenItem, Position, PositionQuery},
    record::DocumentKind,
    time::Date,
    value::{CreditorId, Currency, CustomerId, Money},
};

/// Which column of a roll-forward a movement belongs to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Column {
    TakenOver,
    Invoices,
    DebitNotes,
    Charges,
    Payments,
    Advances,
    PaymentsReversed,
    Refunds,
    CreditNotes,
    Discounts,
    Tolerance,
    Withholding,
    WriteOffs,
    AdjustmentsReversed,
    Transfers,
    Conversions,
}

const COLUMNS: usize = 16;

/// How what was owed moved from one day to another.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct RollForward {
    /// The first day of the period; the opening is that of the day before.
    pub from: Date,
    /// The last day of the period (inclusive).
    pub to: Date,
    /// What was known, at both ends.
    pub known: Known,
    /// One per creditor, customer (none first) and currency that had anything open at an end or
    /// moved between.
    pub rows: Vec<RollForwardRow>,
    /// The rows added up per creditor and currency.
    pub creditors: Vec<RollForwardTotal>,
    /// The rows added up per currency.
    pub currencies: Vec<RollForwardTotal>,
}

/// One account in one currency.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct RollForwardRow {
    /// To whom it is owed.
    pub creditor: CreditorId,
    /// Who owes it; none: cash of unknown payers.
    pub customer: Option<CustomerId>,
    /// The currency.
    pub currency: Currency,
    /// What moved.
    pub amounts: RollForwardAmounts,
}

/// Rows added up.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct RollForwardTotal {
    /// Of one creditor; none: of all.
    pub creditor: Option<CreditorId>,
    /// The currency.
    pub currency: Currency,
    /// The sums.
    pub amounts: RollForwardAmounts,
}

/// The columns, each with the sign it is added with: Σ of all but the last = closing.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct RollForwardAmounts {
    /// What was owed at the end of the day before the period.
    pub opening: Money,
    /// What came from other books, at what was open of it, less what of it was taken back (F4e).
    pub taken_over: Money,
    /// Invoices, on their posting date.
    pub invoices: Money,
    /// Debit notes.
    pub debit_notes: Money,
    /// Debit notes for interest, fees and compensation.
    pub charges: Money,
    /// Payments, on their posting date; below zero.
    pub payments: Money,
    /// Payments before there is an invoice; below zero.
    pub advances: Money,
    /// Payments and advances that bounced, those taken over too.
    pub payments_reversed: Money,
    /// Money paid back, less what of it came back.
    pub refunds: Money,
    /// Credit notes; below zero.
    pub credit_notes: Money,
    /// Discounts taken.
    pub discounts: Money,
    /// Differences let go.
    pub tolerance: Money,
    /// Tax withheld.
    pub withholding: Money,
    /// Written off.
    pub write_offs: Money,
    /// Discounts, tolerances, withholdings and write-offs taken back.
    pub adjustments_reversed: Money,
    /// To and from other customers and creditors: transfers, applications across accounts, cash
    /// that got its customer.
    pub transfers: Money,
    /// To and from other currencies: conversions, applications across currencies.
    pub conversions: Money,
    /// What is owed at the end of the period's last day.
    pub closing: Money,
}

type Account = (CreditorId, Option<CustomerId>, Currency);

/// An account's figures in minor units: opening, columns, closing.
#[derive(Clone, Copy, Debug, Default)]
struct Flow {
    opening: i128,
    columns: [i128; COLUMNS],
    closing: i128,
}

impl RollForward {
    /// The roll-forward of a period, both days inclusive, by what was known.
    ///
    /// The opening of a creditor whose books were taken over within the period is nothing: what
    /// there was before is in the column of what was taken over. An application inside one
    /// account moves nothing. Base-currency differences are no part of it (A10).
    ///
    /// # Errors
    ///
    /// [`InvalidPeriod`](ErrorKind::InvalidPeriod) when the period ends before it starts,
    /// [`TakeOver`](ErrorKind::TakeOver) when it ends before a creditor's books begin,
    /// [`MoneyOverflow`](ErrorKind::MoneyOverflow) when a sum leaves the range,
    /// [`DoesNotFoot`](ErrorKind::DoesNotFoot) should a row not reach the closing position, which
    /// is a defect.
    pub fn of(
        ledger: &Ledger,
        period: RangeInclusive<Date>,
        known: impl Into<Known>,
    ) -> Result<Self> {
        let (from, to, known) = (*period.start(), *period.end(), known.into());
        checked_period(from, to)?;
        let mut flows: BTreeMap<Account, Flow> = BTreeMap::new();
        let closing = ledger.as_known(known, to)?;
        for item in closing.open_items() {
            let flow = flows.entry(account_of(item)).or_default();
            add(&mut flow.closing, item.open)?;
        }
        for activity in ledger.activity(known, period) {
            let column = column_of(ledger, &activity);
            let Activity { creditor, customer, amount, .. } = activity;
            let account = (creditor, customer, amount.currency());
            let cell = flows.entry(account).or_default();
            if let Some(cell) = cell.columns.get_mut(place(column)) {
                add(cell, amount)?;
            }
        }
        let creditors: BTreeSet<CreditorId> = flows.keys().map(|key| key.0.clone()).collect();
        for position in openings(ledger, from, known, &creditors)? {
            for item in position.open_items() {
                let flow = flows.entry(account_of(item)).or_default();
                add(&mut flow.opening, item.open)?;
            }
        }
        Self::closed(from, to, known, flows)
    }

    fn closed(from: Date, to: Date, known: Known, flows: BTreeMap<Account, Flow>) -> Result<Self> {
        let mut by_creditor: BTreeMap<(CreditorId, Currency), Flow> = BTreeMap::new();
        let mut by_currency: BTreeMap<Currency, Flow> = BTreeMap::new();
        let mut rows = Vec::with_capacity(flows.len());
        for ((creditor, customer, currency), flow) in flows {
            if flow.is_nothing() {
                continue;
            }
            let amounts = flow.amounts(currency)?;
            let total = by_creditor.entry((creditor.clone(), currency)).or_default();
            total.grow(&flow, currency)?;
            by_currency.entry(currency).or_default().grow(&flow, currency)?;
            rows.push(RollForwardRow { creditor, customer, currency, amounts });
        }
        let total = |creditor, currency, flow: Flow| {
            Ok(RollForwardTotal { creditor, currency, amounts: flow.amounts(currency)? })
        };
        let creditors =
            by_creditor.into_iter().map(|((id, currency), flow)| total(Some(id), currency, flow));
        let creditors = creditors.collect::<Result<_>>()?;
        let currencies = by_currency.into_iter().map(|(currency, f)| total(None, currency, f));
        let currencies = currencies.collect::<Result<_>>()?;
        Ok(Self { from, to, known, rows, creditors, currencies })
    }
}

impl Flow {
    fn is_nothing(&self) -> bool {
        self.columns.iter().chain([&self.opening, &self.closing]).all(|units| *units == 0)
    }

    fn grow(&mut self, other: &Flow, currency: Currency) -> Result<()> {
        let mine = self.columns.iter_mut().chain([&mut self.opening, &mut self.closing]);
        let theirs = other.columns.iter().chain([&other.opening, &other.closing]);
        for (sum, amount) in mine.zip(theirs) {
            add(sum, Money::from_minor(*amount, currency)?)?;
        }
        Ok(())
    }

    /// The figures, once they are proven to close.
    fn amounts(&self, currency: Currency) -> Result<RollForwardAmounts> {
        let money = |units: i128| Money::from_minor(units, currency);
        let opening = money(self.opening)?;
        let mut reached = opening;
        for units in self.columns {
            reached = reached.plus(money(units)?)?;
        }
        let closing = money(self.closing)?;
        if reached != closing {
            let message = format!("the roll-forward reaches `{reached}` but `{closing}` is open");
            return Err(does_not_foot(message, reached, closing));
        }
        let column = |column: Column| money(self.columns.get(place(column)).copied().unwrap_or(0));
        Ok(RollForwardAmounts {
            opening,
            taken_over: column(Column::TakenOver)?,
            invoices: column(Column::Invoices)?,
            debit_notes: column(Column::DebitNotes)?,
            charges: column(Column::Charges)?,
            payments: column(Column::Payments)?,
            advances: column(Column::Advances)?,
            payments_reversed: column(Column::PaymentsReversed)?,
            refunds: column(Column::Refunds)?,
            credit_notes: column(Column::CreditNotes)?,
            discounts: column(Column::Discounts)?,
            tolerance: column(Column::Tolerance)?,
            withholding: column(Column::Withholding)?,
            write_offs: column(Column::WriteOffs)?,
            adjustments_reversed: column(Column::AdjustmentsReversed)?,
            transfers: column(Column::Transfers)?,
            conversions: column(Column::Conversions)?,
            closing,
        })
    }
}

fn place(column: Column) -> usize {
    match column {
        Column::TakenOver => 0,
        Column::Invoices => 1,
        Column::DebitNotes => 2,
        Column::Charges => 3,
        Column::Payments => 4,
        Column::Advances => 5,
        Column::PaymentsReversed => 6,
        Column::Refunds => 7,
        Column::CreditNotes => 8,
        Column::Discounts => 9,
        Column::Tolerance => 10,
        Column::Withholding => 11,
        Column::WriteOffs => 12,
        Column::AdjustmentsReversed => 13,
        Column::Transfers => 14,
        Column::Conversions => 15,
    }
}

fn column_of(ledger: &Ledger, activity: &Activity) -> Column {
    match activity.kind {
        ActivityKind::Document(kind) => match kind {
            DocumentKind::Invoice => Column::Invoices,
            DocumentKind::DebitNote => Column::DebitNotes,
            DocumentKind::Charge => Column::Charges,
            DocumentKind::CreditNote => Column::CreditNotes,
            DocumentKind::Payment | DocumentKind::Advance if activity.reversal => {
                Column::PaymentsReversed
            }
            DocumentKind::Payment => Column::Payments,
            DocumentKind::Advance => Column::Advances,
            DocumentKind::Refund => Column::Refunds,
            DocumentKind::Transfer | DocumentKind::Residual => Column::Transfers,
            DocumentKind::Conversion => Column::Conversions,
        },
        ActivityKind::TakenOver if activity.reversal && activity.document_kind.is_cash() => {
            Column::PaymentsReversed
        }
        ActivityKind::TakenOver => Column::TakenOver,
        ActivityKind::Discount if !activity.reversal => Column::Discounts,
        ActivityKind::Tolerance if !activity.reversal => Column::Tolerance,
        ActivityKind::Withholding if !activity.reversal => Column::Withholding,
        ActivityKind::WriteOff if !activity.reversal => Column::WriteOffs,
        ActivityKind::Discount
        | ActivityKind::Tolerance
        | ActivityKind::Withholding
        | ActivityKind::WriteOff => Column::AdjustmentsReversed,
        ActivityKind::Conversion => Column::Conversions,
        ActivityKind::Application if crosses_currency(ledger, activity) => Column::Conversions,
        // Inside one account each of these is as much out as in.
        ActivityKind::Application
        | ActivityKind::Transfer
        | ActivityKind::Residual
        | ActivityKind::TermChange
        | ActivityKind::Identification => Column::Transfers,
    }
}

fn crosses_currency(ledger: &Ledger, activity: &Activity) -> bool {
    let counter = activity.counter_item.as_ref().filter(|_| activity.leaves_account);
    let currency = counter.and_then(|item| ledger.currency_of(&item.document));
    currency.is_some_and(|currency| currency != activity.amount.currency())
}

fn account_of(item: &OpenItem) -> Account {
    (item.creditor.clone(), item.customer.clone(), item.open.currency())
}

fn add(sum: &mut i128, amount: Money) -> Result<()> {
    let new = sum.checked_add(amount.minor_units()).ok_or_else(|| {
        let message = format!("a sum in `{}` leaves the range", amount.currency());
        Error::new(ErrorKind::MoneyOverflow, message).with_field("amount")
    })?;
    *sum = new;
    Ok(())
}

/// What was open at the end of the day before a period, of all creditors at once, or of each
/// whose books had begun by then.
fn openings(
    ledger: &Ledger,
    from: Date,
    known: Known,
    creditors: &BTreeSet<CreditorId>,
) -> Result<Vec<Position>> {
    let Ok(before) = from.plus_days(-1) else { return Ok(Vec::new()) };
    match ledger.as_known(known, before) {
        Ok(all) => Ok(vec![all]),
        Err(error) if error.kind() == ErrorKind::TakeOver => {
            let some = creditors.iter().map(|one| {
                let creditor = Some(one.clone());
                books(ledger, PositionQuery { known, creditor, ..PositionQuery::from(before) })
            });
            Ok(some.collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
        }
        Err(error) => Err(error),
    }
}

/// What was open at the end of a day; none before the books of the creditor asked for begin
/// (F4e).
pub(super) fn books(ledger: &Ledger, query: PositionQuery) -> Result<Option<Position>> {
    let taken_over = query.creditor.as_ref().and_then(|creditor| ledger.taken_over_on(creditor));
    if taken_over.is_some_and(|begins| query.as_of < begins) {
        return Ok(None);
    }
    ledger.position(query).map(Some)
}

pub(super) fn checked_period(from: Date, to: Date) -> Result<()> {
    if from <= to {
        return Ok(());
    }
    let message = format!("the period ends on `{to}`, before it starts on `{from}`");
    Err(Error::new(ErrorKind::InvalidPeriod, message)
        .with_field("to")
        .with_found(to)
        .with_expected(format!("on or after {from}")))
}

pub(super) fn does_not_foot(message: String, found: Money, expected: Money) -> Error {
    Error::new(ErrorKind::DoesNotFoot, message)
        .with_field("closing")
        .with_found(found)
        .with_expected(expected)
}
