"""Cases that others have published on orders that turn, and on the methods behind them, as exact figures."""

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

from tests.scoring.domain.robustness.peers import Matrix

_ORACLES = Path(__file__).parents[3] / "oracles"


def reversal(case_id: str) -> dict[str, Any]:
    """One case of an order that turns."""
    return _case("rank_reversal", case_id)


def method(case_id: str) -> dict[str, Any]:
    """One case of a method: matrix, types, weights, and what was published."""
    return _case("mcda_reference", case_id)


def fractions(numbers: list[str]) -> list[Fraction]:
    """The figures exactly as they are written."""
    return [Fraction(one) for one in numbers]


def matrix(case: dict[str, Any]) -> Matrix:
    """The matrix of a case."""
    return [fractions(row) for row in case["matrix"]]


def shares(case: dict[str, Any]) -> list[Fraction]:
    """The weights of a case as parts of 1."""
    weights = fractions(case["weights"])
    return [weight / sum(weights) for weight in weights]


def _case(name: str, case_id: str) -> dict[str, Any]:
    cases = json.loads((_ORACLES / f"{name}.json").read_text("utf-8"))
    found: dict[str, Any] = next(case for case in cases if case["id"] == case_id)
    return found
