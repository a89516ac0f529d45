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
    let seed = (0..21_u8, 0..64_usize, 0..64_usize, 1..400_i64, 0..90_i32);
    let seed = seed.prop_map(|(what, a, b, units, day)| Seed { what, a, b, units, day });
    prop::collection::vec(seed, 0..70)
}

pub(super) fn day(number: i32) -> Date {
    Date::new(2026, 1, 1).unwrap().plus_days(number).unwrap()
}

/// The ledger of the seeds; each entry is recorded a day after the one before, or on the same.
pub(super) fn ledger(seeds: &[Seed]) -> Ledger {
    let mut ledger = Ledger::new();
    let policy = LedgerPolicy {
        across_creditors: true,
        across_customers: AcrossCustomers::Allow,
        ..LedgerPolicy::default()
    };
    let change = PolicyChange { id: "policy".parse().unwrap(), policy };
    ledger.post(Entry::new(change, day(0))).unwrap();
    let (mut documents, mut entries) = (Vec::new(), Vec::new());
    for (number, seed) in seeds.iter().enumerate() {
        let id = format!("e{number}");
        let fact = fact(&id, *seed, &documents, &entries);
        let makes = matches!(seed.what, 0..=8 | 12..=14);
        if ledger.post(Entry::new(fact, day(number as i32))).is_ok() {
            if makes {
                documents.push(id.clone());
            }
            entries.push(id);
        }
    }
    ledger
}

fn fact(id: &str, seed: Seed, documents: &[String], entries: &[String]) -> Fact {
    let Seed { what, a, b, units, day: on } = seed;
    let code = ["EUR", "EUR", "EUR", "JPY"][b % 4];
    let currency = Currency::parse(code).unwrap();
    let money = Money::from_minor((units * 10).into(), currency).unwrap();
    let eur = Money::from_minor((units * 5).into(), Currency::parse("EUR").unwrap()).unwrap();
    let customer = ["A", "B", "C"][a % 3].parse().unwrap();
    let creditor: crate::CreditorId = ["x", "y"][(a / 3) % 2].parse().unwrap();
    let (date, later) = (day(on), day(on + (b as i32) - 20));
    let any = |list: &[String], n: usize| match list.len() {
        0 => "none".to_owned(),
        len => list[n % len].clone(),
    };
    let target = |n: usize| Target::try_from(any(documents, n).as_str()).unwrap();
    match what {
        0 | 1 => {
            let mut invoice =
                Invoice::new(id.parse().unwrap(), customer, date, money).due_on(later);
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
            let mut note = DebitNote::new(id.parse().unwrap(), customer, date, money);
            note.creditor = creditor;
            if b % 2 == 0 {
                note.purpose = DebitNotePurpose::Charge;
            }
            note.into()
        }
        3 => {
            let mut note = CreditNote::new(id.parse().unwrap(), customer, date, money);
            note.creditor = creditor;
            note.into()
        }
        4..=6 => {
            let mut payment = Payment::unidentified(id.parse().unwrap(), date, money);
            payment.creditor = creditor;
            payment.customer = (what < 6).then_some(customer);
            if b % 5 == 0 {
                payment.kind = PaymentKind::Advance;
            }
            payment.into()
        }
        7 => {
            let mut refund = Refund::new(id.parse().unwrap(), customer, date, money);
            refund.creditor = creditor;
            refund.into()
        }
        8 => {
            let kinds = [DocumentKind::Invoice, DocumentKind::CreditNote, DocumentKind::Payment];
            let mut item = OpeningItem::new(id.parse().unwrap(), kinds[b % 3], day(-5), money);
            (item.creditor, item.customer, item.take_over) = (creditor, Some(customer), day(0));
            item.open = Money::from_minor((units * 4).into(), currency).unwrap();
            item.into()
        }
        9..=11 => {
            let id = id.parse().unwrap();
            Application::new(id, target(a), target(b), eur, date).unwrap().into()
        }
        12 => Transfer {
            id: id.parse().unwrap(),
            item: target(b),
            amount: eur,
            date,
            customer,
            creditor: (b % 2 == 0).then_some(creditor),
            reason: None,
        }
        .into(),
        13 => {
            let (id, item) = (id.parse().unwrap(), target(b));
            Residual { id, item, amount: eur, date, due: Some(later), reason: None }.into()
        }
        14 => {
            let jpy =
                Money::from_minor((units * 7).into(), Currency::parse("JPY").unwrap()).unwrap();
            let (id, item) = (id.parse().unwrap(), target(b));
            Conversion { id, item, amount: eur, converted: jpy, date, reason: None }.into()
        }
        15 => {
            let kinds = [
                AdjustmentKind::Discount,
                AdjustmentKind::Tolerance,
                AdjustmentKind::Withholding,
                AdjustmentKind::WriteOff,
            ];
            let (id, kind) = (id.parse().unwrap(), kinds[a % 4]);
            Adjustment::new(id, kind, target(b), eur, date).unwrap().into()
        }
        16 | 17 => {
            let of = any(entries, b).parse().unwrap();
            Reversal::new(id.parse().unwrap(), of, date).into()
        }
        18 => {
            let dates = NewDue { new_due: later, effective: date };
            let mut change = TermChange::new(id.parse().unwrap(), target(b), dates).unwrap();
            if a % 2 == 0 {
                change.applies_to = AppliesTo::Residual;
            }
            change.into()
        }
        _ => {
            let payment = any(documents, b).parse().unwrap();
            let date = (a % 2 == 0).then_some(date);
            Identification { id: id.parse().unwrap(), payment, customer, date }.into()
        }
    }
}
