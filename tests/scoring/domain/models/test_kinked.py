"""Lineær med knekk: two lines, each point of them exact."""

from decimal import Decimal
from fractions import Fraction

import pytest

from requirements_lib.domain.outcome import Blocked
from requirements_lib.domain.weighing.price_model import Kinked
from scoring.domain.models.kinked import evaluate, kink_of, kinked
from tests.oracles import agrees

O4 = {
    "1250000": "7.5000",
    "1500000": "5.0000",
    "2000000": "3.3333",
    "2500000": "1.6667",
    "3000000": "0",
    "3500000": "0",
}


@pytest.mark.parametrize(("price", "points"), O4.items())
def test_oracle_o4_own_parameters(price: str, points: str) -> None:
    result = evaluate({"lowest": Decimal(1_000_000), "bid": Decimal(price)}, Kinked())
    assert agrees(result.of("bid").points, points)
    assert result.of("lowest").points == 10


def test_the_lines_meet_at_the_kink_and_end_at_zero() -> None:
    kink = kink_of(Kinked(break_at=Decimal(20), break_points=Decimal(7), zero_at=Decimal(80)))
    assert kinked(Fraction(100), Fraction(120), kink) == 7
    just_above = kinked(Fraction(100), 120 + Fraction(1, 10**9), kink)
    assert 7 - just_above < Fraction(1, 10**6)
    assert kinked(Fraction(100), Fraction(180), kink) == 0


def test_unusable_prices_are_refused() -> None:
    with pytest.raises(Blocked):
        evaluate({"A": Decimal(-1)}, Kinked())
