"""Every price model that can be announced has its file, and is reached by its code."""

from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.price_model import PriceModelCode
from scoring.domain.models.registry import COSTS, POINTS, PRICED, price_points
from tests.scoring.domain.builders import LINEAR_UNFLOORED, PROPORTIONAL

PRICES = {"A": Decimal(2), "B": Decimal(3)}


def test_every_code_that_can_be_announced_has_one_model() -> None:
    codes = [*POINTS, *PRICED, *COSTS]
    assert len(codes) == len(set(codes))
    assert set(codes) == set(PriceModelCode)


def test_the_chosen_model_computes_and_stands_in_the_result() -> None:
    linear, proportional = price_points(PRICES, LINEAR_UNFLOORED), price_points(PRICES, PROPORTIONAL)
    assert (linear.of("B").points, proportional.of("B").points) == (Fraction(5), Fraction(20, 3))
    assert (linear.model, proportional.model) == (LINEAR_UNFLOORED, PROPORTIONAL)
