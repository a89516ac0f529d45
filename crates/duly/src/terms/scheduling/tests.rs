//! Schedules held to the printed figures, to an oracle on every date, and to what must always be
//! so: the parts sum, have one sign, and mirror.

use proptest::prelude::*;

use super::*;
use crate::{
    terms::{BaseDate, Cutoff, Proximo, TermsOptions},
    time::Weekday,
    value::{CashStep, Currency, parse_decimal},
};

fn terms(text: &str) -> PaymentTerms {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn eur(text: &str) -> Money {
    Money::parse(text, Currency::parse("EUR").unwrap()).unwrap()
}

fn on(invoice: &str, total: &str) -> ScheduleInput<'static> {
    ScheduleInput::new(date(invoice), eur(total))
}

/// Due dates and amounts of a schedule, and of its mirror.
#[track_caller]
fn parts(text: &str, input: ScheduleInput<'_>, expected: &[(&str, &str)]) -> Schedule {
    let schedule = terms(text).schedule(input.clone()).unwrap();
    let got: Vec<(String, String)> = schedule
        .installments
        .iter()
        .map(|part| (part.due.to_string(), part.amount.amount().to_string()))
        .collect();
    let expected: Vec<(String, String)> =
        expected.iter().map(|(due, amount)| ((*due).into(), (*amount).into())).collect();
    assert_eq!(got, expected, "{text}");
    schedule.validate(input.total).unwrap();
    mirrored(&schedule, &terms(text).schedule(turned(input)).unwrap());
    schedule
}

fn turned(mut input: ScheduleInput<'_>) -> ScheduleInput<'_> {
    input.total = input.total.negated();
    for part in [&mut input.tax, &mut input.freight, &mut input.lines] {
        *part = part.map(Money::negated);
    }
    input
}

#[track_caller]
fn mirrored(one: &Schedule, other: &Schedule) {
    let turn = |part: &Installment| Installment {
        amount: part.amount.negated(),
        offers: part
            .offers
            .iter()
            .map(|offer| DiscountOffer {
                discount: offer.discount.negated(),
                pay: offer.pay.negated(),
                ..*offer
            })
            .collect(),
        ..part.clone()
    };
    let turned: Vec<_> = one.installments.iter().map(turn).collect();
    assert_eq!(turned, other.installments);
}

/// The offers of an installment as day, discount and rest.
#[track_caller]
fn offers(part: &Installment, expected: &[(&str, &str, &str)]) {
    let got: Vec<DiscountOffer> = part.offers.clone();
    let expected: Vec<DiscountOffer> = expected
        .iter()
        .map(|(until, discount, pay)| DiscountOffer {
            until: date(until),
            discount: eur(discount),
            pay: eur(pay),
        })
        .collect();
    assert_eq!(got, expected);
}

#[track_caller]
fn due(text: &str, invoice: &str, expected: &str) {
    parts(text, on(invoice, "1.00"), &[(expected, "1.00")]);
}

#[test]
fn edge_cases_1_to_5_due_dates() {
    due("45 days then eom", "2026-01-15", "2026-03-31");
    due("eom then 45 days", "2026-01-15", "2026-03-17");
    due("1 month eom", "2025-02-10", "2025-03-31");
    let months = [
        ("2026-02-28", "25.00"),
        ("2026-03-31", "25.00"),
        ("2026-04-30", "25.00"),
        ("2026-05-31", "25.00"),
    ];
    parts("4 monthly installments", on("2026-01-31", "100.00"), &months);
    due("net 31st prox", "2026-02-10", "2026-03-31");
    due("cutoff 15, 20th of next month", "2026-03-15", "2026-04-20");
    due("cutoff 15, 20th of next month", "2026-03-16", "2026-05-20");
}

#[test]
fn t5_the_table_of_zuora() {
    due("cutoff 12, 20th of next month", "2026-08-10", "2026-09-20");
    due("cutoff 12, 20th of next month", "2026-08-15", "2026-10-20");
    due("cutoff 20, 12th of next month", "2026-08-21", "2026-10-12");
    due("cutoff eom, 31st of next month", "2026-08-15", "2026-09-30");
    due("cutoff 5, 30th of next month", "2026-01-01", "2026-02-28");
}

#[test]
fn t6_discount_dates_roll_the_same_way_and_never_pass_the_due_date() {
    let calendar = Calendar::saturday_sunday();
    let input = on("2026-10-01", "100.00").with_calendar(&calendar);
    // Edge case 6: Saturday 31 October.
    for (roll, expected) in [
        ("following", "2026-11-02"),
        ("modified following", "2026-10-30"),
        ("preceding", "2026-10-30"),
    ] {
        let text = format!("2/30 net 30, {roll}");
        let schedule = parts(&text, input.clone(), &[(expected, "100.00")]);
        assert_eq!(schedule.installments[0].nominal_due, date("2026-10-31"));
        offers(&schedule.installments[0], &[(expected, "2.00", "98.00")]);
    }
    // Unadjusted, and cut where the 10th of next month lies past the due date.
    let schedule = terms("2% off by eom, net 10th prox");
    let late = schedule.schedule(on("2026-01-15", "100.00")).unwrap();
    offers(&late.installments[0], &[("2026-01-31", "2.00", "98.00")]);
    let cut = terms("2% off by 10th prox, net 20 days").schedule(on("2026-01-15", "100.00"));
    offers(&cut.unwrap().installments[0], &[("2026-02-04", "2.00", "98.00")]);
}

#[test]
fn t8_shares_of_every_kind() {
    let halves = [("2026-01-15", "500.00"), ("2026-02-14", "500.00")];
    parts("50% now, 50% net 30", on("2026-01-15", "1000.00"), &halves);
    let input = on("2026-01-15", "1000.01");
    let text = "30% now, 30% net 30, 40% net 60";
    parts(
        text,
        input,
        &[("2026-01-15", "300.00"), ("2026-02-14", "300.00"), ("2026-03-16", "400.01")],
    );
    let mixed = "200.00 EUR now, 50% of remainder net 30, rest net 60";
    let expected = [("2026-01-15", "200.00"), ("2026-02-14", "400.01"), ("2026-03-16", "400.00")];
    parts(mixed, on("2026-01-15", "1000.01"), &expected);
    let (one, three) = ("1 part net 30, 1 part net 30, 1 part net 30", "2026-02-14");
    let thirds = [(three, "66.67"), (three, "66.67"), (three, "66.66")];
    parts(one, on("2026-01-15", "200.00"), &thirds);
    let rest_last = format!("{one}, split truncate rest last");
    let thirds = [(three, "66.66"), (three, "66.66"), (three, "66.68")];
    parts(&rest_last, on("2026-01-15", "200.00"), &thirds);
    let largest = format!("{one}, split largest remainder");
    let thirds = [(three, "3.34"), (three, "3.33"), (three, "3.33")];
    parts(&largest, on("2026-01-15", "10.00"), &thirds);
}

#[test]
fn t8_lines_past_the_total_are_cut_and_dropped() {
    let text = "600.00 EUR now, 600.00 EUR net 30, rest net 60";
    let input = |total| on("2026-01-15", total);
    let all = [("2026-01-15", "600.00"), ("2026-02-14", "600.00"), ("2026-03-16", "100.00")];
    parts(text, input("1300.00"), &all);
    parts(text, input("1200.00"), &all[..2]);
    parts(text, input("1000.00"), &[("2026-01-15", "600.00"), ("2026-02-14", "400.00")]);
    parts(text, input("600.00"), &[("2026-01-15", "600.00")]);
    parts(text, input("0.01"), &[("2026-01-15", "0.01")]);
    // No installment is of nothing, unless all is: then it is the last line's.
    parts(text, input("0.00"), &[("2026-03-16", "0.00")]);
    parts("50% now, 50% net 30", input("0.01"), &[("2026-01-15", "0.01")]);
}

#[test]
fn t8_tax_and_freight_in_the_first_installment() {
    let input = on("2026-01-15", "1260.00").with_tax(eur("210.00")).with_freight(eur("50.00"));
    let two = |first, second| [("2026-01-15", first), ("2026-02-14", second)];
    let text = "50% now, 50% net 30";
    parts(text, input.clone(), &two("630.00", "630.00"));
    parts(&format!("{text}, tax in first"), input.clone(), &two("735.00", "525.00"));
    let both = format!("{text}, tax in first, freight in first");
    parts(&both, input.clone(), &two("760.00", "500.00"));
    let error = terms(&both).schedule(on("2026-01-15", "1260.00")).unwrap_err();
    assert_eq!((error.kind(), error.field()), (ErrorKind::MissingScheduleFact, Some("tax")));
    let error = terms(&both).schedule(input.with_tax(eur("1250.00"))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TotalMismatch);
}

#[test]
fn t8_fixed_amounts_in_another_currency_need_a_rate() {
    let text = "100.00 USD now, rest net 30";
    let error = terms(text).schedule(on("2026-01-15", "1000.00")).unwrap_err();
    assert_eq!((error.kind(), error.field()), (ErrorKind::MissingScheduleFact, Some("rates")));
    let usd = Currency::parse("USD").unwrap();
    let input = on("2026-01-15", "1000.00").with_rate(usd, parse_decimal("0.92345").unwrap());
    parts(text, input, &[("2026-01-15", "92.35"), ("2026-02-14", "907.65")]);
    for bad in ["0", "-1"] {
        let bad = on("2026-01-15", "1000.00").with_rate(usd, parse_decimal(bad).unwrap());
        assert!(terms(text).schedule(bad).is_err());
    }
}

#[test]
fn e2_offers_by_base() {
    let input = on("2026-01-15", "1210.00")
        .with_tax(eur("210.00"))
        .with_freight(eur("50.00"))
        .with_discountable_lines(eur("400.00"));
    for (option, discount, pay) in [
        ("", "24.20", "1185.80"),
        (", discount on net", "20.00", "1190.00"),
        (", discount on lines", "8.00", "1202.00"),
        (", discount without freight", "23.20", "1186.80"),
        (", discount on net, discount without freight", "19.00", "1191.00"),
    ] {
        let text = format!("2/10 net 30{option}");
        let schedule = parts(&text, input.clone(), &[("2026-02-14", "1210.00")]);
        offers(&schedule.installments[0], &[("2026-01-25", discount, pay)]);
    }
    let mixed = on("2026-01-15", "1205.80").with_tax(eur("205.80"));
    let text = "2/10 net 30, discount on mixed";
    let schedule = parts(text, mixed, &[("2026-02-14", "1205.80")]);
    offers(&schedule.installments[0], &[("2026-01-25", "20.00", "1185.80")]);
    for (option, field) in [
        ("discount on net", "tax"),
        ("discount on lines", "lines"),
        ("discount without freight", "freight"),
    ] {
        let error = terms(&format!("2/10 net 30, {option}"))
            .schedule(on("2026-01-15", "1210.00"))
            .unwrap_err();
        assert_eq!((error.kind(), error.field()), (ErrorKind::MissingScheduleFact, Some(field)));
    }
}

#[test]
fn e2_bases_are_shared_out_over_installments() {
    // Edge case 18's tax share: 86.78 of 500.00, so 413.22 net and 8.26 of discount.
    let text = "500.00 EUR 2/10 net 30, rest 2/40 net 60, discount on net";
    let input = on("2026-01-15", "1210.00").with_tax(eur("210.00"));
    let expected = [("2026-02-14", "500.00"), ("2026-03-16", "710.00")];
    let schedule = parts(text, input.clone(), &expected);
    offers(&schedule.installments[0], &[("2026-01-25", "8.26", "491.74")]);
    offers(&schedule.installments[1], &[("2026-02-24", "11.74", "698.26")]);
    let shares = schedule.tax_shares(eur("210.00"), Allocation::Prorate).unwrap();
    assert_eq!(shares[0], eur("86.78"));
    // All tax in the first: its net share bears the discount, not the tax.
    let first = "50% 2/10 net 30, 50% 2/40 net 60, discount on net, tax in first";
    let schedule = parts(first, input, &[("2026-02-14", "710.00"), ("2026-03-16", "500.00")]);
    offers(&schedule.installments[0], &[("2026-01-25", "10.00", "700.00")]);
    offers(&schedule.installments[1], &[("2026-02-24", "10.00", "490.00")]);
}

#[test]
fn e1_tiers_and_those_that_are_worth_nothing() {
    let schedule =
        parts("3/10 2/20 net 60", on("2026-01-15", "1000.00"), &[("2026-03-16", "1000.00")]);
    offers(
        &schedule.installments[0],
        &[("2026-01-25", "30.00", "970.00"), ("2026-02-04", "20.00", "980.00")],
    );
    // Worth no more than a later one, or nothing at all.
    let text = "10.00 EUR off by 10 days, 2% off by 20 days, net 60";
    let schedule = terms(text).schedule(on("2026-01-15", "1000.00")).unwrap();
    offers(&schedule.installments[0], &[("2026-02-04", "20.00", "980.00")]);
    let schedule = terms(text).schedule(on("2026-01-15", "100.00")).unwrap();
    offers(
        &schedule.installments[0],
        &[("2026-01-25", "10.00", "90.00"), ("2026-02-04", "2.00", "98.00")],
    );
    let schedule = terms("2/10 net 30").schedule(on("2026-01-15", "0.24")).unwrap();
    assert!(schedule.installments[0].offers.is_empty());
}

#[test]
fn e9_a_cash_step_rounds_what_is_paid() {
    let text = "2/10 net 30, cash step 0.05";
    let schedule = parts(text, on("2026-01-15", "12.45"), &[("2026-02-14", "12.45")]);
    offers(&schedule.installments[0], &[("2026-01-25", "0.25", "12.20")]);
    let jpy = Money::parse("1000", Currency::parse("JPY").unwrap()).unwrap();
    let error = terms(text).schedule((date("2026-01-15"), jpy)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidCashStep);
}

#[test]
fn c1_base_dates_are_asked_for_by_name() {
    for (base, words, field) in [
        (BaseDate::Posting, "posting", "posting_date"),
        (BaseDate::Delivery, "delivery", "delivery_date"),
        (BaseDate::Receipt, "receipt of invoice", "receipt_date"),
        (BaseDate::ServiceEnd, "service end", "service_end"),
        (BaseDate::PeriodEnd, "end of billing period", "period_end"),
    ] {
        let text = format!("net 30 from {words}");
        let error = terms(&text).schedule(on("2026-01-15", "1.00")).unwrap_err();
        assert_eq!((error.kind(), error.field()), (ErrorKind::MissingScheduleFact, Some(field)));
        let input = on("2026-01-15", "1.00").with_base(base, date("2026-01-10"));
        parts(&text, input, &[("2026-02-09", "1.00")]);
    }
    due("on 2026-06-30", "2026-01-15", "2026-06-30");
    due("10 days from 2026-06-30", "2026-01-15", "2026-07-10");
}

#[test]
fn t6_business_days_need_a_calendar() {
    for text in ["10 business days", "net 30, following", "2/10 net 30, nearest"] {
        let error = terms(text).schedule(on("2026-01-15", "1.00")).unwrap_err();
        assert_eq!(
            (error.kind(), error.field()),
            (ErrorKind::MissingScheduleFact, Some("calendar"))
        );
    }
    let calendar = Calendar::saturday_sunday();
    let input = on("2026-01-15", "1.00").with_calendar(&calendar);
    parts("10 business days", input, &[("2026-01-29", "1.00")]);
}

#[test]
fn f7_the_trace_leads_to_the_dates() {
    let calendar = Calendar::saturday_sunday();
    let input = on("2026-01-15", "100.00").with_calendar(&calendar);
    let text = "50% 2/40 net eom then 5 days, 50% net 30 from 2026-06-30, following";
    let explained = terms(text).schedule_explained(input.clone()).unwrap();
    let plain = terms(text).schedule(input).unwrap();
    assert_eq!(plain.installments, explained.installments);
    assert!(plain.trace.is_empty());
    for (part, trace) in explained.installments.iter().zip(&explained.trace) {
        assert_eq!((trace.due.nominal, trace.due.date), (part.nominal_due, part.due));
        for (offer, trace) in part.offers.iter().zip(&trace.offers) {
            let until = if trace.cut_to_due { part.due } else { trace.until.date };
            assert_eq!(offer.until, until);
        }
    }
    assert!(explained.trace[0].offers[0].cut_to_due);
    assert_eq!(explained.trace[1].base, BaseDate::Fixed(date("2026-06-30")));
}

#[cfg(feature = "serde")]
#[test]
fn t10_an_explained_schedule_reads_back() {
    let explained = terms("2/10 net 30").schedule_explained(on("2026-01-15", "100.00")).unwrap();
    let text = serde_json::to_string(&explained).unwrap();
    assert_eq!(serde_json::from_str::<Schedule>(&text).unwrap(), explained);
    let plain = terms("2/10 net 30").schedule(on("2026-01-15", "100.00")).unwrap();
    assert!(!serde_json::to_string(&plain).unwrap().contains("trace"));
}

#[test]
fn t12_new_terms_count_from_the_original_baseline() {
    let old = terms("50% net 30, 50% net 60").schedule(on("2026-03-01", "100.00")).unwrap();
    let dates = |text: &str| {
        let new = terms(text).new_due_dates(&old, on("2026-03-01", "100.00"));
        new.map(|dates| dates.iter().map(|due| due.date.to_string()).collect::<Vec<_>>())
    };
    assert_eq!(dates("net 45").unwrap(), ["2026-04-15", "2026-04-15"]);
    assert_eq!(dates("50% net 45, 50% net 75").unwrap(), ["2026-04-15", "2026-05-15"]);
    assert_eq!(dates("3 monthly installments").unwrap_err().kind(), ErrorKind::InvalidTerms);
}

#[test]
fn t9_a_credit_note_is_due_at_once() {
    let terms = PaymentTerms::credit_note().unwrap();
    let schedule = terms.schedule(on("2026-01-15", "-100.00")).unwrap();
    assert_eq!(schedule, Schedule::single(date("2026-01-15"), eur("-100.00")));
}

#[test]
fn f1_a_due_date_past_the_end_of_time_is_an_error() {
    let error = terms("net 30").schedule(on("9999-12-15", "1.00")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DateRange);
}

// Every date of a generation against an oracle that counts days in a table of its own.

/// Year, month, day and length of the month of every day from 1998 to 2034.
struct Days(Vec<(i32, u32, u32, u32)>);

impl Days {
    fn counted() -> Self {
        let mut days = Vec::new();
        for year in 1998..=2034 {
            let february = if year % 4 == 0 { 29 } else { 28 };
            for (month, length) in (1..).zip([31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
            {
                days.extend((1..=length).map(|day| (year, month, day, length)));
            }
        }
        Self(days)
    }

    /// The index of day `day` of the month so many months after that of `index`.
    fn in_month(&self, index: usize, months: usize, day: u32) -> usize {
        let mut first = index - (self.0[index].2 as usize - 1);
        for _ in 0..months {
            first += self.0[first].3 as usize;
        }
        first + day.min(self.0[first].3) as usize - 1
    }

    /// 1998-01-01 was a Thursday.
    fn is_weekend(&self, index: usize) -> bool {
        (index + 3) % 7 >= 5
    }
}

#[test]
fn t1_every_date_of_a_generation_for_each_named_term() {
    type Oracle = fn(&Days, usize) -> usize;
    let table: [(PaymentTerms, Oracle); 14] = [
        (PaymentTerms::net(30).unwrap(), |_, i| i + 30),
        (PaymentTerms::due_on_receipt().unwrap(), |_, i| i),
        (PaymentTerms::net_then_eom(45).unwrap(), |days, i| days.in_month(i + 45, 0, 31)),
        (PaymentTerms::eom_then(45).unwrap(), |days, i| days.in_month(i, 0, 31) + 45),
        (PaymentTerms::months_eom(1).unwrap(), |days, i| days.in_month(i, 1, 31)),
        (PaymentTerms::months_eom(3).unwrap(), |days, i| days.in_month(i, 3, 31)),
        (PaymentTerms::prox(Proximo { day: 10, months: 1 }).unwrap(), |days, i| {
            days.in_month(i, 1, 10)
        }),
        (PaymentTerms::prox(Proximo { day: 31, months: 2 }).unwrap(), |days, i| {
            days.in_month(i, 2, 31)
        }),
        (PaymentTerms::cutoff(Cutoff { last_day: 15, months: 1, day: 20 }).unwrap(), |days, i| {
            days.in_month(i, if days.0[i].2 > 15 { 2 } else { 1 }, 20)
        }),
        (terms("1 month"), |days, i| days.in_month(i, 1, days.0[i].2)),
        (terms("30 days then payment days 10, 25"), |days, i| {
            let at = i + 30;
            match days.0[at].2 {
                ..=10 => days.in_month(at, 0, 10),
                11..=25 => days.in_month(at, 0, 25),
                _ => days.in_month(at, 1, 10),
            }
        }),
        (terms("next 15th"), |days, i| days.in_month(i, usize::from(days.0[i].2 > 15), 15)),
        (terms("10 business days"), |days, i| {
            let mut at = i;
            let mut left = 10;
            while left > 0 {
                at += 1;
                left -= i32::from(!days.is_weekend(at));
            }
            at
        }),
        (terms("net 30, modified following"), |days, i| {
            let nominal = i + 30;
            let month = days.0[nominal].1;
            let next = (nominal..).find(|at| !days.is_weekend(*at)).unwrap();
            if days.0[next].1 == month {
                next
            } else {
                (0..=nominal).rev().find(|at| !days.is_weekend(*at)).unwrap()
            }
        }),
    ];
    let days = Days::counted();
    let calendar = Calendar::saturday_sunday();
    let total = eur("1.00");
    let mut tried = 0;
    for (index, &(year, month, day, _)) in days.0.iter().enumerate() {
        if !(1999..=2032).contains(&year) {
            continue;
        }
        let invoice = Date::new(year, month, day).unwrap();
        for (terms, oracle) in &table {
            let input = ScheduleInput::new(invoice, total).with_calendar(&calendar);
            let due = terms.schedule(input).unwrap().installments[0].due;
            let (year, month, day, _) = days.0[oracle(&days, index)];
            assert_eq!(
                (due.year(), due.month(), due.day()),
                (year, month, day),
                "{terms} {invoice}"
            );
            tried += 1;
        }
    }
    assert_eq!(tried, 14 * 12_419);
    assert_eq!(date("2026-01-15").weekday(), Weekday::Thursday);
}

// Generated documents: sums, signs and mirrors hold for terms of every kind.

fn texts() -> impl Strategy<Value = PaymentTerms> {
    prop::sample::select(vec![
        "net 30",
        "2/10 net 30",
        "3/10 2/20 net 60",
        "50% now, 50% net 30",
        "33.33% net 30, 33.33% net 60, 33.34% 1/30 net 90",
        "10 monthly installments",
        "1 part 2/5 net 10, 7 parts 1/5 net 20, 3 parts net 30",
        "0.03 EUR now, 50% of remainder 2/10 net 30, 12.5% net 40, rest 5/10 net 60",
        "600.00 EUR now, 600.00 EUR net 30, rest net 60",
    ])
    .prop_map(terms)
}

proptest! {
    #[test]
    fn t8_installments_sum_to_the_total_and_mirror(
        terms in texts(),
        units in prop_oneof![0..50_i128, -1_000_000..1_000_000_i128],
        tax in 0..=100_i128,
        freight in 0..=50_i128,
        options in (any::<[bool; 4]>(), 0..4_usize, 0..7_usize, prop::option::of(1..20_i64)),
    ) {
        let ([tax_first, freight_first, no_freight, _], base, split, step) = options;
        let first = |first| if first { Allocation::First } else { Allocation::Prorate };
        let splits = RoundingMode::ALL.map(SplitRule::RoundEachRestLast);
        let options = TermsOptions {
            tax: first(tax_first),
            freight: first(freight_first),
            discount_without_freight: no_freight,
            discount_base: [DiscountBase::Gross, DiscountBase::Net, DiscountBase::Mixed,
                DiscountBase::Lines][base],
            split: splits.get(split).copied().unwrap_or(SplitRule::TruncateRestLast),
            cash_step: step.map(|units| CashStep::new(Decimal::new(units, 2)).unwrap()),
            roll: Roll::Unadjusted,
        };
        let terms = terms.with_options(options).unwrap();
        let euro = Currency::parse("EUR").unwrap();
        let money = |units| Money::from_minor(units, euro).unwrap();
        let input = ScheduleInput::new(date("2026-01-31"), money(units))
            .with_tax(money(units * tax / 200))
            .with_freight(money(units * freight / 200))
            .with_discountable_lines(money(units * freight / 100));
        let schedule = terms.schedule(input.clone()).unwrap();
        schedule.validate(money(units)).unwrap();
        mirrored(&schedule, &terms.schedule(turned(input)).unwrap());
    }
}
