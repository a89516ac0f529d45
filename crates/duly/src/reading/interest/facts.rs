//! What interest is asked of: one debt, what changed it, what was charged of it already.

use crate::{
    error::{Error, ErrorKind, Result},
    terms::DueHistory,
    time::Date,
    value::{CreditorId, CustomerId, ItemId, Money},
};

/// A change of what is open.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct BalanceChange {
    /// The day: of cash its value date (F4b), of a note its posting date. That day still bears
    /// interest on what was open before; the change counts from the day after (I1, K6).
    pub date: Date,
    /// What is added: below nought where a debt is paid.
    pub amount: Money,
}

/// What becomes of the interest of days on which an item is held (I12, I13).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum HoldEffect {
    /// It runs silently and is shown apart until somebody decides: during a dispute or an
    /// insolvency. The default.
    #[default]
    Memo,
    /// There is none: an item exempted, or a dispute the customer has won.
    Dropped,
    /// It is charged as if there had been no hold: a dispute the customer has lost.
    Reinstated,
}

/// Days on which an item, or a part of it, is held (I12, I13).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct InterestHold {
    /// The first day.
    pub from: Date,
    /// The last day; none while it goes on.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub through: Option<Date>,
    /// How much of what is open is held, without sign; all of it where it is not said.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub amount: Option<Money>,
    /// What becomes of the interest.
    #[cfg_attr(feature = "serde", serde(default))]
    pub effect: HoldEffect,
    /// Why.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub reason: Option<String>,
}

/// What was done about interest that had run up (I2, I12).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum InterestChargeKind {
    /// It was charged. The default.
    #[default]
    Charged,
    /// A charge was forgiven: what was charged falls, and no later run charges it again.
    Waived,
    /// It was forgiven before it was charged: no later run charges it.
    Dropped,
    /// A charge was taken back: a later run charges it again.
    Reversed,
    /// What was forgiven is owed after all: the next run charges it.
    Reinstated,
}

/// One record of interest charged, forgiven or taken back: what a host keeps of each run.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct InterestCharge {
    /// The item the interest is on.
    pub item: ItemId,
    /// The last day it is for; of a charge taken back or forgiven that of the charge.
    pub through: Date,
    /// How much; of a charge below nought what was given back.
    pub amount: Money,
    /// What was done.
    #[cfg_attr(feature = "serde", serde(default))]
    pub kind: InterestChargeKind,
    /// Why.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub reason: Option<String>,
    /// Who did it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub by: Option<String>,
}

impl InterestCharge {
    /// Interest that was charged.
    pub fn new(item: ItemId, through: Date, amount: Money) -> Self {
        let kind = InterestChargeKind::Charged;
        Self { item, through, amount, kind, reason: None, by: None }
    }

    /// Refuses to forgive more than a person may (I12); what forgives nothing passes.
    ///
    /// # Errors
    ///
    /// [`InvalidInterest`](ErrorKind::InvalidInterest) of field `amount`,
    /// [`CurrencyMismatch`](ErrorKind::CurrencyMismatch).
    ///
    /// # Example
    ///
    /// ```
    /// # use duly::*;
    /// # let eur = Currency::parse("EUR")?;
    /// # let eur = |text: &str| Money::parse(text, eur);
    /// let item = ItemId::of("INV-1".parse()?);
    /// let mut waiver = InterestCharge::new(item, "2026-04-30".parse()?, eur("20.00")?);
    /// waiver.kind = InterestChargeKind::Waived;
    /// waiver.check_limit(eur("20.00")?)?;
    /// assert!(waiver.check_limit(eur("19.99")?).is_err());
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn check_limit(&self, limit: Money) -> Result<()> {
        let forgives =
            matches!(self.kind, InterestChargeKind::Waived | InterestChargeKind::Dropped);
        if forgives && self.amount.abs().compare(limit)?.is_gt() {
            let expected = format!("at most `{limit}`");
            let kind = ErrorKind::InvalidInterest;
            return Err(
                Error::expected_in(kind, "amount", self.amount, &expected).with_item(&self.item)
            );
        }
        Ok(())
    }
}

/// One debt as interest sees it: a host with books of its own makes it by hand, a ledger by
/// itself.
///
/// A credit has an amount below nought; its interest has the sign turned.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct InterestFacts {
    /// Which it is.
    pub item: ItemId,
    /// To whom it is owed.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "CreditorId::is_sole"))]
    pub creditor: CreditorId,
    /// Who owes it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub customer: Option<CustomerId>,
    /// The due date, as adjusted, and its changes (T12); where none was agreed the statutory
    /// default date (I11). Interest runs from the day after.
    pub due: DueHistory,
    /// What it was over, before any change.
    pub amount: Money,
    /// What changed it, in any order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub changes: Vec<BalanceChange>,
    /// Days before and on it were charged elsewhere (F4e); no day by then may be asked for.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub after: Option<Date>,
    /// What was charged elsewhere for them: counts toward the cap, and for nothing else.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub charged_before: Option<Money>,
    /// The days on which it is held; where two meet the first given counts.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub holds: Vec<InterestHold>,
    /// What was charged of it already.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub charges: Vec<InterestCharge>,
}

impl InterestFacts {
    /// A debt by its due date and amount.
    pub fn new(item: ItemId, due: Date, amount: Money) -> Self {
        Self {
            item,
            creditor: CreditorId::default(),
            customer: None,
            due: DueHistory::new(due, []),
            amount,
            changes: Vec::new(),
            after: None,
            charged_before: None,
            holds: Vec::new(),
            charges: Vec::new(),
        }
    }

    /// The same with a payment of so much on a day.
    #[must_use]
    pub fn paid(mut self, date: Date, amount: Money) -> Self {
        self.changes.push(BalanceChange { date, amount: amount.negated() });
        self
    }

    /// Checks that all amounts are of one currency and that a hold does not end before it begins.
    ///
    /// # Errors
    ///
    /// [`CurrencyMismatch`](ErrorKind::CurrencyMismatch) or
    /// [`InvalidInterest`](ErrorKind::InvalidInterest), naming the item.
    pub fn check(&self) -> Result<()> {
        let changes = self.changes.iter().map(|change| change.amount);
        let holds = self.holds.iter().filter_map(|hold| hold.amount);
        let charges = self.charges.iter().map(|charge| charge.amount);
        for amount in changes.chain(holds).chain(charges).chain(self.charged_before) {
            self.amount.same_currency(amount).map_err(|error| error.with_item(&self.item))?;
        }
        for hold in &self.holds {
            let kind = ErrorKind::InvalidInterest;
            if let Some(through) = hold.through.filter(|through| *through < hold.from) {
                let expected = format!("on or after its first day `{}`", hold.from);
                return Err(
                    Error::expected_in(kind, "holds", through, &expected).with_item(&self.item)
                );
            }
            if let Some(amount) = hold.amount.filter(|amount| amount.is_negative()) {
                let error = Error::expected_in(kind, "holds", amount, "zero or above");
                return Err(error.with_item(&self.item));
            }
        }
        match self.charges.iter().find(|charge| charge.item != self.item) {
            Some(other) => {
                let (kind, expected) = (ErrorKind::InvalidInterest, "of the item itself");
                Err(Error::expected_in(kind, "charges", &other.item, expected)
                    .with_item(&self.item))
            }
            None => Ok(()),
        }
    }
}

/// What was charged of an item, what forgiven, and through which day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Charged {
    pub(super) charged: Money,
    pub(super) waived: Money,
    pub(super) through: Option<Date>,
}

impl Charged {
    pub(super) fn of(facts: &InterestFacts) -> Result<Self> {
        let zero = Money::zero(facts.amount.currency());
        let (mut charged, mut waived) = (zero, zero);
        for InterestCharge { kind, amount, .. } in &facts.charges {
            match kind {
                InterestChargeKind::Charged => charged = charged.plus(*amount)?,
                InterestChargeKind::Reversed => charged = charged.minus(*amount)?,
                InterestChargeKind::Waived => {
                    charged = charged.minus(*amount)?;
                    waived = waived.plus(*amount)?;
                }
                InterestChargeKind::Dropped => waived = waived.plus(*amount)?,
                InterestChargeKind::Reinstated => waived = waived.minus(*amount)?,
            }
        }
        let mut through = facts.after;
        for charge in &facts.charges {
            let made =
                matches!(charge.kind, InterestChargeKind::Charged | InterestChargeKind::Dropped);
            if made && Some(charge.through) > through && stands(facts, charge.through)? {
                through = Some(charge.through);
            }
        }
        Ok(Self { charged, waived, through })
    }
}

/// Whether what was charged through a day has not been taken back whole.
fn stands(facts: &InterestFacts, through: Date) -> Result<bool> {
    let mut left = Money::zero(facts.amount.currency());
    let mut taken_back = false;
    for charge in facts.charges.iter().filter(|charge| charge.through == through) {
        match charge.kind {
            InterestChargeKind::Charged | InterestChargeKind::Dropped => {
                left = left.plus(charge.amount)?;
            }
            InterestChargeKind::Reversed => {
                (left, taken_back) = (left.minus(charge.amount)?, true);
            }
            InterestChargeKind::Waived | InterestChargeKind::Reinstated => {}
        }
    }
    Ok(!taken_back || !left.is_zero())
}
