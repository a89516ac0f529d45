//! What is written: tables as CSV, the same as JSON, the page, a summary for the terminal.

mod aging;
mod matching;
mod problems;
mod roll_forward;
mod sheet;
mod statements;
mod terminal;

use std::{
    fs::{self, File},
    io::{self, BufWriter, Write},
    path::Path,
};

use duly::Ledger;
use serde::Serialize;

pub(crate) use self::{matching::told, terminal::summary};
use crate::{closing::Closing, matching::Matching, report, rows::Intake};

/// Writes everything into a folder, which is made where it is missing.
pub(crate) fn write(
    folder: &Path,
    closing: &Closing,
    (ledger, intake): (&Ledger, &Intake),
    matching: Option<&Matching>,
) -> Result<(), String> {
    let at = |name: &str, error: io::Error| {
        format!("cannot write {}: {error}", folder.join(name).display())
    };
    fs::create_dir_all(folder).map_err(|error| at("", error))?;
    let file = |name: &'static str, fill: &dyn Fn(&mut dyn Write) -> io::Result<()>| {
        let made = create(folder, name).and_then(|mut file| {
            fill(&mut file)?;
            file.flush()
        });
        made.map_err(|error| at(name, error))
    };
    file("aging.csv", &|out| aging::csv(out, closing))?;
    file("aging.json", &|out| json(out, &closing.aging))?;
    // A statement is drawn up once for both files, and then forgotten: all of them are large.
    file("statements.csv", &|rows| {
        let mut list = create(folder, "statements.json")?;
        statements::write(rows, &mut list, (closing, ledger))?;
        list.flush()
    })?;
    file("roll_forward.csv", &|out| roll_forward::csv(out, closing))?;
    file("roll_forward.json", &|out| json(out, &closing.roll_forward))?;
    if let Some(matching) = matching {
        file("matching.csv", &|out| matching::csv(out, closing, matching))?;
        file("matching.json", &|out| matching::json(out, matching))?;
    }
    file("refused.csv", &|out| problems::csv(out, &intake.refused))?;
    file("refused.json", &|out| problems::json(out, &intake.refused))?;
    file("warnings.csv", &|out| problems::csv(out, &intake.warnings))?;
    file("warnings.json", &|out| problems::json(out, &intake.warnings))?;
    file("report.html", &|out| out.write_all(report::page(closing, intake).as_bytes()))
}

fn create(folder: &Path, name: &str) -> io::Result<BufWriter<File>> {
    File::create(folder.join(name)).map(|file| BufWriter::with_capacity(1 << 16, file))
}

fn json(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    out.write_all(b"\n")
}
