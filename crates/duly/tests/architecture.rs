//! Keeps the house in order: what a reader may rely on without reading every file.
//!
//! - The floors of the core are, from left to right, `value`, `time`, `terms`, `record`, `ledger`,
//!   `reading`, `action`. A file imports its own floor, floors to its left and `error`; `error`
//!   imports none. So `ledger/entry.rs` may say `use crate::time::Date`, and `time/date.rs` may
//!   not say `use crate::ledger::Entry`.
//! - Inside a floor the rooms import each other in one direction: no circle.
//! - A file has at most 700 lines, a line at most 100 columns, and the core names no float.
//! - No committed text holds a path of somebody's machine.
//!
//! The second half of this file breaks each rule on purpose, in made-up files, and expects to be
//! caught.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may stop at the first surprise"
)]

#[path = "architecture/reader.rs"]
mod reader;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use reader::{Kind, Token, imports, tokens};

const FLOORS: [&str; 7] = ["value", "time", "terms", "record", "ledger", "reading", "action"];
const MOST_LINES: usize = 700;
const MOST_COLUMNS: usize = 100;

#[test]
fn the_floors_are_in_order() {
    none(&floor_breaches(&core_files()));
}

#[test]
fn the_rooms_of_a_floor_import_in_one_direction() {
    none(&circles(&core_files()));
}

#[test]
fn a_file_of_the_core_fits_a_reader() {
    none(&core_files().iter().flat_map(SourceFile::too_long).collect::<Vec<_>>());
}

#[test]
fn the_core_names_no_float() {
    none(&core_files().iter().flat_map(SourceFile::floats).collect::<Vec<_>>());
}

#[test]
fn lines_fit_the_page() {
    // What is written by a program is read by few.
    let by_hand = |file: &SourceFile| !file.path.ends_with("/generated.rs");
    let files = committed().into_iter().filter(|file| file.path.ends_with(".rs") && by_hand(file));
    none(&files.flat_map(|file| file.wide_lines()).collect::<Vec<_>>());
}

#[test]
fn no_path_of_a_machine_is_committed() {
    let Some(root) = workspace() else { return };
    let marks = machine_marks(&root, std::env::var("HOME").ok().as_deref());
    none(&committed().iter().flat_map(|file| file.machine_paths(&marks)).collect::<Vec<_>>());
}

#[track_caller]
fn none(breaches: &[String]) {
    assert!(breaches.is_empty(), "\n{}", breaches.join("\n"));
}

// Files.

/// A text file, by its path from the root it was found under.
struct SourceFile {
    path: String,
    text: String,
}

impl SourceFile {
    fn of(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }

    /// Where the file stands in the tree of modules: `value/money.rs` is `value`, `money`.
    fn module(&self) -> Vec<String> {
        let stem = self.path.strip_suffix(".rs").unwrap_or(&self.path);
        stem.split('/').filter(|part| !matches!(*part, "mod" | "lib")).map(str::to_owned).collect()
    }

    /// A file of tests, `tests.rs` or `money_tests.rs`: it may look at any floor.
    fn is_of_tests(&self) -> bool {
        self.module().last().is_some_and(|name| name == "tests" || name.ends_with("_tests"))
    }

    fn too_long(&self) -> Option<String> {
        let lines = self.text.lines().count();
        (lines > MOST_LINES)
            .then(|| format!("{}: {lines} lines, at most {MOST_LINES} fit", self.path))
    }

    fn wide_lines(&self) -> Vec<String> {
        let is_wide = |line: &str| line.chars().count() > MOST_COLUMNS && !unbreakable(line);
        let wide = self.text.lines().zip(1..).filter(|(line, _)| is_wide(line));
        wide.map(|(_, at)| format!("{}:{at}: wider than {MOST_COLUMNS} columns", self.path))
            .collect()
    }

    fn floats(&self) -> Vec<String> {
        let is_float = |token: &Token| match token.kind {
            Kind::Word => matches!(token.text.as_str(), "f32" | "f64"),
            Kind::Number => {
                !token.text.starts_with("0x")
                    && (token.text.ends_with("f32") || token.text.ends_with("f64"))
            }
            Kind::Text | Kind::Mark => false,
        };
        let found = tokens(&self.text).into_iter().filter(is_float);
        found.map(|token| format!("{}:{}: names a float", self.path, token.line)).collect()
    }

    fn machine_paths(&self, marks: &[String]) -> Vec<String> {
        let inside = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '/' | '~');
        let holds = |line: &str| {
            let mut found = marks.iter().flat_map(|mark| line.match_indices(mark.as_str()));
            // In `tests/build/` the mark `/build/` is part of a path from here, not from a root.
            found.any(|(at, _)| !line[..at].ends_with(inside))
        };
        let found = self.text.lines().zip(1..).filter(|(line, _)| holds(line));
        found.map(|(_, at)| format!("{}:{at}: a path of a machine", self.path)).collect()
    }
}

/// Whether a line has no place to break: a row of a table in a comment, or a raw text.
fn unbreakable(line: &str) -> bool {
    let line = line.trim_start();
    ["//! |", "/// |"].iter().any(|row| line.starts_with(row)) || line.contains("r#\"")
}

/// The source files of the core, by their path from `src`.
fn core_files() -> Vec<SourceFile> {
    let files = read_tree(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    assert!(files.iter().any(|file| file.path == "lib.rs"), "the core was not found");
    files.into_iter().filter(|file| file.path.ends_with(".rs")).collect()
}

/// The root of the workspace; none where the crate was unpacked alone.
fn workspace() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2)?;
    root.join("xtask/Cargo.toml").is_file().then(|| root.to_path_buf())
}

/// Every text of the workspace that is committed or about to be.
fn committed() -> Vec<SourceFile> {
    let Some(root) = workspace() else { return Vec::new() };
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(&root)
        .output();
    match listed.ok().filter(|listed| listed.status.success()) {
        Some(listed) => {
            let names = String::from_utf8_lossy(&listed.stdout).into_owned();
            names.split_terminator('\0').filter_map(|name| read(&root, &root.join(name))).collect()
        }
        // An archive of the source has no history to ask.
        None => read_tree(&root),
    }
}

fn read_tree(root: &Path) -> Vec<SourceFile> {
    let (mut folders, mut files) = (vec![root.to_path_buf()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder that can be read") {
            let entry = entry.expect("an entry that can be read");
            if entry.file_type().expect("a kind of file").is_dir() {
                folders.extend((entry.file_name() != "target").then(|| entry.path()));
            } else {
                files.extend(read(root, &entry.path()));
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// A file with its path from `root`; none for a link, which is read where it leads, and for what
/// is not UTF-8, which is data.
fn read(root: &Path, path: &Path) -> Option<SourceFile> {
    fs::symlink_metadata(path).ok().filter(fs::Metadata::is_file)?;
    let text = fs::read_to_string(path).ok()?;
    let from_root = path.strip_prefix(root).ok()?;
    Some(SourceFile { path: from_root.to_string_lossy().replace('\\', "/"), text })
}

/// What a path of this machine, or of a common one, begins with.
fn machine_marks(root: &Path, home: Option<&str>) -> Vec<String> {
    // Put together here, so that this file does not hold what it looks for.
    let mut marks: Vec<String> =
        ["home", "Users"].iter().map(|folder| format!("/{folder}/")).collect();
    marks.push(format!("C:{0}Users{0}", '\\'));
    let mut add = |path: &Path| {
        let path = path.to_string_lossy();
        let shared = ["", "/", "/tmp", "/home", "/opt", "/usr", "/var", "/src", "/srv", "/mnt"];
        if !shared.contains(&&*path) {
            marks.push(format!("{path}/"));
        }
    };
    add(root);
    root.parent().into_iter().for_each(&mut add);
    home.map(Path::new).into_iter().for_each(&mut add);
    marks
}

// The rules of import.

fn floor_breaches(files: &[SourceFile]) -> Vec<String> {
    files.iter().flat_map(breaches_of).collect()
}

fn breaches_of(file: &SourceFile) -> Vec<String> {
    let module = file.module();
    if file.is_of_tests() {
        return Vec::new();
    }
    let Some(place) = module.first().map(String::as_str) else {
        return Vec::new(); // lib.rs, the front page, shows every floor.
    };
    let own = FLOORS.iter().position(|floor| *floor == place);
    if own.is_none() && place != "error" {
        return vec![format!("{}: belongs to no floor", file.path)];
    }
    let mut breaches = Vec::new();
    for import in imports(&file.text, &module) {
        let target = import.path.first().map_or("*", String::as_str);
        let complaint = match FLOORS.iter().position(|floor| *floor == target) {
            _ if target == "error" => continue,
            Some(floor) if own.is_some_and(|own| floor <= own) => continue,
            Some(_) if own.is_none() => format!("`error` imports `{target}`"),
            Some(_) => format!("`{place}` imports `{target}`, a floor to its right"),
            // A name of the front page could come from any floor.
            None => format!("`crate::{target}` does not say which floor it is on"),
        };
        breaches.push(format!("{}:{}: {complaint}", file.path, import.line));
    }
    breaches
}

/// The circles of rooms that import each other, one line each.
fn circles(files: &[SourceFile]) -> Vec<String> {
    FLOORS.iter().flat_map(|floor| circles_on(floor, files)).collect()
}

fn circles_on(floor: &str, files: &[SourceFile]) -> Vec<String> {
    let on_floor = |file: &&SourceFile| {
        file.module().first().is_some_and(|first| first == floor) && !file.is_of_tests()
    };
    let files: Vec<&SourceFile> = files.iter().filter(on_floor).collect();
    let rooms: BTreeSet<String> =
        files.iter().filter_map(|file| file.module().get(1).cloned()).collect();
    let mut breaches = Vec::new();
    let mut shown: BTreeMap<String, String> = BTreeMap::new();
    for file in files.iter().filter(|file| file.module().len() == 1) {
        for import in imports(&file.text, &file.module()) {
            if let [_, room, ..] = import.path.as_slice() {
                shown.insert(import.name.clone(), room.clone());
            }
        }
    }
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in &files {
        let module = file.module();
        let Some(room) = module.get(1) else { continue };
        for import in imports(&file.text, &module) {
            let [first, second, ..] = import.path.as_slice() else { continue };
            if first != floor {
                continue;
            }
            if second == "*" {
                let hides = "a glob of its own floor hides which room it uses";
                breaches.push(format!("{}:{}: {hides}", file.path, import.line));
            }
            let target = if rooms.contains(second) { Some(second) } else { shown.get(second) };
            if let Some(target) = target.filter(|target| *target != room) {
                uses.entry(room.clone()).or_default().insert(target.clone());
            }
        }
    }
    breaches.extend(circle(&uses).map(|rooms| format!("{floor}: {}", rooms.join(" → "))));
    breaches
}

/// The first circle in a graph, its first room repeated at the end.
fn circle(uses: &BTreeMap<String, BTreeSet<String>>) -> Option<Vec<String>> {
    fn walk(
        room: &str,
        uses: &BTreeMap<String, BTreeSet<String>>,
        path: &mut Vec<String>,
        done: &mut BTreeSet<String>,
    ) -> Option<Vec<String>> {
        if let Some(at) = path.iter().position(|before| before == room) {
            let mut rooms = path[at..].to_vec();
            rooms.push(room.to_owned());
            return Some(rooms);
        }
        if done.contains(room) {
            return None;
        }
        path.push(room.to_owned());
        let targets = uses.get(room).into_iter().flatten();
        let found = targets.into_iter().find_map(|next| walk(next, uses, path, done));
        path.pop();
        done.insert(room.to_owned());
        found
    }
    let mut done = BTreeSet::new();
    uses.keys().find_map(|room| walk(room, uses, &mut Vec::new(), &mut done))
}

// The rules, broken on purpose.

fn floors(path: &str, text: &str) -> Vec<String> {
    floor_breaches(&[SourceFile::of(path, text)])
}

#[track_caller]
fn caught(path: &str, text: &str) {
    assert!(!floors(path, text).is_empty(), "{path}: {text}\n{:?}", imports(text, &[]));
}

#[track_caller]
fn taken(path: &str, text: &str) {
    none(&floors(path, text));
}

#[test]
fn an_import_from_the_right_is_caught() {
    caught("time/date.rs", "use crate::ledger::Entry;");
    caught("time/date.rs", "use crate::{error::Error, value::Money, ledger::Entry};");
    caught(
        "time/date.rs",
        "use crate::{\n    value::{Money, Rate},\n    terms::{a::{self, B}},\n};",
    );
    caught("time/date.rs", "pub(crate) use crate::terms::*;");
    caught("time/date.rs", "use crate::terms as rules;");
    caught("time/date.rs", "fn f() -> crate::terms::Schedule { todo!() }");
    caught("time/date.rs", "fn f() { let x = crate::terms::of::<u8>(1); }");
    caught("time/date.rs", "impl From<crate::action::Step> for Date {}");
    caught("time/date.rs", "#[serde(with = \"crate::terms::text\")] struct A;");
    caught("time/date.rs", "macro_rules! m { () => { $crate::terms::of() }; }");
    caught("time/date.rs", "use super::super::terms::Schedule;");
    caught("time/mod.rs", "use super::terms::Schedule;");
    caught("time/mod.rs", "mod inner { use super::super::terms::Schedule; }");
    caught("time/date.rs", "mod serde_form { use crate::terms::Schedule; }");
    caught("reading/aging/mod.rs", "use crate::action::Dunning;");
    caught("time/date.rs", "#[cfg(not(test))] use crate::terms::Schedule;");
    caught("time/date.rs", "#[cfg(test)] use crate::terms::A;\nuse crate::terms::B;");
}

#[test]
fn an_import_from_the_left_is_taken() {
    taken("time/date.rs", "use crate::{error::{Error, Result}, value::{Money, Rate}};");
    taken("time/date.rs", "use super::Weekday; use crate::time::Roll; use self::inner::Day;");
    taken("action/dunning.rs", "use crate::{ledger::OpenItem, reading::Aging, value::*};");
    taken("time/date.rs", "use chrono::NaiveDate; use std::{fmt, cmp::Ordering};");
    taken(
        "time/date.rs",
        "pub(crate) fn f() {} pub(super) fn g() {} pub(in crate::time) fn h() {}",
    );
    taken("lib.rs", "pub use crate::{action::*, value::*};");
}

#[test]
fn what_is_not_code_is_not_read() {
    taken(
        "time/date.rs",
        "// use crate::ledger::Entry;\n/* crate::ledger /* x */ crate::ledger::A */",
    );
    taken("time/date.rs", "/// See [`Entry`](crate::ledger::Entry).\nstruct A;");
    taken("time/date.rs", "const A: &str = \"use crate::ledger::Entry;\";");
    taken("time/date.rs", "const A: &str = r#\"say \"use crate::ledger::Entry;\" \"#;");
    taken("time/date.rs", "#[cfg(test)]\nmod tests { use crate::ledger::Entry; fn f() { {} } }");
    taken("time/date.rs", "#[cfg(all(test, feature = \"serde\"))] mod t { use crate::ledger::A; }");
    taken("time/date_tests.rs", "use crate::ledger::Entry;");
    taken("time/tests.rs", "use crate::ledger::Entry;");
    // Neither of these opens or closes anything.
    caught("time/date.rs", "const A: char = '{'; fn f<'a>(_: &'a str) {} use crate::terms::B;");
    caught("time/date.rs", "const A: char = '\\''; const B: &str = \"//\"; use crate::terms::C;");
    caught("time/date.rs", "#[cfg(test)] mod tests { const A: char = '}'; } use crate::terms::C;");
}

#[test]
fn a_name_of_no_floor_is_caught() {
    caught("time/date.rs", "use crate::Money;");
    caught("time/date.rs", "use crate::*;");
    caught("time/mod.rs", "use super::*;");
    caught("helpers.rs", "");
    caught("util/text.rs", "use crate::value::Money;");
}

#[test]
fn error_stands_alone() {
    caught("error.rs", "use crate::value::Currency;");
    taken("error.rs", "use std::fmt; impl fmt::Display for Error {}");
}

#[test]
fn a_breach_says_where_and_what() {
    let breaches = floors("time/date.rs", "//! Dates.\n\nuse crate::ledger::Entry;\n");
    assert_eq!(breaches, ["time/date.rs:3: `time` imports `ledger`, a floor to its right"]);
}

#[test]
fn a_circle_of_rooms_is_caught() {
    let front = "mod a; mod b; mod c; pub use self::{a::A, b::{B, Two}, c::C as See};";
    let floor = |a: &str, b: &str, c: &str| {
        let rooms =
            [("value/mod.rs", front), ("value/a.rs", a), ("value/b.rs", b), ("value/c.rs", c)];
        circles(&rooms.map(|(path, text)| SourceFile::of(path, text)))
    };
    none(&floor("use super::B;", "use crate::value::c::C;", ""));
    assert_eq!(floor("use super::Two;", "use super::a::A;", ""), ["value: a → b → a"]);
    let long = floor("use super::B;", "use crate::value::{See};", "fn f(_: super::a::A) {}");
    assert_eq!(long, ["value: a → b → c → a"]);
    assert_eq!(floor("use super::*;", "", "").len(), 1);
    none(&floor("use super::B;", "#[cfg(test)] mod tests { use super::super::A; }", ""));
}

#[test]
fn long_files_wide_lines_and_floats_are_caught() {
    let file = |text: &str| SourceFile::of("value/money.rs", text);
    assert!(file(&"\n".repeat(700)).too_long().is_none());
    assert!(file(&"\n".repeat(701)).too_long().is_some());
    assert!(file(&"ü".repeat(100)).wide_lines().is_empty());
    assert_eq!(file(&format!("a\n{}", "ü".repeat(101))).wide_lines().len(), 1);
    for start in ["//! | a | ", "    /// | a | ", "let x = r#\""] {
        assert!(file(&format!("{start}{}", "a".repeat(101))).wide_lines().is_empty(), "{start}");
    }
    for text in ["fn f(x: f64) {}", "let x = 1f32;", "let x = 2.5_f64;", "x as f32", "f64::MAX"] {
        assert_eq!(file(text).floats().len(), 1, "{text}");
    }
    for text in ["// f64", "\"f64\"", "let x = 0x1f32;", "fn to_f64x() {}", "let f640 = 1;"] {
        assert!(file(text).floats().is_empty(), "{text}");
    }
}

#[test]
fn a_path_of_a_machine_is_caught() {
    let marks = machine_marks(Path::new("/build/it/duly"), Some("/keeper"));
    let found = |text: &str| SourceFile::of("a.md", text).machine_paths(&marks).len();
    for folders in [["build", "it", "duly"], ["build", "it", "other"], ["keeper", ".cargo", "x"]] {
        assert_eq!(found(&format!("see /{}/x", folders.join("/"))), 1, "{folders:?}");
    }
    assert_eq!(found(&format!("/{}/ada/duly", "home")), 1);
    assert_eq!(found(&format!("C:{0}Users{0}ada", '\\')), 1);
    for text in ["docs/build/it/x", "/tmp/x", "./keeper/x", "/usr/bin/env bash", "~/keeper/"] {
        assert_eq!(found(text), 0, "{text}");
    }
    let shared = machine_marks(Path::new("/tmp/duly"), Some("/"));
    assert_eq!(SourceFile::of("a.md", "under /tmp/x").machine_paths(&shared).len(), 0);
}
