//! The files that are written, or only compared.

use std::{
    fs,
    io::Write,
    path::PathBuf,
    process::{Command, Stdio},
};

/// What stands at the head of every file written here, after the language's comment sign.
pub(crate) const HEAD: &str =
    "Written by `cargo xtask bindings` from crates/duly-api/api.list. Do not edit.";

pub(crate) struct Output {
    root: PathBuf,
    files: Vec<(String, String)>,
}

impl Output {
    pub(crate) fn new(root: PathBuf) -> Self {
        Self { root, files: Vec::new() }
    }

    /// A file as it is.
    pub(crate) fn file(&mut self, path: &str, text: String) {
        self.files.push((path.to_owned(), text));
    }

    /// A file of Rust, formatted as the project formats its own.
    pub(crate) fn rust(&mut self, path: &str, text: &str) -> Result<(), String> {
        let text = format!("// {HEAD}\n{text}");
        let formatted = self.formatted(&text).map_err(|why| format!("{path}: {why}"))?;
        self.files.push((path.to_owned(), formatted));
        Ok(())
    }

    fn formatted(&self, text: &str) -> Result<String, String> {
        let mut child = Command::new("rustfmt")
            .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
            .arg(&self.root)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| format!("rustfmt: {error}"))?;
        if let Some(mut input) = child.stdin.take() {
            input.write_all(text.as_bytes()).map_err(|error| error.to_string())?;
        }
        let output = child.wait_with_output().map_err(|error| error.to_string())?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            let _ = fs::write(std::env::temp_dir().join("generate-rejected.rs"), text);
            return Err(said.lines().take(12).collect::<Vec<_>>().join("\n"));
        }
        String::from_utf8(output.stdout).map_err(|error| error.to_string())
    }

    /// Writes what differs; with `check`, names it and fails.
    pub(crate) fn finish(self, check: bool) -> Result<String, String> {
        let mut differing = Vec::new();
        for (path, text) in &self.files {
            let full = self.root.join(path);
            if fs::read_to_string(&full).is_ok_and(|there| there == *text) {
                continue;
            }
            differing.push(path.as_str());
            if !check {
                if let Some(folder) = full.parent() {
                    fs::create_dir_all(folder).map_err(|error| error.to_string())?;
                }
                fs::write(&full, text).map_err(|error| format!("{path}: {error}"))?;
            }
        }
        match (check, differing.as_slice()) {
            (_, []) => Ok(format!("{} files, all as the list says", self.files.len())),
            (false, some) => {
                Ok(format!("{} files, written: {}", self.files.len(), some.join(", ")))
            }
            (true, some) => Err(format!(
                "not as the list says: {}; run `cargo xtask bindings`",
                some.join(", ")
            )),
        }
    }
}
