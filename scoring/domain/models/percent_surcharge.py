"""Påslag i prosent: what lacking quality costs follows the bid's own price."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.weighing.price_model import PercentSurcharge
from scoring.domain.models.priced_quality import (
    Adjustment,
    PricedResult,
    Quality,
    QualityPoints,
    adjusted_by,
    price_weight,
)
from scoring.domain.models.surcharge import charged


def largest(price: Fraction, weight: Fraction, price_part: Fraction) -> Fraction:
    """V = Pe · w / wp: the most a criterion can put on this price; nothing is validated.

    Pe is `price`, w the criterion's `weight` and wp the `price_part`, both as parts of 1. The evaluated price is
    Pe · (1 + Σ(w / wp · (M − q) / M)): lacking quality costs a dear bid more kroner than a cheap one.
    Source: Abakus AS, prissetting av kvalitet (kvalitetsfaktor = vekt kvalitet / vekt pris).
    """
    return price * weight / price_part


def evaluate(prices: Mapping[str, Decimal], quality: Quality, model: PercentSurcharge) -> PricedResult:
    """The evaluated price of every bid. Raises Blocked when a price cannot be used."""

    def adjust(price: Fraction, points: Sequence[QualityPoints]) -> tuple[Adjustment, ...]:
        left = price_weight(points)
        return charged([largest(price, Fraction(one.weight) / 100, left) for one in points], points)

    return adjusted_by(adjust, prices, quality, model)
