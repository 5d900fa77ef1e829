"""How far one weight may move, the others moving in proportion, before another bid is first. Exact."""

from fractions import Fraction

from requirements_lib.domain.value import Value
from scoring.domain.robustness.table import ONE_HUNDRED, Column, Row, Table

Crossing = tuple[Fraction, Fraction, str]
"""Where a rival draws level, how far ahead the bid is on the column (least first is steepest), and the rival."""


class WeightInterval(Value):
    """The weights of one column, both ends included, with which the bid is first or shares the first place."""

    column: str
    weight: Fraction
    low: Fraction
    high: Fraction
    below: tuple[str, ...] = ()
    """Who is first just below `low`; nobody when the bid is first all the way to 0."""
    above: tuple[str, ...] = ()
    """Who is first just above `high`; nobody when the bid is first all the way to 100."""


class WeightShift(Value):
    """One weight moved until another bid is level; any further, and `first` is ahead."""

    column: str
    weight: Fraction
    to: Fraction
    up: bool
    first: tuple[str, ...]

    @property
    def size(self) -> Fraction:
        """How many percentage points the weight moves."""
        return abs(self.to - self.weight)


def weight_intervals(table: Table, bid: str) -> tuple[WeightInterval, ...]:
    """The interval of every column's weight that keeps this bid first.

    With lead L over a rival and d points ahead of it on the column, the two are level at the weight
    w + (100 − w) · L / (L − d). The other weights keep their proportions. Trusts that the bid is first.
    """
    totals, own = table.totals, table.of(bid)
    leads = {rival.bid: totals[bid] - totals[rival.bid] for rival in table.rivals(bid)}
    return tuple(
        _interval(
            column, own.points[place], [(row, row.points[place], leads[row.bid]) for row in table.rivals(bid)]
        )
        for place, column in enumerate(table.columns)
    )


def weight_shifts(table: Table, bid: str) -> tuple[WeightShift, ...]:
    """Every single weight whose shift can unseat the bid, the smallest shift first."""
    shifts = [shift for interval in weight_intervals(table, bid) for shift in _shifts(interval)]
    return tuple(sorted(shifts, key=lambda shift: shift.size))


def _shifts(interval: WeightInterval) -> list[WeightShift]:
    ends = ((interval.low, False, interval.below), (interval.high, True, interval.above))
    return [
        WeightShift(column=interval.column, weight=interval.weight, to=to, up=up, first=first)
        for to, up, first in ends
        if first
    ]


def _interval(
    column: Column, points: Fraction, rivals: list[tuple[Row, Fraction, Fraction]]
) -> WeightInterval:
    """The nearest crossing on either side; a column that weighs everything cannot move."""
    weight = column.weight
    fixed = weight == ONE_HUNDRED
    below: list[Crossing] = []
    above: list[Crossing] = []
    for row, their, lead in rivals:
        ahead = points - their
        if fixed or lead == ahead:
            continue  # the difference is the same whatever this column weighs
        level = weight + (100 - weight) * lead / (lead - ahead)
        if ahead > lead and level > 0:
            below.append((-level, -ahead, row.bid))
        if ahead < lead and level < ONE_HUNDRED:
            above.append((level, ahead, row.bid))
    return WeightInterval(
        column=column.id,
        weight=weight,
        low=weight if fixed else -min(below)[0] if below else Fraction(0),
        high=weight if fixed else min(above)[0] if above else ONE_HUNDRED,
        below=_nearest(below),
        above=_nearest(above),
    )


def _nearest(crossings: list[Crossing]) -> tuple[str, ...]:
    """The rivals that are ahead just beyond the nearest crossing."""
    if not crossings:
        return ()
    nearest = min(crossings)[:2]
    return tuple(bid for level, ahead, bid in crossings if (level, ahead) == nearest)
