"""Mot referansepris: points by the distance to a price stated beforehand."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from requirements_lib.domain.weighing.price_model import Reference
from scoring.domain.models.price import BEST, PriceResult, priced_by, require_prices


class Anchor(NamedTuple):
    """A price, the points it gives, and how fast the points change around it."""

    price: Fraction
    points: Fraction
    slope: Fraction


def by_reference(anchor: Anchor, price: Fraction, best: int = BEST) -> Fraction:
    """S = r − M · k · (Pe − R) / R, without any validation of what it is given.

    M is `best`, Pe `price`; R, r and k are the anchor's `price`, `points` and `slope`. No other bid matters.
    With too high a reference all prices end close together, with too low a one they may all get nothing.
    Source: own form of the absolute models DFØ mentions (veileder i evaluering av tilbud); not an official formula.
    """
    return anchor.points - best * anchor.slope * (price - anchor.price) / anchor.price


def evaluate(prices: Mapping[str, Decimal], model: Reference) -> PriceResult:
    """Points for every price, by bid. Raises Blocked when a price cannot be used."""
    require_prices(prices)
    anchor = Anchor(Fraction(model.reference), Fraction(model.reference_points), Fraction(model.slope))
    floor, ceiling = (0, BEST) if model.clamped else (None, None)
    return priced_by(lambda price: by_reference(anchor, price), prices, model, floor=floor, ceiling=ceiling)
