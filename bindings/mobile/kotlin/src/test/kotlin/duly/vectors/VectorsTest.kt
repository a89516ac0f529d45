package duly.vectors

import duly.DulyException
import java.io.File
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject

/** The shared vectors, asked through the typed functions and compared to the letter. */
class VectorsTest {
    @Test
    fun everyVectorAnswersAsExpected() {
        val files = FOLDER.listFiles().orEmpty().filter { it.extension == "json" }.sortedBy { it.name }
        assertTrue(files.isNotEmpty(), "no vectors in $FOLDER")
        val faults = mutableListOf<String>()
        val names = mutableSetOf<String>()
        var passed = 0
        for (file in files) {
            val cases = Json.parseToJsonElement(file.readText()).jsonObject.getValue("cases").jsonArray
            assertTrue(cases.isNotEmpty(), "${file.name} has no cases")
            for (case in cases.map { it.jsonObject }) {
                val name = text(case.getValue("name"))
                assertTrue(names.add(name), "$name: the name was used before")
                when (val fault = fault(case)) {
                    null -> passed += 1
                    else -> faults += "${file.name} $name\n  $fault"
                }
            }
        }
        faults.take(40).forEach(::println)
        println("kotlin: $passed passed, ${faults.size} failed")
        assertEquals(0, faults.size)
    }

    @Test
    fun whatIsWrongIsFound() {
        fun case(text: String) = fault(Json.parseToJsonElement(text).jsonObject)
        val asked = """"call":"date_parse","input":{"date":"2026-01-01"}"""
        val refused = """"call":"date_parse","input":{"date":"x"}"""
        assertEquals(null, case("""{$asked,"output":"2026-01-01"}"""))
        assertEquals(null, case("""{$refused,"error":{"code":"date.syntax"}}"""))
        for (wrong in listOf(
            """{$asked,"output":"2026-01-02"}""",
            """{$asked,"error":{"code":"date.syntax"}}""",
            """{$asked}""",
            """{$refused,"output":"x"}""",
            """{$refused,"error":{}}""",
            """{$refused,"error":{"code":"date.syntax","field":"day"}}""",
            """{"call":"no_such_call","input":{},"error":{"code":"x"}}""",
            """{"call":"date_parse","input":{"date":"2026-01-01","more":1},"output":"2026-01-01"}""",
            // The scale is a part of the answer.
            """{"call":"money_parse","input":{"amount":"1","currency":"EUR"},
                "output":{"amount":"1","currency":"EUR"}}""",
        )) {
            assertTrue(case(wrong) != null, wrong)
        }
    }

    private companion object {
        val FOLDER = File(System.getProperty("basedir", "."), "../../../tests/vectors")
    }
}

/** What is wrong with the answer; null when it is the expected one. */
private fun fault(case: JsonObject): String? {
    val (output, error) = case["output"] to case["error"]?.jsonObject
    if ((output == null) == (error == null)) return "exactly one of `output` and `error`"
    val call = text(case.getValue("call"))
    return try {
        val input = Input(case.getValue("input").jsonObject)
        val take = CALLS[call] ?: MATCHING[call] ?: throw Unreadable("no call `$call`")
        val got = input.answer(take(input))
        when (output) {
            null -> "expected error $error, got $got"
            else -> difference(output, got, "")?.let { "$it\n  $call ${case["input"]}\n  got $got" }
        }
    } catch (refused: DulyException) {
        val got = refusal(refused, "field", "date")
        val isExpected = error != null && "code" in error && error.all { (name, value) -> got[name] == value }
        if (isExpected) null else "expected ${output ?: error}, got $got\n  $call ${case["input"]}"
    } catch (other: Exception) {
        "expected ${output ?: error}, got $other\n  $call ${case["input"]}"
    }
}

/**
 * Where two answers differ. Of a refusal and of a post the details that are not told are not
 * compared: the `date` of an `error`, the `effective` day of what takes effect on no day.
 */
private fun difference(expected: JsonElement, got: JsonElement, path: String): String? = when {
    expected is JsonObject && got is JsonObject -> (expected.keys + got.keys).firstNotNullOfOrNull { key ->
        val (one, other) = expected[key] to got[key]
        when {
            one != null && other != null -> difference(one, other, "$path/$key")
            one != null -> "$path/$key: expected $one, got nothing"
            isUntold(expected, key) -> null
            else -> "$path/$key: expected nothing, got $other"
        }
    }
    expected is JsonArray && got is JsonArray && expected.size == got.size ->
        expected.indices.firstNotNullOfOrNull { difference(expected[it], got[it], "$path/$it") }
    expected is JsonPrimitive && got is JsonPrimitive && expected == got -> null
    else -> "$path: expected $expected, got $got"
}

private fun isUntold(told: JsonObject, detail: String): Boolean = when (detail) {
    "date", "field" -> "code" in told
    "effective" -> "outcome" in told
    else -> false
}
