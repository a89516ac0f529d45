import Foundation
import XCTest

@testable import Duly

/// The shared vectors, of the calls this runner knows. It says how many it did not ask.
///
/// Foundation's `Decimal` keeps no trailing zeros, so amounts are compared with the decimals of
/// their currency written out, and other decimals by their worth.
final class VectorsTests: XCTestCase {
    func testVectors() throws {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<6 { folder.deleteLastPathComponent() }
        folder.appendPathComponent("tests/vectors")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        var passed = 0
        var unasked = 0
        var faults: [String] = []
        for file in files.filter({ $0.hasSuffix(".json") }).sorted() {
            let data = try Data(contentsOf: folder.appendingPathComponent(file))
            let room = try JSONSerialization.jsonObject(with: data) as? [String: Any]
            for case let one as [String: Any] in room?["cases"] as? [Any] ?? [] {
                guard let name = one["call"] as? String, let call = calls[name] else {
                    unasked += 1
                    continue
                }
                if let fault = self.fault(one, call) {
                    faults.append("\(one["name"] ?? ""): \(fault)")
                } else {
                    passed += 1
                }
            }
        }
        faults.prefix(40).forEach { print($0) }
        print("swift: \(passed) passed, \(faults.count) failed, \(unasked) not asked")
        XCTAssertTrue(passed > 0)
        XCTAssertEqual(faults.count, 0)
    }

    private func fault(_ one: [String: Any], _ call: Call) -> String? {
        let expected = one["output"]
        let error = one["error"] as? [String: Any]
        do {
            let got = try call(Input(fields: one["input"] as? [String: Any] ?? [:]))
            guard let expected else { return "expected \(error ?? [:]), got \(got)" }
            return same(expected, got) ? nil : "expected \(expected), got \(got)"
        } catch let refused as DulyError {
            guard let refusal = try? refused.refusal() else { return "no refusal in \(refused)" }
            let isCode = error?["code"] as? String == refusal.code
            let field = error?["field"] as? String
            if isCode, field == nil || field == refusal.field { return nil }
            return "expected \(expected ?? error ?? [:]), got \(refusal)"
        } catch {
            return "\(error)"
        }
    }

    /// `NSNumber`, `NSString`, arrays and dictionaries compare by their worth.
    private func same(_ one: Any, _ other: Any) -> Bool {
        (one as? NSObject)?.isEqual(other as? NSObject) ?? false
    }
}

/// The question could not be put.
private struct Unreadable: Error {
    let why: String
}

private typealias Call = (Input) throws -> Any

private struct Input {
    let fields: [String: Any]

    func find<T>(_ name: String) throws -> T {
        guard let value = fields[name] as? T else { throw Unreadable(why: "no `\(name)`") }
        return value
    }

    func text(_ name: String) throws -> String { try find(name) }

    func date(_ name: String) throws -> CivilDate { try dateParse(text: text(name)) }

    func money(_ name: String) throws -> Money { try amount(of: find(name)) }

    func amount(of form: [String: Any]) throws -> Money {
        guard let number = form["amount"] as? String, let currency = form["currency"] as? String
        else { throw Unreadable(why: "\(form) is no amount") }
        return try Money(number, currency)
    }

    func decimal(_ name: String) throws -> Decimal { Duly.decimal(plain: try text(name)) }

    func rounding() throws -> RoundingMode { try word("rounding", roundings) }

    func word<T>(_ name: String, _ words: [String: T]) throws -> T {
        let word = try text(name)
        guard let found = words[word] else { throw Unreadable(why: "`\(word)`") }
        return found
    }
}

private let roundings: [String: RoundingMode] = [
    "half_up": .halfUp, "half_even": .halfEven, "half_down": .halfDown, "down": .down, "up": .up,
]

private let rolls: [String: Roll] = [
    "unadjusted": .unadjusted, "following": .following, "modified_following": .modifiedFollowing,
    "preceding": .preceding, "modified_preceding": .modifiedPreceding, "nearest": .nearest,
]

private let weekdays: [String: Weekday] = [
    "monday": .monday, "tuesday": .tuesday, "wednesday": .wednesday, "thursday": .thursday,
    "friday": .friday, "saturday": .saturday, "sunday": .sunday,
]

private let calls: [String: Call] = [
    "currency": { of in
        let info = try currencyInfo(currency: of.text("code"))
        return ["code": info.code, "digits": Int(info.digits)] as [String: Any]
    },
    "money_parse": { of in
        try told(moneyParse(amount: of.text("amount"), currency: of.text("currency")))
    },
    "money_plus": { of in try told(of.money("amount").plus(other: of.money("other"))) },
    "money_times": { of in
        try told(of.money("amount").times(rate: of.text("rate"), mode: of.rounding()))
    },
    "round_to_step": { of in
        try told(of.money("amount").roundToStep(step: of.decimal("step"), mode: of.rounding()))
    },
    "round": { of in
        let decimals: Int = try of.find("decimals")
        let rounded = try of.rounding().round(
            number: of.decimal("number"), decimals: UInt32(decimals))
        return padded(rounded, decimals)
    },
    "rate_plus": { of in try ratePlus(rate: of.text("rate"), points: of.text("points")) },
    "date_parse": { of in try of.date("date").description },
    "plus_months": { of in
        try datePlusMonths(date: of.date("date"), months: Int32(of.find("months") as Int))
            .description
    },
    "plus_days": { of in
        try datePlusDays(date: of.date("date"), days: Int32(of.find("days") as Int)).description
    },
    "roll": { of in
        try calendar(of.find("calendar"))
            .roll(date: of.date("date"), roll: of.word("roll", rolls)).description
    },
    "add_business_days": { of in
        try calendar(of.find("calendar"))
            .addBusinessDays(date: of.date("date"), days: Int32(of.find("days") as Int)).description
    },
    "terms_parse": { of in ["canonical": try PaymentTerms(text: of.text("text")).text()] },
    "partial_discount": { of in
        let policies: [String: PartialPolicy] = ["none": .none, "proportional": .proportional]
        let facts = Early(
            residual: try of.money("residual"), discount: try of.money("discount"),
            payment: try of.money("paid"), first: true)
        let policy = of.fields["policy"] == nil ? nil : try of.word("policy", policies)
        let settled = try discountSettle(facts: facts, policy: policy)
        return ["discount": try told(settled.discount), "settles": try told(settled.settles)]
    },
]

private func calendar(_ form: [String: Any]) throws -> Duly.Calendar {
    let of = Input(fields: form)
    if let parts = form["calendars"] as? [[String: Any]] {
        let rules: [String: JoinRule] = ["holidays": .holidays, "business_days": .businessDays]
        return try Duly.Calendar.joined(calendars: parts.map(calendar), rule: of.word("join", rules))
    }
    let (weekend, holidays): ([String], [String]) = (try of.find("weekend"), try of.find("holidays"))
    return try Duly.Calendar(
        weekend: weekend.compactMap { weekdays[$0] },
        holidays: holidays.map { try dateParse(text: $0) })
}

private func told(_ money: Money) throws -> [String: String] {
    let digits = Int(try currencyInfo(currency: money.currency).digits)
    return ["amount": padded(money.amount, digits), "currency": money.currency]
}

/// With the decimals that `Decimal` does not keep.
private func padded(_ number: Decimal, _ decimals: Int) -> String {
    let parts = plainText(number).split(separator: ".")
    guard decimals > 0, let whole = parts.first else { return plainText(number) }
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    return whole + "." + fraction + String(repeating: "0", count: max(0, decimals - fraction.count))
}
