"""An amount as it is sealed and as it is ranked: one limit for both, so that what can be sealed can be ranked."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Annotated, TypeAlias

from pydantic import Field

from requirements_lib.domain.number import Exact
from requirements_lib.domain.outcome import Refusal

HIGHEST = Decimal(10) ** 12
"""NOK: more than anything a municipality buys; a slip of the keyboard must not reach the figures."""
_DECIMALS = 6

Amount: TypeAlias = Annotated[Decimal, Field(ge=-HIGHEST, le=HIGHEST, decimal_places=_DECIMALS)]
"""NOK as a person gives it."""
Sum: TypeAlias = Annotated[Exact, Field(ge=-HIGHEST, le=HIGHEST)]
"""NOK as it is given or computed: a quantity times a unit price has the decimals of both."""


def require_amounts(amounts: Iterable[Decimal]) -> None:
    """Pass when each is an `Amount`. Raises Refusal «price_too_high» or «price_too_fine»."""
    for one in amounts:
        if not one.is_finite() or abs(one) > HIGHEST:
            raise Refusal("price_too_high")
        if one % Decimal(10) ** -_DECIMALS:
            raise Refusal("price_too_fine")
