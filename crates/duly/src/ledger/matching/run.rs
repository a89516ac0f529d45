//! A run over many receipts: each gets an answer, and no item is taken twice.

use hashbrown::HashSet;

use super::{
    party::{Party, Payers},
    policy::{MatchPolicy, MatchRound, MatchStrategy},
    pool::{AccountKey, Place, Pool},
    proposal::{
        AmountFit, AttemptOutcome, MatchAttempt, MatchEvidence, MatchGrade, MatchProposal,
        MatchShare, PartyEvidence,
    },
    strategy::{Answer, Asked, TOLD, Taken},
};
use crate::{
    error::{Error, ErrorKind, Result},
    ledger::OpenItem,
    record::{KnownPayer, Receipt},
    terms::discount::LateDiscount,
    value::{CustomerId, ItemId, Money},
};

/// Proposes for each receipt which open items it settles, in the order of the receipts (A1–A3).
///
/// The items must be as they stand on the day of the run; the receipts' own payments among them are
/// passed over; what is open of each is given out once:
/// first to the earliest value date, then by id, and only an automatic proposal takes it. So a
/// receipt of one customer changes nothing for another's. A receipt that names no customer is
/// looked for by its marks among `known`, then by the documents it names, and at last by its
/// amount alone over all items, which is never automatic.
///
/// Per receipt: an [`InvalidRecord`](ErrorKind::InvalidRecord) error for an amount that is not
/// above zero and for an id that another receipt of the run has. The others are answered; with a
/// policy that cannot be ([`MatchPolicy::check`]) all get its error.
pub fn match_receipts(
    receipts: &[Receipt],
    items: &[OpenItem],
    known: &[KnownPayer],
    policy: &MatchPolicy,
) -> Vec<Result<MatchProposal>> {
    if let Err(error) = policy.check() {
        return receipts.iter().map(|_| Err(error.clone())).collect();
    }
    let (mut pool, payers) = (Pool::new(items, receipts, policy), Payers::new(known));
    let mut order: Vec<(usize, &Receipt)> = receipts.iter().enumerate().collect();
    order.sort_by(|(a, one), (b, other)| {
        (one.value_date, &one.id, a).cmp(&(other.value_date, &other.id, b))
    });
    let mut ids = HashSet::new();
    let mut answers: Vec<(usize, Result<MatchProposal>)> = Vec::with_capacity(receipts.len());
    for (number, receipt) in order {
        let checked = check(receipt, ids.insert(&receipt.id));
        let proposal =
            checked.and_then(|target| propose(receipt, target, &mut pool, &payers, policy));
        answers.push((number, proposal));
    }
    answers.sort_by_key(|(number, _)| *number);
    answers.into_iter().map(|(_, answer)| answer).collect()
}

/// The amount in minor units.
fn check(receipt: &Receipt, is_new: bool) -> Result<i64> {
    if !is_new {
        let expected = "an id that no other receipt of the run has";
        return Err(Error::expected_in(ErrorKind::InvalidRecord, "id", &receipt.id, expected)
            .with_item(&receipt.id));
    }
    i64::try_from(receipt.amount.minor_units()).ok().filter(|units| *units > 0).ok_or_else(|| {
        let expected = "an amount above zero, of at most 18 digits";
        Error::expected_in(ErrorKind::InvalidRecord, "amount", receipt.amount, expected)
            .with_item(&receipt.id)
    })
}

fn propose(
    receipt: &Receipt,
    target: i64,
    pool: &mut Pool<'_>,
    payers: &Payers,
    policy: &MatchPolicy,
) -> Result<MatchProposal> {
    let party = payers.of(receipt, policy.likeness);
    let whose = party.as_ref().map_or(Vec::new(), |party| policy.pays_for(&party.customer));
    let key = |customer: &CustomerId| AccountKey {
        creditor: receipt.creditor.clone(),
        customer: Some(customer.clone()),
        currency: receipt.amount.currency(),
    };
    let keys: Vec<AccountKey> = whose.iter().map(key).collect();
    let account = match party {
        Some(_) => pool.account(&keys, receipt.value_date, false),
        None => pool.of_amount(receipt, target),
    };
    let (named, round) = (Vec::new(), MatchRound::Exact);
    let mut asked = Asked { receipt, pool, policy, whose: &whose, account, round, target, named };
    // What is named and does not make up the amount is kept for the case that nothing else does.
    let (mut attempts, mut found) = (Vec::new(), None);
    for (round, strategy) in steps(policy) {
        // Of an unknown payer the items of just this amount are all there is to look at.
        if party.is_none() && !works_without_party(strategy, round) {
            continue;
        }
        if strategy.is_by_order() && found.is_some() {
            continue;
        }
        if round != MatchRound::Exact && asked.round == MatchRound::Exact {
            asked.account = pool.account(&keys, receipt.value_date, true);
        }
        asked.round = round;
        let answer = asked.answer(strategy);
        let (outcome, candidates) = match &answer {
            Answer::Nothing => (AttemptOutcome::Nothing, Vec::new()),
            Answer::Found(_, AmountFit::Over) => (AttemptOutcome::Over, Vec::new()),
            Answer::Found(..) => (AttemptOutcome::Found, Vec::new()),
            Answer::GaveUp => (AttemptOutcome::GaveUp, Vec::new()),
            Answer::Ambiguous(sets) => (AttemptOutcome::Ambiguous, told(pool, sets)),
        };
        attempts.push(MatchAttempt { strategy, round, outcome, candidates });
        if let Answer::Found(taken, fit) = answer {
            let looks_on = fit == AmountFit::Over && !strategy.is_by_order();
            if looks_on && found.is_none() {
                asked.named.clone_from(&taken);
                asked.named.sort_unstable_by_key(|named| named.place);
            }
            if !looks_on || found.is_none() {
                found = Some((strategy, taken, fit));
            }
            if !looks_on {
                break;
            }
        }
    }
    let proposal = Asking { receipt, party, attempts, found }.proposal(pool, policy)?;
    if proposal.1.grade == MatchGrade::Automatic {
        for taken in proposal.0 {
            let closed = taken.paid.saturating_add(taken.discount);
            pool.take(taken.place, closed.saturating_add(taken.tolerance));
        }
    }
    Ok(proposal.1)
}

/// What is asked, in order: every strategy, then in further rounds those that look for an amount,
/// and at the very last those that settle by an order what nobody has named.
fn steps(policy: &MatchPolicy) -> impl Iterator<Item = (MatchRound, MatchStrategy)> {
    let by_amount = |strategy: MatchStrategy, round: MatchRound| {
        // What is named is looked at in all rounds at once.
        round == MatchRound::Exact || !strategy.is_named()
    };
    let looked_for = policy.rounds().flat_map(move |round| {
        let strategies = policy.strategies.iter().copied();
        let asked = move |s: &MatchStrategy| !s.is_by_order() && by_amount(*s, round);
        strategies.filter(asked).map(move |strategy| (round, strategy))
    });
    let by_order = policy.strategies.iter().copied().filter(|strategy| strategy.is_by_order());
    looked_for.chain(by_order.map(|strategy| (MatchRound::Exact, strategy)))
}

fn works_without_party(strategy: MatchStrategy, round: MatchRound) -> bool {
    let by_amount =
        matches!(strategy, MatchStrategy::SingleAmount | MatchStrategy::SingleWithDiscount);
    strategy.is_named() || (by_amount && round == MatchRound::Exact)
}

/// What nobody has named is not settled unseen, a discount that has lapsed not without somebody's
/// accepting it, and nothing in part but where the payer says the part: a number in a text may be
/// met by chance.
fn may_be_automatic(
    strategy: MatchStrategy,
    fit: AmountFit,
    taken: &[Taken],
    late: LateDiscount,
) -> bool {
    if late == LateDiscount::Ask && taken.iter().any(|taken| taken.late) {
        return false;
    }
    match strategy {
        by if by.is_by_order() => false,
        MatchStrategy::RemittanceLines => true,
        _ => fit != AmountFit::Partial,
    }
}

/// The first few answers, as items.
fn told(pool: &Pool<'_>, sets: &[Vec<Place>]) -> Vec<Vec<ItemId>> {
    let ids = |set: &Vec<Place>| -> Vec<ItemId> {
        set.iter().filter_map(|place| pool.item(*place)).map(|item| item.id.clone()).collect()
    };
    sets.iter().take(TOLD).map(ids).collect()
}

/// What was asked of the strategies, and found.
struct Asking<'a> {
    receipt: &'a Receipt,
    party: Option<Party>,
    attempts: Vec<MatchAttempt>,
    found: Option<(MatchStrategy, Vec<Taken>, AmountFit)>,
}

impl Asking<'_> {
    /// The proposal, and what it takes of which item.
    fn proposal(
        self,
        pool: &Pool<'_>,
        policy: &MatchPolicy,
    ) -> Result<(Vec<Taken>, MatchProposal)> {
        let Self { receipt, party, attempts, found } = self;
        let (strategy, mut taken, fit) = match found {
            Some((strategy, taken, fit)) => (Some(strategy), taken, fit),
            None => (None, Vec::new(), AmountFit::None),
        };
        taken.sort_by(|a, b| pool.compare(a.place, b.place));
        let unsure = |attempt: &MatchAttempt| {
            matches!(attempt.outcome, AttemptOutcome::Ambiguous | AttemptOutcome::GaveUp)
        };
        let named = taken.iter().filter(|taken| taken.named).count();
        let mut evidence = MatchEvidence {
            party: party.as_ref().map(|party| party.evidence),
            likeness: party.as_ref().and_then(|party| party.likeness),
            named: u32::try_from(named).unwrap_or(u32::MAX),
            amount: fit,
            unique: strategy.is_some() && !attempts.iter().any(unsure),
        };
        let mut customer = party.map(|party| party.customer);
        if customer.is_none() {
            let first = taken.first().and_then(|taken| pool.item(taken.place));
            customer = first.and_then(|item| item.customer.clone());
            if customer.is_some() && named > 0 {
                evidence.party = Some(PartyEvidence::Documents);
            }
        }
        let score = evidence.score(taken.len());
        let grade = match strategy {
            Some(by)
                if score >= policy.automatic && may_be_automatic(by, fit, &taken, policy.late) =>
            {
                MatchGrade::Automatic
            }
            Some(_) if score >= policy.suggested => MatchGrade::Suggested,
            _ => MatchGrade::Unmatched,
        };
        let worth_it = grade != MatchGrade::Unmatched;
        let shares = if worth_it { shares(&taken, pool, policy)? } else { Vec::new() };
        let currency = receipt.amount.currency();
        let applied = Money::sum(shares.iter().map(|share| share.amount), currency)?;
        let proposal = MatchProposal {
            receipt: receipt.id.clone(),
            customer,
            grade,
            score,
            strategy: strategy.filter(|_| worth_it),
            unapplied: receipt.amount.minus(applied)?,
            shares,
            evidence,
            attempts,
        };
        Ok((taken, proposal))
    }
}

fn shares(taken: &[Taken], pool: &Pool<'_>, policy: &MatchPolicy) -> Result<Vec<MatchShare>> {
    let mut shares = Vec::with_capacity(taken.len());
    for taken in taken {
        let Some(item) = pool.item(taken.place) else { continue };
        let money = |units: i64| Money::from_minor(i128::from(units), item.open.currency());
        let (amount, discount) = (money(taken.paid)?, money(taken.discount)?);
        let tolerance = money(taken.tolerance)?;
        let needs_acceptance = taken.late && policy.late == LateDiscount::Ask;
        let item = item.id.clone();
        shares.push(MatchShare { item, amount, discount, tolerance, needs_acceptance });
    }
    Ok(shares)
}
