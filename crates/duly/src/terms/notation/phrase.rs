//! The dates in a text of terms: steps, the day they count from, and the phrases that must be
//! refused because they have two readings (T4).

use crate::{
    error::{Error, Result},
    terms::{
        base_date::BaseDate,
        notation::{
            cursor::Reader,
            print::{MONTHS, ordinal},
            scan::Kind,
        },
    },
    time::{Step, Weekday},
};

/// A date as it was typed.
#[derive(Clone, Debug, Default)]
pub(super) struct Phrase {
    pub(super) steps: Vec<Step>,
    pub(super) base: Option<BaseDate>,
    /// Whether it is a number and nothing else.
    pub(super) bare: bool,
    /// Whether it says a day of the next month.
    pub(super) proximo: bool,
}

/// What a number may count.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Unit {
    Days,
    Weeks,
    Months,
    BusinessDays,
}

impl Unit {
    fn step(self, count: i32) -> Step {
        match self {
            Self::Days => Step::AddDays(count),
            Self::Weeks => Step::AddWeeks(count),
            Self::Months => Step::AddMonths(count),
            Self::BusinessDays => Step::AddBusinessDays(count),
        }
    }

    fn said(self, count: i32) -> String {
        let unit = match self {
            Self::Days => "day",
            Self::Weeks => "week",
            Self::Months => "month",
            Self::BusinessDays => "business day",
        };
        format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
    }
}

const A_DATE: &str = "a date such as `30 days`, `eom`, `10th prox` or `now`";

impl Reader<'_> {
    /// A date with the day it counts from. `bare`: a number alone means days; `proximo`: an
    /// ordinal alone means that day of the next month.
    pub(super) fn phrase(&mut self, bare: bool, proximo: bool) -> Result<Phrase> {
        let mut phrase = Phrase::default();
        if let Some(Kind::Day(day)) = self.peek(0) {
            phrase.base = Some(BaseDate::Fixed(*day));
            self.skip(1);
            return Ok(phrase);
        }
        if !self.eat(&["now", "immediate", "immediately"]) {
            self.step(&mut phrase, bare, proximo)?;
            while self.eat(&["then"]) {
                phrase.bare = false;
                self.step(&mut phrase, false, false)?;
            }
        }
        if self.eat(&["from", "after"]) {
            phrase.base = Some(self.base()?);
            phrase.bare = false;
        }
        Ok(phrase)
    }

    fn step(&mut self, phrase: &mut Phrase, bare: bool, proximo: bool) -> Result<()> {
        self.eat(&["the"]);
        let start = self.at;
        match self.peek(0) {
            Some(Kind::Number(_)) => self.counted(phrase, bare),
            Some(Kind::Ordinal(_)) => {
                let day = self.day_number()?;
                self.day_of_month(phrase, day, proximo, start)
            }
            Some(Kind::Word(_)) => self.named(phrase, start),
            _ => Err(self.fault(A_DATE)),
        }
    }

    /// `30 days`, `1 month eom`, `30 days from eom`, `10 prox`, `30`.
    fn counted(&mut self, phrase: &mut Phrase, bare: bool) -> Result<()> {
        let start = self.at;
        let count = match self.peek(0) {
            Some(Kind::Number(digits)) => digits.parse::<i32>().ok(),
            _ => None,
        };
        let count = count.ok_or_else(|| self.fault("a whole number of days or months"))?;
        if self.proximo_length(1).is_some() {
            let day = self.day_number()?;
            return self.day_of_month(phrase, day, false, start);
        }
        self.skip(1);
        let unit = self.unit();
        self.refuse_eom_after(start, count, unit)?;
        let unit = match unit {
            Some(unit) => unit,
            None if bare => {
                phrase.bare = phrase.steps.is_empty();
                Unit::Days
            }
            None => return Err(self.fault("`days`, `business days`, `weeks` or `months`")),
        };
        let of_month_end =
            if self.is_word(0, &["from", "after"]) { self.eom_length(1) } else { None };
        match (unit, self.eom_length(0), of_month_end) {
            // T3: months after the end of the month are counted first.
            (Unit::Months, Some(length), _) => {
                self.skip(length);
                phrase.steps.extend([Step::AddMonths(count), Step::EndOfMonth]);
            }
            (Unit::Months, None, Some(length)) => {
                self.skip(length.saturating_add(1));
                phrase.steps.extend([Step::AddMonths(count), Step::EndOfMonth]);
            }
            (_, _, Some(length)) => {
                self.skip(length.saturating_add(1));
                phrase.bare = false;
                phrase.steps.extend([Step::EndOfMonth, unit.step(count)]);
            }
            _ => phrase.steps.push(unit.step(count)),
        }
        Ok(())
    }

    /// T4: `30 days eom` may be either of two dates.
    fn refuse_eom_after(&mut self, start: usize, count: i32, unit: Option<Unit>) -> Result<()> {
        let plus = usize::from(self.peek(0) == Some(&Kind::Plus));
        if unit == Some(Unit::Months) && plus == 0 {
            return Ok(());
        }
        let Some(length) = self.eom_length(plus) else { return Ok(()) };
        self.skip(length.saturating_add(plus));
        Err(self.two_orders(start, count, unit.unwrap_or(Unit::Days)))
    }

    #[cold]
    fn two_orders(&self, start: usize, count: i32, unit: Unit) -> Error {
        let said = unit.said(count);
        let first = match unit {
            Unit::Months => format!("{said} eom"),
            _ => format!("{said} then eom"),
        };
        self.ambiguous(start, &first, &format!("eom then {said}"))
    }

    fn unit(&mut self) -> Option<Unit> {
        let unit = match self.word(0)? {
            "day" | "days" | "d" => (Unit::Days, 1),
            "week" | "weeks" => (Unit::Weeks, 1),
            // `30 month end` has no unit, `1 month end of month` has.
            "month" if self.is_word(1, &["end"]) && !self.is_word(2, &["of"]) => return None,
            "month" | "months" => (Unit::Months, 1),
            "calendar" if self.is_word(1, &["day", "days"]) => (Unit::Days, 2),
            "business" | "working" if self.is_word(1, &["day", "days"]) => (Unit::BusinessDays, 2),
            _ => return None,
        };
        self.skip(unit.1);
        Some(unit.0)
    }

    /// How many tokens say the end of the month, the current one.
    fn eom_length(&self, ahead: usize) -> Option<usize> {
        let forms: [&[&str]; 5] = [
            &["eom"],
            &["end", "of", "month"],
            &["end", "of", "the", "month"],
            &["end", "of", "this", "month"],
            &["month", "end"],
        ];
        forms.into_iter().find(|form| self.says(ahead, form)).map(<[&str]>::len)
    }

    /// How many tokens say the next month, after a day.
    fn proximo_length(&self, ahead: usize) -> Option<usize> {
        let forms: [&[&str]; 8] = [
            &["prox"],
            &["proximo"],
            &["of", "next", "month"],
            &["of", "the", "next", "month"],
            &["of", "following", "month"],
            &["of", "the", "following", "month"],
            &["next", "month"],
            &["following", "month"],
        ];
        forms.into_iter().find(|form| self.says(ahead, form)).map(<[&str]>::len)
    }

    /// A day of the month, 1 to 31.
    fn day_number(&mut self) -> Result<u32> {
        let day = match self.peek(0) {
            Some(Kind::Ordinal(digits) | Kind::Number(digits)) => digits.parse().ok(),
            _ => None,
        };
        let day = day.filter(|day| (1..=31).contains(day));
        let day = day.ok_or_else(|| self.fault("a day of the month from 1 to 31"))?;
        self.skip(1);
        Ok(day)
    }

    /// The rest of `10th prox`, `20th of next month`, `10th of this month`.
    fn day_of_month(
        &mut self,
        phrase: &mut Phrase,
        day: u32,
        proximo: bool,
        start: usize,
    ) -> Result<()> {
        if let Some(length) = self.proximo_length(0) {
            self.skip(length);
            phrase.proximo = true;
            phrase.steps.extend([Step::AddMonths(1), Step::DayOfMonth(day)]);
        } else if self.eat_phrase(&["of", "this", "month"]) {
            phrase.steps.push(Step::DayOfMonth(day));
        } else if proximo {
            phrase.steps.extend([Step::AddMonths(1), Step::DayOfMonth(day)]);
        } else {
            let said = ordinal(day);
            return Err(self.ambiguous(start, &format!("{said} prox"), &format!("next {said}")));
        }
        Ok(())
    }

    fn named(&mut self, phrase: &mut Phrase, start: usize) -> Result<()> {
        if self.says(0, &["end", "of", "next", "month"])
            || self.says(0, &["end", "of", "following", "month"])
        {
            self.skip(4);
            phrase.steps.extend([Step::AddMonths(1), Step::EndOfMonth]);
            return Ok(());
        }
        if let Some(length) = self.eom_length(0) {
            self.skip(length);
            self.refuse_number_after_eom(start)?;
            phrase.steps.push(Step::EndOfMonth);
            return Ok(());
        }
        if self.is_word(0, &["next"]) && matches!(self.peek(1), Some(Kind::Ordinal(_))) {
            self.skip(1);
            let day = self.day_number()?;
            phrase.steps.push(Step::NextDayOfMonth(day));
            return Ok(());
        }
        if self.eat(&["day"]) {
            let day = self.day_number()?;
            phrase.steps.push(Step::DayOfMonth(day));
            return Ok(());
        }
        if self.eat(&["cutoff"]) || self.eat_phrase(&["cut", "off"]) {
            return self.cutoff(phrase);
        }
        if self.eat_phrase(&["payment", "days"]) || self.eat_phrase(&["payment", "day"]) {
            return self.payment_days(phrase);
        }
        let named = self.word(0).and_then(|word| weekday(word).or_else(|| month(word)));
        phrase.steps.push(named.ok_or_else(|| self.fault(A_DATE))?);
        self.skip(1);
        Ok(())
    }

    /// T4: `eom 30` may be either of two dates.
    fn refuse_number_after_eom(&mut self, start: usize) -> Result<()> {
        let plus = usize::from(self.peek(0) == Some(&Kind::Plus));
        let count = match self.peek(plus) {
            Some(Kind::Number(digits)) => digits.parse::<i32>().ok(),
            _ => None,
        };
        let Some(count) = count else { return Ok(()) };
        self.skip(plus.saturating_add(1));
        let unit = self.unit().unwrap_or(Unit::Days);
        Err(self.two_orders(start, count, unit))
    }

    /// `cutoff 15`, and in `cutoff 15, 20th of next month` the comma that only divides.
    fn cutoff(&mut self, phrase: &mut Phrase) -> Result<()> {
        let day = if self.eat(&["eom"]) { 31 } else { self.day_number()? };
        phrase.steps.push(Step::CutoffMonth { day });
        let the = usize::from(self.says(1, &["the"]));
        let after = self.peek(the.saturating_add(1));
        if self.peek(0) == Some(&Kind::Comma) && matches!(after, Some(Kind::Ordinal(_))) {
            self.skip(1);
            return self.step(phrase, false, false);
        }
        Ok(())
    }

    /// `payment days 10, 25`, up to a comma behind which no such list goes on.
    fn payment_days(&mut self, phrase: &mut Phrase) -> Result<()> {
        let mut days = vec![self.day_number()?];
        loop {
            let divided = self.peek(0) == Some(&Kind::Comma) || self.is_word(0, &["and"]);
            let number = matches!(self.peek(1), Some(Kind::Number(_) | Kind::Ordinal(_)));
            let ends = match self.peek(2) {
                None | Some(Kind::Comma) => true,
                Some(Kind::Word(word)) => {
                    ["then", "and", "from", "after", "net", "n"].contains(&word.as_str())
                }
                Some(_) => false,
            };
            if !(divided && number && ends) {
                break;
            }
            self.skip(1);
            days.push(self.day_number()?);
        }
        days.sort_unstable();
        days.dedup();
        phrase.steps.push(Step::PaymentDays(days));
        Ok(())
    }

    /// The day after `from`.
    fn base(&mut self) -> Result<BaseDate> {
        let start = self.at;
        if let Some(Kind::Day(day)) = self.peek(0) {
            let base = BaseDate::Fixed(*day);
            self.skip(1);
            return Ok(base);
        }
        let forms: [(&[&str], BaseDate); 20] = [
            (&["invoice", "receipt"], BaseDate::Receipt),
            (&["invoice", "date"], BaseDate::Invoice),
            (&["invoice"], BaseDate::Invoice),
            (&["date", "of", "invoice"], BaseDate::Invoice),
            (&["posting", "date"], BaseDate::Posting),
            (&["posting"], BaseDate::Posting),
            (&["delivery", "date"], BaseDate::Delivery),
            (&["delivery"], BaseDate::Delivery),
            (&["receipt", "of", "goods"], BaseDate::Delivery),
            (&["receipt", "of", "the", "goods"], BaseDate::Delivery),
            (&["receipt", "of", "invoice"], BaseDate::Receipt),
            (&["receipt", "of", "the", "invoice"], BaseDate::Receipt),
            (&["service", "end"], BaseDate::ServiceEnd),
            (&["end", "of", "service"], BaseDate::ServiceEnd),
            (&["end", "of", "the", "service"], BaseDate::ServiceEnd),
            (&["end", "of", "billing", "period"], BaseDate::PeriodEnd),
            (&["end", "of", "the", "billing", "period"], BaseDate::PeriodEnd),
            (&["end", "of", "period"], BaseDate::PeriodEnd),
            (&["billing", "period", "end"], BaseDate::PeriodEnd),
            (&["period", "end"], BaseDate::PeriodEnd),
        ];
        for the in [false, true] {
            if the && !self.eat(&["the"]) {
                break;
            }
            for (form, base) in forms {
                if self.eat_phrase(form) {
                    return Ok(base);
                }
            }
        }
        if self.eat(&["receipt"]) {
            return Err(self.ambiguous(start, "from receipt of invoice", "from delivery"));
        }
        Err(self.fault(
            "`invoice`, `posting`, `delivery`, `receipt of invoice`, `service end`, \
             `end of billing period` or a day such as `2026-06-30`",
        ))
    }
}

fn weekday(word: &str) -> Option<Step> {
    let is = |day: &Weekday| {
        let name = day.to_string();
        name == word || (word.len() >= 3 && word.len() < 6 && name.starts_with(word))
    };
    Weekday::ALL.into_iter().find(is).map(Step::Weekday)
}

fn month(word: &str) -> Option<Step> {
    let named = |name: &&str| **name == *word || (word.len() == 3 && name.starts_with(word));
    (1..).zip(MONTHS).find(|(_, name)| named(name)).map(|(number, _)| Step::MonthOfYear(number))
}
