package duly.vectors

import duly.*
import java.time.LocalDate
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject

/** What a document says beside its terms, and what they come to. */
fun schedule(of: Input, terms: PaymentTerms): JsonElement {
    val bases = of.find("bases")?.jsonObject.orEmpty()
    fun base(name: String): LocalDate? = bases[name]?.let { dateParse(text(it)) }
    val input = ScheduleInput(
        invoiceDate = of.date("invoice_date"),
        total = of.money("total"),
        tax = of.moneyOr("tax"),
        freight = of.moneyOr("freight"),
        discountableLines = of.moneyOr("discountable_lines"),
        calendar = of.find("calendar")?.let(::calendar),
        postingDate = base("posting"),
        deliveryDate = base("delivery"),
        receiptDate = base("receipt"),
        serviceEnd = base("service_end"),
        periodEnd = base("period_end"),
        rates = of.typedOr("rates") ?: emptyMap(),
    )
    val before = terms.options()
    val options = TermsOptions(
        roll = of.typedOr("roll") ?: before.roll,
        discountBase = of.typedOr("discount_base") ?: before.discountBase,
        discountWithoutFreight = of.typedOr("discount_without_freight") ?: false,
        tax = of.typedOr("tax_in"),
        freight = of.typedOr("freight_in"),
        split = of.typedOr("split") ?: before.split,
        cashStep = of.typedOr("cash_step"),
    )
    val trace = of.typedOr<Boolean>("trace") ?: false
    val schedule = terms.withOptions(options).use {
        if (trace) it.scheduleExplained(input) else it.schedule(input)
    }
    val parts = schedule.installments.map {
        told(
            "due" to it.due,
            "nominal_due" to it.nominalDue,
            "amount" to it.amount,
            "offers" to it.offers,
        )
    }
    return if (trace) told("installments" to parts, "trace" to schedule.trace) else told("installments" to parts)
}

/** `{"share", "due", "base"?, "offers"?}`. */
fun termsLine(json: JsonElement): TermsLine {
    val of = Input(json.jsonObject)
    val tiers = of.find("offers")?.jsonArray.orEmpty().map {
        val offer = Input(it.jsonObject)
        val off = when (val amount = offer.moneyOr("amount")) {
            null -> DiscountOff.Percent(offer.text("rate"))
            else -> DiscountOff.Fixed(amount)
        }
        DiscountTier(off, counted(offer, "until"))
    }
    val line = TermsLine(of.typed<Share>("share"), counted(of, "due"), tiers)
    of.answer(json)
    return line
}

private fun counted(of: Input, name: String): TermsDate =
    TermsDate(of.typedOr("base") ?: BaseDate.Invoice, program(of.json(name)))
