@testable import Duly

// The kinds that may carry something: a word, or an object of one key.

extension Fact: Form {
    static func read(_ json: Json) throws -> Fact {
        let (word, rest) = try json.asVariant()
        switch word {
        case "invoice": return try .invoice(value: Invoice.read(rest))
        case "debit_note": return try .debitNote(value: DebitNote.read(rest))
        case "credit_note": return try .creditNote(value: CreditNote.read(rest))
        case "payment": return try .payment(value: Payment.read(rest))
        case "refund": return try .refund(value: Refund.read(rest))
        case "opening_item": return try .openingItem(value: OpeningItem.read(rest))
        case "application": return try .application(value: Application.read(rest))
        case "adjustment": return try .adjustment(value: Adjustment.read(rest))
        case "transfer": return try .transfer(value: Transfer.read(rest))
        case "residual": return try .residual(value: Residual.read(rest))
        case "conversion": return try .conversion(value: Conversion.read(rest))
        case "reversal": return try .reversal(value: Reversal.read(rest))
        case "term_change": return try .termChange(value: TermChange.read(rest))
        case "fx_difference": return try .fxDifference(value: FxDifference.read(rest))
        case "dimension_change": return try .dimensionChange(value: DimensionChange.read(rest))
        case "identification": return try .identification(value: Identification.read(rest))
        case "period_lock": return try .periodLock(value: PeriodLock.read(rest))
        case "policy_change": return try .policyChange(value: PolicyChange.read(rest))
        case "together": return try .together(value: Together.read(rest))
        default: throw Unreadable("`\(word)` is no fact")
        }
    }
}

extension Known: Form {
    static func read(_ json: Json) throws -> Known {
        let (word, rest) = try json.asVariant()
        switch word {
        case "everything": return .everything
        case "on": return try .on(value: CivilDate.read(rest))
        case "through": return try .through(value: UInt64.read(rest))
        default: throw Unreadable("`\(word)` is not known")
        }
    }
}

extension Step: Form {
    static func read(_ json: Json) throws -> Step {
        let (word, rest) = try json.asVariant()
        switch word {
        case "add_days": return try .addDays(value: Int32.read(rest))
        case "add_weeks": return try .addWeeks(value: Int32.read(rest))
        case "add_months": return try .addMonths(value: Int32.read(rest))
        case "end_of_month": return .endOfMonth
        case "day_of_month": return try .dayOfMonth(value: UInt32.read(rest))
        case "month_of_year": return try .monthOfYear(value: UInt32.read(rest))
        case "next_day_of_month": return try .nextDayOfMonth(value: UInt32.read(rest))
        case "payment_days": return try .paymentDays(value: [UInt32].read(rest))
        case "weekday": return try .weekday(value: Weekday.read(rest))
        case "cutoff_month": return try .cutoffMonth(day: UInt32.read(rest))
        case "add_business_days": return try .addBusinessDays(value: Int32.read(rest))
        case "adjust": return try .adjust(value: Roll.read(rest))
        default: throw Unreadable("`\(word)` is no step")
        }
    }
}

extension BaseDate: Form {
    static func read(_ json: Json) throws -> BaseDate {
        let (word, rest) = try json.asVariant()
        switch word {
        case "invoice": return .invoice
        case "posting": return .posting
        case "delivery": return .delivery
        case "receipt": return .receipt
        case "service_end": return .serviceEnd
        case "period_end": return .periodEnd
        case "fixed": return try .fixed(value: CivilDate.read(rest))
        default: throw Unreadable("`\(word)` is no base")
        }
    }
}

extension Share: Form {
    static func read(_ json: Json) throws -> Share {
        let (word, rest) = try json.asVariant()
        switch word {
        case "percent": return try .percent(value: String.read(rest))
        case "percent_of_remainder": return try .percentOfRemainder(value: String.read(rest))
        case "fixed": return try .fixed(value: Money.read(rest))
        case "parts": return try .parts(value: UInt32.read(rest))
        case "remainder": return .remainder
        default: throw Unreadable("`\(word)` is no share")
        }
    }
}

extension SplitRule: Form {
    static func read(_ json: Json) throws -> SplitRule {
        let (word, rest) = try json.asVariant()
        switch word {
        case "largest_remainder": return .largestRemainder
        case "truncate_rest_last": return .truncateRestLast
        case "round_each_rest_last":
            return try .roundEachRestLast(value: RoundingMode.read(rest))
        default: throw Unreadable("`\(word)` is no rule of splitting")
        }
    }
}

extension AgingGroup: Form {
    static func read(_ json: Json) throws -> AgingGroup {
        let (word, rest) = try json.asVariant()
        switch word {
        case "customer": return .customer
        case "billing_account": return .billingAccount
        case "parent": return try .parent(value: [String: String].read(rest))
        default: throw Unreadable("`\(word)` is no group")
        }
    }
}

extension AllocationOrder: Form {
    static func read(_ json: Json) throws -> AllocationOrder {
        let (word, rest) = try json.asVariant()
        switch word {
        case "oldest_first": return .oldestFirst
        case "referenced_first": return try .referencedFirst(value: [String].read(rest))
        default: throw Unreadable("`\(word)` is no order")
        }
    }
}

extension AcrossCustomers: Form {
    static func read(_ json: Json) throws -> AcrossCustomers {
        let (word, rest) = try json.asVariant()
        switch word {
        case "refuse": return .refuse
        case "listed": return try .listed(value: [CustomerPair].read(rest))
        case "allow": return .allow
        default: throw Unreadable("`\(word)` says not across whom")
        }
    }
}
