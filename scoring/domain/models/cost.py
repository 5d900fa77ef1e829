"""What the models that compute a price from stated lines share: each line's cost, and the sum that is ranked."""

from decimal import Decimal
from fractions import Fraction

from pydantic import Field

from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.price_model import Basket, LifeCycle
from scoring.domain.rounding import half_up


class LineCost(Value):
    """What one line costs in one bid."""

    line: str
    amount: Decimal
    """As the bid states it."""
    factor: Fraction
    """What the line multiplies it by: a quantity, or the sum of the discount factors of its years."""
    cost: Fraction


class BidCost(Value):
    """One bid's lines and their sum."""

    bid: str
    lines: tuple[LineCost, ...]
    total: Fraction
    price: Decimal
    """The sum as it is ranked: exact, or with the stated rounding."""


class CostResult(Value):
    """The cost of every bid that states its lines."""

    model: LifeCycle | Basket = Field(discriminator="code")
    bids: tuple[BidCost, ...]

    def of(self, bid: str) -> BidCost | None:
        """One bid's lines; None when its price was given whole."""
        return next((one for one in self.bids if one.bid == bid), None)


def summed(bid: str, lines: tuple[LineCost, ...], decimals: int | None = None) -> BidCost:
    """The lines of a bid with their sum, rounded as stated."""
    total = sum((one.cost for one in lines), Fraction(0))
    return BidCost(bid=bid, lines=lines, total=total, price=_decimal(half_up(total, decimals)))


def _decimal(value: Fraction) -> Decimal:
    """A finite decimal fraction as it is written; the denominator has no other factors than 2 and 5."""
    places = 0
    while (value * 10**places).denominator != 1:
        places += 1
    return Decimal(f"{(value * 10**places).numerator}e-{places}")  # exact, however many digits
