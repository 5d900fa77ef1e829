"""A sum of lines as it is ranked."""

from decimal import Decimal
from fractions import Fraction

from scoring.domain.models.cost import LineCost, summed


def test_a_sum_is_exact_unless_a_rounding_is_stated() -> None:
    third = LineCost(line="Lisens", amount=Decimal(1), factor=Fraction(1, 3), cost=Fraction(1, 3))
    half = LineCost(line="Drift", amount=Decimal(1), factor=Fraction(1, 2), cost=Fraction(1, 2))
    assert summed("A", (half,)).price == Decimal("0.5")
    assert summed("A", (third, half), 2).price == Decimal("0.83")
    assert summed("A", (third, half), 2).total == Fraction(5, 6)
