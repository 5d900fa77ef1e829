"""Numbers that are computed with exactly: as many digits as anybody writes, and no more than can be kept whole."""

from decimal import Decimal
from typing import Annotated, TypeAlias

from pydantic import Field

Exact: TypeAlias = Annotated[Decimal, Field(max_digits=60, decimal_places=40)]
"""Neither NaN nor infinite. «1e999999999» is a few letters in a file and more digits than any machine holds."""
