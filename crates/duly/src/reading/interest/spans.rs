//! The days of an accrual, cut where balance, rate or a hold change, and what each piece earns.

use std::borrow::Cow;

use crate::{
    error::Result,
    reading::interest::{
        accrual::{Line, Run},
        exact::Exact,
        facts::{BalanceChange, HoldEffect, InterestFacts, InterestHold},
        policy::{Compounding, InterestMethod},
    },
    time::{Date, DayCount, DayCountInput, YearFraction},
    value::{Money, Rate, RoundingMode},
};

/// What was open at the end of a day; nothing where changes bring more than there was.
///
/// # Errors
///
/// [`MoneyOverflow`](crate::ErrorKind::MoneyOverflow) out of range.
pub(super) fn open_on(facts: &InterestFacts, day: Date) -> Result<Money> {
    let changes = facts.changes.iter().filter(|change| change.date <= day);
    let sum = changes.map(|change| change.amount).try_fold(facts.amount, Money::plus)?;
    Ok(on_its_side(facts.amount, sum))
}

/// What is open, day after day: the changes in order, each looked at once.
struct Balances<'a> {
    original: Money,
    changes: Cow<'a, [BalanceChange]>,
    taken: usize,
    sum: Money,
}

impl<'a> Balances<'a> {
    fn of(facts: &'a InterestFacts) -> Self {
        let mut changes = Cow::Borrowed(facts.changes.as_slice());
        if !changes.is_sorted_by_key(|change| change.date) {
            changes.to_mut().sort_by_key(|change| change.date);
        }
        Self { original: facts.amount, changes, taken: 0, sum: facts.amount }
    }

    /// At the end of a day that is none before the last one asked for.
    fn on(&mut self, day: Date) -> Result<Money> {
        while let Some(change) = self.changes.get(self.taken).filter(|next| next.date <= day) {
            self.sum = self.sum.plus(change.amount)?;
            self.taken = self.taken.saturating_add(1);
        }
        Ok(on_its_side(self.original, self.sum))
    }

    /// The days within a span, its last one apart, at whose end something changes.
    fn cuts(&self, from: Date, to: Date) -> impl Iterator<Item = Date> + '_ {
        let start = self.changes.partition_point(|change| change.date <= from);
        let inside = self.changes.get(start..).unwrap_or_default().iter();
        inside.map(|change| change.date).take_while(move |date| *date < to)
    }
}

/// A sum on the side of the original; on the other side nothing is open.
fn on_its_side(original: Money, sum: Money) -> Money {
    let turned = sum.minor_units().signum() != original.minor_units().signum();
    if turned { Money::zero(sum.currency()) } else { sum }
}

pub(super) fn run(run: &mut Run<'_>, spans: &[(Date, Date)]) -> Result<()> {
    match run.method().clone() {
        InterestMethod::Segments => segments(run, spans),
        InterestMethod::OverdueOnly => {
            let open = open_on(run.facts, run.as_of)?;
            spans.iter().try_for_each(|span| constant(run, *span, open))
        }
        InterestMethod::LatePaymentsOnly => late_payments(run, spans),
        InterestMethod::AverageDailyBalance => average(run, spans),
        InterestMethod::FlatPercent(percent) => {
            let open = open_on(run.facts, run.as_of)?;
            let whole = YearFraction::whole();
            let exact = run.scale.interest(open, percent, whole)?;
            once(run, spans, (open, percent, whole), exact)
        }
        InterestMethod::AmountPerTier(tiers) => {
            let late: i32 = spans.iter().map(|(from, to)| to.days_since(*from)).sum();
            let reached = tiers.iter().rfind(|tier| late > i32::from(tier.over_days));
            let open = open_on(run.facts, run.as_of)?;
            let Some(tier) = reached.filter(|_| !open.is_zero()) else { return Ok(()) };
            open.same_currency(tier.amount)?;
            let amount = if open.is_negative() { tier.amount.negated() } else { tier.amount };
            let exact = run.scale.whole(amount, 1)?;
            once(run, spans, (open, Rate::ZERO, YearFraction::whole()), exact)
        }
    }
}

/// A charge that does not go by days: one line over all that are late.
fn once(
    run: &mut Run<'_>,
    spans: &[(Date, Date)],
    (balance, rate, part): (Money, Rate, YearFraction),
    exact: Exact,
) -> Result<()> {
    let (Some((from, _)), Some((_, to))) = (spans.first(), spans.last()) else { return Ok(()) };
    if balance.is_zero() {
        return Ok(());
    }
    let (from, to) = (*from, *to);
    let (days, _) = counted(run, from, to)?;
    run.take(Line { from, to, balance, rate, days, part, memo: false }, exact)
}

/// Days and part of a year of a piece.
fn counted(run: &Run<'_>, start: Date, end: Date) -> Result<(i32, YearFraction)> {
    let period = DayCountInput { start, end, termination: Some(run.as_of) };
    let count = run.policy.day_count;
    Ok((count.days(period)?, count.year_fraction(period)?))
}

/// What one balance earns at one rate in a piece.
fn earned(run: &Run<'_>, balance: Money, rate: Rate, (from, to): (Date, Date)) -> Result<Exact> {
    let (days, part) = counted(run, from, to)?;
    if !run.policy.round_daily {
        return run.scale.interest(balance, rate, part);
    }
    // The cuts see to it that a piece lies within one year where a day's part depends on it.
    let one = match run.policy.day_count {
        DayCount::Act365Leap | DayCount::ActActIsda => {
            run.policy.day_count.year_fraction((to.plus_days(-1)?, to))?
        }
        count => count.year_fraction((day(1)?, day(2)?))?,
    };
    let one = run.scale.interest(balance, rate, one)?;
    let daily = run.scale.rounded(one, run.policy.rounding)?;
    run.scale.whole(daily, i64::from(days))
}

fn day(number: u32) -> Result<Date> {
    Date::new(2001, 1, number)
}

/// One balance over a span, cut where the rate changes.
fn constant(run: &mut Run<'_>, (from, to): (Date, Date), balance: Money) -> Result<()> {
    if balance.is_zero() {
        return Ok(());
    }
    let mut cuts = rate_cuts(run, from, to)?;
    cuts.push(to);
    let mut from = from;
    for to in cuts {
        piece(run, (from, to), balance, false)?;
        from = to;
    }
    Ok(())
}

/// The last days before the rate may be a new one, within a span; and with daily rounding the
/// last days of years where the part of a day depends on them.
fn rate_cuts(run: &Run<'_>, from: Date, to: Date) -> Result<Vec<Date>> {
    let changes = run.policy.rate.changes(from, to);
    let mut cuts: Vec<Date> =
        changes.into_iter().map(|day| day.plus_days(-1)).collect::<Result<_>>()?;
    let by_year = matches!(run.policy.day_count, DayCount::Act365Leap | DayCount::ActActIsda);
    if run.policy.round_daily && by_year {
        let last = |year: i32| Date::new(year, 12, 31).ok();
        // By actual/actual a day belongs to the year it begins in, which is the day before.
        let shift = if run.policy.day_count == DayCount::ActActIsda { 1 } else { 0 };
        let ends = (from.year()..=to.year()).filter_map(last);
        cuts.extend(ends.filter_map(|end| end.plus_days(shift).ok()));
    }
    cuts.retain(|cut| *cut > from && *cut < to);
    cuts.sort_unstable();
    cuts.dedup();
    Ok(cuts)
}

fn piece(run: &mut Run<'_>, (from, to): (Date, Date), balance: Money, memo: bool) -> Result<()> {
    if balance.is_zero() || from >= to {
        return Ok(());
    }
    let first = from.plus_days(1)?;
    let rate = run.policy.rate.on(run.starts.unwrap_or(first), first)?;
    let exact = earned(run, balance, rate, (from, to))?;
    let (days, part) = counted(run, from, to)?;
    run.take(Line { from, to, balance, rate, days, part, memo }, exact)
}

/// I1: what was open on each day.
fn segments(run: &mut Run<'_>, spans: &[(Date, Date)]) -> Result<()> {
    let compounding = capitalizations(run, spans);
    let mut base = Base::default();
    let mut balances = Balances::of(run.facts);
    for (from, to) in spans.iter().copied() {
        let mut cuts = rate_cuts(run, from, to)?;
        cuts.extend(balances.cuts(from, to));
        for hold in &run.facts.holds {
            cuts.extend(hold.from.plus_days(-1).ok().into_iter().chain(hold.through));
        }
        cuts.extend(&compounding);
        cuts.retain(|cut| *cut > from && *cut < to);
        cuts.push(to);
        cuts.sort_unstable();
        cuts.dedup();
        let mut start = from;
        for cut in cuts {
            base.capitalize(run, &compounding, start)?;
            let open = balances.on(start)?;
            if !open.is_zero() {
                held(run, (start, cut), base.plus(open)?)?;
            }
            start = cut;
        }
    }
    Ok(())
}

/// A piece of which all, a part or nothing is held.
fn held(run: &mut Run<'_>, (from, to): (Date, Date), open: Money) -> Result<()> {
    let first = from.plus_days(1)?;
    let on = |hold: &&InterestHold| {
        hold.from <= first && hold.through.is_none_or(|through| through >= first)
    };
    let Some(hold) = run.facts.holds.iter().find(on) else {
        return piece(run, (from, to), open, false);
    };
    let share = match hold.amount {
        Some(amount) if amount.compare(open.abs())?.is_lt() => {
            if open.is_negative() {
                amount.negated()
            } else {
                amount
            }
        }
        _ => open,
    };
    match hold.effect {
        HoldEffect::Reinstated => piece(run, (from, to), open, false),
        HoldEffect::Dropped => piece(run, (from, to), open.minus(share)?, false),
        HoldEffect::Memo => {
            piece(run, (from, to), open.minus(share)?, false)?;
            piece(run, (from, to), share, true)
        }
    }
}

/// Interest that has become principal (I8).
#[derive(Default)]
struct Base {
    done: usize,
    capitalized: Option<Money>,
}

impl Base {
    /// Makes principal of what has run up, when a day for it has come.
    fn capitalize(&mut self, run: &Run<'_>, days: &[Date], start: Date) -> Result<()> {
        let due = days.partition_point(|day| *day <= start);
        if due > self.done {
            self.done = due;
            self.capitalized = Some(run.scale.rounded(run.exact(), run.policy.rounding)?);
        }
        Ok(())
    }

    fn plus(&self, open: Money) -> Result<Money> {
        self.capitalized.map_or(Ok(open), |capitalized| open.plus(capitalized))
    }
}

/// The days at whose end interest becomes principal.
fn capitalizations(run: &Run<'_>, spans: &[(Date, Date)]) -> Vec<Date> {
    let Some(start) = run.starts.and_then(|starts| starts.plus_days(-1).ok()) else {
        return Vec::new();
    };
    let last = spans.last().map_or(start, |(_, to)| *to);
    let nth = |n: i32| match run.policy.compounding {
        Compounding::Simple => None,
        Compounding::EveryMonths(k) => start.plus_months(n.checked_mul(i32::from(k))?).ok(),
        Compounding::EveryDays(k) => start.plus_days(n.checked_mul(i32::from(k))?).ok(),
    };
    (1..).map_while(nth).take_while(|day| *day < last).collect()
}

/// Each amount paid late, for the days it was late.
fn late_payments(run: &mut Run<'_>, spans: &[(Date, Date)]) -> Result<()> {
    let mut balances = Balances::of(run.facts);
    let mut days: Vec<Date> = balances.changes.iter().map(|change| change.date).collect();
    days.retain(|day| *day <= run.as_of);
    days.dedup();
    let mut before = run.facts.amount;
    for day in days {
        let after = balances.on(day)?;
        let paid = before.minus(after)?;
        before = after;
        let paid = on_its_side(run.facts.amount, paid);
        for (from, to) in spans.iter().copied() {
            constant(run, (from, to.min(day).max(from)), paid)?;
        }
    }
    Ok(())
}

/// The average of what was open on the days of each span, at the rate of its last day.
fn average(run: &mut Run<'_>, spans: &[(Date, Date)]) -> Result<()> {
    let mut balances = Balances::of(run.facts);
    for (from, to) in spans.iter().copied() {
        let mut cuts: Vec<Date> = balances.cuts(from, to).collect();
        cuts.push(to);
        cuts.dedup();
        let (mut sum, mut start) = (Exact::default(), from);
        let scale = run.scale;
        for cut in cuts {
            let open = balances.on(start)?;
            sum = scale.plus(sum, scale.whole(open, i64::from(cut.days_since(start)))?)?;
            start = cut;
        }
        let days = i128::from(to.days_since(from));
        let total = scale.rounded(sum, RoundingMode::HalfUp)?;
        let units = crate::value::divided(total.minor_units(), days, RoundingMode::HalfUp);
        let open = Money::from_minor(units.unwrap_or_default(), scale.currency)?;
        if open.is_zero() {
            continue;
        }
        let rate = run.policy.rate.on(run.starts.unwrap_or(to), to)?;
        let exact = scale.interest(open, rate, counted(run, from, to)?.1)?;
        let (days, part) = counted(run, from, to)?;
        run.take(Line { from, to, balance: open, rate, days, part, memo: false }, exact)?;
    }
    Ok(())
}
