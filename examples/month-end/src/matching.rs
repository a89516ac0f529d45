//! Which open items the receipts settle: the library's proposals, and the receipts they are of.

use duly::{KnownPayer, MatchPolicy, MatchProposal, PayerMark, Receipt, match_receipts};

use crate::{
    closing::Closing,
    field::{Field, FileKind},
    problem::Problem,
    rows::Intake,
};

pub(crate) struct Matching {
    pub(crate) rows: Vec<(Receipt, MatchProposal)>,
}

impl Matching {
    /// Matches against what is open on the day closed. A row that names its customer teaches the
    /// account and the name it came with to the rows that do not.
    pub(crate) fn of(
        receipts: Vec<(u64, Receipt)>,
        closing: &Closing,
        intake: &mut Intake,
    ) -> Self {
        let (lines, receipts): (Vec<u64>, Vec<Receipt>) = receipts.into_iter().unzip();
        let items = closing.position.open_items();
        let found = match_receipts(&receipts, items, &learned(&receipts), &MatchPolicy::default());
        let (kind, mut rows) = (FileKind::Remittances, Vec::new());
        for ((receipt, found), line) in receipts.into_iter().zip(found).zip(lines) {
            match found {
                Ok(proposal) => rows.push((receipt, proposal)),
                Err(error) => {
                    let label = intake.label(kind);
                    intake.refuse(kind, &label, line, Problem::of_library(&error, Field::Amount));
                    if let Some(file) = intake.files.iter_mut().find(|file| file.kind == kind) {
                        file.refused = file.refused.saturating_add(1);
                    }
                }
            }
        }
        Self { rows }
    }
}

fn learned(receipts: &[Receipt]) -> Vec<KnownPayer> {
    let mut known = Vec::new();
    for receipt in receipts {
        let Some(customer) = &receipt.customer else { continue };
        let account = receipt.payer_account.clone().map(PayerMark::Account);
        let alias = receipt.payer_name.clone().map(PayerMark::Alias);
        let marks = account.into_iter().chain(alias);
        known.extend(marks.map(|mark| KnownPayer::new(customer.clone(), mark)));
    }
    known
}
