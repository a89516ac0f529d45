//! Check digits: each from what stands before it.

/// What is left of a number in base ten by 97, letters as A = 10 … Z = 35 (ISO 7064, ISO 11649).
pub(super) fn mod_97(text: impl IntoIterator<Item = char>) -> u32 {
    text.into_iter().filter_map(|c| c.to_digit(36)).fold(0, |rest, value| {
        let shift = if value < 10 { 10 } else { 100 };
        rest.saturating_mul(shift).saturating_add(value) % 97
    })
}

/// Every second digit from the right doubled, their digits summed, the rest to ten (Luhn).
pub(super) fn luhn(payload: &str) -> u32 {
    let sum = from_the_right(payload).zip([2_u32, 1].into_iter().cycle()).fold(
        0_u32,
        |sum, (digit, weight)| {
            let product = digit.saturating_mul(weight);
            sum.saturating_add(product / 10).saturating_add(product % 10)
        },
    );
    10_u32.saturating_sub(sum % 10) % 10
}

/// Weights 2 to 7 from the right, and over again; ten has no digit.
pub(super) fn mod_11(payload: &str) -> u32 {
    11_u32.saturating_sub(weighted(payload, &[2, 3, 4, 5, 6, 7]) % 11) % 11
}

/// Weights 7, 3, 1 from the right, and over again (Finland).
pub(super) fn seven_three_one(payload: &str) -> u32 {
    10_u32.saturating_sub(weighted(payload, &[7, 3, 1]) % 10) % 10
}

/// A carry through the table 0946827135, from the left (Switzerland).
pub(super) fn recursive_mod_10(payload: &str) -> u32 {
    const TABLE: [u32; 10] = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];
    let carry = payload.chars().filter_map(|c| c.to_digit(10)).fold(0_u32, |carry, digit| {
        let place = usize::try_from(carry.saturating_add(digit) % 10);
        place.ok().and_then(|place| TABLE.get(place)).copied().unwrap_or(0)
    });
    10_u32.saturating_sub(carry) % 10
}

fn weighted(payload: &str, weights: &[u32]) -> u32 {
    from_the_right(payload)
        .zip(weights.iter().cycle())
        .fold(0, |sum, (digit, weight)| sum.saturating_add(digit.saturating_mul(*weight)))
}

fn from_the_right(payload: &str) -> impl Iterator<Item = u32> {
    payload.chars().rev().filter_map(|c| c.to_digit(10))
}
