//! What must hold of every ledger, whatever was posted and however it was back-dated.

use std::collections::{BTreeMap, BTreeSet};

use duly::*;

use crate::story::{Ask, Story};

type Account = (CreditorId, Option<CustomerId>);

/// Panics where something does not hold.
pub fn hold(story: &Story) {
    let told = Told::of(story);
    told.in_any_order_of_reading(&story.entries);
    told.entries_are_as_handed_in();
    let days = told.days(&story.days);
    for day in &days {
        told.nothing_is_over_applied(*day);
    }
    let ask = story.ask;
    let pick = |choice: usize| days.get(choice.checked_rem(days.len())?).copied();
    let (Some(on), Some(from), Some(to)) = (pick(ask.on), pick(ask.period.0), pick(ask.period.1))
    else {
        return;
    };
    let period = Period { from: from.min(to), to: from.max(to) };
    told.questions_agree(on);
    told.histories_make_what_is_open(on);
    told.accounts_are_the_ledger(on, period);
    told.roll_forward_foots(period);
    told.statements_foot(on, period, ask);
    told.a_prefix_is_what_was_known(&story.entries, on, ask);
}

/// A ledger, with what it answered.
struct Told {
    ledger: Ledger,
    answers: Vec<Result<Posted>>,
    /// What was taken, in order, with the number it got.
    taken: Vec<(u64, Entry)>,
    accounts: BTreeSet<Account>,
    /// Every movement there ever was.
    activity: Vec<Activity>,
}

#[derive(Clone, Copy)]
struct Period {
    from: Date,
    to: Date,
}

impl Told {
    /// Posts everything. A second ledger is told only what the first took: wherever the first
    /// refuses or has it already, both must be the same, so a refused post changed nothing.
    fn of(story: &Story) -> Self {
        let (mut ledger, mut only_taken) = (Ledger::new(), Ledger::new());
        let (mut answers, mut taken) = (Vec::new(), Vec::new());
        let mut behind = 0;
        for entry in &story.entries {
            let answer = ledger.post(entry.clone());
            match &answer {
                Ok(posted) if posted.outcome != Outcome::Repeated => {
                    taken.push((posted.sequence, entry.clone()));
                }
                _ => {
                    catch_up(&mut only_taken, &taken, &mut behind);
                    assert!(only_taken == ledger, "a refused or repeated post changed something");
                }
            }
            answers.push(answer);
        }
        catch_up(&mut only_taken, &taken, &mut behind);
        assert!(only_taken == ledger, "a refused or repeated post changed something");
        let activity: Vec<Activity> =
            ledger.activity(Known::Everything, Date::MIN..=Date::MAX).collect();
        let account = |one: &Activity| (one.creditor.clone(), one.customer.clone());
        let accounts = activity.iter().map(account).collect();
        Self { ledger, answers, taken, accounts, activity }
    }

    /// All at once, and from its own entries, it is the same ledger.
    fn in_any_order_of_reading(&self, entries: &[Entry]) {
        let mut at_once = Ledger::new();
        assert_eq!(at_once.post_all(entries.iter().cloned()), self.answers);
        assert!(at_once == self.ledger, "all at once is another ledger than one by one");
        let again = Ledger::replay(self.ledger.entries()).unwrap();
        assert!(again == self.ledger, "a replay is another ledger");
    }

    /// What was taken and nothing else, in its order and under its id.
    fn entries_are_as_handed_in(&self) {
        assert_eq!(self.ledger.len(), self.taken.len());
        let mut last = None;
        for (kept, (sequence, told)) in self.ledger.entries().zip(&self.taken) {
            assert_eq!((&kept.fact, kept.recorded), (&told.fact, told.recorded));
            assert_eq!(kept.sequence, Some(*sequence));
            assert!(last < Some(*sequence), "numbers go up");
            last = Some(*sequence);
            let id = kept.fact.id().parse().unwrap();
            assert_eq!(self.ledger.entry(&id), Some(kept));
        }
        for answer in self.taken.iter().map(|(_, entry)| self.ledger.entry(&id_of(entry))) {
            assert!(answer.is_some());
        }
    }

    /// The days on which anything can differ, and those before and after.
    fn days(&self, told: &[Date]) -> Vec<Date> {
        let moved = self.activity.iter().map(|one| one.date).chain(told.iter().copied());
        let near = |day: Date| [-1, 0, 1].map(|days| day.plus_days(days).unwrap());
        let days: BTreeSet<Date> = moved.flat_map(near).collect();
        days.into_iter().collect()
    }

    /// What a query answers. It may only be refused for books that begin later; then each
    /// creditor whose books have begun is asked alone.
    fn positions(&self, query: &PositionQuery) -> Vec<Position> {
        let creditors: BTreeSet<&CreditorId> = self.accounts.iter().map(|one| &one.0).collect();
        let begins_later = |creditor: &CreditorId| {
            let begins = self.ledger.taken_over_on(creditor);
            begins.is_some_and(|begins| query.as_of < begins)
        };
        let all = self.ledger.position(query.clone());
        if !creditors.iter().any(|creditor| begins_later(creditor)) {
            return vec![all.unwrap()];
        }
        assert_eq!(all.unwrap_err().kind(), ErrorKind::TakeOver);
        let mut positions = Vec::new();
        for creditor in creditors {
            let creditor_alone =
                PositionQuery { creditor: Some(creditor.clone()), ..query.clone() };
            match self.ledger.position(creditor_alone) {
                Ok(position) => {
                    assert!(!begins_later(creditor));
                    positions.push(position);
                }
                Err(error) => {
                    assert_eq!(error.kind(), ErrorKind::TakeOver);
                    assert!(begins_later(creditor));
                }
            }
        }
        positions
    }

    /// F4c, and R1: what an item was over and what moved it are what is open.
    fn nothing_is_over_applied(&self, day: Date) {
        let query = PositionQuery { entries: true, post_dated: true, ..day.into() };
        let recorded = self.taken.last().map(|(_, entry)| entry.recorded);
        for position in self.positions(&query) {
            let mut seen = BTreeSet::new();
            for item in position.open_items() {
                assert!(seen.insert(&item.id), "{} is there twice", item.id);
                within_bounds(item);
                assert!(item.posting_date.unwrap() <= day);
                let mut reached = item.original;
                let mut last = None;
                for one in &item.details().entries {
                    assert!(last <= Some((one.date, one.sequence)) && one.date <= day);
                    last = Some((one.date, one.sequence));
                    assert_eq!(one.item, item.id);
                    reached = reached.plus(one.amount).unwrap();
                }
                assert_eq!(reached, item.open, "{} on {day}", item.id);
            }
            for receipt in position.post_dated().unwrap() {
                assert!(!receipt.amount.is_positive());
                assert_eq!(receipt.counted, receipt.posting_date <= day);
                assert!(!receipt.counted || Some(receipt.value_date) > recorded);
            }
        }
    }

    /// What is asked with more or of fewer is the same.
    fn questions_agree(&self, on: Date) {
        let plain = PositionQuery::from(on);
        let ahead = PositionQuery { post_dated: true, ..plain.clone() };
        let whole = self.positions(&ahead);
        assert_eq!(open_items(&whole), open_items(&self.positions(&plain)));
        let with_entries = self.positions(&PositionQuery { entries: true, ..plain.clone() });
        let mut stripped: Vec<OpenItem> = open_items(&with_entries).into_iter().cloned().collect();
        stripped.iter_mut().for_each(|item| item.details_mut().entries.clear());
        assert_eq!(open_items(&whole), stripped.iter().collect::<Vec<_>>());
        for name in ["C0", "C1", "C2", "nobody"] {
            let customer: CustomerId = name.parse().unwrap();
            let query = PositionQuery { customer: Some(customer.clone()), ..ahead.clone() };
            let own = self.positions(&query);
            let of_all = open_items(&whole).into_iter();
            let of_all: Vec<_> =
                of_all.filter(|item| item.customer.as_ref() == Some(&customer)).collect();
            assert_eq!(open_items(&own), of_all, "of {name} on {on}");
            let receipts = |positions: &[Position]| -> Vec<PostDatedReceipt> {
                let all = positions.iter().flat_map(|one| one.post_dated().unwrap());
                all.filter(|one| one.customer.as_ref() == Some(&customer)).cloned().collect()
            };
            assert_eq!(receipts(&own), receipts(&whole), "of {name} on {on}");
        }
        for position in &whole {
            ages_in_full(position);
        }
    }

    /// What was there and what moved it are what is open, item by item and document by document.
    fn histories_make_what_is_open(&self, on: Date) {
        let mut sums: BTreeMap<&ItemId, Money> = BTreeMap::new();
        let mut told = BTreeMap::new();
        for one in &self.activity {
            let history = told
                .entry(&one.item.document)
                .or_insert_with(|| self.ledger.history(&one.item.document).unwrap());
            assert!(history.contains(one), "a history leaves {one:?} out");
            if one.kind == ActivityKind::Identification || one.date > on {
                continue;
            }
            let sum = sums.entry(&one.item).or_insert(Money::zero(one.amount.currency()));
            *sum = sum.plus(one.amount).unwrap();
        }
        assert_eq!(told.values().map(Vec::len).sum::<usize>(), self.activity.len());
        let positions = self.positions(&on.into());
        let open = open_items(&positions).into_iter().map(|item| (&item.id, item.open));
        let open: BTreeMap<&ItemId, Money> = open.collect();
        // Of books that begin later nothing was asked, and nothing happened.
        sums.retain(|_, sum| !sum.is_zero());
        assert_eq!(sums, open, "on {on}");
        for document in told.keys() {
            let Ok(status) = self.ledger.status(document, Known::Everything, on) else { continue };
            let of_document = open.iter().filter(|(id, _)| id.document == **document);
            let left = Money::sum(of_document.map(|(_, open)| *open), status.open.currency());
            assert_eq!(Ok(status.open), left, "{document} on {on}");
        }
    }

    /// An account is what is its own of the ledger, and what moved it is what is open of it.
    fn accounts_are_the_ledger(&self, on: Date, period: Period) {
        let all = Date::MIN..=Date::MAX;
        let positions = self.positions(&on.into());
        for (creditor, customer) in &self.accounts {
            let ours = |one: &&Activity| one.creditor == *creditor && one.customer == *customer;
            let moved: Vec<&Activity> = self.activity.iter().filter(ours).collect();
            if let Some(customer) = customer {
                let everything = Known::Everything;
                let account =
                    |period| self.ledger.account_activity(creditor, customer, everything, period);
                assert_eq!(account(all.clone()).iter().collect::<Vec<_>>(), moved);
                let inside = |one: &&Activity| period.from <= one.date && one.date <= period.to;
                let inside: Vec<&Activity> = moved.iter().copied().filter(inside).collect();
                assert_eq!(account(period.from..=period.to).iter().collect::<Vec<_>>(), inside);
            }
            let mut sums = BTreeMap::new();
            for one in moved.iter().filter(|one| one.date <= on) {
                add(&mut sums, one.amount);
            }
            let mut balances = BTreeMap::new();
            for position in &positions {
                for balance in position.balance(creditor, customer.as_ref()).unwrap() {
                    assert_eq!(balance.debits.plus(balance.credits), Ok(balance.net));
                    add(&mut balances, balance.net);
                }
            }
            sums.retain(|_, sum| !sum.is_zero());
            balances.retain(|_, sum| !sum.is_zero());
            assert_eq!(sums, balances, "{creditor} {customer:?} on {on}");
        }
    }

    /// G10: each row adds up from what was open before to what is open after, and says so.
    fn roll_forward_foots(&self, period: Period) {
        let Period { from, to } = period;
        let report = match RollForward::of(&self.ledger, from..=to, Known::Everything) {
            Ok(report) => report,
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::TakeOver, "{error}");
                assert!(self.ledger.as_of(to).is_err());
                return;
            }
        };
        let open = |day: Date| {
            let mut open: BTreeMap<(CreditorId, Option<CustomerId>), BTreeMap<Currency, Money>> =
                BTreeMap::new();
            for item in open_items(&self.positions(&day.into())) {
                let account = (item.creditor.clone(), item.customer.clone());
                add(open.entry(account).or_default(), item.open);
            }
            open
        };
        let (before, after) = (open(from.plus_days(-1).unwrap()), open(to));
        let mut totals: BTreeMap<Currency, Money> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for row in &report.rows {
            let account = (row.creditor.clone(), row.customer.clone());
            let at = |open: &BTreeMap<Account, BTreeMap<Currency, Money>>| {
                let there = open.get(&account).and_then(|open| open.get(&row.currency));
                there.copied().unwrap_or(Money::zero(row.currency))
            };
            assert_eq!((row.amounts.opening, row.amounts.closing), (at(&before), at(&after)));
            adds_up(&row.amounts);
            add(&mut totals, row.amounts.closing);
            assert!(seen.insert((account, row.currency)));
        }
        for (account, currency) in before.iter().chain(&after).flat_map(|(account, open)| {
            let unsettled = open.iter().filter(|(_, sum)| !sum.is_zero());
            unsettled.map(move |(currency, _)| (account, currency))
        }) {
            assert!(seen.contains(&(account.clone(), *currency)), "{account:?} has no row");
        }
        for total in report.creditors.iter().chain(&report.currencies) {
            adds_up(&total.amounts);
        }
        for total in &report.currencies {
            assert_eq!(Some(&total.amounts.closing), totals.get(&total.currency));
        }
    }

    /// R1, R2, R3: statements reach what is open, line by line.
    fn statements_foot(&self, on: Date, period: Period, ask: Ask) {
        let Period { from, to } = period;
        let cut = ask.cut.checked_rem(self.taken.len()).and_then(|cut| self.taken.get(cut));
        for (creditor, customer) in &self.accounts {
            let Some(customer) = customer else { continue };
            let (ledger, all) = (&self.ledger, Known::Everything);
            let begins_later =
                |day: Date| ledger.taken_over_on(creditor).is_some_and(|begins| day < begins);
            match Statement::activity(ledger, creditor, customer, from..=to, all) {
                Ok(statement) => statement.currencies.iter().for_each(reaches),
                Err(error) => assert!(begins_later(to), "{error}"),
            }
            let known = cut.map_or(all, |(sequence, _)| Known::Through(*sequence));
            let last = LastStatement { as_of: from, known };
            match Statement::balance_forward(ledger, creditor, customer, last, to, all) {
                Ok(statement) => statement.currencies.iter().for_each(reaches),
                // A creditor may not have been heard of by the last statement.
                Err(error) => assert!(begins_later(to), "{error}"),
            }
            for position in self.positions(&PositionQuery { entries: true, ..on.into() }) {
                let statement = position.statement(creditor, customer, &Default::default());
                for account in statement.unwrap().currencies {
                    let zero = Money::zero(account.currency);
                    let sum = |of: &mut dyn Iterator<Item = Money>| {
                        of.fold(zero, |sum, one| sum.plus(one).unwrap())
                    };
                    let items = sum(&mut account.items.iter().map(|item| item.open));
                    let buckets = sum(&mut account.buckets.iter().copied());
                    assert_eq!(items, account.total);
                    assert_eq!(buckets.plus(account.unapplied), Ok(account.total));
                    for item in &account.items {
                        assert_eq!(item.settled.plus(item.open), Ok(item.original));
                        let moved = sum(&mut item.entries.iter().map(|one| one.amount));
                        assert_eq!(moved, item.settled.negated());
                    }
                }
            }
        }
    }

    /// F4: the first entries alone are what was known then; what differs now is listed.
    fn a_prefix_is_what_was_known(&self, entries: &[Entry], on: Date, ask: Ask) {
        let Some(cut) = ask.cut.checked_rem(entries.len()) else { return };
        let mut then = Ledger::new();
        then.post_all(entries.iter().take(cut).cloned());
        let Some(last) = then.last_sequence() else { return };
        let known = Known::Through(last);
        let query = PositionQuery { entries: true, post_dated: true, ..on.into() };
        let before = then.position(query.clone());
        let as_known = self.ledger.position(PositionQuery { known, ..query });
        let (before, as_known) = match (before, as_known) {
            (Ok(before), Ok(as_known)) => (before, as_known),
            (before, as_known) => return assert_eq!(before.err(), as_known.err()),
        };
        assert_eq!(before.open_items(), as_known.open_items(), "as of {on}");
        assert_eq!(before.post_dated(), as_known.post_dated(), "as of {on}");
        let documents: BTreeSet<&DocumentId> =
            self.activity.iter().map(|one| &one.item.document).collect();
        for document in documents {
            let status = then.status(document, Known::Everything, on).ok();
            assert_eq!(status, self.ledger.status(document, known, on).ok(), "{document} on {on}");
        }
        let then_moved: Vec<Activity> =
            then.activity(Known::Everything, Date::MIN..=Date::MAX).collect();
        let known_moved: Vec<Activity> =
            self.ledger.activity(known, Date::MIN..=Date::MAX).collect();
        assert_eq!(then_moved, known_moved);
        let Ok(now) = self.ledger.as_of(on) else { return };
        let before = self.ledger.as_known(known, on).unwrap();
        let changes = self.ledger.changed_since(known, on).unwrap();
        let of = |position: &Position, id: &ItemId| {
            position.open_items().iter().find(|item| item.id == *id).cloned()
        };
        let mut listed = BTreeSet::new();
        for change in &changes {
            assert_eq!(change.before, of(&before, &change.item));
            assert_eq!(change.after, of(&now, &change.item));
            assert_ne!(change.before, change.after);
            assert!(!change.entries.is_empty(), "{} changed by nothing", change.item);
            assert!(listed.insert(&change.item));
        }
        for item in before.open_items().iter().chain(now.open_items()) {
            let same = of(&before, &item.id) == of(&now, &item.id);
            assert!(same || listed.contains(&item.id), "{} is not listed", item.id);
        }
    }
}

/// Tells a ledger what another took, up to where that one is.
fn catch_up(ledger: &mut Ledger, taken: &[(u64, Entry)], behind: &mut usize) {
    for (sequence, entry) in taken.iter().skip(*behind) {
        let posted = ledger.post(entry.clone()).unwrap();
        assert_eq!(posted.sequence, *sequence);
        assert_ne!(posted.outcome, Outcome::Repeated);
    }
    *behind = taken.len();
}

fn id_of(entry: &Entry) -> EntryId {
    entry.fact.id().parse().unwrap()
}

fn open_items(positions: &[Position]) -> Vec<&OpenItem> {
    positions.iter().flat_map(Position::open_items).collect()
}

fn within_bounds(item: &OpenItem) {
    let (open, original) = (item.open.minor_units(), item.original.minor_units());
    assert!(open.signum() == original.signum() && open.abs() <= original.abs(), "{item:?}");
}

fn add(sums: &mut BTreeMap<Currency, Money>, amount: Money) {
    let sum = sums.entry(amount.currency()).or_insert(Money::zero(amount.currency()));
    *sum = sum.plus(amount).unwrap();
}

/// G5: what is open is in some bucket or unapplied, and nothing else is.
fn ages_in_full(position: &Position) {
    let report = position.aging(&AgingPolicy::default()).unwrap();
    let mut open = BTreeMap::new();
    position.open_items().iter().for_each(|item| add(&mut open, item.open));
    assert_eq!(report.currencies.len(), open.len());
    for total in &report.currencies {
        let (amounts, zero) = (&total.amounts, Money::zero(total.currency));
        let sum = amounts.buckets.iter().fold(zero, |sum, one| sum.plus(*one).unwrap());
        assert_eq!(sum.plus(amounts.unapplied), Ok(amounts.total));
        assert_eq!(Some(&amounts.total), open.get(&total.currency));
    }
}

fn adds_up(amounts: &RollForwardAmounts) {
    let columns = [
        amounts.opening,
        amounts.taken_over,
        amounts.invoices,
        amounts.debit_notes,
        amounts.charges,
        amounts.payments,
        amounts.advances,
        amounts.payments_reversed,
        amounts.refunds,
        amounts.credit_notes,
        amounts.discounts,
        amounts.tolerance,
        amounts.withholding,
        amounts.write_offs,
        amounts.adjustments_reversed,
        amounts.transfers,
        amounts.conversions,
    ];
    assert_eq!(Money::sum(columns, amounts.closing.currency()), Ok(amounts.closing));
}

fn reaches(account: &StatementAccount) {
    let mut balance = account.opening;
    for line in account.prior_period.iter().chain(&account.lines) {
        balance = balance.plus(line.amount).unwrap();
        assert_eq!(line.balance, balance);
    }
    assert_eq!(balance, account.closing);
    for allocation in &account.allocations {
        let amounts = allocation.items.iter().map(|(_, amount)| *amount);
        assert_eq!(Money::sum(amounts, account.currency), Ok(Money::zero(account.currency)));
    }
}
