"""What the committee agrees on. The individual scores are the starting point and are kept as they were."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from math import ceil

from pydantic import field_validator

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.criteria import ItemId
from scoring.domain.appended import Appended, latest
from scoring.domain.bids.progress import Progress
from scoring.domain.bids.score import ScoreEntry, current
from scoring.domain.scale import AGREED

WIDE_FROM = 3
"""From this many points of 10 between the highest and the lowest the spread is called wide."""


def wide_from(highest: int) -> int:
    """The same on a scale to `highest`, in whole points."""
    return ceil(Fraction(WIDE_FROM * highest, 10))


class AgreedScore(Appended):
    """The committee's points and common reason for one item in one bid."""

    bid: str
    requirement: ItemId
    points: Decimal | None = None
    reason: str = ""

    @field_validator("points")
    @classmethod
    def _on_the_scale(cls, points: Decimal | None) -> Decimal | None:
        if points is not None and not AGREED.holds(points):
            raise ValueError(f"{points} is not on the scale")
        return points


class Spread(Value):
    """How far apart the evaluators stand on one item in one bid."""

    bid: str
    requirement: ItemId
    points: tuple[tuple[str, int], ...]
    """(evaluator, points), never empty."""

    @property
    def width(self) -> int:
        """Highest points less the lowest."""
        given = [points for _, points in self.points]
        return max(given) - min(given)

    @property
    def mean(self) -> Fraction:
        """The average, for information only: it is never the agreed score by itself."""
        return Fraction(sum(points for _, points in self.points), len(self.points))


def agreed_now(rows: Iterable[AgreedScore]) -> tuple[AgreedScore, ...]:
    """The agreed score that counts for each bid and item."""
    return latest(rows, lambda one: (one.bid, one.requirement))


def points_of(bid: str, rows: Iterable[AgreedScore]) -> dict[ItemId, Decimal | None]:
    """The points agreed on for one bid, by item."""
    return {one.requirement: one.points for one in agreed_now(rows) if one.bid == bid}


def spreads(entries: Iterable[ScoreEntry]) -> tuple[Spread, ...]:
    """The spread of every item and bid that somebody has given points."""
    grouped: dict[tuple[str, ItemId], list[tuple[str, int]]] = {}
    for entry in current(entries):
        if entry.points is not None:
            grouped.setdefault((entry.bid, entry.requirement), []).append((entry.evaluator, entry.points))
    return tuple(
        Spread(bid=bid, requirement=requirement, points=tuple(points))
        for (bid, requirement), points in grouped.items()
    )


def widths(found: Iterable[Spread]) -> dict[ItemId, int]:
    """The widest spread in any bid, for each item that has points."""
    widest: dict[ItemId, int] = {}
    for spread in found:
        widest[spread.requirement] = max(spread.width, widest.get(spread.requirement, 0))
    return widest


def order_of_discussion(requirements: Iterable[ItemId], found: Iterable[Spread]) -> tuple[ItemId, ...]:
    """The items with the widest spread in any bid first; equal ones stay in the tender's order."""
    widest = widths(found)
    return tuple(sorted(requirements, key=lambda one: -widest.get(one, 0)))


def require_complete(progress: Progress) -> None:
    """Pass when quality can be locked. Raises Refusal «consensus_missing» with what is lacking."""
    if not progress.is_complete:
        lacking = progress.incomplete
        raise Refusal("consensus_missing", count=len(lacking), requirements=lacking)
