//! `refused.csv` and `warnings.csv`: what was not taken, and what was odd about what was.

use std::io::{self, Write};

use crate::{field::FileKind, output::sheet::Sheet, problem::Located};

type Problems = [(FileKind, Located)];

pub(super) fn csv(out: &mut dyn Write, problems: &Problems) -> io::Result<()> {
    let header = ["file", "line", "field", "found", "expected", "code", "message"];
    let mut sheet = Sheet::new(out, header)?;
    for (_, problem) in problems {
        sheet.cell(problem.file.as_bytes())?;
        sheet.cell(problem.line.to_string())?;
        let Located { field, found, expected, code, message, .. } = problem;
        for cell in [field, found, expected, *code, message] {
            sheet.cell(cell)?;
        }
        sheet.end()?;
    }
    sheet.finish()
}

pub(super) fn json(out: &mut dyn Write, problems: &Problems) -> io::Result<()> {
    let all: Vec<&Located> = problems.iter().map(|(_, located)| located).collect();
    super::json(out, &all)
}
