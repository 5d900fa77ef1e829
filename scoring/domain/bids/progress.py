"""How far a person, or the committee, has come: which scores still lack points or a reason."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Protocol

from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.criteria import ItemId


class Judgement(Protocol):
    """Points with a reason, on one item in one bid: a requirement, or a criterion judged whole."""

    @property
    def bid(self) -> str:
        """The bid judged."""

    @property
    def requirement(self) -> ItemId:
        """The item judged."""

    @property
    def points(self) -> Decimal | int | None:
        """The points, when given."""

    @property
    def reason(self) -> str:
        """The reason, empty when not given."""


class Missing(Value):
    """What one judgement still lacks."""

    bid: str
    requirement: ItemId
    points: bool
    reason: bool


class Progress(Value):
    """Which items are judged in every bid, and what is missing in the others."""

    requirements: tuple[ItemId, ...]
    missing: tuple[Missing, ...] = ()

    @property
    def incomplete(self) -> tuple[ItemId, ...]:
        """Items that lack something in at least one bid, in the tender's order."""
        lacking = {one.requirement for one in self.missing}
        return tuple(one for one in self.requirements if one in lacking)

    @property
    def done(self) -> int:
        """How many items are judged in every bid."""
        return len(self.requirements) - len(self.incomplete)

    @property
    def part(self) -> Fraction:
        """How many are, as a part of 1; 0 when nothing is to be judged."""
        return Fraction(self.done, len(self.requirements)) if self.requirements else Fraction(0)

    @property
    def is_complete(self) -> bool:
        """Whether every item has points and a reason in every bid."""
        return not self.missing


def progress(judged: Iterable[Judgement], bids: Sequence[str], requirements: Sequence[ItemId]) -> Progress:
    """How far the judgements (the latest of each) cover these bids and items."""
    given = {(one.bid, one.requirement): one for one in judged}
    return Progress(requirements=tuple(requirements), missing=tuple(_missing(given, bids, requirements)))


def together(parts: Iterable[Progress]) -> Progress:
    """How far several parts are, as one: an item is done when it is done in all of them."""
    found = tuple(parts)
    asked = dict.fromkeys(one for part in found for one in part.requirements)
    return Progress(requirements=tuple(asked), missing=tuple(one for part in found for one in part.missing))


def _missing(
    given: dict[tuple[str, ItemId], Judgement],
    bids: Sequence[str],
    requirements: Sequence[ItemId],
) -> Iterator[Missing]:
    for requirement in requirements:
        for bid in bids:
            one = given.get((bid, requirement))
            points = one is None or one.points is None
            reason = one is None or not one.reason.strip()
            if points or reason:
                yield Missing(bid=bid, requirement=requirement, points=points, reason=reason)
