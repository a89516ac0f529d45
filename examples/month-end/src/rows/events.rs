//! What happens to documents afterwards: bounces, term changes, write-offs, refunds, disputes …

use duly::{
    AdjustmentKind, AppliesTo, CreditorId, Currency, CustomerId, Date, Decimal, Dimension,
    DocumentId, EntryId, PaymentTerms,
};

use crate::{
    field::{Field, FileKind, plain},
    input::Cells,
    problem::Problem,
    rows::{Dated, Desk, What, applications::installment},
};

/// What an event is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum EventKind {
    Bounce,
    Reverse,
    TermChange,
    Adjustment(AdjustmentKind),
    Refund,
    Dimension(Dimension),
    Identify,
    Transfer,
    Lock,
}

const KINDS: [(&str, EventKind); 17] = [
    ("bounce", EventKind::Bounce),
    ("term_change", EventKind::TermChange),
    ("write_off", EventKind::Adjustment(AdjustmentKind::WriteOff)),
    ("discount", EventKind::Adjustment(AdjustmentKind::Discount)),
    ("tolerance", EventKind::Adjustment(AdjustmentKind::Tolerance)),
    ("withholding", EventKind::Adjustment(AdjustmentKind::Withholding)),
    ("refund", EventKind::Refund),
    ("dispute", EventKind::Dimension(Dimension::Disputed)),
    ("promised", EventKind::Dimension(Dimension::Promised)),
    ("plan", EventKind::Dimension(Dimension::Plan)),
    ("agency", EventKind::Dimension(Dimension::Agency)),
    ("write_off_proposed", EventKind::Dimension(Dimension::WriteOffProposed)),
    ("on_account", EventKind::Dimension(Dimension::OnAccount)),
    ("identify", EventKind::Identify),
    ("transfer", EventKind::Transfer),
    ("reverse", EventKind::Reverse),
    ("lock", EventKind::Lock),
];

/// A row of the events file, before it is known what its document is.
#[derive(Debug)]
pub(crate) struct EventRow {
    pub(crate) id: EntryId,
    pub(crate) kind: EventKind,
    /// None for a lock alone.
    pub(crate) document: Option<DocumentId>,
    pub(crate) installment: Option<u32>,
    pub(crate) date: Date,
    pub(crate) amount: Option<Decimal>,
    pub(crate) currency: Option<Currency>,
    pub(crate) new_due: Option<Date>,
    pub(crate) terms: Option<PaymentTerms>,
    pub(crate) applies_to: AppliesTo,
    pub(crate) waive_past: bool,
    pub(crate) customer: Option<CustomerId>,
    pub(crate) creditor: Option<CreditorId>,
    pub(crate) receipt: Option<DocumentId>,
    pub(crate) reason: Option<String>,
    pub(crate) approved_by: Option<String>,
}

pub(super) fn take(desk: &mut Desk<'_>, cells: &Cells<'_>) -> Result<(), Problem> {
    let expected = format!("one of {}", KINDS.map(|(word, _)| word).join(", "));
    let word = cells.needed(Field::Type, &expected)?;
    let kind = KINDS.iter().find(|(known, _)| plain(known) == plain(word));
    let kind = kind.map(|(_, kind)| *kind);
    let kind =
        kind.ok_or_else(|| Problem::new("input.event_type", Field::Type, word, &expected))?;
    let date = cells.needed_date(Field::Date)?;
    let document: Option<DocumentId> = cells.parsed(Field::Document)?;
    if document.is_none() && kind != EventKind::Lock {
        return Err(Problem::missing(Field::Document, "the id of what the event is about"));
    }
    let about = document.as_ref().and_then(|id| desk.dated(id));
    let recorded = match cells.date(Field::RecordedDate)? {
        Some(recorded) => recorded,
        None => about.map_or(date, |dated| dated.recorded.max(date)),
    };
    let terms = match cells.text(Field::Terms)? {
        Some(text) if kind == EventKind::TermChange => Some(desk.terms(text)?),
        _ => None,
    };
    let scopes = [("whole", AppliesTo::Whole), ("residual", AppliesTo::Residual)];
    let answers = [("yes", true), ("no", false), ("true", true), ("false", false)];
    let row = EventRow {
        id: cells.id(Field::Event)?,
        kind,
        document,
        installment: installment(cells)?,
        date,
        amount: cells.number(Field::Amount)?,
        currency: cells.currency()?,
        new_due: cells.date(Field::NewDue)?,
        terms,
        applies_to: one_of(cells, Field::AppliesTo, &scopes)?.unwrap_or_default(),
        waive_past: one_of(cells, Field::WaivePast, &answers)?.unwrap_or_default(),
        customer: cells.parsed(Field::Customer)?,
        creditor: cells.parsed(Field::Creditor)?,
        receipt: cells.parsed(Field::Receipt)?,
        reason: cells.text(Field::Reason)?.map(str::to_owned),
        approved_by: cells.text(Field::ApprovedBy)?.map(str::to_owned),
    };
    if matches!(kind, EventKind::Transfer | EventKind::Refund) {
        // The new document bears the event's id, and later rows may name it.
        desk.remember(&row.id.clone().into(), Dated { earliest: date, recorded });
    }
    desk.post(recorded, FileKind::Events, What::Event(Box::new(row)));
    Ok(())
}

fn one_of<T: Copy>(
    cells: &Cells<'_>,
    field: Field,
    words: &[(&str, T)],
) -> Result<Option<T>, Problem> {
    let Some(text) = cells.text(field)? else { return Ok(None) };
    let found = words.iter().find(|(word, _)| text.eq_ignore_ascii_case(word));
    found.map(|(_, value)| Some(*value)).ok_or_else(|| {
        let all: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        Problem::new("input.word", field, text, &format!("one of {}", all.join(", ")))
    })
}
