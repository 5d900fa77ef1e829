"""All the intervals at once say what the closed form says one by one, to the last digit."""

from fractions import Fraction

from hypothesis import given, settings

from scoring.domain.robustness.packed import packed
from scoring.domain.robustness.packed_interval import packed_intervals
from scoring.domain.robustness.table import Table
from scoring.domain.robustness.weight_interval import weight_intervals
from tests.scoring.domain.robustness.tables import exact, table, tables


def _equal(made: Table) -> bool:
    bid = made.leaders[0]
    first = [row.bid for row in made.rows].index(bid)
    found = packed_intervals(packed(made), first).exact()
    return found == tuple((one.low, one.high) for one in weight_intervals(made, bid))


@settings(deadline=None)
@given(tables(most_bids=6, most_columns=6))
def test_the_ends_are_the_exact_ones(made: Table) -> None:
    assert _equal(made)


def test_rivals_closer_than_floating_point_can_tell_are_told_apart() -> None:
    little = Fraction(1, 10**17)
    made = table((50, 50), A=(9, 5), B=(5, 8), C=(5, 8 + little), D=(5 - little, 8))
    assert _equal(made)
    (first, _) = weight_intervals(made, "A")
    assert first.below == ("C",)


def test_what_would_outgrow_64_bits_only_on_the_way_is_exact_too() -> None:
    little = Fraction(1, 10**15)
    assert _equal(table((50, 50), A=(9, 5), B=(5, 8 + little)))


def test_also_with_numbers_that_outgrow_64_bits() -> None:
    prime = Fraction(1, 2**61 - 1)
    made = table((40, 35, 25), A=(9, 5, 7 - prime), B=(5, 8, 7), C=(5, 8 + prime, 3))
    assert packed(made).points.dtype == object
    assert _equal(made)


def test_one_bid_only_is_first_whatever_the_weights() -> None:
    assert packed_intervals(packed(table((40, 60), A=(1, 2))), 0).exact() == (exact(0, 100), exact(0, 100))
