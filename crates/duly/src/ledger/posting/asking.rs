//! What every posting asks first: which items, on which side, in which currency, on which day.

use smallvec::SmallVec;

use crate::{
    error::{Error, ErrorKind, Result},
    ledger::{LockedPeriod, Target, book::Book},
    time::Date,
    value::Money,
};

pub(super) type Items = SmallVec<[u32; 4]>;

impl Book {
    /// The items a target names. Their order is the document's.
    pub(in crate::ledger) fn resolve(
        &self,
        target: &Target,
        field: &str,
        id: &str,
    ) -> Result<Items> {
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
        let items: Items = match self.only_item(document) {
            Some(only) if wanted(&only) => SmallVec::from_slice(&[only]),
            Some(_) => Items::new(),
            None => self.document_items(document).filter(wanted).collect(),
        };
        if items.is_empty() {
            if self.facts(document).is_some() {
                return Err(unknown("an installment"));
            }
            let expected = "a document";
            return Err(
                Error::expected_in(ErrorKind::WrongKind, field, target, expected).with_item(id)
            );
        }
        Ok(items)
    }

    /// The one item a target names.
    pub(super) fn single(&self, target: &Target, id: &str) -> Result<u32> {
        let items = self.resolve(target, "item", id)?;
        match items.as_slice() {
            [item] => Ok(*item),
            many => {
                let names = many.iter().map(|item| format!("`{}`", self.item_id(*item)));
                let expected = format!("one of {}", names.collect::<Vec<_>>().join(", "));
                Err(Error::new(
                    ErrorKind::WrongKind,
                    format!("item `{target}` of `{id}` is {} items: name {expected}", many.len()),
                )
                .with_field("item")
                .with_found(target)
                .with_expected(expected)
                .with_item(id))
            }
        }
    }

    pub(super) fn on_side(
        &self,
        items: &Items,
        credit: bool,
        field: &str,
        target: &Target,
        id: &str,
    ) -> Result<()> {
        let wrong = |item: &u32| self.item(*item).original.is_sign_negative() != credit;
        if items.iter().any(|item| wrong(item) && !self.item(*item).original.is_zero()) {
            let (expected, is) =
                if credit { ("a credit", "a debit") } else { ("a debit", "a credit") };
            let message = format!("`{id}` names `{target}` as its {field}, which is {is}");
            return Err(Error::new(ErrorKind::WrongSide, message)
                .with_field(field)
                .with_found(target)
                .with_expected(expected)
                .with_item(id));
        }
        Ok(())
    }

    pub(super) fn in_currency(
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
    pub(super) fn day_in_books(&self, items: &Items, asked: Date, id: &str) -> Result<Date> {
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
    pub(in crate::ledger) fn open_day(&self, creditor: u32, asked: Date, id: &str) -> Result<Date> {
        let state = self.creditor(creditor);
        let Some(lock) = state.lock.filter(|lock| asked <= *lock) else { return Ok(asked) };
        if self.policy.locked_period == LockedPeriod::FirstOpenDay {
            return lock.plus_days(1);
        }
        Err(Error::new(
            ErrorKind::PeriodLocked,
            format!(
                "`{id}` takes effect on `{asked}` but the books of `{}` are closed through \
                 `{lock}`",
                state.id
            ),
        )
        .with_field("date")
        .with_found(asked)
        .with_expected(format!("after {lock}"))
        .with_item(id)
        .with_date(asked))
    }

    pub(super) fn not_before_take_over(&self, creditor: u32, day: Date, id: &str) -> Result<()> {
        let state = self.creditor(creditor);
        match state.take_over {
            Some((take_over, _)) if day < take_over => Err(Error::new(
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
}

pub(super) fn above_zero(id: &str, field: &str, amount: Money) -> Result<()> {
    if amount.is_positive() {
        return Ok(());
    }
    Err(Error::expected_in(ErrorKind::InvalidRecord, field, amount, "above zero").with_item(id))
}
