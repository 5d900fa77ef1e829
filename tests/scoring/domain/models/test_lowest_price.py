"""Laveste pris: the price alone decides."""

from decimal import Decimal

import pytest

from requirements_lib.domain.outcome import Blocked
from requirements_lib.domain.weighing.price_model import LowestPrice
from scoring.domain.models.lowest_price import evaluate
from scoring.domain.ranking.ranking import rank
from tests.scoring.domain.builders import evaluated, evaluation, price

ALONE = {"criteria": (price(100),), "price_model": LowestPrice()}


def test_the_lowest_price_is_first_whatever_the_quality() -> None:
    ranking = rank(evaluation(evaluated("A", 300), evaluated("B", 200), evaluated("C", "200.01"), **ALONE))
    assert [(bid.letter, bid.total) for bid in ranking.bids] == [
        ("B", 200),
        ("C", Decimal("200.01")),
        ("A", 300),
    ]


def test_equal_prices_are_drawn_between_for_nothing_else_can_part_them() -> None:
    ranking = rank(evaluation(evaluated("A", 200), evaluated("B", 200), **ALONE))
    assert [one.code for one in ranking.findings] == ["tie_needs_draw"]
    assert ranking.ties[0].steps == ()


def test_unusable_prices_are_refused() -> None:
    with pytest.raises(Blocked):
        evaluate({"A": Decimal(0)}, {"A": ()}, LowestPrice())
