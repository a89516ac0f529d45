//! The fields a row may have, the kinds of files, and by which headers a column is known.

use std::fmt;

/// Which file a row is from. The order is that of posting within a day.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub(crate) enum FileKind {
    Invoices,
    CreditNotes,
    Payments,
    Applications,
    Events,
    Remittances,
}

impl FileKind {
    pub(crate) const ALL: [FileKind; 6] = [
        Self::Invoices,
        Self::CreditNotes,
        Self::Payments,
        Self::Applications,
        Self::Events,
        Self::Remittances,
    ];

    /// The word of `--map invoices.amount=…`.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Invoices => "invoices",
            Self::CreditNotes => "credit_notes",
            Self::Payments => "payments",
            Self::Applications => "applications",
            Self::Events => "events",
            Self::Remittances => "remittances",
        }
    }

    pub(crate) fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| plain(kind.as_str()) == plain(word))
    }

    /// The fields such a file may have, in the order in which columns are looked for.
    pub(crate) fn fields(self) -> &'static [Field] {
        use Field::*;
        match self {
            Self::Invoices => &[
                InvoiceId,
                Customer,
                Creditor,
                InvoiceDate,
                PostingDate,
                DueDate,
                Terms,
                Amount,
                Currency,
                SettledDate,
                RecordedDate,
            ],
            Self::CreditNotes => &[
                CreditNoteId,
                Customer,
                Creditor,
                Date,
                PostingDate,
                Amount,
                Currency,
                References,
                Reason,
                RecordedDate,
            ],
            Self::Payments => &[
                PaymentId,
                Customer,
                Creditor,
                ValueDate,
                PostingDate,
                Amount,
                Currency,
                Reference,
                RecordedDate,
            ],
            Self::Applications => &[
                ApplicationId,
                PaymentId,
                InvoiceId,
                Installment,
                Amount,
                Currency,
                ApplicationDate,
                Line,
                RecordedDate,
            ],
            Self::Events => &[
                Event,
                Type,
                Document,
                Installment,
                Date,
                Amount,
                Currency,
                NewDue,
                Terms,
                AppliesTo,
                WaivePast,
                Customer,
                Creditor,
                Receipt,
                Reason,
                ApprovedBy,
                RecordedDate,
            ],
            Self::Remittances => &[
                PaymentId,
                Customer,
                Creditor,
                ValueDate,
                Amount,
                Currency,
                PayerAccount,
                PayerName,
                StructuredReference,
                Reference,
            ],
        }
    }

    /// The fields without whose column no row of such a file could be read.
    pub(crate) fn required(self) -> &'static [Field] {
        use Field::*;
        match self {
            Self::Invoices => &[Customer, InvoiceDate, Amount],
            Self::CreditNotes => &[Customer, Date, Amount],
            Self::Payments => &[ValueDate, Amount],
            Self::Applications => &[PaymentId, InvoiceId, Amount],
            Self::Events => &[Type, Document, Date],
            Self::Remittances => &[ValueDate, Amount],
        }
    }
}

impl fmt::Display for FileKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

macro_rules! fields {
    ($($name:ident = $word:literal $(, $also:literal)*;)*) => {
        /// What a column can mean.
        #[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
        pub(crate) enum Field { $($name,)* }

        impl Field {
            pub(crate) const ALL: &'static [Field] = &[$(Field::$name,)*];

            /// The word of `--map` and `--default`, and of the column `field` of refused rows.
            pub(crate) fn as_str(self) -> &'static str {
                match self { $(Field::$name => $word,)* }
            }

            /// Other headers the field is known by, without blanks, marks and capitals.
            fn synonyms(self) -> &'static [&'static str] {
                match self { $(Field::$name => &[$($also,)*],)* }
            }
        }
    };
}

fields! {
    InvoiceId = "invoice_id", "invoicenumber", "invoiceno", "invoicenr", "invoice", "documentid",
        "documentnumber", "documentno", "docid", "docno", "billnumber";
    CreditNoteId = "credit_note_id", "creditnotenumber", "creditnoteno", "creditnote",
        "creditmemo", "creditmemoid", "documentid", "documentnumber";
    PaymentId = "payment_id", "paymentnumber", "paymentno", "payment", "receiptid",
        "receiptnumber", "creditnoteid", "creditid";
    ApplicationId = "application_id", "application", "matchid";
    Event = "event", "eventid", "id";
    Type = "type", "eventtype", "kind";
    Document = "document", "documentid", "documentnumber", "invoiceid", "paymentid";
    Installment = "installment", "instalment", "installmentnumber";
    Customer = "customer", "customerid", "customerno", "customernumber", "custnumber", "custno",
        "account", "accountid", "accountnumber", "debtor", "billto", "client", "clientid";
    Creditor = "creditor", "creditorid", "companycode", "legalentity";
    InvoiceDate = "invoice_date", "invoicedatetime", "documentdate", "docdate", "issuedate",
        "billdate", "date";
    Date = "date", "creditnotedate", "documentdate", "docdate", "eventdate", "effectivedate",
        "issuedate";
    ValueDate = "value_date", "valuedate", "paymentdate", "receiptdate", "paidon", "date";
    ApplicationDate = "application_date", "appliedon", "applieddate", "date";
    PostingDate = "posting_date", "postedon", "bookingdate", "gldate";
    DueDate = "due_date", "netduedate", "dueon", "due";
    SettledDate = "settled_date", "settlementdate", "cleardate", "clearingdate", "cleareddate",
        "paiddate";
    RecordedDate = "recorded_date", "recorded", "recordedon";
    Terms = "terms", "paymentterms", "paymentterm", "newterms";
    Amount = "amount", "total", "invoiceamount", "totalamount", "grossamount", "gross",
        "paymentamount", "amountapplied", "appliedamount";
    Currency = "currency", "currencycode", "invoicecurrency", "documentcurrency", "ccy";
    References = "references", "invoiceid", "invoiceids", "invoice", "invoices", "appliesto";
    Reference = "reference", "remittance", "text", "memo";
    PayerAccount = "payer_account", "iban", "payeriban", "debtoraccount", "debtoriban";
    PayerName = "payer_name", "payer", "debtorname", "remitter", "orderingparty";
    StructuredReference = "structured_reference", "creditorreference", "paymentreference";
    Reason = "reason", "reasoncode", "note";
    Line = "line", "remittanceline", "lineno";
    NewDue = "new_due", "newduedate";
    AppliesTo = "applies_to";
    WaivePast = "waive_past";
    Receipt = "receipt", "receiptid";
    ApprovedBy = "approved_by", "approvedby";
}

impl Field {
    pub(crate) fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| plain(field.as_str()) == plain(word))
    }

    /// How well a header fits: 0 is the field's own word; none: not at all.
    pub(crate) fn fits(self, header: &str) -> Option<usize> {
        let header = plain(header);
        if header == plain(self.as_str()) {
            return Some(0);
        }
        let place = self.synonyms().iter().position(|word| *word == header)?;
        Some(place.saturating_add(1))
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A header without what people write differently: `Invoice Date`, `invoice_date`, `INVOICE-DATE`.
pub(crate) fn plain(header: &str) -> String {
    header.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_real_files_are_recognized() {
        for (header, field) in [
            ("customerID", Field::Customer),
            ("invoiceNumber", Field::InvoiceId),
            ("InvoiceDate", Field::InvoiceDate),
            ("SettledDate", Field::SettledDate),
            ("INVOICE AMOUNT", Field::Amount),
            ("invoice_datetime", Field::InvoiceDate),
            ("Due Date", Field::DueDate),
        ] {
            assert!(field.fits(header).is_some(), "{header}");
        }
        assert_eq!(Field::Customer.fits("customer_name"), None);
    }

    #[test]
    fn synonyms_are_written_plainly() {
        for field in Field::ALL {
            for word in field.synonyms() {
                assert_eq!(plain(word), *word, "{field}");
            }
            assert_eq!(Field::parse(field.as_str()), Some(*field));
        }
    }
}
