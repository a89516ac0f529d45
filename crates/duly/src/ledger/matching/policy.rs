//! The strategies of matching, and the policy it goes by.

use crate::{
    error::Result,
    ledger::SettlementOrder,
    terms::discount::LateDiscount,
    value::{CustomerId, Tolerance},
};

/// A way to find what a receipt settles (A1). Each answers by itself; they are asked in the order
/// of the policy, and the first that finds something is followed.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum MatchStrategy {
    /// The lines of the remittance advice (1).
    RemittanceLines,
    /// The structured references (2).
    References,
    /// Numbers of documents in the free text (3).
    DocumentNumbers,
    /// One item of just this amount (4).
    SingleAmount,
    /// One item of just this amount, less a discount still open on the value date (5).
    SingleWithDiscount,
    /// All that is open on the account, credits too (6).
    WholeAccount,
    /// All debits past due (7).
    PastDue,
    /// All debits past due with the same number of days from invoice to due date (8).
    PastDueByTerms,
    /// All debits due from one day to another.
    DueRun,
    /// The only set of debits that makes up the amount, each in full or less its discount (9).
    SubsetSum,
    /// The oldest debits, as far as the money goes (10). Never automatic by itself.
    OldestFirst,
    /// The debits in the order of the policy's [`settlement`](MatchPolicy::settlement), as far as
    /// the money goes (11). Never automatic by itself.
    StatutoryOrder,
    /// A share of each debit, in proportion to what is open of it (12). Never automatic by itself.
    ProRata,
}

impl MatchStrategy {
    /// All of them, in the order of A1.
    pub const ALL: [Self; 13] = [
        Self::RemittanceLines,
        Self::References,
        Self::DocumentNumbers,
        Self::SingleAmount,
        Self::SingleWithDiscount,
        Self::WholeAccount,
        Self::PastDue,
        Self::PastDueByTerms,
        Self::DueRun,
        Self::SubsetSum,
        Self::OldestFirst,
        Self::StatutoryOrder,
        Self::ProRata,
    ];

    /// Whether it goes by what the payer names.
    pub(super) fn is_named(self) -> bool {
        matches!(self, Self::RemittanceLines | Self::References | Self::DocumentNumbers)
    }

    /// Whether it settles what nobody has named, as far as the money goes: what is left to do when
    /// nothing makes up the amount.
    pub fn is_by_order(self) -> bool {
        matches!(self, Self::OldestFirst | Self::StatutoryOrder | Self::ProRata)
    }
}

/// How exact an answer has to be. A round asks the strategies for what the round before has not
/// found: exact hits come before those that are tolerated (A4), and a discount that has lapsed is
/// looked for last (E7).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum MatchRound {
    /// To the last unit, in full or less a discount that holds.
    #[default]
    Exact,
    /// But for what is tolerated. Asked where the policy tolerates anything.
    Near,
    /// With discounts that have lapsed within the grace days, exactly or but for what is
    /// tolerated. Asked where the policy gives grace.
    Late,
}

/// What holds for one payer alone.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct PayerPolicy {
    /// Whom it is about.
    pub customer: CustomerId,
    /// What is tolerated of this customer's items; where the policy's is stricter, that (A4). None:
    /// the policy's.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub tolerance: Option<Tolerance>,
    /// Whose items this customer pays beside its own, such as a parent its subsidiaries' (A9). The
    /// ledger must allow it too: [`AcrossCustomers`](crate::AcrossCustomers).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub pays_for: Vec<CustomerId>,
}

impl PayerPolicy {
    /// As any other customer, until something is said.
    pub fn new(customer: CustomerId) -> Self {
        Self { customer, tolerance: None, pays_for: Vec::new() }
    }
}

/// How receipts are matched. The default asks every strategy but those that settle by an order
/// alone what nobody has named ([`MatchStrategy::is_by_order`]).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, default))]
pub struct MatchPolicy {
    /// Which strategies are asked, in this order.
    pub strategies: Vec<MatchStrategy>,
    /// From how many points on, of 1000, a proposal is automatic (A3).
    pub automatic: u32,
    /// From how many points on it is suggested.
    pub suggested: u32,
    /// Whether of several items of just this amount the one due first is taken (A2); otherwise
    /// they are told as candidates.
    pub earliest_of_alike: bool,
    /// From which likeness on, in thousandths, a name tells a customer.
    pub likeness: u32,
    /// How many debits of an account are tried in sets (A2).
    pub most_items: u32,
    /// How many sums may be listed to find a set, for each half of the debits (A2): what bounds
    /// time and memory.
    pub most_sums: u32,
    /// The order of [`MatchStrategy::StatutoryOrder`] (A8); what is due is asked of the receipt's
    /// value date. A charge is costs, any other debit principal.
    pub settlement: SettlementOrder,
    /// How much more or less than an item asks may be paid for it (A4), of what is open of it; for
    /// several items together their sum. The default tolerates nothing. A limit in one currency
    /// holds for items of that currency alone.
    pub tolerance: Tolerance,
    /// How many days after its last day a discount may still be taken (E7). The default is none.
    pub grace_days: u16,
    /// Whether such a discount has to be accepted: then it is never automatic.
    pub late: LateDiscount,
    /// What holds for some payers alone; of two about one customer the last.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub payers: Vec<PayerPolicy>,
}

impl MatchPolicy {
    /// Whether it makes sense.
    ///
    /// # Errors
    ///
    /// [`InvalidTolerance`](crate::ErrorKind::InvalidTolerance) for limits that cannot be,
    /// [`CurrencyMismatch`](crate::ErrorKind::CurrencyMismatch) for a customer's limit in another
    /// currency than the policy's.
    pub fn check(&self) -> Result<()> {
        let check = |tolerance: &Tolerance| -> Result<()> {
            tolerance.over.check()?;
            tolerance.under.check()
        };
        check(&self.tolerance)?;
        for tolerance in self.payers.iter().filter_map(|payer| payer.tolerance.as_ref()) {
            check(tolerance)?;
            self.tolerance.stricter(*tolerance)?;
        }
        Ok(())
    }

    /// The rounds there are to ask.
    pub(super) fn rounds(&self) -> impl Iterator<Item = MatchRound> + use<> {
        let near = self.tolerance != Tolerance::NONE;
        let late = self.grace_days > 0;
        [(MatchRound::Exact, true), (MatchRound::Near, near), (MatchRound::Late, late)]
            .into_iter()
            .filter_map(|(round, asked)| asked.then_some(round))
    }

    /// Whose items a customer pays: its own, and those of others it pays for.
    pub(super) fn pays_for<'a>(&'a self, customer: &'a CustomerId) -> Vec<CustomerId> {
        let mut of = self.payers.iter().rev().filter(|payer| payer.customer == *customer);
        let others = of.next().map_or(&[][..], |payer| payer.pays_for.as_slice());
        std::iter::once(customer).chain(others).cloned().collect()
    }
}

impl Default for MatchPolicy {
    fn default() -> Self {
        Self {
            strategies: MatchStrategy::ALL.into_iter().filter(|s| !s.is_by_order()).collect(),
            automatic: 800,
            suggested: 400,
            earliest_of_alike: false,
            likeness: 850,
            most_items: 30,
            most_sums: 65_536,
            settlement: SettlementOrder::default(),
            tolerance: Tolerance::NONE,
            grace_days: 0,
            late: LateDiscount::default(),
            payers: Vec::new(),
        }
    }
}
