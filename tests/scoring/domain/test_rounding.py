from fractions import Fraction

import pytest

from scoring.domain.rounding import half_up


@pytest.mark.parametrize(
    ("value", "decimals", "kept"),
    [
        ("0.125", 2, "0.13"),
        ("-0.125", 2, "-0.13"),
        ("0.1249", 2, "0.12"),
        ("2.5", 0, "3"),
        ("1/3", 3, "0.333"),
    ],
)
def test_a_half_goes_away_from_zero(value: str, decimals: int, kept: str) -> None:
    assert half_up(Fraction(value), decimals) == Fraction(kept)


def test_without_a_stated_rounding_nothing_is_lost() -> None:
    assert half_up(Fraction(1, 3), None) == Fraction(1, 3)
