//! What matching says.

use super::policy::{MatchRound, MatchStrategy};
use crate::value::{CustomerId, DocumentId, ItemId, Money};

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
    /// But for what is tolerated of the shares (A4).
    WithinTolerance,
    /// With a discount that has lapsed within the grace days (E7).
    LateDiscount,
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
    /// fits nothing else is at least 800; an amount alone is at most 400. An amount that fits by
    /// what is tolerated or by a late discount is 150: with a payer and nothing named it is 750.
    /// What is left over, and what is short of several items, is at most 700: somebody should look.
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
            AmountFit::WithinTolerance | AmountFit::LateDiscount => 150,
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
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum MatchGrade {
    /// It may be posted without anybody looking.
    Automatic,
    /// Somebody should look. What is of nobody's saying is that.
    #[default]
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
    /// How exact the answer had to be.
    #[cfg_attr(feature = "serde", serde(default))]
    pub round: MatchRound,
    /// What it said.
    pub outcome: AttemptOutcome,
    /// Of several answers the first: of each the items.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub candidates: Vec<Vec<ItemId>>,
}

impl MatchAttempt {
    /// A strategy that was asked in the first round, and said this.
    pub fn new(strategy: MatchStrategy, outcome: AttemptOutcome) -> Self {
        Self { strategy, round: MatchRound::Exact, outcome, candidates: Vec::new() }
    }
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
    /// What is let go of it, or below zero what is kept of the receipt, as too little to matter
    /// (A4): amount, discount and tolerance are together what is closed of the item.
    pub tolerance: Money,
    /// Whether its discount has lapsed within the grace days and holds only once somebody accepts
    /// it (E7).
    #[cfg_attr(feature = "serde", serde(default))]
    pub needs_acceptance: bool,
}

impl MatchShare {
    /// What a receipt pays of an item, and what is given up with it.
    pub fn new(item: ItemId, amount: Money, discount: Money, tolerance: Money) -> Self {
        Self { item, amount, discount, tolerance, needs_acceptance: false }
    }
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
    #[cfg_attr(feature = "serde", serde(default))]
    pub grade: MatchGrade,
    /// The points of 1000 (see [`MatchEvidence::score`]).
    #[cfg_attr(feature = "serde", serde(default))]
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
    #[cfg_attr(feature = "serde", serde(default))]
    pub evidence: MatchEvidence,
    /// Every strategy asked, in order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub attempts: Vec<MatchAttempt>,
}

impl MatchProposal {
    /// A proposal of somebody's own: what a person settles with a receipt when nothing was found,
    /// or instead of what was.
    pub fn new(receipt: DocumentId, shares: Vec<MatchShare>, unapplied: Money) -> Self {
        Self {
            receipt,
            customer: None,
            grade: MatchGrade::Suggested,
            score: 0,
            strategy: None,
            shares,
            unapplied,
            evidence: MatchEvidence::default(),
            attempts: Vec::new(),
        }
    }
}
