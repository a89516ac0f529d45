package duly

import java.io.File
import java.math.BigDecimal
import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith

/** The story of the README, which shows exactly the marked part. */
class StoryTest {
    @Test
    fun theStoryRuns() {
        // README: begin
        fun eur(amount: String) = Money(BigDecimal(amount), "EUR")
        val issued = LocalDate.of(2026, 1, 15)
        val paid = LocalDate.of(2026, 2, 10)

        Ledger().use { ledger ->
            // An invoice of 15 January: 980.00 by the 25th, or 1,000.00 by 14 February.
            val terms = PaymentTerms("2/10 net 30")
            val invoice = Invoice("INV-1", "ACME", issued, eur("1000.00")).withTerms(terms)
            ledger.post(Entry(issued, Fact.Invoice(invoice)))

            // 850.00 come on 10 February: too little, and too late for the discount.
            val payment = Payment("P-1", paid, eur("850.00"), customer = "ACME")
            val applied = Application("A-1", Target("P-1"), Target("INV-1"), eur("850.00"), paid)
            ledger.post(Entry(paid, Fact.Payment(payment)))
            ledger.post(Entry(paid, Fact.Application(applied)))

            // What was open at the end of each month, and how late it was.
            fun open(day: LocalDate) = ledger.asOf(day).use { position ->
                position.openItems().map {
                    "${it.id.text()} ${it.open.amount}, ${it.daysPastDue(day)} days late"
                }
            }
            assertEquals(listOf("INV-1#1 1000.00, 0 days late"), open(LocalDate.of(2026, 1, 31)))
            assertEquals(listOf("INV-1#1 150.00, 14 days late"), open(LocalDate.of(2026, 2, 28)))

            // What the customer is told.
            val statement = ledger.asOf(LocalDate.of(2026, 2, 28)).use { it.statement("ACME") }
            assertEquals(eur("150.00"), statement.currencies.single().pastDue)

            // What cannot be true is refused with a stable code; the ledger stays as it was.
            val twice = applied.copy(id = "A-2")
            val refused = assertFailsWith<DulyException.Ledger> {
                ledger.post(Entry(paid, Fact.Application(twice)))
            }
            assertEquals("ledger.over_applied", refused.code)

            // The bank takes the payment back on 2 March; what was true before stays as it was.
            val bounced = LocalDate.of(2026, 3, 2)
            val reversal = Reversal("R-1", "P-1", bounced, ReversalEffect.FROM_REVERSAL)
            ledger.post(Entry(bounced, Fact.Reversal(reversal)))
            assertEquals(listOf("INV-1#1 150.00, 14 days late"), open(LocalDate.of(2026, 2, 28)))
            assertEquals(listOf("INV-1#1 1000.00, 17 days late"), open(LocalDate.of(2026, 3, 3)))
        }
        // README: end
    }

    @Test
    fun theReadmeShowsIt() {
        val own = File(BASE, "src/test/kotlin/duly/StoryTest.kt").readLines()
        val shown = own.dropWhile { it.trim() != "// README: begin" }.drop(1)
            .takeWhile { it.trim() != "// README: end" }.joinToString("\n").trimIndent()
        val readme = File(BASE, "../README.md").readText()
        val block = readme.substringAfter("```kotlin\n").substringBefore("\n```")
        assertEquals(shown, block)
    }

    private companion object {
        val BASE = File(System.getProperty("basedir", "."))
    }
}
