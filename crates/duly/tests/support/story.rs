//! A tiny notation for long stories, read aloud like a ledger.
//!
//! ```text
//! 2026-03-01 invoice INV-1 ACME 1000.00 due 2026-03-31
//! 2026-05-10 payment P-1 ACME 400.00
//! 2026-05-10 apply A-1 P-1 INV-1 400.00
//! 2026-05-20 reverse R-1 P-1 on 2026-05-10
//! open 2026-05-15 INV-1#1 1000.00
//! open 2026-05-15 known 2026-05-15 INV-1#1 600.00
//! refused ledger.over_applied 2026-05-21 apply A-2 P-1 INV-1 1.00
//! status 2026-05-15 INV-1 past_due
//! ```
//!
//! A line that begins with a date is an entry recorded then; it takes effect then too, unless `on`
//! says another day. `open` lists all that is open on a day, in the order of posting; `nothing`
//! where nothing is. Amounts are in euros. A line that begins with `#` is a remark.

use duly::*;

fn eur(text: &str) -> Money {
    Money::parse(text, Currency::parse("EUR").unwrap()).unwrap()
}

fn date(text: &str) -> Date {
    text.parse().unwrap_or_else(|error| panic!("{error}"))
}

/// What follows a word in a line.
fn after<'a>(words: &[&'a str], word: &str) -> Option<&'a str> {
    let place = words.iter().position(|found| *found == word)?;
    words.get(place + 1).copied()
}

fn target(text: &str) -> Target {
    let (document, place) = text.split_once('#').unwrap_or((text, ""));
    let (installment, part) = place.split_once('.').unwrap_or((place, ""));
    Target {
        document: document.parse().unwrap(),
        installment: installment.parse().ok(),
        part: part.parse().ok(),
    }
}

/// The fact of a line without its date: `invoice INV-1 ACME 1000.00 due 2026-03-31`.
fn fact(words: &[&str], recorded: Date) -> Fact {
    let on = after(words, "on").map_or(recorded, date);
    let id: EntryId = words[1].parse().unwrap();
    let document = DocumentId::from(id.clone());
    let adjust = |kind| {
        let mut adjustment = Adjustment::new(id.clone(), kind, target(words[2]), eur(words[3]), on)
            .unwrap_or_else(|error| panic!("{error}"));
        adjustment.receipt = after(words, "with").map(|receipt| receipt.parse().unwrap());
        adjustment.into()
    };
    match words[0] {
        "invoice" => {
            let (customer, total) = (words[2].parse().unwrap(), eur(words[3]));
            let mut invoice = Invoice::new(document, customer, on, total);
            invoice.posting_date = after(words, "posted").map(date);
            let dues: Vec<Date> =
                after(words, "due").iter().flat_map(|dues| dues.split('+').map(date)).collect();
            if !dues.is_empty() {
                let parts = total.split_evenly(dues.len(), SplitRule::default()).unwrap();
                let parts = dues.iter().zip(parts.parts());
                let parts = parts
                    .map(|(due, amount)| Schedule::single(*due, *amount).installments.remove(0));
                invoice.schedule = Some(Schedule::new(parts.collect()));
            }
            invoice.into()
        }
        "payment" | "advance" => {
            let mut payment = Payment::unidentified(document, on, eur(words[3]));
            payment.customer = Some(words[2]).filter(|id| *id != "?").map(|id| id.parse().unwrap());
            payment.posting_date = after(words, "posted").map(date);
            if words[0] == "advance" {
                payment.kind = PaymentKind::Advance;
            }
            payment.into()
        }
        "credit" => {
            let mut note = CreditNote::new(document, words[2].parse().unwrap(), on, eur(words[3]));
            if words.contains(&"cancelling") {
                note.reason = CreditReason::Cancellation;
            }
            note.into()
        }
        "refund" => Refund::new(document, words[2].parse().unwrap(), on, eur(words[3])).into(),
        "opening" => {
            let kind = DocumentKind::Invoice;
            let mut item = OpeningItem::new(document, kind, on, eur(words[3]));
            item.customer = Some(words[2].parse().unwrap());
            item.open = after(words, "left").map_or(item.original, eur);
            item.take_over = after(words, "taken").map_or(recorded, date);
            item.into()
        }
        "apply" => {
            let (credit, debit) = (target(words[2]), target(words[3]));
            let mut apply = Application::new(id, credit, debit, eur(words[4]), on).unwrap();
            apply.line = after(words, "line").map(|line| line.parse().unwrap());
            apply.into()
        }
        "discount" => adjust(AdjustmentKind::Discount),
        "tolerance" => adjust(AdjustmentKind::Tolerance),
        "withholding" => adjust(AdjustmentKind::Withholding),
        "write-off" => adjust(AdjustmentKind::WriteOff),
        "reverse" => Reversal::new(id, words[2].parse().unwrap(), on).into(),
        "terms" => {
            let dates = NewDue { new_due: date(after(words, "due").unwrap()), effective: on };
            let mut change = TermChange::new(id, target(words[2]), dates).unwrap();
            if words.contains(&"residual") {
                change.applies_to = AppliesTo::Residual;
            }
            change.into()
        }
        "transfer" => Transfer {
            id: document,
            item: target(words[2]),
            amount: eur(words[3]),
            date: on,
            customer: after(words, "to").unwrap().parse().unwrap(),
            creditor: None,
            reason: None,
        }
        .into(),
        "residual" => Residual {
            id: document,
            item: target(words[2]),
            amount: eur(words[3]),
            date: on,
            due: after(words, "due").map(date),
            reason: None,
        }
        .into(),
        "identify" => Identification {
            id,
            payment: words[2].parse().unwrap(),
            customer: words[3].parse().unwrap(),
            date: after(words, "on").map(date),
        }
        .into(),
        "dispute" => DimensionChange {
            id,
            item: target(words[2]),
            dimension: Dimension::Disputed,
            amount: eur(words[3]),
            date: on,
            reason: None,
        }
        .into(),
        "lock" => PeriodLock {
            id,
            creditor: CreditorId::default(),
            through: after(words, "through").map(date),
            reason: words.contains(&"because").then(|| "a correction".to_owned()),
        }
        .into(),
        "policy" => {
            let mut policy = LedgerPolicy::default();
            if words.contains(&"first-open-day") {
                policy.locked_period = LockedPeriod::FirstOpenDay;
            }
            policy.apply_on_value_date = words.contains(&"value-date");
            if words.contains(&"across-customers") {
                policy.across_customers = AcrossCustomers::Allow;
            }
            PolicyChange { id, policy }.into()
        }
        other => panic!("no such word: {other}"),
    }
}

fn listed(position: &Position) -> String {
    let items = position.open_items().iter();
    let items: Vec<String> =
        items.map(|item| format!("{} {}", item.id, item.open.amount())).collect();
    if items.is_empty() { "nothing".to_owned() } else { items.join(" ") }
}

/// Plays a story and panics at the first line that does not come true.
#[track_caller]
pub(crate) fn play(story: &str) -> Ledger {
    let mut ledger = Ledger::new();
    for line in story.lines().map(str::trim) {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            [] => {}
            [remark, ..] if remark.starts_with('#') => {}
            ["open", on, rest @ ..] => {
                let (known, rest) = match rest {
                    ["known", day, rest @ ..] => (Known::On(date(day)), rest),
                    rest => (Known::Everything, rest),
                };
                let position = ledger.as_known(known, date(on)).unwrap();
                assert_eq!(listed(&position), rest.join(" "), "{line}");
            }
            ["due", on, item, due] => {
                let position = ledger.as_of(date(on)).unwrap();
                let found = position.open_items().iter().find(|open| open.id.to_string() == *item);
                let found = found.unwrap_or_else(|| panic!("nothing open: {line}"));
                assert_eq!(found.due, Some(date(due)), "{line}");
            }
            ["status", on, document, expected] => {
                let document = document.parse().unwrap();
                let status = ledger.status(&document, Known::Everything, date(on)).unwrap();
                let word = serde_json::to_value(status.summary).unwrap();
                assert_eq!(word, *expected, "{line}");
            }
            ["refused", code, recorded, rest @ ..] => {
                let recorded = date(recorded);
                let answer = ledger.post(Entry::new(fact(rest, recorded), recorded));
                match answer {
                    Err(error) => assert_eq!(error.code(), *code, "{line}: {error}"),
                    Ok(posted) => panic!("taken, not refused: {line}: {posted:?}"),
                }
            }
            ["repeated", recorded, rest @ ..] => {
                let recorded = date(recorded);
                let answer = ledger.post(Entry::new(fact(rest, recorded), recorded)).unwrap();
                assert_eq!(answer.outcome, Outcome::Repeated, "{line}");
            }
            ["moved", effective, recorded, rest @ ..] => {
                let recorded = date(recorded);
                let answer = ledger.post(Entry::new(fact(rest, recorded), recorded)).unwrap();
                assert_eq!((answer.outcome, answer.effective), (Outcome::Moved, date(effective)));
            }
            [recorded, rest @ ..] => {
                let recorded = date(recorded);
                let answer = ledger.post(Entry::new(fact(rest, recorded), recorded));
                let posted = answer.unwrap_or_else(|error| panic!("{line}: {error}"));
                assert_eq!(posted.outcome, Outcome::Taken, "{line}");
            }
        }
    }
    ledger
}
