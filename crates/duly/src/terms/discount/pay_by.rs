//! What to pay if it is paid on a day: the pay-by table (E1, E5, E6, E11).
//!
//! ```
//! use duly::discount::{OpenInstallment, pay_by_table};
//! use duly::{Currency, Date, Money, PaymentTerms};
//!
//! let eur = Currency::parse("EUR")?;
//! let terms: PaymentTerms = "3/10 2/20 net 60".parse()?;
//! let issued: Date = "2026-01-15".parse()?;
//! let frozen = terms.schedule((issued, Money::parse("1000.00", eur)?))?;
//! let open = [OpenInstallment::from(&frozen.installments[0])];
//!
//! let table = pay_by_table(&open, issued, "2026-03-31".parse()?)?;
//! let told: Vec<String> = table
//!     .iter()
//!     .map(|row| format!("{} to {}: {}, {:?}", row.from, row.to, row.pay, row.reason))
//!     .collect();
//! assert_eq!(told, [
//!     "2026-01-15 to 2026-01-25: 970.00 EUR, Discount",
//!     "2026-01-26 to 2026-02-04: 980.00 EUR, Discount",
//!     "2026-02-05 to 2026-03-16: 1000.00 EUR, Full",
//!     "2026-03-17 to 2026-03-31: 1000.00 EUR, PastDue",
//! ]);
//! # Ok::<(), duly::Error>(())
//! ```

use crate::{
    error::{Error, ErrorKind, Result},
    terms::discount::OpenInstallment,
    time::Date,
    value::Money,
};

/// Why so much is to be paid.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum PayByReason {
    /// A discount is earned on these days.
    Discount,
    /// No discount is, and nothing of it is past due.
    Full,
    /// No discount is, and something of it is past due.
    PastDue,
}

/// What settles it on each of some days, and why: the same on all of them.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct PayByRange {
    /// The first day.
    pub from: Date,
    /// The last day, inclusive.
    pub to: Date,
    /// What settles it all.
    pub pay: Money,
    /// The discount that is kept back.
    pub discount: Money,
    /// How much of what is open is past due.
    pub past_due: Money,
    /// Why.
    pub reason: PayByReason,
}

impl PayByRange {
    fn answers_as(&self, other: &Self) -> bool {
        (self.pay, self.discount, self.past_due) == (other.pay, other.discount, other.past_due)
    }
}

/// What settles an installment, or all the installments of an invoice or of an account, on each day
/// between two, both inclusive; days of the same answer are one range.
///
/// Each installment takes its best discount of the day, and credits among them take off what they
/// would earn. A table of no installments has no ranges: nothing is of no currency. Interest for
/// paying late is not in it.
///
/// # Errors
///
/// [`InvalidPeriod`](ErrorKind::InvalidPeriod) when the last day is before the first;
/// [`CurrencyMismatch`](ErrorKind::CurrencyMismatch) between currencies;
/// [`InvalidTerms`](ErrorKind::InvalidTerms) where offers do not fit what is open;
/// [`MoneyOverflow`](ErrorKind::MoneyOverflow) out of range.
pub fn pay_by_table(
    installments: &[OpenInstallment],
    from: Date,
    to: Date,
) -> Result<Vec<PayByRange>> {
    if to < from {
        let expected = format!("on or after {from}");
        return Err(Error::expected_in(ErrorKind::InvalidPeriod, "to", to, &expected));
    }
    let Some(first) = installments.first() else { return Ok(Vec::new()) };
    installments.iter().try_for_each(OpenInstallment::validate)?;
    let mut starts = vec![from];
    for installment in installments {
        let offers = installment.offers.iter().map(|offer| offer.until);
        let ends = offers.chain([installment.due]);
        starts.extend(ends.filter_map(|end| end.plus_days(1).ok()));
        if let Some(sliding) = installment.sliding {
            let mut day = from.max(sliding.moves_from());
            while day <= to.min(sliding.end()) {
                starts.push(day);
                let Ok(next) = day.plus_days(1) else { break };
                day = next;
            }
        }
    }
    starts.retain(|day| (from..=to).contains(day));
    starts.sort_unstable();
    starts.dedup();
    let zero = Money::zero(first.residual.currency());
    let mut table: Vec<PayByRange> = Vec::with_capacity(starts.len());
    for start in starts {
        let mut row = on(installments, start, zero)?;
        row.to = to;
        match table.last_mut() {
            Some(last) if last.answers_as(&row) => {}
            last => {
                if let Some(last) = last {
                    last.to = start.plus_days(-1)?;
                }
                table.push(row);
            }
        }
    }
    Ok(table)
}

/// The answer of one day.
fn on(installments: &[OpenInstallment], day: Date, zero: Money) -> Result<PayByRange> {
    let (mut pay, mut discount, mut past_due) = (zero, zero, zero);
    for installment in installments {
        let offer = installment.best_on(day)?;
        let (less, settles) = match offer {
            Some(offer) => (offer.discount, offer.pay),
            None => (zero, installment.residual),
        };
        (pay, discount) = (pay.plus(settles)?, discount.plus(less)?);
        if day > installment.due {
            past_due = past_due.plus(installment.residual)?;
        }
    }
    let reason = match (discount.is_zero(), past_due.is_zero()) {
        (false, _) => PayByReason::Discount,
        (true, true) => PayByReason::Full,
        (true, false) => PayByReason::PastDue,
    };
    Ok(PayByRange { from: day, to: day, pay, discount, past_due, reason })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        terms::discount::{
            EarlyPayment, EarlyPolicy, Slide, SlidingOffer, close,
            closing_tests::{cents, day, eur, open},
        },
        value::RoundingMode,
    };

    fn told(table: &[PayByRange]) -> Vec<String> {
        let row = |row: &PayByRange| {
            let (from, to) = (row.from.to_string(), row.to.to_string());
            format!("{} {} {} {:?}", &from[5..], &to[5..], row.pay.amount(), row.reason)
        };
        table.iter().map(row).collect()
    }

    #[test]
    fn e1_an_account_of_several_installments() {
        let items = [
            open("1000.00", &[("2026-01-10", "20.00")]),
            open("500.00", &[("2026-01-15", "5.00"), ("2026-01-10", "10.00")]),
            OpenInstallment { due: day("2026-01-20"), ..open("300.00", &[]) },
            OpenInstallment { due: day("2026-01-05"), ..open("-100.00", &[]) },
        ];
        let table = pay_by_table(&items, day("2026-01-01"), day("2026-02-10")).unwrap();
        assert_eq!(
            told(&table),
            [
                "01-01 01-05 1670.00 Discount",
                "01-06 01-10 1670.00 Discount",
                "01-11 01-15 1695.00 Discount",
                "01-16 01-20 1700.00 PastDue",
                "01-21 01-31 1700.00 PastDue",
                "02-01 02-10 1700.00 PastDue",
            ]
        );
        let due: Vec<Money> = table.iter().map(|row| row.past_due).collect();
        let expected = ["0.00", "-100.00", "-100.00", "-100.00", "200.00", "1700.00"].map(eur);
        assert_eq!(due, expected);
    }

    #[test]
    fn e11_a_discount_that_slides_has_a_row_for_each_day() {
        let (start, end) = (day("2026-01-29"), day("2026-02-01"));
        let slide = Slide::Linear { rate: "3%".parse().unwrap(), start, end };
        let base = eur("1000.00");
        let sliding = SlidingOffer { slide, base, rounding: RoundingMode::HalfUp };
        let items = [OpenInstallment { sliding: Some(sliding), ..open("1000.00", &[]) }];
        let table = pay_by_table(&items, day("2026-01-01"), day("2026-02-03")).unwrap();
        assert_eq!(
            told(&table),
            [
                "01-01 01-29 970.00 Discount",
                "01-30 01-30 980.00 Discount",
                "01-31 01-31 990.00 Discount",
                "02-01 02-03 1000.00 PastDue",
            ]
        );
    }

    #[test]
    fn one_day_no_installments_and_a_turned_period() {
        let items = [open("1000.00", &[("2026-01-10", "20.00")])];
        let table = pay_by_table(&items, day("2026-01-10"), day("2026-01-10")).unwrap();
        assert_eq!(told(&table), ["01-10 01-10 980.00 Discount"]);
        assert!(pay_by_table(&[], day("2026-01-01"), day("2026-01-02")).unwrap().is_empty());
        let error = pay_by_table(&items, day("2026-01-02"), day("2026-01-01")).unwrap_err();
        assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidPeriod, Some("to")));
        let whole = pay_by_table(&items, Date::MIN, Date::MAX).unwrap();
        assert_eq!((whole[0].from, whole[whole.len() - 1].to), (Date::MIN, Date::MAX));
    }

    prop_compose! {
        fn items()(all in prop::collection::vec(
            (1_i64..10_000, prop::collection::vec((0_i32..30, 0_i64..50), 0..3), 0_i32..40), 1..4,
        )) -> Vec<OpenInstallment> {
            let begin = day("2026-01-01");
            let one = |(units, parts, due): (i64, Vec<(i32, i64)>, i32)| {
                let residual = cents(units);
                let offer = |(until, share): (i32, i64)| {
                    let discount = cents(units * share / 100);
                    let (until, pay) =
                        (begin.plus_days(until).unwrap(), residual.minus(discount).unwrap());
                    crate::terms::DiscountOffer { until, discount, pay }
                };
                let offers = parts.into_iter().map(offer).collect();
                let due = begin.plus_days(due).unwrap();
                OpenInstallment { due, residual, offers, sliding: None }
            };
            all.into_iter().map(one).collect()
        }
    }

    proptest! {
        #[test]
        fn e1_the_table_is_whole_never_falls_and_says_of_each_day_what_closes(items in items()) {
            let (from, to) = (day("2025-12-28"), day("2026-02-20"));
            let table = pay_by_table(&items, from, to)?;
            prop_assert_eq!((table[0].from, table[table.len() - 1].to), (from, to));
            for pair in table.windows(2) {
                prop_assert_eq!(pair[0].to.plus_days(1)?, pair[1].from);
                prop_assert!(!pair[0].answers_as(&pair[1]));
                prop_assert!(pair[0].pay.compare(pair[1].pay)?.is_le());
            }
            let zero = cents(0);
            for row in &table {
                let mut date = row.from;
                while date <= row.to {
                    let said = on(&items, date, zero)?;
                    prop_assert!(row.answers_as(&said) && row.reason == said.reason);
                    // Each paid so closes, with the discount of the table and nothing left over.
                    let mut discount = zero;
                    for item in &items {
                        let best = item.best_on(date)?;
                        let pay = best.map_or(item.residual, |offer| offer.pay);
                        let payment = EarlyPayment::new(pay, date);
                        let done = close(item, payment, &EarlyPolicy::default())?;
                        prop_assert!(done.closes() && done.unapplied.is_zero());
                        discount = discount.plus(done.discount)?;
                    }
                    prop_assert_eq!(discount, row.discount);
                    date = date.plus_days(1)?;
                }
            }
        }
    }
}
