//! Opening a file: plain or gzip, with or without a byte-order mark, and by which mark its cells
//! are parted.

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

use flate2::read::MultiGzDecoder;
use indicatif::ProgressBar;

/// A file ready to be read as text.
pub(crate) struct Opened {
    pub(crate) text: Box<dyn Read>,
    pub(crate) delimiter: u8,
}

/// How much of the file is looked at to find the delimiter.
const HEAD: u64 = 1 << 16;

impl Opened {
    pub(crate) fn new(path: &Path, bar: &ProgressBar) -> Result<Self, String> {
        let at = |error: io::Error| format!("cannot read {}: {error}", path.display());
        let file = File::open(path).map_err(at)?;
        if file.metadata().is_ok_and(|about| about.is_dir()) {
            return Err(format!("cannot read {}: it is a directory", path.display()));
        }
        let mut raw = bar.wrap_read(file);
        let (magic, fault) = head(&mut raw, 2);
        if let Some(error) = fault {
            return Err(at(error));
        }
        let zipped = magic == [0x1f, 0x8b];
        let raw = io::Cursor::new(magic).chain(raw);
        let mut text: Box<dyn Read> = match zipped {
            true => Box::new(MultiGzDecoder::new(raw)),
            false => Box::new(raw),
        };
        let (mut start, fault) = head(&mut text, HEAD);
        match fault {
            Some(error) if start.is_empty() => return Err(at(error)),
            // The rows before the fault are read; whoever reads on meets it again.
            Some(error) => text = Box::new(Broken(Some(error))),
            None => {}
        }
        if start.starts_with(&[0xff, 0xfe]) || start.starts_with(&[0xfe, 0xff]) {
            return Err(format!("{} is UTF-16: save it as UTF-8", path.display()));
        }
        if start.starts_with(&[0xef, 0xbb, 0xbf]) {
            start.drain(..3);
        }
        let delimiter = delimiter(&start);
        Ok(Self { text: Box::new(io::Cursor::new(start).chain(text)), delimiter })
    }
}

/// Up to so many bytes, and what went wrong after them.
fn head(reader: &mut impl Read, most: u64) -> (Vec<u8>, Option<io::Error>) {
    let mut bytes = Vec::new();
    let fault = reader.take(most).read_to_end(&mut bytes).err();
    (bytes, fault)
}

/// A reader that has met its fault.
struct Broken(Option<io::Error>);

impl Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        match self.0.take() {
            Some(error) => Err(error),
            None => Ok(0),
        }
    }
}

/// A comma; where the header has none, a semicolon or a tab.
fn delimiter(start: &[u8]) -> u8 {
    let end = start.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(start.len());
    let header = start.get(..end).unwrap_or_default();
    let has = |mark: u8| header.contains(&mark);
    match (has(b','), has(b';'), has(b'\t')) {
        (false, true, _) => b';',
        (false, false, true) => b'\t',
        _ => b',',
    }
}
