//! Random ledgers for properties: random facts through the public door, refusals ignored.

use proptest::prelude::*;

use crate::{
    AcrossCustomers, Adjustment, AdjustmentKind, Application, AppliesTo, Conversion, CreditNote,
    Currency, Date, DebitNote, DebitNotePurpose, DocumentKind, Entry, Fact, Identification,
    Invoice, Ledger, LedgerPolicy, Money, NewDue, OpeningItem, Payment, PaymentKind, PolicyChange,
    Refund, Residual, Reversal, Schedule, Target, TermChange, Transfer,
};

/// One random fact: what it is, and numbers to choose everything else by.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seed {
    what: u8,
    a: usize,
    b: usize,
    units: i64,
    day: i32,
}

pub(super) fn seeds() -> impl Strategy<Value = Vec<Seed>> {
    let seed = (0..22_u8, 0..64_usize, 0..64_usize, 1..400_i64, 0..90_i32);
    let seed = seed.prop_map(|(what, a, b, units, day)| Seed { what, a, b, units, day });
    prop::collection::vec(seed, 0..70)
}

pub(super) fn day(number: i32) -> Date {
    Date::new(2026, 1, 1).unwrap().plus_days(number).unwrap()
}

/// A document that later facts may be about.
#[derive(Clone, Debug)]
struct Document {
    id: String,
    credit: bool,
    currency: Currency,
    date: Date,
}

/// What was taken so far.
#[derive(Debug, Default)]
struct Taken {
    documents: Vec<Document>,
    reversible: Vec<String>,
}

impl Taken {
    fn pick(&self, n: usize) -> Option<&Document> {
        self.documents.get(n.checked_rem(self.documents.len())?)
    }

    fn of_side(&self, credit: bool, n: usize) -> Option<&Document> {
        let side: Vec<_> = self.documents.iter().filter(|one| one.credit == credit).collect();
        side.get(n.checked_rem(side.len())?).copied()
    }
}

/// The ledger of the seeds; each entry is recorded a day after the one before. What cannot be
/// built yet, or is refused, is left out.
pub(super) fn ledger(seeds: &[Seed]) -> Ledger {
    let mut ledger = Ledger::new();
    let policy = LedgerPolicy {
        across_creditors: true,
        across_customers: AcrossCustomers::Allow,
        ..LedgerPolicy::default()
    };
    let change = PolicyChange { id: "policy".parse().unwrap(), policy };
    ledger.post(Entry::new(change, day(0))).unwrap();
    let mut taken = Taken::default();
    for (number, seed) in seeds.iter().enumerate() {
        let id = format!("e{number}");
        let new = if seed.what < 9 { Some(document(&id, *seed)) } else { None };
        let Some((fact, made)) = new.or_else(|| about(&id, *seed, &taken)) else { continue };
        if ledger.post(Entry::new(fact, day(number as i32))).is_ok() {
            if seed.what >= 4 {
                taken.reversible.push(id);
            }
            taken.documents.extend(made);
        }
    }
    ledger
}

fn document(id: &str, seed: Seed) -> (Fact, Option<Document>) {
    let Seed { what, a, b, units, day: on } = seed;
    let currency = Currency::parse(["EUR", "EUR", "EUR", "JPY"][b % 4]).unwrap();
    let money = Money::from_minor((units * 10).into(), currency).unwrap();
    let customer = ["A", "B", "C"][a % 3].parse().unwrap();
    let creditor: crate::CreditorId = ["x", "y"][(a / 3) % 2].parse().unwrap();
    let (date, later) = (day(on), day(on + (b as i32) - 20));
    let mut credit = matches!(what, 3..=6);
    let document = id.parse().unwrap();
    let fact: Fact = match what {
        0 | 1 => {
            let mut invoice = Invoice::new(document, customer, date, money).due_on(later);
            invoice.creditor = creditor;
            if b % 3 == 0 {
                let half = money.split_evenly(2, crate::SplitRule::default()).unwrap();
                let parts = half.parts().iter().zip([date, later]);
                let parts = parts.flat_map(|(part, due)| Schedule::single(due, *part).installments);
                invoice.schedule = Some(Schedule::new(parts.collect()));
            }
            invoice.into()
        }
        2 => {
            let mut note = DebitNote::new(document, customer, date, money);
            note.creditor = creditor;
            if b % 2 == 0 {
                note.purpose = DebitNotePurpose::Charge;
            }
            note.into()
        }
        3 => {
            let mut note = CreditNote::new(document, customer, date, money);
            note.creditor = creditor;
            note.into()
        }
        4..=6 => {
            let mut payment = Payment::unidentified(document, date, money);
            payment.creditor = creditor;
            payment.customer = (what < 6).then_some(customer);
            if b % 5 == 0 {
                payment.kind = PaymentKind::Advance;
            }
            payment.into()
        }
        7 => {
            let mut refund = Refund::new(document, customer, date, money);
            refund.creditor = creditor;
            refund.into()
        }
        _ => {
            let kinds = [DocumentKind::Invoice, DocumentKind::CreditNote, DocumentKind::Payment];
            let mut item = OpeningItem::new(document, kinds[b % 3], day(-5), money);
            credit = b % 3 > 0;
            (item.creditor, item.customer, item.take_over) = (creditor, Some(customer), day(0));
            item.open = Money::from_minor((units * 4).into(), currency).unwrap();
            item.into()
        }
    };
    (fact, Some(Document { id: id.to_owned(), credit, currency, date }))
}

/// A fact about what is there already.
fn about(id: &str, seed: Seed, taken: &Taken) -> Option<(Fact, Option<Document>)> {
    let Seed { what, a, b, units, day: on } = seed;
    let entry = id.parse().unwrap();
    let small = |currency| Money::from_minor((units % 80 * 5 + 5).into(), currency).unwrap();
    let customer = ["A", "B", "C"][a % 3].parse().unwrap();
    let target = |one: &Document| Target::try_from(one.id.as_str()).unwrap();
    let fact: Fact = match what {
        9..=13 => {
            let (credit, debit) = (taken.of_side(true, a)?, taken.of_side(false, b)?);
            let date = credit.date.max(debit.date).plus_days(on % 20).unwrap();
            let amount = small(debit.currency);
            let mut apply =
                Application::new(entry, target(credit), target(debit), amount, date).unwrap();
            if credit.currency != debit.currency {
                apply.credit_amount = Some(small(credit.currency));
            }
            apply.into()
        }
        14 => {
            let of = taken.reversible.get(b.checked_rem(taken.reversible.len())?)?;
            Reversal::new(entry, of.parse().unwrap(), day(on)).into()
        }
        _ => {
            let one = taken.pick(b)?;
            let (item, amount) = (target(one), small(one.currency));
            let date = one.date.plus_days(on % 20).unwrap();
            let due = Some(day(on));
            let made = |currency| {
                let (id, credit) = (id.to_owned(), one.credit);
                Some(Document { id, credit, currency, date })
            };
            match what {
                15 => {
                    let creditor = (a % 2 == 0).then(|| ["x", "y"][(a / 3) % 2].parse().unwrap());
                    let reason = None;
                    let transfer = Transfer {
                        id: entry.into(),
                        item,
                        amount,
                        date,
                        customer,
                        creditor,
                        reason,
                    };
                    return Some((transfer.into(), made(one.currency)));
                }
                16 => {
                    let residual =
                        Residual { id: entry.into(), item, amount, date, due, reason: None };
                    return Some((residual.into(), made(one.currency)));
                }
                17 => {
                    let other = if one.currency.code() == "EUR" { "JPY" } else { "EUR" };
                    let other = Currency::parse(other).unwrap();
                    let (converted, reason) = (small(other), None);
                    let conversion =
                        Conversion { id: entry.into(), item, amount, converted, date, reason };
                    return Some((conversion.into(), made(other)));
                }
                18 => {
                    let kinds = [
                        AdjustmentKind::Discount,
                        AdjustmentKind::Tolerance,
                        AdjustmentKind::Withholding,
                        AdjustmentKind::WriteOff,
                    ];
                    let kind = kinds[a % 4];
                    let mut made = Adjustment::new(entry, kind, item, amount, date).unwrap();
                    if let Some(receipt) = taken.of_side(true, a).filter(|_| a % 3 == 0) {
                        made.receipt = Some(receipt.id.parse().unwrap());
                    }
                    made.into()
                }
                19 => {
                    let dates = NewDue { new_due: day(on), effective: date };
                    let mut change = TermChange::new(entry, item, dates).unwrap();
                    if a % 2 == 0 {
                        change.applies_to = AppliesTo::Residual;
                    }
                    change.into()
                }
                _ => {
                    let payment = taken.of_side(true, b)?;
                    let date = (a % 2 == 0).then(|| payment.date.plus_days(on % 20).unwrap());
                    let payment = payment.id.parse().unwrap();
                    Identification { id: entry, payment, customer, date }.into()
                }
            }
        }
    };
    Some((fact, None))
}
