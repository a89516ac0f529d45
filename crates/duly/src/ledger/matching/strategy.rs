//! The strategies of A1, each by itself: what it finds for one receipt among the items it may see.

use hashbrown::{HashMap, HashSet};
use smallvec::SmallVec;
use smol_str::SmolStr;

use super::{
    policy::{MatchPolicy, MatchRound, MatchStrategy},
    pool::{Payable, Place, Pool},
    proposal::AmountFit,
    subset::{Found, Limits, Subset, Way, Ways, search},
    text::{is_telling, normal, words},
};
use crate::{
    ledger::{AllocationOrder, Claim, OpenItem, SettlementOrder, allocate, allocate_claims},
    record::{Dimension, Receipt},
    time::Date,
    value::{Currency, CustomerId, ItemId, Money},
};

/// How many of several answers are told.
pub(super) const TOLD: usize = 8;

/// A receipt, and what may be settled with it.
pub(super) struct Asked<'a, 'b> {
    pub(super) receipt: &'a Receipt,
    pub(super) pool: &'a Pool<'b>,
    pub(super) policy: &'a MatchPolicy,
    /// Whose items are looked at; none: only what is named tells.
    pub(super) whose: &'a [CustomerId],
    /// Their open items, the earliest due first.
    pub(super) account: Vec<Payable>,
    /// How exact an answer has to be.
    pub(super) round: MatchRound,
    /// The amount, in minor units.
    pub(super) target: i64,
    /// What the payer names and what does not make up the amount alone, by place: any further
    /// answer must hold it.
    pub(super) named: Vec<Taken>,
}

/// What a strategy says.
pub(super) enum Answer {
    Nothing,
    Found(Vec<Taken>, AmountFit),
    Ambiguous(Vec<Vec<Place>>),
    GaveUp,
}

impl Answer {
    /// What closes all that is taken.
    fn closing(taken: Vec<Taken>) -> Self {
        let fit = if taken.iter().any(|taken| taken.late) {
            AmountFit::LateDiscount
        } else if taken.iter().any(|taken| taken.tolerance != 0) {
            AmountFit::WithinTolerance
        } else if taken.iter().any(|taken| taken.discount != 0) {
            AmountFit::WithDiscount
        } else {
            AmountFit::Exact
        };
        Self::Found(taken, fit)
    }

    /// What closes items by an amount that is theirs but for what is tolerated: what is missing is
    /// let go, what is too much kept, the first items first, each within its own limit (A5).
    fn near(items: &[(&Payable, i64)], target: i64) -> Self {
        let sum = items.iter().fold(0, |sum: i64, (_, amount)| sum.saturating_add(*amount));
        let mut off = target.saturating_sub(sum);
        let taken = items.iter().map(|(item, amount)| {
            let part = off.clamp(item.under.saturating_neg(), item.over);
            off = off.saturating_sub(part);
            let taken = item.taken(*amount);
            let paid = taken.paid.saturating_add(part);
            Taken { paid, tolerance: part.saturating_neg(), ..taken }
        });
        Self::closing(taken.collect())
    }
}

/// What is taken of an item, in minor units and with its sign.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Taken {
    pub(super) place: Place,
    pub(super) paid: i64,
    pub(super) discount: i64,
    /// What is let go; below zero: kept.
    pub(super) tolerance: i64,
    /// Whether the discount has lapsed within the grace days.
    pub(super) late: bool,
    /// Whether the payer names the document.
    pub(super) named: bool,
}

/// In full, less the discount that holds, or less one that has lapsed within the grace days.
#[derive(Clone, Copy, Eq, PartialEq)]
enum By {
    Open,
    Net,
    Late,
}

impl Payable {
    fn amount(&self, by: By) -> i64 {
        match by {
            By::Open => self.open,
            By::Net => self.net,
            By::Late => self.late,
        }
    }

    fn taken(&self, paid: i64) -> Taken {
        let late = paid == self.late && self.late != self.net;
        let closes = late || paid == self.net;
        let discount = if closes { self.open.saturating_sub(paid) } else { 0 };
        Taken { place: self.place, paid, discount, tolerance: 0, late, named: false }
    }

    /// What it may be paid with in a round, the smallest amount first; none twice.
    fn amounts(&self, round: MatchRound) -> SmallVec<[i64; 3]> {
        let mut amounts = SmallVec::from_slice(&[self.net, self.open]);
        if round == MatchRound::Late {
            amounts.insert(0, self.late);
        }
        amounts.dedup();
        amounts
    }

    /// An amount of it, with what is tolerated in a round.
    fn way(&self, amount: i64, round: MatchRound) -> Way {
        match round {
            MatchRound::Exact => Way::just(amount),
            _ if amount <= 0 => Way::just(amount),
            // Something has to be paid for what is closed.
            _ => Way {
                low: amount.saturating_sub(self.under).max(1),
                high: amount.saturating_add(self.over),
            },
        }
    }
}

impl Payable {
    /// What a line of a remittance pays of it, and whether that closes it. An amount less a
    /// discount takes the discount, one that misses by what is tolerated is tolerated (A4); what is
    /// more than all that is open closes it and leaves the rest.
    fn line(&self, said: i64, tolerates: bool) -> (Taken, bool) {
        let ways = [self.net, self.open, self.late];
        let exact = ways.into_iter().find(|amount| *amount == said);
        let ways = if tolerates { &ways[..] } else { &[] };
        let near = |amount: &i64| {
            let way = self.way(*amount, MatchRound::Near);
            way.low <= said && said <= way.high
        };
        // Of two that miss as much the first: with the discount that holds, as it was meant.
        let near = || ways.iter().copied().filter(near).min_by_key(|amount| said.abs_diff(*amount));
        match exact.or_else(near) {
            Some(amount) => {
                let taken = self.taken(amount);
                let tolerance = amount.saturating_sub(said);
                (Taken { paid: said, tolerance, ..taken }, true)
            }
            None if said.abs() >= self.open.abs() => {
                let taken = self.taken(self.open);
                (Taken { discount: 0, late: false, ..taken }, true)
            }
            None => (Taken { paid: said, discount: 0, late: false, ..self.taken(said) }, false),
        }
    }
}

impl Asked<'_, '_> {
    pub(super) fn answer(&self, strategy: MatchStrategy) -> Answer {
        match self.found(strategy) {
            // Another document than the payer has named already is no answer to the same question.
            Answer::Found(taken, _) if !self.holds_named(&taken) => Answer::Nothing,
            Answer::Found(taken, _) if late_is_nearer(&self.account, &taken, self.round) => {
                Answer::Nothing
            }
            Answer::Found(mut taken, fit) => {
                for taken in &mut taken {
                    taken.named |= self.names(taken.place);
                }
                Answer::Found(taken, fit)
            }
            answer => answer,
        }
    }

    fn found(&self, strategy: MatchStrategy) -> Answer {
        match strategy {
            MatchStrategy::RemittanceLines => self.lines(),
            MatchStrategy::References => self.documents(&self.referenced()),
            MatchStrategy::DocumentNumbers => self.documents(&self.numbers()),
            MatchStrategy::SingleAmount => self.single(By::Open),
            MatchStrategy::SingleWithDiscount => self.single(By::Net),
            MatchStrategy::WholeAccount => self.all(self.account.iter(), self.round),
            MatchStrategy::PastDue => self.all(self.past_due(), self.round),
            MatchStrategy::PastDueByTerms => self.past_due_by_terms(),
            MatchStrategy::DueRun => self.due_run(),
            MatchStrategy::SubsetSum => self.subset(),
            MatchStrategy::OldestFirst => self.oldest_first(),
            MatchStrategy::StatutoryOrder => self.by_order(&self.policy.settlement),
            MatchStrategy::ProRata => self.by_order(&SettlementOrder::pro_rata()),
        }
    }

    fn debits(&self) -> impl Iterator<Item = &Payable> {
        self.account.iter().filter(|item| item.open > 0)
    }

    fn names(&self, place: Place) -> bool {
        self.named.binary_search_by_key(&place, |named| named.place).is_ok()
    }

    /// Whether all that the payer names is among it.
    fn holds_named(&self, taken: &[Taken]) -> bool {
        taken.iter().filter(|taken| self.names(taken.place)).count() == self.named.len()
    }

    fn past_due(&self) -> impl Iterator<Item = &Payable> {
        let on = self.receipt.value_date;
        self.debits().filter(move |item| item.due.is_some_and(|due| due < on))
    }

    /// The items a number means, of the currency and, where it is known, of the customer.
    fn meant(&self, number: &SmolStr) -> Vec<Payable> {
        let mut places: Vec<Place> = self.pool.named(&self.receipt.creditor, number).to_vec();
        places.retain(|place| self.pool.item(*place).is_some_and(|item| self.is_payable(item)));
        places.sort_by(|a, b| self.pool.compare(*a, *b));
        self.pool.payable(places, self.receipt.value_date, true)
    }

    fn is_payable(&self, item: &OpenItem) -> bool {
        let currency: Currency = self.receipt.amount.currency();
        let theirs = |customer: &CustomerId| item.customer.as_ref() == Some(customer);
        (self.whose.is_empty() || self.whose.iter().any(theirs)) && item.open.currency() == currency
    }

    /// Line by line what the payer says (1). Lines that name nothing open leave their money
    /// unapplied; lines of more than the receipt are no statement of it.
    fn lines(&self) -> Answer {
        let (mut taken, mut sum, mut short) = (Vec::new(), 0_i64, false);
        let mut seen: HashSet<Place> = HashSet::new();
        let currency = self.receipt.amount.currency();
        // A line in another currency is no part of this amount.
        let ours = |amount: Option<Money>| amount.is_none_or(|said| said.currency() == currency);
        for line in self.receipt.lines.iter().filter(|line| ours(line.amount)) {
            let said = line.amount.map(|said| i64::try_from(said.minor_units()).unwrap_or(0));
            let mut left = said;
            let meant = self.meant(&normal(&line.document));
            // Of several installments the amount of the line may be that of more than one.
            let tolerates = meant.len() == 1;
            for item in meant {
                if left == Some(0) || seen.contains(&item.place) {
                    continue;
                }
                let line = match left {
                    None => item.taken(item.net),
                    Some(left) if left.signum() != item.open.signum() => continue,
                    Some(left) => {
                        let line = item.line(left, tolerates);
                        short |= !line.1;
                        line.0
                    }
                };
                left = left.map(|left| left.saturating_sub(line.paid));
                sum = sum.saturating_add(line.paid);
                seen.insert(item.place);
                taken.push(Taken { named: true, ..line });
            }
        }
        if taken.is_empty() || sum > self.target || sum <= 0 {
            return Answer::Nothing;
        }
        match (sum == self.target, short) {
            (true, true) => Answer::Found(taken, AmountFit::Partial),
            (true, false) => Answer::closing(taken),
            (false, _) => Answer::Found(taken, AmountFit::Over),
        }
    }

    /// The structured references, as numbers (2).
    fn referenced(&self) -> Vec<SmolStr> {
        let numbers = self.receipt.references.iter().map(|reference| normal(reference));
        numbers.filter(|number| is_telling(number)).collect()
    }

    /// The numbers in the text that name an open document (3): the longest at each place.
    fn numbers(&self) -> Vec<SmolStr> {
        let mut after = 0;
        let mut numbers = Vec::new();
        for word in words(self.receipt.text.as_deref().unwrap_or_default()) {
            let open = || !self.pool.named(&self.receipt.creditor, &word.normal).is_empty();
            if word.first >= after && open() {
                after = word.first.saturating_add(word.count);
                numbers.push(word.normal);
            }
        }
        numbers
    }

    /// What is named, as far as the amount agrees.
    fn documents(&self, numbers: &[SmolStr]) -> Answer {
        let mut seen: HashSet<Place> = HashSet::new();
        let meant = numbers.iter().flat_map(|number| self.meant(number));
        let items: Vec<Payable> = meant.filter(|item| seen.insert(item.place)).collect();
        if items.is_empty() {
            return Answer::Nothing;
        }
        let whose = |item: &Payable| self.pool.item(item.place).and_then(|i| i.customer.as_ref());
        let first = items.first().and_then(whose);
        if self.whose.is_empty() && items.iter().any(|item| whose(item) != first) {
            return Answer::Ambiguous(items.iter().map(|item| vec![item.place]).collect());
        }
        let debits: Vec<&Payable> = items.iter().filter(|item| item.open > 0).collect();
        let mut answer = Answer::Nothing;
        for round in self.policy.rounds() {
            answer = match self.all(items.iter(), round) {
                Answer::Nothing => self.subset_of(&debits, self.target, round),
                all => all,
            };
            if let Answer::Found(taken, _) = &answer
                && late_is_nearer(&items, taken, round)
            {
                answer = Answer::Nothing;
            }
            if !matches!(answer, Answer::Nothing) {
                break;
            }
        }
        let answer = match answer {
            Answer::Nothing | Answer::GaveUp => self.first_of(&debits),
            answer => answer,
        };
        match answer {
            Answer::Found(taken, fit) => {
                let taken = taken.into_iter().map(|taken| Taken { named: true, ..taken });
                Answer::Found(taken.collect(), fit)
            }
            answer => answer,
        }
    }

    fn single(&self, by: By) -> Answer {
        let by = if by == By::Net && self.round == MatchRound::Late { By::Late } else { by };
        let fits = |item: &&Payable| {
            let fits = self.pays(std::iter::once(*item), by, self.round);
            let same = match by {
                By::Open => false,
                By::Net => item.net == item.open,
                By::Late => item.late == item.net,
            };
            fits && !same && self.is_nearest(item, by) && self.holds_named(&[item.taken(0)])
        };
        let found: SmallVec<[&Payable; 2]> = self.debits().filter(fits).collect();
        match found.as_slice() {
            [] => Answer::Nothing,
            [first, rest @ ..] if rest.is_empty() || self.policy.earliest_of_alike => {
                Answer::near(&[(*first, first.amount(by))], self.target)
            }
            several => Answer::Ambiguous(several.iter().map(|item| vec![item.place]).collect()),
        }
    }

    /// Whether none of the other amounts of an item is nearer, or as near and a smaller discount.
    fn is_nearest(&self, item: &Payable, by: By) -> bool {
        let miss = |amount: i64| self.target.abs_diff(amount);
        let amounts = item.amounts(self.round);
        // Backwards the smallest discount comes first.
        amounts.iter().rev().min_by_key(|amount| miss(**amount)) == Some(&item.amount(by))
    }

    /// Whether the amount is that of some items in a round, each in the same way.
    fn pays<'i>(
        &self,
        items: impl Iterator<Item = &'i Payable>,
        by: By,
        round: MatchRound,
    ) -> bool {
        let (mut low, mut high) = (0_i64, 0_i64);
        for item in items {
            let amount = item.amount(by);
            low = low.saturating_add(amount);
            high = high.saturating_add(amount);
            if round != MatchRound::Exact {
                low = low.saturating_sub(item.under);
                high = high.saturating_add(item.over);
            }
        }
        low <= self.target && self.target <= high
    }

    /// All of some items, in full or all of them less their discounts; of what would both do, what
    /// misses less, then what has no discount (A5).
    fn all<'i>(&self, items: impl Iterator<Item = &'i Payable>, round: MatchRound) -> Answer {
        let items: Vec<&Payable> = items.collect();
        if items.is_empty() {
            return Answer::Nothing;
        }
        let ways: &[By] = match round {
            MatchRound::Late => &[By::Late],
            _ => &[By::Open, By::Net],
        };
        let fits = |by: &&By| self.pays(items.iter().copied(), **by, round);
        let miss = |by: &&By| {
            let sum = items.iter().fold(0, |sum: i64, i| sum.saturating_add(i.amount(**by)));
            self.target.abs_diff(sum)
        };
        // Of two that miss as much the first is taken.
        let Some(by) = ways.iter().filter(fits).min_by_key(miss) else { return Answer::Nothing };
        let items: Vec<(&Payable, i64)> =
            items.iter().map(|item| (*item, item.amount(*by))).collect();
        Answer::near(&items, self.target)
    }

    fn past_due_by_terms(&self) -> Answer {
        let mut terms: Vec<i32> = self.past_due().filter_map(|item| item.days).collect();
        terms.sort_unstable();
        terms.dedup();
        let of = |days: i32| self.past_due().filter(move |item| item.days == Some(days));
        let answers = terms.into_iter().map(|days| self.all(of(days), self.round));
        let holds = |answer: &Answer| match answer {
            Answer::Found(taken, _) => self.holds_named(taken),
            _ => false,
        };
        one_of(answers.filter(holds).take(TOLD).collect())
    }

    /// All debits due from one day to another, wherever these days are; whole days only.
    fn due_run(&self) -> Answer {
        let debits: Vec<Payable> = self.debits().copied().collect();
        let ways: &[By] = match self.round {
            MatchRound::Late => &[By::Late],
            _ => &[By::Open, By::Net],
        };
        for by in ways {
            let found = self.runs(&debits, *by);
            if !found.is_empty() {
                return one_of(found);
            }
        }
        Answer::Nothing
    }

    /// The first few runs of days of which all debits, in one way, are the amount.
    fn runs(&self, debits: &[Payable], by: By) -> Vec<Answer> {
        let days = days_of(debits, by, self.round);
        let mut found: Vec<Answer> = Vec::new();
        // What must be paid for the run from a day to another, and what may be, are both above zero
        // and grow with it: those that fit begin between two days, which move on with its end.
        let (mut first, mut last) = (Window::default(), Window::default());
        for (to, day) in days.iter().enumerate() {
            first.add(day.way.low);
            last.add(day.way.high);
            first.shrink(&days, to, |sum| sum > self.target, |day| day.way.low);
            last.shrink(&days, to, |sum| sum >= self.target, |day| day.way.high);
            for from in first.from..last.from {
                let due = |at: usize| days.get(at).map(|day| day.due);
                let within =
                    |item: &&Payable| Some(item.due) >= due(from) && Some(item.due) <= due(to);
                let run: Vec<(&Payable, i64)> =
                    debits.iter().filter(within).map(|item| (item, item.amount(by))).collect();
                let taken: Vec<Taken> = run.iter().map(|(item, _)| item.taken(0)).collect();
                if self.holds_named(&taken) {
                    found.push(Answer::near(&run, self.target));
                }
                if found.len() >= TOLD {
                    return found;
                }
            }
        }
        found
    }

    /// Beside what is named, the only set that makes up the rest.
    fn subset(&self) -> Answer {
        let named = self.named.iter().fold(0, |sum: i64, taken| sum.saturating_add(taken.paid));
        let rest = self.target.saturating_sub(named);
        let least = |item: &Payable| {
            let amount = item.amounts(self.round).first().copied().unwrap_or(item.open);
            item.way(amount, self.round).low
        };
        let other = |item: &&Payable| !self.names(item.place) && least(item) <= rest;
        let debits = self.debits().filter(other);
        let debits: Vec<&Payable> = debits.collect();
        if rest <= 0 {
            return Answer::Nothing;
        }
        if debits.len() > usize::try_from(self.policy.most_items).unwrap_or(usize::MAX) {
            return Answer::GaveUp;
        }
        match self.subset_of(&debits, rest, self.round) {
            Answer::Found(mut taken, _) => {
                taken.extend(&self.named);
                Answer::closing(taken)
            }
            other => other,
        }
    }

    /// The only set that makes up the amount, each item in full or less its discount.
    fn subset_of(&self, items: &[&Payable], target: i64, round: MatchRound) -> Answer {
        let amounts: Vec<SmallVec<[i64; 3]>> =
            items.iter().map(|item| item.amounts(round)).collect();
        let ways = |(item, amounts): (&&Payable, &SmallVec<[i64; 3]>)| -> Ways {
            amounts.iter().map(|amount| item.way(*amount, round)).collect()
        };
        let choices: Vec<Ways> = items.iter().zip(&amounts).map(ways).collect();
        let sums = usize::try_from(self.policy.most_sums).unwrap_or(usize::MAX);
        let limits = Limits { sums, told: TOLD };
        let place = |(choice, _): &(usize, usize)| items.get(*choice).map(|item| item.place);
        let places = |subset: &Subset| subset.iter().filter_map(place).collect();
        let chosen = |subset: &Subset| -> Vec<(&Payable, i64)> {
            let one = |(choice, way): &(usize, usize)| {
                Some((*items.get(*choice)?, *amounts.get(*choice)?.get(*way)?))
            };
            subset.iter().filter_map(one).collect()
        };
        match search(&choices, target, limits) {
            Found::None => Answer::Nothing,
            Found::GaveUp => Answer::GaveUp,
            Found::Several(subsets) => Answer::Ambiguous(subsets.iter().map(places).collect()),
            Found::One(subset) => Answer::near(&chosen(&subset), target),
            Found::Same(subsets) => {
                let ways: Vec<Vec<(&Payable, i64)>> = subsets.iter().map(chosen).collect();
                match best(&ways, target) {
                    Some(way) => Answer::near(way, target),
                    None => Answer::Ambiguous(subsets.iter().map(places).collect()),
                }
            }
        }
    }

    /// The oldest, as [`allocate`] shares an amount: what is disputed is left alone (K2), and no
    /// discount is given where none is asked for.
    fn oldest_first(&self) -> Answer {
        let order = AllocationOrder::OldestFirst;
        let Ok((shares, rest)) = allocate(self.receipt.amount, &self.open_debits(), &order) else {
            return Answer::Nothing;
        };
        self.as_far_as_it_goes(shares.iter().map(|share| (&share.item, share.amount)), rest)
    }

    /// The debits in an order of debts (A8), less what is disputed of them.
    fn by_order(&self, order: &SettlementOrder) -> Answer {
        let undisputed = |item: &OpenItem| -> Option<Claim> {
            let open = item.open.minus(item.share(Dimension::Disputed)).ok()?;
            Some(Claim::of(&OpenItem { open, ..item.clone() }))
        };
        let claims: Vec<Claim> = self.open_debits().iter().filter_map(undisputed).collect();
        let (amount, on) = (self.receipt.amount, self.receipt.value_date);
        let Ok((shares, rest)) = allocate_claims(amount, on, &claims, order) else {
            return Answer::Nothing;
        };
        self.as_far_as_it_goes(shares.iter().map(|share| (&share.item, share.amount)), rest)
    }

    /// The debits of the account, with what is still to be taken of them.
    fn open_debits(&self) -> Vec<OpenItem> {
        let item = |debit: &Payable| -> Option<OpenItem> {
            let item = self.pool.item(debit.place)?;
            let open = Money::from_minor(i128::from(debit.open), item.open.currency()).ok()?;
            Some(OpenItem { open, ..item.clone() })
        };
        self.debits().filter_map(item).collect()
    }

    fn as_far_as_it_goes<'i>(
        &self,
        shares: impl Iterator<Item = (&'i ItemId, Money)>,
        rest: Money,
    ) -> Answer {
        let places: HashMap<&ItemId, Place> = self
            .debits()
            .filter_map(|debit| Some((&self.pool.item(debit.place)?.id, debit.place)))
            .collect();
        let taken = shares.filter_map(|(item, amount)| {
            let paid = i64::try_from(amount.minor_units()).ok()?;
            let place = *places.get(item)?;
            Some(Taken { place, paid, discount: 0, tolerance: 0, late: false, named: false })
        });
        match (taken.collect::<Vec<Taken>>(), rest.is_zero()) {
            (taken, _) if taken.is_empty() => Answer::Nothing,
            (taken, true) => Answer::Found(taken, AmountFit::Partial),
            (taken, false) => Answer::Found(taken, AmountFit::Over),
        }
    }

    /// Items that do not make up the amount, in their order as far as the money goes.
    fn first_of(&self, items: &[&Payable]) -> Answer {
        let (mut taken, mut left) = (Vec::new(), self.target);
        for item in items {
            let paid = item.net.min(left);
            if paid > 0 {
                taken.push(item.taken(paid));
                left = left.saturating_sub(paid);
            }
        }
        let fit = if left > 0 { AmountFit::Over } else { AmountFit::Partial };
        if taken.is_empty() { Answer::Nothing } else { Answer::Found(taken, fit) }
    }
}

/// The debits of a due date together.
struct Day {
    due: Option<Date>,
    way: Way,
}

/// The debits of each due date, in order.
fn days_of(debits: &[Payable], by: By, round: MatchRound) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for item in debits {
        let way = item.way(item.amount(by), round);
        match days.last_mut().filter(|day| day.due == item.due) {
            Some(day) => {
                day.way.low = day.way.low.saturating_add(way.low);
                day.way.high = day.way.high.saturating_add(way.high);
            }
            None => days.push(Day { due: item.due, way }),
        }
    }
    days
}

/// The sum of a run of days that ends on the last one added.
#[derive(Default)]
struct Window {
    from: usize,
    sum: i64,
}

impl Window {
    fn add(&mut self, amount: i64) {
        self.sum = self.sum.saturating_add(amount);
    }

    /// Leaves out the first days while the sum is too much.
    fn shrink(&mut self, days: &[Day], to: usize, much: impl Fn(i64) -> bool, of: fn(&Day) -> i64) {
        while self.from <= to && much(self.sum) {
            self.sum = self.sum.saturating_sub(days.get(self.from).map_or(0, of));
            self.from = self.from.saturating_add(1);
        }
    }
}

/// Of several ways to pay the same items the one that misses least, then the one with fewest late
/// discounts, then the one with the smallest discounts (A5); none where two are alike.
fn best<'w, 'i>(
    ways: &'w [Vec<(&'i Payable, i64)>],
    target: i64,
) -> Option<&'w [(&'i Payable, i64)]> {
    let key = |way: &Vec<(&Payable, i64)>| {
        let sum = way.iter().fold(0, |sum: i64, (_, amount)| sum.saturating_add(*amount));
        let late = way.iter().filter(|(item, amount)| item.taken(*amount).late).count();
        (target.abs_diff(sum), late, std::cmp::Reverse(sum))
    };
    let least = ways.iter().map(key).min()?;
    let mut best = ways.iter().filter(|way| key(way) == least);
    let first = best.next()?;
    best.next().is_none().then_some(first.as_slice())
}

/// Whether a single item that misses by what is tolerated misses less with a late discount: then
/// that is what the payer took (A5). Of several items together the fewest late ones win.
fn late_is_nearer(items: &[Payable], taken: &[Taken], round: MatchRound) -> bool {
    let ([taken], MatchRound::Near) = (taken, round) else { return false };
    let item = items.iter().find(|item| item.place == taken.place);
    item.is_some_and(|item| item.late.abs_diff(taken.paid) < taken.tolerance.unsigned_abs())
}

/// One answer is the answer; several are candidates.
fn one_of(mut found: Vec<Answer>) -> Answer {
    if found.len() <= 1 {
        return found.pop().unwrap_or(Answer::Nothing);
    }
    let places = |answer: &Answer| match answer {
        Answer::Found(taken, _) => taken.iter().map(|taken| taken.place).collect(),
        _ => Vec::new(),
    };
    Answer::Ambiguous(found.iter().map(places).collect())
}
