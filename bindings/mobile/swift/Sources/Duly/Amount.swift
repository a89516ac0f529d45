import Foundation

/// A decimal the library wrote, which always is one.
func decimal(plain text: String) -> Foundation.Decimal {
    Foundation.Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")) ?? .nan
}

/// A decimal as it crosses: all its digits, a point, no exponent. Not a number is refused for it.
func plainText(_ of: Foundation.Decimal) -> String {
    of.description
}

extension DulyError {
    /// The stable dotted word of a refusal, such as `money.currency_mismatch`, whatever its kind.
    public var code: String {
        (try? refusal().code) ?? "other"
    }
}

extension Money {
    /// An amount from its text: a literal of Swift would be a `Double` on the way to a `Decimal`.
    public init(_ amount: String, _ currency: String) throws {
        self = try moneyParse(amount: amount, currency: currency)
    }
}
