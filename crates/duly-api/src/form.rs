//! How values cross whose parts are not public in the core.

/// The bounds of the buckets of an aging, as one text, with the name of their version.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Buckets {
    /// The last day of each bucket: `"30,60,90"`; weeks `"2w"` and months `"1m"` too (G2).
    pub bounds: String,
    /// What the list is called in the policy (G9).
    pub version: Option<String>,
}
