"""How steady a ranking is where bids are not compared by a sum of their own points: by the announced model, exactly."""

from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.criteria import ItemId
from scoring.domain.ranking.ranking import CriterionPoints, Ranking
from scoring.domain.robustness.closeness import MANY
from scoring.domain.robustness.leave_one_out import Removal, leave_one_out
from scoring.domain.robustness.order import by_evaluation
from scoring.domain.robustness.rescored import Rescored
from scoring.domain.robustness.table import unit
from scoring.domain.scale import AGREED, Scale


class Move(Value):
    """The smallest change of one score, on the scale, that puts another bid first."""

    bid: str
    item: ItemId
    points: Decimal
    to: Decimal
    first: tuple[str, ...]

    @property
    def size(self) -> Decimal:
        """How many points it takes."""
        return abs(self.to - self.points)


class Steadiness(Value):
    """What the announced model can tell of any ranking."""

    moves: tuple[Move, ...]
    """The smallest first; none when no single score is enough, and while the first place is shared."""
    removals: tuple[Removal, ...] | None
    """None when there are too many bids to rank them all again without each."""


class _Score(NamedTuple):
    """Points as given, and the part of the criterion they are."""

    item: ItemId
    points: Decimal
    share: Fraction


class _Step(NamedTuple):
    """A place on the scale, and the points on the criterion, before any lifting, that it is to give."""

    to: Decimal
    raw: Fraction


def steadiness(ranking: Ranking) -> Steadiness:
    """Each score moved alone, and each bid taken away alone, by the announced model."""
    bids = tuple(one.bid for one in ranking.bids)
    return Steadiness(
        moves=tuple(sorted(_moves(ranking), key=lambda one: one.size)),
        removals=leave_one_out(bids, by_evaluation(ranking.evaluation)) if len(bids) <= MANY else None,
    )


def _moves(ranking: Ranking) -> Iterator[Move]:
    """The first bid's scores down, and everybody else's up; nothing to move while the first place is shared."""
    if ranking.first is None:
        return
    rescored = Rescored(ranking)
    for bid in ranking.evaluation.taking_part:
        for own in ranking.of(bid.id).criteria:
            if own.criterion.items:
                yield from _of_criterion(ranking, rescored, bid.id, own)


def _of_criterion(ranking: Ranking, rescored: Rescored, bid: str, own: CriterionPoints) -> Iterator[Move]:
    """What a score does, it does through the points on its criterion, so the place where they turn serves them all.

    Better points never rank a bid lower: the nearest place that turns is found by halving.
    """
    winner, raw = ranking.bids[0].bid, rescored.raw[bid][own.criterion.id]
    worth, highest = unit(ranking.evaluation, own.criterion), ranking.evaluation.highest(own.criterion)
    paths = [
        (one, _path(raw, one, one.share * worth, highest, down=bid == winner))
        for one in _scores(ranking, bid, own)
    ]
    places = sorted({step.raw for _, path in paths for step in path}, reverse=bid == winner)

    def first(raw: Fraction) -> tuple[str, ...]:
        return rescored.first(bid, own.criterion, raw)

    if not places or first(places[-1]) == (winner,):
        return
    turning = places[bisect_left(places, True, key=lambda raw: first(raw) != (winner,))]
    for one, path in paths:
        reached = [step for step in path if (step.raw <= turning if bid == winner else step.raw >= turning)]
        if reached:
            nearest = reached[0]
            yield Move(bid=bid, item=one.item, points=one.points, to=nearest.to, first=first(nearest.raw))


def _scores(ranking: Ranking, bid: str, own: CriterionPoints) -> list[_Score]:
    """What was scored under a criterion, each with its part of it."""
    given = next(one for one in ranking.evaluation.bids if one.id == bid).points
    shares = {one.requirement: one.share for one in own.requirements}
    return [_Score(item, given[item], shares.get(item, Fraction(1))) for item in own.criterion.items]


def _path(raw: Fraction, one: _Score, worth: Fraction, highest: int, *, down: bool) -> list[_Step]:
    """The places on the scale from these points to its end, the nearest first."""
    every = Scale(highest=highest, step=AGREED.step).steps
    places = (
        [to for to in reversed(every) if to < one.points] if down else [to for to in every if to > one.points]
    )
    return [_Step(to, raw + worth * Fraction(to - one.points)) for to in places]
