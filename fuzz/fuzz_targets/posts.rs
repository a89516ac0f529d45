//! Any sequence of posts: no panic, nothing over-applied, and the same ledger by replay.
#![no_main]

use arbitrary::Arbitrary;
use duly::*;
use libfuzzer_sys::fuzz_target;

#[derive(Arbitrary, Debug)]
enum Post {
    Invoice { customer: u8, day: u8, cents: u16, parts: u8 },
    Payment { customer: Option<u8>, day: u8, cents: u16 },
    Credit { customer: u8, day: u8, cents: u16 },
    Apply { credit: u8, debit: u8, day: u8, cents: u16, line: Option<u8> },
    Adjust { item: u8, kind: u8, day: u8, cents: u16 },
    Reverse { of: u8, day: u8 },
    Change { item: u8, installment: u8, day: u8, due: u8, residual: bool },
    Move { item: u8, customer: u8, day: u8, cents: u16 },
    Identify { payment: u8, customer: u8, day: Option<u8> },
    Lock { through: Option<u8>, because: bool },
    Policy { first_open_day: bool, on_value_date: bool, across: bool },
}

fn day(number: u8) -> Date {
    Date::new(2026, 1, 1).unwrap().plus_days(number.into()).unwrap()
}

fn money(cents: u16) -> Money {
    Money::from_minor(cents.into(), Currency::parse("EUR").unwrap()).unwrap()
}

fn customer(number: u8) -> CustomerId {
    format!("C{}", number % 4).parse().unwrap()
}

fn fact(post: &Post, number: usize) -> Option<Fact> {
    let id: DocumentId = number.to_string().parse().unwrap();
    let entry = EntryId::from(id.clone());
    let target = |number: &u8| Target::try_from(number.to_string().as_str()).unwrap();
    Some(match post {
        Post::Invoice { customer: c, day: d, cents, parts } => {
            let total = money(*cents);
            let parts = total.split_evenly(1 + usize::from(parts % 4), SplitRule::default());
            let installments = parts.unwrap().into_parts().into_iter().zip(1_u8..);
            let installments = installments.map(|(amount, n)| {
                let due = day(*d).plus_days(i32::from(n) * 7).unwrap();
                Schedule::single(due, amount).installments.remove(0)
            });
            let mut invoice = Invoice::new(id, customer(*c), day(*d), total);
            invoice.schedule = Some(Schedule::new(installments.collect()));
            invoice.into()
        }
        Post::Payment { customer: c, day: d, cents } => {
            let mut payment = Payment::unidentified(id, day(*d), money(*cents));
            payment.customer = c.map(customer);
            payment.into()
        }
        Post::Credit { customer: c, day: d, cents } => {
            CreditNote::new(id, customer(*c), day(*d), money(*cents)).into()
        }
        Post::Apply { credit, debit, day: d, cents, line } => {
            let (credit, debit) = (target(credit), target(debit));
            let mut apply = Application::new(entry, credit, debit, money(*cents), day(*d)).ok()?;
            apply.line = line.map(|line| line.to_string().parse().unwrap());
            apply.into()
        }
        Post::Adjust { item, kind, day: d, cents } => {
            let kinds = [
                AdjustmentKind::Discount,
                AdjustmentKind::Tolerance,
                AdjustmentKind::Withholding,
                AdjustmentKind::WriteOff,
            ];
            let kind = kinds[usize::from(kind % 4)];
            Adjustment::new(entry, kind, target(item), money(*cents), day(*d)).ok()?.into()
        }
        Post::Reverse { of, day: d } => {
            Reversal::new(entry, of.to_string().parse().unwrap(), day(*d)).into()
        }
        Post::Change { item, installment, day: d, due, residual } => {
            let item = ItemId::installment(
                item.to_string().parse().unwrap(),
                u32::from(installment % 3) + 1,
            );
            let dates = NewDue { new_due: day(*due), effective: day(*d) };
            let mut change = TermChange::new(entry, item, dates).ok()?;
            if *residual {
                change.applies_to = AppliesTo::Residual;
            }
            change.into()
        }
        Post::Move { item, customer: c, day: d, cents } => Transfer {
            id,
            item: target(item),
            amount: money(*cents),
            date: day(*d),
            customer: customer(*c),
            creditor: None,
            reason: None,
        }
        .into(),
        Post::Identify { payment, customer: c, day: d } => Identification {
            id: entry,
            payment: payment.to_string().parse().unwrap(),
            customer: customer(*c),
            date: d.map(day),
        }
        .into(),
        Post::Lock { through, because } => PeriodLock {
            id: entry,
            creditor: CreditorId::default(),
            through: through.map(day),
            reason: because.then(|| "corrections".to_owned()),
        }
        .into(),
        Post::Policy { first_open_day, on_value_date, across } => {
            let mut policy = LedgerPolicy::default();
            if *first_open_day {
                policy.locked_period = LockedPeriod::FirstOpenDay;
            }
            policy.apply_on_value_date = *on_value_date;
            if *across {
                policy.across_customers = AcrossCustomers::Allow;
            }
            PolicyChange { id: entry, policy }.into()
        }
    })
}

fuzz_target!(|posts: Vec<Post>| {
    let mut ledger = Ledger::new();
    for (number, post) in posts.iter().enumerate() {
        let Some(fact) = fact(post, number) else { continue };
        let before = ledger.clone();
        if ledger.post(Entry::new(fact, day(0))).is_err() {
            assert_eq!(ledger, before, "a refused post changed something");
        }
    }
    for date in (0..=255).map(day) {
        for item in ledger.as_of(date).unwrap().open_items() {
            let (open, original) = (item.open.minor_units(), item.original.minor_units());
            assert!(open.signum() == original.signum() && open.abs() <= original.abs());
        }
    }
    let again = Ledger::replay(ledger.entries()).unwrap();
    assert_eq!(again, ledger);
});
