//! What of an installment is open and may still be kept back (E1, E5, E6).
//!
//! Offers are frozen with the document. What is credited, paid and kept back later takes from
//! them; of 1,000.00 at 20.00 discount, after a credit note of 100.00 that had 2.00 of its own,
//! 900.00 is open with 18.00 of discount (E6); after 500.00 paid in time, which earned 10.20,
//! 489.80 is open, and 480.00 closes it.

use crate::{
    error::{Error, ErrorKind, Result},
    terms::{
        discount::{best_of, signed_as, sliding::SlidingOffer},
        schedule::{DiscountOffer, Installment},
    },
    time::Date,
    value::{Decimal, Money, RoundingMode},
};

/// An installment as it is open now: what early payment is judged on.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct OpenInstallment {
    /// The last day to pay in full on time.
    pub due: Date,
    /// R: what is open, with the document's sign.
    pub residual: Money,
    /// What may still be kept back, each offer less what was taken: discount + pay is the
    /// residual.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub offers: Vec<DiscountOffer>,
    /// A discount that shrinks from day to day, beside the offers (E11).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub sliding: Option<SlidingOffer>,
}

impl From<&Installment> for OpenInstallment {
    /// Nothing of it is paid, credited or kept back.
    fn from(installment: &Installment) -> Self {
        Self {
            due: installment.due,
            residual: installment.amount,
            offers: installment.offers.clone(),
            sliding: None,
        }
    }
}

impl OpenInstallment {
    /// The best discount of a day: of the offers still open, and of the one that slides (E1).
    ///
    /// Of two that keep back the same, the offer that lasts. Never one of nothing.
    ///
    /// # Errors
    ///
    /// As [`SlidingOffer::on`].
    pub fn best_on(&self, day: Date) -> Result<Option<DiscountOffer>> {
        let offered = best_of(&self.offers, day).filter(|offer| !offer.discount.is_zero());
        let slides = match self.sliding {
            Some(sliding) => sliding.offer(day, self.residual)?,
            None => None,
        };
        let size = |offer: &DiscountOffer| offer.discount.amount().abs();
        Ok(match (offered, slides) {
            (Some(lasting), Some(slides)) if size(&slides) > size(&lasting) => Some(slides),
            (lasting, slides) => lasting.or(slides),
        })
    }

    /// Refuses offers that do not fit what is open.
    pub(super) fn validate(&self) -> Result<()> {
        let residual = self.residual;
        for (index, offer) in self.offers.iter().enumerate() {
            residual.same_currency(offer.discount)?;
            let turned = !offer.discount.is_zero()
                && (offer.discount.is_negative() != residual.is_negative() || residual.is_zero());
            let above = offer.discount.amount().abs() > residual.amount().abs();
            if turned || above || residual.minus(offer.discount)? != offer.pay {
                return Err(Error::expected_in(
                    ErrorKind::InvalidTerms,
                    &format!("offers[{index}]"),
                    format_args!("{} off, {} to pay", offer.discount, offer.pay),
                    &format!("two parts of the open `{residual}`"),
                ));
            }
        }
        if let Some(sliding) = self.sliding {
            residual.same_currency(sliding.base)?;
            let base = sliding.base;
            if !base.is_zero()
                && !residual.is_zero()
                && base.is_negative() != residual.is_negative()
            {
                return Err(Error::expected_in(
                    ErrorKind::InvalidTerms,
                    "sliding.base",
                    base,
                    &format!("of the sign of the open `{residual}`"),
                ));
            }
        }
        Ok(())
    }
}

/// A credit note linked to an installment: what it takes off, with the installment's sign.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct LinkedCredit {
    /// The part of the installment it credits.
    pub amount: Money,
    /// The discount of its own, at the best offer; left out, its share of the installment's.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub discount: Option<Money>,
}

/// What has happened to an installment since it was issued; amounts with its sign.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct InstallmentProgress {
    /// R: what is open now.
    pub residual: Money,
    /// The discount taken so far.
    pub taken: Money,
    /// The credit notes linked to it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub credits: Vec<LinkedCredit>,
}

/// What may still be kept back of an installment (E6): each frozen discount less that of the
/// linked credit notes and less what was taken, at least nothing and at most what is open.
///
/// A credit note brings its own discount, or takes its share: `discount × credited ÷ amount`,
/// summed over the notes and rounded half-up once. Offers that come to nothing are left out.
///
/// # Errors
///
/// [`CurrencyMismatch`](ErrorKind::CurrencyMismatch) between currencies,
/// [`InvalidTerms`](ErrorKind::InvalidTerms) when an amount has another sign than the installment
/// or more is open or credited than it came to, [`MoneyOverflow`](ErrorKind::MoneyOverflow) out of
/// range.
///
/// # Example
///
/// ```
/// use duly::discount::{self, InstallmentProgress, LinkedCredit};
/// use duly::{Currency, Date, Money, PaymentTerms};
///
/// let eur = Currency::parse("EUR")?;
/// let money = |text| Money::parse(text, eur);
/// let terms: PaymentTerms = "2/10 net 30".parse()?;
/// let issued: Date = "2026-01-15".parse()?;
/// let frozen = terms.schedule((issued, money("1000.00")?))?;
/// // BC: 1,000/20 less a memo of 100/2 is 900/18.
/// let progress = InstallmentProgress {
///     residual: money("900.00")?,
///     taken: money("0.00")?,
///     credits: vec![LinkedCredit { amount: money("100.00")?, discount: Some(money("2.00")?) }],
/// };
/// let open = discount::still_open(&frozen.installments[0], &progress)?;
/// assert_eq!(open.offers[0].discount, money("18.00")?);
/// assert_eq!(open.offers[0].pay, money("882.00")?);
/// # Ok::<(), duly::Error>(())
/// ```
pub fn still_open(
    installment: &Installment,
    progress: &InstallmentProgress,
) -> Result<OpenInstallment> {
    let amount = installment.amount;
    let part = |field: &str, found: Money| {
        amount.same_currency(found)?;
        let turned = !found.is_zero() && found.is_negative() != amount.is_negative();
        if turned || found.amount().abs() > amount.amount().abs() {
            let expected = format!("a part of the installment's `{amount}`");
            return Err(Error::expected_in(ErrorKind::InvalidTerms, field, found, &expected));
        }
        Ok(())
    };
    part("residual", progress.residual)?;
    part("taken", progress.taken)?;
    for credit in &progress.credits {
        part("credits.amount", credit.amount)?;
        part("credits.discount", credit.discount.unwrap_or(Money::zero(amount.currency())))?;
    }
    let credited = Money::sum(progress.credits.iter().map(|one| one.amount), amount.currency())?;
    part("credits", credited)?;
    let size = |money: Money| money.amount().abs();
    let best = installment.offers.iter().map(|offer| size(offer.discount)).max();
    let best = best.unwrap_or(Decimal::ZERO);
    let mut offers = Vec::with_capacity(installment.offers.len());
    for offer in &installment.offers {
        let mut exact = Decimal::ZERO;
        for credit in &progress.credits {
            // Of a lesser offer the note's own discount counts in proportion.
            let (share, whole) = match credit.discount {
                Some(own) => (size(own), best),
                None => (size(credit.amount), size(amount)),
            };
            exact = proportion(size(offer.discount), share, whole)
                .and_then(|more| exact.checked_add(more))
                .ok_or_else(|| out_of_range(credit.amount))?;
        }
        let lost = Money::rounded(exact, amount.currency(), RoundingMode::HalfUp)?;
        let left = offer.discount.abs().minus(lost)?.minus(progress.taken.abs())?;
        let most = progress.residual.abs();
        let left = if left.compare(most)?.is_gt() { most } else { left };
        if left.is_positive() {
            let discount = signed_as(left, amount);
            let pay = progress.residual.minus(discount)?;
            offers.push(DiscountOffer { until: offer.until, discount, pay });
        }
    }
    let (due, residual) = (installment.due, progress.residual);
    Ok(OpenInstallment { due, residual, offers, sliding: None })
}

/// `amount × share ÷ whole`, with nothing of nothing.
fn proportion(amount: Decimal, share: Decimal, whole: Decimal) -> Option<Decimal> {
    if whole.is_zero() {
        return Some(Decimal::ZERO);
    }
    amount.normalize().checked_mul(share.normalize())?.checked_div(whole)
}

#[cold]
fn out_of_range(amount: Money) -> Error {
    Error::new(ErrorKind::MoneyOverflow, "the discount leaves the range of exact amounts")
        .with_field("credits")
        .with_found(amount)
        .with_expected("an amount of fewer digits")
}
