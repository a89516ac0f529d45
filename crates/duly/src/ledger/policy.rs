//! What a ledger allows and what it refuses (F4b, F4d, F5b, A9).

use crate::value::CustomerId;

/// What happens to an entry that would take effect in a closed period (F4d).
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum LockedPeriod {
    /// It is refused, and the error names the day. The default.
    #[default]
    Refuse,
    /// Its posting or application date moves to the first open day; all other dates stay.
    FirstOpenDay,
}

/// Which customers' debits a customer's credit may settle (A9).
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum AcrossCustomers {
    /// Only its own. The default.
    #[default]
    Refuse,
    /// Its own, and those of each (payer, customer) listed.
    Listed(Vec<(CustomerId, CustomerId)>),
    /// Any customer's.
    Allow,
}

/// What a ledger allows; told by a [`PolicyChange`](crate::PolicyChange), so that a replay judges
/// as the first time.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, default))]
pub struct LedgerPolicy {
    /// What happens to an entry in a closed period.
    pub locked_period: LockedPeriod,
    /// Whether an application takes effect on the first day from the value date on which it
    /// works, instead of its own (F4b).
    pub apply_on_value_date: bool,
    /// Whether a credit of one creditor may settle a debit of another (F5b).
    pub across_creditors: bool,
    /// Whether a credit of one customer may settle a debit of another (A9).
    pub across_customers: AcrossCustomers,
}
