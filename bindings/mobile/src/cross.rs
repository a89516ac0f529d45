//! How values cross: plain data of the border on one side, values of the core on the other. What
//! is no value of the core is refused with the way to it.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use duly::{CashStep, Date, DateProgram, Decimal, parse_decimal};
use duly_api::{Refusal, Way};

use crate::{errors::DulyError, generated::Step};

/// A refusal on its way up.
pub(crate) type Refused = Box<Refusal>;

/// What becomes a value of the core on the way in. One text may become many things, so the core's
/// type is an argument of the trait.
pub(crate) trait Lift<C> {
    fn lift(self, way: &Way<'_>) -> Result<C, Refused>;
}

/// What a value of the core becomes on the way out. It refuses only what a newer core has.
pub(crate) trait Lower<C>: Sized {
    fn lower(core: C) -> Result<Self, Refused>;
}

/// An exact decimal, in full: no exponent, and the digits behind the point are kept.
///
/// `java.math.BigDecimal` in Kotlin, Foundation's `Decimal` in Swift (which drops trailing zeros).
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Amount(String);

uniffi::custom_newtype!(Amount, String);

/// A day of the calendar, without a time or a zone.
///
/// `java.time.LocalDate` in Kotlin, a type of this package in Swift.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct CivilDate(String);

uniffi::custom_newtype!(CivilDate, String);

/// An argument.
pub(crate) fn arg<C, T: Lift<C>>(value: T, name: &str) -> Result<C, Refused> {
    value.lift(&Way::argument(name))
}

/// An argument that may be left out, and then is what the core has by default.
pub(crate) fn opt<C: Default, T: Lift<C>>(value: Option<T>, name: &str) -> Result<C, Refused> {
    or_default(value, &Way::argument(name))
}

/// A field that may be left out, and then is what the core has by default.
pub(crate) fn or_default<C: Default, T: Lift<C>>(
    value: Option<T>,
    way: &Way<'_>,
) -> Result<C, Refused> {
    value.map_or_else(|| Ok(C::default()), |value| value.lift(way))
}

/// An answer.
pub(crate) fn give<C, T: Lower<C>>(core: C) -> Result<T, DulyError> {
    T::lower(core).map_err(DulyError::from)
}

/// The core's refusal of a value, named by where it stands.
#[cold]
pub(crate) fn at(error: duly::Error, way: &Way<'_>) -> Refused {
    Box::new(Refusal::from(error).at(way.to_string()))
}

/// The core's refusal of a record's fields: the field it names stands within the record.
#[cold]
pub(crate) fn within(error: duly::Error, way: &Way<'_>) -> Refused {
    let refusal = Refusal::from(error);
    let full = match &refusal.field {
        Some(field) => Way::Field(way, field).to_string(),
        None => way.to_string(),
    };
    Box::new(refusal.at(full))
}

/// A variant that a newer core has and this library does not know.
#[cold]
pub(crate) fn newer(name: &str) -> Refused {
    let (found, expected) = (format!("a newer {name}"), "one this release knows");
    Box::new(Refusal::unknown_word(String::new(), found, expected))
}

macro_rules! the_same {
    ($($name:ty),*) => {$(
        impl Lift<$name> for $name {
            fn lift(self, _: &Way<'_>) -> Result<$name, Refused> {
                Ok(self)
            }
        }

        impl Lower<$name> for $name {
            fn lower(core: $name) -> Result<Self, Refused> {
                Ok(core)
            }
        }
    )*};
}

the_same!(bool, u8, u16, u32, u64, i32, i64, String);

impl Lift<usize> for u64 {
    fn lift(self, way: &Way<'_>) -> Result<usize, Refused> {
        let refused = |_| {
            let expected = format!("at most {}", usize::MAX);
            Box::new(Refusal::out_of_range(way.to_string(), self.to_string(), &expected))
        };
        usize::try_from(self).map_err(refused)
    }
}

impl Lower<usize> for u64 {
    fn lower(core: usize) -> Result<Self, Refused> {
        Ok(count(core))
    }
}

/// A number of things in memory; no machine has more than fits.
pub(crate) fn count(of: usize) -> u64 {
    u64::try_from(of).unwrap_or(u64::MAX)
}

/// Values that cross as their text.
macro_rules! texts {
    ($($name:ident),* $(,)?) => {$(
        impl Lift<duly::$name> for String {
            fn lift(self, way: &Way<'_>) -> Result<duly::$name, Refused> {
                self.parse().map_err(|error| at(error, way))
            }
        }

        impl Lower<duly::$name> for String {
            fn lower(core: duly::$name) -> Result<Self, Refused> {
                Ok(core.to_string())
            }
        }
    )*};
}

texts!(
    CreditorId,
    CustomerId,
    BillingAccountId,
    DocumentId,
    DocumentNumber,
    EntryId,
    LineKey,
    Currency,
    Rate,
    Points,
    PaymentTerms,
);

impl Lift<Decimal> for Amount {
    fn lift(self, way: &Way<'_>) -> Result<Decimal, Refused> {
        parse_decimal(&self.0).map_err(|error| at(error, way))
    }
}

impl Lower<Decimal> for Amount {
    fn lower(core: Decimal) -> Result<Self, Refused> {
        Ok(Self(core.to_string()))
    }
}

impl Lift<CashStep> for Amount {
    fn lift(self, way: &Way<'_>) -> Result<CashStep, Refused> {
        CashStep::new(self.lift(way)?).map_err(|error| at(error, way))
    }
}

impl Lower<CashStep> for Amount {
    fn lower(core: CashStep) -> Result<Self, Refused> {
        Self::lower(core.step())
    }
}

impl Lift<Date> for CivilDate {
    fn lift(self, way: &Way<'_>) -> Result<Date, Refused> {
        self.0.parse().map_err(|error| at(error, way))
    }
}

impl Lower<Date> for CivilDate {
    fn lower(core: Date) -> Result<Self, Refused> {
        Ok(Self(core.to_string()))
    }
}

impl Lift<DateProgram> for Vec<Step> {
    fn lift(self, way: &Way<'_>) -> Result<DateProgram, Refused> {
        DateProgram::new(Lift::<Vec<duly::Step>>::lift(self, way)?).map_err(|error| at(error, way))
    }
}

impl Lower<DateProgram> for Vec<Step> {
    fn lower(core: DateProgram) -> Result<Self, Refused> {
        Self::lower(core.steps().to_vec())
    }
}

impl<C, T: Lift<C>> Lift<Option<C>> for Option<T> {
    fn lift(self, way: &Way<'_>) -> Result<Option<C>, Refused> {
        self.map(|value| value.lift(way)).transpose()
    }
}

impl<C, T: Lower<C>> Lower<Option<C>> for Option<T> {
    fn lower(core: Option<C>) -> Result<Self, Refused> {
        core.map(T::lower).transpose()
    }
}

impl<C, T: Lift<C>> Lift<Vec<C>> for Vec<T> {
    fn lift(self, way: &Way<'_>) -> Result<Vec<C>, Refused> {
        let one = |(place, value): (usize, T)| value.lift(&Way::Place(way, place));
        self.into_iter().enumerate().map(one).collect()
    }
}

impl<C, T: Lower<C>> Lower<Vec<C>> for Vec<T> {
    fn lower(core: Vec<C>) -> Result<Self, Refused> {
        core.into_iter().map(T::lower).collect()
    }
}

impl<K: Ord, C, T: Lift<C>> Lift<BTreeMap<K, C>> for HashMap<String, T>
where
    String: Lift<K>,
{
    fn lift(self, way: &Way<'_>) -> Result<BTreeMap<K, C>, Refused> {
        let mut all = BTreeMap::new();
        // In the order of the keys, so that of several refusals always the same one is told.
        for (key, value) in self.into_iter().collect::<BTreeMap<_, _>>() {
            let way = Way::Key(way, &key);
            let value = value.lift(&way)?;
            all.insert(key.clone().lift(&way)?, value);
        }
        Ok(all)
    }
}

impl<K, C, T: Lower<C>> Lower<BTreeMap<K, C>> for HashMap<String, T>
where
    String: Lower<K>,
{
    fn lower(core: BTreeMap<K, C>) -> Result<Self, Refused> {
        core.into_iter().map(|(key, value)| Ok((String::lower(key)?, T::lower(value)?))).collect()
    }
}

impl<C, T: Lift<C>> Lift<Box<C>> for T {
    fn lift(self, way: &Way<'_>) -> Result<Box<C>, Refused> {
        self.lift(way).map(Box::new)
    }
}

impl<C, T: Lower<C>> Lower<Box<C>> for T {
    fn lower(core: Box<C>) -> Result<Self, Refused> {
        T::lower(*core)
    }
}

impl<C, T: Lift<C>> Lift<Arc<C>> for T {
    fn lift(self, way: &Way<'_>) -> Result<Arc<C>, Refused> {
        self.lift(way).map(Arc::new)
    }
}

impl<C: Clone, T: Lower<C>> Lower<Arc<C>> for T {
    fn lower(core: Arc<C>) -> Result<Self, Refused> {
        T::lower(Arc::unwrap_or_clone(core))
    }
}
