package duly.vectors

import duly.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive

/** Receipts and what they settle, debts in their order, early payment. */
val MATCHING: Map<String, (Input) -> JsonElement> = mapOf(
    "tolerance_allowed" to { of ->
        written(of.typed<ToleranceLimit>("limit").allowed(of.money("residual")))
    },
    "early_close" to { of ->
        written(discountClose(of.typed("installment"), of.typed("payment"), of.typedOr("policy")))
    },
    "early_close_together" to { of ->
        val policy = of.typedOr<EarlyPolicy>("policy")
        written(discountCloseTogether(of.typed("installments"), of.typed("payment"), policy))
    },
    "pay_by_table" to { of ->
        told("ranges" to discountPayByTable(of.typed("installments"), of.date("from"), of.date("to")))
    },
    "still_open" to { of ->
        written(discountStillOpen(of.typed("installment"), of.typed("progress")))
    },
    "sliding_discount" to { of -> written(of.typed<SlidingOffer>("offer").on(of.date("day"))) },
    "annual_cost" to { of ->
        written(discountAnnualCost(of.text("discount"), of.typed("days"), of.typedOr("year")))
    },
    "break_even" to { of ->
        written(discountBreakEven(of.text("rate"), of.typed("days"), of.typedOr("year")))
    },
    "allocate_claims" to { of ->
        val order = of.find("order")?.let(::settlementOrder)
        written(claimsAllocate(of.money("amount"), of.date("on"), of.typed("claims"), order))
    },
    "match_receipts" to { of ->
        val answers = matchingPropose(
            of.typed("receipts"), of.typed("items"), of.typedOr("known") ?: emptyList(),
            of.typedOr("policy"),
        )
        told("answers" to answers.map(::answered))
    },
)

private fun settlementOrder(form: JsonElement): SettlementOrder = when ((form as? JsonPrimitive)?.content) {
    "bgb" -> settlementOrderBgb()
    "code_civil" -> settlementOrderCodeCivil()
    "pro_rata" -> settlementOrderProRata()
    else -> read(form)
}

private fun answered(answer: MatchResult): JsonElement {
    val refusal = answer.refusal ?: return written(answer.proposal)
    return told("error" to told("code" to refusal.code, "field" to refusal.field))
}
