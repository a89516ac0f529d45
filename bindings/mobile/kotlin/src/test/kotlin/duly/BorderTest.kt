package duly

import java.io.File
import java.math.BigDecimal
import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertTrue
import org.junit.jupiter.api.condition.EnabledIfSystemProperty

/**
 * What a call costs, and that a million objects leave no memory behind: by hand, as it takes
 * minutes, with a library built for release.
 *
 *     mvn -B -f bindings/mobile/kotlin/pom.xml test -Dtest=BorderTest -Dborder=true \
 *         -Dduly.library.path=$PWD/target/release
 */
@EnabledIfSystemProperty(named = "border", matches = "true")
class BorderTest {
    private val euro = Money(BigDecimal("1000.00"), "EUR")
    private val day = LocalDate.of(2026, 1, 15)

    private fun books(items: Int): Ledger {
        val ledger = Ledger()
        for (number in 1..items) {
            val invoice = Invoice("INV-$number", "C-${number % 100}", day, euro).dueOn(day)
            ledger.post(Entry(day, Fact.Invoice(invoice)))
        }
        return ledger
    }

    /** The median of 31 rounds, in microseconds a call. */
    private fun cost(name: String, calls: Int, call: () -> Unit) {
        repeat(calls) { call() }
        val rounds = List(31) {
            val start = System.nanoTime()
            repeat(calls) { call() }
            (System.nanoTime() - start) / calls
        }
        println("border: $name ${rounds.sorted()[15] / 1000.0} µs")
    }

    @Test
    fun whatACallCosts() {
        val other = Money(BigDecimal("0.01"), "EUR")
        cost("money.plus", 2_000) { euro.plus(other) }
        cost("date plus a month", 2_000) { datePlusMonths(day, 1) }
        cost("reading terms", 2_000) { PaymentTerms("2/10 net 30").close() }
        val input = ScheduleInput(day, euro)
        PaymentTerms("2/10 net 30").use { terms -> cost("schedule", 1_000) { terms.schedule(input) } }
        books(1_000).use { ledger ->
            cost("position of 1,000 items", 50) { ledger.asOf(day).close() }
            ledger.asOf(day).use { position -> cost("aging of 1,000 items", 20) { position.aging() } }
        }
        var number = 0
        Ledger().use { ledger ->
            cost("post of an invoice", 200) {
                number += 1
                val invoice = Invoice("INV-$number", "ACME", day, euro)
                ledger.post(Entry(day, Fact.Invoice(invoice)))
            }
        }
    }

    @Test
    fun aMillionObjectsLeaveNoMemoryBehind() {
        val sizes = books(1_000).use { ledger ->
            List(10) {
                repeat(100_000) { PaymentTerms("net 30").close() }
                repeat(200) { ledger.asOf(day).close() }
                System.gc()
                resident()
            }
        }
        println("border: resident kB by round $sizes")
        assertTrue(sizes.last() < sizes[2] * 11 / 10, "grew from ${sizes[2]} to ${sizes.last()} kB")
    }

    private fun resident(): Long {
        val line = File("/proc/self/status").readLines().first { it.startsWith("VmRSS") }
        return line.filter(Char::isDigit).toLong()
    }
}
