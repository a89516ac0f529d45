//! Numbers, dates, rates, programs and buckets from any text, and arithmetic on what was read.
//!
//! An input is four lines: two texts, one byte to choose by, and a number.
#![no_main]

use duly::{
    CashStep, Currency, Date, DateProgram, Money, Points, Rate, RoundingMode, SplitRule,
    parse_decimal,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &str| {
    let mut lines = input.splitn(4, '\n');
    let mut line = || lines.next().unwrap_or_default();
    let (first, second, choice, number) = (line(), line(), line(), line());
    let choice = choice.bytes().next().unwrap_or_default().wrapping_sub(b'0');
    let number: i32 = number.parse().unwrap_or_default();
    let mode = RoundingMode::ALL[usize::from(choice) % 5];
    let codes = ["EUR", "JPY", "KWD", "CLF"];
    let currency = Currency::parse(codes[usize::from(choice) % 4]).unwrap();
    if let Ok(date) = first.parse::<Date>() {
        assert_eq!(date.to_string(), first);
        let _ = (date.plus_days(number), date.plus_months(number));
    }
    if let Ok(program) = first.parse::<DateProgram>() {
        assert_eq!(program.to_string().parse(), Ok(program));
    }
    let _ = (first.parse::<Points>(), Currency::parse(first));
    let (Ok(a), Ok(b)) = (parse_decimal(first), parse_decimal(second)) else { return };
    assert_eq!(parse_decimal(&a.to_string()), Ok(a));
    let money = |amount| Money::rounded(amount, currency, mode);
    let Ok(amount) = money(a) else { return };
    let _ = amount.times_factor(b, mode).map(|product| product.plus(amount));
    let _ = amount.times(Rate::percent(b), mode);
    if let Ok(step) = CashStep::new(b) {
        let _ = amount.round_to_step(step, mode);
    }
    let rules = [
        SplitRule::LargestRemainder,
        SplitRule::TruncateRestLast,
        SplitRule::RoundEachRestLast(mode),
    ];
    let weights = [a.abs(), b.abs(), duly::Decimal::from(choice)];
    if let Ok(split) = amount.split(&weights, rules[usize::from(choice) % 3]) {
        assert_eq!(Money::sum(split.parts().iter().copied(), currency), Ok(amount));
    }
});
