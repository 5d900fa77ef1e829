"""Koeffisient: the price divided by a coefficient that grows with the quality."""

from decimal import Decimal
from fractions import Fraction

import pytest

from requirements_lib.domain.outcome import Blocked
from requirements_lib.domain.weighing.price_model import Coefficient
from scoring.domain.models.coefficient import coefficient, evaluate
from scoring.domain.ranking.ranking import rank
from tests.oracles import agrees, bid_case
from tests.scoring.domain.builders import evaluated, evaluation, price, quality


def test_prozorro_meat_the_formula() -> None:
    case = bid_case("B30-prozorro-docs")
    inputs = case["inputs"]
    values = [Fraction(one) for one in inputs["bid_values"]]
    left = 1 - sum((Fraction(one) for one in inputs["max_values"]), Fraction(0))
    divisor = coefficient(values, left)
    assert agrees(divisor, case["published"]["denominator"][:14])
    assert agrees(Fraction(inputs["price"]) / divisor, case["published"]["weighted"])


def test_prozorro_meat_through_the_ranking() -> None:
    case = bid_case("B30-prozorro-docs")
    # Two thirds of the points on each criterion of 15 %: 0,1 of 0,15.
    names = ("ARK-05", "ARK-06", "ARK-07", "ARK-08", "ARK-09", "ARK-10")
    criteria = (price(70), quality(15, *names[:3]), quality(15, *names[3:], criterion="T3"))
    made = evaluation(
        evaluated("A", case["inputs"]["price"], 10, 10, 0, 10, 10, 0),
        criteria=criteria,
        price_model=Coefficient(),
    )
    bid = rank(made).of("A")
    assert agrees(bid.total, case["published"]["weighted"])
    assert bid.total == sum(one.weighted for one in bid.criteria)


def test_an_announced_rounding_is_part_of_the_result() -> None:
    model = Coefficient(decimals=2)
    ranking = rank(evaluation(evaluated("A", 100, 5), criteria=(price(70), quality(30)), price_model=model))
    assert ranking.priced is not None
    own = ranking.priced.of("A")
    assert (own.by_formula, own.evaluated) == (Fraction(1400, 17), Fraction(8235, 100))
    assert ranking.of("A").total == own.evaluated


def test_unusable_prices_are_refused() -> None:
    with pytest.raises(Blocked):
        evaluate({"A": Decimal(0)}, {"A": ()}, Coefficient())
