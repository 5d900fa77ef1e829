"""What the models that compare a price share: each quality criterion's kroner, and the price that comes of it."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from pydantic import Field

from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.price_model import Ordering
from scoring.domain.models.price import require_prices
from scoring.domain.rounding import half_up


class QualityPoints(Value):
    """A bid's points on one quality criterion, with the criterion's weight in percent."""

    criterion: str
    weight: Decimal
    points: Fraction


class Adjustment(Value):
    """What one criterion does to a bid's price."""

    criterion: str
    points: Fraction
    full: Fraction
    """NOK between no points and full points."""
    amount: Fraction
    """NOK put on the price; negative when taken off."""


class EvaluatedPrice(Value):
    """One bid's price with its quality counted in kroner."""

    bid: str
    price: Decimal
    adjustments: tuple[Adjustment, ...]
    by_formula: Fraction
    """price + the adjustments."""
    evaluated: Fraction
    """As the formula gives, except where a stated rounding has moved it. The lowest comes first."""


class PricedResult(Value):
    """The evaluated price of every bid, with what it was computed from."""

    model: Ordering = Field(discriminator="code")
    bids: tuple[EvaluatedPrice, ...]

    def of(self, bid: str) -> EvaluatedPrice:
        """One bid's figures."""
        return next(one for one in self.bids if one.bid == bid)


Quality = Mapping[str, Sequence[QualityPoints]]
"""Points on every quality criterion, by bid."""
Adjust = Callable[[Fraction, Sequence[QualityPoints]], tuple[Adjustment, ...]]


def adjusted_by(
    adjust: Adjust, prices: Mapping[str, Decimal], quality: Quality, model: Ordering
) -> PricedResult:
    """The evaluated price of every bid. Raises Blocked when a price cannot be used."""
    require_prices(prices)
    bids = []
    for bid, price in prices.items():
        adjustments = adjust(Fraction(price), quality[bid])
        by_formula = Fraction(price) + sum((one.amount for one in adjustments), Fraction(0))
        evaluated = half_up(by_formula, model.decimals)
        bids.append(
            EvaluatedPrice(
                bid=bid, price=price, adjustments=adjustments, by_formula=by_formula, evaluated=evaluated
            )
        )
    return PricedResult(model=model, bids=tuple(bids))


def shared(full_value: Fraction, quality: Sequence[QualityPoints]) -> tuple[Fraction, ...]:
    """A value shared among the quality criteria by their weights."""
    total = sum((Fraction(one.weight) for one in quality), Fraction(0))
    return tuple(full_value * Fraction(one.weight) / total for one in quality)


def price_weight(quality: Sequence[QualityPoints]) -> Fraction:
    """What is left for the price, as a part of 1."""
    return 1 - sum((Fraction(one.weight) for one in quality), Fraction(0)) / 100
