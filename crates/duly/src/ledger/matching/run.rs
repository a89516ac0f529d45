//! A run over many receipts: each gets an answer, and no item is taken twice.

use hashbrown::HashSet;

use super::{
    party::{Party, Payers},
    pool::{AccountKey, Place, Pool},
    proposal::{
        AmountFit, AttemptOutcome, MatchAttempt, MatchEvidence, MatchGrade, MatchPolicy,
        MatchProposal, MatchShare, MatchStrategy, PartyEvidence,
    },
    strategy::{Answer, Asked, TOLD, Taken},
};
use crate::{
    error::{Error, ErrorKind, Result},
    ledger::OpenItem,
    record::{KnownPayer, Receipt},
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
/// above zero and for an id that another receipt of the run has. The others are answered.
pub fn match_receipts(
    receipts: &[Receipt],
    items: &[OpenItem],
    known: &[KnownPayer],
    policy: &MatchPolicy,
) -> Vec<Result<MatchProposal>> {
    let (mut pool, payers) = (Pool::new(items, receipts), Payers::new(known));
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
    let key = |customer: &CustomerId| AccountKey {
        creditor: receipt.creditor.clone(),
        customer: Some(customer.clone()),
        currency: receipt.amount.currency(),
    };
    let account = match &party {
        Some(party) => pool.account(&key(&party.customer), receipt.value_date),
        None => pool.of_amount(receipt, target),
    };
    let customer = party.as_ref().map(|party| &party.customer);
    let named = Vec::new();
    let mut asked = Asked { receipt, pool, policy, customer, account: &account, target, named };
    // What is named and does not make up the amount is kept for the case that nothing else does.
    let (mut attempts, mut found) = (Vec::new(), None);
    for strategy in &policy.strategies {
        // Of an unknown payer the items of just this amount are all there is to look at.
        if party.is_none() && !works_without_party(*strategy) {
            continue;
        }
        if strategy.is_by_order() && found.is_some() {
            continue;
        }
        let answer = asked.answer(*strategy);
        let (outcome, candidates) = match &answer {
            Answer::Nothing => (AttemptOutcome::Nothing, Vec::new()),
            Answer::Found(_, AmountFit::Over) => (AttemptOutcome::Over, Vec::new()),
            Answer::Found(..) => (AttemptOutcome::Found, Vec::new()),
            Answer::GaveUp => (AttemptOutcome::GaveUp, Vec::new()),
            Answer::Ambiguous(sets) => (AttemptOutcome::Ambiguous, told(pool, sets)),
        };
        attempts.push(MatchAttempt { strategy: *strategy, outcome, candidates });
        if let Answer::Found(taken, fit) = answer {
            let looks_on = fit == AmountFit::Over && !strategy.is_by_order();
            if looks_on && found.is_none() {
                asked.named.clone_from(&taken);
                asked.named.sort_unstable_by_key(|named| named.place);
            }
            if !looks_on || found.is_none() {
                found = Some((*strategy, taken, fit));
            }
            if !looks_on {
                break;
            }
        }
    }
    let proposal = Asking { receipt, party, attempts, found }.proposal(pool, policy)?;
    if proposal.1.grade == MatchGrade::Automatic {
        for taken in proposal.0 {
            pool.take(taken.place, taken.paid.saturating_add(taken.discount));
        }
    }
    Ok(proposal.1)
}

fn works_without_party(strategy: MatchStrategy) -> bool {
    matches!(
        strategy,
        MatchStrategy::RemittanceLines
            | MatchStrategy::References
            | MatchStrategy::DocumentNumbers
            | MatchStrategy::SingleAmount
            | MatchStrategy::SingleWithDiscount
    )
}

/// What nobody has named is not settled unseen, and nothing is settled in part but where the payer
/// says the part: a number in a text may be met by chance.
fn may_be_automatic(strategy: MatchStrategy, fit: AmountFit) -> bool {
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
            Some(by) if score >= policy.automatic && may_be_automatic(by, fit) => {
                MatchGrade::Automatic
            }
            Some(_) if score >= policy.suggested => MatchGrade::Suggested,
            _ => MatchGrade::Unmatched,
        };
        let worth_it = grade != MatchGrade::Unmatched;
        let shares = if worth_it { shares(&taken, pool)? } else { Vec::new() };
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

fn shares(taken: &[Taken], pool: &Pool<'_>) -> Result<Vec<MatchShare>> {
    let mut shares = Vec::with_capacity(taken.len());
    for taken in taken {
        let Some(item) = pool.item(taken.place) else { continue };
        let money = |units: i64| Money::from_minor(i128::from(units), item.open.currency());
        let (amount, discount) = (money(taken.paid)?, money(taken.discount)?);
        shares.push(MatchShare { item: item.id.clone(), amount, discount });
    }
    Ok(shares)
}
