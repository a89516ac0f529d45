//! The four pictures of a currency.

use duly::{AgingAmounts, AgingRow, Money, RollForwardAmounts};

use crate::{
    closing::{COLUMNS, Closing, movements},
    report::{
        bars::{self, Bar, Piece},
        palette::Palette,
        svg::{Anchor, Area, Drawing, Tenths, WIDTH},
        text::{grouped, percent, short},
    },
};

/// How many debtors have a bar of their own.
const TOP: usize = 10;

/// What is open by age.
pub(super) fn aging(closing: &Closing, palette: &Palette, total: &AgingAmounts) -> String {
    let positive = total.buckets.iter().map(|bucket| bucket.minor_units().max(0));
    let debits: i128 = positive.fold(0, i128::saturating_add);
    let bar = |label: &str, amount: Money, class: &str| {
        let units = amount.minor_units();
        Bar {
            label: label.to_owned(),
            note: percent(units, debits).filter(|_| units != 0).unwrap_or_default(),
            number: grouped(amount),
            pieces: vec![Piece { from: 0, to: units, class: class.to_owned() }],
        }
    };
    let names = closing.aging.buckets.iter().map(|bucket| bucket.label.as_str());
    let mut all: Vec<Bar> = names
        .zip(&total.buckets)
        .enumerate()
        .map(|(place, (label, amount))| bar(label, *amount, palette.class(place)))
        .collect();
    if !total.unapplied.is_zero() {
        all.push(bar("Unapplied", total.unapplied, palette.unapplied()));
    }
    bars::draw("What is open, by how long it is past due", &all)
}

/// Who owes most, and how long since.
pub(super) fn top_debtors(closing: &Closing, palette: &Palette, rows: &[&AgingRow]) -> String {
    let bar = |row: &&AgingRow| {
        let mut pieces = Vec::new();
        let mut reached = 0_i128;
        for (place, amount) in row.amounts.buckets.iter().enumerate() {
            let units = amount.minor_units();
            if units > 0 {
                let to = reached.saturating_add(units);
                let class = palette.class(place).to_owned();
                pieces.push(Piece { from: reached, to, class });
                reached = to;
            }
        }
        let unapplied = row.amounts.unapplied.minor_units();
        if unapplied < 0 {
            let class = palette.unapplied().to_owned();
            pieces.push(Piece { from: unapplied, to: 0, class });
        }
        Bar {
            label: short(&closing.name(row), 30),
            note: String::new(),
            number: grouped(row.amounts.total),
            pieces,
        }
    };
    let all: Vec<Bar> = debtors(rows).take(TOP).map(bar).collect();
    bars::draw("Who owes most, by how long it is past due", &all)
}

/// Those who owe, the largest first; the rows come in that order.
pub(super) fn debtors<'a, 'b>(
    rows: &'b [&'a AgingRow],
) -> impl Iterator<Item = &'b &'a AgingRow> + 'b {
    rows.iter().filter(|row| row.amounts.total.is_positive())
}

/// Which share of the money is owed by which share of the debtors.
pub(super) fn concentration(rows: &[&AgingRow]) -> String {
    const LEFT: i64 = 38;
    const TOP_EDGE: i64 = 12;
    const PLOT: i64 = 236;
    const WIDE: i64 = WIDTH - LEFT - 12;
    let owed: Vec<i128> = debtors(rows).map(|row| row.amounts.total.minor_units()).collect();
    let whole = owed.iter().fold(0, |sum: i128, units| sum.saturating_add(*units));
    let count = i128::try_from(owed.len()).unwrap_or(0);
    let mut drawing = Drawing::new(&concentration_in_words(&owed, whole));
    for quarter in 0..=4_i64 {
        let y = TOP_EDGE + PLOT - PLOT * quarter / 4;
        let x = LEFT + WIDE * quarter / 4;
        drawing.line((LEFT, y), (LEFT + WIDE, y), "grid");
        let label = format!("{} %", quarter * 25);
        drawing.text((LEFT - 6, y + 4), Anchor::End, "note", &label);
        let anchor = if quarter == 4 { Anchor::End } else { Anchor::Middle };
        let x = if quarter == 4 { x + 10 } else { x };
        drawing.text((x, TOP_EDGE + PLOT + 18), anchor, "note", &label);
    }
    let middle = LEFT + WIDE / 2;
    drawing.text(
        (middle, TOP_EDGE + PLOT + 38),
        Anchor::Middle,
        "note",
        "of the debtors, largest first",
    );
    let corner = |x: i64, y: i64| (Tenths::pixels(x), Tenths::pixels(y));
    let even = [corner(LEFT, TOP_EDGE + PLOT), corner(LEFT + WIDE, TOP_EDGE)];
    drawing.shape("polyline", &even, "even");
    let mut points = vec![corner(LEFT, TOP_EDGE + PLOT)];
    let step = owed.len() / 200 + 1;
    let (mut reached, mut place) = (0_i128, 0_i128);
    for (index, units) in owed.iter().enumerate() {
        reached = reached.saturating_add(*units);
        place = place.saturating_add(1);
        // A curve of two hundred points is as smooth as one of a million. The head of it is where
        // it bends.
        if index < 20 || index % step == 0 || place == count {
            let x = Tenths::pixels(LEFT).plus(Tenths::share(place, count, WIDE));
            let y = Tenths::pixels(TOP_EDGE + PLOT).minus(Tenths::share(reached, whole, PLOT));
            points.push((x, y));
        }
    }
    let mut area = points.clone();
    area.push(corner(LEFT + WIDE, TOP_EDGE + PLOT));
    drawing.shape("polygon", &area, "under");
    drawing.shape("polyline", &points, "curve");
    if owed.len() <= 40 {
        for (x, y) in points.iter().skip(1) {
            let dot =
                Area { x: x.minus(Tenths(25)), y: (y.0 - 25) / 10, width: Tenths(50), height: 5 };
            drawing.rect(dot, "dot");
        }
    }
    drawing.finish(TOP_EDGE + PLOT + 46)
}

/// The curve in a sentence: how few owe half of it.
pub(super) fn concentration_words(rows: &[&AgingRow]) -> String {
    let owed: Vec<i128> = debtors(rows).map(|row| row.amounts.total.minor_units()).collect();
    let whole = owed.iter().fold(0, |sum: i128, units| sum.saturating_add(*units));
    concentration_in_words(&owed, whole)
}

fn concentration_in_words(owed: &[i128], whole: i128) -> String {
    let Some(largest) = owed.first() else { return "Nobody owes anything".to_owned() };
    let (mut reached, mut few) = (0_i128, 0_usize);
    for units in owed {
        reached = reached.saturating_add(*units);
        few = few.saturating_add(1);
        if reached.saturating_mul(2) >= whole {
            break;
        }
    }
    let share = percent(*largest, whole).unwrap_or_default();
    match owed.len() {
        1 => "One debtor owes all of it".to_owned(),
        all => format!("The largest debtor owes {share}; half of it is owed by {few} of {all}"),
    }
}

/// From the opening to the closing, step by step.
pub(super) fn waterfall(amounts: &RollForwardAmounts) -> String {
    let total = |label: &str, amount: Money| Bar {
        label: label.to_owned(),
        note: String::new(),
        number: grouped(amount),
        pieces: vec![Piece { from: 0, to: amount.minor_units(), class: "sum".to_owned() }],
    };
    let mut all = vec![total("Opening", amounts.opening)];
    let mut reached = amounts.opening.minor_units();
    for ((_, label), amount) in COLUMNS.iter().zip(movements(amounts)) {
        let units = amount.minor_units();
        if units == 0 {
            continue;
        }
        let to = reached.saturating_add(units);
        let class = if units > 0 { "more" } else { "less" }.to_owned();
        let number = match grouped(amount) {
            text if units > 0 => format!("+{text}"),
            text => text,
        };
        let pieces = vec![Piece { from: reached, to, class }];
        all.push(Bar { label: (*label).to_owned(), note: String::new(), number, pieces });
        reached = to;
    }
    all.push(total("Closing", amounts.closing));
    bars::draw("From what was owed at the opening to what is owed at the closing", &all)
}
