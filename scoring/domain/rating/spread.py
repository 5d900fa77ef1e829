"""Circles on a picture moved apart, so that none covers another and none leaves the part of the picture it is in.

Each is given as near its own spot as there is room for, in the order given; the first keeps their spots.
A wider picture has the same heights and more room across: what stands apart on a narrow one does so on a wide one too.
"""

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

_Reals: TypeAlias = NDArray[np.float64]
Spot: TypeAlias = tuple[float, float]
_STEP, _GAP = 5.0, 1.0
"""Pixels between the spots that are tried, and between two circles."""


class Circle(NamedTuple):
    """Where it belongs and how large it is, in pixels from the lower left corner."""

    x: float
    y: float
    radius: float


class Room(NamedTuple):
    """The part of the picture where its middle may stand: both ends count."""

    left: float
    right: float
    low: float
    high: float


def spread(wanted: Sequence[tuple[Circle, Room]], reach: float) -> tuple[Spot | None, ...]:
    """The spot of each, moved at most `reach`; None where there is no room so near."""
    tried = _tried(reach)
    placed: list[Circle] = []
    found: list[Spot | None] = []
    for circle, room in wanted:
        spot = _free(circle, room, tried, placed)
        found.append(spot)
        if spot:
            placed.append(Circle(*spot, circle.radius))
    return tuple(found)


def _free(circle: Circle, room: Room, tried: _Reals, placed: Sequence[Circle]) -> Spot | None:
    """The nearest spot with nothing there; its own is always in its room."""
    taken = np.array(placed).reshape(-1, 3)
    own = np.array([[circle.x, circle.y]])
    if _is_free(own, circle.radius, taken)[0]:
        return circle.x, circle.y
    spots = own + tried
    within = (spots[:, 0] >= room.left) & (spots[:, 0] <= room.right)
    within &= (spots[:, 1] >= room.low) & (spots[:, 1] <= room.high)
    spots = spots[within]
    (free,) = np.nonzero(_is_free(spots, circle.radius, taken))
    return (float(spots[free[0], 0]), float(spots[free[0], 1])) if len(free) else None


def _is_free(spots: _Reals, radius: float, taken: _Reals) -> NDArray[np.bool_]:
    apart = (spots[:, :1] - taken[:, 0]) ** 2 + (spots[:, 1:] - taken[:, 1]) ** 2
    return np.asarray((apart >= (taken[:, 2] + radius + _GAP) ** 2).all(axis=1))


def _tried(reach: float) -> _Reals:
    """Every move, the shortest first; of two as short the one upwards, then the one to the right."""
    most = int(reach / _STEP)
    moves = [(x * _STEP, y * _STEP) for x in range(-most, most + 1) for y in range(-most, most + 1)]
    kept = [one for one in moves if one[0] ** 2 + one[1] ** 2 <= reach**2]
    return np.array(sorted(kept, key=lambda one: (one[0] ** 2 + one[1] ** 2, -one[1], -one[0])))
