"""Laveste pris: the price alone decides."""

from collections.abc import Mapping
from decimal import Decimal

from requirements_lib.domain.weighing.price_model import LowestPrice
from scoring.domain.models.priced_quality import PricedResult, Quality, adjusted_by


def evaluate(prices: Mapping[str, Decimal], quality: Quality, model: LowestPrice) -> PricedResult:
    """Every price as it is; the lowest comes first. Quality is what the requirements ask, and no more.

    Source: FOA § 18-1 and § 8-11 (tildeling på grunnlag av laveste pris). Raises Blocked for unusable prices.
    """
    return adjusted_by(lambda price, points: (), prices, quality, model)
