"""Forholdsmessig: points in proportion to how the lowest price compares."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.weighing.price_model import Proportional, Qcbs
from scoring.domain.models.price import BEST, PriceResult, priced_by, require_prices


def proportional(lowest: Fraction, price: Fraction, best: int = BEST) -> Fraction:
    """S = M · Pb / Pe, without any validation of what it is given.

    M is `best`, Pb `lowest`, Pe `price`. Never zero and never negative; differences among dear bids are
    flattened, and a rejected lowest bid changes every other bid's points.
    Source: DFØ, veileder i evaluering av tilbud (regne om pris til poeng); KOFA 2017/102.
    """
    return best * lowest / price


def evaluate(prices: Mapping[str, Decimal], model: Proportional | Qcbs) -> PriceResult:
    """Points for every price, by bid. Raises Blocked when a price cannot be used."""
    require_prices(prices)
    lowest = Fraction(min(prices.values()))
    return priced_by(lambda price: proportional(lowest, price), prices, model)
