use proptest::prelude::*;

use super::subset::{Found, Limits, Subset, Way, Ways, search};

const LIMITS: Limits = Limits { sums: 1 << 16, told: 4 };

fn full(amounts: &[i64]) -> Vec<Ways> {
    amounts.iter().map(|amount| Ways::from_slice(&[Way::just(*amount)])).collect()
}

fn ways(amounts: &[&[i64]]) -> Vec<Ways> {
    amounts.iter().map(|ways| ways.iter().copied().map(Way::just).collect()).collect()
}

/// Each may miss by so much.
fn within(amounts: &[&[i64]], off: i64) -> Vec<Ways> {
    let way = |amount: &i64| Way { low: amount - off, high: amount + off };
    amounts.iter().map(|ways| ways.iter().map(way).collect()).collect()
}

/// Every subset there is, in every way: the slow second opinion.
fn all(choices: &[Ways], target: i64) -> Vec<Subset> {
    let mut subsets: Vec<(i64, i64, Subset)> = vec![(0, 0, Vec::new())];
    for (place, ways) in choices.iter().enumerate() {
        let mut more = Vec::new();
        for (low, high, subset) in &subsets {
            for (number, way) in ways.iter().enumerate() {
                let taken = subset.iter().copied().chain([(place, number)]).collect();
                more.push((low + way.low, high + way.high, taken));
            }
        }
        subsets.append(&mut more);
    }
    subsets.retain(|(low, high, _)| (*low..=*high).contains(&target));
    subsets.into_iter().map(|(.., subset)| subset).collect()
}

#[test]
fn a2_one_subset_is_found_and_is_the_only_one() {
    let found = search(&full(&[100, 250, 400, 800]), 650, LIMITS);
    assert_eq!(found, Found::One(vec![(1, 0), (2, 0)]));
    assert_eq!(search(&full(&[100, 250]), 200, LIMITS), Found::None);
    assert_eq!(search(&[], 1, LIMITS), Found::None);
}

#[test]
fn a2_what_is_not_the_only_one_says_so() {
    // 100 + 200 and 300 alone: whoever adds up in order would settle the wrong ones.
    let found = search(&full(&[100, 200, 300]), 300, LIMITS);
    assert_eq!(found, Found::Several(vec![vec![(2, 0)], vec![(0, 0), (1, 0)]]));
}

#[test]
fn a2_of_alike_amounts_the_first_is_told_but_never_as_the_only_one() {
    let found = search(&full(&[500, 70, 500, 500]), 1000, LIMITS);
    assert_eq!(found, Found::Several(vec![vec![(0, 0), (2, 0)]]));
    // All of them are one subset.
    let found = search(&full(&[500, 70, 500]), 1000, LIMITS);
    assert_eq!(found, Found::One(vec![(0, 0), (2, 0)]));
}

#[test]
fn an_amount_may_be_taken_less_its_discount() {
    let choices = ways(&[&[980, 1000], &[500], &[985, 1000]]);
    assert_eq!(search(&choices, 1480, LIMITS), Found::One(vec![(0, 0), (1, 0)]));
    assert_eq!(search(&choices, 1985, LIMITS), Found::One(vec![(0, 1), (2, 0)]));
    let alike = ways(&[&[980, 1000], &[980, 1000]]);
    // One of them with, one without: which is which nobody knows.
    assert!(matches!(search(&alike, 1980, LIMITS), Found::Several(_)));
    assert_eq!(search(&alike, 1960, LIMITS), Found::One(vec![(0, 0), (1, 0)]));
}

#[test]
fn a4_each_may_miss_by_what_is_tolerated_of_it() {
    let choices = within(&[&[1000], &[2000]], 5);
    assert_eq!(search(&choices, 1995, LIMITS), Found::One(vec![(1, 0)]));
    assert_eq!(search(&choices, 2990, LIMITS), Found::One(vec![(0, 0), (1, 0)]));
    assert_eq!(search(&choices, 2989, LIMITS), Found::None);
    assert_eq!(search(&choices, 1994, LIMITS), Found::None);
    let near = within(&[&[1000], &[1008]], 5);
    assert!(matches!(search(&near, 1004, LIMITS), Found::Several(_)));
}

#[test]
fn a5_the_same_choices_in_several_ways_are_told_apart_from_others() {
    let choices = within(&[&[980, 1000], &[5000]], 10);
    assert_eq!(search(&choices, 990, LIMITS), Found::Same(vec![vec![(0, 0)], vec![(0, 1)]]));
    assert_eq!(search(&choices, 989, LIMITS), Found::One(vec![(0, 0)]));
}

#[test]
fn a2_so_much_that_is_near_is_given_up_and_not_guessed() {
    // None of the sums fits, but each of the one half is near many of the other.
    let amounts: Vec<Ways> = (0..26)
        .map(|power| match power {
            0 => Ways::from_slice(&[Way { low: 1, high: 200_000_000 }]),
            _ => Ways::from_slice(&[Way::just(1 << power)]),
        })
        .collect();
    let limits = Limits { sums: 1 << 13, told: 4 };
    assert!(matches!(search(&amounts, 100_000_000, limits), Found::Several(_) | Found::GaveUp));
}

#[test]
fn thirty_amounts_that_collide_with_nothing_are_searched_to_the_end() {
    let amounts: Vec<i64> = (0..30).map(|power| 1 << power).collect();
    let target = 0b10_1101_0010_1110_1001_0110_0101_1011;
    let expected = (0..30).filter(|bit| target >> bit & 1 == 1).map(|bit| (bit, 0)).collect();
    assert_eq!(search(&full(&amounts), target, LIMITS), Found::One(expected));
}

#[test]
fn what_is_too_much_is_given_up_not_guessed() {
    let amounts: Vec<i64> = (0..60).map(|n| 1_000_003 + n * n * 7919).collect();
    let sum: i64 = amounts.iter().sum();
    assert_eq!(search(&full(&amounts), sum / 2, LIMITS), Found::GaveUp);
    // As many that are alike are few sums.
    let alike = full(&[1_000; 60]);
    assert!(matches!(search(&alike, 30_000, LIMITS), Found::Several(_)));
    // And what is above the target does not count.
    let mut amounts = amounts;
    amounts.push(5);
    assert_eq!(search(&full(&amounts), 5, LIMITS), Found::One(vec![(60, 0)]));
    // The largest amounts there are do not wrap around.
    let largest = full(&[i64::MAX, i64::MAX, 1]);
    assert_eq!(search(&largest, 1, LIMITS), Found::One(vec![(2, 0)]));
}

proptest! {
    #[test]
    fn the_search_finds_what_trying_all_finds(
        choices in prop::collection::vec(prop::collection::vec(1_i64..12, 1..3), 0..9),
        target in 1_i64..60,
        off in 0_i64..3,
    ) {
        let way = |amount: i64| Way { low: (amount - off).max(1), high: amount + off };
        let choices: Vec<Ways> = choices
            .into_iter()
            .map(|amounts| amounts.into_iter().map(way).collect())
            .collect();
        // Two ways of one amount would be one way.
        let distinct = |ways: &Ways| ways.len() == 1 || ways.first() != ways.last();
        prop_assume!(choices.iter().all(distinct));
        let every = all(&choices, target);
        match search(&choices, target, LIMITS) {
            Found::None => prop_assert!(every.is_empty()),
            Found::One(subset) => prop_assert_eq!(every, vec![subset]),
            Found::Same(mut subsets) => {
                let mut every = every;
                every.sort_unstable();
                subsets.sort_unstable();
                prop_assert_eq!(every, subsets);
            }
            Found::Several(subsets) => {
                prop_assert!(every.len() > 1);
                for subset in subsets {
                    prop_assert!(every.contains(&subset), "{:?}", subset);
                }
            }
            Found::GaveUp => prop_assert!(false, "given up"),
        }
    }

    #[test]
    fn a_lower_limit_gives_up_and_never_errs(
        amounts in prop::collection::vec(1_i64..40, 0..12),
        target in 1_i64..200,
        sums in 1_usize..64,
    ) {
        let choices = full(&amounts);
        let free = search(&choices, target, LIMITS);
        let bound = search(&choices, target, Limits { sums, ..LIMITS });
        prop_assert!(bound == free || bound == Found::GaveUp);
    }
}
