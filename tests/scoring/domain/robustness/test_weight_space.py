"""Shares of the weight space: exact for two columns, and within their own error where the exact area is known."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from hypothesis import given, settings

from scoring.domain.robustness.table import Table, weighted
from scoring.domain.robustness.weight_space import dominates, weight_space
from tests.scoring.domain.robustness.tables import exact, table, tables, with_price

Point = tuple[Fraction, Fraction]
CORNERS: tuple[Point, ...] = (
    (Fraction(0), Fraction(0)),
    (Fraction(1), Fraction(0)),
    (Fraction(0), Fraction(1)),
)


def _brute(made: Table) -> dict[str, list[Fraction]]:
    """Cut at every crossing of two bids, rank in the middle of each piece."""
    crossings = {Fraction(0), Fraction(100)}
    for one in made.rows:
        for other in made.rows:
            first, second = (a - b for a, b in zip(one.points, other.points, strict=True))
            if first != second and 0 < 100 * second / (second - first) < 100:
                crossings.add(100 * second / (second - first))
    cuts = sorted(crossings)
    places = {row.bid: [Fraction(0)] * len(made.rows) for row in made.rows}
    for low, high in pairwise(cuts):
        weights = ((low + high) / 2, 100 - (low + high) / 2)
        totals = {row.bid: weighted(weights, row.points) for row in made.rows}
        for bid, total in totals.items():
            places[bid][sum(other > total for other in totals.values())] += (high - low) / 100
    return places


def _area(made: Table, bid: str) -> Fraction:
    """The exact part of the triangle of three weights where the bid is first: cut it by one line for each rival."""
    shape: Sequence[Point] = CORNERS
    own = made.of(bid).points
    for rival in made.rivals(bid):
        d = [a - b for a, b in zip(own, rival.points, strict=True)]
        shape = _cut(shape, d[0] - d[2], d[1] - d[2], d[2])
    pairs = zip(shape, (*shape[1:], *shape[:1]), strict=True)
    return abs(sum((a[0] * b[1] - b[0] * a[1] for a, b in pairs), Fraction(0)))


def _cut(shape: Sequence[Point], x: Fraction, y: Fraction, z: Fraction) -> Sequence[Point]:
    """The part of a convex shape where x·u + y·v + z ≥ 0."""
    kept: list[Point] = []
    for a, b in zip(shape, (*shape[1:], *shape[:1]), strict=True):
        here, there = (x * u + y * v + z for u, v in (a, b))
        if here >= 0:
            kept.append(a)
        if here * there < 0:
            part = here / (here - there)
            kept.append((a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1])))
    return kept


def test_the_worked_example_of_the_method_page() -> None:
    space = weight_space(with_price((40, 60), A=(10, "6.8"), B=(8, "7.2")))
    assert space.is_exact
    assert space.of("A").places == (Fraction(5, 6), Fraction(1, 6))
    assert space.of("B").first == Fraction(1, 6)


def test_bids_alike_in_everything_share_their_place() -> None:
    space = weight_space(table((40, 60), A=(8, 8), B=(8, 8), C=(7, 7)))
    assert [one.places for one in space.shares] == [exact(1, 0, 0), exact(1, 0, 0), exact(0, 0, 1)]
    assert weight_space(table((40, 30, 30), A=(8, 8, 8), B=(8, 8, 8))).is_exact


def test_one_column_has_one_weighting() -> None:
    space = weight_space(table((100,), A=(8,), B=(9,)))
    assert space.is_exact
    assert (space.of("A").first, space.of("B").first) == exact(0, 1)


def test_three_columns_are_simulated_and_told_with_their_error() -> None:
    space = weight_space(table((40, 30, 30), A=(10, 2, 3), B=(1, 10, 3), C=(2, 2, 10), D=(10, 2, 3)))
    assert (space.is_exact, space.draws) == (False, 100_000)
    assert space.of("A") == space.of("D").model_copy(update={"bid": "A"})
    assert sum((space.of(bid).first for bid in "ABC"), Fraction(0)) == 1
    assert all(0 < one.error < 0.001 for one in space.shares)


@settings(deadline=None)
@given(tables(most_bids=5, most_columns=2).filter(lambda made: len(made.columns) == 2))
def test_two_columns_are_exact(made: Table) -> None:
    assert {one.bid: list(one.places) for one in weight_space(made).shares} == _brute(made)


@settings(max_examples=25, deadline=None)
@given(tables(most_bids=4, most_columns=3).filter(lambda made: len(made.columns) == 3))
def test_three_columns_are_within_their_error_of_the_exact_area(made: Table) -> None:
    alone = {row.points for row in made.rows}
    for one in weight_space(made, draws=20_000).shares:
        if len(alone) > 1:
            assert abs(one.first - _area(made, one.bid)) <= 5 * one.error + 0.002


@settings(deadline=None)
@given(tables(most_bids=3, most_columns=3))
def test_who_dominates_has_the_whole_weight_space(made: Table) -> None:
    bid = made.leaders[0]
    if dominates(made, bid):
        assert weight_space(made, draws=1_000).of(bid).first >= Fraction(999, 1000)
    else:
        assert any(
            a < b for row in made.rivals(bid) for a, b in zip(made.of(bid).points, row.points, strict=True)
        )
