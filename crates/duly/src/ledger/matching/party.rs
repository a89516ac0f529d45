//! Who paid: the account, a learned name, or a likeness (A3).

use hashbrown::HashMap;
use smol_str::SmolStr;

use super::{
    proposal::PartyEvidence,
    text::{likeness, name, normal},
};
use crate::{
    record::{KnownPayer, PayerMark, Receipt},
    value::CustomerId,
};

/// The marks of all customers; of a mark that two customers have, neither is known by it.
pub(super) struct Payers {
    accounts: HashMap<SmolStr, Option<CustomerId>>,
    aliases: HashMap<SmolStr, Option<CustomerId>>,
    /// By the name as it is compared; sorted, so that the answer hangs on no order.
    names: Vec<(SmolStr, CustomerId)>,
}

/// A customer, and how it was known.
pub(super) struct Party {
    pub(super) customer: CustomerId,
    pub(super) evidence: PartyEvidence,
    pub(super) likeness: Option<u32>,
}

impl Payers {
    pub(super) fn new(known: &[KnownPayer]) -> Self {
        let mut payers =
            Self { accounts: HashMap::new(), aliases: HashMap::new(), names: Vec::new() };
        for KnownPayer { customer, mark } in known {
            let (map, text) = match mark {
                PayerMark::Account(account) => (&mut payers.accounts, normal(account)),
                PayerMark::Alias(alias) => (&mut payers.aliases, normal(alias)),
                PayerMark::Name(text) => {
                    payers.names.push((name(text), customer.clone()));
                    continue;
                }
            };
            if !text.is_empty() {
                let said = map.entry(text).or_insert_with(|| Some(customer.clone()));
                if said.as_ref().is_some_and(|other| other != customer) {
                    *said = None;
                }
            }
        }
        payers.names.sort_unstable();
        payers.names.dedup();
        payers
    }

    /// The payer of a receipt, by what is known before looking at amounts and documents.
    pub(super) fn of(&self, receipt: &Receipt, least: u32) -> Option<Party> {
        let party = |customer: &CustomerId, evidence| Party {
            customer: customer.clone(),
            evidence,
            likeness: None,
        };
        if let Some(customer) = &receipt.customer {
            return Some(party(customer, PartyEvidence::Given));
        }
        let known = |map: &HashMap<SmolStr, Option<CustomerId>>, text: &Option<String>| {
            map.get(&normal(text.as_deref()?)).cloned().flatten()
        };
        if let Some(customer) = known(&self.accounts, &receipt.payer_account) {
            return Some(party(&customer, PartyEvidence::Account));
        }
        if let Some(customer) = known(&self.aliases, &receipt.payer_name) {
            return Some(party(&customer, PartyEvidence::Alias));
        }
        let (customer, likeness) = self.alike(receipt.payer_name.as_deref()?, least)?;
        let evidence = PartyEvidence::Name;
        Some(Party { customer, evidence, likeness: Some(likeness) })
    }

    /// The one customer whose name is most like a text, where no other's is as much.
    fn alike(&self, text: &str, least: u32) -> Option<(CustomerId, u32)> {
        let asked = name(text);
        if asked.is_empty() {
            return None;
        }
        let from = self.names.partition_point(|(name, _)| *name < asked);
        let same = self.names.iter().skip(from).take_while(|(name, _)| *name == asked);
        let same: Vec<&CustomerId> = same.map(|(_, customer)| customer).collect();
        match same.as_slice() {
            [] => {}
            [customer] => return Some(((*customer).clone(), 1000)),
            _ => return None,
        }
        let mut best: Option<(&CustomerId, u32)> = None;
        let mut tied = false;
        for (name, customer) in &self.names {
            if !may_be_alike(name, &asked, least) {
                continue;
            }
            let found = likeness(name, &asked);
            match best {
                _ if found < least => {}
                Some((other, most)) if found == most => tied |= other != customer,
                Some((_, most)) if found < most => {}
                _ => (best, tied) = (Some((customer, found)), false),
            }
        }
        best.filter(|_| !tied).map(|(customer, found)| (customer.clone(), found))
    }
}

/// Names of too different a length are not compared letter by letter.
fn may_be_alike(one: &str, other: &str, least: u32) -> bool {
    let (one, other) = (one.chars().count(), other.chars().count());
    let least = usize::try_from(least).unwrap_or(usize::MAX);
    one.min(other).saturating_mul(1000) >= one.max(other).saturating_mul(least)
}

#[cfg(test)]
mod tests {
    use super::Payers;
    use crate::{Currency, KnownPayer, Money, PartyEvidence, PayerMark, Receipt, error::Result};

    fn receipt(name: &str, account: Option<&str>) -> Result<Receipt> {
        let amount = Money::parse("1.00", Currency::parse("EUR")?)?;
        let mut receipt = Receipt::new("P-1".parse()?, "2026-01-01".parse()?, amount);
        receipt.payer_name = Some(name.to_owned());
        receipt.payer_account = account.map(str::to_owned);
        Ok(receipt)
    }

    #[test]
    fn a3_the_account_ranks_above_a_learned_name_and_that_above_a_likeness() -> Result<()> {
        let known = [
            KnownPayer::new("A".parse()?, PayerMark::Account("DE02 1203 0000".to_owned())),
            KnownPayer::new("B".parse()?, PayerMark::Alias("Beta Holding".to_owned())),
            KnownPayer::new("C".parse()?, PayerMark::Name("Gamma Trading Ltd".to_owned())),
            KnownPayer::new("D".parse()?, PayerMark::Name("Delta".to_owned())),
        ];
        let payers = Payers::new(&known);
        for (name, account, customer, evidence) in [
            ("beta holding", Some("de0212030000"), "A", PartyEvidence::Account),
            ("BETA  HOLDING", Some("XX"), "B", PartyEvidence::Alias),
            ("Gama Trading GmbH", None, "C", PartyEvidence::Name),
            ("DELTA", None, "D", PartyEvidence::Name),
        ] {
            let party = payers.of(&receipt(name, account)?, 850).expect(name);
            assert_eq!((party.customer.as_str(), party.evidence), (customer, evidence), "{name}");
        }
        assert!(payers.of(&receipt("Epsilon", None)?, 850).is_none());
        Ok(())
    }

    #[test]
    fn a3_what_two_customers_share_tells_neither() -> Result<()> {
        let mark = || PayerMark::Account("DE02".to_owned());
        let name = || PayerMark::Name("Same Name Ltd".to_owned());
        let known = [
            KnownPayer::new("A".parse()?, mark()),
            KnownPayer::new("B".parse()?, mark()),
            KnownPayer::new("A".parse()?, name()),
            KnownPayer::new("B".parse()?, name()),
        ];
        let payers = Payers::new(&known);
        assert!(payers.of(&receipt("Same Name Inc", Some("DE02"))?, 850).is_none());
        // As like the one as the other.
        let known = [
            KnownPayer::new("A".parse()?, PayerMark::Name("Northern Mills 1".to_owned())),
            KnownPayer::new("B".parse()?, PayerMark::Name("Northern Mills 2".to_owned())),
        ];
        assert!(Payers::new(&known).of(&receipt("Northern Mills 3", None)?, 850).is_none());
        Ok(())
    }
}
