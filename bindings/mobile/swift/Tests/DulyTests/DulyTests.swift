import Foundation
import XCTest

@testable import Duly

final class DulyTests: XCTestCase {
    private let issued = CivilDate(2026, 1, 15)

    private func eur(_ amount: String) throws -> Money { try Money(amount, "EUR") }

    private func code(_ act: () throws -> Void) -> String? {
        do {
            try act()
            return nil
        } catch let error as DulyError {
            return error.code
        } catch {
            return "\(error)"
        }
    }

    func testDays() throws {
        XCTAssertEqual(CivilDate(2026, 1, 5).description, "2026-01-05")
        XCTAssertEqual(CivilDate(iso: "2026-01-05"), CivilDate(2026, 1, 5))
        XCTAssertNil(CivilDate(iso: "2026-1-5"))
        XCTAssertLessThan(CivilDate(2026, 1, 31), CivilDate(2026, 2, 1))
        let end = try datePlusMonths(date: CivilDate(2026, 1, 31), months: 1)
        XCTAssertEqual(end, CivilDate(2026, 2, 28))
        XCTAssertNotNil(code { _ = try dateWeekday(date: CivilDate(2026, 2, 30)) })
    }

    func testAmounts() throws {
        XCTAssertEqual(try eur("10").plus(other: eur("0.50")), try eur("10.50"))
        XCTAssertEqual(code { _ = try eur("1.234") }, "money.too_many_digits")
        XCTAssertEqual(code { _ = try Money("1", "EURO") }, "currency.unknown")
        XCTAssertEqual(
            code { _ = try eur("1").plus(other: Money("1", "USD")) }, "money.currency_mismatch")
        // 28 digits, exactly.
        let large = "12345678901234567890123456.78"
        XCTAssertEqual(plainText(try eur(large).amount), large)
    }

    func testTerms() throws {
        let terms = try PaymentTerms(text: "2/10 net 30")
        let schedule = try terms.schedule(
            input: ScheduleInput(invoiceDate: issued, total: eur("1000.00")))
        XCTAssertEqual(schedule.installments[0].due, CivilDate(2026, 2, 14))
        XCTAssertEqual(schedule.installments[0].offers[0].pay, try eur("980.00"))
        XCTAssertEqual(code { _ = try PaymentTerms(text: "net 30 eom") }, "terms.ambiguous")
    }

    func testALedger() throws {
        let ledger = Ledger()
        let invoice = Invoice(
            id: "INV-1", customer: "ACME", invoiceDate: issued, total: try eur("1000.00"))
        let entry = Entry(recorded: issued, fact: .invoice(value: invoice))
        XCTAssertEqual(try ledger.post(entry: entry).outcome, .taken)
        XCTAssertEqual(try ledger.post(entry: entry).outcome, .repeated)
        let items = try ledger.asOf(date: CivilDate(2026, 2, 1)).openItems()
        XCTAssertEqual(items.map(\.open), [try eur("1000.00")])
        XCTAssertEqual(
            code { _ = try ledger.status(document: "INV-9", asOf: issued) }, "ledger.unknown_id")
    }
}
