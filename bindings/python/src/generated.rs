// Written by `cargo xtask bindings` from crates/duly-api/api.list. Do not edit.
#![allow(
    clippy::too_many_arguments,
    clippy::needless_pass_by_value,
    clippy::clone_on_copy,
    clippy::match_single_binding,
    clippy::doc_lazy_continuation,
    clippy::wrong_self_convention
)]

use duly_api as api;
use pyo3::{prelude::*, types::PyDict};

use crate::cross::{
    Any, Cross, Out, Words, arg, class_of, from_json, give, given, hash_of, opt, refused_word,
    replaced, shown, to_json, wrong_class,
};

static ROUNDING_MODE: Words =
    Words::new("RoundingMode", &["half_up", "half_even", "half_down", "down", "up"]);

impl Cross for api::RoundingMode {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match ROUNDING_MODE.read(value, way)? {
            0 => api::RoundingMode::HalfUp,
            1 => api::RoundingMode::HalfEven,
            2 => api::RoundingMode::HalfDown,
            3 => api::RoundingMode::Down,
            4 => api::RoundingMode::Up,
            _ => return Err(refused_word(&ROUNDING_MODE, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::RoundingMode::HalfUp => 0,
            api::RoundingMode::HalfEven => 1,
            api::RoundingMode::HalfDown => 2,
            api::RoundingMode::Down => 3,
            api::RoundingMode::Up => 4,
        };
        ROUNDING_MODE.member(py, place)
    }
}

#[doc = "How a total is shared out by weights (F3)."]
#[doc = ""]
#[doc = ">>> duly.SplitRule.round_each_rest_last(\"half_up\").value"]
#[doc = "<RoundingMode.HALF_UP: 'half_up'>"]
#[doc = ">>> eur(\"0.05\").split([1, 1], duly.SplitRule.truncate_rest_last()).parts"]
#[doc = "[Money('0.02', 'EUR'), Money('0.03', 'EUR')]"]
#[pyclass(frozen, eq, hash, module = "duly")]
#[derive(Clone, Eq, Hash, PartialEq)]
pub(crate) struct SplitRule(pub(crate) api::SplitRule);

impl SplitRule {
    fn bare(word: &str) -> Option<api::SplitRule> {
        match word {
            "largest_remainder" => Some(api::SplitRule::LargestRemainder),
            "truncate_rest_last" => Some(api::SplitRule::TruncateRestLast),
            _ => None,
        }
    }
}

impl Cross for api::SplitRule {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<SplitRule>() {
            return Ok(of.get().0.clone());
        }
        crate::cross::bare(value, way, "SplitRule", SplitRule::bare)
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(SplitRule(self), py)
    }
}

#[pymethods]
impl SplitRule {
    #[doc = "(a) Each share toward zero, the units left over one each to the largest fractions, the"]
    #[doc = "earlier line first. The default for tax and other shares."]
    #[staticmethod]
    fn largest_remainder() -> Self {
        Self(api::SplitRule::LargestRemainder)
    }

    #[doc = "(b) Each share toward zero, all the rest to the last line that has a weight."]
    #[staticmethod]
    fn truncate_rest_last() -> Self {
        Self(api::SplitRule::TruncateRestLast)
    }

    #[doc = "(c) Each share rounded by the mode, the last line that has a weight takes what is left."]
    #[doc = "The default (half-up) for installments."]
    #[staticmethod]
    fn round_each_rest_last(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::SplitRule::RoundEachRestLast(arg(value, "value")?)))
    }

    /// Which it is, as a word.
    #[getter]
    fn kind(&self) -> &'static str {
        match &self.0 {
            api::SplitRule::LargestRemainder => "largest_remainder",
            api::SplitRule::TruncateRestLast => "truncate_rest_last",
            api::SplitRule::RoundEachRestLast(_) => "round_each_rest_last",
        }
    }

    /// What it carries; none where it carries nothing of the kind.
    #[getter]
    fn value(&self, py: Python<'_>) -> Out {
        match &self.0 {
            api::SplitRule::RoundEachRestLast(of) => Cross::to_py(of.clone(), py),
            _ => Ok(py.None()),
        }
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        crate::cross::shown_union(
            "SplitRule",
            slf.get().kind(),
            vec![("value", slf.get().value(py)?)],
            py,
        )
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

static WEEKDAY: Words = Words::new(
    "Weekday",
    &["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
);

impl Cross for api::Weekday {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match WEEKDAY.read(value, way)? {
            0 => api::Weekday::Monday,
            1 => api::Weekday::Tuesday,
            2 => api::Weekday::Wednesday,
            3 => api::Weekday::Thursday,
            4 => api::Weekday::Friday,
            5 => api::Weekday::Saturday,
            6 => api::Weekday::Sunday,
            _ => return Err(refused_word(&WEEKDAY, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::Weekday::Monday => 0,
            api::Weekday::Tuesday => 1,
            api::Weekday::Wednesday => 2,
            api::Weekday::Thursday => 3,
            api::Weekday::Friday => 4,
            api::Weekday::Saturday => 5,
            api::Weekday::Sunday => 6,
        };
        WEEKDAY.member(py, place)
    }
}

static JOIN_RULE: Words = Words::new("JoinRule", &["holidays", "business_days"]);

impl Cross for api::JoinRule {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match JOIN_RULE.read(value, way)? {
            0 => api::JoinRule::Holidays,
            1 => api::JoinRule::BusinessDays,
            _ => return Err(refused_word(&JOIN_RULE, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::JoinRule::Holidays => 0,
            api::JoinRule::BusinessDays => 1,
        };
        JOIN_RULE.member(py, place)
    }
}

static ROLL: Words = Words::new(
    "Roll",
    &[
        "unadjusted",
        "following",
        "modified_following",
        "preceding",
        "modified_preceding",
        "nearest",
    ],
);

impl Cross for api::Roll {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match ROLL.read(value, way)? {
            0 => api::Roll::Unadjusted,
            1 => api::Roll::Following,
            2 => api::Roll::ModifiedFollowing,
            3 => api::Roll::Preceding,
            4 => api::Roll::ModifiedPreceding,
            5 => api::Roll::Nearest,
            _ => return Err(refused_word(&ROLL, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::Roll::Unadjusted => 0,
            api::Roll::Following => 1,
            api::Roll::ModifiedFollowing => 2,
            api::Roll::Preceding => 3,
            api::Roll::ModifiedPreceding => 4,
            api::Roll::Nearest => 5,
        };
        ROLL.member(py, place)
    }
}

static DAY_COUNT: Words = Words::new(
    "DayCount",
    &[
        "act_365_fixed",
        "act_365_leap",
        "act_360",
        "act_366",
        "act_act_isda",
        "thirty_360_us",
        "thirty_360_bond",
        "thirty_e_360",
        "thirty_e_360_isda",
    ],
);

impl Cross for api::DayCount {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match DAY_COUNT.read(value, way)? {
            0 => api::DayCount::Act365Fixed,
            1 => api::DayCount::Act365Leap,
            2 => api::DayCount::Act360,
            3 => api::DayCount::Act366,
            4 => api::DayCount::ActActIsda,
            5 => api::DayCount::Thirty360Us,
            6 => api::DayCount::Thirty360Bond,
            7 => api::DayCount::ThirtyE360,
            8 => api::DayCount::ThirtyE360Isda,
            _ => return Err(refused_word(&DAY_COUNT, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::DayCount::Act365Fixed => 0,
            api::DayCount::Act365Leap => 1,
            api::DayCount::Act360 => 2,
            api::DayCount::Act366 => 3,
            api::DayCount::ActActIsda => 4,
            api::DayCount::Thirty360Us => 5,
            api::DayCount::Thirty360Bond => 6,
            api::DayCount::ThirtyE360 => 7,
            api::DayCount::ThirtyE360Isda => 8,
        };
        DAY_COUNT.member(py, place)
    }
}

#[doc = "One operation on a date; a `DateProgram` is a list of them (T1)."]
#[doc = ""]
#[doc = "Where a day of the month is named and the month is shorter, its last day is meant: 31 is the"]
#[doc = "last day of every month. The text and JSON forms have the same words:"]
#[doc = ""]
#[doc = "| step | text | JSON |"]
#[doc = "|---|---|---|"]
#[doc = "| `AddDays(30)` | `add_days 30` | `{\"add_days\":30}` |"]
#[doc = "| `EndOfMonth` | `end_of_month` | `\"end_of_month\"` |"]
#[doc = "| `PaymentDays(vec![10, 20])` | `payment_days 10 20` | `{\"payment_days\":[10,20]}` |"]
#[doc = "| `Weekday(Friday)` | `weekday friday` | `{\"weekday\":\"friday\"}` |"]
#[doc = "| `CutoffMonth { day: 15 }` | `cutoff_month 15` | `{\"cutoff_month\":15}` |"]
#[doc = "| `Adjust(Following)` | `adjust following` | `{\"adjust\":\"following\"}` |"]
#[doc = ""]
#[doc = ">>> program = [duly.Step.add_days(30), duly.Step.end_of_month()]"]
#[doc = ">>> duly.date_program_run(program, date(2026, 1, 15)).date"]
#[doc = "datetime.date(2026, 2, 28)"]
#[doc = ">>> program[0].kind, program[0].value"]
#[doc = "('add_days', 30)"]
#[pyclass(frozen, eq, hash, module = "duly")]
#[derive(Clone, Eq, Hash, PartialEq)]
pub(crate) struct Step(pub(crate) api::Step);

impl Step {
    fn bare(word: &str) -> Option<api::Step> {
        match word {
            "end_of_month" => Some(api::Step::EndOfMonth),
            _ => None,
        }
    }
}

impl Cross for api::Step {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Step>() {
            return Ok(of.get().0.clone());
        }
        crate::cross::bare(value, way, "Step", Step::bare)
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Step(self), py)
    }
}

#[pymethods]
impl Step {
    #[doc = "So many days later; earlier when negative."]
    #[staticmethod]
    fn add_days(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::Step::AddDays(arg(value, "value")?)))
    }

    #[doc = "So many times seven days later; earlier when negative."]
    #[staticmethod]
    fn add_weeks(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::Step::AddWeeks(arg(value, "value")?)))
    }

    #[doc = "The same day so many months later, or the month's last day where it is shorter (T2):"]
    #[doc = "31 January and 1 month is 28 February."]
    #[staticmethod]
    fn add_months(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::Step::AddMonths(arg(value, "value")?)))
    }

    #[doc = "The last day of the month."]
    #[staticmethod]
    fn end_of_month() -> Self {
        Self(api::Step::EndOfMonth)
    }

    #[doc = "That day of the same month, 1 to 31: later, earlier, or the same."]
    #[staticmethod]
    fn day_of_month(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::Step::DayOfMonth(arg(value, "value")?)))
    }

    #[doc = "The same day in that month of the same year, 1 to 12, which may go back."]
    #[staticmethod]
    fn month_of_year(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::Step::MonthOfYear(arg(value, "value")?)))
    }

    #[doc = "The first such day of a month, 1 to 31, on or after the date: this month's or the next's."]
    #[staticmethod]
    fn next_day_of_month(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::Step::NextDayOfMonth(arg(value, "value")?)))
    }

    #[doc = "The first of several days of a month on or after the date, else the first of them in the"]
    #[doc = "next month. From 1 to 31, increasing, at least one."]
    #[staticmethod]
    fn payment_days(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::Step::PaymentDays(arg(value, "value")?)))
    }

    #[doc = "The first such day of the week on or after the date."]
    #[staticmethod]
    fn weekday(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::Step::Weekday(arg(value, "value")?)))
    }

    #[doc = "The same date up to and including that day of the month, 1 to 31; after it a month later,"]
    #[doc = "as `AddMonths` does (T5)."]
    #[staticmethod]
    fn cutoff_month(day: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::Step::CutoffMonth { day: arg(day, "day")? }))
    }

    #[doc = "So many business days later; earlier when negative (see"]
    #[doc = "`add_business_days`)."]
    #[staticmethod]
    fn add_business_days(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::Step::AddBusinessDays(arg(value, "value")?)))
    }

    #[doc = "Off a day that is not worked, by a convention (T6). Stands only at the end."]
    #[staticmethod]
    fn adjust(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::Step::Adjust(arg(value, "value")?)))
    }

    /// Which it is, as a word.
    #[getter]
    fn kind(&self) -> &'static str {
        match &self.0 {
            api::Step::AddDays(_) => "add_days",
            api::Step::AddWeeks(_) => "add_weeks",
            api::Step::AddMonths(_) => "add_months",
            api::Step::EndOfMonth => "end_of_month",
            api::Step::DayOfMonth(_) => "day_of_month",
            api::Step::MonthOfYear(_) => "month_of_year",
            api::Step::NextDayOfMonth(_) => "next_day_of_month",
            api::Step::PaymentDays(_) => "payment_days",
            api::Step::Weekday(_) => "weekday",
            api::Step::CutoffMonth { .. } => "cutoff_month",
            api::Step::AddBusinessDays(_) => "add_business_days",
            api::Step::Adjust(_) => "adjust",
        }
    }

    /// What it carries; none where it carries nothing of the kind.
    #[getter]
    fn value(&self, py: Python<'_>) -> Out {
        match &self.0 {
            api::Step::AddDays(of) => Cross::to_py(of.clone(), py),
            api::Step::AddWeeks(of) => Cross::to_py(of.clone(), py),
            api::Step::AddMonths(of) => Cross::to_py(of.clone(), py),
            api::Step::DayOfMonth(of) => Cross::to_py(of.clone(), py),
            api::Step::MonthOfYear(of) => Cross::to_py(of.clone(), py),
            api::Step::NextDayOfMonth(of) => Cross::to_py(of.clone(), py),
            api::Step::PaymentDays(of) => Cross::to_py(of.clone(), py),
            api::Step::Weekday(of) => Cross::to_py(of.clone(), py),
            api::Step::AddBusinessDays(of) => Cross::to_py(of.clone(), py),
            api::Step::Adjust(of) => Cross::to_py(of.clone(), py),
            _ => Ok(py.None()),
        }
    }

    /// What it carries; none where it carries nothing of the kind.
    #[getter]
    fn day(&self, py: Python<'_>) -> Out {
        match &self.0 {
            api::Step::CutoffMonth { day: of, .. } => Cross::to_py(of.clone(), py),
            _ => Ok(py.None()),
        }
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        crate::cross::shown_union(
            "Step",
            slf.get().kind(),
            vec![("value", slf.get().value(py)?), ("day", slf.get().day(py)?)],
            py,
        )
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

static ALLOCATION: Words = Words::new("Allocation", &["prorate", "first"]);

impl Cross for api::Allocation {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match ALLOCATION.read(value, way)? {
            0 => api::Allocation::Prorate,
            1 => api::Allocation::First,
            _ => return Err(refused_word(&ALLOCATION, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::Allocation::Prorate => 0,
            api::Allocation::First => 1,
        };
        ALLOCATION.member(py, place)
    }
}

static DISCOUNT_BASE: Words = Words::new("DiscountBase", &["gross", "net", "lines", "mixed"]);

impl Cross for api::DiscountBase {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match DISCOUNT_BASE.read(value, way)? {
            0 => api::DiscountBase::Gross,
            1 => api::DiscountBase::Net,
            2 => api::DiscountBase::Lines,
            3 => api::DiscountBase::Mixed,
            _ => return Err(refused_word(&DISCOUNT_BASE, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::DiscountBase::Gross => 0,
            api::DiscountBase::Net => 1,
            api::DiscountBase::Lines => 2,
            api::DiscountBase::Mixed => 3,
        };
        DISCOUNT_BASE.member(py, place)
    }
}

static PARTIAL_POLICY: Words = Words::new("PartialPolicy", &["none", "proportional", "first_only"]);

impl Cross for api::PartialPolicy {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match PARTIAL_POLICY.read(value, way)? {
            0 => api::PartialPolicy::None,
            1 => api::PartialPolicy::Proportional,
            2 => api::PartialPolicy::FirstOnly,
            _ => return Err(refused_word(&PARTIAL_POLICY, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::PartialPolicy::None => 0,
            api::PartialPolicy::Proportional => 1,
            api::PartialPolicy::FirstOnly => 2,
        };
        PARTIAL_POLICY.member(py, place)
    }
}

static FULL_PAYER: Words =
    Words::new("FullPayer", &["no_discount", "take_in_time", "take_in_grace"]);

impl Cross for api::FullPayer {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match FULL_PAYER.read(value, way)? {
            0 => api::FullPayer::NoDiscount,
            1 => api::FullPayer::TakeInTime,
            2 => api::FullPayer::TakeInGrace,
            _ => return Err(refused_word(&FULL_PAYER, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::FullPayer::NoDiscount => 0,
            api::FullPayer::TakeInTime => 1,
            api::FullPayer::TakeInGrace => 2,
            _ => usize::MAX,
        };
        FULL_PAYER.member(py, place)
    }
}

static LATE_DISCOUNT: Words = Words::new("LateDiscount", &["ask", "auto"]);

impl Cross for api::LateDiscount {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match LATE_DISCOUNT.read(value, way)? {
            0 => api::LateDiscount::Ask,
            1 => api::LateDiscount::Auto,
            _ => return Err(refused_word(&LATE_DISCOUNT, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::LateDiscount::Ask => 0,
            api::LateDiscount::Auto => 1,
            _ => usize::MAX,
        };
        LATE_DISCOUNT.member(py, place)
    }
}

static UNEARNED_DISCOUNT: Words =
    Words::new("UnearnedDiscount", &["deduction", "chargeback", "allow_with_approval"]);

impl Cross for api::UnearnedDiscount {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match UNEARNED_DISCOUNT.read(value, way)? {
            0 => api::UnearnedDiscount::Deduction,
            1 => api::UnearnedDiscount::Chargeback,
            2 => api::UnearnedDiscount::AllowWithApproval,
            _ => return Err(refused_word(&UNEARNED_DISCOUNT, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::UnearnedDiscount::Deduction => 0,
            api::UnearnedDiscount::Chargeback => 1,
            api::UnearnedDiscount::AllowWithApproval => 2,
            _ => usize::MAX,
        };
        UNEARNED_DISCOUNT.member(py, place)
    }
}

static CLOSING_REASON: Words = Words::new(
    "ClosingReason",
    &[
        "in_time",
        "in_time_over",
        "full",
        "full_less_discount",
        "late",
        "unearned",
        "over_paid",
        "partial",
    ],
);

impl Cross for api::ClosingReason {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match CLOSING_REASON.read(value, way)? {
            0 => api::ClosingReason::InTime,
            1 => api::ClosingReason::InTimeOver,
            2 => api::ClosingReason::Full,
            3 => api::ClosingReason::FullLessDiscount,
            4 => api::ClosingReason::Late,
            5 => api::ClosingReason::Unearned,
            6 => api::ClosingReason::OverPaid,
            7 => api::ClosingReason::Partial,
            _ => return Err(refused_word(&CLOSING_REASON, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::ClosingReason::InTime => 0,
            api::ClosingReason::InTimeOver => 1,
            api::ClosingReason::Full => 2,
            api::ClosingReason::FullLessDiscount => 3,
            api::ClosingReason::Late => 4,
            api::ClosingReason::Unearned => 5,
            api::ClosingReason::OverPaid => 6,
            api::ClosingReason::Partial => 7,
            _ => usize::MAX,
        };
        CLOSING_REASON.member(py, place)
    }
}

static PAY_BY_REASON: Words = Words::new("PayByReason", &["discount", "full", "past_due"]);

impl Cross for api::PayByReason {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match PAY_BY_REASON.read(value, way)? {
            0 => api::PayByReason::Discount,
            1 => api::PayByReason::Full,
            2 => api::PayByReason::PastDue,
            _ => return Err(refused_word(&PAY_BY_REASON, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::PayByReason::Discount => 0,
            api::PayByReason::Full => 1,
            api::PayByReason::PastDue => 2,
            _ => usize::MAX,
        };
        PAY_BY_REASON.member(py, place)
    }
}

static YEAR_DAYS: Words = Words::new("YearDays", &["days_360", "days_365"]);

impl Cross for api::YearDays {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match YEAR_DAYS.read(value, way)? {
            0 => api::YearDays::Days360,
            1 => api::YearDays::Days365,
            _ => return Err(refused_word(&YEAR_DAYS, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::YearDays::Days360 => 0,
            api::YearDays::Days365 => 1,
        };
        YEAR_DAYS.member(py, place)
    }
}

#[doc = "How a discount shrinks (E11)."]
#[doc = ""]
#[doc = ">>> slide = duly.Slide.linear(\"3%\", date(2026, 1, 31), date(2026, 3, 2))"]
#[doc = ">>> slide.kind"]
#[doc = "'linear'"]
#[pyclass(frozen, eq, hash, module = "duly")]
#[derive(Clone, Eq, Hash, PartialEq)]
pub(crate) struct Slide(pub(crate) api::Slide);

impl Slide {
    fn bare(word: &str) -> Option<api::Slide> {
        match word {
            _ => None,
        }
    }
}

impl Cross for api::Slide {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Slide>() {
            return Ok(of.get().0.clone());
        }
        crate::cross::bare(value, way, "Slide", Slide::bare)
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Slide(self), py)
    }
}

#[pymethods]
impl Slide {
    #[doc = "`rate × (end − day) ÷ (end − start)`: all of the rate until `start`, nothing from `end` on."]
    #[staticmethod]
    fn linear(rate: Any<'_, '_>, start: Any<'_, '_>, end: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::Slide::Linear {
            rate: arg(rate, "rate")?,
            start: arg(start, "start")?,
            end: arg(end, "end")?,
        }))
    }

    #[doc = "`rate × (end − day) ÷ year`: what a yearly rate makes of the days paid early."]
    #[staticmethod]
    fn yearly(rate: Any<'_, '_>, year: Any<'_, '_>, end: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::Slide::Yearly {
            rate: arg(rate, "rate")?,
            year: arg(year, "year")?,
            end: arg(end, "end")?,
        }))
    }

    /// Which it is, as a word.
    #[getter]
    fn kind(&self) -> &'static str {
        match &self.0 {
            api::Slide::Linear { .. } => "linear",
            api::Slide::Yearly { .. } => "yearly",
        }
    }

    /// What it carries; none where it carries nothing of the kind.
    #[getter]
    fn rate(&self, py: Python<'_>) -> Out {
        match &self.0 {
            api::Slide::Linear { rate: of, .. } => Cross::to_py(of.clone(), py),
            api::Slide::Yearly { rate: of, .. } => Cross::to_py(of.clone(), py),
        }
    }

    /// What it carries; none where it carries nothing of the kind.
    #[getter]
    fn start(&self, py: Python<'_>) -> Out {
        match &self.0 {
            api::Slide::Linear { start: of, .. } => Cross::to_py(of.clone(), py),
            _ => Ok(py.None()),
        }
    }

    /// What it carries; none where it carries nothing of the kind.
    #[getter]
    fn end(&self, py: Python<'_>) -> Out {
        match &self.0 {
            api::Slide::Linear { end: of, .. } => Cross::to_py(of.clone(), py),
            api::Slide::Yearly { end: of, .. } => Cross::to_py(of.clone(), py),
        }
    }

    /// What it carries; none where it carries nothing of the kind.
    #[getter]
    fn year(&self, py: Python<'_>) -> Out {
        match &self.0 {
            api::Slide::Yearly { year: of, .. } => Cross::to_py(of.clone(), py),
            _ => Ok(py.None()),
        }
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        crate::cross::shown_union(
            "Slide",
            slf.get().kind(),
            vec![
                ("rate", slf.get().rate(py)?),
                ("start", slf.get().start(py)?),
                ("end", slf.get().end(py)?),
                ("year", slf.get().year(py)?),
            ],
            py,
        )
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

static CAP_CASE: Words =
    Words::new("CapCase", &["business", "public", "public_exceptional", "periodic", "silent"]);

impl Cross for api::CapCase {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match CAP_CASE.read(value, way)? {
            0 => api::CapCase::Business,
            1 => api::CapCase::Public,
            2 => api::CapCase::PublicExceptional,
            3 => api::CapCase::Periodic,
            4 => api::CapCase::Silent,
            _ => return Err(refused_word(&CAP_CASE, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::CapCase::Business => 0,
            api::CapCase::Public => 1,
            api::CapCase::PublicExceptional => 2,
            api::CapCase::Periodic => 3,
            api::CapCase::Silent => 4,
        };
        CAP_CASE.member(py, place)
    }
}

static CAP_FROM: Words = Words::new("CapFrom", &["invoice", "receipt"]);

impl Cross for api::CapFrom {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match CAP_FROM.read(value, way)? {
            0 => api::CapFrom::Invoice,
            1 => api::CapFrom::Receipt,
            _ => return Err(refused_word(&CAP_FROM, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::CapFrom::Invoice => 0,
            api::CapFrom::Receipt => 1,
        };
        CAP_FROM.member(py, place)
    }
}

static CAP_ENDS: Words = Words::new("CapEnds", &["exact", "eom"]);

impl Cross for api::CapEnds {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match CAP_ENDS.read(value, way)? {
            0 => api::CapEnds::Exact,
            1 => api::CapEnds::Eom,
            _ => return Err(refused_word(&CAP_ENDS, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::CapEnds::Exact => 0,
            api::CapEnds::Eom => 1,
        };
        CAP_ENDS.member(py, place)
    }
}

static CAP_UNLESS: Words = Words::new("CapUnless", &["never", "expressly_agreed"]);

impl Cross for api::CapUnless {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match CAP_UNLESS.read(value, way)? {
            0 => api::CapUnless::Never,
            1 => api::CapUnless::ExpresslyAgreed,
            _ => return Err(refused_word(&CAP_UNLESS, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::CapUnless::Never => 0,
            api::CapUnless::ExpresslyAgreed => 1,
        };
        CAP_UNLESS.member(py, place)
    }
}

#[doc = "The day a date program counts from."]
#[doc = ""]
#[doc = ">>> duly.PaymentTerms(\"net 30\").from_base(duly.BaseDate.delivery())"]
#[doc = "PaymentTerms('net 30 from delivery')"]
#[doc = ">>> duly.BaseDate.fixed(date(2026, 6, 30)).value"]
#[doc = "datetime.date(2026, 6, 30)"]
#[pyclass(frozen, eq, hash, module = "duly")]
#[derive(Clone, Eq, Hash, PartialEq)]
pub(crate) struct BaseDate(pub(crate) api::BaseDate);

impl BaseDate {
    fn bare(word: &str) -> Option<api::BaseDate> {
        match word {
            "invoice" => Some(api::BaseDate::Invoice),
            "posting" => Some(api::BaseDate::Posting),
            "delivery" => Some(api::BaseDate::Delivery),
            "receipt" => Some(api::BaseDate::Receipt),
            "service_end" => Some(api::BaseDate::ServiceEnd),
            "period_end" => Some(api::BaseDate::PeriodEnd),
            _ => None,
        }
    }
}

impl Cross for api::BaseDate {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<BaseDate>() {
            return Ok(of.get().0.clone());
        }
        crate::cross::bare(value, way, "BaseDate", BaseDate::bare)
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(BaseDate(self), py)
    }
}

#[pymethods]
impl BaseDate {
    #[doc = "The invoice date. The default."]
    #[staticmethod]
    fn invoice() -> Self {
        Self(api::BaseDate::Invoice)
    }

    #[doc = "The day the books take the document."]
    #[staticmethod]
    fn posting() -> Self {
        Self(api::BaseDate::Posting)
    }

    #[doc = "The day the goods were delivered or the service rendered."]
    #[staticmethod]
    fn delivery() -> Self {
        Self(api::BaseDate::Delivery)
    }

    #[doc = "The day the customer received the invoice."]
    #[staticmethod]
    fn receipt() -> Self {
        Self(api::BaseDate::Receipt)
    }

    #[doc = "The last day of the service."]
    #[staticmethod]
    fn service_end() -> Self {
        Self(api::BaseDate::ServiceEnd)
    }

    #[doc = "The last day of the billing period."]
    #[staticmethod]
    fn period_end() -> Self {
        Self(api::BaseDate::PeriodEnd)
    }

    #[doc = "A day named in the terms."]
    #[staticmethod]
    fn fixed(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::BaseDate::Fixed(arg(value, "value")?)))
    }

    /// Which it is, as a word.
    #[getter]
    fn kind(&self) -> &'static str {
        match &self.0 {
            api::BaseDate::Invoice => "invoice",
            api::BaseDate::Posting => "posting",
            api::BaseDate::Delivery => "delivery",
            api::BaseDate::Receipt => "receipt",
            api::BaseDate::ServiceEnd => "service_end",
            api::BaseDate::PeriodEnd => "period_end",
            api::BaseDate::Fixed(_) => "fixed",
        }
    }

    /// What it carries; none where it carries nothing of the kind.
    #[getter]
    fn value(&self, py: Python<'_>) -> Out {
        match &self.0 {
            api::BaseDate::Fixed(of) => Cross::to_py(of.clone(), py),
            _ => Ok(py.None()),
        }
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        crate::cross::shown_union(
            "BaseDate",
            slf.get().kind(),
            vec![("value", slf.get().value(py)?)],
            py,
        )
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "How much of the total a line is (T8)."]
#[doc = ""]
#[doc = "Shares are unsigned: those of a credit note are the same with the sign turned."]
#[doc = ""]
#[doc = ">>> duly.Share.percent(\"50%\").value, duly.Share.remainder().kind"]
#[doc = "('50%', 'remainder')"]
#[pyclass(frozen, eq, hash, module = "duly")]
#[derive(Clone, Eq, Hash, PartialEq)]
pub(crate) struct Share(pub(crate) api::Share);

impl Share {
    fn bare(word: &str) -> Option<api::Share> {
        match word {
            "remainder" => Some(api::Share::Remainder),
            _ => None,
        }
    }
}

impl Cross for api::Share {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Share>() {
            return Ok(of.get().0.clone());
        }
        crate::cross::bare(value, way, "Share", Share::bare)
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Share(self), py)
    }
}

#[pymethods]
impl Share {
    #[doc = "A percentage of the total. Lines of percentages only sum to exactly 100 %, and the last"]
    #[doc = "takes what rounding left."]
    #[staticmethod]
    fn percent(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::Share::Percent(arg(value, "value")?)))
    }

    #[doc = "A percentage of what the lines before it, rounded, left over."]
    #[staticmethod]
    fn percent_of_remainder(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::Share::PercentOfRemainder(arg(value, "value")?)))
    }

    #[doc = "An amount; in another currency than the document's it needs a rate."]
    #[staticmethod]
    fn fixed(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::Share::Fixed(arg(value, "value")?)))
    }

    #[doc = "So many equal parts of the sum of all parts. Either every line says parts or none does."]
    #[staticmethod]
    fn parts(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::Share::Parts(arg(value, "value")?)))
    }

    #[doc = "Whatever is left. Exactly one line, the last."]
    #[staticmethod]
    fn remainder() -> Self {
        Self(api::Share::Remainder)
    }

    /// Which it is, as a word.
    #[getter]
    fn kind(&self) -> &'static str {
        match &self.0 {
            api::Share::Percent(_) => "percent",
            api::Share::PercentOfRemainder(_) => "percent_of_remainder",
            api::Share::Fixed(_) => "fixed",
            api::Share::Parts(_) => "parts",
            api::Share::Remainder => "remainder",
        }
    }

    /// What it carries; none where it carries nothing of the kind.
    #[getter]
    fn value(&self, py: Python<'_>) -> Out {
        match &self.0 {
            api::Share::Percent(of) => Cross::to_py(of.clone(), py),
            api::Share::PercentOfRemainder(of) => Cross::to_py(of.clone(), py),
            api::Share::Fixed(of) => Cross::to_py(of.clone(), py),
            api::Share::Parts(of) => Cross::to_py(of.clone(), py),
            _ => Ok(py.None()),
        }
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        crate::cross::shown_union(
            "Share",
            slf.get().kind(),
            vec![("value", slf.get().value(py)?)],
            py,
        )
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "What may be kept back: a part of the base, or an amount."]
#[doc = ""]
#[doc = ">>> facts = duly.Discountable(eur(\"1000.00\"), eur(\"1000.00\"), \"half_up\")"]
#[doc = ">>> duly.discount_of(duly.DiscountOff.fixed(eur(\"15.00\")), facts).pay"]
#[doc = "Money('985.00', 'EUR')"]
#[pyclass(frozen, eq, hash, module = "duly")]
#[derive(Clone, Eq, Hash, PartialEq)]
pub(crate) struct DiscountOff(pub(crate) api::DiscountOff);

impl DiscountOff {
    fn bare(word: &str) -> Option<api::DiscountOff> {
        match word {
            _ => None,
        }
    }
}

impl Cross for api::DiscountOff {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<DiscountOff>() {
            return Ok(of.get().0.clone());
        }
        crate::cross::bare(value, way, "DiscountOff", DiscountOff::bare)
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(DiscountOff(self), py)
    }
}

#[pymethods]
impl DiscountOff {
    #[doc = "A percentage of the discount's base: above nought, at most 100 %."]
    #[staticmethod]
    fn percent(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::DiscountOff::Percent(arg(value, "value")?)))
    }

    #[doc = "An amount above zero, whatever the base; it turns its sign with the document."]
    #[staticmethod]
    fn fixed(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::DiscountOff::Fixed(arg(value, "value")?)))
    }

    /// Which it is, as a word.
    #[getter]
    fn kind(&self) -> &'static str {
        match &self.0 {
            api::DiscountOff::Percent(_) => "percent",
            api::DiscountOff::Fixed(_) => "fixed",
        }
    }

    /// What it carries; none where it carries nothing of the kind.
    #[getter]
    fn value(&self, py: Python<'_>) -> Out {
        match &self.0 {
            api::DiscountOff::Percent(of) => Cross::to_py(of.clone(), py),
            api::DiscountOff::Fixed(of) => Cross::to_py(of.clone(), py),
        }
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        crate::cross::shown_union(
            "DiscountOff",
            slf.get().kind(),
            vec![("value", slf.get().value(py)?)],
            py,
        )
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "What a person should look at."]
#[doc = ""]
#[doc = ">>> rule, *_ = duly.LegalCaps.builtin(\"eu\").rules"]
#[doc = ">>> warning = duly.CapWarning.too_long(date(2026, 3, 16), 3, rule)"]
#[doc = ">>> warning.kind, warning.days_over"]
#[doc = "('too_long', 3)"]
#[pyclass(frozen, eq, hash, module = "duly")]
#[derive(Clone, Eq, Hash, PartialEq)]
pub(crate) struct CapWarning(pub(crate) api::CapWarning);

impl CapWarning {
    fn bare(word: &str) -> Option<api::CapWarning> {
        match word {
            _ => None,
        }
    }
}

impl Cross for api::CapWarning {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<CapWarning>() {
            return Ok(of.get().0.clone());
        }
        crate::cross::bare(value, way, "CapWarning", CapWarning::bare)
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(CapWarning(self), py)
    }
}

#[pymethods]
impl CapWarning {
    #[doc = "The due date lies after every limit that applies."]
    #[staticmethod]
    fn too_long(latest: Any<'_, '_>, days_over: Any<'_, '_>, rule: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::CapWarning::TooLong {
            latest: arg(latest, "latest")?,
            days_over: arg(days_over, "days_over")?,
            rule: arg(rule, "rule")?,
        }))
    }

    #[doc = "A limit that was asked has not been compared with its source since its review date."]
    #[staticmethod]
    fn stale(rule: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::CapWarning::Stale { rule: arg(rule, "rule")? }))
    }

    #[doc = "The law has no limit for the case."]
    #[staticmethod]
    fn no_rule(case: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::CapWarning::NoRule { case: arg(case, "case")? }))
    }

    /// Which it is, as a word.
    #[getter]
    fn kind(&self) -> &'static str {
        match &self.0 {
            api::CapWarning::TooLong { .. } => "too_long",
            api::CapWarning::Stale { .. } => "stale",
            api::CapWarning::NoRule { .. } => "no_rule",
        }
    }

    /// What it carries; none where it carries nothing of the kind.
    #[getter]
    fn latest(&self, py: Python<'_>) -> Out {
        match &self.0 {
            api::CapWarning::TooLong { latest: of, .. } => Cross::to_py(of.clone(), py),
            _ => Ok(py.None()),
        }
    }

    /// What it carries; none where it carries nothing of the kind.
    #[getter]
    fn days_over(&self, py: Python<'_>) -> Out {
        match &self.0 {
            api::CapWarning::TooLong { days_over: of, .. } => Cross::to_py(of.clone(), py),
            _ => Ok(py.None()),
        }
    }

    /// What it carries; none where it carries nothing of the kind.
    #[getter]
    fn rule(&self, py: Python<'_>) -> Out {
        match &self.0 {
            api::CapWarning::TooLong { rule: of, .. } => Cross::to_py(of.clone(), py),
            api::CapWarning::Stale { rule: of, .. } => Cross::to_py(of.clone(), py),
            _ => Ok(py.None()),
        }
    }

    /// What it carries; none where it carries nothing of the kind.
    #[getter]
    fn case(&self, py: Python<'_>) -> Out {
        match &self.0 {
            api::CapWarning::NoRule { case: of, .. } => Cross::to_py(of.clone(), py),
            _ => Ok(py.None()),
        }
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        crate::cross::shown_union(
            "CapWarning",
            slf.get().kind(),
            vec![
                ("latest", slf.get().latest(py)?),
                ("days_over", slf.get().days_over(py)?),
                ("rule", slf.get().rule(py)?),
                ("case", slf.get().case(py)?),
            ],
            py,
        )
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "What is known of how a customer pays: an account, a name it goes by, or the name in the master"]
#[doc = "data (A3). A row each; a customer may have many."]
#[doc = ""]
#[doc = ">>> mark = duly.PayerMark.account(\"DE02 1203 0000\")"]
#[doc = ">>> mark.kind, mark.value"]
#[doc = "('account', 'DE02 1203 0000')"]
#[pyclass(frozen, eq, hash, module = "duly")]
#[derive(Clone, Eq, Hash, PartialEq)]
pub(crate) struct PayerMark(pub(crate) api::PayerMark);

impl PayerMark {
    fn bare(word: &str) -> Option<api::PayerMark> {
        match word {
            _ => None,
        }
    }
}

impl Cross for api::PayerMark {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<PayerMark>() {
            return Ok(of.get().0.clone());
        }
        crate::cross::bare(value, way, "PayerMark", PayerMark::bare)
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(PayerMark(self), py)
    }
}

#[pymethods]
impl PayerMark {
    #[doc = "A bank account, such as an IBAN."]
    #[staticmethod]
    fn account(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::PayerMark::Account(arg(value, "value")?)))
    }

    #[doc = "A name learned from an earlier receipt: it counts when it is the same, and more than a"]
    #[doc = "likeness."]
    #[staticmethod]
    fn alias(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::PayerMark::Alias(arg(value, "value")?)))
    }

    #[doc = "The name in the master data: it counts by its likeness."]
    #[staticmethod]
    fn name(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::PayerMark::Name(arg(value, "value")?)))
    }

    /// Which it is, as a word.
    #[getter]
    fn kind(&self) -> &'static str {
        match &self.0 {
            api::PayerMark::Account(_) => "account",
            api::PayerMark::Alias(_) => "alias",
            api::PayerMark::Name(_) => "name",
            _ => "",
        }
    }

    /// What it carries; none where it carries nothing of the kind.
    #[getter]
    fn value(&self, py: Python<'_>) -> Out {
        match &self.0 {
            api::PayerMark::Account(of) => Cross::to_py(of.clone(), py),
            api::PayerMark::Alias(of) => Cross::to_py(of.clone(), py),
            api::PayerMark::Name(of) => Cross::to_py(of.clone(), py),
            _ => Ok(py.None()),
        }
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        crate::cross::shown_union(
            "PayerMark",
            slf.get().kind(),
            vec![("value", slf.get().value(py)?)],
            py,
        )
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

static REFERENCE_SCHEME: Words = Words::new(
    "ReferenceScheme",
    &["rf", "qrr", "ogm", "viite", "kid_mod10", "kid_mod11", "ocr", "ocr_length"],
);

impl Cross for api::ReferenceScheme {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match REFERENCE_SCHEME.read(value, way)? {
            0 => api::ReferenceScheme::Rf,
            1 => api::ReferenceScheme::Qrr,
            2 => api::ReferenceScheme::Ogm,
            3 => api::ReferenceScheme::Viite,
            4 => api::ReferenceScheme::KidMod10,
            5 => api::ReferenceScheme::KidMod11,
            6 => api::ReferenceScheme::Ocr,
            7 => api::ReferenceScheme::OcrLength,
            _ => return Err(refused_word(&REFERENCE_SCHEME, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::ReferenceScheme::Rf => 0,
            api::ReferenceScheme::Qrr => 1,
            api::ReferenceScheme::Ogm => 2,
            api::ReferenceScheme::Viite => 3,
            api::ReferenceScheme::KidMod10 => 4,
            api::ReferenceScheme::KidMod11 => 5,
            api::ReferenceScheme::Ocr => 6,
            api::ReferenceScheme::OcrLength => 7,
            _ => usize::MAX,
        };
        REFERENCE_SCHEME.member(py, place)
    }
}

#[doc = "How a text differs from a reference. Places count from 0 in the canonical form."]
#[doc = ""]
#[doc = ">>> slip = duly.ReferenceSlip.swapped(3)"]
#[doc = ">>> slip.kind, slip.value"]
#[doc = "('swapped', 3)"]
#[pyclass(frozen, eq, hash, module = "duly")]
#[derive(Clone, Eq, Hash, PartialEq)]
pub(crate) struct ReferenceSlip(pub(crate) api::ReferenceSlip);

impl ReferenceSlip {
    fn bare(word: &str) -> Option<api::ReferenceSlip> {
        match word {
            _ => None,
        }
    }
}

impl Cross for api::ReferenceSlip {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<ReferenceSlip>() {
            return Ok(of.get().0.clone());
        }
        crate::cross::bare(value, way, "ReferenceSlip", ReferenceSlip::bare)
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(ReferenceSlip(self), py)
    }
}

#[pymethods]
impl ReferenceSlip {
    #[doc = "One character was changed: the one at this place."]
    #[staticmethod]
    fn changed(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::ReferenceSlip::Changed(arg(value, "value")?)))
    }

    #[doc = "Two neighbours were swapped: the one at this place and the next."]
    #[staticmethod]
    fn swapped(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::ReferenceSlip::Swapped(arg(value, "value")?)))
    }

    /// Which it is, as a word.
    #[getter]
    fn kind(&self) -> &'static str {
        match &self.0 {
            api::ReferenceSlip::Changed(_) => "changed",
            api::ReferenceSlip::Swapped(_) => "swapped",
            _ => "",
        }
    }

    /// What it carries; none where it carries nothing of the kind.
    #[getter]
    fn value(&self, py: Python<'_>) -> Out {
        match &self.0 {
            api::ReferenceSlip::Changed(of) => Cross::to_py(of.clone(), py),
            api::ReferenceSlip::Swapped(of) => Cross::to_py(of.clone(), py),
            _ => Ok(py.None()),
        }
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        crate::cross::shown_union(
            "ReferenceSlip",
            slf.get().kind(),
            vec![("value", slf.get().value(py)?)],
            py,
        )
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

static DOCUMENT_KIND: Words = Words::new(
    "DocumentKind",
    &[
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
    ],
);

impl Cross for api::DocumentKind {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match DOCUMENT_KIND.read(value, way)? {
            0 => api::DocumentKind::Invoice,
            1 => api::DocumentKind::DebitNote,
            2 => api::DocumentKind::Charge,
            3 => api::DocumentKind::CreditNote,
            4 => api::DocumentKind::Payment,
            5 => api::DocumentKind::Advance,
            6 => api::DocumentKind::Refund,
            7 => api::DocumentKind::Transfer,
            8 => api::DocumentKind::Residual,
            9 => api::DocumentKind::Conversion,
            _ => return Err(refused_word(&DOCUMENT_KIND, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::DocumentKind::Invoice => 0,
            api::DocumentKind::DebitNote => 1,
            api::DocumentKind::Charge => 2,
            api::DocumentKind::CreditNote => 3,
            api::DocumentKind::Payment => 4,
            api::DocumentKind::Advance => 5,
            api::DocumentKind::Refund => 6,
            api::DocumentKind::Transfer => 7,
            api::DocumentKind::Residual => 8,
            api::DocumentKind::Conversion => 9,
            _ => usize::MAX,
        };
        DOCUMENT_KIND.member(py, place)
    }
}

static DIMENSION: Words = Words::new(
    "Dimension",
    &["disputed", "promised", "plan", "agency", "write_off_proposed", "on_account"],
);

impl Cross for api::Dimension {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match DIMENSION.read(value, way)? {
            0 => api::Dimension::Disputed,
            1 => api::Dimension::Promised,
            2 => api::Dimension::Plan,
            3 => api::Dimension::Agency,
            4 => api::Dimension::WriteOffProposed,
            5 => api::Dimension::OnAccount,
            _ => return Err(refused_word(&DIMENSION, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::Dimension::Disputed => 0,
            api::Dimension::Promised => 1,
            api::Dimension::Plan => 2,
            api::Dimension::Agency => 3,
            api::Dimension::WriteOffProposed => 4,
            api::Dimension::OnAccount => 5,
            _ => usize::MAX,
        };
        DIMENSION.member(py, place)
    }
}

static DEBIT_NOTE_PURPOSE: Words =
    Words::new("DebitNotePurpose", &["adjustment", "charge", "interest", "fee", "compensation"]);

impl Cross for api::DebitNotePurpose {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match DEBIT_NOTE_PURPOSE.read(value, way)? {
            0 => api::DebitNotePurpose::Adjustment,
            1 => api::DebitNotePurpose::Charge,
            2 => api::DebitNotePurpose::Interest,
            3 => api::DebitNotePurpose::Fee,
            4 => api::DebitNotePurpose::Compensation,
            _ => return Err(refused_word(&DEBIT_NOTE_PURPOSE, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::DebitNotePurpose::Adjustment => 0,
            api::DebitNotePurpose::Charge => 1,
            api::DebitNotePurpose::Interest => 2,
            api::DebitNotePurpose::Fee => 3,
            api::DebitNotePurpose::Compensation => 4,
            _ => usize::MAX,
        };
        DEBIT_NOTE_PURPOSE.member(py, place)
    }
}

static CREDIT_REASON: Words = Words::new(
    "CreditReason",
    &["other", "return", "correction", "allowance", "dispute", "cancellation"],
);

impl Cross for api::CreditReason {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match CREDIT_REASON.read(value, way)? {
            0 => api::CreditReason::Other,
            1 => api::CreditReason::Return,
            2 => api::CreditReason::Correction,
            3 => api::CreditReason::Allowance,
            4 => api::CreditReason::Dispute,
            5 => api::CreditReason::Cancellation,
            _ => return Err(refused_word(&CREDIT_REASON, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::CreditReason::Other => 0,
            api::CreditReason::Return => 1,
            api::CreditReason::Correction => 2,
            api::CreditReason::Allowance => 3,
            api::CreditReason::Dispute => 4,
            api::CreditReason::Cancellation => 5,
            _ => usize::MAX,
        };
        CREDIT_REASON.member(py, place)
    }
}

static PAYMENT_KIND: Words = Words::new("PaymentKind", &["receipt", "advance"]);

impl Cross for api::PaymentKind {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match PAYMENT_KIND.read(value, way)? {
            0 => api::PaymentKind::Receipt,
            1 => api::PaymentKind::Advance,
            _ => return Err(refused_word(&PAYMENT_KIND, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::PaymentKind::Receipt => 0,
            api::PaymentKind::Advance => 1,
            _ => usize::MAX,
        };
        PAYMENT_KIND.member(py, place)
    }
}

static COMPONENT: Words = Words::new("Component", &["costs", "interest", "principal"]);

impl Cross for api::Component {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match COMPONENT.read(value, way)? {
            0 => api::Component::Costs,
            1 => api::Component::Interest,
            2 => api::Component::Principal,
            _ => return Err(refused_word(&COMPONENT, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::Component::Costs => 0,
            api::Component::Interest => 1,
            api::Component::Principal => 2,
            _ => usize::MAX,
        };
        COMPONENT.member(py, place)
    }
}

static TRAVERSAL: Words = Words::new("Traversal", &["horizontal", "vertical"]);

impl Cross for api::Traversal {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match TRAVERSAL.read(value, way)? {
            0 => api::Traversal::Horizontal,
            1 => api::Traversal::Vertical,
            _ => return Err(refused_word(&TRAVERSAL, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::Traversal::Horizontal => 0,
            api::Traversal::Vertical => 1,
            _ => usize::MAX,
        };
        TRAVERSAL.member(py, place)
    }
}

static PRIORITY: Words =
    Words::new("Priority", &["due", "least_secured", "most_burdensome", "oldest"]);

impl Cross for api::Priority {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match PRIORITY.read(value, way)? {
            0 => api::Priority::Due,
            1 => api::Priority::LeastSecured,
            2 => api::Priority::MostBurdensome,
            3 => api::Priority::Oldest,
            _ => return Err(refused_word(&PRIORITY, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::Priority::Due => 0,
            api::Priority::LeastSecured => 1,
            api::Priority::MostBurdensome => 2,
            api::Priority::Oldest => 3,
            _ => usize::MAX,
        };
        PRIORITY.member(py, place)
    }
}

static CLAIM_TIE: Words = Words::new("ClaimTie", &["by_id", "pro_rata"]);

impl Cross for api::ClaimTie {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match CLAIM_TIE.read(value, way)? {
            0 => api::ClaimTie::ById,
            1 => api::ClaimTie::ProRata,
            _ => return Err(refused_word(&CLAIM_TIE, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::ClaimTie::ById => 0,
            api::ClaimTie::ProRata => 1,
            _ => usize::MAX,
        };
        CLAIM_TIE.member(py, place)
    }
}

static MATCH_STRATEGY: Words = Words::new(
    "MatchStrategy",
    &[
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
    ],
);

impl Cross for api::MatchStrategy {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match MATCH_STRATEGY.read(value, way)? {
            0 => api::MatchStrategy::RemittanceLines,
            1 => api::MatchStrategy::References,
            2 => api::MatchStrategy::DocumentNumbers,
            3 => api::MatchStrategy::SingleAmount,
            4 => api::MatchStrategy::SingleWithDiscount,
            5 => api::MatchStrategy::WholeAccount,
            6 => api::MatchStrategy::PastDue,
            7 => api::MatchStrategy::PastDueByTerms,
            8 => api::MatchStrategy::DueRun,
            9 => api::MatchStrategy::SubsetSum,
            10 => api::MatchStrategy::OldestFirst,
            11 => api::MatchStrategy::StatutoryOrder,
            12 => api::MatchStrategy::ProRata,
            _ => return Err(refused_word(&MATCH_STRATEGY, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::MatchStrategy::RemittanceLines => 0,
            api::MatchStrategy::References => 1,
            api::MatchStrategy::DocumentNumbers => 2,
            api::MatchStrategy::SingleAmount => 3,
            api::MatchStrategy::SingleWithDiscount => 4,
            api::MatchStrategy::WholeAccount => 5,
            api::MatchStrategy::PastDue => 6,
            api::MatchStrategy::PastDueByTerms => 7,
            api::MatchStrategy::DueRun => 8,
            api::MatchStrategy::SubsetSum => 9,
            api::MatchStrategy::OldestFirst => 10,
            api::MatchStrategy::StatutoryOrder => 11,
            api::MatchStrategy::ProRata => 12,
            _ => usize::MAX,
        };
        MATCH_STRATEGY.member(py, place)
    }
}

static MATCH_ROUND: Words = Words::new("MatchRound", &["exact", "near", "late"]);

impl Cross for api::MatchRound {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match MATCH_ROUND.read(value, way)? {
            0 => api::MatchRound::Exact,
            1 => api::MatchRound::Near,
            2 => api::MatchRound::Late,
            _ => return Err(refused_word(&MATCH_ROUND, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::MatchRound::Exact => 0,
            api::MatchRound::Near => 1,
            api::MatchRound::Late => 2,
            _ => usize::MAX,
        };
        MATCH_ROUND.member(py, place)
    }
}

static MATCH_GRADE: Words = Words::new("MatchGrade", &["automatic", "suggested", "unmatched"]);

impl Cross for api::MatchGrade {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match MATCH_GRADE.read(value, way)? {
            0 => api::MatchGrade::Automatic,
            1 => api::MatchGrade::Suggested,
            2 => api::MatchGrade::Unmatched,
            _ => return Err(refused_word(&MATCH_GRADE, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::MatchGrade::Automatic => 0,
            api::MatchGrade::Suggested => 1,
            api::MatchGrade::Unmatched => 2,
            _ => usize::MAX,
        };
        MATCH_GRADE.member(py, place)
    }
}

static ATTEMPT_OUTCOME: Words =
    Words::new("AttemptOutcome", &["nothing", "found", "over", "ambiguous", "gave_up"]);

impl Cross for api::AttemptOutcome {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match ATTEMPT_OUTCOME.read(value, way)? {
            0 => api::AttemptOutcome::Nothing,
            1 => api::AttemptOutcome::Found,
            2 => api::AttemptOutcome::Over,
            3 => api::AttemptOutcome::Ambiguous,
            4 => api::AttemptOutcome::GaveUp,
            _ => return Err(refused_word(&ATTEMPT_OUTCOME, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::AttemptOutcome::Nothing => 0,
            api::AttemptOutcome::Found => 1,
            api::AttemptOutcome::Over => 2,
            api::AttemptOutcome::Ambiguous => 3,
            api::AttemptOutcome::GaveUp => 4,
            _ => usize::MAX,
        };
        ATTEMPT_OUTCOME.member(py, place)
    }
}

static AMOUNT_FIT: Words = Words::new(
    "AmountFit",
    &["exact", "with_discount", "within_tolerance", "late_discount", "partial", "over", "none"],
);

impl Cross for api::AmountFit {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match AMOUNT_FIT.read(value, way)? {
            0 => api::AmountFit::Exact,
            1 => api::AmountFit::WithDiscount,
            2 => api::AmountFit::WithinTolerance,
            3 => api::AmountFit::LateDiscount,
            4 => api::AmountFit::Partial,
            5 => api::AmountFit::Over,
            6 => api::AmountFit::None,
            _ => return Err(refused_word(&AMOUNT_FIT, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::AmountFit::Exact => 0,
            api::AmountFit::WithDiscount => 1,
            api::AmountFit::WithinTolerance => 2,
            api::AmountFit::LateDiscount => 3,
            api::AmountFit::Partial => 4,
            api::AmountFit::Over => 5,
            api::AmountFit::None => 6,
            _ => usize::MAX,
        };
        AMOUNT_FIT.member(py, place)
    }
}

static PARTY_EVIDENCE: Words =
    Words::new("PartyEvidence", &["given", "account", "alias", "name", "documents"]);

impl Cross for api::PartyEvidence {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match PARTY_EVIDENCE.read(value, way)? {
            0 => api::PartyEvidence::Given,
            1 => api::PartyEvidence::Account,
            2 => api::PartyEvidence::Alias,
            3 => api::PartyEvidence::Name,
            4 => api::PartyEvidence::Documents,
            _ => return Err(refused_word(&PARTY_EVIDENCE, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::PartyEvidence::Given => 0,
            api::PartyEvidence::Account => 1,
            api::PartyEvidence::Alias => 2,
            api::PartyEvidence::Name => 3,
            api::PartyEvidence::Documents => 4,
            _ => usize::MAX,
        };
        PARTY_EVIDENCE.member(py, place)
    }
}

static ADJUSTMENT_KIND: Words =
    Words::new("AdjustmentKind", &["discount", "tolerance", "withholding", "write_off"]);

impl Cross for api::AdjustmentKind {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match ADJUSTMENT_KIND.read(value, way)? {
            0 => api::AdjustmentKind::Discount,
            1 => api::AdjustmentKind::Tolerance,
            2 => api::AdjustmentKind::Withholding,
            3 => api::AdjustmentKind::WriteOff,
            _ => return Err(refused_word(&ADJUSTMENT_KIND, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::AdjustmentKind::Discount => 0,
            api::AdjustmentKind::Tolerance => 1,
            api::AdjustmentKind::Withholding => 2,
            api::AdjustmentKind::WriteOff => 3,
            _ => usize::MAX,
        };
        ADJUSTMENT_KIND.member(py, place)
    }
}

static REVERSAL_EFFECT: Words = Words::new("ReversalEffect", &["void_ab_initio", "from_reversal"]);

impl Cross for api::ReversalEffect {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match REVERSAL_EFFECT.read(value, way)? {
            0 => api::ReversalEffect::VoidAbInitio,
            1 => api::ReversalEffect::FromReversal,
            _ => return Err(refused_word(&REVERSAL_EFFECT, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::ReversalEffect::VoidAbInitio => 0,
            api::ReversalEffect::FromReversal => 1,
        };
        REVERSAL_EFFECT.member(py, place)
    }
}

static APPLIES_TO: Words = Words::new("AppliesTo", &["whole", "residual"]);

impl Cross for api::AppliesTo {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match APPLIES_TO.read(value, way)? {
            0 => api::AppliesTo::Whole,
            1 => api::AppliesTo::Residual,
            _ => return Err(refused_word(&APPLIES_TO, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::AppliesTo::Whole => 0,
            api::AppliesTo::Residual => 1,
        };
        APPLIES_TO.member(py, place)
    }
}

static LOCKED_PERIOD: Words = Words::new("LockedPeriod", &["refuse", "first_open_day"]);

impl Cross for api::LockedPeriod {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match LOCKED_PERIOD.read(value, way)? {
            0 => api::LockedPeriod::Refuse,
            1 => api::LockedPeriod::FirstOpenDay,
            _ => return Err(refused_word(&LOCKED_PERIOD, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::LockedPeriod::Refuse => 0,
            api::LockedPeriod::FirstOpenDay => 1,
        };
        LOCKED_PERIOD.member(py, place)
    }
}

static OUTCOME: Words = Words::new("Outcome", &["taken", "moved", "repeated"]);

impl Cross for api::Outcome {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match OUTCOME.read(value, way)? {
            0 => api::Outcome::Taken,
            1 => api::Outcome::Moved,
            2 => api::Outcome::Repeated,
            _ => return Err(refused_word(&OUTCOME, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::Outcome::Taken => 0,
            api::Outcome::Moved => 1,
            api::Outcome::Repeated => 2,
        };
        OUTCOME.member(py, place)
    }
}

static LIFECYCLE: Words = Words::new("Lifecycle", &["issued", "cancelled"]);

impl Cross for api::Lifecycle {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match LIFECYCLE.read(value, way)? {
            0 => api::Lifecycle::Issued,
            1 => api::Lifecycle::Cancelled,
            _ => return Err(refused_word(&LIFECYCLE, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::Lifecycle::Issued => 0,
            api::Lifecycle::Cancelled => 1,
            _ => usize::MAX,
        };
        LIFECYCLE.member(py, place)
    }
}

static SETTLEMENT: Words = Words::new("Settlement", &["open", "partly_paid", "settled"]);

impl Cross for api::Settlement {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match SETTLEMENT.read(value, way)? {
            0 => api::Settlement::Open,
            1 => api::Settlement::PartlyPaid,
            2 => api::Settlement::Settled,
            _ => return Err(refused_word(&SETTLEMENT, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::Settlement::Open => 0,
            api::Settlement::PartlyPaid => 1,
            api::Settlement::Settled => 2,
        };
        SETTLEMENT.member(py, place)
    }
}

static STATUS_SUMMARY: Words = Words::new(
    "StatusSummary",
    &[
        "cancelled",
        "paid",
        "credited",
        "written_off",
        "disputed",
        "past_due",
        "partly_paid",
        "open",
    ],
);

impl Cross for api::StatusSummary {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match STATUS_SUMMARY.read(value, way)? {
            0 => api::StatusSummary::Cancelled,
            1 => api::StatusSummary::Paid,
            2 => api::StatusSummary::Credited,
            3 => api::StatusSummary::WrittenOff,
            4 => api::StatusSummary::Disputed,
            5 => api::StatusSummary::PastDue,
            6 => api::StatusSummary::PartlyPaid,
            7 => api::StatusSummary::Open,
            _ => return Err(refused_word(&STATUS_SUMMARY, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::StatusSummary::Cancelled => 0,
            api::StatusSummary::Paid => 1,
            api::StatusSummary::Credited => 2,
            api::StatusSummary::WrittenOff => 3,
            api::StatusSummary::Disputed => 4,
            api::StatusSummary::PastDue => 5,
            api::StatusSummary::PartlyPaid => 6,
            api::StatusSummary::Open => 7,
            _ => usize::MAX,
        };
        STATUS_SUMMARY.member(py, place)
    }
}

impl Cross for api::Fact {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Invoice>() {
            return Ok(of.get().0.clone().into());
        }
        if let Ok(of) = value.cast::<DebitNote>() {
            return Ok(of.get().0.clone().into());
        }
        if let Ok(of) = value.cast::<CreditNote>() {
            return Ok(of.get().0.clone().into());
        }
        if let Ok(of) = value.cast::<Payment>() {
            return Ok(of.get().0.clone().into());
        }
        if let Ok(of) = value.cast::<Refund>() {
            return Ok(of.get().0.clone().into());
        }
        if let Ok(of) = value.cast::<OpeningItem>() {
            return Ok(of.get().0.clone().into());
        }
        if let Ok(of) = value.cast::<Application>() {
            return Ok(of.get().0.clone().into());
        }
        if let Ok(of) = value.cast::<Adjustment>() {
            return Ok(of.get().0.clone().into());
        }
        if let Ok(of) = value.cast::<Transfer>() {
            return Ok(of.get().0.clone().into());
        }
        if let Ok(of) = value.cast::<Residual>() {
            return Ok(of.get().0.clone().into());
        }
        if let Ok(of) = value.cast::<Conversion>() {
            return Ok(of.get().0.clone().into());
        }
        if let Ok(of) = value.cast::<Reversal>() {
            return Ok(of.get().0.clone().into());
        }
        if let Ok(of) = value.cast::<TermChange>() {
            return Ok(of.get().0.clone().into());
        }
        if let Ok(of) = value.cast::<FxDifference>() {
            return Ok(of.get().0.clone().into());
        }
        if let Ok(of) = value.cast::<DimensionChange>() {
            return Ok(of.get().0.clone().into());
        }
        if let Ok(of) = value.cast::<Identification>() {
            return Ok(of.get().0.clone().into());
        }
        if let Ok(of) = value.cast::<PeriodLock>() {
            return Ok(of.get().0.clone().into());
        }
        if let Ok(of) = value.cast::<PolicyChange>() {
            return Ok(of.get().0.clone().into());
        }
        if let Ok(of) = value.cast::<Together>() {
            return Ok(of.get().0.clone().into());
        }
        Err(wrong_class(value, way, "a fact, such as an Invoice"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        match self {
            api::Fact::Invoice(of) => Cross::to_py(of, py),
            api::Fact::DebitNote(of) => Cross::to_py(of, py),
            api::Fact::CreditNote(of) => Cross::to_py(of, py),
            api::Fact::Payment(of) => Cross::to_py(of, py),
            api::Fact::Refund(of) => Cross::to_py(of, py),
            api::Fact::OpeningItem(of) => Cross::to_py(of, py),
            api::Fact::Application(of) => Cross::to_py(of, py),
            api::Fact::Adjustment(of) => Cross::to_py(of, py),
            api::Fact::Transfer(of) => Cross::to_py(of, py),
            api::Fact::Residual(of) => Cross::to_py(of, py),
            api::Fact::Conversion(of) => Cross::to_py(of, py),
            api::Fact::Reversal(of) => Cross::to_py(of, py),
            api::Fact::TermChange(of) => Cross::to_py(of, py),
            api::Fact::FxDifference(of) => Cross::to_py(of, py),
            api::Fact::DimensionChange(of) => Cross::to_py(of, py),
            api::Fact::Identification(of) => Cross::to_py(of, py),
            api::Fact::PeriodLock(of) => Cross::to_py(of, py),
            api::Fact::PolicyChange(of) => Cross::to_py(of, py),
            api::Fact::Together(of) => Cross::to_py(of, py),
            _ => Err(crate::cross::newer("Fact")),
        }
    }
}

#[doc = "How much of the log counts: the second axis of every question (F4)."]
#[doc = ""]
#[doc = ">>> then, now = duly.Known.on(date(2026, 1, 20)), duly.Known.everything()"]
#[doc = ">>> [str(item.open) for item in ledger.as_known(then, date(2026, 1, 31))]"]
#[doc = "['1000.00 EUR']"]
#[doc = ">>> [str(item.open) for item in ledger.as_known(now, date(2026, 1, 31))]"]
#[doc = "['400.00 EUR']"]
#[pyclass(frozen, eq, hash, module = "duly")]
#[derive(Clone, Eq, Hash, PartialEq)]
pub(crate) struct Known(pub(crate) api::Known);

impl Known {
    fn bare(word: &str) -> Option<api::Known> {
        match word {
            "everything" => Some(api::Known::Everything),
            _ => None,
        }
    }
}

impl Cross for api::Known {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Known>() {
            return Ok(of.get().0.clone());
        }
        if let Some(of) = crate::shorthand::known(value, way)? {
            return Ok(of);
        }
        crate::cross::bare(value, way, "Known", Known::bare)
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Known(self), py)
    }
}

#[pymethods]
impl Known {
    #[doc = "All that is known now."]
    #[staticmethod]
    fn everything() -> Self {
        Self(api::Known::Everything)
    }

    #[doc = "What had been recorded by the end of a day (inclusive)."]
    #[staticmethod]
    fn on(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::Known::On(arg(value, "value")?)))
    }

    #[doc = "What had been recorded up to a sequence number (inclusive)."]
    #[staticmethod]
    fn through(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::Known::Through(arg(value, "value")?)))
    }

    /// Which it is, as a word.
    #[getter]
    fn kind(&self) -> &'static str {
        match &self.0 {
            api::Known::Everything => "everything",
            api::Known::On(_) => "on",
            api::Known::Through(_) => "through",
        }
    }

    /// What it carries; none where it carries nothing of the kind.
    #[getter]
    fn value(&self, py: Python<'_>) -> Out {
        match &self.0 {
            api::Known::On(of) => Cross::to_py(of.clone(), py),
            api::Known::Through(of) => Cross::to_py(of.clone(), py),
            _ => Ok(py.None()),
        }
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        crate::cross::shown_union(
            "Known",
            slf.get().kind(),
            vec![("value", slf.get().value(py)?)],
            py,
        )
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "Which customers' debits a customer's credit may settle (A9)."]
#[doc = ""]
#[doc = ">>> listed = duly.AcrossCustomers.listed([(\"GROUP\", \"ACME\")])"]
#[doc = ">>> duly.LedgerPolicy(across_customers=listed).across_customers.value"]
#[doc = "[('GROUP', 'ACME')]"]
#[pyclass(frozen, eq, hash, module = "duly")]
#[derive(Clone, Eq, Hash, PartialEq)]
pub(crate) struct AcrossCustomers(pub(crate) api::AcrossCustomers);

impl AcrossCustomers {
    fn bare(word: &str) -> Option<api::AcrossCustomers> {
        match word {
            "refuse" => Some(api::AcrossCustomers::Refuse),
            "allow" => Some(api::AcrossCustomers::Allow),
            _ => None,
        }
    }
}

impl Cross for api::AcrossCustomers {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<AcrossCustomers>() {
            return Ok(of.get().0.clone());
        }
        crate::cross::bare(value, way, "AcrossCustomers", AcrossCustomers::bare)
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(AcrossCustomers(self), py)
    }
}

#[pymethods]
impl AcrossCustomers {
    #[doc = "Only its own. The default."]
    #[staticmethod]
    fn refuse() -> Self {
        Self(api::AcrossCustomers::Refuse)
    }

    #[doc = "Its own, and those of each (payer, customer) listed."]
    #[staticmethod]
    fn listed(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::AcrossCustomers::Listed(arg(value, "value")?)))
    }

    #[doc = "Any customer's."]
    #[staticmethod]
    fn allow() -> Self {
        Self(api::AcrossCustomers::Allow)
    }

    /// Which it is, as a word.
    #[getter]
    fn kind(&self) -> &'static str {
        match &self.0 {
            api::AcrossCustomers::Refuse => "refuse",
            api::AcrossCustomers::Listed(_) => "listed",
            api::AcrossCustomers::Allow => "allow",
        }
    }

    /// What it carries; none where it carries nothing of the kind.
    #[getter]
    fn value(&self, py: Python<'_>) -> Out {
        match &self.0 {
            api::AcrossCustomers::Listed(of) => Cross::to_py(of.clone(), py),
            _ => Ok(py.None()),
        }
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        crate::cross::shown_union(
            "AcrossCustomers",
            slf.get().kind(),
            vec![("value", slf.get().value(py)?)],
            py,
        )
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "What an activity is."]
#[doc = ""]
#[doc = ">>> [one.kind.kind for one in ledger.history(\"INV-1\")]"]
#[doc = "['document', 'application']"]
#[pyclass(frozen, eq, hash, module = "duly")]
#[derive(Clone, Eq, Hash, PartialEq)]
pub(crate) struct ActivityKind(pub(crate) api::ActivityKind);

impl ActivityKind {
    fn bare(word: &str) -> Option<api::ActivityKind> {
        match word {
            "taken_over" => Some(api::ActivityKind::TakenOver),
            "application" => Some(api::ActivityKind::Application),
            "discount" => Some(api::ActivityKind::Discount),
            "tolerance" => Some(api::ActivityKind::Tolerance),
            "withholding" => Some(api::ActivityKind::Withholding),
            "write_off" => Some(api::ActivityKind::WriteOff),
            "transfer" => Some(api::ActivityKind::Transfer),
            "residual" => Some(api::ActivityKind::Residual),
            "conversion" => Some(api::ActivityKind::Conversion),
            "term_change" => Some(api::ActivityKind::TermChange),
            "identification" => Some(api::ActivityKind::Identification),
            _ => None,
        }
    }
}

impl Cross for api::ActivityKind {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<ActivityKind>() {
            return Ok(of.get().0.clone());
        }
        crate::cross::bare(value, way, "ActivityKind", ActivityKind::bare)
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(ActivityKind(self), py)
    }
}

#[pymethods]
impl ActivityKind {
    #[doc = "A document entered the books."]
    #[staticmethod]
    fn document(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::ActivityKind::Document(arg(value, "value")?)))
    }

    #[doc = "An item was taken over from other books, at what was open of it (F4e)."]
    #[staticmethod]
    fn taken_over() -> Self {
        Self(api::ActivityKind::TakenOver)
    }

    #[doc = "A credit settled a debit."]
    #[staticmethod]
    fn application() -> Self {
        Self(api::ActivityKind::Application)
    }

    #[doc = "A discount was taken."]
    #[staticmethod]
    fn discount() -> Self {
        Self(api::ActivityKind::Discount)
    }

    #[doc = "A difference was let go."]
    #[staticmethod]
    fn tolerance() -> Self {
        Self(api::ActivityKind::Tolerance)
    }

    #[doc = "Tax was withheld."]
    #[staticmethod]
    fn withholding() -> Self {
        Self(api::ActivityKind::Withholding)
    }

    #[doc = "It was written off."]
    #[staticmethod]
    fn write_off() -> Self {
        Self(api::ActivityKind::WriteOff)
    }

    #[doc = "It moved to or from another account."]
    #[staticmethod]
    fn transfer() -> Self {
        Self(api::ActivityKind::Transfer)
    }

    #[doc = "It moved to or from an item of its own in the same account."]
    #[staticmethod]
    fn residual() -> Self {
        Self(api::ActivityKind::Residual)
    }

    #[doc = "It became or came from another currency."]
    #[staticmethod]
    fn conversion() -> Self {
        Self(api::ActivityKind::Conversion)
    }

    #[doc = "It moved between parts of one installment (T12)."]
    #[staticmethod]
    fn term_change() -> Self {
        Self(api::ActivityKind::TermChange)
    }

    #[doc = "Unidentified cash got its customer (A7)."]
    #[staticmethod]
    fn identification() -> Self {
        Self(api::ActivityKind::Identification)
    }

    /// Which it is, as a word.
    #[getter]
    fn kind(&self) -> &'static str {
        match &self.0 {
            api::ActivityKind::Document(_) => "document",
            api::ActivityKind::TakenOver => "taken_over",
            api::ActivityKind::Application => "application",
            api::ActivityKind::Discount => "discount",
            api::ActivityKind::Tolerance => "tolerance",
            api::ActivityKind::Withholding => "withholding",
            api::ActivityKind::WriteOff => "write_off",
            api::ActivityKind::Transfer => "transfer",
            api::ActivityKind::Residual => "residual",
            api::ActivityKind::Conversion => "conversion",
            api::ActivityKind::TermChange => "term_change",
            api::ActivityKind::Identification => "identification",
            _ => "",
        }
    }

    /// What it carries; none where it carries nothing of the kind.
    #[getter]
    fn value(&self, py: Python<'_>) -> Out {
        match &self.0 {
            api::ActivityKind::Document(of) => Cross::to_py(of.clone(), py),
            _ => Ok(py.None()),
        }
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        crate::cross::shown_union(
            "ActivityKind",
            slf.get().kind(),
            vec![("value", slf.get().value(py)?)],
            py,
        )
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "In which order open debits are settled."]
#[doc = ""]
#[doc = ">>> items = ledger.as_of(date(2026, 3, 31)).open_items()"]
#[doc = ">>> order = duly.AllocationOrder.referenced_first([\"INV-2\"])"]
#[doc = ">>> [one.item.text() for one in duly.aging_allocate(eur(\"600.00\"), items, order).shares]"]
#[doc = "['INV-2#1', 'INV-1#1']"]
#[pyclass(frozen, eq, hash, module = "duly")]
#[derive(Clone, Eq, Hash, PartialEq)]
pub(crate) struct AllocationOrder(pub(crate) api::AllocationOrder);

impl AllocationOrder {
    fn bare(word: &str) -> Option<api::AllocationOrder> {
        match word {
            "oldest_first" => Some(api::AllocationOrder::OldestFirst),
            _ => None,
        }
    }
}

impl Cross for api::AllocationOrder {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<AllocationOrder>() {
            return Ok(of.get().0.clone());
        }
        crate::cross::bare(value, way, "AllocationOrder", AllocationOrder::bare)
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(AllocationOrder(self), py)
    }
}

#[pymethods]
impl AllocationOrder {
    #[doc = "The earliest due first, then by number, then by id (A1, strategy 10). The default."]
    #[staticmethod]
    fn oldest_first() -> Self {
        Self(api::AllocationOrder::OldestFirst)
    }

    #[doc = "The documents named, then the earliest due (K2): for a credit note and the invoices it is"]
    #[doc = "about."]
    #[staticmethod]
    fn referenced_first(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::AllocationOrder::ReferencedFirst(arg(value, "value")?)))
    }

    /// Which it is, as a word.
    #[getter]
    fn kind(&self) -> &'static str {
        match &self.0 {
            api::AllocationOrder::OldestFirst => "oldest_first",
            api::AllocationOrder::ReferencedFirst(_) => "referenced_first",
            _ => "",
        }
    }

    /// What it carries; none where it carries nothing of the kind.
    #[getter]
    fn value(&self, py: Python<'_>) -> Out {
        match &self.0 {
            api::AllocationOrder::ReferencedFirst(of) => Cross::to_py(of.clone(), py),
            _ => Ok(py.None()),
        }
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        crate::cross::shown_union(
            "AllocationOrder",
            slf.get().kind(),
            vec![("value", slf.get().value(py)?)],
            py,
        )
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

static ACCOUNT_ROLE: Words = Words::new(
    "AccountRole",
    &[
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
    ],
);

impl Cross for api::AccountRole {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match ACCOUNT_ROLE.read(value, way)? {
            0 => api::AccountRole::Receivables,
            1 => api::AccountRole::Unapplied,
            2 => api::AccountRole::Unidentified,
            3 => api::AccountRole::Advances,
            4 => api::AccountRole::Cash,
            5 => api::AccountRole::Sales,
            6 => api::AccountRole::SalesTax,
            7 => api::AccountRole::CreditNotes,
            8 => api::AccountRole::Interest,
            9 => api::AccountRole::Fees,
            10 => api::AccountRole::Discount,
            11 => api::AccountRole::Tolerance,
            12 => api::AccountRole::Withholding,
            13 => api::AccountRole::WriteOff,
            14 => api::AccountRole::Recovery,
            15 => api::AccountRole::ExchangeDifference,
            16 => api::AccountRole::CurrencyClearing,
            17 => api::AccountRole::Intercompany,
            18 => api::AccountRole::OpeningBalance,
            _ => return Err(refused_word(&ACCOUNT_ROLE, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::AccountRole::Receivables => 0,
            api::AccountRole::Unapplied => 1,
            api::AccountRole::Unidentified => 2,
            api::AccountRole::Advances => 3,
            api::AccountRole::Cash => 4,
            api::AccountRole::Sales => 5,
            api::AccountRole::SalesTax => 6,
            api::AccountRole::CreditNotes => 7,
            api::AccountRole::Interest => 8,
            api::AccountRole::Fees => 9,
            api::AccountRole::Discount => 10,
            api::AccountRole::Tolerance => 11,
            api::AccountRole::Withholding => 12,
            api::AccountRole::WriteOff => 13,
            api::AccountRole::Recovery => 14,
            api::AccountRole::ExchangeDifference => 15,
            api::AccountRole::CurrencyClearing => 16,
            api::AccountRole::Intercompany => 17,
            api::AccountRole::OpeningBalance => 18,
            _ => usize::MAX,
        };
        ACCOUNT_ROLE.member(py, place)
    }
}

static AGING_BASIS: Words = Words::new(
    "AgingBasis",
    &["due", "invoice", "posting", "delivery", "statutory_default", "nominal_due"],
);

impl Cross for api::AgingBasis {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match AGING_BASIS.read(value, way)? {
            0 => api::AgingBasis::Due,
            1 => api::AgingBasis::Invoice,
            2 => api::AgingBasis::Posting,
            3 => api::AgingBasis::Delivery,
            4 => api::AgingBasis::StatutoryDefault,
            5 => api::AgingBasis::NominalDue,
            _ => return Err(refused_word(&AGING_BASIS, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::AgingBasis::Due => 0,
            api::AgingBasis::Invoice => 1,
            api::AgingBasis::Posting => 2,
            api::AgingBasis::Delivery => 3,
            api::AgingBasis::StatutoryDefault => 4,
            api::AgingBasis::NominalDue => 5,
            _ => usize::MAX,
        };
        AGING_BASIS.member(py, place)
    }
}

static UNAPPLIED_CREDITS: Words =
    Words::new("UnappliedCredits", &["separate", "own_date", "oldest_first", "not_due"]);

impl Cross for api::UnappliedCredits {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match UNAPPLIED_CREDITS.read(value, way)? {
            0 => api::UnappliedCredits::Separate,
            1 => api::UnappliedCredits::OwnDate,
            2 => api::UnappliedCredits::OldestFirst,
            3 => api::UnappliedCredits::NotDue,
            _ => return Err(refused_word(&UNAPPLIED_CREDITS, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::UnappliedCredits::Separate => 0,
            api::UnappliedCredits::OwnDate => 1,
            api::UnappliedCredits::OldestFirst => 2,
            api::UnappliedCredits::NotDue => 3,
            _ => usize::MAX,
        };
        UNAPPLIED_CREDITS.member(py, place)
    }
}

static MISSING_BASIS: Words = Words::new("MissingBasis", &["refuse", "age_zero"]);

impl Cross for api::MissingBasis {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        Ok(match MISSING_BASIS.read(value, way)? {
            0 => api::MissingBasis::Refuse,
            1 => api::MissingBasis::AgeZero,
            _ => return Err(refused_word(&MISSING_BASIS, value, way)),
        })
    }

    fn to_py(self, py: Python<'_>) -> Out {
        let place = match self {
            api::MissingBasis::Refuse => 0,
            api::MissingBasis::AgeZero => 1,
            _ => usize::MAX,
        };
        MISSING_BASIS.member(py, place)
    }
}

#[doc = "What one row stands for, within one creditor and currency (G11)."]
#[doc = ""]
#[doc = "Whichever it is, an item is in one row only: no total is repeated."]
#[doc = ""]
#[doc = ">>> group = duly.AgingGroup.parent({\"ACME\": \"GROUP\", \"BETA\": \"GROUP\"})"]
#[doc = ">>> report = ledger.as_of(date(2026, 3, 31)).aging(duly.AgingPolicy(group_by=group))"]
#[doc = ">>> [(row.customer, str(row.amounts.total)) for row in report.rows]"]
#[doc = "[('GROUP', '900.00 EUR')]"]
#[pyclass(frozen, eq, hash, module = "duly")]
#[derive(Clone, Eq, Hash, PartialEq)]
pub(crate) struct AgingGroup(pub(crate) api::AgingGroup);

impl AgingGroup {
    fn bare(word: &str) -> Option<api::AgingGroup> {
        match word {
            "customer" => Some(api::AgingGroup::Customer),
            "billing_account" => Some(api::AgingGroup::BillingAccount),
            _ => None,
        }
    }
}

impl Cross for api::AgingGroup {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<AgingGroup>() {
            return Ok(of.get().0.clone());
        }
        crate::cross::bare(value, way, "AgingGroup", AgingGroup::bare)
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(AgingGroup(self), py)
    }
}

#[pymethods]
impl AgingGroup {
    #[doc = "A legal customer. The default."]
    #[staticmethod]
    fn customer() -> Self {
        Self(api::AgingGroup::Customer)
    }

    #[doc = "A billing account of a customer; what has none is the customer's row without one."]
    #[staticmethod]
    fn billing_account() -> Self {
        Self(api::AgingGroup::BillingAccount)
    }

    #[doc = "The parent of customers: each customer with its parent; one that is not named is its own."]
    #[doc = "One step is taken: give the topmost parent where there are several."]
    #[staticmethod]
    fn parent(value: Any<'_, '_>) -> PyResult<Self> {
        Ok(Self(api::AgingGroup::Parent(arg(value, "value")?)))
    }

    /// Which it is, as a word.
    #[getter]
    fn kind(&self) -> &'static str {
        match &self.0 {
            api::AgingGroup::Customer => "customer",
            api::AgingGroup::BillingAccount => "billing_account",
            api::AgingGroup::Parent(_) => "parent",
            _ => "",
        }
    }

    /// What it carries; none where it carries nothing of the kind.
    #[getter]
    fn value(&self, py: Python<'_>) -> Out {
        match &self.0 {
            api::AgingGroup::Parent(of) => Cross::to_py(of.clone(), py),
            _ => Ok(py.None()),
        }
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        crate::cross::shown_union(
            "AgingGroup",
            slf.get().kind(),
            vec![("value", slf.get().value(py)?)],
            py,
        )
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "An exact amount at the scale of its currency."]
#[doc = ""]
#[doc = "Two are equal when currency and number are. There is no order between currencies, so `Money`"]
#[doc = "has no `<`: use `compare`."]
#[doc = ""]
#[doc = ">>> total = duly.Money(\"1190.00\", \"EUR\")"]
#[doc = ">>> total.amount, total.currency"]
#[doc = "(Decimal('1190.00'), 'EUR')"]
#[doc = ">>> print(total - eur(\"238.00\"))"]
#[doc = "952.00 EUR"]
#[doc = ">>> f\"{total:,}\""]
#[doc = "'1,190.00 EUR'"]
#[pyclass(frozen, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Money(pub(crate) api::Money);

impl Cross for api::Money {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Money>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Money"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Money(self), py)
    }
}

#[pymethods]
impl Money {
    #[new]
    #[pyo3(signature = (amount, currency))]
    fn new(amount: Any<'_, '_>, currency: Any<'_, '_>) -> PyResult<Self> {
        let amount: api::Decimal = arg(amount, "amount")?;
        let currency: api::Currency = arg(currency, "currency")?;
        let made = crate::cross::raise(api::Money::new(amount, currency))?;
        Ok(Self(made))
    }

    #[doc = "The number, with exactly the currency's decimals."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount(), py)
    }

    #[doc = "The currency."]
    #[getter]
    fn currency(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.currency(), py)
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["amount", "currency"], changes)
    }

    #[doc = "Reads a plain decimal such as `1000.00` or `-5`, strictly"]
    #[doc = "(see `parse_decimal`); never a text with a currency in it."]
    #[doc = ""]
    #[doc = "Refused as: As `parse_decimal` and `new`."]
    #[doc = ""]
    #[doc = ">>> duly.Money.parse(\"66.67\", \"EUR\")"]
    #[doc = "Money('66.67', 'EUR')"]
    #[doc = ">>> duly.Money.parse(\"66.675\", \"EUR\")"]
    #[doc = "Traceback (most recent call last):"]
    #[doc = "    ..."]
    #[doc = "duly.MoneyError: amount `66.675` has 3 decimals but `EUR` has 2 [money.too_many_digits]"]
    #[staticmethod]
    #[pyo3(signature = (amount, currency))]
    fn parse(py: Python<'_>, amount: Any<'_, '_>, currency: Any<'_, '_>) -> Out {
        let amount: String = arg(amount, "amount")?;
        let currency: api::Currency = arg(currency, "currency")?;
        give(api::Money::parse(&amount, currency), py)
    }

    #[doc = "An amount rounded to the currency's decimals by the named mode."]
    #[doc = ""]
    #[doc = "Refused as: `money.overflow` when the number is too large for the scale."]
    #[doc = ""]
    #[doc = ">>> duly.Money.rounded(Decimal(\"66.665\"), \"EUR\")"]
    #[doc = "Money('66.67', 'EUR')"]
    #[doc = ">>> duly.Money.rounded(Decimal(\"66.665\"), \"EUR\", \"half_even\")"]
    #[doc = "Money('66.66', 'EUR')"]
    #[staticmethod]
    #[pyo3(signature = (amount, currency, mode=None))]
    fn rounded(
        py: Python<'_>,
        amount: Any<'_, '_>,
        currency: Any<'_, '_>,
        mode: Option<Any<'_, '_>>,
    ) -> Out {
        let amount: api::Decimal = arg(amount, "amount")?;
        let currency: api::Currency = arg(currency, "currency")?;
        let mode: api::RoundingMode = opt(mode, "mode")?.unwrap_or_default();
        give(api::Money::rounded(amount, currency, mode), py)
    }

    #[doc = "Nothing, in a currency."]
    #[doc = ""]
    #[doc = ">>> duly.Money.zero(\"JPY\")"]
    #[doc = "Money('0', 'JPY')"]
    #[staticmethod]
    #[pyo3(signature = (currency))]
    fn zero(py: Python<'_>, currency: Any<'_, '_>) -> Out {
        let currency: api::Currency = arg(currency, "currency")?;
        given(api::Money::zero(currency), py)
    }

    #[doc = "Whether it is nothing."]
    #[doc = ""]
    #[doc = ">>> eur(\"0.00\").is_zero()"]
    #[doc = "True"]
    #[pyo3(signature = ())]
    fn is_zero(&self, py: Python<'_>) -> Out {
        let this = self.0.clone();
        given(api::Money::is_zero(this), py)
    }

    #[doc = "Whether it is a debit: above zero (F5)."]
    #[doc = ""]
    #[doc = ">>> eur(\"0.01\").is_positive(), eur(\"0.00\").is_positive()"]
    #[doc = "(True, False)"]
    #[pyo3(signature = ())]
    fn is_positive(&self, py: Python<'_>) -> Out {
        let this = self.0.clone();
        given(api::Money::is_positive(this), py)
    }

    #[doc = "Whether it is a credit: below zero (F5)."]
    #[doc = ""]
    #[doc = ">>> eur(\"-0.01\").is_negative(), eur(\"0.00\").is_negative()"]
    #[doc = "(True, False)"]
    #[pyo3(signature = ())]
    fn is_negative(&self, py: Python<'_>) -> Out {
        let this = self.0.clone();
        given(api::Money::is_negative(this), py)
    }

    #[doc = "The amount without its sign."]
    #[doc = ""]
    #[doc = ">>> eur(\"-25.00\").abs()"]
    #[doc = "Money('25.00', 'EUR')"]
    #[pyo3(signature = ())]
    fn abs(&self, py: Python<'_>) -> Out {
        let this = self.0.clone();
        given(api::Money::abs(this), py)
    }

    #[doc = "The amount with the other sign; zero stays zero."]
    #[doc = ""]
    #[doc = ">>> eur(\"25.00\").negated()"]
    #[doc = "Money('-25.00', 'EUR')"]
    #[pyo3(signature = ())]
    fn negated(&self, py: Python<'_>) -> Out {
        let this = self.0.clone();
        given(api::Money::negated(this), py)
    }

    #[doc = "The sum of two amounts."]
    #[doc = ""]
    #[doc = "Refused as: `money.currency_mismatch` between currencies,"]
    #[doc = "`money.overflow` out of range."]
    #[doc = ""]
    #[doc = ">>> eur(\"1000.00\").plus(eur(\"190.00\"))"]
    #[doc = "Money('1190.00', 'EUR')"]
    #[doc = ">>> eur(\"1000.00\").plus(duly.Money(\"190.00\", \"USD\"))"]
    #[doc = "Traceback (most recent call last):"]
    #[doc = "    ..."]
    #[doc = "duly.MoneyError: `1000.00 EUR` and `190.00 USD` are of different currencies [money.currency_mismatch]"]
    #[pyo3(signature = (other))]
    fn plus(&self, py: Python<'_>, other: Any<'_, '_>) -> Out {
        let this = self.0.clone();
        let other: api::Money = arg(other, "other")?;
        give(api::Money::plus(this, other), py)
    }

    #[doc = "The difference of two amounts."]
    #[doc = ""]
    #[doc = "Refused as: As `plus`."]
    #[doc = ""]
    #[doc = ">>> eur(\"1000.00\").minus(eur(\"1190.00\"))"]
    #[doc = "Money('-190.00', 'EUR')"]
    #[pyo3(signature = (other))]
    fn minus(&self, py: Python<'_>, other: Any<'_, '_>) -> Out {
        let this = self.0.clone();
        let other: api::Money = arg(other, "other")?;
        give(api::Money::minus(this, other), py)
    }

    #[doc = "The amount times a rate, rounded once by the named mode: 2 % of 1,000.00 is 20.00."]
    #[doc = ""]
    #[doc = "Refused as: `money.overflow` when the product cannot be kept exactly before"]
    #[doc = "it is rounded, or leaves the range."]
    #[doc = ""]
    #[doc = ">>> eur(\"333.25\").times(\"2%\")"]
    #[doc = "Money('6.67', 'EUR')"]
    #[doc = ">>> eur(\"333.25\").times(\"2%\", \"down\")"]
    #[doc = "Money('6.66', 'EUR')"]
    #[pyo3(signature = (rate, mode=None))]
    fn times(&self, py: Python<'_>, rate: Any<'_, '_>, mode: Option<Any<'_, '_>>) -> Out {
        let this = self.0.clone();
        let rate: api::Rate = arg(rate, "rate")?;
        let mode: api::RoundingMode = opt(mode, "mode")?.unwrap_or_default();
        give(api::Money::times(this, rate, mode), py)
    }

    #[doc = "The amount times a plain number, rounded once by the named mode."]
    #[doc = ""]
    #[doc = "Refused as: As `times`."]
    #[doc = ""]
    #[doc = ">>> eur(\"100.00\").times_factor(Decimal(\"0.33335\"))"]
    #[doc = "Money('33.34', 'EUR')"]
    #[pyo3(signature = (factor, mode=None))]
    fn times_factor(&self, py: Python<'_>, factor: Any<'_, '_>, mode: Option<Any<'_, '_>>) -> Out {
        let this = self.0.clone();
        let factor: api::Decimal = arg(factor, "factor")?;
        let mode: api::RoundingMode = opt(mode, "mode")?.unwrap_or_default();
        give(api::Money::times_factor(this, factor, mode), py)
    }

    #[doc = "The amount rounded to a multiple of a cash step, by the named mode (F2): 12.43 in steps of"]
    #[doc = "0.05 is 12.45 half-up, 12.40 down."]
    #[doc = ""]
    #[doc = "Refused as: `money.invalid_cash_step` when the step is finer than the currency's"]
    #[doc = "minor unit, `money.overflow` out of range."]
    #[doc = ""]
    #[doc = ">>> duly.Money(\"12.43\", \"CHF\").round_to_step(\"0.05\")"]
    #[doc = "Money('12.45', 'CHF')"]
    #[pyo3(signature = (step, mode=None))]
    fn round_to_step(&self, py: Python<'_>, step: Any<'_, '_>, mode: Option<Any<'_, '_>>) -> Out {
        let this = self.0.clone();
        let step: api::CashStep = arg(step, "step")?;
        let mode: api::RoundingMode = opt(mode, "mode")?.unwrap_or_default();
        give(api::Money::round_to_step(this, step, mode), py)
    }

    #[doc = "-1, 0 or 1: how an amount compares with another of the same currency."]
    #[doc = ""]
    #[doc = "Refused as: `money.currency_mismatch`: currencies are never compared."]
    #[doc = ""]
    #[doc = ">>> eur(\"10.00\").compare(eur(\"9.99\"))"]
    #[doc = "1"]
    #[pyo3(signature = (other))]
    fn compare(&self, py: Python<'_>, other: Any<'_, '_>) -> Out {
        let this = self.0.clone();
        let other: api::Money = arg(other, "other")?;
        give(api::money::compare(this, other), py)
    }

    #[doc = "The sum of amounts of one currency; zero of none."]
    #[doc = ""]
    #[doc = "Refused as: `money.currency_mismatch` where one has another currency, `money.overflow`."]
    #[doc = ""]
    #[doc = ">>> duly.Money.sum([eur(\"10.00\"), eur(\"2.50\")], \"EUR\")"]
    #[doc = "Money('12.50', 'EUR')"]
    #[doc = ">>> duly.Money.sum([], \"EUR\")"]
    #[doc = "Money('0.00', 'EUR')"]
    #[staticmethod]
    #[pyo3(signature = (amounts, currency))]
    fn sum(py: Python<'_>, amounts: Any<'_, '_>, currency: Any<'_, '_>) -> Out {
        let amounts: Vec<api::Money> = arg(amounts, "amounts")?;
        let currency: api::Currency = arg(currency, "currency")?;
        give(api::money::sum(amounts, currency), py)
    }

    #[doc = "Shares of an amount by weights, which add up to it exactly (F3)."]
    #[doc = ""]
    #[doc = "Refused as: `split.invalid_weights` for no weights, a negative one, or all zero."]
    #[doc = ""]
    #[doc = ">>> [str(part) for part in eur(\"100.00\").split([1, 1, 1]).parts]"]
    #[doc = "['33.33 EUR', '33.33 EUR', '33.34 EUR']"]
    #[doc = ">>> largest = duly.SplitRule.largest_remainder()"]
    #[doc = ">>> [str(part) for part in eur(\"100.00\").split([1, 1, 1], largest).parts]"]
    #[doc = "['33.34 EUR', '33.33 EUR', '33.33 EUR']"]
    #[pyo3(signature = (weights, rule=None))]
    fn split(&self, py: Python<'_>, weights: Any<'_, '_>, rule: Option<Any<'_, '_>>) -> Out {
        let this = self.0.clone();
        let weights: Vec<api::Decimal> = arg(weights, "weights")?;
        let rule: api::SplitRule = opt(rule, "rule")?.unwrap_or_default();
        give(api::money::split(this, weights, rule), py)
    }

    #[doc = "Splits the amount into `lines` equal shares, by a named rule (F3)."]
    #[doc = ""]
    #[doc = "Refused as: As `split`; zero lines are no weights."]
    #[doc = ""]
    #[doc = ">>> [str(part) for part in eur(\"100.00\").split_evenly(3).parts]"]
    #[doc = "['33.33 EUR', '33.33 EUR', '33.34 EUR']"]
    #[pyo3(signature = (lines, rule=None))]
    fn split_evenly(&self, py: Python<'_>, lines: Any<'_, '_>, rule: Option<Any<'_, '_>>) -> Out {
        let this = self.0.clone();
        let lines: usize = arg(lines, "lines")?;
        let rule: api::SplitRule = opt(rule, "rule")?.unwrap_or_default();
        give(api::Money::split_evenly(this, lines, rule), py)
    }
}

#[doc = "One open item: an installment of a document, or a part of it after a term change (G4)."]
#[doc = ""]
#[doc = "Ordered by document id, installment, part."]
#[doc = ""]
#[doc = ">>> item = duly.ItemId(\"INV-1\", installment=2)"]
#[doc = ">>> item.document, item.installment, item.part"]
#[doc = "('INV-1', 2, 0)"]
#[doc = ">>> duly.ItemId(\"INV-1\") < item"]
#[doc = "True"]
#[pyclass(frozen, eq, ord, module = "duly")]
#[derive(Clone, PartialEq, PartialOrd)]
pub(crate) struct ItemId(pub(crate) api::ItemId);

impl Cross for api::ItemId {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<ItemId>() {
            return Ok(of.get().0.clone());
        }
        if let Some(of) = crate::shorthand::item_id(value, way)? {
            return Ok(of);
        }
        Err(wrong_class(value, way, "an ItemId"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(ItemId(self), py)
    }
}

#[pymethods]
impl ItemId {
    #[new]
    #[pyo3(signature = (document, *, installment=None, part=None))]
    fn new(
        document: Any<'_, '_>,
        installment: Option<Any<'_, '_>>,
        part: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let document: api::DocumentId = arg(document, "document")?;
        let mut made = api::item_id::make(document);
        if let Some(of) = opt(installment, "installment")? {
            made.installment = of;
        }
        if let Some(of) = opt(part, "part")? {
            made.part = of;
        }
        Ok(Self(made))
    }

    #[doc = "The document the item belongs to."]
    #[getter]
    fn document(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.document.clone(), py)
    }

    #[doc = "The installment, counted from 1."]
    #[getter]
    fn installment(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.installment.clone(), py)
    }

    #[doc = "0 for the installment as agreed at first; 1, 2 … for what a term change of the residual"]
    #[doc = "took out of it (T12)."]
    #[getter]
    fn part(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.part.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "ItemId",
            vec![
                ("document", false, of.document(py)?),
                ("installment", true, of.installment(py)?),
                ("part", true, of.part(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["document", "installment", "part"], changes)
    }

    #[doc = "Reads `INV-1`, `INV-1#2` or `INV-1#2.1`: document, installment, part."]
    #[doc = ""]
    #[doc = "Refused as: `id.invalid` where the document's id is none, or a number is none."]
    #[doc = ""]
    #[doc = ">>> duly.ItemId.parse(\"INV-1#2\")"]
    #[doc = "ItemId(document='INV-1', installment=2, part=0)"]
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn parse(py: Python<'_>, text: Any<'_, '_>) -> Out {
        let text: String = arg(text, "text")?;
        give(api::item_id::parse(&text), py)
    }

    #[doc = "The id as one text: `INV-1#2`, of a part `INV-1#2.1`."]
    #[doc = ""]
    #[doc = ">>> duly.ItemId(\"INV-1\", installment=2).text()"]
    #[doc = "'INV-1#2'"]
    #[pyo3(signature = ())]
    fn text(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        given(api::item_id::text(this), py)
    }
}

#[doc = "What ISO 4217 says of a currency."]
#[doc = ""]
#[doc = ">>> info = duly.currency_info(\"JPY\")"]
#[doc = ">>> info.digits, info.number, info.withdrawn"]
#[doc = "(0, 392, None)"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct CurrencyInfo(pub(crate) api::CurrencyInfo);

impl Cross for api::CurrencyInfo {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<CurrencyInfo>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a CurrencyInfo"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(CurrencyInfo(self), py)
    }
}

#[pymethods]
impl CurrencyInfo {
    #[new]
    #[pyo3(signature = (code, digits, *, number=None, withdrawn=None))]
    fn new(
        code: Any<'_, '_>,
        digits: Any<'_, '_>,
        number: Option<Any<'_, '_>>,
        withdrawn: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::CurrencyInfo {
            code: arg(code, "code")?,
            digits: arg(digits, "digits")?,
            number: opt(number, "number")?,
            withdrawn: opt(withdrawn, "withdrawn")?,
        };
        Ok(Self(made))
    }

    #[doc = "The three letters."]
    #[getter]
    fn code(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.code.clone(), py)
    }

    #[doc = "How many decimals an amount has."]
    #[getter]
    fn digits(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.digits.clone(), py)
    }

    #[doc = "The numeric code, where there is one."]
    #[getter]
    fn number(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.number.clone(), py)
    }

    #[doc = "The first day of the month in which it was withdrawn, for currencies of the past."]
    #[getter]
    fn withdrawn(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.withdrawn.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "CurrencyInfo",
            vec![
                ("code", false, of.code(py)?),
                ("digits", false, of.digits(py)?),
                ("number", true, of.number(py)?),
                ("withdrawn", true, of.withdrawn(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["code", "digits", "number", "withdrawn"], changes)
    }
}

#[doc = "The parts of an amount, in the order of the weights, and the rule that made them."]
#[doc = ""]
#[doc = ">>> split = eur(\"10.00\").split([1, 1, 1])"]
#[doc = ">>> split.parts"]
#[doc = "[Money('3.33', 'EUR'), Money('3.33', 'EUR'), Money('3.34', 'EUR')]"]
#[doc = ">>> split.rule"]
#[doc = "SplitRule.round_each_rest_last(<RoundingMode.HALF_UP: 'half_up'>)"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Split(pub(crate) api::Split);

impl Cross for api::Split {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Split>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Split"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Split(self), py)
    }
}

#[pymethods]
impl Split {
    #[doc = "One part for each weight; they sum to the total."]
    #[getter]
    fn parts(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.parts().to_vec(), py)
    }

    #[doc = "The rule that made the parts: (a) where (c) was asked for but would have turned the sign"]
    #[doc = "of the last part."]
    #[getter]
    fn rule(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.rule(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown("Split", vec![("parts", false, of.parts(py)?), ("rule", false, of.rule(py)?)], py)
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "Why something was refused: the code to branch on, the sentence to show, and the facts."]
#[doc = ""]
#[doc = "The library's own refusals keep their code. A border has codes of its own, which all languages"]
#[doc = "share: `input.wrong_type`, `input.missing_field`, `input.unknown_field`, `input.out_of_range`,"]
#[doc = "`input.unknown_word`, `input.unknown_call`, `json.syntax`."]
#[doc = ""]
#[doc = ">>> reversal = duly.Reversal(\"REV-9\", \"PAY-9\", date(2026, 3, 31))"]
#[doc = ">>> answer, = ledger.post_all([duly.Entry(date(2026, 3, 31), reversal)])"]
#[doc = ">>> answer.refusal.code, answer.refusal.field"]
#[doc = "('ledger.unknown_id', 'of')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Refusal(pub(crate) api::Refusal);

impl Cross for api::Refusal {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Refusal>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Refusal"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Refusal(self), py)
    }
}

#[pymethods]
impl Refusal {
    #[new]
    #[pyo3(signature = (code, message, *, field=None, found=None, expected=None, item=None, date=None, position=None))]
    fn new(
        code: Any<'_, '_>,
        message: Any<'_, '_>,
        field: Option<Any<'_, '_>>,
        found: Option<Any<'_, '_>>,
        expected: Option<Any<'_, '_>>,
        item: Option<Any<'_, '_>>,
        date: Option<Any<'_, '_>>,
        position: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::Refusal {
            code: arg(code, "code")?,
            message: arg(message, "message")?,
            field: opt(field, "field")?,
            found: opt(found, "found")?,
            expected: opt(expected, "expected")?,
            item: opt(item, "item")?,
            date: opt(date, "date")?,
            position: opt(position, "position")?,
        };
        Ok(Self(made))
    }

    #[doc = "The stable dotted word, such as `money.currency_mismatch`."]
    #[getter]
    fn code(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.code.clone(), py)
    }

    #[doc = "The sentence a person reads."]
    #[getter]
    fn message(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.message.clone(), py)
    }

    #[doc = "The field or argument that was wrong, with the way to it: `lines[1].net.amount`."]
    #[getter]
    fn field(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.field.clone(), py)
    }

    #[doc = "What was found there, as text."]
    #[getter]
    fn found(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.found.clone(), py)
    }

    #[doc = "What would have been taken, in words."]
    #[getter]
    fn expected(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.expected.clone(), py)
    }

    #[doc = "The id of the record, item or entry concerned."]
    #[getter]
    fn item(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.item.clone(), py)
    }

    #[doc = "The first date on which the rule would be broken."]
    #[getter]
    fn date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.date.clone(), py)
    }

    #[doc = "In a text that was parsed: how many characters stand before the fault."]
    #[getter]
    fn position(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.position.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Refusal",
            vec![
                ("code", false, of.code(py)?),
                ("message", false, of.message(py)?),
                ("field", true, of.field(py)?),
                ("found", true, of.found(py)?),
                ("expected", true, of.expected(py)?),
                ("item", true, of.item(py)?),
                ("date", true, of.date(py)?),
                ("position", true, of.position(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
            &["code", "message", "field", "found", "expected", "item", "date", "position"],
            changes,
        )
    }
}

#[doc = "How far on one side: within the amount and within the percentage, where both are given."]
#[doc = ""]
#[doc = "One that is left out does not limit; where neither is given nothing is tolerated."]
#[doc = ""]
#[doc = ">>> duly.ToleranceLimit(amount=eur(\"5.00\"), percent=\"1%\").percent"]
#[doc = "'1%'"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct ToleranceLimit(pub(crate) api::ToleranceLimit);

impl Cross for api::ToleranceLimit {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<ToleranceLimit>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a ToleranceLimit"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(ToleranceLimit(self), py)
    }
}

#[pymethods]
impl ToleranceLimit {
    #[new]
    #[pyo3(signature = (amount=None, percent=None))]
    fn new(amount: Option<Any<'_, '_>>, percent: Option<Any<'_, '_>>) -> PyResult<Self> {
        let mut made = api::ToleranceLimit::default();
        if let Some(of) = opt(amount, "amount")? {
            made.amount = Some(of);
        }
        if let Some(of) = opt(percent, "percent")? {
            made.percent = Some(of);
        }
        Ok(Self(made))
    }

    #[doc = "The largest difference, not below zero, in the currency of what is compared."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    #[doc = "The largest difference as a part of what is open: nought to 100 %."]
    #[getter]
    fn percent(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.percent.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "ToleranceLimit",
            vec![("amount", true, of.amount(py)?), ("percent", true, of.percent(py)?)],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["amount", "percent"], changes)
    }

    #[doc = "The largest difference tolerated on an open amount: not below zero, whatever the sign of"]
    #[doc = "what is open, and rounded down to the currency, which no payable difference notices."]
    #[doc = ""]
    #[doc = "Refused as: `tolerance.invalid` for an amount below zero or a percentage"]
    #[doc = "outside nought to 100 %, `money.currency_mismatch` when the limit"]
    #[doc = "is of another currency, `money.overflow` out of range."]
    #[doc = ""]
    #[doc = ">>> duly.ToleranceLimit(amount=eur(\"5.00\"), percent=\"1%\").allowed(eur(\"200.00\"))"]
    #[doc = "Money('2.00', 'EUR')"]
    #[pyo3(signature = (residual))]
    fn allowed(&self, py: Python<'_>, residual: Any<'_, '_>) -> Out {
        let this = self.0.clone();
        let residual: api::Money = arg(residual, "residual")?;
        give(api::ToleranceLimit::allowed(this, residual), py)
    }

    #[doc = "The limit that holds where this one and another do: the stricter of each kind (A4)."]
    #[doc = ""]
    #[doc = "Refused as: `money.currency_mismatch` for amounts of two currencies."]
    #[doc = ""]
    #[doc = ">>> five = duly.ToleranceLimit(amount=eur(\"5.00\"))"]
    #[doc = ">>> str(five.stricter(duly.ToleranceLimit(amount=eur(\"2.00\"), percent=\"1%\")).amount)"]
    #[doc = "'2.00 EUR'"]
    #[pyo3(signature = (other=None))]
    fn stricter(&self, py: Python<'_>, other: Option<Any<'_, '_>>) -> Out {
        let this = self.0.clone();
        let other: api::ToleranceLimit = opt(other, "other")?.unwrap_or_default();
        give(api::ToleranceLimit::stricter(this, other), py)
    }
}

#[doc = "How far a payment may lie above or below an amount and still be taken for it (A4)."]
#[doc = ""]
#[doc = "The default tolerates nothing; so should a payer whose money goes to the oldest balance."]
#[doc = ""]
#[doc = ">>> duly.Tolerance(under=duly.ToleranceLimit(percent=\"1%\")).under.percent"]
#[doc = "'1%'"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Tolerance(pub(crate) api::Tolerance);

impl Cross for api::Tolerance {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Tolerance>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Tolerance"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Tolerance(self), py)
    }
}

#[pymethods]
impl Tolerance {
    #[new]
    #[pyo3(signature = (over=None, under=None))]
    fn new(over: Option<Any<'_, '_>>, under: Option<Any<'_, '_>>) -> PyResult<Self> {
        let mut made = api::Tolerance::default();
        if let Some(of) = opt(over, "over")? {
            made.over = of;
        }
        if let Some(of) = opt(under, "under")? {
            made.under = of;
        }
        Ok(Self(made))
    }

    #[doc = "For a payment above the amount."]
    #[getter]
    fn over(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.over.clone(), py)
    }

    #[doc = "For a payment below the amount."]
    #[getter]
    fn under(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.under.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown("Tolerance", vec![("over", true, of.over(py)?), ("under", true, of.under(py)?)], py)
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["over", "under"], changes)
    }

    #[doc = "Whether a payment that was to be `target` is taken for it, of an item with `residual` open."]
    #[doc = ""]
    #[doc = "The target is the amount open, or that less a discount; the percentage is always of the"]
    #[doc = "amount open. Above and below are told by the sign of the amount open: of a credit note of"]
    #[doc = "−100.00 a payment of −101.00 is above."]
    #[doc = ""]
    #[doc = "Refused as: As `ToleranceLimit.allowed`; of the side the payment is on."]
    #[doc = ""]
    #[doc = ">>> short = duly.Tolerance(under=duly.ToleranceLimit(amount=eur(\"5.00\")))"]
    #[doc = ">>> whole = eur(\"1000.00\")"]
    #[doc = ">>> short.accepts(whole, whole, eur(\"995.00\")), short.accepts(whole, whole, eur(\"1005.00\"))"]
    #[doc = "(True, False)"]
    #[pyo3(signature = (residual, target, payment))]
    fn accepts(
        &self,
        py: Python<'_>,
        residual: Any<'_, '_>,
        target: Any<'_, '_>,
        payment: Any<'_, '_>,
    ) -> Out {
        let this = self.0.clone();
        let residual: api::Money = arg(residual, "residual")?;
        let target: api::Money = arg(target, "target")?;
        let payment: api::Money = arg(payment, "payment")?;
        give(api::Tolerance::accepts(this, residual, target, payment), py)
    }

    #[doc = "The tolerance that holds where both do, side by side: the user's and the customer's."]
    #[doc = ""]
    #[doc = "Refused as: `money.currency_mismatch` for amounts of two currencies."]
    #[doc = ""]
    #[doc = ">>> five, two = (duly.ToleranceLimit(amount=eur(n)) for n in (\"5.00\", \"2.00\"))"]
    #[doc = ">>> both = duly.Tolerance(five, five).stricter(duly.Tolerance(two, two))"]
    #[doc = ">>> str(both.over.amount)"]
    #[doc = "'2.00 EUR'"]
    #[pyo3(signature = (other=None))]
    fn stricter(&self, py: Python<'_>, other: Option<Any<'_, '_>>) -> Out {
        let this = self.0.clone();
        let other: api::Tolerance = opt(other, "other")?.unwrap_or_default();
        give(api::Tolerance::stricter(this, other), py)
    }
}

#[doc = "What a `DateProgram` makes of a base date."]
#[doc = ""]
#[doc = ">>> program = [duly.Step.add_days(30), duly.Step.adjust(\"following\")]"]
#[doc = ">>> ran = duly.date_program_run(program, date(2026, 1, 15), duly.Calendar.saturday_sunday())"]
#[doc = ">>> str(ran.nominal), str(ran.date)"]
#[doc = "('2026-02-14', '2026-02-16')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct ProgramDate(pub(crate) api::ProgramDate);

impl Cross for api::ProgramDate {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<ProgramDate>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a ProgramDate"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(ProgramDate(self), py)
    }
}

#[pymethods]
impl ProgramDate {
    #[new]
    #[pyo3(signature = (nominal, date))]
    fn new(nominal: Any<'_, '_>, date: Any<'_, '_>) -> PyResult<Self> {
        let made = api::ProgramDate { nominal: arg(nominal, "nominal")?, date: arg(date, "date")? };
        Ok(Self(made))
    }

    #[doc = "The date before the business-day convention (T6); statements may print it."]
    #[getter]
    fn nominal(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.nominal.clone(), py)
    }

    #[doc = "The date that counts, and the last day on time (T7): past due is the day after."]
    #[getter]
    fn date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.date.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "ProgramDate",
            vec![("nominal", false, of.nominal(py)?), ("date", false, of.date(py)?)],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["nominal", "date"], changes)
    }
}

#[doc = "A date and the way to it (F7), from `DateProgram.explain`."]
#[doc = ""]
#[doc = ">>> way = duly.date_program_explain([duly.Step.add_days(30), \"end_of_month\"], date(2026, 1, 15))"]
#[doc = ">>> [(step.step.kind, str(step.to)) for step in way.steps]"]
#[doc = "[('add_days', '2026-02-14'), ('end_of_month', '2026-02-28')]"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Derivation(pub(crate) api::Derivation);

impl Cross for api::Derivation {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Derivation>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Derivation"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Derivation(self), py)
    }
}

#[pymethods]
impl Derivation {
    #[new]
    #[pyo3(signature = (base, steps, nominal, date))]
    fn new(
        base: Any<'_, '_>,
        steps: Any<'_, '_>,
        nominal: Any<'_, '_>,
        date: Any<'_, '_>,
    ) -> PyResult<Self> {
        let made = api::Derivation {
            base: arg(base, "base")?,
            steps: arg(steps, "steps")?,
            nominal: arg(nominal, "nominal")?,
            date: arg(date, "date")?,
        };
        Ok(Self(made))
    }

    #[doc = "The date the program started from."]
    #[getter]
    fn base(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.base.clone(), py)
    }

    #[doc = "What each step did, in order."]
    #[getter]
    fn steps(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.steps.clone(), py)
    }

    #[doc = "The date before the business-day convention (T6)."]
    #[getter]
    fn nominal(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.nominal.clone(), py)
    }

    #[doc = "The date that counts."]
    #[getter]
    fn date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.date.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Derivation",
            vec![
                ("base", false, of.base(py)?),
                ("steps", false, of.steps(py)?),
                ("nominal", false, of.nominal(py)?),
                ("date", false, of.date(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["base", "steps", "nominal", "date"], changes)
    }
}

#[doc = "What one step of a program did (F7)."]
#[doc = ""]
#[doc = ">>> way = duly.date_program_explain([\"end_of_month\"], date(2026, 1, 15))"]
#[doc = ">>> way.steps[0].from_, way.steps[0].to"]
#[doc = "(datetime.date(2026, 1, 15), datetime.date(2026, 1, 31))"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct DerivedStep(pub(crate) api::DerivedStep);

impl Cross for api::DerivedStep {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<DerivedStep>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a DerivedStep"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(DerivedStep(self), py)
    }
}

#[pymethods]
impl DerivedStep {
    #[new]
    #[pyo3(signature = (step, from_, to))]
    fn new(step: Any<'_, '_>, from_: Any<'_, '_>, to: Any<'_, '_>) -> PyResult<Self> {
        let made = api::DerivedStep {
            step: arg(step, "step")?,
            from: arg(from_, "from_")?,
            to: arg(to, "to")?,
        };
        Ok(Self(made))
    }

    #[doc = "The step."]
    #[getter]
    fn step(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.step.clone(), py)
    }

    #[doc = "The date it was given."]
    #[getter]
    fn from_(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.from.clone(), py)
    }

    #[doc = "The date it made of it."]
    #[getter]
    fn to(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.to.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "DerivedStep",
            vec![
                ("step", false, of.step(py)?),
                ("from_", false, of.from_(py)?),
                ("to", false, of.to(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["step", "from_", "to"], changes)
    }
}

#[doc = "The period a `DayCount` counts; from a start and an end it makes itself."]
#[doc = ""]
#[doc = ">>> period = duly.DayCountInput(date(2026, 2, 14), date(2026, 3, 31))"]
#[doc = ">>> duly.day_count_days(\"act_365_fixed\", period)"]
#[doc = "45"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct DayCountInput(pub(crate) api::DayCountInput);

impl Cross for api::DayCountInput {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<DayCountInput>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a DayCountInput"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(DayCountInput(self), py)
    }
}

#[pymethods]
impl DayCountInput {
    #[new]
    #[pyo3(signature = (start, end, *, termination=None))]
    fn new(
        start: Any<'_, '_>,
        end: Any<'_, '_>,
        termination: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::DayCountInput {
            start: arg(start, "start")?,
            end: arg(end, "end")?,
            termination: opt(termination, "termination")?,
        };
        Ok(Self(made))
    }

    #[doc = "The date the period begins."]
    #[getter]
    fn start(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.start.clone(), py)
    }

    #[doc = "The date it ends, on or after the start."]
    #[getter]
    fn end(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.end.clone(), py)
    }

    #[doc = "The last date of the whole contract. Only"]
    #[doc = "`ThirtyE360Isda` asks for it, to compare it with the end."]
    #[getter]
    fn termination(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.termination.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "DayCountInput",
            vec![
                ("start", false, of.start(py)?),
                ("end", false, of.end(py)?),
                ("termination", true, of.termination(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["start", "end", "termination"], changes)
    }
}

#[doc = "An exact part of a year, such as 30/365, in lowest terms: 6/73."]
#[doc = ""]
#[doc = "Nought or more, and not limited to a whole year. Equal when the parts are equal."]
#[doc = ""]
#[doc = ">>> period = duly.DayCountInput(date(2026, 2, 14), date(2026, 3, 31))"]
#[doc = ">>> part = duly.day_count_year_fraction(\"act_360\", period)"]
#[doc = ">>> part.numerator, part.denominator"]
#[doc = "(1, 8)"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct YearFraction(pub(crate) api::YearFraction);

impl Cross for api::YearFraction {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<YearFraction>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a YearFraction"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(YearFraction(self), py)
    }
}

#[pymethods]
impl YearFraction {
    #[doc = "The number above the line, nought or more. An amount for a year times this, divided by the"]
    #[doc = "`denominator`, is the exact amount for the period."]
    #[getter]
    fn numerator(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.numerator(), py)
    }

    #[doc = "The number below the line, above nought, without a common factor with the numerator; 1"]
    #[doc = "under nought."]
    #[getter]
    fn denominator(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.denominator(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "YearFraction",
            vec![
                ("numerator", false, of.numerator(py)?),
                ("denominator", false, of.denominator(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "What a document's amount falls due in, fixed when the document is issued (T10)."]
#[doc = ""]
#[doc = "The installments are in the order of the terms and sum to the document's total. Editing the"]
#[doc = "terms later changes nothing here."]
#[doc = ""]
#[doc = ">>> facts = duly.ScheduleInput(date(2026, 1, 15), eur(\"1000.00\"))"]
#[doc = ">>> schedule = duly.PaymentTerms(\"2/10 net 30\").schedule(facts)"]
#[doc = ">>> str(schedule.installments[0].due), len(schedule.installments[0].offers)"]
#[doc = "('2026-02-14', 1)"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Schedule(pub(crate) api::Schedule);

impl Cross for api::Schedule {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Schedule>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Schedule"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Schedule(self), py)
    }
}

#[pymethods]
impl Schedule {
    #[new]
    #[pyo3(signature = (installments, *, trace=None))]
    fn new(installments: Any<'_, '_>, trace: Option<Any<'_, '_>>) -> PyResult<Self> {
        let made = api::Schedule {
            installments: arg(installments, "installments")?,
            trace: opt(trace, "trace")?.unwrap_or_default(),
        };
        Ok(Self(made))
    }

    #[doc = "One or more dated parts."]
    #[getter]
    fn installments(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.installments.clone(), py)
    }

    #[doc = "The way to each date, an entry for each installment (F7); empty unless it was asked for"]
    #[doc = "(`schedule_explained`), and then no part of the"]
    #[doc = "JSON form."]
    #[getter]
    fn trace(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.trace.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Schedule",
            vec![("installments", false, of.installments(py)?), ("trace", true, of.trace(py)?)],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["installments", "trace"], changes)
    }

    #[doc = "The schedule of a host that knows its due date: one installment, no discount."]
    #[doc = ""]
    #[doc = ">>> duly.Schedule.single(date(2026, 2, 14), eur(\"1000.00\")).installments[0].due"]
    #[doc = "datetime.date(2026, 2, 14)"]
    #[staticmethod]
    #[pyo3(signature = (due, amount))]
    fn single(py: Python<'_>, due: Any<'_, '_>, amount: Any<'_, '_>) -> Out {
        let due: api::Date = arg(due, "due")?;
        let amount: api::Money = arg(amount, "amount")?;
        given(api::Schedule::single(due, amount), py)
    }

    #[doc = "Refuses a schedule that cannot be that of a document of this total."]
    #[doc = ""]
    #[doc = "In this order, installment by installment: at least one; each in the currency of the total"]
    #[doc = "and not of the other sign (T9); each offer's last day on or before the due date (T6), its"]
    #[doc = "discount of the installment's sign and no more than it, discount + pay = amount, the"]
    #[doc = "offers by their last day; at the end, the amounts sum to the total (V1)."]
    #[doc = ""]
    #[doc = "Refused as: `money.currency_mismatch` between currencies,"]
    #[doc = "`record.total_mismatch` for everything else, with the field"]
    #[doc = "(`installments[0].offers[0].until`)."]
    #[doc = ""]
    #[doc = ">>> schedule = duly.Schedule.single(date(2026, 2, 14), eur(\"1000.00\"))"]
    #[doc = ">>> schedule.validate(eur(\"1000.00\"))"]
    #[doc = ">>> schedule.validate(eur(\"1190.00\"))"]
    #[doc = "Traceback (most recent call last):"]
    #[doc = "    ..."]
    #[doc = "duly.RecordError: installments sum to `1000.00 EUR`, not to `1190.00 EUR` [record.total_mismatch]"]
    #[pyo3(signature = (total))]
    fn validate(&self, py: Python<'_>, total: Any<'_, '_>) -> Out {
        let this = &self.0;
        let total: api::Money = arg(total, "total")?;
        give(api::Schedule::validate(this, total), py)
    }

    #[doc = "The share of an amount inside the total, of tax or freight, in each installment (T8, F3)."]
    #[doc = ""]
    #[doc = "Prorated by the installments' amounts, rule (a) largest remainder; or all in the first."]
    #[doc = "The shares are in the order of the installments and sum to the amount: 500.00 of 1,210.00"]
    #[doc = "with 210.00 tax carries 86.78, not 105.00."]
    #[doc = ""]
    #[doc = "Refused as: `money.currency_mismatch` for another currency,"]
    #[doc = "`record.total_mismatch` for a schedule without installments,"]
    #[doc = "`money.overflow` out of range."]
    #[doc = ""]
    #[doc = ">>> facts = duly.ScheduleInput(date(2026, 1, 15), eur(\"1210.00\"))"]
    #[doc = ">>> schedule = duly.PaymentTerms(\"50% now, 50% net 30\").schedule(facts)"]
    #[doc = ">>> [str(share) for share in schedule.tax_shares(eur(\"210.00\"))]"]
    #[doc = "['105.00 EUR', '105.00 EUR']"]
    #[pyo3(signature = (tax, allocation=None))]
    fn tax_shares(&self, py: Python<'_>, tax: Any<'_, '_>, allocation: Option<Any<'_, '_>>) -> Out {
        let this = &self.0;
        let tax: api::Money = arg(tax, "tax")?;
        let allocation: api::Allocation = opt(allocation, "allocation")?.unwrap_or_default();
        give(api::Schedule::tax_shares(this, tax, allocation), py)
    }
}

#[doc = "One dated part of a document's amount."]
#[doc = ""]
#[doc = ">>> due = date(2026, 2, 14)"]
#[doc = ">>> duly.Schedule([duly.Installment(due, due, eur(\"1000.00\"))]).validate(eur(\"1000.00\"))"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Installment(pub(crate) api::Installment);

impl Cross for api::Installment {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Installment>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an Installment"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Installment(self), py)
    }
}

#[pymethods]
impl Installment {
    #[new]
    #[pyo3(signature = (due, nominal_due, amount, *, offers=None))]
    fn new(
        due: Any<'_, '_>,
        nominal_due: Any<'_, '_>,
        amount: Any<'_, '_>,
        offers: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::Installment {
            due: arg(due, "due")?,
            nominal_due: arg(nominal_due, "nominal_due")?,
            amount: arg(amount, "amount")?,
            offers: opt(offers, "offers")?.unwrap_or_default(),
        };
        Ok(Self(made))
    }

    #[doc = "The last day to pay in full on time: an item is past due from the day after (T7)."]
    #[getter]
    fn due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.due.clone(), py)
    }

    #[doc = "The due date before any business-day adjustment (T6); statements may print it."]
    #[getter]
    fn nominal_due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.nominal_due.clone(), py)
    }

    #[doc = "What is due, with the document's sign."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    #[doc = "What may be kept back by paying early, the earliest `until` first; often empty."]
    #[getter]
    fn offers(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.offers.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Installment",
            vec![
                ("due", false, of.due(py)?),
                ("nominal_due", false, of.nominal_due(py)?),
                ("amount", false, of.amount(py)?),
                ("offers", true, of.offers(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["due", "nominal_due", "amount", "offers"], changes)
    }
}

#[doc = "A discount that is earned by paying on or before a day."]
#[doc = ""]
#[doc = ">>> offer = duly.DiscountOffer(date(2026, 1, 25), eur(\"20.00\"), eur(\"980.00\"))"]
#[doc = ">>> offer.discount + offer.pay"]
#[doc = "Money('1000.00', 'EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct DiscountOffer(pub(crate) api::DiscountOffer);

impl Cross for api::DiscountOffer {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<DiscountOffer>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a DiscountOffer"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(DiscountOffer(self), py)
    }
}

#[pymethods]
impl DiscountOffer {
    #[new]
    #[pyo3(signature = (until, discount, pay))]
    fn new(until: Any<'_, '_>, discount: Any<'_, '_>, pay: Any<'_, '_>) -> PyResult<Self> {
        let made = api::DiscountOffer {
            until: arg(until, "until")?,
            discount: arg(discount, "discount")?,
            pay: arg(pay, "pay")?,
        };
        Ok(Self(made))
    }

    #[doc = "The last day to earn it."]
    #[getter]
    fn until(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.until.clone(), py)
    }

    #[doc = "What may be kept back, with the document's sign."]
    #[getter]
    fn discount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.discount.clone(), py)
    }

    #[doc = "What settles the installment: amount less discount."]
    #[getter]
    fn pay(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.pay.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "DiscountOffer",
            vec![
                ("until", false, of.until(py)?),
                ("discount", false, of.discount(py)?),
                ("pay", false, of.pay(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["until", "discount", "pay"], changes)
    }
}

#[doc = "How an installment came about (F7)."]
#[doc = ""]
#[doc = ">>> facts = duly.ScheduleInput(date(2026, 1, 15), eur(\"1000.00\"))"]
#[doc = ">>> trace, = duly.PaymentTerms(\"2/10 net 30\").schedule_explained(facts).trace"]
#[doc = ">>> trace.base.kind, str(trace.due.date)"]
#[doc = "('invoice', '2026-02-14')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct InstallmentTrace(pub(crate) api::InstallmentTrace);

impl Cross for api::InstallmentTrace {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<InstallmentTrace>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an InstallmentTrace"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(InstallmentTrace(self), py)
    }
}

#[pymethods]
impl InstallmentTrace {
    #[new]
    #[pyo3(signature = (line, base, due, *, offers=None))]
    fn new(
        line: Any<'_, '_>,
        base: Any<'_, '_>,
        due: Any<'_, '_>,
        offers: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::InstallmentTrace {
            line: arg(line, "line")?,
            base: arg(base, "base")?,
            due: arg(due, "due")?,
            offers: opt(offers, "offers")?.unwrap_or_default(),
        };
        Ok(Self(made))
    }

    #[doc = "Which line of the terms it is, from 0."]
    #[getter]
    fn line(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.line.clone(), py)
    }

    #[doc = "The day the due date was counted from."]
    #[getter]
    fn base(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.base.clone(), py)
    }

    #[doc = "The way to the due date."]
    #[getter]
    fn due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.due.clone(), py)
    }

    #[doc = "The way to the last day of each offer, in their order."]
    #[getter]
    fn offers(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.offers.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "InstallmentTrace",
            vec![
                ("line", false, of.line(py)?),
                ("base", false, of.base(py)?),
                ("due", false, of.due(py)?),
                ("offers", true, of.offers(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["line", "base", "due", "offers"], changes)
    }
}

#[doc = "How the last day of an offer came about (F7)."]
#[doc = ""]
#[doc = ">>> facts = duly.ScheduleInput(date(2026, 1, 15), eur(\"1000.00\"))"]
#[doc = ">>> trace, = duly.PaymentTerms(\"2/10 net 30\").schedule_explained(facts).trace"]
#[doc = ">>> str(trace.offers[0].until.date), trace.offers[0].cut_to_due"]
#[doc = "('2026-01-25', False)"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct OfferTrace(pub(crate) api::OfferTrace);

impl Cross for api::OfferTrace {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<OfferTrace>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an OfferTrace"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(OfferTrace(self), py)
    }
}

#[pymethods]
impl OfferTrace {
    #[new]
    #[pyo3(signature = (base, until, cut_to_due))]
    fn new(base: Any<'_, '_>, until: Any<'_, '_>, cut_to_due: Any<'_, '_>) -> PyResult<Self> {
        let made = api::OfferTrace {
            base: arg(base, "base")?,
            until: arg(until, "until")?,
            cut_to_due: arg(cut_to_due, "cut_to_due")?,
        };
        Ok(Self(made))
    }

    #[doc = "The day it was counted from."]
    #[getter]
    fn base(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.base.clone(), py)
    }

    #[doc = "The way to the day."]
    #[getter]
    fn until(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.until.clone(), py)
    }

    #[doc = "Whether that day lies after the due date, which then stands in its place (T6)."]
    #[getter]
    fn cut_to_due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.cut_to_due.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "OfferTrace",
            vec![
                ("base", false, of.base(py)?),
                ("until", false, of.until(py)?),
                ("cut_to_due", false, of.cut_to_due(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["base", "until", "cut_to_due"], changes)
    }
}

#[doc = "The facts of one document that its terms are applied to. Most terms need the invoice date and"]
#[doc = "the total; what else some need is asked for by name where it is missing."]
#[doc = ""]
#[doc = ">>> facts = duly.ScheduleInput(date(2026, 1, 15), eur(\"1190.00\"), tax=eur(\"190.00\"))"]
#[doc = ">>> terms = duly.PaymentTerms(\"2/10 net 30\").with_discount_base(\"net\")"]
#[doc = ">>> terms.schedule(facts).installments[0].offers[0].discount"]
#[doc = "Money('20.00', 'EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct ScheduleInput(pub(crate) api::ScheduleInput);

impl Cross for api::ScheduleInput {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<ScheduleInput>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a ScheduleInput"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(ScheduleInput(self), py)
    }
}

#[pymethods]
impl ScheduleInput {
    #[new]
    #[pyo3(signature = (invoice_date, total, *, tax=None, freight=None, discountable_lines=None, calendar=None, posting_date=None, delivery_date=None, receipt_date=None, service_end=None, period_end=None, rates=None))]
    fn new(
        invoice_date: Any<'_, '_>,
        total: Any<'_, '_>,
        tax: Option<Any<'_, '_>>,
        freight: Option<Any<'_, '_>>,
        discountable_lines: Option<Any<'_, '_>>,
        calendar: Option<Any<'_, '_>>,
        posting_date: Option<Any<'_, '_>>,
        delivery_date: Option<Any<'_, '_>>,
        receipt_date: Option<Any<'_, '_>>,
        service_end: Option<Any<'_, '_>>,
        period_end: Option<Any<'_, '_>>,
        rates: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::ScheduleInput {
            invoice_date: arg(invoice_date, "invoice_date")?,
            total: arg(total, "total")?,
            tax: opt(tax, "tax")?,
            freight: opt(freight, "freight")?,
            discountable_lines: opt(discountable_lines, "discountable_lines")?,
            calendar: opt(calendar, "calendar")?,
            posting_date: opt(posting_date, "posting_date")?,
            delivery_date: opt(delivery_date, "delivery_date")?,
            receipt_date: opt(receipt_date, "receipt_date")?,
            service_end: opt(service_end, "service_end")?,
            period_end: opt(period_end, "period_end")?,
            rates: opt(rates, "rates")?.unwrap_or_default(),
        };
        Ok(Self(made))
    }

    #[doc = "The date printed on the document."]
    #[getter]
    fn invoice_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.invoice_date.clone(), py)
    }

    #[doc = "The total, tax included, with the document's sign: negative for a credit note."]
    #[getter]
    fn total(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.total.clone(), py)
    }

    #[doc = "The tax within the total, for discounts on the net amount (E2)."]
    #[getter]
    fn tax(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.tax.clone(), py)
    }

    #[doc = "The freight within the total, for discounts without it (E2)."]
    #[getter]
    fn freight(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.freight.clone(), py)
    }

    #[doc = "The sum of the lines that earn a discount (E2)."]
    #[getter]
    fn discountable_lines(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.discountable_lines.clone(), py)
    }

    #[doc = "Business days and holidays; without it every day is a business day."]
    #[getter]
    fn calendar(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.calendar.clone(), py)
    }

    #[doc = "The day the document entered the books."]
    #[getter]
    fn posting_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.posting_date.clone(), py)
    }

    #[doc = "The day of delivery."]
    #[getter]
    fn delivery_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.delivery_date.clone(), py)
    }

    #[doc = "The day the customer received the document."]
    #[getter]
    fn receipt_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.receipt_date.clone(), py)
    }

    #[doc = "The last day of the service."]
    #[getter]
    fn service_end(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.service_end.clone(), py)
    }

    #[doc = "The last day of the billing period."]
    #[getter]
    fn period_end(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.period_end.clone(), py)
    }

    #[doc = "What one unit of another currency is in the document's, for fixed amounts in it (T8)."]
    #[getter]
    fn rates(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.rates.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "ScheduleInput",
            vec![
                ("invoice_date", false, of.invoice_date(py)?),
                ("total", false, of.total(py)?),
                ("tax", true, of.tax(py)?),
                ("freight", true, of.freight(py)?),
                ("discountable_lines", true, of.discountable_lines(py)?),
                ("calendar", true, of.calendar(py)?),
                ("posting_date", true, of.posting_date(py)?),
                ("delivery_date", true, of.delivery_date(py)?),
                ("receipt_date", true, of.receipt_date(py)?),
                ("service_end", true, of.service_end(py)?),
                ("period_end", true, of.period_end(py)?),
                ("rates", true, of.rates(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
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
            changes,
        )
    }
}

#[doc = "One line of payment terms."]
#[doc = ""]
#[doc = ">>> due = duly.TermsDate(\"invoice\", [duly.Step.add_days(60)])"]
#[doc = ">>> until = duly.TermsDate(\"invoice\", [duly.Step.add_days(14)])"]
#[doc = ">>> tier = duly.DiscountTier(duly.DiscountOff.percent(\"3%\"), until)"]
#[doc = ">>> duly.PaymentTerms.of_lines([duly.TermsLine(duly.Share.percent(\"100%\"), due, tiers=[tier])])"]
#[doc = "PaymentTerms('100% 3/14 net 60')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct TermsLine(pub(crate) api::TermsLine);

impl Cross for api::TermsLine {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<TermsLine>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a TermsLine"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(TermsLine(self), py)
    }
}

#[pymethods]
impl TermsLine {
    #[new]
    #[pyo3(signature = (share, due, *, tiers=None))]
    fn new(share: Any<'_, '_>, due: Any<'_, '_>, tiers: Option<Any<'_, '_>>) -> PyResult<Self> {
        let made = api::TermsLine {
            share: arg(share, "share")?,
            tiers: opt(tiers, "tiers")?.unwrap_or_default(),
            due: arg(due, "due")?,
        };
        Ok(Self(made))
    }

    #[doc = "How much of the total."]
    #[getter]
    fn share(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.share.clone(), py)
    }

    #[doc = "What may be kept back, the earliest first; often empty."]
    #[getter]
    fn tiers(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.tiers.clone(), py)
    }

    #[doc = "The last day to pay in full."]
    #[getter]
    fn due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.due.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "TermsLine",
            vec![
                ("share", false, of.share(py)?),
                ("tiers", true, of.tiers(py)?),
                ("due", false, of.due(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["share", "tiers", "due"], changes)
    }
}

#[doc = "A date of the terms: a program and the day it counts from."]
#[doc = ""]
#[doc = "The program has no `Adjust`: one business-day convention goes for all dates of"]
#[doc = "the terms (`TermsOptions.roll`, T6)."]
#[doc = ""]
#[doc = ">>> due = duly.TermsDate(\"service_end\", [duly.Step.add_days(14)])"]
#[doc = ">>> due.base.kind, due.program"]
#[doc = "('service_end', [Step.add_days(14)])"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct TermsDate(pub(crate) api::TermsDate);

impl Cross for api::TermsDate {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<TermsDate>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a TermsDate"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(TermsDate(self), py)
    }
}

#[pymethods]
impl TermsDate {
    #[new]
    #[pyo3(signature = (base, program))]
    fn new(base: Any<'_, '_>, program: Any<'_, '_>) -> PyResult<Self> {
        let made = api::TermsDate { base: arg(base, "base")?, program: arg(program, "program")? };
        Ok(Self(made))
    }

    #[doc = "The day to count from."]
    #[getter]
    fn base(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.base.clone(), py)
    }

    #[doc = "The steps from there; none is that day itself."]
    #[getter]
    fn program(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.program.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "TermsDate",
            vec![("base", false, of.base(py)?), ("program", false, of.program(py)?)],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["base", "program"], changes)
    }
}

#[doc = "What may be kept back by paying on or before a date (E1)."]
#[doc = ""]
#[doc = ">>> until = duly.TermsDate(\"invoice\", [duly.Step.add_days(10)])"]
#[doc = ">>> duly.DiscountTier(duly.DiscountOff.percent(\"2%\"), until).off.value"]
#[doc = "'2%'"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct DiscountTier(pub(crate) api::DiscountTier);

impl Cross for api::DiscountTier {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<DiscountTier>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a DiscountTier"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(DiscountTier(self), py)
    }
}

#[pymethods]
impl DiscountTier {
    #[new]
    #[pyo3(signature = (off, until))]
    fn new(off: Any<'_, '_>, until: Any<'_, '_>) -> PyResult<Self> {
        let made = api::DiscountTier { off: arg(off, "off")?, until: arg(until, "until")? };
        Ok(Self(made))
    }

    #[doc = "How much."]
    #[getter]
    fn off(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.off.clone(), py)
    }

    #[doc = "The last day to earn it; never later than the due date of its line (T6)."]
    #[getter]
    fn until(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.until.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "DiscountTier",
            vec![("off", false, of.off(py)?), ("until", false, of.until(py)?)],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["off", "until"], changes)
    }
}

#[doc = "What goes for all lines of payment terms; the defaults are those of F9."]
#[doc = ""]
#[doc = ">>> options = duly.TermsOptions(roll=\"following\", tax=\"first\")"]
#[doc = ">>> str(options.roll), str(options.tax), str(options.discount_base)"]
#[doc = "('following', 'first', 'gross')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct TermsOptions(pub(crate) api::TermsOptions);

impl Cross for api::TermsOptions {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<TermsOptions>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a TermsOptions"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(TermsOptions(self), py)
    }
}

#[pymethods]
impl TermsOptions {
    #[new]
    #[pyo3(signature = (roll=None, discount_base=None, discount_without_freight=None, tax=None, freight=None, split=None, cash_step=None))]
    fn new(
        roll: Option<Any<'_, '_>>,
        discount_base: Option<Any<'_, '_>>,
        discount_without_freight: Option<Any<'_, '_>>,
        tax: Option<Any<'_, '_>>,
        freight: Option<Any<'_, '_>>,
        split: Option<Any<'_, '_>>,
        cash_step: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let mut made = api::TermsOptions::default();
        if let Some(of) = opt(roll, "roll")? {
            made.roll = of;
        }
        if let Some(of) = opt(discount_base, "discount_base")? {
            made.discount_base = of;
        }
        if let Some(of) = opt(discount_without_freight, "discount_without_freight")? {
            made.discount_without_freight = of;
        }
        if let Some(of) = opt(tax, "tax")? {
            made.tax = of;
        }
        if let Some(of) = opt(freight, "freight")? {
            made.freight = of;
        }
        if let Some(of) = opt(split, "split")? {
            made.split = of;
        }
        if let Some(of) = opt(cash_step, "cash_step")? {
            made.cash_step = Some(of);
        }
        Ok(Self(made))
    }

    #[doc = "The business-day convention of due and discount dates (T6). Default: unadjusted."]
    #[getter]
    fn roll(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.roll.clone(), py)
    }

    #[doc = "What percentages of discount are counted on (E2). Default: gross."]
    #[getter]
    fn discount_base(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.discount_base.clone(), py)
    }

    #[doc = "Whether freight earns no discount (E2). Default: it does."]
    #[getter]
    fn discount_without_freight(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.discount_without_freight.clone(), py)
    }

    #[doc = "Where the tax falls due among installments (T8). Default: prorated."]
    #[getter]
    fn tax(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.tax.clone(), py)
    }

    #[doc = "Where the freight falls due among installments (T8). Default: prorated."]
    #[getter]
    fn freight(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.freight.clone(), py)
    }

    #[doc = "How the total is split over the lines (F3). Default: (c) half-up."]
    #[getter]
    fn split(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.split.clone(), py)
    }

    #[doc = "The step that discounted amounts are rounded to (E9). Default: none."]
    #[getter]
    fn cash_step(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.cash_step.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "TermsOptions",
            vec![
                ("roll", true, of.roll(py)?),
                ("discount_base", true, of.discount_base(py)?),
                ("discount_without_freight", true, of.discount_without_freight(py)?),
                ("tax", true, of.tax(py)?),
                ("freight", true, of.freight(py)?),
                ("split", true, of.split(py)?),
                ("cash_step", true, of.cash_step(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
            &[
                "roll",
                "discount_base",
                "discount_without_freight",
                "tax",
                "freight",
                "split",
                "cash_step",
            ],
            changes,
        )
    }
}

#[doc = "A new due date for an item, or a part of one, that was already issued."]
#[doc = ""]
#[doc = ">>> change = duly.DueChange(date(2026, 2, 10), date(2026, 3, 1))"]
#[doc = ">>> duly.DueHistory(date(2026, 2, 14), [change]).due_on(date(2026, 2, 20))"]
#[doc = "datetime.date(2026, 3, 1)"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct DueChange(pub(crate) api::DueChange);

impl Cross for api::DueChange {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<DueChange>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a DueChange"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(DueChange(self), py)
    }
}

#[pymethods]
impl DueChange {
    #[new]
    #[pyo3(signature = (effective, due, *, waive_past=None))]
    fn new(
        effective: Any<'_, '_>,
        due: Any<'_, '_>,
        waive_past: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::DueChange {
            effective: arg(effective, "effective")?,
            due: arg(due, "due")?,
            waive_past: opt(waive_past, "waive_past")?.unwrap_or_default(),
        };
        Ok(Self(made))
    }

    #[doc = "The first day on which the new due date is in force."]
    #[getter]
    fn effective(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.effective.clone(), py)
    }

    #[doc = "The new due date, counted from the original baseline; it may lie before `effective`."]
    #[getter]
    fn due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.due.clone(), py)
    }

    #[doc = "Whether the days before `effective` count as late only if they lie after the new date too."]
    #[getter]
    fn waive_past(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.waive_past.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "DueChange",
            vec![
                ("effective", false, of.effective(py)?),
                ("due", false, of.due(py)?),
                ("waive_past", true, of.waive_past(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["effective", "due", "waive_past"], changes)
    }
}

#[doc = "A due date and its changes, in the order they take effect."]
#[doc = ""]
#[doc = ">>> change = duly.DueChange(date(2026, 2, 24), date(2026, 3, 1))"]
#[doc = ">>> history = duly.DueHistory(date(2026, 2, 14), [change])"]
#[doc = ">>> history.days_past_due(date(2026, 2, 20)), history.days_past_due(date(2026, 3, 6))"]
#[doc = "(6, 5)"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct DueHistory(pub(crate) api::DueHistory);

impl Cross for api::DueHistory {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<DueHistory>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a DueHistory"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(DueHistory(self), py)
    }
}

#[pymethods]
impl DueHistory {
    #[new]
    #[pyo3(signature = (original, changes))]
    fn new(original: Any<'_, '_>, changes: Any<'_, '_>) -> PyResult<Self> {
        let original: api::Date = arg(original, "original")?;
        let changes: Vec<api::DueChange> = arg(changes, "changes")?;
        let made = api::due_history::make(original, changes);
        Ok(Self(made))
    }

    #[doc = "The due date as it was issued."]
    #[getter]
    fn original(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.original(), py)
    }

    #[doc = "The changes by the day they take effect."]
    #[getter]
    fn changes(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.changes().to_vec(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "DueHistory",
            vec![("original", false, of.original(py)?), ("changes", false, of.changes(py)?)],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["original", "changes"], changes)
    }

    #[doc = "The due date in force on a day: a change counts from its effective day on, that day"]
    #[doc = "included (T12)."]
    #[doc = ""]
    #[doc = ">>> change = duly.DueChange(date(2026, 2, 24), date(2026, 3, 1))"]
    #[doc = ">>> history = duly.DueHistory(date(2026, 2, 14), [change])"]
    #[doc = ">>> str(history.due_on(date(2026, 2, 23))), str(history.due_on(date(2026, 2, 24)))"]
    #[doc = "('2026-02-14', '2026-03-01')"]
    #[pyo3(signature = (day))]
    fn due_on(&self, py: Python<'_>, day: Any<'_, '_>) -> Out {
        let this = &self.0;
        let day: api::Date = arg(day, "day")?;
        given(api::DueHistory::due_on(this, day), py)
    }

    #[doc = "How many days past the due date in force a day is: 0 on the due date itself (T7) and"]
    #[doc = "before. What aging goes by."]
    #[doc = ""]
    #[doc = ">>> duly.DueHistory(date(2026, 2, 14), []).days_past_due(date(2026, 3, 31))"]
    #[doc = "45"]
    #[pyo3(signature = (as_of))]
    fn days_past_due(&self, py: Python<'_>, as_of: Any<'_, '_>) -> Out {
        let this = &self.0;
        let as_of: api::Date = arg(as_of, "as_of")?;
        given(api::DueHistory::days_past_due(this, as_of), py)
    }

    #[doc = "How many of the days through `as_of`, that day included, were late (T12): a day is late if"]
    #[doc = "it lies after the due date in force on it, and after the date of every change since that"]
    #[doc = "waives the past. What interest and lateness figures go by."]
    #[doc = ""]
    #[doc = "Changes that take effect after `as_of` are not yet known and count for nothing."]
    #[doc = ""]
    #[doc = ">>> change = duly.DueChange(date(2026, 2, 24), date(2026, 3, 1), waive_past=True)"]
    #[doc = ">>> duly.DueHistory(date(2026, 2, 14), [change]).late_days(date(2026, 3, 6))"]
    #[doc = "5"]
    #[pyo3(signature = (as_of))]
    fn late_days(&self, py: Python<'_>, as_of: Any<'_, '_>) -> Out {
        let this = &self.0;
        let as_of: api::Date = arg(as_of, "as_of")?;
        given(api::DueHistory::late_days(this, as_of), py)
    }
}

#[doc = "The limits of one law."]
#[doc = ""]
#[doc = ">>> caps = duly.LegalCaps.builtin(\"eu\")"]
#[doc = ">>> facts = duly.CapFacts(\"business\", date(2026, 1, 15), date(2026, 4, 15), False, False)"]
#[doc = ">>> [warning.kind for warning in caps.check(facts, date(2026, 1, 15))]"]
#[doc = "['too_long']"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct LegalCaps(pub(crate) api::LegalCaps);

impl Cross for api::LegalCaps {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<LegalCaps>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a LegalCaps"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(LegalCaps(self), py)
    }
}

#[pymethods]
impl LegalCaps {
    #[new]
    #[pyo3(signature = (set, rules))]
    fn new(set: Any<'_, '_>, rules: Any<'_, '_>) -> PyResult<Self> {
        let made = api::LegalCaps { set: arg(set, "set")?, rules: arg(rules, "rules")? };
        Ok(Self(made))
    }

    #[doc = "Whose law, such as `eu` or `fr`."]
    #[getter]
    fn set(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.set.clone(), py)
    }

    #[doc = "Its limits; of several for one case the most generous that applies decides."]
    #[getter]
    fn rules(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.rules.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown("LegalCaps", vec![("set", false, of.set(py)?), ("rules", false, of.rules(py)?)], py)
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["set", "rules"], changes)
    }

    #[doc = "The limits of a law the library brings: `eu` or `fr`."]
    #[doc = ""]
    #[doc = "Refused as: `terms.invalid` for another name."]
    #[doc = ""]
    #[doc = ">>> [rule.days for rule in duly.LegalCaps.builtin(\"eu\").rules if rule.case == \"business\"]"]
    #[doc = "[60]"]
    #[staticmethod]
    #[pyo3(signature = (set))]
    fn builtin(py: Python<'_>, set: Any<'_, '_>) -> Out {
        let set: String = arg(set, "set")?;
        give(api::LegalCaps::builtin(&set), py)
    }

    #[doc = "The limits of a law from rows in the form of `data/legal_caps.csv`: a head line, then one"]
    #[doc = "row each; lines that start with `#` and empty ones are passed over."]
    #[doc = ""]
    #[doc = "Refused as: `terms.invalid` for a head or row that is not of that form (the"]
    #[doc = "field names the line), or when no row is of that law."]
    #[doc = ""]
    #[doc = ">>> rows = \"\"\"\\"]
    #[doc = "... set,case,from,days,ends,unless,reviewed,review_by,source"]
    #[doc = "... house,business,invoice,45,exact,never,2026-01-01,2027-01-01,our policy"]
    #[doc = "... \"\"\""]
    #[doc = ">>> [rule.days for rule in duly.LegalCaps.read(rows, \"house\").rules]"]
    #[doc = "[45]"]
    #[staticmethod]
    #[pyo3(signature = (rows, set))]
    fn read(py: Python<'_>, rows: Any<'_, '_>, set: Any<'_, '_>) -> Out {
        let rows: String = arg(rows, "rows")?;
        let set: String = arg(set, "set")?;
        give(api::LegalCaps::read(&rows, &set), py)
    }

    #[doc = "What a person should look at before these terms are used; empty when nothing."]
    #[doc = ""]
    #[doc = "The due date is held against the most generous limit that applies: those of the case, or,"]
    #[doc = "where the law has none of its own for periodic invoices, those between undertakings. The"]
    #[doc = "last day of a limit is within it. `as_of` is the caller's day, against which the review"]
    #[doc = "dates are read. A limit past 9999-12-31 is no limit."]
    #[doc = ""]
    #[doc = ">>> facts = duly.CapFacts(\"business\", date(2026, 1, 15), date(2026, 4, 15), False, False)"]
    #[doc = ">>> warning, = duly.LegalCaps.builtin(\"eu\").check(facts, date(2026, 1, 15))"]
    #[doc = ">>> str(warning.latest), warning.days_over"]
    #[doc = "('2026-03-16', 30)"]
    #[pyo3(signature = (facts, as_of))]
    fn check(&self, py: Python<'_>, facts: Any<'_, '_>, as_of: Any<'_, '_>) -> Out {
        let this = &self.0;
        let facts: api::CapFacts = arg(facts, "facts")?;
        let as_of: api::Date = arg(as_of, "as_of")?;
        given(api::LegalCaps::check(this, &facts, as_of), py)
    }
}

#[doc = "One limit of one law, with where it is written and when it was last compared."]
#[doc = ""]
#[doc = ">>> reviewed, review_by = date(2026, 1, 1), date(2027, 1, 1)"]
#[doc = ">>> rule = duly.CapRule(\"business\", \"invoice\", 45, \"exact\", \"never\", reviewed, review_by, \"ours\")"]
#[doc = ">>> facts = duly.CapFacts(\"business\", date(2026, 1, 15), date(2026, 3, 2), False, False)"]
#[doc = ">>> duly.LegalCaps(\"house\", [rule]).check(facts, date(2026, 1, 15))[0].days_over"]
#[doc = "1"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct CapRule(pub(crate) api::CapRule);

impl Cross for api::CapRule {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<CapRule>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a CapRule"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(CapRule(self), py)
    }
}

#[pymethods]
impl CapRule {
    #[new]
    #[pyo3(signature = (case, from_, days, ends, unless, reviewed, review_by, source))]
    fn new(
        case: Any<'_, '_>,
        from_: Any<'_, '_>,
        days: Any<'_, '_>,
        ends: Any<'_, '_>,
        unless: Any<'_, '_>,
        reviewed: Any<'_, '_>,
        review_by: Any<'_, '_>,
        source: Any<'_, '_>,
    ) -> PyResult<Self> {
        let made = api::CapRule {
            case: arg(case, "case")?,
            from: arg(from_, "from_")?,
            days: arg(days, "days")?,
            ends: arg(ends, "ends")?,
            unless: arg(unless, "unless")?,
            reviewed: arg(reviewed, "reviewed")?,
            review_by: arg(review_by, "review_by")?,
            source: arg(source, "source")?,
        };
        Ok(Self(made))
    }

    #[doc = "Which of the law's limits it is."]
    #[getter]
    fn case(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.case.clone(), py)
    }

    #[doc = "The day it counts from."]
    #[getter]
    fn from_(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.from.clone(), py)
    }

    #[doc = "How many days."]
    #[getter]
    fn days(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.days.clone(), py)
    }

    #[doc = "Where it ends."]
    #[getter]
    fn ends(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.ends.clone(), py)
    }

    #[doc = "What lifts it."]
    #[getter]
    fn unless(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.unless.clone(), py)
    }

    #[doc = "The day it was last compared with its source."]
    #[getter]
    fn reviewed(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.reviewed.clone(), py)
    }

    #[doc = "The last day on which that comparison counts as fresh."]
    #[getter]
    fn review_by(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.review_by.clone(), py)
    }

    #[doc = "Where it is written."]
    #[getter]
    fn source(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.source.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "CapRule",
            vec![
                ("case", false, of.case(py)?),
                ("from_", false, of.from_(py)?),
                ("days", false, of.days(py)?),
                ("ends", false, of.ends(py)?),
                ("unless", false, of.unless(py)?),
                ("reviewed", false, of.reviewed(py)?),
                ("review_by", false, of.review_by(py)?),
                ("source", false, of.source(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
            &["case", "from_", "days", "ends", "unless", "reviewed", "review_by", "source"],
            changes,
        )
    }
}

#[doc = "What a check is asked about."]
#[doc = ""]
#[doc = ">>> facts = duly.CapFacts(\"public\", date(2026, 1, 15), date(2026, 3, 31), False, False)"]
#[doc = ">>> [warning.days_over for warning in duly.LegalCaps.builtin(\"eu\").check(facts, date(2026, 1, 15))]"]
#[doc = "[45]"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct CapFacts(pub(crate) api::CapFacts);

impl Cross for api::CapFacts {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<CapFacts>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a CapFacts"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(CapFacts(self), py)
    }
}

#[pymethods]
impl CapFacts {
    #[new]
    #[pyo3(signature = (case, invoice, due, by_month_end, expressly_agreed, *, receipt=None))]
    fn new(
        case: Any<'_, '_>,
        invoice: Any<'_, '_>,
        due: Any<'_, '_>,
        by_month_end: Any<'_, '_>,
        expressly_agreed: Any<'_, '_>,
        receipt: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::CapFacts {
            case: arg(case, "case")?,
            invoice: arg(invoice, "invoice")?,
            receipt: opt(receipt, "receipt")?,
            due: arg(due, "due")?,
            by_month_end: arg(by_month_end, "by_month_end")?,
            expressly_agreed: arg(expressly_agreed, "expressly_agreed")?,
        };
        Ok(Self(made))
    }

    #[doc = "Which of the law's limits applies."]
    #[getter]
    fn case(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.case.clone(), py)
    }

    #[doc = "The invoice date."]
    #[getter]
    fn invoice(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.invoice.clone(), py)
    }

    #[doc = "The day of receipt, where it is known."]
    #[getter]
    fn receipt(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.receipt.clone(), py)
    }

    #[doc = "The due date; of several installments the last. The one before any business-day"]
    #[doc = "adjustment, where the law lets a holiday pass."]
    #[getter]
    fn due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.due.clone(), py)
    }

    #[doc = "Whether the terms go by the month's end"]
    #[doc = "(see `PaymentTerms.goes_by_month_end`)."]
    #[getter]
    fn by_month_end(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.by_month_end.clone(), py)
    }

    #[doc = "Whether the period was agreed expressly."]
    #[getter]
    fn expressly_agreed(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.expressly_agreed.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "CapFacts",
            vec![
                ("case", false, of.case(py)?),
                ("invoice", false, of.invoice(py)?),
                ("receipt", true, of.receipt(py)?),
                ("due", false, of.due(py)?),
                ("by_month_end", false, of.by_month_end(py)?),
                ("expressly_agreed", false, of.expressly_agreed(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
            &["case", "invoice", "receipt", "due", "by_month_end", "expressly_agreed"],
            changes,
        )
    }
}

#[doc = "The facts a discount base is made from: parts of one amount, in its currency and sign."]
#[doc = ""]
#[doc = ">>> facts = duly.BaseFacts(eur(\"1190.00\"), tax=eur(\"190.00\"))"]
#[doc = ">>> duly.discount_base_amount(\"net\", facts)"]
#[doc = "Money('1000.00', 'EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct BaseFacts(pub(crate) api::BaseFacts);

impl Cross for api::BaseFacts {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<BaseFacts>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a BaseFacts"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(BaseFacts(self), py)
    }
}

#[pymethods]
impl BaseFacts {
    #[new]
    #[pyo3(signature = (total, *, tax=None, freight=None, lines=None))]
    fn new(
        total: Any<'_, '_>,
        tax: Option<Any<'_, '_>>,
        freight: Option<Any<'_, '_>>,
        lines: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::BaseFacts {
            total: arg(total, "total")?,
            tax: opt(tax, "tax")?,
            freight: opt(freight, "freight")?,
            lines: opt(lines, "lines")?,
        };
        Ok(Self(made))
    }

    #[doc = "The whole amount: of a document or of one installment."]
    #[getter]
    fn total(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.total.clone(), py)
    }

    #[doc = "The tax in it."]
    #[getter]
    fn tax(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.tax.clone(), py)
    }

    #[doc = "The freight in it (without tax); given only where freight earns no discount."]
    #[getter]
    fn freight(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.freight.clone(), py)
    }

    #[doc = "The sum of the lines that earn a discount."]
    #[getter]
    fn lines(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.lines.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "BaseFacts",
            vec![
                ("total", false, of.total(py)?),
                ("tax", true, of.tax(py)?),
                ("freight", true, of.freight(py)?),
                ("lines", true, of.lines(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["total", "tax", "freight", "lines"], changes)
    }
}

#[doc = "What a discount is worked out from."]
#[doc = ""]
#[doc = ">>> facts = duly.Discountable(eur(\"1190.00\"), eur(\"1000.00\"), \"half_up\")"]
#[doc = ">>> duly.discount_of(duly.DiscountOff.percent(\"2%\"), facts).pay"]
#[doc = "Money('1170.00', 'EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Discountable(pub(crate) api::Discountable);

impl Cross for api::Discountable {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Discountable>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Discountable"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Discountable(self), py)
    }
}

#[pymethods]
impl Discountable {
    #[new]
    #[pyo3(signature = (amount, base, rounding, *, cash_step=None))]
    fn new(
        amount: Any<'_, '_>,
        base: Any<'_, '_>,
        rounding: Any<'_, '_>,
        cash_step: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::Discountable {
            amount: arg(amount, "amount")?,
            base: arg(base, "base")?,
            cash_step: opt(cash_step, "cash_step")?,
            rounding: arg(rounding, "rounding")?,
        };
        Ok(Self(made))
    }

    #[doc = "What is owed without a discount, with the document's sign."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    #[doc = "What a percentage is taken of (see `DiscountBase.amount`), of the same sign."]
    #[getter]
    fn base(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.base.clone(), py)
    }

    #[doc = "The smallest step cash is paid in, if the discounted amount is to be rounded to it."]
    #[getter]
    fn cash_step(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.cash_step.clone(), py)
    }

    #[doc = "How the result is rounded, once (E9). Commercial is half-up."]
    #[getter]
    fn rounding(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.rounding.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Discountable",
            vec![
                ("amount", false, of.amount(py)?),
                ("base", false, of.base(py)?),
                ("cash_step", true, of.cash_step(py)?),
                ("rounding", false, of.rounding(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["amount", "base", "cash_step", "rounding"], changes)
    }
}

#[doc = "A discount and what is left to pay; the two sum to the amount."]
#[doc = ""]
#[doc = ">>> facts = duly.Discountable(eur(\"1190.00\"), eur(\"1190.00\"), \"half_up\")"]
#[doc = ">>> duly.discount_of(duly.DiscountOff.percent(\"2%\"), facts)"]
#[doc = "Discounted(discount=Money('23.80', 'EUR'), pay=Money('1166.20', 'EUR'))"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Discounted(pub(crate) api::Discounted);

impl Cross for api::Discounted {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Discounted>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Discounted"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Discounted(self), py)
    }
}

#[pymethods]
impl Discounted {
    #[new]
    #[pyo3(signature = (discount, pay))]
    fn new(discount: Any<'_, '_>, pay: Any<'_, '_>) -> PyResult<Self> {
        let made = api::Discounted { discount: arg(discount, "discount")?, pay: arg(pay, "pay")? };
        Ok(Self(made))
    }

    #[doc = "What may be kept back."]
    #[getter]
    fn discount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.discount.clone(), py)
    }

    #[doc = "What settles the amount."]
    #[getter]
    fn pay(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.pay.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Discounted",
            vec![("discount", false, of.discount(py)?), ("pay", false, of.pay(py)?)],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["discount", "pay"], changes)
    }
}

#[doc = "What a mixed invoice is made from: two rates that must not be confused."]
#[doc = ""]
#[doc = ">>> duly.discount_mixed_tax(duly.MixedTax(eur(\"1000.00\"), \"2%\", \"19%\"))"]
#[doc = "Money('186.20', 'EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct MixedTax(pub(crate) api::MixedTax);

impl Cross for api::MixedTax {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<MixedTax>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a MixedTax"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(MixedTax(self), py)
    }
}

#[pymethods]
impl MixedTax {
    #[new]
    #[pyo3(signature = (net, discount, tax))]
    fn new(net: Any<'_, '_>, discount: Any<'_, '_>, tax: Any<'_, '_>) -> PyResult<Self> {
        let made = api::MixedTax {
            net: arg(net, "net")?,
            discount: arg(discount, "discount")?,
            tax: arg(tax, "tax")?,
        };
        Ok(Self(made))
    }

    #[doc = "The amount without tax and before discount."]
    #[getter]
    fn net(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.net.clone(), py)
    }

    #[doc = "The highest discount offered."]
    #[getter]
    fn discount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.discount.clone(), py)
    }

    #[doc = "The rate of tax."]
    #[getter]
    fn tax(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.tax.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "MixedTax",
            vec![
                ("net", false, of.net(py)?),
                ("discount", false, of.discount(py)?),
                ("tax", false, of.tax(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["net", "discount", "tax"], changes)
    }
}

#[doc = "A payment within the window of a discount: all amounts of one currency and one sign."]
#[doc = ""]
#[doc = ">>> early = duly.Early(eur(\"1000.00\"), eur(\"20.00\"), eur(\"490.00\"), True)"]
#[doc = ">>> duly.discount_settle(early).settles"]
#[doc = "Money('500.00', 'EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Early(pub(crate) api::Early);

impl Cross for api::Early {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Early>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an Early"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Early(self), py)
    }
}

#[pymethods]
impl Early {
    #[new]
    #[pyo3(signature = (residual, discount, payment, first))]
    fn new(
        residual: Any<'_, '_>,
        discount: Any<'_, '_>,
        payment: Any<'_, '_>,
        first: Any<'_, '_>,
    ) -> PyResult<Self> {
        let made = api::Early {
            residual: arg(residual, "residual")?,
            discount: arg(discount, "discount")?,
            payment: arg(payment, "payment")?,
            first: arg(first, "first")?,
        };
        Ok(Self(made))
    }

    #[doc = "R: what is open before the payment."]
    #[getter]
    fn residual(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.residual.clone(), py)
    }

    #[doc = "d: the discount still possible on it, from the frozen schedule, less what was taken."]
    #[getter]
    fn discount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.discount.clone(), py)
    }

    #[doc = "P: what is paid."]
    #[getter]
    fn payment(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.payment.clone(), py)
    }

    #[doc = "Whether it is the first payment within the window."]
    #[getter]
    fn first(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.first.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Early",
            vec![
                ("residual", false, of.residual(py)?),
                ("discount", false, of.discount(py)?),
                ("payment", false, of.payment(py)?),
                ("first", false, of.first(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["residual", "discount", "payment", "first"], changes)
    }
}

#[doc = "What an early payment settles."]
#[doc = ""]
#[doc = ">>> early = duly.Early(eur(\"1000.00\"), eur(\"20.00\"), eur(\"990.00\"), True)"]
#[doc = ">>> duly.discount_settle(early)"]
#[doc = "EarlySettlement(settles=Money('1000.00', 'EUR'), discount=Money('20.00', 'EUR'), excess=Money('10.00', 'EUR'))"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct EarlySettlement(pub(crate) api::EarlySettlement);

impl Cross for api::EarlySettlement {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<EarlySettlement>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an EarlySettlement"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(EarlySettlement(self), py)
    }
}

#[pymethods]
impl EarlySettlement {
    #[new]
    #[pyo3(signature = (settles, discount, excess))]
    fn new(settles: Any<'_, '_>, discount: Any<'_, '_>, excess: Any<'_, '_>) -> PyResult<Self> {
        let made = api::EarlySettlement {
            settles: arg(settles, "settles")?,
            discount: arg(discount, "discount")?,
            excess: arg(excess, "excess")?,
        };
        Ok(Self(made))
    }

    #[doc = "Paid and earned, at most the residual."]
    #[getter]
    fn settles(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.settles.clone(), py)
    }

    #[doc = "The discount earned."]
    #[getter]
    fn discount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.discount.clone(), py)
    }

    #[doc = "Paid beyond what was needed."]
    #[getter]
    fn excess(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.excess.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "EarlySettlement",
            vec![
                ("settles", false, of.settles(py)?),
                ("discount", false, of.discount(py)?),
                ("excess", false, of.excess(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["settles", "discount", "excess"], changes)
    }
}

#[doc = "An installment as it is open now: what early payment is judged on."]
#[doc = ""]
#[doc = ">>> offer = duly.DiscountOffer(date(2026, 1, 10), eur(\"20.00\"), eur(\"980.00\"))"]
#[doc = ">>> item = duly.OpenInstallment(date(2026, 1, 31), eur(\"1000.00\"), offers=[offer])"]
#[doc = ">>> str(item.offers[0].pay)"]
#[doc = "'980.00 EUR'"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct OpenInstallment(pub(crate) api::OpenInstallment);

impl Cross for api::OpenInstallment {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<OpenInstallment>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an OpenInstallment"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(OpenInstallment(self), py)
    }
}

#[pymethods]
impl OpenInstallment {
    #[new]
    #[pyo3(signature = (due, residual, *, offers=None, sliding=None))]
    fn new(
        due: Any<'_, '_>,
        residual: Any<'_, '_>,
        offers: Option<Any<'_, '_>>,
        sliding: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::OpenInstallment {
            due: arg(due, "due")?,
            residual: arg(residual, "residual")?,
            offers: opt(offers, "offers")?.unwrap_or_default(),
            sliding: opt(sliding, "sliding")?,
        };
        Ok(Self(made))
    }

    #[doc = "The last day to pay in full on time."]
    #[getter]
    fn due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.due.clone(), py)
    }

    #[doc = "R: what is open, with the document's sign."]
    #[getter]
    fn residual(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.residual.clone(), py)
    }

    #[doc = "What may still be kept back, each offer less what was taken: discount + pay is the"]
    #[doc = "residual."]
    #[getter]
    fn offers(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.offers.clone(), py)
    }

    #[doc = "A discount that shrinks from day to day, beside the offers (E11)."]
    #[getter]
    fn sliding(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.sliding.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "OpenInstallment",
            vec![
                ("due", false, of.due(py)?),
                ("residual", false, of.residual(py)?),
                ("offers", true, of.offers(py)?),
                ("sliding", true, of.sliding(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["due", "residual", "offers", "sliding"], changes)
    }

    #[doc = "The best discount of a day: of the offers still open, and of the one that slides (E1)."]
    #[doc = ""]
    #[doc = "Of two that keep back the same, the offer that lasts. Never one of nothing."]
    #[doc = ""]
    #[doc = "Refused as: As `SlidingOffer.on`."]
    #[doc = ""]
    #[doc = ">>> offer = duly.DiscountOffer(date(2026, 1, 10), eur(\"20.00\"), eur(\"980.00\"))"]
    #[doc = ">>> item = duly.OpenInstallment(date(2026, 1, 31), eur(\"1000.00\"), offers=[offer])"]
    #[doc = ">>> str(item.best_on(date(2026, 1, 10)).pay), item.best_on(date(2026, 1, 11))"]
    #[doc = "('980.00 EUR', None)"]
    #[pyo3(signature = (day))]
    fn best_on(&self, py: Python<'_>, day: Any<'_, '_>) -> Out {
        let this = &self.0;
        let day: api::Date = arg(day, "day")?;
        give(api::OpenInstallment::best_on(this, day), py)
    }
}

#[doc = "What has happened to an installment since it was issued; amounts with its sign."]
#[doc = ""]
#[doc = ">>> duly.InstallmentProgress(eur(\"900.00\"), eur(\"0.00\")).credits"]
#[doc = "[]"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct InstallmentProgress(pub(crate) api::InstallmentProgress);

impl Cross for api::InstallmentProgress {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<InstallmentProgress>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an InstallmentProgress"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(InstallmentProgress(self), py)
    }
}

#[pymethods]
impl InstallmentProgress {
    #[new]
    #[pyo3(signature = (residual, taken, *, credits=None))]
    fn new(
        residual: Any<'_, '_>,
        taken: Any<'_, '_>,
        credits: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::InstallmentProgress {
            residual: arg(residual, "residual")?,
            taken: arg(taken, "taken")?,
            credits: opt(credits, "credits")?.unwrap_or_default(),
        };
        Ok(Self(made))
    }

    #[doc = "R: what is open now."]
    #[getter]
    fn residual(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.residual.clone(), py)
    }

    #[doc = "The discount taken so far."]
    #[getter]
    fn taken(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.taken.clone(), py)
    }

    #[doc = "The credit notes linked to it."]
    #[getter]
    fn credits(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.credits.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "InstallmentProgress",
            vec![
                ("residual", false, of.residual(py)?),
                ("taken", false, of.taken(py)?),
                ("credits", true, of.credits(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["residual", "taken", "credits"], changes)
    }
}

#[doc = "A credit note linked to an installment: what it takes off, with the installment's sign."]
#[doc = ""]
#[doc = ">>> str(duly.LinkedCredit(eur(\"100.00\"), discount=eur(\"2.00\")).amount)"]
#[doc = "'100.00 EUR'"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct LinkedCredit(pub(crate) api::LinkedCredit);

impl Cross for api::LinkedCredit {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<LinkedCredit>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a LinkedCredit"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(LinkedCredit(self), py)
    }
}

#[pymethods]
impl LinkedCredit {
    #[new]
    #[pyo3(signature = (amount, *, discount=None))]
    fn new(amount: Any<'_, '_>, discount: Option<Any<'_, '_>>) -> PyResult<Self> {
        let made = api::LinkedCredit {
            amount: arg(amount, "amount")?,
            discount: opt(discount, "discount")?,
        };
        Ok(Self(made))
    }

    #[doc = "The part of the installment it credits."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    #[doc = "The discount of its own, at the best offer; left out, its share of the installment's."]
    #[getter]
    fn discount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.discount.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "LinkedCredit",
            vec![("amount", false, of.amount(py)?), ("discount", true, of.discount(py)?)],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["amount", "discount"], changes)
    }
}

#[doc = "A discount that shrinks from day to day, and what its rate is taken of."]
#[doc = ""]
#[doc = ">>> slide = duly.Slide.linear(\"3%\", date(2026, 1, 31), date(2026, 3, 2))"]
#[doc = ">>> duly.SlidingOffer(slide, eur(\"1000.00\"), \"half_up\").slide.kind"]
#[doc = "'linear'"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct SlidingOffer(pub(crate) api::SlidingOffer);

impl Cross for api::SlidingOffer {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<SlidingOffer>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a SlidingOffer"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(SlidingOffer(self), py)
    }
}

#[pymethods]
impl SlidingOffer {
    #[new]
    #[pyo3(signature = (slide, base, rounding))]
    fn new(slide: Any<'_, '_>, base: Any<'_, '_>, rounding: Any<'_, '_>) -> PyResult<Self> {
        let made = api::SlidingOffer {
            slide: arg(slide, "slide")?,
            base: arg(base, "base")?,
            rounding: arg(rounding, "rounding")?,
        };
        Ok(Self(made))
    }

    #[doc = "How it shrinks."]
    #[getter]
    fn slide(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.slide.clone(), py)
    }

    #[doc = "What the rate is taken of, with the document's sign"]
    #[doc = "(see `DiscountBase.amount`)."]
    #[getter]
    fn base(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.base.clone(), py)
    }

    #[doc = "How a day's discount is rounded, once (E9)."]
    #[getter]
    fn rounding(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.rounding.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "SlidingOffer",
            vec![
                ("slide", false, of.slide(py)?),
                ("base", false, of.base(py)?),
                ("rounding", false, of.rounding(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["slide", "base", "rounding"], changes)
    }

    #[doc = "The discount of a day: nothing from the end on, never above the base."]
    #[doc = ""]
    #[doc = "Refused as: `rate.out_of_range` for a rate below nought, or a linear one above 100 %;"]
    #[doc = "`terms.invalid` for a start that is not before the end,"]
    #[doc = "`money.overflow` out of range."]
    #[doc = ""]
    #[doc = ">>> slide = duly.Slide.linear(\"3%\", date(2026, 1, 31), date(2026, 3, 2))"]
    #[doc = ">>> offer = duly.SlidingOffer(slide, eur(\"1000.00\"), \"half_up\")"]
    #[doc = ">>> offer.on(date(2026, 2, 10))"]
    #[doc = "Money('20.00', 'EUR')"]
    #[pyo3(signature = (day))]
    fn on(&self, py: Python<'_>, day: Any<'_, '_>) -> Out {
        let this = self.0.clone();
        let day: api::Date = arg(day, "day")?;
        give(api::SlidingOffer::on(this, day), py)
    }

    #[doc = "The first day that earns nothing."]
    #[doc = ""]
    #[doc = ">>> slide = duly.Slide.yearly(\"12%\", \"days_365\", date(2026, 3, 2))"]
    #[doc = ">>> duly.SlidingOffer(slide, eur(\"1000.00\"), \"half_up\").end()"]
    #[doc = "datetime.date(2026, 3, 2)"]
    #[pyo3(signature = ())]
    fn end(&self, py: Python<'_>) -> Out {
        let this = self.0.clone();
        given(api::SlidingOffer::end(this), py)
    }
}

#[doc = "A payment, or what is left of one."]
#[doc = ""]
#[doc = ">>> duly.EarlyPayment(eur(\"980.00\"), date(2026, 1, 10), True).first"]
#[doc = "True"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct EarlyPayment(pub(crate) api::EarlyPayment);

impl Cross for api::EarlyPayment {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<EarlyPayment>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an EarlyPayment"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(EarlyPayment(self), py)
    }
}

#[pymethods]
impl EarlyPayment {
    #[new]
    #[pyo3(signature = (amount, date, first))]
    fn new(amount: Any<'_, '_>, date: Any<'_, '_>, first: Any<'_, '_>) -> PyResult<Self> {
        let made = api::EarlyPayment {
            amount: arg(amount, "amount")?,
            date: arg(date, "date")?,
            first: arg(first, "first")?,
        };
        Ok(Self(made))
    }

    #[doc = "How much, with the sign of what is open."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    #[doc = "The day it was credited (E1): its value date, not the clerk's day."]
    #[getter]
    fn date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.date.clone(), py)
    }

    #[doc = "Whether it is the first within the window"]
    #[doc = "(`FirstOnly`)."]
    #[getter]
    fn first(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.first.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "EarlyPayment",
            vec![
                ("amount", false, of.amount(py)?),
                ("date", false, of.date(py)?),
                ("first", false, of.first(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["amount", "date", "first"], changes)
    }
}

#[doc = "How a payment is judged where a discount is offered (A5, E5, E7, E8)."]
#[doc = ""]
#[doc = ">>> policy = duly.EarlyPolicy(grace_days=5)"]
#[doc = ">>> str(policy.partial), str(policy.late), str(policy.full_payer)"]
#[doc = "('proportional', 'ask', 'no_discount')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct EarlyPolicy(pub(crate) api::EarlyPolicy);

impl Cross for api::EarlyPolicy {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<EarlyPolicy>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an EarlyPolicy"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(EarlyPolicy(self), py)
    }
}

#[pymethods]
impl EarlyPolicy {
    #[new]
    #[pyo3(signature = (partial=None, full_payer=None, grace_days=None, late=None, unearned=None, tolerance=None))]
    fn new(
        partial: Option<Any<'_, '_>>,
        full_payer: Option<Any<'_, '_>>,
        grace_days: Option<Any<'_, '_>>,
        late: Option<Any<'_, '_>>,
        unearned: Option<Any<'_, '_>>,
        tolerance: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let mut made = api::EarlyPolicy::default();
        if let Some(of) = opt(partial, "partial")? {
            made.partial = of;
        }
        if let Some(of) = opt(full_payer, "full_payer")? {
            made.full_payer = of;
        }
        if let Some(of) = opt(grace_days, "grace_days")? {
            made.grace_days = of;
        }
        if let Some(of) = opt(late, "late")? {
            made.late = of;
        }
        if let Some(of) = opt(unearned, "unearned")? {
            made.unearned = of;
        }
        if let Some(of) = opt(tolerance, "tolerance")? {
            made.tolerance = of;
        }
        Ok(Self(made))
    }

    #[doc = "What a payment in time earns that does not close."]
    #[getter]
    fn partial(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.partial.clone(), py)
    }

    #[doc = "What a full payer gets."]
    #[getter]
    fn full_payer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.full_payer.clone(), py)
    }

    #[doc = "How many days after an offer's last day a discount may still be let pass."]
    #[getter]
    fn grace_days(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.grace_days.clone(), py)
    }

    #[doc = "Who lets it pass."]
    #[getter]
    fn late(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.late.clone(), py)
    }

    #[doc = "What becomes of a discount taken after the grace days."]
    #[getter]
    fn unearned(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.unearned.clone(), py)
    }

    #[doc = "How far a payment may miss an amount (A4), of what is open."]
    #[getter]
    fn tolerance(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.tolerance.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "EarlyPolicy",
            vec![
                ("partial", true, of.partial(py)?),
                ("full_payer", true, of.full_payer(py)?),
                ("grace_days", true, of.grace_days(py)?),
                ("late", true, of.late(py)?),
                ("unearned", true, of.unearned(py)?),
                ("tolerance", true, of.tolerance(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
            &["partial", "full_payer", "grace_days", "late", "unearned", "tolerance"],
            changes,
        )
    }
}

#[doc = "What a payment does: payment − unapplied + discount + tolerance + open is what was open before."]
#[doc = ""]
#[doc = ">>> offer = duly.DiscountOffer(date(2026, 1, 10), eur(\"20.00\"), eur(\"980.00\"))"]
#[doc = ">>> item = duly.OpenInstallment(date(2026, 1, 31), eur(\"1000.00\"), offers=[offer])"]
#[doc = ">>> paid = duly.EarlyPayment(eur(\"990.00\"), date(2026, 1, 10), True)"]
#[doc = ">>> closing = duly.discount_close(item, paid)"]
#[doc = ">>> str(closing.reason), str(closing.discount), str(closing.unapplied)"]
#[doc = "('in_time_over', '20.00 EUR', '10.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Closing(pub(crate) api::Closing);

impl Cross for api::Closing {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Closing>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Closing"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Closing(self), py)
    }
}

#[pymethods]
impl Closing {
    #[doc = "Why."]
    #[getter]
    fn reason(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.reason.clone(), py)
    }

    #[doc = "What of the payment goes to the installment."]
    #[getter]
    fn applied(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.applied.clone(), py)
    }

    #[doc = "The discount taken."]
    #[getter]
    fn discount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.discount.clone(), py)
    }

    #[doc = "What is let go, or below zero what is kept, as too little to matter (A4)."]
    #[getter]
    fn tolerance(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.tolerance.clone(), py)
    }

    #[doc = "What of the payment is left."]
    #[getter]
    fn unapplied(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.unapplied.clone(), py)
    }

    #[doc = "What stays open."]
    #[getter]
    fn open(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.open.clone(), py)
    }

    #[doc = "Whether the discount holds only once somebody accepts it."]
    #[getter]
    fn needs_acceptance(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.needs_acceptance.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Closing",
            vec![
                ("reason", false, of.reason(py)?),
                ("applied", false, of.applied(py)?),
                ("discount", false, of.discount(py)?),
                ("tolerance", false, of.tolerance(py)?),
                ("unapplied", false, of.unapplied(py)?),
                ("open", false, of.open(py)?),
                ("needs_acceptance", false, of.needs_acceptance(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "What one payment over several installments does."]
#[doc = ""]
#[doc = ">>> item = duly.OpenInstallment(date(2026, 1, 31), eur(\"1000.00\"))"]
#[doc = ">>> paid = duly.EarlyPayment(eur(\"2000.00\"), date(2026, 1, 10), True)"]
#[doc = ">>> lump = duly.discount_close_together([item, item], paid)"]
#[doc = ">>> str(lump.reason), len(lump.closings), str(lump.unapplied)"]
#[doc = "('full', 2, '0.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct LumpSum(pub(crate) api::LumpSum);

impl Cross for api::LumpSum {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<LumpSum>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a LumpSum"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(LumpSum(self), py)
    }
}

#[pymethods]
impl LumpSum {
    #[doc = "Why. `Partial`: it does not close them all, and which of them it"]
    #[doc = "settles is not for this to say."]
    #[getter]
    fn reason(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.reason.clone(), py)
    }

    #[doc = "What it does to each installment, in their order; of a partial payment none."]
    #[getter]
    fn closings(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.closings.clone(), py)
    }

    #[doc = "What of it is left."]
    #[getter]
    fn unapplied(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.unapplied.clone(), py)
    }

    #[doc = "Whether there were more sets of late discounts than are tried: then one of those may have"]
    #[doc = "been meant."]
    #[getter]
    fn gave_up(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.gave_up.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "LumpSum",
            vec![
                ("reason", false, of.reason(py)?),
                ("closings", false, of.closings(py)?),
                ("unapplied", false, of.unapplied(py)?),
                ("gave_up", false, of.gave_up(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "What settles it on each of some days, and why: the same on all of them."]
#[doc = ""]
#[doc = ">>> item = duly.OpenInstallment(date(2026, 1, 31), eur(\"1000.00\"))"]
#[doc = ">>> table = duly.discount_pay_by_table([item], date(2026, 1, 1), date(2026, 2, 28))"]
#[doc = ">>> [(row.to.isoformat(), str(row.reason)) for row in table]"]
#[doc = "[('2026-01-31', 'full'), ('2026-02-28', 'past_due')]"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct PayByRange(pub(crate) api::PayByRange);

impl Cross for api::PayByRange {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<PayByRange>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a PayByRange"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(PayByRange(self), py)
    }
}

#[pymethods]
impl PayByRange {
    #[doc = "The first day."]
    #[getter]
    fn from_(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.from.clone(), py)
    }

    #[doc = "The last day, inclusive."]
    #[getter]
    fn to(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.to.clone(), py)
    }

    #[doc = "What settles it all."]
    #[getter]
    fn pay(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.pay.clone(), py)
    }

    #[doc = "The discount that is kept back."]
    #[getter]
    fn discount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.discount.clone(), py)
    }

    #[doc = "How much of what is open is past due."]
    #[getter]
    fn past_due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.past_due.clone(), py)
    }

    #[doc = "Why."]
    #[getter]
    fn reason(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.reason.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "PayByRange",
            vec![
                ("from_", false, of.from_(py)?),
                ("to", false, of.to(py)?),
                ("pay", false, of.pay(py)?),
                ("discount", false, of.discount(py)?),
                ("past_due", false, of.past_due(py)?),
                ("reason", false, of.reason(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "What a discount comes to as a yearly rate."]
#[doc = ""]
#[doc = ">>> cost = duly.discount_annual_cost(\"2%\", 20)"]
#[doc = ">>> cost.simple, cost.effective"]
#[doc = "('37.2448979592%', '44.5852927312%')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct DiscountCost(pub(crate) api::DiscountCost);

impl Cross for api::DiscountCost {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<DiscountCost>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a DiscountCost"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(DiscountCost(self), py)
    }
}

#[pymethods]
impl DiscountCost {
    #[doc = "`p ÷ (1 − p) × year ÷ days`: what the same money would bear without interest on interest."]
    #[getter]
    fn simple(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.simple.clone(), py)
    }

    #[doc = "`(1 + p ÷ (1 − p)) ^ (year ÷ days) − 1`: with interest on interest."]
    #[getter]
    fn effective(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.effective.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "DiscountCost",
            vec![("simple", false, of.simple(py)?), ("effective", false, of.effective(py)?)],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "A legal entity to which money is owed: a company code. Every record belongs to one (F5b)."]
#[doc = ""]
#[doc = ">>> duly.Creditor(\"sole\", \"Duly Ltd\", base_currency=\"EUR\")"]
#[doc = "Creditor(id='sole', name='Duly Ltd', base_currency='EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Creditor(pub(crate) api::Creditor);

impl Cross for api::Creditor {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Creditor>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Creditor"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Creditor(self), py)
    }
}

#[pymethods]
impl Creditor {
    #[new]
    #[pyo3(signature = (id, name, *, base_currency=None))]
    fn new(
        id: Any<'_, '_>,
        name: Any<'_, '_>,
        base_currency: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let id: api::CreditorId = arg(id, "id")?;
        let name: String = arg(name, "name")?;
        let mut made = api::Creditor::new(id, name);
        if let Some(of) = opt(base_currency, "base_currency")? {
            made.base_currency = Some(of);
        }
        Ok(Self(made))
    }

    #[doc = "Its id."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "Its name as documents print it."]
    #[getter]
    fn name(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.name.clone(), py)
    }

    #[doc = "The currency its own books are kept in: the functional currency."]
    #[getter]
    fn base_currency(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.base_currency.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Creditor",
            vec![
                ("id", false, of.id(py)?),
                ("name", false, of.name(py)?),
                ("base_currency", true, of.base_currency(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["id", "name", "base_currency"], changes)
    }
}

#[doc = "A party who owes: a legal customer, who may have several billing accounts and a parent (G11)."]
#[doc = ""]
#[doc = ">>> duly.Customer(\"ACME-FR\", \"Acme France\", parent=\"ACME\")"]
#[doc = "Customer(id='ACME-FR', name='Acme France', parent='ACME')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Customer(pub(crate) api::Customer);

impl Cross for api::Customer {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Customer>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Customer"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Customer(self), py)
    }
}

#[pymethods]
impl Customer {
    #[new]
    #[pyo3(signature = (id, name, *, parent=None, billing_accounts=None))]
    fn new(
        id: Any<'_, '_>,
        name: Any<'_, '_>,
        parent: Option<Any<'_, '_>>,
        billing_accounts: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let id: api::CustomerId = arg(id, "id")?;
        let name: String = arg(name, "name")?;
        let mut made = api::Customer::new(id, name);
        if let Some(of) = opt(parent, "parent")? {
            made.parent = Some(of);
        }
        if let Some(of) = opt(billing_accounts, "billing_accounts")? {
            made.billing_accounts = of;
        }
        Ok(Self(made))
    }

    #[doc = "Its id."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "Its name as statements print it."]
    #[getter]
    fn name(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.name.clone(), py)
    }

    #[doc = "Who pays for it, where a group pays centrally (A9)."]
    #[getter]
    fn parent(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.parent.clone(), py)
    }

    #[doc = "Its billing accounts, if it has more than one."]
    #[getter]
    fn billing_accounts(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.billing_accounts.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Customer",
            vec![
                ("id", false, of.id(py)?),
                ("name", false, of.name(py)?),
                ("parent", true, of.parent(py)?),
                ("billing_accounts", true, of.billing_accounts(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["id", "name", "parent", "billing_accounts"], changes)
    }
}

#[doc = "One line of an invoice or a note."]
#[doc = ""]
#[doc = ">>> line = duly.Line(\"Bolts, box of 100\", eur(\"50.00\"), quantity=Decimal(\"2.5\"), unit_price=20)"]
#[doc = ">>> line.quantity * line.unit_price == line.net.amount"]
#[doc = "True"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Line(pub(crate) api::Line);

impl Cross for api::Line {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Line>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Line"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Line(self), py)
    }
}

#[pymethods]
impl Line {
    #[new]
    #[pyo3(signature = (description, net, *, quantity=None, unit_price=None, tax_rate=None))]
    fn new(
        description: Any<'_, '_>,
        net: Any<'_, '_>,
        quantity: Option<Any<'_, '_>>,
        unit_price: Option<Any<'_, '_>>,
        tax_rate: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let description: String = arg(description, "description")?;
        let net: api::Money = arg(net, "net")?;
        let mut made = api::Line::new(description, net);
        if let Some(of) = opt(quantity, "quantity")? {
            made.quantity = Some(of);
        }
        if let Some(of) = opt(unit_price, "unit_price")? {
            made.unit_price = Some(of);
        }
        if let Some(of) = opt(tax_rate, "tax_rate")? {
            made.tax_rate = Some(of);
        }
        Ok(Self(made))
    }

    #[doc = "What was sold."]
    #[getter]
    fn description(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.description.clone(), py)
    }

    #[doc = "How many; one where it is not said. May have any number of decimals."]
    #[getter]
    fn quantity(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.quantity.clone(), py)
    }

    #[doc = "The price of one, without tax. May have more decimals than the currency."]
    #[getter]
    fn unit_price(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.unit_price.clone(), py)
    }

    #[doc = "The line's amount without tax; negative for an allowance."]
    #[getter]
    fn net(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.net.clone(), py)
    }

    #[doc = "The rate of tax on it."]
    #[getter]
    fn tax_rate(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.tax_rate.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Line",
            vec![
                ("description", false, of.description(py)?),
                ("quantity", true, of.quantity(py)?),
                ("unit_price", true, of.unit_price(py)?),
                ("net", false, of.net(py)?),
                ("tax_rate", true, of.tax_rate(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
            &["description", "quantity", "unit_price", "net", "tax_rate"],
            changes,
        )
    }
}

#[doc = "The rate a document was booked at in its creditor's own currency (A10, G7)."]
#[doc = ""]
#[doc = ">>> invoice = duly.Invoice(\"INV-3\", \"ACME\", date(2026, 1, 15), duly.Money(\"500.00\", \"USD\"))"]
#[doc = ">>> invoice.replace(booked=duly.BookedRate(\"EUR\", Decimal(\"0.92\"))).booked.rate"]
#[doc = "Decimal('0.92')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct BookedRate(pub(crate) api::BookedRate);

impl Cross for api::BookedRate {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<BookedRate>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a BookedRate"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(BookedRate(self), py)
    }
}

#[pymethods]
impl BookedRate {
    #[new]
    #[pyo3(signature = (base, rate))]
    fn new(base: Any<'_, '_>, rate: Any<'_, '_>) -> PyResult<Self> {
        let made = api::BookedRate { base: arg(base, "base")?, rate: arg(rate, "rate")? };
        Ok(Self(made))
    }

    #[doc = "The creditor's own (functional) currency."]
    #[getter]
    fn base(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.base.clone(), py)
    }

    #[doc = "How many units of the base currency one unit of the document's currency is worth."]
    #[getter]
    fn rate(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.rate.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown("BookedRate", vec![("base", false, of.base(py)?), ("rate", false, of.rate(py)?)], py)
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["base", "rate"], changes)
    }

    #[doc = "An amount of the document's currency in the base currency at this rate, rounded half-up."]
    #[doc = ""]
    #[doc = "Refused as: `money.overflow` out of range."]
    #[doc = ""]
    #[doc = ">>> duly.BookedRate(\"EUR\", Decimal(\"0.92\")).convert(duly.Money(\"500.00\", \"USD\"))"]
    #[doc = "Money('460.00', 'EUR')"]
    #[pyo3(signature = (amount))]
    fn convert(&self, py: Python<'_>, amount: Any<'_, '_>) -> Out {
        let this = self.0.clone();
        let amount: api::Money = arg(amount, "amount")?;
        give(api::BookedRate::convert(this, amount), py)
    }
}

#[doc = "An invoice, frozen once posted: its schedule is what the terms said on its day (T10)."]
#[doc = ""]
#[doc = ">>> invoice = duly.Invoice(\"INV-3\", \"ACME\", date(2026, 1, 15), eur(\"1190.00\"), tax=eur(\"190.00\"))"]
#[doc = ">>> issued = invoice.with_terms(\"net 30\")"]
#[doc = ">>> ledger.post(duly.Entry(date(2026, 3, 5), issued)).outcome"]
#[doc = "<Outcome.TAKEN: 'taken'>"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Invoice(pub(crate) api::Invoice);

impl Cross for api::Invoice {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Invoice>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an Invoice"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Invoice(self), py)
    }
}

#[pymethods]
impl Invoice {
    #[new]
    #[pyo3(signature = (id, customer, invoice_date, total, *, creditor=None, billing_account=None, number=None, posting_date=None, delivery_date=None, statutory_default_date=None, tax=None, lines=None, terms=None, schedule=None, booked=None))]
    fn new(
        id: Any<'_, '_>,
        customer: Any<'_, '_>,
        invoice_date: Any<'_, '_>,
        total: Any<'_, '_>,
        creditor: Option<Any<'_, '_>>,
        billing_account: Option<Any<'_, '_>>,
        number: Option<Any<'_, '_>>,
        posting_date: Option<Any<'_, '_>>,
        delivery_date: Option<Any<'_, '_>>,
        statutory_default_date: Option<Any<'_, '_>>,
        tax: Option<Any<'_, '_>>,
        lines: Option<Any<'_, '_>>,
        terms: Option<Any<'_, '_>>,
        schedule: Option<Any<'_, '_>>,
        booked: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let id: api::DocumentId = arg(id, "id")?;
        let customer: api::CustomerId = arg(customer, "customer")?;
        let invoice_date: api::Date = arg(invoice_date, "invoice_date")?;
        let total: api::Money = arg(total, "total")?;
        let mut made = api::Invoice::new(id, customer, invoice_date, total);
        if let Some(of) = opt(creditor, "creditor")? {
            made.creditor = of;
        }
        if let Some(of) = opt(billing_account, "billing_account")? {
            made.billing_account = Some(of);
        }
        if let Some(of) = opt(number, "number")? {
            made.number = Some(of);
        }
        if let Some(of) = opt(posting_date, "posting_date")? {
            made.posting_date = Some(of);
        }
        if let Some(of) = opt(delivery_date, "delivery_date")? {
            made.delivery_date = Some(of);
        }
        if let Some(of) = opt(statutory_default_date, "statutory_default_date")? {
            made.statutory_default_date = Some(of);
        }
        if let Some(of) = opt(tax, "tax")? {
            made.tax = Some(of);
        }
        if let Some(of) = opt(lines, "lines")? {
            made.lines = of;
        }
        if let Some(of) = opt(terms, "terms")? {
            made.terms = Some(of);
        }
        if let Some(of) = opt(schedule, "schedule")? {
            made.schedule = Some(of);
        }
        if let Some(of) = opt(booked, "booked")? {
            made.booked = Some(of);
        }
        Ok(Self(made))
    }

    #[doc = "Its id, unique in a ledger."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "To whom it is owed."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "Who owes it."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "The billing account it belongs to, where the customer has several (G11)."]
    #[getter]
    fn billing_account(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.billing_account.clone(), py)
    }

    #[doc = "The number printed on it."]
    #[getter]
    fn number(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.number.clone(), py)
    }

    #[doc = "The date printed on it."]
    #[getter]
    fn invoice_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.invoice_date.clone(), py)
    }

    #[doc = "The day the books take it; the invoice date where it is not said (F4)."]
    #[getter]
    fn posting_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.posting_date.clone(), py)
    }

    #[doc = "The day the goods or services were delivered."]
    #[getter]
    fn delivery_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.delivery_date.clone(), py)
    }

    #[doc = "The day statutory default begins, where the host knows it (I11)."]
    #[getter]
    fn statutory_default_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.statutory_default_date.clone(), py)
    }

    #[doc = "What is owed, tax included; zero or above."]
    #[getter]
    fn total(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.total.clone(), py)
    }

    #[doc = "The tax in the total."]
    #[getter]
    fn tax(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.tax.clone(), py)
    }

    #[doc = "Its lines, without tax; when there are any, they and the tax sum to the total."]
    #[getter]
    fn lines(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.lines.clone(), py)
    }

    #[doc = "The terms as agreed, kept for the reader: what counts is the schedule, and terms without"]
    #[doc = "one are refused (`with_terms` works it out)."]
    #[getter]
    fn terms(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.terms.clone(), py)
    }

    #[doc = "The frozen installments (T10); none: the whole total is due on the invoice date."]
    #[getter]
    fn schedule(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.schedule.clone(), py)
    }

    #[doc = "The rate it was booked at in the creditor's own currency."]
    #[getter]
    fn booked(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.booked.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Invoice",
            vec![
                ("id", false, of.id(py)?),
                ("creditor", true, of.creditor(py)?),
                ("customer", false, of.customer(py)?),
                ("billing_account", true, of.billing_account(py)?),
                ("number", true, of.number(py)?),
                ("invoice_date", false, of.invoice_date(py)?),
                ("posting_date", true, of.posting_date(py)?),
                ("delivery_date", true, of.delivery_date(py)?),
                ("statutory_default_date", true, of.statutory_default_date(py)?),
                ("total", false, of.total(py)?),
                ("tax", true, of.tax(py)?),
                ("lines", true, of.lines(py)?),
                ("terms", true, of.terms(py)?),
                ("schedule", true, of.schedule(py)?),
                ("booked", true, of.booked(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
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
            changes,
        )
    }

    #[doc = "The invoice with the schedule its terms give for its date and total, frozen (T10)."]
    #[doc = ""]
    #[doc = "Refused as: As `PaymentTerms.schedule`."]
    #[doc = ""]
    #[doc = ">>> invoice = duly.Invoice(\"INV-3\", \"ACME\", date(2026, 1, 15), eur(\"1000.00\"))"]
    #[doc = ">>> invoice.with_terms(\"2/10 net 30\").schedule.installments[0].due"]
    #[doc = "datetime.date(2026, 2, 14)"]
    #[pyo3(signature = (terms))]
    fn with_terms(&self, py: Python<'_>, terms: Any<'_, '_>) -> Out {
        let this = self.0.clone();
        let terms: api::PaymentTerms = arg(terms, "terms")?;
        give(api::Invoice::with_terms(this, terms), py)
    }

    #[doc = "The same on a calendar of business days (T6). The posting, delivery and tax the invoice"]
    #[doc = "knows are taken from it."]
    #[doc = ""]
    #[doc = "Refused as: As `PaymentTerms.schedule`."]
    #[doc = ""]
    #[doc = ">>> invoice = duly.Invoice(\"INV-3\", \"ACME\", date(2026, 1, 15), eur(\"1000.00\"))"]
    #[doc = ">>> issued = invoice.with_terms_in(\"net 30 following\", duly.Calendar.saturday_sunday())"]
    #[doc = ">>> part, = issued.schedule.installments"]
    #[doc = ">>> str(part.nominal_due), str(part.due)"]
    #[doc = "('2026-02-14', '2026-02-16')"]
    #[pyo3(signature = (terms, calendar))]
    fn with_terms_in(&self, py: Python<'_>, terms: Any<'_, '_>, calendar: Any<'_, '_>) -> Out {
        let this = self.0.clone();
        let terms: api::PaymentTerms = arg(terms, "terms")?;
        let calendar: api::Calendar = arg(calendar, "calendar")?;
        give(api::Invoice::with_terms_in(this, terms, &calendar), py)
    }

    #[doc = "The invoice due in one amount on a day the host knows."]
    #[doc = ""]
    #[doc = ">>> invoice = duly.Invoice(\"INV-3\", \"ACME\", date(2026, 1, 15), eur(\"1000.00\"))"]
    #[doc = ">>> invoice.due_on(date(2026, 2, 28)).schedule.installments[0].due"]
    #[doc = "datetime.date(2026, 2, 28)"]
    #[pyo3(signature = (due))]
    fn due_on(&self, py: Python<'_>, due: Any<'_, '_>) -> Out {
        let this = self.0.clone();
        let due: api::Date = arg(due, "due")?;
        given(api::Invoice::due_on(this, due), py)
    }

    #[doc = "Checks that no amount is negative, that lines, tax, installments and total add up, and"]
    #[doc = "that what the terms say is frozen in a schedule (T10)."]
    #[doc = ""]
    #[doc = "Refused as: `record.invalid` or"]
    #[doc = "`record.total_mismatch`, naming the field."]
    #[doc = ""]
    #[doc = ">>> invoice = duly.Invoice(\"INV-3\", \"ACME\", date(2026, 1, 15), eur(\"1000.00\"), terms=\"net 30\")"]
    #[doc = ">>> invoice.check()"]
    #[doc = "Traceback (most recent call last):"]
    #[doc = "    ..."]
    #[doc = "duly.RecordError: `INV-3` has terms `net 30` but no schedule that freezes their dates [record.invalid]"]
    #[pyo3(signature = ())]
    fn check(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        give(api::Invoice::check(this), py)
    }
}

#[doc = "A debit note, frozen once posted."]
#[doc = ""]
#[doc = ">>> note = duly.DebitNote(\"DN-1\", \"ACME\", date(2026, 2, 20), eur(\"40.00\"), purpose=\"charge\")"]
#[doc = ">>> due = note.replace(schedule=duly.Schedule.single(date(2026, 3, 20), eur(\"40.00\")))"]
#[doc = ">>> ledger.post(duly.Entry(date(2026, 3, 5), due)).effective"]
#[doc = "datetime.date(2026, 2, 20)"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct DebitNote(pub(crate) api::DebitNote);

impl Cross for api::DebitNote {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<DebitNote>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a DebitNote"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(DebitNote(self), py)
    }
}

#[pymethods]
impl DebitNote {
    #[new]
    #[pyo3(signature = (id, customer, date, total, *, creditor=None, billing_account=None, number=None, posting_date=None, purpose=None, references=None, tax=None, lines=None, schedule=None, booked=None))]
    fn new(
        id: Any<'_, '_>,
        customer: Any<'_, '_>,
        date: Any<'_, '_>,
        total: Any<'_, '_>,
        creditor: Option<Any<'_, '_>>,
        billing_account: Option<Any<'_, '_>>,
        number: Option<Any<'_, '_>>,
        posting_date: Option<Any<'_, '_>>,
        purpose: Option<Any<'_, '_>>,
        references: Option<Any<'_, '_>>,
        tax: Option<Any<'_, '_>>,
        lines: Option<Any<'_, '_>>,
        schedule: Option<Any<'_, '_>>,
        booked: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let id: api::DocumentId = arg(id, "id")?;
        let customer: api::CustomerId = arg(customer, "customer")?;
        let date: api::Date = arg(date, "date")?;
        let total: api::Money = arg(total, "total")?;
        let mut made = api::DebitNote::new(id, customer, date, total);
        if let Some(of) = opt(creditor, "creditor")? {
            made.creditor = of;
        }
        if let Some(of) = opt(billing_account, "billing_account")? {
            made.billing_account = Some(of);
        }
        if let Some(of) = opt(number, "number")? {
            made.number = Some(of);
        }
        if let Some(of) = opt(posting_date, "posting_date")? {
            made.posting_date = Some(of);
        }
        if let Some(of) = opt(purpose, "purpose")? {
            made.purpose = of;
        }
        if let Some(of) = opt(references, "references")? {
            made.references = of;
        }
        if let Some(of) = opt(tax, "tax")? {
            made.tax = Some(of);
        }
        if let Some(of) = opt(lines, "lines")? {
            made.lines = of;
        }
        if let Some(of) = opt(schedule, "schedule")? {
            made.schedule = Some(of);
        }
        if let Some(of) = opt(booked, "booked")? {
            made.booked = Some(of);
        }
        Ok(Self(made))
    }

    #[doc = "Its id, unique in a ledger."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "To whom it is owed."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "Who owes it."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "The billing account it belongs to (G11)."]
    #[getter]
    fn billing_account(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.billing_account.clone(), py)
    }

    #[doc = "The number printed on it."]
    #[getter]
    fn number(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.number.clone(), py)
    }

    #[doc = "The date printed on it."]
    #[getter]
    fn date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.date.clone(), py)
    }

    #[doc = "The day the books take it; its date where it is not said (F4)."]
    #[getter]
    fn posting_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.posting_date.clone(), py)
    }

    #[doc = "Why it was written."]
    #[getter]
    fn purpose(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.purpose.clone(), py)
    }

    #[doc = "The invoices it is about."]
    #[getter]
    fn references(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.references.clone(), py)
    }

    #[doc = "What is owed, tax included; zero or above."]
    #[getter]
    fn total(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.total.clone(), py)
    }

    #[doc = "The tax in the total."]
    #[getter]
    fn tax(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.tax.clone(), py)
    }

    #[doc = "Its lines, without tax; when there are any, they and the tax sum to the total."]
    #[getter]
    fn lines(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.lines.clone(), py)
    }

    #[doc = "The frozen installments (T10); none: due on its date."]
    #[getter]
    fn schedule(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.schedule.clone(), py)
    }

    #[doc = "The rate it was booked at in the creditor's own currency."]
    #[getter]
    fn booked(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.booked.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "DebitNote",
            vec![
                ("id", false, of.id(py)?),
                ("creditor", true, of.creditor(py)?),
                ("customer", false, of.customer(py)?),
                ("billing_account", true, of.billing_account(py)?),
                ("number", true, of.number(py)?),
                ("date", false, of.date(py)?),
                ("posting_date", true, of.posting_date(py)?),
                ("purpose", true, of.purpose(py)?),
                ("references", true, of.references(py)?),
                ("total", false, of.total(py)?),
                ("tax", true, of.tax(py)?),
                ("lines", true, of.lines(py)?),
                ("schedule", true, of.schedule(py)?),
                ("booked", true, of.booked(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
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
            changes,
        )
    }

    #[doc = "Checks that no amount is negative and that lines, tax, installments and total add up."]
    #[doc = ""]
    #[doc = "Refused as: `record.invalid` or"]
    #[doc = "`record.total_mismatch`, naming the field."]
    #[doc = ""]
    #[doc = ">>> note = duly.DebitNote(\"DN-1\", \"ACME\", date(2026, 2, 20), eur(\"-40.00\"))"]
    #[doc = ">>> note.check()"]
    #[doc = "Traceback (most recent call last):"]
    #[doc = "    ..."]
    #[doc = "duly.RecordError: total `-40.00 EUR` is not zero or above: amounts stand as on paper [record.invalid]"]
    #[pyo3(signature = ())]
    fn check(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        give(api::DebitNote::check(this), py)
    }
}

#[doc = "A credit note, frozen once posted."]
#[doc = ""]
#[doc = ">>> note = duly.CreditNote(\"CN-1\", \"ACME\", date(2026, 2, 20), eur(\"25.00\"), references=[\"INV-1\"])"]
#[doc = ">>> ledger.post(duly.Entry(date(2026, 3, 5), note)).effective"]
#[doc = "datetime.date(2026, 2, 20)"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct CreditNote(pub(crate) api::CreditNote);

impl Cross for api::CreditNote {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<CreditNote>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a CreditNote"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(CreditNote(self), py)
    }
}

#[pymethods]
impl CreditNote {
    #[new]
    #[pyo3(signature = (id, customer, date, total, *, creditor=None, billing_account=None, number=None, posting_date=None, reason=None, references=None, tax=None, lines=None, schedule=None, booked=None))]
    fn new(
        id: Any<'_, '_>,
        customer: Any<'_, '_>,
        date: Any<'_, '_>,
        total: Any<'_, '_>,
        creditor: Option<Any<'_, '_>>,
        billing_account: Option<Any<'_, '_>>,
        number: Option<Any<'_, '_>>,
        posting_date: Option<Any<'_, '_>>,
        reason: Option<Any<'_, '_>>,
        references: Option<Any<'_, '_>>,
        tax: Option<Any<'_, '_>>,
        lines: Option<Any<'_, '_>>,
        schedule: Option<Any<'_, '_>>,
        booked: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let id: api::DocumentId = arg(id, "id")?;
        let customer: api::CustomerId = arg(customer, "customer")?;
        let date: api::Date = arg(date, "date")?;
        let total: api::Money = arg(total, "total")?;
        let mut made = api::CreditNote::new(id, customer, date, total);
        if let Some(of) = opt(creditor, "creditor")? {
            made.creditor = of;
        }
        if let Some(of) = opt(billing_account, "billing_account")? {
            made.billing_account = Some(of);
        }
        if let Some(of) = opt(number, "number")? {
            made.number = Some(of);
        }
        if let Some(of) = opt(posting_date, "posting_date")? {
            made.posting_date = Some(of);
        }
        if let Some(of) = opt(reason, "reason")? {
            made.reason = of;
        }
        if let Some(of) = opt(references, "references")? {
            made.references = of;
        }
        if let Some(of) = opt(tax, "tax")? {
            made.tax = Some(of);
        }
        if let Some(of) = opt(lines, "lines")? {
            made.lines = of;
        }
        if let Some(of) = opt(schedule, "schedule")? {
            made.schedule = Some(of);
        }
        if let Some(of) = opt(booked, "booked")? {
            made.booked = Some(of);
        }
        Ok(Self(made))
    }

    #[doc = "Its id, unique in a ledger."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "Whose receivables it lowers."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "Whose debt it lowers."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "The billing account it belongs to (G11)."]
    #[getter]
    fn billing_account(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.billing_account.clone(), py)
    }

    #[doc = "The number printed on it."]
    #[getter]
    fn number(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.number.clone(), py)
    }

    #[doc = "The date printed on it."]
    #[getter]
    fn date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.date.clone(), py)
    }

    #[doc = "The day the books take it; its date where it is not said (F4)."]
    #[getter]
    fn posting_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.posting_date.clone(), py)
    }

    #[doc = "Why it was written."]
    #[getter]
    fn reason(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.reason.clone(), py)
    }

    #[doc = "The invoices it is about. It settles none of them by itself: an application does, which"]
    #[doc = "`allocate` proposes, the documents named here first"]
    #[doc = "(`ReferencedFirst`, K2)."]
    #[getter]
    fn references(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.references.clone(), py)
    }

    #[doc = "What is credited, tax included, as on paper: zero or above."]
    #[getter]
    fn total(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.total.clone(), py)
    }

    #[doc = "The tax in the total."]
    #[getter]
    fn tax(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.tax.clone(), py)
    }

    #[doc = "Its lines, without tax; when there are any, they and the tax sum to the total."]
    #[getter]
    fn lines(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.lines.clone(), py)
    }

    #[doc = "The frozen installments (T10); none: due on its date."]
    #[getter]
    fn schedule(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.schedule.clone(), py)
    }

    #[doc = "The rate it was booked at in the creditor's own currency."]
    #[getter]
    fn booked(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.booked.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "CreditNote",
            vec![
                ("id", false, of.id(py)?),
                ("creditor", true, of.creditor(py)?),
                ("customer", false, of.customer(py)?),
                ("billing_account", true, of.billing_account(py)?),
                ("number", true, of.number(py)?),
                ("date", false, of.date(py)?),
                ("posting_date", true, of.posting_date(py)?),
                ("reason", true, of.reason(py)?),
                ("references", true, of.references(py)?),
                ("total", false, of.total(py)?),
                ("tax", true, of.tax(py)?),
                ("lines", true, of.lines(py)?),
                ("schedule", true, of.schedule(py)?),
                ("booked", true, of.booked(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
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
            changes,
        )
    }

    #[doc = "Checks that no amount is negative and that lines, tax, installments and total add up."]
    #[doc = ""]
    #[doc = "Refused as: `record.invalid` or"]
    #[doc = "`record.total_mismatch`, naming the field."]
    #[doc = ""]
    #[doc = ">>> duly.CreditNote(\"CN-1\", \"ACME\", date(2026, 2, 20), eur(\"-25.00\")).check()"]
    #[doc = "Traceback (most recent call last):"]
    #[doc = "    ..."]
    #[doc = "duly.RecordError: total `-25.00 EUR` is not zero or above: amounts stand as on paper [record.invalid]"]
    #[pyo3(signature = ())]
    fn check(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        give(api::CreditNote::check(this), py)
    }
}

#[doc = "Money in: a receipt or an advance."]
#[doc = ""]
#[doc = ">>> payment = duly.Payment(\"PAY-2\", date(2026, 3, 5), eur(\"400.00\"), customer=\"ACME\")"]
#[doc = ">>> ledger.post(duly.Entry(date(2026, 3, 5), payment)).outcome"]
#[doc = "<Outcome.TAKEN: 'taken'>"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Payment(pub(crate) api::Payment);

impl Cross for api::Payment {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Payment>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Payment"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Payment(self), py)
    }
}

#[pymethods]
impl Payment {
    #[new]
    #[pyo3(signature = (id, value_date, amount, *, creditor=None, customer=None, billing_account=None, number=None, posting_date=None, kind=None, reference=None, booked=None))]
    fn new(
        id: Any<'_, '_>,
        value_date: Any<'_, '_>,
        amount: Any<'_, '_>,
        creditor: Option<Any<'_, '_>>,
        customer: Option<Any<'_, '_>>,
        billing_account: Option<Any<'_, '_>>,
        number: Option<Any<'_, '_>>,
        posting_date: Option<Any<'_, '_>>,
        kind: Option<Any<'_, '_>>,
        reference: Option<Any<'_, '_>>,
        booked: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let id: api::DocumentId = arg(id, "id")?;
        let value_date: api::Date = arg(value_date, "value_date")?;
        let amount: api::Money = arg(amount, "amount")?;
        let mut made = api::payment::make(id, value_date, amount);
        if let Some(of) = opt(creditor, "creditor")? {
            made.creditor = of;
        }
        if let Some(of) = opt(customer, "customer")? {
            made.customer = Some(of);
        }
        if let Some(of) = opt(billing_account, "billing_account")? {
            made.billing_account = Some(of);
        }
        if let Some(of) = opt(number, "number")? {
            made.number = Some(of);
        }
        if let Some(of) = opt(posting_date, "posting_date")? {
            made.posting_date = Some(of);
        }
        if let Some(of) = opt(kind, "kind")? {
            made.kind = of;
        }
        if let Some(of) = opt(reference, "reference")? {
            made.reference = Some(of);
        }
        if let Some(of) = opt(booked, "booked")? {
            made.booked = Some(of);
        }
        Ok(Self(made))
    }

    #[doc = "Its id, unique in a ledger."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "To whom it was paid."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "Whose account it lowers; none while the payer is unknown (A7)."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "The billing account it was paid on (G11)."]
    #[getter]
    fn billing_account(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.billing_account.clone(), py)
    }

    #[doc = "The bank's or the cheque's number."]
    #[getter]
    fn number(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.number.clone(), py)
    }

    #[doc = "The day the money was credited: what days to pay, discounts and interest count by (F4b)."]
    #[getter]
    fn value_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.value_date.clone(), py)
    }

    #[doc = "The day the books take it; the value date where it is not said (F4)."]
    #[getter]
    fn posting_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.posting_date.clone(), py)
    }

    #[doc = "A receipt or an advance."]
    #[getter]
    fn kind(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.kind.clone(), py)
    }

    #[doc = "How much came in; zero or above."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    #[doc = "What the payer wrote on it."]
    #[getter]
    fn reference(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.reference.clone(), py)
    }

    #[doc = "The rate it was booked at in the creditor's own currency."]
    #[getter]
    fn booked(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.booked.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Payment",
            vec![
                ("id", false, of.id(py)?),
                ("creditor", true, of.creditor(py)?),
                ("customer", true, of.customer(py)?),
                ("billing_account", true, of.billing_account(py)?),
                ("number", true, of.number(py)?),
                ("value_date", false, of.value_date(py)?),
                ("posting_date", true, of.posting_date(py)?),
                ("kind", true, of.kind(py)?),
                ("amount", false, of.amount(py)?),
                ("reference", true, of.reference(py)?),
                ("booked", true, of.booked(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
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
            changes,
        )
    }

    #[doc = "Checks that the amount is not negative."]
    #[doc = ""]
    #[doc = "Refused as: `record.invalid`, naming the field."]
    #[doc = ""]
    #[doc = ">>> duly.Payment(\"PAY-2\", date(2026, 3, 5), eur(\"-400.00\"), customer=\"ACME\").check()"]
    #[doc = "Traceback (most recent call last):"]
    #[doc = "    ..."]
    #[doc = "duly.RecordError: amount `-400.00 EUR` is not zero or above: amounts stand as on paper [record.invalid]"]
    #[pyo3(signature = ())]
    fn check(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        give(api::Payment::check(this), py)
    }
}

#[doc = "Money paid back to a customer: a debit that an application sets against the credit it repays."]
#[doc = ""]
#[doc = "If the credit is taken back later (a bounced payment), the refund comes back as an open debit"]
#[doc = "(A11)."]
#[doc = ""]
#[doc = ">>> refund = duly.Refund(\"REF-1\", \"ACME\", date(2026, 3, 5), eur(\"20.00\"), reason=\"paid twice\")"]
#[doc = ">>> refund.check()"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Refund(pub(crate) api::Refund);

impl Cross for api::Refund {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Refund>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Refund"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Refund(self), py)
    }
}

#[pymethods]
impl Refund {
    #[new]
    #[pyo3(signature = (id, customer, value_date, amount, *, creditor=None, billing_account=None, number=None, posting_date=None, reason=None, booked=None))]
    fn new(
        id: Any<'_, '_>,
        customer: Any<'_, '_>,
        value_date: Any<'_, '_>,
        amount: Any<'_, '_>,
        creditor: Option<Any<'_, '_>>,
        billing_account: Option<Any<'_, '_>>,
        number: Option<Any<'_, '_>>,
        posting_date: Option<Any<'_, '_>>,
        reason: Option<Any<'_, '_>>,
        booked: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let id: api::DocumentId = arg(id, "id")?;
        let customer: api::CustomerId = arg(customer, "customer")?;
        let value_date: api::Date = arg(value_date, "value_date")?;
        let amount: api::Money = arg(amount, "amount")?;
        let mut made = api::Refund::new(id, customer, value_date, amount);
        if let Some(of) = opt(creditor, "creditor")? {
            made.creditor = of;
        }
        if let Some(of) = opt(billing_account, "billing_account")? {
            made.billing_account = Some(of);
        }
        if let Some(of) = opt(number, "number")? {
            made.number = Some(of);
        }
        if let Some(of) = opt(posting_date, "posting_date")? {
            made.posting_date = Some(of);
        }
        if let Some(of) = opt(reason, "reason")? {
            made.reason = Some(of);
        }
        if let Some(of) = opt(booked, "booked")? {
            made.booked = Some(of);
        }
        Ok(Self(made))
    }

    #[doc = "Its id, unique in a ledger."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "Who paid it back."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "Who got it."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "The billing account it was paid from (G11)."]
    #[getter]
    fn billing_account(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.billing_account.clone(), py)
    }

    #[doc = "The bank's number."]
    #[getter]
    fn number(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.number.clone(), py)
    }

    #[doc = "The day the money left."]
    #[getter]
    fn value_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.value_date.clone(), py)
    }

    #[doc = "The day the books take it; the value date where it is not said (F4)."]
    #[getter]
    fn posting_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.posting_date.clone(), py)
    }

    #[doc = "How much was paid back; zero or above."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    #[doc = "Why."]
    #[getter]
    fn reason(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.reason.clone(), py)
    }

    #[doc = "The rate it was booked at in the creditor's own currency."]
    #[getter]
    fn booked(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.booked.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Refund",
            vec![
                ("id", false, of.id(py)?),
                ("creditor", true, of.creditor(py)?),
                ("customer", false, of.customer(py)?),
                ("billing_account", true, of.billing_account(py)?),
                ("number", true, of.number(py)?),
                ("value_date", false, of.value_date(py)?),
                ("posting_date", true, of.posting_date(py)?),
                ("amount", false, of.amount(py)?),
                ("reason", true, of.reason(py)?),
                ("booked", true, of.booked(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
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
            changes,
        )
    }

    #[doc = "Checks that the amount is not negative."]
    #[doc = ""]
    #[doc = "Refused as: `record.invalid`, naming the field."]
    #[doc = ""]
    #[doc = ">>> duly.Refund(\"REF-1\", \"ACME\", date(2026, 3, 5), eur(\"-20.00\")).check()"]
    #[doc = "Traceback (most recent call last):"]
    #[doc = "    ..."]
    #[doc = "duly.RecordError: amount `-20.00 EUR` is not zero or above: amounts stand as on paper [record.invalid]"]
    #[pyo3(signature = ())]
    fn check(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        give(api::Refund::check(this), py)
    }
}

#[doc = "An item taken over from other books, with what had happened to it until then (F4e)."]
#[doc = ""]
#[doc = "It enters the books on the take-over date. The difference between its original and its open"]
#[doc = "amount is an entry of kind `opening` on that date."]
#[doc = ""]
#[doc = ">>> issued, taken_over = date(2025, 11, 3), date(2026, 1, 1)"]
#[doc = ">>> opening = duly.OpeningItem("]
#[doc = "...     \"OLD-7\", \"invoice\", issued, taken_over, eur(\"800.00\"), eur(\"300.00\"), customer=\"ACME\""]
#[doc = "... )"]
#[doc = ">>> books = duly.Ledger()"]
#[doc = ">>> posted = books.post(duly.Entry(date(2026, 1, 1), opening))"]
#[doc = ">>> [str(item.open) for item in books.as_of(date(2026, 1, 31))]"]
#[doc = "['300.00 EUR']"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct OpeningItem(pub(crate) api::OpeningItem);

impl Cross for api::OpeningItem {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<OpeningItem>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an OpeningItem"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(OpeningItem(self), py)
    }
}

#[pymethods]
impl OpeningItem {
    #[new]
    #[pyo3(signature = (id, kind, document_date, take_over, original, open, *, creditor=None, customer=None, billing_account=None, number=None, terms=None, schedule=None, dunning_level=None, discount_taken=None, interest_charged=None, charged_through=None, dimensions=None, booked=None))]
    fn new(
        id: Any<'_, '_>,
        kind: Any<'_, '_>,
        document_date: Any<'_, '_>,
        take_over: Any<'_, '_>,
        original: Any<'_, '_>,
        open: Any<'_, '_>,
        creditor: Option<Any<'_, '_>>,
        customer: Option<Any<'_, '_>>,
        billing_account: Option<Any<'_, '_>>,
        number: Option<Any<'_, '_>>,
        terms: Option<Any<'_, '_>>,
        schedule: Option<Any<'_, '_>>,
        dunning_level: Option<Any<'_, '_>>,
        discount_taken: Option<Any<'_, '_>>,
        interest_charged: Option<Any<'_, '_>>,
        charged_through: Option<Any<'_, '_>>,
        dimensions: Option<Any<'_, '_>>,
        booked: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let id: api::DocumentId = arg(id, "id")?;
        let kind: api::DocumentKind = arg(kind, "kind")?;
        let document_date: api::Date = arg(document_date, "document_date")?;
        let original: api::Money = arg(original, "original")?;
        let mut made = api::OpeningItem::new(id, kind, document_date, original);
        if let Some(of) = opt(creditor, "creditor")? {
            made.creditor = of;
        }
        if let Some(of) = opt(customer, "customer")? {
            made.customer = Some(of);
        }
        if let Some(of) = opt(billing_account, "billing_account")? {
            made.billing_account = Some(of);
        }
        if let Some(of) = opt(number, "number")? {
            made.number = Some(of);
        }
        made.take_over = arg(take_over, "take_over")?;
        made.open = arg(open, "open")?;
        if let Some(of) = opt(terms, "terms")? {
            made.terms = Some(of);
        }
        if let Some(of) = opt(schedule, "schedule")? {
            made.schedule = Some(of);
        }
        if let Some(of) = opt(dunning_level, "dunning_level")? {
            made.dunning_level = Some(of);
        }
        if let Some(of) = opt(discount_taken, "discount_taken")? {
            made.discount_taken = Some(of);
        }
        if let Some(of) = opt(interest_charged, "interest_charged")? {
            made.interest_charged = Some(of);
        }
        if let Some(of) = opt(charged_through, "charged_through")? {
            made.charged_through = Some(of);
        }
        if let Some(of) = opt(dimensions, "dimensions")? {
            made.dimensions = of;
        }
        if let Some(of) = opt(booked, "booked")? {
            made.booked = Some(of);
        }
        Ok(Self(made))
    }

    #[doc = "Its id, unique in a ledger."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "What it is."]
    #[getter]
    fn kind(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.kind.clone(), py)
    }

    #[doc = "To whom it is owed."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "Who owes it; none for a payment whose payer is unknown."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "The billing account it belongs to (G11)."]
    #[getter]
    fn billing_account(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.billing_account.clone(), py)
    }

    #[doc = "The number printed on it."]
    #[getter]
    fn number(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.number.clone(), py)
    }

    #[doc = "The date printed on it; of a payment its value date."]
    #[getter]
    fn document_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.document_date.clone(), py)
    }

    #[doc = "The day this ledger takes over: one for each creditor."]
    #[getter]
    fn take_over(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.take_over.clone(), py)
    }

    #[doc = "What it was over at first, as on paper: zero or above."]
    #[getter]
    fn original(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.original.clone(), py)
    }

    #[doc = "What is left of it on the take-over date: from zero to the original."]
    #[getter]
    fn open(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.open.clone(), py)
    }

    #[doc = "The terms as agreed, kept for the reader; with them a schedule is needed (T10)."]
    #[getter]
    fn terms(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.terms.clone(), py)
    }

    #[doc = "The frozen installments of the original; none: due on its date. What had been settled is"]
    #[doc = "taken from the earliest due."]
    #[getter]
    fn schedule(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.schedule.clone(), py)
    }

    #[doc = "The dunning level reached."]
    #[getter]
    fn dunning_level(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.dunning_level.clone(), py)
    }

    #[doc = "The discount taken so far, within original − open."]
    #[getter]
    fn discount_taken(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.discount_taken.clone(), py)
    }

    #[doc = "The late-payment interest charged so far."]
    #[getter]
    fn interest_charged(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.interest_charged.clone(), py)
    }

    #[doc = "The last day interest was charged for; the take-over date where it is not said."]
    #[getter]
    fn charged_through(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.charged_through.clone(), py)
    }

    #[doc = "What was promised, disputed … on the take-over date, each zero or above."]
    #[getter]
    fn dimensions(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.dimensions.clone(), py)
    }

    #[doc = "The rate it was booked at in the creditor's own currency."]
    #[getter]
    fn booked(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.booked.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "OpeningItem",
            vec![
                ("id", false, of.id(py)?),
                ("kind", false, of.kind(py)?),
                ("creditor", true, of.creditor(py)?),
                ("customer", true, of.customer(py)?),
                ("billing_account", true, of.billing_account(py)?),
                ("number", true, of.number(py)?),
                ("document_date", false, of.document_date(py)?),
                ("take_over", false, of.take_over(py)?),
                ("original", false, of.original(py)?),
                ("open", false, of.open(py)?),
                ("terms", true, of.terms(py)?),
                ("schedule", true, of.schedule(py)?),
                ("dunning_level", true, of.dunning_level(py)?),
                ("discount_taken", true, of.discount_taken(py)?),
                ("interest_charged", true, of.interest_charged(py)?),
                ("charged_through", true, of.charged_through(py)?),
                ("dimensions", true, of.dimensions(py)?),
                ("booked", true, of.booked(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
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
            changes,
        )
    }

    #[doc = "Checks the amounts and that the customer is named unless it is cash."]
    #[doc = ""]
    #[doc = "Refused as: `record.invalid`,"]
    #[doc = "`record.total_mismatch` or"]
    #[doc = "`money.currency_mismatch`, naming the field."]
    #[doc = ""]
    #[doc = ">>> issued, taken_over = date(2025, 11, 3), date(2026, 1, 1)"]
    #[doc = ">>> opening = duly.OpeningItem("]
    #[doc = "...     \"OLD-7\", \"invoice\", issued, taken_over, eur(\"800.00\"), eur(\"900.00\"), customer=\"ACME\""]
    #[doc = "... )"]
    #[doc = ">>> opening.check()"]
    #[doc = "Traceback (most recent call last):"]
    #[doc = "    ..."]
    #[doc = "duly.RecordError: open `900.00 EUR` is not at most the original `800.00 EUR` [record.invalid]"]
    #[pyo3(signature = ())]
    fn check(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        give(api::OpeningItem::check(this), py)
    }
}

#[doc = "A reference of one scheme whose check digits are right (A13)."]
#[doc = ""]
#[doc = ">>> read = duly.reference_scheme_check(\"viite\", \"1234561\")"]
#[doc = ">>> str(read.scheme), read.canonical, read.printed, read.payload"]
#[doc = "('viite', '1234561', '12 34561', '123456')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct PaymentReference(pub(crate) api::PaymentReference);

impl Cross for api::PaymentReference {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<PaymentReference>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a PaymentReference"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(PaymentReference(self), py)
    }
}

#[pymethods]
impl PaymentReference {
    #[doc = "Its scheme."]
    #[getter]
    fn scheme(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.scheme.clone(), py)
    }

    #[doc = "As systems write it: without blanks and signs, in capitals. Leading zeros stand where the"]
    #[doc = "check holds with them (of `viite` never)."]
    #[getter]
    fn canonical(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.canonical.clone(), py)
    }

    #[doc = "As people print it."]
    #[getter]
    fn printed(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.printed.clone(), py)
    }

    #[doc = "What is checked: the reference without its check digits, `RF` and length digit."]
    #[getter]
    fn payload(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.payload.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "PaymentReference",
            vec![
                ("scheme", false, of.scheme(py)?),
                ("canonical", false, of.canonical(py)?),
                ("printed", false, of.printed(py)?),
                ("payload", false, of.payload(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    #[doc = "Every scheme a text satisfies, in the order of `ReferenceScheme.ALL`; empty where none."]
    #[doc = ""]
    #[doc = "One digit in ten is right by chance: a short text of digits that satisfies one of the"]
    #[doc = "national schemes tells little by itself."]
    #[doc = ""]
    #[doc = ">>> [str(one.scheme) for one in duly.PaymentReference.recognize(\"1234567 4\")]"]
    #[doc = "['kid_mod10', 'kid_mod11', 'ocr']"]
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn recognize(py: Python<'_>, text: Any<'_, '_>) -> Out {
        let text: String = arg(text, "text")?;
        given(api::PaymentReference::recognize(&text), py)
    }

    #[doc = "The references of some schemes in a text with words around them, by place, length and"]
    #[doc = "scheme: candidates, of which the open references tell which are meant (A13)."]
    #[doc = ""]
    #[doc = ">>> found, = duly.PaymentReference.find_in(\"Thanks, RF18 5390 0754 7034\", [\"rf\"])"]
    #[doc = ">>> found.position, found.text"]
    #[doc = "(8, 'RF18 5390 0754 7034')"]
    #[staticmethod]
    #[pyo3(signature = (text, schemes))]
    fn find_in(py: Python<'_>, text: Any<'_, '_>, schemes: Any<'_, '_>) -> Out {
        let text: String = arg(text, "text")?;
        let schemes: Vec<api::ReferenceScheme> = arg(schemes, "schemes")?;
        given(api::payment_reference::find_in(&text, schemes), py)
    }
}

#[doc = "A reference that stands in a text."]
#[doc = ""]
#[doc = ">>> found, = duly.PaymentReference.find_in(\"KID 12345674\", [\"kid_mod10\"])"]
#[doc = ">>> found.reference.canonical"]
#[doc = "'12345674'"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct FoundReference(pub(crate) api::FoundReference);

impl Cross for api::FoundReference {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<FoundReference>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a FoundReference"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(FoundReference(self), py)
    }
}

#[pymethods]
impl FoundReference {
    #[doc = "How many characters stand before it."]
    #[getter]
    fn position(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.position.clone(), py)
    }

    #[doc = "What stands there, as it stands there."]
    #[getter]
    fn text(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.text.clone(), py)
    }

    #[doc = "What it is."]
    #[getter]
    fn reference(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.reference.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "FoundReference",
            vec![
                ("position", false, of.position(py)?),
                ("text", false, of.text(py)?),
                ("reference", false, of.reference(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "An open reference that a mistyped one may have been: a suggestion to a person, never a match."]
#[doc = ""]
#[doc = ">>> near, = duly.reference_scheme_near_misses(\"rf\", \"RF17 5390 0754 7034\","]
#[doc = "...                                           [\"RF18 5390 0754 7034\"])"]
#[doc = ">>> near.reference, str(near.scheme)"]
#[doc = "('RF18 5390 0754 7034', 'rf')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct NearMiss(pub(crate) api::NearMiss);

impl Cross for api::NearMiss {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<NearMiss>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a NearMiss"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(NearMiss(self), py)
    }
}

#[pymethods]
impl NearMiss {
    #[doc = "The open reference, as it was given."]
    #[getter]
    fn reference(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.reference.clone(), py)
    }

    #[doc = "The scheme it satisfies."]
    #[getter]
    fn scheme(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.scheme.clone(), py)
    }

    #[doc = "What happened to it."]
    #[getter]
    fn slip(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.slip.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "NearMiss",
            vec![
                ("reference", false, of.reference(py)?),
                ("scheme", false, of.scheme(py)?),
                ("slip", false, of.slip(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "Money that came in, with all that is said about it (A1)."]
#[doc = ""]
#[doc = ">>> duly.Receipt(\"PAY-9\", date(2026, 3, 5), eur(\"400.00\"), text=\"INV 1\").text"]
#[doc = "'INV 1'"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Receipt(pub(crate) api::Receipt);

impl Cross for api::Receipt {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Receipt>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Receipt"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Receipt(self), py)
    }
}

#[pymethods]
impl Receipt {
    #[new]
    #[pyo3(signature = (id, value_date, amount, *, creditor=None, customer=None, payer_account=None, payer_name=None, lines=None, references=None, text=None))]
    fn new(
        id: Any<'_, '_>,
        value_date: Any<'_, '_>,
        amount: Any<'_, '_>,
        creditor: Option<Any<'_, '_>>,
        customer: Option<Any<'_, '_>>,
        payer_account: Option<Any<'_, '_>>,
        payer_name: Option<Any<'_, '_>>,
        lines: Option<Any<'_, '_>>,
        references: Option<Any<'_, '_>>,
        text: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let id: api::DocumentId = arg(id, "id")?;
        let value_date: api::Date = arg(value_date, "value_date")?;
        let amount: api::Money = arg(amount, "amount")?;
        let mut made = api::Receipt::new(id, value_date, amount);
        if let Some(of) = opt(creditor, "creditor")? {
            made.creditor = of;
        }
        if let Some(of) = opt(customer, "customer")? {
            made.customer = Some(of);
        }
        if let Some(of) = opt(payer_account, "payer_account")? {
            made.payer_account = Some(of);
        }
        if let Some(of) = opt(payer_name, "payer_name")? {
            made.payer_name = Some(of);
        }
        if let Some(of) = opt(lines, "lines")? {
            made.lines = of;
        }
        if let Some(of) = opt(references, "references")? {
            made.references = of;
        }
        if let Some(of) = opt(text, "text")? {
            made.text = Some(of);
        }
        Ok(Self(made))
    }

    #[doc = "The id of the payment."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "To whom it was paid."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "Who paid, where that is known for certain."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "The day the money was credited."]
    #[getter]
    fn value_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.value_date.clone(), py)
    }

    #[doc = "How much came in; above zero."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    #[doc = "The account it came from, such as an IBAN; blanks and case do not matter."]
    #[getter]
    fn payer_account(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.payer_account.clone(), py)
    }

    #[doc = "Who sent it, as the bank writes the name."]
    #[getter]
    fn payer_name(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.payer_name.clone(), py)
    }

    #[doc = "The lines of a remittance advice, in its order."]
    #[getter]
    fn lines(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.lines.clone(), py)
    }

    #[doc = "Structured references (A13)."]
    #[getter]
    fn references(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.references.clone(), py)
    }

    #[doc = "Free text, such as the remittance text of a transfer."]
    #[getter]
    fn text(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.text.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Receipt",
            vec![
                ("id", false, of.id(py)?),
                ("creditor", true, of.creditor(py)?),
                ("customer", true, of.customer(py)?),
                ("value_date", false, of.value_date(py)?),
                ("amount", false, of.amount(py)?),
                ("payer_account", true, of.payer_account(py)?),
                ("payer_name", true, of.payer_name(py)?),
                ("lines", true, of.lines(py)?),
                ("references", true, of.references(py)?),
                ("text", true, of.text(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
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
            changes,
        )
    }
}

#[doc = "One line of a remittance advice: a document the payer says it pays, and how much of it."]
#[doc = ""]
#[doc = ">>> str(duly.RemittanceLine(\"INV-1\", amount=eur(\"400.00\")).amount)"]
#[doc = "'400.00 EUR'"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct RemittanceLine(pub(crate) api::RemittanceLine);

impl Cross for api::RemittanceLine {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<RemittanceLine>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a RemittanceLine"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(RemittanceLine(self), py)
    }
}

#[pymethods]
impl RemittanceLine {
    #[new]
    #[pyo3(signature = (document, *, amount=None))]
    fn new(document: Any<'_, '_>, amount: Option<Any<'_, '_>>) -> PyResult<Self> {
        let document: String = arg(document, "document")?;
        let amount: Option<api::Money> = opt(amount, "amount")?;
        let made = api::RemittanceLine::new(document, amount);
        Ok(Self(made))
    }

    #[doc = "The number or id of the document, as the payer writes it."]
    #[getter]
    fn document(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.document.clone(), py)
    }

    #[doc = "What is paid on it, with the document's sign: a credit note taken is below zero. None: all"]
    #[doc = "that is to be paid."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "RemittanceLine",
            vec![("document", false, of.document(py)?), ("amount", true, of.amount(py)?)],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["document", "amount"], changes)
    }
}

#[doc = "A mark, and whose it is."]
#[doc = ""]
#[doc = ">>> duly.KnownPayer(\"ACME\", duly.PayerMark.alias(\"Acme Holding\")).mark.value"]
#[doc = "'Acme Holding'"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct KnownPayer(pub(crate) api::KnownPayer);

impl Cross for api::KnownPayer {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<KnownPayer>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a KnownPayer"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(KnownPayer(self), py)
    }
}

#[pymethods]
impl KnownPayer {
    #[new]
    #[pyo3(signature = (customer, mark))]
    fn new(customer: Any<'_, '_>, mark: Any<'_, '_>) -> PyResult<Self> {
        let customer: api::CustomerId = arg(customer, "customer")?;
        let mark: api::PayerMark = arg(mark, "mark")?;
        let made = api::KnownPayer::new(customer, mark);
        Ok(Self(made))
    }

    #[doc = "Whose."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "How it is known."]
    #[getter]
    fn mark(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.mark.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "KnownPayer",
            vec![("customer", false, of.customer(py)?), ("mark", false, of.mark(py)?)],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["customer", "mark"], changes)
    }
}

#[doc = "One fact and when it was recorded."]
#[doc = ""]
#[doc = "Cloning is cheap: the fact is shared."]
#[doc = ""]
#[doc = ">>> payment = duly.Payment(\"PAY-2\", date(2026, 3, 5), eur(\"400.00\"), customer=\"ACME\")"]
#[doc = ">>> entry = duly.Entry(date(2026, 3, 6), payment)"]
#[doc = ">>> entry.fact.id, entry.sequence"]
#[doc = "('PAY-2', None)"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Entry(pub(crate) api::Entry);

impl Cross for api::Entry {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Entry>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an Entry"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Entry(self), py)
    }
}

#[pymethods]
impl Entry {
    #[new]
    #[pyo3(signature = (recorded, fact, *, sequence=None, moved_to=None))]
    fn new(
        recorded: Any<'_, '_>,
        fact: Any<'_, '_>,
        sequence: Option<Any<'_, '_>>,
        moved_to: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::Entry {
            sequence: opt(sequence, "sequence")?,
            recorded: arg(recorded, "recorded")?,
            moved_to: opt(moved_to, "moved_to")?,
            fact: arg(fact, "fact")?,
        };
        Ok(Self(made))
    }

    #[doc = "The number the ledger gave when it first took the entry; none before. Replay keeps it."]
    #[getter]
    fn sequence(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.sequence.clone(), py)
    }

    #[doc = "The day the host recorded it, in one zone for a whole ledger; never earlier than the last."]
    #[getter]
    fn recorded(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.recorded.clone(), py)
    }

    #[doc = "Where the ledger moved the day it takes effect (F4d, F4b): that day. Set by the ledger."]
    #[getter]
    fn moved_to(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.moved_to.clone(), py)
    }

    #[doc = "What is told."]
    #[getter]
    fn fact(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.fact.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Entry",
            vec![
                ("sequence", true, of.sequence(py)?),
                ("recorded", false, of.recorded(py)?),
                ("moved_to", true, of.moved_to(py)?),
                ("fact", false, of.fact(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["sequence", "recorded", "moved_to", "fact"], changes)
    }

    #[doc = "The entry as one line of JSON, without a line break."]
    #[doc = ""]
    #[doc = "Refused as: `ledger.entry_syntax`, should a fact not be writable; none is known."]
    #[doc = ""]
    #[doc = ">>> ledger.entry(\"APP-1\").to_line()[:48]"]
    #[doc = "'{\"v\":1,\"sequence\":3,\"recorded\":\"2026-01-26\",\"fac'"]
    #[pyo3(signature = ())]
    fn to_line(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        give(api::Entry::to_line(this), py)
    }

    #[doc = "Reads a line that `to_line` wrote."]
    #[doc = ""]
    #[doc = "Refused as: `ledger.unknown_schema` for a version this release does not know,"]
    #[doc = "`ledger.entry_syntax` for anything that is not an entry: an unknown"]
    #[doc = "field, a number where an amount's text belongs, a date that does not exist."]
    #[doc = ""]
    #[doc = ">>> line = ledger.entry(\"APP-1\").to_line()"]
    #[doc = ">>> duly.Entry.from_line(line).fact.amount"]
    #[doc = "Money('600.00', 'EUR')"]
    #[staticmethod]
    #[pyo3(signature = (line))]
    fn from_line(py: Python<'_>, line: Any<'_, '_>) -> Out {
        let line: String = arg(line, "line")?;
        give(api::Entry::from_line(&line), py)
    }
}

#[doc = "Names what an entry is about: a document, or one installment, or one part of it."]
#[doc = ""]
#[doc = "A target that names only a document means all its items; an amount then goes to them by due"]
#[doc = "date, the earliest first (G4)."]
#[doc = ""]
#[doc = ">>> duly.Target(\"INV-1\", installment=1)"]
#[doc = "Target(document='INV-1', installment=1)"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Target(pub(crate) api::Target);

impl Cross for api::Target {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Target>() {
            return Ok(of.get().0.clone());
        }
        if let Some(of) = crate::shorthand::target(value, way)? {
            return Ok(of);
        }
        Err(wrong_class(value, way, "a Target"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Target(self), py)
    }
}

#[pymethods]
impl Target {
    #[new]
    #[pyo3(signature = (document, *, installment=None, part=None))]
    fn new(
        document: Any<'_, '_>,
        installment: Option<Any<'_, '_>>,
        part: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::Target {
            document: arg(document, "document")?,
            installment: opt(installment, "installment")?,
            part: opt(part, "part")?,
        };
        Ok(Self(made))
    }

    #[doc = "The document."]
    #[getter]
    fn document(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.document.clone(), py)
    }

    #[doc = "The installment, counted from 1; none: any."]
    #[getter]
    fn installment(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.installment.clone(), py)
    }

    #[doc = "The part (T12), 0 for the first; none: any."]
    #[getter]
    fn part(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.part.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Target",
            vec![
                ("document", false, of.document(py)?),
                ("installment", true, of.installment(py)?),
                ("part", true, of.part(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["document", "installment", "part"], changes)
    }
}

#[doc = "A credit settles a debit, or a part of it, from a day on (F4b)."]
#[doc = ""]
#[doc = "The day must not be before either document's posting or value date; the policy"]
#[doc = "`apply_on_value_date` puts it on the first day that works instead. The debit's and the"]
#[doc = "credit's open amounts both move toward zero."]
#[doc = ""]
#[doc = ">>> payment = duly.Payment(\"PAY-2\", date(2026, 3, 5), eur(\"400.00\"), customer=\"ACME\")"]
#[doc = ">>> applied = duly.Application(\"APP-2\", \"PAY-2\", \"INV-1\", eur(\"400.00\"), date(2026, 3, 5))"]
#[doc = ">>> answers = ledger.post_all([duly.Entry(date(2026, 3, 5), fact) for fact in (payment, applied)])"]
#[doc = ">>> ledger.status(\"INV-1\", date(2026, 3, 5)).summary"]
#[doc = "<StatusSummary.PAID: 'paid'>"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Application(pub(crate) api::Application);

impl Cross for api::Application {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Application>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an Application"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Application(self), py)
    }
}

#[pymethods]
impl Application {
    #[new]
    #[pyo3(signature = (id, credit, debit, amount, date, *, credit_amount=None, line=None))]
    fn new(
        id: Any<'_, '_>,
        credit: Any<'_, '_>,
        debit: Any<'_, '_>,
        amount: Any<'_, '_>,
        date: Any<'_, '_>,
        credit_amount: Option<Any<'_, '_>>,
        line: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let id: api::EntryId = arg(id, "id")?;
        let credit: api::Target = arg(credit, "credit")?;
        let debit: api::Target = arg(debit, "debit")?;
        let amount: api::Money = arg(amount, "amount")?;
        let date: api::Date = arg(date, "date")?;
        let mut made = crate::cross::raise(api::Application::new(id, credit, debit, amount, date))?;
        if let Some(of) = opt(credit_amount, "credit_amount")? {
            made.credit_amount = Some(of);
        }
        if let Some(of) = opt(line, "line")? {
            made.line = Some(of);
        }
        Ok(Self(made))
    }

    #[doc = "The entry's id."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "The payment, credit note or other credit."]
    #[getter]
    fn credit(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.credit.clone(), py)
    }

    #[doc = "The invoice or other debit."]
    #[getter]
    fn debit(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.debit.clone(), py)
    }

    #[doc = "How much of the debit it settles, in the debit's currency; above zero."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    #[doc = "How much of the credit it takes, where the credit is in another currency (A10)."]
    #[getter]
    fn credit_amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.credit_amount.clone(), py)
    }

    #[doc = "The application date: from this day on it counts."]
    #[getter]
    fn date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.date.clone(), py)
    }

    #[doc = "The line of the remittance it stands for; with the credit's id the key of A12."]
    #[getter]
    fn line(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.line.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Application",
            vec![
                ("id", false, of.id(py)?),
                ("credit", false, of.credit(py)?),
                ("debit", false, of.debit(py)?),
                ("amount", false, of.amount(py)?),
                ("credit_amount", true, of.credit_amount(py)?),
                ("date", false, of.date(py)?),
                ("line", true, of.line(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
            &["id", "credit", "debit", "amount", "credit_amount", "date", "line"],
            changes,
        )
    }
}

#[doc = "A discount, a tolerated difference, tax withheld, or a write-off: it brings an item nearer to"]
#[doc = "zero without money (F4). A write-off of a part leaves the rest open (O1)."]
#[doc = ""]
#[doc = ">>> day = date(2026, 3, 5)"]
#[doc = ">>> given_up = duly.Adjustment(\"ADJ-1\", \"write_off\", \"INV-1\", eur(\"400.00\"), day, approved_by=\"ada\")"]
#[doc = ">>> posted = ledger.post(duly.Entry(day, given_up))"]
#[doc = ">>> ledger.status(\"INV-1\", day).settled_by.write_off"]
#[doc = "Money('400.00', 'EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Adjustment(pub(crate) api::Adjustment);

impl Cross for api::Adjustment {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Adjustment>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an Adjustment"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Adjustment(self), py)
    }
}

#[pymethods]
impl Adjustment {
    #[new]
    #[pyo3(signature = (id, kind, item, amount, date, *, receipt=None, reason=None, approved_by=None))]
    fn new(
        id: Any<'_, '_>,
        kind: Any<'_, '_>,
        item: Any<'_, '_>,
        amount: Any<'_, '_>,
        date: Any<'_, '_>,
        receipt: Option<Any<'_, '_>>,
        reason: Option<Any<'_, '_>>,
        approved_by: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let id: api::EntryId = arg(id, "id")?;
        let kind: api::AdjustmentKind = arg(kind, "kind")?;
        let item: api::Target = arg(item, "item")?;
        let amount: api::Money = arg(amount, "amount")?;
        let date: api::Date = arg(date, "date")?;
        let mut made = crate::cross::raise(api::Adjustment::new(id, kind, item, amount, date))?;
        if let Some(of) = opt(receipt, "receipt")? {
            made.receipt = Some(of);
        }
        if let Some(of) = opt(reason, "reason")? {
            made.reason = Some(of);
        }
        if let Some(of) = opt(approved_by, "approved_by")? {
            made.approved_by = Some(of);
        }
        Ok(Self(made))
    }

    #[doc = "The entry's id."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "What it is for."]
    #[getter]
    fn kind(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.kind.clone(), py)
    }

    #[doc = "The item, of either side."]
    #[getter]
    fn item(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.item.clone(), py)
    }

    #[doc = "How much; above zero."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    #[doc = "From this day on it counts."]
    #[getter]
    fn date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.date.clone(), py)
    }

    #[doc = "The receipt it came with: a bounce takes it back too (A11)."]
    #[getter]
    fn receipt(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.receipt.clone(), py)
    }

    #[doc = "Why."]
    #[getter]
    fn reason(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.reason.clone(), py)
    }

    #[doc = "Who allowed it."]
    #[getter]
    fn approved_by(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.approved_by.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Adjustment",
            vec![
                ("id", false, of.id(py)?),
                ("kind", false, of.kind(py)?),
                ("item", false, of.item(py)?),
                ("amount", false, of.amount(py)?),
                ("date", false, of.date(py)?),
                ("receipt", true, of.receipt(py)?),
                ("reason", true, of.reason(py)?),
                ("approved_by", true, of.approved_by(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
            &["id", "kind", "item", "amount", "date", "receipt", "reason", "approved_by"],
            changes,
        )
    }
}

#[doc = "An open amount moves to another customer or creditor: there it is a new item, whose document"]
#[doc = "id is the entry's, with the dates it had."]
#[doc = ""]
#[doc = ">>> moved = duly.Transfer(\"TR-1\", \"INV-1\", eur(\"400.00\"), date(2026, 3, 5), \"BETA\")"]
#[doc = ">>> posted = ledger.post(duly.Entry(date(2026, 3, 5), moved))"]
#[doc = ">>> [item.customer for item in ledger.as_of(date(2026, 3, 31))]"]
#[doc = "['BETA', 'BETA']"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Transfer(pub(crate) api::Transfer);

impl Cross for api::Transfer {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Transfer>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Transfer"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Transfer(self), py)
    }
}

#[pymethods]
impl Transfer {
    #[new]
    #[pyo3(signature = (id, item, amount, date, customer, *, creditor=None, reason=None))]
    fn new(
        id: Any<'_, '_>,
        item: Any<'_, '_>,
        amount: Any<'_, '_>,
        date: Any<'_, '_>,
        customer: Any<'_, '_>,
        creditor: Option<Any<'_, '_>>,
        reason: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::Transfer {
            id: arg(id, "id")?,
            item: arg(item, "item")?,
            amount: arg(amount, "amount")?,
            date: arg(date, "date")?,
            customer: arg(customer, "customer")?,
            creditor: opt(creditor, "creditor")?,
            reason: opt(reason, "reason")?,
        };
        Ok(Self(made))
    }

    #[doc = "The entry's id, and the new document's."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "The item it comes from."]
    #[getter]
    fn item(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.item.clone(), py)
    }

    #[doc = "How much; above zero."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    #[doc = "From this day on."]
    #[getter]
    fn date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.date.clone(), py)
    }

    #[doc = "The customer it goes to."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "The creditor it goes to; the item's own where it is not said."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "Why."]
    #[getter]
    fn reason(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.reason.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Transfer",
            vec![
                ("id", false, of.id(py)?),
                ("item", false, of.item(py)?),
                ("amount", false, of.amount(py)?),
                ("date", false, of.date(py)?),
                ("customer", false, of.customer(py)?),
                ("creditor", true, of.creditor(py)?),
                ("reason", true, of.reason(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
            &["id", "item", "amount", "date", "customer", "creditor", "reason"],
            changes,
        )
    }
}

#[doc = "A part of an item becomes an item of its own in the same account (A6), whose document id is"]
#[doc = "the entry's."]
#[doc = ""]
#[doc = ">>> rest = duly.Residual(\"RES-1\", \"INV-1\", eur(\"400.00\"), date(2026, 3, 5), due=date(2026, 4, 30))"]
#[doc = ">>> posted = ledger.post(duly.Entry(date(2026, 3, 5), rest))"]
#[doc = ">>> [(item.id.text(), str(item.due)) for item in ledger.as_of(date(2026, 3, 31))]"]
#[doc = "[('INV-2#1', '2026-03-31'), ('RES-1#1', '2026-04-30')]"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Residual(pub(crate) api::Residual);

impl Cross for api::Residual {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Residual>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Residual"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Residual(self), py)
    }
}

#[pymethods]
impl Residual {
    #[new]
    #[pyo3(signature = (id, item, amount, date, *, due=None, reason=None))]
    fn new(
        id: Any<'_, '_>,
        item: Any<'_, '_>,
        amount: Any<'_, '_>,
        date: Any<'_, '_>,
        due: Option<Any<'_, '_>>,
        reason: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::Residual {
            id: arg(id, "id")?,
            item: arg(item, "item")?,
            amount: arg(amount, "amount")?,
            date: arg(date, "date")?,
            due: opt(due, "due")?,
            reason: opt(reason, "reason")?,
        };
        Ok(Self(made))
    }

    #[doc = "The entry's id, and the new document's."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "The item it comes from."]
    #[getter]
    fn item(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.item.clone(), py)
    }

    #[doc = "How much; above zero."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    #[doc = "From this day on."]
    #[getter]
    fn date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.date.clone(), py)
    }

    #[doc = "When the new item is due; the due date it had where it is not said."]
    #[getter]
    fn due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.due.clone(), py)
    }

    #[doc = "Why."]
    #[getter]
    fn reason(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.reason.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Residual",
            vec![
                ("id", false, of.id(py)?),
                ("item", false, of.item(py)?),
                ("amount", false, of.amount(py)?),
                ("date", false, of.date(py)?),
                ("due", true, of.due(py)?),
                ("reason", true, of.reason(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["id", "item", "amount", "date", "due", "reason"], changes)
    }
}

#[doc = "A part of an item becomes an item in another currency, whose document id is the entry's."]
#[doc = ""]
#[doc = ">>> day, dollars = date(2026, 3, 5), duly.Money(\"440.00\", \"USD\")"]
#[doc = ">>> converted = duly.Conversion(\"CO-1\", \"INV-1\", eur(\"400.00\"), dollars, day)"]
#[doc = ">>> posted = ledger.post(duly.Entry(day, converted))"]
#[doc = ">>> [str(item.open) for item in ledger.as_of(date(2026, 3, 31))]"]
#[doc = "['500.00 EUR', '440.00 USD']"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Conversion(pub(crate) api::Conversion);

impl Cross for api::Conversion {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Conversion>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Conversion"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Conversion(self), py)
    }
}

#[pymethods]
impl Conversion {
    #[new]
    #[pyo3(signature = (id, item, amount, converted, date, *, reason=None))]
    fn new(
        id: Any<'_, '_>,
        item: Any<'_, '_>,
        amount: Any<'_, '_>,
        converted: Any<'_, '_>,
        date: Any<'_, '_>,
        reason: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::Conversion {
            id: arg(id, "id")?,
            item: arg(item, "item")?,
            amount: arg(amount, "amount")?,
            converted: arg(converted, "converted")?,
            date: arg(date, "date")?,
            reason: opt(reason, "reason")?,
        };
        Ok(Self(made))
    }

    #[doc = "The entry's id, and the new document's."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "The item it comes from."]
    #[getter]
    fn item(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.item.clone(), py)
    }

    #[doc = "How much of it, in its currency; above zero."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    #[doc = "What it becomes, in the other currency; above zero."]
    #[getter]
    fn converted(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.converted.clone(), py)
    }

    #[doc = "From this day on."]
    #[getter]
    fn date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.date.clone(), py)
    }

    #[doc = "Why."]
    #[getter]
    fn reason(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.reason.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Conversion",
            vec![
                ("id", false, of.id(py)?),
                ("item", false, of.item(py)?),
                ("amount", false, of.amount(py)?),
                ("converted", false, of.converted(py)?),
                ("date", false, of.date(py)?),
                ("reason", true, of.reason(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["id", "item", "amount", "converted", "date", "reason"], changes)
    }
}

#[doc = "An entry is taken back by an opposite one; nothing is deleted (F4, A11)."]
#[doc = ""]
#[doc = "Of an application: it is un-applied. Of a payment: it bounced, and every application,"]
#[doc = "discount and tolerance of it is taken back with it. Of facts told"]
#[doc = "together, as the ones of a matching proposal: all of them that stand, the last"]
#[doc = "first. Each opposite takes effect on the later of this date and the day of what it takes back."]
#[doc = ""]
#[doc = ">>> bounced = duly.Reversal(\"REV-1\", \"PAY-1\", date(2026, 3, 5), reason=\"no funds\")"]
#[doc = ">>> posted = ledger.post(duly.Entry(date(2026, 3, 5), bounced))"]
#[doc = ">>> str(ledger.status(\"INV-1\", date(2026, 3, 5)).open), ledger.reversed_by(\"PAY-1\")"]
#[doc = "('1000.00 EUR', 'REV-1')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Reversal(pub(crate) api::Reversal);

impl Cross for api::Reversal {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Reversal>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Reversal"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Reversal(self), py)
    }
}

#[pymethods]
impl Reversal {
    #[new]
    #[pyo3(signature = (id, of, date, *, effect=None, reason=None))]
    fn new(
        id: Any<'_, '_>,
        of: Any<'_, '_>,
        date: Any<'_, '_>,
        effect: Option<Any<'_, '_>>,
        reason: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let id: api::EntryId = arg(id, "id")?;
        let of: api::EntryId = arg(of, "of")?;
        let date: api::Date = arg(date, "date")?;
        let mut made = api::Reversal::new(id, of, date);
        if let Some(of) = opt(effect, "effect")? {
            made.effect = of;
        }
        if let Some(of) = opt(reason, "reason")? {
            made.reason = Some(of);
        }
        Ok(Self(made))
    }

    #[doc = "The entry's id."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "The entry it takes back."]
    #[getter]
    fn of(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.of.clone(), py)
    }

    #[doc = "The day of the bank's reversal, or of the decision."]
    #[getter]
    fn date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.date.clone(), py)
    }

    #[doc = "Whether what is taken back had ever held."]
    #[getter]
    fn effect(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.effect.clone(), py)
    }

    #[doc = "Why."]
    #[getter]
    fn reason(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.reason.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Reversal",
            vec![
                ("id", false, of.id(py)?),
                ("of", false, of.of(py)?),
                ("date", false, of.date(py)?),
                ("effect", true, of.effect(py)?),
                ("reason", true, of.reason(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["id", "of", "date", "effect", "reason"], changes)
    }
}

#[doc = "An issued item is due on another day from a day on; both due dates stay known (T12)."]
#[doc = ""]
#[doc = ">>> change = duly.TermChange(\"TC-1\", \"INV-1\", date(2026, 4, 30), date(2026, 3, 5), reason=\"asked\")"]
#[doc = ">>> posted = ledger.post(duly.Entry(date(2026, 3, 5), change))"]
#[doc = ">>> ledger.as_of(date(2026, 3, 31)).open_items()[0].due"]
#[doc = "datetime.date(2026, 4, 30)"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct TermChange(pub(crate) api::TermChange);

impl Cross for api::TermChange {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<TermChange>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a TermChange"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(TermChange(self), py)
    }
}

#[pymethods]
impl TermChange {
    #[new]
    #[pyo3(signature = (id, item, new_due, date, *, old_due=None, applies_to=None, waive_past=None, reason=None, approved_by=None))]
    fn new(
        id: Any<'_, '_>,
        item: Any<'_, '_>,
        new_due: Any<'_, '_>,
        date: Any<'_, '_>,
        old_due: Option<Any<'_, '_>>,
        applies_to: Option<Any<'_, '_>>,
        waive_past: Option<Any<'_, '_>>,
        reason: Option<Any<'_, '_>>,
        approved_by: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let id: api::EntryId = arg(id, "id")?;
        let item: api::Target = arg(item, "item")?;
        let new_due: api::Date = arg(new_due, "new_due")?;
        let date: api::Date = arg(date, "date")?;
        let mut made = crate::cross::raise(api::term_change::make(id, item, new_due, date))?;
        if let Some(of) = opt(old_due, "old_due")? {
            made.old_due = Some(of);
        }
        if let Some(of) = opt(applies_to, "applies_to")? {
            made.applies_to = of;
        }
        if let Some(of) = opt(waive_past, "waive_past")? {
            made.waive_past = of;
        }
        if let Some(of) = opt(reason, "reason")? {
            made.reason = Some(of);
        }
        if let Some(of) = opt(approved_by, "approved_by")? {
            made.approved_by = Some(of);
        }
        Ok(Self(made))
    }

    #[doc = "The entry's id."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "The item; a document of several installments needs one named."]
    #[getter]
    fn item(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.item.clone(), py)
    }

    #[doc = "The due date it is meant to replace; refused when another is in force. Optional."]
    #[getter]
    fn old_due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.old_due.clone(), py)
    }

    #[doc = "The new due date, counted from the original baseline."]
    #[getter]
    fn new_due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.new_due.clone(), py)
    }

    #[doc = "From this day on (inclusive) aging uses the new due date."]
    #[getter]
    fn date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.date.clone(), py)
    }

    #[doc = "The whole item or what is open then."]
    #[getter]
    fn applies_to(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.applies_to.clone(), py)
    }

    #[doc = "Whether lateness before the new due date is forgiven."]
    #[getter]
    fn waive_past(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.waive_past.clone(), py)
    }

    #[doc = "Why."]
    #[getter]
    fn reason(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.reason.clone(), py)
    }

    #[doc = "Who allowed it."]
    #[getter]
    fn approved_by(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.approved_by.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "TermChange",
            vec![
                ("id", false, of.id(py)?),
                ("item", false, of.item(py)?),
                ("old_due", true, of.old_due(py)?),
                ("new_due", false, of.new_due(py)?),
                ("date", false, of.date(py)?),
                ("applies_to", true, of.applies_to(py)?),
                ("waive_past", true, of.waive_past(py)?),
                ("reason", true, of.reason(py)?),
                ("approved_by", true, of.approved_by(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
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
            changes,
        )
    }
}

#[doc = "An exchange difference of an item in its creditor's own currency: it never changes what is"]
#[doc = "open (A10)."]
#[doc = ""]
#[doc = ">>> duly.FxDifference(\"FX-1\", \"INV-1\", eur(\"3.20\"), date(2026, 3, 31)).base_amount"]
#[doc = "Money('3.20', 'EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct FxDifference(pub(crate) api::FxDifference);

impl Cross for api::FxDifference {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<FxDifference>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a FxDifference"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(FxDifference(self), py)
    }
}

#[pymethods]
impl FxDifference {
    #[new]
    #[pyo3(signature = (id, item, base_amount, date, *, reason=None))]
    fn new(
        id: Any<'_, '_>,
        item: Any<'_, '_>,
        base_amount: Any<'_, '_>,
        date: Any<'_, '_>,
        reason: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::FxDifference {
            id: arg(id, "id")?,
            item: arg(item, "item")?,
            base_amount: arg(base_amount, "base_amount")?,
            date: arg(date, "date")?,
            reason: opt(reason, "reason")?,
        };
        Ok(Self(made))
    }

    #[doc = "The entry's id."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "The item."]
    #[getter]
    fn item(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.item.clone(), py)
    }

    #[doc = "The difference in the base currency: positive raises the item's value there."]
    #[getter]
    fn base_amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.base_amount.clone(), py)
    }

    #[doc = "From this day on."]
    #[getter]
    fn date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.date.clone(), py)
    }

    #[doc = "Why."]
    #[getter]
    fn reason(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.reason.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "FxDifference",
            vec![
                ("id", false, of.id(py)?),
                ("item", false, of.item(py)?),
                ("base_amount", false, of.base_amount(py)?),
                ("date", false, of.date(py)?),
                ("reason", true, of.reason(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["id", "item", "base_amount", "date", "reason"], changes)
    }
}

#[doc = "From a day on, so much of an item is disputed, promised, in a plan … (G8)."]
#[doc = ""]
#[doc = "The amount replaces what was said before in the same dimension; zero ends it. It may be more"]
#[doc = "than what is open: reports then show the open amount and the excess."]
#[doc = ""]
#[doc = ">>> promised = duly.DimensionChange(\"PRO-1\", \"INV-1\", \"promised\", eur(\"400.00\"), date(2026, 3, 5))"]
#[doc = ">>> ledger.post(duly.Entry(date(2026, 3, 5), promised)).outcome"]
#[doc = "<Outcome.TAKEN: 'taken'>"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct DimensionChange(pub(crate) api::DimensionChange);

impl Cross for api::DimensionChange {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<DimensionChange>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a DimensionChange"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(DimensionChange(self), py)
    }
}

#[pymethods]
impl DimensionChange {
    #[new]
    #[pyo3(signature = (id, item, dimension, amount, date, *, reason=None))]
    fn new(
        id: Any<'_, '_>,
        item: Any<'_, '_>,
        dimension: Any<'_, '_>,
        amount: Any<'_, '_>,
        date: Any<'_, '_>,
        reason: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::DimensionChange {
            id: arg(id, "id")?,
            item: arg(item, "item")?,
            dimension: arg(dimension, "dimension")?,
            amount: arg(amount, "amount")?,
            date: arg(date, "date")?,
            reason: opt(reason, "reason")?,
        };
        Ok(Self(made))
    }

    #[doc = "The entry's id."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "The item; a document of several installments needs one named."]
    #[getter]
    fn item(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.item.clone(), py)
    }

    #[doc = "Which dimension."]
    #[getter]
    fn dimension(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.dimension.clone(), py)
    }

    #[doc = "How much of it from now on; zero or above."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    #[doc = "From this day on."]
    #[getter]
    fn date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.date.clone(), py)
    }

    #[doc = "Why."]
    #[getter]
    fn reason(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.reason.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "DimensionChange",
            vec![
                ("id", false, of.id(py)?),
                ("item", false, of.item(py)?),
                ("dimension", false, of.dimension(py)?),
                ("amount", false, of.amount(py)?),
                ("date", false, of.date(py)?),
                ("reason", true, of.reason(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["id", "item", "dimension", "amount", "date", "reason"], changes)
    }
}

#[doc = "The payer of unidentified cash is known now (A7); the value date stays."]
#[doc = ""]
#[doc = ">>> found = duly.Payment(\"PAY-3\", date(2026, 3, 5), eur(\"50.00\"))"]
#[doc = ">>> whose = duly.Identification(\"IDN-1\", \"PAY-3\", \"ACME\")"]
#[doc = ">>> answers = ledger.post_all([duly.Entry(date(2026, 3, 5), fact) for fact in (found, whose)])"]
#[doc = ">>> ledger.as_of(date(2026, 3, 31)).balance(\"ACME\")[0].credits"]
#[doc = "Money('-50.00', 'EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Identification(pub(crate) api::Identification);

impl Cross for api::Identification {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Identification>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an Identification"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Identification(self), py)
    }
}

#[pymethods]
impl Identification {
    #[new]
    #[pyo3(signature = (id, payment, customer, *, date=None))]
    fn new(
        id: Any<'_, '_>,
        payment: Any<'_, '_>,
        customer: Any<'_, '_>,
        date: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::Identification {
            id: arg(id, "id")?,
            payment: arg(payment, "payment")?,
            customer: arg(customer, "customer")?,
            date: opt(date, "date")?,
        };
        Ok(Self(made))
    }

    #[doc = "The entry's id."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "The payment."]
    #[getter]
    fn payment(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.payment.clone(), py)
    }

    #[doc = "Who paid."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "The day the customer's balance falls; where it is not said, the payment's value date (its"]
    #[doc = "posting date if that is later), or the first open day after a lock."]
    #[getter]
    fn date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.date.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Identification",
            vec![
                ("id", false, of.id(py)?),
                ("payment", false, of.payment(py)?),
                ("customer", false, of.customer(py)?),
                ("date", true, of.date(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["id", "payment", "customer", "date"], changes)
    }
}

#[doc = "A creditor's books are closed through a day (F4d)."]
#[doc = ""]
#[doc = ">>> lock = duly.PeriodLock(\"LOCK-1\", date(2026, 2, 28))"]
#[doc = ">>> posted = ledger.post(duly.Entry(date(2026, 3, 5), lock))"]
#[doc = ">>> ledger.locked_through()"]
#[doc = "datetime.date(2026, 2, 28)"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct PeriodLock(pub(crate) api::PeriodLock);

impl Cross for api::PeriodLock {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<PeriodLock>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a PeriodLock"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(PeriodLock(self), py)
    }
}

#[pymethods]
impl PeriodLock {
    #[new]
    #[pyo3(signature = (id, through, *, creditor=None, reason=None))]
    fn new(
        id: Any<'_, '_>,
        through: Any<'_, '_>,
        creditor: Option<Any<'_, '_>>,
        reason: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::PeriodLock {
            id: arg(id, "id")?,
            creditor: opt(creditor, "creditor")?.unwrap_or_default(),
            through: arg(through, "through")?,
            reason: opt(reason, "reason")?,
        };
        Ok(Self(made))
    }

    #[doc = "The entry's id."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "Whose books."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "The last closed day; none opens everything. In JSON always said, `null` for none: a lock"]
    #[doc = "whose day is forgotten must not open the books."]
    #[getter]
    fn through(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.through.clone(), py)
    }

    #[doc = "Why; needed when the lock moves back."]
    #[getter]
    fn reason(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.reason.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "PeriodLock",
            vec![
                ("id", false, of.id(py)?),
                ("creditor", true, of.creditor(py)?),
                ("through", false, of.through(py)?),
                ("reason", true, of.reason(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["id", "creditor", "through", "reason"], changes)
    }
}

#[doc = "What a ledger allows, from here on."]
#[doc = ""]
#[doc = ">>> policy = duly.LedgerPolicy(locked_period=\"first_open_day\")"]
#[doc = ">>> posted = ledger.post(duly.Entry(date(2026, 3, 5), duly.PolicyChange(\"POL-1\", policy)))"]
#[doc = ">>> ledger.policy.locked_period"]
#[doc = "<LockedPeriod.FIRST_OPEN_DAY: 'first_open_day'>"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct PolicyChange(pub(crate) api::PolicyChange);

impl Cross for api::PolicyChange {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<PolicyChange>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a PolicyChange"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(PolicyChange(self), py)
    }
}

#[pymethods]
impl PolicyChange {
    #[new]
    #[pyo3(signature = (id, policy))]
    fn new(id: Any<'_, '_>, policy: Any<'_, '_>) -> PyResult<Self> {
        let made = api::PolicyChange { id: arg(id, "id")?, policy: arg(policy, "policy")? };
        Ok(Self(made))
    }

    #[doc = "The entry's id."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "The new policy, whole."]
    #[getter]
    fn policy(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.policy.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "PolicyChange",
            vec![("id", false, of.id(py)?), ("policy", false, of.policy(py)?)],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["id", "policy"], changes)
    }
}

#[doc = "Several facts that stand or fall together, posted in their order (design: one entry)."]
#[doc = ""]
#[doc = "Each keeps its own id. What must hold of amounts must hold when all of them are in."]
#[doc = ""]
#[doc = ">>> payment = duly.Payment(\"PAY-2\", date(2026, 3, 5), eur(\"400.00\"), customer=\"ACME\")"]
#[doc = ">>> applied = duly.Application(\"APP-2\", \"PAY-2\", \"INV-1\", eur(\"400.00\"), date(2026, 3, 5))"]
#[doc = ">>> both = duly.Together(\"TOG-1\", [payment, applied])"]
#[doc = ">>> posted = ledger.post(duly.Entry(date(2026, 3, 5), both))"]
#[doc = ">>> ledger.status(\"INV-1\", date(2026, 3, 5)).settlement"]
#[doc = "<Settlement.SETTLED: 'settled'>"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Together(pub(crate) api::Together);

impl Cross for api::Together {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Together>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Together"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Together(self), py)
    }
}

#[pymethods]
impl Together {
    #[new]
    #[pyo3(signature = (id, facts))]
    fn new(id: Any<'_, '_>, facts: Any<'_, '_>) -> PyResult<Self> {
        let made = api::Together { id: arg(id, "id")?, facts: arg(facts, "facts")? };
        Ok(Self(made))
    }

    #[doc = "The id of the whole."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "The facts; none of them a `together` itself."]
    #[getter]
    fn facts(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.facts.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown("Together", vec![("id", false, of.id(py)?), ("facts", false, of.facts(py)?)], py)
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["id", "facts"], changes)
    }
}

#[doc = "What a ledger allows; told by a `PolicyChange`, so that a replay judges"]
#[doc = "as the first time."]
#[doc = ""]
#[doc = ">>> duly.LedgerPolicy().locked_period, duly.LedgerPolicy().across_customers.kind"]
#[doc = "(<LockedPeriod.REFUSE: 'refuse'>, 'refuse')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct LedgerPolicy(pub(crate) api::LedgerPolicy);

impl Cross for api::LedgerPolicy {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<LedgerPolicy>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a LedgerPolicy"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(LedgerPolicy(self), py)
    }
}

#[pymethods]
impl LedgerPolicy {
    #[new]
    #[pyo3(signature = (locked_period=None, apply_on_value_date=None, across_creditors=None, across_customers=None))]
    fn new(
        locked_period: Option<Any<'_, '_>>,
        apply_on_value_date: Option<Any<'_, '_>>,
        across_creditors: Option<Any<'_, '_>>,
        across_customers: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let mut made = api::LedgerPolicy::default();
        if let Some(of) = opt(locked_period, "locked_period")? {
            made.locked_period = of;
        }
        if let Some(of) = opt(apply_on_value_date, "apply_on_value_date")? {
            made.apply_on_value_date = of;
        }
        if let Some(of) = opt(across_creditors, "across_creditors")? {
            made.across_creditors = of;
        }
        if let Some(of) = opt(across_customers, "across_customers")? {
            made.across_customers = of;
        }
        Ok(Self(made))
    }

    #[doc = "What happens to an entry in a closed period."]
    #[getter]
    fn locked_period(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.locked_period.clone(), py)
    }

    #[doc = "Whether an application takes effect on the first day from the value date on which it"]
    #[doc = "works, instead of its own (F4b)."]
    #[getter]
    fn apply_on_value_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.apply_on_value_date.clone(), py)
    }

    #[doc = "Whether a credit of one creditor may settle a debit of another (F5b)."]
    #[getter]
    fn across_creditors(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.across_creditors.clone(), py)
    }

    #[doc = "Whether a credit of one customer may settle a debit of another (A9)."]
    #[getter]
    fn across_customers(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.across_customers.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "LedgerPolicy",
            vec![
                ("locked_period", true, of.locked_period(py)?),
                ("apply_on_value_date", true, of.apply_on_value_date(py)?),
                ("across_creditors", true, of.across_creditors(py)?),
                ("across_customers", true, of.across_customers(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
            &["locked_period", "apply_on_value_date", "across_creditors", "across_customers"],
            changes,
        )
    }
}

#[doc = "What a post answered."]
#[doc = ""]
#[doc = ">>> payment = duly.Payment(\"PAY-2\", date(2026, 3, 5), eur(\"400.00\"), customer=\"ACME\")"]
#[doc = ">>> posted = ledger.post(duly.Entry(date(2026, 3, 5), payment))"]
#[doc = ">>> posted.sequence, str(posted.effective), str(posted.outcome)"]
#[doc = "(5, '2026-03-05', 'taken')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Posted(pub(crate) api::Posted);

impl Cross for api::Posted {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Posted>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Posted"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Posted(self), py)
    }
}

#[pymethods]
impl Posted {
    #[new]
    #[pyo3(signature = (sequence, effective, outcome))]
    fn new(sequence: Any<'_, '_>, effective: Any<'_, '_>, outcome: Any<'_, '_>) -> PyResult<Self> {
        let made = api::Posted {
            sequence: arg(sequence, "sequence")?,
            effective: arg(effective, "effective")?,
            outcome: arg(outcome, "outcome")?,
        };
        Ok(Self(made))
    }

    #[doc = "The entry's number in the ledger; of a repeated one the first's."]
    #[getter]
    fn sequence(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.sequence.clone(), py)
    }

    #[doc = "The day it takes effect."]
    #[getter]
    fn effective(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.effective.clone(), py)
    }

    #[doc = "Whether it was new."]
    #[getter]
    fn outcome(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.outcome.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Posted",
            vec![
                ("sequence", false, of.sequence(py)?),
                ("effective", false, of.effective(py)?),
                ("outcome", false, of.outcome(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["sequence", "effective", "outcome"], changes)
    }
}

#[doc = "What became of one entry of many: taken, or why not."]
#[doc = ""]
#[doc = ">>> reversal = duly.Reversal(\"REV-9\", \"PAY-9\", date(2026, 3, 31))"]
#[doc = ">>> answer, = ledger.post_all([duly.Entry(date(2026, 3, 31), reversal)])"]
#[doc = ">>> answer.posted is None, answer.refusal.code"]
#[doc = "(True, 'ledger.unknown_id')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct PostResult(pub(crate) api::PostResult);

impl Cross for api::PostResult {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<PostResult>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a PostResult"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(PostResult(self), py)
    }
}

#[pymethods]
impl PostResult {
    #[new]
    #[pyo3(signature = (posted=None, refusal=None))]
    fn new(posted: Option<Any<'_, '_>>, refusal: Option<Any<'_, '_>>) -> PyResult<Self> {
        let made =
            api::PostResult { posted: opt(posted, "posted")?, refusal: opt(refusal, "refusal")? };
        Ok(Self(made))
    }

    #[doc = "What the ledger answered; none where it refused."]
    #[getter]
    fn posted(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.posted.clone(), py)
    }

    #[doc = "Why it refused; none where it was taken."]
    #[getter]
    fn refusal(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.refusal.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "PostResult",
            vec![("posted", true, of.posted(py)?), ("refusal", true, of.refusal(py)?)],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["posted", "refusal"], changes)
    }
}

#[doc = "What to read from a ledger."]
#[doc = ""]
#[doc = ">>> query = duly.PositionQuery(date(2026, 3, 31), customer=\"ACME\", entries=True)"]
#[doc = ">>> [(one.entry, str(one.amount)) for one in ledger.position(query).open_items()[0].entries]"]
#[doc = "[('APP-1', '-600.00 EUR')]"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct PositionQuery(pub(crate) api::PositionQuery);

impl Cross for api::PositionQuery {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<PositionQuery>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a PositionQuery"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(PositionQuery(self), py)
    }
}

#[pymethods]
impl PositionQuery {
    #[new]
    #[pyo3(signature = (as_of, *, known=None, creditor=None, customer=None, entries=None, post_dated=None))]
    fn new(
        as_of: Any<'_, '_>,
        known: Option<Any<'_, '_>>,
        creditor: Option<Any<'_, '_>>,
        customer: Option<Any<'_, '_>>,
        entries: Option<Any<'_, '_>>,
        post_dated: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::PositionQuery {
            as_of: arg(as_of, "as_of")?,
            known: opt(known, "known")?.unwrap_or_default(),
            creditor: opt(creditor, "creditor")?,
            customer: opt(customer, "customer")?,
            entries: opt(entries, "entries")?.unwrap_or_default(),
            post_dated: opt(post_dated, "post_dated")?.unwrap_or_default(),
        };
        Ok(Self(made))
    }

    #[doc = "The day asked about (A)."]
    #[getter]
    fn as_of(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.as_of.clone(), py)
    }

    #[doc = "How much of the log counts (K); everything where it is not said."]
    #[getter]
    fn known(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.known.clone(), py)
    }

    #[doc = "One creditor; all where it is not said."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "One customer; all, and unidentified cash, where it is not said. Costs what that customer's"]
    #[doc = "items cost, however large the ledger is."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "Whether each item lists what moved it (`ItemDetails.entries`), as a statement of open"]
    #[doc = "items shows it (R1). Not where it is not said."]
    #[getter]
    fn entries(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.entries.clone(), py)
    }

    #[doc = "Whether to list the receipts that are known before their money comes (G5); not unless it"]
    #[doc = "is said, as a past day may have very many."]
    #[getter]
    fn post_dated(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.post_dated.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "PositionQuery",
            vec![
                ("as_of", false, of.as_of(py)?),
                ("known", true, of.known(py)?),
                ("creditor", true, of.creditor(py)?),
                ("customer", true, of.customer(py)?),
                ("entries", true, of.entries(py)?),
                ("post_dated", true, of.post_dated(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
            &["as_of", "known", "creditor", "customer", "entries", "post_dated"],
            changes,
        )
    }
}

#[doc = "What is left of one installment of a document, or of a part of it, on a day (G4)."]
#[doc = ""]
#[doc = "Debits are above zero, credits below (F5). Amounts are exact; nothing is clamped or dropped."]
#[doc = ""]
#[doc = "What only some items have stands apart in `ItemDetails`, so that a million plain items are"]
#[doc = "small to read; in the JSON form all fields stand side by side."]
#[doc = ""]
#[doc = ">>> item = ledger.as_of(date(2026, 3, 31)).open_items()[0]"]
#[doc = ">>> item.id.text(), str(item.original), str(item.open), str(item.due)"]
#[doc = "('INV-1#1', '1000.00 EUR', '400.00 EUR', '2026-02-14')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct OpenItem(pub(crate) api::OpenItem);

impl Cross for api::OpenItem {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<OpenItem>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an OpenItem"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(OpenItem(self), py)
    }
}

#[pymethods]
impl OpenItem {
    #[new]
    #[pyo3(signature = (id, kind, original, open, *, creditor=None, customer=None, number=None, as_of=None, invoice_date=None, posting_date=None, due=None, nominal_due=None, billing_account=None, delivery_date=None, statutory_default_date=None, issued_due=None, due_changes=None, offers=None, dimensions=None, booked=None, entries=None))]
    fn new(
        id: Any<'_, '_>,
        kind: Any<'_, '_>,
        original: Any<'_, '_>,
        open: Any<'_, '_>,
        creditor: Option<Any<'_, '_>>,
        customer: Option<Any<'_, '_>>,
        number: Option<Any<'_, '_>>,
        as_of: Option<Any<'_, '_>>,
        invoice_date: Option<Any<'_, '_>>,
        posting_date: Option<Any<'_, '_>>,
        due: Option<Any<'_, '_>>,
        nominal_due: Option<Any<'_, '_>>,
        billing_account: Option<Any<'_, '_>>,
        delivery_date: Option<Any<'_, '_>>,
        statutory_default_date: Option<Any<'_, '_>>,
        issued_due: Option<Any<'_, '_>>,
        due_changes: Option<Any<'_, '_>>,
        offers: Option<Any<'_, '_>>,
        dimensions: Option<Any<'_, '_>>,
        booked: Option<Any<'_, '_>>,
        entries: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let id: api::ItemId = arg(id, "id")?;
        let kind: api::DocumentKind = arg(kind, "kind")?;
        let original: api::Money = arg(original, "original")?;
        let open: api::Money = arg(open, "open")?;
        let mut made = crate::cross::raise(api::open_item::make(id, kind, original, open))?;
        if let Some(of) = opt(creditor, "creditor")? {
            made.creditor = of;
        }
        if let Some(of) = opt(customer, "customer")? {
            made.customer = Some(of);
        }
        if let Some(of) = opt(number, "number")? {
            made.number = Some(of);
        }
        if let Some(of) = opt(as_of, "as_of")? {
            made.as_of = Some(of);
        }
        if let Some(of) = opt(invoice_date, "invoice_date")? {
            made.invoice_date = Some(of);
        }
        if let Some(of) = opt(posting_date, "posting_date")? {
            made.posting_date = Some(of);
        }
        if let Some(of) = opt(due, "due")? {
            made.due = Some(of);
        }
        if let Some(of) = opt(nominal_due, "nominal_due")? {
            made.nominal_due = Some(of);
        }
        if let Some(of) = opt(billing_account, "billing_account")? {
            made.details_mut().billing_account = Some(of);
        }
        if let Some(of) = opt(delivery_date, "delivery_date")? {
            made.details_mut().delivery_date = Some(of);
        }
        if let Some(of) = opt(statutory_default_date, "statutory_default_date")? {
            made.details_mut().statutory_default_date = Some(of);
        }
        if let Some(of) = opt(issued_due, "issued_due")? {
            made.details_mut().issued_due = Some(of);
        }
        if let Some(of) = opt(due_changes, "due_changes")? {
            made.details_mut().due_changes = of;
        }
        if let Some(of) = opt(offers, "offers")? {
            made.details_mut().offers = of;
        }
        if let Some(of) = opt(dimensions, "dimensions")? {
            made.details_mut().dimensions = of;
        }
        if let Some(of) = opt(booked, "booked")? {
            made.details_mut().booked = Some(of);
        }
        if let Some(of) = opt(entries, "entries")? {
            made.details_mut().entries = of;
        }
        Ok(Self(made))
    }

    #[doc = "Document, installment and part."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "To whom it is owed."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "Who owes it; none for cash of an unknown payer (A7)."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "The number printed on the document."]
    #[getter]
    fn number(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.number.clone(), py)
    }

    #[doc = "What the document is."]
    #[getter]
    fn kind(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.kind.clone(), py)
    }

    #[doc = "What it was over at first."]
    #[getter]
    fn original(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.original.clone(), py)
    }

    #[doc = "What is left of it."]
    #[getter]
    fn open(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.open.clone(), py)
    }

    #[doc = "The day this is true of; none: of whatever day is asked."]
    #[getter]
    fn as_of(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.as_of.clone(), py)
    }

    #[doc = "The date printed on the document; of a payment its value date."]
    #[getter]
    fn invoice_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.invoice_date.clone(), py)
    }

    #[doc = "The day it entered the books."]
    #[getter]
    fn posting_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.posting_date.clone(), py)
    }

    #[doc = "The due date in force: the last day to pay on time."]
    #[getter]
    fn due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.due.clone(), py)
    }

    #[doc = "The due date before a business-day adjustment (T6)."]
    #[getter]
    fn nominal_due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.nominal_due.clone(), py)
    }

    #[doc = "The billing account it belongs to (G11)."]
    #[getter]
    fn billing_account(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.details().billing_account.clone(), py)
    }

    #[doc = "The day of delivery."]
    #[getter]
    fn delivery_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.details().delivery_date.clone(), py)
    }

    #[doc = "The day statutory default begins."]
    #[getter]
    fn statutory_default_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.details().statutory_default_date.clone(), py)
    }

    #[doc = "The due date as issued, where it was changed since (T12)."]
    #[getter]
    fn issued_due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.details().issued_due.clone(), py)
    }

    #[doc = "The changes of the due date that had taken effect, in their order (T12)."]
    #[getter]
    fn due_changes(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.details().due_changes.clone(), py)
    }

    #[doc = "What may be kept back for paying early, frozen at issue."]
    #[getter]
    fn offers(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.details().offers.clone(), py)
    }

    #[doc = "What somebody has said about shares of it (G8): each without sign, in the order of"]
    #[doc = "`Dimension.ALL`, none of them zero. One may be more than what is open."]
    #[getter]
    fn dimensions(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.details().dimensions.clone(), py)
    }

    #[doc = "The rate it was booked at in the creditor's own currency."]
    #[getter]
    fn booked(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.details().booked.clone(), py)
    }

    #[doc = "What moved its open amount since it came, by date, then order of recording: original and"]
    #[doc = "these add up to what is open (R1). Only where it was asked for"]
    #[doc = "(`PositionQuery.entries`)."]
    #[getter]
    fn entries(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.details().entries.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "OpenItem",
            vec![
                ("id", false, of.id(py)?),
                ("creditor", true, of.creditor(py)?),
                ("customer", true, of.customer(py)?),
                ("number", true, of.number(py)?),
                ("kind", false, of.kind(py)?),
                ("original", false, of.original(py)?),
                ("open", false, of.open(py)?),
                ("as_of", true, of.as_of(py)?),
                ("invoice_date", true, of.invoice_date(py)?),
                ("posting_date", true, of.posting_date(py)?),
                ("due", true, of.due(py)?),
                ("nominal_due", true, of.nominal_due(py)?),
                ("billing_account", true, of.billing_account(py)?),
                ("delivery_date", true, of.delivery_date(py)?),
                ("statutory_default_date", true, of.statutory_default_date(py)?),
                ("issued_due", true, of.issued_due(py)?),
                ("due_changes", true, of.due_changes(py)?),
                ("offers", true, of.offers(py)?),
                ("dimensions", true, of.dimensions(py)?),
                ("booked", true, of.booked(py)?),
                ("entries", true, of.entries(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
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
            changes,
        )
    }

    #[doc = "How many days past due it is on a day: 0 on the due date and before (T7), and without one."]
    #[doc = ""]
    #[doc = ">>> ledger.as_of(date(2026, 3, 31)).open_items()[0].days_past_due(date(2026, 3, 31))"]
    #[doc = "45"]
    #[pyo3(signature = (as_of))]
    fn days_past_due(&self, py: Python<'_>, as_of: Any<'_, '_>) -> Out {
        let this = &self.0;
        let as_of: api::Date = arg(as_of, "as_of")?;
        given(api::OpenItem::days_past_due(this, as_of), py)
    }

    #[doc = "Whether it is past due on a day: a debit, open, after its due date (T7)."]
    #[doc = ""]
    #[doc = ">>> item = ledger.as_of(date(2026, 3, 31)).open_items()[0]"]
    #[doc = ">>> item.is_past_due(date(2026, 2, 14)), item.is_past_due(date(2026, 2, 15))"]
    #[doc = "(False, True)"]
    #[pyo3(signature = (as_of))]
    fn is_past_due(&self, py: Python<'_>, as_of: Any<'_, '_>) -> Out {
        let this = &self.0;
        let as_of: api::Date = arg(as_of, "as_of")?;
        given(api::OpenItem::is_past_due(this, as_of), py)
    }

    #[doc = "How many days were late through a day, by the due date in force on each (T12)."]
    #[doc = ""]
    #[doc = "The worked example of T12 stands at `DueHistory`."]
    #[doc = ""]
    #[doc = ">>> ledger.as_of(date(2026, 3, 31)).open_items()[0].late_days(date(2026, 3, 31))"]
    #[doc = "45"]
    #[pyo3(signature = (as_of))]
    fn late_days(&self, py: Python<'_>, as_of: Any<'_, '_>) -> Out {
        let this = &self.0;
        let as_of: api::Date = arg(as_of, "as_of")?;
        given(api::OpenItem::late_days(this, as_of), py)
    }

    #[doc = "The share in a dimension, without sign and at most what is open (G8)."]
    #[doc = ""]
    #[doc = ">>> ledger.as_of(date(2026, 3, 31)).open_items()[0].share(\"disputed\")"]
    #[doc = "Money('0.00', 'EUR')"]
    #[pyo3(signature = (dimension))]
    fn share(&self, py: Python<'_>, dimension: Any<'_, '_>) -> Out {
        let this = &self.0;
        let dimension: api::Dimension = arg(dimension, "dimension")?;
        given(api::OpenItem::share(this, dimension), py)
    }
}

#[doc = "What one customer owes one creditor in one currency on a day."]
#[doc = ""]
#[doc = ">>> balance, = ledger.as_of(date(2026, 3, 31)).balance(\"ACME\")"]
#[doc = ">>> balance.debits, balance.credits, balance.net"]
#[doc = "(Money('400.00', 'EUR'), Money('0.00', 'EUR'), Money('400.00', 'EUR'))"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct AccountBalance(pub(crate) api::AccountBalance);

impl Cross for api::AccountBalance {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<AccountBalance>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an AccountBalance"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(AccountBalance(self), py)
    }
}

#[pymethods]
impl AccountBalance {
    #[new]
    #[pyo3(signature = (currency, debits, credits, net))]
    fn new(
        currency: Any<'_, '_>,
        debits: Any<'_, '_>,
        credits: Any<'_, '_>,
        net: Any<'_, '_>,
    ) -> PyResult<Self> {
        let made = api::AccountBalance {
            currency: arg(currency, "currency")?,
            debits: arg(debits, "debits")?,
            credits: arg(credits, "credits")?,
            net: arg(net, "net")?,
        };
        Ok(Self(made))
    }

    #[doc = "The currency of the amounts."]
    #[getter]
    fn currency(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.currency.clone(), py)
    }

    #[doc = "Σ of what is open of debits: zero or above."]
    #[getter]
    fn debits(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.debits.clone(), py)
    }

    #[doc = "Σ of what is open of credits: zero or below."]
    #[getter]
    fn credits(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.credits.clone(), py)
    }

    #[doc = "Debits and credits together: what the customer owes (F5)."]
    #[getter]
    fn net(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.net.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "AccountBalance",
            vec![
                ("currency", false, of.currency(py)?),
                ("debits", false, of.debits(py)?),
                ("credits", false, of.credits(py)?),
                ("net", false, of.net(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["currency", "debits", "credits", "net"], changes)
    }
}

#[doc = "One change of one item's open amount."]
#[doc = ""]
#[doc = ">>> [(str(one.date), one.entry, str(one.amount)) for one in ledger.history(\"INV-1\")]"]
#[doc = "[('2026-01-15', 'INV-1', '1000.00 EUR'), ('2026-01-25', 'APP-1', '-600.00 EUR')]"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Activity(pub(crate) api::Activity);

impl Cross for api::Activity {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Activity>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an Activity"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Activity(self), py)
    }
}

#[pymethods]
impl Activity {
    #[new]
    #[pyo3(signature = (item, document_kind, date, recorded, sequence, kind, reversal, amount, entry, leaves_account, *, creditor=None, customer=None, counter_item=None))]
    fn new(
        item: Any<'_, '_>,
        document_kind: Any<'_, '_>,
        date: Any<'_, '_>,
        recorded: Any<'_, '_>,
        sequence: Any<'_, '_>,
        kind: Any<'_, '_>,
        reversal: Any<'_, '_>,
        amount: Any<'_, '_>,
        entry: Any<'_, '_>,
        leaves_account: Any<'_, '_>,
        creditor: Option<Any<'_, '_>>,
        customer: Option<Any<'_, '_>>,
        counter_item: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let item: api::ItemId = arg(item, "item")?;
        let date: api::Date = arg(date, "date")?;
        let kind: api::ActivityKind = arg(kind, "kind")?;
        let amount: api::Money = arg(amount, "amount")?;
        let entry: api::EntryId = arg(entry, "entry")?;
        let mut made = api::Activity::new(item, kind, date, amount, entry);
        made.document_kind = arg(document_kind, "document_kind")?;
        if let Some(of) = opt(creditor, "creditor")? {
            made.creditor = of;
        }
        if let Some(of) = opt(customer, "customer")? {
            made.customer = Some(of);
        }
        made.recorded = arg(recorded, "recorded")?;
        made.sequence = arg(sequence, "sequence")?;
        made.reversal = arg(reversal, "reversal")?;
        if let Some(of) = opt(counter_item, "counter_item")? {
            made.counter_item = Some(of);
        }
        made.leaves_account = arg(leaves_account, "leaves_account")?;
        Ok(Self(made))
    }

    #[doc = "The item that changed."]
    #[getter]
    fn item(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.item.clone(), py)
    }

    #[doc = "Its document's kind."]
    #[getter]
    fn document_kind(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.document_kind.clone(), py)
    }

    #[doc = "The creditor whose books changed."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "The customer whose account changed; none for unidentified cash."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "From this day on."]
    #[getter]
    fn date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.date.clone(), py)
    }

    #[doc = "The day the entry was recorded."]
    #[getter]
    fn recorded(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.recorded.clone(), py)
    }

    #[doc = "The number of the entry."]
    #[getter]
    fn sequence(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.sequence.clone(), py)
    }

    #[doc = "What it was."]
    #[getter]
    fn kind(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.kind.clone(), py)
    }

    #[doc = "Whether it takes such a thing back."]
    #[getter]
    fn reversal(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.reversal.clone(), py)
    }

    #[doc = "What was added to the item's open amount, with its sign."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    #[doc = "The entry that did it."]
    #[getter]
    fn entry(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.entry.clone(), py)
    }

    #[doc = "Of an application: the first item on the other side."]
    #[getter]
    fn counter_item(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.counter_item.clone(), py)
    }

    #[doc = "Whether the other side is of another creditor, customer or currency: then an application"]
    #[doc = "is a transfer or a conversion (G10)."]
    #[getter]
    fn leaves_account(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.leaves_account.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Activity",
            vec![
                ("item", false, of.item(py)?),
                ("document_kind", false, of.document_kind(py)?),
                ("creditor", true, of.creditor(py)?),
                ("customer", true, of.customer(py)?),
                ("date", false, of.date(py)?),
                ("recorded", false, of.recorded(py)?),
                ("sequence", false, of.sequence(py)?),
                ("kind", false, of.kind(py)?),
                ("reversal", false, of.reversal(py)?),
                ("amount", false, of.amount(py)?),
                ("entry", false, of.entry(py)?),
                ("counter_item", true, of.counter_item(py)?),
                ("leaves_account", false, of.leaves_account(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
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
            changes,
        )
    }
}

#[doc = "One item that looks different now than it did."]
#[doc = ""]
#[doc = ">>> change, = ledger.changed_since(date(2026, 1, 20), date(2026, 1, 31))"]
#[doc = ">>> change.item.text(), str(change.before.open), str(change.after.open), change.entries"]
#[doc = "('INV-1#1', '1000.00 EUR', '400.00 EUR', ['APP-1'])"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct ItemChange(pub(crate) api::ItemChange);

impl Cross for api::ItemChange {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<ItemChange>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an ItemChange"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(ItemChange(self), py)
    }
}

#[pymethods]
impl ItemChange {
    #[doc = "The item."]
    #[getter]
    fn item(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.item.clone(), py)
    }

    #[doc = "As it was known; none if nothing was open of it."]
    #[getter]
    fn before(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.before.clone(), py)
    }

    #[doc = "As it is known now; none if nothing is open of it."]
    #[getter]
    fn after(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.after.clone(), py)
    }

    #[doc = "The entries recorded since that did it, in their order: what takes effect on a later day"]
    #[doc = "than the one asked is not among them."]
    #[getter]
    fn entries(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.entries.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "ItemChange",
            vec![
                ("item", false, of.item(py)?),
                ("before", true, of.before(py)?),
                ("after", true, of.after(py)?),
                ("entries", false, of.entries(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "A document's status on a day, as known on a day."]
#[doc = ""]
#[doc = ">>> status = ledger.status(\"INV-1\", date(2026, 3, 31))"]
#[doc = ">>> str(status.summary), status.days_past_due, str(status.open)"]
#[doc = "('past_due', 45, '400.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct DocumentStatus(pub(crate) api::DocumentStatus);

impl Cross for api::DocumentStatus {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<DocumentStatus>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a DocumentStatus"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(DocumentStatus(self), py)
    }
}

#[pymethods]
impl DocumentStatus {
    #[doc = "Issued or cancelled."]
    #[getter]
    fn lifecycle(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.lifecycle.clone(), py)
    }

    #[doc = "Open, partly paid or settled."]
    #[getter]
    fn settlement(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.settlement.clone(), py)
    }

    #[doc = "Whether any installment is open after its due date (T7)."]
    #[getter]
    fn past_due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.past_due.clone(), py)
    }

    #[doc = "Days past due of the oldest open installment; 0 when none is."]
    #[getter]
    fn days_past_due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.days_past_due.clone(), py)
    }

    #[doc = "What the document was over, with its sign."]
    #[getter]
    fn original(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.original.clone(), py)
    }

    #[doc = "What is left, with its sign."]
    #[getter]
    fn open(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.open.clone(), py)
    }

    #[doc = "What settled the rest."]
    #[getter]
    fn settled_by(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.settled_by.clone(), py)
    }

    #[doc = "One word for people."]
    #[getter]
    fn summary(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.summary.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "DocumentStatus",
            vec![
                ("lifecycle", false, of.lifecycle(py)?),
                ("settlement", false, of.settlement(py)?),
                ("past_due", false, of.past_due(py)?),
                ("days_past_due", false, of.days_past_due(py)?),
                ("original", false, of.original(py)?),
                ("open", false, of.open(py)?),
                ("settled_by", false, of.settled_by(py)?),
                ("summary", false, of.summary(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "What settled a document, by cause; each zero or above, without the document's sign."]
#[doc = ""]
#[doc = ">>> ledger.status(\"INV-1\", date(2026, 3, 31)).settled_by.cash"]
#[doc = "Money('600.00', 'EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct SettledBy(pub(crate) api::SettledBy);

impl Cross for api::SettledBy {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<SettledBy>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a SettledBy"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(SettledBy(self), py)
    }
}

#[pymethods]
impl SettledBy {
    #[new]
    #[pyo3(signature = (cash, credit, discount, tolerance, withholding, write_off, moved, before_take_over))]
    fn new(
        cash: Any<'_, '_>,
        credit: Any<'_, '_>,
        discount: Any<'_, '_>,
        tolerance: Any<'_, '_>,
        withholding: Any<'_, '_>,
        write_off: Any<'_, '_>,
        moved: Any<'_, '_>,
        before_take_over: Any<'_, '_>,
    ) -> PyResult<Self> {
        let made = api::SettledBy {
            cash: arg(cash, "cash")?,
            credit: arg(credit, "credit")?,
            discount: arg(discount, "discount")?,
            tolerance: arg(tolerance, "tolerance")?,
            withholding: arg(withholding, "withholding")?,
            write_off: arg(write_off, "write_off")?,
            moved: arg(moved, "moved")?,
            before_take_over: arg(before_take_over, "before_take_over")?,
        };
        Ok(Self(made))
    }

    #[doc = "Payments and advances; of a credit: what it settled."]
    #[getter]
    fn cash(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.cash.clone(), py)
    }

    #[doc = "Credit notes and other credits."]
    #[getter]
    fn credit(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.credit.clone(), py)
    }

    #[doc = "Discount taken."]
    #[getter]
    fn discount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.discount.clone(), py)
    }

    #[doc = "Differences let go."]
    #[getter]
    fn tolerance(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.tolerance.clone(), py)
    }

    #[doc = "Tax withheld."]
    #[getter]
    fn withholding(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.withholding.clone(), py)
    }

    #[doc = "Written off."]
    #[getter]
    fn write_off(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.write_off.clone(), py)
    }

    #[doc = "Moved to another account, item or currency, or taken back."]
    #[getter]
    fn moved(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.moved.clone(), py)
    }

    #[doc = "Settled before the books were taken over (F4e)."]
    #[getter]
    fn before_take_over(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.before_take_over.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "SettledBy",
            vec![
                ("cash", false, of.cash(py)?),
                ("credit", false, of.credit(py)?),
                ("discount", false, of.discount(py)?),
                ("tolerance", false, of.tolerance(py)?),
                ("withholding", false, of.withholding(py)?),
                ("write_off", false, of.write_off(py)?),
                ("moved", false, of.moved(py)?),
                ("before_take_over", false, of.before_take_over(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
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
            changes,
        )
    }
}

#[doc = "A receipt that was known before its money came: a check dated ahead, a transfer announced (G5)."]
#[doc = ""]
#[doc = "A customer hands in a check of 400.00 on 20 March that is dated 10 April. On 31 March it is"]
#[doc = "known, but not in the books: it is *to come*. In a forecast for 30 April from what was known on"]
#[doc = "31 March it is in the books, and *counted* as any receipt, though nobody had the money yet."]
#[doc = ""]
#[doc = "A receipt that is known to have bounced is none: nobody waits for it."]
#[doc = ""]
#[doc = ">>> check = duly.Payment(\"CHK-1\", date(2026, 4, 10), eur(\"400.00\"), customer=\"ACME\")"]
#[doc = ">>> posted = ledger.post(duly.Entry(date(2026, 3, 20), check))"]
#[doc = ">>> receipt, = ledger.position(duly.PositionQuery(date(2026, 3, 31), post_dated=True)).post_dated"]
#[doc = ">>> str(receipt.value_date), receipt.counted"]
#[doc = "('2026-04-10', False)"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct PostDatedReceipt(pub(crate) api::PostDatedReceipt);

impl Cross for api::PostDatedReceipt {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<PostDatedReceipt>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a PostDatedReceipt"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(PostDatedReceipt(self), py)
    }
}

#[pymethods]
impl PostDatedReceipt {
    #[doc = "The payment or advance."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "To whom it was paid."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "Who paid, as known for the day it is in the books; none: an unknown payer (A7)."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "The billing account it was paid on."]
    #[getter]
    fn billing_account(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.billing_account.clone(), py)
    }

    #[doc = "The day the money comes."]
    #[getter]
    fn value_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.value_date.clone(), py)
    }

    #[doc = "The day it enters the books, which may be earlier or later."]
    #[getter]
    fn posting_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.posting_date.clone(), py)
    }

    #[doc = "All of it, applied or not: below zero, as every credit (F5)."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    #[doc = "Whether it is in the books by the day asked about (inclusive), and so part of what is open"]
    #[doc = "then; if not, it is to come."]
    #[getter]
    fn counted(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.counted.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "PostDatedReceipt",
            vec![
                ("id", false, of.id(py)?),
                ("creditor", false, of.creditor(py)?),
                ("customer", true, of.customer(py)?),
                ("billing_account", true, of.billing_account(py)?),
                ("value_date", false, of.value_date(py)?),
                ("posting_date", false, of.posting_date(py)?),
                ("amount", false, of.amount(py)?),
                ("counted", false, of.counted(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "A proposed share of a credit."]
#[doc = ""]
#[doc = ">>> items = ledger.as_of(date(2026, 3, 31)).account(\"ACME\")"]
#[doc = ">>> share, = duly.aging_allocate(eur(\"100.00\"), items).shares"]
#[doc = ">>> share.item.text(), str(share.amount)"]
#[doc = "('INV-1#1', '100.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct AllocationShare(pub(crate) api::AllocationShare);

impl Cross for api::AllocationShare {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<AllocationShare>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an AllocationShare"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(AllocationShare(self), py)
    }
}

#[pymethods]
impl AllocationShare {
    #[doc = "The item to settle."]
    #[getter]
    fn item(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.item.clone(), py)
    }

    #[doc = "How much of it; above zero."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "AllocationShare",
            vec![("item", false, of.item(py)?), ("amount", false, of.amount(py)?)],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "An amount spread over items, and what none of them takes."]
#[doc = ""]
#[doc = ">>> items = ledger.as_of(date(2026, 3, 31)).account(\"ACME\")"]
#[doc = ">>> spread = duly.aging_allocate(eur(\"450.00\"), items)"]
#[doc = ">>> [str(share.amount) for share in spread.shares], str(spread.left)"]
#[doc = "(['400.00 EUR'], '50.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Allocated(pub(crate) api::Allocated);

impl Cross for api::Allocated {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Allocated>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an Allocated"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Allocated(self), py)
    }
}

#[pymethods]
impl Allocated {
    #[new]
    #[pyo3(signature = (shares, left))]
    fn new(shares: Any<'_, '_>, left: Any<'_, '_>) -> PyResult<Self> {
        let made = api::Allocated { shares: arg(shares, "shares")?, left: arg(left, "left")? };
        Ok(Self(made))
    }

    #[doc = "A share for each item that takes any, in the order in which they are paid."]
    #[getter]
    fn shares(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.shares.clone(), py)
    }

    #[doc = "What is left over."]
    #[getter]
    fn left(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.left.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Allocated",
            vec![("shares", false, of.shares(py)?), ("left", false, of.left(py)?)],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["shares", "left"], changes)
    }
}

#[doc = "A debt with its interest and costs, and what a statute orders debts by (A8)."]
#[doc = ""]
#[doc = ">>> part = duly.ClaimPart(\"INV-1#1\", \"principal\", eur(\"100.00\"))"]
#[doc = ">>> duly.Claim(\"INV-1\", parts=[part], due=date(2026, 2, 28)).security"]
#[doc = "0"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Claim(pub(crate) api::Claim);

impl Cross for api::Claim {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Claim>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Claim"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Claim(self), py)
    }
}

#[pymethods]
impl Claim {
    #[new]
    #[pyo3(signature = (debt, parts, *, due=None, since=None, security=None, burden=None))]
    fn new(
        debt: Any<'_, '_>,
        parts: Any<'_, '_>,
        due: Option<Any<'_, '_>>,
        since: Option<Any<'_, '_>>,
        security: Option<Any<'_, '_>>,
        burden: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let debt: api::DocumentId = arg(debt, "debt")?;
        let mut made = api::Claim::new(debt);
        if let Some(of) = opt(due, "due")? {
            made.due = Some(of);
        }
        if let Some(of) = opt(since, "since")? {
            made.since = Some(of);
        }
        if let Some(of) = opt(security, "security")? {
            made.security = of;
        }
        if let Some(of) = opt(burden, "burden")? {
            made.burden = of;
        }
        made.parts = arg(parts, "parts")?;
        Ok(Self(made))
    }

    #[doc = "The document that the debt is known by."]
    #[getter]
    fn debt(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.debt.clone(), py)
    }

    #[doc = "The last day to pay on time; it is due from this day on. None: due on demand, so due."]
    #[getter]
    fn due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.due.clone(), py)
    }

    #[doc = "The day that tells how old it is; its due date where it is not said."]
    #[getter]
    fn since(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.since.clone(), py)
    }

    #[doc = "How well it is secured, by any scale of the host's; 0: not at all."]
    #[getter]
    fn security(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.security.clone(), py)
    }

    #[doc = "How burdensome it is to the debtor, by any scale of the host's: with a higher rate of"]
    #[doc = "interest or under a judgment, more."]
    #[getter]
    fn burden(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.burden.clone(), py)
    }

    #[doc = "Its open parts."]
    #[getter]
    fn parts(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.parts.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Claim",
            vec![
                ("debt", false, of.debt(py)?),
                ("due", true, of.due(py)?),
                ("since", true, of.since(py)?),
                ("security", true, of.security(py)?),
                ("burden", true, of.burden(py)?),
                ("parts", false, of.parts(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["debt", "due", "since", "security", "burden", "parts"], changes)
    }

    #[doc = "An open item as a debt by itself, as old as its invoice: a charge is costs, all else"]
    #[doc = "principal. Whether a charge is interest, and on which debt, the item does not tell."]
    #[doc = ""]
    #[doc = ">>> item = duly.OpenItem(\"INV-1#1\", \"invoice\", eur(\"9.00\"), eur(\"9.00\"), due=date(2026, 2, 28))"]
    #[doc = ">>> str(duly.Claim.of(item).parts[0].component)"]
    #[doc = "'principal'"]
    #[staticmethod]
    #[pyo3(signature = (item))]
    fn of(py: Python<'_>, item: Any<'_, '_>) -> Out {
        let item: api::OpenItem = arg(item, "item")?;
        given(api::Claim::of(&item), py)
    }
}

#[doc = "An open part of a debt."]
#[doc = ""]
#[doc = ">>> str(duly.ClaimPart(\"INT-1#1\", \"interest\", eur(\"0.25\")).component)"]
#[doc = "'interest'"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct ClaimPart(pub(crate) api::ClaimPart);

impl Cross for api::ClaimPart {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<ClaimPart>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a ClaimPart"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(ClaimPart(self), py)
    }
}

#[pymethods]
impl ClaimPart {
    #[new]
    #[pyo3(signature = (item, component, open))]
    fn new(item: Any<'_, '_>, component: Any<'_, '_>, open: Any<'_, '_>) -> PyResult<Self> {
        let item: api::ItemId = arg(item, "item")?;
        let component: api::Component = arg(component, "component")?;
        let open: api::Money = arg(open, "open")?;
        let made = api::ClaimPart::new(item, component, open);
        Ok(Self(made))
    }

    #[doc = "The item that carries it. Interest and costs are mostly documents of their own; parts of"]
    #[doc = "one item may share its id."]
    #[getter]
    fn item(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.item.clone(), py)
    }

    #[doc = "What it is."]
    #[getter]
    fn component(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.component.clone(), py)
    }

    #[doc = "What is open of it. Only what is above zero, and of the payment's currency, is settled."]
    #[getter]
    fn open(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.open.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "ClaimPart",
            vec![
                ("item", false, of.item(py)?),
                ("component", false, of.component(py)?),
                ("open", false, of.open(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["item", "component", "open"], changes)
    }
}

#[doc = "A proposed share of a payment."]
#[doc = ""]
#[doc = ">>> claim = duly.Claim(\"INV-1\", parts=[duly.ClaimPart(\"INV-1#1\", \"principal\", eur(\"100.00\"))])"]
#[doc = ">>> share = duly.claims_allocate(eur(\"60.00\"), date(2026, 4, 1), [claim]).shares[0]"]
#[doc = ">>> share.item.document, str(share.amount)"]
#[doc = "('INV-1', '60.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct ClaimShare(pub(crate) api::ClaimShare);

impl Cross for api::ClaimShare {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<ClaimShare>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a ClaimShare"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(ClaimShare(self), py)
    }
}

#[pymethods]
impl ClaimShare {
    #[doc = "The debt."]
    #[getter]
    fn debt(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.debt.clone(), py)
    }

    #[doc = "The item to settle."]
    #[getter]
    fn item(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.item.clone(), py)
    }

    #[doc = "Which component it is of."]
    #[getter]
    fn component(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.component.clone(), py)
    }

    #[doc = "How much of it; above zero."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "ClaimShare",
            vec![
                ("debt", false, of.debt(py)?),
                ("item", false, of.item(py)?),
                ("component", false, of.component(py)?),
                ("amount", false, of.amount(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "An amount spread over debts, and what none of them takes."]
#[doc = ""]
#[doc = ">>> claim = duly.Claim(\"INV-1\", parts=[duly.ClaimPart(\"INV-1#1\", \"principal\", eur(\"100.00\"))])"]
#[doc = ">>> duly.claims_allocate(eur(\"160.00\"), date(2026, 4, 1), [claim]).left"]
#[doc = "Money('60.00', 'EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct ClaimAllocation(pub(crate) api::ClaimAllocation);

impl Cross for api::ClaimAllocation {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<ClaimAllocation>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a ClaimAllocation"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(ClaimAllocation(self), py)
    }
}

#[pymethods]
impl ClaimAllocation {
    #[new]
    #[pyo3(signature = (shares, left))]
    fn new(shares: Any<'_, '_>, left: Any<'_, '_>) -> PyResult<Self> {
        let made =
            api::ClaimAllocation { shares: arg(shares, "shares")?, left: arg(left, "left")? };
        Ok(Self(made))
    }

    #[doc = "A share for each part that takes any, in the order in which they are paid."]
    #[getter]
    fn shares(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.shares.clone(), py)
    }

    #[doc = "What is left over."]
    #[getter]
    fn left(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.left.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "ClaimAllocation",
            vec![("shares", false, of.shares(py)?), ("left", false, of.left(py)?)],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["shares", "left"], changes)
    }
}

#[doc = "The order in which debts and their parts are settled (A8, A8b)."]
#[doc = ""]
#[doc = "The default (F9): what the debtor designates, what is due before what is not, the oldest, then"]
#[doc = "by id; debt by debt, in each costs, interest, principal."]
#[doc = ""]
#[doc = "§367(2) of the BGB lets a creditor refuse a payment that the debtor designates to principal"]
#[doc = "first; whether it is refused is for the creditor to say, not for this order."]
#[doc = ""]
#[doc = ">>> order = duly.SettlementOrder(traversal=\"vertical\")"]
#[doc = ">>> [str(component) for component in order.components]"]
#[doc = "['costs', 'interest', 'principal']"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct SettlementOrder(pub(crate) api::SettlementOrder);

impl Cross for api::SettlementOrder {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<SettlementOrder>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a SettlementOrder"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(SettlementOrder(self), py)
    }
}

#[pymethods]
impl SettlementOrder {
    #[new]
    #[pyo3(signature = (designated=None, traversal=None, components=None, priorities=None, ties=None))]
    fn new(
        designated: Option<Any<'_, '_>>,
        traversal: Option<Any<'_, '_>>,
        components: Option<Any<'_, '_>>,
        priorities: Option<Any<'_, '_>>,
        ties: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let mut made = api::SettlementOrder::default();
        if let Some(of) = opt(designated, "designated")? {
            made.designated = of;
        }
        if let Some(of) = opt(traversal, "traversal")? {
            made.traversal = of;
        }
        if let Some(of) = opt(components, "components")? {
            made.components = of;
        }
        if let Some(of) = opt(priorities, "priorities")? {
            made.priorities = of;
        }
        if let Some(of) = opt(ties, "ties")? {
            made.ties = of;
        }
        Ok(Self(made))
    }

    #[doc = "The debts the debtor designates, in this order, before all others."]
    #[getter]
    fn designated(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.designated.clone(), py)
    }

    #[doc = "Debt by debt or component by component."]
    #[getter]
    fn traversal(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.traversal.clone(), py)
    }

    #[doc = "The order of the components; each of them once."]
    #[getter]
    fn components(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.components.clone(), py)
    }

    #[doc = "What says which debt comes first."]
    #[getter]
    fn priorities(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.priorities.clone(), py)
    }

    #[doc = "What becomes of debts that are alike."]
    #[getter]
    fn ties(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.ties.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "SettlementOrder",
            vec![
                ("designated", true, of.designated(py)?),
                ("traversal", true, of.traversal(py)?),
                ("components", true, of.components(py)?),
                ("priorities", true, of.priorities(py)?),
                ("ties", true, of.ties(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
            &["designated", "traversal", "components", "priorities", "ties"],
            changes,
        )
    }

    #[doc = "The German order: designation, due, least secured, most burdensome, oldest, pro rata (BGB"]
    #[doc = "§366); inside a debt costs, interest, principal (§367)."]
    #[doc = ""]
    #[doc = ">>> [str(priority) for priority in duly.SettlementOrder.bgb().priorities]"]
    #[doc = "['due', 'least_secured', 'most_burdensome', 'oldest']"]
    #[staticmethod]
    #[pyo3(signature = ())]
    fn bgb(py: Python<'_>) -> Out {
        given(api::SettlementOrder::bgb(), py)
    }

    #[doc = "The French order: designation, due, what the debtor has most interest in paying, oldest,"]
    #[doc = "pro rata (Code civil 1342-10); interest before the capital (1343-1)."]
    #[doc = ""]
    #[doc = ">>> [str(priority) for priority in duly.SettlementOrder.code_civil().priorities]"]
    #[doc = "['due', 'most_burdensome', 'oldest']"]
    #[staticmethod]
    #[pyo3(signature = ())]
    fn code_civil(py: Python<'_>) -> Out {
        given(api::SettlementOrder::code_civil(), py)
    }

    #[doc = "Over all debts in proportion to what is open of each, whatever their dates (A1, strategy"]
    #[doc = "12)."]
    #[doc = ""]
    #[doc = ">>> str(duly.SettlementOrder.pro_rata().ties)"]
    #[doc = "'pro_rata'"]
    #[staticmethod]
    #[pyo3(signature = ())]
    fn pro_rata(py: Python<'_>) -> Out {
        given(api::SettlementOrder::pro_rata(), py)
    }

    #[doc = "Checks that each component stands in the order once."]
    #[doc = ""]
    #[doc = "Refused as: `record.invalid`, with the components found."]
    #[doc = ""]
    #[doc = ">>> duly.SettlementOrder(components=[\"principal\"]).check()"]
    #[doc = "Traceback (most recent call last):"]
    #[doc = "    ..."]
    #[doc = "duly.RecordError: components `[principal]` is not costs, interest and principal, each once, in any order [record.invalid]"]
    #[pyo3(signature = ())]
    fn check(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        give(api::SettlementOrder::check(this), py)
    }
}

#[doc = "How receipts are matched. The default asks every strategy but those that settle by an order"]
#[doc = "alone what nobody has named (`MatchStrategy.is_by_order`)."]
#[doc = ""]
#[doc = ">>> policy = duly.MatchPolicy(grace_days=5)"]
#[doc = ">>> policy.automatic, str(policy.strategies[0])"]
#[doc = "(800, 'remittance_lines')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct MatchPolicy(pub(crate) api::MatchPolicy);

impl Cross for api::MatchPolicy {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<MatchPolicy>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a MatchPolicy"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(MatchPolicy(self), py)
    }
}

#[pymethods]
impl MatchPolicy {
    #[new]
    #[pyo3(signature = (strategies=None, automatic=None, suggested=None, earliest_of_alike=None, likeness=None, most_items=None, most_sums=None, settlement=None, tolerance=None, grace_days=None, late=None, payers=None))]
    fn new(
        strategies: Option<Any<'_, '_>>,
        automatic: Option<Any<'_, '_>>,
        suggested: Option<Any<'_, '_>>,
        earliest_of_alike: Option<Any<'_, '_>>,
        likeness: Option<Any<'_, '_>>,
        most_items: Option<Any<'_, '_>>,
        most_sums: Option<Any<'_, '_>>,
        settlement: Option<Any<'_, '_>>,
        tolerance: Option<Any<'_, '_>>,
        grace_days: Option<Any<'_, '_>>,
        late: Option<Any<'_, '_>>,
        payers: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let mut made = api::MatchPolicy::default();
        if let Some(of) = opt(strategies, "strategies")? {
            made.strategies = of;
        }
        if let Some(of) = opt(automatic, "automatic")? {
            made.automatic = of;
        }
        if let Some(of) = opt(suggested, "suggested")? {
            made.suggested = of;
        }
        if let Some(of) = opt(earliest_of_alike, "earliest_of_alike")? {
            made.earliest_of_alike = of;
        }
        if let Some(of) = opt(likeness, "likeness")? {
            made.likeness = of;
        }
        if let Some(of) = opt(most_items, "most_items")? {
            made.most_items = of;
        }
        if let Some(of) = opt(most_sums, "most_sums")? {
            made.most_sums = of;
        }
        if let Some(of) = opt(settlement, "settlement")? {
            made.settlement = of;
        }
        if let Some(of) = opt(tolerance, "tolerance")? {
            made.tolerance = of;
        }
        if let Some(of) = opt(grace_days, "grace_days")? {
            made.grace_days = of;
        }
        if let Some(of) = opt(late, "late")? {
            made.late = of;
        }
        if let Some(of) = opt(payers, "payers")? {
            made.payers = of;
        }
        Ok(Self(made))
    }

    #[doc = "Which strategies are asked, in this order."]
    #[getter]
    fn strategies(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.strategies.clone(), py)
    }

    #[doc = "From how many points on, of 1000, a proposal is automatic (A3)."]
    #[getter]
    fn automatic(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.automatic.clone(), py)
    }

    #[doc = "From how many points on it is suggested."]
    #[getter]
    fn suggested(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.suggested.clone(), py)
    }

    #[doc = "Whether of several items of just this amount the one due first is taken (A2); otherwise"]
    #[doc = "they are told as candidates."]
    #[getter]
    fn earliest_of_alike(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.earliest_of_alike.clone(), py)
    }

    #[doc = "From which likeness on, in thousandths, a name tells a customer."]
    #[getter]
    fn likeness(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.likeness.clone(), py)
    }

    #[doc = "How many debits of an account are tried in sets (A2)."]
    #[getter]
    fn most_items(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.most_items.clone(), py)
    }

    #[doc = "How many sums may be listed to find a set, for each half of the debits (A2): what bounds"]
    #[doc = "time and memory."]
    #[getter]
    fn most_sums(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.most_sums.clone(), py)
    }

    #[doc = "The order of `MatchStrategy.StatutoryOrder` (A8); what is due is asked of the receipt's"]
    #[doc = "value date. A charge is costs, any other debit principal."]
    #[getter]
    fn settlement(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.settlement.clone(), py)
    }

    #[doc = "How much more or less than an item asks may be paid for it (A4), of what is open of it; for"]
    #[doc = "several items together their sum. The default tolerates nothing. A limit in one currency"]
    #[doc = "holds for items of that currency alone."]
    #[getter]
    fn tolerance(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.tolerance.clone(), py)
    }

    #[doc = "How many days after its last day a discount may still be taken (E7). The default is none."]
    #[getter]
    fn grace_days(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.grace_days.clone(), py)
    }

    #[doc = "Whether such a discount has to be accepted: then it is never automatic."]
    #[getter]
    fn late(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.late.clone(), py)
    }

    #[doc = "What holds for some payers alone; of two about one customer the last."]
    #[getter]
    fn payers(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.payers.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "MatchPolicy",
            vec![
                ("strategies", true, of.strategies(py)?),
                ("automatic", true, of.automatic(py)?),
                ("suggested", true, of.suggested(py)?),
                ("earliest_of_alike", true, of.earliest_of_alike(py)?),
                ("likeness", true, of.likeness(py)?),
                ("most_items", true, of.most_items(py)?),
                ("most_sums", true, of.most_sums(py)?),
                ("settlement", true, of.settlement(py)?),
                ("tolerance", true, of.tolerance(py)?),
                ("grace_days", true, of.grace_days(py)?),
                ("late", true, of.late(py)?),
                ("payers", true, of.payers(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
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
            changes,
        )
    }

    #[doc = "Whether it makes sense."]
    #[doc = ""]
    #[doc = "Refused as: `tolerance.invalid` for limits that cannot be,"]
    #[doc = "`money.currency_mismatch` for a customer's limit in another"]
    #[doc = "currency than the policy's."]
    #[doc = ""]
    #[doc = ">>> below = duly.ToleranceLimit(amount=eur(\"-1.00\"))"]
    #[doc = ">>> duly.MatchPolicy(tolerance=duly.Tolerance(under=below)).check()"]
    #[doc = "Traceback (most recent call last):"]
    #[doc = "    ..."]
    #[doc = "duly.DulyError: amount `-1.00 EUR` is not zero or above [tolerance.invalid]"]
    #[pyo3(signature = ())]
    fn check(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        give(api::MatchPolicy::check(this), py)
    }
}

#[doc = "What holds for one payer alone."]
#[doc = ""]
#[doc = ">>> duly.PayerPolicy(\"ACME\", pays_for=[\"ACME-SOUTH\"]).pays_for"]
#[doc = "['ACME-SOUTH']"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct PayerPolicy(pub(crate) api::PayerPolicy);

impl Cross for api::PayerPolicy {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<PayerPolicy>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a PayerPolicy"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(PayerPolicy(self), py)
    }
}

#[pymethods]
impl PayerPolicy {
    #[new]
    #[pyo3(signature = (customer, *, tolerance=None, pays_for=None))]
    fn new(
        customer: Any<'_, '_>,
        tolerance: Option<Any<'_, '_>>,
        pays_for: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let made = api::PayerPolicy {
            customer: arg(customer, "customer")?,
            tolerance: opt(tolerance, "tolerance")?,
            pays_for: opt(pays_for, "pays_for")?.unwrap_or_default(),
        };
        Ok(Self(made))
    }

    #[doc = "Whom it is about."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "What is tolerated of this customer's items; where the policy's is stricter, that (A4). None:"]
    #[doc = "the policy's."]
    #[getter]
    fn tolerance(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.tolerance.clone(), py)
    }

    #[doc = "Whose items this customer pays beside its own, such as a parent its subsidiaries' (A9). The"]
    #[doc = "ledger must allow it too: `AcrossCustomers`."]
    #[getter]
    fn pays_for(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.pays_for.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "PayerPolicy",
            vec![
                ("customer", false, of.customer(py)?),
                ("tolerance", true, of.tolerance(py)?),
                ("pays_for", true, of.pays_for(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["customer", "tolerance", "pays_for"], changes)
    }
}

#[doc = "What a receipt is proposed to settle. The shares and what is unapplied add up to the receipt."]
#[doc = ""]
#[doc = ">>> open_items = ledger.as_of(date(2026, 3, 31)).open_items()"]
#[doc = ">>> receipt = duly.Receipt(\"PAY-9\", date(2026, 3, 31), eur(\"500.00\"), customer=\"BETA\")"]
#[doc = ">>> proposal = duly.matching_propose([receipt], open_items, [])[0].proposal"]
#[doc = ">>> str(proposal.grade), str(proposal.strategy), proposal.shares[0].item.document"]
#[doc = "('automatic', 'single_amount', 'INV-2')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct MatchProposal(pub(crate) api::MatchProposal);

impl Cross for api::MatchProposal {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<MatchProposal>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a MatchProposal"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(MatchProposal(self), py)
    }
}

#[pymethods]
impl MatchProposal {
    #[new]
    #[pyo3(signature = (receipt, unapplied, *, customer=None, grade=None, score=None, strategy=None, shares=None, evidence=None, attempts=None))]
    fn new(
        receipt: Any<'_, '_>,
        unapplied: Any<'_, '_>,
        customer: Option<Any<'_, '_>>,
        grade: Option<Any<'_, '_>>,
        score: Option<Any<'_, '_>>,
        strategy: Option<Any<'_, '_>>,
        shares: Option<Any<'_, '_>>,
        evidence: Option<Any<'_, '_>>,
        attempts: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let receipt: api::DocumentId = arg(receipt, "receipt")?;
        let shares: Vec<api::MatchShare> = opt(shares, "shares")?.unwrap_or_default();
        let unapplied: api::Money = arg(unapplied, "unapplied")?;
        let mut made = api::MatchProposal::new(receipt, shares, unapplied);
        if let Some(of) = opt(customer, "customer")? {
            made.customer = Some(of);
        }
        if let Some(of) = opt(grade, "grade")? {
            made.grade = of;
        }
        if let Some(of) = opt(score, "score")? {
            made.score = of;
        }
        if let Some(of) = opt(strategy, "strategy")? {
            made.strategy = Some(of);
        }
        if let Some(of) = opt(evidence, "evidence")? {
            made.evidence = of;
        }
        if let Some(of) = opt(attempts, "attempts")? {
            made.attempts = of;
        }
        Ok(Self(made))
    }

    #[doc = "The receipt."]
    #[getter]
    fn receipt(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.receipt.clone(), py)
    }

    #[doc = "Who paid; none: it is not known, and the cash unidentified (A7)."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "How far it may be followed."]
    #[getter]
    fn grade(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.grade.clone(), py)
    }

    #[doc = "The points of 1000 (see `MatchEvidence.score`)."]
    #[getter]
    fn score(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.score.clone(), py)
    }

    #[doc = "Which strategy found it."]
    #[getter]
    fn strategy(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.strategy.clone(), py)
    }

    #[doc = "What it settles, the earliest due first."]
    #[getter]
    fn shares(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.shares.clone(), py)
    }

    #[doc = "What is left of it."]
    #[getter]
    fn unapplied(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.unapplied.clone(), py)
    }

    #[doc = "Why it is believed."]
    #[getter]
    fn evidence(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.evidence.clone(), py)
    }

    #[doc = "Every strategy asked, in order."]
    #[getter]
    fn attempts(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.attempts.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "MatchProposal",
            vec![
                ("receipt", false, of.receipt(py)?),
                ("customer", true, of.customer(py)?),
                ("grade", true, of.grade(py)?),
                ("score", true, of.score(py)?),
                ("strategy", true, of.strategy(py)?),
                ("shares", true, of.shares(py)?),
                ("unapplied", false, of.unapplied(py)?),
                ("evidence", true, of.evidence(py)?),
                ("attempts", true, of.attempts(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
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
            changes,
        )
    }

    #[doc = "The applications and discounts of the proposal, as one fact that stands or falls together;"]
    #[doc = "the receipt's payment must be in the ledger. A proposal without shares has no facts."]
    #[doc = ""]
    #[doc = "Credits taken with the receipt settle the debits due first, the receipt the rest. Ids are"]
    #[doc = "made of the receipt's and the item's, `P-1:INV-1042#1`: posted twice, nothing happens twice"]
    #[doc = "(A12), and what is left of the receipt can settle other items later. What is let go (A4) is"]
    #[doc = "written off the item, and what is kept off the receipt. Of a discount that needs acceptance,"]
    #[doc = "posting is the acceptance. A bounce of the receipt takes discounts and what was let go back"]
    #[doc = "too, and a `Reversal` of the whole's id takes back the proposal (A11)."]
    #[doc = ""]
    #[doc = "Refused as: `id.invalid` where the two ids are too long for one."]
    #[doc = ""]
    #[doc = ">>> share = duly.MatchShare(\"INV-1#1\", eur(\"400.00\"), eur(\"0.00\"), eur(\"0.00\"))"]
    #[doc = ">>> proposal = duly.MatchProposal(\"PAY-9\", eur(\"0.00\"), shares=[share])"]
    #[doc = ">>> [fact.id for fact in proposal.facts(date(2026, 3, 31)).facts]"]
    #[doc = "['PAY-9:INV-1#1']"]
    #[pyo3(signature = (date))]
    fn facts(&self, py: Python<'_>, date: Any<'_, '_>) -> Out {
        let this = &self.0;
        let date: api::Date = arg(date, "date")?;
        give(api::MatchProposal::facts(this, date), py)
    }
}

#[doc = "A share of the receipt."]
#[doc = ""]
#[doc = ">>> str(duly.MatchShare(\"INV-1#1\", eur(\"980.00\"), eur(\"20.00\"), eur(\"0.00\")).discount)"]
#[doc = "'20.00 EUR'"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct MatchShare(pub(crate) api::MatchShare);

impl Cross for api::MatchShare {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<MatchShare>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a MatchShare"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(MatchShare(self), py)
    }
}

#[pymethods]
impl MatchShare {
    #[new]
    #[pyo3(signature = (item, amount, discount, tolerance, *, needs_acceptance=None))]
    fn new(
        item: Any<'_, '_>,
        amount: Any<'_, '_>,
        discount: Any<'_, '_>,
        tolerance: Any<'_, '_>,
        needs_acceptance: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let item: api::ItemId = arg(item, "item")?;
        let amount: api::Money = arg(amount, "amount")?;
        let discount: api::Money = arg(discount, "discount")?;
        let tolerance: api::Money = arg(tolerance, "tolerance")?;
        let mut made = api::MatchShare::new(item, amount, discount, tolerance);
        if let Some(of) = opt(needs_acceptance, "needs_acceptance")? {
            made.needs_acceptance = of;
        }
        Ok(Self(made))
    }

    #[doc = "The item."]
    #[getter]
    fn item(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.item.clone(), py)
    }

    #[doc = "What the receipt pays of it, with the item's sign: of a credit taken with it, below zero."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    #[doc = "The discount that goes with it."]
    #[getter]
    fn discount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.discount.clone(), py)
    }

    #[doc = "What is let go of it, or below zero what is kept of the receipt, as too little to matter"]
    #[doc = "(A4): amount, discount and tolerance are together what is closed of the item."]
    #[getter]
    fn tolerance(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.tolerance.clone(), py)
    }

    #[doc = "Whether its discount has lapsed within the grace days and holds only once somebody accepts"]
    #[doc = "it (E7)."]
    #[getter]
    fn needs_acceptance(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.needs_acceptance.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "MatchShare",
            vec![
                ("item", false, of.item(py)?),
                ("amount", false, of.amount(py)?),
                ("discount", false, of.discount(py)?),
                ("tolerance", false, of.tolerance(py)?),
                ("needs_acceptance", true, of.needs_acceptance(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
            &["item", "amount", "discount", "tolerance", "needs_acceptance"],
            changes,
        )
    }
}

#[doc = "Why a proposal is believed (A3)."]
#[doc = ""]
#[doc = ">>> duly.MatchEvidence(party=\"alias\", named=1).unique"]
#[doc = "False"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct MatchEvidence(pub(crate) api::MatchEvidence);

impl Cross for api::MatchEvidence {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<MatchEvidence>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a MatchEvidence"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(MatchEvidence(self), py)
    }
}

#[pymethods]
impl MatchEvidence {
    #[new]
    #[pyo3(signature = (party=None, likeness=None, named=None, amount=None, unique=None))]
    fn new(
        party: Option<Any<'_, '_>>,
        likeness: Option<Any<'_, '_>>,
        named: Option<Any<'_, '_>>,
        amount: Option<Any<'_, '_>>,
        unique: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let mut made = api::MatchEvidence::default();
        if let Some(of) = opt(party, "party")? {
            made.party = Some(of);
        }
        if let Some(of) = opt(likeness, "likeness")? {
            made.likeness = Some(of);
        }
        if let Some(of) = opt(named, "named")? {
            made.named = of;
        }
        if let Some(of) = opt(amount, "amount")? {
            made.amount = of;
        }
        if let Some(of) = opt(unique, "unique")? {
            made.unique = of;
        }
        Ok(Self(made))
    }

    #[doc = "How the payer was known; none: not at all."]
    #[getter]
    fn party(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.party.clone(), py)
    }

    #[doc = "How alike the names are, in thousandths, where the name told."]
    #[getter]
    fn likeness(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.likeness.clone(), py)
    }

    #[doc = "How many of the shares are of documents that the payer names."]
    #[getter]
    fn named(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.named.clone(), py)
    }

    #[doc = "How the amount fits."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    #[doc = "Whether the strategy knows of no other answer."]
    #[getter]
    fn unique(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.unique.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "MatchEvidence",
            vec![
                ("party", true, of.party(py)?),
                ("likeness", true, of.likeness(py)?),
                ("named", true, of.named(py)?),
                ("amount", true, of.amount(py)?),
                ("unique", true, of.unique(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["party", "likeness", "named", "amount", "unique"], changes)
    }
}

#[doc = "A strategy that was asked, and what it said."]
#[doc = ""]
#[doc = ">>> duly.MatchAttempt(\"subset_sum\", \"gave_up\").candidates"]
#[doc = "[]"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct MatchAttempt(pub(crate) api::MatchAttempt);

impl Cross for api::MatchAttempt {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<MatchAttempt>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a MatchAttempt"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(MatchAttempt(self), py)
    }
}

#[pymethods]
impl MatchAttempt {
    #[new]
    #[pyo3(signature = (strategy, outcome, *, round=None, candidates=None))]
    fn new(
        strategy: Any<'_, '_>,
        outcome: Any<'_, '_>,
        round: Option<Any<'_, '_>>,
        candidates: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let strategy: api::MatchStrategy = arg(strategy, "strategy")?;
        let outcome: api::AttemptOutcome = arg(outcome, "outcome")?;
        let mut made = api::MatchAttempt::new(strategy, outcome);
        if let Some(of) = opt(round, "round")? {
            made.round = of;
        }
        if let Some(of) = opt(candidates, "candidates")? {
            made.candidates = of;
        }
        Ok(Self(made))
    }

    #[doc = "Which strategy."]
    #[getter]
    fn strategy(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.strategy.clone(), py)
    }

    #[doc = "How exact the answer had to be."]
    #[getter]
    fn round(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.round.clone(), py)
    }

    #[doc = "What it said."]
    #[getter]
    fn outcome(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.outcome.clone(), py)
    }

    #[doc = "Of several answers the first: of each the items."]
    #[getter]
    fn candidates(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.candidates.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "MatchAttempt",
            vec![
                ("strategy", false, of.strategy(py)?),
                ("round", true, of.round(py)?),
                ("outcome", false, of.outcome(py)?),
                ("candidates", true, of.candidates(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["strategy", "round", "outcome", "candidates"], changes)
    }
}

#[doc = "What became of one receipt of many: what is proposed, or why it was not looked at."]
#[doc = ""]
#[doc = ">>> receipts = [duly.Receipt(\"PAY-9\", date(2026, 3, 31), eur(\"0.00\"))]"]
#[doc = ">>> duly.matching_propose(receipts, [], [])[0].refusal.code"]
#[doc = "'record.invalid'"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct MatchResult(pub(crate) api::MatchResult);

impl Cross for api::MatchResult {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<MatchResult>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a MatchResult"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(MatchResult(self), py)
    }
}

#[pymethods]
impl MatchResult {
    #[new]
    #[pyo3(signature = (proposal=None, refusal=None))]
    fn new(proposal: Option<Any<'_, '_>>, refusal: Option<Any<'_, '_>>) -> PyResult<Self> {
        let made = api::MatchResult {
            proposal: opt(proposal, "proposal")?,
            refusal: opt(refusal, "refusal")?,
        };
        Ok(Self(made))
    }

    #[doc = "What it is proposed to settle; none where it was refused."]
    #[getter]
    fn proposal(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.proposal.clone(), py)
    }

    #[doc = "Why it was refused; none where it was looked at."]
    #[getter]
    fn refusal(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.refusal.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "MatchResult",
            vec![("proposal", true, of.proposal(py)?), ("refusal", true, of.refusal(py)?)],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["proposal", "refusal"], changes)
    }
}

#[doc = "Where ages are cut into buckets: a value that a stored report keeps, so that it can be run"]
#[doc = "again with the set it was run with (G9)."]
#[doc = ""]
#[doc = "Printed as the list it is made from and read back to the same; equal when list and version"]
#[doc = "are. JSON: `{\"bounds\": \"30,60,90\", \"version\": \"2026-1\"}`."]
#[doc = ""]
#[doc = ">>> policy = duly.AgingPolicy(buckets=duly.Buckets(\"15,30,60\", \"2026-1\"))"]
#[doc = ">>> str(policy.buckets.bounds), policy.buckets.version"]
#[doc = "('15,30,60', '2026-1')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Buckets(pub(crate) api::Buckets);

impl Cross for api::Buckets {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Buckets>() {
            return Ok(of.get().0.clone());
        }
        if let Some(of) = crate::shorthand::buckets(value, way)? {
            return Ok(of);
        }
        Err(wrong_class(value, way, "a Buckets"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Buckets(self), py)
    }
}

#[pymethods]
impl Buckets {
    #[new]
    #[pyo3(signature = (bounds, version=None))]
    fn new(bounds: Any<'_, '_>, version: Option<Any<'_, '_>>) -> PyResult<Self> {
        let form = api::form::Buckets {
            bounds: arg(bounds, "bounds")?,
            version: opt(version, "version")?,
        };
        let made = crate::cross::raise(form.try_into())?;
        Ok(Self(made))
    }

    #[doc = "The last day of each bucket: `\"30,60,90\"`; weeks `\"2w\"` and months `\"1m\"` too (G2)."]
    #[getter]
    fn bounds(&self, py: Python<'_>) -> Out {
        Cross::to_py(api::form::Buckets::from(&self.0).bounds, py)
    }

    #[doc = "What the list is called in the policy (G9)."]
    #[getter]
    fn version(&self, py: Python<'_>) -> Out {
        Cross::to_py(api::form::Buckets::from(&self.0).version, py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Buckets",
            vec![("bounds", false, of.bounds(py)?), ("version", true, of.version(py)?)],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["bounds", "version"], changes)
    }

    #[doc = "Buckets in days, by the last day of each (negative: the farthest day)."]
    #[doc = ""]
    #[doc = "Refused as: `aging.invalid_buckets` for an empty list, one that does not"]
    #[doc = "increase, or a number beyond 3,652,058 days."]
    #[doc = ""]
    #[doc = ">>> duly.Buckets.days([30, 60, 90])"]
    #[doc = "Buckets(bounds='30,60,90')"]
    #[staticmethod]
    #[pyo3(signature = (bounds))]
    fn days(py: Python<'_>, bounds: Any<'_, '_>) -> Out {
        let bounds: Vec<i32> = arg(bounds, "bounds")?;
        give(api::Buckets::days(bounds), py)
    }

    #[doc = "The edges on a day, in days of age: bucket i holds the ages from edge i − 1 up to but not"]
    #[doc = "including edge i."]
    #[doc = ""]
    #[doc = "Only edges in months depend on the day. One beyond the calendar is the least or largest"]
    #[doc = "number there is: no date reaches it."]
    #[doc = ""]
    #[doc = ">>> duly.Buckets(\"1m,2m\").edges(date(2026, 3, 31))"]
    #[doc = "[1, 32, 60]"]
    #[pyo3(signature = (as_of))]
    fn edges(&self, py: Python<'_>, as_of: Any<'_, '_>) -> Out {
        let this = &self.0;
        let as_of: api::Date = arg(as_of, "as_of")?;
        given(api::Buckets::edges(this, as_of), py)
    }

    #[doc = "The bucket of a date on a day, counted from 0."]
    #[doc = ""]
    #[doc = ">>> duly.Buckets(\"30,60,90\").bucket_of(date(2026, 3, 31), date(2026, 2, 14))"]
    #[doc = "2"]
    #[pyo3(signature = (as_of, date))]
    fn bucket_of(&self, py: Python<'_>, as_of: Any<'_, '_>, date: Any<'_, '_>) -> Out {
        let this = &self.0;
        let as_of: api::Date = arg(as_of, "as_of")?;
        let date: api::Date = arg(date, "date")?;
        given(api::Buckets::bucket_of(this, as_of, date), py)
    }

    #[doc = "The names of the buckets, as they read for a basis."]
    #[doc = ""]
    #[doc = "By a due date the bucket up to age 0 is \"Not due\"; by any other date an age of 0 or less"]
    #[doc = "says nothing of what is due, so it is called \"0 and before\". Weeks are named in days."]
    #[doc = ""]
    #[doc = ">>> [name.label for name in duly.Buckets(\"30,60\").names()]"]
    #[doc = "['Not due', '1–30', '31–60', '61+']"]
    #[pyo3(signature = (basis=None))]
    fn names(&self, py: Python<'_>, basis: Option<Any<'_, '_>>) -> Out {
        let this = &self.0;
        let basis: api::AgingBasis = opt(basis, "basis")?.unwrap_or_default();
        given(api::Buckets::names(this, basis), py)
    }
}

#[doc = "The name of one bucket: one for machines, one for people."]
#[doc = ""]
#[doc = ">>> duly.Buckets(\"30\").names()[1]"]
#[doc = "BucketName(name='1_30', label='1–30')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct BucketName(pub(crate) api::BucketName);

impl Cross for api::BucketName {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<BucketName>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a BucketName"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(BucketName(self), py)
    }
}

#[pymethods]
impl BucketName {
    #[new]
    #[pyo3(signature = (name, label))]
    fn new(name: Any<'_, '_>, label: Any<'_, '_>) -> PyResult<Self> {
        let made = api::BucketName { name: arg(name, "name")?, label: arg(label, "label")? };
        Ok(Self(made))
    }

    #[doc = "A column name: `not_due`, `1_30`, `91_plus`."]
    #[getter]
    fn name(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.name.clone(), py)
    }

    #[doc = "The heading: `Not due`, `1–30`, `91+`."]
    #[getter]
    fn label(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.label.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "BucketName",
            vec![("name", false, of.name(py)?), ("label", false, of.label(py)?)],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["name", "label"], changes)
    }
}

#[doc = "The rates of one day for a base column: how many units of the base currency one unit of each"]
#[doc = "currency is worth (G7)."]
#[doc = ""]
#[doc = ">>> rates = duly.ClosingRates(\"EUR\", date(2026, 3, 31), {\"USD\": Decimal(\"0.92\")})"]
#[doc = ">>> report = ledger.as_of(date(2026, 3, 31)).aging(duly.AgingPolicy(convert=rates))"]
#[doc = ">>> report.base.total"]
#[doc = "Money('900.00', 'EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct ClosingRates(pub(crate) api::ClosingRates);

impl Cross for api::ClosingRates {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<ClosingRates>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a ClosingRates"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(ClosingRates(self), py)
    }
}

#[pymethods]
impl ClosingRates {
    #[new]
    #[pyo3(signature = (base, date, rates))]
    fn new(base: Any<'_, '_>, date: Any<'_, '_>, rates: Any<'_, '_>) -> PyResult<Self> {
        let made = api::ClosingRates {
            base: arg(base, "base")?,
            date: arg(date, "date")?,
            rates: arg(rates, "rates")?,
        };
        Ok(Self(made))
    }

    #[doc = "The currency to convert to; it needs no rate of its own."]
    #[getter]
    fn base(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.base.clone(), py)
    }

    #[doc = "The day they hold on, which must be the day asked about: a past day is never converted at"]
    #[doc = "today's rate."]
    #[getter]
    fn date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.date.clone(), py)
    }

    #[doc = "The rates, above zero."]
    #[getter]
    fn rates(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.rates.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "ClosingRates",
            vec![
                ("base", false, of.base(py)?),
                ("date", false, of.date(py)?),
                ("rates", false, of.rates(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["base", "date", "rates"], changes)
    }

    #[doc = "An amount in the base currency, rounded half-up."]
    #[doc = ""]
    #[doc = "Refused as: `aging.missing_rate` when its currency has no rate here,"]
    #[doc = "`money.overflow` out of range."]
    #[doc = ""]
    #[doc = ">>> rates = duly.ClosingRates(\"EUR\", date(2026, 3, 31), {\"USD\": Decimal(\"0.92\")})"]
    #[doc = ">>> rates.convert(duly.Money(\"500.00\", \"USD\"))"]
    #[doc = "Money('460.00', 'EUR')"]
    #[pyo3(signature = (amount))]
    fn convert(&self, py: Python<'_>, amount: Any<'_, '_>) -> Out {
        let this = &self.0;
        let amount: api::Money = arg(amount, "amount")?;
        give(api::ClosingRates::convert(this, amount), py)
    }
}

#[doc = "Every choice of an aging. JSON: an object; what is not said has the default."]
#[doc = ""]
#[doc = "Equal policies give byte-equal reports of the same items."]
#[doc = ""]
#[doc = ">>> policy = duly.AgingPolicy(buckets=\"30,60,90\", basis=\"invoice\", unapplied=\"oldest_first\")"]
#[doc = ">>> report = ledger.as_of(date(2026, 3, 31)).aging(policy)"]
#[doc = ">>> [str(amount) for amount in report.rows[0].amounts.buckets]"]
#[doc = "['0.00 EUR', '0.00 EUR', '0.00 EUR', '400.00 EUR', '0.00 EUR']"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct AgingPolicy(pub(crate) api::AgingPolicy);

impl Cross for api::AgingPolicy {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<AgingPolicy>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an AgingPolicy"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(AgingPolicy(self), py)
    }
}

#[pymethods]
impl AgingPolicy {
    #[new]
    #[pyo3(signature = (basis=None, fallback=None, missing=None, buckets=None, unapplied=None, group_by=None, project=None, drill_down=None, convert=None, post_dated=None))]
    fn new(
        basis: Option<Any<'_, '_>>,
        fallback: Option<Any<'_, '_>>,
        missing: Option<Any<'_, '_>>,
        buckets: Option<Any<'_, '_>>,
        unapplied: Option<Any<'_, '_>>,
        group_by: Option<Any<'_, '_>>,
        project: Option<Any<'_, '_>>,
        drill_down: Option<Any<'_, '_>>,
        convert: Option<Any<'_, '_>>,
        post_dated: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let mut made = api::AgingPolicy::default();
        if let Some(of) = opt(basis, "basis")? {
            made.basis = of;
        }
        if let Some(of) = opt(fallback, "fallback")? {
            made.fallback = of;
        }
        if let Some(of) = opt(missing, "missing")? {
            made.missing = of;
        }
        if let Some(of) = opt(buckets, "buckets")? {
            made.buckets = of;
        }
        if let Some(of) = opt(unapplied, "unapplied")? {
            made.unapplied = of;
        }
        if let Some(of) = opt(group_by, "group_by")? {
            made.group_by = of;
        }
        if let Some(of) = opt(project, "project")? {
            made.project = of;
        }
        if let Some(of) = opt(drill_down, "drill_down")? {
            made.drill_down = of;
        }
        if let Some(of) = opt(convert, "convert")? {
            made.convert = Some(of);
        }
        if let Some(of) = opt(post_dated, "post_dated")? {
            made.post_dated = of;
        }
        Ok(Self(made))
    }

    #[doc = "The date an age is counted from; the due date unless said otherwise."]
    #[getter]
    fn basis(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.basis.clone(), py)
    }

    #[doc = "What is taken instead where an item has no such date, in this order. Nothing by default:"]
    #[doc = "a date that is taken instead is one the report names (G1)."]
    #[getter]
    fn fallback(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.fallback.clone(), py)
    }

    #[doc = "What becomes of an item with none of these dates."]
    #[getter]
    fn missing(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.missing.clone(), py)
    }

    #[doc = "Where ages are cut."]
    #[getter]
    fn buckets(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.buckets.clone(), py)
    }

    #[doc = "Where open credits stand."]
    #[getter]
    fn unapplied(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.unapplied.clone(), py)
    }

    #[doc = "What a row stands for."]
    #[getter]
    fn group_by(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.group_by.clone(), py)
    }

    #[doc = "Whether items of an earlier day may be aged on a later one, as a forecast (G5); else items"]
    #[doc = "of another day are refused."]
    #[getter]
    fn project(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.project.clone(), py)
    }

    #[doc = "Whether each cell names its items."]
    #[getter]
    fn drill_down(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.drill_down.clone(), py)
    }

    #[doc = "The rates of a base column; none: no such column (G7)."]
    #[getter]
    fn convert(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.convert.clone(), py)
    }

    #[doc = "Whether receipts that are known before their money comes stand in a column apart (G5); not"]
    #[doc = "by default. The position must have been read with them"]
    #[doc = "(`PositionQuery.post_dated`)."]
    #[getter]
    fn post_dated(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.post_dated.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "AgingPolicy",
            vec![
                ("basis", true, of.basis(py)?),
                ("fallback", true, of.fallback(py)?),
                ("missing", true, of.missing(py)?),
                ("buckets", true, of.buckets(py)?),
                ("unapplied", true, of.unapplied(py)?),
                ("group_by", true, of.group_by(py)?),
                ("project", true, of.project(py)?),
                ("drill_down", true, of.drill_down(py)?),
                ("convert", true, of.convert(py)?),
                ("post_dated", true, of.post_dated(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(
            slf.as_any(),
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
            changes,
        )
    }

    #[doc = "Refuses a policy that contradicts itself."]
    #[doc = ""]
    #[doc = "Refused as: `record.invalid` when the fallback names a date twice or the"]
    #[doc = "basis itself, `rate.out_of_range` for a rate that is not above zero."]
    #[doc = ""]
    #[doc = ">>> duly.AgingPolicy(basis=\"due\", fallback=[\"due\"]).check()"]
    #[doc = "Traceback (most recent call last):"]
    #[doc = "    ..."]
    #[doc = "duly.RecordError: fallback `due date` is not a date that was not named before [record.invalid]"]
    #[pyo3(signature = ())]
    fn check(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        give(api::AgingPolicy::check(this), py)
    }

    #[doc = "The policy in words, one sentence a line: what a collections manager would sign."]
    #[doc = ""]
    #[doc = ">>> duly.AgingPolicy().describe().splitlines()[0]"]
    #[doc = "'Items are aged by due date; one without it is refused.'"]
    #[pyo3(signature = ())]
    fn describe(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        given(api::AgingPolicy::describe(this), py)
    }
}

#[doc = "Who owes what since when, on one day."]
#[doc = ""]
#[doc = "Rows are sorted by creditor, customer (none first), billing account and currency; the same"]
#[doc = "items in any order give the same report."]
#[doc = ""]
#[doc = ">>> report = ledger.as_of(date(2026, 3, 31)).aging()"]
#[doc = ">>> [(row.customer, str(row.amounts.total)) for row in report.rows]"]
#[doc = "[('ACME', '400.00 EUR'), ('BETA', '500.00 EUR')]"]
#[doc = ">>> [str(total.amounts.total) for total in report.currencies]"]
#[doc = "['900.00 EUR']"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct AgingReport(pub(crate) api::AgingReport);

impl Cross for api::AgingReport {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<AgingReport>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an AgingReport"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(AgingReport(self), py)
    }
}

#[pymethods]
impl AgingReport {
    #[doc = "The day ages are counted to (A)."]
    #[getter]
    fn as_of(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.as_of.clone(), py)
    }

    #[doc = "What was known (K), where the items came from a position."]
    #[getter]
    fn known(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.known.clone(), py)
    }

    #[doc = "The choices it was made with: enough to make it again (G9)."]
    #[getter]
    fn policy(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.policy.clone(), py)
    }

    #[doc = "The names of the buckets, in the order of every list of amounts."]
    #[getter]
    fn buckets(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.buckets.clone(), py)
    }

    #[doc = "One per creditor, customer and currency, or as the policy groups."]
    #[getter]
    fn rows(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.rows.clone(), py)
    }

    #[doc = "The rows added up per creditor and currency."]
    #[getter]
    fn creditors(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditors.clone(), py)
    }

    #[doc = "The rows added up per currency."]
    #[getter]
    fn currencies(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.currencies.clone(), py)
    }

    #[doc = "The base columns of all currencies added up; none without rates."]
    #[getter]
    fn base(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.base.clone(), py)
    }

    #[doc = "The proof: per currency, what the buckets and the column of credits add up to beside what"]
    #[doc = "the items do."]
    #[getter]
    fn footing(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.footing.clone(), py)
    }

    #[doc = "The items aged by another date than asked for, by id (G1)."]
    #[getter]
    fn fallbacks(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.fallbacks.clone(), py)
    }

    #[doc = "The items with none of the dates, aged 0, by id."]
    #[getter]
    fn undated(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.undated.clone(), py)
    }

    #[doc = "What was said of more of an item than is open, by item and dimension (G8)."]
    #[getter]
    fn excess(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.excess.clone(), py)
    }

    #[doc = "Only with rates: the items in another currency than the base whose booking rate is not"]
    #[doc = "known; their part of the revaluation is shown as nought. By id."]
    #[getter]
    fn without_booked_rate(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.without_booked_rate.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "AgingReport",
            vec![
                ("as_of", false, of.as_of(py)?),
                ("known", true, of.known(py)?),
                ("policy", false, of.policy(py)?),
                ("buckets", false, of.buckets(py)?),
                ("rows", false, of.rows(py)?),
                ("creditors", false, of.creditors(py)?),
                ("currencies", false, of.currencies(py)?),
                ("base", true, of.base(py)?),
                ("footing", false, of.footing(py)?),
                ("fallbacks", false, of.fallbacks(py)?),
                ("undated", false, of.undated(py)?),
                ("excess", false, of.excess(py)?),
                ("without_booked_rate", false, of.without_booked_rate(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "One row of an aging."]
#[doc = ""]
#[doc = ">>> row = ledger.as_of(date(2026, 3, 31)).aging(duly.AgingPolicy(drill_down=True)).rows[0]"]
#[doc = ">>> row.customer, [[item.text() for item in items] for items in row.items]"]
#[doc = "('ACME', [[], [], ['INV-1#1'], [], [], []])"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct AgingRow(pub(crate) api::AgingRow);

impl Cross for api::AgingRow {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<AgingRow>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an AgingRow"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(AgingRow(self), py)
    }
}

#[pymethods]
impl AgingRow {
    #[doc = "To whom it is owed."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "Who owes it, or their parent; none: cash of unknown payers (A7)."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "The billing account, where rows are made by those (G11)."]
    #[getter]
    fn billing_account(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.billing_account.clone(), py)
    }

    #[doc = "The currency of all amounts but the base column."]
    #[getter]
    fn currency(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.currency.clone(), py)
    }

    #[doc = "The amounts."]
    #[getter]
    fn amounts(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amounts.clone(), py)
    }

    #[doc = "With drill-down: the items of each bucket and, at the end, of the column of credits, each"]
    #[doc = "by due date, then number, then id. An item that a credit covers wholly in this report"]
    #[doc = "(`oldest_first`) is still named."]
    #[getter]
    fn items(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.items.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "AgingRow",
            vec![
                ("creditor", false, of.creditor(py)?),
                ("customer", true, of.customer(py)?),
                ("billing_account", true, of.billing_account(py)?),
                ("currency", false, of.currency(py)?),
                ("amounts", false, of.amounts(py)?),
                ("items", true, of.items(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "Rows added up."]
#[doc = ""]
#[doc = ">>> total, = ledger.as_of(date(2026, 3, 31)).aging().currencies"]
#[doc = ">>> total.currency, str(total.amounts.total)"]
#[doc = "('EUR', '900.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct AgingTotal(pub(crate) api::AgingTotal);

impl Cross for api::AgingTotal {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<AgingTotal>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an AgingTotal"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(AgingTotal(self), py)
    }
}

#[pymethods]
impl AgingTotal {
    #[doc = "Of one creditor; none: of all."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "The currency."]
    #[getter]
    fn currency(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.currency.clone(), py)
    }

    #[doc = "The sums."]
    #[getter]
    fn amounts(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amounts.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "AgingTotal",
            vec![
                ("creditor", true, of.creditor(py)?),
                ("currency", false, of.currency(py)?),
                ("amounts", false, of.amounts(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "The amounts of a row or total: Σ buckets + unapplied = total, always."]
#[doc = ""]
#[doc = ">>> amounts = ledger.as_of(date(2026, 3, 31)).aging().rows[0].amounts"]
#[doc = ">>> [str(amount) for amount in amounts.buckets], amounts.max_days_past_due"]
#[doc = "(['0.00 EUR', '0.00 EUR', '400.00 EUR', '0.00 EUR', '0.00 EUR'], 45)"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct AgingAmounts(pub(crate) api::AgingAmounts);

impl Cross for api::AgingAmounts {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<AgingAmounts>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an AgingAmounts"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(AgingAmounts(self), py)
    }
}

#[pymethods]
impl AgingAmounts {
    #[doc = "By bucket; a bucket may be below zero where the policy puts credits there."]
    #[getter]
    fn buckets(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.buckets.clone(), py)
    }

    #[doc = "Credits that are not applied, zero or below."]
    #[getter]
    fn unapplied(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.unapplied.clone(), py)
    }

    #[doc = "What is owed in all (F5)."]
    #[getter]
    fn total(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.total.clone(), py)
    }

    #[doc = "How much of each bucket is disputed, promised …: only dimensions that occur (G8). They are"]
    #[doc = "views of the same money and may overlap."]
    #[getter]
    fn dimensions(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.dimensions.clone(), py)
    }

    #[doc = "How many items there are, those with nothing open included."]
    #[getter]
    fn items(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.items.clone(), py)
    }

    #[doc = "How many of them are credits."]
    #[getter]
    fn credits(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.credits.clone(), py)
    }

    #[doc = "The earliest due date of what is owed; none when there is none."]
    #[getter]
    fn oldest_due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.oldest_due.clone(), py)
    }

    #[doc = "How many days past due that is; 0 on the day and before (T7)."]
    #[getter]
    fn max_days_past_due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.max_days_past_due.clone(), py)
    }

    #[doc = "The same in the base currency, with rates (G7)."]
    #[getter]
    fn base(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.base.clone(), py)
    }

    #[doc = "Receipts that are known before their money comes, where the policy asks for them (G5):"]
    #[doc = "beside the buckets, the credits and the total, and no part of the proof."]
    #[getter]
    fn post_dated(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.post_dated.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "AgingAmounts",
            vec![
                ("buckets", false, of.buckets(py)?),
                ("unapplied", false, of.unapplied(py)?),
                ("total", false, of.total(py)?),
                ("dimensions", false, of.dimensions(py)?),
                ("items", false, of.items(py)?),
                ("credits", false, of.credits(py)?),
                ("oldest_due", true, of.oldest_due(py)?),
                ("max_days_past_due", false, of.max_days_past_due(py)?),
                ("base", true, of.base(py)?),
                ("post_dated", true, of.post_dated(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "Receipts that were known before their money came, in the currency of the row: zero or below,"]
#[doc = "as all credits (G5)."]
#[doc = ""]
#[doc = "The worked example stands at `AgingPolicy.post_dated`."]
#[doc = ""]
#[doc = ">>> check = duly.Payment(\"CHK-1\", date(2026, 4, 10), eur(\"400.00\"), customer=\"ACME\")"]
#[doc = ">>> posted = ledger.post(duly.Entry(date(2026, 3, 20), check))"]
#[doc = ">>> position = ledger.position(duly.PositionQuery(date(2026, 3, 31), post_dated=True))"]
#[doc = ">>> report = position.aging(duly.AgingPolicy(post_dated=True))"]
#[doc = ">>> report.rows[0].amounts.post_dated.to_come"]
#[doc = "Money('-400.00', 'EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct AgingPostDated(pub(crate) api::AgingPostDated);

impl Cross for api::AgingPostDated {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<AgingPostDated>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an AgingPostDated"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(AgingPostDated(self), py)
    }
}

#[pymethods]
impl AgingPostDated {
    #[doc = "Those in the books only after the day (A): no other amount knows of them."]
    #[getter]
    fn to_come(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.to_come.clone(), py)
    }

    #[doc = "Those in the books by the day (inclusive) whose value date lies after the last day that"]
    #[doc = "is known (F4c): all of them, applied or not. The other amounts are already lower by them."]
    #[getter]
    fn counted(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.counted.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "AgingPostDated",
            vec![("to_come", false, of.to_come(py)?), ("counted", false, of.counted(py)?)],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "The base column: each item's amount at the closing rate, rounded once, half-up (G7)."]
#[doc = ""]
#[doc = ">>> rates = duly.ClosingRates(\"EUR\", date(2026, 3, 31), {})"]
#[doc = ">>> base = ledger.as_of(date(2026, 3, 31)).aging(duly.AgingPolicy(convert=rates)).base"]
#[doc = ">>> str(base.total), str(base.revaluation)"]
#[doc = "('900.00 EUR', '0.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct AgingBase(pub(crate) api::AgingBase);

impl Cross for api::AgingBase {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<AgingBase>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an AgingBase"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(AgingBase(self), py)
    }
}

#[pymethods]
impl AgingBase {
    #[doc = "By bucket."]
    #[getter]
    fn buckets(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.buckets.clone(), py)
    }

    #[doc = "Credits that are not applied."]
    #[getter]
    fn unapplied(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.unapplied.clone(), py)
    }

    #[doc = "The buckets and the credits together."]
    #[getter]
    fn total(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.total.clone(), py)
    }

    #[doc = "The residuals at the rates they were booked at."]
    #[getter]
    fn at_booking(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.at_booking.clone(), py)
    }

    #[doc = "What the rates have changed: total − at booking, on what is open only."]
    #[getter]
    fn revaluation(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.revaluation.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "AgingBase",
            vec![
                ("buckets", false, of.buckets(py)?),
                ("unapplied", false, of.unapplied(py)?),
                ("total", false, of.total(py)?),
                ("at_booking", false, of.at_booking(py)?),
                ("revaluation", false, of.revaluation(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "One dimension's share of each bucket, with the sign of the items."]
#[doc = ""]
#[doc = ">>> disputed = duly.DimensionChange(\"DIS-1\", \"INV-1\", \"disputed\", eur(\"100.00\"), date(2026, 3, 5))"]
#[doc = ">>> posted = ledger.post(duly.Entry(date(2026, 3, 5), disputed))"]
#[doc = ">>> rows = ledger.as_of(date(2026, 3, 31)).aging().rows"]
#[doc = ">>> [(str(one.dimension), str(one.total)) for one in rows[0].amounts.dimensions if one.total]"]
#[doc = "[('disputed', '100.00 EUR')]"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct DimensionAmounts(pub(crate) api::DimensionAmounts);

impl Cross for api::DimensionAmounts {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<DimensionAmounts>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a DimensionAmounts"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(DimensionAmounts(self), py)
    }
}

#[pymethods]
impl DimensionAmounts {
    #[doc = "Which."]
    #[getter]
    fn dimension(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.dimension.clone(), py)
    }

    #[doc = "By bucket."]
    #[getter]
    fn buckets(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.buckets.clone(), py)
    }

    #[doc = "Of the credits."]
    #[getter]
    fn unapplied(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.unapplied.clone(), py)
    }

    #[doc = "Both together."]
    #[getter]
    fn total(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.total.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "DimensionAmounts",
            vec![
                ("dimension", false, of.dimension(py)?),
                ("buckets", false, of.buckets(py)?),
                ("unapplied", false, of.unapplied(py)?),
                ("total", false, of.total(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "The proof of one currency: Σ buckets + unapplied = total = Σ of what is open."]
#[doc = ""]
#[doc = ">>> footing, = ledger.as_of(date(2026, 3, 31)).aging().footing"]
#[doc = ">>> footing.total == footing.open"]
#[doc = "True"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct AgingFooting(pub(crate) api::AgingFooting);

impl Cross for api::AgingFooting {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<AgingFooting>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an AgingFooting"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(AgingFooting(self), py)
    }
}

#[pymethods]
impl AgingFooting {
    #[doc = "The currency."]
    #[getter]
    fn currency(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.currency.clone(), py)
    }

    #[doc = "Σ of all buckets of all rows."]
    #[getter]
    fn buckets(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.buckets.clone(), py)
    }

    #[doc = "Σ of the column of credits of all rows."]
    #[getter]
    fn unapplied(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.unapplied.clone(), py)
    }

    #[doc = "Both together."]
    #[getter]
    fn total(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.total.clone(), py)
    }

    #[doc = "Σ of what is open, added up item by item apart from the rows."]
    #[getter]
    fn open(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.open.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "AgingFooting",
            vec![
                ("currency", false, of.currency(py)?),
                ("buckets", false, of.buckets(py)?),
                ("unapplied", false, of.unapplied(py)?),
                ("total", false, of.total(py)?),
                ("open", false, of.open(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "An item that was aged by another date than asked for."]
#[doc = ""]
#[doc = ">>> day = date(2026, 3, 1)"]
#[doc = ">>> item = duly.OpenItem(\"INV-9#1\", \"invoice\", eur(\"10.00\"), eur(\"10.00\"), invoice_date=day)"]
#[doc = ">>> policy = duly.AgingPolicy(fallback=[\"invoice\"])"]
#[doc = ">>> fallback, = duly.aging_of(date(2026, 3, 31), [item], policy).fallbacks"]
#[doc = ">>> fallback.item.text(), str(fallback.used)"]
#[doc = "('INV-9#1', 'invoice')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct BasisFallback(pub(crate) api::BasisFallback);

impl Cross for api::BasisFallback {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<BasisFallback>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a BasisFallback"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(BasisFallback(self), py)
    }
}

#[pymethods]
impl BasisFallback {
    #[doc = "The item."]
    #[getter]
    fn item(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.item.clone(), py)
    }

    #[doc = "The date that was taken."]
    #[getter]
    fn used(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.used.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "BasisFallback",
            vec![("item", false, of.item(py)?), ("used", false, of.used(py)?)],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "More was said of an item than is open (G8)."]
#[doc = ""]
#[doc = ">>> said = [(\"disputed\", eur(\"12.00\"))]"]
#[doc = ">>> item = duly.OpenItem(\"INV-9#1\", \"invoice\", eur(\"10.00\"), eur(\"10.00\"), dimensions=said)"]
#[doc = ">>> policy = duly.AgingPolicy(missing=\"age_zero\")"]
#[doc = ">>> excess, = duly.aging_of(date(2026, 3, 31), [item], policy).excess"]
#[doc = ">>> str(excess.said), str(excess.open)"]
#[doc = "('12.00 EUR', '10.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct ExcessShare(pub(crate) api::ExcessShare);

impl Cross for api::ExcessShare {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<ExcessShare>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an ExcessShare"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(ExcessShare(self), py)
    }
}

#[pymethods]
impl ExcessShare {
    #[doc = "The item."]
    #[getter]
    fn item(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.item.clone(), py)
    }

    #[doc = "In which dimension."]
    #[getter]
    fn dimension(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.dimension.clone(), py)
    }

    #[doc = "What was said, without sign."]
    #[getter]
    fn said(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.said.clone(), py)
    }

    #[doc = "What is open, without sign: this is what the report shows."]
    #[getter]
    fn open(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.open.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "ExcessShare",
            vec![
                ("item", false, of.item(py)?),
                ("dimension", false, of.dimension(py)?),
                ("said", false, of.said(py)?),
                ("open", false, of.open(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "How what was owed moved from one day to another."]
#[doc = ""]
#[doc = ">>> report = ledger.roll_forward(date(2026, 1, 1), date(2026, 3, 31))"]
#[doc = ">>> [(row.customer, str(row.amounts.closing)) for row in report.rows]"]
#[doc = "[('ACME', '400.00 EUR'), ('BETA', '500.00 EUR')]"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct RollForward(pub(crate) api::RollForward);

impl Cross for api::RollForward {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<RollForward>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a RollForward"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(RollForward(self), py)
    }
}

#[pymethods]
impl RollForward {
    #[doc = "The first day of the period; the opening is that of the day before."]
    #[getter]
    fn from_(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.from.clone(), py)
    }

    #[doc = "The last day of the period (inclusive)."]
    #[getter]
    fn to(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.to.clone(), py)
    }

    #[doc = "What was known, at both ends."]
    #[getter]
    fn known(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.known.clone(), py)
    }

    #[doc = "One per creditor, customer (none first) and currency that had anything open at an end or"]
    #[doc = "moved between."]
    #[getter]
    fn rows(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.rows.clone(), py)
    }

    #[doc = "The rows added up per creditor and currency."]
    #[getter]
    fn creditors(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditors.clone(), py)
    }

    #[doc = "The rows added up per currency."]
    #[getter]
    fn currencies(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.currencies.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "RollForward",
            vec![
                ("from_", false, of.from_(py)?),
                ("to", false, of.to(py)?),
                ("known", false, of.known(py)?),
                ("rows", false, of.rows(py)?),
                ("creditors", false, of.creditors(py)?),
                ("currencies", false, of.currencies(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "One account in one currency."]
#[doc = ""]
#[doc = ">>> row = ledger.roll_forward(date(2026, 2, 1), date(2026, 3, 31)).rows[0]"]
#[doc = ">>> row.customer, str(row.amounts.opening), str(row.amounts.closing)"]
#[doc = "('ACME', '400.00 EUR', '400.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct RollForwardRow(pub(crate) api::RollForwardRow);

impl Cross for api::RollForwardRow {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<RollForwardRow>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a RollForwardRow"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(RollForwardRow(self), py)
    }
}

#[pymethods]
impl RollForwardRow {
    #[doc = "To whom it is owed."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "Who owes it; none: cash of unknown payers."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "The currency."]
    #[getter]
    fn currency(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.currency.clone(), py)
    }

    #[doc = "What moved."]
    #[getter]
    fn amounts(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amounts.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "RollForwardRow",
            vec![
                ("creditor", false, of.creditor(py)?),
                ("customer", true, of.customer(py)?),
                ("currency", false, of.currency(py)?),
                ("amounts", false, of.amounts(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "Rows added up."]
#[doc = ""]
#[doc = ">>> total, = ledger.roll_forward(date(2026, 1, 1), date(2026, 3, 31)).currencies"]
#[doc = ">>> total.currency, str(total.amounts.closing)"]
#[doc = "('EUR', '900.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct RollForwardTotal(pub(crate) api::RollForwardTotal);

impl Cross for api::RollForwardTotal {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<RollForwardTotal>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a RollForwardTotal"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(RollForwardTotal(self), py)
    }
}

#[pymethods]
impl RollForwardTotal {
    #[doc = "Of one creditor; none: of all."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "The currency."]
    #[getter]
    fn currency(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.currency.clone(), py)
    }

    #[doc = "The sums."]
    #[getter]
    fn amounts(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amounts.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "RollForwardTotal",
            vec![
                ("creditor", true, of.creditor(py)?),
                ("currency", false, of.currency(py)?),
                ("amounts", false, of.amounts(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "The columns, each with the sign it is added with: Σ of all but the last = closing."]
#[doc = ""]
#[doc = ">>> amounts = ledger.roll_forward(date(2026, 1, 1), date(2026, 3, 31)).rows[0].amounts"]
#[doc = ">>> str(amounts.invoices), str(amounts.payments)"]
#[doc = "('1000.00 EUR', '-600.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct RollForwardAmounts(pub(crate) api::RollForwardAmounts);

impl Cross for api::RollForwardAmounts {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<RollForwardAmounts>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a RollForwardAmounts"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(RollForwardAmounts(self), py)
    }
}

#[pymethods]
impl RollForwardAmounts {
    #[doc = "What was owed at the end of the day before the period."]
    #[getter]
    fn opening(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.opening.clone(), py)
    }

    #[doc = "What came from other books, at what was open of it, less what of it was taken back (F4e)."]
    #[getter]
    fn taken_over(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.taken_over.clone(), py)
    }

    #[doc = "Invoices, on their posting date."]
    #[getter]
    fn invoices(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.invoices.clone(), py)
    }

    #[doc = "Debit notes."]
    #[getter]
    fn debit_notes(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.debit_notes.clone(), py)
    }

    #[doc = "Debit notes for interest, fees and compensation."]
    #[getter]
    fn charges(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.charges.clone(), py)
    }

    #[doc = "Payments, on their posting date; below zero."]
    #[getter]
    fn payments(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.payments.clone(), py)
    }

    #[doc = "Payments before there is an invoice; below zero."]
    #[getter]
    fn advances(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.advances.clone(), py)
    }

    #[doc = "Payments and advances that bounced, those taken over too."]
    #[getter]
    fn payments_reversed(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.payments_reversed.clone(), py)
    }

    #[doc = "Money paid back, less what of it came back."]
    #[getter]
    fn refunds(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.refunds.clone(), py)
    }

    #[doc = "Credit notes; below zero."]
    #[getter]
    fn credit_notes(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.credit_notes.clone(), py)
    }

    #[doc = "Discounts taken."]
    #[getter]
    fn discounts(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.discounts.clone(), py)
    }

    #[doc = "Differences let go."]
    #[getter]
    fn tolerance(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.tolerance.clone(), py)
    }

    #[doc = "Tax withheld."]
    #[getter]
    fn withholding(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.withholding.clone(), py)
    }

    #[doc = "Written off."]
    #[getter]
    fn write_offs(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.write_offs.clone(), py)
    }

    #[doc = "Discounts, tolerances, withholdings and write-offs taken back."]
    #[getter]
    fn adjustments_reversed(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.adjustments_reversed.clone(), py)
    }

    #[doc = "To and from other customers and creditors: transfers, applications across accounts, cash"]
    #[doc = "that got its customer."]
    #[getter]
    fn transfers(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.transfers.clone(), py)
    }

    #[doc = "To and from other currencies: conversions, applications across currencies."]
    #[getter]
    fn conversions(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.conversions.clone(), py)
    }

    #[doc = "What is owed at the end of the period's last day."]
    #[getter]
    fn closing(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.closing.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "RollForwardAmounts",
            vec![
                ("opening", false, of.opening(py)?),
                ("taken_over", false, of.taken_over(py)?),
                ("invoices", false, of.invoices(py)?),
                ("debit_notes", false, of.debit_notes(py)?),
                ("charges", false, of.charges(py)?),
                ("payments", false, of.payments(py)?),
                ("advances", false, of.advances(py)?),
                ("payments_reversed", false, of.payments_reversed(py)?),
                ("refunds", false, of.refunds(py)?),
                ("credit_notes", false, of.credit_notes(py)?),
                ("discounts", false, of.discounts(py)?),
                ("tolerance", false, of.tolerance(py)?),
                ("withholding", false, of.withholding(py)?),
                ("write_offs", false, of.write_offs(py)?),
                ("adjustments_reversed", false, of.adjustments_reversed(py)?),
                ("transfers", false, of.transfers(py)?),
                ("conversions", false, of.conversions(py)?),
                ("closing", false, of.closing(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "How an open-item statement is drawn up."]
#[doc = ""]
#[doc = ">>> statement = ledger.as_of(date(2026, 3, 31)).statement(\"ACME\", duly.StatementOptions(\"15,30\"))"]
#[doc = ">>> [bucket.label for bucket in statement.buckets]"]
#[doc = "['Not due', '1–15', '16–30', '31+']"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct StatementOptions(pub(crate) api::StatementOptions);

impl Cross for api::StatementOptions {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<StatementOptions>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a StatementOptions"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(StatementOptions(self), py)
    }
}

#[pymethods]
impl StatementOptions {
    #[new]
    #[pyo3(signature = (buckets=None, unapplied=None, nominal_due=None))]
    fn new(
        buckets: Option<Any<'_, '_>>,
        unapplied: Option<Any<'_, '_>>,
        nominal_due: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let mut made = api::StatementOptions::default();
        if let Some(of) = opt(buckets, "buckets")? {
            made.buckets = of;
        }
        if let Some(of) = opt(unapplied, "unapplied")? {
            made.unapplied = of;
        }
        if let Some(of) = opt(nominal_due, "nominal_due")? {
            made.nominal_due = of;
        }
        Ok(Self(made))
    }

    #[doc = "The buckets of its totals."]
    #[getter]
    fn buckets(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.buckets.clone(), py)
    }

    #[doc = "Where credits stand in its totals."]
    #[getter]
    fn unapplied(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.unapplied.clone(), py)
    }

    #[doc = "Whether items show the due date before its business-day adjustment (T6). What is past due"]
    #[doc = "is judged by the adjusted one all the same."]
    #[getter]
    fn nominal_due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.nominal_due.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "StatementOptions",
            vec![
                ("buckets", true, of.buckets(py)?),
                ("unapplied", true, of.unapplied(py)?),
                ("nominal_due", true, of.nominal_due(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["buckets", "unapplied", "nominal_due"], changes)
    }
}

#[doc = "Everything open between one creditor and one customer on a day."]
#[doc = ""]
#[doc = "It says what was issued and what is left of it, and nothing a creditor thinks of its customer."]
#[doc = ""]
#[doc = ">>> statement = ledger.as_of(date(2026, 3, 31)).statement(\"ACME\")"]
#[doc = ">>> [(item.id.text(), str(item.open)) for item in statement.currencies[0].items]"]
#[doc = "[('INV-1#1', '400.00 EUR')]"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct OpenItemStatement(pub(crate) api::OpenItemStatement);

impl Cross for api::OpenItemStatement {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<OpenItemStatement>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an OpenItemStatement"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(OpenItemStatement(self), py)
    }
}

#[pymethods]
impl OpenItemStatement {
    #[doc = "The day it is true of."]
    #[getter]
    fn as_of(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.as_of.clone(), py)
    }

    #[doc = "What was known."]
    #[getter]
    fn known(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.known.clone(), py)
    }

    #[doc = "To whom it is owed."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "Who owes it."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "The names of the buckets."]
    #[getter]
    fn buckets(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.buckets.clone(), py)
    }

    #[doc = "By currency code; none when nothing is open."]
    #[getter]
    fn currencies(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.currencies.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "OpenItemStatement",
            vec![
                ("as_of", false, of.as_of(py)?),
                ("known", false, of.known(py)?),
                ("creditor", false, of.creditor(py)?),
                ("customer", false, of.customer(py)?),
                ("buckets", false, of.buckets(py)?),
                ("currencies", false, of.currencies(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "What is open in one currency: Σ items = Σ buckets + unapplied = total."]
#[doc = ""]
#[doc = ">>> euros, = ledger.as_of(date(2026, 3, 31)).statement(\"ACME\").currencies"]
#[doc = ">>> euros.currency, str(euros.total), str(euros.past_due)"]
#[doc = "('EUR', '400.00 EUR', '400.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct StatementCurrency(pub(crate) api::StatementCurrency);

impl Cross for api::StatementCurrency {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<StatementCurrency>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a StatementCurrency"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(StatementCurrency(self), py)
    }
}

#[pymethods]
impl StatementCurrency {
    #[doc = "The currency of all amounts."]
    #[getter]
    fn currency(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.currency.clone(), py)
    }

    #[doc = "By due date, then number, then id."]
    #[getter]
    fn items(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.items.clone(), py)
    }

    #[doc = "The total by bucket."]
    #[getter]
    fn buckets(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.buckets.clone(), py)
    }

    #[doc = "Credits that are not applied."]
    #[getter]
    fn unapplied(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.unapplied.clone(), py)
    }

    #[doc = "What is owed in all."]
    #[getter]
    fn total(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.total.clone(), py)
    }

    #[doc = "What of it is past due: debits only."]
    #[getter]
    fn past_due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.past_due.clone(), py)
    }

    #[doc = "What of the debits is disputed."]
    #[getter]
    fn disputed(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.disputed.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "StatementCurrency",
            vec![
                ("currency", false, of.currency(py)?),
                ("items", false, of.items(py)?),
                ("buckets", false, of.buckets(py)?),
                ("unapplied", false, of.unapplied(py)?),
                ("total", false, of.total(py)?),
                ("past_due", false, of.past_due(py)?),
                ("disputed", false, of.disputed(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "One open item as its customer sees it."]
#[doc = ""]
#[doc = ">>> item = ledger.as_of(date(2026, 3, 31)).statement(\"ACME\").currencies[0].items[0]"]
#[doc = ">>> str(item.original), str(item.settled), str(item.open), item.days_past_due"]
#[doc = "('1000.00 EUR', '600.00 EUR', '400.00 EUR', 45)"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct StatementItem(pub(crate) api::StatementItem);

impl Cross for api::StatementItem {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<StatementItem>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a StatementItem"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(StatementItem(self), py)
    }
}

#[pymethods]
impl StatementItem {
    #[doc = "Document, installment and part."]
    #[getter]
    fn id(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.id.clone(), py)
    }

    #[doc = "The number printed on the document."]
    #[getter]
    fn number(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.number.clone(), py)
    }

    #[doc = "What the document is."]
    #[getter]
    fn kind(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.kind.clone(), py)
    }

    #[doc = "The date printed on the document."]
    #[getter]
    fn invoice_date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.invoice_date.clone(), py)
    }

    #[doc = "The last day to pay on time."]
    #[getter]
    fn due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.due.clone(), py)
    }

    #[doc = "What it was over at first."]
    #[getter]
    fn original(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.original.clone(), py)
    }

    #[doc = "What has been settled of it: original − open."]
    #[getter]
    fn settled(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.settled.clone(), py)
    }

    #[doc = "What is left."]
    #[getter]
    fn open(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.open.clone(), py)
    }

    #[doc = "How many days past due a debit is: 0 on its due date and before (T7), and for credits."]
    #[getter]
    fn days_past_due(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.days_past_due.clone(), py)
    }

    #[doc = "How much of it is disputed, without sign; at most what is open."]
    #[getter]
    fn disputed(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.disputed.clone(), py)
    }

    #[doc = "What may still be kept back for paying early; the earliest last day first."]
    #[getter]
    fn offers(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.offers.clone(), py)
    }

    #[doc = "What moved it since it came, where the position was asked with its entries: original and"]
    #[doc = "these add up to what is open."]
    #[getter]
    fn entries(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.entries.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "StatementItem",
            vec![
                ("id", false, of.id(py)?),
                ("number", true, of.number(py)?),
                ("kind", false, of.kind(py)?),
                ("invoice_date", true, of.invoice_date(py)?),
                ("due", true, of.due(py)?),
                ("original", false, of.original(py)?),
                ("settled", false, of.settled(py)?),
                ("open", false, of.open(py)?),
                ("days_past_due", false, of.days_past_due(py)?),
                ("disputed", false, of.disputed(py)?),
                ("offers", false, of.offers(py)?),
                ("entries", true, of.entries(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "A discount that can still be earned."]
#[doc = ""]
#[doc = ">>> item = ledger.as_of(date(2026, 1, 20)).statement(\"ACME\").currencies[0].items[0]"]
#[doc = ">>> offer, = item.offers"]
#[doc = ">>> str(offer.until), str(offer.pay)"]
#[doc = "('2026-01-25', '980.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct StatementOffer(pub(crate) api::StatementOffer);

impl Cross for api::StatementOffer {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<StatementOffer>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a StatementOffer"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(StatementOffer(self), py)
    }
}

#[pymethods]
impl StatementOffer {
    #[doc = "The last day to earn it, inclusive."]
    #[getter]
    fn until(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.until.clone(), py)
    }

    #[doc = "What may be kept back of the whole, as frozen at issue."]
    #[getter]
    fn discount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.discount.clone(), py)
    }

    #[doc = "What settles the item by then. None when something of it has been settled already: what a"]
    #[doc = "partial payment has earned is a question of the terms (E5), not of a statement."]
    #[getter]
    fn pay(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.pay.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "StatementOffer",
            vec![
                ("until", false, of.until(py)?),
                ("discount", false, of.discount(py)?),
                ("pay", true, of.pay(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "What moved in a period (R2)."]
#[doc = ""]
#[doc = ">>> statement = ledger.activity_statement(\"ACME\", date(2026, 1, 1), date(2026, 1, 31))"]
#[doc = ">>> str(statement.currencies[0].opening), str(statement.currencies[0].closing)"]
#[doc = "('0.00 EUR', '400.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct ActivityStatement(pub(crate) api::ActivityStatement);

impl Cross for api::ActivityStatement {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<ActivityStatement>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "an ActivityStatement"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(ActivityStatement(self), py)
    }
}

#[pymethods]
impl ActivityStatement {
    #[doc = "To whom it is owed."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "Who owes it."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "The first day of the period."]
    #[getter]
    fn from_(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.from.clone(), py)
    }

    #[doc = "Its last day, inclusive."]
    #[getter]
    fn to(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.to.clone(), py)
    }

    #[doc = "What was known."]
    #[getter]
    fn known(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.known.clone(), py)
    }

    #[doc = "By currency code; only those with anything open at an end or moved between."]
    #[getter]
    fn currencies(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.currencies.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "ActivityStatement",
            vec![
                ("creditor", false, of.creditor(py)?),
                ("customer", false, of.customer(py)?),
                ("from_", false, of.from_(py)?),
                ("to", false, of.to(py)?),
                ("known", false, of.known(py)?),
                ("currencies", false, of.currencies(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "What is new since the last statement (R3)."]
#[doc = ""]
#[doc = ">>> last = duly.LastStatement(date(2026, 1, 20), date(2026, 1, 20))"]
#[doc = ">>> statement = ledger.balance_forward_statement(\"ACME\", last, date(2026, 1, 31))"]
#[doc = ">>> [line.entry for line in statement.currencies[0].lines]"]
#[doc = "['PAY-1']"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct BalanceForwardStatement(pub(crate) api::BalanceForwardStatement);

impl Cross for api::BalanceForwardStatement {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<BalanceForwardStatement>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a BalanceForwardStatement"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(BalanceForwardStatement(self), py)
    }
}

#[pymethods]
impl BalanceForwardStatement {
    #[doc = "To whom it is owed."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "Who owes it."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "The last statement, whose total is the opening of this one."]
    #[getter]
    fn last(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.last.clone(), py)
    }

    #[doc = "The day this one is true of."]
    #[getter]
    fn as_of(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.as_of.clone(), py)
    }

    #[doc = "What was known for this one."]
    #[getter]
    fn known(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.known.clone(), py)
    }

    #[doc = "By currency code."]
    #[getter]
    fn currencies(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.currencies.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "BalanceForwardStatement",
            vec![
                ("creditor", false, of.creditor(py)?),
                ("customer", false, of.customer(py)?),
                ("last", false, of.last(py)?),
                ("as_of", false, of.as_of(py)?),
                ("known", false, of.known(py)?),
                ("currencies", false, of.currencies(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "The day a statement was true of and what was known when it was drawn up."]
#[doc = ""]
#[doc = ">>> duly.LastStatement(date(2026, 1, 31), date(2026, 2, 2)).known"]
#[doc = "Known.on(datetime.date(2026, 2, 2))"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct LastStatement(pub(crate) api::LastStatement);

impl Cross for api::LastStatement {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<LastStatement>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a LastStatement"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(LastStatement(self), py)
    }
}

#[pymethods]
impl LastStatement {
    #[new]
    #[pyo3(signature = (as_of, known))]
    fn new(as_of: Any<'_, '_>, known: Any<'_, '_>) -> PyResult<Self> {
        let made = api::LastStatement { as_of: arg(as_of, "as_of")?, known: arg(known, "known")? };
        Ok(Self(made))
    }

    #[doc = "The day."]
    #[getter]
    fn as_of(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.as_of.clone(), py)
    }

    #[doc = "What was known: a day or a number. With everything, nothing can have come later, and no"]
    #[doc = "line is of a prior period."]
    #[getter]
    fn known(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.known.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "LastStatement",
            vec![("as_of", false, of.as_of(py)?), ("known", false, of.known(py)?)],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["as_of", "known"], changes)
    }
}

#[doc = "One currency of an account: opening + Σ prior period + Σ lines = closing, always."]
#[doc = ""]
#[doc = ">>> account, = ledger.activity_statement(\"ACME\", date(2026, 1, 1), date(2026, 1, 31)).currencies"]
#[doc = ">>> str(account.opening), len(account.lines), str(account.closing)"]
#[doc = "('0.00 EUR', 2, '400.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct StatementAccount(pub(crate) api::StatementAccount);

impl Cross for api::StatementAccount {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<StatementAccount>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a StatementAccount"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(StatementAccount(self), py)
    }
}

#[pymethods]
impl StatementAccount {
    #[doc = "The currency."]
    #[getter]
    fn currency(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.currency.clone(), py)
    }

    #[doc = "What it begins with: what was open the day before, or the total of the last statement."]
    #[getter]
    fn opening(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.opening.clone(), py)
    }

    #[doc = "What takes effect on or before the last statement's day but was not known to it; empty in"]
    #[doc = "a statement by activity."]
    #[getter]
    fn prior_period(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.prior_period.clone(), py)
    }

    #[doc = "What moved, by effective date, then number."]
    #[getter]
    fn lines(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.lines.clone(), py)
    }

    #[doc = "What settled what inside the account, by the same order; it moves nothing."]
    #[getter]
    fn allocations(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.allocations.clone(), py)
    }

    #[doc = "What is open at the end."]
    #[getter]
    fn closing(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.closing.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "StatementAccount",
            vec![
                ("currency", false, of.currency(py)?),
                ("opening", false, of.opening(py)?),
                ("prior_period", false, of.prior_period(py)?),
                ("lines", false, of.lines(py)?),
                ("allocations", false, of.allocations(py)?),
                ("closing", false, of.closing(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "One movement of what is owed."]
#[doc = ""]
#[doc = ">>> account, = ledger.activity_statement(\"ACME\", date(2026, 1, 1), date(2026, 1, 31)).currencies"]
#[doc = ">>> line = account.lines[1]"]
#[doc = ">>> line.entry, str(line.document_kind), str(line.amount), str(line.balance)"]
#[doc = "('PAY-1', 'payment', '-600.00 EUR', '400.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct StatementLine(pub(crate) api::StatementLine);

impl Cross for api::StatementLine {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<StatementLine>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a StatementLine"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(StatementLine(self), py)
    }
}

#[pymethods]
impl StatementLine {
    #[doc = "From this day on."]
    #[getter]
    fn date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.date.clone(), py)
    }

    #[doc = "The day it was recorded."]
    #[getter]
    fn recorded(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.recorded.clone(), py)
    }

    #[doc = "The number of the entry."]
    #[getter]
    fn sequence(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.sequence.clone(), py)
    }

    #[doc = "The entry that did it."]
    #[getter]
    fn entry(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.entry.clone(), py)
    }

    #[doc = "What it was."]
    #[getter]
    fn kind(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.kind.clone(), py)
    }

    #[doc = "The kind of the document concerned."]
    #[getter]
    fn document_kind(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.document_kind.clone(), py)
    }

    #[doc = "Its printed number."]
    #[getter]
    fn number(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.number.clone(), py)
    }

    #[doc = "The items concerned, by id."]
    #[getter]
    fn items(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.items.clone(), py)
    }

    #[doc = "Whether it takes such a thing back."]
    #[getter]
    fn reversal(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.reversal.clone(), py)
    }

    #[doc = "Whether the last statement had counted it and it is no longer so: the amount is then the"]
    #[doc = "opposite of what was counted. A payment identified later on another day does this."]
    #[getter]
    fn withdrawn(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.withdrawn.clone(), py)
    }

    #[doc = "What it added to what is owed."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    #[doc = "What was owed after it."]
    #[getter]
    fn balance(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.balance.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "StatementLine",
            vec![
                ("date", false, of.date(py)?),
                ("recorded", false, of.recorded(py)?),
                ("sequence", false, of.sequence(py)?),
                ("entry", false, of.entry(py)?),
                ("kind", false, of.kind(py)?),
                ("document_kind", false, of.document_kind(py)?),
                ("number", true, of.number(py)?),
                ("items", false, of.items(py)?),
                ("reversal", false, of.reversal(py)?),
                ("withdrawn", false, of.withdrawn(py)?),
                ("amount", false, of.amount(py)?),
                ("balance", false, of.balance(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "What settled what inside an account: the amounts add up to nothing."]
#[doc = ""]
#[doc = ">>> account, = ledger.activity_statement(\"ACME\", date(2026, 1, 1), date(2026, 1, 31)).currencies"]
#[doc = ">>> [(item.text(), str(amount)) for item, amount in account.allocations[0].items]"]
#[doc = "[('INV-1#1', '-600.00 EUR'), ('PAY-1#1', '600.00 EUR')]"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct StatementAllocation(pub(crate) api::StatementAllocation);

impl Cross for api::StatementAllocation {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<StatementAllocation>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a StatementAllocation"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(StatementAllocation(self), py)
    }
}

#[pymethods]
impl StatementAllocation {
    #[doc = "From this day on."]
    #[getter]
    fn date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.date.clone(), py)
    }

    #[doc = "The number of the entry."]
    #[getter]
    fn sequence(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.sequence.clone(), py)
    }

    #[doc = "The entry that did it."]
    #[getter]
    fn entry(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.entry.clone(), py)
    }

    #[doc = "What it was."]
    #[getter]
    fn kind(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.kind.clone(), py)
    }

    #[doc = "Whether it takes such a thing back."]
    #[getter]
    fn reversal(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.reversal.clone(), py)
    }

    #[doc = "Whether it held for the last statement and holds no longer, as with lines."]
    #[getter]
    fn withdrawn(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.withdrawn.clone(), py)
    }

    #[doc = "Each item with what was added to its open amount, by id."]
    #[getter]
    fn items(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.items.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "StatementAllocation",
            vec![
                ("date", false, of.date(py)?),
                ("sequence", false, of.sequence(py)?),
                ("entry", false, of.entry(py)?),
                ("kind", false, of.kind(py)?),
                ("reversal", false, of.reversal(py)?),
                ("withdrawn", false, of.withdrawn(py)?),
                ("items", false, of.items(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "How a journal is read."]
#[doc = ""]
#[doc = ">>> duly.JournalOptions(base={\"sole\": \"EUR\"}).base"]
#[doc = "{'sole': 'EUR'}"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct JournalOptions(pub(crate) api::JournalOptions);

impl Cross for api::JournalOptions {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<JournalOptions>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a JournalOptions"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(JournalOptions(self), py)
    }
}

#[pymethods]
impl JournalOptions {
    #[new]
    #[pyo3(signature = (base=None))]
    fn new(base: Option<Any<'_, '_>>) -> PyResult<Self> {
        let mut made = api::JournalOptions::default();
        if let Some(of) = opt(base, "base")? {
            made.base = of;
        }
        Ok(Self(made))
    }

    #[doc = "The own (functional) currency of creditors. A creditor's postings have base amounts where"]
    #[doc = "it stands here: of an item in this currency its amount, of any other by the rate its"]
    #[doc = "document was booked at."]
    #[getter]
    fn base(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.base.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown("JournalOptions", vec![("base", true, of.base(py)?)], py)
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["base"], changes)
    }
}

#[doc = "Proposed postings to the general ledger."]
#[doc = ""]
#[doc = ">>> journal = ledger.journal(date(2026, 1, 1), date(2026, 3, 31))"]
#[doc = ">>> [(str(total.role), str(total.debit), str(total.credit)) for total in journal.totals][:1]"]
#[doc = "[('receivables', '1500.00 EUR', '600.00 EUR')]"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Journal(pub(crate) api::Journal);

impl Cross for api::Journal {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Journal>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Journal"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Journal(self), py)
    }
}

#[pymethods]
impl Journal {
    #[doc = "By the order of recording, then day, creditor and currency."]
    #[getter]
    fn postings(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.postings.clone(), py)
    }

    #[doc = "Added up, by creditor, currency and role."]
    #[getter]
    fn totals(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.totals.clone(), py)
    }

    #[doc = "Entries whose postings have no base amounts though their creditor has an own currency: a"]
    #[doc = "document was booked without a rate, or by a rate in another currency."]
    #[getter]
    fn without_rate(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.without_rate.clone(), py)
    }

    #[doc = "Exchange differences (A10) that add nothing: nothing was open of the item, so what its"]
    #[doc = "settlement made is posted with that; or the item has no value in that currency."]
    #[getter]
    fn nothing_to_post(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.nothing_to_post.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Journal",
            vec![
                ("postings", false, of.postings(py)?),
                ("totals", false, of.totals(py)?),
                ("without_rate", true, of.without_rate(py)?),
                ("nothing_to_post", true, of.nothing_to_post(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "What one entry posts on one day in the books of one creditor in one currency. The amounts of its"]
#[doc = "lines add up to zero, and so do their base amounts."]
#[doc = ""]
#[doc = ">>> posting = ledger.journal(date(2026, 1, 1), date(2026, 3, 31)).postings[0]"]
#[doc = ">>> posting.entry, str(posting.date), posting.creditor, posting.currency"]
#[doc = "('INV-1', '2026-01-15', 'sole', 'EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Posting(pub(crate) api::Posting);

impl Cross for api::Posting {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Posting>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Posting"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Posting(self), py)
    }
}

#[pymethods]
impl Posting {
    #[doc = "The entry; of facts together each by its own id."]
    #[getter]
    fn entry(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.entry.clone(), py)
    }

    #[doc = "Its number."]
    #[getter]
    fn sequence(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.sequence.clone(), py)
    }

    #[doc = "The day it was recorded."]
    #[getter]
    fn recorded(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.recorded.clone(), py)
    }

    #[doc = "The day it counts."]
    #[getter]
    fn date(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.date.clone(), py)
    }

    #[doc = "Whose books."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "The currency of the amounts."]
    #[getter]
    fn currency(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.currency.clone(), py)
    }

    #[doc = "The lines, by role, then customer; each at most once."]
    #[getter]
    fn lines(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.lines.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Posting",
            vec![
                ("entry", false, of.entry(py)?),
                ("sequence", false, of.sequence(py)?),
                ("recorded", false, of.recorded(py)?),
                ("date", false, of.date(py)?),
                ("creditor", false, of.creditor(py)?),
                ("currency", false, of.currency(py)?),
                ("lines", false, of.lines(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "One line of a posting."]
#[doc = ""]
#[doc = ">>> line = ledger.journal(date(2026, 1, 1), date(2026, 3, 31)).postings[0].lines[0]"]
#[doc = ">>> str(line.role), line.customer, str(line.amount), line.base"]
#[doc = "('receivables', 'ACME', '1000.00 EUR', None)"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct PostingLine(pub(crate) api::PostingLine);

impl Cross for api::PostingLine {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<PostingLine>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a PostingLine"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(PostingLine(self), py)
    }
}

#[pymethods]
impl PostingLine {
    #[doc = "The account."]
    #[getter]
    fn role(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.role.clone(), py)
    }

    #[doc = "Of the subledger's roles, whose account it is."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "A debit above zero, a credit below. Zero where only the base amount moves."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    #[doc = "The same in the creditor's own currency, where it is known."]
    #[getter]
    fn base(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.base.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "PostingLine",
            vec![
                ("role", false, of.role(py)?),
                ("customer", true, of.customer(py)?),
                ("amount", false, of.amount(py)?),
                ("base", true, of.base(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "The postings of one account role added up."]
#[doc = ""]
#[doc = ">>> total = ledger.journal(date(2026, 1, 1), date(2026, 3, 31)).totals[0]"]
#[doc = ">>> str(total.role), str(total.debit), str(total.credit)"]
#[doc = "('receivables', '1500.00 EUR', '600.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct JournalTotal(pub(crate) api::JournalTotal);

impl Cross for api::JournalTotal {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<JournalTotal>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a JournalTotal"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(JournalTotal(self), py)
    }
}

#[pymethods]
impl JournalTotal {
    #[doc = "Whose books."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "The currency of the amounts."]
    #[getter]
    fn currency(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.currency.clone(), py)
    }

    #[doc = "The account."]
    #[getter]
    fn role(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.role.clone(), py)
    }

    #[doc = "The debits of its lines; not negative."]
    #[getter]
    fn debit(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.debit.clone(), py)
    }

    #[doc = "The credits of its lines; not negative."]
    #[getter]
    fn credit(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.credit.clone(), py)
    }

    #[doc = "The base amounts of its lines, as far as they are known."]
    #[getter]
    fn base(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.base.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "JournalTotal",
            vec![
                ("creditor", false, of.creditor(py)?),
                ("currency", false, of.currency(py)?),
                ("role", false, of.role(py)?),
                ("debit", false, of.debit(py)?),
                ("credit", false, of.credit(py)?),
                ("base", true, of.base(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "A revaluation of what is open on a day."]
#[doc = ""]
#[doc = "It is no entry of the ledger, so it cannot be settled, aged or revalued a second time; what is"]
#[doc = "realised later is the whole difference to the rate of booking, and the posting of the next day"]
#[doc = "has taken this one back by then."]
#[doc = ""]
#[doc = ">>> rates = duly.ClosingRates(\"EUR\", date(2026, 3, 31), {})"]
#[doc = ">>> revaluation = ledger.revaluation(rates, duly.JournalOptions(base={\"sole\": \"EUR\"}))"]
#[doc = ">>> revaluation.postings, str(revaluation.total)"]
#[doc = "([], '0.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Revaluation(pub(crate) api::Revaluation);

impl Cross for api::Revaluation {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Revaluation>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Revaluation"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Revaluation(self), py)
    }
}

#[pymethods]
impl Revaluation {
    #[doc = "The day of the rates."]
    #[getter]
    fn as_of(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.as_of.clone(), py)
    }

    #[doc = "The currency revalued in."]
    #[getter]
    fn base(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.base.clone(), py)
    }

    #[doc = "By creditor, currency, role and customer."]
    #[getter]
    fn rows(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.rows.clone(), py)
    }

    #[doc = "All differences together."]
    #[getter]
    fn total(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.total.clone(), py)
    }

    #[doc = "What to post on the day, per creditor and currency: no amounts, only base amounts."]
    #[getter]
    fn postings(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.postings.clone(), py)
    }

    #[doc = "The same with the sides changed, on the next day."]
    #[getter]
    fn reversals(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.reversals.clone(), py)
    }

    #[doc = "Open items whose document was booked without a rate in the base currency: they are not"]
    #[doc = "revalued. By id."]
    #[getter]
    fn without_rate(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.without_rate.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Revaluation",
            vec![
                ("as_of", false, of.as_of(py)?),
                ("base", false, of.base(py)?),
                ("rows", false, of.rows(py)?),
                ("total", false, of.total(py)?),
                ("postings", false, of.postings(py)?),
                ("reversals", false, of.reversals(py)?),
                ("without_rate", true, of.without_rate(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "The value of one account in another currency, at booking and at the closing."]
#[doc = ""]
#[doc = ">>> bill = duly.Invoice(\"INV-9\", \"ACME\", date(2026, 2, 1), duly.Money(\"100.00\", \"USD\"),"]
#[doc = "...                     booked=duly.BookedRate(\"EUR\", Decimal(\"0.90\")))"]
#[doc = ">>> posted = ledger.post(duly.Entry(date(2026, 3, 31), bill))"]
#[doc = ">>> rates = duly.ClosingRates(\"EUR\", date(2026, 3, 31), {\"USD\": Decimal(\"0.95\")})"]
#[doc = ">>> row, = ledger.revaluation(rates, duly.JournalOptions(base={\"sole\": \"EUR\"})).rows"]
#[doc = ">>> str(row.role), str(row.booked), str(row.closing), str(row.difference)"]
#[doc = "('receivables', '90.00 EUR', '95.00 EUR', '5.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct RevaluationRow(pub(crate) api::RevaluationRow);

impl Cross for api::RevaluationRow {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<RevaluationRow>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a RevaluationRow"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(RevaluationRow(self), py)
    }
}

#[pymethods]
impl RevaluationRow {
    #[doc = "Whose books."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "Which account of the subledger."]
    #[getter]
    fn role(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.role.clone(), py)
    }

    #[doc = "Whose account; none: cash of unknown payers."]
    #[getter]
    fn customer(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.customer.clone(), py)
    }

    #[doc = "What is open, in its currency: debits above zero."]
    #[getter]
    fn open(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.open.clone(), py)
    }

    #[doc = "Its value as booked, with the exchange differences told of it (A10)."]
    #[getter]
    fn booked(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.booked.clone(), py)
    }

    #[doc = "Its value at the closing rate, item by item."]
    #[getter]
    fn closing(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.closing.clone(), py)
    }

    #[doc = "Closing − booked: a gain above zero."]
    #[getter]
    fn difference(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.difference.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "RevaluationRow",
            vec![
                ("creditor", false, of.creditor(py)?),
                ("role", false, of.role(py)?),
                ("customer", true, of.customer(py)?),
                ("open", false, of.open(py)?),
                ("booked", false, of.booked(py)?),
                ("closing", false, of.closing(py)?),
                ("difference", false, of.difference(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "A line of the control account, or of the accounts that together are the subledger's, as the"]
#[doc = "general ledger has it."]
#[doc = ""]
#[doc = ">>> line = duly.ControlLine(eur(\"1000.00\"), entry=\"INV-1\")"]
#[doc = ">>> line.creditor, line.entry, str(line.amount)"]
#[doc = "('sole', 'INV-1', '1000.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct ControlLine(pub(crate) api::ControlLine);

impl Cross for api::ControlLine {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<ControlLine>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a ControlLine"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(ControlLine(self), py)
    }
}

#[pymethods]
impl ControlLine {
    #[new]
    #[pyo3(signature = (amount, *, creditor=None, entry=None))]
    fn new(
        amount: Any<'_, '_>,
        creditor: Option<Any<'_, '_>>,
        entry: Option<Any<'_, '_>>,
    ) -> PyResult<Self> {
        let entry: Option<api::EntryId> = opt(entry, "entry")?;
        let amount: api::Money = arg(amount, "amount")?;
        let mut made = api::ControlLine::new(entry, amount);
        if let Some(of) = opt(creditor, "creditor")? {
            made.creditor = of;
        }
        Ok(Self(made))
    }

    #[doc = "Whose books."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "The ledger's entry it was posted for; none: a balance brought forward, or a line posted by"]
    #[doc = "hand."]
    #[getter]
    fn entry(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.entry.clone(), py)
    }

    #[doc = "A debit above zero, a credit below."]
    #[getter]
    fn amount(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.amount.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "ControlLine",
            vec![
                ("creditor", true, of.creditor(py)?),
                ("entry", true, of.entry(py)?),
                ("amount", false, of.amount(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }

    /// The same record with other values in some fields.
    #[pyo3(signature = (**changes))]
    fn replace<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        replaced(slf.as_any(), &["creditor", "entry", "amount"], changes)
    }
}

#[doc = "The subledger by creditor and currency against the control account."]
#[doc = ""]
#[doc = ">>> tie = ledger.tie(date(2026, 1, 1), date(2026, 3, 31), [])"]
#[doc = ">>> str(tie.from_), str(tie.to), str(tie.rows[0].difference)"]
#[doc = "('2026-01-01', '2026-03-31', '-900.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct Tie(pub(crate) api::Tie);

impl Cross for api::Tie {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Tie>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Tie"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Tie(self), py)
    }
}

#[pymethods]
impl Tie {
    #[doc = "The first day looked at."]
    #[getter]
    fn from_(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.from.clone(), py)
    }

    #[doc = "The last day, inclusive: the closing."]
    #[getter]
    fn to(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.to.clone(), py)
    }

    #[doc = "By creditor, then currency."]
    #[getter]
    fn rows(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.rows.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "Tie",
            vec![
                ("from_", false, of.from_(py)?),
                ("to", false, of.to(py)?),
                ("rows", false, of.rows(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "The tie of one creditor in one currency."]
#[doc = ""]
#[doc = ">>> row = ledger.tie(date(2026, 1, 1), date(2026, 3, 31), []).rows[0]"]
#[doc = ">>> str(row.subledger), str(row.control), str(row.difference)"]
#[doc = "('900.00 EUR', '0.00 EUR', '-900.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct TieRow(pub(crate) api::TieRow);

impl Cross for api::TieRow {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<TieRow>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a TieRow"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(TieRow(self), py)
    }
}

#[pymethods]
impl TieRow {
    #[doc = "Whose books."]
    #[getter]
    fn creditor(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.creditor.clone(), py)
    }

    #[doc = "The currency."]
    #[getter]
    fn currency(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.currency.clone(), py)
    }

    #[doc = "What is open of all items at the end: debits above zero, credits below."]
    #[getter]
    fn subledger(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.subledger.clone(), py)
    }

    #[doc = "The lines of the control account added up."]
    #[getter]
    fn control(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.control.clone(), py)
    }

    #[doc = "Control − subledger; zero: they tie."]
    #[getter]
    fn difference(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.difference.clone(), py)
    }

    #[doc = "What makes up the difference, by entry; may be there where the whole ties, as two entries"]
    #[doc = "that make good for each other."]
    #[getter]
    fn differences(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.differences.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "TieRow",
            vec![
                ("creditor", false, of.creditor(py)?),
                ("currency", false, of.currency(py)?),
                ("subledger", false, of.subledger(py)?),
                ("control", false, of.control(py)?),
                ("difference", false, of.difference(py)?),
                ("differences", true, of.differences(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "What one entry moved in the subledger and in the control account, where they differ."]
#[doc = ""]
#[doc = ">>> first = ledger.tie(date(2026, 1, 1), date(2026, 3, 31), []).rows[0].differences[0]"]
#[doc = ">>> first.entry, str(first.difference)"]
#[doc = "('INV-1', '-1000.00 EUR')"]
#[pyclass(frozen, eq, module = "duly")]
#[derive(Clone, PartialEq)]
pub(crate) struct TieDifference(pub(crate) api::TieDifference);

impl Cross for api::TieDifference {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<TieDifference>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a TieDifference"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(TieDifference(self), py)
    }
}

#[pymethods]
impl TieDifference {
    #[doc = "The entry; none: what was brought forward, with all lines that name no entry."]
    #[getter]
    fn entry(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.entry.clone(), py)
    }

    #[doc = "What it moved in the subledger; zero: nothing in the period, or not at all."]
    #[getter]
    fn subledger(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.subledger.clone(), py)
    }

    #[doc = "What it moved in the control account; zero: it was not posted there."]
    #[getter]
    fn control(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.control.clone(), py)
    }

    #[doc = "Control − subledger."]
    #[getter]
    fn difference(&self, py: Python<'_>) -> Out {
        Cross::to_py(self.0.difference.clone(), py)
    }

    fn __repr__(slf: &Bound<'_, Self>, py: Python<'_>) -> PyResult<String> {
        let of = slf.get();
        shown(
            "TieDifference",
            vec![
                ("entry", true, of.entry(py)?),
                ("subledger", false, of.subledger(py)?),
                ("control", false, of.control(py)?),
                ("difference", false, of.difference(py)?),
            ],
            py,
        )
    }

    fn __hash__(&self) -> u64 {
        hash_of(&self.0)
    }

    /// The JSON form, the same in every language.
    fn to_json(&self) -> PyResult<String> {
        to_json(&self.0)
    }

    /// Reads the JSON form. Unknown fields, and numbers for amounts, are refused.
    #[staticmethod]
    #[pyo3(signature = (text))]
    fn from_json(text: Any<'_, '_>) -> PyResult<Self> {
        from_json(text).map(Self)
    }

    fn __reduce__(slf: &Bound<'_, Self>) -> PyResult<(Py<PyAny>, (String,))> {
        let read = slf.get_type().getattr("from_json")?.unbind();
        Ok((read, (to_json(&slf.get().0)?,)))
    }
}

#[doc = "The business days of a place: every day but its weekends and its holidays (T6)."]
#[doc = ""]
#[doc = "Cheap to clone, however many holidays it has. Two are equal when they were given the same"]
#[doc = "weekend and the same holidays, in any order. The default is"]
#[doc = "`every_day`."]
#[doc = ""]
#[doc = "In JSON `{\"weekend\":[\"saturday\",\"sunday\"],\"holidays\":[\"2026-12-25\"]}`: both lists in order when"]
#[doc = "written, in any order when read, where `holidays` may be left out. A join may be given as"]
#[doc = "`{\"join\":\"holidays\",\"calendars\":[…]}` (see `joined`) and is written as the"]
#[doc = "one calendar it is. Nothing else may stand there."]
#[doc = ""]
#[doc = ">>> calendar = duly.Calendar([\"saturday\", \"sunday\"], [date(2026, 12, 25)])"]
#[doc = ">>> calendar.is_business_day(date(2026, 12, 25))"]
#[doc = "False"]
#[doc = ">>> calendar.roll(date(2026, 12, 25), \"following\")"]
#[doc = "datetime.date(2026, 12, 28)"]
#[pyclass(frozen, module = "duly")]
pub(crate) struct Calendar(pub(crate) api::Calendar);

impl Calendar {
    fn of(of: api::Calendar) -> Self {
        Self(of)
    }
}

impl Cross for api::Calendar {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Calendar>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Calendar"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Calendar::of(self), py)
    }
}

#[pymethods]
impl Calendar {
    #[new]
    #[pyo3(signature = (weekend, holidays))]
    fn new(py: Python<'_>, weekend: Any<'_, '_>, holidays: Any<'_, '_>) -> PyResult<Self> {
        let weekend: Vec<api::Weekday> = arg(weekend, "weekend")?;
        let holidays: Vec<api::Date> = arg(holidays, "holidays")?;
        let _ = py;
        crate::cross::raise(api::calendar::new(weekend, holidays)).map(Self::of)
    }

    #[doc = "The calendar on which every day is a business day. The default."]
    #[doc = ""]
    #[doc = ">>> duly.Calendar.every_day().is_business_day(date(2026, 12, 25))"]
    #[doc = "True"]
    #[staticmethod]
    #[pyo3(signature = ())]
    fn every_day(py: Python<'_>) -> Out {
        given(api::Calendar::every_day(), py)
    }

    #[doc = "The calendar that is closed on Saturdays and Sundays, without holidays."]
    #[doc = ""]
    #[doc = ">>> duly.Calendar.saturday_sunday().weekend"]
    #[doc = "[<Weekday.SATURDAY: 'saturday'>, <Weekday.SUNDAY: 'sunday'>]"]
    #[staticmethod]
    #[pyo3(signature = ())]
    fn saturday_sunday(py: Python<'_>) -> Out {
        given(api::Calendar::saturday_sunday(), py)
    }

    #[doc = "One calendar out of several, each of which judges every day by its own weekend and"]
    #[doc = "holidays."]
    #[doc = ""]
    #[doc = "The result is a calendar like any other, in JSON too. Its holidays are"]
    #[doc = "those of the members, less the days that `BusinessDays` opens."]
    #[doc = "Joining none by `Holidays` is `every_day`."]
    #[doc = ""]
    #[doc = "Refused as: `calendar.no_business_day` when the members leave no business day."]
    #[doc = ""]
    #[doc = ">>> ours = duly.Calendar([\"saturday\", \"sunday\"], [date(2026, 5, 1)])"]
    #[doc = ">>> theirs = duly.Calendar([\"friday\", \"saturday\"], [])"]
    #[doc = ">>> both = duly.Calendar.joined([ours, theirs])"]
    #[doc = ">>> both.roll(date(2026, 5, 1), \"following\")"]
    #[doc = "datetime.date(2026, 5, 4)"]
    #[staticmethod]
    #[pyo3(signature = (calendars, rule=None))]
    fn joined(py: Python<'_>, calendars: Any<'_, '_>, rule: Option<Any<'_, '_>>) -> Out {
        let calendars: Vec<api::Calendar> = arg(calendars, "calendars")?;
        let rule: api::JoinRule = opt(rule, "rule")?.unwrap_or_default();
        give(api::Calendar::joined(&calendars, rule), py)
    }

    #[doc = "The days of the week that are closed, Monday first."]
    #[getter]
    fn weekend(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        given(api::Calendar::weekend(this).collect::<Vec<_>>(), py)
    }

    #[doc = "The holidays in order, those on a weekend included."]
    #[getter]
    fn holidays(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        given(api::Calendar::holidays(this).to_vec(), py)
    }

    #[doc = "Whether the day is worked: neither weekend nor holiday."]
    #[doc = ""]
    #[doc = ">>> duly.Calendar.saturday_sunday().is_business_day(date(2026, 2, 14))"]
    #[doc = "False"]
    #[pyo3(signature = (date))]
    fn is_business_day(&self, py: Python<'_>, date: Any<'_, '_>) -> Out {
        let this = &self.0;
        let date: api::Date = arg(date, "date")?;
        given(api::Calendar::is_business_day(this, date), py)
    }

    #[doc = "The business day so many business days later; earlier when negative."]
    #[doc = ""]
    #[doc = "The start does not count, whether it is a business day or not: from Friday, Saturday and"]
    #[doc = "Sunday alike, one business day later is Monday. Zero is the date itself if it is a"]
    #[doc = "business day, else the next one."]
    #[doc = ""]
    #[doc = "Refused as: `date.out_of_range` when there is no such day from 0001-01-01 to"]
    #[doc = "9999-12-31 (F1)."]
    #[doc = ""]
    #[doc = ">>> duly.Calendar.saturday_sunday().add_business_days(date(2026, 2, 13), 2)"]
    #[doc = "datetime.date(2026, 2, 17)"]
    #[pyo3(signature = (date, days))]
    fn add_business_days(&self, py: Python<'_>, date: Any<'_, '_>, days: Any<'_, '_>) -> Out {
        let this = &self.0;
        let date: api::Date = arg(date, "date")?;
        let days: i32 = arg(days, "days")?;
        give(api::Calendar::add_business_days(this, date, days), py)
    }

    #[doc = "How many business days lie after `after`, up to and including `through`; negative when"]
    #[doc = "`through` is the earlier one."]
    #[doc = ""]
    #[doc = "From Friday to the Monday after it is 1, as is adding 1 to the Friday."]
    #[doc = ""]
    #[doc = ">>> duly.Calendar.saturday_sunday().business_days_between(date(2026, 2, 13), date(2026, 2, 16))"]
    #[doc = "1"]
    #[pyo3(signature = (after, through))]
    fn business_days_between(
        &self,
        py: Python<'_>,
        after: Any<'_, '_>,
        through: Any<'_, '_>,
    ) -> Out {
        let this = &self.0;
        let after: api::Date = arg(after, "after")?;
        let through: api::Date = arg(through, "through")?;
        given(api::Calendar::business_days_between(this, after, through), py)
    }

    #[doc = "Where a date goes by a convention (T6). A business day stays where it is."]
    #[doc = ""]
    #[doc = "Refused as: `date.out_of_range` when the convention leads out of 0001-01-01 to"]
    #[doc = "9999-12-31 (F1)."]
    #[doc = ""]
    #[doc = ">>> duly.Calendar.saturday_sunday().roll(date(2026, 2, 14), \"preceding\")"]
    #[doc = "datetime.date(2026, 2, 13)"]
    #[pyo3(signature = (date, roll=None))]
    fn roll(&self, py: Python<'_>, date: Any<'_, '_>, roll: Option<Any<'_, '_>>) -> Out {
        let this = &self.0;
        let date: api::Date = arg(date, "date")?;
        let roll: api::Roll = opt(roll, "roll")?.unwrap_or_default();
        give(api::Calendar::roll(this, date, roll), py)
    }
}

#[doc = "When a document's amount is to be paid, in which parts, and what may be kept back."]
#[doc = ""]
#[doc = "Plain data: equal when they say the same. They are checked when they are made, so a value of"]
#[doc = "this type is always sound. A template for documents; what counts for an issued document is the"]
#[doc = "`Schedule` frozen from it (T10)."]
#[doc = ""]
#[doc = ">>> terms = duly.PaymentTerms(\"2/10 net 30\")"]
#[doc = ">>> part, = terms.schedule(duly.ScheduleInput(date(2026, 1, 15), eur(\"1000.00\"))).installments"]
#[doc = ">>> str(part.due), str(part.offers[0].until), str(part.offers[0].pay)"]
#[doc = "('2026-02-14', '2026-01-25', '980.00 EUR')"]
#[pyclass(frozen, module = "duly")]
pub(crate) struct PaymentTerms(pub(crate) api::PaymentTerms);

impl PaymentTerms {
    fn of(of: api::PaymentTerms) -> Self {
        Self(of)
    }
}

impl Cross for api::PaymentTerms {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<PaymentTerms>() {
            return Ok(of.get().0.clone());
        }
        if let Some(of) = crate::shorthand::payment_terms(value, way)? {
            return Ok(of);
        }
        Err(wrong_class(value, way, "a PaymentTerms"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(PaymentTerms::of(self), py)
    }
}

#[pymethods]
impl PaymentTerms {
    #[new]
    #[pyo3(signature = (text))]
    fn new(py: Python<'_>, text: Any<'_, '_>) -> PyResult<Self> {
        let text: String = arg(text, "text")?;
        let _ = py;
        crate::cross::raise(api::payment_terms::new(&text)).map(Self::of)
    }

    #[doc = "Terms as data, for what the notation has no words of."]
    #[doc = ""]
    #[doc = "Refused as: `terms.invalid` for terms that contradict themselves."]
    #[doc = ""]
    #[doc = ">>> due = duly.TermsDate(\"delivery\", [duly.Step.add_days(30)])"]
    #[doc = ">>> duly.PaymentTerms.of_lines([duly.TermsLine(duly.Share.percent(\"100%\"), due)])"]
    #[doc = "PaymentTerms('100% net 30 from delivery')"]
    #[staticmethod]
    #[pyo3(signature = (lines, options=None))]
    fn of_lines(py: Python<'_>, lines: Any<'_, '_>, options: Option<Any<'_, '_>>) -> Out {
        let lines: Vec<api::TermsLine> = arg(lines, "lines")?;
        let options: api::TermsOptions = opt(options, "options")?.unwrap_or_default();
        give(api::payment_terms::of_lines(lines, options), py)
    }

    #[doc = "The terms in the one form that every text of the same terms has."]
    #[doc = ""]
    #[doc = ">>> duly.PaymentTerms(\"2/10   NET 30\").text()"]
    #[doc = "'2/10 net 30'"]
    #[pyo3(signature = ())]
    fn text(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        given(api::payment_terms::text(this), py)
    }

    #[doc = "The lines, in their order."]
    #[getter]
    fn lines(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        given(api::PaymentTerms::lines(this).to_vec(), py)
    }

    #[doc = "What goes for all lines."]
    #[getter]
    fn options(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        given(api::PaymentTerms::options(this).clone(), py)
    }

    #[doc = "Whether any due date goes by the end of a month, for"]
    #[doc = "`LegalCaps.check`."]
    #[getter]
    fn goes_by_month_end(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        given(api::PaymentTerms::goes_by_month_end(this), py)
    }

    #[doc = "The terms as the programs they stand for, a line each: what a person checks before they"]
    #[doc = "are used."]
    #[getter]
    fn expansion(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        given(api::PaymentTerms::expansion(this), py)
    }

    #[doc = "The same terms with other options."]
    #[doc = ""]
    #[doc = "Refused as: `terms.invalid` for rule (a) of F3 on lines that are not all of"]
    #[doc = "percentages or parts: shares that depend on one another cannot be split at once."]
    #[doc = ""]
    #[doc = ">>> options = duly.TermsOptions(roll=\"following\", discount_base=\"net\")"]
    #[doc = ">>> duly.PaymentTerms(\"2/10 net 30\").with_options(options)"]
    #[doc = "PaymentTerms('2/10 net 30, following, discount on net')"]
    #[pyo3(signature = (options))]
    fn with_options(&self, py: Python<'_>, options: Any<'_, '_>) -> Out {
        let this = self.0.clone();
        let options: api::TermsOptions = arg(options, "options")?;
        give(api::PaymentTerms::with_options(this, options), py)
    }

    #[doc = "The same terms with another business-day convention (T6): `net 30, following`."]
    #[doc = ""]
    #[doc = ">>> duly.PaymentTerms(\"net 30\").with_roll(\"following\")"]
    #[doc = "PaymentTerms('net 30, following')"]
    #[pyo3(signature = (roll))]
    fn with_roll(&self, py: Python<'_>, roll: Any<'_, '_>) -> Out {
        let this = self.0.clone();
        let roll: api::Roll = arg(roll, "roll")?;
        given(api::PaymentTerms::with_roll(this, roll), py)
    }

    #[doc = "The same terms with discounts counted on something else (E2): `…, discount on net`."]
    #[doc = ""]
    #[doc = ">>> duly.PaymentTerms(\"2/10 net 30\").with_discount_base(\"net\")"]
    #[doc = "PaymentTerms('2/10 net 30, discount on net')"]
    #[pyo3(signature = (base))]
    fn with_discount_base(&self, py: Python<'_>, base: Any<'_, '_>) -> Out {
        let this = self.0.clone();
        let base: api::DiscountBase = arg(base, "base")?;
        given(api::PaymentTerms::with_discount_base(this, base), py)
    }

    #[doc = "The same terms with every date counted from another day: `net 30 from delivery`. Dates"]
    #[doc = "counted from a day named in the terms stay."]
    #[doc = ""]
    #[doc = ">>> duly.PaymentTerms(\"net 30\").from_base(\"receipt\")"]
    #[doc = "PaymentTerms('net 30 from receipt of invoice')"]
    #[pyo3(signature = (base))]
    fn from_base(&self, py: Python<'_>, base: Any<'_, '_>) -> Out {
        let this = self.0.clone();
        let base: api::BaseDate = arg(base, "base")?;
        given(api::PaymentTerms::from_base(this, base), py)
    }

    #[doc = "Due dates, amounts and offers of a document under these terms (T8)."]
    #[doc = ""]
    #[doc = "Refused as: `terms.missing_fact` for a fact the terms need, `date.out_of_range`, `money.overflow`."]
    #[doc = ""]
    #[doc = ">>> facts = duly.ScheduleInput(date(2026, 1, 15), eur(\"1000.00\"))"]
    #[doc = ">>> schedule = duly.PaymentTerms(\"50% now, 50% net 30\").schedule(facts)"]
    #[doc = ">>> [(str(part.due), str(part.amount)) for part in schedule.installments]"]
    #[doc = "[('2026-01-15', '500.00 EUR'), ('2026-02-14', '500.00 EUR')]"]
    #[pyo3(signature = (input))]
    fn schedule(&self, py: Python<'_>, input: Any<'_, '_>) -> Out {
        let this = &self.0;
        let input: api::ScheduleInput = arg(input, "input")?;
        give(api::payment_terms::schedule(this, input), py)
    }

    #[doc = "The same, with the way to every date (F7)."]
    #[doc = ""]
    #[doc = "Refused as: As `schedule`."]
    #[doc = ""]
    #[doc = ">>> facts = duly.ScheduleInput(date(2026, 1, 15), eur(\"1000.00\"))"]
    #[doc = ">>> schedule = duly.PaymentTerms(\"30 days then eom\").schedule_explained(facts)"]
    #[doc = ">>> [(step.step.kind, str(step.to)) for step in schedule.trace[0].due.steps]"]
    #[doc = "[('add_days', '2026-02-14'), ('end_of_month', '2026-02-28')]"]
    #[pyo3(signature = (input))]
    fn schedule_explained(&self, py: Python<'_>, input: Any<'_, '_>) -> Out {
        let this = &self.0;
        let input: api::ScheduleInput = arg(input, "input")?;
        give(api::payment_terms::schedule_explained(this, input), py)
    }

    #[doc = "The due dates alone, one for each line of the terms."]
    #[doc = ""]
    #[doc = "Refused as: As `schedule`."]
    #[doc = ""]
    #[doc = ">>> facts = duly.ScheduleInput(date(2026, 1, 15), eur(\"1000.00\"))"]
    #[doc = ">>> [str(day.date) for day in duly.PaymentTerms(\"50% now, 50% net 30\").due_dates(facts)]"]
    #[doc = "['2026-01-15', '2026-02-14']"]
    #[pyo3(signature = (input))]
    fn due_dates(&self, py: Python<'_>, input: Any<'_, '_>) -> Out {
        let this = &self.0;
        let input: api::ScheduleInput = arg(input, "input")?;
        give(api::payment_terms::due_dates(this, input), py)
    }

    #[doc = "The due dates a document would have under other terms, one for each of its installments"]
    #[doc = "(T10)."]
    #[doc = ""]
    #[doc = "Refused as: As `schedule`; `terms.invalid` where the new terms cannot be laid over the old schedule."]
    #[doc = ""]
    #[doc = ">>> facts = duly.ScheduleInput(date(2026, 1, 15), eur(\"1000.00\"))"]
    #[doc = ">>> old = duly.PaymentTerms(\"net 30\").schedule(facts)"]
    #[doc = ">>> [str(day.date) for day in duly.PaymentTerms(\"net 60\").new_due_dates(old, facts)]"]
    #[doc = "['2026-03-16']"]
    #[pyo3(signature = (old, input))]
    fn new_due_dates(&self, py: Python<'_>, old: Any<'_, '_>, input: Any<'_, '_>) -> Out {
        let this = &self.0;
        let old: api::Schedule = arg(old, "old")?;
        let input: api::ScheduleInput = arg(input, "input")?;
        give(api::payment_terms::new_due_dates(this, old, input), py)
    }
}

#[doc = "An append-only ledger of dated facts."]
#[doc = ""]
#[doc = "Nothing is ever half-posted: `post` takes an entry whole or returns an error"]
#[doc = "and leaves the ledger as it was. No clock, no files, no hidden state: the same entries give the"]
#[doc = "same ledger."]
#[doc = ""]
#[doc = ">>> books = duly.Ledger()"]
#[doc = ">>> invoice = duly.Invoice(\"INV-1\", \"ACME\", date(2026, 1, 15), eur(\"1000.00\")).with_terms(\"net 30\")"]
#[doc = ">>> books.post(duly.Entry(date(2026, 1, 15), invoice)).sequence"]
#[doc = "1"]
#[doc = ">>> \"INV-1\" in books, len(books)"]
#[doc = "(True, 1)"]
#[doc = ">>> [str(item.open) for item in books.as_of(date(2026, 3, 31))]"]
#[doc = "['1000.00 EUR']"]
#[pyclass(frozen, module = "duly")]
pub(crate) struct Ledger(std::sync::RwLock<api::Ledger>);

impl Ledger {
    pub(crate) fn of(of: api::Ledger) -> Self {
        Self(std::sync::RwLock::new(of))
    }

    pub(crate) fn read(&self) -> std::sync::RwLockReadGuard<'_, api::Ledger> {
        self.0.read().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    pub(crate) fn write(&self) -> std::sync::RwLockWriteGuard<'_, api::Ledger> {
        self.0.write().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Cross for api::Ledger {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Ledger>() {
            return Ok(of.get().read().clone());
        }
        Err(wrong_class(value, way, "a Ledger"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Ledger::of(self), py)
    }
}

#[pymethods]
impl Ledger {
    #[new]
    #[pyo3(signature = ())]
    fn new(py: Python<'_>) -> PyResult<Self> {
        let _ = py;
        Ok(Self::of(api::Ledger::new()))
    }

    #[doc = "Rebuilds a ledger from the entries of another, in their order and with their numbers."]
    #[doc = ""]
    #[doc = "Currencies that were withdrawn since are taken (F2)."]
    #[doc = ""]
    #[doc = "Refused as: As `post` for the first entry that is refused; an entry whose"]
    #[doc = "`moved_to` differs from what the entries before it give is of kind"]
    #[doc = "`ledger.sequence_order`."]
    #[doc = ""]
    #[doc = ">>> again = duly.Ledger.replay(ledger.entries())"]
    #[doc = ">>> again.to_lines() == ledger.to_lines()"]
    #[doc = "True"]
    #[staticmethod]
    #[pyo3(signature = (entries))]
    fn replay(py: Python<'_>, entries: Any<'_, '_>) -> Out {
        let entries: Vec<api::Entry> = arg(entries, "entries")?;
        let answer = py.detach(|| api::Ledger::replay(entries));
        give(answer, py)
    }

    #[doc = "Rebuilds a ledger from its lines, one entry to a line; empty lines are passed over."]
    #[doc = ""]
    #[doc = "Refused as: `ledger.entry_syntax` and `ledger.unknown_schema` with the number of the line, counted"]
    #[doc = "from 1 without the empty ones; what a replay refuses."]
    #[doc = ""]
    #[doc = ">>> again = duly.Ledger.from_lines(\"\\n\".join(ledger.to_lines()))"]
    #[doc = ">>> len(again) == len(ledger)"]
    #[doc = "True"]
    #[staticmethod]
    #[pyo3(signature = (lines))]
    fn from_lines(py: Python<'_>, lines: Any<'_, '_>) -> Out {
        let lines: String = arg(lines, "lines")?;
        let answer = py.detach(|| api::ledger::from_lines(&lines));
        give(answer, py)
    }

    #[doc = "Takes one entry."]
    #[doc = ""]
    #[doc = "An id that is in the ledger with the same content is a no-op with the first answer, whatever"]
    #[doc = "its recorded date; so is an application of the same receipt, line, item and amount while"]
    #[doc = "the first stands (A12), and a term change that is in force (T12)."]
    #[doc = ""]
    #[doc = "Refused as: The first that holds, in this order: the id is known with other content"]
    #[doc = "(`ledger.id_conflict`); the remittance line is applied otherwise"]
    #[doc = "(`ledger.application_conflict`); it is recorded before the last"]
    #[doc = "entry (`ledger.recorded_earlier`) or its sequence number is not above"]
    #[doc = "the last (`ledger.sequence_order`); the record contradicts itself; what"]
    #[doc = "it names is unknown, of another kind, side or currency; its day is closed or too early; an"]
    #[doc = "open amount would leave zero to its original on some date"]
    #[doc = "(`ledger.over_applied`, with the first such date, F4c). The ledger is then"]
    #[doc = "exactly as before."]
    #[doc = ""]
    #[doc = ">>> payment = duly.Payment(\"PAY-2\", date(2026, 3, 5), eur(\"400.00\"), customer=\"ACME\")"]
    #[doc = ">>> ledger.post(duly.Entry(date(2026, 3, 5), payment))"]
    #[doc = "Posted(sequence=5, effective=datetime.date(2026, 3, 5), outcome=<Outcome.TAKEN: 'taken'>)"]
    #[doc = ">>> applied = duly.Application(\"APP-2\", \"PAY-2\", \"INV-1\", eur(\"400.01\"), date(2026, 3, 5))"]
    #[doc = ">>> ledger.post(duly.Entry(date(2026, 3, 5), applied))"]
    #[doc = "Traceback (most recent call last):"]
    #[doc = "    ..."]
    #[doc = "duly.LedgerError: `APP-2` would leave `0.01 EUR` open of `PAY-2#1` on `2026-03-05`, outside zero to `-400.00 EUR` [ledger.over_applied]"]
    #[pyo3(signature = (entry))]
    fn post(&self, py: Python<'_>, entry: Any<'_, '_>) -> Out {
        let entry: api::Entry = arg(entry, "entry")?;
        let answer = py.detach(|| {
            let this = &mut *self.write();
            api::Ledger::post(this, entry)
        });
        give(answer, py)
    }

    #[doc = "Posts entries in their order; each is taken or refused by itself, answer by answer."]
    #[doc = ""]
    #[doc = ">>> payment = duly.Payment(\"PAY-2\", date(2026, 3, 5), eur(\"400.00\"), customer=\"ACME\")"]
    #[doc = ">>> bad = duly.Reversal(\"REV-9\", \"PAY-9\", date(2026, 3, 5))"]
    #[doc = ">>> answers = ledger.post_all([duly.Entry(date(2026, 3, 5), fact) for fact in (payment, bad)])"]
    #[doc = ">>> [answer.posted is not None for answer in answers]"]
    #[doc = "[True, False]"]
    #[pyo3(signature = (entries))]
    fn post_all(&self, py: Python<'_>, entries: Any<'_, '_>) -> Out {
        let entries: Vec<api::Entry> = arg(entries, "entries")?;
        let answer = py.detach(|| {
            let this = &mut *self.write();
            api::ledger::post_all(this, entries)
        });
        given(answer, py)
    }

    #[doc = "Every entry as it was handed in, in the order of recording, with its number."]
    #[doc = ""]
    #[doc = "Each is made anew: a ledger keeps less than a host hands in."]
    #[doc = ""]
    #[doc = ">>> [entry.fact.id for entry in ledger.entries()]"]
    #[doc = "['INV-1', 'PAY-1', 'APP-1', 'INV-2']"]
    #[pyo3(signature = ())]
    fn entries(&self, py: Python<'_>) -> Out {
        let answer = py.detach(|| {
            let this = &*self.read();
            api::Ledger::entries(this).collect::<Vec<_>>()
        });
        given(answer, py)
    }

    #[doc = "Every entry as a line of JSON, in order: what `from_lines` reads."]
    #[doc = ""]
    #[doc = "Refused as: As `Entry.to_line`, each line by itself."]
    #[doc = ""]
    #[doc = ">>> len(ledger.to_lines())"]
    #[doc = "4"]
    #[pyo3(signature = ())]
    fn to_lines(&self, py: Python<'_>) -> Out {
        let answer = py.detach(|| {
            let this = &*self.read();
            api::Ledger::to_lines(this).collect::<duly::Result<Vec<_>>>()
        });
        give(answer, py)
    }

    #[doc = "How many entries there are; a `Together` is one."]
    #[doc = ""]
    #[doc = ">>> ledger.len() == len(ledger)"]
    #[doc = "True"]
    #[pyo3(signature = ())]
    fn len(&self, py: Python<'_>) -> Out {
        let answer = py.detach(|| {
            let this = &*self.read();
            api::Ledger::len(this)
        });
        given(answer, py)
    }

    #[doc = "Whether nothing has been posted."]
    #[doc = ""]
    #[doc = ">>> duly.Ledger().is_empty(), ledger.is_empty()"]
    #[doc = "(True, False)"]
    #[pyo3(signature = ())]
    fn is_empty(&self, py: Python<'_>) -> Out {
        let answer = py.detach(|| {
            let this = &*self.read();
            api::Ledger::is_empty(this)
        });
        given(answer, py)
    }

    #[doc = "The entry of an id, or the document of it."]
    #[doc = ""]
    #[doc = ">>> str(ledger.entry(\"INV-1\").recorded), ledger.entry(\"INV-9\") is None"]
    #[doc = "('2026-01-15', True)"]
    #[pyo3(signature = (id))]
    fn entry(&self, py: Python<'_>, id: Any<'_, '_>) -> Out {
        let id: api::EntryId = arg(id, "id")?;
        let answer = py.detach(|| {
            let this = &*self.read();
            api::Ledger::entry(this, &id)
        });
        given(answer, py)
    }

    #[doc = "The entry that took another back, if one did."]
    #[doc = ""]
    #[doc = ">>> ledger.reversed_by(\"PAY-1\") is None"]
    #[doc = "True"]
    #[pyo3(signature = (id))]
    fn reversed_by(&self, py: Python<'_>, id: Any<'_, '_>) -> Out {
        let id: api::EntryId = arg(id, "id")?;
        let answer = py.detach(|| {
            let this = &*self.read();
            api::Ledger::reversed_by(this, &id)
        });
        given(answer, py)
    }

    #[doc = "What is true on a day by all that is known."]
    #[doc = ""]
    #[doc = "Refused as: `ledger.take_over` for a day before a creditor's books begin (F4e)."]
    #[doc = ""]
    #[doc = ">>> [(item.id.text(), str(item.open)) for item in ledger.as_of(date(2026, 3, 31))]"]
    #[doc = "[('INV-1#1', '400.00 EUR'), ('INV-2#1', '500.00 EUR')]"]
    #[doc = ">>> [(item.id.text(), str(item.open)) for item in ledger.as_of(date(2026, 1, 20))]"]
    #[doc = "[('INV-1#1', '1000.00 EUR')]"]
    #[pyo3(signature = (date))]
    fn as_of(&self, py: Python<'_>, date: Any<'_, '_>) -> Out {
        let date: api::Date = arg(date, "date")?;
        let answer = py.detach(|| {
            let this = &*self.read();
            api::ledger::as_of(this, date)
        });
        give(answer, py)
    }

    #[doc = "What was known to be true of a day: of its entries only those count that were recorded by"]
    #[doc = "then (F4)."]
    #[doc = ""]
    #[doc = "Refused as: As `as_of`."]
    #[doc = ""]
    #[doc = ">>> [str(item.open) for item in ledger.as_known(date(2026, 1, 20), date(2026, 1, 31))]"]
    #[doc = "['1000.00 EUR']"]
    #[pyo3(signature = (known, date))]
    fn as_known(&self, py: Python<'_>, known: Any<'_, '_>, date: Any<'_, '_>) -> Out {
        let known: api::Known = arg(known, "known")?;
        let date: api::Date = arg(date, "date")?;
        let answer = py.detach(|| {
            let this = &*self.read();
            api::ledger::as_known(this, known, date)
        });
        give(answer, py)
    }

    #[doc = "What is true on a day, of a part of the books, or with more told of each item."]
    #[doc = ""]
    #[doc = "Refused as: As `as_of`."]
    #[doc = ""]
    #[doc = ">>> query = duly.PositionQuery(date(2026, 3, 31), customer=\"BETA\")"]
    #[doc = ">>> [item.id.text() for item in ledger.position(query)]"]
    #[doc = "['INV-2#1']"]
    #[pyo3(signature = (query))]
    fn position(&self, py: Python<'_>, query: Any<'_, '_>) -> Out {
        let query: api::PositionQuery = arg(query, "query")?;
        let answer = py.detach(|| {
            let this = &*self.read();
            api::ledger::position(this, query)
        });
        give(answer, py)
    }

    #[doc = "Where a document stands on a day: open, past due, disputed, and what settled it (U1)."]
    #[doc = ""]
    #[doc = "Refused as: `ledger.unknown_id` for a document that is not known by then, `ledger.take_over`."]
    #[doc = ""]
    #[doc = ">>> status = ledger.status(\"INV-1\", date(2026, 3, 31))"]
    #[doc = ">>> str(status.summary), status.days_past_due"]
    #[doc = "('past_due', 45)"]
    #[pyo3(signature = (document, as_of, known=None))]
    fn status(
        &self,
        py: Python<'_>,
        document: Any<'_, '_>,
        as_of: Any<'_, '_>,
        known: Option<Any<'_, '_>>,
    ) -> Out {
        let document: api::DocumentId = arg(document, "document")?;
        let as_of: api::Date = arg(as_of, "as_of")?;
        let known: api::Known = opt(known, "known")?.unwrap_or_default();
        let answer = py.detach(|| {
            let this = &*self.read();
            api::ledger::status(this, &document, as_of, known)
        });
        give(answer, py)
    }

    #[doc = "All that happened to one document's items, by effective date, then order of recording."]
    #[doc = ""]
    #[doc = "Refused as: `ledger.unknown_id` when there is no such document."]
    #[doc = ""]
    #[doc = ">>> [one.entry for one in ledger.history(\"INV-1\")]"]
    #[doc = "['INV-1', 'APP-1']"]
    #[pyo3(signature = (document))]
    fn history(&self, py: Python<'_>, document: Any<'_, '_>) -> Out {
        let document: api::DocumentId = arg(document, "document")?;
        let answer = py.detach(|| {
            let this = &*self.read();
            api::Ledger::history(this, &document)
        });
        give(answer, py)
    }

    #[doc = "Every movement of every account that takes effect within a period, both days inclusive."]
    #[doc = ""]
    #[doc = ">>> [one.entry for one in ledger.activity(date(2026, 1, 1), date(2026, 1, 31))]"]
    #[doc = "['INV-1', 'APP-1', 'PAY-1', 'APP-1']"]
    #[pyo3(signature = (from_, to, known=None))]
    fn activity(
        &self,
        py: Python<'_>,
        from_: Any<'_, '_>,
        to: Any<'_, '_>,
        known: Option<Any<'_, '_>>,
    ) -> Out {
        let from: api::Date = arg(from_, "from_")?;
        let to: api::Date = arg(to, "to")?;
        let known: api::Known = opt(known, "known")?.unwrap_or_default();
        let answer = py.detach(|| {
            let this = &*self.read();
            api::ledger::activity(this, from, to, known)
        });
        given(answer, py)
    }

    #[doc = "The movements of one account within a period, both days inclusive."]
    #[doc = ""]
    #[doc = ">>> [one.entry for one in ledger.account_activity(\"BETA\", date(2026, 1, 1), date(2026, 3, 31))]"]
    #[doc = "['INV-2']"]
    #[pyo3(signature = (customer, from_, to, known=None, creditor=None))]
    fn account_activity(
        &self,
        py: Python<'_>,
        customer: Any<'_, '_>,
        from_: Any<'_, '_>,
        to: Any<'_, '_>,
        known: Option<Any<'_, '_>>,
        creditor: Option<Any<'_, '_>>,
    ) -> Out {
        let customer: api::CustomerId = arg(customer, "customer")?;
        let from: api::Date = arg(from_, "from_")?;
        let to: api::Date = arg(to, "to")?;
        let known: api::Known = opt(known, "known")?.unwrap_or_default();
        let creditor: api::CreditorId = opt(creditor, "creditor")?.unwrap_or_default();
        let answer = py.detach(|| {
            let this = &*self.read();
            api::ledger::account_activity(this, &customer, from, to, known, creditor)
        });
        given(answer, py)
    }

    #[doc = "What changed in a day's open items since something was known (F4d)."]
    #[doc = ""]
    #[doc = "Refused as: As `as_of`."]
    #[doc = ""]
    #[doc = ">>> [change.item.text() for change in ledger.changed_since(date(2026, 1, 20), date(2026, 1, 31))]"]
    #[doc = "['INV-1#1']"]
    #[pyo3(signature = (since, as_of))]
    fn changed_since(&self, py: Python<'_>, since: Any<'_, '_>, as_of: Any<'_, '_>) -> Out {
        let since: api::Known = arg(since, "since")?;
        let as_of: api::Date = arg(as_of, "as_of")?;
        let answer = py.detach(|| {
            let this = &*self.read();
            api::ledger::changed_since(this, since, as_of)
        });
        give(answer, py)
    }

    #[doc = "From the opening to the closing balance of every account, by cause (G10)."]
    #[doc = ""]
    #[doc = "Refused as: `reading.invalid_period` where the end lies before the start, `ledger.take_over`."]
    #[doc = ""]
    #[doc = ">>> report = ledger.roll_forward(date(2026, 1, 1), date(2026, 1, 31))"]
    #[doc = ">>> of = report.rows[0].amounts"]
    #[doc = ">>> str(of.opening), str(of.invoices), str(of.payments), str(of.closing)"]
    #[doc = "('0.00 EUR', '1000.00 EUR', '-600.00 EUR', '400.00 EUR')"]
    #[pyo3(signature = (from_, to, known=None))]
    fn roll_forward(
        &self,
        py: Python<'_>,
        from_: Any<'_, '_>,
        to: Any<'_, '_>,
        known: Option<Any<'_, '_>>,
    ) -> Out {
        let from: api::Date = arg(from_, "from_")?;
        let to: api::Date = arg(to, "to")?;
        let known: api::Known = opt(known, "known")?.unwrap_or_default();
        let answer = py.detach(|| {
            let this = &*self.read();
            api::ledger::roll_forward(this, from, to, known)
        });
        give(answer, py)
    }

    #[doc = "An account's statement of movements: opening, each movement, closing (R2)."]
    #[doc = ""]
    #[doc = "Refused as: `reading.invalid_period` where the end lies before the start, `ledger.take_over`."]
    #[doc = ""]
    #[doc = ">>> statement = ledger.activity_statement(\"ACME\", date(2026, 1, 1), date(2026, 1, 31))"]
    #[doc = ">>> [(line.entry, str(line.amount), str(line.balance)) for line in statement.currencies[0].lines]"]
    #[doc = "[('INV-1', '1000.00 EUR', '1000.00 EUR'), ('PAY-1', '-600.00 EUR', '400.00 EUR')]"]
    #[pyo3(signature = (customer, from_, to, known=None, creditor=None))]
    fn activity_statement(
        &self,
        py: Python<'_>,
        customer: Any<'_, '_>,
        from_: Any<'_, '_>,
        to: Any<'_, '_>,
        known: Option<Any<'_, '_>>,
        creditor: Option<Any<'_, '_>>,
    ) -> Out {
        let customer: api::CustomerId = arg(customer, "customer")?;
        let from: api::Date = arg(from_, "from_")?;
        let to: api::Date = arg(to, "to")?;
        let known: api::Known = opt(known, "known")?.unwrap_or_default();
        let creditor: api::CreditorId = opt(creditor, "creditor")?.unwrap_or_default();
        let answer = py.detach(|| {
            let this = &*self.read();
            api::ledger::activity_statement(this, &customer, from, to, known, creditor)
        });
        give(answer, py)
    }

    #[doc = "An account's statement since the last one, with what came late to that (R3)."]
    #[doc = ""]
    #[doc = "Refused as: `reading.invalid_period` for a day before the last statement's, `ledger.take_over`."]
    #[doc = ""]
    #[doc = ">>> last = duly.LastStatement(date(2026, 1, 20), date(2026, 1, 20))"]
    #[doc = ">>> statement = ledger.balance_forward_statement(\"ACME\", last, date(2026, 1, 31))"]
    #[doc = ">>> str(statement.currencies[0].opening), str(statement.currencies[0].closing)"]
    #[doc = "('1000.00 EUR', '400.00 EUR')"]
    #[pyo3(signature = (customer, last, as_of, known=None, creditor=None))]
    fn balance_forward_statement(
        &self,
        py: Python<'_>,
        customer: Any<'_, '_>,
        last: Any<'_, '_>,
        as_of: Any<'_, '_>,
        known: Option<Any<'_, '_>>,
        creditor: Option<Any<'_, '_>>,
    ) -> Out {
        let customer: api::CustomerId = arg(customer, "customer")?;
        let last: api::LastStatement = arg(last, "last")?;
        let as_of: api::Date = arg(as_of, "as_of")?;
        let known: api::Known = opt(known, "known")?.unwrap_or_default();
        let creditor: api::CreditorId = opt(creditor, "creditor")?.unwrap_or_default();
        let answer = py.detach(|| {
            let this = &*self.read();
            api::ledger::balance_forward_statement(this, &customer, last, as_of, known, creditor)
        });
        give(answer, py)
    }

    #[doc = "The postings to the general ledger that count within a period, both days inclusive: by"]
    #[doc = "account role, balanced, with exchange differences apart (A10)."]
    #[doc = ""]
    #[doc = "Refused as: `money.overflow` should a sum or a base amount leave the range."]
    #[doc = ""]
    #[doc = ">>> journal = ledger.journal(date(2026, 1, 1), date(2026, 1, 31))"]
    #[doc = ">>> [(str(line.role), str(line.amount)) for line in journal.postings[0].lines]"]
    #[doc = "[('receivables', '1000.00 EUR'), ('sales', '-1000.00 EUR')]"]
    #[pyo3(signature = (from_, to, known=None, options=None))]
    fn journal(
        &self,
        py: Python<'_>,
        from_: Any<'_, '_>,
        to: Any<'_, '_>,
        known: Option<Any<'_, '_>>,
        options: Option<Any<'_, '_>>,
    ) -> Out {
        let from: api::Date = arg(from_, "from_")?;
        let to: api::Date = arg(to, "to")?;
        let known: api::Known = opt(known, "known")?.unwrap_or_default();
        let options: api::JournalOptions = opt(options, "options")?.unwrap_or_default();
        let answer = py.detach(|| {
            let this = &*self.read();
            api::ledger::journal(this, from, to, known, options)
        });
        give(answer, py)
    }

    #[doc = "The postings of entries by their numbers, both inclusive: what an export since the last one"]
    #[doc = "asks for. They never change, whatever is recorded later."]
    #[doc = ""]
    #[doc = "Refused as: As `journal`."]
    #[doc = ""]
    #[doc = ">>> journal = ledger.journal_of_entries(1, 1)"]
    #[doc = ">>> [posting.entry for posting in journal.postings]"]
    #[doc = "['INV-1']"]
    #[pyo3(signature = (first, last, options=None))]
    fn journal_of_entries(
        &self,
        py: Python<'_>,
        first: Any<'_, '_>,
        last: Any<'_, '_>,
        options: Option<Any<'_, '_>>,
    ) -> Out {
        let first: u64 = arg(first, "first")?;
        let last: u64 = arg(last, "last")?;
        let options: api::JournalOptions = opt(options, "options")?.unwrap_or_default();
        let answer = py.detach(|| {
            let this = &*self.read();
            api::ledger::journal_of_entries(this, first, last, options)
        });
        give(answer, py)
    }

    #[doc = "What is open in other currencies at the rates of a closing, and what to post for it and take"]
    #[doc = "back on the next day (G7)."]
    #[doc = ""]
    #[doc = "Refused as: `aging.missing_rate` for a currency without a rate, `money.overflow`, `date.out_of_range`."]
    #[doc = ""]
    #[doc = ">>> rates = duly.ClosingRates(\"EUR\", date(2026, 3, 31), {\"USD\": Decimal(\"0.92\")})"]
    #[doc = ">>> str(ledger.revaluation(rates, duly.JournalOptions(base={\"sole\": \"EUR\"})).total)"]
    #[doc = "'0.00 EUR'"]
    #[pyo3(signature = (rates, options=None, known=None))]
    fn revaluation(
        &self,
        py: Python<'_>,
        rates: Any<'_, '_>,
        options: Option<Any<'_, '_>>,
        known: Option<Any<'_, '_>>,
    ) -> Out {
        let rates: api::ClosingRates = arg(rates, "rates")?;
        let options: api::JournalOptions = opt(options, "options")?.unwrap_or_default();
        let known: api::Known = opt(known, "known")?.unwrap_or_default();
        let answer = py.detach(|| {
            let this = &*self.read();
            api::ledger::revaluation(this, rates, options, known)
        });
        give(answer, py)
    }

    #[doc = "The subledger against lines of the control account of a period, both days inclusive, and the"]
    #[doc = "entries behind each difference."]
    #[doc = ""]
    #[doc = "Refused as: `ledger.take_over`, `money.overflow`."]
    #[doc = ""]
    #[doc = ">>> lines = [duly.ControlLine(eur(\"1000.00\"), entry=\"INV-1\")]"]
    #[doc = ">>> tie = ledger.tie(date(2026, 1, 1), date(2026, 1, 31), lines)"]
    #[doc = ">>> [(one.entry, str(one.difference)) for one in tie.rows[0].differences]"]
    #[doc = "[('PAY-1', '600.00 EUR')]"]
    #[pyo3(signature = (from_, to, control, known=None))]
    fn tie(
        &self,
        py: Python<'_>,
        from_: Any<'_, '_>,
        to: Any<'_, '_>,
        control: Any<'_, '_>,
        known: Option<Any<'_, '_>>,
    ) -> Out {
        let from: api::Date = arg(from_, "from_")?;
        let to: api::Date = arg(to, "to")?;
        let control: Vec<api::ControlLine> = arg(control, "control")?;
        let known: api::Known = opt(known, "known")?.unwrap_or_default();
        let answer = py.detach(|| {
            let this = &*self.read();
            api::ledger::tie(this, from, to, control, known)
        });
        give(answer, py)
    }

    #[doc = "The policy in force."]
    #[getter]
    fn policy(&self, py: Python<'_>) -> Out {
        let answer = py.detach(|| {
            let this = &*self.read();
            api::Ledger::policy(this).clone()
        });
        given(answer, py)
    }

    #[doc = "The last day of a creditor that is closed; none where nothing is (F4d)."]
    #[doc = ""]
    #[doc = ">>> ledger.locked_through() is None"]
    #[doc = "True"]
    #[pyo3(signature = (creditor=None))]
    fn locked_through(&self, py: Python<'_>, creditor: Option<Any<'_, '_>>) -> Out {
        let creditor: api::CreditorId = opt(creditor, "creditor")?.unwrap_or_default();
        let answer = py.detach(|| {
            let this = &*self.read();
            api::ledger::locked_through(this, creditor)
        });
        given(answer, py)
    }

    #[doc = "The day a creditor's books were taken over from another system (F4e)."]
    #[doc = ""]
    #[doc = ">>> ledger.taken_over_on() is None"]
    #[doc = "True"]
    #[pyo3(signature = (creditor=None))]
    fn taken_over_on(&self, py: Python<'_>, creditor: Option<Any<'_, '_>>) -> Out {
        let creditor: api::CreditorId = opt(creditor, "creditor")?.unwrap_or_default();
        let answer = py.detach(|| {
            let this = &*self.read();
            api::ledger::taken_over_on(this, creditor)
        });
        given(answer, py)
    }

    #[doc = "The number of the last entry."]
    #[getter]
    fn last_sequence(&self, py: Python<'_>) -> Out {
        let answer = py.detach(|| {
            let this = &*self.read();
            api::Ledger::last_sequence(this)
        });
        given(answer, py)
    }
}

#[doc = "An owned snapshot of what is true on one day, as known on one day."]
#[doc = ""]
#[doc = "Cloning shares it. Items are in the order their documents were recorded, installments and"]
#[doc = "parts after one another; only items with something open are in it."]
#[doc = ""]
#[doc = ">>> position = ledger.as_of(date(2026, 3, 31))"]
#[doc = ">>> len(position), str(position.as_of)"]
#[doc = "(2, '2026-03-31')"]
#[doc = ">>> [item.id.text() for item in position]"]
#[doc = "['INV-1#1', 'INV-2#1']"]
#[pyclass(frozen, module = "duly")]
pub(crate) struct Position(pub(crate) api::Position);

impl Position {
    fn of(of: api::Position) -> Self {
        Self(of)
    }
}

impl Cross for api::Position {
    fn from_py(value: Any<'_, '_>, way: &api::Way<'_>) -> PyResult<Self> {
        if let Ok(of) = value.cast::<Position>() {
            return Ok(of.get().0.clone());
        }
        Err(wrong_class(value, way, "a Position"))
    }

    fn to_py(self, py: Python<'_>) -> Out {
        class_of(Position::of(self), py)
    }
}

#[pymethods]
impl Position {
    #[doc = "The day it is true of."]
    #[getter]
    fn as_of(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        given(api::Position::as_of(this), py)
    }

    #[doc = "How much of the log counted."]
    #[getter]
    fn known(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        given(api::Position::known(this), py)
    }

    #[doc = "Everything open, in the order the documents were recorded."]
    #[doc = ""]
    #[doc = ">>> [str(item.open) for item in ledger.as_of(date(2026, 3, 31)).open_items()]"]
    #[doc = "['400.00 EUR', '500.00 EUR']"]
    #[pyo3(signature = ())]
    fn open_items(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        let answer = py.detach(|| api::Position::open_items(this).to_vec());
        given(answer, py)
    }

    #[doc = "The receipts that were known before their money came, in the order they were recorded;"]
    #[doc = "none where the position was read without asking for them (G5)."]
    #[doc = ""]
    #[doc = "These are those in the books only after the position's day, which are no part of what is"]
    #[doc = "open; and those in the books by then whose value date lies after the last day that was"]
    #[doc = "known: K where that is a day, else the day the last known entry was recorded (F4c)."]
    #[getter]
    fn post_dated(&self, py: Python<'_>) -> Out {
        let this = &self.0;
        given(api::Position::post_dated(this).map(<[_]>::to_vec), py)
    }

    #[doc = "The open items of one account, in the order they were recorded; without a customer those"]
    #[doc = "of unidentified cash."]
    #[doc = ""]
    #[doc = ">>> [item.id.text() for item in ledger.as_of(date(2026, 3, 31)).account(\"ACME\")]"]
    #[doc = "['INV-1#1']"]
    #[pyo3(signature = (customer=None, creditor=None))]
    fn account(
        &self,
        py: Python<'_>,
        customer: Option<Any<'_, '_>>,
        creditor: Option<Any<'_, '_>>,
    ) -> Out {
        let this = &self.0;
        let customer: Option<api::CustomerId> = opt(customer, "customer")?;
        let creditor: api::CreditorId = opt(creditor, "creditor")?.unwrap_or_default();
        given(api::position::account(this, customer, creditor), py)
    }

    #[doc = "An account's balance in each of its currencies: debits, credits, and both together."]
    #[doc = ""]
    #[doc = "Refused as: `money.overflow` where a sum leaves the exact range."]
    #[doc = ""]
    #[doc = ">>> [str(balance.net) for balance in ledger.as_of(date(2026, 3, 31)).balance(\"ACME\")]"]
    #[doc = "['400.00 EUR']"]
    #[pyo3(signature = (customer=None, creditor=None))]
    fn balance(
        &self,
        py: Python<'_>,
        customer: Option<Any<'_, '_>>,
        creditor: Option<Any<'_, '_>>,
    ) -> Out {
        let this = &self.0;
        let customer: Option<api::CustomerId> = opt(customer, "customer")?;
        let creditor: api::CreditorId = opt(creditor, "creditor")?.unwrap_or_default();
        give(api::position::balance(this, customer, creditor), py)
    }

    #[doc = "An account's statement of open items (R1)."]
    #[doc = ""]
    #[doc = "Refused as: `money.overflow`; what the buckets of the options refuse."]
    #[doc = ""]
    #[doc = ">>> statement = ledger.as_of(date(2026, 3, 31)).statement(\"ACME\")"]
    #[doc = ">>> str(statement.currencies[0].total), str(statement.currencies[0].past_due)"]
    #[doc = "('400.00 EUR', '400.00 EUR')"]
    #[pyo3(signature = (customer, options=None, creditor=None))]
    fn statement(
        &self,
        py: Python<'_>,
        customer: Any<'_, '_>,
        options: Option<Any<'_, '_>>,
        creditor: Option<Any<'_, '_>>,
    ) -> Out {
        let this = &self.0;
        let customer: api::CustomerId = arg(customer, "customer")?;
        let options: api::StatementOptions = opt(options, "options")?.unwrap_or_default();
        let creditor: api::CreditorId = opt(creditor, "creditor")?.unwrap_or_default();
        give(api::position::statement(this, &customer, options, creditor), py)
    }

    #[doc = "Ages everything open on the position's day, as known then (G5)."]
    #[doc = ""]
    #[doc = "Refused as: As `Aging.of`; `record.invalid` where the policy asks for"]
    #[doc = "post-dated receipts and the position was read without them."]
    #[doc = ""]
    #[doc = ">>> report = ledger.as_of(date(2026, 3, 31)).aging()"]
    #[doc = ">>> [bucket.label for bucket in report.buckets]"]
    #[doc = "['Not due', '1–30', '31–60', '61–90', '91+']"]
    #[doc = ">>> [str(amount) for amount in report.rows[0].amounts.buckets]"]
    #[doc = "['0.00 EUR', '0.00 EUR', '400.00 EUR', '0.00 EUR', '0.00 EUR']"]
    #[pyo3(signature = (policy=None))]
    fn aging(&self, py: Python<'_>, policy: Option<Any<'_, '_>>) -> Out {
        let this = &self.0;
        let policy: api::AgingPolicy = opt(policy, "policy")?.unwrap_or_default();
        let answer = py.detach(|| api::Position::aging(this, &policy));
        give(answer, py)
    }
}

#[doc = "What is known of a currency: its decimals, its number, when it was withdrawn (F2)."]
#[doc = ""]
#[doc = ">>> duly.currency_info(\"EUR\").digits"]
#[doc = "2"]
#[doc = ">>> duly.currency_info(\"DEM\").withdrawn"]
#[doc = "datetime.date(2001, 12, 31)"]
#[pyfunction(signature = (currency))]
pub(crate) fn currency_info(py: Python<'_>, currency: Any<'_, '_>) -> Out {
    let this: api::Currency = arg(currency, "currency")?;
    given(api::currency::info(this), py)
}

#[doc = "Every currency known, those of the past too, by code."]
#[doc = ""]
#[doc = ">>> \"CHF\" in duly.currency_all()"]
#[doc = "True"]
#[pyfunction(signature = ())]
pub(crate) fn currency_all(py: Python<'_>) -> Out {
    given(api::currency::all(), py)
}

#[doc = "The number with exactly `decimals` decimals; zero has no sign."]
#[doc = ""]
#[doc = "A number too large to be printed with that many keeps as many as fit."]
#[doc = ""]
#[doc = ">>> duly.rounding_mode_round(\"half_up\", Decimal(\"2.675\"), 2)"]
#[doc = "Decimal('2.68')"]
#[doc = ">>> duly.rounding_mode_round(\"down\", Decimal(\"2.675\"), 2)"]
#[doc = "Decimal('2.67')"]
#[pyfunction(signature = (rounding_mode, number, decimals))]
pub(crate) fn rounding_mode_round(
    py: Python<'_>,
    rounding_mode: Any<'_, '_>,
    number: Any<'_, '_>,
    decimals: Any<'_, '_>,
) -> Out {
    let this: api::RoundingMode = arg(rounding_mode, "rounding_mode")?;
    let number: api::Decimal = arg(number, "number")?;
    let decimals: u32 = arg(decimals, "decimals")?;
    given(api::RoundingMode::round(this, number, decimals), py)
}

#[doc = "The rate of so many percent: `2` is `2%`."]
#[doc = ""]
#[doc = ">>> duly.rate_percent(Decimal(\"2.5\"))"]
#[doc = "'2.5%'"]
#[pyfunction(signature = (percent))]
pub(crate) fn rate_percent(py: Python<'_>, percent: Any<'_, '_>) -> Out {
    let percent: api::Decimal = arg(percent, "percent")?;
    given(api::rate::percent(percent), py)
}

#[doc = "The number of percent: 2 for two percent."]
#[doc = ""]
#[doc = ">>> duly.rate_as_percent(\"2.5%\")"]
#[doc = "Decimal('2.5')"]
#[pyfunction(signature = (rate))]
pub(crate) fn rate_as_percent(py: Python<'_>, rate: Any<'_, '_>) -> Out {
    let this: api::Rate = arg(rate, "rate")?;
    given(api::Rate::as_percent(this), py)
}

#[doc = "The rate as a plain factor: 0.02 for two percent."]
#[doc = ""]
#[doc = "Refused as: `rate.out_of_range` when the factor has more decimals than can be kept."]
#[doc = ""]
#[doc = ">>> duly.rate_as_factor(\"2.5%\")"]
#[doc = "Decimal('0.025')"]
#[pyfunction(signature = (rate))]
pub(crate) fn rate_as_factor(py: Python<'_>, rate: Any<'_, '_>) -> Out {
    let this: api::Rate = arg(rate, "rate")?;
    give(api::Rate::as_factor(this), py)
}

#[doc = "A rate raised by percentage points: `1.14%` and `5pp` are `6.14%` (I5)."]
#[doc = ""]
#[doc = "Refused as: `rate.out_of_range` where the sum is not exact."]
#[doc = ""]
#[doc = ">>> duly.rate_plus(\"1.27%\", \"9pp\")"]
#[doc = "'10.27%'"]
#[pyfunction(signature = (rate, points))]
pub(crate) fn rate_plus(py: Python<'_>, rate: Any<'_, '_>, points: Any<'_, '_>) -> Out {
    let this: api::Rate = arg(rate, "rate")?;
    let points: api::Points = arg(points, "points")?;
    give(api::rate::plus(this, points), py)
}

#[doc = "The number of points."]
#[doc = ""]
#[doc = ">>> duly.points_as_points(\"9pp\")"]
#[doc = "Decimal('9')"]
#[pyfunction(signature = (points))]
pub(crate) fn points_as_points(py: Python<'_>, points: Any<'_, '_>) -> Out {
    let this: api::Points = arg(points, "points")?;
    given(api::Points::as_points(this), py)
}

#[doc = "Reads a date of the form `YYYY-MM-DD`."]
#[doc = ""]
#[doc = "Refused as: `date.syntax`, `date.out_of_range`."]
#[doc = ""]
#[doc = ">>> duly.date_parse(\"2026-02-28\")"]
#[doc = "datetime.date(2026, 2, 28)"]
#[pyfunction(signature = (text))]
pub(crate) fn date_parse(py: Python<'_>, text: Any<'_, '_>) -> Out {
    let text: String = arg(text, "text")?;
    give(api::date::parse(&text), py)
}

#[doc = "So many days later; earlier when negative."]
#[doc = ""]
#[doc = "Refused as: `date.out_of_range` when the result leaves the domain (F1)."]
#[doc = ""]
#[doc = ">>> duly.date_plus_days(date(2026, 1, 15), 30)"]
#[doc = "datetime.date(2026, 2, 14)"]
#[pyfunction(signature = (date, days))]
pub(crate) fn date_plus_days(py: Python<'_>, date: Any<'_, '_>, days: Any<'_, '_>) -> Out {
    let this: api::Date = arg(date, "date")?;
    let days: i32 = arg(days, "days")?;
    give(api::Date::plus_days(this, days), py)
}

#[doc = "The same day of the month so many months later (earlier when negative), or the month's"]
#[doc = "last day where it has no such day (T2): 31 Jan + 1 month = 28 Feb."]
#[doc = ""]
#[doc = "Refused as: `date.out_of_range` when the result leaves the domain (F1)."]
#[doc = ""]
#[doc = ">>> duly.date_plus_months(date(2026, 1, 31), 1)"]
#[doc = "datetime.date(2026, 2, 28)"]
#[pyfunction(signature = (date, months))]
pub(crate) fn date_plus_months(py: Python<'_>, date: Any<'_, '_>, months: Any<'_, '_>) -> Out {
    let this: api::Date = arg(date, "date")?;
    let months: i32 = arg(months, "months")?;
    give(api::Date::plus_months(this, months), py)
}

#[doc = "The last day of the same month."]
#[doc = ""]
#[doc = ">>> duly.date_end_of_month(date(2028, 2, 1))"]
#[doc = "datetime.date(2028, 2, 29)"]
#[pyfunction(signature = (date))]
pub(crate) fn date_end_of_month(py: Python<'_>, date: Any<'_, '_>) -> Out {
    let this: api::Date = arg(date, "date")?;
    given(api::Date::end_of_month(this), py)
}

#[doc = "How many days lie from `earlier` to this day: 1 from yesterday to today, negative when"]
#[doc = "`earlier` is later."]
#[doc = ""]
#[doc = ">>> duly.date_days_since(date(2026, 3, 31), date(2026, 2, 14))"]
#[doc = "45"]
#[pyfunction(signature = (date, earlier))]
pub(crate) fn date_days_since(py: Python<'_>, date: Any<'_, '_>, earlier: Any<'_, '_>) -> Out {
    let this: api::Date = arg(date, "date")?;
    let earlier: api::Date = arg(earlier, "earlier")?;
    given(api::Date::days_since(this, earlier), py)
}

#[doc = "The day of the week."]
#[doc = ""]
#[doc = ">>> duly.date_weekday(date(2026, 2, 14))"]
#[doc = "<Weekday.SATURDAY: 'saturday'>"]
#[pyfunction(signature = (date))]
pub(crate) fn date_weekday(py: Python<'_>, date: Any<'_, '_>) -> Out {
    let this: api::Date = arg(date, "date")?;
    given(api::Date::weekday(this), py)
}

#[doc = "Runs a program from a base date; without a calendar every day is a business day."]
#[doc = ""]
#[doc = "Refused as: `program.invalid` for steps that make no program, `date.out_of_range`."]
#[doc = ""]
#[doc = ">>> program = [duly.Step.add_months(1), duly.Step.day_of_month(10)]"]
#[doc = ">>> duly.date_program_run(program, date(2026, 1, 31)).date"]
#[doc = "datetime.date(2026, 2, 10)"]
#[pyfunction(signature = (steps, base, calendar=None))]
pub(crate) fn date_program_run(
    py: Python<'_>,
    steps: Any<'_, '_>,
    base: Any<'_, '_>,
    calendar: Option<Any<'_, '_>>,
) -> Out {
    let steps: Vec<api::Step> = arg(steps, "steps")?;
    let base: api::Date = arg(base, "base")?;
    let calendar: Option<api::Calendar> = opt(calendar, "calendar")?;
    give(api::date_program::run(steps, base, calendar), py)
}

#[doc = "The same, step by step."]
#[doc = ""]
#[doc = "Refused as: As `run`."]
#[doc = ""]
#[doc = ">>> way = duly.date_program_explain([duly.Step.cutoff_month(25)], date(2026, 1, 28))"]
#[doc = ">>> [str(step.to) for step in way.steps]"]
#[doc = "['2026-02-28']"]
#[pyfunction(signature = (steps, base, calendar=None))]
pub(crate) fn date_program_explain(
    py: Python<'_>,
    steps: Any<'_, '_>,
    base: Any<'_, '_>,
    calendar: Option<Any<'_, '_>>,
) -> Out {
    let steps: Vec<api::Step> = arg(steps, "steps")?;
    let base: api::Date = arg(base, "base")?;
    let calendar: Option<api::Calendar> = opt(calendar, "calendar")?;
    give(api::date_program::explain(steps, base, calendar), py)
}

#[doc = "Reads a program from its text: `\"add_days 30, adjust following\"`."]
#[doc = ""]
#[doc = "Refused as: `program.invalid`."]
#[doc = ""]
#[doc = ">>> duly.date_program_parse(\"add_days 30, adjust following\")"]
#[doc = "[Step.add_days(30), Step.adjust(<Roll.FOLLOWING: 'following'>)]"]
#[pyfunction(signature = (text))]
pub(crate) fn date_program_parse(py: Python<'_>, text: Any<'_, '_>) -> Out {
    let text: String = arg(text, "text")?;
    give(api::date_program::parse(&text), py)
}

#[doc = "A program as text."]
#[doc = ""]
#[doc = "Refused as: `program.invalid` for steps that make no program."]
#[doc = ""]
#[doc = ">>> duly.date_program_text([duly.Step.payment_days([10, 25])])"]
#[doc = "'payment_days 10 25'"]
#[pyfunction(signature = (steps))]
pub(crate) fn date_program_text(py: Python<'_>, steps: Any<'_, '_>) -> Out {
    let steps: Vec<api::Step> = arg(steps, "steps")?;
    give(api::date_program::text(steps), py)
}

#[doc = "The days from start to end; none from a day to itself."]
#[doc = ""]
#[doc = "Refused as: `day_count.invalid`, of field `end` when the end lies before"]
#[doc = "the start; after that, of field `termination` when"]
#[doc = "`ThirtyE360Isda` is asked without that date, whether it would"]
#[doc = "matter or not."]
#[doc = ""]
#[doc = ">>> period = duly.DayCountInput(date(2026, 1, 31), date(2026, 3, 31))"]
#[doc = ">>> duly.day_count_days(\"thirty_e_360\", period)"]
#[doc = "60"]
#[pyfunction(signature = (day_count, period))]
pub(crate) fn day_count_days(py: Python<'_>, day_count: Any<'_, '_>, period: Any<'_, '_>) -> Out {
    let this: api::DayCount = arg(day_count, "day_count")?;
    let period: api::DayCountInput = arg(period, "period")?;
    give(api::DayCount::days(this, period), py)
}

#[doc = "The exact part of a year from start to end, which may be more than a whole one."]
#[doc = ""]
#[doc = "Refused as: As `days`."]
#[doc = ""]
#[doc = ">>> half = duly.DayCountInput(date(2026, 1, 1), date(2026, 7, 1))"]
#[doc = ">>> duly.day_count_year_fraction(\"act_365_fixed\", half)"]
#[doc = "YearFraction(numerator=181, denominator=365)"]
#[pyfunction(signature = (day_count, period))]
pub(crate) fn day_count_year_fraction(
    py: Python<'_>,
    day_count: Any<'_, '_>,
    period: Any<'_, '_>,
) -> Out {
    let this: api::DayCount = arg(day_count, "day_count")?;
    let period: api::DayCountInput = arg(period, "period")?;
    give(api::DayCount::year_fraction(this, period), py)
}

#[doc = "Simple interest on an amount over a period: amount × rate × part of a year, rounded once."]
#[doc = ""]
#[doc = "Refused as: `day_count.invalid` for a period that runs backwards or lacks a date, `money.overflow`."]
#[doc = ""]
#[doc = ">>> period = duly.DayCountInput(date(2026, 2, 14), date(2026, 3, 31))"]
#[doc = ">>> duly.day_count_interest(\"act_365_fixed\", period, eur(\"1000.00\"), \"10.27%\")"]
#[doc = "Money('12.66', 'EUR')"]
#[pyfunction(signature = (day_count, period, amount, rate, rounding=None))]
pub(crate) fn day_count_interest(
    py: Python<'_>,
    day_count: Any<'_, '_>,
    period: Any<'_, '_>,
    amount: Any<'_, '_>,
    rate: Any<'_, '_>,
    rounding: Option<Any<'_, '_>>,
) -> Out {
    let this: api::DayCount = arg(day_count, "day_count")?;
    let period: api::DayCountInput = arg(period, "period")?;
    let amount: api::Money = arg(amount, "amount")?;
    let rate: api::Rate = arg(rate, "rate")?;
    let rounding: api::RoundingMode = opt(rounding, "rounding")?.unwrap_or_default();
    give(api::day_count::interest(this, period, amount, rate, rounding), py)
}

#[doc = "The amount a percentage is taken of (E2): 1,210.00 gross, 1,000.00 net of 210.00 tax."]
#[doc = ""]
#[doc = "Freight, where given, is taken off each base but the flagged lines, which say themselves"]
#[doc = "what is in them."]
#[doc = ""]
#[doc = "Refused as: `terms.missing_fact` when `tax` or `lines` is needed"]
#[doc = "and missing, `money.currency_mismatch` between currencies."]
#[doc = ""]
#[doc = ">>> facts = duly.BaseFacts(eur(\"1190.00\"), tax=eur(\"190.00\"), freight=eur(\"59.50\"))"]
#[doc = ">>> duly.discount_base_amount(\"gross\", facts), duly.discount_base_amount(\"net\", facts)"]
#[doc = "(Money('1130.50', 'EUR'), Money('940.50', 'EUR'))"]
#[pyfunction(signature = (discount_base, facts))]
pub(crate) fn discount_base_amount(
    py: Python<'_>,
    discount_base: Any<'_, '_>,
    facts: Any<'_, '_>,
) -> Out {
    let this: api::DiscountBase = arg(discount_base, "discount_base")?;
    let facts: api::BaseFacts = arg(facts, "facts")?;
    give(api::DiscountBase::amount(this, &facts), py)
}

#[doc = "The discount on an amount, forward from the document and rounded once (E2, E4, E9)."]
#[doc = ""]
#[doc = "Never more than the amount itself. With a cash step, what is left to pay is rounded to the"]
#[doc = "step, from the unrounded figure, and the discount is the difference."]
#[doc = ""]
#[doc = "Refused as: `money.currency_mismatch` when a fixed discount, the base and the"]
#[doc = "amount are of two currencies, `money.invalid_cash_step` for a step finer"]
#[doc = "than the currency, `money.overflow` out of range."]
#[doc = ""]
#[doc = ">>> facts = duly.Discountable(eur(\"999.99\"), eur(\"999.99\"), \"half_up\")"]
#[doc = ">>> less = duly.discount_of(duly.DiscountOff.percent(\"2%\"), facts)"]
#[doc = ">>> less.discount, less.pay"]
#[doc = "(Money('20.00', 'EUR'), Money('979.99', 'EUR'))"]
#[pyfunction(signature = (off, facts))]
pub(crate) fn discount_of(py: Python<'_>, off: Any<'_, '_>, facts: Any<'_, '_>) -> Out {
    let off: api::DiscountOff = arg(off, "off")?;
    let facts: api::Discountable = arg(facts, "facts")?;
    give(api::discount::of(off, facts), py)
}

#[doc = "The tax a mixed invoice bills: on the net less the discount, whether it is taken or not (E2)."]
#[doc = ""]
#[doc = "The discounted net is rounded to the currency, then the tax on it, each by `rounding`."]
#[doc = ""]
#[doc = "Refused as: `money.overflow` out of range."]
#[doc = ""]
#[doc = ">>> duly.discount_mixed_tax(duly.MixedTax(eur(\"1000.00\"), \"3%\", \"21%\"))"]
#[doc = "Money('203.70', 'EUR')"]
#[pyfunction(signature = (facts, rounding=None))]
pub(crate) fn discount_mixed_tax(
    py: Python<'_>,
    facts: Any<'_, '_>,
    rounding: Option<Any<'_, '_>>,
) -> Out {
    let facts: api::MixedTax = arg(facts, "facts")?;
    let rounding: api::RoundingMode = opt(rounding, "rounding")?.unwrap_or_default();
    give(api::discount::mixed_tax(facts, rounding), py)
}

#[doc = "The best offer still open on a day: one whose last day is that day or later (E1)."]
#[doc = ""]
#[doc = "Of two that keep back the same, the earlier. None when every offer has lapsed."]
#[doc = ""]
#[doc = ">>> facts = duly.ScheduleInput(date(2026, 1, 15), eur(\"1000.00\"))"]
#[doc = ">>> part, = duly.PaymentTerms(\"3/10 2/20 net 60\").schedule(facts).installments"]
#[doc = ">>> duly.discount_best_offer(part, date(2026, 1, 30)).pay"]
#[doc = "Money('980.00', 'EUR')"]
#[doc = ">>> duly.discount_best_offer(part, date(2026, 2, 28)) is None"]
#[doc = "True"]
#[pyfunction(signature = (installment, on))]
pub(crate) fn discount_best_offer(
    py: Python<'_>,
    installment: Any<'_, '_>,
    on: Any<'_, '_>,
) -> Out {
    let installment: api::Installment = arg(installment, "installment")?;
    let on: api::Date = arg(on, "on")?;
    given(api::discount::best_offer(&installment, on), py)
}

#[doc = "What a payment within the discount period settles of an installment (E5)."]
#[doc = ""]
#[doc = "Refused as: `money.currency_mismatch`, `money.overflow`."]
#[doc = ""]
#[doc = ">>> early = duly.Early(eur(\"1000.00\"), eur(\"20.00\"), eur(\"980.00\"), True)"]
#[doc = ">>> settled = duly.discount_settle(early)"]
#[doc = ">>> settled.settles, settled.discount, settled.excess"]
#[doc = "(Money('1000.00', 'EUR'), Money('20.00', 'EUR'), Money('0.00', 'EUR'))"]
#[pyfunction(signature = (facts, policy=None))]
pub(crate) fn discount_settle(
    py: Python<'_>,
    facts: Any<'_, '_>,
    policy: Option<Any<'_, '_>>,
) -> Out {
    let facts: api::Early = arg(facts, "facts")?;
    let policy: api::PartialPolicy = opt(policy, "policy")?.unwrap_or_default();
    give(api::discount::settle(facts, policy), py)
}

#[doc = "What a payment does to what is open of an installment (A5)."]
#[doc = ""]
#[doc = "In time a payment is measured against the amount less the discount and against the whole; where"]
#[doc = "both would do, the exact one wins, then the one that writes off less, then the one without"]
#[doc = "discount. An offer that lapsed within the grace days is looked at last, and only in full."]
#[doc = ""]
#[doc = "Refused as: `terms.invalid` when the payment has another sign than what is open,"]
#[doc = "or an offer does not fit it; `tolerance.invalid` for limits that"]
#[doc = "cannot be; `money.currency_mismatch` between currencies."]
#[doc = ""]
#[doc = ">>> offer = duly.DiscountOffer(date(2026, 1, 10), eur(\"20.00\"), eur(\"980.00\"))"]
#[doc = ">>> item = duly.OpenInstallment(date(2026, 1, 31), eur(\"1000.00\"), offers=[offer])"]
#[doc = ">>> paid = duly.EarlyPayment(eur(\"980.00\"), date(2026, 1, 13), True)"]
#[doc = ">>> closing = duly.discount_close(item, paid, duly.EarlyPolicy(grace_days=5))"]
#[doc = ">>> str(closing.reason), closing.needs_acceptance"]
#[doc = "('late', True)"]
#[pyfunction(signature = (installment, payment, policy=None))]
pub(crate) fn discount_close(
    py: Python<'_>,
    installment: Any<'_, '_>,
    payment: Any<'_, '_>,
    policy: Option<Any<'_, '_>>,
) -> Out {
    let installment: api::OpenInstallment = arg(installment, "installment")?;
    let payment: api::EarlyPayment = arg(payment, "payment")?;
    let policy: api::EarlyPolicy = opt(policy, "policy")?.unwrap_or_default();
    give(api::discount::close(&installment, payment, &policy), py)
}

#[doc = "What one payment does that is meant to settle several installments at once (A5)."]
#[doc = ""]
#[doc = "The target is what is open of all less their discounts, and tolerated is what is of each,"]
#[doc = "together. Of the late discounts the set of fewest is taken that the payment hits, none before"]
#[doc = "one, then the one that writes off least, then the first in the order given; more than all of it"]
#[doc = "is over-paid."]
#[doc = ""]
#[doc = "Refused as: As `close`; all must have one sign."]
#[doc = ""]
#[doc = ">>> offer = duly.DiscountOffer(date(2026, 1, 10), eur(\"20.00\"), eur(\"980.00\"))"]
#[doc = ">>> items = [duly.OpenInstallment(date(2026, 1, 31), eur(\"1000.00\"), offers=[offer])] * 2"]
#[doc = ">>> paid = duly.EarlyPayment(eur(\"1960.00\"), date(2026, 1, 10), True)"]
#[doc = ">>> [str(one.discount) for one in duly.discount_close_together(items, paid).closings]"]
#[doc = "['20.00 EUR', '20.00 EUR']"]
#[pyfunction(signature = (installments, payment, policy=None))]
pub(crate) fn discount_close_together(
    py: Python<'_>,
    installments: Any<'_, '_>,
    payment: Any<'_, '_>,
    policy: Option<Any<'_, '_>>,
) -> Out {
    let installments: Vec<api::OpenInstallment> = arg(installments, "installments")?;
    let payment: api::EarlyPayment = arg(payment, "payment")?;
    let policy: api::EarlyPolicy = opt(policy, "policy")?.unwrap_or_default();
    give(api::discount::close_together(&installments, payment, &policy), py)
}

#[doc = "What settles an installment, or all the installments of an invoice or of an account, on each day"]
#[doc = "between two, both inclusive; days of the same answer are one range."]
#[doc = ""]
#[doc = "Each installment takes its best discount of the day, and credits among them take off what they"]
#[doc = "would earn. A table of no installments has no ranges: nothing is of no currency. Interest for"]
#[doc = "paying late is not in it."]
#[doc = ""]
#[doc = "Refused as: `reading.invalid_period` when the last day is before the first;"]
#[doc = "`money.currency_mismatch` between currencies;"]
#[doc = "`terms.invalid` where offers do not fit what is open;"]
#[doc = "`money.overflow` out of range."]
#[doc = ""]
#[doc = ">>> facts = duly.ScheduleInput(date(2026, 1, 15), eur(\"1000.00\"))"]
#[doc = ">>> frozen = duly.PaymentTerms(\"3/10 2/20 net 60\").schedule(facts)"]
#[doc = ">>> first = frozen.installments[0]"]
#[doc = ">>> item = duly.OpenInstallment(first.due, first.amount, offers=first.offers)"]
#[doc = ">>> table = duly.discount_pay_by_table([item], date(2026, 1, 15), date(2026, 3, 31))"]
#[doc = ">>> [f\"{row.to:%d %b} {row.pay}\" for row in table][:3]"]
#[doc = "['25 Jan 970.00 EUR', '04 Feb 980.00 EUR', '16 Mar 1000.00 EUR']"]
#[pyfunction(signature = (installments, from_, to))]
pub(crate) fn discount_pay_by_table(
    py: Python<'_>,
    installments: Any<'_, '_>,
    from_: Any<'_, '_>,
    to: Any<'_, '_>,
) -> Out {
    let installments: Vec<api::OpenInstallment> = arg(installments, "installments")?;
    let from: api::Date = arg(from_, "from_")?;
    let to: api::Date = arg(to, "to")?;
    give(api::discount::pay_by_table(&installments, from, to), py)
}

#[doc = "What may still be kept back of an installment (E6): each frozen discount less that of the"]
#[doc = "linked credit notes and less what was taken, at least nothing and at most what is open."]
#[doc = ""]
#[doc = "A credit note brings its own discount, or takes its share: `discount × credited ÷ amount`,"]
#[doc = "summed over the notes and rounded half-up once. Offers that come to nothing are left out."]
#[doc = ""]
#[doc = "Refused as: `money.currency_mismatch` between currencies,"]
#[doc = "`terms.invalid` when an amount has another sign than the installment"]
#[doc = "or more is open or credited than it came to, `money.overflow` out of"]
#[doc = "range."]
#[doc = ""]
#[doc = ">>> facts = duly.ScheduleInput(date(2026, 1, 15), eur(\"1000.00\"))"]
#[doc = ">>> frozen = duly.PaymentTerms(\"2/10 net 30\").schedule(facts)"]
#[doc = ">>> memo = duly.LinkedCredit(eur(\"100.00\"), discount=eur(\"2.00\"))"]
#[doc = ">>> progress = duly.InstallmentProgress(eur(\"900.00\"), eur(\"0.00\"), credits=[memo])"]
#[doc = ">>> duly.discount_still_open(frozen.installments[0], progress).offers[0].discount"]
#[doc = "Money('18.00', 'EUR')"]
#[pyfunction(signature = (installment, progress))]
pub(crate) fn discount_still_open(
    py: Python<'_>,
    installment: Any<'_, '_>,
    progress: Any<'_, '_>,
) -> Out {
    let installment: api::Installment = arg(installment, "installment")?;
    let progress: api::InstallmentProgress = arg(progress, "progress")?;
    give(api::discount::still_open(&installment, &progress), py)
}

#[doc = "The yearly cost of not taking a discount, which is what granting it costs (E10)."]
#[doc = ""]
#[doc = "`days` is by how many days the payment comes earlier: of 2/10 net 30 it is 20. Both rates are"]
#[doc = "rounded half-up to ten digits of a percent."]
#[doc = ""]
#[doc = "Refused as: `rate.out_of_range` for a discount that is not above nought and below 100 %, and"]
#[doc = "for a cost too large for a rate; `terms.invalid` for no days."]
#[doc = ""]
#[doc = ">>> duly.discount_annual_cost(\"2%\", 20, \"days_360\").simple"]
#[doc = "'36.7346938776%'"]
#[pyfunction(signature = (discount, days, year=None))]
pub(crate) fn discount_annual_cost(
    py: Python<'_>,
    discount: Any<'_, '_>,
    days: Any<'_, '_>,
    year: Option<Any<'_, '_>>,
) -> Out {
    let discount: api::Rate = arg(discount, "discount")?;
    let days: u16 = arg(days, "days")?;
    let year: api::YearDays = opt(year, "year")?.unwrap_or_default();
    give(api::discount::annual_cost(discount, days, year), py)
}

#[doc = "The discount at which paying early costs as much as it brings (E10)."]
#[doc = ""]
#[doc = "`p* = r·Δ ÷ year ÷ (1 + r·Δ ÷ year)`. For a seller, `rate` is what its money costs and what"]
#[doc = "waiting is expected to lose: a smaller discount is worth granting. For a buyer, it is what the"]
#[doc = "money would bear or cost elsewhere: a larger discount is worth taking. Rounded half-up to six"]
#[doc = "digits of a percent."]
#[doc = ""]
#[doc = "Refused as: `rate.out_of_range` for a rate below nought or beyond all measure;"]
#[doc = "`terms.invalid` for no days."]
#[doc = ""]
#[doc = ">>> duly.discount_break_even(\"12%\", 20)"]
#[doc = "'0.653239%'"]
#[pyfunction(signature = (rate, days, year=None))]
pub(crate) fn discount_break_even(
    py: Python<'_>,
    rate: Any<'_, '_>,
    days: Any<'_, '_>,
    year: Option<Any<'_, '_>>,
) -> Out {
    let rate: api::Rate = arg(rate, "rate")?;
    let days: u16 = arg(days, "days")?;
    let year: api::YearDays = opt(year, "year")?.unwrap_or_default();
    give(api::discount::break_even(rate, days, year), py)
}

#[doc = "Whether the document lowers what is owed; for a transfer, a residual or a conversion its"]
#[doc = "amount tells."]
#[doc = ""]
#[doc = ">>> duly.document_kind_is_credit(\"credit_note\"), duly.document_kind_is_credit(\"invoice\")"]
#[doc = "(True, False)"]
#[pyfunction(signature = (document_kind))]
pub(crate) fn document_kind_is_credit(py: Python<'_>, document_kind: Any<'_, '_>) -> Out {
    let this: api::DocumentKind = arg(document_kind, "document_kind")?;
    given(api::DocumentKind::is_credit(this), py)
}

#[doc = "Whether it is money in: a payment or an advance."]
#[doc = ""]
#[doc = ">>> duly.document_kind_is_cash(\"payment\"), duly.document_kind_is_cash(\"credit_note\")"]
#[doc = "(True, False)"]
#[pyfunction(signature = (document_kind))]
pub(crate) fn document_kind_is_cash(py: Python<'_>, document_kind: Any<'_, '_>) -> Out {
    let this: api::DocumentKind = arg(document_kind, "document_kind")?;
    given(api::DocumentKind::is_cash(this), py)
}

#[doc = "Reads a text as a reference of this scheme and checks its digits."]
#[doc = ""]
#[doc = "Blanks, dots, slashes, pluses, the stars some Belgian forms print in their place, and"]
#[doc = "hyphens between digits do not count, nor does case. A text that fails is tried again without"]
#[doc = "its leading zeros, of which banks add some; of a scheme with a fixed length, without those"]
#[doc = "too many."]
#[doc = ""]
#[doc = "Refused as: `reference.form` when the text has not the scheme's length or"]
#[doc = "characters, or is nothing but zeros; `reference.check_digit`"]
#[doc = "when it has, and a check digit is wrong: found and expected are the digits."]
#[doc = ""]
#[doc = ">>> duly.reference_scheme_check(\"ogm\", \"+++090/9337/55493+++\").canonical"]
#[doc = "'090933755493'"]
#[pyfunction(signature = (reference_scheme, text))]
pub(crate) fn reference_scheme_check(
    py: Python<'_>,
    reference_scheme: Any<'_, '_>,
    text: Any<'_, '_>,
) -> Out {
    let this: api::ReferenceScheme = arg(reference_scheme, "reference_scheme")?;
    let text: String = arg(text, "text")?;
    give(api::ReferenceScheme::check(this, &text), py)
}

#[doc = "The reference a payload has in this scheme: the payload with its check digits."]
#[doc = ""]
#[doc = "The payload is written as for `check`. One that is too short for a scheme of"]
#[doc = "fixed length (26 digits, 10 digits) gets zeros in front."]
#[doc = ""]
#[doc = "Refused as: `reference.form` when the scheme does not take the payload."]
#[doc = ""]
#[doc = ">>> duly.reference_scheme_make(\"rf\", \"539007547034\").printed"]
#[doc = "'RF18 5390 0754 7034'"]
#[pyfunction(signature = (reference_scheme, payload))]
pub(crate) fn reference_scheme_make(
    py: Python<'_>,
    reference_scheme: Any<'_, '_>,
    payload: Any<'_, '_>,
) -> Out {
    let this: api::ReferenceScheme = arg(reference_scheme, "reference_scheme")?;
    let payload: String = arg(payload, "payload")?;
    give(api::ReferenceScheme::make(this, &payload), py)
}

#[doc = "The open references from which a text with a wrong check digit differs by one slip: one"]
#[doc = "character changed, or two neighbours swapped (A13). A suggestion to a person, never a match."]
#[doc = ""]
#[doc = ">>> near, = duly.reference_scheme_near_misses(\"kid_mod10\", \"12354674\", [\"12345674\"])"]
#[doc = ">>> near.reference, near.slip.kind, near.slip.value"]
#[doc = "('12345674', 'swapped', 3)"]
#[pyfunction(signature = (reference_scheme, text, open))]
pub(crate) fn reference_scheme_near_misses(
    py: Python<'_>,
    reference_scheme: Any<'_, '_>,
    text: Any<'_, '_>,
    open: Any<'_, '_>,
) -> Out {
    let this: api::ReferenceScheme = arg(reference_scheme, "reference_scheme")?;
    let text: String = arg(text, "text")?;
    let open: Vec<String> = arg(open, "open")?;
    given(api::reference_scheme::near_misses(this, &text, open), py)
}

#[doc = "Shares an amount paid on a day over debts with their interest and costs, by an order of a"]
#[doc = "statute or a contract (A8): a proposal, never a posting."]
#[doc = ""]
#[doc = "Refused as: `record.invalid` for an amount below zero or an order of other components,"]
#[doc = "`money.overflow`."]
#[doc = ""]
#[doc = ">>> parts = [duly.ClaimPart(\"FEE-1#1\", \"costs\", eur(\"5.00\")),"]
#[doc = "...          duly.ClaimPart(\"INV-1#1\", \"principal\", eur(\"100.00\"))]"]
#[doc = ">>> claim = duly.Claim(\"INV-1\", parts=parts)"]
#[doc = ">>> spread = duly.claims_allocate(eur(\"50.00\"), date(2026, 4, 1), [claim])"]
#[doc = ">>> [(share.item.document, str(share.amount)) for share in spread.shares]"]
#[doc = "[('FEE-1', '5.00 EUR'), ('INV-1', '45.00 EUR')]"]
#[pyfunction(signature = (amount, on, claims, order=None))]
pub(crate) fn claims_allocate(
    py: Python<'_>,
    amount: Any<'_, '_>,
    on: Any<'_, '_>,
    claims: Any<'_, '_>,
    order: Option<Any<'_, '_>>,
) -> Out {
    let amount: api::Money = arg(amount, "amount")?;
    let on: api::Date = arg(on, "on")?;
    let claims: Vec<api::Claim> = arg(claims, "claims")?;
    let order: api::SettlementOrder = opt(order, "order")?.unwrap_or_default();
    give(api::claims::allocate(amount, on, &claims, &order), py)
}

#[doc = "Proposes for each receipt which open items it settles, in the order of the receipts (A1);"]
#[doc = "nothing is posted."]
#[doc = ""]
#[doc = "What is open of an item is given out once: first to the earliest value date, then by id,"]
#[doc = "and only an automatic proposal takes it. A receipt that is refused stops no other."]
#[doc = ""]
#[doc = ">>> open_items = ledger.as_of(date(2026, 3, 31)).open_items()"]
#[doc = ">>> receipts = [duly.Receipt(\"PAY-9\", date(2026, 3, 31), eur(\"400.00\"), text=\"INV-1, thanks\")]"]
#[doc = ">>> known = [duly.KnownPayer(\"ACME\", duly.PayerMark.account(\"DE02\"))]"]
#[doc = ">>> proposal = duly.matching_propose(receipts, open_items, known)[0].proposal"]
#[doc = ">>> proposal.customer, proposal.score, str(proposal.evidence.party)"]
#[doc = "('ACME', 800, 'documents')"]
#[pyfunction(signature = (receipts, items, known, policy=None))]
pub(crate) fn matching_propose(
    py: Python<'_>,
    receipts: Any<'_, '_>,
    items: Any<'_, '_>,
    known: Any<'_, '_>,
    policy: Option<Any<'_, '_>>,
) -> Out {
    let receipts: Vec<api::Receipt> = arg(receipts, "receipts")?;
    let items: Vec<api::OpenItem> = arg(items, "items")?;
    let known: Vec<api::KnownPayer> = arg(known, "known")?;
    let policy: api::MatchPolicy = opt(policy, "policy")?.unwrap_or_default();
    let answer = py.detach(|| api::matching::propose(&receipts, &items, &known, &policy));
    given(answer, py)
}

#[doc = "Ages items on a day, whatever their order and whoever made them."]
#[doc = ""]
#[doc = "Every item counts, with nothing open and below zero too. A million items take about as"]
#[doc = "long as reading them from memory."]
#[doc = ""]
#[doc = "Refused as: As `AgingPolicy.check`; `record.invalid` where the policy asks"]
#[doc = "for post-dated receipts, which only a position has; then by the first item that has a fault:"]
#[doc = "`aging.other_day` when it is of another day (with `project`: of a later"]
#[doc = "one), `aging.missing_basis_date` when it has none of the dates asked"]
#[doc = "for, `aging.missing_rate` when its currency has no rate;"]
#[doc = "`aging.other_day` too for rates of another day;"]
#[doc = "`money.overflow` when a sum leaves the range;"]
#[doc = "`reading.does_not_foot` should the sums not agree, which is a defect."]
#[doc = ""]
#[doc = ">>> item = duly.OpenItem(\"INV-9#1\", \"invoice\", eur(\"10.00\"), eur(\"10.00\"), due=date(2026, 2, 14))"]
#[doc = ">>> report = duly.aging_of(date(2026, 3, 31), [item], duly.AgingPolicy(buckets=\"30,60\"))"]
#[doc = ">>> [str(amount) for amount in report.rows[0].amounts.buckets]"]
#[doc = "['0.00 EUR', '0.00 EUR', '10.00 EUR', '0.00 EUR']"]
#[pyfunction(signature = (as_of, items, policy=None))]
pub(crate) fn aging_of(
    py: Python<'_>,
    as_of: Any<'_, '_>,
    items: Any<'_, '_>,
    policy: Option<Any<'_, '_>>,
) -> Out {
    let as_of: api::Date = arg(as_of, "as_of")?;
    let items: Vec<api::OpenItem> = arg(items, "items")?;
    let policy: api::AgingPolicy = opt(policy, "policy")?.unwrap_or_default();
    let answer = py.detach(|| api::Aging::of(as_of, &items, &policy));
    give(answer, py)
}

#[doc = "Spreads an amount over open debits in an order, without posting anything (K2)."]
#[doc = ""]
#[doc = "Refused as: `money.currency_mismatch`, `record.invalid` for an amount of nought or less."]
#[doc = ""]
#[doc = ">>> items = ledger.as_of(date(2026, 3, 31)).open_items()"]
#[doc = ">>> spread = duly.aging_allocate(eur(\"500.00\"), items)"]
#[doc = ">>> [(share.item.text(), str(share.amount)) for share in spread.shares]"]
#[doc = "[('INV-1#1', '400.00 EUR'), ('INV-2#1', '100.00 EUR')]"]
#[pyfunction(signature = (amount, items, order=None))]
pub(crate) fn aging_allocate(
    py: Python<'_>,
    amount: Any<'_, '_>,
    items: Any<'_, '_>,
    order: Option<Any<'_, '_>>,
) -> Out {
    let amount: api::Money = arg(amount, "amount")?;
    let items: Vec<api::OpenItem> = arg(items, "items")?;
    let order: api::AllocationOrder = opt(order, "order")?.unwrap_or_default();
    give(api::aging::allocate(amount, items, order), py)
}

#[doc = "The item's date of this kind, where it has one."]
#[doc = ""]
#[doc = ">>> item = ledger.as_of(date(2026, 3, 31)).open_items()[0]"]
#[doc = ">>> duly.aging_basis_date_of(\"due\", item)"]
#[doc = "datetime.date(2026, 2, 14)"]
#[pyfunction(signature = (aging_basis, item))]
pub(crate) fn aging_basis_date_of(
    py: Python<'_>,
    aging_basis: Any<'_, '_>,
    item: Any<'_, '_>,
) -> Out {
    let this: api::AgingBasis = arg(aging_basis, "aging_basis")?;
    let item: api::OpenItem = arg(item, "item")?;
    given(api::AgingBasis::date_of(this, &item), py)
}

#[doc = "Whether an age of nought or less means that nothing is due yet (T7): so for the two kinds"]
#[doc = "of due date only."]
#[doc = ""]
#[doc = ">>> duly.aging_basis_is_due(\"due\"), duly.aging_basis_is_due(\"invoice\")"]
#[doc = "(True, False)"]
#[pyfunction(signature = (aging_basis))]
pub(crate) fn aging_basis_is_due(py: Python<'_>, aging_basis: Any<'_, '_>) -> Out {
    let this: api::AgingBasis = arg(aging_basis, "aging_basis")?;
    given(api::AgingBasis::is_due(this), py)
}

/// Adds every class and function to the module.
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<Money>()?;
    module.add_class::<ItemId>()?;
    module.add_class::<CurrencyInfo>()?;
    module.add_class::<Split>()?;
    module.add_class::<Refusal>()?;
    module.add_class::<ToleranceLimit>()?;
    module.add_class::<Tolerance>()?;
    module.add_class::<ProgramDate>()?;
    module.add_class::<Derivation>()?;
    module.add_class::<DerivedStep>()?;
    module.add_class::<DayCountInput>()?;
    module.add_class::<YearFraction>()?;
    module.add_class::<Schedule>()?;
    module.add_class::<Installment>()?;
    module.add_class::<DiscountOffer>()?;
    module.add_class::<InstallmentTrace>()?;
    module.add_class::<OfferTrace>()?;
    module.add_class::<ScheduleInput>()?;
    module.add_class::<TermsLine>()?;
    module.add_class::<TermsDate>()?;
    module.add_class::<DiscountTier>()?;
    module.add_class::<TermsOptions>()?;
    module.add_class::<DueChange>()?;
    module.add_class::<DueHistory>()?;
    module.add_class::<LegalCaps>()?;
    module.add_class::<CapRule>()?;
    module.add_class::<CapFacts>()?;
    module.add_class::<BaseFacts>()?;
    module.add_class::<Discountable>()?;
    module.add_class::<Discounted>()?;
    module.add_class::<MixedTax>()?;
    module.add_class::<Early>()?;
    module.add_class::<EarlySettlement>()?;
    module.add_class::<OpenInstallment>()?;
    module.add_class::<InstallmentProgress>()?;
    module.add_class::<LinkedCredit>()?;
    module.add_class::<SlidingOffer>()?;
    module.add_class::<EarlyPayment>()?;
    module.add_class::<EarlyPolicy>()?;
    module.add_class::<Closing>()?;
    module.add_class::<LumpSum>()?;
    module.add_class::<PayByRange>()?;
    module.add_class::<DiscountCost>()?;
    module.add_class::<Creditor>()?;
    module.add_class::<Customer>()?;
    module.add_class::<Line>()?;
    module.add_class::<BookedRate>()?;
    module.add_class::<Invoice>()?;
    module.add_class::<DebitNote>()?;
    module.add_class::<CreditNote>()?;
    module.add_class::<Payment>()?;
    module.add_class::<Refund>()?;
    module.add_class::<OpeningItem>()?;
    module.add_class::<PaymentReference>()?;
    module.add_class::<FoundReference>()?;
    module.add_class::<NearMiss>()?;
    module.add_class::<Receipt>()?;
    module.add_class::<RemittanceLine>()?;
    module.add_class::<KnownPayer>()?;
    module.add_class::<Entry>()?;
    module.add_class::<Target>()?;
    module.add_class::<Application>()?;
    module.add_class::<Adjustment>()?;
    module.add_class::<Transfer>()?;
    module.add_class::<Residual>()?;
    module.add_class::<Conversion>()?;
    module.add_class::<Reversal>()?;
    module.add_class::<TermChange>()?;
    module.add_class::<FxDifference>()?;
    module.add_class::<DimensionChange>()?;
    module.add_class::<Identification>()?;
    module.add_class::<PeriodLock>()?;
    module.add_class::<PolicyChange>()?;
    module.add_class::<Together>()?;
    module.add_class::<LedgerPolicy>()?;
    module.add_class::<Posted>()?;
    module.add_class::<PostResult>()?;
    module.add_class::<PositionQuery>()?;
    module.add_class::<OpenItem>()?;
    module.add_class::<AccountBalance>()?;
    module.add_class::<Activity>()?;
    module.add_class::<ItemChange>()?;
    module.add_class::<DocumentStatus>()?;
    module.add_class::<SettledBy>()?;
    module.add_class::<PostDatedReceipt>()?;
    module.add_class::<AllocationShare>()?;
    module.add_class::<Allocated>()?;
    module.add_class::<Claim>()?;
    module.add_class::<ClaimPart>()?;
    module.add_class::<ClaimShare>()?;
    module.add_class::<ClaimAllocation>()?;
    module.add_class::<SettlementOrder>()?;
    module.add_class::<MatchPolicy>()?;
    module.add_class::<PayerPolicy>()?;
    module.add_class::<MatchProposal>()?;
    module.add_class::<MatchShare>()?;
    module.add_class::<MatchEvidence>()?;
    module.add_class::<MatchAttempt>()?;
    module.add_class::<MatchResult>()?;
    module.add_class::<Buckets>()?;
    module.add_class::<BucketName>()?;
    module.add_class::<ClosingRates>()?;
    module.add_class::<AgingPolicy>()?;
    module.add_class::<AgingReport>()?;
    module.add_class::<AgingRow>()?;
    module.add_class::<AgingTotal>()?;
    module.add_class::<AgingAmounts>()?;
    module.add_class::<AgingPostDated>()?;
    module.add_class::<AgingBase>()?;
    module.add_class::<DimensionAmounts>()?;
    module.add_class::<AgingFooting>()?;
    module.add_class::<BasisFallback>()?;
    module.add_class::<ExcessShare>()?;
    module.add_class::<RollForward>()?;
    module.add_class::<RollForwardRow>()?;
    module.add_class::<RollForwardTotal>()?;
    module.add_class::<RollForwardAmounts>()?;
    module.add_class::<StatementOptions>()?;
    module.add_class::<OpenItemStatement>()?;
    module.add_class::<StatementCurrency>()?;
    module.add_class::<StatementItem>()?;
    module.add_class::<StatementOffer>()?;
    module.add_class::<ActivityStatement>()?;
    module.add_class::<BalanceForwardStatement>()?;
    module.add_class::<LastStatement>()?;
    module.add_class::<StatementAccount>()?;
    module.add_class::<StatementLine>()?;
    module.add_class::<StatementAllocation>()?;
    module.add_class::<JournalOptions>()?;
    module.add_class::<Journal>()?;
    module.add_class::<Posting>()?;
    module.add_class::<PostingLine>()?;
    module.add_class::<JournalTotal>()?;
    module.add_class::<Revaluation>()?;
    module.add_class::<RevaluationRow>()?;
    module.add_class::<ControlLine>()?;
    module.add_class::<Tie>()?;
    module.add_class::<TieRow>()?;
    module.add_class::<TieDifference>()?;
    module.add_class::<SplitRule>()?;
    module.add_class::<Step>()?;
    module.add_class::<Slide>()?;
    module.add_class::<BaseDate>()?;
    module.add_class::<Share>()?;
    module.add_class::<DiscountOff>()?;
    module.add_class::<CapWarning>()?;
    module.add_class::<PayerMark>()?;
    module.add_class::<ReferenceSlip>()?;
    module.add_class::<Known>()?;
    module.add_class::<AcrossCustomers>()?;
    module.add_class::<ActivityKind>()?;
    module.add_class::<AllocationOrder>()?;
    module.add_class::<AgingGroup>()?;
    module.add_class::<Calendar>()?;
    module.add_class::<PaymentTerms>()?;
    module.add_class::<Ledger>()?;
    module.add_class::<Position>()?;
    module.add_function(wrap_pyfunction!(currency_info, module)?)?;
    module.add_function(wrap_pyfunction!(currency_all, module)?)?;
    module.add_function(wrap_pyfunction!(rounding_mode_round, module)?)?;
    module.add_function(wrap_pyfunction!(rate_percent, module)?)?;
    module.add_function(wrap_pyfunction!(rate_as_percent, module)?)?;
    module.add_function(wrap_pyfunction!(rate_as_factor, module)?)?;
    module.add_function(wrap_pyfunction!(rate_plus, module)?)?;
    module.add_function(wrap_pyfunction!(points_as_points, module)?)?;
    module.add_function(wrap_pyfunction!(date_parse, module)?)?;
    module.add_function(wrap_pyfunction!(date_plus_days, module)?)?;
    module.add_function(wrap_pyfunction!(date_plus_months, module)?)?;
    module.add_function(wrap_pyfunction!(date_end_of_month, module)?)?;
    module.add_function(wrap_pyfunction!(date_days_since, module)?)?;
    module.add_function(wrap_pyfunction!(date_weekday, module)?)?;
    module.add_function(wrap_pyfunction!(date_program_run, module)?)?;
    module.add_function(wrap_pyfunction!(date_program_explain, module)?)?;
    module.add_function(wrap_pyfunction!(date_program_parse, module)?)?;
    module.add_function(wrap_pyfunction!(date_program_text, module)?)?;
    module.add_function(wrap_pyfunction!(day_count_days, module)?)?;
    module.add_function(wrap_pyfunction!(day_count_year_fraction, module)?)?;
    module.add_function(wrap_pyfunction!(day_count_interest, module)?)?;
    module.add_function(wrap_pyfunction!(discount_base_amount, module)?)?;
    module.add_function(wrap_pyfunction!(discount_of, module)?)?;
    module.add_function(wrap_pyfunction!(discount_mixed_tax, module)?)?;
    module.add_function(wrap_pyfunction!(discount_best_offer, module)?)?;
    module.add_function(wrap_pyfunction!(discount_settle, module)?)?;
    module.add_function(wrap_pyfunction!(discount_close, module)?)?;
    module.add_function(wrap_pyfunction!(discount_close_together, module)?)?;
    module.add_function(wrap_pyfunction!(discount_pay_by_table, module)?)?;
    module.add_function(wrap_pyfunction!(discount_still_open, module)?)?;
    module.add_function(wrap_pyfunction!(discount_annual_cost, module)?)?;
    module.add_function(wrap_pyfunction!(discount_break_even, module)?)?;
    module.add_function(wrap_pyfunction!(document_kind_is_credit, module)?)?;
    module.add_function(wrap_pyfunction!(document_kind_is_cash, module)?)?;
    module.add_function(wrap_pyfunction!(reference_scheme_check, module)?)?;
    module.add_function(wrap_pyfunction!(reference_scheme_make, module)?)?;
    module.add_function(wrap_pyfunction!(reference_scheme_near_misses, module)?)?;
    module.add_function(wrap_pyfunction!(claims_allocate, module)?)?;
    module.add_function(wrap_pyfunction!(matching_propose, module)?)?;
    module.add_function(wrap_pyfunction!(aging_of, module)?)?;
    module.add_function(wrap_pyfunction!(aging_allocate, module)?)?;
    module.add_function(wrap_pyfunction!(aging_basis_date_of, module)?)?;
    module.add_function(wrap_pyfunction!(aging_basis_is_due, module)?)?;
    Ok(())
}
