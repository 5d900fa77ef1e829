"""The share of all weightings that gives each bid each place: exact for two columns, simulated for more."""

from collections import Counter
from fractions import Fraction

import numpy as np
import numpy.typing as npt

from requirements_lib.domain.value import Value
from scoring.domain.robustness.acceptability import DRAWS, acceptability
from scoring.domain.robustness.table import Table

Ends = tuple[Fraction, Fraction]
"""One bid's points in the two columns: its total with all the weight on the one, and on the other."""


class PlaceShare(Value):
    """One bid's part of the weight space."""

    bid: str
    places: tuple[Fraction, ...]
    """The share that gives first place, second and so on; bids alike in every column share a place."""
    error: float = 0.0
    """The standard error of the first; 0 when it is exact."""

    @property
    def first(self) -> Fraction:
        """The share of the weightings with which the bid is first."""
        return self.places[0]


class WeightSpace(Value):
    """Every bid's part of all the weightings there are, each as likely as any other."""

    shares: tuple[PlaceShare, ...]
    draws: int = 0
    """How many weightings were drawn; 0 when the answer is exact."""

    @property
    def is_exact(self) -> bool:
        """Whether nothing was simulated."""
        return not self.draws

    def of(self, bid: str) -> PlaceShare:
        """One bid's part."""
        return next(share for share in self.shares if share.bid == bid)


def weight_space(table: Table, draws: int = DRAWS) -> WeightSpace:
    """Exact when the table has at most two columns; else quasi-random weights over the simplex."""
    if len(table.columns) > 2 and len({row.points for row in table.rows}) > 1:
        return _simulated(table, draws)
    ends = {row.bid: (row.points[0], row.points[-1]) for row in table.rows}
    return WeightSpace(shares=tuple(PlaceShare(bid=bid, places=_places(bid, ends)) for bid in ends))


def dominates(table: Table, bid: str) -> bool:
    """Whether no weighting at all puts another bid ahead: it is best, or as good as the best, in every column."""
    own = table.of(bid).points
    return all(
        mine >= their for row in table.rivals(bid) for mine, their in zip(own, row.points, strict=True)
    )


def _places(bid: str, ends: dict[str, Ends]) -> tuple[Fraction, ...]:
    """Sweep the weight t of the first column from 0 to 100; a rival passes where t · d₁ + (100 − t) · d₂ = 0."""
    above, passes = 0, []
    for rival in ends:
        first, second = (their - own for their, own in zip(ends[rival], ends[bid], strict=True))
        if first * second < 0:
            passes.append((100 * second / (second - first), 1 if first > 0 else -1))
            above += second > 0
        else:
            above += first + second > 0
    places = [Fraction(0)] * len(ends)
    reached = Fraction(0)
    for level, change in sorted(passes):
        places[above] += (level - reached) / 100
        reached, above = level, above + change
    places[above] += (100 - reached) / 100
    return tuple(places)


def _simulated(table: Table, draws: int) -> WeightSpace:
    """Bids alike in every column are one row, counted as many times as they are."""
    alike = Counter(row.points for row in table.rows)
    found = acceptability(_differences(list(alike)), np.array(list(alike.values()), np.uint16), draws)
    counts, errors = found.counts.sum(axis=0), found.errors[:, 0]
    places = {
        row: tuple(Fraction(int(one), found.draws) for one in own)
        for row, own in zip(alike, counts, strict=True)
    }
    error = {row: float(one) for row, one in zip(alike, errors, strict=True)}
    shares = (
        PlaceShare(bid=row.bid, places=places[row.points], error=error[row.points]) for row in table.rows
    )
    return WeightSpace(shares=tuple(shares), draws=found.draws)


def _differences(rows: list[tuple[Fraction, ...]]) -> npt.NDArray[np.float32]:
    """How far every row is from the first, so that close bids are told apart also in few digits."""
    return np.array(
        [[float(own - zero) for own, zero in zip(row, rows[0], strict=True)] for row in rows], np.float32
    )
