//! An open amount moves on and becomes a new item.

use smallvec::SmallVec;

use crate::{
    error::{Error, ErrorKind, Result},
    ledger::{
        Conversion, Residual, Target, Transfer,
        book::{Book, Item, NONE},
        history::{History, Movement},
        posting::asking::{Items, above_zero},
    },
    time::Date,
    value::Money,
};
struct MoveOut<'a> {
    source: u32,
    target: &'a Target,
    amount: Money,
    date: Date,
}

impl Book {
    pub(super) fn transfer(&mut self, log: u32, transfer: &Transfer) -> Result<()> {
        let id = transfer.id.as_str();
        above_zero(id, "amount", transfer.amount)?;
        let source = self.single(&transfer.item, id)?;
        let from = self.account(self.account_on(source, transfer.date, NONE)).creditor;
        let creditor = match &transfer.creditor {
            Some(creditor) => self.creditor_of(creditor)?,
            None => from,
        };
        let account = self.account_of(creditor, Some(&transfer.customer))?;
        if account == self.account_on(source, transfer.date, NONE) {
            let (found, expected) = (&transfer.customer, "another customer or creditor");
            return Err(Error::expected_in(ErrorKind::InvalidRecord, "customer", found, expected)
                .with_item(id));
        }
        let date = self.open_day(creditor, transfer.date, id)?;
        let out = MoveOut { source, target: &transfer.item, amount: transfer.amount, date };
        self.move_out(log, id, out, |item| item.account = account)
    }

    pub(super) fn residual(&mut self, log: u32, residual: &Residual) -> Result<()> {
        let id = residual.id.as_str();
        above_zero(id, "amount", residual.amount)?;
        let source = self.single(&residual.item, id)?;
        let (amount, date) = (residual.amount, residual.date);
        let out = MoveOut { source, target: &residual.item, amount, date };
        self.move_out(log, id, out, |item| {
            if let Some(due) = residual.due {
                (item.due, item.nominal_due) = (due, due);
            }
        })
    }

    pub(super) fn conversion(&mut self, log: u32, conversion: &Conversion) -> Result<()> {
        let id = conversion.id.as_str();
        above_zero(id, "amount", conversion.amount)?;
        above_zero(id, "converted", conversion.converted)?;
        if conversion.converted.currency() == conversion.amount.currency() {
            let found = conversion.converted;
            let expected = "in another currency than the item";
            return Err(Error::expected_in(ErrorKind::InvalidRecord, "converted", found, expected)
                .with_item(id));
        }
        let source = self.single(&conversion.item, id)?;
        let (amount, date) = (conversion.amount, conversion.date);
        let out = MoveOut { source, target: &conversion.item, amount, date };
        self.move_out(log, id, out, |item| {
            let amount = conversion.converted;
            let credit = item.original.is_sign_negative();
            item.original = if credit { amount.negated() } else { amount }.amount();
            item.currency = amount.currency();
        })
    }

    /// An amount leaves an item and becomes a new one, which `change` makes different.
    fn move_out(
        &mut self,
        log: u32,
        id: &str,
        out: MoveOut<'_>,
        change: impl FnOnce(&mut Item),
    ) -> Result<()> {
        let sources: Items = SmallVec::from_slice(&[out.source]);
        self.in_currency(&sources, out.amount, "amount", out.target, id)?;
        let date = self.day_in_books(&sources, out.date, id)?;
        let source = self.item(out.source);
        let credit = source.original.is_sign_negative();
        let amount = if credit { out.amount.negated() } else { out.amount };
        let due = self.due(out.source, date, NONE);
        // A due date that was changed since (T12) has no other before its adjustment (T6).
        let nominal_due = if due == source.due { source.nominal_due } else { due };
        let mut item = Item {
            document: log,
            born: log,
            installment: 1,
            part: 0,
            next_part: NONE,
            account: self.account_on(out.source, date, NONE),
            currency: source.currency,
            in_books: date,
            due,
            nominal_due,
            original: amount.amount(),
            history: History::default(),
            extra: None,
        };
        change(&mut item);
        self.enter(self.account(item.account).creditor, date, id)?;
        let amount = amount.negated().amount();
        self.note_item(log, out.source);
        self.push_move(out.source, Movement { date, log, cause: log, amount });
        self.push_item(item)?;
        self.set_effective(log, date);
        Ok(())
    }
}
