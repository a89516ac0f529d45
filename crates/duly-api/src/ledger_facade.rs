//! Ledgers, positions and readings, with owned arguments. The customer stands before the
//! creditor, which hosts of one company leave out.

use duly::{AllocationShare, Money, Posted};

use crate::Refusal;

/// What became of one entry of many: taken, or why not.
#[derive(Clone, Debug, Eq, Hash, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub struct PostResult {
    /// What the ledger answered; none where it refused.
    pub posted: Option<Posted>,
    /// Why it refused; none where it was taken.
    pub refusal: Option<Refusal>,
}

/// An amount spread over items, and what none of them takes.
#[derive(Clone, Debug, Eq, Hash, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub struct Allocated {
    /// A share for each item that takes any, in the order in which they are paid.
    pub shares: Vec<AllocationShare>,
    /// What is left over.
    pub left: Money,
}

pub mod ledger {
    //! Questions to a ledger.

    use duly::{
        Activity, ActivityStatement, BalanceForwardStatement, ClosingRates, ControlLine,
        CreditorId, CustomerId, Date, DocumentId, DocumentStatus, Entry, Journal, JournalOptions,
        Known, LastStatement, Ledger, Position, PositionQuery, Result, Revaluation, RollForward,
        Statement, Tie,
    };

    use super::PostResult;

    /// Posts entries in their order; each is taken or refused by itself, answer by answer.
    pub fn post_all(this: &mut Ledger, entries: Vec<Entry>) -> Vec<PostResult> {
        let answers = this.post_all(entries).into_iter();
        let answer = |answer: Result<duly::Posted>| match answer {
            Ok(posted) => PostResult { posted: Some(posted), refusal: None },
            Err(error) => PostResult { posted: None, refusal: Some(error.into()) },
        };
        answers.map(answer).collect()
    }

    /// Rebuilds a ledger from its lines, one entry to a line; empty lines are passed over.
    ///
    /// # Errors
    ///
    /// `ledger.entry_syntax` and `ledger.unknown_schema` with the number of the line, counted
    /// from 1 without the empty ones; what a replay refuses.
    pub fn from_lines(lines: &str) -> Result<Ledger> {
        Ledger::from_lines(lines.lines().filter(|line| !line.is_empty()))
    }

    /// What is true on a day by all that is known.
    ///
    /// # Errors
    ///
    /// `ledger.take_over` for a day before a creditor's books begin (F4e).
    pub fn as_of(this: &Ledger, date: Date) -> Result<Position> {
        this.as_of(date)
    }

    /// What was known to be true of a day: of its entries only those count that were recorded by
    /// then (F4).
    ///
    /// # Errors
    ///
    /// As `as_of`.
    pub fn as_known(this: &Ledger, known: Known, date: Date) -> Result<Position> {
        this.as_known(known, date)
    }

    /// What is true on a day, of a part of the books, or with more told of each item.
    ///
    /// # Errors
    ///
    /// As `as_of`.
    pub fn position(this: &Ledger, query: PositionQuery) -> Result<Position> {
        this.position(query)
    }

    /// Where a document stands on a day: open, past due, disputed, and what settled it (U1).
    ///
    /// # Errors
    ///
    /// `ledger.unknown_id` for a document that is not known by then, `ledger.take_over`.
    pub fn status(
        this: &Ledger,
        document: &DocumentId,
        as_of: Date,
        known: Known,
    ) -> Result<DocumentStatus> {
        this.status(document, known, as_of)
    }

    /// Every movement of every account that takes effect within a period, both days inclusive.
    pub fn activity(this: &Ledger, from: Date, to: Date, known: Known) -> Vec<Activity> {
        this.activity(known, from..=to).collect()
    }

    /// The movements of one account within a period, both days inclusive.
    pub fn account_activity(
        this: &Ledger,
        customer: &CustomerId,
        from: Date,
        to: Date,
        known: Known,
        creditor: CreditorId,
    ) -> Vec<Activity> {
        this.account_activity(&creditor, customer, known, from..=to)
    }

    /// From the opening to the closing balance of every account, by cause (G10).
    ///
    /// # Errors
    ///
    /// `reading.invalid_period` where the end lies before the start, `ledger.take_over`.
    pub fn roll_forward(this: &Ledger, from: Date, to: Date, known: Known) -> Result<RollForward> {
        RollForward::of(this, from..=to, known)
    }

    /// The postings to the general ledger that count within a period, both days inclusive: by
    /// account role, balanced, with exchange differences apart (A10).
    ///
    /// # Errors
    ///
    /// `money.overflow` should a sum or a base amount leave the range.
    pub fn journal(
        this: &Ledger,
        from: Date,
        to: Date,
        known: Known,
        options: JournalOptions,
    ) -> Result<Journal> {
        Journal::of_period(this, from..=to, known, &options)
    }

    /// The postings of entries by their numbers, both inclusive: what an export since the last one
    /// asks for. They never change, whatever is recorded later.
    ///
    /// # Errors
    ///
    /// As `journal`.
    pub fn journal_of_entries(
        this: &Ledger,
        first: u64,
        last: u64,
        options: JournalOptions,
    ) -> Result<Journal> {
        Journal::of_entries(this, first..=last, &options)
    }

    /// What is open in other currencies at the rates of a closing, and what to post for it and take
    /// back on the next day (G7).
    ///
    /// # Errors
    ///
    /// `aging.missing_rate` for a currency without a rate, `money.overflow`, `date.out_of_range`.
    pub fn revaluation(
        this: &Ledger,
        rates: ClosingRates,
        options: JournalOptions,
        known: Known,
    ) -> Result<Revaluation> {
        Revaluation::of(this, known, &rates, &options)
    }

    /// The subledger against lines of the control account of a period, both days inclusive, and the
    /// entries behind each difference.
    ///
    /// # Errors
    ///
    /// `ledger.take_over`, `money.overflow`.
    pub fn tie(
        this: &Ledger,
        from: Date,
        to: Date,
        control: Vec<ControlLine>,
        known: Known,
    ) -> Result<Tie> {
        Tie::of(this, from..=to, known, &control)
    }

    /// An account's statement of movements: opening, each movement, closing (R2).
    ///
    /// # Errors
    ///
    /// `reading.invalid_period` where the end lies before the start, `ledger.take_over`.
    pub fn activity_statement(
        this: &Ledger,
        customer: &CustomerId,
        from: Date,
        to: Date,
        known: Known,
        creditor: CreditorId,
    ) -> Result<ActivityStatement> {
        Statement::activity(this, &creditor, customer, from..=to, known)
    }

    /// An account's statement since the last one, with what came late to that (R3).
    ///
    /// # Errors
    ///
    /// `reading.invalid_period` for a day before the last statement's, `ledger.take_over`.
    pub fn balance_forward_statement(
        this: &Ledger,
        customer: &CustomerId,
        last: LastStatement,
        as_of: Date,
        known: Known,
        creditor: CreditorId,
    ) -> Result<BalanceForwardStatement> {
        Statement::balance_forward(this, &creditor, customer, last, as_of, known)
    }

    /// The last day of a creditor that is closed; none where nothing is (F4d).
    pub fn locked_through(this: &Ledger, creditor: CreditorId) -> Option<Date> {
        this.locked_through(&creditor)
    }

    /// The day a creditor's books were taken over from another system (F4e).
    pub fn taken_over_on(this: &Ledger, creditor: CreditorId) -> Option<Date> {
        this.taken_over_on(&creditor)
    }

    /// What changed in a day's open items since something was known (F4d).
    ///
    /// # Errors
    ///
    /// As `as_of`.
    pub fn changed_since(
        this: &Ledger,
        since: Known,
        as_of: Date,
    ) -> Result<Vec<duly::ItemChange>> {
        this.changed_since(since, as_of)
    }
}

pub mod position {
    //! Questions to a position.

    use duly::{
        AccountBalance, CreditorId, CustomerId, OpenItem, OpenItemStatement, Position, Result,
        StatementOptions,
    };

    /// The open items of one account, in the order they were recorded; without a customer those
    /// of unidentified cash.
    pub fn account(
        this: &Position,
        customer: Option<CustomerId>,
        creditor: CreditorId,
    ) -> Vec<OpenItem> {
        this.account(&creditor, customer.as_ref()).into_iter().cloned().collect()
    }

    /// An account's balance in each of its currencies: debits, credits, and both together.
    ///
    /// # Errors
    ///
    /// `money.overflow` where a sum leaves the exact range.
    pub fn balance(
        this: &Position,
        customer: Option<CustomerId>,
        creditor: CreditorId,
    ) -> Result<Vec<AccountBalance>> {
        this.balance(&creditor, customer.as_ref())
    }

    /// An account's statement of open items (R1).
    ///
    /// # Errors
    ///
    /// `money.overflow`; what the buckets of the options refuse.
    pub fn statement(
        this: &Position,
        customer: &CustomerId,
        options: StatementOptions,
        creditor: CreditorId,
    ) -> Result<OpenItemStatement> {
        this.statement(&creditor, customer, &options)
    }
}

pub mod aging {
    //! Aging a host's own items, and spreading money over them.

    use duly::{AllocationOrder, Money, OpenItem, Result};

    use super::Allocated;

    /// Spreads an amount over open debits in an order, without posting anything (K2).
    ///
    /// # Errors
    ///
    /// `money.currency_mismatch`, `record.invalid` for an amount of nought or less.
    pub fn allocate(
        amount: Money,
        items: Vec<OpenItem>,
        order: AllocationOrder,
    ) -> Result<Allocated> {
        let (shares, left) = duly::allocate(amount, &items, &order)?;
        Ok(Allocated { shares, left })
    }
}

pub mod term_change {
    //! Making changes of terms.

    use duly::{Date, EntryId, NewDue, Result, Target, TermChange};

    /// An item is due on another day from a date on (T12).
    ///
    /// # Errors
    ///
    /// None is known.
    pub fn make(id: EntryId, item: Target, new_due: Date, date: Date) -> Result<TermChange> {
        TermChange::new(id, item, NewDue { new_due, effective: date })
    }
}

pub mod payment {
    //! Making payments.

    use duly::{Date, DocumentId, Money, Payment};

    /// Money that came in; whose it is may be said beside it, or later (A7).
    pub fn make(id: DocumentId, value_date: Date, amount: Money) -> Payment {
        Payment::unidentified(id, value_date, amount)
    }
}

pub mod open_item {
    //! Making open items, for hosts with books of their own.

    use duly::{CustomerId, Date, DocumentKind, ItemId, Money, OpenItem, Result};

    /// An open item by the least it can have.
    ///
    /// # Errors
    ///
    /// None is known.
    pub fn make(id: ItemId, kind: DocumentKind, original: Money, open: Money) -> Result<OpenItem> {
        let mut item = OpenItem::new(id, CustomerId::new("-")?, Date::MIN, open);
        (item.kind, item.original) = (kind, original);
        (item.customer, item.due) = (None, None);
        Ok(item)
    }
}
