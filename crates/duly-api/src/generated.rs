// Written by `cargo xtask bindings` from crates/duly-api/api.list. Do not edit.
#![allow(clippy::clone_on_copy)]

use serde_json::Value;

use crate::{
    self as api, Way,
    door::Function,
    json::{
        Fields, Json, Read, form, inside, made, refused, text, unknown_word, variant, wrong_type,
    },
};

impl Json for api::CreditorId {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        text(value, way)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::CustomerId {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        text(value, way)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::BillingAccountId {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        text(value, way)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::DocumentId {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        text(value, way)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::DocumentNumber {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        text(value, way)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::EntryId {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        text(value, way)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::LineKey {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        text(value, way)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Currency {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        text(value, way)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Rate {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        text(value, way)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Points {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        text(value, way)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::RoundingMode {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["half_up", "half_even", "half_down", "down", "up"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "half_up" => Ok(api::RoundingMode::HalfUp),
            "half_even" => Ok(api::RoundingMode::HalfEven),
            "half_down" => Ok(api::RoundingMode::HalfDown),
            "down" => Ok(api::RoundingMode::Down),
            "up" => Ok(api::RoundingMode::Up),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::SplitRule {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["largest_remainder", "truncate_rest_last", "round_each_rest_last"];
        let (word, inner) = variant(value, way)?;
        match word {
            "largest_remainder" if inner.is_none() => Ok(api::SplitRule::LargestRemainder),
            "truncate_rest_last" if inner.is_none() => Ok(api::SplitRule::TruncateRestLast),
            "round_each_rest_last" => Ok(api::SplitRule::RoundEachRestLast(Json::read(
                inside(value, inner, way, "round_each_rest_last")?,
                &Way::Field(way, "round_each_rest_last"),
            )?)),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Weekday {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] =
            &["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "monday" => Ok(api::Weekday::Monday),
            "tuesday" => Ok(api::Weekday::Tuesday),
            "wednesday" => Ok(api::Weekday::Wednesday),
            "thursday" => Ok(api::Weekday::Thursday),
            "friday" => Ok(api::Weekday::Friday),
            "saturday" => Ok(api::Weekday::Saturday),
            "sunday" => Ok(api::Weekday::Sunday),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::JoinRule {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["holidays", "business_days"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "holidays" => Ok(api::JoinRule::Holidays),
            "business_days" => Ok(api::JoinRule::BusinessDays),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Roll {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &[
            "unadjusted",
            "following",
            "modified_following",
            "preceding",
            "modified_preceding",
            "nearest",
        ];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "unadjusted" => Ok(api::Roll::Unadjusted),
            "following" => Ok(api::Roll::Following),
            "modified_following" => Ok(api::Roll::ModifiedFollowing),
            "preceding" => Ok(api::Roll::Preceding),
            "modified_preceding" => Ok(api::Roll::ModifiedPreceding),
            "nearest" => Ok(api::Roll::Nearest),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::DayCount {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &[
            "act_365_fixed",
            "act_365_leap",
            "act_360",
            "act_366",
            "act_act_isda",
            "thirty_360_us",
            "thirty_360_bond",
            "thirty_e_360",
            "thirty_e_360_isda",
        ];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "act_365_fixed" => Ok(api::DayCount::Act365Fixed),
            "act_365_leap" => Ok(api::DayCount::Act365Leap),
            "act_360" => Ok(api::DayCount::Act360),
            "act_366" => Ok(api::DayCount::Act366),
            "act_act_isda" => Ok(api::DayCount::ActActIsda),
            "thirty_360_us" => Ok(api::DayCount::Thirty360Us),
            "thirty_360_bond" => Ok(api::DayCount::Thirty360Bond),
            "thirty_e_360" => Ok(api::DayCount::ThirtyE360),
            "thirty_e_360_isda" => Ok(api::DayCount::ThirtyE360Isda),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Step {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &[
            "add_days",
            "add_weeks",
            "add_months",
            "end_of_month",
            "day_of_month",
            "month_of_year",
            "next_day_of_month",
            "payment_days",
            "weekday",
            "cutoff_month",
            "add_business_days",
            "adjust",
        ];
        let (word, inner) = variant(value, way)?;
        match word {
            "add_days" => Ok(api::Step::AddDays(Json::read(
                inside(value, inner, way, "add_days")?,
                &Way::Field(way, "add_days"),
            )?)),
            "add_weeks" => Ok(api::Step::AddWeeks(Json::read(
                inside(value, inner, way, "add_weeks")?,
                &Way::Field(way, "add_weeks"),
            )?)),
            "add_months" => Ok(api::Step::AddMonths(Json::read(
                inside(value, inner, way, "add_months")?,
                &Way::Field(way, "add_months"),
            )?)),
            "end_of_month" if inner.is_none() => Ok(api::Step::EndOfMonth),
            "day_of_month" => Ok(api::Step::DayOfMonth(Json::read(
                inside(value, inner, way, "day_of_month")?,
                &Way::Field(way, "day_of_month"),
            )?)),
            "month_of_year" => Ok(api::Step::MonthOfYear(Json::read(
                inside(value, inner, way, "month_of_year")?,
                &Way::Field(way, "month_of_year"),
            )?)),
            "next_day_of_month" => Ok(api::Step::NextDayOfMonth(Json::read(
                inside(value, inner, way, "next_day_of_month")?,
                &Way::Field(way, "next_day_of_month"),
            )?)),
            "payment_days" => Ok(api::Step::PaymentDays(Json::read(
                inside(value, inner, way, "payment_days")?,
                &Way::Field(way, "payment_days"),
            )?)),
            "weekday" => Ok(api::Step::Weekday(Json::read(
                inside(value, inner, way, "weekday")?,
                &Way::Field(way, "weekday"),
            )?)),
            "cutoff_month" => Ok(api::Step::CutoffMonth {
                day: Json::read(
                    inside(value, inner, way, "cutoff_month")?,
                    &Way::Field(way, "cutoff_month"),
                )?,
            }),
            "add_business_days" => Ok(api::Step::AddBusinessDays(Json::read(
                inside(value, inner, way, "add_business_days")?,
                &Way::Field(way, "add_business_days"),
            )?)),
            "adjust" => Ok(api::Step::Adjust(Json::read(
                inside(value, inner, way, "adjust")?,
                &Way::Field(way, "adjust"),
            )?)),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Allocation {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["prorate", "first"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "prorate" => Ok(api::Allocation::Prorate),
            "first" => Ok(api::Allocation::First),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::DiscountBase {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["gross", "net", "lines", "mixed"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "gross" => Ok(api::DiscountBase::Gross),
            "net" => Ok(api::DiscountBase::Net),
            "lines" => Ok(api::DiscountBase::Lines),
            "mixed" => Ok(api::DiscountBase::Mixed),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::PartialPolicy {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["none", "proportional", "first_only"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "none" => Ok(api::PartialPolicy::None),
            "proportional" => Ok(api::PartialPolicy::Proportional),
            "first_only" => Ok(api::PartialPolicy::FirstOnly),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::FullPayer {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["no_discount", "take_in_time", "take_in_grace"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "no_discount" => Ok(api::FullPayer::NoDiscount),
            "take_in_time" => Ok(api::FullPayer::TakeInTime),
            "take_in_grace" => Ok(api::FullPayer::TakeInGrace),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::LateDiscount {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["ask", "auto"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "ask" => Ok(api::LateDiscount::Ask),
            "auto" => Ok(api::LateDiscount::Auto),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::UnearnedDiscount {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["deduction", "chargeback", "allow_with_approval"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "deduction" => Ok(api::UnearnedDiscount::Deduction),
            "chargeback" => Ok(api::UnearnedDiscount::Chargeback),
            "allow_with_approval" => Ok(api::UnearnedDiscount::AllowWithApproval),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::ClosingReason {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &[
            "in_time",
            "in_time_over",
            "full",
            "full_less_discount",
            "late",
            "unearned",
            "over_paid",
            "partial",
        ];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "in_time" => Ok(api::ClosingReason::InTime),
            "in_time_over" => Ok(api::ClosingReason::InTimeOver),
            "full" => Ok(api::ClosingReason::Full),
            "full_less_discount" => Ok(api::ClosingReason::FullLessDiscount),
            "late" => Ok(api::ClosingReason::Late),
            "unearned" => Ok(api::ClosingReason::Unearned),
            "over_paid" => Ok(api::ClosingReason::OverPaid),
            "partial" => Ok(api::ClosingReason::Partial),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::PayByReason {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["discount", "full", "past_due"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "discount" => Ok(api::PayByReason::Discount),
            "full" => Ok(api::PayByReason::Full),
            "past_due" => Ok(api::PayByReason::PastDue),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::YearDays {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["days_360", "days_365"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "days_360" => Ok(api::YearDays::Days360),
            "days_365" => Ok(api::YearDays::Days365),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Slide {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["linear", "yearly"];
        let (word, inner) = variant(value, way)?;
        match word {
            "linear" => {
                let way = Way::Field(way, "linear");
                let inner = inside(value, inner, &way, "linear")?;
                let of = Fields::of(inner, &way, &["rate", "start", "end"])?;
                Ok(api::Slide::Linear {
                    rate: of.get("rate")?,
                    start: of.get("start")?,
                    end: of.get("end")?,
                })
            }
            "yearly" => {
                let way = Way::Field(way, "yearly");
                let inner = inside(value, inner, &way, "yearly")?;
                let of = Fields::of(inner, &way, &["rate", "year", "end"])?;
                Ok(api::Slide::Yearly {
                    rate: of.get("rate")?,
                    year: of.get("year")?,
                    end: of.get("end")?,
                })
            }
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::CapCase {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["business", "public", "public_exceptional", "periodic", "silent"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "business" => Ok(api::CapCase::Business),
            "public" => Ok(api::CapCase::Public),
            "public_exceptional" => Ok(api::CapCase::PublicExceptional),
            "periodic" => Ok(api::CapCase::Periodic),
            "silent" => Ok(api::CapCase::Silent),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::CapFrom {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["invoice", "receipt"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "invoice" => Ok(api::CapFrom::Invoice),
            "receipt" => Ok(api::CapFrom::Receipt),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::CapEnds {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["exact", "eom"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "exact" => Ok(api::CapEnds::Exact),
            "eom" => Ok(api::CapEnds::Eom),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::CapUnless {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["never", "expressly_agreed"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "never" => Ok(api::CapUnless::Never),
            "expressly_agreed" => Ok(api::CapUnless::ExpresslyAgreed),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::BaseDate {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] =
            &["invoice", "posting", "delivery", "receipt", "service_end", "period_end", "fixed"];
        let (word, inner) = variant(value, way)?;
        match word {
            "invoice" if inner.is_none() => Ok(api::BaseDate::Invoice),
            "posting" if inner.is_none() => Ok(api::BaseDate::Posting),
            "delivery" if inner.is_none() => Ok(api::BaseDate::Delivery),
            "receipt" if inner.is_none() => Ok(api::BaseDate::Receipt),
            "service_end" if inner.is_none() => Ok(api::BaseDate::ServiceEnd),
            "period_end" if inner.is_none() => Ok(api::BaseDate::PeriodEnd),
            "fixed" => Ok(api::BaseDate::Fixed(Json::read(
                inside(value, inner, way, "fixed")?,
                &Way::Field(way, "fixed"),
            )?)),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Share {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["percent", "percent_of_remainder", "fixed", "parts", "remainder"];
        let (word, inner) = variant(value, way)?;
        match word {
            "percent" => Ok(api::Share::Percent(Json::read(
                inside(value, inner, way, "percent")?,
                &Way::Field(way, "percent"),
            )?)),
            "percent_of_remainder" => Ok(api::Share::PercentOfRemainder(Json::read(
                inside(value, inner, way, "percent_of_remainder")?,
                &Way::Field(way, "percent_of_remainder"),
            )?)),
            "fixed" => Ok(api::Share::Fixed(Json::read(
                inside(value, inner, way, "fixed")?,
                &Way::Field(way, "fixed"),
            )?)),
            "parts" => Ok(api::Share::Parts(Json::read(
                inside(value, inner, way, "parts")?,
                &Way::Field(way, "parts"),
            )?)),
            "remainder" if inner.is_none() => Ok(api::Share::Remainder),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::DiscountOff {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["percent", "fixed"];
        let (word, inner) = variant(value, way)?;
        match word {
            "percent" => Ok(api::DiscountOff::Percent(Json::read(
                inside(value, inner, way, "percent")?,
                &Way::Field(way, "percent"),
            )?)),
            "fixed" => Ok(api::DiscountOff::Fixed(Json::read(
                inside(value, inner, way, "fixed")?,
                &Way::Field(way, "fixed"),
            )?)),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::CapWarning {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["too_long", "stale", "no_rule"];
        let (word, inner) = variant(value, way)?;
        match word {
            "too_long" => {
                let way = Way::Field(way, "too_long");
                let inner = inside(value, inner, &way, "too_long")?;
                let of = Fields::of(inner, &way, &["latest", "days_over", "rule"])?;
                Ok(api::CapWarning::TooLong {
                    latest: of.get("latest")?,
                    days_over: of.get("days_over")?,
                    rule: of.get("rule")?,
                })
            }
            "stale" => {
                let way = Way::Field(way, "stale");
                let inner = inside(value, inner, &way, "stale")?;
                let of = Fields::of(inner, &way, &["rule"])?;
                Ok(api::CapWarning::Stale { rule: of.get("rule")? })
            }
            "no_rule" => {
                let way = Way::Field(way, "no_rule");
                let inner = inside(value, inner, &way, "no_rule")?;
                let of = Fields::of(inner, &way, &["case"])?;
                Ok(api::CapWarning::NoRule { case: of.get("case")? })
            }
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::PayerMark {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["account", "alias", "name"];
        let (word, inner) = variant(value, way)?;
        match word {
            "account" => Ok(api::PayerMark::Account(Json::read(
                inside(value, inner, way, "account")?,
                &Way::Field(way, "account"),
            )?)),
            "alias" => Ok(api::PayerMark::Alias(Json::read(
                inside(value, inner, way, "alias")?,
                &Way::Field(way, "alias"),
            )?)),
            "name" => Ok(api::PayerMark::Name(Json::read(
                inside(value, inner, way, "name")?,
                &Way::Field(way, "name"),
            )?)),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::ReferenceScheme {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] =
            &["rf", "qrr", "ogm", "viite", "kid_mod10", "kid_mod11", "ocr", "ocr_length"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "rf" => Ok(api::ReferenceScheme::Rf),
            "qrr" => Ok(api::ReferenceScheme::Qrr),
            "ogm" => Ok(api::ReferenceScheme::Ogm),
            "viite" => Ok(api::ReferenceScheme::Viite),
            "kid_mod10" => Ok(api::ReferenceScheme::KidMod10),
            "kid_mod11" => Ok(api::ReferenceScheme::KidMod11),
            "ocr" => Ok(api::ReferenceScheme::Ocr),
            "ocr_length" => Ok(api::ReferenceScheme::OcrLength),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::ReferenceSlip {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["changed", "swapped"];
        let (word, inner) = variant(value, way)?;
        match word {
            "changed" => Ok(api::ReferenceSlip::Changed(Json::read(
                inside(value, inner, way, "changed")?,
                &Way::Field(way, "changed"),
            )?)),
            "swapped" => Ok(api::ReferenceSlip::Swapped(Json::read(
                inside(value, inner, way, "swapped")?,
                &Way::Field(way, "swapped"),
            )?)),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::DocumentKind {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &[
            "invoice",
            "debit_note",
            "charge",
            "credit_note",
            "payment",
            "advance",
            "refund",
            "transfer",
            "residual",
            "conversion",
        ];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "invoice" => Ok(api::DocumentKind::Invoice),
            "debit_note" => Ok(api::DocumentKind::DebitNote),
            "charge" => Ok(api::DocumentKind::Charge),
            "credit_note" => Ok(api::DocumentKind::CreditNote),
            "payment" => Ok(api::DocumentKind::Payment),
            "advance" => Ok(api::DocumentKind::Advance),
            "refund" => Ok(api::DocumentKind::Refund),
            "transfer" => Ok(api::DocumentKind::Transfer),
            "residual" => Ok(api::DocumentKind::Residual),
            "conversion" => Ok(api::DocumentKind::Conversion),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Dimension {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] =
            &["disputed", "promised", "plan", "agency", "write_off_proposed", "on_account"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "disputed" => Ok(api::Dimension::Disputed),
            "promised" => Ok(api::Dimension::Promised),
            "plan" => Ok(api::Dimension::Plan),
            "agency" => Ok(api::Dimension::Agency),
            "write_off_proposed" => Ok(api::Dimension::WriteOffProposed),
            "on_account" => Ok(api::Dimension::OnAccount),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::DebitNotePurpose {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["adjustment", "charge", "interest", "fee", "compensation"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "adjustment" => Ok(api::DebitNotePurpose::Adjustment),
            "charge" => Ok(api::DebitNotePurpose::Charge),
            "interest" => Ok(api::DebitNotePurpose::Interest),
            "fee" => Ok(api::DebitNotePurpose::Fee),
            "compensation" => Ok(api::DebitNotePurpose::Compensation),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::CreditReason {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] =
            &["other", "return", "correction", "allowance", "dispute", "cancellation"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "other" => Ok(api::CreditReason::Other),
            "return" => Ok(api::CreditReason::Return),
            "correction" => Ok(api::CreditReason::Correction),
            "allowance" => Ok(api::CreditReason::Allowance),
            "dispute" => Ok(api::CreditReason::Dispute),
            "cancellation" => Ok(api::CreditReason::Cancellation),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::PaymentKind {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["receipt", "advance"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "receipt" => Ok(api::PaymentKind::Receipt),
            "advance" => Ok(api::PaymentKind::Advance),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Component {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["costs", "interest", "principal"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "costs" => Ok(api::Component::Costs),
            "interest" => Ok(api::Component::Interest),
            "principal" => Ok(api::Component::Principal),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Traversal {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["horizontal", "vertical"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "horizontal" => Ok(api::Traversal::Horizontal),
            "vertical" => Ok(api::Traversal::Vertical),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Priority {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["due", "least_secured", "most_burdensome", "oldest"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "due" => Ok(api::Priority::Due),
            "least_secured" => Ok(api::Priority::LeastSecured),
            "most_burdensome" => Ok(api::Priority::MostBurdensome),
            "oldest" => Ok(api::Priority::Oldest),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::ClaimTie {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["by_id", "pro_rata"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "by_id" => Ok(api::ClaimTie::ById),
            "pro_rata" => Ok(api::ClaimTie::ProRata),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::MatchStrategy {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &[
            "remittance_lines",
            "references",
            "document_numbers",
            "single_amount",
            "single_with_discount",
            "whole_account",
            "past_due",
            "past_due_by_terms",
            "due_run",
            "subset_sum",
            "oldest_first",
            "statutory_order",
            "pro_rata",
        ];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "remittance_lines" => Ok(api::MatchStrategy::RemittanceLines),
            "references" => Ok(api::MatchStrategy::References),
            "document_numbers" => Ok(api::MatchStrategy::DocumentNumbers),
            "single_amount" => Ok(api::MatchStrategy::SingleAmount),
            "single_with_discount" => Ok(api::MatchStrategy::SingleWithDiscount),
            "whole_account" => Ok(api::MatchStrategy::WholeAccount),
            "past_due" => Ok(api::MatchStrategy::PastDue),
            "past_due_by_terms" => Ok(api::MatchStrategy::PastDueByTerms),
            "due_run" => Ok(api::MatchStrategy::DueRun),
            "subset_sum" => Ok(api::MatchStrategy::SubsetSum),
            "oldest_first" => Ok(api::MatchStrategy::OldestFirst),
            "statutory_order" => Ok(api::MatchStrategy::StatutoryOrder),
            "pro_rata" => Ok(api::MatchStrategy::ProRata),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::MatchRound {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["exact", "near", "late"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "exact" => Ok(api::MatchRound::Exact),
            "near" => Ok(api::MatchRound::Near),
            "late" => Ok(api::MatchRound::Late),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::MatchGrade {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["automatic", "suggested", "unmatched"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "automatic" => Ok(api::MatchGrade::Automatic),
            "suggested" => Ok(api::MatchGrade::Suggested),
            "unmatched" => Ok(api::MatchGrade::Unmatched),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::AttemptOutcome {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["nothing", "found", "over", "ambiguous", "gave_up"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "nothing" => Ok(api::AttemptOutcome::Nothing),
            "found" => Ok(api::AttemptOutcome::Found),
            "over" => Ok(api::AttemptOutcome::Over),
            "ambiguous" => Ok(api::AttemptOutcome::Ambiguous),
            "gave_up" => Ok(api::AttemptOutcome::GaveUp),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::AmountFit {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &[
            "exact",
            "with_discount",
            "within_tolerance",
            "late_discount",
            "partial",
            "over",
            "none",
        ];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "exact" => Ok(api::AmountFit::Exact),
            "with_discount" => Ok(api::AmountFit::WithDiscount),
            "within_tolerance" => Ok(api::AmountFit::WithinTolerance),
            "late_discount" => Ok(api::AmountFit::LateDiscount),
            "partial" => Ok(api::AmountFit::Partial),
            "over" => Ok(api::AmountFit::Over),
            "none" => Ok(api::AmountFit::None),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::PartyEvidence {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["given", "account", "alias", "name", "documents"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "given" => Ok(api::PartyEvidence::Given),
            "account" => Ok(api::PartyEvidence::Account),
            "alias" => Ok(api::PartyEvidence::Alias),
            "name" => Ok(api::PartyEvidence::Name),
            "documents" => Ok(api::PartyEvidence::Documents),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::AdjustmentKind {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["discount", "tolerance", "withholding", "write_off"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "discount" => Ok(api::AdjustmentKind::Discount),
            "tolerance" => Ok(api::AdjustmentKind::Tolerance),
            "withholding" => Ok(api::AdjustmentKind::Withholding),
            "write_off" => Ok(api::AdjustmentKind::WriteOff),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::ReversalEffect {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["void_ab_initio", "from_reversal"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "void_ab_initio" => Ok(api::ReversalEffect::VoidAbInitio),
            "from_reversal" => Ok(api::ReversalEffect::FromReversal),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::AppliesTo {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["whole", "residual"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "whole" => Ok(api::AppliesTo::Whole),
            "residual" => Ok(api::AppliesTo::Residual),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::LockedPeriod {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["refuse", "first_open_day"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "refuse" => Ok(api::LockedPeriod::Refuse),
            "first_open_day" => Ok(api::LockedPeriod::FirstOpenDay),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Outcome {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["taken", "moved", "repeated"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "taken" => Ok(api::Outcome::Taken),
            "moved" => Ok(api::Outcome::Moved),
            "repeated" => Ok(api::Outcome::Repeated),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Lifecycle {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["issued", "cancelled"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "issued" => Ok(api::Lifecycle::Issued),
            "cancelled" => Ok(api::Lifecycle::Cancelled),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Settlement {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["open", "partly_paid", "settled"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "open" => Ok(api::Settlement::Open),
            "partly_paid" => Ok(api::Settlement::PartlyPaid),
            "settled" => Ok(api::Settlement::Settled),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::StatusSummary {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &[
            "cancelled",
            "paid",
            "credited",
            "written_off",
            "disputed",
            "past_due",
            "partly_paid",
            "open",
        ];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "cancelled" => Ok(api::StatusSummary::Cancelled),
            "paid" => Ok(api::StatusSummary::Paid),
            "credited" => Ok(api::StatusSummary::Credited),
            "written_off" => Ok(api::StatusSummary::WrittenOff),
            "disputed" => Ok(api::StatusSummary::Disputed),
            "past_due" => Ok(api::StatusSummary::PastDue),
            "partly_paid" => Ok(api::StatusSummary::PartlyPaid),
            "open" => Ok(api::StatusSummary::Open),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Fact {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &[
            "invoice",
            "debit_note",
            "credit_note",
            "payment",
            "refund",
            "opening_item",
            "application",
            "adjustment",
            "transfer",
            "residual",
            "conversion",
            "reversal",
            "term_change",
            "fx_difference",
            "dimension_change",
            "identification",
            "period_lock",
            "policy_change",
            "together",
        ];
        let (word, inner) = variant(value, way)?;
        match word {
            "invoice" => Ok(api::Fact::Invoice(Json::read(
                inside(value, inner, way, "invoice")?,
                &Way::Field(way, "invoice"),
            )?)),
            "debit_note" => Ok(api::Fact::DebitNote(Json::read(
                inside(value, inner, way, "debit_note")?,
                &Way::Field(way, "debit_note"),
            )?)),
            "credit_note" => Ok(api::Fact::CreditNote(Json::read(
                inside(value, inner, way, "credit_note")?,
                &Way::Field(way, "credit_note"),
            )?)),
            "payment" => Ok(api::Fact::Payment(Json::read(
                inside(value, inner, way, "payment")?,
                &Way::Field(way, "payment"),
            )?)),
            "refund" => Ok(api::Fact::Refund(Json::read(
                inside(value, inner, way, "refund")?,
                &Way::Field(way, "refund"),
            )?)),
            "opening_item" => Ok(api::Fact::OpeningItem(Json::read(
                inside(value, inner, way, "opening_item")?,
                &Way::Field(way, "opening_item"),
            )?)),
            "application" => Ok(api::Fact::Application(Json::read(
                inside(value, inner, way, "application")?,
                &Way::Field(way, "application"),
            )?)),
            "adjustment" => Ok(api::Fact::Adjustment(Json::read(
                inside(value, inner, way, "adjustment")?,
                &Way::Field(way, "adjustment"),
            )?)),
            "transfer" => Ok(api::Fact::Transfer(Json::read(
                inside(value, inner, way, "transfer")?,
                &Way::Field(way, "transfer"),
            )?)),
            "residual" => Ok(api::Fact::Residual(Json::read(
                inside(value, inner, way, "residual")?,
                &Way::Field(way, "residual"),
            )?)),
            "conversion" => Ok(api::Fact::Conversion(Json::read(
                inside(value, inner, way, "conversion")?,
                &Way::Field(way, "conversion"),
            )?)),
            "reversal" => Ok(api::Fact::Reversal(Json::read(
                inside(value, inner, way, "reversal")?,
                &Way::Field(way, "reversal"),
            )?)),
            "term_change" => Ok(api::Fact::TermChange(Json::read(
                inside(value, inner, way, "term_change")?,
                &Way::Field(way, "term_change"),
            )?)),
            "fx_difference" => Ok(api::Fact::FxDifference(Json::read(
                inside(value, inner, way, "fx_difference")?,
                &Way::Field(way, "fx_difference"),
            )?)),
            "dimension_change" => Ok(api::Fact::DimensionChange(Json::read(
                inside(value, inner, way, "dimension_change")?,
                &Way::Field(way, "dimension_change"),
            )?)),
            "identification" => Ok(api::Fact::Identification(Json::read(
                inside(value, inner, way, "identification")?,
                &Way::Field(way, "identification"),
            )?)),
            "period_lock" => Ok(api::Fact::PeriodLock(Json::read(
                inside(value, inner, way, "period_lock")?,
                &Way::Field(way, "period_lock"),
            )?)),
            "policy_change" => Ok(api::Fact::PolicyChange(Json::read(
                inside(value, inner, way, "policy_change")?,
                &Way::Field(way, "policy_change"),
            )?)),
            "together" => Ok(api::Fact::Together(Json::read(
                inside(value, inner, way, "together")?,
                &Way::Field(way, "together"),
            )?)),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Known {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["everything", "on", "through"];
        let (word, inner) = variant(value, way)?;
        match word {
            "everything" if inner.is_none() => Ok(api::Known::Everything),
            "on" => Ok(api::Known::On(Json::read(
                inside(value, inner, way, "on")?,
                &Way::Field(way, "on"),
            )?)),
            "through" => Ok(api::Known::Through(Json::read(
                inside(value, inner, way, "through")?,
                &Way::Field(way, "through"),
            )?)),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::AcrossCustomers {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["refuse", "listed", "allow"];
        let (word, inner) = variant(value, way)?;
        match word {
            "refuse" if inner.is_none() => Ok(api::AcrossCustomers::Refuse),
            "listed" => Ok(api::AcrossCustomers::Listed(Json::read(
                inside(value, inner, way, "listed")?,
                &Way::Field(way, "listed"),
            )?)),
            "allow" if inner.is_none() => Ok(api::AcrossCustomers::Allow),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::ActivityKind {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &[
            "document",
            "taken_over",
            "application",
            "discount",
            "tolerance",
            "withholding",
            "write_off",
            "transfer",
            "residual",
            "conversion",
            "term_change",
            "identification",
        ];
        let (word, inner) = variant(value, way)?;
        match word {
            "document" => Ok(api::ActivityKind::Document(Json::read(
                inside(value, inner, way, "document")?,
                &Way::Field(way, "document"),
            )?)),
            "taken_over" if inner.is_none() => Ok(api::ActivityKind::TakenOver),
            "application" if inner.is_none() => Ok(api::ActivityKind::Application),
            "discount" if inner.is_none() => Ok(api::ActivityKind::Discount),
            "tolerance" if inner.is_none() => Ok(api::ActivityKind::Tolerance),
            "withholding" if inner.is_none() => Ok(api::ActivityKind::Withholding),
            "write_off" if inner.is_none() => Ok(api::ActivityKind::WriteOff),
            "transfer" if inner.is_none() => Ok(api::ActivityKind::Transfer),
            "residual" if inner.is_none() => Ok(api::ActivityKind::Residual),
            "conversion" if inner.is_none() => Ok(api::ActivityKind::Conversion),
            "term_change" if inner.is_none() => Ok(api::ActivityKind::TermChange),
            "identification" if inner.is_none() => Ok(api::ActivityKind::Identification),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::AllocationOrder {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["oldest_first", "referenced_first"];
        let (word, inner) = variant(value, way)?;
        match word {
            "oldest_first" if inner.is_none() => Ok(api::AllocationOrder::OldestFirst),
            "referenced_first" => Ok(api::AllocationOrder::ReferencedFirst(Json::read(
                inside(value, inner, way, "referenced_first")?,
                &Way::Field(way, "referenced_first"),
            )?)),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::AccountRole {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &[
            "receivables",
            "unapplied",
            "unidentified",
            "advances",
            "cash",
            "sales",
            "sales_tax",
            "credit_notes",
            "interest",
            "fees",
            "discount",
            "tolerance",
            "withholding",
            "write_off",
            "recovery",
            "exchange_difference",
            "currency_clearing",
            "intercompany",
            "opening_balance",
        ];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "receivables" => Ok(api::AccountRole::Receivables),
            "unapplied" => Ok(api::AccountRole::Unapplied),
            "unidentified" => Ok(api::AccountRole::Unidentified),
            "advances" => Ok(api::AccountRole::Advances),
            "cash" => Ok(api::AccountRole::Cash),
            "sales" => Ok(api::AccountRole::Sales),
            "sales_tax" => Ok(api::AccountRole::SalesTax),
            "credit_notes" => Ok(api::AccountRole::CreditNotes),
            "interest" => Ok(api::AccountRole::Interest),
            "fees" => Ok(api::AccountRole::Fees),
            "discount" => Ok(api::AccountRole::Discount),
            "tolerance" => Ok(api::AccountRole::Tolerance),
            "withholding" => Ok(api::AccountRole::Withholding),
            "write_off" => Ok(api::AccountRole::WriteOff),
            "recovery" => Ok(api::AccountRole::Recovery),
            "exchange_difference" => Ok(api::AccountRole::ExchangeDifference),
            "currency_clearing" => Ok(api::AccountRole::CurrencyClearing),
            "intercompany" => Ok(api::AccountRole::Intercompany),
            "opening_balance" => Ok(api::AccountRole::OpeningBalance),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::AgingBasis {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] =
            &["due", "invoice", "posting", "delivery", "statutory_default", "nominal_due"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "due" => Ok(api::AgingBasis::Due),
            "invoice" => Ok(api::AgingBasis::Invoice),
            "posting" => Ok(api::AgingBasis::Posting),
            "delivery" => Ok(api::AgingBasis::Delivery),
            "statutory_default" => Ok(api::AgingBasis::StatutoryDefault),
            "nominal_due" => Ok(api::AgingBasis::NominalDue),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::UnappliedCredits {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["separate", "own_date", "oldest_first", "not_due"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "separate" => Ok(api::UnappliedCredits::Separate),
            "own_date" => Ok(api::UnappliedCredits::OwnDate),
            "oldest_first" => Ok(api::UnappliedCredits::OldestFirst),
            "not_due" => Ok(api::UnappliedCredits::NotDue),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::MissingBasis {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["refuse", "age_zero"];
        let Value::String(word) = value else { return Err(wrong_type(value, way, "a word")) };
        match word.as_str() {
            "refuse" => Ok(api::MissingBasis::Refuse),
            "age_zero" => Ok(api::MissingBasis::AgeZero),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::AgingGroup {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        const WORDS: &[&str] = &["customer", "billing_account", "parent"];
        let (word, inner) = variant(value, way)?;
        match word {
            "customer" if inner.is_none() => Ok(api::AgingGroup::Customer),
            "billing_account" if inner.is_none() => Ok(api::AgingGroup::BillingAccount),
            "parent" => Ok(api::AgingGroup::Parent(Json::read(
                inside(value, inner, way, "parent")?,
                &Way::Field(way, "parent"),
            )?)),
            _ => Err(unknown_word(value, way, WORDS)),
        }
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Money {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["amount", "currency"])?;
        let amount: api::Decimal = fields.get("amount")?;
        let currency: api::Currency = fields.get("currency")?;
        let made = made(api::Money::new(amount, currency), way)?;
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::ItemId {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["document", "installment", "part"])?;
        let document: api::DocumentId = fields.get("document")?;
        let mut made = api::item_id::make(document);
        if let Some(of) = fields.opt("installment")? {
            made.installment = of;
        }
        if let Some(of) = fields.opt("part")? {
            made.part = of;
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::CurrencyInfo {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["code", "digits", "number", "withdrawn"])?;
        let made = api::CurrencyInfo {
            code: fields.get("code")?,
            digits: fields.get("digits")?,
            number: fields.null("number")?,
            withdrawn: fields.null("withdrawn")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Split {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a Split: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Refusal {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &["code", "message", "field", "found", "expected", "item", "date", "position"],
        )?;
        let made = api::Refusal {
            code: fields.get("code")?,
            message: fields.get("message")?,
            field: fields.opt("field")?,
            found: fields.opt("found")?,
            expected: fields.opt("expected")?,
            item: fields.opt("item")?,
            date: fields.opt("date")?,
            position: fields.opt("position")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::ToleranceLimit {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["amount", "percent"])?;
        let mut made = api::ToleranceLimit::default();
        if let Some(of) = fields.opt("amount")? {
            made.amount = Some(of);
        }
        if let Some(of) = fields.opt("percent")? {
            made.percent = Some(of);
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Tolerance {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["over", "under"])?;
        let mut made = api::Tolerance::default();
        if let Some(of) = fields.opt("over")? {
            made.over = of;
        }
        if let Some(of) = fields.opt("under")? {
            made.under = of;
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::ProgramDate {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["nominal", "date"])?;
        let made = api::ProgramDate { nominal: fields.get("nominal")?, date: fields.get("date")? };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Derivation {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["base", "steps", "nominal", "date"])?;
        let made = api::Derivation {
            base: fields.get("base")?,
            steps: fields.get("steps")?,
            nominal: fields.get("nominal")?,
            date: fields.get("date")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::DerivedStep {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["step", "from", "to"])?;
        let made = api::DerivedStep {
            step: fields.get("step")?,
            from: fields.get("from")?,
            to: fields.get("to")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::DayCountInput {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["start", "end", "termination"])?;
        let made = api::DayCountInput {
            start: fields.get("start")?,
            end: fields.get("end")?,
            termination: fields.opt("termination")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::YearFraction {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a YearFraction: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Schedule {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["installments", "trace"])?;
        let made = api::Schedule {
            installments: fields.get("installments")?,
            trace: fields.opt("trace")?.unwrap_or_default(),
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Installment {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["due", "nominal_due", "amount", "offers"])?;
        let made = api::Installment {
            due: fields.get("due")?,
            nominal_due: fields.get("nominal_due")?,
            amount: fields.get("amount")?,
            offers: fields.opt("offers")?.unwrap_or_default(),
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::DiscountOffer {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["until", "discount", "pay"])?;
        let made = api::DiscountOffer {
            until: fields.get("until")?,
            discount: fields.get("discount")?,
            pay: fields.get("pay")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::InstallmentTrace {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["line", "base", "due", "offers"])?;
        let made = api::InstallmentTrace {
            line: fields.get("line")?,
            base: fields.get("base")?,
            due: fields.get("due")?,
            offers: fields.opt("offers")?.unwrap_or_default(),
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::OfferTrace {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["base", "until", "cut_to_due"])?;
        let made = api::OfferTrace {
            base: fields.get("base")?,
            until: fields.get("until")?,
            cut_to_due: fields.get("cut_to_due")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::ScheduleInput {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &[
                "invoice_date",
                "total",
                "tax",
                "freight",
                "discountable_lines",
                "calendar",
                "posting_date",
                "delivery_date",
                "receipt_date",
                "service_end",
                "period_end",
                "rates",
            ],
        )?;
        let made = api::ScheduleInput {
            invoice_date: fields.get("invoice_date")?,
            total: fields.get("total")?,
            tax: fields.opt("tax")?,
            freight: fields.opt("freight")?,
            discountable_lines: fields.opt("discountable_lines")?,
            calendar: fields.opt("calendar")?,
            posting_date: fields.opt("posting_date")?,
            delivery_date: fields.opt("delivery_date")?,
            receipt_date: fields.opt("receipt_date")?,
            service_end: fields.opt("service_end")?,
            period_end: fields.opt("period_end")?,
            rates: fields.opt("rates")?.unwrap_or_default(),
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::TermsLine {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["share", "tiers", "due"])?;
        let made = api::TermsLine {
            share: fields.get("share")?,
            tiers: fields.opt("tiers")?.unwrap_or_default(),
            due: fields.get("due")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::TermsDate {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["base", "program"])?;
        let made = api::TermsDate { base: fields.get("base")?, program: fields.get("program")? };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::DiscountTier {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["off", "until"])?;
        let made = api::DiscountTier { off: fields.get("off")?, until: fields.get("until")? };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::TermsOptions {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &[
                "roll",
                "discount_base",
                "discount_without_freight",
                "tax",
                "freight",
                "split",
                "cash_step",
            ],
        )?;
        let mut made = api::TermsOptions::default();
        if let Some(of) = fields.opt("roll")? {
            made.roll = of;
        }
        if let Some(of) = fields.opt("discount_base")? {
            made.discount_base = of;
        }
        if let Some(of) = fields.opt("discount_without_freight")? {
            made.discount_without_freight = of;
        }
        if let Some(of) = fields.opt("tax")? {
            made.tax = of;
        }
        if let Some(of) = fields.opt("freight")? {
            made.freight = of;
        }
        if let Some(of) = fields.opt("split")? {
            made.split = of;
        }
        if let Some(of) = fields.opt("cash_step")? {
            made.cash_step = Some(of);
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::DueChange {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["effective", "due", "waive_past"])?;
        let made = api::DueChange {
            effective: fields.get("effective")?,
            due: fields.get("due")?,
            waive_past: fields.opt("waive_past")?.unwrap_or_default(),
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::DueHistory {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["original", "changes"])?;
        let original: api::Date = fields.get("original")?;
        let changes: Vec<api::DueChange> = fields.get("changes")?;
        let made = api::due_history::make(original, changes);
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::LegalCaps {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["set", "rules"])?;
        let made = api::LegalCaps { set: fields.get("set")?, rules: fields.get("rules")? };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::CapRule {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &["case", "from", "days", "ends", "unless", "reviewed", "review_by", "source"],
        )?;
        let made = api::CapRule {
            case: fields.get("case")?,
            from: fields.get("from")?,
            days: fields.get("days")?,
            ends: fields.get("ends")?,
            unless: fields.get("unless")?,
            reviewed: fields.get("reviewed")?,
            review_by: fields.get("review_by")?,
            source: fields.get("source")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::CapFacts {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &["case", "invoice", "receipt", "due", "by_month_end", "expressly_agreed"],
        )?;
        let made = api::CapFacts {
            case: fields.get("case")?,
            invoice: fields.get("invoice")?,
            receipt: fields.opt("receipt")?,
            due: fields.get("due")?,
            by_month_end: fields.get("by_month_end")?,
            expressly_agreed: fields.get("expressly_agreed")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::BaseFacts {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["total", "tax", "freight", "lines"])?;
        let made = api::BaseFacts {
            total: fields.get("total")?,
            tax: fields.opt("tax")?,
            freight: fields.opt("freight")?,
            lines: fields.opt("lines")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Discountable {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["amount", "base", "cash_step", "rounding"])?;
        let made = api::Discountable {
            amount: fields.get("amount")?,
            base: fields.get("base")?,
            cash_step: fields.opt("cash_step")?,
            rounding: fields.get("rounding")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Discounted {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["discount", "pay"])?;
        let made = api::Discounted { discount: fields.get("discount")?, pay: fields.get("pay")? };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::MixedTax {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["net", "discount", "tax"])?;
        let made = api::MixedTax {
            net: fields.get("net")?,
            discount: fields.get("discount")?,
            tax: fields.get("tax")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Early {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["residual", "discount", "payment", "first"])?;
        let made = api::Early {
            residual: fields.get("residual")?,
            discount: fields.get("discount")?,
            payment: fields.get("payment")?,
            first: fields.get("first")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::EarlySettlement {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["settles", "discount", "excess"])?;
        let made = api::EarlySettlement {
            settles: fields.get("settles")?,
            discount: fields.get("discount")?,
            excess: fields.get("excess")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::OpenInstallment {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["due", "residual", "offers", "sliding"])?;
        let made = api::OpenInstallment {
            due: fields.get("due")?,
            residual: fields.get("residual")?,
            offers: fields.opt("offers")?.unwrap_or_default(),
            sliding: fields.opt("sliding")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::InstallmentProgress {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["residual", "taken", "credits"])?;
        let made = api::InstallmentProgress {
            residual: fields.get("residual")?,
            taken: fields.get("taken")?,
            credits: fields.opt("credits")?.unwrap_or_default(),
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::LinkedCredit {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["amount", "discount"])?;
        let made =
            api::LinkedCredit { amount: fields.get("amount")?, discount: fields.opt("discount")? };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::SlidingOffer {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["slide", "base", "rounding"])?;
        let made = api::SlidingOffer {
            slide: fields.get("slide")?,
            base: fields.get("base")?,
            rounding: fields.get("rounding")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::EarlyPayment {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["amount", "date", "first"])?;
        let made = api::EarlyPayment {
            amount: fields.get("amount")?,
            date: fields.get("date")?,
            first: fields.get("first")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::EarlyPolicy {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &["partial", "full_payer", "grace_days", "late", "unearned", "tolerance"],
        )?;
        let mut made = api::EarlyPolicy::default();
        if let Some(of) = fields.opt("partial")? {
            made.partial = of;
        }
        if let Some(of) = fields.opt("full_payer")? {
            made.full_payer = of;
        }
        if let Some(of) = fields.opt("grace_days")? {
            made.grace_days = of;
        }
        if let Some(of) = fields.opt("late")? {
            made.late = of;
        }
        if let Some(of) = fields.opt("unearned")? {
            made.unearned = of;
        }
        if let Some(of) = fields.opt("tolerance")? {
            made.tolerance = of;
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Closing {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a Closing: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::LumpSum {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a LumpSum: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::PayByRange {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a PayByRange: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::DiscountCost {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a DiscountCost: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Creditor {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["id", "name", "base_currency"])?;
        let id: api::CreditorId = fields.get("id")?;
        let name: String = fields.get("name")?;
        let mut made = api::Creditor::new(id, name);
        if let Some(of) = fields.opt("base_currency")? {
            made.base_currency = Some(of);
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Customer {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["id", "name", "parent", "billing_accounts"])?;
        let id: api::CustomerId = fields.get("id")?;
        let name: String = fields.get("name")?;
        let mut made = api::Customer::new(id, name);
        if let Some(of) = fields.opt("parent")? {
            made.parent = Some(of);
        }
        if let Some(of) = fields.opt("billing_accounts")? {
            made.billing_accounts = of;
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Line {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields =
            Fields::of(value, way, &["description", "quantity", "unit_price", "net", "tax_rate"])?;
        let description: String = fields.get("description")?;
        let net: api::Money = fields.get("net")?;
        let mut made = api::Line::new(description, net);
        if let Some(of) = fields.opt("quantity")? {
            made.quantity = Some(of);
        }
        if let Some(of) = fields.opt("unit_price")? {
            made.unit_price = Some(of);
        }
        if let Some(of) = fields.opt("tax_rate")? {
            made.tax_rate = Some(of);
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::BookedRate {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["base", "rate"])?;
        let made = api::BookedRate { base: fields.get("base")?, rate: fields.get("rate")? };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Invoice {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &[
                "id",
                "creditor",
                "customer",
                "billing_account",
                "number",
                "invoice_date",
                "posting_date",
                "delivery_date",
                "statutory_default_date",
                "total",
                "tax",
                "lines",
                "terms",
                "schedule",
                "booked",
            ],
        )?;
        let id: api::DocumentId = fields.get("id")?;
        let customer: api::CustomerId = fields.get("customer")?;
        let invoice_date: api::Date = fields.get("invoice_date")?;
        let total: api::Money = fields.get("total")?;
        let mut made = api::Invoice::new(id, customer, invoice_date, total);
        if let Some(of) = fields.opt("creditor")? {
            made.creditor = of;
        }
        if let Some(of) = fields.opt("billing_account")? {
            made.billing_account = Some(of);
        }
        if let Some(of) = fields.opt("number")? {
            made.number = Some(of);
        }
        if let Some(of) = fields.opt("posting_date")? {
            made.posting_date = Some(of);
        }
        if let Some(of) = fields.opt("delivery_date")? {
            made.delivery_date = Some(of);
        }
        if let Some(of) = fields.opt("statutory_default_date")? {
            made.statutory_default_date = Some(of);
        }
        if let Some(of) = fields.opt("tax")? {
            made.tax = Some(of);
        }
        if let Some(of) = fields.opt("lines")? {
            made.lines = of;
        }
        if let Some(of) = fields.opt("terms")? {
            made.terms = Some(of);
        }
        if let Some(of) = fields.opt("schedule")? {
            made.schedule = Some(of);
        }
        if let Some(of) = fields.opt("booked")? {
            made.booked = Some(of);
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::DebitNote {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &[
                "id",
                "creditor",
                "customer",
                "billing_account",
                "number",
                "date",
                "posting_date",
                "purpose",
                "references",
                "total",
                "tax",
                "lines",
                "schedule",
                "booked",
            ],
        )?;
        let id: api::DocumentId = fields.get("id")?;
        let customer: api::CustomerId = fields.get("customer")?;
        let date: api::Date = fields.get("date")?;
        let total: api::Money = fields.get("total")?;
        let mut made = api::DebitNote::new(id, customer, date, total);
        if let Some(of) = fields.opt("creditor")? {
            made.creditor = of;
        }
        if let Some(of) = fields.opt("billing_account")? {
            made.billing_account = Some(of);
        }
        if let Some(of) = fields.opt("number")? {
            made.number = Some(of);
        }
        if let Some(of) = fields.opt("posting_date")? {
            made.posting_date = Some(of);
        }
        if let Some(of) = fields.opt("purpose")? {
            made.purpose = of;
        }
        if let Some(of) = fields.opt("references")? {
            made.references = of;
        }
        if let Some(of) = fields.opt("tax")? {
            made.tax = Some(of);
        }
        if let Some(of) = fields.opt("lines")? {
            made.lines = of;
        }
        if let Some(of) = fields.opt("schedule")? {
            made.schedule = Some(of);
        }
        if let Some(of) = fields.opt("booked")? {
            made.booked = Some(of);
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::CreditNote {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &[
                "id",
                "creditor",
                "customer",
                "billing_account",
                "number",
                "date",
                "posting_date",
                "reason",
                "references",
                "total",
                "tax",
                "lines",
                "schedule",
                "booked",
            ],
        )?;
        let id: api::DocumentId = fields.get("id")?;
        let customer: api::CustomerId = fields.get("customer")?;
        let date: api::Date = fields.get("date")?;
        let total: api::Money = fields.get("total")?;
        let mut made = api::CreditNote::new(id, customer, date, total);
        if let Some(of) = fields.opt("creditor")? {
            made.creditor = of;
        }
        if let Some(of) = fields.opt("billing_account")? {
            made.billing_account = Some(of);
        }
        if let Some(of) = fields.opt("number")? {
            made.number = Some(of);
        }
        if let Some(of) = fields.opt("posting_date")? {
            made.posting_date = Some(of);
        }
        if let Some(of) = fields.opt("reason")? {
            made.reason = of;
        }
        if let Some(of) = fields.opt("references")? {
            made.references = of;
        }
        if let Some(of) = fields.opt("tax")? {
            made.tax = Some(of);
        }
        if let Some(of) = fields.opt("lines")? {
            made.lines = of;
        }
        if let Some(of) = fields.opt("schedule")? {
            made.schedule = Some(of);
        }
        if let Some(of) = fields.opt("booked")? {
            made.booked = Some(of);
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Payment {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &[
                "id",
                "creditor",
                "customer",
                "billing_account",
                "number",
                "value_date",
                "posting_date",
                "kind",
                "amount",
                "reference",
                "booked",
            ],
        )?;
        let id: api::DocumentId = fields.get("id")?;
        let value_date: api::Date = fields.get("value_date")?;
        let amount: api::Money = fields.get("amount")?;
        let mut made = api::payment::make(id, value_date, amount);
        if let Some(of) = fields.opt("creditor")? {
            made.creditor = of;
        }
        if let Some(of) = fields.opt("customer")? {
            made.customer = Some(of);
        }
        if let Some(of) = fields.opt("billing_account")? {
            made.billing_account = Some(of);
        }
        if let Some(of) = fields.opt("number")? {
            made.number = Some(of);
        }
        if let Some(of) = fields.opt("posting_date")? {
            made.posting_date = Some(of);
        }
        if let Some(of) = fields.opt("kind")? {
            made.kind = of;
        }
        if let Some(of) = fields.opt("reference")? {
            made.reference = Some(of);
        }
        if let Some(of) = fields.opt("booked")? {
            made.booked = Some(of);
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Refund {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &[
                "id",
                "creditor",
                "customer",
                "billing_account",
                "number",
                "value_date",
                "posting_date",
                "amount",
                "reason",
                "booked",
            ],
        )?;
        let id: api::DocumentId = fields.get("id")?;
        let customer: api::CustomerId = fields.get("customer")?;
        let value_date: api::Date = fields.get("value_date")?;
        let amount: api::Money = fields.get("amount")?;
        let mut made = api::Refund::new(id, customer, value_date, amount);
        if let Some(of) = fields.opt("creditor")? {
            made.creditor = of;
        }
        if let Some(of) = fields.opt("billing_account")? {
            made.billing_account = Some(of);
        }
        if let Some(of) = fields.opt("number")? {
            made.number = Some(of);
        }
        if let Some(of) = fields.opt("posting_date")? {
            made.posting_date = Some(of);
        }
        if let Some(of) = fields.opt("reason")? {
            made.reason = Some(of);
        }
        if let Some(of) = fields.opt("booked")? {
            made.booked = Some(of);
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::OpeningItem {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &[
                "id",
                "kind",
                "creditor",
                "customer",
                "billing_account",
                "number",
                "document_date",
                "take_over",
                "original",
                "open",
                "terms",
                "schedule",
                "dunning_level",
                "discount_taken",
                "interest_charged",
                "charged_through",
                "dimensions",
                "booked",
            ],
        )?;
        let id: api::DocumentId = fields.get("id")?;
        let kind: api::DocumentKind = fields.get("kind")?;
        let document_date: api::Date = fields.get("document_date")?;
        let original: api::Money = fields.get("original")?;
        let mut made = api::OpeningItem::new(id, kind, document_date, original);
        if let Some(of) = fields.opt("creditor")? {
            made.creditor = of;
        }
        if let Some(of) = fields.opt("customer")? {
            made.customer = Some(of);
        }
        if let Some(of) = fields.opt("billing_account")? {
            made.billing_account = Some(of);
        }
        if let Some(of) = fields.opt("number")? {
            made.number = Some(of);
        }
        made.take_over = fields.get("take_over")?;
        made.open = fields.get("open")?;
        if let Some(of) = fields.opt("terms")? {
            made.terms = Some(of);
        }
        if let Some(of) = fields.opt("schedule")? {
            made.schedule = Some(of);
        }
        if let Some(of) = fields.opt("dunning_level")? {
            made.dunning_level = Some(of);
        }
        if let Some(of) = fields.opt("discount_taken")? {
            made.discount_taken = Some(of);
        }
        if let Some(of) = fields.opt("interest_charged")? {
            made.interest_charged = Some(of);
        }
        if let Some(of) = fields.opt("charged_through")? {
            made.charged_through = Some(of);
        }
        if let Some(of) = fields.opt("dimensions")? {
            made.dimensions = of;
        }
        if let Some(of) = fields.opt("booked")? {
            made.booked = Some(of);
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::PaymentReference {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a PaymentReference: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::FoundReference {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a FoundReference: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::NearMiss {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a NearMiss: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Receipt {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &[
                "id",
                "creditor",
                "customer",
                "value_date",
                "amount",
                "payer_account",
                "payer_name",
                "lines",
                "references",
                "text",
            ],
        )?;
        let id: api::DocumentId = fields.get("id")?;
        let value_date: api::Date = fields.get("value_date")?;
        let amount: api::Money = fields.get("amount")?;
        let mut made = api::Receipt::new(id, value_date, amount);
        if let Some(of) = fields.opt("creditor")? {
            made.creditor = of;
        }
        if let Some(of) = fields.opt("customer")? {
            made.customer = Some(of);
        }
        if let Some(of) = fields.opt("payer_account")? {
            made.payer_account = Some(of);
        }
        if let Some(of) = fields.opt("payer_name")? {
            made.payer_name = Some(of);
        }
        if let Some(of) = fields.opt("lines")? {
            made.lines = of;
        }
        if let Some(of) = fields.opt("references")? {
            made.references = of;
        }
        if let Some(of) = fields.opt("text")? {
            made.text = Some(of);
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::RemittanceLine {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["document", "amount"])?;
        let document: String = fields.get("document")?;
        let amount: Option<api::Money> = fields.opt("amount")?;
        let made = api::RemittanceLine::new(document, amount);
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::KnownPayer {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["customer", "mark"])?;
        let customer: api::CustomerId = fields.get("customer")?;
        let mark: api::PayerMark = fields.get("mark")?;
        let made = api::KnownPayer::new(customer, mark);
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Entry {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["sequence", "recorded", "moved_to", "fact"])?;
        let made = api::Entry {
            sequence: fields.opt("sequence")?,
            recorded: fields.get("recorded")?,
            moved_to: fields.opt("moved_to")?,
            fact: fields.get("fact")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Target {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["document", "installment", "part"])?;
        let made = api::Target {
            document: fields.get("document")?,
            installment: fields.opt("installment")?,
            part: fields.opt("part")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Application {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &["id", "credit", "debit", "amount", "credit_amount", "date", "line"],
        )?;
        let id: api::EntryId = fields.get("id")?;
        let credit: api::Target = fields.get("credit")?;
        let debit: api::Target = fields.get("debit")?;
        let amount: api::Money = fields.get("amount")?;
        let date: api::Date = fields.get("date")?;
        let mut made = made(api::Application::new(id, credit, debit, amount, date), way)?;
        if let Some(of) = fields.opt("credit_amount")? {
            made.credit_amount = Some(of);
        }
        if let Some(of) = fields.opt("line")? {
            made.line = Some(of);
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Adjustment {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &["id", "kind", "item", "amount", "date", "receipt", "reason", "approved_by"],
        )?;
        let id: api::EntryId = fields.get("id")?;
        let kind: api::AdjustmentKind = fields.get("kind")?;
        let item: api::Target = fields.get("item")?;
        let amount: api::Money = fields.get("amount")?;
        let date: api::Date = fields.get("date")?;
        let mut made = made(api::Adjustment::new(id, kind, item, amount, date), way)?;
        if let Some(of) = fields.opt("receipt")? {
            made.receipt = Some(of);
        }
        if let Some(of) = fields.opt("reason")? {
            made.reason = Some(of);
        }
        if let Some(of) = fields.opt("approved_by")? {
            made.approved_by = Some(of);
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Transfer {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &["id", "item", "amount", "date", "customer", "creditor", "reason"],
        )?;
        let made = api::Transfer {
            id: fields.get("id")?,
            item: fields.get("item")?,
            amount: fields.get("amount")?,
            date: fields.get("date")?,
            customer: fields.get("customer")?,
            creditor: fields.opt("creditor")?,
            reason: fields.opt("reason")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Residual {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["id", "item", "amount", "date", "due", "reason"])?;
        let made = api::Residual {
            id: fields.get("id")?,
            item: fields.get("item")?,
            amount: fields.get("amount")?,
            date: fields.get("date")?,
            due: fields.opt("due")?,
            reason: fields.opt("reason")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Conversion {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields =
            Fields::of(value, way, &["id", "item", "amount", "converted", "date", "reason"])?;
        let made = api::Conversion {
            id: fields.get("id")?,
            item: fields.get("item")?,
            amount: fields.get("amount")?,
            converted: fields.get("converted")?,
            date: fields.get("date")?,
            reason: fields.opt("reason")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Reversal {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["id", "of", "date", "effect", "reason"])?;
        let id: api::EntryId = fields.get("id")?;
        let of: api::EntryId = fields.get("of")?;
        let date: api::Date = fields.get("date")?;
        let mut made = api::Reversal::new(id, of, date);
        if let Some(of) = fields.opt("effect")? {
            made.effect = of;
        }
        if let Some(of) = fields.opt("reason")? {
            made.reason = Some(of);
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::TermChange {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &[
                "id",
                "item",
                "old_due",
                "new_due",
                "date",
                "applies_to",
                "waive_past",
                "reason",
                "approved_by",
            ],
        )?;
        let id: api::EntryId = fields.get("id")?;
        let item: api::Target = fields.get("item")?;
        let new_due: api::Date = fields.get("new_due")?;
        let date: api::Date = fields.get("date")?;
        let mut made = made(api::term_change::make(id, item, new_due, date), way)?;
        if let Some(of) = fields.opt("old_due")? {
            made.old_due = Some(of);
        }
        if let Some(of) = fields.opt("applies_to")? {
            made.applies_to = of;
        }
        if let Some(of) = fields.opt("waive_past")? {
            made.waive_past = of;
        }
        if let Some(of) = fields.opt("reason")? {
            made.reason = Some(of);
        }
        if let Some(of) = fields.opt("approved_by")? {
            made.approved_by = Some(of);
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::FxDifference {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["id", "item", "base_amount", "date", "reason"])?;
        let made = api::FxDifference {
            id: fields.get("id")?,
            item: fields.get("item")?,
            base_amount: fields.get("base_amount")?,
            date: fields.get("date")?,
            reason: fields.opt("reason")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::DimensionChange {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields =
            Fields::of(value, way, &["id", "item", "dimension", "amount", "date", "reason"])?;
        let made = api::DimensionChange {
            id: fields.get("id")?,
            item: fields.get("item")?,
            dimension: fields.get("dimension")?,
            amount: fields.get("amount")?,
            date: fields.get("date")?,
            reason: fields.opt("reason")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Identification {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["id", "payment", "customer", "date"])?;
        let made = api::Identification {
            id: fields.get("id")?,
            payment: fields.get("payment")?,
            customer: fields.get("customer")?,
            date: fields.opt("date")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::PeriodLock {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["id", "creditor", "through", "reason"])?;
        let made = api::PeriodLock {
            id: fields.get("id")?,
            creditor: fields.opt("creditor")?.unwrap_or_default(),
            through: fields.get("through")?,
            reason: fields.opt("reason")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::PolicyChange {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["id", "policy"])?;
        let made = api::PolicyChange { id: fields.get("id")?, policy: fields.get("policy")? };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Together {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["id", "facts"])?;
        let made = api::Together { id: fields.get("id")?, facts: fields.get("facts")? };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::LedgerPolicy {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &["locked_period", "apply_on_value_date", "across_creditors", "across_customers"],
        )?;
        let mut made = api::LedgerPolicy::default();
        if let Some(of) = fields.opt("locked_period")? {
            made.locked_period = of;
        }
        if let Some(of) = fields.opt("apply_on_value_date")? {
            made.apply_on_value_date = of;
        }
        if let Some(of) = fields.opt("across_creditors")? {
            made.across_creditors = of;
        }
        if let Some(of) = fields.opt("across_customers")? {
            made.across_customers = of;
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Posted {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["sequence", "effective", "outcome"])?;
        let made = api::Posted {
            sequence: fields.get("sequence")?,
            effective: fields.get("effective")?,
            outcome: fields.get("outcome")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::PostResult {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["posted", "refusal"])?;
        let made =
            api::PostResult { posted: fields.null("posted")?, refusal: fields.null("refusal")? };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::PositionQuery {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &["as_of", "known", "creditor", "customer", "entries", "post_dated"],
        )?;
        let made = api::PositionQuery {
            as_of: fields.get("as_of")?,
            known: fields.opt("known")?.unwrap_or_default(),
            creditor: fields.opt("creditor")?,
            customer: fields.opt("customer")?,
            entries: fields.opt("entries")?.unwrap_or_default(),
            post_dated: fields.opt("post_dated")?.unwrap_or_default(),
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::OpenItem {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &[
                "id",
                "creditor",
                "customer",
                "number",
                "kind",
                "original",
                "open",
                "as_of",
                "invoice_date",
                "posting_date",
                "due",
                "nominal_due",
                "billing_account",
                "delivery_date",
                "statutory_default_date",
                "issued_due",
                "due_changes",
                "offers",
                "dimensions",
                "booked",
                "entries",
            ],
        )?;
        let id: api::ItemId = fields.get("id")?;
        let kind: api::DocumentKind = fields.get("kind")?;
        let original: api::Money = fields.get("original")?;
        let open: api::Money = fields.get("open")?;
        let mut made = made(api::open_item::make(id, kind, original, open), way)?;
        if let Some(of) = fields.opt("creditor")? {
            made.creditor = of;
        }
        if let Some(of) = fields.opt("customer")? {
            made.customer = Some(of);
        }
        if let Some(of) = fields.opt("number")? {
            made.number = Some(of);
        }
        if let Some(of) = fields.opt("as_of")? {
            made.as_of = Some(of);
        }
        if let Some(of) = fields.opt("invoice_date")? {
            made.invoice_date = Some(of);
        }
        if let Some(of) = fields.opt("posting_date")? {
            made.posting_date = Some(of);
        }
        if let Some(of) = fields.opt("due")? {
            made.due = Some(of);
        }
        if let Some(of) = fields.opt("nominal_due")? {
            made.nominal_due = Some(of);
        }
        if let Some(of) = fields.opt("billing_account")? {
            made.details_mut().billing_account = Some(of);
        }
        if let Some(of) = fields.opt("delivery_date")? {
            made.details_mut().delivery_date = Some(of);
        }
        if let Some(of) = fields.opt("statutory_default_date")? {
            made.details_mut().statutory_default_date = Some(of);
        }
        if let Some(of) = fields.opt("issued_due")? {
            made.details_mut().issued_due = Some(of);
        }
        if let Some(of) = fields.opt("due_changes")? {
            made.details_mut().due_changes = of;
        }
        if let Some(of) = fields.opt("offers")? {
            made.details_mut().offers = of;
        }
        if let Some(of) = fields.opt("dimensions")? {
            made.details_mut().dimensions = of;
        }
        if let Some(of) = fields.opt("booked")? {
            made.details_mut().booked = Some(of);
        }
        if let Some(of) = fields.opt("entries")? {
            made.details_mut().entries = of;
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::AccountBalance {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["currency", "debits", "credits", "net"])?;
        let made = api::AccountBalance {
            currency: fields.get("currency")?,
            debits: fields.get("debits")?,
            credits: fields.get("credits")?,
            net: fields.get("net")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Activity {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &[
                "item",
                "document_kind",
                "creditor",
                "customer",
                "date",
                "recorded",
                "sequence",
                "kind",
                "reversal",
                "amount",
                "entry",
                "counter_item",
                "leaves_account",
            ],
        )?;
        let item: api::ItemId = fields.get("item")?;
        let date: api::Date = fields.get("date")?;
        let kind: api::ActivityKind = fields.get("kind")?;
        let amount: api::Money = fields.get("amount")?;
        let entry: api::EntryId = fields.get("entry")?;
        let mut made = api::Activity::new(item, kind, date, amount, entry);
        made.document_kind = fields.get("document_kind")?;
        if let Some(of) = fields.opt("creditor")? {
            made.creditor = of;
        }
        if let Some(of) = fields.null("customer")? {
            made.customer = Some(of);
        }
        made.recorded = fields.get("recorded")?;
        made.sequence = fields.get("sequence")?;
        made.reversal = fields.get("reversal")?;
        if let Some(of) = fields.null("counter_item")? {
            made.counter_item = Some(of);
        }
        made.leaves_account = fields.get("leaves_account")?;
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::ItemChange {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a ItemChange: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::DocumentStatus {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a DocumentStatus: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::SettledBy {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &[
                "cash",
                "credit",
                "discount",
                "tolerance",
                "withholding",
                "write_off",
                "moved",
                "before_take_over",
            ],
        )?;
        let made = api::SettledBy {
            cash: fields.get("cash")?,
            credit: fields.get("credit")?,
            discount: fields.get("discount")?,
            tolerance: fields.get("tolerance")?,
            withholding: fields.get("withholding")?,
            write_off: fields.get("write_off")?,
            moved: fields.get("moved")?,
            before_take_over: fields.get("before_take_over")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::PostDatedReceipt {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a PostDatedReceipt: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::AllocationShare {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a AllocationShare: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Allocated {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["shares", "left"])?;
        let made = api::Allocated { shares: fields.get("shares")?, left: fields.get("left")? };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Claim {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields =
            Fields::of(value, way, &["debt", "due", "since", "security", "burden", "parts"])?;
        let debt: api::DocumentId = fields.get("debt")?;
        let mut made = api::Claim::new(debt);
        if let Some(of) = fields.opt("due")? {
            made.due = Some(of);
        }
        if let Some(of) = fields.opt("since")? {
            made.since = Some(of);
        }
        if let Some(of) = fields.opt("security")? {
            made.security = of;
        }
        if let Some(of) = fields.opt("burden")? {
            made.burden = of;
        }
        made.parts = fields.get("parts")?;
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::ClaimPart {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["item", "component", "open"])?;
        let item: api::ItemId = fields.get("item")?;
        let component: api::Component = fields.get("component")?;
        let open: api::Money = fields.get("open")?;
        let made = api::ClaimPart::new(item, component, open);
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::ClaimShare {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a ClaimShare: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::ClaimAllocation {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["shares", "left"])?;
        let made =
            api::ClaimAllocation { shares: fields.get("shares")?, left: fields.get("left")? };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::SettlementOrder {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &["designated", "traversal", "components", "priorities", "ties"],
        )?;
        let mut made = api::SettlementOrder::default();
        if let Some(of) = fields.opt("designated")? {
            made.designated = of;
        }
        if let Some(of) = fields.opt("traversal")? {
            made.traversal = of;
        }
        if let Some(of) = fields.opt("components")? {
            made.components = of;
        }
        if let Some(of) = fields.opt("priorities")? {
            made.priorities = of;
        }
        if let Some(of) = fields.opt("ties")? {
            made.ties = of;
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::MatchPolicy {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &[
                "strategies",
                "automatic",
                "suggested",
                "earliest_of_alike",
                "likeness",
                "most_items",
                "most_sums",
                "settlement",
                "tolerance",
                "grace_days",
                "late",
                "payers",
            ],
        )?;
        let mut made = api::MatchPolicy::default();
        if let Some(of) = fields.opt("strategies")? {
            made.strategies = of;
        }
        if let Some(of) = fields.opt("automatic")? {
            made.automatic = of;
        }
        if let Some(of) = fields.opt("suggested")? {
            made.suggested = of;
        }
        if let Some(of) = fields.opt("earliest_of_alike")? {
            made.earliest_of_alike = of;
        }
        if let Some(of) = fields.opt("likeness")? {
            made.likeness = of;
        }
        if let Some(of) = fields.opt("most_items")? {
            made.most_items = of;
        }
        if let Some(of) = fields.opt("most_sums")? {
            made.most_sums = of;
        }
        if let Some(of) = fields.opt("settlement")? {
            made.settlement = of;
        }
        if let Some(of) = fields.opt("tolerance")? {
            made.tolerance = of;
        }
        if let Some(of) = fields.opt("grace_days")? {
            made.grace_days = of;
        }
        if let Some(of) = fields.opt("late")? {
            made.late = of;
        }
        if let Some(of) = fields.opt("payers")? {
            made.payers = of;
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::PayerPolicy {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["customer", "tolerance", "pays_for"])?;
        let made = api::PayerPolicy {
            customer: fields.get("customer")?,
            tolerance: fields.opt("tolerance")?,
            pays_for: fields.opt("pays_for")?.unwrap_or_default(),
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::MatchProposal {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &[
                "receipt",
                "customer",
                "grade",
                "score",
                "strategy",
                "shares",
                "unapplied",
                "evidence",
                "attempts",
            ],
        )?;
        let receipt: api::DocumentId = fields.get("receipt")?;
        let shares: Vec<api::MatchShare> = fields.opt("shares")?.unwrap_or_default();
        let unapplied: api::Money = fields.get("unapplied")?;
        let mut made = api::MatchProposal::new(receipt, shares, unapplied);
        if let Some(of) = fields.opt("customer")? {
            made.customer = Some(of);
        }
        if let Some(of) = fields.opt("grade")? {
            made.grade = of;
        }
        if let Some(of) = fields.opt("score")? {
            made.score = of;
        }
        if let Some(of) = fields.opt("strategy")? {
            made.strategy = Some(of);
        }
        if let Some(of) = fields.opt("evidence")? {
            made.evidence = of;
        }
        if let Some(of) = fields.opt("attempts")? {
            made.attempts = of;
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::MatchShare {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &["item", "amount", "discount", "tolerance", "needs_acceptance"],
        )?;
        let item: api::ItemId = fields.get("item")?;
        let amount: api::Money = fields.get("amount")?;
        let discount: api::Money = fields.get("discount")?;
        let tolerance: api::Money = fields.get("tolerance")?;
        let mut made = api::MatchShare::new(item, amount, discount, tolerance);
        if let Some(of) = fields.opt("needs_acceptance")? {
            made.needs_acceptance = of;
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::MatchEvidence {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["party", "likeness", "named", "amount", "unique"])?;
        let mut made = api::MatchEvidence::default();
        if let Some(of) = fields.opt("party")? {
            made.party = Some(of);
        }
        if let Some(of) = fields.opt("likeness")? {
            made.likeness = Some(of);
        }
        if let Some(of) = fields.opt("named")? {
            made.named = of;
        }
        if let Some(of) = fields.opt("amount")? {
            made.amount = of;
        }
        if let Some(of) = fields.opt("unique")? {
            made.unique = of;
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::MatchAttempt {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["strategy", "round", "outcome", "candidates"])?;
        let strategy: api::MatchStrategy = fields.get("strategy")?;
        let outcome: api::AttemptOutcome = fields.get("outcome")?;
        let mut made = api::MatchAttempt::new(strategy, outcome);
        if let Some(of) = fields.opt("round")? {
            made.round = of;
        }
        if let Some(of) = fields.opt("candidates")? {
            made.candidates = of;
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::MatchResult {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["proposal", "refusal"])?;
        let made = api::MatchResult {
            proposal: fields.null("proposal")?,
            refusal: fields.null("refusal")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Buckets {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["bounds", "version"])?;
        let form =
            api::form::Buckets { bounds: fields.get("bounds")?, version: fields.null("version")? };
        let made = made(form.try_into(), way)?;
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::BucketName {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["name", "label"])?;
        let made = api::BucketName { name: fields.get("name")?, label: fields.get("label")? };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::ClosingRates {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["base", "date", "rates"])?;
        let made = api::ClosingRates {
            base: fields.get("base")?,
            date: fields.get("date")?,
            rates: fields.get("rates")?,
        };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::AgingPolicy {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(
            value,
            way,
            &[
                "basis",
                "fallback",
                "missing",
                "buckets",
                "unapplied",
                "group_by",
                "project",
                "drill_down",
                "convert",
                "post_dated",
            ],
        )?;
        let mut made = api::AgingPolicy::default();
        if let Some(of) = fields.opt("basis")? {
            made.basis = of;
        }
        if let Some(of) = fields.opt("fallback")? {
            made.fallback = of;
        }
        if let Some(of) = fields.opt("missing")? {
            made.missing = of;
        }
        if let Some(of) = fields.opt("buckets")? {
            made.buckets = of;
        }
        if let Some(of) = fields.opt("unapplied")? {
            made.unapplied = of;
        }
        if let Some(of) = fields.opt("group_by")? {
            made.group_by = of;
        }
        if let Some(of) = fields.opt("project")? {
            made.project = of;
        }
        if let Some(of) = fields.opt("drill_down")? {
            made.drill_down = of;
        }
        if let Some(of) = fields.opt("convert")? {
            made.convert = Some(of);
        }
        if let Some(of) = fields.opt("post_dated")? {
            made.post_dated = of;
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::AgingReport {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a AgingReport: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::AgingRow {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a AgingRow: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::AgingTotal {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a AgingTotal: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::AgingAmounts {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a AgingAmounts: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::AgingPostDated {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a AgingPostDated: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::AgingBase {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a AgingBase: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::DimensionAmounts {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a DimensionAmounts: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::AgingFooting {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a AgingFooting: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::BasisFallback {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a BasisFallback: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::ExcessShare {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a ExcessShare: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::RollForward {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a RollForward: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::RollForwardRow {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a RollForwardRow: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::RollForwardTotal {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a RollForwardTotal: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::RollForwardAmounts {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a RollForwardAmounts: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::StatementOptions {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["buckets", "unapplied", "nominal_due"])?;
        let mut made = api::StatementOptions::default();
        if let Some(of) = fields.opt("buckets")? {
            made.buckets = of;
        }
        if let Some(of) = fields.opt("unapplied")? {
            made.unapplied = of;
        }
        if let Some(of) = fields.opt("nominal_due")? {
            made.nominal_due = of;
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::OpenItemStatement {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a OpenItemStatement: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::StatementCurrency {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a StatementCurrency: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::StatementItem {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a StatementItem: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::StatementOffer {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a StatementOffer: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::ActivityStatement {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a ActivityStatement: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::BalanceForwardStatement {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a BalanceForwardStatement: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::LastStatement {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["as_of", "known"])?;
        let made = api::LastStatement { as_of: fields.get("as_of")?, known: fields.get("known")? };
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::StatementAccount {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a StatementAccount: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::StatementLine {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a StatementLine: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::StatementAllocation {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a StatementAllocation: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::JournalOptions {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["base"])?;
        let mut made = api::JournalOptions::default();
        if let Some(of) = fields.opt("base")? {
            made.base = of;
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Journal {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a Journal: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Posting {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a Posting: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::PostingLine {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a PostingLine: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::JournalTotal {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a JournalTotal: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Revaluation {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a Revaluation: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::RevaluationRow {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a RevaluationRow: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::ControlLine {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        let fields = Fields::of(value, way, &["creditor", "entry", "amount"])?;
        let entry: Option<api::EntryId> = fields.opt("entry")?;
        let amount: api::Money = fields.get("amount")?;
        let mut made = api::ControlLine::new(entry, amount);
        if let Some(of) = fields.opt("creditor")? {
            made.creditor = of;
        }
        Ok(made)
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::Tie {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a Tie: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::TieRow {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a TieRow: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

impl Json for api::TieDifference {
    fn read(value: &Value, way: &Way<'_>) -> Read<Self> {
        serde_json::from_value(value.clone())
            .map_err(|error| wrong_type(value, way, &format!("a TieDifference: {error}")))
    }

    fn write(&self) -> Read<Value> {
        form(self)
    }
}

pub(crate) const CALLS: &[(&str, &[&str], Function)] = &[
    ("currency.info", &["currency"], currency_info),
    ("currency.all", &[], currency_all),
    ("money.parse", &["amount", "currency"], money_parse),
    ("money.rounded", &["amount", "currency", "mode"], money_rounded),
    ("money.zero", &["currency"], money_zero),
    ("money.is_zero", &["money"], money_is_zero),
    ("money.is_positive", &["money"], money_is_positive),
    ("money.is_negative", &["money"], money_is_negative),
    ("money.abs", &["money"], money_abs),
    ("money.negated", &["money"], money_negated),
    ("money.plus", &["money", "other"], money_plus),
    ("money.minus", &["money", "other"], money_minus),
    ("money.times", &["money", "rate", "mode"], money_times),
    ("money.times_factor", &["money", "factor", "mode"], money_times_factor),
    ("money.round_to_step", &["money", "step", "mode"], money_round_to_step),
    ("money.compare", &["money", "other"], money_compare),
    ("money.sum", &["amounts", "currency"], money_sum),
    ("money.split", &["money", "weights", "rule"], money_split),
    ("money.split_evenly", &["money", "lines", "rule"], money_split_evenly),
    ("rounding_mode.round", &["rounding_mode", "number", "decimals"], rounding_mode_round),
    ("tolerance_limit.allowed", &["tolerance_limit", "residual"], tolerance_limit_allowed),
    ("tolerance_limit.stricter", &["tolerance_limit", "other"], tolerance_limit_stricter),
    ("tolerance.accepts", &["tolerance", "residual", "target", "payment"], tolerance_accepts),
    ("tolerance.stricter", &["tolerance", "other"], tolerance_stricter),
    ("rate.percent", &["percent"], rate_percent),
    ("rate.as_percent", &["rate"], rate_as_percent),
    ("rate.as_factor", &["rate"], rate_as_factor),
    ("rate.plus", &["rate", "points"], rate_plus),
    ("points.as_points", &["points"], points_as_points),
    ("item_id.parse", &["text"], item_id_parse),
    ("item_id.text", &["item_id"], item_id_text),
    ("date.parse", &["text"], date_parse),
    ("date.plus_days", &["date", "days"], date_plus_days),
    ("date.plus_months", &["date", "months"], date_plus_months),
    ("date.end_of_month", &["date"], date_end_of_month),
    ("date.days_since", &["date", "earlier"], date_days_since),
    ("date.weekday", &["date"], date_weekday),
    ("calendar.new", &["weekend", "holidays"], calendar_new),
    ("calendar.every_day", &[], calendar_every_day),
    ("calendar.saturday_sunday", &[], calendar_saturday_sunday),
    ("calendar.joined", &["calendars", "rule"], calendar_joined),
    ("calendar.weekend", &["calendar"], calendar_weekend),
    ("calendar.holidays", &["calendar"], calendar_holidays),
    ("calendar.is_business_day", &["calendar", "date"], calendar_is_business_day),
    ("calendar.add_business_days", &["calendar", "date", "days"], calendar_add_business_days),
    (
        "calendar.business_days_between",
        &["calendar", "after", "through"],
        calendar_business_days_between,
    ),
    ("calendar.roll", &["calendar", "date", "roll"], calendar_roll),
    ("date_program.run", &["steps", "base", "calendar"], date_program_run),
    ("date_program.explain", &["steps", "base", "calendar"], date_program_explain),
    ("date_program.parse", &["text"], date_program_parse),
    ("date_program.text", &["steps"], date_program_text),
    ("day_count.days", &["day_count", "period"], day_count_days),
    ("day_count.year_fraction", &["day_count", "period"], day_count_year_fraction),
    (
        "day_count.interest",
        &["day_count", "period", "amount", "rate", "rounding"],
        day_count_interest,
    ),
    ("payment_terms.new", &["text"], payment_terms_new),
    ("payment_terms.of_lines", &["lines", "options"], payment_terms_of_lines),
    ("payment_terms.text", &["payment_terms"], payment_terms_text),
    ("payment_terms.lines", &["payment_terms"], payment_terms_lines),
    ("payment_terms.options", &["payment_terms"], payment_terms_options),
    ("payment_terms.goes_by_month_end", &["payment_terms"], payment_terms_goes_by_month_end),
    ("payment_terms.expansion", &["payment_terms"], payment_terms_expansion),
    ("payment_terms.with_options", &["payment_terms", "options"], payment_terms_with_options),
    ("payment_terms.with_roll", &["payment_terms", "roll"], payment_terms_with_roll),
    (
        "payment_terms.with_discount_base",
        &["payment_terms", "base"],
        payment_terms_with_discount_base,
    ),
    ("payment_terms.from_base", &["payment_terms", "base"], payment_terms_from_base),
    ("payment_terms.schedule", &["payment_terms", "input"], payment_terms_schedule),
    (
        "payment_terms.schedule_explained",
        &["payment_terms", "input"],
        payment_terms_schedule_explained,
    ),
    ("payment_terms.due_dates", &["payment_terms", "input"], payment_terms_due_dates),
    (
        "payment_terms.new_due_dates",
        &["payment_terms", "old", "input"],
        payment_terms_new_due_dates,
    ),
    ("schedule.single", &["due", "amount"], schedule_single),
    ("schedule.validate", &["schedule", "total"], schedule_validate),
    ("schedule.tax_shares", &["schedule", "tax", "allocation"], schedule_tax_shares),
    ("due_history.due_on", &["due_history", "day"], due_history_due_on),
    ("due_history.days_past_due", &["due_history", "as_of"], due_history_days_past_due),
    ("due_history.late_days", &["due_history", "as_of"], due_history_late_days),
    ("legal_caps.builtin", &["set"], legal_caps_builtin),
    ("legal_caps.read", &["rows", "set"], legal_caps_read),
    ("legal_caps.check", &["legal_caps", "facts", "as_of"], legal_caps_check),
    ("discount_base.amount", &["discount_base", "facts"], discount_base_amount),
    ("discount.of", &["off", "facts"], discount_of),
    ("discount.mixed_tax", &["facts", "rounding"], discount_mixed_tax),
    ("discount.best_offer", &["installment", "on"], discount_best_offer),
    ("discount.settle", &["facts", "policy"], discount_settle),
    ("discount.close", &["installment", "payment", "policy"], discount_close),
    ("discount.close_together", &["installments", "payment", "policy"], discount_close_together),
    ("discount.pay_by_table", &["installments", "from", "to"], discount_pay_by_table),
    ("discount.still_open", &["installment", "progress"], discount_still_open),
    ("discount.annual_cost", &["discount", "days", "year"], discount_annual_cost),
    ("discount.break_even", &["rate", "days", "year"], discount_break_even),
    ("open_installment.best_on", &["open_installment", "day"], open_installment_best_on),
    ("sliding_offer.on", &["sliding_offer", "day"], sliding_offer_on),
    ("sliding_offer.end", &["sliding_offer"], sliding_offer_end),
    ("document_kind.is_credit", &["document_kind"], document_kind_is_credit),
    ("document_kind.is_cash", &["document_kind"], document_kind_is_cash),
    ("booked_rate.convert", &["booked_rate", "amount"], booked_rate_convert),
    ("invoice.with_terms", &["invoice", "terms"], invoice_with_terms),
    ("invoice.with_terms_in", &["invoice", "terms", "calendar"], invoice_with_terms_in),
    ("invoice.due_on", &["invoice", "due"], invoice_due_on),
    ("invoice.check", &["invoice"], invoice_check),
    ("debit_note.check", &["debit_note"], debit_note_check),
    ("credit_note.check", &["credit_note"], credit_note_check),
    ("payment.check", &["payment"], payment_check),
    ("refund.check", &["refund"], refund_check),
    ("opening_item.check", &["opening_item"], opening_item_check),
    ("reference_scheme.check", &["reference_scheme", "text"], reference_scheme_check),
    ("reference_scheme.make", &["reference_scheme", "payload"], reference_scheme_make),
    (
        "reference_scheme.near_misses",
        &["reference_scheme", "text", "open"],
        reference_scheme_near_misses,
    ),
    ("payment_reference.recognize", &["text"], payment_reference_recognize),
    ("payment_reference.find_in", &["text", "schemes"], payment_reference_find_in),
    ("entry.to_line", &["entry"], entry_to_line),
    ("entry.from_line", &["line"], entry_from_line),
    ("ledger.new", &[], ledger_new),
    ("ledger.replay", &["entries"], ledger_replay),
    ("ledger.from_lines", &["lines"], ledger_from_lines),
    ("ledger.post", &["ledger", "entry"], ledger_post),
    ("ledger.post_all", &["ledger", "entries"], ledger_post_all),
    ("ledger.entries", &["ledger"], ledger_entries),
    ("ledger.to_lines", &["ledger"], ledger_to_lines),
    ("ledger.len", &["ledger"], ledger_len),
    ("ledger.is_empty", &["ledger"], ledger_is_empty),
    ("ledger.entry", &["ledger", "id"], ledger_entry),
    ("ledger.reversed_by", &["ledger", "id"], ledger_reversed_by),
    ("ledger.as_of", &["ledger", "date"], ledger_as_of),
    ("ledger.as_known", &["ledger", "known", "date"], ledger_as_known),
    ("ledger.position", &["ledger", "query"], ledger_position),
    ("ledger.status", &["ledger", "document", "as_of", "known"], ledger_status),
    ("ledger.history", &["ledger", "document"], ledger_history),
    ("ledger.activity", &["ledger", "from", "to", "known"], ledger_activity),
    (
        "ledger.account_activity",
        &["ledger", "customer", "from", "to", "known", "creditor"],
        ledger_account_activity,
    ),
    ("ledger.changed_since", &["ledger", "since", "as_of"], ledger_changed_since),
    ("ledger.roll_forward", &["ledger", "from", "to", "known"], ledger_roll_forward),
    (
        "ledger.activity_statement",
        &["ledger", "customer", "from", "to", "known", "creditor"],
        ledger_activity_statement,
    ),
    (
        "ledger.balance_forward_statement",
        &["ledger", "customer", "last", "as_of", "known", "creditor"],
        ledger_balance_forward_statement,
    ),
    ("ledger.journal", &["ledger", "from", "to", "known", "options"], ledger_journal),
    (
        "ledger.journal_of_entries",
        &["ledger", "first", "last", "options"],
        ledger_journal_of_entries,
    ),
    ("ledger.revaluation", &["ledger", "rates", "options", "known"], ledger_revaluation),
    ("ledger.tie", &["ledger", "from", "to", "control", "known"], ledger_tie),
    ("ledger.policy", &["ledger"], ledger_policy),
    ("ledger.locked_through", &["ledger", "creditor"], ledger_locked_through),
    ("ledger.taken_over_on", &["ledger", "creditor"], ledger_taken_over_on),
    ("ledger.last_sequence", &["ledger"], ledger_last_sequence),
    ("position.as_of", &["position"], position_as_of),
    ("position.known", &["position"], position_known),
    ("position.open_items", &["position"], position_open_items),
    ("position.post_dated", &["position"], position_post_dated),
    ("position.account", &["position", "customer", "creditor"], position_account),
    ("position.balance", &["position", "customer", "creditor"], position_balance),
    ("position.statement", &["position", "customer", "options", "creditor"], position_statement),
    ("position.aging", &["position", "policy"], position_aging),
    ("open_item.days_past_due", &["open_item", "as_of"], open_item_days_past_due),
    ("open_item.is_past_due", &["open_item", "as_of"], open_item_is_past_due),
    ("open_item.late_days", &["open_item", "as_of"], open_item_late_days),
    ("open_item.share", &["open_item", "dimension"], open_item_share),
    ("claim.of", &["item"], claim_of),
    ("claims.allocate", &["amount", "on", "claims", "order"], claims_allocate),
    ("settlement_order.bgb", &[], settlement_order_bgb),
    ("settlement_order.code_civil", &[], settlement_order_code_civil),
    ("settlement_order.pro_rata", &[], settlement_order_pro_rata),
    ("settlement_order.check", &["settlement_order"], settlement_order_check),
    ("match_policy.check", &["match_policy"], match_policy_check),
    ("matching.propose", &["receipts", "items", "known", "policy"], matching_propose),
    ("match_proposal.facts", &["match_proposal", "date"], match_proposal_facts),
    ("aging.of", &["as_of", "items", "policy"], aging_of),
    ("aging.allocate", &["amount", "items", "order"], aging_allocate),
    ("aging_policy.check", &["aging_policy"], aging_policy_check),
    ("aging_policy.describe", &["aging_policy"], aging_policy_describe),
    ("aging_basis.date_of", &["aging_basis", "item"], aging_basis_date_of),
    ("aging_basis.is_due", &["aging_basis"], aging_basis_is_due),
    ("buckets.days", &["bounds"], buckets_days),
    ("buckets.edges", &["buckets", "as_of"], buckets_edges),
    ("buckets.bucket_of", &["buckets", "as_of", "date"], buckets_bucket_of),
    ("buckets.names", &["buckets", "basis"], buckets_names),
    ("closing_rates.convert", &["closing_rates", "amount"], closing_rates_convert),
];

fn currency_info(of: &Fields<'_>) -> Read<Value> {
    let this: api::Currency = of.get("currency")?;

    let answer: api::CurrencyInfo = api::currency::info(this);
    answer.write()
}

fn currency_all(_of: &Fields<'_>) -> Read<Value> {
    let answer: Vec<api::Currency> = api::currency::all();
    answer.write()
}

fn money_parse(of: &Fields<'_>) -> Read<Value> {
    let amount: String = of.get("amount")?;
    let currency: api::Currency = of.get("currency")?;
    let answer: api::Money = refused(api::Money::parse(&amount, currency))?;
    answer.write()
}

fn money_rounded(of: &Fields<'_>) -> Read<Value> {
    let amount: api::Decimal = of.get("amount")?;
    let currency: api::Currency = of.get("currency")?;
    let mode: api::RoundingMode = of.opt("mode")?.unwrap_or_default();
    let answer: api::Money = refused(api::Money::rounded(amount, currency, mode))?;
    answer.write()
}

fn money_zero(of: &Fields<'_>) -> Read<Value> {
    let currency: api::Currency = of.get("currency")?;
    let answer: api::Money = api::Money::zero(currency);
    answer.write()
}

fn money_is_zero(of: &Fields<'_>) -> Read<Value> {
    let this: api::Money = of.get("money")?;

    let answer: bool = api::Money::is_zero(this);
    answer.write()
}

fn money_is_positive(of: &Fields<'_>) -> Read<Value> {
    let this: api::Money = of.get("money")?;

    let answer: bool = api::Money::is_positive(this);
    answer.write()
}

fn money_is_negative(of: &Fields<'_>) -> Read<Value> {
    let this: api::Money = of.get("money")?;

    let answer: bool = api::Money::is_negative(this);
    answer.write()
}

fn money_abs(of: &Fields<'_>) -> Read<Value> {
    let this: api::Money = of.get("money")?;

    let answer: api::Money = api::Money::abs(this);
    answer.write()
}

fn money_negated(of: &Fields<'_>) -> Read<Value> {
    let this: api::Money = of.get("money")?;

    let answer: api::Money = api::Money::negated(this);
    answer.write()
}

fn money_plus(of: &Fields<'_>) -> Read<Value> {
    let this: api::Money = of.get("money")?;

    let other: api::Money = of.get("other")?;
    let answer: api::Money = refused(api::Money::plus(this, other))?;
    answer.write()
}

fn money_minus(of: &Fields<'_>) -> Read<Value> {
    let this: api::Money = of.get("money")?;

    let other: api::Money = of.get("other")?;
    let answer: api::Money = refused(api::Money::minus(this, other))?;
    answer.write()
}

fn money_times(of: &Fields<'_>) -> Read<Value> {
    let this: api::Money = of.get("money")?;

    let rate: api::Rate = of.get("rate")?;
    let mode: api::RoundingMode = of.opt("mode")?.unwrap_or_default();
    let answer: api::Money = refused(api::Money::times(this, rate, mode))?;
    answer.write()
}

fn money_times_factor(of: &Fields<'_>) -> Read<Value> {
    let this: api::Money = of.get("money")?;

    let factor: api::Decimal = of.get("factor")?;
    let mode: api::RoundingMode = of.opt("mode")?.unwrap_or_default();
    let answer: api::Money = refused(api::Money::times_factor(this, factor, mode))?;
    answer.write()
}

fn money_round_to_step(of: &Fields<'_>) -> Read<Value> {
    let this: api::Money = of.get("money")?;

    let step: api::CashStep = of.get("step")?;
    let mode: api::RoundingMode = of.opt("mode")?.unwrap_or_default();
    let answer: api::Money = refused(api::Money::round_to_step(this, step, mode))?;
    answer.write()
}

fn money_compare(of: &Fields<'_>) -> Read<Value> {
    let this: api::Money = of.get("money")?;

    let other: api::Money = of.get("other")?;
    let answer: i32 = refused(api::money::compare(this, other))?;
    answer.write()
}

fn money_sum(of: &Fields<'_>) -> Read<Value> {
    let amounts: Vec<api::Money> = of.get("amounts")?;
    let currency: api::Currency = of.get("currency")?;
    let answer: api::Money = refused(api::money::sum(amounts, currency))?;
    answer.write()
}

fn money_split(of: &Fields<'_>) -> Read<Value> {
    let this: api::Money = of.get("money")?;

    let weights: Vec<api::Decimal> = of.get("weights")?;
    let rule: api::SplitRule = of.opt("rule")?.unwrap_or_default();
    let answer: api::Split = refused(api::money::split(this, weights, rule))?;
    answer.write()
}

fn money_split_evenly(of: &Fields<'_>) -> Read<Value> {
    let this: api::Money = of.get("money")?;

    let lines: usize = of.get("lines")?;
    let rule: api::SplitRule = of.opt("rule")?.unwrap_or_default();
    let answer: api::Split = refused(api::Money::split_evenly(this, lines, rule))?;
    answer.write()
}

fn rounding_mode_round(of: &Fields<'_>) -> Read<Value> {
    let this: api::RoundingMode = of.get("rounding_mode")?;

    let number: api::Decimal = of.get("number")?;
    let decimals: u32 = of.get("decimals")?;
    let answer: api::Decimal = api::RoundingMode::round(this, number, decimals);
    answer.write()
}

fn tolerance_limit_allowed(of: &Fields<'_>) -> Read<Value> {
    let this: api::ToleranceLimit = of.get("tolerance_limit")?;

    let residual: api::Money = of.get("residual")?;
    let answer: api::Money = refused(api::ToleranceLimit::allowed(this, residual))?;
    answer.write()
}

fn tolerance_limit_stricter(of: &Fields<'_>) -> Read<Value> {
    let this: api::ToleranceLimit = of.get("tolerance_limit")?;

    let other: api::ToleranceLimit = of.opt("other")?.unwrap_or_default();
    let answer: api::ToleranceLimit = refused(api::ToleranceLimit::stricter(this, other))?;
    answer.write()
}

fn tolerance_accepts(of: &Fields<'_>) -> Read<Value> {
    let this: api::Tolerance = of.get("tolerance")?;

    let residual: api::Money = of.get("residual")?;
    let target: api::Money = of.get("target")?;
    let payment: api::Money = of.get("payment")?;
    let answer: bool = refused(api::Tolerance::accepts(this, residual, target, payment))?;
    answer.write()
}

fn tolerance_stricter(of: &Fields<'_>) -> Read<Value> {
    let this: api::Tolerance = of.get("tolerance")?;

    let other: api::Tolerance = of.opt("other")?.unwrap_or_default();
    let answer: api::Tolerance = refused(api::Tolerance::stricter(this, other))?;
    answer.write()
}

fn rate_percent(of: &Fields<'_>) -> Read<Value> {
    let percent: api::Decimal = of.get("percent")?;
    let answer: api::Rate = api::rate::percent(percent);
    answer.write()
}

fn rate_as_percent(of: &Fields<'_>) -> Read<Value> {
    let this: api::Rate = of.get("rate")?;

    let answer: api::Decimal = api::Rate::as_percent(this);
    answer.write()
}

fn rate_as_factor(of: &Fields<'_>) -> Read<Value> {
    let this: api::Rate = of.get("rate")?;

    let answer: api::Decimal = refused(api::Rate::as_factor(this))?;
    answer.write()
}

fn rate_plus(of: &Fields<'_>) -> Read<Value> {
    let this: api::Rate = of.get("rate")?;

    let points: api::Points = of.get("points")?;
    let answer: api::Rate = refused(api::rate::plus(this, points))?;
    answer.write()
}

fn points_as_points(of: &Fields<'_>) -> Read<Value> {
    let this: api::Points = of.get("points")?;

    let answer: api::Decimal = api::Points::as_points(this);
    answer.write()
}

fn item_id_parse(of: &Fields<'_>) -> Read<Value> {
    let text: String = of.get("text")?;
    let answer: api::ItemId = refused(api::item_id::parse(&text))?;
    answer.write()
}

fn item_id_text(of: &Fields<'_>) -> Read<Value> {
    let this: api::ItemId = of.get("item_id")?;
    let this = &this;
    let answer: String = api::item_id::text(this);
    answer.write()
}

fn date_parse(of: &Fields<'_>) -> Read<Value> {
    let text: String = of.get("text")?;
    let answer: api::Date = refused(api::date::parse(&text))?;
    answer.write()
}

fn date_plus_days(of: &Fields<'_>) -> Read<Value> {
    let this: api::Date = of.get("date")?;

    let days: i32 = of.get("days")?;
    let answer: api::Date = refused(api::Date::plus_days(this, days))?;
    answer.write()
}

fn date_plus_months(of: &Fields<'_>) -> Read<Value> {
    let this: api::Date = of.get("date")?;

    let months: i32 = of.get("months")?;
    let answer: api::Date = refused(api::Date::plus_months(this, months))?;
    answer.write()
}

fn date_end_of_month(of: &Fields<'_>) -> Read<Value> {
    let this: api::Date = of.get("date")?;

    let answer: api::Date = api::Date::end_of_month(this);
    answer.write()
}

fn date_days_since(of: &Fields<'_>) -> Read<Value> {
    let this: api::Date = of.get("date")?;

    let earlier: api::Date = of.get("earlier")?;
    let answer: i32 = api::Date::days_since(this, earlier);
    answer.write()
}

fn date_weekday(of: &Fields<'_>) -> Read<Value> {
    let this: api::Date = of.get("date")?;

    let answer: api::Weekday = api::Date::weekday(this);
    answer.write()
}

fn calendar_new(of: &Fields<'_>) -> Read<Value> {
    let weekend: Vec<api::Weekday> = of.get("weekend")?;
    let holidays: Vec<api::Date> = of.get("holidays")?;
    let answer: api::Calendar = refused(api::calendar::new(weekend, holidays))?;
    answer.write()
}

fn calendar_every_day(_of: &Fields<'_>) -> Read<Value> {
    let answer: api::Calendar = api::Calendar::every_day();
    answer.write()
}

fn calendar_saturday_sunday(_of: &Fields<'_>) -> Read<Value> {
    let answer: api::Calendar = api::Calendar::saturday_sunday();
    answer.write()
}

fn calendar_joined(of: &Fields<'_>) -> Read<Value> {
    let calendars: Vec<api::Calendar> = of.get("calendars")?;
    let rule: api::JoinRule = of.opt("rule")?.unwrap_or_default();
    let answer: api::Calendar = refused(api::Calendar::joined(&calendars, rule))?;
    answer.write()
}

fn calendar_weekend(of: &Fields<'_>) -> Read<Value> {
    let this: api::Calendar = of.get("calendar")?;
    let this = &this;
    let answer: Vec<api::Weekday> = api::Calendar::weekend(this).collect::<Vec<_>>();
    answer.write()
}

fn calendar_holidays(of: &Fields<'_>) -> Read<Value> {
    let this: api::Calendar = of.get("calendar")?;
    let this = &this;
    let answer: Vec<api::Date> = api::Calendar::holidays(this).to_vec();
    answer.write()
}

fn calendar_is_business_day(of: &Fields<'_>) -> Read<Value> {
    let this: api::Calendar = of.get("calendar")?;
    let this = &this;
    let date: api::Date = of.get("date")?;
    let answer: bool = api::Calendar::is_business_day(this, date);
    answer.write()
}

fn calendar_add_business_days(of: &Fields<'_>) -> Read<Value> {
    let this: api::Calendar = of.get("calendar")?;
    let this = &this;
    let date: api::Date = of.get("date")?;
    let days: i32 = of.get("days")?;
    let answer: api::Date = refused(api::Calendar::add_business_days(this, date, days))?;
    answer.write()
}

fn calendar_business_days_between(of: &Fields<'_>) -> Read<Value> {
    let this: api::Calendar = of.get("calendar")?;
    let this = &this;
    let after: api::Date = of.get("after")?;
    let through: api::Date = of.get("through")?;
    let answer: i32 = api::Calendar::business_days_between(this, after, through);
    answer.write()
}

fn calendar_roll(of: &Fields<'_>) -> Read<Value> {
    let this: api::Calendar = of.get("calendar")?;
    let this = &this;
    let date: api::Date = of.get("date")?;
    let roll: api::Roll = of.opt("roll")?.unwrap_or_default();
    let answer: api::Date = refused(api::Calendar::roll(this, date, roll))?;
    answer.write()
}

fn date_program_run(of: &Fields<'_>) -> Read<Value> {
    let steps: Vec<api::Step> = of.get("steps")?;
    let base: api::Date = of.get("base")?;
    let calendar: Option<api::Calendar> = of.opt("calendar")?;
    let answer: api::ProgramDate = refused(api::date_program::run(steps, base, calendar))?;
    answer.write()
}

fn date_program_explain(of: &Fields<'_>) -> Read<Value> {
    let steps: Vec<api::Step> = of.get("steps")?;
    let base: api::Date = of.get("base")?;
    let calendar: Option<api::Calendar> = of.opt("calendar")?;
    let answer: api::Derivation = refused(api::date_program::explain(steps, base, calendar))?;
    answer.write()
}

fn date_program_parse(of: &Fields<'_>) -> Read<Value> {
    let text: String = of.get("text")?;
    let answer: Vec<api::Step> = refused(api::date_program::parse(&text))?;
    answer.write()
}

fn date_program_text(of: &Fields<'_>) -> Read<Value> {
    let steps: Vec<api::Step> = of.get("steps")?;
    let answer: String = refused(api::date_program::text(steps))?;
    answer.write()
}

fn day_count_days(of: &Fields<'_>) -> Read<Value> {
    let this: api::DayCount = of.get("day_count")?;

    let period: api::DayCountInput = of.get("period")?;
    let answer: i32 = refused(api::DayCount::days(this, period))?;
    answer.write()
}

fn day_count_year_fraction(of: &Fields<'_>) -> Read<Value> {
    let this: api::DayCount = of.get("day_count")?;

    let period: api::DayCountInput = of.get("period")?;
    let answer: api::YearFraction = refused(api::DayCount::year_fraction(this, period))?;
    answer.write()
}

fn day_count_interest(of: &Fields<'_>) -> Read<Value> {
    let this: api::DayCount = of.get("day_count")?;

    let period: api::DayCountInput = of.get("period")?;
    let amount: api::Money = of.get("amount")?;
    let rate: api::Rate = of.get("rate")?;
    let rounding: api::RoundingMode = of.opt("rounding")?.unwrap_or_default();
    let answer: api::Money =
        refused(api::day_count::interest(this, period, amount, rate, rounding))?;
    answer.write()
}

fn payment_terms_new(of: &Fields<'_>) -> Read<Value> {
    let text: String = of.get("text")?;
    let answer: api::PaymentTerms = refused(api::payment_terms::new(&text))?;
    answer.write()
}

fn payment_terms_of_lines(of: &Fields<'_>) -> Read<Value> {
    let lines: Vec<api::TermsLine> = of.get("lines")?;
    let options: api::TermsOptions = of.opt("options")?.unwrap_or_default();
    let answer: api::PaymentTerms = refused(api::payment_terms::of_lines(lines, options))?;
    answer.write()
}

fn payment_terms_text(of: &Fields<'_>) -> Read<Value> {
    let this: api::PaymentTerms = of.get("payment_terms")?;
    let this = &this;
    let answer: String = api::payment_terms::text(this);
    answer.write()
}

fn payment_terms_lines(of: &Fields<'_>) -> Read<Value> {
    let this: api::PaymentTerms = of.get("payment_terms")?;
    let this = &this;
    let answer: Vec<api::TermsLine> = api::PaymentTerms::lines(this).to_vec();
    answer.write()
}

fn payment_terms_options(of: &Fields<'_>) -> Read<Value> {
    let this: api::PaymentTerms = of.get("payment_terms")?;
    let this = &this;
    let answer: api::TermsOptions = api::PaymentTerms::options(this).clone();
    answer.write()
}

fn payment_terms_goes_by_month_end(of: &Fields<'_>) -> Read<Value> {
    let this: api::PaymentTerms = of.get("payment_terms")?;
    let this = &this;
    let answer: bool = api::PaymentTerms::goes_by_month_end(this);
    answer.write()
}

fn payment_terms_expansion(of: &Fields<'_>) -> Read<Value> {
    let this: api::PaymentTerms = of.get("payment_terms")?;
    let this = &this;
    let answer: String = api::PaymentTerms::expansion(this);
    answer.write()
}

fn payment_terms_with_options(of: &Fields<'_>) -> Read<Value> {
    let this: api::PaymentTerms = of.get("payment_terms")?;

    let options: api::TermsOptions = of.get("options")?;
    let answer: api::PaymentTerms = refused(api::PaymentTerms::with_options(this, options))?;
    answer.write()
}

fn payment_terms_with_roll(of: &Fields<'_>) -> Read<Value> {
    let this: api::PaymentTerms = of.get("payment_terms")?;

    let roll: api::Roll = of.get("roll")?;
    let answer: api::PaymentTerms = api::PaymentTerms::with_roll(this, roll);
    answer.write()
}

fn payment_terms_with_discount_base(of: &Fields<'_>) -> Read<Value> {
    let this: api::PaymentTerms = of.get("payment_terms")?;

    let base: api::DiscountBase = of.get("base")?;
    let answer: api::PaymentTerms = api::PaymentTerms::with_discount_base(this, base);
    answer.write()
}

fn payment_terms_from_base(of: &Fields<'_>) -> Read<Value> {
    let this: api::PaymentTerms = of.get("payment_terms")?;

    let base: api::BaseDate = of.get("base")?;
    let answer: api::PaymentTerms = api::PaymentTerms::from_base(this, base);
    answer.write()
}

fn payment_terms_schedule(of: &Fields<'_>) -> Read<Value> {
    let this: api::PaymentTerms = of.get("payment_terms")?;
    let this = &this;
    let input: api::ScheduleInput = of.get("input")?;
    let answer: api::Schedule = refused(api::payment_terms::schedule(this, input))?;
    answer.write()
}

fn payment_terms_schedule_explained(of: &Fields<'_>) -> Read<Value> {
    let this: api::PaymentTerms = of.get("payment_terms")?;
    let this = &this;
    let input: api::ScheduleInput = of.get("input")?;
    let answer: api::Schedule = refused(api::payment_terms::schedule_explained(this, input))?;
    answer.write()
}

fn payment_terms_due_dates(of: &Fields<'_>) -> Read<Value> {
    let this: api::PaymentTerms = of.get("payment_terms")?;
    let this = &this;
    let input: api::ScheduleInput = of.get("input")?;
    let answer: Vec<api::ProgramDate> = refused(api::payment_terms::due_dates(this, input))?;
    answer.write()
}

fn payment_terms_new_due_dates(of: &Fields<'_>) -> Read<Value> {
    let this: api::PaymentTerms = of.get("payment_terms")?;
    let this = &this;
    let old: api::Schedule = of.get("old")?;
    let input: api::ScheduleInput = of.get("input")?;
    let answer: Vec<api::ProgramDate> =
        refused(api::payment_terms::new_due_dates(this, old, input))?;
    answer.write()
}

fn schedule_single(of: &Fields<'_>) -> Read<Value> {
    let due: api::Date = of.get("due")?;
    let amount: api::Money = of.get("amount")?;
    let answer: api::Schedule = api::Schedule::single(due, amount);
    answer.write()
}

fn schedule_validate(of: &Fields<'_>) -> Read<Value> {
    let this: api::Schedule = of.get("schedule")?;
    let this = &this;
    let total: api::Money = of.get("total")?;
    refused(api::Schedule::validate(this, total))?;
    Ok(Value::Null)
}

fn schedule_tax_shares(of: &Fields<'_>) -> Read<Value> {
    let this: api::Schedule = of.get("schedule")?;
    let this = &this;
    let tax: api::Money = of.get("tax")?;
    let allocation: api::Allocation = of.opt("allocation")?.unwrap_or_default();
    let answer: Vec<api::Money> = refused(api::Schedule::tax_shares(this, tax, allocation))?;
    answer.write()
}

fn due_history_due_on(of: &Fields<'_>) -> Read<Value> {
    let this: api::DueHistory = of.get("due_history")?;
    let this = &this;
    let day: api::Date = of.get("day")?;
    let answer: api::Date = api::DueHistory::due_on(this, day);
    answer.write()
}

fn due_history_days_past_due(of: &Fields<'_>) -> Read<Value> {
    let this: api::DueHistory = of.get("due_history")?;
    let this = &this;
    let as_of: api::Date = of.get("as_of")?;
    let answer: i32 = api::DueHistory::days_past_due(this, as_of);
    answer.write()
}

fn due_history_late_days(of: &Fields<'_>) -> Read<Value> {
    let this: api::DueHistory = of.get("due_history")?;
    let this = &this;
    let as_of: api::Date = of.get("as_of")?;
    let answer: i32 = api::DueHistory::late_days(this, as_of);
    answer.write()
}

fn legal_caps_builtin(of: &Fields<'_>) -> Read<Value> {
    let set: String = of.get("set")?;
    let answer: api::LegalCaps = refused(api::LegalCaps::builtin(&set))?;
    answer.write()
}

fn legal_caps_read(of: &Fields<'_>) -> Read<Value> {
    let rows: String = of.get("rows")?;
    let set: String = of.get("set")?;
    let answer: api::LegalCaps = refused(api::LegalCaps::read(&rows, &set))?;
    answer.write()
}

fn legal_caps_check(of: &Fields<'_>) -> Read<Value> {
    let this: api::LegalCaps = of.get("legal_caps")?;
    let this = &this;
    let facts: api::CapFacts = of.get("facts")?;
    let as_of: api::Date = of.get("as_of")?;
    let answer: Vec<api::CapWarning> = api::LegalCaps::check(this, &facts, as_of);
    answer.write()
}

fn discount_base_amount(of: &Fields<'_>) -> Read<Value> {
    let this: api::DiscountBase = of.get("discount_base")?;

    let facts: api::BaseFacts = of.get("facts")?;
    let answer: api::Money = refused(api::DiscountBase::amount(this, &facts))?;
    answer.write()
}

fn discount_of(of: &Fields<'_>) -> Read<Value> {
    let off: api::DiscountOff = of.get("off")?;
    let facts: api::Discountable = of.get("facts")?;
    let answer: api::Discounted = refused(api::discount::of(off, facts))?;
    answer.write()
}

fn discount_mixed_tax(of: &Fields<'_>) -> Read<Value> {
    let facts: api::MixedTax = of.get("facts")?;
    let rounding: api::RoundingMode = of.opt("rounding")?.unwrap_or_default();
    let answer: api::Money = refused(api::discount::mixed_tax(facts, rounding))?;
    answer.write()
}

fn discount_best_offer(of: &Fields<'_>) -> Read<Value> {
    let installment: api::Installment = of.get("installment")?;
    let on: api::Date = of.get("on")?;
    let answer: Option<api::DiscountOffer> = api::discount::best_offer(&installment, on);
    answer.write()
}

fn discount_settle(of: &Fields<'_>) -> Read<Value> {
    let facts: api::Early = of.get("facts")?;
    let policy: api::PartialPolicy = of.opt("policy")?.unwrap_or_default();
    let answer: api::EarlySettlement = refused(api::discount::settle(facts, policy))?;
    answer.write()
}

fn discount_close(of: &Fields<'_>) -> Read<Value> {
    let installment: api::OpenInstallment = of.get("installment")?;
    let payment: api::EarlyPayment = of.get("payment")?;
    let policy: api::EarlyPolicy = of.opt("policy")?.unwrap_or_default();
    let answer: api::Closing = refused(api::discount::close(&installment, payment, &policy))?;
    answer.write()
}

fn discount_close_together(of: &Fields<'_>) -> Read<Value> {
    let installments: Vec<api::OpenInstallment> = of.get("installments")?;
    let payment: api::EarlyPayment = of.get("payment")?;
    let policy: api::EarlyPolicy = of.opt("policy")?.unwrap_or_default();
    let answer: api::LumpSum =
        refused(api::discount::close_together(&installments, payment, &policy))?;
    answer.write()
}

fn discount_pay_by_table(of: &Fields<'_>) -> Read<Value> {
    let installments: Vec<api::OpenInstallment> = of.get("installments")?;
    let from: api::Date = of.get("from")?;
    let to: api::Date = of.get("to")?;
    let answer: Vec<api::PayByRange> =
        refused(api::discount::pay_by_table(&installments, from, to))?;
    answer.write()
}

fn discount_still_open(of: &Fields<'_>) -> Read<Value> {
    let installment: api::Installment = of.get("installment")?;
    let progress: api::InstallmentProgress = of.get("progress")?;
    let answer: api::OpenInstallment = refused(api::discount::still_open(&installment, &progress))?;
    answer.write()
}

fn discount_annual_cost(of: &Fields<'_>) -> Read<Value> {
    let discount: api::Rate = of.get("discount")?;
    let days: u16 = of.get("days")?;
    let year: api::YearDays = of.opt("year")?.unwrap_or_default();
    let answer: api::DiscountCost = refused(api::discount::annual_cost(discount, days, year))?;
    answer.write()
}

fn discount_break_even(of: &Fields<'_>) -> Read<Value> {
    let rate: api::Rate = of.get("rate")?;
    let days: u16 = of.get("days")?;
    let year: api::YearDays = of.opt("year")?.unwrap_or_default();
    let answer: api::Rate = refused(api::discount::break_even(rate, days, year))?;
    answer.write()
}

fn open_installment_best_on(of: &Fields<'_>) -> Read<Value> {
    let this: api::OpenInstallment = of.get("open_installment")?;
    let this = &this;
    let day: api::Date = of.get("day")?;
    let answer: Option<api::DiscountOffer> = refused(api::OpenInstallment::best_on(this, day))?;
    answer.write()
}

fn sliding_offer_on(of: &Fields<'_>) -> Read<Value> {
    let this: api::SlidingOffer = of.get("sliding_offer")?;

    let day: api::Date = of.get("day")?;
    let answer: api::Money = refused(api::SlidingOffer::on(this, day))?;
    answer.write()
}

fn sliding_offer_end(of: &Fields<'_>) -> Read<Value> {
    let this: api::SlidingOffer = of.get("sliding_offer")?;

    let answer: api::Date = api::SlidingOffer::end(this);
    answer.write()
}

fn document_kind_is_credit(of: &Fields<'_>) -> Read<Value> {
    let this: api::DocumentKind = of.get("document_kind")?;

    let answer: bool = api::DocumentKind::is_credit(this);
    answer.write()
}

fn document_kind_is_cash(of: &Fields<'_>) -> Read<Value> {
    let this: api::DocumentKind = of.get("document_kind")?;

    let answer: bool = api::DocumentKind::is_cash(this);
    answer.write()
}

fn booked_rate_convert(of: &Fields<'_>) -> Read<Value> {
    let this: api::BookedRate = of.get("booked_rate")?;

    let amount: api::Money = of.get("amount")?;
    let answer: api::Money = refused(api::BookedRate::convert(this, amount))?;
    answer.write()
}

fn invoice_with_terms(of: &Fields<'_>) -> Read<Value> {
    let this: api::Invoice = of.get("invoice")?;

    let terms: api::PaymentTerms = of.get("terms")?;
    let answer: api::Invoice = refused(api::Invoice::with_terms(this, terms))?;
    answer.write()
}

fn invoice_with_terms_in(of: &Fields<'_>) -> Read<Value> {
    let this: api::Invoice = of.get("invoice")?;

    let terms: api::PaymentTerms = of.get("terms")?;
    let calendar: api::Calendar = of.get("calendar")?;
    let answer: api::Invoice = refused(api::Invoice::with_terms_in(this, terms, &calendar))?;
    answer.write()
}

fn invoice_due_on(of: &Fields<'_>) -> Read<Value> {
    let this: api::Invoice = of.get("invoice")?;

    let due: api::Date = of.get("due")?;
    let answer: api::Invoice = api::Invoice::due_on(this, due);
    answer.write()
}

fn invoice_check(of: &Fields<'_>) -> Read<Value> {
    let this: api::Invoice = of.get("invoice")?;
    let this = &this;
    refused(api::Invoice::check(this))?;
    Ok(Value::Null)
}

fn debit_note_check(of: &Fields<'_>) -> Read<Value> {
    let this: api::DebitNote = of.get("debit_note")?;
    let this = &this;
    refused(api::DebitNote::check(this))?;
    Ok(Value::Null)
}

fn credit_note_check(of: &Fields<'_>) -> Read<Value> {
    let this: api::CreditNote = of.get("credit_note")?;
    let this = &this;
    refused(api::CreditNote::check(this))?;
    Ok(Value::Null)
}

fn payment_check(of: &Fields<'_>) -> Read<Value> {
    let this: api::Payment = of.get("payment")?;
    let this = &this;
    refused(api::Payment::check(this))?;
    Ok(Value::Null)
}

fn refund_check(of: &Fields<'_>) -> Read<Value> {
    let this: api::Refund = of.get("refund")?;
    let this = &this;
    refused(api::Refund::check(this))?;
    Ok(Value::Null)
}

fn opening_item_check(of: &Fields<'_>) -> Read<Value> {
    let this: api::OpeningItem = of.get("opening_item")?;
    let this = &this;
    refused(api::OpeningItem::check(this))?;
    Ok(Value::Null)
}

fn reference_scheme_check(of: &Fields<'_>) -> Read<Value> {
    let this: api::ReferenceScheme = of.get("reference_scheme")?;

    let text: String = of.get("text")?;
    let answer: api::PaymentReference = refused(api::ReferenceScheme::check(this, &text))?;
    answer.write()
}

fn reference_scheme_make(of: &Fields<'_>) -> Read<Value> {
    let this: api::ReferenceScheme = of.get("reference_scheme")?;

    let payload: String = of.get("payload")?;
    let answer: api::PaymentReference = refused(api::ReferenceScheme::make(this, &payload))?;
    answer.write()
}

fn reference_scheme_near_misses(of: &Fields<'_>) -> Read<Value> {
    let this: api::ReferenceScheme = of.get("reference_scheme")?;

    let text: String = of.get("text")?;
    let open: Vec<String> = of.get("open")?;
    let answer: Vec<api::NearMiss> = api::reference_scheme::near_misses(this, &text, open);
    answer.write()
}

fn payment_reference_recognize(of: &Fields<'_>) -> Read<Value> {
    let text: String = of.get("text")?;
    let answer: Vec<api::PaymentReference> = api::PaymentReference::recognize(&text);
    answer.write()
}

fn payment_reference_find_in(of: &Fields<'_>) -> Read<Value> {
    let text: String = of.get("text")?;
    let schemes: Vec<api::ReferenceScheme> = of.get("schemes")?;
    let answer: Vec<api::FoundReference> = api::payment_reference::find_in(&text, schemes);
    answer.write()
}

fn entry_to_line(of: &Fields<'_>) -> Read<Value> {
    let this: api::Entry = of.get("entry")?;
    let this = &this;
    let answer: String = refused(api::Entry::to_line(this))?;
    answer.write()
}

fn entry_from_line(of: &Fields<'_>) -> Read<Value> {
    let line: String = of.get("line")?;
    let answer: api::Entry = refused(api::Entry::from_line(&line))?;
    answer.write()
}

fn ledger_new(_of: &Fields<'_>) -> Read<Value> {
    let answer: api::Ledger = api::Ledger::new();
    answer.write()
}

fn ledger_replay(of: &Fields<'_>) -> Read<Value> {
    let entries: Vec<api::Entry> = of.get("entries")?;
    let answer: api::Ledger = refused(api::Ledger::replay(entries))?;
    answer.write()
}

fn ledger_from_lines(of: &Fields<'_>) -> Read<Value> {
    let lines: String = of.get("lines")?;
    let answer: api::Ledger = refused(api::ledger::from_lines(&lines))?;
    answer.write()
}

fn ledger_post(of: &Fields<'_>) -> Read<Value> {
    let mut this: api::Ledger = of.get("ledger")?;

    let entry: api::Entry = of.get("entry")?;
    let answer = refused(api::Ledger::post(&mut this, entry))?.write()?;
    Ok(serde_json::json!({"answer": answer, "ledger": this.write()?}))
}

fn ledger_post_all(of: &Fields<'_>) -> Read<Value> {
    let mut this: api::Ledger = of.get("ledger")?;

    let entries: Vec<api::Entry> = of.get("entries")?;
    let answer = api::ledger::post_all(&mut this, entries).write()?;
    Ok(serde_json::json!({"answer": answer, "ledger": this.write()?}))
}

fn ledger_entries(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let answer: Vec<api::Entry> = api::Ledger::entries(this).collect::<Vec<_>>();
    answer.write()
}

fn ledger_to_lines(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let answer: Vec<String> =
        refused(api::Ledger::to_lines(this).collect::<duly::Result<Vec<_>>>())?;
    answer.write()
}

fn ledger_len(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let answer: usize = api::Ledger::len(this);
    answer.write()
}

fn ledger_is_empty(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let answer: bool = api::Ledger::is_empty(this);
    answer.write()
}

fn ledger_entry(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let id: api::EntryId = of.get("id")?;
    let answer: Option<api::Entry> = api::Ledger::entry(this, &id);
    answer.write()
}

fn ledger_reversed_by(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let id: api::EntryId = of.get("id")?;
    let answer: Option<api::EntryId> = api::Ledger::reversed_by(this, &id);
    answer.write()
}

fn ledger_as_of(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let date: api::Date = of.get("date")?;
    let answer: api::Position = refused(api::ledger::as_of(this, date))?;
    answer.write()
}

fn ledger_as_known(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let known: api::Known = of.get("known")?;
    let date: api::Date = of.get("date")?;
    let answer: api::Position = refused(api::ledger::as_known(this, known, date))?;
    answer.write()
}

fn ledger_position(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let query: api::PositionQuery = of.get("query")?;
    let answer: api::Position = refused(api::ledger::position(this, query))?;
    answer.write()
}

fn ledger_status(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let document: api::DocumentId = of.get("document")?;
    let as_of: api::Date = of.get("as_of")?;
    let known: api::Known = of.opt("known")?.unwrap_or_default();
    let answer: api::DocumentStatus = refused(api::ledger::status(this, &document, as_of, known))?;
    answer.write()
}

fn ledger_history(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let document: api::DocumentId = of.get("document")?;
    let answer: Vec<api::Activity> = refused(api::Ledger::history(this, &document))?;
    answer.write()
}

fn ledger_activity(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let from: api::Date = of.get("from")?;
    let to: api::Date = of.get("to")?;
    let known: api::Known = of.opt("known")?.unwrap_or_default();
    let answer: Vec<api::Activity> = api::ledger::activity(this, from, to, known);
    answer.write()
}

fn ledger_account_activity(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let customer: api::CustomerId = of.get("customer")?;
    let from: api::Date = of.get("from")?;
    let to: api::Date = of.get("to")?;
    let known: api::Known = of.opt("known")?.unwrap_or_default();
    let creditor: api::CreditorId = of.opt("creditor")?.unwrap_or_default();
    let answer: Vec<api::Activity> =
        api::ledger::account_activity(this, &customer, from, to, known, creditor);
    answer.write()
}

fn ledger_changed_since(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let since: api::Known = of.get("since")?;
    let as_of: api::Date = of.get("as_of")?;
    let answer: Vec<api::ItemChange> = refused(api::ledger::changed_since(this, since, as_of))?;
    answer.write()
}

fn ledger_roll_forward(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let from: api::Date = of.get("from")?;
    let to: api::Date = of.get("to")?;
    let known: api::Known = of.opt("known")?.unwrap_or_default();
    let answer: api::RollForward = refused(api::ledger::roll_forward(this, from, to, known))?;
    answer.write()
}

fn ledger_activity_statement(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let customer: api::CustomerId = of.get("customer")?;
    let from: api::Date = of.get("from")?;
    let to: api::Date = of.get("to")?;
    let known: api::Known = of.opt("known")?.unwrap_or_default();
    let creditor: api::CreditorId = of.opt("creditor")?.unwrap_or_default();
    let answer: api::ActivityStatement =
        refused(api::ledger::activity_statement(this, &customer, from, to, known, creditor))?;
    answer.write()
}

fn ledger_balance_forward_statement(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let customer: api::CustomerId = of.get("customer")?;
    let last: api::LastStatement = of.get("last")?;
    let as_of: api::Date = of.get("as_of")?;
    let known: api::Known = of.opt("known")?.unwrap_or_default();
    let creditor: api::CreditorId = of.opt("creditor")?.unwrap_or_default();
    let answer: api::BalanceForwardStatement = refused(api::ledger::balance_forward_statement(
        this, &customer, last, as_of, known, creditor,
    ))?;
    answer.write()
}

fn ledger_journal(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let from: api::Date = of.get("from")?;
    let to: api::Date = of.get("to")?;
    let known: api::Known = of.opt("known")?.unwrap_or_default();
    let options: api::JournalOptions = of.opt("options")?.unwrap_or_default();
    let answer: api::Journal = refused(api::ledger::journal(this, from, to, known, options))?;
    answer.write()
}

fn ledger_journal_of_entries(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let first: u64 = of.get("first")?;
    let last: u64 = of.get("last")?;
    let options: api::JournalOptions = of.opt("options")?.unwrap_or_default();
    let answer: api::Journal =
        refused(api::ledger::journal_of_entries(this, first, last, options))?;
    answer.write()
}

fn ledger_revaluation(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let rates: api::ClosingRates = of.get("rates")?;
    let options: api::JournalOptions = of.opt("options")?.unwrap_or_default();
    let known: api::Known = of.opt("known")?.unwrap_or_default();
    let answer: api::Revaluation = refused(api::ledger::revaluation(this, rates, options, known))?;
    answer.write()
}

fn ledger_tie(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let from: api::Date = of.get("from")?;
    let to: api::Date = of.get("to")?;
    let control: Vec<api::ControlLine> = of.get("control")?;
    let known: api::Known = of.opt("known")?.unwrap_or_default();
    let answer: api::Tie = refused(api::ledger::tie(this, from, to, control, known))?;
    answer.write()
}

fn ledger_policy(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let answer: api::LedgerPolicy = api::Ledger::policy(this).clone();
    answer.write()
}

fn ledger_locked_through(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let creditor: api::CreditorId = of.opt("creditor")?.unwrap_or_default();
    let answer: Option<api::Date> = api::ledger::locked_through(this, creditor);
    answer.write()
}

fn ledger_taken_over_on(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let creditor: api::CreditorId = of.opt("creditor")?.unwrap_or_default();
    let answer: Option<api::Date> = api::ledger::taken_over_on(this, creditor);
    answer.write()
}

fn ledger_last_sequence(of: &Fields<'_>) -> Read<Value> {
    let this: api::Ledger = of.get("ledger")?;
    let this = &this;
    let answer: Option<u64> = api::Ledger::last_sequence(this);
    answer.write()
}

fn position_as_of(of: &Fields<'_>) -> Read<Value> {
    let this: api::Position = of.get("position")?;
    let this = &this;
    let answer: api::Date = api::Position::as_of(this);
    answer.write()
}

fn position_known(of: &Fields<'_>) -> Read<Value> {
    let this: api::Position = of.get("position")?;
    let this = &this;
    let answer: api::Known = api::Position::known(this);
    answer.write()
}

fn position_open_items(of: &Fields<'_>) -> Read<Value> {
    let this: api::Position = of.get("position")?;
    let this = &this;
    let answer: Vec<api::OpenItem> = api::Position::open_items(this).to_vec();
    answer.write()
}

fn position_post_dated(of: &Fields<'_>) -> Read<Value> {
    let this: api::Position = of.get("position")?;
    let this = &this;
    let answer: Option<Vec<api::PostDatedReceipt>> =
        api::Position::post_dated(this).map(<[_]>::to_vec);
    answer.write()
}

fn position_account(of: &Fields<'_>) -> Read<Value> {
    let this: api::Position = of.get("position")?;
    let this = &this;
    let customer: Option<api::CustomerId> = of.opt("customer")?;
    let creditor: api::CreditorId = of.opt("creditor")?.unwrap_or_default();
    let answer: Vec<api::OpenItem> = api::position::account(this, customer, creditor);
    answer.write()
}

fn position_balance(of: &Fields<'_>) -> Read<Value> {
    let this: api::Position = of.get("position")?;
    let this = &this;
    let customer: Option<api::CustomerId> = of.opt("customer")?;
    let creditor: api::CreditorId = of.opt("creditor")?.unwrap_or_default();
    let answer: Vec<api::AccountBalance> =
        refused(api::position::balance(this, customer, creditor))?;
    answer.write()
}

fn position_statement(of: &Fields<'_>) -> Read<Value> {
    let this: api::Position = of.get("position")?;
    let this = &this;
    let customer: api::CustomerId = of.get("customer")?;
    let options: api::StatementOptions = of.opt("options")?.unwrap_or_default();
    let creditor: api::CreditorId = of.opt("creditor")?.unwrap_or_default();
    let answer: api::OpenItemStatement =
        refused(api::position::statement(this, &customer, options, creditor))?;
    answer.write()
}

fn position_aging(of: &Fields<'_>) -> Read<Value> {
    let this: api::Position = of.get("position")?;
    let this = &this;
    let policy: api::AgingPolicy = of.opt("policy")?.unwrap_or_default();
    let answer: api::AgingReport = refused(api::Position::aging(this, &policy))?;
    answer.write()
}

fn open_item_days_past_due(of: &Fields<'_>) -> Read<Value> {
    let this: api::OpenItem = of.get("open_item")?;
    let this = &this;
    let as_of: api::Date = of.get("as_of")?;
    let answer: i32 = api::OpenItem::days_past_due(this, as_of);
    answer.write()
}

fn open_item_is_past_due(of: &Fields<'_>) -> Read<Value> {
    let this: api::OpenItem = of.get("open_item")?;
    let this = &this;
    let as_of: api::Date = of.get("as_of")?;
    let answer: bool = api::OpenItem::is_past_due(this, as_of);
    answer.write()
}

fn open_item_late_days(of: &Fields<'_>) -> Read<Value> {
    let this: api::OpenItem = of.get("open_item")?;
    let this = &this;
    let as_of: api::Date = of.get("as_of")?;
    let answer: i32 = api::OpenItem::late_days(this, as_of);
    answer.write()
}

fn open_item_share(of: &Fields<'_>) -> Read<Value> {
    let this: api::OpenItem = of.get("open_item")?;
    let this = &this;
    let dimension: api::Dimension = of.get("dimension")?;
    let answer: api::Money = api::OpenItem::share(this, dimension);
    answer.write()
}

fn claim_of(of: &Fields<'_>) -> Read<Value> {
    let item: api::OpenItem = of.get("item")?;
    let answer: api::Claim = api::Claim::of(&item);
    answer.write()
}

fn claims_allocate(of: &Fields<'_>) -> Read<Value> {
    let amount: api::Money = of.get("amount")?;
    let on: api::Date = of.get("on")?;
    let claims: Vec<api::Claim> = of.get("claims")?;
    let order: api::SettlementOrder = of.opt("order")?.unwrap_or_default();
    let answer: api::ClaimAllocation = refused(api::claims::allocate(amount, on, &claims, &order))?;
    answer.write()
}

fn settlement_order_bgb(_of: &Fields<'_>) -> Read<Value> {
    let answer: api::SettlementOrder = api::SettlementOrder::bgb();
    answer.write()
}

fn settlement_order_code_civil(_of: &Fields<'_>) -> Read<Value> {
    let answer: api::SettlementOrder = api::SettlementOrder::code_civil();
    answer.write()
}

fn settlement_order_pro_rata(_of: &Fields<'_>) -> Read<Value> {
    let answer: api::SettlementOrder = api::SettlementOrder::pro_rata();
    answer.write()
}

fn settlement_order_check(of: &Fields<'_>) -> Read<Value> {
    let this: api::SettlementOrder = of.get("settlement_order")?;
    let this = &this;
    refused(api::SettlementOrder::check(this))?;
    Ok(Value::Null)
}

fn match_policy_check(of: &Fields<'_>) -> Read<Value> {
    let this: api::MatchPolicy = of.get("match_policy")?;
    let this = &this;
    refused(api::MatchPolicy::check(this))?;
    Ok(Value::Null)
}

fn matching_propose(of: &Fields<'_>) -> Read<Value> {
    let receipts: Vec<api::Receipt> = of.get("receipts")?;
    let items: Vec<api::OpenItem> = of.get("items")?;
    let known: Vec<api::KnownPayer> = of.get("known")?;
    let policy: api::MatchPolicy = of.opt("policy")?.unwrap_or_default();
    let answer: Vec<api::MatchResult> = api::matching::propose(&receipts, &items, &known, &policy);
    answer.write()
}

fn match_proposal_facts(of: &Fields<'_>) -> Read<Value> {
    let this: api::MatchProposal = of.get("match_proposal")?;
    let this = &this;
    let date: api::Date = of.get("date")?;
    let answer: api::Together = refused(api::MatchProposal::facts(this, date))?;
    answer.write()
}

fn aging_of(of: &Fields<'_>) -> Read<Value> {
    let as_of: api::Date = of.get("as_of")?;
    let items: Vec<api::OpenItem> = of.get("items")?;
    let policy: api::AgingPolicy = of.opt("policy")?.unwrap_or_default();
    let answer: api::AgingReport = refused(api::Aging::of(as_of, &items, &policy))?;
    answer.write()
}

fn aging_allocate(of: &Fields<'_>) -> Read<Value> {
    let amount: api::Money = of.get("amount")?;
    let items: Vec<api::OpenItem> = of.get("items")?;
    let order: api::AllocationOrder = of.opt("order")?.unwrap_or_default();
    let answer: api::Allocated = refused(api::aging::allocate(amount, items, order))?;
    answer.write()
}

fn aging_policy_check(of: &Fields<'_>) -> Read<Value> {
    let this: api::AgingPolicy = of.get("aging_policy")?;
    let this = &this;
    refused(api::AgingPolicy::check(this))?;
    Ok(Value::Null)
}

fn aging_policy_describe(of: &Fields<'_>) -> Read<Value> {
    let this: api::AgingPolicy = of.get("aging_policy")?;
    let this = &this;
    let answer: String = api::AgingPolicy::describe(this);
    answer.write()
}

fn aging_basis_date_of(of: &Fields<'_>) -> Read<Value> {
    let this: api::AgingBasis = of.get("aging_basis")?;

    let item: api::OpenItem = of.get("item")?;
    let answer: Option<api::Date> = api::AgingBasis::date_of(this, &item);
    answer.write()
}

fn aging_basis_is_due(of: &Fields<'_>) -> Read<Value> {
    let this: api::AgingBasis = of.get("aging_basis")?;

    let answer: bool = api::AgingBasis::is_due(this);
    answer.write()
}

fn buckets_days(of: &Fields<'_>) -> Read<Value> {
    let bounds: Vec<i32> = of.get("bounds")?;
    let answer: api::Buckets = refused(api::Buckets::days(bounds))?;
    answer.write()
}

fn buckets_edges(of: &Fields<'_>) -> Read<Value> {
    let this: api::Buckets = of.get("buckets")?;
    let this = &this;
    let as_of: api::Date = of.get("as_of")?;
    let answer: Vec<i32> = api::Buckets::edges(this, as_of);
    answer.write()
}

fn buckets_bucket_of(of: &Fields<'_>) -> Read<Value> {
    let this: api::Buckets = of.get("buckets")?;
    let this = &this;
    let as_of: api::Date = of.get("as_of")?;
    let date: api::Date = of.get("date")?;
    let answer: usize = api::Buckets::bucket_of(this, as_of, date);
    answer.write()
}

fn buckets_names(of: &Fields<'_>) -> Read<Value> {
    let this: api::Buckets = of.get("buckets")?;
    let this = &this;
    let basis: api::AgingBasis = of.opt("basis")?.unwrap_or_default();
    let answer: Vec<api::BucketName> = api::Buckets::names(this, basis);
    answer.write()
}

fn closing_rates_convert(of: &Fields<'_>) -> Read<Value> {
    let this: api::ClosingRates = of.get("closing_rates")?;
    let this = &this;
    let amount: api::Money = of.get("amount")?;
    let answer: api::Money = refused(api::ClosingRates::convert(this, amount))?;
    answer.write()
}
