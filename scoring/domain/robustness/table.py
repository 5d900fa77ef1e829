"""The additive table that robustness is computed on: weights in percent, and every bid's points per column."""

from fractions import Fraction
from typing import Self

from pydantic import Field, model_validator

from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.criteria import Criterion, CriterionKind
from scoring.domain.ranking.evaluation import Evaluation
from scoring.domain.ranking.ranking import BidTotal, CriterionPoints, Ranking
from scoring.domain.scale import AGREED

ONE_HUNDRED = Fraction(100)


class Column(Value):
    """One award criterion, or one requirement with its part of the whole weight."""

    id: str
    name: str = ""
    weight: Fraction = Field(ge=0, le=100)
    """In percent of the whole."""
    lowest: Fraction = Fraction(AGREED.lowest)
    highest: Fraction = Fraction(AGREED.highest)
    unit: Fraction = Fraction(1)
    """What one point, on the scale it was given on, is in this column."""
    judged: bool = True
    """Whether people gave the points; points of a price come from the price and cannot be misjudged."""

    def holds(self, points: Fraction) -> bool:
        """Whether the points stay on the scale; points of a price may leave it."""
        return not self.judged or self.lowest <= points <= self.highest


class Row(Value):
    """One bid with its points in every column."""

    bid: str
    letter: str = ""
    supplier: str = ""
    points: tuple[Fraction, ...]


class Table(Value):
    """Total = Σ weight · points / 100. The points of one bid are taken not to move when another's do."""

    columns: tuple[Column, ...] = Field(min_length=1)
    rows: tuple[Row, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if any(len(row.points) != len(self.columns) for row in self.rows):
            raise ValueError("every bid needs points in every column")
        if sum(self.weights) != ONE_HUNDRED:
            raise ValueError("the weights must be exactly 100")
        if len({row.bid for row in self.rows}) != len(self.rows):
            raise ValueError("a bid stands twice")
        if not all(
            column.holds(one)
            for row in self.rows
            for column, one in zip(self.columns, row.points, strict=True)
        ):
            raise ValueError("points cross the end of the scale")
        return self

    @property
    def weights(self) -> tuple[Fraction, ...]:
        """The weight of every column, in percent."""
        return tuple(column.weight for column in self.columns)

    @property
    def totals(self) -> dict[str, Fraction]:
        """Every bid's total on the scale of the points."""
        return {row.bid: weighted(self.weights, row.points) for row in self.rows}

    @property
    def leaders(self) -> tuple[str, ...]:
        """Every bid with the highest total; more than one is a tie."""
        totals = self.totals
        best = max(totals.values())
        return tuple(bid for bid, total in totals.items() if total == best)

    def of(self, bid: str) -> Row:
        """One bid's points."""
        return next(row for row in self.rows if row.bid == bid)

    def column(self, column: str) -> Column:
        """One column by its id."""
        return next(one for one in self.columns if one.id == column)

    def rivals(self, bid: str) -> tuple[Row, ...]:
        """Every other bid."""
        return tuple(row for row in self.rows if row.bid != bid)


def weighted(weights: tuple[Fraction, ...], points: tuple[Fraction, ...]) -> Fraction:
    """Σ weight · points / 100, without validation."""
    return sum((weight * one for weight, one in zip(weights, points, strict=True)), Fraction(0)) / 100


def is_additive(ranking: Ranking) -> bool:
    """Whether the bids are compared by a weighted sum of their own points.

    Not where a price is compared, and not where quality is lifted, since a bid's points then follow the best bid's.
    """
    return all(one.points is not None and one.raw is None for bid in ranking.bids for one in bid.criteria)


def from_ranking(ranking: Ranking) -> Table:
    """The award criteria of a ranking and every ranked bid's points on them."""
    columns = tuple(_criterion(one) for one in ranking.bids[0].criteria)
    return Table(columns=columns, rows=tuple(_row(bid) for bid in ranking.bids))


def items_from_ranking(ranking: Ranking) -> Table:
    """The same totals by what was scored, in points out of 10: a requirement has its share of the criterion."""
    made = ranking.evaluation
    columns = tuple(column for one in ranking.bids[0].criteria for column in _items(one, made))
    rows = tuple(
        _row(bid).model_copy(
            update={"points": tuple(point for one in bid.criteria for point in _each(one, made))}
        )
        for bid in ranking.bids
    )
    return Table(columns=columns, rows=rows)


def unit(made: Evaluation, criterion: Criterion) -> Fraction:
    """What a point given under a criterion is on the scale of 10."""
    return Fraction(AGREED.highest, made.highest(criterion))


def _row(bid: BidTotal) -> Row:
    points = tuple(_points(one) for one in bid.criteria)
    return Row(bid=bid.bid, letter=bid.letter, supplier=bid.supplier, points=points)


def _criterion(one: CriterionPoints) -> Column:
    criterion = one.criterion
    judged = criterion.kind is CriterionKind.QUALITY
    return Column(id=criterion.id, name=criterion.name, weight=Fraction(criterion.weight), judged=judged)


def _items(one: CriterionPoints, made: Evaluation) -> tuple[Column, ...]:
    """The requirements of a criterion; itself where it has none that are scored."""
    whole, worth = Fraction(one.criterion.weight), unit(made, one.criterion)
    columns = (Column(id=own.requirement, weight=whole * own.share, unit=worth) for own in one.requirements)
    return tuple(columns) or (_criterion(one),)


def _each(one: CriterionPoints, made: Evaluation) -> tuple[Fraction, ...]:
    worth = unit(made, one.criterion)
    return tuple(Fraction(own.points) * worth for own in one.requirements) or (_points(one),)


def _points(one: CriterionPoints) -> Fraction:
    assert one.points is not None  # asked by `is_additive`
    return one.points
