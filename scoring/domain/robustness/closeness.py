"""Everything there is to say of how close a ranking was, gathered in one value."""

from fractions import Fraction

from requirements_lib.domain.value import Value
from scoring.domain.ranking.ranking import Ranking
from scoring.domain.robustness.leave_one_out import Removal, leave_one_out
from scoring.domain.robustness.order import by_evaluation
from scoring.domain.robustness.score_change import ScoreChange, score_changes
from scoring.domain.robustness.score_uncertainty import ScoreUncertainty, score_uncertainty
from scoring.domain.robustness.table import (
    Table,
    from_ranking,
    is_additive,
    items_from_ranking,
)
from scoring.domain.robustness.weight_interval import (
    WeightInterval,
    WeightShift,
    weight_intervals,
    weight_shifts,
)
from scoring.domain.robustness.weight_space import WeightSpace, dominates, weight_space
from scoring.domain.scale import AGREED

MANY = 40


class Closeness(Value):
    """Weights are moved per award criterion, scores where they are given and on the scale they are given on."""

    criteria: Table
    items: Table
    first: tuple[str, ...]
    """Who is first; more than one shares the place, and the figures are for the one that stands first in the list."""
    dominates: bool
    """Whether no weighting at all puts another bid ahead."""
    intervals: tuple[WeightInterval, ...]
    shifts: tuple[WeightShift, ...]
    changes: tuple[ScoreChange, ...]
    space: WeightSpace
    uncertainty: ScoreUncertainty | None
    removals: tuple[Removal, ...] | None
    """None when the bids are too many to rank them all again without each."""


def closeness(ranking: Ranking) -> Closeness | None:
    """Compute it all, for the bid that is ranked first; None where the bids are not compared by a sum of points."""
    if not is_additive(ranking):
        return None
    criteria, items = from_ranking(ranking), items_from_ranking(ranking)
    bids = tuple(one.bid for one in ranking.bids)
    changes = score_changes(items, bids[0], Fraction(AGREED.step))
    return Closeness(
        criteria=criteria,
        items=items,
        first=tuple(one.bid for one in ranking.bids if one.place == 1),
        dominates=dominates(criteria, bids[0]),
        intervals=weight_intervals(criteria, bids[0]),
        shifts=weight_shifts(criteria, bids[0]),
        changes=tuple(one.times(1 / items.column(one.column).unit) for one in changes),
        space=weight_space(criteria),
        uncertainty=score_uncertainty(items),
        removals=leave_one_out(bids, by_evaluation(ranking.evaluation)) if len(bids) <= MANY else None,
    )
