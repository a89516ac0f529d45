use proptest::prelude::*;

use super::subset::{Found, Limits, Subset, Ways, search};

const LIMITS: Limits = Limits { sums: 1 << 16, told: 4 };

fn full(amounts: &[i64]) -> Vec<Ways> {
    amounts.iter().map(|amount| Ways::from_slice(&[*amount])).collect()
}

fn ways(amounts: &[&[i64]]) -> Vec<Ways> {
    amounts.iter().map(|ways| Ways::from_slice(ways)).collect()
}

/// Every subset there is, in every way: the slow second opinion.
fn all(choices: &[Ways], (low, high): (i64, i64)) -> Vec<Subset> {
    let mut subsets: Vec<(i64, Subset)> = vec![(0, Vec::new())];
    for (place, ways) in choices.iter().enumerate() {
        let mut more = Vec::new();
        for (sum, subset) in &subsets {
            for (way, amount) in ways.iter().enumerate() {
                let taken = subset.iter().copied().chain([(place, way)]).collect();
                more.push((sum + amount, taken));
            }
        }
        subsets.append(&mut more);
    }
    subsets.retain(|(sum, _)| (low..=high).contains(sum));
    subsets.into_iter().map(|(_, subset)| subset).collect()
}

#[test]
fn a2_one_subset_is_found_and_is_the_only_one() {
    let found = search(&full(&[100, 250, 400, 800]), (650, 650), LIMITS);
    assert_eq!(found, Found::One(vec![(1, 0), (2, 0)]));
    assert_eq!(search(&full(&[100, 250]), (200, 200), LIMITS), Found::None);
    assert_eq!(search(&[], (1, 1), LIMITS), Found::None);
}

#[test]
fn a2_what_is_not_the_only_one_says_so() {
    // 100 + 200 and 300 alone: whoever adds up in order would settle the wrong ones.
    let found = search(&full(&[100, 200, 300]), (300, 300), LIMITS);
    assert_eq!(found, Found::Several(vec![vec![(2, 0)], vec![(0, 0), (1, 0)]]));
}

#[test]
fn a2_of_alike_amounts_the_first_is_told_but_never_as_the_only_one() {
    let found = search(&full(&[500, 70, 500, 500]), (1000, 1000), LIMITS);
    assert_eq!(found, Found::Several(vec![vec![(0, 0), (2, 0)]]));
    // All of them are one subset.
    let found = search(&full(&[500, 70, 500]), (1000, 1000), LIMITS);
    assert_eq!(found, Found::One(vec![(0, 0), (2, 0)]));
}

#[test]
fn an_amount_may_be_taken_less_its_discount() {
    let choices = ways(&[&[980, 1000], &[500], &[985, 1000]]);
    assert_eq!(search(&choices, (1480, 1480), LIMITS), Found::One(vec![(0, 0), (1, 0)]));
    assert_eq!(search(&choices, (1985, 1985), LIMITS), Found::One(vec![(0, 1), (2, 0)]));
    let alike = ways(&[&[980, 1000], &[980, 1000]]);
    // One of them with, one without: which is which nobody knows.
    assert!(matches!(search(&alike, (1980, 1980), LIMITS), Found::Several(_)));
    assert_eq!(search(&alike, (1960, 1960), LIMITS), Found::One(vec![(0, 0), (1, 0)]));
}

#[test]
fn a_range_takes_all_that_lies_within() {
    let choices = full(&[1000, 2000]);
    assert_eq!(search(&choices, (1995, 2005), LIMITS), Found::One(vec![(1, 0)]));
    assert!(matches!(search(&choices, (900, 2100), LIMITS), Found::Several(_)));
}

#[test]
fn thirty_amounts_that_collide_with_nothing_are_searched_to_the_end() {
    let amounts: Vec<i64> = (0..30).map(|power| 1 << power).collect();
    let target = 0b10_1101_0010_1110_1001_0110_0101_1011;
    let expected = (0..30).filter(|bit| target >> bit & 1 == 1).map(|bit| (bit, 0)).collect();
    assert_eq!(search(&full(&amounts), (target, target), LIMITS), Found::One(expected));
}

#[test]
fn what_is_too_much_is_given_up_not_guessed() {
    let amounts: Vec<i64> = (0..60).map(|n| 1_000_003 + n * n * 7919).collect();
    let sum: i64 = amounts.iter().sum();
    assert_eq!(search(&full(&amounts), (sum / 2, sum / 2), LIMITS), Found::GaveUp);
    // As many that are alike are few sums.
    let alike = full(&[1_000; 60]);
    assert!(matches!(search(&alike, (30_000, 30_000), LIMITS), Found::Several(_)));
    // And what is above the target does not count.
    let mut amounts = amounts;
    amounts.push(5);
    assert_eq!(search(&full(&amounts), (5, 5), LIMITS), Found::One(vec![(60, 0)]));
    // The largest amounts there are do not wrap around.
    let largest = full(&[i64::MAX, i64::MAX, 1]);
    assert_eq!(search(&largest, (1, 1), LIMITS), Found::One(vec![(2, 0)]));
}

proptest! {
    #[test]
    fn the_search_finds_what_trying_all_finds(
        choices in prop::collection::vec(prop::collection::vec(1_i64..12, 1..3), 0..9),
        target in 1_i64..60,
        spread in 0_i64..3,
    ) {
        let choices: Vec<Ways> = choices.into_iter().map(Ways::from_vec).collect();
        // Two ways of one amount would be one way.
        let distinct = |ways: &Ways| ways.len() == 1 || ways.first() != ways.last();
        prop_assume!(choices.iter().all(distinct));
        let every = all(&choices, (target, target + spread));
        match search(&choices, (target, target + spread), LIMITS) {
            Found::None => prop_assert!(every.is_empty()),
            Found::One(subset) => prop_assert_eq!(every, vec![subset]),
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
        let free = search(&choices, (target, target), LIMITS);
        let bound = search(&choices, (target, target), Limits { sums, ..LIMITS });
        prop_assert!(bound == free || bound == Found::GaveUp);
    }
}
