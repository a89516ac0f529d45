//! The program held to an independent computation on real files, where they are at hand.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

#[test]
fn every_row_of_the_real_files_is_the_same_by_another_computation() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let data = std::env::var_os("DULY_DATA").map(PathBuf::from);
    let data = data.unwrap_or_else(|| root.join("../shared/data"));
    if !data.is_dir() {
        println!("skipped: the real files are not in {}", data.display());
        return;
    }
    let mut python = Command::new("python3");
    python.arg(root.join("tests/reference/month_end_check.py"));
    match python.arg(env!("CARGO_BIN_EXE_month-end")).arg(&data).output() {
        Err(error) => println!("skipped: no python3 ({error})"),
        Ok(done) => {
            let text = String::from_utf8_lossy(&done.stdout);
            let fault = String::from_utf8_lossy(&done.stderr);
            assert!(done.status.success(), "{text}{fault}");
            println!("{text}");
        }
    }
}
