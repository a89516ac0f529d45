//! The flags. `--help` is the reference; the README has the story.

use std::path::PathBuf;

use clap::{Parser, ValueEnum};
use duly::{Currency, Date};

/// Closes a month of receivables from CSV files: aging, statements, roll-forward, report.
///
/// Reads invoices, and where given credit notes, payments, applications and events; posts them to
/// a ledger in the order they were recorded; and writes into the folder of --out what was open on
/// --as-of: aging, statements and roll-forward as CSV and JSON, the rows that were refused or are
/// odd, and report.html, one file that opens offline and prints. Nothing is dropped in silence:
/// rows read = posted + repeated + refused.
#[derive(Debug, Parser)]
#[command(name = "month-end", version, max_term_width = 100, after_long_help = AFTER)]
pub(crate) struct Args {
    /// Invoices: customer, amount, and invoice_date or posting_date; also invoice_id, creditor,
    /// due_date, terms, currency, settled_date, recorded_date
    #[arg(long, value_name = "FILE")]
    pub(crate) invoices: PathBuf,

    /// Credit notes: customer, date, amount (its sign does not matter); also credit_note_id,
    /// creditor, posting_date, currency, references (invoice ids, parted by blanks), reason
    #[arg(long, value_name = "FILE")]
    pub(crate) credit_notes: Option<PathBuf>,

    /// Payments: value_date, amount; also payment_id, customer (blank: payer unknown), creditor,
    /// posting_date, currency, reference
    #[arg(long, value_name = "FILE")]
    pub(crate) payments: Option<PathBuf>,

    /// Which payment or credit note settles which invoice: payment_id, invoice_id, amount; also
    /// application_date (blank: the first possible day), installment, line
    #[arg(long, value_name = "FILE")]
    pub(crate) applications: Option<PathBuf>,

    /// Bounces, term changes, write-offs, refunds, disputes: type, document, date; also event (its
    /// id), amount, installment, new_due or terms, applies_to, customer, reason (see below)
    #[arg(long, value_name = "FILE")]
    pub(crate) events: Option<PathBuf>,

    /// Receipts of a bank to match against what is open on --as-of; nothing of it is posted:
    /// value_date, amount; also payment_id, customer (blank: to be found), creditor, currency,
    /// payer_account, payer_name, structured_reference, reference (the text)
    #[arg(long, value_name = "FILE")]
    pub(crate) remittances: Option<PathBuf>,

    /// The day to close: the last of the month, as a rule. YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    pub(crate) as_of: Date,

    /// Only what had been recorded by this day (inclusive); everything where it is not given
    #[arg(long, value_name = "DATE")]
    pub(crate) known: Option<Date>,

    /// The first day of the roll-forward; the first of the month of --as-of where it is not given
    #[arg(long, value_name = "DATE")]
    pub(crate) from: Option<Date>,

    /// The last day of each bucket, in days past due; negative numbers part what is not due yet
    #[arg(long, value_name = "DAYS", default_value = "30,60,90", allow_hyphen_values = true)]
    pub(crate) buckets: String,

    /// From which date days are counted
    #[arg(long, value_enum, default_value_t = Basis::Due)]
    pub(crate) basis: Basis,

    /// Where credits stand that settle nothing yet
    #[arg(long, value_enum, default_value_t = Unapplied::Separate)]
    pub(crate) unapplied: Unapplied,

    /// The currency of files and cells that name none. An application or an event without one is
    /// in its document's currency
    #[arg(long, value_name = "CODE")]
    pub(crate) currency: Option<Currency>,

    /// What a blank means, such as `terms=net 30` or `customer=CASH SALES`. Repeatable;
    /// `invoices.customer=…` speaks of one file only. In applications and events a blank customer,
    /// creditor, currency or terms means the document's, whatever is said of all files
    #[arg(long, value_name = "FIELD=VALUE")]
    pub(crate) default: Vec<String>,

    /// Which column a field is in, in every file that has the column, such as
    /// `due_date=due_in_date`. Repeatable; `invoices.amount=…` speaks of one file only, and
    /// `terms=` says that no column is that field
    #[arg(long, value_name = "FIELD=COLUMN")]
    pub(crate) map: Vec<String>,

    /// How dates are written, such as M/D/YYYY, DD.MM.YYYY, YYYYMMDD or `YYYY-MM-DD HH:MM` (the
    /// time of day is not used); YYYY-MM-DD where it is not given. `payments=DD.MM.YYYY` speaks
    /// of one file only
    #[arg(long, value_name = "FORMAT")]
    pub(crate) date_format: Vec<String>,

    /// The folder to write to; made where it is missing
    #[arg(long, value_name = "DIR", default_value = "month-end-out")]
    pub(crate) out: PathBuf,
}

/// From which date an item's age is counted (G1).
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Basis {
    /// The due date of each installment
    Due,
    /// The invoice date
    Invoice,
}

/// Where unapplied credits stand in the aging (G6).
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Unapplied {
    /// In a column of their own
    Separate,
    /// In the bucket of their own date, negative
    OwnDate,
    /// Against the oldest debits, for the report only
    OldestFirst,
    /// In the bucket of what is not due
    NotDue,
}

const AFTER: &str = "\
Files:
  CSV with a header line, plain or gzip, UTF-8; cells parted by commas (by semicolons or tabs where
  the header has no comma). Outer blanks of a cell do not count. Amounts are plain decimals such as
  -1234.50. Headers are recognized but for capitals, blanks and marks: `Invoice Date`, and common
  other names (customerID, invoiceNumber, total, ClearDate …); --map says what is not. A field's
  own name wins over other names for it.

Rows:
  A due date wins over terms; without either an invoice is due on its date. A settled date posts a
  payment of the full amount that day and applies it. A negative amount among invoices is taken as
  a credit note. A missing id is made of file name and line. The same id with the same content is
  counted as repeated, with other content it is refused. Ids are unique over all files. Rows are
  posted by recorded_date (blank: the posting, value or application date), then invoices, credit
  notes, payments, applications, events, then row.

Events, by type:
  bounce             document: a payment that came back; all it settled is open again
  term_change        document: an invoice; new_due, or terms counted from the invoice date;
                     applies_to whole or residual; waive_past yes or no
  write_off          document, amount; also discount, tolerance, withholding
  refund             document: the payment or credit note paid back, amount
  dispute            document, amount (blank: all of it; 0 ends it); also promised, plan, agency,
                     write_off_proposed, on_account
  identify           document: a payment of an unknown payer; customer
  transfer           document, amount, customer: whose it is from then on
  reverse            document: the id of an application, write-off or other entry to take back
  lock               date: the last closed day of the creditor's books

Outputs:
  aging.csv, aging.json, statements.csv, statements.json, roll_forward.csv, roll_forward.json,
  refused.csv, refused.json, warnings.csv, warnings.json, report.html; with --remittances also
  matching.csv, matching.json: which items each receipt settles, how sure that is, and why

Exit status:
  0  every row was posted or repeated
  1  some rows were refused; everything was written all the same
  2  it could not run: bad flags, a missing file, a header that cannot be read";
