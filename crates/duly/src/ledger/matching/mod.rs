//! What a receipt means: which open items it settles, by strategies tried in order (A1–A3).
//!
//! A proposal is a value. It says which strategy found it, what the others said, how sure it is and
//! why; nothing is posted.
//!
//! ```
//! use duly::*;
//!
//! let eur = Currency::parse("EUR")?;
//! let money = |amount: &str| Money::parse(amount, eur);
//! let item = |id: &str, due: &str, amount: &str| -> Result<OpenItem> {
//!     let id = ItemId::of(id.parse()?);
//!     Ok(OpenItem::new(id, "ACME".parse()?, due.parse()?, money(amount)?))
//! };
//! let open = [
//!     item("INV-1042", "2026-02-28", "1000.00")?,
//!     item("INV-1043", "2026-03-31", "250.00")?,
//!     item("INV-1044", "2026-03-31", "800.00")?,
//! ];
//! let mut receipt = Receipt::new("P-1".parse()?, "2026-04-02".parse()?, money("1050.00")?);
//! receipt.customer = Some("ACME".parse()?);
//!
//! // No number, and no single item of 1,050.00; but all that fell due on 31 March is just that.
//! let proposals = match_receipts(&[receipt], &open, &[], &MatchPolicy::default());
//! let proposal = proposals[0].as_ref().map_err(Clone::clone)?;
//! assert_eq!(proposal.strategy, Some(MatchStrategy::DueRun));
//! assert_eq!(proposal.grade, MatchGrade::Automatic);
//! let items: Vec<String> =
//!     proposal.shares.iter().map(|share| share.item.to_string()).collect();
//! assert_eq!(items, ["INV-1043#1", "INV-1044#1"]);
//! assert!(proposal.unapplied.is_zero());
//! # Ok::<(), duly::Error>(())
//! ```

#[cfg(test)]
mod near_tests;
mod party;
mod policy;
mod pool;
mod posting;
mod proposal;
mod run;
mod strategy;
mod subset;
#[cfg(test)]
mod subset_tests;
#[cfg(test)]
mod tests;
mod text;

pub use self::{
    policy::{MatchPolicy, MatchRound, MatchStrategy, PayerPolicy},
    proposal::{
        AmountFit, AttemptOutcome, MatchAttempt, MatchEvidence, MatchGrade, MatchProposal,
        MatchShare, PartyEvidence,
    },
    run::match_receipts,
};
