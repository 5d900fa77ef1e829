"""Mot gjennomsnittet: half of the points at the mean."""

from decimal import Decimal
from fractions import Fraction

import pytest

from requirements_lib.domain.outcome import Blocked
from requirements_lib.domain.weighing.price_model import Mean
from scoring.domain.models.mean import by_mean, evaluate
from tests.oracles import bid_case
from tests.scoring.domain.models.reversal import turns


def test_uk_mean_method_prices_of_chen_2008() -> None:
    case = bid_case("B35-uk-mean")
    prices = [Fraction(price) for price in case["inputs"]["prices"]]
    mean = sum(prices, Fraction(0)) / len(prices)
    for price, printed in zip(prices, case["recomputed"].values(), strict=True):
        assert abs(by_mean(mean, price, best=100) - Fraction(printed)) < Fraction(1, 10**12)


def test_the_mean_is_kept_and_the_bounds_hold() -> None:
    result = evaluate({"A": Decimal(1), "B": Decimal(1), "C": Decimal(10)}, Mean())
    assert result.mean == 4
    assert [result.of(bid).points for bid in "ABC"] == [10, 10, 0]
    assert evaluate({"A": Decimal(1), "C": Decimal(9)}, Mean(clamped=False)).of("C").points == -3


def test_one_alone_is_at_the_mean() -> None:
    assert evaluate({"A": Decimal(7)}, Mean()).of("A").points == 5


def test_unusable_prices_are_refused() -> None:
    with pytest.raises(Blocked):
        evaluate({}, Mean())


@pytest.mark.parametrize("case", ("R08", "R20"))
def test_a_loser_that_falls_away_turns_the_order_of_the_others(case: str) -> None:
    turns(case, Mean(clamped=False))
