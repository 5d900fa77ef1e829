"""Every price model on the same imagined bids, with and without lifting of the points for quality."""

from decimal import Decimal

from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.price_model import PriceModel, PriceModelCode
from requirements_lib.domain.weighing.quality_model import Normalisation
from requirements_lib.domain.weighing.weighting import has_price
from scoring.domain.robustness.mirror import Reflection, mirror
from scoring.domain.robustness.order import Order, by_evaluation
from scoring.domain.trial.trial import Rules, Setting, evaluation, letter
from scoring.domain.trial.usual_model import Basis, usual, ways


class Alternative(Value):
    """One model with the order each way of lifting gives, or what stands in the way of it."""

    model: PriceModel
    chosen: bool
    """Whether it is the one that stands in the procurement now."""
    reflections: dict[Normalisation, Reflection]
    """Only the ways that go with the model: none but «none» where a price is compared or quality is lifted anyway."""

    def turned(self, order: Order) -> tuple[Normalisation, ...]:
        """The ways in which the order is another than this one."""
        return tuple(way for way, one in self.reflections.items() if one.order and one.order != order)

    def another_first(self, order: Order) -> bool:
        """Whether somebody else is first in any of the ways."""
        return any(set(self.reflections[way].first) != set(order[0]) for way in self.turned(order))


def alternatives(setting: Setting) -> tuple[Alternative, ...]:
    """Every model in the order they are offered.

    The one that is chosen has its own parameters, the others those of `usual_model`. A model that computes the price
    from lines is with only when it is chosen: it is asked for lines, and the imagined bids have none. Without a price
    among the criteria the models are all alike, and only the chosen one is there.
    """
    found = []
    codes = PriceModelCode if has_price(setting.criteria) else (setting.rules.price_model.code,)
    for code in codes:
        chosen = code is setting.rules.price_model.code
        model = setting.rules.price_model if chosen else usual(code, basis(setting))
        if model is not None:
            found.append(Alternative(model=model, chosen=chosen, reflections=_reflections(setting, model)))
    return tuple(found)


def basis(setting: Setting) -> Basis:
    """What the parameters of the models that are not chosen are set by."""
    lowest = min(one.price for one in setting.bids)
    return Basis.of(setting.expectation.price or Decimal(1), lowest, setting.criteria)


def _reflections(setting: Setting, model: PriceModel) -> dict[Normalisation, Reflection]:
    bids = tuple(letter(place) for place in range(len(setting.bids)))
    asked = {way: by_evaluation(evaluation(setting, _rules(setting, model, way))) for way in ways(model)}
    return {way: mirror(bids, {model.code: ranked}).reflections[0] for way, ranked in asked.items()}


def _rules(setting: Setting, model: PriceModel, way: Normalisation) -> Rules:
    lifted = setting.rules.quality_model.model_copy(update={"normalisation": way})
    return setting.rules.model_copy(update={"price_model": model, "quality_model": lifted})
