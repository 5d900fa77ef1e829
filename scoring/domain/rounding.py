"""Rounding where an announced formula asks for it. Nothing else is rounded before it is shown."""

from fractions import Fraction


def half_up(value: Fraction, decimals: int | None) -> Fraction:
    """The value to so many decimals, a half away from zero; None leaves it exact."""
    if decimals is None:
        return value
    scaled = abs(value) * 10**decimals
    nearest = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return Fraction(nearest if value >= 0 else -nearest, 10**decimals)
