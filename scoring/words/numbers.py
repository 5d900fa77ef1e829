"""Figures as they are shown. Only here is anything rounded: half away from zero, when all is computed."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

Number: TypeAlias = Fraction | Decimal | int
_NO_BREAK = "\u00a0"
MINUS = "\u2212"
IN_LETTERS = ("en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv")


def fixed(value: Number, decimals: int = 2) -> str:
    """With exactly so many decimals: «8,00», «−0,67»."""
    shown = _rounded(value, decimals)
    digits = str(abs(shown)).rjust(decimals + 1, "0")
    whole, part = digits[: len(digits) - decimals], digits[len(digits) - decimals :]
    sign = MINUS if shown < 0 else ""
    return sign + _grouped(whole) + (f",{part}" if part else "")


def plain(value: Number, decimals: int = 2) -> str:
    """With at most so many decimals and no trailing zeros: «8», «7,5», «1 250 000»."""
    text = fixed(value, decimals)
    return text.rstrip("0").rstrip(",") if "," in text else text


def given(value: Decimal) -> str:
    """A number as somebody wrote it: every decimal that is not a trailing zero."""
    exponent = value.as_tuple().exponent
    return plain(value, max(0, -exponent) if isinstance(exponent, int) else 0)


def money(value: Decimal) -> str:
    """An amount as somebody wrote it, with øre in two digits: «1 250 000», «1 290,50»."""
    text = given(value)
    whole, comma, part = text.partition(",")
    return f"{whole},{part.ljust(2, '0')}" if comma else text


def kroner(value: Fraction) -> str:
    """«= 875 000 kr», or «≈ 83 333,33 kr» when the figure shown is rounded."""
    return f"{equals(value, 0 if value.denominator == 1 else 2)} kr"


def percent(part: Number) -> str:
    """A part of 1 as per cent: «12,5 %»."""
    return plain(Fraction(part) * 100, 1) + _NO_BREAK + "%"


def is_exact(value: Number, decimals: int = 2) -> bool:
    """Whether nothing is lost when shown with so many decimals."""
    return Fraction(value) == Fraction(_rounded(value, decimals), 10**decimals)


def equals(value: Number, decimals: int = 2) -> str:
    """«= 8,00», or «≈ 8,33» when the figure shown is rounded."""
    return f"{_sign(value, decimals)} {fixed(value, decimals)}"


def comes_to(value: Number, decimals: int) -> str:
    """As `equals`, with no trailing zeros: «= 0,25», «≈ 3,629895»."""
    return f"{_sign(value, decimals)} {plain(value, decimals)}"


def _sign(value: Number, decimals: int) -> str:
    return "=" if is_exact(value, decimals) else "≈"


def telling(values: Iterable[Number], decimals: int = 2) -> int:
    """How many decimals it takes for different values to be shown as different; `decimals` when that is enough."""
    different = {Fraction(one) for one in values}
    while len({_rounded(one, decimals) for one in different}) < len(different):
        decimals += 1
    return decimals


def span(low: Number, high: Number, decimals: int = 2) -> str:
    """«8», or «5–9» when the ends differ."""
    ends = dict.fromkeys((plain(low, decimals), plain(high, decimals)))
    return "–".join(ends)


def percent_span(low: Number, high: Number) -> str:
    """«25 %», or «10–60 %» when the ends differ."""
    return span(Fraction(low) * 100, Fraction(high) * 100, 1) + _NO_BREAK + "%"


def day(value: date) -> str:
    """«23.11.2026»."""
    return f"{value:%d.%m.%Y}"


def _rounded(value: Number, decimals: int) -> int:
    """The value times 10^decimals, to the nearest whole number; a half goes away from zero."""
    scaled = abs(Fraction(value)) * int(10**decimals)
    nearest = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return nearest if value >= 0 else -nearest


def _grouped(digits: str) -> str:
    return f"{int(digits):,}".replace(",", _NO_BREAK)


def in_letters(number: int) -> str:
    """«ti»; from 13 in figures."""
    return IN_LETTERS[number - 1] if 0 < number <= len(IN_LETTERS) else str(number)
