// Written by `cargo xtask bindings` from crates/duly-api/api.list. Do not edit.
#![allow(clippy::clone_on_copy, clippy::large_enum_variant)]
#![allow(clippy::too_many_arguments)]

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard},
};

use duly_api::{self as api, Way};

use crate::{
    cross::{
        Amount, CivilDate, Lift, Lower, Refused, arg, at, count, give, newer, opt, or_default,
        within,
    },
    errors::DulyError,
};

/// How a number loses digits it cannot keep.
///
/// The default is commercial rounding, `HalfUp`.
#[derive(Clone, uniffi::Enum)]
pub enum RoundingMode {
    /// To the nearest; a tie away from zero. Commercial rounding.
    HalfUp,
    /// To the nearest; a tie to the even digit. Banker's rounding.
    HalfEven,
    /// To the nearest; a tie toward zero.
    HalfDown,
    /// Toward zero.
    Down,
    /// Away from zero.
    Up,
}

impl Lift<api::RoundingMode> for RoundingMode {
    fn lift(self, _: &Way<'_>) -> Result<api::RoundingMode, Refused> {
        Ok(match self {
            Self::HalfUp => api::RoundingMode::HalfUp,
            Self::HalfEven => api::RoundingMode::HalfEven,
            Self::HalfDown => api::RoundingMode::HalfDown,
            Self::Down => api::RoundingMode::Down,
            Self::Up => api::RoundingMode::Up,
        })
    }
}

impl Lower<api::RoundingMode> for RoundingMode {
    fn lower(core: api::RoundingMode) -> Result<Self, Refused> {
        Ok(match core {
            api::RoundingMode::HalfUp => Self::HalfUp,
            api::RoundingMode::HalfEven => Self::HalfEven,
            api::RoundingMode::HalfDown => Self::HalfDown,
            api::RoundingMode::Down => Self::Down,
            api::RoundingMode::Up => Self::Up,
        })
    }
}

/// How a total is shared out by weights (F3).
#[derive(Clone, uniffi::Enum)]
pub enum SplitRule {
    /// (a) Each share toward zero, the units left over one each to the largest fractions, the
    /// earlier line first. The default for tax and other shares.
    LargestRemainder,
    /// (b) Each share toward zero, all the rest to the last line that has a weight.
    TruncateRestLast,
    /// (c) Each share rounded by the mode, the last line that has a weight takes what is left.
    /// The default (half-up) for installments.
    RoundEachRestLast {
        /// What it is of.
        value: RoundingMode,
    },
}

impl Lift<api::SplitRule> for SplitRule {
    fn lift(self, way: &Way<'_>) -> Result<api::SplitRule, Refused> {
        Ok(match self {
            Self::LargestRemainder => api::SplitRule::LargestRemainder,
            Self::TruncateRestLast => api::SplitRule::TruncateRestLast,
            Self::RoundEachRestLast { value } => api::SplitRule::RoundEachRestLast(
                value.lift(&Way::Field(way, "round_each_rest_last"))?,
            ),
        })
    }
}

impl Lower<api::SplitRule> for SplitRule {
    fn lower(core: api::SplitRule) -> Result<Self, Refused> {
        Ok(match core {
            api::SplitRule::LargestRemainder => Self::LargestRemainder,
            api::SplitRule::TruncateRestLast => Self::TruncateRestLast,
            api::SplitRule::RoundEachRestLast(value) => {
                Self::RoundEachRestLast { value: Lower::lower(value)? }
            }
        })
    }
}

/// A day of the week.
#[derive(Clone, uniffi::Enum)]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Lift<api::Weekday> for Weekday {
    fn lift(self, _: &Way<'_>) -> Result<api::Weekday, Refused> {
        Ok(match self {
            Self::Monday => api::Weekday::Monday,
            Self::Tuesday => api::Weekday::Tuesday,
            Self::Wednesday => api::Weekday::Wednesday,
            Self::Thursday => api::Weekday::Thursday,
            Self::Friday => api::Weekday::Friday,
            Self::Saturday => api::Weekday::Saturday,
            Self::Sunday => api::Weekday::Sunday,
        })
    }
}

impl Lower<api::Weekday> for Weekday {
    fn lower(core: api::Weekday) -> Result<Self, Refused> {
        Ok(match core {
            api::Weekday::Monday => Self::Monday,
            api::Weekday::Tuesday => Self::Tuesday,
            api::Weekday::Wednesday => Self::Wednesday,
            api::Weekday::Thursday => Self::Thursday,
            api::Weekday::Friday => Self::Friday,
            api::Weekday::Saturday => Self::Saturday,
            api::Weekday::Sunday => Self::Sunday,
        })
    }
}

/// When a day of several calendars is a business day.
#[derive(Clone, uniffi::Enum)]
pub enum JoinRule {
    /// Holidays are joined: a day is worked when all calendars work it. The default.
    Holidays,
    /// Business days are joined: a day is worked when at least one calendar works it.
    BusinessDays,
}

impl Lift<api::JoinRule> for JoinRule {
    fn lift(self, _: &Way<'_>) -> Result<api::JoinRule, Refused> {
        Ok(match self {
            Self::Holidays => api::JoinRule::Holidays,
            Self::BusinessDays => api::JoinRule::BusinessDays,
        })
    }
}

impl Lower<api::JoinRule> for JoinRule {
    fn lower(core: api::JoinRule) -> Result<Self, Refused> {
        Ok(match core {
            api::JoinRule::Holidays => Self::Holidays,
            api::JoinRule::BusinessDays => Self::BusinessDays,
        })
    }
}

/// Where a date goes that is no business day (T6). A business day never moves.
#[derive(Clone, uniffi::Enum)]
pub enum Roll {
    /// It stays. The default.
    Unadjusted,
    /// To the next business day.
    Following,
    /// To the next business day, or, where that lies in another month, to the one before, be it
    /// in another month too.
    ModifiedFollowing,
    /// To the business day before.
    Preceding,
    /// To the business day before, or, where that lies in another month, to the next one, be it
    /// in another month too.
    ModifiedPreceding,
    /// To the nearest business day, counted in days of the civil calendar; a tie goes forward.
    Nearest,
}

impl Lift<api::Roll> for Roll {
    fn lift(self, _: &Way<'_>) -> Result<api::Roll, Refused> {
        Ok(match self {
            Self::Unadjusted => api::Roll::Unadjusted,
            Self::Following => api::Roll::Following,
            Self::ModifiedFollowing => api::Roll::ModifiedFollowing,
            Self::Preceding => api::Roll::Preceding,
            Self::ModifiedPreceding => api::Roll::ModifiedPreceding,
            Self::Nearest => api::Roll::Nearest,
        })
    }
}

impl Lower<api::Roll> for Roll {
    fn lower(core: api::Roll) -> Result<Self, Refused> {
        Ok(match core {
            api::Roll::Unadjusted => Self::Unadjusted,
            api::Roll::Following => Self::Following,
            api::Roll::ModifiedFollowing => Self::ModifiedFollowing,
            api::Roll::Preceding => Self::Preceding,
            api::Roll::ModifiedPreceding => Self::ModifiedPreceding,
            api::Roll::Nearest => Self::Nearest,
        })
    }
}

/// How days become a part of a year (I6).
///
/// *Actual* counts the days of the civil calendar. *30/360* gives every month 30 days:
/// 360 × years + 30 × months + days apart, the days of the month d1 (start) and d2 (end) first
/// changed as told below, in that order.
///
/// In JSON the name of the `Display` form: `"act_365_fixed"`.
#[derive(Clone, uniffi::Enum)]
pub enum DayCount {
    /// Actual days over 365, in leap years too: the practice in Germany and the United Kingdom.
    /// The default (F9).
    Act365Fixed,
    /// Actual days over 366 when the *end* lies in a leap year, else over 365: actual/365L, in
    /// its form that does not look for a 29 February. No year end splits the period, which keeps
    /// it apart from `ActActIsda`.
    Act365Leap,
    /// Actual days over 360.
    Act360,
    /// Actual days over 366, in every year.
    Act366,
    /// Actual days, those in leap years over 366 and the others over 365. A day belongs to the
    /// year it begins in: the start counts, the end does not.
    ActActIsda,
    /// 30/360 US, with rules for February: if start and end are both the last day of February,
    /// d2 = 30; if the start is, d1 = 30; if d2 is 31 and d1 is 30 or 31, d2 = 30; if d1 is 31,
    /// d1 = 30. From 28 February to 31 March 2026: 30 days.
    Thirty360Us,
    /// 30/360 bond basis, without rules for February: if d1 is 31, d1 = 30; if d2 is 31 and d1 is
    /// then 30, d2 = 30. From 28 February to 31 March 2026: 33 days.
    Thirty360Bond,
    /// 30E/360, Eurobond basis: a 31 becomes 30 on either side.
    ThirtyE360,
    /// 30E/360 ISDA: the last day of any month becomes 30 on either side, but not an end in
    /// February that is the termination date. It must be told that date.
    ThirtyE360Isda,
}

impl Lift<api::DayCount> for DayCount {
    fn lift(self, _: &Way<'_>) -> Result<api::DayCount, Refused> {
        Ok(match self {
            Self::Act365Fixed => api::DayCount::Act365Fixed,
            Self::Act365Leap => api::DayCount::Act365Leap,
            Self::Act360 => api::DayCount::Act360,
            Self::Act366 => api::DayCount::Act366,
            Self::ActActIsda => api::DayCount::ActActIsda,
            Self::Thirty360Us => api::DayCount::Thirty360Us,
            Self::Thirty360Bond => api::DayCount::Thirty360Bond,
            Self::ThirtyE360 => api::DayCount::ThirtyE360,
            Self::ThirtyE360Isda => api::DayCount::ThirtyE360Isda,
        })
    }
}

impl Lower<api::DayCount> for DayCount {
    fn lower(core: api::DayCount) -> Result<Self, Refused> {
        Ok(match core {
            api::DayCount::Act365Fixed => Self::Act365Fixed,
            api::DayCount::Act365Leap => Self::Act365Leap,
            api::DayCount::Act360 => Self::Act360,
            api::DayCount::Act366 => Self::Act366,
            api::DayCount::ActActIsda => Self::ActActIsda,
            api::DayCount::Thirty360Us => Self::Thirty360Us,
            api::DayCount::Thirty360Bond => Self::Thirty360Bond,
            api::DayCount::ThirtyE360 => Self::ThirtyE360,
            api::DayCount::ThirtyE360Isda => Self::ThirtyE360Isda,
        })
    }
}

/// One operation on a date; a `DateProgram` is a list of them (T1).
///
/// Where a day of the month is named and the month is shorter, its last day is meant: 31 is the
/// last day of every month. The text and JSON forms have the same words:
///
/// | step | text | JSON |
/// |---|---|---|
/// | `AddDays(30)` | `add_days 30` | `{"add_days":30}` |
/// | `EndOfMonth` | `end_of_month` | `"end_of_month"` |
/// | `PaymentDays(vec![10, 20])` | `payment_days 10 20` | `{"payment_days":[10,20]}` |
/// | `Weekday(Friday)` | `weekday friday` | `{"weekday":"friday"}` |
/// | `CutoffMonth { day: 15 }` | `cutoff_month 15` | `{"cutoff_month":15}` |
/// | `Adjust(Following)` | `adjust following` | `{"adjust":"following"}` |
#[derive(Clone, uniffi::Enum)]
pub enum Step {
    /// So many days later; earlier when negative.
    AddDays {
        /// What it is of.
        value: i32,
    },
    /// So many times seven days later; earlier when negative.
    AddWeeks {
        /// What it is of.
        value: i32,
    },
    /// The same day so many months later, or the month's last day where it is shorter (T2):
    /// 31 January and 1 month is 28 February.
    AddMonths {
        /// What it is of.
        value: i32,
    },
    /// The last day of the month.
    EndOfMonth,
    /// That day of the same month, 1 to 31: later, earlier, or the same.
    DayOfMonth {
        /// What it is of.
        value: u32,
    },
    /// The same day in that month of the same year, 1 to 12, which may go back.
    MonthOfYear {
        /// What it is of.
        value: u32,
    },
    /// The first such day of a month, 1 to 31, on or after the date: this month's or the next's.
    NextDayOfMonth {
        /// What it is of.
        value: u32,
    },
    /// The first of several days of a month on or after the date, else the first of them in the
    /// next month. From 1 to 31, increasing, at least one.
    PaymentDays {
        /// What it is of.
        value: Vec<u32>,
    },
    /// The first such day of the week on or after the date.
    Weekday {
        /// What it is of.
        value: Weekday,
    },
    /// The same date up to and including that day of the month, 1 to 31; after it a month later,
    /// as `AddMonths` does (T5).
    CutoffMonth {
        /// The last day that still belongs to its own month; 31 is the last day of every month.
        day: u32,
    },
    /// So many business days later; earlier when negative (see
    /// `add_business_days`).
    AddBusinessDays {
        /// What it is of.
        value: i32,
    },
    /// Off a day that is not worked, by a convention (T6). Stands only at the end.
    Adjust {
        /// What it is of.
        value: Roll,
    },
}

impl Lift<api::Step> for Step {
    fn lift(self, way: &Way<'_>) -> Result<api::Step, Refused> {
        Ok(match self {
            Self::AddDays { value } => {
                api::Step::AddDays(value.lift(&Way::Field(way, "add_days"))?)
            }
            Self::AddWeeks { value } => {
                api::Step::AddWeeks(value.lift(&Way::Field(way, "add_weeks"))?)
            }
            Self::AddMonths { value } => {
                api::Step::AddMonths(value.lift(&Way::Field(way, "add_months"))?)
            }
            Self::EndOfMonth => api::Step::EndOfMonth,
            Self::DayOfMonth { value } => {
                api::Step::DayOfMonth(value.lift(&Way::Field(way, "day_of_month"))?)
            }
            Self::MonthOfYear { value } => {
                api::Step::MonthOfYear(value.lift(&Way::Field(way, "month_of_year"))?)
            }
            Self::NextDayOfMonth { value } => {
                api::Step::NextDayOfMonth(value.lift(&Way::Field(way, "next_day_of_month"))?)
            }
            Self::PaymentDays { value } => {
                api::Step::PaymentDays(value.lift(&Way::Field(way, "payment_days"))?)
            }
            Self::Weekday { value } => api::Step::Weekday(value.lift(&Way::Field(way, "weekday"))?),
            Self::CutoffMonth { day } => {
                api::Step::CutoffMonth { day: day.lift(&Way::Field(way, "day"))? }
            }
            Self::AddBusinessDays { value } => {
                api::Step::AddBusinessDays(value.lift(&Way::Field(way, "add_business_days"))?)
            }
            Self::Adjust { value } => api::Step::Adjust(value.lift(&Way::Field(way, "adjust"))?),
        })
    }
}

impl Lower<api::Step> for Step {
    fn lower(core: api::Step) -> Result<Self, Refused> {
        Ok(match core {
            api::Step::AddDays(value) => Self::AddDays { value: Lower::lower(value)? },
            api::Step::AddWeeks(value) => Self::AddWeeks { value: Lower::lower(value)? },
            api::Step::AddMonths(value) => Self::AddMonths { value: Lower::lower(value)? },
            api::Step::EndOfMonth => Self::EndOfMonth,
            api::Step::DayOfMonth(value) => Self::DayOfMonth { value: Lower::lower(value)? },
            api::Step::MonthOfYear(value) => Self::MonthOfYear { value: Lower::lower(value)? },
            api::Step::NextDayOfMonth(value) => {
                Self::NextDayOfMonth { value: Lower::lower(value)? }
            }
            api::Step::PaymentDays(value) => Self::PaymentDays { value: Lower::lower(value)? },
            api::Step::Weekday(value) => Self::Weekday { value: Lower::lower(value)? },
            api::Step::CutoffMonth { day } => Self::CutoffMonth { day: Lower::lower(day)? },
            api::Step::AddBusinessDays(value) => {
                Self::AddBusinessDays { value: Lower::lower(value)? }
            }
            api::Step::Adjust(value) => Self::Adjust { value: Lower::lower(value)? },
        })
    }
}

/// Where tax or freight falls due among installments (T8).
#[derive(Clone, uniffi::Enum)]
pub enum Allocation {
    /// In every installment, in proportion to its amount. The default.
    Prorate,
    /// All of it in the first installment.
    First,
}

impl Lift<api::Allocation> for Allocation {
    fn lift(self, _: &Way<'_>) -> Result<api::Allocation, Refused> {
        Ok(match self {
            Self::Prorate => api::Allocation::Prorate,
            Self::First => api::Allocation::First,
        })
    }
}

impl Lower<api::Allocation> for Allocation {
    fn lower(core: api::Allocation) -> Result<Self, Refused> {
        Ok(match core {
            api::Allocation::Prorate => Self::Prorate,
            api::Allocation::First => Self::First,
        })
    }
}

/// What a percentage of discount is counted on (E2). The default is the gross amount (F9).
#[derive(Clone, uniffi::Enum)]
pub enum DiscountBase {
    /// The whole amount, tax included; the tax share of a discount taken must be corrected (E3).
    Gross,
    /// The amount without tax; the tax is owed in full.
    Net,
    /// Only the lines flagged as discountable, whose sum the caller gives.
    Lines,
    /// The amount without tax, where the tax was billed on the discounted net from the start
    /// (Belgium): as `Net`, on a total made with `mixed_tax`.
    Mixed,
}

impl Lift<api::DiscountBase> for DiscountBase {
    fn lift(self, _: &Way<'_>) -> Result<api::DiscountBase, Refused> {
        Ok(match self {
            Self::Gross => api::DiscountBase::Gross,
            Self::Net => api::DiscountBase::Net,
            Self::Lines => api::DiscountBase::Lines,
            Self::Mixed => api::DiscountBase::Mixed,
        })
    }
}

impl Lower<api::DiscountBase> for DiscountBase {
    fn lower(core: api::DiscountBase) -> Result<Self, Refused> {
        Ok(match core {
            api::DiscountBase::Gross => Self::Gross,
            api::DiscountBase::Net => Self::Net,
            api::DiscountBase::Lines => Self::Lines,
            api::DiscountBase::Mixed => Self::Mixed,
        })
    }
}

/// What a payment within the discount window earns when it does not close the item (E5).
#[derive(Clone, uniffi::Enum)]
pub enum PartialPolicy {
    /// Nothing: the discount is earned only by the payment that closes.
    None,
    /// Its share of the discount still possible. The default (F9).
    Proportional,
    /// Its share, but only the first payment within the window; later ones earn nothing unless
    /// they close.
    FirstOnly,
}

impl Lift<api::PartialPolicy> for PartialPolicy {
    fn lift(self, _: &Way<'_>) -> Result<api::PartialPolicy, Refused> {
        Ok(match self {
            Self::None => api::PartialPolicy::None,
            Self::Proportional => api::PartialPolicy::Proportional,
            Self::FirstOnly => api::PartialPolicy::FirstOnly,
        })
    }
}

impl Lower<api::PartialPolicy> for PartialPolicy {
    fn lower(core: api::PartialPolicy) -> Result<Self, Refused> {
        Ok(match core {
            api::PartialPolicy::None => Self::None,
            api::PartialPolicy::Proportional => Self::Proportional,
            api::PartialPolicy::FirstOnly => Self::FirstOnly,
        })
    }
}

/// What becomes of a payment of all that is open where a discount could be had (E8).
#[derive(Clone, uniffi::Enum)]
pub enum FullPayer {
    /// It closes without a discount: who pays in full asks for none. The default (F9: variant B).
    NoDiscount,
    /// In time it takes the discount, and the rest stays unapplied.
    TakeInTime,
    /// The same, also within the grace days (variant A).
    TakeInGrace,
}

impl Lift<api::FullPayer> for FullPayer {
    fn lift(self, _: &Way<'_>) -> Result<api::FullPayer, Refused> {
        Ok(match self {
            Self::NoDiscount => api::FullPayer::NoDiscount,
            Self::TakeInTime => api::FullPayer::TakeInTime,
            Self::TakeInGrace => api::FullPayer::TakeInGrace,
        })
    }
}

impl Lower<api::FullPayer> for FullPayer {
    fn lower(core: api::FullPayer) -> Result<Self, Refused> {
        Ok(match core {
            api::FullPayer::NoDiscount => Self::NoDiscount,
            api::FullPayer::TakeInTime => Self::TakeInTime,
            api::FullPayer::TakeInGrace => Self::TakeInGrace,
            _ => return Err(newer("FullPayer")),
        })
    }
}

/// Who lets a discount pass that is taken within the grace days (E7).
#[derive(Clone, uniffi::Enum)]
pub enum LateDiscount {
    /// Somebody has to accept it; it is proposed. The default (F9).
    Ask,
    /// It passes by itself.
    Auto,
}

impl Lift<api::LateDiscount> for LateDiscount {
    fn lift(self, _: &Way<'_>) -> Result<api::LateDiscount, Refused> {
        Ok(match self {
            Self::Ask => api::LateDiscount::Ask,
            Self::Auto => api::LateDiscount::Auto,
        })
    }
}

impl Lower<api::LateDiscount> for LateDiscount {
    fn lower(core: api::LateDiscount) -> Result<Self, Refused> {
        Ok(match core {
            api::LateDiscount::Ask => Self::Ask,
            api::LateDiscount::Auto => Self::Auto,
            _ => return Err(newer("LateDiscount")),
        })
    }
}

/// What becomes of a payment that is short by the discount after the grace days (E7).
#[derive(Clone, uniffi::Enum)]
pub enum UnearnedDiscount {
    /// What is missing stays open, as a deduction with the reason `unearned_discount`. The default
    /// (F9).
    Deduction,
    /// What is missing stays open and is charged back.
    Chargeback,
    /// It closes once somebody has allowed the discount.
    AllowWithApproval,
}

impl Lift<api::UnearnedDiscount> for UnearnedDiscount {
    fn lift(self, _: &Way<'_>) -> Result<api::UnearnedDiscount, Refused> {
        Ok(match self {
            Self::Deduction => api::UnearnedDiscount::Deduction,
            Self::Chargeback => api::UnearnedDiscount::Chargeback,
            Self::AllowWithApproval => api::UnearnedDiscount::AllowWithApproval,
        })
    }
}

impl Lower<api::UnearnedDiscount> for UnearnedDiscount {
    fn lower(core: api::UnearnedDiscount) -> Result<Self, Refused> {
        Ok(match core {
            api::UnearnedDiscount::Deduction => Self::Deduction,
            api::UnearnedDiscount::Chargeback => Self::Chargeback,
            api::UnearnedDiscount::AllowWithApproval => Self::AllowWithApproval,
            _ => return Err(newer("UnearnedDiscount")),
        })
    }
}

/// Why a payment does what it does.
#[derive(Clone, uniffi::Enum)]
pub enum ClosingReason {
    /// In time, and the amount less the discount, within the tolerance.
    InTime,
    /// In time, and more than that but less than all: the excess stays unapplied (E4).
    InTimeOver,
    /// All that is open, within the tolerance: no discount.
    Full,
    /// All that is open, of which the discount stays unapplied: `FullPayer`.
    FullLessDiscount,
    /// Within the grace days, and the amount less the discount.
    Late,
    /// After the grace days, and short by just the discount: `UnearnedDiscount`.
    Unearned,
    /// More than all that is open: no discount, the excess stays unapplied.
    OverPaid,
    /// Less than would close it.
    Partial,
}

impl Lift<api::ClosingReason> for ClosingReason {
    fn lift(self, _: &Way<'_>) -> Result<api::ClosingReason, Refused> {
        Ok(match self {
            Self::InTime => api::ClosingReason::InTime,
            Self::InTimeOver => api::ClosingReason::InTimeOver,
            Self::Full => api::ClosingReason::Full,
            Self::FullLessDiscount => api::ClosingReason::FullLessDiscount,
            Self::Late => api::ClosingReason::Late,
            Self::Unearned => api::ClosingReason::Unearned,
            Self::OverPaid => api::ClosingReason::OverPaid,
            Self::Partial => api::ClosingReason::Partial,
        })
    }
}

impl Lower<api::ClosingReason> for ClosingReason {
    fn lower(core: api::ClosingReason) -> Result<Self, Refused> {
        Ok(match core {
            api::ClosingReason::InTime => Self::InTime,
            api::ClosingReason::InTimeOver => Self::InTimeOver,
            api::ClosingReason::Full => Self::Full,
            api::ClosingReason::FullLessDiscount => Self::FullLessDiscount,
            api::ClosingReason::Late => Self::Late,
            api::ClosingReason::Unearned => Self::Unearned,
            api::ClosingReason::OverPaid => Self::OverPaid,
            api::ClosingReason::Partial => Self::Partial,
            _ => return Err(newer("ClosingReason")),
        })
    }
}

/// Why so much is to be paid.
#[derive(Clone, uniffi::Enum)]
pub enum PayByReason {
    /// A discount is earned on these days.
    Discount,
    /// No discount is, and nothing of it is past due.
    Full,
    /// No discount is, and something of it is past due.
    PastDue,
}

impl Lift<api::PayByReason> for PayByReason {
    fn lift(self, _: &Way<'_>) -> Result<api::PayByReason, Refused> {
        Ok(match self {
            Self::Discount => api::PayByReason::Discount,
            Self::Full => api::PayByReason::Full,
            Self::PastDue => api::PayByReason::PastDue,
        })
    }
}

impl Lower<api::PayByReason> for PayByReason {
    fn lower(core: api::PayByReason) -> Result<Self, Refused> {
        Ok(match core {
            api::PayByReason::Discount => Self::Discount,
            api::PayByReason::Full => Self::Full,
            api::PayByReason::PastDue => Self::PastDue,
            _ => return Err(newer("PayByReason")),
        })
    }
}

/// How many days a year of interest has in a simple yearly rate.
#[derive(Clone, uniffi::Enum)]
pub enum YearDays {
    /// 360 days.
    Days360,
    /// 365 days. The default.
    Days365,
}

impl Lift<api::YearDays> for YearDays {
    fn lift(self, _: &Way<'_>) -> Result<api::YearDays, Refused> {
        Ok(match self {
            Self::Days360 => api::YearDays::Days360,
            Self::Days365 => api::YearDays::Days365,
        })
    }
}

impl Lower<api::YearDays> for YearDays {
    fn lower(core: api::YearDays) -> Result<Self, Refused> {
        Ok(match core {
            api::YearDays::Days360 => Self::Days360,
            api::YearDays::Days365 => Self::Days365,
        })
    }
}

/// How a discount shrinks (E11).
#[derive(Clone, uniffi::Enum)]
pub enum Slide {
    /// `rate × (end − day) ÷ (end − start)`: all of the rate until `start`, nothing from `end` on.
    Linear {
        /// The highest rate: nought to 100 %.
        rate: String,
        /// The last day that earns all of it; before `end`.
        start: CivilDate,
        /// The first day that earns nothing, usually the due date.
        end: CivilDate,
    },
    /// `rate × (end − day) ÷ year`: what a yearly rate makes of the days paid early.
    Yearly {
        /// The rate of a year; not below nought.
        rate: String,
        /// The days of a year.
        year: YearDays,
        /// The first day that earns nothing, usually the due date.
        end: CivilDate,
    },
}

impl Lift<api::Slide> for Slide {
    fn lift(self, way: &Way<'_>) -> Result<api::Slide, Refused> {
        Ok(match self {
            Self::Linear { rate, start, end } => api::Slide::Linear {
                rate: rate.lift(&Way::Field(way, "rate"))?,
                start: start.lift(&Way::Field(way, "start"))?,
                end: end.lift(&Way::Field(way, "end"))?,
            },
            Self::Yearly { rate, year, end } => api::Slide::Yearly {
                rate: rate.lift(&Way::Field(way, "rate"))?,
                year: year.lift(&Way::Field(way, "year"))?,
                end: end.lift(&Way::Field(way, "end"))?,
            },
        })
    }
}

impl Lower<api::Slide> for Slide {
    fn lower(core: api::Slide) -> Result<Self, Refused> {
        Ok(match core {
            api::Slide::Linear { rate, start, end } => Self::Linear {
                rate: Lower::lower(rate)?,
                start: Lower::lower(start)?,
                end: Lower::lower(end)?,
            },
            api::Slide::Yearly { rate, year, end } => Self::Yearly {
                rate: Lower::lower(rate)?,
                year: Lower::lower(year)?,
                end: Lower::lower(end)?,
            },
        })
    }
}

/// Which of a law's limits applies.
#[derive(Clone, uniffi::Enum)]
pub enum CapCase {
    /// Between undertakings. The default.
    Business,
    /// The debtor is a public body.
    Public,
    /// The debtor is a public body to which the law grants longer periods.
    PublicExceptional,
    /// A periodic invoice, one for the deliveries of a period.
    Periodic,
    /// Nothing was agreed about the date.
    Silent,
}

impl Lift<api::CapCase> for CapCase {
    fn lift(self, _: &Way<'_>) -> Result<api::CapCase, Refused> {
        Ok(match self {
            Self::Business => api::CapCase::Business,
            Self::Public => api::CapCase::Public,
            Self::PublicExceptional => api::CapCase::PublicExceptional,
            Self::Periodic => api::CapCase::Periodic,
            Self::Silent => api::CapCase::Silent,
        })
    }
}

impl Lower<api::CapCase> for CapCase {
    fn lower(core: api::CapCase) -> Result<Self, Refused> {
        Ok(match core {
            api::CapCase::Business => Self::Business,
            api::CapCase::Public => Self::Public,
            api::CapCase::PublicExceptional => Self::PublicExceptional,
            api::CapCase::Periodic => Self::Periodic,
            api::CapCase::Silent => Self::Silent,
        })
    }
}

/// The day a limit counts from.
#[derive(Clone, uniffi::Enum)]
pub enum CapFrom {
    /// The invoice date.
    Invoice,
    /// The day goods, service or invoice were received, as the source says; where the host gives
    /// none, the invoice date.
    Receipt,
}

impl Lift<api::CapFrom> for CapFrom {
    fn lift(self, _: &Way<'_>) -> Result<api::CapFrom, Refused> {
        Ok(match self {
            Self::Invoice => api::CapFrom::Invoice,
            Self::Receipt => api::CapFrom::Receipt,
        })
    }
}

impl Lower<api::CapFrom> for CapFrom {
    fn lower(core: api::CapFrom) -> Result<Self, Refused> {
        Ok(match core {
            api::CapFrom::Invoice => Self::Invoice,
            api::CapFrom::Receipt => Self::Receipt,
        })
    }
}

/// Where a limit ends.
#[derive(Clone, uniffi::Enum)]
pub enum CapEnds {
    /// On the last of the days.
    Exact,
    /// At the later of the two readings of "days end of month" (T4), both being admitted; only
    /// for terms that go by the month's end.
    Eom,
}

impl Lift<api::CapEnds> for CapEnds {
    fn lift(self, _: &Way<'_>) -> Result<api::CapEnds, Refused> {
        Ok(match self {
            Self::Exact => api::CapEnds::Exact,
            Self::Eom => api::CapEnds::Eom,
        })
    }
}

impl Lower<api::CapEnds> for CapEnds {
    fn lower(core: api::CapEnds) -> Result<Self, Refused> {
        Ok(match core {
            api::CapEnds::Exact => Self::Exact,
            api::CapEnds::Eom => Self::Eom,
        })
    }
}

/// What lifts a limit.
#[derive(Clone, uniffi::Enum)]
pub enum CapUnless {
    /// Nothing.
    Never,
    /// An express agreement.
    ExpresslyAgreed,
}

impl Lift<api::CapUnless> for CapUnless {
    fn lift(self, _: &Way<'_>) -> Result<api::CapUnless, Refused> {
        Ok(match self {
            Self::Never => api::CapUnless::Never,
            Self::ExpresslyAgreed => api::CapUnless::ExpresslyAgreed,
        })
    }
}

impl Lower<api::CapUnless> for CapUnless {
    fn lower(core: api::CapUnless) -> Result<Self, Refused> {
        Ok(match core {
            api::CapUnless::Never => Self::Never,
            api::CapUnless::ExpresslyAgreed => Self::ExpresslyAgreed,
        })
    }
}

/// The day a date program counts from.
#[derive(Clone, uniffi::Enum)]
pub enum BaseDate {
    /// The invoice date. The default.
    Invoice,
    /// The day the books take the document.
    Posting,
    /// The day the goods were delivered or the service rendered.
    Delivery,
    /// The day the customer received the invoice.
    Receipt,
    /// The last day of the service.
    ServiceEnd,
    /// The last day of the billing period.
    PeriodEnd,
    /// A day named in the terms.
    Fixed {
        /// What it is of.
        value: CivilDate,
    },
}

impl Lift<api::BaseDate> for BaseDate {
    fn lift(self, way: &Way<'_>) -> Result<api::BaseDate, Refused> {
        Ok(match self {
            Self::Invoice => api::BaseDate::Invoice,
            Self::Posting => api::BaseDate::Posting,
            Self::Delivery => api::BaseDate::Delivery,
            Self::Receipt => api::BaseDate::Receipt,
            Self::ServiceEnd => api::BaseDate::ServiceEnd,
            Self::PeriodEnd => api::BaseDate::PeriodEnd,
            Self::Fixed { value } => api::BaseDate::Fixed(value.lift(&Way::Field(way, "fixed"))?),
        })
    }
}

impl Lower<api::BaseDate> for BaseDate {
    fn lower(core: api::BaseDate) -> Result<Self, Refused> {
        Ok(match core {
            api::BaseDate::Invoice => Self::Invoice,
            api::BaseDate::Posting => Self::Posting,
            api::BaseDate::Delivery => Self::Delivery,
            api::BaseDate::Receipt => Self::Receipt,
            api::BaseDate::ServiceEnd => Self::ServiceEnd,
            api::BaseDate::PeriodEnd => Self::PeriodEnd,
            api::BaseDate::Fixed(value) => Self::Fixed { value: Lower::lower(value)? },
        })
    }
}

/// How much of the total a line is (T8).
///
/// Shares are unsigned: those of a credit note are the same with the sign turned.
#[derive(Clone, uniffi::Enum)]
pub enum Share {
    /// A percentage of the total. Lines of percentages only sum to exactly 100 %, and the last
    /// takes what rounding left.
    Percent {
        /// What it is of.
        value: String,
    },
    /// A percentage of what the lines before it, rounded, left over.
    PercentOfRemainder {
        /// What it is of.
        value: String,
    },
    /// An amount; in another currency than the document's it needs a rate.
    Fixed {
        /// What it is of.
        value: Money,
    },
    /// So many equal parts of the sum of all parts. Either every line says parts or none does.
    Parts {
        /// What it is of.
        value: u32,
    },
    /// Whatever is left. Exactly one line, the last.
    Remainder,
}

impl Lift<api::Share> for Share {
    fn lift(self, way: &Way<'_>) -> Result<api::Share, Refused> {
        Ok(match self {
            Self::Percent { value } => {
                api::Share::Percent(value.lift(&Way::Field(way, "percent"))?)
            }
            Self::PercentOfRemainder { value } => api::Share::PercentOfRemainder(
                value.lift(&Way::Field(way, "percent_of_remainder"))?,
            ),
            Self::Fixed { value } => api::Share::Fixed(value.lift(&Way::Field(way, "fixed"))?),
            Self::Parts { value } => api::Share::Parts(value.lift(&Way::Field(way, "parts"))?),
            Self::Remainder => api::Share::Remainder,
        })
    }
}

impl Lower<api::Share> for Share {
    fn lower(core: api::Share) -> Result<Self, Refused> {
        Ok(match core {
            api::Share::Percent(value) => Self::Percent { value: Lower::lower(value)? },
            api::Share::PercentOfRemainder(value) => {
                Self::PercentOfRemainder { value: Lower::lower(value)? }
            }
            api::Share::Fixed(value) => Self::Fixed { value: Lower::lower(value)? },
            api::Share::Parts(value) => Self::Parts { value: Lower::lower(value)? },
            api::Share::Remainder => Self::Remainder,
        })
    }
}

/// What may be kept back: a part of the base, or an amount.
#[derive(Clone, uniffi::Enum)]
pub enum DiscountOff {
    /// A percentage of the discount's base: above nought, at most 100 %.
    Percent {
        /// What it is of.
        value: String,
    },
    /// An amount above zero, whatever the base; it turns its sign with the document.
    Fixed {
        /// What it is of.
        value: Money,
    },
}

impl Lift<api::DiscountOff> for DiscountOff {
    fn lift(self, way: &Way<'_>) -> Result<api::DiscountOff, Refused> {
        Ok(match self {
            Self::Percent { value } => {
                api::DiscountOff::Percent(value.lift(&Way::Field(way, "percent"))?)
            }
            Self::Fixed { value } => {
                api::DiscountOff::Fixed(value.lift(&Way::Field(way, "fixed"))?)
            }
        })
    }
}

impl Lower<api::DiscountOff> for DiscountOff {
    fn lower(core: api::DiscountOff) -> Result<Self, Refused> {
        Ok(match core {
            api::DiscountOff::Percent(value) => Self::Percent { value: Lower::lower(value)? },
            api::DiscountOff::Fixed(value) => Self::Fixed { value: Lower::lower(value)? },
        })
    }
}

/// What a person should look at.
#[derive(Clone, uniffi::Enum)]
pub enum CapWarning {
    /// The due date lies after every limit that applies.
    TooLong {
        /// The last day the most generous limit allows.
        latest: CivilDate,
        /// How many days the due date lies after it.
        days_over: i32,
        /// That limit.
        rule: CapRule,
    },
    /// A limit that was asked has not been compared with its source since its review date.
    Stale {
        /// The limit.
        rule: CapRule,
    },
    /// The law has no limit for the case.
    NoRule {
        /// The case.
        case: CapCase,
    },
}

impl Lift<api::CapWarning> for CapWarning {
    fn lift(self, way: &Way<'_>) -> Result<api::CapWarning, Refused> {
        Ok(match self {
            Self::TooLong { latest, days_over, rule } => api::CapWarning::TooLong {
                latest: latest.lift(&Way::Field(way, "latest"))?,
                days_over: days_over.lift(&Way::Field(way, "days_over"))?,
                rule: rule.lift(&Way::Field(way, "rule"))?,
            },
            Self::Stale { rule } => {
                api::CapWarning::Stale { rule: rule.lift(&Way::Field(way, "rule"))? }
            }
            Self::NoRule { case } => {
                api::CapWarning::NoRule { case: case.lift(&Way::Field(way, "case"))? }
            }
        })
    }
}

impl Lower<api::CapWarning> for CapWarning {
    fn lower(core: api::CapWarning) -> Result<Self, Refused> {
        Ok(match core {
            api::CapWarning::TooLong { latest, days_over, rule } => Self::TooLong {
                latest: Lower::lower(latest)?,
                days_over: Lower::lower(days_over)?,
                rule: Lower::lower(rule)?,
            },
            api::CapWarning::Stale { rule } => Self::Stale { rule: Lower::lower(rule)? },
            api::CapWarning::NoRule { case } => Self::NoRule { case: Lower::lower(case)? },
        })
    }
}

/// What is known of how a customer pays: an account, a name it goes by, or the name in the master
/// data (A3). A row each; a customer may have many.
#[derive(Clone, uniffi::Enum)]
pub enum PayerMark {
    /// A bank account, such as an IBAN.
    Account {
        /// What it is of.
        value: String,
    },
    /// A name learned from an earlier receipt: it counts when it is the same, and more than a
    /// likeness.
    Alias {
        /// What it is of.
        value: String,
    },
    /// The name in the master data: it counts by its likeness.
    Name {
        /// What it is of.
        value: String,
    },
}

impl Lift<api::PayerMark> for PayerMark {
    fn lift(self, way: &Way<'_>) -> Result<api::PayerMark, Refused> {
        Ok(match self {
            Self::Account { value } => {
                api::PayerMark::Account(value.lift(&Way::Field(way, "account"))?)
            }
            Self::Alias { value } => api::PayerMark::Alias(value.lift(&Way::Field(way, "alias"))?),
            Self::Name { value } => api::PayerMark::Name(value.lift(&Way::Field(way, "name"))?),
        })
    }
}

impl Lower<api::PayerMark> for PayerMark {
    fn lower(core: api::PayerMark) -> Result<Self, Refused> {
        Ok(match core {
            api::PayerMark::Account(value) => Self::Account { value: Lower::lower(value)? },
            api::PayerMark::Alias(value) => Self::Alias { value: Lower::lower(value)? },
            api::PayerMark::Name(value) => Self::Name { value: Lower::lower(value)? },
            _ => return Err(newer("PayerMark")),
        })
    }
}

/// A standard by which payment references carry check digits (A13).
///
/// Which one a payee uses is agreed with its bank: nothing in a text of digits tells it.
///
/// | scheme | finds any one wrong digit | finds two neighbours swapped |
/// |---|---|---|
/// | `Rf` | yes (and any one wrong letter) | yes, if both are digits or both letters |
/// | `Qrr` | yes | all but some digits three or seven apart, such as 1 and 4 |
/// | `Ogm` | yes | yes |
/// | `Viite` | yes | all but digits five apart, such as 1 and 6 |
/// | `KidMod11` | yes | yes |
/// | `KidMod10`, `Ocr`, `OcrLength` | yes | all but 0 and 9 |
#[derive(Clone, uniffi::Enum)]
pub enum ReferenceScheme {
    /// Creditor reference (ISO 11649:2009): `RF`, check digits 02–98 by mod 97, 1–21 letters and
    /// digits. Printed in fours.
    Rf,
    /// QR reference of Swiss QR-bills (SIX, Swiss Payment Standards), before them ISR: 27 digits,
    /// the last by recursive mod 10. Printed as two and five times five.
    Qrr,
    /// Structured communication, OGM or VCS (Febelfin, Belgium): 12 digits, the last two the first
    /// ten by mod 97, 97 where that is 0. Printed `+++090/9337/55493+++`.
    Ogm,
    /// Viitenumero (Finance Finland): 4–20 digits, the last by weights 7, 3, 1. Leading zeros do
    /// not count and are not written. Printed in fives from the right.
    Viite,
    /// KID (Nets, Norway) by mod 10: 2–25 digits, the last by Luhn.
    KidMod10,
    /// KID by mod 11: 2–25 digits, the last by weights 2–7; a `-` where it would be ten.
    KidMod11,
    /// OCR reference (Bankgirot, Sweden): 2–25 digits, the last by Luhn.
    Ocr,
    /// OCR reference with a length digit: 3–25 digits, the last by Luhn, the one before it the
    /// number of digits in all, by ten. Always an `Ocr` as well.
    OcrLength,
}

impl Lift<api::ReferenceScheme> for ReferenceScheme {
    fn lift(self, _: &Way<'_>) -> Result<api::ReferenceScheme, Refused> {
        Ok(match self {
            Self::Rf => api::ReferenceScheme::Rf,
            Self::Qrr => api::ReferenceScheme::Qrr,
            Self::Ogm => api::ReferenceScheme::Ogm,
            Self::Viite => api::ReferenceScheme::Viite,
            Self::KidMod10 => api::ReferenceScheme::KidMod10,
            Self::KidMod11 => api::ReferenceScheme::KidMod11,
            Self::Ocr => api::ReferenceScheme::Ocr,
            Self::OcrLength => api::ReferenceScheme::OcrLength,
        })
    }
}

impl Lower<api::ReferenceScheme> for ReferenceScheme {
    fn lower(core: api::ReferenceScheme) -> Result<Self, Refused> {
        Ok(match core {
            api::ReferenceScheme::Rf => Self::Rf,
            api::ReferenceScheme::Qrr => Self::Qrr,
            api::ReferenceScheme::Ogm => Self::Ogm,
            api::ReferenceScheme::Viite => Self::Viite,
            api::ReferenceScheme::KidMod10 => Self::KidMod10,
            api::ReferenceScheme::KidMod11 => Self::KidMod11,
            api::ReferenceScheme::Ocr => Self::Ocr,
            api::ReferenceScheme::OcrLength => Self::OcrLength,
            _ => return Err(newer("ReferenceScheme")),
        })
    }
}

/// How a text differs from a reference. Places count from 0 in the canonical form.
#[derive(Clone, uniffi::Enum)]
pub enum ReferenceSlip {
    /// One character was changed: the one at this place.
    Changed {
        /// What it is of.
        value: u32,
    },
    /// Two neighbours were swapped: the one at this place and the next.
    Swapped {
        /// What it is of.
        value: u32,
    },
}

impl Lift<api::ReferenceSlip> for ReferenceSlip {
    fn lift(self, way: &Way<'_>) -> Result<api::ReferenceSlip, Refused> {
        Ok(match self {
            Self::Changed { value } => {
                api::ReferenceSlip::Changed(value.lift(&Way::Field(way, "changed"))?)
            }
            Self::Swapped { value } => {
                api::ReferenceSlip::Swapped(value.lift(&Way::Field(way, "swapped"))?)
            }
        })
    }
}

impl Lower<api::ReferenceSlip> for ReferenceSlip {
    fn lower(core: api::ReferenceSlip) -> Result<Self, Refused> {
        Ok(match core {
            api::ReferenceSlip::Changed(value) => Self::Changed { value: Lower::lower(value)? },
            api::ReferenceSlip::Swapped(value) => Self::Swapped { value: Lower::lower(value)? },
            _ => return Err(newer("ReferenceSlip")),
        })
    }
}

/// What a document is. Debits raise what is owed, credits lower it (F5).
#[derive(Clone, uniffi::Enum)]
pub enum DocumentKind {
    /// Asks for payment. Debit.
    Invoice,
    /// Raises what is owed after the invoice. Debit.
    DebitNote,
    /// Interest, a fee or a compensation charged. Debit.
    Charge,
    /// Lowers what is owed. Credit.
    CreditNote,
    /// Money in. Credit.
    Payment,
    /// Money in before there is an invoice (K5). Credit.
    Advance,
    /// Money paid back. Debit.
    Refund,
    /// What came from another account by a transfer: of either side.
    Transfer,
    /// The rest of an item, opened as an item of its own (A6): of either side.
    Residual,
    /// What came from an item in another currency: of either side.
    Conversion,
}

impl Lift<api::DocumentKind> for DocumentKind {
    fn lift(self, _: &Way<'_>) -> Result<api::DocumentKind, Refused> {
        Ok(match self {
            Self::Invoice => api::DocumentKind::Invoice,
            Self::DebitNote => api::DocumentKind::DebitNote,
            Self::Charge => api::DocumentKind::Charge,
            Self::CreditNote => api::DocumentKind::CreditNote,
            Self::Payment => api::DocumentKind::Payment,
            Self::Advance => api::DocumentKind::Advance,
            Self::Refund => api::DocumentKind::Refund,
            Self::Transfer => api::DocumentKind::Transfer,
            Self::Residual => api::DocumentKind::Residual,
            Self::Conversion => api::DocumentKind::Conversion,
        })
    }
}

impl Lower<api::DocumentKind> for DocumentKind {
    fn lower(core: api::DocumentKind) -> Result<Self, Refused> {
        Ok(match core {
            api::DocumentKind::Invoice => Self::Invoice,
            api::DocumentKind::DebitNote => Self::DebitNote,
            api::DocumentKind::Charge => Self::Charge,
            api::DocumentKind::CreditNote => Self::CreditNote,
            api::DocumentKind::Payment => Self::Payment,
            api::DocumentKind::Advance => Self::Advance,
            api::DocumentKind::Refund => Self::Refund,
            api::DocumentKind::Transfer => Self::Transfer,
            api::DocumentKind::Residual => Self::Residual,
            api::DocumentKind::Conversion => Self::Conversion,
            _ => return Err(newer("DocumentKind")),
        })
    }
}

/// A share of an open amount that somebody has said something about (G8): a dimension of an item,
/// never a reason to leave it out.
#[derive(Clone, uniffi::Enum)]
pub enum Dimension {
    /// Contested by the customer.
    Disputed,
    /// Promised to be paid.
    Promised,
    /// Part of a payment plan.
    Plan,
    /// Handed to a collection agency.
    Agency,
    /// Proposed to be written off.
    WriteOffProposed,
    /// Credit that was put on the account on purpose (A7).
    OnAccount,
}

impl Lift<api::Dimension> for Dimension {
    fn lift(self, _: &Way<'_>) -> Result<api::Dimension, Refused> {
        Ok(match self {
            Self::Disputed => api::Dimension::Disputed,
            Self::Promised => api::Dimension::Promised,
            Self::Plan => api::Dimension::Plan,
            Self::Agency => api::Dimension::Agency,
            Self::WriteOffProposed => api::Dimension::WriteOffProposed,
            Self::OnAccount => api::Dimension::OnAccount,
        })
    }
}

impl Lower<api::Dimension> for Dimension {
    fn lower(core: api::Dimension) -> Result<Self, Refused> {
        Ok(match core {
            api::Dimension::Disputed => Self::Disputed,
            api::Dimension::Promised => Self::Promised,
            api::Dimension::Plan => Self::Plan,
            api::Dimension::Agency => Self::Agency,
            api::Dimension::WriteOffProposed => Self::WriteOffProposed,
            api::Dimension::OnAccount => Self::OnAccount,
            _ => return Err(newer("Dimension")),
        })
    }
}

/// What a debit note is for.
#[derive(Clone, uniffi::Enum)]
pub enum DebitNotePurpose {
    /// It corrects an invoice upward, or asks for something beside it.
    Adjustment,
    /// It charges interest, a fee or a compensation, and does not say which.
    Charge,
    /// It charges interest for paying late.
    Interest,
    /// It charges a fee, such as for a reminder.
    Fee,
    /// It charges the fixed compensation of a statute for the costs of collection.
    Compensation,
}

impl Lift<api::DebitNotePurpose> for DebitNotePurpose {
    fn lift(self, _: &Way<'_>) -> Result<api::DebitNotePurpose, Refused> {
        Ok(match self {
            Self::Adjustment => api::DebitNotePurpose::Adjustment,
            Self::Charge => api::DebitNotePurpose::Charge,
            Self::Interest => api::DebitNotePurpose::Interest,
            Self::Fee => api::DebitNotePurpose::Fee,
            Self::Compensation => api::DebitNotePurpose::Compensation,
        })
    }
}

impl Lower<api::DebitNotePurpose> for DebitNotePurpose {
    fn lower(core: api::DebitNotePurpose) -> Result<Self, Refused> {
        Ok(match core {
            api::DebitNotePurpose::Adjustment => Self::Adjustment,
            api::DebitNotePurpose::Charge => Self::Charge,
            api::DebitNotePurpose::Interest => Self::Interest,
            api::DebitNotePurpose::Fee => Self::Fee,
            api::DebitNotePurpose::Compensation => Self::Compensation,
            _ => return Err(newer("DebitNotePurpose")),
        })
    }
}

/// Why a credit note was written.
#[derive(Clone, uniffi::Enum)]
pub enum CreditReason {
    /// Not said, or none of the others.
    Other,
    /// Goods came back.
    Return,
    /// A price, a quantity or a tax was wrong.
    Correction,
    /// An allowance, a bonus or a rebate.
    Allowance,
    /// It settles a dispute.
    Dispute,
    /// The invoice was a mistake: credited in full for this reason it is cancelled (U1).
    Cancellation,
}

impl Lift<api::CreditReason> for CreditReason {
    fn lift(self, _: &Way<'_>) -> Result<api::CreditReason, Refused> {
        Ok(match self {
            Self::Other => api::CreditReason::Other,
            Self::Return => api::CreditReason::Return,
            Self::Correction => api::CreditReason::Correction,
            Self::Allowance => api::CreditReason::Allowance,
            Self::Dispute => api::CreditReason::Dispute,
            Self::Cancellation => api::CreditReason::Cancellation,
        })
    }
}

impl Lower<api::CreditReason> for CreditReason {
    fn lower(core: api::CreditReason) -> Result<Self, Refused> {
        Ok(match core {
            api::CreditReason::Other => Self::Other,
            api::CreditReason::Return => Self::Return,
            api::CreditReason::Correction => Self::Correction,
            api::CreditReason::Allowance => Self::Allowance,
            api::CreditReason::Dispute => Self::Dispute,
            api::CreditReason::Cancellation => Self::Cancellation,
            _ => return Err(newer("CreditReason")),
        })
    }
}

/// What money in is.
#[derive(Clone, uniffi::Enum)]
pub enum PaymentKind {
    /// A payment of what is owed.
    Receipt,
    /// A deposit, before there is an invoice (K5); aged as unapplied cash.
    Advance,
}

impl Lift<api::PaymentKind> for PaymentKind {
    fn lift(self, _: &Way<'_>) -> Result<api::PaymentKind, Refused> {
        Ok(match self {
            Self::Receipt => api::PaymentKind::Receipt,
            Self::Advance => api::PaymentKind::Advance,
        })
    }
}

impl Lower<api::PaymentKind> for PaymentKind {
    fn lower(core: api::PaymentKind) -> Result<Self, Refused> {
        Ok(match core {
            api::PaymentKind::Receipt => Self::Receipt,
            api::PaymentKind::Advance => Self::Advance,
            _ => return Err(newer("PaymentKind")),
        })
    }
}

/// What a part of a debt is (A8).
#[derive(Clone, uniffi::Enum)]
pub enum Component {
    /// What it cost to collect: fees, compensation, costs of proceedings.
    Costs,
    /// Interest for paying late.
    Interest,
    /// The debt itself.
    Principal,
}

impl Lift<api::Component> for Component {
    fn lift(self, _: &Way<'_>) -> Result<api::Component, Refused> {
        Ok(match self {
            Self::Costs => api::Component::Costs,
            Self::Interest => api::Component::Interest,
            Self::Principal => api::Component::Principal,
        })
    }
}

impl Lower<api::Component> for Component {
    fn lower(core: api::Component) -> Result<Self, Refused> {
        Ok(match core {
            api::Component::Costs => Self::Costs,
            api::Component::Interest => Self::Interest,
            api::Component::Principal => Self::Principal,
            _ => return Err(newer("Component")),
        })
    }
}

/// Which way a payment goes through debts and their components (A8b).
#[derive(Clone, uniffi::Enum)]
pub enum Traversal {
    /// Debt by debt, the components inside each. The default (F9).
    Horizontal,
    /// Component by component, each across all debts: all costs, then all interest, then all
    /// principal.
    Vertical,
}

impl Lift<api::Traversal> for Traversal {
    fn lift(self, _: &Way<'_>) -> Result<api::Traversal, Refused> {
        Ok(match self {
            Self::Horizontal => api::Traversal::Horizontal,
            Self::Vertical => api::Traversal::Vertical,
        })
    }
}

impl Lower<api::Traversal> for Traversal {
    fn lower(core: api::Traversal) -> Result<Self, Refused> {
        Ok(match core {
            api::Traversal::Horizontal => Self::Horizontal,
            api::Traversal::Vertical => Self::Vertical,
            _ => return Err(newer("Traversal")),
        })
    }
}

/// A way to say which of two debts comes first (A8). What two debts are alike in, the next decides.
#[derive(Clone, uniffi::Enum)]
pub enum Priority {
    /// What is due before what is not yet; due on its due date already.
    Due,
    /// What is secured least.
    LeastSecured,
    /// What burdens the debtor most.
    MostBurdensome,
    /// What is oldest; what has no date is older than all.
    Oldest,
}

impl Lift<api::Priority> for Priority {
    fn lift(self, _: &Way<'_>) -> Result<api::Priority, Refused> {
        Ok(match self {
            Self::Due => api::Priority::Due,
            Self::LeastSecured => api::Priority::LeastSecured,
            Self::MostBurdensome => api::Priority::MostBurdensome,
            Self::Oldest => api::Priority::Oldest,
        })
    }
}

impl Lower<api::Priority> for Priority {
    fn lower(core: api::Priority) -> Result<Self, Refused> {
        Ok(match core {
            api::Priority::Due => Self::Due,
            api::Priority::LeastSecured => Self::LeastSecured,
            api::Priority::MostBurdensome => Self::MostBurdensome,
            api::Priority::Oldest => Self::Oldest,
            _ => return Err(newer("Priority")),
        })
    }
}

/// What becomes of debts that are alike in all priorities.
#[derive(Clone, uniffi::Enum)]
pub enum ClaimTie {
    /// The lower id first. The default.
    ById,
    /// In proportion to what is open of each, by the largest remainder (F3); the lower id takes a
    /// unit first.
    ProRata,
}

impl Lift<api::ClaimTie> for ClaimTie {
    fn lift(self, _: &Way<'_>) -> Result<api::ClaimTie, Refused> {
        Ok(match self {
            Self::ById => api::ClaimTie::ById,
            Self::ProRata => api::ClaimTie::ProRata,
        })
    }
}

impl Lower<api::ClaimTie> for ClaimTie {
    fn lower(core: api::ClaimTie) -> Result<Self, Refused> {
        Ok(match core {
            api::ClaimTie::ById => Self::ById,
            api::ClaimTie::ProRata => Self::ProRata,
            _ => return Err(newer("ClaimTie")),
        })
    }
}

/// A way to find what a receipt settles (A1). Each answers by itself; they are asked in the order
/// of the policy, and the first that finds something is followed.
#[derive(Clone, uniffi::Enum)]
pub enum MatchStrategy {
    /// The lines of the remittance advice (1).
    RemittanceLines,
    /// The structured references (2).
    References,
    /// Numbers of documents in the free text (3).
    DocumentNumbers,
    /// One item of just this amount (4).
    SingleAmount,
    /// One item of just this amount, less a discount still open on the value date (5).
    SingleWithDiscount,
    /// All that is open on the account, credits too (6).
    WholeAccount,
    /// All debits past due (7).
    PastDue,
    /// All debits past due with the same number of days from invoice to due date (8).
    PastDueByTerms,
    /// All debits due from one day to another.
    DueRun,
    /// The only set of debits that makes up the amount, each in full or less its discount (9).
    SubsetSum,
    /// The oldest debits, as far as the money goes (10). Never automatic by itself.
    OldestFirst,
    /// The debits in the order of the policy's `settlement`, as far as
    /// the money goes (11). Never automatic by itself.
    StatutoryOrder,
    /// A share of each debit, in proportion to what is open of it (12). Never automatic by itself.
    ProRata,
}

impl Lift<api::MatchStrategy> for MatchStrategy {
    fn lift(self, _: &Way<'_>) -> Result<api::MatchStrategy, Refused> {
        Ok(match self {
            Self::RemittanceLines => api::MatchStrategy::RemittanceLines,
            Self::References => api::MatchStrategy::References,
            Self::DocumentNumbers => api::MatchStrategy::DocumentNumbers,
            Self::SingleAmount => api::MatchStrategy::SingleAmount,
            Self::SingleWithDiscount => api::MatchStrategy::SingleWithDiscount,
            Self::WholeAccount => api::MatchStrategy::WholeAccount,
            Self::PastDue => api::MatchStrategy::PastDue,
            Self::PastDueByTerms => api::MatchStrategy::PastDueByTerms,
            Self::DueRun => api::MatchStrategy::DueRun,
            Self::SubsetSum => api::MatchStrategy::SubsetSum,
            Self::OldestFirst => api::MatchStrategy::OldestFirst,
            Self::StatutoryOrder => api::MatchStrategy::StatutoryOrder,
            Self::ProRata => api::MatchStrategy::ProRata,
        })
    }
}

impl Lower<api::MatchStrategy> for MatchStrategy {
    fn lower(core: api::MatchStrategy) -> Result<Self, Refused> {
        Ok(match core {
            api::MatchStrategy::RemittanceLines => Self::RemittanceLines,
            api::MatchStrategy::References => Self::References,
            api::MatchStrategy::DocumentNumbers => Self::DocumentNumbers,
            api::MatchStrategy::SingleAmount => Self::SingleAmount,
            api::MatchStrategy::SingleWithDiscount => Self::SingleWithDiscount,
            api::MatchStrategy::WholeAccount => Self::WholeAccount,
            api::MatchStrategy::PastDue => Self::PastDue,
            api::MatchStrategy::PastDueByTerms => Self::PastDueByTerms,
            api::MatchStrategy::DueRun => Self::DueRun,
            api::MatchStrategy::SubsetSum => Self::SubsetSum,
            api::MatchStrategy::OldestFirst => Self::OldestFirst,
            api::MatchStrategy::StatutoryOrder => Self::StatutoryOrder,
            api::MatchStrategy::ProRata => Self::ProRata,
            _ => return Err(newer("MatchStrategy")),
        })
    }
}

/// How exact an answer has to be. A round asks the strategies for what the round before has not
/// found: exact hits come before those that are tolerated (A4), and a discount that has lapsed is
/// looked for last (E7).
#[derive(Clone, uniffi::Enum)]
pub enum MatchRound {
    /// To the last unit, in full or less a discount that holds.
    Exact,
    /// But for what is tolerated. Asked where the policy tolerates anything.
    Near,
    /// With discounts that have lapsed within the grace days, exactly or but for what is
    /// tolerated. Asked where the policy gives grace.
    Late,
}

impl Lift<api::MatchRound> for MatchRound {
    fn lift(self, _: &Way<'_>) -> Result<api::MatchRound, Refused> {
        Ok(match self {
            Self::Exact => api::MatchRound::Exact,
            Self::Near => api::MatchRound::Near,
            Self::Late => api::MatchRound::Late,
        })
    }
}

impl Lower<api::MatchRound> for MatchRound {
    fn lower(core: api::MatchRound) -> Result<Self, Refused> {
        Ok(match core {
            api::MatchRound::Exact => Self::Exact,
            api::MatchRound::Near => Self::Near,
            api::MatchRound::Late => Self::Late,
            _ => return Err(newer("MatchRound")),
        })
    }
}

/// How far a proposal may be followed (A3).
#[derive(Clone, uniffi::Enum)]
pub enum MatchGrade {
    /// It may be posted without anybody looking.
    Automatic,
    /// Somebody should look. What is of nobody's saying is that.
    Suggested,
    /// Nothing, or nothing that is worth a look: all stays unapplied.
    Unmatched,
}

impl Lift<api::MatchGrade> for MatchGrade {
    fn lift(self, _: &Way<'_>) -> Result<api::MatchGrade, Refused> {
        Ok(match self {
            Self::Automatic => api::MatchGrade::Automatic,
            Self::Suggested => api::MatchGrade::Suggested,
            Self::Unmatched => api::MatchGrade::Unmatched,
        })
    }
}

impl Lower<api::MatchGrade> for MatchGrade {
    fn lower(core: api::MatchGrade) -> Result<Self, Refused> {
        Ok(match core {
            api::MatchGrade::Automatic => Self::Automatic,
            api::MatchGrade::Suggested => Self::Suggested,
            api::MatchGrade::Unmatched => Self::Unmatched,
            _ => return Err(newer("MatchGrade")),
        })
    }
}

/// What a strategy said.
#[derive(Clone, uniffi::Enum)]
pub enum AttemptOutcome {
    /// It found nothing.
    Nothing,
    /// It found what is proposed.
    Found,
    /// It found less than the amount: further strategies are asked for what else was paid.
    Over,
    /// It found several answers: the candidates (A2).
    Ambiguous,
    /// There was too much to try (A2): it is not known.
    GaveUp,
}

impl Lift<api::AttemptOutcome> for AttemptOutcome {
    fn lift(self, _: &Way<'_>) -> Result<api::AttemptOutcome, Refused> {
        Ok(match self {
            Self::Nothing => api::AttemptOutcome::Nothing,
            Self::Found => api::AttemptOutcome::Found,
            Self::Over => api::AttemptOutcome::Over,
            Self::Ambiguous => api::AttemptOutcome::Ambiguous,
            Self::GaveUp => api::AttemptOutcome::GaveUp,
        })
    }
}

impl Lower<api::AttemptOutcome> for AttemptOutcome {
    fn lower(core: api::AttemptOutcome) -> Result<Self, Refused> {
        Ok(match core {
            api::AttemptOutcome::Nothing => Self::Nothing,
            api::AttemptOutcome::Found => Self::Found,
            api::AttemptOutcome::Over => Self::Over,
            api::AttemptOutcome::Ambiguous => Self::Ambiguous,
            api::AttemptOutcome::GaveUp => Self::GaveUp,
            _ => return Err(newer("AttemptOutcome")),
        })
    }
}

/// How the amount fits what is proposed (A3).
#[derive(Clone, uniffi::Enum)]
pub enum AmountFit {
    /// To the last unit.
    Exact,
    /// To the last unit, with the discounts of the shares.
    WithDiscount,
    /// But for what is tolerated of the shares (A4).
    WithinTolerance,
    /// With a discount that has lapsed within the grace days (E7).
    LateDiscount,
    /// Less than what is named: the last item stays open in part. Automatic only where the payer's
    /// own lines say the part.
    Partial,
    /// More than what is named: something is left unapplied.
    Over,
    /// Nothing is proposed.
    None,
}

impl Lift<api::AmountFit> for AmountFit {
    fn lift(self, _: &Way<'_>) -> Result<api::AmountFit, Refused> {
        Ok(match self {
            Self::Exact => api::AmountFit::Exact,
            Self::WithDiscount => api::AmountFit::WithDiscount,
            Self::WithinTolerance => api::AmountFit::WithinTolerance,
            Self::LateDiscount => api::AmountFit::LateDiscount,
            Self::Partial => api::AmountFit::Partial,
            Self::Over => api::AmountFit::Over,
            Self::None => api::AmountFit::None,
        })
    }
}

impl Lower<api::AmountFit> for AmountFit {
    fn lower(core: api::AmountFit) -> Result<Self, Refused> {
        Ok(match core {
            api::AmountFit::Exact => Self::Exact,
            api::AmountFit::WithDiscount => Self::WithDiscount,
            api::AmountFit::WithinTolerance => Self::WithinTolerance,
            api::AmountFit::LateDiscount => Self::LateDiscount,
            api::AmountFit::Partial => Self::Partial,
            api::AmountFit::Over => Self::Over,
            api::AmountFit::None => Self::None,
            _ => return Err(newer("AmountFit")),
        })
    }
}

/// How the payer was known (A3), the strongest first.
#[derive(Clone, uniffi::Enum)]
pub enum PartyEvidence {
    /// The receipt says so.
    Given,
    /// The account it came from is the customer's alone.
    Account,
    /// The payer's name is a learned one, of this customer alone.
    Alias,
    /// The payer's name is like the customer's, and like no other's as much.
    Name,
    /// Only the documents named tell whose they are.
    Documents,
}

impl Lift<api::PartyEvidence> for PartyEvidence {
    fn lift(self, _: &Way<'_>) -> Result<api::PartyEvidence, Refused> {
        Ok(match self {
            Self::Given => api::PartyEvidence::Given,
            Self::Account => api::PartyEvidence::Account,
            Self::Alias => api::PartyEvidence::Alias,
            Self::Name => api::PartyEvidence::Name,
            Self::Documents => api::PartyEvidence::Documents,
        })
    }
}

impl Lower<api::PartyEvidence> for PartyEvidence {
    fn lower(core: api::PartyEvidence) -> Result<Self, Refused> {
        Ok(match core {
            api::PartyEvidence::Given => Self::Given,
            api::PartyEvidence::Account => Self::Account,
            api::PartyEvidence::Alias => Self::Alias,
            api::PartyEvidence::Name => Self::Name,
            api::PartyEvidence::Documents => Self::Documents,
            _ => return Err(newer("PartyEvidence")),
        })
    }
}

/// What an adjustment is for.
#[derive(Clone, uniffi::Enum)]
pub enum AdjustmentKind {
    /// Kept back for paying early.
    Discount,
    /// A difference small enough to let go.
    Tolerance,
    /// Tax the payer kept back and owes the state (A14).
    Withholding,
    /// Judged uncollectible (O1).
    WriteOff,
}

impl Lift<api::AdjustmentKind> for AdjustmentKind {
    fn lift(self, _: &Way<'_>) -> Result<api::AdjustmentKind, Refused> {
        Ok(match self {
            Self::Discount => api::AdjustmentKind::Discount,
            Self::Tolerance => api::AdjustmentKind::Tolerance,
            Self::Withholding => api::AdjustmentKind::Withholding,
            Self::WriteOff => api::AdjustmentKind::WriteOff,
        })
    }
}

impl Lower<api::AdjustmentKind> for AdjustmentKind {
    fn lower(core: api::AdjustmentKind) -> Result<Self, Refused> {
        Ok(match core {
            api::AdjustmentKind::Discount => Self::Discount,
            api::AdjustmentKind::Tolerance => Self::Tolerance,
            api::AdjustmentKind::Withholding => Self::Withholding,
            api::AdjustmentKind::WriteOff => Self::WriteOff,
            _ => return Err(newer("AdjustmentKind")),
        })
    }
}

/// Whether what is taken back had ever held (A11).
#[derive(Clone, uniffi::Enum)]
pub enum ReversalEffect {
    /// It never held: a returned debit or cheque. Interest and days to pay run through. The
    /// default, and that for returns.
    VoidAbInitio,
    /// It held until the reversal.
    FromReversal,
}

impl Lift<api::ReversalEffect> for ReversalEffect {
    fn lift(self, _: &Way<'_>) -> Result<api::ReversalEffect, Refused> {
        Ok(match self {
            Self::VoidAbInitio => api::ReversalEffect::VoidAbInitio,
            Self::FromReversal => api::ReversalEffect::FromReversal,
        })
    }
}

impl Lower<api::ReversalEffect> for ReversalEffect {
    fn lower(core: api::ReversalEffect) -> Result<Self, Refused> {
        Ok(match core {
            api::ReversalEffect::VoidAbInitio => Self::VoidAbInitio,
            api::ReversalEffect::FromReversal => Self::FromReversal,
        })
    }
}

/// What a term change is about (T12).
#[derive(Clone, uniffi::Enum)]
pub enum AppliesTo {
    /// Every open amount of the item, also what comes back later.
    Whole,
    /// What is open on the day, as a part of its own; what comes back later ages as before.
    Residual,
}

impl Lift<api::AppliesTo> for AppliesTo {
    fn lift(self, _: &Way<'_>) -> Result<api::AppliesTo, Refused> {
        Ok(match self {
            Self::Whole => api::AppliesTo::Whole,
            Self::Residual => api::AppliesTo::Residual,
        })
    }
}

impl Lower<api::AppliesTo> for AppliesTo {
    fn lower(core: api::AppliesTo) -> Result<Self, Refused> {
        Ok(match core {
            api::AppliesTo::Whole => Self::Whole,
            api::AppliesTo::Residual => Self::Residual,
        })
    }
}

/// What happens to an entry that would take effect in a closed period (F4d).
#[derive(Clone, uniffi::Enum)]
pub enum LockedPeriod {
    /// It is refused, and the error names the day. The default.
    Refuse,
    /// Its posting or application date moves to the first open day; all other dates stay.
    FirstOpenDay,
}

impl Lift<api::LockedPeriod> for LockedPeriod {
    fn lift(self, _: &Way<'_>) -> Result<api::LockedPeriod, Refused> {
        Ok(match self {
            Self::Refuse => api::LockedPeriod::Refuse,
            Self::FirstOpenDay => api::LockedPeriod::FirstOpenDay,
        })
    }
}

impl Lower<api::LockedPeriod> for LockedPeriod {
    fn lower(core: api::LockedPeriod) -> Result<Self, Refused> {
        Ok(match core {
            api::LockedPeriod::Refuse => Self::Refuse,
            api::LockedPeriod::FirstOpenDay => Self::FirstOpenDay,
        })
    }
}

/// Whether a post changed anything.
#[derive(Clone, uniffi::Enum)]
pub enum Outcome {
    /// The entry is in the ledger now.
    Taken,
    /// It was taken as asked, but on another day than it asked for (F4d, F4b).
    Moved,
    /// The same was in the ledger already; nothing changed (A12).
    Repeated,
}

impl Lift<api::Outcome> for Outcome {
    fn lift(self, _: &Way<'_>) -> Result<api::Outcome, Refused> {
        Ok(match self {
            Self::Taken => api::Outcome::Taken,
            Self::Moved => api::Outcome::Moved,
            Self::Repeated => api::Outcome::Repeated,
        })
    }
}

impl Lower<api::Outcome> for Outcome {
    fn lower(core: api::Outcome) -> Result<Self, Refused> {
        Ok(match core {
            api::Outcome::Taken => Self::Taken,
            api::Outcome::Moved => Self::Moved,
            api::Outcome::Repeated => Self::Repeated,
        })
    }
}

/// Where a document is in its life. Drafts never reach a ledger.
#[derive(Clone, uniffi::Enum)]
pub enum Lifecycle {
    /// In the books.
    Issued,
    /// Credited in full for the reason of cancelling.
    Cancelled,
}

impl Lift<api::Lifecycle> for Lifecycle {
    fn lift(self, _: &Way<'_>) -> Result<api::Lifecycle, Refused> {
        Ok(match self {
            Self::Issued => api::Lifecycle::Issued,
            Self::Cancelled => api::Lifecycle::Cancelled,
        })
    }
}

impl Lower<api::Lifecycle> for Lifecycle {
    fn lower(core: api::Lifecycle) -> Result<Self, Refused> {
        Ok(match core {
            api::Lifecycle::Issued => Self::Issued,
            api::Lifecycle::Cancelled => Self::Cancelled,
            _ => return Err(newer("Lifecycle")),
        })
    }
}

/// How much of a document is settled.
#[derive(Clone, uniffi::Enum)]
pub enum Settlement {
    /// Nothing.
    Open,
    /// A part.
    PartlyPaid,
    /// All of it.
    Settled,
}

impl Lift<api::Settlement> for Settlement {
    fn lift(self, _: &Way<'_>) -> Result<api::Settlement, Refused> {
        Ok(match self {
            Self::Open => api::Settlement::Open,
            Self::PartlyPaid => api::Settlement::PartlyPaid,
            Self::Settled => api::Settlement::Settled,
        })
    }
}

impl Lower<api::Settlement> for Settlement {
    fn lower(core: api::Settlement) -> Result<Self, Refused> {
        Ok(match core {
            api::Settlement::Open => Self::Open,
            api::Settlement::PartlyPaid => Self::PartlyPaid,
            api::Settlement::Settled => Self::Settled,
        })
    }
}

/// One word for people: the first that holds (U1).
#[derive(Clone, uniffi::Enum)]
pub enum StatusSummary {
    /// Credited in full for the reason of cancelling.
    Cancelled,
    /// Settled, most of it by cash (discount, tolerance and tax withheld count with it).
    Paid,
    /// Settled, most of it by credit notes, or moved elsewhere.
    Credited,
    /// Settled, most of it written off.
    WrittenOff,
    /// All that is open is disputed.
    Disputed,
    /// An installment is open after its due date.
    PastDue,
    /// A part is settled.
    PartlyPaid,
    /// Nothing is settled, nothing past due.
    Open,
}

impl Lift<api::StatusSummary> for StatusSummary {
    fn lift(self, _: &Way<'_>) -> Result<api::StatusSummary, Refused> {
        Ok(match self {
            Self::Cancelled => api::StatusSummary::Cancelled,
            Self::Paid => api::StatusSummary::Paid,
            Self::Credited => api::StatusSummary::Credited,
            Self::WrittenOff => api::StatusSummary::WrittenOff,
            Self::Disputed => api::StatusSummary::Disputed,
            Self::PastDue => api::StatusSummary::PastDue,
            Self::PartlyPaid => api::StatusSummary::PartlyPaid,
            Self::Open => api::StatusSummary::Open,
        })
    }
}

impl Lower<api::StatusSummary> for StatusSummary {
    fn lower(core: api::StatusSummary) -> Result<Self, Refused> {
        Ok(match core {
            api::StatusSummary::Cancelled => Self::Cancelled,
            api::StatusSummary::Paid => Self::Paid,
            api::StatusSummary::Credited => Self::Credited,
            api::StatusSummary::WrittenOff => Self::WrittenOff,
            api::StatusSummary::Disputed => Self::Disputed,
            api::StatusSummary::PastDue => Self::PastDue,
            api::StatusSummary::PartlyPaid => Self::PartlyPaid,
            api::StatusSummary::Open => Self::Open,
            _ => return Err(newer("StatusSummary")),
        })
    }
}

/// A fact a ledger takes.
#[derive(Clone, uniffi::Enum)]
pub enum Fact {
    /// An invoice, frozen once posted: its schedule is what the terms said on its day (T10).
    Invoice {
        /// What it is of.
        value: Invoice,
    },
    /// A debit note, frozen once posted.
    DebitNote {
        /// What it is of.
        value: DebitNote,
    },
    /// A credit note, frozen once posted.
    CreditNote {
        /// What it is of.
        value: CreditNote,
    },
    /// Money in: a receipt or an advance.
    Payment {
        /// What it is of.
        value: Payment,
    },
    /// Money paid back to a customer: a debit that an application sets against the credit it repays.
    ///
    /// If the credit is taken back later (a bounced payment), the refund comes back as an open debit
    /// (A11).
    Refund {
        /// What it is of.
        value: Refund,
    },
    /// An item taken over from other books, with what had happened to it until then (F4e).
    ///
    /// It enters the books on the take-over date. The difference between its original and its open
    /// amount is an entry of kind `opening` on that date.
    OpeningItem {
        /// What it is of.
        value: OpeningItem,
    },
    /// A credit settles a debit, or a part of it, from a day on (F4b).
    ///
    /// The day must not be before either document's posting or value date; the policy
    /// `apply_on_value_date` puts it on the first day that works instead. The debit's and the
    /// credit's open amounts both move toward zero.
    Application {
        /// What it is of.
        value: Application,
    },
    /// A discount, a tolerated difference, tax withheld, or a write-off: it brings an item nearer to
    /// zero without money (F4). A write-off of a part leaves the rest open (O1).
    Adjustment {
        /// What it is of.
        value: Adjustment,
    },
    /// An open amount moves to another customer or creditor: there it is a new item, whose document
    /// id is the entry's, with the dates it had.
    Transfer {
        /// What it is of.
        value: Transfer,
    },
    /// A part of an item becomes an item of its own in the same account (A6), whose document id is
    /// the entry's.
    Residual {
        /// What it is of.
        value: Residual,
    },
    /// A part of an item becomes an item in another currency, whose document id is the entry's.
    Conversion {
        /// What it is of.
        value: Conversion,
    },
    /// An entry is taken back by an opposite one; nothing is deleted (F4, A11).
    ///
    /// Of an application: it is un-applied. Of a payment: it bounced, and every application,
    /// discount and tolerance of it is taken back with it. Of facts told
    /// together, as the ones of a matching proposal: all of them that stand, the last
    /// first. Each opposite takes effect on the later of this date and the day of what it takes back.
    Reversal {
        /// What it is of.
        value: Reversal,
    },
    /// An issued item is due on another day from a day on; both due dates stay known (T12).
    TermChange {
        /// What it is of.
        value: TermChange,
    },
    /// An exchange difference of an item in its creditor's own currency: it never changes what is
    /// open (A10).
    FxDifference {
        /// What it is of.
        value: FxDifference,
    },
    /// From a day on, so much of an item is disputed, promised, in a plan … (G8).
    ///
    /// The amount replaces what was said before in the same dimension; zero ends it. It may be more
    /// than what is open: reports then show the open amount and the excess.
    DimensionChange {
        /// What it is of.
        value: DimensionChange,
    },
    /// The payer of unidentified cash is known now (A7); the value date stays.
    Identification {
        /// What it is of.
        value: Identification,
    },
    /// A creditor's books are closed through a day (F4d).
    PeriodLock {
        /// What it is of.
        value: PeriodLock,
    },
    /// What a ledger allows, from here on.
    PolicyChange {
        /// What it is of.
        value: PolicyChange,
    },
    /// Several facts that stand or fall together, posted in their order (design: one entry).
    ///
    /// Each keeps its own id. What must hold of amounts must hold when all of them are in.
    Together {
        /// What it is of.
        value: Together,
    },
}

impl Lift<api::Fact> for Fact {
    fn lift(self, way: &Way<'_>) -> Result<api::Fact, Refused> {
        Ok(match self {
            Self::Invoice { value } => api::Fact::Invoice(value.lift(&Way::Field(way, "invoice"))?),
            Self::DebitNote { value } => {
                api::Fact::DebitNote(value.lift(&Way::Field(way, "debit_note"))?)
            }
            Self::CreditNote { value } => {
                api::Fact::CreditNote(value.lift(&Way::Field(way, "credit_note"))?)
            }
            Self::Payment { value } => api::Fact::Payment(value.lift(&Way::Field(way, "payment"))?),
            Self::Refund { value } => api::Fact::Refund(value.lift(&Way::Field(way, "refund"))?),
            Self::OpeningItem { value } => {
                api::Fact::OpeningItem(value.lift(&Way::Field(way, "opening_item"))?)
            }
            Self::Application { value } => {
                api::Fact::Application(value.lift(&Way::Field(way, "application"))?)
            }
            Self::Adjustment { value } => {
                api::Fact::Adjustment(value.lift(&Way::Field(way, "adjustment"))?)
            }
            Self::Transfer { value } => {
                api::Fact::Transfer(value.lift(&Way::Field(way, "transfer"))?)
            }
            Self::Residual { value } => {
                api::Fact::Residual(value.lift(&Way::Field(way, "residual"))?)
            }
            Self::Conversion { value } => {
                api::Fact::Conversion(value.lift(&Way::Field(way, "conversion"))?)
            }
            Self::Reversal { value } => {
                api::Fact::Reversal(value.lift(&Way::Field(way, "reversal"))?)
            }
            Self::TermChange { value } => {
                api::Fact::TermChange(value.lift(&Way::Field(way, "term_change"))?)
            }
            Self::FxDifference { value } => {
                api::Fact::FxDifference(value.lift(&Way::Field(way, "fx_difference"))?)
            }
            Self::DimensionChange { value } => {
                api::Fact::DimensionChange(value.lift(&Way::Field(way, "dimension_change"))?)
            }
            Self::Identification { value } => {
                api::Fact::Identification(value.lift(&Way::Field(way, "identification"))?)
            }
            Self::PeriodLock { value } => {
                api::Fact::PeriodLock(value.lift(&Way::Field(way, "period_lock"))?)
            }
            Self::PolicyChange { value } => {
                api::Fact::PolicyChange(value.lift(&Way::Field(way, "policy_change"))?)
            }
            Self::Together { value } => {
                api::Fact::Together(value.lift(&Way::Field(way, "together"))?)
            }
        })
    }
}

impl Lower<api::Fact> for Fact {
    fn lower(core: api::Fact) -> Result<Self, Refused> {
        Ok(match core {
            api::Fact::Invoice(value) => Self::Invoice { value: Lower::lower(value)? },
            api::Fact::DebitNote(value) => Self::DebitNote { value: Lower::lower(value)? },
            api::Fact::CreditNote(value) => Self::CreditNote { value: Lower::lower(value)? },
            api::Fact::Payment(value) => Self::Payment { value: Lower::lower(value)? },
            api::Fact::Refund(value) => Self::Refund { value: Lower::lower(value)? },
            api::Fact::OpeningItem(value) => Self::OpeningItem { value: Lower::lower(value)? },
            api::Fact::Application(value) => Self::Application { value: Lower::lower(value)? },
            api::Fact::Adjustment(value) => Self::Adjustment { value: Lower::lower(value)? },
            api::Fact::Transfer(value) => Self::Transfer { value: Lower::lower(value)? },
            api::Fact::Residual(value) => Self::Residual { value: Lower::lower(value)? },
            api::Fact::Conversion(value) => Self::Conversion { value: Lower::lower(value)? },
            api::Fact::Reversal(value) => Self::Reversal { value: Lower::lower(value)? },
            api::Fact::TermChange(value) => Self::TermChange { value: Lower::lower(value)? },
            api::Fact::FxDifference(value) => Self::FxDifference { value: Lower::lower(value)? },
            api::Fact::DimensionChange(value) => {
                Self::DimensionChange { value: Lower::lower(value)? }
            }
            api::Fact::Identification(value) => {
                Self::Identification { value: Lower::lower(value)? }
            }
            api::Fact::PeriodLock(value) => Self::PeriodLock { value: Lower::lower(value)? },
            api::Fact::PolicyChange(value) => Self::PolicyChange { value: Lower::lower(value)? },
            api::Fact::Together(value) => Self::Together { value: Lower::lower(value)? },
            _ => return Err(newer("Fact")),
        })
    }
}

/// How much of the log counts: the second axis of every question (F4).
#[derive(Clone, uniffi::Enum)]
pub enum Known {
    /// All that is known now.
    Everything,
    /// What had been recorded by the end of a day (inclusive).
    On {
        /// What it is of.
        value: CivilDate,
    },
    /// What had been recorded up to a sequence number (inclusive).
    Through {
        /// What it is of.
        value: u64,
    },
}

impl Lift<api::Known> for Known {
    fn lift(self, way: &Way<'_>) -> Result<api::Known, Refused> {
        Ok(match self {
            Self::Everything => api::Known::Everything,
            Self::On { value } => api::Known::On(value.lift(&Way::Field(way, "on"))?),
            Self::Through { value } => {
                api::Known::Through(value.lift(&Way::Field(way, "through"))?)
            }
        })
    }
}

impl Lower<api::Known> for Known {
    fn lower(core: api::Known) -> Result<Self, Refused> {
        Ok(match core {
            api::Known::Everything => Self::Everything,
            api::Known::On(value) => Self::On { value: Lower::lower(value)? },
            api::Known::Through(value) => Self::Through { value: Lower::lower(value)? },
        })
    }
}

/// Which customers' debits a customer's credit may settle (A9).
#[derive(Clone, uniffi::Enum)]
pub enum AcrossCustomers {
    /// Only its own. The default.
    Refuse,
    /// Its own, and those of each (payer, customer) listed.
    Listed {
        /// What it is of.
        value: Vec<CustomerPair>,
    },
    /// Any customer's.
    Allow,
}

impl Lift<api::AcrossCustomers> for AcrossCustomers {
    fn lift(self, way: &Way<'_>) -> Result<api::AcrossCustomers, Refused> {
        Ok(match self {
            Self::Refuse => api::AcrossCustomers::Refuse,
            Self::Listed { value } => {
                api::AcrossCustomers::Listed(value.lift(&Way::Field(way, "listed"))?)
            }
            Self::Allow => api::AcrossCustomers::Allow,
        })
    }
}

impl Lower<api::AcrossCustomers> for AcrossCustomers {
    fn lower(core: api::AcrossCustomers) -> Result<Self, Refused> {
        Ok(match core {
            api::AcrossCustomers::Refuse => Self::Refuse,
            api::AcrossCustomers::Listed(value) => Self::Listed { value: Lower::lower(value)? },
            api::AcrossCustomers::Allow => Self::Allow,
        })
    }
}

/// What an activity is.
#[derive(Clone, uniffi::Enum)]
pub enum ActivityKind {
    /// A document entered the books.
    Document {
        /// What it is of.
        value: DocumentKind,
    },
    /// An item was taken over from other books, at what was open of it (F4e).
    TakenOver,
    /// A credit settled a debit.
    Application,
    /// A discount was taken.
    Discount,
    /// A difference was let go.
    Tolerance,
    /// Tax was withheld.
    Withholding,
    /// It was written off.
    WriteOff,
    /// It moved to or from another account.
    Transfer,
    /// It moved to or from an item of its own in the same account.
    Residual,
    /// It became or came from another currency.
    Conversion,
    /// It moved between parts of one installment (T12).
    TermChange,
    /// Unidentified cash got its customer (A7).
    Identification,
}

impl Lift<api::ActivityKind> for ActivityKind {
    fn lift(self, way: &Way<'_>) -> Result<api::ActivityKind, Refused> {
        Ok(match self {
            Self::Document { value } => {
                api::ActivityKind::Document(value.lift(&Way::Field(way, "document"))?)
            }
            Self::TakenOver => api::ActivityKind::TakenOver,
            Self::Application => api::ActivityKind::Application,
            Self::Discount => api::ActivityKind::Discount,
            Self::Tolerance => api::ActivityKind::Tolerance,
            Self::Withholding => api::ActivityKind::Withholding,
            Self::WriteOff => api::ActivityKind::WriteOff,
            Self::Transfer => api::ActivityKind::Transfer,
            Self::Residual => api::ActivityKind::Residual,
            Self::Conversion => api::ActivityKind::Conversion,
            Self::TermChange => api::ActivityKind::TermChange,
            Self::Identification => api::ActivityKind::Identification,
        })
    }
}

impl Lower<api::ActivityKind> for ActivityKind {
    fn lower(core: api::ActivityKind) -> Result<Self, Refused> {
        Ok(match core {
            api::ActivityKind::Document(value) => Self::Document { value: Lower::lower(value)? },
            api::ActivityKind::TakenOver => Self::TakenOver,
            api::ActivityKind::Application => Self::Application,
            api::ActivityKind::Discount => Self::Discount,
            api::ActivityKind::Tolerance => Self::Tolerance,
            api::ActivityKind::Withholding => Self::Withholding,
            api::ActivityKind::WriteOff => Self::WriteOff,
            api::ActivityKind::Transfer => Self::Transfer,
            api::ActivityKind::Residual => Self::Residual,
            api::ActivityKind::Conversion => Self::Conversion,
            api::ActivityKind::TermChange => Self::TermChange,
            api::ActivityKind::Identification => Self::Identification,
            _ => return Err(newer("ActivityKind")),
        })
    }
}

/// In which order open debits are settled.
#[derive(Clone, uniffi::Enum)]
pub enum AllocationOrder {
    /// The earliest due first, then by number, then by id (A1, strategy 10). The default.
    OldestFirst,
    /// The documents named, then the earliest due (K2): for a credit note and the invoices it is
    /// about.
    ReferencedFirst {
        /// What it is of.
        value: Vec<String>,
    },
}

impl Lift<api::AllocationOrder> for AllocationOrder {
    fn lift(self, way: &Way<'_>) -> Result<api::AllocationOrder, Refused> {
        Ok(match self {
            Self::OldestFirst => api::AllocationOrder::OldestFirst,
            Self::ReferencedFirst { value } => api::AllocationOrder::ReferencedFirst(
                value.lift(&Way::Field(way, "referenced_first"))?,
            ),
        })
    }
}

impl Lower<api::AllocationOrder> for AllocationOrder {
    fn lower(core: api::AllocationOrder) -> Result<Self, Refused> {
        Ok(match core {
            api::AllocationOrder::OldestFirst => Self::OldestFirst,
            api::AllocationOrder::ReferencedFirst(value) => {
                Self::ReferencedFirst { value: Lower::lower(value)? }
            }
            _ => return Err(newer("AllocationOrder")),
        })
    }
}

/// What an account of the general ledger is for. Which one it is, the host says; several roles may
/// be one account.
///
/// The first four together are the subledger: what is open of all items (see `Tie`).
#[derive(Clone, uniffi::Enum)]
pub enum AccountRole {
    /// What is open of invoices, debit notes, charges and credit notes: the control account.
    Receivables,
    /// Cash of known payers that settles nothing yet, and refunds of it (A7).
    Unapplied,
    /// Cash of unknown payers (A7).
    Unidentified,
    /// Cash that came before there was an invoice (K5).
    Advances,
    /// Money at the bank, or on its way there.
    Cash,
    /// Revenue of invoices and debit notes, without tax.
    Sales,
    /// The tax in documents.
    SalesTax,
    /// What credit notes take from revenue, without tax.
    CreditNotes,
    /// Interest charged.
    Interest,
    /// Fees and compensation charged, and charges that do not say what they are.
    Fees,
    /// Kept back for paying early; its share of tax is for the host to split (E3).
    Discount,
    /// Small differences let go (A4).
    Tolerance,
    /// Tax the payer kept back and owes the state (A14).
    Withholding,
    /// Judged uncollectible (O1).
    WriteOff,
    /// Judged uncollectible and paid all the same: a write-off taken back from its reversal on
    /// (O3).
    Recovery,
    /// What rates of exchange made, and what rounding in the base currency left; in the base
    /// currency only (A10).
    ExchangeDifference,
    /// Between two currencies of one creditor.
    CurrencyClearing,
    /// Between two creditors.
    Intercompany,
    /// Against what was taken over from other books (F4e).
    OpeningBalance,
}

impl Lift<api::AccountRole> for AccountRole {
    fn lift(self, _: &Way<'_>) -> Result<api::AccountRole, Refused> {
        Ok(match self {
            Self::Receivables => api::AccountRole::Receivables,
            Self::Unapplied => api::AccountRole::Unapplied,
            Self::Unidentified => api::AccountRole::Unidentified,
            Self::Advances => api::AccountRole::Advances,
            Self::Cash => api::AccountRole::Cash,
            Self::Sales => api::AccountRole::Sales,
            Self::SalesTax => api::AccountRole::SalesTax,
            Self::CreditNotes => api::AccountRole::CreditNotes,
            Self::Interest => api::AccountRole::Interest,
            Self::Fees => api::AccountRole::Fees,
            Self::Discount => api::AccountRole::Discount,
            Self::Tolerance => api::AccountRole::Tolerance,
            Self::Withholding => api::AccountRole::Withholding,
            Self::WriteOff => api::AccountRole::WriteOff,
            Self::Recovery => api::AccountRole::Recovery,
            Self::ExchangeDifference => api::AccountRole::ExchangeDifference,
            Self::CurrencyClearing => api::AccountRole::CurrencyClearing,
            Self::Intercompany => api::AccountRole::Intercompany,
            Self::OpeningBalance => api::AccountRole::OpeningBalance,
        })
    }
}

impl Lower<api::AccountRole> for AccountRole {
    fn lower(core: api::AccountRole) -> Result<Self, Refused> {
        Ok(match core {
            api::AccountRole::Receivables => Self::Receivables,
            api::AccountRole::Unapplied => Self::Unapplied,
            api::AccountRole::Unidentified => Self::Unidentified,
            api::AccountRole::Advances => Self::Advances,
            api::AccountRole::Cash => Self::Cash,
            api::AccountRole::Sales => Self::Sales,
            api::AccountRole::SalesTax => Self::SalesTax,
            api::AccountRole::CreditNotes => Self::CreditNotes,
            api::AccountRole::Interest => Self::Interest,
            api::AccountRole::Fees => Self::Fees,
            api::AccountRole::Discount => Self::Discount,
            api::AccountRole::Tolerance => Self::Tolerance,
            api::AccountRole::Withholding => Self::Withholding,
            api::AccountRole::WriteOff => Self::WriteOff,
            api::AccountRole::Recovery => Self::Recovery,
            api::AccountRole::ExchangeDifference => Self::ExchangeDifference,
            api::AccountRole::CurrencyClearing => Self::CurrencyClearing,
            api::AccountRole::Intercompany => Self::Intercompany,
            api::AccountRole::OpeningBalance => Self::OpeningBalance,
            _ => return Err(newer("AccountRole")),
        })
    }
}

/// Which date of an item its age is counted from: age = as-of date − this date (G1).
#[derive(Clone, uniffi::Enum)]
pub enum AgingBasis {
    /// The due date in force, per installment. The default.
    Due,
    /// The date printed on the document; of a payment its value date.
    Invoice,
    /// The day it entered the books.
    Posting,
    /// The day of delivery.
    Delivery,
    /// The day statutory default begins: age 0 is its first day.
    StatutoryDefault,
    /// The due date before any business-day adjustment (T6).
    NominalDue,
}

impl Lift<api::AgingBasis> for AgingBasis {
    fn lift(self, _: &Way<'_>) -> Result<api::AgingBasis, Refused> {
        Ok(match self {
            Self::Due => api::AgingBasis::Due,
            Self::Invoice => api::AgingBasis::Invoice,
            Self::Posting => api::AgingBasis::Posting,
            Self::Delivery => api::AgingBasis::Delivery,
            Self::StatutoryDefault => api::AgingBasis::StatutoryDefault,
            Self::NominalDue => api::AgingBasis::NominalDue,
        })
    }
}

impl Lower<api::AgingBasis> for AgingBasis {
    fn lower(core: api::AgingBasis) -> Result<Self, Refused> {
        Ok(match core {
            api::AgingBasis::Due => Self::Due,
            api::AgingBasis::Invoice => Self::Invoice,
            api::AgingBasis::Posting => Self::Posting,
            api::AgingBasis::Delivery => Self::Delivery,
            api::AgingBasis::StatutoryDefault => Self::StatutoryDefault,
            api::AgingBasis::NominalDue => Self::NominalDue,
            _ => return Err(newer("AgingBasis")),
        })
    }
}

/// Where open credits stand: credit notes, advances and cash not yet applied (G6, K1).
#[derive(Clone, uniffi::Enum)]
pub enum UnappliedCredits {
    /// In a column of their own. The default.
    Separate,
    /// In the bucket of their own date, below zero: the date printed on them, of a payment its
    /// value date (K1).
    OwnDate,
    /// Set against the same customer's oldest items of the currency, in this report only; what is
    /// left of them stands in the column of its own.
    OldestFirst,
    /// In the bucket of what is due on the day, which is not due.
    NotDue,
}

impl Lift<api::UnappliedCredits> for UnappliedCredits {
    fn lift(self, _: &Way<'_>) -> Result<api::UnappliedCredits, Refused> {
        Ok(match self {
            Self::Separate => api::UnappliedCredits::Separate,
            Self::OwnDate => api::UnappliedCredits::OwnDate,
            Self::OldestFirst => api::UnappliedCredits::OldestFirst,
            Self::NotDue => api::UnappliedCredits::NotDue,
        })
    }
}

impl Lower<api::UnappliedCredits> for UnappliedCredits {
    fn lower(core: api::UnappliedCredits) -> Result<Self, Refused> {
        Ok(match core {
            api::UnappliedCredits::Separate => Self::Separate,
            api::UnappliedCredits::OwnDate => Self::OwnDate,
            api::UnappliedCredits::OldestFirst => Self::OldestFirst,
            api::UnappliedCredits::NotDue => Self::NotDue,
            _ => return Err(newer("UnappliedCredits")),
        })
    }
}

/// What becomes of an item with none of the dates asked for (G1).
#[derive(Clone, uniffi::Enum)]
pub enum MissingBasis {
    /// The aging is refused and the error names the item. The default.
    Refuse,
    /// It is aged as of the day itself, age 0, and reported by id.
    AgeZero,
}

impl Lift<api::MissingBasis> for MissingBasis {
    fn lift(self, _: &Way<'_>) -> Result<api::MissingBasis, Refused> {
        Ok(match self {
            Self::Refuse => api::MissingBasis::Refuse,
            Self::AgeZero => api::MissingBasis::AgeZero,
        })
    }
}

impl Lower<api::MissingBasis> for MissingBasis {
    fn lower(core: api::MissingBasis) -> Result<Self, Refused> {
        Ok(match core {
            api::MissingBasis::Refuse => Self::Refuse,
            api::MissingBasis::AgeZero => Self::AgeZero,
            _ => return Err(newer("MissingBasis")),
        })
    }
}

/// What one row stands for, within one creditor and currency (G11).
///
/// Whichever it is, an item is in one row only: no total is repeated.
#[derive(Clone, uniffi::Enum)]
pub enum AgingGroup {
    /// A legal customer. The default.
    Customer,
    /// A billing account of a customer; what has none is the customer's row without one.
    BillingAccount,
    /// The parent of customers: each customer with its parent; one that is not named is its own.
    /// One step is taken: give the topmost parent where there are several.
    Parent {
        /// What it is of.
        value: HashMap<String, String>,
    },
}

impl Lift<api::AgingGroup> for AgingGroup {
    fn lift(self, way: &Way<'_>) -> Result<api::AgingGroup, Refused> {
        Ok(match self {
            Self::Customer => api::AgingGroup::Customer,
            Self::BillingAccount => api::AgingGroup::BillingAccount,
            Self::Parent { value } => {
                api::AgingGroup::Parent(value.lift(&Way::Field(way, "parent"))?)
            }
        })
    }
}

impl Lower<api::AgingGroup> for AgingGroup {
    fn lower(core: api::AgingGroup) -> Result<Self, Refused> {
        Ok(match core {
            api::AgingGroup::Customer => Self::Customer,
            api::AgingGroup::BillingAccount => Self::BillingAccount,
            api::AgingGroup::Parent(value) => Self::Parent { value: Lower::lower(value)? },
            _ => return Err(newer("AgingGroup")),
        })
    }
}

/// An exact amount at the scale of its currency.
///
/// Two are equal when currency and number are. There is no order between currencies, so `Money`
/// has no `<`: use `compare`.
#[derive(Clone, uniffi::Record)]
pub struct Money {
    /// The number, with exactly the currency's decimals.
    pub amount: Amount,
    /// The currency.
    pub currency: String,
}

impl Lift<api::Money> for Money {
    fn lift(self, way: &Way<'_>) -> Result<api::Money, Refused> {
        let amount: api::Decimal = self.amount.lift(&Way::Field(way, "amount"))?;
        let currency: api::Currency = self.currency.lift(&Way::Field(way, "currency"))?;
        api::Money::new(amount, currency).map_err(|error| within(error, way))
    }
}

impl Lower<api::Money> for Money {
    fn lower(core: api::Money) -> Result<Self, Refused> {
        Ok(Self { amount: Lower::lower(core.amount())?, currency: Lower::lower(core.currency())? })
    }
}

/// One open item: an installment of a document, or a part of it after a term change (G4).
///
/// Ordered by document id, installment, part.
#[derive(Clone, uniffi::Record)]
pub struct ItemId {
    /// The document the item belongs to.
    pub document: String,
    /// The installment, counted from 1.
    #[uniffi(default = 1)]
    pub installment: u32,
    /// 0 for the installment as agreed at first; 1, 2 … for what a term change of the residual
    /// took out of it (T12).
    #[uniffi(default = 0)]
    pub part: u32,
}

impl Lift<api::ItemId> for ItemId {
    fn lift(self, way: &Way<'_>) -> Result<api::ItemId, Refused> {
        let document: api::DocumentId = self.document.lift(&Way::Field(way, "document"))?;
        let mut made = api::item_id::make(document);
        made.installment = self.installment.lift(&Way::Field(way, "installment"))?;
        made.part = self.part.lift(&Way::Field(way, "part"))?;
        Ok(made)
    }
}

impl Lower<api::ItemId> for ItemId {
    fn lower(core: api::ItemId) -> Result<Self, Refused> {
        Ok(Self {
            document: Lower::lower(core.document)?,
            installment: Lower::lower(core.installment)?,
            part: Lower::lower(core.part)?,
        })
    }
}

/// What ISO 4217 says of a currency.
#[derive(Clone, uniffi::Record)]
pub struct CurrencyInfo {
    /// The three letters.
    pub code: String,
    /// How many decimals an amount has.
    pub digits: u32,
    /// The numeric code, where there is one.
    #[uniffi(default = None)]
    pub number: Option<u32>,
    /// The first day of the month in which it was withdrawn, for currencies of the past.
    #[uniffi(default = None)]
    pub withdrawn: Option<CivilDate>,
}

impl Lift<api::CurrencyInfo> for CurrencyInfo {
    fn lift(self, way: &Way<'_>) -> Result<api::CurrencyInfo, Refused> {
        Ok(api::CurrencyInfo {
            code: self.code.lift(&Way::Field(way, "code"))?,
            digits: self.digits.lift(&Way::Field(way, "digits"))?,
            number: self.number.lift(&Way::Field(way, "number"))?,
            withdrawn: self.withdrawn.lift(&Way::Field(way, "withdrawn"))?,
        })
    }
}

impl Lower<api::CurrencyInfo> for CurrencyInfo {
    fn lower(core: api::CurrencyInfo) -> Result<Self, Refused> {
        Ok(Self {
            code: Lower::lower(core.code)?,
            digits: Lower::lower(core.digits)?,
            number: Lower::lower(core.number)?,
            withdrawn: Lower::lower(core.withdrawn)?,
        })
    }
}

/// The parts of an amount, in the order of the weights, and the rule that made them.
#[derive(Clone, uniffi::Record)]
pub struct Split {
    /// One part for each weight; they sum to the total.
    pub parts: Vec<Money>,
    /// The rule that made the parts: (a) where (c) was asked for but would have turned the sign
    /// of the last part.
    pub rule: SplitRule,
}

impl Lower<api::Split> for Split {
    fn lower(core: api::Split) -> Result<Self, Refused> {
        Ok(Self { parts: Lower::lower(core.parts().to_vec())?, rule: Lower::lower(core.rule())? })
    }
}

/// Why something was refused: the code to branch on, the sentence to show, and the facts.
///
/// The library's own refusals keep their code. A border has codes of its own, which all languages
/// share: `input.wrong_type`, `input.missing_field`, `input.unknown_field`, `input.out_of_range`,
/// `input.unknown_word`, `input.unknown_call`, `json.syntax`.
#[derive(Clone, uniffi::Record)]
pub struct Refusal {
    /// The stable dotted word, such as `money.currency_mismatch`.
    pub code: String,
    /// The sentence a person reads.
    pub message: String,
    /// The field or argument that was wrong, with the way to it: `lines[1].net.amount`.
    #[uniffi(default = None)]
    pub field: Option<String>,
    /// What was found there, as text.
    #[uniffi(default = None)]
    pub found: Option<String>,
    /// What would have been taken, in words.
    #[uniffi(default = None)]
    pub expected: Option<String>,
    /// The id of the record, item or entry concerned.
    #[uniffi(default = None)]
    pub item: Option<String>,
    /// The first date on which the rule would be broken.
    #[uniffi(default = None)]
    pub date: Option<String>,
    /// In a text that was parsed: how many characters stand before the fault.
    #[uniffi(default = None)]
    pub position: Option<u64>,
}

impl Lift<api::Refusal> for Refusal {
    fn lift(self, way: &Way<'_>) -> Result<api::Refusal, Refused> {
        Ok(api::Refusal {
            code: self.code.lift(&Way::Field(way, "code"))?,
            message: self.message.lift(&Way::Field(way, "message"))?,
            field: self.field.lift(&Way::Field(way, "field"))?,
            found: self.found.lift(&Way::Field(way, "found"))?,
            expected: self.expected.lift(&Way::Field(way, "expected"))?,
            item: self.item.lift(&Way::Field(way, "item"))?,
            date: self.date.lift(&Way::Field(way, "date"))?,
            position: self.position.lift(&Way::Field(way, "position"))?,
        })
    }
}

impl Lower<api::Refusal> for Refusal {
    fn lower(core: api::Refusal) -> Result<Self, Refused> {
        Ok(Self {
            code: Lower::lower(core.code)?,
            message: Lower::lower(core.message)?,
            field: Lower::lower(core.field)?,
            found: Lower::lower(core.found)?,
            expected: Lower::lower(core.expected)?,
            item: Lower::lower(core.item)?,
            date: Lower::lower(core.date)?,
            position: Lower::lower(core.position)?,
        })
    }
}

/// How far on one side: within the amount and within the percentage, where both are given.
///
/// One that is left out does not limit; where neither is given nothing is tolerated.
#[derive(Clone, uniffi::Record)]
pub struct ToleranceLimit {
    /// The largest difference, not below zero, in the currency of what is compared.
    #[uniffi(default = None)]
    pub amount: Option<Money>,
    /// The largest difference as a part of what is open: nought to 100 %.
    #[uniffi(default = None)]
    pub percent: Option<String>,
}

impl Lift<api::ToleranceLimit> for ToleranceLimit {
    fn lift(self, way: &Way<'_>) -> Result<api::ToleranceLimit, Refused> {
        Ok(api::ToleranceLimit {
            amount: self.amount.lift(&Way::Field(way, "amount"))?,
            percent: self.percent.lift(&Way::Field(way, "percent"))?,
        })
    }
}

impl Lower<api::ToleranceLimit> for ToleranceLimit {
    fn lower(core: api::ToleranceLimit) -> Result<Self, Refused> {
        Ok(Self { amount: Lower::lower(core.amount)?, percent: Lower::lower(core.percent)? })
    }
}

/// How far a payment may lie above or below an amount and still be taken for it (A4).
///
/// The default tolerates nothing; so should a payer whose money goes to the oldest balance.
#[derive(Clone, uniffi::Record)]
pub struct Tolerance {
    /// For a payment above the amount.
    #[uniffi(default = None)]
    pub over: Option<ToleranceLimit>,
    /// For a payment below the amount.
    #[uniffi(default = None)]
    pub under: Option<ToleranceLimit>,
}

impl Lift<api::Tolerance> for Tolerance {
    fn lift(self, way: &Way<'_>) -> Result<api::Tolerance, Refused> {
        Ok(api::Tolerance {
            over: or_default(self.over, &Way::Field(way, "over"))?,
            under: or_default(self.under, &Way::Field(way, "under"))?,
        })
    }
}

impl Lower<api::Tolerance> for Tolerance {
    fn lower(core: api::Tolerance) -> Result<Self, Refused> {
        Ok(Self { over: Some(Lower::lower(core.over)?), under: Some(Lower::lower(core.under)?) })
    }
}

/// What a `DateProgram` makes of a base date.
#[derive(Clone, uniffi::Record)]
pub struct ProgramDate {
    /// The date before the business-day convention (T6); statements may print it.
    pub nominal: CivilDate,
    /// The date that counts, and the last day on time (T7): past due is the day after.
    pub date: CivilDate,
}

impl Lift<api::ProgramDate> for ProgramDate {
    fn lift(self, way: &Way<'_>) -> Result<api::ProgramDate, Refused> {
        Ok(api::ProgramDate {
            nominal: self.nominal.lift(&Way::Field(way, "nominal"))?,
            date: self.date.lift(&Way::Field(way, "date"))?,
        })
    }
}

impl Lower<api::ProgramDate> for ProgramDate {
    fn lower(core: api::ProgramDate) -> Result<Self, Refused> {
        Ok(Self { nominal: Lower::lower(core.nominal)?, date: Lower::lower(core.date)? })
    }
}

/// A date and the way to it (F7), from `DateProgram.explain`.
#[derive(Clone, uniffi::Record)]
pub struct Derivation {
    /// The date the program started from.
    pub base: CivilDate,
    /// What each step did, in order.
    pub steps: Vec<DerivedStep>,
    /// The date before the business-day convention (T6).
    pub nominal: CivilDate,
    /// The date that counts.
    pub date: CivilDate,
}

impl Lift<api::Derivation> for Derivation {
    fn lift(self, way: &Way<'_>) -> Result<api::Derivation, Refused> {
        Ok(api::Derivation {
            base: self.base.lift(&Way::Field(way, "base"))?,
            steps: self.steps.lift(&Way::Field(way, "steps"))?,
            nominal: self.nominal.lift(&Way::Field(way, "nominal"))?,
            date: self.date.lift(&Way::Field(way, "date"))?,
        })
    }
}

impl Lower<api::Derivation> for Derivation {
    fn lower(core: api::Derivation) -> Result<Self, Refused> {
        Ok(Self {
            base: Lower::lower(core.base)?,
            steps: Lower::lower(core.steps)?,
            nominal: Lower::lower(core.nominal)?,
            date: Lower::lower(core.date)?,
        })
    }
}

/// What one step of a program did (F7).
#[derive(Clone, uniffi::Record)]
pub struct DerivedStep {
    /// The step.
    pub step: Step,
    /// The date it was given.
    pub from: CivilDate,
    /// The date it made of it.
    pub to: CivilDate,
}

impl Lift<api::DerivedStep> for DerivedStep {
    fn lift(self, way: &Way<'_>) -> Result<api::DerivedStep, Refused> {
        Ok(api::DerivedStep {
            step: self.step.lift(&Way::Field(way, "step"))?,
            from: self.from.lift(&Way::Field(way, "from"))?,
            to: self.to.lift(&Way::Field(way, "to"))?,
        })
    }
}

impl Lower<api::DerivedStep> for DerivedStep {
    fn lower(core: api::DerivedStep) -> Result<Self, Refused> {
        Ok(Self {
            step: Lower::lower(core.step)?,
            from: Lower::lower(core.from)?,
            to: Lower::lower(core.to)?,
        })
    }
}

/// The period a `DayCount` counts; from a start and an end it makes itself.
#[derive(Clone, uniffi::Record)]
pub struct DayCountInput {
    /// The date the period begins.
    pub start: CivilDate,
    /// The date it ends, on or after the start.
    pub end: CivilDate,
    /// The last date of the whole contract. Only
    /// `ThirtyE360Isda` asks for it, to compare it with the end.
    #[uniffi(default = None)]
    pub termination: Option<CivilDate>,
}

impl Lift<api::DayCountInput> for DayCountInput {
    fn lift(self, way: &Way<'_>) -> Result<api::DayCountInput, Refused> {
        Ok(api::DayCountInput {
            start: self.start.lift(&Way::Field(way, "start"))?,
            end: self.end.lift(&Way::Field(way, "end"))?,
            termination: self.termination.lift(&Way::Field(way, "termination"))?,
        })
    }
}

impl Lower<api::DayCountInput> for DayCountInput {
    fn lower(core: api::DayCountInput) -> Result<Self, Refused> {
        Ok(Self {
            start: Lower::lower(core.start)?,
            end: Lower::lower(core.end)?,
            termination: Lower::lower(core.termination)?,
        })
    }
}

/// An exact part of a year, such as 30/365, in lowest terms: 6/73.
///
/// Nought or more, and not limited to a whole year. Equal when the parts are equal.
#[derive(Clone, uniffi::Record)]
pub struct YearFraction {
    /// The number above the line, nought or more. An amount for a year times this, divided by the
    /// `denominator`, is the exact amount for the period.
    pub numerator: i64,
    /// The number below the line, above nought, without a common factor with the numerator; 1
    /// under nought.
    pub denominator: i64,
}

impl Lower<api::YearFraction> for YearFraction {
    fn lower(core: api::YearFraction) -> Result<Self, Refused> {
        Ok(Self {
            numerator: Lower::lower(core.numerator())?,
            denominator: Lower::lower(core.denominator())?,
        })
    }
}

/// What a document's amount falls due in, fixed when the document is issued (T10).
///
/// The installments are in the order of the terms and sum to the document's total. Editing the
/// terms later changes nothing here.
#[derive(Clone, uniffi::Record)]
pub struct Schedule {
    /// One or more dated parts.
    pub installments: Vec<Installment>,
    /// The way to each date, an entry for each installment (F7); empty unless it was asked for
    /// (`schedule_explained`), and then no part of the
    /// JSON form.
    #[uniffi(default = [])]
    pub trace: Vec<InstallmentTrace>,
}

impl Lift<api::Schedule> for Schedule {
    fn lift(self, way: &Way<'_>) -> Result<api::Schedule, Refused> {
        Ok(api::Schedule {
            installments: self.installments.lift(&Way::Field(way, "installments"))?,
            trace: self.trace.lift(&Way::Field(way, "trace"))?,
        })
    }
}

impl Lower<api::Schedule> for Schedule {
    fn lower(core: api::Schedule) -> Result<Self, Refused> {
        Ok(Self {
            installments: Lower::lower(core.installments)?,
            trace: Lower::lower(core.trace)?,
        })
    }
}

/// One dated part of a document's amount.
#[derive(Clone, uniffi::Record)]
pub struct Installment {
    /// The last day to pay in full on time: an item is past due from the day after (T7).
    pub due: CivilDate,
    /// The due date before any business-day adjustment (T6); statements may print it.
    pub nominal_due: CivilDate,
    /// What is due, with the document's sign.
    pub amount: Money,
    /// What may be kept back by paying early, the earliest `until` first; often empty.
    #[uniffi(default = [])]
    pub offers: Vec<DiscountOffer>,
}

impl Lift<api::Installment> for Installment {
    fn lift(self, way: &Way<'_>) -> Result<api::Installment, Refused> {
        Ok(api::Installment {
            due: self.due.lift(&Way::Field(way, "due"))?,
            nominal_due: self.nominal_due.lift(&Way::Field(way, "nominal_due"))?,
            amount: self.amount.lift(&Way::Field(way, "amount"))?,
            offers: self.offers.lift(&Way::Field(way, "offers"))?,
        })
    }
}

impl Lower<api::Installment> for Installment {
    fn lower(core: api::Installment) -> Result<Self, Refused> {
        Ok(Self {
            due: Lower::lower(core.due)?,
            nominal_due: Lower::lower(core.nominal_due)?,
            amount: Lower::lower(core.amount)?,
            offers: Lower::lower(core.offers)?,
        })
    }
}

/// A discount that is earned by paying on or before a day.
#[derive(Clone, uniffi::Record)]
pub struct DiscountOffer {
    /// The last day to earn it.
    pub until: CivilDate,
    /// What may be kept back, with the document's sign.
    pub discount: Money,
    /// What settles the installment: amount less discount.
    pub pay: Money,
}

impl Lift<api::DiscountOffer> for DiscountOffer {
    fn lift(self, way: &Way<'_>) -> Result<api::DiscountOffer, Refused> {
        Ok(api::DiscountOffer {
            until: self.until.lift(&Way::Field(way, "until"))?,
            discount: self.discount.lift(&Way::Field(way, "discount"))?,
            pay: self.pay.lift(&Way::Field(way, "pay"))?,
        })
    }
}

impl Lower<api::DiscountOffer> for DiscountOffer {
    fn lower(core: api::DiscountOffer) -> Result<Self, Refused> {
        Ok(Self {
            until: Lower::lower(core.until)?,
            discount: Lower::lower(core.discount)?,
            pay: Lower::lower(core.pay)?,
        })
    }
}

/// How an installment came about (F7).
#[derive(Clone, uniffi::Record)]
pub struct InstallmentTrace {
    /// Which line of the terms it is, from 0.
    pub line: u64,
    /// The day the due date was counted from.
    pub base: BaseDate,
    /// The way to the due date.
    pub due: Derivation,
    /// The way to the last day of each offer, in their order.
    #[uniffi(default = [])]
    pub offers: Vec<OfferTrace>,
}

impl Lift<api::InstallmentTrace> for InstallmentTrace {
    fn lift(self, way: &Way<'_>) -> Result<api::InstallmentTrace, Refused> {
        Ok(api::InstallmentTrace {
            line: self.line.lift(&Way::Field(way, "line"))?,
            base: self.base.lift(&Way::Field(way, "base"))?,
            due: self.due.lift(&Way::Field(way, "due"))?,
            offers: self.offers.lift(&Way::Field(way, "offers"))?,
        })
    }
}

impl Lower<api::InstallmentTrace> for InstallmentTrace {
    fn lower(core: api::InstallmentTrace) -> Result<Self, Refused> {
        Ok(Self {
            line: Lower::lower(core.line)?,
            base: Lower::lower(core.base)?,
            due: Lower::lower(core.due)?,
            offers: Lower::lower(core.offers)?,
        })
    }
}

/// How the last day of an offer came about (F7).
#[derive(Clone, uniffi::Record)]
pub struct OfferTrace {
    /// The day it was counted from.
    pub base: BaseDate,
    /// The way to the day.
    pub until: Derivation,
    /// Whether that day lies after the due date, which then stands in its place (T6).
    pub cut_to_due: bool,
}

impl Lift<api::OfferTrace> for OfferTrace {
    fn lift(self, way: &Way<'_>) -> Result<api::OfferTrace, Refused> {
        Ok(api::OfferTrace {
            base: self.base.lift(&Way::Field(way, "base"))?,
            until: self.until.lift(&Way::Field(way, "until"))?,
            cut_to_due: self.cut_to_due.lift(&Way::Field(way, "cut_to_due"))?,
        })
    }
}

impl Lower<api::OfferTrace> for OfferTrace {
    fn lower(core: api::OfferTrace) -> Result<Self, Refused> {
        Ok(Self {
            base: Lower::lower(core.base)?,
            until: Lower::lower(core.until)?,
            cut_to_due: Lower::lower(core.cut_to_due)?,
        })
    }
}

/// The facts of one document that its terms are applied to. Most terms need the invoice date and
/// the total; what else some need is asked for by name where it is missing.
#[derive(Clone, uniffi::Record)]
pub struct ScheduleInput {
    /// The date printed on the document.
    pub invoice_date: CivilDate,
    /// The total, tax included, with the document's sign: negative for a credit note.
    pub total: Money,
    /// The tax within the total, for discounts on the net amount (E2).
    #[uniffi(default = None)]
    pub tax: Option<Money>,
    /// The freight within the total, for discounts without it (E2).
    #[uniffi(default = None)]
    pub freight: Option<Money>,
    /// The sum of the lines that earn a discount (E2).
    #[uniffi(default = None)]
    pub discountable_lines: Option<Money>,
    /// Business days and holidays; without it every day is a business day.
    #[uniffi(default = None)]
    pub calendar: Option<Arc<Calendar>>,
    /// The day the document entered the books.
    #[uniffi(default = None)]
    pub posting_date: Option<CivilDate>,
    /// The day of delivery.
    #[uniffi(default = None)]
    pub delivery_date: Option<CivilDate>,
    /// The day the customer received the document.
    #[uniffi(default = None)]
    pub receipt_date: Option<CivilDate>,
    /// The last day of the service.
    #[uniffi(default = None)]
    pub service_end: Option<CivilDate>,
    /// The last day of the billing period.
    #[uniffi(default = None)]
    pub period_end: Option<CivilDate>,
    /// What one unit of another currency is in the document's, for fixed amounts in it (T8).
    #[uniffi(default)]
    pub rates: HashMap<String, Amount>,
}

impl Lift<api::ScheduleInput> for ScheduleInput {
    fn lift(self, way: &Way<'_>) -> Result<api::ScheduleInput, Refused> {
        Ok(api::ScheduleInput {
            invoice_date: self.invoice_date.lift(&Way::Field(way, "invoice_date"))?,
            total: self.total.lift(&Way::Field(way, "total"))?,
            tax: self.tax.lift(&Way::Field(way, "tax"))?,
            freight: self.freight.lift(&Way::Field(way, "freight"))?,
            discountable_lines: self
                .discountable_lines
                .lift(&Way::Field(way, "discountable_lines"))?,
            calendar: self.calendar.lift(&Way::Field(way, "calendar"))?,
            posting_date: self.posting_date.lift(&Way::Field(way, "posting_date"))?,
            delivery_date: self.delivery_date.lift(&Way::Field(way, "delivery_date"))?,
            receipt_date: self.receipt_date.lift(&Way::Field(way, "receipt_date"))?,
            service_end: self.service_end.lift(&Way::Field(way, "service_end"))?,
            period_end: self.period_end.lift(&Way::Field(way, "period_end"))?,
            rates: self.rates.lift(&Way::Field(way, "rates"))?,
        })
    }
}

impl Lower<api::ScheduleInput> for ScheduleInput {
    fn lower(core: api::ScheduleInput) -> Result<Self, Refused> {
        Ok(Self {
            invoice_date: Lower::lower(core.invoice_date)?,
            total: Lower::lower(core.total)?,
            tax: Lower::lower(core.tax)?,
            freight: Lower::lower(core.freight)?,
            discountable_lines: Lower::lower(core.discountable_lines)?,
            calendar: Lower::lower(core.calendar)?,
            posting_date: Lower::lower(core.posting_date)?,
            delivery_date: Lower::lower(core.delivery_date)?,
            receipt_date: Lower::lower(core.receipt_date)?,
            service_end: Lower::lower(core.service_end)?,
            period_end: Lower::lower(core.period_end)?,
            rates: Lower::lower(core.rates)?,
        })
    }
}

/// One line of payment terms.
#[derive(Clone, uniffi::Record)]
pub struct TermsLine {
    /// How much of the total.
    pub share: Share,
    /// The last day to pay in full.
    pub due: TermsDate,
    /// What may be kept back, the earliest first; often empty.
    #[uniffi(default = [])]
    pub tiers: Vec<DiscountTier>,
}

impl Lift<api::TermsLine> for TermsLine {
    fn lift(self, way: &Way<'_>) -> Result<api::TermsLine, Refused> {
        Ok(api::TermsLine {
            share: self.share.lift(&Way::Field(way, "share"))?,
            tiers: self.tiers.lift(&Way::Field(way, "tiers"))?,
            due: self.due.lift(&Way::Field(way, "due"))?,
        })
    }
}

impl Lower<api::TermsLine> for TermsLine {
    fn lower(core: api::TermsLine) -> Result<Self, Refused> {
        Ok(Self {
            share: Lower::lower(core.share)?,
            tiers: Lower::lower(core.tiers)?,
            due: Lower::lower(core.due)?,
        })
    }
}

/// A date of the terms: a program and the day it counts from.
///
/// The program has no `Adjust`: one business-day convention goes for all dates of
/// the terms (`TermsOptions.roll`, T6).
#[derive(Clone, uniffi::Record)]
pub struct TermsDate {
    /// The day to count from.
    pub base: BaseDate,
    /// The steps from there; none is that day itself.
    pub program: Vec<Step>,
}

impl Lift<api::TermsDate> for TermsDate {
    fn lift(self, way: &Way<'_>) -> Result<api::TermsDate, Refused> {
        Ok(api::TermsDate {
            base: self.base.lift(&Way::Field(way, "base"))?,
            program: self.program.lift(&Way::Field(way, "program"))?,
        })
    }
}

impl Lower<api::TermsDate> for TermsDate {
    fn lower(core: api::TermsDate) -> Result<Self, Refused> {
        Ok(Self { base: Lower::lower(core.base)?, program: Lower::lower(core.program)? })
    }
}

/// What may be kept back by paying on or before a date (E1).
#[derive(Clone, uniffi::Record)]
pub struct DiscountTier {
    /// How much.
    pub off: DiscountOff,
    /// The last day to earn it; never later than the due date of its line (T6).
    pub until: TermsDate,
}

impl Lift<api::DiscountTier> for DiscountTier {
    fn lift(self, way: &Way<'_>) -> Result<api::DiscountTier, Refused> {
        Ok(api::DiscountTier {
            off: self.off.lift(&Way::Field(way, "off"))?,
            until: self.until.lift(&Way::Field(way, "until"))?,
        })
    }
}

impl Lower<api::DiscountTier> for DiscountTier {
    fn lower(core: api::DiscountTier) -> Result<Self, Refused> {
        Ok(Self { off: Lower::lower(core.off)?, until: Lower::lower(core.until)? })
    }
}

/// What goes for all lines of payment terms; the defaults are those of F9.
#[derive(Clone, uniffi::Record)]
pub struct TermsOptions {
    /// The business-day convention of due and discount dates (T6). Default: unadjusted.
    #[uniffi(default = None)]
    pub roll: Option<Roll>,
    /// What percentages of discount are counted on (E2). Default: gross.
    #[uniffi(default = None)]
    pub discount_base: Option<DiscountBase>,
    /// Whether freight earns no discount (E2). Default: it does.
    #[uniffi(default = false)]
    pub discount_without_freight: bool,
    /// Where the tax falls due among installments (T8). Default: prorated.
    #[uniffi(default = None)]
    pub tax: Option<Allocation>,
    /// Where the freight falls due among installments (T8). Default: prorated.
    #[uniffi(default = None)]
    pub freight: Option<Allocation>,
    /// How the total is split over the lines (F3). Default: (c) half-up.
    #[uniffi(default = None)]
    pub split: Option<SplitRule>,
    /// The step that discounted amounts are rounded to (E9). Default: none.
    #[uniffi(default = None)]
    pub cash_step: Option<Amount>,
}

impl Lift<api::TermsOptions> for TermsOptions {
    fn lift(self, way: &Way<'_>) -> Result<api::TermsOptions, Refused> {
        Ok(api::TermsOptions {
            roll: or_default(self.roll, &Way::Field(way, "roll"))?,
            discount_base: or_default(self.discount_base, &Way::Field(way, "discount_base"))?,
            discount_without_freight: self
                .discount_without_freight
                .lift(&Way::Field(way, "discount_without_freight"))?,
            tax: or_default(self.tax, &Way::Field(way, "tax"))?,
            freight: or_default(self.freight, &Way::Field(way, "freight"))?,
            split: or_default(self.split, &Way::Field(way, "split"))?,
            cash_step: self.cash_step.lift(&Way::Field(way, "cash_step"))?,
        })
    }
}

impl Lower<api::TermsOptions> for TermsOptions {
    fn lower(core: api::TermsOptions) -> Result<Self, Refused> {
        Ok(Self {
            roll: Some(Lower::lower(core.roll)?),
            discount_base: Some(Lower::lower(core.discount_base)?),
            discount_without_freight: Lower::lower(core.discount_without_freight)?,
            tax: Some(Lower::lower(core.tax)?),
            freight: Some(Lower::lower(core.freight)?),
            split: Some(Lower::lower(core.split)?),
            cash_step: Lower::lower(core.cash_step)?,
        })
    }
}

/// A new due date for an item, or a part of one, that was already issued.
#[derive(Clone, uniffi::Record)]
pub struct DueChange {
    /// The first day on which the new due date is in force.
    pub effective: CivilDate,
    /// The new due date, counted from the original baseline; it may lie before `effective`.
    pub due: CivilDate,
    /// Whether the days before `effective` count as late only if they lie after the new date too.
    #[uniffi(default = false)]
    pub waive_past: bool,
}

impl Lift<api::DueChange> for DueChange {
    fn lift(self, way: &Way<'_>) -> Result<api::DueChange, Refused> {
        Ok(api::DueChange {
            effective: self.effective.lift(&Way::Field(way, "effective"))?,
            due: self.due.lift(&Way::Field(way, "due"))?,
            waive_past: self.waive_past.lift(&Way::Field(way, "waive_past"))?,
        })
    }
}

impl Lower<api::DueChange> for DueChange {
    fn lower(core: api::DueChange) -> Result<Self, Refused> {
        Ok(Self {
            effective: Lower::lower(core.effective)?,
            due: Lower::lower(core.due)?,
            waive_past: Lower::lower(core.waive_past)?,
        })
    }
}

/// A due date and its changes, in the order they take effect.
#[derive(Clone, uniffi::Record)]
pub struct DueHistory {
    /// The due date as it was issued.
    pub original: CivilDate,
    /// The changes by the day they take effect.
    pub changes: Vec<DueChange>,
}

impl Lift<api::DueHistory> for DueHistory {
    fn lift(self, way: &Way<'_>) -> Result<api::DueHistory, Refused> {
        let original: api::Date = self.original.lift(&Way::Field(way, "original"))?;
        let changes: Vec<api::DueChange> = self.changes.lift(&Way::Field(way, "changes"))?;
        Ok(api::due_history::make(original, changes))
    }
}

impl Lower<api::DueHistory> for DueHistory {
    fn lower(core: api::DueHistory) -> Result<Self, Refused> {
        Ok(Self {
            original: Lower::lower(core.original())?,
            changes: Lower::lower(core.changes().to_vec())?,
        })
    }
}

/// The limits of one law.
#[derive(Clone, uniffi::Record)]
pub struct LegalCaps {
    /// Whose law, such as `eu` or `fr`.
    pub set: String,
    /// Its limits; of several for one case the most generous that applies decides.
    pub rules: Vec<CapRule>,
}

impl Lift<api::LegalCaps> for LegalCaps {
    fn lift(self, way: &Way<'_>) -> Result<api::LegalCaps, Refused> {
        Ok(api::LegalCaps {
            set: self.set.lift(&Way::Field(way, "set"))?,
            rules: self.rules.lift(&Way::Field(way, "rules"))?,
        })
    }
}

impl Lower<api::LegalCaps> for LegalCaps {
    fn lower(core: api::LegalCaps) -> Result<Self, Refused> {
        Ok(Self { set: Lower::lower(core.set)?, rules: Lower::lower(core.rules)? })
    }
}

/// One limit of one law, with where it is written and when it was last compared.
#[derive(Clone, uniffi::Record)]
pub struct CapRule {
    /// Which of the law's limits it is.
    pub case: CapCase,
    /// The day it counts from.
    pub from: CapFrom,
    /// How many days.
    pub days: u16,
    /// Where it ends.
    pub ends: CapEnds,
    /// What lifts it.
    pub unless: CapUnless,
    /// The day it was last compared with its source.
    pub reviewed: CivilDate,
    /// The last day on which that comparison counts as fresh.
    pub review_by: CivilDate,
    /// Where it is written.
    pub source: String,
}

impl Lift<api::CapRule> for CapRule {
    fn lift(self, way: &Way<'_>) -> Result<api::CapRule, Refused> {
        Ok(api::CapRule {
            case: self.case.lift(&Way::Field(way, "case"))?,
            from: self.from.lift(&Way::Field(way, "from"))?,
            days: self.days.lift(&Way::Field(way, "days"))?,
            ends: self.ends.lift(&Way::Field(way, "ends"))?,
            unless: self.unless.lift(&Way::Field(way, "unless"))?,
            reviewed: self.reviewed.lift(&Way::Field(way, "reviewed"))?,
            review_by: self.review_by.lift(&Way::Field(way, "review_by"))?,
            source: self.source.lift(&Way::Field(way, "source"))?,
        })
    }
}

impl Lower<api::CapRule> for CapRule {
    fn lower(core: api::CapRule) -> Result<Self, Refused> {
        Ok(Self {
            case: Lower::lower(core.case)?,
            from: Lower::lower(core.from)?,
            days: Lower::lower(core.days)?,
            ends: Lower::lower(core.ends)?,
            unless: Lower::lower(core.unless)?,
            reviewed: Lower::lower(core.reviewed)?,
            review_by: Lower::lower(core.review_by)?,
            source: Lower::lower(core.source)?,
        })
    }
}

/// What a check is asked about.
#[derive(Clone, uniffi::Record)]
pub struct CapFacts {
    /// Which of the law's limits applies.
    pub case: CapCase,
    /// The invoice date.
    pub invoice: CivilDate,
    /// The due date; of several installments the last. The one before any business-day
    /// adjustment, where the law lets a holiday pass.
    pub due: CivilDate,
    /// Whether the terms go by the month's end
    /// (see `PaymentTerms.goes_by_month_end`).
    pub by_month_end: bool,
    /// Whether the period was agreed expressly.
    pub expressly_agreed: bool,
    /// The day of receipt, where it is known.
    #[uniffi(default = None)]
    pub receipt: Option<CivilDate>,
}

impl Lift<api::CapFacts> for CapFacts {
    fn lift(self, way: &Way<'_>) -> Result<api::CapFacts, Refused> {
        Ok(api::CapFacts {
            case: self.case.lift(&Way::Field(way, "case"))?,
            invoice: self.invoice.lift(&Way::Field(way, "invoice"))?,
            receipt: self.receipt.lift(&Way::Field(way, "receipt"))?,
            due: self.due.lift(&Way::Field(way, "due"))?,
            by_month_end: self.by_month_end.lift(&Way::Field(way, "by_month_end"))?,
            expressly_agreed: self.expressly_agreed.lift(&Way::Field(way, "expressly_agreed"))?,
        })
    }
}

impl Lower<api::CapFacts> for CapFacts {
    fn lower(core: api::CapFacts) -> Result<Self, Refused> {
        Ok(Self {
            case: Lower::lower(core.case)?,
            invoice: Lower::lower(core.invoice)?,
            receipt: Lower::lower(core.receipt)?,
            due: Lower::lower(core.due)?,
            by_month_end: Lower::lower(core.by_month_end)?,
            expressly_agreed: Lower::lower(core.expressly_agreed)?,
        })
    }
}

/// The facts a discount base is made from: parts of one amount, in its currency and sign.
#[derive(Clone, uniffi::Record)]
pub struct BaseFacts {
    /// The whole amount: of a document or of one installment.
    pub total: Money,
    /// The tax in it.
    #[uniffi(default = None)]
    pub tax: Option<Money>,
    /// The freight in it (without tax); given only where freight earns no discount.
    #[uniffi(default = None)]
    pub freight: Option<Money>,
    /// The sum of the lines that earn a discount.
    #[uniffi(default = None)]
    pub lines: Option<Money>,
}

impl Lift<api::BaseFacts> for BaseFacts {
    fn lift(self, way: &Way<'_>) -> Result<api::BaseFacts, Refused> {
        Ok(api::BaseFacts {
            total: self.total.lift(&Way::Field(way, "total"))?,
            tax: self.tax.lift(&Way::Field(way, "tax"))?,
            freight: self.freight.lift(&Way::Field(way, "freight"))?,
            lines: self.lines.lift(&Way::Field(way, "lines"))?,
        })
    }
}

impl Lower<api::BaseFacts> for BaseFacts {
    fn lower(core: api::BaseFacts) -> Result<Self, Refused> {
        Ok(Self {
            total: Lower::lower(core.total)?,
            tax: Lower::lower(core.tax)?,
            freight: Lower::lower(core.freight)?,
            lines: Lower::lower(core.lines)?,
        })
    }
}

/// What a discount is worked out from.
#[derive(Clone, uniffi::Record)]
pub struct Discountable {
    /// What is owed without a discount, with the document's sign.
    pub amount: Money,
    /// What a percentage is taken of (see `DiscountBase.amount`), of the same sign.
    pub base: Money,
    /// How the result is rounded, once (E9). Commercial is half-up.
    pub rounding: RoundingMode,
    /// The smallest step cash is paid in, if the discounted amount is to be rounded to it.
    #[uniffi(default = None)]
    pub cash_step: Option<Amount>,
}

impl Lift<api::Discountable> for Discountable {
    fn lift(self, way: &Way<'_>) -> Result<api::Discountable, Refused> {
        Ok(api::Discountable {
            amount: self.amount.lift(&Way::Field(way, "amount"))?,
            base: self.base.lift(&Way::Field(way, "base"))?,
            cash_step: self.cash_step.lift(&Way::Field(way, "cash_step"))?,
            rounding: self.rounding.lift(&Way::Field(way, "rounding"))?,
        })
    }
}

impl Lower<api::Discountable> for Discountable {
    fn lower(core: api::Discountable) -> Result<Self, Refused> {
        Ok(Self {
            amount: Lower::lower(core.amount)?,
            base: Lower::lower(core.base)?,
            cash_step: Lower::lower(core.cash_step)?,
            rounding: Lower::lower(core.rounding)?,
        })
    }
}

/// A discount and what is left to pay; the two sum to the amount.
#[derive(Clone, uniffi::Record)]
pub struct Discounted {
    /// What may be kept back.
    pub discount: Money,
    /// What settles the amount.
    pub pay: Money,
}

impl Lift<api::Discounted> for Discounted {
    fn lift(self, way: &Way<'_>) -> Result<api::Discounted, Refused> {
        Ok(api::Discounted {
            discount: self.discount.lift(&Way::Field(way, "discount"))?,
            pay: self.pay.lift(&Way::Field(way, "pay"))?,
        })
    }
}

impl Lower<api::Discounted> for Discounted {
    fn lower(core: api::Discounted) -> Result<Self, Refused> {
        Ok(Self { discount: Lower::lower(core.discount)?, pay: Lower::lower(core.pay)? })
    }
}

/// What a mixed invoice is made from: two rates that must not be confused.
#[derive(Clone, uniffi::Record)]
pub struct MixedTax {
    /// The amount without tax and before discount.
    pub net: Money,
    /// The highest discount offered.
    pub discount: String,
    /// The rate of tax.
    pub tax: String,
}

impl Lift<api::MixedTax> for MixedTax {
    fn lift(self, way: &Way<'_>) -> Result<api::MixedTax, Refused> {
        Ok(api::MixedTax {
            net: self.net.lift(&Way::Field(way, "net"))?,
            discount: self.discount.lift(&Way::Field(way, "discount"))?,
            tax: self.tax.lift(&Way::Field(way, "tax"))?,
        })
    }
}

impl Lower<api::MixedTax> for MixedTax {
    fn lower(core: api::MixedTax) -> Result<Self, Refused> {
        Ok(Self {
            net: Lower::lower(core.net)?,
            discount: Lower::lower(core.discount)?,
            tax: Lower::lower(core.tax)?,
        })
    }
}

/// A payment within the window of a discount: all amounts of one currency and one sign.
#[derive(Clone, uniffi::Record)]
pub struct Early {
    /// R: what is open before the payment.
    pub residual: Money,
    /// d: the discount still possible on it, from the frozen schedule, less what was taken.
    pub discount: Money,
    /// P: what is paid.
    pub payment: Money,
    /// Whether it is the first payment within the window.
    pub first: bool,
}

impl Lift<api::Early> for Early {
    fn lift(self, way: &Way<'_>) -> Result<api::Early, Refused> {
        Ok(api::Early {
            residual: self.residual.lift(&Way::Field(way, "residual"))?,
            discount: self.discount.lift(&Way::Field(way, "discount"))?,
            payment: self.payment.lift(&Way::Field(way, "payment"))?,
            first: self.first.lift(&Way::Field(way, "first"))?,
        })
    }
}

impl Lower<api::Early> for Early {
    fn lower(core: api::Early) -> Result<Self, Refused> {
        Ok(Self {
            residual: Lower::lower(core.residual)?,
            discount: Lower::lower(core.discount)?,
            payment: Lower::lower(core.payment)?,
            first: Lower::lower(core.first)?,
        })
    }
}

/// What an early payment settles.
#[derive(Clone, uniffi::Record)]
pub struct EarlySettlement {
    /// Paid and earned, at most the residual.
    pub settles: Money,
    /// The discount earned.
    pub discount: Money,
    /// Paid beyond what was needed.
    pub excess: Money,
}

impl Lift<api::EarlySettlement> for EarlySettlement {
    fn lift(self, way: &Way<'_>) -> Result<api::EarlySettlement, Refused> {
        Ok(api::EarlySettlement {
            settles: self.settles.lift(&Way::Field(way, "settles"))?,
            discount: self.discount.lift(&Way::Field(way, "discount"))?,
            excess: self.excess.lift(&Way::Field(way, "excess"))?,
        })
    }
}

impl Lower<api::EarlySettlement> for EarlySettlement {
    fn lower(core: api::EarlySettlement) -> Result<Self, Refused> {
        Ok(Self {
            settles: Lower::lower(core.settles)?,
            discount: Lower::lower(core.discount)?,
            excess: Lower::lower(core.excess)?,
        })
    }
}

/// An installment as it is open now: what early payment is judged on.
#[derive(Clone, uniffi::Record)]
pub struct OpenInstallment {
    /// The last day to pay in full on time.
    pub due: CivilDate,
    /// R: what is open, with the document's sign.
    pub residual: Money,
    /// What may still be kept back, each offer less what was taken: discount + pay is the
    /// residual.
    #[uniffi(default = [])]
    pub offers: Vec<DiscountOffer>,
    /// A discount that shrinks from day to day, beside the offers (E11).
    #[uniffi(default = None)]
    pub sliding: Option<SlidingOffer>,
}

impl Lift<api::OpenInstallment> for OpenInstallment {
    fn lift(self, way: &Way<'_>) -> Result<api::OpenInstallment, Refused> {
        Ok(api::OpenInstallment {
            due: self.due.lift(&Way::Field(way, "due"))?,
            residual: self.residual.lift(&Way::Field(way, "residual"))?,
            offers: self.offers.lift(&Way::Field(way, "offers"))?,
            sliding: self.sliding.lift(&Way::Field(way, "sliding"))?,
        })
    }
}

impl Lower<api::OpenInstallment> for OpenInstallment {
    fn lower(core: api::OpenInstallment) -> Result<Self, Refused> {
        Ok(Self {
            due: Lower::lower(core.due)?,
            residual: Lower::lower(core.residual)?,
            offers: Lower::lower(core.offers)?,
            sliding: Lower::lower(core.sliding)?,
        })
    }
}

/// What has happened to an installment since it was issued; amounts with its sign.
#[derive(Clone, uniffi::Record)]
pub struct InstallmentProgress {
    /// R: what is open now.
    pub residual: Money,
    /// The discount taken so far.
    pub taken: Money,
    /// The credit notes linked to it.
    #[uniffi(default = [])]
    pub credits: Vec<LinkedCredit>,
}

impl Lift<api::InstallmentProgress> for InstallmentProgress {
    fn lift(self, way: &Way<'_>) -> Result<api::InstallmentProgress, Refused> {
        Ok(api::InstallmentProgress {
            residual: self.residual.lift(&Way::Field(way, "residual"))?,
            taken: self.taken.lift(&Way::Field(way, "taken"))?,
            credits: self.credits.lift(&Way::Field(way, "credits"))?,
        })
    }
}

impl Lower<api::InstallmentProgress> for InstallmentProgress {
    fn lower(core: api::InstallmentProgress) -> Result<Self, Refused> {
        Ok(Self {
            residual: Lower::lower(core.residual)?,
            taken: Lower::lower(core.taken)?,
            credits: Lower::lower(core.credits)?,
        })
    }
}

/// A credit note linked to an installment: what it takes off, with the installment's sign.
#[derive(Clone, uniffi::Record)]
pub struct LinkedCredit {
    /// The part of the installment it credits.
    pub amount: Money,
    /// The discount of its own, at the best offer; left out, its share of the installment's.
    #[uniffi(default = None)]
    pub discount: Option<Money>,
}

impl Lift<api::LinkedCredit> for LinkedCredit {
    fn lift(self, way: &Way<'_>) -> Result<api::LinkedCredit, Refused> {
        Ok(api::LinkedCredit {
            amount: self.amount.lift(&Way::Field(way, "amount"))?,
            discount: self.discount.lift(&Way::Field(way, "discount"))?,
        })
    }
}

impl Lower<api::LinkedCredit> for LinkedCredit {
    fn lower(core: api::LinkedCredit) -> Result<Self, Refused> {
        Ok(Self { amount: Lower::lower(core.amount)?, discount: Lower::lower(core.discount)? })
    }
}

/// A discount that shrinks from day to day, and what its rate is taken of.
#[derive(Clone, uniffi::Record)]
pub struct SlidingOffer {
    /// How it shrinks.
    pub slide: Slide,
    /// What the rate is taken of, with the document's sign
    /// (see `DiscountBase.amount`).
    pub base: Money,
    /// How a day's discount is rounded, once (E9).
    pub rounding: RoundingMode,
}

impl Lift<api::SlidingOffer> for SlidingOffer {
    fn lift(self, way: &Way<'_>) -> Result<api::SlidingOffer, Refused> {
        Ok(api::SlidingOffer {
            slide: self.slide.lift(&Way::Field(way, "slide"))?,
            base: self.base.lift(&Way::Field(way, "base"))?,
            rounding: self.rounding.lift(&Way::Field(way, "rounding"))?,
        })
    }
}

impl Lower<api::SlidingOffer> for SlidingOffer {
    fn lower(core: api::SlidingOffer) -> Result<Self, Refused> {
        Ok(Self {
            slide: Lower::lower(core.slide)?,
            base: Lower::lower(core.base)?,
            rounding: Lower::lower(core.rounding)?,
        })
    }
}

/// A payment, or what is left of one.
#[derive(Clone, uniffi::Record)]
pub struct EarlyPayment {
    /// How much, with the sign of what is open.
    pub amount: Money,
    /// The day it was credited (E1): its value date, not the clerk's day.
    pub date: CivilDate,
    /// Whether it is the first within the window
    /// (`FirstOnly`).
    pub first: bool,
}

impl Lift<api::EarlyPayment> for EarlyPayment {
    fn lift(self, way: &Way<'_>) -> Result<api::EarlyPayment, Refused> {
        Ok(api::EarlyPayment {
            amount: self.amount.lift(&Way::Field(way, "amount"))?,
            date: self.date.lift(&Way::Field(way, "date"))?,
            first: self.first.lift(&Way::Field(way, "first"))?,
        })
    }
}

impl Lower<api::EarlyPayment> for EarlyPayment {
    fn lower(core: api::EarlyPayment) -> Result<Self, Refused> {
        Ok(Self {
            amount: Lower::lower(core.amount)?,
            date: Lower::lower(core.date)?,
            first: Lower::lower(core.first)?,
        })
    }
}

/// How a payment is judged where a discount is offered (A5, E5, E7, E8).
#[derive(Clone, uniffi::Record)]
pub struct EarlyPolicy {
    /// What a payment in time earns that does not close.
    #[uniffi(default = None)]
    pub partial: Option<PartialPolicy>,
    /// What a full payer gets.
    #[uniffi(default = None)]
    pub full_payer: Option<FullPayer>,
    /// How many days after an offer's last day a discount may still be let pass.
    #[uniffi(default = 0)]
    pub grace_days: u16,
    /// Who lets it pass.
    #[uniffi(default = None)]
    pub late: Option<LateDiscount>,
    /// What becomes of a discount taken after the grace days.
    #[uniffi(default = None)]
    pub unearned: Option<UnearnedDiscount>,
    /// How far a payment may miss an amount (A4), of what is open.
    #[uniffi(default = None)]
    pub tolerance: Option<Tolerance>,
}

impl Lift<api::EarlyPolicy> for EarlyPolicy {
    fn lift(self, way: &Way<'_>) -> Result<api::EarlyPolicy, Refused> {
        Ok(api::EarlyPolicy {
            partial: or_default(self.partial, &Way::Field(way, "partial"))?,
            full_payer: or_default(self.full_payer, &Way::Field(way, "full_payer"))?,
            grace_days: self.grace_days.lift(&Way::Field(way, "grace_days"))?,
            late: or_default(self.late, &Way::Field(way, "late"))?,
            unearned: or_default(self.unearned, &Way::Field(way, "unearned"))?,
            tolerance: or_default(self.tolerance, &Way::Field(way, "tolerance"))?,
        })
    }
}

impl Lower<api::EarlyPolicy> for EarlyPolicy {
    fn lower(core: api::EarlyPolicy) -> Result<Self, Refused> {
        Ok(Self {
            partial: Some(Lower::lower(core.partial)?),
            full_payer: Some(Lower::lower(core.full_payer)?),
            grace_days: Lower::lower(core.grace_days)?,
            late: Some(Lower::lower(core.late)?),
            unearned: Some(Lower::lower(core.unearned)?),
            tolerance: Some(Lower::lower(core.tolerance)?),
        })
    }
}

/// What a payment does: payment − unapplied + discount + tolerance + open is what was open before.
#[derive(Clone, uniffi::Record)]
pub struct Closing {
    /// Why.
    pub reason: ClosingReason,
    /// What of the payment goes to the installment.
    pub applied: Money,
    /// The discount taken.
    pub discount: Money,
    /// What is let go, or below zero what is kept, as too little to matter (A4).
    pub tolerance: Money,
    /// What of the payment is left.
    pub unapplied: Money,
    /// What stays open.
    pub open: Money,
    /// Whether the discount holds only once somebody accepts it.
    pub needs_acceptance: bool,
}

impl Lower<api::Closing> for Closing {
    fn lower(core: api::Closing) -> Result<Self, Refused> {
        Ok(Self {
            reason: Lower::lower(core.reason)?,
            applied: Lower::lower(core.applied)?,
            discount: Lower::lower(core.discount)?,
            tolerance: Lower::lower(core.tolerance)?,
            unapplied: Lower::lower(core.unapplied)?,
            open: Lower::lower(core.open)?,
            needs_acceptance: Lower::lower(core.needs_acceptance)?,
        })
    }
}

/// What one payment over several installments does.
#[derive(Clone, uniffi::Record)]
pub struct LumpSum {
    /// Why. `Partial`: it does not close them all, and which of them it
    /// settles is not for this to say.
    pub reason: ClosingReason,
    /// What it does to each installment, in their order; of a partial payment none.
    pub closings: Vec<Closing>,
    /// What of it is left.
    pub unapplied: Money,
    /// Whether there were more sets of late discounts than are tried: then one of those may have
    /// been meant.
    pub gave_up: bool,
}

impl Lower<api::LumpSum> for LumpSum {
    fn lower(core: api::LumpSum) -> Result<Self, Refused> {
        Ok(Self {
            reason: Lower::lower(core.reason)?,
            closings: Lower::lower(core.closings)?,
            unapplied: Lower::lower(core.unapplied)?,
            gave_up: Lower::lower(core.gave_up)?,
        })
    }
}

/// What settles it on each of some days, and why: the same on all of them.
#[derive(Clone, uniffi::Record)]
pub struct PayByRange {
    /// The first day.
    pub from: CivilDate,
    /// The last day, inclusive.
    pub to: CivilDate,
    /// What settles it all.
    pub pay: Money,
    /// The discount that is kept back.
    pub discount: Money,
    /// How much of what is open is past due.
    pub past_due: Money,
    /// Why.
    pub reason: PayByReason,
}

impl Lower<api::PayByRange> for PayByRange {
    fn lower(core: api::PayByRange) -> Result<Self, Refused> {
        Ok(Self {
            from: Lower::lower(core.from)?,
            to: Lower::lower(core.to)?,
            pay: Lower::lower(core.pay)?,
            discount: Lower::lower(core.discount)?,
            past_due: Lower::lower(core.past_due)?,
            reason: Lower::lower(core.reason)?,
        })
    }
}

/// What a discount comes to as a yearly rate.
#[derive(Clone, uniffi::Record)]
pub struct DiscountCost {
    /// `p ÷ (1 − p) × year ÷ days`: what the same money would bear without interest on interest.
    pub simple: String,
    /// `(1 + p ÷ (1 − p)) ^ (year ÷ days) − 1`: with interest on interest.
    pub effective: String,
}

impl Lower<api::DiscountCost> for DiscountCost {
    fn lower(core: api::DiscountCost) -> Result<Self, Refused> {
        Ok(Self { simple: Lower::lower(core.simple)?, effective: Lower::lower(core.effective)? })
    }
}

/// A legal entity to which money is owed: a company code. Every record belongs to one (F5b).
#[derive(Clone, uniffi::Record)]
pub struct Creditor {
    /// Its id.
    pub id: String,
    /// Its name as documents print it.
    pub name: String,
    /// The currency its own books are kept in: the functional currency.
    #[uniffi(default = None)]
    pub base_currency: Option<String>,
}

impl Lift<api::Creditor> for Creditor {
    fn lift(self, way: &Way<'_>) -> Result<api::Creditor, Refused> {
        let id: api::CreditorId = self.id.lift(&Way::Field(way, "id"))?;
        let name: String = self.name.lift(&Way::Field(way, "name"))?;
        let mut made = api::Creditor::new(id, name);
        made.base_currency = self.base_currency.lift(&Way::Field(way, "base_currency"))?;
        Ok(made)
    }
}

impl Lower<api::Creditor> for Creditor {
    fn lower(core: api::Creditor) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id)?,
            name: Lower::lower(core.name)?,
            base_currency: Lower::lower(core.base_currency)?,
        })
    }
}

/// A party who owes: a legal customer, who may have several billing accounts and a parent (G11).
#[derive(Clone, uniffi::Record)]
pub struct Customer {
    /// Its id.
    pub id: String,
    /// Its name as statements print it.
    pub name: String,
    /// Who pays for it, where a group pays centrally (A9).
    #[uniffi(default = None)]
    pub parent: Option<String>,
    /// Its billing accounts, if it has more than one.
    #[uniffi(default = [])]
    pub billing_accounts: Vec<String>,
}

impl Lift<api::Customer> for Customer {
    fn lift(self, way: &Way<'_>) -> Result<api::Customer, Refused> {
        let id: api::CustomerId = self.id.lift(&Way::Field(way, "id"))?;
        let name: String = self.name.lift(&Way::Field(way, "name"))?;
        let mut made = api::Customer::new(id, name);
        made.parent = self.parent.lift(&Way::Field(way, "parent"))?;
        made.billing_accounts = self.billing_accounts.lift(&Way::Field(way, "billing_accounts"))?;
        Ok(made)
    }
}

impl Lower<api::Customer> for Customer {
    fn lower(core: api::Customer) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id)?,
            name: Lower::lower(core.name)?,
            parent: Lower::lower(core.parent)?,
            billing_accounts: Lower::lower(core.billing_accounts)?,
        })
    }
}

/// One line of an invoice or a note.
#[derive(Clone, uniffi::Record)]
pub struct Line {
    /// What was sold.
    pub description: String,
    /// The line's amount without tax; negative for an allowance.
    pub net: Money,
    /// How many; one where it is not said. May have any number of decimals.
    #[uniffi(default = None)]
    pub quantity: Option<Amount>,
    /// The price of one, without tax. May have more decimals than the currency.
    #[uniffi(default = None)]
    pub unit_price: Option<Amount>,
    /// The rate of tax on it.
    #[uniffi(default = None)]
    pub tax_rate: Option<String>,
}

impl Lift<api::Line> for Line {
    fn lift(self, way: &Way<'_>) -> Result<api::Line, Refused> {
        let description: String = self.description.lift(&Way::Field(way, "description"))?;
        let net: api::Money = self.net.lift(&Way::Field(way, "net"))?;
        let mut made = api::Line::new(description, net);
        made.quantity = self.quantity.lift(&Way::Field(way, "quantity"))?;
        made.unit_price = self.unit_price.lift(&Way::Field(way, "unit_price"))?;
        made.tax_rate = self.tax_rate.lift(&Way::Field(way, "tax_rate"))?;
        Ok(made)
    }
}

impl Lower<api::Line> for Line {
    fn lower(core: api::Line) -> Result<Self, Refused> {
        Ok(Self {
            description: Lower::lower(core.description)?,
            quantity: Lower::lower(core.quantity)?,
            unit_price: Lower::lower(core.unit_price)?,
            net: Lower::lower(core.net)?,
            tax_rate: Lower::lower(core.tax_rate)?,
        })
    }
}

/// The rate a document was booked at in its creditor's own currency (A10, G7).
#[derive(Clone, uniffi::Record)]
pub struct BookedRate {
    /// The creditor's own (functional) currency.
    pub base: String,
    /// How many units of the base currency one unit of the document's currency is worth.
    pub rate: Amount,
}

impl Lift<api::BookedRate> for BookedRate {
    fn lift(self, way: &Way<'_>) -> Result<api::BookedRate, Refused> {
        Ok(api::BookedRate {
            base: self.base.lift(&Way::Field(way, "base"))?,
            rate: self.rate.lift(&Way::Field(way, "rate"))?,
        })
    }
}

impl Lower<api::BookedRate> for BookedRate {
    fn lower(core: api::BookedRate) -> Result<Self, Refused> {
        Ok(Self { base: Lower::lower(core.base)?, rate: Lower::lower(core.rate)? })
    }
}

/// An invoice, frozen once posted: its schedule is what the terms said on its day (T10).
#[derive(Clone, uniffi::Record)]
pub struct Invoice {
    /// Its id, unique in a ledger.
    pub id: String,
    /// Who owes it.
    pub customer: String,
    /// The date printed on it.
    pub invoice_date: CivilDate,
    /// What is owed, tax included; zero or above.
    pub total: Money,
    /// To whom it is owed.
    #[uniffi(default = "sole")]
    pub creditor: String,
    /// The billing account it belongs to, where the customer has several (G11).
    #[uniffi(default = None)]
    pub billing_account: Option<String>,
    /// The number printed on it.
    #[uniffi(default = None)]
    pub number: Option<String>,
    /// The day the books take it; the invoice date where it is not said (F4).
    #[uniffi(default = None)]
    pub posting_date: Option<CivilDate>,
    /// The day the goods or services were delivered.
    #[uniffi(default = None)]
    pub delivery_date: Option<CivilDate>,
    /// The day statutory default begins, where the host knows it (I11).
    #[uniffi(default = None)]
    pub statutory_default_date: Option<CivilDate>,
    /// The tax in the total.
    #[uniffi(default = None)]
    pub tax: Option<Money>,
    /// Its lines, without tax; when there are any, they and the tax sum to the total.
    #[uniffi(default = [])]
    pub lines: Vec<Line>,
    /// The terms as agreed, kept for the reader: what counts is the schedule, and terms without
    /// one are refused (`with_terms` works it out).
    #[uniffi(default = None)]
    pub terms: Option<String>,
    /// The frozen installments (T10); none: the whole total is due on the invoice date.
    #[uniffi(default = None)]
    pub schedule: Option<Schedule>,
    /// The rate it was booked at in the creditor's own currency.
    #[uniffi(default = None)]
    pub booked: Option<BookedRate>,
}

impl Lift<api::Invoice> for Invoice {
    fn lift(self, way: &Way<'_>) -> Result<api::Invoice, Refused> {
        let id: api::DocumentId = self.id.lift(&Way::Field(way, "id"))?;
        let customer: api::CustomerId = self.customer.lift(&Way::Field(way, "customer"))?;
        let invoice_date: api::Date = self.invoice_date.lift(&Way::Field(way, "invoice_date"))?;
        let total: api::Money = self.total.lift(&Way::Field(way, "total"))?;
        let mut made = api::Invoice::new(id, customer, invoice_date, total);
        made.creditor = self.creditor.lift(&Way::Field(way, "creditor"))?;
        made.billing_account = self.billing_account.lift(&Way::Field(way, "billing_account"))?;
        made.number = self.number.lift(&Way::Field(way, "number"))?;
        made.posting_date = self.posting_date.lift(&Way::Field(way, "posting_date"))?;
        made.delivery_date = self.delivery_date.lift(&Way::Field(way, "delivery_date"))?;
        made.statutory_default_date =
            self.statutory_default_date.lift(&Way::Field(way, "statutory_default_date"))?;
        made.tax = self.tax.lift(&Way::Field(way, "tax"))?;
        made.lines = self.lines.lift(&Way::Field(way, "lines"))?;
        made.terms = self.terms.lift(&Way::Field(way, "terms"))?;
        made.schedule = self.schedule.lift(&Way::Field(way, "schedule"))?;
        made.booked = self.booked.lift(&Way::Field(way, "booked"))?;
        Ok(made)
    }
}

impl Lower<api::Invoice> for Invoice {
    fn lower(core: api::Invoice) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id)?,
            creditor: Lower::lower(core.creditor)?,
            customer: Lower::lower(core.customer)?,
            billing_account: Lower::lower(core.billing_account)?,
            number: Lower::lower(core.number)?,
            invoice_date: Lower::lower(core.invoice_date)?,
            posting_date: Lower::lower(core.posting_date)?,
            delivery_date: Lower::lower(core.delivery_date)?,
            statutory_default_date: Lower::lower(core.statutory_default_date)?,
            total: Lower::lower(core.total)?,
            tax: Lower::lower(core.tax)?,
            lines: Lower::lower(core.lines)?,
            terms: Lower::lower(core.terms)?,
            schedule: Lower::lower(core.schedule)?,
            booked: Lower::lower(core.booked)?,
        })
    }
}

/// A debit note, frozen once posted.
#[derive(Clone, uniffi::Record)]
pub struct DebitNote {
    /// Its id, unique in a ledger.
    pub id: String,
    /// Who owes it.
    pub customer: String,
    /// The date printed on it.
    pub date: CivilDate,
    /// What is owed, tax included; zero or above.
    pub total: Money,
    /// To whom it is owed.
    #[uniffi(default = "sole")]
    pub creditor: String,
    /// The billing account it belongs to (G11).
    #[uniffi(default = None)]
    pub billing_account: Option<String>,
    /// The number printed on it.
    #[uniffi(default = None)]
    pub number: Option<String>,
    /// The day the books take it; its date where it is not said (F4).
    #[uniffi(default = None)]
    pub posting_date: Option<CivilDate>,
    /// Why it was written.
    #[uniffi(default = None)]
    pub purpose: Option<DebitNotePurpose>,
    /// The invoices it is about.
    #[uniffi(default = [])]
    pub references: Vec<String>,
    /// The tax in the total.
    #[uniffi(default = None)]
    pub tax: Option<Money>,
    /// Its lines, without tax; when there are any, they and the tax sum to the total.
    #[uniffi(default = [])]
    pub lines: Vec<Line>,
    /// The frozen installments (T10); none: due on its date.
    #[uniffi(default = None)]
    pub schedule: Option<Schedule>,
    /// The rate it was booked at in the creditor's own currency.
    #[uniffi(default = None)]
    pub booked: Option<BookedRate>,
}

impl Lift<api::DebitNote> for DebitNote {
    fn lift(self, way: &Way<'_>) -> Result<api::DebitNote, Refused> {
        let id: api::DocumentId = self.id.lift(&Way::Field(way, "id"))?;
        let customer: api::CustomerId = self.customer.lift(&Way::Field(way, "customer"))?;
        let date: api::Date = self.date.lift(&Way::Field(way, "date"))?;
        let total: api::Money = self.total.lift(&Way::Field(way, "total"))?;
        let mut made = api::DebitNote::new(id, customer, date, total);
        made.creditor = self.creditor.lift(&Way::Field(way, "creditor"))?;
        made.billing_account = self.billing_account.lift(&Way::Field(way, "billing_account"))?;
        made.number = self.number.lift(&Way::Field(way, "number"))?;
        made.posting_date = self.posting_date.lift(&Way::Field(way, "posting_date"))?;
        made.purpose = or_default(self.purpose, &Way::Field(way, "purpose"))?;
        made.references = self.references.lift(&Way::Field(way, "references"))?;
        made.tax = self.tax.lift(&Way::Field(way, "tax"))?;
        made.lines = self.lines.lift(&Way::Field(way, "lines"))?;
        made.schedule = self.schedule.lift(&Way::Field(way, "schedule"))?;
        made.booked = self.booked.lift(&Way::Field(way, "booked"))?;
        Ok(made)
    }
}

impl Lower<api::DebitNote> for DebitNote {
    fn lower(core: api::DebitNote) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id)?,
            creditor: Lower::lower(core.creditor)?,
            customer: Lower::lower(core.customer)?,
            billing_account: Lower::lower(core.billing_account)?,
            number: Lower::lower(core.number)?,
            date: Lower::lower(core.date)?,
            posting_date: Lower::lower(core.posting_date)?,
            purpose: Some(Lower::lower(core.purpose)?),
            references: Lower::lower(core.references)?,
            total: Lower::lower(core.total)?,
            tax: Lower::lower(core.tax)?,
            lines: Lower::lower(core.lines)?,
            schedule: Lower::lower(core.schedule)?,
            booked: Lower::lower(core.booked)?,
        })
    }
}

/// A credit note, frozen once posted.
#[derive(Clone, uniffi::Record)]
pub struct CreditNote {
    /// Its id, unique in a ledger.
    pub id: String,
    /// Whose debt it lowers.
    pub customer: String,
    /// The date printed on it.
    pub date: CivilDate,
    /// What is credited, tax included, as on paper: zero or above.
    pub total: Money,
    /// Whose receivables it lowers.
    #[uniffi(default = "sole")]
    pub creditor: String,
    /// The billing account it belongs to (G11).
    #[uniffi(default = None)]
    pub billing_account: Option<String>,
    /// The number printed on it.
    #[uniffi(default = None)]
    pub number: Option<String>,
    /// The day the books take it; its date where it is not said (F4).
    #[uniffi(default = None)]
    pub posting_date: Option<CivilDate>,
    /// Why it was written.
    #[uniffi(default = None)]
    pub reason: Option<CreditReason>,
    /// The invoices it is about. It settles none of them by itself: an application does, which
    /// `allocate` proposes, the documents named here first
    /// (`ReferencedFirst`, K2).
    #[uniffi(default = [])]
    pub references: Vec<String>,
    /// The tax in the total.
    #[uniffi(default = None)]
    pub tax: Option<Money>,
    /// Its lines, without tax; when there are any, they and the tax sum to the total.
    #[uniffi(default = [])]
    pub lines: Vec<Line>,
    /// The frozen installments (T10); none: due on its date.
    #[uniffi(default = None)]
    pub schedule: Option<Schedule>,
    /// The rate it was booked at in the creditor's own currency.
    #[uniffi(default = None)]
    pub booked: Option<BookedRate>,
}

impl Lift<api::CreditNote> for CreditNote {
    fn lift(self, way: &Way<'_>) -> Result<api::CreditNote, Refused> {
        let id: api::DocumentId = self.id.lift(&Way::Field(way, "id"))?;
        let customer: api::CustomerId = self.customer.lift(&Way::Field(way, "customer"))?;
        let date: api::Date = self.date.lift(&Way::Field(way, "date"))?;
        let total: api::Money = self.total.lift(&Way::Field(way, "total"))?;
        let mut made = api::CreditNote::new(id, customer, date, total);
        made.creditor = self.creditor.lift(&Way::Field(way, "creditor"))?;
        made.billing_account = self.billing_account.lift(&Way::Field(way, "billing_account"))?;
        made.number = self.number.lift(&Way::Field(way, "number"))?;
        made.posting_date = self.posting_date.lift(&Way::Field(way, "posting_date"))?;
        made.reason = or_default(self.reason, &Way::Field(way, "reason"))?;
        made.references = self.references.lift(&Way::Field(way, "references"))?;
        made.tax = self.tax.lift(&Way::Field(way, "tax"))?;
        made.lines = self.lines.lift(&Way::Field(way, "lines"))?;
        made.schedule = self.schedule.lift(&Way::Field(way, "schedule"))?;
        made.booked = self.booked.lift(&Way::Field(way, "booked"))?;
        Ok(made)
    }
}

impl Lower<api::CreditNote> for CreditNote {
    fn lower(core: api::CreditNote) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id)?,
            creditor: Lower::lower(core.creditor)?,
            customer: Lower::lower(core.customer)?,
            billing_account: Lower::lower(core.billing_account)?,
            number: Lower::lower(core.number)?,
            date: Lower::lower(core.date)?,
            posting_date: Lower::lower(core.posting_date)?,
            reason: Some(Lower::lower(core.reason)?),
            references: Lower::lower(core.references)?,
            total: Lower::lower(core.total)?,
            tax: Lower::lower(core.tax)?,
            lines: Lower::lower(core.lines)?,
            schedule: Lower::lower(core.schedule)?,
            booked: Lower::lower(core.booked)?,
        })
    }
}

/// Money in: a receipt or an advance.
#[derive(Clone, uniffi::Record)]
pub struct Payment {
    /// Its id, unique in a ledger.
    pub id: String,
    /// The day the money was credited: what days to pay, discounts and interest count by (F4b).
    pub value_date: CivilDate,
    /// How much came in; zero or above.
    pub amount: Money,
    /// To whom it was paid.
    #[uniffi(default = "sole")]
    pub creditor: String,
    /// Whose account it lowers; none while the payer is unknown (A7).
    #[uniffi(default = None)]
    pub customer: Option<String>,
    /// The billing account it was paid on (G11).
    #[uniffi(default = None)]
    pub billing_account: Option<String>,
    /// The bank's or the cheque's number.
    #[uniffi(default = None)]
    pub number: Option<String>,
    /// The day the books take it; the value date where it is not said (F4).
    #[uniffi(default = None)]
    pub posting_date: Option<CivilDate>,
    /// A receipt or an advance.
    #[uniffi(default = None)]
    pub kind: Option<PaymentKind>,
    /// What the payer wrote on it.
    #[uniffi(default = None)]
    pub reference: Option<String>,
    /// The rate it was booked at in the creditor's own currency.
    #[uniffi(default = None)]
    pub booked: Option<BookedRate>,
}

impl Lift<api::Payment> for Payment {
    fn lift(self, way: &Way<'_>) -> Result<api::Payment, Refused> {
        let id: api::DocumentId = self.id.lift(&Way::Field(way, "id"))?;
        let value_date: api::Date = self.value_date.lift(&Way::Field(way, "value_date"))?;
        let amount: api::Money = self.amount.lift(&Way::Field(way, "amount"))?;
        let mut made = api::payment::make(id, value_date, amount);
        made.creditor = self.creditor.lift(&Way::Field(way, "creditor"))?;
        made.customer = self.customer.lift(&Way::Field(way, "customer"))?;
        made.billing_account = self.billing_account.lift(&Way::Field(way, "billing_account"))?;
        made.number = self.number.lift(&Way::Field(way, "number"))?;
        made.posting_date = self.posting_date.lift(&Way::Field(way, "posting_date"))?;
        made.kind = or_default(self.kind, &Way::Field(way, "kind"))?;
        made.reference = self.reference.lift(&Way::Field(way, "reference"))?;
        made.booked = self.booked.lift(&Way::Field(way, "booked"))?;
        Ok(made)
    }
}

impl Lower<api::Payment> for Payment {
    fn lower(core: api::Payment) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id)?,
            creditor: Lower::lower(core.creditor)?,
            customer: Lower::lower(core.customer)?,
            billing_account: Lower::lower(core.billing_account)?,
            number: Lower::lower(core.number)?,
            value_date: Lower::lower(core.value_date)?,
            posting_date: Lower::lower(core.posting_date)?,
            kind: Some(Lower::lower(core.kind)?),
            amount: Lower::lower(core.amount)?,
            reference: Lower::lower(core.reference)?,
            booked: Lower::lower(core.booked)?,
        })
    }
}

/// Money paid back to a customer: a debit that an application sets against the credit it repays.
///
/// If the credit is taken back later (a bounced payment), the refund comes back as an open debit
/// (A11).
#[derive(Clone, uniffi::Record)]
pub struct Refund {
    /// Its id, unique in a ledger.
    pub id: String,
    /// Who got it.
    pub customer: String,
    /// The day the money left.
    pub value_date: CivilDate,
    /// How much was paid back; zero or above.
    pub amount: Money,
    /// Who paid it back.
    #[uniffi(default = "sole")]
    pub creditor: String,
    /// The billing account it was paid from (G11).
    #[uniffi(default = None)]
    pub billing_account: Option<String>,
    /// The bank's number.
    #[uniffi(default = None)]
    pub number: Option<String>,
    /// The day the books take it; the value date where it is not said (F4).
    #[uniffi(default = None)]
    pub posting_date: Option<CivilDate>,
    /// Why.
    #[uniffi(default = None)]
    pub reason: Option<String>,
    /// The rate it was booked at in the creditor's own currency.
    #[uniffi(default = None)]
    pub booked: Option<BookedRate>,
}

impl Lift<api::Refund> for Refund {
    fn lift(self, way: &Way<'_>) -> Result<api::Refund, Refused> {
        let id: api::DocumentId = self.id.lift(&Way::Field(way, "id"))?;
        let customer: api::CustomerId = self.customer.lift(&Way::Field(way, "customer"))?;
        let value_date: api::Date = self.value_date.lift(&Way::Field(way, "value_date"))?;
        let amount: api::Money = self.amount.lift(&Way::Field(way, "amount"))?;
        let mut made = api::Refund::new(id, customer, value_date, amount);
        made.creditor = self.creditor.lift(&Way::Field(way, "creditor"))?;
        made.billing_account = self.billing_account.lift(&Way::Field(way, "billing_account"))?;
        made.number = self.number.lift(&Way::Field(way, "number"))?;
        made.posting_date = self.posting_date.lift(&Way::Field(way, "posting_date"))?;
        made.reason = self.reason.lift(&Way::Field(way, "reason"))?;
        made.booked = self.booked.lift(&Way::Field(way, "booked"))?;
        Ok(made)
    }
}

impl Lower<api::Refund> for Refund {
    fn lower(core: api::Refund) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id)?,
            creditor: Lower::lower(core.creditor)?,
            customer: Lower::lower(core.customer)?,
            billing_account: Lower::lower(core.billing_account)?,
            number: Lower::lower(core.number)?,
            value_date: Lower::lower(core.value_date)?,
            posting_date: Lower::lower(core.posting_date)?,
            amount: Lower::lower(core.amount)?,
            reason: Lower::lower(core.reason)?,
            booked: Lower::lower(core.booked)?,
        })
    }
}

/// An item taken over from other books, with what had happened to it until then (F4e).
///
/// It enters the books on the take-over date. The difference between its original and its open
/// amount is an entry of kind `opening` on that date.
#[derive(Clone, uniffi::Record)]
pub struct OpeningItem {
    /// Its id, unique in a ledger.
    pub id: String,
    /// What it is.
    pub kind: DocumentKind,
    /// The date printed on it; of a payment its value date.
    pub document_date: CivilDate,
    /// The day this ledger takes over: one for each creditor.
    pub take_over: CivilDate,
    /// What it was over at first, as on paper: zero or above.
    pub original: Money,
    /// What is left of it on the take-over date: from zero to the original.
    pub open: Money,
    /// To whom it is owed.
    #[uniffi(default = "sole")]
    pub creditor: String,
    /// Who owes it; none for a payment whose payer is unknown.
    #[uniffi(default = None)]
    pub customer: Option<String>,
    /// The billing account it belongs to (G11).
    #[uniffi(default = None)]
    pub billing_account: Option<String>,
    /// The number printed on it.
    #[uniffi(default = None)]
    pub number: Option<String>,
    /// The terms as agreed, kept for the reader; with them a schedule is needed (T10).
    #[uniffi(default = None)]
    pub terms: Option<String>,
    /// The frozen installments of the original; none: due on its date. What had been settled is
    /// taken from the earliest due.
    #[uniffi(default = None)]
    pub schedule: Option<Schedule>,
    /// The dunning level reached.
    #[uniffi(default = None)]
    pub dunning_level: Option<u32>,
    /// The discount taken so far, within original − open.
    #[uniffi(default = None)]
    pub discount_taken: Option<Money>,
    /// The late-payment interest charged so far.
    #[uniffi(default = None)]
    pub interest_charged: Option<Money>,
    /// The last day interest was charged for; the take-over date where it is not said.
    #[uniffi(default = None)]
    pub charged_through: Option<CivilDate>,
    /// What was promised, disputed … on the take-over date, each zero or above.
    #[uniffi(default = [])]
    pub dimensions: Vec<DimensionShare>,
    /// The rate it was booked at in the creditor's own currency.
    #[uniffi(default = None)]
    pub booked: Option<BookedRate>,
}

impl Lift<api::OpeningItem> for OpeningItem {
    fn lift(self, way: &Way<'_>) -> Result<api::OpeningItem, Refused> {
        let id: api::DocumentId = self.id.lift(&Way::Field(way, "id"))?;
        let kind: api::DocumentKind = self.kind.lift(&Way::Field(way, "kind"))?;
        let document_date: api::Date =
            self.document_date.lift(&Way::Field(way, "document_date"))?;
        let original: api::Money = self.original.lift(&Way::Field(way, "original"))?;
        let mut made = api::OpeningItem::new(id, kind, document_date, original);
        made.creditor = self.creditor.lift(&Way::Field(way, "creditor"))?;
        made.customer = self.customer.lift(&Way::Field(way, "customer"))?;
        made.billing_account = self.billing_account.lift(&Way::Field(way, "billing_account"))?;
        made.number = self.number.lift(&Way::Field(way, "number"))?;
        made.take_over = self.take_over.lift(&Way::Field(way, "take_over"))?;
        made.open = self.open.lift(&Way::Field(way, "open"))?;
        made.terms = self.terms.lift(&Way::Field(way, "terms"))?;
        made.schedule = self.schedule.lift(&Way::Field(way, "schedule"))?;
        made.dunning_level = self.dunning_level.lift(&Way::Field(way, "dunning_level"))?;
        made.discount_taken = self.discount_taken.lift(&Way::Field(way, "discount_taken"))?;
        made.interest_charged = self.interest_charged.lift(&Way::Field(way, "interest_charged"))?;
        made.charged_through = self.charged_through.lift(&Way::Field(way, "charged_through"))?;
        made.dimensions = self.dimensions.lift(&Way::Field(way, "dimensions"))?;
        made.booked = self.booked.lift(&Way::Field(way, "booked"))?;
        Ok(made)
    }
}

impl Lower<api::OpeningItem> for OpeningItem {
    fn lower(core: api::OpeningItem) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id)?,
            kind: Lower::lower(core.kind)?,
            creditor: Lower::lower(core.creditor)?,
            customer: Lower::lower(core.customer)?,
            billing_account: Lower::lower(core.billing_account)?,
            number: Lower::lower(core.number)?,
            document_date: Lower::lower(core.document_date)?,
            take_over: Lower::lower(core.take_over)?,
            original: Lower::lower(core.original)?,
            open: Lower::lower(core.open)?,
            terms: Lower::lower(core.terms)?,
            schedule: Lower::lower(core.schedule)?,
            dunning_level: Lower::lower(core.dunning_level)?,
            discount_taken: Lower::lower(core.discount_taken)?,
            interest_charged: Lower::lower(core.interest_charged)?,
            charged_through: Lower::lower(core.charged_through)?,
            dimensions: Lower::lower(core.dimensions)?,
            booked: Lower::lower(core.booked)?,
        })
    }
}

/// A reference of one scheme whose check digits are right (A13).
#[derive(Clone, uniffi::Record)]
pub struct PaymentReference {
    /// Its scheme.
    pub scheme: ReferenceScheme,
    /// As systems write it: without blanks and signs, in capitals. Leading zeros stand where the
    /// check holds with them (of `viite` never).
    pub canonical: String,
    /// As people print it.
    pub printed: String,
    /// What is checked: the reference without its check digits, `RF` and length digit.
    pub payload: String,
}

impl Lower<api::PaymentReference> for PaymentReference {
    fn lower(core: api::PaymentReference) -> Result<Self, Refused> {
        Ok(Self {
            scheme: Lower::lower(core.scheme)?,
            canonical: Lower::lower(core.canonical)?,
            printed: Lower::lower(core.printed)?,
            payload: Lower::lower(core.payload)?,
        })
    }
}

/// A reference that stands in a text.
#[derive(Clone, uniffi::Record)]
pub struct FoundReference {
    /// How many characters stand before it.
    pub position: u32,
    /// What stands there, as it stands there.
    pub text: String,
    /// What it is.
    pub reference: PaymentReference,
}

impl Lower<api::FoundReference> for FoundReference {
    fn lower(core: api::FoundReference) -> Result<Self, Refused> {
        Ok(Self {
            position: Lower::lower(core.position)?,
            text: Lower::lower(core.text)?,
            reference: Lower::lower(core.reference)?,
        })
    }
}

/// An open reference that a mistyped one may have been: a suggestion to a person, never a match.
#[derive(Clone, uniffi::Record)]
pub struct NearMiss {
    /// The open reference, as it was given.
    pub reference: String,
    /// The scheme it satisfies.
    pub scheme: ReferenceScheme,
    /// What happened to it.
    pub slip: ReferenceSlip,
}

impl Lower<api::NearMiss> for NearMiss {
    fn lower(core: api::NearMiss) -> Result<Self, Refused> {
        Ok(Self {
            reference: Lower::lower(core.reference)?,
            scheme: Lower::lower(core.scheme)?,
            slip: Lower::lower(core.slip)?,
        })
    }
}

/// Money that came in, with all that is said about it (A1).
#[derive(Clone, uniffi::Record)]
pub struct Receipt {
    /// The id of the payment.
    pub id: String,
    /// The day the money was credited.
    pub value_date: CivilDate,
    /// How much came in; above zero.
    pub amount: Money,
    /// To whom it was paid.
    #[uniffi(default = "sole")]
    pub creditor: String,
    /// Who paid, where that is known for certain.
    #[uniffi(default = None)]
    pub customer: Option<String>,
    /// The account it came from, such as an IBAN; blanks and case do not matter.
    #[uniffi(default = None)]
    pub payer_account: Option<String>,
    /// Who sent it, as the bank writes the name.
    #[uniffi(default = None)]
    pub payer_name: Option<String>,
    /// The lines of a remittance advice, in its order.
    #[uniffi(default = [])]
    pub lines: Vec<RemittanceLine>,
    /// Structured references (A13).
    #[uniffi(default = [])]
    pub references: Vec<String>,
    /// Free text, such as the remittance text of a transfer.
    #[uniffi(default = None)]
    pub text: Option<String>,
}

impl Lift<api::Receipt> for Receipt {
    fn lift(self, way: &Way<'_>) -> Result<api::Receipt, Refused> {
        let id: api::DocumentId = self.id.lift(&Way::Field(way, "id"))?;
        let value_date: api::Date = self.value_date.lift(&Way::Field(way, "value_date"))?;
        let amount: api::Money = self.amount.lift(&Way::Field(way, "amount"))?;
        let mut made = api::Receipt::new(id, value_date, amount);
        made.creditor = self.creditor.lift(&Way::Field(way, "creditor"))?;
        made.customer = self.customer.lift(&Way::Field(way, "customer"))?;
        made.payer_account = self.payer_account.lift(&Way::Field(way, "payer_account"))?;
        made.payer_name = self.payer_name.lift(&Way::Field(way, "payer_name"))?;
        made.lines = self.lines.lift(&Way::Field(way, "lines"))?;
        made.references = self.references.lift(&Way::Field(way, "references"))?;
        made.text = self.text.lift(&Way::Field(way, "text"))?;
        Ok(made)
    }
}

impl Lower<api::Receipt> for Receipt {
    fn lower(core: api::Receipt) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id)?,
            creditor: Lower::lower(core.creditor)?,
            customer: Lower::lower(core.customer)?,
            value_date: Lower::lower(core.value_date)?,
            amount: Lower::lower(core.amount)?,
            payer_account: Lower::lower(core.payer_account)?,
            payer_name: Lower::lower(core.payer_name)?,
            lines: Lower::lower(core.lines)?,
            references: Lower::lower(core.references)?,
            text: Lower::lower(core.text)?,
        })
    }
}

/// One line of a remittance advice: a document the payer says it pays, and how much of it.
#[derive(Clone, uniffi::Record)]
pub struct RemittanceLine {
    /// The number or id of the document, as the payer writes it.
    pub document: String,
    /// What is paid on it, with the document's sign: a credit note taken is below zero. None: all
    /// that is to be paid.
    #[uniffi(default = None)]
    pub amount: Option<Money>,
}

impl Lift<api::RemittanceLine> for RemittanceLine {
    fn lift(self, way: &Way<'_>) -> Result<api::RemittanceLine, Refused> {
        let document: String = self.document.lift(&Way::Field(way, "document"))?;
        let amount: Option<api::Money> = self.amount.lift(&Way::Field(way, "amount"))?;
        Ok(api::RemittanceLine::new(document, amount))
    }
}

impl Lower<api::RemittanceLine> for RemittanceLine {
    fn lower(core: api::RemittanceLine) -> Result<Self, Refused> {
        Ok(Self { document: Lower::lower(core.document)?, amount: Lower::lower(core.amount)? })
    }
}

/// A mark, and whose it is.
#[derive(Clone, uniffi::Record)]
pub struct KnownPayer {
    /// Whose.
    pub customer: String,
    /// How it is known.
    pub mark: PayerMark,
}

impl Lift<api::KnownPayer> for KnownPayer {
    fn lift(self, way: &Way<'_>) -> Result<api::KnownPayer, Refused> {
        let customer: api::CustomerId = self.customer.lift(&Way::Field(way, "customer"))?;
        let mark: api::PayerMark = self.mark.lift(&Way::Field(way, "mark"))?;
        Ok(api::KnownPayer::new(customer, mark))
    }
}

impl Lower<api::KnownPayer> for KnownPayer {
    fn lower(core: api::KnownPayer) -> Result<Self, Refused> {
        Ok(Self { customer: Lower::lower(core.customer)?, mark: Lower::lower(core.mark)? })
    }
}

/// One fact and when it was recorded.
///
/// Cloning is cheap: the fact is shared.
#[derive(Clone, uniffi::Record)]
pub struct Entry {
    /// The day the host recorded it, in one zone for a whole ledger; never earlier than the last.
    pub recorded: CivilDate,
    /// What is told.
    pub fact: Fact,
    /// The number the ledger gave when it first took the entry; none before. Replay keeps it.
    #[uniffi(default = None)]
    pub sequence: Option<u64>,
    /// Where the ledger moved the day it takes effect (F4d, F4b): that day. Set by the ledger.
    #[uniffi(default = None)]
    pub moved_to: Option<CivilDate>,
}

impl Lift<api::Entry> for Entry {
    fn lift(self, way: &Way<'_>) -> Result<api::Entry, Refused> {
        Ok(api::Entry {
            sequence: self.sequence.lift(&Way::Field(way, "sequence"))?,
            recorded: self.recorded.lift(&Way::Field(way, "recorded"))?,
            moved_to: self.moved_to.lift(&Way::Field(way, "moved_to"))?,
            fact: self.fact.lift(&Way::Field(way, "fact"))?,
        })
    }
}

impl Lower<api::Entry> for Entry {
    fn lower(core: api::Entry) -> Result<Self, Refused> {
        Ok(Self {
            sequence: Lower::lower(core.sequence)?,
            recorded: Lower::lower(core.recorded)?,
            moved_to: Lower::lower(core.moved_to)?,
            fact: Lower::lower(core.fact)?,
        })
    }
}

/// Names what an entry is about: a document, or one installment, or one part of it.
///
/// A target that names only a document means all its items; an amount then goes to them by due
/// date, the earliest first (G4).
#[derive(Clone, uniffi::Record)]
pub struct Target {
    /// The document.
    pub document: String,
    /// The installment, counted from 1; none: any.
    #[uniffi(default = None)]
    pub installment: Option<u32>,
    /// The part (T12), 0 for the first; none: any.
    #[uniffi(default = None)]
    pub part: Option<u32>,
}

impl Lift<api::Target> for Target {
    fn lift(self, way: &Way<'_>) -> Result<api::Target, Refused> {
        Ok(api::Target {
            document: self.document.lift(&Way::Field(way, "document"))?,
            installment: self.installment.lift(&Way::Field(way, "installment"))?,
            part: self.part.lift(&Way::Field(way, "part"))?,
        })
    }
}

impl Lower<api::Target> for Target {
    fn lower(core: api::Target) -> Result<Self, Refused> {
        Ok(Self {
            document: Lower::lower(core.document)?,
            installment: Lower::lower(core.installment)?,
            part: Lower::lower(core.part)?,
        })
    }
}

/// A credit settles a debit, or a part of it, from a day on (F4b).
///
/// The day must not be before either document's posting or value date; the policy
/// `apply_on_value_date` puts it on the first day that works instead. The debit's and the
/// credit's open amounts both move toward zero.
#[derive(Clone, uniffi::Record)]
pub struct Application {
    /// The entry's id.
    pub id: String,
    /// The payment, credit note or other credit.
    pub credit: Target,
    /// The invoice or other debit.
    pub debit: Target,
    /// How much of the debit it settles, in the debit's currency; above zero.
    pub amount: Money,
    /// The application date: from this day on it counts.
    pub date: CivilDate,
    /// How much of the credit it takes, where the credit is in another currency (A10).
    #[uniffi(default = None)]
    pub credit_amount: Option<Money>,
    /// The line of the remittance it stands for; with the credit's id the key of A12.
    #[uniffi(default = None)]
    pub line: Option<String>,
}

impl Lift<api::Application> for Application {
    fn lift(self, way: &Way<'_>) -> Result<api::Application, Refused> {
        let id: api::EntryId = self.id.lift(&Way::Field(way, "id"))?;
        let credit: api::Target = self.credit.lift(&Way::Field(way, "credit"))?;
        let debit: api::Target = self.debit.lift(&Way::Field(way, "debit"))?;
        let amount: api::Money = self.amount.lift(&Way::Field(way, "amount"))?;
        let date: api::Date = self.date.lift(&Way::Field(way, "date"))?;
        let mut made = api::Application::new(id, credit, debit, amount, date)
            .map_err(|error| within(error, way))?;
        made.credit_amount = self.credit_amount.lift(&Way::Field(way, "credit_amount"))?;
        made.line = self.line.lift(&Way::Field(way, "line"))?;
        Ok(made)
    }
}

impl Lower<api::Application> for Application {
    fn lower(core: api::Application) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id)?,
            credit: Lower::lower(core.credit)?,
            debit: Lower::lower(core.debit)?,
            amount: Lower::lower(core.amount)?,
            credit_amount: Lower::lower(core.credit_amount)?,
            date: Lower::lower(core.date)?,
            line: Lower::lower(core.line)?,
        })
    }
}

/// A discount, a tolerated difference, tax withheld, or a write-off: it brings an item nearer to
/// zero without money (F4). A write-off of a part leaves the rest open (O1).
#[derive(Clone, uniffi::Record)]
pub struct Adjustment {
    /// The entry's id.
    pub id: String,
    /// What it is for.
    pub kind: AdjustmentKind,
    /// The item, of either side.
    pub item: Target,
    /// How much; above zero.
    pub amount: Money,
    /// From this day on it counts.
    pub date: CivilDate,
    /// The receipt it came with: a bounce takes it back too (A11).
    #[uniffi(default = None)]
    pub receipt: Option<String>,
    /// Why.
    #[uniffi(default = None)]
    pub reason: Option<String>,
    /// Who allowed it.
    #[uniffi(default = None)]
    pub approved_by: Option<String>,
}

impl Lift<api::Adjustment> for Adjustment {
    fn lift(self, way: &Way<'_>) -> Result<api::Adjustment, Refused> {
        let id: api::EntryId = self.id.lift(&Way::Field(way, "id"))?;
        let kind: api::AdjustmentKind = self.kind.lift(&Way::Field(way, "kind"))?;
        let item: api::Target = self.item.lift(&Way::Field(way, "item"))?;
        let amount: api::Money = self.amount.lift(&Way::Field(way, "amount"))?;
        let date: api::Date = self.date.lift(&Way::Field(way, "date"))?;
        let mut made = api::Adjustment::new(id, kind, item, amount, date)
            .map_err(|error| within(error, way))?;
        made.receipt = self.receipt.lift(&Way::Field(way, "receipt"))?;
        made.reason = self.reason.lift(&Way::Field(way, "reason"))?;
        made.approved_by = self.approved_by.lift(&Way::Field(way, "approved_by"))?;
        Ok(made)
    }
}

impl Lower<api::Adjustment> for Adjustment {
    fn lower(core: api::Adjustment) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id)?,
            kind: Lower::lower(core.kind)?,
            item: Lower::lower(core.item)?,
            amount: Lower::lower(core.amount)?,
            date: Lower::lower(core.date)?,
            receipt: Lower::lower(core.receipt)?,
            reason: Lower::lower(core.reason)?,
            approved_by: Lower::lower(core.approved_by)?,
        })
    }
}

/// An open amount moves to another customer or creditor: there it is a new item, whose document
/// id is the entry's, with the dates it had.
#[derive(Clone, uniffi::Record)]
pub struct Transfer {
    /// The entry's id, and the new document's.
    pub id: String,
    /// The item it comes from.
    pub item: Target,
    /// How much; above zero.
    pub amount: Money,
    /// From this day on.
    pub date: CivilDate,
    /// The customer it goes to.
    pub customer: String,
    /// The creditor it goes to; the item's own where it is not said.
    #[uniffi(default = None)]
    pub creditor: Option<String>,
    /// Why.
    #[uniffi(default = None)]
    pub reason: Option<String>,
}

impl Lift<api::Transfer> for Transfer {
    fn lift(self, way: &Way<'_>) -> Result<api::Transfer, Refused> {
        Ok(api::Transfer {
            id: self.id.lift(&Way::Field(way, "id"))?,
            item: self.item.lift(&Way::Field(way, "item"))?,
            amount: self.amount.lift(&Way::Field(way, "amount"))?,
            date: self.date.lift(&Way::Field(way, "date"))?,
            customer: self.customer.lift(&Way::Field(way, "customer"))?,
            creditor: self.creditor.lift(&Way::Field(way, "creditor"))?,
            reason: self.reason.lift(&Way::Field(way, "reason"))?,
        })
    }
}

impl Lower<api::Transfer> for Transfer {
    fn lower(core: api::Transfer) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id)?,
            item: Lower::lower(core.item)?,
            amount: Lower::lower(core.amount)?,
            date: Lower::lower(core.date)?,
            customer: Lower::lower(core.customer)?,
            creditor: Lower::lower(core.creditor)?,
            reason: Lower::lower(core.reason)?,
        })
    }
}

/// A part of an item becomes an item of its own in the same account (A6), whose document id is
/// the entry's.
#[derive(Clone, uniffi::Record)]
pub struct Residual {
    /// The entry's id, and the new document's.
    pub id: String,
    /// The item it comes from.
    pub item: Target,
    /// How much; above zero.
    pub amount: Money,
    /// From this day on.
    pub date: CivilDate,
    /// When the new item is due; the due date it had where it is not said.
    #[uniffi(default = None)]
    pub due: Option<CivilDate>,
    /// Why.
    #[uniffi(default = None)]
    pub reason: Option<String>,
}

impl Lift<api::Residual> for Residual {
    fn lift(self, way: &Way<'_>) -> Result<api::Residual, Refused> {
        Ok(api::Residual {
            id: self.id.lift(&Way::Field(way, "id"))?,
            item: self.item.lift(&Way::Field(way, "item"))?,
            amount: self.amount.lift(&Way::Field(way, "amount"))?,
            date: self.date.lift(&Way::Field(way, "date"))?,
            due: self.due.lift(&Way::Field(way, "due"))?,
            reason: self.reason.lift(&Way::Field(way, "reason"))?,
        })
    }
}

impl Lower<api::Residual> for Residual {
    fn lower(core: api::Residual) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id)?,
            item: Lower::lower(core.item)?,
            amount: Lower::lower(core.amount)?,
            date: Lower::lower(core.date)?,
            due: Lower::lower(core.due)?,
            reason: Lower::lower(core.reason)?,
        })
    }
}

/// A part of an item becomes an item in another currency, whose document id is the entry's.
#[derive(Clone, uniffi::Record)]
pub struct Conversion {
    /// The entry's id, and the new document's.
    pub id: String,
    /// The item it comes from.
    pub item: Target,
    /// How much of it, in its currency; above zero.
    pub amount: Money,
    /// What it becomes, in the other currency; above zero.
    pub converted: Money,
    /// From this day on.
    pub date: CivilDate,
    /// Why.
    #[uniffi(default = None)]
    pub reason: Option<String>,
}

impl Lift<api::Conversion> for Conversion {
    fn lift(self, way: &Way<'_>) -> Result<api::Conversion, Refused> {
        Ok(api::Conversion {
            id: self.id.lift(&Way::Field(way, "id"))?,
            item: self.item.lift(&Way::Field(way, "item"))?,
            amount: self.amount.lift(&Way::Field(way, "amount"))?,
            converted: self.converted.lift(&Way::Field(way, "converted"))?,
            date: self.date.lift(&Way::Field(way, "date"))?,
            reason: self.reason.lift(&Way::Field(way, "reason"))?,
        })
    }
}

impl Lower<api::Conversion> for Conversion {
    fn lower(core: api::Conversion) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id)?,
            item: Lower::lower(core.item)?,
            amount: Lower::lower(core.amount)?,
            converted: Lower::lower(core.converted)?,
            date: Lower::lower(core.date)?,
            reason: Lower::lower(core.reason)?,
        })
    }
}

/// An entry is taken back by an opposite one; nothing is deleted (F4, A11).
///
/// Of an application: it is un-applied. Of a payment: it bounced, and every application,
/// discount and tolerance of it is taken back with it. Of facts told
/// together, as the ones of a matching proposal: all of them that stand, the last
/// first. Each opposite takes effect on the later of this date and the day of what it takes back.
#[derive(Clone, uniffi::Record)]
pub struct Reversal {
    /// The entry's id.
    pub id: String,
    /// The entry it takes back.
    pub of: String,
    /// The day of the bank's reversal, or of the decision.
    pub date: CivilDate,
    /// Whether what is taken back had ever held.
    #[uniffi(default = None)]
    pub effect: Option<ReversalEffect>,
    /// Why.
    #[uniffi(default = None)]
    pub reason: Option<String>,
}

impl Lift<api::Reversal> for Reversal {
    fn lift(self, way: &Way<'_>) -> Result<api::Reversal, Refused> {
        let id: api::EntryId = self.id.lift(&Way::Field(way, "id"))?;
        let of: api::EntryId = self.of.lift(&Way::Field(way, "of"))?;
        let date: api::Date = self.date.lift(&Way::Field(way, "date"))?;
        let mut made = api::Reversal::new(id, of, date);
        made.effect = or_default(self.effect, &Way::Field(way, "effect"))?;
        made.reason = self.reason.lift(&Way::Field(way, "reason"))?;
        Ok(made)
    }
}

impl Lower<api::Reversal> for Reversal {
    fn lower(core: api::Reversal) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id)?,
            of: Lower::lower(core.of)?,
            date: Lower::lower(core.date)?,
            effect: Some(Lower::lower(core.effect)?),
            reason: Lower::lower(core.reason)?,
        })
    }
}

/// An issued item is due on another day from a day on; both due dates stay known (T12).
#[derive(Clone, uniffi::Record)]
pub struct TermChange {
    /// The entry's id.
    pub id: String,
    /// The item; a document of several installments needs one named.
    pub item: Target,
    /// The new due date, counted from the original baseline.
    pub new_due: CivilDate,
    /// From this day on (inclusive) aging uses the new due date.
    pub date: CivilDate,
    /// The due date it is meant to replace; refused when another is in force. Optional.
    #[uniffi(default = None)]
    pub old_due: Option<CivilDate>,
    /// The whole item or what is open then.
    #[uniffi(default = None)]
    pub applies_to: Option<AppliesTo>,
    /// Whether lateness before the new due date is forgiven.
    #[uniffi(default = false)]
    pub waive_past: bool,
    /// Why.
    #[uniffi(default = None)]
    pub reason: Option<String>,
    /// Who allowed it.
    #[uniffi(default = None)]
    pub approved_by: Option<String>,
}

impl Lift<api::TermChange> for TermChange {
    fn lift(self, way: &Way<'_>) -> Result<api::TermChange, Refused> {
        let id: api::EntryId = self.id.lift(&Way::Field(way, "id"))?;
        let item: api::Target = self.item.lift(&Way::Field(way, "item"))?;
        let new_due: api::Date = self.new_due.lift(&Way::Field(way, "new_due"))?;
        let date: api::Date = self.date.lift(&Way::Field(way, "date"))?;
        let mut made =
            api::term_change::make(id, item, new_due, date).map_err(|error| within(error, way))?;
        made.old_due = self.old_due.lift(&Way::Field(way, "old_due"))?;
        made.applies_to = or_default(self.applies_to, &Way::Field(way, "applies_to"))?;
        made.waive_past = self.waive_past.lift(&Way::Field(way, "waive_past"))?;
        made.reason = self.reason.lift(&Way::Field(way, "reason"))?;
        made.approved_by = self.approved_by.lift(&Way::Field(way, "approved_by"))?;
        Ok(made)
    }
}

impl Lower<api::TermChange> for TermChange {
    fn lower(core: api::TermChange) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id)?,
            item: Lower::lower(core.item)?,
            old_due: Lower::lower(core.old_due)?,
            new_due: Lower::lower(core.new_due)?,
            date: Lower::lower(core.date)?,
            applies_to: Some(Lower::lower(core.applies_to)?),
            waive_past: Lower::lower(core.waive_past)?,
            reason: Lower::lower(core.reason)?,
            approved_by: Lower::lower(core.approved_by)?,
        })
    }
}

/// An exchange difference of an item in its creditor's own currency: it never changes what is
/// open (A10).
#[derive(Clone, uniffi::Record)]
pub struct FxDifference {
    /// The entry's id.
    pub id: String,
    /// The item.
    pub item: Target,
    /// The difference in the base currency: positive raises the item's value there.
    pub base_amount: Money,
    /// From this day on.
    pub date: CivilDate,
    /// Why.
    #[uniffi(default = None)]
    pub reason: Option<String>,
}

impl Lift<api::FxDifference> for FxDifference {
    fn lift(self, way: &Way<'_>) -> Result<api::FxDifference, Refused> {
        Ok(api::FxDifference {
            id: self.id.lift(&Way::Field(way, "id"))?,
            item: self.item.lift(&Way::Field(way, "item"))?,
            base_amount: self.base_amount.lift(&Way::Field(way, "base_amount"))?,
            date: self.date.lift(&Way::Field(way, "date"))?,
            reason: self.reason.lift(&Way::Field(way, "reason"))?,
        })
    }
}

impl Lower<api::FxDifference> for FxDifference {
    fn lower(core: api::FxDifference) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id)?,
            item: Lower::lower(core.item)?,
            base_amount: Lower::lower(core.base_amount)?,
            date: Lower::lower(core.date)?,
            reason: Lower::lower(core.reason)?,
        })
    }
}

/// From a day on, so much of an item is disputed, promised, in a plan … (G8).
///
/// The amount replaces what was said before in the same dimension; zero ends it. It may be more
/// than what is open: reports then show the open amount and the excess.
#[derive(Clone, uniffi::Record)]
pub struct DimensionChange {
    /// The entry's id.
    pub id: String,
    /// The item; a document of several installments needs one named.
    pub item: Target,
    /// Which dimension.
    pub dimension: Dimension,
    /// How much of it from now on; zero or above.
    pub amount: Money,
    /// From this day on.
    pub date: CivilDate,
    /// Why.
    #[uniffi(default = None)]
    pub reason: Option<String>,
}

impl Lift<api::DimensionChange> for DimensionChange {
    fn lift(self, way: &Way<'_>) -> Result<api::DimensionChange, Refused> {
        Ok(api::DimensionChange {
            id: self.id.lift(&Way::Field(way, "id"))?,
            item: self.item.lift(&Way::Field(way, "item"))?,
            dimension: self.dimension.lift(&Way::Field(way, "dimension"))?,
            amount: self.amount.lift(&Way::Field(way, "amount"))?,
            date: self.date.lift(&Way::Field(way, "date"))?,
            reason: self.reason.lift(&Way::Field(way, "reason"))?,
        })
    }
}

impl Lower<api::DimensionChange> for DimensionChange {
    fn lower(core: api::DimensionChange) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id)?,
            item: Lower::lower(core.item)?,
            dimension: Lower::lower(core.dimension)?,
            amount: Lower::lower(core.amount)?,
            date: Lower::lower(core.date)?,
            reason: Lower::lower(core.reason)?,
        })
    }
}

/// The payer of unidentified cash is known now (A7); the value date stays.
#[derive(Clone, uniffi::Record)]
pub struct Identification {
    /// The entry's id.
    pub id: String,
    /// The payment.
    pub payment: String,
    /// Who paid.
    pub customer: String,
    /// The day the customer's balance falls; where it is not said, the payment's value date (its
    /// posting date if that is later), or the first open day after a lock.
    #[uniffi(default = None)]
    pub date: Option<CivilDate>,
}

impl Lift<api::Identification> for Identification {
    fn lift(self, way: &Way<'_>) -> Result<api::Identification, Refused> {
        Ok(api::Identification {
            id: self.id.lift(&Way::Field(way, "id"))?,
            payment: self.payment.lift(&Way::Field(way, "payment"))?,
            customer: self.customer.lift(&Way::Field(way, "customer"))?,
            date: self.date.lift(&Way::Field(way, "date"))?,
        })
    }
}

impl Lower<api::Identification> for Identification {
    fn lower(core: api::Identification) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id)?,
            payment: Lower::lower(core.payment)?,
            customer: Lower::lower(core.customer)?,
            date: Lower::lower(core.date)?,
        })
    }
}

/// A creditor's books are closed through a day (F4d).
#[derive(Clone, uniffi::Record)]
pub struct PeriodLock {
    /// The entry's id.
    pub id: String,
    /// The last closed day; none opens everything. In JSON always said, `null` for none: a lock
    /// whose day is forgotten must not open the books.
    pub through: Option<CivilDate>,
    /// Whose books.
    #[uniffi(default = "sole")]
    pub creditor: String,
    /// Why; needed when the lock moves back.
    #[uniffi(default = None)]
    pub reason: Option<String>,
}

impl Lift<api::PeriodLock> for PeriodLock {
    fn lift(self, way: &Way<'_>) -> Result<api::PeriodLock, Refused> {
        Ok(api::PeriodLock {
            id: self.id.lift(&Way::Field(way, "id"))?,
            creditor: self.creditor.lift(&Way::Field(way, "creditor"))?,
            through: self.through.lift(&Way::Field(way, "through"))?,
            reason: self.reason.lift(&Way::Field(way, "reason"))?,
        })
    }
}

impl Lower<api::PeriodLock> for PeriodLock {
    fn lower(core: api::PeriodLock) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id)?,
            creditor: Lower::lower(core.creditor)?,
            through: Lower::lower(core.through)?,
            reason: Lower::lower(core.reason)?,
        })
    }
}

/// What a ledger allows, from here on.
#[derive(Clone, uniffi::Record)]
pub struct PolicyChange {
    /// The entry's id.
    pub id: String,
    /// The new policy, whole.
    pub policy: LedgerPolicy,
}

impl Lift<api::PolicyChange> for PolicyChange {
    fn lift(self, way: &Way<'_>) -> Result<api::PolicyChange, Refused> {
        Ok(api::PolicyChange {
            id: self.id.lift(&Way::Field(way, "id"))?,
            policy: self.policy.lift(&Way::Field(way, "policy"))?,
        })
    }
}

impl Lower<api::PolicyChange> for PolicyChange {
    fn lower(core: api::PolicyChange) -> Result<Self, Refused> {
        Ok(Self { id: Lower::lower(core.id)?, policy: Lower::lower(core.policy)? })
    }
}

/// Several facts that stand or fall together, posted in their order (design: one entry).
///
/// Each keeps its own id. What must hold of amounts must hold when all of them are in.
#[derive(Clone, uniffi::Record)]
pub struct Together {
    /// The id of the whole.
    pub id: String,
    /// The facts; none of them a `together` itself.
    pub facts: Vec<Fact>,
}

impl Lift<api::Together> for Together {
    fn lift(self, way: &Way<'_>) -> Result<api::Together, Refused> {
        Ok(api::Together {
            id: self.id.lift(&Way::Field(way, "id"))?,
            facts: self.facts.lift(&Way::Field(way, "facts"))?,
        })
    }
}

impl Lower<api::Together> for Together {
    fn lower(core: api::Together) -> Result<Self, Refused> {
        Ok(Self { id: Lower::lower(core.id)?, facts: Lower::lower(core.facts)? })
    }
}

/// What a ledger allows; told by a `PolicyChange`, so that a replay judges
/// as the first time.
#[derive(Clone, uniffi::Record)]
pub struct LedgerPolicy {
    /// What happens to an entry in a closed period.
    #[uniffi(default = None)]
    pub locked_period: Option<LockedPeriod>,
    /// Whether an application takes effect on the first day from the value date on which it
    /// works, instead of its own (F4b).
    #[uniffi(default = false)]
    pub apply_on_value_date: bool,
    /// Whether a credit of one creditor may settle a debit of another (F5b).
    #[uniffi(default = false)]
    pub across_creditors: bool,
    /// Whether a credit of one customer may settle a debit of another (A9).
    #[uniffi(default = None)]
    pub across_customers: Option<AcrossCustomers>,
}

impl Lift<api::LedgerPolicy> for LedgerPolicy {
    fn lift(self, way: &Way<'_>) -> Result<api::LedgerPolicy, Refused> {
        Ok(api::LedgerPolicy {
            locked_period: or_default(self.locked_period, &Way::Field(way, "locked_period"))?,
            apply_on_value_date: self
                .apply_on_value_date
                .lift(&Way::Field(way, "apply_on_value_date"))?,
            across_creditors: self.across_creditors.lift(&Way::Field(way, "across_creditors"))?,
            across_customers: or_default(
                self.across_customers,
                &Way::Field(way, "across_customers"),
            )?,
        })
    }
}

impl Lower<api::LedgerPolicy> for LedgerPolicy {
    fn lower(core: api::LedgerPolicy) -> Result<Self, Refused> {
        Ok(Self {
            locked_period: Some(Lower::lower(core.locked_period)?),
            apply_on_value_date: Lower::lower(core.apply_on_value_date)?,
            across_creditors: Lower::lower(core.across_creditors)?,
            across_customers: Some(Lower::lower(core.across_customers)?),
        })
    }
}

/// What a post answered.
#[derive(Clone, uniffi::Record)]
pub struct Posted {
    /// The entry's number in the ledger; of a repeated one the first's.
    pub sequence: u64,
    /// The day it takes effect.
    pub effective: CivilDate,
    /// Whether it was new.
    pub outcome: Outcome,
}

impl Lift<api::Posted> for Posted {
    fn lift(self, way: &Way<'_>) -> Result<api::Posted, Refused> {
        Ok(api::Posted {
            sequence: self.sequence.lift(&Way::Field(way, "sequence"))?,
            effective: self.effective.lift(&Way::Field(way, "effective"))?,
            outcome: self.outcome.lift(&Way::Field(way, "outcome"))?,
        })
    }
}

impl Lower<api::Posted> for Posted {
    fn lower(core: api::Posted) -> Result<Self, Refused> {
        Ok(Self {
            sequence: Lower::lower(core.sequence)?,
            effective: Lower::lower(core.effective)?,
            outcome: Lower::lower(core.outcome)?,
        })
    }
}

/// What became of one entry of many: taken, or why not.
#[derive(Clone, uniffi::Record)]
pub struct PostResult {
    /// What the ledger answered; none where it refused.
    #[uniffi(default = None)]
    pub posted: Option<Posted>,
    /// Why it refused; none where it was taken.
    #[uniffi(default = None)]
    pub refusal: Option<Refusal>,
}

impl Lift<api::PostResult> for PostResult {
    fn lift(self, way: &Way<'_>) -> Result<api::PostResult, Refused> {
        Ok(api::PostResult {
            posted: self.posted.lift(&Way::Field(way, "posted"))?,
            refusal: self.refusal.lift(&Way::Field(way, "refusal"))?,
        })
    }
}

impl Lower<api::PostResult> for PostResult {
    fn lower(core: api::PostResult) -> Result<Self, Refused> {
        Ok(Self { posted: Lower::lower(core.posted)?, refusal: Lower::lower(core.refusal)? })
    }
}

/// What to read from a ledger.
#[derive(Clone, uniffi::Record)]
pub struct PositionQuery {
    /// The day asked about (A).
    pub as_of: CivilDate,
    /// How much of the log counts (K); everything where it is not said.
    #[uniffi(default = None)]
    pub known: Option<Known>,
    /// One creditor; all where it is not said.
    #[uniffi(default = None)]
    pub creditor: Option<String>,
    /// One customer; all, and unidentified cash, where it is not said. Costs what that customer's
    /// items cost, however large the ledger is.
    #[uniffi(default = None)]
    pub customer: Option<String>,
    /// Whether each item lists what moved it (`ItemDetails.entries`), as a statement of open
    /// items shows it (R1). Not where it is not said.
    #[uniffi(default = false)]
    pub entries: bool,
    /// Whether to list the receipts that are known before their money comes (G5); not unless it
    /// is said, as a past day may have very many.
    #[uniffi(default = false)]
    pub post_dated: bool,
}

impl Lift<api::PositionQuery> for PositionQuery {
    fn lift(self, way: &Way<'_>) -> Result<api::PositionQuery, Refused> {
        Ok(api::PositionQuery {
            as_of: self.as_of.lift(&Way::Field(way, "as_of"))?,
            known: or_default(self.known, &Way::Field(way, "known"))?,
            creditor: self.creditor.lift(&Way::Field(way, "creditor"))?,
            customer: self.customer.lift(&Way::Field(way, "customer"))?,
            entries: self.entries.lift(&Way::Field(way, "entries"))?,
            post_dated: self.post_dated.lift(&Way::Field(way, "post_dated"))?,
        })
    }
}

impl Lower<api::PositionQuery> for PositionQuery {
    fn lower(core: api::PositionQuery) -> Result<Self, Refused> {
        Ok(Self {
            as_of: Lower::lower(core.as_of)?,
            known: Some(Lower::lower(core.known)?),
            creditor: Lower::lower(core.creditor)?,
            customer: Lower::lower(core.customer)?,
            entries: Lower::lower(core.entries)?,
            post_dated: Lower::lower(core.post_dated)?,
        })
    }
}

/// What is left of one installment of a document, or of a part of it, on a day (G4).
///
/// Debits are above zero, credits below (F5). Amounts are exact; nothing is clamped or dropped.
///
/// What only some items have stands apart in `ItemDetails`, so that a million plain items are
/// small to read; in the JSON form all fields stand side by side.
#[derive(Clone, uniffi::Record)]
pub struct OpenItem {
    /// Document, installment and part.
    pub id: ItemId,
    /// What the document is.
    pub kind: DocumentKind,
    /// What it was over at first.
    pub original: Money,
    /// What is left of it.
    pub open: Money,
    /// To whom it is owed.
    #[uniffi(default = "sole")]
    pub creditor: String,
    /// Who owes it; none for cash of an unknown payer (A7).
    #[uniffi(default = None)]
    pub customer: Option<String>,
    /// The number printed on the document.
    #[uniffi(default = None)]
    pub number: Option<String>,
    /// The day this is true of; none: of whatever day is asked.
    #[uniffi(default = None)]
    pub as_of: Option<CivilDate>,
    /// The date printed on the document; of a payment its value date.
    #[uniffi(default = None)]
    pub invoice_date: Option<CivilDate>,
    /// The day it entered the books.
    #[uniffi(default = None)]
    pub posting_date: Option<CivilDate>,
    /// The due date in force: the last day to pay on time.
    #[uniffi(default = None)]
    pub due: Option<CivilDate>,
    /// The due date before a business-day adjustment (T6).
    #[uniffi(default = None)]
    pub nominal_due: Option<CivilDate>,
    /// The billing account it belongs to (G11).
    #[uniffi(default = None)]
    pub billing_account: Option<String>,
    /// The day of delivery.
    #[uniffi(default = None)]
    pub delivery_date: Option<CivilDate>,
    /// The day statutory default begins.
    #[uniffi(default = None)]
    pub statutory_default_date: Option<CivilDate>,
    /// The due date as issued, where it was changed since (T12).
    #[uniffi(default = None)]
    pub issued_due: Option<CivilDate>,
    /// The changes of the due date that had taken effect, in their order (T12).
    #[uniffi(default = [])]
    pub due_changes: Vec<DueChange>,
    /// What may be kept back for paying early, frozen at issue.
    #[uniffi(default = [])]
    pub offers: Vec<DiscountOffer>,
    /// What somebody has said about shares of it (G8): each without sign, in the order of
    /// `Dimension.ALL`, none of them zero. One may be more than what is open.
    #[uniffi(default = [])]
    pub dimensions: Vec<DimensionShare>,
    /// The rate it was booked at in the creditor's own currency.
    #[uniffi(default = None)]
    pub booked: Option<BookedRate>,
    /// What moved its open amount since it came, by date, then order of recording: original and
    /// these add up to what is open (R1). Only where it was asked for
    /// (`PositionQuery.entries`).
    #[uniffi(default = [])]
    pub entries: Vec<Activity>,
}

impl Lift<api::OpenItem> for OpenItem {
    fn lift(self, way: &Way<'_>) -> Result<api::OpenItem, Refused> {
        let id: api::ItemId = self.id.lift(&Way::Field(way, "id"))?;
        let kind: api::DocumentKind = self.kind.lift(&Way::Field(way, "kind"))?;
        let original: api::Money = self.original.lift(&Way::Field(way, "original"))?;
        let open: api::Money = self.open.lift(&Way::Field(way, "open"))?;
        let mut made =
            api::open_item::make(id, kind, original, open).map_err(|error| within(error, way))?;
        made.creditor = self.creditor.lift(&Way::Field(way, "creditor"))?;
        made.customer = self.customer.lift(&Way::Field(way, "customer"))?;
        made.number = self.number.lift(&Way::Field(way, "number"))?;
        made.as_of = self.as_of.lift(&Way::Field(way, "as_of"))?;
        made.invoice_date = self.invoice_date.lift(&Way::Field(way, "invoice_date"))?;
        made.posting_date = self.posting_date.lift(&Way::Field(way, "posting_date"))?;
        made.due = self.due.lift(&Way::Field(way, "due"))?;
        made.nominal_due = self.nominal_due.lift(&Way::Field(way, "nominal_due"))?;
        made.details_mut().billing_account =
            self.billing_account.lift(&Way::Field(way, "billing_account"))?;
        made.details_mut().delivery_date =
            self.delivery_date.lift(&Way::Field(way, "delivery_date"))?;
        made.details_mut().statutory_default_date =
            self.statutory_default_date.lift(&Way::Field(way, "statutory_default_date"))?;
        made.details_mut().issued_due = self.issued_due.lift(&Way::Field(way, "issued_due"))?;
        made.details_mut().due_changes = self.due_changes.lift(&Way::Field(way, "due_changes"))?;
        made.details_mut().offers = self.offers.lift(&Way::Field(way, "offers"))?;
        made.details_mut().dimensions = self.dimensions.lift(&Way::Field(way, "dimensions"))?;
        made.details_mut().booked = self.booked.lift(&Way::Field(way, "booked"))?;
        made.details_mut().entries = self.entries.lift(&Way::Field(way, "entries"))?;
        Ok(made)
    }
}

impl Lower<api::OpenItem> for OpenItem {
    fn lower(core: api::OpenItem) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id.clone())?,
            creditor: Lower::lower(core.creditor.clone())?,
            customer: Lower::lower(core.customer.clone())?,
            number: Lower::lower(core.number.clone())?,
            kind: Lower::lower(core.kind.clone())?,
            original: Lower::lower(core.original.clone())?,
            open: Lower::lower(core.open.clone())?,
            as_of: Lower::lower(core.as_of.clone())?,
            invoice_date: Lower::lower(core.invoice_date.clone())?,
            posting_date: Lower::lower(core.posting_date.clone())?,
            due: Lower::lower(core.due.clone())?,
            nominal_due: Lower::lower(core.nominal_due.clone())?,
            billing_account: Lower::lower(core.details().billing_account.clone())?,
            delivery_date: Lower::lower(core.details().delivery_date.clone())?,
            statutory_default_date: Lower::lower(core.details().statutory_default_date.clone())?,
            issued_due: Lower::lower(core.details().issued_due.clone())?,
            due_changes: Lower::lower(core.details().due_changes.clone())?,
            offers: Lower::lower(core.details().offers.clone())?,
            dimensions: Lower::lower(core.details().dimensions.clone())?,
            booked: Lower::lower(core.details().booked.clone())?,
            entries: Lower::lower(core.details().entries.clone())?,
        })
    }
}

/// What one customer owes one creditor in one currency on a day.
#[derive(Clone, uniffi::Record)]
pub struct AccountBalance {
    /// The currency of the amounts.
    pub currency: String,
    /// Σ of what is open of debits: zero or above.
    pub debits: Money,
    /// Σ of what is open of credits: zero or below.
    pub credits: Money,
    /// Debits and credits together: what the customer owes (F5).
    pub net: Money,
}

impl Lift<api::AccountBalance> for AccountBalance {
    fn lift(self, way: &Way<'_>) -> Result<api::AccountBalance, Refused> {
        Ok(api::AccountBalance {
            currency: self.currency.lift(&Way::Field(way, "currency"))?,
            debits: self.debits.lift(&Way::Field(way, "debits"))?,
            credits: self.credits.lift(&Way::Field(way, "credits"))?,
            net: self.net.lift(&Way::Field(way, "net"))?,
        })
    }
}

impl Lower<api::AccountBalance> for AccountBalance {
    fn lower(core: api::AccountBalance) -> Result<Self, Refused> {
        Ok(Self {
            currency: Lower::lower(core.currency)?,
            debits: Lower::lower(core.debits)?,
            credits: Lower::lower(core.credits)?,
            net: Lower::lower(core.net)?,
        })
    }
}

/// One change of one item's open amount.
#[derive(Clone, uniffi::Record)]
pub struct Activity {
    /// The item that changed.
    pub item: ItemId,
    /// Its document's kind.
    pub document_kind: DocumentKind,
    /// From this day on.
    pub date: CivilDate,
    /// The day the entry was recorded.
    pub recorded: CivilDate,
    /// The number of the entry.
    pub sequence: u64,
    /// What it was.
    pub kind: ActivityKind,
    /// Whether it takes such a thing back.
    pub reversal: bool,
    /// What was added to the item's open amount, with its sign.
    pub amount: Money,
    /// The entry that did it.
    pub entry: String,
    /// Whether the other side is of another creditor, customer or currency: then an application
    /// is a transfer or a conversion (G10).
    pub leaves_account: bool,
    /// The creditor whose books changed.
    #[uniffi(default = "sole")]
    pub creditor: String,
    /// The customer whose account changed; none for unidentified cash.
    #[uniffi(default = None)]
    pub customer: Option<String>,
    /// Of an application: the first item on the other side.
    #[uniffi(default = None)]
    pub counter_item: Option<ItemId>,
}

impl Lift<api::Activity> for Activity {
    fn lift(self, way: &Way<'_>) -> Result<api::Activity, Refused> {
        let item: api::ItemId = self.item.lift(&Way::Field(way, "item"))?;
        let kind: api::ActivityKind = self.kind.lift(&Way::Field(way, "kind"))?;
        let date: api::Date = self.date.lift(&Way::Field(way, "date"))?;
        let amount: api::Money = self.amount.lift(&Way::Field(way, "amount"))?;
        let entry: api::EntryId = self.entry.lift(&Way::Field(way, "entry"))?;
        let mut made = api::Activity::new(item, kind, date, amount, entry);
        made.document_kind = self.document_kind.lift(&Way::Field(way, "document_kind"))?;
        made.creditor = self.creditor.lift(&Way::Field(way, "creditor"))?;
        made.customer = self.customer.lift(&Way::Field(way, "customer"))?;
        made.recorded = self.recorded.lift(&Way::Field(way, "recorded"))?;
        made.sequence = self.sequence.lift(&Way::Field(way, "sequence"))?;
        made.reversal = self.reversal.lift(&Way::Field(way, "reversal"))?;
        made.counter_item = self.counter_item.lift(&Way::Field(way, "counter_item"))?;
        made.leaves_account = self.leaves_account.lift(&Way::Field(way, "leaves_account"))?;
        Ok(made)
    }
}

impl Lower<api::Activity> for Activity {
    fn lower(core: api::Activity) -> Result<Self, Refused> {
        Ok(Self {
            item: Lower::lower(core.item)?,
            document_kind: Lower::lower(core.document_kind)?,
            creditor: Lower::lower(core.creditor)?,
            customer: Lower::lower(core.customer)?,
            date: Lower::lower(core.date)?,
            recorded: Lower::lower(core.recorded)?,
            sequence: Lower::lower(core.sequence)?,
            kind: Lower::lower(core.kind)?,
            reversal: Lower::lower(core.reversal)?,
            amount: Lower::lower(core.amount)?,
            entry: Lower::lower(core.entry)?,
            counter_item: Lower::lower(core.counter_item)?,
            leaves_account: Lower::lower(core.leaves_account)?,
        })
    }
}

/// One item that looks different now than it did.
#[derive(Clone, uniffi::Record)]
pub struct ItemChange {
    /// The item.
    pub item: ItemId,
    /// The entries recorded since that did it, in their order: what takes effect on a later day
    /// than the one asked is not among them.
    pub entries: Vec<String>,
    /// As it was known; none if nothing was open of it.
    #[uniffi(default = None)]
    pub before: Option<OpenItem>,
    /// As it is known now; none if nothing is open of it.
    #[uniffi(default = None)]
    pub after: Option<OpenItem>,
}

impl Lower<api::ItemChange> for ItemChange {
    fn lower(core: api::ItemChange) -> Result<Self, Refused> {
        Ok(Self {
            item: Lower::lower(core.item)?,
            before: Lower::lower(core.before)?,
            after: Lower::lower(core.after)?,
            entries: Lower::lower(core.entries)?,
        })
    }
}

/// A document's status on a day, as known on a day.
#[derive(Clone, uniffi::Record)]
pub struct DocumentStatus {
    /// Issued or cancelled.
    pub lifecycle: Lifecycle,
    /// Open, partly paid or settled.
    pub settlement: Settlement,
    /// Whether any installment is open after its due date (T7).
    pub past_due: bool,
    /// Days past due of the oldest open installment; 0 when none is.
    pub days_past_due: i32,
    /// What the document was over, with its sign.
    pub original: Money,
    /// What is left, with its sign.
    pub open: Money,
    /// What settled the rest.
    pub settled_by: SettledBy,
    /// One word for people.
    pub summary: StatusSummary,
}

impl Lower<api::DocumentStatus> for DocumentStatus {
    fn lower(core: api::DocumentStatus) -> Result<Self, Refused> {
        Ok(Self {
            lifecycle: Lower::lower(core.lifecycle)?,
            settlement: Lower::lower(core.settlement)?,
            past_due: Lower::lower(core.past_due)?,
            days_past_due: Lower::lower(core.days_past_due)?,
            original: Lower::lower(core.original)?,
            open: Lower::lower(core.open)?,
            settled_by: Lower::lower(core.settled_by)?,
            summary: Lower::lower(core.summary)?,
        })
    }
}

/// What settled a document, by cause; each zero or above, without the document's sign.
#[derive(Clone, uniffi::Record)]
pub struct SettledBy {
    /// Payments and advances; of a credit: what it settled.
    pub cash: Money,
    /// Credit notes and other credits.
    pub credit: Money,
    /// Discount taken.
    pub discount: Money,
    /// Differences let go.
    pub tolerance: Money,
    /// Tax withheld.
    pub withholding: Money,
    /// Written off.
    pub write_off: Money,
    /// Moved to another account, item or currency, or taken back.
    pub moved: Money,
    /// Settled before the books were taken over (F4e).
    pub before_take_over: Money,
}

impl Lift<api::SettledBy> for SettledBy {
    fn lift(self, way: &Way<'_>) -> Result<api::SettledBy, Refused> {
        Ok(api::SettledBy {
            cash: self.cash.lift(&Way::Field(way, "cash"))?,
            credit: self.credit.lift(&Way::Field(way, "credit"))?,
            discount: self.discount.lift(&Way::Field(way, "discount"))?,
            tolerance: self.tolerance.lift(&Way::Field(way, "tolerance"))?,
            withholding: self.withholding.lift(&Way::Field(way, "withholding"))?,
            write_off: self.write_off.lift(&Way::Field(way, "write_off"))?,
            moved: self.moved.lift(&Way::Field(way, "moved"))?,
            before_take_over: self.before_take_over.lift(&Way::Field(way, "before_take_over"))?,
        })
    }
}

impl Lower<api::SettledBy> for SettledBy {
    fn lower(core: api::SettledBy) -> Result<Self, Refused> {
        Ok(Self {
            cash: Lower::lower(core.cash)?,
            credit: Lower::lower(core.credit)?,
            discount: Lower::lower(core.discount)?,
            tolerance: Lower::lower(core.tolerance)?,
            withholding: Lower::lower(core.withholding)?,
            write_off: Lower::lower(core.write_off)?,
            moved: Lower::lower(core.moved)?,
            before_take_over: Lower::lower(core.before_take_over)?,
        })
    }
}

/// A receipt that was known before its money came: a check dated ahead, a transfer announced (G5).
///
/// A customer hands in a check of 400.00 on 20 March that is dated 10 April. On 31 March it is
/// known, but not in the books: it is *to come*. In a forecast for 30 April from what was known on
/// 31 March it is in the books, and *counted* as any receipt, though nobody had the money yet.
///
/// A receipt that is known to have bounced is none: nobody waits for it.
#[derive(Clone, uniffi::Record)]
pub struct PostDatedReceipt {
    /// The payment or advance.
    pub id: String,
    /// To whom it was paid.
    pub creditor: String,
    /// The day the money comes.
    pub value_date: CivilDate,
    /// The day it enters the books, which may be earlier or later.
    pub posting_date: CivilDate,
    /// All of it, applied or not: below zero, as every credit (F5).
    pub amount: Money,
    /// Whether it is in the books by the day asked about (inclusive), and so part of what is open
    /// then; if not, it is to come.
    pub counted: bool,
    /// Who paid, as known for the day it is in the books; none: an unknown payer (A7).
    #[uniffi(default = None)]
    pub customer: Option<String>,
    /// The billing account it was paid on.
    #[uniffi(default = None)]
    pub billing_account: Option<String>,
}

impl Lower<api::PostDatedReceipt> for PostDatedReceipt {
    fn lower(core: api::PostDatedReceipt) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id)?,
            creditor: Lower::lower(core.creditor)?,
            customer: Lower::lower(core.customer)?,
            billing_account: Lower::lower(core.billing_account)?,
            value_date: Lower::lower(core.value_date)?,
            posting_date: Lower::lower(core.posting_date)?,
            amount: Lower::lower(core.amount)?,
            counted: Lower::lower(core.counted)?,
        })
    }
}

/// A proposed share of a credit.
#[derive(Clone, uniffi::Record)]
pub struct AllocationShare {
    /// The item to settle.
    pub item: ItemId,
    /// How much of it; above zero.
    pub amount: Money,
}

impl Lower<api::AllocationShare> for AllocationShare {
    fn lower(core: api::AllocationShare) -> Result<Self, Refused> {
        Ok(Self { item: Lower::lower(core.item)?, amount: Lower::lower(core.amount)? })
    }
}

/// An amount spread over items, and what none of them takes.
#[derive(Clone, uniffi::Record)]
pub struct Allocated {
    /// A share for each item that takes any, in the order in which they are paid.
    pub shares: Vec<AllocationShare>,
    /// What is left over.
    pub left: Money,
}

impl Lower<api::Allocated> for Allocated {
    fn lower(core: api::Allocated) -> Result<Self, Refused> {
        Ok(Self { shares: Lower::lower(core.shares)?, left: Lower::lower(core.left)? })
    }
}

/// A debt with its interest and costs, and what a statute orders debts by (A8).
#[derive(Clone, uniffi::Record)]
pub struct Claim {
    /// The document that the debt is known by.
    pub debt: String,
    /// Its open parts.
    pub parts: Vec<ClaimPart>,
    /// The last day to pay on time; it is due from this day on. None: due on demand, so due.
    #[uniffi(default = None)]
    pub due: Option<CivilDate>,
    /// The day that tells how old it is; its due date where it is not said.
    #[uniffi(default = None)]
    pub since: Option<CivilDate>,
    /// How well it is secured, by any scale of the host's; 0: not at all.
    #[uniffi(default = 0)]
    pub security: u32,
    /// How burdensome it is to the debtor, by any scale of the host's: with a higher rate of
    /// interest or under a judgment, more.
    #[uniffi(default = 0)]
    pub burden: u32,
}

impl Lift<api::Claim> for Claim {
    fn lift(self, way: &Way<'_>) -> Result<api::Claim, Refused> {
        let debt: api::DocumentId = self.debt.lift(&Way::Field(way, "debt"))?;
        let mut made = api::Claim::new(debt);
        made.due = self.due.lift(&Way::Field(way, "due"))?;
        made.since = self.since.lift(&Way::Field(way, "since"))?;
        made.security = self.security.lift(&Way::Field(way, "security"))?;
        made.burden = self.burden.lift(&Way::Field(way, "burden"))?;
        made.parts = self.parts.lift(&Way::Field(way, "parts"))?;
        Ok(made)
    }
}

impl Lower<api::Claim> for Claim {
    fn lower(core: api::Claim) -> Result<Self, Refused> {
        Ok(Self {
            debt: Lower::lower(core.debt)?,
            due: Lower::lower(core.due)?,
            since: Lower::lower(core.since)?,
            security: Lower::lower(core.security)?,
            burden: Lower::lower(core.burden)?,
            parts: Lower::lower(core.parts)?,
        })
    }
}

/// An open part of a debt.
#[derive(Clone, uniffi::Record)]
pub struct ClaimPart {
    /// The item that carries it. Interest and costs are mostly documents of their own; parts of
    /// one item may share its id.
    pub item: ItemId,
    /// What it is.
    pub component: Component,
    /// What is open of it. Only what is above zero, and of the payment's currency, is settled.
    pub open: Money,
}

impl Lift<api::ClaimPart> for ClaimPart {
    fn lift(self, way: &Way<'_>) -> Result<api::ClaimPart, Refused> {
        let item: api::ItemId = self.item.lift(&Way::Field(way, "item"))?;
        let component: api::Component = self.component.lift(&Way::Field(way, "component"))?;
        let open: api::Money = self.open.lift(&Way::Field(way, "open"))?;
        Ok(api::ClaimPart::new(item, component, open))
    }
}

impl Lower<api::ClaimPart> for ClaimPart {
    fn lower(core: api::ClaimPart) -> Result<Self, Refused> {
        Ok(Self {
            item: Lower::lower(core.item)?,
            component: Lower::lower(core.component)?,
            open: Lower::lower(core.open)?,
        })
    }
}

/// A proposed share of a payment.
#[derive(Clone, uniffi::Record)]
pub struct ClaimShare {
    /// The debt.
    pub debt: String,
    /// The item to settle.
    pub item: ItemId,
    /// Which component it is of.
    pub component: Component,
    /// How much of it; above zero.
    pub amount: Money,
}

impl Lower<api::ClaimShare> for ClaimShare {
    fn lower(core: api::ClaimShare) -> Result<Self, Refused> {
        Ok(Self {
            debt: Lower::lower(core.debt)?,
            item: Lower::lower(core.item)?,
            component: Lower::lower(core.component)?,
            amount: Lower::lower(core.amount)?,
        })
    }
}

/// An amount spread over debts, and what none of them takes.
#[derive(Clone, uniffi::Record)]
pub struct ClaimAllocation {
    /// A share for each part that takes any, in the order in which they are paid.
    pub shares: Vec<ClaimShare>,
    /// What is left over.
    pub left: Money,
}

impl Lower<api::ClaimAllocation> for ClaimAllocation {
    fn lower(core: api::ClaimAllocation) -> Result<Self, Refused> {
        Ok(Self { shares: Lower::lower(core.shares)?, left: Lower::lower(core.left)? })
    }
}

/// The order in which debts and their parts are settled (A8, A8b).
///
/// The default (F9): what the debtor designates, what is due before what is not, the oldest, then
/// by id; debt by debt, in each costs, interest, principal.
///
/// §367(2) of the BGB lets a creditor refuse a payment that the debtor designates to principal
/// first; whether it is refused is for the creditor to say, not for this order.
#[derive(Clone, uniffi::Record)]
pub struct SettlementOrder {
    /// The debts the debtor designates, in this order, before all others.
    #[uniffi(default = None)]
    pub designated: Option<Vec<String>>,
    /// Debt by debt or component by component.
    #[uniffi(default = None)]
    pub traversal: Option<Traversal>,
    /// The order of the components; each of them once.
    #[uniffi(default = None)]
    pub components: Option<Vec<Component>>,
    /// What says which debt comes first.
    #[uniffi(default = None)]
    pub priorities: Option<Vec<Priority>>,
    /// What becomes of debts that are alike.
    #[uniffi(default = None)]
    pub ties: Option<ClaimTie>,
}

impl Lift<api::SettlementOrder> for SettlementOrder {
    fn lift(self, way: &Way<'_>) -> Result<api::SettlementOrder, Refused> {
        Ok(api::SettlementOrder {
            designated: match self.designated {
                Some(said) => said.lift(&Way::Field(way, "designated"))?,
                None => api::SettlementOrder::default().designated,
            },
            traversal: match self.traversal {
                Some(said) => said.lift(&Way::Field(way, "traversal"))?,
                None => api::SettlementOrder::default().traversal,
            },
            components: match self.components {
                Some(said) => said.lift(&Way::Field(way, "components"))?,
                None => api::SettlementOrder::default().components,
            },
            priorities: match self.priorities {
                Some(said) => said.lift(&Way::Field(way, "priorities"))?,
                None => api::SettlementOrder::default().priorities,
            },
            ties: match self.ties {
                Some(said) => said.lift(&Way::Field(way, "ties"))?,
                None => api::SettlementOrder::default().ties,
            },
        })
    }
}

impl Lower<api::SettlementOrder> for SettlementOrder {
    fn lower(core: api::SettlementOrder) -> Result<Self, Refused> {
        Ok(Self {
            designated: Some(Lower::lower(core.designated)?),
            traversal: Some(Lower::lower(core.traversal)?),
            components: Some(Lower::lower(core.components)?),
            priorities: Some(Lower::lower(core.priorities)?),
            ties: Some(Lower::lower(core.ties)?),
        })
    }
}

/// How receipts are matched. The default asks every strategy but those that settle by an order
/// alone what nobody has named (`MatchStrategy.is_by_order`).
#[derive(Clone, uniffi::Record)]
pub struct MatchPolicy {
    /// Which strategies are asked, in this order.
    #[uniffi(default = None)]
    pub strategies: Option<Vec<MatchStrategy>>,
    /// From how many points on, of 1000, a proposal is automatic (A3).
    #[uniffi(default = None)]
    pub automatic: Option<u32>,
    /// From how many points on it is suggested.
    #[uniffi(default = None)]
    pub suggested: Option<u32>,
    /// Whether of several items of just this amount the one due first is taken (A2); otherwise
    /// they are told as candidates.
    #[uniffi(default = None)]
    pub earliest_of_alike: Option<bool>,
    /// From which likeness on, in thousandths, a name tells a customer.
    #[uniffi(default = None)]
    pub likeness: Option<u32>,
    /// How many debits of an account are tried in sets (A2).
    #[uniffi(default = None)]
    pub most_items: Option<u32>,
    /// How many sums may be listed to find a set, for each half of the debits (A2): what bounds
    /// time and memory.
    #[uniffi(default = None)]
    pub most_sums: Option<u32>,
    /// The order of `MatchStrategy.StatutoryOrder` (A8); what is due is asked of the receipt's
    /// value date. A charge is costs, any other debit principal.
    #[uniffi(default = None)]
    pub settlement: Option<SettlementOrder>,
    /// How much more or less than an item asks may be paid for it (A4), of what is open of it; for
    /// several items together their sum. The default tolerates nothing. A limit in one currency
    /// holds for items of that currency alone.
    #[uniffi(default = None)]
    pub tolerance: Option<Tolerance>,
    /// How many days after its last day a discount may still be taken (E7). The default is none.
    #[uniffi(default = None)]
    pub grace_days: Option<u16>,
    /// Whether such a discount has to be accepted: then it is never automatic.
    #[uniffi(default = None)]
    pub late: Option<LateDiscount>,
    /// What holds for some payers alone; of two about one customer the last.
    #[uniffi(default = None)]
    pub payers: Option<Vec<PayerPolicy>>,
}

impl Lift<api::MatchPolicy> for MatchPolicy {
    fn lift(self, way: &Way<'_>) -> Result<api::MatchPolicy, Refused> {
        Ok(api::MatchPolicy {
            strategies: match self.strategies {
                Some(said) => said.lift(&Way::Field(way, "strategies"))?,
                None => api::MatchPolicy::default().strategies,
            },
            automatic: match self.automatic {
                Some(said) => said.lift(&Way::Field(way, "automatic"))?,
                None => api::MatchPolicy::default().automatic,
            },
            suggested: match self.suggested {
                Some(said) => said.lift(&Way::Field(way, "suggested"))?,
                None => api::MatchPolicy::default().suggested,
            },
            earliest_of_alike: match self.earliest_of_alike {
                Some(said) => said.lift(&Way::Field(way, "earliest_of_alike"))?,
                None => api::MatchPolicy::default().earliest_of_alike,
            },
            likeness: match self.likeness {
                Some(said) => said.lift(&Way::Field(way, "likeness"))?,
                None => api::MatchPolicy::default().likeness,
            },
            most_items: match self.most_items {
                Some(said) => said.lift(&Way::Field(way, "most_items"))?,
                None => api::MatchPolicy::default().most_items,
            },
            most_sums: match self.most_sums {
                Some(said) => said.lift(&Way::Field(way, "most_sums"))?,
                None => api::MatchPolicy::default().most_sums,
            },
            settlement: match self.settlement {
                Some(said) => said.lift(&Way::Field(way, "settlement"))?,
                None => api::MatchPolicy::default().settlement,
            },
            tolerance: match self.tolerance {
                Some(said) => said.lift(&Way::Field(way, "tolerance"))?,
                None => api::MatchPolicy::default().tolerance,
            },
            grace_days: match self.grace_days {
                Some(said) => said.lift(&Way::Field(way, "grace_days"))?,
                None => api::MatchPolicy::default().grace_days,
            },
            late: match self.late {
                Some(said) => said.lift(&Way::Field(way, "late"))?,
                None => api::MatchPolicy::default().late,
            },
            payers: match self.payers {
                Some(said) => said.lift(&Way::Field(way, "payers"))?,
                None => api::MatchPolicy::default().payers,
            },
        })
    }
}

impl Lower<api::MatchPolicy> for MatchPolicy {
    fn lower(core: api::MatchPolicy) -> Result<Self, Refused> {
        Ok(Self {
            strategies: Some(Lower::lower(core.strategies)?),
            automatic: Some(Lower::lower(core.automatic)?),
            suggested: Some(Lower::lower(core.suggested)?),
            earliest_of_alike: Some(Lower::lower(core.earliest_of_alike)?),
            likeness: Some(Lower::lower(core.likeness)?),
            most_items: Some(Lower::lower(core.most_items)?),
            most_sums: Some(Lower::lower(core.most_sums)?),
            settlement: Some(Lower::lower(core.settlement)?),
            tolerance: Some(Lower::lower(core.tolerance)?),
            grace_days: Some(Lower::lower(core.grace_days)?),
            late: Some(Lower::lower(core.late)?),
            payers: Some(Lower::lower(core.payers)?),
        })
    }
}

/// What holds for one payer alone.
#[derive(Clone, uniffi::Record)]
pub struct PayerPolicy {
    /// Whom it is about.
    pub customer: String,
    /// What is tolerated of this customer's items; where the policy's is stricter, that (A4). None:
    /// the policy's.
    #[uniffi(default = None)]
    pub tolerance: Option<Tolerance>,
    /// Whose items this customer pays beside its own, such as a parent its subsidiaries' (A9). The
    /// ledger must allow it too: `AcrossCustomers`.
    #[uniffi(default = [])]
    pub pays_for: Vec<String>,
}

impl Lift<api::PayerPolicy> for PayerPolicy {
    fn lift(self, way: &Way<'_>) -> Result<api::PayerPolicy, Refused> {
        Ok(api::PayerPolicy {
            customer: self.customer.lift(&Way::Field(way, "customer"))?,
            tolerance: self.tolerance.lift(&Way::Field(way, "tolerance"))?,
            pays_for: self.pays_for.lift(&Way::Field(way, "pays_for"))?,
        })
    }
}

impl Lower<api::PayerPolicy> for PayerPolicy {
    fn lower(core: api::PayerPolicy) -> Result<Self, Refused> {
        Ok(Self {
            customer: Lower::lower(core.customer)?,
            tolerance: Lower::lower(core.tolerance)?,
            pays_for: Lower::lower(core.pays_for)?,
        })
    }
}

/// What a receipt is proposed to settle. The shares and what is unapplied add up to the receipt.
#[derive(Clone, uniffi::Record)]
pub struct MatchProposal {
    /// The receipt.
    pub receipt: String,
    /// What is left of it.
    pub unapplied: Money,
    /// Who paid; none: it is not known, and the cash unidentified (A7).
    #[uniffi(default = None)]
    pub customer: Option<String>,
    /// How far it may be followed.
    #[uniffi(default = None)]
    pub grade: Option<MatchGrade>,
    /// The points of 1000 (see `MatchEvidence.score`).
    #[uniffi(default = 0)]
    pub score: u32,
    /// Which strategy found it.
    #[uniffi(default = None)]
    pub strategy: Option<MatchStrategy>,
    /// What it settles, the earliest due first.
    #[uniffi(default = [])]
    pub shares: Vec<MatchShare>,
    /// Why it is believed.
    #[uniffi(default = None)]
    pub evidence: Option<MatchEvidence>,
    /// Every strategy asked, in order.
    #[uniffi(default = [])]
    pub attempts: Vec<MatchAttempt>,
}

impl Lift<api::MatchProposal> for MatchProposal {
    fn lift(self, way: &Way<'_>) -> Result<api::MatchProposal, Refused> {
        let receipt: api::DocumentId = self.receipt.lift(&Way::Field(way, "receipt"))?;
        let shares: Vec<api::MatchShare> = self.shares.lift(&Way::Field(way, "shares"))?;
        let unapplied: api::Money = self.unapplied.lift(&Way::Field(way, "unapplied"))?;
        let mut made = api::MatchProposal::new(receipt, shares, unapplied);
        made.customer = self.customer.lift(&Way::Field(way, "customer"))?;
        made.grade = or_default(self.grade, &Way::Field(way, "grade"))?;
        made.score = self.score.lift(&Way::Field(way, "score"))?;
        made.strategy = self.strategy.lift(&Way::Field(way, "strategy"))?;
        made.evidence = or_default(self.evidence, &Way::Field(way, "evidence"))?;
        made.attempts = self.attempts.lift(&Way::Field(way, "attempts"))?;
        Ok(made)
    }
}

impl Lower<api::MatchProposal> for MatchProposal {
    fn lower(core: api::MatchProposal) -> Result<Self, Refused> {
        Ok(Self {
            receipt: Lower::lower(core.receipt)?,
            customer: Lower::lower(core.customer)?,
            grade: Some(Lower::lower(core.grade)?),
            score: Lower::lower(core.score)?,
            strategy: Lower::lower(core.strategy)?,
            shares: Lower::lower(core.shares)?,
            unapplied: Lower::lower(core.unapplied)?,
            evidence: Some(Lower::lower(core.evidence)?),
            attempts: Lower::lower(core.attempts)?,
        })
    }
}

/// A share of the receipt.
#[derive(Clone, uniffi::Record)]
pub struct MatchShare {
    /// The item.
    pub item: ItemId,
    /// What the receipt pays of it, with the item's sign: of a credit taken with it, below zero.
    pub amount: Money,
    /// The discount that goes with it.
    pub discount: Money,
    /// What is let go of it, or below zero what is kept of the receipt, as too little to matter
    /// (A4): amount, discount and tolerance are together what is closed of the item.
    pub tolerance: Money,
    /// Whether its discount has lapsed within the grace days and holds only once somebody accepts
    /// it (E7).
    #[uniffi(default = false)]
    pub needs_acceptance: bool,
}

impl Lift<api::MatchShare> for MatchShare {
    fn lift(self, way: &Way<'_>) -> Result<api::MatchShare, Refused> {
        let item: api::ItemId = self.item.lift(&Way::Field(way, "item"))?;
        let amount: api::Money = self.amount.lift(&Way::Field(way, "amount"))?;
        let discount: api::Money = self.discount.lift(&Way::Field(way, "discount"))?;
        let tolerance: api::Money = self.tolerance.lift(&Way::Field(way, "tolerance"))?;
        let mut made = api::MatchShare::new(item, amount, discount, tolerance);
        made.needs_acceptance = self.needs_acceptance.lift(&Way::Field(way, "needs_acceptance"))?;
        Ok(made)
    }
}

impl Lower<api::MatchShare> for MatchShare {
    fn lower(core: api::MatchShare) -> Result<Self, Refused> {
        Ok(Self {
            item: Lower::lower(core.item)?,
            amount: Lower::lower(core.amount)?,
            discount: Lower::lower(core.discount)?,
            tolerance: Lower::lower(core.tolerance)?,
            needs_acceptance: Lower::lower(core.needs_acceptance)?,
        })
    }
}

/// Why a proposal is believed (A3).
#[derive(Clone, uniffi::Record)]
pub struct MatchEvidence {
    /// How the payer was known; none: not at all.
    #[uniffi(default = None)]
    pub party: Option<PartyEvidence>,
    /// How alike the names are, in thousandths, where the name told.
    #[uniffi(default = None)]
    pub likeness: Option<u32>,
    /// How many of the shares are of documents that the payer names.
    #[uniffi(default = 0)]
    pub named: u32,
    /// How the amount fits.
    #[uniffi(default = None)]
    pub amount: Option<AmountFit>,
    /// Whether the strategy knows of no other answer.
    #[uniffi(default = false)]
    pub unique: bool,
}

impl Lift<api::MatchEvidence> for MatchEvidence {
    fn lift(self, way: &Way<'_>) -> Result<api::MatchEvidence, Refused> {
        Ok(api::MatchEvidence {
            party: self.party.lift(&Way::Field(way, "party"))?,
            likeness: self.likeness.lift(&Way::Field(way, "likeness"))?,
            named: self.named.lift(&Way::Field(way, "named"))?,
            amount: or_default(self.amount, &Way::Field(way, "amount"))?,
            unique: self.unique.lift(&Way::Field(way, "unique"))?,
        })
    }
}

impl Lower<api::MatchEvidence> for MatchEvidence {
    fn lower(core: api::MatchEvidence) -> Result<Self, Refused> {
        Ok(Self {
            party: Lower::lower(core.party)?,
            likeness: Lower::lower(core.likeness)?,
            named: Lower::lower(core.named)?,
            amount: Some(Lower::lower(core.amount)?),
            unique: Lower::lower(core.unique)?,
        })
    }
}

/// A strategy that was asked, and what it said.
#[derive(Clone, uniffi::Record)]
pub struct MatchAttempt {
    /// Which strategy.
    pub strategy: MatchStrategy,
    /// What it said.
    pub outcome: AttemptOutcome,
    /// How exact the answer had to be.
    #[uniffi(default = None)]
    pub round: Option<MatchRound>,
    /// Of several answers the first: of each the items.
    #[uniffi(default = [])]
    pub candidates: Vec<Vec<ItemId>>,
}

impl Lift<api::MatchAttempt> for MatchAttempt {
    fn lift(self, way: &Way<'_>) -> Result<api::MatchAttempt, Refused> {
        let strategy: api::MatchStrategy = self.strategy.lift(&Way::Field(way, "strategy"))?;
        let outcome: api::AttemptOutcome = self.outcome.lift(&Way::Field(way, "outcome"))?;
        let mut made = api::MatchAttempt::new(strategy, outcome);
        made.round = or_default(self.round, &Way::Field(way, "round"))?;
        made.candidates = self.candidates.lift(&Way::Field(way, "candidates"))?;
        Ok(made)
    }
}

impl Lower<api::MatchAttempt> for MatchAttempt {
    fn lower(core: api::MatchAttempt) -> Result<Self, Refused> {
        Ok(Self {
            strategy: Lower::lower(core.strategy)?,
            round: Some(Lower::lower(core.round)?),
            outcome: Lower::lower(core.outcome)?,
            candidates: Lower::lower(core.candidates)?,
        })
    }
}

/// What became of one receipt of many: what is proposed, or why it was not looked at.
#[derive(Clone, uniffi::Record)]
pub struct MatchResult {
    /// What it is proposed to settle; none where it was refused.
    #[uniffi(default = None)]
    pub proposal: Option<MatchProposal>,
    /// Why it was refused; none where it was looked at.
    #[uniffi(default = None)]
    pub refusal: Option<Refusal>,
}

impl Lift<api::MatchResult> for MatchResult {
    fn lift(self, way: &Way<'_>) -> Result<api::MatchResult, Refused> {
        Ok(api::MatchResult {
            proposal: self.proposal.lift(&Way::Field(way, "proposal"))?,
            refusal: self.refusal.lift(&Way::Field(way, "refusal"))?,
        })
    }
}

impl Lower<api::MatchResult> for MatchResult {
    fn lower(core: api::MatchResult) -> Result<Self, Refused> {
        Ok(Self { proposal: Lower::lower(core.proposal)?, refusal: Lower::lower(core.refusal)? })
    }
}

/// Where ages are cut into buckets: a value that a stored report keeps, so that it can be run
/// again with the set it was run with (G9).
///
/// Printed as the list it is made from and read back to the same; equal when list and version
/// are. JSON: `{"bounds": "30,60,90", "version": "2026-1"}`.
#[derive(Clone, uniffi::Record)]
pub struct Buckets {
    /// The last day of each bucket: `"30,60,90"`; weeks `"2w"` and months `"1m"` too (G2).
    pub bounds: String,
    /// What the list is called in the policy (G9).
    #[uniffi(default = None)]
    pub version: Option<String>,
}

impl Lift<api::Buckets> for Buckets {
    fn lift(self, way: &Way<'_>) -> Result<api::Buckets, Refused> {
        let form = api::form::Buckets {
            bounds: self.bounds.lift(&Way::Field(way, "bounds"))?,
            version: self.version.lift(&Way::Field(way, "version"))?,
        };
        form.try_into().map_err(|error| at(error, way))
    }
}

impl Lower<api::Buckets> for Buckets {
    fn lower(core: api::Buckets) -> Result<Self, Refused> {
        let core = api::form::Buckets::from(&core);
        Ok(Self { bounds: Lower::lower(core.bounds)?, version: Lower::lower(core.version)? })
    }
}

/// The name of one bucket: one for machines, one for people.
#[derive(Clone, uniffi::Record)]
pub struct BucketName {
    /// A column name: `not_due`, `1_30`, `91_plus`.
    pub name: String,
    /// The heading: `Not due`, `1–30`, `91+`.
    pub label: String,
}

impl Lift<api::BucketName> for BucketName {
    fn lift(self, way: &Way<'_>) -> Result<api::BucketName, Refused> {
        Ok(api::BucketName {
            name: self.name.lift(&Way::Field(way, "name"))?,
            label: self.label.lift(&Way::Field(way, "label"))?,
        })
    }
}

impl Lower<api::BucketName> for BucketName {
    fn lower(core: api::BucketName) -> Result<Self, Refused> {
        Ok(Self { name: Lower::lower(core.name)?, label: Lower::lower(core.label)? })
    }
}

/// The rates of one day for a base column: how many units of the base currency one unit of each
/// currency is worth (G7).
#[derive(Clone, uniffi::Record)]
pub struct ClosingRates {
    /// The currency to convert to; it needs no rate of its own.
    pub base: String,
    /// The day they hold on, which must be the day asked about: a past day is never converted at
    /// today's rate.
    pub date: CivilDate,
    /// The rates, above zero.
    pub rates: HashMap<String, Amount>,
}

impl Lift<api::ClosingRates> for ClosingRates {
    fn lift(self, way: &Way<'_>) -> Result<api::ClosingRates, Refused> {
        Ok(api::ClosingRates {
            base: self.base.lift(&Way::Field(way, "base"))?,
            date: self.date.lift(&Way::Field(way, "date"))?,
            rates: self.rates.lift(&Way::Field(way, "rates"))?,
        })
    }
}

impl Lower<api::ClosingRates> for ClosingRates {
    fn lower(core: api::ClosingRates) -> Result<Self, Refused> {
        Ok(Self {
            base: Lower::lower(core.base)?,
            date: Lower::lower(core.date)?,
            rates: Lower::lower(core.rates)?,
        })
    }
}

/// Every choice of an aging. JSON: an object; what is not said has the default.
///
/// Equal policies give byte-equal reports of the same items.
#[derive(Clone, uniffi::Record)]
pub struct AgingPolicy {
    /// The date an age is counted from; the due date unless said otherwise.
    #[uniffi(default = None)]
    pub basis: Option<AgingBasis>,
    /// What is taken instead where an item has no such date, in this order. Nothing by default:
    /// a date that is taken instead is one the report names (G1).
    #[uniffi(default = [])]
    pub fallback: Vec<AgingBasis>,
    /// What becomes of an item with none of these dates.
    #[uniffi(default = None)]
    pub missing: Option<MissingBasis>,
    /// Where ages are cut.
    #[uniffi(default = None)]
    pub buckets: Option<Buckets>,
    /// Where open credits stand.
    #[uniffi(default = None)]
    pub unapplied: Option<UnappliedCredits>,
    /// What a row stands for.
    #[uniffi(default = None)]
    pub group_by: Option<AgingGroup>,
    /// Whether items of an earlier day may be aged on a later one, as a forecast (G5); else items
    /// of another day are refused.
    #[uniffi(default = false)]
    pub project: bool,
    /// Whether each cell names its items.
    #[uniffi(default = false)]
    pub drill_down: bool,
    /// The rates of a base column; none: no such column (G7).
    #[uniffi(default = None)]
    pub convert: Option<ClosingRates>,
    /// Whether receipts that are known before their money comes stand in a column apart (G5); not
    /// by default. The position must have been read with them
    /// (`PositionQuery.post_dated`).
    #[uniffi(default = false)]
    pub post_dated: bool,
}

impl Lift<api::AgingPolicy> for AgingPolicy {
    fn lift(self, way: &Way<'_>) -> Result<api::AgingPolicy, Refused> {
        Ok(api::AgingPolicy {
            basis: or_default(self.basis, &Way::Field(way, "basis"))?,
            fallback: self.fallback.lift(&Way::Field(way, "fallback"))?,
            missing: or_default(self.missing, &Way::Field(way, "missing"))?,
            buckets: or_default(self.buckets, &Way::Field(way, "buckets"))?,
            unapplied: or_default(self.unapplied, &Way::Field(way, "unapplied"))?,
            group_by: or_default(self.group_by, &Way::Field(way, "group_by"))?,
            project: self.project.lift(&Way::Field(way, "project"))?,
            drill_down: self.drill_down.lift(&Way::Field(way, "drill_down"))?,
            convert: self.convert.lift(&Way::Field(way, "convert"))?,
            post_dated: self.post_dated.lift(&Way::Field(way, "post_dated"))?,
        })
    }
}

impl Lower<api::AgingPolicy> for AgingPolicy {
    fn lower(core: api::AgingPolicy) -> Result<Self, Refused> {
        Ok(Self {
            basis: Some(Lower::lower(core.basis)?),
            fallback: Lower::lower(core.fallback)?,
            missing: Some(Lower::lower(core.missing)?),
            buckets: Some(Lower::lower(core.buckets)?),
            unapplied: Some(Lower::lower(core.unapplied)?),
            group_by: Some(Lower::lower(core.group_by)?),
            project: Lower::lower(core.project)?,
            drill_down: Lower::lower(core.drill_down)?,
            convert: Lower::lower(core.convert)?,
            post_dated: Lower::lower(core.post_dated)?,
        })
    }
}

/// Who owes what since when, on one day.
///
/// Rows are sorted by creditor, customer (none first), billing account and currency; the same
/// items in any order give the same report.
#[derive(Clone, uniffi::Record)]
pub struct AgingReport {
    /// The day ages are counted to (A).
    pub as_of: CivilDate,
    /// The choices it was made with: enough to make it again (G9).
    pub policy: AgingPolicy,
    /// The names of the buckets, in the order of every list of amounts.
    pub buckets: Vec<BucketName>,
    /// One per creditor, customer and currency, or as the policy groups.
    pub rows: Vec<AgingRow>,
    /// The rows added up per creditor and currency.
    pub creditors: Vec<AgingTotal>,
    /// The rows added up per currency.
    pub currencies: Vec<AgingTotal>,
    /// The proof: per currency, what the buckets and the column of credits add up to beside what
    /// the items do.
    pub footing: Vec<AgingFooting>,
    /// The items aged by another date than asked for, by id (G1).
    pub fallbacks: Vec<BasisFallback>,
    /// The items with none of the dates, aged 0, by id.
    pub undated: Vec<ItemId>,
    /// What was said of more of an item than is open, by item and dimension (G8).
    pub excess: Vec<ExcessShare>,
    /// Only with rates: the items in another currency than the base whose booking rate is not
    /// known; their part of the revaluation is shown as nought. By id.
    pub without_booked_rate: Vec<ItemId>,
    /// What was known (K), where the items came from a position.
    #[uniffi(default = None)]
    pub known: Option<Known>,
    /// The base columns of all currencies added up; none without rates.
    #[uniffi(default = None)]
    pub base: Option<AgingBase>,
}

impl Lower<api::AgingReport> for AgingReport {
    fn lower(core: api::AgingReport) -> Result<Self, Refused> {
        Ok(Self {
            as_of: Lower::lower(core.as_of)?,
            known: Lower::lower(core.known)?,
            policy: Lower::lower(core.policy)?,
            buckets: Lower::lower(core.buckets)?,
            rows: Lower::lower(core.rows)?,
            creditors: Lower::lower(core.creditors)?,
            currencies: Lower::lower(core.currencies)?,
            base: Lower::lower(core.base)?,
            footing: Lower::lower(core.footing)?,
            fallbacks: Lower::lower(core.fallbacks)?,
            undated: Lower::lower(core.undated)?,
            excess: Lower::lower(core.excess)?,
            without_booked_rate: Lower::lower(core.without_booked_rate)?,
        })
    }
}

/// One row of an aging.
#[derive(Clone, uniffi::Record)]
pub struct AgingRow {
    /// To whom it is owed.
    pub creditor: String,
    /// The currency of all amounts but the base column.
    pub currency: String,
    /// The amounts.
    pub amounts: AgingAmounts,
    /// Who owes it, or their parent; none: cash of unknown payers (A7).
    #[uniffi(default = None)]
    pub customer: Option<String>,
    /// The billing account, where rows are made by those (G11).
    #[uniffi(default = None)]
    pub billing_account: Option<String>,
    /// With drill-down: the items of each bucket and, at the end, of the column of credits, each
    /// by due date, then number, then id. An item that a credit covers wholly in this report
    /// (`oldest_first`) is still named.
    #[uniffi(default = None)]
    pub items: Option<Vec<Vec<ItemId>>>,
}

impl Lower<api::AgingRow> for AgingRow {
    fn lower(core: api::AgingRow) -> Result<Self, Refused> {
        Ok(Self {
            creditor: Lower::lower(core.creditor)?,
            customer: Lower::lower(core.customer)?,
            billing_account: Lower::lower(core.billing_account)?,
            currency: Lower::lower(core.currency)?,
            amounts: Lower::lower(core.amounts)?,
            items: Lower::lower(core.items)?,
        })
    }
}

/// Rows added up.
#[derive(Clone, uniffi::Record)]
pub struct AgingTotal {
    /// The currency.
    pub currency: String,
    /// The sums.
    pub amounts: AgingAmounts,
    /// Of one creditor; none: of all.
    #[uniffi(default = None)]
    pub creditor: Option<String>,
}

impl Lower<api::AgingTotal> for AgingTotal {
    fn lower(core: api::AgingTotal) -> Result<Self, Refused> {
        Ok(Self {
            creditor: Lower::lower(core.creditor)?,
            currency: Lower::lower(core.currency)?,
            amounts: Lower::lower(core.amounts)?,
        })
    }
}

/// The amounts of a row or total: Σ buckets + unapplied = total, always.
#[derive(Clone, uniffi::Record)]
pub struct AgingAmounts {
    /// By bucket; a bucket may be below zero where the policy puts credits there.
    pub buckets: Vec<Money>,
    /// Credits that are not applied, zero or below.
    pub unapplied: Money,
    /// What is owed in all (F5).
    pub total: Money,
    /// How much of each bucket is disputed, promised …: only dimensions that occur (G8). They are
    /// views of the same money and may overlap.
    pub dimensions: Vec<DimensionAmounts>,
    /// How many items there are, those with nothing open included.
    pub items: u64,
    /// How many of them are credits.
    pub credits: u64,
    /// How many days past due that is; 0 on the day and before (T7).
    pub max_days_past_due: i32,
    /// The earliest due date of what is owed; none when there is none.
    #[uniffi(default = None)]
    pub oldest_due: Option<CivilDate>,
    /// The same in the base currency, with rates (G7).
    #[uniffi(default = None)]
    pub base: Option<AgingBase>,
    /// Receipts that are known before their money comes, where the policy asks for them (G5):
    /// beside the buckets, the credits and the total, and no part of the proof.
    #[uniffi(default = None)]
    pub post_dated: Option<AgingPostDated>,
}

impl Lower<api::AgingAmounts> for AgingAmounts {
    fn lower(core: api::AgingAmounts) -> Result<Self, Refused> {
        Ok(Self {
            buckets: Lower::lower(core.buckets)?,
            unapplied: Lower::lower(core.unapplied)?,
            total: Lower::lower(core.total)?,
            dimensions: Lower::lower(core.dimensions)?,
            items: Lower::lower(core.items)?,
            credits: Lower::lower(core.credits)?,
            oldest_due: Lower::lower(core.oldest_due)?,
            max_days_past_due: Lower::lower(core.max_days_past_due)?,
            base: Lower::lower(core.base)?,
            post_dated: Lower::lower(core.post_dated)?,
        })
    }
}

/// Receipts that were known before their money came, in the currency of the row: zero or below,
/// as all credits (G5).
///
/// The worked example stands at `AgingPolicy.post_dated`.
#[derive(Clone, uniffi::Record)]
pub struct AgingPostDated {
    /// Those in the books only after the day (A): no other amount knows of them.
    pub to_come: Money,
    /// Those in the books by the day (inclusive) whose value date lies after the last day that
    /// is known (F4c): all of them, applied or not. The other amounts are already lower by them.
    pub counted: Money,
}

impl Lower<api::AgingPostDated> for AgingPostDated {
    fn lower(core: api::AgingPostDated) -> Result<Self, Refused> {
        Ok(Self { to_come: Lower::lower(core.to_come)?, counted: Lower::lower(core.counted)? })
    }
}

/// The base column: each item's amount at the closing rate, rounded once, half-up (G7).
#[derive(Clone, uniffi::Record)]
pub struct AgingBase {
    /// By bucket.
    pub buckets: Vec<Money>,
    /// Credits that are not applied.
    pub unapplied: Money,
    /// The buckets and the credits together.
    pub total: Money,
    /// The residuals at the rates they were booked at.
    pub at_booking: Money,
    /// What the rates have changed: total − at booking, on what is open only.
    pub revaluation: Money,
}

impl Lower<api::AgingBase> for AgingBase {
    fn lower(core: api::AgingBase) -> Result<Self, Refused> {
        Ok(Self {
            buckets: Lower::lower(core.buckets)?,
            unapplied: Lower::lower(core.unapplied)?,
            total: Lower::lower(core.total)?,
            at_booking: Lower::lower(core.at_booking)?,
            revaluation: Lower::lower(core.revaluation)?,
        })
    }
}

/// One dimension's share of each bucket, with the sign of the items.
#[derive(Clone, uniffi::Record)]
pub struct DimensionAmounts {
    /// Which.
    pub dimension: Dimension,
    /// By bucket.
    pub buckets: Vec<Money>,
    /// Of the credits.
    pub unapplied: Money,
    /// Both together.
    pub total: Money,
}

impl Lower<api::DimensionAmounts> for DimensionAmounts {
    fn lower(core: api::DimensionAmounts) -> Result<Self, Refused> {
        Ok(Self {
            dimension: Lower::lower(core.dimension)?,
            buckets: Lower::lower(core.buckets)?,
            unapplied: Lower::lower(core.unapplied)?,
            total: Lower::lower(core.total)?,
        })
    }
}

/// The proof of one currency: Σ buckets + unapplied = total = Σ of what is open.
#[derive(Clone, uniffi::Record)]
pub struct AgingFooting {
    /// The currency.
    pub currency: String,
    /// Σ of all buckets of all rows.
    pub buckets: Money,
    /// Σ of the column of credits of all rows.
    pub unapplied: Money,
    /// Both together.
    pub total: Money,
    /// Σ of what is open, added up item by item apart from the rows.
    pub open: Money,
}

impl Lower<api::AgingFooting> for AgingFooting {
    fn lower(core: api::AgingFooting) -> Result<Self, Refused> {
        Ok(Self {
            currency: Lower::lower(core.currency)?,
            buckets: Lower::lower(core.buckets)?,
            unapplied: Lower::lower(core.unapplied)?,
            total: Lower::lower(core.total)?,
            open: Lower::lower(core.open)?,
        })
    }
}

/// An item that was aged by another date than asked for.
#[derive(Clone, uniffi::Record)]
pub struct BasisFallback {
    /// The item.
    pub item: ItemId,
    /// The date that was taken.
    pub used: AgingBasis,
}

impl Lower<api::BasisFallback> for BasisFallback {
    fn lower(core: api::BasisFallback) -> Result<Self, Refused> {
        Ok(Self { item: Lower::lower(core.item)?, used: Lower::lower(core.used)? })
    }
}

/// More was said of an item than is open (G8).
#[derive(Clone, uniffi::Record)]
pub struct ExcessShare {
    /// The item.
    pub item: ItemId,
    /// In which dimension.
    pub dimension: Dimension,
    /// What was said, without sign.
    pub said: Money,
    /// What is open, without sign: this is what the report shows.
    pub open: Money,
}

impl Lower<api::ExcessShare> for ExcessShare {
    fn lower(core: api::ExcessShare) -> Result<Self, Refused> {
        Ok(Self {
            item: Lower::lower(core.item)?,
            dimension: Lower::lower(core.dimension)?,
            said: Lower::lower(core.said)?,
            open: Lower::lower(core.open)?,
        })
    }
}

/// How what was owed moved from one day to another.
#[derive(Clone, uniffi::Record)]
pub struct RollForward {
    /// The first day of the period; the opening is that of the day before.
    pub from: CivilDate,
    /// The last day of the period (inclusive).
    pub to: CivilDate,
    /// What was known, at both ends.
    pub known: Known,
    /// One per creditor, customer (none first) and currency that had anything open at an end or
    /// moved between.
    pub rows: Vec<RollForwardRow>,
    /// The rows added up per creditor and currency.
    pub creditors: Vec<RollForwardTotal>,
    /// The rows added up per currency.
    pub currencies: Vec<RollForwardTotal>,
}

impl Lower<api::RollForward> for RollForward {
    fn lower(core: api::RollForward) -> Result<Self, Refused> {
        Ok(Self {
            from: Lower::lower(core.from)?,
            to: Lower::lower(core.to)?,
            known: Lower::lower(core.known)?,
            rows: Lower::lower(core.rows)?,
            creditors: Lower::lower(core.creditors)?,
            currencies: Lower::lower(core.currencies)?,
        })
    }
}

/// One account in one currency.
#[derive(Clone, uniffi::Record)]
pub struct RollForwardRow {
    /// To whom it is owed.
    pub creditor: String,
    /// The currency.
    pub currency: String,
    /// What moved.
    pub amounts: RollForwardAmounts,
    /// Who owes it; none: cash of unknown payers.
    #[uniffi(default = None)]
    pub customer: Option<String>,
}

impl Lower<api::RollForwardRow> for RollForwardRow {
    fn lower(core: api::RollForwardRow) -> Result<Self, Refused> {
        Ok(Self {
            creditor: Lower::lower(core.creditor)?,
            customer: Lower::lower(core.customer)?,
            currency: Lower::lower(core.currency)?,
            amounts: Lower::lower(core.amounts)?,
        })
    }
}

/// Rows added up.
#[derive(Clone, uniffi::Record)]
pub struct RollForwardTotal {
    /// The currency.
    pub currency: String,
    /// The sums.
    pub amounts: RollForwardAmounts,
    /// Of one creditor; none: of all.
    #[uniffi(default = None)]
    pub creditor: Option<String>,
}

impl Lower<api::RollForwardTotal> for RollForwardTotal {
    fn lower(core: api::RollForwardTotal) -> Result<Self, Refused> {
        Ok(Self {
            creditor: Lower::lower(core.creditor)?,
            currency: Lower::lower(core.currency)?,
            amounts: Lower::lower(core.amounts)?,
        })
    }
}

/// The columns, each with the sign it is added with: Σ of all but the last = closing.
#[derive(Clone, uniffi::Record)]
pub struct RollForwardAmounts {
    /// What was owed at the end of the day before the period.
    pub opening: Money,
    /// What came from other books, at what was open of it, less what of it was taken back (F4e).
    pub taken_over: Money,
    /// Invoices, on their posting date.
    pub invoices: Money,
    /// Debit notes.
    pub debit_notes: Money,
    /// Debit notes for interest, fees and compensation.
    pub charges: Money,
    /// Payments, on their posting date; below zero.
    pub payments: Money,
    /// Payments before there is an invoice; below zero.
    pub advances: Money,
    /// Payments and advances that bounced, those taken over too.
    pub payments_reversed: Money,
    /// Money paid back, less what of it came back.
    pub refunds: Money,
    /// Credit notes; below zero.
    pub credit_notes: Money,
    /// Discounts taken.
    pub discounts: Money,
    /// Differences let go.
    pub tolerance: Money,
    /// Tax withheld.
    pub withholding: Money,
    /// Written off.
    pub write_offs: Money,
    /// Discounts, tolerances, withholdings and write-offs taken back.
    pub adjustments_reversed: Money,
    /// To and from other customers and creditors: transfers, applications across accounts, cash
    /// that got its customer.
    pub transfers: Money,
    /// To and from other currencies: conversions, applications across currencies.
    pub conversions: Money,
    /// What is owed at the end of the period's last day.
    pub closing: Money,
}

impl Lower<api::RollForwardAmounts> for RollForwardAmounts {
    fn lower(core: api::RollForwardAmounts) -> Result<Self, Refused> {
        Ok(Self {
            opening: Lower::lower(core.opening)?,
            taken_over: Lower::lower(core.taken_over)?,
            invoices: Lower::lower(core.invoices)?,
            debit_notes: Lower::lower(core.debit_notes)?,
            charges: Lower::lower(core.charges)?,
            payments: Lower::lower(core.payments)?,
            advances: Lower::lower(core.advances)?,
            payments_reversed: Lower::lower(core.payments_reversed)?,
            refunds: Lower::lower(core.refunds)?,
            credit_notes: Lower::lower(core.credit_notes)?,
            discounts: Lower::lower(core.discounts)?,
            tolerance: Lower::lower(core.tolerance)?,
            withholding: Lower::lower(core.withholding)?,
            write_offs: Lower::lower(core.write_offs)?,
            adjustments_reversed: Lower::lower(core.adjustments_reversed)?,
            transfers: Lower::lower(core.transfers)?,
            conversions: Lower::lower(core.conversions)?,
            closing: Lower::lower(core.closing)?,
        })
    }
}

/// How an open-item statement is drawn up.
#[derive(Clone, uniffi::Record)]
pub struct StatementOptions {
    /// The buckets of its totals.
    #[uniffi(default = None)]
    pub buckets: Option<Buckets>,
    /// Where credits stand in its totals.
    #[uniffi(default = None)]
    pub unapplied: Option<UnappliedCredits>,
    /// Whether items show the due date before its business-day adjustment (T6). What is past due
    /// is judged by the adjusted one all the same.
    #[uniffi(default = false)]
    pub nominal_due: bool,
}

impl Lift<api::StatementOptions> for StatementOptions {
    fn lift(self, way: &Way<'_>) -> Result<api::StatementOptions, Refused> {
        Ok(api::StatementOptions {
            buckets: or_default(self.buckets, &Way::Field(way, "buckets"))?,
            unapplied: or_default(self.unapplied, &Way::Field(way, "unapplied"))?,
            nominal_due: self.nominal_due.lift(&Way::Field(way, "nominal_due"))?,
        })
    }
}

impl Lower<api::StatementOptions> for StatementOptions {
    fn lower(core: api::StatementOptions) -> Result<Self, Refused> {
        Ok(Self {
            buckets: Some(Lower::lower(core.buckets)?),
            unapplied: Some(Lower::lower(core.unapplied)?),
            nominal_due: Lower::lower(core.nominal_due)?,
        })
    }
}

/// Everything open between one creditor and one customer on a day.
///
/// It says what was issued and what is left of it, and nothing a creditor thinks of its customer.
#[derive(Clone, uniffi::Record)]
pub struct OpenItemStatement {
    /// The day it is true of.
    pub as_of: CivilDate,
    /// What was known.
    pub known: Known,
    /// To whom it is owed.
    pub creditor: String,
    /// Who owes it.
    pub customer: String,
    /// The names of the buckets.
    pub buckets: Vec<BucketName>,
    /// By currency code; none when nothing is open.
    pub currencies: Vec<StatementCurrency>,
}

impl Lower<api::OpenItemStatement> for OpenItemStatement {
    fn lower(core: api::OpenItemStatement) -> Result<Self, Refused> {
        Ok(Self {
            as_of: Lower::lower(core.as_of)?,
            known: Lower::lower(core.known)?,
            creditor: Lower::lower(core.creditor)?,
            customer: Lower::lower(core.customer)?,
            buckets: Lower::lower(core.buckets)?,
            currencies: Lower::lower(core.currencies)?,
        })
    }
}

/// What is open in one currency: Σ items = Σ buckets + unapplied = total.
#[derive(Clone, uniffi::Record)]
pub struct StatementCurrency {
    /// The currency of all amounts.
    pub currency: String,
    /// By due date, then number, then id.
    pub items: Vec<StatementItem>,
    /// The total by bucket.
    pub buckets: Vec<Money>,
    /// Credits that are not applied.
    pub unapplied: Money,
    /// What is owed in all.
    pub total: Money,
    /// What of it is past due: debits only.
    pub past_due: Money,
    /// What of the debits is disputed.
    pub disputed: Money,
}

impl Lower<api::StatementCurrency> for StatementCurrency {
    fn lower(core: api::StatementCurrency) -> Result<Self, Refused> {
        Ok(Self {
            currency: Lower::lower(core.currency)?,
            items: Lower::lower(core.items)?,
            buckets: Lower::lower(core.buckets)?,
            unapplied: Lower::lower(core.unapplied)?,
            total: Lower::lower(core.total)?,
            past_due: Lower::lower(core.past_due)?,
            disputed: Lower::lower(core.disputed)?,
        })
    }
}

/// One open item as its customer sees it.
#[derive(Clone, uniffi::Record)]
pub struct StatementItem {
    /// Document, installment and part.
    pub id: ItemId,
    /// What the document is.
    pub kind: DocumentKind,
    /// What it was over at first.
    pub original: Money,
    /// What has been settled of it: original − open.
    pub settled: Money,
    /// What is left.
    pub open: Money,
    /// How many days past due a debit is: 0 on its due date and before (T7), and for credits.
    pub days_past_due: i32,
    /// How much of it is disputed, without sign; at most what is open.
    pub disputed: Money,
    /// What may still be kept back for paying early; the earliest last day first.
    pub offers: Vec<StatementOffer>,
    /// The number printed on the document.
    #[uniffi(default = None)]
    pub number: Option<String>,
    /// The date printed on the document.
    #[uniffi(default = None)]
    pub invoice_date: Option<CivilDate>,
    /// The last day to pay on time.
    #[uniffi(default = None)]
    pub due: Option<CivilDate>,
    /// What moved it since it came, where the position was asked with its entries: original and
    /// these add up to what is open.
    #[uniffi(default = [])]
    pub entries: Vec<Activity>,
}

impl Lower<api::StatementItem> for StatementItem {
    fn lower(core: api::StatementItem) -> Result<Self, Refused> {
        Ok(Self {
            id: Lower::lower(core.id)?,
            number: Lower::lower(core.number)?,
            kind: Lower::lower(core.kind)?,
            invoice_date: Lower::lower(core.invoice_date)?,
            due: Lower::lower(core.due)?,
            original: Lower::lower(core.original)?,
            settled: Lower::lower(core.settled)?,
            open: Lower::lower(core.open)?,
            days_past_due: Lower::lower(core.days_past_due)?,
            disputed: Lower::lower(core.disputed)?,
            offers: Lower::lower(core.offers)?,
            entries: Lower::lower(core.entries)?,
        })
    }
}

/// A discount that can still be earned.
#[derive(Clone, uniffi::Record)]
pub struct StatementOffer {
    /// The last day to earn it, inclusive.
    pub until: CivilDate,
    /// What may be kept back of the whole, as frozen at issue.
    pub discount: Money,
    /// What settles the item by then. None when something of it has been settled already: what a
    /// partial payment has earned is a question of the terms (E5), not of a statement.
    #[uniffi(default = None)]
    pub pay: Option<Money>,
}

impl Lower<api::StatementOffer> for StatementOffer {
    fn lower(core: api::StatementOffer) -> Result<Self, Refused> {
        Ok(Self {
            until: Lower::lower(core.until)?,
            discount: Lower::lower(core.discount)?,
            pay: Lower::lower(core.pay)?,
        })
    }
}

/// What moved in a period (R2).
#[derive(Clone, uniffi::Record)]
pub struct ActivityStatement {
    /// To whom it is owed.
    pub creditor: String,
    /// Who owes it.
    pub customer: String,
    /// The first day of the period.
    pub from: CivilDate,
    /// Its last day, inclusive.
    pub to: CivilDate,
    /// What was known.
    pub known: Known,
    /// By currency code; only those with anything open at an end or moved between.
    pub currencies: Vec<StatementAccount>,
}

impl Lower<api::ActivityStatement> for ActivityStatement {
    fn lower(core: api::ActivityStatement) -> Result<Self, Refused> {
        Ok(Self {
            creditor: Lower::lower(core.creditor)?,
            customer: Lower::lower(core.customer)?,
            from: Lower::lower(core.from)?,
            to: Lower::lower(core.to)?,
            known: Lower::lower(core.known)?,
            currencies: Lower::lower(core.currencies)?,
        })
    }
}

/// What is new since the last statement (R3).
#[derive(Clone, uniffi::Record)]
pub struct BalanceForwardStatement {
    /// To whom it is owed.
    pub creditor: String,
    /// Who owes it.
    pub customer: String,
    /// The last statement, whose total is the opening of this one.
    pub last: LastStatement,
    /// The day this one is true of.
    pub as_of: CivilDate,
    /// What was known for this one.
    pub known: Known,
    /// By currency code.
    pub currencies: Vec<StatementAccount>,
}

impl Lower<api::BalanceForwardStatement> for BalanceForwardStatement {
    fn lower(core: api::BalanceForwardStatement) -> Result<Self, Refused> {
        Ok(Self {
            creditor: Lower::lower(core.creditor)?,
            customer: Lower::lower(core.customer)?,
            last: Lower::lower(core.last)?,
            as_of: Lower::lower(core.as_of)?,
            known: Lower::lower(core.known)?,
            currencies: Lower::lower(core.currencies)?,
        })
    }
}

/// The day a statement was true of and what was known when it was drawn up.
#[derive(Clone, uniffi::Record)]
pub struct LastStatement {
    /// The day.
    pub as_of: CivilDate,
    /// What was known: a day or a number. With everything, nothing can have come later, and no
    /// line is of a prior period.
    pub known: Known,
}

impl Lift<api::LastStatement> for LastStatement {
    fn lift(self, way: &Way<'_>) -> Result<api::LastStatement, Refused> {
        Ok(api::LastStatement {
            as_of: self.as_of.lift(&Way::Field(way, "as_of"))?,
            known: self.known.lift(&Way::Field(way, "known"))?,
        })
    }
}

impl Lower<api::LastStatement> for LastStatement {
    fn lower(core: api::LastStatement) -> Result<Self, Refused> {
        Ok(Self { as_of: Lower::lower(core.as_of)?, known: Lower::lower(core.known)? })
    }
}

/// One currency of an account: opening + Σ prior period + Σ lines = closing, always.
#[derive(Clone, uniffi::Record)]
pub struct StatementAccount {
    /// The currency.
    pub currency: String,
    /// What it begins with: what was open the day before, or the total of the last statement.
    pub opening: Money,
    /// What takes effect on or before the last statement's day but was not known to it; empty in
    /// a statement by activity.
    pub prior_period: Vec<StatementLine>,
    /// What moved, by effective date, then number.
    pub lines: Vec<StatementLine>,
    /// What settled what inside the account, by the same order; it moves nothing.
    pub allocations: Vec<StatementAllocation>,
    /// What is open at the end.
    pub closing: Money,
}

impl Lower<api::StatementAccount> for StatementAccount {
    fn lower(core: api::StatementAccount) -> Result<Self, Refused> {
        Ok(Self {
            currency: Lower::lower(core.currency)?,
            opening: Lower::lower(core.opening)?,
            prior_period: Lower::lower(core.prior_period)?,
            lines: Lower::lower(core.lines)?,
            allocations: Lower::lower(core.allocations)?,
            closing: Lower::lower(core.closing)?,
        })
    }
}

/// One movement of what is owed.
#[derive(Clone, uniffi::Record)]
pub struct StatementLine {
    /// From this day on.
    pub date: CivilDate,
    /// The day it was recorded.
    pub recorded: CivilDate,
    /// The number of the entry.
    pub sequence: u64,
    /// The entry that did it.
    pub entry: String,
    /// What it was.
    pub kind: ActivityKind,
    /// The kind of the document concerned.
    pub document_kind: DocumentKind,
    /// The items concerned, by id.
    pub items: Vec<ItemId>,
    /// Whether it takes such a thing back.
    pub reversal: bool,
    /// Whether the last statement had counted it and it is no longer so: the amount is then the
    /// opposite of what was counted. A payment identified later on another day does this.
    pub withdrawn: bool,
    /// What it added to what is owed.
    pub amount: Money,
    /// What was owed after it.
    pub balance: Money,
    /// Its printed number.
    #[uniffi(default = None)]
    pub number: Option<String>,
}

impl Lower<api::StatementLine> for StatementLine {
    fn lower(core: api::StatementLine) -> Result<Self, Refused> {
        Ok(Self {
            date: Lower::lower(core.date)?,
            recorded: Lower::lower(core.recorded)?,
            sequence: Lower::lower(core.sequence)?,
            entry: Lower::lower(core.entry)?,
            kind: Lower::lower(core.kind)?,
            document_kind: Lower::lower(core.document_kind)?,
            number: Lower::lower(core.number)?,
            items: Lower::lower(core.items)?,
            reversal: Lower::lower(core.reversal)?,
            withdrawn: Lower::lower(core.withdrawn)?,
            amount: Lower::lower(core.amount)?,
            balance: Lower::lower(core.balance)?,
        })
    }
}

/// What settled what inside an account: the amounts add up to nothing.
#[derive(Clone, uniffi::Record)]
pub struct StatementAllocation {
    /// From this day on.
    pub date: CivilDate,
    /// The number of the entry.
    pub sequence: u64,
    /// The entry that did it.
    pub entry: String,
    /// What it was.
    pub kind: ActivityKind,
    /// Whether it takes such a thing back.
    pub reversal: bool,
    /// Whether it held for the last statement and holds no longer, as with lines.
    pub withdrawn: bool,
    /// Each item with what was added to its open amount, by id.
    pub items: Vec<ItemAmount>,
}

impl Lower<api::StatementAllocation> for StatementAllocation {
    fn lower(core: api::StatementAllocation) -> Result<Self, Refused> {
        Ok(Self {
            date: Lower::lower(core.date)?,
            sequence: Lower::lower(core.sequence)?,
            entry: Lower::lower(core.entry)?,
            kind: Lower::lower(core.kind)?,
            reversal: Lower::lower(core.reversal)?,
            withdrawn: Lower::lower(core.withdrawn)?,
            items: Lower::lower(core.items)?,
        })
    }
}

/// How a journal is read.
#[derive(Clone, uniffi::Record)]
pub struct JournalOptions {
    /// The own (functional) currency of creditors. A creditor's postings have base amounts where
    /// it stands here: of an item in this currency its amount, of any other by the rate its
    /// document was booked at.
    #[uniffi(default)]
    pub base: HashMap<String, String>,
}

impl Lift<api::JournalOptions> for JournalOptions {
    fn lift(self, way: &Way<'_>) -> Result<api::JournalOptions, Refused> {
        Ok(api::JournalOptions { base: self.base.lift(&Way::Field(way, "base"))? })
    }
}

impl Lower<api::JournalOptions> for JournalOptions {
    fn lower(core: api::JournalOptions) -> Result<Self, Refused> {
        Ok(Self { base: Lower::lower(core.base)? })
    }
}

/// Proposed postings to the general ledger.
#[derive(Clone, uniffi::Record)]
pub struct Journal {
    /// By the order of recording, then day, creditor and currency.
    pub postings: Vec<Posting>,
    /// Added up, by creditor, currency and role.
    pub totals: Vec<JournalTotal>,
    /// Entries whose postings have no base amounts though their creditor has an own currency: a
    /// document was booked without a rate, or by a rate in another currency.
    #[uniffi(default = [])]
    pub without_rate: Vec<String>,
    /// Exchange differences (A10) that add nothing: nothing was open of the item, so what its
    /// settlement made is posted with that; or the item has no value in that currency.
    #[uniffi(default = [])]
    pub nothing_to_post: Vec<String>,
}

impl Lower<api::Journal> for Journal {
    fn lower(core: api::Journal) -> Result<Self, Refused> {
        Ok(Self {
            postings: Lower::lower(core.postings)?,
            totals: Lower::lower(core.totals)?,
            without_rate: Lower::lower(core.without_rate)?,
            nothing_to_post: Lower::lower(core.nothing_to_post)?,
        })
    }
}

/// What one entry posts on one day in the books of one creditor in one currency. The amounts of its
/// lines add up to zero, and so do their base amounts.
#[derive(Clone, uniffi::Record)]
pub struct Posting {
    /// The entry; of facts together each by its own id.
    pub entry: String,
    /// Its number.
    pub sequence: u64,
    /// The day it was recorded.
    pub recorded: CivilDate,
    /// The day it counts.
    pub date: CivilDate,
    /// Whose books.
    pub creditor: String,
    /// The currency of the amounts.
    pub currency: String,
    /// The lines, by role, then customer; each at most once.
    pub lines: Vec<PostingLine>,
}

impl Lower<api::Posting> for Posting {
    fn lower(core: api::Posting) -> Result<Self, Refused> {
        Ok(Self {
            entry: Lower::lower(core.entry)?,
            sequence: Lower::lower(core.sequence)?,
            recorded: Lower::lower(core.recorded)?,
            date: Lower::lower(core.date)?,
            creditor: Lower::lower(core.creditor)?,
            currency: Lower::lower(core.currency)?,
            lines: Lower::lower(core.lines)?,
        })
    }
}

/// One line of a posting.
#[derive(Clone, uniffi::Record)]
pub struct PostingLine {
    /// The account.
    pub role: AccountRole,
    /// A debit above zero, a credit below. Zero where only the base amount moves.
    pub amount: Money,
    /// Of the subledger's roles, whose account it is.
    #[uniffi(default = None)]
    pub customer: Option<String>,
    /// The same in the creditor's own currency, where it is known.
    #[uniffi(default = None)]
    pub base: Option<Money>,
}

impl Lower<api::PostingLine> for PostingLine {
    fn lower(core: api::PostingLine) -> Result<Self, Refused> {
        Ok(Self {
            role: Lower::lower(core.role)?,
            customer: Lower::lower(core.customer)?,
            amount: Lower::lower(core.amount)?,
            base: Lower::lower(core.base)?,
        })
    }
}

/// The postings of one account role added up.
#[derive(Clone, uniffi::Record)]
pub struct JournalTotal {
    /// Whose books.
    pub creditor: String,
    /// The currency of the amounts.
    pub currency: String,
    /// The account.
    pub role: AccountRole,
    /// The debits of its lines; not negative.
    pub debit: Money,
    /// The credits of its lines; not negative.
    pub credit: Money,
    /// The base amounts of its lines, as far as they are known.
    #[uniffi(default = None)]
    pub base: Option<Money>,
}

impl Lower<api::JournalTotal> for JournalTotal {
    fn lower(core: api::JournalTotal) -> Result<Self, Refused> {
        Ok(Self {
            creditor: Lower::lower(core.creditor)?,
            currency: Lower::lower(core.currency)?,
            role: Lower::lower(core.role)?,
            debit: Lower::lower(core.debit)?,
            credit: Lower::lower(core.credit)?,
            base: Lower::lower(core.base)?,
        })
    }
}

/// A revaluation of what is open on a day.
///
/// It is no entry of the ledger, so it cannot be settled, aged or revalued a second time; what is
/// realised later is the whole difference to the rate of booking, and the posting of the next day
/// has taken this one back by then.
#[derive(Clone, uniffi::Record)]
pub struct Revaluation {
    /// The day of the rates.
    pub as_of: CivilDate,
    /// The currency revalued in.
    pub base: String,
    /// By creditor, currency, role and customer.
    pub rows: Vec<RevaluationRow>,
    /// All differences together.
    pub total: Money,
    /// What to post on the day, per creditor and currency: no amounts, only base amounts.
    pub postings: Vec<Posting>,
    /// The same with the sides changed, on the next day.
    pub reversals: Vec<Posting>,
    /// Open items whose document was booked without a rate in the base currency: they are not
    /// revalued. By id.
    #[uniffi(default = [])]
    pub without_rate: Vec<ItemId>,
}

impl Lower<api::Revaluation> for Revaluation {
    fn lower(core: api::Revaluation) -> Result<Self, Refused> {
        Ok(Self {
            as_of: Lower::lower(core.as_of)?,
            base: Lower::lower(core.base)?,
            rows: Lower::lower(core.rows)?,
            total: Lower::lower(core.total)?,
            postings: Lower::lower(core.postings)?,
            reversals: Lower::lower(core.reversals)?,
            without_rate: Lower::lower(core.without_rate)?,
        })
    }
}

/// The value of one account in another currency, at booking and at the closing.
#[derive(Clone, uniffi::Record)]
pub struct RevaluationRow {
    /// Whose books.
    pub creditor: String,
    /// Which account of the subledger.
    pub role: AccountRole,
    /// What is open, in its currency: debits above zero.
    pub open: Money,
    /// Its value as booked, with the exchange differences told of it (A10).
    pub booked: Money,
    /// Its value at the closing rate, item by item.
    pub closing: Money,
    /// Closing − booked: a gain above zero.
    pub difference: Money,
    /// Whose account; none: cash of unknown payers.
    #[uniffi(default = None)]
    pub customer: Option<String>,
}

impl Lower<api::RevaluationRow> for RevaluationRow {
    fn lower(core: api::RevaluationRow) -> Result<Self, Refused> {
        Ok(Self {
            creditor: Lower::lower(core.creditor)?,
            role: Lower::lower(core.role)?,
            customer: Lower::lower(core.customer)?,
            open: Lower::lower(core.open)?,
            booked: Lower::lower(core.booked)?,
            closing: Lower::lower(core.closing)?,
            difference: Lower::lower(core.difference)?,
        })
    }
}

/// A line of the control account, or of the accounts that together are the subledger's, as the
/// general ledger has it.
#[derive(Clone, uniffi::Record)]
pub struct ControlLine {
    /// A debit above zero, a credit below.
    pub amount: Money,
    /// Whose books.
    #[uniffi(default = "sole")]
    pub creditor: String,
    /// The ledger's entry it was posted for; none: a balance brought forward, or a line posted by
    /// hand.
    #[uniffi(default = None)]
    pub entry: Option<String>,
}

impl Lift<api::ControlLine> for ControlLine {
    fn lift(self, way: &Way<'_>) -> Result<api::ControlLine, Refused> {
        let entry: Option<api::EntryId> = self.entry.lift(&Way::Field(way, "entry"))?;
        let amount: api::Money = self.amount.lift(&Way::Field(way, "amount"))?;
        let mut made = api::ControlLine::new(entry, amount);
        made.creditor = self.creditor.lift(&Way::Field(way, "creditor"))?;
        Ok(made)
    }
}

impl Lower<api::ControlLine> for ControlLine {
    fn lower(core: api::ControlLine) -> Result<Self, Refused> {
        Ok(Self {
            creditor: Lower::lower(core.creditor)?,
            entry: Lower::lower(core.entry)?,
            amount: Lower::lower(core.amount)?,
        })
    }
}

/// The subledger by creditor and currency against the control account.
#[derive(Clone, uniffi::Record)]
pub struct Tie {
    /// The first day looked at.
    pub from: CivilDate,
    /// The last day, inclusive: the closing.
    pub to: CivilDate,
    /// By creditor, then currency.
    pub rows: Vec<TieRow>,
}

impl Lower<api::Tie> for Tie {
    fn lower(core: api::Tie) -> Result<Self, Refused> {
        Ok(Self {
            from: Lower::lower(core.from)?,
            to: Lower::lower(core.to)?,
            rows: Lower::lower(core.rows)?,
        })
    }
}

/// The tie of one creditor in one currency.
#[derive(Clone, uniffi::Record)]
pub struct TieRow {
    /// Whose books.
    pub creditor: String,
    /// The currency.
    pub currency: String,
    /// What is open of all items at the end: debits above zero, credits below.
    pub subledger: Money,
    /// The lines of the control account added up.
    pub control: Money,
    /// Control − subledger; zero: they tie.
    pub difference: Money,
    /// What makes up the difference, by entry; may be there where the whole ties, as two entries
    /// that make good for each other.
    #[uniffi(default = [])]
    pub differences: Vec<TieDifference>,
}

impl Lower<api::TieRow> for TieRow {
    fn lower(core: api::TieRow) -> Result<Self, Refused> {
        Ok(Self {
            creditor: Lower::lower(core.creditor)?,
            currency: Lower::lower(core.currency)?,
            subledger: Lower::lower(core.subledger)?,
            control: Lower::lower(core.control)?,
            difference: Lower::lower(core.difference)?,
            differences: Lower::lower(core.differences)?,
        })
    }
}

/// What one entry moved in the subledger and in the control account, where they differ.
#[derive(Clone, uniffi::Record)]
pub struct TieDifference {
    /// What it moved in the subledger; zero: nothing in the period, or not at all.
    pub subledger: Money,
    /// What it moved in the control account; zero: it was not posted there.
    pub control: Money,
    /// Control − subledger.
    pub difference: Money,
    /// The entry; none: what was brought forward, with all lines that name no entry.
    #[uniffi(default = None)]
    pub entry: Option<String>,
}

impl Lower<api::TieDifference> for TieDifference {
    fn lower(core: api::TieDifference) -> Result<Self, Refused> {
        Ok(Self {
            entry: Lower::lower(core.entry)?,
            subledger: Lower::lower(core.subledger)?,
            control: Lower::lower(core.control)?,
            difference: Lower::lower(core.difference)?,
        })
    }
}

/// What somebody said of a share of an item.
#[derive(Clone, uniffi::Record)]
pub struct DimensionShare {
    /// The one.
    pub dimension: Dimension,
    /// The other.
    pub amount: Money,
}

impl Lift<(api::Dimension, api::Money)> for DimensionShare {
    fn lift(self, way: &Way<'_>) -> Result<(api::Dimension, api::Money), Refused> {
        Ok((
            self.dimension.lift(&Way::Field(way, "dimension"))?,
            self.amount.lift(&Way::Field(way, "amount"))?,
        ))
    }
}

impl Lower<(api::Dimension, api::Money)> for DimensionShare {
    fn lower((one, two): (api::Dimension, api::Money)) -> Result<Self, Refused> {
        Ok(Self { dimension: Lower::lower(one)?, amount: Lower::lower(two)? })
    }
}

/// An item, and an amount of it.
#[derive(Clone, uniffi::Record)]
pub struct ItemAmount {
    /// The one.
    pub item: ItemId,
    /// The other.
    pub amount: Money,
}

impl Lift<(api::ItemId, api::Money)> for ItemAmount {
    fn lift(self, way: &Way<'_>) -> Result<(api::ItemId, api::Money), Refused> {
        Ok((
            self.item.lift(&Way::Field(way, "item"))?,
            self.amount.lift(&Way::Field(way, "amount"))?,
        ))
    }
}

impl Lower<(api::ItemId, api::Money)> for ItemAmount {
    fn lower((one, two): (api::ItemId, api::Money)) -> Result<Self, Refused> {
        Ok(Self { item: Lower::lower(one)?, amount: Lower::lower(two)? })
    }
}

/// Whose credit may settle whose debit.
#[derive(Clone, uniffi::Record)]
pub struct CustomerPair {
    /// The one.
    pub payer: String,
    /// The other.
    pub debtor: String,
}

impl Lift<(api::CustomerId, api::CustomerId)> for CustomerPair {
    fn lift(self, way: &Way<'_>) -> Result<(api::CustomerId, api::CustomerId), Refused> {
        Ok((
            self.payer.lift(&Way::Field(way, "payer"))?,
            self.debtor.lift(&Way::Field(way, "debtor"))?,
        ))
    }
}

impl Lower<(api::CustomerId, api::CustomerId)> for CustomerPair {
    fn lower((one, two): (api::CustomerId, api::CustomerId)) -> Result<Self, Refused> {
        Ok(Self { payer: Lower::lower(one)?, debtor: Lower::lower(two)? })
    }
}

/// The business days of a place: every day but its weekends and its holidays (T6).
///
/// Cheap to clone, however many holidays it has. Two are equal when they were given the same
/// weekend and the same holidays, in any order. The default is
/// `every_day`.
///
/// In JSON `{"weekend":["saturday","sunday"],"holidays":["2026-12-25"]}`: both lists in order when
/// written, in any order when read, where `holidays` may be left out. A join may be given as
/// `{"join":"holidays","calendars":[…]}` (see `joined`) and is written as the
/// one calendar it is. Nothing else may stand there.
#[derive(Eq, Hash, PartialEq, uniffi::Object)]
#[uniffi::export(Eq, Hash)]
pub struct Calendar(api::Calendar);

impl Lift<api::Calendar> for Arc<Calendar> {
    fn lift(self, _: &Way<'_>) -> Result<api::Calendar, Refused> {
        Ok(self.0.clone())
    }
}

impl Lower<api::Calendar> for Arc<Calendar> {
    fn lower(core: api::Calendar) -> Result<Self, Refused> {
        Ok(Arc::new(Calendar(core)))
    }
}

/// When a document's amount is to be paid, in which parts, and what may be kept back.
///
/// Plain data: equal when they say the same. They are checked when they are made, so a value of
/// this type is always sound. A template for documents; what counts for an issued document is the
/// `Schedule` frozen from it (T10).
#[derive(Eq, Hash, PartialEq, uniffi::Object)]
#[uniffi::export(Display, Eq, Hash)]
pub struct PaymentTerms(api::PaymentTerms);

impl std::fmt::Display for PaymentTerms {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl Lift<api::PaymentTerms> for Arc<PaymentTerms> {
    fn lift(self, _: &Way<'_>) -> Result<api::PaymentTerms, Refused> {
        Ok(self.0.clone())
    }
}

impl Lower<api::PaymentTerms> for Arc<PaymentTerms> {
    fn lower(core: api::PaymentTerms) -> Result<Self, Refused> {
        Ok(Arc::new(PaymentTerms(core)))
    }
}

/// An append-only ledger of dated facts.
///
/// Nothing is ever half-posted: `post` takes an entry whole or returns an error
/// and leaves the ledger as it was. No clock, no files, no hidden state: the same entries give the
/// same ledger.
#[derive(uniffi::Object)]
pub struct Ledger(RwLock<api::Ledger>);

impl Ledger {
    fn read(&self) -> RwLockReadGuard<'_, api::Ledger> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, api::Ledger> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Lower<api::Ledger> for Arc<Ledger> {
    fn lower(core: api::Ledger) -> Result<Self, Refused> {
        Ok(Arc::new(Ledger(RwLock::new(core))))
    }
}

/// An owned snapshot of what is true on one day, as known on one day.
///
/// Cloning shares it. Items are in the order their documents were recorded, installments and
/// parts after one another; only items with something open are in it.
#[derive(uniffi::Object)]
pub struct Position(api::Position);

impl Lift<api::Position> for Arc<Position> {
    fn lift(self, _: &Way<'_>) -> Result<api::Position, Refused> {
        Ok(self.0.clone())
    }
}

impl Lower<api::Position> for Arc<Position> {
    fn lower(core: api::Position) -> Result<Self, Refused> {
        Ok(Arc::new(Position(core)))
    }
}

/// What is known of a currency: its decimals, its number, when it was withdrawn (F2).
#[uniffi::export]
pub fn currency_info(currency: String) -> Result<CurrencyInfo, DulyError> {
    let this: api::Currency = arg(currency, "currency")?;
    give(api::currency::info(this))
}

/// Every currency known, those of the past too, by code.
#[uniffi::export]
pub fn currency_all() -> Result<Vec<String>, DulyError> {
    give(api::currency::all())
}

/// Reads a plain decimal such as `1000.00` or `-5`, strictly
/// (see `parse_decimal`); never a text with a currency in it.
///
/// Refused as: As `parse_decimal` and `new`.
#[uniffi::export]
pub fn money_parse(amount: String, currency: String) -> Result<Money, DulyError> {
    let amount: String = arg(amount, "amount")?;
    let currency: api::Currency = arg(currency, "currency")?;
    give(api::Money::parse(&amount, currency)?)
}

/// An amount rounded to the currency's decimals by the named mode.
///
/// Refused as: `money.overflow` when the number is too large for the scale.
#[uniffi::export(default(mode = None))]
pub fn money_rounded(
    amount: Amount,
    currency: String,
    mode: Option<RoundingMode>,
) -> Result<Money, DulyError> {
    let amount: api::Decimal = arg(amount, "amount")?;
    let currency: api::Currency = arg(currency, "currency")?;
    let mode: api::RoundingMode = opt(mode, "mode")?;
    give(api::Money::rounded(amount, currency, mode)?)
}

/// Nothing, in a currency.
#[uniffi::export]
pub fn money_zero(currency: String) -> Result<Money, DulyError> {
    let currency: api::Currency = arg(currency, "currency")?;
    give(api::Money::zero(currency))
}

/// The sum of amounts of one currency; zero of none.
///
/// Refused as: `money.currency_mismatch` where one has another currency, `money.overflow`.
#[uniffi::export]
pub fn money_sum(amounts: Vec<Money>, currency: String) -> Result<Money, DulyError> {
    let amounts: Vec<api::Money> = arg(amounts, "amounts")?;
    let currency: api::Currency = arg(currency, "currency")?;
    give(api::money::sum(amounts, currency)?)
}

/// The rate of so many percent: `2` is `2%`.
#[uniffi::export]
pub fn rate_percent(percent: Amount) -> Result<String, DulyError> {
    let percent: api::Decimal = arg(percent, "percent")?;
    give(api::rate::percent(percent))
}

/// The number of percent: 2 for two percent.
#[uniffi::export]
pub fn rate_as_percent(rate: String) -> Result<Amount, DulyError> {
    let this: api::Rate = arg(rate, "rate")?;
    give(api::Rate::as_percent(this))
}

/// The rate as a plain factor: 0.02 for two percent.
///
/// Refused as: `rate.out_of_range` when the factor has more decimals than can be kept.
#[uniffi::export]
pub fn rate_as_factor(rate: String) -> Result<Amount, DulyError> {
    let this: api::Rate = arg(rate, "rate")?;
    give(api::Rate::as_factor(this)?)
}

/// A rate raised by percentage points: `1.14%` and `5pp` are `6.14%` (I5).
///
/// Refused as: `rate.out_of_range` where the sum is not exact.
#[uniffi::export]
pub fn rate_plus(rate: String, points: String) -> Result<String, DulyError> {
    let this: api::Rate = arg(rate, "rate")?;
    let points: api::Points = arg(points, "points")?;
    give(api::rate::plus(this, points)?)
}

/// The number of points.
#[uniffi::export]
pub fn points_as_points(points: String) -> Result<Amount, DulyError> {
    let this: api::Points = arg(points, "points")?;
    give(api::Points::as_points(this))
}

/// Reads `INV-1`, `INV-1#2` or `INV-1#2.1`: document, installment, part.
///
/// Refused as: `id.invalid` where the document's id is none, or a number is none.
#[uniffi::export]
pub fn item_id_parse(text: String) -> Result<ItemId, DulyError> {
    let text: String = arg(text, "text")?;
    give(api::item_id::parse(&text)?)
}

/// Reads a date of the form `YYYY-MM-DD`.
///
/// Refused as: `date.syntax`, `date.out_of_range`.
#[uniffi::export]
pub fn date_parse(text: String) -> Result<CivilDate, DulyError> {
    let text: String = arg(text, "text")?;
    give(api::date::parse(&text)?)
}

/// So many days later; earlier when negative.
///
/// Refused as: `date.out_of_range` when the result leaves the domain (F1).
#[uniffi::export]
pub fn date_plus_days(date: CivilDate, days: i32) -> Result<CivilDate, DulyError> {
    let this: api::Date = arg(date, "date")?;
    let days: i32 = arg(days, "days")?;
    give(api::Date::plus_days(this, days)?)
}

/// The same day of the month so many months later (earlier when negative), or the month's
/// last day where it has no such day (T2): 31 Jan + 1 month = 28 Feb.
///
/// Refused as: `date.out_of_range` when the result leaves the domain (F1).
#[uniffi::export]
pub fn date_plus_months(date: CivilDate, months: i32) -> Result<CivilDate, DulyError> {
    let this: api::Date = arg(date, "date")?;
    let months: i32 = arg(months, "months")?;
    give(api::Date::plus_months(this, months)?)
}

/// The last day of the same month.
#[uniffi::export]
pub fn date_end_of_month(date: CivilDate) -> Result<CivilDate, DulyError> {
    let this: api::Date = arg(date, "date")?;
    give(api::Date::end_of_month(this))
}

/// How many days lie from `earlier` to this day: 1 from yesterday to today, negative when
/// `earlier` is later.
#[uniffi::export]
pub fn date_days_since(date: CivilDate, earlier: CivilDate) -> Result<i32, DulyError> {
    let this: api::Date = arg(date, "date")?;
    let earlier: api::Date = arg(earlier, "earlier")?;
    give(api::Date::days_since(this, earlier))
}

/// The day of the week.
#[uniffi::export]
pub fn date_weekday(date: CivilDate) -> Result<Weekday, DulyError> {
    let this: api::Date = arg(date, "date")?;
    give(api::Date::weekday(this))
}

/// Runs a program from a base date; without a calendar every day is a business day.
///
/// Refused as: `program.invalid` for steps that make no program, `date.out_of_range`.
#[uniffi::export(default(calendar = None))]
pub fn date_program_run(
    steps: Vec<Step>,
    base: CivilDate,
    calendar: Option<Arc<Calendar>>,
) -> Result<ProgramDate, DulyError> {
    let steps: Vec<api::Step> = arg(steps, "steps")?;
    let base: api::Date = arg(base, "base")?;
    let calendar: Option<api::Calendar> = arg(calendar, "calendar")?;
    give(api::date_program::run(steps, base, calendar)?)
}

/// The same, step by step.
///
/// Refused as: As `run`.
#[uniffi::export(default(calendar = None))]
pub fn date_program_explain(
    steps: Vec<Step>,
    base: CivilDate,
    calendar: Option<Arc<Calendar>>,
) -> Result<Derivation, DulyError> {
    let steps: Vec<api::Step> = arg(steps, "steps")?;
    let base: api::Date = arg(base, "base")?;
    let calendar: Option<api::Calendar> = arg(calendar, "calendar")?;
    give(api::date_program::explain(steps, base, calendar)?)
}

/// Reads a program from its text: `"add_days 30, adjust following"`.
///
/// Refused as: `program.invalid`.
#[uniffi::export]
pub fn date_program_parse(text: String) -> Result<Vec<Step>, DulyError> {
    let text: String = arg(text, "text")?;
    give(api::date_program::parse(&text)?)
}

/// A program as text.
///
/// Refused as: `program.invalid` for steps that make no program.
#[uniffi::export]
pub fn date_program_text(steps: Vec<Step>) -> Result<String, DulyError> {
    let steps: Vec<api::Step> = arg(steps, "steps")?;
    give(api::date_program::text(steps)?)
}

/// The schedule of a host that knows its due date: one installment, no discount.
#[uniffi::export]
pub fn schedule_single(due: CivilDate, amount: Money) -> Result<Schedule, DulyError> {
    let due: api::Date = arg(due, "due")?;
    let amount: api::Money = arg(amount, "amount")?;
    give(api::Schedule::single(due, amount))
}

/// The limits of a law the library brings: `eu` or `fr`.
///
/// Refused as: `terms.invalid` for another name.
#[uniffi::export]
pub fn legal_caps_builtin(set: String) -> Result<LegalCaps, DulyError> {
    let set: String = arg(set, "set")?;
    give(api::LegalCaps::builtin(&set)?)
}

/// The limits of a law from rows in the form of `data/legal_caps.csv`: a head line, then one
/// row each; lines that start with `#` and empty ones are passed over.
///
/// Refused as: `terms.invalid` for a head or row that is not of that form (the
/// field names the line), or when no row is of that law.
#[uniffi::export]
pub fn legal_caps_read(rows: String, set: String) -> Result<LegalCaps, DulyError> {
    let rows: String = arg(rows, "rows")?;
    let set: String = arg(set, "set")?;
    give(api::LegalCaps::read(&rows, &set)?)
}

/// The discount on an amount, forward from the document and rounded once (E2, E4, E9).
///
/// Never more than the amount itself. With a cash step, what is left to pay is rounded to the
/// step, from the unrounded figure, and the discount is the difference.
///
/// Refused as: `money.currency_mismatch` when a fixed discount, the base and the
/// amount are of two currencies, `money.invalid_cash_step` for a step finer
/// than the currency, `money.overflow` out of range.
#[uniffi::export]
pub fn discount_of(off: DiscountOff, facts: Discountable) -> Result<Discounted, DulyError> {
    let off: api::DiscountOff = arg(off, "off")?;
    let facts: api::Discountable = arg(facts, "facts")?;
    give(api::discount::of(off, facts)?)
}

/// The tax a mixed invoice bills: on the net less the discount, whether it is taken or not (E2).
///
/// The discounted net is rounded to the currency, then the tax on it, each by `rounding`.
///
/// Refused as: `money.overflow` out of range.
#[uniffi::export(default(rounding = None))]
pub fn discount_mixed_tax(
    facts: MixedTax,
    rounding: Option<RoundingMode>,
) -> Result<Money, DulyError> {
    let facts: api::MixedTax = arg(facts, "facts")?;
    let rounding: api::RoundingMode = opt(rounding, "rounding")?;
    give(api::discount::mixed_tax(facts, rounding)?)
}

/// The best offer still open on a day: one whose last day is that day or later (E1).
///
/// Of two that keep back the same, the earlier. None when every offer has lapsed.
#[uniffi::export]
pub fn discount_best_offer(
    installment: Installment,
    on: CivilDate,
) -> Result<Option<DiscountOffer>, DulyError> {
    let installment: api::Installment = arg(installment, "installment")?;
    let on: api::Date = arg(on, "on")?;
    give(api::discount::best_offer(&installment, on))
}

/// What a payment within the discount period settles of an installment (E5).
///
/// Refused as: `money.currency_mismatch`, `money.overflow`.
#[uniffi::export(default(policy = None))]
pub fn discount_settle(
    facts: Early,
    policy: Option<PartialPolicy>,
) -> Result<EarlySettlement, DulyError> {
    let facts: api::Early = arg(facts, "facts")?;
    let policy: api::PartialPolicy = opt(policy, "policy")?;
    give(api::discount::settle(facts, policy)?)
}

/// What a payment does to what is open of an installment (A5).
///
/// In time a payment is measured against the amount less the discount and against the whole; where
/// both would do, the exact one wins, then the one that writes off less, then the one without
/// discount. An offer that lapsed within the grace days is looked at last, and only in full.
///
/// Refused as: `terms.invalid` when the payment has another sign than what is open,
/// or an offer does not fit it; `tolerance.invalid` for limits that
/// cannot be; `money.currency_mismatch` between currencies.
#[uniffi::export(default(policy = None))]
pub fn discount_close(
    installment: OpenInstallment,
    payment: EarlyPayment,
    policy: Option<EarlyPolicy>,
) -> Result<Closing, DulyError> {
    let installment: api::OpenInstallment = arg(installment, "installment")?;
    let payment: api::EarlyPayment = arg(payment, "payment")?;
    let policy: api::EarlyPolicy = opt(policy, "policy")?;
    give(api::discount::close(&installment, payment, &policy)?)
}

/// What one payment does that is meant to settle several installments at once (A5).
///
/// The target is what is open of all less their discounts, and tolerated is what is of each,
/// together. Of the late discounts the set of fewest is taken that the payment hits, none before
/// one, then the one that writes off least, then the first in the order given; more than all of it
/// is over-paid.
///
/// Refused as: As `close`; all must have one sign.
#[uniffi::export(default(policy = None))]
pub fn discount_close_together(
    installments: Vec<OpenInstallment>,
    payment: EarlyPayment,
    policy: Option<EarlyPolicy>,
) -> Result<LumpSum, DulyError> {
    let installments: Vec<api::OpenInstallment> = arg(installments, "installments")?;
    let payment: api::EarlyPayment = arg(payment, "payment")?;
    let policy: api::EarlyPolicy = opt(policy, "policy")?;
    give(api::discount::close_together(&installments, payment, &policy)?)
}

/// What settles an installment, or all the installments of an invoice or of an account, on each day
/// between two, both inclusive; days of the same answer are one range.
///
/// Each installment takes its best discount of the day, and credits among them take off what they
/// would earn. A table of no installments has no ranges: nothing is of no currency. Interest for
/// paying late is not in it.
///
/// Refused as: `reading.invalid_period` when the last day is before the first;
/// `money.currency_mismatch` between currencies;
/// `terms.invalid` where offers do not fit what is open;
/// `money.overflow` out of range.
#[uniffi::export]
pub fn discount_pay_by_table(
    installments: Vec<OpenInstallment>,
    from: CivilDate,
    to: CivilDate,
) -> Result<Vec<PayByRange>, DulyError> {
    let installments: Vec<api::OpenInstallment> = arg(installments, "installments")?;
    let from: api::Date = arg(from, "from")?;
    let to: api::Date = arg(to, "to")?;
    give(api::discount::pay_by_table(&installments, from, to)?)
}

/// What may still be kept back of an installment (E6): each frozen discount less that of the
/// linked credit notes and less what was taken, at least nothing and at most what is open.
///
/// A credit note brings its own discount, or takes its share: `discount × credited ÷ amount`,
/// summed over the notes and rounded half-up once. Offers that come to nothing are left out.
///
/// Refused as: `money.currency_mismatch` between currencies,
/// `terms.invalid` when an amount has another sign than the installment
/// or more is open or credited than it came to, `money.overflow` out of
/// range.
#[uniffi::export]
pub fn discount_still_open(
    installment: Installment,
    progress: InstallmentProgress,
) -> Result<OpenInstallment, DulyError> {
    let installment: api::Installment = arg(installment, "installment")?;
    let progress: api::InstallmentProgress = arg(progress, "progress")?;
    give(api::discount::still_open(&installment, &progress)?)
}

/// The yearly cost of not taking a discount, which is what granting it costs (E10).
///
/// `days` is by how many days the payment comes earlier: of 2/10 net 30 it is 20. Both rates are
/// rounded half-up to ten digits of a percent.
///
/// Refused as: `rate.out_of_range` for a discount that is not above nought and below 100 %, and
/// for a cost too large for a rate; `terms.invalid` for no days.
#[uniffi::export(default(year = None))]
pub fn discount_annual_cost(
    discount: String,
    days: u16,
    year: Option<YearDays>,
) -> Result<DiscountCost, DulyError> {
    let discount: api::Rate = arg(discount, "discount")?;
    let days: u16 = arg(days, "days")?;
    let year: api::YearDays = opt(year, "year")?;
    give(api::discount::annual_cost(discount, days, year)?)
}

/// The discount at which paying early costs as much as it brings (E10).
///
/// `p* = r·Δ ÷ year ÷ (1 + r·Δ ÷ year)`. For a seller, `rate` is what its money costs and what
/// waiting is expected to lose: a smaller discount is worth granting. For a buyer, it is what the
/// money would bear or cost elsewhere: a larger discount is worth taking. Rounded half-up to six
/// digits of a percent.
///
/// Refused as: `rate.out_of_range` for a rate below nought or beyond all measure;
/// `terms.invalid` for no days.
#[uniffi::export(default(year = None))]
pub fn discount_break_even(
    rate: String,
    days: u16,
    year: Option<YearDays>,
) -> Result<String, DulyError> {
    let rate: api::Rate = arg(rate, "rate")?;
    let days: u16 = arg(days, "days")?;
    let year: api::YearDays = opt(year, "year")?;
    give(api::discount::break_even(rate, days, year)?)
}

/// Every scheme a text satisfies, in the order of `ReferenceScheme.ALL`; empty where none.
///
/// One digit in ten is right by chance: a short text of digits that satisfies one of the
/// national schemes tells little by itself.
#[uniffi::export]
pub fn payment_reference_recognize(text: String) -> Result<Vec<PaymentReference>, DulyError> {
    let text: String = arg(text, "text")?;
    give(api::PaymentReference::recognize(&text))
}

/// The references of some schemes in a text with words around them, by place, length and
/// scheme: candidates, of which the open references tell which are meant (A13).
#[uniffi::export]
pub fn payment_reference_find_in(
    text: String,
    schemes: Vec<ReferenceScheme>,
) -> Result<Vec<FoundReference>, DulyError> {
    let text: String = arg(text, "text")?;
    let schemes: Vec<api::ReferenceScheme> = arg(schemes, "schemes")?;
    give(api::payment_reference::find_in(&text, schemes))
}

/// Reads a line that `to_line` wrote.
///
/// Refused as: `ledger.unknown_schema` for a version this release does not know,
/// `ledger.entry_syntax` for anything that is not an entry: an unknown
/// field, a number where an amount's text belongs, a date that does not exist.
#[uniffi::export]
pub fn entry_from_line(line: String) -> Result<Entry, DulyError> {
    let line: String = arg(line, "line")?;
    give(api::Entry::from_line(&line)?)
}

/// An open item as a debt by itself, as old as its invoice: a charge is costs, all else
/// principal. Whether a charge is interest, and on which debt, the item does not tell.
#[uniffi::export]
pub fn claim_of(item: OpenItem) -> Result<Claim, DulyError> {
    let item: api::OpenItem = arg(item, "item")?;
    give(api::Claim::of(&item))
}

/// Shares an amount paid on a day over debts with their interest and costs, by an order of a
/// statute or a contract (A8): a proposal, never a posting.
///
/// Refused as: `record.invalid` for an amount below zero or an order of other components,
/// `money.overflow`.
#[uniffi::export(default(order = None))]
pub fn claims_allocate(
    amount: Money,
    on: CivilDate,
    claims: Vec<Claim>,
    order: Option<SettlementOrder>,
) -> Result<ClaimAllocation, DulyError> {
    let amount: api::Money = arg(amount, "amount")?;
    let on: api::Date = arg(on, "on")?;
    let claims: Vec<api::Claim> = arg(claims, "claims")?;
    let order: api::SettlementOrder = opt(order, "order")?;
    give(api::claims::allocate(amount, on, &claims, &order)?)
}

/// The German order: designation, due, least secured, most burdensome, oldest, pro rata (BGB
/// §366); inside a debt costs, interest, principal (§367).
#[uniffi::export]
pub fn settlement_order_bgb() -> Result<SettlementOrder, DulyError> {
    give(api::SettlementOrder::bgb())
}

/// The French order: designation, due, what the debtor has most interest in paying, oldest,
/// pro rata (Code civil 1342-10); interest before the capital (1343-1).
#[uniffi::export]
pub fn settlement_order_code_civil() -> Result<SettlementOrder, DulyError> {
    give(api::SettlementOrder::code_civil())
}

/// Over all debts in proportion to what is open of each, whatever their dates (A1, strategy
/// 12).
#[uniffi::export]
pub fn settlement_order_pro_rata() -> Result<SettlementOrder, DulyError> {
    give(api::SettlementOrder::pro_rata())
}

/// Proposes for each receipt which open items it settles, in the order of the receipts (A1);
/// nothing is posted.
///
/// What is open of an item is given out once: first to the earliest value date, then by id,
/// and only an automatic proposal takes it. A receipt that is refused stops no other.
#[uniffi::export(default(policy = None))]
pub fn matching_propose(
    receipts: Vec<Receipt>,
    items: Vec<OpenItem>,
    known: Vec<KnownPayer>,
    policy: Option<MatchPolicy>,
) -> Result<Vec<MatchResult>, DulyError> {
    let receipts: Vec<api::Receipt> = arg(receipts, "receipts")?;
    let items: Vec<api::OpenItem> = arg(items, "items")?;
    let known: Vec<api::KnownPayer> = arg(known, "known")?;
    let policy: api::MatchPolicy = opt(policy, "policy")?;
    give(api::matching::propose(&receipts, &items, &known, &policy))
}

/// Ages items on a day, whatever their order and whoever made them.
///
/// Every item counts, with nothing open and below zero too. A million items take about as
/// long as reading them from memory.
///
/// Refused as: As `AgingPolicy.check`; `record.invalid` where the policy asks
/// for post-dated receipts, which only a position has; then by the first item that has a fault:
/// `aging.other_day` when it is of another day (with `project`: of a later
/// one), `aging.missing_basis_date` when it has none of the dates asked
/// for, `aging.missing_rate` when its currency has no rate;
/// `aging.other_day` too for rates of another day;
/// `money.overflow` when a sum leaves the range;
/// `reading.does_not_foot` should the sums not agree, which is a defect.
#[uniffi::export(default(policy = None))]
pub fn aging_of(
    as_of: CivilDate,
    items: Vec<OpenItem>,
    policy: Option<AgingPolicy>,
) -> Result<AgingReport, DulyError> {
    let as_of: api::Date = arg(as_of, "as_of")?;
    let items: Vec<api::OpenItem> = arg(items, "items")?;
    let policy: api::AgingPolicy = opt(policy, "policy")?;
    give(api::Aging::of(as_of, &items, &policy)?)
}

/// Spreads an amount over open debits in an order, without posting anything (K2).
///
/// Refused as: `money.currency_mismatch`, `record.invalid` for an amount of nought or less.
#[uniffi::export(default(order = None))]
pub fn aging_allocate(
    amount: Money,
    items: Vec<OpenItem>,
    order: Option<AllocationOrder>,
) -> Result<Allocated, DulyError> {
    let amount: api::Money = arg(amount, "amount")?;
    let items: Vec<api::OpenItem> = arg(items, "items")?;
    let order: api::AllocationOrder = opt(order, "order")?;
    give(api::aging::allocate(amount, items, order)?)
}

/// Buckets in days, by the last day of each (negative: the farthest day).
///
/// Refused as: `aging.invalid_buckets` for an empty list, one that does not
/// increase, or a number beyond 3,652,058 days.
#[uniffi::export]
pub fn buckets_days(bounds: Vec<i32>) -> Result<Buckets, DulyError> {
    let bounds: Vec<i32> = arg(bounds, "bounds")?;
    give(api::Buckets::days(bounds)?)
}

#[uniffi::export]
impl Money {
    /// Whether it is nothing.
    pub fn is_zero(&self) -> Result<bool, DulyError> {
        let this: api::Money = arg(self.clone(), "money")?;
        give(api::Money::is_zero(this))
    }

    /// Whether it is a debit: above zero (F5).
    pub fn is_positive(&self) -> Result<bool, DulyError> {
        let this: api::Money = arg(self.clone(), "money")?;
        give(api::Money::is_positive(this))
    }

    /// Whether it is a credit: below zero (F5).
    pub fn is_negative(&self) -> Result<bool, DulyError> {
        let this: api::Money = arg(self.clone(), "money")?;
        give(api::Money::is_negative(this))
    }

    /// The amount without its sign.
    pub fn abs(&self) -> Result<Money, DulyError> {
        let this: api::Money = arg(self.clone(), "money")?;
        give(api::Money::abs(this))
    }

    /// The amount with the other sign; zero stays zero.
    pub fn negated(&self) -> Result<Money, DulyError> {
        let this: api::Money = arg(self.clone(), "money")?;
        give(api::Money::negated(this))
    }

    /// The sum of two amounts.
    ///
    /// Refused as: `money.currency_mismatch` between currencies,
    /// `money.overflow` out of range.
    pub fn plus(&self, other: Money) -> Result<Money, DulyError> {
        let this: api::Money = arg(self.clone(), "money")?;
        let other: api::Money = arg(other, "other")?;
        give(api::Money::plus(this, other)?)
    }

    /// The difference of two amounts.
    ///
    /// Refused as: As `plus`.
    pub fn minus(&self, other: Money) -> Result<Money, DulyError> {
        let this: api::Money = arg(self.clone(), "money")?;
        let other: api::Money = arg(other, "other")?;
        give(api::Money::minus(this, other)?)
    }

    /// The amount times a rate, rounded once by the named mode: 2 % of 1,000.00 is 20.00.
    ///
    /// Refused as: `money.overflow` when the product cannot be kept exactly before
    /// it is rounded, or leaves the range.
    #[uniffi::method(default(mode = None))]
    pub fn times(&self, rate: String, mode: Option<RoundingMode>) -> Result<Money, DulyError> {
        let this: api::Money = arg(self.clone(), "money")?;
        let rate: api::Rate = arg(rate, "rate")?;
        let mode: api::RoundingMode = opt(mode, "mode")?;
        give(api::Money::times(this, rate, mode)?)
    }

    /// The amount times a plain number, rounded once by the named mode.
    ///
    /// Refused as: As `times`.
    #[uniffi::method(default(mode = None))]
    pub fn times_factor(
        &self,
        factor: Amount,
        mode: Option<RoundingMode>,
    ) -> Result<Money, DulyError> {
        let this: api::Money = arg(self.clone(), "money")?;
        let factor: api::Decimal = arg(factor, "factor")?;
        let mode: api::RoundingMode = opt(mode, "mode")?;
        give(api::Money::times_factor(this, factor, mode)?)
    }

    /// The amount rounded to a multiple of a cash step, by the named mode (F2): 12.43 in steps of
    /// 0.05 is 12.45 half-up, 12.40 down.
    ///
    /// Refused as: `money.invalid_cash_step` when the step is finer than the currency's
    /// minor unit, `money.overflow` out of range.
    #[uniffi::method(default(mode = None))]
    pub fn round_to_step(
        &self,
        step: Amount,
        mode: Option<RoundingMode>,
    ) -> Result<Money, DulyError> {
        let this: api::Money = arg(self.clone(), "money")?;
        let step: api::CashStep = arg(step, "step")?;
        let mode: api::RoundingMode = opt(mode, "mode")?;
        give(api::Money::round_to_step(this, step, mode)?)
    }

    /// -1, 0 or 1: how an amount compares with another of the same currency.
    ///
    /// Refused as: `money.currency_mismatch`: currencies are never compared.
    pub fn compare(&self, other: Money) -> Result<i32, DulyError> {
        let this: api::Money = arg(self.clone(), "money")?;
        let other: api::Money = arg(other, "other")?;
        give(api::money::compare(this, other)?)
    }

    /// Shares of an amount by weights, which add up to it exactly (F3).
    ///
    /// Refused as: `split.invalid_weights` for no weights, a negative one, or all zero.
    #[uniffi::method(default(rule = None))]
    pub fn split(&self, weights: Vec<Amount>, rule: Option<SplitRule>) -> Result<Split, DulyError> {
        let this: api::Money = arg(self.clone(), "money")?;
        let weights: Vec<api::Decimal> = arg(weights, "weights")?;
        let rule: api::SplitRule = opt(rule, "rule")?;
        give(api::money::split(this, weights, rule)?)
    }

    /// Splits the amount into `lines` equal shares, by a named rule (F3).
    ///
    /// Refused as: As `split`; zero lines are no weights.
    #[uniffi::method(default(rule = None))]
    pub fn split_evenly(&self, lines: u64, rule: Option<SplitRule>) -> Result<Split, DulyError> {
        let this: api::Money = arg(self.clone(), "money")?;
        let lines: usize = arg(lines, "lines")?;
        let rule: api::SplitRule = opt(rule, "rule")?;
        give(api::Money::split_evenly(this, lines, rule)?)
    }
}

#[uniffi::export]
impl RoundingMode {
    /// The number with exactly `decimals` decimals; zero has no sign.
    ///
    /// A number too large to be printed with that many keeps as many as fit.
    pub fn round(&self, number: Amount, decimals: u32) -> Result<Amount, DulyError> {
        let this: api::RoundingMode = arg(self.clone(), "rounding_mode")?;
        let number: api::Decimal = arg(number, "number")?;
        let decimals: u32 = arg(decimals, "decimals")?;
        give(api::RoundingMode::round(this, number, decimals))
    }
}

#[uniffi::export]
impl ToleranceLimit {
    /// The largest difference tolerated on an open amount: not below zero, whatever the sign of
    /// what is open, and rounded down to the currency, which no payable difference notices.
    ///
    /// Refused as: `tolerance.invalid` for an amount below zero or a percentage
    /// outside nought to 100 %, `money.currency_mismatch` when the limit
    /// is of another currency, `money.overflow` out of range.
    pub fn allowed(&self, residual: Money) -> Result<Money, DulyError> {
        let this: api::ToleranceLimit = arg(self.clone(), "tolerance_limit")?;
        let residual: api::Money = arg(residual, "residual")?;
        give(api::ToleranceLimit::allowed(this, residual)?)
    }

    /// The limit that holds where this one and another do: the stricter of each kind (A4).
    ///
    /// Refused as: `money.currency_mismatch` for amounts of two currencies.
    #[uniffi::method(default(other = None))]
    pub fn stricter(&self, other: Option<ToleranceLimit>) -> Result<ToleranceLimit, DulyError> {
        let this: api::ToleranceLimit = arg(self.clone(), "tolerance_limit")?;
        let other: api::ToleranceLimit = opt(other, "other")?;
        give(api::ToleranceLimit::stricter(this, other)?)
    }
}

#[uniffi::export]
impl Tolerance {
    /// Whether a payment that was to be `target` is taken for it, of an item with `residual` open.
    ///
    /// The target is the amount open, or that less a discount; the percentage is always of the
    /// amount open. Above and below are told by the sign of the amount open: of a credit note of
    /// −100.00 a payment of −101.00 is above.
    ///
    /// Refused as: As `ToleranceLimit.allowed`; of the side the payment is on.
    pub fn accepts(
        &self,
        residual: Money,
        target: Money,
        payment: Money,
    ) -> Result<bool, DulyError> {
        let this: api::Tolerance = arg(self.clone(), "tolerance")?;
        let residual: api::Money = arg(residual, "residual")?;
        let target: api::Money = arg(target, "target")?;
        let payment: api::Money = arg(payment, "payment")?;
        give(api::Tolerance::accepts(this, residual, target, payment)?)
    }

    /// The tolerance that holds where both do, side by side: the user's and the customer's.
    ///
    /// Refused as: `money.currency_mismatch` for amounts of two currencies.
    #[uniffi::method(default(other = None))]
    pub fn stricter(&self, other: Option<Tolerance>) -> Result<Tolerance, DulyError> {
        let this: api::Tolerance = arg(self.clone(), "tolerance")?;
        let other: api::Tolerance = opt(other, "other")?;
        give(api::Tolerance::stricter(this, other)?)
    }
}

#[uniffi::export]
impl ItemId {
    /// The id as one text: `INV-1#2`, of a part `INV-1#2.1`.
    pub fn text(&self) -> Result<String, DulyError> {
        let this: api::ItemId = arg(self.clone(), "item_id")?;
        let this = &this;
        give(api::item_id::text(this))
    }
}

#[uniffi::export]
impl Calendar {
    /// A calendar of the days that are closed every week, and holidays.
    ///
    /// Refused as: `calendar.no_business_day` where every day of the week is closed.
    #[uniffi::constructor]
    pub fn new(
        weekend: Vec<Weekday>,
        holidays: Vec<CivilDate>,
    ) -> Result<Arc<Calendar>, DulyError> {
        let weekend: Vec<api::Weekday> = arg(weekend, "weekend")?;
        let holidays: Vec<api::Date> = arg(holidays, "holidays")?;
        give(api::calendar::new(weekend, holidays)?)
    }

    /// The calendar on which every day is a business day. The default.
    #[uniffi::constructor]
    pub fn every_day() -> Arc<Calendar> {
        Arc::new(Calendar(api::Calendar::every_day()))
    }

    /// The calendar that is closed on Saturdays and Sundays, without holidays.
    #[uniffi::constructor]
    pub fn saturday_sunday() -> Arc<Calendar> {
        Arc::new(Calendar(api::Calendar::saturday_sunday()))
    }

    /// One calendar out of several, each of which judges every day by its own weekend and
    /// holidays.
    ///
    /// The result is a calendar like any other, in JSON too. Its holidays are
    /// those of the members, less the days that `BusinessDays` opens.
    /// Joining none by `Holidays` is `every_day`.
    ///
    /// Refused as: `calendar.no_business_day` when the members leave no business day.
    #[uniffi::constructor(default(rule = None))]
    pub fn joined(
        calendars: Vec<Arc<Calendar>>,
        rule: Option<JoinRule>,
    ) -> Result<Arc<Calendar>, DulyError> {
        let calendars: Vec<api::Calendar> = arg(calendars, "calendars")?;
        let rule: api::JoinRule = opt(rule, "rule")?;
        give(api::Calendar::joined(&calendars, rule)?)
    }

    /// The days of the week that are closed, Monday first.
    pub fn weekend(&self) -> Result<Vec<Weekday>, DulyError> {
        let this = &self.0;
        give(api::Calendar::weekend(this).collect::<Vec<_>>())
    }

    /// The holidays in order, those on a weekend included.
    pub fn holidays(&self) -> Result<Vec<CivilDate>, DulyError> {
        let this = &self.0;
        give(api::Calendar::holidays(this).to_vec())
    }

    /// Whether the day is worked: neither weekend nor holiday.
    pub fn is_business_day(&self, date: CivilDate) -> Result<bool, DulyError> {
        let this = &self.0;
        let date: api::Date = arg(date, "date")?;
        give(api::Calendar::is_business_day(this, date))
    }

    /// The business day so many business days later; earlier when negative.
    ///
    /// The start does not count, whether it is a business day or not: from Friday, Saturday and
    /// Sunday alike, one business day later is Monday. Zero is the date itself if it is a
    /// business day, else the next one.
    ///
    /// Refused as: `date.out_of_range` when there is no such day from 0001-01-01 to
    /// 9999-12-31 (F1).
    pub fn add_business_days(&self, date: CivilDate, days: i32) -> Result<CivilDate, DulyError> {
        let this = &self.0;
        let date: api::Date = arg(date, "date")?;
        let days: i32 = arg(days, "days")?;
        give(api::Calendar::add_business_days(this, date, days)?)
    }

    /// How many business days lie after `after`, up to and including `through`; negative when
    /// `through` is the earlier one.
    ///
    /// From Friday to the Monday after it is 1, as is adding 1 to the Friday.
    pub fn business_days_between(
        &self,
        after: CivilDate,
        through: CivilDate,
    ) -> Result<i32, DulyError> {
        let this = &self.0;
        let after: api::Date = arg(after, "after")?;
        let through: api::Date = arg(through, "through")?;
        give(api::Calendar::business_days_between(this, after, through))
    }

    /// Where a date goes by a convention (T6). A business day stays where it is.
    ///
    /// Refused as: `date.out_of_range` when the convention leads out of 0001-01-01 to
    /// 9999-12-31 (F1).
    #[uniffi::method(default(roll = None))]
    pub fn roll(&self, date: CivilDate, roll: Option<Roll>) -> Result<CivilDate, DulyError> {
        let this = &self.0;
        let date: api::Date = arg(date, "date")?;
        let roll: api::Roll = opt(roll, "roll")?;
        give(api::Calendar::roll(this, date, roll)?)
    }
}

#[uniffi::export]
impl DayCount {
    /// The days from start to end; none from a day to itself.
    ///
    /// Refused as: `day_count.invalid`, of field `end` when the end lies before
    /// the start; after that, of field `termination` when
    /// `ThirtyE360Isda` is asked without that date, whether it would
    /// matter or not.
    pub fn days(&self, period: DayCountInput) -> Result<i32, DulyError> {
        let this: api::DayCount = arg(self.clone(), "day_count")?;
        let period: api::DayCountInput = arg(period, "period")?;
        give(api::DayCount::days(this, period)?)
    }

    /// The exact part of a year from start to end, which may be more than a whole one.
    ///
    /// Refused as: As `days`.
    pub fn year_fraction(&self, period: DayCountInput) -> Result<YearFraction, DulyError> {
        let this: api::DayCount = arg(self.clone(), "day_count")?;
        let period: api::DayCountInput = arg(period, "period")?;
        give(api::DayCount::year_fraction(this, period)?)
    }

    /// Simple interest on an amount over a period: amount × rate × part of a year, rounded once.
    ///
    /// Refused as: `day_count.invalid` for a period that runs backwards or lacks a date, `money.overflow`.
    #[uniffi::method(default(rounding = None))]
    pub fn interest(
        &self,
        period: DayCountInput,
        amount: Money,
        rate: String,
        rounding: Option<RoundingMode>,
    ) -> Result<Money, DulyError> {
        let this: api::DayCount = arg(self.clone(), "day_count")?;
        let period: api::DayCountInput = arg(period, "period")?;
        let amount: api::Money = arg(amount, "amount")?;
        let rate: api::Rate = arg(rate, "rate")?;
        let rounding: api::RoundingMode = opt(rounding, "rounding")?;
        give(api::day_count::interest(this, period, amount, rate, rounding)?)
    }
}

#[uniffi::export]
impl PaymentTerms {
    /// Reads terms from their notation: `net 30`, `2/10 net 30`, `50% now, 50% net 30` (T4).
    ///
    /// Refused as: `terms.syntax` with the position of the fault, `terms.ambiguous` where a text has two
    /// readings (`net 30 eom`), `terms.invalid` for terms that contradict themselves.
    #[uniffi::constructor]
    pub fn new(text: String) -> Result<Arc<PaymentTerms>, DulyError> {
        let text: String = arg(text, "text")?;
        give(api::payment_terms::new(&text)?)
    }

    /// Terms as data, for what the notation has no words of.
    ///
    /// Refused as: `terms.invalid` for terms that contradict themselves.
    #[uniffi::constructor(default(options = None))]
    pub fn of_lines(
        lines: Vec<TermsLine>,
        options: Option<TermsOptions>,
    ) -> Result<Arc<PaymentTerms>, DulyError> {
        let lines: Vec<api::TermsLine> = arg(lines, "lines")?;
        let options: api::TermsOptions = opt(options, "options")?;
        give(api::payment_terms::of_lines(lines, options)?)
    }

    /// The terms in the one form that every text of the same terms has.
    pub fn text(&self) -> String {
        let this = &self.0;
        api::payment_terms::text(this)
    }

    /// The lines, in their order.
    pub fn lines(&self) -> Result<Vec<TermsLine>, DulyError> {
        let this = &self.0;
        give(api::PaymentTerms::lines(this).to_vec())
    }

    /// What goes for all lines.
    pub fn options(&self) -> Result<TermsOptions, DulyError> {
        let this = &self.0;
        give(api::PaymentTerms::options(this).clone())
    }

    /// Whether any due date goes by the end of a month, for
    /// `LegalCaps.check`.
    pub fn goes_by_month_end(&self) -> bool {
        let this = &self.0;
        api::PaymentTerms::goes_by_month_end(this)
    }

    /// The terms as the programs they stand for, a line each: what a person checks before they
    /// are used.
    pub fn expansion(&self) -> String {
        let this = &self.0;
        api::PaymentTerms::expansion(this)
    }

    /// The same terms with other options.
    ///
    /// Refused as: `terms.invalid` for rule (a) of F3 on lines that are not all of
    /// percentages or parts: shares that depend on one another cannot be split at once.
    pub fn with_options(&self, options: TermsOptions) -> Result<Arc<PaymentTerms>, DulyError> {
        let this = self.0.clone();
        let options: api::TermsOptions = arg(options, "options")?;
        give(api::PaymentTerms::with_options(this, options)?)
    }

    /// The same terms with another business-day convention (T6): `net 30, following`.
    pub fn with_roll(&self, roll: Roll) -> Result<Arc<PaymentTerms>, DulyError> {
        let this = self.0.clone();
        let roll: api::Roll = arg(roll, "roll")?;
        give(api::PaymentTerms::with_roll(this, roll))
    }

    /// The same terms with discounts counted on something else (E2): `…, discount on net`.
    pub fn with_discount_base(&self, base: DiscountBase) -> Result<Arc<PaymentTerms>, DulyError> {
        let this = self.0.clone();
        let base: api::DiscountBase = arg(base, "base")?;
        give(api::PaymentTerms::with_discount_base(this, base))
    }

    /// The same terms with every date counted from another day: `net 30 from delivery`. Dates
    /// counted from a day named in the terms stay.
    pub fn from_base(&self, base: BaseDate) -> Result<Arc<PaymentTerms>, DulyError> {
        let this = self.0.clone();
        let base: api::BaseDate = arg(base, "base")?;
        give(api::PaymentTerms::from_base(this, base))
    }

    /// Due dates, amounts and offers of a document under these terms (T8).
    ///
    /// Refused as: `terms.missing_fact` for a fact the terms need, `date.out_of_range`, `money.overflow`.
    pub fn schedule(&self, input: ScheduleInput) -> Result<Schedule, DulyError> {
        let this = &self.0;
        let input: api::ScheduleInput = arg(input, "input")?;
        give(api::payment_terms::schedule(this, input)?)
    }

    /// The same, with the way to every date (F7).
    ///
    /// Refused as: As `schedule`.
    pub fn schedule_explained(&self, input: ScheduleInput) -> Result<Schedule, DulyError> {
        let this = &self.0;
        let input: api::ScheduleInput = arg(input, "input")?;
        give(api::payment_terms::schedule_explained(this, input)?)
    }

    /// The due dates alone, one for each line of the terms.
    ///
    /// Refused as: As `schedule`.
    pub fn due_dates(&self, input: ScheduleInput) -> Result<Vec<ProgramDate>, DulyError> {
        let this = &self.0;
        let input: api::ScheduleInput = arg(input, "input")?;
        give(api::payment_terms::due_dates(this, input)?)
    }

    /// The due dates a document would have under other terms, one for each of its installments
    /// (T10).
    ///
    /// Refused as: As `schedule`; `terms.invalid` where the new terms cannot be laid over the old schedule.
    pub fn new_due_dates(
        &self,
        old: Schedule,
        input: ScheduleInput,
    ) -> Result<Vec<ProgramDate>, DulyError> {
        let this = &self.0;
        let old: api::Schedule = arg(old, "old")?;
        let input: api::ScheduleInput = arg(input, "input")?;
        give(api::payment_terms::new_due_dates(this, old, input)?)
    }
}

#[uniffi::export]
impl Schedule {
    /// Refuses a schedule that cannot be that of a document of this total.
    ///
    /// In this order, installment by installment: at least one; each in the currency of the total
    /// and not of the other sign (T9); each offer's last day on or before the due date (T6), its
    /// discount of the installment's sign and no more than it, discount + pay = amount, the
    /// offers by their last day; at the end, the amounts sum to the total (V1).
    ///
    /// Refused as: `money.currency_mismatch` between currencies,
    /// `record.total_mismatch` for everything else, with the field
    /// (`installments[0].offers[0].until`).
    pub fn validate(&self, total: Money) -> Result<(), DulyError> {
        let this: api::Schedule = arg(self.clone(), "schedule")?;
        let this = &this;
        let total: api::Money = arg(total, "total")?;
        api::Schedule::validate(this, total)?;
        Ok(())
    }

    /// The share of an amount inside the total, of tax or freight, in each installment (T8, F3).
    ///
    /// Prorated by the installments' amounts, rule (a) largest remainder; or all in the first.
    /// The shares are in the order of the installments and sum to the amount: 500.00 of 1,210.00
    /// with 210.00 tax carries 86.78, not 105.00.
    ///
    /// Refused as: `money.currency_mismatch` for another currency,
    /// `record.total_mismatch` for a schedule without installments,
    /// `money.overflow` out of range.
    #[uniffi::method(default(allocation = None))]
    pub fn tax_shares(
        &self,
        tax: Money,
        allocation: Option<Allocation>,
    ) -> Result<Vec<Money>, DulyError> {
        let this: api::Schedule = arg(self.clone(), "schedule")?;
        let this = &this;
        let tax: api::Money = arg(tax, "tax")?;
        let allocation: api::Allocation = opt(allocation, "allocation")?;
        give(api::Schedule::tax_shares(this, tax, allocation)?)
    }
}

#[uniffi::export]
impl DueHistory {
    /// The due date in force on a day: a change counts from its effective day on, that day
    /// included (T12).
    pub fn due_on(&self, day: CivilDate) -> Result<CivilDate, DulyError> {
        let this: api::DueHistory = arg(self.clone(), "due_history")?;
        let this = &this;
        let day: api::Date = arg(day, "day")?;
        give(api::DueHistory::due_on(this, day))
    }

    /// How many days past the due date in force a day is: 0 on the due date itself (T7) and
    /// before. What aging goes by.
    pub fn days_past_due(&self, as_of: CivilDate) -> Result<i32, DulyError> {
        let this: api::DueHistory = arg(self.clone(), "due_history")?;
        let this = &this;
        let as_of: api::Date = arg(as_of, "as_of")?;
        give(api::DueHistory::days_past_due(this, as_of))
    }

    /// How many of the days through `as_of`, that day included, were late (T12): a day is late if
    /// it lies after the due date in force on it, and after the date of every change since that
    /// waives the past. What interest and lateness figures go by.
    ///
    /// Changes that take effect after `as_of` are not yet known and count for nothing.
    pub fn late_days(&self, as_of: CivilDate) -> Result<i32, DulyError> {
        let this: api::DueHistory = arg(self.clone(), "due_history")?;
        let this = &this;
        let as_of: api::Date = arg(as_of, "as_of")?;
        give(api::DueHistory::late_days(this, as_of))
    }
}

#[uniffi::export]
impl LegalCaps {
    /// What a person should look at before these terms are used; empty when nothing.
    ///
    /// The due date is held against the most generous limit that applies: those of the case, or,
    /// where the law has none of its own for periodic invoices, those between undertakings. The
    /// last day of a limit is within it. `as_of` is the caller's day, against which the review
    /// dates are read. A limit past 9999-12-31 is no limit.
    pub fn check(&self, facts: CapFacts, as_of: CivilDate) -> Result<Vec<CapWarning>, DulyError> {
        let this: api::LegalCaps = arg(self.clone(), "legal_caps")?;
        let this = &this;
        let facts: api::CapFacts = arg(facts, "facts")?;
        let as_of: api::Date = arg(as_of, "as_of")?;
        give(api::LegalCaps::check(this, &facts, as_of))
    }
}

#[uniffi::export]
impl DiscountBase {
    /// The amount a percentage is taken of (E2): 1,210.00 gross, 1,000.00 net of 210.00 tax.
    ///
    /// Freight, where given, is taken off each base but the flagged lines, which say themselves
    /// what is in them.
    ///
    /// Refused as: `terms.missing_fact` when `tax` or `lines` is needed
    /// and missing, `money.currency_mismatch` between currencies.
    pub fn amount(&self, facts: BaseFacts) -> Result<Money, DulyError> {
        let this: api::DiscountBase = arg(self.clone(), "discount_base")?;
        let facts: api::BaseFacts = arg(facts, "facts")?;
        give(api::DiscountBase::amount(this, &facts)?)
    }
}

#[uniffi::export]
impl OpenInstallment {
    /// The best discount of a day: of the offers still open, and of the one that slides (E1).
    ///
    /// Of two that keep back the same, the offer that lasts. Never one of nothing.
    ///
    /// Refused as: As `SlidingOffer.on`.
    pub fn best_on(&self, day: CivilDate) -> Result<Option<DiscountOffer>, DulyError> {
        let this: api::OpenInstallment = arg(self.clone(), "open_installment")?;
        let this = &this;
        let day: api::Date = arg(day, "day")?;
        give(api::OpenInstallment::best_on(this, day)?)
    }
}

#[uniffi::export]
impl SlidingOffer {
    /// The discount of a day: nothing from the end on, never above the base.
    ///
    /// Refused as: `rate.out_of_range` for a rate below nought, or a linear one above 100 %;
    /// `terms.invalid` for a start that is not before the end,
    /// `money.overflow` out of range.
    pub fn on(&self, day: CivilDate) -> Result<Money, DulyError> {
        let this: api::SlidingOffer = arg(self.clone(), "sliding_offer")?;
        let day: api::Date = arg(day, "day")?;
        give(api::SlidingOffer::on(this, day)?)
    }

    /// The first day that earns nothing.
    pub fn end(&self) -> Result<CivilDate, DulyError> {
        let this: api::SlidingOffer = arg(self.clone(), "sliding_offer")?;
        give(api::SlidingOffer::end(this))
    }
}

#[uniffi::export]
impl DocumentKind {
    /// Whether the document lowers what is owed; for a transfer, a residual or a conversion its
    /// amount tells.
    pub fn is_credit(&self) -> Result<bool, DulyError> {
        let this: api::DocumentKind = arg(self.clone(), "document_kind")?;
        give(api::DocumentKind::is_credit(this))
    }

    /// Whether it is money in: a payment or an advance.
    pub fn is_cash(&self) -> Result<bool, DulyError> {
        let this: api::DocumentKind = arg(self.clone(), "document_kind")?;
        give(api::DocumentKind::is_cash(this))
    }
}

#[uniffi::export]
impl BookedRate {
    /// An amount of the document's currency in the base currency at this rate, rounded half-up.
    ///
    /// Refused as: `money.overflow` out of range.
    pub fn convert(&self, amount: Money) -> Result<Money, DulyError> {
        let this: api::BookedRate = arg(self.clone(), "booked_rate")?;
        let amount: api::Money = arg(amount, "amount")?;
        give(api::BookedRate::convert(this, amount)?)
    }
}

#[uniffi::export]
impl Invoice {
    /// The invoice with the schedule its terms give for its date and total, frozen (T10).
    ///
    /// Refused as: As `PaymentTerms.schedule`.
    pub fn with_terms(&self, terms: Arc<PaymentTerms>) -> Result<Invoice, DulyError> {
        let this: api::Invoice = arg(self.clone(), "invoice")?;
        let terms: api::PaymentTerms = arg(terms, "terms")?;
        give(api::Invoice::with_terms(this, terms)?)
    }

    /// The same on a calendar of business days (T6). The posting, delivery and tax the invoice
    /// knows are taken from it.
    ///
    /// Refused as: As `PaymentTerms.schedule`.
    pub fn with_terms_in(
        &self,
        terms: Arc<PaymentTerms>,
        calendar: Arc<Calendar>,
    ) -> Result<Invoice, DulyError> {
        let this: api::Invoice = arg(self.clone(), "invoice")?;
        let terms: api::PaymentTerms = arg(terms, "terms")?;
        let calendar: api::Calendar = arg(calendar, "calendar")?;
        give(api::Invoice::with_terms_in(this, terms, &calendar)?)
    }

    /// The invoice due in one amount on a day the host knows.
    pub fn due_on(&self, due: CivilDate) -> Result<Invoice, DulyError> {
        let this: api::Invoice = arg(self.clone(), "invoice")?;
        let due: api::Date = arg(due, "due")?;
        give(api::Invoice::due_on(this, due))
    }

    /// Checks that no amount is negative, that lines, tax, installments and total add up, and
    /// that what the terms say is frozen in a schedule (T10).
    ///
    /// Refused as: `record.invalid` or
    /// `record.total_mismatch`, naming the field.
    pub fn check(&self) -> Result<(), DulyError> {
        let this: api::Invoice = arg(self.clone(), "invoice")?;
        let this = &this;
        api::Invoice::check(this)?;
        Ok(())
    }
}

#[uniffi::export]
impl DebitNote {
    /// Checks that no amount is negative and that lines, tax, installments and total add up.
    ///
    /// Refused as: `record.invalid` or
    /// `record.total_mismatch`, naming the field.
    pub fn check(&self) -> Result<(), DulyError> {
        let this: api::DebitNote = arg(self.clone(), "debit_note")?;
        let this = &this;
        api::DebitNote::check(this)?;
        Ok(())
    }
}

#[uniffi::export]
impl CreditNote {
    /// Checks that no amount is negative and that lines, tax, installments and total add up.
    ///
    /// Refused as: `record.invalid` or
    /// `record.total_mismatch`, naming the field.
    pub fn check(&self) -> Result<(), DulyError> {
        let this: api::CreditNote = arg(self.clone(), "credit_note")?;
        let this = &this;
        api::CreditNote::check(this)?;
        Ok(())
    }
}

#[uniffi::export]
impl Payment {
    /// Checks that the amount is not negative.
    ///
    /// Refused as: `record.invalid`, naming the field.
    pub fn check(&self) -> Result<(), DulyError> {
        let this: api::Payment = arg(self.clone(), "payment")?;
        let this = &this;
        api::Payment::check(this)?;
        Ok(())
    }
}

#[uniffi::export]
impl Refund {
    /// Checks that the amount is not negative.
    ///
    /// Refused as: `record.invalid`, naming the field.
    pub fn check(&self) -> Result<(), DulyError> {
        let this: api::Refund = arg(self.clone(), "refund")?;
        let this = &this;
        api::Refund::check(this)?;
        Ok(())
    }
}

#[uniffi::export]
impl OpeningItem {
    /// Checks the amounts and that the customer is named unless it is cash.
    ///
    /// Refused as: `record.invalid`,
    /// `record.total_mismatch` or
    /// `money.currency_mismatch`, naming the field.
    pub fn check(&self) -> Result<(), DulyError> {
        let this: api::OpeningItem = arg(self.clone(), "opening_item")?;
        let this = &this;
        api::OpeningItem::check(this)?;
        Ok(())
    }
}

#[uniffi::export]
impl ReferenceScheme {
    /// Reads a text as a reference of this scheme and checks its digits.
    ///
    /// Blanks, dots, slashes, pluses, the stars some Belgian forms print in their place, and
    /// hyphens between digits do not count, nor does case. A text that fails is tried again without
    /// its leading zeros, of which banks add some; of a scheme with a fixed length, without those
    /// too many.
    ///
    /// Refused as: `reference.form` when the text has not the scheme's length or
    /// characters, or is nothing but zeros; `reference.check_digit`
    /// when it has, and a check digit is wrong: found and expected are the digits.
    pub fn check(&self, text: String) -> Result<PaymentReference, DulyError> {
        let this: api::ReferenceScheme = arg(self.clone(), "reference_scheme")?;
        let text: String = arg(text, "text")?;
        give(api::ReferenceScheme::check(this, &text)?)
    }

    /// The reference a payload has in this scheme: the payload with its check digits.
    ///
    /// The payload is written as for `check`. One that is too short for a scheme of
    /// fixed length (26 digits, 10 digits) gets zeros in front.
    ///
    /// Refused as: `reference.form` when the scheme does not take the payload.
    pub fn make(&self, payload: String) -> Result<PaymentReference, DulyError> {
        let this: api::ReferenceScheme = arg(self.clone(), "reference_scheme")?;
        let payload: String = arg(payload, "payload")?;
        give(api::ReferenceScheme::make(this, &payload)?)
    }

    /// The open references from which a text with a wrong check digit differs by one slip: one
    /// character changed, or two neighbours swapped (A13). A suggestion to a person, never a match.
    pub fn near_misses(&self, text: String, open: Vec<String>) -> Result<Vec<NearMiss>, DulyError> {
        let this: api::ReferenceScheme = arg(self.clone(), "reference_scheme")?;
        let text: String = arg(text, "text")?;
        let open: Vec<String> = arg(open, "open")?;
        give(api::reference_scheme::near_misses(this, &text, open))
    }
}

#[uniffi::export]
impl Entry {
    /// The entry as one line of JSON, without a line break.
    ///
    /// Refused as: `ledger.entry_syntax`, should a fact not be writable; none is known.
    pub fn to_line(&self) -> Result<String, DulyError> {
        let this: api::Entry = arg(self.clone(), "entry")?;
        let this = &this;
        give(api::Entry::to_line(this)?)
    }
}

#[uniffi::export]
impl Ledger {
    /// An empty ledger under the default policy.
    #[uniffi::constructor]
    pub fn new() -> Arc<Ledger> {
        Arc::new(Ledger(RwLock::new(api::Ledger::new())))
    }

    /// Rebuilds a ledger from the entries of another, in their order and with their numbers.
    ///
    /// Currencies that were withdrawn since are taken (F2).
    ///
    /// Refused as: As `post` for the first entry that is refused; an entry whose
    /// `moved_to` differs from what the entries before it give is of kind
    /// `ledger.sequence_order`.
    #[uniffi::constructor]
    pub fn replay(entries: Vec<Entry>) -> Result<Arc<Ledger>, DulyError> {
        let entries: Vec<api::Entry> = arg(entries, "entries")?;
        give(api::Ledger::replay(entries)?)
    }

    /// Rebuilds a ledger from its lines, one entry to a line; empty lines are passed over.
    ///
    /// Refused as: `ledger.entry_syntax` and `ledger.unknown_schema` with the number of the line, counted
    /// from 1 without the empty ones; what a replay refuses.
    #[uniffi::constructor]
    pub fn from_lines(lines: String) -> Result<Arc<Ledger>, DulyError> {
        let lines: String = arg(lines, "lines")?;
        give(api::ledger::from_lines(&lines)?)
    }

    /// Takes one entry.
    ///
    /// An id that is in the ledger with the same content is a no-op with the first answer, whatever
    /// its recorded date; so is an application of the same receipt, line, item and amount while
    /// the first stands (A12), and a term change that is in force (T12).
    ///
    /// Refused as: The first that holds, in this order: the id is known with other content
    /// (`ledger.id_conflict`); the remittance line is applied otherwise
    /// (`ledger.application_conflict`); it is recorded before the last
    /// entry (`ledger.recorded_earlier`) or its sequence number is not above
    /// the last (`ledger.sequence_order`); the record contradicts itself; what
    /// it names is unknown, of another kind, side or currency; its day is closed or too early; an
    /// open amount would leave zero to its original on some date
    /// (`ledger.over_applied`, with the first such date, F4c). The ledger is then
    /// exactly as before.
    pub fn post(&self, entry: Entry) -> Result<Posted, DulyError> {
        let this = &mut *self.write();
        let entry: api::Entry = arg(entry, "entry")?;
        give(api::Ledger::post(this, entry)?)
    }

    /// Posts entries in their order; each is taken or refused by itself, answer by answer.
    pub fn post_all(&self, entries: Vec<Entry>) -> Result<Vec<PostResult>, DulyError> {
        let this = &mut *self.write();
        let entries: Vec<api::Entry> = arg(entries, "entries")?;
        give(api::ledger::post_all(this, entries))
    }

    /// Every entry as it was handed in, in the order of recording, with its number.
    ///
    /// Each is made anew: a ledger keeps less than a host hands in.
    pub fn entries(&self) -> Result<Vec<Entry>, DulyError> {
        let this = &*self.read();
        give(api::Ledger::entries(this).collect::<Vec<_>>())
    }

    /// Every entry as a line of JSON, in order: what `from_lines` reads.
    ///
    /// Refused as: As `Entry.to_line`, each line by itself.
    pub fn to_lines(&self) -> Result<Vec<String>, DulyError> {
        let this = &*self.read();
        give(api::Ledger::to_lines(this).collect::<duly::Result<Vec<_>>>()?)
    }

    /// How many entries there are; a `Together` is one.
    pub fn len(&self) -> u64 {
        let this = &*self.read();
        count(api::Ledger::len(this))
    }

    /// Whether nothing has been posted.
    pub fn is_empty(&self) -> bool {
        let this = &*self.read();
        api::Ledger::is_empty(this)
    }

    /// The entry of an id, or the document of it.
    pub fn entry(&self, id: String) -> Result<Option<Entry>, DulyError> {
        let this = &*self.read();
        let id: api::EntryId = arg(id, "id")?;
        give(api::Ledger::entry(this, &id))
    }

    /// The entry that took another back, if one did.
    pub fn reversed_by(&self, id: String) -> Result<Option<String>, DulyError> {
        let this = &*self.read();
        let id: api::EntryId = arg(id, "id")?;
        give(api::Ledger::reversed_by(this, &id))
    }

    /// What is true on a day by all that is known.
    ///
    /// Refused as: `ledger.take_over` for a day before a creditor's books begin (F4e).
    pub fn as_of(&self, date: CivilDate) -> Result<Arc<Position>, DulyError> {
        let this = &*self.read();
        let date: api::Date = arg(date, "date")?;
        give(api::ledger::as_of(this, date)?)
    }

    /// What was known to be true of a day: of its entries only those count that were recorded by
    /// then (F4).
    ///
    /// Refused as: As `as_of`.
    pub fn as_known(&self, known: Known, date: CivilDate) -> Result<Arc<Position>, DulyError> {
        let this = &*self.read();
        let known: api::Known = arg(known, "known")?;
        let date: api::Date = arg(date, "date")?;
        give(api::ledger::as_known(this, known, date)?)
    }

    /// What is true on a day, of a part of the books, or with more told of each item.
    ///
    /// Refused as: As `as_of`.
    pub fn position(&self, query: PositionQuery) -> Result<Arc<Position>, DulyError> {
        let this = &*self.read();
        let query: api::PositionQuery = arg(query, "query")?;
        give(api::ledger::position(this, query)?)
    }

    /// Where a document stands on a day: open, past due, disputed, and what settled it (U1).
    ///
    /// Refused as: `ledger.unknown_id` for a document that is not known by then, `ledger.take_over`.
    #[uniffi::method(default(known = None))]
    pub fn status(
        &self,
        document: String,
        as_of: CivilDate,
        known: Option<Known>,
    ) -> Result<DocumentStatus, DulyError> {
        let this = &*self.read();
        let document: api::DocumentId = arg(document, "document")?;
        let as_of: api::Date = arg(as_of, "as_of")?;
        let known: api::Known = opt(known, "known")?;
        give(api::ledger::status(this, &document, as_of, known)?)
    }

    /// All that happened to one document's items, by effective date, then order of recording.
    ///
    /// Refused as: `ledger.unknown_id` when there is no such document.
    pub fn history(&self, document: String) -> Result<Vec<Activity>, DulyError> {
        let this = &*self.read();
        let document: api::DocumentId = arg(document, "document")?;
        give(api::Ledger::history(this, &document)?)
    }

    /// Every movement of every account that takes effect within a period, both days inclusive.
    #[uniffi::method(default(known = None))]
    pub fn activity(
        &self,
        from: CivilDate,
        to: CivilDate,
        known: Option<Known>,
    ) -> Result<Vec<Activity>, DulyError> {
        let this = &*self.read();
        let from: api::Date = arg(from, "from")?;
        let to: api::Date = arg(to, "to")?;
        let known: api::Known = opt(known, "known")?;
        give(api::ledger::activity(this, from, to, known))
    }

    /// The movements of one account within a period, both days inclusive.
    #[uniffi::method(default(known = None, creditor = None))]
    pub fn account_activity(
        &self,
        customer: String,
        from: CivilDate,
        to: CivilDate,
        known: Option<Known>,
        creditor: Option<String>,
    ) -> Result<Vec<Activity>, DulyError> {
        let this = &*self.read();
        let customer: api::CustomerId = arg(customer, "customer")?;
        let from: api::Date = arg(from, "from")?;
        let to: api::Date = arg(to, "to")?;
        let known: api::Known = opt(known, "known")?;
        let creditor: api::CreditorId = opt(creditor, "creditor")?;
        give(api::ledger::account_activity(this, &customer, from, to, known, creditor))
    }

    /// What changed in a day's open items since something was known (F4d).
    ///
    /// Refused as: As `as_of`.
    pub fn changed_since(
        &self,
        since: Known,
        as_of: CivilDate,
    ) -> Result<Vec<ItemChange>, DulyError> {
        let this = &*self.read();
        let since: api::Known = arg(since, "since")?;
        let as_of: api::Date = arg(as_of, "as_of")?;
        give(api::ledger::changed_since(this, since, as_of)?)
    }

    /// From the opening to the closing balance of every account, by cause (G10).
    ///
    /// Refused as: `reading.invalid_period` where the end lies before the start, `ledger.take_over`.
    #[uniffi::method(default(known = None))]
    pub fn roll_forward(
        &self,
        from: CivilDate,
        to: CivilDate,
        known: Option<Known>,
    ) -> Result<RollForward, DulyError> {
        let this = &*self.read();
        let from: api::Date = arg(from, "from")?;
        let to: api::Date = arg(to, "to")?;
        let known: api::Known = opt(known, "known")?;
        give(api::ledger::roll_forward(this, from, to, known)?)
    }

    /// An account's statement of movements: opening, each movement, closing (R2).
    ///
    /// Refused as: `reading.invalid_period` where the end lies before the start, `ledger.take_over`.
    #[uniffi::method(default(known = None, creditor = None))]
    pub fn activity_statement(
        &self,
        customer: String,
        from: CivilDate,
        to: CivilDate,
        known: Option<Known>,
        creditor: Option<String>,
    ) -> Result<ActivityStatement, DulyError> {
        let this = &*self.read();
        let customer: api::CustomerId = arg(customer, "customer")?;
        let from: api::Date = arg(from, "from")?;
        let to: api::Date = arg(to, "to")?;
        let known: api::Known = opt(known, "known")?;
        let creditor: api::CreditorId = opt(creditor, "creditor")?;
        give(api::ledger::activity_statement(this, &customer, from, to, known, creditor)?)
    }

    /// An account's statement since the last one, with what came late to that (R3).
    ///
    /// Refused as: `reading.invalid_period` for a day before the last statement's, `ledger.take_over`.
    #[uniffi::method(default(known = None, creditor = None))]
    pub fn balance_forward_statement(
        &self,
        customer: String,
        last: LastStatement,
        as_of: CivilDate,
        known: Option<Known>,
        creditor: Option<String>,
    ) -> Result<BalanceForwardStatement, DulyError> {
        let this = &*self.read();
        let customer: api::CustomerId = arg(customer, "customer")?;
        let last: api::LastStatement = arg(last, "last")?;
        let as_of: api::Date = arg(as_of, "as_of")?;
        let known: api::Known = opt(known, "known")?;
        let creditor: api::CreditorId = opt(creditor, "creditor")?;
        give(api::ledger::balance_forward_statement(this, &customer, last, as_of, known, creditor)?)
    }

    /// The postings to the general ledger that count within a period, both days inclusive: by
    /// account role, balanced, with exchange differences apart (A10).
    ///
    /// Refused as: `money.overflow` should a sum or a base amount leave the range.
    #[uniffi::method(default(known = None, options = None))]
    pub fn journal(
        &self,
        from: CivilDate,
        to: CivilDate,
        known: Option<Known>,
        options: Option<JournalOptions>,
    ) -> Result<Journal, DulyError> {
        let this = &*self.read();
        let from: api::Date = arg(from, "from")?;
        let to: api::Date = arg(to, "to")?;
        let known: api::Known = opt(known, "known")?;
        let options: api::JournalOptions = opt(options, "options")?;
        give(api::ledger::journal(this, from, to, known, options)?)
    }

    /// The postings of entries by their numbers, both inclusive: what an export since the last one
    /// asks for. They never change, whatever is recorded later.
    ///
    /// Refused as: As `journal`.
    #[uniffi::method(default(options = None))]
    pub fn journal_of_entries(
        &self,
        first: u64,
        last: u64,
        options: Option<JournalOptions>,
    ) -> Result<Journal, DulyError> {
        let this = &*self.read();
        let first: u64 = arg(first, "first")?;
        let last: u64 = arg(last, "last")?;
        let options: api::JournalOptions = opt(options, "options")?;
        give(api::ledger::journal_of_entries(this, first, last, options)?)
    }

    /// What is open in other currencies at the rates of a closing, and what to post for it and take
    /// back on the next day (G7).
    ///
    /// Refused as: `aging.missing_rate` for a currency without a rate, `money.overflow`, `date.out_of_range`.
    #[uniffi::method(default(options = None, known = None))]
    pub fn revaluation(
        &self,
        rates: ClosingRates,
        options: Option<JournalOptions>,
        known: Option<Known>,
    ) -> Result<Revaluation, DulyError> {
        let this = &*self.read();
        let rates: api::ClosingRates = arg(rates, "rates")?;
        let options: api::JournalOptions = opt(options, "options")?;
        let known: api::Known = opt(known, "known")?;
        give(api::ledger::revaluation(this, rates, options, known)?)
    }

    /// The subledger against lines of the control account of a period, both days inclusive, and the
    /// entries behind each difference.
    ///
    /// Refused as: `ledger.take_over`, `money.overflow`.
    #[uniffi::method(default(known = None))]
    pub fn tie(
        &self,
        from: CivilDate,
        to: CivilDate,
        control: Vec<ControlLine>,
        known: Option<Known>,
    ) -> Result<Tie, DulyError> {
        let this = &*self.read();
        let from: api::Date = arg(from, "from")?;
        let to: api::Date = arg(to, "to")?;
        let control: Vec<api::ControlLine> = arg(control, "control")?;
        let known: api::Known = opt(known, "known")?;
        give(api::ledger::tie(this, from, to, control, known)?)
    }

    /// The policy in force.
    pub fn policy(&self) -> Result<LedgerPolicy, DulyError> {
        let this = &*self.read();
        give(api::Ledger::policy(this).clone())
    }

    /// The last day of a creditor that is closed; none where nothing is (F4d).
    #[uniffi::method(default(creditor = None))]
    pub fn locked_through(&self, creditor: Option<String>) -> Result<Option<CivilDate>, DulyError> {
        let this = &*self.read();
        let creditor: api::CreditorId = opt(creditor, "creditor")?;
        give(api::ledger::locked_through(this, creditor))
    }

    /// The day a creditor's books were taken over from another system (F4e).
    #[uniffi::method(default(creditor = None))]
    pub fn taken_over_on(&self, creditor: Option<String>) -> Result<Option<CivilDate>, DulyError> {
        let this = &*self.read();
        let creditor: api::CreditorId = opt(creditor, "creditor")?;
        give(api::ledger::taken_over_on(this, creditor))
    }

    /// The number of the last entry.
    pub fn last_sequence(&self) -> Result<Option<u64>, DulyError> {
        let this = &*self.read();
        give(api::Ledger::last_sequence(this))
    }
}

#[uniffi::export]
impl Position {
    /// The day it is true of.
    pub fn as_of(&self) -> Result<CivilDate, DulyError> {
        let this = &self.0;
        give(api::Position::as_of(this))
    }

    /// How much of the log counted.
    pub fn known(&self) -> Result<Known, DulyError> {
        let this = &self.0;
        give(api::Position::known(this))
    }

    /// Everything open, in the order the documents were recorded.
    pub fn open_items(&self) -> Result<Vec<OpenItem>, DulyError> {
        let this = &self.0;
        give(api::Position::open_items(this).to_vec())
    }

    /// The receipts that were known before their money came, in the order they were recorded;
    /// none where the position was read without asking for them (G5).
    ///
    /// These are those in the books only after the position's day, which are no part of what is
    /// open; and those in the books by then whose value date lies after the last day that was
    /// known: K where that is a day, else the day the last known entry was recorded (F4c).
    pub fn post_dated(&self) -> Result<Option<Vec<PostDatedReceipt>>, DulyError> {
        let this = &self.0;
        give(api::Position::post_dated(this).map(<[_]>::to_vec))
    }

    /// The open items of one account, in the order they were recorded; without a customer those
    /// of unidentified cash.
    #[uniffi::method(default(customer = None, creditor = None))]
    pub fn account(
        &self,
        customer: Option<String>,
        creditor: Option<String>,
    ) -> Result<Vec<OpenItem>, DulyError> {
        let this = &self.0;
        let customer: Option<api::CustomerId> = arg(customer, "customer")?;
        let creditor: api::CreditorId = opt(creditor, "creditor")?;
        give(api::position::account(this, customer, creditor))
    }

    /// An account's balance in each of its currencies: debits, credits, and both together.
    ///
    /// Refused as: `money.overflow` where a sum leaves the exact range.
    #[uniffi::method(default(customer = None, creditor = None))]
    pub fn balance(
        &self,
        customer: Option<String>,
        creditor: Option<String>,
    ) -> Result<Vec<AccountBalance>, DulyError> {
        let this = &self.0;
        let customer: Option<api::CustomerId> = arg(customer, "customer")?;
        let creditor: api::CreditorId = opt(creditor, "creditor")?;
        give(api::position::balance(this, customer, creditor)?)
    }

    /// An account's statement of open items (R1).
    ///
    /// Refused as: `money.overflow`; what the buckets of the options refuse.
    #[uniffi::method(default(options = None, creditor = None))]
    pub fn statement(
        &self,
        customer: String,
        options: Option<StatementOptions>,
        creditor: Option<String>,
    ) -> Result<OpenItemStatement, DulyError> {
        let this = &self.0;
        let customer: api::CustomerId = arg(customer, "customer")?;
        let options: api::StatementOptions = opt(options, "options")?;
        let creditor: api::CreditorId = opt(creditor, "creditor")?;
        give(api::position::statement(this, &customer, options, creditor)?)
    }

    /// Ages everything open on the position's day, as known then (G5).
    ///
    /// Refused as: As `Aging.of`; `record.invalid` where the policy asks for
    /// post-dated receipts and the position was read without them.
    #[uniffi::method(default(policy = None))]
    pub fn aging(&self, policy: Option<AgingPolicy>) -> Result<AgingReport, DulyError> {
        let this = &self.0;
        let policy: api::AgingPolicy = opt(policy, "policy")?;
        give(api::Position::aging(this, &policy)?)
    }
}

#[uniffi::export]
impl OpenItem {
    /// How many days past due it is on a day: 0 on the due date and before (T7), and without one.
    pub fn days_past_due(&self, as_of: CivilDate) -> Result<i32, DulyError> {
        let this: api::OpenItem = arg(self.clone(), "open_item")?;
        let this = &this;
        let as_of: api::Date = arg(as_of, "as_of")?;
        give(api::OpenItem::days_past_due(this, as_of))
    }

    /// Whether it is past due on a day: a debit, open, after its due date (T7).
    pub fn is_past_due(&self, as_of: CivilDate) -> Result<bool, DulyError> {
        let this: api::OpenItem = arg(self.clone(), "open_item")?;
        let this = &this;
        let as_of: api::Date = arg(as_of, "as_of")?;
        give(api::OpenItem::is_past_due(this, as_of))
    }

    /// How many days were late through a day, by the due date in force on each (T12).
    ///
    /// The worked example of T12 stands at `DueHistory`.
    pub fn late_days(&self, as_of: CivilDate) -> Result<i32, DulyError> {
        let this: api::OpenItem = arg(self.clone(), "open_item")?;
        let this = &this;
        let as_of: api::Date = arg(as_of, "as_of")?;
        give(api::OpenItem::late_days(this, as_of))
    }

    /// The share in a dimension, without sign and at most what is open (G8).
    pub fn share(&self, dimension: Dimension) -> Result<Money, DulyError> {
        let this: api::OpenItem = arg(self.clone(), "open_item")?;
        let this = &this;
        let dimension: api::Dimension = arg(dimension, "dimension")?;
        give(api::OpenItem::share(this, dimension))
    }
}

#[uniffi::export]
impl SettlementOrder {
    /// Checks that each component stands in the order once.
    ///
    /// Refused as: `record.invalid`, with the components found.
    pub fn check(&self) -> Result<(), DulyError> {
        let this: api::SettlementOrder = arg(self.clone(), "settlement_order")?;
        let this = &this;
        api::SettlementOrder::check(this)?;
        Ok(())
    }
}

#[uniffi::export]
impl MatchPolicy {
    /// Whether it makes sense.
    ///
    /// Refused as: `tolerance.invalid` for limits that cannot be,
    /// `money.currency_mismatch` for a customer's limit in another
    /// currency than the policy's.
    pub fn check(&self) -> Result<(), DulyError> {
        let this: api::MatchPolicy = arg(self.clone(), "match_policy")?;
        let this = &this;
        api::MatchPolicy::check(this)?;
        Ok(())
    }
}

#[uniffi::export]
impl MatchProposal {
    /// The applications and discounts of the proposal, as one fact that stands or falls together;
    /// the receipt's payment must be in the ledger. A proposal without shares has no facts.
    ///
    /// Credits taken with the receipt settle the debits due first, the receipt the rest. Ids are
    /// made of the receipt's and the item's, `P-1:INV-1042#1`: posted twice, nothing happens twice
    /// (A12), and what is left of the receipt can settle other items later. What is let go (A4) is
    /// written off the item, and what is kept off the receipt. Of a discount that needs acceptance,
    /// posting is the acceptance. A bounce of the receipt takes discounts and what was let go back
    /// too, and a `Reversal` of the whole's id takes back the proposal (A11).
    ///
    /// Refused as: `id.invalid` where the two ids are too long for one.
    pub fn facts(&self, date: CivilDate) -> Result<Together, DulyError> {
        let this: api::MatchProposal = arg(self.clone(), "match_proposal")?;
        let this = &this;
        let date: api::Date = arg(date, "date")?;
        give(api::MatchProposal::facts(this, date)?)
    }
}

#[uniffi::export]
impl AgingPolicy {
    /// Refuses a policy that contradicts itself.
    ///
    /// Refused as: `record.invalid` when the fallback names a date twice or the
    /// basis itself, `rate.out_of_range` for a rate that is not above zero.
    pub fn check(&self) -> Result<(), DulyError> {
        let this: api::AgingPolicy = arg(self.clone(), "aging_policy")?;
        let this = &this;
        api::AgingPolicy::check(this)?;
        Ok(())
    }

    /// The policy in words, one sentence a line: what a collections manager would sign.
    pub fn describe(&self) -> Result<String, DulyError> {
        let this: api::AgingPolicy = arg(self.clone(), "aging_policy")?;
        let this = &this;
        give(api::AgingPolicy::describe(this))
    }
}

#[uniffi::export]
impl AgingBasis {
    /// The item's date of this kind, where it has one.
    pub fn date_of(&self, item: OpenItem) -> Result<Option<CivilDate>, DulyError> {
        let this: api::AgingBasis = arg(self.clone(), "aging_basis")?;
        let item: api::OpenItem = arg(item, "item")?;
        give(api::AgingBasis::date_of(this, &item))
    }

    /// Whether an age of nought or less means that nothing is due yet (T7): so for the two kinds
    /// of due date only.
    pub fn is_due(&self) -> Result<bool, DulyError> {
        let this: api::AgingBasis = arg(self.clone(), "aging_basis")?;
        give(api::AgingBasis::is_due(this))
    }
}

#[uniffi::export]
impl Buckets {
    /// The edges on a day, in days of age: bucket i holds the ages from edge i − 1 up to but not
    /// including edge i.
    ///
    /// Only edges in months depend on the day. One beyond the calendar is the least or largest
    /// number there is: no date reaches it.
    pub fn edges(&self, as_of: CivilDate) -> Result<Vec<i32>, DulyError> {
        let this: api::Buckets = arg(self.clone(), "buckets")?;
        let this = &this;
        let as_of: api::Date = arg(as_of, "as_of")?;
        give(api::Buckets::edges(this, as_of))
    }

    /// The bucket of a date on a day, counted from 0.
    pub fn bucket_of(&self, as_of: CivilDate, date: CivilDate) -> Result<u64, DulyError> {
        let this: api::Buckets = arg(self.clone(), "buckets")?;
        let this = &this;
        let as_of: api::Date = arg(as_of, "as_of")?;
        let date: api::Date = arg(date, "date")?;
        give(api::Buckets::bucket_of(this, as_of, date))
    }

    /// The names of the buckets, as they read for a basis.
    ///
    /// By a due date the bucket up to age 0 is "Not due"; by any other date an age of 0 or less
    /// says nothing of what is due, so it is called "0 and before". Weeks are named in days.
    #[uniffi::method(default(basis = None))]
    pub fn names(&self, basis: Option<AgingBasis>) -> Result<Vec<BucketName>, DulyError> {
        let this: api::Buckets = arg(self.clone(), "buckets")?;
        let this = &this;
        let basis: api::AgingBasis = opt(basis, "basis")?;
        give(api::Buckets::names(this, basis))
    }
}

#[uniffi::export]
impl ClosingRates {
    /// An amount in the base currency, rounded half-up.
    ///
    /// Refused as: `aging.missing_rate` when its currency has no rate here,
    /// `money.overflow` out of range.
    pub fn convert(&self, amount: Money) -> Result<Money, DulyError> {
        let this: api::ClosingRates = arg(self.clone(), "closing_rates")?;
        let this = &this;
        let amount: api::Money = arg(amount, "amount")?;
        give(api::ClosingRates::convert(this, amount)?)
    }
}
