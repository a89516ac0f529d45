@testable import Duly

/// What a document says beside its terms, and what they come to.
func schedule(_ of: Input, _ terms: PaymentTerms) throws -> Json {
    let bases: [String: CivilDate] = try of.typedElse("bases", [:])
    let input = try ScheduleInput(
        invoiceDate: of.date("invoice_date"),
        total: of.money("total"),
        tax: of.moneyOr("tax"),
        freight: of.moneyOr("freight"),
        discountableLines: of.moneyOr("discountable_lines"),
        calendar: of.find("calendar").map { try calendar($0) },
        postingDate: bases["posting"],
        deliveryDate: bases["delivery"],
        receiptDate: bases["receipt"],
        serviceEnd: bases["service_end"],
        periodEnd: bases["period_end"],
        rates: of.typedElse("rates", [:]))
    let before = try terms.options()
    let roll: Roll? = try of.typedOr("roll")
    let base: DiscountBase? = try of.typedOr("discount_base")
    let split: SplitRule? = try of.typedOr("split")
    let options = try TermsOptions(
        roll: roll ?? before.roll,
        discountBase: base ?? before.discountBase,
        discountWithoutFreight: of.typedElse("discount_without_freight", false),
        tax: of.typedOr("tax_in"),
        freight: of.typedOr("freight_in"),
        split: split ?? before.split,
        cashStep: of.typedOr("cash_step"))
    let asked = try terms.withOptions(options: options)
    let isTraced: Bool = try of.typedElse("trace", false)
    let found = try isTraced ? asked.scheduleExplained(input: input) : asked.schedule(input: input)
    let parts = try found.installments.map { try installment($0) }
    if !isTraced { return try told(["installments": parts]) }
    return try told(["installments": parts, "trace": found.trace])
}

private func installment(_ of: Installment) throws -> Json {
    try told([
        "due": of.due,
        "nominal_due": of.nominalDue,
        "amount": of.amount,
        "offers": of.offers,
    ])
}

/// `{"share", "due", "base"?, "offers"?}`.
func termsLine(_ json: Json) throws -> TermsLine {
    let of = Input(try json.asFields())
    let offers = try of.find("offers")?.asList() ?? []
    let tiers = try offers.map { try discountTier($0) }
    let line = try TermsLine(share: of.typed("share"), due: counted(of, "due"), tiers: tiers)
    try of.close()
    return line
}

private func discountTier(_ json: Json) throws -> DiscountTier {
    let of = Input(try json.asFields())
    let off: DiscountOff
    if let amount = try of.moneyOr("amount") {
        off = .fixed(value: amount)
    } else {
        off = .percent(value: try of.text("rate"))
    }
    let tier = try DiscountTier(off: off, until: counted(of, "until"))
    try of.close()
    return tier
}

private func counted(_ of: Input, _ name: String) throws -> TermsDate {
    try TermsDate(base: of.typedElse("base", .invoice), program: program(of.json(name)))
}
