//! `report.html`: one file that opens offline, reads on a phone and prints.

mod bars;
mod charts;
mod palette;
mod svg;
mod tables;
mod text;

use std::fmt::Write;

use duly::{AgingRow, AgingTotal};

use self::{
    palette::{Palette, counted_from},
    text::{day, escape, grouped, percent},
};
use crate::{closing::Closing, rows::Intake};

const STYLE: &str = include_str!("style.css");

/// The whole page.
pub(crate) fn page(closing: &Closing, intake: &Intake) -> String {
    let mut page = String::new();
    // Writing to a string cannot fail: the results of `write!` below say nothing.
    let _ = head(&mut page, closing, intake);
    for total in &closing.aging.currencies {
        let _ = currency(&mut page, closing, total);
    }
    let _ = tables::rows_read(&mut page, intake);
    let _ = tables::problems(&mut page, "Refused rows", "refused.csv", &intake.refused);
    let _ = tables::problems(&mut page, "Taken with a warning", "warnings.csv", &intake.warnings);
    let _ = foot(&mut page, closing);
    page
}

type Written = std::fmt::Result;

fn head(page: &mut String, closing: &Closing, intake: &Intake) -> Written {
    let as_of = day(closing.as_of);
    let known = match closing.known {
        Some(date) => format!("as it was known on {}", day(date)),
        None => "with all that is known".to_owned(),
    };
    write!(
        page,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Month end {}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n\
         <h1>Receivables as of {as_of}</h1>\n<p class=\"dim\">{known}; roll-forward from {}</p>\n",
        closing.as_of,
        day(closing.from)
    )?;
    let codes = closing.aging.currencies.iter().map(|total| total.currency);
    let links: Vec<String> = codes.map(|code| format!("<a href=\"#{code}\">{code}</a>")).collect();
    writeln!(
        page,
        "<nav>{} <a href=\"#rows\">Rows read</a></nav>\n</header>\n<main>",
        links.join(" ")
    )?;
    if !intake.refused.is_empty() {
        writeln!(
            page,
            "<p class=\"card alarm\"><b>{} rows were refused</b> and are not in these figures: \
             <a href=\"#refused\">see which</a>.</p>",
            intake.refused.len()
        )?;
    }
    if closing.aging.currencies.is_empty() {
        writeln!(page, "<p class=\"card\">Nothing is open on this day.</p>")?;
    }
    Ok(())
}

fn currency(page: &mut String, closing: &Closing, total: &AgingTotal) -> Written {
    let code = total.currency;
    let palette = Palette::of(&closing.aging);
    let of_currency = closing.aging.rows.iter().filter(|row| row.currency == code);
    let mut rows: Vec<&AgingRow> = of_currency.collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.amounts.total.amount()));
    writeln!(page, "<section id=\"{code}\">\n<h2>{code}</h2>")?;
    facts(page, closing, total, &rows)?;
    let from = counted_from(closing.aging.policy.basis);
    writeln!(page, "<div class=\"charts\">")?;
    let caption = format!("{code} by {from}; percent of all that is owed");
    figure(page, "Aging", &caption, &charts::aging(closing, &palette, &total.amounts), "")?;
    let debtors = charts::top_debtors(closing, &palette, &rows);
    let legend = legend(closing, &palette);
    figure(
        page,
        "Largest debtors",
        "Net of credits; to the left of the line what is unapplied",
        &debtors,
        &legend,
    )?;
    let words = charts::concentration_words(&rows);
    figure(page, "Concentration", &words, &charts::concentration(&rows), "")?;
    let moved = closing.roll_forward.currencies.iter().find(|moved| moved.currency == code);
    if let Some(moved) = moved {
        let caption = format!("From {} to {}", day(closing.from), day(closing.as_of));
        figure(page, "Roll-forward", &caption, &charts::waterfall(&moved.amounts), "")?;
    }
    writeln!(page, "</div>")?;
    tables::aging(page, closing, &rows, total)?;
    tables::roll_forward(page, closing, code)?;
    writeln!(page, "</section>")
}

fn figure(page: &mut String, title: &str, caption: &str, drawing: &str, legend: &str) -> Written {
    let caption = escape(caption);
    writeln!(
        page,
        "<figure>\n<h3>{title}</h3>\n<figcaption>{caption}</figcaption>\n{drawing}{legend}</figure>"
    )
}

/// The four numbers one looks for first.
fn facts(page: &mut String, closing: &Closing, total: &AgingTotal, rows: &[&AgingRow]) -> Written {
    let amounts = &total.amounts;
    let edges = closing.aging.policy.buckets.edges(closing.as_of);
    let late = amounts.buckets.iter().skip(1).zip(&edges).filter(|(_, edge)| **edge >= 1);
    let late: i128 =
        late.fold(0, |sum: i128, (amount, _)| sum.saturating_add(amount.minor_units()));
    let all =
        amounts.buckets.iter().fold(0, |sum: i128, one| sum.saturating_add(one.minor_units()));
    let late_money = duly::Money::from_minor(late, total.currency);
    let late_text = late_money.map(grouped).unwrap_or_default();
    let share = percent(late, all).map(|share| format!(", {share}")).unwrap_or_default();
    let debtors = charts::debtors(rows).count();
    let past = match closing.aging.policy.basis {
        duly::AgingBasis::Due => "past due",
        _ => "older than a day",
    };
    write!(
        page,
        "<ul class=\"facts\">\n<li><b>{}</b><span>owed, {} open items</span></li>\n\
         <li><b>{late_text}</b><span>{past}{share}</span></li>\n\
         <li><b>{}</b><span>unapplied credits</span></li>\n\
         <li><b>{debtors}</b><span>debtors; the oldest item {} days past due</span></li>\n</ul>\n",
        grouped(amounts.total),
        amounts.items,
        grouped(amounts.unapplied),
        amounts.max_days_past_due
    )
}

fn legend(closing: &Closing, palette: &Palette) -> String {
    let entry =
        |class: &str, label: &str| format!("<li><i class=\"{class}\"></i>{}</li>", escape(label));
    let buckets = closing.aging.buckets.iter().enumerate();
    let buckets = buckets.map(|(place, bucket)| entry(palette.class(place), &bucket.label));
    let unapplied = [entry(palette.unapplied(), "Unapplied")];
    let all: String = buckets.chain(unapplied).collect();
    format!("<ul class=\"legend\">{all}</ul>\n")
}

fn foot(page: &mut String, closing: &Closing) -> Written {
    writeln!(page, "</main>\n<footer>\n<h3>How it was counted</h3>")?;
    for line in closing.aging.policy.describe().lines() {
        writeln!(page, "<p class=\"dim\">{}</p>", escape(line))?;
    }
    writeln!(
        page,
        "<p class=\"dim\">{} ledger entries.</p>\n</footer>\n</body>\n</html>",
        closing.entries
    )
}
