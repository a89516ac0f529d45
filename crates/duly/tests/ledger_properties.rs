//! What must hold of every ledger, whatever is posted and however it is back-dated.

#![cfg(feature = "serde")]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

mod support;

use std::collections::BTreeMap;

use duly::*;
use proptest::prelude::*;
use support::{World, day, ledger_of, ops, picture};

fn everything_through() -> impl Iterator<Item = Date> {
    (-2..125).map(day)
}

/// The lines of a ledger: its bytes.
fn bytes(ledger: &Ledger) -> Vec<String> {
    ledger.to_lines().map(|line| line.unwrap()).collect()
}

proptest! {
    #![proptest_config(support::config())]

    /// F4c: on no date, seen with all that is known, does an open amount leave zero to its
    /// original.
    #[test]
    fn f4c_nothing_is_ever_over_applied(ops in ops(60)) {
        let ledger = ledger_of(&ops);
        for date in everything_through() {
            for item in ledger.as_of(date).unwrap().open_items() {
                let (open, original) = (item.open.minor_units(), item.original.minor_units());
                prop_assert!(open.signum() == original.signum(), "{} on {date}", item.id);
                prop_assert!(open.abs() <= original.abs(), "{} on {date}", item.id);
                prop_assert!(item.posting_date.unwrap() <= date);
            }
        }
    }

    /// Applied + open = posted: on every day, what an item was over and all that moved it is what
    /// is open of it.
    #[test]
    fn f4_movements_and_original_make_what_is_open(ops in ops(60), on in 0..120_i32) {
        let ledger = ledger_of(&ops);
        let date = day(on);
        let mut sums: BTreeMap<ItemId, Money> = BTreeMap::new();
        for activity in ledger.activity(Known::Everything, Date::MIN..=date) {
            if activity.kind == ActivityKind::Identification {
                continue;
            }
            let sum = sums.entry(activity.item).or_insert(Money::zero(activity.amount.currency()));
            *sum = sum.plus(activity.amount).unwrap();
        }
        let position = ledger.as_of(date).unwrap();
        let open: BTreeMap<ItemId, Money> =
            position.open_items().iter().map(|item| (item.id.clone(), item.open)).collect();
        sums.retain(|_, sum| !sum.is_zero());
        prop_assert_eq!(sums, open);
    }

    /// Σ of all activity by account is the account's balance, also where cash was identified
    /// later.
    #[test]
    fn g10_activity_sums_to_balances(ops in ops(60), on in 0..120_i32) {
        let ledger = ledger_of(&ops);
        let date = day(on);
        let mut sums: BTreeMap<(Option<CustomerId>, Currency), Money> = BTreeMap::new();
        for activity in ledger.activity(Known::Everything, Date::MIN..=date) {
            let currency = activity.amount.currency();
            let sum = sums.entry((activity.customer, currency)).or_insert(Money::zero(currency));
            *sum = sum.plus(activity.amount).unwrap();
        }
        let position = ledger.as_of(date).unwrap();
        for ((customer, currency), sum) in sums {
            let balances = position.balance(&CreditorId::default(), customer.as_ref()).unwrap();
            let net = balances.iter().find(|balance| balance.currency == currency).map(|b| b.net);
            prop_assert_eq!(net.unwrap_or(Money::zero(currency)), sum);
        }
    }

    /// An application inside one account moves money between two items: Σ over the ledger is
    /// nought in each currency.
    #[test]
    fn f4_applications_conserve(ops in ops(60)) {
        let ledger = ledger_of(&ops);
        let mut sums: BTreeMap<Currency, Money> = BTreeMap::new();
        for activity in ledger.activity(Known::Everything, Date::MIN..=Date::MAX) {
            if activity.kind == ActivityKind::Application {
                let currency = activity.amount.currency();
                let sum = sums.entry(currency).or_insert(Money::zero(currency));
                *sum = sum.plus(activity.amount).unwrap();
            }
        }
        prop_assert!(sums.values().all(|sum| sum.is_zero()), "{sums:?}");
    }

    /// Entries written as lines and read again make the same ledger, with the same numbers.
    #[test]
    fn f4_replay_of_serialised_entries_is_the_same_ledger(ops in ops(60)) {
        let ledger = ledger_of(&ops);
        let lines = bytes(&ledger);
        let again = Ledger::from_lines(lines.iter().map(String::as_str)).unwrap();
        prop_assert_eq!(bytes(&again), lines);
        prop_assert_eq!(&again, &ledger);
        for date in everything_through().step_by(13) {
            prop_assert_eq!(ledger.as_of(date).unwrap(), again.as_of(date).unwrap());
        }
    }

    /// A prefix of the entries is what was known then.
    #[test]
    fn f4_a_prefix_of_entries_is_as_known_then(
        ops in ops(40),
        cut in any::<prop::sample::Index>(),
    ) {
        let ledger = ledger_of(&ops);
        prop_assume!(!ledger.is_empty());
        let entries: Vec<Entry> = ledger.entries().collect();
        let cut = 1 + cut.index(entries.len());
        let prefix = Ledger::replay(entries[..cut].iter().cloned()).unwrap();
        let known = Known::Through(prefix.last_sequence().unwrap());
        for date in everything_through().step_by(7) {
            let then = prefix.as_of(date).unwrap();
            let now = ledger.as_known(known, date).unwrap();
            prop_assert_eq!(then.open_items(), now.open_items(), "as of {}", date);
            for entry in prefix.entries() {
                let Ok(document) = entry.fact.id().parse::<DocumentId>() else { continue };
                let then = prefix.status(&document, Known::Everything, date).ok();
                prop_assert_eq!(then, ledger.status(&document, known, date).ok());
            }
        }
    }

    /// The same question by the last recorded date instead of the number.
    #[test]
    fn f4_known_on_a_day_is_all_recorded_through_it(ops in ops(40), on in 0..40_i32) {
        let ledger = ledger_of(&ops);
        let on = day(on);
        let known: Vec<Entry> = ledger.entries().filter(|entry| entry.recorded <= on).collect();
        let prefix = Ledger::replay(known).unwrap();
        let date = day(30);
        let (then, alone) = (ledger.as_known(on, date).unwrap(), prefix.as_of(date).unwrap());
        prop_assert_eq!(alone.open_items(), then.open_items());
    }

    /// A refused entry leaves the ledger byte-identical; a repeated one too.
    #[test]
    fn f4_a_refused_entry_changes_nothing(ops in ops(60)) {
        let (mut world, mut ledger) = (World::default(), Ledger::new());
        for op in &ops {
            let Some(entry) = world.entry(op) else { continue };
            let before = ledger.clone();
            match ledger.post(entry.clone()) {
                Err(_) => {
                    prop_assert_eq!(&ledger, &before);
                    prop_assert_eq!(bytes(&ledger), bytes(&before));
                    prop_assert!(ledger.entry(&entry.fact.id().parse().unwrap()).is_none());
                }
                Ok(posted) if posted.outcome == Outcome::Repeated => {
                    prop_assert_eq!(&ledger, &before);
                }
                Ok(posted) => {
                    let after = ledger.clone();
                    let again = ledger.post(entry).unwrap();
                    prop_assert_eq!(again.outcome, Outcome::Repeated);
                    prop_assert_eq!(again.sequence, posted.sequence);
                    prop_assert_eq!(&ledger, &after);
                }
            }
        }
    }

    /// Two entries of different customers may come in either order.
    #[test]
    fn f4_independent_entries_may_come_in_any_order(ops in ops(40), seed in any::<u64>()) {
        // One customer a world: nothing of one is about the other.
        let entries = |customer: u8| {
            let mut world = World::default();
            let own = ops.iter().filter(move |op| op.a % 2 == customer && op.what < 93);
            let mut alone = Ledger::new();
            let mut kept = Vec::new();
            for op in own {
                let op = support::Op { a: op.a / 3 / 3 * 3 + customer, late: 0, ..op.clone() };
                let Some(entry) = world.entry(&op) else { continue };
                let entry = renamed(&entry, customer);
                if alone.post(entry.clone()).is_ok() {
                    kept.push(entry);
                }
            }
            kept
        };
        let (first, second) = (entries(0), entries(1));
        let mut mixed = Vec::new();
        let (mut left, mut right) = (first.iter().cloned(), second.iter().cloned());
        for turn in 0..first.len() + second.len() {
            let next = if seed >> (turn % 64) & 1 == 0 { left.next() } else { right.next() };
            mixed.extend(next);
        }
        mixed.extend(left.chain(right));
        let mut one = Ledger::new();
        let mut other = Ledger::new();
        for answer in one.post_all(first.iter().chain(&second).cloned()) {
            prop_assert!(answer.is_ok(), "{answer:?}");
        }
        for answer in other.post_all(mixed) {
            prop_assert!(answer.is_ok(), "{answer:?}");
        }
        for date in everything_through().step_by(9) {
            let (one, other) = (one.as_of(date).unwrap(), other.as_of(date).unwrap());
            prop_assert_eq!(picture(&one), picture(&other), "as of {}", date);
        }
    }

    /// From the un-application's date on, un-apply after apply is as if neither had been.
    #[test]
    fn a11_unapply_after_apply_is_identity_from_its_date(
        ops in ops(40), a in any::<u8>(), b in any::<u8>(), cents in 1..400_u16, on in 0..60_u8,
        after in 0..40_i32,
    ) {
        let (mut world, mut ledger) = (World::default(), Ledger::new());
        for op in &ops {
            if let Some(entry) = world.entry(op) {
                _ = ledger.post(entry);
            }
        }
        let apply = support::Op { what: 50, a, b, day: on, cents, late: 0 };
        let before = ledger.clone();
        let Some(entry) = world.entry(&apply) else { return Ok(()) };
        let id: EntryId = entry.fact.id().parse().unwrap();
        let recorded = entry.recorded;
        let Ok(applied) = ledger.post(entry) else { return Ok(()) };
        prop_assume!(applied.outcome != Outcome::Repeated);
        let date = applied.effective.plus_days(after).unwrap();
        let undo = Reversal::new("undo".parse().unwrap(), id, date);
        let Ok(undone) = ledger.post(Entry::new(undo, recorded)) else { return Ok(()) };
        let from = date.max(undone.effective).max(date);
        for date in everything_through().filter(|day| *day >= from.plus_days(60).unwrap_or(from)) {
            let (with, without) = (ledger.as_of(date).unwrap(), before.as_of(date).unwrap());
            prop_assert_eq!(picture(&with), picture(&without), "as of {}", date);
        }
        // Without a lock in the way it holds from the very date.
        let locked = ledger.locked_through(&CreditorId::default());
        if locked.is_none_or(|locked| locked < date) {
            for date in everything_through().filter(|day| *day >= date) {
                let (with, without) = (ledger.as_of(date).unwrap(), before.as_of(date).unwrap());
                prop_assert_eq!(picture(&with), picture(&without), "as of {}", date);
            }
        }
    }
}

/// The same entry with every id prefixed, so that two worlds do not share any.
fn renamed(entry: &Entry, world: u8) -> Entry {
    let line = entry.to_line().unwrap();
    let mut value: serde_json::Value = serde_json::from_str(&line).unwrap();
    fn walk(value: &mut serde_json::Value, world: u8) {
        match value {
            serde_json::Value::Object(map) => {
                for (key, value) in map.iter_mut() {
                    let names = ["id", "document", "of", "payment", "receipt"];
                    match value {
                        serde_json::Value::String(text) if names.contains(&key.as_str()) => {
                            *text = format!("{world}:{text}");
                        }
                        _ => walk(value, world),
                    }
                }
            }
            serde_json::Value::Array(list) => {
                list.iter_mut().for_each(|value| walk(value, world));
            }
            _ => {}
        }
    }
    walk(&mut value, world);
    Entry::from_line(&value.to_string()).unwrap()
}
