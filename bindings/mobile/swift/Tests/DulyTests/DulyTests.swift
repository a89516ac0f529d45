import Foundation
import XCTest

@testable import Duly

/// What Swift expects of types: equality, text, defaults. The rules are in the vectors.
final class DulyTests: XCTestCase {
    private let issued = CivilDate(2026, 1, 15)

    private func eur(_ amount: String) throws -> Money { try Money(amount, "EUR") }

    func testDays() throws {
        XCTAssertEqual(CivilDate(2026, 1, 5).description, "2026-01-05")
        XCTAssertEqual(CivilDate(iso: "2026-01-05"), CivilDate(2026, 1, 5))
        XCTAssertNil(CivilDate(iso: "2026-1-5"))
        XCTAssertLessThan(CivilDate(2026, 1, 31), CivilDate(2026, 2, 1))
        let end = try datePlusMonths(date: CivilDate(2026, 1, 31), months: 1)
        XCTAssertEqual(end, CivilDate(2026, 2, 28))
    }

    func testAmounts() throws {
        XCTAssertEqual(try eur("10").plus(other: eur("0.50")), try eur("10.50"))
        // 28 digits, exactly.
        let large = "12345678901234567890123456.78"
        XCTAssertEqual(plainText(try eur(large).amount), large)
    }

    func testTermsAndCalendars() throws {
        let terms = try PaymentTerms(text: "2/10 Net  30")
        XCTAssertEqual(terms, try PaymentTerms(text: "2/10 net 30"))
        XCTAssertEqual(terms.description, "2/10 net 30")
        let weekend: [Weekday] = [.saturday, .sunday]
        let closed = try Duly.Calendar(weekend: weekend, holidays: [])
        XCTAssertEqual(closed, Duly.Calendar.saturdaySunday())
        let schedule = try terms.schedule(
            input: ScheduleInput(invoiceDate: issued, total: eur("1000.00")))
        XCTAssertEqual(schedule.installments[0].due, CivilDate(2026, 2, 14))
        XCTAssertEqual(schedule.installments[0].offers[0].pay, try eur("980.00"))
    }

    func testItems() throws {
        XCTAssertEqual(try itemIdParse(text: "INV-1#1"), ItemId(document: "INV-1"))
        XCTAssertEqual(try ItemId(document: "INV-1", installment: 2, part: 1).text(), "INV-1#2.1")
    }

    func testALedger() throws {
        let ledger = Ledger()
        let total = try eur("1000.00")
        let invoice = Invoice(id: "INV-1", customer: "ACME", invoiceDate: issued, total: total)
        XCTAssertEqual(invoice.creditor, "sole")
        let entry = Entry(recorded: issued, fact: .invoice(value: invoice))
        XCTAssertEqual(try ledger.post(entry: entry).outcome, .taken)
        XCTAssertEqual(try ledger.post(entry: entry).outcome, .repeated)
        let items = try ledger.asOf(date: CivilDate(2026, 2, 1)).openItems()
        XCTAssertEqual(items.map { $0.open }, [total])
        let again = try Ledger.fromLines(lines: ledger.toLines().joined(separator: "\n"))
        XCTAssertEqual(try again.toLines(), try ledger.toLines())
    }
}
