//! A debt as interest sees it: what was owed of an item on each day by the dates that count for
//! the debtor, not by those of the clerk (F4b, K6, A11).

use std::sync::Arc;

use rust_decimal::Decimal;

use crate::{
    error::Result,
    ledger::{
        Fact, Known, Ledger, ReversalEffect,
        activity::counter_item,
        book::{Book, NONE},
        entry::FactKind,
        history::Movement,
        kept::Kept,
        open_item, position,
    },
    record::{DocumentFacts, DocumentKind, OpeningItem},
    terms::DueHistory,
    time::Date,
    value::{CreditorId, CustomerId, ItemId, Money},
};

/// A debit with what changed it; each change counts from the day after its date.
#[derive(Clone, Debug)]
pub(crate) struct Debt {
    pub(crate) item: ItemId,
    pub(crate) creditor: CreditorId,
    pub(crate) customer: Option<CustomerId>,
    pub(crate) kind: DocumentKind,
    pub(crate) due: DueHistory,
    pub(crate) statutory_default_date: Option<Date>,
    pub(crate) amount: Money,
    pub(crate) changes: Vec<(Date, Money)>,
    /// What lies on or before this day is another item's, or was charged in other books (F4e).
    pub(crate) after: Option<Date>,
    /// Whether it was charged through that day in other books.
    pub(crate) taken_over: bool,
    /// The interest charged in other books.
    pub(crate) charged_before: Option<Money>,
}

/// Whose debts are asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DebtQuery<'a> {
    pub(crate) as_of: Date,
    pub(crate) known: Known,
    pub(crate) creditor: Option<&'a CreditorId>,
    pub(crate) customer: Option<&'a CustomerId>,
}

impl Ledger {
    /// Every debit in the books by a day, in the order the documents were recorded, whether
    /// something is open of it or not: what is paid may have been paid late.
    ///
    /// Cash counts from its value date, also where it was applied later or will be (F4b); a note
    /// from its posting date; what never held, not at all (A11).
    pub(crate) fn debts<'a>(
        &'a self,
        query: DebtQuery<'a>,
    ) -> Result<impl Iterator<Item = Debt> + 'a> {
        let book = &self.book;
        let known = book.known(query.known);
        let place = |id: &CreditorId| book.creditors.iter().position(|state| state.id == *id);
        position::begun(book, (query.as_of, known), query.creditor.and_then(place))?;
        let items: Vec<u32> = match query.customer {
            Some(customer) => book.items_of_customer(customer),
            None => (0..u32::try_from(book.items.len()).unwrap_or(NONE)).collect(),
        };
        Ok(items.into_iter().filter_map(move |index| read(book, index, query, known)))
    }
}

fn read(book: &Book, index: u32, query: DebtQuery<'_>, known: u32) -> Option<Debt> {
    let item = book.item(index);
    if item.born >= known || item.in_books > query.as_of || item.original <= Decimal::ZERO {
        return None;
    }
    let account = book.account(book.account_on(index, query.as_of, known));
    let creditor = &book.creditor(account.creditor).id;
    if query.creditor.is_some_and(|asked| asked != creditor)
        || query.customer.is_some_and(|asked| account.customer.as_ref() != Some(asked))
    {
        return None;
    }
    let facts = book.facts(item.document)?;
    let money = |amount| Money::at_own_scale(amount, item.currency);
    let mut debt = Debt {
        item: book.item_id(index),
        creditor: creditor.clone(),
        customer: account.customer.clone(),
        kind: facts.kind,
        due: DueHistory::new(item.due, open_item::due_changes(book, index, query.as_of, known)),
        statutory_default_date: facts.statutory_default_date,
        amount: money(item.original),
        changes: Vec::new(),
        after: None,
        taken_over: false,
        charged_before: None,
    };
    for movement in item.history.movements() {
        if movement.log >= known {
            break;
        }
        debt.changes.push((counts_after(book, index, movement), money(movement.amount)));
    }
    begins(book, index, &facts, &mut debt);
    Some(debt)
}

/// The day after which a movement counts; the first of all where it counts from the start of the
/// debt.
fn counts_after(book: &Book, index: u32, movement: &Movement) -> Date {
    if movement.cause != movement.log && effect(book, movement.log) == ReversalEffect::FromReversal
    {
        return movement.date;
    }
    // What takes back what never held counts from the same day, so that nothing is left of both.
    let cause = book.record(movement.cause);
    let own = match movement.cause == movement.log {
        true => movement.date,
        false => {
            let mut told = book.item(index).history.of_log(movement.cause);
            told.next().map_or(movement.date, |told| told.date)
        }
    };
    match &cause.kept {
        Kept::Application(_) | Kept::Whole(Fact::Application(_)) => {
            let credit = counter_item(book, index, movement.cause).map(|item| book.item(item));
            let credited =
                credit.map(|credit| book.credited_on(credit.document).unwrap_or(credit.in_books));
            credited.unwrap_or(own)
        }
        Kept::Whole(Fact::Adjustment(adjustment)) => {
            let receipt = adjustment.receipt.as_ref().and_then(|id| book.find(id.as_str()));
            receipt.and_then(|receipt| book.credited_on(receipt)).unwrap_or(own)
        }
        // A part split off has its new due date from the day itself on (T12). Where days past are
        // forgiven it is as if the part had always been apart.
        Kept::Whole(Fact::TermChange(change)) if change.waive_past => Date::MIN,
        Kept::Whole(Fact::TermChange(_)) => own.plus_days(-1).unwrap_or(own),
        Kept::Whole(Fact::OpeningItem(_)) => Date::MIN,
        // The item itself was taken back, from the start.
        _ if movement.cause == book.item(index).born => Date::MIN,
        _ => own,
    }
}

fn effect(book: &Book, log: u32) -> ReversalEffect {
    match &book.record(log).kept {
        Kept::Whole(Fact::Reversal(reversal)) => reversal.effect,
        _ => ReversalEffect::default(),
    }
}

/// The day before which the item's days are not its own.
fn begins(book: &Book, index: u32, facts: &DocumentFacts<'_>, debt: &mut Debt) {
    let item = book.item(index);
    match &book.record(item.born).kept {
        Kept::Whole(Fact::OpeningItem(opening)) => {
            let opening: &OpeningItem = Arc::as_ref(opening);
            debt.after = Some(opening.charged_through.unwrap_or(opening.take_over));
            debt.taken_over = true;
            // Of several installments the first has what was charged for all.
            debt.charged_before = opening.interest_charged.filter(|_| item.installment <= 1);
        }
        Kept::Whole(Fact::TermChange(change)) if !change.waive_past => {
            debt.after = item.in_books.plus_days(-1).ok();
        }
        _ if facts.kind.is_derived() || book.record(item.born).is(FactKind::Transfer) => {
            debt.after = Some(item.in_books);
        }
        _ => {}
    }
}
