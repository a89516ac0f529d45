package duly.vectors

import duly.*
import java.math.BigDecimal
import java.math.MathContext
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject

/** Every call of the vectors, by name. It holds no rule: it reads, calls, and writes down. */
val CALLS: Map<String, (Input) -> JsonElement> = mapOf(
    "currency" to { of -> currencyInfo(of.text("code")).let { told("code" to it.code, "digits" to it.digits) } },
    "money_parse" to { of -> written(moneyParse(of.text("amount"), of.text("currency"))) },
    "money_plus" to { of -> written(of.money("amount").plus(of.money("other"))) },
    "money_times" to { of -> written(of.money("amount").times(of.text("rate"), of.typed("rounding"))) },
    "round_to_step" to { of ->
        written(of.money("amount").roundToStep(of.typed("step"), of.typed("rounding")))
    },
    "round" to { of ->
        written(of.typed<RoundingMode>("rounding").round(of.typed("number"), of.typed("decimals")))
    },
    "split" to { of -> written(of.money("amount").split(of.typed("weights"), of.typed("rule"))) },
    "rate_plus" to { of -> written(ratePlus(of.text("rate"), of.text("points"))) },
    "date_parse" to { of -> written(dateParse(of.text("date"))) },
    "plus_months" to { of -> written(datePlusMonths(of.date("date"), of.typed("months"))) },
    "plus_days" to { of -> written(datePlusDays(of.date("date"), of.typed("days"))) },
    "roll" to { of ->
        calendar(of.json("calendar")).use { written(it.roll(of.date("date"), of.typed("roll"))) }
    },
    "add_business_days" to { of ->
        calendar(of.json("calendar")).use {
            written(it.addBusinessDays(of.date("date"), of.typed("days")))
        }
    },
    "run_program" to ::runProgram,
    "day_count" to { of ->
        val by = of.typedOr<DayCount>("day_count") ?: DayCount.ACT365_FIXED
        val period = period(of)
        val part = by.yearFraction(period)
        told(
            "days" to by.days(period),
            "numerator" to part.numerator,
            "denominator" to part.denominator,
        )
    },
    "simple_interest" to { of ->
        val by = of.typedOr<DayCount>("day_count") ?: DayCount.ACT365_FIXED
        val amount = of.money("amount")
        written(by.interest(period(of), amount, of.text("rate"), of.typed("rounding")))
    },
    "terms_parse" to { of -> PaymentTerms(of.text("text")).use { told("canonical" to it.text()) } },
    "schedule" to { of -> PaymentTerms(of.text("terms")).use { schedule(of, it) } },
    "schedule_lines" to { of ->
        PaymentTerms.ofLines(of.json("lines").jsonArray.map(::termsLine)).use { schedule(of, it) }
    },
    "tier_discount" to ::tierDiscount,
    "partial_discount" to { of ->
        val facts = Early(of.money("residual"), of.money("discount"), of.money("paid"), first = true)
        val settled = discountSettle(facts, of.typedOr("policy"))
        told("discount" to settled.discount, "settles" to settled.settles)
    },
    "round_once" to ::roundOnce,
    "late_days" to { of ->
        val history = DueHistory(of.date("due"), of.typed("changes"))
        val asked = of.date("asked")
        told("late" to history.lateDays(asked), "age" to history.daysPastDue(asked))
    },
    "legal_caps" to ::legalCaps,
    "reference_check" to { of ->
        written(of.typed<ReferenceScheme>("scheme").check(of.text("text")))
    },
    "reference_make" to { of ->
        written(of.typed<ReferenceScheme>("scheme").make(of.text("payload")))
    },
    "reference_recognize" to { of ->
        told("schemes" to paymentReferenceRecognize(of.text("text")).map { it.scheme })
    },
    "reference_near" to { of ->
        val scheme = of.typed<ReferenceScheme>("scheme")
        told("near" to scheme.nearMisses(of.text("text"), of.typed("open")))
    },
    "bucket_edges" to { of -> written(of.typed<Buckets>("buckets").edges(of.date("as_of"))) },
    "bucket_labels" to { of ->
        val buckets = of.typedOr<Buckets>("buckets") ?: defaultBuckets()
        written(buckets.names(of.typedOr("basis")).map { it.label })
    },
    "aging" to { of ->
        val (asOf, items) = of.date("as_of") to of.typed<List<OpenItem>>("items")
        val asked = AskedAging(of)
        asked.told(agingOf(asOf, items, asked.policy))
    },
    "allocate" to { of ->
        val amount = of.money("amount")
        allocated(agingAllocate(amount, of.typed("items"), of.typedOr("order")))
    },
    "ledger_story" to { of -> story(of) },
)

/** Those of an aging that is asked without a policy. */
private fun defaultBuckets(): Buckets =
    checkNotNull(agingOf(dateParse("2026-01-01"), emptyList()).policy.buckets)

/** A weekend with holidays, or several calendars as one. */
fun calendar(json: JsonElement): Calendar {
    val form = Input(json.jsonObject)
    val rule = form.typedOr<JoinRule>("join") ?: return Calendar(
        form.typed("weekend"),
        form.typed<List<String>>("holidays").map(::dateParse),
    )
    return Calendar.joined(form.json("calendars").jsonArray.map(::calendar), rule)
}

/** Steps; one whose number no Kotlin type holds is asked for by its text. */
fun program(json: JsonElement): List<Step> = json.jsonArray.flatMap { step ->
    try {
        listOf(read<Step>(step))
    } catch (_: NumberFormatException) {
        dateProgramParse(stepText(step))
    }
}

private fun stepText(step: JsonElement): String = when (step) {
    is JsonPrimitive -> step.content
    is JsonArray -> step.joinToString(" ", transform = ::stepText)
    is JsonObject -> step.entries.joinToString(" ") { "${it.key} ${stepText(it.value)}" }
}

private fun runProgram(of: Input): JsonElement {
    val program = program(of.json("program"))
    val calendar = of.find("calendar")?.let(::calendar)
    val way = dateProgramExplain(program, of.date("base"), calendar)
    return told(
        "nominal" to way.nominal,
        "date" to way.date,
        "steps" to way.steps.map { told("from" to it.from, "to" to it.to) },
    )
}

private fun period(of: Input): DayCountInput {
    val termination = if (of.find("termination") == null) null else of.date("termination")
    return DayCountInput(of.date("start"), of.date("end"), termination)
}

private fun tierDiscount(of: Input): JsonElement {
    var total = of.money("total")
    var tax = of.money("tax")
    val rate = of.text("rate")
    val base = of.typedOr<DiscountBase>("base") ?: DiscountBase.GROSS
    if (base == DiscountBase.MIXED) {
        val net = total.minus(tax)
        tax = discountMixedTax(MixedTax(net, rate, rateOf(tax, net)))
        total = net.plus(tax)
    }
    val facts = Discountable(total, base.amount(BaseFacts(total, tax)), RoundingMode.HALF_UP)
    val less = discountOf(DiscountOff.Percent(rate), facts)
    return told("discount" to less.discount, "pay" to less.pay, "total" to total)
}

/** The rate a tax was billed at: the vectors give the amount, the library asks for the rate. */
private fun rateOf(tax: Money, net: Money): String {
    if (net.isZero()) return "0%"
    val percent = tax.amount.multiply(BigDecimal(100)).divide(net.amount, MathContext(28))
    val rate = ratePercent(percent.stripTrailingZeros())
    if (net.times(rate, RoundingMode.HALF_UP) != tax) throw Unreadable("$tax on $net is no rate")
    return rate
}

private fun roundOnce(of: Input): JsonElement {
    val lines = of.json("lines").jsonArray.map(::money)
    val total = moneySum(lines, lines.first().currency)
    val facts = Discountable(total, total, of.typed("rounding"), of.typedOr("step"))
    val less = discountOf(DiscountOff.Percent(of.text("rate")), facts)
    return told("discount" to less.discount, "pay" to less.pay)
}

private fun legalCaps(of: Input): JsonElement {
    val set = of.json("caps")
    val caps = if (set is JsonPrimitive) legalCapsBuiltin(text(set)) else read<LegalCaps>(set)
    val facts = CapFacts(
        of.typedOr("case") ?: CapCase.BUSINESS,
        of.date("invoice"),
        of.date("due"),
        of.typedOr("by_month_end") ?: false,
        of.typedOr("expressly_agreed") ?: false,
        if (of.find("receipt") == null) null else of.date("receipt"),
    )
    val warnings = caps.check(facts, of.date("as_of")).map { warning ->
        when (warning) {
            is CapWarning.TooLong -> told(
                "too_long" to told(
                    "latest" to warning.latest,
                    "days_over" to warning.daysOver,
                    "days" to warning.rule.days,
                ),
            )
            is CapWarning.Stale -> told(
                "stale" to told("days" to warning.rule.days, "review_by" to warning.rule.reviewBy),
            )
            is CapWarning.NoRule -> told("no_rule" to warning.case)
        }
    }
    return told("warnings" to warnings)
}
