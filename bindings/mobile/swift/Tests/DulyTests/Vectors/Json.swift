import Foundation

@testable import Duly

/// The question could not be put: an input of another form, an unknown call.
struct Unreadable: Error, CustomStringConvertible {
    let description: String

    init(_ why: String) {
        description = why
    }
}

/// A value of JSON. The numbers of the vectors are whole.
enum Json: Equatable, Decodable, CustomStringConvertible {
    case null
    case bool(Bool)
    case number(Int64)
    case text(String)
    case list([Json])
    case object([String: Json])

    init(from decoder: Decoder) throws {
        let one = try decoder.singleValueContainer()
        if one.decodeNil() {
            self = .null
        } else if let text = try? one.decode(String.self) {
            self = .text(text)
        } else if let fields = try? one.decode([String: Json].self) {
            self = .object(fields)
        } else if let values = try? one.decode([Json].self) {
            self = .list(values)
        } else if let isTrue = try? one.decode(Bool.self) {
            self = .bool(isTrue)
        } else {
            self = .number(try one.decode(Int64.self))
        }
    }

    static func parsed(_ data: Data) throws -> Json {
        try JSONDecoder().decode(Json.self, from: data)
    }

    /// As it is shown in a fault.
    var description: String {
        switch self {
        case .null: return "null"
        case .bool(let isTrue): return "\(isTrue)"
        case .number(let number): return "\(number)"
        case .text(let text): return "\"\(text)\""
        case .list(let values):
            return "[" + values.map { $0.description }.joined(separator: ",") + "]"
        case .object(let fields):
            let shown = fields.keys.sorted().map { "\"\($0)\":\(fields[$0] ?? .null)" }
            return "{" + shown.joined(separator: ",") + "}"
        }
    }
}

extension Json {
    func asText() throws -> String {
        guard case .text(let text) = self else { throw Unreadable("\(self) is no text") }
        return text
    }

    func asList() throws -> [Json] {
        guard case .list(let values) = self else { throw Unreadable("\(self) is no list") }
        return values
    }

    func asFields() throws -> [String: Json] {
        guard case .object(let fields) = self else { throw Unreadable("\(self) is no object") }
        return fields
    }

    /// An object of one key; of a kind that says nothing more, its word alone.
    func asVariant() throws -> (word: String, rest: Json) {
        if case .text(let word) = self { return (word, .null) }
        let fields = try asFields()
        guard let one = fields.first, fields.count == 1 else {
            throw Unreadable("\(self) is not of one key")
        }
        return (one.key, one.value)
    }

    /// An amount from its text, by the library: what is none is refused by its code.
    func asMoney() throws -> Money {
        let fields = try asFields()
        guard fields.count == 2, let amount = fields["amount"], let currency = fields["currency"]
        else { throw Unreadable("\(self) is no amount") }
        return try moneyParse(amount: amount.asText(), currency: currency.asText())
    }
}
