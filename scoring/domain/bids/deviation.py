"""Deviations and reservations that the municipality has priced: amounts put on a bid's price before it is compared."""

from datetime import datetime
from decimal import Decimal
from operator import not_
from typing import Annotated

from pydantic import Field

from requirements_lib.domain.library.requirement import Text
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.value import Value
from scoring.domain.bids.amount import Amount


class PricedDeviation(Value):
    """One deviation with what it costs the municipality, priced by a person with a reason."""

    requirement: str = ""
    """The requirement it departs from; empty for a reservation of another kind."""
    text: str = Field(default="", exclude_if=not_)
    """The supplier's own words, where it is one the supplier wrote in the form."""
    amount: Annotated[Amount, Field(ge=0)]
    """NOK excluding VAT, put on the price; 0 when a person has said that it does not matter to it."""
    reason: Text
    by: str = Field(default="", exclude_if=not_)
    """Pseudonymous id of the person who priced it."""
    at: datetime | None = Field(default=None, exclude_if=not_)
    """When it was sealed."""


Deviations = tuple[PricedDeviation, ...]


class Named(Value):
    """Which deviation has been priced, without what it costs and why."""

    requirement: str = ""
    text: str = ""


def named(deviations: Deviations) -> tuple[Named, ...]:
    """Which they are, in order."""
    return tuple(Named(requirement=one.requirement, text=one.text) for one in deviations)


def require_said(amount: Decimal, immaterial: bool) -> None:
    """Pass when an amount is put on the price, or when it is said that there is nothing to put on.

    Raises Refusal «deviation_negative», «deviation_zero» or «deviation_both».
    """
    if amount < 0:
        raise Refusal("deviation_negative")
    if not amount and not immaterial:
        raise Refusal("deviation_zero")
    if amount and immaterial:
        raise Refusal("deviation_both")


def added(deviations: Deviations) -> Decimal:
    """What they put on the price together."""
    return sum((one.amount for one in deviations), Decimal(0))


def without(deviations: Deviations, place: int) -> Deviations:
    """All but the one at a place, counted from 1. Raises Refusal «unknown_deviation»."""
    if not 1 <= place <= len(deviations):
        raise Refusal("unknown_deviation")
    return tuple(one for number, one in enumerate(deviations, 1) if number != place)
