"""The smallest change of a single score that puts another bid first. Exact."""

from fractions import Fraction

from requirements_lib.domain.value import Value
from scoring.domain.robustness.table import Column, Row, Table


class ScoreChange(Value):
    """One bid's points in one column, moved until two bids are level; any further, and the winner is another."""

    bid: str
    column: str
    points: Fraction
    level_at: Fraction
    first: tuple[str, ...]
    """Who is first beyond that."""
    whole: Fraction | None
    """The points after the smallest change in whole steps that goes beyond; None when the scale has none."""

    @property
    def size(self) -> Fraction:
        """How many points are moved until they are level."""
        return abs(self.level_at - self.points)

    @property
    def up(self) -> bool:
        """Whether the points rise, a rival's; otherwise they fall, the winner's own."""
        return self.bid in self.first

    @property
    def steps(self) -> Fraction | None:
        """How many points the smallest change in whole steps is."""
        return None if self.whole is None else abs(self.whole - self.points)

    def times(self, factor: Fraction) -> "ScoreChange":
        """The same change told on a scale that is so many times as long."""
        told = {"points": self.points * factor, "level_at": self.level_at * factor}
        whole = None if self.whole is None else self.whole * factor
        return self.model_copy(update=told | {"whole": whole})


def score_changes(table: Table, bid: str, step: Fraction = Fraction(1)) -> tuple[ScoreChange, ...]:
    """Every judged score that alone can unseat the bid, the smallest change first; a step is in points as given.

    A lead of L points is gone when the score moves 100 · L / weight: the bid's own down, or a rival's up.
    What would cross the end of the scale is left out. Trusts that the bid is first.
    """
    totals = table.totals
    leads = {rival.bid: totals[bid] - totals[rival.bid] for rival in table.rivals(bid)}
    if not leads:
        return ()
    lead = min(leads.values())
    nearest = tuple(rival for rival, one in leads.items() if one == lead)
    found: list[ScoreChange | None] = []
    for place, column in enumerate(table.columns):
        if column.judged and column.weight:
            found.append(_moved(table.of(bid), column, place, lead, nearest, step))
            for rival in table.rivals(bid):
                found.append(_moved(rival, column, place, leads[rival.bid], (rival.bid,), step))
    return tuple(sorted((one for one in found if one), key=lambda change: change.size))


def _moved(
    row: Row, column: Column, place: int, lead: Fraction, first: tuple[str, ...], step: Fraction
) -> ScoreChange | None:
    """The change that takes up this lead: up for a rival that comes first, down for the bid itself."""
    points, size = row.points[place], 100 * lead / column.weight
    falls = row.bid not in first
    room = points - column.lowest if falls else column.highest - points
    if size >= room:
        return None
    step *= column.unit
    steps = (size // step + 1) * step
    sign = -1 if falls else 1
    return ScoreChange(
        bid=row.bid,
        column=column.id,
        points=points,
        level_at=points + sign * size,
        first=first,
        whole=points + sign * steps if steps <= room else None,
    )
