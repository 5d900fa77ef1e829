"""What the other models would have given on the bids that are ranked. Nothing of it counts."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.criteria import of_quality
from requirements_lib.domain.weighing.price_model import PriceModel, PriceModelCode
from requirements_lib.domain.weighing.quality_model import Normalisation
from scoring.domain.ranking.compared_price import compared_prices, offered_prices
from scoring.domain.ranking.evaluation import EvaluatedBid, Evaluation
from scoring.domain.ranking.ranking import Ranking
from scoring.domain.robustness.mirror import Reflection, mirror
from scoring.domain.robustness.order import Order, by_evaluation, order_of
from scoring.domain.rounding import half_up
from scoring.domain.trial.trial_models import Alternative
from scoring.domain.trial.usual_model import Basis, usual, ways


class Strip(Value):
    """One order that a model gives."""

    model: PriceModelCode
    ways: tuple[Normalisation, ...]
    order: Order
    announced: bool
    """Whether it is what was announced."""
    alone: bool
    """Whether the model gives the same order in every way of lifting."""


class OtherModels(Value):
    """The announced order, and the order every model gives in every way of lifting the points for quality."""

    order: Order
    announced: Normalisation
    """The way that was announced with the announced model."""
    models: tuple[Alternative, ...]
    """`chosen` is the announced one."""

    @property
    def lifted_otherwise(self) -> tuple[Normalisation, ...]:
        """The ways of lifting in which the announced model itself would have had another first."""
        announced = next(one for one in self.models if one.chosen)
        return tuple(
            way
            for way in announced.turned(self.order)
            if set(announced.reflections[way].first) != set(self.order[0])
        )

    @property
    def strips(self) -> tuple[Strip, ...]:
        """Each order that each model gives, with the ways that give it: the announced model first."""
        in_order = sorted(self.models, key=lambda one: not one.chosen)
        return tuple(strip for one in in_order for strip in self._of(one))

    def _of(self, one: Alternative) -> Iterator[Strip]:
        orders: dict[Order, list[Normalisation]] = {}
        for way, reflection in one.reflections.items():
            if reflection.order:
                orders.setdefault(reflection.order, []).append(way)
        for order, found in sorted(orders.items(), key=lambda item: self.announced not in item[1]):
            announced = one.chosen and self.announced in found
            yield Strip(
                model=one.model.code,
                ways=tuple(found),
                order=order,
                announced=announced,
                alone=len(orders) == 1,
            )


def other_models(ranking: Ranking) -> OtherModels:
    """Rank the same bids with every model. Without a price as criterion, only the ways of lifting differ."""
    made = ranking.evaluation
    codes = PriceModelCode if made.has_price else (made.price_model.code,)
    models = []
    for code in codes:
        chosen = code is made.price_model.code
        model = made.price_model if chosen else usual(code, _basis(made))
        if model is not None:
            models.append(Alternative(model=model, chosen=chosen, reflections=_reflections(made, model)))
    return OtherModels(
        order=order_of(ranking), announced=made.quality_model.normalisation, models=tuple(models)
    )


def _reflections(made: Evaluation, model: PriceModel) -> dict[Normalisation, Reflection]:
    bids = tuple(bid.id for bid in made.taking_part)
    lifts = ways(model) if of_quality(made.criteria) else (Normalisation.NONE,)
    asked = {way: by_evaluation(_by(made, model, way)) for way in lifts}
    return {way: mirror(bids, {model.code: ranked}).reflections[0] for way, ranked in asked.items()}


def _by(made: Evaluation, model: PriceModel, way: Normalisation) -> Evaluation:
    """The evaluation by another model and another way; a price that was computed from lines is then given whole."""
    lifted = made.quality_model.model_copy(update={"normalisation": way})
    changes: dict[str, object] = {"price_model": model, "quality_model": lifted}
    if model != made.price_model:
        prices = offered_prices(made)  # what is put on for deviations stays with the bid
        changes["bids"] = tuple(_whole(bid, prices.get(bid.id)) for bid in made.bids)
    return made.model_copy(update=changes)


def _whole(bid: EvaluatedBid, price: Decimal | None) -> EvaluatedBid:
    return bid.model_copy(update={"price": price, "amounts": ()})


def _basis(made: Evaluation) -> Basis:
    """The mean price in whole NOK stands for the one in the middle: there is nothing else to go by."""
    prices = [price for price in compared_prices(made).values() if price is not None]
    mean = half_up(sum(map(Fraction, prices), Fraction(0)) / len(prices), 0)
    return Basis.of(max(Decimal(mean.numerator), Decimal(1)), min(prices), made.criteria)
