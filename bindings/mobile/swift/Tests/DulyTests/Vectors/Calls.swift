import Foundation

@testable import Duly

/// Every call of the vectors, by name. It holds no rule: it reads, calls, and writes down.
func ask(_ call: String, _ of: Input) throws -> Json {
    switch call {
    case "currency":
        let info = try currencyInfo(currency: of.text("code"))
        return try told(["code": info.code, "digits": info.digits])
    case "money_parse":
        return try written(moneyParse(amount: of.text("amount"), currency: of.text("currency")))
    case "money_plus":
        return try written(of.money("amount").plus(other: of.money("other")))
    case "money_times":
        return try written(of.money("amount").times(rate: of.text("rate"), mode: of.rounding()))
    case "round_to_step":
        let amount = try of.money("amount")
        return try written(amount.roundToStep(step: of.typed("step"), mode: of.rounding()))
    case "round":
        let decimals: UInt32 = try of.typed("decimals")
        let rounded = try of.rounding().round(number: of.typed("number"), decimals: decimals)
        return .text(padded(rounded, Int(decimals)))
    case "split":
        let rule: SplitRule = try of.typed("rule")
        return try written(of.money("amount").split(weights: of.typed("weights"), rule: rule))
    case "rate_plus":
        return try written(ratePlus(rate: of.text("rate"), points: of.text("points")))
    case "date_parse":
        return try written(dateParse(text: of.text("date")))
    case "plus_months":
        return try written(datePlusMonths(date: of.date("date"), months: of.typed("months")))
    case "plus_days":
        return try written(datePlusDays(date: of.date("date"), days: of.typed("days")))
    case "roll":
        let roll: Roll = try of.typed("roll")
        return try written(calendar(of.json("calendar")).roll(date: of.date("date"), roll: roll))
    case "add_business_days":
        let days = try calendar(of.json("calendar"))
        return try written(days.addBusinessDays(date: of.date("date"), days: of.typed("days")))
    case "run_program":
        return try runProgram(of)
    case "day_count":
        let (by, period) = try dayCount(of)
        let part = try by.yearFraction(period: period)
        return try told([
            "days": by.days(period: period),
            "numerator": part.numerator,
            "denominator": part.denominator,
        ])
    case "simple_interest":
        let (by, period) = try dayCount(of)
        let (amount, rate) = (try of.money("amount"), try of.text("rate"))
        return try written(
            by.interest(period: period, amount: amount, rate: rate, rounding: of.rounding()))
    case "terms_parse":
        return try told(["canonical": PaymentTerms(text: of.text("text")).text()])
    case "schedule":
        return try schedule(of, PaymentTerms(text: of.text("terms")))
    case "schedule_lines":
        let lines = try of.json("lines").asList().map { try termsLine($0) }
        return try schedule(of, PaymentTerms.ofLines(lines: lines))
    case "tier_discount":
        return try tierDiscount(of)
    case "partial_discount":
        let facts = try Early(
            residual: of.money("residual"), discount: of.money("discount"),
            payment: of.money("paid"), first: true)
        let settled = try discountSettle(facts: facts, policy: of.typedOr("policy"))
        return try told(["discount": settled.discount, "settles": settled.settles])
    case "round_once":
        return try roundOnce(of)
    case "late_days":
        let history = try DueHistory(original: of.date("due"), changes: of.typed("changes"))
        let asked = try of.date("asked")
        return try told([
            "late": history.lateDays(asOf: asked), "age": history.daysPastDue(asOf: asked),
        ])
    case "legal_caps":
        return try legalCaps(of)
    case "bucket_edges":
        let buckets: Buckets = try of.typed("buckets")
        return try written(buckets.edges(asOf: of.date("as_of")))
    case "bucket_labels":
        let buckets: Buckets = try of.typedElse("buckets", defaultBuckets())
        return try written(buckets.names(basis: of.typedOr("basis")).map { $0.label })
    case "aging":
        let (asOf, items): (CivilDate, [OpenItem]) = (try of.date("as_of"), try of.typed("items"))
        let asked = try AskedAging(of)
        return try asked.answer(agingOf(asOf: asOf, items: items, policy: asked.policy))
    case "allocate":
        let (amount, items): (Money, [OpenItem]) = (try of.money("amount"), try of.typed("items"))
        return try allocated(
            agingAllocate(amount: amount, items: items, order: of.typedOr("order")))
    case "ledger_story":
        return try story(of)
    default:
        throw Unreadable("no call `\(call)`")
    }
}

/// Those of an aging that is asked without a policy.
private func defaultBuckets() throws -> Buckets {
    let report = try agingOf(asOf: CivilDate(2026, 1, 1), items: [])
    guard let buckets = report.policy.buckets else { throw Unreadable("no buckets by default") }
    return buckets
}

private func tierDiscount(_ of: Input) throws -> Json {
    var (total, tax) = (try of.money("total"), try of.money("tax"))
    let rate = try of.text("rate")
    let base: DiscountBase = try of.typedElse("base", .gross)
    if base == .mixed {
        let net = try total.minus(other: tax)
        tax = try discountMixedTax(
            facts: MixedTax(net: net, discount: rate, tax: rateOf(tax, net)))
        total = try net.plus(other: tax)
    }
    let reduced = try base.amount(facts: BaseFacts(total: total, tax: tax))
    let facts = Discountable(amount: total, base: reduced, rounding: .halfUp)
    let less = try discountOf(off: .percent(value: rate), facts: facts)
    return try told(["discount": less.discount, "pay": less.pay, "total": total])
}

/// The rate a tax was billed at: the vectors give the amount, the library asks for the rate.
private func rateOf(_ tax: Money, _ net: Money) throws -> String {
    if try net.isZero() { return "0%" }
    // The library takes 28 digits, a division gives 38.
    var (long, percent) = (tax.amount * 100 / net.amount, Decimal())
    NSDecimalRound(&percent, &long, 24, .plain)
    let rate = try ratePercent(percent: percent)
    guard try net.times(rate: rate, mode: .halfUp) == tax else {
        throw Unreadable("\(tax) on \(net) is no rate")
    }
    return rate
}

private func roundOnce(_ of: Input) throws -> Json {
    let lines = try of.json("lines").asList().map { try $0.asMoney() }
    guard let first = lines.first else { throw Unreadable("no lines") }
    let total = try moneySum(amounts: lines, currency: first.currency)
    let facts = try Discountable(
        amount: total, base: total, rounding: of.rounding(), cashStep: of.typedOr("step"))
    let less = try discountOf(off: .percent(value: of.text("rate")), facts: facts)
    return try told(["discount": less.discount, "pay": less.pay])
}

private func legalCaps(_ of: Input) throws -> Json {
    let set = try of.json("caps")
    let caps: LegalCaps
    if case .text(let name) = set {
        caps = try legalCapsBuiltin(set: name)
    } else {
        caps = try LegalCaps.read(set)
    }
    let facts = try CapFacts(
        case: of.typedElse("case", .business),
        invoice: of.date("invoice"),
        due: of.date("due"),
        byMonthEnd: of.typedElse("by_month_end", false),
        expresslyAgreed: of.typedElse("expressly_agreed", false),
        receipt: of.typedOr("receipt"))
    let warnings = try caps.check(facts: facts, asOf: of.date("as_of"))
    let answers = try warnings.map { try capWarning($0) }
    return try told(["warnings": answers])
}

private func capWarning(_ of: CapWarning) throws -> Json {
    switch of {
    case let .tooLong(latest, daysOver, rule):
        let facts = try told(["latest": latest, "days_over": daysOver, "days": rule.days])
        return .object(["too_long": facts])
    case let .stale(rule):
        let facts = try told(["days": rule.days, "review_by": rule.reviewBy])
        return .object(["stale": facts])
    case let .noRule(kind):
        return try told(["no_rule": kind])
    }
}
