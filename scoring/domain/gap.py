"""Avstand til behovet: how far a system is from meeting the requirements that apply to it."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from requirements_lib.domain.requirement import Requirement, RequirementId
from requirements_lib.domain.value import Value
from scoring.domain.interval import Interval
from scoring.domain.scale import MET_FROM
from scoring.domain.system import SystemRating, ratings_now

WIDE = Fraction(1, 2)
"""A distance from here on speaks for phasing out or negotiating."""
ENOUGH = Fraction(7, 10)
"""The coverage from which a distance is a basis for a recommendation."""


class Gap(Value):
    """The distance, 0 (every need met) to 1, with what it rests on."""

    answered: Fraction | None
    """Over the requirements rated; None when none is."""
    possible: Interval
    """Over all that apply: from every unknown need met, to none of them."""
    coverage: Fraction
    """The weight of what is rated, as a part of the weight of what applies; 0 when nothing applies."""

    @property
    def is_wide(self) -> bool:
        """Whether it is wide whatever the unknown ratings turn out to be."""
        return self.possible.low >= WIDE

    @property
    def may_be_wide(self) -> bool:
        """Whether it is, or could turn out to be, wide."""
        return self.possible.high >= WIDE

    @property
    def has_enough_basis(self) -> bool:
        """Whether at least 70 % of the weight that applies is rated."""
        return self.coverage >= ENOUGH


def distance(rated: Iterable[tuple[Decimal, int]]) -> Fraction:
    """1 − Σ w · min(points, 5) / (5 · Σ w), without validation: 5 points mean the need is met.

    `rated` holds (weight, points) and is never empty.
    """
    kept = tuple(rated)
    reached = sum((Fraction(weight) * min(points, MET_FROM) for weight, points in kept), Fraction(0))
    return 1 - reached / (MET_FROM * sum((Fraction(weight) for weight, _ in kept), Fraction(0)))


def gap(applicable: Iterable[Requirement], ratings: Iterable[SystemRating]) -> Gap:
    """The distance for the applicable requirements, by the suggested weights of the library."""
    weights = {one.id: one.weight for one in applicable}
    points = {one.requirement: one.points for one in ratings_now(ratings) if one.points is not None}
    rated = [(weight, points[one]) for one, weight in weights.items() if one in points]
    return Gap(
        answered=distance(rated) if rated else None,
        possible=_possible(weights, points),
        coverage=_coverage(weights, points),
    )


def gap_by_theme(applicable: Iterable[Requirement], ratings: Iterable[SystemRating]) -> dict[str, Gap]:
    """The same for the requirements of each theme, by theme code."""
    kept, given = tuple(applicable), tuple(ratings)
    themes = dict.fromkeys(one.theme for one in kept)
    return {theme: gap((one for one in kept if one.theme == theme), given) for theme in themes}


def _possible(weights: dict[RequirementId, Decimal], points: dict[RequirementId, int]) -> Interval:
    if not weights:
        return Interval(low=Fraction(0), high=Fraction(1))
    low, high = (
        distance((weight, points.get(one, unknown)) for one, weight in weights.items())
        for unknown in (MET_FROM, 0)
    )
    return Interval(low=low, high=high)


def _coverage(weights: dict[RequirementId, Decimal], points: dict[RequirementId, int]) -> Fraction:
    total = sum((Fraction(weight) for weight in weights.values()), Fraction(0))
    known = sum((Fraction(weight) for one, weight in weights.items() if one in points), Fraction(0))
    return known / total if total else Fraction(0)
