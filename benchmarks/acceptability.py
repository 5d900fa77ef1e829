"""How often each bid gets each place over 100 000 weightings, beside crispyn and pymcdm in a loop.

The peers follow their own documentation. They take minutes, so they are asked for fewer weightings and their time is
counted up; a loop takes as long for each. pymcdm gets our weightings and must count the same places. crispyn has no
weighted sum: its VIKOR_SMAA answers for VIKOR, so what is asserted is that our counting gives its own table from its
own figures, and that its weightings and its VIKOR with v = 1, which is a weighted sum, give the shares we give.
"""

import tracemalloc
from typing import Any

import numpy as np
from crispyn.additions import rank_preferences
from crispyn.mcda_methods import VIKOR, VIKOR_SMAA
from pymcdm.methods import WSM

from benchmarks.pairing import Measured, bound, measure
from scoring.domain.robustness.acceptability import DRAWS, acceptability, places, weightings

BIDS, FEWER = 20, 1_000
OURS, CRISPYN, PYMCDM = "Målestokk", "crispyn VIKOR_SMAA", "pymcdm WSM i løkke"
CLOSE, WHOLE = 4, 20e6


def compare() -> bool:
    """Measure, print, and tell whether the goals are met."""
    few, many = _measured(10), _measured(200)
    peak = _peak(10), _peak(200)
    for columns, found in ((10, few), (200, many)):
        print(
            f"Plasser over {DRAWS} vektinger, {BIDS} tilbud × {columns} kriterier (de andre regnet opp fra {FEWER})"
        )
        print("\n".join(found.lines(OURS)))
    print(f"Mest minne i tillegg: {peak[0] / 1e6:.1f} MB med 10 kriterier, {peak[1] / 1e6:.1f} MB med 200")
    goals = (
        bound("10 kriterier, andel av crispyn", few.ratio(OURS, CRISPYN), 1 / 100),
        bound("10 kriterier, andel av pymcdm", few.ratio(OURS, PYMCDM), 1 / 100),
        bound("minne, andel av 20 MB", max(peak) / WHOLE, 1),
    )
    print("\n".join(sentence for sentence, _ in goals))
    return all(met for _, met in goals)


def _measured(columns: int) -> Measured:
    points = _points(columns)
    types = np.ones(columns, int)
    _assert_same(points, types)
    found = measure(
        {
            OURS: lambda: acceptability(points),
            CRISPYN: lambda: _crispyn(points, types),
            PYMCDM: lambda: _pymcdm(points, types),
        },
        rounds=3,
    )
    more = DRAWS // FEWER
    return Measured({name: taken * (1 if name == OURS else more) for name, taken in found.seconds.items()})


def _points(columns: int) -> Any:
    return np.random.default_rng(11).integers(0, 21, (BIDS, columns)).astype(np.float32) / 2


def _crispyn(points: Any, types: Any) -> Any:
    """As its README does it: weights, then the method."""
    smaa = VIKOR_SMAA()
    return smaa(points, smaa._generate_weights(points.shape[1], FEWER), types)


def _pymcdm(points: Any, types: Any) -> Any:
    """A weighted sum and a ranking for each weighting."""
    method = WSM(lambda column, cost=False: column)
    counts = np.zeros((BIDS, BIDS), int)
    for weights in _weights(points.shape[1]):
        ranks = method.rank(method(points, weights, types))
        counts[np.arange(BIDS), ranks.astype(int) - 1] += 1
    return counts


def _weights(columns: int) -> Any:
    drawn = weightings(columns, 0, 0, FEWER).astype(float)
    return drawn / drawn.sum(axis=1, keepdims=True)


def _assert_same(points: Any, types: Any) -> None:
    columns, each = points.shape[1], np.ones(BIDS, np.uint16)
    ours = places(weightings(columns, 0, 0, FEWER) @ points.T, each)
    assert np.abs(ours - _pymcdm(points, types)).max() <= 1, "pymcdm counts other places"

    np.random.seed(11)  # crispyn draws from numpy's own
    smaa = VIKOR_SMAA()
    drawn = smaa._generate_weights(columns, FEWER)
    table, _, _ = smaa(points, drawn, types)
    figures = VIKOR()(points, drawn, types)
    assert np.allclose(places(-figures.T, each) / FEWER, table), "crispyn counts other places"

    scaled = (points - points.min(axis=0)) / (points.max(axis=0) - points.min(axis=0))
    sums = VIKOR(v=1)(points, drawn, types)
    first = np.array([rank_preferences(one, reverse=False) for one in sums.T]) == 1
    found = acceptability(scaled.astype(np.float32))
    error = np.sqrt(found.shares[:, 0] / FEWER)
    assert (np.abs(first.mean(axis=0) - found.shares[:, 0]) <= CLOSE * error + 1 / FEWER).all(), (
        "other shares"
    )


def _peak(columns: int) -> int:
    points = _points(columns)
    tracemalloc.start()
    acceptability(points)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak
