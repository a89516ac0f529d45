//! Posting: everything in the order it was recorded, each answer noted.

use duly::{
    Adjustment, Application, BaseDate, Date, DimensionChange, DocumentId, Entry, Fact,
    Identification, Ledger, Money, NewDue, Outcome, PeriodLock, Refund, Reversal, ScheduleInput,
    Target, TermChange, Together, Transfer,
};
use indicatif::ProgressBar;

use crate::{
    field::{Field, FileKind},
    problem::{Located, Problem},
    rows::{ApplicationRow, EventKind, EventRow, Intake, Pending, What},
};

/// Posts all rows; the intake then holds what became of them.
pub(crate) fn post(intake: &mut Intake, bar: &ProgressBar) -> Ledger {
    // Only needed to place rows that name documents, and large.
    intake.dated = None;
    let mut rows = std::mem::take(&mut intake.rows);
    rows.sort_unstable_by_key(|row| (row.recorded, row.rank, row.line, row.file, row.derived));
    let mut ledger = Ledger::new();
    let mut done = 0_u64;
    for row in rows {
        take(&mut ledger, intake, row);
        done = done.saturating_add(1);
        if done.is_multiple_of(1 << 14) {
            bar.set_position(done);
        }
    }
    for file in &mut intake.files {
        let refused = intake.refused.iter().filter(|(kind, _)| *kind == file.kind).count();
        file.refused = u64::try_from(refused).unwrap_or(u64::MAX);
    }
    intake.keep_warnings_of_taken_rows();
    intake.refused.sort_by_key(|(file, located)| (*file, located.line));
    intake.warnings.sort_by_key(|(file, located)| (*file, located.line));
    ledger
}

fn take(ledger: &mut Ledger, intake: &mut Intake, row: Pending) {
    let Pending { recorded, file, line, derived, what, rank } = row;
    if derived && intake.is_refused(file, line) {
        return;
    }
    let fact = match what {
        What::Fact(fact) => Ok(fact),
        What::Apply(row) => application(ledger, *row),
        What::Event(row) => event(ledger, *row),
    };
    let posted = fact.and_then(|fact| {
        let posted = ledger.post(Entry::new(fact, recorded));
        posted.map_err(|error| refusal(&error, file, rank, derived))
    });
    match posted {
        Err(problem) => {
            let label = intake.label(file);
            intake.refuse(file, &label, line, problem);
        }
        Ok(posted) if posted.outcome == Outcome::Repeated && !derived => {
            let label = intake.label(file);
            if let Some(count) = intake.files.iter_mut().find(|count| count.kind == file) {
                count.repeated = count.repeated.saturating_add(1);
            }
            let problem = Problem {
                field: String::new(),
                found: String::new(),
                expected: "each row once".to_owned(),
                code: "odd.repeated",
                message: "the row says what an earlier one said: counted once".to_owned(),
            };
            intake.warnings.push((file, Located::new(&label, line, problem)));
        }
        Ok(_) => {}
    }
}

/// A refusal of the ledger under the name the field has in the file.
fn refusal(error: &duly::Error, file: FileKind, rank: FileKind, derived: bool) -> Problem {
    let field = match (error.field(), file) {
        _ if derived => Some(Field::SettledDate),
        (Some("id"), FileKind::Invoices) => Some(Field::InvoiceId),
        (Some("id"), FileKind::CreditNotes) => Some(Field::CreditNoteId),
        (Some("id"), FileKind::Payments) => Some(Field::PaymentId),
        (Some("id"), FileKind::Applications) => Some(Field::ApplicationId),
        (Some("id"), FileKind::Events) => Some(Field::Event),
        (Some("total" | "amount"), _) => Some(Field::Amount),
        (Some("installments"), _) => Some(Field::Terms),
        (Some("credit"), FileKind::Applications) => Some(Field::PaymentId),
        (Some("debit"), FileKind::Applications) => Some(Field::InvoiceId),
        (Some("date"), FileKind::Applications) => Some(Field::ApplicationDate),
        (Some("item" | "of" | "payment" | "credit" | "debit"), FileKind::Events) => {
            Some(Field::Document)
        }
        (Some("recorded"), _) => Some(Field::RecordedDate),
        (Some(word), _) => Field::parse(word),
        (None, _) => None,
    };
    let mut problem = Problem::of_library(error, field.unwrap_or(Field::Amount));
    if field.is_none() {
        problem.field = error.field().unwrap_or_default().to_owned();
    }
    if derived {
        let what = if rank == FileKind::Payments { "its payment" } else { "its settlement" };
        problem.message = format!("the invoice was posted but not {what}: {}", problem.message);
    }
    problem
}

/// The document or entry of an id.
fn known(ledger: &Ledger, id: &DocumentId, field: Field) -> Result<Fact, Problem> {
    let entry = ledger.entry(&id.clone().into());
    entry.map(|entry| entry.fact).ok_or_else(|| {
        Problem::new(
            duly::ErrorKind::UnknownId.code(),
            field,
            id.as_str(),
            "an id of a row that was posted before",
        )
    })
}

/// The amount of a document, in its currency and without sign.
fn total(fact: &Fact) -> Option<Money> {
    match fact {
        Fact::Invoice(found) => Some(found.total),
        Fact::CreditNote(found) => Some(found.total),
        Fact::Payment(found) => Some(found.amount),
        Fact::Refund(found) => Some(found.amount),
        Fact::Transfer(found) => Some(found.amount),
        _ => None,
    }
}

fn application(ledger: &Ledger, row: ApplicationRow) -> Result<Fact, Problem> {
    let currency = match row.currency {
        Some(currency) => currency,
        None => {
            let debit = known(ledger, &row.debit, Field::InvoiceId)?;
            let total = total(&debit).ok_or_else(|| not_a_document(&row.debit))?;
            total.currency()
        }
    };
    let amount = Money::new(row.amount, currency)
        .map_err(|error| Problem::of_library(&error, Field::Amount))?;
    let debit = Target { document: row.debit, installment: row.installment, part: None };
    let made = Application::new(row.id, row.credit, debit, amount, row.date);
    let mut made = made.map_err(|error| Problem::of_library(&error, Field::InvoiceId))?;
    made.line = row.line;
    Ok(made.into())
}

fn not_a_document(id: &DocumentId) -> Problem {
    let expected = "an invoice, a credit note, a payment or a refund";
    Problem::new(duly::ErrorKind::WrongKind.code(), Field::Document, id.as_str(), expected)
}

fn event(ledger: &Ledger, row: EventRow) -> Result<Fact, Problem> {
    if row.kind == EventKind::Lock {
        let lock = PeriodLock {
            id: row.id,
            creditor: row.creditor.unwrap_or_default(),
            through: Some(row.date),
            reason: row.reason,
        };
        return Ok(lock.into());
    }
    let id = row.document.clone();
    let id = id.ok_or_else(|| Problem::missing(Field::Document, "the id of a document"))?;
    let about = known(ledger, &id, Field::Document)?;
    let target = Target { document: id.clone(), installment: row.installment, part: None };
    let wrong = |error: duly::Error| Problem::of_library(&error, Field::Document);
    Ok(match row.kind {
        EventKind::Lock | EventKind::Bounce | EventKind::Reverse => {
            if row.kind == EventKind::Bounce && !matches!(about, Fact::Payment(_)) {
                let code = duly::ErrorKind::WrongKind.code();
                return Err(Problem::new(code, Field::Document, id.as_str(), "a payment"));
            }
            let mut reversal = Reversal::new(row.id, id.into(), row.date);
            reversal.reason = row.reason;
            reversal.into()
        }
        EventKind::TermChange => {
            let new_due = new_due(&row, &about)?;
            let dates = NewDue { new_due, effective: row.date };
            let mut change = TermChange::new(row.id, target, dates).map_err(wrong)?;
            change.applies_to = row.applies_to;
            change.waive_past = row.waive_past;
            change.reason = row.reason;
            change.approved_by = row.approved_by;
            change.into()
        }
        EventKind::Adjustment(kind) => {
            let amount = needed_amount(&row, &about, &id)?;
            let made = Adjustment::new(row.id, kind, target, amount, row.date);
            let mut made = made.map_err(wrong)?;
            made.receipt = row.receipt;
            made.reason = row.reason;
            made.approved_by = row.approved_by;
            made.into()
        }
        EventKind::Refund => refund(&row, &about, id)?,
        EventKind::Dimension(dimension) => {
            let amount = match row.amount {
                Some(_) => needed_amount(&row, &about, &id)?,
                None => total(&about).ok_or_else(|| not_a_document(&id))?,
            };
            let EventRow { id, date, reason, .. } = row;
            Fact::from(DimensionChange { id, item: target, dimension, amount, date, reason })
        }
        EventKind::Identify => {
            let customer = row
                .customer
                .ok_or_else(|| Problem::missing(Field::Customer, "the customer who paid"))?;
            Identification { id: row.id, payment: id, customer, date: Some(row.date) }.into()
        }
        EventKind::Transfer => {
            let amount = needed_amount(&row, &about, &id)?;
            let customer = row
                .customer
                .ok_or_else(|| Problem::missing(Field::Customer, "the customer it goes to"))?;
            let EventRow { id, date, creditor, reason, .. } = row;
            let id = id.into();
            Fact::from(Transfer { id, item: target, amount, date, customer, creditor, reason })
        }
    })
}

fn needed_amount(row: &EventRow, about: &Fact, id: &DocumentId) -> Result<Money, Problem> {
    let number = row.amount;
    let number = number.ok_or_else(|| Problem::missing(Field::Amount, "a plain decimal"))?;
    let currency = match row.currency {
        Some(currency) => currency,
        None => total(about).ok_or_else(|| not_a_document(id))?.currency(),
    };
    Money::new(number, currency).map_err(|error| Problem::of_library(&error, Field::Amount))
}

/// The new due date as the row names it, or as its terms give it from the invoice date on (T12).
fn new_due(row: &EventRow, about: &Fact) -> Result<Date, Problem> {
    if let Some(due) = row.new_due {
        return Ok(due);
    }
    let expected = "the new due date, or terms";
    let terms = row.terms.as_ref().ok_or_else(|| Problem::missing(Field::NewDue, expected))?;
    let Fact::Invoice(invoice) = about else {
        return Err(Problem::missing(Field::NewDue, "the new due date: terms are of an invoice"));
    };
    let wrong = |error: duly::Error| Problem::of_library(&error, Field::Terms);
    let input = ScheduleInput::new(invoice.invoice_date, invoice.total)
        .with_base(BaseDate::Posting, invoice.posting_date());
    let schedule = terms.schedule(input).map_err(wrong)?;
    match schedule.installments.as_slice() {
        [only] => Ok(only.due),
        _ => {
            let expected = "terms of one installment";
            Err(Problem::new("terms.invalid", Field::Terms, &terms.to_string(), expected))
        }
    }
}

/// A refund and what it repays, together or not at all.
fn refund(row: &EventRow, about: &Fact, id: DocumentId) -> Result<Fact, Problem> {
    let amount = needed_amount(row, about, &id)?;
    let (creditor, owner) = match about {
        Fact::Payment(found) => (found.creditor.clone(), found.customer.clone()),
        Fact::CreditNote(found) => (found.creditor.clone(), Some(found.customer.clone())),
        _ => {
            let code = duly::ErrorKind::WrongKind.code();
            let expected = "a payment or a credit note";
            return Err(Problem::new(code, Field::Document, id.as_str(), expected));
        }
    };
    let customer = row.customer.clone().or(owner);
    let customer = customer.ok_or_else(|| {
        Problem::missing(Field::Customer, "who was paid back: the payer was unknown")
    })?;
    let wrong = |error: duly::Error| Problem::of_library(&error, Field::Event);
    let document: DocumentId = row.id.clone().into();
    let mut refund = Refund::new(document.clone(), customer, row.date, amount);
    refund.creditor = creditor;
    refund.reason = row.reason.clone();
    let applied = format!("{document}:applied").parse().map_err(wrong)?;
    let target = Target { document: id, installment: row.installment, part: None };
    let applied = Application::new(applied, target, document.clone(), amount, row.date);
    let applied = applied.map_err(wrong)?;
    let whole = format!("{document}:refund").parse().map_err(wrong)?;
    Ok(Together { id: whole, facts: vec![refund.into(), applied.into()] }.into())
}
