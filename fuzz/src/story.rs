//! Bytes as a story: eight bytes a row, the first row what to ask, every other an entry.
//!
//! A row of an entry is a letter for what it is, two numbers to choose by, a day, two digits of an
//! amount, one number more, and a byte that is not read: a line break in a seed that people read.
//! A number is its byte less `0`, so `0` to `9` are themselves and `:`, `;`, `<` … go on from 10.
//! Every byte is valid, so that no mutation is wasted.

use duly::*;

const ROW: usize = 8;

/// A history with more than 24 movements keeps a tree; longer stories only cost time.
const MOST: usize = 56;

/// As many bytes as are read.
pub const LONGEST: usize = (MOST + 1) * ROW;

/// What is told and what is asked of it.
#[derive(Debug)]
pub struct Story {
    pub entries: Vec<Entry>,
    /// Every day that a row names.
    pub days: Vec<Date>,
    pub ask: Ask,
}

/// Choices of what is looked at closely.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ask {
    /// How many of the entries come first.
    pub cut: usize,
    /// Of the days that occur, the one looked at closely.
    pub on: usize,
    /// Of the days that occur, the ends of a period.
    pub period: (usize, usize),
}

#[derive(Clone, Copy, Debug)]
struct Row {
    what: u8,
    a: u8,
    b: u8,
    day: u8,
    cents: u16,
    more: u8,
}

impl Row {
    fn read(bytes: &[u8]) -> Self {
        let number = |place: usize| bytes.get(place).map_or(0, |byte| byte.wrapping_sub(b'0'));
        let what = bytes.first().map_or(b'I', |byte| byte.wrapping_sub(b'A') % 26 + b'A');
        let cents = u16::from(number(4)) * 10 + u16::from(number(5));
        Self { what, a: number(1), b: number(2), day: number(3), cents, more: number(6) }
    }

    /// The second choice that `more` makes.
    fn other(self) -> u8 {
        self.more / 4
    }
}

impl Story {
    pub fn read(bytes: &[u8]) -> Self {
        let mut rows = bytes.chunks(ROW).take(MOST + 1).map(Row::read);
        let first = rows.next().unwrap_or(Row::read(&[]));
        let ask = Ask {
            cut: first.a.into(),
            on: first.b.into(),
            period: (first.day.into(), first.cents.into()),
        };
        let mut teller = Teller::default();
        while let Some(row) = rows.next() {
            teller.tell(row, &mut rows);
        }
        Self { entries: teller.entries, days: teller.days, ask }
    }
}

/// What has been told so far, to pick from.
#[derive(Default)]
struct Teller {
    entries: Vec<Entry>,
    days: Vec<Date>,
    credits: Vec<(String, Currency)>,
    debits: Vec<(String, Currency)>,
    recorded: i32,
    count: u32,
}

/// Days up to two months, so that many fall together.
fn day(number: u8) -> Date {
    date(i32::from(number % 64))
}

fn date(number: i32) -> Date {
    Date::new(2026, 1, 1).unwrap().plus_days(number).unwrap()
}

fn later(date: Date, days: i32) -> Date {
    date.plus_days(days).unwrap()
}

fn currency(number: u8) -> Currency {
    Currency::parse(if number % 5 == 4 { "JPY" } else { "EUR" }).unwrap()
}

fn money(cents: u16, currency: Currency) -> Money {
    Money::from_minor(cents.into(), currency).unwrap()
}

fn customer(number: u8) -> CustomerId {
    ["C0", "C1", "C2"][usize::from(number % 3)].parse().unwrap()
}

fn creditor(number: u8) -> CreditorId {
    match number / 3 % 4 {
        3 => "Y".parse().unwrap(),
        _ => CreditorId::default(),
    }
}

fn pick<T: Clone>(from: &[T], number: u8) -> Option<T> {
    from.get(usize::from(number).checked_rem(from.len())?).cloned()
}

fn schedule(date: Date, total: Money, choice: u8) -> Schedule {
    let parts = total.split_evenly(1 + usize::from(choice % 3), SplitRule::default()).unwrap();
    let parts = parts.into_parts().into_iter().zip(1_i32..);
    let part = |(amount, number)| {
        let mut part = Schedule::single(later(date, number * 7), amount).installments.remove(0);
        if choice / 3 % 4 == 1 && amount.minor_units() > 4 {
            let discount = money(2, amount.currency());
            let pay = amount.minus(discount).unwrap();
            part.offers.push(DiscountOffer { until: later(date, 3), discount, pay });
        }
        part
    };
    Schedule::new(parts.map(part).collect())
}

impl Teller {
    fn tell(&mut self, row: Row, rows: &mut impl Iterator<Item = Row>) {
        self.recorded += i32::from(row.more % 4 % 3);
        let Some(fact) = self.fact(row, rows) else { return };
        self.days.push(day(row.day));
        let mut entry = Entry::new(fact, date(self.recorded));
        match row.more {
            255 => entry.recorded = date(self.recorded - 1),
            254 => entry.sequence = Some(u64::from(row.b)),
            253 => entry.sequence = Some(u64::from(self.count) * 2),
            _ => {}
        }
        self.entries.push(entry);
    }

    /// What is already there, of one side; rarely anything, also what is not.
    fn side(&self, credit: bool, number: u8) -> Option<(String, Currency)> {
        if number >= 200 {
            return Some((u32::from(number - 200).to_string(), currency(0)));
        }
        pick(if credit { &self.credits } else { &self.debits }, number)
    }

    /// An item of either side.
    fn any(&self, number: u8) -> Option<(String, Currency)> {
        self.side(number % 2 == 1, if number >= 200 { number } else { number / 2 })
    }

    /// A document, one installment of it, or one part.
    fn target(&self, (document, _): &(String, Currency), choice: u8) -> Target {
        let document = document.parse().unwrap();
        match choice % 8 {
            0..=3 => Target::document(document),
            4 => ItemId::installment(document, 1).into(),
            5 => ItemId::installment(document, 2).into(),
            6 => Target { document, installment: Some(1), part: None },
            _ => Target { document, installment: Some(1), part: Some(1) },
        }
    }

    fn fact(&mut self, row: Row, rows: &mut impl Iterator<Item = Row>) -> Option<Fact> {
        let Row { what, a, b, cents, .. } = row;
        let (on, other) = (day(row.day), row.other());
        self.count += 1;
        let name = self.count.to_string();
        let id: DocumentId = name.parse().unwrap();
        let entry: EntryId = name.parse().unwrap();
        let currency = currency(b);
        let amount = money(cents, currency);
        // Before, on or after the date of the document.
        let posting = [None, Some(later(on, 2)), Some(later(on, -2)), None][usize::from(b / 5 % 4)];
        Some(match what {
            b'I' | b'J' => {
                let mut invoice = Invoice::new(id, customer(a), on, amount);
                invoice.creditor = creditor(a);
                invoice.posting_date = posting;
                invoice.schedule = Some(schedule(on, amount, other));
                self.debits.push((name, currency));
                invoice.into()
            }
            b'D' => {
                let mut note = DebitNote::new(id, customer(a), on, amount);
                note.creditor = creditor(a);
                if other % 2 == 1 {
                    note.purpose = DebitNotePurpose::Charge;
                }
                self.debits.push((name, currency));
                note.into()
            }
            b'C' => {
                let mut note = CreditNote::new(id, customer(a), on, amount);
                note.creditor = creditor(a);
                note.posting_date = posting;
                self.credits.push((name, currency));
                note.into()
            }
            b'P' | b'U' => {
                let mut payment = Payment::unidentified(id, on, amount);
                payment.creditor = creditor(a);
                payment.customer = (what == b'P').then(|| customer(a));
                payment.posting_date = posting;
                if other % 2 == 1 {
                    payment.kind = PaymentKind::Advance;
                }
                self.credits.push((name, currency));
                payment.into()
            }
            b'X' => {
                let mut refund = Refund::new(id, customer(a), on, amount);
                refund.creditor = creditor(a);
                self.debits.push((name, currency));
                refund.into()
            }
            b'E' => {
                let kinds = [
                    DocumentKind::Invoice,
                    DocumentKind::CreditNote,
                    DocumentKind::Payment,
                    DocumentKind::DebitNote,
                    DocumentKind::Transfer,
                ];
                let kind = kinds[usize::from(other % 5)];
                let mut item = OpeningItem::new(id, kind, later(on, -10), amount);
                item.creditor = creditor(a);
                item.customer = Some(customer(a));
                item.take_over = on;
                item.open = money(cents.min(b.into()), currency);
                if other / 5 % 2 == 1 {
                    item.schedule = Some(schedule(later(on, -10), amount, other / 10));
                    item.dimensions.push((Dimension::Disputed, money(1, currency)));
                }
                let credit = matches!(kind, DocumentKind::CreditNote | DocumentKind::Payment);
                if credit { &mut self.credits } else { &mut self.debits }.push((name, currency));
                item.into()
            }
            b'A' | b'H' | b'K' => {
                let (credit, debit) = (self.side(true, a)?, self.side(false, b)?);
                let (from, to) = (self.target(&credit, other), self.target(&debit, other / 8));
                let amount = money(cents, debit.1);
                let mut apply = Application::new(entry, from, to, amount, on).unwrap();
                if credit.1 != debit.1 {
                    apply.credit_amount = Some(money(cents / 2 + 1, credit.1));
                }
                if what == b'K' {
                    apply.line = Some(["l", "m"][usize::from(row.more % 2)].parse().unwrap());
                }
                apply.into()
            }
            b'W' | b'Z' => {
                let kinds = [
                    AdjustmentKind::Discount,
                    AdjustmentKind::Tolerance,
                    AdjustmentKind::Withholding,
                    AdjustmentKind::WriteOff,
                ];
                let item = self.any(a)?;
                let target = self.target(&item, other);
                let kind = kinds[usize::from(b % 4)];
                let mut made =
                    Adjustment::new(entry, kind, target, money(cents, item.1), on).unwrap();
                if what == b'Z' {
                    made.receipt = Some(self.side(true, b / 4)?.0.parse().unwrap());
                }
                made.into()
            }
            b'M' => {
                let item = self.any(a)?;
                let side = if a % 2 == 1 { &mut self.credits } else { &mut self.debits };
                side.push((name, item.1));
                Transfer {
                    id,
                    item: self.target(&item, other),
                    amount: money(cents, item.1),
                    date: on,
                    customer: customer(b),
                    creditor: (b / 3 % 2 == 1).then(|| creditor(b / 2)),
                    reason: None,
                }
                .into()
            }
            b'R' => {
                let item = self.any(a)?;
                let side = if a % 2 == 1 { &mut self.credits } else { &mut self.debits };
                side.push((name, item.1));
                Residual {
                    id,
                    item: self.target(&item, other),
                    amount: money(cents, item.1),
                    date: on,
                    due: (b % 2 == 1).then(|| later(on, i32::from(b % 32))),
                    reason: None,
                }
                .into()
            }
            b'V' => {
                let item = self.any(a)?;
                let into = Currency::parse(["EUR", "JPY"][usize::from(b % 2)]).unwrap();
                let side = if a % 2 == 1 { &mut self.credits } else { &mut self.debits };
                side.push((name, into));
                Conversion {
                    id,
                    item: self.target(&item, other),
                    amount: money(cents, item.1),
                    converted: money(u16::from(b / 2), into),
                    date: on,
                    reason: None,
                }
                .into()
            }
            b'B' | b'Y' => {
                let of = if a >= 200 { u32::from(a - 200) } else { u32::from(a) % self.count };
                let mut reversal = Reversal::new(entry, of.max(1).to_string().parse().unwrap(), on);
                if b % 2 == 1 {
                    reversal.effect = ReversalEffect::FromReversal;
                }
                reversal.into()
            }
            b'T' => {
                let item = self.any(a)?;
                let dates = NewDue { new_due: later(on, i32::from(b % 64) - 8), effective: on };
                let mut change = TermChange::new(entry, self.target(&item, other), dates).unwrap();
                if b / 64 % 2 == 1 {
                    change.applies_to = AppliesTo::Residual;
                }
                change.waive_past = cents % 2 == 1;
                change.into()
            }
            b'F' => {
                let item = self.target(&self.any(a)?, other);
                let base_amount = amount;
                FxDifference { id: entry, item, base_amount, date: on, reason: None }.into()
            }
            b'S' => {
                let item = self.any(a)?;
                let dimensions = Dimension::ALL;
                DimensionChange {
                    id: entry,
                    item: self.target(&item, other),
                    dimension: dimensions[usize::from(b) % dimensions.len()],
                    amount: money(cents, item.1),
                    date: on,
                    reason: None,
                }
                .into()
            }
            b'N' => Identification {
                id: entry,
                payment: self.side(true, a)?.0.parse().unwrap(),
                customer: customer(b),
                date: (b / 3 % 2 == 1).then_some(on),
            }
            .into(),
            b'L' => PeriodLock {
                id: entry,
                creditor: creditor(a),
                through: (b % 4 > 0).then_some(on),
                reason: (b / 4 % 2 == 1).then(|| "corrections".to_owned()),
            }
            .into(),
            b'O' => {
                let mut policy = LedgerPolicy::default();
                if a % 2 == 1 {
                    policy.locked_period = LockedPeriod::FirstOpenDay;
                }
                policy.apply_on_value_date = b % 2 == 1;
                policy.across_creditors = a / 2 % 2 == 1;
                policy.across_customers = match b / 2 % 3 {
                    0 => AcrossCustomers::Refuse,
                    1 => AcrossCustomers::Allow,
                    _ => AcrossCustomers::Listed(vec![(customer(0), customer(1))]),
                };
                PolicyChange { id: entry, policy }.into()
            }
            b'G' => {
                let mut facts = Vec::new();
                for _ in 0..=a % 4 {
                    let Some(part) = rows.next() else { break };
                    self.days.push(day(part.day));
                    facts.extend(self.fact(part, rows));
                }
                Together { id: entry, facts }.into()
            }
            // Q: the same again, or another fact of the same id.
            _ => {
                let fact = pick(&self.entries, a)?.fact;
                if b % 4 < 3 {
                    return Some(fact);
                }
                Payment::new(fact.id().parse().ok()?, customer(a), on, amount).into()
            }
        })
    }
}
