"""The order a ranking ends in, and a ranking as a function of who takes part."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from itertools import groupby
from typing import TypeAlias

from scoring.domain.ranking.evaluation import Evaluation
from scoring.domain.ranking.ranking import Ranking, rank

Order: TypeAlias = tuple[tuple[str, ...], ...]
"""Best first; bids in the same group share the place."""

RankingFunction: TypeAlias = Callable[[tuple[str, ...]], Order]
"""Ranks these bids, as if no others had been submitted."""


def in_order(figures: Mapping[str, Fraction], *, lowest_first: bool = False) -> Order:
    """The order by one figure each: points, or prices as evaluated when the lowest is best."""
    found: dict[Fraction, list[str]] = {}
    for bid, figure in figures.items():
        found.setdefault(figure, []).append(bid)
    return tuple(tuple(found[figure]) for figure in sorted(found, reverse=not lowest_first))


def order_of(ranking: Ranking) -> Order:
    """The order of a ranking, with the tie rule and drawn lots."""
    return tuple(tuple(bid.bid for bid in group) for _, group in groupby(ranking.bids, lambda one: one.place))


def by_evaluation(evaluation: Evaluation) -> RankingFunction:
    """The evaluation itself, recomputed for whoever takes part. Raises what `rank` raises."""

    def ranked(bids: tuple[str, ...]) -> Order:
        present = tuple(bid for bid in evaluation.taking_part if bid.id in bids)
        return order_of(rank(evaluation.model_copy(update={"bids": present})))

    return ranked
