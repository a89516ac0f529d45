@testable import Duly

// Records by their fields, in the order of their initializers. Swift has no way to ask for these.

/// The creditor of a host with one company, which is not said.
let sole = "sole"

extension Money: Record {
    static func made(_ of: Input) throws -> Money {
        try Money(amount: of.typed("amount"), currency: of.typed("currency"))
    }
}

extension ItemId: Record {
    static func made(_ of: Input) throws -> ItemId {
        try ItemId(
            document: of.typed("document"), installment: of.typedElse("installment", 1),
            part: of.typedElse("part", 0))
    }
}

extension Target: Record {
    static func made(_ of: Input) throws -> Target {
        try Target(
            document: of.typed("document"), installment: of.typedOr("installment"),
            part: of.typedOr("part"))
    }
}

extension BookedRate: Record {
    static func made(_ of: Input) throws -> BookedRate {
        try BookedRate(base: of.typed("base"), rate: of.typed("rate"))
    }
}

extension ClosingRates: Record {
    static func made(_ of: Input) throws -> ClosingRates {
        try ClosingRates(base: of.typed("base"), date: of.typed("date"), rates: of.typed("rates"))
    }
}

extension CustomerPair: Record {
    static var order: [String] { ["payer", "debtor"] }

    static func made(_ of: Input) throws -> CustomerPair {
        try CustomerPair(payer: of.typed("payer"), debtor: of.typed("debtor"))
    }
}

extension DimensionShare: Record {
    static var order: [String] { ["dimension", "amount"] }

    static func made(_ of: Input) throws -> DimensionShare {
        try DimensionShare(dimension: of.typed("dimension"), amount: of.typed("amount"))
    }
}

extension DueChange: Record {
    static func made(_ of: Input) throws -> DueChange {
        try DueChange(
            effective: of.typed("effective"), due: of.typed("due"),
            waivePast: of.typedElse("waive_past", false))
    }
}

extension Buckets: Record {
    static var order: [String] { ["bounds", "version"] }

    static func made(_ of: Input) throws -> Buckets {
        try Buckets(bounds: of.typed("bounds"), version: of.typedOr("version"))
    }
}

extension AgingPolicy: Record {
    static func made(_ of: Input) throws -> AgingPolicy {
        try AgingPolicy(
            basis: of.typedOr("basis"), fallback: of.typedElse("fallback", []),
            missing: of.typedOr("missing"), buckets: of.typedOr("buckets"),
            unapplied: of.typedOr("unapplied"), groupBy: of.typedOr("group_by"),
            project: of.typedElse("project", false), drillDown: of.typedElse("drill_down", false),
            convert: of.typedOr("convert"), postDated: of.typedElse("post_dated", false))
    }
}

extension CapRule: Record {
    static func made(_ of: Input) throws -> CapRule {
        try CapRule(
            case: of.typed("case"), from: of.typed("from"), days: of.typed("days"),
            ends: of.typed("ends"), unless: of.typed("unless"), reviewed: of.typed("reviewed"),
            reviewBy: of.typed("review_by"), source: of.typed("source"))
    }
}

extension LegalCaps: Record {
    static func made(_ of: Input) throws -> LegalCaps {
        try LegalCaps(set: of.typed("set"), rules: of.typed("rules"))
    }
}

extension LedgerPolicy: Record {
    static func made(_ of: Input) throws -> LedgerPolicy {
        try LedgerPolicy(
            lockedPeriod: of.typedOr("locked_period"),
            applyOnValueDate: of.typedElse("apply_on_value_date", false),
            acrossCreditors: of.typedElse("across_creditors", false),
            acrossCustomers: of.typedOr("across_customers"))
    }
}

extension DiscountOffer: Record {
    static func made(_ of: Input) throws -> DiscountOffer {
        try DiscountOffer(
            until: of.typed("until"), discount: of.typed("discount"), pay: of.typed("pay"))
    }
}

extension Installment: Record {
    static func made(_ of: Input) throws -> Installment {
        try Installment(
            due: of.typed("due"), nominalDue: of.typed("nominal_due"), amount: of.typed("amount"),
            offers: of.typedElse("offers", []))
    }
}

/// Without a trace, which no vector gives.
extension Schedule: Record {
    static func made(_ of: Input) throws -> Schedule {
        try Schedule(installments: of.typed("installments"))
    }
}

extension Line: Record {
    static func made(_ of: Input) throws -> Line {
        try Line(
            description: of.typed("description"), net: of.typed("net"),
            quantity: of.typedOr("quantity"), unitPrice: of.typedOr("unit_price"),
            taxRate: of.typedOr("tax_rate"))
    }
}

/// Without entries, which no vector gives.
extension OpenItem: Record {
    static func made(_ of: Input) throws -> OpenItem {
        try OpenItem(
            id: of.typed("id"), kind: of.typed("kind"), original: of.typed("original"),
            open: of.typed("open"), creditor: of.typedElse("creditor", sole),
            customer: of.typedOr("customer"), number: of.typedOr("number"),
            asOf: of.typedOr("as_of"), invoiceDate: of.typedOr("invoice_date"),
            postingDate: of.typedOr("posting_date"), due: of.typedOr("due"),
            nominalDue: of.typedOr("nominal_due"), billingAccount: of.typedOr("billing_account"),
            deliveryDate: of.typedOr("delivery_date"),
            statutoryDefaultDate: of.typedOr("statutory_default_date"),
            issuedDue: of.typedOr("issued_due"), dueChanges: of.typedElse("due_changes", []),
            offers: of.typedElse("offers", []), dimensions: of.typedElse("dimensions", []),
            booked: of.typedOr("booked"))
    }
}
