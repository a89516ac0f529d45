//! The notation held to its promises: what it reads, what it refuses, and that it reads back what
//! it prints.

use proptest::prelude::*;

use crate::{
    error::ErrorKind,
    terms::{
        Allocation, BaseDate, DiscountBase, DiscountOff, DiscountTier, PaymentTerms, Share,
        TermsDate, TermsLine, TermsOptions,
    },
    time::{Date, DateProgram, Roll, Step, Weekday},
    value::{CashStep, Currency, Decimal, Money, Rate, RoundingMode, SplitRule},
};

#[track_caller]
fn reads(text: &str, form: &str) -> PaymentTerms {
    let terms: PaymentTerms = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(terms.to_string(), form, "{text}");
    assert_eq!(form.parse::<PaymentTerms>().as_ref(), Ok(&terms), "{form}");
    terms
}

#[track_caller]
fn due(text: &str, form: &str, program: &str) {
    let terms = reads(text, form);
    assert_eq!(terms.lines()[0].due.program.to_string(), program, "{text}");
}

#[track_caller]
fn ambiguous(text: &str, one: &str, other: &str) {
    let error = text.parse::<PaymentTerms>().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TermsAmbiguous, "{text}: {error}");
    assert_eq!(error.expected(), Some(format!("`{one}` or `{other}`").as_str()), "{text}");
    assert!(error.to_string().contains(one) && error.to_string().contains(other), "{error}");
}

#[track_caller]
fn syntax(text: &str, position: usize, found: &str) {
    let error = text.parse::<PaymentTerms>().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TermsSyntax, "{text}: {error}");
    assert_eq!((error.position(), error.found()), (Some(position), Some(found)), "{text}: {error}");
    assert!(error.expected().is_some(), "{text}");
}

#[test]
fn t1_single_dates() {
    due("net 30", "net 30", "add_days 30");
    for text in [
        "Net 30",
        "NET30",
        " net-30 days ",
        "30 days",
        "30 DAYS NET",
        "n/30",
        "n30",
        "due in 30 days",
        "due net 30",
        "payable within 30 days",
        "30 calendar days",
        "net 30 from invoice date",
        "30 days after the date of invoice",
    ] {
        due(text, "net 30", "add_days 30");
    }
    for text in [
        "due on receipt",
        "now",
        "net 0",
        "due now",
        "0 days",
        "immediate",
        "due immediately",
        "upon receipt",
        "net now",
        "Due Upon Receipt",
    ] {
        due(text, "due on receipt", "immediate");
    }
    due("45 days", "net 45", "add_days 45");
    due("1 day", "net 1", "add_days 1");
    due("net -5", "net -5", "add_days -5");
    due("2 weeks", "2 weeks", "add_weeks 2");
    due("1 month", "1 month", "add_months 1");
    due("10 business days", "10 business days", "add_business_days 10");
    due("10 working days", "10 business days", "add_business_days 10");
    due("2 weeks then friday", "2 weeks then friday", "add_weeks 2, weekday friday");
    due("30 days then Fri", "30 days then friday", "add_days 30, weekday friday");
    due("march then eom", "march then eom", "month_of_year 3, end_of_month");
    due("next 10th", "next 10th", "next_day_of_month 10");
    due("day 10", "day 10", "day_of_month 10");
    due("10th of this month", "day 10", "day_of_month 10");
    let paid = "30 days then payment days 10, 25";
    due(paid, paid, "add_days 30, payment_days 10 25");
    due("30 days then payment days 25th and 10th", paid, "add_days 30, payment_days 10 25");
    due("payment day 15", "payment days 15", "payment_days 15");
}

#[test]
fn t3_the_end_of_the_month_is_taken_last() {
    for text in [
        "1 month eom",
        "1 month end of month",
        "1 month then eom",
        "net 1 month eom",
        "1 month after end of month",
        "end of next month",
        "1 month from eom",
    ] {
        due(text, "1 month eom", "add_months 1, end_of_month");
    }
    due("eom then 1 month", "eom then 1 month", "end_of_month, add_months 1");
}

#[test]
fn t4_an_order_must_be_said() {
    due("30 days then eom", "30 days then eom", "add_days 30, end_of_month");
    due("net 30 then eom", "30 days then eom", "add_days 30, end_of_month");
    due("eom then 30 days", "eom then 30 days", "end_of_month, add_days 30");
    due("30 days from end of month", "eom then 30 days", "end_of_month, add_days 30");
    due("net 30 after eom", "eom then 30 days", "end_of_month, add_days 30");
    due("eom", "eom", "end_of_month");
    for text in [
        "net 30 eom",
        "30 eom",
        "30 days eom",
        "30 Days E.O.M.",
        "eom 30",
        "net eom 30",
        "30 days end of month",
        "end of month 30 days",
        "month end 30",
        "eom + 30",
        "30 + eom",
        "30 days + eom",
        "due 30 days month end",
        "2/10 net 30 eom",
        "50% now, 50% 30 days eom",
    ] {
        ambiguous(text, "30 days then eom", "eom then 30 days");
    }
    ambiguous("45 days eom", "45 days then eom", "eom then 45 days");
    ambiguous("2 weeks eom", "2 weeks then eom", "eom then 2 weeks");
    ambiguous("eom 1 month", "1 month eom", "eom then 1 month");
    ambiguous("2/10 eom net 30", "10 days then eom", "eom then 10 days");
    ambiguous("2/10 eom", "10 days then eom", "eom then 10 days");
}

#[test]
fn t4_other_phrases_with_two_readings() {
    ambiguous("net 30th", "30th prox", "next 30th");
    ambiguous("1st", "1st prox", "next 1st");
    ambiguous("2/10 prox net 30", "net 30th prox", "net 30 days");
    ambiguous("30/60/90", "30/60 net 90", "1 part net 30, 1 part net 60, 1 part net 90");
    ambiguous("2/10/30", "2/10 net 30", "1 part net 2, 1 part net 10, 1 part net 30");
    ambiguous("30 days from receipt", "from receipt of invoice", "from delivery");
    ambiguous("50% now, net 30", "50% now, rest net 30", "50% off by now, net 30");
    ambiguous("50% 10, net 30", "50% 10, rest net 30", "50% off by 10, net 30");
}

#[test]
fn t5_proximo_and_cutoff() {
    for text in [
        "net 10th prox",
        "10th prox",
        "10 prox.",
        "net 10 proximo",
        "10th of next month",
        "the 10th of the following month",
        "due on the 10th of next month",
        "10th next month",
        "1 month then day 10",
    ] {
        due(text, "net 10th prox", "add_months 1, day_of_month 10");
    }
    let cut = "cutoff 15, 20th of next month";
    let steps = "cutoff_month 15, add_months 1, day_of_month 20";
    for text in [cut, "cutoff 15 then 20th prox", "cut-off 15th, the 20th of next month"] {
        due(text, cut, steps);
    }
    due(
        "cutoff eom, 31st of next month",
        "cutoff 31, 31st of next month",
        "cutoff_month 31, add_months 1, day_of_month 31",
    );
    due(
        "cutoff 15 then 2 months then day 20",
        "cutoff 15 then 2 months then day 20",
        "cutoff_month 15, add_months 2, day_of_month 20",
    );
    due("2 months then day 10", "2 months then day 10", "add_months 2, day_of_month 10");
}

#[test]
fn e1_discounts() {
    let two = "2/10 net 30";
    for text in [
        two,
        "2/10, net 30",
        "2%/10 net 30",
        "2 / 10 , n / 30",
        "2/10 days net 30 days",
        "2% 10, net 30",
        "2% 10 net 30",
        "2% 10 days, net 30",
        "2%10net30",
        "2/10/net 30",
        "2% off by 10 days net 30",
        "2% discount if paid within 10 days, net 30",
        "2 percent within 10 days, due in 30 days",
        "2/10-net-30",
    ] {
        reads(text, two);
    }
    reads("3/10 2/20 net 60", "3/10 2/20 net 60");
    reads("2/20, 3/10, net 60", "3/10 2/20 net 60");
    reads("3% 10, 2% 20, net 60", "3/10 2/20 net 60");
    reads("2.50/10 net 30", "2.50/10 net 30");
    reads("2/10 prox net 30th", "2% off by 10th prox, net 30th prox");
    reads("2/10 prox, net 30th prox", "2% off by 10th prox, net 30th prox");
    reads("2/10 prox net 30 days", "2% off by 10th prox, net 30 days");
    reads("20.00 EUR off by 10 days, net 30", "20.00 EUR off by 10 days, net 30");
    reads("eur 20 discount within 10 days, net 30", "20.00 EUR off by 10 days, net 30");
    reads("2/10 net eom then 30 days", "2/10 net eom then 30 days");
    ambiguous("2/10 eom then 30 days", "10 days then eom", "eom then 10 days");
    reads("2/0 net 30", "2/0 net 30");
    reads("2/10 from delivery net 30", "2/10 from delivery net 30");
    reads("2/10 net 30 from delivery", "2/10 net 30 from delivery");
    reads("2% off by 2026-06-10, due on 2026-06-30", "2% off by 2026-06-10, net on 2026-06-30");
}

#[test]
fn t8_installments() {
    for text in [
        "50% now, 50% net 30",
        "30% now, 30% net 30, 40% net 60",
        "rest net 30",
        "33.33% net 30, 33.33% net 60, rest net 90",
        "100% net 30",
        "500.00 EUR now, 50% of remainder net 30, rest net 60",
        "1 part now, 2 parts net 30",
        "50% 2/10 net 30, 50% 1/30 net 60",
        "3 monthly installments",
        "50% cutoff 15, 20th of next month, 50% eom",
        "50% payment days 10, 25, 50% net 60",
    ] {
        let text_form = if text == "rest net 30" { "net 30" } else { text };
        reads(text, text_form);
    }
    reads("50% 30, 50% 60", "50% net 30, 50% net 60");
    reads("50% due now; balance in 30 days", "50% now, rest net 30");
    reads("2/10, 50% net 30, 50% net 60", "50% 2/10 net 30, 50% 2/10 net 60");
    reads("1 part 1 month, 1 part 2 months", "2 monthly installments");
    reads("1 part 1 month, 1 part 3 months", "1 part 1 month, 1 part 3 months");
    reads(
        "30% of total now, 70% of the rest net 5, rest net 9",
        "30% now, 70% of remainder net 5, rest net 9",
    );
    let error = "50% now, 49.99% net 30".parse::<PaymentTerms>().unwrap_err();
    assert_eq!((error.kind(), error.found()), (ErrorKind::InvalidTerms, Some("99.99%")));
}

#[test]
fn t1_bases_and_options() {
    for text in [
        "net 30 from posting",
        "net 30 from receipt of invoice",
        "now from delivery",
        "net 30 from service end",
        "eom then 30 days from end of billing period",
        "on 2026-06-30",
        "net 30 from 2026-06-30",
        "net 30, modified following",
        "50% now, 50% net 30, following, tax in first, freight in first",
        "2/10 net 30, discount on net, discount without freight, cash step 0.05",
        "2/10 net 30, discount on lines",
        "2/10 net 30, discount on mixed",
        "1 part now, 1 part net 30, split largest remainder",
        "1 part now, 1 part net 30, split truncate rest last",
        "50% now, 50% net 30, split round half even",
    ] {
        reads(text, text);
    }
    reads("due on receipt of the invoice", "now from receipt of invoice");
    reads("due on receipt of goods", "now from delivery");
    reads("net 30 following", "net 30, following");
    reads("net 30, unadjusted, discount on gross, tax prorated", "net 30");
    reads("30 days after the end of the service", "net 30 from service end");
}

#[test]
fn a_syntax_error_says_where() {
    syntax("", 0, "");
    syntax("   ", 3, "");
    syntax("net", 3, "");
    syntax("30", 2, "");
    syntax("2/10", 4, "");
    syntax("2/10 nett 30", 5, "nett");
    syntax("net 30 or so", 7, "or");
    syntax("né 30", 1, "é");
    syntax("é net 30", 0, "é");
    syntax("net 30, sometimes", 8, "sometimes");
    syntax("net 30 from never", 12, "never");
    syntax("32nd prox", 0, "32nd");
    syntax("on 2026-02-30", 3, "2026-02-30");
    syntax("net 99999999999", 4, "99999999999");
    syntax("net 2.5", 4, "2.5");
    syntax("net 30, following, preceding", 19, "preceding");
    syntax("net 30, net 60", 0, "net");
    syntax("1000.005 EUR now, rest net 30", 0, "1000.005");
    syntax("EUR 1,000.00 now, rest net 30", 5, ",");
    syntax("net 30, cash step 0", 18, "0");
    syntax("99999 monthly installments", 0, "99999");
    let long = "x".repeat(10_000);
    let error = long.parse::<PaymentTerms>().unwrap_err();
    assert!(error.to_string().len() < 200, "{}", error.to_string().len());
}

#[test]
fn t8_terms_that_contradict_themselves_are_refused() {
    for text in [
        "2/40 net 30",
        "2/10 due on receipt",
        "2/10 3/20 net 60",
        "2/10 1/10 net 30",
        "0/10 net 30",
        "101/10 net 30",
        "0% now, rest net 30",
        "50% now, 50% net 30, rest net 60",
        "500.00 EUR now, 50% net 30",
        "0.00 EUR now, rest net 30",
        "0 parts now",
        "1 part now, rest net 30",
        "rest now, 50% net 30",
        "0 monthly installments",
        "500.00 EUR now, rest net 30, split largest remainder",
    ] {
        let error = text.parse::<PaymentTerms>().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidTerms, "{text}: {error}");
    }
}

#[cfg(feature = "serde")]
#[test]
fn the_json_form_is_the_text() {
    let terms: PaymentTerms = serde_json::from_str("\"2/10, n/30\"").unwrap();
    assert_eq!(serde_json::to_string(&terms).unwrap(), "\"2/10 net 30\"");
    let error = serde_json::from_str::<PaymentTerms>("\"net 30 eom\"").unwrap_err();
    assert!(error.to_string().contains("eom then 30 days"), "{error}");
    assert!(serde_json::from_str::<PaymentTerms>("{}").is_err());
}

// Generated terms.

fn step() -> impl Strategy<Value = Step> {
    let count = prop_oneof![-40..400_i32, any::<i32>()];
    prop_oneof![
        4 => count.clone().prop_map(Step::AddDays),
        1 => count.clone().prop_map(Step::AddWeeks),
        3 => (0..3_i32).prop_map(Step::AddMonths),
        1 => count.clone().prop_map(Step::AddMonths),
        3 => Just(Step::EndOfMonth),
        3 => (1..=31_u32).prop_map(Step::DayOfMonth),
        1 => (1..=12_u32).prop_map(Step::MonthOfYear),
        1 => (1..=31_u32).prop_map(Step::NextDayOfMonth),
        1 => prop::collection::btree_set(1..=31_u32, 1..4)
            .prop_map(|days| Step::PaymentDays(days.into_iter().collect())),
        1 => prop::sample::select(&Weekday::ALL[..]).prop_map(Step::Weekday),
        2 => (1..=31_u32).prop_map(|day| Step::CutoffMonth { day }),
        1 => count.prop_map(Step::AddBusinessDays),
    ]
}

fn base() -> impl Strategy<Value = BaseDate> {
    prop_oneof![
        6 => Just(BaseDate::Invoice),
        1 => Just(BaseDate::Posting),
        1 => Just(BaseDate::Delivery),
        1 => Just(BaseDate::Receipt),
        1 => Just(BaseDate::ServiceEnd),
        1 => Just(BaseDate::PeriodEnd),
        1 => (1..3_652_060).prop_map(|day| BaseDate::Fixed(Date::from_ordinal(day).unwrap())),
    ]
}

fn date() -> impl Strategy<Value = TermsDate> {
    let program =
        prop::collection::vec(step(), 0..4).prop_map(|steps| DateProgram::new(steps).unwrap());
    (base(), program).prop_map(|(base, program)| TermsDate { base, program })
}

fn rate() -> impl Strategy<Value = Rate> {
    (1..=10_000_i64, 0..3_u32).prop_map(|(units, scale)| {
        let percent = Decimal::new(units, scale);
        Rate::percent(if percent > Decimal::ONE_HUNDRED { Decimal::TWO } else { percent })
    })
}

fn money() -> impl Strategy<Value = Money> {
    (1..10_000_000_i128, prop::sample::select(vec!["EUR", "JPY", "USD"]))
        .prop_map(|(units, code)| Money::from_minor(units, Currency::parse(code).unwrap()).unwrap())
}

fn tier() -> impl Strategy<Value = DiscountTier> {
    let off = prop_oneof![
        3 => rate().prop_map(DiscountOff::Percent),
        1 => money().prop_map(DiscountOff::Fixed)
    ];
    (off, date()).prop_map(|(off, until)| DiscountTier { off, until })
}

fn line(share: Share) -> impl Strategy<Value = TermsLine> {
    (prop::collection::vec(tier(), 0..3), date()).prop_map(move |(tiers, due)| TermsLine {
        share,
        tiers,
        due,
    })
}

fn lines() -> impl Strategy<Value = Vec<TermsLine>> {
    let share = prop_oneof![
        rate().prop_map(Share::Percent),
        rate().prop_map(Share::PercentOfRemainder),
        money().prop_map(Share::Fixed),
    ];
    let rest = share.prop_flat_map(line);
    let mixed = (prop::collection::vec(rest, 0..3), line(Share::Remainder)).prop_map(
        |(mut lines, last)| {
            lines.push(last);
            lines
        },
    );
    let parts = prop::collection::vec((1..4_u32).prop_map(Share::Parts).prop_flat_map(line), 1..4);
    let half = || line(Share::Percent(Rate::percent(Decimal::from(50))));
    let halves = (half(), half()).prop_map(|(one, other)| vec![one, other]);
    prop_oneof![mixed, parts, halves]
}

fn options() -> impl Strategy<Value = TermsOptions> {
    let allocation = prop::sample::select(vec![Allocation::Prorate, Allocation::First]);
    let bases =
        vec![DiscountBase::Gross, DiscountBase::Net, DiscountBase::Lines, DiscountBase::Mixed];
    let mut rules = vec![SplitRule::LargestRemainder, SplitRule::TruncateRestLast];
    rules.extend(RoundingMode::ALL.map(SplitRule::RoundEachRestLast));
    let step = (1..1000_i64, 0..3_u32)
        .prop_map(|(units, scale)| CashStep::new(Decimal::new(units, scale)).unwrap());
    (
        prop::sample::select(&Roll::ALL[..]),
        prop::sample::select(bases),
        any::<bool>(),
        allocation.clone(),
        allocation,
        prop::sample::select(rules),
        prop::option::of(step),
    )
        .prop_map(
            |(roll, discount_base, discount_without_freight, tax, freight, split, cash_step)| {
                TermsOptions {
                    roll,
                    discount_base,
                    discount_without_freight,
                    tax,
                    freight,
                    split,
                    cash_step,
                }
            },
        )
}

fn terms() -> impl Strategy<Value = PaymentTerms> {
    (lines(), options()).prop_filter_map("terms that cannot be", |(lines, options)| {
        PaymentTerms::new(lines).ok()?.with_options(options).ok()
    })
}

/// Texts made of the words of the notation, in any order.
fn words() -> impl Strategy<Value = String> {
    let words = vec![
        "net",
        "n",
        "30",
        "10",
        "2",
        "2/10",
        "50%",
        "%",
        "/",
        ",",
        "days",
        "day",
        "eom",
        "then",
        "from",
        "end of month",
        "prox",
        "10th",
        "31st",
        "cutoff",
        "payment days",
        "month",
        "months",
        "weeks",
        "business days",
        "now",
        "due",
        "on",
        "receipt",
        "of invoice",
        "rest",
        "of remainder",
        "part",
        "EUR",
        "500.00",
        "friday",
        "march",
        "next",
        "off",
        "by",
        "in",
        "2026-06-30",
        "following",
        "modified",
        "discount",
        "tax in first",
        "split",
        "cash step",
        "monthly installments",
        "+",
        "-",
        "-5",
        "delivery",
        "the",
        "é",
        "2147483648",
        ".",
    ];
    prop::collection::vec(prop::sample::select(words), 0..12).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn what_is_printed_reads_back(terms in terms()) {
        let text = terms.to_string();
        prop_assert_eq!(text.parse::<PaymentTerms>(), Ok(terms.clone()), "{}", text);
        prop_assert_eq!(text.to_uppercase().parse::<PaymentTerms>(), Ok(terms), "{}", text);
    }

    #[test]
    fn what_is_read_prints_one_form(text in words()) {
        if let Ok(terms) = text.parse::<PaymentTerms>() {
            let form = terms.to_string();
            prop_assert_eq!(form.parse::<PaymentTerms>(), Ok(terms), "{} {}", text, form);
        }
    }

    #[test]
    fn no_text_panics(text in any::<String>()) {
        let _ = text.parse::<PaymentTerms>();
    }

    #[test]
    fn no_mutated_text_panics(
        terms in terms(),
        at in any::<prop::sample::Index>(),
        by in ".{0,3}",
    ) {
        let mut chars: Vec<char> = terms.to_string().chars().collect();
        let at = at.index(chars.len());
        chars.splice(at..(at + 1).min(chars.len()), by.chars());
        let text: String = chars.into_iter().collect();
        if let Err(error) = text.parse::<PaymentTerms>() {
            prop_assert!(error.to_string().len() < 1000);
            if error.kind() == ErrorKind::TermsSyntax {
                prop_assert!(error.position().is_some_and(|at| at <= text.chars().count()));
            }
        }
    }
}
