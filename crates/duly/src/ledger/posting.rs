//! How each fact changes the book: one function a kind, all of them refusing before or being
//! rolled back after.

use rust_decimal::Decimal;
use smallvec::SmallVec;

use crate::{
    error::{Error, ErrorKind, Result},
    ledger::{
        AcrossCustomers, Adjustment, Application, AppliesTo, Conversion, DimensionChange, Fact,
        FxDifference, Identification, LockedPeriod, PeriodLock, Residual, Target, TermChange,
        Transfer,
        book::{Book, Due, Item, Moved, NONE, Record, Share},
        history::{Bounds, History, Movement},
    },
    record::{DocumentFacts, DocumentKind, OpeningItem},
    time::Date,
    value::{Currency, CustomerId, DocumentId, Money},
};

/// What goes with every fact of one post.
#[derive(Clone, Copy, Debug)]
pub(super) struct Post {
    pub(super) sequence: u64,
    pub(super) recorded: Date,
    /// A replay takes documents in currencies withdrawn since (F2).
    pub(super) replay: bool,
}

type Items = SmallVec<[u32; 4]>;

impl Book {
    /// Takes a fact, or a part of one, and returns the record's index.
    pub(super) fn take(&mut self, fact: &Fact, post: Post, bundled: bool) -> Result<u32> {
        let asked = asked_date(fact).unwrap_or(post.recorded);
        let log = self.push_record(Record {
            sequence: post.sequence,
            recorded: post.recorded,
            effective: asked,
            asked,
            reversed_by: NONE,
            bundled,
            fact: fact.clone(),
            items: SmallVec::new(),
        })?;
        match fact {
            Fact::Invoice(invoice) => {
                invoice.check()?;
                self.document(log, invoice.facts(), post)?;
            }
            Fact::DebitNote(note) => {
                note.check()?;
                self.document(log, note.facts(), post)?;
            }
            Fact::CreditNote(note) => {
                note.check()?;
                self.document(log, note.facts(), post)?;
            }
            Fact::Payment(payment) => {
                payment.check()?;
                self.document(log, payment.facts(), post)?;
            }
            Fact::Refund(refund) => {
                refund.check()?;
                self.document(log, refund.facts(), post)?;
            }
            Fact::OpeningItem(item) => self.opening(log, item, post)?,
            Fact::Application(application) => self.application(log, application)?,
            Fact::Adjustment(adjustment) => self.adjustment(log, adjustment)?,
            Fact::Transfer(transfer) => self.transfer(log, transfer)?,
            Fact::Residual(residual) => self.residual(log, residual)?,
            Fact::Conversion(conversion) => self.conversion(log, conversion)?,
            Fact::Reversal(reversal) => self.reversal(log, reversal)?,
            Fact::TermChange(change) => self.term_change(log, change)?,
            Fact::FxDifference(fx) => self.fx_difference(log, fx)?,
            Fact::DimensionChange(change) => self.dimension_change(log, change)?,
            Fact::Identification(identification) => self.identification(log, identification)?,
            Fact::PeriodLock(lock) => self.period_lock(lock)?,
            Fact::PolicyChange(change) => self.set_policy(change.policy.clone()),
            Fact::Together(together) => {
                for part in &together.facts {
                    if matches!(part, Fact::Together(_)) {
                        return Err(Error::expected_in(
                            ErrorKind::InvalidRecord,
                            "facts",
                            "together",
                            "facts that are not bundles themselves",
                        )
                        .with_item(&together.id));
                    }
                    if self.already(part)?.is_none() {
                        self.take(part, post, true)?;
                    }
                }
            }
        }
        Ok(log)
    }

    // --- documents

    fn document(&mut self, log: u32, facts: DocumentFacts<'_>, post: Post) -> Result<()> {
        let currency = facts.total.currency();
        if !post.replay {
            in_use(facts.id, currency, facts.document_date)?;
        }
        let creditor = self.creditor_of(facts.creditor)?;
        let posting = self.open_day(creditor, facts.posting_date, facts.id.as_str())?;
        self.not_before_take_over(creditor, posting, facts.id)?;
        if self.creditor(creditor).first_posting.is_none_or(|first| posting < first) {
            self.change_creditor(creditor, |state| state.first_posting = Some(posting));
        }
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

    /// F4e: the item comes in with its original, and an entry of kind opening on the same day
    /// brings it down to what is open.
    fn opening(&mut self, log: u32, opening: &OpeningItem, post: Post) -> Result<()> {
        opening.check()?;
        let derived = [DocumentKind::Transfer, DocumentKind::Residual, DocumentKind::Conversion];
        if derived.contains(&opening.kind) {
            let expected = "a document of its own, such as `invoice`";
            let found = opening.kind.as_str();
            return Err(Error::expected_in(ErrorKind::InvalidRecord, "kind", found, expected)
                .with_item(&opening.id));
        }
        let creditor = self.creditor_of(&opening.creditor)?;
        let state = self.creditor(creditor);
        let other_day = state.take_over.is_some_and(|day| day != opening.take_over);
        let posted_before = state.first_posting.is_some_and(|day| day < opening.take_over);
        if other_day || posted_before {
            let day = state.take_over.or(state.first_posting);
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
            self.change_creditor(creditor, |state| state.take_over = Some(opening.take_over));
        }
        self.document(log, crate::record::facts_of_opening(opening), post)?;
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

    // --- settling

    fn application(&mut self, log: u32, application: &Application) -> Result<()> {
        let id = application.id.as_str();
        above_zero(id, "amount", application.amount)?;
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
    fn taken(&self, application: &Application, credits: &Items, debits: &Items) -> Result<Money> {
        let id = application.id.as_str();
        let taken = application.credit_amount.unwrap_or(application.amount);
        above_zero(id, "credit_amount", taken)?;
        self.in_currency(debits, application.amount, "amount", &application.debit, id)?;
        self.in_currency(credits, taken, "credit_amount", &application.credit, id)?;
        if taken.currency() == application.amount.currency() && taken != application.amount {
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
    fn may_apply(&self, application: &Application, credits: &Items, debits: &Items) -> Result<()> {
        let (Some(credit), Some(debit)) = (credits.first(), debits.first()) else { return Ok(()) };
        let account = |item: u32| self.account(self.account_on(item, application.date, NONE));
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
            let name = |account: &super::book::Account| self.creditor(account.creditor).id.clone();
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
    fn application_date(
        &self,
        application: &Application,
        credits: &Items,
        debits: &Items,
        taken: Money,
    ) -> Result<Date> {
        let id = application.id.as_str();
        let all = || credits.iter().chain(debits);
        let earliest = all().map(|item| self.earliest(*item)).max().unwrap_or(application.date);
        let mut date = application.date;
        if self.policy.apply_on_value_date {
            let amounts = (taken.amount(), application.amount.amount());
            date = self.first_fit(credits, debits, amounts, earliest).unwrap_or(date);
        }
        if date < earliest {
            return Err(Error::new(
                ErrorKind::BeforeInBooks,
                format!(
                    "application `{id}` takes effect on `{date}` but not before `{earliest}` are \
                     both documents in the books"
                ),
            )
            .with_field("date")
            .with_found(date)
            .with_expected(format!("on or after {earliest}"))
            .with_item(id)
            .with_date(date));
        }
        for item in all() {
            let creditor = self.account(self.item(*item).account).creditor;
            date = self.open_day(creditor, date, id)?;
        }
        Ok(date)
    }

    /// The first day an item can be applied: in the books, and of cash credited (F4b).
    fn earliest(&self, item: u32) -> Date {
        let item = self.item(item);
        match self.facts(item.document) {
            Some(facts) if facts.kind.is_cash() => item.in_books.max(facts.document_date),
            _ => item.in_books,
        }
    }

    /// The first day from which both sides have room to the end, where each is one item.
    fn first_fit(
        &self,
        credits: &Items,
        debits: &Items,
        (taken, amount): (Decimal, Decimal),
        earliest: Date,
    ) -> Option<Date> {
        let ([credit], [debit]) = (credits.as_slice(), debits.as_slice()) else {
            return Some(earliest);
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

    fn adjustment(&mut self, log: u32, adjustment: &Adjustment) -> Result<()> {
        let id = adjustment.id.as_str();
        above_zero(id, "amount", adjustment.amount)?;
        let items = self.resolve(&adjustment.item, "item", id)?;
        self.in_currency(&items, adjustment.amount, "amount", &adjustment.item, id)?;
        let date = self.day_in_books(&items, adjustment.date, id)?;
        for (item, amount) in self.allocate(&items, adjustment.amount.amount(), date) {
            self.note_item(log, item);
            self.push_move(item, Movement { date, log, cause: log, amount });
        }
        self.set_effective(log, date);
        if let Some(receipt) = &adjustment.receipt {
            let receipts = self.resolve(&Target::document(receipt.clone()), "receipt", id)?;
            if let Some(receipt) = receipts.first() {
                self.link_adjustment(*receipt, log);
            }
        }
        Ok(())
    }

    // --- moving on

    fn transfer(&mut self, log: u32, transfer: &Transfer) -> Result<()> {
        let id = transfer.id.as_str();
        let source = self.single(&transfer.item, id)?;
        let from = self.account(self.account_on(source, transfer.date, NONE)).creditor;
        let creditor = match &transfer.creditor {
            Some(creditor) => self.creditor_of(creditor)?,
            None => from,
        };
        let account = self.account_of(creditor, Some(&transfer.customer))?;
        let date = self.open_day(creditor, transfer.date, id)?;
        let out = MoveOut { source, target: &transfer.item, amount: transfer.amount, date };
        self.move_out(log, id, out, |item| item.account = account)
    }

    fn residual(&mut self, log: u32, residual: &Residual) -> Result<()> {
        let id = residual.id.as_str();
        let source = self.single(&residual.item, id)?;
        let (amount, date) = (residual.amount, residual.date);
        let out = MoveOut { source, target: &residual.item, amount, date };
        self.move_out(log, id, out, |item| {
            if let Some(due) = residual.due {
                (item.due, item.nominal_due) = (due, due);
            }
        })
    }

    fn conversion(&mut self, log: u32, conversion: &Conversion) -> Result<()> {
        let id = conversion.id.as_str();
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
        above_zero(id, "amount", out.amount)?;
        let sources: Items = SmallVec::from_slice(&[out.source]);
        self.in_currency(&sources, out.amount, "amount", out.target, id)?;
        let date = self.day_in_books(&sources, out.date, id)?;
        let source = self.item(out.source);
        let credit = source.original.is_sign_negative();
        let amount = if credit { out.amount.negated() } else { out.amount };
        let mut item = Item {
            document: log,
            born: log,
            installment: 1,
            part: 0,
            next_part: NONE,
            account: self.account_on(out.source, date, NONE),
            currency: source.currency,
            in_books: date,
            due: self.due(out.source, date, NONE),
            nominal_due: source.nominal_due,
            original: amount.amount(),
            history: History::default(),
            extra: None,
        };
        change(&mut item);
        let amount = amount.negated().amount();
        self.note_item(log, out.source);
        self.push_move(out.source, Movement { date, log, cause: log, amount });
        self.push_item(item)?;
        self.set_effective(log, date);
        Ok(())
    }

    // --- what carries no amount

    fn term_change(&mut self, log: u32, change: &TermChange) -> Result<()> {
        let id = change.id.as_str();
        let target = self.single(&change.item, id)?;
        let date = self.day_in_books(&SmallVec::from_slice(&[target]), change.date, id)?;
        let in_force = self.due(target, date, NONE);
        if change.old_due.is_some_and(|old| old != in_force) {
            let found = change.old_due.unwrap_or(in_force);
            return Err(Error::expected_in(
                ErrorKind::InvalidRecord,
                "old_due",
                found,
                &format!("the due date in force on {date}, {in_force}"),
            )
            .with_item(id));
        }
        self.note_item(log, target);
        self.set_effective(log, date);
        let due = Due {
            log,
            effective: date,
            due: change.new_due,
            waive_past: change.waive_past,
            ended: None,
        };
        match change.applies_to {
            AppliesTo::Whole => self.push_due(target, due),
            AppliesTo::Residual => self.split_off(log, target, due, id)?,
        }
        Ok(())
    }

    /// T12, residual: what is open on the day becomes a part of its own under the new due date.
    fn split_off(&mut self, log: u32, target: u32, due: Due, id: &str) -> Result<()> {
        let date = due.effective;
        let open = self.open(target, date, NONE);
        if open.is_zero() {
            let expected = format!("an item with something open on {date}");
            return Err(Error::expected_in(ErrorKind::InvalidRecord, "item", target, &expected)
                .with_field("item")
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
        Ok(())
    }

    fn fx_difference(&mut self, log: u32, fx: &FxDifference) -> Result<()> {
        let id = fx.id.as_str();
        let item = self.single(&fx.item, id)?;
        let date = self.day_in_books(&SmallVec::from_slice(&[item]), fx.date, id)?;
        self.note_item(log, item);
        self.set_effective(log, date);
        self.push_fx(item, log, date, fx.base_amount);
        Ok(())
    }

    fn dimension_change(&mut self, log: u32, change: &DimensionChange) -> Result<()> {
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

    /// A7: the balance of the customer falls on the day given, by default the day the cash came
    /// into the books, or the first open day when that is closed.
    fn identification(&mut self, log: u32, identification: &Identification) -> Result<()> {
        let id = identification.id.as_str();
        let payment = Target::document(identification.payment.clone());
        let item = self.single(&payment, id)?;
        let (in_books, account) =
            (self.item(item).in_books, self.account_on(item, Date::MAX, NONE));
        let account = self.account(account);
        if let Some(known) = &account.customer {
            let expected = "unidentified cash";
            return Err(Error::expected_in(
                ErrorKind::WrongKind,
                "payment",
                format_args!("{}` of customer `{known}", identification.payment),
                expected,
            )
            .with_item(id));
        }
        let creditor = account.creditor;
        let date = match identification.date {
            Some(date) => self.day_in_books(&SmallVec::from_slice(&[item]), date, id)?,
            None => match self.creditor(creditor).lock {
                Some(lock) if lock >= in_books => lock.plus_days(1)?,
                _ => in_books,
            },
        };
        let account = self.account_of(creditor, Some(&identification.customer))?;
        self.note_item(log, item);
        self.set_effective(log, date);
        self.push_moved(item, Moved { log, date, account });
        Ok(())
    }

    fn period_lock(&mut self, lock: &PeriodLock) -> Result<()> {
        let creditor = self.creditor_of(&lock.creditor)?;
        let before = self.creditor(creditor).lock;
        if lock.through < before && lock.reason.is_none() {
            let expected = "given when a lock moves back";
            return Err(Error::expected_in(ErrorKind::InvalidRecord, "reason", "", expected)
                .with_item(&lock.id));
        }
        self.change_creditor(creditor, |state| state.lock = lock.through);
        Ok(())
    }

    // --- what all of them ask

    /// The items a target names. Their order is the document's.
    pub(super) fn resolve(&self, target: &Target, field: &str, id: &str) -> Result<Items> {
        let unknown = |what: &str| {
            Error::new(
                ErrorKind::UnknownId,
                format!("{field} `{target}` of `{id}` is not {what} of this ledger"),
            )
            .with_field(field)
            .with_found(target)
            .with_expected(what)
            .with_item(id)
        };
        let document = target.document.as_str();
        let document = self.find(document).ok_or_else(|| unknown("a document"))?;
        let wanted = |item: &u32| {
            let item = self.item(*item);
            target.installment.is_none_or(|number| number == item.installment)
                && target.part.is_none_or(|part| part == item.part)
        };
        let items: Items = self.document_items(document).filter(wanted).collect();
        if items.is_empty() {
            let expected = match self.facts(document) {
                Some(_) => "an installment",
                None => "a document",
            };
            return Err(unknown(expected));
        }
        Ok(items)
    }

    /// The one item a target names.
    fn single(&self, target: &Target, id: &str) -> Result<u32> {
        let items = self.resolve(target, "item", id)?;
        match items.as_slice() {
            [item] => Ok(*item),
            many => {
                let names: Result<Vec<String>> =
                    many.iter().map(|item| Ok(self.item_id(*item)?.to_string())).collect();
                let expected = format!("one of {}", names?.join(", "));
                Err(Error::expected_in(ErrorKind::WrongKind, "item", target, &expected)
                    .with_item(id))
            }
        }
    }

    fn on_side(
        &self,
        items: &Items,
        credit: bool,
        field: &str,
        target: &Target,
        id: &str,
    ) -> Result<()> {
        let wrong = |item: &u32| self.item(*item).original.is_sign_negative() != credit;
        if items.iter().any(|item| wrong(item) && !self.item(*item).original.is_zero()) {
            let expected = if credit { "a credit" } else { "a debit" };
            return Err(
                Error::expected_in(ErrorKind::WrongSide, field, target, expected).with_item(id)
            );
        }
        Ok(())
    }

    fn in_currency(
        &self,
        items: &Items,
        amount: Money,
        field: &str,
        target: &Target,
        id: &str,
    ) -> Result<()> {
        let other = items.iter().map(|item| self.item(*item).currency);
        match other.into_iter().find(|currency| *currency != amount.currency()) {
            None => Ok(()),
            Some(currency) => Err(Error::new(
                ErrorKind::CurrencyMismatch,
                format!("{field} of `{id}` is `{amount}` but `{target}` is in `{currency}`"),
            )
            .with_field(field)
            .with_found(amount.currency())
            .with_expected(currency)
            .with_item(id)),
        }
    }

    /// The day asked for, once it is in the books and open (F4c, F4d).
    fn day_in_books(&self, items: &Items, asked: Date, id: &str) -> Result<Date> {
        let mut date = asked;
        for item in items {
            let creditor = self.account(self.item(*item).account).creditor;
            date = self.open_day(creditor, date, id)?;
        }
        let earliest = items.iter().map(|item| self.item(*item).in_books).min().unwrap_or(date);
        if date < earliest {
            return Err(Error::new(
                ErrorKind::BeforeInBooks,
                format!(
                    "`{id}` takes effect on `{date}` but its item enters the books on `{earliest}`"
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

    /// F4d: the day asked for if it is open; else an error, or the first open day by policy.
    pub(super) fn open_day(&self, creditor: u32, asked: Date, id: &str) -> Result<Date> {
        let state = self.creditor(creditor);
        let Some(lock) = state.lock.filter(|lock| asked <= *lock) else { return Ok(asked) };
        if self.policy.locked_period == LockedPeriod::FirstOpenDay {
            return lock.plus_days(1);
        }
        Err(Error::new(
            ErrorKind::PeriodLocked,
            format!(
                "`{id}` takes effect on `{asked}` but the books of `{}` are closed through `{lock}`",
                state.id
            ),
        )
        .with_field("date")
        .with_found(asked)
        .with_expected(format!("after {lock}"))
        .with_item(id)
        .with_date(asked))
    }

    fn not_before_take_over(&self, creditor: u32, day: Date, id: &DocumentId) -> Result<()> {
        let state = self.creditor(creditor);
        match state.take_over {
            Some(take_over) if day < take_over => Err(Error::new(
                ErrorKind::TakeOver,
                format!(
                    "`{id}` is posted on `{day}` but the books of `{}` begin on `{take_over}`",
                    state.id
                ),
            )
            .with_field("posting_date")
            .with_found(day)
            .with_expected(format!("on or after {take_over}"))
            .with_item(id)),
            _ => Ok(()),
        }
    }

    /// Shares an amount over items, by the due date in force, then installment and part: to each
    /// what it can bear from the day on. What none can bear goes to the last, where the bounds
    /// will refuse it. The amounts come back with the sign they are added with.
    fn allocate(
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
            .map(|item| (self.due(*item, date, NONE), *item))
            .collect();
        order.sort_unstable();
        let mut left = amount;
        let mut shares: SmallVec<[(u32, Decimal); 4]> = SmallVec::new();
        for (_, item) in &order {
            let share = left.min(self.room(*item, date));
            if !share.is_zero() {
                shares.push((*item, share));
                left = left.saturating_sub(share);
            }
        }
        if !left.is_zero() {
            let last = order.last().map(|(_, item)| *item).or(items.last().copied());
            match shares.last_mut().filter(|(item, _)| Some(*item) == last) {
                Some((_, share)) => *share = share.saturating_add(left),
                None => shares.extend(last.map(|item| (item, left))),
            }
        }
        shares.into_iter().map(|(item, share)| (item, sign(item, share))).collect()
    }

    /// What an item can still bear from a day on, without its sign.
    fn room(&self, item: u32, date: Date) -> Decimal {
        let item = self.item(item);
        let (low, high) = item.history.extremes_from(date);
        let nearest = if item.original.is_sign_negative() { high } else { low };
        item.original.saturating_add(nearest).abs()
    }
}

struct MoveOut<'a> {
    source: u32,
    target: &'a Target,
    amount: Money,
    date: Date,
}

/// The number with the other sign; nought stays without one.
pub(super) fn negative(number: Decimal) -> Decimal {
    Decimal::ZERO.saturating_sub(number)
}

fn above_zero(id: &str, field: &str, amount: Money) -> Result<()> {
    if amount.is_positive() {
        return Ok(());
    }
    Err(Error::expected_in(ErrorKind::InvalidRecord, field, amount, "above zero").with_item(id))
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

/// The day a fact asks to take effect; none for those that have no day.
fn asked_date(fact: &Fact) -> Option<Date> {
    Some(match fact {
        Fact::Invoice(fact) => fact.facts().posting_date,
        Fact::DebitNote(fact) => fact.facts().posting_date,
        Fact::CreditNote(fact) => fact.facts().posting_date,
        Fact::Payment(fact) => fact.facts().posting_date,
        Fact::Refund(fact) => fact.facts().posting_date,
        Fact::OpeningItem(fact) => fact.take_over,
        Fact::Application(fact) => fact.date,
        Fact::Adjustment(fact) => fact.date,
        Fact::Transfer(fact) => fact.date,
        Fact::Residual(fact) => fact.date,
        Fact::Conversion(fact) => fact.date,
        Fact::Reversal(fact) => fact.date,
        Fact::TermChange(fact) => fact.date,
        Fact::FxDifference(fact) => fact.date,
        Fact::DimensionChange(fact) => fact.date,
        Fact::Identification(fact) => return fact.date,
        Fact::PeriodLock(_) | Fact::PolicyChange(_) | Fact::Together(_) => return None,
    })
}
