"""Lineær: points fall by the same amount for every krone above the lowest price."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.weighing.price_model import Linear
from scoring.domain.models.price import BEST, PriceResult, priced_by, require_prices


def linear(lowest: Fraction, price: Fraction, best: int = BEST, slope: Fraction = Fraction(1)) -> Fraction:
    """S = M − M · k · (Pe − Pb) / Pb, without any validation of what it is given.

    M is `best`, Pb `lowest`, Pe `price`, k `slope`. With k = 1, zero at double the lowest price and negative
    beyond; negative points are not unlawful by themselves (KOFA 2015/60), and a floor is announced. A steeper
    slope makes price weigh more than its weight says.
    Source: DFØ, veileder i evaluering av tilbud (regne om pris til poeng); KOFA 2015/60.
    """
    return best - best * slope * (price - lowest) / lowest


def evaluate(prices: Mapping[str, Decimal], model: Linear) -> PriceResult:
    """Points for every price, by bid, with the slope and the floor the model states.

    Raises Blocked for unusable prices.
    """
    require_prices(prices)
    lowest, slope = Fraction(min(prices.values())), Fraction(model.slope)
    floor = 0 if model.floor_at_zero else None
    return priced_by(lambda price: linear(lowest, price, slope=slope), prices, model, floor=floor)
