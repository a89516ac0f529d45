//! The history held to a slow model: a map of days summed from the start each time.

use std::collections::BTreeMap;

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::history::{Bounds, History, Movement};
use crate::time::Date;

fn day(number: i32) -> Date {
    Date::from_ordinal(730_000 + number).unwrap()
}

/// Day by day over the whole span: the open sum, its first violation, its extremes, its fit.
struct Model(BTreeMap<Date, i128>);

impl Model {
    fn sum(&self, through: Date) -> i128 {
        self.0.range(..=through).map(|(_, amount)| *amount).sum()
    }

    fn first_violation(&self, bounds: &Bounds) -> Option<Date> {
        let out = |date: &Date| self.sum(*date) < bounds.low || self.sum(*date) > bounds.high;
        (0..60).map(day).find(|date| out(date))
    }

    fn extremes_from(&self, from: Date) -> (i128, i128) {
        let days = (0..60).map(day).filter(|date| *date >= from);
        let sums: Vec<_> = days.map(|date| self.sum(date)).collect();
        (*sums.iter().min().unwrap(), *sums.iter().max().unwrap())
    }

    fn first_fit(&self, from: Date, amount: i128, bounds: &Bounds) -> Option<Date> {
        let holds = |date: Date| {
            let sum = self.sum(date) + amount;
            sum >= bounds.low && sum <= bounds.high
        };
        let days: Vec<Date> = (0..60).map(day).filter(|date| *date >= from).collect();
        let tail = days.iter().rev().take_while(|date| holds(**date)).count();
        days.get(days.len() - tail).copied()
    }
}

proptest! {
    #[test]
    fn f4c_a_history_answers_as_the_slow_model(
        moves in prop::collection::vec((0..50_i32, -9..=9_i64), 0..60),
        original in -40..=40_i64,
        from in 0..50_i32,
        amount in -20..=20_i64,
    ) {
        let mut history = History::default();
        let mut model = Model(BTreeMap::new());
        let bounds = Bounds::of(Decimal::from(original));
        for (log, (date, units)) in moves.iter().enumerate() {
            let (date, amount) = (day(*date), Decimal::from(*units));
            history.push(Movement { date, log: log as u32, cause: 0, amount });
            *model.0.entry(date).or_default() += i128::from(*units);
        }
        let from = day(from);
        prop_assert_eq!(history.sum(from, u32::MAX), model.sum(from));
        prop_assert_eq!(history.first_violation(bounds), model.first_violation(&bounds));
        prop_assert_eq!(history.extremes_from(from), model.extremes_from(from));
        prop_assert_eq!(
            history.first_fit(from, Decimal::from(amount), bounds),
            model.first_fit(from, i128::from(amount), &bounds)
        );
    }

    #[test]
    fn f4_a_push_and_a_pop_leave_the_same_history(
        moves in prop::collection::vec((0..50_i32, -9..=9_i64), 0..60),
        more in prop::collection::vec((0..50_i32, -9..=9_i64), 0..40),
    ) {
        let movement = |(date, units): &(i32, i64)| {
            Movement { date: day(*date), log: 0, cause: 0, amount: Decimal::from(*units) }
        };
        let mut history = History::default();
        moves.iter().for_each(|m| history.push(movement(m)));
        let before = history.clone();
        more.iter().for_each(|m| history.push(movement(m)));
        more.iter().for_each(|_| history.pop());
        prop_assert_eq!(history, before);
    }
}
