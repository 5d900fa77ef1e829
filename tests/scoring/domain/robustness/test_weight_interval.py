"""How far one weight may move: the closed form against moving the weight and ranking again, in fractions."""

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.domain.robustness.table import ONE_HUNDRED, Table
from scoring.domain.robustness.weight_interval import weight_intervals, weight_shifts
from tests.scoring.domain.robustness.tables import exact, table, tables, with_price

LITTLE = Fraction(1, 10**12)


def moved(made: Table, column: str, weight: Fraction) -> Table:
    """The same table with this weight, and the others in the same proportion as before."""
    old = made.column(column).weight
    part = (100 - weight) / (100 - old)
    columns = tuple(
        one.model_copy(update={"weight": weight if one.id == column else one.weight * part})
        for one in made.columns
    )
    return Table(columns=columns, rows=made.rows)


def test_the_worked_example_of_the_method_page() -> None:
    made = with_price((40, 60), A=(10, "6.8"), B=(8, "7.2"))
    cost, skill = weight_intervals(made, "A")
    assert (cost.low, cost.high) == exact("50/3", 100)
    assert (cost.below, cost.above) == (("B",), ())
    assert (skill.low, skill.high) == exact(0, "250/3")
    first, second = weight_shifts(made, "A")
    assert (first.column, first.up, first.size) == ("T1", False, Fraction(70, 3))
    assert (second.column, second.up, second.first) == ("T2", True, ("B",))


def test_the_nearest_of_several_rivals_sets_the_limit() -> None:
    made = table((40, 60), A=(6, 8), B=(9, 4), C=(10, 5))
    assert made.leaders == ("A",)
    (cost, _) = weight_intervals(made, "A")
    assert cost.above == ("C",)
    assert cost.high == Fraction(300, 7)


def test_the_rival_that_gains_most_is_first_when_several_are_level_at_the_limit() -> None:
    made = table((50, 50), A=(4, 8), B=(6, 6), C=(8, 4))
    (first, second) = weight_intervals(made, "A")
    assert (first.low, first.high, second.low, second.high) == exact(0, 50, 50, 100)
    assert (first.above, second.below) == (("C",), ("C",))


def test_a_bid_that_is_best_in_everything_is_first_whatever_the_weights() -> None:
    intervals = weight_intervals(table((30, 70), A=(8, 8), B=(8, 7)), "A")
    assert all(not one.below and not one.above and (one.low, one.high) == exact(0, 100) for one in intervals)
    assert weight_shifts(table((30, 70), A=(8, 8), B=(8, 7)), "A") == ()


def test_a_shared_lead_moves_at_the_least_shift() -> None:
    (first, second) = weight_shifts(table((50, 50), A=(8, 6), B=(6, 8)), "A")
    assert (first.size, second.size) == exact(0, 0)
    assert (first.up, second.up) == (False, True)


def test_a_column_that_weighs_everything_cannot_move() -> None:
    (only, other) = weight_intervals(table((100, 0), A=(8, 2), B=(6, 9)), "A")
    assert (only.low, only.high) == exact(100, 100)
    assert (other.low, other.high) == exact(0, "200/9")


def test_one_bid_only_has_nobody_to_lose_to() -> None:
    assert weight_shifts(table((40, 60), A=(1, 1)), "A") == ()


@settings(deadline=None)
@given(tables(), st.integers(0, 40))
def test_the_interval_is_where_ranking_again_still_has_the_bid_first(made: Table, fortieth: int) -> None:
    bid = made.leaders[0]
    for interval in weight_intervals(made, bid):
        if interval.weight == ONE_HUNDRED:
            continue
        asked = {Fraction(5 * fortieth, 2), interval.low, interval.high}
        for weight in asked | {(interval.low + interval.high) / 2}:
            first = bid in moved(made, interval.column, weight).leaders
            assert first == (interval.low <= weight <= interval.high)


@settings(deadline=None)
@given(tables())
def test_the_least_bit_further_the_one_named_is_first(made: Table) -> None:
    bid = made.leaders[0]
    for shift in weight_shifts(made, bid):
        assert bid in moved(made, shift.column, shift.to).leaders
        beyond = shift.to + (LITTLE if shift.up else -LITTLE)
        assert set(moved(made, shift.column, beyond).leaders) == set(shift.first)


@settings(deadline=None)
@given(tables())
def test_the_smallest_shift_comes_first_and_lies_at_the_end_of_its_interval(made: Table) -> None:
    bid = made.leaders[0]
    shifts = weight_shifts(made, bid)
    assert [one.size for one in shifts] == sorted(one.size for one in shifts)
    intervals = {one.column: one for one in weight_intervals(made, bid)}
    for shift in shifts:
        own = intervals[shift.column]
        assert shift.to == (own.high if shift.up else own.low)


@settings(deadline=None)
@given(tables(), st.permutations("ABCD"))
def test_the_order_of_the_bids_never_matters(made: Table, order: list[str]) -> None:
    bid = made.leaders[0]
    turned = Table(columns=made.columns, rows=tuple(sorted(made.rows, key=lambda row: order.index(row.bid))))
    for one, other in zip(weight_intervals(made, bid), weight_intervals(turned, bid), strict=True):
        assert (one.low, one.high) == (other.low, other.high)
        assert (set(one.below), set(one.above)) == (set(other.below), set(other.above))
