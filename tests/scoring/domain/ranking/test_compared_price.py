"""The price that is compared: given, or computed from lines."""

from decimal import Decimal

import pytest

from requirements_lib.domain.outcome import Blocked
from requirements_lib.domain.weighing.price_model import Basket, BasketLine
from scoring.domain.ranking.compared_price import compared_prices, cost, line_count
from scoring.domain.ranking.ranking import rank
from tests.scoring.domain.builders import evaluated, evaluation

MODEL = Basket(
    lines=(BasketLine(name="Timer", quantity=Decimal(3)), BasketLine(name="Reise", quantity=Decimal(2)))
)


def test_a_bid_with_lines_is_compared_on_their_sum_and_one_without_on_its_price() -> None:
    bids = (evaluated("A", None, 5, amounts=(Decimal(10), Decimal(1))), evaluated("B", 40, 5))
    made = evaluation(*bids, price_model=MODEL)
    assert compared_prices(made) == {"A": 32, "B": 40}
    found = cost(made)
    assert found is not None and found.of("B") is None
    assert [one.code for one in rank(made).findings] == ["cost_given_whole"]


def test_other_models_ask_for_the_price_alone() -> None:
    made = evaluation(evaluated("A", 5, 5))
    assert (line_count(made), cost(made)) == (0, None)
    assert compared_prices(made) == {"A": 5}


@pytest.mark.parametrize(
    ("price", "amounts", "codes"),
    [
        (None, (1,), ["amounts_not_as_lines", "price_missing"]),
        (33, (10, 1), ["price_not_as_lines"]),
        (None, (), ["price_missing"]),
        (None, (-1, 0), ["price_not_positive"]),
    ],
)
def test_lines_that_do_not_fit_block_the_ranking(
    price: int | None, amounts: tuple[int, ...], codes: list[str]
) -> None:
    bid = evaluated("A", price, 5, amounts=tuple(map(Decimal, amounts)))
    with pytest.raises(Blocked) as blocked:
        rank(evaluation(bid, price_model=MODEL))
    assert [one.code for one in blocked.value.findings] == codes


def test_lines_nobody_asked_for_are_told() -> None:
    with pytest.raises(Blocked) as blocked:
        rank(evaluation(evaluated("A", 5, 5, amounts=(Decimal(5),))))
    assert [one.code for one in blocked.value.findings] == ["amounts_not_as_lines"]
