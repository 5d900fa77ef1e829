"""Påslag: the quality that is lacking is put on the price."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from requirements_lib.domain.outcome import Blocked
from requirements_lib.domain.weighing.price_model import Deduction, Surcharge
from scoring.domain.models.surcharge import evaluate, surcharge
from scoring.domain.ranking.ranking import rank
from tests.scoring.domain.builders import evaluated, evaluation

OFFERS = st.lists(st.tuples(st.integers(1, 10**9), st.integers(0, 20)), min_size=1, max_size=6)


def test_full_points_add_nothing_and_none_add_all() -> None:
    assert [surcharge(Fraction(400), Fraction(points)) for points in (10, 5, 0)] == [0, 200, 400]


@given(offers=OFFERS, value=st.integers(1, 10**9))
def test_fratrekk_of_the_same_values_gives_prices_that_lie_that_much_lower(
    offers: list[tuple[int, int]], value: int
) -> None:
    bids = [evaluated("ABCDEF"[place], cost, Decimal(own) / 2) for place, (cost, own) in enumerate(offers)]
    up = rank(evaluation(*bids, price_model=Surcharge(full_value=Decimal(value))))
    down = rank(evaluation(*bids, price_model=Deduction(full_value=Decimal(value))))
    assert [(bid.letter, bid.place) for bid in up.bids] == [(bid.letter, bid.place) for bid in down.bids]
    assert all(up.of(bid.id).total - down.of(bid.id).total == value for bid in bids)


def test_unusable_prices_are_refused() -> None:
    with pytest.raises(Blocked):
        evaluate({"A": Decimal("Infinity")}, {"A": ()}, Surcharge(full_value=Decimal(1)))
