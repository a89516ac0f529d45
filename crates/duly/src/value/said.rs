//! Serde of what may be left out: a field that is there says something.

use serde::{Deserialize, Deserializer};

/// Reads an optional field that is there. `null` is refused, with the type it stands in for: what
/// is not said is left out.
pub(crate) fn said<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}
