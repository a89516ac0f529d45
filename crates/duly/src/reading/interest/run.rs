//! A run over a ledger: what every debt has earned, what is to be charged now, and the documents
//! that charge it (I1, I2, I9, F4b, F4e, K6).
//!
//! An invoice of 10,000.00 was due on 31 January 2026. The customer's 4,000.00 came on 2 March;
//! the clerk applied them on 20 March. Interest stops on them with the day the money came:
//!
//! ```
//! use duly::*;
//!
//! let eur = Currency::parse("EUR")?;
//! let money = |text: &str| Money::parse(text, eur);
//! let date = |text: &str| text.parse::<Date>();
//! let mut ledger = Ledger::new();
//! let sold = date("2026-01-01")?;
//! let invoice = Invoice::new("INV-1".parse()?, "ACME".parse()?, sold, money("10000.00")?);
//! ledger.post(Entry::new(invoice.due_on(date("2026-01-31")?), sold))?;
//! let came = date("2026-03-02")?;
//! let payment = Payment::new("P-1".parse()?, "ACME".parse()?, came, money("4000.00")?);
//! ledger.post(Entry::new(payment, came))?;
//! let applied = date("2026-03-20")?;
//! let apply = Application::new("A-1".parse()?, "P-1", "INV-1", money("4000.00")?, applied)?;
//! ledger.post(Entry::new(apply, applied))?;
//!
//! let policy = InterestPolicy::new("10%".parse::<Rate>()?);
//! let report = Interest::run(&ledger, &date("2026-04-30")?.into(), &policy)?;
//! assert_eq!(report.rows[0].charge, money("179.18")?);
//! assert_eq!(report.totals[0].charge, money("179.18")?);
//!
//! let documents = report.documents(&ChargeOptions::new("INT-2026-04"))?;
//! let [note] = documents.debit_notes.as_slice() else { panic!() };
//! assert_eq!((note.id.as_str(), note.total), ("INT-2026-04-1", money("179.18")?));
//! assert_eq!(note.purpose, DebitNotePurpose::Interest);
//! // What was charged is told to the next run.
//! let mut next = InterestQuery::from(date("2026-04-30")?);
//! next.charges = documents.charges;
//! assert!(Interest::run(&ledger, &next, &policy)?.totals[0].charge.is_zero());
//! # Ok::<(), duly::Error>(())
//! ```

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    error::{Error, ErrorKind, Result},
    ledger::{
        Known, Ledger,
        debt::{Debt, DebtQuery},
    },
    reading::interest::{
        accrual::{Interest, InterestAccrual, accrued},
        compensation::{Compensation, CompensationDue},
        facts::{BalanceChange, InterestCharge, InterestFacts, InterestHold},
        policy::InterestPolicy,
    },
    record::DocumentKind,
    terms::DueHistory,
    time::Date,
    value::{CreditorId, Currency, CustomerId, DocumentId, ItemId, Money},
};

/// An item that is held on some days (I12, I13).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct HeldItem {
    /// The item.
    pub item: ItemId,
    /// How it is held.
    pub hold: InterestHold,
}

/// What to read from a ledger, and what its host knows beside it.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct InterestQuery {
    /// The last day counted (A).
    pub as_of: Date,
    /// How much of the log counts (K); everything where it is not said.
    #[cfg_attr(feature = "serde", serde(default))]
    pub known: Known,
    /// One creditor; all where it is not said.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub creditor: Option<CreditorId>,
    /// One customer; all where it is not said.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub customer: Option<CustomerId>,
    /// One document; all where it is not said.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub document: Option<DocumentId>,
    /// What was charged, forgiven or taken back before, of any items: those of others are passed
    /// over.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub charges: Vec<InterestCharge>,
    /// The items that are held on some days.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub holds: Vec<HeldItem>,
    /// The fixed compensation to claim for each late item; none where it is not said (I9).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub compensation: Option<Compensation>,
    /// The items for which it was claimed already: an installment is claimed for once, whichever
    /// of its parts is named.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub compensated: Vec<ItemId>,
}

impl From<Date> for InterestQuery {
    /// Everything through a day, of which nothing was charged.
    fn from(as_of: Date) -> Self {
        Self {
            as_of,
            known: Known::Everything,
            creditor: None,
            customer: None,
            document: None,
            charges: Vec::new(),
            holds: Vec::new(),
            compensation: None,
            compensated: Vec::new(),
        }
    }
}

/// The sums of one creditor and currency: of each row's field of the same name.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct InterestTotal {
    /// To whom it is owed.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "CreditorId::is_sole"))]
    pub creditor: CreditorId,
    /// The currency of the amounts.
    pub currency: Currency,
    /// How many items have a row.
    pub items: u64,
    /// Σ earned = Σ charged + Σ waived + Σ to be charged + Σ waiting.
    pub earned: Money,
    /// Σ charged already.
    pub charged: Money,
    /// Σ forgiven.
    pub waived: Money,
    /// Σ to be charged now.
    pub charge: Money,
    /// Σ waiting for the minimum.
    pub waiting: Money,
    /// Σ kept apart while items are held.
    pub memo: Money,
    /// Σ of compensations to be claimed now.
    pub compensation: Money,
}

/// What a run over a ledger found.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct InterestReport {
    /// The last day counted.
    pub as_of: Date,
    /// How much of the log counted.
    pub known: Known,
    /// Every item that has earned something, or of which something was charged, forgiven or kept
    /// apart: by creditor, customer, currency, then item.
    pub rows: Vec<InterestAccrual>,
    /// The compensations to be claimed now, in the same order.
    pub compensations: Vec<CompensationDue>,
    /// By creditor, then currency.
    pub totals: Vec<InterestTotal>,
}

impl Interest {
    /// What every debt of a ledger has earned through a day, and what of it is to be charged now.
    ///
    /// Debts are the debits in the books by that day, open or not, but refunds, which nobody owes
    /// by a date; charges only where the policy says so (I8). What changed them counts by the
    /// dates that matter to the debtor: cash by its value date, whenever it was or will be applied
    /// (F4b); a credit note by its posting date (K6); what never held not at all, what held until
    /// it was taken back until then (A11). An item taken over runs from the day it was charged
    /// through in the old books, by default the take-over date (F4e).
    ///
    /// Nothing is posted: [`InterestReport::documents`] proposes what to post.
    ///
    /// # Errors
    ///
    /// As [`Interest::accrue`], naming the item; [`TakeOver`](ErrorKind::TakeOver) for a day
    /// before a creditor's books begin; [`UnknownId`](ErrorKind::UnknownId) for a creditor or
    /// document that is not in the ledger.
    pub fn run(
        ledger: &Ledger,
        query: &InterestQuery,
        policy: &InterestPolicy,
    ) -> Result<InterestReport> {
        policy.check()?;
        if let Some(compensation) = &query.compensation {
            compensation.check()?;
        }
        let mut report = InterestReport {
            as_of: query.as_of,
            known: query.known,
            rows: Vec::new(),
            compensations: Vec::new(),
            totals: Vec::new(),
        };
        let told = Told::of(query);
        for facts in facts_of(ledger, query, policy, &told)? {
            let row = accrued(&facts, policy, query.as_of)?;
            let place = (&facts.item.document, facts.item.installment);
            if let Some(compensation) = &query.compensation
                && !told.compensated.contains(&place)
            {
                report.compensations.extend(compensation.of(&facts, query.as_of)?);
            }
            let amounts = [row.earned, row.charged, row.waived, row.memo];
            if amounts.iter().any(|amount| !amount.is_zero()) {
                report.rows.push(row);
            }
        }
        report.in_order();
        report.totals = report.summed()?;
        Ok(report)
    }

    /// The debts of a ledger as [`Interest::run`] sees them, to be changed or asked one by one:
    /// in the order their documents were recorded.
    ///
    /// # Errors
    ///
    /// As [`Interest::run`], but for those of single items.
    pub fn facts(
        ledger: &Ledger,
        query: &InterestQuery,
        policy: &InterestPolicy,
    ) -> Result<Vec<InterestFacts>> {
        facts_of(ledger, query, policy, &Told::of(query)).map(Iterator::collect)
    }
}

/// What a query says of items, found by item.
struct Told<'a> {
    charges: BTreeMap<&'a ItemId, Vec<&'a InterestCharge>>,
    holds: BTreeMap<&'a ItemId, Vec<&'a InterestHold>>,
    compensated: BTreeSet<(&'a DocumentId, u32)>,
}

impl<'a> Told<'a> {
    fn of(query: &'a InterestQuery) -> Self {
        let mut charges: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for charge in &query.charges {
            charges.entry(&charge.item).or_default().push(charge);
        }
        let mut holds: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for held in &query.holds {
            holds.entry(&held.item).or_default().push(&held.hold);
        }
        let compensated = query.compensated.iter().map(|item| (&item.document, item.installment));
        Self { charges, holds, compensated: compensated.collect() }
    }
}

fn facts_of<'a>(
    ledger: &'a Ledger,
    query: &'a InterestQuery,
    policy: &'a InterestPolicy,
    told: &'a Told<'a>,
) -> Result<impl Iterator<Item = InterestFacts> + 'a> {
    let InterestQuery { as_of, known, .. } = *query;
    let (creditor, customer) = (query.creditor.as_ref(), query.customer.as_ref());
    let debts = ledger.debts(DebtQuery { as_of, known, creditor, customer })?;
    if let Some(document) = &query.document {
        ledger.status(document, known, as_of)?;
    }
    let asked = move |debt: &Debt| {
        query.document.as_ref().is_none_or(|document| debt.item.document == *document)
            && (policy.on_charges || debt.kind != DocumentKind::Charge)
            && debt.kind != DocumentKind::Refund
    };
    Ok(debts.filter(asked).map(move |debt| facts(debt, policy, told)))
}

fn facts(debt: Debt, policy: &InterestPolicy, told: &Told<'_>) -> InterestFacts {
    let statutory = debt.statutory_default_date.filter(|_| policy.statutory_default);
    let due = match statutory {
        Some(default) => DueHistory::new(default, debt.due.changes().iter().copied()),
        None => debt.due,
    };
    let changes = debt.changes.into_iter().map(|(date, amount)| BalanceChange { date, amount });
    let charges = told.charges.get(&debt.item).into_iter().flatten().copied().cloned().collect();
    let holds = told.holds.get(&debt.item).into_iter().flatten().copied().cloned().collect();
    InterestFacts {
        item: debt.item,
        creditor: debt.creditor,
        customer: debt.customer,
        due,
        amount: debt.amount,
        changes: changes.collect(),
        after: debt.after,
        charged_before: debt.charged_before,
        holds,
        charges,
    }
}

impl InterestReport {
    fn in_order(&mut self) {
        let key = |row: &InterestAccrual| {
            (row.creditor.clone(), row.customer.clone(), row.earned.currency(), row.item.clone())
        };
        self.rows.sort_by_cached_key(key);
        let key = |due: &CompensationDue| {
            (due.creditor.clone(), due.customer.clone(), due.amount.currency(), due.item.clone())
        };
        self.compensations.sort_by_cached_key(key);
        // Of the parts of one installment the first stands for all.
        let mut seen = BTreeSet::new();
        self.compensations
            .retain(|due| seen.insert((due.item.document.clone(), due.item.installment)));
    }

    fn summed(&self) -> Result<Vec<InterestTotal>> {
        let mut totals: BTreeMap<(CreditorId, Currency), InterestTotal> = BTreeMap::new();
        for row in &self.rows {
            let total = total_of(&mut totals, &row.creditor, row.earned.currency());
            total.items = total.items.saturating_add(1);
            for (sum, amount) in [
                (&mut total.earned, row.earned),
                (&mut total.charged, row.charged),
                (&mut total.waived, row.waived),
                (&mut total.charge, row.charge),
                (&mut total.waiting, row.waiting),
                (&mut total.memo, row.memo),
            ] {
                *sum = sum.plus(amount)?;
            }
        }
        for due in &self.compensations {
            let total = total_of(&mut totals, &due.creditor, due.amount.currency());
            total.compensation = total.compensation.plus(due.amount)?;
        }
        let totals: Vec<InterestTotal> = totals.into_values().collect();
        for total in &totals {
            let parts = [total.charged, total.waived, total.charge, total.waiting];
            if Money::sum(parts, total.currency)? != total.earned {
                let message = format!("interest of `{}` does not foot", total.creditor);
                return Err(Error::new(ErrorKind::DoesNotFoot, message).with_item(&total.creditor));
            }
        }
        Ok(totals)
    }
}

fn total_of<'a>(
    totals: &'a mut BTreeMap<(CreditorId, Currency), InterestTotal>,
    creditor: &CreditorId,
    currency: Currency,
) -> &'a mut InterestTotal {
    let zero = Money::zero(currency);
    totals.entry((creditor.clone(), currency)).or_insert_with(|| InterestTotal {
        creditor: creditor.clone(),
        currency,
        items: 0,
        earned: zero,
        charged: zero,
        waived: zero,
        charge: zero,
        waiting: zero,
        memo: zero,
        compensation: zero,
    })
}
