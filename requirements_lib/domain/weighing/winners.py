"""How many suppliers a framework agreement is made with, and how the call-offs are divided between them."""

from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum

from pydantic import Field

from requirements_lib.domain.number import Exact
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.rules.agreement import Agreement
from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.price_model import Compared, PriceModel, compared

_WHOLE = Decimal(100)


class Division(StrEnum):
    """The rule call-offs are divided by."""

    RANKING = "ranking"
    """Each goes to the one ranked first, to the next when that one cannot deliver."""
    FIXED = "fixed"
    """Each place has a share that was announced."""
    POINTS = "points"
    """The shares follow the points."""


class Winners(Value):
    """What is announced of the suppliers a framework agreement with several is made with."""

    most: int = Field(ge=2, le=50)
    """Not more suppliers than this; fewer when there are fewer bids to choose."""
    division: Division = Division.RANKING
    shares: tuple[Exact, ...] = ()
    """With fixed shares: percent for each place, the first place first."""
    same_supplier_twice: bool = False
    """Whether one supplier may have two of the places, with two bids."""


def announced_winners(agreement: Agreement, winners: Winners | None) -> Winners | None:
    """What a tender announces: nothing unless the agreement is with several."""
    return winners if agreement is Agreement.FRAMEWORK_SEVERAL else None


def check(winners: Winners | None, agreement: Agreement, model: PriceModel, basis: str) -> Iterator[Finding]:
    """What a framework agreement with several still needs to say, or says wrongly; `basis` is the rule that asks."""
    if agreement is not Agreement.FRAMEWORK_SEVERAL:
        return
    if winners is None:
        told = Finding.warning("division_not_said", "winners", basis=basis)
        yield told if basis else Finding.warning("division_unsaid", "winners")
        return
    if winners.division is Division.FIXED:
        yield from _shares(winners)
    elif winners.division is Division.POINTS and compared(model) is Compared.PRICE:
        yield Finding.error("shares_without_points", "winners")


def _shares(winners: Winners) -> Iterator[Finding]:
    if len(winners.shares) != winners.most:
        yield Finding.error("shares_not_as_many", "winners", shares=len(winners.shares), most=winners.most)
    if any(share <= 0 for share in winners.shares):
        yield Finding.error("share_not_positive", "winners")
    total = sum(winners.shares, Decimal(0))
    if winners.shares and total != _WHOLE:
        yield Finding.error("shares_not_100", "winners", total=total)
