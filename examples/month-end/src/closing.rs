//! The closed month: what the library answers, gathered once and written many ways.

use duly::{
    AgingBasis, AgingPolicy, AgingReport, Buckets, CreditorId, Date, Known, Ledger, Position,
    UnappliedCredits,
};

use crate::args::{Args, Basis, Unapplied};

/// Everything the outputs are made of.
pub(crate) struct Closing {
    pub(crate) as_of: Date,
    pub(crate) from: Date,
    pub(crate) known: Option<Date>,
    /// Whether the input names creditors: then every output has them in front.
    pub(crate) has_creditor: bool,
    pub(crate) entries: usize,
    pub(crate) position: Position,
    pub(crate) aging: AgingReport,
    /// The names of the aging's columns: by due date, so that they do not change with the basis.
    pub(crate) bucket_columns: Vec<String>,
}

/// What is asked, checked before anything is read.
pub(crate) struct Question {
    pub(crate) as_of: Date,
    pub(crate) from: Date,
    pub(crate) known: Option<Date>,
    policy: AgingPolicy,
}

impl Question {
    pub(crate) fn new(args: &Args) -> Result<Self, String> {
        let buckets: Buckets =
            args.buckets.parse().map_err(|error| format!("--buckets: {error}"))?;
        let policy = AgingPolicy {
            basis: match args.basis {
                Basis::Due => AgingBasis::Due,
                Basis::Invoice => AgingBasis::Invoice,
            },
            unapplied: match args.unapplied {
                Unapplied::Separate => UnappliedCredits::Separate,
                Unapplied::OwnDate => UnappliedCredits::OwnDate,
                Unapplied::OldestFirst => UnappliedCredits::OldestFirst,
                Unapplied::NotDue => UnappliedCredits::NotDue,
            },
            buckets,
            ..AgingPolicy::default()
        };
        let from = args.from.unwrap_or_else(|| args.as_of.with_day_clamped(1));
        if from > args.as_of {
            return Err(format!("--from {from} lies after --as-of {}", args.as_of));
        }
        Ok(Self { as_of: args.as_of, from, known: args.known, policy })
    }
}

impl Closing {
    pub(crate) fn of(
        ledger: &Ledger,
        question: &Question,
        has_creditor: bool,
    ) -> Result<Self, String> {
        let Question { as_of, from, known, policy } = question;
        let all = known.map_or(Known::Everything, Known::On);
        let position = ledger.as_known(all, *as_of).map_err(|error| error.to_string())?;
        let aging = position.aging(policy).map_err(|error| error.to_string())?;
        let names = policy.buckets.names(AgingBasis::Due);
        let bucket_columns = names.into_iter().map(|bucket| bucket.name).collect();
        Ok(Self {
            as_of: *as_of,
            from: *from,
            known: *known,
            has_creditor,
            entries: ledger.len(),
            position,
            aging,
            bucket_columns,
        })
    }
}

/// A creditor as the input had it: the unnamed one is blank there and here.
pub(crate) fn creditor_text(creditor: &CreditorId) -> &str {
    if creditor.is_sole() { "" } else { creditor.as_str() }
}
