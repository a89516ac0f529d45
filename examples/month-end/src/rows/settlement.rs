//! What a settled date says: the full amount was paid that day, and applied.

use duly::{Application, Date, DocumentId, Fact, Payment, Refund};

use crate::{
    field::{Field, FileKind},
    problem::Problem,
    rows::{Dated, Desk},
};

/// The money and its application, each with the day it was recorded.
pub(super) struct Settlement {
    money: (Date, Fact),
    application: (Date, Fact),
}

impl Settlement {
    /// The settlement of an invoice by a payment, or of a credit note by a refund; none of a
    /// document over nothing.
    ///
    /// Money that came before the document was posted is taken on its own day and applied once
    /// both are in the books (F4b).
    pub(super) fn of(
        desk: &mut Desk<'_>,
        document: &Fact,
        (posted, recorded): (Date, Date),
        day: Date,
    ) -> Result<Option<Self>, Problem> {
        let wrong = |error: duly::Error| Problem::of_library(&error, Field::SettledDate);
        let made = format!("{}:settled", document.id());
        let money_id: DocumentId = made.parse().map_err(wrong)?;
        let (id, total, credit, debit, money) = match document {
            Fact::Invoice(invoice) => {
                let (id, customer) = (money_id.clone(), invoice.customer.clone());
                let mut payment = Payment::new(id, customer, day, invoice.total);
                payment.creditor = invoice.creditor.clone();
                let invoice_id = invoice.id.clone();
                (&invoice.id, invoice.total, money_id, invoice_id, Fact::from(payment))
            }
            Fact::CreditNote(note) => {
                let (id, customer) = (money_id.clone(), note.customer.clone());
                let mut refund = Refund::new(id, customer, day, note.total);
                refund.creditor = note.creditor.clone();
                (&note.id, note.total, note.id.clone(), money_id, Fact::from(refund))
            }
            _ => return Ok(None),
        };
        if total.is_zero() {
            return Ok(None);
        }
        let date = day.max(posted);
        if day < posted {
            let (found, expected) = (day.to_string(), format!("on or after {posted}"));
            let odd = Problem::new("odd.settled_early", Field::SettledDate, &found, &expected);
            let message =
                format!("`{id}` was settled on {day}, before it was posted: applied on {date}");
            desk.warn(odd.with_message(message));
        }
        let applied = format!("{made}:applied").parse().map_err(wrong)?;
        let application = Application::new(applied, credit, debit, total, date).map_err(wrong)?;
        let known = day.max(recorded);
        let money_id = made.parse().map_err(wrong)?;
        desk.remember(&money_id, Dated { earliest: day, recorded: known });
        Ok(Some(Self { money: (known, money), application: (known.max(date), application.into()) }))
    }

    pub(super) fn post(self, desk: &mut Desk<'_>) {
        let (recorded, money) = self.money;
        desk.post_derived(recorded, FileKind::Payments, money);
        let (recorded, application) = self.application;
        desk.post_derived(recorded, FileKind::Applications, application);
    }
}
