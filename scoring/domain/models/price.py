"""What every price model shares: the guard on prices, and a result that keeps each intermediate figure."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.criteria import PriceModel
from requirements_lib.domain.outcome import Blocked, Finding
from requirements_lib.domain.value import Value

BEST = 10
"""The points of the lowest price: award criteria are scored from 0 to 10."""


class PricePoints(Value):
    """One bid's price turned into points."""

    bid: str
    price: Decimal
    by_formula: Fraction
    points: Fraction
    """As the formula gives, except where a stated floor has lifted it."""


class PriceResult(Value):
    """The points of every price, with what they were computed from."""

    model: PriceModel
    best: int = BEST
    lowest: Decimal
    """The lowest price among the bids that take part."""
    bids: tuple[PricePoints, ...]

    def of(self, bid: str) -> PricePoints:
        """One bid's figures."""
        return next(one for one in self.bids if one.bid == bid)


def price_findings(prices: Mapping[str, Decimal | None]) -> tuple[Finding, ...]:
    """Every price (by bid) that no model can use, all at once."""
    found = []
    for bid, price in prices.items():
        if price is None:
            found.append(Finding.error("price_missing", bid, bid=bid))
        elif not price.is_finite() or price <= 0:
            found.append(Finding.error("price_not_positive", bid, bid=bid, price=str(price)))
    return tuple(found)


def require_prices(prices: Mapping[str, Decimal]) -> None:
    """Pass when there is a price above zero for every bid. Raises Blocked with all that is wrong."""
    found = price_findings(prices) if prices else (Finding.error("no_bids", "bids"),)
    if found:
        raise Blocked(found)
