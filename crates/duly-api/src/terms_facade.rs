//! Payment terms and what comes of them, with owned arguments.

use std::collections::BTreeMap;

use duly::{BaseDate, Calendar, Currency, Date, Decimal, Money};

/// The facts of one document that its terms are applied to. Most terms need the invoice date and
/// the total; what else some need is asked for by name where it is missing.
#[derive(Clone, Debug, Eq, Hash, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(deny_unknown_fields)]
pub struct ScheduleInput {
    /// The date printed on the document.
    pub invoice_date: Date,
    /// The total, tax included, with the document's sign: negative for a credit note.
    pub total: Money,
    /// The tax within the total, for discounts on the net amount (E2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax: Option<Money>,
    /// The freight within the total, for discounts without it (E2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub freight: Option<Money>,
    /// The sum of the lines that earn a discount (E2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discountable_lines: Option<Money>,
    /// Business days and holidays; without it every day is a business day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<Calendar>,
    /// The day the document entered the books.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub posting_date: Option<Date>,
    /// The day of delivery.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivery_date: Option<Date>,
    /// The day the customer received the document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt_date: Option<Date>,
    /// The last day of the service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_end: Option<Date>,
    /// The last day of the billing period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period_end: Option<Date>,
    /// What one unit of another currency is in the document's, for fixed amounts in it (T8).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty", with = "rates")]
    pub rates: BTreeMap<Currency, Decimal>,
}

mod rates {
    //! Rates of exchange as text.

    use std::{borrow::Cow, collections::BTreeMap};

    use duly::{Currency, Decimal, parse_decimal};
    use serde::{Deserialize, Deserializer, Serializer, de::Error, ser::SerializeMap};

    pub(super) fn serialize<S: Serializer>(
        rates: &BTreeMap<Currency, Decimal>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(rates.len()))?;
        for (currency, rate) in rates {
            map.serialize_entry(currency, &rate.to_string())?;
        }
        map.end()
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<BTreeMap<Currency, Decimal>, D::Error> {
        let texts = BTreeMap::<Currency, Cow<'de, str>>::deserialize(deserializer)?;
        let read = |(currency, text): (Currency, Cow<'de, str>)| {
            parse_decimal(&text).map(|rate| (currency, rate)).map_err(D::Error::custom)
        };
        texts.into_iter().map(read).collect()
    }
}

impl ScheduleInput {
    fn core(&self) -> duly::ScheduleInput<'_> {
        let mut input = duly::ScheduleInput::new(self.invoice_date, self.total);
        if let Some(tax) = self.tax {
            input = input.with_tax(tax);
        }
        if let Some(freight) = self.freight {
            input = input.with_freight(freight);
        }
        if let Some(lines) = self.discountable_lines {
            input = input.with_discountable_lines(lines);
        }
        if let Some(calendar) = &self.calendar {
            input = input.with_calendar(calendar);
        }
        let bases = [
            (BaseDate::Posting, self.posting_date),
            (BaseDate::Delivery, self.delivery_date),
            (BaseDate::Receipt, self.receipt_date),
            (BaseDate::ServiceEnd, self.service_end),
            (BaseDate::PeriodEnd, self.period_end),
        ];
        for (base, day) in bases {
            if let Some(day) = day {
                input = input.with_base(base, day);
            }
        }
        for (currency, rate) in &self.rates {
            input = input.with_rate(*currency, *rate);
        }
        input
    }
}

pub mod payment_terms {
    //! Making payment terms, and applying them.

    use duly::{PaymentTerms, ProgramDate, Result, Schedule, TermsLine, TermsOptions};

    use super::ScheduleInput;

    /// Reads terms from their notation: `net 30`, `2/10 net 30`, `50% now, 50% net 30` (T4).
    ///
    /// # Errors
    ///
    /// `terms.syntax` with the position of the fault, `terms.ambiguous` where a text has two
    /// readings (`net 30 eom`), `terms.invalid` for terms that contradict themselves.
    pub fn new(text: &str) -> Result<PaymentTerms> {
        text.parse()
    }

    /// Terms as data, for what the notation has no words of.
    ///
    /// # Errors
    ///
    /// `terms.invalid` for terms that contradict themselves.
    pub fn of_lines(lines: Vec<TermsLine>, options: TermsOptions) -> Result<PaymentTerms> {
        PaymentTerms::new(lines)?.with_options(options)
    }

    /// The terms in the one form that every text of the same terms has.
    pub fn text(this: &PaymentTerms) -> String {
        this.to_string()
    }

    /// Due dates, amounts and offers of a document under these terms (T8).
    ///
    /// # Errors
    ///
    /// `terms.missing_fact` for a fact the terms need, `date.out_of_range`, `money.overflow`.
    pub fn schedule(this: &PaymentTerms, input: ScheduleInput) -> Result<Schedule> {
        this.schedule(input.core())
    }

    /// The same, with the way to every date (F7).
    ///
    /// # Errors
    ///
    /// As `schedule`.
    pub fn schedule_explained(this: &PaymentTerms, input: ScheduleInput) -> Result<Schedule> {
        this.schedule_explained(input.core())
    }

    /// The due dates alone, one for each line of the terms.
    ///
    /// # Errors
    ///
    /// As `schedule`.
    pub fn due_dates(this: &PaymentTerms, input: ScheduleInput) -> Result<Vec<ProgramDate>> {
        this.due_dates(input.core())
    }

    /// The due dates a document would have under other terms, one for each of its installments
    /// (T10).
    ///
    /// # Errors
    ///
    /// As `schedule`; `terms.invalid` where the new terms cannot be laid over the old schedule.
    pub fn new_due_dates(
        this: &PaymentTerms,
        old: Schedule,
        input: ScheduleInput,
    ) -> Result<Vec<ProgramDate>> {
        this.new_due_dates(&old, input.core())
    }
}

pub mod due_history {
    //! Making the history of a due date.

    use duly::{Date, DueChange, DueHistory};

    /// A due date as issued, and its changes by effective date (T12).
    pub fn make(original: Date, changes: Vec<DueChange>) -> DueHistory {
        DueHistory::new(original, changes)
    }
}

pub mod discount {
    //! What paying early earns (E).

    pub use duly::discount::*;

    /// What an early payment settles.
    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, serde::Deserialize, serde::Serialize)]
    #[serde(deny_unknown_fields)]
    pub struct EarlySettlement {
        /// Paid and earned, at most the residual.
        pub settles: duly::Money,
        /// The discount earned.
        pub discount: duly::Money,
        /// Paid beyond what was needed.
        pub excess: duly::Money,
    }

    /// What a payment within the discount period settles of an installment (E5).
    ///
    /// # Errors
    ///
    /// `money.currency_mismatch`, `money.overflow`.
    pub fn settle(facts: Early, policy: PartialPolicy) -> duly::Result<EarlySettlement> {
        let Settlement { settles, discount, excess } = duly::discount::settle(facts, policy)?;
        Ok(EarlySettlement { settles, discount, excess })
    }
}
