//! What things are worth: ids, currencies, exact money, rates, rounding, splitting and tolerance.

mod currency;
mod decimal;
mod id;
mod money;
mod rate;
mod rounding;
#[cfg(feature = "serde")]
mod said;
mod split;
mod tolerance;

#[cfg(feature = "serde")]
pub(crate) use self::decimal::{optional as optional_decimal, text as decimal_text};
#[cfg(feature = "serde")]
pub(crate) use self::said::said;
pub(crate) use self::split::divided;
pub use self::{
    currency::Currency,
    decimal::parse_decimal,
    id::{
        BillingAccountId, CreditorId, CustomerId, DocumentId, DocumentNumber, EntryId, ItemId,
        LineKey,
    },
    money::Money,
    rate::{Points, Rate},
    rounding::{CashStep, RoundingMode},
    split::{Split, SplitRule},
    tolerance::{Tolerance, ToleranceLimit},
};
pub use rust_decimal::Decimal;
