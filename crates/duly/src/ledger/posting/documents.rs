//! Documents and opening items enter the books.

use crate::{
    error::{Error, ErrorKind, Result},
    ledger::{
        book::{Book, Item, NONE, Share},
        history::{History, Movement},
        posting::{Post, asking::Items},
    },
    record::{DocumentFacts, OpeningItem},
    time::Date,
    value::{Currency, DocumentId, Money},
};
impl Book {
    pub(super) fn document(
        &mut self,
        log: u32,
        facts: DocumentFacts<'_>,
        post: Post,
    ) -> Result<()> {
        let currency = facts.total.currency();
        if !post.replay {
            in_use(facts.id, currency, facts.document_date)?;
        }
        let creditor = self.creditor_of(facts.creditor)?;
        let posting = self.open_day(creditor, facts.posting_date, facts.id.as_str())?;
        self.enter(creditor, posting, facts.id.as_str())?;
        let account = self.account_of(creditor, facts.customer)?;
        self.set_effective(log, posting);
        let signed = |amount: Money| match facts.kind.is_credit() {
            true => amount.negated().amount(),
            false => amount.amount(),
        };
        let item = |number, due, nominal_due, amount: Money| Item {
            document: log,
            born: log,
            installment: number,
            part: 0,
            next_part: NONE,
            account,
            currency,
            in_books: posting,
            due,
            nominal_due,
            original: signed(amount),
            history: History::default(),
            extra: None,
        };
        match facts.schedule {
            Some(schedule) if !schedule.installments.is_empty() => {
                let mut number = 0_u32;
                for part in &schedule.installments {
                    number = number.saturating_add(1);
                    self.push_item(item(number, part.due, part.nominal_due, part.amount))?;
                }
            }
            _ => {
                let due = facts.document_date;
                self.push_item(item(1, due, due, facts.total))?;
            }
        }
        Ok(())
    }

    /// F4e: something enters a creditor's books on a day, which is none before they begin.
    pub(super) fn enter(&mut self, creditor: u32, posting: Date, id: &str) -> Result<()> {
        self.not_before_take_over(creditor, posting, id)?;
        if self.creditor(creditor).first_posting.is_none_or(|first| posting < first) {
            self.change_creditor(creditor, |state| state.first_posting = Some(posting));
        }
        Ok(())
    }

    /// F4e: the item comes in with its original, and an entry of kind opening on the same day
    /// brings it down to what is open.
    pub(super) fn opening(&mut self, log: u32, opening: &OpeningItem, post: Post) -> Result<()> {
        opening.check()?;
        if opening.kind.is_derived() {
            let expected = "a document of its own, such as `invoice`";
            let found = opening.kind.as_str();
            return Err(Error::expected_in(ErrorKind::InvalidRecord, "kind", found, expected)
                .with_item(&opening.id));
        }
        let creditor = self.creditor_of(&opening.creditor)?;
        let state = self.creditor(creditor);
        let other_day = state.take_over.is_some_and(|(day, _)| day != opening.take_over);
        let posted_before = state.first_posting.is_some_and(|day| day < opening.take_over);
        if other_day || posted_before {
            let day = state.take_over.map(|told| told.0).or(state.first_posting);
            let found = opening.take_over;
            return Err(Error::new(
                ErrorKind::TakeOver,
                format!(
                    "`{}` is taken over on `{found}` but the books of `{}` begin on `{}`",
                    opening.id,
                    opening.creditor,
                    day.unwrap_or(found)
                ),
            )
            .with_field("take_over")
            .with_found(found)
            .with_item(&opening.id));
        }
        if state.take_over.is_none() {
            let told = Some((opening.take_over, log));
            self.change_creditor(creditor, |state| state.take_over = told);
        }
        self.document(log, opening.facts(), post)?;
        let settled = opening.original.minus(opening.open)?;
        let items: Items = self.document_items(log).collect();
        let date = self.record(log).effective;
        if !settled.is_zero() {
            for (item, amount) in self.allocate(&items, settled.amount(), date) {
                self.push_move(item, Movement { date, log, cause: log, amount });
            }
        }
        for (dimension, amount) in &opening.dimensions {
            let item = *items.first().unwrap_or(&NONE);
            let share = Share { log, date, dimension: *dimension, amount: amount.amount() };
            self.push_share(item, share);
        }
        Ok(())
    }
}

/// F2: a withdrawn currency is refused on documents dated after its end.
fn in_use(id: &DocumentId, currency: Currency, date: Date) -> Result<()> {
    let Some((year, month, day)) = currency.withdrawn() else { return Ok(()) };
    let last = Date::new(year.into(), month.into(), day.into())?;
    if date <= last {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::WithdrawnCurrency,
        format!("`{id}` is dated `{date}` but `{currency}` was withdrawn after `{last}`"),
    )
    .with_field("currency")
    .with_found(currency)
    .with_expected(format!("a currency in use on {date}"))
    .with_item(id)
    .with_date(date))
}
