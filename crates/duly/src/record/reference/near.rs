//! Slips of the pen: which open references a text with a wrong check digit may have been.

use super::scheme::{ReferenceScheme, normal};

/// How a text differs from a reference. Places count from 0 in the canonical form.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ReferenceSlip {
    /// One character was changed: the one at this place.
    Changed(u32),
    /// Two neighbours were swapped: the one at this place and the next.
    Swapped(u32),
}

/// An open reference that a mistyped one may have been: a suggestion to a person, never a match.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct NearMiss {
    /// The open reference, as it was given.
    pub reference: String,
    /// The scheme it satisfies.
    pub scheme: ReferenceScheme,
    /// What happened to it.
    pub slip: ReferenceSlip,
}

impl ReferenceScheme {
    /// The open references from which a text differs by one slip: one character changed, or two
    /// neighbours swapped (A13).
    ///
    /// Only where the text has this scheme's form and its check digits are wrong; a text that
    /// satisfies the scheme, or is none of it, gives none. Open references that do not satisfy the
    /// scheme are passed over. Zeros in front do not count, of either side. In the order given.
    ///
    /// ```
    /// use duly::{ReferenceScheme, ReferenceSlip};
    ///
    /// let open = ["12345674", "99995", "12345682"];
    /// let near = ReferenceScheme::KidMod10.near_misses("12354674", &open);
    /// assert_eq!(near.len(), 1);
    /// assert_eq!(near[0].reference, "12345674");
    /// assert_eq!(near[0].slip, ReferenceSlip::Swapped(3));
    /// // A right check digit is no slip.
    /// assert!(ReferenceScheme::KidMod10.near_misses("12345682", &open).is_empty());
    /// ```
    pub fn near_misses(self, text: &str, open: &[impl AsRef<str>]) -> Vec<NearMiss> {
        let text = normal(text);
        if self.check(&text).is_ok() {
            return Vec::new();
        }
        // As it stands, and without zeros that a bank may have added.
        let forms: Vec<&str> = [Some(text.as_str()), self.unpadded(&text)]
            .into_iter()
            .flatten()
            .filter(|form| self.fits(form))
            .collect();
        if forms.is_empty() {
            return Vec::new();
        }
        let near = |given: &str| {
            let meant = self.check(given).ok()?.canonical;
            let bare = self.unpadded(&meant);
            let meant = [Some(meant.as_str()), bare].into_iter().flatten();
            let mut pairs = meant.flat_map(|meant| forms.iter().map(move |form| (*form, meant)));
            let slip = pairs.find_map(|(form, meant)| slip(form, meant))?;
            Some(NearMiss { reference: given.to_owned(), scheme: self, slip })
        };
        open.iter().filter_map(|given| near(given.as_ref())).collect()
    }
}

/// How one text came of another by one slip; none where by more, or by none.
fn slip(found: &str, meant: &str) -> Option<ReferenceSlip> {
    if found.len() != meant.len() {
        return None;
    }
    let mut pairs = found.bytes().zip(meant.bytes()).enumerate();
    let (place, (here, there)) = pairs.find(|(_, (a, b))| a != b)?;
    let after = place.saturating_add(1);
    let rest = |text| str::get(text, after..);
    if rest(found) == rest(meant) {
        return Some(ReferenceSlip::Changed(told(place)));
    }
    let (_, (next_here, next_there)) = pairs.next()?;
    let last = after.saturating_add(1);
    let swapped =
        here == next_there && there == next_here && found.get(last..) == meant.get(last..);
    swapped.then(|| ReferenceSlip::Swapped(told(place)))
}

fn told(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
