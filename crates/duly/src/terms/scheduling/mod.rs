//! Terms applied to a document: dates, amounts and discounts (T1–T9, E1, E2, E9).

use smallvec::SmallVec;

use crate::{
    error::{Error, ErrorKind, Result},
    terms::{
        discount::{self, BaseFacts, DiscountBase, DiscountOff, Discountable},
        input::ScheduleInput,
        line::{DiscountTier, Share, TermsDate, TermsLine},
        payment_terms::{PaymentTerms, share_rounding},
        schedule::{
            Allocation, DiscountOffer, Installment, InstallmentTrace, OfferTrace, Schedule,
        },
    },
    time::{Calendar, Date, ProgramDate, Roll, Step},
    value::{Decimal, Money, RoundingMode, SplitRule},
};

/// One line that comes to an amount.
#[derive(Clone, Copy)]
struct Part<'a> {
    line: &'a TermsLine,
    index: usize,
    /// The line's share, without tax or freight that fall due in the first installment.
    own: Money,
    amount: Money,
}

type Parts<'a> = SmallVec<[Part<'a>; 2]>;

/// The offers of a part, each with the tier it comes from.
type Offers<'a> = SmallVec<[(DiscountOffer, &'a DiscountTier); 2]>;

impl PaymentTerms {
    /// The schedule of one document under these terms, to be frozen into it (T10).
    ///
    /// Dates: each line's program is run on its base date, then moved by the business-day
    /// convention, once (T6); the installment keeps the nominal date beside it. Discount dates are
    /// moved the same way and never pass the due date.
    ///
    /// Amounts sum to the total and have its sign; the schedule of −T is that of T with the signs
    /// turned (T9). Lines of percentages or parts are split at once by the rule of F3. Among
    /// others each line is rounded by the rule's mode as it comes; one that would pass what is
    /// left is cut, and the lines after it are dropped (T8). No installment is of nothing: a line
    /// that comes to zero is left out, and a document of nothing has one installment, the last
    /// line's.
    ///
    /// Discounts: each tier is counted on the installment's share of the discount base, rounded
    /// half-up once (E2, E9). Offers stand by their last day; one that is worth no more than a
    /// later one is left out.
    ///
    /// # Errors
    ///
    /// [`MissingScheduleFact`](ErrorKind::MissingScheduleFact), naming the field, for a base date,
    /// calendar, tax, freight, lines or rate the terms need and the input lacks;
    /// [`TotalMismatch`](ErrorKind::TotalMismatch) for a tax, freight or lines that are no part of
    /// the total; [`DateRange`](ErrorKind::DateRange) for a date past 9999-12-31;
    /// [`CurrencyMismatch`](ErrorKind::CurrencyMismatch) between currencies,
    /// [`InvalidCashStep`](ErrorKind::InvalidCashStep) for a step finer than the currency,
    /// [`MoneyOverflow`](ErrorKind::MoneyOverflow) out of range.
    ///
    /// # Example
    ///
    /// ```
    /// use duly::{Currency, Date, Money, PaymentTerms};
    ///
    /// let date = |text: &str| text.parse::<Date>();
    /// let total = Money::parse("1000.00", Currency::parse("EUR")?)?;
    /// let terms: PaymentTerms = "2/10 net 30".parse()?;
    /// let schedule = terms.schedule((date("2026-01-15")?, total))?;
    /// let part = &schedule.installments[0];
    /// assert_eq!((part.due, part.amount), (date("2026-02-14")?, total));
    /// assert_eq!(part.offers[0].until, date("2026-01-25")?);
    /// assert_eq!(part.offers[0].pay.to_string(), "980.00 EUR");
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn schedule<'a>(&self, input: impl Into<ScheduleInput<'a>>) -> Result<Schedule> {
        self.work_out(&input.into(), false)
    }

    /// The same schedule with the way to each date in [`Schedule::trace`] (F7).
    ///
    /// # Errors
    ///
    /// As [`schedule`](PaymentTerms::schedule).
    ///
    /// # Example
    ///
    /// ```
    /// use duly::{Currency, Money, PaymentTerms};
    ///
    /// let total = Money::parse("1000.00", Currency::parse("EUR")?)?;
    /// let terms: PaymentTerms = "45 days then eom".parse()?;
    /// let schedule = terms.schedule_explained(("2026-01-15".parse()?, total))?;
    /// assert_eq!(
    ///     schedule.trace[0].due.to_string(),
    ///     "base: 2026-01-15 thursday\n\
    ///      add_days 45: 2026-01-15 thursday → 2026-03-01 sunday\n\
    ///      end_of_month: 2026-03-01 sunday → 2026-03-31 tuesday\n\
    ///      nominal: 2026-03-31 tuesday\n\
    ///      date: 2026-03-31 tuesday"
    /// );
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn schedule_explained<'a>(&self, input: impl Into<ScheduleInput<'a>>) -> Result<Schedule> {
        self.work_out(&input.into(), true)
    }

    /// The due dates of the lines, nominal and adjusted, whatever they come to: a preview of the
    /// terms on a sample date.
    ///
    /// # Errors
    ///
    /// As [`schedule`](PaymentTerms::schedule), for the dates.
    pub fn due_dates<'a>(&self, input: impl Into<ScheduleInput<'a>>) -> Result<Vec<ProgramDate>> {
        let input = input.into();
        self.lines().iter().map(|line| self.date(&line.due, &input)).collect()
    }

    /// The due dates that installments already issued get by these terms, counted from the
    /// original baseline: `input` is that of the first schedule (T12).
    ///
    /// One line moves every installment to its date; several move them one by one.
    ///
    /// # Errors
    ///
    /// [`InvalidTerms`](ErrorKind::InvalidTerms) when the terms have several lines but not as many
    /// as there are installments; else as [`due_dates`](PaymentTerms::due_dates).
    ///
    /// # Example
    ///
    /// ```
    /// use duly::{Currency, Date, Money, PaymentTerms};
    ///
    /// let total = Money::parse("1000.00", Currency::parse("EUR")?)?;
    /// let issued = ("2026-03-01".parse::<Date>()?, total);
    /// let old = PaymentTerms::net(30)?.schedule(issued)?;
    /// let new = PaymentTerms::net(45)?.new_due_dates(&old, issued)?;
    /// assert_eq!(old.installments[0].due.to_string(), "2026-03-31");
    /// assert_eq!(new[0].date.to_string(), "2026-04-15");
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn new_due_dates<'a>(
        &self,
        old: &Schedule,
        input: impl Into<ScheduleInput<'a>>,
    ) -> Result<Vec<ProgramDate>> {
        let dates = self.due_dates(input)?;
        match dates.as_slice() {
            [one] => Ok(vec![*one; old.installments.len()]),
            dates if dates.len() == old.installments.len() => Ok(dates.to_vec()),
            dates => Err(Error::expected_in(
                ErrorKind::InvalidTerms,
                "lines",
                dates.len(),
                &format!("one, or one for each of {} installments", old.installments.len()),
            )),
        }
    }

    fn work_out(&self, input: &ScheduleInput<'_>, explain: bool) -> Result<Schedule> {
        let parts = self.parts(input)?;
        let bases = self.bases(&parts, input)?;
        let mut schedule = Schedule::new(Vec::with_capacity(parts.len()));
        for (place, part) in parts.iter().enumerate() {
            let due = self.date(&part.line.due, input)?;
            let base = bases.get(place).copied().unwrap_or(part.amount);
            let offers = self.offers(part, base, due.date, input)?;
            if explain {
                schedule.trace.push(self.trace(part, &offers, due.date, input)?);
            }
            schedule.installments.push(Installment {
                due: due.date,
                nominal_due: due.nominal,
                amount: part.amount,
                offers: offers.into_iter().map(|(offer, _)| offer).collect(),
            });
        }
        Ok(schedule)
    }

    /// A date of the terms, before and after the business-day convention.
    fn date(&self, date: &TermsDate, input: &ScheduleInput<'_>) -> Result<ProgramDate> {
        let base = input.base(date.base)?;
        let roll = self.options().roll;
        let counts = |step: &Step| matches!(step, Step::AddBusinessDays(_));
        if roll == Roll::Unadjusted && !date.program.steps().iter().any(counts) {
            return date.program.run(base, &Calendar::every_day());
        }
        let calendar = input.calendar()?;
        let nominal = date.program.run(base, calendar)?.date;
        Ok(ProgramDate { nominal, date: calendar.roll(nominal, roll)? })
    }

    /// What each line comes to, those that come to nothing left out.
    fn parts<'t>(&'t self, input: &ScheduleInput<'_>) -> Result<Parts<'t>> {
        let (lines, total) = (self.lines(), input.total);
        let part = |(index, line), own: Money| Part { line, index, own, amount: own };
        if lines.len() == 1 || total.is_zero() {
            let last = lines.iter().enumerate().next_back();
            return Ok(last.into_iter().map(|last| part(last, total)).collect());
        }
        let mut first = Money::zero(total.currency());
        if self.options().tax == Allocation::First {
            first = first.plus(input.tax()?)?;
        }
        if self.options().freight == Allocation::First {
            first = first.plus(input.freight()?)?;
        }
        let spread = total.minus(first)?;
        if !spread.is_zero() && spread.is_negative() != total.is_negative() {
            let expected = format!("within the total `{total}`");
            return Err(Error::expected_in(
                ErrorKind::TotalMismatch,
                "tax and freight",
                first,
                &expected,
            ));
        }
        let amounts = match self.weights() {
            Some(weights) => spread.split(&weights, self.options().split)?.into_parts(),
            None => self.in_turn(spread, input)?,
        };
        let mut parts = Parts::new();
        for (line, own) in lines.iter().enumerate().zip(amounts) {
            let mut part = part(line, own);
            part.amount = own.plus(first)?;
            first = Money::zero(total.currency());
            if !part.amount.is_zero() {
                parts.push(part);
            }
        }
        Ok(parts)
    }

    /// Shares that depend on one another, one after the other (T8).
    fn in_turn(&self, spread: Money, input: &ScheduleInput<'_>) -> Result<Vec<Money>> {
        let mode = share_rounding(self.options().split);
        let whole = spread.abs();
        let mut left = whole;
        let mut amounts = Vec::with_capacity(self.lines().len());
        for line in self.lines() {
            let wanted = match line.share {
                Share::Percent(rate) => whole.times(rate, mode)?,
                Share::PercentOfRemainder(rate) => left.times(rate, mode)?,
                Share::Fixed(money) => input.converted(money)?,
                // Parts are split at once, never in turn.
                Share::Remainder | Share::Parts(_) => left,
            };
            let taken = if wanted.amount() > left.amount() { left } else { wanted };
            left = left.minus(taken)?;
            amounts.push(discount::signed_as(taken, spread));
        }
        Ok(amounts)
    }

    /// What percentages of discount are counted on in each part; none where it is the amount.
    fn bases(&self, parts: &Parts<'_>, input: &ScheduleInput<'_>) -> Result<Vec<Money>> {
        let options = self.options();
        let percent = |tier: &DiscountTier| matches!(tier.off, DiscountOff::Percent(_));
        let asked = parts.iter().any(|part| part.line.tiers.iter().any(percent));
        let plain =
            options.discount_base == DiscountBase::Gross && !options.discount_without_freight;
        if !asked || plain {
            return Ok(vec![]);
        }
        let nothing = Money::zero(input.total.currency());
        let none = || vec![nothing; parts.len()];
        let (mut tax, mut lines, mut freight) = (none(), none(), none());
        match options.discount_base {
            DiscountBase::Gross => {}
            DiscountBase::Net | DiscountBase::Mixed => {
                tax = shares(parts, input.tax()?, options.tax)?;
            }
            DiscountBase::Lines => lines = shares(parts, input.lines()?, Allocation::Prorate)?,
        }
        if options.discount_without_freight && options.discount_base != DiscountBase::Lines {
            freight = shares(parts, input.freight()?, options.freight)?;
        }
        let of = parts.iter().zip(tax).zip(lines).zip(freight);
        of.map(|(((part, tax), lines), freight)| {
            let (tax, lines, freight) = (Some(tax), Some(lines), Some(freight));
            options.discount_base.amount(&BaseFacts { total: part.amount, tax, freight, lines })
        })
        .collect()
    }

    /// What may be kept back of a part for paying it early, by the last day.
    fn offers<'t>(
        &self,
        part: &Part<'t>,
        base: Money,
        due: Date,
        input: &ScheduleInput<'_>,
    ) -> Result<Offers<'t>> {
        let mut offers = Offers::new();
        for tier in &part.line.tiers {
            let off = match tier.off {
                DiscountOff::Fixed(money) => DiscountOff::Fixed(input.converted(money)?),
                percent => percent,
            };
            let cash_step = self.options().cash_step;
            let rounding = RoundingMode::HalfUp;
            let facts = Discountable { amount: part.amount, base, cash_step, rounding };
            let discounted = discount::of(off, facts)?;
            let until = self.date(&tier.until, input)?.date.min(due);
            let (discount, pay) = (discounted.discount, discounted.pay);
            offers.push((DiscountOffer { until, discount, pay }, tier));
        }
        let worth = |offer: &DiscountOffer| offer.discount.amount().abs();
        offers.sort_by_key(|(offer, _)| (offer.until, worth(offer)));
        // Backward: an offer counts only while it is worth more than every later one.
        let mut best = Decimal::ZERO;
        let mut kept = Offers::new();
        for (offer, tier) in offers.into_iter().rev() {
            if worth(&offer) > best {
                best = worth(&offer);
                kept.push((offer, tier));
            }
        }
        kept.reverse();
        Ok(kept)
    }

    fn trace(
        &self,
        part: &Part<'_>,
        offers: &[(DiscountOffer, &DiscountTier)],
        due: Date,
        input: &ScheduleInput<'_>,
    ) -> Result<InstallmentTrace> {
        let every_day = Calendar::every_day();
        let explain = |date: &TermsDate| {
            let calendar = input.calendar().unwrap_or(&every_day);
            let program = date.program.clone().with_roll(self.options().roll);
            program.explain(input.base(date.base)?, calendar)
        };
        let offer = |(_, tier): &(DiscountOffer, &DiscountTier)| {
            let until = explain(&tier.until)?;
            Ok(OfferTrace { base: tier.until.base, cut_to_due: until.date > due, until })
        };
        Ok(InstallmentTrace {
            line: part.index,
            base: part.line.due.base,
            due: explain(&part.line.due)?,
            offers: offers.iter().map(offer).collect::<Result<_>>()?,
        })
    }
}

/// The share of an amount inside the total in each part (F3, rule (a)).
fn shares(parts: &Parts<'_>, amount: Money, allocation: Allocation) -> Result<Vec<Money>> {
    let weights: Vec<Decimal> = parts.iter().map(|part| part.own.amount().abs()).collect();
    if allocation == Allocation::Prorate && weights.iter().any(|weight| !weight.is_zero()) {
        return Ok(amount.split(&weights, SplitRule::LargestRemainder)?.into_parts());
    }
    let nothing = Money::zero(amount.currency());
    let rest = parts.iter().skip(1).map(|_| nothing);
    Ok(std::iter::once(amount).chain(rest).collect())
}

#[cfg(test)]
mod tests;
