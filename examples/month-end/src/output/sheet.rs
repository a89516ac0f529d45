//! A CSV file being written: a header, then rows of cells.

use std::io::{self, Write};

pub(super) struct Sheet<W: Write>(csv::Writer<W>);

impl<W: Write> Sheet<W> {
    pub(super) fn new<'a>(out: W, header: impl IntoIterator<Item = &'a str>) -> io::Result<Self> {
        let mut sheet = Self(csv::Writer::from_writer(out));
        for cell in header {
            sheet.cell(cell)?;
        }
        sheet.end()?;
        Ok(sheet)
    }

    pub(super) fn cell(&mut self, cell: impl AsRef<[u8]>) -> io::Result<()> {
        Ok(self.0.write_field(cell)?)
    }

    pub(super) fn amount(&mut self, money: duly::Money) -> io::Result<()> {
        self.cell(money.amount().to_string())
    }

    pub(super) fn end(&mut self) -> io::Result<()> {
        Ok(self.0.write_record(None::<&[u8]>)?)
    }

    pub(super) fn finish(mut self) -> io::Result<()> {
        self.0.flush()
    }
}
