//! The sample in the repository: taken whole, and its figures as somebody works them out on paper.

mod common;

use common::{Case, Done};

fn sample(name: &str, flags: &[&str], as_of: &str) -> Done {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/sample");
    let file = |name: &str| format!("{folder}/{name}.csv");
    let case = Case::new(name).flags(&["--invoices", &file("invoices")]);
    let case = case.flags(&["--credit-notes", &file("credit-notes")]);
    let case = case.flags(&["--payments", &file("payments")]);
    let case = case.flags(&["--applications", &file("applications")]);
    case.flags(&["--events", &file("events")]).flags(flags).run(as_of).ended(0)
}

fn row(done: &Done, file: &str, start: &str) -> String {
    let lines = done.lines(file);
    let found = lines.iter().find(|line| line.starts_with(start));
    found.cloned().unwrap_or_default()
}

#[test]
fn the_sample_closes_with_one_odd_row() {
    let done = sample("sample", &[], "2026-03-31");
    for expected in [
        // 26-0320; 26-0223, 3 days; 26-0120 half paid, 34 days; 25-1102 rest, 138 days; CN-03.
        "ALDERMANN,EUR,19475.00,27890.00,15600.00,0.00,8450.00,-1250.00,70165.00",
        // Net 45 from the 5th on: due on the 19th, 12 days; 26-0306 is due on 5 April.
        "EHRENFELD,EUR,5230.00,5720.00,0.00,0.00,0.00,0.00,10950.00",
        // 2,640 less 1,500 paid and 640 written off; 26-0331 is posted in April.
        "DUVAL,EUR,2215.00,1980.00,0.00,500.00,0.00,0.00,4695.00",
        // The second half, less a credit note, was due on 14 February: 45 days; 25-1115 since 31
        // December: 90 days.
        "CASALINDA,EUR,2980.00,3845.00,5520.00,4980.00,0.00,0.00,17325.00",
        // The cheque bounced: due on 26 December as ever.
        "ISLEWORTH,GBP,6980.00,7150.00,0.00,0.00,8400.00,0.00,22530.00",
        // Due today is not due.
        "KITANO,JPY,4190000,0,840000,0,0,0,5030000",
        // Over-paid by 550, of which 300 went back.
        "HOLLOWAY,USD,7310.40,2275.80,0.00,0.00,0.00,-250.00,9336.20",
        ",EUR,0.00,0.00,0.00,0.00,0.00,-1980.00,-1980.00",
    ] {
        let (start, _) =
            expected.match_indices(',').nth(1).map(|(at, _)| expected.split_at(at)).unwrap();
        assert_eq!(row(&done, "aging.csv", start), expected);
    }
    let done = done.warned(&["invoices.csv:43 due_date odd.due_early"]).refused(&[]);
    assert!(done.stdout.contains("of it disputed: 4200.00"), "{}", done.stdout);
}

#[test]
fn every_statement_adds_up_to_the_aging() {
    let done = sample("statements", &[], "2026-03-31");
    let mut last = std::collections::BTreeMap::new();
    for line in done.lines("statements.csv") {
        let cells: Vec<&str> = line.split(',').collect();
        last.insert(format!("{},{}", cells[0], cells[1]), cells[13].to_owned());
    }
    let totals = done.lines("aging.csv").into_iter().map(|line| {
        let cells: Vec<&str> = line.split(',').collect();
        (format!("{},{}", cells[0], cells[1]), cells[8].to_owned())
    });
    assert_eq!(last, totals.collect());
}

#[test]
fn what_was_known_then_is_not_what_is_known_now() {
    // Of 13 February, recorded on 4 March.
    let then = sample("then", &["--known", "2026-02-28"], "2026-02-28");
    assert_eq!(
        row(&then, "aging.csv", "HOLLOWAY"),
        "HOLLOWAY,USD,0.00,5450.00,0.00,0.00,0.00,0.00,5450.00"
    );
    let now = sample("now", &[], "2026-02-28");
    assert_eq!(
        row(&now, "aging.csv", "HOLLOWAY"),
        "HOLLOWAY,USD,2275.80,5450.00,0.00,0.00,0.00,0.00,7725.80"
    );
}
