//! The closed month: what the library answers, gathered once and written many ways.

use duly::{
    AgingBasis, AgingPolicy, AgingReport, AgingRow, Buckets, CreditorId, CustomerId, Date, Known,
    Ledger, Money, Position, RollForward, RollForwardAmounts, UnappliedCredits,
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
    pub(crate) roll_forward: RollForward,
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
        let roll_forward = RollForward::of(ledger, *from..=*as_of, all);
        let roll_forward = roll_forward.map_err(|error| error.to_string())?;
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
            roll_forward,
            bucket_columns,
        })
    }

    /// Whose account it is, as a person reads it.
    pub(crate) fn account_name(
        &self,
        creditor: &CreditorId,
        customer: Option<&CustomerId>,
    ) -> String {
        let customer = customer.map_or("(unknown payer)", CustomerId::as_str);
        match creditor_text(creditor) {
            creditor if self.has_creditor && !creditor.is_empty() => {
                format!("{creditor} {customer}")
            }
            _ => customer.to_owned(),
        }
    }

    /// Whose account a row of the aging is.
    pub(crate) fn name(&self, row: &AgingRow) -> String {
        self.account_name(&row.creditor, row.customer.as_ref())
    }
}

/// A creditor as the input had it: the unnamed one is blank there and here.
pub(crate) fn creditor_text(creditor: &CreditorId) -> &str {
    if creditor.is_sole() { "" } else { creditor.as_str() }
}

/// The columns between opening and closing: of the file, and as a heading.
pub(crate) const COLUMNS: [(&str, &str); 16] = [
    ("taken_over", "Taken over"),
    ("invoices", "Invoices"),
    ("debit_notes", "Debit notes"),
    ("charges", "Charges"),
    ("payments", "Payments"),
    ("advances", "Advances"),
    ("payments_reversed", "Payments reversed"),
    ("refunds", "Refunds"),
    ("credit_notes", "Credit notes"),
    ("discounts", "Discounts"),
    ("tolerance", "Tolerance"),
    ("withholding", "Withholding"),
    ("write_offs", "Write-offs"),
    ("adjustments_reversed", "Adjustments reversed"),
    ("transfers", "Transfers"),
    ("conversions", "Conversions"),
];

/// Their amounts, in the same order.
pub(crate) fn movements(amounts: &RollForwardAmounts) -> [Money; 16] {
    [
        amounts.taken_over,
        amounts.invoices,
        amounts.debit_notes,
        amounts.charges,
        amounts.payments,
        amounts.advances,
        amounts.payments_reversed,
        amounts.refunds,
        amounts.credit_notes,
        amounts.discounts,
        amounts.tolerance,
        amounts.withholding,
        amounts.write_offs,
        amounts.adjustments_reversed,
        amounts.transfers,
        amounts.conversions,
    ]
}
