"""Simulated places: right within their own standard error, the same every time, and small in memory."""

import tracemalloc
from collections.abc import Sequence
from itertools import permutations

import numpy as np
import pytest

from scoring.domain.robustness.acceptability import Acceptability, Reals, acceptability, places

_SEVERAL = 4  # standard errors


def _points(*rows: Sequence[float]) -> Reals:
    return np.array(rows, np.float32)


def _within(found: Acceptability, exact: list[float], bound: float = 0.0) -> bool:
    miss = np.abs(found.shares[:, 0] - exact)
    return bool((miss <= _SEVERAL * found.errors[:, 0] + bound).all())


@pytest.mark.parametrize("columns", [2, 3, 5, 9, 12, 13, 40])
def test_bids_that_each_are_best_in_one_column_win_as_often(columns: int) -> None:
    found = acceptability(_points(*np.eye(columns).tolist()))
    assert _within(found, [1 / columns] * columns, bound=1e-4)


def test_one_against_the_mean_of_three_columns_wins_with_the_known_probability() -> None:
    found = acceptability(_points((2, 0, 0), (1, 1, 1)))  # first when its weight is over a half: (1 − ½)²
    assert _within(found, [0.25, 0.75], bound=1e-4)
    assert found.errors.max() < 1e-3


def test_the_standard_error_is_the_spread_between_the_repetitions() -> None:
    found = Acceptability(np.array([[[3, 1], [1, 3]], [[1, 3], [3, 1]]]))
    assert found.draws == 8
    assert found.shares.tolist() == [[0.5, 0.5], [0.5, 0.5]]
    assert found.errors == pytest.approx(0.25)


def test_every_place_is_taken_once_in_every_draw() -> None:
    rng = np.random.default_rng(7)
    found = acceptability(rng.random((6, 4), np.float32), draws=10_000)
    assert found.draws == 10_000
    assert (found.counts.sum(axis=0).sum(axis=0) == 10_000).all()
    assert (found.counts.sum(axis=0).sum(axis=1) == 10_000).all()


def test_the_same_table_gives_the_same_figures_whatever_the_block() -> None:
    points = np.random.default_rng(7).random((5, 6), np.float32)
    whole = acceptability(points, draws=5_000)
    assert (whole.counts == acceptability(points, draws=5_000).counts).all()
    assert (whole.counts == acceptability(points, draws=5_000, block=37).counts).all()


def test_the_order_of_the_bids_never_matters() -> None:
    points = np.random.default_rng(7).integers(0, 11, (3, 4)).astype(np.float32)
    found = acceptability(points, draws=2_000).shares
    for order in permutations(range(3)):
        assert (acceptability(points[list(order)], draws=2_000).shares == found[list(order)]).all()


def test_quasi_random_weights_err_less_than_drawn_ones_would() -> None:
    points = np.random.default_rng(3).random((5, 4), np.float32)
    found = acceptability(points)
    share = found.shares[:, 0]
    drawn = np.sqrt(share * (1 - share) / found.draws)
    assert found.errors[share.argmax(), 0] < drawn.max() / 2


def test_bids_that_are_alike_share_the_place_and_push_the_others_down() -> None:
    found = acceptability(_points((2, 2), (1, 1)), np.array([3, 1], np.uint16), draws=1_000)
    assert found.counts.sum(axis=0).tolist() == [[1000, 0, 0, 0], [0, 0, 0, 1000]]


@pytest.mark.parametrize("rows", [2, 40, 41, 60])
def test_a_place_is_one_more_than_the_bids_above(rows: int) -> None:
    rng = np.random.default_rng(rows)
    totals = rng.permuted(np.tile(np.arange(rows, dtype=np.float32), (7, 1)), axis=1)
    alike = rng.integers(1, 4, rows).astype(np.uint16)
    expected = np.zeros((rows, alike.sum()), np.int64)
    for draw in totals:
        for row in range(rows):
            expected[row, alike[draw > draw[row]].sum()] += 1
    assert (places(totals, alike) == expected).all()


def test_a_hundred_thousand_draws_over_200_columns_take_under_20_megabytes() -> None:
    points = np.random.default_rng(7).random((20, 200), np.float32)
    tracemalloc.start()
    acceptability(points)
    assert tracemalloc.get_traced_memory()[1] < 20e6
    tracemalloc.stop()
