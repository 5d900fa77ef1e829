"""TIME: technical fit and functional fit, each 1–5, and the quadrant they put a system in.

Technical fit is the mean of the themes INT and SKY; functional fit the mean of UU and what those who use the system
say. A theme's fit is 1 + 4 · (Σ weight · points) / (10 · Σ weight). From 3 on a fit is high.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from fractions import Fraction
from math import lcm

from requirements_lib.domain.library.requirement import Requirement
from requirements_lib.domain.tender.selection import Line, Standing
from requirements_lib.domain.value import Value
from scoring.domain.interval import Interval
from scoring.domain.systems.system import SystemRating, points_now

LOWEST, HIGHEST, MIDDLE = 1, 5, 3
TECHNICAL, FUNCTIONAL = ("INT", "SKY"), ("UU",)
_MOST_POINTS = 10


class Axis(StrEnum):
    """Which fit."""

    TECHNICAL = "technical"
    FUNCTIONAL = "functional"


class Quadrant(StrEnum):
    """High or low on both axes."""

    INVEST = "invest"
    """High on both."""
    MIGRATE = "migrate"
    """Useful, but in a bad technical state."""
    TOLERATE = "tolerate"
    """In a good technical state, but of little use."""
    ELIMINATE = "eliminate"
    """Low on both."""


class Fit(Value):
    """One axis: what is known, what is possible, and how much it rests on."""

    known: Fraction | None
    """By what is rated alone; None when nothing is."""
    possible: Interval
    """From every unknown point 0 to every one 10."""
    coverage: Fraction
    """The part of what counts that is rated, 0–1."""


class Time(Value):
    """Where a system stands, and every quadrant the unknown answers leave possible."""

    technical: Fit
    functional: Fit

    @property
    def by_known(self) -> Quadrant | None:
        """By what is rated alone; None when an axis has nothing."""
        if self.technical.known is None or self.functional.known is None:
            return None
        return quadrant(self.technical.known, self.functional.known)

    @property
    def possible(self) -> tuple[Quadrant, ...]:
        """Every quadrant it can be in."""
        found = {quadrant(one, other) for one in _ends(self.technical) for other in _ends(self.functional)}
        return tuple(one for one in Quadrant if one in found)


def quadrant(technical: Fraction, functional: Fraction) -> Quadrant:
    """Where two fits lie; exactly 3 is high."""
    if functional >= MIDDLE:
        return Quadrant.INVEST if technical >= MIDDLE else Quadrant.MIGRATE
    return Quadrant.TOLERATE if technical >= MIDDLE else Quadrant.ELIMINATE


def time(lines: Iterable[Line], ratings: Iterable[SystemRating], users: int | None) -> Time:
    """The two fits of a system by the requirements that apply to it, and by what its users say (1–5)."""
    applying = [one.requirement for one in lines if one.standing is Standing.IN]
    points = points_now(ratings)
    technical = [_theme(_of(applying, theme), points) for theme in TECHNICAL]
    functional = [_theme(_of(applying, theme), points) for theme in FUNCTIONAL]
    return Time(
        technical=_mean([one for one in technical if one]),
        functional=_mean([*(one for one in functional if one), _said(users)]),
    )


def theme_fit(rated: Iterable[tuple[Fraction, int]]) -> Fraction:
    """1 + 4 · (Σ weight · points) / (10 · Σ weight), without validation; `rated` holds (weight, points)."""
    kept = tuple(rated)
    unit = lcm(*(weight.denominator for weight, _ in kept))
    whole = [(weight.numerator * (unit // weight.denominator), points) for weight, points in kept]
    weight, reached = sum(weight for weight, _ in whole), sum(weight * points for weight, points in whole)
    return LOWEST + Fraction((HIGHEST - LOWEST) * reached, _MOST_POINTS * weight)


def _theme(asked: Sequence[Requirement], points: Mapping[str, int]) -> Fit | None:
    if not asked:
        return None
    weights = {one.id: Fraction(one.weight) for one in asked}
    rated = [(weight, points[id]) for id, weight in weights.items() if id in points]

    def filled(unknown: int) -> Fraction:
        return theme_fit((weight, points.get(id, unknown)) for id, weight in weights.items())

    return Fit(
        known=theme_fit(rated) if rated else None,
        possible=Interval(low=filled(0), high=filled(_MOST_POINTS)),
        coverage=sum((weight for weight, _ in rated), Fraction(0)) / sum(weights.values()),
    )


def _said(users: int | None) -> Fit:
    if users is None:
        return Fit(
            known=None, possible=Interval(low=Fraction(LOWEST), high=Fraction(HIGHEST)), coverage=Fraction(0)
        )
    said = Fraction(users)
    return Fit(known=said, possible=Interval(low=said, high=said), coverage=Fraction(1))


def _mean(parts: Sequence[Fit]) -> Fit:
    """Each part counts the same; without any, everything is possible."""
    if not parts:
        return _said(None)
    known = [one.known for one in parts if one.known is not None]
    return Fit(
        known=sum(known, Fraction(0)) / len(known) if known else None,
        possible=Interval(
            low=sum((one.possible.low for one in parts), Fraction(0)) / len(parts),
            high=sum((one.possible.high for one in parts), Fraction(0)) / len(parts),
        ),
        coverage=sum((one.coverage for one in parts), Fraction(0)) / len(parts),
    )


def _ends(fit: Fit) -> tuple[Fraction, Fraction]:
    return fit.possible.low, fit.possible.high


def _of(applying: Iterable[Requirement], theme: str) -> list[Requirement]:
    return [one for one in applying if one.theme == theme]
