"""Money, rates, rounding and splitting (F2, F3), on whole minor units and exact fractions.

>>> parts, rule = split(parse_money("10.00", "EUR"), ["1", "1", "1"], "largest_remainder")
>>> [str(part) for part in parts]
['3.34 EUR', '3.33 EUR', '3.33 EUR']
"""

import re
from dataclasses import dataclass
from fractions import Fraction

from refused import Refused

# Minor-unit digits by ISO 4217, typed from the published list; two digits unless named here.
DIGITS = {0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
          2: "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN "
             "BZD CAD CDF CHE CHF CHW CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD "
             "FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR "
             "KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN "
             "MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR "
             "SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD "
             "TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG "
             "DEM HRK",  # withdrawn, and still currencies of old documents
          3: "BHD IQD JOD KWD LYD OMR TND",
          4: "CLF UYW"}
CURRENCIES = {code: digits for digits, codes in DIGITS.items() for code in codes.split()}
NO_MINOR_UNIT = set("XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX".split())

MOST_DIGITS = 28
PLAIN = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def currency_digits(code):
    if code in NO_MINOR_UNIT:
        raise Refused("currency.no_minor_unit")
    if code not in CURRENCIES:
        raise Refused("currency.unknown")
    return CURRENCIES[code]


def parse_decimal(text, code="decimal.syntax"):
    """A plain decimal as (value, scale); nothing but digits, one point and a leading minus."""
    if not PLAIN.fullmatch(text):
        raise Refused(code)
    digits = text.lstrip("-").replace(".", "").lstrip("0")
    if len(digits) > MOST_DIGITS:
        raise Refused("decimal.out_of_range")
    return Fraction(text), len(text.partition(".")[2])


def print_decimal(units, scale):
    """`units` of 10^-scale as text; zero has no sign because an integer zero has none."""
    digits = str(abs(units)).rjust(scale + 1, "0")
    whole, rest = (digits[:-scale], digits[-scale:]) if scale else (digits, "")
    return ("-" if units < 0 else "") + whole + ("." + rest if rest else "")


@dataclass(frozen=True)
class Money:
    units: int
    currency: str

    def __str__(self):
        return f"{print_decimal(self.units, currency_digits(self.currency))} {self.currency}"


def money_of(units, currency):
    """An amount from a calculation: one that could not be read back is an overflow."""
    if abs(units) >= 10**MOST_DIGITS:
        raise Refused("money.overflow")
    return Money(units, currency)


def parse_money(text, currency):
    digits = currency_digits(currency)
    value, _ = parse_decimal(text)
    units = value * 10**digits
    if units.denominator != 1:
        raise Refused("money.too_many_digits")
    return Money(int(units), currency)


def same_currency(a, b):
    if a.currency != b.currency:
        raise Refused("money.currency_mismatch")


def plus(a, b):
    same_currency(a, b)
    return money_of(a.units + b.units, a.currency)


def minus(a, b):
    same_currency(a, b)
    return money_of(a.units - b.units, a.currency)


# Rounding. Every mode works on the size and gives the sign back, so all of them mirror.

def round_whole(value, mode):
    size = abs(value)
    low = size.numerator // size.denominator
    rest = size - low
    half = Fraction(1, 2)
    away = {
        "half_up": rest >= half,
        "half_down": rest > half,
        "half_even": rest > half or (rest == half and low % 2 == 1),
        "down": False,
        "up": rest > 0,
    }[mode]
    rounded = low + 1 if away else low
    return -rounded if value < 0 else rounded


def round_decimal(value, decimals, mode):
    return print_decimal(round_whole(value * 10**decimals, mode), decimals)


def round_money(value, currency, mode):
    """`value` in whole currency units (not minor ones), rounded once to the currency."""
    units = round_whole(value * 10**currency_digits(currency), mode)
    return money_of(units, currency)


def value_of(money):
    return Fraction(money.units, 10**currency_digits(money.currency))


def times(money, rate, mode):
    return round_money(value_of(money) * rate, money.currency, mode)


def round_to_step(value, currency, step, mode):
    """`value` to the nearest multiple of a cash step such as 0.05."""
    smallest = Fraction(1, 10**currency_digits(currency))
    if step <= 0 or step % smallest != 0:
        raise Refused("money.invalid_cash_step")
    return round_money(round_whole(value / step, mode) * step, currency, "down")


# Rates are fractions of one here; "2%" is 1/50. Points are added, never multiplied (I5).

def parse_rate(text, unit="%"):
    number = text.removesuffix(unit)
    if number == text:
        raise Refused("rate.syntax")
    value, scale = parse_decimal(number, "rate.syntax")
    return value / 100, scale


def rate_plus(rate, points):
    (a, a_scale), (b, b_scale) = parse_rate(rate), parse_rate(points, "pp")
    scale = max(a_scale, b_scale)
    return print_decimal(int((a + b) * 100 * 10**scale), scale) + "%"


# Splitting (F3).

def split(total, weights, rule):
    """The parts of `total` and the rule that gave them; the parts of −T mirror those of T."""
    return split_by(total, [parse_decimal(weight)[0] for weight in weights], rule)


def split_by(total, values, rule):
    for index, value in enumerate(values):
        if value < 0:
            raise Refused("split.invalid_weights", f"weights[{index}]")
    if sum(values) == 0:
        raise Refused("split.invalid_weights", "weights")
    sign = -1 if total.units < 0 else 1
    units, used = split_units(abs(total.units), values, rule)
    return [Money(sign * part, total.currency) for part in units], used


def split_units(total, weights, rule):
    whole = sum(weights)
    raw = [total * weight / whole for weight in weights]
    last = max(index for index, weight in enumerate(weights) if weight > 0)
    if rule == "largest_remainder":
        return largest_remainder(total, raw), rule
    mode = "down" if rule == "truncate_rest_last" else rule["round_each_rest_last"]
    parts = [round_whole(share, mode) for share in raw]
    parts[last] = total - sum(part for index, part in enumerate(parts) if index != last)
    if parts[last] < 0:  # the last line would turn its sign: rule (a), and say so
        return largest_remainder(total, raw), "largest_remainder"
    return parts, rule


def largest_remainder(total, raw):
    parts = [round_whole(share, "down") for share in raw]
    by_rest = sorted(range(len(raw)), key=lambda index: (parts[index] - raw[index], index))
    for index in by_rest[:total - sum(parts)]:
        parts[index] += 1
    return parts
