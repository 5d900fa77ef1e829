"""Påslag fra kontraktsverdien: what lacking quality costs follows from a value no bid can move."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.weighing.price_model import ContractSurcharge
from scoring.domain.models.priced_quality import (
    Adjustment,
    PricedResult,
    Quality,
    QualityPoints,
    adjusted_by,
)
from scoring.domain.models.surcharge import charged


def largest(contract_value: Fraction, weight: Fraction) -> Fraction:
    """V = K · w / 100: the most a criterion can put on a price; nothing is validated.

    K is `contract_value`, w the criterion's `weight` in percent. The evaluated price is Pe + ΣV · (M − q) / M, so
    other bids never change it. A contract value far from the prices shifts the weight between price and quality.
    Source: Oslobygg's evaluation tool (kvalitetsbudsjett = kontraktsverdi · vekt), 2026.
    """
    return contract_value * weight / 100


def evaluate(prices: Mapping[str, Decimal], quality: Quality, model: ContractSurcharge) -> PricedResult:
    """The evaluated price of every bid. Raises Blocked when a price cannot be used."""
    value = Fraction(model.contract_value)

    def adjust(price: Fraction, points: Sequence[QualityPoints]) -> tuple[Adjustment, ...]:
        return charged([largest(value, Fraction(one.weight)) for one in points], points)

    return adjusted_by(adjust, prices, quality, model)
