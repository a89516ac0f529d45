//! The documents that charge what a run found: proposed as values, posted by the host (I2, I9).

use crate::{
    error::Result,
    reading::interest::{
        accrual::InterestAccrual, compensation::CompensationDue, facts::InterestCharge,
        run::InterestReport,
    },
    record::{CreditNote, DebitNote, DebitNotePurpose, Line},
    time::Date,
    value::{CreditorId, Currency, CustomerId, DocumentId, ItemId, Money},
};

/// What one document charges.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ChargePer {
    /// All of an account in one currency, a line for each item. The default.
    #[default]
    Account,
    /// One item.
    Item,
}

/// How the documents of a run are made.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct ChargeOptions {
    /// What their ids begin with: a dash and a number from 1 on follow.
    pub prefix: String,
    /// The date printed on them; the last day counted where it is not said.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub date: Option<Date>,
    /// What one document charges.
    #[cfg_attr(feature = "serde", serde(default))]
    pub per: ChargePer,
}

impl ChargeOptions {
    /// Documents of the last day counted, one for each account and currency.
    pub fn new(prefix: impl Into<String>) -> Self {
        Self { prefix: prefix.into(), date: None, per: ChargePer::default() }
    }
}

/// The documents a host may post, and the records to keep of them.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct InterestDocuments {
    /// Interest first, then compensation, each in the order of the report.
    pub debit_notes: Vec<DebitNote>,
    /// For what is given back.
    pub credit_notes: Vec<CreditNote>,
    /// What to tell the next run: a record for each item charged.
    pub charges: Vec<InterestCharge>,
    /// The items for which compensation is claimed, to be told the next run.
    pub compensated: Vec<ItemId>,
}

/// What goes on one document.
struct Group {
    creditor: CreditorId,
    customer: CustomerId,
    currency: Currency,
    lines: Vec<(ItemId, String, Money)>,
}

impl InterestReport {
    /// The debit notes that charge interest and compensation, the credit notes that give back,
    /// and the records of them: posting is the host's own step. Items without a customer and
    /// those of which nothing is to be charged have no line.
    ///
    /// The notes are due on their date until the host sets a schedule. They carry no tax.
    ///
    /// # Errors
    ///
    /// [`InvalidId`](crate::ErrorKind::InvalidId) where the prefix makes no id;
    /// [`MoneyOverflow`](crate::ErrorKind::MoneyOverflow) out of range.
    pub fn documents(&self, options: &ChargeOptions) -> Result<InterestDocuments> {
        let mut made = InterestDocuments::default();
        let date = options.date.unwrap_or(self.as_of);
        let mut number = 0_u64;
        let mut next = || {
            number = number.saturating_add(1);
            format!("{}-{number}", options.prefix).parse::<DocumentId>()
        };
        let charged = self.rows.iter().filter(|row| !row.charge.is_zero());
        let lines = charged.filter_map(|row| Some((row.customer.as_ref()?, row)));
        for (_, row) in lines.clone() {
            made.charges.push(InterestCharge::new(row.item.clone(), self.as_of, row.charge));
        }
        let lines = lines.map(|(customer, row)| {
            let line = (row.item.clone(), words(row), row.charge);
            (row.creditor.clone(), customer.clone(), line)
        });
        for group in grouped(lines, options.per) {
            let total = Money::sum(group.lines.iter().map(|line| line.2), group.currency)?;
            if total.is_negative() {
                made.credit_notes.push(credit_note(next()?, date, group, total.negated()));
            } else {
                made.debit_notes.push(debit_note(
                    next()?,
                    date,
                    group,
                    DebitNotePurpose::Interest,
                )?);
            }
        }
        let claimed = self.compensations.iter();
        let lines = claimed.filter_map(|due| Some((due.customer.clone()?, due)));
        let lines = lines.map(|(customer, due)| {
            made.compensated.push(due.item.clone());
            let line = (due.item.clone(), late(due), due.amount);
            (due.creditor.clone(), customer, line)
        });
        for group in grouped(lines, options.per) {
            let purpose = DebitNotePurpose::Compensation;
            made.debit_notes.push(debit_note(next()?, date, group, purpose)?);
        }
        Ok(made)
    }
}

fn words(row: &InterestAccrual) -> String {
    format!("late-payment interest on {} through {}", row.item, row.as_of)
}

fn late(due: &CompensationDue) -> String {
    format!("compensation for {}, late since {}", due.item, due.since)
}

fn grouped(
    lines: impl Iterator<Item = (CreditorId, CustomerId, (ItemId, String, Money))>,
    per: ChargePer,
) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (creditor, customer, line) in lines {
        let currency = line.2.currency();
        let same = |last: &&mut Group| {
            per == ChargePer::Account
                && (&last.creditor, &last.customer, last.currency)
                    == (&creditor, &customer, currency)
        };
        match groups.last_mut().filter(same) {
            Some(last) => last.lines.push(line),
            None => groups.push(Group { creditor, customer, currency, lines: vec![line] }),
        }
    }
    groups
}

fn debit_note(
    id: DocumentId,
    date: Date,
    group: Group,
    purpose: DebitNotePurpose,
) -> Result<DebitNote> {
    let total = Money::sum(group.lines.iter().map(|line| line.2), group.currency)?;
    let mut note = DebitNote::new(id, group.customer, date, total);
    note.creditor = group.creditor;
    note.purpose = purpose;
    note.references = references(&group.lines);
    note.lines = group.lines.into_iter().map(|(_, text, net)| Line::new(text, net)).collect();
    Ok(note)
}

fn credit_note(id: DocumentId, date: Date, group: Group, total: Money) -> CreditNote {
    let mut note = CreditNote::new(id, group.customer, date, total);
    note.creditor = group.creditor;
    note.references = references(&group.lines);
    let lines = group.lines.into_iter();
    note.lines = lines.map(|(_, text, net)| Line::new(text, net.negated())).collect();
    note
}

/// The documents of the lines, each once.
fn references(lines: &[(ItemId, String, Money)]) -> Vec<DocumentId> {
    let mut documents: Vec<DocumentId> = Vec::new();
    for (item, ..) in lines {
        if documents.last() != Some(&item.document) {
            documents.push(item.document.clone());
        }
    }
    documents
}
