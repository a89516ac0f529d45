@testable import Duly

// What is told to a ledger, kind by kind.

extension Entry: Record {
    static func made(_ of: Input) throws -> Entry {
        try Entry(
            recorded: of.typed("recorded"), fact: of.typed("fact"),
            sequence: of.typedOr("sequence"), movedTo: of.typedOr("moved_to"))
    }
}

extension Invoice: Record {
    static func made(_ of: Input) throws -> Invoice {
        try Invoice(
            id: of.typed("id"), customer: of.typed("customer"),
            invoiceDate: of.typed("invoice_date"), total: of.typed("total"),
            creditor: of.typedElse("creditor", sole),
            billingAccount: of.typedOr("billing_account"), number: of.typedOr("number"),
            postingDate: of.typedOr("posting_date"), deliveryDate: of.typedOr("delivery_date"),
            statutoryDefaultDate: of.typedOr("statutory_default_date"), tax: of.typedOr("tax"),
            lines: of.typedElse("lines", []), terms: of.typedOr("terms"),
            schedule: of.typedOr("schedule"), booked: of.typedOr("booked"))
    }
}

extension DebitNote: Record {
    static func made(_ of: Input) throws -> DebitNote {
        try DebitNote(
            id: of.typed("id"), customer: of.typed("customer"), date: of.typed("date"),
            total: of.typed("total"), creditor: of.typedElse("creditor", sole),
            billingAccount: of.typedOr("billing_account"), number: of.typedOr("number"),
            postingDate: of.typedOr("posting_date"), purpose: of.typedOr("purpose"),
            references: of.typedElse("references", []), tax: of.typedOr("tax"),
            lines: of.typedElse("lines", []), schedule: of.typedOr("schedule"),
            booked: of.typedOr("booked"))
    }
}

extension CreditNote: Record {
    static func made(_ of: Input) throws -> CreditNote {
        try CreditNote(
            id: of.typed("id"), customer: of.typed("customer"), date: of.typed("date"),
            total: of.typed("total"), creditor: of.typedElse("creditor", sole),
            billingAccount: of.typedOr("billing_account"), number: of.typedOr("number"),
            postingDate: of.typedOr("posting_date"), reason: of.typedOr("reason"),
            references: of.typedElse("references", []), tax: of.typedOr("tax"),
            lines: of.typedElse("lines", []), schedule: of.typedOr("schedule"),
            booked: of.typedOr("booked"))
    }
}

extension Payment: Record {
    static func made(_ of: Input) throws -> Payment {
        try Payment(
            id: of.typed("id"), valueDate: of.typed("value_date"), amount: of.typed("amount"),
            creditor: of.typedElse("creditor", sole), customer: of.typedOr("customer"),
            billingAccount: of.typedOr("billing_account"), number: of.typedOr("number"),
            postingDate: of.typedOr("posting_date"), kind: of.typedOr("kind"),
            reference: of.typedOr("reference"), booked: of.typedOr("booked"))
    }
}

extension Refund: Record {
    static func made(_ of: Input) throws -> Refund {
        try Refund(
            id: of.typed("id"), customer: of.typed("customer"), valueDate: of.typed("value_date"),
            amount: of.typed("amount"), creditor: of.typedElse("creditor", sole),
            billingAccount: of.typedOr("billing_account"), number: of.typedOr("number"),
            postingDate: of.typedOr("posting_date"), reason: of.typedOr("reason"),
            booked: of.typedOr("booked"))
    }
}

extension OpeningItem: Record {
    static func made(_ of: Input) throws -> OpeningItem {
        try OpeningItem(
            id: of.typed("id"), kind: of.typed("kind"), documentDate: of.typed("document_date"),
            takeOver: of.typed("take_over"), original: of.typed("original"),
            open: of.typed("open"), creditor: of.typedElse("creditor", sole),
            customer: of.typedOr("customer"), billingAccount: of.typedOr("billing_account"),
            number: of.typedOr("number"), terms: of.typedOr("terms"),
            schedule: of.typedOr("schedule"), dunningLevel: of.typedOr("dunning_level"),
            discountTaken: of.typedOr("discount_taken"),
            interestCharged: of.typedOr("interest_charged"),
            chargedThrough: of.typedOr("charged_through"),
            dimensions: of.typedElse("dimensions", []), booked: of.typedOr("booked"))
    }
}

extension Application: Record {
    static func made(_ of: Input) throws -> Application {
        try Application(
            id: of.typed("id"), credit: of.typed("credit"), debit: of.typed("debit"),
            amount: of.typed("amount"), date: of.typed("date"),
            creditAmount: of.typedOr("credit_amount"), line: of.typedOr("line"))
    }
}

extension Adjustment: Record {
    static func made(_ of: Input) throws -> Adjustment {
        try Adjustment(
            id: of.typed("id"), kind: of.typed("kind"), item: of.typed("item"),
            amount: of.typed("amount"), date: of.typed("date"), receipt: of.typedOr("receipt"),
            reason: of.typedOr("reason"), approvedBy: of.typedOr("approved_by"))
    }
}

extension Transfer: Record {
    static func made(_ of: Input) throws -> Transfer {
        try Transfer(
            id: of.typed("id"), item: of.typed("item"), amount: of.typed("amount"),
            date: of.typed("date"), customer: of.typed("customer"),
            creditor: of.typedOr("creditor"), reason: of.typedOr("reason"))
    }
}

extension Residual: Record {
    static func made(_ of: Input) throws -> Residual {
        try Residual(
            id: of.typed("id"), item: of.typed("item"), amount: of.typed("amount"),
            date: of.typed("date"), due: of.typedOr("due"), reason: of.typedOr("reason"))
    }
}

extension Conversion: Record {
    static func made(_ of: Input) throws -> Conversion {
        try Conversion(
            id: of.typed("id"), item: of.typed("item"), amount: of.typed("amount"),
            converted: of.typed("converted"), date: of.typed("date"), reason: of.typedOr("reason"))
    }
}

extension Reversal: Record {
    static func made(_ of: Input) throws -> Reversal {
        try Reversal(
            id: of.typed("id"), of: of.typed("of"), date: of.typed("date"),
            effect: of.typedOr("effect"), reason: of.typedOr("reason"))
    }
}

extension TermChange: Record {
    static func made(_ of: Input) throws -> TermChange {
        try TermChange(
            id: of.typed("id"), item: of.typed("item"), newDue: of.typed("new_due"),
            date: of.typed("date"), oldDue: of.typedOr("old_due"),
            appliesTo: of.typedOr("applies_to"), waivePast: of.typedElse("waive_past", false),
            reason: of.typedOr("reason"), approvedBy: of.typedOr("approved_by"))
    }
}

extension FxDifference: Record {
    static func made(_ of: Input) throws -> FxDifference {
        try FxDifference(
            id: of.typed("id"), item: of.typed("item"), baseAmount: of.typed("base_amount"),
            date: of.typed("date"), reason: of.typedOr("reason"))
    }
}

extension DimensionChange: Record {
    static func made(_ of: Input) throws -> DimensionChange {
        try DimensionChange(
            id: of.typed("id"), item: of.typed("item"), dimension: of.typed("dimension"),
            amount: of.typed("amount"), date: of.typed("date"), reason: of.typedOr("reason"))
    }
}

extension Identification: Record {
    static func made(_ of: Input) throws -> Identification {
        try Identification(
            id: of.typed("id"), payment: of.typed("payment"), customer: of.typed("customer"),
            date: of.typedOr("date"))
    }
}

extension PeriodLock: Record {
    static func made(_ of: Input) throws -> PeriodLock {
        // Here null is said: it opens everything.
        let said = try of.json("through")
        let through: CivilDate? = try said == Json.null ? nil : CivilDate.read(said)
        return try PeriodLock(
            id: of.typed("id"), through: through, creditor: of.typedElse("creditor", sole),
            reason: of.typedOr("reason"))
    }
}

extension PolicyChange: Record {
    static func made(_ of: Input) throws -> PolicyChange {
        try PolicyChange(id: of.typed("id"), policy: of.typed("policy"))
    }
}

extension Together: Record {
    static func made(_ of: Input) throws -> Together {
        try Together(id: of.typed("id"), facts: of.typed("facts"))
    }
}
