"""The chance to be first when scores may be off: equal to going through every case there is, in fractions."""

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.domain.robustness.score_uncertainty import score_uncertainty
from scoring.domain.robustness.table import Table, weighted
from tests.scoring.domain.robustness.tables import table, tables, with_price

QUARTER, ONE = Fraction(1, 4), Fraction(1)


def _brute(made: Table, chance: Fraction, step: Fraction) -> dict[str, Fraction]:
    """Every score one step down, as it is, or one step up, and who is then first alone; "" for a shared place."""
    first = dict.fromkeys([*(row.bid for row in made.rows), ""], Fraction(0))
    scores = [(row, place) for row in made.rows for place, one in enumerate(made.columns) if one.judged]
    for errors in product((-1, 0, 1), repeat=len(scores)):
        likely = Fraction(1)
        points = {row.bid: list(row.points) for row in made.rows}
        for (row, place), error in zip(scores, errors, strict=True):
            likely *= chance if error else 1 - 2 * chance
            column = made.columns[place]
            moved = row.points[place] + error * step
            points[row.bid][place] = min(max(moved, column.lowest), column.highest)
        totals = {bid: weighted(made.weights, tuple(own)) for bid, own in points.items()}
        leaders = [bid for bid, total in totals.items() if total == max(totals.values())]
        first[leaders[0] if len(leaders) == 1 else ""] += likely
    return first


def test_two_bids_one_point_apart_on_one_score() -> None:
    found = score_uncertainty(table((100,), A=(7,), B=(6,)))
    assert found is not None
    assert (found.of("A"), found.of("B")) == (Fraction(11, 16), Fraction(1, 16))
    assert (found.shared, found.scores) == (Fraction(1, 4), 2)


def test_a_score_stays_on_the_scale() -> None:
    found = score_uncertainty(table((100,), A=(10,), B=(9,)))
    assert found is not None
    assert found.shared == Fraction(3, 4) * Fraction(1, 4) + Fraction(1, 4) * Fraction(1, 2)


def test_a_price_is_not_a_judgement() -> None:
    found = score_uncertainty(with_price((100, 0), A=("20/3", 5), B=("19/3", 5)))
    assert found is not None
    assert (found.of("A"), found.scores) == (Fraction(1), 2)


def test_a_bid_that_cannot_catch_up_has_no_chance_at_all() -> None:
    found = score_uncertainty(table((50, 50), A=(9, 9), B=(8, 9), C=(2, 2)))
    assert found is not None
    assert found.of("C") == 0
    assert found.of("A") + found.of("B") + found.shared == 1


def test_weights_too_uneven_to_tell_apart_are_not_answered() -> None:
    uneven = Fraction(100, 1_000_003)
    assert score_uncertainty(table((uneven, 100 - uneven), A=(7, 6), B=(6, 7))) is None


@pytest.mark.parametrize(("chance", "step"), [("-1/4", 1), ("3/4", 1), ("1/4", 0)])
def test_a_model_that_is_none_is_refused(chance: str, step: int) -> None:
    with pytest.raises(ValueError):
        score_uncertainty(table((100,), A=(7,)), Fraction(chance), Fraction(step))


@settings(max_examples=40, deadline=None)
@given(
    tables(most_bids=3, most_columns=2),
    st.sampled_from([QUARTER, Fraction(1, 3), Fraction(1, 10), Fraction(0)]),
    st.sampled_from([ONE, Fraction(1, 2), Fraction(3)]),
)
def test_the_chances_are_exact(made: Table, chance: Fraction, step: Fraction) -> None:
    found = score_uncertainty(made, chance, step)
    assert found is not None
    assert {one.bid: one.probability for one in found.first} | {"": found.shared} == _brute(
        made, chance, step
    )
