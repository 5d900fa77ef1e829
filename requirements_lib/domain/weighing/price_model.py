"""The price models that can be announced: each with every parameter it has, so that nothing is decided later.

A model compares the bids either on points, where the highest total comes first, or on a price in which the
quality is counted in kroner, where the lowest comes first. Its arithmetic stands in `scoring.domain.models`.
"""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import Field

from requirements_lib.domain.library.requirement import Text
from requirements_lib.domain.number import Exact
from requirements_lib.domain.value import Value


class PriceModelCode(StrEnum):
    """Every price model, in the order they are offered."""

    PROPORTIONAL = "proportional"
    LINEAR = "linear"
    DEDUCTION = "deduction"
    SURCHARGE = "surcharge"
    CONTRACT_SURCHARGE = "contract_surcharge"
    LOWEST_PRICE = "lowest_price"
    KINKED = "kinked"
    MIN_MAX = "min_max"
    REFERENCE = "reference"
    PERCENT_SURCHARGE = "percent_surcharge"
    COEFFICIENT = "coefficient"
    MEAN = "mean"
    QCBS = "qcbs"
    LIFE_CYCLE = "life_cycle"
    BASKET = "basket"


class Compared(StrEnum):
    """What the bids are put in order by."""

    POINTS = "points"
    """The weighted sum of points; the highest comes first."""
    PRICE = "price"
    """A price in which quality may be counted in kroner; the lowest comes first."""


def _is_none(value: object) -> bool:
    return value is None


def _is_one(value: object) -> bool:
    return value == 1


Slope: TypeAlias = Annotated[Exact, Field(gt=0, le=100)]
Kroner: TypeAlias = Annotated[Exact, Field(gt=0, le=10**12)]


# What is left out of the JSON while unused came after the first tenders: so their fingerprints still hold.
class _ByPoints(Value):
    compared: ClassVar[Compared] = Compared.POINTS
    decimals: int | None = Field(default=None, ge=0, le=6, exclude_if=_is_none)
    """Where the announced formula itself rounds: to so many decimals, a half away from zero. None: never."""


class _ByPrice(Value):
    compared: ClassVar[Compared] = Compared.PRICE
    decimals: int | None = Field(default=None, ge=0, le=6, exclude_if=_is_none)
    """As for points: where the announced formula rounds the evaluated price."""


class Proportional(_ByPoints):
    """Points in proportion to how the lowest price compares."""

    code: Literal[PriceModelCode.PROPORTIONAL] = PriceModelCode.PROPORTIONAL
    floor_at_zero: bool = True
    """Means nothing here; kept because it is part of what was published."""


class Linear(_ByPoints):
    """Points fall by the same amount for every krone above the lowest price."""

    code: Literal[PriceModelCode.LINEAR] = PriceModelCode.LINEAR
    floor_at_zero: bool = True
    """Whether points stop at 0, or may be negative."""
    slope: Slope = Field(default=Decimal(1), exclude_if=_is_one)
    """How fast: 1 gives 0 points at double the lowest price, 2 at one and a half times."""


class Deduction(_ByPrice):
    """The value of the quality is taken off the price."""

    code: Literal[PriceModelCode.DEDUCTION] = PriceModelCode.DEDUCTION
    full_value: Kroner
    """NOK for full points on every quality criterion, shared by the weights of these."""


class Surcharge(_ByPrice):
    """The quality that is lacking is put on the price."""

    code: Literal[PriceModelCode.SURCHARGE] = PriceModelCode.SURCHARGE
    full_value: Kroner
    """NOK for no points on any quality criterion, shared by the weights of these."""


class ContractSurcharge(_ByPrice):
    """The quality that is lacking is put on the price, by a value no bid can move."""

    code: Literal[PriceModelCode.CONTRACT_SURCHARGE] = PriceModelCode.CONTRACT_SURCHARGE
    contract_value: Kroner
    """NOK; each criterion counts for its weight in percent of this."""


class LowestPrice(_ByPrice):
    """The price alone."""

    code: Literal[PriceModelCode.LOWEST_PRICE] = PriceModelCode.LOWEST_PRICE


class Kinked(_ByPoints):
    """Two straight lines that meet at a stated price above the lowest."""

    code: Literal[PriceModelCode.KINKED] = PriceModelCode.KINKED
    break_at: Exact = Field(default=Decimal(50), gt=0, le=1000)
    """Percent above the lowest price where the formula switches."""
    break_points: Exact = Field(default=Decimal(5), gt=0, lt=10)
    """Points there."""
    zero_at: Exact = Field(default=Decimal(200), gt=0, le=10_000)
    """Percent above the lowest price from where the points are 0."""


class MinMax(_ByPoints):
    """The lowest price gets full points, the highest none, the rest by the distance."""

    code: Literal[PriceModelCode.MIN_MAX] = PriceModelCode.MIN_MAX


class Reference(_ByPoints):
    """Points by the distance to a price the buyer has stated, never to the other bids."""

    code: Literal[PriceModelCode.REFERENCE] = PriceModelCode.REFERENCE
    reference: Kroner
    """NOK: a budget, or another price known beforehand."""
    reference_points: Exact = Field(default=Decimal(5), ge=0, le=10)
    """Points at exactly that price."""
    slope: Slope = Decimal(1)
    """How fast: 1 changes the points by 1 for every tenth of the reference price."""
    clamped: bool = True
    """Whether points stop at 0 and 10."""


class PercentSurcharge(_ByPrice):
    """The quality that is lacking is put on the price, as a percentage of the bid's own price."""

    code: Literal[PriceModelCode.PERCENT_SURCHARGE] = PriceModelCode.PERCENT_SURCHARGE


class Coefficient(_ByPrice):
    """The price is divided by a coefficient that grows with the quality."""

    code: Literal[PriceModelCode.COEFFICIENT] = PriceModelCode.COEFFICIENT


class Mean(_ByPoints):
    """Half of the points at the mean price, more below it and fewer above."""

    code: Literal[PriceModelCode.MEAN] = PriceModelCode.MEAN
    slope: Slope = Decimal(1)
    """How fast: 1 changes the points by 1 for every tenth of the mean price."""
    clamped: bool = True
    """Whether points stop at 0 and 10."""


class Qcbs(_ByPoints):
    """A financial part by proportion, and a technical part in which the best bid gets full points."""

    code: Literal[PriceModelCode.QCBS] = PriceModelCode.QCBS


Ordinary: TypeAlias = Annotated[Proportional | Linear | LowestPrice, Field(discriminator="code")]
"""What a cost can be ranked by, once it is computed."""


class CostLine(Value):
    """A payment each bid states an amount for, and the years it falls due."""

    name: Text
    first_year: int = Field(default=0, ge=0, le=50)
    """Year 0 is when the contract starts, and is not discounted."""
    last_year: int = Field(default=0, ge=0, le=50)
    share: Exact = Field(default=Decimal(100), gt=0, le=100)
    """How much of it counts, in percent: less than all for an option that may not be used."""


class LifeCycle(Value):
    """The present value of all payments, ranked as a price."""

    code: Literal[PriceModelCode.LIFE_CYCLE] = PriceModelCode.LIFE_CYCLE
    lines: tuple[CostLine, ...] = Field(min_length=1, max_length=40)
    rate: Exact = Field(ge=0, le=50)
    """Discount rate a year, in percent."""
    cost_decimals: int = Field(default=2, ge=0, le=6)
    """The present value is rounded to so many decimals of a krone, a half away from zero."""
    ranked_by: Ordinary = Proportional()


class BasketLine(Value):
    """A quantity each bid states a unit price for."""

    name: Text
    quantity: Decimal = Field(gt=0, le=10**9, decimal_places=6)


class Basket(Value):
    """Stated quantities times unit prices, ranked as a price."""

    code: Literal[PriceModelCode.BASKET] = PriceModelCode.BASKET
    lines: tuple[BasketLine, ...] = Field(min_length=1, max_length=200)
    ranked_by: Ordinary = Proportional()


Ordering: TypeAlias = (
    Proportional
    | Linear
    | Deduction
    | Surcharge
    | ContractSurcharge
    | LowestPrice
    | Kinked
    | MinMax
    | Reference
    | PercentSurcharge
    | Coefficient
    | Mean
    | Qcbs
)
"""The models that put prices in order."""
PriceModel: TypeAlias = Annotated[Ordering | LifeCycle | Basket, Field(discriminator="code")]
OFFERED = tuple(PriceModelCode)[:6]
"""Shown first; the others stand under «Avansert», each with its known risk."""


def ranking_model(model: PriceModel) -> Ordering:
    """The model that puts the prices in order: the one a computed cost is ranked by, else the model itself."""
    return model.ranked_by if isinstance(model, LifeCycle | Basket) else model


def compared(model: PriceModel) -> Compared:
    """What the bids are put in order by."""
    return ranking_model(model).compared
