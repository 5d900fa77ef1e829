"""What the models that give points for price share: the guard, and a result that keeps each intermediate figure."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction

from pydantic import Field

from requirements_lib.domain.outcome import Blocked, Finding
from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.price_model import Ordering
from scoring.domain.rounding import half_up

BEST = 10
"""The points of the best price: award criteria are scored from 0 to 10."""


class PricePoints(Value):
    """One bid's price turned into points."""

    bid: str
    price: Decimal
    by_formula: Fraction
    points: Fraction
    """As the formula gives, except where a stated floor, ceiling or rounding has moved it."""


class PriceResult(Value):
    """The points of every price, with what they were computed from."""

    model: Ordering = Field(discriminator="code")
    best: int = BEST
    lowest: Decimal
    """The lowest price among the bids that take part."""
    highest: Decimal | None = None
    """The highest, where the model uses it."""
    mean: Fraction | None = None
    """The mean, where the model uses it."""
    bids: tuple[PricePoints, ...]

    def of(self, bid: str) -> PricePoints:
        """One bid's figures."""
        return next(one for one in self.bids if one.bid == bid)


def priced_by(
    formula: Callable[[Fraction], Fraction],
    prices: Mapping[str, Decimal],
    model: Ordering,
    *,
    floor: int | None = None,
    ceiling: int | None = None,
    **used: Decimal | Fraction,
) -> PriceResult:
    """Points for every price by a formula, within the stated bounds and with the stated rounding.

    `used` holds what else the model reads of the prices. The prices must have passed `require_prices`.
    """
    bids = []
    for bid, price in prices.items():
        by_formula = points = formula(Fraction(price))
        if floor is not None:
            points = max(points, Fraction(floor))
        if ceiling is not None:
            points = min(points, Fraction(ceiling))
        points = half_up(points, model.decimals)
        bids.append(PricePoints(bid=bid, price=price, by_formula=by_formula, points=points))
    return PriceResult(model=model, lowest=min(prices.values()), bids=tuple(bids), **used)


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
