"""A model that nobody has announced, with parameters that go with the bids it is tried on."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple, Self

from requirements_lib.domain.weighing.criteria import Criterion, CriterionKind, of_quality, total_weight
from requirements_lib.domain.weighing.price_model import (
    Coefficient,
    Compared,
    ContractSurcharge,
    Deduction,
    Kinked,
    Linear,
    LowestPrice,
    Mean,
    MinMax,
    PercentSurcharge,
    PriceModel,
    PriceModelCode,
    Proportional,
    Qcbs,
    Reference,
    Surcharge,
    compared,
)
from requirements_lib.domain.weighing.quality_model import Normalisation
from scoring.domain.rounding import half_up


class Basis(NamedTuple):
    """What the parameters are set by: a price in the middle, and what full quality is worth, both in NOK."""

    middle: Decimal
    full_value: Decimal

    @classmethod
    def of(cls, middle: Decimal, lowest: Decimal, criteria: Sequence[Criterion]) -> Self:
        """Full quality is worth what linear points make it: lowest price · weight of quality / weight of price."""
        quality = Fraction(total_weight(of_quality(criteria)))
        price = Fraction(total_weight(one for one in criteria if one.kind is CriterionKind.PRICE))
        value = half_up(Fraction(lowest) * quality / price, 0) if price else Fraction(0)
        return cls(middle, max(Decimal(value.numerator), Decimal(1)))


def usual(code: PriceModelCode, basis: Basis) -> PriceModel | None:
    """A model with parameters that go with these bids, in whole NOK; None for one that needs lines.

    A contract value and a reference are the price in the middle.
    """
    made: dict[PriceModelCode, Callable[[], PriceModel]] = {
        PriceModelCode.PROPORTIONAL: Proportional,
        PriceModelCode.LINEAR: Linear,
        PriceModelCode.DEDUCTION: lambda: Deduction(full_value=basis.full_value),
        PriceModelCode.SURCHARGE: lambda: Surcharge(full_value=basis.full_value),
        PriceModelCode.CONTRACT_SURCHARGE: lambda: ContractSurcharge(contract_value=basis.middle),
        PriceModelCode.LOWEST_PRICE: LowestPrice,
        PriceModelCode.KINKED: Kinked,
        PriceModelCode.MIN_MAX: MinMax,
        PriceModelCode.REFERENCE: lambda: Reference(reference=basis.middle),
        PriceModelCode.PERCENT_SURCHARGE: PercentSurcharge,
        PriceModelCode.COEFFICIENT: Coefficient,
        PriceModelCode.MEAN: Mean,
        PriceModelCode.QCBS: Qcbs,
    }
    return made[code]() if code in made else None


def ways(model: PriceModel) -> tuple[Normalisation, ...]:
    """How the points for quality may be lifted with a model."""
    if compared(model) is Compared.PRICE or isinstance(model, Qcbs):
        return (Normalisation.NONE,)
    return tuple(Normalisation)
