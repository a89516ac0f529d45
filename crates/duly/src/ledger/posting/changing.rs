//! What changes no open amount: due dates, dimensions, exchange differences, payers, locks.

use smallvec::SmallVec;

use crate::{
    error::{Error, ErrorKind, Result},
    ledger::{
        AppliesTo, DimensionChange, FxDifference, Identification, PeriodLock, Target, TermChange,
        book::{Book, Due, Item, Moved, NONE, Share},
        history::{History, Movement, negative},
        posting::asking::Items,
    },
    time::Date,
};
impl Book {
    /// The parts of the one installment a target names.
    fn of_one_installment(&self, target: &Target, id: &str) -> Result<Items> {
        let items = self.resolve(target, "item", id)?;
        let mut installments = items.iter().map(|item| self.item(*item).installment);
        let first = installments.next();
        if installments.all(|other| Some(other) == first) {
            return Ok(items);
        }
        self.single(target, id).map(|item| SmallVec::from_slice(&[item]))
    }

    pub(super) fn term_change(&mut self, log: u32, change: &TermChange) -> Result<()> {
        let id = change.id.as_str();
        let items = self.of_one_installment(&change.item, id)?;
        let date = self.day_in_books(&items, change.date, id)?;
        if change.applies_to == AppliesTo::Residual {
            self.single(&change.item, id)?;
        }
        for item in &items {
            let in_force = self.due(*item, date, NONE);
            if change.old_due.is_some_and(|old| old != in_force) {
                let found = change.old_due.unwrap_or(in_force);
                return Err(Error::expected_in(
                    ErrorKind::InvalidRecord,
                    "old_due",
                    found,
                    &format!("the due date in force on `{date}`, which is `{in_force}`"),
                )
                .with_item(id));
            }
        }
        self.set_effective(log, date);
        let due = Due {
            log,
            effective: date,
            due: change.new_due,
            waive_past: change.waive_past,
            ended: None,
        };
        // Every open amount of the item: a part split off by then too, but none split off later.
        for item in items.into_iter() {
            if self.item(item).in_books > date {
                continue;
            }
            self.note_item(log, item);
            match change.applies_to {
                AppliesTo::Whole => self.push_due(item, due),
                AppliesTo::Residual => self.split_off(log, item, due, id)?,
            }
        }
        Ok(())
    }

    /// T12, residual: what is open on the day becomes a part of its own under the new due date.
    pub(super) fn split_off(&mut self, log: u32, target: u32, due: Due, id: &str) -> Result<()> {
        let date = due.effective;
        let open = self.open(target, date, NONE);
        if open.is_zero() {
            let (found, expected) =
                (self.item_id(target), format!("an item with something open on `{date}`"));
            return Err(Error::expected_in(ErrorKind::InvalidRecord, "item", found, &expected)
                .with_item(id));
        }
        let last = std::iter::successors(Some(target), |item| {
            Some(self.item(*item).next_part).filter(|next| *next != NONE)
        })
        .last()
        .unwrap_or(target);
        let (source, part) = (self.item(target), self.item(last).part.saturating_add(1));
        let item = Item {
            document: source.document,
            born: log,
            installment: source.installment,
            part,
            next_part: NONE,
            account: self.account_on(target, date, NONE),
            currency: source.currency,
            in_books: date,
            due: self.due(target, date, NONE),
            nominal_due: due.due,
            original: open,
            history: History::default(),
            extra: None,
        };
        let amount = negative(open);
        self.push_move(target, Movement { date, log, cause: log, amount });
        let made = self.push_item(item)?;
        self.link_part(last, made);
        self.push_due(made, due);
        // What was said of the whole for a later day holds for this part of it too.
        let dues = self.item(target).extra.iter().flat_map(|extra| &extra.dues);
        let later: Vec<Due> = dues.filter(|due| due.effective > date).copied().collect();
        later.into_iter().for_each(|due| self.push_due(made, due));
        Ok(())
    }

    pub(super) fn fx_difference(&mut self, log: u32, fx: &FxDifference) -> Result<()> {
        let id = fx.id.as_str();
        let item = self.single(&fx.item, id)?;
        let date = self.day_in_books(&SmallVec::from_slice(&[item]), fx.date, id)?;
        self.note_item(log, item);
        self.set_effective(log, date);
        self.push_fx(item, log, date, fx.base_amount);
        Ok(())
    }

    pub(super) fn dimension_change(&mut self, log: u32, change: &DimensionChange) -> Result<()> {
        let id = change.id.as_str();
        let item = self.single(&change.item, id)?;
        let items = SmallVec::from_slice(&[item]);
        self.in_currency(&items, change.amount, "amount", &change.item, id)?;
        if change.amount.is_negative() {
            let expected = "zero or above";
            let found = change.amount;
            return Err(Error::expected_in(ErrorKind::InvalidRecord, "amount", found, expected)
                .with_item(id));
        }
        self.note_item(log, item);
        let share = Share {
            log,
            date: change.date,
            dimension: change.dimension,
            amount: change.amount.amount(),
        };
        self.push_share(item, share);
        Ok(())
    }

    /// A7: the balance of the customer falls on the day given, by default the day the cash was
    /// credited and in the books, or the first open day when that is closed.
    pub(super) fn identification(
        &mut self,
        log: u32,
        identification: &Identification,
    ) -> Result<()> {
        let id = identification.id.as_str();
        let payment = Target::document(identification.payment.clone());
        let item = self.single(&payment, id)?;
        let credited = self.earliest(item);
        let account = self.account(self.account_on(item, Date::MAX, NONE));
        if let Some(known) = &account.customer {
            let payment = &identification.payment;
            return Err(Error::new(
                ErrorKind::WrongKind,
                format!("payment `{payment}` is of customer `{known}`, not unidentified cash"),
            )
            .with_field("payment")
            .with_found(payment)
            .with_expected("unidentified cash")
            .with_item(id));
        }
        let creditor = account.creditor;
        let date = match identification.date {
            Some(date) => self.day_in_books(&SmallVec::from_slice(&[item]), date, id)?,
            None => match self.creditor(creditor).lock {
                Some(lock) if lock >= credited => lock.plus_days(1)?,
                _ => credited,
            },
        };
        let account = self.account_of(creditor, Some(&identification.customer))?;
        self.note_item(log, item);
        self.set_effective(log, date);
        self.push_moved(item, Moved { log, date, account });
        Ok(())
    }

    pub(super) fn period_lock(&mut self, lock: &PeriodLock) -> Result<()> {
        let creditor = self.creditor_of(&lock.creditor)?;
        let before = self.creditor(creditor).lock;
        if lock.through < before && lock.reason.is_none() {
            return Err(Error::new(
                ErrorKind::InvalidRecord,
                format!(
                    "`{}` moves the lock of `{}` back without a reason",
                    lock.id, lock.creditor
                ),
            )
            .with_field("reason")
            .with_expected("a reason")
            .with_item(&lock.id));
        }
        self.change_creditor(creditor, |state| state.lock = lock.through);
        Ok(())
    }
}
