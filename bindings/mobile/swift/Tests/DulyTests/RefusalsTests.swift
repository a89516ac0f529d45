import Foundation
import XCTest

@testable import Duly

/// What is refused, with its exact code, its kind, and the way to the value.
final class RefusalsTests: XCTestCase {
    private let day = CivilDate(2026, 1, 15)

    private func eur(_ amount: String) throws -> Money { try Money(amount, "EUR") }

    /// What `Money("1.234", "EUR")` does not make.
    private func unchecked(_ amount: String, _ currency: String) -> Money {
        Money(amount: Duly.decimal(plain: amount), currency: currency)
    }

    private func invoice(_ id: String, customer: String = "ACME") throws -> Entry {
        let total = try eur("100.00")
        let told = Invoice(id: id, customer: customer, invoiceDate: day, total: total)
        return Entry(recorded: day, fact: .invoice(value: told))
    }

    /// The refusal as data; nil, and a failure, where nothing or something else was refused.
    @discardableResult
    private func refused(
        _ kind: String, _ code: String, _ field: String?, line: UInt = #line,
        _ act: () throws -> Void
    ) -> Refusal? {
        do {
            try act()
            XCTFail("not refused: \(code)", line: line)
        } catch let error as DulyError {
            XCTAssertEqual(Mirror(reflecting: error).children.first?.label, kind, line: line)
            XCTAssertEqual(error.code, code, line: line)
            guard let refusal = try? error.refusal() else { return nil }
            XCTAssertEqual(refusal.code, code, line: line)
            XCTAssertEqual(refusal.field, field, "the field of \(code)", line: line)
            XCTAssertFalse(refusal.message.isEmpty, line: line)
            XCTAssertEqual(error.description, "\(refusal.message) [\(code)]", line: line)
            return refusal
        } catch {
            XCTFail("\(error)", line: line)
        }
        return nil
    }

    func testAmountsThatCannotBe() throws {
        let one = try eur("1.00")
        refused("Money", "money.too_many_digits", "other.amount") {
            _ = try one.plus(other: unchecked("1.234", "EUR"))
        }
        refused("Money", "money.too_many_digits", "money.amount") {
            _ = try unchecked("1.234", "EUR").negated()
        }
        refused("Money", "money.currency_mismatch", "currency") {
            _ = try one.plus(other: unchecked("1.00", "USD"))
        }
        refused("Currency", "currency.unknown", "currency") { _ = try Money("1", "EURO") }
        refused("Currency", "currency.unknown", "amounts[1].currency") {
            _ = try moneySum(amounts: [one, unchecked("1", "XYZ")], currency: "EUR")
        }
        // Swift has no more digits than these, and a number that is none.
        let digits = Duly.decimal(plain: "12345678901234567890123456789012345678")
        refused("Decimal", "decimal.out_of_range", "factor") {
            _ = try one.timesFactor(factor: digits)
        }
        refused("Decimal", "decimal.syntax", "factor") { _ = try one.timesFactor(factor: .nan) }
    }

    func testCountsAndWeightsThatCannotBe() throws {
        let ten = try eur("10.00")
        refused("Split", "split.invalid_weights", "weights[1]") {
            _ = try ten.split(weights: [1, -1])
        }
        refused("Split", "split.invalid_weights", "weights") { _ = try ten.splitEvenly(lines: 0) }
        refused("Program", "program.invalid", "day_of_month") {
            _ = try dateProgramRun(steps: [.dayOfMonth(value: 0)], base: day)
        }
    }

    func testDaysThatCannotBe() {
        refused("Date", "date.syntax", "date") { _ = try dateWeekday(date: CivilDate(2026, 2, 30)) }
        refused("Date", "date.syntax", "date") {
            _ = try datePlusDays(date: CivilDate(12026, 1, 1), days: 1)
        }
        refused("Date", "date.syntax", "date") { _ = try dateParse(text: "2026-02-30T00:00") }
        refused("Date", "date.out_of_range", "date") {
            _ = try datePlusMonths(date: day, months: Int32.max)
        }
        refused("Calendar", "calendar.no_business_day", "weekend") {
            _ = try Duly.Calendar(weekend: Weekday.all, holidays: [])
        }
    }

    func testTermsThatCannotBeRead() throws {
        let refusal = refused("Terms", "terms.syntax", "terms") {
            _ = try PaymentTerms(text: "net thirty")
        }
        XCTAssertEqual(refusal?.position, 4)
        refused("Terms", "terms.ambiguous", "terms") { _ = try PaymentTerms(text: "net 30 eom") }
        let total = try eur("1.00")
        let invoice = Invoice(
            id: "INV-1", customer: "ACME", invoiceDate: day, total: total, terms: "net thirty")
        refused("Terms", "terms.syntax", "invoice.terms") { try invoice.check() }
    }

    func testWhatALedgerDoesNotTake() throws {
        let ledger = Ledger()
        _ = try ledger.post(entry: invoice("INV-1"))
        refused("Id", "id.invalid", "entry.fact.invoice.customer") {
            _ = try ledger.post(entry: invoice("INV-2", customer: ""))
        }
        refused("Ledger", "ledger.unknown_id", "document") {
            _ = try ledger.status(document: "INV-9", asOf: day)
        }
        refused("Ledger", "ledger.entry_syntax", "line") { _ = try entryFromLine(line: "{}") }
        let sum = try eur("500.00")
        let payment = Payment(id: "P-1", valueDate: day, amount: sum, customer: "ACME")
        _ = try ledger.post(entry: Entry(recorded: day, fact: .payment(value: payment)))
        let applied = Application(
            id: "A-1", credit: Target(document: "P-1"), debit: Target(document: "INV-1"),
            amount: sum, date: day)
        let over = Entry(recorded: day, fact: .application(value: applied))
        do {
            _ = try ledger.post(entry: over)
            XCTFail("not refused")
        } catch let error as DulyError {
            XCTAssertEqual(error.code, "ledger.over_applied")
            XCTAssertEqual(try error.refusal().date, day.description)
        }
        // One by one, with the refusals as data.
        let answers = try ledger.postAll(entries: [over, invoice("INV-1")])
        XCTAssertEqual(answers[0].refusal?.code, "ledger.over_applied")
        XCTAssertEqual(answers[1].posted?.outcome, .repeated)
    }

    func testReadingsThatCannotBe() {
        refused("Aging", "aging.invalid_buckets", "buckets") {
            _ = try Buckets(bounds: "30,30").edges(asOf: day)
        }
        refused("Reading", "reading.invalid_period", "to") {
            _ = try Ledger().rollForward(from: day, to: CivilDate(2026, 1, 14))
        }
    }

    func testAllKindsAreOfOneType() {
        let refusal = refused("Date", "date.syntax", "date") { _ = try dateParse(text: "x") }
        XCTAssertEqual(refusal?.found, "x")
    }
}
