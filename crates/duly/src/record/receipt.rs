//! A receipt as the bank tells it: an amount, who seems to have sent it, and what they wrote.
//!
//! It is what matching reads (A1); into the books it comes as a [`Payment`](crate::Payment).

use crate::{
    time::Date,
    value::{CreditorId, CustomerId, DocumentId, Money},
};

/// One line of a remittance advice: a document the payer says it pays, and how much of it.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct RemittanceLine {
    /// The number or id of the document, as the payer writes it.
    pub document: String,
    /// What is paid on it, with the document's sign: a credit note taken is below zero. None: all
    /// that is to be paid.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub amount: Option<Money>,
}

impl RemittanceLine {
    /// A line that names a document, and perhaps an amount.
    pub fn new(document: impl Into<String>, amount: Option<Money>) -> Self {
        Self { document: document.into(), amount }
    }
}

/// Money that came in, with all that is said about it (A1).
///
/// ```
/// use duly::{Currency, Money, Receipt};
///
/// let amount = Money::parse("980.00", Currency::parse("EUR")?)?;
/// let mut receipt = Receipt::new("P-1".parse()?, "2026-01-24".parse()?, amount);
/// receipt.customer = Some("ACME".parse()?);
/// receipt.text = Some("INV 1042 less 2 %".to_owned());
/// # Ok::<(), duly::Error>(())
/// ```
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Receipt {
    /// The id of the payment.
    pub id: DocumentId,
    /// To whom it was paid.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "CreditorId::is_sole"))]
    pub creditor: CreditorId,
    /// Who paid, where that is known for certain.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub customer: Option<CustomerId>,
    /// The day the money was credited.
    pub value_date: Date,
    /// How much came in; above zero.
    pub amount: Money,
    /// The account it came from, such as an IBAN; blanks and case do not matter.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub payer_account: Option<String>,
    /// Who sent it, as the bank writes the name.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub payer_name: Option<String>,
    /// The lines of a remittance advice, in its order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub lines: Vec<RemittanceLine>,
    /// Structured references (A13).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub references: Vec<String>,
    /// Free text, such as the remittance text of a transfer.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub text: Option<String>,
}

impl Receipt {
    /// A receipt of the sole creditor of which nothing more is known.
    pub fn new(id: DocumentId, value_date: Date, amount: Money) -> Self {
        Self {
            id,
            creditor: CreditorId::default(),
            customer: None,
            value_date,
            amount,
            payer_account: None,
            payer_name: None,
            lines: Vec::new(),
            references: Vec::new(),
            text: None,
        }
    }
}

/// What is known of how a customer pays: an account, a name it goes by, or the name in the master
/// data (A3). A row each; a customer may have many.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum PayerMark {
    /// A bank account, such as an IBAN.
    Account(String),
    /// A name learned from an earlier receipt: it counts when it is the same, and more than a
    /// likeness.
    Alias(String),
    /// The name in the master data: it counts by its likeness.
    Name(String),
}

/// A mark, and whose it is.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct KnownPayer {
    /// Whose.
    pub customer: CustomerId,
    /// How it is known.
    pub mark: PayerMark,
}

impl KnownPayer {
    /// A mark of a customer.
    pub fn new(customer: CustomerId, mark: PayerMark) -> Self {
        Self { customer, mark }
    }
}
