//! Who is owed and who owes (F5b).

use crate::value::{BillingAccountId, CreditorId, Currency, CustomerId};

/// A legal entity to which money is owed: a company code. Every record belongs to one (F5b).
///
/// ```
/// use duly::{Creditor, CreditorId};
///
/// let creditor = Creditor::new(CreditorId::new("1000")?, "Example Ltd");
/// assert_eq!(creditor.name, "Example Ltd");
/// # Ok::<(), duly::Error>(())
/// ```
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Creditor {
    /// Its id.
    pub id: CreditorId,
    /// Its name as documents print it.
    pub name: String,
    /// The currency its own books are kept in: the functional currency.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub base_currency: Option<Currency>,
}

impl Creditor {
    /// A creditor by id and name.
    pub fn new(id: CreditorId, name: impl Into<String>) -> Self {
        Self { id, name: name.into(), base_currency: None }
    }
}

/// A party who owes: a legal customer, who may have several billing accounts and a parent (G11).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Customer {
    /// Its id.
    pub id: CustomerId,
    /// Its name as statements print it.
    pub name: String,
    /// Who pays for it, where a group pays centrally (A9).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub parent: Option<CustomerId>,
    /// Its billing accounts, if it has more than one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub billing_accounts: Vec<BillingAccountId>,
}

impl Customer {
    /// A customer by id and name.
    pub fn new(id: CustomerId, name: impl Into<String>) -> Self {
        Self { id, name: name.into(), parent: None, billing_accounts: Vec::new() }
    }
}
