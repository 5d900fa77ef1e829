"""Lineær med knekk: two straight lines that meet at a stated price."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from requirements_lib.domain.weighing.price_model import Kinked
from scoring.domain.models.price import BEST, PriceResult, priced_by, require_prices


class Kink(NamedTuple):
    """Where the lines meet and end: distances above the lowest price as parts of it, and the points between."""

    at: Fraction
    points: Fraction
    zero: Fraction


def kinked(lowest: Fraction, price: Fraction, kink: Kink, best: int = BEST) -> Fraction:
    """d = (Pe − Pb) / Pb; up to the kink S = M − (M − p) · d / b, then S = p · (z − d) / (z − b), and 0 from z.

    M is `best`, Pb `lowest`, Pe `price`; b, p and z are the kink's `at`, `points` and `zero`. Nothing is
    validated. No official parameters are known, so each is the buyer's own and is printed.
    Source: the idea from DFØ, veileder i evaluering av tilbud (lineær modell med knekkpunkt); own parameters.
    """
    distance = (price - lowest) / lowest
    if distance <= kink.at:
        return best - (best - kink.points) * distance / kink.at
    if distance <= kink.zero:
        return kink.points * (kink.zero - distance) / (kink.zero - kink.at)
    return Fraction(0)


def evaluate(prices: Mapping[str, Decimal], model: Kinked) -> PriceResult:
    """Points for every price, by bid. Raises Blocked when a price cannot be used."""
    require_prices(prices)
    lowest, kink = Fraction(min(prices.values())), kink_of(model)
    return priced_by(lambda price: kinked(lowest, price, kink), prices, model)


def kink_of(model: Kinked) -> Kink:
    """The announced percentages as parts."""
    return Kink(
        at=Fraction(model.break_at) / 100,
        points=Fraction(model.break_points),
        zero=Fraction(model.zero_at) / 100,
    )
