"""The weighted sum as whole numbers is the exact sum, to the last digit, also when 64 bits are too few."""

from fractions import Fraction

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.domain.robustness.packed import packed
from scoring.domain.robustness.table import Table
from tests.scoring.domain.robustness.tables import table, tables


@settings(deadline=None)
@given(tables(most_bids=6, most_columns=6))
def test_the_totals_are_the_exact_ones(made: Table) -> None:
    assert packed(made).exact() == tuple(made.totals.values())


@settings(deadline=None)
@given(st.lists(st.fractions(0, 10), min_size=2, max_size=5))
def test_any_denominators_at_all(points: list[Fraction]) -> None:
    parts = [Fraction(place + 1) for place in range(len(points))]
    made = table([100 * part / sum(parts) for part in parts], A=points, B=points[::-1])
    assert packed(made).exact() == tuple(made.totals.values())


def test_numbers_that_fit_are_64_bits() -> None:
    assert packed(table((40, 60), A=("7.5", 8))).points.dtype == np.int64


def test_numbers_that_could_outgrow_64_bits_are_python_s_own() -> None:
    prime = Fraction(1, 2**61 - 1)
    made = table((40, 60), A=(10 - prime, 8), B=(10 - 2 * prime, 8))
    found = packed(made)
    assert found.points.dtype == object
    assert found.exact() == tuple(made.totals.values())
    assert found.exact()[0] - found.exact()[1] == prime * Fraction(40, 100)
