"""The mirror of models on real bids: the ranking's own functions, and the announced order stands."""

from decimal import Decimal

from requirements_lib.domain.price_model import Basket, BasketLine, LowestPrice, PriceModelCode
from requirements_lib.domain.quality_model import Normalisation, QualityModel
from scoring.domain.deviation import PricedDeviation
from scoring.domain.other_models import OtherModels, other_models
from scoring.domain.ranking import rank
from scoring.domain.robustness.order import order_of
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


def test_how_often_each_bid_is_first_is_counted_without_what_was_announced() -> None:
    found = other_models(rank(evaluation(*BIDS, criteria=HALF)))
    usable = [order for (model, way), order in _orders(found).items() if order]
    counted = {first: sum(order[0] == first for order in usable) for first in "AB"}
    counted[found.order[0][0]] -= 1
    assert found.firsts == counted
    assert found.turning == counted[found.order[1][0]] > 0
    assert sum(one.chosen for one in found.models) == 1


def test_the_announced_way_of_lifting_is_the_one_left_out() -> None:
    lifted = QualityModel(normalisation=Normalisation.PROPORTIONAL)
    found = other_models(rank(evaluation(*BIDS, quality_model=lifted)))
    assert found.announced is Normalisation.PROPORTIONAL
    left = [way for one, way, _ in found.others if one.chosen]
    assert set(left) == {Normalisation.NONE, Normalisation.ADDITIVE}


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
    assert {bid for _, _, own in found.others for group in own.order for bid in group} == {"A", "B"}


def test_without_a_price_only_the_ways_of_lifting_differ_and_without_quality_only_the_models() -> None:
    no_price = evaluation(evaluated("A", None, 5), evaluated("B", None, 7), criteria=(quality(100),))
    (only,) = other_models(rank(no_price)).models
    assert only.chosen and len(only.reflections) == 3
    no_quality = evaluation(
        evaluated("A", 5), evaluated("B", 7), criteria=(price(100),), price_model=LowestPrice()
    )
    found = other_models(rank(no_quality))
    assert {len(one.reflections) for one in found.models} == {1}
    assert found.order == order_of(rank(no_quality)) and found.turning == 0
