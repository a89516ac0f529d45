//! Every vector is asked, and answered to the letter.

use std::path::Path;

use conformance::Suite;

#[test]
fn every_vector() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors");
    let reports = Suite::run(&folder).unwrap_or_else(|error| panic!("{error}"));
    for report in &reports {
        for failure in &report.failures {
            println!("{failure}\n");
        }
    }
    println!();
    for report in &reports {
        println!("{report}");
    }
    let failed: usize = reports.iter().map(|report| report.failures.len()).sum();
    assert_eq!(failed, 0, "vectors failed");
}
