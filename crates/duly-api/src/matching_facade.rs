//! What receipts settle, with owned arguments.

use duly::{ClaimShare, MatchProposal, Money};

use crate::Refusal;

/// What became of one receipt of many: what is proposed, or why it was not looked at.
#[derive(Clone, Debug, Eq, Hash, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub struct MatchResult {
    /// What it is proposed to settle; none where it was refused.
    pub proposal: Option<MatchProposal>,
    /// Why it was refused; none where it was looked at.
    pub refusal: Option<Refusal>,
}

/// An amount spread over debts, and what none of them takes.
#[derive(Clone, Debug, Eq, Hash, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub struct ClaimAllocation {
    /// A share for each part that takes any, in the order in which they are paid.
    pub shares: Vec<ClaimShare>,
    /// What is left over.
    pub left: Money,
}

pub mod matching {
    //! A run over receipts.

    use duly::{KnownPayer, MatchPolicy, OpenItem, Receipt};

    use super::MatchResult;

    /// Proposes for each receipt which open items it settles, in the order of the receipts (A1);
    /// nothing is posted.
    ///
    /// What is open of an item is given out once: first to the earliest value date, then by id,
    /// and only an automatic proposal takes it. A receipt that is refused stops no other.
    pub fn propose(
        receipts: &[Receipt],
        items: &[OpenItem],
        known: &[KnownPayer],
        policy: &MatchPolicy,
    ) -> Vec<MatchResult> {
        let answers = duly::match_receipts(receipts, items, known, policy).into_iter();
        let answer = |answer: duly::Result<duly::MatchProposal>| match answer {
            Ok(proposal) => MatchResult { proposal: Some(proposal), refusal: None },
            Err(error) => MatchResult { proposal: None, refusal: Some(error.into()) },
        };
        answers.map(answer).collect()
    }
}

pub mod claims {
    //! Debts with their interest and costs.

    use duly::{Claim, Date, Money, Result, SettlementOrder};

    use super::ClaimAllocation;

    /// Shares an amount paid on a day over debts with their interest and costs, by an order of a
    /// statute or a contract (A8): a proposal, never a posting.
    ///
    /// # Errors
    ///
    /// `record.invalid` for an amount below zero or an order of other components,
    /// `money.overflow`.
    pub fn allocate(
        amount: Money,
        on: Date,
        claims: &[Claim],
        order: &SettlementOrder,
    ) -> Result<ClaimAllocation> {
        let (shares, left) = duly::allocate_claims(amount, on, claims, order)?;
        Ok(ClaimAllocation { shares, left })
    }
}
