//! References in a text with words around them, such as a remittance text.

use super::scheme::{PaymentReference, ReferenceScheme};

/// A reference that stands in a text.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct FoundReference {
    /// How many characters stand before it.
    pub position: u32,
    /// What stands there, as it stands there.
    pub text: String,
    /// What it is.
    pub reference: PaymentReference,
}

/// A reference of a scheme that one check digit in ten satisfies by chance is looked at in a text
/// from this length on.
const LEAST_TELLING: usize = 5;

/// The longest text of one reference without blanks.
const LONGEST: usize = 27;

impl PaymentReference {
    /// The references of some schemes in a text, by place, length and scheme: candidates, of which
    /// the open references tell which are meant.
    ///
    /// `RF` and `QRR` are found in pieces of any size; `OGM` in one piece or as it is printed
    /// (3, 4, 5); `viite` in one piece or in fives; `KID` and `OCR` in one piece, in which hyphens
    /// and slashes may stand. The four last are looked for from five digits on, and one text of
    /// digits in ten is one by chance: name the schemes that are agreed with the bank.
    ///
    /// ```
    /// use duly::{PaymentReference, ReferenceScheme};
    ///
    /// let text = "Invoice 4711, RF18 5390 0754 7034 thanks";
    /// let found = PaymentReference::find_in(text, &[ReferenceScheme::Rf]);
    /// assert_eq!(found.len(), 1);
    /// assert_eq!((found[0].position, found[0].text.as_str()), (14, "RF18 5390 0754 7034"));
    /// assert_eq!(found[0].reference.canonical, "RF18539007547034");
    /// ```
    pub fn find_in(text: &str, schemes: &[ReferenceScheme]) -> Vec<FoundReference> {
        let pieces = pieces(text);
        let mut found: Vec<Found> = Vec::new();
        for first in 0..pieces.len() {
            let mut here = found_from(pieces.get(first..).unwrap_or_default(), first, schemes);
            // Pieces of a longer number whose check is no chance are not read by themselves.
            let inside = |one: &Found| {
                let strong = |other: &&Found| other.first < other.last && is_strong(other.scheme());
                let mut before = found.iter().filter(strong);
                before.any(|other| other.first <= one.first && one.last <= other.last)
            };
            here.retain(|one| !inside(one));
            let claimed: Vec<usize> =
                here.iter().filter(|one| is_strong(one.scheme())).map(|one| one.last).collect();
            let longest = claimed.into_iter().max();
            here.retain(|one| is_strong(one.scheme()) || longest.is_none_or(|l| l <= one.last));
            found.extend(here);
        }
        found.sort_by_key(|one| (one.first, one.last, one.scheme(), one.sign));
        let told = found.into_iter().filter_map(|one| {
            let (from, to) = (pieces.get(one.first)?, pieces.get(one.last)?);
            let end = if one.sign { to.end.saturating_add(1) } else { to.end };
            Some(FoundReference {
                position: u32::try_from(from.position).unwrap_or(u32::MAX),
                text: text.get(from.start..end)?.to_owned(),
                reference: one.reference,
            })
        });
        told.collect()
    }
}

/// A reference from one piece to another.
struct Found {
    first: usize,
    last: usize,
    /// Whether the hyphen behind the last piece is its check digit.
    sign: bool,
    reference: PaymentReference,
}

impl Found {
    fn scheme(&self) -> ReferenceScheme {
        self.reference.scheme
    }
}

/// Letters and digits in a row.
struct Piece<'a> {
    /// The text it is, and where in bytes.
    text: &'a str,
    start: usize,
    end: usize,
    /// How many characters stand before it.
    position: usize,
    /// What stands between it and the next one, or the end.
    gap: Gap,
    /// Whether a hyphen with nothing but a blank behind it follows.
    sign: bool,
}

/// What stands between two pieces.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Gap {
    /// Hyphens and slashes alone: one word to a reader.
    Tight,
    /// Blanks, with dots, slashes, pluses, stars or hyphens.
    Loose,
    /// Anything else, or nothing: no number goes on over it.
    Other,
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    let mut from: Option<(usize, usize)> = None;
    let ends = [(text.len(), '\0')];
    for (position, (at, c)) in text.char_indices().chain(ends).enumerate() {
        match from {
            None if c.is_ascii_alphanumeric() => {
                if let Some(last) = pieces.last_mut() {
                    last.gap = gap(text.get(last.end..at).unwrap_or_default());
                }
                from = Some((at, position));
            }
            Some((start, before)) if !c.is_ascii_alphanumeric() => {
                pieces.extend(text.get(start..at).map(|piece| Piece {
                    text: piece,
                    start,
                    end: at,
                    position: before,
                    gap: Gap::Other,
                    sign: signed(text.get(at..).unwrap_or_default()),
                }));
                from = None;
            }
            _ => {}
        }
    }
    pieces
}

fn gap(between: &str) -> Gap {
    let within = |allowed: &[char]| between.chars().all(|c| allowed.contains(&c));
    if within(&['-', '/']) {
        Gap::Tight
    } else if between.chars().all(|c| c.is_whitespace() || "./+*-".contains(c)) {
        Gap::Loose
    } else {
        Gap::Other
    }
}

/// Whether a text begins with a hyphen that ends a word.
fn signed(rest: &str) -> bool {
    let mut chars = rest.chars();
    chars.next() == Some('-')
        && chars.next().is_none_or(|c| c.is_whitespace() || matches!(c, ',' | ';' | '.' | ')'))
}

/// What begins with the first of some pieces, `place` being its number.
fn found_from(pieces: &[Piece<'_>], place: usize, schemes: &[ReferenceScheme]) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let (mut joined, mut tight, mut sizes) = (String::new(), true, Vec::new());
    for piece in pieces {
        joined.push_str(piece.text);
        sizes.push(piece.text.len());
        // A single piece may have more zeros in front.
        if joined.len() > LONGEST && sizes.len() > 1 {
            break;
        }
        let last = place.saturating_add(sizes.len()).saturating_sub(1);
        for scheme in schemes {
            if !may_be(*scheme, &sizes, tight) {
                continue;
            }
            let plain = scheme.check(&joined).ok().map(|reference| (reference, false));
            // A hyphen behind it may be its check digit.
            let signs = piece.sign && *scheme == ReferenceScheme::KidMod11;
            let signed = signs.then(|| scheme.check(&format!("{joined}-")).ok()).flatten();
            let read = plain.into_iter().chain(signed.map(|reference| (reference, true)));
            let telling = read.filter(|(reference, _)| is_telling(reference));
            found.extend(telling.map(|(reference, sign)| Found {
                first: place,
                last,
                sign,
                reference,
            }));
        }
        match piece.gap {
            Gap::Tight => {}
            Gap::Loose => tight = false,
            Gap::Other => break,
        }
    }
    prefer_fours(&mut found, pieces, place);
    found
}

/// Of several RF references from one place, those printed in fours, where there are any: of the
/// others one in 97 is the first with a word of the text behind it.
fn prefer_fours(found: &mut Vec<Found>, pieces: &[Piece<'_>], place: usize) {
    let in_fours = |one: &Found| {
        let many = one.last.saturating_sub(place);
        let full = pieces.iter().take(many).all(|piece| piece.text.len() == 4);
        full && (many == 0 || pieces.get(many).is_some_and(|piece| piece.text.len() <= 4))
    };
    let is_rf = |one: &Found| one.scheme() == ReferenceScheme::Rf;
    if found.iter().any(|one| is_rf(one) && in_fours(one)) {
        found.retain(|one| !is_rf(one) || in_fours(one));
    }
}

/// Whether a scheme is read in pieces of these sizes; `tight`: with nothing but hyphens and slashes
/// between them.
fn may_be(scheme: ReferenceScheme, sizes: &[usize], tight: bool) -> bool {
    match (scheme, sizes) {
        (_, [_]) | (ReferenceScheme::Rf | ReferenceScheme::Qrr, _) => true,
        (ReferenceScheme::Ogm, _) => sizes == [3, 4, 5],
        (ReferenceScheme::Viite, [first, rest @ ..]) => {
            tight || (*first <= 5 && rest.iter().all(|size| *size == 5))
        }
        _ => tight,
    }
}

fn is_strong(scheme: ReferenceScheme) -> bool {
    matches!(scheme, ReferenceScheme::Rf | ReferenceScheme::Qrr | ReferenceScheme::Ogm)
}

fn is_telling(reference: &PaymentReference) -> bool {
    let digits = reference.canonical.trim_start_matches('0').len();
    is_strong(reference.scheme) || digits >= LEAST_TELLING
}
