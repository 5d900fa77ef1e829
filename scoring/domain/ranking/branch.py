"""Divided criteria in a ranking: each with its weight, and with the sum of what its parts give every bid."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.criteria import Criterion, outline, parts_of
from scoring.domain.ranking.ranking import Ranking


class Branch(Value):
    """One criterion of the tree, in its order."""

    level: int
    criterion: Criterion
    """As it was announced: its weight is that within the criterion it is a part of."""
    whole: Decimal
    """Its percent of the whole."""
    divided: bool
    weighted: dict[str, Fraction]
    """By bid: what it gives the total, or all its parts together; in NOK where a price is compared."""


def branches(ranking: Ranking) -> tuple[Branch, ...]:
    """Every criterion in the order of the tree, each before its parts; none where no criterion is divided."""
    tree = ranking.evaluation.tree
    given = {bid.bid: {one.criterion.id: one.weighted for one in bid.criteria} for bid in ranking.bids}
    return tuple(
        Branch(
            level=level,
            criterion=one,
            whole=whole,
            divided=bool(parts_of(tree, one.id)),
            weighted={bid: _sum(tree, one.id, own) for bid, own in given.items()},
        )
        for level, one, whole in outline(tree)
    )


def _sum(tree: tuple[Criterion, ...], criterion: str, given: Mapping[str, Fraction]) -> Fraction:
    below = parts_of(tree, criterion)
    return sum((_sum(tree, one.id, given) for one in below), given.get(criterion, Fraction(0)))
