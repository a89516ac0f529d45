//! The summary: what was read, what is owed, and that it foots.

use std::{
    collections::BTreeMap,
    io::{self, Write},
    path::Path,
};

use duly::{AgingAmounts, AgingRow, Currency};

use crate::{
    closing::{COLUMNS, Closing, movements},
    problem::Located,
    rows::Intake,
};

/// How many customers of a currency are shown; all of them are in `aging.csv`.
const SHOWN: usize = 12;

pub(crate) fn summary(
    out: &mut dyn Write,
    closing: &Closing,
    intake: &Intake,
    folder: &Path,
) -> io::Result<()> {
    let known = closing.known.map_or("all that is known".to_owned(), |day| format!("known {day}"));
    writeln!(out, "Month end as of {}, {known}", closing.as_of)?;
    writeln!(out)?;
    rows_read(out, intake)?;
    for total in &closing.aging.currencies {
        writeln!(out)?;
        currency(out, closing, total.currency, &total.amounts)?;
    }
    problems(out, "refused", &intake.refused)?;
    problems(out, "taken with a warning", &intake.warnings)?;
    writeln!(out, "\n{} entries; written to {}", closing.entries, folder.display())
}

fn rows_read(out: &mut dyn Write, intake: &Intake) -> io::Result<()> {
    let mut table =
        vec![["rows", "read", "posted", "repeated", "refused"].map(str::to_owned).to_vec()];
    let mut sums = [0_u64; 4];
    for file in &intake.files {
        let counts = [file.read, file.posted(), file.repeated, file.refused];
        for (sum, count) in sums.iter_mut().zip(counts) {
            *sum = sum.saturating_add(count);
        }
        let counts = counts.iter().map(u64::to_string);
        table.push(std::iter::once(file.label.to_string()).chain(counts).collect());
    }
    if intake.files.len() > 1 {
        let sums = sums.iter().map(u64::to_string);
        table.push(std::iter::once("total".to_owned()).chain(sums).collect());
    }
    write_table(out, &table)?;
    for file in &intake.files {
        for (field, value, count) in &file.filled {
            writeln!(out, "{}: {count} blank {field} taken as `{value}`", file.label)?;
        }
        if !file.unread.is_empty() {
            writeln!(out, "{}: columns not read: {}", file.label, file.unread.join(", "))?;
        }
    }
    Ok(())
}

/// The largest customers, the rest in one line, the total, and the proof.
fn currency(
    out: &mut dyn Write,
    closing: &Closing,
    currency: Currency,
    total: &AgingAmounts,
) -> io::Result<()> {
    let aging = &closing.aging;
    let mut header = vec![currency.code().to_owned()];
    header.extend(aging.buckets.iter().map(|bucket| bucket.label.clone()));
    header.extend(["unapplied".to_owned(), "total".to_owned()]);
    let mut table = vec![header];
    let mut rows: Vec<&AgingRow> =
        aging.rows.iter().filter(|row| row.currency == currency).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.amounts.total.amount()));
    for row in rows.iter().take(SHOWN) {
        table.push(amounts(closing.name(row), &row.amounts));
    }
    let label = match rows.len().saturating_sub(SHOWN) {
        0 => "total".to_owned(),
        more => format!("total, with {more} more"),
    };
    table.push(amounts(label, total));
    write_table(out, &table)?;
    if let Some(foot) = aging.footing.iter().find(|foot| foot.currency == currency) {
        writeln!(
            out,
            "foots: buckets {} + unapplied {} = {} = open items {}",
            foot.buckets.amount(),
            foot.unapplied.amount(),
            foot.total.amount(),
            foot.open.amount()
        )?;
    }
    for share in &total.dimensions {
        writeln!(out, "of it {}: {}", share.dimension.as_str(), share.total.amount())?;
    }
    roll_forward(out, closing, currency)
}

/// The sum that leads from the opening to the closing, in one line.
fn roll_forward(out: &mut dyn Write, closing: &Closing, currency: Currency) -> io::Result<()> {
    let totals = &closing.roll_forward.currencies;
    let Some(total) = totals.iter().find(|total| total.currency == currency) else {
        return Ok(());
    };
    write!(out, "rolls: opening {}", total.amounts.opening.amount())?;
    for ((_, label), amount) in COLUMNS.iter().zip(movements(&total.amounts)) {
        if !amount.is_zero() {
            let sign = if amount.is_negative() { '-' } else { '+' };
            write!(out, " {sign} {} {}", label.to_lowercase(), amount.abs().amount())?;
        }
    }
    writeln!(out, " = closing {}", total.amounts.closing.amount())
}

fn amounts(label: String, amounts: &AgingAmounts) -> Vec<String> {
    let all = amounts.buckets.iter().chain([&amounts.unapplied, &amounts.total]);
    let texts = all.map(|money| money.amount().to_string());
    std::iter::once(label).chain(texts).collect()
}

/// Columns of one width; the first to the left, numbers to the right.
fn write_table(out: &mut dyn Write, table: &[Vec<String>]) -> io::Result<()> {
    let columns = table.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| {
        let cells = table.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    for row in table {
        let mut line = String::new();
        for (place, (cell, width)) in row.iter().zip(&widths).enumerate() {
            line.push_str(&match place {
                0 => format!("{cell:<width$}"),
                _ => format!("  {cell:>width$}"),
            });
        }
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

/// The first few one by one, all of them by code.
fn problems(
    out: &mut dyn Write,
    what: &str,
    problems: &[(crate::field::FileKind, Located)],
) -> io::Result<()> {
    if problems.is_empty() {
        return Ok(());
    }
    let mut codes: BTreeMap<&str, (u64, &Located)> = BTreeMap::new();
    for (_, problem) in problems {
        let (count, _) = codes.entry(problem.code).or_insert((0, problem));
        *count = count.saturating_add(1);
    }
    writeln!(out, "\n{} {what}:", problems.len())?;
    for (code, (count, first)) in codes {
        writeln!(out, "  {count} {code}, first {}:{}: {}", first.file, first.line, first.message)?;
    }
    Ok(())
}
