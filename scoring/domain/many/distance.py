"""The distance to the needs of very many systems at once: the same fractions as `gap` gives for one.

A row for each system and a column for each requirement. With weights w and points short s (0–5) a distance is
Σ w·s / (5·Σ w), kept as that numerator and denominator.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from typing import Any

import numpy as np
import numpy.typing as npt

from requirements_lib.domain.library.requirement import Requirement
from requirements_lib.domain.tender.selection import Standing
from scoring.domain.interval import Interval
from scoring.domain.scale import MET_FROM

Whole = npt.NDArray[np.int64]
_OUT, _UNDECIDED, _IN = range(3)
_STANDINGS = {Standing.IN: _IN, Standing.UNDECIDED: _UNDECIDED}
_UNKNOWN = -1


@dataclass(frozen=True)
class Rated:
    """What is rated of what applies: systems × requirements."""

    requirements: tuple[Requirement, ...]
    standing: npt.NDArray[np.int8]
    points: npt.NDArray[np.int8]
    """-1 for what nobody has rated."""

    @classmethod
    def of(
        cls,
        requirements: Sequence[Requirement],
        systems: Iterable[tuple[Mapping[str, Standing], Mapping[str, int]]],
    ) -> "Rated":
        """By where each requirement stands for a system and the points it has been given; what is not there is out."""
        ids = [one.id for one in requirements]
        standing, points = [], []
        for standings, given in systems:
            standing.append([_STANDINGS.get(standings.get(one, Standing.OUT), _OUT) for one in ids])
            points.append([given.get(one, _UNKNOWN) for one in ids])
        shape = len(standing), len(ids)
        tables = (np.array(rows, np.int8).reshape(shape) for rows in (standing, points))
        return cls(tuple(requirements), *tables)

    def within(self, theme: str) -> "Rated":
        """The same for the requirements of one theme."""
        kept = [place for place, one in enumerate(self.requirements) if one.theme == theme]
        return Rated(
            tuple(self.requirements[place] for place in kept), self.standing[:, kept], self.points[:, kept]
        )


@dataclass(frozen=True)
class Distances:
    """What `gap` tells of how far each system is from its needs."""

    answered: tuple[Whole, Whole]
    low: tuple[Whole, Whole]
    high: tuple[Whole, Whole]
    """Numerators and denominators; a denominator of 0 where there is nothing to measure by."""
    rated: Whole
    applicable: Whole
    """How many requirements."""
    undecided: Whole
    """How many may yet apply."""

    def answered_at(self, place: int) -> Fraction | None:
        """By what is rated alone; None when nothing is."""
        over, under = (int(part[place]) for part in self.answered)
        return Fraction(over, under) if under else None

    def possible_at(self, place: int) -> Interval:
        """From every unknown need met, to none of them."""
        return Interval(low=_fraction(self.low, place), high=_fraction(self.high, place))


def distances(given: Rated) -> Distances:
    """The distance of every system."""
    unit = lcm(*(Fraction(one.weight).denominator for one in given.requirements))
    weights = np.array([int(one.weight * unit) for one in given.requirements], np.int64)
    applies, known = given.standing == _IN, given.points != _UNKNOWN
    short = MET_FROM - np.minimum(given.points, MET_FROM).astype(np.int64)
    rated = applies & known
    return Distances(
        answered=_sums(rated, short, weights),
        low=_widened(given, np.where(known, short, 0), weights, shorter=True),
        high=_widened(given, np.where(known, short, MET_FROM), weights, shorter=False),
        rated=rated.sum(axis=1),
        applicable=applies.sum(axis=1),
        undecided=(given.standing == _UNDECIDED).sum(axis=1),
    )


def _sums(chosen: npt.NDArray[np.bool_], short: Whole, weights: Whole) -> tuple[Whole, Whole]:
    return (np.where(chosen, short, 0) @ weights), MET_FROM * (chosen @ weights)


def _widened(given: Rated, short: Whole, weights: Whole, shorter: bool) -> tuple[Whole, Whole]:
    """With the undecided ones that make it as short, or as long, as it can be: those that lie equally far together.

    A weighted mean falls as long as what is added lies below it, and never below what is added.
    """
    over, under = _sums(given.standing == _IN, short, weights)
    undecided = given.standing == _UNDECIDED
    for steps in range(MET_FROM + 1) if shorter else range(MET_FROM, -1, -1):
        more = (undecided & (short == steps)) @ weights
        now = steps * np.where(under, under, MET_FROM)  # without any requirement the distance is 0
        added = more * ((now < MET_FROM * over) if shorter else (now > MET_FROM * over))
        over, under = over + steps * added, under + MET_FROM * added
    return over, under


def _fraction(parts: tuple[Any, Any], place: int) -> Fraction:
    over, under = (int(part[place]) for part in parts)
    return Fraction(over, under) if under else Fraction(0)
