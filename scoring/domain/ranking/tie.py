"""Likt resultat: what happens when bids have exactly the same total. There is never a silent order."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.criteria import TieRule
from scoring.domain.ranking.evaluation import Draw, Evaluation

Group = tuple[str, ...]
Points = tuple[Fraction | None, ...]


class TieStep(Value):
    """One comparison: the points on the criteria of one weight."""

    weight: Decimal
    criteria: tuple[str, ...]
    """Criteria of the same weight are compared by their sum: the rule does not put one before the other."""
    points: dict[str, Fraction]


class Tie(Value):
    """Bids with the same total, what was compared, and the order it gave."""

    bids: Group
    steps: tuple[TieStep, ...]
    drawn: bool
    groups: tuple[Group, ...]
    """The bids in order; those in the same group are still equal."""

    @property
    def is_settled(self) -> bool:
        """Whether every bid has a place of its own."""
        return all(len(group) == 1 for group in self.groups)


def settle(points: Mapping[str, Points], evaluation: Evaluation) -> Tie:
    """Order bids of the same total by the tender's tie rule and by the lots people have drawn.

    `points` holds each bid's points in the order of the criteria. A price without points is compared in no step:
    bids with the same evaluated price and the same quality have the same price.
    """
    groups: tuple[Group, ...] = (tuple(points),)
    steps = []
    for step in _steps(points, evaluation):
        if all(len(group) == 1 for group in groups):
            break
        steps.append(step)
        groups = tuple(part for group in groups for part in _split(group, step.points))
    by_lot = tuple(part for group in groups for part in _drawn(group, evaluation.draws))
    return Tie(bids=tuple(points), steps=tuple(steps), drawn=by_lot != groups, groups=by_lot)


def tie_findings(ties: Iterable[Tie], evaluation: Evaluation) -> tuple[Finding, ...]:
    """The ties that people must settle by drawing lots, and the lots that were drawn between no tied bids."""
    kept = tuple(ties)
    letters = {bid.id: bid.letter for bid in evaluation.bids}
    used = {frozenset(tie.bids) for tie in kept if tie.drawn}
    groups = [group for tie in kept for group in tie.groups if len(group) > 1]
    unused = [draw.order for draw in evaluation.draws if not any(set(draw.order) <= one for one in used)]
    return (
        *(_finding("tie_needs_draw", group, letters) for group in groups),
        *(_finding("draw_not_used", order, letters) for order in unused),
    )


def _finding(code: str, bids: Group, letters: Mapping[str, str]) -> Finding:
    return Finding.warning(code, "ranking", bids=[letters.get(bid, bid) for bid in bids])


def _steps(points: Mapping[str, Points], evaluation: Evaluation) -> list[TieStep]:
    """The comparisons the rule asks for, heaviest first; none when the rule is the lot alone."""
    if evaluation.tie_rule is TieRule.LOT:
        return []
    criteria = evaluation.criteria
    steps = []
    pointless = {place for own in points.values() for place, one in enumerate(own) if one is None}
    compared = [(place, one.weight) for place, one in enumerate(criteria) if place not in pointless]
    for weight in sorted({weight for _, weight in compared}, reverse=True):
        places = [place for place, own in compared if own == weight]
        sums = {
            bid: sum((own[place] or Fraction(0) for place in places), Fraction(0))
            for bid, own in points.items()
        }
        ids = tuple(criteria[place].id for place in places)
        steps.append(TieStep(weight=weight, criteria=ids, points=sums))
    return steps


def _split(group: Group, points: Mapping[str, Fraction]) -> list[Group]:
    """The group in parts of equal points, highest first."""
    levels = sorted({points[bid] for bid in group}, reverse=True)
    return [tuple(bid for bid in group if points[bid] == level) for level in levels]


def _drawn(group: Group, draws: tuple[Draw, ...]) -> list[Group]:
    """The group in the order drawn, when people have drawn between exactly these bids."""
    for draw in draws:
        if len(group) > 1 and set(draw.order) == set(group):
            return [(bid,) for bid in draw.order]
    return [group]
