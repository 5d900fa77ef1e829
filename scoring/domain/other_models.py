"""What the other models would have given on the bids that are ranked. Nothing of it counts."""

from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.criteria import of_quality
from requirements_lib.domain.price_model import PriceModel, PriceModelCode
from requirements_lib.domain.quality_model import Normalisation
from requirements_lib.domain.value import Value
from scoring.domain.compared_price import compared_prices, offered_prices
from scoring.domain.evaluation import EvaluatedBid, Evaluation
from scoring.domain.ranking import Ranking
from scoring.domain.robustness.mirror import Reflection, mirror
from scoring.domain.robustness.order import Order, by_evaluation, order_of
from scoring.domain.rounding import half_up
from scoring.domain.trial_models import Alternative
from scoring.domain.usual_model import Basis, usual, ways


class OtherModels(Value):
    """The announced order, and the order every model gives in every way of lifting the points for quality."""

    order: Order
    announced: Normalisation
    """The way that was announced with the announced model."""
    models: tuple[Alternative, ...]
    """`chosen` is the announced one."""

    @property
    def others(self) -> tuple[tuple[Alternative, Normalisation, Reflection], ...]:
        """Everything but what was announced that could rank the bids."""
        return tuple(
            (one, way, reflection)
            for one in self.models
            for way, reflection in one.reflections.items()
            if reflection.order and not (one.chosen and way is self.announced)
        )

    @property
    def firsts(self) -> dict[str, int]:
        """How many of these put each bid first, alone or with others, most often first."""
        counted = [bid for _, _, reflection in self.others for bid in reflection.first]
        return {bid: counted.count(bid) for bid in sorted(set(counted), key=lambda bid: -counted.count(bid))}

    @property
    def turning(self) -> int:
        """How many have another first than the announced."""
        return sum(set(one.first) != set(self.order[0]) for _, _, one in self.others)


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
