//! `month-end`: closes a month of receivables from files, a thin program over `duly`.

mod args;
mod closing;
mod field;
mod input;
mod matching;
mod output;
mod post;
mod problem;
mod report;
mod rows;
mod settings;

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use clap::Parser;
use indicatif::{ProgressBar, ProgressStyle};

use crate::{
    args::Args,
    closing::{Closing, Question},
    field::FileKind,
    input::Table,
    matching::Matching,
    rows::Intake,
    settings::Settings,
};

fn main() -> ExitCode {
    let args = Args::parse();
    match run(&args) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(fault) => {
            // Nobody is left to tell when stderr is closed.
            let _ = writeln!(std::io::stderr(), "month-end: {fault}");
            ExitCode::from(2)
        }
    }
}

/// Whether every row was taken, or why nothing could be done.
fn run(args: &Args) -> Result<bool, String> {
    let question = Question::new(args)?;
    let settings = Settings::new(args)?;
    let mut intake = read(args, &settings)?;
    let rows = u64::try_from(intake.rows.len()).unwrap_or(u64::MAX);
    let bar = progress(rows, "posting", "{pos}/{len} entries");
    let ledger = post::post(&mut intake, &bar);
    bar.finish_and_clear();
    let closing = Closing::of(&ledger, &question, intake.has_creditor)?;
    let receipts = std::mem::take(&mut intake.receipts);
    let matching = args.remittances.as_ref().map(|_| Matching::of(receipts, &closing, &mut intake));
    output::write(&args.out, &closing, (&ledger, &intake), matching.as_ref())?;
    // A reader that stops early, such as `head`, is no fault.
    let _ = output::summary(&mut std::io::stdout().lock(), &closing, &intake, &args.out);
    if let Some(matching) = &matching {
        let _ = output::told(&mut std::io::stdout().lock(), matching);
    }
    Ok(intake.refused.is_empty())
}

fn read(args: &Args, settings: &Settings) -> Result<Intake, String> {
    let files = inputs(args);
    let mut intake = Intake::default();
    if args.applications.is_some() || args.events.is_some() {
        intake.dated = Some(Default::default());
    }
    // Every header is looked at before the first row is read: a wrong flag shows at once.
    let mut tables = Vec::new();
    for (kind, path, label) in files {
        let size = std::fs::metadata(path).map_or(0, |about| about.len());
        let bar = progress(size, kind.as_str(), "{bytes}/{total_bytes}");
        tables.push((Table::open(kind, path, label, settings, &bar)?, bar));
    }
    settings.all_met()?;
    for (mut table, bar) in tables {
        intake.read(&mut table);
        bar.finish_and_clear();
    }
    Ok(intake)
}

/// The files that were named, in the order of posting, each with a short name of its own.
fn inputs(args: &Args) -> Vec<(FileKind, &Path, Arc<str>)> {
    let named: [(FileKind, Option<&PathBuf>); 6] = [
        (FileKind::Invoices, Some(&args.invoices)),
        (FileKind::CreditNotes, args.credit_notes.as_ref()),
        (FileKind::Payments, args.payments.as_ref()),
        (FileKind::Applications, args.applications.as_ref()),
        (FileKind::Events, args.events.as_ref()),
        (FileKind::Remittances, args.remittances.as_ref()),
    ];
    let named: Vec<(FileKind, &Path)> =
        named.iter().filter_map(|(kind, path)| Some((*kind, path.as_ref()?.as_path()))).collect();
    let short = |path: &Path| {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
        // It becomes a part of ids, which hold no control characters and end somewhere.
        name.chars().filter(|c| !c.is_control()).take(80).collect::<String>().trim().to_owned()
    };
    let label = |kind: FileKind, path: &Path| {
        let name = short(path);
        let twins = named.iter().filter(|(_, other)| short(other) == name).count();
        if twins > 1 { format!("{kind}/{name}") } else { name }
    };
    named.iter().map(|(kind, path)| (*kind, *path, Arc::from(label(*kind, path)))).collect()
}

/// A bar on stderr while there is somebody to look at it; otherwise it draws nothing.
fn progress(length: u64, what: &str, counts: &str) -> ProgressBar {
    let bar = ProgressBar::new(length);
    let template = format!("{what:>12} [{{bar:32}}] {counts} {{eta}}");
    if let Ok(style) = ProgressStyle::with_template(&template) {
        bar.set_style(style.progress_chars("=> "));
    }
    bar
}
