"""Methods that others have published, as functions of a matrix: what their own figures are recomputed with.

None of them is a model the app offers. They rank, so they can be asked what happens when somebody is left out.
"""

from collections.abc import Callable, Sequence
from fractions import Fraction
from math import prod, sqrt

from scoring.domain.robustness.order import Order, in_order

Matrix = Sequence[Sequence[Fraction]]
Method = Callable[[Matrix, Sequence[Fraction], Sequence[int]], list[Fraction]]
"""One figure per alternative; type 1 is more is better, −1 less is better."""


def ranked(
    method: Method, matrix: Matrix, weights: Sequence[Fraction], types: Sequence[int], lowest_first: bool
) -> Callable[[tuple[str, ...]], Order]:
    """The method as a ranking function of alternatives «1», «2», …."""

    def order(chosen: tuple[str, ...]) -> Order:
        figures = method([matrix[int(one) - 1] for one in chosen], weights, types)
        return in_order(dict(zip(chosen, figures, strict=True)), lowest_first=lowest_first)

    return order


def weighted_sum(matrix: Matrix, weights: Sequence[Fraction]) -> list[Fraction]:
    """Σ w · x, exactly."""
    return [sum((w * x for w, x in zip(weights, row, strict=True)), Fraction(0)) for row in matrix]


def sum_share(matrix: Matrix, types: Sequence[int]) -> list[list[Fraction]]:
    """Each number as a part of its column's sum; of the inverse when less is better."""
    turned = [[x if kind > 0 else 1 / x for x, kind in zip(row, types, strict=True)] for row in matrix]
    return _by_column(turned, types, lambda column, _: [x / sum(column) for x in column])


def min_max(matrix: Matrix, types: Sequence[int]) -> list[list[Fraction]]:
    """1 for the best in the column, 0 for the worst; 1 for all when they are alike."""

    def scaled(column: list[Fraction], kind: int) -> list[Fraction]:
        low, high = min(column), max(column)
        up = [(x - low) / (high - low) if high > low else Fraction(1) for x in column]
        return up if kind > 0 or high == low else [1 - x for x in up]

    return _by_column(matrix, types, scaled)


def vector(matrix: Matrix, types: Sequence[int]) -> list[list[Fraction]]:
    """Each number by the length of its column; 1 less that when less is better."""

    def scaled(column: list[Fraction], kind: int) -> list[Fraction]:
        length = Fraction(sqrt(sum(x * x for x in column)))
        return [x / length if kind > 0 else 1 - x / length for x in column]

    return _by_column(matrix, types, scaled)


def wsm_sum(matrix: Matrix, weights: Sequence[Fraction], types: Sequence[int]) -> list[Fraction]:
    """Weighted sum of the sum shares."""
    return weighted_sum(sum_share(matrix, types), weights)


def wpm(matrix: Matrix, weights: Sequence[Fraction]) -> list[float]:
    """Weighted product Π xʷ."""
    return [prod(float(x) ** float(w) for w, x in zip(weights, row, strict=True)) for row in matrix]


def topsis(matrix: Matrix, weights: Sequence[Fraction]) -> list[Fraction]:
    """Hwang and Yoon 1981: the distance from the worst by the distances from worst and best together."""
    weighed = [[w * x for w, x in zip(weights, row, strict=True)] for row in matrix]
    columns = list(zip(*weighed, strict=True))
    to_best = [_distance(row, [max(column) for column in columns]) for row in weighed]
    to_worst = [_distance(row, [min(column) for column in columns]) for row in weighed]
    return [Fraction(worst / (worst + best)) for best, worst in zip(to_best, to_worst, strict=True)]


def topsis_min_max(matrix: Matrix, weights: Sequence[Fraction], types: Sequence[int]) -> list[Fraction]:
    """TOPSIS of the numbers scaled by the least and the greatest."""
    return topsis(min_max(matrix, types), weights)


def topsis_vector(matrix: Matrix, weights: Sequence[Fraction], types: Sequence[int]) -> list[Fraction]:
    """TOPSIS of the numbers by the length of their column."""
    return topsis(vector(matrix, types), weights)


def vikor(
    matrix: Matrix, weights: Sequence[Fraction], types: Sequence[int], part: Fraction = Fraction(1, 2)
) -> list[Fraction]:
    """Opricovic and Tzeng 2004: Q, exactly; the lowest is best."""
    regrets = regret(matrix, weights, types)
    whole, worst = [sum(row, Fraction(0)) for row in regrets], [max(row) for row in regrets]
    return [
        part * one + (1 - part) * other for one, other in zip(_scaled(whole), _scaled(worst), strict=True)
    ]


def regret(matrix: Matrix, weights: Sequence[Fraction], types: Sequence[int]) -> list[list[Fraction]]:
    """w · (best − x) / (best − worst): their sum is VIKOR's S, their greatest is R."""
    best = min_max(matrix, types)
    return [[w * (1 - x) for w, x in zip(weights, row, strict=True)] for row in best]


def _scaled(figures: list[Fraction]) -> list[Fraction]:
    low, high = min(figures), max(figures)
    return [(one - low) / (high - low) if high > low else Fraction(0) for one in figures]


def _distance(one: Sequence[Fraction], other: Sequence[Fraction]) -> float:
    return sqrt(sum((a - b) ** 2 for a, b in zip(one, other, strict=True)))


def _by_column(
    matrix: Matrix, types: Sequence[int], scaled: Callable[[list[Fraction], int], list[Fraction]]
) -> list[list[Fraction]]:
    columns = [
        scaled(list(column), kind) for column, kind in zip(zip(*matrix, strict=True), types, strict=True)
    ]
    return [list(row) for row in zip(*columns, strict=True)]
