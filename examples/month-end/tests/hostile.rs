//! Files that mean harm, or were saved by the wrong program: never a panic, nothing in silence.

mod common;

use common::Case;

const HEAD: &str = "invoice_id,customer,invoice_date,amount,currency,memo\n";

fn good(id: u32) -> String {
    format!("{id},A,2026-01-01,1.00,EUR,fine\n")
}

const ONE: &str = "A,EUR,0.00,1.00,0.00,0.00,0.00,0.00,1.00";
const TWO: &str = "A,EUR,0.00,2.00,0.00,0.00,0.00,0.00,2.00";

#[test]
fn a_quote_that_is_never_closed_refuses_the_rows_it_swallowed() {
    let rows = format!("{HEAD}{}2,A,2026-01-01,1.00,EUR,\"oops\n{}{}", good(1), good(3), good(4));
    let done = Case::new("open-quote").invoices(rows).run("2026-01-31").ended(1);
    assert!(done.read("refused.csv").contains("lines 3 to 6"), "{}", done.read("refused.csv"));
    done.aging(&[ONE]).refused(&["invoices.csv:3  input.quotes"]).counts([2, 1, 0, 1]);
}

#[test]
fn quotes_that_match_the_wrong_ones_refuse_what_they_swallowed() {
    let rows = format!(
        "{HEAD}{}2,A,2026-01-01,1.00,EUR,\"oops\n3,A,2026-01-01,1.00,EUR,\"fine\"\n{}",
        good(1),
        good(4)
    );
    let done = Case::new("wrong-quotes").invoices(rows).run("2026-01-31").ended(1);
    done.aging(&[TWO]).refused(&["invoices.csv:3  input.quotes"]).counts([3, 2, 0, 1]);
}

#[test]
fn quotes_as_they_should_be_are_read_and_odd_ones_inside_a_line_are_told() {
    let rows = format!(
        "{HEAD}\"1\",\"A\",2026-01-01,\"1.00\",EUR,\"two\nlines, and \"\"quotes\"\"\"\n\
         2,A,2026-01-01,1.00,EUR,5\" pipe\n"
    );
    let done = Case::new("quotes").invoices(rows).run("2026-01-31").ended(0);
    done.aging(&[TWO]).warned(&["invoices.csv:4  odd.quotes"]);
}

#[test]
fn byte_order_mark_line_ends_and_other_delimiters() {
    for (name, text) in [
        ("bom", format!("\u{feff}{HEAD}{}", good(1))),
        ("crlf", format!("{HEAD}{}", good(1)).replace('\n', "\r\n")),
        ("cr", format!("{HEAD}{}", good(1)).replace('\n', "\r")),
        ("no-end", format!("{HEAD}{}", good(1)).trim_end().to_owned()),
        ("semicolon", format!("{HEAD}{}", good(1)).replace(',', ";")),
        ("tab", format!("{HEAD}{}", good(1)).replace(',', "\t")),
        ("blank-lines", format!("\n\n{HEAD}\n\n{}\n\n", good(1))),
        ("blanks", format!("{HEAD} 1 ,  A\t, 2026-01-01 , 1.00 ,EUR , x\n")),
    ] {
        Case::new(name).invoices(text).run("2026-01-31").ended(0).aging(&[ONE]);
    }
}

#[test]
fn lines_are_counted_over_blank_ones_and_any_line_end() {
    let text = format!("{HEAD}\n{}\nx,A,2026-02-30,1,EUR,\n", good(1));
    for (name, text) in [("lf", text.clone()), ("crlf-lines", text.replace('\n', "\r\n"))] {
        let done = Case::new(name).invoices(text).run("2026-01-31").ended(1);
        done.refused(&["invoices.csv:5 invoice_date date.syntax"]);
    }
}

#[test]
fn rows_of_another_width() {
    let rows = format!(
        "{HEAD}{}2,A\n3,A,2026-01-01,1.00,EUR,x,,,\n4,A,2026-01-01,1.00,EUR,x,9\n,,,,,\n",
        good(1)
    );
    let done = Case::new("width").invoices(rows).run("2026-01-31").ended(1);
    done.aging(&[TWO]).counts([5, 2, 0, 3]).refused(&[
        "invoices.csv:3  input.cells",
        "invoices.csv:5  input.cells",
        "invoices.csv:6 customer input.missing",
    ]);
}

#[test]
fn bytes_that_are_no_text() {
    let mut rows = format!("{HEAD}{}", good(1)).into_bytes();
    rows.extend(b"2,\xff\xfe,2026-01-01,1.00,EUR,x\n3,A,2026-01-01,1.00,EUR,\xc3\x28\n");
    rows.extend(b"4,A\0B,2026-01-01,1.00,EUR,x\n5,A,2026-01-01,1\0,EUR,x\n");
    let done = Case::new("bytes").invoices(rows).run("2026-01-31").ended(1);
    // Bytes in a column nobody reads do no harm.
    done.aging(&[TWO]).refused(&[
        "invoices.csv:3 customer input.not_utf8",
        "invoices.csv:5 customer id.invalid",
        "invoices.csv:6 amount decimal.syntax",
    ]);
}

#[test]
fn a_million_columns_and_a_huge_cell() {
    let wide = format!("{HEAD}{}2,{}\n", good(1), "x,".repeat(1_000_000));
    let done = Case::new("wide-row").invoices(wide).run("2026-01-31").ended(1);
    done.aging(&[ONE]).refused(&["invoices.csv:3  input.cells"]);
    let header = HEAD.trim_end().to_owned() + &",x".repeat(1_000_000);
    let row = good(1).trim_end().to_owned() + &",".repeat(1_000_000);
    let done = Case::new("wide-file").invoices(format!("{header}\n{row}\n")).run("2026-01-31");
    done.ended(0).aging(&[ONE]);
    let huge = "x".repeat(20_000_000);
    let rows =
        format!("{HEAD}{}2,{huge},2026-01-01,1.00,EUR,x\n3,A,2026-01-01,1,EUR,{huge}\n", good(1));
    let done = Case::new("huge").invoices(rows).run("2026-01-31").ended(1);
    assert!(done.read("refused.csv").len() < 2_000);
    done.aging(&[TWO]).refused(&["invoices.csv:3 customer id.invalid"]);
}

#[test]
fn files_without_rows_and_without_a_header() {
    let done = Case::new("header-only").invoices(HEAD).run("2026-01-31").ended(0);
    assert!(done.aging(&[]).has("report.html"));
    for (name, text) in [("empty", ""), ("newlines", "\n\n\r\n"), ("bom-only", "\u{feff}")] {
        let done = Case::new(name).invoices(text).run("2026-01-31").ended(2);
        assert!(done.stderr.contains("a header line is needed"), "{}", done.stderr);
    }
    let done = Case::new("no-column").invoices("a,b\n1,2\n").run("2026-01-31").ended(2);
    assert!(done.stderr.contains("no column for `customer` among a, b"), "{}", done.stderr);
    let done = Case::new("utf16").invoices(b"\xff\xfei\0d\0").run("2026-01-31").ended(2);
    assert!(done.stderr.contains("UTF-16"), "{}", done.stderr);
    let done = Case::new("header-quote").invoices("\"a,b\n1,2\n").run("2026-01-31").ended(2);
    assert!(done.stderr.contains("never closed"), "{}", done.stderr);
}

#[test]
fn gzip_whole_in_pieces_and_cut_short() {
    // Random digits, so that a part of the packed file is a part of the rows.
    let mut seed = 1_u64;
    let mut rows = HEAD.to_owned();
    for id in 0..20_000 {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        rows.push_str(&format!("{id},A,2026-01-01,1.00,EUR,{seed}\n"));
    }
    let whole = Case::new("gz").gzip("--invoices", "i.csv.gz", rows.as_bytes(), usize::MAX);
    let done = whole.run("2026-01-31").ended(0);
    done.aging(&["A,EUR,0.00,20000.00,0.00,0.00,0.00,0.00,20000.00"]);
    let cut = Case::new("gz-cut").gzip("--invoices", "i.csv.gz", rows.as_bytes(), 150_000);
    let done = cut.run("2026-01-31").ended(1);
    assert!(done.read("refused.csv").contains("input.unreadable"), "{}", done.read("refused.csv"));
    assert_eq!(done.lines("refused.csv").len(), 1);
    for keep in [2, 5, 12] {
        let cut = Case::new("gz-stub").gzip("--invoices", "i.csv.gz", rows.as_bytes(), keep);
        cut.run("2026-01-31").ended(2);
    }
    // Cut within the first block that is looked at for the delimiter.
    let few: String = rows.lines().take(50).map(|line| format!("{line}\n")).collect();
    let cut = Case::new("gz-early").gzip("--invoices", "i.csv.gz", few.as_bytes(), 400);
    cut.run("2026-01-31").ended(1);
}

#[test]
fn flags_that_cannot_be() {
    let case = |name: &str, flags: &[&str]| {
        Case::new(name).invoices(format!("{HEAD}{}", good(1))).flags(flags).run("2026-01-31")
    };
    for (name, flags) in [
        ("map-field", &["--map", "colour=memo"] as &[&str]),
        ("map-column", &["--map", "amount=nowhere"]),
        ("map-form", &["--map", "amount"]),
        ("default-form", &["--default", "terms"]),
        ("default-value", &["--default", "terms="]),
        ("buckets", &["--buckets", "90,60"]),
        ("buckets-word", &["--buckets", "soon"]),
        ("format", &["--date-format", "YY/M/D"]),
        ("currency", &["--currency", "euro"]),
        ("unknown", &["--colour"]),
        ("known", &["--known", "yesterday"]),
        ("from", &["--from", "2026-02-01"]),
        ("missing", &["--payments", "no/such/file.csv"]),
        ("folder", &["--payments", "."]),
    ] {
        let done = case(name, flags).ended(2);
        assert!(!done.stderr.trim().is_empty() && !done.has("aging.csv"), "{name}");
    }
    let twice = Case::new("twice").invoices("amount,amount,customer,date,currency\n");
    let done = twice.run("2026-01-31").ended(2);
    assert!(done.stderr.contains("two columns could be `amount`"), "{}", done.stderr);
}

#[test]
fn names_that_are_markup_stay_text() {
    let rows = format!("{HEAD}<u>1</u>,\"<script>alert('x')</script>&\",2026-01-01,1.00,EUR,\n");
    let done = Case::new("markup").invoices(rows).run("2026-01-31").ended(0);
    let page = done.read("report.html");
    assert!(!page.contains("<script") && !page.contains("<u>1"), "{page}");
    assert!(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;"), "{page}");
}

#[test]
fn currencies_are_never_added_up() {
    let rows = format!(
        "{HEAD}1,A,2026-01-01,1.00,EUR,\n2,A,2026-01-01,100,JPY,\n3,A,2026-01-01,1.234,KWD,\n"
    );
    let done = Case::new("currencies").invoices(rows).run("2026-01-31").ended(0);
    done.aging(&[
        "A,EUR,0.00,1.00,0.00,0.00,0.00,0.00,1.00",
        "A,JPY,0,100,0,0,0,0,100",
        "A,KWD,0.000,1.234,0.000,0.000,0.000,0.000,1.234",
    ]);
}
