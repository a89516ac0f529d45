//! Numbers as people write them: the same when they differ only in blanks, signs, case and leading
//! zeros.

use smol_str::SmolStr;

/// Upper case, letters and digits alone, without leading zeros (A1): `inv 00-42` is `INV0042`,
/// `00042` is `42`.
pub(super) fn normal(text: &str) -> SmolStr {
    let kept = text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase);
    let mut kept = kept.skip_while(|c| *c == '0').peekable();
    if kept.peek().is_none() && text.contains('0') {
        return SmolStr::new_static("0");
    }
    kept.collect()
}

/// A number that a text may name: long enough not to be met by chance, and with a digit (A1).
pub(super) fn is_telling(normal: &str) -> bool {
    normal.chars().count() >= 4 && normal.chars().any(|c| c.is_ascii_digit())
}

/// What a text may name: its words, and up to four of them in a row as one, for numbers written
/// with blanks or signs in them. The longest first at each place; each with the place of its first
/// word and how many there are.
pub(super) fn words(text: &str) -> Vec<Word> {
    let single: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut words = Vec::new();
    for first in 0..single.len() {
        for count in (1..=4_usize).rev() {
            let Some(some) = single.get(first..first.saturating_add(count)) else { continue };
            let normal = normal(&some.concat());
            if is_telling(&normal) {
                words.push(Word { normal, first, count });
            }
        }
    }
    words
}

/// One or more words of a text in a row, as one number.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Word {
    pub(super) normal: SmolStr,
    pub(super) first: usize,
    pub(super) count: usize,
}

/// How alike two names are, in thousandths: 1000 when they are the same after upper case and
/// without signs; each letter to change, add, drop or swap takes its share of the longer one away.
pub(super) fn likeness(one: &str, other: &str) -> u32 {
    let longest = one.chars().count().max(other.chars().count());
    if longest == 0 {
        return 0;
    }
    let away = strsim::osa_distance(one, other);
    let thousandths = away.saturating_mul(1000).checked_div(longest).unwrap_or(1000);
    u32::try_from(1000_usize.saturating_sub(thousandths)).unwrap_or(0)
}

/// A name without what tells two companies little apart: signs, blanks and the legal form.
pub(super) fn name(text: &str) -> SmolStr {
    const FORMS: [&str; 24] = [
        "AB", "AG", "AS", "ASA", "BV", "CO", "CORP", "GMBH", "INC", "KFT", "KG", "LIMITED", "LLC",
        "LLP", "LTD", "NV", "OY", "OYJ", "PLC", "PTY", "SA", "SARL", "SPA", "SRL",
    ];
    let upper = text.to_uppercase();
    let words = upper.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let kept: Vec<&str> = words.clone().filter(|word| !FORMS.contains(word)).collect();
    if kept.is_empty() { words.collect() } else { kept.into_iter().collect() }
}

#[cfg(test)]
mod tests {
    use super::{is_telling, likeness, name, normal, words};

    #[test]
    fn a1_numbers_are_the_same_however_they_are_written() {
        for (written, expected) in [
            ("inv-1042", "INV1042"),
            ("INV 1042", "INV1042"),
            ("0000123", "123"),
            ("12/2026", "122026"),
            ("000", "0"),
            ("", ""),
        ] {
            assert_eq!(normal(written), expected, "{written}");
        }
    }

    #[test]
    fn a1_what_is_short_or_has_no_digit_names_nothing() {
        assert!(is_telling("INV1"));
        assert!(!is_telling("123"));
        assert!(!is_telling("THANKS"));
    }

    #[test]
    fn a_number_in_pieces_is_read_as_one() {
        let found: Vec<String> = words("pays INV 2026/0042, thanks")
            .iter()
            .map(|word| word.normal.to_string())
            .collect();
        assert!(found.contains(&"INV20260042".to_owned()), "{found:?}");
        assert!(found.contains(&"20260042".to_owned()), "{found:?}");
    }

    #[test]
    fn likeness_counts_letters() {
        assert_eq!(likeness("ACME", "ACME"), 1000);
        assert_eq!(likeness("ACME", "ACMA"), 750);
        assert_eq!(likeness("ACME", "AMCE"), 750);
        assert_eq!(likeness("", ""), 0);
        assert_eq!(name("Acme Trading Ltd."), name("ACME TRADING GmbH"));
        assert_eq!(name("Ltd"), "LTD");
    }
}
