"""The intervals of all the weights at once, as whole numbers: what `weight_interval` says, to the last digit."""

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from scoring.domain.robustness.packed import Packed, Whole

_CLOSE = 1 + 1e-9
"""Rivals this close in floating point are compared exactly; rounding there is a million times smaller."""


@dataclass(frozen=True)
class Ends:
    """The weights, in percent, that keep a bid first: numerators over denominators, one of each for every column."""

    low: tuple[Whole, Whole]
    high: tuple[Whole, Whole]

    def exact(self) -> tuple[tuple[Fraction, Fraction], ...]:
        """The lower and the upper end for every column."""
        return tuple(zip(_fractions(*self.low), _fractions(*self.high), strict=True))


def packed_intervals(table: Packed, first: int) -> Ends:
    """The ends for the bid in row `first`.

    With S the lead and d the points ahead as whole numbers, w the weight and T all the weights, the two are level
    at 100 · (S − w·d) / (S − T·d) per cent. Trusts that the bid is first.
    """
    rivals = np.arange(len(table.points)) != first
    totals, whole = table.totals(), table.weights.sum()
    race = _Race(
        weights=table.weights,
        lead=(totals[first] - totals[rivals])[:, None],
        ahead=table.points[first] - table.points[rivals],
        whole=whole,
    )
    downwards, upwards = race.lead < race.weights * race.ahead, race.ahead < 0
    return Ends(
        low=race.nearest(downwards, np.where(table.weights == whole, 100, 0)),
        high=race.nearest(upwards, np.full(len(table.weights), 100)),
    )


class _Race:
    """The bid against every rival (rows) in every column."""

    def __init__(self, weights: Whole, lead: Whole, ahead: Whole, whole: int) -> None:
        self.weights, self.lead, self.ahead = weights, lead, ahead
        self.gap = lead - whole * ahead
        with np.errstate(divide="ignore", invalid="ignore"):  # where the gap is 0 nobody can
            self.far = lead.astype(float) / np.abs(self.gap).astype(float)

    def nearest(self, can: Whole, otherwise: Whole) -> tuple[Whole, Whole]:
        """In every column the level weight nearest today's, among the rivals that can; `otherwise` when none can."""
        if not len(can):
            return otherwise, np.ones_like(otherwise)
        far = np.where(can, self.far, np.inf)
        chosen, columns = far.argmin(axis=0), np.arange(can.shape[1])
        near = (far <= far[chosen, columns] * _CLOSE) & can
        for column in np.flatnonzero(near.sum(axis=0) > 1):
            chosen[column] = _exactly(self.lead[:, 0], self.gap[:, column], np.flatnonzero(near[:, column]))
        found, gap = can[chosen, columns], self.gap[chosen, columns]
        level = 100 * (self.lead[chosen, 0] - self.weights * self.ahead[chosen, columns])
        return np.where(found, level, otherwise), np.where(found, gap, 1)


def _exactly(lead: Whole, gap: Whole, rivals: Whole) -> int:
    """The rival with the smallest lead / |gap|."""
    return min((int(rival) for rival in rivals), key=lambda one: Fraction(int(lead[one]), abs(int(gap[one]))))


def _fractions(over: Whole, under: Whole) -> tuple[Fraction, ...]:
    return tuple(Fraction(int(one), int(other)) for one, other in zip(over, under, strict=True))
