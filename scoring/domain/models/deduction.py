"""Prissetting av kvalitet med fratrekk: the value of the quality is taken off the price."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.weighing.price_model import Deduction
from scoring.domain.models.price import BEST
from scoring.domain.models.priced_quality import (
    Adjustment,
    PricedResult,
    Quality,
    QualityPoints,
    adjusted_by,
    shared,
)


def deduction(full: Fraction, points: Fraction, best: int = BEST) -> Fraction:
    """F = V · q / M, and the evaluated price is Pe − ΣF; nothing is validated.

    V is `full`, what full points on the criterion are worth; q `points`, M `best`. The price may fall below zero.
    A value set too high or too low decides the whole competition, and is a choice to be made before bids open.
    Source: DFØ, veileder i evaluering av tilbud (prissetting av kvalitet); Negometrix, gunnen op waarde.
    """
    return full * points / best


def evaluate(prices: Mapping[str, Decimal], quality: Quality, model: Deduction) -> PricedResult:
    """The evaluated price of every bid. Raises Blocked when a price cannot be used."""

    def adjust(price: Fraction, points: Sequence[QualityPoints]) -> tuple[Adjustment, ...]:
        return tuple(
            Adjustment(
                criterion=one.criterion,
                points=one.points,
                full=full,
                amount=-deduction(full, one.points),
            )
            for one, full in zip(points, shared(Fraction(model.full_value), points), strict=True)
        )

    return adjusted_by(adjust, prices, quality, model)
