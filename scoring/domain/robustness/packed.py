"""The weighted sum as whole numbers: the table on one common denominator, added up by the machine in one go.

Equal to the exact sum to the last digit. When the numbers could grow out of 64 bits, Python's own whole numbers
are used instead, which cannot.
"""

from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from typing import Any

import numpy as np
import numpy.typing as npt

from scoring.domain.robustness.table import Table

_LARGEST = 2**63 - 1
_HEADROOM = 400
"""Intervals multiply a total by 100 and by up to 4 more."""
Whole = npt.NDArray[Any]
"""64 bits, or Python's whole numbers as objects."""


@dataclass(frozen=True)
class Packed:
    """points[b, c] / points_unit is bid b's points in column c; weights[c] / weights_unit is its weight in percent."""

    points: Whole
    weights: Whole
    points_unit: int
    weights_unit: int

    @property
    def unit(self) -> int:
        """What the whole totals are divided by to be totals on the scale of the points."""
        return 100 * self.points_unit * self.weights_unit

    def totals(self) -> Whole:
        """Every bid's total, times `unit`."""
        total: Whole = self.points.dot(self.weights)
        return total

    def exact(self) -> tuple[Fraction, ...]:
        """Every bid's total on the scale of the points."""
        return tuple(Fraction(int(total), self.unit) for total in self.totals())


def packed(table: Table) -> Packed:
    """The table as whole numbers."""
    points_unit = lcm(*(one.denominator for row in table.rows for one in row.points))
    weights_unit = lcm(*(weight.denominator for weight in table.weights))
    points = [[_whole(one, points_unit) for one in row.points] for row in table.rows]
    weights = [_whole(weight, weights_unit) for weight in table.weights]
    largest = max((abs(one) for row in points for one in row), default=0)
    kind = np.int64 if _HEADROOM * largest * 100 * weights_unit <= _LARGEST else object
    return Packed(np.array(points, kind), np.array(weights, kind), points_unit, weights_unit)


def _whole(value: Fraction, unit: int) -> int:
    return value.numerator * (unit // value.denominator)
