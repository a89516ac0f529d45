//! Which of some amounts make up a sum (A2): every way there is, until there are too many.
//!
//! The amounts are split in two halves, the sums of each half are listed in order, and one walk
//! through both lists finds the pairs that make up the target. What bounds the work is the number
//! of sums listed, not the number of amounts: amounts that may be taken in several ways (in full,
//! or less a discount) multiply it, amounts that are alike hardly do, and what is above the target
//! does not count.

use smallvec::SmallVec;

/// An amount that may be taken, in one of several ways, or left; in minor units, above zero.
pub(super) type Ways = SmallVec<[i64; 2]>;

/// Which choice is taken, and in which of its ways; in the order of the choices.
pub(super) type Subset = Vec<(usize, usize)>;

/// What a search may cost.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// How many sums of one half may be listed.
    pub(super) sums: usize,
    /// How many subsets are told, where there are several; at least 2.
    pub(super) told: usize,
}

/// What a search has found.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Found {
    /// No subset.
    None,
    /// This one, and no other.
    One(Subset),
    /// More than one: the first of them. The first of all takes of alike amounts those that stand
    /// first.
    Several(Vec<Subset>),
    /// Too many sums to list: it is not known.
    GaveUp,
}

/// Finds the subsets whose sum lies from `low` to `high`, both inclusive; `low` is above zero.
pub(super) fn search(choices: &[Ways], (low, high): (i64, i64), limits: Limits) -> Found {
    let kinds = kinds_of(choices, high);
    let Some((left, right)) = halves(&kinds, high, limits.sums) else { return Found::GaveUp };
    let mut subsets: Vec<Subset> = Vec::new();
    let mut alike = false;
    // As the sums of one half grow, those of the other that fit become smaller.
    let (mut from, mut to) = (right.sums.len(), right.sums.len());
    'pairs: for (sum, taken) in &left.sums {
        let least = low.saturating_sub(*sum);
        let most = high.saturating_sub(*sum);
        while from > 0 && right.sums.get(from.wrapping_sub(1)).is_some_and(|(s, _)| *s >= least) {
            from = from.saturating_sub(1);
        }
        while to > from && right.sums.get(to.wrapping_sub(1)).is_some_and(|(s, _)| *s > most) {
            to = to.saturating_sub(1);
        }
        for (_, other) in right.sums.get(from..to.max(from)).unwrap_or_default() {
            let mut subset = Subset::new();
            let whole = [(&left, *taken), (&right, *other)]
                .map(|(half, taken)| half.told(taken, &kinds, &mut subset));
            alike |= whole.contains(&false);
            subset.sort_unstable();
            subsets.push(subset);
            if subsets.len() >= limits.told {
                break 'pairs;
            }
        }
    }
    subsets.sort_unstable_by(|a, b| a.len().cmp(&b.len()).then_with(|| a.cmp(b)));
    match subsets.len() {
        0 => Found::None,
        1 if !alike => subsets.pop().map_or(Found::None, Found::One),
        _ => Found::Several(subsets),
    }
}

/// Choices that are alike: which of them is taken makes another subset, but no other sum.
struct Kind {
    ways: Ways,
    /// Their places, in order.
    choices: Vec<usize>,
}

fn kinds_of(choices: &[Ways], high: i64) -> Vec<Kind> {
    let mut places: Vec<usize> = (0..choices.len()).collect();
    let ways = |place: usize| choices.get(place).map_or(&[][..], |ways| ways.as_slice());
    places.sort_by(|a, b| ways(*a).cmp(ways(*b)).then(a.cmp(b)));
    let mut kinds: Vec<Kind> = Vec::new();
    for place in places {
        let ways = ways(place);
        // What is above the target on its own can be in no sum of amounts above zero.
        if !ways.iter().any(|way| *way <= high) {
            continue;
        }
        match kinds.last_mut().filter(|kind| kind.ways.as_slice() == ways) {
            Some(kind) => kind.choices.push(place),
            None => kinds.push(Kind { ways: Ways::from_slice(ways), choices: vec![place] }),
        }
    }
    kinds
}

/// The sums of one half, in order, each with what makes it up: a place in `steps`.
struct Half {
    sums: Vec<(i64, u32)>,
    steps: Vec<Step>,
}

/// One kind more was taken: of which, in which way, how many; and what was taken before.
#[derive(Clone, Copy)]
struct Step {
    before: u32,
    kind: u32,
    way: u32,
    count: u32,
}

/// Nothing taken.
const START: u32 = u32::MAX;

impl Half {
    fn new() -> Self {
        Self { sums: vec![(0, START)], steps: Vec::new() }
    }

    /// Takes of a kind from none to all, in each mixture of its ways; false when that is too much.
    fn grow(&mut self, number: u32, kind: &Kind, high: i64, limit: usize) -> bool {
        for way in 0..kind.ways.len() {
            if !self.grow_one_way(number, way, kind, high, limit) {
                return false;
            }
        }
        true
    }

    fn grow_one_way(
        &mut self,
        number: u32,
        way: usize,
        kind: &Kind,
        high: i64,
        limit: usize,
    ) -> bool {
        let Some(amount) = kind.ways.get(way).copied() else { return true };
        let all = u32::try_from(kind.choices.len()).unwrap_or(u32::MAX);
        let mut more: Vec<(i64, u32)> = Vec::new();
        for (sum, taken) in &self.sums {
            let free = all.saturating_sub(self.taken_of(number, *taken));
            let mut sum = *sum;
            for count in 1..=free {
                sum = sum.saturating_add(amount);
                if sum > high {
                    break;
                }
                let (Ok(place), Ok(way)) = (u32::try_from(self.steps.len()), u32::try_from(way))
                else {
                    return false;
                };
                self.steps.push(Step { before: *taken, kind: number, way, count });
                more.push((sum, place));
                if self.sums.len().saturating_add(more.len()) > limit {
                    return false;
                }
            }
        }
        // Two runs, or a few, each in order: sorting is a merge.
        self.sums.append(&mut more);
        self.sums.sort_by_key(|(sum, _)| *sum);
        true
    }

    /// How many of a kind are taken already, in the ways before.
    fn taken_of(&self, kind: u32, mut taken: u32) -> u32 {
        let mut count: u32 = 0;
        while let Some(step) = self.step(taken).filter(|step| step.kind == kind) {
            count = count.saturating_add(step.count);
            taken = step.before;
        }
        count
    }

    fn step(&self, taken: u32) -> Option<Step> {
        self.steps.get(usize::try_from(taken).ok()?).copied()
    }

    /// Writes down what is taken; whether no other choices alike would do as well.
    fn told(&self, mut taken: u32, kinds: &[Kind], into: &mut Subset) -> bool {
        let mut whole = true;
        let mut last = None;
        let mut used = 0_usize;
        while let Some(step) = self.step(taken) {
            taken = step.before;
            if last != Some(step.kind) {
                (last, used) = (Some(step.kind), 0);
            }
            let (kind, way) = (usize::try_from(step.kind), usize::try_from(step.way));
            let (Ok(kind), Ok(way), Ok(count)) = (kind, way, usize::try_from(step.count)) else {
                return false;
            };
            let Some(kind) = kinds.get(kind) else { return false };
            let places = kind.choices.iter().skip(used).take(count);
            into.extend(places.map(|place| (*place, way)));
            whole &= count == kind.choices.len();
            used = used.saturating_add(count);
        }
        whole
    }
}

/// Both halves: a kind goes to the one with fewer sums so far, those with most ways first.
fn halves(kinds: &[Kind], high: i64, limit: usize) -> Option<(Half, Half)> {
    let mut order: Vec<(usize, &Kind)> = kinds.iter().enumerate().collect();
    let weight = |kind: &Kind| kind.ways.len().saturating_mul(kind.choices.len());
    order.sort_by_key(|(number, kind)| (std::cmp::Reverse(weight(kind)), *number));
    let (mut left, mut right) = (Half::new(), Half::new());
    for (number, kind) in order {
        let half = if left.sums.len() <= right.sums.len() { &mut left } else { &mut right };
        let number = u32::try_from(number).ok()?;
        if !half.grow(number, kind, high, limit) {
            return None;
        }
    }
    Some((left, right))
}
