//! Writes the Kotlin and Swift sources from the library that stands beside this program, or with
//! `--check` names what differs and fails. `cargo xtask bindings` builds both, of one profile.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use camino::Utf8PathBuf;
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate};

fn main() -> ExitCode {
    match sources(env::args().nth(1).as_deref() == Some("--check")) {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// What uniffi writes, and where it belongs in `bindings/mobile`.
const FILES: [(&str, &str); 3] = [
    ("kotlin/duly/duly.kt", "kotlin/src/main/kotlin-generated/duly/duly.kt"),
    ("swift/Duly.swift", "swift/Sources/Duly/Generated.swift"),
    ("swift/DulyFFI.h", "swift/Sources/DulyFFI/DulyFFI.h"),
];

fn sources(check: bool) -> Result<String, String> {
    let own = env::current_exe().map_err(|error| error.to_string())?;
    let folder = own.parent().ok_or("a program in no folder")?;
    let library = format!("{}duly_mobile{}", env::consts::DLL_PREFIX, env::consts::DLL_SUFFIX);
    let out = env::temp_dir().join(format!("duly-mobile-{}", std::process::id()));
    for (language, name) in [(TargetLanguage::Kotlin, "kotlin"), (TargetLanguage::Swift, "swift")] {
        let options = GenerateOptions {
            languages: vec![language],
            source: utf8(folder.join(&library))?,
            out_dir: utf8(out.join(name))?,
            config_override: None,
            format: false,
            crate_filter: None,
            metadata_no_deps: true,
        };
        generate(options).map_err(|error| format!("{name} could not be written: {error}"))?;
    }
    let home = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let mut differing = Vec::new();
    for (from, to) in FILES {
        let text = read(&out.join(from))?;
        let text = if from.ends_with(".kt") { with_defaults(&text) } else { text };
        let text: String = text.lines().map(|line| format!("{}\n", line.trim_end())).collect();
        let path = home.join(to);
        if read(&path).is_ok_and(|there| there == text) {
            continue;
        }
        differing.push(to);
        if !check {
            let folder = path.parent().map(PathBuf::from).unwrap_or_default();
            fs::create_dir_all(folder).map_err(|error| error.to_string())?;
            fs::write(&path, text).map_err(|error| format!("{to}: {error}"))?;
        }
    }
    let _ = fs::remove_dir_all(out);
    match (check, differing.as_slice()) {
        (_, []) => Ok("Kotlin and Swift are as the library says".to_owned()),
        (false, some) => Ok(format!("written: {}", some.join(", "))),
        (true, some) => Err(format!("not as the library says: {}", some.join(", "))),
    }
}

fn utf8(path: PathBuf) -> Result<Utf8PathBuf, String> {
    Utf8PathBuf::from_path_buf(path).map_err(|path| format!("{} is no UTF-8", path.display()))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// uniffi 0.32 drops the defaults of methods of records and enums in Kotlin, not those of objects
/// (which stand in an interface) or of functions. Every argument of theirs that may be null may be
/// left out, so they are put back.
fn with_defaults(kotlin: &str) -> String {
    let line = |line: &str| {
        let is_method = line.trim_start().starts_with("@Throws(DulyException::class) fun ");
        match line.rfind("): ").filter(|_| is_method) {
            Some(end) => {
                let (arguments, rest) = line.split_at(end);
                let last = if arguments.ends_with('?') { " = null" } else { "" };
                format!("{}{last}{rest}\n", arguments.replace("?, ", "? = null, "))
            }
            None => format!("{line}\n"),
        }
    };
    kotlin.lines().map(line).collect()
}
