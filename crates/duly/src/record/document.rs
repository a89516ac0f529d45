//! What all documents share: their kinds, their lines, and the facts the ledger keeps of them.

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorKind, Result},
    terms::{PaymentTerms, Schedule},
    time::Date,
    value::{
        BillingAccountId, CreditorId, Currency, CustomerId, DocumentId, DocumentNumber, Money,
        Rate, RoundingMode,
    },
};

/// What a document is. Debits raise what is owed, credits lower it (F5).
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum DocumentKind {
    /// Asks for payment. Debit.
    Invoice,
    /// Raises what is owed after the invoice. Debit.
    DebitNote,
    /// Interest, a fee or a compensation charged. Debit.
    Charge,
    /// Lowers what is owed. Credit.
    #[doc(alias = "credit memo")]
    CreditNote,
    /// Money in. Credit.
    #[doc(alias = "receipt")]
    Payment,
    /// Money in before there is an invoice (K5). Credit.
    #[doc(alias = "deposit")]
    Advance,
    /// Money paid back. Debit.
    Refund,
    /// What came from another account by a transfer: of either side.
    Transfer,
    /// The rest of an item, opened as an item of its own (A6): of either side.
    Residual,
    /// What came from an item in another currency: of either side.
    Conversion,
}

impl DocumentKind {
    /// Whether the document lowers what is owed; for a transfer, a residual or a conversion its
    /// amount tells.
    pub fn is_credit(self) -> bool {
        matches!(self, Self::CreditNote | Self::Payment | Self::Advance)
    }

    /// Whether it is money in: a payment or an advance.
    pub fn is_cash(self) -> bool {
        matches!(self, Self::Payment | Self::Advance)
    }

    /// Whether it came of another document: by a transfer, a residual or a conversion.
    pub(crate) fn is_derived(self) -> bool {
        matches!(self, Self::Transfer | Self::Residual | Self::Conversion)
    }

    /// The word of the JSON form, such as `credit_note`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invoice => "invoice",
            Self::DebitNote => "debit_note",
            Self::Charge => "charge",
            Self::CreditNote => "credit_note",
            Self::Payment => "payment",
            Self::Advance => "advance",
            Self::Refund => "refund",
            Self::Transfer => "transfer",
            Self::Residual => "residual",
            Self::Conversion => "conversion",
        }
    }
}

/// A share of an open amount that somebody has said something about (G8): a dimension of an item,
/// never a reason to leave it out.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Dimension {
    /// Contested by the customer.
    Disputed,
    /// Promised to be paid.
    Promised,
    /// Part of a payment plan.
    Plan,
    /// Handed to a collection agency.
    Agency,
    /// Proposed to be written off.
    WriteOffProposed,
    /// Credit that was put on the account on purpose (A7).
    OnAccount,
}

impl Dimension {
    /// Every dimension, in the order they are declared.
    pub const ALL: [Dimension; 6] = [
        Self::Disputed,
        Self::Promised,
        Self::Plan,
        Self::Agency,
        Self::WriteOffProposed,
        Self::OnAccount,
    ];

    /// The word of the JSON form, such as `write_off_proposed`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Disputed => "disputed",
            Self::Promised => "promised",
            Self::Plan => "plan",
            Self::Agency => "agency",
            Self::WriteOffProposed => "write_off_proposed",
            Self::OnAccount => "on_account",
        }
    }
}

/// One line of an invoice or a note.
///
/// ```
/// use duly::{Currency, Decimal, Line, Money};
///
/// let eur = Currency::parse("EUR")?;
/// let line = Line::new("drums, 200 l", Money::parse("900.00", eur)?)
///     .with_quantity(Decimal::TWO, duly::parse_decimal("450.00")?);
/// assert_eq!(line.net.to_string(), "900.00 EUR");
/// # Ok::<(), duly::Error>(())
/// ```
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Line {
    /// What was sold.
    pub description: String,
    /// How many; one where it is not said. May have any number of decimals.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(with = "crate::value::optional_decimal"))]
    pub quantity: Option<Decimal>,
    /// The price of one, without tax. May have more decimals than the currency.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(with = "crate::value::optional_decimal"))]
    pub unit_price: Option<Decimal>,
    /// The line's amount without tax; negative for an allowance.
    pub net: Money,
    /// The rate of tax on it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub tax_rate: Option<Rate>,
}

impl Line {
    /// A line by its description and its amount without tax.
    pub fn new(description: impl Into<String>, net: Money) -> Self {
        Self {
            description: description.into(),
            quantity: None,
            unit_price: None,
            net,
            tax_rate: None,
        }
    }

    /// The line with its quantity and the price of one.
    #[must_use]
    pub fn with_quantity(mut self, quantity: Decimal, unit_price: Decimal) -> Self {
        self.quantity = Some(quantity);
        self.unit_price = Some(unit_price);
        self
    }
}

/// The rate a document was booked at in its creditor's own currency (A10, G7).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct BookedRate {
    /// The creditor's own (functional) currency.
    pub base: Currency,
    /// How many units of the base currency one unit of the document's currency is worth.
    #[cfg_attr(feature = "serde", serde(with = "crate::value::decimal_text"))]
    pub rate: Decimal,
}

impl BookedRate {
    /// An amount of the document's currency in the base currency at this rate, rounded half-up.
    ///
    /// # Errors
    ///
    /// [`MoneyOverflow`](ErrorKind::MoneyOverflow) out of range.
    pub fn convert(self, amount: Money) -> Result<Money> {
        let product = amount.times_factor(self.rate, RoundingMode::HalfUp);
        if self.base.digits() == amount.currency().digits() {
            return Money::new(product?.amount(), self.base);
        }
        let exact = amount.amount().checked_mul(self.rate).ok_or_else(|| {
            Error::expected_in(ErrorKind::MoneyOverflow, "rate", self.rate, "of fewer digits")
        })?;
        Money::rounded(exact, self.base, RoundingMode::HalfUp)
    }
}

/// What the ledger needs to know of any document: borrowed from the record that says it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DocumentFacts<'a> {
    pub(crate) id: &'a DocumentId,
    pub(crate) kind: DocumentKind,
    pub(crate) creditor: &'a CreditorId,
    pub(crate) customer: Option<&'a CustomerId>,
    pub(crate) billing_account: Option<&'a BillingAccountId>,
    pub(crate) number: Option<&'a DocumentNumber>,
    /// The date printed on it; of a payment its value date.
    pub(crate) document_date: Date,
    pub(crate) posting_date: Date,
    pub(crate) delivery_date: Option<Date>,
    pub(crate) statutory_default_date: Option<Date>,
    /// As on paper: not negative.
    pub(crate) total: Money,
    /// None: due at once, on the document date.
    pub(crate) schedule: Option<&'a Schedule>,
    pub(crate) booked: Option<BookedRate>,
}

/// Refuses an amount below zero, naming the field.
pub(super) fn not_negative(id: &DocumentId, field: &str, amount: Money) -> Result<()> {
    if amount.is_negative() {
        return Err(Error::expected_in(
            ErrorKind::InvalidRecord,
            field,
            amount,
            "zero or above: amounts stand as on paper",
        )
        .with_item(id));
    }
    Ok(())
}

/// T10: dates count as they were frozen. Terms alone would leave the document due at once, which is
/// what nobody meant.
pub(super) fn frozen(
    id: &DocumentId,
    terms: Option<&PaymentTerms>,
    schedule: Option<&Schedule>,
) -> Result<()> {
    let (Some(terms), None) = (terms, schedule) else { return Ok(()) };
    let message = format!("`{id}` has terms `{terms}` but no schedule that freezes their dates");
    Err(Error::new(ErrorKind::InvalidRecord, message)
        .with_field("schedule")
        .with_expected("the schedule its terms give")
        .with_item(id))
}

/// Lines, tax and total must add up, and the installments too (V1, tolerance 0).
pub(super) fn adds_up(
    id: &DocumentId,
    total: Money,
    tax: Option<Money>,
    lines: &[Line],
    schedule: Option<&Schedule>,
) -> Result<()> {
    let differs = |field: &str, found: Money| {
        Error::new(
            ErrorKind::TotalMismatch,
            format!("{field} of `{id}` sum to `{found}` but its total is `{total}`"),
        )
        .with_field(field)
        .with_found(found)
        .with_expected(total)
        .with_item(id)
    };
    if let Some(tax) = tax {
        let same = total.same_currency(tax);
        same.map_err(|error| error.with_field("tax").with_found(tax).with_item(id))?;
    }
    if !lines.is_empty() {
        let net = Money::sum(lines.iter().map(|line| line.net), total.currency())?;
        let gross = match tax {
            Some(tax) => net.plus(tax)?,
            None => net,
        };
        if gross != total {
            return Err(differs("lines", gross));
        }
    }
    if let Some(schedule) = schedule {
        let parts = schedule.installments.iter().map(|part| part.amount);
        let sum = Money::sum(parts, total.currency())?;
        if sum != total {
            return Err(differs("installments", sum));
        }
        for part in &schedule.installments {
            not_negative(id, "installments", part.amount)?;
        }
    }
    Ok(())
}
