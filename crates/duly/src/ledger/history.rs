//! What happened to one item's open amount, and the question asked at every post: does it stay
//! between zero and its original on every date (F4c)?
//!
//! A history keeps movements in the order they were posted. Most items see one to three, which
//! are simply walked. An item with many (a receipt applied to 100,000 invoices) also keeps a tree
//! of its dates with running sums, so that a back-dated movement costs O(log n).

use std::cmp::Ordering;

use rust_decimal::Decimal;
use smallvec::SmallVec;

use crate::time::Date;

/// A signed change of an item's open amount.
///
/// All amounts of an item are at its currency's scale, so sums of them are sums of minor units.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Movement {
    /// From this day on.
    pub(super) date: Date,
    /// The log record that brought it.
    pub(super) log: u32,
    /// The log record whose kind it has: itself, or what a reversal takes back.
    pub(super) cause: u32,
    /// In the item's currency, with the sign it is added with.
    pub(super) amount: Decimal,
}

impl Movement {
    fn units(&self) -> i128 {
        self.amount.mantissa()
    }
}

/// Beyond this many movements a tree of dates is kept.
const FEW: usize = 24;

#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct History {
    /// In the order of posting: `log` never decreases.
    movements: SmallVec<[Movement; 2]>,
    /// Kept beyond [`FEW`] movements.
    dates: Option<Box<DateTree>>,
}

/// From zero to the original, as sums of movements in minor units: `low ≤ Σ ≤ high`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    pub(super) low: i128,
    pub(super) high: i128,
}

impl Bounds {
    /// What movements may sum to so that `original + Σ` lies between zero and the original.
    pub(super) fn of(original: Decimal) -> Self {
        let turned = original.mantissa().saturating_neg();
        Self { low: turned.min(0), high: turned.max(0) }
    }

    fn hold(self, sum: i128) -> bool {
        sum >= self.low && sum <= self.high
    }
}

impl History {
    pub(super) fn movements(&self) -> &[Movement] {
        &self.movements
    }

    pub(super) fn push(&mut self, movement: Movement) {
        self.movements.push(movement);
        match &mut self.dates {
            Some(dates) => dates.add(movement.date, movement.units()),
            None if self.movements.len() > FEW => {
                let mut dates = DateTree::default();
                self.movements.iter().for_each(|m| dates.add(m.date, m.units()));
                self.dates = Some(Box::new(dates));
            }
            None => {}
        }
    }

    /// Takes back the last push.
    pub(super) fn pop(&mut self) {
        let Some(last) = self.movements.pop() else { return };
        if self.movements.len() <= FEW {
            self.dates = None;
        } else if let Some(dates) = &mut self.dates {
            dates.add(last.date, last.units().saturating_neg());
        }
    }

    /// The movements that one log record brought.
    pub(super) fn of_log(&self, log: u32) -> impl Iterator<Item = Movement> + '_ {
        let start = self.movements.partition_point(|movement| movement.log < log);
        let found = self.movements.get(start..).unwrap_or_default();
        found.iter().take_while(move |movement| movement.log == log).copied()
    }

    /// Σ of movements effective through a day, of the first `known` log records, in minor units.
    pub(super) fn sum(&self, through: Date, known: u32) -> i128 {
        let heard = self.movements.iter().take_while(|movement| movement.log < known);
        let there = heard.filter(|movement| movement.date <= through);
        there.fold(0, |sum: i128, movement| sum.saturating_add(movement.units()))
    }

    /// The first date on which the sum is out of bounds.
    pub(super) fn first_violation(&self, bounds: Bounds) -> Option<Date> {
        if let Some(dates) = &self.dates {
            return dates.first_violation(bounds);
        }
        let mut sum = 0_i128;
        self.by_day(|date, net| {
            sum = sum.saturating_add(net);
            if bounds.hold(sum) { None } else { Some(date) }
        })
    }

    /// The largest and the smallest sum on any day from `from` on, the smallest first.
    pub(super) fn extremes_from(&self, from: Date) -> (i128, i128) {
        if let Some(dates) = &self.dates {
            return dates.extremes_from(from);
        }
        // What holds at the start of `from`, then after each later day.
        let (mut sum, mut later) = (0_i128, None::<(i128, i128)>);
        let mut start = 0;
        let _: Option<()> = self.by_day(|date, net| {
            sum = sum.saturating_add(net);
            if date <= from {
                start = sum;
            } else {
                let (low, high) = later.unwrap_or((sum, sum));
                later = Some((low.min(sum), high.max(sum)));
            }
            None
        });
        later.map_or((start, start), |(low, high)| (low.min(start), high.max(start)))
    }

    /// The first day from `from` on from which `amount` more stays in bounds to the end; none
    /// when it never does.
    pub(super) fn first_fit(&self, from: Date, amount: Decimal, bounds: Bounds) -> Option<Date> {
        let less = |bound: i128| bound.saturating_sub(amount.mantissa());
        let bounds = Bounds { low: less(bounds.low), high: less(bounds.high) };
        if let Some(dates) = &self.dates {
            return dates.first_fit(from, bounds);
        }
        let (mut sum, mut fit, mut holds) = (0_i128, from, true);
        let _: Option<()> = self.by_day(|date, net| {
            if date > from && !bounds.hold(sum) {
                holds = false;
            }
            sum = sum.saturating_add(net);
            if date > from && bounds.hold(sum) && !holds {
                (fit, holds) = (date, true);
            }
            None
        });
        Some(fit).filter(|_| bounds.hold(sum))
    }

    /// Visits each day that has movements with their net, in the order of time, until `visit`
    /// finds something.
    fn by_day<T>(&self, visit: impl FnMut(Date, i128) -> Option<T>) -> Option<T> {
        if self.movements.is_sorted_by_key(|movement| movement.date) {
            return by_day(&self.movements, visit);
        }
        let mut sorted: SmallVec<[Movement; FEW]> = SmallVec::from_slice(&self.movements);
        sorted.sort_by_key(|movement| movement.date);
        by_day(&sorted, visit)
    }
}

fn by_day<T>(sorted: &[Movement], mut visit: impl FnMut(Date, i128) -> Option<T>) -> Option<T> {
    sorted.chunk_by(|a, b| a.date == b.date).find_map(|day| {
        let net = day.iter().fold(0, |net: i128, movement| net.saturating_add(movement.units()));
        visit(day.first()?.date, net)
    })
}

/// The number with the other sign; nought stays without one.
pub(super) fn negative(number: Decimal) -> Decimal {
    Decimal::ZERO.saturating_sub(number)
}

/// So many minor units as a number; what leaves the range stays at its end.
pub(super) fn number(units: i128, decimals: u32) -> Decimal {
    let ends = if units < 0 { Decimal::MIN } else { Decimal::MAX };
    Decimal::try_from_i128_with_scale(units, decimals).unwrap_or(ends)
}

/// A search tree over dates: each node knows the net of its day, and of its whole subtree the
/// sum and the smallest and largest running sum.
///
/// A treap whose priorities are a fixed mix of the date: the shape depends on the set of dates
/// alone, so a push and a pop leave the very same tree. A day whose net is nought has no node.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
struct DateTree {
    root: Link,
}

type Link = Option<Box<Node>>;

/// A sum that stays at the end of the range instead of leaving it: such a sum is out of every
/// item's bounds, so the post that made it is refused.
fn plus(a: i128, b: i128) -> i128 {
    a.saturating_add(b)
}

#[derive(Clone, Debug, Eq, PartialEq)]
struct Node {
    date: Date,
    net: i128,
    sum: i128,
    low: i128,
    high: i128,
    left: Link,
    right: Link,
}

fn priority(date: Date) -> u32 {
    // A bijective mix: distinct dates have distinct priorities.
    let mut x = u32::from_ne_bytes(date.ordinal().to_ne_bytes());
    x ^= x >> 16;
    x = x.wrapping_mul(0x7feb_352d);
    x ^= x >> 15;
    x = x.wrapping_mul(0x846c_a68b);
    x ^ (x >> 16)
}

fn sum_of(link: &Link) -> i128 {
    link.as_ref().map_or(0, |node| node.sum)
}

impl Node {
    fn leaf(date: Date, net: i128) -> Box<Self> {
        Box::new(Self { date, net, sum: net, low: net, high: net, left: None, right: None })
    }

    /// Recomputes what is known of the subtree from the children.
    fn refresh(&mut self) {
        let here = plus(sum_of(&self.left), self.net);
        (self.low, self.high) = (here, here);
        if let Some(left) = &self.left {
            (self.low, self.high) = (self.low.min(left.low), self.high.max(left.high));
        }
        self.sum = here;
        if let Some(right) = &self.right {
            self.low = self.low.min(plus(here, right.low));
            self.high = self.high.max(plus(here, right.high));
            self.sum = plus(here, right.sum);
        }
    }
}

/// Splits into the days before `date` and those from it on.
fn split(link: Link, date: Date) -> (Link, Link) {
    let Some(mut node) = link else { return (None, None) };
    if node.date < date {
        let (before, after) = split(node.right.take(), date);
        node.right = before;
        node.refresh();
        (Some(node), after)
    } else {
        let (before, after) = split(node.left.take(), date);
        node.left = after;
        node.refresh();
        (before, Some(node))
    }
}

fn join(left: Link, right: Link) -> Link {
    match (left, right) {
        (None, link) | (link, None) => link,
        (Some(mut left), Some(mut right)) => {
            if priority(left.date) > priority(right.date) {
                left.right = join(left.right.take(), Some(right));
                left.refresh();
                Some(left)
            } else {
                right.left = join(Some(left), right.left.take());
                right.refresh();
                Some(right)
            }
        }
    }
}

fn add(link: Link, date: Date, amount: i128) -> Link {
    let Some(mut node) = link else { return Some(Node::leaf(date, amount)) };
    if node.date != date && priority(date) > priority(node.date) {
        // Heap order: a day of higher priority cannot stand below.
        let mut root = Node::leaf(date, amount);
        (root.left, root.right) = split(Some(node), date);
        root.refresh();
        return Some(root);
    }
    match date.cmp(&node.date) {
        Ordering::Less => node.left = add(node.left.take(), date, amount),
        Ordering::Greater => node.right = add(node.right.take(), date, amount),
        Ordering::Equal => {
            node.net = plus(node.net, amount);
            if node.net == 0 {
                return join(node.left.take(), node.right.take());
            }
        }
    }
    node.refresh();
    Some(node)
}

impl DateTree {
    fn add(&mut self, date: Date, amount: i128) {
        if amount != 0 {
            self.root = add(self.root.take(), date, amount);
        }
    }

    fn first_violation(&self, bounds: Bounds) -> Option<Date> {
        let mut before = 0;
        let mut at = self.root.as_deref();
        while let Some(node) = at {
            let within = |link: &Link| {
                link.as_ref().is_none_or(|child| {
                    bounds.hold(plus(before, child.low)) && bounds.hold(plus(before, child.high))
                })
            };
            if !within(&node.left) {
                at = node.left.as_deref();
                continue;
            }
            before = plus(before, plus(sum_of(&node.left), node.net));
            if !bounds.hold(before) {
                return Some(node.date);
            }
            at = node.right.as_deref();
        }
        None
    }

    fn extremes_from(&self, from: Date) -> (i128, i128) {
        // The sum at the start of `from`'s span, then every running sum after it.
        let (mut before, mut at) = (0, self.root.as_deref());
        let mut later: Option<(i128, i128)> = None;
        let mut widen = |low: i128, high: i128| {
            later = Some(later.map_or((low, high), |(l, h)| (l.min(low), h.max(high))));
        };
        while let Some(node) = at {
            let here = plus(before, plus(sum_of(&node.left), node.net));
            if node.date <= from {
                before = here;
                at = node.right.as_deref();
            } else {
                widen(here, here);
                if let Some(right) = &node.right {
                    widen(plus(here, right.low), plus(here, right.high));
                }
                at = node.left.as_deref();
            }
        }
        later.map_or((before, before), |(low, high)| (low.min(before), high.max(before)))
    }

    /// As [`History::first_fit`], the amount taken off the bounds already.
    fn first_fit(&self, from: Date, bounds: Bounds) -> Option<Date> {
        if !bounds.hold(sum_of(&self.root)) {
            return None;
        }
        // The day after the last span that does not hold, if that lies after `from`.
        let last_bad = last_violation(self.root.as_deref(), 0, bounds);
        match last_bad.and_then(|date| self.next_after(date)) {
            Some(date) if date > from => Some(date),
            _ => {
                // Nothing is wrong after a movement; before the first the sum is nought.
                let first = self.first_date();
                let nought_fits = bounds.hold(0);
                if last_bad.is_none() && !nought_fits && first.is_some_and(|first| first > from) {
                    return first;
                }
                Some(from)
            }
        }
    }

    fn first_date(&self) -> Option<Date> {
        let mut at = self.root.as_deref()?;
        while let Some(left) = at.left.as_deref() {
            at = left;
        }
        Some(at.date)
    }

    fn next_after(&self, date: Date) -> Option<Date> {
        let (mut at, mut found) = (self.root.as_deref(), None);
        while let Some(node) = at {
            at = if node.date > date {
                found = Some(node.date);
                node.left.as_deref()
            } else {
                node.right.as_deref()
            };
        }
        found
    }
}

/// The last day whose running sum is out of bounds.
fn last_violation(mut at: Option<&Node>, mut before: i128, bounds: Bounds) -> Option<Date> {
    let mut found = None;
    while let Some(node) = at {
        let here = plus(before, plus(sum_of(&node.left), node.net));
        let right_bad = node.right.as_ref().is_some_and(|right| {
            !bounds.hold(plus(here, right.low)) || !bounds.hold(plus(here, right.high))
        });
        if right_bad {
            before = here;
            at = node.right.as_deref();
        } else if !bounds.hold(here) {
            found = Some(node.date);
            break;
        } else {
            at = node.left.as_deref();
        }
    }
    found
}
