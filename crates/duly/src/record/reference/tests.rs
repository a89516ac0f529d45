//! A13: every vector of the table, what each scheme promises to detect, and texts of real life.

use proptest::prelude::*;

use super::{
    FoundReference, PaymentReference, ReferenceScheme, ReferenceScheme::*, ReferenceSlip::*,
};

/// A text, and what it is in a scheme.
#[track_caller]
fn reads(scheme: ReferenceScheme, text: &str, canonical: &str, printed: &str, payload: &str) {
    let read = scheme.check(text).unwrap();
    assert_eq!(read.scheme, scheme);
    assert_eq!(read.canonical, canonical, "{text}");
    assert_eq!(read.printed, printed, "{text}");
    assert_eq!(read.payload, payload, "{text}");
    // What is printed reads as the same again, and the payload makes the same.
    assert_eq!(scheme.check(&read.printed).unwrap(), read);
    assert_eq!(scheme.make(payload).unwrap(), read);
}

/// A text whose check digits are wrong.
#[track_caller]
fn wrong(scheme: ReferenceScheme, text: &str, found: &str, expected: &str) {
    let error = scheme.check(text).unwrap_err();
    assert_eq!(error.code(), "reference.check_digit", "{text}: {error}");
    assert_eq!((error.found(), error.expected()), (Some(found), Some(expected)), "{text}");
}

/// A text that is no reference of a scheme at all.
#[track_caller]
fn no_form(scheme: ReferenceScheme, text: &str) {
    assert_eq!(scheme.check(text).unwrap_err().code(), "reference.form", "{text}");
}

#[test]
fn a13_the_vectors_of_the_table() {
    reads(Rf, "RF18 5390 0754 7034", "RF18539007547034", "RF18 5390 0754 7034", "539007547034");
    reads(
        Qrr,
        "21 00000 00003 13947 14300 09017",
        "210000000003139471430009017",
        "21 00000 00003 13947 14300 09017",
        "21000000000313947143000901",
    );
    reads(Ogm, "+++090/9337/55493+++", "090933755493", "+++090/9337/55493+++", "0909337554");
    reads(Viite, "123456 1", "1234561", "12 34561", "123456");
    reads(KidMod10, "1234567 4", "12345674", "12345674", "1234567");
    reads(KidMod11, "1234567 4", "12345674", "12345674", "1234567");
    reads(Ocr, "123456 6", "1234566", "1234566", "123456");
    reads(OcrLength, "12345-7-4", "1234574", "1234574", "12345");
}

#[test]
fn a13_signs_blanks_and_case_do_not_count() {
    for text in ["rf18 5390.0754/7034", " RF18-5390-0754-7034 ", "RF185390+0754\u{a0}7034"] {
        assert_eq!(Rf.check(text).unwrap().canonical, "RF18539007547034", "{text:?}");
    }
    for text in ["***090/9337/55493***", "090/9337/55493", "090 9337 55493", "090-9337-55493"] {
        assert_eq!(Ogm.check(text).unwrap().canonical, "090933755493", "{text:?}");
    }
}

#[test]
fn a13_zeros_that_a_bank_puts_in_front() {
    assert_eq!(Rf.check("0000RF18539007547034").unwrap().canonical, "RF18539007547034");
    assert_eq!(Ogm.check("00000000090933755493").unwrap().canonical, "090933755493");
    assert_eq!(Viite.check("00000000000001234561").unwrap().canonical, "1234561");
    assert_eq!(OcrLength.check("00000000000001234574").unwrap().canonical, "1234574");
    // Where the check holds with them they may be the payee's own; too many are not.
    assert_eq!(KidMod10.check("0012345674").unwrap().canonical, "0012345674");
    assert_eq!(KidMod10.check("000000000000000000012345674").unwrap().canonical, "12345674");
    assert_eq!(Qrr.check("00210000000003139471430009017").unwrap().payload.len(), 26);
}

#[test]
fn a13_wrong_check_digits_say_what_they_should_be() {
    wrong(Rf, "RF19 5390 0754 7034", "19", "18");
    wrong(Rf, "RF18 5390 0754 7043", "18", "66");
    wrong(Qrr, "21 00000 00003 13947 14300 09018", "8", "7");
    wrong(Ogm, "+++090/9337/55439+++", "39", "93");
    wrong(Viite, "1234562", "2", "1");
    wrong(KidMod10, "12345675", "5", "4");
    wrong(KidMod11, "12345675", "5", "4");
    wrong(Ocr, "1234567", "7", "6");
    wrong(OcrLength, "12345-7-5", "5", "4");
    wrong(OcrLength, "12345-8-2", "82", "74");
}

#[test]
fn a13_the_corners_of_the_check_digits() {
    // OGM: a multiple of 97 has 97, never 00.
    reads(Ogm, "000009700097", "000009700097", "+++000/0097/00097+++", "0000097000");
    wrong(Ogm, "000009700000", "00", "97");
    // Mod 11: where the digit would be ten it is a hyphen.
    reads(KidMod11, "23-", "23-", "23-", "23");
    no_form(KidMod10, "12-");
    no_form(KidMod11, "-");
    wrong(KidMod11, "123-", "-", "6");
    // RF: 98 − rest gives 02 to 98; 00, 01 and 99 are congruent, and no one's digits.
    let all = (0_u32..400).map(|n| Rf.make(&n.to_string()).unwrap());
    assert!(all.map(|made| made.canonical[2..4].parse::<u32>().unwrap()).all(|n| n > 1 && n < 99));
    let least = (0_u32..400).map(|n| Rf.make(&n.to_string()).unwrap());
    let two = least.into_iter().find(|made| &made.canonical[2..4] == "02").unwrap();
    wrong(Rf, &format!("RF99{}", two.payload), "99", "02");
    // The length digit is the number of digits in all, by ten.
    assert_eq!(OcrLength.make("12345678").unwrap().canonical, "1234567806");
    assert_eq!(OcrLength.make("123456789").unwrap().canonical.len(), 11);
}

#[test]
fn a13_lengths() {
    for (scheme, least, most) in [
        (Rf, "1", "123456789012345678901"),
        (Qrr, "1", "12345678901234567890123456"),
        (Ogm, "1", "1234567890"),
        (Viite, "123", "1234567890123456789"),
        (KidMod10, "1", "123456789012345678901234"),
        (KidMod11, "1", "123456789012345678901234"),
        (Ocr, "1", "123456789012345678901234"),
        (OcrLength, "1", "12345678901234567890123"),
    ] {
        assert!(scheme.make(least).is_ok(), "{scheme}");
        assert!(scheme.make(most).is_ok(), "{scheme}");
        let error = scheme.make(&format!("{most}1")).unwrap_err();
        assert_eq!((error.code(), error.field()), ("reference.form", Some("payload")), "{scheme}");
        assert!(scheme.make("").is_err(), "{scheme}");
        assert!(scheme.make("12 Ä").is_err(), "{scheme}");
        no_form(scheme, "");
        no_form(scheme, "0000000");
        no_form(scheme, "12E45674");
        no_form(scheme, "１２３４５６７４");
    }
    assert!(Viite.make("12").is_err());
    assert!(Viite.make("0012").is_err(), "zeros in front do not count");
    assert_eq!(Viite.make("00123").unwrap(), Viite.make("123").unwrap());
    assert_eq!(Qrr.make("901").unwrap().printed, "00 00000 00000 00000 00000 09014");
    no_form(Rf, "RF1");
    no_form(Rf, "RFA8539007547034");
    no_form(Rf, "18539007547034");
}

#[test]
fn a13_every_scheme_a_text_satisfies() {
    let schemes = |text: &str| -> Vec<ReferenceScheme> {
        PaymentReference::recognize(text).iter().map(|read| read.scheme).collect()
    };
    assert_eq!(schemes("RF18 5390 0754 7034"), [Rf]);
    assert_eq!(schemes("+++090/9337/55493+++"), [Ogm]);
    assert_eq!(schemes("12345674"), [KidMod10, KidMod11, Ocr]);
    assert_eq!(schemes("12345-7-4"), [Viite, KidMod10, Ocr, OcrLength]);
    assert_eq!(schemes("thanks"), []);
    for scheme in ReferenceScheme::ALL {
        assert_eq!(scheme.to_string(), scheme.as_str());
    }
}

#[test]
fn a13_near_misses_are_told_and_nothing_else() {
    let near = |scheme: ReferenceScheme, text: &str, open: &[&str]| -> Vec<(String, _)> {
        let found = scheme.near_misses(text, open).into_iter();
        found.map(|miss| (miss.reference, miss.slip)).collect()
    };
    let rf = ["RF18 5390 0754 7034", "RF18539007547034", "INV-1", "12345674"];
    let told = |text: &str, slip| vec![(text.to_owned(), slip)];
    // A changed digit, of all that are the same.
    let twice = [told(rf[0], Changed(15)), told(rf[1], Changed(15))].concat();
    assert_eq!(near(Rf, "RF18 5390 0754 7035", &rf), twice);
    // A changed check digit, two swapped, two swapped across digit and check digit.
    assert_eq!(near(Rf, "RF17 5390 0754 7034", &rf[..1]), told(rf[0], Changed(3)));
    assert_eq!(near(Rf, "RF18 5390 0757 4034", &rf[..1]), told(rf[0], Swapped(11)));
    assert_eq!(near(KidMod10, "12345647", &["12345674"]), told("12345674", Swapped(6)));
    // Two changed, a missing digit, another scheme, a right one: none.
    assert_eq!(near(Rf, "RF18 5390 0754 7055", &rf), []);
    assert_eq!(near(Rf, "RF18 5390 0754 703", &rf), []);
    assert_eq!(near(KidMod10, "1234567", &rf), []);
    assert_eq!(near(KidMod10, "12345674", &rf), []);
    // Zeros in front, of either side.
    assert_eq!(near(KidMod10, "0000012345647", &["12345674"]), told("12345674", Swapped(6)));
    assert_eq!(near(KidMod10, "12345647", &["0012345674"]), told("0012345674", Swapped(6)));
    // The hyphen of mod 11 is a digit that can be mistaken.
    assert_eq!(near(KidMod11, "231", &["23-"]), told("23-", Changed(2)));
    // What an open reference says of itself must hold too.
    assert_eq!(near(KidMod10, "12345673", &["12345672"]), []);
}

/// What is found in a text, by scheme, place and canonical form.
fn found(text: &str, schemes: &[ReferenceScheme]) -> Vec<(ReferenceScheme, u32, String)> {
    let told = |one: FoundReference| {
        let within: String =
            text.chars().skip(one.position as usize).take(one.text.chars().count()).collect();
        assert_eq!(within, one.text, "the text stands where it is said to");
        (one.reference.scheme, one.position, one.reference.canonical)
    };
    PaymentReference::find_in(text, schemes).into_iter().map(told).collect()
}

#[test]
fn a13_references_in_a_remittance_text() {
    let all = &ReferenceScheme::ALL;
    let one = |scheme, at, text: &str| vec![(scheme, at, text.to_owned())];
    let rf = "RF18539007547034";
    assert_eq!(found("Rechnung Nr 4711 RF18 5390 0754 7034 danke", all), one(Rf, 17, rf));
    assert_eq!(found("Vielen Dank für (RF18 5390 0754 7034).", all), one(Rf, 17, rf));
    assert_eq!(found("/REF/RF18539007547034/INV 12", all), one(Rf, 5, rf));
    assert_eq!(found("RF18 5390 07\n54 7034", all), one(Rf, 0, rf));
    assert_eq!(found("facture +++090/9337/55493+++", all), one(Ogm, 11, "090933755493"));
    let qrr = "210000000003139471430009017";
    let text = "QRR 21 00000 00003 13947 14300 09017";
    assert_eq!(found(text, all), one(Qrr, 4, qrr));
    assert_eq!(found(text, &[KidMod10, Ocr]), [], "no chance hits in longer numbers");
    assert_eq!(found("viite: 12 34561, kiitos", &[Viite]), one(Viite, 7, "1234561"));
    assert_eq!(found("KID 12345674", &[KidMod10]), one(KidMod10, 4, "12345674"));
    assert_eq!(found("KID:12345674.", &[KidMod11]), one(KidMod11, 4, "12345674"));
    assert_eq!(found("12345-7-4 ok", &[OcrLength]), one(OcrLength, 0, "1234574"));
    // The hyphen of mod 11 at the end of a word.
    let signed = KidMod11.make("123479").unwrap().canonical;
    assert!(signed.ends_with('-'), "{signed}");
    assert_eq!(found(&format!("kid {signed}, takk"), &[KidMod11]), one(KidMod11, 4, &signed));
    // Too short to tell, a wrong digit, nothing at all.
    assert_eq!(found("KID 18", all), []);
    assert_eq!(found("RF19 5390 0754 7034", &[Rf, Ogm, Qrr]), []);
    assert_eq!(found("", all), []);
    assert_eq!(found("ÄÖ 12345674", &[KidMod10]), one(KidMod10, 3, "12345674"));
}

#[test]
fn a13_two_references_in_one_text() {
    let text = "RF18 5390 0754 7034 und 090/9337/55493 und 12345674";
    let schemes: Vec<_> = found(text, &ReferenceScheme::ALL)
        .into_iter()
        .map(|(scheme, at, _)| (scheme, at))
        .collect();
    assert_eq!(schemes, [(Rf, 0), (Ogm, 24), (KidMod10, 43), (KidMod11, 43), (Ocr, 43)]);
}

fn any_scheme() -> impl Strategy<Value = ReferenceScheme> {
    proptest::sample::select(ReferenceScheme::ALL.to_vec())
}

/// A scheme with a payload it takes.
fn any_reference() -> impl Strategy<Value = PaymentReference> {
    any_scheme().prop_flat_map(|scheme| {
        let digits = match scheme {
            Rf => "[0-9A-Z]{1,21}",
            Qrr => "[0-9]{26}",
            Ogm => "[0-9]{10}",
            Viite => "[1-9][0-9]{2,18}",
            KidMod10 | KidMod11 | Ocr => "[0-9]{1,24}",
            OcrLength => "[0-9]{1,23}",
        };
        let made = digits.prop_filter_map("nothing but zeros", move |payload: String| {
            scheme.make(&payload).ok()
        });
        made.boxed()
    })
}

/// The text with one character in place of another.
fn with(text: &str, place: usize, c: char) -> String {
    text.chars().enumerate().map(|(at, old)| if at == place { c } else { old }).collect()
}

/// Whether a scheme takes two of its characters for one another's kind.
fn alike(a: char, b: char) -> bool {
    a.is_ascii_digit() == b.is_ascii_digit()
}

/// Whether a scheme promises to tell two neighbours apart when they are swapped.
fn promised(scheme: ReferenceScheme, a: char, b: char) -> bool {
    let apart =
        |a: char, b: char| a.to_digit(10).unwrap_or(99).abs_diff(b.to_digit(10).unwrap_or(99));
    match scheme {
        Rf => alike(a, b),
        Ogm => true,
        KidMod11 => true,
        Qrr => !matches!(apart(a, b), 3 | 7),
        Viite => apart(a, b) != 5,
        KidMod10 | Ocr | OcrLength => apart(a, b) != 9,
    }
}

proptest! {
    #[test]
    fn a13_made_and_checked_are_one(made in any_reference()) {
        let scheme = made.scheme;
        prop_assert_eq!(&scheme.check(&made.canonical).unwrap(), &made);
        prop_assert_eq!(&scheme.check(&made.printed).unwrap(), &made);
        prop_assert_eq!(&scheme.make(&made.payload).unwrap(), &made);
        let lower = made.printed.to_lowercase();
        prop_assert_eq!(&scheme.check(&lower).unwrap(), &made);
        prop_assert!(PaymentReference::recognize(&made.canonical).contains(&made));
    }

    #[test]
    fn a13_any_one_wrong_digit_is_found(
        made in any_reference(), at: prop::sample::Index, on in 1_u32..10,
    ) {
        let first = if made.scheme == Rf { 2 } else { 0 };
        let place = first + at.index(made.canonical.len() - first);
        let old = made.canonical.chars().nth(place).unwrap();
        prop_assume!(old.is_alphanumeric());
        // Another digit for a digit, another letter for a letter.
        let new = match old.to_digit(10) {
            Some(digit) => (digit + on) % 10,
            None => 10 + (old.to_digit(36).unwrap() - 10 + on) % 26,
        };
        let new = char::from_digit(new, 36).unwrap().to_ascii_uppercase();
        let slipped = with(&made.canonical, place, new);
        // Without zeros in front another length is another number.
        prop_assume!(!slipped.starts_with('0'));
        prop_assert!(made.scheme.check(&slipped).is_err(), "{} as {slipped}", made.canonical);
        // And the way back is found.
        let open = [made.canonical.clone()];
        let near = made.scheme.near_misses(&slipped, &open);
        prop_assert!(near.iter().any(|miss| miss.slip == Changed(place as u32)), "{near:?}");
    }

    #[test]
    fn a13_swapped_neighbours_are_found_where_promised(
        made in any_reference(), at: prop::sample::Index,
    ) {
        let first = if made.scheme == Rf { 2 } else { 0 };
        let place = first + at.index(made.canonical.len() - 1 - first);
        let mut pair = made.canonical.chars().skip(place);
        let (a, b) = (pair.next().unwrap(), pair.next().unwrap());
        prop_assume!(a != b && promised(made.scheme, a, b));
        let swapped = with(&with(&made.canonical, place, b), place + 1, a);
        prop_assume!(!swapped.starts_with('0'));
        prop_assert!(made.scheme.check(&swapped).is_err(), "{} as {swapped}", made.canonical);
        if made.scheme.fits(&swapped) {
            let near = made.scheme.near_misses(&swapped, &[&made.canonical]);
            prop_assert!(near.iter().any(|miss| miss.slip == Swapped(place as u32)), "{near:?}");
        }
    }

    #[test]
    fn a13_what_is_printed_is_found_in_a_text(
        made in any_reference(), before in "[a-z]{0,8}", after in "[a-z]{5,9}",
    ) {
        prop_assume!(made.canonical.trim_start_matches('0').len() >= 5);
        let text = format!("{before}, {} {after}", made.printed);
        let found = PaymentReference::find_in(&text, &[made.scheme]);
        prop_assert!(found.iter().any(|one| one.reference == made), "{text}: {found:?}");
    }

    #[test]
    fn a13_no_text_is_too_strange(
        text in "\\PC{0,60}|[0-9 /+*.-]{0,80}|[0-9A-F ]{0,60}",
    ) {
        let found = PaymentReference::find_in(&text, &ReferenceScheme::ALL);
        for one in &found {
            prop_assert!(one.reference.scheme.check(&one.text).is_ok(), "{one:?}");
        }
        for scheme in ReferenceScheme::ALL {
            if let Ok(read) = scheme.check(&text) {
                prop_assert_eq!(scheme.check(&read.canonical).unwrap(), read);
            }
            scheme.near_misses(&text, &["12345674", "RF18539007547034"]);
        }
    }
}
