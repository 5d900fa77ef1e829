"""How likely each bid is to be first when every judged score could have been one step higher or lower. Exact.

The stated model: each judged score of each bid is off by one step down, nothing, or one step up, independently of
all others, and stays on the scale. Nothing is drawn: the law of every total is built by convolution in whole
numbers, packed into one large number so that the machine convolves by shifting and adding.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate
from math import ceil, gcd, lcm, prod

from requirements_lib.domain.value import Value
from scoring.domain.robustness.table import Column, Row, Table

QUARTER = Fraction(1, 4)
FINEST = 1_000_000
"""More different totals than this, all bids together, take too long to tell apart."""

Move = tuple[Fraction, Fraction]
"""How far one score can pull the total down and up."""


class FirstChance(Value):
    """How likely one bid is to be first alone."""

    bid: str
    probability: Fraction


class ScoreUncertainty(Value):
    """Every bid's chance to be first, and the chance that the first place is shared: together exactly 1."""

    chance: Fraction
    """Of one step up, and the same of one step down."""
    step: Fraction
    scores: int
    """How many scores could be off, in all."""
    first: tuple[FirstChance, ...]
    shared: Fraction

    def of(self, bid: str) -> Fraction:
        """One bid's chance."""
        return next(one.probability for one in self.first if one.bid == bid)


@dataclass(frozen=True)
class _Law:
    """A total is `low` + k · unit in `counts[k]` of all the cases; `below[k]` counts the cases before k."""

    low: Fraction
    counts: list[int]
    below: list[int]


def score_uncertainty(
    table: Table, chance: Fraction = QUARTER, step: Fraction = Fraction(1)
) -> ScoreUncertainty | None:
    """The chances; None when the weights are so uneven that the totals are too many to tell apart.

    Raises ValueError for a chance that is not between 0 and a half, or a step that is not positive.
    """
    if not 0 <= chance <= Fraction(1, 2) or step <= 0:
        raise ValueError("the chance of one step up lies between 0 and 1/2, and the step is positive")
    every = {row.bid: _moves(table.columns, row, step) for row in table.rows}
    moves = _able(table.totals, every)
    unit = _common(one for own in moves.values() for move in own for one in move)
    if sum(down + up for own in moves.values() for down, up in own) / unit > FINEST:
        return None
    totals = table.totals
    laws = {bid: _law(totals[bid], own, unit, chance) for bid, own in moves.items()}
    cases = chance.denominator ** (sum(column.judged for column in table.columns) * len(laws))
    first = {bid: Fraction(_first(bid, laws, unit) if bid in laws else 0, cases) for bid in totals}
    return ScoreUncertainty(
        chance=chance,
        step=step,
        scores=sum(column.judged for column in table.columns) * len(table.rows),
        first=tuple(FirstChance(bid=bid, probability=one) for bid, one in first.items()),
        shared=1 - sum(first.values()),
    )


def _moves(columns: tuple[Column, ...], row: Row, step: Fraction) -> list[Move]:
    return [
        (
            column.weight * min(step * column.unit, points - column.lowest) / 100,
            column.weight * min(step * column.unit, column.highest - points) / 100,
        )
        for column, points in zip(columns, row.points, strict=True)
        if column.judged
    ]


def _common(numbers: Iterable[Fraction]) -> Fraction:
    """The largest number that goes a whole number of times into each."""
    some = [one for one in numbers if one]
    if not some:
        return Fraction(1)
    under = lcm(*(one.denominator for one in some))
    return Fraction(gcd(*(int(one * under) for one in some)), under)


def _law(total: Fraction, moves: list[Move], unit: Fraction, chance: Fraction) -> _Law:
    """Every score is one factor a + m·z^down + a·z^(down + up), with z a power of 2 no count can reach."""
    off, still = chance.numerator, chance.denominator - 2 * chance.numerator
    width = (chance.denominator ** len(moves)).bit_length() // 8 + 1
    steps = [(int(down / unit), int(up / unit)) for down, up in moves]
    packed = 1
    for down, up in steps:
        packed = off * (packed + (packed << 8 * width * (down + up))) + (still * packed << 8 * width * down)
    length = sum(down + up for down, up in steps) + 1
    whole = packed.to_bytes(length * width, "little")
    counts = [int.from_bytes(whole[at : at + width], "little") for at in range(0, len(whole), width)]
    low = total - sum((down for down, _ in moves), Fraction(0))
    return _Law(low, counts, list(accumulate(counts, initial=0)))


def _able(totals: dict[str, Fraction], moves: dict[str, list[Move]]) -> dict[str, list[Move]]:
    """The bids that are not below some other whatever happens; the rest can neither win nor hinder."""
    floor = max(totals[bid] - sum(down for down, _ in own) for bid, own in moves.items())
    return {bid: own for bid, own in moves.items() if totals[bid] + sum(up for _, up in own) >= floor}


def _first(bid: str, laws: dict[str, _Law], unit: Fraction) -> int:
    """In how many cases every other bid ends below this one."""
    own = laws[bid]
    rivals = [(law.below, ceil((own.low - law.low) / unit)) for name, law in laws.items() if name != bid]
    return sum(
        count * prod(below[max(0, min(place + shift, len(below) - 1))] for below, shift in rivals)
        for place, count in enumerate(own.counts)
        if count
    )
