//! The tables of the page.

use std::fmt::Write;

use duly::{AgingAmounts, AgingRow, AgingTotal, Currency, Money};

use crate::{
    closing::{COLUMNS, Closing, movements},
    field::FileKind,
    problem::Located,
    report::{
        Written,
        text::{escape, grouped},
    },
    rows::Intake,
};

/// How many rows a table shows; the files have all of them.
const MOST: usize = 100;

pub(super) fn aging(
    page: &mut String,
    closing: &Closing,
    rows: &[&AgingRow],
    total: &AgingTotal,
) -> Written {
    let code = total.currency;
    open(page, &format!("Aging in {code}"))?;
    let buckets = closing.aging.buckets.iter().map(|bucket| escape(&bucket.label));
    let headings = ["Customer".to_owned()].into_iter().chain(buckets);
    header(page, headings.chain(["Unapplied".to_owned(), "Total".to_owned()]))?;
    for row in rows.iter().take(MOST) {
        write!(page, "<tr><th scope=\"row\">{}</th>", escape(&closing.name(row)))?;
        amounts(page, &row.amounts)?;
    }
    let label = match rows.len().saturating_sub(MOST) {
        0 => "Total".to_owned(),
        more => format!("Total, with {more} more in aging.csv"),
    };
    write!(page, "</tbody>\n<tfoot>\n<tr><th scope=\"row\">{label}</th>")?;
    amounts(page, &total.amounts)?;
    writeln!(page, "</tfoot>\n</table>\n</div>\n</div>")?;
    let Some(foot) = closing.aging.footing.iter().find(|foot| foot.currency == code) else {
        return Ok(());
    };
    writeln!(
        page,
        "<p class=\"proof\">Buckets {} + unapplied {} = {} = open items {}</p>",
        grouped(foot.buckets),
        grouped(foot.unapplied),
        grouped(foot.total),
        grouped(foot.open)
    )
}

fn amounts(page: &mut String, amounts: &AgingAmounts) -> Written {
    for amount in amounts.buckets.iter().chain([&amounts.unapplied, &amounts.total]) {
        cell(page, *amount)?;
    }
    writeln!(page, "</tr>")
}

fn cell(page: &mut String, amount: Money) -> Written {
    let class = if amount.is_zero() { " class=\"nothing\"" } else { "" };
    write!(page, "<td{class}>{}</td>", grouped(amount))
}

/// A row an account, a column for each kind of movement that occurs.
pub(super) fn roll_forward(page: &mut String, closing: &Closing, code: Currency) -> Written {
    let report = &closing.roll_forward;
    let Some(total) = report.currencies.iter().find(|total| total.currency == code) else {
        return Ok(());
    };
    let rows = || report.rows.iter().filter(|row| row.currency == code);
    // A column may net to nothing over all customers and still hold something.
    let occurs = |place: usize| {
        rows().any(|row| movements(&row.amounts).get(place).is_some_and(|moved| !moved.is_zero()))
    };
    let shown: Vec<usize> = (0..COLUMNS.len()).filter(|place| occurs(*place)).collect();
    open(page, &format!("Roll-forward in {code}, {} to {}", closing.from, closing.as_of))?;
    let headings = shown.iter().filter_map(|place| Some(COLUMNS.get(*place)?.1.to_owned()));
    let headings = ["Customer", "Opening"].map(str::to_owned).into_iter().chain(headings);
    header(page, headings.chain(["Closing".to_owned()]))?;
    let write_row = |page: &mut String, label: &str, amounts: &duly::RollForwardAmounts| {
        write!(page, "<tr><th scope=\"row\">{}</th>", escape(label))?;
        cell(page, amounts.opening)?;
        let all = movements(amounts);
        for amount in shown.iter().filter_map(|place| all.get(*place)) {
            cell(page, *amount)?;
        }
        cell(page, amounts.closing)?;
        writeln!(page, "</tr>")
    };
    let mut sorted: Vec<_> = rows().collect();
    sorted.sort_by_key(|row| std::cmp::Reverse(row.amounts.closing.amount()));
    for row in sorted.iter().take(MOST) {
        let label = closing.account_name(&row.creditor, row.customer.as_ref());
        write_row(page, &label, &row.amounts)?;
    }
    let label = match sorted.len().saturating_sub(MOST) {
        0 => "Total".to_owned(),
        more => format!("Total, with {more} more in roll_forward.csv"),
    };
    writeln!(page, "</tbody>\n<tfoot>")?;
    write_row(page, &label, &total.amounts)?;
    writeln!(page, "</tfoot>\n</table>\n</div>\n</div>")?;
    let aged = closing.aging.currencies.iter().find(|aged| aged.currency == code);
    if let Some(aged) = aged.filter(|aged| aged.amounts.total == total.amounts.closing) {
        let closing = grouped(aged.amounts.total);
        writeln!(
            page,
            "<p class=\"proof\">Opening and movements reach {closing}, the aging's total</p>"
        )?;
    }
    Ok(())
}

pub(super) fn rows_read(page: &mut String, intake: &Intake) -> Written {
    writeln!(page, "<section id=\"rows\">\n<h2>Rows read</h2>")?;
    open(page, "Every row, and what became of it")?;
    header(page, ["File", "Read", "Posted", "Repeated", "Refused"].map(str::to_owned))?;
    for file in &intake.files {
        writeln!(
            page,
            "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
            escape(&file.label),
            file.read,
            file.posted(),
            file.repeated,
            file.refused
        )?;
    }
    writeln!(page, "</tbody>\n</table>\n</div>\n</div>")?;
    for file in &intake.files {
        for (field, value, count) in &file.filled {
            let (label, value) = (escape(&file.label), escape(value));
            let text = format!("{label}: {count} blank {field} taken as “{value}”");
            writeln!(page, "<p class=\"dim\">{text}</p>")?;
        }
        if !file.unread.is_empty() {
            let (label, names) = (escape(&file.label), escape(&file.unread.join(", ")));
            writeln!(page, "<p class=\"dim\">{label}: columns not read: {names}</p>")?;
        }
    }
    writeln!(page, "<p class=\"proof\">Read = posted + repeated + refused</p>\n</section>")
}

pub(super) fn problems(
    page: &mut String,
    title: &str,
    file: &str,
    problems: &[(FileKind, Located)],
) -> Written {
    if problems.is_empty() {
        return Ok(());
    }
    let id = file.trim_end_matches(".csv");
    writeln!(page, "<section id=\"{id}\">\n<h2>{title}: {}</h2>", problems.len())?;
    open(page, &format!("All of them are in {file}"))?;
    header(page, ["Place", "Field", "What"].map(str::to_owned))?;
    for (_, problem) in problems.iter().take(MOST) {
        writeln!(
            page,
            "<tr><th scope=\"row\">{}:{}</th><td>{}</td><td class=\"words\">{}</td></tr>",
            escape(&problem.file),
            problem.line,
            escape(&problem.field),
            escape(&problem.message)
        )?;
    }
    writeln!(page, "</tbody>\n</table>\n</div>\n</div>")?;
    let more = problems.len().saturating_sub(MOST);
    if more > 0 {
        writeln!(page, "<p class=\"dim\">… and {more} more</p>")?;
    }
    writeln!(page, "</section>")
}

fn open(page: &mut String, caption: &str) -> Written {
    let caption = escape(caption);
    // A table may be wider than a phone: its frame scrolls, by keyboard too.
    writeln!(
        page,
        "<div class=\"table\">\n<h3>{caption}</h3>\n\
         <div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{caption}\">\n<table>"
    )
}

fn header(page: &mut String, headings: impl IntoIterator<Item = String>) -> Written {
    write!(page, "<thead>\n<tr>")?;
    for heading in headings {
        write!(page, "<th scope=\"col\">{heading}</th>")?;
    }
    writeln!(page, "</tr>\n</thead>\n<tbody>")
}
