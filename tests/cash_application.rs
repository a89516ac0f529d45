//! Cash application on real books, where they are at hand: each customer's invoices cleared on one
//! day become one lump payment, matched against what was open that day (A1–A3).
//!
//! Judged against what was really cleared. Twins, of which nobody can say which was paid, count as
//! one another.

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    fs::File,
    path::{Path, PathBuf},
};

use duly::{
    Currency, Date, ItemId, KnownPayer, MatchGrade, MatchPolicy, MatchStrategy, Money, OpenItem,
    PayerMark, Receipt, match_receipts,
};
use flate2::read::GzDecoder;

type Done<T> = Result<T, Box<dyn Error>>;

struct Cleared {
    item: OpenItem,
    posted: Date,
    cleared: Date,
}

/// What is written on a receipt.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Text {
    /// The number of every document.
    All,
    /// Of every second.
    Some,
    None,
}

#[derive(Default)]
struct Tally {
    receipts: u32,
    automatic: u32,
    wrong: u32,
    suggested: u32,
    suggested_wrong: u32,
    cents: i128,
    automatic_cents: i128,
    wrong_cents: i128,
    by: BTreeMap<MatchStrategy, (u32, u32)>,
}

#[test]
fn a1_real_books_are_matched_automatically_and_right() -> Done<()> {
    let Some(file) = books() else { return Ok(()) };
    let books = read(&file)?;
    for (text, least, most_wrong) in
        [(Text::All, 990, 0), (Text::Some, 600, 5), (Text::None, 600, 5)]
    {
        let tally = tallied(&books, text, &MatchPolicy::default())?;
        println!("{text:?}: {}", tally.told());
        for (strategy, (found, wrong)) in &tally.by {
            println!("  {strategy:?}: {found} automatic, {wrong} wrong");
        }
        assert!(tally.automatic * 1000 >= tally.receipts * least, "{text:?}: too few");
        assert!(tally.wrong * 1000 <= tally.automatic * most_wrong, "{text:?}: too many wrong");
    }
    Ok(())
}

/// Coverage against error, as the threshold and the bound of a set move.
#[test]
fn a3_coverage_against_error() -> Done<()> {
    let Some(file) = books() else { return Ok(()) };
    let books = read(&file)?;
    let mut before = 0;
    // From the strictest to the most lenient: each lets through what the one before did, and more.
    for (automatic, most_items) in [(1000, 30), (800, 0), (800, 12), (800, 30), (400, 30)] {
        let mut policy = MatchPolicy::default();
        (policy.automatic, policy.most_items) = (automatic, most_items);
        let tally = tallied(&books, Text::None, &policy)?;
        println!("from {automatic} points, sets of {most_items}: {}", tally.told());
        assert!(tally.automatic >= before, "fewer than with a stricter policy");
        assert!(tally.wrong * 1000 <= tally.automatic * 5, "too many wrong");
        before = tally.automatic;
    }
    Ok(())
}

impl Tally {
    fn told(&self) -> String {
        let percent = |part: i128, whole: i128| {
            let thousandths = part * 100_000 / whole.max(1);
            format!("{}.{:03} %", thousandths / 1000, thousandths % 1000)
        };
        let count = |part: u32, whole: u32| percent(part.into(), whole.into());
        format!(
            "{} receipts, {} automatic, {} of them wrong ({}); suggested {} ({} wrong); value: {} \
             automatic, {} of that wrong",
            self.receipts,
            count(self.automatic, self.receipts),
            self.wrong,
            count(self.wrong, self.automatic),
            self.suggested,
            self.suggested_wrong,
            percent(self.automatic_cents, self.cents),
            percent(self.wrong_cents, self.automatic_cents),
        )
    }
}

/// The file, where it is at hand.
fn books() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let data = std::env::var_os("DULY_DATA").map(PathBuf::from);
    let file = data.unwrap_or_else(|| root.join("../shared/data"));
    let file = file.join("highradius/closed_invoices.csv.gz");
    let there = file.is_file();
    if !there {
        println!("skipped: {} is not there", file.display());
    }
    there.then_some(file)
}

fn tallied(books: &[Cleared], text: Text, policy: &MatchPolicy) -> Done<Tally> {
    let mut tally = Tally::default();
    let customers: BTreeSet<_> = books.iter().filter_map(|row| row.item.customer.clone()).collect();
    let account = |customer: &duly::CustomerId| format!("ACCOUNT {customer}");
    let known: Vec<KnownPayer> = customers
        .iter()
        .map(|id| KnownPayer::new(id.clone(), PayerMark::Account(account(id))))
        .collect();
    let days: BTreeSet<Date> = books.iter().map(|row| row.cleared).collect();
    for day in days {
        let open: Vec<&Cleared> =
            books.iter().filter(|row| row.posted <= day && row.cleared >= day).collect();
        let mut paid: BTreeMap<_, Vec<&Cleared>> = BTreeMap::new();
        for row in open.iter().filter(|row| row.cleared == day) {
            let key =
                (row.item.customer.clone(), row.item.creditor.clone(), row.item.open.currency());
            paid.entry(key).or_default().push(row);
        }
        let items: Vec<OpenItem> = open.iter().map(|row| row.item.clone()).collect();
        let mut receipts = Vec::new();
        for (number, ((customer, creditor, currency), rows)) in paid.iter().enumerate() {
            let amount = Money::sum(rows.iter().map(|row| row.item.open), *currency)?;
            let mut receipt = Receipt::new(format!("P-{number}").parse()?, day, amount);
            receipt.creditor = creditor.clone();
            receipt.payer_account = customer.as_ref().map(account);
            let step = if text == Text::Some { 2 } else { 1 };
            let named = rows.iter().step_by(step).map(|row| row.item.id.document.as_str());
            let named: Vec<&str> = named.collect();
            receipt.text = (text != Text::None).then(|| format!("payment of {}", named.join(" ")));
            receipts.push(receipt);
        }
        let found = match_receipts(&receipts, &items, &known, policy);
        let by_id: BTreeMap<&ItemId, &Cleared> =
            open.iter().map(|row| (&row.item.id, *row)).collect();
        for ((proposal, receipt), rows) in found.into_iter().zip(&receipts).zip(paid.values()) {
            let proposal = proposal?;
            let what = |row: &Cleared| (row.item.open.minor_units(), row.item.due, row.posted);
            let mut meant: Vec<_> = rows.iter().map(|row| what(row)).collect();
            let mut said: Vec<_> =
                proposal.shares.iter().map(|share| what(by_id[&share.item])).collect();
            meant.sort_unstable();
            said.sort_unstable();
            let whole =
                proposal.shares.iter().all(|share| share.amount == by_id[&share.item].item.open);
            let wrong = meant != said || !whole;
            let cents = receipt.amount.minor_units();
            tally.receipts += 1;
            tally.cents += cents;
            match proposal.grade {
                MatchGrade::Automatic => {
                    tally.automatic += 1;
                    tally.automatic_cents += cents;
                    tally.wrong += u32::from(wrong);
                    tally.wrong_cents += if wrong { cents } else { 0 };
                    let by = proposal.strategy.ok_or("automatic by nothing")?;
                    let counts = tally.by.entry(by).or_default();
                    counts.0 += 1;
                    counts.1 += u32::from(wrong);
                }
                MatchGrade::Suggested => {
                    tally.suggested += 1;
                    tally.suggested_wrong += u32::from(wrong);
                }
                _ => {}
            }
        }
    }
    Ok(tally)
}

fn read(file: &Path) -> Done<Vec<Cleared>> {
    let mut reader = csv::Reader::from_reader(GzDecoder::new(File::open(file)?));
    let mut rows = Vec::new();
    for record in reader.deserialize() {
        let row: BTreeMap<String, String> = record?;
        let currency = row["currency"].as_str();
        let currency = Currency::parse(if currency.is_empty() { "USD" } else { currency })?;
        let number: u64 = row["row"].parse()?;
        let id = ItemId::of(format!("{}", 1_930_000_000 + number).parse()?);
        let open = Money::parse(&row["amount"], currency)?;
        let due: Date = row["due_in_date"].parse()?;
        let mut item = OpenItem::new(id, row["customer"].parse()?, due, open);
        if !row["business_code"].is_empty() {
            item.creditor = row["business_code"].parse()?;
        }
        let posted: Date = row["posting_date_est"].parse()?;
        item.invoice_date = Some(posted);
        rows.push(Cleared { item, posted, cleared: row["clear_date"].parse()? });
    }
    Ok(rows)
}
