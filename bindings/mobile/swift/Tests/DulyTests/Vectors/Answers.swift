import Foundation

@testable import Duly

/// An answer, field by field.
func told(_ fields: KeyValuePairs<String, Any?>) throws -> Json {
    var all: [String: Json] = [:]
    for (name, value) in fields {
        if let value {
            all[name] = try written(value)
        } else {
            all[name] = Json.null
        }
    }
    return .object(all)
}

/// The JSON form of a typed value: what is not said, and may be left out, is left out.
func written(_ value: Any) throws -> Json {
    switch value {
    case let told as Json: return told
    case let told as String: return .text(told)
    case let told as Bool: return .bool(told)
    case let told as Int32: return .number(Int64(told))
    case let told as Int64: return .number(told)
    case let told as UInt16: return .number(Int64(told))
    case let told as UInt32: return .number(Int64(told))
    case let told as UInt64: return .number(Int64(told))
    case let told as CivilDate: return .text(told.description)
    case let told as Money:
        return .object(["amount": .text(try number(told)), "currency": .text(told.currency)])
    case let told as [Any]: return .list(try told.map { try written($0) })
    default: return try writtenObject(value)
    }
}

private func writtenObject(_ value: Any) throws -> Json {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .some(.enum):
        guard let held = mirror.children.first, let word = held.label else {
            return .text(snake(String(describing: value)))
        }
        return .object([snake(word): try written(single(held.value))])
    case .some(.struct):
        var all: [String: Json] = [:]
        for field in mirror.children {
            guard let name = field.label, let value = said(field.value, name) else { continue }
            all[snake(name)] = try written(value)
        }
        return .object(all)
    default:
        throw Unreadable("no form of \(type(of: value))")
    }
}

/// What a case of a kind holds: a tuple, also of one thing.
private func single(_ held: Any) -> Any {
    let mirror = Mirror(reflecting: held)
    guard mirror.displayStyle == .tuple, let one = mirror.children.first else { return held }
    return one.value
}

/// A field's value, if it is said. Swift does not tell which lists may be left out: it is `offers`.
private func said(_ value: Any, _ name: String) -> Any? {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional { return mirror.children.first?.value }
    if name == "offers", mirror.children.isEmpty { return nil }
    return value
}

private func snake(_ name: String) -> String {
    name.map { $0.isUppercase ? "_" + $0.lowercased() : String($0) }.joined()
}

/// The number of an amount, with the decimals of its currency, which `Decimal` does not keep.
func number(_ of: Money) throws -> String {
    padded(of.amount, Int(try currencyInfo(currency: of.currency).digits))
}

func numberOr(_ of: Money?) throws -> String? {
    try of.map { try number($0) }
}

func numbers(_ of: [Money]) throws -> [String] {
    try of.map { try number($0) }
}

/// With so many decimals. A number that has more shows them, and is found wrong.
func padded(_ number: Decimal, _ decimals: Int) -> String {
    let text = plainText(number)
    guard decimals > 0 else { return text }
    let parts = text.split(separator: ".")
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    let zeros = String(repeating: "0", count: max(0, decimals - fraction.count))
    return "\(parts[0]).\(fraction)\(zeros)"
}
