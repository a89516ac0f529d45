package duly.vectors

import duly.*
import java.time.LocalDate
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject

/** The policy an aging is asked by: what is left of the input. */
class AskedAging(of: Input) {
    private val totals = of.typedOr<Boolean>("totals") ?: false
    val policy: AgingPolicy = read(of.rest())
    private val version = policy.buckets?.version != null

    /** What says nothing is left out. */
    fun told(report: AgingReport): JsonElement {
        val all = linkedMapOf<String, Any?>("rows" to report.rows.map(::row))
        if (totals) {
            all["creditors"] = report.creditors.map(::total)
            all["currencies"] = report.currencies.map(::total)
            report.base?.let { all["base"] = base(it) }
        }
        val notes = mapOf(
            "fallbacks" to report.fallbacks.map { told("item" to it.item.text(), "used" to it.used) },
            "excess" to report.excess.map {
                told(
                    "item" to it.item.text(),
                    "dimension" to it.dimension,
                    "said" to number(it.said),
                    "open" to number(it.open),
                )
            },
            "undated" to report.undated.map { it.text() },
            "without_booked_rate" to report.withoutBookedRate.map { it.text() },
        )
        all += notes.filterValues { it.isNotEmpty() }
        if (version) all["buckets"] = report.policy.buckets
        return written(all)
    }

    private fun row(of: AgingRow): JsonElement {
        val all = amounts(of.currency, of.amounts)
        all["creditor"] = of.creditor
        all["customer"] = of.customer
        if (policy.groupBy == AgingGroup.BillingAccount) all["billing_account"] = of.billingAccount
        of.items?.let { items -> all["items"] = items.map { cell -> cell.map { it.text() } } }
        return written(all)
    }

    private fun total(of: AgingTotal): JsonElement {
        val all = amounts(of.currency, of.amounts)
        of.creditor?.let { all["creditor"] = it }
        return written(all)
    }
}

private fun amounts(currency: String, of: AgingAmounts): MutableMap<String, Any?> {
    val all = linkedMapOf<String, Any?>(
        "currency" to currency,
        "buckets" to numbers(of.buckets),
        "unapplied" to number(of.unapplied),
        "total" to number(of.total),
    )
    val held = of.dimensions.filter { one -> !one.total.isZero() || one.buckets.any { !it.isZero() } }
    if (held.isNotEmpty()) {
        all["dimensions"] = held.associate {
            text(written(it.dimension)) to told(
                "buckets" to numbers(it.buckets),
                "unapplied" to number(it.unapplied),
                "total" to number(it.total),
            )
        }
    }
    of.base?.let { all["base"] = base(it) }
    return all
}

private fun base(of: AgingBase): JsonObject = told(
    "buckets" to numbers(of.buckets),
    "unapplied" to number(of.unapplied),
    "total" to number(of.total),
    "at_booking" to number(of.atBooking),
    "revaluation" to number(of.revaluation),
)

fun openItemStatement(ledger: Ledger, of: Input): JsonElement {
    val (creditor, customer) = of.text("creditor") to of.text("customer")
    val entries = of.typedOr<Boolean>("entries") ?: false
    val options = StatementOptions(
        buckets = of.typedOr("buckets"),
        unapplied = of.typedOr("unapplied"),
        nominalDue = of.typedOr("nominal_due") ?: false,
    )
    val query = PositionQuery(
        of.date("as_of"),
        known = of.typedOr("known"),
        customer = customer,
        entries = entries,
    )
    val statement = ledger.position(query).use { it.statement(customer, options, creditor) }
    return JsonArray(
        statement.currencies.map { one ->
            told(
                "currency" to one.currency,
                "items" to one.items.map { statementItem(it, entries) },
                "buckets" to numbers(one.buckets),
                "unapplied" to number(one.unapplied),
                "total" to number(one.total),
                "past_due" to number(one.pastDue),
                "disputed" to number(one.disputed),
            )
        },
    )
}

private fun statementItem(of: StatementItem, entries: Boolean): JsonElement {
    val all = linkedMapOf<String, Any?>(
        "item" to of.id.text(),
        "kind" to of.kind,
        "invoice_date" to of.invoiceDate,
        "due" to of.due,
        "original" to number(of.original),
        "settled" to number(of.settled),
        "open" to number(of.open),
        "disputed" to number(of.disputed),
        "days_past_due" to of.daysPastDue,
        "offers" to of.offers.map {
            told("until" to it.until, "discount" to number(it.discount), "pay" to it.pay?.let(::number))
        },
    )
    if (entries) all["entries"] = of.entries.map { movement(it.date, it.entry, it.amount) }
    return written(all)
}

fun balanceForwardStatement(ledger: Ledger, of: Input): JsonElement {
    val (creditor, customer) = of.text("creditor") to of.text("customer")
    val before = Input(of.json("last").jsonObject)
    val last = LastStatement(before.date("as_of"), before.typedOr("known") ?: Known.Everything)
    before.answer(JsonArray(emptyList()))
    val known = of.typedOr<Known>("known")
    val statement = ledger.balanceForwardStatement(customer, last, of.date("as_of"), known, creditor)
    return JsonArray(
        statement.currencies.filter(::isTold).map {
            told(
                "currency" to it.currency,
                "opening" to number(it.opening),
                "prior_period" to movements(it.priorPeriod),
                "movements" to movements(it.lines),
                "closing" to number(it.closing),
            )
        },
    )
}

/**
 * The vectors tell movements only: neither documents of nothing nor what settled what inside an
 * account, nor an account that has nothing else.
 */
fun isTold(of: StatementAccount): Boolean =
    !of.opening.isZero() || (of.lines + of.priorPeriod).any { !it.amount.isZero() }

fun movements(of: List<StatementLine>): List<JsonElement> =
    of.filterNot { it.amount.isZero() }.map { movement(it.date, it.entry, it.amount) }

private fun movement(date: LocalDate, entry: String, amount: Money): JsonElement =
    told("date" to date, "entry" to entry, "amount" to number(amount))

fun allocated(of: Allocated): JsonElement = told(
    "shares" to of.shares.map { told("item" to it.item.text(), "amount" to number(it.amount)) },
    "left" to number(of.left),
)
