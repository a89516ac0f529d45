//! Splitting an amount so that nothing is lost: three named rules (F3).
//!
//! | | (a) largest remainder | (b) truncate, rest last | (c) round each, rest last |
//! |---|---|---|---|
//! | 200.00 in three | 66.67 66.67 66.66 | 66.66 66.66 66.68 | 66.67 66.67 66.66 |
//! | 10.00 in three | 3.34 3.33 3.33 | 3.33 3.33 3.34 | 3.33 3.33 3.34 |
//! | 0.05 in three | 0.02 0.02 0.01 | 0.01 0.01 0.03 | 0.02 0.02 0.01 |
//!
//! The parts always sum to the total, and the parts of −T are those of T with the other sign.

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorKind, Result},
    value::{Money, RoundingMode},
};

/// How a total is shared out by weights (F3).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum SplitRule {
    /// (a) Each share toward zero, the units left over one each to the largest fractions, the
    /// earlier line first. The default for tax and other shares.
    LargestRemainder,
    /// (b) Each share toward zero, all the rest to the last line that has a weight.
    TruncateRestLast,
    /// (c) Each share rounded by the mode, the last line that has a weight takes what is left.
    /// The default (half-up) for installments.
    RoundEachRestLast(RoundingMode),
}

impl Default for SplitRule {
    fn default() -> Self {
        Self::RoundEachRestLast(RoundingMode::HalfUp)
    }
}

/// The parts of an amount, in the order of the weights, and the rule that made them.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Split {
    parts: Vec<Money>,
    rule: SplitRule,
}

impl Split {
    /// One part for each weight; they sum to the total.
    pub fn parts(&self) -> &[Money] {
        &self.parts
    }

    /// The parts as a vector of their own.
    pub fn into_parts(self) -> Vec<Money> {
        self.parts
    }

    /// The rule that made the parts: (a) where (c) was asked for but would have turned the sign
    /// of the last part.
    pub fn rule(&self) -> SplitRule {
        self.rule
    }
}

impl Money {
    /// Splits the amount by weights, by a named rule (F3).
    ///
    /// Weights are numbers of any scale, none negative, at least one above zero; only their
    /// proportion counts. A line without weight gets nothing. Where rule (c) would turn the sign
    /// of the last part (0.05 over ten lines), the answer is by rule (a) and
    /// [`Split::rule`] says so.
    ///
    /// # Errors
    ///
    /// [`InvalidWeights`](ErrorKind::InvalidWeights) for no weights, a negative one, or only
    /// zeros; [`MoneyOverflow`](ErrorKind::MoneyOverflow) when amount × weight in minor units
    /// leaves 128 bits.
    ///
    /// # Example
    ///
    /// ```
    /// use duly::{Currency, Decimal, Money, SplitRule};
    ///
    /// let total = Money::parse("200.00", Currency::parse("EUR")?)?;
    /// let split = total.split(&[Decimal::ONE; 3], SplitRule::TruncateRestLast)?;
    /// let parts: Vec<_> = split.parts().iter().map(|part| part.amount().to_string()).collect();
    /// assert_eq!(parts, ["66.66", "66.66", "66.68"]);
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn split(self, weights: &[Decimal], rule: SplitRule) -> Result<Split> {
        let weights = whole_weights(weights)?;
        let (units, rule_used) =
            split_units(self.minor_units(), &weights, rule).ok_or_else(|| too_large(self))?;
        let parts = units.into_iter().map(|units| Money::from_minor(units, self.currency()));
        Ok(Split { parts: parts.collect::<Result<_>>()?, rule: rule_used })
    }

    /// Splits the amount into `lines` equal shares, by a named rule (F3).
    ///
    /// # Errors
    ///
    /// As [`split`](Money::split); zero lines are no weights.
    pub fn split_evenly(self, lines: usize, rule: SplitRule) -> Result<Split> {
        self.split(&vec![Decimal::ONE; lines], rule)
    }
}

#[cold]
fn too_large(total: Money) -> Error {
    Error::new(
        ErrorKind::MoneyOverflow,
        format!("`{total}` times a weight leaves the range of exact amounts"),
    )
    .with_field("weights")
    .with_expected("weights of fewer digits")
}

/// The weights as whole numbers of the same proportion.
fn whole_weights(weights: &[Decimal]) -> Result<Vec<i128>> {
    let invalid = |index: usize, found: &Decimal, expected: &str| {
        Error::expected_in(ErrorKind::InvalidWeights, &format!("weights[{index}]"), found, expected)
    };
    let scale = weights.iter().map(|weight| weight.normalize().scale()).max().unwrap_or(0);
    let mut whole = Vec::with_capacity(weights.len());
    for (index, weight) in weights.iter().enumerate() {
        let normal = weight.normalize();
        if normal.is_sign_negative() && !normal.is_zero() {
            return Err(invalid(index, weight, "zero or more"));
        }
        let shift = 10_i128.checked_pow(scale.saturating_sub(normal.scale()));
        let units = shift.and_then(|shift| normal.mantissa().checked_mul(shift));
        whole.push(units.ok_or_else(|| invalid(index, weight, "of fewer digits"))?);
    }
    if whole.iter().all(|weight| *weight == 0) {
        let message = format!("none of {} weights is above zero", weights.len());
        return Err(Error::new(ErrorKind::InvalidWeights, message)
            .with_field("weights")
            .with_found(format!("{} weights", weights.len()))
            .with_expected("at least one above zero"));
    }
    Ok(whole)
}

/// The shares in minor units and the rule that made them; none out of range.
fn split_units(total: i128, weights: &[i128], rule: SplitRule) -> Option<(Vec<i128>, SplitRule)> {
    match rule {
        SplitRule::LargestRemainder => Some((largest_remainder(total, weights)?, rule)),
        SplitRule::TruncateRestLast => {
            Some((rest_last(total, weights, RoundingMode::Down)?.0, rule))
        }
        SplitRule::RoundEachRestLast(mode) => {
            let (units, last) = rest_last(total, weights, mode)?;
            if last.signum() == 0 || last.signum() == total.signum() {
                return Some((units, rule));
            }
            Some((largest_remainder(total, weights)?, SplitRule::LargestRemainder))
        }
    }
}

/// Rule (a).
fn largest_remainder(total: i128, weights: &[i128]) -> Option<Vec<i128>> {
    let sum = sum(weights)?;
    let mut units = Vec::with_capacity(weights.len());
    let mut rests = Vec::with_capacity(weights.len());
    for (line, weight) in weights.iter().enumerate() {
        let product = total.checked_mul(*weight)?;
        units.push(product.checked_div(sum)?);
        rests.push((product.checked_rem(sum)?.unsigned_abs(), line));
    }
    let left = total.checked_sub(units.iter().try_fold(0_i128, |sum, u| sum.checked_add(*u))?)?;
    // Largest fraction first, then the earlier line: a total order.
    rests.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    for (_, line) in rests.iter().take(usize::try_from(left.unsigned_abs()).ok()?) {
        let share = units.get_mut(*line)?;
        *share = share.checked_add(left.signum())?;
    }
    Some(units)
}

/// Rules (b) and (c): the shares, and that of the last line with a weight.
fn rest_last(total: i128, weights: &[i128], mode: RoundingMode) -> Option<(Vec<i128>, i128)> {
    let sum = sum(weights)?;
    let last = weights.iter().rposition(|weight| *weight != 0)?;
    let mut units = Vec::with_capacity(weights.len());
    let mut rest = total;
    for weight in weights.iter().take(last) {
        let share = divided(total.checked_mul(*weight)?, sum, mode)?;
        rest = rest.checked_sub(share)?;
        units.push(share);
    }
    units.push(rest);
    units.resize(weights.len(), 0);
    Some((units, rest))
}

fn sum(weights: &[i128]) -> Option<i128> {
    weights.iter().try_fold(0_i128, |sum, weight| sum.checked_add(*weight))
}

/// `number / by` rounded to a whole number; `by` is above zero.
pub(crate) fn divided(number: i128, by: i128, mode: RoundingMode) -> Option<i128> {
    let (whole, rest) = (number.checked_div(by)?, number.checked_rem(by)?);
    let twice = rest.unsigned_abs().checked_mul(2)?;
    let tie = twice == by.unsigned_abs();
    let nearer_away = twice > by.unsigned_abs();
    let away = match mode {
        RoundingMode::Down => false,
        RoundingMode::Up => rest != 0,
        RoundingMode::HalfUp => nearer_away || tie,
        RoundingMode::HalfDown => nearer_away,
        RoundingMode::HalfEven => nearer_away || (tie && whole.checked_rem(2)? != 0),
    };
    if away { whole.checked_add(rest.signum()) } else { Some(whole) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::{Currency, parse_decimal};

    const C: SplitRule = SplitRule::RoundEachRestLast(RoundingMode::HalfUp);

    #[track_caller]
    fn case(
        total: &str,
        code: &str,
        weights: &[&str],
        rule: SplitRule,
        expected: &[&str],
    ) -> Split {
        let total = Money::parse(total, Currency::parse(code).unwrap()).unwrap();
        let weights: Vec<_> = weights.iter().map(|w| parse_decimal(w).unwrap()).collect();
        let split = total.split(&weights, rule).unwrap();
        let parts: Vec<_> = split.parts().iter().map(|m| m.amount().to_string()).collect();
        assert_eq!(parts, expected);
        let mirror = total.negated().split(&weights, rule).unwrap();
        let turned: Vec<_> = mirror.parts().iter().map(|part| part.negated()).collect();
        assert_eq!(turned, split.parts(), "mirror");
        split
    }

    #[test]
    fn f3_the_printed_figures() {
        let (a, b) = (SplitRule::LargestRemainder, SplitRule::TruncateRestLast);
        let three = &["1", "1", "1"];
        case("200.00", "EUR", three, a, &["66.67", "66.67", "66.66"]);
        case("200.00", "EUR", three, b, &["66.66", "66.66", "66.68"]);
        case("200.00", "EUR", three, C, &["66.67", "66.67", "66.66"]);
        case("10.00", "EUR", three, a, &["3.34", "3.33", "3.33"]);
        case("10.00", "EUR", three, b, &["3.33", "3.33", "3.34"]);
        case("10.00", "EUR", three, C, &["3.33", "3.33", "3.34"]);
        case("100.00", "EUR", three, b, &["33.33", "33.33", "33.34"]);
        case("100", "JPY", three, C, &["33", "33", "34"]);
        case("0.05", "EUR", three, a, &["0.02", "0.02", "0.01"]);
        case("0.05", "EUR", three, b, &["0.01", "0.01", "0.03"]);
        case("0.05", "EUR", three, C, &["0.02", "0.02", "0.01"]);
    }

    #[test]
    fn f3_a_turned_sign_falls_back_to_the_largest_remainder_and_says_so() {
        let split = case(
            "0.05",
            "EUR",
            &["1"; 10],
            C,
            &["0.01", "0.01", "0.01", "0.01", "0.01", "0.00", "0.00", "0.00", "0.00", "0.00"],
        );
        assert_eq!(split.rule(), SplitRule::LargestRemainder);
    }

    #[test]
    fn f3_the_last_line_is_the_last_with_a_weight() {
        let b = SplitRule::TruncateRestLast;
        case("1.00", "EUR", &["1", "1", "1", "0"], b, &["0.33", "0.33", "0.34", "0.00"]);
        case("1.00", "EUR", &["0", "0.5", "0"], b, &["0.00", "1.00", "0.00"]);
        case("0.00", "EUR", &["1", "2"], C, &["0.00", "0.00"]);
    }

    #[test]
    fn f3_weights_must_weigh_something() {
        let one = Money::parse("1", Currency::parse("EUR").unwrap()).unwrap();
        for weights in [vec![], vec![Decimal::ZERO; 2], vec![Decimal::ONE, Decimal::NEGATIVE_ONE]] {
            let error = one.split(&weights, C).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidWeights);
        }
    }

    /// A plain second reading of F3 over every small total and every small weight.
    #[test]
    fn f3_every_small_total_and_weight_against_an_oracle() {
        let eur = Currency::parse("EUR").unwrap();
        let mut tried = 0;
        for lines in 1..=4_usize {
            for code in 0..4_usize.pow(lines as u32) {
                let weights: Vec<i128> =
                    (0..lines).map(|line| (code / 4_usize.pow(line as u32) % 4) as i128).collect();
                let sum: i128 = weights.iter().sum();
                if sum == 0 {
                    continue;
                }
                let given: Vec<Decimal> = weights.iter().map(|w| Decimal::from(*w)).collect();
                for total in -25..=25_i128 {
                    let money = Money::from_minor(total, eur).unwrap();
                    for rule in [SplitRule::LargestRemainder, SplitRule::TruncateRestLast]
                        .into_iter()
                        .chain(RoundingMode::ALL.map(SplitRule::RoundEachRestLast))
                    {
                        let split = money.split(&given, rule).unwrap();
                        let parts: Vec<i128> =
                            split.parts().iter().map(|part| part.minor_units()).collect();
                        assert_eq!(
                            parts,
                            oracle(total, &weights, split.rule()),
                            "{total} {weights:?}"
                        );
                        assert_eq!(parts.iter().sum::<i128>(), total);
                        let turned = parts.iter().any(|p| p.signum() * total.signum() < 0);
                        assert!(!turned, "{total} by {weights:?}, {rule:?}");
                        tried += 1;
                    }
                }
            }
        }
        assert!(tried > 100_000, "{tried}");
    }

    fn oracle(total: i128, weights: &[i128], rule: SplitRule) -> Vec<i128> {
        let sum: i128 = weights.iter().sum();
        // Each share as a fraction in thousandths would round: compare in units of 1/sum instead.
        let floor = |w: i128| total.abs() * w / sum;
        let rest = |w: i128| total.abs() * w % sum;
        let mut parts: Vec<i128> = match rule {
            SplitRule::LargestRemainder | SplitRule::TruncateRestLast => {
                weights.iter().map(|w| floor(*w)).collect()
            }
            SplitRule::RoundEachRestLast(mode) => weights
                .iter()
                .map(|w| {
                    let exact = Decimal::new((total.abs() * w) as i64, 0) / Decimal::from(sum);
                    let up = match mode {
                        RoundingMode::HalfUp => rest(*w) * 2 >= sum,
                        RoundingMode::HalfDown => rest(*w) * 2 > sum,
                        RoundingMode::Down => false,
                        RoundingMode::Up => rest(*w) > 0,
                        RoundingMode::HalfEven => {
                            return exact.round().mantissa();
                        }
                    };
                    floor(*w) + i128::from(up)
                })
                .collect(),
        };
        let mut left = total.abs() - parts.iter().sum::<i128>();
        if rule == SplitRule::LargestRemainder {
            while left > 0 {
                let best = (0..weights.len())
                    .filter(|i| parts[*i] == floor(weights[*i]))
                    .max_by(|i, j| rest(weights[*i]).cmp(&rest(weights[*j])).then(j.cmp(i)))
                    .unwrap();
                parts[best] += 1;
                left -= 1;
            }
        } else {
            let last = weights.iter().rposition(|w| *w != 0).unwrap();
            parts[last] += left;
        }
        parts.into_iter().map(|part| part * total.signum()).collect()
    }
}
