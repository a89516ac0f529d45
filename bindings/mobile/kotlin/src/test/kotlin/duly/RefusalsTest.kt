package duly

import java.math.BigDecimal
import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertTrue

/** What is refused, with its exact code, its type, and the way to the value. */
class RefusalsTest {
    private val day = LocalDate.of(2026, 1, 15)

    private fun eur(amount: String) = Money(BigDecimal(amount), "EUR")

    private inline fun <reified T : DulyException> refused(code: String, field: String? = null, act: () -> Any?) {
        val error = assertFailsWith<T> { act() }
        val refusal = error.refusal()
        assertEquals(code, refusal.code)
        assertEquals(code, error.code)
        assertEquals(field, refusal.field, "the field of $code")
        assertTrue(refusal.message.isNotEmpty())
        assertTrue(error.message.orEmpty().contains(code))
    }

    @Test
    fun amountsThatCannotBe() {
        refused<DulyException.Money>("money.too_many_digits", "other.amount") { eur("1.00").plus(eur("1.234")) }
        refused<DulyException.Money>("money.too_many_digits", "money.amount") { eur("1.234").negated() }
        refused<DulyException.Money>("money.currency_mismatch", "currency") {
            eur("1.00").plus(Money(BigDecimal("1.00"), "USD"))
        }
        refused<DulyException.Currency>("currency.unknown", "currency") { moneyParse("1", "EURO") }
        refused<DulyException.Currency>("currency.unknown", "amounts[1].currency") {
            moneySum(listOf(eur("1"), Money(BigDecimal.ONE, "XYZ")), "EUR")
        }
        refused<DulyException.Decimal>("decimal.out_of_range", "factor") {
            eur("1.00").timesFactor(BigDecimal("1234567890123456789012345678901234567890"))
        }
        refused<DulyException.Decimal>("decimal.syntax", "factor") {
            eur("1.00").timesFactor(BigDecimal("1E+2000000000"))
        }
    }

    @Test
    fun countsAndWeightsThatCannotBe() {
        refused<DulyException.Split>("split.invalid_weights", "weights[1]") {
            eur("10.00").split(listOf(BigDecimal("1"), BigDecimal("-1")))
        }
        refused<DulyException.Split>("split.invalid_weights", "weights") { eur("10.00").splitEvenly(0uL) }
        refused<DulyException.Program>("program.invalid", "day_of_month") {
            dateProgramRun(listOf(Step.DayOfMonth(0u)), day)
        }
    }

    @Test
    fun daysThatCannotBe() {
        // Kotlin has no 30 February; what it has and a ledger does not is a year of five digits.
        refused<DulyException.Date>("date.syntax", "date") { datePlusDays(LocalDate.of(12026, 1, 1), 1) }
        refused<DulyException.Date>("date.syntax", "date") { dateParse("2026-02-30T00:00") }
        refused<DulyException.Date>("date.out_of_range", "date") { datePlusMonths(day, Int.MAX_VALUE) }
        refused<DulyException.Calendar>("calendar.no_business_day", "weekend") {
            Calendar(Weekday.entries, emptyList())
        }
    }

    @Test
    fun termsThatCannotBeRead() {
        val error = assertFailsWith<DulyException.Terms> { PaymentTerms("net thirty") }
        assertEquals("terms.syntax", error.code)
        assertEquals(4uL, error.position)
        refused<DulyException.Terms>("terms.ambiguous", "terms") { PaymentTerms("net 30 eom") }
        refused<DulyException.Terms>("terms.syntax", "invoice.terms") {
            Invoice("INV-1", "ACME", day, eur("1.00"), terms = "net thirty").check()
        }
    }

    @Test
    fun whatALedgerDoesNotTake() = Ledger().use { ledger ->
        val invoice = Invoice("INV-1", "ACME", day, eur("100.00"))
        ledger.post(Entry(day, Fact.Invoice(invoice)))
        refused<DulyException.Id>("id.invalid", "entry.fact.invoice.customer") {
            ledger.post(Entry(day, Fact.Invoice(invoice.copy(id = "INV-2", customer = ""))))
        }
        refused<DulyException.Ledger>("ledger.unknown_id", "document") { ledger.status("INV-9", day) }
        refused<DulyException.Ledger>("ledger.entry_syntax", "line") { entryFromLine("{}") }
        val over = Application("A-1", Target("P-1"), Target("INV-1"), eur("500.00"), day)
        ledger.post(Entry(day, Fact.Payment(Payment("P-1", day, eur("500.00"), customer = "ACME"))))
        val error = assertFailsWith<DulyException.Ledger> { ledger.post(Entry(day, Fact.Application(over))) }
        assertEquals("ledger.over_applied", error.code)
        assertEquals(day.toString(), error.date)
        // One by one, with the refusals as data.
        val answers = ledger.postAll(listOf(Entry(day, Fact.Application(over)), Entry(day, Fact.Invoice(invoice))))
        assertEquals("ledger.over_applied", answers[0].refusal?.code)
        assertEquals(Outcome.REPEATED, answers[1].posted?.outcome)
    }

    @Test
    fun readingsThatCannotBe() {
        refused<DulyException.Aging>("aging.invalid_buckets", "buckets") {
            Buckets("30,30", null).edges(day)
        }
        Ledger().use { ledger ->
            refused<DulyException.Reading>("reading.invalid_period", "to") {
                ledger.rollForward(day, day.minusDays(1))
            }
        }
    }

    @Test
    fun allKindsAreOfOneClass() {
        val error = assertFailsWith<DulyException> { dateParse("x") }
        assertIs<DulyException.Date>(error)
        assertEquals("x", error.found)
        assertEquals("${error.reason} [date.syntax]", error.toString())
    }
}
