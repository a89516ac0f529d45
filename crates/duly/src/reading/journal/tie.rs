//! The tie: the subledger against the control account of the general ledger, and the entries behind
//! each difference.

use std::{collections::BTreeMap, ops::RangeInclusive};

use super::{Journal, JournalOptions};
use crate::{
    error::{Error, ErrorKind, Result},
    ledger::{Known, Ledger},
    time::Date,
    value::{CreditorId, Currency, EntryId, Money},
};
/// A line of the control account, or of the accounts that together are the subledger's, as the
/// general ledger has it.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct ControlLine {
    /// Whose books.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "CreditorId::is_sole"))]
    pub creditor: CreditorId,
    /// The ledger's entry it was posted for; none: a balance brought forward, or a line posted by
    /// hand.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub entry: Option<EntryId>,
    /// A debit above zero, a credit below.
    pub amount: Money,
}

impl ControlLine {
    /// A line of the sole creditor.
    pub fn new(entry: Option<EntryId>, amount: Money) -> Self {
        Self { creditor: CreditorId::default(), entry, amount }
    }
}

/// What one entry moved in the subledger and in the control account, where they differ.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct TieDifference {
    /// The entry; none: what was brought forward, with all lines that name no entry.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::value::said"))]
    pub entry: Option<EntryId>,
    /// What it moved in the subledger; zero: nothing in the period, or not at all.
    pub subledger: Money,
    /// What it moved in the control account; zero: it was not posted there.
    pub control: Money,
    /// Control − subledger.
    pub difference: Money,
}

/// The tie of one creditor in one currency.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct TieRow {
    /// Whose books.
    pub creditor: CreditorId,
    /// The currency.
    pub currency: Currency,
    /// What is open of all items at the end: debits above zero, credits below.
    pub subledger: Money,
    /// The lines of the control account added up.
    pub control: Money,
    /// Control − subledger; zero: they tie.
    pub difference: Money,
    /// What makes up the difference, by entry; may be there where the whole ties, as two entries
    /// that make good for each other.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub differences: Vec<TieDifference>,
}

/// The subledger by creditor and currency against the control account.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Tie {
    /// The first day looked at.
    pub from: Date,
    /// The last day, inclusive: the closing.
    pub to: Date,
    /// By creditor, then currency.
    pub rows: Vec<TieRow>,
}

impl Tie {
    /// Ties the subledger to the lines of a period, both days inclusive, as known.
    ///
    /// What was open before the period is compared with the lines that name no entry: the balance
    /// brought forward. From the first day of the books on, [`Date::MIN`], there is none, and every
    /// line of the control account is looked at.
    ///
    /// # Errors
    ///
    /// [`TakeOver`](ErrorKind::TakeOver) when a creditor's books begin later;
    /// [`MoneyOverflow`](ErrorKind::MoneyOverflow) out of range;
    /// [`DoesNotFoot`](ErrorKind::DoesNotFoot) should the entries not add up to what is open, which
    /// is a defect.
    ///
    /// # Example
    ///
    /// ```
    /// use duly::*;
    ///
    /// let eur = Currency::parse("EUR")?;
    /// let money = |text: &str| Money::parse(text, eur);
    /// let may: Date = "2026-05-10".parse()?;
    /// let mut ledger = Ledger::new();
    /// for (id, amount) in [("I-1", "1000.00"), ("I-2", "250.00")] {
    ///     let invoice = Invoice::new(id.parse()?, "ACME".parse()?, may, money(amount)?);
    ///     ledger.post(Entry::new(invoice.due_on(may), may))?;
    /// }
    /// // I-2 was posted twice by mistake.
    /// let line = |id: &str, amount: &str| -> Result<ControlLine> {
    ///     Ok(ControlLine::new(Some(id.parse()?), money(amount)?))
    /// };
    /// let lines = [line("I-1", "1000.00")?, line("I-2", "250.00")?, line("I-2", "250.00")?];
    ///
    /// let tie = Tie::of(&ledger, Date::MIN..="2026-05-31".parse()?, Known::Everything, &lines)?;
    /// let row = &tie.rows[0];
    /// assert_eq!((row.subledger, row.control), (money("1250.00")?, money("1500.00")?));
    /// let entry = row.differences[0].entry.as_ref().map(EntryId::as_str);
    /// assert_eq!((entry, row.differences[0].difference), (Some("I-2"), money("250.00")?));
    /// # Ok::<(), duly::Error>(())
    /// ```
    pub fn of(
        ledger: &Ledger,
        period: RangeInclusive<Date>,
        known: impl Into<Known>,
        control: &[ControlLine],
    ) -> Result<Self> {
        let known = known.into();
        let (from, to) = (*period.start(), *period.end());
        let mut ties: Ties = BTreeMap::new();
        let journal = Journal::of_period(ledger, period, known, &JournalOptions::default())?;
        for posting in &journal.postings {
            for line in posting.lines.iter().filter(|line| line.role.is_of_subledger()) {
                let entry = Some(posting.entry.clone());
                side(&mut ties, &posting.creditor, entry, line.amount, true)?;
            }
        }
        if let Ok(before) = from.plus_days(-1) {
            for (creditor, open) in open(ledger, before, known)? {
                side(&mut ties, &creditor, None, open, true)?;
            }
        }
        for line in control {
            side(&mut ties, &line.creditor, line.entry.clone(), line.amount, false)?;
        }
        let closing = open(ledger, to, known)?;
        let rows = ties.into_iter().map(|(key, entries)| row(key, entries));
        let rows: Vec<TieRow> = rows.collect::<Result<_>>()?;
        foots(&rows, &closing)?;
        Ok(Self { from, to, rows })
    }

    /// Whether every creditor ties in every currency.
    pub fn ties(&self) -> bool {
        self.rows.iter().all(|row| row.difference.is_zero())
    }
}

/// By creditor and currency, and in each by entry: subledger and control.
type Ties = BTreeMap<(CreditorId, Currency), BTreeMap<Option<EntryId>, (Money, Money)>>;

fn side(
    ties: &mut Ties,
    creditor: &CreditorId,
    entry: Option<EntryId>,
    amount: Money,
    subledger: bool,
) -> Result<()> {
    let zero = Money::zero(amount.currency());
    let entries = ties.entry((creditor.clone(), amount.currency())).or_default();
    let sides = entries.entry(entry).or_insert((zero, zero));
    let side = if subledger { &mut sides.0 } else { &mut sides.1 };
    *side = side.plus(amount)?;
    Ok(())
}

/// What is open by creditor and currency; nothing before a creditor's books began.
fn open(ledger: &Ledger, on: Date, known: Known) -> Result<Vec<(CreditorId, Money)>> {
    let mut sums: BTreeMap<(CreditorId, Currency), Money> = BTreeMap::new();
    for item in ledger.as_known(known, on)?.open_items() {
        let currency = item.open.currency();
        let sum = sums.entry((item.creditor.clone(), currency)).or_insert(Money::zero(currency));
        *sum = sum.plus(item.open)?;
    }
    Ok(sums.into_iter().map(|((creditor, _), sum)| (creditor, sum)).collect())
}

fn row(
    (creditor, currency): (CreditorId, Currency),
    entries: BTreeMap<Option<EntryId>, (Money, Money)>,
) -> Result<TieRow> {
    let sum = |side: fn(&(Money, Money)) -> Money| Money::sum(entries.values().map(side), currency);
    let (subledger, control) = (sum(|sides| sides.0)?, sum(|sides| sides.1)?);
    let difference = control.minus(subledger)?;
    let mut differences = Vec::new();
    for (entry, (subledger, control)) in entries {
        let difference = control.minus(subledger)?;
        if !difference.is_zero() {
            differences.push(TieDifference { entry, subledger, control, difference });
        }
    }
    Ok(TieRow { creditor, currency, subledger, control, difference, differences })
}

fn foots(rows: &[TieRow], closing: &[(CreditorId, Money)]) -> Result<()> {
    for row in rows {
        let is_of = |(creditor, sum): &&(CreditorId, Money)| {
            *creditor == row.creditor && sum.currency() == row.currency
        };
        let open = closing.iter().find(is_of).map_or(Money::zero(row.currency), |(_, sum)| *sum);
        let listed = row.differences.iter().map(|one| one.difference);
        let listed = Money::sum(listed, row.currency)?;
        if open != row.subledger || listed != row.difference {
            let message = format!(
                "the entries of `{}` make {} but {open} is open",
                row.creditor, row.subledger
            );
            return Err(Error::new(ErrorKind::DoesNotFoot, message).with_item(&row.creditor));
        }
    }
    Ok(())
}
