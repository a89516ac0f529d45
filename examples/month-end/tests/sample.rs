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

/// A1 to A3: what each receipt settles, how sure that is, and why.
#[test]
fn receipts_are_matched_against_what_is_open() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/sample/remittances.csv");
    let done = sample("matching", &["--remittances", file], "2026-03-31");
    let told = done.lines("matching.csv");
    assert_eq!(
        told,
        [
            // The amount of one item; and from the same account one that names nobody.
            "P-601,2026-04-02,BERGVIK,EUR,11340.00,automatic,800,single_amount,given,exact,yes,\
             26-0215#1,11340.00,0.00,0.00",
            "P-602,2026-04-02,BERGVIK,EUR,6410.75,automatic,800,single_amount,account,exact,yes,\
             26-0322#1,6410.75,0.00,0.00",
            // Two invoices by their numbers, whoever paid.
            "P-603,2026-04-02,DUVAL,EUR,4195.00,automatic,800,document_numbers,documents,exact,yes,\
             26-0204#1,1980.00,0.00,0.00",
            "P-603,2026-04-02,DUVAL,EUR,4195.00,automatic,800,document_numbers,documents,exact,yes,\
             26-0309#1,2215.00,0.00,0.00",
            // All that is past due.
            "P-604,2026-04-01,ISLEWORTH,GBP,15550.00,automatic,800,past_due,given,exact,yes,\
             25-1128#1,8400.00,0.00,0.00",
            "P-604,2026-04-01,ISLEWORTH,GBP,15550.00,automatic,800,past_due,given,exact,yes,\
             26-0206#1,7150.00,0.00,0.00",
            // Nothing but an amount that only one item has: somebody should look.
            "P-605,2026-04-02,KITANO,JPY,2210000,suggested,400,single_amount,,exact,yes,\
             26-0326#1,2210000,0,0",
            // Two installments of 5,400.00, one of them past due.
            "P-606,2026-04-01,GRANITE-BAY,USD,5400.00,suggested,600,past_due,given,exact,no,\
             26-0209#2,5400.00,0.00,0.00",
            "P-607,2026-04-02,ALDERMANN,EUR,8450.00,automatic,1000,references,given,exact,yes,\
             25-1102#1,8450.00,0.00,0.00",
            // More than is open of what is named.
            "P-608,2026-04-02,CASALINDA,EUR,8000.00,suggested,700,document_numbers,given,over,yes,\
             26-0111#2,5520.00,0.00,2480.00",
        ]
    );
    assert!(done.stdout.contains("8 receipts matched: 5 automatic, 3 suggested, 0 not"));
    let header = "receipt,value_date,customer,currency,amount,grade,score,strategy,party,\
                  amount_fit,unique,item,share,discount,unapplied";
    assert_eq!(done.read("matching.csv").lines().next(), Some(header));
    // Nothing of it is posted: the aging is the same with and without.
    let without = sample("no-matching", &[], "2026-03-31");
    assert_eq!(done.lines("aging.csv"), without.lines("aging.csv"));
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
