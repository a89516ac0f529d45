@testable import Duly

// The words of each kind: Swift finds a case by its name only if it is told of all.

extension RoundingMode: Word {
    static var all: [RoundingMode] { [.halfUp, .halfEven, .halfDown, .down, .up] }
}

extension Weekday: Word {
    static var all: [Weekday] {
        [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday]
    }
}

extension Roll: Word {
    static var all: [Roll] {
        [.unadjusted, .following, .modifiedFollowing, .preceding, .modifiedPreceding, .nearest]
    }
}

extension JoinRule: Word {
    static var all: [JoinRule] { [.holidays, .businessDays] }
}

extension DayCount: Word {
    static var all: [DayCount] {
        [
            .act365Fixed, .act365Leap, .act360, .act366, .actActIsda, .thirty360Us, .thirty360Bond,
            .thirtyE360, .thirtyE360Isda,
        ]
    }
}

extension Allocation: Word {
    static var all: [Allocation] { [.prorate, .first] }
}

extension DiscountBase: Word {
    static var all: [DiscountBase] { [.gross, .net, .lines, .mixed] }
}

extension PartialPolicy: Word {
    static var all: [PartialPolicy] { [.none, .proportional, .firstOnly] }
}

extension CapCase: Word {
    static var all: [CapCase] { [.business, .public, .publicExceptional, .periodic, .silent] }
}

extension CapFrom: Word {
    static var all: [CapFrom] { [.invoice, .receipt] }
}

extension CapEnds: Word {
    static var all: [CapEnds] { [.exact, .eom] }
}

extension CapUnless: Word {
    static var all: [CapUnless] { [.never, .expresslyAgreed] }
}

extension DocumentKind: Word {
    static var all: [DocumentKind] {
        [
            .invoice, .debitNote, .charge, .creditNote, .payment, .advance, .refund, .transfer,
            .residual, .conversion,
        ]
    }
}

extension PaymentKind: Word {
    static var all: [PaymentKind] { [.receipt, .advance] }
}

extension CreditReason: Word {
    static var all: [CreditReason] {
        [.other, .return, .correction, .allowance, .dispute, .cancellation]
    }
}

extension DebitNotePurpose: Word {
    static var all: [DebitNotePurpose] { [.adjustment, .charge] }
}

extension AdjustmentKind: Word {
    static var all: [AdjustmentKind] { [.discount, .tolerance, .withholding, .writeOff] }
}

extension AppliesTo: Word {
    static var all: [AppliesTo] { [.whole, .residual] }
}

extension ReversalEffect: Word {
    static var all: [ReversalEffect] { [.voidAbInitio, .fromReversal] }
}

extension Duly.Dimension: Word {
    static var all: [Duly.Dimension] {
        [.disputed, .promised, .plan, .agency, .writeOffProposed, .onAccount]
    }
}

extension LockedPeriod: Word {
    static var all: [LockedPeriod] { [.refuse, .firstOpenDay] }
}

extension AgingBasis: Word {
    static var all: [AgingBasis] {
        [.due, .invoice, .posting, .delivery, .statutoryDefault, .nominalDue]
    }
}

extension MissingBasis: Word {
    static var all: [MissingBasis] { [.refuse, .ageZero] }
}

extension UnappliedCredits: Word {
    static var all: [UnappliedCredits] { [.separate, .ownDate, .oldestFirst, .notDue] }
}
