"""How often each bid gets each place when the weights are drawn evenly over everything they could have been.

Simulated, with quasi-random weights: Richtmyer's points, the fractions of n·√p for the primes p, thrown off by an
even shift in each of a number of repetitions, so that the spread between repetitions is an honest standard error.
Beyond a few columns those points lose their evenness, and the multipliers are drawn too. Nothing depends on the
machine's clock or on the order of the work: the same table gives the same figures. It never decides a ranking.
"""

from dataclasses import dataclass
from math import isqrt

import numpy as np
import numpy.typing as npt

DRAWS, REPETITIONS = 100_000, 25
_BLOCK = 2_000
"""Draws at a time, so that memory does not grow with their number."""
_EVEN = 12
"""Up to so many columns Richtmyer's points are more even than drawn ones."""
_MANY = 40
"""Up to so many rows it is quicker to compare them two and two than to sort them."""
_SEED = 0x9E3779B9

Words = npt.NDArray[np.uint32]
Reals = npt.NDArray[np.float32]
Counts = npt.NDArray[np.uint16]


@dataclass(frozen=True)
class Acceptability:
    """The number of draws in which bid b got place p in repetition r: `counts[r, b, p]`."""

    counts: npt.NDArray[np.int64]

    @property
    def draws(self) -> int:
        """How many weightings were drawn."""
        return int(self.counts[:, 0].sum())

    @property
    def shares(self) -> npt.NDArray[np.float64]:
        """The share of the draws, by bid and place."""
        summed: npt.NDArray[np.float64] = self.counts.sum(axis=0) / self.draws
        return summed

    @property
    def errors(self) -> npt.NDArray[np.float64]:
        """The standard error of every share."""
        repetitions = len(self.counts)
        each = self.counts * (repetitions / self.draws)
        error: npt.NDArray[np.float64] = each.std(axis=0, ddof=1) / np.sqrt(repetitions)
        return error


def acceptability(
    points: Reals, alike: Counts | None = None, draws: int = DRAWS, block: int = _BLOCK
) -> Acceptability:
    """Places of the bids (rows) for evenly drawn weights of the columns.

    Trusts that no two rows are alike: bids that are alike are one row, and `alike` tells how many they are.
    """
    rows, columns = points.shape
    alike = np.ones(rows, np.uint16) if alike is None else alike
    repetitions = min(REPETITIONS, draws // 2)
    per = draws // repetitions
    counts = np.zeros((repetitions, rows, int(alike.sum())), np.int64)
    by_column = np.ascontiguousarray(points.T, np.float32)
    for repetition in range(repetitions):
        for start in range(0, per, block):
            weights = weightings(columns, repetition, start, min(start + block, per))
            counts[repetition] += places(weights @ by_column, alike)
    return Acceptability(counts)


def weightings(columns: int, repetition: int, start: int, stop: int) -> Reals:
    """Draws of one repetition, even over all weightings but for a factor of each draw, which moves no place.

    The factor is what −ln of even numbers, one for each column, add up to.
    """
    multipliers, shifts = _sequence(columns, repetition)
    drawn = np.multiply.outer(np.arange(start, stop, dtype=np.uint32), multipliers)
    drawn += shifts
    drawn >>= np.uint32(9)
    even = drawn.astype(np.float32)
    even += np.float32(0.5)
    even *= np.float32(2.0**-23)
    np.log(even, out=even)
    return np.negative(even, out=even)


def places(totals: Reals, alike: Counts) -> npt.NDArray[np.int64]:
    """How often each row got each place: one more than the bids above it."""
    if len(alike) > _MANY:
        return _sorted_places(totals, alike)
    by_row = np.ascontiguousarray(totals.T)
    above = np.zeros(by_row.shape, np.uint16)
    for row in range(1, len(by_row)):
        beaten = by_row[row] > by_row[:row]
        above[:row] += beaten * alike[row]
        above[row] += (~beaten * alike[:row, None]).sum(axis=0, dtype=np.uint16)
    return np.stack([np.bincount(one, minlength=int(alike.sum())) for one in above])


def _sorted_places(totals: Reals, alike: Counts) -> npt.NDArray[np.int64]:
    order = np.argsort(-totals, axis=1)
    present = alike[order]
    above = np.cumsum(present, axis=1, dtype=np.int64) - present
    rows, bids = len(alike), int(alike.sum())
    return np.bincount((order * bids + above).ravel(), minlength=rows * bids).reshape(rows, bids)


def _sequence(columns: int, repetition: int) -> tuple[Words, Words]:
    """The multipliers and shifts of one repetition, as parts of 2³²."""
    order = np.arange(columns, dtype=np.uint32) + np.uint32(2 * columns * repetition)
    multipliers = _roots(columns) if columns <= _EVEN else _mixed(order + np.uint32(columns))
    return multipliers, _mixed(order)


def _roots(columns: int) -> Words:
    """The fractions of the square roots of the first primes, exactly, as parts of 2³²."""
    return np.array([isqrt(prime << 64) & 0xFFFFFFFF for prime in _primes(columns)], np.uint32)


def _primes(count: int) -> list[int]:
    found: list[int] = []
    number = 2
    while len(found) < count:
        if all(number % prime for prime in found):
            found.append(number)
        number += 1
    return found


def _mixed(numbers: Words) -> Words:
    """Each number stirred until nothing of its order is left (the finaliser of MurmurHash3)."""
    mixed = numbers * np.uint32(_SEED) + np.uint32(_SEED)
    for shift, factor in ((16, 0x85EBCA6B), (13, 0xC2B2AE35)):
        mixed ^= mixed >> np.uint32(shift)
        mixed *= np.uint32(factor)
    return mixed ^ (mixed >> np.uint32(16))
