//! `cargo xtask lines`: how many lines of the bindings are by hand, for each function they offer.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Where what is by hand stands, by the name it is told under.
const PARTS: [(&str, &[&str]); 4] = [
    ("the list and its facade", &["crates/duly-api/api.list", "crates/duly-api/src"]),
    (
        "python",
        &[
            "bindings/python/src",
            "bindings/python/manners.pyi",
            "bindings/python/python/duly/_errors.py",
        ],
    ),
    ("node", &["bindings/node/src", "bindings/node/index.cjs", "bindings/node/index.d.mts"]),
    (
        "kotlin and swift",
        &[
            "bindings/mobile/src",
            "bindings/mobile/uniffi.toml",
            "bindings/mobile/kotlin/src/main/kotlin",
            "bindings/mobile/swift/Sources/Duly/Amount.swift",
            "bindings/mobile/swift/Sources/Duly/CivilDate.swift",
        ],
    ),
];

/// Lines of code: neither blank nor comment, and not written by the generator.
pub(crate) fn lines() -> Result<bool, String> {
    let read = |path: &Path| {
        fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let list = read(Path::new("crates/duly-api/api.list"))?;
    let functions = list.lines().filter(|line| line.starts_with("fn ")).count().max(1);
    const TYPES: [&str; 6] = ["leaf ", "text ", "object ", "record ", "enum ", "union "];
    let is_type = |line: &&str| TYPES.iter().any(|word| line.starts_with(word));
    let types = list.lines().filter(is_type).count();
    let mut total = 0;
    for (name, paths) in PARTS {
        let mut sum = 0;
        for file in paths.iter().flat_map(|path| files(Path::new(path))) {
            sum += read(&file)?.lines().filter(|line| is_code(line)).count();
        }
        println!("{name:24} {sum:5} lines, {:.1} a function", per(sum, functions));
        total += sum;
    }
    println!(
        "{:24} {total:5} lines, {:.1} for each of {functions} functions, {:.1} with {types} types",
        "all languages",
        per(total, functions),
        per(total, functions + types)
    );
    Ok(true)
}

fn per(lines: usize, functions: usize) -> f64 {
    let tenths = (lines * 10).div_ceil(functions);
    f64::from(u32::try_from(tenths).unwrap_or(u32::MAX)) / 10.0
}

fn files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let mut found: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(path).into_iter().flatten().flatten() {
        let path = entry.path();
        let generated = path.file_name().is_some_and(|name| name == "generated.rs");
        if !generated {
            found.extend(files(&path));
        }
    }
    found.sort();
    found
}

fn is_code(line: &str) -> bool {
    const COMMENTS: [&str; 6] = ["//", "#!", "/*", "*", "# ", "#:"];
    let line = line.trim();
    !(line.is_empty() || line == "#" || COMMENTS.iter().any(|mark| line.starts_with(mark)))
}
