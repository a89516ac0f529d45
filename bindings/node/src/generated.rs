// Written by `cargo xtask bindings` from crates/duly-api/api.list. Do not edit.
#![allow(
    clippy::too_many_arguments,
    clippy::unit_arg,
    clippy::needless_lifetimes,
    clippy::wrong_self_convention,
    unreachable_pub
)]

use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use duly_api as api;
use napi::{
    Env, JsValue, Unknown,
    bindgen_prelude::{AsyncTask, Function, JavaScriptClassExt, This},
};
use napi_derive::napi;

use crate::cross::{Cross, Out, ToJs, arg, maybe, perhaps, text, unknown_word};
use crate::fault::{Fault, answer, set_maker};
use crate::fields::{Fields, Made, Parts, Which, newer, no_type, read_json, write_json};
use crate::later::{Later, ready};
use crate::objects::by_new;

impl ToJs for api::RoundingMode {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::RoundingMode::HalfUp => "half_up",
            api::RoundingMode::HalfEven => "half_even",
            api::RoundingMode::HalfDown => "half_down",
            api::RoundingMode::Down => "down",
            api::RoundingMode::Up => "up",
        };
        word.to_js(env)
    }
}

impl Cross for api::RoundingMode {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of half_up, half_even, half_down, down, up";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "half_up" => api::RoundingMode::HalfUp,
            "half_even" => api::RoundingMode::HalfEven,
            "half_down" => api::RoundingMode::HalfDown,
            "down" => api::RoundingMode::Down,
            "up" => api::RoundingMode::Up,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::SplitRule {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        match self {
            api::SplitRule::LargestRemainder => Made::kind(env, "largest_remainder")?.done(),
            api::SplitRule::TruncateRestLast => Made::kind(env, "truncate_rest_last")?.done(),
            api::SplitRule::RoundEachRestLast(of) => {
                let mut made = Made::kind(env, "round_each_rest_last")?;
                made.set(c"value", of)?;
                made.done()
            }
        }
    }
}

impl Cross for api::SplitRule {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let which = Which::of(value, way, "a SplitRule with its kind")?;
        match &which {
            Which::Word(word) if word == "largest_remainder" => {
                Ok(api::SplitRule::LargestRemainder)
            }
            Which::Kind(kind, value) if kind == "largest_remainder" => {
                Fields::of(*value, way, &["kind"], "SplitRule")?;
                Ok(api::SplitRule::LargestRemainder)
            }
            Which::Word(word) if word == "truncate_rest_last" => {
                Ok(api::SplitRule::TruncateRestLast)
            }
            Which::Kind(kind, value) if kind == "truncate_rest_last" => {
                Fields::of(*value, way, &["kind"], "SplitRule")?;
                Ok(api::SplitRule::TruncateRestLast)
            }
            Which::Kind(kind, value) if kind == "round_each_rest_last" => {
                let fields = Fields::of(*value, way, &["kind", "value"], "SplitRule")?;
                Ok(api::SplitRule::RoundEachRestLast(fields.need(1)?))
            }
            _ => Err(which.unknown(
                way,
                "largest_remainder, truncate_rest_last, round_each_rest_last",
                "largest_remainder, truncate_rest_last",
            )),
        }
    }
}

impl ToJs for api::Weekday {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::Weekday::Monday => "monday",
            api::Weekday::Tuesday => "tuesday",
            api::Weekday::Wednesday => "wednesday",
            api::Weekday::Thursday => "thursday",
            api::Weekday::Friday => "friday",
            api::Weekday::Saturday => "saturday",
            api::Weekday::Sunday => "sunday",
        };
        word.to_js(env)
    }
}

impl Cross for api::Weekday {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str =
            "one of monday, tuesday, wednesday, thursday, friday, saturday, sunday";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "monday" => api::Weekday::Monday,
            "tuesday" => api::Weekday::Tuesday,
            "wednesday" => api::Weekday::Wednesday,
            "thursday" => api::Weekday::Thursday,
            "friday" => api::Weekday::Friday,
            "saturday" => api::Weekday::Saturday,
            "sunday" => api::Weekday::Sunday,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::JoinRule {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::JoinRule::Holidays => "holidays",
            api::JoinRule::BusinessDays => "business_days",
        };
        word.to_js(env)
    }
}

impl Cross for api::JoinRule {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of holidays, business_days";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "holidays" => api::JoinRule::Holidays,
            "business_days" => api::JoinRule::BusinessDays,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::Roll {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::Roll::Unadjusted => "unadjusted",
            api::Roll::Following => "following",
            api::Roll::ModifiedFollowing => "modified_following",
            api::Roll::Preceding => "preceding",
            api::Roll::ModifiedPreceding => "modified_preceding",
            api::Roll::Nearest => "nearest",
        };
        word.to_js(env)
    }
}

impl Cross for api::Roll {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of unadjusted, following, modified_following, preceding, modified_preceding, nearest";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "unadjusted" => api::Roll::Unadjusted,
            "following" => api::Roll::Following,
            "modified_following" => api::Roll::ModifiedFollowing,
            "preceding" => api::Roll::Preceding,
            "modified_preceding" => api::Roll::ModifiedPreceding,
            "nearest" => api::Roll::Nearest,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::DayCount {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::DayCount::Act365Fixed => "act_365_fixed",
            api::DayCount::Act365Leap => "act_365_leap",
            api::DayCount::Act360 => "act_360",
            api::DayCount::Act366 => "act_366",
            api::DayCount::ActActIsda => "act_act_isda",
            api::DayCount::Thirty360Us => "thirty_360_us",
            api::DayCount::Thirty360Bond => "thirty_360_bond",
            api::DayCount::ThirtyE360 => "thirty_e_360",
            api::DayCount::ThirtyE360Isda => "thirty_e_360_isda",
        };
        word.to_js(env)
    }
}

impl Cross for api::DayCount {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of act_365_fixed, act_365_leap, act_360, act_366, act_act_isda, thirty_360_us, thirty_360_bond, thirty_e_360, thirty_e_360_isda";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "act_365_fixed" => api::DayCount::Act365Fixed,
            "act_365_leap" => api::DayCount::Act365Leap,
            "act_360" => api::DayCount::Act360,
            "act_366" => api::DayCount::Act366,
            "act_act_isda" => api::DayCount::ActActIsda,
            "thirty_360_us" => api::DayCount::Thirty360Us,
            "thirty_360_bond" => api::DayCount::Thirty360Bond,
            "thirty_e_360" => api::DayCount::ThirtyE360,
            "thirty_e_360_isda" => api::DayCount::ThirtyE360Isda,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::Step {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        match self {
            api::Step::AddDays(of) => {
                let mut made = Made::kind(env, "add_days")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Step::AddWeeks(of) => {
                let mut made = Made::kind(env, "add_weeks")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Step::AddMonths(of) => {
                let mut made = Made::kind(env, "add_months")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Step::EndOfMonth => Made::kind(env, "end_of_month")?.done(),
            api::Step::DayOfMonth(of) => {
                let mut made = Made::kind(env, "day_of_month")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Step::MonthOfYear(of) => {
                let mut made = Made::kind(env, "month_of_year")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Step::NextDayOfMonth(of) => {
                let mut made = Made::kind(env, "next_day_of_month")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Step::PaymentDays(of) => {
                let mut made = Made::kind(env, "payment_days")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Step::Weekday(of) => {
                let mut made = Made::kind(env, "weekday")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Step::CutoffMonth { day } => {
                let mut made = Made::kind(env, "cutoff_month")?;
                made.set(c"day", day)?;
                made.done()
            }
            api::Step::AddBusinessDays(of) => {
                let mut made = Made::kind(env, "add_business_days")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Step::Adjust(of) => {
                let mut made = Made::kind(env, "adjust")?;
                made.set(c"value", of)?;
                made.done()
            }
        }
    }
}

impl Cross for api::Step {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let which = Which::of(value, way, "a Step with its kind")?;
        match &which {
Which::Kind(kind, value) if kind == "add_days" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Step")?;
Ok(api::Step::AddDays(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "add_weeks" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Step")?;
Ok(api::Step::AddWeeks(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "add_months" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Step")?;
Ok(api::Step::AddMonths(fields.need(1)?))
}
Which::Word(word) if word == "end_of_month" => Ok(api::Step::EndOfMonth),
Which::Kind(kind, value) if kind == "end_of_month" => {
Fields::of(*value, way, &["kind"], "Step")?;
Ok(api::Step::EndOfMonth)
}
Which::Kind(kind, value) if kind == "day_of_month" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Step")?;
Ok(api::Step::DayOfMonth(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "month_of_year" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Step")?;
Ok(api::Step::MonthOfYear(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "next_day_of_month" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Step")?;
Ok(api::Step::NextDayOfMonth(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "payment_days" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Step")?;
Ok(api::Step::PaymentDays(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "weekday" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Step")?;
Ok(api::Step::Weekday(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "cutoff_month" => {
let fields = Fields::of(*value, way, &["kind", "day"], "Step")?;
Ok(api::Step::CutoffMonth { day: fields.need(1)? })
}
Which::Kind(kind, value) if kind == "add_business_days" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Step")?;
Ok(api::Step::AddBusinessDays(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "adjust" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Step")?;
Ok(api::Step::Adjust(fields.need(1)?))
}
_ => Err(which.unknown(way, "add_days, add_weeks, add_months, end_of_month, day_of_month, month_of_year, next_day_of_month, payment_days, weekday, cutoff_month, add_business_days, adjust", "end_of_month")),
}
    }
}

impl ToJs for api::Allocation {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::Allocation::Prorate => "prorate",
            api::Allocation::First => "first",
        };
        word.to_js(env)
    }
}

impl Cross for api::Allocation {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of prorate, first";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "prorate" => api::Allocation::Prorate,
            "first" => api::Allocation::First,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::DiscountBase {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::DiscountBase::Gross => "gross",
            api::DiscountBase::Net => "net",
            api::DiscountBase::Lines => "lines",
            api::DiscountBase::Mixed => "mixed",
        };
        word.to_js(env)
    }
}

impl Cross for api::DiscountBase {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of gross, net, lines, mixed";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "gross" => api::DiscountBase::Gross,
            "net" => api::DiscountBase::Net,
            "lines" => api::DiscountBase::Lines,
            "mixed" => api::DiscountBase::Mixed,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::PartialPolicy {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::PartialPolicy::None => "none",
            api::PartialPolicy::Proportional => "proportional",
            api::PartialPolicy::FirstOnly => "first_only",
        };
        word.to_js(env)
    }
}

impl Cross for api::PartialPolicy {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of none, proportional, first_only";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "none" => api::PartialPolicy::None,
            "proportional" => api::PartialPolicy::Proportional,
            "first_only" => api::PartialPolicy::FirstOnly,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::FullPayer {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::FullPayer::NoDiscount => "no_discount",
            api::FullPayer::TakeInTime => "take_in_time",
            api::FullPayer::TakeInGrace => "take_in_grace",
            _ => return Err(newer("FullPayer")),
        };
        word.to_js(env)
    }
}

impl Cross for api::FullPayer {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of no_discount, take_in_time, take_in_grace";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "no_discount" => api::FullPayer::NoDiscount,
            "take_in_time" => api::FullPayer::TakeInTime,
            "take_in_grace" => api::FullPayer::TakeInGrace,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::LateDiscount {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::LateDiscount::Ask => "ask",
            api::LateDiscount::Auto => "auto",
            _ => return Err(newer("LateDiscount")),
        };
        word.to_js(env)
    }
}

impl Cross for api::LateDiscount {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of ask, auto";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "ask" => api::LateDiscount::Ask,
            "auto" => api::LateDiscount::Auto,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::UnearnedDiscount {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::UnearnedDiscount::Deduction => "deduction",
            api::UnearnedDiscount::Chargeback => "chargeback",
            api::UnearnedDiscount::AllowWithApproval => "allow_with_approval",
            _ => return Err(newer("UnearnedDiscount")),
        };
        word.to_js(env)
    }
}

impl Cross for api::UnearnedDiscount {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of deduction, chargeback, allow_with_approval";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "deduction" => api::UnearnedDiscount::Deduction,
            "chargeback" => api::UnearnedDiscount::Chargeback,
            "allow_with_approval" => api::UnearnedDiscount::AllowWithApproval,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::ClosingReason {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::ClosingReason::InTime => "in_time",
            api::ClosingReason::InTimeOver => "in_time_over",
            api::ClosingReason::Full => "full",
            api::ClosingReason::FullLessDiscount => "full_less_discount",
            api::ClosingReason::Late => "late",
            api::ClosingReason::Unearned => "unearned",
            api::ClosingReason::OverPaid => "over_paid",
            api::ClosingReason::Partial => "partial",
            _ => return Err(newer("ClosingReason")),
        };
        word.to_js(env)
    }
}

impl Cross for api::ClosingReason {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of in_time, in_time_over, full, full_less_discount, late, unearned, over_paid, partial";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "in_time" => api::ClosingReason::InTime,
            "in_time_over" => api::ClosingReason::InTimeOver,
            "full" => api::ClosingReason::Full,
            "full_less_discount" => api::ClosingReason::FullLessDiscount,
            "late" => api::ClosingReason::Late,
            "unearned" => api::ClosingReason::Unearned,
            "over_paid" => api::ClosingReason::OverPaid,
            "partial" => api::ClosingReason::Partial,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::PayByReason {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::PayByReason::Discount => "discount",
            api::PayByReason::Full => "full",
            api::PayByReason::PastDue => "past_due",
            _ => return Err(newer("PayByReason")),
        };
        word.to_js(env)
    }
}

impl Cross for api::PayByReason {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of discount, full, past_due";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "discount" => api::PayByReason::Discount,
            "full" => api::PayByReason::Full,
            "past_due" => api::PayByReason::PastDue,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::YearDays {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::YearDays::Days360 => "days_360",
            api::YearDays::Days365 => "days_365",
        };
        word.to_js(env)
    }
}

impl Cross for api::YearDays {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of days_360, days_365";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "days_360" => api::YearDays::Days360,
            "days_365" => api::YearDays::Days365,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::Slide {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        match self {
            api::Slide::Linear { rate, start, end } => {
                let mut made = Made::kind(env, "linear")?;
                made.set(c"rate", rate)?;
                made.set(c"start", start)?;
                made.set(c"end", end)?;
                made.done()
            }
            api::Slide::Yearly { rate, year, end } => {
                let mut made = Made::kind(env, "yearly")?;
                made.set(c"rate", rate)?;
                made.set(c"year", year)?;
                made.set(c"end", end)?;
                made.done()
            }
        }
    }
}

impl Cross for api::Slide {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let which = Which::of(value, way, "a Slide with its kind")?;
        match &which {
            Which::Kind(kind, value) if kind == "linear" => {
                let fields = Fields::of(*value, way, &["kind", "rate", "start", "end"], "Slide")?;
                Ok(api::Slide::Linear {
                    rate: fields.need(1)?,
                    start: fields.need(2)?,
                    end: fields.need(3)?,
                })
            }
            Which::Kind(kind, value) if kind == "yearly" => {
                let fields = Fields::of(*value, way, &["kind", "rate", "year", "end"], "Slide")?;
                Ok(api::Slide::Yearly {
                    rate: fields.need(1)?,
                    year: fields.need(2)?,
                    end: fields.need(3)?,
                })
            }
            _ => Err(which.unknown(way, "linear, yearly", "")),
        }
    }
}

impl ToJs for api::CapCase {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::CapCase::Business => "business",
            api::CapCase::Public => "public",
            api::CapCase::PublicExceptional => "public_exceptional",
            api::CapCase::Periodic => "periodic",
            api::CapCase::Silent => "silent",
        };
        word.to_js(env)
    }
}

impl Cross for api::CapCase {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of business, public, public_exceptional, periodic, silent";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "business" => api::CapCase::Business,
            "public" => api::CapCase::Public,
            "public_exceptional" => api::CapCase::PublicExceptional,
            "periodic" => api::CapCase::Periodic,
            "silent" => api::CapCase::Silent,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::CapFrom {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::CapFrom::Invoice => "invoice",
            api::CapFrom::Receipt => "receipt",
        };
        word.to_js(env)
    }
}

impl Cross for api::CapFrom {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of invoice, receipt";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "invoice" => api::CapFrom::Invoice,
            "receipt" => api::CapFrom::Receipt,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::CapEnds {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::CapEnds::Exact => "exact",
            api::CapEnds::Eom => "eom",
        };
        word.to_js(env)
    }
}

impl Cross for api::CapEnds {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of exact, eom";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "exact" => api::CapEnds::Exact,
            "eom" => api::CapEnds::Eom,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::CapUnless {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::CapUnless::Never => "never",
            api::CapUnless::ExpresslyAgreed => "expressly_agreed",
        };
        word.to_js(env)
    }
}

impl Cross for api::CapUnless {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of never, expressly_agreed";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "never" => api::CapUnless::Never,
            "expressly_agreed" => api::CapUnless::ExpresslyAgreed,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::BaseDate {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        match self {
            api::BaseDate::Invoice => Made::kind(env, "invoice")?.done(),
            api::BaseDate::Posting => Made::kind(env, "posting")?.done(),
            api::BaseDate::Delivery => Made::kind(env, "delivery")?.done(),
            api::BaseDate::Receipt => Made::kind(env, "receipt")?.done(),
            api::BaseDate::ServiceEnd => Made::kind(env, "service_end")?.done(),
            api::BaseDate::PeriodEnd => Made::kind(env, "period_end")?.done(),
            api::BaseDate::Fixed(of) => {
                let mut made = Made::kind(env, "fixed")?;
                made.set(c"value", of)?;
                made.done()
            }
        }
    }
}

impl Cross for api::BaseDate {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let which = Which::of(value, way, "a BaseDate with its kind")?;
        match &which {
            Which::Word(word) if word == "invoice" => Ok(api::BaseDate::Invoice),
            Which::Kind(kind, value) if kind == "invoice" => {
                Fields::of(*value, way, &["kind"], "BaseDate")?;
                Ok(api::BaseDate::Invoice)
            }
            Which::Word(word) if word == "posting" => Ok(api::BaseDate::Posting),
            Which::Kind(kind, value) if kind == "posting" => {
                Fields::of(*value, way, &["kind"], "BaseDate")?;
                Ok(api::BaseDate::Posting)
            }
            Which::Word(word) if word == "delivery" => Ok(api::BaseDate::Delivery),
            Which::Kind(kind, value) if kind == "delivery" => {
                Fields::of(*value, way, &["kind"], "BaseDate")?;
                Ok(api::BaseDate::Delivery)
            }
            Which::Word(word) if word == "receipt" => Ok(api::BaseDate::Receipt),
            Which::Kind(kind, value) if kind == "receipt" => {
                Fields::of(*value, way, &["kind"], "BaseDate")?;
                Ok(api::BaseDate::Receipt)
            }
            Which::Word(word) if word == "service_end" => Ok(api::BaseDate::ServiceEnd),
            Which::Kind(kind, value) if kind == "service_end" => {
                Fields::of(*value, way, &["kind"], "BaseDate")?;
                Ok(api::BaseDate::ServiceEnd)
            }
            Which::Word(word) if word == "period_end" => Ok(api::BaseDate::PeriodEnd),
            Which::Kind(kind, value) if kind == "period_end" => {
                Fields::of(*value, way, &["kind"], "BaseDate")?;
                Ok(api::BaseDate::PeriodEnd)
            }
            Which::Kind(kind, value) if kind == "fixed" => {
                let fields = Fields::of(*value, way, &["kind", "value"], "BaseDate")?;
                Ok(api::BaseDate::Fixed(fields.need(1)?))
            }
            _ => Err(which.unknown(
                way,
                "invoice, posting, delivery, receipt, service_end, period_end, fixed",
                "invoice, posting, delivery, receipt, service_end, period_end",
            )),
        }
    }
}

impl ToJs for api::Share {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        match self {
            api::Share::Percent(of) => {
                let mut made = Made::kind(env, "percent")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Share::PercentOfRemainder(of) => {
                let mut made = Made::kind(env, "percent_of_remainder")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Share::Fixed(of) => {
                let mut made = Made::kind(env, "fixed")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Share::Parts(of) => {
                let mut made = Made::kind(env, "parts")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Share::Remainder => Made::kind(env, "remainder")?.done(),
        }
    }
}

impl Cross for api::Share {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let which = Which::of(value, way, "a Share with its kind")?;
        match &which {
            Which::Kind(kind, value) if kind == "percent" => {
                let fields = Fields::of(*value, way, &["kind", "value"], "Share")?;
                Ok(api::Share::Percent(fields.need(1)?))
            }
            Which::Kind(kind, value) if kind == "percent_of_remainder" => {
                let fields = Fields::of(*value, way, &["kind", "value"], "Share")?;
                Ok(api::Share::PercentOfRemainder(fields.need(1)?))
            }
            Which::Kind(kind, value) if kind == "fixed" => {
                let fields = Fields::of(*value, way, &["kind", "value"], "Share")?;
                Ok(api::Share::Fixed(fields.need(1)?))
            }
            Which::Kind(kind, value) if kind == "parts" => {
                let fields = Fields::of(*value, way, &["kind", "value"], "Share")?;
                Ok(api::Share::Parts(fields.need(1)?))
            }
            Which::Word(word) if word == "remainder" => Ok(api::Share::Remainder),
            Which::Kind(kind, value) if kind == "remainder" => {
                Fields::of(*value, way, &["kind"], "Share")?;
                Ok(api::Share::Remainder)
            }
            _ => Err(which.unknown(
                way,
                "percent, percent_of_remainder, fixed, parts, remainder",
                "remainder",
            )),
        }
    }
}

impl ToJs for api::DiscountOff {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        match self {
            api::DiscountOff::Percent(of) => {
                let mut made = Made::kind(env, "percent")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::DiscountOff::Fixed(of) => {
                let mut made = Made::kind(env, "fixed")?;
                made.set(c"value", of)?;
                made.done()
            }
        }
    }
}

impl Cross for api::DiscountOff {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let which = Which::of(value, way, "a DiscountOff with its kind")?;
        match &which {
            Which::Kind(kind, value) if kind == "percent" => {
                let fields = Fields::of(*value, way, &["kind", "value"], "DiscountOff")?;
                Ok(api::DiscountOff::Percent(fields.need(1)?))
            }
            Which::Kind(kind, value) if kind == "fixed" => {
                let fields = Fields::of(*value, way, &["kind", "value"], "DiscountOff")?;
                Ok(api::DiscountOff::Fixed(fields.need(1)?))
            }
            _ => Err(which.unknown(way, "percent, fixed", "")),
        }
    }
}

impl ToJs for api::CapWarning {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        match self {
            api::CapWarning::TooLong { latest, days_over, rule } => {
                let mut made = Made::kind(env, "too_long")?;
                made.set(c"latest", latest)?;
                made.set(c"daysOver", days_over)?;
                made.set(c"rule", rule)?;
                made.done()
            }
            api::CapWarning::Stale { rule } => {
                let mut made = Made::kind(env, "stale")?;
                made.set(c"rule", rule)?;
                made.done()
            }
            api::CapWarning::NoRule { case } => {
                let mut made = Made::kind(env, "no_rule")?;
                made.set(c"case", case)?;
                made.done()
            }
        }
    }
}

impl Cross for api::CapWarning {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let which = Which::of(value, way, "a CapWarning with its kind")?;
        match &which {
            Which::Kind(kind, value) if kind == "too_long" => {
                let fields =
                    Fields::of(*value, way, &["kind", "latest", "daysOver", "rule"], "CapWarning")?;
                Ok(api::CapWarning::TooLong {
                    latest: fields.need(1)?,
                    days_over: fields.need(2)?,
                    rule: fields.need(3)?,
                })
            }
            Which::Kind(kind, value) if kind == "stale" => {
                let fields = Fields::of(*value, way, &["kind", "rule"], "CapWarning")?;
                Ok(api::CapWarning::Stale { rule: fields.need(1)? })
            }
            Which::Kind(kind, value) if kind == "no_rule" => {
                let fields = Fields::of(*value, way, &["kind", "case"], "CapWarning")?;
                Ok(api::CapWarning::NoRule { case: fields.need(1)? })
            }
            _ => Err(which.unknown(way, "too_long, stale, no_rule", "")),
        }
    }
}

impl ToJs for api::PayerMark {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        match self {
            api::PayerMark::Account(of) => {
                let mut made = Made::kind(env, "account")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::PayerMark::Alias(of) => {
                let mut made = Made::kind(env, "alias")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::PayerMark::Name(of) => {
                let mut made = Made::kind(env, "name")?;
                made.set(c"value", of)?;
                made.done()
            }
            _ => Err(newer("PayerMark")),
        }
    }
}

impl Cross for api::PayerMark {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let which = Which::of(value, way, "a PayerMark with its kind")?;
        match &which {
            Which::Kind(kind, value) if kind == "account" => {
                let fields = Fields::of(*value, way, &["kind", "value"], "PayerMark")?;
                Ok(api::PayerMark::Account(fields.need(1)?))
            }
            Which::Kind(kind, value) if kind == "alias" => {
                let fields = Fields::of(*value, way, &["kind", "value"], "PayerMark")?;
                Ok(api::PayerMark::Alias(fields.need(1)?))
            }
            Which::Kind(kind, value) if kind == "name" => {
                let fields = Fields::of(*value, way, &["kind", "value"], "PayerMark")?;
                Ok(api::PayerMark::Name(fields.need(1)?))
            }
            _ => Err(which.unknown(way, "account, alias, name", "")),
        }
    }
}

impl ToJs for api::ReferenceScheme {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::ReferenceScheme::Rf => "rf",
            api::ReferenceScheme::Qrr => "qrr",
            api::ReferenceScheme::Ogm => "ogm",
            api::ReferenceScheme::Viite => "viite",
            api::ReferenceScheme::KidMod10 => "kid_mod10",
            api::ReferenceScheme::KidMod11 => "kid_mod11",
            api::ReferenceScheme::Ocr => "ocr",
            api::ReferenceScheme::OcrLength => "ocr_length",
            _ => return Err(newer("ReferenceScheme")),
        };
        word.to_js(env)
    }
}

impl Cross for api::ReferenceScheme {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of rf, qrr, ogm, viite, kid_mod10, kid_mod11, ocr, ocr_length";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "rf" => api::ReferenceScheme::Rf,
            "qrr" => api::ReferenceScheme::Qrr,
            "ogm" => api::ReferenceScheme::Ogm,
            "viite" => api::ReferenceScheme::Viite,
            "kid_mod10" => api::ReferenceScheme::KidMod10,
            "kid_mod11" => api::ReferenceScheme::KidMod11,
            "ocr" => api::ReferenceScheme::Ocr,
            "ocr_length" => api::ReferenceScheme::OcrLength,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::ReferenceSlip {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        match self {
            api::ReferenceSlip::Changed(of) => {
                let mut made = Made::kind(env, "changed")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::ReferenceSlip::Swapped(of) => {
                let mut made = Made::kind(env, "swapped")?;
                made.set(c"value", of)?;
                made.done()
            }
            _ => Err(newer("ReferenceSlip")),
        }
    }
}

impl Cross for api::ReferenceSlip {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let which = Which::of(value, way, "a ReferenceSlip with its kind")?;
        match &which {
            Which::Kind(kind, value) if kind == "changed" => {
                let fields = Fields::of(*value, way, &["kind", "value"], "ReferenceSlip")?;
                Ok(api::ReferenceSlip::Changed(fields.need(1)?))
            }
            Which::Kind(kind, value) if kind == "swapped" => {
                let fields = Fields::of(*value, way, &["kind", "value"], "ReferenceSlip")?;
                Ok(api::ReferenceSlip::Swapped(fields.need(1)?))
            }
            _ => Err(which.unknown(way, "changed, swapped", "")),
        }
    }
}

impl ToJs for api::DocumentKind {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::DocumentKind::Invoice => "invoice",
            api::DocumentKind::DebitNote => "debit_note",
            api::DocumentKind::Charge => "charge",
            api::DocumentKind::CreditNote => "credit_note",
            api::DocumentKind::Payment => "payment",
            api::DocumentKind::Advance => "advance",
            api::DocumentKind::Refund => "refund",
            api::DocumentKind::Transfer => "transfer",
            api::DocumentKind::Residual => "residual",
            api::DocumentKind::Conversion => "conversion",
            _ => return Err(newer("DocumentKind")),
        };
        word.to_js(env)
    }
}

impl Cross for api::DocumentKind {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of invoice, debit_note, charge, credit_note, payment, advance, refund, transfer, residual, conversion";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "invoice" => api::DocumentKind::Invoice,
            "debit_note" => api::DocumentKind::DebitNote,
            "charge" => api::DocumentKind::Charge,
            "credit_note" => api::DocumentKind::CreditNote,
            "payment" => api::DocumentKind::Payment,
            "advance" => api::DocumentKind::Advance,
            "refund" => api::DocumentKind::Refund,
            "transfer" => api::DocumentKind::Transfer,
            "residual" => api::DocumentKind::Residual,
            "conversion" => api::DocumentKind::Conversion,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::Dimension {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::Dimension::Disputed => "disputed",
            api::Dimension::Promised => "promised",
            api::Dimension::Plan => "plan",
            api::Dimension::Agency => "agency",
            api::Dimension::WriteOffProposed => "write_off_proposed",
            api::Dimension::OnAccount => "on_account",
            _ => return Err(newer("Dimension")),
        };
        word.to_js(env)
    }
}

impl Cross for api::Dimension {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str =
            "one of disputed, promised, plan, agency, write_off_proposed, on_account";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "disputed" => api::Dimension::Disputed,
            "promised" => api::Dimension::Promised,
            "plan" => api::Dimension::Plan,
            "agency" => api::Dimension::Agency,
            "write_off_proposed" => api::Dimension::WriteOffProposed,
            "on_account" => api::Dimension::OnAccount,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::DebitNotePurpose {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::DebitNotePurpose::Adjustment => "adjustment",
            api::DebitNotePurpose::Charge => "charge",
            api::DebitNotePurpose::Interest => "interest",
            api::DebitNotePurpose::Fee => "fee",
            api::DebitNotePurpose::Compensation => "compensation",
            _ => return Err(newer("DebitNotePurpose")),
        };
        word.to_js(env)
    }
}

impl Cross for api::DebitNotePurpose {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of adjustment, charge, interest, fee, compensation";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "adjustment" => api::DebitNotePurpose::Adjustment,
            "charge" => api::DebitNotePurpose::Charge,
            "interest" => api::DebitNotePurpose::Interest,
            "fee" => api::DebitNotePurpose::Fee,
            "compensation" => api::DebitNotePurpose::Compensation,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::CreditReason {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::CreditReason::Other => "other",
            api::CreditReason::Return => "return",
            api::CreditReason::Correction => "correction",
            api::CreditReason::Allowance => "allowance",
            api::CreditReason::Dispute => "dispute",
            api::CreditReason::Cancellation => "cancellation",
            _ => return Err(newer("CreditReason")),
        };
        word.to_js(env)
    }
}

impl Cross for api::CreditReason {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of other, return, correction, allowance, dispute, cancellation";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "other" => api::CreditReason::Other,
            "return" => api::CreditReason::Return,
            "correction" => api::CreditReason::Correction,
            "allowance" => api::CreditReason::Allowance,
            "dispute" => api::CreditReason::Dispute,
            "cancellation" => api::CreditReason::Cancellation,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::PaymentKind {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::PaymentKind::Receipt => "receipt",
            api::PaymentKind::Advance => "advance",
            _ => return Err(newer("PaymentKind")),
        };
        word.to_js(env)
    }
}

impl Cross for api::PaymentKind {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of receipt, advance";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "receipt" => api::PaymentKind::Receipt,
            "advance" => api::PaymentKind::Advance,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::Component {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::Component::Costs => "costs",
            api::Component::Interest => "interest",
            api::Component::Principal => "principal",
            _ => return Err(newer("Component")),
        };
        word.to_js(env)
    }
}

impl Cross for api::Component {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of costs, interest, principal";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "costs" => api::Component::Costs,
            "interest" => api::Component::Interest,
            "principal" => api::Component::Principal,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::Traversal {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::Traversal::Horizontal => "horizontal",
            api::Traversal::Vertical => "vertical",
            _ => return Err(newer("Traversal")),
        };
        word.to_js(env)
    }
}

impl Cross for api::Traversal {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of horizontal, vertical";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "horizontal" => api::Traversal::Horizontal,
            "vertical" => api::Traversal::Vertical,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::Priority {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::Priority::Due => "due",
            api::Priority::LeastSecured => "least_secured",
            api::Priority::MostBurdensome => "most_burdensome",
            api::Priority::Oldest => "oldest",
            _ => return Err(newer("Priority")),
        };
        word.to_js(env)
    }
}

impl Cross for api::Priority {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of due, least_secured, most_burdensome, oldest";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "due" => api::Priority::Due,
            "least_secured" => api::Priority::LeastSecured,
            "most_burdensome" => api::Priority::MostBurdensome,
            "oldest" => api::Priority::Oldest,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::ClaimTie {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::ClaimTie::ById => "by_id",
            api::ClaimTie::ProRata => "pro_rata",
            _ => return Err(newer("ClaimTie")),
        };
        word.to_js(env)
    }
}

impl Cross for api::ClaimTie {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of by_id, pro_rata";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "by_id" => api::ClaimTie::ById,
            "pro_rata" => api::ClaimTie::ProRata,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::MatchStrategy {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::MatchStrategy::RemittanceLines => "remittance_lines",
            api::MatchStrategy::References => "references",
            api::MatchStrategy::DocumentNumbers => "document_numbers",
            api::MatchStrategy::SingleAmount => "single_amount",
            api::MatchStrategy::SingleWithDiscount => "single_with_discount",
            api::MatchStrategy::WholeAccount => "whole_account",
            api::MatchStrategy::PastDue => "past_due",
            api::MatchStrategy::PastDueByTerms => "past_due_by_terms",
            api::MatchStrategy::DueRun => "due_run",
            api::MatchStrategy::SubsetSum => "subset_sum",
            api::MatchStrategy::OldestFirst => "oldest_first",
            api::MatchStrategy::StatutoryOrder => "statutory_order",
            api::MatchStrategy::ProRata => "pro_rata",
            _ => return Err(newer("MatchStrategy")),
        };
        word.to_js(env)
    }
}

impl Cross for api::MatchStrategy {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of remittance_lines, references, document_numbers, single_amount, single_with_discount, whole_account, past_due, past_due_by_terms, due_run, subset_sum, oldest_first, statutory_order, pro_rata";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "remittance_lines" => api::MatchStrategy::RemittanceLines,
            "references" => api::MatchStrategy::References,
            "document_numbers" => api::MatchStrategy::DocumentNumbers,
            "single_amount" => api::MatchStrategy::SingleAmount,
            "single_with_discount" => api::MatchStrategy::SingleWithDiscount,
            "whole_account" => api::MatchStrategy::WholeAccount,
            "past_due" => api::MatchStrategy::PastDue,
            "past_due_by_terms" => api::MatchStrategy::PastDueByTerms,
            "due_run" => api::MatchStrategy::DueRun,
            "subset_sum" => api::MatchStrategy::SubsetSum,
            "oldest_first" => api::MatchStrategy::OldestFirst,
            "statutory_order" => api::MatchStrategy::StatutoryOrder,
            "pro_rata" => api::MatchStrategy::ProRata,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::MatchRound {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::MatchRound::Exact => "exact",
            api::MatchRound::Near => "near",
            api::MatchRound::Late => "late",
            _ => return Err(newer("MatchRound")),
        };
        word.to_js(env)
    }
}

impl Cross for api::MatchRound {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of exact, near, late";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "exact" => api::MatchRound::Exact,
            "near" => api::MatchRound::Near,
            "late" => api::MatchRound::Late,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::MatchGrade {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::MatchGrade::Automatic => "automatic",
            api::MatchGrade::Suggested => "suggested",
            api::MatchGrade::Unmatched => "unmatched",
            _ => return Err(newer("MatchGrade")),
        };
        word.to_js(env)
    }
}

impl Cross for api::MatchGrade {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of automatic, suggested, unmatched";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "automatic" => api::MatchGrade::Automatic,
            "suggested" => api::MatchGrade::Suggested,
            "unmatched" => api::MatchGrade::Unmatched,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::AttemptOutcome {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::AttemptOutcome::Nothing => "nothing",
            api::AttemptOutcome::Found => "found",
            api::AttemptOutcome::Over => "over",
            api::AttemptOutcome::Ambiguous => "ambiguous",
            api::AttemptOutcome::GaveUp => "gave_up",
            _ => return Err(newer("AttemptOutcome")),
        };
        word.to_js(env)
    }
}

impl Cross for api::AttemptOutcome {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of nothing, found, over, ambiguous, gave_up";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "nothing" => api::AttemptOutcome::Nothing,
            "found" => api::AttemptOutcome::Found,
            "over" => api::AttemptOutcome::Over,
            "ambiguous" => api::AttemptOutcome::Ambiguous,
            "gave_up" => api::AttemptOutcome::GaveUp,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::AmountFit {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::AmountFit::Exact => "exact",
            api::AmountFit::WithDiscount => "with_discount",
            api::AmountFit::WithinTolerance => "within_tolerance",
            api::AmountFit::LateDiscount => "late_discount",
            api::AmountFit::Partial => "partial",
            api::AmountFit::Over => "over",
            api::AmountFit::None => "none",
            _ => return Err(newer("AmountFit")),
        };
        word.to_js(env)
    }
}

impl Cross for api::AmountFit {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str =
            "one of exact, with_discount, within_tolerance, late_discount, partial, over, none";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "exact" => api::AmountFit::Exact,
            "with_discount" => api::AmountFit::WithDiscount,
            "within_tolerance" => api::AmountFit::WithinTolerance,
            "late_discount" => api::AmountFit::LateDiscount,
            "partial" => api::AmountFit::Partial,
            "over" => api::AmountFit::Over,
            "none" => api::AmountFit::None,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::PartyEvidence {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::PartyEvidence::Given => "given",
            api::PartyEvidence::Account => "account",
            api::PartyEvidence::Alias => "alias",
            api::PartyEvidence::Name => "name",
            api::PartyEvidence::Documents => "documents",
            _ => return Err(newer("PartyEvidence")),
        };
        word.to_js(env)
    }
}

impl Cross for api::PartyEvidence {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of given, account, alias, name, documents";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "given" => api::PartyEvidence::Given,
            "account" => api::PartyEvidence::Account,
            "alias" => api::PartyEvidence::Alias,
            "name" => api::PartyEvidence::Name,
            "documents" => api::PartyEvidence::Documents,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::AdjustmentKind {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::AdjustmentKind::Discount => "discount",
            api::AdjustmentKind::Tolerance => "tolerance",
            api::AdjustmentKind::Withholding => "withholding",
            api::AdjustmentKind::WriteOff => "write_off",
            _ => return Err(newer("AdjustmentKind")),
        };
        word.to_js(env)
    }
}

impl Cross for api::AdjustmentKind {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of discount, tolerance, withholding, write_off";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "discount" => api::AdjustmentKind::Discount,
            "tolerance" => api::AdjustmentKind::Tolerance,
            "withholding" => api::AdjustmentKind::Withholding,
            "write_off" => api::AdjustmentKind::WriteOff,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::ReversalEffect {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::ReversalEffect::VoidAbInitio => "void_ab_initio",
            api::ReversalEffect::FromReversal => "from_reversal",
        };
        word.to_js(env)
    }
}

impl Cross for api::ReversalEffect {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of void_ab_initio, from_reversal";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "void_ab_initio" => api::ReversalEffect::VoidAbInitio,
            "from_reversal" => api::ReversalEffect::FromReversal,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::AppliesTo {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::AppliesTo::Whole => "whole",
            api::AppliesTo::Residual => "residual",
        };
        word.to_js(env)
    }
}

impl Cross for api::AppliesTo {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of whole, residual";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "whole" => api::AppliesTo::Whole,
            "residual" => api::AppliesTo::Residual,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::LockedPeriod {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::LockedPeriod::Refuse => "refuse",
            api::LockedPeriod::FirstOpenDay => "first_open_day",
        };
        word.to_js(env)
    }
}

impl Cross for api::LockedPeriod {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of refuse, first_open_day";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "refuse" => api::LockedPeriod::Refuse,
            "first_open_day" => api::LockedPeriod::FirstOpenDay,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::Outcome {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::Outcome::Taken => "taken",
            api::Outcome::Moved => "moved",
            api::Outcome::Repeated => "repeated",
        };
        word.to_js(env)
    }
}

impl Cross for api::Outcome {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of taken, moved, repeated";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "taken" => api::Outcome::Taken,
            "moved" => api::Outcome::Moved,
            "repeated" => api::Outcome::Repeated,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::Lifecycle {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::Lifecycle::Issued => "issued",
            api::Lifecycle::Cancelled => "cancelled",
            _ => return Err(newer("Lifecycle")),
        };
        word.to_js(env)
    }
}

impl Cross for api::Lifecycle {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of issued, cancelled";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "issued" => api::Lifecycle::Issued,
            "cancelled" => api::Lifecycle::Cancelled,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::Settlement {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::Settlement::Open => "open",
            api::Settlement::PartlyPaid => "partly_paid",
            api::Settlement::Settled => "settled",
        };
        word.to_js(env)
    }
}

impl Cross for api::Settlement {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of open, partly_paid, settled";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "open" => api::Settlement::Open,
            "partly_paid" => api::Settlement::PartlyPaid,
            "settled" => api::Settlement::Settled,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::StatusSummary {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::StatusSummary::Cancelled => "cancelled",
            api::StatusSummary::Paid => "paid",
            api::StatusSummary::Credited => "credited",
            api::StatusSummary::WrittenOff => "written_off",
            api::StatusSummary::Disputed => "disputed",
            api::StatusSummary::PastDue => "past_due",
            api::StatusSummary::PartlyPaid => "partly_paid",
            api::StatusSummary::Open => "open",
            _ => return Err(newer("StatusSummary")),
        };
        word.to_js(env)
    }
}

impl Cross for api::StatusSummary {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str =
            "one of cancelled, paid, credited, written_off, disputed, past_due, partly_paid, open";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "cancelled" => api::StatusSummary::Cancelled,
            "paid" => api::StatusSummary::Paid,
            "credited" => api::StatusSummary::Credited,
            "written_off" => api::StatusSummary::WrittenOff,
            "disputed" => api::StatusSummary::Disputed,
            "past_due" => api::StatusSummary::PastDue,
            "partly_paid" => api::StatusSummary::PartlyPaid,
            "open" => api::StatusSummary::Open,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::Fact {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        match self {
            api::Fact::Invoice(of) => {
                let mut made = Made::kind(env, "invoice")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Fact::DebitNote(of) => {
                let mut made = Made::kind(env, "debit_note")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Fact::CreditNote(of) => {
                let mut made = Made::kind(env, "credit_note")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Fact::Payment(of) => {
                let mut made = Made::kind(env, "payment")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Fact::Refund(of) => {
                let mut made = Made::kind(env, "refund")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Fact::OpeningItem(of) => {
                let mut made = Made::kind(env, "opening_item")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Fact::Application(of) => {
                let mut made = Made::kind(env, "application")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Fact::Adjustment(of) => {
                let mut made = Made::kind(env, "adjustment")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Fact::Transfer(of) => {
                let mut made = Made::kind(env, "transfer")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Fact::Residual(of) => {
                let mut made = Made::kind(env, "residual")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Fact::Conversion(of) => {
                let mut made = Made::kind(env, "conversion")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Fact::Reversal(of) => {
                let mut made = Made::kind(env, "reversal")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Fact::TermChange(of) => {
                let mut made = Made::kind(env, "term_change")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Fact::FxDifference(of) => {
                let mut made = Made::kind(env, "fx_difference")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Fact::DimensionChange(of) => {
                let mut made = Made::kind(env, "dimension_change")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Fact::Identification(of) => {
                let mut made = Made::kind(env, "identification")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Fact::PeriodLock(of) => {
                let mut made = Made::kind(env, "period_lock")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Fact::PolicyChange(of) => {
                let mut made = Made::kind(env, "policy_change")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Fact::Together(of) => {
                let mut made = Made::kind(env, "together")?;
                made.set(c"value", of)?;
                made.done()
            }
            _ => Err(newer("Fact")),
        }
    }
}

impl Cross for api::Fact {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let which = Which::of(value, way, "a Fact with its kind")?;
        match &which {
Which::Kind(kind, value) if kind == "invoice" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Fact")?;
Ok(api::Fact::Invoice(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "debit_note" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Fact")?;
Ok(api::Fact::DebitNote(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "credit_note" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Fact")?;
Ok(api::Fact::CreditNote(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "payment" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Fact")?;
Ok(api::Fact::Payment(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "refund" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Fact")?;
Ok(api::Fact::Refund(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "opening_item" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Fact")?;
Ok(api::Fact::OpeningItem(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "application" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Fact")?;
Ok(api::Fact::Application(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "adjustment" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Fact")?;
Ok(api::Fact::Adjustment(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "transfer" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Fact")?;
Ok(api::Fact::Transfer(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "residual" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Fact")?;
Ok(api::Fact::Residual(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "conversion" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Fact")?;
Ok(api::Fact::Conversion(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "reversal" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Fact")?;
Ok(api::Fact::Reversal(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "term_change" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Fact")?;
Ok(api::Fact::TermChange(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "fx_difference" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Fact")?;
Ok(api::Fact::FxDifference(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "dimension_change" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Fact")?;
Ok(api::Fact::DimensionChange(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "identification" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Fact")?;
Ok(api::Fact::Identification(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "period_lock" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Fact")?;
Ok(api::Fact::PeriodLock(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "policy_change" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Fact")?;
Ok(api::Fact::PolicyChange(fields.need(1)?))
}
Which::Kind(kind, value) if kind == "together" => {
let fields = Fields::of(*value, way, &["kind", "value"], "Fact")?;
Ok(api::Fact::Together(fields.need(1)?))
}
_ => Err(which.unknown(way, "invoice, debit_note, credit_note, payment, refund, opening_item, application, adjustment, transfer, residual, conversion, reversal, term_change, fx_difference, dimension_change, identification, period_lock, policy_change, together", "")),
}
    }
}

impl ToJs for api::Known {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        match self {
            api::Known::Everything => Made::kind(env, "everything")?.done(),
            api::Known::On(of) => {
                let mut made = Made::kind(env, "on")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::Known::Through(of) => {
                let mut made = Made::kind(env, "through")?;
                made.set(c"value", of)?;
                made.done()
            }
        }
    }
}

impl Cross for api::Known {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let which = Which::of(value, way, "a Known with its kind")?;
        match &which {
            Which::Word(word) if word == "everything" => Ok(api::Known::Everything),
            Which::Kind(kind, value) if kind == "everything" => {
                Fields::of(*value, way, &["kind"], "Known")?;
                Ok(api::Known::Everything)
            }
            Which::Kind(kind, value) if kind == "on" => {
                let fields = Fields::of(*value, way, &["kind", "value"], "Known")?;
                Ok(api::Known::On(fields.need(1)?))
            }
            Which::Kind(kind, value) if kind == "through" => {
                let fields = Fields::of(*value, way, &["kind", "value"], "Known")?;
                Ok(api::Known::Through(fields.need(1)?))
            }
            _ => Err(which.unknown(way, "everything, on, through", "everything")),
        }
    }
}

impl ToJs for api::AcrossCustomers {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        match self {
            api::AcrossCustomers::Refuse => Made::kind(env, "refuse")?.done(),
            api::AcrossCustomers::Listed(of) => {
                let mut made = Made::kind(env, "listed")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::AcrossCustomers::Allow => Made::kind(env, "allow")?.done(),
        }
    }
}

impl Cross for api::AcrossCustomers {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let which = Which::of(value, way, "an AcrossCustomers with its kind")?;
        match &which {
            Which::Word(word) if word == "refuse" => Ok(api::AcrossCustomers::Refuse),
            Which::Kind(kind, value) if kind == "refuse" => {
                Fields::of(*value, way, &["kind"], "AcrossCustomers")?;
                Ok(api::AcrossCustomers::Refuse)
            }
            Which::Kind(kind, value) if kind == "listed" => {
                let fields = Fields::of(*value, way, &["kind", "value"], "AcrossCustomers")?;
                Ok(api::AcrossCustomers::Listed(fields.need(1)?))
            }
            Which::Word(word) if word == "allow" => Ok(api::AcrossCustomers::Allow),
            Which::Kind(kind, value) if kind == "allow" => {
                Fields::of(*value, way, &["kind"], "AcrossCustomers")?;
                Ok(api::AcrossCustomers::Allow)
            }
            _ => Err(which.unknown(way, "refuse, listed, allow", "refuse, allow")),
        }
    }
}

impl ToJs for api::ActivityKind {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        match self {
            api::ActivityKind::Document(of) => {
                let mut made = Made::kind(env, "document")?;
                made.set(c"value", of)?;
                made.done()
            }
            api::ActivityKind::TakenOver => Made::kind(env, "taken_over")?.done(),
            api::ActivityKind::Application => Made::kind(env, "application")?.done(),
            api::ActivityKind::Discount => Made::kind(env, "discount")?.done(),
            api::ActivityKind::Tolerance => Made::kind(env, "tolerance")?.done(),
            api::ActivityKind::Withholding => Made::kind(env, "withholding")?.done(),
            api::ActivityKind::WriteOff => Made::kind(env, "write_off")?.done(),
            api::ActivityKind::Transfer => Made::kind(env, "transfer")?.done(),
            api::ActivityKind::Residual => Made::kind(env, "residual")?.done(),
            api::ActivityKind::Conversion => Made::kind(env, "conversion")?.done(),
            api::ActivityKind::TermChange => Made::kind(env, "term_change")?.done(),
            api::ActivityKind::Identification => Made::kind(env, "identification")?.done(),
            _ => Err(newer("ActivityKind")),
        }
    }
}

impl Cross for api::ActivityKind {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let which = Which::of(value, way, "an ActivityKind with its kind")?;
        match &which {
Which::Kind(kind, value) if kind == "document" => {
let fields = Fields::of(*value, way, &["kind", "value"], "ActivityKind")?;
Ok(api::ActivityKind::Document(fields.need(1)?))
}
Which::Word(word) if word == "taken_over" => Ok(api::ActivityKind::TakenOver),
Which::Kind(kind, value) if kind == "taken_over" => {
Fields::of(*value, way, &["kind"], "ActivityKind")?;
Ok(api::ActivityKind::TakenOver)
}
Which::Word(word) if word == "application" => Ok(api::ActivityKind::Application),
Which::Kind(kind, value) if kind == "application" => {
Fields::of(*value, way, &["kind"], "ActivityKind")?;
Ok(api::ActivityKind::Application)
}
Which::Word(word) if word == "discount" => Ok(api::ActivityKind::Discount),
Which::Kind(kind, value) if kind == "discount" => {
Fields::of(*value, way, &["kind"], "ActivityKind")?;
Ok(api::ActivityKind::Discount)
}
Which::Word(word) if word == "tolerance" => Ok(api::ActivityKind::Tolerance),
Which::Kind(kind, value) if kind == "tolerance" => {
Fields::of(*value, way, &["kind"], "ActivityKind")?;
Ok(api::ActivityKind::Tolerance)
}
Which::Word(word) if word == "withholding" => Ok(api::ActivityKind::Withholding),
Which::Kind(kind, value) if kind == "withholding" => {
Fields::of(*value, way, &["kind"], "ActivityKind")?;
Ok(api::ActivityKind::Withholding)
}
Which::Word(word) if word == "write_off" => Ok(api::ActivityKind::WriteOff),
Which::Kind(kind, value) if kind == "write_off" => {
Fields::of(*value, way, &["kind"], "ActivityKind")?;
Ok(api::ActivityKind::WriteOff)
}
Which::Word(word) if word == "transfer" => Ok(api::ActivityKind::Transfer),
Which::Kind(kind, value) if kind == "transfer" => {
Fields::of(*value, way, &["kind"], "ActivityKind")?;
Ok(api::ActivityKind::Transfer)
}
Which::Word(word) if word == "residual" => Ok(api::ActivityKind::Residual),
Which::Kind(kind, value) if kind == "residual" => {
Fields::of(*value, way, &["kind"], "ActivityKind")?;
Ok(api::ActivityKind::Residual)
}
Which::Word(word) if word == "conversion" => Ok(api::ActivityKind::Conversion),
Which::Kind(kind, value) if kind == "conversion" => {
Fields::of(*value, way, &["kind"], "ActivityKind")?;
Ok(api::ActivityKind::Conversion)
}
Which::Word(word) if word == "term_change" => Ok(api::ActivityKind::TermChange),
Which::Kind(kind, value) if kind == "term_change" => {
Fields::of(*value, way, &["kind"], "ActivityKind")?;
Ok(api::ActivityKind::TermChange)
}
Which::Word(word) if word == "identification" => Ok(api::ActivityKind::Identification),
Which::Kind(kind, value) if kind == "identification" => {
Fields::of(*value, way, &["kind"], "ActivityKind")?;
Ok(api::ActivityKind::Identification)
}
_ => Err(which.unknown(way, "document, taken_over, application, discount, tolerance, withholding, write_off, transfer, residual, conversion, term_change, identification", "taken_over, application, discount, tolerance, withholding, write_off, transfer, residual, conversion, term_change, identification")),
}
    }
}

impl ToJs for api::AllocationOrder {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        match self {
            api::AllocationOrder::OldestFirst => Made::kind(env, "oldest_first")?.done(),
            api::AllocationOrder::ReferencedFirst(of) => {
                let mut made = Made::kind(env, "referenced_first")?;
                made.set(c"value", of)?;
                made.done()
            }
            _ => Err(newer("AllocationOrder")),
        }
    }
}

impl Cross for api::AllocationOrder {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let which = Which::of(value, way, "an AllocationOrder with its kind")?;
        match &which {
            Which::Word(word) if word == "oldest_first" => Ok(api::AllocationOrder::OldestFirst),
            Which::Kind(kind, value) if kind == "oldest_first" => {
                Fields::of(*value, way, &["kind"], "AllocationOrder")?;
                Ok(api::AllocationOrder::OldestFirst)
            }
            Which::Kind(kind, value) if kind == "referenced_first" => {
                let fields = Fields::of(*value, way, &["kind", "value"], "AllocationOrder")?;
                Ok(api::AllocationOrder::ReferencedFirst(fields.need(1)?))
            }
            _ => Err(which.unknown(way, "oldest_first, referenced_first", "oldest_first")),
        }
    }
}

impl ToJs for api::AccountRole {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::AccountRole::Receivables => "receivables",
            api::AccountRole::Unapplied => "unapplied",
            api::AccountRole::Unidentified => "unidentified",
            api::AccountRole::Advances => "advances",
            api::AccountRole::Cash => "cash",
            api::AccountRole::Sales => "sales",
            api::AccountRole::SalesTax => "sales_tax",
            api::AccountRole::CreditNotes => "credit_notes",
            api::AccountRole::Interest => "interest",
            api::AccountRole::Fees => "fees",
            api::AccountRole::Discount => "discount",
            api::AccountRole::Tolerance => "tolerance",
            api::AccountRole::Withholding => "withholding",
            api::AccountRole::WriteOff => "write_off",
            api::AccountRole::Recovery => "recovery",
            api::AccountRole::ExchangeDifference => "exchange_difference",
            api::AccountRole::CurrencyClearing => "currency_clearing",
            api::AccountRole::Intercompany => "intercompany",
            api::AccountRole::OpeningBalance => "opening_balance",
            _ => return Err(newer("AccountRole")),
        };
        word.to_js(env)
    }
}

impl Cross for api::AccountRole {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of receivables, unapplied, unidentified, advances, cash, sales, sales_tax, credit_notes, interest, fees, discount, tolerance, withholding, write_off, recovery, exchange_difference, currency_clearing, intercompany, opening_balance";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "receivables" => api::AccountRole::Receivables,
            "unapplied" => api::AccountRole::Unapplied,
            "unidentified" => api::AccountRole::Unidentified,
            "advances" => api::AccountRole::Advances,
            "cash" => api::AccountRole::Cash,
            "sales" => api::AccountRole::Sales,
            "sales_tax" => api::AccountRole::SalesTax,
            "credit_notes" => api::AccountRole::CreditNotes,
            "interest" => api::AccountRole::Interest,
            "fees" => api::AccountRole::Fees,
            "discount" => api::AccountRole::Discount,
            "tolerance" => api::AccountRole::Tolerance,
            "withholding" => api::AccountRole::Withholding,
            "write_off" => api::AccountRole::WriteOff,
            "recovery" => api::AccountRole::Recovery,
            "exchange_difference" => api::AccountRole::ExchangeDifference,
            "currency_clearing" => api::AccountRole::CurrencyClearing,
            "intercompany" => api::AccountRole::Intercompany,
            "opening_balance" => api::AccountRole::OpeningBalance,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::AgingBasis {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::AgingBasis::Due => "due",
            api::AgingBasis::Invoice => "invoice",
            api::AgingBasis::Posting => "posting",
            api::AgingBasis::Delivery => "delivery",
            api::AgingBasis::StatutoryDefault => "statutory_default",
            api::AgingBasis::NominalDue => "nominal_due",
            _ => return Err(newer("AgingBasis")),
        };
        word.to_js(env)
    }
}

impl Cross for api::AgingBasis {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str =
            "one of due, invoice, posting, delivery, statutory_default, nominal_due";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "due" => api::AgingBasis::Due,
            "invoice" => api::AgingBasis::Invoice,
            "posting" => api::AgingBasis::Posting,
            "delivery" => api::AgingBasis::Delivery,
            "statutory_default" => api::AgingBasis::StatutoryDefault,
            "nominal_due" => api::AgingBasis::NominalDue,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::UnappliedCredits {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::UnappliedCredits::Separate => "separate",
            api::UnappliedCredits::OwnDate => "own_date",
            api::UnappliedCredits::OldestFirst => "oldest_first",
            api::UnappliedCredits::NotDue => "not_due",
            _ => return Err(newer("UnappliedCredits")),
        };
        word.to_js(env)
    }
}

impl Cross for api::UnappliedCredits {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of separate, own_date, oldest_first, not_due";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "separate" => api::UnappliedCredits::Separate,
            "own_date" => api::UnappliedCredits::OwnDate,
            "oldest_first" => api::UnappliedCredits::OldestFirst,
            "not_due" => api::UnappliedCredits::NotDue,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::MissingBasis {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let word = match self {
            api::MissingBasis::Refuse => "refuse",
            api::MissingBasis::AgeZero => "age_zero",
            _ => return Err(newer("MissingBasis")),
        };
        word.to_js(env)
    }
}

impl Cross for api::MissingBasis {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "one of refuse, age_zero";
        let word = text(value, way, EXPECTED)?;
        Ok(match word.as_str() {
            "refuse" => api::MissingBasis::Refuse,
            "age_zero" => api::MissingBasis::AgeZero,
            _ => return Err(unknown_word(way, &word, EXPECTED)),
        })
    }
}

impl ToJs for api::AgingGroup {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        match self {
            api::AgingGroup::Customer => Made::kind(env, "customer")?.done(),
            api::AgingGroup::BillingAccount => Made::kind(env, "billing_account")?.done(),
            api::AgingGroup::Parent(of) => {
                let mut made = Made::kind(env, "parent")?;
                made.set(c"value", of)?;
                made.done()
            }
            _ => Err(newer("AgingGroup")),
        }
    }
}

impl Cross for api::AgingGroup {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let which = Which::of(value, way, "an AgingGroup with its kind")?;
        match &which {
            Which::Word(word) if word == "customer" => Ok(api::AgingGroup::Customer),
            Which::Kind(kind, value) if kind == "customer" => {
                Fields::of(*value, way, &["kind"], "AgingGroup")?;
                Ok(api::AgingGroup::Customer)
            }
            Which::Word(word) if word == "billing_account" => Ok(api::AgingGroup::BillingAccount),
            Which::Kind(kind, value) if kind == "billing_account" => {
                Fields::of(*value, way, &["kind"], "AgingGroup")?;
                Ok(api::AgingGroup::BillingAccount)
            }
            Which::Kind(kind, value) if kind == "parent" => {
                let fields = Fields::of(*value, way, &["kind", "value"], "AgingGroup")?;
                Ok(api::AgingGroup::Parent(fields.need(1)?))
            }
            _ => Err(which.unknown(
                way,
                "customer, billing_account, parent",
                "customer, billing_account",
            )),
        }
    }
}

const MONEY_FIELDS: &[&str] = &["amount", "currency"];

impl ToJs for api::Money {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"amount", &self.amount())?;
        made.set(c"currency", &self.currency())?;
        made.done()
    }
}

impl Cross for api::Money {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, MONEY_FIELDS, "a Money")?;
        let amount: api::Decimal = fields.need(0)?;
        let currency: api::Currency = fields.need(1)?;
        let made = api::Money::new(amount, currency)
            .map_err(|error| Fault::within(error, way, MONEY_FIELDS))?;
        Ok(made)
    }
}

const ITEM_ID_FIELDS: &[&str] = &["document", "installment", "part"];

impl ToJs for api::ItemId {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"document", &self.document)?;
        made.set(c"installment", &self.installment)?;
        made.set(c"part", &self.part)?;
        made.done()
    }
}

impl Cross for api::ItemId {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, ITEM_ID_FIELDS, "an ItemId")?;
        let document: api::DocumentId = fields.need(0)?;
        let mut made = api::item_id::make(document);
        if let Some(of) = fields.maybe(1)? {
            made.installment = of;
        }
        if let Some(of) = fields.maybe(2)? {
            made.part = of;
        }
        Ok(made)
    }
}

const CURRENCY_INFO_FIELDS: &[&str] = &["code", "digits", "number", "withdrawn"];

impl ToJs for api::CurrencyInfo {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"code", &self.code)?;
        made.set(c"digits", &self.digits)?;
        made.maybe(c"number", &self.number)?;
        made.maybe(c"withdrawn", &self.withdrawn)?;
        made.done()
    }
}

impl Cross for api::CurrencyInfo {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, CURRENCY_INFO_FIELDS, "a CurrencyInfo")?;
        let made = api::CurrencyInfo {
            code: fields.need(0)?,
            digits: fields.need(1)?,
            number: fields.maybe(2)?,
            withdrawn: fields.maybe(3)?,
        };
        Ok(made)
    }
}

const SPLIT_FIELDS: &[&str] = &["parts", "rule"];

impl ToJs for api::Split {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"parts", &self.parts().to_vec())?;
        made.set(c"rule", &self.rule())?;
        made.done()
    }
}

impl Cross for api::Split {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, SPLIT_FIELDS, "a Split")?;
        let mut parts = Parts::new();
        let part: Vec<api::Money> = fields.need(0)?;
        parts.set("parts", &part)?;
        let part: api::SplitRule = fields.need(1)?;
        parts.set("rule", &part)?;
        parts.done(way)
    }
}

const REFUSAL_FIELDS: &[&str] =
    &["code", "message", "field", "found", "expected", "item", "date", "position"];

impl ToJs for api::Refusal {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"code", &self.code)?;
        made.set(c"message", &self.message)?;
        made.maybe(c"field", &self.field)?;
        made.maybe(c"found", &self.found)?;
        made.maybe(c"expected", &self.expected)?;
        made.maybe(c"item", &self.item)?;
        made.maybe(c"date", &self.date)?;
        made.maybe(c"position", &self.position)?;
        made.done()
    }
}

impl Cross for api::Refusal {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, REFUSAL_FIELDS, "a Refusal")?;
        let made = api::Refusal {
            code: fields.need(0)?,
            message: fields.need(1)?,
            field: fields.maybe(2)?,
            found: fields.maybe(3)?,
            expected: fields.maybe(4)?,
            item: fields.maybe(5)?,
            date: fields.maybe(6)?,
            position: fields.maybe(7)?,
        };
        Ok(made)
    }
}

const TOLERANCE_LIMIT_FIELDS: &[&str] = &["amount", "percent"];

impl ToJs for api::ToleranceLimit {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.maybe(c"amount", &self.amount)?;
        made.maybe(c"percent", &self.percent)?;
        made.done()
    }
}

impl Cross for api::ToleranceLimit {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, TOLERANCE_LIMIT_FIELDS, "a ToleranceLimit")?;
        let mut made = api::ToleranceLimit::default();
        if let Some(of) = fields.maybe(0)? {
            made.amount = Some(of);
        }
        if let Some(of) = fields.maybe(1)? {
            made.percent = Some(of);
        }
        Ok(made)
    }
}

const TOLERANCE_FIELDS: &[&str] = &["over", "under"];

impl ToJs for api::Tolerance {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"over", &self.over)?;
        made.set(c"under", &self.under)?;
        made.done()
    }
}

impl Cross for api::Tolerance {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, TOLERANCE_FIELDS, "a Tolerance")?;
        let mut made = api::Tolerance::default();
        if let Some(of) = fields.maybe(0)? {
            made.over = of;
        }
        if let Some(of) = fields.maybe(1)? {
            made.under = of;
        }
        Ok(made)
    }
}

const PROGRAM_DATE_FIELDS: &[&str] = &["nominal", "date"];

impl ToJs for api::ProgramDate {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"nominal", &self.nominal)?;
        made.set(c"date", &self.date)?;
        made.done()
    }
}

impl Cross for api::ProgramDate {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, PROGRAM_DATE_FIELDS, "a ProgramDate")?;
        let made = api::ProgramDate { nominal: fields.need(0)?, date: fields.need(1)? };
        Ok(made)
    }
}

const DERIVATION_FIELDS: &[&str] = &["base", "steps", "nominal", "date"];

impl ToJs for api::Derivation {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"base", &self.base)?;
        made.set(c"steps", &self.steps)?;
        made.set(c"nominal", &self.nominal)?;
        made.set(c"date", &self.date)?;
        made.done()
    }
}

impl Cross for api::Derivation {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, DERIVATION_FIELDS, "a Derivation")?;
        let made = api::Derivation {
            base: fields.need(0)?,
            steps: fields.need(1)?,
            nominal: fields.need(2)?,
            date: fields.need(3)?,
        };
        Ok(made)
    }
}

const DERIVED_STEP_FIELDS: &[&str] = &["step", "from", "to"];

impl ToJs for api::DerivedStep {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"step", &self.step)?;
        made.set(c"from", &self.from)?;
        made.set(c"to", &self.to)?;
        made.done()
    }
}

impl Cross for api::DerivedStep {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, DERIVED_STEP_FIELDS, "a DerivedStep")?;
        let made =
            api::DerivedStep { step: fields.need(0)?, from: fields.need(1)?, to: fields.need(2)? };
        Ok(made)
    }
}

const DAY_COUNT_INPUT_FIELDS: &[&str] = &["start", "end", "termination"];

impl ToJs for api::DayCountInput {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"start", &self.start)?;
        made.set(c"end", &self.end)?;
        made.maybe(c"termination", &self.termination)?;
        made.done()
    }
}

impl Cross for api::DayCountInput {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, DAY_COUNT_INPUT_FIELDS, "a DayCountInput")?;
        let made = api::DayCountInput {
            start: fields.need(0)?,
            end: fields.need(1)?,
            termination: fields.maybe(2)?,
        };
        Ok(made)
    }
}

const YEAR_FRACTION_FIELDS: &[&str] = &["numerator", "denominator"];

impl ToJs for api::YearFraction {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"numerator", &self.numerator())?;
        made.set(c"denominator", &self.denominator())?;
        made.done()
    }
}

impl Cross for api::YearFraction {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, YEAR_FRACTION_FIELDS, "a YearFraction")?;
        let mut parts = Parts::new();
        let part: i64 = fields.need(0)?;
        parts.set("numerator", &part)?;
        let part: i64 = fields.need(1)?;
        parts.set("denominator", &part)?;
        parts.done(way)
    }
}

const SCHEDULE_FIELDS: &[&str] = &["installments", "trace"];

impl ToJs for api::Schedule {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"installments", &self.installments)?;
        made.set(c"trace", &self.trace)?;
        made.done()
    }
}

impl Cross for api::Schedule {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, SCHEDULE_FIELDS, "a Schedule")?;
        let made = api::Schedule {
            installments: fields.need(0)?,
            trace: fields.maybe(1)?.unwrap_or_default(),
        };
        Ok(made)
    }
}

const INSTALLMENT_FIELDS: &[&str] = &["due", "nominalDue", "amount", "offers"];

impl ToJs for api::Installment {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"due", &self.due)?;
        made.set(c"nominalDue", &self.nominal_due)?;
        made.set(c"amount", &self.amount)?;
        made.set(c"offers", &self.offers)?;
        made.done()
    }
}

impl Cross for api::Installment {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, INSTALLMENT_FIELDS, "an Installment")?;
        let made = api::Installment {
            due: fields.need(0)?,
            nominal_due: fields.need(1)?,
            amount: fields.need(2)?,
            offers: fields.maybe(3)?.unwrap_or_default(),
        };
        Ok(made)
    }
}

const DISCOUNT_OFFER_FIELDS: &[&str] = &["until", "discount", "pay"];

impl ToJs for api::DiscountOffer {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"until", &self.until)?;
        made.set(c"discount", &self.discount)?;
        made.set(c"pay", &self.pay)?;
        made.done()
    }
}

impl Cross for api::DiscountOffer {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, DISCOUNT_OFFER_FIELDS, "a DiscountOffer")?;
        let made = api::DiscountOffer {
            until: fields.need(0)?,
            discount: fields.need(1)?,
            pay: fields.need(2)?,
        };
        Ok(made)
    }
}

const INSTALLMENT_TRACE_FIELDS: &[&str] = &["line", "base", "due", "offers"];

impl ToJs for api::InstallmentTrace {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"line", &self.line)?;
        made.set(c"base", &self.base)?;
        made.set(c"due", &self.due)?;
        made.set(c"offers", &self.offers)?;
        made.done()
    }
}

impl Cross for api::InstallmentTrace {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, INSTALLMENT_TRACE_FIELDS, "an InstallmentTrace")?;
        let made = api::InstallmentTrace {
            line: fields.need(0)?,
            base: fields.need(1)?,
            due: fields.need(2)?,
            offers: fields.maybe(3)?.unwrap_or_default(),
        };
        Ok(made)
    }
}

const OFFER_TRACE_FIELDS: &[&str] = &["base", "until", "cutToDue"];

impl ToJs for api::OfferTrace {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"base", &self.base)?;
        made.set(c"until", &self.until)?;
        made.set(c"cutToDue", &self.cut_to_due)?;
        made.done()
    }
}

impl Cross for api::OfferTrace {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, OFFER_TRACE_FIELDS, "an OfferTrace")?;
        let made = api::OfferTrace {
            base: fields.need(0)?,
            until: fields.need(1)?,
            cut_to_due: fields.need(2)?,
        };
        Ok(made)
    }
}

const SCHEDULE_INPUT_FIELDS: &[&str] = &[
    "invoiceDate",
    "total",
    "tax",
    "freight",
    "discountableLines",
    "calendar",
    "postingDate",
    "deliveryDate",
    "receiptDate",
    "serviceEnd",
    "periodEnd",
    "rates",
];

impl ToJs for api::ScheduleInput {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"invoiceDate", &self.invoice_date)?;
        made.set(c"total", &self.total)?;
        made.maybe(c"tax", &self.tax)?;
        made.maybe(c"freight", &self.freight)?;
        made.maybe(c"discountableLines", &self.discountable_lines)?;
        made.maybe(c"calendar", &self.calendar)?;
        made.maybe(c"postingDate", &self.posting_date)?;
        made.maybe(c"deliveryDate", &self.delivery_date)?;
        made.maybe(c"receiptDate", &self.receipt_date)?;
        made.maybe(c"serviceEnd", &self.service_end)?;
        made.maybe(c"periodEnd", &self.period_end)?;
        made.set(c"rates", &self.rates)?;
        made.done()
    }
}

impl Cross for api::ScheduleInput {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, SCHEDULE_INPUT_FIELDS, "a ScheduleInput")?;
        let made = api::ScheduleInput {
            invoice_date: fields.need(0)?,
            total: fields.need(1)?,
            tax: fields.maybe(2)?,
            freight: fields.maybe(3)?,
            discountable_lines: fields.maybe(4)?,
            calendar: fields.maybe(5)?,
            posting_date: fields.maybe(6)?,
            delivery_date: fields.maybe(7)?,
            receipt_date: fields.maybe(8)?,
            service_end: fields.maybe(9)?,
            period_end: fields.maybe(10)?,
            rates: fields.maybe(11)?.unwrap_or_default(),
        };
        Ok(made)
    }
}

const TERMS_LINE_FIELDS: &[&str] = &["share", "tiers", "due"];

impl ToJs for api::TermsLine {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"share", &self.share)?;
        made.set(c"tiers", &self.tiers)?;
        made.set(c"due", &self.due)?;
        made.done()
    }
}

impl Cross for api::TermsLine {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, TERMS_LINE_FIELDS, "a TermsLine")?;
        let made = api::TermsLine {
            share: fields.need(0)?,
            tiers: fields.maybe(1)?.unwrap_or_default(),
            due: fields.need(2)?,
        };
        Ok(made)
    }
}

const TERMS_DATE_FIELDS: &[&str] = &["base", "program"];

impl ToJs for api::TermsDate {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"base", &self.base)?;
        made.set(c"program", &self.program)?;
        made.done()
    }
}

impl Cross for api::TermsDate {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, TERMS_DATE_FIELDS, "a TermsDate")?;
        let made = api::TermsDate { base: fields.need(0)?, program: fields.need(1)? };
        Ok(made)
    }
}

const DISCOUNT_TIER_FIELDS: &[&str] = &["off", "until"];

impl ToJs for api::DiscountTier {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"off", &self.off)?;
        made.set(c"until", &self.until)?;
        made.done()
    }
}

impl Cross for api::DiscountTier {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, DISCOUNT_TIER_FIELDS, "a DiscountTier")?;
        let made = api::DiscountTier { off: fields.need(0)?, until: fields.need(1)? };
        Ok(made)
    }
}

const TERMS_OPTIONS_FIELDS: &[&str] =
    &["roll", "discountBase", "discountWithoutFreight", "tax", "freight", "split", "cashStep"];

impl ToJs for api::TermsOptions {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"roll", &self.roll)?;
        made.set(c"discountBase", &self.discount_base)?;
        made.set(c"discountWithoutFreight", &self.discount_without_freight)?;
        made.set(c"tax", &self.tax)?;
        made.set(c"freight", &self.freight)?;
        made.set(c"split", &self.split)?;
        made.maybe(c"cashStep", &self.cash_step)?;
        made.done()
    }
}

impl Cross for api::TermsOptions {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, TERMS_OPTIONS_FIELDS, "a TermsOptions")?;
        let mut made = api::TermsOptions::default();
        if let Some(of) = fields.maybe(0)? {
            made.roll = of;
        }
        if let Some(of) = fields.maybe(1)? {
            made.discount_base = of;
        }
        if let Some(of) = fields.maybe(2)? {
            made.discount_without_freight = of;
        }
        if let Some(of) = fields.maybe(3)? {
            made.tax = of;
        }
        if let Some(of) = fields.maybe(4)? {
            made.freight = of;
        }
        if let Some(of) = fields.maybe(5)? {
            made.split = of;
        }
        if let Some(of) = fields.maybe(6)? {
            made.cash_step = Some(of);
        }
        Ok(made)
    }
}

const DUE_CHANGE_FIELDS: &[&str] = &["effective", "due", "waivePast"];

impl ToJs for api::DueChange {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"effective", &self.effective)?;
        made.set(c"due", &self.due)?;
        made.set(c"waivePast", &self.waive_past)?;
        made.done()
    }
}

impl Cross for api::DueChange {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, DUE_CHANGE_FIELDS, "a DueChange")?;
        let made = api::DueChange {
            effective: fields.need(0)?,
            due: fields.need(1)?,
            waive_past: fields.maybe(2)?.unwrap_or_default(),
        };
        Ok(made)
    }
}

const DUE_HISTORY_FIELDS: &[&str] = &["original", "changes"];

impl ToJs for api::DueHistory {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"original", &self.original())?;
        made.set(c"changes", &self.changes().to_vec())?;
        made.done()
    }
}

impl Cross for api::DueHistory {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, DUE_HISTORY_FIELDS, "a DueHistory")?;
        let original: api::Date = fields.need(0)?;
        let changes: Vec<api::DueChange> = fields.need(1)?;
        let made = api::due_history::make(original, changes);
        Ok(made)
    }
}

const LEGAL_CAPS_FIELDS: &[&str] = &["set", "rules"];

impl ToJs for api::LegalCaps {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"set", &self.set)?;
        made.set(c"rules", &self.rules)?;
        made.done()
    }
}

impl Cross for api::LegalCaps {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, LEGAL_CAPS_FIELDS, "a LegalCaps")?;
        let made = api::LegalCaps { set: fields.need(0)?, rules: fields.need(1)? };
        Ok(made)
    }
}

const CAP_RULE_FIELDS: &[&str] =
    &["case", "from", "days", "ends", "unless", "reviewed", "reviewBy", "source"];

impl ToJs for api::CapRule {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"case", &self.case)?;
        made.set(c"from", &self.from)?;
        made.set(c"days", &self.days)?;
        made.set(c"ends", &self.ends)?;
        made.set(c"unless", &self.unless)?;
        made.set(c"reviewed", &self.reviewed)?;
        made.set(c"reviewBy", &self.review_by)?;
        made.set(c"source", &self.source)?;
        made.done()
    }
}

impl Cross for api::CapRule {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, CAP_RULE_FIELDS, "a CapRule")?;
        let made = api::CapRule {
            case: fields.need(0)?,
            from: fields.need(1)?,
            days: fields.need(2)?,
            ends: fields.need(3)?,
            unless: fields.need(4)?,
            reviewed: fields.need(5)?,
            review_by: fields.need(6)?,
            source: fields.need(7)?,
        };
        Ok(made)
    }
}

const CAP_FACTS_FIELDS: &[&str] =
    &["case", "invoice", "receipt", "due", "byMonthEnd", "expresslyAgreed"];

impl ToJs for api::CapFacts {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"case", &self.case)?;
        made.set(c"invoice", &self.invoice)?;
        made.maybe(c"receipt", &self.receipt)?;
        made.set(c"due", &self.due)?;
        made.set(c"byMonthEnd", &self.by_month_end)?;
        made.set(c"expresslyAgreed", &self.expressly_agreed)?;
        made.done()
    }
}

impl Cross for api::CapFacts {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, CAP_FACTS_FIELDS, "a CapFacts")?;
        let made = api::CapFacts {
            case: fields.need(0)?,
            invoice: fields.need(1)?,
            receipt: fields.maybe(2)?,
            due: fields.need(3)?,
            by_month_end: fields.need(4)?,
            expressly_agreed: fields.need(5)?,
        };
        Ok(made)
    }
}

const BASE_FACTS_FIELDS: &[&str] = &["total", "tax", "freight", "lines"];

impl ToJs for api::BaseFacts {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"total", &self.total)?;
        made.maybe(c"tax", &self.tax)?;
        made.maybe(c"freight", &self.freight)?;
        made.maybe(c"lines", &self.lines)?;
        made.done()
    }
}

impl Cross for api::BaseFacts {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, BASE_FACTS_FIELDS, "a BaseFacts")?;
        let made = api::BaseFacts {
            total: fields.need(0)?,
            tax: fields.maybe(1)?,
            freight: fields.maybe(2)?,
            lines: fields.maybe(3)?,
        };
        Ok(made)
    }
}

const DISCOUNTABLE_FIELDS: &[&str] = &["amount", "base", "cashStep", "rounding"];

impl ToJs for api::Discountable {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"amount", &self.amount)?;
        made.set(c"base", &self.base)?;
        made.maybe(c"cashStep", &self.cash_step)?;
        made.set(c"rounding", &self.rounding)?;
        made.done()
    }
}

impl Cross for api::Discountable {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, DISCOUNTABLE_FIELDS, "a Discountable")?;
        let made = api::Discountable {
            amount: fields.need(0)?,
            base: fields.need(1)?,
            cash_step: fields.maybe(2)?,
            rounding: fields.need(3)?,
        };
        Ok(made)
    }
}

const DISCOUNTED_FIELDS: &[&str] = &["discount", "pay"];

impl ToJs for api::Discounted {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"discount", &self.discount)?;
        made.set(c"pay", &self.pay)?;
        made.done()
    }
}

impl Cross for api::Discounted {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, DISCOUNTED_FIELDS, "a Discounted")?;
        let made = api::Discounted { discount: fields.need(0)?, pay: fields.need(1)? };
        Ok(made)
    }
}

const MIXED_TAX_FIELDS: &[&str] = &["net", "discount", "tax"];

impl ToJs for api::MixedTax {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"net", &self.net)?;
        made.set(c"discount", &self.discount)?;
        made.set(c"tax", &self.tax)?;
        made.done()
    }
}

impl Cross for api::MixedTax {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, MIXED_TAX_FIELDS, "a MixedTax")?;
        let made =
            api::MixedTax { net: fields.need(0)?, discount: fields.need(1)?, tax: fields.need(2)? };
        Ok(made)
    }
}

const EARLY_FIELDS: &[&str] = &["residual", "discount", "payment", "first"];

impl ToJs for api::Early {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"residual", &self.residual)?;
        made.set(c"discount", &self.discount)?;
        made.set(c"payment", &self.payment)?;
        made.set(c"first", &self.first)?;
        made.done()
    }
}

impl Cross for api::Early {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, EARLY_FIELDS, "an Early")?;
        let made = api::Early {
            residual: fields.need(0)?,
            discount: fields.need(1)?,
            payment: fields.need(2)?,
            first: fields.need(3)?,
        };
        Ok(made)
    }
}

const EARLY_SETTLEMENT_FIELDS: &[&str] = &["settles", "discount", "excess"];

impl ToJs for api::EarlySettlement {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"settles", &self.settles)?;
        made.set(c"discount", &self.discount)?;
        made.set(c"excess", &self.excess)?;
        made.done()
    }
}

impl Cross for api::EarlySettlement {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, EARLY_SETTLEMENT_FIELDS, "an EarlySettlement")?;
        let made = api::EarlySettlement {
            settles: fields.need(0)?,
            discount: fields.need(1)?,
            excess: fields.need(2)?,
        };
        Ok(made)
    }
}

const OPEN_INSTALLMENT_FIELDS: &[&str] = &["due", "residual", "offers", "sliding"];

impl ToJs for api::OpenInstallment {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"due", &self.due)?;
        made.set(c"residual", &self.residual)?;
        made.set(c"offers", &self.offers)?;
        made.maybe(c"sliding", &self.sliding)?;
        made.done()
    }
}

impl Cross for api::OpenInstallment {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, OPEN_INSTALLMENT_FIELDS, "an OpenInstallment")?;
        let made = api::OpenInstallment {
            due: fields.need(0)?,
            residual: fields.need(1)?,
            offers: fields.maybe(2)?.unwrap_or_default(),
            sliding: fields.maybe(3)?,
        };
        Ok(made)
    }
}

const INSTALLMENT_PROGRESS_FIELDS: &[&str] = &["residual", "taken", "credits"];

impl ToJs for api::InstallmentProgress {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"residual", &self.residual)?;
        made.set(c"taken", &self.taken)?;
        made.set(c"credits", &self.credits)?;
        made.done()
    }
}

impl Cross for api::InstallmentProgress {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, INSTALLMENT_PROGRESS_FIELDS, "an InstallmentProgress")?;
        let made = api::InstallmentProgress {
            residual: fields.need(0)?,
            taken: fields.need(1)?,
            credits: fields.maybe(2)?.unwrap_or_default(),
        };
        Ok(made)
    }
}

const LINKED_CREDIT_FIELDS: &[&str] = &["amount", "discount"];

impl ToJs for api::LinkedCredit {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"amount", &self.amount)?;
        made.maybe(c"discount", &self.discount)?;
        made.done()
    }
}

impl Cross for api::LinkedCredit {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, LINKED_CREDIT_FIELDS, "a LinkedCredit")?;
        let made = api::LinkedCredit { amount: fields.need(0)?, discount: fields.maybe(1)? };
        Ok(made)
    }
}

const SLIDING_OFFER_FIELDS: &[&str] = &["slide", "base", "rounding"];

impl ToJs for api::SlidingOffer {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"slide", &self.slide)?;
        made.set(c"base", &self.base)?;
        made.set(c"rounding", &self.rounding)?;
        made.done()
    }
}

impl Cross for api::SlidingOffer {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, SLIDING_OFFER_FIELDS, "a SlidingOffer")?;
        let made = api::SlidingOffer {
            slide: fields.need(0)?,
            base: fields.need(1)?,
            rounding: fields.need(2)?,
        };
        Ok(made)
    }
}

const EARLY_PAYMENT_FIELDS: &[&str] = &["amount", "date", "first"];

impl ToJs for api::EarlyPayment {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"amount", &self.amount)?;
        made.set(c"date", &self.date)?;
        made.set(c"first", &self.first)?;
        made.done()
    }
}

impl Cross for api::EarlyPayment {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, EARLY_PAYMENT_FIELDS, "an EarlyPayment")?;
        let made = api::EarlyPayment {
            amount: fields.need(0)?,
            date: fields.need(1)?,
            first: fields.need(2)?,
        };
        Ok(made)
    }
}

const EARLY_POLICY_FIELDS: &[&str] =
    &["partial", "fullPayer", "graceDays", "late", "unearned", "tolerance"];

impl ToJs for api::EarlyPolicy {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"partial", &self.partial)?;
        made.set(c"fullPayer", &self.full_payer)?;
        made.set(c"graceDays", &self.grace_days)?;
        made.set(c"late", &self.late)?;
        made.set(c"unearned", &self.unearned)?;
        made.set(c"tolerance", &self.tolerance)?;
        made.done()
    }
}

impl Cross for api::EarlyPolicy {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, EARLY_POLICY_FIELDS, "an EarlyPolicy")?;
        let mut made = api::EarlyPolicy::default();
        if let Some(of) = fields.maybe(0)? {
            made.partial = of;
        }
        if let Some(of) = fields.maybe(1)? {
            made.full_payer = of;
        }
        if let Some(of) = fields.maybe(2)? {
            made.grace_days = of;
        }
        if let Some(of) = fields.maybe(3)? {
            made.late = of;
        }
        if let Some(of) = fields.maybe(4)? {
            made.unearned = of;
        }
        if let Some(of) = fields.maybe(5)? {
            made.tolerance = of;
        }
        Ok(made)
    }
}

const CLOSING_FIELDS: &[&str] =
    &["reason", "applied", "discount", "tolerance", "unapplied", "open", "needsAcceptance"];

impl ToJs for api::Closing {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"reason", &self.reason)?;
        made.set(c"applied", &self.applied)?;
        made.set(c"discount", &self.discount)?;
        made.set(c"tolerance", &self.tolerance)?;
        made.set(c"unapplied", &self.unapplied)?;
        made.set(c"open", &self.open)?;
        made.set(c"needsAcceptance", &self.needs_acceptance)?;
        made.done()
    }
}

impl Cross for api::Closing {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, CLOSING_FIELDS, "a Closing")?;
        let mut parts = Parts::new();
        let part: api::ClosingReason = fields.need(0)?;
        parts.set("reason", &part)?;
        let part: api::Money = fields.need(1)?;
        parts.set("applied", &part)?;
        let part: api::Money = fields.need(2)?;
        parts.set("discount", &part)?;
        let part: api::Money = fields.need(3)?;
        parts.set("tolerance", &part)?;
        let part: api::Money = fields.need(4)?;
        parts.set("unapplied", &part)?;
        let part: api::Money = fields.need(5)?;
        parts.set("open", &part)?;
        let part: bool = fields.need(6)?;
        parts.set("needs_acceptance", &part)?;
        parts.done(way)
    }
}

const LUMP_SUM_FIELDS: &[&str] = &["reason", "closings", "unapplied", "gaveUp"];

impl ToJs for api::LumpSum {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"reason", &self.reason)?;
        made.set(c"closings", &self.closings)?;
        made.set(c"unapplied", &self.unapplied)?;
        made.set(c"gaveUp", &self.gave_up)?;
        made.done()
    }
}

impl Cross for api::LumpSum {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, LUMP_SUM_FIELDS, "a LumpSum")?;
        let mut parts = Parts::new();
        let part: api::ClosingReason = fields.need(0)?;
        parts.set("reason", &part)?;
        let part: Vec<api::Closing> = fields.need(1)?;
        parts.set("closings", &part)?;
        let part: api::Money = fields.need(2)?;
        parts.set("unapplied", &part)?;
        let part: bool = fields.need(3)?;
        parts.set("gave_up", &part)?;
        parts.done(way)
    }
}

const PAY_BY_RANGE_FIELDS: &[&str] = &["from", "to", "pay", "discount", "pastDue", "reason"];

impl ToJs for api::PayByRange {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"from", &self.from)?;
        made.set(c"to", &self.to)?;
        made.set(c"pay", &self.pay)?;
        made.set(c"discount", &self.discount)?;
        made.set(c"pastDue", &self.past_due)?;
        made.set(c"reason", &self.reason)?;
        made.done()
    }
}

impl Cross for api::PayByRange {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, PAY_BY_RANGE_FIELDS, "a PayByRange")?;
        let mut parts = Parts::new();
        let part: api::Date = fields.need(0)?;
        parts.set("from", &part)?;
        let part: api::Date = fields.need(1)?;
        parts.set("to", &part)?;
        let part: api::Money = fields.need(2)?;
        parts.set("pay", &part)?;
        let part: api::Money = fields.need(3)?;
        parts.set("discount", &part)?;
        let part: api::Money = fields.need(4)?;
        parts.set("past_due", &part)?;
        let part: api::PayByReason = fields.need(5)?;
        parts.set("reason", &part)?;
        parts.done(way)
    }
}

const DISCOUNT_COST_FIELDS: &[&str] = &["simple", "effective"];

impl ToJs for api::DiscountCost {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"simple", &self.simple)?;
        made.set(c"effective", &self.effective)?;
        made.done()
    }
}

impl Cross for api::DiscountCost {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, DISCOUNT_COST_FIELDS, "a DiscountCost")?;
        let mut parts = Parts::new();
        let part: api::Rate = fields.need(0)?;
        parts.set("simple", &part)?;
        let part: api::Rate = fields.need(1)?;
        parts.set("effective", &part)?;
        parts.done(way)
    }
}

const CREDITOR_FIELDS: &[&str] = &["id", "name", "baseCurrency"];

impl ToJs for api::Creditor {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"name", &self.name)?;
        made.maybe(c"baseCurrency", &self.base_currency)?;
        made.done()
    }
}

impl Cross for api::Creditor {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, CREDITOR_FIELDS, "a Creditor")?;
        let id: api::CreditorId = fields.need(0)?;
        let name: String = fields.need(1)?;
        let mut made = api::Creditor::new(id, name);
        if let Some(of) = fields.maybe(2)? {
            made.base_currency = Some(of);
        }
        Ok(made)
    }
}

const CUSTOMER_FIELDS: &[&str] = &["id", "name", "parent", "billingAccounts"];

impl ToJs for api::Customer {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"name", &self.name)?;
        made.maybe(c"parent", &self.parent)?;
        made.set(c"billingAccounts", &self.billing_accounts)?;
        made.done()
    }
}

impl Cross for api::Customer {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, CUSTOMER_FIELDS, "a Customer")?;
        let id: api::CustomerId = fields.need(0)?;
        let name: String = fields.need(1)?;
        let mut made = api::Customer::new(id, name);
        if let Some(of) = fields.maybe(2)? {
            made.parent = Some(of);
        }
        if let Some(of) = fields.maybe(3)? {
            made.billing_accounts = of;
        }
        Ok(made)
    }
}

const LINE_FIELDS: &[&str] = &["description", "quantity", "unitPrice", "net", "taxRate"];

impl ToJs for api::Line {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"description", &self.description)?;
        made.maybe(c"quantity", &self.quantity)?;
        made.maybe(c"unitPrice", &self.unit_price)?;
        made.set(c"net", &self.net)?;
        made.maybe(c"taxRate", &self.tax_rate)?;
        made.done()
    }
}

impl Cross for api::Line {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, LINE_FIELDS, "a Line")?;
        let description: String = fields.need(0)?;
        let net: api::Money = fields.need(3)?;
        let mut made = api::Line::new(description, net);
        if let Some(of) = fields.maybe(1)? {
            made.quantity = Some(of);
        }
        if let Some(of) = fields.maybe(2)? {
            made.unit_price = Some(of);
        }
        if let Some(of) = fields.maybe(4)? {
            made.tax_rate = Some(of);
        }
        Ok(made)
    }
}

const BOOKED_RATE_FIELDS: &[&str] = &["base", "rate"];

impl ToJs for api::BookedRate {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"base", &self.base)?;
        made.set(c"rate", &self.rate)?;
        made.done()
    }
}

impl Cross for api::BookedRate {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, BOOKED_RATE_FIELDS, "a BookedRate")?;
        let made = api::BookedRate { base: fields.need(0)?, rate: fields.need(1)? };
        Ok(made)
    }
}

const INVOICE_FIELDS: &[&str] = &[
    "id",
    "creditor",
    "customer",
    "billingAccount",
    "number",
    "invoiceDate",
    "postingDate",
    "deliveryDate",
    "statutoryDefaultDate",
    "total",
    "tax",
    "lines",
    "terms",
    "schedule",
    "booked",
];

impl ToJs for api::Invoice {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"creditor", &self.creditor)?;
        made.set(c"customer", &self.customer)?;
        made.maybe(c"billingAccount", &self.billing_account)?;
        made.maybe(c"number", &self.number)?;
        made.set(c"invoiceDate", &self.invoice_date)?;
        made.maybe(c"postingDate", &self.posting_date)?;
        made.maybe(c"deliveryDate", &self.delivery_date)?;
        made.maybe(c"statutoryDefaultDate", &self.statutory_default_date)?;
        made.set(c"total", &self.total)?;
        made.maybe(c"tax", &self.tax)?;
        made.set(c"lines", &self.lines)?;
        made.maybe(c"terms", &self.terms)?;
        made.maybe(c"schedule", &self.schedule)?;
        made.maybe(c"booked", &self.booked)?;
        made.done()
    }
}

impl Cross for api::Invoice {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, INVOICE_FIELDS, "an Invoice")?;
        let id: api::DocumentId = fields.need(0)?;
        let customer: api::CustomerId = fields.need(2)?;
        let invoice_date: api::Date = fields.need(5)?;
        let total: api::Money = fields.need(9)?;
        let mut made = api::Invoice::new(id, customer, invoice_date, total);
        if let Some(of) = fields.maybe(1)? {
            made.creditor = of;
        }
        if let Some(of) = fields.maybe(3)? {
            made.billing_account = Some(of);
        }
        if let Some(of) = fields.maybe(4)? {
            made.number = Some(of);
        }
        if let Some(of) = fields.maybe(6)? {
            made.posting_date = Some(of);
        }
        if let Some(of) = fields.maybe(7)? {
            made.delivery_date = Some(of);
        }
        if let Some(of) = fields.maybe(8)? {
            made.statutory_default_date = Some(of);
        }
        if let Some(of) = fields.maybe(10)? {
            made.tax = Some(of);
        }
        if let Some(of) = fields.maybe(11)? {
            made.lines = of;
        }
        if let Some(of) = fields.maybe(12)? {
            made.terms = Some(of);
        }
        if let Some(of) = fields.maybe(13)? {
            made.schedule = Some(of);
        }
        if let Some(of) = fields.maybe(14)? {
            made.booked = Some(of);
        }
        Ok(made)
    }
}

const DEBIT_NOTE_FIELDS: &[&str] = &[
    "id",
    "creditor",
    "customer",
    "billingAccount",
    "number",
    "date",
    "postingDate",
    "purpose",
    "references",
    "total",
    "tax",
    "lines",
    "schedule",
    "booked",
];

impl ToJs for api::DebitNote {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"creditor", &self.creditor)?;
        made.set(c"customer", &self.customer)?;
        made.maybe(c"billingAccount", &self.billing_account)?;
        made.maybe(c"number", &self.number)?;
        made.set(c"date", &self.date)?;
        made.maybe(c"postingDate", &self.posting_date)?;
        made.set(c"purpose", &self.purpose)?;
        made.set(c"references", &self.references)?;
        made.set(c"total", &self.total)?;
        made.maybe(c"tax", &self.tax)?;
        made.set(c"lines", &self.lines)?;
        made.maybe(c"schedule", &self.schedule)?;
        made.maybe(c"booked", &self.booked)?;
        made.done()
    }
}

impl Cross for api::DebitNote {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, DEBIT_NOTE_FIELDS, "a DebitNote")?;
        let id: api::DocumentId = fields.need(0)?;
        let customer: api::CustomerId = fields.need(2)?;
        let date: api::Date = fields.need(5)?;
        let total: api::Money = fields.need(9)?;
        let mut made = api::DebitNote::new(id, customer, date, total);
        if let Some(of) = fields.maybe(1)? {
            made.creditor = of;
        }
        if let Some(of) = fields.maybe(3)? {
            made.billing_account = Some(of);
        }
        if let Some(of) = fields.maybe(4)? {
            made.number = Some(of);
        }
        if let Some(of) = fields.maybe(6)? {
            made.posting_date = Some(of);
        }
        if let Some(of) = fields.maybe(7)? {
            made.purpose = of;
        }
        if let Some(of) = fields.maybe(8)? {
            made.references = of;
        }
        if let Some(of) = fields.maybe(10)? {
            made.tax = Some(of);
        }
        if let Some(of) = fields.maybe(11)? {
            made.lines = of;
        }
        if let Some(of) = fields.maybe(12)? {
            made.schedule = Some(of);
        }
        if let Some(of) = fields.maybe(13)? {
            made.booked = Some(of);
        }
        Ok(made)
    }
}

const CREDIT_NOTE_FIELDS: &[&str] = &[
    "id",
    "creditor",
    "customer",
    "billingAccount",
    "number",
    "date",
    "postingDate",
    "reason",
    "references",
    "total",
    "tax",
    "lines",
    "schedule",
    "booked",
];

impl ToJs for api::CreditNote {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"creditor", &self.creditor)?;
        made.set(c"customer", &self.customer)?;
        made.maybe(c"billingAccount", &self.billing_account)?;
        made.maybe(c"number", &self.number)?;
        made.set(c"date", &self.date)?;
        made.maybe(c"postingDate", &self.posting_date)?;
        made.set(c"reason", &self.reason)?;
        made.set(c"references", &self.references)?;
        made.set(c"total", &self.total)?;
        made.maybe(c"tax", &self.tax)?;
        made.set(c"lines", &self.lines)?;
        made.maybe(c"schedule", &self.schedule)?;
        made.maybe(c"booked", &self.booked)?;
        made.done()
    }
}

impl Cross for api::CreditNote {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, CREDIT_NOTE_FIELDS, "a CreditNote")?;
        let id: api::DocumentId = fields.need(0)?;
        let customer: api::CustomerId = fields.need(2)?;
        let date: api::Date = fields.need(5)?;
        let total: api::Money = fields.need(9)?;
        let mut made = api::CreditNote::new(id, customer, date, total);
        if let Some(of) = fields.maybe(1)? {
            made.creditor = of;
        }
        if let Some(of) = fields.maybe(3)? {
            made.billing_account = Some(of);
        }
        if let Some(of) = fields.maybe(4)? {
            made.number = Some(of);
        }
        if let Some(of) = fields.maybe(6)? {
            made.posting_date = Some(of);
        }
        if let Some(of) = fields.maybe(7)? {
            made.reason = of;
        }
        if let Some(of) = fields.maybe(8)? {
            made.references = of;
        }
        if let Some(of) = fields.maybe(10)? {
            made.tax = Some(of);
        }
        if let Some(of) = fields.maybe(11)? {
            made.lines = of;
        }
        if let Some(of) = fields.maybe(12)? {
            made.schedule = Some(of);
        }
        if let Some(of) = fields.maybe(13)? {
            made.booked = Some(of);
        }
        Ok(made)
    }
}

const PAYMENT_FIELDS: &[&str] = &[
    "id",
    "creditor",
    "customer",
    "billingAccount",
    "number",
    "valueDate",
    "postingDate",
    "kind",
    "amount",
    "reference",
    "booked",
];

impl ToJs for api::Payment {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"creditor", &self.creditor)?;
        made.maybe(c"customer", &self.customer)?;
        made.maybe(c"billingAccount", &self.billing_account)?;
        made.maybe(c"number", &self.number)?;
        made.set(c"valueDate", &self.value_date)?;
        made.maybe(c"postingDate", &self.posting_date)?;
        made.set(c"kind", &self.kind)?;
        made.set(c"amount", &self.amount)?;
        made.maybe(c"reference", &self.reference)?;
        made.maybe(c"booked", &self.booked)?;
        made.done()
    }
}

impl Cross for api::Payment {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, PAYMENT_FIELDS, "a Payment")?;
        let id: api::DocumentId = fields.need(0)?;
        let value_date: api::Date = fields.need(5)?;
        let amount: api::Money = fields.need(8)?;
        let mut made = api::payment::make(id, value_date, amount);
        if let Some(of) = fields.maybe(1)? {
            made.creditor = of;
        }
        if let Some(of) = fields.maybe(2)? {
            made.customer = Some(of);
        }
        if let Some(of) = fields.maybe(3)? {
            made.billing_account = Some(of);
        }
        if let Some(of) = fields.maybe(4)? {
            made.number = Some(of);
        }
        if let Some(of) = fields.maybe(6)? {
            made.posting_date = Some(of);
        }
        if let Some(of) = fields.maybe(7)? {
            made.kind = of;
        }
        if let Some(of) = fields.maybe(9)? {
            made.reference = Some(of);
        }
        if let Some(of) = fields.maybe(10)? {
            made.booked = Some(of);
        }
        Ok(made)
    }
}

const REFUND_FIELDS: &[&str] = &[
    "id",
    "creditor",
    "customer",
    "billingAccount",
    "number",
    "valueDate",
    "postingDate",
    "amount",
    "reason",
    "booked",
];

impl ToJs for api::Refund {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"creditor", &self.creditor)?;
        made.set(c"customer", &self.customer)?;
        made.maybe(c"billingAccount", &self.billing_account)?;
        made.maybe(c"number", &self.number)?;
        made.set(c"valueDate", &self.value_date)?;
        made.maybe(c"postingDate", &self.posting_date)?;
        made.set(c"amount", &self.amount)?;
        made.maybe(c"reason", &self.reason)?;
        made.maybe(c"booked", &self.booked)?;
        made.done()
    }
}

impl Cross for api::Refund {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, REFUND_FIELDS, "a Refund")?;
        let id: api::DocumentId = fields.need(0)?;
        let customer: api::CustomerId = fields.need(2)?;
        let value_date: api::Date = fields.need(5)?;
        let amount: api::Money = fields.need(7)?;
        let mut made = api::Refund::new(id, customer, value_date, amount);
        if let Some(of) = fields.maybe(1)? {
            made.creditor = of;
        }
        if let Some(of) = fields.maybe(3)? {
            made.billing_account = Some(of);
        }
        if let Some(of) = fields.maybe(4)? {
            made.number = Some(of);
        }
        if let Some(of) = fields.maybe(6)? {
            made.posting_date = Some(of);
        }
        if let Some(of) = fields.maybe(8)? {
            made.reason = Some(of);
        }
        if let Some(of) = fields.maybe(9)? {
            made.booked = Some(of);
        }
        Ok(made)
    }
}

const OPENING_ITEM_FIELDS: &[&str] = &[
    "id",
    "kind",
    "creditor",
    "customer",
    "billingAccount",
    "number",
    "documentDate",
    "takeOver",
    "original",
    "open",
    "terms",
    "schedule",
    "dunningLevel",
    "discountTaken",
    "interestCharged",
    "chargedThrough",
    "dimensions",
    "booked",
];

impl ToJs for api::OpeningItem {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"kind", &self.kind)?;
        made.set(c"creditor", &self.creditor)?;
        made.maybe(c"customer", &self.customer)?;
        made.maybe(c"billingAccount", &self.billing_account)?;
        made.maybe(c"number", &self.number)?;
        made.set(c"documentDate", &self.document_date)?;
        made.set(c"takeOver", &self.take_over)?;
        made.set(c"original", &self.original)?;
        made.set(c"open", &self.open)?;
        made.maybe(c"terms", &self.terms)?;
        made.maybe(c"schedule", &self.schedule)?;
        made.maybe(c"dunningLevel", &self.dunning_level)?;
        made.maybe(c"discountTaken", &self.discount_taken)?;
        made.maybe(c"interestCharged", &self.interest_charged)?;
        made.maybe(c"chargedThrough", &self.charged_through)?;
        made.set(c"dimensions", &self.dimensions)?;
        made.maybe(c"booked", &self.booked)?;
        made.done()
    }
}

impl Cross for api::OpeningItem {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, OPENING_ITEM_FIELDS, "an OpeningItem")?;
        let id: api::DocumentId = fields.need(0)?;
        let kind: api::DocumentKind = fields.need(1)?;
        let document_date: api::Date = fields.need(6)?;
        let original: api::Money = fields.need(8)?;
        let mut made = api::OpeningItem::new(id, kind, document_date, original);
        if let Some(of) = fields.maybe(2)? {
            made.creditor = of;
        }
        if let Some(of) = fields.maybe(3)? {
            made.customer = Some(of);
        }
        if let Some(of) = fields.maybe(4)? {
            made.billing_account = Some(of);
        }
        if let Some(of) = fields.maybe(5)? {
            made.number = Some(of);
        }
        made.take_over = fields.need(7)?;
        made.open = fields.need(9)?;
        if let Some(of) = fields.maybe(10)? {
            made.terms = Some(of);
        }
        if let Some(of) = fields.maybe(11)? {
            made.schedule = Some(of);
        }
        if let Some(of) = fields.maybe(12)? {
            made.dunning_level = Some(of);
        }
        if let Some(of) = fields.maybe(13)? {
            made.discount_taken = Some(of);
        }
        if let Some(of) = fields.maybe(14)? {
            made.interest_charged = Some(of);
        }
        if let Some(of) = fields.maybe(15)? {
            made.charged_through = Some(of);
        }
        if let Some(of) = fields.maybe(16)? {
            made.dimensions = of;
        }
        if let Some(of) = fields.maybe(17)? {
            made.booked = Some(of);
        }
        Ok(made)
    }
}

const PAYMENT_REFERENCE_FIELDS: &[&str] = &["scheme", "canonical", "printed", "payload"];

impl ToJs for api::PaymentReference {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"scheme", &self.scheme)?;
        made.set(c"canonical", &self.canonical)?;
        made.set(c"printed", &self.printed)?;
        made.set(c"payload", &self.payload)?;
        made.done()
    }
}

impl Cross for api::PaymentReference {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, PAYMENT_REFERENCE_FIELDS, "a PaymentReference")?;
        let mut parts = Parts::new();
        let part: api::ReferenceScheme = fields.need(0)?;
        parts.set("scheme", &part)?;
        let part: String = fields.need(1)?;
        parts.set("canonical", &part)?;
        let part: String = fields.need(2)?;
        parts.set("printed", &part)?;
        let part: String = fields.need(3)?;
        parts.set("payload", &part)?;
        parts.done(way)
    }
}

const FOUND_REFERENCE_FIELDS: &[&str] = &["position", "text", "reference"];

impl ToJs for api::FoundReference {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"position", &self.position)?;
        made.set(c"text", &self.text)?;
        made.set(c"reference", &self.reference)?;
        made.done()
    }
}

impl Cross for api::FoundReference {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, FOUND_REFERENCE_FIELDS, "a FoundReference")?;
        let mut parts = Parts::new();
        let part: u32 = fields.need(0)?;
        parts.set("position", &part)?;
        let part: String = fields.need(1)?;
        parts.set("text", &part)?;
        let part: api::PaymentReference = fields.need(2)?;
        parts.set("reference", &part)?;
        parts.done(way)
    }
}

const NEAR_MISS_FIELDS: &[&str] = &["reference", "scheme", "slip"];

impl ToJs for api::NearMiss {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"reference", &self.reference)?;
        made.set(c"scheme", &self.scheme)?;
        made.set(c"slip", &self.slip)?;
        made.done()
    }
}

impl Cross for api::NearMiss {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, NEAR_MISS_FIELDS, "a NearMiss")?;
        let mut parts = Parts::new();
        let part: String = fields.need(0)?;
        parts.set("reference", &part)?;
        let part: api::ReferenceScheme = fields.need(1)?;
        parts.set("scheme", &part)?;
        let part: api::ReferenceSlip = fields.need(2)?;
        parts.set("slip", &part)?;
        parts.done(way)
    }
}

const RECEIPT_FIELDS: &[&str] = &[
    "id",
    "creditor",
    "customer",
    "valueDate",
    "amount",
    "payerAccount",
    "payerName",
    "lines",
    "references",
    "text",
];

impl ToJs for api::Receipt {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"creditor", &self.creditor)?;
        made.maybe(c"customer", &self.customer)?;
        made.set(c"valueDate", &self.value_date)?;
        made.set(c"amount", &self.amount)?;
        made.maybe(c"payerAccount", &self.payer_account)?;
        made.maybe(c"payerName", &self.payer_name)?;
        made.set(c"lines", &self.lines)?;
        made.set(c"references", &self.references)?;
        made.maybe(c"text", &self.text)?;
        made.done()
    }
}

impl Cross for api::Receipt {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, RECEIPT_FIELDS, "a Receipt")?;
        let id: api::DocumentId = fields.need(0)?;
        let value_date: api::Date = fields.need(3)?;
        let amount: api::Money = fields.need(4)?;
        let mut made = api::Receipt::new(id, value_date, amount);
        if let Some(of) = fields.maybe(1)? {
            made.creditor = of;
        }
        if let Some(of) = fields.maybe(2)? {
            made.customer = Some(of);
        }
        if let Some(of) = fields.maybe(5)? {
            made.payer_account = Some(of);
        }
        if let Some(of) = fields.maybe(6)? {
            made.payer_name = Some(of);
        }
        if let Some(of) = fields.maybe(7)? {
            made.lines = of;
        }
        if let Some(of) = fields.maybe(8)? {
            made.references = of;
        }
        if let Some(of) = fields.maybe(9)? {
            made.text = Some(of);
        }
        Ok(made)
    }
}

const REMITTANCE_LINE_FIELDS: &[&str] = &["document", "amount"];

impl ToJs for api::RemittanceLine {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"document", &self.document)?;
        made.maybe(c"amount", &self.amount)?;
        made.done()
    }
}

impl Cross for api::RemittanceLine {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, REMITTANCE_LINE_FIELDS, "a RemittanceLine")?;
        let document: String = fields.need(0)?;
        let amount: Option<api::Money> = fields.maybe(1)?;
        let made = api::RemittanceLine::new(document, amount);
        Ok(made)
    }
}

const KNOWN_PAYER_FIELDS: &[&str] = &["customer", "mark"];

impl ToJs for api::KnownPayer {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"customer", &self.customer)?;
        made.set(c"mark", &self.mark)?;
        made.done()
    }
}

impl Cross for api::KnownPayer {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, KNOWN_PAYER_FIELDS, "a KnownPayer")?;
        let customer: api::CustomerId = fields.need(0)?;
        let mark: api::PayerMark = fields.need(1)?;
        let made = api::KnownPayer::new(customer, mark);
        Ok(made)
    }
}

const ENTRY_FIELDS: &[&str] = &["sequence", "recorded", "movedTo", "fact"];

impl ToJs for api::Entry {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.maybe(c"sequence", &self.sequence)?;
        made.set(c"recorded", &self.recorded)?;
        made.maybe(c"movedTo", &self.moved_to)?;
        made.set(c"fact", &self.fact)?;
        made.done()
    }
}

impl Cross for api::Entry {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, ENTRY_FIELDS, "an Entry")?;
        let made = api::Entry {
            sequence: fields.maybe(0)?,
            recorded: fields.need(1)?,
            moved_to: fields.maybe(2)?,
            fact: fields.need(3)?,
        };
        Ok(made)
    }
}

const TARGET_FIELDS: &[&str] = &["document", "installment", "part"];

impl ToJs for api::Target {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"document", &self.document)?;
        made.maybe(c"installment", &self.installment)?;
        made.maybe(c"part", &self.part)?;
        made.done()
    }
}

impl Cross for api::Target {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, TARGET_FIELDS, "a Target")?;
        let made = api::Target {
            document: fields.need(0)?,
            installment: fields.maybe(1)?,
            part: fields.maybe(2)?,
        };
        Ok(made)
    }
}

const APPLICATION_FIELDS: &[&str] =
    &["id", "credit", "debit", "amount", "creditAmount", "date", "line"];

impl ToJs for api::Application {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"credit", &self.credit)?;
        made.set(c"debit", &self.debit)?;
        made.set(c"amount", &self.amount)?;
        made.maybe(c"creditAmount", &self.credit_amount)?;
        made.set(c"date", &self.date)?;
        made.maybe(c"line", &self.line)?;
        made.done()
    }
}

impl Cross for api::Application {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, APPLICATION_FIELDS, "an Application")?;
        let id: api::EntryId = fields.need(0)?;
        let credit: api::Target = fields.need(1)?;
        let debit: api::Target = fields.need(2)?;
        let amount: api::Money = fields.need(3)?;
        let date: api::Date = fields.need(5)?;
        let mut made = api::Application::new(id, credit, debit, amount, date)
            .map_err(|error| Fault::within(error, way, APPLICATION_FIELDS))?;
        if let Some(of) = fields.maybe(4)? {
            made.credit_amount = Some(of);
        }
        if let Some(of) = fields.maybe(6)? {
            made.line = Some(of);
        }
        Ok(made)
    }
}

const ADJUSTMENT_FIELDS: &[&str] =
    &["id", "kind", "item", "amount", "date", "receipt", "reason", "approvedBy"];

impl ToJs for api::Adjustment {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"kind", &self.kind)?;
        made.set(c"item", &self.item)?;
        made.set(c"amount", &self.amount)?;
        made.set(c"date", &self.date)?;
        made.maybe(c"receipt", &self.receipt)?;
        made.maybe(c"reason", &self.reason)?;
        made.maybe(c"approvedBy", &self.approved_by)?;
        made.done()
    }
}

impl Cross for api::Adjustment {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, ADJUSTMENT_FIELDS, "an Adjustment")?;
        let id: api::EntryId = fields.need(0)?;
        let kind: api::AdjustmentKind = fields.need(1)?;
        let item: api::Target = fields.need(2)?;
        let amount: api::Money = fields.need(3)?;
        let date: api::Date = fields.need(4)?;
        let mut made = api::Adjustment::new(id, kind, item, amount, date)
            .map_err(|error| Fault::within(error, way, ADJUSTMENT_FIELDS))?;
        if let Some(of) = fields.maybe(5)? {
            made.receipt = Some(of);
        }
        if let Some(of) = fields.maybe(6)? {
            made.reason = Some(of);
        }
        if let Some(of) = fields.maybe(7)? {
            made.approved_by = Some(of);
        }
        Ok(made)
    }
}

const TRANSFER_FIELDS: &[&str] =
    &["id", "item", "amount", "date", "customer", "creditor", "reason"];

impl ToJs for api::Transfer {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"item", &self.item)?;
        made.set(c"amount", &self.amount)?;
        made.set(c"date", &self.date)?;
        made.set(c"customer", &self.customer)?;
        made.maybe(c"creditor", &self.creditor)?;
        made.maybe(c"reason", &self.reason)?;
        made.done()
    }
}

impl Cross for api::Transfer {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, TRANSFER_FIELDS, "a Transfer")?;
        let made = api::Transfer {
            id: fields.need(0)?,
            item: fields.need(1)?,
            amount: fields.need(2)?,
            date: fields.need(3)?,
            customer: fields.need(4)?,
            creditor: fields.maybe(5)?,
            reason: fields.maybe(6)?,
        };
        Ok(made)
    }
}

const RESIDUAL_FIELDS: &[&str] = &["id", "item", "amount", "date", "due", "reason"];

impl ToJs for api::Residual {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"item", &self.item)?;
        made.set(c"amount", &self.amount)?;
        made.set(c"date", &self.date)?;
        made.maybe(c"due", &self.due)?;
        made.maybe(c"reason", &self.reason)?;
        made.done()
    }
}

impl Cross for api::Residual {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, RESIDUAL_FIELDS, "a Residual")?;
        let made = api::Residual {
            id: fields.need(0)?,
            item: fields.need(1)?,
            amount: fields.need(2)?,
            date: fields.need(3)?,
            due: fields.maybe(4)?,
            reason: fields.maybe(5)?,
        };
        Ok(made)
    }
}

const CONVERSION_FIELDS: &[&str] = &["id", "item", "amount", "converted", "date", "reason"];

impl ToJs for api::Conversion {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"item", &self.item)?;
        made.set(c"amount", &self.amount)?;
        made.set(c"converted", &self.converted)?;
        made.set(c"date", &self.date)?;
        made.maybe(c"reason", &self.reason)?;
        made.done()
    }
}

impl Cross for api::Conversion {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, CONVERSION_FIELDS, "a Conversion")?;
        let made = api::Conversion {
            id: fields.need(0)?,
            item: fields.need(1)?,
            amount: fields.need(2)?,
            converted: fields.need(3)?,
            date: fields.need(4)?,
            reason: fields.maybe(5)?,
        };
        Ok(made)
    }
}

const REVERSAL_FIELDS: &[&str] = &["id", "of", "date", "effect", "reason"];

impl ToJs for api::Reversal {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"of", &self.of)?;
        made.set(c"date", &self.date)?;
        made.set(c"effect", &self.effect)?;
        made.maybe(c"reason", &self.reason)?;
        made.done()
    }
}

impl Cross for api::Reversal {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, REVERSAL_FIELDS, "a Reversal")?;
        let id: api::EntryId = fields.need(0)?;
        let of: api::EntryId = fields.need(1)?;
        let date: api::Date = fields.need(2)?;
        let mut made = api::Reversal::new(id, of, date);
        if let Some(of) = fields.maybe(3)? {
            made.effect = of;
        }
        if let Some(of) = fields.maybe(4)? {
            made.reason = Some(of);
        }
        Ok(made)
    }
}

const TERM_CHANGE_FIELDS: &[&str] =
    &["id", "item", "oldDue", "newDue", "date", "appliesTo", "waivePast", "reason", "approvedBy"];

impl ToJs for api::TermChange {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"item", &self.item)?;
        made.maybe(c"oldDue", &self.old_due)?;
        made.set(c"newDue", &self.new_due)?;
        made.set(c"date", &self.date)?;
        made.set(c"appliesTo", &self.applies_to)?;
        made.set(c"waivePast", &self.waive_past)?;
        made.maybe(c"reason", &self.reason)?;
        made.maybe(c"approvedBy", &self.approved_by)?;
        made.done()
    }
}

impl Cross for api::TermChange {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, TERM_CHANGE_FIELDS, "a TermChange")?;
        let id: api::EntryId = fields.need(0)?;
        let item: api::Target = fields.need(1)?;
        let new_due: api::Date = fields.need(3)?;
        let date: api::Date = fields.need(4)?;
        let mut made = api::term_change::make(id, item, new_due, date)
            .map_err(|error| Fault::within(error, way, TERM_CHANGE_FIELDS))?;
        if let Some(of) = fields.maybe(2)? {
            made.old_due = Some(of);
        }
        if let Some(of) = fields.maybe(5)? {
            made.applies_to = of;
        }
        if let Some(of) = fields.maybe(6)? {
            made.waive_past = of;
        }
        if let Some(of) = fields.maybe(7)? {
            made.reason = Some(of);
        }
        if let Some(of) = fields.maybe(8)? {
            made.approved_by = Some(of);
        }
        Ok(made)
    }
}

const FX_DIFFERENCE_FIELDS: &[&str] = &["id", "item", "baseAmount", "date", "reason"];

impl ToJs for api::FxDifference {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"item", &self.item)?;
        made.set(c"baseAmount", &self.base_amount)?;
        made.set(c"date", &self.date)?;
        made.maybe(c"reason", &self.reason)?;
        made.done()
    }
}

impl Cross for api::FxDifference {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, FX_DIFFERENCE_FIELDS, "a FxDifference")?;
        let made = api::FxDifference {
            id: fields.need(0)?,
            item: fields.need(1)?,
            base_amount: fields.need(2)?,
            date: fields.need(3)?,
            reason: fields.maybe(4)?,
        };
        Ok(made)
    }
}

const DIMENSION_CHANGE_FIELDS: &[&str] = &["id", "item", "dimension", "amount", "date", "reason"];

impl ToJs for api::DimensionChange {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"item", &self.item)?;
        made.set(c"dimension", &self.dimension)?;
        made.set(c"amount", &self.amount)?;
        made.set(c"date", &self.date)?;
        made.maybe(c"reason", &self.reason)?;
        made.done()
    }
}

impl Cross for api::DimensionChange {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, DIMENSION_CHANGE_FIELDS, "a DimensionChange")?;
        let made = api::DimensionChange {
            id: fields.need(0)?,
            item: fields.need(1)?,
            dimension: fields.need(2)?,
            amount: fields.need(3)?,
            date: fields.need(4)?,
            reason: fields.maybe(5)?,
        };
        Ok(made)
    }
}

const IDENTIFICATION_FIELDS: &[&str] = &["id", "payment", "customer", "date"];

impl ToJs for api::Identification {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"payment", &self.payment)?;
        made.set(c"customer", &self.customer)?;
        made.maybe(c"date", &self.date)?;
        made.done()
    }
}

impl Cross for api::Identification {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, IDENTIFICATION_FIELDS, "an Identification")?;
        let made = api::Identification {
            id: fields.need(0)?,
            payment: fields.need(1)?,
            customer: fields.need(2)?,
            date: fields.maybe(3)?,
        };
        Ok(made)
    }
}

const PERIOD_LOCK_FIELDS: &[&str] = &["id", "creditor", "through", "reason"];

impl ToJs for api::PeriodLock {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"creditor", &self.creditor)?;
        made.set(c"through", &self.through)?;
        made.maybe(c"reason", &self.reason)?;
        made.done()
    }
}

impl Cross for api::PeriodLock {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, PERIOD_LOCK_FIELDS, "a PeriodLock")?;
        let made = api::PeriodLock {
            id: fields.need(0)?,
            creditor: fields.maybe(1)?.unwrap_or_default(),
            through: fields.need(2)?,
            reason: fields.maybe(3)?,
        };
        Ok(made)
    }
}

const POLICY_CHANGE_FIELDS: &[&str] = &["id", "policy"];

impl ToJs for api::PolicyChange {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"policy", &self.policy)?;
        made.done()
    }
}

impl Cross for api::PolicyChange {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, POLICY_CHANGE_FIELDS, "a PolicyChange")?;
        let made = api::PolicyChange { id: fields.need(0)?, policy: fields.need(1)? };
        Ok(made)
    }
}

const TOGETHER_FIELDS: &[&str] = &["id", "facts"];

impl ToJs for api::Together {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"facts", &self.facts)?;
        made.done()
    }
}

impl Cross for api::Together {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, TOGETHER_FIELDS, "a Together")?;
        let made = api::Together { id: fields.need(0)?, facts: fields.need(1)? };
        Ok(made)
    }
}

const LEDGER_POLICY_FIELDS: &[&str] =
    &["lockedPeriod", "applyOnValueDate", "acrossCreditors", "acrossCustomers"];

impl ToJs for api::LedgerPolicy {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"lockedPeriod", &self.locked_period)?;
        made.set(c"applyOnValueDate", &self.apply_on_value_date)?;
        made.set(c"acrossCreditors", &self.across_creditors)?;
        made.set(c"acrossCustomers", &self.across_customers)?;
        made.done()
    }
}

impl Cross for api::LedgerPolicy {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, LEDGER_POLICY_FIELDS, "a LedgerPolicy")?;
        let mut made = api::LedgerPolicy::default();
        if let Some(of) = fields.maybe(0)? {
            made.locked_period = of;
        }
        if let Some(of) = fields.maybe(1)? {
            made.apply_on_value_date = of;
        }
        if let Some(of) = fields.maybe(2)? {
            made.across_creditors = of;
        }
        if let Some(of) = fields.maybe(3)? {
            made.across_customers = of;
        }
        Ok(made)
    }
}

const POSTED_FIELDS: &[&str] = &["sequence", "effective", "outcome"];

impl ToJs for api::Posted {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"sequence", &self.sequence)?;
        made.set(c"effective", &self.effective)?;
        made.set(c"outcome", &self.outcome)?;
        made.done()
    }
}

impl Cross for api::Posted {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, POSTED_FIELDS, "a Posted")?;
        let made = api::Posted {
            sequence: fields.need(0)?,
            effective: fields.need(1)?,
            outcome: fields.need(2)?,
        };
        Ok(made)
    }
}

const POST_RESULT_FIELDS: &[&str] = &["posted", "refusal"];

impl ToJs for api::PostResult {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.maybe(c"posted", &self.posted)?;
        made.maybe(c"refusal", &self.refusal)?;
        made.done()
    }
}

impl Cross for api::PostResult {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, POST_RESULT_FIELDS, "a PostResult")?;
        let made = api::PostResult { posted: fields.maybe(0)?, refusal: fields.maybe(1)? };
        Ok(made)
    }
}

const POSITION_QUERY_FIELDS: &[&str] =
    &["asOf", "known", "creditor", "customer", "entries", "postDated"];

impl ToJs for api::PositionQuery {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"asOf", &self.as_of)?;
        made.set(c"known", &self.known)?;
        made.maybe(c"creditor", &self.creditor)?;
        made.maybe(c"customer", &self.customer)?;
        made.set(c"entries", &self.entries)?;
        made.set(c"postDated", &self.post_dated)?;
        made.done()
    }
}

impl Cross for api::PositionQuery {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, POSITION_QUERY_FIELDS, "a PositionQuery")?;
        let made = api::PositionQuery {
            as_of: fields.need(0)?,
            known: fields.maybe(1)?.unwrap_or_default(),
            creditor: fields.maybe(2)?,
            customer: fields.maybe(3)?,
            entries: fields.maybe(4)?.unwrap_or_default(),
            post_dated: fields.maybe(5)?.unwrap_or_default(),
        };
        Ok(made)
    }
}

const OPEN_ITEM_FIELDS: &[&str] = &[
    "id",
    "creditor",
    "customer",
    "number",
    "kind",
    "original",
    "open",
    "asOf",
    "invoiceDate",
    "postingDate",
    "due",
    "nominalDue",
    "billingAccount",
    "deliveryDate",
    "statutoryDefaultDate",
    "issuedDue",
    "dueChanges",
    "offers",
    "dimensions",
    "booked",
    "entries",
];

impl ToJs for api::OpenItem {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"creditor", &self.creditor)?;
        made.maybe(c"customer", &self.customer)?;
        made.maybe(c"number", &self.number)?;
        made.set(c"kind", &self.kind)?;
        made.set(c"original", &self.original)?;
        made.set(c"open", &self.open)?;
        made.maybe(c"asOf", &self.as_of)?;
        made.maybe(c"invoiceDate", &self.invoice_date)?;
        made.maybe(c"postingDate", &self.posting_date)?;
        made.maybe(c"due", &self.due)?;
        made.maybe(c"nominalDue", &self.nominal_due)?;
        made.maybe(c"billingAccount", &self.details().billing_account)?;
        made.maybe(c"deliveryDate", &self.details().delivery_date)?;
        made.maybe(c"statutoryDefaultDate", &self.details().statutory_default_date)?;
        made.maybe(c"issuedDue", &self.details().issued_due)?;
        made.set(c"dueChanges", &self.details().due_changes)?;
        made.set(c"offers", &self.details().offers)?;
        made.set(c"dimensions", &self.details().dimensions)?;
        made.maybe(c"booked", &self.details().booked)?;
        made.set(c"entries", &self.details().entries)?;
        made.done()
    }
}

impl Cross for api::OpenItem {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, OPEN_ITEM_FIELDS, "an OpenItem")?;
        let id: api::ItemId = fields.need(0)?;
        let kind: api::DocumentKind = fields.need(4)?;
        let original: api::Money = fields.need(5)?;
        let open: api::Money = fields.need(6)?;
        let mut made = api::open_item::make(id, kind, original, open)
            .map_err(|error| Fault::within(error, way, OPEN_ITEM_FIELDS))?;
        if let Some(of) = fields.maybe(1)? {
            made.creditor = of;
        }
        if let Some(of) = fields.maybe(2)? {
            made.customer = Some(of);
        }
        if let Some(of) = fields.maybe(3)? {
            made.number = Some(of);
        }
        if let Some(of) = fields.maybe(7)? {
            made.as_of = Some(of);
        }
        if let Some(of) = fields.maybe(8)? {
            made.invoice_date = Some(of);
        }
        if let Some(of) = fields.maybe(9)? {
            made.posting_date = Some(of);
        }
        if let Some(of) = fields.maybe(10)? {
            made.due = Some(of);
        }
        if let Some(of) = fields.maybe(11)? {
            made.nominal_due = Some(of);
        }
        if let Some(of) = fields.maybe(12)? {
            made.details_mut().billing_account = Some(of);
        }
        if let Some(of) = fields.maybe(13)? {
            made.details_mut().delivery_date = Some(of);
        }
        if let Some(of) = fields.maybe(14)? {
            made.details_mut().statutory_default_date = Some(of);
        }
        if let Some(of) = fields.maybe(15)? {
            made.details_mut().issued_due = Some(of);
        }
        if let Some(of) = fields.maybe(16)? {
            made.details_mut().due_changes = of;
        }
        if let Some(of) = fields.maybe(17)? {
            made.details_mut().offers = of;
        }
        if let Some(of) = fields.maybe(18)? {
            made.details_mut().dimensions = of;
        }
        if let Some(of) = fields.maybe(19)? {
            made.details_mut().booked = Some(of);
        }
        if let Some(of) = fields.maybe(20)? {
            made.details_mut().entries = of;
        }
        Ok(made)
    }
}

const ACCOUNT_BALANCE_FIELDS: &[&str] = &["currency", "debits", "credits", "net"];

impl ToJs for api::AccountBalance {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"currency", &self.currency)?;
        made.set(c"debits", &self.debits)?;
        made.set(c"credits", &self.credits)?;
        made.set(c"net", &self.net)?;
        made.done()
    }
}

impl Cross for api::AccountBalance {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, ACCOUNT_BALANCE_FIELDS, "an AccountBalance")?;
        let made = api::AccountBalance {
            currency: fields.need(0)?,
            debits: fields.need(1)?,
            credits: fields.need(2)?,
            net: fields.need(3)?,
        };
        Ok(made)
    }
}

const ACTIVITY_FIELDS: &[&str] = &[
    "item",
    "documentKind",
    "creditor",
    "customer",
    "date",
    "recorded",
    "sequence",
    "kind",
    "reversal",
    "amount",
    "entry",
    "counterItem",
    "leavesAccount",
];

impl ToJs for api::Activity {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"item", &self.item)?;
        made.set(c"documentKind", &self.document_kind)?;
        made.set(c"creditor", &self.creditor)?;
        made.maybe(c"customer", &self.customer)?;
        made.set(c"date", &self.date)?;
        made.set(c"recorded", &self.recorded)?;
        made.set(c"sequence", &self.sequence)?;
        made.set(c"kind", &self.kind)?;
        made.set(c"reversal", &self.reversal)?;
        made.set(c"amount", &self.amount)?;
        made.set(c"entry", &self.entry)?;
        made.maybe(c"counterItem", &self.counter_item)?;
        made.set(c"leavesAccount", &self.leaves_account)?;
        made.done()
    }
}

impl Cross for api::Activity {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, ACTIVITY_FIELDS, "an Activity")?;
        let item: api::ItemId = fields.need(0)?;
        let date: api::Date = fields.need(4)?;
        let kind: api::ActivityKind = fields.need(7)?;
        let amount: api::Money = fields.need(9)?;
        let entry: api::EntryId = fields.need(10)?;
        let mut made = api::Activity::new(item, kind, date, amount, entry);
        made.document_kind = fields.need(1)?;
        if let Some(of) = fields.maybe(2)? {
            made.creditor = of;
        }
        if let Some(of) = fields.maybe(3)? {
            made.customer = Some(of);
        }
        made.recorded = fields.need(5)?;
        made.sequence = fields.need(6)?;
        made.reversal = fields.need(8)?;
        if let Some(of) = fields.maybe(11)? {
            made.counter_item = Some(of);
        }
        made.leaves_account = fields.need(12)?;
        Ok(made)
    }
}

const ITEM_CHANGE_FIELDS: &[&str] = &["item", "before", "after", "entries"];

impl ToJs for api::ItemChange {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"item", &self.item)?;
        made.maybe(c"before", &self.before)?;
        made.maybe(c"after", &self.after)?;
        made.set(c"entries", &self.entries)?;
        made.done()
    }
}

impl Cross for api::ItemChange {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, ITEM_CHANGE_FIELDS, "an ItemChange")?;
        let mut parts = Parts::new();
        let part: api::ItemId = fields.need(0)?;
        parts.set("item", &part)?;
        let part: Option<api::OpenItem> = fields.maybe(1)?;
        parts.maybe("before", &part)?;
        let part: Option<api::OpenItem> = fields.maybe(2)?;
        parts.maybe("after", &part)?;
        let part: Vec<api::EntryId> = fields.need(3)?;
        parts.set("entries", &part)?;
        parts.done(way)
    }
}

const DOCUMENT_STATUS_FIELDS: &[&str] = &[
    "lifecycle",
    "settlement",
    "pastDue",
    "daysPastDue",
    "original",
    "open",
    "settledBy",
    "summary",
];

impl ToJs for api::DocumentStatus {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"lifecycle", &self.lifecycle)?;
        made.set(c"settlement", &self.settlement)?;
        made.set(c"pastDue", &self.past_due)?;
        made.set(c"daysPastDue", &self.days_past_due)?;
        made.set(c"original", &self.original)?;
        made.set(c"open", &self.open)?;
        made.set(c"settledBy", &self.settled_by)?;
        made.set(c"summary", &self.summary)?;
        made.done()
    }
}

impl Cross for api::DocumentStatus {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, DOCUMENT_STATUS_FIELDS, "a DocumentStatus")?;
        let mut parts = Parts::new();
        let part: api::Lifecycle = fields.need(0)?;
        parts.set("lifecycle", &part)?;
        let part: api::Settlement = fields.need(1)?;
        parts.set("settlement", &part)?;
        let part: bool = fields.need(2)?;
        parts.set("past_due", &part)?;
        let part: i32 = fields.need(3)?;
        parts.set("days_past_due", &part)?;
        let part: api::Money = fields.need(4)?;
        parts.set("original", &part)?;
        let part: api::Money = fields.need(5)?;
        parts.set("open", &part)?;
        let part: api::SettledBy = fields.need(6)?;
        parts.set("settled_by", &part)?;
        let part: api::StatusSummary = fields.need(7)?;
        parts.set("summary", &part)?;
        parts.done(way)
    }
}

const SETTLED_BY_FIELDS: &[&str] = &[
    "cash",
    "credit",
    "discount",
    "tolerance",
    "withholding",
    "writeOff",
    "moved",
    "beforeTakeOver",
];

impl ToJs for api::SettledBy {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"cash", &self.cash)?;
        made.set(c"credit", &self.credit)?;
        made.set(c"discount", &self.discount)?;
        made.set(c"tolerance", &self.tolerance)?;
        made.set(c"withholding", &self.withholding)?;
        made.set(c"writeOff", &self.write_off)?;
        made.set(c"moved", &self.moved)?;
        made.set(c"beforeTakeOver", &self.before_take_over)?;
        made.done()
    }
}

impl Cross for api::SettledBy {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, SETTLED_BY_FIELDS, "a SettledBy")?;
        let made = api::SettledBy {
            cash: fields.need(0)?,
            credit: fields.need(1)?,
            discount: fields.need(2)?,
            tolerance: fields.need(3)?,
            withholding: fields.need(4)?,
            write_off: fields.need(5)?,
            moved: fields.need(6)?,
            before_take_over: fields.need(7)?,
        };
        Ok(made)
    }
}

const POST_DATED_RECEIPT_FIELDS: &[&str] = &[
    "id",
    "creditor",
    "customer",
    "billingAccount",
    "valueDate",
    "postingDate",
    "amount",
    "counted",
];

impl ToJs for api::PostDatedReceipt {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.set(c"creditor", &self.creditor)?;
        made.maybe(c"customer", &self.customer)?;
        made.maybe(c"billingAccount", &self.billing_account)?;
        made.set(c"valueDate", &self.value_date)?;
        made.set(c"postingDate", &self.posting_date)?;
        made.set(c"amount", &self.amount)?;
        made.set(c"counted", &self.counted)?;
        made.done()
    }
}

impl Cross for api::PostDatedReceipt {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, POST_DATED_RECEIPT_FIELDS, "a PostDatedReceipt")?;
        let mut parts = Parts::new();
        let part: api::DocumentId = fields.need(0)?;
        parts.set("id", &part)?;
        let part: api::CreditorId = fields.need(1)?;
        parts.set("creditor", &part)?;
        let part: Option<api::CustomerId> = fields.maybe(2)?;
        parts.maybe("customer", &part)?;
        let part: Option<api::BillingAccountId> = fields.maybe(3)?;
        parts.maybe("billing_account", &part)?;
        let part: api::Date = fields.need(4)?;
        parts.set("value_date", &part)?;
        let part: api::Date = fields.need(5)?;
        parts.set("posting_date", &part)?;
        let part: api::Money = fields.need(6)?;
        parts.set("amount", &part)?;
        let part: bool = fields.need(7)?;
        parts.set("counted", &part)?;
        parts.done(way)
    }
}

const ALLOCATION_SHARE_FIELDS: &[&str] = &["item", "amount"];

impl ToJs for api::AllocationShare {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"item", &self.item)?;
        made.set(c"amount", &self.amount)?;
        made.done()
    }
}

impl Cross for api::AllocationShare {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, ALLOCATION_SHARE_FIELDS, "an AllocationShare")?;
        let mut parts = Parts::new();
        let part: api::ItemId = fields.need(0)?;
        parts.set("item", &part)?;
        let part: api::Money = fields.need(1)?;
        parts.set("amount", &part)?;
        parts.done(way)
    }
}

const ALLOCATED_FIELDS: &[&str] = &["shares", "left"];

impl ToJs for api::Allocated {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"shares", &self.shares)?;
        made.set(c"left", &self.left)?;
        made.done()
    }
}

impl Cross for api::Allocated {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, ALLOCATED_FIELDS, "an Allocated")?;
        let made = api::Allocated { shares: fields.need(0)?, left: fields.need(1)? };
        Ok(made)
    }
}

const CLAIM_FIELDS: &[&str] = &["debt", "due", "since", "security", "burden", "parts"];

impl ToJs for api::Claim {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"debt", &self.debt)?;
        made.maybe(c"due", &self.due)?;
        made.maybe(c"since", &self.since)?;
        made.set(c"security", &self.security)?;
        made.set(c"burden", &self.burden)?;
        made.set(c"parts", &self.parts)?;
        made.done()
    }
}

impl Cross for api::Claim {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, CLAIM_FIELDS, "a Claim")?;
        let debt: api::DocumentId = fields.need(0)?;
        let mut made = api::Claim::new(debt);
        if let Some(of) = fields.maybe(1)? {
            made.due = Some(of);
        }
        if let Some(of) = fields.maybe(2)? {
            made.since = Some(of);
        }
        if let Some(of) = fields.maybe(3)? {
            made.security = of;
        }
        if let Some(of) = fields.maybe(4)? {
            made.burden = of;
        }
        made.parts = fields.need(5)?;
        Ok(made)
    }
}

const CLAIM_PART_FIELDS: &[&str] = &["item", "component", "open"];

impl ToJs for api::ClaimPart {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"item", &self.item)?;
        made.set(c"component", &self.component)?;
        made.set(c"open", &self.open)?;
        made.done()
    }
}

impl Cross for api::ClaimPart {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, CLAIM_PART_FIELDS, "a ClaimPart")?;
        let item: api::ItemId = fields.need(0)?;
        let component: api::Component = fields.need(1)?;
        let open: api::Money = fields.need(2)?;
        let made = api::ClaimPart::new(item, component, open);
        Ok(made)
    }
}

const CLAIM_SHARE_FIELDS: &[&str] = &["debt", "item", "component", "amount"];

impl ToJs for api::ClaimShare {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"debt", &self.debt)?;
        made.set(c"item", &self.item)?;
        made.set(c"component", &self.component)?;
        made.set(c"amount", &self.amount)?;
        made.done()
    }
}

impl Cross for api::ClaimShare {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, CLAIM_SHARE_FIELDS, "a ClaimShare")?;
        let mut parts = Parts::new();
        let part: api::DocumentId = fields.need(0)?;
        parts.set("debt", &part)?;
        let part: api::ItemId = fields.need(1)?;
        parts.set("item", &part)?;
        let part: api::Component = fields.need(2)?;
        parts.set("component", &part)?;
        let part: api::Money = fields.need(3)?;
        parts.set("amount", &part)?;
        parts.done(way)
    }
}

const CLAIM_ALLOCATION_FIELDS: &[&str] = &["shares", "left"];

impl ToJs for api::ClaimAllocation {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"shares", &self.shares)?;
        made.set(c"left", &self.left)?;
        made.done()
    }
}

impl Cross for api::ClaimAllocation {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, CLAIM_ALLOCATION_FIELDS, "a ClaimAllocation")?;
        let made = api::ClaimAllocation { shares: fields.need(0)?, left: fields.need(1)? };
        Ok(made)
    }
}

const SETTLEMENT_ORDER_FIELDS: &[&str] =
    &["designated", "traversal", "components", "priorities", "ties"];

impl ToJs for api::SettlementOrder {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"designated", &self.designated)?;
        made.set(c"traversal", &self.traversal)?;
        made.set(c"components", &self.components)?;
        made.set(c"priorities", &self.priorities)?;
        made.set(c"ties", &self.ties)?;
        made.done()
    }
}

impl Cross for api::SettlementOrder {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, SETTLEMENT_ORDER_FIELDS, "a SettlementOrder")?;
        let mut made = api::SettlementOrder::default();
        if let Some(of) = fields.maybe(0)? {
            made.designated = of;
        }
        if let Some(of) = fields.maybe(1)? {
            made.traversal = of;
        }
        if let Some(of) = fields.maybe(2)? {
            made.components = of;
        }
        if let Some(of) = fields.maybe(3)? {
            made.priorities = of;
        }
        if let Some(of) = fields.maybe(4)? {
            made.ties = of;
        }
        Ok(made)
    }
}

const MATCH_POLICY_FIELDS: &[&str] = &[
    "strategies",
    "automatic",
    "suggested",
    "earliestOfAlike",
    "likeness",
    "mostItems",
    "mostSums",
    "settlement",
    "tolerance",
    "graceDays",
    "late",
    "payers",
];

impl ToJs for api::MatchPolicy {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"strategies", &self.strategies)?;
        made.set(c"automatic", &self.automatic)?;
        made.set(c"suggested", &self.suggested)?;
        made.set(c"earliestOfAlike", &self.earliest_of_alike)?;
        made.set(c"likeness", &self.likeness)?;
        made.set(c"mostItems", &self.most_items)?;
        made.set(c"mostSums", &self.most_sums)?;
        made.set(c"settlement", &self.settlement)?;
        made.set(c"tolerance", &self.tolerance)?;
        made.set(c"graceDays", &self.grace_days)?;
        made.set(c"late", &self.late)?;
        made.set(c"payers", &self.payers)?;
        made.done()
    }
}

impl Cross for api::MatchPolicy {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, MATCH_POLICY_FIELDS, "a MatchPolicy")?;
        let mut made = api::MatchPolicy::default();
        if let Some(of) = fields.maybe(0)? {
            made.strategies = of;
        }
        if let Some(of) = fields.maybe(1)? {
            made.automatic = of;
        }
        if let Some(of) = fields.maybe(2)? {
            made.suggested = of;
        }
        if let Some(of) = fields.maybe(3)? {
            made.earliest_of_alike = of;
        }
        if let Some(of) = fields.maybe(4)? {
            made.likeness = of;
        }
        if let Some(of) = fields.maybe(5)? {
            made.most_items = of;
        }
        if let Some(of) = fields.maybe(6)? {
            made.most_sums = of;
        }
        if let Some(of) = fields.maybe(7)? {
            made.settlement = of;
        }
        if let Some(of) = fields.maybe(8)? {
            made.tolerance = of;
        }
        if let Some(of) = fields.maybe(9)? {
            made.grace_days = of;
        }
        if let Some(of) = fields.maybe(10)? {
            made.late = of;
        }
        if let Some(of) = fields.maybe(11)? {
            made.payers = of;
        }
        Ok(made)
    }
}

const PAYER_POLICY_FIELDS: &[&str] = &["customer", "tolerance", "paysFor"];

impl ToJs for api::PayerPolicy {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"customer", &self.customer)?;
        made.maybe(c"tolerance", &self.tolerance)?;
        made.set(c"paysFor", &self.pays_for)?;
        made.done()
    }
}

impl Cross for api::PayerPolicy {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, PAYER_POLICY_FIELDS, "a PayerPolicy")?;
        let made = api::PayerPolicy {
            customer: fields.need(0)?,
            tolerance: fields.maybe(1)?,
            pays_for: fields.maybe(2)?.unwrap_or_default(),
        };
        Ok(made)
    }
}

const MATCH_PROPOSAL_FIELDS: &[&str] = &[
    "receipt",
    "customer",
    "grade",
    "score",
    "strategy",
    "shares",
    "unapplied",
    "evidence",
    "attempts",
];

impl ToJs for api::MatchProposal {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"receipt", &self.receipt)?;
        made.maybe(c"customer", &self.customer)?;
        made.set(c"grade", &self.grade)?;
        made.set(c"score", &self.score)?;
        made.maybe(c"strategy", &self.strategy)?;
        made.set(c"shares", &self.shares)?;
        made.set(c"unapplied", &self.unapplied)?;
        made.set(c"evidence", &self.evidence)?;
        made.set(c"attempts", &self.attempts)?;
        made.done()
    }
}

impl Cross for api::MatchProposal {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, MATCH_PROPOSAL_FIELDS, "a MatchProposal")?;
        let receipt: api::DocumentId = fields.need(0)?;
        let shares: Vec<api::MatchShare> = fields.maybe(5)?.unwrap_or_default();
        let unapplied: api::Money = fields.need(6)?;
        let mut made = api::MatchProposal::new(receipt, shares, unapplied);
        if let Some(of) = fields.maybe(1)? {
            made.customer = Some(of);
        }
        if let Some(of) = fields.maybe(2)? {
            made.grade = of;
        }
        if let Some(of) = fields.maybe(3)? {
            made.score = of;
        }
        if let Some(of) = fields.maybe(4)? {
            made.strategy = Some(of);
        }
        if let Some(of) = fields.maybe(7)? {
            made.evidence = of;
        }
        if let Some(of) = fields.maybe(8)? {
            made.attempts = of;
        }
        Ok(made)
    }
}

const MATCH_SHARE_FIELDS: &[&str] = &["item", "amount", "discount", "tolerance", "needsAcceptance"];

impl ToJs for api::MatchShare {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"item", &self.item)?;
        made.set(c"amount", &self.amount)?;
        made.set(c"discount", &self.discount)?;
        made.set(c"tolerance", &self.tolerance)?;
        made.set(c"needsAcceptance", &self.needs_acceptance)?;
        made.done()
    }
}

impl Cross for api::MatchShare {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, MATCH_SHARE_FIELDS, "a MatchShare")?;
        let item: api::ItemId = fields.need(0)?;
        let amount: api::Money = fields.need(1)?;
        let discount: api::Money = fields.need(2)?;
        let tolerance: api::Money = fields.need(3)?;
        let mut made = api::MatchShare::new(item, amount, discount, tolerance);
        if let Some(of) = fields.maybe(4)? {
            made.needs_acceptance = of;
        }
        Ok(made)
    }
}

const MATCH_EVIDENCE_FIELDS: &[&str] = &["party", "likeness", "named", "amount", "unique"];

impl ToJs for api::MatchEvidence {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.maybe(c"party", &self.party)?;
        made.maybe(c"likeness", &self.likeness)?;
        made.set(c"named", &self.named)?;
        made.set(c"amount", &self.amount)?;
        made.set(c"unique", &self.unique)?;
        made.done()
    }
}

impl Cross for api::MatchEvidence {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, MATCH_EVIDENCE_FIELDS, "a MatchEvidence")?;
        let mut made = api::MatchEvidence::default();
        if let Some(of) = fields.maybe(0)? {
            made.party = Some(of);
        }
        if let Some(of) = fields.maybe(1)? {
            made.likeness = Some(of);
        }
        if let Some(of) = fields.maybe(2)? {
            made.named = of;
        }
        if let Some(of) = fields.maybe(3)? {
            made.amount = of;
        }
        if let Some(of) = fields.maybe(4)? {
            made.unique = of;
        }
        Ok(made)
    }
}

const MATCH_ATTEMPT_FIELDS: &[&str] = &["strategy", "round", "outcome", "candidates"];

impl ToJs for api::MatchAttempt {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"strategy", &self.strategy)?;
        made.set(c"round", &self.round)?;
        made.set(c"outcome", &self.outcome)?;
        made.set(c"candidates", &self.candidates)?;
        made.done()
    }
}

impl Cross for api::MatchAttempt {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, MATCH_ATTEMPT_FIELDS, "a MatchAttempt")?;
        let strategy: api::MatchStrategy = fields.need(0)?;
        let outcome: api::AttemptOutcome = fields.need(2)?;
        let mut made = api::MatchAttempt::new(strategy, outcome);
        if let Some(of) = fields.maybe(1)? {
            made.round = of;
        }
        if let Some(of) = fields.maybe(3)? {
            made.candidates = of;
        }
        Ok(made)
    }
}

const MATCH_RESULT_FIELDS: &[&str] = &["proposal", "refusal"];

impl ToJs for api::MatchResult {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.maybe(c"proposal", &self.proposal)?;
        made.maybe(c"refusal", &self.refusal)?;
        made.done()
    }
}

impl Cross for api::MatchResult {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, MATCH_RESULT_FIELDS, "a MatchResult")?;
        let made = api::MatchResult { proposal: fields.maybe(0)?, refusal: fields.maybe(1)? };
        Ok(made)
    }
}

const BUCKETS_FIELDS: &[&str] = &["bounds", "version"];

impl ToJs for api::Buckets {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        let this = api::form::Buckets::from(self);
        made.set(c"bounds", &this.bounds)?;
        made.maybe(c"version", &this.version)?;
        made.done()
    }
}

impl Cross for api::Buckets {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, BUCKETS_FIELDS, "a Buckets")?;
        let form = api::form::Buckets { bounds: fields.need(0)?, version: fields.maybe(1)? };
        let made = form.try_into().map_err(|error| Fault::within(error, way, BUCKETS_FIELDS))?;
        Ok(made)
    }
}

const BUCKET_NAME_FIELDS: &[&str] = &["name", "label"];

impl ToJs for api::BucketName {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"name", &self.name)?;
        made.set(c"label", &self.label)?;
        made.done()
    }
}

impl Cross for api::BucketName {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, BUCKET_NAME_FIELDS, "a BucketName")?;
        let made = api::BucketName { name: fields.need(0)?, label: fields.need(1)? };
        Ok(made)
    }
}

const CLOSING_RATES_FIELDS: &[&str] = &["base", "date", "rates"];

impl ToJs for api::ClosingRates {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"base", &self.base)?;
        made.set(c"date", &self.date)?;
        made.set(c"rates", &self.rates)?;
        made.done()
    }
}

impl Cross for api::ClosingRates {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, CLOSING_RATES_FIELDS, "a ClosingRates")?;
        let made = api::ClosingRates {
            base: fields.need(0)?,
            date: fields.need(1)?,
            rates: fields.need(2)?,
        };
        Ok(made)
    }
}

const AGING_POLICY_FIELDS: &[&str] = &[
    "basis",
    "fallback",
    "missing",
    "buckets",
    "unapplied",
    "groupBy",
    "project",
    "drillDown",
    "convert",
    "postDated",
];

impl ToJs for api::AgingPolicy {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"basis", &self.basis)?;
        made.set(c"fallback", &self.fallback)?;
        made.set(c"missing", &self.missing)?;
        made.set(c"buckets", &self.buckets)?;
        made.set(c"unapplied", &self.unapplied)?;
        made.set(c"groupBy", &self.group_by)?;
        made.set(c"project", &self.project)?;
        made.set(c"drillDown", &self.drill_down)?;
        made.maybe(c"convert", &self.convert)?;
        made.set(c"postDated", &self.post_dated)?;
        made.done()
    }
}

impl Cross for api::AgingPolicy {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, AGING_POLICY_FIELDS, "an AgingPolicy")?;
        let mut made = api::AgingPolicy::default();
        if let Some(of) = fields.maybe(0)? {
            made.basis = of;
        }
        if let Some(of) = fields.maybe(1)? {
            made.fallback = of;
        }
        if let Some(of) = fields.maybe(2)? {
            made.missing = of;
        }
        if let Some(of) = fields.maybe(3)? {
            made.buckets = of;
        }
        if let Some(of) = fields.maybe(4)? {
            made.unapplied = of;
        }
        if let Some(of) = fields.maybe(5)? {
            made.group_by = of;
        }
        if let Some(of) = fields.maybe(6)? {
            made.project = of;
        }
        if let Some(of) = fields.maybe(7)? {
            made.drill_down = of;
        }
        if let Some(of) = fields.maybe(8)? {
            made.convert = Some(of);
        }
        if let Some(of) = fields.maybe(9)? {
            made.post_dated = of;
        }
        Ok(made)
    }
}

const AGING_REPORT_FIELDS: &[&str] = &[
    "asOf",
    "known",
    "policy",
    "buckets",
    "rows",
    "creditors",
    "currencies",
    "base",
    "footing",
    "fallbacks",
    "undated",
    "excess",
    "withoutBookedRate",
];

impl ToJs for api::AgingReport {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"asOf", &self.as_of)?;
        made.maybe(c"known", &self.known)?;
        made.set(c"policy", &self.policy)?;
        made.set(c"buckets", &self.buckets)?;
        made.set(c"rows", &self.rows)?;
        made.set(c"creditors", &self.creditors)?;
        made.set(c"currencies", &self.currencies)?;
        made.maybe(c"base", &self.base)?;
        made.set(c"footing", &self.footing)?;
        made.set(c"fallbacks", &self.fallbacks)?;
        made.set(c"undated", &self.undated)?;
        made.set(c"excess", &self.excess)?;
        made.set(c"withoutBookedRate", &self.without_booked_rate)?;
        made.done()
    }
}

impl Cross for api::AgingReport {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, AGING_REPORT_FIELDS, "an AgingReport")?;
        let mut parts = Parts::new();
        let part: api::Date = fields.need(0)?;
        parts.set("as_of", &part)?;
        let part: Option<api::Known> = fields.maybe(1)?;
        parts.maybe("known", &part)?;
        let part: api::AgingPolicy = fields.need(2)?;
        parts.set("policy", &part)?;
        let part: Vec<api::BucketName> = fields.need(3)?;
        parts.set("buckets", &part)?;
        let part: Vec<api::AgingRow> = fields.need(4)?;
        parts.set("rows", &part)?;
        let part: Vec<api::AgingTotal> = fields.need(5)?;
        parts.set("creditors", &part)?;
        let part: Vec<api::AgingTotal> = fields.need(6)?;
        parts.set("currencies", &part)?;
        let part: Option<api::AgingBase> = fields.maybe(7)?;
        parts.maybe("base", &part)?;
        let part: Vec<api::AgingFooting> = fields.need(8)?;
        parts.set("footing", &part)?;
        let part: Vec<api::BasisFallback> = fields.need(9)?;
        parts.set("fallbacks", &part)?;
        let part: Vec<api::ItemId> = fields.need(10)?;
        parts.set("undated", &part)?;
        let part: Vec<api::ExcessShare> = fields.need(11)?;
        parts.set("excess", &part)?;
        let part: Vec<api::ItemId> = fields.need(12)?;
        parts.set("without_booked_rate", &part)?;
        parts.done(way)
    }
}

const AGING_ROW_FIELDS: &[&str] =
    &["creditor", "customer", "billingAccount", "currency", "amounts", "items"];

impl ToJs for api::AgingRow {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"creditor", &self.creditor)?;
        made.maybe(c"customer", &self.customer)?;
        made.maybe(c"billingAccount", &self.billing_account)?;
        made.set(c"currency", &self.currency)?;
        made.set(c"amounts", &self.amounts)?;
        made.maybe(c"items", &self.items)?;
        made.done()
    }
}

impl Cross for api::AgingRow {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, AGING_ROW_FIELDS, "an AgingRow")?;
        let mut parts = Parts::new();
        let part: api::CreditorId = fields.need(0)?;
        parts.set("creditor", &part)?;
        let part: Option<api::CustomerId> = fields.maybe(1)?;
        parts.maybe("customer", &part)?;
        let part: Option<api::BillingAccountId> = fields.maybe(2)?;
        parts.maybe("billing_account", &part)?;
        let part: api::Currency = fields.need(3)?;
        parts.set("currency", &part)?;
        let part: api::AgingAmounts = fields.need(4)?;
        parts.set("amounts", &part)?;
        let part: Option<Vec<Vec<api::ItemId>>> = fields.maybe(5)?;
        parts.maybe("items", &part)?;
        parts.done(way)
    }
}

const AGING_TOTAL_FIELDS: &[&str] = &["creditor", "currency", "amounts"];

impl ToJs for api::AgingTotal {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.maybe(c"creditor", &self.creditor)?;
        made.set(c"currency", &self.currency)?;
        made.set(c"amounts", &self.amounts)?;
        made.done()
    }
}

impl Cross for api::AgingTotal {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, AGING_TOTAL_FIELDS, "an AgingTotal")?;
        let mut parts = Parts::new();
        let part: Option<api::CreditorId> = fields.maybe(0)?;
        parts.maybe("creditor", &part)?;
        let part: api::Currency = fields.need(1)?;
        parts.set("currency", &part)?;
        let part: api::AgingAmounts = fields.need(2)?;
        parts.set("amounts", &part)?;
        parts.done(way)
    }
}

const AGING_AMOUNTS_FIELDS: &[&str] = &[
    "buckets",
    "unapplied",
    "total",
    "dimensions",
    "items",
    "credits",
    "oldestDue",
    "maxDaysPastDue",
    "base",
    "postDated",
];

impl ToJs for api::AgingAmounts {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"buckets", &self.buckets)?;
        made.set(c"unapplied", &self.unapplied)?;
        made.set(c"total", &self.total)?;
        made.set(c"dimensions", &self.dimensions)?;
        made.set(c"items", &self.items)?;
        made.set(c"credits", &self.credits)?;
        made.maybe(c"oldestDue", &self.oldest_due)?;
        made.set(c"maxDaysPastDue", &self.max_days_past_due)?;
        made.maybe(c"base", &self.base)?;
        made.maybe(c"postDated", &self.post_dated)?;
        made.done()
    }
}

impl Cross for api::AgingAmounts {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, AGING_AMOUNTS_FIELDS, "an AgingAmounts")?;
        let mut parts = Parts::new();
        let part: Vec<api::Money> = fields.need(0)?;
        parts.set("buckets", &part)?;
        let part: api::Money = fields.need(1)?;
        parts.set("unapplied", &part)?;
        let part: api::Money = fields.need(2)?;
        parts.set("total", &part)?;
        let part: Vec<api::DimensionAmounts> = fields.need(3)?;
        parts.set("dimensions", &part)?;
        let part: u64 = fields.need(4)?;
        parts.set("items", &part)?;
        let part: u64 = fields.need(5)?;
        parts.set("credits", &part)?;
        let part: Option<api::Date> = fields.maybe(6)?;
        parts.maybe("oldest_due", &part)?;
        let part: i32 = fields.need(7)?;
        parts.set("max_days_past_due", &part)?;
        let part: Option<Box<api::AgingBase>> = fields.maybe(8)?;
        parts.maybe("base", &part)?;
        let part: Option<api::AgingPostDated> = fields.maybe(9)?;
        parts.maybe("post_dated", &part)?;
        parts.done(way)
    }
}

const AGING_POST_DATED_FIELDS: &[&str] = &["toCome", "counted"];

impl ToJs for api::AgingPostDated {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"toCome", &self.to_come)?;
        made.set(c"counted", &self.counted)?;
        made.done()
    }
}

impl Cross for api::AgingPostDated {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, AGING_POST_DATED_FIELDS, "an AgingPostDated")?;
        let mut parts = Parts::new();
        let part: api::Money = fields.need(0)?;
        parts.set("to_come", &part)?;
        let part: api::Money = fields.need(1)?;
        parts.set("counted", &part)?;
        parts.done(way)
    }
}

const AGING_BASE_FIELDS: &[&str] = &["buckets", "unapplied", "total", "atBooking", "revaluation"];

impl ToJs for api::AgingBase {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"buckets", &self.buckets)?;
        made.set(c"unapplied", &self.unapplied)?;
        made.set(c"total", &self.total)?;
        made.set(c"atBooking", &self.at_booking)?;
        made.set(c"revaluation", &self.revaluation)?;
        made.done()
    }
}

impl Cross for api::AgingBase {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, AGING_BASE_FIELDS, "an AgingBase")?;
        let mut parts = Parts::new();
        let part: Vec<api::Money> = fields.need(0)?;
        parts.set("buckets", &part)?;
        let part: api::Money = fields.need(1)?;
        parts.set("unapplied", &part)?;
        let part: api::Money = fields.need(2)?;
        parts.set("total", &part)?;
        let part: api::Money = fields.need(3)?;
        parts.set("at_booking", &part)?;
        let part: api::Money = fields.need(4)?;
        parts.set("revaluation", &part)?;
        parts.done(way)
    }
}

const DIMENSION_AMOUNTS_FIELDS: &[&str] = &["dimension", "buckets", "unapplied", "total"];

impl ToJs for api::DimensionAmounts {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"dimension", &self.dimension)?;
        made.set(c"buckets", &self.buckets)?;
        made.set(c"unapplied", &self.unapplied)?;
        made.set(c"total", &self.total)?;
        made.done()
    }
}

impl Cross for api::DimensionAmounts {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, DIMENSION_AMOUNTS_FIELDS, "a DimensionAmounts")?;
        let mut parts = Parts::new();
        let part: api::Dimension = fields.need(0)?;
        parts.set("dimension", &part)?;
        let part: Vec<api::Money> = fields.need(1)?;
        parts.set("buckets", &part)?;
        let part: api::Money = fields.need(2)?;
        parts.set("unapplied", &part)?;
        let part: api::Money = fields.need(3)?;
        parts.set("total", &part)?;
        parts.done(way)
    }
}

const AGING_FOOTING_FIELDS: &[&str] = &["currency", "buckets", "unapplied", "total", "open"];

impl ToJs for api::AgingFooting {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"currency", &self.currency)?;
        made.set(c"buckets", &self.buckets)?;
        made.set(c"unapplied", &self.unapplied)?;
        made.set(c"total", &self.total)?;
        made.set(c"open", &self.open)?;
        made.done()
    }
}

impl Cross for api::AgingFooting {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, AGING_FOOTING_FIELDS, "an AgingFooting")?;
        let mut parts = Parts::new();
        let part: api::Currency = fields.need(0)?;
        parts.set("currency", &part)?;
        let part: api::Money = fields.need(1)?;
        parts.set("buckets", &part)?;
        let part: api::Money = fields.need(2)?;
        parts.set("unapplied", &part)?;
        let part: api::Money = fields.need(3)?;
        parts.set("total", &part)?;
        let part: api::Money = fields.need(4)?;
        parts.set("open", &part)?;
        parts.done(way)
    }
}

const BASIS_FALLBACK_FIELDS: &[&str] = &["item", "used"];

impl ToJs for api::BasisFallback {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"item", &self.item)?;
        made.set(c"used", &self.used)?;
        made.done()
    }
}

impl Cross for api::BasisFallback {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, BASIS_FALLBACK_FIELDS, "a BasisFallback")?;
        let mut parts = Parts::new();
        let part: api::ItemId = fields.need(0)?;
        parts.set("item", &part)?;
        let part: api::AgingBasis = fields.need(1)?;
        parts.set("used", &part)?;
        parts.done(way)
    }
}

const EXCESS_SHARE_FIELDS: &[&str] = &["item", "dimension", "said", "open"];

impl ToJs for api::ExcessShare {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"item", &self.item)?;
        made.set(c"dimension", &self.dimension)?;
        made.set(c"said", &self.said)?;
        made.set(c"open", &self.open)?;
        made.done()
    }
}

impl Cross for api::ExcessShare {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, EXCESS_SHARE_FIELDS, "an ExcessShare")?;
        let mut parts = Parts::new();
        let part: api::ItemId = fields.need(0)?;
        parts.set("item", &part)?;
        let part: api::Dimension = fields.need(1)?;
        parts.set("dimension", &part)?;
        let part: api::Money = fields.need(2)?;
        parts.set("said", &part)?;
        let part: api::Money = fields.need(3)?;
        parts.set("open", &part)?;
        parts.done(way)
    }
}

const ROLL_FORWARD_FIELDS: &[&str] = &["from", "to", "known", "rows", "creditors", "currencies"];

impl ToJs for api::RollForward {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"from", &self.from)?;
        made.set(c"to", &self.to)?;
        made.set(c"known", &self.known)?;
        made.set(c"rows", &self.rows)?;
        made.set(c"creditors", &self.creditors)?;
        made.set(c"currencies", &self.currencies)?;
        made.done()
    }
}

impl Cross for api::RollForward {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, ROLL_FORWARD_FIELDS, "a RollForward")?;
        let mut parts = Parts::new();
        let part: api::Date = fields.need(0)?;
        parts.set("from", &part)?;
        let part: api::Date = fields.need(1)?;
        parts.set("to", &part)?;
        let part: api::Known = fields.need(2)?;
        parts.set("known", &part)?;
        let part: Vec<api::RollForwardRow> = fields.need(3)?;
        parts.set("rows", &part)?;
        let part: Vec<api::RollForwardTotal> = fields.need(4)?;
        parts.set("creditors", &part)?;
        let part: Vec<api::RollForwardTotal> = fields.need(5)?;
        parts.set("currencies", &part)?;
        parts.done(way)
    }
}

const ROLL_FORWARD_ROW_FIELDS: &[&str] = &["creditor", "customer", "currency", "amounts"];

impl ToJs for api::RollForwardRow {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"creditor", &self.creditor)?;
        made.maybe(c"customer", &self.customer)?;
        made.set(c"currency", &self.currency)?;
        made.set(c"amounts", &self.amounts)?;
        made.done()
    }
}

impl Cross for api::RollForwardRow {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, ROLL_FORWARD_ROW_FIELDS, "a RollForwardRow")?;
        let mut parts = Parts::new();
        let part: api::CreditorId = fields.need(0)?;
        parts.set("creditor", &part)?;
        let part: Option<api::CustomerId> = fields.maybe(1)?;
        parts.maybe("customer", &part)?;
        let part: api::Currency = fields.need(2)?;
        parts.set("currency", &part)?;
        let part: api::RollForwardAmounts = fields.need(3)?;
        parts.set("amounts", &part)?;
        parts.done(way)
    }
}

const ROLL_FORWARD_TOTAL_FIELDS: &[&str] = &["creditor", "currency", "amounts"];

impl ToJs for api::RollForwardTotal {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.maybe(c"creditor", &self.creditor)?;
        made.set(c"currency", &self.currency)?;
        made.set(c"amounts", &self.amounts)?;
        made.done()
    }
}

impl Cross for api::RollForwardTotal {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, ROLL_FORWARD_TOTAL_FIELDS, "a RollForwardTotal")?;
        let mut parts = Parts::new();
        let part: Option<api::CreditorId> = fields.maybe(0)?;
        parts.maybe("creditor", &part)?;
        let part: api::Currency = fields.need(1)?;
        parts.set("currency", &part)?;
        let part: api::RollForwardAmounts = fields.need(2)?;
        parts.set("amounts", &part)?;
        parts.done(way)
    }
}

const ROLL_FORWARD_AMOUNTS_FIELDS: &[&str] = &[
    "opening",
    "takenOver",
    "invoices",
    "debitNotes",
    "charges",
    "payments",
    "advances",
    "paymentsReversed",
    "refunds",
    "creditNotes",
    "discounts",
    "tolerance",
    "withholding",
    "writeOffs",
    "adjustmentsReversed",
    "transfers",
    "conversions",
    "closing",
];

impl ToJs for api::RollForwardAmounts {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"opening", &self.opening)?;
        made.set(c"takenOver", &self.taken_over)?;
        made.set(c"invoices", &self.invoices)?;
        made.set(c"debitNotes", &self.debit_notes)?;
        made.set(c"charges", &self.charges)?;
        made.set(c"payments", &self.payments)?;
        made.set(c"advances", &self.advances)?;
        made.set(c"paymentsReversed", &self.payments_reversed)?;
        made.set(c"refunds", &self.refunds)?;
        made.set(c"creditNotes", &self.credit_notes)?;
        made.set(c"discounts", &self.discounts)?;
        made.set(c"tolerance", &self.tolerance)?;
        made.set(c"withholding", &self.withholding)?;
        made.set(c"writeOffs", &self.write_offs)?;
        made.set(c"adjustmentsReversed", &self.adjustments_reversed)?;
        made.set(c"transfers", &self.transfers)?;
        made.set(c"conversions", &self.conversions)?;
        made.set(c"closing", &self.closing)?;
        made.done()
    }
}

impl Cross for api::RollForwardAmounts {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, ROLL_FORWARD_AMOUNTS_FIELDS, "a RollForwardAmounts")?;
        let mut parts = Parts::new();
        let part: api::Money = fields.need(0)?;
        parts.set("opening", &part)?;
        let part: api::Money = fields.need(1)?;
        parts.set("taken_over", &part)?;
        let part: api::Money = fields.need(2)?;
        parts.set("invoices", &part)?;
        let part: api::Money = fields.need(3)?;
        parts.set("debit_notes", &part)?;
        let part: api::Money = fields.need(4)?;
        parts.set("charges", &part)?;
        let part: api::Money = fields.need(5)?;
        parts.set("payments", &part)?;
        let part: api::Money = fields.need(6)?;
        parts.set("advances", &part)?;
        let part: api::Money = fields.need(7)?;
        parts.set("payments_reversed", &part)?;
        let part: api::Money = fields.need(8)?;
        parts.set("refunds", &part)?;
        let part: api::Money = fields.need(9)?;
        parts.set("credit_notes", &part)?;
        let part: api::Money = fields.need(10)?;
        parts.set("discounts", &part)?;
        let part: api::Money = fields.need(11)?;
        parts.set("tolerance", &part)?;
        let part: api::Money = fields.need(12)?;
        parts.set("withholding", &part)?;
        let part: api::Money = fields.need(13)?;
        parts.set("write_offs", &part)?;
        let part: api::Money = fields.need(14)?;
        parts.set("adjustments_reversed", &part)?;
        let part: api::Money = fields.need(15)?;
        parts.set("transfers", &part)?;
        let part: api::Money = fields.need(16)?;
        parts.set("conversions", &part)?;
        let part: api::Money = fields.need(17)?;
        parts.set("closing", &part)?;
        parts.done(way)
    }
}

const STATEMENT_OPTIONS_FIELDS: &[&str] = &["buckets", "unapplied", "nominalDue"];

impl ToJs for api::StatementOptions {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"buckets", &self.buckets)?;
        made.set(c"unapplied", &self.unapplied)?;
        made.set(c"nominalDue", &self.nominal_due)?;
        made.done()
    }
}

impl Cross for api::StatementOptions {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, STATEMENT_OPTIONS_FIELDS, "a StatementOptions")?;
        let mut made = api::StatementOptions::default();
        if let Some(of) = fields.maybe(0)? {
            made.buckets = of;
        }
        if let Some(of) = fields.maybe(1)? {
            made.unapplied = of;
        }
        if let Some(of) = fields.maybe(2)? {
            made.nominal_due = of;
        }
        Ok(made)
    }
}

const OPEN_ITEM_STATEMENT_FIELDS: &[&str] =
    &["asOf", "known", "creditor", "customer", "buckets", "currencies"];

impl ToJs for api::OpenItemStatement {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"asOf", &self.as_of)?;
        made.set(c"known", &self.known)?;
        made.set(c"creditor", &self.creditor)?;
        made.set(c"customer", &self.customer)?;
        made.set(c"buckets", &self.buckets)?;
        made.set(c"currencies", &self.currencies)?;
        made.done()
    }
}

impl Cross for api::OpenItemStatement {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, OPEN_ITEM_STATEMENT_FIELDS, "an OpenItemStatement")?;
        let mut parts = Parts::new();
        let part: api::Date = fields.need(0)?;
        parts.set("as_of", &part)?;
        let part: api::Known = fields.need(1)?;
        parts.set("known", &part)?;
        let part: api::CreditorId = fields.need(2)?;
        parts.set("creditor", &part)?;
        let part: api::CustomerId = fields.need(3)?;
        parts.set("customer", &part)?;
        let part: Vec<api::BucketName> = fields.need(4)?;
        parts.set("buckets", &part)?;
        let part: Vec<api::StatementCurrency> = fields.need(5)?;
        parts.set("currencies", &part)?;
        parts.done(way)
    }
}

const STATEMENT_CURRENCY_FIELDS: &[&str] =
    &["currency", "items", "buckets", "unapplied", "total", "pastDue", "disputed"];

impl ToJs for api::StatementCurrency {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"currency", &self.currency)?;
        made.set(c"items", &self.items)?;
        made.set(c"buckets", &self.buckets)?;
        made.set(c"unapplied", &self.unapplied)?;
        made.set(c"total", &self.total)?;
        made.set(c"pastDue", &self.past_due)?;
        made.set(c"disputed", &self.disputed)?;
        made.done()
    }
}

impl Cross for api::StatementCurrency {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, STATEMENT_CURRENCY_FIELDS, "a StatementCurrency")?;
        let mut parts = Parts::new();
        let part: api::Currency = fields.need(0)?;
        parts.set("currency", &part)?;
        let part: Vec<api::StatementItem> = fields.need(1)?;
        parts.set("items", &part)?;
        let part: Vec<api::Money> = fields.need(2)?;
        parts.set("buckets", &part)?;
        let part: api::Money = fields.need(3)?;
        parts.set("unapplied", &part)?;
        let part: api::Money = fields.need(4)?;
        parts.set("total", &part)?;
        let part: api::Money = fields.need(5)?;
        parts.set("past_due", &part)?;
        let part: api::Money = fields.need(6)?;
        parts.set("disputed", &part)?;
        parts.done(way)
    }
}

const STATEMENT_ITEM_FIELDS: &[&str] = &[
    "id",
    "number",
    "kind",
    "invoiceDate",
    "due",
    "original",
    "settled",
    "open",
    "daysPastDue",
    "disputed",
    "offers",
    "entries",
];

impl ToJs for api::StatementItem {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"id", &self.id)?;
        made.maybe(c"number", &self.number)?;
        made.set(c"kind", &self.kind)?;
        made.maybe(c"invoiceDate", &self.invoice_date)?;
        made.maybe(c"due", &self.due)?;
        made.set(c"original", &self.original)?;
        made.set(c"settled", &self.settled)?;
        made.set(c"open", &self.open)?;
        made.set(c"daysPastDue", &self.days_past_due)?;
        made.set(c"disputed", &self.disputed)?;
        made.set(c"offers", &self.offers)?;
        made.set(c"entries", &self.entries)?;
        made.done()
    }
}

impl Cross for api::StatementItem {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, STATEMENT_ITEM_FIELDS, "a StatementItem")?;
        let mut parts = Parts::new();
        let part: api::ItemId = fields.need(0)?;
        parts.set("id", &part)?;
        let part: Option<api::DocumentNumber> = fields.maybe(1)?;
        parts.maybe("number", &part)?;
        let part: api::DocumentKind = fields.need(2)?;
        parts.set("kind", &part)?;
        let part: Option<api::Date> = fields.maybe(3)?;
        parts.maybe("invoice_date", &part)?;
        let part: Option<api::Date> = fields.maybe(4)?;
        parts.maybe("due", &part)?;
        let part: api::Money = fields.need(5)?;
        parts.set("original", &part)?;
        let part: api::Money = fields.need(6)?;
        parts.set("settled", &part)?;
        let part: api::Money = fields.need(7)?;
        parts.set("open", &part)?;
        let part: i32 = fields.need(8)?;
        parts.set("days_past_due", &part)?;
        let part: api::Money = fields.need(9)?;
        parts.set("disputed", &part)?;
        let part: Vec<api::StatementOffer> = fields.need(10)?;
        parts.set("offers", &part)?;
        let part: Vec<api::Activity> = fields.maybe(11)?.unwrap_or_default();
        parts.set("entries", &part)?;
        parts.done(way)
    }
}

const STATEMENT_OFFER_FIELDS: &[&str] = &["until", "discount", "pay"];

impl ToJs for api::StatementOffer {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"until", &self.until)?;
        made.set(c"discount", &self.discount)?;
        made.maybe(c"pay", &self.pay)?;
        made.done()
    }
}

impl Cross for api::StatementOffer {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, STATEMENT_OFFER_FIELDS, "a StatementOffer")?;
        let mut parts = Parts::new();
        let part: api::Date = fields.need(0)?;
        parts.set("until", &part)?;
        let part: api::Money = fields.need(1)?;
        parts.set("discount", &part)?;
        let part: Option<api::Money> = fields.maybe(2)?;
        parts.maybe("pay", &part)?;
        parts.done(way)
    }
}

const ACTIVITY_STATEMENT_FIELDS: &[&str] =
    &["creditor", "customer", "from", "to", "known", "currencies"];

impl ToJs for api::ActivityStatement {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"creditor", &self.creditor)?;
        made.set(c"customer", &self.customer)?;
        made.set(c"from", &self.from)?;
        made.set(c"to", &self.to)?;
        made.set(c"known", &self.known)?;
        made.set(c"currencies", &self.currencies)?;
        made.done()
    }
}

impl Cross for api::ActivityStatement {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, ACTIVITY_STATEMENT_FIELDS, "an ActivityStatement")?;
        let mut parts = Parts::new();
        let part: api::CreditorId = fields.need(0)?;
        parts.set("creditor", &part)?;
        let part: api::CustomerId = fields.need(1)?;
        parts.set("customer", &part)?;
        let part: api::Date = fields.need(2)?;
        parts.set("from", &part)?;
        let part: api::Date = fields.need(3)?;
        parts.set("to", &part)?;
        let part: api::Known = fields.need(4)?;
        parts.set("known", &part)?;
        let part: Vec<api::StatementAccount> = fields.need(5)?;
        parts.set("currencies", &part)?;
        parts.done(way)
    }
}

const BALANCE_FORWARD_STATEMENT_FIELDS: &[&str] =
    &["creditor", "customer", "last", "asOf", "known", "currencies"];

impl ToJs for api::BalanceForwardStatement {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"creditor", &self.creditor)?;
        made.set(c"customer", &self.customer)?;
        made.set(c"last", &self.last)?;
        made.set(c"asOf", &self.as_of)?;
        made.set(c"known", &self.known)?;
        made.set(c"currencies", &self.currencies)?;
        made.done()
    }
}

impl Cross for api::BalanceForwardStatement {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields =
            Fields::of(value, way, BALANCE_FORWARD_STATEMENT_FIELDS, "a BalanceForwardStatement")?;
        let mut parts = Parts::new();
        let part: api::CreditorId = fields.need(0)?;
        parts.set("creditor", &part)?;
        let part: api::CustomerId = fields.need(1)?;
        parts.set("customer", &part)?;
        let part: api::LastStatement = fields.need(2)?;
        parts.set("last", &part)?;
        let part: api::Date = fields.need(3)?;
        parts.set("as_of", &part)?;
        let part: api::Known = fields.need(4)?;
        parts.set("known", &part)?;
        let part: Vec<api::StatementAccount> = fields.need(5)?;
        parts.set("currencies", &part)?;
        parts.done(way)
    }
}

const LAST_STATEMENT_FIELDS: &[&str] = &["asOf", "known"];

impl ToJs for api::LastStatement {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"asOf", &self.as_of)?;
        made.set(c"known", &self.known)?;
        made.done()
    }
}

impl Cross for api::LastStatement {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, LAST_STATEMENT_FIELDS, "a LastStatement")?;
        let made = api::LastStatement { as_of: fields.need(0)?, known: fields.need(1)? };
        Ok(made)
    }
}

const STATEMENT_ACCOUNT_FIELDS: &[&str] =
    &["currency", "opening", "priorPeriod", "lines", "allocations", "closing"];

impl ToJs for api::StatementAccount {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"currency", &self.currency)?;
        made.set(c"opening", &self.opening)?;
        made.set(c"priorPeriod", &self.prior_period)?;
        made.set(c"lines", &self.lines)?;
        made.set(c"allocations", &self.allocations)?;
        made.set(c"closing", &self.closing)?;
        made.done()
    }
}

impl Cross for api::StatementAccount {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, STATEMENT_ACCOUNT_FIELDS, "a StatementAccount")?;
        let mut parts = Parts::new();
        let part: api::Currency = fields.need(0)?;
        parts.set("currency", &part)?;
        let part: api::Money = fields.need(1)?;
        parts.set("opening", &part)?;
        let part: Vec<api::StatementLine> = fields.need(2)?;
        parts.set("prior_period", &part)?;
        let part: Vec<api::StatementLine> = fields.need(3)?;
        parts.set("lines", &part)?;
        let part: Vec<api::StatementAllocation> = fields.need(4)?;
        parts.set("allocations", &part)?;
        let part: api::Money = fields.need(5)?;
        parts.set("closing", &part)?;
        parts.done(way)
    }
}

const STATEMENT_LINE_FIELDS: &[&str] = &[
    "date",
    "recorded",
    "sequence",
    "entry",
    "kind",
    "documentKind",
    "number",
    "items",
    "reversal",
    "withdrawn",
    "amount",
    "balance",
];

impl ToJs for api::StatementLine {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"date", &self.date)?;
        made.set(c"recorded", &self.recorded)?;
        made.set(c"sequence", &self.sequence)?;
        made.set(c"entry", &self.entry)?;
        made.set(c"kind", &self.kind)?;
        made.set(c"documentKind", &self.document_kind)?;
        made.maybe(c"number", &self.number)?;
        made.set(c"items", &self.items)?;
        made.set(c"reversal", &self.reversal)?;
        made.set(c"withdrawn", &self.withdrawn)?;
        made.set(c"amount", &self.amount)?;
        made.set(c"balance", &self.balance)?;
        made.done()
    }
}

impl Cross for api::StatementLine {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, STATEMENT_LINE_FIELDS, "a StatementLine")?;
        let mut parts = Parts::new();
        let part: api::Date = fields.need(0)?;
        parts.set("date", &part)?;
        let part: api::Date = fields.need(1)?;
        parts.set("recorded", &part)?;
        let part: u64 = fields.need(2)?;
        parts.set("sequence", &part)?;
        let part: api::EntryId = fields.need(3)?;
        parts.set("entry", &part)?;
        let part: api::ActivityKind = fields.need(4)?;
        parts.set("kind", &part)?;
        let part: api::DocumentKind = fields.need(5)?;
        parts.set("document_kind", &part)?;
        let part: Option<api::DocumentNumber> = fields.maybe(6)?;
        parts.maybe("number", &part)?;
        let part: Vec<api::ItemId> = fields.need(7)?;
        parts.set("items", &part)?;
        let part: bool = fields.need(8)?;
        parts.set("reversal", &part)?;
        let part: bool = fields.need(9)?;
        parts.set("withdrawn", &part)?;
        let part: api::Money = fields.need(10)?;
        parts.set("amount", &part)?;
        let part: api::Money = fields.need(11)?;
        parts.set("balance", &part)?;
        parts.done(way)
    }
}

const STATEMENT_ALLOCATION_FIELDS: &[&str] =
    &["date", "sequence", "entry", "kind", "reversal", "withdrawn", "items"];

impl ToJs for api::StatementAllocation {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"date", &self.date)?;
        made.set(c"sequence", &self.sequence)?;
        made.set(c"entry", &self.entry)?;
        made.set(c"kind", &self.kind)?;
        made.set(c"reversal", &self.reversal)?;
        made.set(c"withdrawn", &self.withdrawn)?;
        made.set(c"items", &self.items)?;
        made.done()
    }
}

impl Cross for api::StatementAllocation {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, STATEMENT_ALLOCATION_FIELDS, "a StatementAllocation")?;
        let mut parts = Parts::new();
        let part: api::Date = fields.need(0)?;
        parts.set("date", &part)?;
        let part: u64 = fields.need(1)?;
        parts.set("sequence", &part)?;
        let part: api::EntryId = fields.need(2)?;
        parts.set("entry", &part)?;
        let part: api::ActivityKind = fields.need(3)?;
        parts.set("kind", &part)?;
        let part: bool = fields.need(4)?;
        parts.set("reversal", &part)?;
        let part: bool = fields.need(5)?;
        parts.set("withdrawn", &part)?;
        let part: Vec<(api::ItemId, api::Money)> = fields.need(6)?;
        parts.set("items", &part)?;
        parts.done(way)
    }
}

const JOURNAL_OPTIONS_FIELDS: &[&str] = &["base"];

impl ToJs for api::JournalOptions {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"base", &self.base)?;
        made.done()
    }
}

impl Cross for api::JournalOptions {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, JOURNAL_OPTIONS_FIELDS, "a JournalOptions")?;
        let mut made = api::JournalOptions::default();
        if let Some(of) = fields.maybe(0)? {
            made.base = of;
        }
        Ok(made)
    }
}

const JOURNAL_FIELDS: &[&str] = &["postings", "totals", "withoutRate", "nothingToPost"];

impl ToJs for api::Journal {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"postings", &self.postings)?;
        made.set(c"totals", &self.totals)?;
        made.set(c"withoutRate", &self.without_rate)?;
        made.set(c"nothingToPost", &self.nothing_to_post)?;
        made.done()
    }
}

impl Cross for api::Journal {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, JOURNAL_FIELDS, "a Journal")?;
        let mut parts = Parts::new();
        let part: Vec<api::Posting> = fields.need(0)?;
        parts.set("postings", &part)?;
        let part: Vec<api::JournalTotal> = fields.need(1)?;
        parts.set("totals", &part)?;
        let part: Vec<api::EntryId> = fields.maybe(2)?.unwrap_or_default();
        parts.set("without_rate", &part)?;
        let part: Vec<api::EntryId> = fields.maybe(3)?.unwrap_or_default();
        parts.set("nothing_to_post", &part)?;
        parts.done(way)
    }
}

const POSTING_FIELDS: &[&str] =
    &["entry", "sequence", "recorded", "date", "creditor", "currency", "lines"];

impl ToJs for api::Posting {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"entry", &self.entry)?;
        made.set(c"sequence", &self.sequence)?;
        made.set(c"recorded", &self.recorded)?;
        made.set(c"date", &self.date)?;
        made.set(c"creditor", &self.creditor)?;
        made.set(c"currency", &self.currency)?;
        made.set(c"lines", &self.lines)?;
        made.done()
    }
}

impl Cross for api::Posting {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, POSTING_FIELDS, "a Posting")?;
        let mut parts = Parts::new();
        let part: api::EntryId = fields.need(0)?;
        parts.set("entry", &part)?;
        let part: u64 = fields.need(1)?;
        parts.set("sequence", &part)?;
        let part: api::Date = fields.need(2)?;
        parts.set("recorded", &part)?;
        let part: api::Date = fields.need(3)?;
        parts.set("date", &part)?;
        let part: api::CreditorId = fields.need(4)?;
        parts.set("creditor", &part)?;
        let part: api::Currency = fields.need(5)?;
        parts.set("currency", &part)?;
        let part: Vec<api::PostingLine> = fields.need(6)?;
        parts.set("lines", &part)?;
        parts.done(way)
    }
}

const POSTING_LINE_FIELDS: &[&str] = &["role", "customer", "amount", "base"];

impl ToJs for api::PostingLine {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"role", &self.role)?;
        made.maybe(c"customer", &self.customer)?;
        made.set(c"amount", &self.amount)?;
        made.maybe(c"base", &self.base)?;
        made.done()
    }
}

impl Cross for api::PostingLine {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, POSTING_LINE_FIELDS, "a PostingLine")?;
        let mut parts = Parts::new();
        let part: api::AccountRole = fields.need(0)?;
        parts.set("role", &part)?;
        let part: Option<api::CustomerId> = fields.maybe(1)?;
        parts.maybe("customer", &part)?;
        let part: api::Money = fields.need(2)?;
        parts.set("amount", &part)?;
        let part: Option<api::Money> = fields.maybe(3)?;
        parts.maybe("base", &part)?;
        parts.done(way)
    }
}

const JOURNAL_TOTAL_FIELDS: &[&str] = &["creditor", "currency", "role", "debit", "credit", "base"];

impl ToJs for api::JournalTotal {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"creditor", &self.creditor)?;
        made.set(c"currency", &self.currency)?;
        made.set(c"role", &self.role)?;
        made.set(c"debit", &self.debit)?;
        made.set(c"credit", &self.credit)?;
        made.maybe(c"base", &self.base)?;
        made.done()
    }
}

impl Cross for api::JournalTotal {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, JOURNAL_TOTAL_FIELDS, "a JournalTotal")?;
        let mut parts = Parts::new();
        let part: api::CreditorId = fields.need(0)?;
        parts.set("creditor", &part)?;
        let part: api::Currency = fields.need(1)?;
        parts.set("currency", &part)?;
        let part: api::AccountRole = fields.need(2)?;
        parts.set("role", &part)?;
        let part: api::Money = fields.need(3)?;
        parts.set("debit", &part)?;
        let part: api::Money = fields.need(4)?;
        parts.set("credit", &part)?;
        let part: Option<api::Money> = fields.maybe(5)?;
        parts.maybe("base", &part)?;
        parts.done(way)
    }
}

const REVALUATION_FIELDS: &[&str] =
    &["asOf", "base", "rows", "total", "postings", "reversals", "withoutRate"];

impl ToJs for api::Revaluation {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"asOf", &self.as_of)?;
        made.set(c"base", &self.base)?;
        made.set(c"rows", &self.rows)?;
        made.set(c"total", &self.total)?;
        made.set(c"postings", &self.postings)?;
        made.set(c"reversals", &self.reversals)?;
        made.set(c"withoutRate", &self.without_rate)?;
        made.done()
    }
}

impl Cross for api::Revaluation {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, REVALUATION_FIELDS, "a Revaluation")?;
        let mut parts = Parts::new();
        let part: api::Date = fields.need(0)?;
        parts.set("as_of", &part)?;
        let part: api::Currency = fields.need(1)?;
        parts.set("base", &part)?;
        let part: Vec<api::RevaluationRow> = fields.need(2)?;
        parts.set("rows", &part)?;
        let part: api::Money = fields.need(3)?;
        parts.set("total", &part)?;
        let part: Vec<api::Posting> = fields.need(4)?;
        parts.set("postings", &part)?;
        let part: Vec<api::Posting> = fields.need(5)?;
        parts.set("reversals", &part)?;
        let part: Vec<api::ItemId> = fields.maybe(6)?.unwrap_or_default();
        parts.set("without_rate", &part)?;
        parts.done(way)
    }
}

const REVALUATION_ROW_FIELDS: &[&str] =
    &["creditor", "role", "customer", "open", "booked", "closing", "difference"];

impl ToJs for api::RevaluationRow {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"creditor", &self.creditor)?;
        made.set(c"role", &self.role)?;
        made.maybe(c"customer", &self.customer)?;
        made.set(c"open", &self.open)?;
        made.set(c"booked", &self.booked)?;
        made.set(c"closing", &self.closing)?;
        made.set(c"difference", &self.difference)?;
        made.done()
    }
}

impl Cross for api::RevaluationRow {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, REVALUATION_ROW_FIELDS, "a RevaluationRow")?;
        let mut parts = Parts::new();
        let part: api::CreditorId = fields.need(0)?;
        parts.set("creditor", &part)?;
        let part: api::AccountRole = fields.need(1)?;
        parts.set("role", &part)?;
        let part: Option<api::CustomerId> = fields.maybe(2)?;
        parts.maybe("customer", &part)?;
        let part: api::Money = fields.need(3)?;
        parts.set("open", &part)?;
        let part: api::Money = fields.need(4)?;
        parts.set("booked", &part)?;
        let part: api::Money = fields.need(5)?;
        parts.set("closing", &part)?;
        let part: api::Money = fields.need(6)?;
        parts.set("difference", &part)?;
        parts.done(way)
    }
}

const CONTROL_LINE_FIELDS: &[&str] = &["creditor", "entry", "amount"];

impl ToJs for api::ControlLine {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"creditor", &self.creditor)?;
        made.maybe(c"entry", &self.entry)?;
        made.set(c"amount", &self.amount)?;
        made.done()
    }
}

impl Cross for api::ControlLine {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, CONTROL_LINE_FIELDS, "a ControlLine")?;
        let entry: Option<api::EntryId> = fields.maybe(1)?;
        let amount: api::Money = fields.need(2)?;
        let mut made = api::ControlLine::new(entry, amount);
        if let Some(of) = fields.maybe(0)? {
            made.creditor = of;
        }
        Ok(made)
    }
}

const TIE_FIELDS: &[&str] = &["from", "to", "rows"];

impl ToJs for api::Tie {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"from", &self.from)?;
        made.set(c"to", &self.to)?;
        made.set(c"rows", &self.rows)?;
        made.done()
    }
}

impl Cross for api::Tie {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, TIE_FIELDS, "a Tie")?;
        let mut parts = Parts::new();
        let part: api::Date = fields.need(0)?;
        parts.set("from", &part)?;
        let part: api::Date = fields.need(1)?;
        parts.set("to", &part)?;
        let part: Vec<api::TieRow> = fields.need(2)?;
        parts.set("rows", &part)?;
        parts.done(way)
    }
}

const TIE_ROW_FIELDS: &[&str] =
    &["creditor", "currency", "subledger", "control", "difference", "differences"];

impl ToJs for api::TieRow {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.set(c"creditor", &self.creditor)?;
        made.set(c"currency", &self.currency)?;
        made.set(c"subledger", &self.subledger)?;
        made.set(c"control", &self.control)?;
        made.set(c"difference", &self.difference)?;
        made.set(c"differences", &self.differences)?;
        made.done()
    }
}

impl Cross for api::TieRow {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, TIE_ROW_FIELDS, "a TieRow")?;
        let mut parts = Parts::new();
        let part: api::CreditorId = fields.need(0)?;
        parts.set("creditor", &part)?;
        let part: api::Currency = fields.need(1)?;
        parts.set("currency", &part)?;
        let part: api::Money = fields.need(2)?;
        parts.set("subledger", &part)?;
        let part: api::Money = fields.need(3)?;
        parts.set("control", &part)?;
        let part: api::Money = fields.need(4)?;
        parts.set("difference", &part)?;
        let part: Vec<api::TieDifference> = fields.maybe(5)?.unwrap_or_default();
        parts.set("differences", &part)?;
        parts.done(way)
    }
}

const TIE_DIFFERENCE_FIELDS: &[&str] = &["entry", "subledger", "control", "difference"];

impl ToJs for api::TieDifference {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        let mut made = Made::new(env)?;
        made.maybe(c"entry", &self.entry)?;
        made.set(c"subledger", &self.subledger)?;
        made.set(c"control", &self.control)?;
        made.set(c"difference", &self.difference)?;
        made.done()
    }
}

impl Cross for api::TieDifference {
    fn from_js(value: Unknown<'_>, way: &api::Way<'_>) -> Result<Self, Fault> {
        let fields = Fields::of(value, way, TIE_DIFFERENCE_FIELDS, "a TieDifference")?;
        let mut parts = Parts::new();
        let part: Option<api::EntryId> = fields.maybe(0)?;
        parts.maybe("entry", &part)?;
        let part: api::Money = fields.need(1)?;
        parts.set("subledger", &part)?;
        let part: api::Money = fields.need(2)?;
        parts.set("control", &part)?;
        let part: api::Money = fields.need(3)?;
        parts.set("difference", &part)?;
        parts.done(way)
    }
}

#[napi]
#[derive(Clone)]
pub struct Calendar(pub(crate) api::Calendar);

impl Calendar {
    fn of(of: api::Calendar) -> Self {
        Self(of)
    }
}

impl ToJs for Calendar {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        Ok(self.clone().into_instance(env)?.as_object(env).to_unknown())
    }
}

#[napi]
impl Calendar {
    #[napi(constructor)]
    #[allow(clippy::new_without_default)]
    pub fn new<'e>(
        env: &'e Env,
        this: This<'e>,
        weekend: Unknown<'e>,
        holidays: Unknown<'e>,
    ) -> napi::Result<Self> {
        answer(env, || {
            by_new::<Self>(env, &this)?;
            let weekend: Vec<api::Weekday> = arg(weekend, "weekend")?;
            let holidays: Vec<api::Date> = arg(holidays, "holidays")?;
            Ok(Self::of(api::calendar::new(weekend, holidays)?))
        })
    }

    #[napi(js_name = "everyDay")]
    pub fn every_day<'e>(env: &'e Env) -> napi::Result<Unknown<'e>> {
        answer(env, || (Calendar::of(api::Calendar::every_day())).to_js(env))
    }

    #[napi(js_name = "saturdaySunday")]
    pub fn saturday_sunday<'e>(env: &'e Env) -> napi::Result<Unknown<'e>> {
        answer(env, || (Calendar::of(api::Calendar::saturday_sunday())).to_js(env))
    }

    #[napi(js_name = "joined")]
    pub fn joined<'e>(
        env: &'e Env,
        calendars: Unknown<'e>,
        rule: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let calendars: Vec<api::Calendar> = arg(calendars, "calendars")?;
            let rule: api::JoinRule = maybe(rule, "rule")?.unwrap_or_default();
            (Calendar::of(api::Calendar::joined(&calendars, rule)?)).to_js(env)
        })
    }

    #[napi(js_name = "weekend")]
    pub fn weekend<'e>(&self, env: &'e Env) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let this = &self.0;
            (api::Calendar::weekend(this).collect::<Vec<_>>()).to_js(env)
        })
    }

    #[napi(js_name = "holidays")]
    pub fn holidays<'e>(&self, env: &'e Env) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let this = &self.0;
            (api::Calendar::holidays(this).to_vec()).to_js(env)
        })
    }

    #[napi(js_name = "isBusinessDay")]
    pub fn is_business_day<'e>(
        &self,
        env: &'e Env,
        date: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let date: api::Date = arg(date, "date")?;
            let this = &self.0;
            (api::Calendar::is_business_day(this, date)).to_js(env)
        })
    }

    #[napi(js_name = "addBusinessDays")]
    pub fn add_business_days<'e>(
        &self,
        env: &'e Env,
        date: Unknown<'e>,
        days: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let date: api::Date = arg(date, "date")?;
            let days: i32 = arg(days, "days")?;
            let this = &self.0;
            (api::Calendar::add_business_days(this, date, days)?).to_js(env)
        })
    }

    #[napi(js_name = "businessDaysBetween")]
    pub fn business_days_between<'e>(
        &self,
        env: &'e Env,
        after: Unknown<'e>,
        through: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let after: api::Date = arg(after, "after")?;
            let through: api::Date = arg(through, "through")?;
            let this = &self.0;
            (api::Calendar::business_days_between(this, after, through)).to_js(env)
        })
    }

    #[napi(js_name = "roll")]
    pub fn roll<'e>(
        &self,
        env: &'e Env,
        date: Unknown<'e>,
        roll: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let date: api::Date = arg(date, "date")?;
            let roll: api::Roll = maybe(roll, "roll")?.unwrap_or_default();
            let this = &self.0;
            (api::Calendar::roll(this, date, roll)?).to_js(env)
        })
    }
}

#[napi]
#[derive(Clone)]
pub struct PaymentTerms(pub(crate) api::PaymentTerms);

impl PaymentTerms {
    fn of(of: api::PaymentTerms) -> Self {
        Self(of)
    }
}

impl ToJs for PaymentTerms {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        Ok(self.clone().into_instance(env)?.as_object(env).to_unknown())
    }
}

#[napi]
impl PaymentTerms {
    #[napi(constructor)]
    #[allow(clippy::new_without_default)]
    pub fn new<'e>(env: &'e Env, this: This<'e>, text: Unknown<'e>) -> napi::Result<Self> {
        answer(env, || {
            by_new::<Self>(env, &this)?;
            let text: String = arg(text, "text")?;
            Ok(Self::of(api::payment_terms::new(&text)?))
        })
    }

    #[napi(js_name = "ofLines")]
    pub fn of_lines<'e>(
        env: &'e Env,
        lines: Unknown<'e>,
        options: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let lines: Vec<api::TermsLine> = arg(lines, "lines")?;
            let options: api::TermsOptions = maybe(options, "options")?.unwrap_or_default();
            (PaymentTerms::of(api::payment_terms::of_lines(lines, options)?)).to_js(env)
        })
    }

    #[napi(js_name = "text")]
    pub fn text<'e>(&self, env: &'e Env) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let this = &self.0;
            (api::payment_terms::text(this)).to_js(env)
        })
    }

    #[napi(js_name = "lines")]
    pub fn lines<'e>(&self, env: &'e Env) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let this = &self.0;
            (api::PaymentTerms::lines(this).to_vec()).to_js(env)
        })
    }

    #[napi(js_name = "options")]
    pub fn options<'e>(&self, env: &'e Env) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let this = &self.0;
            (api::PaymentTerms::options(this).clone()).to_js(env)
        })
    }

    #[napi(js_name = "goesByMonthEnd")]
    pub fn goes_by_month_end<'e>(&self, env: &'e Env) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let this = &self.0;
            (api::PaymentTerms::goes_by_month_end(this)).to_js(env)
        })
    }

    #[napi(js_name = "expansion")]
    pub fn expansion<'e>(&self, env: &'e Env) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let this = &self.0;
            (api::PaymentTerms::expansion(this)).to_js(env)
        })
    }

    #[napi(js_name = "withOptions")]
    pub fn with_options<'e>(
        &self,
        env: &'e Env,
        options: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let options: api::TermsOptions = arg(options, "options")?;
            let this = self.0.clone();
            (PaymentTerms::of(api::PaymentTerms::with_options(this, options)?)).to_js(env)
        })
    }

    #[napi(js_name = "withRoll")]
    pub fn with_roll<'e>(&self, env: &'e Env, roll: Unknown<'e>) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let roll: api::Roll = arg(roll, "roll")?;
            let this = self.0.clone();
            (PaymentTerms::of(api::PaymentTerms::with_roll(this, roll))).to_js(env)
        })
    }

    #[napi(js_name = "withDiscountBase")]
    pub fn with_discount_base<'e>(
        &self,
        env: &'e Env,
        base: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let base: api::DiscountBase = arg(base, "base")?;
            let this = self.0.clone();
            (PaymentTerms::of(api::PaymentTerms::with_discount_base(this, base))).to_js(env)
        })
    }

    #[napi(js_name = "fromBase")]
    pub fn from_base<'e>(&self, env: &'e Env, base: Unknown<'e>) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let base: api::BaseDate = arg(base, "base")?;
            let this = self.0.clone();
            (PaymentTerms::of(api::PaymentTerms::from_base(this, base))).to_js(env)
        })
    }

    #[napi(js_name = "schedule")]
    pub fn schedule<'e>(&self, env: &'e Env, input: Unknown<'e>) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let input: api::ScheduleInput = arg(input, "input")?;
            let this = &self.0;
            (api::payment_terms::schedule(this, input)?).to_js(env)
        })
    }

    #[napi(js_name = "scheduleExplained")]
    pub fn schedule_explained<'e>(
        &self,
        env: &'e Env,
        input: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let input: api::ScheduleInput = arg(input, "input")?;
            let this = &self.0;
            (api::payment_terms::schedule_explained(this, input)?).to_js(env)
        })
    }

    #[napi(js_name = "dueDates")]
    pub fn due_dates<'e>(&self, env: &'e Env, input: Unknown<'e>) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let input: api::ScheduleInput = arg(input, "input")?;
            let this = &self.0;
            (api::payment_terms::due_dates(this, input)?).to_js(env)
        })
    }

    #[napi(js_name = "newDueDates")]
    pub fn new_due_dates<'e>(
        &self,
        env: &'e Env,
        old: Unknown<'e>,
        input: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let old: api::Schedule = arg(old, "old")?;
            let input: api::ScheduleInput = arg(input, "input")?;
            let this = &self.0;
            (api::payment_terms::new_due_dates(this, old, input)?).to_js(env)
        })
    }
}

#[napi]
#[derive(Clone)]
pub struct Ledger(pub(crate) Arc<RwLock<api::Ledger>>);

impl Ledger {
    fn of(of: api::Ledger) -> Self {
        Self(Arc::new(RwLock::new(of)))
    }

    fn read(&self) -> RwLockReadGuard<'_, api::Ledger> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, api::Ledger> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ToJs for Ledger {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        Ok(self.clone().into_instance(env)?.as_object(env).to_unknown())
    }
}

#[napi]
impl Ledger {
    #[napi(constructor)]
    #[allow(clippy::new_without_default)]
    pub fn new<'e>(env: &'e Env, this: This<'e>) -> napi::Result<Self> {
        answer(env, || {
            by_new::<Self>(env, &this)?;
            Ok(Self::of(api::Ledger::new()))
        })
    }

    #[napi(js_name = "replay")]
    pub fn replay<'e>(env: &'e Env, entries: Unknown<'e>) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let entries: Vec<api::Entry> = arg(entries, "entries")?;
            (Ledger::of(api::Ledger::replay(entries)?)).to_js(env)
        })
    }

    #[napi(js_name = "replayAsync")]
    pub fn replay_async(entries: Unknown<'_>) -> AsyncTask<Later> {
        Later::start(|| {
            let entries: Vec<api::Entry> = arg(entries, "entries")?;
            Ok(Box::new(move || Ok(ready(Ledger::of(api::Ledger::replay(entries)?)))))
        })
    }

    #[napi(js_name = "fromLines")]
    pub fn from_lines<'e>(env: &'e Env, lines: Unknown<'e>) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let lines: String = arg(lines, "lines")?;
            (Ledger::of(api::ledger::from_lines(&lines)?)).to_js(env)
        })
    }

    #[napi(js_name = "fromLinesAsync")]
    pub fn from_lines_async(lines: Unknown<'_>) -> AsyncTask<Later> {
        Later::start(|| {
            let lines: String = arg(lines, "lines")?;
            Ok(Box::new(move || Ok(ready(Ledger::of(api::ledger::from_lines(&lines)?)))))
        })
    }

    #[napi(js_name = "post")]
    pub fn post<'e>(&self, env: &'e Env, entry: Unknown<'e>) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let entry: api::Entry = arg(entry, "entry")?;
            let mut this = self.write();
            let this = &mut *this;
            (api::Ledger::post(this, entry)?).to_js(env)
        })
    }

    #[napi(js_name = "postAll")]
    pub fn post_all<'e>(&self, env: &'e Env, entries: Unknown<'e>) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let entries: Vec<api::Entry> = arg(entries, "entries")?;
            let mut this = self.write();
            let this = &mut *this;
            (api::ledger::post_all(this, entries)).to_js(env)
        })
    }

    #[napi(js_name = "postAllAsync")]
    pub fn post_all_async(&self, entries: Unknown<'_>) -> AsyncTask<Later> {
        Later::start(|| {
            let entries: Vec<api::Entry> = arg(entries, "entries")?;
            let held = self.clone();
            Ok(Box::new(move || {
                let mut this = held.write();
                let this = &mut *this;
                Ok(ready(api::ledger::post_all(this, entries)))
            }))
        })
    }

    #[napi(js_name = "entries")]
    pub fn entries<'e>(&self, env: &'e Env) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let this = self.read();
            let this = &*this;
            (api::Ledger::entries(this).collect::<Vec<_>>()).to_js(env)
        })
    }

    #[napi(js_name = "entriesAsync")]
    pub fn entries_async(&self) -> AsyncTask<Later> {
        Later::start(|| {
            let held = self.clone();
            Ok(Box::new(move || {
                let this = held.read();
                let this = &*this;
                Ok(ready(api::Ledger::entries(this).collect::<Vec<_>>()))
            }))
        })
    }

    #[napi(js_name = "toLines")]
    pub fn to_lines<'e>(&self, env: &'e Env) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let this = self.read();
            let this = &*this;
            (api::Ledger::to_lines(this).collect::<api::Result<Vec<_>>>()?).to_js(env)
        })
    }

    #[napi(js_name = "toLinesAsync")]
    pub fn to_lines_async(&self) -> AsyncTask<Later> {
        Later::start(|| {
            let held = self.clone();
            Ok(Box::new(move || {
                let this = held.read();
                let this = &*this;
                Ok(ready(api::Ledger::to_lines(this).collect::<api::Result<Vec<_>>>()?))
            }))
        })
    }

    #[napi(js_name = "len")]
    pub fn len<'e>(&self, env: &'e Env) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let this = self.read();
            let this = &*this;
            (api::Ledger::len(this)).to_js(env)
        })
    }

    #[napi(js_name = "isEmpty")]
    pub fn is_empty<'e>(&self, env: &'e Env) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let this = self.read();
            let this = &*this;
            (api::Ledger::is_empty(this)).to_js(env)
        })
    }

    #[napi(js_name = "entry")]
    pub fn entry<'e>(&self, env: &'e Env, id: Unknown<'e>) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let id: api::EntryId = arg(id, "id")?;
            let this = self.read();
            let this = &*this;
            perhaps(&api::Ledger::entry(this, &id), env)
        })
    }

    #[napi(js_name = "reversedBy")]
    pub fn reversed_by<'e>(&self, env: &'e Env, id: Unknown<'e>) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let id: api::EntryId = arg(id, "id")?;
            let this = self.read();
            let this = &*this;
            perhaps(&api::Ledger::reversed_by(this, &id), env)
        })
    }

    #[napi(js_name = "asOf")]
    pub fn as_of<'e>(&self, env: &'e Env, date: Unknown<'e>) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let date: api::Date = arg(date, "date")?;
            let this = self.read();
            let this = &*this;
            (Position::of(api::ledger::as_of(this, date)?)).to_js(env)
        })
    }

    #[napi(js_name = "asOfAsync")]
    pub fn as_of_async(&self, date: Unknown<'_>) -> AsyncTask<Later> {
        Later::start(|| {
            let date: api::Date = arg(date, "date")?;
            let held = self.clone();
            Ok(Box::new(move || {
                let this = held.read();
                let this = &*this;
                Ok(ready(Position::of(api::ledger::as_of(this, date)?)))
            }))
        })
    }

    #[napi(js_name = "asKnown")]
    pub fn as_known<'e>(
        &self,
        env: &'e Env,
        known: Unknown<'e>,
        date: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let known: api::Known = arg(known, "known")?;
            let date: api::Date = arg(date, "date")?;
            let this = self.read();
            let this = &*this;
            (Position::of(api::ledger::as_known(this, known, date)?)).to_js(env)
        })
    }

    #[napi(js_name = "asKnownAsync")]
    pub fn as_known_async(&self, known: Unknown<'_>, date: Unknown<'_>) -> AsyncTask<Later> {
        Later::start(|| {
            let known: api::Known = arg(known, "known")?;
            let date: api::Date = arg(date, "date")?;
            let held = self.clone();
            Ok(Box::new(move || {
                let this = held.read();
                let this = &*this;
                Ok(ready(Position::of(api::ledger::as_known(this, known, date)?)))
            }))
        })
    }

    #[napi(js_name = "position")]
    pub fn position<'e>(&self, env: &'e Env, query: Unknown<'e>) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let query: api::PositionQuery = arg(query, "query")?;
            let this = self.read();
            let this = &*this;
            (Position::of(api::ledger::position(this, query)?)).to_js(env)
        })
    }

    #[napi(js_name = "positionAsync")]
    pub fn position_async(&self, query: Unknown<'_>) -> AsyncTask<Later> {
        Later::start(|| {
            let query: api::PositionQuery = arg(query, "query")?;
            let held = self.clone();
            Ok(Box::new(move || {
                let this = held.read();
                let this = &*this;
                Ok(ready(Position::of(api::ledger::position(this, query)?)))
            }))
        })
    }

    #[napi(js_name = "status")]
    pub fn status<'e>(
        &self,
        env: &'e Env,
        document: Unknown<'e>,
        as_of: Unknown<'e>,
        known: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let document: api::DocumentId = arg(document, "document")?;
            let as_of: api::Date = arg(as_of, "asOf")?;
            let known: api::Known = maybe(known, "known")?.unwrap_or_default();
            let this = self.read();
            let this = &*this;
            (api::ledger::status(this, &document, as_of, known)?).to_js(env)
        })
    }

    #[napi(js_name = "history")]
    pub fn history<'e>(&self, env: &'e Env, document: Unknown<'e>) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let document: api::DocumentId = arg(document, "document")?;
            let this = self.read();
            let this = &*this;
            (api::Ledger::history(this, &document)?).to_js(env)
        })
    }

    #[napi(js_name = "activity")]
    pub fn activity<'e>(
        &self,
        env: &'e Env,
        from: Unknown<'e>,
        to: Unknown<'e>,
        known: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let from: api::Date = arg(from, "from")?;
            let to: api::Date = arg(to, "to")?;
            let known: api::Known = maybe(known, "known")?.unwrap_or_default();
            let this = self.read();
            let this = &*this;
            (api::ledger::activity(this, from, to, known)).to_js(env)
        })
    }

    #[napi(js_name = "activityAsync")]
    pub fn activity_async(
        &self,
        from: Unknown<'_>,
        to: Unknown<'_>,
        known: Unknown<'_>,
    ) -> AsyncTask<Later> {
        Later::start(|| {
            let from: api::Date = arg(from, "from")?;
            let to: api::Date = arg(to, "to")?;
            let known: api::Known = maybe(known, "known")?.unwrap_or_default();
            let held = self.clone();
            Ok(Box::new(move || {
                let this = held.read();
                let this = &*this;
                Ok(ready(api::ledger::activity(this, from, to, known)))
            }))
        })
    }

    #[napi(js_name = "accountActivity")]
    pub fn account_activity<'e>(
        &self,
        env: &'e Env,
        customer: Unknown<'e>,
        from: Unknown<'e>,
        to: Unknown<'e>,
        known: Unknown<'e>,
        creditor: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let customer: api::CustomerId = arg(customer, "customer")?;
            let from: api::Date = arg(from, "from")?;
            let to: api::Date = arg(to, "to")?;
            let known: api::Known = maybe(known, "known")?.unwrap_or_default();
            let creditor: api::CreditorId = maybe(creditor, "creditor")?.unwrap_or_default();
            let this = self.read();
            let this = &*this;
            (api::ledger::account_activity(this, &customer, from, to, known, creditor)).to_js(env)
        })
    }

    #[napi(js_name = "accountActivityAsync")]
    pub fn account_activity_async(
        &self,
        customer: Unknown<'_>,
        from: Unknown<'_>,
        to: Unknown<'_>,
        known: Unknown<'_>,
        creditor: Unknown<'_>,
    ) -> AsyncTask<Later> {
        Later::start(|| {
            let customer: api::CustomerId = arg(customer, "customer")?;
            let from: api::Date = arg(from, "from")?;
            let to: api::Date = arg(to, "to")?;
            let known: api::Known = maybe(known, "known")?.unwrap_or_default();
            let creditor: api::CreditorId = maybe(creditor, "creditor")?.unwrap_or_default();
            let held = self.clone();
            Ok(Box::new(move || {
                let this = held.read();
                let this = &*this;
                Ok(ready(api::ledger::account_activity(this, &customer, from, to, known, creditor)))
            }))
        })
    }

    #[napi(js_name = "changedSince")]
    pub fn changed_since<'e>(
        &self,
        env: &'e Env,
        since: Unknown<'e>,
        as_of: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let since: api::Known = arg(since, "since")?;
            let as_of: api::Date = arg(as_of, "asOf")?;
            let this = self.read();
            let this = &*this;
            (api::ledger::changed_since(this, since, as_of)?).to_js(env)
        })
    }

    #[napi(js_name = "changedSinceAsync")]
    pub fn changed_since_async(&self, since: Unknown<'_>, as_of: Unknown<'_>) -> AsyncTask<Later> {
        Later::start(|| {
            let since: api::Known = arg(since, "since")?;
            let as_of: api::Date = arg(as_of, "asOf")?;
            let held = self.clone();
            Ok(Box::new(move || {
                let this = held.read();
                let this = &*this;
                Ok(ready(api::ledger::changed_since(this, since, as_of)?))
            }))
        })
    }

    #[napi(js_name = "rollForward")]
    pub fn roll_forward<'e>(
        &self,
        env: &'e Env,
        from: Unknown<'e>,
        to: Unknown<'e>,
        known: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let from: api::Date = arg(from, "from")?;
            let to: api::Date = arg(to, "to")?;
            let known: api::Known = maybe(known, "known")?.unwrap_or_default();
            let this = self.read();
            let this = &*this;
            (api::ledger::roll_forward(this, from, to, known)?).to_js(env)
        })
    }

    #[napi(js_name = "rollForwardAsync")]
    pub fn roll_forward_async(
        &self,
        from: Unknown<'_>,
        to: Unknown<'_>,
        known: Unknown<'_>,
    ) -> AsyncTask<Later> {
        Later::start(|| {
            let from: api::Date = arg(from, "from")?;
            let to: api::Date = arg(to, "to")?;
            let known: api::Known = maybe(known, "known")?.unwrap_or_default();
            let held = self.clone();
            Ok(Box::new(move || {
                let this = held.read();
                let this = &*this;
                Ok(ready(api::ledger::roll_forward(this, from, to, known)?))
            }))
        })
    }

    #[napi(js_name = "activityStatement")]
    pub fn activity_statement<'e>(
        &self,
        env: &'e Env,
        customer: Unknown<'e>,
        from: Unknown<'e>,
        to: Unknown<'e>,
        known: Unknown<'e>,
        creditor: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let customer: api::CustomerId = arg(customer, "customer")?;
            let from: api::Date = arg(from, "from")?;
            let to: api::Date = arg(to, "to")?;
            let known: api::Known = maybe(known, "known")?.unwrap_or_default();
            let creditor: api::CreditorId = maybe(creditor, "creditor")?.unwrap_or_default();
            let this = self.read();
            let this = &*this;
            (api::ledger::activity_statement(this, &customer, from, to, known, creditor)?)
                .to_js(env)
        })
    }

    #[napi(js_name = "activityStatementAsync")]
    pub fn activity_statement_async(
        &self,
        customer: Unknown<'_>,
        from: Unknown<'_>,
        to: Unknown<'_>,
        known: Unknown<'_>,
        creditor: Unknown<'_>,
    ) -> AsyncTask<Later> {
        Later::start(|| {
            let customer: api::CustomerId = arg(customer, "customer")?;
            let from: api::Date = arg(from, "from")?;
            let to: api::Date = arg(to, "to")?;
            let known: api::Known = maybe(known, "known")?.unwrap_or_default();
            let creditor: api::CreditorId = maybe(creditor, "creditor")?.unwrap_or_default();
            let held = self.clone();
            Ok(Box::new(move || {
                let this = held.read();
                let this = &*this;
                Ok(ready(api::ledger::activity_statement(
                    this, &customer, from, to, known, creditor,
                )?))
            }))
        })
    }

    #[napi(js_name = "balanceForwardStatement")]
    pub fn balance_forward_statement<'e>(
        &self,
        env: &'e Env,
        customer: Unknown<'e>,
        last: Unknown<'e>,
        as_of: Unknown<'e>,
        known: Unknown<'e>,
        creditor: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let customer: api::CustomerId = arg(customer, "customer")?;
            let last: api::LastStatement = arg(last, "last")?;
            let as_of: api::Date = arg(as_of, "asOf")?;
            let known: api::Known = maybe(known, "known")?.unwrap_or_default();
            let creditor: api::CreditorId = maybe(creditor, "creditor")?.unwrap_or_default();
            let this = self.read();
            let this = &*this;
            (api::ledger::balance_forward_statement(this, &customer, last, as_of, known, creditor)?)
                .to_js(env)
        })
    }

    #[napi(js_name = "balanceForwardStatementAsync")]
    pub fn balance_forward_statement_async(
        &self,
        customer: Unknown<'_>,
        last: Unknown<'_>,
        as_of: Unknown<'_>,
        known: Unknown<'_>,
        creditor: Unknown<'_>,
    ) -> AsyncTask<Later> {
        Later::start(|| {
            let customer: api::CustomerId = arg(customer, "customer")?;
            let last: api::LastStatement = arg(last, "last")?;
            let as_of: api::Date = arg(as_of, "asOf")?;
            let known: api::Known = maybe(known, "known")?.unwrap_or_default();
            let creditor: api::CreditorId = maybe(creditor, "creditor")?.unwrap_or_default();
            let held = self.clone();
            Ok(Box::new(move || {
                let this = held.read();
                let this = &*this;
                Ok(ready(api::ledger::balance_forward_statement(
                    this, &customer, last, as_of, known, creditor,
                )?))
            }))
        })
    }

    #[napi(js_name = "journal")]
    pub fn journal<'e>(
        &self,
        env: &'e Env,
        from: Unknown<'e>,
        to: Unknown<'e>,
        known: Unknown<'e>,
        options: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let from: api::Date = arg(from, "from")?;
            let to: api::Date = arg(to, "to")?;
            let known: api::Known = maybe(known, "known")?.unwrap_or_default();
            let options: api::JournalOptions = maybe(options, "options")?.unwrap_or_default();
            let this = self.read();
            let this = &*this;
            (api::ledger::journal(this, from, to, known, options)?).to_js(env)
        })
    }

    #[napi(js_name = "journalAsync")]
    pub fn journal_async(
        &self,
        from: Unknown<'_>,
        to: Unknown<'_>,
        known: Unknown<'_>,
        options: Unknown<'_>,
    ) -> AsyncTask<Later> {
        Later::start(|| {
            let from: api::Date = arg(from, "from")?;
            let to: api::Date = arg(to, "to")?;
            let known: api::Known = maybe(known, "known")?.unwrap_or_default();
            let options: api::JournalOptions = maybe(options, "options")?.unwrap_or_default();
            let held = self.clone();
            Ok(Box::new(move || {
                let this = held.read();
                let this = &*this;
                Ok(ready(api::ledger::journal(this, from, to, known, options)?))
            }))
        })
    }

    #[napi(js_name = "journalOfEntries")]
    pub fn journal_of_entries<'e>(
        &self,
        env: &'e Env,
        first: Unknown<'e>,
        last: Unknown<'e>,
        options: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let first: u64 = arg(first, "first")?;
            let last: u64 = arg(last, "last")?;
            let options: api::JournalOptions = maybe(options, "options")?.unwrap_or_default();
            let this = self.read();
            let this = &*this;
            (api::ledger::journal_of_entries(this, first, last, options)?).to_js(env)
        })
    }

    #[napi(js_name = "journalOfEntriesAsync")]
    pub fn journal_of_entries_async(
        &self,
        first: Unknown<'_>,
        last: Unknown<'_>,
        options: Unknown<'_>,
    ) -> AsyncTask<Later> {
        Later::start(|| {
            let first: u64 = arg(first, "first")?;
            let last: u64 = arg(last, "last")?;
            let options: api::JournalOptions = maybe(options, "options")?.unwrap_or_default();
            let held = self.clone();
            Ok(Box::new(move || {
                let this = held.read();
                let this = &*this;
                Ok(ready(api::ledger::journal_of_entries(this, first, last, options)?))
            }))
        })
    }

    #[napi(js_name = "revaluation")]
    pub fn revaluation<'e>(
        &self,
        env: &'e Env,
        rates: Unknown<'e>,
        options: Unknown<'e>,
        known: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let rates: api::ClosingRates = arg(rates, "rates")?;
            let options: api::JournalOptions = maybe(options, "options")?.unwrap_or_default();
            let known: api::Known = maybe(known, "known")?.unwrap_or_default();
            let this = self.read();
            let this = &*this;
            (api::ledger::revaluation(this, rates, options, known)?).to_js(env)
        })
    }

    #[napi(js_name = "revaluationAsync")]
    pub fn revaluation_async(
        &self,
        rates: Unknown<'_>,
        options: Unknown<'_>,
        known: Unknown<'_>,
    ) -> AsyncTask<Later> {
        Later::start(|| {
            let rates: api::ClosingRates = arg(rates, "rates")?;
            let options: api::JournalOptions = maybe(options, "options")?.unwrap_or_default();
            let known: api::Known = maybe(known, "known")?.unwrap_or_default();
            let held = self.clone();
            Ok(Box::new(move || {
                let this = held.read();
                let this = &*this;
                Ok(ready(api::ledger::revaluation(this, rates, options, known)?))
            }))
        })
    }

    #[napi(js_name = "tie")]
    pub fn tie<'e>(
        &self,
        env: &'e Env,
        from: Unknown<'e>,
        to: Unknown<'e>,
        control: Unknown<'e>,
        known: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let from: api::Date = arg(from, "from")?;
            let to: api::Date = arg(to, "to")?;
            let control: Vec<api::ControlLine> = arg(control, "control")?;
            let known: api::Known = maybe(known, "known")?.unwrap_or_default();
            let this = self.read();
            let this = &*this;
            (api::ledger::tie(this, from, to, control, known)?).to_js(env)
        })
    }

    #[napi(js_name = "tieAsync")]
    pub fn tie_async(
        &self,
        from: Unknown<'_>,
        to: Unknown<'_>,
        control: Unknown<'_>,
        known: Unknown<'_>,
    ) -> AsyncTask<Later> {
        Later::start(|| {
            let from: api::Date = arg(from, "from")?;
            let to: api::Date = arg(to, "to")?;
            let control: Vec<api::ControlLine> = arg(control, "control")?;
            let known: api::Known = maybe(known, "known")?.unwrap_or_default();
            let held = self.clone();
            Ok(Box::new(move || {
                let this = held.read();
                let this = &*this;
                Ok(ready(api::ledger::tie(this, from, to, control, known)?))
            }))
        })
    }

    #[napi(js_name = "policy")]
    pub fn policy<'e>(&self, env: &'e Env) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let this = self.read();
            let this = &*this;
            (api::Ledger::policy(this).clone()).to_js(env)
        })
    }

    #[napi(js_name = "lockedThrough")]
    pub fn locked_through<'e>(
        &self,
        env: &'e Env,
        creditor: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let creditor: api::CreditorId = maybe(creditor, "creditor")?.unwrap_or_default();
            let this = self.read();
            let this = &*this;
            perhaps(&api::ledger::locked_through(this, creditor), env)
        })
    }

    #[napi(js_name = "takenOverOn")]
    pub fn taken_over_on<'e>(
        &self,
        env: &'e Env,
        creditor: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let creditor: api::CreditorId = maybe(creditor, "creditor")?.unwrap_or_default();
            let this = self.read();
            let this = &*this;
            perhaps(&api::ledger::taken_over_on(this, creditor), env)
        })
    }

    #[napi(js_name = "lastSequence")]
    pub fn last_sequence<'e>(&self, env: &'e Env) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let this = self.read();
            let this = &*this;
            perhaps(&api::Ledger::last_sequence(this), env)
        })
    }
}

#[napi(custom_finalize)]
#[derive(Clone)]
pub struct Position(pub(crate) api::Position);

impl Position {
    fn of(of: api::Position) -> Self {
        Self(of)
    }
}

impl ToJs for Position {
    fn to_js<'e>(&self, env: &'e Env) -> Out<'e> {
        self.tell(env, 1)?;
        Ok(self.clone().into_instance(env)?.as_object(env).to_unknown())
    }
}

#[napi]
impl Position {
    #[napi(js_name = "asOf")]
    pub fn as_of<'e>(&self, env: &'e Env) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let this = &self.0;
            (api::Position::as_of(this)).to_js(env)
        })
    }

    #[napi(js_name = "known")]
    pub fn known<'e>(&self, env: &'e Env) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let this = &self.0;
            (api::Position::known(this)).to_js(env)
        })
    }

    #[napi(js_name = "openItems")]
    pub fn open_items<'e>(&self, env: &'e Env) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let this = &self.0;
            (api::Position::open_items(this).to_vec()).to_js(env)
        })
    }

    #[napi(js_name = "openItemsAsync")]
    pub fn open_items_async(&self) -> AsyncTask<Later> {
        Later::start(|| {
            let held = self.clone();
            Ok(Box::new(move || {
                let this = &held.0;
                Ok(ready(api::Position::open_items(this).to_vec()))
            }))
        })
    }

    #[napi(js_name = "postDated")]
    pub fn post_dated<'e>(&self, env: &'e Env) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let this = &self.0;
            perhaps(&api::Position::post_dated(this).map(<[_]>::to_vec), env)
        })
    }

    #[napi(js_name = "account")]
    pub fn account<'e>(
        &self,
        env: &'e Env,
        customer: Unknown<'e>,
        creditor: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let customer: Option<api::CustomerId> = maybe(customer, "customer")?;
            let creditor: api::CreditorId = maybe(creditor, "creditor")?.unwrap_or_default();
            let this = &self.0;
            (api::position::account(this, customer, creditor)).to_js(env)
        })
    }

    #[napi(js_name = "balance")]
    pub fn balance<'e>(
        &self,
        env: &'e Env,
        customer: Unknown<'e>,
        creditor: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let customer: Option<api::CustomerId> = maybe(customer, "customer")?;
            let creditor: api::CreditorId = maybe(creditor, "creditor")?.unwrap_or_default();
            let this = &self.0;
            (api::position::balance(this, customer, creditor)?).to_js(env)
        })
    }

    #[napi(js_name = "statement")]
    pub fn statement<'e>(
        &self,
        env: &'e Env,
        customer: Unknown<'e>,
        options: Unknown<'e>,
        creditor: Unknown<'e>,
    ) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let customer: api::CustomerId = arg(customer, "customer")?;
            let options: api::StatementOptions = maybe(options, "options")?.unwrap_or_default();
            let creditor: api::CreditorId = maybe(creditor, "creditor")?.unwrap_or_default();
            let this = &self.0;
            (api::position::statement(this, &customer, options, creditor)?).to_js(env)
        })
    }

    #[napi(js_name = "aging")]
    pub fn aging<'e>(&self, env: &'e Env, policy: Unknown<'e>) -> napi::Result<Unknown<'e>> {
        answer(env, || {
            let policy: api::AgingPolicy = maybe(policy, "policy")?.unwrap_or_default();
            let this = &self.0;
            (api::Position::aging(this, &policy)?).to_js(env)
        })
    }

    #[napi(js_name = "agingAsync")]
    pub fn aging_async(&self, policy: Unknown<'_>) -> AsyncTask<Later> {
        Later::start(|| {
            let policy: api::AgingPolicy = maybe(policy, "policy")?.unwrap_or_default();
            let held = self.clone();
            Ok(Box::new(move || {
                let this = &held.0;
                Ok(ready(api::Position::aging(this, &policy)?))
            }))
        })
    }
}

#[napi(namespace = "currency", js_name = "info")]
pub fn currency_info<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Currency = arg(this, "currency")?;
        (api::currency::info(this)).to_js(env)
    })
}

#[napi(namespace = "currency", js_name = "all")]
pub fn currency_all<'e>(env: &'e Env) -> napi::Result<Unknown<'e>> {
    answer(env, || (api::currency::all()).to_js(env))
}

#[napi(namespace = "money", js_name = "parse")]
pub fn money_parse<'e>(
    env: &'e Env,
    amount: Unknown<'e>,
    currency: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let amount: String = arg(amount, "amount")?;
        let currency: api::Currency = arg(currency, "currency")?;
        (api::Money::parse(&amount, currency)?).to_js(env)
    })
}

#[napi(namespace = "money", js_name = "rounded")]
pub fn money_rounded<'e>(
    env: &'e Env,
    amount: Unknown<'e>,
    currency: Unknown<'e>,
    mode: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let amount: api::Decimal = arg(amount, "amount")?;
        let currency: api::Currency = arg(currency, "currency")?;
        let mode: api::RoundingMode = maybe(mode, "mode")?.unwrap_or_default();
        (api::Money::rounded(amount, currency, mode)?).to_js(env)
    })
}

#[napi(namespace = "money", js_name = "zero")]
pub fn money_zero<'e>(env: &'e Env, currency: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let currency: api::Currency = arg(currency, "currency")?;
        (api::Money::zero(currency)).to_js(env)
    })
}

#[napi(namespace = "money", js_name = "isZero")]
pub fn money_is_zero<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Money = arg(this, "money")?;
        (api::Money::is_zero(this)).to_js(env)
    })
}

#[napi(namespace = "money", js_name = "isPositive")]
pub fn money_is_positive<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Money = arg(this, "money")?;
        (api::Money::is_positive(this)).to_js(env)
    })
}

#[napi(namespace = "money", js_name = "isNegative")]
pub fn money_is_negative<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Money = arg(this, "money")?;
        (api::Money::is_negative(this)).to_js(env)
    })
}

#[napi(namespace = "money", js_name = "abs")]
pub fn money_abs<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Money = arg(this, "money")?;
        (api::Money::abs(this)).to_js(env)
    })
}

#[napi(namespace = "money", js_name = "negated")]
pub fn money_negated<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Money = arg(this, "money")?;
        (api::Money::negated(this)).to_js(env)
    })
}

#[napi(namespace = "money", js_name = "plus")]
pub fn money_plus<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    other: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Money = arg(this, "money")?;
        let other: api::Money = arg(other, "other")?;
        (api::Money::plus(this, other)?).to_js(env)
    })
}

#[napi(namespace = "money", js_name = "minus")]
pub fn money_minus<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    other: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Money = arg(this, "money")?;
        let other: api::Money = arg(other, "other")?;
        (api::Money::minus(this, other)?).to_js(env)
    })
}

#[napi(namespace = "money", js_name = "times")]
pub fn money_times<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    rate: Unknown<'e>,
    mode: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Money = arg(this, "money")?;
        let rate: api::Rate = arg(rate, "rate")?;
        let mode: api::RoundingMode = maybe(mode, "mode")?.unwrap_or_default();
        (api::Money::times(this, rate, mode)?).to_js(env)
    })
}

#[napi(namespace = "money", js_name = "timesFactor")]
pub fn money_times_factor<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    factor: Unknown<'e>,
    mode: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Money = arg(this, "money")?;
        let factor: api::Decimal = arg(factor, "factor")?;
        let mode: api::RoundingMode = maybe(mode, "mode")?.unwrap_or_default();
        (api::Money::times_factor(this, factor, mode)?).to_js(env)
    })
}

#[napi(namespace = "money", js_name = "roundToStep")]
pub fn money_round_to_step<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    step: Unknown<'e>,
    mode: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Money = arg(this, "money")?;
        let step: api::CashStep = arg(step, "step")?;
        let mode: api::RoundingMode = maybe(mode, "mode")?.unwrap_or_default();
        (api::Money::round_to_step(this, step, mode)?).to_js(env)
    })
}

#[napi(namespace = "money", js_name = "compare")]
pub fn money_compare<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    other: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Money = arg(this, "money")?;
        let other: api::Money = arg(other, "other")?;
        (api::money::compare(this, other)?).to_js(env)
    })
}

#[napi(namespace = "money", js_name = "sum")]
pub fn money_sum<'e>(
    env: &'e Env,
    amounts: Unknown<'e>,
    currency: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let amounts: Vec<api::Money> = arg(amounts, "amounts")?;
        let currency: api::Currency = arg(currency, "currency")?;
        (api::money::sum(amounts, currency)?).to_js(env)
    })
}

#[napi(namespace = "money", js_name = "split")]
pub fn money_split<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    weights: Unknown<'e>,
    rule: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Money = arg(this, "money")?;
        let weights: Vec<api::Decimal> = arg(weights, "weights")?;
        let rule: api::SplitRule = maybe(rule, "rule")?.unwrap_or_default();
        (api::money::split(this, weights, rule)?).to_js(env)
    })
}

#[napi(namespace = "money", js_name = "splitEvenly")]
pub fn money_split_evenly<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    lines: Unknown<'e>,
    rule: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Money = arg(this, "money")?;
        let lines: usize = arg(lines, "lines")?;
        let rule: api::SplitRule = maybe(rule, "rule")?.unwrap_or_default();
        (api::Money::split_evenly(this, lines, rule)?).to_js(env)
    })
}

#[napi(namespace = "roundingMode", js_name = "round")]
pub fn rounding_mode_round<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    number: Unknown<'e>,
    decimals: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::RoundingMode = arg(this, "roundingMode")?;
        let number: api::Decimal = arg(number, "number")?;
        let decimals: u32 = arg(decimals, "decimals")?;
        (api::RoundingMode::round(this, number, decimals)).to_js(env)
    })
}

#[napi(namespace = "toleranceLimit", js_name = "allowed")]
pub fn tolerance_limit_allowed<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    residual: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::ToleranceLimit = arg(this, "toleranceLimit")?;
        let residual: api::Money = arg(residual, "residual")?;
        (api::ToleranceLimit::allowed(this, residual)?).to_js(env)
    })
}

#[napi(namespace = "toleranceLimit", js_name = "stricter")]
pub fn tolerance_limit_stricter<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    other: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::ToleranceLimit = arg(this, "toleranceLimit")?;
        let other: api::ToleranceLimit = maybe(other, "other")?.unwrap_or_default();
        (api::ToleranceLimit::stricter(this, other)?).to_js(env)
    })
}

#[napi(namespace = "tolerance", js_name = "accepts")]
pub fn tolerance_accepts<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    residual: Unknown<'e>,
    target: Unknown<'e>,
    payment: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Tolerance = arg(this, "tolerance")?;
        let residual: api::Money = arg(residual, "residual")?;
        let target: api::Money = arg(target, "target")?;
        let payment: api::Money = arg(payment, "payment")?;
        (api::Tolerance::accepts(this, residual, target, payment)?).to_js(env)
    })
}

#[napi(namespace = "tolerance", js_name = "stricter")]
pub fn tolerance_stricter<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    other: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Tolerance = arg(this, "tolerance")?;
        let other: api::Tolerance = maybe(other, "other")?.unwrap_or_default();
        (api::Tolerance::stricter(this, other)?).to_js(env)
    })
}

#[napi(namespace = "rate", js_name = "percent")]
pub fn rate_percent<'e>(env: &'e Env, percent: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let percent: api::Decimal = arg(percent, "percent")?;
        (api::rate::percent(percent)).to_js(env)
    })
}

#[napi(namespace = "rate", js_name = "asPercent")]
pub fn rate_as_percent<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Rate = arg(this, "rate")?;
        (api::Rate::as_percent(this)).to_js(env)
    })
}

#[napi(namespace = "rate", js_name = "asFactor")]
pub fn rate_as_factor<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Rate = arg(this, "rate")?;
        (api::Rate::as_factor(this)?).to_js(env)
    })
}

#[napi(namespace = "rate", js_name = "plus")]
pub fn rate_plus<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    points: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Rate = arg(this, "rate")?;
        let points: api::Points = arg(points, "points")?;
        (api::rate::plus(this, points)?).to_js(env)
    })
}

#[napi(namespace = "points", js_name = "asPoints")]
pub fn points_as_points<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Points = arg(this, "points")?;
        (api::Points::as_points(this)).to_js(env)
    })
}

#[napi(namespace = "itemId", js_name = "parse")]
pub fn item_id_parse<'e>(env: &'e Env, text: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let text: String = arg(text, "text")?;
        (api::item_id::parse(&text)?).to_js(env)
    })
}

#[napi(namespace = "itemId", js_name = "text")]
pub fn item_id_text<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::ItemId = arg(this, "itemId")?;
        let this = &this;
        (api::item_id::text(this)).to_js(env)
    })
}

#[napi(namespace = "date", js_name = "parse")]
pub fn date_parse<'e>(env: &'e Env, text: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let text: String = arg(text, "text")?;
        (api::date::parse(&text)?).to_js(env)
    })
}

#[napi(namespace = "date", js_name = "plusDays")]
pub fn date_plus_days<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    days: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Date = arg(this, "date")?;
        let days: i32 = arg(days, "days")?;
        (api::Date::plus_days(this, days)?).to_js(env)
    })
}

#[napi(namespace = "date", js_name = "plusMonths")]
pub fn date_plus_months<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    months: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Date = arg(this, "date")?;
        let months: i32 = arg(months, "months")?;
        (api::Date::plus_months(this, months)?).to_js(env)
    })
}

#[napi(namespace = "date", js_name = "endOfMonth")]
pub fn date_end_of_month<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Date = arg(this, "date")?;
        (api::Date::end_of_month(this)).to_js(env)
    })
}

#[napi(namespace = "date", js_name = "daysSince")]
pub fn date_days_since<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    earlier: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Date = arg(this, "date")?;
        let earlier: api::Date = arg(earlier, "earlier")?;
        (api::Date::days_since(this, earlier)).to_js(env)
    })
}

#[napi(namespace = "date", js_name = "weekday")]
pub fn date_weekday<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Date = arg(this, "date")?;
        (api::Date::weekday(this)).to_js(env)
    })
}

#[napi(namespace = "dateProgram", js_name = "run")]
pub fn date_program_run<'e>(
    env: &'e Env,
    steps: Unknown<'e>,
    base: Unknown<'e>,
    calendar: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let steps: Vec<api::Step> = arg(steps, "steps")?;
        let base: api::Date = arg(base, "base")?;
        let calendar: Option<api::Calendar> = maybe(calendar, "calendar")?;
        (api::date_program::run(steps, base, calendar)?).to_js(env)
    })
}

#[napi(namespace = "dateProgram", js_name = "explain")]
pub fn date_program_explain<'e>(
    env: &'e Env,
    steps: Unknown<'e>,
    base: Unknown<'e>,
    calendar: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let steps: Vec<api::Step> = arg(steps, "steps")?;
        let base: api::Date = arg(base, "base")?;
        let calendar: Option<api::Calendar> = maybe(calendar, "calendar")?;
        (api::date_program::explain(steps, base, calendar)?).to_js(env)
    })
}

#[napi(namespace = "dateProgram", js_name = "parse")]
pub fn date_program_parse<'e>(env: &'e Env, text: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let text: String = arg(text, "text")?;
        (api::date_program::parse(&text)?).to_js(env)
    })
}

#[napi(namespace = "dateProgram", js_name = "text")]
pub fn date_program_text<'e>(env: &'e Env, steps: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let steps: Vec<api::Step> = arg(steps, "steps")?;
        (api::date_program::text(steps)?).to_js(env)
    })
}

#[napi(namespace = "dayCount", js_name = "days")]
pub fn day_count_days<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    period: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::DayCount = arg(this, "dayCount")?;
        let period: api::DayCountInput = arg(period, "period")?;
        (api::DayCount::days(this, period)?).to_js(env)
    })
}

#[napi(namespace = "dayCount", js_name = "yearFraction")]
pub fn day_count_year_fraction<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    period: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::DayCount = arg(this, "dayCount")?;
        let period: api::DayCountInput = arg(period, "period")?;
        (api::DayCount::year_fraction(this, period)?).to_js(env)
    })
}

#[napi(namespace = "dayCount", js_name = "interest")]
pub fn day_count_interest<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    period: Unknown<'e>,
    amount: Unknown<'e>,
    rate: Unknown<'e>,
    rounding: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::DayCount = arg(this, "dayCount")?;
        let period: api::DayCountInput = arg(period, "period")?;
        let amount: api::Money = arg(amount, "amount")?;
        let rate: api::Rate = arg(rate, "rate")?;
        let rounding: api::RoundingMode = maybe(rounding, "rounding")?.unwrap_or_default();
        (api::day_count::interest(this, period, amount, rate, rounding)?).to_js(env)
    })
}

#[napi(namespace = "schedule", js_name = "single")]
pub fn schedule_single<'e>(
    env: &'e Env,
    due: Unknown<'e>,
    amount: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let due: api::Date = arg(due, "due")?;
        let amount: api::Money = arg(amount, "amount")?;
        (api::Schedule::single(due, amount)).to_js(env)
    })
}

#[napi(namespace = "schedule", js_name = "validate")]
pub fn schedule_validate<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    total: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Schedule = arg(this, "schedule")?;
        let this = &this;
        let total: api::Money = arg(total, "total")?;
        (api::Schedule::validate(this, total)?).to_js(env)
    })
}

#[napi(namespace = "schedule", js_name = "taxShares")]
pub fn schedule_tax_shares<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    tax: Unknown<'e>,
    allocation: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Schedule = arg(this, "schedule")?;
        let this = &this;
        let tax: api::Money = arg(tax, "tax")?;
        let allocation: api::Allocation = maybe(allocation, "allocation")?.unwrap_or_default();
        (api::Schedule::tax_shares(this, tax, allocation)?).to_js(env)
    })
}

#[napi(namespace = "dueHistory", js_name = "dueOn")]
pub fn due_history_due_on<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    day: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::DueHistory = arg(this, "dueHistory")?;
        let this = &this;
        let day: api::Date = arg(day, "day")?;
        (api::DueHistory::due_on(this, day)).to_js(env)
    })
}

#[napi(namespace = "dueHistory", js_name = "daysPastDue")]
pub fn due_history_days_past_due<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    as_of: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::DueHistory = arg(this, "dueHistory")?;
        let this = &this;
        let as_of: api::Date = arg(as_of, "asOf")?;
        (api::DueHistory::days_past_due(this, as_of)).to_js(env)
    })
}

#[napi(namespace = "dueHistory", js_name = "lateDays")]
pub fn due_history_late_days<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    as_of: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::DueHistory = arg(this, "dueHistory")?;
        let this = &this;
        let as_of: api::Date = arg(as_of, "asOf")?;
        (api::DueHistory::late_days(this, as_of)).to_js(env)
    })
}

#[napi(namespace = "legalCaps", js_name = "builtin")]
pub fn legal_caps_builtin<'e>(env: &'e Env, set: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let set: String = arg(set, "set")?;
        (api::LegalCaps::builtin(&set)?).to_js(env)
    })
}

#[napi(namespace = "legalCaps", js_name = "read")]
pub fn legal_caps_read<'e>(
    env: &'e Env,
    rows: Unknown<'e>,
    set: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let rows: String = arg(rows, "rows")?;
        let set: String = arg(set, "set")?;
        (api::LegalCaps::read(&rows, &set)?).to_js(env)
    })
}

#[napi(namespace = "legalCaps", js_name = "check")]
pub fn legal_caps_check<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    facts: Unknown<'e>,
    as_of: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::LegalCaps = arg(this, "legalCaps")?;
        let this = &this;
        let facts: api::CapFacts = arg(facts, "facts")?;
        let as_of: api::Date = arg(as_of, "asOf")?;
        (api::LegalCaps::check(this, &facts, as_of)).to_js(env)
    })
}

#[napi(namespace = "discountBase", js_name = "amount")]
pub fn discount_base_amount<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    facts: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::DiscountBase = arg(this, "discountBase")?;
        let facts: api::BaseFacts = arg(facts, "facts")?;
        (api::DiscountBase::amount(this, &facts)?).to_js(env)
    })
}

#[napi(namespace = "discount", js_name = "of")]
pub fn discount_of<'e>(
    env: &'e Env,
    off: Unknown<'e>,
    facts: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let off: api::DiscountOff = arg(off, "off")?;
        let facts: api::Discountable = arg(facts, "facts")?;
        (api::discount::of(off, facts)?).to_js(env)
    })
}

#[napi(namespace = "discount", js_name = "mixedTax")]
pub fn discount_mixed_tax<'e>(
    env: &'e Env,
    facts: Unknown<'e>,
    rounding: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let facts: api::MixedTax = arg(facts, "facts")?;
        let rounding: api::RoundingMode = maybe(rounding, "rounding")?.unwrap_or_default();
        (api::discount::mixed_tax(facts, rounding)?).to_js(env)
    })
}

#[napi(namespace = "discount", js_name = "bestOffer")]
pub fn discount_best_offer<'e>(
    env: &'e Env,
    installment: Unknown<'e>,
    on: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let installment: api::Installment = arg(installment, "installment")?;
        let on: api::Date = arg(on, "on")?;
        perhaps(&api::discount::best_offer(&installment, on), env)
    })
}

#[napi(namespace = "discount", js_name = "settle")]
pub fn discount_settle<'e>(
    env: &'e Env,
    facts: Unknown<'e>,
    policy: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let facts: api::Early = arg(facts, "facts")?;
        let policy: api::PartialPolicy = maybe(policy, "policy")?.unwrap_or_default();
        (api::discount::settle(facts, policy)?).to_js(env)
    })
}

#[napi(namespace = "discount", js_name = "close")]
pub fn discount_close<'e>(
    env: &'e Env,
    installment: Unknown<'e>,
    payment: Unknown<'e>,
    policy: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let installment: api::OpenInstallment = arg(installment, "installment")?;
        let payment: api::EarlyPayment = arg(payment, "payment")?;
        let policy: api::EarlyPolicy = maybe(policy, "policy")?.unwrap_or_default();
        (api::discount::close(&installment, payment, &policy)?).to_js(env)
    })
}

#[napi(namespace = "discount", js_name = "closeTogether")]
pub fn discount_close_together<'e>(
    env: &'e Env,
    installments: Unknown<'e>,
    payment: Unknown<'e>,
    policy: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let installments: Vec<api::OpenInstallment> = arg(installments, "installments")?;
        let payment: api::EarlyPayment = arg(payment, "payment")?;
        let policy: api::EarlyPolicy = maybe(policy, "policy")?.unwrap_or_default();
        (api::discount::close_together(&installments, payment, &policy)?).to_js(env)
    })
}

#[napi(namespace = "discount", js_name = "payByTable")]
pub fn discount_pay_by_table<'e>(
    env: &'e Env,
    installments: Unknown<'e>,
    from: Unknown<'e>,
    to: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let installments: Vec<api::OpenInstallment> = arg(installments, "installments")?;
        let from: api::Date = arg(from, "from")?;
        let to: api::Date = arg(to, "to")?;
        (api::discount::pay_by_table(&installments, from, to)?).to_js(env)
    })
}

#[napi(namespace = "discount", js_name = "stillOpen")]
pub fn discount_still_open<'e>(
    env: &'e Env,
    installment: Unknown<'e>,
    progress: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let installment: api::Installment = arg(installment, "installment")?;
        let progress: api::InstallmentProgress = arg(progress, "progress")?;
        (api::discount::still_open(&installment, &progress)?).to_js(env)
    })
}

#[napi(namespace = "discount", js_name = "annualCost")]
pub fn discount_annual_cost<'e>(
    env: &'e Env,
    discount: Unknown<'e>,
    days: Unknown<'e>,
    year: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let discount: api::Rate = arg(discount, "discount")?;
        let days: u16 = arg(days, "days")?;
        let year: api::YearDays = maybe(year, "year")?.unwrap_or_default();
        (api::discount::annual_cost(discount, days, year)?).to_js(env)
    })
}

#[napi(namespace = "discount", js_name = "breakEven")]
pub fn discount_break_even<'e>(
    env: &'e Env,
    rate: Unknown<'e>,
    days: Unknown<'e>,
    year: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let rate: api::Rate = arg(rate, "rate")?;
        let days: u16 = arg(days, "days")?;
        let year: api::YearDays = maybe(year, "year")?.unwrap_or_default();
        (api::discount::break_even(rate, days, year)?).to_js(env)
    })
}

#[napi(namespace = "openInstallment", js_name = "bestOn")]
pub fn open_installment_best_on<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    day: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::OpenInstallment = arg(this, "openInstallment")?;
        let this = &this;
        let day: api::Date = arg(day, "day")?;
        perhaps(&api::OpenInstallment::best_on(this, day)?, env)
    })
}

#[napi(namespace = "slidingOffer", js_name = "on")]
pub fn sliding_offer_on<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    day: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::SlidingOffer = arg(this, "slidingOffer")?;
        let day: api::Date = arg(day, "day")?;
        (api::SlidingOffer::on(this, day)?).to_js(env)
    })
}

#[napi(namespace = "slidingOffer", js_name = "end")]
pub fn sliding_offer_end<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::SlidingOffer = arg(this, "slidingOffer")?;
        (api::SlidingOffer::end(this)).to_js(env)
    })
}

#[napi(namespace = "documentKind", js_name = "isCredit")]
pub fn document_kind_is_credit<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::DocumentKind = arg(this, "documentKind")?;
        (api::DocumentKind::is_credit(this)).to_js(env)
    })
}

#[napi(namespace = "documentKind", js_name = "isCash")]
pub fn document_kind_is_cash<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::DocumentKind = arg(this, "documentKind")?;
        (api::DocumentKind::is_cash(this)).to_js(env)
    })
}

#[napi(namespace = "bookedRate", js_name = "convert")]
pub fn booked_rate_convert<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    amount: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::BookedRate = arg(this, "bookedRate")?;
        let amount: api::Money = arg(amount, "amount")?;
        (api::BookedRate::convert(this, amount)?).to_js(env)
    })
}

#[napi(namespace = "invoice", js_name = "withTerms")]
pub fn invoice_with_terms<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    terms: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Invoice = arg(this, "invoice")?;
        let terms: api::PaymentTerms = arg(terms, "terms")?;
        (api::Invoice::with_terms(this, terms)?).to_js(env)
    })
}

#[napi(namespace = "invoice", js_name = "withTermsIn")]
pub fn invoice_with_terms_in<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    terms: Unknown<'e>,
    calendar: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Invoice = arg(this, "invoice")?;
        let terms: api::PaymentTerms = arg(terms, "terms")?;
        let calendar: api::Calendar = arg(calendar, "calendar")?;
        (api::Invoice::with_terms_in(this, terms, &calendar)?).to_js(env)
    })
}

#[napi(namespace = "invoice", js_name = "dueOn")]
pub fn invoice_due_on<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    due: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Invoice = arg(this, "invoice")?;
        let due: api::Date = arg(due, "due")?;
        (api::Invoice::due_on(this, due)).to_js(env)
    })
}

#[napi(namespace = "invoice", js_name = "check")]
pub fn invoice_check<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Invoice = arg(this, "invoice")?;
        let this = &this;
        (api::Invoice::check(this)?).to_js(env)
    })
}

#[napi(namespace = "debitNote", js_name = "check")]
pub fn debit_note_check<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::DebitNote = arg(this, "debitNote")?;
        let this = &this;
        (api::DebitNote::check(this)?).to_js(env)
    })
}

#[napi(namespace = "creditNote", js_name = "check")]
pub fn credit_note_check<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::CreditNote = arg(this, "creditNote")?;
        let this = &this;
        (api::CreditNote::check(this)?).to_js(env)
    })
}

#[napi(namespace = "payment", js_name = "check")]
pub fn payment_check<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Payment = arg(this, "payment")?;
        let this = &this;
        (api::Payment::check(this)?).to_js(env)
    })
}

#[napi(namespace = "refund", js_name = "check")]
pub fn refund_check<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Refund = arg(this, "refund")?;
        let this = &this;
        (api::Refund::check(this)?).to_js(env)
    })
}

#[napi(namespace = "openingItem", js_name = "check")]
pub fn opening_item_check<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::OpeningItem = arg(this, "openingItem")?;
        let this = &this;
        (api::OpeningItem::check(this)?).to_js(env)
    })
}

#[napi(namespace = "referenceScheme", js_name = "check")]
pub fn reference_scheme_check<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    text: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::ReferenceScheme = arg(this, "referenceScheme")?;
        let text: String = arg(text, "text")?;
        (api::ReferenceScheme::check(this, &text)?).to_js(env)
    })
}

#[napi(namespace = "referenceScheme", js_name = "make")]
pub fn reference_scheme_make<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    payload: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::ReferenceScheme = arg(this, "referenceScheme")?;
        let payload: String = arg(payload, "payload")?;
        (api::ReferenceScheme::make(this, &payload)?).to_js(env)
    })
}

#[napi(namespace = "referenceScheme", js_name = "nearMisses")]
pub fn reference_scheme_near_misses<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    text: Unknown<'e>,
    open: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::ReferenceScheme = arg(this, "referenceScheme")?;
        let text: String = arg(text, "text")?;
        let open: Vec<String> = arg(open, "open")?;
        (api::reference_scheme::near_misses(this, &text, open)).to_js(env)
    })
}

#[napi(namespace = "paymentReference", js_name = "recognize")]
pub fn payment_reference_recognize<'e>(
    env: &'e Env,
    text: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let text: String = arg(text, "text")?;
        (api::PaymentReference::recognize(&text)).to_js(env)
    })
}

#[napi(namespace = "paymentReference", js_name = "findIn")]
pub fn payment_reference_find_in<'e>(
    env: &'e Env,
    text: Unknown<'e>,
    schemes: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let text: String = arg(text, "text")?;
        let schemes: Vec<api::ReferenceScheme> = arg(schemes, "schemes")?;
        (api::payment_reference::find_in(&text, schemes)).to_js(env)
    })
}

#[napi(namespace = "entry", js_name = "toLine")]
pub fn entry_to_line<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Entry = arg(this, "entry")?;
        let this = &this;
        (api::Entry::to_line(this)?).to_js(env)
    })
}

#[napi(namespace = "entry", js_name = "fromLine")]
pub fn entry_from_line<'e>(env: &'e Env, line: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let line: String = arg(line, "line")?;
        (api::Entry::from_line(&line)?).to_js(env)
    })
}

#[napi(namespace = "openItem", js_name = "daysPastDue")]
pub fn open_item_days_past_due<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    as_of: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::OpenItem = arg(this, "openItem")?;
        let this = &this;
        let as_of: api::Date = arg(as_of, "asOf")?;
        (api::OpenItem::days_past_due(this, as_of)).to_js(env)
    })
}

#[napi(namespace = "openItem", js_name = "isPastDue")]
pub fn open_item_is_past_due<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    as_of: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::OpenItem = arg(this, "openItem")?;
        let this = &this;
        let as_of: api::Date = arg(as_of, "asOf")?;
        (api::OpenItem::is_past_due(this, as_of)).to_js(env)
    })
}

#[napi(namespace = "openItem", js_name = "lateDays")]
pub fn open_item_late_days<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    as_of: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::OpenItem = arg(this, "openItem")?;
        let this = &this;
        let as_of: api::Date = arg(as_of, "asOf")?;
        (api::OpenItem::late_days(this, as_of)).to_js(env)
    })
}

#[napi(namespace = "openItem", js_name = "share")]
pub fn open_item_share<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    dimension: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::OpenItem = arg(this, "openItem")?;
        let this = &this;
        let dimension: api::Dimension = arg(dimension, "dimension")?;
        (api::OpenItem::share(this, dimension)).to_js(env)
    })
}

#[napi(namespace = "claim", js_name = "of")]
pub fn claim_of<'e>(env: &'e Env, item: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let item: api::OpenItem = arg(item, "item")?;
        (api::Claim::of(&item)).to_js(env)
    })
}

#[napi(namespace = "claims", js_name = "allocate")]
pub fn claims_allocate<'e>(
    env: &'e Env,
    amount: Unknown<'e>,
    on: Unknown<'e>,
    claims: Unknown<'e>,
    order: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let amount: api::Money = arg(amount, "amount")?;
        let on: api::Date = arg(on, "on")?;
        let claims: Vec<api::Claim> = arg(claims, "claims")?;
        let order: api::SettlementOrder = maybe(order, "order")?.unwrap_or_default();
        (api::claims::allocate(amount, on, &claims, &order)?).to_js(env)
    })
}

#[napi(namespace = "settlementOrder", js_name = "bgb")]
pub fn settlement_order_bgb<'e>(env: &'e Env) -> napi::Result<Unknown<'e>> {
    answer(env, || (api::SettlementOrder::bgb()).to_js(env))
}

#[napi(namespace = "settlementOrder", js_name = "codeCivil")]
pub fn settlement_order_code_civil<'e>(env: &'e Env) -> napi::Result<Unknown<'e>> {
    answer(env, || (api::SettlementOrder::code_civil()).to_js(env))
}

#[napi(namespace = "settlementOrder", js_name = "proRata")]
pub fn settlement_order_pro_rata<'e>(env: &'e Env) -> napi::Result<Unknown<'e>> {
    answer(env, || (api::SettlementOrder::pro_rata()).to_js(env))
}

#[napi(namespace = "settlementOrder", js_name = "check")]
pub fn settlement_order_check<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::SettlementOrder = arg(this, "settlementOrder")?;
        let this = &this;
        (api::SettlementOrder::check(this)?).to_js(env)
    })
}

#[napi(namespace = "matchPolicy", js_name = "check")]
pub fn match_policy_check<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::MatchPolicy = arg(this, "matchPolicy")?;
        let this = &this;
        (api::MatchPolicy::check(this)?).to_js(env)
    })
}

#[napi(namespace = "matching", js_name = "propose")]
pub fn matching_propose<'e>(
    env: &'e Env,
    receipts: Unknown<'e>,
    items: Unknown<'e>,
    known: Unknown<'e>,
    policy: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let receipts: Vec<api::Receipt> = arg(receipts, "receipts")?;
        let items: Vec<api::OpenItem> = arg(items, "items")?;
        let known: Vec<api::KnownPayer> = arg(known, "known")?;
        let policy: api::MatchPolicy = maybe(policy, "policy")?.unwrap_or_default();
        (api::matching::propose(&receipts, &items, &known, &policy)).to_js(env)
    })
}

#[napi(namespace = "matching", js_name = "proposeAsync")]
pub fn matching_propose_async(
    receipts: Unknown<'_>,
    items: Unknown<'_>,
    known: Unknown<'_>,
    policy: Unknown<'_>,
) -> AsyncTask<Later> {
    Later::start(|| {
        let receipts: Vec<api::Receipt> = arg(receipts, "receipts")?;
        let items: Vec<api::OpenItem> = arg(items, "items")?;
        let known: Vec<api::KnownPayer> = arg(known, "known")?;
        let policy: api::MatchPolicy = maybe(policy, "policy")?.unwrap_or_default();
        Ok(Box::new(move || Ok(ready(api::matching::propose(&receipts, &items, &known, &policy)))))
    })
}

#[napi(namespace = "matchProposal", js_name = "facts")]
pub fn match_proposal_facts<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    date: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::MatchProposal = arg(this, "matchProposal")?;
        let this = &this;
        let date: api::Date = arg(date, "date")?;
        (api::MatchProposal::facts(this, date)?).to_js(env)
    })
}

#[napi(namespace = "aging", js_name = "of")]
pub fn aging_of<'e>(
    env: &'e Env,
    as_of: Unknown<'e>,
    items: Unknown<'e>,
    policy: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let as_of: api::Date = arg(as_of, "asOf")?;
        let items: Vec<api::OpenItem> = arg(items, "items")?;
        let policy: api::AgingPolicy = maybe(policy, "policy")?.unwrap_or_default();
        (api::Aging::of(as_of, &items, &policy)?).to_js(env)
    })
}

#[napi(namespace = "aging", js_name = "ofAsync")]
pub fn aging_of_async(
    as_of: Unknown<'_>,
    items: Unknown<'_>,
    policy: Unknown<'_>,
) -> AsyncTask<Later> {
    Later::start(|| {
        let as_of: api::Date = arg(as_of, "asOf")?;
        let items: Vec<api::OpenItem> = arg(items, "items")?;
        let policy: api::AgingPolicy = maybe(policy, "policy")?.unwrap_or_default();
        Ok(Box::new(move || Ok(ready(api::Aging::of(as_of, &items, &policy)?))))
    })
}

#[napi(namespace = "aging", js_name = "allocate")]
pub fn aging_allocate<'e>(
    env: &'e Env,
    amount: Unknown<'e>,
    items: Unknown<'e>,
    order: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let amount: api::Money = arg(amount, "amount")?;
        let items: Vec<api::OpenItem> = arg(items, "items")?;
        let order: api::AllocationOrder = maybe(order, "order")?.unwrap_or_default();
        (api::aging::allocate(amount, items, order)?).to_js(env)
    })
}

#[napi(namespace = "agingPolicy", js_name = "check")]
pub fn aging_policy_check<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::AgingPolicy = arg(this, "agingPolicy")?;
        let this = &this;
        (api::AgingPolicy::check(this)?).to_js(env)
    })
}

#[napi(namespace = "agingPolicy", js_name = "describe")]
pub fn aging_policy_describe<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::AgingPolicy = arg(this, "agingPolicy")?;
        let this = &this;
        (api::AgingPolicy::describe(this)).to_js(env)
    })
}

#[napi(namespace = "agingBasis", js_name = "dateOf")]
pub fn aging_basis_date_of<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    item: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::AgingBasis = arg(this, "agingBasis")?;
        let item: api::OpenItem = arg(item, "item")?;
        perhaps(&api::AgingBasis::date_of(this, &item), env)
    })
}

#[napi(namespace = "agingBasis", js_name = "isDue")]
pub fn aging_basis_is_due<'e>(env: &'e Env, this: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::AgingBasis = arg(this, "agingBasis")?;
        (api::AgingBasis::is_due(this)).to_js(env)
    })
}

#[napi(namespace = "buckets", js_name = "days")]
pub fn buckets_days<'e>(env: &'e Env, bounds: Unknown<'e>) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let bounds: Vec<i32> = arg(bounds, "bounds")?;
        (api::Buckets::days(bounds)?).to_js(env)
    })
}

#[napi(namespace = "buckets", js_name = "edges")]
pub fn buckets_edges<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    as_of: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Buckets = arg(this, "buckets")?;
        let this = &this;
        let as_of: api::Date = arg(as_of, "asOf")?;
        (api::Buckets::edges(this, as_of)).to_js(env)
    })
}

#[napi(namespace = "buckets", js_name = "bucketOf")]
pub fn buckets_bucket_of<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    as_of: Unknown<'e>,
    date: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Buckets = arg(this, "buckets")?;
        let this = &this;
        let as_of: api::Date = arg(as_of, "asOf")?;
        let date: api::Date = arg(date, "date")?;
        (api::Buckets::bucket_of(this, as_of, date)).to_js(env)
    })
}

#[napi(namespace = "buckets", js_name = "names")]
pub fn buckets_names<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    basis: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::Buckets = arg(this, "buckets")?;
        let this = &this;
        let basis: api::AgingBasis = maybe(basis, "basis")?.unwrap_or_default();
        (api::Buckets::names(this, basis)).to_js(env)
    })
}

#[napi(namespace = "closingRates", js_name = "convert")]
pub fn closing_rates_convert<'e>(
    env: &'e Env,
    this: Unknown<'e>,
    amount: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let this: api::ClosingRates = arg(this, "closingRates")?;
        let this = &this;
        let amount: api::Money = arg(amount, "amount")?;
        (api::ClosingRates::convert(this, amount)?).to_js(env)
    })
}

#[napi(namespace = "json", js_name = "write")]
pub fn json_write<'e>(env: &'e Env, name: Unknown<'e>, value: Unknown<'e>) -> napi::Result<String> {
    answer(env, || {
        let name: String = arg(name, "type")?;
        match name.as_str() {
            "Money" => write_json::<api::Money>(value),
            "ItemId" => write_json::<api::ItemId>(value),
            "CurrencyInfo" => write_json::<api::CurrencyInfo>(value),
            "Split" => write_json::<api::Split>(value),
            "Refusal" => write_json::<api::Refusal>(value),
            "ToleranceLimit" => write_json::<api::ToleranceLimit>(value),
            "Tolerance" => write_json::<api::Tolerance>(value),
            "ProgramDate" => write_json::<api::ProgramDate>(value),
            "Derivation" => write_json::<api::Derivation>(value),
            "DerivedStep" => write_json::<api::DerivedStep>(value),
            "DayCountInput" => write_json::<api::DayCountInput>(value),
            "YearFraction" => write_json::<api::YearFraction>(value),
            "Schedule" => write_json::<api::Schedule>(value),
            "Installment" => write_json::<api::Installment>(value),
            "DiscountOffer" => write_json::<api::DiscountOffer>(value),
            "InstallmentTrace" => write_json::<api::InstallmentTrace>(value),
            "OfferTrace" => write_json::<api::OfferTrace>(value),
            "ScheduleInput" => write_json::<api::ScheduleInput>(value),
            "TermsLine" => write_json::<api::TermsLine>(value),
            "TermsDate" => write_json::<api::TermsDate>(value),
            "DiscountTier" => write_json::<api::DiscountTier>(value),
            "TermsOptions" => write_json::<api::TermsOptions>(value),
            "DueChange" => write_json::<api::DueChange>(value),
            "DueHistory" => write_json::<api::DueHistory>(value),
            "LegalCaps" => write_json::<api::LegalCaps>(value),
            "CapRule" => write_json::<api::CapRule>(value),
            "CapFacts" => write_json::<api::CapFacts>(value),
            "BaseFacts" => write_json::<api::BaseFacts>(value),
            "Discountable" => write_json::<api::Discountable>(value),
            "Discounted" => write_json::<api::Discounted>(value),
            "MixedTax" => write_json::<api::MixedTax>(value),
            "Early" => write_json::<api::Early>(value),
            "EarlySettlement" => write_json::<api::EarlySettlement>(value),
            "OpenInstallment" => write_json::<api::OpenInstallment>(value),
            "InstallmentProgress" => write_json::<api::InstallmentProgress>(value),
            "LinkedCredit" => write_json::<api::LinkedCredit>(value),
            "SlidingOffer" => write_json::<api::SlidingOffer>(value),
            "EarlyPayment" => write_json::<api::EarlyPayment>(value),
            "EarlyPolicy" => write_json::<api::EarlyPolicy>(value),
            "Closing" => write_json::<api::Closing>(value),
            "LumpSum" => write_json::<api::LumpSum>(value),
            "PayByRange" => write_json::<api::PayByRange>(value),
            "DiscountCost" => write_json::<api::DiscountCost>(value),
            "Creditor" => write_json::<api::Creditor>(value),
            "Customer" => write_json::<api::Customer>(value),
            "Line" => write_json::<api::Line>(value),
            "BookedRate" => write_json::<api::BookedRate>(value),
            "Invoice" => write_json::<api::Invoice>(value),
            "DebitNote" => write_json::<api::DebitNote>(value),
            "CreditNote" => write_json::<api::CreditNote>(value),
            "Payment" => write_json::<api::Payment>(value),
            "Refund" => write_json::<api::Refund>(value),
            "OpeningItem" => write_json::<api::OpeningItem>(value),
            "PaymentReference" => write_json::<api::PaymentReference>(value),
            "FoundReference" => write_json::<api::FoundReference>(value),
            "NearMiss" => write_json::<api::NearMiss>(value),
            "Receipt" => write_json::<api::Receipt>(value),
            "RemittanceLine" => write_json::<api::RemittanceLine>(value),
            "KnownPayer" => write_json::<api::KnownPayer>(value),
            "Entry" => write_json::<api::Entry>(value),
            "Target" => write_json::<api::Target>(value),
            "Application" => write_json::<api::Application>(value),
            "Adjustment" => write_json::<api::Adjustment>(value),
            "Transfer" => write_json::<api::Transfer>(value),
            "Residual" => write_json::<api::Residual>(value),
            "Conversion" => write_json::<api::Conversion>(value),
            "Reversal" => write_json::<api::Reversal>(value),
            "TermChange" => write_json::<api::TermChange>(value),
            "FxDifference" => write_json::<api::FxDifference>(value),
            "DimensionChange" => write_json::<api::DimensionChange>(value),
            "Identification" => write_json::<api::Identification>(value),
            "PeriodLock" => write_json::<api::PeriodLock>(value),
            "PolicyChange" => write_json::<api::PolicyChange>(value),
            "Together" => write_json::<api::Together>(value),
            "LedgerPolicy" => write_json::<api::LedgerPolicy>(value),
            "Posted" => write_json::<api::Posted>(value),
            "PostResult" => write_json::<api::PostResult>(value),
            "PositionQuery" => write_json::<api::PositionQuery>(value),
            "OpenItem" => write_json::<api::OpenItem>(value),
            "AccountBalance" => write_json::<api::AccountBalance>(value),
            "Activity" => write_json::<api::Activity>(value),
            "ItemChange" => write_json::<api::ItemChange>(value),
            "DocumentStatus" => write_json::<api::DocumentStatus>(value),
            "SettledBy" => write_json::<api::SettledBy>(value),
            "PostDatedReceipt" => write_json::<api::PostDatedReceipt>(value),
            "AllocationShare" => write_json::<api::AllocationShare>(value),
            "Allocated" => write_json::<api::Allocated>(value),
            "Claim" => write_json::<api::Claim>(value),
            "ClaimPart" => write_json::<api::ClaimPart>(value),
            "ClaimShare" => write_json::<api::ClaimShare>(value),
            "ClaimAllocation" => write_json::<api::ClaimAllocation>(value),
            "SettlementOrder" => write_json::<api::SettlementOrder>(value),
            "MatchPolicy" => write_json::<api::MatchPolicy>(value),
            "PayerPolicy" => write_json::<api::PayerPolicy>(value),
            "MatchProposal" => write_json::<api::MatchProposal>(value),
            "MatchShare" => write_json::<api::MatchShare>(value),
            "MatchEvidence" => write_json::<api::MatchEvidence>(value),
            "MatchAttempt" => write_json::<api::MatchAttempt>(value),
            "MatchResult" => write_json::<api::MatchResult>(value),
            "Buckets" => write_json::<api::Buckets>(value),
            "BucketName" => write_json::<api::BucketName>(value),
            "ClosingRates" => write_json::<api::ClosingRates>(value),
            "AgingPolicy" => write_json::<api::AgingPolicy>(value),
            "AgingReport" => write_json::<api::AgingReport>(value),
            "AgingRow" => write_json::<api::AgingRow>(value),
            "AgingTotal" => write_json::<api::AgingTotal>(value),
            "AgingAmounts" => write_json::<api::AgingAmounts>(value),
            "AgingPostDated" => write_json::<api::AgingPostDated>(value),
            "AgingBase" => write_json::<api::AgingBase>(value),
            "DimensionAmounts" => write_json::<api::DimensionAmounts>(value),
            "AgingFooting" => write_json::<api::AgingFooting>(value),
            "BasisFallback" => write_json::<api::BasisFallback>(value),
            "ExcessShare" => write_json::<api::ExcessShare>(value),
            "RollForward" => write_json::<api::RollForward>(value),
            "RollForwardRow" => write_json::<api::RollForwardRow>(value),
            "RollForwardTotal" => write_json::<api::RollForwardTotal>(value),
            "RollForwardAmounts" => write_json::<api::RollForwardAmounts>(value),
            "StatementOptions" => write_json::<api::StatementOptions>(value),
            "OpenItemStatement" => write_json::<api::OpenItemStatement>(value),
            "StatementCurrency" => write_json::<api::StatementCurrency>(value),
            "StatementItem" => write_json::<api::StatementItem>(value),
            "StatementOffer" => write_json::<api::StatementOffer>(value),
            "ActivityStatement" => write_json::<api::ActivityStatement>(value),
            "BalanceForwardStatement" => write_json::<api::BalanceForwardStatement>(value),
            "LastStatement" => write_json::<api::LastStatement>(value),
            "StatementAccount" => write_json::<api::StatementAccount>(value),
            "StatementLine" => write_json::<api::StatementLine>(value),
            "StatementAllocation" => write_json::<api::StatementAllocation>(value),
            "JournalOptions" => write_json::<api::JournalOptions>(value),
            "Journal" => write_json::<api::Journal>(value),
            "Posting" => write_json::<api::Posting>(value),
            "PostingLine" => write_json::<api::PostingLine>(value),
            "JournalTotal" => write_json::<api::JournalTotal>(value),
            "Revaluation" => write_json::<api::Revaluation>(value),
            "RevaluationRow" => write_json::<api::RevaluationRow>(value),
            "ControlLine" => write_json::<api::ControlLine>(value),
            "Tie" => write_json::<api::Tie>(value),
            "TieRow" => write_json::<api::TieRow>(value),
            "TieDifference" => write_json::<api::TieDifference>(value),
            "RoundingMode" => write_json::<api::RoundingMode>(value),
            "SplitRule" => write_json::<api::SplitRule>(value),
            "Weekday" => write_json::<api::Weekday>(value),
            "JoinRule" => write_json::<api::JoinRule>(value),
            "Roll" => write_json::<api::Roll>(value),
            "DayCount" => write_json::<api::DayCount>(value),
            "Step" => write_json::<api::Step>(value),
            "Allocation" => write_json::<api::Allocation>(value),
            "DiscountBase" => write_json::<api::DiscountBase>(value),
            "PartialPolicy" => write_json::<api::PartialPolicy>(value),
            "FullPayer" => write_json::<api::FullPayer>(value),
            "LateDiscount" => write_json::<api::LateDiscount>(value),
            "UnearnedDiscount" => write_json::<api::UnearnedDiscount>(value),
            "ClosingReason" => write_json::<api::ClosingReason>(value),
            "PayByReason" => write_json::<api::PayByReason>(value),
            "YearDays" => write_json::<api::YearDays>(value),
            "Slide" => write_json::<api::Slide>(value),
            "CapCase" => write_json::<api::CapCase>(value),
            "CapFrom" => write_json::<api::CapFrom>(value),
            "CapEnds" => write_json::<api::CapEnds>(value),
            "CapUnless" => write_json::<api::CapUnless>(value),
            "BaseDate" => write_json::<api::BaseDate>(value),
            "Share" => write_json::<api::Share>(value),
            "DiscountOff" => write_json::<api::DiscountOff>(value),
            "CapWarning" => write_json::<api::CapWarning>(value),
            "PayerMark" => write_json::<api::PayerMark>(value),
            "ReferenceScheme" => write_json::<api::ReferenceScheme>(value),
            "ReferenceSlip" => write_json::<api::ReferenceSlip>(value),
            "DocumentKind" => write_json::<api::DocumentKind>(value),
            "Dimension" => write_json::<api::Dimension>(value),
            "DebitNotePurpose" => write_json::<api::DebitNotePurpose>(value),
            "CreditReason" => write_json::<api::CreditReason>(value),
            "PaymentKind" => write_json::<api::PaymentKind>(value),
            "Component" => write_json::<api::Component>(value),
            "Traversal" => write_json::<api::Traversal>(value),
            "Priority" => write_json::<api::Priority>(value),
            "ClaimTie" => write_json::<api::ClaimTie>(value),
            "MatchStrategy" => write_json::<api::MatchStrategy>(value),
            "MatchRound" => write_json::<api::MatchRound>(value),
            "MatchGrade" => write_json::<api::MatchGrade>(value),
            "AttemptOutcome" => write_json::<api::AttemptOutcome>(value),
            "AmountFit" => write_json::<api::AmountFit>(value),
            "PartyEvidence" => write_json::<api::PartyEvidence>(value),
            "AdjustmentKind" => write_json::<api::AdjustmentKind>(value),
            "ReversalEffect" => write_json::<api::ReversalEffect>(value),
            "AppliesTo" => write_json::<api::AppliesTo>(value),
            "LockedPeriod" => write_json::<api::LockedPeriod>(value),
            "Outcome" => write_json::<api::Outcome>(value),
            "Lifecycle" => write_json::<api::Lifecycle>(value),
            "Settlement" => write_json::<api::Settlement>(value),
            "StatusSummary" => write_json::<api::StatusSummary>(value),
            "Fact" => write_json::<api::Fact>(value),
            "Known" => write_json::<api::Known>(value),
            "AcrossCustomers" => write_json::<api::AcrossCustomers>(value),
            "ActivityKind" => write_json::<api::ActivityKind>(value),
            "AllocationOrder" => write_json::<api::AllocationOrder>(value),
            "AccountRole" => write_json::<api::AccountRole>(value),
            "AgingBasis" => write_json::<api::AgingBasis>(value),
            "UnappliedCredits" => write_json::<api::UnappliedCredits>(value),
            "MissingBasis" => write_json::<api::MissingBasis>(value),
            "AgingGroup" => write_json::<api::AgingGroup>(value),
            _ => Err(no_type(&name)),
        }
    })
}

#[napi(namespace = "json", js_name = "read")]
pub fn json_read<'e>(
    env: &'e Env,
    name: Unknown<'e>,
    text: Unknown<'e>,
) -> napi::Result<Unknown<'e>> {
    answer(env, || {
        let name: String = arg(name, "type")?;
        let text: String = arg(text, "text")?;
        match name.as_str() {
            "Money" => read_json::<api::Money>(&text, env),
            "ItemId" => read_json::<api::ItemId>(&text, env),
            "CurrencyInfo" => read_json::<api::CurrencyInfo>(&text, env),
            "Split" => read_json::<api::Split>(&text, env),
            "Refusal" => read_json::<api::Refusal>(&text, env),
            "ToleranceLimit" => read_json::<api::ToleranceLimit>(&text, env),
            "Tolerance" => read_json::<api::Tolerance>(&text, env),
            "ProgramDate" => read_json::<api::ProgramDate>(&text, env),
            "Derivation" => read_json::<api::Derivation>(&text, env),
            "DerivedStep" => read_json::<api::DerivedStep>(&text, env),
            "DayCountInput" => read_json::<api::DayCountInput>(&text, env),
            "YearFraction" => read_json::<api::YearFraction>(&text, env),
            "Schedule" => read_json::<api::Schedule>(&text, env),
            "Installment" => read_json::<api::Installment>(&text, env),
            "DiscountOffer" => read_json::<api::DiscountOffer>(&text, env),
            "InstallmentTrace" => read_json::<api::InstallmentTrace>(&text, env),
            "OfferTrace" => read_json::<api::OfferTrace>(&text, env),
            "ScheduleInput" => read_json::<api::ScheduleInput>(&text, env),
            "TermsLine" => read_json::<api::TermsLine>(&text, env),
            "TermsDate" => read_json::<api::TermsDate>(&text, env),
            "DiscountTier" => read_json::<api::DiscountTier>(&text, env),
            "TermsOptions" => read_json::<api::TermsOptions>(&text, env),
            "DueChange" => read_json::<api::DueChange>(&text, env),
            "DueHistory" => read_json::<api::DueHistory>(&text, env),
            "LegalCaps" => read_json::<api::LegalCaps>(&text, env),
            "CapRule" => read_json::<api::CapRule>(&text, env),
            "CapFacts" => read_json::<api::CapFacts>(&text, env),
            "BaseFacts" => read_json::<api::BaseFacts>(&text, env),
            "Discountable" => read_json::<api::Discountable>(&text, env),
            "Discounted" => read_json::<api::Discounted>(&text, env),
            "MixedTax" => read_json::<api::MixedTax>(&text, env),
            "Early" => read_json::<api::Early>(&text, env),
            "EarlySettlement" => read_json::<api::EarlySettlement>(&text, env),
            "OpenInstallment" => read_json::<api::OpenInstallment>(&text, env),
            "InstallmentProgress" => read_json::<api::InstallmentProgress>(&text, env),
            "LinkedCredit" => read_json::<api::LinkedCredit>(&text, env),
            "SlidingOffer" => read_json::<api::SlidingOffer>(&text, env),
            "EarlyPayment" => read_json::<api::EarlyPayment>(&text, env),
            "EarlyPolicy" => read_json::<api::EarlyPolicy>(&text, env),
            "Closing" => read_json::<api::Closing>(&text, env),
            "LumpSum" => read_json::<api::LumpSum>(&text, env),
            "PayByRange" => read_json::<api::PayByRange>(&text, env),
            "DiscountCost" => read_json::<api::DiscountCost>(&text, env),
            "Creditor" => read_json::<api::Creditor>(&text, env),
            "Customer" => read_json::<api::Customer>(&text, env),
            "Line" => read_json::<api::Line>(&text, env),
            "BookedRate" => read_json::<api::BookedRate>(&text, env),
            "Invoice" => read_json::<api::Invoice>(&text, env),
            "DebitNote" => read_json::<api::DebitNote>(&text, env),
            "CreditNote" => read_json::<api::CreditNote>(&text, env),
            "Payment" => read_json::<api::Payment>(&text, env),
            "Refund" => read_json::<api::Refund>(&text, env),
            "OpeningItem" => read_json::<api::OpeningItem>(&text, env),
            "PaymentReference" => read_json::<api::PaymentReference>(&text, env),
            "FoundReference" => read_json::<api::FoundReference>(&text, env),
            "NearMiss" => read_json::<api::NearMiss>(&text, env),
            "Receipt" => read_json::<api::Receipt>(&text, env),
            "RemittanceLine" => read_json::<api::RemittanceLine>(&text, env),
            "KnownPayer" => read_json::<api::KnownPayer>(&text, env),
            "Entry" => read_json::<api::Entry>(&text, env),
            "Target" => read_json::<api::Target>(&text, env),
            "Application" => read_json::<api::Application>(&text, env),
            "Adjustment" => read_json::<api::Adjustment>(&text, env),
            "Transfer" => read_json::<api::Transfer>(&text, env),
            "Residual" => read_json::<api::Residual>(&text, env),
            "Conversion" => read_json::<api::Conversion>(&text, env),
            "Reversal" => read_json::<api::Reversal>(&text, env),
            "TermChange" => read_json::<api::TermChange>(&text, env),
            "FxDifference" => read_json::<api::FxDifference>(&text, env),
            "DimensionChange" => read_json::<api::DimensionChange>(&text, env),
            "Identification" => read_json::<api::Identification>(&text, env),
            "PeriodLock" => read_json::<api::PeriodLock>(&text, env),
            "PolicyChange" => read_json::<api::PolicyChange>(&text, env),
            "Together" => read_json::<api::Together>(&text, env),
            "LedgerPolicy" => read_json::<api::LedgerPolicy>(&text, env),
            "Posted" => read_json::<api::Posted>(&text, env),
            "PostResult" => read_json::<api::PostResult>(&text, env),
            "PositionQuery" => read_json::<api::PositionQuery>(&text, env),
            "OpenItem" => read_json::<api::OpenItem>(&text, env),
            "AccountBalance" => read_json::<api::AccountBalance>(&text, env),
            "Activity" => read_json::<api::Activity>(&text, env),
            "ItemChange" => read_json::<api::ItemChange>(&text, env),
            "DocumentStatus" => read_json::<api::DocumentStatus>(&text, env),
            "SettledBy" => read_json::<api::SettledBy>(&text, env),
            "PostDatedReceipt" => read_json::<api::PostDatedReceipt>(&text, env),
            "AllocationShare" => read_json::<api::AllocationShare>(&text, env),
            "Allocated" => read_json::<api::Allocated>(&text, env),
            "Claim" => read_json::<api::Claim>(&text, env),
            "ClaimPart" => read_json::<api::ClaimPart>(&text, env),
            "ClaimShare" => read_json::<api::ClaimShare>(&text, env),
            "ClaimAllocation" => read_json::<api::ClaimAllocation>(&text, env),
            "SettlementOrder" => read_json::<api::SettlementOrder>(&text, env),
            "MatchPolicy" => read_json::<api::MatchPolicy>(&text, env),
            "PayerPolicy" => read_json::<api::PayerPolicy>(&text, env),
            "MatchProposal" => read_json::<api::MatchProposal>(&text, env),
            "MatchShare" => read_json::<api::MatchShare>(&text, env),
            "MatchEvidence" => read_json::<api::MatchEvidence>(&text, env),
            "MatchAttempt" => read_json::<api::MatchAttempt>(&text, env),
            "MatchResult" => read_json::<api::MatchResult>(&text, env),
            "Buckets" => read_json::<api::Buckets>(&text, env),
            "BucketName" => read_json::<api::BucketName>(&text, env),
            "ClosingRates" => read_json::<api::ClosingRates>(&text, env),
            "AgingPolicy" => read_json::<api::AgingPolicy>(&text, env),
            "AgingReport" => read_json::<api::AgingReport>(&text, env),
            "AgingRow" => read_json::<api::AgingRow>(&text, env),
            "AgingTotal" => read_json::<api::AgingTotal>(&text, env),
            "AgingAmounts" => read_json::<api::AgingAmounts>(&text, env),
            "AgingPostDated" => read_json::<api::AgingPostDated>(&text, env),
            "AgingBase" => read_json::<api::AgingBase>(&text, env),
            "DimensionAmounts" => read_json::<api::DimensionAmounts>(&text, env),
            "AgingFooting" => read_json::<api::AgingFooting>(&text, env),
            "BasisFallback" => read_json::<api::BasisFallback>(&text, env),
            "ExcessShare" => read_json::<api::ExcessShare>(&text, env),
            "RollForward" => read_json::<api::RollForward>(&text, env),
            "RollForwardRow" => read_json::<api::RollForwardRow>(&text, env),
            "RollForwardTotal" => read_json::<api::RollForwardTotal>(&text, env),
            "RollForwardAmounts" => read_json::<api::RollForwardAmounts>(&text, env),
            "StatementOptions" => read_json::<api::StatementOptions>(&text, env),
            "OpenItemStatement" => read_json::<api::OpenItemStatement>(&text, env),
            "StatementCurrency" => read_json::<api::StatementCurrency>(&text, env),
            "StatementItem" => read_json::<api::StatementItem>(&text, env),
            "StatementOffer" => read_json::<api::StatementOffer>(&text, env),
            "ActivityStatement" => read_json::<api::ActivityStatement>(&text, env),
            "BalanceForwardStatement" => read_json::<api::BalanceForwardStatement>(&text, env),
            "LastStatement" => read_json::<api::LastStatement>(&text, env),
            "StatementAccount" => read_json::<api::StatementAccount>(&text, env),
            "StatementLine" => read_json::<api::StatementLine>(&text, env),
            "StatementAllocation" => read_json::<api::StatementAllocation>(&text, env),
            "JournalOptions" => read_json::<api::JournalOptions>(&text, env),
            "Journal" => read_json::<api::Journal>(&text, env),
            "Posting" => read_json::<api::Posting>(&text, env),
            "PostingLine" => read_json::<api::PostingLine>(&text, env),
            "JournalTotal" => read_json::<api::JournalTotal>(&text, env),
            "Revaluation" => read_json::<api::Revaluation>(&text, env),
            "RevaluationRow" => read_json::<api::RevaluationRow>(&text, env),
            "ControlLine" => read_json::<api::ControlLine>(&text, env),
            "Tie" => read_json::<api::Tie>(&text, env),
            "TieRow" => read_json::<api::TieRow>(&text, env),
            "TieDifference" => read_json::<api::TieDifference>(&text, env),
            "RoundingMode" => read_json::<api::RoundingMode>(&text, env),
            "SplitRule" => read_json::<api::SplitRule>(&text, env),
            "Weekday" => read_json::<api::Weekday>(&text, env),
            "JoinRule" => read_json::<api::JoinRule>(&text, env),
            "Roll" => read_json::<api::Roll>(&text, env),
            "DayCount" => read_json::<api::DayCount>(&text, env),
            "Step" => read_json::<api::Step>(&text, env),
            "Allocation" => read_json::<api::Allocation>(&text, env),
            "DiscountBase" => read_json::<api::DiscountBase>(&text, env),
            "PartialPolicy" => read_json::<api::PartialPolicy>(&text, env),
            "FullPayer" => read_json::<api::FullPayer>(&text, env),
            "LateDiscount" => read_json::<api::LateDiscount>(&text, env),
            "UnearnedDiscount" => read_json::<api::UnearnedDiscount>(&text, env),
            "ClosingReason" => read_json::<api::ClosingReason>(&text, env),
            "PayByReason" => read_json::<api::PayByReason>(&text, env),
            "YearDays" => read_json::<api::YearDays>(&text, env),
            "Slide" => read_json::<api::Slide>(&text, env),
            "CapCase" => read_json::<api::CapCase>(&text, env),
            "CapFrom" => read_json::<api::CapFrom>(&text, env),
            "CapEnds" => read_json::<api::CapEnds>(&text, env),
            "CapUnless" => read_json::<api::CapUnless>(&text, env),
            "BaseDate" => read_json::<api::BaseDate>(&text, env),
            "Share" => read_json::<api::Share>(&text, env),
            "DiscountOff" => read_json::<api::DiscountOff>(&text, env),
            "CapWarning" => read_json::<api::CapWarning>(&text, env),
            "PayerMark" => read_json::<api::PayerMark>(&text, env),
            "ReferenceScheme" => read_json::<api::ReferenceScheme>(&text, env),
            "ReferenceSlip" => read_json::<api::ReferenceSlip>(&text, env),
            "DocumentKind" => read_json::<api::DocumentKind>(&text, env),
            "Dimension" => read_json::<api::Dimension>(&text, env),
            "DebitNotePurpose" => read_json::<api::DebitNotePurpose>(&text, env),
            "CreditReason" => read_json::<api::CreditReason>(&text, env),
            "PaymentKind" => read_json::<api::PaymentKind>(&text, env),
            "Component" => read_json::<api::Component>(&text, env),
            "Traversal" => read_json::<api::Traversal>(&text, env),
            "Priority" => read_json::<api::Priority>(&text, env),
            "ClaimTie" => read_json::<api::ClaimTie>(&text, env),
            "MatchStrategy" => read_json::<api::MatchStrategy>(&text, env),
            "MatchRound" => read_json::<api::MatchRound>(&text, env),
            "MatchGrade" => read_json::<api::MatchGrade>(&text, env),
            "AttemptOutcome" => read_json::<api::AttemptOutcome>(&text, env),
            "AmountFit" => read_json::<api::AmountFit>(&text, env),
            "PartyEvidence" => read_json::<api::PartyEvidence>(&text, env),
            "AdjustmentKind" => read_json::<api::AdjustmentKind>(&text, env),
            "ReversalEffect" => read_json::<api::ReversalEffect>(&text, env),
            "AppliesTo" => read_json::<api::AppliesTo>(&text, env),
            "LockedPeriod" => read_json::<api::LockedPeriod>(&text, env),
            "Outcome" => read_json::<api::Outcome>(&text, env),
            "Lifecycle" => read_json::<api::Lifecycle>(&text, env),
            "Settlement" => read_json::<api::Settlement>(&text, env),
            "StatusSummary" => read_json::<api::StatusSummary>(&text, env),
            "Fact" => read_json::<api::Fact>(&text, env),
            "Known" => read_json::<api::Known>(&text, env),
            "AcrossCustomers" => read_json::<api::AcrossCustomers>(&text, env),
            "ActivityKind" => read_json::<api::ActivityKind>(&text, env),
            "AllocationOrder" => read_json::<api::AllocationOrder>(&text, env),
            "AccountRole" => read_json::<api::AccountRole>(&text, env),
            "AgingBasis" => read_json::<api::AgingBasis>(&text, env),
            "UnappliedCredits" => read_json::<api::UnappliedCredits>(&text, env),
            "MissingBasis" => read_json::<api::MissingBasis>(&text, env),
            "AgingGroup" => read_json::<api::AgingGroup>(&text, env),
            _ => Err(no_type(&name)),
        }
    })
}

/// Takes the function that makes a `DulyError`; called once, by `index.cjs`.
#[napi(js_name = "setErrorMaker")]
pub fn set_error_maker(maker: Function<'_, String, Unknown<'static>>) -> napi::Result<()> {
    set_maker(&maker)
}
