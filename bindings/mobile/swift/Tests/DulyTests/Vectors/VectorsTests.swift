import Foundation
import XCTest

@testable import Duly

/// The shared vectors, asked through the typed functions and compared to the letter: only zeros at
/// the end of a decimal, which Swift does not keep, are written again as the currency has them.
final class VectorsTests: XCTestCase {
    private var folder: URL {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<7 { root.deleteLastPathComponent() }
        return root.appendingPathComponent("tests/vectors")
    }

    func testEveryVectorAnswersAsExpected() throws {
        let found = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let files = found.filter { $0.hasSuffix(".json") }.sorted()
        XCTAssertFalse(files.isEmpty, "no vectors in \(folder.path)")
        var faults: [String] = []
        var names: Set<String> = []
        var passed = 0
        for file in files {
            let data = try Data(contentsOf: folder.appendingPathComponent(file))
            let cases = try Json.parsed(data).asFields()["cases"]?.asList() ?? []
            XCTAssertFalse(cases.isEmpty, "\(file) has no cases")
            for one in cases {
                let title = try one.asFields()["name"]?.asText() ?? ""
                XCTAssertTrue(names.insert(title).inserted, "\(title): the name was used before")
                if let wrong = try fault(one.asFields()) {
                    faults.append("\(file) \(title)\n  \(wrong)")
                } else {
                    passed += 1
                }
            }
        }
        for one in faults.prefix(40) { print(one) }
        print("swift: \(passed) passed, \(faults.count) failed")
        XCTAssertEqual(faults.count, 0)
    }

    func testWhatIsWrongIsFound() throws {
        func answer(_ text: String) throws -> String? {
            try fault(Json.parsed(Data(text.utf8)).asFields())
        }
        let asked = #""call":"date_parse","input":{"date":"2026-01-01"}"#
        let refused = #""call":"date_parse","input":{"date":"x"}"#
        XCTAssertNil(try answer(#"{\#(asked),"output":"2026-01-01"}"#))
        XCTAssertNil(try answer(#"{\#(refused),"error":{"code":"date.syntax"}}"#))
        let all: [String] = [
            #"{\#(asked),"output":"2026-01-02"}"#,
            #"{\#(asked),"error":{"code":"date.syntax"}}"#,
            #"{\#(asked)}"#,
            #"{\#(refused),"output":"x"}"#,
            #"{\#(refused),"error":{}}"#,
            #"{\#(refused),"error":{"code":"date.syntax","field":"day"}}"#,
            #"{"call":"no_such_call","input":{},"error":{"code":"x"}}"#,
            #"{"call":"date_parse","input":{"date":"2026-01-01","more":1},"output":"2026-01-01"}"#,
            // The scale is a part of the answer.
            #"{"call":"money_parse","input":{"amount":"1","currency":"EUR"},"#
                + #""output":{"amount":"1","currency":"EUR"}}"#,
        ]
        for wrong in all { XCTAssertNotNil(try answer(wrong), wrong) }
    }
}

/// What is wrong with the answer; nil when it is the expected one.
private func fault(_ one: [String: Json]) -> String? {
    let (output, wanted) = (one["output"], one["error"])
    if (output == nil) == (wanted == nil) { return "exactly one of `output` and `error`" }
    let (call, input): (Json, Json) = (one["call"] ?? .null, one["input"] ?? .null)
    let expected: Json = output ?? wanted ?? .null
    do {
        let of = Input(try input.asFields())
        let got = try of.answer(ask(call.asText(), of))
        guard let output else { return "expected error \(expected), got \(got)" }
        guard let wrong = difference(output, got, "") else { return nil }
        return "\(wrong)\n  \(call) \(input)\n  got \(got)"
    } catch let refused as DulyError {
        let got = (try? refusal(refused, "field", "date")) ?? [:]
        if isExpected(wanted, got) { return nil }
        return "expected \(expected), got \(Json.object(got))\n  \(call) \(input)"
    } catch {
        return "expected \(expected), got \(error)\n  \(call) \(input)"
    }
}

private func isExpected(_ wanted: Json?, _ got: [String: Json]) -> Bool {
    guard case .some(.object(let told)) = wanted, told["code"] != nil else { return false }
    return told.allSatisfy { got[$0.key] == $0.value }
}

/// Where two answers differ. Of a refusal and of a post the details that are not told are not
/// compared: the `date` of an `error`, the `effective` day of what takes effect on no day.
private func difference(_ expected: Json, _ got: Json, _ path: String) -> String? {
    switch (expected, got) {
    case let (.object(expected), .object(got)):
        for key in Set(expected.keys).union(got.keys).sorted() {
            let wrong = difference(of: key, expected, got, "\(path)/\(key)")
            if let wrong { return wrong }
        }
        return nil
    case let (.list(expected), .list(got)) where expected.count == got.count:
        for (place, pair) in zip(expected, got).enumerated() {
            let wrong = difference(pair.0, pair.1, "\(path)/\(place)")
            if let wrong { return wrong }
        }
        return nil
    default:
        return expected == got ? nil : "\(path): expected \(expected), got \(got)"
    }
}

private func difference(
    of key: String, _ expected: [String: Json], _ got: [String: Json], _ path: String
) -> String? {
    switch (expected[key], got[key]) {
    case let (.some(one), .some(other)):
        return difference(one, other, path)
    case let (.some(one), .none):
        return "\(path): expected \(one), got nothing"
    case let (.none, .some(other)):
        return isUntold(expected, key) ? nil : "\(path): expected nothing, got \(other)"
    case (.none, .none):
        return nil
    }
}

private func isUntold(_ told: [String: Json], _ detail: String) -> Bool {
    switch detail {
    case "date", "field": return told["code"] != nil
    case "effective": return told["outcome"] != nil
    default: return false
    }
}
