//! The book keeps facts in their small forms, and tells them again as they were handed in.

use std::sync::Arc;

use crate::{
    ledger::{
        Application, Fact,
        book::{Book, NONE, Record},
        kept::{Kept, KeptApplication, KeptInvoice, KeptPayment, OfItem},
    },
    record::{DocumentFacts, DocumentKind},
    time::Date,
};

impl Book {
    /// Keeps the fact of a record, once its post has succeeded.
    pub(super) fn keep(&mut self, log: u32, fact: Fact) {
        let kept = match fact {
            Fact::Invoice(invoice) => {
                let shared = |terms| self.shared_terms(terms);
                Kept::Invoice(KeptInvoice::of(Arc::unwrap_or_clone(invoice), shared))
            }
            Fact::Payment(payment) => Kept::Payment(KeptPayment::of(Arc::unwrap_or_clone(payment))),
            Fact::Application(application) => match self.small_application(log, &application) {
                Some(small) => Kept::Application(small),
                None => Kept::Whole(Fact::Application(application)),
            },
            fact => Kept::Whole(fact),
        };
        self.set_kept(log, kept);
    }

    fn small_application(&self, log: u32, application: &Application) -> Option<KeptApplication> {
        // The credit's items were noted first, the debit's after them.
        let items = &self.record(log).items;
        let document = |item: &u32| self.item(*item).document;
        let (credit, debit) = (items.first().map(document)?, items.last().map(document)?);
        KeptApplication::of(application, credit, debit)
    }

    /// What the small forms leave to the first item of a record.
    fn of_item(&self, record: &Record) -> Option<OfItem<'_>> {
        let item = self.item(*record.items.first()?);
        let account = self.account(item.account);
        Some(OfItem {
            creditor: &self.creditor(account.creditor).id,
            customer: account.customer.as_ref(),
            due: item.due,
            nominal_due: item.nominal_due,
        })
    }

    /// The fact of a record as it was handed in; none while its post goes on.
    pub(super) fn told(&self, log: u32) -> Option<Fact> {
        let record = self.record(log);
        match &record.kept {
            Kept::Posting => None,
            Kept::Invoice(kept) => kept.told(&record.id, self.of_item(record)?).map(Fact::from),
            Kept::Payment(kept) => Some(kept.told(&record.id, self.of_item(record)?).into()),
            Kept::Application(_) => self.told_application(log).map(Fact::from),
            Kept::Whole(fact) => Some(fact.clone()),
        }
    }

    /// The application a record told; none where it told something else.
    pub(super) fn told_application(&self, log: u32) -> Option<Application> {
        let record = self.record(log);
        match &record.kept {
            Kept::Application(kept) => {
                let credit = &self.record(kept.credit.document).id;
                Some(kept.told(&record.id, credit, &self.record(kept.debit.document).id))
            }
            Kept::Whole(Fact::Application(told)) => Some(Application::clone(told)),
            _ => None,
        }
    }

    /// The facts of the document a record posted; of a transfer, residual or conversion those of
    /// the document it came from, under its own id and kind. A schedule is there only where it
    /// says more than one due date.
    pub(super) fn facts(&self, document: u32) -> Option<DocumentFacts<'_>> {
        let record = self.record(document);
        match &record.kept {
            Kept::Invoice(kept) => Some(kept.facts(&record.id, self.of_item(record)?)),
            Kept::Payment(kept) => Some(kept.facts(&record.id, self.of_item(record)?)),
            Kept::Whole(fact) => match fact {
                Fact::Invoice(invoice) => Some(invoice.facts()),
                Fact::DebitNote(note) => Some(note.facts()),
                Fact::CreditNote(note) => Some(note.facts()),
                Fact::Payment(payment) => Some(payment.facts()),
                Fact::Refund(refund) => Some(refund.facts()),
                Fact::OpeningItem(item) => Some(item.facts()),
                Fact::Transfer(_) => self.derived(document, DocumentKind::Transfer),
                Fact::Residual(_) => self.derived(document, DocumentKind::Residual),
                Fact::Conversion(_) => self.derived(document, DocumentKind::Conversion),
                _ => None,
            },
            Kept::Application(_) | Kept::Posting => None,
        }
    }

    /// What came of another document has its facts, but for what is another's: a billing account
    /// is one customer's (G11), a rate of booking one currency's (G7).
    fn derived(&self, document: u32, kind: DocumentKind) -> Option<DocumentFacts<'_>> {
        let record = self.record(document);
        let made_here = |item: &&u32| self.item(**item).document == document;
        let (own, source) = (record.items.iter().find(made_here)?, record.items.first()?);
        let (to, from) = (self.item(*own), self.item(*source));
        let facts = self.facts(from.document)?;
        let same_account = self.account_on(*source, to.in_books, NONE) == to.account;
        Some(DocumentFacts {
            id: &record.id,
            kind,
            posting_date: record.effective,
            schedule: None,
            billing_account: facts.billing_account.filter(|_| same_account),
            booked: facts.booked.filter(|_| from.currency == to.currency),
            ..facts
        })
    }

    /// The day cash was credited; none of a document that is no cash.
    pub(super) fn credited_on(&self, document: u32) -> Option<Date> {
        match &self.record(document).kept {
            Kept::Payment(kept) => Some(kept.value_date),
            Kept::Invoice(_) | Kept::Application(_) | Kept::Posting => None,
            Kept::Whole(_) => {
                let facts = self.facts(document).filter(|facts| facts.kind.is_cash());
                facts.map(|facts| facts.document_date)
            }
        }
    }

    /// The standing application of the same credit and line, if there is one (A12). Where an
    /// application names no line its own id is the line.
    pub(super) fn standing(&self, application: &Application) -> Option<(u32, Application)> {
        let credit = &application.credit.document;
        let stands = |log: u32| {
            let told = self.stands(log).then(|| self.told_application(log)).flatten();
            told.filter(|told| told.credit.document == *credit).map(|told| (log, told))
        };
        let by_id = || {
            stands(self.find(application.line.as_ref()?.as_str())?)
                .filter(|(_, first)| first.line.is_none())
        };
        self.keyed(application).and_then(stands).or_else(by_id)
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        Application, Date, Entry, Fact, Invoice, Ledger, Line, Money, Payment, PaymentKind, Result,
        record::BookedRate,
        value::{Currency, Decimal, DocumentId, ItemId},
    };

    fn eur(text: &str) -> Money {
        Money::parse(text, Currency::parse("EUR").unwrap()).unwrap()
    }

    fn day(number: u32) -> Date {
        Date::new(2026, 1, number).unwrap()
    }

    fn id(text: &str) -> DocumentId {
        text.parse().unwrap()
    }

    fn invoice(text: &str) -> Invoice {
        Invoice::new(id(text), "ACME".parse().unwrap(), day(15), eur("990.00"))
    }

    fn rich_invoice(text: &str, terms: &str) -> Result<Invoice> {
        let mut rich = invoice(text);
        rich.posting_date = Some(day(16));
        rich.tax = Some(eur("90.00"));
        rich = rich.with_terms(terms.parse()?)?;
        rich.billing_account = Some("B-1".parse()?);
        rich.number = Some("2026/1".parse()?);
        rich.delivery_date = Some(day(14));
        rich.statutory_default_date = Some(day(31));
        rich.lines = vec![Line::new("drums", eur("900.00"))];
        rich.booked =
            Some(BookedRate { base: Currency::parse("USD")?, rate: Decimal::new(108, 2) });
        Ok(rich)
    }

    fn payment(text: &str) -> Payment {
        Payment::new(id(text), "ACME".parse().unwrap(), day(20), eur("2000.00"))
    }

    #[test]
    fn f4_a_fact_is_told_as_it_was_handed_in() -> Result<()> {
        let mut moved_nominal = invoice("I-4").due_on(day(18));
        if let Some(schedule) = &mut moved_nominal.schedule {
            schedule.installments[0].nominal_due = day(17);
        }
        let mut rich_payment = payment("P-2");
        rich_payment.kind = PaymentKind::Advance;
        rich_payment.posting_date = Some(day(21));
        rich_payment.billing_account = Some("B-1".parse()?);
        rich_payment.number = Some("77".parse()?);
        rich_payment.reference = Some("RF18 5390 0754 7034".to_owned());
        rich_payment.booked =
            Some(BookedRate { base: Currency::parse("USD")?, rate: Decimal::new(11, 1) });
        let unidentified = Payment::unidentified(id("P-3"), day(20), eur("5.00"));
        let amount = eur("1.00");
        let plain = Application::new("A-1".parse()?, "P-1", "I-1", amount, day(25))?;
        let mut lined = Application::new(
            "A-2".parse()?,
            ItemId::of(id("P-1")),
            ItemId::installment(id("I-2"), 2),
            amount,
            day(25),
        )?;
        lined.line = Some("line 1".parse()?);
        let facts: Vec<Fact> = vec![
            invoice("I-1").into(),
            rich_invoice("I-2", "50% now, 50% net 30")?.into(),
            rich_invoice("I-3", "net 30")?.into(),
            moved_nominal.into(),
            payment("P-1").into(),
            rich_payment.into(),
            unidentified.into(),
            plain.into(),
            lined.into(),
        ];
        let mut ledger = Ledger::new();
        for fact in &facts {
            ledger.post(Entry::new(fact.clone(), day(25)))?;
        }
        let told: Vec<Fact> = ledger.entries().map(|entry| entry.fact).collect();
        assert_eq!(told, facts);
        for fact in &facts {
            assert_eq!(ledger.entry(&fact.id().parse()?).map(|e| e.fact).as_ref(), Some(fact));
        }
        Ok(())
    }

    #[test]
    fn the_same_terms_are_kept_once() -> Result<()> {
        let mut ledger = Ledger::new();
        for (text, terms) in [("I-1", "net 30"), ("I-2", "net 30"), ("I-3", "2/10 net 30")] {
            ledger.post(Entry::new(rich_invoice(text, terms)?, day(25)))?;
        }
        assert_eq!(ledger.book.terms.len(), 2);
        Ok(())
    }
}
