//! Random ledgers: a sequence of small numbers read as posts, most of them sensible, some not.
#![allow(clippy::manual_is_multiple_of, reason = "a remainder reads as one choice of several")]
#![allow(dead_code, reason = "each test file uses a part of it")]

use duly::*;
use proptest::prelude::*;

/// As many cases as PROPTEST_CASES says; a failure becomes a test of its own, not a file.
pub(crate) fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

/// One random post, before it is given ids and dates.
#[derive(Clone, Debug)]
pub(crate) struct Op {
    pub(crate) what: u8,
    pub(crate) a: u8,
    pub(crate) b: u8,
    pub(crate) day: u8,
    pub(crate) cents: u16,
    pub(crate) late: u8,
}

pub(crate) fn ops(most: usize) -> impl Strategy<Value = Vec<Op>> {
    let op = (0..100_u8, any::<u8>(), any::<u8>(), 0..60_u8, 1..400_u16, 0..3_u8)
        .prop_map(|(what, a, b, day, cents, late)| Op { what, a, b, day, cents, late });
    prop::collection::vec(op, 1..most)
}

pub(crate) fn day(number: i32) -> Date {
    Date::new(2026, 1, 1).unwrap().plus_days(number).unwrap()
}

pub(crate) fn currency(number: u8) -> Currency {
    Currency::parse(if number % 5 == 0 { "JPY" } else { "EUR" }).unwrap()
}

pub(crate) fn money(cents: u16, currency: Currency) -> Money {
    Money::from_minor(cents.into(), currency).unwrap()
}

/// What a run of posts has made so far, to pick from.
#[derive(Default)]
pub(crate) struct World {
    pub(crate) credits: Vec<(String, Currency)>,
    pub(crate) debits: Vec<(String, Currency)>,
    pub(crate) applications: Vec<String>,
    pub(crate) others: Vec<String>,
    recorded: i32,
    count: u32,
}

fn pick<T: Clone>(from: &[T], number: u8) -> Option<T> {
    (!from.is_empty()).then(|| from[usize::from(number) % from.len()].clone())
}

impl World {
    /// The next entry; none when the op has nothing to be about.
    pub(crate) fn entry(&mut self, op: &Op) -> Option<Entry> {
        self.count += 1;
        self.recorded += i32::from(op.late);
        let recorded = day(self.recorded);
        let fact = self.fact(op)?;
        Some(Entry::new(fact, recorded))
    }

    fn fact(&mut self, op: &Op) -> Option<Fact> {
        let id = format!("{}-{}", op.what, self.count);
        let date = day(op.day.into());
        let customer: CustomerId = format!("C{}", op.a % 3).parse().unwrap();
        let document: DocumentId = id.parse().unwrap();
        let entry: EntryId = id.parse().unwrap();
        let ccy = currency(op.b);
        let amount = money(op.cents, ccy);
        Some(match op.what {
            0..=19 => {
                self.debits.push((id, ccy));
                let mut invoice = Invoice::new(document, customer, date, amount);
                let parts = amount.split_evenly(1 + usize::from(op.b % 3), SplitRule::default());
                let mut schedule = Schedule::single(date, amount);
                let first = schedule.installments[0].clone();
                schedule.installments = parts
                    .unwrap()
                    .parts()
                    .iter()
                    .zip(1..)
                    .map(|(part, number)| {
                        let due = date.plus_days(number * 10).unwrap();
                        Installment { due, nominal_due: due, amount: *part, ..first.clone() }
                    })
                    .collect();
                invoice.schedule = Some(schedule);
                if op.b % 7 == 0 {
                    invoice.posting_date = Some(date.plus_days(3).unwrap());
                }
                invoice.into()
            }
            20..=34 => {
                self.credits.push((id.clone(), ccy));
                self.others.push(id);
                let mut payment = match op.b % 6 {
                    5 => Payment::unidentified(document, date, amount),
                    _ => Payment::new(document, customer, date, amount),
                };
                if op.b % 4 == 0 {
                    payment.posting_date = Some(date.plus_days(2).unwrap());
                }
                payment.into()
            }
            35..=39 => {
                self.credits.push((id, ccy));
                CreditNote::new(document, customer, date, amount).into()
            }
            40..=42 => {
                self.debits.push((id.clone(), ccy));
                self.others.push(id);
                Refund::new(document, customer, date, amount).into()
            }
            43..=69 => {
                let (credit, _) = pick(&self.credits, op.a)?;
                let (debit, ccy) = pick(&self.debits, op.b)?;
                self.applications.push(id);
                let amount = money(op.cents / 2 + 1, ccy);
                let mut application =
                    Application::new(entry, credit.as_str(), debit.as_str(), amount, date).ok()?;
                if op.b % 9 == 0 {
                    application.line = Some(format!("{}", op.a % 3).parse().unwrap());
                }
                application.into()
            }
            70..=76 => {
                Reversal::new(entry, pick(&self.applications, op.a)?.parse().unwrap(), date).into()
            }
            77..=79 => {
                Reversal::new(entry, pick(&self.others, op.a)?.parse().unwrap(), date).into()
            }
            80..=84 => {
                self.others.push(id);
                let (item, ccy) = match op.b % 4 {
                    0 => pick(&self.credits, op.a)?,
                    _ => pick(&self.debits, op.a)?,
                };
                let kind = [
                    AdjustmentKind::Discount,
                    AdjustmentKind::Tolerance,
                    AdjustmentKind::Withholding,
                    AdjustmentKind::WriteOff,
                ][usize::from(op.b % 4)];
                let amount = money(op.cents / 4 + 1, ccy);
                let mut adjustment =
                    Adjustment::new(entry, kind, item.as_str(), amount, date).ok()?;
                if op.b % 3 == 0 {
                    let receipt = pick(&self.credits, op.b).map(|(id, _)| id);
                    adjustment.receipt = receipt.map(|id| id.parse().unwrap());
                }
                adjustment.into()
            }
            85..=86 => {
                self.others.push(id.clone());
                let (item, ccy) = pick(&self.debits, op.a)?;
                self.debits.push((id, ccy));
                Transfer {
                    id: document,
                    item: Target::try_from(item.as_str()).unwrap(),
                    amount: money(op.cents / 4 + 1, ccy),
                    date,
                    customer,
                    creditor: None,
                    reason: None,
                }
                .into()
            }
            87..=88 => {
                self.others.push(id.clone());
                let (item, ccy) = pick(&self.credits, op.a)?;
                self.credits.push((id, ccy));
                Residual {
                    id: document,
                    item: Target::try_from(item.as_str()).unwrap(),
                    amount: money(op.cents / 4 + 1, ccy),
                    date,
                    due: None,
                    reason: None,
                }
                .into()
            }
            89..=92 => {
                self.others.push(id);
                let (item, _) = pick(&self.debits, op.a)?;
                let item = ItemId::installment(item.parse().unwrap(), 1 + u32::from(op.b % 2));
                let new_due = day(i32::from(op.day) + 45);
                let dates = NewDue { new_due, effective: date };
                let mut change = TermChange::new(entry, item, dates).ok()?;
                if op.b % 3 > 0 {
                    change.applies_to = AppliesTo::Residual;
                }
                change.into()
            }
            93..=94 => {
                let (payment, _) = pick(&self.credits, op.a)?;
                let payment = payment.parse().unwrap();
                let date = (op.b % 2 == 0).then_some(date);
                Identification { id: entry, payment, customer, date }.into()
            }
            95 => PeriodLock {
                id: entry,
                creditor: CreditorId::default(),
                through: (op.b % 4 > 0).then(|| day(i32::from(op.day) / 3)),
                reason: (op.b % 2 == 0).then(|| "corrections".to_owned()),
            }
            .into(),
            96 => {
                let policy = LedgerPolicy {
                    locked_period: match op.b % 2 {
                        0 => LockedPeriod::Refuse,
                        _ => LockedPeriod::FirstOpenDay,
                    },
                    apply_on_value_date: op.a % 2 == 0,
                    across_creditors: false,
                    across_customers: match op.b % 3 {
                        0 => AcrossCustomers::Allow,
                        _ => AcrossCustomers::Refuse,
                    },
                };
                PolicyChange { id: entry, policy }.into()
            }
            97 => {
                let (item, ccy) = pick(&self.debits, op.a)?;
                DimensionChange {
                    id: entry,
                    item: ItemId::of(item.parse().unwrap()).into(),
                    dimension: Dimension::Disputed,
                    amount: money(op.cents, ccy),
                    date,
                    reason: None,
                }
                .into()
            }
            _ => {
                // A payment and its application, together; half of them cannot stand.
                let (debit, ccy) = pick(&self.debits, op.b)?;
                let amount = money(op.cents / 2 + 1, ccy);
                let payment = format!("{id}p");
                let paid = Payment::new(payment.parse().unwrap(), customer, date, amount);
                let apply = format!("{id}a").parse().unwrap();
                let apply =
                    Application::new(apply, payment.as_str(), debit.as_str(), amount, date).ok()?;
                Together { id: entry, facts: vec![paid.into(), apply.into()] }.into()
            }
        })
    }
}

/// A ledger made of random posts; those refused are left out.
pub(crate) fn ledger_of(ops: &[Op]) -> Ledger {
    let (mut world, mut ledger) = (World::default(), Ledger::new());
    for op in ops {
        if let Some(entry) = world.entry(op) {
            _ = ledger.post(entry);
        }
    }
    ledger
}

/// What is open on a day, as text that can be compared and read.
pub(crate) fn picture(position: &Position) -> Vec<String> {
    let mut lines: Vec<String> = position
        .open_items()
        .iter()
        .map(|item| {
            let customer = item.customer.as_ref().map_or("?", |customer| customer.as_str());
            let said = &item.details().dimensions;
            format!("{} {customer} {} {:?} {said:?}", item.id, item.open, item.due)
        })
        .collect();
    lines.sort();
    lines
}
