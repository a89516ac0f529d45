//! What rows mean: dates, amounts, settlements, blanks, repeated and refused rows.

mod common;

use common::Case;

const HEAD: &str = "invoice_id,customer,invoice_date,due_date,amount,currency\n";

fn invoices(rows: &str) -> String {
    format!("{HEAD}{rows}")
}

#[test]
fn a_due_date_terms_and_neither() {
    let rows = "invoice_id,customer,invoice_date,due_date,terms,amount,currency\n\
                1,A,2026-01-01,2026-03-31,,10.00,EUR\n\
                2,A,2026-01-30,,net 30,20.00,EUR\n\
                3,A,2026-01-15,,,40.00,EUR\n\
                4,A,2026-01-15,,\"50% now, 50% net 90\",80.00,EUR\n";
    // 31 March is not due on 31 March; 1 March is 30 days ago; 15 January 75.
    let done = Case::new("due").invoices(rows).run("2026-03-31").ended(0);
    done.aging(&["A,EUR,50.00,20.00,0.00,80.00,0.00,0.00,150.00"]).warned(&[]);
}

#[test]
fn a_due_date_wins_over_terms_and_says_so_where_they_differ() {
    let rows = "invoice_id,customer,invoice_date,due_date,terms,amount,currency\n\
                1,A,2026-01-01,2026-01-31,net 30,10.00,EUR\n\
                2,A,2026-01-01,2026-03-31,net 30,10.00,EUR\n\
                3,A,2026-01-01,2026-03-31,NAA8,10.00,EUR\n\
                4,A,2026-01-01,,NAA8,10.00,EUR\n";
    Case::new("terms")
        .invoices(rows)
        .run("2026-03-31")
        .ended(1)
        .counts([4, 3, 0, 1])
        .aging(&["A,EUR,20.00,0.00,10.00,0.00,0.00,0.00,30.00"])
        .warned(&["invoices.csv:3 terms odd.terms", "invoices.csv:4 terms odd.terms"])
        .refused(&["invoices.csv:5 terms terms.syntax"]);
}

#[test]
fn a_settled_date_pays_in_full_that_day() {
    let rows = "invoice_id,customer,invoice_date,due_date,amount,currency,settled_date\n\
                1,A,2026-01-01,2026-01-31,10.00,EUR,2026-02-15\n\
                2,A,2026-01-01,2026-01-31,20.00,EUR,\n\
                3,A,2026-02-10,2026-02-20,40.00,EUR,2026-02-01\n\
                4,A,2026-01-01,2026-01-31,0.00,EUR,2026-01-05\n";
    let case = Case::new("settled").invoices(rows);
    // Before the third invoice is in the books its money is unapplied.
    let done = case.run("2026-02-09").ended(0);
    let done = done.aging(&["A,EUR,0.00,30.00,0.00,0.00,0.00,-40.00,-10.00"]);
    done.warned(&["invoices.csv:4 settled_date odd.settled_early"]);
    let done = case.run("2026-02-14").ended(0);
    done.aging(&["A,EUR,0.00,30.00,0.00,0.00,0.00,0.00,30.00"]);
    let done = case.run("2026-02-15").ended(0);
    done.aging(&["A,EUR,0.00,20.00,0.00,0.00,0.00,0.00,20.00"]).counts([4, 4, 0, 0]);
}

#[test]
fn a_negative_invoice_is_a_credit_note_and_says_so() {
    let rows = invoices("1,A,2026-01-01,,-10.00,EUR\n2,A,2026-01-01,2026-01-31,30.00,EUR\n");
    let case = Case::new("negative").invoices(rows);
    let done = case.run("2026-01-31").ended(0);
    done.aging(&["A,EUR,30.00,0.00,0.00,0.00,0.00,-10.00,20.00"])
        .warned(&["invoices.csv:2 amount odd.negative_invoice"]);
}

#[test]
fn unapplied_credits_stand_where_the_flag_says() {
    let rows = invoices(
        "1,A,2026-01-01,2026-02-01,100.00,EUR\n2,A,2026-03-01,2026-04-30,50.00,EUR\n\
         3,A,2026-03-15,,-30.00,EUR\n",
    );
    for (policy, expected) in [
        ("separate", "A,EUR,50.00,0.00,100.00,0.00,0.00,-30.00,120.00"),
        ("own-date", "A,EUR,50.00,-30.00,100.00,0.00,0.00,0.00,120.00"),
        ("oldest-first", "A,EUR,50.00,0.00,70.00,0.00,0.00,0.00,120.00"),
        ("not-due", "A,EUR,20.00,0.00,100.00,0.00,0.00,0.00,120.00"),
    ] {
        let case = Case::new(policy).invoices(&rows).flags(&["--unapplied", policy]);
        case.run("2026-03-31").ended(0).aging(&[expected]);
    }
}

#[test]
fn buckets_and_basis() {
    let rows = invoices("1,A,2026-01-01,2026-03-31,1.00,EUR\n2,A,2026-03-20,2026-04-05,2.00,EUR\n");
    let case = Case::new("basis").invoices(&rows).flags(&["--basis", "invoice"]);
    let done = case.run("2026-03-31").ended(0);
    let header = "customer,currency,not_due,1_30,31_60,61_90,91_plus,unapplied,total\n";
    assert!(done.read("aging.csv").starts_with(header));
    done.aging(&["A,EUR,0.00,2.00,0.00,1.00,0.00,0.00,3.00"]);
    let case = Case::new("buckets").invoices(&rows).flags(&["--buckets", "-7,0,30"]);
    let done = case.run("2026-03-31").ended(0);
    let header = "customer,currency,due_in_8_plus,due_in_1_7,due_today,1_30,31_plus,unapplied";
    assert!(done.read("aging.csv").starts_with(header), "{}", done.read("aging.csv"));
    done.aging(&["A,EUR,0.00,2.00,1.00,0.00,0.00,0.00,3.00"]);
}

#[test]
fn a_column_that_nothing_is_read_from_is_named() {
    let rows = "invoice_id,customer,invoice_date,due dat,amount,currency\n\
                C1,A,2026-02-28,2026-03-31,5.00,EUR\n";
    let done = Case::new("unread").invoices(rows).run("2026-03-31").ended(0);
    let told = "invoices.csv: columns not read: due dat\n";
    assert!(done.stdout.contains(told), "{}", done.stdout);
    assert!(done.read("report.html").contains("columns not read: due dat"));
    let rows = "invoice_id,customer,invoice_date,due_date,amount,currency\n\
                C1,A,2026-02-28,2026-03-31,5.00,EUR\n";
    let done = Case::new("all-read").invoices(rows).run("2026-03-31").ended(0);
    assert!(!done.stdout.contains("not read"), "{}", done.stdout);
}

#[test]
fn blanks_mean_what_was_said() {
    let rows = "no,cust,date,total,ccy\n,,2026-01-01,1.00,\n,B,2026-01-01,2.00,USD\n";
    let flags = ["--map", "invoice_id=no", "--map", "customer=cust", "--map", "currency=ccy"];
    let case = Case::new("blanks").invoices(rows).flags(&flags);
    let done = case.run("2026-01-31").ended(1);
    done.refused(&["invoices.csv:2 customer input.missing"]);
    let case = case.flags(&["--default", "customer=CASH SALES", "--currency", "EUR"]);
    let done = case.flags(&["--default", "terms=net 30"]).run("2026-01-31").ended(0);
    assert!(done.stdout.contains("1 blank customer taken as `CASH SALES`"), "{}", done.stdout);
    let done = done.aging(&[
        "B,USD,2.00,0.00,0.00,0.00,0.00,0.00,2.00",
        "CASH SALES,EUR,1.00,0.00,0.00,0.00,0.00,0.00,1.00",
    ]);
    assert!(done.read("statements.csv").contains("invoices.csv:2"));
}

#[test]
fn the_same_row_twice_is_repeated_and_another_of_its_id_is_refused() {
    let rows = invoices(
        "1,A,2026-01-01,2026-01-31,1.00,EUR\n1,A,2026-01-01,2026-01-31,1.00,EUR\n\
         1,A,2026-01-01,2026-01-31,2.00,EUR\n",
    );
    let done = Case::new("twice").invoices(rows).run("2026-01-31").ended(1);
    done.counts([3, 1, 1, 1])
        .warned(&["invoices.csv:3  odd.repeated"])
        .refused(&["invoices.csv:4 invoice_id ledger.id_conflict"]);
    // Without ids they are different documents, as they have different lines.
    let rows = "customer,invoice_date,amount\nA,2026-01-01,1.00\nA,2026-01-01,1.00\n";
    let case = Case::new("no-id").invoices(rows).flags(&["--currency", "EUR"]);
    case.run("2026-01-01").ended(0).aging(&["A,EUR,2.00,0.00,0.00,0.00,0.00,0.00,2.00"]);
}

#[test]
fn each_bad_cell_is_named_with_what_was_expected() {
    let rows = invoices(
        "1,A,2026-02-31,,1.00,EUR\n\
         2,A,2026-01-01,,\"1,234.50\",EUR\n\
         3,A,2026-01-01,,1.005,EUR\n\
         4,A,2026-01-01,,1.00,EURO\n\
         5,,2026-01-01,,1.00,EUR\n\
         6,A,2026-01-01,31.01.2026,1.00,EUR\n\
         7,A,2026-01-01,,,EUR\n\
         8,A,2026-01-01,,1.00,\n\
         9,A,2026-01-01,,1.00,DEM\n\
         10,A,2026-01-01,,1e3,EUR\n\
         11,A,2026-01-01,,99999999999999999999999999999999999,EUR\n\
         12,A,2026-01-01,,5.5,JPY\n\
         13,A,2026-01-01,,5,XAU\n",
    );
    let done = Case::new("bad").invoices(rows).run("2026-01-31").ended(1);
    let refused = done.read("refused.csv");
    assert!(refused.contains("2,invoice_date,2026-02-31,a day written YYYY-MM-DD,date.syntax"));
    assert!(refused.contains("3,amount,\"1,234.50\",a plain decimal such as `-1234.50`,"));
    done.counts([13, 0, 0, 13]).refused(&[
        "invoices.csv:2 invoice_date date.syntax",
        "invoices.csv:3 amount decimal.syntax",
        "invoices.csv:4 amount money.too_many_digits",
        "invoices.csv:5 currency currency.unknown",
        "invoices.csv:6 customer input.missing",
        "invoices.csv:7 due_date date.syntax",
        "invoices.csv:8 amount input.missing",
        "invoices.csv:9 currency input.missing",
        "invoices.csv:10 currency currency.withdrawn",
        "invoices.csv:11 amount decimal.syntax",
        "invoices.csv:12 amount decimal.out_of_range",
        "invoices.csv:13 amount money.too_many_digits",
        "invoices.csv:14 currency currency.no_minor_unit",
    ]);
}

#[test]
fn rows_are_posted_by_the_day_they_were_recorded() {
    let rows = "invoice_id,customer,invoice_date,due_date,amount,currency,recorded_date\n\
                late,A,2026-01-05,2026-02-04,10.00,EUR,2026-02-10\n\
                soon,A,2026-01-07,2026-02-06,20.00,EUR,\n";
    let case = Case::new("known").invoices(rows);
    let case = case.file(
        "--payments",
        "payments.csv",
        "payment_id,customer,value_date,amount,currency\nP,A,2026-01-20,10.00,EUR\n",
    );
    // The application names an invoice that nobody had recorded by then: it is recorded after it.
    let case = case.file(
        "--applications",
        "applications.csv",
        "payment_id,invoice_id,amount,application_date\nP,late,10.00,2026-01-20\n",
    );
    let done = case.run("2026-01-31").ended(0);
    done.aging(&["A,EUR,20.00,0.00,0.00,0.00,0.00,0.00,20.00"]);
    let case = case.flags(&["--known", "2026-01-31"]);
    let done = case.run("2026-01-31").ended(0);
    done.aging(&["A,EUR,20.00,0.00,0.00,0.00,0.00,-10.00,10.00"]);
}

#[test]
fn an_application_before_its_documents_is_taken_on_the_first_day_it_can() {
    let case = Case::new("early")
        .invoices(invoices("1,A,2026-01-10,2026-02-09,10.00,EUR\n2,A,2026-01-10,,5.00,EUR\n"))
        .file(
            "--payments",
            "payments.csv",
            "payment_id,customer,value_date,posting_date,amount,currency\n\
             P,A,2026-01-08,,10.00,EUR\nQ,A,2026-01-08,2026-01-12,5.00,EUR\n",
        )
        .file(
            "--applications",
            "applications.csv",
            "payment_id,invoice_id,amount,application_date\nP,1,10.00,2026-01-08\nQ,2,5.00,\n",
        );
    let done = case.run("2026-01-09").ended(0);
    done.aging(&["A,EUR,0.00,0.00,0.00,0.00,0.00,-10.00,-10.00"])
        .warned(&["applications.csv:2 application_date odd.applied_early"]);
    let done = case.run("2026-01-11").ended(0);
    done.aging(&["A,EUR,0.00,5.00,0.00,0.00,0.00,0.00,5.00"]);
    assert!(case.run("2026-01-12").ended(0).lines("aging.csv").is_empty());
}

#[test]
fn what_is_over_applied_or_unknown_is_refused() {
    let case = Case::new("over")
        .invoices(invoices("1,A,2026-01-10,,10.00,EUR\n2,B,2026-01-10,,10.00,EUR\n"))
        .file(
            "--payments",
            "payments.csv",
            "payment_id,customer,value_date,amount,currency\nP,A,2026-01-12,30.00,EUR\n\
             N,A,2026-01-12,-30.00,EUR\n1,A,2026-01-12,3.00,EUR\n",
        )
        .file(
            "--applications",
            "applications.csv",
            "payment_id,invoice_id,amount,application_date,line\n\
             P,1,6.00,2026-01-12,1\nP,1,6.00,2026-01-13,2\nP,9,1.00,2026-01-13,3\n\
             P,2,1.00,2026-01-13,4\nP,1,0.00,2026-01-13,5\nP,1,6.00,2026-01-12,1\n\
             P,1,3.00,2026-01-12,1\n",
        );
    let done = case.run("2026-01-31").ended(1);
    done.refused(&[
        "payments.csv:3 amount record.invalid",
        "payments.csv:4 payment_id ledger.id_conflict",
        "applications.csv:3 amount ledger.over_applied",
        "applications.csv:4 invoice_id ledger.unknown_id",
        "applications.csv:5 customer ledger.cross_customer",
        "applications.csv:6 amount record.invalid",
        "applications.csv:8 line ledger.application_conflict",
    ])
    .warned(&["applications.csv:7  odd.repeated"])
    .aging(&[
        "A,EUR,0.00,4.00,0.00,0.00,0.00,-24.00,-20.00",
        "B,EUR,0.00,10.00,0.00,0.00,0.00,0.00,10.00",
    ]);
}

#[test]
fn nothing_follows_from_a_refused_invoice() {
    let rows = "invoice_id,customer,invoice_date,amount,currency,settled_date\n\
                1,A,2026-01-01,10.00,EUR,\n1,A,2026-01-01,99.00,EUR,2026-01-05\n";
    let done = Case::new("derived").invoices(rows).run("2026-01-31").ended(1);
    done.aging(&["A,EUR,0.00,10.00,0.00,0.00,0.00,0.00,10.00"]).counts([2, 1, 0, 1]);
}

#[test]
fn a_receipt_is_matched_within_its_creditor_and_refused_by_itself() {
    let rows = "invoice_id,creditor,customer,invoice_date,amount,currency\n\
                1001,1000,A,2026-01-01,10.00,EUR\n\
                2001,2000,A,2026-01-01,10.00,EUR\n";
    let receipts = "payment_id,creditor,customer,value_date,amount,currency\n\
                    P-1,2000,A,2026-01-02,10.00,EUR\n\
                    P-2,2000,A,2026-01-02,0.00,EUR\n\
                    P-3,2000,A,2026-01-02,7.00,EUR\n";
    let case = Case::new("receipts").invoices(rows).file("--remittances", "bank.csv", receipts);
    let done = case.run("2026-01-02").ended(1).refused(&["bank.csv:3 amount record.invalid"]);
    assert!(done.read("matching.csv").starts_with("creditor,receipt,value_date,"));
    assert_eq!(
        done.lines("matching.csv"),
        [
            "2000,P-1,2026-01-02,A,EUR,10.00,automatic,800,single_amount,given,exact,yes,2001#1,\
             10.00,0.00,0.00",
            // A receipt that settles nothing has a row too.
            "2000,P-3,2026-01-02,A,EUR,7.00,unmatched,0,,given,none,no,,,,7.00",
        ]
    );
}

#[test]
fn a_creditor_column_stands_in_front_of_every_output() {
    let rows = "company code,customer,invoice_date,amount,currency\n\
                B2,A,2026-01-01,1.00,EUR\n,A,2026-01-01,2.00,EUR\nB1,A,2026-01-01,4.00,EUR\n";
    let done = Case::new("creditor").invoices(rows).run("2026-01-01").ended(0);
    for name in ["aging.csv", "statements.csv", "roll_forward.csv"] {
        assert!(done.read(name).starts_with("creditor,customer,currency,"), "{name}");
    }
    done.aging(&[
        "B1,A,EUR,4.00,0.00,0.00,0.00,0.00,0.00,4.00",
        "B2,A,EUR,1.00,0.00,0.00,0.00,0.00,0.00,1.00",
        ",A,EUR,2.00,0.00,0.00,0.00,0.00,0.00,2.00",
    ]);
}

#[test]
fn events_change_what_is_open_from_their_day_on() {
    let invoices = "invoice_id,customer,invoice_date,terms,amount,currency\n\
                    I1,A,2026-01-01,net 30,100.00,EUR\nI2,A,2026-01-01,net 30,50.00,EUR\n\
                    I3,A,2026-01-01,\"50% net 30, 50% net 60\",80.00,EUR\n";
    let payments = "payment_id,customer,value_date,amount,currency\n\
                    P1,A,2026-02-01,100.00,EUR\n\
                    P2,A,2026-02-01,30.00,EUR\n\
                    P3,,2026-02-01,7.00,EUR\n";
    let applications = "payment_id,invoice_id,amount\nP1,I1,100.00\n";
    let events = "event,type,document,installment,date,amount,terms,customer,reason\n\
                  E1,bounce,P1,,2026-02-10,,,,NSF\n\
                  E2,term change,I2,,2026-02-11,,net 45,,plan\n\
                  E3,write_off,I3,1,2026-02-12,15.00,,,\n\
                  E4,refund,P2,,2026-02-13,20.00,,,\n\
                  E5,dispute,I1,,2026-02-14,,,,damaged\n\
                  E6,identify,P3,,2026-02-15,,,B,\n\
                  E7,reverse,E3,,2026-02-16,,,,\n\
                  E8,explode,I1,,2026-02-17,,,,\n\
                  E9,bounce,I1,,2026-02-17,,,,\n\
                  E10,refund,P2,,2026-02-17,20.00,,,\n\
                  E11,lock,,,2026-02-18,,,,\n\
                  E12,write_off,I1,,2026-02-18,1.00,,,\n";
    let case = Case::new("events")
        .invoices(invoices)
        .file("--payments", "payments.csv", payments)
        .file("--applications", "applications.csv", applications)
        .file("--events", "events.csv", events);
    let a = |as_of: &str| {
        let lines = case.run(as_of).ended(1).lines("aging.csv");
        lines.iter().find(|line| line.starts_with("A,")).expect("a row of A").clone()
    };
    assert_eq!(a("2026-02-09"), "A,EUR,40.00,90.00,0.00,0.00,0.00,-30.00,100.00");
    assert_eq!(a("2026-02-10"), "A,EUR,40.00,190.00,0.00,0.00,0.00,-30.00,200.00"); // bounced
    assert_eq!(a("2026-02-11"), "A,EUR,90.00,140.00,0.00,0.00,0.00,-30.00,200.00"); // net 45
    assert_eq!(a("2026-02-12"), "A,EUR,90.00,125.00,0.00,0.00,0.00,-30.00,185.00"); // written off
    assert_eq!(a("2026-02-13"), "A,EUR,90.00,125.00,0.00,0.00,0.00,-10.00,205.00"); // paid back
    assert_eq!(a("2026-02-16"), "A,EUR,40.00,190.00,0.00,0.00,0.00,-10.00,220.00"); // and back
    let done = case.run("2026-02-16").ended(1).refused(&[
        "events.csv:9 type input.event_type",
        "events.csv:10 document ledger.wrong_kind",
        "events.csv:11 amount ledger.over_applied",
        "events.csv:13 date ledger.period_locked",
    ]);
    assert_eq!(done.lines("aging.csv").len(), 2, "B owes what it paid unasked");
}

#[test]
fn dates_as_the_file_writes_them_and_another_file_otherwise() {
    let case = Case::new("dates")
        .invoices("id,customer,date,amount\n1,A,1/2/2026,10.00\n2,A,31/1/2026,10.00\n")
        .flags(&["--map", "invoice_id=id", "--currency", "EUR", "--date-format", "M/D/YYYY"])
        .file("--payments", "p.csv", "payment_id,customer,date,amount\nP,A,03.01.2026,4.00\n")
        .flags(&["--date-format", "payments=DD.MM.YYYY"]);
    let done = case.run("2026-01-31").ended(1);
    done.aging(&["A,EUR,0.00,10.00,0.00,0.00,0.00,-4.00,6.00"])
        .refused(&["invoices.csv:3 invoice_date date.syntax"]);
}

#[test]
fn a_refused_row_is_not_taken_with_a_warning_as_well() {
    let rows = "invoice_id,customer,invoice_date,due_date,terms,amount,currency\n\
                1,A,2026-01-10,,,10.00,EUR\n\
                2,A,2026-01-10,2026-01-05,,-10.00,HRK\n\
                3,A,2026-01-10,2026-02-28,net 30,10.00,HRK\n\
                1,A,2026-01-10,2026-01-05,,99.00,EUR\n\
                5,A,2026-01-10,2026-01-05,,7.00,EUR\n";
    let payments = "payment_id,customer,value_date,amount,currency\nP,A,2026-01-20,5.00,EUR\n";
    // One of a payment nobody knows, one of more than there is, one that is only early.
    let applications = "payment_id,invoice_id,amount,application_date\n\
                        P7,1,5.00,2026-01-02\nP,1,50.00,2026-01-02\nP,1,5.00,2026-01-02\n";
    let case = Case::new("one-list")
        .invoices(rows)
        .file("--payments", "payments.csv", payments)
        .file("--applications", "applications.csv", applications);
    let done = case.run("2026-01-31").ended(1);
    let lines = |name: &str| -> Vec<String> {
        let place = |line: String| line.split(',').take(2).collect::<Vec<_>>().join(":");
        done.lines(name).into_iter().map(place).collect()
    };
    assert_eq!(
        lines("refused.csv"),
        [
            "invoices.csv:3",
            "invoices.csv:4",
            "invoices.csv:5",
            "applications.csv:2",
            "applications.csv:3"
        ]
    );
    done.warned(&[
        "invoices.csv:6 due_date odd.due_early",
        "applications.csv:4 application_date odd.applied_early",
    ]);
}
