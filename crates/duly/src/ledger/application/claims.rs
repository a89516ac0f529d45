//! Which part of which debt a payment settles: costs, interest and principal, by statute or by
//! contract (A8, A8b).
//!
//! ```
//! use duly::*;
//!
//! let eur = Currency::parse("EUR")?;
//! let part = |id: &str, component: Component, open: &str| -> Result<ClaimPart> {
//!     Ok(ClaimPart::new(ItemId::of(id.parse()?), component, Money::parse(open, eur)?))
//! };
//! let claim = Claim::new("INV-1".parse()?).due_on("2026-02-28".parse()?).with_parts([
//!     part("INV-1", Component::Principal, "100.00")?,
//!     part("FEE-1", Component::Costs, "5.00")?,
//!     part("INT-1", Component::Interest, "0.25")?,
//! ]);
//!
//! // Who eats the part payment: the fee 5.00, the interest 0.25, the principal 44.75.
//! let (paid, on) = (Money::parse("50.00", eur)?, "2026-04-01".parse()?);
//! let (shares, rest) = allocate_claims(paid, on, &[claim], &SettlementOrder::default())?;
//! let shares: Vec<String> =
//!     shares.iter().map(|share| format!("{} of {}", share.amount, share.item)).collect();
//! assert_eq!(shares, ["5.00 EUR of FEE-1#1", "0.25 EUR of INT-1#1", "44.75 EUR of INV-1#1"]);
//! assert!(rest.is_zero());
//! # Ok::<(), duly::Error>(())
//! ```

use std::cmp::Ordering;

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorKind, Result},
    ledger::OpenItem,
    record::DocumentKind,
    time::Date,
    value::{DocumentId, ItemId, Money, SplitRule},
};

/// What a part of a debt is (A8).
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Component {
    /// What it cost to collect: fees, compensation, costs of proceedings.
    Costs,
    /// Interest for paying late.
    Interest,
    /// The debt itself.
    Principal,
}

impl Component {
    /// Costs, interest, principal: the order of BGB §367(1), and the default (F9).
    pub const ALL: [Self; 3] = [Self::Costs, Self::Interest, Self::Principal];
}

/// An open part of a debt.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct ClaimPart {
    /// The item that carries it. Interest and costs are mostly documents of their own; parts of
    /// one item may share its id.
    pub item: ItemId,
    /// What it is.
    pub component: Component,
    /// What is open of it. Only what is above zero, and of the payment's currency, is settled.
    pub open: Money,
}

impl ClaimPart {
    /// A part of a debt.
    pub fn new(item: ItemId, component: Component, open: Money) -> Self {
        Self { item, component, open }
    }
}

/// A debt with its interest and costs, and what a statute orders debts by (A8).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Claim {
    /// The document that the debt is known by.
    pub debt: DocumentId,
    /// The last day to pay on time; it is due from this day on. None: due on demand, so due.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub due: Option<Date>,
    /// The day that tells how old it is; its due date where it is not said.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub since: Option<Date>,
    /// How well it is secured, by any scale of the host's; 0: not at all.
    #[cfg_attr(feature = "serde", serde(default))]
    pub security: u32,
    /// How burdensome it is to the debtor, by any scale of the host's: with a higher rate of
    /// interest or under a judgment, more.
    #[cfg_attr(feature = "serde", serde(default))]
    pub burden: u32,
    /// Its open parts.
    pub parts: Vec<ClaimPart>,
}

impl Claim {
    /// A debt without parts yet: due, not secured.
    pub fn new(debt: DocumentId) -> Self {
        Self { debt, due: None, since: None, security: 0, burden: 0, parts: Vec::new() }
    }

    /// The debt, due on a day.
    #[must_use]
    pub fn due_on(self, due: Date) -> Self {
        Self { due: Some(due), ..self }
    }

    /// The debt, with these parts.
    #[must_use]
    pub fn with_parts(self, parts: impl IntoIterator<Item = ClaimPart>) -> Self {
        Self { parts: parts.into_iter().collect(), ..self }
    }

    /// An open item as a debt by itself, as old as its invoice: a charge is costs, all else
    /// principal. Whether a charge is interest, and on which debt, the item does not tell.
    pub fn of(item: &OpenItem) -> Self {
        let component = match item.kind {
            DocumentKind::Charge => Component::Costs,
            _ => Component::Principal,
        };
        Self {
            due: item.due,
            since: item.invoice_date,
            parts: vec![ClaimPart::new(item.id.clone(), component, item.open)],
            ..Self::new(item.id.document.clone())
        }
    }

    fn age(&self) -> Option<Date> {
        self.since.or(self.due)
    }
}

/// Which way a payment goes through debts and their components (A8b).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Traversal {
    /// Debt by debt, the components inside each. The default (F9).
    #[default]
    Horizontal,
    /// Component by component, each across all debts: all costs, then all interest, then all
    /// principal.
    Vertical,
}

/// A way to say which of two debts comes first (A8). What two debts are alike in, the next decides.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Priority {
    /// What is due before what is not yet; due on its due date already.
    Due,
    /// What is secured least.
    LeastSecured,
    /// What burdens the debtor most.
    MostBurdensome,
    /// What is oldest; what has no date is older than all.
    Oldest,
}

/// What becomes of debts that are alike in all priorities.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ClaimTie {
    /// The lower id first. The default.
    #[default]
    ById,
    /// In proportion to what is open of each, by the largest remainder (F3); the lower id takes a
    /// unit first.
    ProRata,
}

/// The order in which debts and their parts are settled (A8, A8b).
///
/// The default (F9): what the debtor designates, what is due before what is not, the oldest, then
/// by id; debt by debt, in each costs, interest, principal.
///
/// §367(2) of the BGB lets a creditor refuse a payment that the debtor designates to principal
/// first; whether it is refused is for the creditor to say, not for this order.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, default))]
pub struct SettlementOrder {
    /// The debts the debtor designates, in this order, before all others.
    pub designated: Vec<DocumentId>,
    /// Debt by debt or component by component.
    pub traversal: Traversal,
    /// The order of the components; each of them once.
    pub components: Vec<Component>,
    /// What says which debt comes first.
    pub priorities: Vec<Priority>,
    /// What becomes of debts that are alike.
    pub ties: ClaimTie,
}

impl Default for SettlementOrder {
    fn default() -> Self {
        Self {
            designated: Vec::new(),
            traversal: Traversal::Horizontal,
            components: Component::ALL.to_vec(),
            priorities: vec![Priority::Due, Priority::Oldest],
            ties: ClaimTie::ById,
        }
    }
}

impl SettlementOrder {
    /// The German order: designation, due, least secured, most burdensome, oldest, pro rata (BGB
    /// §366); inside a debt costs, interest, principal (§367).
    pub fn bgb() -> Self {
        Self {
            priorities: vec![
                Priority::Due,
                Priority::LeastSecured,
                Priority::MostBurdensome,
                Priority::Oldest,
            ],
            ties: ClaimTie::ProRata,
            ..Self::default()
        }
    }

    /// The French order: designation, due, what the debtor has most interest in paying, oldest,
    /// pro rata (Code civil 1342-10); interest before the capital (1343-1).
    pub fn code_civil() -> Self {
        Self {
            priorities: vec![Priority::Due, Priority::MostBurdensome, Priority::Oldest],
            ties: ClaimTie::ProRata,
            ..Self::default()
        }
    }

    /// Over all debts in proportion to what is open of each, whatever their dates (A1, strategy
    /// 12).
    pub fn pro_rata() -> Self {
        Self { priorities: Vec::new(), ties: ClaimTie::ProRata, ..Self::default() }
    }

    /// The order, with the debts the debtor designates.
    #[must_use]
    pub fn with_designated(self, designated: impl IntoIterator<Item = DocumentId>) -> Self {
        Self { designated: designated.into_iter().collect(), ..self }
    }

    /// The order, with another way through debts and components.
    #[must_use]
    pub fn with_traversal(self, traversal: Traversal) -> Self {
        Self { traversal, ..self }
    }

    /// The order, with another order of the components.
    #[must_use]
    pub fn with_components(self, components: impl IntoIterator<Item = Component>) -> Self {
        Self { components: components.into_iter().collect(), ..self }
    }

    /// Checks that each component stands in the order once.
    ///
    /// # Errors
    ///
    /// [`InvalidRecord`](ErrorKind::InvalidRecord), with the components found.
    pub fn check(&self) -> Result<()> {
        let mut sorted = self.components.clone();
        sorted.sort_unstable();
        if sorted == Component::ALL {
            return Ok(());
        }
        let found = format!("{:?}", self.components).to_lowercase();
        let expected = "costs, interest and principal, each once, in any order";
        Err(Error::expected_in(ErrorKind::InvalidRecord, "components", found, expected))
    }

    /// Which of two debts comes first; equal where only their ids differ.
    fn compare(&self, one: &Claim, other: &Claim, on: Date) -> Ordering {
        let designated = |claim: &Claim| {
            self.designated.iter().position(|debt| *debt == claim.debt).unwrap_or(usize::MAX)
        };
        let not_due = |claim: &Claim| claim.due.is_some_and(|due| due > on);
        let by = |priority: &Priority| match priority {
            Priority::Due => not_due(one).cmp(&not_due(other)),
            Priority::LeastSecured => one.security.cmp(&other.security),
            Priority::MostBurdensome => other.burden.cmp(&one.burden),
            Priority::Oldest => one.age().cmp(&other.age()),
        };
        let first = designated(one).cmp(&designated(other));
        self.priorities.iter().map(by).fold(first, Ordering::then)
    }
}

/// A proposed share of a payment.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct ClaimShare {
    /// The debt.
    pub debt: DocumentId,
    /// The item to settle.
    pub item: ItemId,
    /// Which component it is of.
    pub component: Component,
    /// How much of it; above zero.
    pub amount: Money,
}

/// Shares a payment over debts and their parts; returns the shares, in the order in which they are
/// settled, and what is left over (A8, A8b).
///
/// The amount is without sign; `on` is the day that tells what is due. Parts of other currencies,
/// and parts at or below zero, are left alone. The order in which claims and parts are handed in
/// does not matter, but among parts of one component of one debt.
///
/// # Errors
///
/// [`InvalidRecord`](ErrorKind::InvalidRecord) for components that are not each there once;
/// [`MoneyOverflow`](ErrorKind::MoneyOverflow), should a sum leave the range.
pub fn allocate_claims(
    amount: Money,
    on: Date,
    claims: &[Claim],
    order: &SettlementOrder,
) -> Result<(Vec<ClaimShare>, Money)> {
    order.check()?;
    let mut sorted: Vec<&Claim> = claims.iter().collect();
    sorted.sort_by(|a, b| {
        let by_id = || (&a.debt, items_of(a)).cmp(&(&b.debt, items_of(b)));
        order.compare(a, b, on).then_with(by_id)
    });
    let mut paying = Paying { left: amount, shares: Vec::new(), order };
    let groups = || sorted.chunk_by(|a, b| order.compare(a, b, on).is_eq());
    match order.traversal {
        Traversal::Horizontal => {
            groups().try_for_each(|group| paying.settle(group, &order.components))?;
        }
        Traversal::Vertical => {
            for component in order.components.chunks(1) {
                groups().try_for_each(|group| paying.settle(group, component))?;
            }
        }
    }
    Ok((paying.shares, paying.left))
}

fn items_of(claim: &Claim) -> Vec<&ItemId> {
    claim.parts.iter().map(|part| &part.item).collect()
}

/// A payment under way.
struct Paying<'a> {
    left: Money,
    shares: Vec<ClaimShare>,
    order: &'a SettlementOrder,
}

impl Paying<'_> {
    /// Settles these components of debts that are alike.
    fn settle(&mut self, alike: &[&Claim], components: &[Component]) -> Result<()> {
        if !self.left.is_positive() {
            return Ok(());
        }
        if self.order.ties == ClaimTie::ById || alike.len() == 1 {
            for claim in alike {
                self.pay(claim, components, self.left)?;
            }
            return Ok(());
        }
        let mut open = Vec::with_capacity(alike.len());
        for claim in alike {
            open.push(self.open(claim, components)?);
        }
        let whole = Money::sum(open.iter().copied(), self.left.currency())?;
        let parts = if whole.compare(self.left)?.is_le() {
            open
        } else {
            let weights: Vec<Decimal> = open.iter().map(|open| open.amount()).collect();
            self.left.split(&weights, SplitRule::LargestRemainder)?.into_parts()
        };
        for (claim, part) in alike.iter().zip(parts) {
            self.pay(claim, components, part)?;
        }
        Ok(())
    }

    /// What is open of these components.
    fn open(&self, claim: &Claim, components: &[Component]) -> Result<Money> {
        let payable = |part: &&ClaimPart| self.takes(part) && components.contains(&part.component);
        Money::sum(claim.parts.iter().filter(payable).map(|part| part.open), self.left.currency())
    }

    /// Pays at most an amount on these components of a debt, in their order.
    fn pay(&mut self, claim: &Claim, components: &[Component], most: Money) -> Result<()> {
        let mut most = most;
        for component in components {
            for part in claim.parts.iter().filter(|part| part.component == *component) {
                if !self.takes(part) || !most.is_positive() {
                    continue;
                }
                let amount = if part.open.compare(most)?.is_lt() { part.open } else { most };
                (most, self.left) = (most.minus(amount)?, self.left.minus(amount)?);
                let (debt, item) = (claim.debt.clone(), part.item.clone());
                self.shares.push(ClaimShare { debt, item, component: *component, amount });
            }
        }
        Ok(())
    }

    fn takes(&self, part: &ClaimPart) -> bool {
        part.open.is_positive() && part.open.currency() == self.left.currency()
    }
}
