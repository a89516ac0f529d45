//! A text to terms: lines, shares, discounts and options. The dates are in [`super::phrase`].

use crate::{
    error::{Error, Result},
    terms::{
        base_date::BaseDate,
        discount::{DiscountBase, DiscountOff},
        line::{DiscountTier, Share, TermsDate, TermsLine},
        notation::{
            cursor::Reader,
            phrase::Phrase,
            print::{ordinal, roll_words, split_words, tier_base},
            scan::Kind,
        },
        payment_terms::{PaymentTerms, TermsOptions},
        schedule::Allocation,
    },
    time::{DateProgram, Roll, Step},
    value::{CashStep, Currency, Decimal, Money, Rate, RoundingMode, SplitRule, parse_decimal},
};

/// Above this a percentage before a comma is as likely a share as a discount.
const LIKELY_DISCOUNT: Decimal = Decimal::from_parts(20, 0, 0, false, 0);

/// One line as it was typed.
#[derive(Debug)]
struct Item {
    share: Option<Share>,
    tiers: Vec<(DiscountOff, Phrase)>,
    due: Phrase,
    said_net: bool,
    /// Where it begins, where its date begins, and where it ends: the place of a token.
    start: usize,
    date: usize,
    end: usize,
}

/// The terms a text says.
pub(super) fn read(text: &str) -> Result<PaymentTerms> {
    let mut reader = Reader::of(text);
    if let Some(terms) = reader.monthly()? {
        return terms.with_options(reader.options()?);
    }
    let items = reader.items()?;
    let options = reader.options()?;
    let lines = reader.lines(items)?;
    PaymentTerms::with_everything(lines, options)
}

// Lines.
impl Reader<'_> {
    /// `3 monthly installments`.
    fn monthly(&mut self) -> Result<Option<PaymentTerms>> {
        let Some(Kind::Number(count)) = self.peek(0) else { return Ok(None) };
        let noun = ["installments", "instalments", "payments", "installment", "instalment"];
        if !(self.is_word(1, &["monthly"]) && self.is_word(2, &noun)) {
            return Ok(None);
        }
        let count: u16 = count.parse().map_err(|_| self.fault("a number from 1 to 1200"))?;
        self.skip(3);
        PaymentTerms::monthly(count).map(Some)
    }

    fn items(&mut self) -> Result<Vec<Item>> {
        let mut shared = Vec::new();
        let mut items = vec![self.item(&mut shared)?];
        loop {
            let comma = self.peek(0) == Some(&Kind::Comma);
            if self.at_option(usize::from(comma)) {
                break;
            }
            // `2% 10 net 30`: a percentage and days, then the net line without a comma.
            let loose = items.last().is_some_and(|item| item.share.is_some() && !item.said_net)
                && self.is_word(0, &["net", "n"]);
            if comma {
                self.skip(1);
            } else if !loose {
                break;
            }
            items.push(self.item(&mut Vec::new())?);
        }
        for item in &mut items {
            item.tiers.splice(0..0, shared.iter().cloned());
        }
        Ok(items)
    }

    fn item(&mut self, shared: &mut Vec<(DiscountOff, Phrase)>) -> Result<Item> {
        let start = self.at;
        let mut share = self.share()?;
        let mut tiers = self.tiers()?;
        if share.is_none() && !tiers.is_empty() && self.at_share() {
            // `2/10, 50% net 30, 50% net 60`: the discount is every line's.
            if start > 0 {
                return Err(self.fault("the due date of the discount before it"));
            }
            *shared = std::mem::take(&mut tiers);
            share = self.share()?;
            tiers = self.tiers()?;
        }
        let proximo = tiers.iter().chain(shared.iter()).any(|(_, until)| until.proximo);
        let date = self.at;
        let (due, said_net) = self.due(share.is_some(), proximo)?;
        Ok(Item { share, tiers, due, said_net, start, date, end: self.at })
    }

    /// Whether a percentage or an amount stands there, and how many tokens it has.
    fn part_length(&self) -> Option<usize> {
        match (self.peek(0)?, self.peek(1)) {
            (Kind::Number(_), Some(Kind::Percent)) => Some(2),
            (Kind::Number(_), Some(Kind::Word(word))) if word == "percent" => Some(2),
            (Kind::Number(_), Some(Kind::Word(word))) if currency(word).is_some() => Some(2),
            (Kind::Word(word), Some(Kind::Number(_))) if currency(word).is_some() => Some(2),
            _ => None,
        }
    }

    fn at_tier(&self) -> bool {
        let off = ["off", "discount", "within", "if"];
        let slash =
            matches!((self.peek(0), self.peek(1)), (Some(Kind::Number(_)), Some(Kind::Slash)));
        slash
            || self.part_length().is_some_and(|length| {
                self.is_word(length, &off) || self.peek(length) == Some(&Kind::Slash)
            })
    }

    fn at_share(&self) -> bool {
        let number = matches!(self.peek(0), Some(Kind::Number(_)));
        (self.part_length().is_some() && !self.at_tier())
            || (number && self.is_word(1, &["part", "parts"]))
            || self.is_word(0, &["rest", "remainder", "balance"])
    }

    fn share(&mut self) -> Result<Option<Share>> {
        if !self.at_share() {
            return Ok(None);
        }
        if self.eat(&["rest", "remainder", "balance"]) {
            return Ok(Some(Share::Remainder));
        }
        if let (Some(Kind::Number(digits)), true) =
            (self.peek(0), self.is_word(1, &["part", "parts"]))
        {
            let parts = digits.parse().map_err(|_| self.fault("a whole number of parts"))?;
            self.skip(2);
            return Ok(Some(Share::Parts(parts)));
        }
        let rate = match self.part()? {
            DiscountOff::Fixed(money) => return Ok(Some(Share::Fixed(money))),
            DiscountOff::Percent(rate) => rate,
        };
        let rests = [["of", "remainder"], ["of", "rest"], ["of", "balance"]];
        let the = [["of", "the", "remainder"], ["of", "the", "rest"], ["of", "the", "balance"]];
        if rests.iter().any(|rest| self.eat_phrase(rest))
            || the.iter().any(|rest| self.eat_phrase(rest))
        {
            return Ok(Some(Share::PercentOfRemainder(rate)));
        }
        let _ = self.eat_phrase(&["of", "total"]) || self.eat_phrase(&["of", "the", "total"]);
        Ok(Some(Share::Percent(rate)))
    }

    /// `2%`, `20.00 EUR` or `EUR 20.00`.
    fn part(&mut self) -> Result<DiscountOff> {
        let off = match (self.peek(0), self.peek(1)) {
            (Some(Kind::Number(digits)), Some(Kind::Word(word)))
            | (Some(Kind::Word(word)), Some(Kind::Number(digits)))
                if word != "percent" =>
            {
                let currency = currency(word).ok_or_else(|| self.fault("a currency"))?;
                let money = Money::parse(digits, currency);
                DiscountOff::Fixed(
                    money.map_err(|error| self.fault(error.expected().unwrap_or("an amount")))?,
                )
            }
            (Some(Kind::Number(digits)), _) => DiscountOff::Percent(self.rate(digits)?),
            _ => return Err(self.fault("a percentage or an amount")),
        };
        self.skip(2);
        Ok(off)
    }

    fn rate(&self, digits: &str) -> Result<Rate> {
        let percent =
            parse_decimal(digits).map_err(|_| self.fault("a percentage of fewer digits"))?;
        let rate = Rate::percent(percent);
        rate.as_factor().map_err(|_| self.fault("a percentage of fewer digits"))?;
        Ok(rate)
    }

    fn tiers(&mut self) -> Result<Vec<(DiscountOff, Phrase)>> {
        let mut tiers = Vec::new();
        while self.at_tier() {
            tiers.push(self.tier()?);
            // A discount is never the last thing said, so a comma after it only divides.
            self.eat_kind(&Kind::Comma);
        }
        Ok(tiers)
    }

    fn tier(&mut self) -> Result<(DiscountOff, Phrase)> {
        let start = self.at;
        let slash = match (self.peek(0), self.peek(1)) {
            (Some(Kind::Number(digits)), Some(Kind::Slash)) => Some(self.rate(digits)?),
            _ => None,
        };
        let off = match slash {
            Some(rate) => {
                self.skip(1);
                DiscountOff::Percent(rate)
            }
            None => self.part()?,
        };
        if self.eat_kind(&Kind::Slash) {
            let until = self.phrase(true, false)?;
            if let (Some(Kind::Slash), Some(Kind::Number(third))) = (self.peek(0), self.peek(1)) {
                return Err(self.three_numbers(start, off, &until, &third.clone()));
            }
            if self.peek(0) == Some(&Kind::Slash) && self.is_word(1, &["net", "n"]) {
                self.skip(1);
            }
            return Ok((off, until));
        }
        let noise = ["off", "cash", "discount", "if", "paid", "within", "in", "by", "until", "on"];
        while self.eat(&noise) {}
        Ok((off, self.phrase(true, false)?))
    }

    /// `30/60/90` may be three parts or a discount.
    #[cold]
    fn three_numbers(
        &mut self,
        start: usize,
        off: DiscountOff,
        until: &Phrase,
        third: &str,
    ) -> Error {
        let first = match off {
            DiscountOff::Percent(rate) => rate.as_percent().to_string(),
            DiscountOff::Fixed(money) => money.to_string(),
        };
        let second = match until.steps.as_slice() {
            [Step::AddDays(days)] => days.to_string(),
            _ => "…".to_owned(),
        };
        self.skip(2);
        let tier = format!("{first}/{second} net {third}");
        let parts = format!("1 part net {first}, 1 part net {second}, 1 part net {third}");
        self.ambiguous(start, &tier, &parts)
    }

    /// The due date, and whether `net` was said.
    fn due(&mut self, after_share: bool, proximo: bool) -> Result<(Phrase, bool)> {
        let start = self.at;
        self.eat(&["due", "payable"]);
        let net = self.eat(&["net", "n"]);
        if net {
            // Textbooks write `n/30`.
            self.eat_kind(&Kind::Slash);
        }
        self.eat(&["due"]);
        let _ = self.eat(&["in", "within", "by", "at"]);
        let on = self.eat(&["on", "upon"]);
        let phrase = match on.then(|| self.on_receipt()).flatten() {
            Some(phrase) => phrase,
            None => self.phrase(net || after_share, proximo)?,
        };
        if let (true, [Step::AddDays(days)], true) = (proximo, phrase.steps.as_slice(), phrase.bare)
        {
            let (one, other) =
                (format!("net {} prox", ordinal_of(*days)), format!("net {days} days"));
            return Err(self.ambiguous(start, &one, &other));
        }
        let ends = self.peek(1).is_none_or(|kind| *kind == Kind::Comma);
        if !net && ends {
            // `30 days net`.
            self.eat(&["net"]);
        }
        Ok((phrase, net))
    }

    /// `on receipt` is at once; of the invoice or the goods, that day.
    fn on_receipt(&mut self) -> Option<Phrase> {
        if !self.eat(&["receipt"]) {
            return None;
        }
        let base = if self.eat_phrase(&["of", "invoice"])
            || self.eat_phrase(&["of", "the", "invoice"])
        {
            Some(BaseDate::Receipt)
        } else if self.eat_phrase(&["of", "goods"]) || self.eat_phrase(&["of", "the", "goods"]) {
            Some(BaseDate::Delivery)
        } else {
            None
        };
        Some(Phrase { base, ..Phrase::default() })
    }

    /// The items as lines.
    fn lines(&mut self, mut items: Vec<Item>) -> Result<Vec<TermsLine>> {
        if items.len() > 1 && items.last().is_some_and(|item| item.share.is_none()) {
            let Some(mut net) = items.pop() else { return Ok(vec![]) };
            for item in items.drain(..).rev() {
                let tier = self.loose_tier(item, (net.start, net.end))?;
                net.tiers.insert(0, tier);
            }
            items.push(net);
        }
        let alone = items.len() == 1;
        let lines = items.into_iter().map(|item| {
            let share = match item.share {
                Some(share) => share,
                None if alone => Share::Remainder,
                None => {
                    self.at = item.start;
                    return Err(self.fault("a share such as `50%`"));
                }
            };
            let due = TermsDate {
                base: item.due.base.unwrap_or_default(),
                program: DateProgram::new(item.due.steps)?,
            };
            let tier = |(off, until): (DiscountOff, Phrase)| {
                let base = until.base.unwrap_or_else(|| tier_base(due.base));
                Ok(DiscountTier {
                    off,
                    until: TermsDate { base, program: DateProgram::new(until.steps)? },
                })
            };
            let tiers = item.tiers.into_iter().map(tier).collect::<Result<_>>()?;
            Ok(TermsLine { share, tiers, due })
        });
        lines.collect()
    }

    /// `2% 10` before `net 30`: a discount, if it can be nothing else. `net` is where the line
    /// without a share begins and ends.
    fn loose_tier(&mut self, item: Item, net: (usize, usize)) -> Result<(DiscountOff, Phrase)> {
        let Item { share, tiers, due, said_net, start, date, end } = item;
        let plain = matches!(due.steps.as_slice(), [Step::AddDays(1..)]) && due.base.is_none();
        match share {
            Some(Share::Percent(rate))
                if plain
                    && !said_net
                    && tiers.is_empty()
                    && rate.as_percent() <= LIKELY_DISCOUNT =>
            {
                Ok((DiscountOff::Percent(rate), due))
            }
            Some(share) => {
                self.at = net.1;
                let (line, date) = (self.slice(start, end), self.slice(date, end));
                let net = self.slice(net.0, net.1);
                let discount = format!("{share} off by {date}, {net}");
                Err(self.ambiguous(start, &format!("{line}, rest {net}"), &discount))
            }
            None => {
                self.at = start;
                Err(self.fault("a share such as `50%`"))
            }
        }
    }
}

// Options.
impl Reader<'_> {
    fn at_option(&self, ahead: usize) -> bool {
        let words = [
            "unadjusted",
            "following",
            "modified",
            "preceding",
            "nearest",
            "discount",
            "tax",
            "freight",
            "split",
            "cash",
        ];
        self.is_word(ahead, &words)
    }

    /// Everything after the lines, to the end of the text.
    fn options(&mut self) -> Result<TermsOptions> {
        let mut options = TermsOptions::default();
        let mut seen: Vec<&str> = Vec::new();
        while self.peek(0).is_some() {
            if self.at_option(1) {
                self.eat_kind(&Kind::Comma);
            }
            if !self.at_option(0) {
                return Err(self.fault("the end, a comma, `then` or `from`"));
            }
            let here = self.at;
            let kind = self.option(&mut options)?;
            if seen.contains(&kind) {
                self.at = here;
                return Err(self.fault("an option that was not given before"));
            }
            seen.push(kind);
        }
        Ok(options)
    }

    fn option(&mut self, options: &mut TermsOptions) -> Result<&'static str> {
        for roll in Roll::ALL.into_iter().rev() {
            if self.eat_phrase(&words(roll_words(roll))) {
                options.roll = roll;
                return Ok("roll");
            }
        }
        if self.eat(&["discount"]) {
            if self.eat_phrase(&["without", "freight"]) {
                options.discount_without_freight = true;
                return Ok("discount without");
            }
            self.eat(&["on"]);
            let bases =
                [DiscountBase::Gross, DiscountBase::Net, DiscountBase::Lines, DiscountBase::Mixed];
            for base in bases {
                if self.eat(&[&base.to_string()]) {
                    options.discount_base = base;
                    return Ok("discount");
                }
            }
            return Err(
                self.fault("`on gross`, `on net`, `on lines`, `on mixed` or `without freight`")
            );
        }
        if self.eat(&["tax"]) {
            options.tax = self.allocation()?;
            return Ok("tax");
        }
        if self.eat(&["freight"]) {
            options.freight = self.allocation()?;
            return Ok("freight");
        }
        if self.eat(&["split"]) {
            let each = RoundingMode::ALL.map(SplitRule::RoundEachRestLast);
            for rule in
                [SplitRule::LargestRemainder, SplitRule::TruncateRestLast].into_iter().chain(each)
            {
                if self.eat_phrase(&words(split_words(rule))) {
                    options.split = rule;
                    return Ok("split");
                }
            }
            return Err(self.fault(
                "`largest remainder`, `truncate rest last` or `round` with `half up`, `half even`, \
                 `half down`, `down` or `up`",
            ));
        }
        if self.eat_phrase(&["cash", "step"]) {
            let digits = match self.peek(0) {
                Some(Kind::Number(digits)) => parse_decimal(digits).and_then(CashStep::new).ok(),
                _ => None,
            };
            options.cash_step = Some(digits.ok_or_else(|| self.fault("a step above zero"))?);
            self.skip(1);
            return Ok("cash step");
        }
        Err(self.fault("an option such as `following` or `discount on net`"))
    }

    fn allocation(&mut self) -> Result<Allocation> {
        if self.eat_phrase(&["in", "first"]) {
            return Ok(Allocation::First);
        }
        if self.eat(&["prorated"]) {
            return Ok(Allocation::Prorate);
        }
        Err(self.fault("`in first` or `prorated`"))
    }
}

/// A number of days as the day of the month it may have been meant for.
fn ordinal_of(days: i32) -> String {
    u32::try_from(days).map_or_else(|_| days.to_string(), ordinal)
}

fn words(text: &str) -> Vec<&str> {
    text.split(' ').collect()
}

/// A currency by its code in any case.
fn currency(word: &str) -> Option<Currency> {
    if word.len() != 3 {
        return None;
    }
    Currency::parse(&word.to_ascii_uppercase()).ok()
}
