//! The subledger as postings to the general ledger: by account role, balanced, for any range of
//! entries, with the differences that rates of exchange make.
//!
//! A journal proposes; a host maps each [`AccountRole`] to an account of its own and books. Nothing
//! is posted twice: an entry's postings never change, whatever is recorded after it, so the
//! journals of two ranges of entries that follow each other are the journal of both.
//!
//! | Entry | Debit | Credit |
//! |---|---|---|
//! | invoice, debit note | receivables | sales, sales tax |
//! | charge | receivables | interest or fees, sales tax |
//! | credit note | credit notes, sales tax | receivables |
//! | payment, advance | cash | unapplied, unidentified or advances |
//! | refund | unapplied | cash |
//! | application | unapplied or advances | receivables |
//! | discount, tolerance, withholding, write-off | their own | receivables |
//! | a write-off that turned out to be good (O3) | receivables | recovery |
//! | identification | unidentified | unapplied or advances |
//! | taken over | receivables | opening balance |
//!
//! What is taken back stands on the same accounts with the sides changed. What leaves a creditor
//! goes over `intercompany`, what leaves a currency over `currency_clearing`.
//!
//! ```
//! use duly::*;
//!
//! let eur = Currency::parse("EUR")?;
//! let money = |text: &str| Money::parse(text, eur);
//! let (may, june): (Date, Date) = ("2026-05-10".parse()?, "2026-06-02".parse()?);
//! let mut ledger = Ledger::new();
//! let mut invoice = Invoice::new("I-1".parse()?, "ACME".parse()?, may, money("1210.00")?);
//! invoice.tax = Some(money("210.00")?);
//! ledger.post(Entry::new(invoice.due_on("2026-06-09".parse()?), may))?;
//! let payment = Payment::new("P-1".parse()?, "ACME".parse()?, june, money("500.00")?);
//! ledger.post(Entry::new(payment, june))?;
//! let apply = Application::new("A-1".parse()?, "P-1", "I-1", money("500.00")?, june)?;
//! ledger.post(Entry::new(apply, june))?;
//!
//! let journal = Journal::of_entries(&ledger, 1..=3, &JournalOptions::default())?;
//! let lines: Vec<String> = journal.postings.iter().flat_map(|posting| &posting.lines)
//!     .map(|line| format!("{} {}", line.role.as_str(), line.amount.amount()))
//!     .collect();
//! assert_eq!(lines, [
//!     "receivables 1210.00", "sales -1000.00", "sales_tax -210.00", // I-1
//!     "unapplied -500.00", "cash 500.00",                           // P-1
//!     "receivables -500.00", "unapplied 500.00",                    // A-1
//! ]);
//! # Ok::<(), duly::Error>(())
//! ```

mod building;
mod lines;
mod revaluation;
#[cfg(test)]
mod tests;
mod tie;

use std::{collections::BTreeMap, ops::RangeInclusive};

pub use self::{
    revaluation::{Revaluation, RevaluationRow},
    tie::{ControlLine, Tie, TieDifference, TieRow},
};
use crate::{
    error::Result,
    ledger::{Known, Ledger},
    time::Date,
    value::{CreditorId, Currency, CustomerId, EntryId, Money},
};

/// What an account of the general ledger is for. Which one it is, the host says; several roles may
/// be one account.
///
/// The first four together are the subledger: what is open of all items (see [`Tie`]).
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum AccountRole {
    /// What is open of invoices, debit notes, charges and credit notes: the control account.
    #[doc(alias = "control account")]
    Receivables,
    /// Cash of known payers that settles nothing yet, and refunds of it (A7).
    Unapplied,
    /// Cash of unknown payers (A7).
    Unidentified,
    /// Cash that came before there was an invoice (K5).
    Advances,
    /// Money at the bank, or on its way there.
    Cash,
    /// Revenue of invoices and debit notes, without tax.
    Sales,
    /// The tax in documents.
    SalesTax,
    /// What credit notes take from revenue, without tax.
    CreditNotes,
    /// Interest charged.
    Interest,
    /// Fees and compensation charged, and charges that do not say what they are.
    Fees,
    /// Kept back for paying early; its share of tax is for the host to split (E3).
    Discount,
    /// Small differences let go (A4).
    Tolerance,
    /// Tax the payer kept back and owes the state (A14).
    Withholding,
    /// Judged uncollectible (O1).
    WriteOff,
    /// Judged uncollectible and paid all the same: a write-off taken back from its reversal on
    /// (O3).
    Recovery,
    /// What rates of exchange made, and what rounding in the base currency left; in the base
    /// currency only (A10).
    ExchangeDifference,
    /// Between two currencies of one creditor.
    CurrencyClearing,
    /// Between two creditors.
    Intercompany,
    /// Against what was taken over from other books (F4e).
    OpeningBalance,
}

impl AccountRole {
    /// The roles that are the subledger.
    pub const SUBLEDGER: [Self; 4] =
        [Self::Receivables, Self::Unapplied, Self::Unidentified, Self::Advances];

    /// Whether it is one of them.
    pub fn is_of_subledger(self) -> bool {
        Self::SUBLEDGER.contains(&self)
    }

    /// The word of the JSON form, such as `sales_tax`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Receivables => "receivables",
            Self::Unapplied => "unapplied",
            Self::Unidentified => "unidentified",
            Self::Advances => "advances",
            Self::Cash => "cash",
            Self::Sales => "sales",
            Self::SalesTax => "sales_tax",
            Self::CreditNotes => "credit_notes",
            Self::Interest => "interest",
            Self::Fees => "fees",
            Self::Discount => "discount",
            Self::Tolerance => "tolerance",
            Self::Withholding => "withholding",
            Self::WriteOff => "write_off",
            Self::Recovery => "recovery",
            Self::ExchangeDifference => "exchange_difference",
            Self::CurrencyClearing => "currency_clearing",
            Self::Intercompany => "intercompany",
            Self::OpeningBalance => "opening_balance",
        }
    }
}

/// One line of a posting.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct PostingLine {
    /// The account.
    pub role: AccountRole,
    /// Of the subledger's roles, whose account it is.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub customer: Option<CustomerId>,
    /// A debit above zero, a credit below. Zero where only the base amount moves.
    pub amount: Money,
    /// The same in the creditor's own currency, where it is known.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub base: Option<Money>,
}

/// What one entry posts on one day in the books of one creditor in one currency. The amounts of its
/// lines add up to zero, and so do their base amounts.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Posting {
    /// The entry; of facts together each by its own id.
    pub entry: EntryId,
    /// Its number.
    pub sequence: u64,
    /// The day it was recorded.
    pub recorded: Date,
    /// The day it counts.
    pub date: Date,
    /// Whose books.
    pub creditor: CreditorId,
    /// The currency of the amounts.
    pub currency: Currency,
    /// The lines, by role, then customer; each at most once.
    pub lines: Vec<PostingLine>,
}

/// The postings of one account role added up.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct JournalTotal {
    /// Whose books.
    pub creditor: CreditorId,
    /// The currency of the amounts.
    pub currency: Currency,
    /// The account.
    pub role: AccountRole,
    /// The debits of its lines; not negative.
    pub debit: Money,
    /// The credits of its lines; not negative.
    pub credit: Money,
    /// The base amounts of its lines, as far as they are known.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub base: Option<Money>,
}

/// How a journal is read.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, default))]
pub struct JournalOptions {
    /// The own (functional) currency of creditors. A creditor's postings have base amounts where
    /// it stands here: of an item in this currency its amount, of any other by the rate its
    /// document was booked at.
    pub base: BTreeMap<CreditorId, Currency>,
}

impl JournalOptions {
    /// With the own currency of the sole creditor.
    pub fn in_base(currency: Currency) -> Self {
        Self { base: BTreeMap::from([(CreditorId::default(), currency)]) }
    }
}

/// Proposed postings to the general ledger.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Journal {
    /// By the order of recording, then day, creditor and currency.
    pub postings: Vec<Posting>,
    /// Added up, by creditor, currency and role.
    pub totals: Vec<JournalTotal>,
    /// Entries whose postings have no base amounts though their creditor has an own currency: a
    /// document was booked without a rate, or by a rate in another currency.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub without_rate: Vec<EntryId>,
    /// Exchange differences (A10) that add nothing: nothing was open of the item, so what its
    /// settlement made is posted with that; or the item has no value in that currency.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub nothing_to_post: Vec<EntryId>,
}

impl Journal {
    /// The postings of entries by their numbers, both inclusive: what an export since the last one
    /// asks for.
    ///
    /// An entry that is read later than those before it corrects what they posted where it must
    /// (the customer of cash, A7), by lines of its own.
    ///
    /// # Errors
    ///
    /// [`MoneyOverflow`](crate::ErrorKind::MoneyOverflow) should a sum or a base amount leave the
    /// range.
    pub fn of_entries(
        ledger: &Ledger,
        entries: RangeInclusive<u64>,
        options: &JournalOptions,
    ) -> Result<Self> {
        building::of_entries(ledger, entries, options)
    }

    /// The postings that count within a period, both days inclusive, of the entries known: what a
    /// closing of a month asks for.
    ///
    /// Rounding in the base currency goes by the order of recording, so an entry's base amounts are
    /// the same in every journal it stands in.
    ///
    /// # Errors
    ///
    /// As [`of_entries`](Journal::of_entries).
    pub fn of_period(
        ledger: &Ledger,
        period: RangeInclusive<Date>,
        known: impl Into<Known>,
        options: &JournalOptions,
    ) -> Result<Self> {
        building::of_period(ledger, period, known.into(), options)
    }
}
