"""The mirror of models on real bids: the ranking's own functions, and the announced order stands."""

from decimal import Decimal

from requirements_lib.domain.weighing.price_model import (
    Basket,
    BasketLine,
    Linear,
    LowestPrice,
    PriceModelCode,
)
from requirements_lib.domain.weighing.quality_model import Normalisation, QualityModel
from scoring.domain.bids.deviation import PricedDeviation
from scoring.domain.ranking.ranking import rank
from scoring.domain.robustness.order import order_of
from scoring.domain.trial.other_models import OtherModels, other_models
from tests.scoring.domain.builders import evaluated, evaluation, price, quality

WITH_LINES = {PriceModelCode.LIFE_CYCLE, PriceModelCode.BASKET}
BIDS = (evaluated("A", 1_000_000, "4.9"), evaluated("B", 1_250_000, "7.0"))
HALF = (price(50), quality(50))


def _orders(found: OtherModels) -> dict[tuple[str, str], str]:
    return {
        (one.model.code.value, way.value): "".join(bid for group in own.order for bid in group)
        for one in found.models
        for way, own in one.reflections.items()
    }


def test_the_same_bids_are_ranked_by_every_model_in_every_way_that_goes_with_it() -> None:
    found = other_models(rank(evaluation(*BIDS, criteria=HALF)))
    assert {one.model.code for one in found.models} == set(PriceModelCode) - WITH_LINES
    orders = _orders(found)
    # Linear: 10 and 7.5 for price. Not lifted 7.45 and 7.25, by factor 8.5 and 8.75, by points 8.95 and 8.75.
    assert (orders["linear", "none"], orders["linear", "proportional"], orders["linear", "additive"]) == (
        "AB",
        "BA",
        "AB",
    )
    assert orders["lowest_price", "none"] == ""


def test_there_is_a_strip_for_each_order_of_each_model_the_announced_first() -> None:
    found = other_models(rank(evaluation(*BIDS, criteria=HALF, price_model=Linear())))
    first, second, *others = found.strips
    assert (first.model, first.announced, first.alone, first.order) == (
        PriceModelCode.LINEAR,
        True,
        False,
        (("A",), ("B",)),
    )
    assert (second.ways, second.announced, second.order) == (
        (Normalisation.PROPORTIONAL,),
        False,
        (("B",), ("A",)),
    )
    assert found.lifted_otherwise == (Normalisation.PROPORTIONAL,)
    # The lowest price cannot be used where quality is weighed, and has no strip.
    assert {one.model for one in others} == set(PriceModelCode) - WITH_LINES - {
        PriceModelCode.LINEAR,
        PriceModelCode.LOWEST_PRICE,
    }


def test_the_announced_way_of_lifting_comes_first() -> None:
    lifted = QualityModel(normalisation=Normalisation.PROPORTIONAL)
    found = other_models(rank(evaluation(*BIDS, criteria=HALF, price_model=Linear(), quality_model=lifted)))
    assert found.announced is Normalisation.PROPORTIONAL
    assert (found.strips[0].ways, found.strips[0].announced) == ((Normalisation.PROPORTIONAL,), True)


def test_a_price_that_was_computed_from_lines_is_given_whole_to_the_other_models() -> None:
    basket = Basket(lines=(BasketLine(name="Timer", quantity=Decimal(10)),))
    bids = [
        one.model_copy(update={"price": None, "amounts": (Decimal(cost),)})
        for one, cost in zip(BIDS, (100_000, 125_000), strict=True)
    ]
    with_lines = other_models(rank(evaluation(*bids, criteria=HALF, price_model=basket)))
    whole = other_models(rank(evaluation(*BIDS, criteria=HALF)))
    told = {key: order for key, order in _orders(with_lines).items() if key[0] != "basket"}
    assert told == _orders(whole)


def test_what_a_deviation_puts_on_a_price_counts_once_in_every_model() -> None:
    put_on = (PricedDeviation(amount=Decimal(200_000), reason="Tilpasning."),)
    cheap = BIDS[1].model_copy(update={"price": Decimal(1_050_000), "deviations": put_on})
    assert _orders(other_models(rank(evaluation(BIDS[0], cheap, criteria=HALF)))) == _orders(
        other_models(rank(evaluation(*BIDS, criteria=HALF)))
    )


def test_a_rejected_bid_takes_part_in_no_model() -> None:
    gone = evaluated("C", 1, 10, rejected_because="Vesentlig avvik.")
    found = other_models(rank(evaluation(*BIDS, gone)))
    assert {bid for one in found.strips for group in one.order for bid in group} == {"A", "B"}


def test_without_a_price_only_the_ways_of_lifting_differ_and_without_quality_only_the_models() -> None:
    no_price = evaluation(evaluated("A", None, 5), evaluated("B", None, 7), criteria=(quality(100),))
    (only,) = other_models(rank(no_price)).models
    assert only.chosen and len(only.reflections) == 3
    no_quality = evaluation(
        evaluated("A", 5), evaluated("B", 7), criteria=(price(100),), price_model=LowestPrice()
    )
    found = other_models(rank(no_quality))
    assert {len(one.reflections) for one in found.models} == {1}
    assert found.order == order_of(rank(no_quality))
