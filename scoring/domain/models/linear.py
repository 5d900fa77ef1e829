"""Lineær: points fall by the same amount for every krone above the lowest price."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.criteria import PriceModel
from scoring.domain.models.price import BEST, PricePoints, PriceResult, require_prices


def linear(lowest: Fraction, price: Fraction, best: int = BEST) -> Fraction:
    """S = M − M · (Pe − Pb) / Pb, without any validation of what it is given.

    M is `best`, Pb `lowest`, Pe `price`. Zero at double the lowest price and negative beyond; negative points
    are lawful by themselves (KOFA 2015/60), and a floor must be announced.
    Source: DFØ, veileder i evaluering av tilbud (regne om pris til poeng); KOFA 2015/60.
    """
    return best - best * (price - lowest) / lowest


def evaluate(prices: Mapping[str, Decimal], model: PriceModel) -> PriceResult:
    """Points for every price, by bid, with the floor the model states. Raises Blocked for unusable prices."""
    require_prices(prices)
    lowest = min(prices.values())
    bids = []
    for bid, price in prices.items():
        by_formula = linear(Fraction(lowest), Fraction(price))
        points = max(by_formula, Fraction(0)) if model.floor_at_zero else by_formula
        bids.append(PricePoints(bid=bid, price=price, by_formula=by_formula, points=points))
    return PriceResult(model=model, lowest=lowest, bids=tuple(bids))
