"""Every price model on the same imagined bids, with and without lifting of the points for quality."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.criteria import CriterionKind, total_weight
from requirements_lib.domain.price_model import (
    Coefficient,
    Compared,
    ContractSurcharge,
    Deduction,
    Kinked,
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
    compared,
)
from requirements_lib.domain.quality_model import Normalisation
from requirements_lib.domain.value import Value
from scoring.domain.robustness.mirror import Reflection, mirror
from scoring.domain.robustness.order import Order, by_evaluation
from scoring.domain.rounding import half_up
from scoring.domain.trial import Rules, Setting, evaluation, letter


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

    The one that is chosen has its own parameters, the others those of `usual`. A model that computes the price from
    lines is with only when it is chosen: it is asked for lines, and the imagined bids have none.
    """
    found = []
    for code in PriceModelCode:
        chosen = code is setting.rules.price_model.code
        model = setting.rules.price_model if chosen else usual(code, setting)
        if model is not None:
            found.append(Alternative(model=model, chosen=chosen, reflections=_reflections(setting, model)))
    return tuple(found)


def usual(code: PriceModelCode, setting: Setting) -> PriceModel | None:
    """A model with parameters that go with these bids; None for one that needs lines.

    NOK are set so that a point for quality is worth what linear points for price make it worth: full value = lowest
    price · weight of quality / weight of price, in whole NOK. A contract value and a reference are the price in the
    middle.
    """
    middle = setting.expectation.price or Decimal(1)
    made: dict[PriceModelCode, Callable[[], PriceModel]] = {
        PriceModelCode.PROPORTIONAL: Proportional,
        PriceModelCode.LINEAR: Linear,
        PriceModelCode.DEDUCTION: lambda: Deduction(full_value=_full_value(setting)),
        PriceModelCode.SURCHARGE: lambda: Surcharge(full_value=_full_value(setting)),
        PriceModelCode.CONTRACT_SURCHARGE: lambda: ContractSurcharge(contract_value=middle),
        PriceModelCode.LOWEST_PRICE: LowestPrice,
        PriceModelCode.KINKED: Kinked,
        PriceModelCode.MIN_MAX: MinMax,
        PriceModelCode.REFERENCE: lambda: Reference(reference=middle),
        PriceModelCode.PERCENT_SURCHARGE: PercentSurcharge,
        PriceModelCode.COEFFICIENT: Coefficient,
        PriceModelCode.MEAN: Mean,
        PriceModelCode.QCBS: Qcbs,
    }
    return made[code]() if code in made else None


def ways(model: PriceModel) -> tuple[Normalisation, ...]:
    """How the points for quality may be lifted with a model."""
    if compared(model) is Compared.PRICE or isinstance(model, Qcbs):
        return (Normalisation.NONE,)
    return tuple(Normalisation)


def _reflections(setting: Setting, model: PriceModel) -> dict[Normalisation, Reflection]:
    bids = tuple(letter(place) for place in range(len(setting.bids)))
    asked = {way: by_evaluation(evaluation(setting, _rules(setting, model, way))) for way in ways(model)}
    return {way: mirror(bids, {model.code: ranked}).reflections[0] for way, ranked in asked.items()}


def _rules(setting: Setting, model: PriceModel, way: Normalisation) -> Rules:
    lifted = setting.rules.quality_model.model_copy(update={"normalisation": way})
    return setting.rules.model_copy(update={"price_model": model, "quality_model": lifted})


def _full_value(setting: Setting) -> Decimal:
    quality = Fraction(total_weight(setting.quality))
    price = Fraction(total_weight(one for one in setting.criteria if one.kind is CriterionKind.PRICE))
    lowest = min(Fraction(one.price) for one in setting.bids)
    value = half_up(lowest * quality / price, 0) if price else Fraction(0)
    return max(Decimal(value.numerator), Decimal(1))
