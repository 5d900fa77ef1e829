"""An interval is exact only when nothing is left open."""

from fractions import Fraction

from scoring.domain.interval import Interval


def test_equal_ends_are_exact() -> None:
    assert Interval(low=Fraction(1, 3), high=Fraction(1, 3)).is_exact
    assert not Interval(low=Fraction(1, 3), high=Fraction(1, 2)).is_exact
