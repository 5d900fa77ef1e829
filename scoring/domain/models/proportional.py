"""Forholdsmessig: points in proportion to how the lowest price compares."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.criteria import PriceModel
from scoring.domain.models.price import BEST, PricePoints, PriceResult, require_prices


def proportional(lowest: Fraction, price: Fraction, best: int = BEST) -> Fraction:
    """S = M · Pb / Pe, without any validation of what it is given.

    M is `best`, Pb `lowest`, Pe `price`. Never zero and never negative; differences among dear bids are
    flattened, and a rejected lowest bid changes every other bid's points.
    Source: DFØ, veileder i evaluering av tilbud (regne om pris til poeng); KOFA 2017/102.
    """
    return best * lowest / price


def evaluate(prices: Mapping[str, Decimal], model: PriceModel) -> PriceResult:
    """Points for every price, by bid. Raises Blocked when a price cannot be used."""
    require_prices(prices)
    lowest = min(prices.values())
    bids = []
    for bid, price in prices.items():
        points = proportional(Fraction(lowest), Fraction(price))
        bids.append(PricePoints(bid=bid, price=price, by_formula=points, points=points))
    return PriceResult(model=model, lowest=lowest, bids=tuple(bids))
