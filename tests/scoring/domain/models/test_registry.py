"""Every price model that can be announced has its file, is reached by its code, and stands whatever comes in."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from requirements_lib.domain.outcome import Blocked
from requirements_lib.domain.weighing.price_model import (
    Basket,
    BasketLine,
    Coefficient,
    ContractSurcharge,
    CostLine,
    Deduction,
    Kinked,
    LifeCycle,
    Linear,
    LowestPrice,
    Mean,
    MinMax,
    PercentSurcharge,
    PriceModel,
    PriceModelCode,
    Proportional,
    Qcbs,
    Reference,
    Surcharge,
)
from scoring.domain.models.registry import COSTS, POINTS, PRICED, price_points
from scoring.domain.ranking.evaluation import EvaluatedBid, Evaluation
from scoring.domain.ranking.ranking import Ranking, rank
from tests.scoring.domain.builders import LINEAR_UNFLOORED, PROPORTIONAL, evaluated, evaluation, price

PRICES = {"A": Decimal(2), "B": Decimal(3)}
KRONER = {"full_value", "contract_value", "reference"}
EVERY: tuple[PriceModel, ...] = (
    Proportional(),
    Linear(slope=Decimal("1.5")),
    Deduction(full_value=Decimal(4000)),
    Surcharge(full_value=Decimal(4000)),
    ContractSurcharge(contract_value=Decimal(9000)),
    LowestPrice(),
    Kinked(),
    MinMax(),
    Reference(reference=Decimal(5000)),
    PercentSurcharge(),
    Coefficient(),
    Mean(),
    Qcbs(),
    LifeCycle(lines=(CostLine(name="Pris"),), rate=Decimal(4)),
    Basket(lines=(BasketLine(name="Pris", quantity=Decimal(1)),)),
)
MODELS = pytest.mark.parametrize("model", EVERY, ids=lambda model: model.code)
OFFERS = st.lists(st.tuples(st.integers(1, 10**6), st.integers(0, 20)), min_size=1, max_size=6)


def _made(model: PriceModel, offers: list[tuple[Any, Any]]) -> Evaluation:
    """Bids of a price and points; the price alone where it alone decides, as the one line where there are lines."""
    bids: list[EvaluatedBid] = []
    for place, (cost, points) in enumerate(offers):
        alone = isinstance(model, LowestPrice)
        bid = evaluated(f"b{place}", cost, *(() if alone else (Decimal(points) / 2,)))
        if isinstance(model, LifeCycle | Basket):
            bid = bid.model_copy(update={"price": None, "amounts": (Decimal(cost),)})
        bids.append(bid)
    changes: dict[str, Any] = {"criteria": (price(100),)} if isinstance(model, LowestPrice) else {}
    return evaluation(*bids, price_model=model, **changes)


def _places(ranking: Ranking) -> dict[str, tuple[int, Fraction]]:
    return {bid.bid: (bid.place, bid.total) for bid in ranking.bids}


def test_every_code_that_can_be_announced_has_one_model() -> None:
    codes = [*POINTS, *PRICED, *COSTS]
    assert len(codes) == len(set(codes))
    assert set(codes) == set(PriceModelCode) == {model.code for model in EVERY}


def test_the_chosen_model_computes_and_stands_in_the_result() -> None:
    linear, proportional = price_points(PRICES, LINEAR_UNFLOORED), price_points(PRICES, PROPORTIONAL)
    assert (linear.of("B").points, proportional.of("B").points) == (Fraction(5), Fraction(20, 3))
    assert (linear.model, proportional.model) == (LINEAR_UNFLOORED, PROPORTIONAL)


@MODELS
def test_one_bid_alone_is_ranked_and_told(model: PriceModel) -> None:
    ranking = rank(_made(model, [(5000, 10)]))
    assert [(bid.place, bid.shared) for bid in ranking.bids] == [(1, False)]
    assert [one.code for one in ranking.findings] == ["one_bid_only"]


@MODELS
def test_all_equal_bids_share_the_first_place(model: PriceModel) -> None:
    ranking = rank(_made(model, [(5000, 10)] * 4))
    assert {(bid.place, bid.shared) for bid in ranking.bids} == {(1, True)}
    assert ranking.lead == 0


@MODELS
def test_two_hundred_bids_are_ranked_best_first_and_read_again_from_a_file(model: PriceModel) -> None:
    ranking = rank(_made(model, [(1000 + 37 * place % 4001, place % 21) for place in range(200)]))
    totals = [bid.total for bid in ranking.bids]
    assert totals == sorted(totals, reverse=ranking.priced is None)
    assert len(totals) == 200
    assert Ranking.model_validate_json(ranking.model_dump_json()) == ranking
    again = Evaluation.model_validate_json(ranking.evaluation.model_dump_json())
    assert rank(again) == ranking


@MODELS
@pytest.mark.parametrize("cost", ["0", "-5"])
def test_a_price_of_zero_or_below_is_refused(model: PriceModel, cost: str) -> None:
    with pytest.raises(Blocked) as blocked:
        rank(_made(model, [(cost, 10), (100, 10)]))
    assert [one.code for one in blocked.value.findings] == ["price_not_positive"]


@MODELS
@settings(max_examples=30)
@given(offers=OFFERS, shuffled=st.randoms())
def test_the_order_bids_come_in_never_matters(
    model: PriceModel, offers: list[tuple[int, int]], shuffled: Any
) -> None:
    made = _made(model, offers)
    mixed = list(made.bids)
    shuffled.shuffle(mixed)
    other = made.model_copy(update={"bids": tuple(mixed)})
    assert _places(rank(made)) == _places(rank(other))


@MODELS
@settings(max_examples=30)
@given(offers=OFFERS, factor=st.integers(2, 1000))
def test_another_currency_never_matters(
    model: PriceModel, offers: list[tuple[int, int]], factor: int
) -> None:
    """Points stay as they are, and an evaluated price follows the currency, with the kroner of the model."""
    kroner = {name: value * factor for name, value in dict(model).items() if name in KRONER}
    scaled = _made(model.model_copy(update=kroner), [(cost * factor, points) for cost, points in offers])
    one, other = rank(_made(model, offers)), rank(scaled)
    times = factor if one.priced is not None else 1
    assert {bid: (place, total * times) for bid, (place, total) in _places(one).items()} == _places(other)


@MODELS
@settings(max_examples=30)
@given(offers=OFFERS, better=st.integers(1, 20))
def test_better_quality_at_the_same_price_is_never_ranked_lower(
    model: PriceModel, offers: list[tuple[int, int]], better: int
) -> None:
    (cost, points), *rest = offers
    before = rank(_made(model, [(cost, points), *rest]))
    after = rank(_made(model, [(cost, min(20, points + better)), *rest]))
    assert after.of("b0").place <= before.of("b0").place
