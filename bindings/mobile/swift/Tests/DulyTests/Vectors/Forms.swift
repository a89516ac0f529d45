import Foundation

@testable import Duly

/// What has a JSON form: the typed value it stands for.
protocol Form {
    static func read(_ json: Json) throws -> Self
}

/// A kind of words only. Swift names no cases by itself, so all of them are written down.
protocol Word: Form {
    static var all: [Self] { get }
}

/// A record by its fields: those that are not said keep their defaults.
protocol Record: Form {
    /// The fields of a record that a list may give in their order, or a bare text the first of.
    static var order: [String] { get }

    static func made(_ of: Input) throws -> Self
}

/// The number is whole, and this type does not hold it.
struct OutOfRange: Error {}

extension Word {
    static func read(_ json: Json) throws -> Self {
        let word = try json.asText().replacingOccurrences(of: "_", with: "")
        for one in all where String(describing: one).lowercased() == word { return one }
        throw Unreadable("\(json) is no \(Self.self)")
    }
}

extension Record {
    static var order: [String] { [] }

    static func read(_ json: Json) throws -> Self {
        let of: Input
        switch json {
        case .object(let fields):
            of = Input(fields)
        case .list(let values) where values.count == order.count:
            of = Input(Dictionary(uniqueKeysWithValues: zip(order, values)))
        case .text where !order.isEmpty:
            of = Input([order[0]: json])
        default:
            throw Unreadable("\(json) is no \(Self.self)")
        }
        let made = try Self.made(of)
        try of.close()
        return made
    }
}

extension String: Form {
    static func read(_ json: Json) throws -> String { try json.asText() }
}

extension Bool: Form {
    static func read(_ json: Json) throws -> Bool {
        guard case .bool(let isTrue) = json else { throw Unreadable("\(json) is no bool") }
        return isTrue
    }
}

extension Form where Self: FixedWidthInteger {
    static func read(_ json: Json) throws -> Self {
        guard case .number(let told) = json else { throw Unreadable("\(json) is no number") }
        guard let number = Self(exactly: told) else { throw OutOfRange() }
        return number
    }
}

extension UInt16: Form {}
extension UInt32: Form {}
extension UInt64: Form {}
extension Int32: Form {}

/// A decimal, where Swift has one of the same worth: it keeps no zeros at the end, and 38 digits.
extension Decimal: Form {
    static func read(_ json: Json) throws -> Decimal {
        let text = try json.asText()
        var plain = text
        if plain.contains(".") {
            while plain.hasSuffix("0") { plain.removeLast() }
            if plain.hasSuffix(".") { plain.removeLast() }
        }
        if plain == "-0" { plain = "0" }
        let number = Duly.decimal(plain: plain)
        guard plainText(number) == plain else {
            throw Unreadable("`\(text)` is `\(plainText(number))` in Swift")
        }
        return number
    }
}

extension CivilDate: Form {
    static func read(_ json: Json) throws -> CivilDate { try dateParse(text: json.asText()) }
}

extension Array: Form where Element: Form {
    static func read(_ json: Json) throws -> [Element] {
        try json.asList().map { try Element.read($0) }
    }
}

extension Dictionary: Form where Key == String, Value: Form {
    static func read(_ json: Json) throws -> [String: Value] {
        try json.asFields().mapValues { try Value.read($0) }
    }
}

/// What is asked, by name. A field that nobody reads is a fault.
final class Input {
    private let fields: [String: Json]
    private var used: Set<String> = []

    init(_ fields: [String: Json]) {
        self.fields = fields
    }

    func find(_ name: String) -> Json? {
        used.insert(name)
        return fields[name]
    }

    func json(_ name: String) throws -> Json {
        guard let found = find(name) else { throw Unreadable("no `\(name)`") }
        return found
    }

    func text(_ name: String) throws -> String { try json(name).asText() }

    func date(_ name: String) throws -> CivilDate { try typed(name) }

    func money(_ name: String) throws -> Money { try json(name).asMoney() }

    func moneyOr(_ name: String) throws -> Money? { try find(name).map { try $0.asMoney() } }

    func rounding() throws -> RoundingMode { try typed("rounding") }

    func typed<T: Form>(_ name: String) throws -> T { try T.read(json(name)) }

    func typedOr<T: Form>(_ name: String) throws -> T? { try find(name).map { try T.read($0) } }

    func typedElse<T: Form>(_ name: String, _ unsaid: T) throws -> T {
        let told: T? = try typedOr(name)
        return told ?? unsaid
    }

    /// What nobody has read yet, as an object of its own.
    func rest() -> Json {
        let unread = fields.filter { !used.contains($0.key) }
        used.formUnion(unread.keys)
        return .object(unread)
    }

    /// Once everything was read.
    func close() throws {
        let unread = fields.keys.filter { !used.contains($0) }.sorted()
        if !unread.isEmpty { throw Unreadable("nobody reads \(unread)") }
    }

    func answer(_ answer: Json) throws -> Json {
        try close()
        return answer
    }
}
