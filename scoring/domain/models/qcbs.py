"""Teknisk og økonomisk del (QCBS): each part measured against the best of its kind."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.weighing.price_model import Qcbs
from scoring.domain.models import proportional
from scoring.domain.models.price import BEST, PriceResult


def technical(points: Fraction, highest: Fraction, best: int = BEST) -> Fraction:
    """T = M · t / Th, and 0 when nobody has any technical points; nothing is validated.

    M is `best`, t `points`, Th `highest` among the bids: the best technical part is lifted to full points.
    Source: World Bank, Evaluating Bids and Proposals with Rated Criteria (February 2025).
    """
    return best * points / highest if highest else Fraction(0)


def qcbs(technical_part: Fraction, financial_part: Fraction, technical_weight: Fraction) -> Fraction:
    """S = w · T + (1 − w) · F, without any validation of what it is given.

    T is `technical_part`, F `financial_part` (M · Pb / Pe), w `technical_weight` from 0 to 1. Both parts depend
    on the best bid of their kind, so a bid that falls away can turn the order of the others.
    Source: World Bank, Evaluating Bids and Proposals with Rated Criteria (February 2025).
    """
    return technical_weight * technical_part + (1 - technical_weight) * financial_part


def evaluate(prices: Mapping[str, Decimal], model: Qcbs) -> PriceResult:
    """The financial part of every price, by bid. Raises Blocked when a price cannot be used."""
    return proportional.evaluate(prices, model)
