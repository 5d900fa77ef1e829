"""How steady a ranking is where bids are not compared by a sum of their own points: by ranking again, exactly."""

from collections.abc import Iterator
from decimal import Decimal

from requirements_lib.domain.requirement import RequirementId
from requirements_lib.domain.value import Value
from scoring.domain.evaluation import EvaluatedBid, Evaluation
from scoring.domain.ranking import Ranking, rank
from scoring.domain.robustness.closeness import MANY
from scoring.domain.robustness.leave_one_out import Removal, leave_one_out
from scoring.domain.robustness.order import by_evaluation, order_of
from scoring.domain.scale import AGREED, Scale

MOST = 150
"""So many scores are moved one by one; each takes a handful of rankings."""


class Move(Value):
    """The smallest change of one score, on the scale, that puts another bid first."""

    bid: str
    requirement: RequirementId
    points: Decimal
    to: Decimal
    first: tuple[str, ...]

    @property
    def size(self) -> Decimal:
        """How many points it takes."""
        return abs(self.to - self.points)


class Steadiness(Value):
    """What ranking again can tell of any model."""

    moves: tuple[Move, ...] | None
    """The smallest first; None when there are too many scores to move each of them."""
    removals: tuple[Removal, ...] | None
    """None when there are too many bids to rank them all again without each."""


def steadiness(ranking: Ranking) -> Steadiness:
    """Each score moved alone, and each bid taken away alone, by the announced model."""
    bids = tuple(one.bid for one in ranking.bids)
    many = len(bids) * len(ranking.evaluation.fed) > MOST
    return Steadiness(
        moves=None if many else tuple(sorted(_moves(ranking), key=lambda one: one.size)),
        removals=leave_one_out(bids, by_evaluation(ranking.evaluation)) if len(bids) <= MANY else None,
    )


def _moves(ranking: Ranking) -> Iterator[Move]:
    """The first bid's scores down, and everybody else's up; nothing to move while the first place is shared."""
    made, (first, *_) = ranking.evaluation, order_of(ranking)
    if len(first) > 1:
        return
    for bid in made.taking_part:
        for requirement in made.fed:
            move = _move(made, bid, requirement, first)
            if move is not None:
                yield move


def _move(
    made: Evaluation, bid: EvaluatedBid, requirement: RequirementId, first: tuple[str, ...]
) -> Move | None:
    """The nearest place on the scale with another first, by halving: better points never rank a bid lower."""
    points = bid.points[requirement]
    places = _places(points, made.quality_model.requirement_highest, down=bid.id in first)
    low, high = 0, len(places)
    found: tuple[str, ...] = ()
    while low < high:
        middle = (low + high) // 2
        leading = order_of(rank(_with(made, bid, requirement, places[middle])))[0]
        if leading == first:
            low = middle + 1
        else:
            high, found = middle, leading
    if low == len(places):
        return None
    return Move(bid=bid.id, requirement=requirement, points=points, to=places[low], first=found)


def _places(points: Decimal, highest: int, *, down: bool) -> list[Decimal]:
    """The places on the scale from these points to its end, the nearest first."""
    every = Scale(highest=highest, step=AGREED.step).steps
    return (
        [one for one in reversed(every) if one < points] if down else [one for one in every if one > points]
    )


def _with(made: Evaluation, bid: EvaluatedBid, requirement: RequirementId, points: Decimal) -> Evaluation:
    moved = bid.model_copy(update={"points": bid.points | {requirement: points}})
    return made.model_copy(update={"bids": tuple(moved if one.id == bid.id else one for one in made.bids)})
