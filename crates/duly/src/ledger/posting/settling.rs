//! Applications and adjustments bring items nearer to zero.

use rust_decimal::Decimal;
use smallvec::SmallVec;

use crate::{
    error::{Error, ErrorKind, Result},
    ledger::{
        AcrossCustomers, Adjustment, Application, Target,
        book::{Account, Book, NONE},
        history::{Bounds, Movement, negative, number},
        posting::asking::{Items, above_zero},
    },
    time::Date,
    value::{CustomerId, DocumentId, Money},
};
impl Book {
    pub(super) fn application(&mut self, log: u32, application: &Application) -> Result<()> {
        let id = application.id.as_str();
        above_zero(id, "amount", application.amount)?;
        above_zero(id, "credit_amount", application.credit_amount.unwrap_or(application.amount))?;
        let credits = self.resolve(&application.credit, "credit", id)?;
        let debits = self.resolve(&application.debit, "debit", id)?;
        self.on_side(&credits, true, "credit", &application.credit, id)?;
        self.on_side(&debits, false, "debit", &application.debit, id)?;
        let taken = self.taken(application, &credits, &debits)?;
        self.may_apply(application, &credits, &debits)?;
        let date = self.application_date(application, &credits, &debits, taken)?;
        for (item, amount) in self.allocate(&credits, taken.amount(), date) {
            self.note_item(log, item);
            self.push_move(item, Movement { date, log, cause: log, amount });
        }
        for (item, amount) in self.allocate(&debits, application.amount.amount(), date) {
            self.note_item(log, item);
            self.push_move(item, Movement { date, log, cause: log, amount });
        }
        self.set_effective(log, date);
        if let Some(line) = &application.line {
            let credit = credits.first().map_or(NONE, |item| self.item(*item).document);
            self.set_key(credit, line.clone(), log);
        }
        Ok(())
    }

    /// What the application takes of the credit, and that all currencies are right (A10).
    pub(super) fn taken(
        &self,
        application: &Application,
        credits: &Items,
        debits: &Items,
    ) -> Result<Money> {
        let id = application.id.as_str();
        self.in_currency(debits, application.amount, "amount", &application.debit, id)?;
        let taken = application.credit_amount.unwrap_or(application.amount);
        self.in_currency(credits, taken, "credit_amount", &application.credit, id)?;
        let said = application.credit_amount.filter(|said| *said != application.amount);
        if said.is_some_and(|said| said.currency() == application.amount.currency()) {
            return Err(Error::expected_in(
                ErrorKind::InvalidRecord,
                "credit_amount",
                taken,
                "the amount applied, where both are in one currency",
            )
            .with_item(id));
        }
        Ok(taken)
    }

    /// F5b and A9: creditors and customers may only meet as the policy says.
    pub(super) fn may_apply(
        &self,
        application: &Application,
        credits: &Items,
        debits: &Items,
    ) -> Result<()> {
        let (Some(credit), Some(debit)) = (credits.first(), debits.first()) else { return Ok(()) };
        // Of cash identified since it is the payer known now: the day is judged by itself.
        let account = |item: u32| self.account(self.account_on(item, Date::MAX, NONE));
        let (from, to) = (account(*credit), account(*debit));
        let refuse = |kind, field: &str, found: &str, expected: &str| {
            let message = format!(
                "application `{}` goes from {field} `{found}` to `{expected}`, \
                 which the policy does not allow",
                application.id
            );
            let error = Error::new(kind, message).with_field(field).with_found(found);
            Err(error.with_expected(expected).with_item(&application.id))
        };
        if from.creditor != to.creditor && !self.policy.across_creditors {
            let name = |account: &Account| self.creditor(account.creditor).id.clone();
            let (from, to) = (name(from), name(to));
            return refuse(ErrorKind::CrossCreditor, "creditor", from.as_str(), to.as_str());
        }
        let name = |customer: &Option<CustomerId>| match customer {
            Some(customer) => customer.to_string(),
            None => "unidentified".to_owned(),
        };
        let allowed = match (&self.policy.across_customers, &from.customer, &to.customer) {
            (_, from, to) if from == to => true,
            (AcrossCustomers::Allow, _, _) => true,
            (AcrossCustomers::Listed(pairs), Some(from), Some(to)) => {
                pairs.iter().any(|(payer, customer)| payer == from && customer == to)
            }
            _ => false,
        };
        if allowed {
            return Ok(());
        }
        let (from, to) = (name(&from.customer), name(&to.customer));
        refuse(ErrorKind::CrossCustomer, "customer", &from, &to)
    }

    /// The day an application takes effect: its own, or by policy the first that works from the
    /// value date on; never before the documents, and heeding both creditors' locks (F4b, F4d).
    pub(super) fn application_date(
        &self,
        application: &Application,
        credits: &Items,
        debits: &Items,
        taken: Money,
    ) -> Result<Date> {
        let id = application.id.as_str();
        let all = || credits.iter().chain(debits);
        // Of a document the first of its items: a part split off later (T12) holds up nothing.
        let first = |items: &Items| items.iter().map(|item| self.earliest(*item)).min();
        let earliest = first(credits).max(first(debits)).unwrap_or(application.date);
        let mut date = application.date;
        if self.policy.apply_on_value_date {
            let amounts = (taken.amount(), application.amount.amount());
            date = self.first_fit(credits, debits, amounts, earliest).unwrap_or(date);
        }
        for item in all() {
            let creditor = self.account(self.item(*item).account).creditor;
            date = self.open_day(creditor, date, id)?;
        }
        if date < earliest {
            return Err(Error::new(
                ErrorKind::BeforeInBooks,
                format!(
                    "application `{id}` takes effect on `{date}` but both its documents are in \
                     the books, and cash credited, only from `{earliest}` on"
                ),
            )
            .with_field("date")
            .with_found(date)
            .with_expected(format!("on or after {earliest}"))
            .with_item(id)
            .with_date(date));
        }
        Ok(date)
    }

    /// The first day an item can be applied: in the books, and of cash credited (F4b) and its
    /// payer's (A7).
    pub(super) fn earliest(&self, item: u32) -> Date {
        let item = self.item(item);
        let moved = item.extra.iter().flat_map(|extra| &extra.accounts).map(|moved| moved.date);
        let in_books = moved.fold(item.in_books, Date::max);
        self.credited_on(item.document).map_or(in_books, |credited| in_books.max(credited))
    }

    /// The first day from which both sides have room to the end.
    pub(super) fn first_fit(
        &self,
        credits: &Items,
        debits: &Items,
        (taken, amount): (Decimal, Decimal),
        earliest: Date,
    ) -> Option<Date> {
        let ([credit], [debit]) = (credits.as_slice(), debits.as_slice()) else {
            return self.first_fit_of_many(credits, debits, (taken, amount), earliest);
        };
        let (credit, debit) = (self.item(*credit), self.item(*debit));
        let mut date = earliest;
        loop {
            let bounds = Bounds::of(credit.original);
            let after = credit.history.first_fit(date, taken, bounds)?;
            let minus = negative(amount);
            let after = debit.history.first_fit(after, minus, Bounds::of(debit.original))?;
            if after == date {
                return Some(date);
            }
            date = after;
        }
    }

    /// The same for documents of several items. Room only grows from day to day, and only where
    /// something happened to one of them.
    fn first_fit_of_many(
        &self,
        credits: &Items,
        debits: &Items,
        (taken, amount): (Decimal, Decimal),
        earliest: Date,
    ) -> Option<Date> {
        let days = |item: &u32| {
            let item = self.item(*item);
            let moves = item.history.movements().iter().map(|movement| movement.date);
            moves.chain([item.in_books]).collect::<Vec<Date>>()
        };
        let mut days: Vec<Date> = credits.iter().chain(debits).flat_map(days).collect();
        days.retain(|day| *day > earliest);
        days.push(earliest);
        days.sort_unstable();
        let room = |items: &Items, day: Date| {
            let there = items.iter().filter(|item| self.item(**item).in_books <= day);
            there.fold(Decimal::ZERO, |sum, item| sum.saturating_add(self.room(*item, day)))
        };
        let full = |day: &Date| room(credits, *day) < taken || room(debits, *day) < amount;
        days.get(days.partition_point(full)).copied()
    }

    pub(super) fn adjustment(&mut self, log: u32, adjustment: &Adjustment) -> Result<()> {
        let id = adjustment.id.as_str();
        above_zero(id, "amount", adjustment.amount)?;
        let items = self.resolve(&adjustment.item, "item", id)?;
        self.in_currency(&items, adjustment.amount, "amount", &adjustment.item, id)?;
        let receipt = adjustment.receipt.as_ref().map(|receipt| self.receipt(receipt, id));
        let receipt = receipt.transpose()?;
        let date = self.day_in_books(&items, adjustment.date, id)?;
        for (item, amount) in self.allocate(&items, adjustment.amount.amount(), date) {
            self.note_item(log, item);
            self.push_move(item, Movement { date, log, cause: log, amount });
        }
        self.set_effective(log, date);
        if let Some(receipt) = receipt {
            self.link_adjustment(receipt, log);
        }
        Ok(())
    }

    /// The item of the cash an adjustment came with.
    fn receipt(&self, receipt: &DocumentId, id: &str) -> Result<u32> {
        let items = self.resolve(&Target::document(receipt.clone()), "receipt", id)?;
        let cash = |item: &u32| self.credited_on(self.item(*item).document).is_some();
        items.first().copied().filter(cash).ok_or_else(|| {
            let expected = "a payment or an advance";
            Error::expected_in(ErrorKind::WrongKind, "receipt", receipt, expected).with_item(id)
        })
    }

    /// Shares an amount over items, by the due date in force, then installment and part: to each
    /// what it can bear from the day on. What none can bear goes to the last, where the bounds
    /// will refuse it. The amounts come back with the sign they are added with.
    pub(super) fn allocate(
        &self,
        items: &Items,
        amount: Decimal,
        date: Date,
    ) -> SmallVec<[(u32, Decimal); 4]> {
        let sign = |item: u32, amount: Decimal| match self.item(item).original.is_sign_negative() {
            true => amount,
            false => negative(amount),
        };
        if let [item] = items.as_slice() {
            return SmallVec::from_slice(&[(*item, sign(*item, amount))]);
        }
        let mut order: SmallVec<[_; 4]> = items
            .iter()
            .filter(|item| self.item(**item).in_books <= date)
            .map(|item| (self.due(*item, date, NONE), self.place(*item), *item))
            .collect();
        order.sort_unstable();
        let mut left = amount;
        let mut shares: SmallVec<[(u32, Decimal); 4]> = SmallVec::new();
        for (_, _, item) in &order {
            let share = left.min(self.room(*item, date));
            if !share.is_zero() {
                shares.push((*item, share));
                left = left.saturating_sub(share);
            }
        }
        if !left.is_zero() {
            let last = order.last().map(|(_, _, item)| *item).or(items.last().copied());
            match shares.last_mut().filter(|(item, _)| Some(*item) == last) {
                Some((_, share)) => *share = share.saturating_add(left),
                None => shares.extend(last.map(|item| (item, left))),
            }
        }
        shares.into_iter().map(|(item, share)| (item, sign(item, share))).collect()
    }

    /// What an item can still bear from a day on, without its sign.
    pub(super) fn room(&self, item: u32, date: Date) -> Decimal {
        let item = self.item(item);
        let (low, high) = item.history.extremes_from(date);
        let credit = item.original.is_sign_negative();
        let left = item.original.mantissa().saturating_add(if credit { high } else { low });
        // A fact before this one in the same entry may have taken too much: then none is left.
        let left = if credit { left.saturating_neg() } else { left };
        number(left.max(0), item.original.scale())
    }
}
