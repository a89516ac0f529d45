//! The strategies of A1, each by itself: what it finds for one receipt among the items it may see.

use hashbrown::{HashMap, HashSet};
use smallvec::SmallVec;
use smol_str::SmolStr;

use super::{
    pool::{Payable, Place, Pool},
    proposal::{AmountFit, MatchPolicy, MatchStrategy},
    subset::{Found, Limits, Ways, search},
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
    pub(super) customer: Option<&'a CustomerId>,
    /// The open items of that account, the earliest due first.
    pub(super) account: &'a [Payable],
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
    /// What settles the amount to the last unit.
    fn exact(taken: Vec<Taken>) -> Self {
        let discounted = taken.iter().any(|taken| taken.discount != 0);
        let fit = if discounted { AmountFit::WithDiscount } else { AmountFit::Exact };
        Self::Found(taken, fit)
    }
}

/// What is taken of an item, in minor units and with its sign.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Taken {
    pub(super) place: Place,
    pub(super) paid: i64,
    pub(super) discount: i64,
    /// Whether the payer names the document.
    pub(super) named: bool,
}

/// In full, or less the discount that holds.
#[derive(Clone, Copy, Eq, PartialEq)]
enum By {
    Open,
    Net,
}

impl Payable {
    fn amount(&self, by: By) -> i64 {
        match by {
            By::Open => self.open,
            By::Net => self.net,
        }
    }

    fn taken(&self, paid: i64) -> Taken {
        let closes = paid == self.net;
        let discount = if closes { self.open.saturating_sub(self.net) } else { 0 };
        Taken { place: self.place, paid, discount, named: false }
    }
}

impl Asked<'_, '_> {
    pub(super) fn answer(&self, strategy: MatchStrategy) -> Answer {
        match self.found(strategy) {
            // Another document than the payer has named already is no answer to the same question.
            Answer::Found(taken, _) if !self.holds_named(&taken) => Answer::Nothing,
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
            MatchStrategy::WholeAccount => self.all(self.account.iter()),
            MatchStrategy::PastDue => self.all(self.past_due()),
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
        self.pool.payable(places, self.receipt.value_date)
    }

    fn is_payable(&self, item: &OpenItem) -> bool {
        let currency: Currency = self.receipt.amount.currency();
        let theirs = self.customer.is_none_or(|customer| item.customer.as_ref() == Some(customer));
        theirs && item.open.currency() == currency
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
            for item in self.meant(&normal(&line.document)) {
                if left == Some(0) || seen.contains(&item.place) {
                    continue;
                }
                let most = match left {
                    None => item.net,
                    // A line over a discounted amount takes the discount; any other none.
                    Some(left) if left == item.net => item.net,
                    Some(left) if left.signum() != item.open.signum() => continue,
                    Some(left) if left.abs() >= item.open.abs() => item.open,
                    Some(left) => {
                        short = true;
                        left
                    }
                };
                left = left.map(|left| left.saturating_sub(most));
                sum = sum.saturating_add(most);
                seen.insert(item.place);
                taken.push(Taken { named: true, ..item.taken(most) });
            }
        }
        if taken.is_empty() || sum > self.target || sum <= 0 {
            return Answer::Nothing;
        }
        match (sum == self.target, short) {
            (true, true) => Answer::Found(taken, AmountFit::Partial),
            (true, false) => Answer::exact(taken),
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
        if items.iter().any(|item| whose(item) != first) {
            return Answer::Ambiguous(items.iter().map(|item| vec![item.place]).collect());
        }
        let debits: Vec<&Payable> = items.iter().filter(|item| item.open > 0).collect();
        let answer = match self.all(items.iter()) {
            Answer::Nothing => self.subset_of(&debits, self.target),
            all => all,
        };
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
        let fits = |item: &&Payable| {
            let fits = item.amount(by) == self.target && (by == By::Open || item.net != item.open);
            fits && self.holds_named(&[item.taken(self.target)])
        };
        let found: SmallVec<[&Payable; 2]> = self.debits().filter(fits).collect();
        match found.as_slice() {
            [] => Answer::Nothing,
            [first, rest @ ..] if rest.is_empty() || self.policy.earliest_of_alike => {
                Answer::exact(vec![first.taken(first.amount(by))])
            }
            several => Answer::Ambiguous(several.iter().map(|item| vec![item.place]).collect()),
        }
    }

    /// All of some items, in full or all of them less their discounts.
    fn all<'i>(&self, items: impl Iterator<Item = &'i Payable>) -> Answer {
        let items: Vec<Payable> = items.copied().collect();
        if items.is_empty() {
            return Answer::Nothing;
        }
        for by in [By::Open, By::Net] {
            if items.iter().fold(0, |sum: i64, i| sum.saturating_add(i.amount(by))) == self.target {
                return Answer::exact(items.iter().map(|i| i.taken(i.amount(by))).collect());
            }
        }
        Answer::Nothing
    }

    fn past_due_by_terms(&self) -> Answer {
        let mut terms: Vec<i32> = self.past_due().filter_map(|item| item.days).collect();
        terms.sort_unstable();
        terms.dedup();
        let of = |days: i32| self.past_due().filter(move |item| item.days == Some(days));
        let answers = terms.into_iter().map(|days| self.all(of(days)));
        let holds = |answer: &Answer| match answer {
            Answer::Found(taken, _) => self.holds_named(taken),
            _ => false,
        };
        one_of(answers.filter(holds).take(TOLD).collect())
    }

    /// All debits due from one day to another, wherever these days are; whole days only.
    fn due_run(&self) -> Answer {
        let debits: Vec<Payable> = self.debits().copied().collect();
        let mut found: Vec<Answer> = Vec::new();
        for by in [By::Open, By::Net] {
            let days = days_of(&debits, by);
            // All amounts are above zero, so the run that ends on a day begins on one day only.
            let (mut from, mut sum) = (0_usize, 0_i64);
            for (to, (_, amount)) in days.iter().enumerate() {
                sum = sum.saturating_add(*amount);
                while sum > self.target && from <= to {
                    let first = days.get(from).map_or(0, |(_, amount)| *amount);
                    sum = sum.saturating_sub(first);
                    from = from.saturating_add(1);
                }
                if sum == self.target && from <= to {
                    let due = |at: usize| days.get(at).map(|(due, _)| *due);
                    let within =
                        |item: &&Payable| Some(item.due) >= due(from) && Some(item.due) <= due(to);
                    let run = debits.iter().filter(within);
                    let taken: Vec<Taken> = run.map(|item| item.taken(item.amount(by))).collect();
                    if self.holds_named(&taken) {
                        found.push(Answer::exact(taken));
                    }
                }
                if found.len() == TOLD {
                    break;
                }
            }
            if !found.is_empty() {
                break;
            }
        }
        one_of(found)
    }

    /// Beside what is named, the only set that makes up the rest.
    fn subset(&self) -> Answer {
        let named = self.named.iter().fold(0, |sum: i64, taken| sum.saturating_add(taken.paid));
        let rest = self.target.saturating_sub(named);
        let other = |item: &&Payable| !self.names(item.place) && item.net <= rest;
        let debits = self.debits().filter(other);
        let debits: Vec<&Payable> = debits.collect();
        if rest <= 0 {
            return Answer::Nothing;
        }
        if debits.len() > usize::try_from(self.policy.most_items).unwrap_or(usize::MAX) {
            return Answer::GaveUp;
        }
        match self.subset_of(&debits, rest) {
            Answer::Found(mut taken, _) => {
                taken.extend(&self.named);
                Answer::exact(taken)
            }
            other => other,
        }
    }

    /// The only set that makes up the amount, each item less its discount or in full.
    fn subset_of(&self, items: &[&Payable], target: i64) -> Answer {
        let ways = |item: &&Payable| match item.net == item.open {
            true => Ways::from_slice(&[item.open]),
            false => Ways::from_slice(&[item.net, item.open]),
        };
        let choices: Vec<Ways> = items.iter().map(ways).collect();
        let sums = usize::try_from(self.policy.most_sums).unwrap_or(usize::MAX);
        let limits = Limits { sums, told: TOLD };
        let place = |(choice, _): &(usize, usize)| items.get(*choice).map(|item| item.place);
        match search(&choices, (target, target), limits) {
            Found::None => Answer::Nothing,
            Found::GaveUp => Answer::GaveUp,
            Found::Several(subsets) => Answer::Ambiguous(
                subsets.iter().map(|subset| subset.iter().filter_map(place).collect()).collect(),
            ),
            Found::One(subset) => {
                let taken = subset.iter().filter_map(|(choice, way)| {
                    let paid = choices.get(*choice)?.get(*way)?;
                    Some(items.get(*choice)?.taken(*paid))
                });
                Answer::exact(taken.collect())
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
            Some(Taken { place: *places.get(item)?, paid, discount: 0, named: false })
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

/// The sums of each due date, in order.
fn days_of(debits: &[Payable], by: By) -> Vec<(Option<Date>, i64)> {
    let mut days: Vec<(Option<Date>, i64)> = Vec::new();
    for item in debits {
        match days.last_mut().filter(|(due, _)| *due == item.due) {
            Some((_, sum)) => *sum = sum.saturating_add(item.amount(by)),
            None => days.push((item.due, item.amount(by))),
        }
    }
    days
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
