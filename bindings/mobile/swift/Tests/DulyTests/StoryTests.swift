import Foundation
import XCTest

@testable import Duly

/// The story of the README of Kotlin and Swift, in Swift.
final class StoryTests: XCTestCase {
    private func eur(_ amount: String) throws -> Money { try Money(amount, "EUR") }

    func testTheStoryRuns() throws {
        let issued = CivilDate(2026, 1, 15)
        let paid = CivilDate(2026, 2, 10)
        let ledger = Ledger()

        // An invoice of 15 January: 980.00 by the 25th, or 1,000.00 by 14 February.
        let terms = try PaymentTerms(text: "2/10 net 30")
        let total = try eur("1000.00")
        let invoice = try Invoice(id: "INV-1", customer: "ACME", invoiceDate: issued, total: total)
            .withTerms(terms: terms)
        _ = try ledger.post(entry: Entry(recorded: issued, fact: .invoice(value: invoice)))

        // 850.00 come on 10 February: too little, and too late for the discount.
        let sum = try eur("850.00")
        let payment = Payment(id: "P-1", valueDate: paid, amount: sum, customer: "ACME")
        _ = try ledger.post(entry: Entry(recorded: paid, fact: .payment(value: payment)))
        func applied(_ id: String) -> Entry {
            let (credit, debit) = (Target(document: "P-1"), Target(document: "INV-1"))
            let fact = Application(id: id, credit: credit, debit: debit, amount: sum, date: paid)
            return Entry(recorded: paid, fact: .application(value: fact))
        }
        _ = try ledger.post(entry: applied("A-1"))

        // What was open at the end of each month, and how late it was.
        func late(on day: CivilDate) throws -> [String] {
            try ledger.asOf(date: day).openItems().map { item -> String in
                let (id, amount) = (try item.id.text(), try number(item.open))
                let days = try item.daysPastDue(asOf: day)
                return "\(id) \(amount), \(days) days late"
            }
        }
        let january = try late(on: CivilDate(2026, 1, 31))
        XCTAssertEqual(january, ["INV-1#1 1000.00, 0 days late"])
        let february = try late(on: CivilDate(2026, 2, 28))
        XCTAssertEqual(february, ["INV-1#1 150.00, 14 days late"])

        // What the customer is told.
        let statement = try ledger.asOf(date: CivilDate(2026, 2, 28)).statement(customer: "ACME")
        XCTAssertEqual(statement.currencies.map { $0.pastDue }, [try eur("150.00")])

        // What cannot be true is refused with a stable code; the ledger stays as it was.
        XCTAssertThrowsError(try ledger.post(entry: applied("A-2"))) { error in
            XCTAssertEqual((error as? DulyError)?.code, "ledger.over_applied")
        }

        // The bank takes the payment back on 2 March; what was true before stays as it was.
        let bounced = CivilDate(2026, 3, 2)
        let reversal = Reversal(id: "R-1", of: "P-1", date: bounced, effect: .fromReversal)
        _ = try ledger.post(entry: Entry(recorded: bounced, fact: .reversal(value: reversal)))
        XCTAssertEqual(try late(on: CivilDate(2026, 2, 28)), february)
        let march = try late(on: CivilDate(2026, 3, 3))
        XCTAssertEqual(march, ["INV-1#1 1000.00, 17 days late"])
    }
}
