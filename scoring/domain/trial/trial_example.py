"""The example that is published with a tender: imagined bids made from what is announced, and from nothing else.

What the municipality expects to pay is never used, so an example cannot give it away.
"""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.criteria import Criterion, of_quality
from requirements_lib.domain.weighing.price_model import (
    Basket,
    Compared,
    ContractSurcharge,
    Deduction,
    Kinked,
    LifeCycle,
    Linear,
    LowestPrice,
    MinMax,
    Ordering,
    PriceModel,
    Proportional,
    Qcbs,
    Reference,
    Surcharge,
    compared,
    ranking_model,
)
from requirements_lib.domain.weighing.quality_model import Normalisation
from requirements_lib.domain.weighing.trial import Expectation, ImaginedBid
from scoring.domain.models.priced_quality import QualityPoints
from scoring.domain.models.registry import evaluated_prices, price_points
from scoring.domain.ranking.evaluation import Evaluation
from scoring.domain.trial.trial import Rules, Setting, evaluation

USUAL = Decimal(2_000_000)
"""NOK; the price in the middle where the announced model names no amount."""
_RATIOS = (Decimal("0.9"), Decimal(1), Decimal("1.2"))
_POINTS = (5, 7, 9)
_UNEVEN = (0, 1, -1)
"""So that no bid has the same points on every criterion."""
_FEW, _GIVEN = range(2, 7), (8, 5, 7, 6, 9, 4)
"""How many requirements an example of their own may have, and the points on them."""
_UNIT, _PAYMENT = Decimal(1000), Decimal(200_000)
"""NOK for the last quantity or payment of the bid in the middle; twice as much for the one before it, and so on."""
_STEPS = 20
QUALITIES = (4, 7, 10)
"""Points for quality that each have a line of their own where a price is compared."""


class Curve(Value):
    """What comes of each price: points, or the evaluated price of a bid with so many points for quality."""

    name: str = ""
    points: tuple[tuple[Decimal, Fraction], ...]


def example(part: Tender) -> Evaluation:
    """Three imagined bids on the criteria of a lot, or of the whole."""
    rules = Rules(price_model=part.price_model, quality_model=part.quality_model, tie_rule=part.tie_rule)
    bids = tuple(_bid(place, part) for place in range(len(_RATIOS)))
    made = evaluation(
        Setting(criteria=part.criteria, rules=rules, expectation=Expectation(price=USUAL), bids=bids)
    )
    unnamed = (
        one.model_copy(update={"supplier": ""} | _lines(place, part)) for place, one in enumerate(made.bids)
    )
    return made.model_copy(update={"bids": tuple(unnamed), "tree": part.tree})


def by_requirement(part: Tender) -> tuple[Evaluation, Criterion] | None:
    """The example with one criterion judged by its own requirements; None when none has a few to show.

    Nothing is lifted in it: it shows how points on requirements become points on a criterion.
    """
    few = [one for one in part.criteria if not one.whole and len(one.requirements) in _FEW]
    if not few:
        return None
    criterion = min(few, key=lambda one: len(one.requirements))
    made = example(part)
    place = [one.id for one in part.criteria].index(criterion.id)
    criteria = (*made.criteria[:place], criterion, *made.criteria[place + 1 :])
    own = {
        one: _on_scale(_GIVEN[number % len(_GIVEN)], part.full_points)
        for number, one in enumerate(criterion.requirements)
    }
    weights = {one: Decimal(1) for other in made.criteria for one in other.requirements}
    weights |= {one: part.asked(one).requirement.weight for one in own}
    plain = part.quality_model.model_copy(update={"normalisation": Normalisation.NONE})
    bids = tuple(one.model_copy(update={"points": one.points | own}) for one in made.bids)
    changes = {"criteria": criteria, "requirement_weights": weights, "quality_model": plain, "bids": bids}
    if isinstance(part.price_model, Qcbs):  # it lifts by itself
        changes["price_model"] = Proportional()
    return made.model_copy(update=changes), criterion


def _on_scale(points: int, highest: int) -> Decimal:
    """Points of 10 as whole points on a scale to `highest`, a half up."""
    return (Decimal(points) * highest / 10).quantize(Decimal(1), ROUND_HALF_UP)


def middle(model: PriceModel) -> Decimal:
    """A price that goes with the amounts the model names, in round figures."""
    match model:
        case ContractSurcharge():
            return _round(model.contract_value)
        case Reference():
            return _round(model.reference)
        case Deduction() | Surcharge():
            return _round(model.full_value * 2)
        case _:
            return USUAL


def curves(model: PriceModel, criteria: Sequence[Criterion]) -> tuple[Curve, ...]:
    """What the model makes of rising prices; nothing where the price alone is compared.

    All the prices are ranked together, so the lowest, the highest and the mean are those of the curve itself.
    """
    ordering = ranking_model(model)
    if isinstance(ordering, LowestPrice):
        return ()
    prices = _prices(ordering)
    if compared(model) is Compared.POINTS:
        found = price_points(prices, ordering)
        return (Curve(points=tuple((one.price, one.points) for one in found.bids)),)
    return tuple(_evaluated(prices, ordering, criteria, points) for points in QUALITIES)


def _evaluated(
    prices: dict[str, Decimal], model: Ordering, criteria: Sequence[Criterion], points: int
) -> Curve:
    quality = tuple(
        QualityPoints(criterion=one.id, weight=one.weight, points=Fraction(points))
        for one in of_quality(criteria)
    )
    found = evaluated_prices(prices, dict.fromkeys(prices, quality), model)
    return Curve(name=f"{points} poeng", points=tuple((one.price, one.evaluated) for one in found.bids))


def _prices(model: Ordering) -> dict[str, Decimal]:
    """Prices in whole NOK at even distances over the part where something happens, and where a formula switches."""
    low, high = _ends(model)
    even = [(low + (high - low) * place / _STEPS).quantize(Decimal(1)) for place in range(_STEPS + 1)]
    switches = [low * (100 + model.break_at) / 100] if isinstance(model, Kinked) else []
    return {str(price): price for price in sorted({*even, *(one.quantize(Decimal(1)) for one in switches)})}


def _ends(model: Ordering) -> tuple[Decimal, Decimal]:
    """From the lowest price to a little past where the points are 0, or half of a price in the middle to each side."""
    centre = middle(model)
    past = Decimal("1.25")
    match model:
        case Linear(slope=slope):
            return centre, centre + centre * past / slope
        case Kinked(zero_at=zero):
            return centre, centre + centre * past * zero / 100
        case Proportional() | Qcbs():
            return centre, centre * Decimal("2.5")
        case MinMax():
            return centre, centre * Decimal("1.5")
        case _:
            return centre / 2, centre * Decimal("1.5")


def _bid(place: int, part: Tender) -> ImaginedBid:
    quality = [one.id for one in of_quality(part.criteria)]
    least = part.quality_model.least_on_each or part.quality_model.least_in_all or Decimal(0)
    points = {
        one: min(Decimal(10), max(least, Decimal(_POINTS[place] + _UNEVEN[(number + place) % len(_UNEVEN)])))
        for number, one in enumerate(quality)
    }
    return ImaginedBid(name="Oppdiktet", price=middle(part.price_model) * _RATIOS[place], points=points)


def _lines(place: int, part: Tender) -> dict[str, object]:
    """An amount for each line, in place of a price, where the model computes the price."""
    if not isinstance(part.price_model, LifeCycle | Basket):
        return {}
    count = len(part.price_model.lines)
    unit = _RATIOS[place] * (_UNIT if isinstance(part.price_model, Basket) else _PAYMENT)
    amounts = tuple(unit * (count - number) for number in range(count))
    return {"price": None, "amounts": amounts}


def _round(amount: Decimal) -> Decimal:
    """To two digits and whole NOK in tens: 4 812 345 is 4 800 000."""
    exponent = max(amount.adjusted() - 1, 1)
    return max(amount.quantize(Decimal(1).scaleb(exponent)), Decimal(10)) + Decimal(0)
