package duly.vectors

import duly.*
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement

/** The journal, asked of a ledger within a story. */
fun journal(ledger: Ledger, of: Input): JsonElement {
    val options = JournalOptions(of.typedOr("base") ?: emptyMap())
    val entries = of.typedOr<List<ULong>>("entries")
    val said = if (entries != null) {
        ledger.journalOfEntries(entries[0], entries[1], options)
    } else {
        ledger.journal(of.date("from"), of.date("to"), of.typedOr("known"), options)
    }
    return told(
        "postings" to JsonArray(said.postings.map(::posting)),
        "without_rate" to said.withoutRate,
        "nothing_to_post" to said.nothingToPost,
    )
}

private fun posting(of: Posting): JsonElement = told(
    "entry" to of.entry,
    "date" to of.date,
    "creditor" to of.creditor,
    "currency" to of.currency,
    "lines" to JsonArray(of.lines.map(::line)),
)

private fun line(of: PostingLine): JsonElement {
    val fields = arrayOf<Pair<String, Any?>>(
        "role" to of.role,
        "customer" to of.customer,
        "amount" to number(of.amount),
    )
    return of.base?.let { told(*fields, "base" to number(it)) } ?: told(*fields)
}

/** The revaluation of what is open. */
fun revaluation(ledger: Ledger, of: Input): JsonElement {
    val rates = ClosingRates(of.text("currency"), of.date("date"), of.typed("rates"))
    val said = ledger.revaluation(rates, JournalOptions(of.typed("base")), of.typedOr("known"))
    val rows = said.rows.map {
        told(
            "creditor" to it.creditor,
            "role" to it.role,
            "customer" to it.customer,
            "open" to number(it.open),
            "currency" to it.open.currency,
            "booked" to number(it.booked),
            "closing" to number(it.closing),
        )
    }
    return told(
        "rows" to JsonArray(rows),
        "total" to number(said.total),
        "without_rate" to said.withoutRate.map { it.text() },
    )
}

/** The subledger against the control account. */
fun tie(ledger: Ledger, of: Input): JsonElement {
    val lines = of.typed<List<ControlLine>>("lines")
    val said = ledger.tie(of.date("from"), of.date("to"), lines, of.typedOr("known"))
    val rows = said.rows.map { row ->
        val differences = row.differences.map {
            told(
                "entry" to it.entry,
                "subledger" to number(it.subledger),
                "control" to number(it.control),
            )
        }
        told(
            "creditor" to row.creditor,
            "currency" to row.currency,
            "subledger" to number(row.subledger),
            "control" to number(row.control),
            "differences" to JsonArray(differences),
        )
    }
    return JsonArray(rows)
}
