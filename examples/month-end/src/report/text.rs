//! Text for a page: escaped, numbers grouped.

use duly::{Date, Money};

/// Text that is safe in an element and in a quoted attribute.
pub(super) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            c => safe.push(c),
        }
    }
    safe
}

/// At most so many characters.
pub(super) fn short(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some(_) => text.chars().take(most.saturating_sub(1)).chain(['…']).collect(),
        None => text.to_owned(),
    }
}

/// `1234567.50` as `1,234,567.50`, with a minus that is as wide as a plus.
pub(super) fn grouped(money: Money) -> String {
    let text = money.amount().abs().to_string();
    let (whole, rest) = text.split_at(text.find('.').unwrap_or(text.len()));
    let mut made = String::with_capacity(text.len() + text.len() / 3 + 3);
    if money.is_negative() {
        made.push('−');
    }
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            made.push(',');
        }
        made.push(digit);
    }
    made + rest
}

/// A part of a whole in percent, to the nearest; none where there is no whole.
pub(super) fn percent(part: i128, whole: i128) -> Option<String> {
    if whole <= 0 {
        return None;
    }
    let twice = part.checked_mul(200)?.checked_add(whole)?;
    let rounded = twice.checked_div_euclid(whole.checked_mul(2)?)?;
    Some(match rounded {
        0 if part > 0 => "under 1 %".to_owned(),
        rounded => format!("{rounded} %").replace('-', "−"),
    })
}

pub(super) fn day(date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = usize::try_from(date.month()).unwrap_or(1).saturating_sub(1);
    format!("{} {} {}", date.day(), MONTHS.get(month).unwrap_or(&""), date.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_by_thousands() {
        for (amount, code, expected) in [
            ("0", "EUR", "0.00"),
            ("999.5", "EUR", "999.50"),
            ("1000", "EUR", "1,000.00"),
            ("-1234567.891", "KWD", "−1,234,567.891"),
            ("123456", "JPY", "123,456"),
        ] {
            let money = Money::parse(amount, duly::Currency::parse(code).unwrap()).unwrap();
            assert_eq!(grouped(money), expected);
        }
    }

    #[test]
    fn percents_are_rounded_to_the_nearest() {
        assert_eq!(percent(1, 3).unwrap(), "33 %");
        assert_eq!(percent(1, 200).unwrap(), "1 %");
        assert_eq!(percent(1, 201).unwrap(), "under 1 %");
        assert_eq!(percent(-1, 3).unwrap(), "−33 %");
        assert_eq!((percent(5, 5).unwrap().as_str(), percent(5, 0)), ("100 %", None));
        assert_eq!(percent(i128::MAX, i128::MAX), None);
    }

    #[test]
    fn text_is_escaped_and_shortened() {
        assert_eq!(escape("<a href=\"x\">'&"), "&lt;a href=&quot;x&quot;&gt;&#39;&amp;");
        assert_eq!((short("äöü", 3).as_str(), short("äöüß", 3).as_str()), ("äöü", "äö…"));
    }
}
