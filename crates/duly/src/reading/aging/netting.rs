//! The virtual netting of `oldest_first` (G6): credits against the oldest items of the same
//! customer and currency, in a report only.

use std::cmp::Ordering;

use crate::{
    ledger::OpenItem,
    reading::{AgingGroup, AgingPolicy},
    time::Date,
};

/// What is left of each item, in minor units with its sign, in the order given.
///
/// Debits go by the date they are aged from, then number, then id; one without a date counts as
/// of the day asked about. Under a grouping by billing account credits stay within theirs, so
/// that each row shows its own money.
pub(super) fn left_over(items: &[OpenItem], policy: &AgingPolicy, as_of: Date) -> Vec<i128> {
    let mut left: Vec<i128> = items.iter().map(|item| item.open.minor_units()).collect();
    let mut order: Vec<(usize, Date, &OpenItem)> = items
        .iter()
        .enumerate()
        .map(|(place, item)| {
            let credit = item.open.is_negative();
            let dated = if credit { policy.credit_date(item) } else { policy.dated(item) };
            (place, dated.map_or(as_of, |(_, date)| date), item)
        })
        .collect();
    let by_account = policy.group_by == AgingGroup::BillingAccount;
    let account = |a: &OpenItem, b: &OpenItem| {
        let same = (&a.creditor, &a.customer, a.open.currency());
        let order = same.cmp(&(&b.creditor, &b.customer, b.open.currency()));
        match by_account {
            true => {
                order.then_with(|| a.details().billing_account.cmp(&b.details().billing_account))
            }
            false => order,
        }
    };
    order.sort_by(|(_, a_date, a), (_, b_date, b)| {
        account(a, b).then_with(|| (a_date, &a.number, &a.id).cmp(&(b_date, &b.number, &b.id)))
    });
    for run in order.chunk_by(|a, b| account(a.2, b.2) == Ordering::Equal) {
        let side = |credit: bool| {
            let of_side = run.iter().filter(move |one| one.2.open.is_negative() == credit);
            of_side.map(|one| one.0)
        };
        net(&mut left, side(true), side(false));
    }
    left
}

fn net(
    left: &mut [i128],
    credits: impl Iterator<Item = usize>,
    mut debits: impl Iterator<Item = usize>,
) {
    let mut debit = debits.next();
    for credit in credits {
        let mut cover = left.get(credit).map_or(0, |open| open.saturating_neg());
        while cover > 0 {
            let Some(open) = debit.and_then(|place| left.get_mut(place)) else { break };
            let share = cover.min(*open);
            *open = open.saturating_sub(share);
            cover = cover.saturating_sub(share);
            if *open == 0 {
                debit = debits.next();
            }
        }
        if let Some(open) = left.get_mut(credit) {
            *open = cover.saturating_neg();
        }
    }
}
