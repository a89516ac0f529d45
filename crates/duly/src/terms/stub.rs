//! stub
use crate::{error::Result, terms::Schedule, time::Date, value::Money};
/// stub
#[derive(Clone, Debug, Eq, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
pub struct PaymentTerms(String);
/// stub
pub struct ScheduleInput {
    /// stub
    pub base: Date,
    /// stub
    pub total: Money,
    /// stub
    pub tax: Option<Money>,
}
impl From<(Date, Money)> for ScheduleInput {
    fn from(x: (Date, Money)) -> Self {
        Self { base: x.0, total: x.1, tax: None }
    }
}
impl std::str::FromStr for PaymentTerms {
    type Err = crate::Error;
    fn from_str(s: &str) -> Result<Self> {
        Ok(Self(s.to_owned()))
    }
}
impl PaymentTerms {
    /// stub
    ///
    /// # Errors
    ///
    /// none
    pub fn schedule(&self, i: ScheduleInput) -> Result<Schedule> {
        Ok(Schedule::single(i.base.plus_days(30)?, i.total))
    }
}
