//! Due dates as data: a list of steps, done from left to right on a base date (T1).
//!
//! | terms | steps | from 2026-01-15 |
//! |---|---|---|
//! | net 30 | `add_days 30` | 2026-02-14 |
//! | 45 days, then end of month | `add_days 45, end_of_month` | 2026-03-31 |
//! | end of month, then 45 days | `end_of_month, add_days 45` | 2026-03-17 |
//! | 1 month, then end of month | `add_months 1, end_of_month` | 2026-02-28 |
//! | the 10th of next month (proximo) | `add_months 1, day_of_month 10` | 2026-02-10 |
//! | the same, cut off after the 14th | `cutoff_month 14, add_months 1, day_of_month 10` | 2026-03-10 |
//!
//! The order decides: `45 days EOM` alone could be either of two dates (T4). Steps that a host
//! repeats for several installments start from the base date each time, never from the date of
//! the installment before: monthly from 31 January is 28 February, *31* March, 30 April (T2).

use std::{fmt, str::FromStr};

use crate::{
    error::{Error, ErrorKind, Result},
    time::{Calendar, Date, Roll, Step},
};

/// A list of [`Step`]s that makes a due date of a base date (T1).
///
/// The empty program, the default, is due at once: on the base date. An [`Adjust`](Step::Adjust)
/// stands only at the end, so the date before it is the *nominal* one.
///
/// As text the steps are separated by a comma and a blank, `add_days 30, adjust following`, and
/// the empty program is `immediate`; in JSON they are a list,
/// `[{"add_days":30},"end_of_month",{"adjust":"following"}]` (see [`Step`]). Both read back what
/// they write, and refuse the rest.
///
/// ```
/// use duly::{Calendar, Date, DateProgram, ProgramDate};
///
/// let program: DateProgram = "add_days 45, adjust following".parse()?;
/// let due = program.run(Date::new(2026, 1, 15)?, &Calendar::saturday_sunday())?;
/// let sunday = Date::new(2026, 3, 1)?;
/// assert_eq!(due, ProgramDate { nominal: sunday, date: sunday.plus_days(1)? });
/// # Ok::<(), duly::Error>(())
/// ```
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct DateProgram {
    steps: Vec<Step>,
}

impl DateProgram {
    /// The program of those steps, in their order; none is due at once.
    ///
    /// # Errors
    ///
    /// [`InvalidProgram`](ErrorKind::InvalidProgram) for the first step that names a day outside
    /// 1 to 31 or a month outside 1 to 12, has payment days that are missing or do not increase,
    /// or stands after an [`Adjust`](Step::Adjust).
    ///
    /// # Example
    ///
    /// ```
    /// use duly::{DateProgram, ErrorKind, Roll, Step};
    ///
    /// let adjust = Step::Adjust(Roll::Following);
    /// let program = DateProgram::new(vec![Step::AddDays(30), adjust.clone()])?;
    /// assert_eq!(program.to_string(), "add_days 30, adjust following");
    /// let error = DateProgram::new(vec![adjust, Step::AddDays(30)]).unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::InvalidProgram);
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn new(steps: Vec<Step>) -> Result<Self> {
        let befores = std::iter::once(None).chain(steps.iter().map(Some));
        befores.zip(&steps).try_for_each(|(before, step)| admit(before, step))?;
        Ok(Self { steps })
    }

    /// The steps, first to last.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The program and one more step at its end.
    ///
    /// # Errors
    ///
    /// As [`new`](DateProgram::new): nothing can follow an [`Adjust`](Step::Adjust).
    ///
    /// # Example
    ///
    /// ```
    /// use duly::{DateProgram, Step};
    ///
    /// let program = DateProgram::default().then(Step::AddDays(45))?.then(Step::EndOfMonth)?;
    /// assert_eq!(program.to_string(), "add_days 45, end_of_month");
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn then(mut self, step: Step) -> Result<Self> {
        admit(self.steps.last(), &step)?;
        self.steps.push(step);
        Ok(self)
    }

    /// The convention of the [`Adjust`](Step::Adjust) at the end;
    /// [`Unadjusted`](Roll::Unadjusted) without one.
    pub fn roll(&self) -> Roll {
        match self.steps.last() {
            Some(Step::Adjust(roll)) => *roll,
            _ => Roll::Unadjusted,
        }
    }

    /// The program with that convention at its end instead of the one it had, if any.
    ///
    /// [`Unadjusted`](Roll::Unadjusted) takes the [`Adjust`](Step::Adjust) away.
    ///
    /// ```
    /// use duly::{DateProgram, Roll};
    ///
    /// let program: DateProgram = "add_days 30, adjust following".parse()?;
    /// let program = program.with_roll(Roll::Preceding);
    /// assert_eq!(program.to_string(), "add_days 30, adjust preceding");
    /// assert_eq!(program.with_roll(Roll::Unadjusted).to_string(), "add_days 30");
    /// # Ok::<(), duly::Error>(())
    /// ```
    #[must_use]
    pub fn with_roll(mut self, roll: Roll) -> Self {
        if matches!(self.steps.last(), Some(Step::Adjust(_))) {
            self.steps.pop();
        }
        if roll != Roll::Unadjusted {
            self.steps.push(Step::Adjust(roll));
        }
        self
    }

    /// The date the program makes of `base`, before and after its [`Adjust`](Step::Adjust).
    ///
    /// Without one, and on a business day, the two are the same. The calendar counts only for
    /// `Adjust` and for [`AddBusinessDays`](Step::AddBusinessDays).
    ///
    /// # Errors
    ///
    /// [`DateRange`](ErrorKind::DateRange) when a step leaves 0001-01-01 to 9999-12-31 (F1), even
    /// where a later one would come back.
    ///
    /// # Example
    ///
    /// An invoice of 10 February, one month and then the end of the month: 31 March, not the 28th
    /// (T3).
    ///
    /// ```
    /// use duly::{Calendar, Date, DateProgram};
    ///
    /// let program: DateProgram = "add_months 1, end_of_month".parse()?;
    /// let due = program.run(Date::new(2025, 2, 10)?, &Calendar::every_day())?;
    /// assert_eq!(due.date, Date::new(2025, 3, 31)?);
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn run(&self, base: Date, calendar: &Calendar) -> Result<ProgramDate> {
        let mut due = ProgramDate { nominal: base, date: base };
        for step in &self.steps {
            due = due.after(step, calendar)?;
        }
        Ok(due)
    }

    /// The same date with the way to it, step by step (F7).
    ///
    /// # Errors
    ///
    /// As [`run`](DateProgram::run).
    ///
    /// # Example
    ///
    /// ```
    /// use duly::{Calendar, Date, DateProgram};
    ///
    /// let program: DateProgram = "add_days 45, adjust modified_following".parse()?;
    /// let why = program.explain(Date::new(2026, 1, 15)?, &Calendar::saturday_sunday())?;
    /// assert_eq!(
    ///     why.to_string(),
    ///     "base: 2026-01-15 thursday\n\
    ///      add_days 45: 2026-01-15 thursday → 2026-03-01 sunday\n\
    ///      adjust modified_following: 2026-03-01 sunday → 2026-03-02 monday\n\
    ///      nominal: 2026-03-01 sunday\n\
    ///      date: 2026-03-02 monday"
    /// );
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn explain(&self, base: Date, calendar: &Calendar) -> Result<Derivation> {
        let mut due = ProgramDate { nominal: base, date: base };
        let mut steps = Vec::with_capacity(self.steps.len());
        for step in &self.steps {
            let from = due.date;
            due = due.after(step, calendar)?;
            steps.push(DerivedStep { step: step.clone(), from, to: due.date });
        }
        Ok(Derivation { base, steps, nominal: due.nominal, date: due.date })
    }
}

/// Whether a step is sound and may stand behind another.
fn admit(before: Option<&Step>, step: &Step) -> Result<()> {
    match before {
        Some(adjust @ Step::Adjust(roll)) => {
            Err(Error::expected_in(ErrorKind::InvalidProgram, adjust.word(), roll, "the last step"))
        }
        _ => step.check(),
    }
}

impl fmt::Display for DateProgram {
    /// The steps with `, ` between them; `immediate` when there is none.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((first, others)) = self.steps.split_first() else {
            return f.write_str(IMMEDIATE);
        };
        write!(f, "{first}")?;
        others.iter().try_for_each(|step| write!(f, "{SEPARATOR}{step}"))
    }
}

const IMMEDIATE: &str = "immediate";
const SEPARATOR: &str = ", ";

impl FromStr for DateProgram {
    type Err = Error;

    /// Reads what [`Display`](fmt::Display) writes, and nothing else.
    ///
    /// # Errors
    ///
    /// [`InvalidProgram`](ErrorKind::InvalidProgram) as for [`new`](DateProgram::new), and for
    /// the first step that cannot be read; the position is where the refused step begins.
    fn from_str(text: &str) -> Result<Self> {
        if text == IMMEDIATE {
            return Ok(Self::default());
        }
        let mut program = Self::default();
        let mut position = 0_usize;
        for part in text.split(SEPARATOR) {
            let step = part.parse().and_then(|step| program.then(step));
            program = step.map_err(|error| error.with_position(position))?;
            position = position.saturating_add(part.chars().count()).saturating_add(2);
        }
        Ok(program)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for DateProgram {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.steps.serialize(serializer)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for DateProgram {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(Vec::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

/// What a [`DateProgram`] makes of a base date.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct ProgramDate {
    /// The date before the business-day convention (T6); statements may print it.
    pub nominal: Date,
    /// The date that counts, and the last day on time (T7): past due is the day after.
    pub date: Date,
}

impl ProgramDate {
    fn after(self, step: &Step, calendar: &Calendar) -> Result<Self> {
        let date = step.apply(self.date, calendar)?;
        let nominal = if matches!(step, Step::Adjust(_)) { self.nominal } else { date };
        Ok(Self { nominal, date })
    }
}

/// A date and the way to it (F7), from [`DateProgram::explain`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Derivation {
    /// The date the program started from.
    pub base: Date,
    /// What each step did, in order.
    pub steps: Vec<DerivedStep>,
    /// The date before the business-day convention (T6).
    pub nominal: Date,
    /// The date that counts.
    pub date: Date,
}

/// What one step of a program did (F7).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct DerivedStep {
    /// The step.
    pub step: Step,
    /// The date it was given.
    pub from: Date,
    /// The date it made of it.
    pub to: Date,
}

impl fmt::Display for Derivation {
    /// A line for the base, one for each step, one each for the nominal and the final date; no
    /// line break at the end.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "base: {} {}", self.base, self.base.weekday())?;
        for derived in &self.steps {
            writeln!(f, "{derived}")?;
        }
        writeln!(f, "nominal: {} {}", self.nominal, self.nominal.weekday())?;
        write!(f, "date: {} {}", self.date, self.date.weekday())
    }
}

impl fmt::Display for DerivedStep {
    /// `add_days 45: 2026-01-15 thursday → 2026-03-01 sunday`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { step, from, to } = self;
        write!(f, "{step}: {from} {} → {to} {}", from.weekday(), to.weekday())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::time::{
        Weekday,
        testing::{busy, date, days},
    };

    fn program(text: &str) -> DateProgram {
        text.parse().unwrap()
    }

    #[track_caller]
    fn due(text: &str, base: &str, expected: &str) {
        let due = program(text).run(date(base), &Calendar::every_day()).unwrap();
        assert_eq!((due.nominal, due.date), (date(expected), date(expected)), "{text} {base}");
    }

    #[test]
    fn t1_named_programs() {
        due("immediate", "2026-01-15", "2026-01-15");
        due("add_days 30", "2026-01-15", "2026-02-14");
        due("add_days 30, end_of_month", "2026-01-15", "2026-02-28");
        due("end_of_month, add_days 30", "2026-01-15", "2026-03-02");
        due("add_months 1, day_of_month 10", "2026-01-15", "2026-02-10");
        due("add_months 1, end_of_month", "2026-01-15", "2026-02-28");
        // Tryton's month of the year may go back.
        due("month_of_year 1, end_of_month", "2026-03-31", "2026-01-31");
        due("add_days 30, payment_days 10 25", "2026-01-15", "2026-02-25");
        due("add_days 30, payment_days 10 25", "2026-01-27", "2026-03-10");
        due("add_weeks 2, weekday friday", "2026-01-15", "2026-01-30");
    }

    #[test]
    fn t2_installments_are_counted_from_the_original_base() {
        // Edge case 3: chained they would drift to 28 Mar, 28 Apr, 28 May (ERPNext#40077 asks
        // for months instead of 30, 60, 90 days).
        let expected = ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"];
        for (months, expected) in (1..).zip(expected) {
            due(&format!("add_months {months}"), "2026-01-31", expected);
        }
        due("add_months 1", "2024-01-31", "2024-02-29");
        due("add_months 12", "2024-02-29", "2025-02-28");
        // Edge case 4: day 31 of next month; iDempiere answers 3 April.
        due("add_months 1, day_of_month 31", "2026-02-10", "2026-03-31");
    }

    #[test]
    fn t3_the_end_of_the_month_is_taken_last() {
        // Edge case 2. ERPNext#22201 (fixed by PR #33183), OCA/account-payment#919 (fixed by
        // PR #920) and odoo/odoo#246474 (open) answered 28 March.
        due("add_months 1, end_of_month", "2025-02-10", "2025-03-31");
        due("add_months 1, end_of_month", "2026-02-28", "2026-03-31");
        due("end_of_month, add_months 1", "2026-02-28", "2026-03-28");
        for base in days("1999-01-01", "2032-12-31") {
            let two = program("add_months 2, end_of_month").run(base, &Calendar::every_day());
            let due = two.unwrap().date;
            assert_eq!(due.plus_days(1).unwrap().day(), 1, "{base}");
            let months = |date: Date| date.year() * 12 + date.month() as i32;
            assert_eq!(months(due) - months(base), 2, "{base}");
        }
    }

    #[test]
    fn t4_days_and_end_of_month_have_an_order() {
        // Edge case 1: both readings of "45 jours fin de mois" (Dolibarr PR #18694).
        due("add_days 45, end_of_month", "2026-01-15", "2026-03-31");
        due("end_of_month, add_days 45", "2026-01-15", "2026-03-17");
    }

    #[test]
    fn t5_proximo_with_a_cutoff() {
        let table = [
            // Zuora's table.
            (12, 1, 20, "2026-08-10", "2026-09-20"),
            (12, 1, 20, "2026-08-15", "2026-10-20"),
            (20, 1, 12, "2026-08-21", "2026-10-12"),
            (31, 1, 31, "2026-08-15", "2026-09-30"),
            (5, 1, 30, "2026-01-01", "2026-02-28"),
            // Edge case 5: the 15th is not past a cut-off of 15, the 16th is (iDempiere counts
            // from nought).
            (15, 1, 20, "2026-03-15", "2026-04-20"),
            (15, 1, 20, "2026-03-16", "2026-05-20"),
            // The last day of a short month is not past 31, nor past 30 in February.
            (31, 1, 10, "2026-02-28", "2026-03-10"),
            (30, 1, 10, "2026-02-28", "2026-03-10"),
            (30, 1, 10, "2026-03-31", "2026-05-10"),
            (27, 0, 10, "2026-02-28", "2026-03-10"),
            (15, 1, 31, "2026-12-31", "2027-02-28"),
        ];
        for (cutoff, months, day, base, expected) in table {
            let steps = format!("cutoff_month {cutoff}, add_months {months}, day_of_month {day}");
            due(&steps, base, expected);
        }
    }

    #[test]
    fn t6_the_nominal_date_is_kept() {
        // Edge case 6: Saturday 31 October.
        for (roll, expected) in [
            ("unadjusted", "2026-10-31"),
            ("following", "2026-11-02"),
            ("modified_following", "2026-10-30"),
            ("preceding", "2026-10-30"),
            ("nearest", "2026-10-30"),
        ] {
            let program = program(&format!("add_days 30, adjust {roll}"));
            let due = program.run(date("2026-10-01"), &Calendar::saturday_sunday()).unwrap();
            assert_eq!((due.nominal, due.date), (date("2026-10-31"), date(expected)), "{roll}");
        }
        let program = program("add_business_days 2, adjust following");
        let due = program.run(date("2026-10-30"), &Calendar::saturday_sunday()).unwrap();
        assert_eq!((due.nominal, due.date), (date("2026-11-03"), date("2026-11-03")));
    }

    #[test]
    fn f1_leaving_the_domain_on_the_way_is_an_error() {
        let there_and_back = program("add_days 1, add_days -1");
        for run in [
            there_and_back.run(Date::MAX, &Calendar::every_day()).err(),
            there_and_back.explain(Date::MAX, &Calendar::every_day()).err(),
        ] {
            assert_eq!(run.unwrap().kind(), ErrorKind::DateRange);
        }
    }

    #[test]
    fn t1_adjust_stands_once_and_last() {
        let adjust = Step::Adjust(Roll::Nearest);
        for steps in [
            vec![adjust.clone(), Step::EndOfMonth],
            vec![adjust.clone(), adjust.clone()],
            vec![Step::EndOfMonth, adjust.clone(), Step::DayOfMonth(40)],
        ] {
            let error = DateProgram::new(steps.clone()).unwrap_err();
            assert_eq!(error.to_string(), "adjust `nearest` is not the last step");
            assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidProgram, Some("adjust")));
            let built = steps.into_iter().try_fold(DateProgram::default(), DateProgram::then);
            assert_eq!(built.unwrap_err(), error);
        }
        let error = DateProgram::new(vec![Step::MonthOfYear(13), adjust.clone(), adjust]);
        assert_eq!(error.unwrap_err().field(), Some("month_of_year"));
    }

    #[test]
    fn a_text_is_refused_where_it_goes_wrong() {
        for (text, position) in [
            ("", 0),
            ("add_days 3,end_of_month", 0),
            ("add_days 3, ", 12),
            ("add_days 3, end_of_mönth, end_of_month", 12),
            ("add_days 3, end_of_month, day_of_month 32", 26),
            ("add_days 3, immediate", 12),
            ("adjust nearest, add_days 3", 16),
        ] {
            let error = text.parse::<DateProgram>().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidProgram, "{text}");
            assert_eq!(error.position(), Some(position), "{text}");
        }
    }

    #[cfg(feature = "serde")]
    #[test]
    fn the_json_form_is_strict() {
        let text = r#"[{"add_days":30},{"add_weeks":-1},{"add_months":1},"end_of_month",{"day_of_month":1},{"month_of_year":12},{"next_day_of_month":31},{"payment_days":[10,20]},{"weekday":"friday"},{"cutoff_month":15},{"add_business_days":2},{"adjust":"following"}]"#;
        let program: DateProgram = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&program).unwrap(), text);
        assert_eq!(serde_json::from_str::<DateProgram>("[]").unwrap(), DateProgram::default());
        for text in [
            "null",
            "{}",
            r#""end_of_month""#,
            r#"["add_days"]"#,
            r#"[{"add_days":"30"}]"#,
            r#"[{"add_days":30.0}]"#,
            r#"[{"add_days":30,"add_weeks":1}]"#,
            r#"[{"AddDays":30}]"#,
            r#"[{"day_of_month":0}]"#,
            r#"[{"payment_days":[]}]"#,
            r#"[{"cutoff_month":{"day":15}}]"#,
            r#"[{"cutoff_month":32}]"#,
            r#"[{"adjust":"following"},"end_of_month"]"#,
        ] {
            assert!(serde_json::from_str::<DateProgram>(text).is_err(), "{text}");
        }
        let why = program.explain(date("2026-01-15"), &busy()).unwrap();
        let json = serde_json::to_string(&why).unwrap();
        assert!(json.starts_with(
            r#"{"base":"2026-01-15","steps":[{"step":{"add_days":30},"from":"2026-01-15","to":"2026-02-14"},"#
        ));
        assert_eq!(serde_json::from_str::<Derivation>(&json).unwrap(), why);
    }

    fn any_step() -> impl Strategy<Value = Step> {
        let list = proptest::collection::btree_set(1..=31_u32, 1..5);
        prop_oneof![
            any::<i16>().prop_map(|n| Step::AddDays(n.into())),
            any::<i8>().prop_map(|n| Step::AddWeeks(n.into())),
            any::<i8>().prop_map(|n| Step::AddMonths(n.into())),
            Just(Step::EndOfMonth),
            (1..=31_u32).prop_map(Step::DayOfMonth),
            (1..=12_u32).prop_map(Step::MonthOfYear),
            (1..=31_u32).prop_map(Step::NextDayOfMonth),
            list.prop_map(|days| Step::PaymentDays(days.into_iter().collect())),
            (0..7_usize).prop_map(|day| Step::Weekday(Weekday::ALL[day])),
            (1..=31_u32).prop_map(|day| Step::CutoffMonth { day }),
            any::<i8>().prop_map(|n| Step::AddBusinessDays(n.into())),
        ]
    }

    proptest! {
        #[test]
        fn f7_a_program_survives_text_and_explains_what_it_does(
            steps in proptest::collection::vec(any_step(), 0..6),
            roll in 0..6_usize,
            day in 700_000..760_000_i32,
        ) {
            let program = DateProgram::new(steps).unwrap().with_roll(Roll::ALL[roll]);
            prop_assert_eq!(program.roll(), Roll::ALL[roll]);
            prop_assert_eq!(&program.to_string().parse::<DateProgram>().unwrap(), &program);
            let (base, calendar) = (Date::from_ordinal(day).unwrap(), busy());
            let due = program.run(base, &calendar).unwrap();
            let why = program.explain(base, &calendar).unwrap();
            prop_assert_eq!(ProgramDate { nominal: why.nominal, date: why.date }, due);
            prop_assert_eq!(why.steps.len(), program.steps().len());
            let mut at = base;
            for derived in &why.steps {
                prop_assert_eq!(derived.from, at);
                at = derived.to;
            }
            prop_assert_eq!(at, due.date);
            prop_assert_eq!(calendar.roll(due.nominal, program.roll()).unwrap(), due.date);
            prop_assert_eq!(why.to_string().lines().count(), why.steps.len() + 3);
        }
    }
}
