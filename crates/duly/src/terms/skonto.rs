//! Early-payment discounts as an XRechnung says them in its payment terms (BT-20; E1).
//!
//! Each discount is a line of its own, `#SKONTO#TAGE=14#PROZENT=2.25#`, with
//! `BASISBETRAG=-22.33#` behind it where the percentage is not of the amount due (BT-115). The rule
//! BR-DE-18 refuses an invoice in which a line that starts with `#` is anything else, so writing is
//! strict. Reading is lenient: invoices that nobody checked are paid too. Each line that cannot be
//! understood is told, with what is wrong with it, and each that only needed leniency says so.
//!
//! `#VERZUG#`, which once stood for interest on late payment, is no longer part of the grammar,
//! though it is still met: it is read and never written.
//!
//! ```
//! use duly::{PaymentTerms, SkontoKind, SkontoText};
//!
//! let text = "Zahlbar ohne Abzug in 30 Tagen.\n#SKONTO#TAGE=10#PROZENT=2.00#\n#skonto#tage=20#\n";
//! let read = SkontoText::read(text);
//! assert_eq!((read.entries[0].days, read.entries[0].rate.to_string()), (10, "2.00%".to_owned()));
//! assert_eq!(read.refused[0].to_string(), "line 3: no PROZENT");
//! assert_eq!(read.free_text, ["Zahlbar ohne Abzug in 30 Tagen."]);
//!
//! let terms: PaymentTerms = "2/10 net 30".parse()?;
//! assert_eq!(SkontoText::of_terms(&terms)?.write()?, "#SKONTO#TAGE=10#PROZENT=2.00#\n");
//! assert_eq!(read.entries[0].kind, SkontoKind::Discount);
//! # Ok::<(), duly::Error>(())
//! ```
//!
//! Source: XRechnung, business rule BR-DE-18 (KoSIT), as published with version 3.0.

use std::fmt;

use crate::{
    error::{Error, ErrorKind, Result},
    terms::{BaseDate, DiscountOff, DiscountTier, PaymentTerms},
    time::Step,
    value::{Decimal, Rate, RoundingMode, parse_decimal},
};

/// What a line with `#` speaks of.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum SkontoKind {
    /// `#SKONTO#`: a discount for paying early.
    #[default]
    Discount,
    /// `#VERZUG#`: interest for paying late. Read, never written.
    LateInterest,
}

/// One line with `#`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct SkontoEntry {
    /// What it speaks of.
    #[cfg_attr(feature = "serde", serde(default))]
    pub kind: SkontoKind,
    /// How many days after the invoice date it may be paid and still earn it.
    pub days: u16,
    /// What may be kept back: nought to below 100 %.
    pub rate: Rate,
    /// What the rate is of, in the currency of the invoice and with its sign. None: the amount due.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(with = "crate::value::optional_decimal"))]
    pub base: Option<Decimal>,
    /// Whether the line was to the letter what may be sent; what was not read is.
    #[cfg_attr(feature = "serde", serde(default = "yes"))]
    pub strict: bool,
}

#[cfg(feature = "serde")]
fn yes() -> bool {
    true
}

impl SkontoEntry {
    /// A discount of the amount due.
    pub fn new(days: u16, rate: Rate) -> Self {
        Self { kind: SkontoKind::Discount, days, rate, base: None, strict: true }
    }
}

/// What is wrong with a line that starts with `#`.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum SkontoFault {
    /// It speaks neither of SKONTO nor of VERZUG.
    UnknownKeyword,
    /// No TAGE.
    NoDays,
    /// TAGE is no whole number from 0 to 65,535.
    Days,
    /// No PROZENT.
    NoPercent,
    /// PROZENT is no number from 0 to below 100.
    Percent,
    /// BASISBETRAG is no number.
    Base,
    /// A field that is none of these, or stands twice.
    UnknownField,
}

/// A line that could not be understood.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct SkontoRefusal {
    /// Which line of the text, from 1.
    pub line: u32,
    /// The line.
    pub text: String,
    /// What is wrong with it; of several faults the first.
    pub fault: SkontoFault,
}

impl fmt::Display for SkontoRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fault = match self.fault {
            SkontoFault::UnknownKeyword => "neither SKONTO nor VERZUG",
            SkontoFault::NoDays => "no TAGE",
            SkontoFault::Days => "TAGE is no number of days",
            SkontoFault::NoPercent => "no PROZENT",
            SkontoFault::Percent => "PROZENT is not from 0 to below 100",
            SkontoFault::Base => "BASISBETRAG is no amount",
            SkontoFault::UnknownField => "an unknown field, or one twice",
        };
        write!(f, "line {}: {fault}", self.line)
    }
}

/// Payment terms of an invoice, line by line.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, default))]
pub struct SkontoText {
    /// What could be understood, in the order of the lines.
    pub entries: Vec<SkontoEntry>,
    /// The lines without `#`, but for empty ones.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub free_text: Vec<String>,
    /// The lines with `#` that could not be understood.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub refused: Vec<SkontoRefusal>,
    /// Whether an invoice with this text may be sent (BR-DE-18). Of what was not read it says
    /// nothing; writing refuses by itself.
    pub strict: bool,
}

impl SkontoText {
    /// Reads a text, whatever it is: case and blanks do not matter, a comma is a point, the fields
    /// may stand in any order and the last `#` may be missing.
    pub fn read(text: &str) -> Self {
        let mut read = Self { strict: true, ..Self::default() };
        let mut ends = true;
        for (number, line) in text.split('\n').enumerate() {
            let line = line.strip_suffix('\r').unwrap_or(line);
            let trimmed = line.trim();
            if !trimmed.starts_with('#') {
                if !trimmed.is_empty() {
                    read.free_text.push(line.to_owned());
                }
                ends |= trimmed.is_empty();
                continue;
            }
            ends = false;
            match entry(trimmed) {
                Ok(mut found) => {
                    found.strict = found.kind == SkontoKind::Discount
                        && strictly(&found).is_ok_and(|strict| strict == line);
                    read.strict &= found.strict;
                    read.entries.push(found);
                }
                Err(fault) => {
                    let line_number = u32::try_from(number.saturating_add(1)).unwrap_or(u32::MAX);
                    let text = line.to_owned();
                    read.refused.push(SkontoRefusal { line: line_number, text, fault });
                    read.strict = false;
                }
            }
        }
        // Behind the last entry the grammar asks for a line break.
        read.strict &= ends || read.entries.is_empty();
        read
    }

    /// The discounts of terms of one payment.
    ///
    /// # Errors
    ///
    /// [`InvalidTerms`](ErrorKind::InvalidTerms) for terms of several installments, and for a tier
    /// that is no percentage for paying within days of the invoice date: the grammar has no words
    /// for them.
    pub fn of_terms(terms: &PaymentTerms) -> Result<Self> {
        let [line] = terms.lines() else {
            let found = format!("{} installments", terms.lines().len());
            return Err(refused("lines", found, "terms of one payment"));
        };
        let entries: Result<Vec<SkontoEntry>> = line.tiers.iter().map(of_tier).collect();
        Ok(Self { entries: entries?, strict: true, ..Self::default() })
    }

    /// The discounts as tiers of payment terms, the earliest first; those of an amount of their own
    /// are left out, as a tier has no words for it, and so is interest.
    ///
    /// # Errors
    ///
    /// None but out of the range of days, which no entry that was read is.
    pub fn tiers(&self) -> Result<Vec<DiscountTier>> {
        let is_tier = |entry: &&SkontoEntry| {
            entry.kind == SkontoKind::Discount && entry.base.is_none() && !entry.rate.is_zero()
        };
        let mut entries: Vec<&SkontoEntry> = self.entries.iter().filter(is_tier).collect();
        entries.sort_by_key(|entry| entry.days);
        entries.into_iter().map(|entry| DiscountTier::days(entry.rate, entry.days)).collect()
    }

    /// The text to send: the free lines, then each discount on a line of its own.
    ///
    /// # Errors
    ///
    /// [`InvalidTerms`](ErrorKind::InvalidTerms) for interest, for a rate of more than two digits
    /// or outside nought to below 100 %, for a base of more than two digits, and for a free line
    /// that starts with `#`.
    pub fn write(&self) -> Result<String> {
        let mut text = String::new();
        for (number, line) in self.free_text.iter().enumerate() {
            if line.trim_start().starts_with('#') || line.contains(['\n', '\r']) {
                let field = format!("free_text[{number}]");
                return Err(refused(&field, line, "one line that does not start with `#`"));
            }
            text.push_str(line);
            text.push('\n');
        }
        for (number, entry) in self.entries.iter().enumerate() {
            let at = |error: Error| {
                let field = format!("entries[{number}].{}", error.field().unwrap_or("kind"));
                error.with_field(&field)
            };
            text.push_str(&strictly(entry).map_err(at)?);
            text.push('\n');
        }
        Ok(text)
    }
}

fn refused(field: &str, found: impl fmt::Display, expected: &str) -> Error {
    Error::expected_in(ErrorKind::InvalidTerms, field, found, expected)
}

fn of_tier(tier: &DiscountTier) -> Result<SkontoEntry> {
    let days = match (tier.until.base, tier.until.program.steps()) {
        (BaseDate::Invoice, [Step::AddDays(days)]) => u16::try_from(*days).ok(),
        (BaseDate::Invoice, []) => Some(0),
        _ => None,
    };
    match (tier.off, days) {
        (DiscountOff::Percent(rate), Some(days)) => Ok(SkontoEntry::new(days, rate)),
        _ => {
            let expected = "a percentage for paying within days of the invoice date";
            Err(refused("tiers", "another discount", expected))
        }
    }
}

/// The line, as it may be sent.
fn strictly(entry: &SkontoEntry) -> Result<String> {
    if entry.kind != SkontoKind::Discount {
        return Err(refused("kind", "interest", "a discount: #VERZUG# is no longer accepted"));
    }
    let percent = entry.rate.as_percent();
    if entry.rate.is_negative() || entry.rate >= Rate::WHOLE {
        return Err(refused("rate", entry.rate, "from `0%` to below `100%`"));
    }
    let days = entry.days;
    let percent = two_digits("rate", percent)?;
    let base = match entry.base {
        Some(base) => format!("BASISBETRAG={}#", two_digits("base", base)?),
        None => String::new(),
    };
    Ok(format!("#SKONTO#TAGE={days}#PROZENT={percent}#{base}"))
}

fn two_digits(field: &str, number: Decimal) -> Result<Decimal> {
    let rounded = RoundingMode::HalfUp.round(number, 2);
    if rounded != number {
        return Err(refused(field, number, "at most two digits after the point"));
    }
    Ok(rounded)
}

/// What stands in a line that starts with `#`, leniently.
fn entry(line: &str) -> std::result::Result<SkontoEntry, SkontoFault> {
    let upper: String = line.chars().filter(|c| !c.is_whitespace()).collect();
    let upper = upper.to_uppercase();
    let mut parts = upper.split('#').filter(|part| !part.is_empty());
    let kind = match parts.next() {
        Some("SKONTO") => SkontoKind::Discount,
        Some("VERZUG") => SkontoKind::LateInterest,
        _ => return Err(SkontoFault::UnknownKeyword),
    };
    let (mut days, mut rate, mut base) = (None, None, None);
    for part in parts {
        let (name, value) = part.split_once('=').ok_or(SkontoFault::UnknownField)?;
        match name {
            "TAGE" if days.is_none() => {
                days = Some(value.parse::<u16>().map_err(|_| SkontoFault::Days)?);
            }
            "PROZENT" if rate.is_none() => {
                let number = number(value.trim_end_matches('%')).ok_or(SkontoFault::Percent)?;
                let read = Rate::percent(number);
                if read.is_negative() || read >= Rate::WHOLE {
                    return Err(SkontoFault::Percent);
                }
                rate = Some(read);
            }
            "BASISBETRAG" if base.is_none() => {
                base = Some(number(value).ok_or(SkontoFault::Base)?);
            }
            _ => return Err(SkontoFault::UnknownField),
        }
    }
    let days = days.ok_or(SkontoFault::NoDays)?;
    let rate = rate.ok_or(SkontoFault::NoPercent)?;
    Ok(SkontoEntry { kind, days, rate, base, strict: false })
}

/// A number with a point or a comma before its last digits; no thousands.
fn number(text: &str) -> Option<Decimal> {
    parse_decimal(&text.replacen(',', ".", 1)).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rate(text: &str) -> Rate {
        text.parse().unwrap()
    }

    /// The first line, as days, rate, base and whether it is strict; or its fault.
    fn told(text: &str) -> String {
        let read = SkontoText::read(text);
        match (read.entries.first(), read.refused.first()) {
            (Some(entry), _) => {
                let base = entry.base.map(|base| format!(" of {base}")).unwrap_or_default();
                let strict = if read.strict { "" } else { " leniently" };
                format!("{:?} {} {}{base}{strict}", entry.kind, entry.days, entry.rate)
            }
            (None, Some(refused)) => format!("{:?}", refused.fault),
            _ => "nothing".to_owned(),
        }
    }

    #[test]
    fn e1_what_is_read_and_what_is_not() {
        for (text, expected) in [
            ("#SKONTO#TAGE=14#PROZENT=2.25#\n", "Discount 14 2.25%"),
            ("#SKONTO#TAGE=14#PROZENT=2.25#\r\n", "Discount 14 2.25%"),
            ("#SKONTO#TAGE=14#PROZENT=2.25#BASISBETRAG=-22.33#\n", "Discount 14 2.25% of -22.33"),
            ("#SKONTO#TAGE=14#PROZENT=2.25#", "Discount 14 2.25% leniently"),
            ("#SKONTO#TAGE=14#PROZENT=2#\n", "Discount 14 2% leniently"),
            ("#skonto#tage=14#prozent=2,5#\n", "Discount 14 2.5% leniently"),
            (" # SKONTO # PROZENT = 3.00 # TAGE = 7\n", "Discount 7 3.00% leniently"),
            ("#SKONTO#TAGE=014#PROZENT=2.00#\n", "Discount 14 2.00% leniently"),
            ("#VERZUG#TAGE=30#PROZENT=9.00#\n", "LateInterest 30 9.00% leniently"),
            ("#RABATT#TAGE=14#PROZENT=2.25#\n", "UnknownKeyword"),
            ("#\n", "UnknownKeyword"),
            ("#SKONTO#PROZENT=2.00#\n", "NoDays"),
            ("#SKONTO#TAGE=-1#PROZENT=2.00#\n", "Days"),
            ("#SKONTO#TAGE=zehn#PROZENT=2.00#\n", "Days"),
            ("#SKONTO#TAGE=10#\n", "NoPercent"),
            ("#SKONTO#TAGE=10#PROZENT=100.00#\n", "Percent"),
            ("#SKONTO#TAGE=10#PROZENT=1.000,00#\n", "Percent"),
            ("#SKONTO#TAGE=10#PROZENT=2.00#BASISBETRAG=all#\n", "Base"),
            ("#SKONTO#TAGE=10#TAGE=20#PROZENT=2.00#\n", "UnknownField"),
            ("#SKONTO#TAGE=10#PROZENT=2.00#MWST=19#\n", "UnknownField"),
            ("30 Tage netto\n", "nothing"),
        ] {
            assert_eq!(told(text), expected, "{text}");
        }
    }

    #[test]
    fn e1_each_line_is_told_by_itself() {
        let text =
            "Danke\n#SKONTO#TAGE=7#PROZENT=3.00#\n#SKONTO#TAGE=7#\n#SKONTO#TAGE=14#PROZENT=2.00#\n";
        let read = SkontoText::read(text);
        assert_eq!(read.entries.len(), 2);
        assert_eq!(read.refused[0].to_string(), "line 3: no PROZENT");
        assert_eq!((read.free_text, read.strict), (vec!["Danke".to_owned()], false));
    }

    #[test]
    fn e1_tiers_and_back() -> Result<()> {
        let terms: PaymentTerms = "3/10 2/20 net 60".parse()?;
        let text = SkontoText::of_terms(&terms)?.write()?;
        assert_eq!(text, "#SKONTO#TAGE=10#PROZENT=3.00#\n#SKONTO#TAGE=20#PROZENT=2.00#\n");
        let read = SkontoText::read(&text);
        assert!(read.strict);
        let rates: Vec<_> = read.tiers()?.into_iter().map(|tier| tier.until).collect();
        let expected: Vec<_> =
            terms.lines()[0].tiers.iter().map(|tier| tier.until.clone()).collect();
        assert_eq!(rates, expected);
        for text in ["50% net 10, 50% net 40", "2/10 eom net 30"] {
            let Ok(terms) = text.parse::<PaymentTerms>() else { continue };
            let error = SkontoText::of_terms(&terms).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidTerms, "{text}");
        }
        Ok(())
    }

    #[test]
    fn e1_what_may_not_be_sent_is_refused() {
        let entry = |days, percent: &str| SkontoEntry::new(days, rate(percent));
        let interest = SkontoEntry { kind: SkontoKind::LateInterest, ..entry(30, "9%") };
        let base = SkontoEntry { base: Some(Decimal::new(1005, 3)), ..entry(10, "2%") };
        for (entry, field) in [
            (interest, "entries[0].kind"),
            (entry(10, "2.125%"), "entries[0].rate"),
            (entry(10, "100%"), "entries[0].rate"),
            (entry(10, "-1%"), "entries[0].rate"),
            (base, "entries[0].base"),
        ] {
            let text = SkontoText { entries: vec![entry], ..SkontoText::default() };
            assert_eq!(text.write().unwrap_err().field(), Some(field));
        }
        for line in ["#SKONTO", " #x", "two\nlines"] {
            let text = SkontoText { free_text: vec![line.to_owned()], ..SkontoText::default() };
            assert_eq!(text.write().unwrap_err().field(), Some("free_text[0]"));
        }
    }

    proptest! {
        #[test]
        fn e1_what_is_written_is_strict_and_reads_the_same(
            all in prop::collection::vec(
                (0_u16.., 0_i64..10_000, prop::option::of(-9_999_i64..9_999)),
                0..5,
            ),
        ) {
            let entries: Vec<SkontoEntry> = all.into_iter().map(|(days, rate, base)| SkontoEntry {
                base: base.map(|units| Decimal::new(units, 2)),
                ..SkontoEntry::new(days, Rate::percent(Decimal::new(rate, 2)))
            }).collect();
            let text = SkontoText { entries, strict: true, ..SkontoText::default() };
            let read = SkontoText::read(&text.write()?);
            prop_assert_eq!(read, text);
        }

        #[test]
        fn e1_any_text_can_be_read(text in "(?s)[#A-Za-z0-9=., \n\r-]{0,60}") {
            let read = SkontoText::read(&text);
            let hashes = text.split('\n').filter(|line| line.trim().starts_with('#')).count();
            prop_assert_eq!(read.entries.len() + read.refused.len(), hashes);
            if read.strict && read.refused.is_empty() {
                for entry in &read.entries {
                    prop_assert!(text.contains(&strictly(entry)?));
                }
            }
        }
    }
}
