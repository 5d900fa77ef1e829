"""Every price model by its stable code."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TypeAlias

from requirements_lib.domain.weighing.price_model import Ordering, PriceModel, PriceModelCode
from scoring.domain.models import (
    basket,
    coefficient,
    contract_surcharge,
    deduction,
    kinked,
    life_cycle,
    linear,
    lowest_price,
    mean,
    min_max,
    percent_surcharge,
    proportional,
    qcbs,
    reference,
    surcharge,
)
from scoring.domain.models.cost import CostResult
from scoring.domain.models.price import PriceResult
from scoring.domain.models.priced_quality import PricedResult, Quality

Prices: TypeAlias = Mapping[str, Decimal]
Amounts: TypeAlias = Mapping[str, Sequence[Decimal]]

# Each function takes the model its code names, which a type of the whole table cannot say.
POINTS: dict[PriceModelCode, Callable[[Prices, Any], PriceResult]] = {
    PriceModelCode.PROPORTIONAL: proportional.evaluate,
    PriceModelCode.LINEAR: linear.evaluate,
    PriceModelCode.KINKED: kinked.evaluate,
    PriceModelCode.MIN_MAX: min_max.evaluate,
    PriceModelCode.REFERENCE: reference.evaluate,
    PriceModelCode.MEAN: mean.evaluate,
    PriceModelCode.QCBS: qcbs.evaluate,
}
PRICED: dict[PriceModelCode, Callable[[Prices, Quality, Any], PricedResult]] = {
    PriceModelCode.DEDUCTION: deduction.evaluate,
    PriceModelCode.SURCHARGE: surcharge.evaluate,
    PriceModelCode.CONTRACT_SURCHARGE: contract_surcharge.evaluate,
    PriceModelCode.LOWEST_PRICE: lowest_price.evaluate,
    PriceModelCode.PERCENT_SURCHARGE: percent_surcharge.evaluate,
    PriceModelCode.COEFFICIENT: coefficient.evaluate,
}
COSTS: dict[PriceModelCode, Callable[[Amounts, Any], CostResult]] = {
    PriceModelCode.LIFE_CYCLE: life_cycle.evaluate,
    PriceModelCode.BASKET: basket.evaluate,
}


def price_points(prices: Prices, model: Ordering) -> PriceResult:
    """Points for every price, by bid, with a model that compares points. Raises Blocked for unusable prices."""
    return POINTS[model.code](prices, model)


def evaluated_prices(prices: Prices, quality: Quality, model: Ordering) -> PricedResult:
    """The evaluated price of every bid, with a model that compares prices. Raises Blocked for unusable prices."""
    return PRICED[model.code](prices, quality, model)


def costs(amounts: Amounts, model: PriceModel) -> CostResult | None:
    """The cost of every bid's lines; None when the model asks for a price alone."""
    compute = COSTS.get(model.code)
    return compute(amounts, model) if compute else None
