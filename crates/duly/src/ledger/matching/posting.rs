//! A proposal as what a ledger is told: the step that a host takes, or does not.

use super::proposal::{MatchProposal, MatchShare};
use crate::{
    error::Result,
    ledger::{Adjustment, AdjustmentKind, Application, Fact, Target, Together},
    time::Date,
    value::{DocumentId, EntryId, ItemId, LineKey, Money},
};

impl MatchProposal {
    /// The applications and discounts of the proposal, as one fact that stands or falls together;
    /// the receipt's payment must be in the ledger. A proposal without shares has no facts.
    ///
    /// Credits taken with the receipt settle the debits due first, the receipt the rest. Ids are
    /// made of the receipt's and the item's, `P-1:INV-1042#1`: posted twice, nothing happens twice
    /// (A12), and what is left of the receipt can settle other items later. What is let go (A4) is
    /// written off the item, and what is kept off the receipt. Of a discount that needs acceptance,
    /// posting is the acceptance. A bounce of the receipt takes discounts and what was let go back
    /// too, and a [`Reversal`](crate::Reversal) of the whole's id takes back the proposal (A11).
    ///
    /// # Errors
    ///
    /// [`InvalidId`](crate::ErrorKind::InvalidId) where the two ids are too long for one.
    ///
    /// ```
    /// use duly::*;
    ///
    /// let eur = Currency::parse("EUR")?;
    /// let money = |amount: &str| Money::parse(amount, eur);
    /// let (issued, paid): (Date, Date) = ("2026-01-15".parse()?, "2026-01-24".parse()?);
    /// let mut ledger = Ledger::new();
    /// let terms: PaymentTerms = "2/10 net 30".parse()?;
    /// let invoice = Invoice::new("INV-1042".parse()?, "ACME".parse()?, issued, money("1000.00")?)
    ///     .with_terms(terms)?;
    /// ledger.post(Entry::new(invoice, issued))?;
    /// let payment = Payment::new("P-1".parse()?, "ACME".parse()?, paid, money("980.00")?);
    /// ledger.post(Entry::new(payment, paid))?;
    ///
    /// let mut receipt = Receipt::new("P-1".parse()?, paid, money("980.00")?);
    /// receipt.customer = Some("ACME".parse()?);
    /// let open = ledger.as_of(paid)?.open_items().to_vec();
    /// let proposal = match_receipts(&[receipt], &open, &[], &MatchPolicy::default()).remove(0)?;
    /// assert_eq!(proposal.strategy, Some(MatchStrategy::SingleWithDiscount));
    ///
    /// ledger.post(Entry::new(proposal.facts(paid)?, paid))?;
    /// assert!(ledger.as_of(paid)?.open_items().is_empty());
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn facts(&self, date: Date) -> Result<Together> {
        let mut named = Named { receipt: &self.receipt, facts: Vec::new() };
        let kept = |share: &MatchShare| match share.tolerance.is_negative() {
            true => share.tolerance,
            false => Money::zero(share.tolerance.currency()),
        };
        let amount_left = |share: &MatchShare| (share.item.clone(), share.amount.abs());
        let (debits, credits): (Vec<&MatchShare>, Vec<&MatchShare>) =
            self.shares.iter().partition(|share| share.amount.is_positive());
        let mut credits: Vec<(ItemId, Money)> = credits.into_iter().map(amount_left).collect();
        credits.reverse();
        for debit in debits {
            let mut left = debit.amount.plus(kept(debit))?;
            while let Some((credit, there)) = credits.pop() {
                let settles = if there.compare(left)?.is_lt() { there } else { left };
                if settles.is_positive() {
                    named.apply(Some(&credit), &debit.item, settles, date)?;
                }
                left = left.minus(settles)?;
                let there = there.minus(settles)?;
                if there.is_positive() {
                    credits.push((credit, there));
                    break;
                }
            }
            if left.is_positive() {
                named.apply(None, &debit.item, left, date)?;
            }
        }
        for share in &self.shares {
            let item = Target::from(share.item.clone());
            named.adjust(AdjustmentKind::Discount, share, item, share.discount, date)?;
        }
        for share in &self.shares {
            let item = match share.tolerance.is_negative() {
                true => Target::document(self.receipt.clone()),
                false => Target::from(share.item.clone()),
            };
            named.adjust(AdjustmentKind::Tolerance, share, item, share.tolerance, date)?;
        }
        let first = self.shares.first().map(|share| format!(":{}", share.item));
        let id = format!("{}{}:match", self.receipt, first.unwrap_or_default());
        Ok(Together { id: EntryId::new(id)?, facts: named.facts })
    }
}

/// The facts so far, whose ids are made of what they are about.
struct Named<'a> {
    receipt: &'a DocumentId,
    facts: Vec<Fact>,
}

impl Named<'_> {
    /// A credit, or else the receipt, settles a debit.
    fn apply(
        &mut self,
        credit: Option<&ItemId>,
        debit: &ItemId,
        amount: Money,
        date: Date,
    ) -> Result<()> {
        let (id, credit) = match credit {
            Some(credit) => {
                (format!("{}:{credit}:{debit}", self.receipt), Target::from(credit.clone()))
            }
            None => (format!("{}:{debit}", self.receipt), Target::document(self.receipt.clone())),
        };
        let mut application =
            Application::new(EntryId::new(id)?, credit, debit.clone(), amount, date)?;
        application.line = Some(LineKey::new(debit.to_string())?);
        self.facts.push(Fact::from(application));
        Ok(())
    }

    /// What closes beside the money, where there is any.
    fn adjust(
        &mut self,
        kind: AdjustmentKind,
        share: &MatchShare,
        item: Target,
        amount: Money,
        date: Date,
    ) -> Result<()> {
        if amount.is_zero() {
            return Ok(());
        }
        let id = EntryId::new(format!("{}:{}:{}", self.receipt, share.item, kind.as_str()))?;
        let (amount, receipt) = (amount.abs(), Some(self.receipt.clone()));
        let (reason, approved_by) = (None, None);
        let adjustment = Adjustment { id, kind, item, amount, date, receipt, reason, approved_by };
        self.facts.push(Fact::from(adjustment));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        CreditNote, Currency, Date, Entry, Invoice, Ledger, MatchPolicy, MatchStrategy, Money,
        OpenItem, Outcome, Payment, Receipt, Reversal, error::Result, match_receipts,
    };

    fn eur(amount: &str) -> Result<Money> {
        Money::parse(amount, Currency::parse("EUR")?)
    }

    fn open(ledger: &Ledger, on: Date) -> Result<Vec<OpenItem>> {
        Ok(ledger.as_of(on)?.open_items().to_vec())
    }

    #[test]
    fn a12_posted_it_settles_posted_again_it_does_nothing_and_unapplied_all_is_as_before()
    -> Result<()> {
        let (issued, paid): (Date, Date) = ("2026-01-15".parse()?, "2026-01-24".parse()?);
        let mut ledger = Ledger::new();
        for (id, amount) in [("INV-1", "700.00"), ("INV-2", "500.00")] {
            let invoice = Invoice::new(id.parse()?, "ACME".parse()?, issued, eur(amount)?)
                .with_terms("2/10 net 30".parse()?)?;
            ledger.post(Entry::new(invoice, issued))?;
        }
        let credit = CreditNote::new("CN-1".parse()?, "ACME".parse()?, issued, eur("100.00")?);
        ledger.post(Entry::new(credit, issued))?;
        // 686.00 and 490.00, less the credit note.
        let payment = Payment::new("P-1".parse()?, "ACME".parse()?, paid, eur("1076.00")?);
        ledger.post(Entry::new(payment, paid))?;
        let before = open(&ledger, paid)?;

        let mut receipt = Receipt::new("P-1".parse()?, paid, eur("1076.00")?);
        receipt.customer = Some("ACME".parse()?);
        // The payment itself stands among the items, as cash not applied yet.
        assert!(before.iter().any(|item| item.id.document.as_str() == "P-1"));
        let policy = MatchPolicy::default();
        let proposal = match_receipts(&[receipt], &before, &[], &policy).remove(0)?;
        assert_eq!(proposal.strategy, Some(MatchStrategy::WholeAccount));
        assert_eq!(proposal.shares.len(), 3);

        let facts = proposal.facts(paid)?;
        let ids: Vec<String> = facts.facts.iter().map(|fact| fact.id().to_owned()).collect();
        let first = ledger.post(Entry::new(facts.clone(), paid))?;
        assert!(open(&ledger, paid)?.is_empty());
        let again = ledger.post(Entry::new(facts, paid))?;
        assert_eq!((first.outcome, again.outcome), (Outcome::Taken, Outcome::Repeated));

        let (later, day_before) = ("2026-02-03".parse()?, "2026-02-02".parse()?);
        for (number, id) in ids.iter().enumerate() {
            let back = Reversal::new(format!("R-{number}").parse()?, id.parse()?, later);
            ledger.post(Entry::new(back, later))?;
        }
        assert!(open(&ledger, day_before)?.is_empty());
        let amounts = |items: Vec<OpenItem>| -> Vec<(String, Money)> {
            items.into_iter().map(|item| (item.id.to_string(), item.open)).collect()
        };
        assert_eq!(amounts(open(&ledger, later)?), amounts(before));
        Ok(())
    }

    #[test]
    fn a11_a_proposal_is_taken_back_as_one() -> Result<()> {
        let (issued, paid): (Date, Date) = ("2026-01-15".parse()?, "2026-01-24".parse()?);
        let mut ledger = Ledger::new();
        for (id, amount) in [("INV-1", "700.00"), ("INV-2", "500.00")] {
            let invoice = Invoice::new(id.parse()?, "ACME".parse()?, issued, eur(amount)?)
                .with_terms("2/10 net 30".parse()?)?;
            ledger.post(Entry::new(invoice, issued))?;
        }
        let payment = Payment::new("P-1".parse()?, "ACME".parse()?, paid, eur("1176.00")?);
        ledger.post(Entry::new(payment, paid))?;
        let before = open(&ledger, paid)?;
        let mut receipt = Receipt::new("P-1".parse()?, paid, eur("1176.00")?);
        receipt.customer = Some("ACME".parse()?);
        let policy = MatchPolicy::default();
        let facts = match_receipts(&[receipt], &before, &[], &policy).remove(0)?.facts(paid)?;
        assert_eq!(facts.facts.len(), 4); // two applications, two discounts
        let whole = facts.id.clone();
        ledger.post(Entry::new(facts, paid))?;
        assert!(open(&ledger, paid)?.is_empty());

        let back = Reversal::new("R-1".parse()?, whole, "2026-02-03".parse()?);
        ledger.post(Entry::new(back, "2026-02-03".parse()?))?;
        assert!(open(&ledger, "2026-02-02".parse()?)?.is_empty());
        let told = |items: Vec<OpenItem>| -> Vec<_> {
            items.into_iter().map(|item| (item.id, item.open, item.due)).collect()
        };
        assert_eq!(told(open(&ledger, "2026-02-03".parse()?)?), told(before));
        Ok(())
    }

    #[test]
    fn what_is_left_of_a_receipt_settles_other_items_later() -> Result<()> {
        let paid: Date = "2026-03-02".parse()?;
        let mut ledger = Ledger::new();
        let issue = |ledger: &mut Ledger, id: &str, on: Date| -> Result<()> {
            let invoice = Invoice::new(id.parse()?, "ACME".parse()?, on, eur("700.00")?);
            ledger.post(Entry::new(invoice.due_on("2026-02-14".parse()?), on))?;
            Ok(())
        };
        issue(&mut ledger, "INV-1", "2026-01-15".parse()?)?;
        let payment = Payment::new("P-1".parse()?, "ACME".parse()?, paid, eur("1400.00")?);
        ledger.post(Entry::new(payment, paid))?;
        let ask = |amount: &str, items: &[OpenItem]| {
            let mut receipt = Receipt::new("P-1".parse()?, paid, eur(amount)?);
            receipt.customer = Some("ACME".parse()?);
            receipt.text = Some("INV-1, INV-2".to_owned());
            match_receipts(&[receipt], items, &[], &MatchPolicy::default()).remove(0)
        };
        let first = ask("1400.00", &open(&ledger, paid)?)?;
        assert_eq!(first.unapplied, eur("700.00")?);
        ledger.post(Entry::new(first.facts(paid)?, paid))?;
        issue(&mut ledger, "INV-2", paid)?;
        let second = ask("700.00", &open(&ledger, paid)?)?;
        ledger.post(Entry::new(second.facts(paid)?, paid))?;
        assert!(open(&ledger, paid)?.is_empty());
        Ok(())
    }
}
