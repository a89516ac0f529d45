//! The fixed compensation of a statute for the costs of collection (I9).
//!
//! In the United Kingdom it goes by the debt on the day interest starts: 1,200.00 of which 500.00
//! had been paid before are 700.00, and earn 40.00.
//!
//! ```
//! use duly::*;
//!
//! let gbp = Currency::parse("GBP")?;
//! let money = |text: &str| Money::parse(text, gbp);
//! let date = |text: &str| text.parse::<Date>();
//! let item = ItemId::of("INV-1".parse()?);
//! let debt = InterestFacts::new(item, date("2026-01-31")?, money("1200.00")?)
//!     .paid(date("2026-01-20")?, money("500.00")?);
//! let uk = StatutoryInterest::builtin("uk")?.compensation.unwrap_or_default();
//! let due = uk.of(&debt, date("2026-02-01")?)?.ok_or("nothing")?;
//! assert_eq!((due.amount, due.since), (money("40.00")?, date("2026-02-01")?));
//! assert!(uk.of(&debt, date("2026-01-31")?)?.is_none(), "not late yet");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::{
    error::{Error, ErrorKind, Result},
    reading::interest::{facts::InterestFacts, spans},
    time::Date,
    value::{CreditorId, CustomerId, ItemId, Money},
};

/// A compensation by the size of the debt.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct CompensationTier {
    /// The least debt it is for; none: any.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub from: Option<Money>,
    /// How much it is; in the statute's currency, whatever the debt's.
    pub amount: Money,
}

/// A fixed compensation, once for each late contractual installment (I9).
///
/// The installments of a plan made later are none: they earn no further one.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Compensation {
    /// The tiers, the smallest debt first.
    pub tiers: Vec<CompensationTier>,
}

/// A compensation that is owed for a late item.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct CompensationDue {
    /// The late item.
    pub item: ItemId,
    /// To whom it is owed.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "CreditorId::is_sole"))]
    pub creditor: CreditorId,
    /// Who owes it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub customer: Option<CustomerId>,
    /// The day after the item was due.
    pub since: Date,
    /// What was open at the start of that day, as known now.
    pub debt: Money,
    /// How much it is.
    pub amount: Money,
}

impl Compensation {
    /// Refuses tiers that do not increase or amounts below nought.
    ///
    /// # Errors
    ///
    /// [`InvalidInterest`](ErrorKind::InvalidInterest) or
    /// [`CurrencyMismatch`](ErrorKind::CurrencyMismatch).
    pub fn check(&self) -> Result<()> {
        let refused = |found: Money, expected: &str| {
            Err(Error::expected_in(ErrorKind::InvalidInterest, "tiers", found, expected))
        };
        let mut before: Option<Money> = None;
        for (place, tier) in self.tiers.iter().enumerate() {
            if tier.amount.is_negative() {
                return refused(tier.amount, "nought or above");
            }
            let increases = match (before, tier.from) {
                (_, None) => place == 0,
                (None, Some(from)) => !from.is_negative(),
                (Some(before), Some(from)) => from.compare(before)?.is_gt(),
            };
            if !increases {
                let found = tier.from.unwrap_or(tier.amount);
                return refused(found, "a larger debt than in the tier before");
            }
            before = tier.from.or(before);
        }
        Ok(())
    }

    /// The compensation of a debt; none while it is not late by a day, where nothing was open
    /// when it became late, or where no tier is for so small a debt.
    ///
    /// Days of grace do not matter: it is owed from the day after the due date.
    ///
    /// # Errors
    ///
    /// As [`check`](Compensation::check);
    /// [`CurrencyMismatch`](ErrorKind::CurrencyMismatch) where tiers go by debts of another
    /// currency; [`MoneyOverflow`](ErrorKind::MoneyOverflow) out of range.
    pub fn of(&self, facts: &InterestFacts, as_of: Date) -> Result<Option<CompensationDue>> {
        self.check()?;
        let Some((due, _)) = facts.due.late_spans(as_of).first().copied() else { return Ok(None) };
        let debt = spans::open_on(facts, due)?;
        if !debt.is_positive() {
            return Ok(None);
        }
        let mut reached = None;
        for tier in &self.tiers {
            let enough = match tier.from {
                None => true,
                Some(from) => debt.compare(from)?.is_ge(),
            };
            reached = if enough { Some(tier.amount) } else { reached };
        }
        let Some(amount) = reached else { return Ok(None) };
        Ok(Some(CompensationDue {
            item: facts.item.clone(),
            creditor: facts.creditor.clone(),
            customer: facts.customer.clone(),
            since: due.plus_days(1)?,
            debt,
            amount,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        reading::interest::tests::{date, debt},
        value::Currency,
    };

    fn gbp(text: &str) -> Money {
        Money::parse(text, Currency::parse("GBP").unwrap()).unwrap()
    }

    fn uk() -> Compensation {
        let tier = |(from, amount): (Option<&str>, &str)| CompensationTier {
            from: from.map(gbp),
            amount: gbp(amount),
        };
        let tiers = [(None, "40"), (Some("1000"), "70"), (Some("10000"), "100")];
        Compensation { tiers: tiers.map(tier).to_vec() }
    }

    #[test]
    fn i9_by_the_debt_at_the_day_interest_starts() {
        for (debt, expected) in [
            ("999.99", "40"),
            ("1000.00", "70"),
            ("9999.99", "70"),
            ("10000.00", "100"),
            ("0.01", "40"),
        ] {
            let item = ItemId::of("I".parse().unwrap());
            let facts = InterestFacts::new(item, date("2026-01-31"), gbp(debt));
            let found = uk().of(&facts, date("2026-02-01")).unwrap().unwrap();
            assert_eq!(found.amount, gbp(expected), "{debt}");
            assert_eq!(uk().of(&facts, date("2026-01-31")).unwrap(), None);
        }
        let item = ItemId::of("I".parse().unwrap());
        let facts = InterestFacts::new(item, date("2026-01-31"), gbp("1200.00"));
        let of = |facts: InterestFacts| uk().of(&facts, date("2026-06-30")).unwrap();
        let prepaid = of(facts.clone().paid(date("2026-01-31"), gbp("500.00"))).unwrap();
        assert_eq!((prepaid.amount, prepaid.debt), (gbp("40.00"), gbp("700.00")));
        let late = of(facts.clone().paid(date("2026-02-01"), gbp("500.00"))).unwrap();
        assert_eq!(late.amount, gbp("70.00"));
        assert_eq!(of(facts.paid(date("2026-01-31"), gbp("1200.00"))), None);
    }

    #[test]
    fn i9_a_fixed_one_whatever_the_debts_currency() {
        let forty = crate::reading::interest::tests::eur("40.00");
        let eu = Compensation { tiers: vec![CompensationTier { from: None, amount: forty }] };
        let item = ItemId::of("I".parse().unwrap());
        let facts = InterestFacts::new(item, date("2026-01-31"), gbp("5.00"));
        assert_eq!(eu.of(&facts, date("2026-02-01")).unwrap().unwrap().amount, forty);
        let error = uk().of(&debt("2026-01-31", "5.00"), date("2026-02-01")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::CurrencyMismatch);
    }

    #[test]
    fn i9_tiers_increase() {
        let mut turned = uk();
        turned.tiers.reverse();
        assert_eq!(turned.check().unwrap_err().field(), Some("tiers"));
        assert!(uk().check().is_ok() && Compensation::default().check().is_ok());
    }
}
