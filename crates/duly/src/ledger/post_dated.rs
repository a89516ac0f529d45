//! Receipts that were recorded before their money came: checks and transfers dated ahead (G5).

use crate::{
    ledger::{
        book::{Book, NONE, at},
        entry::FactKind,
    },
    time::Date,
    value::{BillingAccountId, CreditorId, CustomerId, DocumentId, Money},
};

/// A receipt that was known before its money came: a check dated ahead, a transfer announced (G5).
///
/// A customer hands in a check of 400.00 on 20 March that is dated 10 April. On 31 March it is
/// known, but not in the books: it is *to come*. In a forecast for 30 April from what was known on
/// 31 March it is in the books, and *counted* as any receipt, though nobody had the money yet.
///
/// A receipt that is known to have bounced is none: nobody waits for it.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct PostDatedReceipt {
    /// The payment or advance.
    pub id: DocumentId,
    /// To whom it was paid.
    pub creditor: CreditorId,
    /// Who paid, as known for the day it is in the books; none: an unknown payer (A7).
    pub customer: Option<CustomerId>,
    /// The billing account it was paid on.
    pub billing_account: Option<BillingAccountId>,
    /// The day the money comes.
    pub value_date: Date,
    /// The day it enters the books, which may be earlier or later.
    pub posting_date: Date,
    /// All of it, applied or not: below zero, as every credit (F5).
    pub amount: Money,
    /// Whether it is in the books by the day asked about (inclusive), and so part of what is open
    /// then; if not, it is to come.
    pub counted: bool,
}

/// The post-dated receipts of a book, in the order they were recorded: those in the books only
/// after a day, and those in them by then whose value date lies after the last day that is known
/// (F4c).
pub(super) fn read(
    book: &Book,
    day: (Date, u32, Option<Date>),
    creditor: Option<usize>,
    customer: Option<&CustomerId>,
) -> Vec<PostDatedReceipt> {
    let items: Vec<u32> = match customer {
        Some(customer) => book.items_of_customer(customer),
        None => (0..u32::try_from(book.items.len()).unwrap_or(NONE)).collect(),
    };
    // Only credits can be receipts: of others not even the record is looked at.
    let credits = items.into_iter().filter(|item| book.item(*item).original.is_sign_negative());
    let receipts = credits.filter_map(|index| receipt(book, index, day, creditor));
    receipts.filter(|one| customer.is_none() || one.customer.as_ref() == customer).collect()
}

fn receipt(
    book: &Book,
    index: u32,
    (as_of, known, known_on): (Date, u32, Option<Date>),
    creditor: Option<usize>,
) -> Option<PostDatedReceipt> {
    let item = book.item(index);
    let record = book.record(item.document);
    if !record.is(FactKind::Payment) {
        return None;
    }
    let payment = book.facts(item.document)?;
    let counted = item.in_books <= as_of;
    let ahead = known_on.is_some_and(|known_on| payment.document_date > known_on);
    if item.born >= known || (counted && !ahead) {
        return None;
    }
    // One that bounces later than the day is counted on the day, as in what is open.
    let bounced = Some(record.reversed_by).filter(|by| *by != NONE && *by < known);
    if bounced.is_some_and(|by| !counted || book.record(by).effective <= as_of) {
        return None;
    }
    let account = book.account(book.account_on(index, item.in_books.max(as_of), known));
    if creditor.is_some_and(|creditor| at(account.creditor) != creditor) {
        return None;
    }
    Some(PostDatedReceipt {
        id: payment.id.clone(),
        creditor: book.creditor(account.creditor).id.clone(),
        customer: account.customer.clone(),
        billing_account: payment.billing_account.cloned(),
        value_date: payment.document_date,
        posting_date: item.in_books,
        amount: Money::at_own_scale(item.original, item.currency),
        counted,
    })
}
