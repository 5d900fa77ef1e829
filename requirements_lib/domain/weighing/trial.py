"""Imagined bids (prøvetilbud): what the officer expects to come in, for trying the evaluation on before bids open."""

from decimal import Decimal
from typing import Annotated, Self, TypeAlias

from pydantic import Field, model_validator

from requirements_lib.domain.library.requirement import Text
from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.price_model import Kroner

FEWEST, MOST = 2, 6
"""So many imagined bids: one alone is compared with nothing, and many are no longer taken in at a glance."""
Points: TypeAlias = Annotated[Decimal, Field(ge=0, le=10)]


class ImaginedBid(Value):
    """One bid that nobody has given."""

    name: Text
    price: Kroner
    points: dict[str, Points] = Field(default_factory=dict)
    """On each quality criterion, by its id, from 0 to 10."""


class Expectation(Value):
    """How far apart the bids are thought to be."""

    price: Kroner | None = None
    """NOK for the bid in the middle; the estimated value when it is not given."""
    spread: Decimal = Field(default=Decimal(30), gt=0, lt=200)
    """From the cheapest to the dearest, in percent of the price in the middle."""
    lowest: Points = Decimal(4)
    """Points of the plainest bid on each quality criterion."""
    highest: Points = Decimal(9)
    """Points of the best."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.lowest >= self.highest:
            raise ValueError("points_out_of_order")
        return self


class Trial(Value):
    """A draft of the officer: nothing here is published."""

    expectation: Expectation = Expectation()
    bids: dict[str, tuple[ImaginedBid, ...]] = Field(default_factory=dict)
    """By lot, «» when undivided; a lot that is not here has those its expectation gives."""

    def with_bids(self, lot: str, bids: tuple[ImaginedBid, ...]) -> "Trial":
        """With other imagined bids for a lot."""
        return self.model_copy(update={"bids": self.bids | {lot: bids}})

    def expecting(self, expectation: Expectation) -> "Trial":
        """With another expectation; the bids are made anew from it."""
        return Trial(expectation=expectation)


UNTRIED = Trial()
"""Nothing expected otherwise, nothing written."""


def is_untried(trial: Trial) -> bool:
    """Whether it says nothing of its own; then it is left out of what is written."""
    return trial == UNTRIED
