//! Every record, kind and id of the core can be compared and be the key of a set.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may stop at the first surprise"
)]

use std::{
    collections::{BTreeSet, HashSet},
    fs,
    hash::Hash,
    path::Path,
};

use duly::{
    discount::{
        BaseFacts, Closing, ClosingReason, DiscountCost, Discountable, Discounted, Early,
        EarlyPayment, EarlyPolicy, FullPayer, InstallmentProgress, LateDiscount, LinkedCredit,
        LumpSum, MixedTax, OpenInstallment, PartialPolicy, PayByRange, PayByReason, Slide,
        SlidingOffer, UnearnedDiscount, YearDays,
    },
    *,
};

/// What is no record: what is read from, and names without a value.
const NO_RECORDS: [&str; 5] = ["Ledger", "Position", "Aging", "Statement", "Interest"];

/// Compiles for what can be the key of a set and of nothing else.
#[expect(clippy::extra_unused_type_parameters, reason = "asked of the compiler alone")]
fn hashable<T: Eq + Hash>(names: &mut BTreeSet<&'static str>, name: &'static str) {
    names.insert(name);
}

/// The names of all types that can be the key of a set.
fn all() -> BTreeSet<&'static str> {
    let mut names = BTreeSet::new();
    macro_rules! add {
        ($($name:ident)*) => { $(hashable::<$name>(&mut names, stringify!($name));)* };
    }
    add! {
        Error
        BillingAccountId CashStep CreditorId Currency CustomerId DocumentId DocumentNumber
        EntryId ItemId LineKey Money Points Rate RoundingMode Split SplitRule
        Tolerance ToleranceLimit
        Calendar Date DateProgram DayCount DayCountInput Derivation DerivedStep JoinRule
        ProgramDate Roll Step Weekday YearFraction
        Allocation BaseDate BaseFacts CapCase CapEnds CapFacts CapFrom CapRule CapUnless
        CapWarning Closing ClosingReason Cutoff DiscountBase DiscountCost DiscountOff DiscountOffer
        DiscountTier Discountable Discounted DueChange DueHistory Early EarlyPayment EarlyPolicy
        FullPayer Installment InstallmentProgress InstallmentTrace LateDiscount LegalCaps
        LinkedCredit LumpSum MixedTax OfferTrace OpenInstallment PartialPolicy PayByRange
        PayByReason PaymentTerms Proximo Schedule Share SkontoEntry SkontoFault
        SkontoKind SkontoRefusal SkontoText Slide SlidingOffer TermsDate TermsLine
        TermsOptions UnearnedDiscount YearDays
        BookedRate CreditNote CreditReason Creditor Customer DebitNote DebitNotePurpose
        Dimension DocumentKind FoundReference Invoice KnownPayer Line NearMiss OpeningItem
        PayerMark Payment PaymentKind PaymentReference Receipt ReferenceScheme ReferenceSlip
        Refund RemittanceLine
        AccountBalance AcrossCustomers Activity ActivityKind Adjustment AdjustmentKind
        AllocationOrder AllocationShare AmountFit Application AppliesTo AttemptOutcome
        Claim ClaimPart ClaimShare ClaimTie Component
        Conversion DimensionChange DocumentStatus Entry FxDifference Identification ItemChange
        ItemDetails Known LedgerPolicy Lifecycle LockedPeriod MatchAttempt MatchEvidence
        MatchGrade MatchPolicy MatchProposal MatchRound MatchShare MatchStrategy NewDue OpenItem
        Outcome PartyEvidence PayerPolicy PeriodLock PolicyChange PositionQuery PostDatedReceipt
        Posted Priority Residual Reversal
        ReversalEffect SettledBy Settlement SettlementOrder StatusSummary
        Target TermChange Together Transfer Traversal
        AccountRole ActivityStatement AgingAmounts AgingBase AgingBasis AgingFooting AgingGroup
        AgingPolicy AgingPostDated AgingReport AgingRow AgingTotal BalanceForwardStatement
        BasisFallback BucketBound BucketName BucketUnit Buckets ClosingRates ControlLine
        DimensionAmounts ExcessShare Journal JournalOptions JournalTotal LastStatement
        MissingBasis OpenItemStatement Posting PostingLine Revaluation RevaluationRow
        RollForward RollForwardAmounts RollForwardRow RollForwardTotal StatementAccount
        StatementAllocation StatementCurrency StatementItem StatementLine StatementOffer
        StatementOptions Tie TieDifference TieRow UnappliedCredits
        BalanceChange ChargeOptions ChargePer Compensation CompensationDue CompensationTier
        Compounding HeldItem HoldEffect InterestAccrual InterestCharge InterestChargeKind
        InterestDocuments InterestFacts InterestGrace InterestHold InterestMethod InterestNote
        InterestPolicy InterestQuery InterestRate InterestReport InterestSegment InterestTier
        InterestTotal RateFloor RateResolution RateRow RateTable ReceiptDates StatutoryInterest
    }
    hashable::<ScheduleInput<'_>>(&mut names, "ScheduleInput");
    hashable::<discount::Settlement>(&mut names, "Settlement");
    names
}

/// The names of the public types in the sources.
fn declared(folder: &Path) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            names.extend(declared(&path));
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let named = text.lines().filter_map(|line| {
            let rest = ["pub struct ", "pub enum "].iter().find_map(|it| line.strip_prefix(it))?;
            rest.split(|c: char| !c.is_alphanumeric()).next().map(str::to_owned)
        });
        names.extend(named);
    }
    names
}

#[test]
fn every_record_can_be_the_key_of_a_set() {
    let (all, declared) = (all(), declared(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")));
    assert!(declared.len() > 100, "the sources were not found");
    for name in declared {
        let known = all.contains(name.as_str()) || NO_RECORDS.contains(&name.as_str());
        assert!(known, "{name} is not in the list above");
    }
}

#[test]
fn what_is_equal_counts_once() {
    let eur = Currency::parse("EUR").unwrap();
    let money = |text: &str| Money::parse(text, eur).unwrap();
    let day: Date = "2026-02-14".parse().unwrap();
    let item = OpenItem::new(
        ItemId::of("INV-1".parse().unwrap()),
        "ACME".parse().unwrap(),
        day,
        money("1000.00"),
    );
    // Details that were asked for and left empty are none.
    let mut touched = item.clone();
    touched.details_mut();
    let mut disputed = item.clone();
    disputed.details_mut().dimensions.push((Dimension::Disputed, money("1.00")));
    assert_eq!(HashSet::from([item, touched, disputed]).len(), 2);

    let weekend = [Weekday::Saturday, Weekday::Sunday];
    let calendar = |days: &[Date]| Calendar::new(weekend, days.iter().copied()).unwrap();
    let (first, last) = (day, day.plus_days(3).unwrap());
    let made = [calendar(&[first, last]), calendar(&[last, first, last]), calendar(&[first])];
    assert_eq!(HashSet::from(made).len(), 2);

    let decimal = |text: &str| parse_decimal(text).unwrap();
    let rates =
        ["0.92", "0.9200", "0.93"].map(|rate| BookedRate { base: eur, rate: decimal(rate) });
    assert_eq!(HashSet::from(rates).len(), 2);
}
