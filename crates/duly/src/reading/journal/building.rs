//! From the lines of items to postings: what stands against them, so that each posting balances.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::RangeInclusive,
};

use rust_decimal::Decimal;

use super::{
    AccountRole, Journal, JournalOptions, JournalTotal, Posting, PostingLine,
    lines::{ItemLines, Line},
};
use crate::{
    error::{Error, ErrorKind, Result},
    ledger::{
        AdjustmentKind, Known, Ledger, ReversalEffect,
        booking::{Cause, RecordBook},
    },
    record::DebitNotePurpose,
    time::Date,
    value::{CreditorId, Currency, CustomerId, Money},
};

pub(super) fn of_entries(
    ledger: &Ledger,
    entries: RangeInclusive<u64>,
    options: &JournalOptions,
) -> Result<Journal> {
    let records = ledger.records_of(&entries);
    let mut building = Building::new(ledger, options);
    for index in ledger.items_of_records(records.clone()) {
        let item = building.item(index, |log| records.contains(&log))?;
        let concerned = item.records().into_iter().filter(|log| records.contains(log));
        for log in concerned {
            building.lines.extend(item.by_record(log));
        }
    }
    building.journal(|_| true)
}

pub(super) fn of_period(
    ledger: &Ledger,
    period: RangeInclusive<Date>,
    known: Known,
    options: &JournalOptions,
) -> Result<Journal> {
    let known = ledger.records_known(known);
    let mut building = Building::new(ledger, options);
    for index in ledger.items_of_period(&period) {
        let item = building.item(index, |log| log < known)?;
        building.lines.extend(item.as_known(known));
    }
    building.journal(|date| period.contains(&date))
}

/// The day, books and currency of a posting.
type Key = (Date, CreditorId, Currency);

/// Lines of one posting by account: amount and base amount.
type Lines = BTreeMap<(AccountRole, Option<CustomerId>), (Decimal, Option<Decimal>)>;

struct Building<'a> {
    ledger: &'a Ledger,
    options: &'a JournalOptions,
    lines: Vec<Line>,
    idle: BTreeSet<u32>,
}

impl<'a> Building<'a> {
    fn new(ledger: &'a Ledger, options: &'a JournalOptions) -> Self {
        Self { ledger, options, lines: Vec::new(), idle: BTreeSet::new() }
    }

    fn item(&mut self, index: u32, asked: impl Fn(u32) -> bool) -> Result<ItemLines<'a>> {
        let (item, idle) = ItemLines::new(self.ledger.item_book(index), self.options)?;
        self.idle.extend(idle.iter().map(|idle| idle.0).filter(|log| asked(*log)));
        Ok(item)
    }

    /// The journal of the lines, of the days asked for.
    fn journal(mut self, asked: impl Fn(Date) -> bool) -> Result<Journal> {
        // By record, then by what caused it: what was moved together stands together.
        self.lines.sort();
        let (mut postings, mut without_rate) = (Vec::new(), Vec::new());
        for of_record in self.lines.chunk_by(|a, b| a.log == b.log) {
            let Some(first) = of_record.first() else { continue };
            let record = self.ledger.record_book(first.log);
            let mut posted: BTreeMap<Key, Lines> = BTreeMap::new();
            for together in of_record.chunk_by(|a, b| a.cause == b.cause) {
                let cause = match first.log == together.first().map_or(0, |line| line.cause) {
                    true => None,
                    false => together.first().map(|line| self.ledger.record_book(line.cause)),
                };
                self.stand_against(&record, cause.as_ref(), together, &mut posted)?;
            }
            posted.retain(|(date, _, _), _| asked(*date));
            for ((date, creditor, currency), lines) in posted {
                let rated = self.options.base.contains_key(&creditor);
                let (posting, complete) =
                    self.posting(&record, (date, creditor, currency), lines)?;
                if rated && !complete && !posting.lines.is_empty() {
                    without_rate.push(record.entry.clone());
                }
                if !posting.lines.is_empty() {
                    postings.push(posting);
                }
            }
        }
        without_rate.dedup();
        let totals = totals(&postings)?;
        let nothing_to_post =
            self.idle.iter().map(|log| self.ledger.record_book(*log).entry).collect();
        Ok(Journal { postings, totals, without_rate, nothing_to_post })
    }

    /// Adds lines that were moved together, and what stands against them.
    fn stand_against(
        &self,
        record: &RecordBook,
        cause: Option<&RecordBook>,
        together: &[Line],
        posted: &mut BTreeMap<Key, Lines>,
    ) -> Result<()> {
        let mut sums: BTreeMap<Key, Sum> = BTreeMap::new();
        for line in together {
            let key = (line.date, line.creditor.clone(), line.currency);
            add(posted, &key, (line.role, line.customer.clone()), (line.amount, line.base))?;
            let sum = sums.entry(key).or_default();
            sum.add(line.amount, line.base)?;
            let is_cash = line.role != AccountRole::Receivables;
            sum.is_cash |= is_cash;
        }
        let kind = cause.unwrap_or(record).cause;
        if kind == Cause::Between {
            return self.balance(&sums, posted);
        }
        for (key, sum) in &sums {
            let mut rest = sum.turned();
            if let Some(tax) = record.tax.filter(|_| cause.is_none()) {
                // On paper a tax has no sign; here it has that of what stands against the item.
                let tax = if rest.amount.is_sign_negative() { tax.negated() } else { tax };
                let base = rest.base_of(tax.amount());
                add(posted, key, (AccountRole::SalesTax, None), (tax.amount(), base))?;
                rest = rest.less(tax.amount(), base)?;
            }
            let role = against(kind, record.effect);
            add(posted, key, (role, None), (rest.amount, rest.base))?;
        }
        Ok(())
    }

    /// Where items stand against each other: what crosses creditors and currencies, and what the
    /// rates they were booked at make of it.
    fn balance(&self, sums: &BTreeMap<Key, Sum>, posted: &mut BTreeMap<Key, Lines>) -> Result<()> {
        let creditors: BTreeSet<&CreditorId> =
            sums.keys().map(|(_, creditor, _)| creditor).collect();
        if creditors.len() > 1 {
            for (key, sum) in sums {
                let rest = sum.turned();
                add(posted, key, (AccountRole::Intercompany, None), (rest.amount, rest.base))?;
            }
            return Ok(());
        }
        // Of two currencies the cash says what the clearing is worth.
        let crossing = || sums.iter().filter(|(_, sum)| !sum.amount.is_zero());
        let lead = crossing().find(|(_, sum)| sum.is_cash).or_else(|| crossing().next());
        let worth = lead.and_then(|(_, sum)| sum.base);
        for (key, sum) in sums {
            let rest = sum.turned();
            let is_lead = lead.is_some_and(|(lead, _)| lead == key);
            let mut difference = rest.base;
            if !rest.amount.is_zero() {
                let clearing =
                    if is_lead { rest.base } else { worth.filter(|_| rest.base.is_some()) };
                let clearing = clearing.or(rest.base);
                add(posted, key, (AccountRole::CurrencyClearing, None), (rest.amount, clearing))?;
                difference = match rest.base.zip(clearing) {
                    Some((whole, clearing)) => Some(minus(whole, clearing)?),
                    None => None,
                };
            }
            if let Some(difference) = difference.filter(|difference| !difference.is_zero()) {
                let at = (AccountRole::ExchangeDifference, None);
                add(posted, key, at, (Decimal::ZERO, Some(difference)))?;
            }
        }
        Ok(())
    }

    /// The posting of summed lines, and whether all of them have a base amount.
    fn posting(&self, record: &RecordBook, key: Key, lines: Lines) -> Result<(Posting, bool)> {
        let (date, creditor, currency) = key;
        let moves = |(amount, base): &(Decimal, Option<Decimal>)| {
            !amount.is_zero() || base.is_none_or(|base| !base.is_zero())
        };
        let lines: Vec<_> = lines.into_iter().filter(|(_, sums)| moves(sums)).collect();
        // A line of nothing whose value is unknown says nothing.
        let own = self.options.base.get(&creditor).copied();
        let complete = own.is_some() && lines.iter().all(|(_, (_, base))| base.is_some());
        let mut told = Vec::with_capacity(lines.len());
        for ((role, customer), (amount, base)) in lines {
            let base = base.filter(|_| complete).zip(own);
            let base = base.map(|(base, own)| Money::new(base, own)).transpose()?;
            if amount.is_zero() && base.is_none() {
                continue;
            }
            told.push(PostingLine { role, customer, amount: Money::new(amount, currency)?, base });
        }
        let posting = Posting {
            entry: record.entry.clone(),
            sequence: record.sequence,
            recorded: record.recorded,
            date,
            creditor,
            currency,
            lines: told,
        };
        check(&posting)?;
        Ok((posting, complete))
    }
}

/// What was moved together in one currency of one creditor's books.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    amount: Decimal,
    base: Option<Decimal>,
    begun: bool,
    is_cash: bool,
}

impl Sum {
    fn add(&mut self, amount: Decimal, base: Option<Decimal>) -> Result<()> {
        self.amount = plus(self.amount, amount)?;
        let so_far = if self.begun { self.base } else { Some(Decimal::ZERO) };
        self.base = both(so_far, base)?;
        self.begun = true;
        Ok(())
    }

    fn turned(&self) -> Self {
        let turned = |amount: Decimal| Decimal::ZERO.saturating_sub(amount);
        Self { amount: turned(self.amount), base: self.base.map(turned), ..*self }
    }

    /// The share of the base amount that goes with a part of the amount, at its digits.
    fn base_of(&self, part: Decimal) -> Option<Decimal> {
        let base = self.base?;
        if part == self.amount {
            return Some(base);
        }
        let exact = base.checked_mul(part)?.checked_div(self.amount)?;
        let strategy = rust_decimal::RoundingStrategy::MidpointAwayFromZero;
        Some(exact.round_dp_with_strategy(base.scale(), strategy))
    }

    fn less(self, amount: Decimal, base: Option<Decimal>) -> Result<Self> {
        let base = match self.base.zip(base) {
            Some((whole, part)) => Some(minus(whole, part)?),
            None => None,
        };
        Ok(Self { amount: minus(self.amount, amount)?, base, ..self })
    }
}

fn against(cause: Cause, effect: Option<ReversalEffect>) -> AccountRole {
    match cause {
        Cause::Sale => AccountRole::Sales,
        Cause::Charge(DebitNotePurpose::Interest) => AccountRole::Interest,
        Cause::Charge(_) => AccountRole::Fees,
        Cause::CreditNote => AccountRole::CreditNotes,
        Cause::Cash => AccountRole::Cash,
        Cause::TakenOver => AccountRole::OpeningBalance,
        Cause::Adjustment(AdjustmentKind::Discount) => AccountRole::Discount,
        Cause::Adjustment(AdjustmentKind::Tolerance) => AccountRole::Tolerance,
        Cause::Adjustment(AdjustmentKind::Withholding) => AccountRole::Withholding,
        Cause::Adjustment(AdjustmentKind::WriteOff) => match effect {
            Some(ReversalEffect::FromReversal) => AccountRole::Recovery,
            _ => AccountRole::WriteOff,
        },
        Cause::FxDifference | Cause::Between => AccountRole::ExchangeDifference,
    }
}

fn add(
    posted: &mut BTreeMap<Key, Lines>,
    key: &Key,
    account: (AccountRole, Option<CustomerId>),
    (amount, base): (Decimal, Option<Decimal>),
) -> Result<()> {
    let lines = posted.entry(key.clone()).or_default();
    let (sum, value) = lines.entry(account).or_insert((Decimal::ZERO, Some(Decimal::ZERO)));
    *sum = plus(*sum, amount)?;
    *value = both(*value, base)?;
    Ok(())
}

fn plus(a: Decimal, b: Decimal) -> Result<Decimal> {
    a.checked_add(b).ok_or_else(too_large)
}

fn minus(a: Decimal, b: Decimal) -> Result<Decimal> {
    a.checked_sub(b).ok_or_else(too_large)
}

fn both(a: Option<Decimal>, b: Option<Decimal>) -> Result<Option<Decimal>> {
    a.zip(b).map(|(a, b)| plus(a, b)).transpose()
}

#[cold]
fn too_large() -> Error {
    Error::new(ErrorKind::MoneyOverflow, "a sum of postings leaves the range")
}

/// Each posting balances; should one not, it is a defect of this room.
fn check(posting: &Posting) -> Result<()> {
    let amounts = Money::sum(posting.lines.iter().map(|line| line.amount), posting.currency)?;
    let bases = posting.lines.iter().filter_map(|line| line.base);
    let base = match bases.clone().next() {
        Some(first) => Money::sum(bases, first.currency())?.is_zero(),
        None => true,
    };
    if amounts.is_zero() && base {
        return Ok(());
    }
    let message = format!("the posting of `{}` does not balance", posting.entry);
    Err(Error::new(ErrorKind::DoesNotFoot, message).with_item(&posting.entry))
}

fn totals(postings: &[Posting]) -> Result<Vec<JournalTotal>> {
    let mut totals: BTreeMap<(&CreditorId, Currency, AccountRole), JournalTotal> = BTreeMap::new();
    for posting in postings {
        for line in &posting.lines {
            let (creditor, currency) = (&posting.creditor, posting.currency);
            let zero = Money::zero(currency);
            let total = totals.entry((creditor, currency, line.role)).or_insert(JournalTotal {
                creditor: creditor.clone(),
                currency,
                role: line.role,
                debit: zero,
                credit: zero,
                base: None,
            });
            let side = if line.amount.is_negative() { &mut total.credit } else { &mut total.debit };
            *side = side.plus(line.amount.abs())?;
            if let Some(base) = line.base {
                let so_far = total.base.unwrap_or(Money::zero(base.currency()));
                total.base = Some(so_far.plus(base)?);
            }
        }
    }
    Ok(totals.into_values().collect())
}
