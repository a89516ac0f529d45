package duly.vectors

import duly.Money
import duly.dateParse
import duly.moneyParse
import java.math.BigDecimal
import java.time.LocalDate
import kotlin.reflect.KClass
import kotlin.reflect.KParameter
import kotlin.reflect.KType
import kotlin.reflect.full.memberProperties
import kotlin.reflect.full.primaryConstructor
import kotlin.reflect.typeOf
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

/** The question could not be put: an input of another form, an unknown call. */
class Unreadable(why: String) : Exception(why)

/** The typed value a JSON form stands for: fields that are not said keep their defaults. */
inline fun <reified T> read(json: JsonElement): T = readAs(typeOf<T>(), json) as T

fun readAs(type: KType, json: JsonElement): Any? {
    if (json is JsonNull) {
        return if (type.isMarkedNullable) null else throw Unreadable("null for $type")
    }
    val kind = type.classifier as KClass<*>
    fun of(place: Int): KType = checkNotNull(type.arguments[place].type)
    return when {
        kind == String::class -> text(json)
        kind == BigDecimal::class -> decimal(text(json))
        kind == LocalDate::class -> dateParse(text(json))
        kind == Boolean::class -> json.jsonPrimitive.boolean
        kind == Int::class -> number(json).toInt()
        kind == Long::class -> number(json).toLong()
        kind == UInt::class -> number(json).toUInt()
        kind == ULong::class -> number(json).toULong()
        kind == UShort::class -> number(json).toUShort()
        kind == List::class -> json.jsonArray.map { readAs(of(0), it) }
        kind == Map::class -> json.jsonObject.mapValues { readAs(of(1), it.value) }
        kind.java.isEnum -> kind.java.enumConstants.find { same((it as Enum<*>).name, text(json)) }
            ?: throw Unreadable("$json is no $kind")
        kind.isSealed -> variant(kind, json)
        kind.isData -> made(kind, json)
        else -> throw Unreadable("no form of $kind")
    }
}

/** A word alone, or an object of one key. */
private fun variant(kind: KClass<*>, json: JsonElement): Any {
    val (word, rest) = when (json) {
        is JsonObject -> json.entries.single().let { it.key to it.value }
        else -> text(json) to null
    }
    val found = kind.sealedSubclasses.find { same(it.simpleName.orEmpty(), word) }
        ?: throw Unreadable("`$word` is no ${kind.simpleName}")
    found.objectInstance?.let { return it }
    val only = checkNotNull(found.primaryConstructor).parameters.singleOrNull()
    return when {
        rest == null -> throw Unreadable("`$word` says nothing")
        only != null -> called(found, mapOf(only to readAs(only.type, rest)))
        else -> made(found, rest)
    }
}

/** A record by its fields; a list gives them in their order, a bare value the first of them. */
private fun made(kind: KClass<*>, json: JsonElement): Any {
    val parameters = checkNotNull(kind.primaryConstructor).parameters
    val given = when (json) {
        is JsonObject -> json.entries.map { (name, value) ->
            val found = parameters.find { snake(it.name.orEmpty()) == name }
            (found ?: throw Unreadable("${kind.simpleName} has no field `$name`")) to value
        }
        is JsonArray -> parameters.zip(json)
        else -> listOf(parameters.first() to json)
    }
    return called(kind, given.associate { (parameter, value) -> parameter to readAs(parameter.type, value) })
}

private fun called(kind: KClass<*>, given: Map<KParameter, Any?>): Any =
    checkNotNull(kind.primaryConstructor).callBy(given)

fun text(json: JsonElement): String {
    val told = json as? JsonPrimitive
    if (told == null || !told.isString) throw Unreadable("$json is no text")
    return told.content
}

private fun number(json: JsonElement): String {
    val told = json as? JsonPrimitive
    if (told == null || told.isString) throw Unreadable("$json is no number")
    return told.content
}

/** A decimal, where Kotlin has one of the same text; its zero has no sign. */
fun decimal(text: String): BigDecimal {
    val number = text.toBigDecimalOrNull() ?: throw Unreadable("`$text` is no BigDecimal")
    val same = if (number.signum() == 0) text.removePrefix("-") else text
    if (number.toPlainString() != same) throw Unreadable("`$text` is `$number` in Kotlin")
    return number
}

/** An amount from its text, by the library: what is none is refused by its code. */
fun money(json: JsonElement): Money {
    val form = json.jsonObject
    if (form.keys != setOf("amount", "currency")) throw Unreadable("$json is no amount")
    return moneyParse(text(form.getValue("amount")), text(form.getValue("currency")))
}

private fun same(name: String, word: String): Boolean =
    name.replace("_", "").equals(word.replace("_", ""), ignoreCase = true)

private fun snake(name: String): String =
    name.replace(Regex("[A-Z]")) { "_" + it.value.lowercase() }.removePrefix("_")

/** The JSON form of a typed value: what is not said, and may be left out, is left out. */
fun written(value: Any?): JsonElement = when (value) {
    null -> JsonNull
    is JsonElement -> value
    is String -> JsonPrimitive(value)
    is Boolean -> JsonPrimitive(value)
    is Number -> if (value is BigDecimal) JsonPrimitive(value.toPlainString()) else JsonPrimitive(value)
    is UInt -> JsonPrimitive(value.toLong())
    is ULong -> JsonPrimitive(value.toLong())
    is UShort -> JsonPrimitive(value.toInt())
    is LocalDate -> JsonPrimitive(value.toString())
    is Enum<*> -> JsonPrimitive(value.name.lowercase())
    is List<*> -> JsonArray(value.map(::written))
    is Map<*, *> -> JsonObject(value.entries.associate { it.key.toString() to written(it.value) })
    else -> writtenObject(value)
}

private fun writtenObject(value: Any): JsonElement {
    val kind = value::class
    val isVariant = kind.supertypes.any { (it.classifier as? KClass<*>)?.isSealed == true }
    val word = snake(kind.simpleName.orEmpty())
    if (kind.objectInstance != null) return JsonPrimitive(word)
    val parameters = checkNotNull(kind.primaryConstructor).parameters
    val fields = parameters.mapNotNull { parameter ->
        val field = kind.memberProperties.single { it.name == parameter.name }.getter.call(value)
        val unsaid = field == null || parameter.isOptional && field is Collection<*> && field.isEmpty()
        if (unsaid) null else snake(parameter.name.orEmpty()) to written(field)
    }
    return when {
        !isVariant -> JsonObject(fields.toMap())
        parameters.size == 1 -> JsonObject(mapOf(word to fields.single().second))
        else -> JsonObject(mapOf(word to JsonObject(fields.toMap())))
    }
}

/** An answer, field by field. */
fun told(vararg fields: Pair<String, Any?>): JsonObject =
    JsonObject(fields.associate { (name, value) -> name to written(value) })

/** The number of an amount. */
fun number(of: Money): String = of.amount.toPlainString()

fun numbers(of: List<Money>): List<String> = of.map(::number)

/** What is asked, by name. A field that nobody reads is a fault. */
class Input(private val fields: JsonObject) {
    private val used = mutableSetOf<String>()

    fun find(name: String): JsonElement? {
        used += name
        return fields[name]
    }

    fun json(name: String): JsonElement = find(name) ?: throw Unreadable("no `$name`")

    fun text(name: String): String = text(json(name))

    fun date(name: String): LocalDate = dateParse(text(name))

    fun money(name: String): Money = money(json(name))

    fun moneyOr(name: String): Money? = find(name)?.let(::money)

    inline fun <reified T> typed(name: String): T = read(json(name))

    inline fun <reified T> typedOr(name: String): T? = find(name)?.let { read<T>(it) }

    /** What nobody has read yet, as an object of its own. */
    fun rest(): JsonObject = JsonObject(fields.filterKeys { it !in used }).also { used += it.keys }

    /** The answer, once everything was read. */
    fun answer(answer: JsonElement): JsonElement {
        val unread = fields.keys - used
        if (unread.isNotEmpty()) throw Unreadable("nobody reads $unread")
        return answer
    }
}
