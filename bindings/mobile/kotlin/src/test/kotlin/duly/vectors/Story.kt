package duly.vectors

import duly.*
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject

/**
 * Entries posted to one ledger and questions between them, each step answered in turn. What is
 * refused is an answer too, and the story goes on.
 */
fun story(of: Input): JsonElement = Ledger().use { ledger ->
    val answers = of.json("steps").jsonArray.map { step ->
        val (name, asked) = step.jsonObject.entries.single()
        val take = STEPS[name] ?: throw Unreadable("no step `$name`")
        try {
            Input(asked.jsonObject).let { it.answer(take(ledger, it)) }
        } catch (refused: DulyException) {
            told("error" to refusal(refused, "date"))
        }
    }
    told("answers" to answers)
}

/** The code, and those details that are told and wanted. */
fun refusal(of: DulyException, vararg details: String): JsonObject {
    val refusal = of.refusal()
    val all = mapOf("code" to refusal.code, "field" to refusal.field, "date" to refusal.date)
    val wanted = all.filter { (name, said) -> name == "code" || name in details && said != null }
    return JsonObject(wanted.mapValues { written(it.value) })
}

private val STEPS: Map<String, (Ledger, Input) -> JsonElement> = mapOf(
    "post" to { ledger, of -> written(ledger.post(read(of.rest()))) },
    "open_items" to { ledger, of ->
        position(ledger, of).use { position -> JsonArray(position.openItems().map(::openItem)) }
    },
    "status" to { ledger, of ->
        status(ledger.status(of.text("document"), of.date("as_of"), of.typedOr("known")))
    },
    "changed_since" to { ledger, of ->
        JsonArray(ledger.changedSince(of.typed("since"), of.date("as_of")).map(::change))
    },
    "aging" to { ledger, of ->
        position(ledger, of).use { position ->
            val asked = AskedAging(of)
            asked.told(position.aging(asked.policy))
        }
    },
    "roll_forward" to { ledger, of ->
        val rows = ledger.rollForward(of.date("from"), of.date("to"), of.typedOr("known")).rows
        told("rows" to rows.map(::rollForwardRow))
    },
    "activity_statement" to { ledger, of ->
        val customer = of.text("customer")
        val (from, to) = of.date("from") to of.date("to")
        val known = of.typedOr<Known>("known")
        val statement = ledger.activityStatement(customer, from, to, known, of.text("creditor"))
        JsonArray(
            statement.currencies.filter(::isTold).map {
                told(
                    "currency" to it.currency,
                    "opening" to number(it.opening),
                    "movements" to movements(it.lines),
                    "closing" to number(it.closing),
                )
            },
        )
    },
    "journal" to ::journal,
    "revaluation" to ::revaluation,
    "tie" to ::tie,
    "open_item_statement" to ::openItemStatement,
    "balance_forward_statement" to ::balanceForwardStatement,
    "balance" to { ledger, of ->
        val (creditor, customer) = of.text("creditor") to of.text("customer")
        position(ledger, of).use { position ->
            JsonArray(
                position.balance(customer, creditor).map {
                    told(
                        "currency" to it.currency,
                        "debits" to number(it.debits),
                        "credits" to number(it.credits),
                        "net" to number(it.net),
                    )
                },
            )
        }
    },
    "allocate" to { ledger, of ->
        val (creditor, customer) = of.text("creditor") to of.text("customer")
        position(ledger, of).use { position ->
            val items = position.account(customer, creditor)
            allocated(agingAllocate(of.money("amount"), items, of.typedOr("order")))
        }
    },
    "post_dated" to { ledger, of ->
        val query = PositionQuery(of.date("as_of"), known = of.typedOr("known"), postDated = true)
        ledger.position(query).use { position ->
            JsonArray(position.postDated().orEmpty().map(::postDated))
        }
    },
)

private fun position(ledger: Ledger, of: Input): Position =
    ledger.asKnown(of.typedOr("known") ?: Known.Everything, of.date("as_of"))

private fun openItem(of: OpenItem): JsonElement = told(
    "item" to of.id.text(),
    "customer" to of.customer,
    "kind" to of.kind,
    "due" to of.due,
    "original" to number(of.original),
    "open" to number(of.open),
    "currency" to of.open.currency,
)

private fun status(of: DocumentStatus): JsonElement {
    val by = of.settledBy
    return told(
        "lifecycle" to of.lifecycle,
        "settlement" to of.settlement,
        "past_due" to of.pastDue,
        "days_past_due" to of.daysPastDue,
        "open" to number(of.open),
        "summary" to of.summary,
        "settled_by" to told(
            "cash" to number(by.cash),
            "credit" to number(by.credit),
            "discount" to number(by.discount),
            "tolerance" to number(by.tolerance),
            "withholding" to number(by.withholding),
            "write_off" to number(by.writeOff),
            "moved" to number(by.moved),
            "before_take_over" to number(by.beforeTakeOver),
        ),
    )
}

private fun change(of: ItemChange): JsonElement = told(
    "item" to of.item.text(),
    "before" to of.before?.let { number(it.open) },
    "after" to of.after?.let { number(it.open) },
    "entries" to of.entries,
)

private fun postDated(of: PostDatedReceipt): JsonElement = told(
    "payment" to of.id,
    "customer" to of.customer,
    "currency" to of.amount.currency,
    "value_date" to of.valueDate,
    "posting_date" to of.postingDate,
    "amount" to number(of.amount),
    "counted" to of.counted,
)

/** The columns that are not zero. Advances are payments to the vectors, and stand apart here. */
private fun rollForwardRow(of: RollForwardRow): JsonElement {
    val amounts = of.amounts
    val columns = listOf(
        "taken_over" to amounts.takenOver,
        "invoices" to amounts.invoices,
        "debit_notes" to amounts.debitNotes,
        "charges" to amounts.charges,
        "payments" to amounts.payments.plus(amounts.advances),
        "payments_reversed" to amounts.paymentsReversed,
        "refunds" to amounts.refunds,
        "credit_notes" to amounts.creditNotes,
        "discounts" to amounts.discounts,
        "tolerance" to amounts.tolerance,
        "withholding" to amounts.withholding,
        "write_offs" to amounts.writeOffs,
        "reversals" to amounts.adjustmentsReversed,
        "transfers" to amounts.transfers,
        "conversions" to amounts.conversions,
    )
    return told(
        "creditor" to of.creditor,
        "customer" to of.customer,
        "currency" to of.currency,
        "opening" to number(amounts.opening),
        "columns" to columns.filterNot { it.second.isZero() }.associate { it.first to number(it.second) },
        "closing" to number(amounts.closing),
    )
}
