"""Early-payment discount: base, part payments, one rounding (E2, E5, E9)."""

from fractions import Fraction

from money import minus, money_of, plus, round_to_step, round_whole, times, value_of


def tier_discount(total, tax, rate, base, mode="half_up"):
    """(discount, what to pay, what is billed) for one rate on an invoice total with its tax.

    gross: the rate of everything; net: of the goods only; mixed: of the goods, and the tax is
    billed from the start as if the discount were taken.
    """
    if base == "gross":
        discount = times(total, rate, mode)
        return discount, minus(total, discount), total
    goods = minus(total, tax)
    discount = times(goods, rate, mode)
    if base == "mixed":
        total = plus(goods, times(tax, 1 - rate, mode))
    return discount, minus(total, discount), total


def partial_discount(residual, discount, paid, policy, mode="half_up"):
    """(discount earned, what is settled) by a payment that reaches at most the residual."""
    sign = -1 if residual.units < 0 else 1
    left, possible, money = (sign * amount.units for amount in (residual, discount, paid))
    target = left - possible
    if money >= target:
        earned = possible
    elif policy == "none":
        earned = 0
    else:
        earned = min(possible, round_whole(Fraction(money * possible, target), mode))
    settles = min(money + earned, left)
    return (money_of(sign * earned, residual.currency),
            money_of(sign * settles, residual.currency))


def round_once(lines, rate, mode, step=None):
    """(discount, what to pay) on the sum of the lines, rounded once.

    With a cash step the amount to pay is rounded to it and the discount is the difference.
    """
    total = lines[0]
    for line in lines[1:]:
        total = plus(total, line)
    if step is None:
        discount = times(total, rate, mode)
        return discount, minus(total, discount)
    pay = round_to_step(value_of(total) * (1 - rate), total.currency, step, mode)
    return minus(total, pay), pay
