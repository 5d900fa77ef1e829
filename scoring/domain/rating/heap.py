"""The risk matrix: the systems counted in each square of it, parted by the band they lie in.

A square is one step of likelihood by one of impact; a band's limit may run through it. So many that no two marks can
stand on the same spot are never drawn: each part of a square has a place of its own, in the middle of it.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from math import floor
from typing import NamedTuple

from scoring.domain.rating.position import Position
from scoring.domain.systems.risk import UNIT, Band, band

LIKELIEST, GRAVEST = 6, 5
"""The top of each side; both begin at 1."""
_FINE = 60
"""Into so many steps a side of a square is cut to find the middle of a part of it."""


class Part(NamedTuple):
    """One part of a square: from where its likelihood and its impact count, and the band."""

    likelihood: int
    impact: int
    band: Band

    @property
    def middle(self) -> tuple[float, float]:
        """Where its mark stands."""
        return _middle(self)


class Heap(NamedTuple):
    """The systems in one part of a square, where the risk is the lowest it can be."""

    part: Part
    systems: tuple[Position, ...]

    @property
    def is_open(self) -> bool:
        """Whether an answer that is missing can make the band of any of them higher."""
        return any(low is not high for low, high in (one.risk.bands for one in self.systems))


def heaps(positions: Iterable[Position]) -> tuple[Heap, ...]:
    """Those somebody has rated, the gravest band first; each heap in the order given."""
    found: dict[Part, list[Position]] = {}
    for one in positions:
        if one.assessed.is_rated:
            found.setdefault(_part(one), []).append(one)
    order = list(Band)
    ordered = sorted(
        found.items(), key=lambda kept: (-order.index(kept[0].band), -kept[0].likelihood, -kept[0].impact)
    )
    return tuple(Heap(part, tuple(systems)) for part, systems in ordered)


def parts() -> Iterator[Part]:
    """Every part there is."""
    for likelihood in range(1, LIKELIEST):
        for impact in range(1, GRAVEST):
            bands = {_band(x, y) for x, y in _spots(likelihood, impact)}
            yield from (Part(likelihood, impact, one) for one in Band if one in bands)


def _part(one: Position) -> Part:
    """Where it counts; the top of a side belongs to the last square."""
    return Part(
        likelihood=min(floor(one.risk.likelihood.low), LIKELIEST - 1),
        impact=min(floor(one.risk.impact.low), GRAVEST - 1),
        band=one.risk.bands[0],
    )


@lru_cache(maxsize=100)
def _middle(part: Part) -> tuple[float, float]:
    spots = [one for one in _spots(part.likelihood, part.impact) if _band(*one) is part.band]
    xs, ys = zip(*spots, strict=True)
    return sum(xs) / len(spots), sum(ys) / len(spots)


def _spots(likelihood: int, impact: int) -> Iterator[tuple[float, float]]:
    for across in range(_FINE):
        for up in range(_FINE):
            yield likelihood + (across + 0.5) / _FINE, impact + (up + 0.5) / _FINE


def _band(likelihood: float, impact: float) -> Band:
    return band(floor(likelihood * impact * UNIT))
