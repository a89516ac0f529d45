package duly

import java.math.BigDecimal

/**
 * A decimal as it crosses: with all its digits and no exponent. One so long that it can be no
 * amount keeps its exponent, and is refused for it.
 */
internal fun plainText(of: BigDecimal): String =
    if (of.scale() < -100) of.toString() else of.toPlainString()

/** The stable dotted word of a refusal, such as `money.currency_mismatch`, whatever its kind. */
public val DulyException.code: String
    get() = refusal().code
