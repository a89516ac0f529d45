//! Where in an argument a value stands: `entry.fact.lines[1].net.amount`.

use std::fmt;

/// The way to a value, as a chain of steps on the stack: made on every field, written out only
/// for a refusal.
#[derive(Clone, Copy, Debug)]
pub enum Way<'a> {
    /// The whole; of no name.
    Root,
    /// A named argument or field.
    Field(&'a Way<'a>, &'a str),
    /// A place in a list, from 0.
    Place(&'a Way<'a>, usize),
    /// A key of a map.
    Key(&'a Way<'a>, &'a str),
}

impl<'a> Way<'a> {
    /// An argument.
    pub fn argument(name: &'a str) -> Self {
        Self::Field(&Way::Root, name)
    }
}

impl fmt::Display for Way<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Field(Self::Root, name) => f.write_str(name),
            Self::Field(before, name) => write!(f, "{before}.{name}"),
            Self::Place(before, place) => write!(f, "{before}[{place}]"),
            Self::Key(before, key) => write!(f, "{before}[{key:?}]"),
        }
    }
}
