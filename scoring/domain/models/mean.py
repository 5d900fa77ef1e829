"""Mot gjennomsnittet: half of the points at the mean price."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.weighing.price_model import Mean
from scoring.domain.models.price import BEST, PriceResult, priced_by, require_prices


def by_mean(mean: Fraction, price: Fraction, best: int = BEST, slope: Fraction = Fraction(1)) -> Fraction:
    """S = M / 2 − M · k · (Pe − P̄) / P̄, without any validation of what it is given.

    M is `best`, P̄ `mean`, Pe `price`, k `slope`. Every bid moves the mean, also one that cannot win.
    Source: the mean method of British finance scoring (one point of a hundred for every percent).
    """
    return Fraction(best, 2) - best * slope * (price - mean) / mean


def evaluate(prices: Mapping[str, Decimal], model: Mean) -> PriceResult:
    """Points for every price, by bid. Raises Blocked when a price cannot be used."""
    require_prices(prices)
    mean = sum(map(Fraction, prices.values()), Fraction(0)) / len(prices)
    slope = Fraction(model.slope)
    floor, ceiling = (0, BEST) if model.clamped else (None, None)
    return priced_by(
        lambda price: by_mean(mean, price, slope=slope),
        prices,
        model,
        floor=floor,
        ceiling=ceiling,
        mean=mean,
    )
