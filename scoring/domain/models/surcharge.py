"""Prissetting av kvalitet med påslag: the quality that is lacking is put on the price."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.weighing.price_model import Surcharge
from scoring.domain.models.price import BEST
from scoring.domain.models.priced_quality import (
    Adjustment,
    PricedResult,
    Quality,
    QualityPoints,
    adjusted_by,
    shared,
)


def surcharge(full: Fraction, points: Fraction, best: int = BEST) -> Fraction:
    """T = V · (M − q) / M, and the evaluated price is Pe + ΣT; nothing is validated.

    V is `full`, what no points on the criterion cost; q `points`, M `best`. Gives the same order as a deduction
    of the same values: all prices lie ΣV higher.
    Source: Difi 2018 (prissetting av kvalitet); DFØ, veileder i evaluering av tilbud.
    """
    return full * (best - points) / best


def charged(full: Sequence[Fraction], quality: Sequence[QualityPoints]) -> tuple[Adjustment, ...]:
    """What each criterion puts on a price, given what no points on it cost."""
    return tuple(
        Adjustment(criterion=one.criterion, points=one.points, full=most, amount=surcharge(most, one.points))
        for one, most in zip(quality, full, strict=True)
    )


def evaluate(prices: Mapping[str, Decimal], quality: Quality, model: Surcharge) -> PricedResult:
    """The evaluated price of every bid. Raises Blocked when a price cannot be used."""

    def adjust(price: Fraction, points: Sequence[QualityPoints]) -> tuple[Adjustment, ...]:
        return charged(shared(Fraction(model.full_value), points), points)

    return adjusted_by(adjust, prices, quality, model)
