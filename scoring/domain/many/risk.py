"""The risk of very many systems at once: the same numbers, classes and strongest drivers as `assess` gives one.

A column for each criterion and a place for each system. The number of a system is (ΣL + 7·maxL) · (ΣC + 6·maxC). With
one likelihood l at its lowest it falls by (l − 1 + 7·(highest of all − highest of the others)) · (ΣC + 6·maxC), so no
system is counted anew for each of its criteria, and the strongest three are kept while the columns pass by.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
import numpy.typing as npt

from scoring.domain.interval import Interval
from scoring.domain.systems.risk import (
    IMPACT,
    LEGACY_FROM,
    LIKELIHOOD,
    RED,
    Driver,
    RiskClass,
    RiskCriterion,
    Span,
    Spot,
)

Column = npt.NDArray[np.int32]
_CRITERIA, _CLASSES = tuple(RiskCriterion), tuple(RiskClass)
_BY_NAME = sorted(_CRITERIA, reverse=True)
"""Equal effects are told in the order of the names, so the first of them is the greatest."""
_PLACES = 16
"""A driver is packed as its effect times this, and its place among the names."""
STRONGEST = 3


@dataclass(frozen=True)
class Levels:
    """The lowest and the highest level of each criterion that each system can have: criteria × systems."""

    low: Column
    high: Column

    @classmethod
    def of(cls, systems: Iterable[Mapping[RiskCriterion, Span]]) -> "Levels":
        """By what is known of each system; a criterion nothing is known of may be anything on its scale."""
        whole = {one: (1, one.highest) for one in _CRITERIA}
        spans = [[given.get(one, whole[one]) for one in _CRITERIA] for given in systems]
        ends = np.array(spans, np.int32).reshape(len(spans), len(_CRITERIA), 2)
        return cls(*(np.ascontiguousarray(ends[:, :, end].T) for end in (0, 1)))


@dataclass(frozen=True)
class _Side:
    """One side at one end: Σ + n · highest, how much each level adds by being the only highest, and the highest."""

    part: Column
    alone: Column
    highest: Column


@dataclass(frozen=True)
class Risks:
    """What `assess` tells, a place for each system."""

    lowest: Column
    highest: Column
    best: Column
    worst: Column
    """Places in `RiskClass`."""
    packed: tuple[Column, ...]
    """The strongest drivers, the first first; 0 for none."""
    sides: tuple[Column, Column, Column, Column]
    """14 times likelihood at best and at worst, and 12 times impact."""

    def spot(self, place: int) -> Spot:
        """Where one system stands."""
        ends = [int(side[place]) for side in self.sides]
        low, high, mild, serious = ends
        units = 2 * len(LIKELIHOOD), 2 * len(IMPACT)
        return Spot(
            likelihood=Interval(low=Fraction(low, units[0]), high=Fraction(high, units[0])),
            impact=Interval(low=Fraction(mild, units[1]), high=Fraction(serious, units[1])),
            lowest_number=int(self.lowest[place]),
            highest_number=int(self.highest[place]),
        )

    def classes(self, place: int) -> tuple[RiskClass, RiskClass]:
        """The class of one system at best and at worst."""
        return _CLASSES[self.best[place]], _CLASSES[self.worst[place]]

    def drivers(self, place: int, levels: Levels) -> tuple[Driver, ...]:
        """The strongest drivers of one system."""
        found = []
        for column in self.packed:
            effect, name = divmod(int(column[place]), _PLACES)
            if effect:
                one = _BY_NAME[name]
                level = int(levels.low[_CRITERIA.index(one), place])
                found.append(Driver.of(one, level, effect))
        return tuple(found)


def risks(levels: Levels) -> Risks:
    """The risk of every system."""
    count = len(LIKELIHOOD)
    likely, serious = _side(levels.low[:count]), _side(levels.low[count:])
    worst_likely, worst_serious = _side(levels.high[:count]), _side(levels.high[count:])
    lowest, highest = likely.part * serious.part, worst_likely.part * worst_serious.part
    return Risks(
        lowest=lowest,
        highest=highest,
        best=_classes(lowest, likely.highest),
        worst=_classes(highest, worst_likely.highest),
        packed=_strongest(levels, likely, serious),
        sides=(likely.part, worst_likely.part, serious.part, worst_serious.part),
    )


def _side(levels: Column) -> _Side:
    first, second = levels[0].copy(), np.ones_like(levels[0])
    total = levels[0].copy()
    for level in levels[1:]:
        np.maximum(second, np.minimum(first, level), out=second)
        np.maximum(first, level, out=first)
        total += level
    return _Side(total + len(levels) * first, len(levels) * (first - second), first)


def _classes(number: Column, likeliest: Column) -> Column:
    legacy = (likeliest >= LEGACY_FROM).astype(np.int32)
    found: Column = np.where(number >= RED, _CLASSES.index(RiskClass.RED), legacy)
    return found


def _strongest(levels: Levels, likely: _Side, serious: _Side) -> tuple[Column, ...]:
    kept: list[Any] = [np.zeros_like(likely.part) for _ in range(STRONGEST)]
    for place, criterion in enumerate(_CRITERIA):
        own, other = (likely, serious) if criterion.is_likelihood else (serious, likely)
        level = levels.low[place]
        effect = (level - 1 + own.alone * (level == own.highest)) * other.part
        passing = effect * _PLACES + _BY_NAME.index(criterion)
        passing *= (level > 1) & (level == levels.high[place])  # known, and not at its lowest already
        for rank in range(STRONGEST):
            kept[rank], passing = np.maximum(kept[rank], passing), np.minimum(kept[rank], passing)
    return tuple(kept)
