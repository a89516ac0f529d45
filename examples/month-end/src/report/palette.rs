//! The colours of the buckets: green while nothing is due, then ever redder.

use duly::{AgingBasis, AgingReport};

pub(super) struct Palette {
    classes: Vec<String>,
}

/// How many shades there are for what is past due, and for what is not yet, in `style.css`: enough
/// that the buckets of a long list still differ from their neighbours.
const LATE: usize = 8;
const AHEAD: usize = 5;

impl Palette {
    pub(super) fn of(report: &AgingReport) -> Self {
        let edges = report.policy.buckets.edges(report.as_of);
        // Bucket i begins at edge i − 1; past due are those that begin at 1 or later.
        let past = |place: usize| {
            place.checked_sub(1).and_then(|edge| edges.get(edge)).is_some_and(|edge| *edge >= 1)
        };
        let count = report.policy.buckets.len();
        let late = (0..count).filter(|place| past(*place)).count();
        let first = count.saturating_sub(late);
        let class = |place: usize| {
            if !past(place) {
                // The nearer it is to being due, the stronger.
                let ahead = first.saturating_sub(place.saturating_add(1)).min(AHEAD - 1);
                return format!("ahead{ahead}");
            }
            let rank = place.saturating_sub(first);
            let last = late.saturating_sub(1).max(1);
            format!("late{}", rank.saturating_mul(LATE - 1) / last)
        };
        Self { classes: (0..count).map(class).collect() }
    }

    pub(super) fn class(&self, place: usize) -> &str {
        self.classes.get(place).map_or("late0", String::as_str)
    }

    pub(super) fn unapplied(&self) -> &'static str {
        "unapplied"
    }
}

/// What a bucket's colour goes by, for the legend.
pub(super) fn counted_from(basis: AgingBasis) -> &'static str {
    match basis {
        AgingBasis::Invoice => "days since the invoice date",
        _ => "days past due",
    }
}
