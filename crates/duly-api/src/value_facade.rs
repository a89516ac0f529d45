//! Amounts, currencies, rates and ids, with owned arguments.

use std::cmp::Ordering;

use duly::{Currency, Date, Decimal, ItemId, Money, Points, Rate, Result};

/// What ISO 4217 says of a currency.
#[derive(Clone, Debug, Eq, Hash, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub struct CurrencyInfo {
    /// The three letters.
    pub code: Currency,
    /// How many decimals an amount has.
    pub digits: u32,
    /// The numeric code, where there is one.
    pub number: Option<u32>,
    /// The first day of the month in which it was withdrawn, for currencies of the past.
    pub withdrawn: Option<Date>,
}

pub mod currency {
    //! Functions of currencies.

    use super::{Currency, CurrencyInfo, Date};

    /// What is known of a currency: its decimals, its number, when it was withdrawn (F2).
    pub fn info(this: Currency) -> CurrencyInfo {
        let withdrawn = this
            .withdrawn()
            .and_then(|(year, month, day)| Date::new(year.into(), month.into(), day.into()).ok());
        CurrencyInfo {
            code: this,
            digits: this.digits(),
            number: this.number().map(u32::from),
            withdrawn,
        }
    }

    /// Every currency known, those of the past too, by code.
    pub fn all() -> Vec<Currency> {
        Currency::all().collect()
    }
}

pub mod money {
    //! Functions of amounts.

    use super::{Currency, Decimal, Money, Ordering, Result};

    /// -1, 0 or 1: how an amount compares with another of the same currency.
    ///
    /// # Errors
    ///
    /// `money.currency_mismatch`: currencies are never compared.
    pub fn compare(this: Money, other: Money) -> Result<i32> {
        Ok(match this.compare(other)? {
            Ordering::Less => -1,
            Ordering::Equal => 0,
            Ordering::Greater => 1,
        })
    }

    /// The sum of amounts of one currency; zero of none.
    ///
    /// # Errors
    ///
    /// `money.currency_mismatch` where one has another currency, `money.overflow`.
    pub fn sum(amounts: Vec<Money>, currency: Currency) -> Result<Money> {
        Money::sum(amounts, currency)
    }

    /// Shares of an amount by weights, which add up to it exactly (F3).
    ///
    /// # Errors
    ///
    /// `split.invalid_weights` for no weights, a negative one, or all zero.
    pub fn split(this: Money, weights: Vec<Decimal>, rule: duly::SplitRule) -> Result<duly::Split> {
        this.split(&weights, rule)
    }
}

pub mod rate {
    //! Functions of rates.

    use super::{Decimal, Points, Rate, Result};

    /// A rate raised by percentage points: `1.14%` and `5pp` are `6.14%` (I5).
    ///
    /// # Errors
    ///
    /// `rate.out_of_range` where the sum is not exact.
    pub fn plus(this: Rate, points: Points) -> Result<Rate> {
        this.plus(points)
    }

    /// The rate of so many percent: `2` is `2%`.
    pub fn percent(percent: Decimal) -> Rate {
        Rate::percent(percent)
    }
}

pub mod item_id {
    //! Functions of items' ids.

    use super::{ItemId, Result};

    /// The first item of a document; another installment or part may be said beside it.
    pub fn make(document: duly::DocumentId) -> ItemId {
        ItemId::of(document)
    }

    /// Reads `INV-1`, `INV-1#2` or `INV-1#2.1`: document, installment, part.
    ///
    /// # Errors
    ///
    /// `id.invalid` where the document's id is none, or a number is none.
    pub fn parse(text: &str) -> Result<ItemId> {
        text.parse()
    }

    /// The id as one text: `INV-1#2`, of a part `INV-1#2.1`.
    pub fn text(this: &ItemId) -> String {
        this.to_string()
    }
}
