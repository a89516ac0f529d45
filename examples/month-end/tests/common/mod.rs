//! Runs the program on files made for one test.

#![allow(dead_code, reason = "each test file uses a part")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

use std::{
    fs,
    io::Write,
    path::PathBuf,
    process::{Command, Output},
    rc::Rc,
};

/// A folder of inputs and outputs that goes when nobody looks at it any more.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub struct Case {
    folder: Rc<Folder>,
    flags: Vec<String>,
}

pub struct Done {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
    folder: Rc<Folder>,
}

impl Case {
    pub fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("month-end-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self { folder: Rc::new(Folder(folder)), flags: Vec::new() }
    }

    pub fn flags(mut self, flags: &[&str]) -> Self {
        self.flags.extend(flags.iter().map(|flag| (*flag).to_owned()));
        self
    }

    pub fn path(&self, name: &str) -> String {
        self.folder.0.join(name).display().to_string()
    }

    pub fn file(self, flag: &str, name: &str, content: impl AsRef<[u8]>) -> Self {
        fs::write(self.folder.0.join(name), content).unwrap();
        let path = self.path(name);
        self.flags(&[flag, &path])
    }

    pub fn invoices(self, content: impl AsRef<[u8]>) -> Self {
        self.file("--invoices", "invoices.csv", content)
    }

    pub fn gzip(self, flag: &str, name: &str, content: &[u8], keep: usize) -> Self {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), Default::default());
        encoder.write_all(content).unwrap();
        let mut packed = encoder.finish().unwrap();
        packed.truncate(keep);
        self.file(flag, name, packed)
    }

    pub fn run(&self, as_of: &str) -> Done {
        let output = self.command(as_of);
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Done {
            code: output.status.code().expect("no signal ended it"),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
            folder: Rc::clone(&self.folder),
        }
    }

    fn command(&self, as_of: &str) -> Output {
        Command::new(env!("CARGO_BIN_EXE_month-end"))
            .args(&self.flags)
            .args(["--as-of", as_of, "--out"])
            .arg(self.folder.0.join("out"))
            .output()
            .unwrap()
    }
}

impl Done {
    #[track_caller]
    pub fn ended(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{}{}", self.stdout, self.stderr);
        assert!(!self.stderr.contains("panicked"), "{}", self.stderr);
        self
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.folder.0.join("out").join(name)).unwrap()
    }

    pub fn has(&self, name: &str) -> bool {
        self.folder.0.join("out").join(name).is_file()
    }

    /// The lines of an output without its header.
    pub fn lines(&self, name: &str) -> Vec<String> {
        self.read(name).lines().skip(1).map(str::to_owned).collect()
    }

    #[track_caller]
    pub fn aging(self, expected: &[&str]) -> Self {
        assert_eq!(self.lines("aging.csv"), expected);
        self
    }

    /// Line, field and code of what was refused.
    #[track_caller]
    pub fn refused(self, expected: &[&str]) -> Self {
        assert_eq!(self.problems("refused.csv"), expected);
        self
    }

    #[track_caller]
    pub fn warned(self, expected: &[&str]) -> Self {
        assert_eq!(self.problems("warnings.csv"), expected);
        self
    }

    fn problems(&self, name: &str) -> Vec<String> {
        let mut reader = csv::Reader::from_path(self.folder.0.join("out").join(name)).unwrap();
        let problem = |row: Result<csv::StringRecord, csv::Error>| {
            let row = row.unwrap();
            format!("{}:{} {} {}", &row[0], &row[1], &row[2], &row[5])
        };
        reader.records().map(problem).collect()
    }

    /// Rows read, posted, repeated and refused of the first file.
    #[track_caller]
    pub fn counts(self, expected: [u64; 4]) -> Self {
        let line = self.stdout.lines().skip_while(|line| !line.starts_with("rows")).nth(1);
        let line = line.expect("a line of counts");
        let counts: Vec<u64> =
            line.split_whitespace().skip(1).map(|cell| cell.parse().unwrap()).collect();
        assert_eq!(counts, expected, "{line}");
        assert_eq!(counts[0], counts[1] + counts[2] + counts[3]);
        self
    }
}
