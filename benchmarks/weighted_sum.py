"""The weighted sum of 20 bids × 200 requirements beside pymcdm and scikit-criteria, and all the weight intervals.

The peers follow their own documentation, are given their matrix ready made, and must find the same totals and the
same winner as the exact ranking. None of them is exact.
"""

import random
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import skcriteria
from pymcdm.methods import WSM
from skcriteria.agg.simple import WeightedSumModel

from benchmarks.pairing import bound, measure
from requirements_lib.domain.weighing.criteria import Criterion, CriterionKind
from scoring.domain.ranking.evaluation import EvaluatedBid, Evaluation
from scoring.domain.ranking.ranking import rank
from scoring.domain.robustness.packed import Packed, packed
from scoring.domain.robustness.packed_interval import packed_intervals
from scoring.domain.robustness.table import Table, items_from_ranking
from scoring.domain.robustness.weight_interval import weight_intervals

BIDS, CRITERIA, REQUIREMENTS = 20, 10, 200
TIMES = 50
"""Each candidate does its work so many times in a row, for the shortest takes a few millionths of a second."""
OURS, AS_FRACTIONS, PACKED = "Målestokk, hele tall", "  det samme som brøker", "  pakket fra tabellen"
EXACT, EXPLAINED = "  eksakt sum, brøk for brøk", "  hele rangeringen, forklart"
PYMCDM, UNCHECKED, SKCRITERIA = "pymcdm WSM", "pymcdm WSM uten kontroll", "scikit-criteria WSM"
ENDS, ENDS_AS_FRACTIONS, ONE_BY_ONE, GRID = (
    "alle intervaller, hele tall",
    "  det samme som brøker",
    "  ett og ett, brøk for brøk",
    "rutenett med 101 punkter",
)


def compare() -> bool:
    """Measure, print, and tell whether the goals are met."""
    evaluation = an_evaluation()
    table = items_from_ranking(rank(evaluation))
    whole = packed(table)
    assert whole.exact() == tuple(table.totals.values()), "the whole numbers give another sum"
    goals = (*_sums(evaluation, table, whole), *_intervals(table, whole))
    print("\n".join(sentence for sentence, _ in goals))
    return all(met for _, met in goals)


def an_evaluation() -> Evaluation:
    """Bids with half points on every requirement, and uneven weights."""
    drawn = random.Random(11)
    names = [f"MA-{100 + number}" for number in range(REQUIREMENTS)]
    each = REQUIREMENTS // CRITERIA
    return Evaluation(
        criteria=tuple(
            Criterion(
                id=f"T{number + 1}",
                name=f"Kvalitet {number + 1}",
                kind=CriterionKind.QUALITY,
                weight=Decimal(100) / CRITERIA,
                requirements=tuple(names[number * each : (number + 1) * each]),
            )
            for number in range(CRITERIA)
        ),
        requirement_weights={name: Decimal(drawn.randint(1, 5)) for name in names},
        bids=tuple(
            EvaluatedBid(
                id=f"B{number}",
                letter=f"B{number}",
                points={name: Decimal(drawn.randint(2, 20)) / 2 for name in names},
            )
            for number in range(BIDS)
        ),
    )


def _sums(evaluation: Evaluation, table: Table, whole: Packed) -> list[tuple[str, bool]]:
    points, weights, types = _as_floats(table)
    checked, unchecked = WSM(_as_it_is), WSM(_as_it_is)
    model = WeightedSumModel()
    matrix = skcriteria.mkdm(points, objectives=[max] * REQUIREMENTS, weights=weights)
    exact = np.array([float(total) for total in table.totals.values()])
    for name, found in (
        (PYMCDM, checked(points, weights, types)),
        (UNCHECKED, unchecked(points, weights, types, validation=False)),
        (SKCRITERIA, model.evaluate(matrix).e_.score),
    ):
        assert np.allclose(found, exact, rtol=1e-12, atol=0), f"{name} finds other totals"
        assert found.argmax() == whole.totals().argmax(), f"{name} finds another winner"
    found = measure(
        {
            OURS: _over_again(whole.totals),
            AS_FRACTIONS: _over_again(whole.exact),
            PYMCDM: _over_again(lambda: checked(points, weights, types)),
            UNCHECKED: _over_again(lambda: unchecked(points, weights, types, validation=False)),
            SKCRITERIA: _over_again(lambda: model.evaluate(matrix)),
        },
        rounds=9,
    )
    beside = measure(
        {
            PACKED: lambda: packed(table),
            EXACT: lambda: table.totals,
            EXPLAINED: lambda: rank(evaluation),
        },
        rounds=5,
    )
    print(f"Vektet sum, {BIDS} tilbud × {REQUIREMENTS} krav ({TIMES} ganger)")
    print("\n".join(found.lines(OURS)))
    print("Ved siden av (én gang)")
    print("\n".join(beside.lines(PACKED)))
    return [
        bound("andel av pymcdm", found.ratio(OURS, PYMCDM), 1 / 50),
        bound("andel av scikit-criteria", found.ratio(OURS, SKCRITERIA), 1 / 50),
    ]


def _intervals(table: Table, whole: Packed) -> list[tuple[str, bool]]:
    points, weights, _ = _as_floats(table)
    first = int(whole.totals().argmax())
    bid = table.rows[first].bid
    ends = packed_intervals(whole, first).exact()
    assert ends == tuple((one.low, one.high) for one in weight_intervals(table, bid)), "other intervals"
    for (low, high), winners in zip(ends, _grid(points, weights), strict=True):
        kept = [low <= percent <= high for percent in range(101)]
        assert kept == [winner == first for winner in winners], "the grid finds other intervals"
    found = measure(
        {
            ENDS: _over_again(lambda: packed_intervals(whole, first)),
            ENDS_AS_FRACTIONS: _over_again(lambda: packed_intervals(whole, first).exact()),
            ONE_BY_ONE: _over_again(lambda: weight_intervals(table, bid)),
            GRID: _over_again(lambda: _grid(points, weights)),
        },
        rounds=3,
    )
    print(f"Intervallet til hver av {REQUIREMENTS} vekter ({TIMES} ganger)")
    print("\n".join(found.lines(ENDS)))
    return [bound("andel av rutenettet", found.ratio(ENDS, GRID), 1 / 100)]


def _grid(points: Any, weights: Any) -> list[list[int]]:
    """Who is first with each weight set to 0, 1 … 100 per cent, and the others in proportion."""
    found = []
    for column, weight in enumerate(weights):
        row = []
        for percent in range(101):
            moved = weights * ((1 - percent / 100) / (1 - weight))
            moved[column] = percent / 100
            row.append(int((points @ moved).argmax()))
        found.append(row)
    return found


def _as_floats(table: Table) -> tuple[Any, Any, Any]:
    """Matrix, weights and types as the peers want them."""
    points = np.array([[float(one) for one in row.points] for row in table.rows])
    weights = np.array([float(Fraction(weight, 100)) for weight in table.weights])
    return points, weights, np.ones(len(weights), int)


def _as_it_is(column: Any, cost: bool = False) -> Any:
    """pymcdm's normalisation, when the points already are on one scale."""
    return column


def _over_again(work: Callable[[], object]) -> Callable[[], None]:
    def again() -> None:
        for _ in range(TIMES):
            work()

    return again
