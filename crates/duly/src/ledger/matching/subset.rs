//! Which of some amounts make up a sum (A2): every way there is, until there are too many.
//!
//! The amounts are split in two halves, the sums of each half are listed in order, and one walk
//! through both lists finds the pairs that make up the target. What bounds the work is the number
//! of sums listed, not the number of amounts: amounts that may be taken in several ways (in full,
//! or less a discount) multiply it, amounts that are alike hardly do, and what is above the target
//! does not count.

use smallvec::SmallVec;

/// A way to take an amount: what is paid for it at least and at most, which is the same where
/// nothing is tolerated (A4); in minor units, above zero.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct Way {
    pub(super) low: i64,
    pub(super) high: i64,
}

impl Way {
    pub(super) fn just(amount: i64) -> Self {
        Self { low: amount, high: amount }
    }
}

/// An amount that may be taken, in one of several ways, or left.
pub(super) type Ways = SmallVec<[Way; 2]>;

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

/// How many pairs of sums may be looked at for each that may be listed: what is tolerated makes
/// many that are near and do not fit.
const PAIRS: usize = 16;

/// What a search has found.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Found {
    /// No subset.
    None,
    /// This one, and no other.
    One(Subset),
    /// These choices and no others, but in several ways.
    Same(Vec<Subset>),
    /// More than one: the first of them. The first of all takes of alike amounts those that stand
    /// first.
    Several(Vec<Subset>),
    /// Too many sums to list: it is not known.
    GaveUp,
}

/// Finds the subsets that an amount above zero pays: it is not below the sum of what must be paid
/// for each, nor above the sum of what may be.
pub(super) fn search(choices: &[Ways], target: i64, limits: Limits) -> Found {
    let kinds = kinds_of(choices, target);
    let Some((left, right)) = halves(&kinds, target, limits.sums) else { return Found::GaveUp };
    // A sum of the other half may be this much below what fits, and fit by what is tolerated.
    let spread = right.sums.iter().map(|sum| sum.high.saturating_sub(sum.low)).max().unwrap_or(0);
    let mut pairs = limits.sums.saturating_mul(PAIRS);
    let mut subsets: Vec<Subset> = Vec::new();
    let (mut alike, mut all) = (false, true);
    'pairs: for sum in &left.sums {
        let most = target.saturating_sub(sum.low);
        let least = target.saturating_sub(sum.high);
        let from = right.sums.partition_point(|s| s.low < least.saturating_sub(spread));
        let near = right.sums.get(from..).unwrap_or_default();
        for other in near.iter().take_while(|other| other.low <= most) {
            let Some(left_over) = pairs.checked_sub(1) else { return Found::GaveUp };
            pairs = left_over;
            if other.high < least {
                continue;
            }
            let mut subset = Subset::new();
            let whole = [(&left, sum.taken), (&right, other.taken)]
                .map(|(half, taken)| half.told(taken, &kinds, &mut subset));
            alike |= whole.contains(&false);
            subset.sort_unstable();
            subsets.push(subset);
            if subsets.len() >= limits.told {
                all = false;
                break 'pairs;
            }
        }
    }
    subsets.sort_unstable_by(|a, b| a.len().cmp(&b.len()).then_with(|| a.cmp(b)));
    let choices = |subset: &Subset| -> Vec<usize> { subset.iter().map(|(at, _)| *at).collect() };
    let first = subsets.first().map(choices);
    match subsets.len() {
        0 => Found::None,
        1 if !alike => subsets.pop().map_or(Found::None, Found::One),
        _ if all && !alike && subsets.iter().all(|s| Some(choices(s)) == first) => {
            Found::Same(subsets)
        }
        _ => Found::Several(subsets),
    }
}

/// Choices that are alike: which of them is taken makes another subset, but no other sum.
struct Kind {
    ways: Ways,
    /// Their places, in order.
    choices: Vec<usize>,
}

fn kinds_of(choices: &[Ways], target: i64) -> Vec<Kind> {
    let mut places: Vec<usize> = (0..choices.len()).collect();
    let ways = |place: usize| choices.get(place).map_or(&[][..], |ways| ways.as_slice());
    places.sort_by(|a, b| ways(*a).cmp(ways(*b)).then(a.cmp(b)));
    let mut kinds: Vec<Kind> = Vec::new();
    for place in places {
        let ways = ways(place);
        // What is above the target on its own can be in no sum of amounts above zero.
        if !ways.iter().any(|way| way.low <= target) {
            continue;
        }
        match kinds.last_mut().filter(|kind| kind.ways.as_slice() == ways) {
            Some(kind) => kind.choices.push(place),
            None => kinds.push(Kind { ways: Ways::from_slice(ways), choices: vec![place] }),
        }
    }
    kinds
}

/// The sums of one half, the least first.
struct Half {
    sums: Vec<Sum>,
    steps: Vec<Step>,
}

/// What must be paid for some choices and what may be, with what makes it up: a place in `steps`.
#[derive(Clone, Copy)]
struct Sum {
    low: i64,
    high: i64,
    taken: u32,
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
        Self { sums: vec![Sum { low: 0, high: 0, taken: START }], steps: Vec::new() }
    }

    /// Takes of a kind from none to all, in each mixture of its ways; false when that is too much.
    fn grow(&mut self, number: u32, kind: &Kind, target: i64, limit: usize) -> bool {
        for way in 0..kind.ways.len() {
            if !self.grow_one_way(number, way, kind, target, limit) {
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
        target: i64,
        limit: usize,
    ) -> bool {
        let Some(amount) = kind.ways.get(way).copied() else { return true };
        let all = u32::try_from(kind.choices.len()).unwrap_or(u32::MAX);
        let mut more: Vec<Sum> = Vec::new();
        for before in &self.sums {
            let free = all.saturating_sub(self.taken_of(number, before.taken));
            let mut sum = *before;
            for count in 1..=free {
                sum.low = sum.low.saturating_add(amount.low);
                sum.high = sum.high.saturating_add(amount.high);
                if sum.low > target {
                    break;
                }
                let (Ok(place), Ok(way)) = (u32::try_from(self.steps.len()), u32::try_from(way))
                else {
                    return false;
                };
                self.steps.push(Step { before: before.taken, kind: number, way, count });
                more.push(Sum { taken: place, ..sum });
                if self.sums.len().saturating_add(more.len()) > limit {
                    return false;
                }
            }
        }
        // Two runs, or a few, each in order: sorting is a merge.
        self.sums.append(&mut more);
        self.sums.sort_by_key(|sum| sum.low);
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
fn halves(kinds: &[Kind], target: i64, limit: usize) -> Option<(Half, Half)> {
    let mut order: Vec<(usize, &Kind)> = kinds.iter().enumerate().collect();
    let weight = |kind: &Kind| kind.ways.len().saturating_mul(kind.choices.len());
    order.sort_by_key(|(number, kind)| (std::cmp::Reverse(weight(kind)), *number));
    let (mut left, mut right) = (Half::new(), Half::new());
    for (number, kind) in order {
        let half = if left.sums.len() <= right.sums.len() { &mut left } else { &mut right };
        let number = u32::try_from(number).ok()?;
        if !half.grow(number, kind, target, limit) {
            return None;
        }
    }
    Some((left, right))
}
