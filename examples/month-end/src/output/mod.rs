//! What is written: tables as CSV, the same as JSON, a summary for the terminal.

mod aging;
mod problems;
mod sheet;
mod terminal;

use std::{
    fs::{self, File},
    io::{self, BufWriter, Write},
    path::Path,
};

use serde::Serialize;

pub(crate) use self::terminal::summary;
use crate::{closing::Closing, rows::Intake};

/// Writes everything into a folder, which is made where it is missing.
pub(crate) fn write(folder: &Path, closing: &Closing, intake: &Intake) -> Result<(), String> {
    let at = |name: &str, error: io::Error| {
        format!("cannot write {}: {error}", folder.join(name).display())
    };
    fs::create_dir_all(folder).map_err(|error| at("", error))?;
    let file = |name: &'static str, fill: &dyn Fn(&mut dyn Write) -> io::Result<()>| {
        let made = File::create(folder.join(name)).and_then(|file| {
            let mut file = BufWriter::with_capacity(1 << 16, file);
            fill(&mut file)?;
            file.flush()
        });
        made.map_err(|error| at(name, error))
    };
    file("aging.csv", &|out| aging::csv(out, closing))?;
    file("aging.json", &|out| json(out, &closing.aging))?;
    file("refused.csv", &|out| problems::csv(out, &intake.refused))?;
    file("refused.json", &|out| problems::json(out, &intake.refused))?;
    file("warnings.csv", &|out| problems::csv(out, &intake.warnings))?;
    file("warnings.json", &|out| problems::json(out, &intake.warnings))
}

fn json(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    out.write_all(b"\n")
}
