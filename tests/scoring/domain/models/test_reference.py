"""Mot referansepris: points by a price stated beforehand."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from requirements_lib.domain.outcome import Blocked
from requirements_lib.domain.weighing.price_model import Reference
from scoring.domain.models.reference import evaluate

MODEL = Reference(reference=Decimal(1_000_000))
PRICES = st.decimals(min_value=Decimal("0.01"), max_value=Decimal(10**9), places=2)


def test_a_tenth_of_the_reference_is_a_point() -> None:
    result = evaluate({"A": Decimal(1_000_000), "B": Decimal(900_000), "C": Decimal(1_200_000)}, MODEL)
    assert [result.of(bid).points for bid in "ABC"] == [5, 6, 3]


def test_the_bounds_are_seen_in_the_result_and_may_be_left_out() -> None:
    prices = {"A": Decimal(100_000), "B": Decimal(2_000_000)}
    assert [evaluate(prices, MODEL).of(bid).points for bid in "AB"] == [10, 0]
    assert evaluate(prices, MODEL).of("B").by_formula == -5
    free = MODEL.model_copy(update={"clamped": False})
    assert [evaluate(prices, free).of(bid).points for bid in "AB"] == [14, -5]


@given(price=PRICES, other=PRICES)
def test_no_other_bid_moves_the_points(price: Decimal, other: Decimal) -> None:
    alone = evaluate({"A": price}, MODEL).of("A").points
    assert evaluate({"A": price, "B": other}, MODEL).of("A").points == alone


def test_negometrix_points_between_two_set_prices_are_those_of_a_reference() -> None:
    # 10 · (Pmax − P) / (Pmax − Pmin): no points at the reference Pmax, and the slope Pmax / (Pmax − Pmin).
    model = Reference(reference=Decimal(1_000_000), reference_points=Decimal(0), slope=Decimal(2))
    prices = {"A": Decimal(500_000), "B": Decimal(800_000), "C": Decimal(1_100_000)}
    assert [evaluate(prices, model).of(bid).points for bid in "ABC"] == [10, 4, 0]


def test_unusable_prices_are_refused() -> None:
    with pytest.raises(Blocked):
        evaluate({"A": Decimal(0)}, MODEL)
