"""The smallest single score that changes the winner, against moving every score by small steps, in fractions."""

from fractions import Fraction

from hypothesis import given, settings

from scoring.domain.robustness.score_change import ScoreChange, score_changes
from scoring.domain.robustness.table import Table
from tests.scoring.domain.robustness.tables import exact, table, tables, with_price

LITTLE = Fraction(1, 10**12)


def rescored(made: Table, bid: str, column: str, points: Fraction) -> Table:
    """The same table with other points in one place."""
    place = [one.id for one in made.columns].index(column)
    own = made.of(bid).points
    changed = (*own[:place], points, *own[place + 1 :])
    rows = tuple(row.model_copy(update={"points": changed}) if row.bid == bid else row for row in made.rows)
    return Table(columns=made.columns, rows=rows)


def _brute(made: Table, step: Fraction) -> dict[tuple[str, str, bool], Fraction]:
    """The first score in each direction, step by step along the scale, with which the leader no longer leads."""
    bid, found = made.leaders[0], {}
    for row in made.rows:
        for place, column in enumerate(made.columns):
            for up in (True, False):
                points = row.points[place] + (step if up else -step)
                while column.holds(points):
                    if bid not in rescored(made, row.bid, column.id, points).leaders:
                        found[row.bid, column.id, up] = points
                        break
                    points += step if up else -step
    return found


def test_the_smallest_change_and_the_item_it_is_on() -> None:
    made = with_price((40, 30, 30), A=(10, 7, 6), B=(8, 8, 8))
    assert made.totals == {"A": Fraction("7.9"), "B": 8}
    first = score_changes(made, "B")[0]
    assert (first.bid, first.column, first.points, first.level_at) == (
        "B",
        "T2",
        Fraction(8),
        Fraction(23, 3),
    )
    assert (first.first, first.up) == (("A",), False)
    assert (first.size, first.whole, first.steps) == exact("1/3", 7, 1)
    assert score_changes(made, "B", Fraction(1, 2))[0].steps == Fraction(1, 2)


def test_points_of_a_price_are_never_moved() -> None:
    made = with_price((40, 60), A=(10, 7), B=(8, 8))
    assert {one.column for one in score_changes(made, "A")} == {"T2"}


def test_a_change_that_would_leave_the_scale_is_left_out() -> None:
    made = table((90, 10), A=(10, 10), B=(8, 9))
    assert {(one.bid, one.column) for one in score_changes(made, "A")} == {("A", "T1")}


def test_a_change_that_fits_only_between_the_steps_has_no_whole_step() -> None:
    changes = score_changes(table((100,), A=("9.5",), B=(9,)), "A", Fraction(20))
    assert [(one.bid, one.whole, one.steps) for one in changes] == [("A", None, None), ("B", None, None)]


def test_with_equal_totals_the_least_change_is_enough() -> None:
    changes = score_changes(table((50, 50), A=(8, 6), B=(6, 8)), "A")
    assert {one.size for one in changes} == {0}
    assert {one.steps for one in changes} == {1}


def test_one_bid_only_has_nothing_to_change() -> None:
    assert score_changes(table((100,), A=(5,)), "A") == ()


@settings(deadline=None)
@given(tables())
def test_at_the_figure_they_are_level_and_beyond_it_the_one_named_is_first(made: Table) -> None:
    bid = made.leaders[0]
    for change in score_changes(made, bid):
        assert bid in rescored(made, change.bid, change.column, change.level_at).leaders
        beyond = change.level_at + (LITTLE if change.up else -LITTLE)
        assert rescored(made, change.bid, change.column, beyond).leaders == change.first


@settings(deadline=None)
@given(tables(most_bids=3, most_columns=3))
def test_no_score_is_forgotten_and_the_whole_steps_are_the_first_that_are_enough(made: Table) -> None:
    bid, step = made.leaders[0], Fraction(1, 2)
    found = {(one.bid, one.column, one.up): one for one in score_changes(made, bid, step)}
    whole = {key: one.whole for key, one in found.items() if one.whole is not None}
    assert whole == _brute(made, step)


@settings(deadline=None)
@given(tables())
def test_the_smallest_change_comes_first(made: Table) -> None:
    changes: tuple[ScoreChange, ...] = score_changes(made, made.leaders[0])
    assert [one.size for one in changes] == sorted(one.size for one in changes)
