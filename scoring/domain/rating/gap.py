"""Avstand til behovet: how far a system is from meeting the requirements that apply to it."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from requirements_lib.domain.library.requirement import Requirement, RequirementId
from requirements_lib.domain.value import Value
from scoring.domain.interval import Interval
from scoring.domain.scale import MET_FROM
from scoring.domain.systems.system import SystemRating, points_now

WIDE = Fraction(1, 2)
"""A distance from here on speaks for phasing out or negotiating."""
ENOUGH = Fraction(7, 10)
"""The coverage from which a distance is a basis for a recommendation."""


class Weighed(Value):
    """One requirement as it is counted at one end of the distance."""

    requirement: RequirementId
    weight: Decimal
    points: int

    @property
    def short(self) -> int:
        """How many points it is short of the need: its own distance times 5."""
        return MET_FROM - min(self.points, MET_FROM)


class GapDriver(Value):
    """A rated requirement that is not met: how much shorter the distance of what is rated would be if it were."""

    requirement: RequirementId
    points: int
    effect: Fraction


class Gap(Value):
    """The distance, 0 (every need met) to 1, with what it rests on."""

    answered: Fraction | None
    """Over the requirements rated; None when none is."""
    possible: Interval
    """From every unknown need met, to none of them; those that may yet apply are in or out, whichever counts."""
    coverage: Fraction
    """The weight of what is rated, as a part of the weight of what applies.

    0 when it is not known whether anything applies, 1 when nothing does.
    """
    at_best: tuple[Weighed, ...]
    at_worst: tuple[Weighed, ...]
    drivers: tuple[GapDriver, ...]
    """Strongest first."""

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

    `rated` holds (weight, points); nothing to measure by is no distance.
    """
    kept = tuple(rated)
    total = sum((weight for weight, _ in kept), Decimal(0))
    reached = sum((weight * min(points, MET_FROM) for weight, points in kept), Decimal(0))
    return 1 - Fraction(reached) / Fraction(MET_FROM * total) if total else Fraction(0)


def gap(
    applicable: Iterable[Requirement],
    ratings: Iterable[SystemRating],
    undecided: Iterable[Requirement] = (),
) -> Gap:
    """The distance for the applicable requirements, by the suggested weights of the library.

    `undecided` may yet turn out to apply, so they count in what is possible and nowhere else.
    """
    sure, maybe = tuple(applicable), tuple(undecided)
    points = points_now(ratings)
    rated = [_weighed(one, points[one.id]) for one in sure if one.id in points]
    best, worst = _ends(sure, points, maybe)
    return Gap(
        answered=_distance(rated) if rated else None,
        possible=Interval(low=_distance(best), high=_distance(worst)),
        coverage=_coverage(sure, points) if sure else Fraction(not maybe),
        at_best=best,
        at_worst=worst,
        drivers=_drivers(rated),
    )


def possible(
    applicable: Iterable[Requirement], points: Mapping[str, int], undecided: Iterable[Requirement]
) -> Interval:
    """The shortest and the longest it can be, as `gap` has them."""
    best, worst = _ends(applicable, points, undecided)
    return Interval(low=_distance(best), high=_distance(worst))


def _ends(
    sure: Iterable[Requirement], points: Mapping[str, int], maybe: Iterable[Requirement]
) -> tuple[tuple[Weighed, ...], tuple[Weighed, ...]]:
    """What is counted at best and at worst."""
    best = _widened(_all(sure, points, MET_FROM), _all(maybe, points, MET_FROM), shorter=True)
    worst = _widened(_all(sure, points, 0), _all(maybe, points, 0), shorter=False)
    return best, worst


def has_enough(applicable: Iterable[Requirement], ratings: Iterable[SystemRating]) -> bool:
    """Whether at least 70 % of the weight that applies is rated; not when nothing applies."""
    sure = tuple(applicable)
    points = points_now(ratings)
    return bool(sure) and _coverage(sure, points) >= ENOUGH


def _all(asked: Iterable[Requirement], points: Mapping[str, int], unknown: int) -> tuple[Weighed, ...]:
    return tuple(_weighed(one, points.get(one.id, unknown)) for one in asked)


def _weighed(requirement: Requirement, points: int) -> Weighed:
    return _made(requirement.id, requirement.weight, points)


@lru_cache(maxsize=10_000)
def _made(requirement: RequirementId, weight: Decimal, points: int) -> Weighed:
    """Made once: a register of a thousand systems has a hundred thousand of them, and a thousand different ones."""
    return Weighed(requirement=requirement, weight=weight, points=points)


def _widened(sure: tuple[Weighed, ...], maybe: tuple[Weighed, ...], shorter: bool) -> tuple[Weighed, ...]:
    """Those that apply, with the undecided ones that make the distance as short, or as long, as it can be.

    A weighted mean falls as long as what is added lies below it, so the lowest are added first.
    """
    if not maybe:
        return sure
    kept = list(sure)
    weight = sum((one.weight for one in sure), Decimal(0))
    short = sum((one.weight * one.short for one in sure), Decimal(0))
    for one in sorted(maybe, key=lambda one: one.short, reverse=not shorter):
        now = one.short * (weight or 1)  # without any requirement the distance is 0
        if now < short if shorter else now > short:
            kept.append(one)
            weight += one.weight
            short += one.weight * one.short
    return tuple(kept)


def _distance(counted: Iterable[Weighed]) -> Fraction:
    return distance((one.weight, one.points) for one in counted)


def _coverage(asked: tuple[Requirement, ...], points: Mapping[str, int]) -> Fraction:
    known = sum((one.weight for one in asked if one.id in points), Decimal(0))
    return Fraction(known) / Fraction(sum((one.weight for one in asked), Decimal(0)))


def _drivers(rated: list[Weighed]) -> tuple[GapDriver, ...]:
    over, under = (MET_FROM * sum((one.weight for one in rated), Decimal(0))).as_integer_ratio()
    short = [(one.weight * one.short, one) for one in rated if one.points < MET_FROM]

    def effect(lost: Decimal) -> Fraction:
        part, of = lost.as_integer_ratio()
        return Fraction(part * under, of * over)

    return tuple(
        GapDriver(requirement=one.requirement, points=one.points, effect=effect(lost))
        for lost, one in sorted(short, key=lambda found: (-found[0], found[1].requirement))
    )
