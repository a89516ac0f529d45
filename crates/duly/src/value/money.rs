//! Exact amounts of one currency (F2, F5).
//!
//! An amount always has exactly the decimals of its currency; nothing is rounded unless a
//! [`RoundingMode`] is named at the call. Debits are positive, credits negative, zero has no sign.
//!
//! ```
//! use duly::{Currency, Money, RoundingMode};
//!
//! let eur = Currency::parse("EUR")?;
//! let invoice = Money::parse("1000.00", eur)?;
//! let discount = invoice.times("2%".parse()?, RoundingMode::HalfUp)?;
//! assert_eq!(invoice.minus(discount)?.to_string(), "980.00 EUR");
//!
//! let thirds = Money::parse("10.00", eur)?.split_evenly(3, Default::default())?;
//! let parts: Vec<String> = thirds.parts().iter().map(|m| m.to_string()).collect();
//! assert_eq!(parts, ["3.33 EUR", "3.33 EUR", "3.34 EUR"]);
//! # Ok::<(), duly::Error>(())
//! ```

use std::{cmp::Ordering, fmt};

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorKind, Result},
    value::{
        CashStep, Currency, Rate, RoundingMode,
        decimal::{parse_decimal, unsigned_zero, within_digits},
    },
};

/// An exact amount at the scale of its currency.
///
/// Two are equal when currency and number are. There is no order between currencies, so `Money`
/// has no `<`: use [`compare`](Money::compare).
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub struct Money {
    amount: Decimal,
    currency: Currency,
}

impl Money {
    /// An amount as it is, which must not have more decimals than the currency.
    ///
    /// Trailing zeros do no harm (`10.5000` is EUR 10.50); missing ones are added.
    ///
    /// # Errors
    ///
    /// [`TooManyDigits`](ErrorKind::TooManyDigits) when decimals would be lost (use
    /// [`rounded`](Money::rounded) to lose them on purpose),
    /// [`MoneyOverflow`](ErrorKind::MoneyOverflow) when the number is too large for the scale.
    ///
    /// # Example
    ///
    /// ```
    /// # use duly::{Currency, Decimal, Money};
    /// let jpy = Currency::parse("JPY")?;
    /// assert_eq!(Money::new(Decimal::new(1000, 1), jpy)?.to_string(), "100 JPY");
    /// assert!(Money::new(Decimal::new(1005, 1), jpy).is_err());
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn new(amount: Decimal, currency: Currency) -> Result<Self> {
        let fitted = Self::rounded(amount, currency, RoundingMode::Down)?;
        if fitted.amount == amount {
            return Ok(fitted);
        }
        let shown = amount.normalize();
        let decimals = shown.scale();
        let digits = currency.digits();
        Err(Error::new(
            ErrorKind::TooManyDigits,
            format!("amount `{amount}` has {decimals} decimals but `{currency}` has {digits}"),
        )
        .with_field("amount")
        .with_found(amount)
        .with_expected(format!("at most {digits} decimals")))
    }

    /// Reads a plain decimal such as `1000.00` or `-5`, strictly
    /// (see [`parse_decimal`](crate::parse_decimal)); never a text with a currency in it.
    ///
    /// # Errors
    ///
    /// As [`parse_decimal`](crate::parse_decimal) and [`new`](Money::new).
    pub fn parse(amount: &str, currency: Currency) -> Result<Self> {
        let amount = parse_decimal(amount).map_err(|error| error.with_field("amount"))?;
        Self::new(amount, currency)
    }

    /// An amount rounded to the currency's decimals by the named mode.
    ///
    /// # Errors
    ///
    /// [`MoneyOverflow`](ErrorKind::MoneyOverflow) when the number is too large for the scale.
    pub fn rounded(amount: Decimal, currency: Currency, mode: RoundingMode) -> Result<Self> {
        let rounded = mode.round(amount, currency.digits());
        if rounded.scale() == currency.digits() && within_digits(rounded) {
            return Ok(Self { amount: rounded, currency });
        }
        Err(overflow(currency))
    }

    /// Nothing, in a currency.
    pub fn zero(currency: Currency) -> Self {
        Self { amount: Decimal::new(0, currency.digits()), currency }
    }

    /// So many minor units: 12345 in EUR is 123.45.
    ///
    /// # Errors
    ///
    /// [`MoneyOverflow`](ErrorKind::MoneyOverflow) beyond 28 digits.
    pub fn from_minor(units: i128, currency: Currency) -> Result<Self> {
        let amount = Decimal::try_from_i128_with_scale(units, currency.digits()).ok();
        let amount = amount.filter(|amount| within_digits(*amount));
        let amount = amount.ok_or_else(|| overflow(currency))?;
        Ok(Self { amount: unsigned_zero(amount), currency })
    }

    /// An amount that is known to be at the currency's scale: a sum or difference of such.
    pub(crate) fn at_own_scale(amount: Decimal, currency: Currency) -> Self {
        debug_assert_eq!(amount.scale(), currency.digits(), "{amount} {currency}");
        Self { amount, currency }
    }

    /// The number, with exactly the currency's decimals.
    pub fn amount(self) -> Decimal {
        self.amount
    }

    /// The currency.
    pub fn currency(self) -> Currency {
        self.currency
    }

    /// The amount in minor units: 12345 for EUR 123.45.
    pub fn minor_units(self) -> i128 {
        self.amount.mantissa()
    }

    /// Whether it is nothing.
    pub fn is_zero(self) -> bool {
        self.amount.is_zero()
    }

    /// Whether it is a debit: above zero (F5).
    pub fn is_positive(self) -> bool {
        !self.amount.is_zero() && self.amount.is_sign_positive()
    }

    /// Whether it is a credit: below zero (F5).
    pub fn is_negative(self) -> bool {
        !self.amount.is_zero() && self.amount.is_sign_negative()
    }

    /// The amount without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        Self { amount: self.amount.abs(), ..self }
    }

    /// The amount with the other sign; zero stays zero.
    #[must_use]
    pub fn negated(self) -> Self {
        let mut amount = self.amount;
        amount.set_sign_positive(amount.is_zero() || amount.is_sign_negative());
        Self { amount, ..self }
    }

    /// The sum of two amounts.
    ///
    /// # Errors
    ///
    /// [`CurrencyMismatch`](ErrorKind::CurrencyMismatch) between currencies,
    /// [`MoneyOverflow`](ErrorKind::MoneyOverflow) out of range.
    pub fn plus(self, other: Money) -> Result<Self> {
        self.same_currency(other)?;
        let amount = self.amount.checked_add(other.amount).filter(|sum| self.at_scale(sum));
        let amount = amount.ok_or_else(|| overflow(self.currency))?;
        Ok(Self { amount: unsigned_zero(amount), ..self })
    }

    /// The difference of two amounts.
    ///
    /// # Errors
    ///
    /// As [`plus`](Money::plus).
    pub fn minus(self, other: Money) -> Result<Self> {
        self.plus(other.negated())
    }

    /// The amount times a rate, rounded once by the named mode: 2 % of 1,000.00 is 20.00.
    ///
    /// # Errors
    ///
    /// [`MoneyOverflow`](ErrorKind::MoneyOverflow) when the product cannot be kept exactly before
    /// it is rounded, or leaves the range.
    pub fn times(self, rate: Rate, mode: RoundingMode) -> Result<Self> {
        self.times_factor(rate.as_factor()?, mode)
    }

    /// The amount times a plain number, rounded once by the named mode.
    ///
    /// # Errors
    ///
    /// As [`times`](Money::times).
    pub fn times_factor(self, factor: Decimal, mode: RoundingMode) -> Result<Self> {
        let product = exact_product(self.amount, factor).ok_or_else(|| overflow(self.currency))?;
        Self::rounded(product, self.currency, mode)
    }

    /// The amount rounded to a multiple of a cash step, by the named mode (F2): 12.43 in steps of
    /// 0.05 is 12.45 half-up, 12.40 down.
    ///
    /// # Errors
    ///
    /// [`InvalidCashStep`](ErrorKind::InvalidCashStep) when the step is finer than the currency's
    /// minor unit, [`MoneyOverflow`](ErrorKind::MoneyOverflow) out of range.
    pub fn round_to_step(self, step: CashStep, mode: RoundingMode) -> Result<Self> {
        let unit = Money::new(step.step(), self.currency).map_err(|_| {
            Error::expected_in(
                ErrorKind::InvalidCashStep,
                "cash step",
                step.step(),
                "a multiple of the currency's minor unit",
            )
        })?;
        let (units, unit) = (self.minor_units(), unit.minor_units());
        let rest = units.checked_rem(unit).ok_or_else(|| overflow(self.currency))?;
        let whole = units.checked_sub(rest).ok_or_else(|| overflow(self.currency))?;
        let twice = rest.unsigned_abs().checked_mul(2).ok_or_else(|| overflow(self.currency))?;
        let odd = whole.checked_div(unit).is_some_and(|steps| steps.checked_rem(2) != Some(0));
        let away = match (mode, twice.cmp(&unit.unsigned_abs())) {
            _ if rest == 0 => false,
            (RoundingMode::Down, _) => false,
            (RoundingMode::Up, _) => true,
            (_, Ordering::Greater) => true,
            (_, Ordering::Less) => false,
            (RoundingMode::HalfUp, Ordering::Equal) => true,
            (RoundingMode::HalfDown, Ordering::Equal) => false,
            (RoundingMode::HalfEven, Ordering::Equal) => odd,
        };
        let step = if away { unit.checked_mul(rest.signum()) } else { Some(0) };
        let rounded = step.and_then(|step| whole.checked_add(step));
        Self::from_minor(rounded.ok_or_else(|| overflow(self.currency))?, self.currency)
    }

    /// Which of two amounts of one currency is larger.
    ///
    /// # Errors
    ///
    /// [`CurrencyMismatch`](ErrorKind::CurrencyMismatch) between currencies.
    pub fn compare(self, other: Money) -> Result<Ordering> {
        self.same_currency(other)?;
        Ok(self.amount.cmp(&other.amount))
    }

    /// The sum of amounts of one currency; zero for none.
    ///
    /// # Errors
    ///
    /// As [`plus`](Money::plus).
    pub fn sum(amounts: impl IntoIterator<Item = Money>, currency: Currency) -> Result<Self> {
        amounts.into_iter().try_fold(Self::zero(currency), Money::plus)
    }

    /// Refuses two currencies.
    pub(crate) fn same_currency(self, other: Money) -> Result<()> {
        if self.currency == other.currency {
            return Ok(());
        }
        Err(Error::new(
            ErrorKind::CurrencyMismatch,
            format!("`{self}` and `{other}` are of different currencies"),
        )
        .with_field("currency")
        .with_found(other.currency)
        .with_expected(self.currency))
    }

    fn at_scale(self, number: &Decimal) -> bool {
        number.scale() == self.currency.digits() && within_digits(*number)
    }
}

/// The product, or none where the decimal library would have to round it.
fn exact_product(a: Decimal, b: Decimal) -> Option<Decimal> {
    // Most products fit as they are; the others may without their trailing zeros.
    product_as_is(a, b).or_else(|| product_as_is(a.normalize(), b.normalize()))
}

fn product_as_is(a: Decimal, b: Decimal) -> Option<Decimal> {
    let scale = a.scale().checked_add(b.scale())?;
    let product = a.checked_mul(b)?;
    // Nothing is exact only where it is of nothing: too small a product is nothing as well.
    let exact =
        if product.is_zero() { a.is_zero() || b.is_zero() } else { product.scale() == scale };
    exact.then_some(product)
}

#[cold]
fn overflow(currency: Currency) -> Error {
    Error::new(
        ErrorKind::MoneyOverflow,
        format!("the result leaves the range of exact amounts in `{currency}`"),
    )
    .with_field("amount")
    .with_expected("an amount of at most 28 digits")
}

impl fmt::Display for Money {
    /// `1000.00 EUR`: plain, the same in every language; a host formats for people.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.currency)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(feature = "serde")]
mod serde_form {
    use rust_decimal::Decimal;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

    use super::{Currency, Money};

    #[derive(Deserialize, Serialize)]
    #[serde(rename = "Money", deny_unknown_fields)]
    struct Form {
        #[serde(with = "crate::value::decimal_text")]
        amount: Decimal,
        currency: Currency,
    }

    impl Serialize for Money {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            Form { amount: self.amount, currency: self.currency }.serialize(serializer)
        }
    }

    impl<'de> Deserialize<'de> for Money {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let form = Form::deserialize(deserializer)?;
            Money::new(form.amount, form.currency).map_err(D::Error::custom)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eur(text: &str) -> Money {
        Money::parse(text, Currency::parse("EUR").unwrap()).unwrap()
    }

    #[test]
    fn f2_scale_is_printed_but_not_compared() {
        assert_eq!(eur("10"), eur("10.00"));
        assert_eq!(eur("10").to_string(), "10.00 EUR");
        assert_eq!(eur("-0.00").to_string(), "0.00 EUR");
        assert_eq!(eur("0").negated().to_string(), "0.00 EUR");
        assert_eq!(eur("5").minus(eur("5")).unwrap().to_string(), "0.00 EUR");
        assert_eq!(eur("-5").plus(eur("5")).unwrap().to_string(), "0.00 EUR");
    }

    #[test]
    fn f2_the_largest_amounts_do_not_wrap() {
        // 28 digits: one unit more could be kept in the bits there are, but not be read back.
        let nines = 10_i128.pow(28) - 1;
        let (jpy, eur) = (Currency::parse("JPY").unwrap(), Currency::parse("EUR").unwrap());
        for currency in [jpy, eur] {
            let most = Money::from_minor(nines, currency).unwrap();
            assert_eq!(Money::parse(&most.amount().to_string(), currency), Ok(most));
            let one = Money::from_minor(1, currency).unwrap();
            assert_eq!(most.plus(one).unwrap_err().kind(), ErrorKind::MoneyOverflow);
            let least = most.negated();
            assert_eq!(least.minus(one).unwrap_err().kind(), ErrorKind::MoneyOverflow);
            assert_eq!(most.plus(most).unwrap_err().kind(), ErrorKind::MoneyOverflow);
            assert_eq!(most.plus(least).unwrap(), Money::zero(currency));
            let more = Money::from_minor(nines + 1, currency);
            assert_eq!(more.unwrap_err().kind(), ErrorKind::MoneyOverflow);
        }
        let (most, more) = (Decimal::from(nines), Decimal::from(nines + 1));
        assert!(Money::new(most, jpy).is_ok());
        assert_eq!(Money::new(more, jpy).unwrap_err().kind(), ErrorKind::MoneyOverflow);
        assert_eq!(Money::new(most, eur).unwrap_err().kind(), ErrorKind::MoneyOverflow);
        assert_eq!(Money::new(Decimal::MAX, eur).unwrap_err().kind(), ErrorKind::MoneyOverflow);
        assert_eq!(Money::from_minor(i128::MIN, eur).unwrap_err().kind(), ErrorKind::MoneyOverflow);
    }

    #[test]
    fn f2_currencies_never_mix() {
        let usd = Money::parse("1", Currency::parse("USD").unwrap()).unwrap();
        let error = eur("1").plus(usd).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::CurrencyMismatch);
        assert_eq!(error.to_string(), "`1.00 EUR` and `1.00 USD` are of different currencies");
        assert!(eur("1").compare(usd).is_err());
    }

    #[test]
    fn f2_exactly_two_percent_is_exactly_two_percent() {
        let whole = eur("1210.00");
        assert_eq!(whole.times("2%".parse().unwrap(), RoundingMode::Up).unwrap(), eur("24.20"));
    }

    #[test]
    fn f2_a_product_too_small_to_keep_is_refused_and_not_lost() {
        // 0.01 × 10⁻²⁸ rounded up is a cent, not nothing.
        let tiny = Decimal::from_i128_with_scale(1, 28);
        let error = eur("0.01").times_factor(tiny, RoundingMode::Up).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::MoneyOverflow);
        let hundred = Decimal::from_i128_with_scale(1, 26);
        assert_eq!(eur("1.00").times_factor(hundred, RoundingMode::Up).unwrap(), eur("0.01"));
        assert_eq!(eur("0.00").times_factor(tiny, RoundingMode::Up).unwrap(), eur("0.00"));
        let long = parse_decimal("1.000000000000000000000000000").unwrap();
        assert_eq!(eur("12.34").times_factor(long, RoundingMode::Up).unwrap(), eur("12.34"));
    }

    #[test]
    fn f2_cash_steps() {
        let step = |text: &str| CashStep::new(parse_decimal(text).unwrap()).unwrap();
        // amount, step, half_up, half_even, half_down, down, up
        let table = [
            ("12.42", "0.05", ["12.40", "12.40", "12.40", "12.40", "12.45"]),
            ("12.43", "0.05", ["12.45", "12.45", "12.45", "12.40", "12.45"]),
            ("12.45", "0.05", ["12.45", "12.45", "12.45", "12.45", "12.45"]),
            ("12.45", "0.10", ["12.50", "12.40", "12.40", "12.40", "12.50"]),
            ("12.55", "0.10", ["12.60", "12.60", "12.50", "12.50", "12.60"]),
            ("0.02", "0.05", ["0.00", "0.00", "0.00", "0.00", "0.05"]),
            ("0", "0.05", ["0.00", "0.00", "0.00", "0.00", "0.00"]),
            ("7.50", "1", ["8.00", "8.00", "7.00", "7.00", "8.00"]),
        ];
        for (amount, by, expected) in table {
            for (mode, expected) in RoundingMode::ALL.into_iter().zip(expected) {
                let rounded = eur(amount).round_to_step(step(by), mode).unwrap();
                assert_eq!(rounded, eur(expected), "{amount} by {by} {mode}");
                let mirrored = eur(amount).negated().round_to_step(step(by), mode).unwrap();
                assert_eq!(mirrored, eur(expected).negated(), "-{amount} by {by} {mode}");
            }
        }
        let fine = eur("1").round_to_step(step("0.005"), RoundingMode::HalfUp).unwrap_err();
        assert_eq!(fine.kind(), ErrorKind::InvalidCashStep);
    }
}
