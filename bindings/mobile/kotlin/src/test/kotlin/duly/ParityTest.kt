package duly

import java.io.File
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

/** The module holds what the list names (`bindings/parity.json`), looked up as it is compiled. */
class ParityTest {
    private val parity = Json.parseToJsonElement(File("../../parity.json").readText()).jsonObject

    private fun named(list: String, key: String) =
        parity.getValue(list).jsonArray.map { it.jsonObject.getValue(key).jsonPrimitive.content }

    @Test
    fun everyTypeIsThere() {
        assertEquals(emptyList(), named("types", "name").filter { of(it) == null })
    }

    @Test
    fun everyFunctionIsThere() {
        val names = named("functions", "kotlin")
        assertTrue(names.size > 100)
        assertEquals(emptyList(), names.filterNot(::isThere))
    }

    @Test
    fun whatIsNotThereIsMissed() {
        assertTrue(!isThere("Money.forgotten") && !isThere("forgotten") && !isThere("Forgotten"))
    }

    @Test
    fun noFunctionIsThereThatIsNotListed() {
        // `use` comes with every object, from what writes these sources.
        val listed = named("functions", "kotlin").toSet() + "use"
        assertEquals(emptySet(), functions(Class.forName("duly.DulyKt")) - listed)
    }

    private fun of(type: String): Class<*>? =
        runCatching { Class.forName("duly.$type") }.getOrNull()

    /** Public functions by name: what follows a stroke is Java's name for numbers without a sign. */
    private fun functions(of: Class<*>): Set<String> =
        of.methods.filter { it.declaringClass == of && !it.isSynthetic && '$' !in it.name }
            .map { it.name.substringBefore('-') }
            .filterNot { it.startsWith("uniffi") || it.startsWith("access") }
            .toSet()

    private fun isThere(name: String): Boolean {
        val (owner, function) =
            name.split('.').let { if (it.size == 2) it[0] to it[1] else it[0] to null }
        if (function == null) {
            // A function of the module, or a class that is made.
            return of(owner)?.constructors?.isNotEmpty()
                ?: (owner in functions(Class.forName("duly.DulyKt")))
        }
        val type = of(owner) ?: return false
        val made = runCatching { Class.forName("duly.$owner\$Companion") }.getOrNull()
        return listOfNotNull(type, made).any { function in functions(it) }
    }
}
