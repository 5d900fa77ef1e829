"""Every price model by its stable code."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TypeAlias

from requirements_lib.domain.criteria import PriceModel, PriceModelCode
from scoring.domain.models import linear, proportional
from scoring.domain.models.price import PriceResult

Evaluate: TypeAlias = Callable[[Mapping[str, Decimal], PriceModel], PriceResult]

MODELS: dict[PriceModelCode, Evaluate] = {
    PriceModelCode.PROPORTIONAL: proportional.evaluate,
    PriceModelCode.LINEAR: linear.evaluate,
}


def price_points(prices: Mapping[str, Decimal], model: PriceModel) -> PriceResult:
    """Points for every price, by bid, with the chosen model. Raises Blocked for unusable prices."""
    return MODELS[model.code](prices, model)
