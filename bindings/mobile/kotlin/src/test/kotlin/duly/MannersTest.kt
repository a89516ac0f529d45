package duly

import java.math.BigDecimal
import java.time.LocalDate
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertNotEquals

/** What Kotlin expects of classes: equality, copies, defaults, closing, threads. */
class MannersTest {
    private val day = LocalDate.of(2026, 1, 15)

    private fun eur(amount: String) = Money(BigDecimal(amount), "EUR")

    @Test
    fun decimalsKeepTheirScale() {
        assertEquals(2, moneyParse("10", "EUR").amount.scale())
        assertEquals(0, moneyParse("10", "JPY").amount.scale())
        assertEquals(BigDecimal("10.00"), eur("10.00").plus(eur("0.00")).amount)
        assertEquals(BigDecimal("-10.00"), eur("1E+1").negated().amount)
        // What is no amount keeps the scale it came with.
        val line = Line("paint", eur("10.00"), quantity = BigDecimal("2.500"), unitPrice = BigDecimal("4.0"))
        val invoice = Invoice("INV-1", "ACME", day, eur("10.00"), lines = listOf(line))
        val entry = entryFromLine(Entry(day, Fact.Invoice(invoice), sequence = 1uL).toLine())
        val read = assertIs<Fact.Invoice>(entry.fact).value.lines.single()
        assertEquals(BigDecimal("2.500"), read.quantity)
        assertEquals(BigDecimal("4.0"), read.unitPrice)
        assertEquals(line, read)
    }

    @Test
    fun recordsAreValues() {
        val one = Invoice("INV-1", "ACME", day, eur("10.00"))
        assertEquals(one, Invoice("INV-1", "ACME", day, eur("10.00")))
        assertEquals(one.hashCode(), one.copy().hashCode())
        assertNotEquals(one, one.copy(total = eur("10.01")))
        assertEquals("sole", one.creditor)
        assertEquals(ItemId("INV-1"), itemIdParse("INV-1#1"))
        assertEquals("INV-1#2.1", ItemId("INV-1", 2u, 1u).text())
        assertEquals<Known>(Known.On(day), Known.On(day))
        assertEquals(one.dueOn(day.plusDays(30)).schedule?.installments?.single()?.due, day.plusDays(30))
    }

    @Test
    fun termsAndCalendarsAreValues() {
        val terms = PaymentTerms("Net  30")
        assertEquals("net 30", terms.toString())
        assertEquals(PaymentTerms("net 30"), terms)
        assertEquals(PaymentTerms("net 30").hashCode(), terms.hashCode())
        assertNotEquals(PaymentTerms("net 31"), terms)
        val weekend = listOf(Weekday.SATURDAY, Weekday.SUNDAY)
        assertEquals(Calendar.saturdaySunday(), Calendar(weekend, emptyList()))
        val input = ScheduleInput(day, eur("10.00"), calendar = Calendar.saturdaySunday())
        assertEquals(input, input.copy(calendar = Calendar(weekend, emptyList())))
    }

    @Test
    fun enumsAndUnionsAnswerForThemselves() {
        assertEquals(BigDecimal("2.68"), RoundingMode.HALF_UP.round(BigDecimal("2.675"), 2u))
        assertEquals(true, DocumentKind.CREDIT_NOTE.isCredit())
        val kind = when (val step = dateProgramParse("add_days 30, end_of_month").first()) {
            is Step.AddDays -> step.value
            else -> null
        }
        assertEquals(30, kind)
    }

    @Test
    fun mapsAndPairsCross() {
        val rates = ClosingRates("EUR", day, mapOf("USD" to BigDecimal("0.9200")))
        assertEquals(eur("9.20"), rates.convert(Money(BigDecimal("10.00"), "USD")))
        val item = OpenItem(
            ItemId("INV-1"), DocumentKind.INVOICE, eur("10.00"), eur("10.00"),
            due = day, dimensions = listOf(DimensionShare(Dimension.DISPUTED, eur("4.00"))),
        )
        assertEquals(eur("4.00"), item.share(Dimension.DISPUTED))
    }

    @Test
    fun whatIsHeldIsClosed() {
        val ledger = Ledger()
        ledger.use { assertEquals(0uL, it.len()) }
        assertFailsWith<IllegalStateException> { ledger.len() }
        val position = Ledger().use { it.asOf(day) }
        // A position outlives the ledger it was read from.
        assertEquals(day, position.use { it.asOf() })
    }

    @Test
    fun eightThreadsShareALedger() = Ledger().use { ledger ->
        val pool = Executors.newFixedThreadPool(8)
        val work = (0 until 8).map { thread ->
            Callable {
                for (n in 0 until 25) {
                    val invoice = Invoice("INV-$thread-$n", "C-$thread", day, eur("10.00"))
                    ledger.post(Entry(day, Fact.Invoice(invoice)))
                    ledger.asOf(day).use { position ->
                        val mine = position.account("C-$thread")
                        assertEquals(n + 1, mine.size)
                    }
                }
            }
        }
        pool.invokeAll(work).forEach { it.get() }
        pool.shutdown()
        assertEquals(200uL, ledger.len())
        assertEquals(200uL, ledger.lastSequence())
        Ledger.fromLines(ledger.toLines().joinToString("\n")).use { again ->
            assertEquals(ledger.entries(), again.entries())
        }
    }
}
