"""The published example is made of what is announced, in round figures, and the curve is the model's own."""

from decimal import Decimal

import pytest

from requirements_lib.domain.weighing.price_model import (
    Basket,
    BasketLine,
    ContractSurcharge,
    Deduction,
    Kinked,
    Linear,
    LowestPrice,
    Proportional,
)
from requirements_lib.domain.weighing.quality_model import Normalisation
from scoring.domain.ranking.ranking import rank
from scoring.domain.trial.trial_example import QUALITIES, by_requirement, curves, example, middle
from tests.builders import a_tender, criteria


def test_prices_go_with_the_amounts_the_model_names() -> None:
    assert middle(Proportional()) == 2_000_000
    assert middle(ContractSurcharge(contract_value=Decimal(4_812_345))) == 4_800_000
    assert middle(Deduction(full_value=Decimal(400_000))) == 800_000


def test_a_model_with_lines_gets_amounts_for_them_and_no_price() -> None:
    basket = Basket(
        lines=(BasketLine(name="Timer", quantity=Decimal(10)), BasketLine(name="Reise", quantity=Decimal(2)))
    )
    (first, *_) = example(a_tender(price_model=basket)).bids
    assert first.price is None and list(first.amounts) == [1800, 900]


def test_imagined_bids_reach_the_announced_minimum_and_no_bid_passes_the_scale() -> None:
    made = example(a_tender(quality_model={"least_on_each": "6", "requirement_highest": 6}))
    assert [dict(one.points)["TENK-00"] for one in made.bids] == [
        Decimal("3.6"),
        Decimal("4.8"),
        Decimal("4.8"),
    ]
    assert not [one for one in rank(made).findings if one.code.startswith("below")]


def test_few_requirements_are_shown_as_points_on_their_criterion_without_lifting() -> None:
    found = by_requirement(a_tender(quality_model={"normalisation": "proportional"}))
    assert found is not None
    evaluation, criterion = found
    assert criterion.requirements == ("ARK-05", "ARK-08")
    assert evaluation.quality_model.normalisation is Normalisation.NONE
    assert rank(evaluation).bids


@pytest.mark.parametrize(
    ("model", "zero"),
    [(Linear(slope=Decimal(2)), 3_000_000), (Kinked(), 6_000_000)],
    ids=["linear", "kinked"],
)
def test_the_curve_falls_to_nought_at_the_price_the_model_says(model: Linear | Kinked, zero: int) -> None:
    (curve,) = curves(model, criteria())
    points = dict(curve.points)
    assert points[Decimal(2_000_000)] == 10 and points[Decimal(zero)] == 0
    assert list(points.values()) == sorted(points.values(), reverse=True)


def test_where_a_price_is_compared_each_quality_has_its_curve() -> None:
    found = curves(Deduction(full_value=Decimal(400_000)), criteria())
    assert [one.name for one in found] == [f"{points} poeng" for points in QUALITIES]
    assert curves(LowestPrice(), criteria()) == ()
