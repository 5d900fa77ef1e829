"""The bubbles of TIME on a picture: one for each system that can be placed, none covering another.

A bubble is moved a little where it would cover another, and never into another quadrant. How far depends on how wide
the picture is, so each bubble has a place for three widths; on a picture between two of them the narrower holds. On
the narrowest the last ones may have none.
"""

from collections.abc import Iterable, Sequence
from math import sqrt
from typing import NamedTuple

from scoring.domain.rating.position import Position
from scoring.domain.rating.quadrant import HIGHEST, LOWEST, MIDDLE
from scoring.domain.rating.spread import Circle, Room, Spot, spread

MOST = 60
"""So many are drawn; the table has them all."""
SIDE, END = 0.35, 0.5
"""Room beside the scale, and over and under it, in steps of it."""
_HEIGHT, _REACH, _SMALLEST, _THREE_DIGITS = 380, 100, 10, 12
"""Pixels: the lowest picture, the longest move, and the least radius there is room for a number in."""


class Width(NamedTuple):
    """A picture at least so wide, in pixels, and the radius of its largest bubble."""

    least: int
    largest: int


WIDTHS = (Width(220, 15), Width(440, 20), Width(800, 24))


class Place(NamedTuple):
    """Where a bubble stands on the two scales, and its radius in pixels."""

    x: float
    y: float
    radius: float


class Bubble(NamedTuple):
    """One system, where it belongs, and its place for each of the widths."""

    position: Position
    number: int
    technical: float
    functional: float
    places: tuple[Place | None, ...]
    """None where it has no room: on a narrow picture there may be fewer."""


class _Wanted(NamedTuple):
    position: Position
    number: int
    technical: float
    functional: float


def bubbles(positions: Iterable[Position]) -> tuple[Bubble, ...]:
    """Those that something is known of on both axes, numbered as they stand in the table; the first keep their spots.

    Those there is no room for on the middle width are left out, and so are those after the most there may be.
    """
    wanted = list(_wanted(positions))[:MOST]
    narrow, middle, wide = (_laid(wanted, one) for one in WIDTHS)
    if any(one is None for one, kept in zip(wide, middle, strict=True) if kept):
        wide = middle
    every = zip(wanted, zip(narrow, middle, wide, strict=True), strict=True)
    return tuple(Bubble(*one, places) for one, places in every if places[1])


def _wanted(positions: Iterable[Position]) -> Iterable[_Wanted]:
    for number, one in enumerate(positions, 1):
        technical, functional = one.time.technical.known, one.time.functional.known
        if technical is not None and functional is not None:
            yield _Wanted(one, number, float(technical), float(functional))


def _laid(wanted: Sequence[_Wanted], width: Width) -> list[Place | None]:
    across = width.least / (HIGHEST - LOWEST + 2 * SIDE)
    up = _HEIGHT / (HIGHEST - LOWEST + 2 * END)
    radii = _radii(wanted, width.largest)
    given = [_circle(one, radius, across, up) for one, radius in zip(wanted, radii, strict=True)]
    spots = spread(given, _REACH)
    return [_place(spot, radius, across, up) for spot, radius in zip(spots, radii, strict=True)]


def _circle(one: _Wanted, radius: float, across: float, up: float) -> tuple[Circle, Room]:
    circle = Circle((one.technical - LOWEST) * across, (one.functional - LOWEST) * up, radius)
    return circle, Room(*_ends(one.technical, across), *_ends(one.functional, up))


def _ends(value: float, step: float) -> tuple[float, float]:
    """The pixels of the half of a scale a value is in; the middle itself is high."""
    middle = (MIDDLE - LOWEST) * step
    return (middle, (HIGHEST - LOWEST) * step) if value >= MIDDLE else (0.0, middle - 1)


def _place(spot: Spot | None, radius: float, across: float, up: float) -> Place | None:
    return Place(LOWEST + spot[0] / across, LOWEST + spot[1] / up, radius) if spot else None


def _radii(wanted: Sequence[_Wanted], largest: int) -> list[float]:
    """The area grows with the cost from the least there can be; a cost that is not known has the least."""
    costs = [float(one.position.assessed.system.yearly_cost or 0) for one in wanted]
    most = max(costs, default=0) or 1
    found = []
    for one, cost in zip(wanted, costs, strict=True):
        least = _SMALLEST if one.number < 100 else _THREE_DIGITS
        found.append(max(least, sqrt(_SMALLEST**2 + (largest**2 - _SMALLEST**2) * cost / most)))
    return found
