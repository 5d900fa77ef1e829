"""Koeffisient: the price divided by a coefficient that grows with the quality."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.weighing.price_model import Coefficient
from scoring.domain.models.price import BEST
from scoring.domain.models.priced_quality import (
    Adjustment,
    PricedResult,
    Quality,
    QualityPoints,
    adjusted_by,
    price_weight,
)


def coefficient(values: Sequence[Fraction], price_part: Fraction) -> Fraction:
    """K = 1 + Σv / wp, and the evaluated price is Pe / K; nothing is validated.

    v are the `values`, each criterion's w · q / M; wp is `price_part`, what the criteria leave for the price; both
    as parts of 1. What a point is worth in kroner grows with the price and falls with the quality there already is.
    Source: ProZorro, openprocurement.barbecue (the Ukrainian MEAT rule).
    """
    return 1 + sum(values, Fraction(0)) / price_part


def evaluate(prices: Mapping[str, Decimal], quality: Quality, model: Coefficient) -> PricedResult:
    """The evaluated price of every bid. Raises Blocked when a price cannot be used."""

    def adjust(price: Fraction, points: Sequence[QualityPoints]) -> tuple[Adjustment, ...]:
        left = price_weight(points)
        values = [Fraction(one.weight) / 100 * one.points / BEST for one in points]
        divisor = coefficient(values, left)
        return tuple(
            Adjustment(
                criterion=one.criterion,
                points=one.points,
                full=price * Fraction(one.weight) / 100 / left / divisor,
                amount=-price * value / left / divisor,
            )
            for one, value in zip(points, values, strict=True)
        )

    return adjusted_by(adjust, prices, quality, model)
