//! What matching says, and the policy it goes by.

use crate::{
    ledger::SettlementOrder,
    value::{CustomerId, DocumentId, ItemId, Money},
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

    /// Whether it settles what nobody has named, as far as the money goes: what is left to do when
    /// nothing makes up the amount.
    pub fn is_by_order(self) -> bool {
        matches!(self, Self::OldestFirst | Self::StatutoryOrder | Self::ProRata)
    }
}

/// How receipts are matched. The default asks every strategy but those that settle by an order
/// alone what nobody has named ([`MatchStrategy::is_by_order`]).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, default))]
#[non_exhaustive]
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
        }
    }
}

/// How the payer was known (A3), the strongest first.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum PartyEvidence {
    /// The receipt says so.
    Given,
    /// The account it came from is the customer's alone.
    Account,
    /// The payer's name is a learned one, of this customer alone.
    Alias,
    /// The payer's name is like the customer's, and like no other's as much.
    Name,
    /// Only the documents named tell whose they are.
    Documents,
}

/// How the amount fits what is proposed (A3).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum AmountFit {
    /// To the last unit.
    Exact,
    /// To the last unit, with the discounts of the shares.
    WithDiscount,
    /// Less than what is named: the last item stays open in part. Automatic only where the payer's
    /// own lines say the part.
    Partial,
    /// More than what is named: something is left unapplied.
    Over,
    /// Nothing is proposed.
    #[default]
    None,
}

/// Why a proposal is believed (A3).
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, default))]
#[non_exhaustive]
pub struct MatchEvidence {
    /// How the payer was known; none: not at all.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub party: Option<PartyEvidence>,
    /// How alike the names are, in thousandths, where the name told.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub likeness: Option<u32>,
    /// How many of the shares are of documents that the payer names.
    pub named: u32,
    /// How the amount fits.
    pub amount: AmountFit,
    /// Whether the strategy knows of no other answer.
    pub unique: bool,
}

impl MatchEvidence {
    /// The points of 1000: the payer up to 400, documents named up to 400, the amount up to 200,
    /// and 200 for there being no other answer (A3). So a payer or a document with an amount that
    /// fits nothing else is at least 800; an amount alone is at most 400. What is left over, and
    /// what is short of several items, is at most 700: somebody should look.
    pub fn score(&self, shares: usize) -> u32 {
        let party: u32 = match self.party {
            None | Some(PartyEvidence::Documents) => 0,
            Some(PartyEvidence::Given | PartyEvidence::Account | PartyEvidence::Alias) => 400,
            Some(PartyEvidence::Name) => self.likeness.unwrap_or(0).min(1000) / 4,
        };
        let named = usize::try_from(self.named).unwrap_or(usize::MAX);
        let documents: u32 = match named {
            0 => 0,
            some if some < shares => 200,
            _ => 400,
        };
        let amount: u32 = match self.amount {
            AmountFit::Exact | AmountFit::WithDiscount => 200,
            AmountFit::Partial | AmountFit::Over => 50,
            AmountFit::None => return 0,
        };
        let unique = if self.unique { 200 } else { 0 };
        let most = match self.amount {
            AmountFit::Over => 700,
            AmountFit::Partial if shares > 1 => 700,
            _ => 1000,
        };
        [documents, amount, unique].into_iter().fold(party, u32::saturating_add).min(most)
    }
}

/// How far a proposal may be followed (A3).
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum MatchGrade {
    /// It may be posted without anybody looking.
    Automatic,
    /// Somebody should look.
    Suggested,
    /// Nothing, or nothing that is worth a look: all stays unapplied.
    Unmatched,
}

/// What a strategy said.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum AttemptOutcome {
    /// It found nothing.
    Nothing,
    /// It found what is proposed.
    Found,
    /// It found less than the amount: further strategies are asked for what else was paid.
    Over,
    /// It found several answers: the candidates (A2).
    Ambiguous,
    /// There was too much to try (A2): it is not known.
    GaveUp,
}

/// A strategy that was asked, and what it said.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct MatchAttempt {
    /// Which strategy.
    pub strategy: MatchStrategy,
    /// What it said.
    pub outcome: AttemptOutcome,
    /// Of several answers the first: of each the items.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub candidates: Vec<Vec<ItemId>>,
}

/// A share of the receipt.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct MatchShare {
    /// The item.
    pub item: ItemId,
    /// What the receipt pays of it, with the item's sign: of a credit taken with it, below zero.
    pub amount: Money,
    /// The discount that goes with it.
    pub discount: Money,
}

/// What a receipt is proposed to settle. The shares and what is unapplied add up to the receipt.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct MatchProposal {
    /// The receipt.
    pub receipt: DocumentId,
    /// Who paid; none: it is not known, and the cash unidentified (A7).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub customer: Option<CustomerId>,
    /// How far it may be followed.
    pub grade: MatchGrade,
    /// The points of 1000 (see [`MatchEvidence::score`]).
    pub score: u32,
    /// Which strategy found it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub strategy: Option<MatchStrategy>,
    /// What it settles, the earliest due first.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub shares: Vec<MatchShare>,
    /// What is left of it.
    pub unapplied: Money,
    /// Why it is believed.
    pub evidence: MatchEvidence,
    /// Every strategy asked, in order.
    pub attempts: Vec<MatchAttempt>,
}
